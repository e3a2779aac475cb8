import Codecs
import Crypto
import Foundation
import IAMAPI
import Shapes
import SwiftASN1
import Vocabulary
import X509

/// Certificates and keys as people upload them.
enum PEM {
    static func missing(_ id: String) -> Failure {
        IAMFailure.noSuchEntity("The Certificate with id \(id) cannot be found.")
    }

    /// As IAM keeps and returns what was uploaded: without white space at the ends.
    static func trimmed(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// - Throws: `MalformedCertificate`.
    static func certificate(_ text: String) throws -> Certificate {
        do {
            return try Certificate(pemEncoded: text)
        } catch {
            throw IAMFailure.malformedCertificate(
                "Unable to parse certificate. Please ensure the certificate is in PEM format.")
        }
    }

    /// - Throws: `MalformedCertificate`.
    static func check(chain text: String) throws {
        let documents = (try? PEMDocument.parseMultiple(pemString: text)) ?? []
        let isChain =
            !documents.isEmpty
            && documents.allSatisfy {
                (try? Certificate(pemDocument: $0)) != nil
            }
        guard isChain else {
            throw IAMFailure.malformedCertificate(
                "Unable to validate certificate chain. The certificate chain must start with the "
                    + "immediate signing certificate, followed by any intermediaries in order.")
        }
    }

    /// - Throws: `MalformedCertificate`, `KeyPairMismatch`.
    static func check(privateKey text: String, of certificate: Certificate) throws {
        guard let key = try? Certificate.PrivateKey(pemEncoded: text) else {
            throw IAMFailure.malformedCertificate(
                "Unable to parse key. Please ensure the key is in PEM format and not encrypted.")
        }
        guard key.publicKey == certificate.publicKey else {
            throw IAMFailure.keyPairMismatch(
                "The public key certificate and the private key do not match.")
        }
    }

    static func isPrivateKey(_ text: String) -> Bool {
        (try? Certificate.PrivateKey(pemEncoded: text)) != nil
    }

    static func expiration(_ certificate: Certificate) -> Instant {
        Instant(seconds: Int64(certificate.notValidAfter.timeIntervalSince1970))
    }

    /// SHA-256 of the certificate's bytes.
    static func fingerprint(_ certificate: Certificate) throws -> String {
        var serializer = DER.Serializer()
        try serializer.serialize(certificate)
        return Hex.encode(SHA256.hash(data: serializer.serializedBytes))
    }
}

/// What IAM reads of a SAML provider's metadata (SAML 2.0 Metadata §2.3.2).
struct SAMLMetadata: Sendable {
    let validUntil: Instant

    /// - Throws: `InvalidInput` unless the text is the metadata of an identity provider.
    init(_ text: String, now: Instant) throws {
        func refusal(_ reason: String) -> Failure {
            IAMFailure.invalidInput("Could not parse metadata: \(reason)")
        }
        let root: XMLElement
        do {
            root = try XMLElement(bytes: Array(text.utf8))
        } catch {
            throw refusal("\(error)")
        }
        guard Self.localName(root) == "EntityDescriptor" else {
            throw refusal("the root element is no EntityDescriptor")
        }
        guard root.attribute("entityID")?.isEmpty == false else {
            throw refusal("the EntityDescriptor has no entityID")
        }
        let provider = root.children.first { Self.localName($0) == "IDPSSODescriptor" }
        guard let provider else { throw refusal("there is no IDPSSODescriptor") }
        let keys = provider.children.filter { Self.localName($0) == "KeyDescriptor" }
        guard !keys.isEmpty else { throw refusal("there is no signing key") }
        // Metadata that names no end is good for a hundred years, as AWS has it.
        validUntil =
            root.attribute("validUntil").flatMap { Instant(iso8601: $0) }
            ?? now + .seconds(36_525 * 86_400)
    }

    private static func localName(_ element: XMLElement) -> String {
        String(element.name.split(separator: ":").last ?? "")
    }
}
