/// Collects rules while files are read.
struct SecReader {
    enum Item {
        case rule(SecRule)
        case marker(String)
    }
    private(set) var items: [Item] = []
    private(set) var engine = SecRuleSet.Engine.on
    private(set) var bodyBytesMax = 131_072
    private(set) var argumentsMax = 1_000
    private(set) var readsResponseBody = true
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
            items.removeAll { Self.rule($0)?.isTold(pattern) ?? false }
        case "secruleupdatetargetbyid":
            let ids = SecIDs([try argument(0)])
            update(try argument(1)) { ids.contains($0.id) }
        case "secruleupdatetargetbytag":
            let pattern = try Self.pattern(try argument(0), it.line)
            update(try argument(1)) { $0.hasTag(pattern) }
        case "secruleupdatetargetbymsg":
            let pattern = try Self.pattern(try argument(0), it.line)
            update(try argument(1)) { $0.isTold(pattern) }
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

    func isTold(_ pattern: Pattern) -> Bool {
        message?.literal.map { pattern.matches($0) } ?? false
    }
}
