package import Gate
package import IAMAPI
import Policy
import Shapes
package import Store
import Vocabulary

// The policy simulator: the engine that judges requests, asked what it would say.

extension SimulatePrincipalPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onSource(input.policySourceArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let source = try snapshot.policySource(input.policySourceArn, call.account)
        var simulation = Simulation(call: call)
        simulation.identity = try service.policies(of: source, snapshot)
        simulation.identity += try Simulation.compiled(input.policyInputList, "PolicyInputList")
        if let boundary = source.boundary {
            simulation.boundary = [
                try service.compiledManaged(boundary, call.account, snapshot)
                    ?? CompiledPolicy.nothing
            ]
        }
        if let list = input.permissionsBoundaryPolicyInputList {
            simulation.boundary = try Simulation.compiled(
                list, "PermissionsBoundaryPolicyInputList")
        }
        simulation.caller = Simulation.principal(source)
        try simulation.take(
            callerARN: input.callerArn, resourcePolicy: input.resourcePolicy,
            resourceOwner: input.resourceOwner, context: input.contextEntries,
            handling: input.resourceHandlingOption, snapshot)
        return try simulation.run(
            actions: input.actionNames, resources: input.resourceArns, input.marker, input.maxItems)
    }
}

extension SimulateCustomPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        var simulation = Simulation(call: call)
        simulation.identity = try Simulation.compiled(input.policyInputList, "PolicyInputList")
        simulation.boundary = try Simulation.compiled(
            input.permissionsBoundaryPolicyInputList, "PermissionsBoundaryPolicyInputList")
        try simulation.take(
            callerARN: input.callerArn, resourcePolicy: input.resourcePolicy,
            resourceOwner: input.resourceOwner, context: input.contextEntries,
            handling: input.resourceHandlingOption, snapshot)
        return try simulation.run(
            actions: input.actionNames, resources: input.resourceArns, input.marker, input.maxItems)
    }
}

extension GetContextKeysForCustomPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let policies = try Simulation.compiled(input.policyInputList, "PolicyInputList")
        return Output(contextKeyNames: policies.flatMap { $0.document.contextKeys }.unique())
    }
}

extension GetContextKeysForPrincipalPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onSource(input.policySourceArn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let source = try snapshot.policySource(input.policySourceArn, call.account)
        let policies =
            try service.policies(of: source, snapshot)
            + Simulation.compiled(input.policyInputList, "PolicyInputList")
        return Output(contextKeyNames: policies.flatMap { $0.document.contextKeys }.unique())
    }
}

extension Handler where Service == IAMService {
    /// The user, group or role whose policies are asked about.
    static func onSource(
        _ arn: String, _ call: Call, _ snapshot: Snapshot
    ) throws -> Authorization {
        let source = try snapshot.policySourceIfAny(arn, call.account)
        return .targets([try target(action, source, otherwise: arn, snapshot, [])])
    }
}

extension Reading {
    /// - Throws: `NoSuchEntity`; `InvalidInput` for an ARN of another kind.
    func policySource(_ arn: String, _ account: AccountID) throws -> Entity {
        guard let kind = ARN(arn).flatMap({ EntityKind(rawValue: String($0.resourceType)) }),
            [.user, .group, .role].contains(kind)
        else {
            throw IAMFailure.invalidInput(
                "Invalid Entity Arn: \(arn) does not clearly define entity type and name.")
        }
        return try entity(kind, arn: arn, account)
    }

    func policySourceIfAny(_ arn: String, _ account: AccountID) throws -> Entity? {
        guard let kind = ARN(arn).flatMap({ EntityKind(rawValue: String($0.resourceType)) }),
            [.user, .group, .role].contains(kind)
        else { return nil }
        return try entityIfAny(kind, arn: arn, account)
    }
}

extension IAMService {
    /// The policies of a user and its groups, of a group, or of a role, compiled.
    func policies(of source: Entity, _ reading: some Reading) throws -> [CompiledPolicy] {
        var owners = [source]
        if source.kind == .user { owners += try reading.groups(of: source.id) }
        var policies: [CompiledPolicy] = []
        for owner in owners {
            for inline in try reading.inlinePolicies(of: owner.id) {
                policies.append(
                    try compiledInline(inline.document, name: inline.name, of: owner))
            }
            for arn in try reading.attachedPolicies(of: owner.id) {
                if let policy = try compiledManaged(arn, owner.account, reading) {
                    policies.append(policy)
                }
            }
        }
        return policies
    }
}

extension Array where Element: Hashable {
    /// Without repetition, in the order of first appearance.
    func unique() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
