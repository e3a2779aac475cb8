import NIOCore

/// The client's side of an exchange, whichever protocol it speaks. All of it happens on one event
/// loop.
protocol Downstream: AnyObject {
    /// What has been sent may be followed by more.
    var canTakeMore: Bool { get }
    /// The exchange can take more of the request's body.
    func wantBody()
    /// An answer of 1xx, other than 101.
    func send(informational head: ResponseHead)
    func send(_ head: ResponseHead)
    func send(body: ByteBuffer)
    func finish(_ trailers: Trailers?)
    /// All of an answer that is not the upstream's.
    func answer(_ answer: Answer)
    /// Sends the upstream's 101; afterwards octets go both ways as they are.
    func beginTunnel(_ head: ResponseHead)
    /// The upstream has no more for a tunnel.
    func endTunnel()
    /// What was begun cannot be ended properly.
    func abort()
    func flush()
}
