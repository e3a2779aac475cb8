// forge: reads AWS's service models (from the pinned botocore package) and writes Sources/APIs.
//
// Stages: `Model` reads the JSON, `Plan` decides what is generated and under which name, `Emitter`
// writes Swift. Only listed operations and what they reach are generated. The same lists and
// models give the same bytes.

import ArgumentParser
import Codecs
import Foundation

@main
struct Forge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forge",
        abstract: "Writes Sources/APIs and each service's operation table from service models.",
        discussion: """
            Each list in Sources/APIs/*.txt names a model on its first line
            ("model iam/2010-05-08", then "service IAM") and one operation on each further line.
            """)

    @Option(help: "The folder of botocore's models: <service>/<version>/service-2.json.")
    var models: String

    @Option(help: "The root of the package.")
    var root: String = "."

    @Flag(help: "Write nothing; fail if anything would change.")
    var check = false

    func run() throws {
        let lists = URL(filePath: root).appending(path: "Sources/APIs")
        let names = try FileManager.default.contentsOfDirectory(atPath: lists.path)
            .filter { $0.hasSuffix(".txt") }.sorted()
        var differing: [String] = []
        for name in names {
            let text = try String(contentsOf: lists.appending(path: name), encoding: .utf8)
            let list = try OperationList(text: text, file: name)
            let path = URL(filePath: models).appending(path: "\(list.model)/service-2.json")
            let model = try Model(json: JSON(bytes: Array(Data(contentsOf: path))))
            let plan = try Plan(list: list, model: model)
            for (file, content) in try Emitter(plan: plan).files() {
                let target = URL(filePath: root).appending(path: file)
                let old = try? String(contentsOf: target, encoding: .utf8)
                if old == content { continue }
                differing.append(file)
                if check { continue }
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try content.write(to: target, atomically: true, encoding: .utf8)
            }
        }
        if check, !differing.isEmpty {
            throw ValidationError("not as forge writes them: \(differing.joined(separator: ", "))")
        }
        print(check ? "forge: all as generated" : "forge: \(differing.count) files written")
    }
}

/// Why a list or a model cannot be used.
struct ForgeError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// One service's list: which model, what the service is called here, which operations.
struct OperationList {
    let model: String
    let service: String
    /// The module that holds the handlers; the service's own unless the list says otherwise.
    let handlers: String
    let operations: [String]
    /// Shapes whose integers have 64 bits, whatever the model says.
    let wide: Set<String>

    init(text: String, file: String) throws {
        var model: String?
        var service: String?
        var handlers: String?
        var operations: [String] = []
        var wide: Set<String> = []
        for line in text.split(separator: "\n") {
            let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
            switch words.count {
            case 0: continue
            case 2 where words[0] == "model": model = words[1]
            case 2 where words[0] == "service": service = words[1]
            case 2 where words[0] == "handlers": handlers = words[1]
            case 2 where words[0] == "wide": wide.insert(words[1])
            // Scripts/forge makes the model by these.
            case 2 where ["botocore", "query-names"].contains(words[0]): continue
            case 1: operations.append(words[0])
            default: throw ForgeError("\(file): cannot read '\(line)'")
            }
        }
        guard let model, let service else { throw ForgeError("\(file): no model or service line") }
        guard Set(operations).count == operations.count else {
            throw ForgeError("\(file): an operation is listed twice")
        }
        self.model = model
        self.service = service
        self.handlers = handlers ?? service
        self.operations = operations.sorted()
        self.wide = wide
    }
}
