import Vocabulary

/// Where a new blob shall lie: a bucket's folder and, below it, the key as a person would look
/// for it.
///
/// Segments between slashes become folders. Bytes that would hurt in a terminal or mean something
/// here (control bytes, `%`, `~`) are written as `%` and two hex digits, as are the whole segments
/// `.` and `..`; an empty segment is a lone `%`. A segment beyond 200 bytes is cut and ends in
/// `%`; slashes beyond the 24th folder are written as `%2F`; of a key that is still longer than
/// 1,024 bytes the end is left out. Names are for finding, so they need not be reversible: the
/// index knows each blob by its `BlobID`.
package struct BlobName: Hashable, Sendable {
    static let segmentBytesMax = 200
    static let foldersMax = 24
    static let pathBytesMax = 1024

    /// Relative to the store's folder, without the digits that make it unique.
    let path: String

    package init(bucket: String, key: String) {
        path = Self.folder(of: bucket) + "/" + Self.escaped(key: key)
    }

    static func folder(of bucket: String) -> String {
        var bytes: [UInt8] = []
        for byte in bucket.utf8 { escape(byte, into: &bytes) }
        // A leading dot would be a hidden folder, or this module's own.
        if bytes.first == UInt8(ascii: ".") {
            bytes.replaceSubrange(0..<1, with: Array("%2E".utf8))
        }
        return segment(bytes)
    }

    private static func escaped(key: String) -> String {
        var segments: [String] = []
        var length = 0
        var current: [UInt8] = []
        for byte in key.utf8 {
            if byte == UInt8(ascii: "/"), segments.count < foldersMax {
                let text = segment(current)
                length += text.utf8.count + 1
                if length > pathBytesMax { return segments.joined(separator: "/") + "/%" }
                segments.append(text)
                current = []
            } else {
                escape(byte, into: &current)
            }
        }
        segments.append(segment(current))
        return segments.joined(separator: "/")
    }

    private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
        switch byte {
        case 0...0x1f, 0x7f, UInt8(ascii: "%"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            let digits = Array("0123456789ABCDEF".utf8)
            bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }

    private static func segment(_ bytes: [UInt8]) -> String {
        if bytes.isEmpty { return "%" }
        if bytes == [0x2e] { return "%2E" }
        if bytes == [0x2e, 0x2e] { return "%2E%2E" }
        guard bytes.count > segmentBytesMax else { return String(decoding: bytes, as: UTF8.self) }
        var end = segmentBytesMax
        // Not in the midst of a character: file systems may insist on valid UTF-8.
        while end > 0, bytes[end] & 0xc0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self) + "%"
    }
}

/// A stored blob: its file's path below the store's folder.
package struct BlobID: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    init(_ name: BlobName, entropy: any Entropy) {
        description = name.path + "~" + entropy.text(16, from: "0123456789abcdef")
    }

    /// Reads an id that an index kept. Returns nil for a path that this module never gives, such
    /// as one that leads out of the store.
    package init?(_ text: some StringProtocol) {
        let segments = text.split(separator: "/", omittingEmptySubsequences: false)
        guard segments.count >= 2, let last = segments.last, text.utf8.count <= 4096,
            segments.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }),
            !segments[0].hasPrefix("."), !text.utf8.contains(0),
            let tilde = last.lastIndex(of: "~"),
            last[tilde...].utf8.count == 17
        else { return nil }
        description = String(text)
    }

    /// The folder it lies in, relative to the store.
    var folder: String {
        guard let slash = description.lastIndex(of: "/") else { return "" }
        return String(description[..<slash])
    }
}
