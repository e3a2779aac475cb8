import Crypto
import Vocabulary

/// Seals the bodies of messages (AES-GCM), each under its message's id: what `SqsManagedSseEnabled`
/// asks for.
struct BodySeal: Sendable {
    private let key: SymmetricKey
    private let entropy: any Entropy

    struct Broken: Error {}

    init(key: [UInt8], entropy: any Entropy) {
        self.key = SymmetricKey(data: SHA256.hash(data: Array("garrison messages".utf8) + key))
        self.entropy = entropy
    }

    func seal(_ text: String, for name: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            Array(text.utf8), using: key, nonce: AES.GCM.Nonce(data: entropy.bytes(12)),
            authenticating: Array(name.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    func open(_ sealed: [UInt8], for name: String) throws -> String {
        guard sealed.count >= 28 else { throw Broken() }
        let box = try AES.GCM.SealedBox(
            nonce: AES.GCM.Nonce(data: sealed.prefix(12)),
            ciphertext: sealed.dropFirst(12).dropLast(16), tag: sealed.suffix(16))
        return String(
            decoding: try AES.GCM.open(box, using: key, authenticating: Array(name.utf8)),
            as: UTF8.self)
    }
}
