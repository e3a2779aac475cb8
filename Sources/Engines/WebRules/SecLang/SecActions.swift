import Vocabulary

extension SecTransaction {
    /// The text with its variables filled in; one that is not there is empty.
    mutating func expand(_ macro: SecMacro) -> Bytes {
        if let literal = macro.literal { return literal }
        var result = Bytes()
        for piece in macro.pieces {
            switch piece {
            case .text(let bytes): result += bytes
            case .variable(let collection, let key):
                if collection == "TX", let key {
                    result += tx[key] ?? []
                    continue
                }
                let found = all(collection).first { key == nil || $0.name?.lowered == key }
                result += found?.value ?? []
            }
            if result.count > Self.expansionBytesMax { break }
        }
        return result
    }

    static let expansionBytesMax = 65_536
    private static let variablesMax = 10_000

    /// What a rule does when a value matches, whatever comes of its chain.
    mutating func perform(_ rule: SecRule, _ outcome: SecOperator.Outcome?) {
        if rule.captures, let outcome {
            for index in 0..<10 { tx[Bytes(String(index).utf8)] = nil }
            for (index, text) in outcome.captures.prefix(10).enumerated() {
                tx[Bytes(String(index).utf8)] = text
            }
        }
        for (name, key) in rule.collections {
            collectionKeys[name] = Bytes(name.utf8) + [0] + expand(key)
        }
        for variable in rule.setVariables { set(variable) }
        for (collection, key, seconds) in rule.expiries {
            guard let place = collectionKeys[collection] else { continue }
            guard var value = store.values(place, at: time)[key] else { continue }
            value.expires = time + .seconds(seconds)
            store.set(place, key, value, at: time)
        }
        for (name, value) in rule.controls { control(name, expand(value).text) }
    }

    private mutating func set(_ variable: SecRule.SetVariable) {
        let key = expand(variable.key).lowered
        func sum(_ old: Bytes?, _ change: Int) -> Bytes {
            Bytes(String(SecOperator.number(old ?? []) &+ change).utf8)
        }
        let place = variable.collection == "TX" ? nil : collectionKeys[variable.collection]
        if variable.collection != "TX", place == nil { return }
        let stored = place.map { store.values($0, at: time)[key] } ?? nil
        let old = place == nil ? tx[key] : stored?.bytes
        let new: Bytes?
        switch variable.assignment {
        case .set(let macro): new = expand(macro)
        case .add(let macro): new = sum(old, SecOperator.number(expand(macro)))
        case .subtract(let macro): new = sum(old, -SecOperator.number(expand(macro)))
        case .unset: new = nil
        }
        guard let place else {
            if tx.count < Self.variablesMax || tx[key] != nil { tx[key] = new }
            return
        }
        store.set(
            place, key, new.map { SecCollections.Value(bytes: $0, expires: stored?.expires) },
            at: time)
    }

    private mutating func control(_ name: String, _ value: String) {
        switch name {
        case "ruleengine": engine = SecRuleSet.Engine(rawValue: value.lowercased()) ?? engine
        case "requestbodyprocessor":
            processor = SecBody.Processor(rawValue: value.uppercased()) ?? processor
        case "forcerequestbodyvariable": forcesBody = value.lowercased() == "on"
        case "requestbodyaccess": readsBody = value.lowercased() == "on"
        case "ruleremovebyid": removedIDs.append(SecIDs([value]))
        case "ruleremovebytag":
            if let pattern = try? Pattern(value) { removedTags.append(pattern) }
        case "ruleremovetargetbyid":
            let parts = value.split(separator: ";", maxSplits: 1).map(String.init)
            if parts.count == 2 {
                removedTargets.append((SecIDs([parts[0]]), nil, SecTarget.list(parts[1])))
            }
        case "ruleremovetargetbytag":
            let parts = value.split(separator: ";", maxSplits: 1).map(String.init)
            if parts.count == 2, let pattern = try? Pattern(parts[0]) {
                removedTargets.append((nil, pattern, SecTarget.list(parts[1])))
            }
        // How logs are kept, and what responses are read, is the proxy's affair.
        default: break
        }
    }
}
