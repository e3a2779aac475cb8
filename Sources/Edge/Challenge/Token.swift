import Codecs
import Crypto
package import Vocabulary

/// What `aws-waf-token` says of a client.
package struct ClientToken: Hashable, Sendable {
    /// The same for a client as long as it renews its token.
    package var id: String
    /// The host, or the listed domain above it, that it was made for.
    package var domain: String
    package var issued: Instant
    package var challengeSolved: Instant?
    package var captchaSolved: Instant?
    /// What the script saw.
    package var signals: ClientSignals

    package init(
        id: String, domain: String, issued: Instant, challengeSolved: Instant? = nil,
        captchaSolved: Instant? = nil, signals: ClientSignals = []
    ) {
        self.id = id
        self.domain = domain
        self.issued = issued
        self.challengeSolved = challengeSolved
        self.captchaSolved = captchaSolved
        self.signals = signals
    }
}

/// What a script can see of the browser that runs it.
package struct ClientSignals: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The browser says that a program drives it (`navigator.webdriver`).
    package static let automated = ClientSignals(rawValue: 1)
    /// What the browser says of itself is not what its requests say.
    package static let inconsistent = ClientSignals(rawValue: 2)
    /// A pointer, a key or a finger was used before the solution came.
    package static let interactive = ClientSignals(rawValue: 4)
}

/// Makes and reads tokens and everything else that clients bring back: signed with a key of the
/// server's own.
package struct TokenSealer: Sendable {
    /// Tokens longer than this are not looked at.
    static let textBytesMax = 1_024
    private static let version: UInt8 = 1
    private static let macBytes = 32
    private static let idLength = 36

    private let signing: SymmetricKey
    private let sealing: SymmetricKey

    /// - Parameter key: 32 bytes that nobody else has, kept over restarts.
    package init(key: [UInt8]) {
        let master = SymmetricKey(data: key)
        func derive(_ purpose: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: master, info: Array("garrison challenge \(purpose)".utf8),
                outputByteCount: 32)
        }
        signing = derive("signing")
        sealing = derive("sealing")
    }

    // MARK: Tokens

    package func text(_ token: ClientToken) -> String {
        var bytes: [UInt8] = [Self.version, token.signals.rawValue]
        for time in [token.issued, token.challengeSolved, token.captchaSolved] {
            let seconds = UInt64(bitPattern: time?.seconds ?? 0)
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: seconds >> shift))
            }
        }
        bytes += Array(token.domain.utf8)
        return "\(token.id):\(Self.base64(bytes + mac(bytes, "token", token.id)))"
    }

    /// Nil for a text that was not made here.
    package func token(_ text: String) -> ClientToken? {
        guard text.utf8.count <= Self.textBytesMax, text.utf8.count > Self.idLength + 1 else {
            return nil
        }
        let id = text.prefix(Self.idLength)
        let rest = text.dropFirst(Self.idLength)
        guard rest.first == ":", id.utf8.count == Self.idLength,
            let bytes = Base64.decode(rest.dropFirst()), bytes.count > 26 + Self.macBytes
        else { return nil }
        let content = Array(bytes.dropLast(Self.macBytes))
        guard content[0] == Self.version,
            isMAC(bytes.suffix(Self.macBytes), of: content, "token", String(id))
        else { return nil }
        func time(_ place: Int) -> Instant? {
            var seconds: UInt64 = 0
            for byte in content[place..<(place + 8)] { seconds = seconds << 8 | UInt64(byte) }
            return seconds == 0 ? nil : Instant(seconds: Int64(bitPattern: seconds))
        }
        guard let issued = time(2) else { return nil }
        return ClientToken(
            id: String(id), domain: String(decoding: content[26...], as: UTF8.self),
            issued: issued, challengeSolved: time(10), captchaSolved: time(18),
            signals: ClientSignals(rawValue: content[1]))
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        Base64.encode(bytes, urlSafe: true, padded: false)
    }

    // MARK: What problems carry

    private func mac(_ bytes: [UInt8], _ purpose: String, _ id: String) -> [UInt8] {
        let context = Array("\(purpose) \(id) ".utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: context + bytes, using: signing))
    }

    private func isMAC(
        _ mac: ArraySlice<UInt8>, of bytes: [UInt8], _ purpose: String, _ id: String
    ) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(
            Array(mac), authenticating: Array("\(purpose) \(id) ".utf8) + bytes, using: signing)
    }

    /// Bytes that a client carries and can neither read nor change.
    func seal(_ bytes: [UInt8], _ purpose: String, _ entropy: any Entropy) -> String? {
        guard let nonce = try? AES.GCM.Nonce(data: entropy.bytes(12)),
            let box = try? AES.GCM.seal(
                bytes, using: sealing, nonce: nonce, authenticating: Array(purpose.utf8))
        else { return nil }
        return Self.base64(Array(box.nonce) + Array(box.ciphertext) + Array(box.tag))
    }

    func open(_ text: some StringProtocol, _ purpose: String) -> [UInt8]? {
        guard text.utf8.count <= Self.textBytesMax, let bytes = Base64.decode(text),
            bytes.count > 28, let nonce = try? AES.GCM.Nonce(data: bytes.prefix(12)),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: bytes.dropFirst(12).dropLast(16), tag: bytes.suffix(16)),
            let opened = try? AES.GCM.open(
                box, using: sealing, authenticating: Array(purpose.utf8))
        else { return nil }
        return Array(opened)
    }
}
