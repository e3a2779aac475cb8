package import Vocabulary

/// Where a signature stood.
package enum SignatureForm: Hashable, Sendable {
    /// In the `Authorization` header.
    case header
    /// In the query (a presigned request).
    case query
}

/// What is wrong with a credential scope; a scope may have several faults at once.
package enum ScopeFault: Hashable, Sendable {
    case region(given: String, expected: String)
    case service(given: String, expected: String)
    case terminator(given: String)
    /// The scope's date is not the day of the signature's time (`timestamp`, basic ISO 8601).
    case date(given: String, timestamp: String)
}

/// What is wrong with `X-Amz-Expires`.
package enum ExpiresFault: Hashable, Sendable {
    case notANumber
    case negative
    case tooLong
}

/// Everything a caller may show when the signature is not the right one.
package struct SignatureMismatch: Hashable, Sendable {
    package let accessKeyID: String
    package let signatureProvided: String
    package let stringToSign: String
    package let canonicalRequest: String
}

/// Why a request is not authenticated. `answer(in:)` says it in a service's own words.
package enum SignatureError: Error, Hashable, Sendable {
    /// Neither an AWS `Authorization` header nor a presigned query.
    case missingAuthenticationToken
    /// Both at once.
    case twoMechanisms
    /// Signature Version 2 (`Authorization: AWS …`, or `Signature` in the query).
    case signatureVersion2
    /// Signature Version 4A (`AWS4-ECDSA-P256-SHA256`), which this server does not verify.
    case signatureVersion4A(SignatureForm)
    /// Another `AWS4-…` algorithm.
    case unsupportedAlgorithm(String, SignatureForm)
    /// A piece of the `Authorization` header without an equals sign, an unknown or a second one.
    case malformedAuthorization(part: String)
    /// The header or one of its lists is longer than `SignatureLimits` allows.
    case oversizedAuthorization
    /// Parameters that the `Authorization` header must have (`Credential`, `Signature`,
    /// `SignedHeaders`), or a date in `X-Amz-Date` or `Date`.
    case missingParameters([String], dateMissing: Bool, authorization: String)
    /// Parameters that a presigned query must have.
    case missingQueryParameters([String])
    /// A presigned parameter that stands in the query twice.
    case repeatedQueryParameter(String)
    /// Not `key/date/region/service/aws4_request`.
    case malformedCredential(String, SignatureForm)
    /// A time that is not in basic ISO 8601 (nor, in `Date`, an HTTP date).
    case malformedDate(String, SignatureForm)
    /// `X-Amz-Expires` is not a number of seconds from 0 to 604800.
    case malformedExpires(ExpiresFault)
    /// `host` is not among the signed headers.
    case hostNotSigned
    /// S3: headers that had to be signed and are not.
    case headersNotSigned([String])
    /// The scope is not of this server.
    case wrongScope([ScopeFault], SignatureForm)
    /// Signed more than 15 minutes ago.
    case expired(signedAt: Instant, now: Instant)
    /// Signed more than 15 minutes ahead.
    case notYetCurrent(signedAt: Instant, now: Instant)
    /// A presigned request past its life.
    case linkExpired(signedAt: Instant, seconds: Int, now: Instant)
    /// A presigned request from the future.
    case linkNotYetValid(signedAt: Instant, now: Instant)
    /// The signature is not what the secret gives.
    case signatureMismatch(SignatureMismatch)
    /// S3: `x-amz-content-sha256` is missing.
    case missingContentSHA256
    /// S3: `x-amz-content-sha256` is none of the values it may have.
    case invalidContentSHA256(String)
    /// The body's hash is not the one declared.
    case contentSHA256Mismatch(declared: String, computed: String)
    /// There is no such access key, or it is inactive. Thrown by callers, after their look-up.
    case unknownAccessKey(String)
    /// The session token is not one of this key's. Thrown by callers.
    case invalidToken
    /// The session is over. Thrown by callers.
    case expiredToken
}
