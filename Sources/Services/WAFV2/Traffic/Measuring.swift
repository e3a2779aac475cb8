package import Gate
package import Vocabulary

/// What web ACLs did, as CloudWatch's metrics of AWS WAF.
/// https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html
extension TrafficBook {
    package static let namespace = "AWS/WAFV2"
    private static let managedPrefix = "AWSManagedRules"

    /// Hands over what was counted since the last time.
    package func measure(into sink: any MetricSink, account: AccountID, at time: Instant) {
        var byRegion: [Region: [Measurement]] = [:]
        for count in takeCounts() {
            guard let arn = ARN(count.webACL) else { continue }
            let isGlobal = arn.resource.hasPrefix("global/")
            let region = Region(arn.region) ?? .usEast1
            for name in Self.names(count) {
                byRegion[region, default: []].append(
                    Measurement(
                        namespace: Self.namespace, name: name,
                        dimensions: Self.dimensions(count, isGlobal ? nil : arn.region),
                        value: Double(count.requests), unit: "Count", time: time))
            }
        }
        for (region, measurements) in byRegion {
            sink.record(measurements, account: account, region: region)
        }
    }

    private static func names(_ count: Count) -> [String] {
        switch count.action {
        case "ALLOW": ["AllowedRequests"]
        case "BLOCK": ["BlockedRequests"]
        case "COUNT": ["CountedRequests"]
        case "CAPTCHA":
            count.hasValidToken
                ? ["CaptchaRequests", "RequestsWithValidCaptchaToken"] : ["CaptchaRequests"]
        case "CHALLENGE":
            count.hasValidToken
                ? ["ChallengeRequests", "RequestsWithValidChallengeToken"] : ["ChallengeRequests"]
        default: []
        }
    }

    /// Requests of distributions are counted without a region.
    private static func dimensions(
        _ count: Count, _ region: String?
    ) -> [(name: String, value: String)] {
        var found = [(name: "WebACL", value: count.webACLMetric)]
        if let region { found.append(("Region", region)) }
        switch count.subject {
        case .all: found.append(("Rule", "ALL"))
        case .rule(let rule, nil): found.append(("Rule", rule))
        case .rule(let rule, let group?):
            if group.hasPrefix(managedPrefix) {
                found += [("ManagedRuleGroup", group), ("ManagedRuleGroupRule", rule)]
            } else {
                found += [("RuleGroup", group), ("Rule", rule)]
            }
        case .label(let label):
            let name = label.split(separator: ":").last.map(String.init) ?? label
            let space = label.dropLast(name.utf8.count + 1)
            found += [("LabelNamespace", String(space)), ("LabelName", name)]
        }
        return found
    }
}
