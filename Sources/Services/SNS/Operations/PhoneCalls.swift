package import Gate
import Policy
package import SNSAPI
package import Shapes
package import Store
import Vocabulary

// Text messages and mobile push. This server has neither a carrier nor a push service: lists are
// empty, because there is nothing to list; what would make something is refused; what asks for
// something is told that it is not there.

private let noApplication = SNSFailure.notFound("PlatformApplication does not exist")
private let noEndpoint = SNSFailure.notFound("Endpoint does not exist")
private let noTexts = Refusal.unavailable("PhoneNumber", "text messages")

/// An operation on things of which this server has none.
package protocol BarrenHandler: ReadHandler where Service == SNSService {
    static func answer(_ input: Input) throws -> Output
}

extension BarrenHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Authorization {
        call.target()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: SNSService
    ) throws -> Output {
        try answer(input)
    }
}

extension CheckIfPhoneNumberIsOptedOut: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { Output(isOptedOut: false) }
}

extension OptInPhoneNumber: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noTexts }
}

extension ListPhoneNumbersOptedOut: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { Output(phoneNumbers: []) }
}

extension ListOriginationNumbers: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { Output(phoneNumbers: []) }
}

extension ListSMSSandboxPhoneNumbers: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { Output(phoneNumbers: []) }
}

extension GetSMSSandboxAccountStatus: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { Output(isInSandbox: true) }
}

extension CreateSMSSandboxPhoneNumber: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noTexts }
}

extension DeleteSMSSandboxPhoneNumber: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output {
        throw SNSFailure.resourceNotFound("The phone number does not exist")
    }
}

extension VerifySMSSandboxPhoneNumber: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output {
        throw SNSFailure.resourceNotFound("The phone number does not exist")
    }
}

extension GetSMSAttributes: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { Output(attributes: [:]) }
}

extension SetSMSAttributes: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output {
        throw Refusal.unavailable("attributes", "text messages")
    }
}

extension CreatePlatformApplication: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output {
        throw Refusal.unavailable("Platform", "mobile push notifications")
    }
}

extension DeletePlatformApplication: BarrenHandler {
    /// That it was not there is no error.
    package static func answer(_ input: Input) throws -> Output { Output() }
}

extension GetPlatformApplicationAttributes: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noApplication }
}

extension SetPlatformApplicationAttributes: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noApplication }
}

extension ListPlatformApplications: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output {
        Output(platformApplications: [])
    }
}

extension CreatePlatformEndpoint: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noApplication }
}

extension ListEndpointsByPlatformApplication: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noApplication }
}

extension DeleteEndpoint: BarrenHandler {
    /// That it was not there is no error.
    package static func answer(_ input: Input) throws -> Output { Output() }
}

extension GetEndpointAttributes: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noEndpoint }
}

extension SetEndpointAttributes: BarrenHandler {
    package static func answer(_ input: Input) throws -> Output { throw noEndpoint }
}
