import Codecs
import Policy
import Shapes
import Vocabulary

/// A call that the policies do not allow.
struct Denial: Error {
    let decision: Decision
    let request: PolicyRequest

    /// AWS's sentence: who, what, on what, and because of which kind of policy.
    var message: String { decision.message(for: request) }

    /// All that made the decision, in the form in which DecodeAuthorizationMessage tells it.
    /// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
    var explanation: JSON {
        let conditions = request.context.names.sorted().map { name -> JSON in
            let values = (request.context[name] ?? []).map { value -> JSON in
                ["value": .string(value)]
            }
            return ["key": .string(name), "values": ["items": .array(values)]]
        }
        return [
            "allowed": .bool(decision.isAllowed),
            "explicitDeny": .bool(decision.outcome == .explicitlyDenied),
            "matchedStatements": ["items": .array(decision.decisive.map(Self.statement))],
            "failures": ["items": []],
            "context": [
                "principal": [
                    "id": .string(request.facts.principal.id), "arn": .string(request.facts.arn),
                ],
                "action": .string(request.action.description),
                "resource": .string(request.resource),
                "conditions": ["items": .array(conditions)],
            ],
        ]
    }

    private static func statement(_ matched: MatchedStatement) -> JSON {
        [
            "statementId": .string(matched.sid ?? ""),
            "effect": .string(matched.isDeny ? "DENY" : "ALLOW"),
            "sourcePolicyId": .string(matched.policy.id),
            "sourcePolicyType": .string(matched.source.rawValue),
        ]
    }
}

extension RequestGate {
    /// Gives a caller that was refused the reason, sealed, beside the words that AWS uses. Those
    /// who may call `sts:DecodeAuthorizationMessage` can read it.
    func explain(_ error: any Error, to response: inout OutgoingResponse) {
        guard let denial = error as? Denial, !denial.request.facts.arn.isEmpty,
            let sealed = try? authenticator.sessions.seal(
                authorizationMessage: denial.explanation.bytes)
        else { return }
        response.headers.fields.append(
            HTTPField("x-garrison-authorization-message", sealed))
    }
}
