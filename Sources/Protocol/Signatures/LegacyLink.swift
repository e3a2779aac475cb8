import Crypto

/// A link presigned with Signature Version 2: `AWSAccessKeyId`, `Signature` and `Expires` in the
/// query. S3 alone takes it, in this form alone; boto3 still makes such links where it is not told
/// otherwise and the region is one of S3's first.
/// Source: S3 API reference, "Signing and authenticating REST requests" (Signature Version 2),
/// "Query string request authentication alternative".
package struct LegacyLink: Sendable {
    package let accessKeyID: String
    /// In base 64, as given.
    package let signature: String
    /// Seconds since 1970.
    package let expires: Int64
    package let sessionToken: String?

    /// Parameters that are part of what is signed.
    private static let signed: Set<String> = [
        "accelerate", "acl", "analytics", "cors", "defaultObjectAcl", "delete", "inventory",
        "lifecycle", "location", "logging", "metrics", "notification", "object-lock", "partNumber",
        "policy", "replication", "requestPayment", "response-cache-control",
        "response-content-disposition", "response-content-encoding", "response-content-language",
        "response-content-type", "response-expires", "restore", "select", "select-type",
        "storageClass", "tagging", "torrent", "uploadId", "uploads", "versionId", "versioning",
        "versions", "website",
    ]

    /// - Parameter parameters: the query's pairs, decoded; nil for one that stands without `=`.
    /// - Returns: nil where the query is no such link.
    package init?(parameters: [(name: String, value: String?)]) {
        func value(_ name: String) -> String? {
            parameters.first { $0.name == name }?.value ?? nil
        }
        guard let accessKeyID = value("AWSAccessKeyId"), let signature = value("Signature"),
            let expires = value("Expires").flatMap({ Int64($0) })
        else { return nil }
        self.accessKeyID = accessKeyID
        self.signature = signature
        self.expires = expires
        sessionToken = value("x-amz-security-token")
    }

    /// - Parameters:
    ///   - path: as it stood on the wire, with the bucket before it where the host named it.
    ///   - headers: those of the request and, where it lacks one, the parameter of that name.
    package func stringToSign(
        method: String, path: String, parameters: [(name: String, value: String?)],
        headers: [(name: String, value: String)]
    ) -> String {
        func header(_ name: String) -> String {
            headers.first { $0.name == name }?.value ?? ""
        }
        let own = Dictionary(grouping: headers.filter { $0.name.hasPrefix("x-amz-") }) { $0.name }
            .sorted { $0.key < $1.key }
            .map { "\($0.key):\($0.value.map(\.value).joined(separator: ","))\n" }.joined()
        let subresources = parameters.filter { Self.signed.contains($0.name) }
            .sorted { $0.name < $1.name }
            .map { pair in pair.value.map { "\(pair.name)=\($0)" } ?? pair.name }
        return "\(method)\n\(header("content-md5"))\n\(header("content-type"))\n\(expires)\n"
            + own + path
            + (subresources.isEmpty ? "" : "?" + subresources.joined(separator: "&"))
    }
}

/// Signatures of texts by themselves: what a browser's form carries.
package enum TextSignature {
    /// HMAC-SHA1, as Signature Version 2 has it.
    package static func version2(_ text: String, secret: String) -> [UInt8] {
        Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: Array(text.utf8), using: SymmetricKey(data: Array(secret.utf8))))
    }

    /// 64 lower-case hexadecimal digits, as Signature Version 4 has it.
    package static func version4(_ text: String, secret: String, scope: CredentialScope) -> String {
        String(
            decoding: SigningKey(secret: secret, scope: scope).sign(Array(text.utf8)),
            as: UTF8.self)
    }

    /// Takes as long for a near miss as for a far one.
    package static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
