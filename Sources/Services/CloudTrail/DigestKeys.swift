import Codecs
import Crypto
import CryptoExtras
import Foundation
import Store
import Vocabulary

/// The key pairs that sign digests: one region, one year each. Private keys lie sealed in the
/// store.
struct DigestKeys: Sendable {
    /// How long a key may be found by ListPublicKeys; it signs until `restSeconds` before.
    private static let validSeconds: Int64 = 365 * 86_400
    private static let restSeconds: Int64 = 30 * 86_400
    /// A digest may begin before the key was made that signs it.
    private static let leadSeconds: Int64 = 3600

    private let store: Store
    private let key: SymmetricKey
    private let entropy: any Entropy

    init(store: Store, sealingKey: [UInt8], entropy: any Entropy) {
        self.store = store
        key = SymmetricKey(data: SHA256.hash(data: Array("garrison cloudtrail".utf8) + sealingKey))
        self.entropy = entropy
    }

    /// A key that may sign now.
    struct Signer {
        let fingerprint: String
        let privateKey: _RSA.Signing.PrivateKey

        /// The hex of the SHA256withRSA (PKCS #1 v1.5) signature of `text`.
        func sign(_ text: String) throws -> String {
            let signature = try privateKey.signature(
                for: SHA256.hash(data: Array(text.utf8)), padding: .insecurePKCS1v1_5)
            return Hex.encode(signature.rawRepresentation)
        }
    }

    /// The region's key, made if there is none that may sign at `now`.
    func signer(in region: String, at now: Instant) async throws -> Signer {
        if let signer = try known(in: region, at: now) { return signer }
        let made = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let publicBytes = Array(made.publicKey.pkcs1DERRepresentation)
        let fingerprint = Self.fingerprint(publicBytes)
        let nonce = try AES.GCM.Nonce(data: entropy.bytes(12))
        let box = try AES.GCM.seal(
            made.derRepresentation, using: key, nonce: nonce,
            authenticating: Array(fingerprint.utf8))
        let sealed = Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        let from = Instant(seconds: now.seconds - Self.leadSeconds)
        try await store.write { transaction in
            _ = try transaction.run(
                """
                INSERT INTO cloudtrail_keys
                    (fingerprint, region, public, sealed, valid_from, valid_until)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    SQLValue(fingerprint), SQLValue(region), SQLValue(publicBytes),
                    SQLValue(sealed), SQLValue(from),
                    SQLValue(Instant(seconds: from.seconds + Self.validSeconds)),
                ])
        }
        return Signer(fingerprint: fingerprint, privateKey: made)
    }

    private func known(in region: String, at now: Instant) throws -> Signer? {
        let rest = Instant(seconds: now.seconds + Self.restSeconds)
        let row = try store.read {
            try $0.row(
                """
                SELECT fingerprint, sealed FROM cloudtrail_keys
                WHERE region = ? AND valid_from <= ? AND valid_until > ?
                ORDER BY valid_from DESC LIMIT 1
                """, [SQLValue(region), SQLValue(now), SQLValue(rest)])
        }
        guard let row else { return nil }
        let sealed = row.blob("sealed")
        let fingerprint = row.text("fingerprint")
        guard sealed.count > 28 else { throw CryptoKitError.authenticationFailure }
        let box = try AES.GCM.SealedBox(
            nonce: AES.GCM.Nonce(data: sealed.prefix(12)),
            ciphertext: sealed.dropFirst(12).dropLast(16), tag: sealed.suffix(16))
        let opened = try AES.GCM.open(
            box, using: key, authenticating: Array(fingerprint.utf8))
        return Signer(
            fingerprint: fingerprint,
            privateKey: try _RSA.Signing.PrivateKey(derRepresentation: opened))
    }

    /// 32 hex digits that name a public key.
    private static func fingerprint(_ publicBytes: [UInt8]) -> String {
        Hex.encode(Array(SHA256.hash(data: publicBytes)).prefix(16))
    }

    /// Whether `signature` is that of `text` under the PKCS #1 DER key.
    static func isValid(_ signature: String, of text: String, publicKey: [UInt8]) -> Bool {
        guard let bytes = Hex.decode(signature),
            let key = try? _RSA.Signing.PublicKey(derRepresentation: publicKey)
        else { return false }
        return key.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: bytes),
            for: SHA256.hash(data: Array(text.utf8)), padding: .insecurePKCS1v1_5)
    }
}
