package import Gate
package import STSAPI
import Shapes
package import Store
import Vocabulary

extension GetAccessKeyInfo: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Authorization {
        .targets([Target(ActionName("sts", "GetAccessKeyInfo"), on: "*")])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Output {
        // Temporary keys carry no record; the account that this server is made all of its own.
        let isTemporary = input.accessKeyId.hasPrefix("ASIA")
        let known = try service.identities.credential(accessKeyID: input.accessKeyId)
        guard isTemporary || known != nil else {
            throw Failure(
                "ValidationError", "The access key \(input.accessKeyId) is not valid.",
                status: 400)
        }
        let account = known?.caller.principal.account ?? call.account
        return Output(account: account.description)
    }
}
