import Codecs
import Crypto
import CryptoExtras
import Foundation
import Store
import SwiftASN1
import Synchronization
import Vocabulary
import X509

/// The key that messages are signed with, and the certificate by which readers check them.
struct SigningKey: Sendable {
    let key: _RSA.Signing.PrivateKey
    let certificate: String

    /// Where the certificate is served.
    var path: String {
        let hash = Insecure.MD5.hash(data: Array(certificate.utf8))
        return SigningKeys.pathStart + Hex.text(hash) + ".pem"
    }

    /// Version 1 is SHA1withRSA, version 2 SHA256withRSA.
    func signature(_ text: String, version: String) throws -> String {
        let bytes = Array(text.utf8)
        let signature =
            version == "2"
            ? try key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
            : try key.signature(
                for: Insecure.SHA1.hash(data: bytes), padding: .insecurePKCS1v1_5)
        return Base64.encode(Array(signature.rawRepresentation))
    }
}

/// Makes the key once in a store's life and keeps it there, sealed.
final class SigningKeys: Sendable {
    static let pathStart = "/SimpleNotificationService-"
    private static let lifeSeconds: Double = 10 * 365 * 86_400

    private let store: Store
    private let seal: MessageSeal
    private let clock: any Clock
    private let known = Mutex<SigningKey?>(nil)

    init(store: Store, seal: MessageSeal, clock: any Clock) {
        self.store = store
        self.seal = seal
        self.clock = clock
    }

    func current() async throws -> SigningKey {
        if let key = try kept() { return key }
        let made = try make()
        let sealed = try seal.seal(made.key.derRepresentation.base64EncodedString(), for: "key")
        try await store.write { transaction in
            // Of two that made one at the same time the first is kept.
            _ = try transaction.run(
                """
                INSERT INTO sns_keys (id, key, certificate) VALUES (1, ?, ?)
                ON CONFLICT DO NOTHING
                """,
                [.blob(sealed), .text(made.certificate)])
        }
        return try kept() ?? made
    }

    /// The key, if one was made.
    func kept() throws -> SigningKey? {
        if let key = known.withLock({ $0 }) { return key }
        guard let row = try store.read({ try $0.row("SELECT * FROM sns_keys WHERE id = 1") })
        else { return nil }
        let text = try seal.open(row.blob("key"), for: "key")
        let key = SigningKey(
            key: try _RSA.Signing.PrivateKey(
                derRepresentation: Array(Base64.decode(text) ?? [])),
            certificate: row.text("certificate"))
        known.withLock { $0 = key }
        return key
    }

    private func make() throws -> SigningKey {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let name = try DistinguishedName {
            CommonName("sns.amazonaws.com")
            OrganizationName("Garrison")
        }
        let now = Date(timeIntervalSince1970: clock.now().secondsSince1970)
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(),
            publicKey: .init(key.publicKey), notValidBefore: now.addingTimeInterval(-86_400),
            notValidAfter: now.addingTimeInterval(Self.lifeSeconds), issuer: name, subject: name,
            signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
            }, issuerPrivateKey: .init(key))
        return SigningKey(
            key: key, certificate: try certificate.serializeAsPEM().pemString + "\n")
    }
}

enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
