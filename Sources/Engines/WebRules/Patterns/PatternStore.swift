import CVectorscan
import Codecs

#if canImport(Glibc)
    import Glibc
#endif

/// Compiled sets on disk, so that a start after the first takes milliseconds. The name of a file
/// is the digest of what was compiled and of the library that did it; a file that does not read
/// well is as good as none.
///
/// Whoever can write to the folder can make the process run over bad data: it belongs to the server
/// alone.
package struct PatternStore: Sendable {
    private let folder: String
    private static let fileBytesMax = 256 << 20
    private static let magic = Bytes("garrison patterns 2\n")

    /// The folder is made where it is not there.
    package init(folder: String) {
        self.folder = folder
        mkdir(folder, 0o700)
    }

    func key(_ members: [PatternSet.Member]) -> String {
        var text = Self.magic + Bytes(String(cString: hs_version()).utf8) + [0]
        for member in members {
            switch member {
            case .pattern(let pattern):
                text += [1, pattern.options.rawValue] + Bytes(pattern.text.utf8) + [0]
            case .literals(let phrases):
                text.append(2)
                for phrase in phrases { text += phrase + [0] }
            }
        }
        return Digest.sha256(text).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
    }

    func load(_ key: String) -> (database: OpaquePointer, expressions: [Database.Expression])? {
        guard let content = read(folder + "/" + key),
            content.count > Self.magic.count + 36, content.starts(with: Self.magic)
        else { return nil }
        let sum = Bytes(content[Self.magic.count..<(Self.magic.count + 32)])
        let rest = Bytes(content[(Self.magic.count + 32)...])
        guard Digest.sha256(rest) == sum else { return nil }
        var place = 0
        func number() -> Int {
            guard place + 4 <= rest.count else { return 0 }
            defer { place += 4 }
            return rest[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
        }
        let count = number()
        guard count > 0, count <= rest.count / 8 else { return nil }
        let expressions = (0..<count).map { _ in
            Database.Expression(
                text: "", flags: 0, member: number(), part: UInt8(truncatingIfNeeded: number()))
        }
        var database: OpaquePointer?
        let result = rest[place...].withUnsafeBytes { buffer in
            hs_deserialize_database(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, &database)
        }
        guard result == HS_SUCCESS, let database else { return nil }
        return (database, expressions)
    }

    func keep(_ key: String, _ database: OpaquePointer, _ expressions: [Database.Expression]) {
        var text: UnsafeMutablePointer<CChar>?
        var length = 0
        guard hs_serialize_database(database, &text, &length) == HS_SUCCESS, let text else {
            return
        }
        defer { free(text) }
        var rest = Bytes()
        func add(_ number: Int) {
            for shift in [24, 16, 8, 0] { rest.append(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        add(expressions.count)
        for expression in expressions {
            add(expression.member)
            add(Int(expression.part))
        }
        rest += UnsafeRawBufferPointer(start: text, count: length)
        write(folder + "/" + key, Self.magic + Digest.sha256(rest) + rest)
    }

    private func read(_ path: String) -> Bytes? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var state = stat()
        guard fstat(file, &state) == 0, state.st_size > 0, state.st_size <= Self.fileBytesMax,
            state.st_uid == geteuid()
        else { return nil }
        var content = Bytes(repeating: 0, count: Int(state.st_size))
        var filled = 0
        while filled < content.count {
            let got = content.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            guard got > 0 else { return nil }
            filled += got
        }
        return content
    }

    /// Under another name first, so that a reader never meets half a file.
    private func write(_ path: String, _ content: Bytes) {
        let draft = path + ".\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        var written = 0
        while written < content.count {
            let count = content.withUnsafeBytes { buffer in
                Glibc.write(
                    file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            guard count > 0 else { break }
            written += count
        }
        close(file)
        if written == content.count { rename(draft, path) } else { unlink(draft) }
    }
}
