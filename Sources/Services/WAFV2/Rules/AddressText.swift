import Matching

/// The addresses of an IP set: CIDR notation, of the set's version, any prefix but /0.
enum AddressText {
    static let countMax = 10_000

    static func isValid(_ text: String, version: String) -> Bool {
        guard text.contains("/"), let range = CIDR(text), range.prefix > 0 else { return false }
        return range.network.isV6 == (version == "IPV6")
    }
}
