import Testing
import Vocabulary
import WebRules

/// The loader of SecLang and the readers of bodies, over seeded chance: they refuse or they judge,
/// and they come to an end.
@Suite("SecLang under fire")
struct SecLangFuzzTests {
    /// Numbers by a seed: xorshift64*.
    struct Dice {
        private var state: UInt64
        init(_ seed: UInt64) { state = seed | 1 }

        mutating func roll(_ sides: Int) -> Int {
            state ^= state >> 12
            state ^= state << 25
            state ^= state >> 27
            return Int((state &* 0x2545_f491_4f6c_dd1d) >> 33) % sides
        }

        mutating func pick<T>(_ list: [T]) -> T { list[roll(list.count)] }

        /// Some bytes of `text` changed, doubled or gone.
        mutating func mutated(_ text: [UInt8], _ changes: Int) -> [UInt8] {
            var bytes = text
            for _ in 0..<changes where !bytes.isEmpty {
                let place = roll(bytes.count)
                switch roll(5) {
                case 0: bytes[place] = UInt8(roll(256))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(pick(Array("\"'\\,:|{}[]()%&=;<>/-\0\r\n".utf8)), at: place)
                case 3:
                    let end = min(bytes.count, place + roll(40))
                    bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + roll(20)))
                }
            }
            return bytes
        }
    }

    static let rules = """
        SecRuleEngine On
        SecDefaultAction "phase:2,log,pass"
        SecAction "id:1,phase:1,pass,nolog,setvar:tx.level=2,setvar:'tx.list=|GET| |POST|'"
        SecRule TX:LEVEL "@lt 1" "id:2,phase:2,pass,nolog,skipAfter:END"
        SecRule ARGS|ARGS_NAMES|!ARGS:/^ok/|REQUEST_COOKIES "@rx (?i)\\bselect\\b.{0,20}from" \\
            "id:3,phase:2,deny,status:403,capture,t:none,t:urlDecodeUni,t:replaceComments,\\
            msg:'SQL %{MATCHED_VAR_NAME}',logdata:'%{TX.0}',tag:'attack-sqli',\\
            setvar:'tx.score=+%{tx.level}',ctl:ruleRemoveTargetById=5;ARGS:x"
        SecRule REQUEST_METHOD "!@within %{tx.list}" "id:4,phase:1,log,pass,chain"
            SecRule &ARGS "@gt 0" "setvar:tx.odd=1,expirevar:ip.seen=60"
        SecRule ARGS "@pm script alert |3c 73|" "id:5,phase:2,pass,multiMatch,t:htmlEntityDecode"
        SecRule XML:/*|XML://@*|FILES|MULTIPART_PART_HEADERS "@contains evil" "id:6,phase:2,pass"
        SecRule REMOTE_ADDR "@ipMatch 10.0.0.0/8,::1" "id:7,phase:1,pass,initcol:ip=%{REMOTE_ADDR}"
        SecMarker "END"
        SecRuleUpdateTargetById 3 "!ARGS:safe"
        SecRule TX:/^score/ "@ge 2" "id:8,phase:2,pass,log"
        """

    static let bodies: [(type: String, text: String)] = [
        ("application/json", #"{"a": [1, "x\u0041", {"b": null}], "c": "select 1 from t"}"#),
        ("text/xml", "<?xml version='1.0'?><a b='evil'>x<![CDATA[y]]><!-- c --><d/>&lt;</a>"),
        (
            "multipart/form-data; boundary=\"bb\"",
            "--bb\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.php\"\r\n"
                + "Content-Type: text/plain\r\n\r\nevil\r\n--bb\r\n"
                + "Content-Disposition: form-data; name=g\r\n\r\nx\r\n--bb--\r\n"
        ),
        ("application/x-www-form-urlencoded", "a=select%201%20from%20t&b=%3cscript%3e&safe=1"),
    ]

    static func request(_ type: String, _ body: [UInt8], _ dice: inout Dice) -> WebRequest {
        var request = Make.request(
            "/p?x="
                + dice.pick(["1", "select a from b", "%u0053elect/**/1 from", "\\x41", "&#x41;"]),
            method: dice.pick(["GET", "POST", "ODD"]),
            headers: [("Content-Type", type), ("Cookie", "a=b; ok=select 1 from x")])
        request.body = body
        return request
    }

    @Test("Rules with faults are refused or run, and never more than that", arguments: 1...8)
    func loader(_ seed: Int) {
        var dice = Dice(UInt64(seed) &* 0x9e37_79b9)
        for _ in 0..<60 {
            let text = dice.mutated(Array(Self.rules.utf8), 1 + dice.roll(12)).text
            guard let set = try? SecRuleSet(files: [("fuzz", text)]) else { continue }
            let body = dice.pick(Self.bodies)
            var transaction = SecTransaction(
                set, Self.request(body.type, Array(body.text.utf8), &dice), at: Make.now)
            transaction.runRequest()
            transaction.run(SecResponse(status: 200, body: Array("evil".utf8)))
            transaction.runLogging()
            #expect(transaction.matches.count <= 2_000)
        }
    }

    @Test("Bodies with faults are read as far as they go", arguments: 1...8)
    func bodies(_ seed: Int) throws {
        let set = try SecRuleSet(files: [("fuzz", Self.rules)])
        var dice = Dice(UInt64(seed) &* 0x85eb_ca6b)
        for _ in 0..<120 {
            let body = dice.pick(Self.bodies)
            let bytes = dice.mutated(Array(body.text.utf8), 1 + dice.roll(10))
            let type =
                dice.roll(4) == 0
                ? dice.mutated(Array(body.type.utf8), 2).text : dice.pick(Self.bodies).type
            var transaction = SecTransaction(set, Self.request(type, bytes, &dice), at: Make.now)
            transaction.runRequest()
            #expect(transaction.matches.count <= 2_000)
        }
    }

    @Test("Deep and endless bodies come to an end")
    func depth() throws {
        let set = try SecRuleSet(files: [("fuzz", Self.rules)])
        var dice = Dice(1)
        for (type, piece) in [
            ("application/json", "["), ("application/json", "{\"a\":"), ("text/xml", "<a>"),
            ("text/xml", "<a b='c' "), ("multipart/form-data; boundary=b", "--b\r\n"),
            ("application/x-www-form-urlencoded", "a=b&"),
        ] {
            let bytes = Array(String(repeating: piece, count: 20_000).utf8)
            var transaction = SecTransaction(set, Self.request(type, bytes, &dice), at: Make.now)
            transaction.runRequest()
            #expect(transaction.matches.count <= 2_000)
        }
    }

    @Test("A pattern that runs away is stopped, and counts as no match")
    func runaway() throws {
        let set = try SecRuleSet(
            files: [("f", "SecRule ARGS:a \"@rx ^(?:a+)+$\" \"id:1,phase:2,deny\"")])
        var transaction = SecTransaction(
            set, Make.request("/?a=" + String(repeating: "a", count: 30_000) + "!"), at: Make.now)
        transaction.runRequest()
        #expect(transaction.matches.isEmpty)
        #expect(transaction.intervention == nil)
    }

    @Test("Rules judge the same before and after their sets are compiled", arguments: 1...4)
    func compiled(_ seed: Int) throws {
        // Enough patterns over the same values that they are scanned for together, one of them too
        // large for Vectorscan to take whole.
        let large = "(?i)ab.*?\\b(?:c.{1,64}@.{1,255}|d.{1,200}(?:e.{1,255}|f.{1,255}g.{1,255}))"
        let patterns = [
            "(?i)select.+from", "^[a-f0-9]+$", "<script", "x{3,}", "(a)\\1", "\\bor\\b", large,
            "'\\s*or", "\\.\\./", "b$",
        ]
        let chains = [
            "t:none", "t:none,t:urlDecodeUni", "t:none,t:lowercase",
            "t:none,t:urlDecodeUni,t:htmlEntityDecode,t:removeWhitespace",
        ]
        var text = ""
        var id = 100
        for chain in chains {
            for pattern in patterns {
                id += 1
                text +=
                    "SecRule ARGS|ARGS_NAMES \"@rx \(pattern)\" "
                    + "\"id:\(id),phase:2,pass,\(chain)\"\n"
            }
            id += 1
            text += "SecRule ARGS \"@pm union alert ../ x\" \"id:\(id),phase:2,pass,\(chain)\"\n"
        }
        let plain = try SecRuleSet(files: [("f", text)])
        let ready = try SecRuleSet(files: [("f", text)])
        ready.prepare(paranoia: 4)
        var dice = Dice(UInt64(seed))
        let words = [
            "select", "SELECT a FROM b", "<script", "%3cscript", "&lt;script", "xxx", "x", "aa", "",
            "' or", "../", "ab1 c2@3", "ABd4e5", "deadbeef", "%2e%2e/", "Union", "a b", "\\", "b",
        ]
        for _ in 0..<60 {
            let value = (0..<(1 + dice.roll(4))).map { _ in dice.pick(words) }
            let target = "/?a=" + value.joined(separator: dice.pick(["", "+", "%20"]))
            var first = SecTransaction(plain, Make.request(target), at: Make.now)
            first.runRequest()
            var second = SecTransaction(ready, Make.request(target), at: Make.now)
            second.runRequest()
            #expect(first.matches == second.matches, "\(target)")
        }
    }
}
