/// What a rule changes of the engine for the rest of its transaction (`ctl:`).
enum SecControl: Sendable {
    case engine(SecRuleSet.Engine)
    case processor(SecBody.Processor)
    case showsBody(Bool)
    case readsBody(Bool)
    case readsResponse(Bool)
    case removeRules(SecIDs)
    case removeTagged(Pattern)
    case removeTold(Pattern)
    case removeTargets(SecIDs, [SecTarget])
    case removeTargetsOfTagged(Pattern, [SecTarget])
    case removeTargetsOfTold(Pattern, [SecTarget])
    /// One with variables in it, read when they are known.
    case late(String, SecMacro)
    /// How logs are kept is the proxy's affair.
    case nothing

    init(_ name: String, _ value: SecMacro) {
        if let text = value.literal?.text {
            self = Self.read(name, text)
        } else {
            self = .late(name, value)
        }
    }

    static func read(_ name: String, _ value: String) -> SecControl {
        let isOn = value.lowercased() == "on"
        let parts = value.split(separator: ";", maxSplits: 1).map(String.init)
        let targets = parts.count == 2 ? SecTarget.list(parts[1]) : []
        switch name {
        case "ruleengine":
            return SecRuleSet.Engine(rawValue: value.lowercased()).map { .engine($0) } ?? .nothing
        case "requestbodyprocessor":
            return SecBody.Processor(rawValue: value.uppercased()).map { .processor($0) }
                ?? .nothing
        case "forcerequestbodyvariable": return .showsBody(isOn)
        case "requestbodyaccess": return .readsBody(isOn)
        case "responsebodyaccess": return .readsResponse(isOn)
        case "ruleremovebyid": return .removeRules(SecIDs([value]))
        case "ruleremovebytag": return (try? Pattern(value)).map { .removeTagged($0) } ?? .nothing
        case "ruleremovebymsg": return (try? Pattern(value)).map { .removeTold($0) } ?? .nothing
        case "ruleremovetargetbyid":
            return targets.isEmpty ? .nothing : .removeTargets(SecIDs([parts[0]]), targets)
        case "ruleremovetargetbytag":
            guard !targets.isEmpty, let pattern = try? Pattern(parts[0]) else { return .nothing }
            return .removeTargetsOfTagged(pattern, targets)
        case "ruleremovetargetbymsg":
            guard !targets.isEmpty, let pattern = try? Pattern(parts[0]) else { return .nothing }
            return .removeTargetsOfTold(pattern, targets)
        default: return .nothing
        }
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
