import Codecs

/// Texts as base 64, for pointers that mean nothing to those who hold them.
enum Base64Text {
    static func encode(_ text: String) -> String { Base64.encode(Array(text.utf8)) }

    static func decode(_ text: String) -> String? {
        guard let bytes = Base64.decode(text) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
