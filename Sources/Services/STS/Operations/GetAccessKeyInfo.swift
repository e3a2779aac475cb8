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
        // A key's id names its account, be the key there or not; a key that was brought along from
        // elsewhere may not.
        let known = try service.identities.credential(accessKeyID: input.accessKeyId)
        guard
            let account = known?.caller.principal.account
                ?? AccountID(ofUniqueID: input.accessKeyId)
        else {
            throw Failure(
                "ValidationError", "The access key \(input.accessKeyId) is not valid.",
                status: 400)
        }
        return Output(account: account.description)
    }
}
