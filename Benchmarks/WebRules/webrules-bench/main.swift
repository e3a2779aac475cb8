import Foundation
import Matching
import Vocabulary
import WebRules

// Times the judging of a benign request and of a hostile one, by our managed groups and by a Core
// Rule Set whose folder (crs-setup.conf and rules/) is given.
//
//   webrules-bench [FOLDER]

let rounds = 2_000
let clock = ContinuousClock()

func microseconds(_ duration: Duration, of count: Int) -> String {
    let (seconds, attoseconds) = duration.components
    let total = Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    return String(format: "%.1f", total / Double(count))
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

let groups = ManagedGroups.names.filter { !$0.contains("Admin") && !$0.contains("Ip") }
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
        let time = clock.measure {
            for _ in 0..<count {
                outcome = acl.evaluate(request, at: now, counters: counters).outcome.name
            }
        }
        print("managed groups\t\(name)\t\(microseconds(time, of: count)) µs\t\(outcome)")
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
    print("\(set.ruleCount) rules loaded in \(loading)")
    for (name, request, count) in requests {
        var found = 0
        let rounds = max(10, count / 4)
        let time = clock.measure {
            for _ in 0..<rounds {
                var transaction = SecTransaction(set, request, at: Instant(seconds: 1_800_000_000))
                transaction.runRequest()
                found = transaction.matches.count { $0.isLogged }
            }
        }
        print("rule set\t\(name)\t\(microseconds(time, of: rounds)) µs\t\(found) matches")
    }
}
