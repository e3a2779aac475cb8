import Codecs
import Foundation
import Protocols
import Shapes
import Testing

/// Where the published cases lie, if they do.
enum PublishedCases {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["GARRISON_PROTOCOL_CASES"] {
            return URL(fileURLWithPath: named)
        }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "shared/data/botocore-protocols")
    }()
    static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    /// Whether a case shows what only a client does, so that the way back differs: it fills in
    /// tokens and defaults, chooses hosts, compresses (the gate undoes that), leaves out what is
    /// empty, writes nothing as `{}`, and joins a map of parameters with the named ones.
    static func isForClients(_ id: String) -> Bool {
        let parts = [
            "TokenAutoFill", "Defaults", "EndpointTrait", "HostWithPath", "ContentEncoding",
            "Gzip", "EmptyQueryMaps", "PrefixHeadersAreNotPresent", "EmptyListQueryValues",
            "QueryPrecedence", "WithEmptyStructurePayload", "WithHeadersButNoPayload",
            "AllQueryStringTypes", "QueryStringEscaping", "FloatQueryValues",
            "ZeroAndFalseQueryValues", "MediaTypeHeaderInput",
        ]
        return parts.contains { id.contains($0) }
    }

    static let files = [
        "query", "json", "json_1_0", "rest-json", "rest-xml", "smithy-rpc-v2-cbor",
    ]
}

/// The protocol cases that AWS publishes with its models, in the form botocore keeps them
/// (tests/unit/protocols). They are not ours to copy, so they are read where they have been put.
@Suite(.enabled(if: PublishedCases.isPresent, "no ../shared/data/botocore-protocols"))
struct PublishedCaseTests {
    struct Case {
        let model: TestModel
        let operation: OperationModel
        let json: JSON
        let router: Router
    }

    static func cases(_ path: String) throws -> [Case] {
        let bytes = Array(try Data(contentsOf: PublishedCases.folder.appending(path: path)))
        return (try JSON(bytes: bytes).array ?? []).flatMap { suite in
            let model = TestModel(
                metadata: suite["metadata"] ?? .null, shapes: suite["shapes"] ?? .null)
            let cases = suite["cases"]?.array ?? []
            let all = cases.map { model.operation($0["given"] ?? .null) }
            // A suite that is a whole service tries routing as well.
            let whole = suite["isService"]?.bool == true ? Router(model.service, all) : nil
            return zip(cases, all).map { json, operation in
                Case(
                    model: model, operation: operation, json: json,
                    router: whole ?? Router(model.service, [operation]))
            }
        }
    }

    static func request(_ serialized: JSON, isBinary: Bool) -> HTTPRequest {
        let text = serialized["body"]?.string ?? ""
        let headers = (serialized["headers"]?.members ?? []).map {
            HTTPField($0.name, $0.value.string ?? "")
        }
        return HTTPRequest(
            method: serialized["method"]?.string ?? "POST",
            target: serialized["uri"]?.string ?? "/", headers: HTTPHeaders(headers),
            body: isBinary ? Base64.decode(text) ?? [] : Array(text.utf8))
    }

    @Test(arguments: PublishedCases.files)
    func `Each published request is read as its parameters`(file: String) throws {
        var count = 0
        for it in try Self.cases("input/\(file).json") {
            let id = it.json["id"]?.string ?? ""
            guard let serialized = it.json["serialized"], !PublishedCases.isForClients(id) else {
                continue
            }
            let request = Self.request(serialized, isBinary: file.hasPrefix("smithy"))
            do {
                let route = try it.router.route(request)
                #expect(route.operation.name == it.operation.name, "\(file) \(id)")
                let expected = it.model.fields(it.json["params"] ?? .null, it.operation.input)
                let read = try route.read(request)
                #expect(shown(read) == shown(expected), "\(file) \(id)")
            } catch {
                Issue.record("\(file) \(id): \(error)")
            }
            count += 1
        }
        #expect(count > 10)
    }

    /// Writes each published result and puts the answers where GARRISON_PROTOCOL_ANSWERS says, for
    /// a client to read.
    @Test(arguments: PublishedCases.files)
    func `Each published result is written`(file: String) throws {
        var lines: [JSON] = []
        for it in try Self.cases("output/\(file).json") {
            let router = it.router
            let wire = it.model.service.protocols.first ?? .json
            let answer = Answer(
                requestID: "req-1", hostID: "host-1", method: "POST", resource: "/r")
            let response: HTTPResponse
            if let code = it.json["errorCode"]?.string {
                response = Dialect(router.service, wire).write(
                    Failure(code, it.json["errorMessage"]?.string ?? ""), answer)
            } else {
                let result = it.json["result"] ?? .null
                response = router.route(to: it.operation, wire).write(
                    it.model.fields(result, it.operation.output), answer)
            }
            lines.append([
                "id": it.json["id"] ?? .null, "status": .number(JSONNumber(response.status)),
                "headers": .object(
                    response.headers.fields.map { JSONMember($0.name, .string($0.value)) }),
                "body": .string(Base64.encode(response.body)),
            ])
        }
        #expect(lines.count > 10)
        guard let path = ProcessInfo.processInfo.environment["GARRISON_PROTOCOL_ANSWERS"] else {
            return
        }
        try Data(JSON.array(lines).bytes).write(
            to: URL(fileURLWithPath: path).appending(path: "\(file).json"))
    }
}
