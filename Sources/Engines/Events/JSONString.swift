import Codecs

/// A quoted JSON text.
enum JSONString {
    /// The characters of a whole quoted text; nil if it is malformed.
    static func value(_ quoted: ArraySlice<UInt8>) -> String? {
        guard let json = try? JSON(bytes: Array(quoted)), case .string(let text) = json else {
            return nil
        }
        return text
    }

    /// Appends the characters of a quoted text to `buffer`; false if it is malformed.
    static func append(
        _ quoted: UnsafeBufferPointer<UInt8>, to buffer: inout ContiguousArray<UInt8>
    ) -> Bool {
        guard let text = value(Array(quoted)[...]) else { return false }
        buffer.append(contentsOf: text.utf8)
        return true
    }
}
