package import Gate
package import STSAPI
import Shapes
package import Store
import Vocabulary

extension GetSessionToken: AsyncHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: STSService
    ) throws -> Authorization {
        try LongTermCredentials.require(call, for: "GetSessionToken")
        return .notRequired  // "No permissions are required for users to perform this operation"
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: STSService
    ) async throws -> Output {
        let isMFA = try await service.requireMFA(
            serial: input.serialNumber, code: input.tokenCode, caller: call.caller)
        let principal = call.caller.principal
        var seconds = input.durationSeconds ?? 43_200
        if case .root = principal.kind { seconds = min(seconds, 3_600) }
        let session = Session(
            issuedAt: call.time, expiresAt: call.time + .seconds(seconds),
            isMFAAuthenticated: isMFA, tags: [:],
            issuerType: LongTermCredentials.issuerType(principal),
            issuerARN: principal.arn?.description ?? "", issuerID: principal.id,
            issuerName: LongTermCredentials.name(principal))
        return Output(credentials: try service.issue(principal, session: session))
    }
}

/// What GetSessionToken and GetFederationToken ask of their caller.
enum LongTermCredentials {
    static func require(_ call: Call, for operation: String) throws {
        switch call.caller.principal.kind {
        case .root, .user:
            if call.caller.session == nil { return }
        default: break
        }
        throw Failure(
            "AccessDenied", "Cannot call \(operation) with session credentials", status: 403)
    }

    static func issuerType(_ principal: Principal) -> String {
        if case .root = principal.kind { return "Root" }
        return "IAMUser"
    }

    static func name(_ principal: Principal) -> String {
        if case .user(_, let name) = principal.kind { return name }
        return ""
    }
}
