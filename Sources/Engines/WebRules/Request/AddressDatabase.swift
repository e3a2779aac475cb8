package import Matching
import Synchronization

/// Countries and networks of addresses, from a file in MaxMind's format, which others write too.
/// https://maxmind.github.io/MaxMind-DB/
package final class AddressDatabase: Sendable {
    package struct FormatError: Error, CustomStringConvertible {
        package let description: String
    }

    private static let mark = Bytes(
        "\u{ab}\u{cd}\u{ef}MaxMind.com".unicodeScalars.map {
            UInt8(truncatingIfNeeded: $0.value)
        })
    private static let metadataBytesMax = 131_072
    private static let depthMax = 16
    private static let itemsMax = 1_024
    private static let keptMax = 65_536

    private let bytes: Bytes
    private let nodeCount: Int
    private let recordBits: Int
    private let isV6: Bool
    private let dataStart: Int
    /// Where addresses of version 4 begin in a tree of version 6.
    private let v4Start: Int
    /// What records say, by their place: a country has many ranges and one record.
    private let kept = Mutex<[Int: AddressFacts]>([:])

    package init(_ bytes: Bytes) throws(FormatError) {
        self.bytes = bytes
        let tail = max(0, bytes.count - Self.metadataBytesMax)
        var place: Int?
        var from = tail
        while let found = bytes.firstRange(of: Self.mark, from: from) {
            place = found + Self.mark.count
            from = found + 1
        }
        guard let place else { throw FormatError(description: "it is no database of addresses") }
        var reader = RecordReader(bytes: bytes, start: place)
        guard case .map(let metadata) = reader.value(at: place, depth: 0)?.value,
            case .number(let nodes)? = metadata["node_count"],
            case .number(let bits)? = metadata["record_size"],
            case .number(let version)? = metadata["ip_version"], [24, 28, 32].contains(bits)
        else { throw FormatError(description: "its metadata cannot be read") }
        nodeCount = Int(clamping: nodes)
        recordBits = Int(bits)
        isV6 = version == 6
        let treeBytes = nodeCount.multipliedReportingOverflow(by: recordBits / 4)
        guard !treeBytes.overflow, treeBytes.partialValue + 16 <= bytes.count else {
            throw FormatError(description: "it is shorter than its tree")
        }
        dataStart = treeBytes.partialValue + 16
        var node = 0
        if isV6 {
            for _ in 0..<96 where node < nodeCount {
                node = Self.record(bytes, node, isRight: false, recordBits)
            }
        }
        v4Start = node
    }

    /// What is known of an address.
    package func facts(of address: IPAddress) -> AddressFacts? {
        guard let place = place(of: address.unmapped) else { return nil }
        if let known = kept.withLock({ $0[place] }) { return known }
        var reader = RecordReader(bytes: bytes, start: dataStart)
        guard case .map(let record) = reader.value(at: place, depth: 0)?.value else { return nil }
        var facts = AddressFacts()
        let country = record["country"] ?? record["registered_country"]
        facts.country = country?["iso_code"]?.text
        if case .list(let parts)? = record["subdivisions"] {
            facts.region = parts.first?["iso_code"]?.text
        }
        // Plain databases put a code where the others put a record.
        if facts.country == nil { facts.country = country?.text ?? record["country_code"]?.text }
        if case .number(let number)? = record["autonomous_system_number"] {
            facts.asn = UInt32(clamping: number)
        }
        let found = facts
        kept.withLock { all in
            if all.count >= Self.keptMax { all.removeAll() }
            all[place] = found
        }
        return found
    }

    private func place(of address: IPAddress) -> Int? {
        var node: Int
        let bits: UInt128
        switch address {
        case .v4(let value):
            node = v4Start
            bits = UInt128(value) << 96
        case .v6(let value):
            guard isV6 else { return nil }
            node = 0
            bits = value
        }
        var index = 0
        while node < nodeCount, index < address.bitCount {
            let isRight = bits >> UInt128(127 - index) & 1 == 1
            node = Self.record(bytes, node, isRight: isRight, recordBits)
            index += 1
        }
        guard node > nodeCount else { return nil }
        let place = dataStart + node - nodeCount - 16
        return place < bytes.count ? place : nil
    }

    private static func record(
        _ bytes: Bytes, _ node: Int, isRight: Bool, _ bits: Int
    ) -> Int {
        let size = bits / 4
        let base = node * size
        func number(_ start: Int, _ count: Int) -> Int {
            bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
        }
        switch bits {
        case 24: return number(base + (isRight ? 3 : 0), 3)
        case 32: return number(base + (isRight ? 4 : 0), 4)
        default:
            let middle = Int(bytes[base + 3])
            return isRight
                ? (middle & 15) << 24 | number(base + 4, 3)
                : (middle >> 4) << 24 | number(base, 3)
        }
    }

    // MARK: Records

    fileprivate indirect enum Value {
        case text(String)
        case number(UInt64)
        case map([String: Value])
        case list([Value])
        case other

        subscript(name: String) -> Value? {
            if case .map(let members) = self { return members[name] }
            return nil
        }
        var text: String? {
            if case .text(let text) = self { return text }
            return nil
        }
    }

    /// Reads values; whatever the file holds, within bounds and to an end.
    private struct RecordReader {
        let bytes: Bytes
        /// What pointers count from.
        let start: Int
        private var items = 0

        init(bytes: Bytes, start: Int) {
            self.bytes = bytes
            self.start = start
        }

        private func number(_ place: Int, _ count: Int) -> UInt64? {
            guard place >= 0, count <= 8, place + count <= bytes.count else { return nil }
            return bytes[place..<(place + count)].reduce(0) { $0 << 8 | UInt64($1) }
        }

        mutating func value(at place: Int, depth: Int) -> (value: Value, end: Int)? {
            items += 1
            guard depth < depthMax, items < itemsMax, place >= 0, place < bytes.count else {
                return nil
            }
            let control = Int(bytes[place])
            var next = place + 1
            var type = control >> 5
            if type == 1 { return pointer(control, next, depth) }
            if type == 0 {
                guard next < bytes.count else { return nil }
                type = Int(bytes[next]) + 7
                next += 1
            }
            var size = control & 31
            if size > 28 {
                let more = size - 28
                guard let extra = number(next, more) else { return nil }
                size = [29, 285, 65_821][more - 1] + Int(extra)
                next += more
            }
            return content(type, size, next, depth)
        }

        private mutating func pointer(
            _ control: Int, _ next: Int, _ depth: Int
        ) -> (value: Value, end: Int)? {
            let more = control >> 3 & 3
            guard let rest = number(next, more + 1) else { return nil }
            let high = more == 3 ? 0 : (control & 7) << (8 * (more + 1))
            let target = start + high + Int(rest) + [0, 2_048, 526_336, 0][more]
            guard let found = value(at: target, depth: depth + 1) else { return nil }
            return (found.value, next + more + 1)
        }

        private mutating func content(
            _ type: Int, _ size: Int, _ place: Int, _ depth: Int
        ) -> (value: Value, end: Int)? {
            var next = place
            switch type {
            case 2:
                guard next + size <= bytes.count else { return nil }
                let text = String(decoding: bytes[next..<(next + size)], as: UTF8.self)
                return (.text(text), next + size)
            case 5, 6, 9:
                guard let number = number(next, size) else { return nil }
                return (.number(number), next + size)
            case 7:
                var members: [String: Value] = [:]
                for _ in 0..<min(size, itemsMax) {
                    guard let key = value(at: next, depth: depth + 1), let name = key.value.text,
                        let member = value(at: key.end, depth: depth + 1)
                    else { return nil }
                    members[name] = member.value
                    next = member.end
                }
                return (.map(members), next)
            case 11:
                var list: [Value] = []
                for _ in 0..<min(size, itemsMax) {
                    guard let item = value(at: next, depth: depth + 1) else { return nil }
                    list.append(item.value)
                    next = item.end
                }
                return (.list(list), next)
            case 14: return (.other, next)
            default:
                guard next + size <= bytes.count else { return nil }
                return (.other, next + size)
            }
        }
    }
}
