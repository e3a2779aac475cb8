import Codecs
package import Gate
import Shapes
package import Store
import Vocabulary
package import WAFV2API

extension PutLoggingConfiguration: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        let config = input.loggingConfiguration
        return try call.targets(
            [config.resourceArn],
            keys: [
                ("wafv2:LogDestinationResource", config.logDestinationConfigs),
                ("wafv2:LogScope", [config.logScope ?? LoggingCheck.logScope]),
            ], snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        var config = input.loggingConfiguration
        let record = try transaction.entity(arn: config.resourceArn, .webACL, call)
        try LoggingCheck.check(config, call, service)
        config.logType = config.logType ?? LoggingCheck.logType
        config.logScope = config.logScope ?? LoggingCheck.logScope
        config.managedByFirewallManager = false
        try transaction.run(
            """
            INSERT INTO wafv2_logging (web_acl, log_type, log_scope, document)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (web_acl, log_type, log_scope) DO UPDATE SET document = excluded.document
            """,
            [
                .text(record.arn), SQLValue(config.logType), SQLValue(config.logScope),
                .text(WireText.json(config).text),
            ])
        transaction.noteChange(service)
        return Output(loggingConfiguration: config)
    }
}

extension GetLoggingConfiguration: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { try call.targets([input.resourceArn], snapshot) }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let record = try snapshot.entity(arn: input.resourceArn, .webACL, call)
        guard
            let row = try snapshot.row(
                """
                SELECT document FROM wafv2_logging
                WHERE web_acl = ? AND log_type = ? AND log_scope = ?
                """,
                [
                    .text(record.arn), .text(input.logType ?? LoggingCheck.logType),
                    .text(input.logScope ?? LoggingCheck.logScope),
                ])
        else { throw WAFRefusal.nonexistent }
        return Output(
            loggingConfiguration: try WireText.read(
                row.text("document"), as: WAFV2Shape.LoggingConfiguration.self))
    }
}

extension DeleteLoggingConfiguration: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization {
        try call.targets(
            [input.resourceArn],
            keys: [("wafv2:LogScope", [input.logScope ?? LoggingCheck.logScope])], snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: WAFV2Service
    ) throws -> Output {
        let record = try transaction.entity(arn: input.resourceArn, .webACL, call)
        let removed = try transaction.run(
            "DELETE FROM wafv2_logging WHERE web_acl = ? AND log_type = ? AND log_scope = ?",
            [
                .text(record.arn), .text(input.logType ?? LoggingCheck.logType),
                .text(input.logScope ?? LoggingCheck.logScope),
            ])
        guard removed > 0 else { throw WAFRefusal.nonexistent }
        transaction.noteChange(service)
        return Output()
    }
}

extension ListLoggingConfigurations: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Authorization { call.onEverything }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: WAFV2Service
    ) throws -> Output {
        let scope = try Scope(input.scope, call)
        let logScope = input.logScope ?? LoggingCheck.logScope
        let rows = try snapshot.rows(
            """
            SELECT l.document FROM wafv2_logging l JOIN wafv2_entities e ON e.arn = l.web_acl
            WHERE e.account = ? AND e.region = ? AND e.scope = ? AND l.log_scope = ?
            ORDER BY e.name
            """,
            [
                .text(call.account.description), .text(call.region.description),
                .text(scope.rawValue), .text(logScope),
            ])
        let page = try Paging.cut(
            rows, marker: input.nextMarker, limit: input.limit,
            PageQuery(call.operation, call.region.description, scope.rawValue, logScope))
        return Output(
            loggingConfigurations: try page.items.map {
                try WireText.read(
                    $0.text("document"), as: WAFV2Shape.LoggingConfiguration.self)
            }, nextMarker: page.next)
    }
}
