/// A rule and those chained to it, shared by reference: a rule set of hundreds is walked for every
/// request, and copies would cost more than the rules.
final class SecStep: Sendable {
    let rule: SecRule
    let links: [SecStep]

    init(_ rule: SecRule) {
        self.rule = rule
        links = rule.links.map { SecStep($0) }
    }
}

/// One rule of SecLang, compiled.
struct SecRule: Sendable {
    enum Disruption: Hashable, Sendable {
        case pass, block, deny, drop, allow, allowPhase, allowRequest
        case redirect(String)
    }
    enum Assignment: Hashable, Sendable {
        case set(SecMacro)
        case add(SecMacro)
        case subtract(SecMacro)
        case unset
    }
    struct SetVariable: Hashable, Sendable {
        let collection: String
        let key: SecMacro
        let assignment: Assignment
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
    var expiries: [(collection: String, key: Bytes, seconds: Int)] = []
    var collections: [(name: String, key: SecMacro)] = []
    var controls: [(name: String, value: SecMacro)] = []
    var skipAfter: String?
    var skipCount = 0
    var isChained = false
    /// The rules that follow in the chain.
    var links: [SecRule] = []
    /// The index of its pattern in the set of its transformations; nil where it has none.
    var pattern: Int?
    /// For each target, the slot of the rule set that holds its values, or -1 where they change
    /// while rules run.
    var slots: [Int] = []
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
            case "redirect": disruption = .redirect(value)
            case "allow":
                disruption =
                    value == "phase" ? .allowPhase : value == "request" ? .allowRequest : .allow
            case "status": status = Int(value) ?? 0
            case "setvar": if let it = Self.setVariable(value) { setVariables.append(it) }
            case "expirevar":
                let parts = value.split(separator: "=").map(String.init)
                let names = (parts.first ?? "").split(separator: ".", maxSplits: 1)
                if parts.count == 2, names.count == 2 {
                    expiries.append(
                        (
                            names[0].uppercased(), Bytes(names[1].lowercased().utf8),
                            Int(parts[1]) ?? 0
                        ))
                }
            case "initcol":
                let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
                if parts.count == 2 {
                    collections.append((parts[0].uppercased(), SecMacro(parts[1])))
                }
            case "ctl":
                let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
                if parts.count == 2 { controls.append((parts[0].lowercased(), SecMacro(parts[1]))) }
            case "skipafter": skipAfter = value
            case "skip": skipCount = Int(value) ?? 0
            case "chain": isChained = true
            // What only concerns the look of logs, or programs that this engine does not run.
            case "ver", "rev", "maturity", "accuracy", "auditlog", "noauditlog", "setenv", "exec",
                "sanitisearg", "sanitisematched", "sanitisematchedbytes", "sanitiserequestheader",
                "sanitiseresponseheader", "deprecatevar", "setuid", "setsid", "setrsc", "xmlns",
                "append", "prepend", "pause", "proxy":
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
            collection: names[0].uppercased(), key: SecMacro(names[1].lowercased()),
            assignment: assignment)
    }
}
