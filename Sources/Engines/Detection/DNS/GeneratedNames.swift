#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Tells names that algorithms made from names that people chose.
///
/// A name is judged by the label that somebody registered: how unlikely its letters follow one
/// another in popular names, its length, its digits, its longest run of consonants, its share of
/// vowels. The table of pairs was counted over one half of a list of 50,000 popular domains, the
/// weights are a logistic regression against names of eighteen families of malware; on the other
/// half of the popular names 0.8 in a hundred reach the threshold. Algorithms that join words of a
/// dictionary, or letters in the rhythm of a language, are not seen by this.
enum GeneratedNames {
    /// Scores from here on count as generated.
    static let threshold = 0.5
    /// Shorter labels say too little.
    static let lettersMin = 7
    static let lettersMax = 63

    /// How much a label looks generated: below 0.5 not, near 1 very much.
    static func score(_ label: some StringProtocol) -> Double {
        let bytes = Array(label.utf8)
        guard (lettersMin...lettersMax).contains(bytes.count), !label.hasPrefix("xn--") else {
            return 0
        }
        let features = Features(bytes)
        guard features.letters + features.digits >= lettersMin else { return 0 }
        let length = Double(bytes.count)
        let sum =
            -29.388 + 5.142 * features.pairCost + 3.09 * log(length)
            - 2.106 * min(features.turns, 2) + 0.343 * Double(features.consonantRun)
            - 2.603 * abs(features.vowels - 0.38) + 14.653 * Double(features.digits) / length
        return 1 / (1 + exp(-sum))
    }

    private struct Features {
        var letters = 0
        var digits = 0
        /// The mean cost of a letter behind another, in bits less one.
        var pairCost = 0.0
        /// How often letters and digits take turns.
        var turns = 0.0
        var consonantRun = 0
        var vowels = 0.0

        init(_ bytes: [UInt8]) {
            var run = 0
            var turnCount = 0
            var vowelCount = 0
            var cost = 0
            var previous = edge
            for byte in bytes {
                let kind = GeneratedNames.kind(byte)
                if kind < 26 {
                    letters += 1
                    let isVowel = [0, 4, 8, 14, 20, 24].contains(kind)
                    if isVowel { vowelCount += 1 }
                    run = isVowel ? 0 : run + 1
                    consonantRun = max(consonantRun, run)
                } else {
                    run = 0
                    if kind == 26 { digits += 1 }
                }
                if previous != edge, kind != edge, (kind == 26) != (previous == 26) {
                    turnCount += 1
                }
                cost += costs[previous][kind]
                previous = kind
            }
            cost += costs[previous][edge]
            pairCost = Double(cost) / Double(bytes.count + 1)
            turns = Double(max(0, turnCount - 1)) / Double(bytes.count) * 4
            vowels = letters > 0 ? Double(vowelCount) / Double(letters) : 0
        }
    }

    /// Hyphens and the ends of a name.
    private static let edge = 27

    private static func kind(_ byte: UInt8) -> Int {
        if byte &- 0x61 < 26 { return Int(byte &- 0x61) }
        return byte &- 0x30 < 10 ? 26 : edge
    }

    /// A row for each letter, for digits and for edges; in it, a digit for what may follow.
    private static let costs: [[Int]] = [
        "6433754647533263923355564562",
        "2546266627726526934637774862",
        "2653277248336526844347885862",
        "3555255627655235943545675762",
        "3434465658634355823365546762",
        "2656347727736626835347665853",
        "2555265437735526834547775762",
        "2655276727656526754437585862",
        "3534454777534134743364758683",
        "2645365526655524663427555653",
        "2556266526655435953446674761",
        "2554266728635625964446774762",
        "1456175628765624964547774762",
        "3643253637456536862266775762",
        "5444654757433234923334456772",
        "2555266438636523924447776962",
        "4545566526755545554515555552",
        "2544265729454425954344785862",
        "4644266338555644764246695861",
        "2546266328755635934445584762",
        "4343465747534263822376766673",
        "2656176618666535955567776852",
        "2555256428757425952568576773",
        "4535456436755443964355634741",
        "3444445557744434853346566651",
        "2554266436655425755547564352",
        "5655666677665675865667667701",
        "3334444445555443643344466549",
    ].map { row in row.utf8.map { Int($0 &- 0x30) } }
}
