package import Matching

/// What an address stands on lists for.
package struct AddressMarks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Never makes a finding.
    package static let trusted = AddressMarks(rawValue: 1)
    /// The user's own threat lists.
    package static let threat = AddressMarks(rawValue: 2)
    package static let tor = AddressMarks(rawValue: 4)
    package static let command = AddressMarks(rawValue: 8)
    package static let miner = AddressMarks(rawValue: 16)
    package static let sinkhole = AddressMarks(rawValue: 32)
    package static let drop = AddressMarks(rawValue: 64)
    /// A home network of the user's.
    package static let home = AddressMarks(rawValue: 128)
}

/// One list: a name, what it is for, and its addresses and domains.
package struct ThreatList: Sendable {
    package enum Purpose: String, Hashable, Sendable, CaseIterable {
        case trusted, threat, tor
        case command = "c2"
        case miner, sinkhole, drop

        var mark: AddressMarks {
            switch self {
            case .trusted: .trusted
            case .threat: .threat
            case .tor: .tor
            case .command: .command
            case .miner: .miner
            case .sinkhole: .sinkhole
            case .drop: .drop
            }
        }
    }

    package let name: String
    package let purpose: Purpose
    package let addresses: [CIDR]
    /// Lower-case names without a final dot; each stands for itself and everything below it.
    package let domains: [String]

    package init(name: String, purpose: Purpose, addresses: [CIDR], domains: [String] = []) {
        self.name = name
        self.purpose = purpose
        self.addresses = addresses
        self.domains = domains
    }
}

/// All lists that an engine heeds, ready for questions.
package struct ThreatLists: Sendable {
    private let lists: [ThreatList]
    private let sets: [(mark: AddressMarks, set: CIDRSet, list: Int)]
    private let names: DomainSet
    private let home: CIDRSet

    /// - Parameter homeNetworks: public ranges that are the user's own.
    package init(_ lists: [ThreatList] = [], homeNetworks: [CIDR] = []) {
        self.lists = lists
        home = CIDRSet(homeNetworks)
        sets = lists.enumerated().compactMap { index, list in
            list.addresses.isEmpty
                ? nil : (list.purpose.mark, CIDRSet(list.addresses), index)
        }
        var names = DomainSet()
        for (index, list) in lists.enumerated() {
            for domain in list.domains { names.insert(domain, value: index) }
        }
        self.names = names
    }

    package var isEmpty: Bool { sets.isEmpty && names.isEmpty && home.isEmpty }

    /// Everything that lists say of an address.
    func marks(_ address: FlowAddress) -> AddressMarks {
        var marks: AddressMarks = []
        for (mark, set, _) in sets where !marks.contains(mark) {
            let isIn = address.v4.map { set.containsV4($0) } ?? set.contains(address.address)
            if isIn { marks.insert(mark) }
        }
        if !home.isEmpty, home.contains(address.address) { marks.insert(.home) }
        return marks
    }

    /// The first list of a purpose that holds an address.
    func match(_ address: FlowAddress, _ purpose: ThreatList.Purpose) -> ListMatch? {
        let found = sets.first { $0.mark == purpose.mark && $0.set.contains(address.address) }
        return found.map {
            ListMatch(list: lists[$0.list].name, value: address.address.description)
        }
    }

    /// The list that holds a name or a domain above it, and which.
    func match(name: ByteRun) -> (purpose: ThreatList.Purpose, match: ListMatch)? {
        guard !names.isEmpty, let (value, length) = names.find(name) else { return nil }
        let list = lists[value]
        return (
            list.purpose,
            ListMatch(list: list.name, value: domainText(name, last: length))
        )
    }
}

/// Domain names, found by any of their suffixes at a label's border.
struct DomainSet: Sendable {
    private var places: [UInt64: Int] = [:]

    var isEmpty: Bool { places.isEmpty }

    mutating func insert(_ name: String, value: Int) {
        var text = name.lowercased()
        if text.hasSuffix(".") { text.removeLast() }
        if text.hasPrefix("*.") { text.removeFirst(2) }
        guard !text.isEmpty else { return }
        var hash: UInt64 = 0
        for byte in text.utf8.reversed() { hash = Self.step(hash, byte) }
        if places[hash] == nil { places[hash] = value }
    }

    /// The value of the longest stored name that `name` is or lies below, and that name's length.
    func find(_ name: ByteRun) -> (value: Int, length: Int)? {
        guard let start = name.start else { return nil }
        var end = name.count
        if end > 0, start[end - 1] == 0x2e { end -= 1 }
        guard end > 0, end <= 255 else { return nil }
        var hash: UInt64 = 0
        var index = end
        var found: (value: Int, length: Int)?
        while index > 0 {
            index -= 1
            let byte = start[index]
            hash = Self.step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
            if index == 0 || start[index - 1] == 0x2e, let value = places[hash] {
                found = (value, end - index)
            }
        }
        return found
    }

    @inline(__always)
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        let product = (hash ^ UInt64(byte) ^ 0x9e37_79b9).multipliedFullWidth(
            by: 0xd6e8_feb8_6659_fd93)
        return product.high ^ product.low
    }
}

/// The last `length` bytes of a name (its final dot aside) in lower case.
func domainText(_ name: ByteRun, last length: Int? = nil) -> String {
    var text = name.string.lowercased()
    if text.hasSuffix(".") { text.removeLast() }
    guard let length else { return text }
    return String(decoding: text.utf8.suffix(length), as: UTF8.self)
}
