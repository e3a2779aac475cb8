import Codecs
import Crypto
import Foundation

/// Names and passwords that are known to be stolen: a file with a line for each, `name:password` or
/// the SHA-256 of that in hexadecimal. Only digests are kept.
struct StolenCredentials: Sendable {
    static let countMax = 5_000_000

    private var path: String?
    private var modified: Date?
    /// The first eight octets of each digest: who is taken for another by chance is one in 10^12.
    private var digests: Set<UInt64> = []

    init() {}

    init(path: String) throws(ConfigurationError) {
        self.path = path
        modified = Self.modified(path)
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ConfigurationError("cannot read the list \(path)")
        }
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            guard digests.count < Self.countMax else {
                throw ConfigurationError("\(path) holds more than \(Self.countMax) lines")
            }
            if line.utf8.count == 64, let digest = Hex.decode(line) {
                digests.insert(Self.head(digest))
            } else if let mark = line.firstIndex(of: ":") {
                let name = line[..<mark].lowercased() + line[mark...]
                digests.insert(Self.head(SHA256.hash(data: Array(name.utf8))))
            } else {
                throw ConfigurationError("\(path): a line is neither name:password nor a digest")
            }
        }
    }

    private static func modified(_ path: String) -> Date? {
        try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    }

    private static func head(_ digest: some Sequence<UInt8>) -> UInt64 {
        digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// - Parameter username: in lower case.
    func holds(_ username: [UInt8], _ password: [UInt8]) -> Bool {
        guard !digests.isEmpty else { return false }
        return digests.contains(Self.head(SHA256.hash(data: username + [0x3a] + password)))
    }

    /// Where to read it again, if the file has changed.
    func changed() -> String? {
        guard let path, Self.modified(path) != modified else { return nil }
        return path
    }
}
