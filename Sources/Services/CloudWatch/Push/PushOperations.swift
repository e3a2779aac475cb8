package import Gate
package import Shapes

// What people have beside AWS's SDKs: Prometheus's remote write, OpenTelemetry over HTTP, and a
// page to scrape. They are operations like any other, so that they are signed or proven by an
// access key, authorized as the calls they stand for, and in the trail.

/// The services under which they are registered: each has a path of its own, and all are signed for
/// `monitoring`.
package enum PushServices {
    package static func registered(_ service: CloudWatchService) -> [RegisteredService] {
        [
            one("CloudWatch Remote Write", WriteSamples.model.uri, service, WriteSamples.erased),
            one("CloudWatch OTLP", ExportMetrics.model.uri, service, ExportMetrics.erased),
            one("CloudWatch Page", ScrapeMetrics.model.uri, service, ScrapeMetrics.erased),
        ]
    }

    private static func one(
        _ id: String, _ path: String, _ service: CloudWatchService,
        _ operation: AnyOperation<CloudWatchService>
    ) -> RegisteredService {
        RegisteredService(
            ServiceModel(
                id: id, signingName: "monitoring", endpointPrefix: "monitoring-push",
                apiVersion: "2010-08-01", protocols: [.restJSON]), service, [operation],
            pathPrefix: path, edge: PushEdge())
    }

    /// The paths, for whoever reads another proof than a signature.
    package static let paths: Set<String> = [
        WriteSamples.model.uri, ExportMetrics.model.uri, ScrapeMetrics.model.uri,
    ]
}

/// The namespace that the request names. The body is no member: it is read as it stands, and stays
/// out of the trail.
package struct PushInput: Structure {
    package var namespace: String?

    package init(fields: Fields) throws(ShapeError) { namespace = try fields.optional(0) }
    package var fields: Fields { Fields([namespace?.shapeValue]) }

    package static let schema = StructureSchema(
        "PushInput",
        [
            Member(
                "namespace",
                { Schema("Namespace", .string, Constraint(min: 1, max: 255, pattern: "[^:].*")) },
                location: .query)
        ])
}

/// Remote write names its own compression as the body's coding; the format undoes it.
struct PushEdge: ServiceEdge {
    func prepare(_ request: inout HTTPRequest) {
        if request.headers["content-encoding"]?.lowercased() == "snappy" {
            request.headers["content-encoding"] = nil
        }
    }
    func intercept(_ request: HTTPRequest) throws -> HTTPResponse? { nil }
    func invalid(_ input: Fields, _ operation: OperationModel, message: String) -> Failure? {
        Failure("BadRequestException", message)
    }
    func denied(_ message: String, to caller: Caller) -> String { message }
    func finish(_ response: inout OutgoingResponse, _ exchange: Exchange) {}
}

/// A body of a type.
package struct PushOutput: Structure {
    package var contentType: String
    package var body: [UInt8]

    init(_ contentType: String, _ body: [UInt8]) {
        self.contentType = contentType
        self.body = body
    }

    package init(fields: Fields) throws(ShapeError) {
        contentType = try fields.required(0)
        let blob: Blob = try fields.required(1)
        body = blob.bytes
    }
    package var fields: Fields {
        Fields([contentType.shapeValue, Blob(body).shapeValue])
    }

    package static let schema = StructureSchema(
        "PushOutput",
        [
            Member(
                "ContentType", { Schema("ContentType", .string) }, wireName: "Content-Type",
                location: .header),
            Member("Body", { Schema("Body", .blob) }),
        ], payload: 1)
}
