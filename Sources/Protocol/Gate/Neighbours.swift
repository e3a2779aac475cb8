package import Vocabulary

// What one service may ask of another beyond buckets and identities. Each protocol is implemented
// by one service and handed to those that need it where the house is wired; none of them waits for
// anything outside the machine.

/// Log groups, for services that write lines of their own: trails, web ACLs, event targets, a
/// subscription to another group.
package protocol LogGroupAccess: Sendable {
    /// Whether a log group of this name is there.
    func hasLogGroup(
        _ name: String, account: AccountID, region: Region
    ) throws -> Bool

    /// Appends lines to a stream, which is made where it is missing. Lines are durable on return.
    /// - Throws: a failure where the group is missing, or where a line breaks the limits of
    ///   `PutLogEvents`.
    func append(
        _ lines: [LogLine], toGroup group: String, stream: String, account: AccountID,
        region: Region
    ) async throws
}

/// One line for a log group.
package struct LogLine: Sendable, Equatable {
    /// When it happened, in milliseconds since 1970, as log events count.
    package var milliseconds: Int64
    package var message: String

    package init(milliseconds: Int64, message: String) {
        self.milliseconds = milliseconds
        self.message = message
    }
}

/// Where measurements go: CloudWatch's metrics. Recording never fails for the one who measures;
/// what the store refuses is counted there.
package protocol MetricSink: Sendable {
    func record(_ measurements: [Measurement], account: AccountID, region: Region)
}

/// One value of one metric.
package struct Measurement: Sendable, Equatable {
    /// `AWS/WAFV2`, `Garrison/Gate`, or what a metric filter names.
    package var namespace: String
    package var name: String
    /// Dimension names and values, in any order.
    package var dimensions: [(name: String, value: String)]
    package var value: Double
    /// CloudWatch's unit, such as `Count` or `Milliseconds`.
    package var unit: String
    package var time: Instant

    package init(
        namespace: String, name: String, dimensions: [(name: String, value: String)] = [],
        value: Double, unit: String = "None", time: Instant
    ) {
        self.namespace = namespace
        self.name = name
        self.dimensions = dimensions
        self.value = value
        self.unit = unit
        self.time = time
    }

    package static func == (one: Measurement, other: Measurement) -> Bool {
        one.namespace == other.namespace && one.name == other.name && one.value == other.value
            && one.unit == other.unit && one.time == other.time
            && one.dimensions.elementsEqual(other.dimensions, by: ==)
    }
}

/// Topics and queues by ARN, for alarms, trails, bucket notifications and event targets.
package protocol Notifier: Sendable {
    /// Publishes to a topic: durable for each of its subscriptions on return.
    /// - Throws: a failure where the topic is missing or its policy does not let `service`
    ///   (`cloudwatch.amazonaws.com`) publish for `source`.
    func publish(
        toTopic topic: ARN, subject: String?, message: String, service: String, source: ARN?
    ) async throws

    /// Sends a message to a queue: durable on return.
    /// - Parameter group: the message group of a FIFO queue.
    /// - Throws: a failure where the queue is missing or its policy does not let `service` send.
    func send(
        toQueue queue: ARN, body: String, group: String?, service: String, source: ARN?
    ) async throws
}
