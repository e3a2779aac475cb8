package import Gate
import S3API
package import S3ControlAPI
import Shapes
package import Store
import Vocabulary

// S3 Control: the account's own public access block.

extension PublicAccessBlock {
    init(_ shape: S3ControlShape.PublicAccessBlockConfiguration) {
        self.init(
            blockPublicACLs: shape.blockPublicAcls ?? false,
            ignorePublicACLs: shape.ignorePublicAcls ?? false,
            blockPublicPolicy: shape.blockPublicPolicy ?? false,
            restrictPublicBuckets: shape.restrictPublicBuckets ?? false)
    }
}

extension S3Service {
    fileprivate func accountTarget(
        _ action: String, _ accountID: String, _ call: Call
    ) throws -> Authorization {
        guard accountID == call.account.description else { throw Refusal.accessDenied }
        return .targets([Target(ActionName("s3", action), on: "*")])
    }
}

extension S3ControlAPI.GetPublicAccessBlock: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.accountTarget("GetAccountPublicAccessBlock", input.accountId, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Output {
        guard let block = try snapshot.publicAccessBlock(of: call.account) else {
            throw S3ControlFailure.noSuchPublicAccessBlockConfiguration(
                "The public access block configuration was not found")
        }
        return Output(
            publicAccessBlockConfiguration: .init(
                blockPublicAcls: block.blockPublicACLs, ignorePublicAcls: block.ignorePublicACLs,
                blockPublicPolicy: block.blockPublicPolicy,
                restrictPublicBuckets: block.restrictPublicBuckets))
    }
}

extension S3ControlAPI.PutPublicAccessBlock: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.accountTarget("PutAccountPublicAccessBlock", input.accountId, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        try transaction.run(
            "INSERT OR REPLACE INTO s3_accounts (account, public_access_block) VALUES (?, ?)",
            [
                SQLValue(call.account.description),
                SQLValue(PublicAccessBlock(input.publicAccessBlockConfiguration).text),
            ])
        return Output()
    }
}

extension S3ControlAPI.DeletePublicAccessBlock: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.accountTarget("PutAccountPublicAccessBlock", input.accountId, call)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: S3Service
    ) throws -> Output {
        try transaction.run(
            "UPDATE s3_accounts SET public_access_block = NULL WHERE account = ?",
            [SQLValue(call.account.description)])
        call.reply.setStatus(204)
        return Output()
    }
}
