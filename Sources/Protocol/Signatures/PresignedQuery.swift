import Vocabulary

/// The parameters of a presigned request, decoded. Other parameters are not kept.
struct PresignedQuery {
    var algorithm: String?
    var credential: String?
    var date: String?
    var expires: String?
    var signedHeaders: String?
    var signature: String?
    var sessionToken: String?
    var contentSHA256: String?

    private var isVersion2 = (key: false, signature: false)

    /// Nil if the query carries no signature at all.
    init?(parsing query: String) throws(SignatureError) {
        // The shortest query that could hold a signature is longer.
        guard query.utf8.count > 9 else { return nil }
        // The closure throws nothing, so that the error keeps its type.
        let fault = query.withBytes { bytes -> SignatureError? in
            do throws(SignatureError) {
                var index = 0
                while index < bytes.count {
                    let end = bytes[index...].firstIndex(of: 0x26) ?? bytes.endIndex
                    try read(bytes[index..<end])
                    index = end + 1
                }
                return nil
            } catch {
                return error
            }
        }
        if let fault { throw fault }
        if algorithm == nil, credential == nil, signature == nil {
            if isVersion2.key, isVersion2.signature { throw .signatureVersion2 }
            return nil
        }
    }

    private mutating func read(
        _ pair: Slice<UnsafeBufferPointer<UInt8>>
    ) throws(SignatureError) {
        let equals = pair.firstIndex(of: 0x3d) ?? pair.endIndex
        // All names of interest are at least as long; the others are not worth decoding.
        guard equals - pair.startIndex >= 9 else { return }
        let name = decodedQueryPart(pair[..<equals])
        let value = pair[equals...].dropFirst()
        switch name {
        case "X-Amz-Algorithm": try Self.set(&algorithm, value, name)
        case "X-Amz-Signature": try Self.set(&signature, value, name)
        case "X-Amz-Credential": try Self.set(&credential, value, name)
        case "X-Amz-Date": try Self.set(&date, value, name)
        case "X-Amz-Expires": try Self.set(&expires, value, name)
        case "X-Amz-SignedHeaders": try Self.set(&signedHeaders, value, name)
        case "X-Amz-Security-Token": try Self.set(&sessionToken, value, name)
        case "X-Amz-Content-Sha256": try Self.set(&contentSHA256, value, name)
        case "AWSAccessKeyId": isVersion2.key = true
        case "Signature": isVersion2.signature = true
        default: break
        }
    }

    private static func set(
        _ place: inout String?, _ value: Slice<UnsafeBufferPointer<UInt8>>, _ name: String
    ) throws(SignatureError) {
        guard place == nil else { throw .repeatedQueryParameter(name) }
        place = decodedQueryPart(value)
    }

    /// `X-Amz-Expires`, checked; nil if it is not there.
    func expiresSeconds() throws(SignatureError) -> Int? {
        guard let expires else { return nil }
        guard let seconds = Int(expires), expires.utf8.first != 0x2b else {
            throw .malformedExpires(.notANumber)
        }
        guard seconds >= 0 else { throw .malformedExpires(.negative) }
        guard seconds <= SignatureLimits.presignedSecondsMax else {
            throw .malformedExpires(.tooLong)
        }
        return seconds
    }
}

extension SignatureClaim {
    static func query(
        _ query: PresignedQuery, of request: SignedRequest
    ) throws(SignatureError) -> SignatureClaim {
        guard let algorithm = query.algorithm, let credential = query.credential,
            let signature = query.signature, let signedHeaders = query.signedHeaders,
            let date = query.date, !algorithm.isEmpty, !credential.isEmpty, !signature.isEmpty,
            !signedHeaders.isEmpty, !date.isEmpty
        else {
            let present = [
                ("X-Amz-Algorithm", query.algorithm), ("X-Amz-Credential", query.credential),
                ("X-Amz-Signature", query.signature),
                ("X-Amz-SignedHeaders", query.signedHeaders), ("X-Amz-Date", query.date),
            ]
            throw .missingQueryParameters(present.filter { ($0.1 ?? "").isEmpty }.map(\.0))
        }
        try checkAlgorithm(algorithm, form: .query)
        guard let signedAt = basicInstant(date) else { throw .malformedDate(date, .query) }
        return try SignatureClaim(
            form: .query, credential: Credential(credential, form: .query),
            signedHeadersText: signedHeaders, signature: signature, signedAt: signedAt,
            timestamp: date,
            sessionToken: query.sessionToken ?? request.header("x-amz-security-token"),
            expiresSeconds: query.expiresSeconds())
    }
}
