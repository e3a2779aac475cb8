import Codecs
import Signatures
import Testing
import Vocabulary

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads a whole file; nil if it is not there.
func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { return bytes }
        bytes.append(contentsOf: buffer[..<count])
    }
}

/// The package's root folder.
let packageRoot = #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
    $0 += "/\($1)"
}

/// One case of aws-c-auth's signing suite.
struct SuiteCase: CustomTestStringConvertible, Sendable {
    static let folder = "\(packageRoot)/../shared/data/sigv4"
    static let isPresent = contents(of: "\(folder)/get-vanilla/request.txt") != nil

    let name: String
    var testDescription: String { name }

    func text(_ file: String) -> String {
        String(
            decoding: contents(of: "\(Self.folder)/\(name)/\(file)") ?? [], as: UTF8.self)
    }

    static let all: [SuiteCase] = names(in: folder).map { SuiteCase(name: $0) }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}

/// A request as the suite's files write it: head lines, a blank line, the body.
struct RequestText {
    var request: SignedRequest
    var body: String

    init(_ text: String) {
        let halves = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        body = halves.count > 1 ? String(halves[1]) : ""
        let lines = halves[0].split(separator: "\n")
        let first = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        let target = first.dropFirst().dropLast().joined(separator: " ")
        let cut = target.firstIndex(of: "?") ?? target.endIndex
        var headers: [(name: String, value: String)] = []
        for line in lines.dropFirst() {
            if line.first == " " {
                headers[headers.count - 1].value += "\n" + line
                continue
            }
            let parts = line.split(
                separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            headers.append((name: String(parts[0]), value: String(parts[1])))
        }
        request = SignedRequest(
            method: String(first[0]), path: String(target[..<cut]),
            query: String(target[cut...].dropFirst()), headers: headers)
    }

    /// The suite's spelling of a signed request.
    static func text(_ request: SignedRequest, body: String) -> String {
        let query = request.query.isEmpty ? "" : "?\(request.query)"
        return "\(request.method) \(request.path)\(query) HTTP/1.1\n"
            + request.headers.map { "\($0.name):\($0.value)\n" }.joined() + "\n" + body
    }
}

extension SuiteCase {
    struct Context {
        let signer: Signer
        let time: Instant
        let expires: Int
        let signsBody: Bool
        let rules: SignatureRules
    }

    func context() throws -> Context {
        let json = try JSON(text: text("context.json"))
        func string(_ name: String) -> String { json[name]?.string ?? "" }
        let credentials = json["credentials"]
        let path = PathRule(
            normalizes: json["normalize"]?.bool ?? true, encodesTwice: true)
        var rules = SignatureRules(service: string("service"), region: string("region"))
        rules.path = path
        return Context(
            signer: Signer(
                credentials: SigningCredentials(
                    accessKeyID: credentials?["access_key_id"]?.string ?? "",
                    secretAccessKey: credentials?["secret_access_key"]?.string ?? "",
                    sessionToken: credentials?["token"]?.string),
                region: string("region"), service: string("service"), path: path,
                signsSessionToken: json["omit_session_token"]?.bool != true),
            time: Instant(iso8601: string("timestamp")) ?? Instant(seconds: 0),
            expires: Int(json["expiration_in_seconds"]?.integer ?? 0),
            signsBody: json["sign_body"]?.bool ?? false, rules: rules)
    }
}
