import Shapes
import WAFV2API

/// The service's errors in AWS's words.
enum WAFRefusal {
    static let nonexistent = named(
        WAFV2Failure.wafNonexistentItem(
            "AWS WAF couldn’t perform the operation because your resource doesn’t exist."))
    static let duplicate = named(
        WAFV2Failure.wafDuplicateItem(
            "AWS WAF couldn’t perform the operation because some resource in your request is a "
                + "duplicate of an existing one."))
    static let associated = named(
        WAFV2Failure.wafAssociatedItem(
            "AWS WAF couldn’t perform the operation because your resource is being used by another "
                + "resource or it’s associated with another resource."))
    static let changedMeanwhile = named(
        WAFV2Failure.wafOptimisticLock(
            "AWS WAF couldn’t save your changes because someone changed the resource after you "
                + "started to edit it. Reapply your changes."))
    static let invalidResource = named(
        WAFV2Failure.wafInvalidResource(
            "AWS WAF couldn’t perform the operation because the resource that you requested isn’t "
                + "valid. Check the resource, and try again."))
    static let badDestination = named(
        WAFV2Failure.wafLogDestinationPermissionIssue(
            "Unable to deliver logs to the configured destination. You might need to grant log "
                + "delivery permissions for the destination. If you're using S3 as your log "
                + "destination, you might have exceeded your bucket limit."))
    static let wrongAggregateKey = named(
        WAFV2Failure.wafUnsupportedAggregateKeyType(
            "The rule that you've named doesn't aggregate solely on the IP address or solely on "
                + "the forwarded IP address. This call is only available for rate-based rules with "
                + "an AggregateKeyType setting of IP or FORWARDED_IP."))
    static let notSubscribed = named(
        WAFV2Failure.wafSubscriptionNotFound(
            "You tried to use a managed rule group that's available by subscription, but you "
                + "aren't subscribed to it yet."))

    static func limit(_ what: String) -> Failure {
        var failure = named(
            WAFV2Failure.wafLimitsExceeded(
                "AWS WAF couldn’t perform the operation because you exceeded your resource limit: "
                    + what))
        failure.members.append(MapEntry("SourceType", .string("WAF")))
        return failure
    }

    /// What AWS takes and this server does not do.
    static func notOffered(_ what: String) -> Failure {
        named(
            WAFV2Failure.wafInvalidOperation(
                "The operation isn't valid: this server does not offer \(what)."))
    }

    static func badPolicy(_ why: String) -> Failure {
        named(
            WAFV2Failure.wafInvalidPermissionPolicy(
                "The operation failed because the specified policy isn't in the proper format. "
                    + why))
    }

    static func invalid(
        _ reason: InvalidReason, _ field: InvalidField, _ parameter: String
    ) -> Failure {
        let shown = String(parameter.prefix(512))
        var failure = WAFV2Failure.wafInvalidParameter(
            "Error reason: \(reason.rawValue), field: \(field.rawValue), parameter: \(shown)")
        failure.members = [
            MapEntry("Field", .string(field.rawValue)),
            MapEntry("Parameter", .string(shown)),
            MapEntry("Reason", .string(reason.rawValue)),
        ]
        return failure
    }

    static let invalidARN = InvalidReason.arn

    /// All shapes but one spell the member `Message`; generic readers look for `message`. AWS's
    /// clients find what they look for if both are there.
    private static func named(_ failure: Failure) -> Failure {
        var failure = failure
        failure.members.append(MapEntry("Message", .string(failure.message)))
        return failure
    }
}

/// Why a parameter is refused, in AWS's sentences where they are known.
enum InvalidReason: String {
    case exactlyOne =
        "You have used none or multiple values for a field that requires exactly one value."
    case oneStatement =
        "Your statement has multiple values set for a field that requires exactly one value."
    case reference = "A reference in your rule statement is not valid."
    case format = "The parameter contains formatting that is not valid."
    case arn = """
        The ARN isn't valid. A valid ARN begins with arn: and includes other information separated \
        by colons or slashes.
        """
    case scope = "The scope is not valid."
    case minimum = """
        You haven't met a minimum requirement for a threshold setting. Examples include a rule \
        group capacity setting that's too low and an OR statement with only one nested statement.
        """
    case maximum = "You exceeded a maximum that is set for the parameter."
    case capacity = "You exceeded the capacity limit for a rule group or web ACL."
    case duplicate = "The parameter's value is used more than once where it must be unique."
    case missing = "A parameter that the other settings require is missing."
    case notAllowed = "The parameter can't be used together with the other settings."
    case reserved = "The parameter uses a name that is reserved."
    case value = "The parameter's value is not one of those allowed."
    case undefinedBody = "The custom response body that you refer to isn't defined."
}

/// Where: AWS's `ParameterExceptionField`.
enum InvalidField: String {
    case webACL = "WEB_ACL"
    case ruleGroup = "RULE_GROUP"
    case regexPatternSet = "REGEX_PATTERN_SET"
    case ipSet = "IP_SET"
    case rule = "RULE"
    case excludedRule = "EXCLUDED_RULE"
    case statement = "STATEMENT"
    case byteMatch = "BYTE_MATCH_STATEMENT"
    case sqliMatch = "SQLI_MATCH_STATEMENT"
    case xssMatch = "XSS_MATCH_STATEMENT"
    case sizeConstraint = "SIZE_CONSTRAINT_STATEMENT"
    case geoMatch = "GEO_MATCH_STATEMENT"
    case rateBased = "RATE_BASED_STATEMENT"
    case ruleGroupReference = "RULE_GROUP_REFERENCE_STATEMENT"
    case regexReference = "REGEX_PATTERN_REFERENCE_STATEMENT"
    case ipSetReference = "IP_SET_REFERENCE_STATEMENT"
    case managedGroup = "MANAGED_RULE_SET_STATEMENT"
    case labelMatch = "LABEL_MATCH_STATEMENT"
    case and = "AND_STATEMENT"
    case or = "OR_STATEMENT"
    case not = "NOT_STATEMENT"
    case ipAddress = "IP_ADDRESS"
    case ipAddressVersion = "IP_ADDRESS_VERSION"
    case fieldToMatch = "FIELD_TO_MATCH"
    case textTransformation = "TEXT_TRANSFORMATION"
    case preParse = "PRE_PARSE_TEXT_TRANSFORMATION"
    case defaultAction = "DEFAULT_ACTION"
    case ruleAction = "RULE_ACTION"
    case overrideAction = "OVERRIDE_ACTION"
    case entityLimit = "ENTITY_LIMIT"
    case scope = "SCOPE_VALUE"
    case resourceARN = "RESOURCE_ARN"
    case resourceType = "RESOURCE_TYPE"
    case tags = "TAGS"
    case tagKeys = "TAG_KEYS"
    case metricName = "METRIC_NAME"
    case forwardedIPConfig = "FORWARDED_IP_CONFIG"
    case headerName = "HEADER_NAME"
    case customRequest = "CUSTOM_REQUEST_HANDLING"
    case customResponse = "CUSTOM_RESPONSE"
    case customResponseBody = "CUSTOM_RESPONSE_BODY"
    case jsonMatchPattern = "JSON_MATCH_PATTERN"
    case loggingFilter = "LOGGING_FILTER"
    case filterCondition = "FILTER_CONDITION"
    case logDestination = "LOG_DESTINATION"
    case managedGroupConfig = "MANAGED_RULE_GROUP_CONFIG"
    case headerMatchPattern = "HEADER_MATCH_PATTERN"
    case cookieMatchPattern = "COOKIE_MATCH_PATTERN"
    case challengeConfig = "CHALLENGE_CONFIG"
    case tokenDomain = "TOKEN_DOMAIN"
    case scopeDown = "SCOPE_DOWN"
    case customKeys = "CUSTOM_KEYS"
    case dataProtection = "DATA_PROTECTION_CONFIG"
    case associatedResourceType = "ASSOCIATED_RESOURCE_TYPE"
    case lowReputation = "LOW_REPUTATION_MODE"
    case associable = "ASSOCIABLE_RESOURCE"
    case propagation = "CHANGE_PROPAGATION_STATUS"
}
