import Matching

/// The forms in which GuardDuty takes lists (`CreateIPSet` and `CreateThreatIntelSet`, `Format`).
package enum ThreatListFormat: String, Hashable, Sendable, CaseIterable {
    case txt = "TXT"
    case stix = "STIX"
    case otxCSV = "OTX_CSV"
    case alienVault = "ALIEN_VAULT"
    case proofPoint = "PROOF_POINT"
    case fireEye = "FIRE_EYE"
}

/// Why a list could not be read.
package enum ThreatListError: Error, Hashable, Sendable, CustomStringConvertible {
    case tooLong
    case empty
    case malformed(String)

    package var description: String {
        switch self {
        case .tooLong: "the list is longer than \(ThreatList.bytesMax) bytes"
        case .empty: "the list holds no address and no domain"
        case .malformed(let reason): "the list is malformed: \(reason)"
        }
    }
}

extension ThreatList {
    /// GuardDuty takes lists of up to 35 MB and, of threat lists, 250,000 entries.
    package static let bytesMax = 35_000_000
    package static let entriesMax = 250_000

    /// Reads a list. Lines and records that hold no address and no domain are passed over, as
    /// GuardDuty does; private and reserved addresses stay.
    /// - Throws: `tooLong`, `malformed` for STIX that is neither XML nor JSON, `empty`.
    package init(
        name: String, purpose: Purpose, format: ThreatListFormat, bytes: [UInt8]
    ) throws(ThreatListError) {
        guard bytes.count <= Self.bytesMax else { throw .tooLong }
        var found = Indicators()
        switch format {
        case .txt: Self.readLines(bytes, into: &found)
        case .stix: try Self.readSTIX(bytes, into: &found)
        case .otxCSV: Self.readTable(bytes, columns: ["indicator"], place: 1, into: &found)
        case .alienVault: Self.readAlienVault(bytes, into: &found)
        case .proofPoint: Self.readTable(bytes, columns: ["ip", "domain"], place: 0, into: &found)
        case .fireEye:
            Self.readTable(
                bytes, columns: ["networkname", "ip", "domain", "networkidentifier"], place: nil,
                into: &found)
        }
        guard !found.addresses.isEmpty || !found.domains.isEmpty else { throw .empty }
        self.init(
            name: name, purpose: purpose, addresses: found.addresses, domains: found.domains)
    }

    /// The format that a list's content shows.
    package static func format(of bytes: [UInt8]) -> ThreatListFormat {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        let first =
            head.split(whereSeparator: \.isNewline)
            .first { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
            .map { $0.lowercased().trimmed } ?? ""
        if first.hasPrefix("<") || first.hasPrefix("{") || first.hasPrefix("[") { return .stix }
        if first.contains("indicator type") || first.contains("indicator,") { return .otxCSV }
        if first.contains("reportid") || first.contains("networkname") { return .fireEye }
        if first.hasPrefix("ip, category") || first.hasPrefix("domain, category")
            || first.hasPrefix("ip,category") || first.hasPrefix("domain,category")
        {
            return .proofPoint
        }
        if first.contains("#"), first.split(separator: "#").count > 3 { return .alienVault }
        return .txt
    }
}

/// Addresses and domains as they are found.
struct Indicators {
    var addresses: [CIDR] = []
    var domains: [String] = []

    var isFull: Bool { addresses.count + domains.count >= ThreatList.entriesMax }

    /// Takes a text that is an address, a range, a domain or a URL; false if it is none.
    @discardableResult
    mutating func take(_ text: some StringProtocol) -> Bool {
        guard !isFull else { return false }
        var text = String(text).trimmed
        text = text.replacing("[.]", with: ".")
        if let range = CIDR(text) {
            addresses.append(range)
            return true
        }
        if let scheme = text.firstRange(of: "://") {
            text = String(text[scheme.upperBound...].prefix { !"/:?#".contains($0) })
            if let range = CIDR(text) {
                addresses.append(range)
                return true
            }
        }
        guard Self.isDomain(text) else { return false }
        domains.append(text.lowercased())
        return true
    }

    private static func isDomain(_ text: String) -> Bool {
        guard (4...253).contains(text.utf8.count), text.contains(".") else { return false }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count)
                    && label.utf8.allSatisfy {
                        $0 &- 0x30 < 10 || $0 | 0x20 &- 0x61 < 26 || $0 == 0x2d || $0 == 0x5f
                            || $0 == 0x2a
                    }
            } && labels.last.map { $0.utf8.contains { $0 &- 0x30 >= 10 } } ?? false
    }
}

extension StringProtocol {
    /// Without white space and quotation marks at both ends.
    var trimmed: String {
        let isEdge = { (byte: UInt8) in byte <= 0x20 || byte == 0x22 || byte == 0x27 }
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !isEdge($0) }),
            let last = bytes.lastIndex(where: { !isEdge($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
