import Gate
package import S3API
import Shapes
import Vocabulary

extension GetBucketReplication: BucketReadHandler {
    package static let action = "GetReplicationConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let found: S3Shape.ReplicationConfiguration = try view.document(.replication) else {
            throw Refusal.missing(
                "ReplicationConfigurationNotFoundError",
                "The replication configuration was not found", view.bucket.name)
        }
        return Output(replicationConfiguration: found)
    }
}

extension PutBucketReplication: BucketWriteHandler {
    package static let action = "PutReplicationConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard change.bucket.versioning == .enabled else {
            throw Refusal.invalidRequest(
                "Versioning must be 'Enabled' on the bucket to apply a replication configuration"
            ).with("BucketName", change.bucket.name)
        }
        var configuration = input.replicationConfiguration
        guard (1...1000).contains(configuration.rules.count) else { throw Refusal.malformedXML }
        try ReplicationRules(configuration: configuration)
            .check(account: change.bucket.account.description)
        for index in configuration.rules.indices {
            let rule = configuration.rules[index]
            if rule.id?.isEmpty ?? true {
                configuration.rules[index].id = change.service.entropy.uniqueID("", length: 48)
            }
            let arn = rule.destination.bucket
            guard let name = ReplicationRules.bucket(in: arn) else {
                throw Refusal.invalidArgument("Invalid bucket ARN", "Bucket", arn)
            }
            guard
                let target = try change.transaction.bucket(named: name),
                target.versioning == .enabled
            else {
                throw Refusal.invalidRequest("Destination bucket must have versioning enabled.")
            }
        }
        try change.put(configuration, .replication)
        return Output()
    }
}

extension DeleteBucketReplication: BucketWriteHandler {
    package static let action = "PutReplicationConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.remove(.replication)
        return Output()
    }
}
