import CloudWatch
import Codecs
import Gate
import Shapes
import Vocabulary

/// The way in for senders of metrics that know no signatures: an access key's id and secret as the
/// name and password of HTTP's Basic scheme, on the paths of pushes and of the page alone. From
/// there on it is a call like any other, authorized and in the trail.
struct MetricsDoor {
    private static let headerBytesMax = 1_024

    let gate: RequestGate
    let identities: any IdentityDirectory
    let account: AccountID
    let region: Region

    /// Nil for everything that does not come this way.
    func answer(_ request: IncomingRequest) async -> OutgoingResponse? {
        let path = String(request.target.prefix { $0 != "?" })
        guard PushServices.paths.contains(path) else { return nil }
        let header = request.headers["authorization"]
        // What is signed is the gate's affair, and so is `GET /metrics` by nobody: it may mean a
        // bucket of that name.
        if let header, header.prefix(6).lowercased() != "basic " { return nil }
        if header == nil, request.method != "POST" || request.target.contains("X-Amz-Signature") {
            return nil
        }
        var headers = request.headers
        headers["authorization"] = nil
        let rest = IncomingRequest(
            method: request.method, target: request.target, headers: headers, body: request.body,
            remoteAddress: request.remoteAddress, tls: request.tls)
        let proof = header.flatMap {
            $0.utf8.count < Self.headerBytesMax ? caller($0.dropFirst(6)) : nil
        }
        guard let caller = proof else {
            // The refusal belongs in the trail, so the gate is asked, as by nobody.
            var response = await gate.answer(
                rest, service: "monitoring", as: .anonymous(account: account),
                region: region)
            response.status = 401
            response.headers.add("WWW-Authenticate", "Basic realm=\"Garrison\"")
            return response
        }
        return await gate.answer(rest, service: "monitoring", as: caller, region: region)
    }

    private func caller(_ proof: Substring) -> Caller? {
        guard let bytes = Base64.decode(String(proof)),
            let text = String(validating: bytes, as: UTF8.self),
            let mark = text.firstIndex(of: ":"),
            let credential = try? identities.credential(accessKeyID: String(text[..<mark])),
            credential.isActive
        else { return nil }
        let given = Array(text[text.index(after: mark)...].utf8)
        let secret = Array(credential.secret.utf8)
        // Every byte is looked at, so that the time tells nothing of where they differ.
        var difference = given.count ^ secret.count
        for index in given.indices {
            difference |= Int(given[index] ^ secret[index % max(1, secret.count)])
        }
        return difference == 0 && !secret.isEmpty ? credential.caller : nil
    }
}
