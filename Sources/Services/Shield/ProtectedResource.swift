import Shapes
import ShieldAPI
import Vocabulary

/// What Shield Advanced can protect.
/// https://docs.aws.amazon.com/waf/latest/developerguide/ddos-protections-by-resource-type.html
enum ProtectedType: String, CaseIterable, Sendable {
    case distribution = "CLOUDFRONT_DISTRIBUTION"
    case hostedZone = "ROUTE_53_HOSTED_ZONE"
    case elasticIP = "ELASTIC_IP_ALLOCATION"
    case classicBalancer = "CLASSIC_LOAD_BALANCER"
    case applicationBalancer = "APPLICATION_LOAD_BALANCER"
    case accelerator = "GLOBAL_ACCELERATOR"

    /// How many protections of a type an account may have.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/shield-limits.html
    static let protectionsMax = 1_000

    /// The name that the subscription's limits have; both balancers share one.
    var limitType: String {
        switch self {
        case .distribution: "CF_DISTRIBUTION"
        case .hostedZone: "ROUTE_53_HOSTED_ZONE"
        case .elasticIP: "EC2_ELASTIC_IP_ALLOCATION"
        case .classicBalancer, .applicationBalancer: "ELB_LOAD_BALANCER"
        case .accelerator: "GLOBAL_ACCELERATOR"
        }
    }

    /// Whether requests to it can be judged by a web ACL, and so answered automatically.
    var hasWebACL: Bool { self == .applicationBalancer || self == .distribution }
}

/// A resource that can be protected, read from its ARN.
struct ProtectedResource {
    let arn: String
    let type: ProtectedType

    /// - Throws: the refusal of what is no such resource of the account.
    init(_ text: String, account: AccountID) throws(Failure) {
        guard let arn = ARN(text) else {
            throw Refusal.invalid("The resource ARN is not valid.", field: "resourceArn")
        }
        // API Gateway and others put a slash first; of those here none does.
        let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1, !parts.contains("") else {
            throw ShieldFailure.invalidResource(
                "Relative ID must be in the form '<resource>/<id>'.")
        }
        guard let type = Self.type(arn, parts) else {
            throw ShieldFailure.invalidResource(
                "Unrecognized resource '\(parts[0])' of service '\(arn.service)'.")
        }
        let isRegional = [.elasticIP, .classicBalancer, .applicationBalancer].contains(type)
        guard arn.region.isEmpty != isRegional,
            type == .hostedZone ? arn.account.isEmpty : arn.account == account.description
        else {
            throw ShieldFailure.invalidResource(
                "The resource '\(text)' does not exist in this account.")
        }
        self.arn = text
        self.type = type
    }

    private static func type(_ arn: ARN, _ parts: [Substring]) -> ProtectedType? {
        switch (arn.service, parts[0], parts.count) {
        case ("cloudfront", "distribution", 2): .distribution
        case ("route53", "hostedzone", 2): .hostedZone
        case ("ec2", "eip-allocation", 2): .elasticIP
        case ("globalaccelerator", "accelerator", 2): .accelerator
        case ("elasticloadbalancing", "loadbalancer", 2): .classicBalancer
        case ("elasticloadbalancing", "loadbalancer", 4) where parts[1] == "app":
            .applicationBalancer
        default: nil
        }
    }
}
