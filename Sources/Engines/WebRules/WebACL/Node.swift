import Matching

/// A compiled statement. Fields, values and pattern sets are numbers into what an evaluation keeps,
/// so that rules share them.
indirect enum Node: Sendable {
    case byteMatch(slot: Int, Bytes, ByteMatchPosition)
    /// One of these patterns of the set that belongs to the slot's transformations.
    case patterns(slot: Int, set: Int, [Int])
    case size(slot: Int, SizeComparison, Int)
    case sqlInjection(slot: Int, isEager: Bool)
    case crossSiteScripting(slot: Int)
    case geo(Set<String>, ForwardedAddress?)
    case asn(Set<UInt32>, ForwardedAddress?)
    case addresses(CIDRSet, ForwardedAddress?)
    case label(Bytes, isNamespace: Bool)
    case rate(CompiledRate)
    case and([Node])
    case or([Node])
    case not(Node)
    case group(CompiledGroup)
    case listed(String)
    case constant(Bool)
    case signal(Signal)
}

struct CompiledRate: Sendable {
    let definition: RateDefinition
    let scopeDown: Node?
    let name: String
    let id: String
}

final class CompiledGroup: Sendable {
    let id: String
    let name: String
    let isManaged: Bool
    let rules: [CompiledRule]
    let scopeDown: Node?
    /// Rules of SecLang in place of `rules`.
    let ruleSet: SecRuleSet?
    let prelude: GroupSettings.Prelude
    /// Of the login path, or of paths without challenges.
    let pathPatterns: [Pattern]

    init(
        id: String, name: String, isManaged: Bool, rules: [CompiledRule], scopeDown: Node?,
        ruleSet: SecRuleSet? = nil, prelude: GroupSettings.Prelude = .none,
        pathPatterns: [Pattern] = []
    ) {
        self.prelude = prelude
        self.pathPatterns = pathPatterns
        self.ruleSet = ruleSet
        self.id = id
        self.name = name
        self.isManaged = isManaged
        self.rules = rules
        self.scopeDown = scopeDown
    }
}

struct CompiledRule: Sendable {
    let name: String
    let node: Node
    let action: RuleAction?
    /// What the group itself would have done, where the web ACL overrides it.
    let overridden: RuleAction?
    let groupOnlyCounts: Bool
    let labels: [String]
    let metric: String
    let isSampled: Bool
    let isMeasured: Bool
    let captchaImmunitySeconds: Int
    let challengeImmunitySeconds: Int
}

/// What an evaluation computes once: fields, and values by field and transformations.
struct SlotPlan: Sendable {
    struct Slot: Hashable, Sendable {
        let field: Int
        let chain: TransformationChain
    }
    private(set) var fields: [Field] = []
    private(set) var slots: [Slot] = []
    private(set) var sets: [PatternSet] = []
    private var fieldIndexes: [Field: Int] = [:]
    private var slotIndexes: [Slot: Int] = [:]

    mutating func slot(_ inspection: Inspection) -> Int {
        let field: Int
        if let known = fieldIndexes[inspection.field] {
            field = known
        } else {
            field = fields.count
            fields.append(inspection.field)
            fieldIndexes[inspection.field] = field
        }
        let slot = Slot(field: field, chain: inspection.chain)
        if let known = slotIndexes[slot] { return known }
        slots.append(slot)
        slotIndexes[slot] = slots.count - 1
        return slots.count - 1
    }

    mutating func add(_ set: PatternSet) -> Int {
        if let known = sets.firstIndex(where: { $0 === set }) { return known }
        sets.append(set)
        return sets.count - 1
    }

    func chain(ofSlot slot: Int) -> TransformationChain { slots[slot].chain }
}
