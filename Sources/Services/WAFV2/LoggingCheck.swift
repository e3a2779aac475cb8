import Gate
import Shapes
import Vocabulary
import WAFV2API

/// Where and what a web ACL logs.
/// https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html
enum LoggingCheck {
    static let logType = "WAF_LOGS"
    static let logScope = "CUSTOMER"
    private static let namePrefix = "aws-waf-logs-"
    private static let filtersMax = 100

    static func check(
        _ config: WAFV2Shape.LoggingConfiguration, _ call: Call, _ service: WAFV2Service
    ) throws {
        guard config.logScope ?? logScope == logScope else {
            throw WAFRefusal.notOffered("logs of the scope \(config.logScope ?? "")")
        }
        guard config.logDestinationConfigs.count == 1 else {
            throw WAFRefusal.limit("a web ACL has one logging destination.")
        }
        for destination in config.logDestinationConfigs {
            try check(destination: destination, call, service)
        }
        for field in config.redactedFields ?? [] {
            guard field.presentCount == 1 else {
                throw WAFRefusal.invalid(.exactlyOne, .fieldToMatch, "FieldToMatch")
            }
            guard
                field.uriPath != nil || field.queryString != nil || field.singleHeader != nil
                    || field.method != nil
            else { throw WAFRefusal.invalid(.notAllowed, .fieldToMatch, "RedactedFields") }
        }
        guard let filter = config.loggingFilter else { return }
        guard filter.filters.count <= filtersMax else {
            throw WAFRefusal.limit("\(filtersMax) log filters are the most.")
        }
        for condition in filter.filters.flatMap(\.conditions) {
            guard condition.presentCount == 1 else {
                throw WAFRefusal.invalid(.exactlyOne, .filterCondition, "Condition")
            }
            if condition.actionCondition?.action == "MONETIZE" {
                throw WAFRefusal.notOffered("the action Monetize")
            }
        }
    }

    /// A log group, a bucket or a Firehose stream, by a name that says what it is for.
    private static func check(
        destination text: String, _ call: Call, _ service: WAFV2Service
    ) throws {
        let invalid = WAFRefusal.invalid(.arn, .logDestination, text)
        guard let arn = ARN(text) else { throw invalid }
        let isOwn =
            arn.region == call.region.description && arn.account == call.account.description
        switch arn.service {
        case "logs":
            let parts = arn.resource.split(separator: ":", omittingEmptySubsequences: false)
            guard isOwn, parts.count == 2 || (parts.count == 3 && parts[2] == "*"),
                parts[0] == "log-group", parts[1].hasPrefix(namePrefix)
            else { throw invalid }
            if let hasLogGroup = service.hasLogGroup,
                try !hasLogGroup(String(parts[1]), call.region)
            {
                throw WAFRefusal.badDestination
            }
        case "firehose":
            guard isOwn, arn.resource.hasPrefix("deliverystream/\(namePrefix)") else {
                throw invalid
            }
        case "s3":
            let bucket = arn.resource.prefix { $0 != "/" }
            guard arn.region.isEmpty, arn.account.isEmpty, bucket.hasPrefix(namePrefix) else {
                throw invalid
            }
            guard try service.buckets.region(ofBucket: String(bucket)) != nil else {
                throw WAFRefusal.badDestination
            }
        default: throw invalid
        }
    }
}
