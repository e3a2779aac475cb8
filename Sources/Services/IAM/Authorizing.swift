import Gate
import IAMAPI
import Policy
import Shapes
import Store
import Vocabulary

/// An operation of IAM that changes the store: what is cached of identities is forgotten once the
/// change is on disk.
protocol ChangeHandler: WriteHandler where Service == IAMService {
    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output
}

extension ChangeHandler {
    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        service.forgetsCache(after: transaction)
        return try change(input, call, transaction, service)
    }
}

typealias ConditionKeys = [(String, [String])]

extension Handler where Service == IAMService {
    static var action: ActionName { ActionName("iam", model.name) }

    /// An action that knows no resource.
    static func onEverything(keys: ConditionKeys = []) -> Authorization {
        .targets([Target(action, on: "*", keys: keys)])
    }

    /// The entity of that name, with its tags and boundary as condition keys; where there is none,
    /// the ARN it would have at the root path.
    static func on(
        _ kind: EntityKind, _ name: String, _ call: Call, _ snapshot: Snapshot,
        keys: ConditionKeys = []
    ) throws -> Authorization {
        .targets([
            try target(
                action, try snapshot.entityIfAny(kind, name, call.account),
                otherwise: kind.arn(call.account, name).description, snapshot, keys)
        ])
    }

    /// The entity of that ARN, there or not.
    static func on(
        _ kind: EntityKind, arn: String, _ call: Call, _ snapshot: Snapshot,
        keys: ConditionKeys = []
    ) throws -> Authorization {
        let entity = try snapshot.entityIfAny(kind, arn: arn, call.account)
        return .targets([try target(action, entity, otherwise: arn, snapshot, keys)])
    }

    /// An entity that the call makes.
    static func onNew(
        _ kind: EntityKind, _ name: String, path: String?, _ call: Call,
        tags: [IAMShape.Tag]? = nil, keys: ConditionKeys = []
    ) -> Authorization {
        let arn = kind.arn(call.account, path: path ?? "/", name).description
        let keys = keys + requestTags(tags)
        var targets = [Target(action, on: arn, keys: keys)]
        // Tags given at birth need the permission to tag as well.
        if let tags, !tags.isEmpty {
            targets.append(Target(ActionName("iam", "Tag\(kind.noun)"), on: arn, keys: keys))
        }
        return .targets(targets)
    }

    /// The user named, or else the caller: a user, or root.
    static func onUser(
        _ name: String?, _ call: Call, _ snapshot: Snapshot, keys: ConditionKeys = []
    ) throws -> Authorization {
        if let name { return try on(.user, name, call, snapshot, keys: keys) }
        switch call.caller.principal.kind {
        case .user(_, let own): return try on(.user, own, call, snapshot, keys: keys)
        default:
            let arn = call.caller.principal.arn?.description ?? "*"
            return .targets([Target(action, on: arn, keys: keys)])
        }
    }

    static func target(
        _ action: ActionName, _ entity: Entity?, otherwise arn: String, _ snapshot: Snapshot,
        _ keys: ConditionKeys
    ) throws -> Target {
        guard let entity else { return Target(action, on: arn, keys: keys) }
        var all = keys
        for tag in try snapshot.tags(of: entity.id) {
            all.append(("aws:ResourceTag/\(tag.key)", [tag.value]))
            all.append(("iam:ResourceTag/\(tag.key)", [tag.value]))
        }
        if let boundary = entity.boundary,
            !all.contains(where: { $0.0 == "iam:PermissionsBoundary" })
        {
            all.append(("iam:PermissionsBoundary", [boundary]))
        }
        return Target(action, on: entity.arn, keys: all)
    }

    static func requestTags(_ tags: [IAMShape.Tag]?) -> ConditionKeys {
        guard let tags, !tags.isEmpty else { return [] }
        return tags.map { ("aws:RequestTag/\($0.key)", [$0.value]) } + tagKeys(tags.map(\.key))
    }

    static func tagKeys(_ keys: [String]) -> ConditionKeys { [("aws:TagKeys", keys)] }

    static func policyARN(_ arn: String) -> ConditionKeys { [("iam:PolicyARN", [arn])] }

    static func boundary(_ arn: String?) -> ConditionKeys {
        arn.map { [("iam:PermissionsBoundary", [$0])] } ?? []
    }
}

/// Whom a call without `UserName` is about.
enum Subject: Sendable {
    case root(AccountID)
    case user(Entity)

    /// What keys and devices hang on.
    var id: String {
        switch self {
        case .root(let account): account.description
        case .user(let entity): entity.id
        }
    }
    /// As AWS names it: root has the name `root` in listings.
    var name: String {
        switch self {
        case .root: "root"
        case .user(let entity): entity.name
        }
    }
}

extension Reading {
    /// The user named, or else the caller.
    /// - Throws: `NoSuchEntity`; `ValidationError` where a role asks about itself as a user.
    func subject(_ name: String?, _ call: Call) throws -> Subject {
        if let name { return .user(try entity(.user, name, call.account)) }
        switch call.caller.principal.kind {
        case .root: return .root(call.account)
        case .user(_, let own): return .user(try entity(.user, own, call.account))
        default: throw invalid("Must specify userName when calling with non-User credentials")
        }
    }
}
