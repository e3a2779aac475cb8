import Codecs
import Foundation
import Matching
import NIOCore
import Proxy
import Synchronization
import Vocabulary
import WebRules

/// Judges the requests and answers of one listener by a Core Rule Set.
struct CoreGuard: Guard {
    /// What ModSecurity's recommended configuration inspects of a body without files, and of an
    /// answer's.
    let bodyBytesMax = 131_072
    private static let answerBytesMax = 524_288

    let rules: SecRuleSet
    let settings: CoreRules
    let store: SecCollections
    let audit: AuditLog?
    let clock: any Clock

    init(
        _ rules: SecRuleSet, _ settings: CoreRules, audit: AuditLog?, clock: any Clock
    ) {
        self.rules = rules
        self.settings = settings
        self.audit = audit
        self.clock = clock
        store = SecCollections()
    }

    func judge(_ request: GuardedRequest) -> GuardVerdict {
        if request.head.framing != .none, !request.bodyIsWhole,
            request.body.readableBytes < bodyBytesMax
        {
            return .body(upTo: bodyBytesMax, then: decide)
        }
        return decide(request)
    }

    private func decide(_ guarded: GuardedRequest) -> GuardVerdict {
        decide(guarded, WebRequest(guarded), inserted: [], at: clock.now())
    }

    func decide(
        _ guarded: GuardedRequest, _ request: WebRequest,
        inserted: [(name: String, value: String)], at time: Instant
    ) -> GuardVerdict {
        let begun = ContinuousClock.now
        var transaction = SecTransaction(rules, request, at: time, store: store)
        transaction.runRequest()
        let took = ContinuousClock.now - begun
        if let stop = transaction.intervention {
            end(&transaction, request, status: stop.status, at: time)
            return Self.verdict(stop)
        }
        guard took <= .milliseconds(settings.budgetMilliseconds) else {
            end(&transaction, request, status: 0, at: time)
            return .undecided("crs: \(took.milliseconds) ms are over its budget")
        }
        let note = Self.note(transaction)
        guard settings.judgesAnswers else {
            end(&transaction, request, status: 0, at: time)
            return .pass(Passage(inserted: inserted, note: note))
        }
        let running = Mutex(transaction)
        let judge = AnswerJudge(running: running, core: self, request: request, time: time)
        return .pass(
            Passage(
                inserted: inserted,
                response: ResponseGuard(bodyBytesMax: Self.answerBytesMax) { head, body, _ in
                    judge.judge(head, body)
                }, note: note))
    }

    /// The part that sees the answer, once.
    private final class AnswerJudge: Sendable {
        private let running: Mutex<SecTransaction>
        private let core: CoreGuard
        private let request: WebRequest
        private let time: Instant

        init(
            running: consuming Mutex<SecTransaction>, core: CoreGuard, request: WebRequest,
            time: Instant
        ) {
            self.running = running
            self.core = core
            self.request = request
            self.time = time
        }

        func judge(_ head: ResponseHead, _ body: ByteBuffer) -> Answer? {
            running.withLock { transaction in
                transaction.run(SecResponse(head, body))
                let stop = transaction.intervention
                core.end(
                    &transaction, request, status: stop?.status ?? head.status, at: time)
                return stop.map { CoreGuard.answer($0) }
            }
        }
    }

    fileprivate func end(
        _ transaction: inout SecTransaction, _ request: WebRequest, status: Int, at time: Instant
    ) {
        transaction.runLogging()
        audit?.note(transaction, request, status: status, at: time)
    }

    private static func note(_ transaction: SecTransaction) -> String? {
        let ids = transaction.matches.filter(\.isLogged).map { String($0.id) }
        return ids.isEmpty ? nil : "crs:" + ids.prefix(8).joined(separator: ",")
    }

    private static func verdict(_ stop: SecIntervention) -> GuardVerdict {
        stop.action == .drop ? .close : .answer(answer(stop))
    }

    fileprivate static func answer(_ stop: SecIntervention) -> Answer {
        var answer = Answer(status: stop.status, reason: "crs:block:\(stop.rule)")
        if case .redirect(let place) = stop.action { answer.fields = [("location", place)] }
        return answer
    }
}

/// The Core Rule Sets of all listeners, each folder and setting read once.
struct CoreGuards: Sendable {
    let guards: [ARN: CoreGuard]
    let audits: [AuditLog]

    init(_ settings: [ARN: CoreRules], clock: any Clock) throws(ConfigurationError) {
        var sets: [CoreRules: SecRuleSet] = [:]
        var logs: [String: AuditLog] = [:]
        var made: [ARN: CoreGuard] = [:]
        for (listener, rules) in settings {
            let set: SecRuleSet
            if let known = sets[rules] { set = known } else { set = try rules.load() }
            sets[rules] = set
            if let path = rules.auditLog, logs[path] == nil { logs[path] = AuditLog(path: path) }
            made[listener] = CoreGuard(
                set, rules, audit: rules.auditLog.flatMap { logs[$0] }, clock: clock)
        }
        guards = made
        audits = Array(logs.values)
    }
}

extension SecResponse {
    init(_ head: ResponseHead, _ body: ByteBuffer) {
        func bytes(_ range: Range<Int>) -> [UInt8] {
            head.bytes.getBytes(
                at: head.bytes.readerIndex + range.lowerBound, length: range.count) ?? []
        }
        self.init(
            status: head.status,
            headers: head.fields.map { WebRequest.Header(bytes($0.name), bytes($0.value)) },
            body: Array(body.readableBytesView))
    }
}

extension Duration {
    var milliseconds: Int64 {
        let (seconds, rest) = components
        return seconds * 1_000 + rest / 1_000_000_000_000_000
    }
}

/// Writes a line of JSON for every request that a rule matched.
final class AuditLog: Sendable {
    /// Lines that wait to be written; beyond it they are counted and left out.
    private static let waitingMax = 65_536
    private static let pause = Duration.milliseconds(200)

    private struct Waiting {
        var lines: [[UInt8]] = []
        var lost = 0
    }
    private let path: String
    private let waiting = Mutex(Waiting())

    init(path: String) { self.path = path }

    func note(
        _ transaction: SecTransaction, _ request: WebRequest, status: Int, at time: Instant
    ) {
        let matches = transaction.matches.filter(\.isLogged)
        guard !matches.isEmpty else { return }
        let stop = transaction.intervention
        let record: JSON = [
            "time": .string(time.iso8601), "id": .string(request.id),
            "client": .string(request.client.unmapped.description),
            "method": .string(request.method.text), "target": .string(request.target.text),
            "status": .number(JSONNumber(status)),
            "action": .string(stop == nil ? "pass" : "block"),
            "rule": stop.map { .number(JSONNumber($0.rule)) } ?? .null,
            "matches": .array(matches.map(\.json)),
        ]
        let line = record.bytes
        waiting.withLock { state in
            if state.lines.count < Self.waitingMax {
                state.lines.append(line)
            } else {
                state.lost += 1
            }
        }
    }

    func run() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: Self.pause)
            write()
        }
        write()
    }

    private func write() {
        let (lines, lost) = waiting.withLock { state in
            defer { state = Waiting() }
            return (state.lines, state.lost)
        }
        guard !lines.isEmpty || lost > 0 else { return }
        var data = Data()
        for line in lines { data.append(contentsOf: line + [0x0a]) }
        if lost > 0 { data.append(Data("{\"lost\":\(lost)}\n".utf8)) }
        if path == "-" { return FileHandle.standardOutput.write(data) }
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else { return }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        try? handle.write(contentsOf: data)
        try? handle.close()
    }
}

extension SecMatch {
    /// As the audit log and `garrison waf test` show it.
    var json: JSON {
        [
            "id": .number(JSONNumber(id)), "phase": .number(JSONNumber(phase)),
            "message": .string(message), "data": .string(data), "severity": .string(severity),
            "variable": .string(variable), "value": .string(String(value.text.prefix(256))),
            "tags": .array(tags.map { .string($0) }),
        ]
    }
}
