import Codecs
import Gate
import Shapes
import Testing

@Suite struct S3TrailWordsTests {
    private static let s3 = ServiceModel(
        id: "S3", signingName: "s3", endpointPrefix: "s3", apiVersion: "2006-03-01",
        protocols: [.restXML])
    private static let control = ServiceModel(
        id: "S3 Control", signingName: "s3", endpointPrefix: "s3-control", apiVersion: "1",
        protocols: [.restXML])
    private static let text = Schema("Text", .string)
    private static let secret = Schema("Key", .string, isSensitive: true)
    private static let rule = StructureSchema(
        "Rule", [Member("Id", { text }, wireName: "ID"), Member("Status", { text })])
    private static let rules = Schema(
        "Rules", .list(ListSchema({ Schema("Rule", .structure { rule }) })))
    private static let configuration = StructureSchema(
        "Configuration", [Member("Rules", { rules }, wireName: "Rule", traits: .flattened)])
    private static let input = StructureSchema(
        "Input",
        [
            Member("Acl", { text }, wireName: "x-amz-acl", location: .header),
            Member(
                "SSECustomerKey", { secret }, wireName: "x-amz-server-side-encryption-customer-key",
                location: .header),
            Member(
                "SSEKMSKeyId", { secret }, wireName: "x-amz-server-side-encryption-aws-kms-key-id",
                location: .header),
            Member("MFA", { text }, wireName: "x-amz-mfa", location: .header),
            Member(
                "Configuration", { Schema("Configuration", .structure { configuration }) },
                wireName: "LifecycleConfiguration"),
        ], payload: 4)
    private static let model = OperationModel(
        "PutBucketLifecycleConfiguration", method: "PUT", input: input,
        output: StructureSchema(
            "Output",
            [
                Member("VersionId", { text }, wireName: "x-amz-version-id", location: .header),
                Member("ETag", { text }, wireName: "ETag", location: .header),
            ]))

    private func words(
        _ target: String, headers: [HTTPField] = [], service: ServiceModel = s3
    ) -> S3TrailWords {
        S3TrailWords(
            HTTPRequest(method: "PUT", target: target, headers: HTTPHeaders(headers)),
            model: Self.model, service: service)
    }

    @Test(
        arguments: [
            ("/b?lifecycle", ["bucketName": "b", "lifecycle": ""]),
            (
                "/b/a%20b/c?versionId=1&x=%2B+y",
                [
                    "bucketName": "b", "key": "a b/c", "versionId": "1", "x": "+ y",
                ]
            ),
            ("/?max-buckets=3", ["max-buckets": "3"]),
            (
                "/b/k?X-Amz-Signature=aa&X-Amz-Security-Token=bb&X-Amz-Credential=cc&X-Amz-Expires=9"
                    + "&AWSAccessKeyId=dd&Signature=ee",
                ["bucketName": "b", "key": "k", "X-Amz-Expires": "9"]
            ),
        ] as [(String, JSON)])
    func `Path and query become parameters, without what proves somebody`(
        target: String, expected: JSON
    ) {
        #expect(words(target).requestParameters(nil) == expected)
    }

    @Test func `Nothing at all is null`() {
        #expect(words("/").requestParameters(nil) == .null)
    }

    @Test func `Headers of the model are told, secret ones are not`() {
        let told = words(
            "/b",
            headers: [
                HTTPField("Host", "b.localhost"), HTTPField("X-Amz-Acl", "private"),
                HTTPField("x-amz-server-side-encryption-customer-key", "c2VjcmV0"),
                HTTPField("x-amz-server-side-encryption-aws-kms-key-id", "alias/k"),
                HTTPField("x-amz-mfa", "serial 123456"), HTTPField("x-amz-meta-a", "b"),
            ]
        ).requestParameters(nil)
        #expect(
            told == [
                "bucketName": "b", "Host": "b.localhost", "x-amz-acl": "private",
                "x-amz-server-side-encryption-aws-kms-key-id": "alias/k",
            ])
    }

    private func fields(_ rules: Int) -> Fields {
        var fields = Fields(emptyFor: Self.input)
        let list = (0..<rules).map {
            Value.structure(Fields([.string("r\($0)"), .string("Enabled")]))
        }
        fields[4] = .structure(Fields([.list(list)]))
        return fields
    }

    @Test func `The body keeps its elements' names; one of a list stands alone`() {
        let xmlns: JSON = "http://s3.amazonaws.com/doc/2006-03-01/"
        #expect(
            words("/b").requestParameters(fields(1)) == [
                "bucketName": "b",
                "LifecycleConfiguration": [
                    "xmlns": xmlns, "Rule": ["ID": "r0", "Status": "Enabled"],
                ],
            ])
        #expect(
            words("/b").requestParameters(fields(2)) == [
                "bucketName": "b",
                "LifecycleConfiguration": [
                    "xmlns": xmlns,
                    "Rule": [
                        ["ID": "r0", "Status": "Enabled"], ["ID": "r1", "Status": "Enabled"],
                    ],
                ],
            ])
    }

    @Test func `Of the answer the headers that S3 adds are told`() {
        let output = Fields([.string("v1"), .string("etag")])
        #expect(
            words("/b/k").responseElements(output, headers: []) == ["x-amz-version-id": "v1"])
        #expect(words("/b/k").responseElements(Fields([nil, .string("e")]), headers: []) == .null)
    }

    @Test(arguments: [
        ("PutPublicAccessBlock", "PutBucketPublicAccessBlock", "PutAccountPublicAccessBlock"),
        ("ListObjectsV2", "ListObjects", "ListObjectsV2"),
        (
            "PutBucketLifecycleConfiguration", "PutBucketLifecycle",
            "PutBucketLifecycleConfiguration"
        ),
        ("GetObject", "GetObject", "GetObject"),
    ])
    func `Events have CloudTrail's names`(operation: String, bucket: String, account: String) {
        #expect(words("/b").eventName(operation) == bucket)
        #expect(words("/v1", service: Self.control).eventName(operation) == account)
    }

    @Test func `A data event names its objects and their bucket`() {
        let bucket = TrailResource(
            arn: "arn:aws:s3:::b", account: "123456789012", type: "AWS::S3::Bucket")
        func object(_ name: String, isPrefix: Bool = false) -> TrailResource {
            TrailResource(
                arn: "arn:aws:s3:::b/\(name)", account: "", type: "AWS::S3::Object",
                isPrefix: isPrefix)
        }
        func resources(_ target: String, isData: Bool = true, _ objects: [String] = [])
            -> [TrailResource]
        {
            words(target).resources(isDataEvent: isData, objects: objects, owner: "123456789012")
        }
        #expect(resources("/b/k") == [object("k"), bucket])
        #expect(resources("/b?list-type=2") == [object("", isPrefix: true), bucket])
        #expect(
            resources("/b?delete", ["arn:aws:s3:::b/x", "arn:aws:s3:::b/y"])
                == [object("x"), object("y"), bucket])
        #expect(resources("/b?acl", isData: false) == [bucket])
        #expect(resources("/") == [])
    }
}
