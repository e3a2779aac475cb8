import IAMAPI
import Policy
import Store
import Vocabulary

/// The services that last accessed details tell of: the prefix of their actions and their name.
enum KnownService {
    static let all: [(namespace: String, name: String)] = [
        ("access-analyzer", "IAM Access Analyzer"), ("acm", "AWS Certificate Manager"),
        ("athena", "Amazon Athena"), ("cloudtrail", "AWS CloudTrail"),
        ("cloudwatch", "Amazon CloudWatch"), ("config", "AWS Config"),
        ("detective", "Amazon Detective"), ("dynamodb", "Amazon DynamoDB"),
        ("ec2", "Amazon EC2"), ("ecr", "Amazon Elastic Container Registry"),
        ("events", "Amazon EventBridge"), ("guardduty", "Amazon GuardDuty"),
        ("iam", "AWS Identity and Access Management"), ("inspector2", "Amazon Inspector"),
        ("kms", "AWS Key Management Service"), ("lambda", "AWS Lambda"),
        ("logs", "Amazon CloudWatch Logs"), ("macie2", "Amazon Macie"),
        ("network-firewall", "AWS Network Firewall"), ("organizations", "AWS Organizations"),
        ("route53", "Amazon Route 53"), ("route53resolver", "Amazon Route 53 Resolver"),
        ("s3", "Amazon S3"), ("scheduler", "Amazon EventBridge Scheduler"),
        ("secretsmanager", "AWS Secrets Manager"), ("securityhub", "AWS Security Hub"),
        ("securitylake", "Amazon Security Lake"), ("shield", "AWS Shield"),
        ("sns", "Amazon SNS"), ("sqs", "Amazon SQS"), ("ssm", "AWS Systems Manager"),
        ("sts", "AWS Security Token Service"), ("tag", "Amazon Resource Group Tagging API"),
        ("trustedadvisor", "AWS Trusted Advisor"), ("wafv2", "AWS WAF V2"),
    ]

    static func name(_ namespace: String) -> String {
        all.first { $0.namespace == namespace }?.name ?? namespace
    }
}

extension PolicyDocument {
    /// Whether any statement allows any action of the service, on whatever resource.
    func allows(service: String) -> Bool {
        statements.contains { $0.effect == .allow && $0.actions.covers(service: service) }
    }
}

extension PatternElement {
    fileprivate func covers(service: String) -> Bool {
        guard isNegated else { return patterns.contains { Self.touches($0, service) } }
        // All actions of the service are left out only where a pattern names every one.
        return !patterns.contains {
            $0 == "*" || $0.lowercased() == "\(service):*"
        }
    }

    private static func touches(_ pattern: String, _ service: String) -> Bool {
        guard pattern != "*" else { return true }
        let prefix = pattern.lowercased().prefix { $0 != ":" }
        return prefix == service
            || (prefix.hasSuffix("*") && service.hasPrefix(prefix.dropLast()))
    }
}

/// A policy on an entity, as lists of what grants access show it.
struct GrantedPolicy: Sendable {
    let name: String
    /// Nil for an inline policy.
    let arn: String?
    let owner: Entity
    let document: PolicyDocument
}

extension IAMService {
    /// Every policy of a user and its groups, of a group, or of a role.
    func grantedPolicies(_ entity: Entity, _ reading: some Reading) throws -> [GrantedPolicy] {
        var owners = [entity]
        if entity.kind == .user { owners += try reading.groups(of: entity.id) }
        var found: [GrantedPolicy] = []
        for owner in owners {
            for inline in try reading.inlinePolicies(of: owner.id) {
                let policy = try compiledInline(inline.document, name: inline.name, of: owner)
                found.append(
                    GrantedPolicy(
                        name: inline.name, arn: nil, owner: owner, document: policy.document))
            }
            for arn in try reading.attachedPolicies(of: owner.id) {
                if let policy = try compiledManaged(arn, owner.account, reading) {
                    found.append(
                        GrantedPolicy(
                            name: policyName(arn), arn: arn, owner: owner,
                            document: policy.document))
                }
            }
        }
        return found
    }
}

/// Which principals an ARN of a last accessed job stands for, and what they may do.
struct AccessScope: Sendable {
    let principals: [Entity]
    let documents: [PolicyDocument]

    /// - Throws: `NoSuchEntity`, `InvalidInput`.
    init(_ arn: String, _ account: AccountID, _ reading: some Reading, _ service: IAMService)
        throws
    {
        if let policy = try reading.managedPolicyIfAny(arn, account) {
            let holders = try reading.rows(
                """
                SELECT \(Entity.columns) FROM iam_entities WHERE id IN
                    (SELECT owner FROM iam_attachments WHERE account = ? AND policy = ?)
                """, [.init(account.description), .init(arn)]
            ).map(Entity.init)
            principals = try holders.flatMap { try Self.principals($0, reading) }
            documents =
                try service.compiledManaged(policy.arn, account, reading)
                .map { [$0.document] } ?? []
        } else if ARN(arn)?.resourceType == "policy" {
            throw EntityKind.policy.missing(arn)
        } else {
            let entity = try reading.policySource(arn, account)
            principals = try Self.principals(entity, reading)
            documents = try service.grantedPolicies(entity, reading).map(\.document)
        }
    }

    private static func principals(_ entity: Entity, _ reading: some Reading) throws -> [Entity] {
        entity.kind == .group ? try reading.members(of: entity.id) : [entity]
    }

    /// Who used the service, the latest first.
    func uses(
        of namespace: String, _ reading: some Reading, _ log: UseLog
    ) throws -> [(entity: Entity, use: UseLog.Use)] {
        var found: [(entity: Entity, use: UseLog.Use)] = []
        for entity in principals {
            let keys = try reading.accessKeys(of: entity.id).map(\.id)
            if let use = log.services(keys: keys, principal: entity.id)[namespace] {
                found.append((entity, use))
                continue
            }
            let row = try reading.row(
                "SELECT used, region FROM iam_service_uses WHERE owner = ? AND service = ?",
                [.init(entity.id), .init(namespace)])
            if let row {
                found.append(
                    (
                        entity,
                        UseLog.Use(
                            service: namespace, region: row.text("region"),
                            time: row.instant("used"))
                    ))
            }
        }
        return found.sorted { $0.use.time > $1.use.time }
    }

    /// The actions of a service that were called, each with who called it last.
    func actions(
        of namespace: String, _ reading: some Reading, _ log: UseLog
    ) throws -> [IAMShape.TrackedActionLastAccessed] {
        var latest: [String: (entity: Entity, use: UseLog.Use)] = [:]
        func note(_ action: String, _ entity: Entity, _ use: UseLog.Use) {
            guard action.hasPrefix("\(namespace):") else { return }
            if let known = latest[action], known.use.time >= use.time { return }
            latest[action] = (entity, use)
        }
        for entity in principals {
            let rows = try reading.rows(
                "SELECT action, used, region FROM iam_action_uses WHERE owner = ?",
                [.init(entity.id)])
            for row in rows {
                note(
                    row.text("action"), entity,
                    UseLog.Use(
                        service: namespace, region: row.text("region"), time: row.instant("used")))
            }
            for (action, use) in log.actions(of: entity.id) { note(action, entity, use) }
        }
        return latest.sorted { $0.key < $1.key }.map { action, last in
            IAMShape.TrackedActionLastAccessed(
                actionName: String(action.dropFirst(namespace.count + 1)),
                lastAccessedEntity: last.entity.arn,
                lastAccessedTime: Instant(seconds: last.use.time.seconds),
                lastAccessedRegion: last.use.region)
        }
    }
}
