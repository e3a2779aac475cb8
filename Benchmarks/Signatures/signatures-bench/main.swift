import Signatures
import Vocabulary

// Verification of requests that botocore's signer makes as well (see `run`): a POST with a body of
// 1 KiB. Each round parses the header, hashes the body, makes the canonical request and compares,
// as the server does; the signing key comes from the cache, as for all but a client's first
// request of a day.

let body = [UInt8](repeating: 0x61, count: 1_024)
let now = Instant(seconds: 1_709_210_096)
let signer = Signer(
    credentials: SigningCredentials(
        accessKeyID: "AKIDBENCHEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCY"),
    region: "us-east-1", service: "sts")
let plain = SignedRequest(
    method: "POST", path: "/",
    headers: [
        (name: "Host", value: "127.0.0.1:4566"),
        (name: "Content-Type", value: "application/x-www-form-urlencoded; charset=utf-8"),
        (name: "User-Agent", value: "Boto3/1.43 md/Botocore#1.43 ua/2.1 os/linux lang/python"),
    ])

/// Microseconds for one call of `work`: the best of several rounds, since other work on the
/// machine only ever adds.
func measure(_ what: String, rounds: Int = 9, calls: Int = 20_000, _ work: () throws -> Void) {
    var best = Double.infinity
    let clock = ContinuousClock()
    for _ in 0..<rounds {
        let time = clock.measure {
            for _ in 0..<calls {
                do { try work() } catch { fatalError("\(what): \(error)") }
            }
        }
        let (seconds, attoseconds) = time.components
        best = min(best, (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / Double(calls))
    }
    print("\(what)\t\((best * 100).rounded() / 100)")
}

let verifier = SignatureVerifier()
let signed = signer.sign(plain, payload: SignedPayload(hashing: body), at: now).request
let link = signer.presign(
    SignedRequest(method: "GET", path: "/", headers: [plain.headers[0]]), expiresSeconds: 60,
    at: now
).request
let rules = SignatureRules(service: "sts")

measure("verify, 1 KiB body") {
    let claim = try SignatureClaim(parsing: signed)
    _ = try verifier.verify(
        claim, of: signed, payload: SignedPayload(hashing: body),
        secret: signer.credentials.secretAccessKey, rules: rules, now: now)
}
measure("verify, presigned") {
    let claim = try SignatureClaim(parsing: link)
    _ = try verifier.verify(
        claim, of: link, payload: .empty, secret: signer.credentials.secretAccessKey,
        rules: rules, now: now)
}
measure("of these: parse") { _ = try SignatureClaim(parsing: signed) }
measure("of these: hash the body") { _ = SignedPayload(hashing: body) }
measure("sign, 1 KiB body") {
    _ = signer.sign(plain, payload: SignedPayload(hashing: body), at: now)
}

let chunked = SignedRequest(
    method: "PUT", path: "/b/k",
    headers: [
        (name: "Host", value: "127.0.0.1:4566"),
        (name: "x-amz-decoded-content-length", value: "8388608"),
    ])
let s3 = Signer(credentials: signer.credentials, region: "us-east-1", service: "s3")
let seed = s3.sign(chunked, payload: .streaming(.signed), at: now)
var encoder = ChunkEncoder(form: .signed, seed: seed)
let chunk = [UInt8](repeating: 0x61, count: 65_536)
var stream: [UInt8] = []
for _ in 0..<128 { stream += encoder.chunk(chunk) }
stream += encoder.end()
let verified = try verifier.verify(
    SignatureClaim(parsing: seed.request), of: seed.request, payload: .streaming(.signed),
    secret: signer.credentials.secretAccessKey, rules: SignatureRules(service: "s3"), now: now)
measure("8 MiB in signed chunks of 64 KiB", rounds: 5, calls: 3) {
    var decoder = try ChunkDecoder(form: .signed, verified: verified, request: seed.request)
    try stream.withUnsafeBytes { bytes in
        var index = 0
        while index < bytes.count {
            let end = min(bytes.count, index + 65_536)
            _ = try decoder.decode(UnsafeRawBufferPointer(rebasing: bytes[index..<end]))
            index = end
        }
    }
    _ = try decoder.finish()
}
