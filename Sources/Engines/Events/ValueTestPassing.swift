import Matching

extension ValueTest {
    /// Whether one value passes this test: the plain meaning of it, which the tables of a
    /// `PatternSet` answer for many tests at once.
    func passes(_ kind: EventValue.Kind, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .exists: return true
        case .absent: return false
        case .anythingBut(let excluded): return !excluded.contains { $0.passes(kind, bytes) }
        case .literal(let text): return kind != .string && text.utf8.elementsEqual(bytes)
        case .number(let number):
            return kind == .number && ComparableNumber.value(of: bytes) == number
        case .range(let range):
            return kind == .number
                && ComparableNumber.value(of: bytes).map { range.contains($0) } ?? false
        default: return kind == .string && passesText(bytes)
        }
    }

    private func passesText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .string(let text): return text.utf8.elementsEqual(bytes)
        case .prefix(let text): return bytes.starts(with: text.utf8)
        case .suffix(let text): return bytes.reversed().starts(with: text.utf8.reversed())
        case .wildcard(let wildcard): return wildcard.matches(bytes)
        case .cidr(let range):
            // IPv4 and IPv6 ranges are apart here: an IPv4-mapped address is an IPv6 one.
            guard let address = IPAddress(bytes: bytes), address.isV6 == range.network.isV6 else {
                return false
            }
            return range.contains(address)
        case .equalsIgnoringCase(let text):
            return Self.folded(bytes) { text.utf8.elementsEqual($0) }
        case .prefixIgnoringCase(let text): return Self.folded(bytes) { $0.starts(with: text.utf8) }
        case .suffixIgnoringCase(let text):
            return Self.folded(bytes) { $0.reversed().starts(with: text.utf8.reversed()) }
        default: return false
        }
    }

    private static func folded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (ContiguousArray<UInt8>) -> Bool
    ) -> Bool {
        var folded: ContiguousArray<UInt8> = []
        CaseFolding.append(bytes, to: &folded)
        return body(folded)
    }
}
