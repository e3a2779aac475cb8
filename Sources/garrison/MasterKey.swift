import Crypto
import Foundation
import Vocabulary

/// The secret of a data folder, from which the keys of its parts are derived. It lies in
/// `keys/master` with mode 0600; whoever holds a copy of the folder holds it too.
struct MasterKey {
    private let key: SymmetricKey

    /// The key of a folder that is only looked at; nil if it has none.
    init?(existingIn folder: String) throws {
        let path = folder + "/keys/master"
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        try self.init(bytes, path)
    }

    private init(_ bytes: Data, _ path: String) throws {
        guard bytes.count == 32 else {
            throw ConfigurationError("\(path) does not hold a key of 32 bytes")
        }
        key = SymmetricKey(data: bytes)
    }

    /// Reads the key, or makes it on the first start.
    init(folder: String, entropy: any Entropy) throws {
        let keys = folder + "/keys"
        let path = keys + "/master"
        let files = FileManager.default
        if let bytes = files.contents(atPath: path) {
            try self.init(bytes, path)
            return
        }
        try files.createDirectory(
            atPath: keys, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let bytes = entropy.bytes(32)
        try PrivateFile.write(Data(bytes), to: path)
        try self.init(Data(bytes), path)
    }

    /// The key for one purpose, such as `sts-tokens` (HKDF-SHA256).
    func derive(_ purpose: String) -> [UInt8] {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Data("garrison/\(purpose)".utf8), outputByteCount: 32)
        return derived.withUnsafeBytes { Array($0) }
    }
}

/// Files that only their owner may read.
enum PrivateFile {
    /// Writes `data` to a new file of mode 0600 and puts it in place whole and on disk.
    static func write(_ data: Data, to path: String) throws {
        let temporary = path + ".new"
        _ = unlink(temporary)
        let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ConfigurationError("cannot write \(path): \(String(cString: strerror(errno)))")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: data)
        try handle.synchronize()
        try handle.close()
        guard rename(temporary, path) == 0 else {
            throw ConfigurationError("cannot write \(path): \(String(cString: strerror(errno)))")
        }
    }
}
