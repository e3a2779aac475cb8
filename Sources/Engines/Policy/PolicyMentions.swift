// What a policy speaks of, for GetContextKeysFor…, service last-accessed data and the like.

extension PolicyDocument {
    /// The context keys that conditions and variables name, as first written, each once whatever
    /// its case.
    package var contextKeys: [String] {
        var keys = UniqueKeys()
        for statement in statements { keys.add(statement.contextKeys(version)) }
        return keys.list
    }

    /// The patterns of `Action` and `NotAction`, in the order of the text.
    package var actionPatterns: [String] { statements.flatMap(\.actions.patterns) }

    /// The service prefixes of the actions that statements allow, in lower case; `*` stands for
    /// every service, as `NotAction` does.
    package var allowedServices: Set<String> {
        var result: Set<String> = []
        for statement in statements where statement.effect == .allow {
            if statement.actions.isNegated {
                result.insert("*")
                continue
            }
            for pattern in statement.actions.patterns {
                let prefix = pattern.prefix { $0 != ":" }.lowercased()
                result.insert(prefix.contains("*") || prefix.contains("?") ? "*" : prefix)
            }
        }
        return result
    }

    /// The principals that `Principal` and `NotPrincipal` name, in the order of the text.
    package var namedPrincipals: [NamedPrincipal] {
        statements.flatMap { $0.principals?.principals ?? [] }
    }
}

extension PolicyStatement {
    fileprivate func contextKeys(_ version: PolicyDocument.Version) -> [String] {
        var keys = (resources?.patterns ?? []).flatMap {
            Template($0, version: version, wildcards: true).variableKeys
        }
        for condition in conditions {
            keys.append(condition.key)
            guard condition.operator.takesVariables else { continue }
            keys += condition.values.flatMap {
                Template($0, version: version, wildcards: true).variableKeys
            }
        }
        return keys
    }
}

extension PoliciesInForce {
    /// The context keys that statements about the request's action ask for and the request does not
    /// carry: the simulator's `MissingContextValues`.
    package func missingContextKeys(_ request: PolicyRequest) -> [String] {
        let prepared = PreparedRequest(request)
        var all = identity + boundary + session + resource
        all += (trust.map { [$0] } ?? []) + (endpoint.map { [$0] } ?? [])
        all += (serviceControl + resourceControl).flatMap { $0 }
        var keys = UniqueKeys()
        for policy in all {
            for (index, statement) in policy.statements.enumerated()
            where statement.coversAction(prepared) {
                keys.add(policy.document.statements[index].contextKeys(policy.document.version))
            }
        }
        return keys.list.filter { request.context[$0] == nil }
    }
}

private struct UniqueKeys {
    private(set) var list: [String] = []
    private var seen: Set<String> = []

    mutating func add(_ keys: [String]) {
        for key in keys where seen.insert(key.lowercased()).inserted { list.append(key) }
    }
}
