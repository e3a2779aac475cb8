/// Rules of SecLang, compiled: what `SecTransaction` runs.
///
/// Directives that configure a server's logging are read and have no effect here; those that say
/// how requests are judged have theirs.
package final class SecRuleSet: Sendable {
    enum Item: Sendable {
        case step(SecStep)
        case marker(String)
    }

    /// Values that are read and transformed once for all rules that look at them.
    struct Slot: Hashable, Sendable {
        let collection: String
        let selector: SecTarget.Selector
        let chain: TransformationChain
    }

    package enum Engine: String, Sendable {
        case on
        case detectionOnly = "detectiononly"
        case off
    }

    /// In the order of the files, by phase (1 to 5).
    let phases: [[Item]]
    let engine: Engine
    let bodyBytesMax: Int
    let argumentsMax: Int
    let readsResponseBody: Bool
    /// One set for each chain of transformations, and how many patterns are in it.
    let sets: [TransformationChain: PatternSet]
    package let ruleCount: Int
    /// Patterns over keys, as targets use them.
    let keyPatterns: [String: Pattern]
    let slots: [Slot]

    static let rulesMax = 20_000

    /// The numbers of all rules that begin a chain or stand alone.
    package var ruleIDs: Set<Int> {
        Set(
            phases.joined().compactMap { item in
                if case .step(let step) = item { return step.rule.id }
                return nil
            })
    }

    /// Reads rule files in order. `file` yields the content of files that operators name, relative
    /// to the rules.
    package init(
        files: [(name: String, text: String)], file: (String) -> Bytes? = { _ in nil }
    ) throws(SecLangError) {
        var reader = SecReader()
        for (name, text) in files {
            do { try reader.read(text, file: file) } catch {
                throw SecLangError(line: error.line, "\(name): \(error.reason)")
            }
        }
        var collector: [TransformationChain: [Pattern]] = [:]
        var keys: [String: Pattern] = [:]
        var slots: [Slot] = []
        var slotIndexes: [Slot: Int] = [:]
        func slot(_ target: SecTarget, _ chain: TransformationChain) -> Int {
            guard !target.isCount, !target.isExclusion,
                !SecTransaction.changing.contains(target.collection)
            else { return -1 }
            let slot = Slot(
                collection: target.collection, selector: target.selector, chain: chain)
            if let known = slotIndexes[slot] { return known }
            slots.append(slot)
            slotIndexes[slot] = slots.count - 1
            return slots.count - 1
        }
        func prepare(_ rule: inout SecRule) {
            if let op = rule.op, case .pattern(let pattern) = op.kind, !op.isNegated,
                !rule.matchesMany
            {
                rule.pattern = collector[rule.chain, default: []].count
                collector[rule.chain, default: []].append(pattern)
            }
            for target in rule.targets {
                if case .pattern(let text) = target.selector, keys[text] == nil {
                    keys[text] = try? Pattern(text, options: [.ignoresCase])
                }
            }
            rule.slots = rule.targets.map { slot($0, rule.chain) }
            rule.exclusions = rule.targets.filter(\.isExclusion)
            for index in rule.links.indices { prepare(&rule.links[index]) }
        }
        var phases = [[Item]](repeating: [], count: 6)
        var count = 0
        for item in reader.items {
            switch item {
            case .marker(let name): for phase in 1...5 { phases[phase].append(.marker(name)) }
            case .rule(var rule):
                prepare(&rule)
                phases[min(5, max(1, rule.phase))].append(.step(SecStep(rule)))
                count += 1
            }
        }
        self.phases = phases
        self.slots = slots
        ruleCount = count
        keyPatterns = keys
        engine = reader.engine
        bodyBytesMax = reader.bodyBytesMax
        argumentsMax = reader.argumentsMax
        readsResponseBody = reader.readsResponseBody
        // Few patterns are tried faster one by one.
        sets = collector.mapValues { PatternSet($0) }
    }
}

/// Collects rules while files are read.
private struct SecReader {
    enum Item {
        case rule(SecRule)
        case marker(String)
    }
    var items: [Item] = []
    var engine = SecRuleSet.Engine.on
    var bodyBytesMax = 131_072
    var argumentsMax = 1_000
    var readsResponseBody = true
    private var defaults: [Int: String] = [:]
    private var open: SecRule?
    private var openLinks: [SecRule] = []

    mutating func read(_ text: String, file: (String) -> Bytes?) throws(SecLangError) {
        for directive in try SecSyntax.directives(text) {
            do { try read(directive, file) } catch {
                throw SecLangError(
                    line: error.line == 0 ? directive.line : error.line, error.reason)
            }
        }
    }

    private mutating func read(
        _ it: SecDirective, _ file: (String) -> Bytes?
    ) throws(SecLangError) {
        func argument(_ index: Int) throws(SecLangError) -> String {
            guard index < it.arguments.count else {
                throw SecLangError(line: it.line, "\(it.name) lacks an argument")
            }
            return it.arguments[index]
        }
        switch it.name.lowercased() {
        case "secrule":
            var rule = SecRule()
            rule.targets = SecTarget.list(try argument(0))
            rule.op = try SecOperator(try argument(1), file: file)
            try add(&rule, it.arguments.count > 2 ? it.arguments[2] : "", it.line)
        case "secaction":
            var rule = SecRule()
            try add(&rule, try argument(0), it.line)
        case "secmarker": items.append(.marker(try argument(0)))
        case "secdefaultaction":
            var probe = SecRule()
            try probe.apply(try argument(0), line: it.line)
            defaults[probe.phase] = try argument(0)
        case "secruleengine":
            engine = SecRuleSet.Engine(rawValue: try argument(0).lowercased()) ?? .on
        case "secrequestbodylimit": bodyBytesMax = min(64 << 20, Int(try argument(0)) ?? 131_072)
        case "secargumentslimit": argumentsMax = Int(try argument(0)) ?? 1_000
        case "secresponsebodyaccess": readsResponseBody = try argument(0).lowercased() == "on"
        case "secruleremovebyid": remove(byID: it.arguments)
        case "secruleremovebytag":
            let pattern = try Self.pattern(try argument(0), it.line)
            items.removeAll { Self.rule($0)?.hasTag(pattern) ?? false }
        case "secruleremovebymsg":
            let pattern = try Self.pattern(try argument(0), it.line)
            items.removeAll {
                (Self.rule($0)?.message?.literal).map { pattern.matches($0) } ?? false
            }
        case "secruleupdatetargetbyid":
            let ids = SecIDs([try argument(0)])
            update(try argument(1)) { ids.contains($0.id) }
        case "secruleupdatetargetbytag":
            let pattern = try Self.pattern(try argument(0), it.line)
            update(try argument(1)) { $0.hasTag(pattern) }
        case "secruleupdateactionbyid":
            let ids = SecIDs([try argument(0)])
            for index in items.indices {
                guard case .rule(var rule) = items[index], ids.contains(rule.id) else { continue }
                try rule.apply(try argument(1), line: it.line)
                items[index] = .rule(rule)
            }
        // Logs, limits of a server and places of files: the proxy has its own.
        case "seccomponentsignature", "seccollectiontimeout", "secauditengine", "secauditlog",
            "secauditlogparts", "secauditlogtype", "secauditlogformat", "secauditlogrelevantstatus",
            "secauditlogstoragedir", "secdebuglog", "secdebugloglevel", "secargumentseparator",
            "seccookieformat", "secdatadir", "sectmpdir", "secpcrematchlimit",
            "secpcrematchlimitrecursion", "secrequestbodyaccess", "secrequestbodynofileslimit",
            "secrequestbodyinmemorylimit", "secrequestbodylimitaction",
            "secrequestbodyjsondepthlimit", "secresponsebodylimit", "secresponsebodylimitaction",
            "secresponsebodymimetype", "secresponsebodymimetypesclear", "secserversignature",
            "secstatusengine", "secunicodemapfile", "secunicodecodepage", "secuploaddir",
            "secuploadfilemode", "secuploadkeepfiles", "secuploadfilelimit", "secwebappid",
            "sechashengine", "secgeolookupdb", "sectmpsaveuploadedfiles", "secconnengine":
            return
        default: throw SecLangError(line: it.line, "there is no directive \(it.name)")
        }
    }

    private mutating func add(_ rule: inout SecRule, _ actions: String, _ line: Int)
        throws(SecLangError)
    {
        rule.line = line
        if open == nil {
            var probe = SecRule()
            try probe.apply(actions, line: line)
            if let standard = defaults[probe.phase] { try rule.apply(standard, line: line) }
        }
        let own = rule.disruption
        try rule.apply(actions, line: line)
        // "block" is whatever the default action of the phase says.
        if rule.disruption == .block { rule.disruption = own ?? .pass }
        guard var first = open else {
            if rule.isChained {
                open = rule
            } else {
                items.append(.rule(rule))
            }
            return
        }
        openLinks.append(rule)
        if rule.isChained { return }
        first.links = openLinks
        openLinks = []
        open = nil
        guard items.count < SecRuleSet.rulesMax else {
            throw SecLangError(line: line, "there are more than \(SecRuleSet.rulesMax) rules")
        }
        items.append(.rule(first))
    }

    private static func pattern(_ text: String, _ line: Int) throws(SecLangError) -> Pattern {
        do { return try Pattern(text) } catch { throw SecLangError(line: line, error.message) }
    }

    private static func rule(_ item: Item) -> SecRule? {
        if case .rule(let rule) = item { return rule }
        return nil
    }

    private mutating func remove(byID arguments: [String]) {
        let ids = SecIDs(arguments)
        items.removeAll { Self.rule($0).map { ids.contains($0.id) } ?? false }
    }

    private mutating func update(_ targets: String, where isMeant: (SecRule) -> Bool) {
        let added = SecTarget.list(targets.replacing(",", with: "|"))
        for index in items.indices {
            guard case .rule(var rule) = items[index], isMeant(rule) else { continue }
            rule.targets += added
            items[index] = .rule(rule)
        }
    }
}

extension SecRule {
    func hasTag(_ pattern: Pattern) -> Bool {
        tags.contains { $0.literal.map { pattern.matches($0) } ?? false }
    }
}

/// Numbers of rules, alone and in ranges: `942100 942200-942299,1`.
struct SecIDs: Hashable, Sendable {
    private var ranges: [ClosedRange<Int>] = []

    init(_ texts: [String]) {
        for text in texts.flatMap({ $0.split { $0 == " " || $0 == "," } }) {
            let ends = text.split(separator: "-").compactMap { Int($0) }
            if let low = ends.first, let high = ends.last, low <= high {
                ranges.append(low...high)
            }
        }
    }

    func contains(_ id: Int) -> Bool { ranges.contains { $0.contains(id) } }
}
