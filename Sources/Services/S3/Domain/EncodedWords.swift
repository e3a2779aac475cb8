import Codecs

/// Texts in headers that are not ASCII. User metadata given as an encoded word is kept as what it
/// means, and given back as an encoded word where a header cannot hold it.
/// Source: RFC 2047, 2; S3 user guide, "User-defined object metadata".
enum EncodedWords {
    /// What `text` means: its encoded words read, all else as it stands.
    static func decode(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result: [UInt8] = []
        var wasWord = false
        for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
            if let word = self.word(piece) {
                // White space between two encoded words is no part of the text.
                if !wasWord, !result.isEmpty { result.append(0x20) }
                result += word
                wasWord = true
            } else {
                if !result.isEmpty { result.append(0x20) }
                result += Array(piece.utf8)
                wasWord = false
            }
        }
        return String(validating: result, as: UTF8.self) ?? text
    }

    /// `=?UTF-8?B?…?=`, in ASCII whatever the text.
    static func encode(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ (0x20...0x7e).contains($0) || $0 == 0x09 }) else {
            return text
        }
        return "=?UTF-8?B?\(Base64.encode(Array(text.utf8)))?="
    }

    private static func word(_ piece: Substring) -> [UInt8]? {
        let parts = piece.split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "=", parts[4] == "=",
            parts[1].lowercased() == "utf-8"
        else { return nil }
        switch parts[2].lowercased() {
        case "b": return Base64.decode(String(parts[3]))
        case "q": return quoted(parts[3])
        default: return nil
        }
    }

    private static func quoted(_ text: Substring) -> [UInt8]? {
        // `_` is a space, `=XX` a byte.
        let spelled = text.map { character in
            switch character {
            case "_": " "
            case "=": "%"
            case "%": "%25"
            default: String(character)
            }
        }.joined()
        return spelled.percentDecoded().map { Array($0.utf8) }
    }
}
