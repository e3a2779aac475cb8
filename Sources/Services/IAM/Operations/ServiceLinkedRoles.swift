package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Service-linked roles.

extension CreateServiceLinkedRole: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onLinkedRole(input, call)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        guard let linked = ServiceLinkedRole.of(input.awsServiceName) else {
            throw IAMFailure.invalidInput(
                "Service name \(input.awsServiceName) has no service-linked role.")
        }
        guard input.customSuffix == nil || linked.takesSuffix else {
            throw IAMFailure.invalidInput(
                "Custom suffix is not allowed for \(input.awsServiceName)")
        }
        let name = linked.roleName + (input.customSuffix.map { "_\($0)" } ?? "")
        guard try transaction.entityIfAny(.role, name, call.account) == nil else {
            throw IAMFailure.invalidInput(
                "Service role name \(name) has been taken in this account, please try a "
                    + "different suffix.")
        }
        let role = service.newEntity(
            .role, name, path: linked.path, call, description: input.description)
        try transaction.insertRole(
            role, trust: linked.trust, seconds: 3600, service: linked.service)
        try transaction.attach(
            "arn:aws:iam::aws:policy/aws-service-role/\(linked.policyName)", to: role)
        return Output(role: try transaction.role(role))
    }
}

extension DeleteServiceLinkedRole: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.role, input.roleName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let role = try transaction.entity(.role, input.roleName, call.account)
        guard let linked = try transaction.roleDetails(role).service else {
            throw IAMFailure.invalidInput("\(role.name) is not a service-linked role.")
        }
        // No service of ours acts through such a role, so none can be in use.
        try transaction.deleteRole(role)
        let id = "task/aws-service-role/\(linked)/\(role.name)/\(service.entropy.uuid())"
        try transaction.run(
            "INSERT INTO iam_role_deletions (id, account, role, created) VALUES (?, ?, ?, ?)",
            [.init(id), .init(call.account.description), .init(role.arn), .init(call.second)])
        return Output(deletionTaskId: id)
    }
}

extension GetServiceLinkedRoleDeletionStatus: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let count = try snapshot.count(
            "iam_role_deletions WHERE id = ? AND account = ?",
            [.init(input.deletionTaskId), .init(call.account.description)])
        guard count > 0 else {
            throw IAMFailure.noSuchEntity(
                "The deletion task \(input.deletionTaskId) cannot be found.")
        }
        return Output(status: "SUCCEEDED")
    }
}

extension CreateServiceLinkedRole {
    /// The role the service's name leads to, and that name as a condition key.
    static func onLinkedRole(_ input: Input, _ call: Call) -> Authorization {
        let linked = ServiceLinkedRole.of(input.awsServiceName)
        let suffix = input.customSuffix.map { "_\($0)" } ?? ""
        let name = linked.map { $0.roleName + suffix } ?? "*"
        let resource = "\(ServiceLinkedRole.pathPrefix)\(input.awsServiceName)/\(name)"
        return .targets([
            Target(
                action, on: "arn:aws:iam::\(call.account):role\(resource)",
                keys: [("iam:AWSServiceName", [input.awsServiceName])])
        ])
    }
}
