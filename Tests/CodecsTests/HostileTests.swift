import Codecs
import Testing
import Vocabulary

/// Seeded damage: each reader answers with a value or an error, and never traps.
@Suite struct HostileTests {
    static let xml = Array(
        "<?xml version='1.0'?><a xmlns:p='u' b='1'><p:c>&#13;&amp;</p:c><![CDATA[x]]><!--y--></a>"
            .utf8)
    static let json = Array(#"{"a":[1,-2.5e3,true,null,"\u00e9\ud83d\ude00"],"b":{"c":""}}"#.utf8)
    static let form = Array("Action=X&a.member.1=%C3%A9&b=+%2B&c&&d==".utf8)
    static let cbor =
        Hex.decode("bf6161c1fb41d452d9ec2000006162829f0102ff5f4101ff6163a16164f97e00ff") ?? []

    static func mutate(_ bytes: [UInt8], _ entropy: SeededEntropy) -> [UInt8] {
        var result = bytes
        let plan = entropy.bytes(33)
        for step in 0..<Int(plan[0] % 4) + 1 {
            guard !result.isEmpty else { return entropy.bytes(8) }
            let place = (Int(plan[step * 4 + 1]) << 8 | Int(plan[step * 4 + 2])) % result.count
            switch plan[step * 4 + 3] % 5 {
            case 0: result[place] = plan[step * 4 + 4]
            case 1: result[place] ^= 1 << (plan[step * 4 + 4] % 8)
            case 2: result.remove(at: place)
            case 3: result.removeSubrange(place...)
            default:
                let end = min(place + Int(plan[step * 4 + 4] % 16) + 1, result.count)
                result.insert(contentsOf: Array(result[place..<end]), at: place)
            }
        }
        return result
    }

    @Test func `Damaged input is read or refused`() throws {
        let entropy = SeededEntropy(seed: 0x6761)
        let packed = try Gzip.deflate(Self.json + Self.xml)
        var accepted = 0
        for _ in 0..<20_000 {
            if let tree = try? XMLElement(bytes: Self.mutate(Self.xml, entropy)) {
                accepted += 1
                #expect(try XMLElement(bytes: tree.bytes) == tree)
            }
            if let value = try? JSON(bytes: Self.mutate(Self.json, entropy)) {
                #expect(try JSON(bytes: value.bytes) == value)
            }
            if let item = try? CBOR(bytes: Self.mutate(Self.cbor, entropy)) {
                #expect(try CBOR(bytes: item.encoded).encoded == item.encoded)
            }
            if let pairs = try? Form.parse(Self.mutate(Self.form, entropy)) {
                #expect(try Form.parse(query: Form.encode(pairs)).count == pairs.count)
            }
            let bad = Self.mutate(packed, entropy)
            let whole = try? Gzip.inflate(bad, outputBytesMax: 10_000)
            let pieces = try? GzipTests.stream(bad, chunk: 50)
            if let whole, let pieces { #expect(whole == pieces) }
        }
        #expect(accepted > 100)
    }
}
