import Crypto
import Synchronization

/// A key derived from a secret for one day, region and service; it signs requests and chunks.
package struct SigningKey: Sendable {
    /// The code with the key taken in and nothing else: a copy of it saves that work each time.
    private let start: HMAC<SHA256>

    /// Derives the key: a chain of four HMACs ("Calculate a signature", IAM User Guide).
    package init(secret: String, scope: CredentialScope) {
        var key = SymmetricKey(data: Array("AWS4\(secret)".utf8))
        for part in [scope.date, scope.region, scope.service, scope.terminator] {
            let code = HMAC<SHA256>.authenticationCode(for: Array(part.utf8), using: key)
            key = SymmetricKey(data: code)
        }
        start = HMAC(key: key)
    }

    /// The signature of `text`: 64 lower-case hexadecimal digits.
    func sign(_ text: [UInt8]) -> [UInt8] {
        var code = start
        code.update(data: text)
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        appendHex(code.finalize(), to: &digits)
        return digits
    }
}

/// Derived keys of recent requests. Deriving costs more than all else of a verification, and a
/// client signs with one key all day.
final class SigningKeyCache: Sendable {
    private struct Name: Hashable {
        let secret: String
        let date: String
        let region: String
        let service: String
    }

    private struct State {
        var keys: [Name: SigningKey] = [:]
        /// The names in the order they came, as a ring: the oldest makes room.
        var order: [Name] = []
        var next = 0
    }

    private let state = Mutex(State())
    private let keysMax: Int

    init(keysMax: Int) { self.keysMax = max(1, keysMax) }

    func key(secret: String, scope: CredentialScope) -> SigningKey {
        let name = Name(
            secret: secret, date: scope.date, region: scope.region, service: scope.service)
        if let key = state.withLock({ $0.keys[name] }) { return key }
        let key = SigningKey(secret: secret, scope: scope)
        state.withLock { state in
            // Another thread may have derived the same key meanwhile.
            guard state.keys.updateValue(key, forKey: name) == nil else { return }
            if state.order.count < keysMax {
                state.order.append(name)
            } else {
                state.keys[state.order[state.next]] = nil
                state.order[state.next] = name
                state.next = (state.next + 1) % keysMax
            }
        }
        return key
    }

    /// For tests: how many keys are held.
    var count: Int { state.withLock { $0.keys.count } }
}
