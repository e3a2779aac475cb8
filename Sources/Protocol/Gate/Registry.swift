package import Shapes
import Store

/// How a service words what the gate refuses on its behalf.
package struct Manners: Sendable {
    /// Code and status of a constraint failure.
    package var validationCode: String
    package var validationStatus: Int
    /// Code and status of a denial.
    package var accessDeniedCode: String
    package var accessDeniedStatus: Int

    package init(
        validationCode: String, validationStatus: Int = 400, accessDeniedCode: String,
        accessDeniedStatus: Int
    ) {
        self.validationCode = validationCode
        self.validationStatus = validationStatus
        self.accessDeniedCode = accessDeniedCode
        self.accessDeniedStatus = accessDeniedStatus
    }

    /// What the service's protocol makes usual.
    package static func usual(for model: ServiceModel) -> Manners {
        switch model.protocols.first {
        case .query:
            return Manners(
                validationCode: "ValidationError", accessDeniedCode: "AccessDenied",
                accessDeniedStatus: 403)
        case .restXML:
            return Manners(
                validationCode: "InvalidArgument", accessDeniedCode: "AccessDenied",
                accessDeniedStatus: 403)
        case .restJSON:
            return Manners(
                validationCode: "BadRequestException", accessDeniedCode: "AccessDeniedException",
                accessDeniedStatus: 403)
        default:
            return Manners(
                validationCode: "ValidationException", accessDeniedCode: "AccessDeniedException",
                accessDeniedStatus: 400)
        }
    }
}

/// One service as the gate knows it: its model, its operations bound to its state. A class, since
/// each passage refers to one and none changes.
package final class RegisteredService: Sendable {
    package let model: ServiceModel
    /// Whether its state is the account's, whatever region a call names (IAM).
    package let isGlobal: Bool
    /// Paths that begin so belong to this service although another has the same signing name.
    package let pathPrefix: String?
    package let manners: Manners
    /// What the service does beside its operations.
    package let edge: (any ServiceEdge)?
    let operations: [String: BoundOperation]

    package init<S: Sendable>(
        _ model: ServiceModel, _ service: S, _ operations: [AnyOperation<S>],
        isGlobal: Bool = false, pathPrefix: String? = nil, manners: Manners? = nil,
        edge: (any ServiceEdge)? = nil
    ) {
        self.edge = edge
        self.model = model
        self.isGlobal = isGlobal
        self.pathPrefix = pathPrefix
        self.manners = manners ?? .usual(for: model)
        self.operations = Dictionary(
            operations.map { ($0.model.name, BoundOperation($0, service)) }
        ) { first, _ in first }
    }

    /// The models of all operations, for routing.
    package var models: [OperationModel] {
        operations.values.map(\.model).sorted { $0.name < $1.name }
    }
}

/// An operation with its service's state inside.
struct BoundOperation: Sendable {
    enum Body: Sendable {
        case stateless(@Sendable (Fields, Call) throws -> Fields)
        case read(@Sendable (Fields, Call, Snapshot) throws -> Fields)
        case write(@Sendable (Fields, Call, Transaction) throws -> Fields)
        case wait(
            @Sendable (Fields, Call, @escaping AnyOperation<Void>.FieldsCommit) async throws
                -> Fields)
    }

    let model: OperationModel
    let isReadOnly: Bool
    let isDataEvent: Bool
    let admitsAnonymous: Bool
    let authorize: @Sendable (Fields, Call, Snapshot) throws -> Authorization
    let body: Body

    init<S: Sendable>(_ operation: AnyOperation<S>, _ service: S) {
        model = operation.model
        isReadOnly = operation.isReadOnly
        isDataEvent = operation.isDataEvent
        admitsAnonymous = operation.admitsAnonymous
        let authorize = operation.authorize
        self.authorize = { try authorize($0, $1, $2, service) }
        switch operation.body {
        case .stateless(let perform): body = .stateless { try perform($0, $1, service) }
        case .read(let perform): body = .read { try perform($0, $1, $2, service) }
        case .write(let perform): body = .write { try perform($0, $1, $2, service) }
        case .wait(let perform): body = .wait { try await perform($0, $1, $2, service) }
        }
    }
}
