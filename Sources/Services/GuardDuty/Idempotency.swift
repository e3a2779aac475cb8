import Gate
import Shapes
import Store
import Vocabulary

// A client that lost an answer asks again with the token of its first request, and is told again
// what that one made. The same token for another request is a mistake.
// https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateDetector.html

extension Transaction {
    private static var tokenSeconds: Int64 { 86_400 }

    /// FNV-1a over what was asked. It guards against mistakes, not malice.
    private static func mark(_ path: some Sequence<UInt8>, _ body: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        for byte in body { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    /// What a request made; made now by `body` unless one with this token has made it before.
    func once(
        _ token: String?, _ call: Call, _ body: () throws -> String
    ) throws -> String {
        guard let token, !token.isEmpty else { return try body() }
        let what = String(Self.mark(call.request.path.utf8, call.request.body), radix: 16)
        try run(
            "DELETE FROM guardduty_tokens WHERE time < ?",
            [SQLValue(call.time.seconds - Self.tokenSeconds)])
        let place: [SQLValue] = [
            .text(call.account.description), .text(call.region.description),
            .text(call.operation), .text(token),
        ]
        let known = try row(
            """
            SELECT what, made FROM guardduty_tokens
            WHERE account = ? AND region = ? AND operation = ? AND token = ?
            """, place)
        if let known {
            guard known.text("what") == what else { throw Refusal.invalid("clientToken") }
            return known.text("made")
        }
        let made = try body()
        try run(
            """
            INSERT INTO guardduty_tokens (account, region, operation, token, what, made, time)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, place + [.text(what), .text(made), SQLValue(call.time.seconds)])
        return made
    }
}
