import Gate
import Shapes
import Vocabulary

/// The condition keys that S3 adds to the global ones.
/// Source: Service authorization reference, "Condition keys for Amazon S3".
enum ConditionKeys {
    /// Headers that are condition keys under their own name.
    private static let headers = [
        "x-amz-acl", "x-amz-content-sha256", "x-amz-copy-source", "x-amz-grant-full-control",
        "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp",
        "x-amz-metadata-directive", "x-amz-object-ownership", "x-amz-server-side-encryption",
        "x-amz-server-side-encryption-aws-kms-key-id",
        "x-amz-server-side-encryption-customer-algorithm", "x-amz-storage-class",
        "x-amz-website-redirect-location",
    ]

    static func of(_ call: Call) -> [(String, [String])] {
        var keys: [(String, [String])] = []
        for name in headers {
            if let value = call.request.headers[name] { keys.append(("s3:\(name)", [value])) }
        }
        for (name, header) in [
            ("s3:object-lock-mode", "x-amz-object-lock-mode"),
            ("s3:object-lock-retain-until-date", "x-amz-object-lock-retain-until-date"),
            ("s3:object-lock-legal-hold", "x-amz-object-lock-legal-hold"),
            ("s3:if-match", "if-match"), ("s3:if-none-match", "if-none-match"),
        ] {
            if let value = call.request.headers[header] { keys.append((name, [value])) }
        }
        if let date = call.request.headers["x-amz-object-lock-retain-until-date"],
            let until = Instant(iso8601: date)
        {
            let days = (until - call.time).components.seconds / 86_400
            keys.append(("s3:object-lock-remaining-retention-days", [String(days)]))
        }
        let isPresigned =
            call.request.query.utf8.count > 0
            && call.request.query.contains("X-Amz-Signature=")
        let isLegacy = !isPresigned && call.request.query.contains("AWSAccessKeyId=")
        let isSigned = isPresigned || isLegacy || call.request.headers["authorization"] != nil
        if isSigned {
            let isLink = isPresigned || isLegacy
            keys.append(("s3:authType", [isLink ? "REST-QUERY-STRING" : "REST-HEADER"]))
            keys.append(("s3:signatureversion", [isLegacy ? "AWS" : "AWS4-HMAC-SHA256"]))
        }
        if isPresigned, let moment = Self.signedAt(call.request.query) {
            let age = max(0, (call.time - moment).components.seconds) * 1000
            keys.append(("s3:signatureAge", [String(age)]))
        }
        if let tls = call.tls {
            keys.append(("s3:TlsVersion", [String(tls.version.drop { !$0.isNumber })]))
        }
        return keys
    }

    /// `X-Amz-Date=20240101T000000Z` of a presigned link.
    private static func signedAt(_ query: String) -> Instant? {
        for pair in query.split(separator: "&") where pair.hasPrefix("X-Amz-Date=") {
            let text = pair.dropFirst(11)
            guard text.utf8.count == 16 else { return nil }
            let digits = Array(text)
            let spelled =
                String(digits[0..<4]) + "-" + String(digits[4..<6]) + "-" + String(digits[6..<11])
                + ":" + String(digits[11..<13]) + ":" + String(digits[13...])
            return Instant(iso8601: spelled)
        }
        return nil
    }

    static func requestTags(_ tags: [ObjectTag]) -> [(String, [String])] {
        tags.map { ("s3:RequestObjectTag/\($0.key)", [$0.value]) }
            + [("s3:RequestObjectTagKeys", tags.map(\.key))]
    }

    static func existingTags(_ tags: [ObjectTag]) -> [(String, [String])] {
        tags.map { ("s3:ExistingObjectTag/\($0.key)", [$0.value]) }
    }
}

extension S3Service {
    func conditionKeys(of call: Call) -> [(String, [String])] { ConditionKeys.of(call) }
}
