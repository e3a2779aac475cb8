/// Why an `aws-chunked` body is refused. `answer` says it in S3's words.
package enum ChunkError: Error, Hashable, Sendable {
    /// A chunk's head is not `size[;chunk-signature=…]` and CRLF, or its data does not end in CRLF.
    case malformedChunk
    /// A chunk's head or the trailers are longer than `SignatureLimits` allows.
    case oversizedHead
    /// A chunk larger than 5 GiB.
    case oversizedChunk
    /// A chunk shorter than 8 KiB that is not the last one; `number` counts from 1.
    case undersizedChunk(number: Int, bytes: Int)
    /// A chunk's or the trailers' signature is not the right one.
    case signatureMismatch
    /// The body ended before its last chunk or its trailers, or holds fewer bytes than declared.
    case incomplete
    /// The body holds more bytes than `x-amz-decoded-content-length` said, or goes on after its
    /// end.
    case longerThanDeclared
    /// A trailer is malformed, was not announced in `x-amz-trailer`, or is missing or repeated.
    case malformedTrailer
    /// `x-amz-decoded-content-length` is missing or no number.
    case missingDecodedLength

    /// The error as S3 answers it.
    package var answer: SignatureAnswer {
        switch self {
        case .malformedChunk, .oversizedHead:
            SignatureAnswer(
                "InvalidRequest", "The body is not a well-formed aws-chunked stream.", 400)
        case .oversizedChunk:
            SignatureAnswer(
                "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400)
        case .undersizedChunk(let number, let bytes):
            SignatureAnswer(
                "InvalidChunkSizeError",
                "Only the last chunk is allowed to have a size less than 8192 bytes", 403,
                [("Chunk", String(number)), ("BadChunkSize", String(bytes))])
        case .signatureMismatch:
            SignatureAnswer(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. "
                    + "Check your key and signing method.", 403)
        case .incomplete:
            SignatureAnswer(
                "IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP "
                    + "header", 400)
        case .longerThanDeclared:
            SignatureAnswer(
                "IncompleteBody",
                "The request body holds more bytes than x-amz-decoded-content-length says", 400)
        case .malformedTrailer:
            SignatureAnswer(
                "MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform "
                    + "to our published schema.", 400)
        case .missingDecodedLength:
            SignatureAnswer(
                "MissingContentLength", "You must provide the Content-Length HTTP header.", 411)
        }
    }
}

/// A header that came after the body, such as `x-amz-checksum-crc32`.
package struct Trailer: Hashable, Sendable {
    /// In lower case.
    package let name: String
    /// Without surrounding spaces.
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
