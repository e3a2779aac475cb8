import Matching
import NIOCore

/// One request and its answer: judged, carried to an upstream, and the answer carried back. It
/// knows neither the client's protocol nor the upstream's.
final class Exchange: Registered {
    enum Stage {
        /// Not begun, or being judged on its head.
        case new
        /// Waits for octets of the body, so that a guard can judge.
        case holding(upTo: Int, then: @Sendable (GuardedRequest) -> Verdict)
        /// Waits for a connection to an upstream.
        case connecting
        case carrying
        case tunnel
        case done
    }

    /// Connections that are tried for one request, where that is safe.
    static let attemptsMax = 3

    var slot = -1
    let worker: Worker
    let listener: Listener
    let head: RequestHead
    let source: Source
    let id: TraceID
    let startedAt: NIODeadline
    private(set) var passage = Passage()
    var client: (any Downstream)?
    var link: (any BackLink)?
    var stage = Stage.new
    var deadline = NIODeadline.distantFuture

    /// Of the request's body, what came and is not yet on its way.
    var held = ByteBuffer()
    private var heldCharged = 0
    var requestEnded = false
    var trailers: Trailers?
    /// All that is needed to send the request again is still here.
    var canRepeat = true
    var attempts = 0

    var response: ResponseHead?
    var responseHeld: ByteBuffer?
    var responseEnded = false
    var record = ExchangeRecord()

    init(
        worker: Worker, listener: Listener, head: RequestHead, source: Source,
        client: any Downstream
    ) {
        self.worker = worker
        self.listener = listener
        self.head = head
        self.source = source
        self.client = client
        id = worker.trace()
        startedAt = worker.now
    }

    /// Whether more of the request's body is welcome now.
    var wantsBody: Bool {
        guard !requestEnded || isTunnel else { return false }
        switch stage {
        case .holding: return true
        case .carrying, .tunnel: return link?.canTakeMore ?? false
        case .new, .connecting, .done: return false
        }
    }

    private var isTunnel: Bool {
        if case .tunnel = stage { return true }
        return false
    }

    var isDone: Bool {
        if case .done = stage { return true }
        return false
    }

    // MARK: The request

    /// Begins. `isWhole`: no body follows.
    func start(isWhole: Bool) {
        worker.exchanges.add(self)
        requestEnded = isWhole
        let shared = worker.shared
        guard shared.shield.admits(request: SourceKey(source.client), at: worker.now) else {
            return refuse(Answer(status: 429, closes: true, reason: "too many requests"))
        }
        if case .length(let count) = head.framing, let most = shared.settings.limits.bodyBytesMax,
            count > most
        {
            return refuse(Answer(status: 413, closes: true, reason: "body too long"))
        }
        apply(listener.currentGuard.judge(guarded(isWhole: isWhole)))
    }

    private func guarded(isWhole: Bool) -> GuardedRequest {
        // A counted body is whole with its last octet, whether or not its end was seen already.
        let isCounted = head.framing == .length(held.readableBytes)
        return GuardedRequest(
            head: head, source: source, listener: listener.settings.arn, id: id, body: held,
            bodyIsWhole: isWhole || isCounted)
    }

    private func apply(_ verdict: Verdict) {
        switch verdict {
        case .pass(let passage):
            self.passage = passage
            record.note = passage.note
            connect()
        case .answer(let answer):
            record.isBlocked = true
            refuse(answer)
        case .close:
            record.isBlocked = true
            record.note = "closed by the guard"
            client?.abort()
            finish()
        case .body(let count, let then):
            let most = min(max(0, count), worker.shared.settings.limits.heldBytesMax)
            if requestEnded || held.readableBytes >= most {
                return apply(then(guarded(isWhole: requestEnded)))
            }
            guard worker.heldBytes + most <= worker.heldBytesMax else {
                return refuse(Answer(status: 503, reason: "too many bodies held"))
            }
            charge(most)
            stage = .holding(upTo: most, then: then)
            client?.wantBody()
        case .undecided(let why):
            record.note = "undecided: \(why)"
            if listener.settings.passesUndecided { return connect() }
            record.isBlocked = true
            refuse(Answer(status: 500, reason: "undecided"))
        }
    }

    private func charge(_ count: Int) {
        worker.heldBytes += count - heldCharged
        heldCharged = count
    }

    func clientSent(_ piece: ByteBuffer) {
        record.receivedBytes += piece.readableBytes
        if !isTunnel, let most = worker.shared.settings.limits.bodyBytesMax,
            record.receivedBytes > most
        {
            return fail(with: Answer(status: 413, closes: true, reason: "body too long"))
        }
        switch stage {
        case .holding(let most, let then):
            hold(piece)
            if held.readableBytes >= most { apply(then(guarded(isWhole: false))) }
        case .carrying:
            canRepeat = false
            link?.send(body: piece)
        case .tunnel:
            deadline = worker.later(worker.shared.settings.timeouts.stream)
            link?.send(raw: piece)
        case .new, .connecting: hold(piece)
        case .done: break
        }
    }

    private func hold(_ piece: ByteBuffer) {
        var piece = piece
        if held.readableBytes == 0 { held = piece } else { held.writeBuffer(&piece) }
    }

    func clientEnded(_ trailers: Trailers?) {
        guard !requestEnded else { return }
        requestEnded = true
        self.trailers = trailers
        switch stage {
        case .holding(_, let then): apply(then(guarded(isWhole: true)))
        case .carrying:
            link?.finish(trailers)
            awaitResponse()
        case .new, .connecting, .tunnel, .done: break
        }
    }

    /// The client's connection is gone, or its stream was reset.
    func clientGone() {
        guard !isDone else { return }
        record.clientLeft = true
        finish()
    }

    /// The client will send no more through a tunnel.
    func clientClosedTunnel() { link?.finishTunnel() }

    /// What was sent of the body cannot be understood, or came too slowly.
    func clientFailed(_ refusal: Refusal) {
        fail(
            with: Answer(status: refusal.status, closes: true, reason: refusal.reason.rawValue))
    }

    func clientCanTakeMore() { if responseHeld == nil { link?.readMore() } }

    // MARK: The upstream

    private func connect() {
        charge(0)
        guard let group = listener.upstream(for: head) else {
            return refuse(Answer(status: 404, reason: "no route"))
        }
        stage = .connecting
        deadline = worker.later(worker.shared.settings.timeouts.queue)
        acquire(group)
    }

    private func acquire(_ group: UpstreamGroup) {
        attempts += 1
        guard let target = group.choose(excluding: record.target) else {
            return refuse(Answer(status: 503, reason: "no target"))
        }
        record.target = target
        worker.pools[group.index][target.index].acquire(self)
    }

    /// A connection is here for this exchange alone.
    func linked(_ link: any BackLink) {
        self.link = link
        stage = .carrying
        record.linkedAt = worker.now
        link.send(head: self)
        if held.readableBytes > 0 {
            link.send(body: held)
            if !requestEnded || held.readableBytes > Self.repeatableBytesMax {
                canRepeat = false
                held = ByteBuffer()
            }
        }
        if requestEnded {
            link.finish(trailers)
            awaitResponse()
        } else {
            deadline = .distantFuture
        }
        link.flush()
        if !requestEnded { client?.wantBody() }
    }

    /// A body is kept so long, until the answer begins, that it could be sent again.
    static let repeatableBytesMax = 64 * 1024

    private func awaitResponse() {
        deadline = worker.later(worker.shared.settings.timeouts.response)
    }

    enum LinkFailure {
        case refused, timedOut, full
    }

    /// No connection could be had.
    func notLinked(_ failure: LinkFailure) {
        guard case .connecting = stage else { return }
        // Nothing was sent, so another target may be tried, whatever the method.
        if failure != .full, attempts < Self.attemptsMax,
            let group = listener.upstream(for: head), group.targets.count > 1
        {
            return acquire(group)
        }
        switch failure {
        case .refused: refuse(Answer(status: 502, reason: "upstream not reached"))
        case .timedOut: refuse(Answer(status: 504, reason: "upstream did not accept in time"))
        case .full: refuse(Answer(status: 503, reason: "upstream busy"))
        }
    }

    /// The upstream can take more of the body.
    func upstreamCanTakeMore() { if wantsBody { client?.wantBody() } }

    /// The connection to the upstream ended or failed before its answer did.
    func upstreamGone(isReused: Bool, hasAnswered: Bool) {
        link = nil
        if case .tunnel = stage {
            client?.endTunnel()
            return finish()
        }
        guard response == nil else { return abortResponse() }
        // A server may close an idle connection just as it is used again (RFC 9112, section 9.3.1).
        if isReused, !hasAnswered, canRepeat, head.kind.isIdempotent, attempts < Self.attemptsMax {
            stage = .connecting
            deadline = worker.later(worker.shared.settings.timeouts.queue)
            if let group = listener.upstream(for: head) { return acquire(group) }
        }
        refuse(Answer(status: 502, reason: "upstream closed without an answer"))
    }

    /// What the upstream sends is not HTTP.
    func upstreamFailed(_ refusal: Refusal) {
        dropLink()
        guard response == nil else { return abortResponse() }
        refuse(Answer(status: 502, reason: "upstream sent \(refusal.reason.rawValue)"))
    }

    private func abortResponse() {
        record.reason = "upstream broke off"
        client?.abort()
        finish()
    }

    // MARK: Ends

    func dropLink() {
        let link = self.link
        self.link = nil
        link?.discard()
    }

    /// Answers, unless the upstream's answer has begun: then there is no way but to break off.
    private func fail(with answer: Answer) {
        dropLink()
        if response == nil || responseHeld != nil {
            refuse(answer)
        } else {
            record.reason = answer.reason
            client?.abort()
            finish()
        }
    }

    /// Ends with an answer that is not the upstream's.
    func refuse(_ answer: Answer) {
        guard !isDone else { return }
        dropLink()
        record.status = answer.status
        record.reason = answer.reason
        record.sentBytes = head.kind == .head ? 0 : answer.body.readableBytes
        var answer = answer
        answer.complete(worker: worker)
        // The exchange is over before the answer is sent: sending may begin the next one.
        let client = self.client
        finish()
        client?.answer(answer)
    }

    func finish() {
        guard !isDone else { return }
        let wasConnecting: Bool
        if case .connecting = stage { wasConnecting = true } else { wasConnecting = false }
        stage = .done
        charge(0)
        if wasConnecting { record.target.map { $0.leaveQueue(self) } }
        dropLink()
        worker.exchanges.remove(self)
        client = nil
        held = ByteBuffer()
        responseHeld = nil
        worker.shared.note(self)
    }

    func sweep(_ now: NIODeadline) {
        guard now >= deadline else { return }
        deadline = .distantFuture
        switch stage {
        case .connecting: refuse(Answer(status: 503, reason: "no connection to the upstream free"))
        case .carrying where response == nil:
            record.target?.target.noteFailure(at: now)
            fail(with: Answer(status: 504, reason: "upstream did not answer in time"))
        case .carrying:
            dropLink()
            abortResponse()
        case .tunnel:
            client?.abort()
            finish()
        case .new, .holding, .done: break
        }
    }
}
