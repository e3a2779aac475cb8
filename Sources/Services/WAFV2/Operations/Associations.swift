package import Gate
import Shapes
package import Store
package import WAFV2API

extension AssociateWebACL: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        let resource = try Associable(input.resourceArn, call)
        return try call.targets([input.webACLArn, resource.arn], snapshot)
            .adding(resource.target)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let resource = try Associable(input.resourceArn, call)
        let named = try EntityARN(input.webACLArn, call)
        guard named.kind == .webACL else {
            throw WAFRefusal.invalid(.arn, .resourceARN, input.webACLArn)
        }
        guard named.scope == resource.scope else {
            throw WAFRefusal.invalid(.scope, .scope, named.scope.rawValue)
        }
        let record = try transaction.entity(arn: input.webACLArn, .webACL, call)
        // A resource has one web ACL: the new one takes the old one's place.
        try transaction.run(
            """
            INSERT INTO wafv2_associations (resource, type, web_acl) VALUES (?, ?, ?)
            ON CONFLICT (resource) DO UPDATE SET web_acl = excluded.web_acl
            """, [.text(resource.arn), .text(resource.type), .text(record.arn)])
        transaction.noteChange(service)
        return Output()
    }
}

extension DisassociateWebACL: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        let resource = try Associable(input.resourceArn, call)
        return try call.targets([resource.arn], snapshot).adding(resource.target)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let resource = try Associable(input.resourceArn, call)
        try transaction.run(
            "DELETE FROM wafv2_associations WHERE resource = ?", [.text(resource.arn)])
        transaction.noteChange(service)
        return Output()
    }
}

extension GetWebACLForResource: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets([try Associable(input.resourceArn, call).arn], snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        guard
            let row = try snapshot.row(
                """
                SELECT e.* FROM wafv2_associations a JOIN wafv2_entities e ON e.arn = a.web_acl
                WHERE a.resource = ?
                """, [.text(input.resourceArn)]),
            let record = EntityRecord(row)
        else { return Output() }
        return Output(webACL: try record.read(WAFV2Shape.WebACL.self))
    }
}

extension ListResourcesForWebACL: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.webACLArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(arn: input.webACLArn, .webACL, call)
        let rows = try snapshot.rows(
            "SELECT resource FROM wafv2_associations WHERE web_acl = ? AND type = ? ORDER BY rowid",
            [.text(record.arn), .text(input.resourceType ?? "APPLICATION_LOAD_BALANCER")])
        return Output(resourceArns: rows.map { $0.text("resource") })
    }
}
