import Codecs
import Protocols
import Shapes
import Testing
import Vocabulary

/// What REST messages carry outside their bodies, and S3's forms of the bodies.
@Suite struct BindingTests {
    static let shapes: JSON = [
        "Input": [
            "type": "structure", "required": ["Bucket"], "payload": "Config",
            "members": [
                "Bucket": ["shape": "String", "location": "uri"],
                "Max": ["shape": "Integer", "location": "querystring", "locationName": "max-keys"],
                "Keys": ["shape": "Strings", "location": "querystring", "locationName": "tagKeys"],
                "Since": [
                    "shape": "Timestamp", "location": "header",
                    "locationName": "If-Modified-Since",
                ],
                "Until": [
                    "shape": "ISODate", "location": "header", "locationName": "x-amz-until",
                ],
                "Attributes": ["shape": "Strings", "location": "header", "locationName": "x-attr"],
                "Meta": ["shape": "Meta", "location": "headers", "locationName": "x-amz-meta-"],
                "Config": ["shape": "Config", "locationName": "Configuration"],
            ],
        ],
        "Output": [
            "type": "structure",
            "members": [
                "ETag": ["shape": "String", "location": "header"],
                "LastModified": [
                    "shape": "Timestamp", "location": "header", "locationName": "Last-Modified",
                ],
                "Meta": ["shape": "Meta", "location": "headers", "locationName": "x-amz-meta-"],
                "Code": ["shape": "Integer", "location": "statusCode"],
                "Owner": ["shape": "Grantee"], "Contents": ["shape": "Contents"],
                "Created": ["shape": "Timestamp"],
            ],
        ],
        "Config": [
            "type": "structure",
            "members": [
                "Rules": ["shape": "Rules", "locationName": "Rule"],
                "Sets": ["shape": "Sets"], "Grantee": ["shape": "Grantee"],
            ],
        ],
        "Rules": ["type": "list", "member": ["shape": "Rule"], "flattened": true],
        "Sets": ["type": "list", "member": ["shape": "String", "locationName": "Set"]],
        "Rule": [
            "type": "structure",
            "members": ["ID": ["shape": "String"], "Days": ["shape": "Integer"]],
        ],
        "Grantee": [
            "type": "structure",
            "xmlNamespace": ["prefix": "xsi", "uri": "http://www.w3.org/2001/XMLSchema-instance"],
            "members": [
                "ID": ["shape": "String"],
                "Type": ["shape": "String", "locationName": "xsi:type", "xmlAttribute": true],
            ],
        ],
        "Contents": [
            "type": "list", "flattened": true, "member": ["shape": "Rule"],
        ],
        "Meta": ["type": "map", "key": ["shape": "String"], "value": ["shape": "String"]],
        "Strings": ["type": "list", "member": ["shape": "String"]],
        "String": ["type": "string"], "Integer": ["type": "integer"],
        "Timestamp": ["type": "timestamp"],
        "ISODate": ["type": "timestamp", "timestampFormat": "iso8601"],
    ]
    static let given: JSON = [
        "name": "PutConfig", "http": ["method": "PUT", "requestUri": "/{Bucket}?config"],
        "input": ["shape": "Input"], "output": ["shape": "Output"],
    ]
    static let model = TestModel(
        metadata: ["serviceId": "S3", "protocols": ["rest-xml"]], shapes: shapes)
    static let router = Router(model.service, [model.operation(given)])

    static func request(
        _ query: String = "", _ headers: [(String, String)] = [], _ body: String = ""
    ) -> HTTPRequest {
        HTTPRequest(
            method: "PUT", target: "/b?config\(query)",
            headers: HTTPHeaders(headers.map { HTTPField($0.0, $0.1) }), body: Array(body.utf8))
    }

    @Test(arguments: [
        (request(), #"{string("b"), -, -, -, -, -, -, -}"#),
        (
            request("&max-keys=5&tagKeys=a&x=1&tagKeys=b%2Cc"),
            #"{string("b"), integer(5), [string("a"), string("b,c")], -, -, -, -, -}"#
        ),
        (request("&max-keys="), #"{string("b"), -, -, -, -, -, -, -}"#),
        (
            request(
                "",
                [
                    ("if-modified-since", "Sun, 30 Aug 2015 12:36:00 GMT"),
                    ("X-Amz-Until", "2020-01-05T00:00:00.250Z"),
                    ("x-attr", "ETag, \"a,\\\"b\""), ("X-Attr", "c"),
                    ("X-Amz-Meta-Color", "red"), ("x-amz-meta-color", "blue"), ("x-amz-meta-", "z"),
                ]),
            #"{string("b"), -, -, 2015-08-30T12:36:00.000Z, 2020-01-05T00:00:00.250Z, "#
                + #"[string("ETag"), string("a,\"b"), string("c")], (color: string("red,blue")), -}"#
        ),
        (
            request(
                "", [],
                "<Configuration xmlns='urn:any'><Rule><ID>1</ID><Days> 3 </Days></Rule><Rule/>"
                    + "<Sets><Set>a</Set><Set/></Sets><Grantee xmlns:q='urn:q' q:type='Group'/>"
                    + "</Configuration>"),
            #"{string("b"), -, -, -, -, -, -, {[{string("1"), integer(3)}, {-, -}], "#
                + #"[string("a"), string("")], {-, string("Group")}}}"#
        ),
    ])
    func `Each part of a request finds its member`(request: HTTPRequest, tree: String) throws {
        #expect(try shown(Self.router.route(request).read(request)) == tree)
    }

    @Test(arguments: [
        (request("&max-keys=x"), "InvalidArgument"),
        (request("&max-keys=99999999999"), "InvalidArgument"),
        (request("", [("x-amz-until", "soon")]), "InvalidArgument"),
        (request("", [("If-Modified-Since", "soon")]), "InvalidArgument"),
        (request("", [], "<Other/>"), "MalformedXML"),
        (request("", [], "<Configuration><Odd/></Configuration>"), "MalformedXML"),
        (request("", [], "<Configuration><Sets><set/></Sets></Configuration>"), "MalformedXML"),
        (
            request("", [], "<Configuration><Rule><Days>x</Days></Rule></Configuration>"),
            "MalformedXML"
        ),
        (request("", [], "<Configuration>"), "MalformedXML"),
        (request("", [], "{}"), "MalformedXML"),
        (request("", [], String(repeating: "<a>", count: 500)), "MalformedXML"),
        (request("", [], String(repeating: " ", count: 2 << 20)), "MaxMessageLengthExceeded"),
    ])
    func `What does not fit is refused in S3's words`(request: HTTPRequest, code: String) {
        #expect { _ = try Self.router.route(request).read(request) } throws: {
            ($0 as? Failure)?.code == code && ($0 as? Failure)?.status == 400
        }
    }

    @Test func `Each member of an answer finds its part`() throws {
        let route = Self.router.route(to: Self.model.operation(Self.given), .restXML)
        let fields = Self.model.fields(
            [
                "ETag": "\"e\"", "LastModified": 1_440_938_160, "Code": 206,
                "Meta": ["a": "1", "b": "x\r\ny"],
                "Owner": ["ID": "i", "Type": "Group"],
                "Contents": [["ID": "1"], ["ID": "2", "Days": 3]], "Created": 1_440_938_160,
            ], route.operation.output)
        let response = route.write(
            fields, Answer(requestID: "r", hostID: "h", method: "GET", resource: "/"))
        #expect(response.status == 206)
        #expect(
            response.headers.fields == [
                HTTPField("ETag", "\"e\""),
                HTTPField("Last-Modified", "Sun, 30 Aug 2015 12:36:00 GMT"),
                HTTPField("x-amz-meta-a", "1"), HTTPField("x-amz-meta-b", "x  y"),
                HTTPField("Content-Type", "application/xml"), HTTPField("x-amz-request-id", "r"),
                HTTPField("x-amz-id-2", "h"),
            ])
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Output xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                + "<Owner xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:type=\"Group\"><ID>i</ID></Owner><Contents><ID>1</ID></Contents>"
                + "<Contents><ID>2</ID><Days>3</Days></Contents>"
                + "<Created>2015-08-30T12:36:00.000Z</Created></Output>")
    }

    static func location(_ region: Value?) -> String {
        let schema = StructureSchema(
            "GetBucketLocationOutput",
            [Member("LocationConstraint", { Schema("BucketLocationConstraint", .string) })])
        let operation = OperationModel(
            "GetBucketLocation", method: "GET", uri: "/{Bucket}?location",
            input: EmptyStructure.schema, output: schema)
        let response = router.route(to: operation, .restXML).write(
            Fields([region]), Answer(requestID: "r", method: "GET", resource: "/"))
        return String(decoding: response.body, as: UTF8.self)
    }

    @Test(
        arguments: [
            (Value.string("eu-west-1"), "eu-west-1"), (Value.string(""), ""), (nil, ""),
        ] as [(Value?, String)])
    func `A bucket's location is the root itself`(region: Value?, text: String) {
        #expect(
            Self.location(region)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint "
                + "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\(text)</LocationConstraint>")
    }
}
