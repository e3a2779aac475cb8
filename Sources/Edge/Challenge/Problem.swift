import Codecs
import Crypto
import Synchronization
import Vocabulary

/// What a client is asked to do, sealed so that it can carry it itself.
package struct Problem: Hashable, Sendable {
    /// A client has so long to bring the solution.
    static let secondsMax: Int64 = 300

    let number: [UInt8]
    let issued: Instant
    let domain: String
    /// Leading zero bits of a proof of work.
    let bits: Int
    /// What a puzzle's answer is; empty for a proof of work alone.
    let answer: String

    init(number: [UInt8], issued: Instant, domain: String, bits: Int, answer: String = "") {
        self.number = number
        self.issued = issued
        self.domain = domain
        self.bits = bits
        self.answer = answer
    }

    func sealed(_ sealer: TokenSealer, _ entropy: any Entropy) -> String? {
        let json: JSON = [
            "n": .string(Hex.encode(number)), "t": .number(JSONNumber(issued.seconds)),
            "d": .string(domain), "b": .number(JSONNumber(bits)), "a": .string(answer),
        ]
        return sealer.seal(json.bytes, "problem", entropy)
    }

    /// Nil for what was not sealed here, or too long ago.
    init?(_ text: String, _ sealer: TokenSealer, at time: Instant) {
        guard let bytes = sealer.open(text, "problem"), let json = try? JSON(bytes: bytes),
            let number = Hex.decode(json["n"]?.string ?? ""), let issued = json["t"]?.integer,
            let domain = json["d"]?.string, let bits = json["b"]?.integer,
            let answer = json["a"]?.string
        else { return nil }
        self.init(
            number: number, issued: Instant(seconds: issued), domain: domain, bits: Int(bits),
            answer: answer)
        guard time >= self.issued, time.seconds - issued <= Self.secondsMax else { return nil }
    }

    /// Whether the digest of the problem's text and the solution begins with enough zero bits.
    package static func isProof(_ solution: String, of text: String, bits: Int) -> Bool {
        guard solution.utf8.count <= 20, solution.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return false
        }
        var zeros = 0
        for byte in SHA256.hash(data: Array("\(text):\(solution)".utf8)) {
            zeros += byte.leadingZeroBitCount
            if byte != 0 { break }
        }
        return zeros >= bits
    }
}

/// Numbers of problems that were answered: none counts twice, right or wrong.
final class Answered: Sendable {
    static let countMax = 65_536

    private struct State {
        var recent: Set<[UInt8]> = []
        var older: Set<[UInt8]> = []
        var turned = Instant(seconds: 0)
    }
    private let state = Mutex(State())

    /// Whether it is the first answer. Two halves take turns, so that each number is remembered for
    /// longer than its problem is good.
    func take(_ number: [UInt8], at time: Instant) -> Bool {
        state.withLock { state in
            if time.seconds - state.turned.seconds > Problem.secondsMax
                || state.recent.count >= Self.countMax
            {
                state.older = state.recent
                state.recent = []
                state.turned = time
            }
            guard !state.older.contains(number) else { return false }
            return state.recent.insert(number).inserted
        }
    }
}
