import Foundation

/// One Swift file of the house: its lines as written, and the same lines with comments and string
/// literals blanked, so that rules about code see only code.
struct SourceFile {
    /// Relative to the package: `Sources/Kernel/Codecs/JSON.swift`.
    let path: String
    let lines: [String]
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if path.hasPrefix("Sources/APIs/") {  // large, and forge writes no code in its comments
            code = lines
        } else {
            var blanker = Blanker(text)
            code = blanker.run().split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        }
    }

    /// `Sources`, layer and module: `Kernel`, `Codecs`; programs are their own layer.
    var layer: String { component(1) }
    var module: String {
        ["garrison", "forge"].contains(layer) ? layer : component(2)
    }
    var isGenerated: Bool { layer == "APIs" }

    private func component(_ index: Int) -> String {
        let parts = path.split(separator: "/")
        return index < parts.count ? String(parts[index]) : ""
    }
}

/// Where the package lies, and what is in it.
enum House {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file under `folder`, in order of its path.
    static func files(under folder: String) throws -> [SourceFile] {
        let base = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        else { return [] }
        var found: [SourceFile] = []
        for case let url as URL in walk where url.pathExtension == "swift" {
            let path = url.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count)
            let text = try String(contentsOf: url, encoding: .utf8)
            found.append(SourceFile(path: String(path.drop { $0 == "/" }), text: text))
        }
        return found.sorted { $0.path < $1.path }
    }
}

/// Replaces what stands in comments and string literals by spaces and keeps the line breaks. What
/// an interpolation holds counts as part of its string.
struct Blanker {
    private let bytes: [UInt8]
    private var index = 0
    private var out: [UInt8] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func run() -> String {
        out.reserveCapacity(bytes.count)
        while index < bytes.count {
            if at("//") {
                while index < bytes.count, bytes[index] != 0x0a { blank() }
            } else if at("/*") {
                comment()
            } else if let pounds = stringStart() {
                string(pounds: pounds)
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func at(_ text: StaticString, offset: Int = 0) -> Bool {
        let start = index + offset
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[start..<start + $0.count].elementsEqual($0) }
    }

    private mutating func blank() {
        // Bytes that continue a character are dropped, so that columns stay those of characters.
        if bytes[index] == 0x0a {
            out.append(0x0a)
        } else if bytes[index] & 0xc0 != 0x80 {
            out.append(0x20)
        }
        index += 1
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if at("/*") {
                depth += 1
                blank()
            } else if at("*/") {
                depth -= 1
                blank()
            }
            blank()
        } while depth > 0 && index < bytes.count
    }

    /// The number of `#` before a quote that starts here, or nil.
    private func stringStart() -> Int? {
        var pounds = 0
        while index + pounds < bytes.count, bytes[index + pounds] == 0x23 { pounds += 1 }
        return at("\"", offset: pounds) ? pounds : nil
    }

    private mutating func string(pounds: Int) {
        for _ in 0..<pounds { blank() }
        let quotes = at("\"\"\"") ? 3 : 1
        for _ in 0..<quotes { blank() }
        while index < bytes.count {
            if bytes[index] == 0x5c, ends(at: index + 1, quotes: 0, pounds: pounds) {
                for _ in 0..<(1 + pounds) where index < bytes.count { blank() }
                if index < bytes.count, bytes[index] == 0x28 {
                    interpolation()
                } else if index < bytes.count {
                    blank()
                }
            } else if ends(at: index, quotes: quotes, pounds: pounds) {
                for _ in 0..<(quotes + pounds) { blank() }
                return
            } else if quotes == 1, bytes[index] == 0x0a {
                return
            } else {
                blank()
            }
        }
    }

    private mutating func interpolation() {
        var depth = 0
        repeat {
            if let pounds = stringStart() {
                string(pounds: pounds)
                continue
            }
            if bytes[index] == 0x28 { depth += 1 }
            if bytes[index] == 0x29 { depth -= 1 }
            blank()
        } while depth > 0 && index < bytes.count
    }

    private func ends(at start: Int, quotes: Int, pounds: Int) -> Bool {
        guard start + quotes + pounds <= bytes.count else { return false }
        return bytes[start..<start + quotes].allSatisfy { $0 == 0x22 }
            && bytes[start + quotes..<start + quotes + pounds].allSatisfy { $0 == 0x23 }
    }
}

extension String.UTF8View {
    /// Whether the bytes of `text` occur; quick in a debug build too.
    func containsText(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: wanted) { return true }
            rest = rest[rest.index(after: start)...]
        }
        return false
    }
}
