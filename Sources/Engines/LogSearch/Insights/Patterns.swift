/// Finds what texts have in common: texts of as many words that agree in most of them are one
/// pattern, in which the words that differ are named for what they are. (The tree of He, Zhu, Zheng
/// and Lyu, "Drain", 2017, of one level.)
struct PatternMiner {
    /// Patterns held at once; texts that would make another one count for none.
    private static let patternsMax = 5_000
    private static let wordsMax = 300
    static let bucketCount = 20

    struct Pattern {
        /// Nil where the words differ.
        var words: [[UInt8]?]
        /// A word of each place, to say what stands there.
        let sample: [[UInt8]]
        var count = 0
        var earlier = 0
        var first: Int64 = .max
        var buckets = [Int](repeating: 0, count: bucketCount)
    }

    private(set) var patterns: [Pattern] = []
    private var leaves: [Int: [Int]] = [:]
    private(set) var total = 0
    private let from: Int64
    private let through: Int64

    init(from: Int64, through: Int64) {
        self.from = from
        self.through = through
    }

    mutating func add(_ text: String, _ time: Int64, isEarlier: Bool) {
        let words = Self.words(Array(text.utf8))
        if !isEarlier { total += 1 }
        let abstract: [[UInt8]?] = words.map { Self.varies($0) ? nil : $0 }
        let place: Int
        if let known = leaves[words.count]?.first(where: { isLike(patterns[$0], abstract) }) {
            place = known
            for index in abstract.indices where patterns[place].words[index] != abstract[index] {
                patterns[place].words[index] = nil
            }
        } else {
            guard patterns.count < Self.patternsMax else { return }
            place = patterns.count
            patterns.append(Pattern(words: abstract, sample: words))
            leaves[words.count, default: []].append(place)
        }
        if isEarlier {
            patterns[place].earlier += 1
        } else {
            patterns[place].count += 1
            patterns[place].first = min(patterns[place].first, time)
            let length = max(1, through - from)
            let share = Double(time - from) / Double(length) * Double(Self.bucketCount)
            patterns[place].buckets[min(max(Int(share), 0), Self.bucketCount - 1)] += 1
        }
    }

    private func isLike(_ pattern: Pattern, _ words: [[UInt8]?]) -> Bool {
        var same = 0
        var fixed = 0
        for (known, word) in zip(pattern.words, words) {
            guard let known else { continue }
            // Signs alone make no two texts alike.
            guard known.contains(where: Bytes.isWord) else {
                if known != word { return false }
                continue
            }
            fixed += 1
            if known == word { same += 1 }
        }
        return fixed == 0 || Double(same) >= Double(fixed) * 0.7
    }

    /// Words, and the signs between them.
    private static func words(_ text: [UInt8]) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var index = 0
        while index < text.count, words.count < wordsMax {
            let start = index
            while index < text.count, isPart(text[index]) { index += 1 }
            if index == start { index += 1 }
            // Full stops and colons at the end are the sentence's.
            var end = index
            while end > start + 1,
                text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ":")
            {
                end -= 1
            }
            words.append(Array(text[start..<end]))
            index = end
        }
        if index < text.count { words.append(Array(text[index...])) }
        return words
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        Bytes.isWord(byte) || ".:-+/@%".utf8.contains(byte)
    }

    private static func varies(_ word: [UInt8]) -> Bool {
        word.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// The pattern as a text, `<Time-1> [INFO] done in <Number-2> ms`.
    static func text(_ pattern: Pattern) -> String {
        var text: [UInt8] = []
        var number = 0
        for (index, word) in pattern.words.enumerated() {
            if let word {
                text += word
            } else {
                number += 1
                text += Array("<\(kind(pattern.sample[index]))-\(number)>".utf8)
            }
        }
        return Bytes.text(text)
    }

    private static func kind(_ word: [UInt8]) -> String {
        let text = Bytes.text(word)
        if NumberText.read(text) != nil { return "Number" }
        let digits = word.count { $0 >= 0x30 && $0 <= 0x39 }
        if word.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }),
            word.count(where: { $0 == UInt8(ascii: ".") }) == 3
        {
            return "IPAddress"
        }
        if word.count >= 8, word[0] >= 0x30, word[0] <= 0x39,
            word.contains(UInt8(ascii: ":")) || word.count(where: { $0 == UInt8(ascii: "-") }) == 2,
            digits * 2 > word.count
        {
            return word.contains(UInt8(ascii: ":")) && word.count < 16 ? "Time" : "Date"
        }
        if word.count == 36, word[8] == UInt8(ascii: "-") { return "UUID" }
        return digits > 0 && word.count >= 8 ? "ID" : "Token"
    }

    /// The level that a pattern's words tell of.
    static func severity(_ text: String) -> String {
        let lower = text.lowercased()
        for (label, words) in [
            ("Error", ["error", "exception", "fatal", "critical", "fail"]), ("Warning", ["warn"]),
            ("Info", ["info"]), ("Debug", ["debug", "trace"]),
        ] where words.contains(where: { lower.contains($0) }) {
            return label
        }
        return "None"
    }

    /// What is unusual about a pattern, if anything is.
    func anomaly(_ pattern: Pattern) -> (type: String, description: String, priority: String)? {
        let counts = pattern.buckets
        let used = counts.count { $0 > 0 }
        guard pattern.count > 0, total >= 10 else { return nil }
        let text = Self.text(pattern)
        let mean = Double(pattern.count) / Double(Self.bucketCount)
        let variance =
            counts.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
            / Double(Self.bucketCount)
        let peak = Double(counts.max() ?? 0)
        let severity = Self.severity(text)
        let priority = severity == "Error" ? "HIGH" : severity == "Warning" ? "MEDIUM" : "LOW"
        if pattern.words.contains(where: { $0.map { Bytes.text($0).hasPrefix("HTTP") } ?? false }),
            pattern.sample.contains(where: {
                $0.count == 3 && ($0[0] == UInt8(ascii: "5") || $0[0] == UInt8(ascii: "4"))
                    && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            })
        {
            return ("HTTPErrorCode", "Responses with HTTP error codes", priority)
        }
        let share = Double(pattern.first - from) / Double(max(1, through - from))
        if share > 0.5, Double(pattern.count) / Double(total) < 0.2 {
            return ("NewPattern", "Not seen in the earlier part of the period", priority)
        }
        if used > 1, variance > 0, peak > mean + 3 * variance.squareRoot(), peak >= 5 {
            return ("PatternFrequency", "Much more frequent than usual for a while", priority)
        }
        return nil
    }
}
