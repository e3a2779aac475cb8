package import Policy
package import Shapes
package import Store
package import Vocabulary

/// What an operation asks of the policies before it may run.
package enum Authorization: Sendable {
    /// No policy is asked (`GetCallerIdentity`), or the handler itself verified the caller
    /// (`AssumeRoleWithWebIdentity`).
    case notRequired
    /// Every target must be allowed.
    case targets([Target])
}

/// One action on one resource, to be judged.
package struct Target: Sendable {
    package let action: ActionName
    /// An ARN, or `*` where the action knows no resource.
    package let resource: String
    /// The account that owns the resource; nil for the call's own.
    package var owner: AccountID?
    /// Condition keys beyond the global ones, such as `s3:prefix` or `aws:RequestTag/team`.
    package var keys: [(String, [String])]
    /// The policy on the resource: a bucket's, or a role's trust policy.
    package var resourcePolicy: CompiledPolicy?
    package var resourcePolicyKind: ResourcePolicyKind
    /// A refusal that no policy can lift, such as a public access block: (reason for the log).
    package var isPublicAccessBlocked: Bool
    /// The identity provider that vouches for an unsigned caller (AssumeRoleWithWebIdentity).
    package var federatedProvider: String?
    /// Listed as a resource of the trail event, where it has a type there.
    package var trailType: String?

    package init(
        _ action: ActionName, on resource: String, owner: AccountID? = nil,
        keys: [(String, [String])] = [], resourcePolicy: CompiledPolicy? = nil,
        resourcePolicyKind: ResourcePolicyKind = .resource, isPublicAccessBlocked: Bool = false,
        federatedProvider: String? = nil, trailType: String? = nil
    ) {
        self.action = action
        self.resource = resource
        self.owner = owner
        self.keys = keys
        self.resourcePolicy = resourcePolicy
        self.resourcePolicyKind = resourcePolicyKind
        self.isPublicAccessBlocked = isPublicAccessBlocked
        self.federatedProvider = federatedProvider
        self.trailType = trailType
    }

    package enum ResourcePolicyKind: Sendable { case resource, roleTrust }
}

/// What every handler says of its operation. A listed operation without a handler does not
/// compile, and a handler cannot be written without `authorize`.
package protocol Handler: Operation {
    associatedtype Service: Sendable
    /// The actions and resources that this input touches. Runs on a consistent read, before the
    /// caller may know whether anything exists; throwing ends the call with that failure.
    static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: Service
    ) throws -> Authorization
    /// Whether the trail marks the call as one that changes nothing. The default goes by the
    /// name: Get, List, Describe, Head, Lookup, Simulate…
    static var isReadOnly: Bool { get }
    /// Whether the call is about the contents of a resource (an S3 object) and so a data event.
    static var isDataEvent: Bool { get }
    /// Whether an unsigned request may reach `authorize` (then as the anonymous caller).
    static var admitsAnonymous: Bool { get }
}

extension Handler {
    package static var isReadOnly: Bool {
        let readers = [
            "Get", "List", "Describe", "Head", "Lookup", "Simulate", "Decode", "Search", "Check",
        ]
        return readers.contains { model.name.hasPrefix($0) }
    }
    package static var isDataEvent: Bool { false }
    package static var admitsAnonymous: Bool { false }
}

/// An operation that asks for no permission and neither reads nor changes what is stored: all it
/// needs is the call. It costs no look at the store.
package protocol StatelessHandler: Handler {
    static func perform(_ input: Input, _ call: Call, _ service: Service) throws -> Output
}

extension StatelessHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: Service
    ) throws -> Authorization {
        .notRequired
    }
}

/// An operation that reads one consistent snapshot and changes nothing.
package protocol ReadHandler: Handler {
    static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: Service
    ) throws -> Output
}

/// An operation that changes the store: it runs inside a transaction that the trail event joins;
/// throwing rolls it back. It must not wait for anything.
package protocol WriteHandler: Handler {
    static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: Service
    ) throws -> Output
}

/// An operation that must wait (streams, other services). Where it changes the store, it does so
/// once, through `commit`, whose transaction the trail event joins.
package protocol AsyncHandler: Handler {
    static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: Service
    ) async throws -> Output
}

/// The single transaction of an `AsyncHandler`: `commit { transaction in … }` runs the closure and
/// records the call's trail event with its output in the same transaction.
package struct Commit<Output: Structure>: Sendable {
    let run: @Sendable (@escaping @Sendable (Transaction) throws -> Output) async throws -> Output

    /// - Parameter run: Performs the closure it is given in one transaction.
    package init(
        run:
            @escaping @Sendable (
                @escaping @Sendable (Transaction) throws -> Output
            ) async throws -> Output
    ) {
        self.run = run
    }

    package func callAsFunction(
        _ body: @escaping @Sendable (Transaction) throws -> Output
    ) async throws -> Output {
        try await run(body)
    }
}

/// A handler with its operation's types erased; `erased` makes one.
package struct AnyOperation<Service: Sendable>: Sendable {
    package enum Body: Sendable {
        case stateless(@Sendable (Fields, Call, Service) throws -> Fields)
        case read(@Sendable (Fields, Call, Snapshot, Service) throws -> Fields)
        case write(@Sendable (Fields, Call, Transaction, Service) throws -> Fields)
        case wait(@Sendable (Fields, Call, @escaping FieldsCommit, Service) async throws -> Fields)
    }
    package typealias FieldsCommit =
        @Sendable (
            @escaping @Sendable (Transaction) throws -> Fields
        ) async throws -> Void

    package let model: OperationModel
    package let isReadOnly: Bool
    package let isDataEvent: Bool
    package let admitsAnonymous: Bool
    let authorize: @Sendable (Fields, Call, Snapshot, Service) throws -> Authorization
    let body: Body

    init<H: Handler>(_ handler: H.Type, _ body: Body) where H.Service == Service {
        model = H.model
        isReadOnly = H.isReadOnly
        isDataEvent = H.isDataEvent
        admitsAnonymous = H.admitsAnonymous
        authorize = { fields, call, snapshot, service in
            try H.authorize(H.Input(fields: fields), call, snapshot, service)
        }
        self.body = body
    }
}

extension StatelessHandler {
    package static var erased: AnyOperation<Service> {
        AnyOperation(
            Self.self,
            .stateless { fields, call, service in
                try perform(Input(fields: fields), call, service).fields
            })
    }
}

extension ReadHandler {
    package static var erased: AnyOperation<Service> {
        AnyOperation(
            Self.self,
            .read { fields, call, snapshot, service in
                try perform(Input(fields: fields), call, snapshot, service).fields
            })
    }
}

extension WriteHandler {
    package static var erased: AnyOperation<Service> {
        AnyOperation(
            Self.self,
            .write { fields, call, transaction, service in
                try perform(Input(fields: fields), call, transaction, service).fields
            })
    }
}

extension AsyncHandler {
    package static var erased: AnyOperation<Service> {
        AnyOperation(
            Self.self,
            .wait { fields, call, commit, service in
                let typed = Commit<Output> { body in
                    let made = OneValue<Output>()
                    try await commit { transaction in
                        let output = try body(transaction)
                        made.set(output)
                        return output.fields
                    }
                    guard let output = made.value else {
                        throw Failure("InternalFailure", "The commit gave no output.", status: 500)
                    }
                    return output
                }
                return try await perform(Input(fields: fields), call, typed, service).fields
            })
    }
}
