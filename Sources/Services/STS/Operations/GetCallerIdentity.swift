package import Gate
package import STSAPI
package import Store
import Vocabulary

extension GetCallerIdentity: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Authorization {
        .notRequired  // "No permissions are required to perform this operation", not even a deny
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Output {
        let principal = call.caller.principal
        return Output(
            userId: principal.id, account: principal.account.description,
            arn: principal.arn?.description)
    }
}
