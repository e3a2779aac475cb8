import Codecs
import Foundation
import Matching
import Testing
import Vocabulary
import WebRules

/// The Core Rule Set and its regression tests, where `Scripts/crs-regression` has made them ready:
/// GARRISON_CRS names the folder of the rules, GARRISON_CRS_CASES the tests as JSON lines.
@Suite("Core Rule Set")
struct CoreRuleSetTests {
    static let folder = ProcessInfo.processInfo.environment["GARRISON_CRS"]
    static let cases = ProcessInfo.processInfo.environment["GARRISON_CRS_CASES"]
    static let reason: Comment = "run by Scripts/crs-regression, which fetches the rules"

    static func rules(_ folder: String) throws -> SecRuleSet {
        let place = URL(fileURLWithPath: folder)
        let rules = place.appendingPathComponent("rules")
        var files: [(name: String, text: String)] = []
        let setup = ["crs-setup.conf", "crs-setup.conf.example"]
            .map { place.appendingPathComponent($0) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
        if let setup {
            files.append(("crs-setup.conf", try String(contentsOf: setup, encoding: .utf8)))
        }
        // The settings under which the tests are meant to run (its tests/docker-compose.yml).
        files.append(
            (
                "settings",
                """
                SecRuleEngine DetectionOnly
                SecResponseBodyAccess On
                SecAction "id:900000,phase:1,pass,nolog,setvar:tx.blocking_paranoia_level=4,\\
                    setvar:tx.detection_paranoia_level=4,setvar:tx.paranoia_level=4,\\
                    setvar:tx.executing_paranoia_level=4,setvar:tx.arg_length=400,\\
                    setvar:tx.total_arg_length=6400,setvar:tx.combined_file_sizes=65535,\\
                    setvar:tx.max_file_size=64100,setvar:tx.max_num_args=255,\\
                    setvar:tx.crs_validate_utf8_encoding=1,setvar:tx.arg_name_length=100"
                """
            ))
        for name in try FileManager.default.contentsOfDirectory(atPath: rules.path).sorted()
        where name.hasSuffix(".conf") {
            let text = try String(
                contentsOf: rules.appendingPathComponent(name), encoding: .utf8)
            files.append((name, text))
        }
        return try SecRuleSet(files: files) { name in
            (try? Data(contentsOf: rules.appendingPathComponent(name))).map { [UInt8]($0) }
        }
    }

    /// What the tests' own backend answers.
    static func response(_ request: WebRequest) -> SecResponse {
        guard request.target.starts(with: Array("/reflect".utf8)),
            let json = try? JSON(bytes: request.body)
        else { return SecResponse(status: 200, headers: [.init("Content-Type", "text/plain")]) }
        var body = Array((json["body"]?.string ?? "").utf8)
        if let encoded = json["encodedBody"]?.string { body = Base64.decode(encoded) ?? body }
        let headers = (json["headers"]?.members ?? []).map {
            WebRequest.Header($0.name, $0.value.string ?? "")
        }
        return SecResponse(
            status: Int(json["status"]?.integer ?? 200), headers: headers, body: body)
    }

    static func request(_ input: JSON) -> WebRequest? {
        guard input["encoded_request"] == nil else { return nil }
        func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
        var headers = (input["headers"]?.array ?? []).map {
            WebRequest.Header($0[0]?.string ?? "", $0[1]?.string ?? "")
        }
        func has(_ name: String) -> Bool {
            headers.contains { $0.name.text.lowercased() == name }
        }
        var body = bytes(input["data"]?.string ?? "")
        let completes = input["autocomplete_headers"]?.bool ?? true
        if completes {
            if !body.isEmpty, !has("content-type") {
                headers.append(.init("Content-Type", "application/x-www-form-urlencoded"))
            }
            if !has("connection") { headers.append(.init("Connection", "close")) }
        }
        let type = headers.first { $0.name.text.lowercased() == "content-type" }?.value ?? []
        if type.text.lowercased().hasPrefix("multipart/form-data") {
            var lines: [UInt8] = []
            for byte in body {
                if byte == 0x0a, lines.last != 0x0d { lines.append(0x0d) }
                lines.append(byte)
            }
            if lines.suffix(2) != [0x0d, 0x0a] { lines += [0x0d, 0x0a] }
            body = lines
        }
        if completes, !body.isEmpty, !has("content-length"), !has("transfer-encoding") {
            headers.append(.init("Content-Length", String(body.count)))
        }
        // A server reads no body where its length is not given.
        if !has("content-length"), !has("transfer-encoding") { body = [] }
        return WebRequest(
            id: "test", method: bytes(input["method"]?.string ?? "GET"),
            target: bytes(input["uri"]?.string ?? "/"),
            version: input["version"]?.string.map { $0.isEmpty ? "HTTP/0.9" : $0 } ?? "HTTP/1.1",
            headers: headers, body: body,
            client: .v4(0x7f00_0001))
    }

    @Test(
        "The regression tests that apply hold",
        .enabled(if: folder != nil && cases != nil, reason))
    func regression() throws {
        let clock = ContinuousClock()
        var set: SecRuleSet?
        let loading = try clock.measure { set = try Self.rules(try #require(Self.folder)) }
        let rules = try #require(set)
        let known = rules.ruleIDs
        var counts = (passed: 0, failed: 0, skipped: 0)
        var failures: [String] = []
        let data = try Data(contentsOf: URL(fileURLWithPath: try #require(Self.cases)))
        var running = Duration.zero
        for line in [UInt8](data).split(separator: 0x0a) {
            let item = try JSON(bytes: Array(line))
            let name = "\(item["rule"]?.integer ?? 0)-\(item["test"]?.integer ?? 0)"
            let log = item["output"]?["log"]
            let wanted = (log?["expect_ids"]?.array ?? []).compactMap { $0.integer.map { Int($0) } }
            let unwanted = (log?["no_expect_ids"]?.array ?? []).compactMap {
                $0.integer.map { Int($0) }
            }
            let isKnown = wanted.allSatisfy(known.contains) && unwanted.allSatisfy(known.contains)
            guard let input = item["input"], let request = Self.request(input), isKnown,
                !(wanted.isEmpty && unwanted.isEmpty)
            else {
                counts.skipped += 1
                continue
            }
            var transaction = SecTransaction(
                rules, request, at: Instant(seconds: 1_800_000_000))
            running += clock.measure {
                transaction.runRequest()
                transaction.run(Self.response(request))
                transaction.runLogging()
            }
            let found = Set(transaction.matches.map(\.id))
            if wanted.allSatisfy(found.contains), !unwanted.contains(where: found.contains) {
                counts.passed += 1
            } else {
                counts.failed += 1
                failures.append(
                    "FAILED \(name) \(found.filter { $0 >= 911_000 }.sorted().prefix(8))")
            }
        }
        let report = [
            "rules \(rules.ruleCount), loaded in \(loading)",
            "passed \(counts.passed), failed \(counts.failed), "
                + "not applicable \(counts.skipped)", "time of all \(running)",
        ]
        let text = (report + failures).joined(separator: "\n") + "\n"
        try FileHandle.standardError.write(contentsOf: Data(text.utf8))
        let judged = counts.passed + counts.failed
        #expect(Double(counts.passed) >= 0.95 * Double(judged))
    }
}
