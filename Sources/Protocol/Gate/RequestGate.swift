import Codecs
package import Logging
import Policy
import Protocols
import Shapes
import Signatures
package import Store
package import Vocabulary

/// The path of every request, from bytes to answer.
package struct RequestGate: Sendable {
    /// Bodies that are not streamed.
    package static let bodyBytesMax = 16 << 20

    let account: AccountID
    let region: Region
    let services: [RegisteredService]
    let authenticator: Authenticator
    let authorizer: Authorizer
    let store: Store
    let trail: Trail
    let wire: Wire
    let clock: any Clock
    let entropy: any Entropy
    let logger: Logger
    let identities: any IdentityDirectory
    /// Counts the calls that clients make.
    package let meter = CallMeter()

    package init(
        account: AccountID, region: Region, services: [RegisteredService],
        identities: any IdentityDirectory, sessions: any SessionAuthority, authorizer: Authorizer,
        store: Store, trail: Trail, clock: any Clock, entropy: any Entropy, logger: Logger
    ) {
        self.account = account
        self.region = region
        self.services = services
        self.identities = identities
        authenticator = Authenticator(
            account: account, identities: identities, sessions: sessions)
        self.authorizer = authorizer
        self.store = store
        self.trail = trail
        wire = Wire(services: services)
        self.clock = clock
        self.entropy = entropy
        self.logger = logger
    }

    /// The ids of the services, such as `IAM`.
    package var serviceNames: [String] { services.map(\.model.id).sorted() }

    /// Answers one request. Never throws: whatever goes wrong becomes an answer in the words of the
    /// service that was asked, and an event in the trail.
    package func answer(_ incoming: IncomingRequest) async -> OutgoingResponse {
        let began = clock.now()
        var passage = Passage(incoming: incoming, requestID: entropy.uuid())
        var response = await respond(&passage)
        if let edge = passage.service?.edge { edge.finish(&response, passage.exchange) }
        meter.note(
            service: passage.service?.model.id ?? "Unknown",
            operation: passage.operation?.model.name ?? "Unknown", status: response.status,
            nanoseconds: clock.now().nanoseconds - began.nanoseconds)
        return response
    }

    private func respond(_ passage: inout Passage) async -> OutgoingResponse {
        let incoming = passage.incoming
        do {
            // 1. Which service? Routing, not trust.
            let signed = SignedRequest(
                method: incoming.method, path: passage.request.path,
                query: passage.request.query,
                headers: incoming.headers.fields.map { ($0.name, $0.value) })
            let claim = try self.claim(in: signed, passage: &passage)
            passage.isUnsigned = claim == nil && passage.link == nil
            passage.claimedKeyID = claim?.accessKeyID
            passage.authenticationMethod = claim.map {
                $0.form == .query ? "QueryString" : "AuthHeader"
            }
            try wire.identifyService(
                &passage, claimedScope: claim?.scope.service ?? passage.link.map { _ in "s3" })
            if let response = try passage.service?.edge?.intercept(passage.request) {
                return OutgoingResponse(
                    status: response.status, headers: response.headers,
                    body: .bytes(response.body))
            }
            if FormUpload.isMeant(by: passage) { return try await takeForm(&passage) }

            // 2. The body: streamed operations are known by method and path alone.
            try wire.routeByTarget(&passage)
            if !passage.streamsInput { try await collectBody(&passage) }

            // 3. Who asks?
            passage.region = claim.flatMap { Region($0.scope.region) } ?? region
            if passage.service?.isGlobal == true { passage.region = .usEast1 }
            let authenticated = try authenticate(signed, claim: claim, passage: passage)
            passage.caller = authenticated.caller

            // 4. What is asked?
            if !passage.streamsInput { try decodeBody(&passage) }
            try wire.routeByBody(&passage)
            return try await perform(&passage, signed: signed, authenticated: authenticated)
        } catch {
            let failure = failure(for: error, passage)
            passage.failure = failure
            var response = await refuse(failure, passage)
            explain(error, to: &response)
            return response
        }
    }

    /// Answers a request that a part of this server makes for itself or on behalf of someone: the
    /// same path, but for the signature. What `caller` may not do is refused, and recorded.
    package func answer(
        _ incoming: IncomingRequest, service: String, as caller: Caller, region: Region
    ) async -> OutgoingResponse {
        var passage = Passage(incoming: incoming, requestID: entropy.uuid())
        do {
            try wire.identifyService(&passage, claimedScope: service)
            try wire.routeByTarget(&passage)
            if !passage.streamsInput { try await collectBody(&passage) }
            passage.region = passage.service?.isGlobal == true ? .usEast1 : region
            passage.caller = caller
            if !passage.streamsInput { try decodeBody(&passage) }
            try wire.routeByBody(&passage)
            return try await perform(
                &passage, signed: nil,
                authenticated: Authenticated(caller: caller, signature: nil, payload: .unsigned))
        } catch {
            return await refuse(error, passage)
        }
    }

    /// Whether `caller` would be allowed what `incoming` asks; nothing is done or recorded.
    package func allows(
        _ incoming: IncomingRequest, service: String, keys: [(String, [String])],
        as caller: Caller, region: Region
    ) throws -> Bool {
        var passage = Passage(incoming: incoming, requestID: entropy.uuid())
        try wire.identifyService(&passage, claimedScope: service)
        try wire.routeByTarget(&passage)
        try wire.routeByBody(&passage)
        guard let operation = passage.operation else { return false }
        passage.region = region
        let call = call(for: passage, caller: caller, body: nil)
        let input = try wire.read(passage)
        return try store.read { snapshot in
            guard case .targets(let targets) = try operation.authorize(input, call, snapshot) else {
                return true
            }
            return try targets.allSatisfy { target in
                var target = target
                target.keys += keys
                return try authorizer.allows(
                    target, caller: caller, region: region, time: call.time)
            }
        }
    }

    private func claim(
        in signed: SignedRequest, passage: inout Passage
    ) throws -> SignatureClaim? {
        do {
            return try SignatureClaim(parsing: signed)
        } catch .missingAuthenticationToken {
            return nil
        } catch {
            if case .signatureVersion2 = error, signed.header("authorization") == nil {
                passage.link = LegacyLink(parameters: LegacyLinks.parameters(signed.query))
                if passage.link != nil { return nil }
            }
            try? wire.identifyService(&passage, claimedScope: nil)
            throw error
        }
    }

    private func collectBody(_ passage: inout Passage) async throws {
        do {
            passage.rawBody = try await Payload.collect(
                passage.incoming.body, bytesMax: Self.bodyBytesMax)
        } catch let failure as Failure where failure.status == 413 {
            throw passage.dialect?.bodyTooLong(bytesMax: Self.bodyBytesMax) ?? failure
        }
        passage.bodyWasRead = true
    }

    private func decodeBody(_ passage: inout Passage) throws {
        passage.request.body = try Payload.decoded(
            passage.rawBody, headers: passage.request.headers, bytesMax: Self.bodyBytesMax)
    }

    private func authenticate(
        _ signed: SignedRequest, claim: SignatureClaim?, passage: Passage
    ) throws -> Authenticated {
        guard let service = passage.service else { throw Wire.unknownService }
        if let link = passage.link {
            return try authenticator.authenticate(link, passage.request, now: clock.now())
        }
        guard let claim else {
            return Authenticated(
                caller: .anonymous(account: account), signature: nil, payload: .unsigned)
        }
        return try authenticator.authenticate(
            signed, claim: claim, body: passage.streamsInput ? nil : passage.rawBody,
            service: service.model, now: clock.now())
    }

    // MARK: From input to output

    func perform(
        _ passage: inout Passage, signed: SignedRequest?, authenticated: Authenticated
    ) async throws -> OutgoingResponse {
        guard let service = passage.service, let operation = passage.operation else {
            throw Wire.unknownService
        }
        if signed != nil, !authenticated.isProven, !operation.admitsAnonymous {
            throw SignatureError.missingAuthenticationToken
        }
        var body: BodyStream?
        if passage.streamsInput {
            body = passage.incoming.body
            if let signed {
                body = try Payload.proven(
                    passage.incoming.body, of: signed, authenticated: authenticated)
            }
        }
        if !passage.streamsInput, let edge = service.edge, let wire = passage.dialect?.wire {
            passage.brief = edge.brief(passage.request, operation.model, wire, at: clock.now())
        }
        let call = call(for: passage, caller: authenticated.caller, body: body)
        passage.call = call
        if authenticated.isProven {
            identities.noteUse(of: call)
        }

        try SessionRules.check(call)

        // 5. Read and 6. validate the input.
        let input = try passage.brief?.fields ?? wire.read(passage)
        passage.input = input
        if let message = Validation.message(input, operation.model.input) {
            let usual = Failure(
                service.manners.validationCode, message, status: service.manners.validationStatus)
            if let edge = service.edge {
                if let failure = edge.invalid(input, operation.model, message: message) {
                    throw failure
                }
            } else {
                throw usual
            }
        }

        // 7. Authorize, 8. perform, 9. record.
        let output = try await run(operation, input: input, call: call, passage: &passage)

        // 10. Answer.
        if passage.streamsInput { passage.bodyWasRead = true }
        return try wire.answer(output, passage, call: call)
    }

    private func run(
        _ operation: BoundOperation, input: Fields, call: Call, passage: inout Passage
    ) async throws -> Fields {
        switch operation.body {
        case .stateless(let perform):
            let output = try perform(input, call)
            try await record(passage, output: output, failure: nil)
            passage.isRecorded = true
            return output
        case .read(let perform):
            let (output, targets) = try store.read { snapshot in
                let targets = try authorize(operation, input, call, snapshot)
                return (try perform(input, call, snapshot), targets)
            }
            passage.targets = targets
            try await record(passage, output: output, failure: nil)
            passage.isRecorded = true
            return output
        case .write(let perform):
            let targets = try store.read { try authorize(operation, input, call, $0) }
            passage.targets = targets
            let frozen = passage
            let output = try await store.write { transaction in
                let output = try perform(input, call, transaction)
                try trail.enqueue(
                    event(frozen, output: output, failure: nil), in: transaction)
                return output
            }
            passage.isRecorded = true
            return output
        case .wait(let perform):
            let targets = try store.read { try authorize(operation, input, call, $0) }
            passage.targets = targets
            let committed = OneValue<Bool>()
            let frozen = passage
            // What was committed is in the trail, even if the call fails after all.
            defer { passage.isRecorded = committed.value != nil }
            let output = try await perform(input, call) { body in
                try await store.write { transaction in
                    let output = try body(transaction)
                    try trail.enqueue(
                        event(frozen, output: output, failure: nil), in: transaction)
                }
                committed.set(true)
            }
            if committed.value == nil {
                try await record(passage, output: output, failure: nil)
                committed.set(true)
            }
            return output
        }
    }

    private func authorize(
        _ operation: BoundOperation, _ input: Fields, _ call: Call, _ snapshot: Snapshot
    ) throws -> [Target] {
        switch try operation.authorize(input, call, snapshot) {
        case .notRequired: return []
        case .targets(let targets):
            try authorizer.require(targets, call: call)
            return targets
        }
    }

    func call(for passage: Passage, caller: Caller, body: BodyStream?) -> Call {
        Call(
            account: account, region: passage.region ?? region, caller: caller,
            time: passage.time ?? clock.now(), requestID: passage.requestID,
            eventID: entropy.uuid(),
            service: passage.service?.model ?? Wire.unknownModel,
            operation: passage.operation?.model.name ?? passage.operationName ?? "Unknown",
            request: passage.request, sourceIP: passage.incoming.remoteAddress,
            userAgent: passage.incoming.headers["user-agent"] ?? "",
            tls: passage.incoming.tls, host: passage.incoming.headers["host"] ?? "", body: body,
            payload: passage.brief?.payload)
    }

    // MARK: What went wrong

    private func refuse(_ error: any Error, _ passage: Passage) async -> OutgoingResponse {
        let failure = failure(for: error, passage)
        do {
            try await record(passage, output: nil, failure: failure)
        } catch {
            logger.error("a refused call could not be recorded: \(error)")
            return wire.answer(Wire.unavailable, passage)
        }
        return wire.answer(failure, passage)
    }

    private func failure(for error: any Error, _ passage: Passage) -> Failure {
        let model = passage.service?.model ?? Wire.unknownModel
        switch error {
        case let failure as Failure:
            if let inside = failure.insideMessage {
                // What a client sent wrong is its own affair, and must not fill the log.
                logger.log(
                    level: failure.status < 500 ? .debug : .error,
                    "\(failure.code): \(inside)",
                    metadata: ["request": "\(passage.requestID)"])
            }
            return failure
        case let error as SignatureError: return error.failure(for: model)
        case let denial as Denial:
            let manners = passage.service?.manners ?? .usual(for: model)
            let caller = passage.caller ?? .anonymous(account: account)
            return Failure(
                manners.accessDeniedCode,
                passage.service?.edge?.denied(denial.message, to: caller) ?? denial.message,
                status: manners.accessDeniedStatus)
        case StoreError.diskFull, StoreError.overloaded:
            logger.error("\(error)", metadata: ["request": "\(passage.requestID)"])
            return Wire.unavailable
        default:
            logger.error(
                "internal failure: \(error)", metadata: ["request": "\(passage.requestID)"])
            return Wire.internalFailure(for: model)
        }
    }

    // MARK: The trail

    private func record(_ passage: Passage, output: Fields?, failure: Failure?) async throws {
        guard passage.service != nil, !passage.isRecorded else { return }
        try await trail.append(event(passage, output: output, failure: failure))
    }
}

/// What the gate has learnt of a request so far.
struct Passage: Sendable {
    var incoming: IncomingRequest
    let requestID: String
    var request: HTTPRequest
    var service: RegisteredService?
    var dialect: Dialect?
    var route: Route?
    var operation: BoundOperation?
    /// The operation's name as the request gave it, where there is no such operation.
    var operationName: String?
    var streamsInput = false
    var isUnsigned = false
    /// The key that the signature names, proven or not.
    var claimedKeyID: String?
    /// `AuthHeader` or `QueryString`.
    var authenticationMethod: String?
    /// Whether the trail has the call.
    var isRecorded = false
    var rawBody: [UInt8] = []
    var bodyWasRead = false
    var region: Region?
    var time: Instant?
    var caller: Caller?
    var call: Call?
    var input: Fields?
    var brief: Brief?
    var targets: [Target] = []
    /// A link of Signature Version 2, where that is how the request is signed.
    var link: LegacyLink?
    var failure: Failure?

    var exchange: Exchange {
        Exchange(
            request: request, call: call, operation: operation?.model.name, failure: failure,
            requestID: requestID, remoteAddress: incoming.remoteAddress)
    }

    init(incoming: IncomingRequest, requestID: String) {
        self.incoming = incoming
        self.requestID = requestID
        request = HTTPRequest(
            method: incoming.method, target: incoming.target, headers: incoming.headers)
    }
}
