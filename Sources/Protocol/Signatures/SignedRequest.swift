import Crypto

/// What of an HTTP request a signature covers, the payload apart.
package struct SignedRequest: Sendable {
    /// The method in upper case, as received.
    package var method: String
    /// The path as received: not decoded, not normalised, without the query.
    package var path: String
    /// The query as received, without the question mark; empty if there was none.
    package var query: String
    /// Every header in the order received; names in any case.
    package var headers: [(name: String, value: String)]

    package init(
        method: String, path: String, query: String = "",
        headers: [(name: String, value: String)]
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }

    /// The first value of the header `name` (given in lower case), without surrounding spaces.
    package func header(_ name: String) -> String? {
        for header in headers where header.name.equalsIgnoringCase(lowercase: name) {
            return header.value.trimmingSpaces()
        }
        return nil
    }
}

/// The last line of a canonical request: what the signature says about the body.
package enum SignedPayload: Hashable, Sendable {
    /// The SHA-256 of the whole body, as 64 hexadecimal digits.
    case sha256(String)
    /// `UNSIGNED-PAYLOAD`: the body is not covered.
    case unsigned
    /// The body is `aws-chunked`; `ChunkDecoder` reads it.
    case streaming(StreamingPayload)

    /// The SHA-256 of nothing.
    package static let empty = SignedPayload.sha256(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")

    /// The hash of a body that was read.
    package init(hashing body: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: body)
        self = .sha256(hex(hash.finalize()))
    }

    /// The hash of a body that was read.
    package init(hashing body: [UInt8]) {
        self = body.withUnsafeBytes { SignedPayload(hashing: $0) }
    }

    /// The form it has in `x-amz-content-sha256` and in the canonical request.
    package var text: String {
        switch self {
        case .sha256(let digits): digits
        case .unsigned: "UNSIGNED-PAYLOAD"
        case .streaming(let streaming): streaming.rawValue
        }
    }

    /// Reads the value of `x-amz-content-sha256`; nil if it is none of those S3 knows.
    package init?(text: String) {
        if text == "UNSIGNED-PAYLOAD" {
            self = .unsigned
        } else if let streaming = StreamingPayload(rawValue: text) {
            self = .streaming(streaming)
        } else if text.utf8.count == 64, text.utf8.allSatisfy({ hexValue($0) != nil }) {
            self = .sha256(text)
        } else {
            return nil
        }
    }
}

/// The `aws-chunked` forms of a body.
package enum StreamingPayload: String, Hashable, Sendable {
    /// Every chunk is signed.
    case signed = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
    /// Every chunk is signed, and so are the trailers.
    case signedWithTrailer = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
    /// Nothing is signed; a trailer carries a checksum.
    case unsignedWithTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

    /// Whether each chunk carries a signature.
    package var signsChunks: Bool { self != .unsignedWithTrailer }
    /// Whether trailers follow the last chunk.
    package var hasTrailer: Bool { self != .signed }
}

/// How a path enters the canonical request.
package struct PathRule: Hashable, Sendable {
    /// Dot segments and repeated slashes are removed.
    package var normalizes: Bool
    /// The path as sent (which is encoded already) is encoded once more.
    package var encodesTwice: Bool

    package init(normalizes: Bool, encodesTwice: Bool) {
        self.normalizes = normalizes
        self.encodesTwice = encodesTwice
    }

    /// Every service but S3.
    package static let standard = PathRule(normalizes: true, encodesTwice: true)
    /// S3, whose keys may hold dots and slashes in any order.
    package static let s3 = PathRule(normalizes: false, encodesTwice: false)
}

/// What one service asks of a signature.
package struct SignatureRules: Hashable, Sendable {
    /// The name that the scope must hold, such as `sts`.
    package var service: String
    /// The region that the scope must hold; nil allows any.
    package var region: String?
    /// How the path is canonicalised.
    package var path: PathRule
    /// S3's own demands: all `x-amz-*` headers signed, `x-amz-content-sha256` present and known,
    /// `X-Amz-Expires` in presigned requests.
    package var isS3: Bool
    /// Whether `X-Amz-Expires` decides how long a presigned request lives. STS does not look at it
    /// and grants 15 minutes.
    package var honorsExpires: Bool

    /// The rules of `service`: S3's if that is its signing name, else those of all others.
    package init(service: String, region: String? = nil) {
        self.service = service
        self.region = region
        isS3 = service == "s3"
        path = isS3 ? .s3 : .standard
        honorsExpires = service != "sts"
    }
}
