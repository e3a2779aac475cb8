/// Who may import whom: the table of the house. The manifest enforces what a target can see; this
/// keeps the manifest itself to the plan, and the libraries where they belong.
struct ImportRule: Sendable {
    /// Where each module of the house lies: `Kernel`, `Protocol`, `APIs`, `Engines`, `Services`,
    /// `Edge`; programs are not imported.
    let layers: [String: String]

    func violations(in file: SourceFile) -> [Violation] {
        file.imports.compactMap { line, name in
            refusal(of: name, by: file).map { Violation(file, line, "imports \(name): \($0)") }
        }
    }

    /// Why `file` may not import `name`, or nil.
    private func refusal(of name: String, by file: SourceFile) -> String? {
        if let owners = Self.libraries.first(where: { name.hasPrefix($0.prefix) })?.owners,
            !owners.contains(file.module), !owners.contains(file.layer)
        {
            return "only \(owners.joined(separator: ", ")) may"
        }
        guard let layer = layers[name], name != file.module else { return nil }
        switch file.layer {
        case "Kernel":
            if file.module == "Vocabulary" { return "Vocabulary imports nothing of ours" }
            return layer == "Kernel" ? nil : "imports go downward only"
        case "Protocol":
            if layer == "Kernel" || layer == "Protocol" { return nil }
            return file.module == "Gate" && name == "Policy"
                ? nil : "imports go downward only"
        case "APIs":
            return ["Shapes", "Vocabulary"].contains(name)
                ? nil : "an API stands on Shapes and Vocabulary alone"
        case "Engines":
            return Self.ground.contains(name) || name.hasPrefix("C") && layer == "Kernel"
                ? nil : "an engine knows Vocabulary, Codecs and Matching only"
        case "Services":
            if layer == "Services" { return "a service knows no other service" }
            if layer == "Edge" { return "imports go downward only" }
            if layer == "APIs", !name.hasPrefix(file.module) { return "the API of another service" }
            return nil
        default:
            return nil
        }
    }

    private static let ground = ["Vocabulary", "Codecs", "Matching"]
    private static let libraries: [(prefix: String, owners: [String])] = [
        ("GRDB", ["Store"]),
        ("SQLite3", ["Store"]),
        ("Hummingbird", ["garrison", "Console"]),
        ("ServiceLifecycle", ["garrison", "Edge"]),
        ("ArgumentParser", ["garrison", "forge", "Agent"]),
        ("AsyncHTTPClient", ["garrison", "Edge", "Objects"]),
        ("NIO", ["garrison", "Edge"]),
    ]
}

extension SourceFile {
    /// The line (from 1) and module of each import.
    var imports: [(line: Int, name: String)] {
        let statement =
            #"^[ \t]*(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import"#
            + #"\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)"#
        return places(of: statement).map { ($0.line + 1, $0.text) }
    }
}
