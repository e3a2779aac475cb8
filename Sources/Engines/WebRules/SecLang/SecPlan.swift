/// What is known of a rule set before any request comes: which values are looked at, what is made
/// of them, and which patterns are scanned for together. All of it goes by number.
struct SecPlan: Sendable {
    /// Which values of a variable, by their names.
    enum Names: Sendable {
        case all
        /// In lower case.
        case key(Bytes)
        case pattern(Pattern)
        case nothing

        init(_ selector: SecTarget.Selector) {
            switch selector {
            case .all: self = .all
            case .key(let key): self = .key(key)
            case .pattern(let text):
                if let pattern = try? Pattern(text, options: [.ignoresCase]) {
                    self = .pattern(pattern)
                } else {
                    self = .nothing
                }
            }
        }

        func holds(_ name: Bytes?) -> Bool {
            switch self {
            case .all: return true
            case .key(let key): return name.map { $0.equalsIgnoringCase(key) } ?? false
            case .pattern(let pattern): return name.map { pattern.matches($0) } ?? false
            case .nothing: return false
            }
        }
    }
    /// The values that a target stands for, what it leaves out already left out.
    struct Pool: Sendable {
        var variable: SecVariable
        var names: Names
        var except: [Names]
    }
    /// A transformation after those of `parent`; number 0 is none at all.
    struct Node: Sendable {
        var parent: Int
        var step: Transformation
        /// The number of the step among all that the rules use.
        var stepNumber: Int
        /// Without one of these bytes in it a value stays as it is; nil where nothing says so.
        var triggers: ByteSet?
    }
    /// Patterns that are scanned for together, because their rules run under the same conditions.
    struct Family: Sendable {
        /// The paranoia level of its rules.
        var level: Int
        /// Where its marks begin among those of a value, and how many words they are.
        var offset: Int
        var words: Int
        /// Of all patterns, for values that most chains leave as they are.
        var all: PatternSet
        /// Of the patterns of one chain of transformations, by the number of its node.
        var own: [PatternSet?]
        /// The bit that says that the set of a node has been scanned.
        var nodeBits: [UInt64]
    }
    /// Which patterns of a family may match any value of a pool after a chain.
    struct Summary: Sendable {
        var pool: Int
        var node: Int
        var family: Int
        /// Where its words begin, and how many there are.
        var offset = 0
        var words = 0
        /// Where the family's marks begin among those of a value.
        var markOffset = 0
        /// The bit that says that the node's set has been asked.
        var nodeBit: UInt64 = 0
    }

    var pools: [Pool] = []
    var nodes: [Node] = [Node(parent: 0, step: .none, stepNumber: 0, triggers: nil)]
    var stepCount = 0
    var families: [Family] = []
    var summaries: [Summary] = []
    var summaryWords = 0
    var markWords = 0
    /// The variables of TX that rules name; the first ten are what a pattern captured.
    var txNames: [Bytes] = []
    var txSlots: [Bytes: Int] = [:]
    /// Patterns over names, of targets whose values change and of those that `ctl` takes out.
    var keyPatterns: [String: Pattern] = [:]
    /// Of variables that the body changes, and of those that the response does.
    var bodyPools: [Int] = []
    var bodySummaries: [Int] = []
    var responsePools: [Int] = []
    var responseSummaries: [Int] = []

    /// The bit of a family's scans that stands for the set of all.
    static let allBit = UInt64(1) << 63
}

/// Gives out the numbers of a `SecPlan`.
struct SecPlanner {
    private struct PoolKey: Hashable {
        var variable: SecVariable
        var selector: SecTarget.Selector
        var except: [SecTarget.Selector]
    }
    private struct NodeKey: Hashable {
        var parent: Int
        var step: Transformation
    }
    struct SummaryKey: Hashable {
        var pool: Int
        var node: Int
        var family: Int
    }
    /// Rules that run under the same conditions: those of one paranoia level, for requests or for
    /// responses.
    struct FamilyKey: Hashable, Comparable {
        var isOfResponse: Bool
        var level: Int
        static func < (a: FamilyKey, b: FamilyKey) -> Bool {
            (a.isOfResponse ? 1 : 0, a.level) < (b.isOfResponse ? 1 : 0, b.level)
        }
    }
    private struct Members {
        var members: [PatternSet.Member] = []
        var nodes: [Int] = []
    }

    private(set) var plan = SecPlan()
    private var pools: [PoolKey: Int] = [:]
    private var nodes: [NodeKey: Int] = [:]
    private var steps: [Transformation: Int] = [:]
    private var families: [FamilyKey: Int] = [:]
    private var members: [Members] = []
    private var levels: [Int] = []
    private var summaries: [SummaryKey: Int] = [:]
    private var counts: [Int: [Int: Int]] = [:]

    /// Pools that so few patterns look at are not scanned: the patterns themselves are quicker.
    static let scannedPatternsMin = 4

    init() {
        for digit in 0..<10 { _ = tx([0x30 + UInt8(digit)]) }
    }

    mutating func tx(_ key: Bytes) -> Int {
        if let known = plan.txSlots[key] { return known }
        plan.txNames.append(key)
        plan.txSlots[key] = plan.txNames.count - 1
        return plan.txNames.count - 1
    }

    mutating func note(_ selector: SecTarget.Selector) {
        guard case .pattern(let text) = selector, plan.keyPatterns[text] == nil else { return }
        plan.keyPatterns[text] = try? Pattern(text, options: [.ignoresCase])
    }

    mutating func node(_ chain: TransformationChain) -> Int {
        var place = 0
        for step in chain.steps {
            let key = NodeKey(parent: place, step: step)
            if let known = nodes[key] {
                place = known
                continue
            }
            let number = steps[step] ?? plan.stepCount
            if number == plan.stepCount { plan.stepCount += 1 }
            steps[step] = number
            plan.nodes.append(
                SecPlan.Node(
                    parent: place, step: step, stepNumber: number, triggers: step.triggers))
            place = plan.nodes.count - 1
            nodes[key] = place
        }
        return place
    }

    mutating func pool(_ target: SecTarget, except all: [SecTarget]) -> Int {
        let except = all.filter { $0.collection == target.collection }.map(\.selector)
        let key = PoolKey(
            variable: target.collection, selector: target.selector, except: except)
        if let known = pools[key] { return known }
        let place = plan.pools.count
        plan.pools.append(
            SecPlan.Pool(
                variable: target.collection, names: SecPlan.Names(target.selector),
                except: except.map { SecPlan.Names($0) }))
        pools[key] = place
        if target.collection.isOfBody { plan.bodyPools.append(place) }
        if target.collection.isOfResponse { plan.responsePools.append(place) }
        return place
    }

    mutating func family(_ key: FamilyKey) -> Int {
        if let known = families[key] { return known }
        families[key] = members.count
        members.append(Members())
        levels.append(key.level)
        return members.count - 1
    }

    /// Notes that a pattern of a family looks at a pool.
    mutating func count(_ pool: Int, _ family: Int) {
        counts[pool, default: [:]][family, default: 0] += 1
    }

    func isScanned(_ pool: Int, _ family: Int) -> Bool {
        (counts[pool]?[family] ?? 0) >= Self.scannedPatternsMin
    }

    /// Adds a pattern to a family; its bit there.
    mutating func member(_ member: PatternSet.Member, _ node: Int, _ family: Int) -> Int {
        members[family].members.append(member)
        members[family].nodes.append(node)
        return members[family].members.count - 1
    }

    mutating func summary(_ pool: Int, _ node: Int, _ family: Int) -> Int {
        let key = SummaryKey(pool: pool, node: node, family: family)
        if let known = summaries[key] { return known }
        let place = plan.summaries.count
        plan.summaries.append(
            SecPlan.Summary(pool: pool, node: node, family: family))
        summaries[key] = place
        if plan.pools[pool].variable.isOfBody { plan.bodySummaries.append(place) }
        if plan.pools[pool].variable.isOfResponse { plan.responseSummaries.append(place) }
        return place
    }

    /// The plan, its sets ready to be compiled.
    mutating func finish(_ store: PatternStore?) -> SecPlan {
        for (family, it) in members.enumerated() {
            let words = (it.members.count + 63) / 64
            var own = [PatternSet?](repeating: nil, count: plan.nodes.count)
            var bits = [UInt64](repeating: 0, count: plan.nodes.count)
            var next = UInt64(1)
            for node in Set(it.nodes).sorted() {
                let places = it.nodes.indices.filter { it.nodes[$0] == node }
                own[node] = PatternSet(places.map { it.members[$0] }, bits: places, store: store)
                // Chains beyond the 63rd are scanned for with all others.
                bits[node] = next
                next = next == 0 || next == 1 << 62 ? 0 : next << 1
            }
            plan.families.append(
                SecPlan.Family(
                    level: levels[family], offset: plan.markWords, words: words,
                    all: PatternSet(
                        it.members, bits: Array(it.members.indices), store: store), own: own,
                    nodeBits: bits))
            plan.markWords += words
        }
        for index in plan.summaries.indices {
            let family = plan.families[plan.summaries[index].family]
            plan.summaries[index].offset = plan.summaryWords
            plan.summaries[index].words = family.words
            plan.summaries[index].markOffset = family.offset
            plan.summaries[index].nodeBit = family.nodeBits[plan.summaries[index].node]
            plan.summaryWords += family.words
        }
        return plan
    }
}

extension Transformation {
    /// Bytes of which a value must hold one for the transformation to change it; nil where it may
    /// change any.
    var triggers: ByteSet? {
        switch self {
        case .urlDecode, .urlDecodeUni, .urlDecodeUniLow: return ByteSet("%+")
        case .htmlEntityDecode: return ByteSet("&")
        case .jsDecode, .jsDecodeExt, .cssDecode, .cssDecodeLow, .escapeSeqDecode:
            return ByteSet("\\")
        case .removeNulls, .replaceNulls: return ByteSet([0])
        case .replaceComments: return ByteSet("*")
        case .removeComments, .removeCommentsChar: return ByteSet("/*<-#")
        case .lowercase: return ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        case .uppercase: return ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z"))
        case .removeWhitespace, .compressWhitespace:
            return ByteSet([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0])
        case .trim, .trimLeft, .trimRight: return ByteSet([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20])
        case .utf8ToUnicode: return ByteSet(UInt8(0x80)...UInt8(0xff))
        case .normalizePath: return ByteSet("/.")
        case .normalizePathWin: return ByteSet("/.\\")
        case .cmdLine, .cmdLineUnix, .cmdLineWin:
            return ByteSet(
                Array(UInt8(ascii: "A")...UInt8(ascii: "Z")) + Bytes("\\\"'^ ,;/(\t\n\r"))
        case .sqlHexDecode: return ByteSet("xX")
        default: return nil
        }
    }
}
