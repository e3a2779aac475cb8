package import CSimdJSON

/// A run of UTF-8 borrowed from the buffer of a log reader.
///
/// It is valid only while the record that holds it is being looked at; whoever wants to keep it
/// makes a `String`. It exists so that millions of records can be judged without one allocation.
package struct ByteRun {
    package let start: UnsafePointer<UInt8>?
    package let count: Int

    package init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
        self.start = start
        self.count = start == nil ? 0 : count
    }

    package init(_ slice: garrison_slice) { self.init(slice.start, slice.count) }

    package static var empty: ByteRun { ByteRun(nil, 0) }

    package var isEmpty: Bool { count == 0 }

    /// A copy; bytes that are not UTF-8 are replaced.
    package var string: String {
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    package var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start, count: count)
    }

    /// The byte at `index`, or 0 beyond the end.
    @inline(__always)
    package subscript(_ index: Int) -> UInt8 {
        guard let start, index >= 0, index < count else { return 0 }
        return start[index]
    }

    @inline(__always)
    package static func == (run: ByteRun, text: StaticString) -> Bool {
        run.count == text.utf8CodeUnitCount && run.begins(text)
    }

    @inline(__always)
    package static func != (run: ByteRun, text: StaticString) -> Bool { !(run == text) }

    /// Whether it is `text`. A name of its own, because `==` must take literals as they are.
    package func matches(_ text: String) -> Bool {
        count == text.utf8.count && zip(bytes, text.utf8).allSatisfy { $0 == $1 }
    }

    package func hasPrefix(_ text: StaticString) -> Bool {
        count >= text.utf8CodeUnitCount && begins(text)
    }

    package func hasSuffix(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length, let start else { return length == 0 }
        return ByteRun(start + (count - length), length).begins(text)
    }

    @inline(__always)
    private func begins(_ text: StaticString) -> Bool {
        guard let start else { return text.utf8CodeUnitCount == 0 }
        var index = 0
        while index < text.utf8CodeUnitCount {
            if start[index] != text.utf8Start[index] { return false }
            index += 1
        }
        return true
    }

    /// Whether `text` (lower-case ASCII) stands anywhere in it, ignoring ASCII case.
    package func containsIgnoringCase(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard let start, count >= length, length > 0 else { return length == 0 }
        let first = text.utf8Start[0]
        for index in 0...(count - length) where lowered(start[index]) == first {
            var offset = 1
            while offset < length, lowered(start[index + offset]) == text.utf8Start[offset] {
                offset += 1
            }
            if offset == length { return true }
        }
        return false
    }

    /// Whether `word` (lower-case ASCII) stands in it with no letter before it, ignoring ASCII
    /// case.
    package func containsWord(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard let start, count >= length else { return false }
        for place in 0...(count - length) {
            let before = place == 0 ? 0x20 : lowered(start[place - 1])
            guard before &- 0x61 >= 26 else { continue }
            if ByteRun(start + place, length).containsIgnoringCase(word) { return true }
        }
        return false
    }

    private func lowered(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// The non-negative decimal number it is, `nil` if it is none or more than 64 bits.
    @inline(__always)
    package var number: UInt64? {
        guard let start, count > 0, count <= 19 else { return nil }
        var value: UInt64 = 0
        for index in 0..<count {
            let digit = start[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return value
    }

    /// A 64-bit hash, the same in every run of the program.
    @inline(__always)
    package var hash: UInt64 {
        guard let start else { return 0 }
        var value = UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15
        var index = 0
        let raw = UnsafeRawPointer(start)
        while index + 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            value = mixed(value ^ word)
            index += 8
        }
        var tail: UInt64 = 0
        while index < count {
            tail = tail << 8 | UInt64(start[index])
            index += 1
        }
        return mixed(value ^ tail)
    }
}

/// Spreads the bits of `value` (the finalizer of SplitMix64).
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
}
