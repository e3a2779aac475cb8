import Codecs
import Testing

/// The examples of RFC 8949, appendix A.
@Suite struct CBORTests {
    static let numbers: [(String, CBOR)] = [
        ("00", .unsigned(0)), ("01", .unsigned(1)), ("0a", .unsigned(10)), ("17", .unsigned(23)),
        ("1818", .unsigned(24)), ("1864", .unsigned(100)), ("1903e8", .unsigned(1000)),
        ("1a000f4240", .unsigned(1_000_000)), ("1b000000e8d4a51000", .unsigned(1_000_000_000_000)),
        ("1bffffffffffffffff", .unsigned(.max)), ("3bffffffffffffffff", .negative(.max)),
        ("20", .negative(0)), ("29", .negative(9)), ("3863", .negative(99)),
        ("3903e7", .negative(999)),
        (
            "c249010000000000000000",
            .tagged(2, .bytes([1, 0, 0, 0, 0, 0, 0, 0, 0]))
        ),
        ("f90000", .float(0)), ("f98000", .float(-0.0)), ("f93c00", .float(1)),
        ("fb3ff199999999999a", .float(1.1)), ("f93e00", .float(1.5)), ("f97bff", .float(65504)),
        ("fa47c35000", .float(100_000)), ("fa7f7fffff", .float(3.402_823_466_385_288_6e+38)),
        ("fb7e37e43c8800759c", .float(1.0e+300)), ("f90001", .float(5.960_464_477_539_063e-8)),
        ("f90400", .float(0.000_061_035_156_25)), ("f9c400", .float(-4)),
        ("fbc010666666666666", .float(-4.1)), ("f97c00", .float(.infinity)),
        ("f9fc00", .float(-.infinity)),
    ]
    static let others: [(String, CBOR)] = [
        ("f4", .bool(false)), ("f5", .bool(true)), ("f6", .null), ("f7", .undefined),
        ("f0", .simple(16)), ("f8ff", .simple(255)),
        (
            "c074323031332d30332d32315432303a30343a30305a",
            .tagged(0, .text("2013-03-21T20:04:00Z"))
        ),
        ("c11a514b67b0", .tagged(1, .unsigned(1_363_896_240))),
        ("c1fb41d452d9ec200000", .tagged(1, .float(1_363_896_240.5))),
        ("d818456449455446", .tagged(24, .bytes([0x64, 0x49, 0x45, 0x54, 0x46]))),
        ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])), ("60", .text("")),
        ("6161", .text("a")), ("62225c", .text("\"\\")), ("62c3bc", .text("ü")),
        ("64f0908591", .text("\u{10151}")), ("80", .array([])),
        (
            "8301820203820405",
            .array([
                .unsigned(1), .array([.unsigned(2), .unsigned(3)]),
                .array([.unsigned(4), .unsigned(5)]),
            ])
        ),
        ("a0", .map([])),
        (
            "a201020304",
            .map([CBORPair(.unsigned(1), .unsigned(2)), CBORPair(.unsigned(3), .unsigned(4))])
        ),
        (
            "a26161016162820203",
            .map([
                CBORPair(.text("a"), .unsigned(1)),
                CBORPair(.text("b"), .array([.unsigned(2), .unsigned(3)])),
            ])
        ),
        (
            "826161a161626163",
            .array([.text("a"), .map([CBORPair(.text("b"), .text("c"))])])
        ),
    ]

    @Test(arguments: numbers + others)
    func `An item is read and written as the RFC shows it`(hex: String, item: CBOR) throws {
        #expect(try CBOR(bytes: Hex.decode(hex) ?? []) == item)
        #expect(Hex.encode(item.encoded) == hex)
    }

    @Test(arguments: [
        ("5f42010243030405ff", CBOR.bytes([1, 2, 3, 4, 5])),
        ("7f657374726561646d696e67ff", .text("streaming")), ("9fff", .array([])),
        (
            "9f018202039f0405ffff",
            .array([
                .unsigned(1), .array([.unsigned(2), .unsigned(3)]),
                .array([.unsigned(4), .unsigned(5)]),
            ])
        ),
        (
            "bf61610161629f0203ffff",
            .map([
                CBORPair(.text("a"), .unsigned(1)),
                CBORPair(.text("b"), .array([.unsigned(2), .unsigned(3)])),
            ])
        ),
        (
            "bf6346756ef563416d7421ff",
            .map([CBORPair(.text("Fun"), .bool(true)), CBORPair(.text("Amt"), .negative(1))])
        ),
        ("fa7f800000", .float(.infinity)), ("fbfff0000000000000", .float(-.infinity)),
        ("1800", .unsigned(0)), ("1b0000000000000001", .unsigned(1)),
    ])
    func `Indefinite lengths and long forms are read`(hex: String, item: CBOR) throws {
        #expect(try CBOR(bytes: Hex.decode(hex) ?? []) == item)
    }

    @Test func `Not a number is read in each width`() throws {
        for hex in ["f97e00", "fa7fc00000", "fb7ff8000000000000"] {
            let item = try CBOR(bytes: Hex.decode(hex) ?? [])
            #expect(item.double?.isNaN == true)
            #expect(Hex.encode(item.encoded) == "f97e00")
        }
    }

    /// Those of appendix F that are not well formed, and bounds.
    @Test(arguments: [
        ("", CBORError.Reason.unexpectedEnd), ("18", .unexpectedEnd), ("19ff", .unexpectedEnd),
        ("1b01020304050607", .unexpectedEnd), ("5bffffffffffffffff010203", .unexpectedEnd),
        ("7bffffffffffffffff", .unexpectedEnd), ("9bffffffffffffffff", .unexpectedEnd),
        ("bb7fffffffffffffff", .unexpectedEnd), ("c0", .unexpectedEnd), ("9f0102", .unexpectedEnd),
        ("81", .unexpectedEnd), ("a101", .unexpectedEnd), ("5f00ff", .badItem),
        ("5f5f4100ffff", .badItem), ("7f4100ff", .badItem), ("1c", .badItem), ("1f", .badItem),
        ("df00", .badItem), ("fc", .badItem), ("ff", .badItem), ("81ff", .badItem),
        ("a1ff", .unexpectedEnd), ("bf00ff", .badItem), ("f800", .badItem), ("f81f", .badItem),
        ("0000", .trailingBytes), ("61ff", .badUTF8), ("62c328", .badUTF8),
        (String(repeating: "81", count: 200) + "00", .tooDeep),
        (String(repeating: "c1", count: 200) + "00", .tooDeep),
    ])
    func `What is not well formed is refused`(hex: String, reason: CBORError.Reason) {
        #expect { try CBOR(bytes: Hex.decode(hex) ?? []) } throws: {
            ($0 as? CBORError)?.reason == reason
        }
    }

    @Test(arguments: [(Int64.min, true), (-1, true), (0, true), (Int64.max, true)])
    func `Signed integers survive`(value: Int64, _: Bool) {
        #expect(CBOR(value).integer == value)
    }

    @Test func `Integers beyond 64 bits with a sign are no integers`() {
        #expect(CBOR.unsigned(.max).integer == nil)
        #expect(CBOR.negative(1 << 63).integer == nil)
    }
}
