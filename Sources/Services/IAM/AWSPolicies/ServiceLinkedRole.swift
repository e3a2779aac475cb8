import Codecs

/// The role that a service acts through, and that it alone may change.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
struct ServiceLinkedRole: Sendable {
    static let pathPrefix = "/aws-service-role/"

    /// The service's principal, such as `guardduty.amazonaws.com`.
    let service: String
    let roleName: String
    let policyName: String

    var path: String { "\(Self.pathPrefix)\(service)/" }

    /// Lets the service alone assume the role.
    var trust: String {
        let document: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": .string(service)],
                    "Action": "sts:AssumeRole",
                ]
            ],
        ]
        return document.text
    }

    /// Whether the account may hold several, told apart by a suffix of the name.
    var takesSuffix: Bool { Self.suffixed.contains(service) }

    static func of(_ service: String) -> ServiceLinkedRole? {
        all.first { $0.service == service }
    }

    private static let others = rows.map {
        ServiceLinkedRole(service: "\($0.0).amazonaws.com", roleName: $0.1, policyName: $0.2)
    }

    static let all: [ServiceLinkedRole] = own + others

    /// Of services that this server speaks, now or in time.
    private static let own = [
        ServiceLinkedRole(
            service: "access-analyzer.amazonaws.com",
            roleName: "AWSServiceRoleForAccessAnalyzer",
            policyName: "AccessAnalyzerServiceRolePolicy"),
        ServiceLinkedRole(
            service: "guardduty.amazonaws.com", roleName: "AWSServiceRoleForAmazonGuardDuty",
            policyName: "AmazonGuardDutyServiceRolePolicy"),
        ServiceLinkedRole(
            service: "config.amazonaws.com", roleName: "AWSServiceRoleForConfig",
            policyName: "AWSConfigServiceRolePolicy"),
        ServiceLinkedRole(
            service: "cloudtrail.amazonaws.com", roleName: "AWSServiceRoleForCloudTrail",
            policyName: "CloudTrailServiceRolePolicy"),
        ServiceLinkedRole(
            service: "securityhub.amazonaws.com", roleName: "AWSServiceRoleForSecurityHub",
            policyName: "AWSSecurityHubServiceRolePolicy"),
        ServiceLinkedRole(
            service: "inspector2.amazonaws.com", roleName: "AWSServiceRoleForAmazonInspector2",
            policyName: "AmazonInspector2ServiceRolePolicy"),
        ServiceLinkedRole(
            service: "macie.amazonaws.com", roleName: "AWSServiceRoleForAmazonMacie",
            policyName: "AmazonMacieServiceRolePolicy"),
        ServiceLinkedRole(
            service: "shield.amazonaws.com", roleName: "AWSServiceRoleForAWSShield",
            policyName: "AWSShieldServiceRolePolicy"),
        ServiceLinkedRole(
            service: "wafv2.amazonaws.com", roleName: "AWSServiceRoleForWAFV2Logging",
            policyName: "WAFV2LoggingServiceRolePolicy"),
        ServiceLinkedRole(
            service: "apidestinations.events.amazonaws.com",
            roleName: "AWSServiceRoleForAmazonEventBridgeApiDestinations",
            policyName: "AmazonEventBridgeApiDestinationsServiceRolePolicy"),
        ServiceLinkedRole(
            service: "events.amazonaws.com", roleName: "AWSServiceRoleForCloudWatchEvents",
            policyName: "CloudWatchEventsServiceRolePolicy"),
        ServiceLinkedRole(
            service: "organizations.amazonaws.com", roleName: "AWSServiceRoleForOrganizations",
            policyName: "AWSOrganizationsServiceTrustPolicy"),
        ServiceLinkedRole(
            service: "trustedadvisor.amazonaws.com",
            roleName: "AWSServiceRoleForTrustedAdvisor",
            policyName: "AWSTrustedAdvisorServiceRolePolicy"),
    ]
}
