import Codecs
import Crypto
import Vocabulary

/// API keys: what a client application shows, sealed so that only this server can read or make one.
struct APIKeySealer: Sendable {
    struct Content {
        let domains: [String]
        let created: Instant
    }

    private let key: SymmetricKey

    init(key: [UInt8]) {
        self.key = SymmetricKey(data: SHA256.hash(data: Array("garrison wafv2 keys".utf8) + key))
    }

    /// - Parameter place: scope and region, which the key is good for.
    func seal(_ content: Content, place: String, _ entropy: any Entropy) throws -> String {
        let json: JSON = [
            "domains": .array(content.domains.map { .string($0) }),
            "created": .number(JSONNumber(content.created.nanoseconds)),
        ]
        let box = try AES.GCM.seal(
            json.bytes, using: key, nonce: try AES.GCM.Nonce(data: entropy.bytes(12)),
            authenticating: Array(place.utf8))
        return Base64.encode(Array(box.nonce) + Array(box.ciphertext) + Array(box.tag))
    }

    /// Nil for a text that was not sealed here, or for another place.
    func open(_ text: String, place: String) -> Content? {
        guard let sealed = Base64.decode(text), sealed.count > 28,
            let nonce = try? AES.GCM.Nonce(data: sealed.prefix(12)),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: sealed.dropFirst(12).dropLast(16),
                tag: sealed.suffix(16)),
            let opened = try? AES.GCM.open(box, using: key, authenticating: Array(place.utf8)),
            let json = try? JSON(bytes: Array(opened)),
            let domains = json["domains"]?.array, let created = json["created"]?.integer
        else { return nil }
        return Content(
            domains: domains.compactMap(\.string), created: Instant(nanoseconds: created))
    }
}
