package import Gate
import Matching
import Shapes
package import Store
import Vocabulary
package import WAFV2API

extension GetSampledRequests: ReadHandler {
    /// How far back AWS remembers.
    private static let pastSecondsMax: Int64 = 3 * 3600

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.webAclArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        _ = try Scope(input.scope, call)
        let record = try snapshot.entity(arn: input.webAclArn, .webACL, call)
        guard record.scope.rawValue == input.scope else {
            throw WAFRefusal.invalid(.scope, .scope, input.scope)
        }
        let window = input.timeWindow
        guard window.startTime < window.endTime else {
            throw WAFRefusal.invalid(.format, .webACL, "TimeWindow")
        }
        let acl = try record.read(WAFV2Shape.WebACL.self)
        let metrics = try metrics(input.ruleMetricName, of: acl, call, snapshot)
        let oldest = Instant(seconds: call.time.seconds - Self.pastSecondsMax)
        let start = max(window.startTime, oldest)
        let sampled = service.traffic.samples(
            record.arn, metrics: metrics, from: start, to: window.endTime, max: input.maxItems)
        return Output(
            sampledRequests: sampled.requests, populationSize: sampled.population,
            timeWindow: WAFV2Shape.TimeWindow(startTime: start, endTime: sampled.end))
    }

    /// The metric asked for, if the web ACL has it; `ALL` means every one.
    private static func metrics(
        _ name: String, of acl: WAFV2Shape.WebACL, _ call: Call, _ snapshot: Snapshot
    ) throws -> [String] {
        var known = [acl.visibilityConfig.metricName]
        for rule in acl.rules ?? [] {
            known.append(rule.visibilityConfig.metricName)
            if let arn = rule.statement.ruleGroupReferenceStatement?.arn,
                let group = try snapshot.entity(arn, call)?.read(WAFV2Shape.RuleGroup.self)
            {
                known.append(group.visibilityConfig.metricName)
                known += (group.rules ?? []).map(\.visibilityConfig.metricName)
            }
            if let it = rule.statement.managedRuleGroupStatement?.wrapped,
                let group = try? ManagedGroup.named(it.name, vendor: it.vendorName, [])
            {
                known += group.rules.map(\.name)
            }
        }
        if name == "ALL" { return Array(Set(known)) }
        guard known.contains(name) else { throw WAFRefusal.nonexistent }
        return [name]
    }
}

extension GetRateBasedStatementManagedKeys: ReadHandler {
    /// https://docs.aws.amazon.com/waf/latest/APIReference/API_GetRateBasedStatementManagedKeys.html
    private static let addressesMax = 10_000

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(
            .webACL, name: input.webACLName, id: input.webACLId, scope: input.scope, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(
            .webACL, name: input.webACLName, id: input.webACLId, scope: input.scope, call)
        var rules = try record.read(WAFV2Shape.WebACL.self).rules ?? []
        // A rule of a rule group is named beside the rule that uses the group.
        if let outer = input.ruleGroupRuleName {
            guard
                let arn = rules.first(where: { $0.name == outer })?.statement
                    .ruleGroupReferenceStatement?.arn,
                let group = try snapshot.entity(arn, call)?.read(WAFV2Shape.RuleGroup.self)
            else { throw WAFRefusal.nonexistent }
            rules = group.rules ?? []
        }
        guard
            let statement = rules.first(where: { $0.name == input.ruleName })?.statement
                .rateBasedStatement?.wrapped
        else { throw WAFRefusal.nonexistent }
        guard ["IP", "FORWARDED_IP"].contains(statement.aggregateKeyType) else {
            throw WAFRefusal.wrongAggregateKey
        }
        let addresses = service.traffic.limitedAddresses(
            record.arn, groupRule: input.ruleGroupRuleName, rule: input.ruleName
        ).compactMap { IPAddress($0) }.sorted { $0.description < $1.description }
        return Output(
            managedKeysIPV4: Self.set("IPV4", addresses.filter { !$0.isV6 }),
            managedKeysIPV6: Self.set("IPV6", addresses.filter(\.isV6)))
    }

    private static func set(
        _ version: String, _ addresses: [IPAddress]
    ) -> WAFV2Shape.RateBasedStatementManagedKeysIPSet {
        WAFV2Shape.RateBasedStatementManagedKeysIPSet(
            ipAddressVersion: version,
            addresses: addresses.prefix(addressesMax).map { "\($0)/\($0.bitCount)" })
    }
}

extension GetTopPathStatisticsByTraffic: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.webAclArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        _ = try Scope(input.scope, call)
        let record = try snapshot.entity(arn: input.webAclArn, .webACL, call)
        let window = input.timeWindow
        guard window.startTime < window.endTime else {
            throw WAFRefusal.invalid(.format, .webACL, "TimeWindow")
        }
        let statistics = PathStatistics(
            service.traffic.paths(record.arn).counts(
                from: window.startTime, to: window.endTime),
            prefix: input.uriPathPrefix, category: input.botCategory,
            organization: input.botOrganization, name: input.botName,
            botsMax: input.numberOfTopTrafficBotsPerPath)
        let page = try Paging.cut(
            statistics.paths, marker: input.nextMarker, limit: input.limit,
            PageQuery(
                call.operation, record.arn, input.uriPathPrefix, input.botCategory,
                input.botOrganization, input.botName))
        return Output(
            pathStatistics: page.items, totalRequestCount: statistics.total,
            nextMarker: page.next, topCategories: statistics.categories)
    }
}
