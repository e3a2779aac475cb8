import Detection
import Foundation
import Testing

/// The table of detectors in Docs/Detection.md is written from the detectors themselves.
@Suite struct DocumentationTests {
    @Test func `the page lists every detector as it is`() throws {
        let page = Corpus.root.appendingPathComponent("Docs/Detection.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let marker = "<!-- detectors -->\n"
        let head = try #require(text.components(separatedBy: marker).first)
        var table = "| rule | finding type | severity | what happened |\n|---|---|---|---|\n"
        for info in DetectionEngine.detectors {
            table += "| `\(info.rule)` | `\(info.type.name)` | \(info.severity) | \(info.title) |\n"
        }
        let wanted = head + marker + table
        if ProcessInfo.processInfo.environment["GARRISON_WRITE_DOCS"] != nil, text != wanted {
            try wanted.write(to: page, atomically: true, encoding: .utf8)
        } else {
            #expect(text == wanted, "run the tests with GARRISON_WRITE_DOCS=1 to write it anew")
        }
    }
}
