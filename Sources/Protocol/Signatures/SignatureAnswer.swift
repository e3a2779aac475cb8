import Vocabulary

/// The families of error words that AWS's services speak.
package enum SignatureDialect: Hashable, Sendable {
    /// S3: its own codes and messages.
    case s3
    /// Query and EC2 (IAM, STS): codes without a suffix.
    case query
    /// AWS JSON 1.0 and 1.1, RPC v2 CBOR: codes end in `Exception`, the status is 400.
    case json
    /// REST-JSON (GuardDuty): the same codes, status 403.
    case restJSON
}

/// A refusal as the caller sends it.
package struct SignatureAnswer: Hashable, Sendable {
    /// The error code in the dialect asked for, such as `SignatureDoesNotMatch`.
    package let code: String
    package let message: String
    /// The HTTP status.
    package let status: Int
    /// Further elements of an S3 error document, in order.
    package let details: [Detail]

    package struct Detail: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    init(
        _ code: String, _ message: String, _ status: Int, _ details: [(String, String)] = []
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.details = details.map { Detail(name: $0.0, value: $0.1) }
    }
}

extension SignatureError {
    /// The error in the words of a service.
    package func answer(in dialect: SignatureDialect) -> SignatureAnswer {
        if dialect == .s3 { return s3Answer }
        let (code, message, status) = generalAnswer
        switch dialect {
        case .query, .s3: return SignatureAnswer(code, message, status)
        case .json: return SignatureAnswer(Self.exception(code), message, 400)
        case .restJSON: return SignatureAnswer(Self.exception(code), message, 403)
        }
    }

    private static func exception(_ code: String) -> String {
        switch code {
        case "SignatureDoesNotMatch": "InvalidSignatureException"
        case "InvalidClientTokenId": "UnrecognizedClientException"
        default: "\(code)Exception"
        }
    }

    private typealias Answer = (code: String, message: String, status: Int)

    /// Code, message and status as query services give them.
    private var generalAnswer: Answer {
        switch self {
        case .missingAuthenticationToken:
            return (
                "MissingAuthenticationToken", "Request is missing Authentication Token", 403
            )
        case .unknownAccessKey, .invalidToken:
            return (
                "InvalidClientTokenId", "The security token included in the request is invalid.",
                403
            )
        case .expiredToken:
            return ("ExpiredToken", "The security token included in the request is expired", 403)
        case .twoMechanisms, .hostNotSigned, .headersNotSigned, .wrongScope, .expired,
            .notYetCurrent, .linkExpired, .linkNotYetValid, .signatureMismatch,
            .contentSHA256Mismatch:
            return ("SignatureDoesNotMatch", generalMessage, 403)
        default:
            return ("IncompleteSignature", generalMessage, 400)
        }
    }

    private var generalMessage: String {
        switch self {
        case .twoMechanisms:
            "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP "
                + "header."
        case .signatureVersion2:
            "Unsupported AWS 'algorithm': Signature Version 2 (only AWS4-HMAC-SHA256 for now). "
        case .signatureVersion4A:
            "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256' (only AWS4-HMAC-SHA256 for "
                + "now). "
        case .unsupportedAlgorithm(let name, _):
            "Unsupported AWS 'algorithm': '\(name)' (only AWS4-HMAC-SHA256 for now). "
        case .malformedAuthorization(let part):
            "'\(part)' not a valid key=value pair (missing equal-sign) in Authorization header."
        case .oversizedAuthorization:
            "Authorization header is longer than \(SignatureLimits.authorizationBytesMax) bytes "
                + "or names more than \(SignatureLimits.signedHeadersMax) headers."
        case .missingParameters(let names, let dateMissing, let authorization):
            names.map { "Authorization header requires '\($0)' parameter. " }.joined()
                + (dateMissing
                    ? "Authorization header requires existence of either a 'X-Amz-Date' or a "
                        + "'Date' header. " : "")
                + "Authorization=\(authorization)"
        case .missingQueryParameters(let names):
            names.map { "AWS query-string parameters must include '\($0)'. " }.joined()
                + "Re-examine the query-string parameters."
        case .repeatedQueryParameter(let name):
            "AWS query-string parameters must include '\(name)' only once. "
                + "Re-examine the query-string parameters."
        case .malformedCredential(let text, _):
            "Credential must have exactly 5 slash-delimited elements, e.g. "
                + "keyid/date/region/service/term, got '\(text)'"
        case .malformedDate(let text, _):
            "Date must be in ISO-8601 'basic format'. Got '\(text)'. "
                + "See http://en.wikipedia.org/wiki/ISO_8601"
        case .malformedExpires:
            "'X-Amz-Expires' must be a number of seconds from 0 to "
                + "\(SignatureLimits.presignedSecondsMax)."
        case .hostNotSigned:
            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
        case .headersNotSigned(let names):
            names.map { "'\($0)' must be a 'SignedHeader' in the AWS Authorization." }
                .joined(separator: " ")
        case .wrongScope(let faults, _): faults.map(\.generalMessage).joined(separator: " ")
        case .expired(let signedAt, let now): Self.expiredMessage(signedAt, now)
        case .notYetCurrent(let signedAt, let now), .linkNotYetValid(let signedAt, let now):
            "Signature not yet current: \(signedAt.basic8601) is still later than "
                + "\((now + .seconds(SignatureLimits.skewSecondsMax)).basic8601) "
                + "(\(now.basic8601) + 15 min.)"
        case .linkExpired(let signedAt, let seconds, let now):
            "Signature expired: \((signedAt + .seconds(seconds)).basic8601) is now earlier than "
                + "\(now.basic8601)"
        case .signatureMismatch:
            "The request signature we calculated does not match the signature you provided. "
                + "Check your AWS Secret Access Key and signing method. Consult the service "
                + "documentation for details."
        case .missingContentSHA256:
            "Missing required header for this request: x-amz-content-sha256"
        case .invalidContentSHA256:
            "Invalid x-amz-content-sha256 value"
        case .contentSHA256Mismatch:
            "The provided 'x-amz-content-sha256' header does not match what was computed."
        case .missingAuthenticationToken, .unknownAccessKey, .invalidToken, .expiredToken: ""
        }
    }

    private static func expiredMessage(_ signedAt: Instant, _ now: Instant) -> String {
        "Signature expired: \(signedAt.basic8601) is now earlier than "
            + "\((now - .seconds(SignatureLimits.skewSecondsMax)).basic8601) "
            + "(\(now.basic8601) - 15 min.)"
    }
}

extension ScopeFault {
    fileprivate var generalMessage: String {
        switch self {
        case .region(let given, _):
            "Credential should be scoped to a valid region, not '\(given)'."
        case .service(_, let expected):
            "Credential should be scoped to correct service: '\(expected)'."
        case .terminator(let given):
            "Credential should be scoped with a valid terminator: 'aws4_request', not '\(given)'."
        case .date(let given, let timestamp):
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from "
                + "HTTP: '\(given)' != '\(timestamp.prefix(8))', from '\(timestamp)'."
        }
    }
}
