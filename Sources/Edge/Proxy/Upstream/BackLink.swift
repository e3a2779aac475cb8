import NIOCore

/// What an exchange has of an upstream: a connection of HTTP/1.1, or a stream of HTTP/2.
protocol BackLink: AnyObject {
    var canTakeMore: Bool { get }
    func begin(_ exchange: Exchange)
    func send(head exchange: Exchange)
    func send(body piece: ByteBuffer)
    func send(raw piece: ByteBuffer)
    /// The request is all sent.
    func finish(_ trailers: Trailers?)
    func flush()
    /// More of the answer is welcome.
    func readMore()
    func beginTunnel()
    func finishTunnel()
    /// The exchange is over, and was served to its end.
    func release()
    /// The exchange is over, and what is still on its way is nobody's.
    func discard()
}

extension BackConnection: BackLink {}
