import Foundation
import Matching
import NIOCore
import Synchronization
import Vocabulary

/// Writes a line for every request, in the form of an Application Load Balancer's access log
/// (docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html), so
/// that what reads those reads these.
package final class AccessLog: Observer {
    /// Requests that wait to be written; beyond it they are counted and left out.
    static let waitingMax = 65_536
    static let pause = Duration.milliseconds(200)

    private struct Waiting {
        var exchanges: [FinishedExchange] = []
        var lost = 0
    }

    private let path: String
    private let waiting = Mutex(Waiting())

    /// - Parameter path: a file that is appended to, and may be moved away at any time; `-` is
    ///   standard output.
    package init(path: String) { self.path = path }

    package func finished(_ exchange: FinishedExchange) {
        waiting.withLock { state in
            if state.exchanges.count < Self.waitingMax {
                state.exchanges.append(exchange)
            } else {
                state.lost += 1
            }
        }
    }

    /// Writes until the task is cancelled, and then what is left.
    package func run() async {
        while !Task.isCancelled {
            try? await Task.sleep(for: Self.pause)
            write()
        }
        write()
    }

    /// Writes what waits.
    package func write() {
        let (exchanges, lost) = waiting.withLock { state in
            defer { state = Waiting() }
            return (state.exchanges, state.lost)
        }
        guard !exchanges.isEmpty || lost > 0 else { return }
        var text = ""
        for exchange in exchanges { text += Self.line(exchange) + "\n" }
        if lost > 0 { text += "# \(lost) requests are not in this log: it could not keep up\n" }
        let data = Data(text.utf8)
        if path == "-" { return FileHandle.standardOutput.write(data) }
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else { return }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        try? handle.write(contentsOf: data)
        try? handle.close()
    }

    static func line(_ exchange: FinishedExchange) -> String {
        let head = exchange.head
        let isSecure = exchange.source.isSecure
        let name =
            exchange.listener.resource.hasPrefix("loadbalancer/")
            ? String(exchange.listener.resource.dropFirst(13)) : exchange.listener.resource
        let type = head?.version == .http2 ? "h2" : isSecure ? "https" : "http"
        func time(_ nanoseconds: Int64) -> String {
            guard nanoseconds >= 0 else { return "-1" }
            let thousandths = nanoseconds / 1_000_000
            let rest = String(thousandths % 1_000)
            return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
        }
        let created =
            exchange.finished
            - .nanoseconds(
                max(0, exchange.waiting) + max(0, exchange.answering) + max(0, exchange.sending))
        let host = head.map { $0.text($0.host) } ?? ""
        let request =
            head.map { head in
                let scheme = isSecure ? "https" : "http"
                let port = host.contains(":") ? "" : isSecure ? ":443" : ":80"
                let version =
                    switch head.version {
                    case .http10: "HTTP/1.0"
                    case .http11: "HTTP/1.1"
                    case .http2: "HTTP/2.0"
                    }
                return "\(head.text(head.method)) \(scheme)://\(host)\(port)"
                    + "\(head.text(head.target)) \(version)"
            } ?? "- - -"
        let target = exchange.target.map(\.description) ?? "-"
        let status = exchange.targetStatus > 0 ? String(exchange.targetStatus) : "-"
        let actions = exchange.isBlocked ? "waf" : exchange.targetStatus > 0 ? "waf,forward" : "-"
        let parts: [String] = [
            type, moment(exchange.finished), name,
            "\(exchange.source.peer):\(exchange.source.peerPort)", target, time(exchange.waiting),
            time(exchange.answering), time(exchange.sending),
            exchange.clientLeft && exchange.status == 0 ? "460" : String(exchange.status), status,
            String(exchange.receivedBytes), String(exchange.sentBytes), quoted(request),
            quoted(head?.first("user-agent") ?? "-"), "-", "-", "-",
            quoted("Root=\(exchange.id)"),
            quoted(exchange.source.hello?.serverName ?? "-"), quoted("-"), "-",
            moment(created), quoted(actions), quoted("-"),
            quoted(exchange.reason ?? exchange.note ?? "-"), quoted(target), quoted(status),
            quoted("-"), quoted("-"), "TID_\(exchange.id.description.dropFirst(11))",
        ]
        return parts.joined(separator: " ")
    }

    /// Such as `2026-01-02T03:04:05.678901Z`.
    private static func moment(_ instant: Instant) -> String {
        let millionths = instant.nanoseconds / 1_000 % 1_000_000
        let rest = String(max(0, millionths))
        return instant.iso8601.dropLast() + "." + String(repeating: "0", count: 6 - rest.count)
            + rest + "Z"
    }

    /// In quotes; what could end them or the line is written as its number.
    private static func quoted(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x5c }) else {
            return "\"\(text)\""
        }
        let digits = Array("0123456789abcdef".utf8)
        var plain: [UInt8] = [0x22]
        for octet in text.utf8 {
            if octet >= 0x20, octet < 0x7f, octet != 0x22, octet != 0x5c {
                plain.append(octet)
            } else {
                plain += [0x5c, 0x78, digits[Int(octet >> 4)], digits[Int(octet & 15)]]
            }
        }
        return String(decoding: plain + [0x22], as: UTF8.self)
    }
}
