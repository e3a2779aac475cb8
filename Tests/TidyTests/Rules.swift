import Foundation

/// A rule of style: what it says, and the places in a file that break it.
struct Rule: Sendable, CustomStringConvertible {
    let description: String
    let violations: @Sendable (SourceFile) -> [Violation]
}

struct Violation: Equatable, CustomStringConvertible {
    let path: String
    /// From 1; 0 is the file as a whole.
    let line: Int
    let what: String

    init(_ file: SourceFile, _ line: Int, _ what: String) {
        path = file.path
        self.line = line
        self.what = what
    }

    var description: String { "\(path):\(line): \(what)" }
}

extension Rule {
    static let columnsMax = 100
    static let linesMax = 500
    static let functionLinesMax = 100

    static let all: [Rule] = [
        columns, length, functions, forbidden, proved, unwraps, names, time, unfinished, opening,
        printing,
    ]

    /// A comment that is one web address cannot be broken.
    private static func isAddress(_ line: some StringProtocol) -> Bool {
        let words = line.split(separator: " ")
        return words.count == 2 && words[0].hasPrefix("//") && words[1].hasPrefix("https://")
    }

    static let columns = Rule(description: "lines have at most \(columnsMax) columns") { file in
        guard !file.isGenerated else { return [] }
        return file.lines.enumerated().compactMap { index, line in
            line.utf8.count > columnsMax && line.count > columnsMax && !isAddress(line)
                ? Violation(file, index + 1, "\(line.count) columns") : nil
        }
    }

    static let length = Rule(description: "files have at most \(linesMax) lines") { file in
        guard !file.isGenerated, file.lines.count > linesMax + 1 else { return [] }
        return [Violation(file, 0, "\(file.lines.count) lines")]
    }

    static let functions = Rule(
        description: "functions have at most \(functionLinesMax) lines"
    ) { file in
        guard !file.isGenerated else { return [] }
        var found: [Violation] = []
        for (index, name) in file.places(of: #"\b(?:func\s+([^\s(<]+)|init[?]?\s*[(<])"#) {
            guard let end = file.endOfBody(from: index), end - index + 1 > functionLinesMax
            else { continue }
            let shown = name.isEmpty ? "init" : name
            found.append(Violation(file, index + 1, "\(shown) has \(end - index + 1) lines"))
        }
        return found
    }

    static let forbidden = Rule(description: "no try!, no as!, no @testable") { file in
        file.matches(of: [
            (#"\btry!"#, "try!"), (#"\bas!"#, "as!"), (#"@testable\b"#, "@testable"),
        ])
    }

    static let proved = Rule(
        description: "what the compiler cannot check stands under a sentence that proves it"
    ) { file in
        file.matches(of: [
            (#"@unchecked\s+Sendable"#, "@unchecked Sendable"),
            (#"nonisolated\(unsafe\)"#, "nonisolated(unsafe)"),
            (#"\bfatalError\("#, "fatalError"),
            (#"\bpreconditionFailure\("#, "preconditionFailure"),
            (#"\bunsafeBitCast\("#, "unsafeBitCast"),
        ]).filter { !file.isExplained(line: $0.line) }
    }

    static let unwraps = Rule(description: "no forced unwrap without a proof") { file in
        guard !file.isGenerated else { return [] }
        return file.matches(of: [(#"(?:[A-Za-z0-9_)\]])!(?![=])"#, "forced unwrap")])
            .filter { violation in
                let code = file.code[violation.line - 1]
                return !code.contains("try!") && !code.contains("as!")
                    && !file.isExplained(line: violation.line)
            }
    }

    static let names = Rule(
        description: "no Manager, Helper, Utils, Base among the names of types"
    ) { file in
        guard !file.isGenerated else { return [] }
        let declaration =
            #"\b(?:struct|class|enum|actor|protocol|typealias)\s+([A-Z]\w*)"#
        return file.places(of: declaration).compactMap { index, name in
            isVague(name) ? Violation(file, index + 1, "the name \(name)") : nil
        }
    }

    private static func isVague(_ name: String) -> Bool {
        let ends = ["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Base"]
        if ends.contains(where: name.hasSuffix) { return true }
        return name.hasPrefix("Base") && name.dropFirst(4).first?.isUppercase != false
    }

    static let time = Rule(
        description: "time comes from Clock and chance from Entropy"
    ) { file in
        let free = ["garrison", "forge", "APIs"]
        guard !free.contains(file.layer), file.module != "Vocabulary" else { return [] }
        return file.matches(of: [
            (#"\bDate\(\)"#, "Date()"), (#"\bDate\.now\b"#, "Date.now"), (#"\bUUID\(\)"#, "UUID()"),
            (#"\.random\("#, ".random"), (#"\.randomElement\("#, ".randomElement"),
            (#"\bSystemRandomNumberGenerator\b"#, "SystemRandomNumberGenerator"),
            (#"\bclock_gettime\("#, "clock_gettime"), (#"\bgettimeofday\("#, "gettimeofday"),
        ]).filter { !file.isExplained(line: $0.line) }
    }

    static let unfinished = Rule(description: "nothing is left for later") { file in
        file.lines.enumerated().compactMap { index, line in
            ["TO" + "DO", "FIX" + "ME"].contains(where: line.utf8.containsText)
                ? Violation(file, index + 1, "unfinished") : nil
        }
    }

    static let opening = Rule(
        description: "a file named after its module opens with a page about it"
    ) { file in
        guard !file.isGenerated, file.isOpening else { return [] }
        let page = file.lines.prefix { $0.hasPrefix("//") }
        let words = page.joined(separator: " ").split(separator: " ").count
        return page.count >= 3 && words >= 25
            ? [] : [Violation(file, 1, "no page about the module at its top")]
    }

    static let printing = Rule(description: "only programs print") { file in
        guard !["garrison", "forge"].contains(file.layer) else { return [] }
        return file.matches(of: [(#"(?:^|[^.\w])print\("#, "print")])
    }
}

extension SourceFile {
    /// Whether this is `<Module>.swift` of its module.
    var isOpening: Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return name.lowercased() == "\(module.lowercased()).swift"
    }

    /// Where `pattern` is found in the code: the line (from 0) and the text of its last group.
    func places(of pattern: String) -> [(line: Int, text: String)] {
        // Foundation's engine: Swift's own is some hundred times slower in a debug build.
        guard
            let regex = try? NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
        else { return [(-1, "the pattern \(pattern) is wrong")] }
        var found: [(line: Int, text: String)] = []
        let text = NSString(string: code.joined(separator: "\n"))
        var line = 0
        var counted = 0
        for match in regex.matches(in: text as String, range: NSRange(0..<text.length)) {
            while counted < match.range.location {
                if text.character(at: counted) == 0x0a { line += 1 }
                counted += 1
            }
            let group = match.range(at: match.numberOfRanges - 1)
            found.append((line, group.location == NSNotFound ? "" : text.substring(with: group)))
        }
        return found
    }

    func matches(of patterns: [(String, String)]) -> [Violation] {
        patterns.flatMap { pattern, what in
            places(of: pattern).map { Violation(self, $0.line + 1, what) }
        }.sorted { $0.line < $1.line }
    }

    /// Whether a comment of some words stands on `line` (from 1) or ends right above the statement
    /// that holds it, which may have begun up to three lines before.
    func isExplained(line: Int) -> Bool {
        if comment(on: line).count >= Self.proofWordsMin { return true }
        var above = line - 1
        var passed = 0
        while above >= 1, passed < 4, comment(on: above).isEmpty {
            above -= 1
            passed += 1
        }
        var words: [Substring] = []
        while above >= 1, lines[above - 1].drop(while: { $0 == " " }).hasPrefix("//") {
            words += comment(on: above)
            above -= 1
        }
        return words.count >= Self.proofWordsMin
    }

    static let proofWordsMin = 4

    /// The words of the comment on `line`, without its slashes.
    private func comment(on line: Int) -> [Substring] {
        let written = lines[line - 1]
        guard let slashes = written.firstRange(of: "//") else { return [] }
        // Slashes that are still there once comments and strings are blanked stand in neither.
        let column = written.distance(from: written.startIndex, to: slashes.lowerBound)
        let blanked = code[line - 1].dropFirst(column).prefix(2)
        guard blanked.allSatisfy({ $0 == " " }) else { return [] }
        return written[slashes.upperBound...].split { $0 == " " || $0 == "/" }
    }

    /// The line (from 0) on which the body that opens at or after `start` closes, or nil when a
    /// declaration without a body ends first.
    func endOfBody(from start: Int) -> Int? {
        var depth = 0
        var parentheses = 0
        var opened = false
        for index in start..<code.count {
            for character in code[index] {
                switch character {
                case "(": parentheses += 1
                case ")": parentheses -= 1
                case "{" where parentheses == 0 || opened:
                    depth += 1
                    opened = true
                case "}" where parentheses == 0 || opened:
                    depth -= 1
                    if opened, depth == 0 { return index }
                    if !opened { return nil }
                default: break
                }
            }
            if !opened, parentheses == 0, index > start + 12 { return nil }
        }
        return nil
    }
}
