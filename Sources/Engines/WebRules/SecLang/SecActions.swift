import Vocabulary

extension SecTransaction {
    /// The text with its variables filled in; one that is not there is empty.
    mutating func expand(_ macro: SecMacro) -> Bytes {
        if let literal = macro.literal { return literal }
        var result = Bytes()
        for piece in macro.pieces {
            switch piece {
            case .text(let bytes): result += bytes
            case .tx(let slot): result += tx[slot] ?? []
            case .variable(let variable, let key):
                let found = compute(variable).first {
                    key == nil || $0.name?.lowered == key
                }
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
            // The first ten numbers are those of what was captured.
            for index in 0..<10 {
                tx[index] = index < outcome.captures.count ? outcome.captures[index] : nil
            }
        }
        for (variable, key) in rule.collections {
            collectionKeys[variable] = Bytes(variable.name.utf8) + [0] + expand(key)
        }
        for variable in rule.setVariables { set(variable) }
        for (variable, name, seconds) in rule.expiries {
            guard let place = collectionKeys[variable] else { continue }
            let key = expand(name).lowered
            guard var value = store.values(place, at: time)[key] else { continue }
            value.expires = time + .seconds(SecOperator.number(expand(seconds)))
            store.set(place, key, value, at: time)
        }
        for control in rule.controls { apply(control) }
    }

    private mutating func set(_ variable: SecRule.SetVariable) {
        if variable.collection == .tx {
            if let slot = variable.slot {
                tx[slot] = value(variable.assignment, over: tx[slot])
                return
            }
            let key = expand(variable.key).lowered
            if let slot = rules.plan.txSlots[key] {
                tx[slot] = value(variable.assignment, over: tx[slot])
            } else if otherTX.count < Self.variablesMax || otherTX[key] != nil {
                otherTX[key] = value(variable.assignment, over: otherTX[key])
            }
            return
        }
        guard let place = collectionKeys[variable.collection] else { return }
        let key = expand(variable.key).lowered
        let stored = store.values(place, at: time)[key]
        let new = value(variable.assignment, over: stored?.bytes)
        store.set(
            place, key, new.map { SecCollections.Value(bytes: $0, expires: stored?.expires) },
            at: time)
    }

    private mutating func value(
        _ assignment: SecRule.Assignment, over old: Bytes?
    ) -> Bytes? {
        func sum(_ change: Int) -> Bytes {
            Bytes(String(SecOperator.number(old ?? []) &+ change).utf8)
        }
        switch assignment {
        case .set(let macro): return expand(macro)
        case .add(let macro): return sum(SecOperator.number(expand(macro)))
        case .subtract(let macro): return sum(-SecOperator.number(expand(macro)))
        case .unset: return nil
        }
    }

    private mutating func apply(_ control: SecControl) {
        switch control {
        case .engine(let wanted): engine = wanted
        case .processor(let wanted): processor = wanted
        case .showsBody(let isOn): forcesBody = isOn
        case .readsBody(let isOn): readsBody = isOn
        case .readsResponse(let isOn): readsResponse = isOn
        case .removeRules(let ids): removedIDs.append(ids)
        case .removeTagged(let pattern): removedTags.append(pattern)
        case .removeTold(let pattern): removedMessages.append(pattern)
        case .removeTargets(let ids, let targets):
            removedTargets.append(RemovedTargets(which: .ids(ids), targets: targets))
        case .removeTargetsOfTagged(let pattern, let targets):
            removedTargets.append(RemovedTargets(which: .tagged(pattern), targets: targets))
        case .removeTargetsOfTold(let pattern, let targets):
            removedTargets.append(RemovedTargets(which: .told(pattern), targets: targets))
        case .late(let name, let macro): apply(SecControl.read(name, expand(macro).text))
        case .nothing: break
        }
    }
}

extension SecTransaction.RemovedTargets {
    func concerns(_ rule: SecRule) -> Bool {
        switch which {
        case .ids(let ids): ids.contains(rule.id)
        case .tagged(let pattern): rule.hasTag(pattern)
        case .told(let pattern): rule.isTold(pattern)
        }
    }
}
