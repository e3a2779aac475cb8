package import Gate
package import STSAPI
import Shapes
package import Store
import Vocabulary

/// Opens what a refusal carries in its header `x-garrison-authorization-message`: the decision, the
/// statements that made it, and the request's context. It is sealed, since not everyone who is
/// refused may know why.
extension DecodeAuthorizationMessage: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Authorization {
        .targets([Target(ActionName("sts", "DecodeAuthorizationMessage"), on: "*")])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Output {
        guard let message = service.tokens.open(message: input.encodedMessage) else {
            throw Failure(
                "InvalidAuthorizationMessageException",
                "Message \(input.encodedMessage.prefix(256)) is not valid",
                shape: "InvalidAuthorizationMessageException")
        }
        return Output(decodedMessage: String(decoding: message, as: UTF8.self))
    }
}
