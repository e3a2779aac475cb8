import Testing

/// The rules themselves: each one fires where it must and is quiet at the near miss.
@Suite struct RuleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let text: String
        let lines: [Int]
        var path = "Sources/Engines/Policy/Example.swift"
        var testDescription: String { "\(rule): \(text.prefix(40))" }
    }

    static let cases: [Case] = [
        Case(rule: .columns, text: String(repeating: "x", count: 101), lines: [1]),
        Case(rule: .columns, text: String(repeating: "é", count: 100), lines: []),
        Case(rule: .length, text: String(repeating: "\n", count: 501), lines: [0]),
        Case(rule: .length, text: String(repeating: "\n", count: 500), lines: []),
        Case(rule: .forbidden, text: "let a = try! f()", lines: [1]),
        Case(rule: .forbidden, text: "let a = b as! C", lines: [1]),
        Case(rule: .forbidden, text: "let a = \"try! again\" // as! it were", lines: []),
        Case(rule: .forbidden, text: "let a = try? f() as? C", lines: []),
        Case(rule: .unwraps, text: "let a = b!", lines: [1]),
        Case(rule: .unwraps, text: "let a = b[0]!.c", lines: [1]),
        Case(rule: .unwraps, text: "if a != b && !c { }", lines: []),
        Case(
            rule: .unwraps, text: "// Never empty: the table is a constant.\nlet a = b!", lines: []),
        Case(rule: .unwraps, text: "let a = b!  // set by the caller just above", lines: []),
        Case(rule: .unwraps, text: "let a = b!  // sure", lines: [1]),
        Case(rule: .unwraps, text: "let a = \"https://b!\"", lines: []),
        Case(rule: .proved, text: "final class A: @unchecked Sendable {}", lines: [1]),
        Case(
            rule: .proved,
            text: "// Sound because the lock guards it.\nfinal class A: @unchecked Sendable {}",
            lines: []),
        Case(rule: .proved, text: "fatalError(\"never\")", lines: [1]),
        Case(rule: .names, text: "struct KeyManager {}", lines: [1]),
        Case(rule: .names, text: "enum BaseRule {}", lines: [1]),
        Case(rule: .names, text: "enum Base64 {}\nstruct Database {}", lines: []),
        Case(rule: .time, text: "let now = Date()", lines: [1]),
        Case(rule: .time, text: "let now = clock.now()", lines: []),
        Case(
            rule: .time, text: "let now = Date()", lines: [], path: "Sources/garrison/Serve.swift"),
        Case(rule: .unfinished, text: "// TO" + "DO: the rest", lines: [1]),
        Case(rule: .printing, text: "print(1)", lines: [1]),
        Case(rule: .printing, text: "fingerprint(1)\nlog.print(1)", lines: []),
        Case(
            rule: .functions,
            text: "func a() {\n" + String(repeating: "b()\n", count: 99) + "}", lines: [1]),
        Case(
            rule: .functions,
            text: "func a() {\n" + String(repeating: "b()\n", count: 98) + "}", lines: []),
        Case(
            rule: .opening, text: "import Codecs", lines: [1],
            path: "Sources/Engines/Policy/Policy.swift"),
    ]

    @Test(arguments: cases)
    func `a rule fires where it must and only there`(each: Case) {
        let file = SourceFile(path: each.path, text: each.text)
        #expect(each.rule.violations(file).map(\.line) == each.lines)
    }

    @Test(arguments: [
        ("let a = \"b // c\"", "let a =         "),
        ("a /* b /* c */ d */ e", "a                   e"),
        ("\"\"\"\n\"b\"\n\"\"\" + c", "   \n   \n    + c"),
        ("#\"a\"b\"# + c", "        + c"),
        ("\"\\(f(\"x\"))\" + c", "            + c"),
        ("\"\\\\\" + c", "     + c"),
    ])
    func `comments and strings are blanked`(text: String, blanked: String) {
        var blanker = Blanker(text)
        #expect(blanker.run() == blanked)
    }

    @Test(arguments: [
        ("Sources/Engines/Policy/A.swift", "import Store", true),
        ("Sources/Engines/Policy/A.swift", "package import Codecs", false),
        ("Sources/Engines/Policy/A.swift", "import NIOCore", true),
        ("Sources/Services/IAM/A.swift", "import STS", true),
        ("Sources/Services/IAM/A.swift", "import STSAPI", true),
        ("Sources/Services/S3/A.swift", "import S3ControlAPI", false),
        ("Sources/Services/IAM/A.swift", "import GRDB", true),
        ("Sources/Kernel/Store/A.swift", "internal import GRDB", false),
        ("Sources/Kernel/Store/A.swift", "import Gate", true),
        ("Sources/Protocol/Gate/A.swift", "import Policy", false),
        ("Sources/Protocol/Gate/A.swift", "import Hummingbird", true),
        ("Sources/Protocol/Shapes/A.swift", "import Policy", true),
        ("Sources/APIs/IAMAPI/A.swift", "package import Shapes", false),
        ("Sources/APIs/IAMAPI/A.swift", "import Codecs", true),
        ("Sources/garrison/A.swift", "import Hummingbird\nimport IAM", false),
    ])
    func `imports are judged by the table`(path: String, text: String, isRefused: Bool) {
        let rule = ImportRule(layers: [
            "Store": "Kernel", "Codecs": "Kernel", "Vocabulary": "Kernel", "Shapes": "Protocol",
            "Gate": "Protocol", "Policy": "Engines", "IAM": "Services", "STS": "Services",
            "IAMAPI": "APIs", "STSAPI": "APIs", "S3ControlAPI": "APIs",
        ])
        let found = rule.violations(in: SourceFile(path: path, text: text))
        #expect(found.isEmpty != isRefused, "\(found)")
    }
}
