import Detection
import Foundation
import Testing

@Suite struct DNSTests {
    static func query(
        _ name: String, answer: String = "192.0.2.1", host: String = "10.0.0.5", at minute: Int = 0
    ) -> String {
        let stamp = String(format: "2024-05-01T10:%02d:00Z", minute % 60)
        return "{\"version\":\"1.100000\",\"account_id\":\"123456789012\",\"region\":\"eu-west-1\","
            + "\"vpc_id\":\"vpc-1\",\"query_timestamp\":\"\(stamp)\",\"query_name\":\"\(name).\","
            + "\"query_type\":\"A\",\"query_class\":\"IN\",\"rcode\":\"NOERROR\",\"answers\":"
            + "[{\"Rdata\":\"\(answer)\",\"Type\":\"A\",\"Class\":\"IN\"}],\"srcaddr\":\"\(host)\","
            + "\"srcport\":\"4000\",\"transport\":\"UDP\",\"srcids\":{\"instance\":\"i-1\"}}"
    }

    private func types(_ lines: [String], lists: ThreatLists = ThreatLists()) -> Set<String> {
        Set(
            Corpus.findings(Array(lines.joined(separator: "\n").utf8), lists: lists).map(\.type))
    }

    @Test(arguments: [
        ("pool.supportxmr.com", "CryptoCurrency:EC2/BitcoinTool.B!DNS"),
        ("sinkhole.shadowserver.org", "Trojan:EC2/BlackholeTraffic!DNS"),
        ("abc.ngrok.io", "Impact:EC2/AbusedDomainRequest.Reputation"),
        ("x1.oastify.com", "Impact:EC2/SuspiciousDomainRequest.Reputation"),
        ("evil.duckdns.org", "Impact:EC2/SuspiciousDomainRequest.Reputation"),
        ("abcdefghij.onion", "Impact:EC2/SuspiciousDomainRequest.Reputation"),
    ])
    func `names that give themselves away are found, and not their likes`(
        name: String, type: String
    ) {
        #expect(types([Self.query(name)]).contains(type))
        #expect(types([Self.query(name.uppercased())]).contains(type))
        #expect(types([Self.query("x" + name.replacing(".", with: "-") + ".example.com")]).isEmpty)
        let neighbour = "not" + name.split(separator: ".").suffix(2).joined(separator: ".")
        // Everything under `onion` is a hidden service.
        #expect(types([Self.query(neighbour)]).isEmpty || name.hasSuffix(".onion"))
    }

    @Test func `a name that leads to the metadata service is found`() {
        let type = "UnauthorizedAccess:EC2/MetadataDNSRebind"
        #expect(types([Self.query("a.example.com", answer: "169.254.169.254")]).contains(type))
        #expect(types([Self.query("a.example.com", answer: "169.254.169.253")]).isEmpty)
        #expect(
            types([Self.query("instance-data.ec2.internal", answer: "169.254.169.254")]).isEmpty)
    }

    @Test func `listed names are found with the list as evidence`() throws {
        let list = try ThreatList(
            name: "mine", purpose: .threat, format: .txt, bytes: Array("bad.example\n".utf8))
        let lists = ThreatLists([list])
        let lines = Array(Self.query("www.bad.example").utf8)
        let found = Corpus.findings(lines, lists: lists)
        #expect(found.map(\.type) == ["Impact:EC2/MaliciousDomainRequest.Custom"])
        #expect(found.first?.evidence.map(\.value) == ["bad.example"])
        #expect(Corpus.findings(Array(Self.query("verybad.example").utf8), lists: lists).isEmpty)
    }

    @Test func `several generated names are found and popular ones are not`() {
        let generated = [
            "giywswshrgxcvoqgvrkthmfa.ru", "xzz3ug32bale1uo60y7xj6rge.com", "8f6bacmw30xxv6sc.cn",
            "swgoaiqugbvdxjtnebiy.com", "bqkrtxgkmriwsiwcngtivpx.info", "mjjwb2pcstlmsedgzgz.xyz",
        ]
        #expect(types(generated.map { Self.query($0) }).contains("Trojan:EC2/DGADomainRequest.B"))
        #expect(types(generated.prefix(2).map { Self.query($0) }).isEmpty)
        let popular = [
            "wikipedia.org", "stackoverflow.com", "nytimes.com", "cloudflare.com",
            "microsoftonline.com", "washingtonpost.com", "kubernetes.io", "debian.org",
        ]
        #expect(types(popular.map { Self.query($0) }).isEmpty)
    }

    @Test func `many domains that do not exist are found, a few slips are not`() {
        func lines(_ missing: Int, _ there: Int) -> [String] {
            (0..<there).map { Self.query("www.shop\($0).example\($0).org") }
                + (0..<missing).map {
                    Self.query("table-window-\($0)fish.example\($0).com")
                        .replacing("NOERROR", with: "NXDOMAIN")
                }
        }
        let type = "Trojan:EC2/DGADomainRequest.C!DNS"
        #expect(types(lines(30, 60)).contains(type))
        #expect(!types(lines(8, 60)).contains(type))
        #expect(!types(lines(30, 600)).contains(type))
    }

    @Test func `few but very long names are found`() {
        let lines = (0..<30).map { index in
            Self.query("\(index)\(String(repeating: "5f6e20746865", count: 4)).t.example.com")
        }
        #expect(types(lines).contains("Trojan:EC2/DNSDataExfiltration"))
        #expect(!types(Array(lines.prefix(10))).contains("Trojan:EC2/DNSDataExfiltration"))
    }

    @Test func `a place where stolen data is dropped is found by its name`() throws {
        let list = try ThreatList(
            name: "mine", purpose: .drop, format: .txt, bytes: Array("drop.example\n".utf8))
        let found = Corpus.findings(
            Array(Self.query("a.drop.example").utf8), lists: ThreatLists([list]))
        #expect(found.map(\.type) == ["Trojan:EC2/DropPoint!DNS"])
    }

    @Test func `data in names is found and ordinary names are not`() {
        let lines = (0..<120).map { index in
            Self.query(
                "\(String(index, radix: 16))4f6e20746865206e6574776f726b206f6620746865.t.example.com",
                at: index / 4)
        }
        #expect(types(lines).contains("Trojan:EC2/DNSDataExfiltration"))
        let few = (0..<120).map { Self.query("host\($0 % 7).example.com") }
        #expect(types(few).isEmpty)
    }

    @Test(
        .enabled(
            if: Corpus.exists("flow/panther-labelled.jsonl"),
            "the labelled events lie beside the checkout"))
    func `labelled queries for miners' names are told apart`() throws {
        for item in try Corpus.cases("flow/panther-labelled.jsonl")
        where item.rule == "AWS.DNS.Crypto.Domain" {
            let found = Corpus.findings(item.event).contains {
                $0.type == "CryptoCurrency:EC2/BitcoinTool.B!DNS"
            }
            #expect(found == item.fires, "\(item.name)")
        }
    }

    @Test(
        .enabled(
            if: Corpus.exists("dga") && Corpus.exists("lists/tranco-top-50k.csv"),
            "the lists of names lie beside the checkout"))
    func `hosts that ask for a family's names are found, popular names seldom are`() throws {
        var found: [String] = []
        for family in ["murofet", "newgoz", "qakbot", "zloader", "ramnit", "tinba", "chinad"] {
            let text = try String(
                contentsOfFile: Corpus.path("dga/\(family).txt"), encoding: .utf8)
            let names = text.split(whereSeparator: \.isNewline).prefix(50)
            let lines = names.map { Self.query(String($0)) }
            if types(lines).contains("Trojan:EC2/DGADomainRequest.B") { found.append(family) }
        }
        #expect(found.count == 7, "\(found)")
        let text = try String(
            contentsOfFile: Corpus.path("lists/tranco-top-50k.csv"), encoding: .utf8)
        let popular = text.split(whereSeparator: \.isNewline).prefix(5000).map {
            String($0.split(separator: ",").last ?? "")
        }
        // A host that asks for fifty popular names within an hour.
        var alarms = 0
        for start in stride(from: 0, to: popular.count - 50, by: 50) {
            let lines = popular[start..<start + 50].map { Self.query($0) }
            if types(Array(lines)).contains("Trojan:EC2/DGADomainRequest.B") { alarms += 1 }
        }
        #expect(alarms <= 2, "\(alarms) of 100")
    }
}
