/// A rule and those chained to it as the engine walks them, shared by reference: a rule set of
/// hundreds is walked for every request, and copies would cost more than the rules.
final class SecStep: Sendable {
    /// Where the values of a target come from.
    enum Source: Sendable {
        /// Values that stay as they are, by the number of their pool.
        case pool(Int)
        /// How many of those there are.
        case count(Int)
        /// A variable of TX, and whether there is one.
        case tx(Int)
        case txCount(Int)
        /// What changes while rules run.
        case live
    }
    struct Look: Sendable {
        let source: Source
        let target: SecTarget
        /// What says whether any value of the pool may match; -1 where each is tried.
        let summary: Int
    }

    let rule: SecRule
    let links: [SecStep]
    let id: Int
    /// For a rule without one, one that always matches.
    let op: SecOperator
    let isNegated: Bool
    let looks: [Look]
    /// The end of its transformations, and its pattern's place among those of its family; -1 for a
    /// rule that has none.
    let node: Int
    let family: Int
    let bit: Int
    /// Where its phase goes on after a match; -1 for the next rule.
    let jump: Int
    let skips: Int
    let captures: Bool
    let matchesMany: Bool
    let isAlways: Bool
    /// For a comparison with a number that is known, and a value that is not transformed.
    let comparison: SecOperator.Comparison?
    let number: Int
    /// Whether a match only leads elsewhere: nothing is set, told or stopped.
    let onlyLeads: Bool

    init(
        _ rule: SecRule, looks: [Look], links: [SecStep], node: Int, family: Int, bit: Int,
        jump: Int
    ) {
        self.rule = rule
        self.looks = looks
        self.links = links
        self.node = node
        self.family = family
        self.bit = bit
        self.jump = jump
        id = rule.id
        op = rule.op ?? .always
        isNegated = rule.op?.isNegated ?? false
        skips = rule.skipCount
        captures = rule.captures
        matchesMany = rule.matchesMany
        isAlways = rule.op == nil
        comparison = node == 0 ? rule.op?.comparison : nil
        number = rule.op?.number ?? 0
        onlyLeads =
            !rule.isLogged && rule.setVariables.isEmpty && rule.expiries.isEmpty
            && rule.collections.isEmpty && rule.controls.isEmpty && !rule.captures
            && rule.links.isEmpty && (rule.disruption == nil || rule.disruption == .pass)
    }
}

/// One rule of SecLang, compiled.
struct SecRule: Sendable {
    enum Disruption: Hashable, Sendable {
        case pass, block, deny, drop, allow, allowPhase, allowRequest
        case redirect(SecMacro)
    }
    enum Assignment: Hashable, Sendable {
        case set(SecMacro)
        case add(SecMacro)
        case subtract(SecMacro)
        case unset
    }
    struct SetVariable: Hashable, Sendable {
        let collection: SecVariable
        var key: SecMacro
        var assignment: Assignment
        /// The number of a variable of TX whose name is known.
        var slot: Int?
    }

    var id = 0
    var line = 0
    var phase = 2
    var targets: [SecTarget] = []
    /// nil for SecAction, which matches always.
    var op: SecOperator?
    var chain = TransformationChain.identity
    var message: SecMacro?
    var logData: SecMacro?
    var severity = ""
    var tags: [SecMacro] = []
    var captures = false
    var matchesMany = false
    var isLogged = true
    var disruption: Disruption?
    var status = 0
    var setVariables: [SetVariable] = []
    /// Collection and key with the seconds they live.
    var expiries: [(collection: SecVariable, key: SecMacro, seconds: SecMacro)] = []
    var collections: [(name: SecVariable, key: SecMacro)] = []
    var controls: [SecControl] = []
    var skipAfter: String?
    var skipCount = 0
    var isChained = false
    /// The rules that follow in the chain.
    var links: [SecRule] = []
    /// The targets that are taken out.
    var exclusions: [SecTarget] = []

    init() {}

    /// Takes an action list, over what the default actions of the phase gave.
    mutating func apply(_ text: String, line: Int) throws(SecLangError) {
        var steps = chain.steps
        for (name, value) in SecSyntax.actions(text) {
            switch name {
            case "id": id = Int(value) ?? 0
            case "phase":
                phase =
                    switch value.lowercased() {
                    case "request": 2
                    case "response": 4
                    case "logging": 5
                    default: Int(value) ?? 2
                    }
            case "t":
                if value.lowercased() == "none" {
                    steps = []
                } else if let step = Transformation(secLang: value) {
                    steps.append(step)
                } else {
                    throw SecLangError(line: line, "there is no transformation \(value)")
                }
            case "msg": message = SecMacro(value)
            case "logdata": logData = SecMacro(value)
            case "severity": severity = value
            case "tag": tags.append(SecMacro(value))
            case "capture": captures = true
            case "multimatch": matchesMany = true
            case "log": isLogged = true
            case "nolog": isLogged = false
            case "pass": disruption = .pass
            case "block": disruption = .block
            case "deny": disruption = .deny
            case "drop": disruption = .drop
            case "redirect": disruption = .redirect(SecMacro(value))
            case "allow":
                disruption =
                    value == "phase" ? .allowPhase : value == "request" ? .allowRequest : .allow
            case "status": status = Int(value) ?? 0
            case "setvar": if let it = Self.setVariable(value) { setVariables.append(it) }
            case "expirevar":
                let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
                let names = (parts.first ?? "").split(separator: ".", maxSplits: 1)
                if parts.count == 2, names.count == 2 {
                    expiries.append(
                        (
                            SecVariable(names[0].uppercased()), SecMacro(names[1].lowercased()),
                            SecMacro(parts[1])
                        ))
                }
            case "initcol":
                let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
                if parts.count == 2 {
                    collections.append((SecVariable(parts[0].uppercased()), SecMacro(parts[1])))
                }
            case "setsid": collections.append((.session, SecMacro(value)))
            case "setuid": collections.append((.user, SecMacro(value)))
            case "setrsc": collections.append((.resource, SecMacro(value)))
            case "ctl":
                let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
                if parts.count == 2 {
                    controls.append(SecControl(parts[0].lowercased(), SecMacro(parts[1])))
                }
            case "skipafter": skipAfter = value
            case "skip": skipCount = Int(value) ?? 0
            case "chain": isChained = true
            // What only concerns the look of logs, or programs that this engine does not run.
            case "ver", "rev", "maturity", "accuracy", "auditlog", "noauditlog", "setenv", "exec",
                "sanitisearg", "sanitisematched", "sanitisematchedbytes", "sanitiserequestheader",
                "sanitiseresponseheader", "deprecatevar", "xmlns", "append",
                "prepend", "pause", "proxy":
                continue
            default: throw SecLangError(line: line, "there is no action \(name)")
            }
        }
        chain = TransformationChain(steps)
    }

    private static func setVariable(_ text: String) -> SetVariable? {
        var rest = text[...]
        let isUnset = rest.hasPrefix("!")
        if isUnset { rest = rest.dropFirst() }
        let parts = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let names = parts[0].split(separator: ".", maxSplits: 1)
        guard names.count == 2 else { return nil }
        var assignment = Assignment.set(SecMacro("1"))
        if isUnset {
            assignment = .unset
        } else if parts.count == 2 {
            let value = parts[1]
            if value.hasPrefix("+") {
                assignment = .add(SecMacro(String(value.dropFirst())))
            } else if value.hasPrefix("-"), value.count > 1 {
                assignment = .subtract(SecMacro(String(value.dropFirst())))
            } else {
                assignment = .set(SecMacro(String(value)))
            }
        }
        return SetVariable(
            collection: SecVariable(names[0].uppercased()), key: SecMacro(names[1].lowercased()),
            assignment: assignment)
    }
}

extension SecRule {
    /// Gives the variables of TX that the rule names their numbers.
    mutating func number(_ planner: inout SecPlanner) {
        message?.number(&planner)
        logData?.number(&planner)
        for index in tags.indices { tags[index].number(&planner) }
        op?.argument.number(&planner)
        for index in setVariables.indices {
            setVariables[index].key.number(&planner)
            if setVariables[index].collection == .tx,
                let key = setVariables[index].key.literal
            {
                setVariables[index].slot = planner.tx(key.lowered)
            }
            switch setVariables[index].assignment {
            case .set(var macro):
                macro.number(&planner)
                setVariables[index].assignment = .set(macro)
            case .add(var macro):
                macro.number(&planner)
                setVariables[index].assignment = .add(macro)
            case .subtract(var macro):
                macro.number(&planner)
                setVariables[index].assignment = .subtract(macro)
            case .unset: break
            }
        }
        for index in collections.indices { collections[index].key.number(&planner) }
        for index in expiries.indices {
            expiries[index].key.number(&planner)
            expiries[index].seconds.number(&planner)
        }
        for index in links.indices { links[index].number(&planner) }
    }
}
