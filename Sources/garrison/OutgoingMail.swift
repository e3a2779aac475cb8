import Codecs
import Foundation
import Gate
import NIOCore
import NIOPosix
import NIOSSL
import Vocabulary

/// Letters by SMTP (RFC 5321), each on a connection of its own, through the mail server that the
/// settings name.
///
/// TLS is used where the address says `smtps://`, and where the server offers STARTTLS. A password
/// goes only over TLS, or to this very machine.
final class OutgoingMail: MailClient {
    private static let timeoutSeconds: Int64 = 30
    private static let replyBytesMax = 64 << 10

    private let server: MailServer?
    private let clock: any Clock
    private let entropy: any Entropy

    /// - Parameter server: nil: there is none, and every letter is refused.
    init(_ server: MailServer?, clock: any Clock, entropy: any Entropy) {
        self.server = server
        self.clock = clock
        self.entropy = entropy
    }

    func send(_ mail: Mail) async throws(MailError) {
        guard let server else {
            throw MailError("No mail server is set: see the setting smtp.")
        }
        let letter = Letter(
            mail, from: server.sender, time: clock.now(), id: entropy.uuid()
        ).text
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await Self.hand(letter, to: mail.to, server) }
                group.addTask {
                    try await Task.sleep(for: .seconds(Self.timeoutSeconds))
                    throw MailError("The mail server did not answer in time.")
                }
                try await group.next()
                group.cancelAll()
            }
        } catch let error as MailError {
            throw error
        } catch {
            throw MailError("The mail server cannot be reached: \(error)")
        }
    }

    private typealias Line = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    private static func hand(
        _ letter: String, to address: String, _ server: MailServer
    ) async throws {
        let line = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(.seconds(10))
            .connect(host: server.host, port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if server.isTLS {
                        try channel.pipeline.syncOperations.addHandler(tls(server))
                    }
                    return try Line(wrappingChannelSynchronously: channel)
                }
            }
        try await line.executeThenClose { input, output in
            var talk = Conversation(input: input.makeAsyncIterator(), output: output)
            try await talk.expect(220)
            var offers = try await talk.say("EHLO garrison", 250)
            var isTLS = server.isTLS
            if !isTLS, offers.contains(where: { $0.uppercased() == "STARTTLS" }) {
                try await talk.say("STARTTLS", 220)
                let channel = line.channel
                try await channel.eventLoop.submit {
                    try channel.pipeline.syncOperations.addHandler(
                        tls(server), position: .first)
                }.get()
                isTLS = true
                offers = try await talk.say("EHLO garrison", 250)
            }
            if let user = server.user {
                guard isTLS || server.isLocal else {
                    throw MailError("The password would go to the mail server in the open.")
                }
                let proof = Array("\0\(user)\0\(server.password ?? "")".utf8)
                try await talk.say("AUTH PLAIN \(Base64.encode(proof))", 235)
            }
            try await talk.say("MAIL FROM:<\(server.sender)>", 250)
            try await talk.say("RCPT TO:<\(address)>", 250)
            try await talk.say("DATA", 354)
            try await talk.say(letter + "\r\n.", 250)
            // The letter is taken; how the goodbye goes is of no interest.
            _ = try? await talk.say("QUIT", 221)
        }
    }

    private static func tls(_ server: MailServer) throws -> NIOSSLClientHandler {
        let context = try NIOSSLContext(configuration: .makeClientConfiguration())
        // An address of digits has no name to be certified by.
        let isAddress = server.host.utf8.allSatisfy { (0x2e...0x3a).contains($0) }
        return try NIOSSLClientHandler(
            context: context, serverHostname: isAddress ? nil : server.host)
    }

    /// Commands and replies.
    private struct Conversation {
        var input: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
        let output: NIOAsyncChannelOutboundWriter<ByteBuffer>
        private var read: [UInt8] = []

        init(
            input: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
            output: NIOAsyncChannelOutboundWriter<ByteBuffer>
        ) {
            self.input = input
            self.output = output
        }

        /// Sends a command; gives the lines of the reply without their codes.
        @discardableResult
        mutating func say(_ command: String, _ code: Int) async throws -> [String] {
            try await output.write(ByteBuffer(string: command + "\r\n"))
            return try await expect(code)
        }

        @discardableResult
        mutating func expect(_ code: Int) async throws -> [String] {
            var lines: [String] = []
            while true {
                let line = try await nextLine()
                guard line.count >= 3, let found = Int(line.prefix(3)) else {
                    throw MailError("The mail server says what is no reply.")
                }
                lines.append(String(line.dropFirst(4)))
                guard line.dropFirst(3).first != "-" else { continue }
                // 251 is a 250 that says more.
                guard found == code || (code == 250 && found == 251) else {
                    throw MailError(
                        "The mail server answered: \(line.prefix(200))", isFinal: found >= 500)
                }
                return lines
            }
        }

        private mutating func nextLine() async throws -> String {
            while true {
                if let end = read.firstIndex(of: 0x0a) {
                    var line = read[..<end]
                    if line.last == 0x0d { line = line.dropLast() }
                    let text = String(decoding: line, as: UTF8.self)
                    read.removeFirst(end + 1)
                    return text
                }
                guard read.count < OutgoingMail.replyBytesMax, let more = try await input.next()
                else { throw MailError("The mail server hung up.") }
                read.append(contentsOf: more.readableBytesView)
            }
        }
    }
}

/// The mail server of the settings: `smtp://user:password@host:port`.
struct MailServer: Hashable, Sendable {
    let host: String
    let port: Int
    let isTLS: Bool
    let user: String?
    let password: String?
    let sender: String

    /// Nil where `text` is no such address.
    init?(_ text: String, sender: String?) {
        guard let url = URLComponents(string: text), let scheme = url.scheme,
            scheme == "smtp" || scheme == "smtps", let host = url.host, !host.isEmpty
        else { return nil }
        self.host = host
        isTLS = scheme == "smtps"
        port = url.port ?? (isTLS ? 465 : 25)
        user = url.user
        password = url.password
        self.sender = sender ?? "no-reply@localhost"
    }

    var isLocal: Bool { ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host) }
}

/// A letter as it goes over the line.
struct Letter {
    private static let lineBytesMax = 900

    let text: String

    init(_ mail: Mail, from sender: String, time: Instant, id: String) {
        let domain = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        // `Sun, 06 Nov 1994 08:49:37 GMT` with the zone as letters have it.
        let date = time.httpDate.replacing("GMT", with: "+0000")
        var lines = [
            "Date: \(date)", "From: \(Self.word(mail.senderName)) <\(sender)>",
            "To: \(Self.plain(mail.to))", "Subject: \(Self.word(mail.subject))",
            "Message-ID: <\(id)@\(domain)>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
        ]
        let body = mail.text.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        let isPlain =
            mail.text.utf8.allSatisfy { $0 < 0x80 && $0 != 0 }
            && body.allSatisfy { $0.utf8.count <= Self.lineBytesMax }
        if isPlain {
            lines += ["Content-Transfer-Encoding: 7bit", ""]
            // A line that begins with a dot gets another (RFC 5321 §4.5.2).
            lines += body.map { $0.hasPrefix(".") ? ".\($0)" : String($0) }
        } else {
            lines += ["Content-Transfer-Encoding: base64", ""]
            var rest = Base64.encode(Array(mail.text.utf8))[...]
            while !rest.isEmpty {
                lines.append(String(rest.prefix(76)))
                rest = rest.dropFirst(76)
            }
        }
        text = lines.joined(separator: "\r\n")
    }

    private static func plain(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f })
    }

    /// A header's text; beyond ASCII as an encoded word (RFC 2047).
    private static func word(_ text: String) -> String {
        let plain = plain(text)
        guard !plain.utf8.allSatisfy({ $0 < 0x80 }) else { return plain }
        var words: [String] = []
        var part: [UInt8] = []
        for scalar in plain.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if part.count + bytes.count > 45 {
                words.append("=?UTF-8?B?\(Base64.encode(part))?=")
                part = []
            }
            part += bytes
        }
        words.append("=?UTF-8?B?\(Base64.encode(part))?=")
        return words.joined(separator: "\r\n ")
    }
}
