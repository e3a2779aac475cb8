import Codecs
import Foundation
import Policy
import Vocabulary

// Times decisions over the policy and the requests that peer.py wrote, each request a thousand
// times, and writes the decisions for comparison.

let roundsPerRequest = 1000

guard CommandLine.arguments.count == 2 else {
    print("usage: policy-bench FOLDER")
    exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)

func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
}

/// The keys that the server sets for every request, and those of `one`.
func context(_ one: JSON) -> ContextKeys {
    var keys = ContextKeys()
    keys.set("aws:PrincipalArn", "arn:aws:iam::111122223333:user/alice")
    keys.set("aws:PrincipalAccount", "111122223333")
    keys.set("aws:PrincipalType", "User")
    keys.set("aws:userid", "AIDAALICEALICEALICE1")
    keys.set("aws:username", "alice")
    keys.set("aws:CurrentTime", "2026-01-01T00:00:00Z")
    keys.set("aws:EpochTime", "1767225600")
    keys.set("aws:UserAgent", "aws-cli/2.0")
    keys.set("aws:RequestedRegion", "us-east-1")
    keys.set("aws:ResourceAccount", "111122223333")
    keys.set("aws:ViaAWSService", false)
    keys.set("aws:PrincipalIsAWSService", false)
    keys.set("aws:PrincipalTag/team", one["team"]?.string)
    keys.set("aws:SecureTransport", one["secure"]?.bool ?? false)
    keys.set("aws:SourceIp", one["ip"]?.string)
    keys.set("s3:prefix", one["prefix"]?.string)
    keys.set("aws:MultiFactorAuthAge", Int(one["mfa"]?.integer ?? 0))
    return keys
}

func spread(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    let median = sorted[sorted.count / 2]
    let tail = sorted[sorted.count * 99 / 100]
    print("\(name)\t\(String(format: "%.2f\t%.2f", median, tail))")
}

let policy = try CompiledPolicy(bytes: read("policy.json"), kind: .managed, id: "policy")
let policies = PoliciesInForce(identity: [policy])
let principal = Principal(
    .user(path: "/", name: "alice"), account: AccountID("111122223333") ?? .standard,
    id: "AIDAALICEALICEALICE1")
let facts = PrincipalFacts(principal)
let clock = ContinuousClock()
var decided: [Double] = []
var built: [Double] = []
var decisions = ""
for one in try JSON(bytes: read("requests.json")).array ?? [] {
    let parts = (one["action"]?.string ?? "").split(separator: ":").map(String.init)
    guard parts.count == 2 else { continue }
    let action = ActionName(parts[0], parts[1])
    var isAllowed = false
    for _ in 0..<roundsPerRequest {
        var request: PolicyRequest?
        let building = clock.measure {
            request = PolicyRequest(
                facts, action: action, resource: one["resource"]?.string ?? "",
                context: context(one))
        }
        guard let request else { continue }
        let deciding = clock.measure { isAllowed = policies.decide(request).isAllowed }
        built.append(Double(building.components.attoseconds) / 1e12)
        decided.append(Double(deciding.components.attoseconds) / 1e12)
    }
    decisions += isAllowed ? "allow\n" : "deny\n"
}
try Data(decisions.utf8).write(to: folder.appendingPathComponent("garrison.txt"))
spread("garrison, decision", decided)
spread("garrison, gathering the keys", built)
