package import Gate
import Shapes
import Vocabulary

/// Whom targets lead to beside buses and API destinations. What is nil is refused where a target
/// names it.
package struct EventNeighbours: Sendable {
    var queues: (any QueueAccess)?
    var topics: (any TopicAccess)?
    var logs: (any LogGroupAccess)?
    var programs: (any ProgramRunner)?
    /// Nil: roles are taken as they are named.
    var roles: ServiceRoles?

    package init(
        queues: (any QueueAccess)? = nil, topics: (any TopicAccess)? = nil,
        logs: (any LogGroupAccess)? = nil, programs: (any ProgramRunner)? = nil,
        roles: ServiceRoles? = nil
    ) {
        self.queues = queues
        self.topics = topics
        self.logs = logs
        self.programs = programs
        self.roles = roles
    }
}

/// Under whose name a target is told.
struct TargetCaller: Sendable {
    static let rules = "events.amazonaws.com"
    static let schedules = "scheduler.amazonaws.com"

    let service: EventBridgeService

    /// The service whose rule, or schedule, this is.
    static func principal(of rule: String) -> String {
        ARN(rule)?.service == "scheduler" ? schedules : rules
    }

    /// The service itself, or the session of the role that the target names; nil where the role is
    /// not there or does not trust the service.
    func caller(role: String?, rule: String, region: Region) throws -> Caller? {
        let principal = Self.principal(of: rule)
        guard let role, let roles = service.neighbours.roles else {
            return .service(principal, account: service.account)
        }
        guard let arn = ARN(role) else { return nil }
        return try roles.caller(
            taking: arn, as: principal, session: "Garrison-EventDelivery", source: ARN(rule),
            region: region, at: service.clock.now())
    }

    /// Whether the caller's own policies let it do this: a service without a role is judged by the
    /// resource alone.
    func allows(
        _ caller: Caller, _ action: ActionName, on resource: String, region: Region
    ) throws -> Bool {
        guard let roles = service.neighbours.roles,
            case .assumedRole = caller.principal.kind
        else { return true }
        return try roles.allows(
            caller, [action], on: resource, region: region, at: service.clock.now())
    }
}
