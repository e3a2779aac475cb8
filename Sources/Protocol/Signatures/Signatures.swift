// Signatures: AWS Signature Version 4, as verifier and as signer.
//
// A request comes in as a value (`SignedRequest`). `SignatureClaim` reads what it says about itself
// (which key, which scope, which headers), so that the caller can look up the secret;
// `SignatureVerifier` then proves the claim. Bodies that were not read yet are proven while they
// pass: `PayloadHasher` for a declared SHA-256, `ChunkDecoder` for `aws-chunked` streams.
// `Signer` makes signed and presigned requests.
//
// This module refuses to know HTTP libraries, sockets, services' operations, where secrets are
// kept and what a principal may do.
//
// Sources: "Signature Version 4 for API requests" (IAM User Guide), "Authenticating Requests (AWS
// Signature Version 4)" (Amazon S3 API Reference), and for tests the cases of aws-c-auth.

/// The bounds this module keeps; a request beyond one is refused before any work is spent on it.
package enum SignatureLimits {
    /// The longest `Authorization` header read.
    package static let authorizationBytesMax = 16_384
    /// The most names read from `SignedHeaders`.
    package static let signedHeadersMax = 256
    /// How far a signature's time may lie from the server's, in seconds (15 minutes).
    package static let skewSecondsMax: Int64 = 900
    /// The longest life of a presigned request, in seconds (seven days).
    package static let presignedSecondsMax = 604_800
    /// How many derived signing keys a verifier keeps.
    package static let signingKeysMax = 1_024
    /// The longest line before a chunk's data.
    package static let chunkHeaderBytesMax = 256
    /// Every chunk but the last must be this long (S3: `InvalidChunkSizeError`).
    package static let chunkBytesMin = 8_192
    /// The longest chunk accepted: S3's largest part, 5 GiB.
    package static let chunkBytesMax = 5 << 30
    /// All trailer lines of one body together.
    package static let trailerBytesMax = 8_192
    /// The most trailers of one body.
    package static let trailersMax = 16
}
