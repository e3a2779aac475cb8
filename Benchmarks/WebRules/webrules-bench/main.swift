import Foundation
import Matching
import Vocabulary
import WebRules

// Processor time of the judging of a benign request and of a hostile one, by our managed groups and
// by a Core Rule Set whose folder (crs-setup.conf and rules/) is given.
//
//   webrules-bench [FOLDER]

let rounds = 2_000
let clock = ContinuousClock()

/// Of processor time that `count` rounds of `body` take, the part of one, in microseconds.
func processor(_ count: Int, _ body: () -> Void) -> String {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
    let start = now()
    for _ in 0..<count { body() }
    return String(format: "%.1f", (now() - start) / Double(count))
}

func request(
    _ target: String, _ method: String = "GET", type: String? = nil, body: String = ""
) -> WebRequest {
    var headers = [
        ("Host", "shop.example"), ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0"),
        ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
        ("Accept-Language", "en-US,en;q=0.5"), ("Accept-Encoding", "gzip, deflate, br"),
        ("Cookie", "session=8f14e45fceea167a5a36dedd4bea2543; theme=dark"),
        ("Referer", "https://shop.example/products"),
    ]
    if let type { headers.append(("Content-Type", type)) }
    if !body.isEmpty { headers.append(("Content-Length", String(body.utf8.count))) }
    return WebRequest(
        id: "bench", method: Array(method.utf8), target: Array(target.utf8),
        headers: headers.map { .init($0.0, $0.1) }, body: Array(body.utf8),
        client: .v4(0xc633_6407))
}

let items = (0..<24).map {
    "{\"sku\": \"A-\($0)\", \"name\": \"Blue chair, model \($0)\", \"count\": \($0)}"
}
let hostile = String(repeating: "a' or <x on\\u0041 ../ select ", count: 2_340)
let requests = [
    ("benign GET", request("/products?category=chairs&page=2&sort=price"), rounds),
    (
        "benign 2 KB JSON POST",
        request(
            "/api/cart", "POST", type: "application/json",
            body: "{\"items\": [\(items.joined(separator: ", "))]}"), rounds
    ),
    (
        "hostile 64 KB body",
        request("/api", "POST", type: "application/x-www-form-urlencoded", body: "a=" + hostile), 20
    ),
]

// Those that a shop has on all its pages; the rest need settings or lists of addresses.
let left = ["Admin", "Ip", "ACFP", "ATP", "AntiDDoS"]
let groups = ManagedGroups.names.filter { name in !left.contains { name.contains($0) } }
var definition = WebACLDefinition(
    name: "bench",
    rules: groups.enumerated().map { index, name in
        RuleDefinition(
            name, priority: index,
            statement: .group(
                GroupReference(.managed(vendor: "AWS", name: name, version: nil))),
            action: nil)
    }, bodyBytesMax: 65_536)
var acl: WebACL?
print("managed groups compiled in \(try clock.measure { acl = try WebACL(definition) })")
if let acl {
    let counters = RateCounters()
    let now = Instant(seconds: 1_800_000_000)
    for (name, request, count) in requests {
        var outcome = ""
        let time = processor(count) {
            outcome = acl.evaluate(request, at: now, counters: counters).outcome.name
        }
        print("managed groups\t\(name)\t\(time) µs\t\(outcome)")
    }
}

if CommandLine.arguments.count > 1 {
    let place = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
    let folder = place.appendingPathComponent("rules")
    var files: [(name: String, text: String)] = []
    for name in ["crs-setup.conf", "crs-setup.conf.example"] {
        if let text = try? String(contentsOf: place.appendingPathComponent(name), encoding: .utf8) {
            files.append((name, text))
            break
        }
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".conf") {
        files.append(
            (name, try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)))
    }
    var set: SecRuleSet?
    let loading = try clock.measure {
        set = try SecRuleSet(files: files) { name in
            (try? Data(contentsOf: folder.appendingPathComponent(name))).map { [UInt8]($0) }
        }
    }
    guard let set else { exit(1) }
    let store = SecCollections()
    let preparing = clock.measure { set.prepare(paranoia: 1) }
    print("sets of paranoia 1 compiled in \(preparing)")
    print("\(set.ruleCount) rules loaded in \(loading)")
    for (name, request, count) in requests {
        var found = 0
        let rounds = max(10, count / 4)
        let time = processor(rounds) {
            var transaction = SecTransaction(
                set, request, at: Instant(seconds: 1_800_000_000), store: store)
            transaction.runRequest()
            transaction.runLogging()
            found = transaction.matches.count { $0.isLogged }
        }
        print("rule set\t\(name)\t\(time) µs\t\(found) matches")
    }
}
