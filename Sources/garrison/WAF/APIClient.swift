import ArgumentParser
import AsyncHTTPClient
import Codecs
import Foundation
import NIOCore
import NIOHTTP1
import Signatures
import Vocabulary

/// Where a server is asked, and as whom: as the aws CLI is told.
struct APIClientOptions: ParsableArguments {
    @Option(help: "A server to ask. (default: AWS_ENDPOINT_URL, or http://127.0.0.1:4566)")
    var endpoint: String?
    @Option(help: "The region. (default: AWS_REGION, or us-east-1)")
    var region: String?

    func client(service: String, prefix: String) throws -> APIClient {
        let environment = ProcessInfo.processInfo.environment
        guard let id = environment["AWS_ACCESS_KEY_ID"],
            let secret = environment["AWS_SECRET_ACCESS_KEY"]
        else {
            throw ConfigurationError(
                "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set to ask a server")
        }
        let region =
            region ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? "us-east-1"
        let url = endpoint ?? environment["AWS_ENDPOINT_URL"] ?? "http://127.0.0.1:4566"
        guard let parts = URLComponents(string: url), let host = parts.host else {
            throw ConfigurationError("'\(url)' is not an address of a server")
        }
        return APIClient(
            url: url, host: parts.port.map { "\(host):\($0)" } ?? host,
            signer: Signer(
                credentials: SigningCredentials(
                    accessKeyID: id, secretAccessKey: secret,
                    sessionToken: environment["AWS_SESSION_TOKEN"]),
                region: region, service: service), prefix: prefix)
    }
}

/// Calls operations of a service that speaks JSON 1.1.
struct APIClient {
    private static let secondsMax: Int64 = 30
    private static let answerBytesMax = 16 << 20

    let url: String
    let host: String
    let signer: Signer
    /// Of the header that names the operation.
    let prefix: String

    func call(_ operation: String, _ input: JSON) async throws -> JSON {
        let body = input.bytes
        let signed = signer.sign(
            SignedRequest(
                method: "POST", path: "/", query: "",
                headers: [
                    ("Host", host), ("Content-Type", "application/x-amz-json-1.1"),
                    ("X-Amz-Target", "\(prefix).\(operation)"),
                ]), payload: SignedPayload(hashing: body), at: SystemClock().now()
        ).request
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        for field in signed.headers where field.name != "Host" {
            request.headers.add(name: field.name, value: field.value)
        }
        request.body = .bytes(body)
        let answer = try await HTTPClient.shared.execute(
            request, timeout: .seconds(Self.secondsMax))
        let bytes = [UInt8](
            buffer: try await answer.body.collect(upTo: Self.answerBytesMax))
        let json = (try? JSON(bytes: bytes)) ?? .null
        guard answer.status.code == 200 else {
            let type = json["__type"]?.string?.split(separator: "#").last.map(String.init)
            let message = json["message"]?.string ?? json["Message"]?.string ?? ""
            throw ConfigurationError("\(operation): \(type ?? "\(answer.status)") \(message)")
        }
        return json
    }
}
