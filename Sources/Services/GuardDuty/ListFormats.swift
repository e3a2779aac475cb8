import Matching

/// The formats in which GuardDuty takes lists of addresses.
///
/// TXT holds one address or range a line, with comments after `#`. The vendors' CSV and
/// `#`-separated forms hold an address in one of their fields; STIX (1.x as XML, 2.x as JSON)
/// holds them anywhere in its text. What is no address is passed over.
enum ListFormats {
    /// The addresses; nil if the file holds none although it is not empty, or too many.
    static func parse(_ bytes: [UInt8], format: String, addressesMax: Int) -> [CIDR]? {
        var found: [CIDR] = []
        var sawText = false
        for line in bytes.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
            if format == "TXT" {
                let text = line.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: ";") }
                let word = String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace }
                guard !word.isEmpty else { continue }
                sawText = true
                if let address = CIDR(word) { found.append(address) }
            } else {
                for word in line.split(whereSeparator: { !$0.isAddressByte }) {
                    sawText = true
                    guard word.count >= 3, word.contains(0x2e) || word.contains(0x3a),
                        let address = CIDR(String(decoding: word, as: UTF8.self))
                    else { continue }
                    found.append(address)
                    // Each line of the vendors' lists describes one address.
                    if format != "STIX" { break }
                }
            }
            if found.count > addressesMax { return nil }
        }
        return found.isEmpty && sawText ? nil : found
    }
}

extension UInt8 {
    /// What an address or a range may be written with.
    fileprivate var isAddressByte: Bool {
        (0x30...0x3a).contains(self) || (0x41...0x46).contains(self)
            || (0x61...0x66).contains(self) || self == 0x2e || self == 0x2f
    }
}
