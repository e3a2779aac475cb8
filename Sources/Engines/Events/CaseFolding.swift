/// Texts that are equal but for upper and lower case have one folded form.
enum CaseFolding {
    static func folded(_ text: String) -> String { text.lowercased() }

    /// Appends the folded form of `bytes`.
    static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout ContiguousArray<UInt8>
    ) {
        if bytes.contains(where: { $0 >= 0x80 }) {
            buffer.append(
                contentsOf: String(decoding: bytes, as: UTF8.self).lowercased().utf8)
        } else {
            for byte in bytes { buffer.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        }
    }
}
