import Gate
import Policy
package import S3API
import Shapes
import Store

extension GetBucketPolicy: BucketReadHandler {
    package static let action = "GetBucketPolicy"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        Output(policy: try view.bucket.requiredPolicy())
    }
}

extension GetBucketPolicyStatus: BucketReadHandler {
    package static let action = "GetBucketPolicyStatus"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let text = try view.bucket.requiredPolicy()
        return Output(policyStatus: .init(isPublic: try view.isPublic(text)))
    }
}

extension PutBucketPolicy: BucketWriteHandler {
    package static let action = "PutBucketPolicy"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard input.policy.utf8.count <= Limits.policyBytesMax else {
            throw Failure(
                "PolicyTooLarge", "Policies must not exceed the maximum allowed document size.")
        }
        let policy = try change.service.policies.compiled(
            input.policy, bucket: change.bucket.name)
        let block = try change.transaction.effectiveBlock(of: change.bucket)
        if block.blockPublicPolicy, policy.document.isPublic {
            throw Refusal.publicAccess(
                "policies", "BlockPublicPolicy", "PutBucketPolicy", change.bucket.arn,
                change.call.caller)
        }
        try change.set("policy", SQLValue(input.policy))
        change.call.reply.setStatus(204)
        return Output()
    }
}

extension DeleteBucketPolicy: BucketWriteHandler {
    package static let action = "DeleteBucketPolicy"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.set("policy", .null)
        return Output()
    }
}

extension BucketView {
    fileprivate func isPublic(_ text: String) throws -> Bool {
        try service.policies.compiled(text, bucket: bucket.name).document.isPublic
    }
}

extension BucketRecord {
    fileprivate func requiredPolicy() throws -> String {
        guard let policy else {
            throw Refusal.missing(
                "NoSuchBucketPolicy", "The bucket policy does not exist", name)
        }
        return policy
    }
}
