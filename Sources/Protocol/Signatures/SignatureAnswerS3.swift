import Vocabulary

// S3's error words: "Error responses" (Amazon S3 API Reference) and what S3 is known to answer.

extension SignatureError {
    var s3Answer: SignatureAnswer {
        switch self {
        case .missingAuthenticationToken:
            return SignatureAnswer("AccessDenied", "Access Denied", 403)
        case .unknownAccessKey(let id):
            return SignatureAnswer(
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.", 403,
                [("AWSAccessKeyId", id)])
        case .invalidToken:
            return SignatureAnswer(
                "InvalidToken", "The provided token is malformed or otherwise invalid.", 400)
        case .expiredToken:
            return SignatureAnswer("ExpiredToken", "The provided token has expired.", 400)
        case .twoMechanisms:
            return SignatureAnswer(
                "InvalidArgument",
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, "
                    + "Signature query string parameter or the Authorization header should be "
                    + "specified", 400)
        case .signatureVersion2, .signatureVersion4A(.header):
            return SignatureAnswer(
                "InvalidRequest",
                "The authorization mechanism you have provided is not supported. Please use "
                    + "AWS4-HMAC-SHA256.", 400)
        case .hostNotSigned:
            return Self.notSigned(["host"])
        case .headersNotSigned(let names):
            return Self.notSigned(names)
        case .signatureMismatch(let mismatch):
            return Self.mismatch(mismatch)
        case .missingContentSHA256:
            return SignatureAnswer(
                "InvalidRequest",
                "Missing required header for this request: x-amz-content-sha256", 400)
        case .invalidContentSHA256(let value):
            return SignatureAnswer(
                "InvalidArgument",
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, "
                    + "STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, "
                    + "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.", 400,
                [("ArgumentName", "x-amz-content-sha256"), ("ArgumentValue", value)])
        case .contentSHA256Mismatch(let declared, let computed):
            return SignatureAnswer(
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
                400,
                [
                    ("ClientComputedContentSHA256", declared),
                    ("S3ComputedContentSHA256", computed),
                ])
        case .expired, .notYetCurrent, .linkExpired, .linkNotYetValid:
            return s3TimeAnswer
        default:
            return s3FormAnswer
        }
    }

    private static func notSigned(_ names: [String]) -> SignatureAnswer {
        SignatureAnswer(
            "AccessDenied", "There were headers present in the request which were not signed",
            403, [("HeadersNotSigned", names.joined(separator: ", "))])
    }

    private static func mismatch(_ mismatch: SignatureMismatch) -> SignatureAnswer {
        let bytes = { (text: String) in
            text.utf8.map { hex([$0]) }.joined(separator: " ")
        }
        return SignatureAnswer(
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. "
                + "Check your key and signing method.", 403,
            [
                ("AWSAccessKeyId", mismatch.accessKeyID),
                ("StringToSign", mismatch.stringToSign),
                ("SignatureProvided", mismatch.signatureProvided),
                ("StringToSignBytes", bytes(mismatch.stringToSign)),
                ("CanonicalRequest", mismatch.canonicalRequest),
                ("CanonicalRequestBytes", bytes(mismatch.canonicalRequest)),
            ])
    }

    private var s3TimeAnswer: SignatureAnswer {
        switch self {
        case .expired(let signedAt, let now), .notYetCurrent(let signedAt, let now):
            SignatureAnswer(
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
                403,
                [
                    ("RequestTime", signedAt.basic8601), ("ServerTime", now.iso8601),
                    (
                        "MaxAllowedSkewMilliseconds",
                        String(SignatureLimits.skewSecondsMax * 1000)
                    ),
                ])
        case .linkExpired(let signedAt, let seconds, let now):
            SignatureAnswer(
                "AccessDenied", "Request has expired", 403,
                [
                    ("X-Amz-Expires", String(seconds)),
                    ("Expires", (signedAt + .seconds(seconds)).iso8601),
                    ("ServerTime", now.iso8601),
                ])
        case .linkNotYetValid(let signedAt, let now):
            SignatureAnswer(
                "AccessDenied", "Request is not yet valid", 403,
                [("X-Amz-Date", signedAt.iso8601), ("ServerTime", now.iso8601)])
        default:
            SignatureAnswer("AccessDenied", "Access Denied", 403)
        }
    }

    /// What is malformed: in the query `AuthorizationQueryParametersError`, in the header
    /// `AuthorizationHeaderMalformed`.
    private var s3FormAnswer: SignatureAnswer {
        switch self {
        case .wrongScope(let faults, let form):
            guard let fault = faults.first else { return Self.malformed("", form) }
            return fault.s3Answer(form)
        case .missingParameters(_, dateMissing: true, _):
            return SignatureAnswer(
                "AccessDenied",
                "AWS authentication requires a valid Date or x-amz-date header", 403)
        case .missingParameters(let names, _, _):
            return Self.malformed(
                "the authorization header requires \(names.joined(separator: ", "))", .header)
        case .missingQueryParameters:
            return Self.query(
                "Query-string authentication version 4 requires the X-Amz-Algorithm, "
                    + "X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and "
                    + "X-Amz-Expires parameters.")
        case .repeatedQueryParameter(let name):
            return Self.query("\(name) must be given only once")
        case .signatureVersion4A, .unsupportedAlgorithm(_, .query):
            return Self.query("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"")
        case .unsupportedAlgorithm:
            return SignatureAnswer("InvalidArgument", "Unsupported Authorization Type", 400)
        case .malformedCredential(_, let form):
            return Self.malformed(
                "the Credential is mal-formed; expecting "
                    + "\"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".", form)
        case .malformedDate(_, .header):
            return SignatureAnswer(
                "AccessDenied",
                "AWS authentication requires a valid Date or x-amz-date header", 403)
        case .malformedDate(_, .query):
            return Self.query(
                "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"")
        case .malformedExpires(let fault):
            return Self.query(fault.s3Message)
        case .malformedAuthorization(let part):
            return Self.malformed(
                "'\(part)' is not a valid key=value pair of the header.", .header)
        default:
            return Self.malformed("the header is too long.", .header)
        }
    }

    private static func query(_ message: String) -> SignatureAnswer {
        SignatureAnswer("AuthorizationQueryParametersError", message, 400)
    }

    fileprivate static func malformed(
        _ reason: String, _ form: SignatureForm, _ details: [(String, String)] = []
    ) -> SignatureAnswer {
        switch form {
        case .header:
            SignatureAnswer(
                "AuthorizationHeaderMalformed",
                "The authorization header is malformed; \(reason)", 400, details)
        case .query:
            SignatureAnswer(
                "AuthorizationQueryParametersError",
                "Error parsing the X-Amz-Credential parameter; \(reason)", 400, details)
        }
    }
}

extension ExpiresFault {
    fileprivate var s3Message: String {
        switch self {
        case .notANumber: "X-Amz-Expires should be a number"
        case .negative: "X-Amz-Expires must be non-negative"
        case .tooLong:
            "X-Amz-Expires must be less than a week (in seconds); that is, the given "
                + "X-Amz-Expires must be less than 604800 seconds"
        }
    }
}

extension ScopeFault {
    fileprivate func s3Answer(_ form: SignatureForm) -> SignatureAnswer {
        switch self {
        case .region(let given, let expected):
            return SignatureError.malformed(
                "the region '\(given)' is wrong; expecting '\(expected)'", form,
                [("Region", expected)])
        case .service(let given, let expected):
            return SignatureError.malformed(
                "incorrect service \"\(given)\". This endpoint belongs to \"\(expected)\".", form)
        case .terminator(let given):
            return SignatureError.malformed(
                "incorrect terminal \"\(given)\". This endpoint uses \"aws4_request\".", form)
        case .date(let given, let timestamp):
            let message =
                "Invalid credential date \"\(given)\". This date is not the same as X-Amz-Date: "
                + "\"\(timestamp.prefix(8))\"."
            return SignatureAnswer(
                form == .header
                    ? "AuthorizationHeaderMalformed" : "AuthorizationQueryParametersError",
                message, 400)
        }
    }
}
