import Codecs
import Protocols
import Shapes
import Testing
import Vocabulary

/// One small model in every protocol: what is read, what is written, what is refused.
@Suite struct DialectTests {
    static let shapes: JSON = [
        "Input": [
            "type": "structure",
            "members": [
                "Name": ["shape": "String"], "Count": ["shape": "Integer"],
                "Flag": ["shape": "Boolean"], "Ratio": ["shape": "Double"],
                "Data": ["shape": "Blob"], "When": ["shape": "Timestamp"],
                "Tags": ["shape": "Tags"], "Map": ["shape": "Map"], "Self": ["shape": "Input"],
                "Flat": ["shape": "Flat"],
            ],
        ],
        "Tags": ["type": "list", "member": ["shape": "Tag"]],
        "Tag": [
            "type": "structure",
            "members": ["Key": ["shape": "String"], "Value": ["shape": "String"]],
        ],
        "Flat": ["type": "list", "member": ["shape": "String"], "flattened": true],
        "Map": ["type": "map", "key": ["shape": "String"], "value": ["shape": "Integer"]],
        "String": ["type": "string"], "Integer": ["type": "integer"],
        "Boolean": ["type": "boolean"], "Double": ["type": "double"], "Blob": ["type": "blob"],
        "Timestamp": ["type": "timestamp"],
    ]
    static let given: JSON = [
        "name": "Do", "http": ["method": "POST", "requestUri": "/"], "input": ["shape": "Input"],
        "output": ["shape": "Input", "resultWrapper": "DoResult"],
    ]
    static let answer = Answer(requestID: "r-1", hostID: "h-1", method: "POST", resource: "/x")

    static func model(_ wire: String, version: String = "1.1") -> TestModel {
        TestModel(
            metadata: [
                "apiVersion": "2020-01-01", "protocols": [.string(wire)],
                "targetPrefix": "Svc_2020", "jsonVersion": .string(version),
                "xmlNamespace": "https://svc/doc/",
            ], shapes: shapes)
    }

    static func router(_ wire: String, version: String = "1.1") -> Router {
        let model = model(wire, version: version)
        return Router(
            model.service, [model.operation(given)],
            limits: ReadLimits(bodyBytesMax: 4000, depthMax: 20))
    }

    static func json(_ body: String, target: String = "Svc_2020.Do") -> HTTPRequest {
        HTTPRequest(
            method: "POST", target: "/",
            headers: HTTPHeaders([
                HTTPField("X-Amz-Target", target),
                HTTPField("Content-Type", "application/x-amz-json-1.1"),
            ]), body: Array(body.utf8))
    }

    static func form(_ body: String) -> HTTPRequest {
        HTTPRequest(
            method: "POST", target: "/",
            headers: HTTPHeaders([HTTPField("Content-Type", "application/x-www-form-urlencoded")]),
            body: Array(body.utf8))
    }

    static let start = "Action=Do&Version=2020-01-01"

    @Test(arguments: [
        ("{}", "{-, -, -, -, -, -, -, -, -, -}"), ("", "{-, -, -, -, -, -, -, -, -, -}"),
        (
            #"{"Name":"é","Count":-5,"Flag":true,"Ratio":1.5,"Unknown":[{}]}"#,
            #"{string("é"), integer(-5), bool(true), double(1.5), -, -, -, -, -, -}"#
        ),
        (
            #"{"Data":"aGk=","When":1422317782.5,"Name":null}"#,
            "{-, -, -, -, <6869>, 2015-01-27T00:16:22.500Z, -, -, -, -}"
        ),
        (
            #"{"Tags":[{"Key":"a"},null],"Map":{"x":1},"Ratio":"NaN","Count":1e2}"#,
            "{-, integer(100), -, double(nan), -, -, "
                + #"[{string("a"), -}, null], (x: integer(1)), -, -}"#
        ),
    ])
    func `JSON is read by schema and the unknown is passed over`(
        body: String, tree: String
    ) throws {
        let route = try Self.router("json").route(Self.json(body))
        #expect(try shown(route.read(Self.json(body))) == tree)
    }

    @Test(arguments: [
        (#"{"Name":1}"#, "NUMBER_VALUE can not be converted to a String"),
        (#"{"Name":true}"#, "TRUE_VALUE can not be converted to a String"),
        (#"{"Count":"1"}"#, "STRING_VALUE can not be converted to an Integer"),
        (#"{"Count":1.5}"#, "DECIMAL_VALUE can not be converted to an Integer"),
        (#"{"Count":3000000000}"#, "NUMBER_VALUE can not be converted to an Integer"),
        (#"{"Flag":"true"}"#, "STRING_VALUE can not be converted to a Boolean"),
        (
            #"{"When":"2020-01-01T00:00:00Z"}"#,
            "STRING_VALUE can not be converted to milliseconds since epoch"
        ),
        (#"{"When":1e300}"#, "DECIMAL_VALUE can not be converted to milliseconds since epoch"),
        (#"{"Tags":{}}"#, "Start of structure or map found where not expected."),
        (#"{"Self":[]}"#, "Start of list found where not expected"),
        (#"{"Tags":"a"}"#, "Expected list or null"),
        (#"{"Data":"%%"}"#, "A blob is not valid base 64"),
        ("[]", "START_ARRAY can not be converted to a structure"),
        ("{", "The request body is no JSON: unexpectedEnd at byte 1"),
        (String(repeating: #"{"Self":"#, count: 30), "The request is nested too deeply"),
    ])
    func `JSON that does not fit is a serialization error`(body: String, message: String) throws {
        let route = try Self.router("json").route(Self.json(body))
        #expect(throws: Failure("SerializationException", message)) {
            try route.read(Self.json(body))
        }
    }

    @Test(arguments: [
        ("Svc_2020.Nope", "json"), ("Other.Do", "json"), ("", "json"), ("Do", "json"),
    ])
    func `An unknown target is refused`(target: String, wire: String) {
        #expect {
            try Self.router(wire).route(Self.json("{}", target: target))
        } throws: {
            ($0 as? Failure)?.code == "UnknownOperationException" && ($0 as? Failure)?.status == 400
        }
    }

    @Test(arguments: [
        ("", "{-, -, -, -, -, -, -, -, -, -}"),
        (
            "&Name=a+b%26&Count=7&Flag=true&Ratio=2.5&Data=aGk%3D&When=2015-01-27T00%3A16%3A22Z",
            #"{string("a b&"), integer(7), bool(true), double(2.5), <6869>, "#
                + "2015-01-27T00:16:22.000Z, -, -, -, -}"
        ),
        (
            "&Tags.member.2.Key=b&Tags.member.1.Key=a&Tags.member.1.Value=&Tags.member.10.Key=c",
            #"{-, -, -, -, -, -, [{string("a"), string("")}, {string("b"), -}, "#
                + #"{string("c"), -}], -, -, -}"#
        ),
        ("&Tags=&Map=", "{-, -, -, -, -, -, [], (), -, -}"),
        (
            "&Map.entry.1.key=x&Map.entry.1.value=1&Flat.1=p&Flat.2=q",
            #"{-, -, -, -, -, -, -, (x: integer(1)), -, [string("p"), string("q")]}"#
        ),
        (
            "&Self.Self.Name=deep",
            #"{-, -, -, -, -, -, -, -, {-, -, -, -, -, -, -, -, "#
                + #"{string("deep"), -, -, -, -, -, -, -, -, -}, -}, -}"#
        ),
        ("&Tags.member.x.Key=a&Tags.1.Key=b&Nope=1", "{-, -, -, -, -, -, [], -, -, -}"),
    ])
    func `A form is read by schema`(rest: String, tree: String) throws {
        let request = Self.form(Self.start + rest)
        let route = try Self.router("query").route(request)
        #expect(try shown(route.read(request)) == tree)
    }

    @Test func `A query string is as good as a form`() throws {
        let request = HTTPRequest(
            method: "GET", target: "/?\(Self.start)&Name=x&X-Amz-Signature=00")
        let route = try Self.router("query").route(request)
        #expect(try shown(route.read(request)).hasPrefix(#"{string("x"), -"#))
    }

    @Test(arguments: [
        (
            "Action=Nope&Version=2020-01-01", "InvalidAction", 400,
            "Could not find operation Nope for version 2020-01-01"
        ),
        (
            "Action=Do", "InvalidAction", 400,
            "Could not find operation Do for version NO_VERSION_SPECIFIED"
        ),
        (
            "Action=Do&Version=2019-01-01", "InvalidAction", 400,
            "Could not find operation Do for version 2019-01-01"
        ),
        (
            "Version=2020-01-01", "MissingAction", 400,
            "The request must contain the parameter Action."
        ),
        (
            start + "&Name=%", "MalformedQueryString", 400,
            "The query string contains a syntax error."
        ),
        (
            start + "&Count=x", "MalformedInput", 400,
            "STRING_VALUE can not be converted to an Integer"
        ),
        (
            start + "&Count=99999999999999999999", "MalformedInput", 400,
            "STRING_VALUE can not be converted to an Integer"
        ),
        (
            start + "&When=yesterday", "MalformedInput", 400,
            "STRING_VALUE can not be converted to a timestamp"
        ),
        (start + "&Map.entry.1.value=1", "MalformedInput", 400, "A map's entry lacks its key"),
        (
            start + "&" + Array(repeating: "Self", count: 40).joined(separator: ".") + "=1",
            "MalformedInput", 400, "The request is nested too deeply"
        ),
        (
            start + "&Name=" + String(repeating: "x", count: 4000), "RequestEntityTooLarge", 413,
            "The request body is longer than 4000 bytes."
        ),
    ])
    func `A form that does not fit is refused`(
        body: String, code: String, status: Int, message: String
    ) {
        #expect(throws: Failure(code, message, status: status)) {
            let request = Self.form(body)
            _ = try Self.router("query").route(request).read(request)
        }
    }

    static let tree: JSON = [
        "Name": "a<b", "Count": 5, "Flag": false, "Ratio": 2.5, "Data": "hi",
        "When": 1_422_317_782, "Tags": [["Key": "k", "Value": ""]], "Map": ["x": 1],
        "Flat": ["p", "q"],
    ]

    @Test(arguments: [
        (
            "query",
            "<DoResponse xmlns=\"https://svc/doc/\"><DoResult><Name>a&lt;b</Name><Count>5</Count>"
                + "<Flag>false</Flag><Ratio>2.5</Ratio><Data>aGk=</Data>"
                + "<When>2015-01-27T00:16:22Z</When><Tags><member><Key>k</Key><Value></Value>"
                + "</member></Tags><Map><entry><key>x</key><value>1</value></entry></Map>"
                + "<Flat>p</Flat><Flat>q</Flat></DoResult><ResponseMetadata><RequestId>r-1"
                + "</RequestId></ResponseMetadata></DoResponse>"
        ),
        (
            "json",
            #"{"Name":"a<b","Count":5,"Flag":false,"Ratio":2.5,"Data":"aGk=","#
                + #""When":1422317782,"Tags":[{"Key":"k","Value":""}],"Map":{"x":1},"#
                + #""Flat":["p","q"]}"#
        ),
        (
            "rest-json",
            #"{"Name":"a<b","Count":5,"Flag":false,"Ratio":2.5,"Data":"aGk=","#
                + #""When":1422317782,"Tags":[{"Key":"k","Value":""}],"Map":{"x":1},"#
                + #""Flat":["p","q"]}"#
        ),
        (
            "rest-xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Input xmlns=\"https://svc/doc/\">"
                + "<Name>a&lt;b</Name><Count>5</Count><Flag>false</Flag><Ratio>2.5</Ratio>"
                + "<Data>aGk=</Data><When>2015-01-27T00:16:22.000Z</When><Tags><member>"
                + "<Key>k</Key><Value></Value></member></Tags><Map><entry><key>x</key>"
                + "<value>1</value></entry></Map><Flat>p</Flat><Flat>q</Flat></Input>"
        ),
    ])
    func `One tree is written in each protocol`(wire: String, body: String) throws {
        let model = Self.model(wire)
        let router = Self.router(wire)
        let protocolName = try #require(WireProtocol(rawValue: wire))
        let route = router.route(to: model.operation(Self.given), protocolName)
        let response = route.write(model.fields(Self.tree, route.operation.output), Self.answer)
        #expect(String(decoding: response.body, as: UTF8.self) == body)
        #expect(response.status == 200)
    }

    @Test func `CBOR is written and read again`() throws {
        let model = Self.model("smithy-rpc-v2-cbor")
        let router = Self.router("smithy-rpc-v2-cbor")
        let fields = model.fields(Self.tree, model.structure("Input"))
        let response = router.route(to: model.operation(Self.given), .rpcV2CBOR).write(
            fields, Self.answer)
        #expect(response.headers["smithy-protocol"] == "rpc-v2-cbor")
        let request = HTTPRequest(
            method: "POST", target: "/service/Svc_2020/operation/Do",
            headers: HTTPHeaders([HTTPField("smithy-protocol", "rpc-v2-cbor")]),
            body: response.body)
        #expect(try shown(router.route(request).read(request)) == shown(fields))
    }

    @Test(
        arguments: [
            ("a0", nil), ("a1644e616d6501", "NUMBER_VALUE can not be converted to a String"),
            ("a1645768656e01", "NUMBER_VALUE can not be converted to a Timestamp"),
            ("a16444617461616 1".replacingSpaces, "STRING_VALUE can not be converted to a Blob"),
            ("80", "START_ARRAY can not be converted to a structure"),
            ("a1", "The request body is no CBOR: unexpectedEnd at byte 1"),
        ] as [(String, String?)])
    func `CBOR that does not fit is a serialization error`(hex: String, message: String?) throws {
        let request = HTTPRequest(
            method: "POST", target: "/service/Svc_2020/operation/Do",
            headers: HTTPHeaders([HTTPField("smithy-protocol", "rpc-v2-cbor")]),
            body: Hex.decode(hex) ?? [])
        let route = try Self.router("smithy-rpc-v2-cbor").route(request)
        if let message {
            #expect(throws: Failure("SerializationException", message)) { try route.read(request) }
        } else {
            #expect(try route.read(request).values.allSatisfy { $0 == nil })
        }
    }

    @Test func `A service of two protocols is spoken in the one that is asked for`() {
        let service = ServiceModel(
            id: "CloudWatch", signingName: "monitoring", endpointPrefix: "monitoring",
            apiVersion: "2010-08-01", protocols: [.rpcV2CBOR, .json, .query],
            targetPrefix: "GraniteServiceVersion20100801", jsonVersion: "1.0")
        let router = Router(service, [])
        func wire(_ fields: [(String, String)]) -> WireProtocol {
            router.dialect(
                of: HTTPRequest(
                    method: "POST", target: "/",
                    headers: HTTPHeaders(fields.map { HTTPField($0.0, $0.1) }))
            ).wire
        }
        #expect(wire([("X-Amz-Target", "GraniteServiceVersion20100801.ListMetrics")]) == .json)
        #expect(
            wire([("content-type", "application/x-www-form-urlencoded; charset=utf-8")]) == .query)
        #expect(wire([("Smithy-Protocol", "rpc-v2-cbor")]) == .rpcV2CBOR)
    }

    static let failure = Failure(
        "NoSuchEntity", "The user <x> cannot be found.", status: 404,
        shape: "NoSuchEntityException", members: [MapEntry("Extra", .string("1"))])

    @Test(arguments: [
        (
            "query", "1.1",
            "<ErrorResponse xmlns=\"https://svc/doc/\"><Error><Type>Sender</Type>"
                + "<Code>NoSuchEntity</Code><Message>The user &lt;x&gt; cannot be found.</Message>"
                + "<Extra>1</Extra></Error><RequestId>r-1</RequestId></ErrorResponse>"
        ),
        (
            "json", "1.1",
            #"{"__type":"NoSuchEntityException","message":"The user <x> cannot be found.","Extra":"1"}"#
        ),
        (
            "json", "1.0",
            #"{"__type":"com.amazonaws.test#NoSuchEntityException","#
                + #""message":"The user <x> cannot be found.","Extra":"1"}"#
        ),
        (
            "rest-json", "1.1",
            #"{"message":"The user <x> cannot be found.","Extra":"1","#
                + #""__type":"NoSuchEntityException"}"#
        ),
        (
            "rest-xml", "1.1",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ErrorResponse xmlns=\"https://svc/doc/\">"
                + "<Error><Type>Sender</Type><Code>NoSuchEntity</Code>"
                + "<Message>The user &lt;x&gt; cannot be found.</Message><Extra>1</Extra></Error>"
                + "<RequestId>r-1</RequestId><HostId>h-1</HostId></ErrorResponse>"
        ),
    ])
    func `A failure is written in each protocol`(
        wire: String, version: String, body: String
    ) throws {
        let protocolName = try #require(WireProtocol(rawValue: wire))
        let dialect = Dialect(Self.model(wire, version: version).service, protocolName)
        let response = dialect.write(Self.failure, Self.answer)
        #expect(response.status == 404)
        #expect(String(decoding: response.body, as: UTF8.self) == body)
    }

    @Test func `S3's failures have its own form, and none on HEAD`() {
        let service = ServiceModel(
            id: "S3", signingName: "s3", endpointPrefix: "s3", apiVersion: "2006-03-01",
            protocols: [.restXML])
        let failure = Failure("NoSuchKey", "The specified key does not exist.", status: 404)
            .with("Key", "a\rb")
        let written = Dialect(service, .restXML).write(failure, Self.answer)
        #expect(
            String(decoding: written.body, as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code>"
                + "<Message>The specified key does not exist.</Message><Key>a&#13;b</Key>"
                + "<Resource>/x</Resource><RequestId>r-1</RequestId><HostId>h-1</HostId></Error>")
        #expect(written.headers["x-amz-request-id"] == "r-1")
        #expect(written.headers["x-amz-id-2"] == "h-1")
        let head = Dialect(service, .restXML).write(
            failure, Answer(requestID: "r-1", method: "HEAD", resource: "/x"))
        #expect(head.body.isEmpty && head.status == 404)
    }
}

extension String {
    fileprivate var replacingSpaces: String { filter { $0 != " " } }
}
