import NIOCore
import Shapes
import Synchronization

/// A request's body on its way from the socket to whoever reads it, piece by piece. It asks for
/// more only while little of it waits. One task reads at a time.
final class RequestBody: Sendable {
    private static let waitingPartsMax = 4

    private struct State {
        var parts = CircularBuffer<ByteBuffer>()
        var isEnded = false
        var isBroken = false
        var isFull = false
        var reader: CheckedContinuation<Piece, Never>?
    }

    private enum Piece: Sendable {
        case bytes(ByteBuffer)
        case end
        /// The connection ended, or its framing broke.
        case broken
    }

    private let state = Mutex(State())
    private let loop: any EventLoop
    private let setReading: @Sendable (Bool) -> Void

    /// - Parameter setReading: whether the socket is to be read; called on `loop`.
    init(loop: any EventLoop, setReading: @escaping @Sendable (Bool) -> Void) {
        self.loop = loop
        self.setReading = setReading
    }

    /// The next piece; nil at the end.
    func next() async throws -> [UInt8]? {
        let piece = await withCheckedContinuation { reader in
            let (piece, isReady) = state.withLock { state -> (Piece?, Bool) in
                guard let piece = Self.take(from: &state) else {
                    state.reader = reader
                    return (nil, false)
                }
                let isReady = state.isFull && state.parts.count < Self.waitingPartsMax / 2
                if isReady { state.isFull = false }
                return (piece, isReady)
            }
            if isReady { loop.execute { self.setReading(true) } }
            if let piece { reader.resume(returning: piece) }
        }
        switch piece {
        case .bytes(let buffer): return Array(buffer.readableBytesView)
        case .end: return nil
        case .broken:
            // What came so far is not the body.
            throw Shapes.Failure(
                "IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP "
                    + "header.", status: 400)
        }
    }

    private static func take(from state: inout State) -> Piece? {
        if let part = state.parts.popFirst() { return .bytes(part) }
        if state.isBroken { return .broken }
        return state.isEnded ? .end : nil
    }

    /// Takes in a part, on the connection's event loop.
    func add(_ bytes: ByteBuffer) {
        let isFull = change { state in
            state.parts.append(bytes)
            guard state.parts.count >= Self.waitingPartsMax else { return false }
            state.isFull = true
            return true
        }
        if isFull { setReading(false) }
    }

    func end() { change { $0.isEnded = true } }

    func fail() { change { $0.isBroken = true } }

    /// Nobody reads any more.
    func abandon() {
        change { state in
            state.parts.removeAll()
            state.isEnded = true
        }
    }

    /// Changes the state and gives a waiting reader what there is then.
    @discardableResult
    private func change<Answer: Sendable>(_ body: (inout State) -> Answer) -> Answer {
        let (answer, reader, piece) = state.withLock {
            state -> (Answer, CheckedContinuation<Piece, Never>?, Piece?) in
            let answer = body(&state)
            guard let reader = state.reader, let piece = Self.take(from: &state) else {
                return (answer, nil, nil)
            }
            state.reader = nil
            return (answer, reader, piece)
        }
        if let reader, let piece { reader.resume(returning: piece) }
        return answer
    }
}
