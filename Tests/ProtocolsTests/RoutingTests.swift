import Protocols
import Shapes
import Testing

@Suite struct RoutingTests {
    static let string: @Sendable () -> Schema = { Schema("String", .string) }

    static func operation(
        _ name: String, _ method: String, _ uri: String, query: [String] = [], header: String? = nil
    ) -> OperationModel {
        var members = query.map {
            Member($0, string, location: .query, traits: .required)
        }
        if let header {
            members.append(
                Member("H", string, wireName: header, location: .header, traits: .required))
        }
        for part in uri.split(whereSeparator: { "/?".contains($0) }) where part.hasPrefix("{") {
            let label = part.dropFirst().dropLast().prefix { $0 != "+" }
            members.append(Member(String(label), string, location: .uri, traits: .required))
        }
        return OperationModel(
            name, method: method, uri: uri, input: StructureSchema("\(name)Request", members),
            output: StructureSchema("\(name)Output", []))
    }

    static let s3 = Router(
        ServiceModel(
            id: "S3", signingName: "s3", endpointPrefix: "s3", apiVersion: "2006-03-01",
            protocols: [.restXML]),
        [
            operation("ListBuckets", "GET", "/"), operation("ListObjects", "GET", "/{Bucket}"),
            operation("ListObjectsV2", "GET", "/{Bucket}?list-type=2"),
            operation("GetBucketAcl", "GET", "/{Bucket}?acl"),
            operation("GetObject", "GET", "/{Bucket}/{Key+}"),
            operation("GetObjectAcl", "GET", "/{Bucket}/{Key+}?acl"),
            operation("ListParts", "GET", "/{Bucket}/{Key+}", query: ["uploadId"]),
            operation("PutObject", "PUT", "/{Bucket}/{Key+}"),
            operation("CopyObject", "PUT", "/{Bucket}/{Key+}", header: "x-amz-copy-source"),
            operation(
                "UploadPart", "PUT", "/{Bucket}/{Key+}", query: ["partNumber", "uploadId"]),
            operation(
                "UploadPartCopy", "PUT", "/{Bucket}/{Key+}", query: ["partNumber", "uploadId"],
                header: "x-amz-copy-source"),
            operation("CreateBucket", "PUT", "/{Bucket}"),
            operation("DeleteBucket", "DELETE", "/{Bucket}"),
            operation("CreateMultipartUpload", "POST", "/{Bucket}/{Key+}?uploads"),
            operation(
                "CompleteMultipartUpload", "POST", "/{Bucket}/{Key+}", query: ["uploadId"]),
            operation(
                "GetBucketAnalyticsConfiguration", "GET", "/{Bucket}?analytics", query: ["id"]),
            operation("ListBucketAnalyticsConfigurations", "GET", "/{Bucket}?analytics"),
        ])

    @Test(
        arguments: [
            ("GET", "/", "ListBuckets", [:]), ("GET", "/?x-id=ListBuckets", "ListBuckets", [:]),
            ("GET", "/b", "ListObjects", ["Bucket": "b"]),
            ("GET", "/b/", "ListObjects", ["Bucket": "b"]),
            ("GET", "/b?list-type=2&prefix=a", "ListObjectsV2", ["Bucket": "b"]),
            ("GET", "/b?list-type=1", "ListObjects", ["Bucket": "b"]),
            ("GET", "/b?acl", "GetBucketAcl", ["Bucket": "b"]),
            ("GET", "/b/?acl=", "GetBucketAcl", ["Bucket": "b"]),
            ("GET", "/b/k?acl", "GetObjectAcl", ["Bucket": "b", "Key": "k"]),
            ("GET", "/b/k/l%20m/", "GetObject", ["Bucket": "b", "Key": "k/l m/"]),
            ("GET", "/b//k", "GetObject", ["Bucket": "b", "Key": "/k"]),
            ("GET", "/b/a+b%2Fc", "GetObject", ["Bucket": "b", "Key": "a+b/c"]),
            ("GET", "/b/k?uploadId=u", "ListParts", ["Bucket": "b", "Key": "k"]),
            ("PUT", "/b/k", "PutObject", ["Bucket": "b", "Key": "k"]),
            ("PUT", "/b/k?partNumber=1&uploadId=u", "UploadPart", ["Bucket": "b", "Key": "k"]),
            ("PUT", "/b", "CreateBucket", ["Bucket": "b"]),
            ("POST", "/b/k?uploads", "CreateMultipartUpload", ["Bucket": "b", "Key": "k"]),
            ("POST", "/b/k?uploadId=u", "CompleteMultipartUpload", ["Bucket": "b", "Key": "k"]),
            ("GET", "/b?analytics", "ListBucketAnalyticsConfigurations", ["Bucket": "b"]),
            ("GET", "/b?analytics&id=1", "GetBucketAnalyticsConfiguration", ["Bucket": "b"]),
        ] as [(String, String, String, [String: String])])
    func `A method, path and query name one operation of S3`(
        method: String, target: String, name: String, labels: [String: String]
    ) throws {
        let route = try Self.s3.route(HTTPRequest(method: method, target: target))
        #expect(route.operation.name == name)
        #expect(route.labels == labels)
    }

    @Test(arguments: [
        ("/b/k", "CopyObject"), ("/b/k?uploadId=u&partNumber=2", "UploadPartCopy"),
    ])
    func `A copy source makes a copy`(target: String, name: String) throws {
        let request = HTTPRequest(
            method: "PUT", target: target,
            headers: HTTPHeaders([HTTPField("X-Amz-Copy-Source", "/a/b")]))
        #expect(try Self.s3.route(request).operation.name == name)
    }

    @Test(arguments: [
        ("DELETE", "/b?metrics", "NotImplemented", 501),
        ("PUT", "/b/k?renameObject", "NotImplemented", 501),
        ("GET", "/b?torrent", "NotImplemented", 501),
        ("GET", "/b?acl&policy", "InvalidArgument", 400),
        ("POST", "/b", "MethodNotAllowed", 405), ("PATCH", "/b/k", "MethodNotAllowed", 405),
        ("GET", "/b/%zz", "InvalidURI", 400), ("GET", "/b/%ff", "InvalidURI", 400),
        ("GET", "/b?prefix=%", "InvalidURI", 400),
    ])
    func `What S3 cannot do here is refused and never done as something else`(
        method: String, target: String, code: String, status: Int
    ) {
        #expect { try Self.s3.route(HTTPRequest(method: method, target: target)) } throws: {
            ($0 as? Failure)?.code == code && ($0 as? Failure)?.status == status
        }
    }

    static let rest = Router(
        ServiceModel(
            id: "GuardDuty", signingName: "guardduty", endpointPrefix: "guardduty",
            apiVersion: "2017-11-28", protocols: [.restJSON]),
        [
            operation("ListDetectors", "GET", "/detector"),
            operation("GetDetector", "GET", "/detector/{detectorId}"),
            operation("GetFilter", "GET", "/detector/{detectorId}/filter/{filterName}"),
            operation("Describe", "GET", "/detector/{detectorId}/filter/all"),
            operation("ListTags", "GET", "/tags/{resourceArn}"),
            operation("Untag", "DELETE", "/tags/{resourceArn}", query: ["tagKeys"]),
            operation("Middle", "GET", "/files/{path+}/info"),
            operation("Whole", "GET", "/files/{path+}"),
        ])

    @Test(
        arguments: [
            ("GET", "/detector", "ListDetectors"), ("GET", "/detector/", "ListDetectors"),
            ("GET", "/detector/a", "GetDetector"), ("GET", "/detector/a/filter/b", "GetFilter"),
            ("GET", "/detector/a/filter/all", "Describe"),
            ("GET", "/tags/arn%3Aaws%3Agd%3A%3A%3Ad%2Fx", "ListTags"),
            ("DELETE", "/tags/a", "Untag"), ("GET", "/files/a/b/info", "Middle"),
            ("GET", "/detector//filter/b", nil), ("GET", "/detector/a/b", nil),
            ("GET", "/nothing", nil), ("POST", "/detector/a", nil), ("GET", "/files/info", "Whole"),
            ("GET", "/files/a/b", "Whole"), ("GET", "/files/", nil),
            ("GET", "", nil), ("GET", "detector", nil),
        ] as [(String, String, String?)])
    func `Literals go before labels`(method: String, target: String, name: String?) throws {
        let request = HTTPRequest(method: method, target: target)
        if let name {
            #expect(try Self.rest.route(request).operation.name == name)
        } else {
            #expect { try Self.rest.route(request) } throws: {
                ($0 as? Failure)?.code == "UnknownOperationException"
                    && ($0 as? Failure)?.status == 404
            }
        }
    }
}
