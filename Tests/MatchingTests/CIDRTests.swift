import Matching
import Testing

@Suite struct CIDRTests {
    @Test(arguments: [
        ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"), ("::", "::"),
        ("::1", "::1"), ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
        ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
        ("::ffff:1.2.3.4", "::ffff:1.2.3.4"), ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"),
        ("fe80::", "fe80::"), ("0:0:0:0:0:0:0:0", "::"),
        ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"),
    ])
    func `an address is read and written in canonical form`(text: String, canonical: String) {
        #expect(IPAddress(text)?.description == canonical)
    }

    @Test(arguments: [
        "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", " 1.2.3.4", "1..2.3",
        "a.b.c.d", "1.2.3.-4", ":", ":::", "1::2::3", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8::", "12345::", "::1%eth0", "1:", ":1", "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4",
        "::1.2.3.4:5", "g::",
    ])
    func `anything else is no address`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.0", false),
        ("10.1.2.3/8", "10.9.9.9", true), ("0.0.0.0/0", "8.8.8.8", true),
        ("0.0.0.0/0", "::1", false), ("1.2.3.4", "1.2.3.4", true), ("1.2.3.4", "1.2.3.5", false),
        ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/32", "2001:db9::", false),
        ("::/0", "2001::", true), ("::/0", "1.2.3.4", false), ("::1", "::1", true),
        ("10.0.0.0/8", "::ffff:10.1.1.1", true), ("10.0.0.0/8", "::10.1.1.1", false),
        ("192.0.2.0/31", "192.0.2.1", true), ("192.0.2.0/31", "192.0.2.2", false),
    ])
    func `a range holds an address`(range: String, address: String, held: Bool) throws {
        let range = try #require(CIDR(range))
        let address = try #require(IPAddress(address))
        #expect(range.contains(address) == held)
        #expect(CIDRSet([range]).contains(address) == held)
    }

    @Test(arguments: [
        "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/+8", "::/129", "/8",
        "10.0.0/8", "10.0.0.0/8/8", "10.0.0.0/0008",
    ])
    func `anything else is no range`(text: String) {
        #expect(CIDR(text) == nil)
    }

    @Test func `a canonical range starts at its first address`() {
        #expect(CIDR.isCanonical("10.0.0.0/8"))
        #expect(!CIDR.isCanonical("10.0.0.1/8"))
        #expect(!CIDR.isCanonical("10.0.0.1"))
    }

    @Test func `sets and tables agree with a plain search`() throws {
        var state: UInt64 = 11
        func next() -> UInt32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt32(truncatingIfNeeded: state >> 32)
        }
        for size in [0, 1, 5, 40, 400] {
            var ranges: [CIDR] = []
            for _ in 0..<size {
                // A narrow space, so that ranges nest, touch and repeat.
                let bits = next() & 0x000f_ffff
                let isLong = next() % 3 == 0
                let address: IPAddress = isLong ? .v6(UInt128(bits) << 64) : .v4(bits << 8)
                ranges.append(
                    try #require(
                        CIDR(address, prefix: isLong ? 40 + Int(next() % 25) : Int(next() % 33))))
                if next() % 4 > 0 {
                    ranges[ranges.count - 1] = try #require(CIDR(address, prefix: 24))
                }
            }
            let set = CIDRSet(ranges)
            let table = CIDRTable(ranges.enumerated().map { ($1, $0) })
            for _ in 0..<2000 {
                let bits = next() & 0x0fff_ffff
                let address: IPAddress = next() % 3 == 0 ? .v6(UInt128(bits) << 56) : .v4(bits)
                #expect(set.contains(address) == ranges.contains { $0.contains(address) })
                var best: Int?
                for (index, range) in ranges.enumerated() where range.contains(address) {
                    if best.map({ ranges[$0].prefix <= range.prefix }) ?? true { best = index }
                }
                #expect(table.longestMatch(address)?.value == best)
            }
        }
    }
}
