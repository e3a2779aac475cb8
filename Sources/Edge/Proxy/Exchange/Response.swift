import NIOCore

/// The answer's way back.
extension Exchange {
    func upstreamAnswered(_ head: ResponseHead) {
        record.answeredAt = worker.now
        if head.status == 101 { return switchProtocols(head) }
        if head.isInformational {
            // 100 was sent when the body was wanted; that of the upstream would be a second one.
            if head.status != 100 { client?.send(informational: head) }
            return
        }
        response = head
        record.status = head.status
        record.targetStatus = head.status
        record.target?.target.noteAnswer(status: head.status)
        canRepeat = false
        held = ByteBuffer()
        deadline = worker.later(worker.shared.settings.timeouts.stream)
        guard let judge = passage.response else {
            client?.send(head)
            return
        }
        responseHeld = ByteBuffer()
        if head.framing == .none || judge.bodyBytesMax <= 0 { judgeResponse(isWhole: false) }
    }

    private func switchProtocols(_ head: ResponseHead) {
        guard self.head.upgrade != nil, head.upgrade != nil else {
            return upstreamFailed(Refusal(.invalidStatusLine))
        }
        response = head
        record.status = 101
        record.targetStatus = 101
        stage = .tunnel
        deadline = worker.later(worker.shared.settings.timeouts.stream)
        link?.beginTunnel()
        client?.beginTunnel(head)
    }

    func upstreamSent(_ piece: ByteBuffer) {
        deadline = worker.later(worker.shared.settings.timeouts.stream)
        record.sentBytes += piece.readableBytes
        guard responseHeld != nil, let judge = passage.response else {
            client?.send(body: piece)
            return
        }
        var piece = piece
        responseHeld?.writeBuffer(&piece)
        let most = min(judge.bodyBytesMax, worker.shared.settings.limits.heldBytesMax)
        if (responseHeld?.readableBytes ?? 0) >= most { judgeResponse(isWhole: false) }
    }

    /// Lets what was held back go, or answers something else.
    private func judgeResponse(isWhole: Bool) {
        guard let head = response, let body = responseHeld else { return }
        if let answer = passage.response?.judge(head, body, isWhole || head.framing == .none) {
            record.isBlocked = true
            return refuse(answer)
        }
        responseHeld = nil
        client?.send(head)
        if body.readableBytes > 0 { client?.send(body: body) }
    }

    func upstreamEnded(_ trailers: Trailers?) {
        if responseHeld != nil { judgeResponse(isWhole: true) }
        guard !isDone else { return }
        responseEnded = true
        let link = self.link
        self.link = nil
        let client = self.client
        let isWhole = requestEnded
        finish()
        // Whoever waits for a connection is served before the client can ask for more.
        if isWhole { link?.release() } else { link?.discard() }
        client?.finish(trailers)
    }

    /// The upstream's octets that were there are all passed on.
    func upstreamPaused() {
        guard let client else { return }
        client.flush()
        // A held answer must be read on, or it could never be judged.
        if client.canTakeMore || responseHeld != nil { link?.readMore() }
    }

    func upstreamSent(raw piece: ByteBuffer) {
        record.sentBytes += piece.readableBytes
        deadline = worker.later(worker.shared.settings.timeouts.stream)
        client?.send(body: piece)
    }
}

extension Answer {
    /// Adds what every answer has, and a body to one that has none.
    mutating func complete(worker: Worker) {
        if body.readableBytes == 0, fields.isEmpty, status >= 400 {
            body = Answer.page(status)
            fields.append(("Content-Type", "text/html"))
        }
    }

    private static func page(_ status: Int) -> ByteBuffer {
        let title = "\(status) \(reasonPhrase(status))"
        return ByteBuffer(
            string: "<html>\r\n<head><title>\(title)</title></head>\r\n<body>\r\n"
                + "<center><h1>\(title)</h1></center>\r\n</body>\r\n</html>\r\n")
    }

    static func reasonPhrase(_ status: Int) -> StaticString {
        switch status {
        case 200: "OK"
        case 202: "Accepted"
        case 204: "No Content"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 303: "See Other"
        case 307: "Temporary Redirect"
        case 308: "Permanent Redirect"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 408: "Request Timeout"
        case 413: "Payload Too Large"
        case 414: "URI Too Long"
        case 417: "Expectation Failed"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        case 505: "HTTP Version Not Supported"
        default: "Unknown"
        }
    }
}
