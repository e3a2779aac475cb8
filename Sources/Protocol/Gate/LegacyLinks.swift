import Codecs
import Shapes
import Signatures
import Vocabulary

// Links of Signature Version 2 (see `LegacyLink`): proven here, since it takes a secret.

enum LegacyLinks {
    static func parameters(_ query: String) -> [(name: String, value: String?)] {
        query.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = decoded(sides[0]) ?? String(sides[0])
            guard sides.count == 2 else { return (name, nil) }
            return (name, decoded(sides[1]) ?? String(sides[1]))
        }
    }

    private static func decoded(_ text: Substring) -> String? {
        (try? Form.parse(query: String("a=\(text)")))?.first?.value
    }
}

extension Authenticator {
    /// Proves a link. Its body is not covered by the signature.
    func authenticate(
        _ link: LegacyLink, _ request: HTTPRequest, now: Instant
    ) throws -> Authenticated {
        guard now.seconds <= link.expires else {
            throw Failure("AccessDenied", "Request has expired", status: 403)
                .with("Expires", Instant(seconds: link.expires).iso8601)
                .with("ServerTime", now.iso8601)
        }
        let credential = try credential(link.accessKeyID, token: link.sessionToken, now: now)
        let parameters = LegacyLinks.parameters(request.query)
        var headers = request.headers.fields.map { (name: $0.name.lowercased(), value: $0.value) }
        for name in ["content-md5", "content-type"]
        where !headers.contains(where: { $0.name == name }) {
            if let value = parameters.first(where: { $0.name == name })?.value {
                headers.append((name, value))
            }
        }
        if let token = link.sessionToken,
            !headers.contains(where: { $0.name == "x-amz-security-token" })
        {
            headers.append(("x-amz-security-token", token))
        }
        func text(_ path: String) -> String {
            link.stringToSign(
                method: request.method, path: path, parameters: parameters, headers: headers)
        }
        let given = Base64.decode(link.signature) ?? []
        // A bucket's path ends in a slash for the signature, whether or not it does on the wire.
        let isBucket = request.path.split(separator: "/").count == 1
        let paths = isBucket ? [request.path, request.path + "/"] : [request.path]
        let holds = paths.contains {
            TextSignature.isSame(
                TextSignature.version2(text($0), secret: credential.secret), given)
        }
        guard holds else {
            throw Failure(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. "
                    + "Check your key and signing method.", status: 403
            ).with("AWSAccessKeyId", link.accessKeyID).with("StringToSign", text(request.path))
                .with("SignatureProvided", link.signature)
        }
        return Authenticated(
            caller: credential.caller, signature: nil, payload: .unsigned, isProven: true)
    }
}
