import Vocabulary

extension SignatureClaim {
    /// Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`. As AWS does, it takes
    /// any order and any space, or none, after a comma.
    static func header(
        _ text: String, of request: SignedRequest
    ) throws(SignatureError) -> SignatureClaim {
        guard text.utf8.count <= SignatureLimits.authorizationBytesMax else {
            throw .oversizedAuthorization
        }
        let text = text.trimmingSpaces()
        var parameters = AuthorizationParameters()
        // The closure throws nothing, so that the error keeps its type.
        if let fault = text.withBytes({ parameters.read($0) }) { throw fault }
        let (credential, signedHeaders, signature) = (
            parameters.credential, parameters.signedHeaders, parameters.signature
        )
        let dateText = request.header("x-amz-date")
        let date = dateText ?? request.header("date")
        guard let credential, let signedHeaders, let signature, let date,
            !credential.isEmpty, !signedHeaders.isEmpty, !signature.isEmpty
        else {
            let present = [
                ("Credential", credential), ("Signature", signature),
                ("SignedHeaders", signedHeaders),
            ]
            throw .missingParameters(
                present.filter { ($0.1 ?? "").isEmpty }.map(\.0), dateMissing: date == nil,
                authorization: text)
        }
        let (signedAt, timestamp) = try moment(date, isDateHeader: dateText == nil)
        return try SignatureClaim(
            form: .header, credential: Credential(credential, form: .header),
            signedHeadersText: signedHeaders, signature: signature, signedAt: signedAt,
            timestamp: timestamp, sessionToken: request.header("x-amz-security-token"),
            expiresSeconds: nil)
    }

    static func checkAlgorithm(
        _ algorithm: String, form: SignatureForm
    ) throws(SignatureError) {
        switch algorithm {
        case "AWS4-HMAC-SHA256": return
        case "AWS4-ECDSA-P256-SHA256": throw .signatureVersion4A(form)
        case "AWS", "AWS3", "AWS3-HTTPS": throw .signatureVersion2
        default:
            // Bearer, Basic and the like are another server's business: to AWS they are no
            // authentication at all.
            guard form == .query || algorithm.hasPrefix("AWS4-") else {
                throw .missingAuthenticationToken
            }
            throw .unsupportedAlgorithm(algorithm, form)
        }
    }

    private static func moment(
        _ text: String, isDateHeader: Bool
    ) throws(SignatureError) -> (Instant, String) {
        if let instant = basicInstant(text) { return (instant, text) }
        if isDateHeader, let instant = Instant(httpDate: text) {
            return (instant, instant.basic8601)
        }
        throw .malformedDate(text, .header)
    }
}

/// The parameters after the algorithm.
private struct AuthorizationParameters {
    var credential: String?
    var signedHeaders: String?
    var signature: String?

    /// Reads the whole header; returns what is wrong with it.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> SignatureError? {
        var index = text.firstIndex(where: isSpace) ?? text.endIndex
        do throws(SignatureError) {
            if !text[..<index].elementsEqual("AWS4-HMAC-SHA256".utf8) {
                let algorithm = String(bytes: text[..<index])
                try SignatureClaim.checkAlgorithm(algorithm, form: .header)
            }
            while index < text.endIndex {
                let end = text[index...].firstIndex(of: 0x2c) ?? text.endIndex
                try readPart(text[index..<end])
                index = end + 1
            }
            return nil
        } catch {
            return error
        }
    }

    private mutating func readPart(
        _ part: Slice<UnsafeBufferPointer<UInt8>>
    ) throws(SignatureError) {
        var part = part
        while let byte = part.first, isSpace(byte) { part.removeFirst() }
        while let byte = part.last, isSpace(byte) { part.removeLast() }
        if part.isEmpty { return }
        guard let equals = part.firstIndex(of: 0x3d) else {
            throw .malformedAuthorization(part: String(bytes: part))
        }
        let name = part[..<equals]
        let value = part[(equals + 1)...]
        if credential == nil, name.elementsEqual("Credential".utf8) {
            credential = String(bytes: value)
        } else if signedHeaders == nil, name.elementsEqual("SignedHeaders".utf8) {
            signedHeaders = String(bytes: value)
        } else if signature == nil, name.elementsEqual("Signature".utf8) {
            signature = String(bytes: value)
        } else {
            throw .malformedAuthorization(part: String(bytes: part))
        }
    }
}

/// Reads exactly `20150830T123600Z`.
func basicInstant(_ text: String) -> Instant? {
    text.withBytes { bytes in
        guard bytes.count == 16, bytes[8] == 0x54, bytes[15] == 0x5a else { return nil }
        var digits = true
        func number(_ range: Range<Int>) -> Int {
            var value = 0
            for byte in bytes[range] {
                digits = digits && (0x30...0x39).contains(byte)
                value = value * 10 + Int(byte) - 0x30
            }
            return value
        }
        let civil = CivilTime(
            year: number(0..<4), month: number(4..<6), day: number(6..<8),
            hour: number(9..<11), minute: number(11..<13), second: number(13..<15))
        return digits && civil.isValid ? civil.instant : nil
    }
}
