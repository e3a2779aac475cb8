import Detection
import Matching

/// The formats in which GuardDuty takes lists of addresses; Detection reads them.
enum ListFormats {
    /// The addresses; nil if the file is not in its format, holds none although it is not empty, or
    /// too many.
    static func parse(_ bytes: [UInt8], format: String, addressesMax: Int) -> [CIDR]? {
        if bytes.allSatisfy({ $0 <= 0x20 }) { return [] }
        guard let format = ThreatListFormat(rawValue: format),
            let list = try? ThreatList(
                name: "", purpose: .threat, format: format, bytes: bytes),
            !list.addresses.isEmpty, list.addresses.count <= addressesMax
        else { return nil }
        return list.addresses
    }
}
