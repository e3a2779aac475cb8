import NIOCore

/// The way back to the client.
extension FrontConnection: Downstream {
    var canTakeMore: Bool { context?.channel.isWritable ?? false }

    func wantBody() { process() }

    func flush() { flushWritten() }

    func flushWritten() {
        guard hasWritten else { return }
        hasWritten = false
        context?.flush()
    }

    private func write(_ buffer: ByteBuffer) {
        hasWritten = true
        context?.write(wrapOutboundOut(buffer), promise: nil)
    }

    private func newBuffer(_ capacity: Int) -> ByteBuffer {
        context?.channel.allocator.buffer(capacity: capacity) ?? ByteBuffer()
    }

    func send(informational head: ResponseHead) {
        guard version == .http11 else { return }
        var buffer = newBuffer(head.bytes.readableBytes + 32)
        writeStatus(head, to: &buffer)
        head.writeFields(to: &buffer)
        buffer.writeInteger(UInt16(0x0d0a))
        write(buffer)
        flush()
    }

    private func writeStatus(_ head: ResponseHead, to buffer: inout ByteBuffer) {
        buffer.writeStaticString("HTTP/1.1 ")
        head.bytes.withUnsafeReadableBytes { octets in
            buffer.writeDecimal(head.status)
            buffer.writeInteger(Octet.space)
            buffer.writeBytes(octets.part(head.reason))
        }
        buffer.writeInteger(UInt16(0x0d0a))
    }

    func send(_ head: ResponseHead) {
        var buffer = newBuffer(head.bytes.readableBytes + 96)
        writeStatus(head, to: &buffer)
        head.writeFields(to: &buffer)
        // The rest of a request that was answered early is not waited for.
        if stage == .body { keepsAlive = false }
        switch head.framing {
        case .chunked, .untilEnd:
            if version == .http11 {
                sendsChunks = true
                buffer.writeStaticString("Transfer-Encoding: chunked\r\n")
            } else {
                keepsAlive = false
            }
        case .none, .length: break
        }
        writeConnection(to: &buffer)
        buffer.writeInteger(UInt16(0x0d0a))
        write(buffer)
    }

    private func writeConnection(to buffer: inout ByteBuffer) {
        if !keepsAlive {
            buffer.writeStaticString("Connection: close\r\n")
        } else if version == .http10 {
            buffer.writeStaticString("Connection: keep-alive\r\n")
        }
    }

    func send(body piece: ByteBuffer) {
        guard piece.readableBytes > 0 else { return }
        guard sendsChunks else { return write(piece) }
        write(.chunkStart(piece.readableBytes))
        write(piece)
        write(.lineEnd)
    }

    func finish(_ trailers: Trailers?) {
        if sendsChunks { write(.lastChunk(trailers)) }
        ended()
    }

    func answer(_ answer: Answer) {
        let body = answer.body.readableBytes
        // A short body that is already here is skipped, so that the connection can be kept.
        if stage == .body { skipBody() }
        if stage == .body || answer.closes { keepsAlive = false }
        var buffer = newBuffer(320 + body)
        buffer.writeStaticString("HTTP/1.1 ")
        buffer.writeDecimal(answer.status)
        buffer.writeInteger(Octet.space)
        let phrase = Answer.reasonPhrase(answer.status)
        buffer.writeStaticString(phrase)
        buffer.writeStaticString("\r\nServer: garrison\r\n")
        buffer.writeImmutableBuffer(worker.dateLine)
        for (name, value) in answer.fields { buffer.writeField(name, value) }
        if answer.status >= 200, answer.status != 204 {
            buffer.writeStaticString("Content-Length: ")
            buffer.writeDecimal(body)
            buffer.writeInteger(UInt16(0x0d0a))
        }
        writeConnection(to: &buffer)
        buffer.writeInteger(UInt16(0x0d0a))
        if !isHead, answer.status != 204, answer.status != 304 {
            buffer.writeImmutableBuffer(answer.body)
        }
        write(buffer)
        ended()
    }

    private func skipBody() {
        while true {
            guard let piece = try? decoder.next(&input) else { return }
            if case .end = piece {
                stage = .answering
                return
            }
        }
    }

    /// The answer is sent to its end.
    private func ended() {
        exchange = nil
        guard stage != .closed else { return }
        if keepsAlive, stage == .answering, !worker.isDraining {
            stage = .head
            headDeadline = worker.later(worker.shared.settings.timeouts.keepAlive)
            return process()
        }
        linger()
    }

    /// Closes so that the client can still read the answer: an early close would have the kernel
    /// throw it away as soon as more of the request comes (RFC 9112, section 9.6).
    private func linger() {
        flush()
        guard let context else { return }
        stage = .lingering
        input = ByteBuffer()
        headDeadline = worker.later(worker.shared.settings.timeouts.writeStall)
        if inputClosed { return closeAfterFlush(context) }
        context.close(mode: .output, promise: nil)
        read()
    }

    private func closeAfterFlush(_ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).assumeIsolated().whenComplete { _ in
            self.closeNow()
        }
    }

    func beginTunnel(_ head: ResponseHead) {
        var buffer = newBuffer(head.bytes.readableBytes + 64)
        writeStatus(head, to: &buffer)
        head.writeFields(to: &buffer)
        buffer.writeStaticString("Connection: upgrade\r\nUpgrade: ")
        if let upgrade = head.upgrade { buffer.writeString(head.text(upgrade)) }
        buffer.writeStaticString("\r\n\r\n")
        sendsChunks = false
        keepsAlive = false
        stage = .tunnel
        write(buffer)
        flush()
        process()
    }

    func endTunnel() {
        exchange = nil
        linger()
    }

    func abort() {
        exchange = nil
        flush()
        closeNow()
    }
}
