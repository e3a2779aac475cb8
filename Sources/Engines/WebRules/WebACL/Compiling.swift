package import Matching
import Synchronization

/// What a definition refers to; the caller looked it up.
package struct WebACLReferences: Sendable {
    /// By ARN.
    package var addressSets: [String: [CIDR]]
    package var patternSets: [String: [String]]
    package var groups: [String: GroupDefinition]
    /// Rule sets of SecLang, by the name under which a statement refers to them as a managed group
    /// of the vendor `OWASP`.
    package var ruleSets: [String: SecRuleSet] = [:]

    package init(
        addressSets: [String: [CIDR]] = [:], patternSets: [String: [String]] = [:],
        groups: [String: GroupDefinition] = [:]
    ) {
        self.addressSets = addressSets
        self.patternSets = patternSets
        self.groups = groups
    }
}

/// Turns definitions into nodes. Patterns are collected by transformations while the rules are
/// read, and become one set each at the end.
struct Compiler {
    let references: WebACLReferences
    private(set) var plan = SlotPlan()
    private let captchaImmunity: Int
    private let challengeImmunity: Int

    init(_ definition: WebACLDefinition, _ references: WebACLReferences) {
        self.references = references
        captchaImmunity = definition.captchaImmunitySeconds
        challengeImmunity = definition.challengeImmunitySeconds
    }

    /// Rules in the order of their priority.
    mutating func rules(
        _ definitions: [RuleDefinition], namespace: String, owner: String,
        overrides: [String: RuleAction] = [:], isInGroup: Bool = false
    ) throws(DefinitionError) -> [CompiledRule] {
        var collector = PatternCollector()
        for rule in definitions { try collect(rule.statement, into: &collector) }
        let sets = collector.compile(&plan)
        var result: [CompiledRule] = []
        for rule in definitions.sorted(by: { $0.priority < $1.priority }) {
            let override = overrides[rule.name]
            let context = Context(rule: rule.name, owner: owner, sets: sets, isInGroup: isInGroup)
            result.append(
                CompiledRule(
                    name: rule.name, node: try node(rule.statement, context),
                    action: override ?? rule.action,
                    overridden: override == nil ? nil : rule.action,
                    groupOnlyCounts: rule.groupOnlyCounts,
                    labels: rule.labels.map { namespace + $0 }, metric: rule.metric,
                    isSampled: rule.isSampled, isMeasured: rule.isMeasured,
                    captchaImmunitySeconds: rule.captchaImmunitySeconds ?? captchaImmunity,
                    challengeImmunitySeconds: rule.challengeImmunitySeconds ?? challengeImmunity))
        }
        return result
    }

    struct Context {
        let rule: String
        let owner: String
        let sets: [TransformationChain: PatternCollector.Compiled]
        let isInGroup: Bool
    }

    private func texts(_ statement: Statement) throws(DefinitionError) -> (
        [PatternCollector.Key], Inspection
    )? {
        switch statement {
        case .regexMatch(let texts, let inspection):
            return (texts.map { .init(text: $0, ignoresCase: false) }, inspection)
        case .patterns(let texts, let inspection):
            return (texts.map { .init(text: $0, ignoresCase: true) }, inspection)
        case .regexSet(let arn, let inspection):
            guard let texts = references.patternSets[arn] else {
                throw DefinitionError("ARN", "there is no regex pattern set \(arn)")
            }
            return (texts.map { .init(text: $0, ignoresCase: false) }, inspection)
        default: return nil
        }
    }

    private func collect(
        _ statement: Statement, into collector: inout PatternCollector
    ) throws(DefinitionError) {
        if let (keys, inspection) = try texts(statement) {
            try collector.add(keys, inspection.chain)
            return
        }
        switch statement {
        case .and(let list), .or(let list):
            for item in list { try collect(item, into: &collector) }
        case .not(let item): try collect(item, into: &collector)
        case .rate(_, let scope?): try collect(scope, into: &collector)
        case .group(let reference):
            if let scope = reference.scopeDown { try collect(scope, into: &collector) }
        default: break
        }
    }

    private mutating func node(
        _ statement: Statement, _ context: Context
    ) throws(DefinitionError) -> Node {
        if let (keys, inspection) = try texts(statement) {
            guard let compiled = context.sets[inspection.chain] else { return .constant(false) }
            return .patterns(
                slot: plan.slot(inspection), set: compiled.set,
                keys.compactMap { compiled.indexes[$0] })
        }
        switch statement {
        case .byteMatch(let search, let position, let inspection):
            return .byteMatch(slot: plan.slot(inspection), search, position)
        case .size(let comparison, let limit, let inspection):
            return .size(slot: plan.slot(inspection), comparison, limit)
        case .sqlInjection(let isEager, let inspection):
            return .sqlInjection(slot: plan.slot(inspection), isEager: isEager)
        case .crossSiteScripting(let inspection):
            return .crossSiteScripting(slot: plan.slot(inspection))
        case .geo(let countries, let forwarded): return .geo(countries, forwarded)
        case .asn(let numbers, let forwarded): return .asn(numbers, forwarded)
        case .addressSet(let arn, let forwarded):
            guard let ranges = references.addressSets[arn] else {
                throw DefinitionError("ARN", "there is no IP set \(arn)")
            }
            return .addresses(CIDRSet(ranges), forwarded)
        case .label(let key, let isNamespace):
            return .label(Bytes(key.utf8), isNamespace: isNamespace)
        case .rate(let definition, let scope):
            return .rate(
                CompiledRate(
                    definition: definition,
                    scopeDown: scope == nil ? nil : try node(scope ?? .never, context),
                    name: context.rule, id: "\(context.owner)/\(context.rule)"))
        case .and(let list):
            var nodes: [Node] = []
            for item in list { nodes.append(try node(item, context)) }
            return .and(nodes)
        case .or(let list):
            var nodes: [Node] = []
            for item in list { nodes.append(try node(item, context)) }
            return .or(nodes)
        case .not(let item): return .not(try node(item, context))
        case .group(let reference): return try group(reference, context)
        case .listed(let name): return .listed(name)
        case .signal(let signal): return .signal(signal)
        case .never, .regexMatch, .regexSet, .patterns: return .constant(false)
        }
    }

    private static func pathPatterns(
        _ prelude: GroupSettings.Prelude
    ) throws(DefinitionError) -> [Pattern] {
        let texts: [String] =
            switch prelude {
            case .account(let settings) where settings.pathIsPattern: [settings.path]
            case .flood(let settings): settings.exempt
            default: []
            }
        var patterns: [Pattern] = []
        for text in texts {
            do { patterns.append(try Pattern(text)) } catch {
                throw DefinitionError("RegexString", "\(error.message) at \(error.offset)")
            }
        }
        return patterns
    }

    private mutating func group(
        _ reference: GroupReference, _ context: Context
    ) throws(DefinitionError) -> Node {
        guard !context.isInGroup else {
            throw DefinitionError("Statement", "a rule group cannot refer to a rule group")
        }
        let scope =
            reference.scopeDown == nil ? nil : try node(reference.scopeDown ?? .never, context)
        let definition: GroupDefinition
        var isManaged = false
        switch reference.target {
        case .own(let arn):
            guard let found = references.groups[arn] else {
                throw DefinitionError("ARN", "there is no rule group \(arn)")
            }
            definition = found
        case .managed("OWASP", let name, _):
            guard let set = references.ruleSets[name] else {
                throw DefinitionError("Name", "no rule set is loaded as \(name)")
            }
            return .group(
                CompiledGroup(
                    id: "OWASP#\(name)", name: name, isManaged: true, rules: [], scopeDown: scope,
                    ruleSet: set))
        case .managed(let vendor, let name, let version):
            guard
                let found = ManagedGroups.definition(
                    vendor: vendor, name: name, version, reference.settings)
            else {
                throw DefinitionError("Name", "there is no managed rule group \(vendor) \(name)")
            }
            definition = found
            isManaged = true
        }
        let rules = try rules(
            definition.rules, namespace: definition.labelNamespace,
            owner: "\(context.owner)/\(context.rule)", overrides: reference.overrides,
            isInGroup: true)
        return .group(
            CompiledGroup(
                id: definition.arn, name: definition.name, isManaged: isManaged, rules: rules,
                scopeDown: scope, prelude: definition.prelude,
                pathPatterns: try Self.pathPatterns(definition.prelude)))
    }
}

/// The patterns of one list of rules, by transformations.
struct PatternCollector {
    struct Key: Hashable, Sendable {
        let text: String
        let ignoresCase: Bool
    }
    struct Compiled: Sendable {
        let set: Int
        let indexes: [Key: Int]
    }

    private var lists: [TransformationChain: [Key]] = [:]
    private var order: [TransformationChain] = []

    mutating func add(_ keys: [Key], _ chain: TransformationChain) throws(DefinitionError) {
        if lists[chain] == nil { order.append(chain) }
        for key in keys where !(lists[chain, default: []].contains(key)) {
            do { _ = try PatternCache.shared.pattern(key) } catch {
                throw DefinitionError("RegexString", "\(error.message) at \(error.offset)")
            }
            lists[chain, default: []].append(key)
        }
    }

    func compile(_ plan: inout SlotPlan) -> [TransformationChain: Compiled] {
        var result: [TransformationChain: Compiled] = [:]
        for chain in order {
            let keys = lists[chain] ?? []
            let set = plan.add(PatternCache.shared.set(keys))
            let indexes = Dictionary(
                keys.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
            result[chain] = Compiled(set: set, indexes: indexes)
        }
        return result
    }
}

/// Compiled sets by what they hold: a changed web ACL compiles only what changed in it.
final class PatternCache: Sendable {
    static let shared = PatternCache()
    private static let setsMax = 256

    private let sets = Mutex<[[PatternCollector.Key]: PatternSet]>([:])
    private let patterns = Mutex<[PatternCollector.Key: Pattern]>([:])
    private static let patternsMax = 8_192

    func pattern(_ key: PatternCollector.Key) throws(Pattern.SyntaxError) -> Pattern {
        if let known = patterns.withLock({ $0[key] }) { return known }
        let made = try Pattern(key.text, options: key.ignoresCase ? [.ignoresCase] : [])
        patterns.withLock {
            if $0.count >= Self.patternsMax { $0.removeAll() }
            $0[key] = made
        }
        return made
    }

    func set(_ keys: [PatternCollector.Key]) -> PatternSet {
        if let known = sets.withLock({ $0[keys] }) { return known }
        let made = PatternSet(keys.compactMap { try? pattern($0) })
        sets.withLock {
            if $0.count >= Self.setsMax { $0.removeAll() }
            $0[keys] = made
        }
        return made
    }
}
