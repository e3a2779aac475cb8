import Foundation
import Testing

/// The rules, against every file of the house.
@Suite struct HouseTests {
    static let sources = Result { try House.files(under: "Sources") }

    @Test(arguments: Rule.all)
    func `the sources keep each rule`(rule: Rule) throws {
        let broken = try Self.sources.get().flatMap(rule.violations)
        #expect(broken.isEmpty, "\(Self.list(broken))")
    }

    @Test func `imports follow the table of the house`() throws {
        let files = try Self.sources.get()
        var layers: [String: String] = [:]
        for file in files where file.module != file.layer { layers[file.module] = file.layer }
        let rule = ImportRule(layers: layers)
        let broken = files.flatMap(rule.violations)
        #expect(broken.isEmpty, "\(Self.list(broken))")
    }

    @Test func `each module has a file of its name`() throws {
        let files = try Self.sources.get().filter { !$0.isGenerated }
        let modules = Set(files.map(\.module))
        let opened = Set(files.filter(\.isOpening).map(\.module))
        #expect(modules.subtracting(opened).sorted() == [])
    }

    @Test func `tests neither reach inside nor leave work undone`() throws {
        let files = try House.files(under: "Tests").filter { !$0.path.contains("TidyTests/") }
        let broken = files.flatMap { file in
            file.matches(of: [(#"@testable\b"#, "@testable")]) + Rule.unfinished.violations(file)
        }
        #expect(broken.isEmpty, "\(Self.list(broken))")
    }

    static func list(_ broken: [Violation]) -> String {
        let shown = broken.prefix(40).map(\.description).joined(separator: "\n")
        return "\(broken.count) places:\n\(shown)"
    }
}
