import Codecs
import Crypto
import CryptoExtras
import Foundation
import Vocabulary

/// A JSON Web Token (RFC 7519) with a signature that was proven.
struct WebToken {
    /// Why a token is not believed.
    enum Problem: Error {
        case malformed, unsupportedAlgorithm, unknownKey, badSignature
    }

    let claims: JSON

    var issuer: String? { claims["iss"]?.string }
    var subject: String? { claims["sub"]?.string }
    var audiences: [String] {
        claims["aud"]?.string.map { [$0] } ?? claims["aud"]?.array?.compactMap(\.string) ?? []
    }
    var expiresAt: Instant? { claims["exp"]?.double.map { Instant(secondsSince1970: $0) } }
    var notBefore: Instant? { claims["nbf"]?.double.map { Instant(secondsSince1970: $0) } }

    private let header: JSON
    private let signed: [UInt8]
    private let signature: [UInt8]

    /// Reads the three parts; proves nothing.
    init(parsing text: String) throws(Problem) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Base64.decode(parts[0]),
            let body = Base64.decode(parts[1]), let signature = Base64.decode(parts[2]),
            let header = try? JSON(bytes: head), let claims = try? JSON(bytes: body)
        else { throw .malformed }
        self.header = header
        self.claims = claims
        self.signature = signature
        signed = Array("\(parts[0]).\(parts[1])".utf8)
    }

    /// Proves the signature by one of `keys`: RS256, RS384, RS512, ES256, ES384 or ES512. `none`
    /// and shared-secret algorithms are never accepted.
    func verify(with keys: [JSON]) throws(Problem) {
        let algorithm = header["alg"]?.string ?? ""
        guard ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"].contains(algorithm) else {
            throw .unsupportedAlgorithm
        }
        let wanted = header["kid"]?.string
        let candidates = keys.filter {
            (wanted == nil || $0["kid"]?.string == wanted)
                && $0["kty"]?.string == (algorithm.hasPrefix("ES") ? "EC" : "RSA")
                && $0["use"]?.string != "enc"
                && ($0["alg"]?.string ?? algorithm) == algorithm
        }
        guard !candidates.isEmpty else { throw .unknownKey }
        for key in candidates where verifies(key, algorithm) { return }
        throw .badSignature
    }

    private func verifies(_ key: JSON, _ algorithm: String) -> Bool {
        func part(_ name: String) -> Data? {
            key[name]?.string.flatMap { Base64.decode($0) }.map { Data($0) }
        }
        if algorithm.hasPrefix("ES") {
            guard let x = part("x"), let y = part("y") else { return false }
            return verifies(point: x + y, curve: key["crv"]?.string, algorithm)
        }
        guard let n = part("n"), let e = part("e"),
            let publicKey = try? _RSA.Signing.PublicKey(n: n, e: e)
        else { return false }
        let made = _RSA.Signing.RSASignature(rawRepresentation: signature)
        switch algorithm {
        case "RS256":
            return publicKey.isValidSignature(
                made, for: SHA256.hash(data: signed), padding: .insecurePKCS1v1_5)
        case "RS384":
            return publicKey.isValidSignature(
                made, for: SHA384.hash(data: signed), padding: .insecurePKCS1v1_5)
        default:
            return publicKey.isValidSignature(
                made, for: SHA512.hash(data: signed), padding: .insecurePKCS1v1_5)
        }
    }

    /// RFC 7518 §3.4: each algorithm has its curve and its hash.
    private func verifies(point: Data, curve: String?, _ algorithm: String) -> Bool {
        switch (algorithm, curve) {
        case ("ES256", "P-256"):
            guard let key = try? P256.Signing.PublicKey(rawRepresentation: point),
                let made = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(made, for: SHA256.hash(data: signed))
        case ("ES384", "P-384"):
            guard let key = try? P384.Signing.PublicKey(rawRepresentation: point),
                let made = try? P384.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(made, for: SHA384.hash(data: signed))
        case ("ES512", "P-521"):
            guard let key = try? P521.Signing.PublicKey(rawRepresentation: point),
                let made = try? P521.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(made, for: SHA512.hash(data: signed))
        default: return false
        }
    }
}
