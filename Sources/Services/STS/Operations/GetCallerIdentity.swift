package import Gate
package import STSAPI
import Vocabulary

/// "No permissions are required to perform this operation", not even a deny stops it.
extension GetCallerIdentity: StatelessHandler {
    package typealias Service = STSService

    package static func perform(
        _ input: Input, _ call: Call, _ service: STSService
    ) throws -> Output {
        let principal = call.caller.principal
        return Output(
            userId: principal.id, account: principal.account.description,
            arn: principal.arn?.description)
    }
}
