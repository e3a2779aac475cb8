import NIOCore
package import Vocabulary

/// What is remembered of an exchange while it goes on.
struct ExchangeRecord {
    var status = 0
    var targetStatus = 0
    var receivedBytes = 0
    var sentBytes = 0
    var target: PlacedTarget?
    var linkedAt: NIODeadline?
    var answeredAt: NIODeadline?
    var clientLeft = false
    var isBlocked = false
    var reason: String?
    var note: String?
}

/// An exchange that is over, for logs and for what learns from traffic.
package struct FinishedExchange: Sendable {
    package let listener: ARN
    package let id: TraceID
    /// Nil where it could not be read.
    package let head: RequestHead?
    package let source: Source
    package let finished: Instant
    package let status: Int
    /// 0 where no target answered.
    package let targetStatus: Int
    package let target: TargetAddress?
    package let receivedBytes: Int
    package let sentBytes: Int
    /// Nanoseconds from the head to a connection, to the answer's head, and to the end; -1 where it
    /// did not get there.
    package let waiting: Int64
    package let answering: Int64
    package let sending: Int64
    package let clientLeft: Bool
    package let isBlocked: Bool
    package let reason: String?
    package let note: String?
}

/// Told of every exchange when it is over, on its event loop: must be quick and must not wait.
package protocol Observer: Sendable {
    func finished(_ exchange: FinishedExchange)
}

extension Shared {
    /// A request that could not be read is told of as well.
    func noteMalformed(_ refusal: Refusal, source: Source, listener: Listener, id: TraceID) {
        guard !observers.isEmpty else { return }
        let finished = FinishedExchange(
            listener: listener.settings.arn, id: id, head: nil, source: source,
            finished: clock.now(), status: refusal.status, targetStatus: 0, target: nil,
            receivedBytes: 0, sentBytes: 0, waiting: -1, answering: -1, sending: -1,
            clientLeft: false, isBlocked: false, reason: refusal.reason.rawValue, note: nil)
        for observer in observers { observer.finished(finished) }
    }

    func note(_ exchange: Exchange) {
        guard !observers.isEmpty else { return }
        let record = exchange.record
        let end = NIODeadline.now()
        func span(_ from: NIODeadline?, _ to: NIODeadline?) -> Int64 {
            guard let from, let to else { return -1 }
            return max(0, (to - from).nanoseconds)
        }
        let finished = FinishedExchange(
            listener: exchange.listener.settings.arn, id: exchange.id, head: exchange.head,
            source: exchange.source, finished: clock.now(), status: record.status,
            targetStatus: record.targetStatus, target: record.target?.target.address,
            receivedBytes: record.receivedBytes, sentBytes: record.sentBytes,
            waiting: span(exchange.startedAt, record.linkedAt),
            answering: span(record.linkedAt, record.answeredAt),
            sending: span(record.answeredAt, end), clientLeft: record.clientLeft,
            isBlocked: record.isBlocked, reason: record.reason, note: record.note)
        for observer in observers { observer.finished(finished) }
    }
}
