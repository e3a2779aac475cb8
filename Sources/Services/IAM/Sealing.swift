import Crypto
import Vocabulary

/// Why a sealed secret could not be opened: the key file is not the one it was sealed with, or the
/// bytes were changed.
struct UnsealFailure: Error, CustomStringConvertible {
    var description: String { "a stored secret cannot be opened with this data folder's key" }
}

/// Keeps secrets unreadable at rest: AES-256-GCM under the data folder's key. A secret is bound to
/// the name it was sealed under, so that two cannot be swapped in the store.
struct Sealing: Sendable {
    private let key: SymmetricKey
    private let entropy: any Entropy

    init(key: [UInt8], entropy: any Entropy) {
        self.key = SymmetricKey(data: SHA256.hash(data: Array("garrison iam secrets".utf8) + key))
        self.entropy = entropy
    }

    func seal(_ secret: some Sequence<UInt8>, for name: String) throws -> [UInt8] {
        let nonce = try AES.GCM.Nonce(data: entropy.bytes(12))
        let box = try AES.GCM.seal(
            Array(secret), using: key, nonce: nonce, authenticating: Array(name.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    func open(_ sealed: [UInt8], for name: String) throws -> [UInt8] {
        guard sealed.count >= 28 else { throw UnsealFailure() }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: sealed.prefix(12)),
                ciphertext: sealed.dropFirst(12).dropLast(16), tag: sealed.suffix(16))
            return Array(try AES.GCM.open(box, using: key, authenticating: Array(name.utf8)))
        } catch {
            throw UnsealFailure()
        }
    }
}
