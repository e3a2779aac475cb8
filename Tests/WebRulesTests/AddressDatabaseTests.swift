import Matching
import Testing
import Vocabulary
import WebRules

/// A database in MaxMind's format, made here: one range of addresses, and what is known of it.
@Suite("Databases of addresses")
struct AddressDatabaseTests {
    private static func text(_ text: String) -> Bytes {
        [0x40 | UInt8(text.utf8.count)] + text.utf8
    }
    private static func number(_ value: UInt32) -> Bytes {
        [0xc4] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }
    private static func map(_ members: [(String, Bytes)]) -> Bytes {
        [0xe0 | UInt8(members.count)] + members.flatMap { text($0.0) + $0.1 }
    }
    private static func list(_ items: [Bytes]) -> Bytes {
        [UInt8(items.count), 4] + items.joined()
    }

    private static let record = map([
        ("country", map([("iso_code", text("NL"))])),
        ("subdivisions", list([map([("iso_code", text("NH"))])])),
        ("autonomous_system_number", number(64_500)),
    ])

    /// The range 198.51.100.0/24, alone or below ::/96.
    private static func database(recordBits: Int, isV6: Bool) -> Bytes {
        let zeros = isV6 ? 96 : 0
        let path =
            [Bool](repeating: false, count: zeros)
            + (0..<24).map { 0xc633_6400 as UInt32 >> UInt32(31 - $0) & 1 == 1 }
        let count = path.count
        var tree: Bytes = []
        for (index, isRight) in path.enumerated() {
            let next = index + 1 == count ? count + 16 : index + 1
            let (left, right) = isRight ? (count, next) : (next, count)
            func octets(_ value: Int, _ size: Int) -> Bytes {
                (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * (size - 1 - $0))) }
            }
            switch recordBits {
            case 28:
                let middle = UInt8((left >> 24) << 4 | right >> 24)
                tree += octets(left & 0xff_ffff, 3) + [middle] + octets(right & 0xff_ffff, 3)
            default: tree += octets(left, recordBits / 8) + octets(right, recordBits / 8)
            }
        }
        let metadata = map([
            ("node_count", number(UInt32(count))), ("record_size", number(UInt32(recordBits))),
            ("ip_version", number(isV6 ? 6 : 4)),
        ])
        return tree + [UInt8](repeating: 0, count: 16) + record + [0xab, 0xcd, 0xef]
            + Array("MaxMind.com".utf8) + metadata
    }

    @Test("A range's country, region and network are found, in each form of the tree")
    func forms() throws {
        for recordBits in [24, 28, 32] {
            for isV6 in [false, true] {
                let database = try AddressDatabase(
                    Self.database(recordBits: recordBits, isV6: isV6))
                let expected = AddressFacts(country: "NL", region: "NH", asn: 64_500)
                for address in [0xc633_6400, 0xc633_64ff] as [UInt32] {
                    #expect(database.facts(of: .v4(address)) == expected)
                }
                for address in [0xc633_6300, 0xc633_6500, 0, .max] as [UInt32] {
                    #expect(database.facts(of: .v4(address)) == nil)
                }
                #expect(database.facts(of: .v6(1 << 127)) == nil)
            }
        }
    }

    @Test("A damaged file is refused, or says less; it ends nothing")
    func damage() throws {
        let whole = Self.database(recordBits: 24, isV6: true)
        let entropy = SeededEntropy(seed: 5)
        for _ in 0..<3_000 {
            let draw = entropy.bytes(6)
            var bytes = whole
            for index in stride(from: 0, to: 6, by: 3) {
                let place = (Int(draw[index]) << 8 | Int(draw[index + 1])) % bytes.count
                bytes[place] = draw[index + 2]
            }
            if draw[0] & 7 == 0 { bytes.removeLast(Int(draw[1]) % bytes.count) }
            guard let database = try? AddressDatabase(bytes) else { continue }
            _ = database.facts(of: .v4(0xc633_6401))
            _ = database.facts(of: .v6(1))
        }
        #expect(throws: AddressDatabase.FormatError.self) { try AddressDatabase([]) }
    }
}
