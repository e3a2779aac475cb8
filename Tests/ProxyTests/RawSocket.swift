import Foundation
import Glibc

/// A TCP socket without any protocol: what is sent is what is on the wire.
final class RawSocket: Sendable {
    private let descriptor: Int32

    init(descriptor: Int32) {
        self.descriptor = descriptor
        var timeout = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    convenience init(port: Int) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = RawSocket.address(port)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            throw POSIXError(.ECONNREFUSED)
        }
        self.init(descriptor: descriptor)
    }

    deinit { close(descriptor) }

    static func address(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        return address
    }

    /// - Returns: whether all of it went.
    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(
                    descriptor, $0.baseAddress! + sent,  // never empty: `sent` is below its count
                    bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }
    func abandon() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// The next octets; empty at the end, or when nothing comes for long.
    func read(_ most: Int = 65_536) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: most)
        let count = recv(descriptor, &bytes, most, 0)
        return Array(bytes.prefix(max(0, count)))
    }

    /// All up to the end.
    func readToEnd() -> String {
        var all: [UInt8] = []
        while true {
            let more = read()
            if more.isEmpty { return String(decoding: all, as: UTF8.self) }
            all += more
        }
    }

    /// All up to and with `end`; what was there where it never comes.
    func read(until end: String) -> String {
        var all: [UInt8] = []
        let wanted = Array(end.utf8)
        while true {
            let more = read(1)
            if more.isEmpty { return String(decoding: all, as: UTF8.self) }
            all += more
            if all.suffix(wanted.count).elementsEqual(wanted) {
                return String(decoding: all, as: UTF8.self)
            }
        }
    }

    /// A head, and the body that its Content-Length announces.
    func readMessage(hasBody: Bool = true) -> String {
        let head = read(until: "\r\n\r\n")
        guard hasBody, let range = head.lowercased().range(of: "content-length: ") else {
            return head
        }
        let digits = head.lowercased()[range.upperBound...].prefix { $0.isNumber }
        var left = Int(digits) ?? 0
        var body: [UInt8] = []
        while left > 0 {
            let more = read(min(left, 65_536))
            if more.isEmpty { break }
            body += more
            left -= more.count
        }
        return head + String(decoding: body, as: UTF8.self)
    }
}

/// A server whose connections each run a script on a thread of their own.
final class RawServer: Sendable {
    let port: Int
    private let descriptor: Int32
    private let seen: Seen

    /// What came to it, for the test to look at.
    final class Seen: @unchecked Sendable {
        // Sound: every access holds the lock.
        private let lock = NSLock()
        private var texts: [String] = []
        private var accepted = 0

        func add(_ text: String) { lock.withLock { texts.append(text) } }
        func count() { lock.withLock { accepted += 1 } }
        var all: [String] { lock.withLock { texts } }
        var connections: Int { lock.withLock { accepted } }
    }

    var requests: [String] { seen.all }
    var connections: Int { seen.connections }

    init(_ script: @escaping @Sendable (RawSocket, Seen) -> Void) {
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        descriptor = listening
        var address = RawSocket.address(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(listening, $0, length)
                _ = getsockname(listening, $0, &length)
            }
        }
        listen(listening, 128)
        port = Int(UInt16(bigEndian: address.sin_port))
        seen = Seen()
        let remembered = seen
        Thread.detachNewThread {
            while true {
                let client = accept(listening, nil, nil)
                guard client >= 0 else { return }
                remembered.count()
                let socket = RawSocket(descriptor: client)
                Thread.detachNewThread {
                    script(socket, remembered)
                    socket.abandon()
                }
            }
        }
    }

    /// One that answers every request with `answer`, and remembers heads and counted bodies.
    convenience init(answer: @escaping @Sendable (String) -> String) {
        self.init { socket, seen in
            while true {
                let request = socket.readMessage()
                guard request.contains("\r\n\r\n") else { return }
                seen.add(request)
                guard socket.send(answer(request)) else { return }
            }
        }
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }
}

/// A 200 with a body.
func ok(_ body: String, _ lines: String = "") -> String {
    "HTTP/1.1 200 OK\r\n\(lines)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
}
