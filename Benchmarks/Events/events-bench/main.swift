import Events
import Foundation
import Vocabulary

// Events a second through one automaton, for kinds of patterns and numbers of rules. The events
// are made here: parcels of land as event-ruler's own benchmark has them, about 900 bytes each.

let secondsPerCase = 0.6
let ruleCounts = [1, 5, 1_000, 100_000]

/// Repeatable numbers (SplitMix64).
struct Dice {
    var state: UInt64 = 7

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return Int((z ^ z >> 31) >> 1) % sides
    }
}

var dice = Dice()
let streets = ["ACACIA", "BLAKE", "DRUMM", "FULTON", "RHODE ISLAND", "JEFFERSON", "BEACH", "HYDE"]

func parcel(_ dice: inout Dice, _ streets: [String]) -> [UInt8] {
    let lot = dice.roll(10_000_000)
    var points: [String] = []
    for _ in 0..<8 {
        points.append(
            "{ \"x\": -122.\(400_000_000 + dice.roll(99_999_999)), "
                + "\"y\": 37.\(700_000_000 + dice.roll(99_999_999)), \"z\": 0.0 }")
    }
    let text = """
        { "type": "Feature", "properties": { "MAPBLKLOT": "\(String(format: "%07d", lot))", \
        "BLKLOT": "\(String(format: "%07d", lot))", "BLOCK_NUM": "\(lot / 1000)", \
        "LOT_NUM": "\(lot % 1000)", "FROM_ST": "\(dice.roll(4000))", \
        "TO_ST": "\(dice.roll(4000))", \
        "STREET": "\(streets[dice.roll(streets.count)])", "ST_TYPE": "ST", "ODD_EVEN": "E" }, \
        "geometry": { "type": "Polygon", "coordinates": [ \(points.joined(separator: ", ")) ], \
        "firstCoordinates": \(points[0]) } }
        """
    return Array(text.utf8)
}

let events = (0..<2_000).map { _ in parcel(&dice, streets) }
let bytes = events.reduce(0) { $0 + $1.count }

func lot(_ index: Int) -> String { String(format: "%07d", index * 97 % 10_000_000) }

let kinds: [(name: String, pattern: (Int) -> String)] = [
    ("exact", { "{\"properties\":{\"MAPBLKLOT\":[\"\(lot($0))\"]}}" }),
    (
        "exact, three fields",
        {
            "{\"type\":[\"Feature\"],\"properties\":{\"MAPBLKLOT\":[\"\(lot($0))\"],"
                + "\"ST_TYPE\":[\"ST\"]}}"
        }
    ),
    ("prefix", { "{\"properties\":{\"MAPBLKLOT\":[{\"prefix\":\"\(lot($0).prefix(6))\"}]}}" }),
    (
        "suffix",
        { "{\"properties\":{\"MAPBLKLOT\":[{\"suffix\":\"\(lot($0).suffix(6))\"}]}}" }
    ),
    (
        "equals-ignore-case",
        { "{\"properties\":{\"STREET\":[{\"equals-ignore-case\":\"hyde\($0)\"}]}}" }
    ),
    (
        "wildcard",
        {
            let text = Array(lot($0))
            return "{\"properties\":{\"MAPBLKLOT\":[{\"wildcard\":"
                + "\"\(text[0])*\(text[2])\(text[3])*\(text[5])\(text[6])\"}]}}"
        }
    ),
    (
        "wildcard, leading star",
        { "{\"properties\":{\"MAPBLKLOT\":[{\"wildcard\":\"*\(lot($0).suffix(5))*\"}]}}" }
    ),
    (
        "anything-but and exact",
        {
            "{\"properties\":{\"STREET\":[{\"anything-but\":\"HYDE\"}],"
                + "\"MAPBLKLOT\":[\"\(lot($0))\"]}}"
        }
    ),
    (
        "anything-but wildcard",
        {
            "{\"properties\":{\"STREET\":[{\"anything-but\":{\"wildcard\":\"*Y\($0)*\"}}],"
                + "\"LOT_NUM\":[\"\($0)\"]}}"
        }
    ),
    (
        "numeric range",
        {
            "{\"geometry\":{\"firstCoordinates\":{\"x\":[{\"numeric\":"
                + "[\">\",-122.\(500_000 + $0),\"<\",-122.\(499_999 + $0)]}]}}}"
        }
    ),
    (
        "objects in arrays",
        {
            "{\"geometry\":{\"type\":[\"Polygon\"],\"coordinates\":{\"x\":[{\"numeric\":[\"=\","
                + "-122.\(400_000_000 + $0)]}]}}}"
        }
    ),
]

print("\(events.count) events of \(bytes / events.count) bytes")
print("kind\trules\tevents/s\tmatches\tbuilt in s")
for kind in kinds {
    for count in ruleCounts {
        let clock = ContinuousClock()
        var set: PatternSet?
        let building = try clock.measure {
            set = PatternSet(try (0..<count).map { try EventPattern(text: kind.pattern($0)) })
        }
        guard let set else { continue }
        var matcher = EventMatcher(set)
        var matches = 0
        var done = 0
        let start = clock.now
        while clock.now - start < .seconds(secondsPerCase) {
            for event in events { matches += try matcher.match(event).count }
            done += events.count
        }
        let taken = clock.now - start
        let seconds =
            Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
        let build =
            Double(building.components.seconds) + Double(building.components.attoseconds) / 1e18
        print(
            "\(kind.name)\t\(count)\t\(Int(Double(done) / seconds))\t"
                + "\(matches / (done / events.count))\t\(String(format: "%.2f", build))")
    }
}
