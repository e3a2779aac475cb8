import Codecs
import Protocols
import Shapes
import Testing
import Vocabulary

/// Seeded damage to whole requests: each is read or refused with an answer, and nothing traps.
@Suite struct HostileRequestTests {
    static let seeds: [(Router, HTTPRequest)] = [
        (
            DialectTests.router("query"),
            DialectTests.form(
                "\(DialectTests.start)&Name=a%20b&Tags.member.1.Key=x&Map.entry.1.key=y"
                    + "&Map.entry.1.value=2&Self.Flat.1=z&When=2020-01-01T00:00:00Z")
        ),
        (
            DialectTests.router("json"),
            DialectTests.json(
                #"{"Name":"a","Count":1,"Ratio":1e5,"When":1.5e9,"Tags":[{"Key":"k"}],"#
                    + #""Map":{"a":1},"Self":{"Data":"aGk="}}"#)
        ),
        (
            DialectTests.router("smithy-rpc-v2-cbor"),
            HTTPRequest(
                method: "POST", target: "/service/Svc_2020/operation/Do",
                headers: HTTPHeaders([HTTPField("smithy-protocol", "rpc-v2-cbor")]),
                body: Hex.decode(
                    "a5644e616d65616165436f756e7405645768656ec11a5e0be10064466c617482616161626353656c66a0"
                )
                    ?? [])
        ),
        (
            BindingTests.router,
            BindingTests.request(
                "&max-keys=5&tagKeys=a", [("x-attr", "a,\"b\\\"c\""), ("x-amz-meta-a", "b")],
                "<Configuration><Rule><Days>1</Days></Rule><Sets><Set>a</Set></Sets>"
                    + "</Configuration>")
        ),
        (RoutingTests.s3, HTTPRequest(method: "GET", target: "/b/k%20l/m?uploadId=u&x-id=y")),
        (RoutingTests.rest, HTTPRequest(method: "GET", target: "/detector/a/filter/b")),
    ]

    static func mutate(_ bytes: [UInt8], _ entropy: SeededEntropy) -> [UInt8] {
        var result = bytes
        let plan = entropy.bytes(17)
        for step in 0..<Int(plan[0] % 3) {
            guard !result.isEmpty else { return entropy.bytes(4) }
            let place = (Int(plan[step * 4 + 1]) << 8 | Int(plan[step * 4 + 2])) % result.count
            let byte = plan[step * 4 + 4]
            switch plan[step * 4 + 3] % 4 {
            case 0: result[place] = byte
            case 1: result.remove(at: place)
            case 2: result.removeSubrange(place...)
            default:
                let end = min(place + Int(byte % 32) + 1, result.count)
                result.insert(contentsOf: Array(result[place..<end]), at: place)
            }
        }
        return result
    }

    @Test func `Damaged requests are read or refused`() {
        let entropy = SeededEntropy(seed: 0x7270)
        let answer = Answer(requestID: "r", method: "GET", resource: "/")
        var counts = (read: 0, refused: 0)
        for round in 0..<12_000 {
            let (router, seed) = Self.seeds[round % Self.seeds.count]
            let target = seed.query.isEmpty ? seed.path : "\(seed.path)?\(seed.query)"
            var request = HTTPRequest(
                method: seed.method,
                target: String(
                    decoding: Self.mutate(Array(target.utf8), entropy), as: UTF8.self),
                headers: seed.headers, body: Self.mutate(seed.body, entropy))
            for index in request.headers.fields.indices where round % 5 == 0 {
                let value = Array(request.headers.fields[index].value.utf8)
                request.headers.fields[index].value = String(
                    decoding: Self.mutate(value, entropy), as: UTF8.self)
            }
            do throws(Failure) {
                let route = try router.route(request)
                let fields = try route.read(request)
                #expect(fields.values.count == route.operation.input.members.count)
                _ = route.write(Fields(emptyFor: route.operation.output), answer)
                counts.read += 1
            } catch {
                let response = router.dialect(of: request).write(error, answer)
                #expect((400...599).contains(response.status) && !response.body.isEmpty)
                counts.refused += 1
            }
        }
        #expect(counts.read > 1000 && counts.refused > 1000)
    }

    @Test(arguments: [100, 1000, 100_000])
    func `Nesting and repetition end in a refusal, not in a crash`(count: Int) {
        let limits = ReadLimits(bodyBytesMax: 8 << 20)
        func refuse(_ wire: String, _ request: HTTPRequest) {
            let model = DialectTests.model(wire)
            let router = Router(
                model.service, [model.operation(DialectTests.given)], limits: limits)
            #expect(throws: Failure.self) { _ = try router.route(request).read(request) }
        }
        let names = String(repeating: "Self.", count: count)
        refuse("query", DialectTests.form("\(DialectTests.start)&\(names)Name=x"))
        refuse("json", DialectTests.json(String(repeating: #"{"Self":"#, count: count)))
        refuse(
            "smithy-rpc-v2-cbor",
            HTTPRequest(
                method: "POST", target: "/service/Svc_2020/operation/Do",
                headers: HTTPHeaders([HTTPField("smithy-protocol", "rpc-v2-cbor")]),
                body: Array(
                    repeatElement(Hex.decode("a16453656c66") ?? [], count: count).joined())))
        refuse(
            "rest-xml",
            HTTPRequest(
                method: "POST", target: "/",
                body: Array(String(repeating: "<Self>", count: count).utf8)))
    }
}
