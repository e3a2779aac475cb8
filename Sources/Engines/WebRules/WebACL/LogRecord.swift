package import Codecs
import Matching
package import Vocabulary

extension Verdict {
    /// The record that AWS WAF writes for a request.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html
    package func logRecord(
        of request: WebRequest, by acl: WebACL, at time: Instant, source: (name: String, id: String)
    ) -> JSON {
        let parts = RequestParts(request)
        let facts = request.facts(request.client.unmapped)
        var members: [JSONMember] = [
            JSONMember("timestamp", .number(JSONNumber(time.milliseconds))),
            JSONMember("formatVersion", 1),
            JSONMember("webaclId", .string(acl.arn)),
            JSONMember("terminatingRuleId", .string(terminatingRule)),
            JSONMember("terminatingRuleType", .string(terminatingKind)),
            JSONMember("action", .string(outcome.name)),
            JSONMember(
                "terminatingRuleMatchDetails", .array(terminatingDetails.map(\.json))),
            JSONMember("httpSourceName", .string(source.name)),
            JSONMember("httpSourceId", .string(source.id)),
            JSONMember("ruleGroupList", .array(groups.map(\.json))),
            JSONMember("rateBasedRuleList", .array(rates.map(\.json))),
            JSONMember(
                "nonTerminatingMatchingRules",
                .array(nonTerminatingRules.map { $0.json(isInGroup: false) })),
            JSONMember(
                "requestHeadersInserted",
                insertedHeaders.isEmpty
                    ? .null
                    : .array(
                        insertedHeaders.map {
                            ["name": .string($0.name), "value": .string($0.value)]
                        })),
            JSONMember(
                "responseCodeSent",
                hasCustomResponse
                    ? responseStatus.map { .number(JSONNumber($0)) } ?? .null : .null),
            JSONMember(
                "httpRequest",
                .object([
                    JSONMember("clientIp", .string(request.client.unmapped.description)),
                    JSONMember("country", .string(facts.country ?? "-")),
                    JSONMember(
                        "headers",
                        .array(
                            request.headers.map {
                                ["name": .string($0.name.text), "value": .string($0.value.text)]
                            })),
                    JSONMember("uri", .string(parts.path.text)),
                    JSONMember("args", .string((parts.query ?? []).text)),
                    JSONMember("httpVersion", .string(request.version)),
                    JSONMember("httpMethod", .string(request.method.text)),
                    JSONMember("requestId", .string(request.id)),
                    JSONMember("fragment", .string((parts.fragment ?? []).text)),
                ])),
        ]
        if !labels.isEmpty {
            members.append(JSONMember("labels", .array(labels.map { ["name": .string($0)] })))
        }
        if let captcha { members.append(JSONMember("captchaResponse", captcha.json)) }
        if let challenge { members.append(JSONMember("challengeResponse", challenge.json)) }
        if let ja3 = request.ja3 { members.append(JSONMember("ja3Fingerprint", .string(ja3))) }
        if let ja4 = request.ja4 { members.append(JSONMember("ja4Fingerprint", .string(ja4))) }
        if !request.body.isEmpty {
            let size = request.bodySize ?? request.body.count
            members.append(JSONMember("requestBodySize", .number(JSONNumber(size))))
            members.append(
                JSONMember(
                    "requestBodySizeInspectedByWAF", .number(JSONNumber(bodyBytesInspected))))
        }
        if !oversizeFields.isEmpty {
            members.append(
                JSONMember("oversizeFields", .array(oversizeFields.map { .string($0) })))
        }
        return .object(members)
    }

    private var hasCustomResponse: Bool {
        switch outcome {
        case .block(let response): response != CustomResponse()
        case .captcha, .challenge: true
        case .allow: false
        }
    }
}

extension MatchDetail {
    fileprivate var json: JSON {
        var members = [JSONMember("conditionType", .string(condition))]
        if let sensitivity { members.append(JSONMember("sensitivityLevel", .string(sensitivity))) }
        members.append(JSONMember("location", .string(location)))
        members.append(JSONMember("matchedData", .array(data.map { .string($0) })))
        if let fieldName { members.append(JSONMember("matchedFieldName", .string(fieldName))) }
        return .object(members)
    }
}

extension NonTerminatingRule {
    fileprivate func json(isInGroup: Bool) -> JSON {
        var members = [
            JSONMember("ruleId", .string(id)), JSONMember("action", .string(action)),
            JSONMember("ruleMatchDetails", .array(details.map(\.json))),
        ]
        if let overriddenAction {
            members.append(JSONMember("overriddenAction", .string(overriddenAction)))
        }
        if let captcha { members.append(JSONMember("captchaResponse", captcha.json)) }
        if let challenge { members.append(JSONMember("challengeResponse", challenge.json)) }
        return .object(members)
    }
}

extension GroupReport {
    fileprivate var json: JSON {
        [
            "ruleGroupId": .string(id),
            "terminatingRule": terminatingRule?.json(isInGroup: true) ?? .null,
            "nonTerminatingMatchingRules": .array(
                nonTerminatingRules.map { $0.json(isInGroup: true) }),
            "excludedRules": .null,
            "customerConfig": .null,
        ]
    }
}

extension RateReport {
    fileprivate var json: JSON {
        var members = [
            JSONMember("rateBasedRuleId", .string(id)),
            JSONMember("rateBasedRuleName", .string(name)),
            JSONMember("limitKey", .string(limitKey)),
            JSONMember("maxRateAllowed", .number(JSONNumber(limit))),
            JSONMember("evaluationWindowSec", .string(String(windowSeconds))),
        ]
        if !custom.isEmpty {
            members.append(
                JSONMember(
                    "customValues",
                    .array(
                        custom.map {
                            [
                                "key": .string($0.key), "name": .string($0.name ?? ""),
                                "value": .string($0.value),
                            ]
                        })))
        }
        return .object(members)
    }
}

extension TokenResponse {
    fileprivate var json: JSON {
        var members = [
            JSONMember("responseCode", .number(JSONNumber(responseCode))),
            JSONMember("solveTimestamp", .number(JSONNumber(solved?.seconds ?? 0))),
        ]
        if let failure { members.append(JSONMember("failureReason", .string(failure.rawValue))) }
        return .object(members)
    }
}
