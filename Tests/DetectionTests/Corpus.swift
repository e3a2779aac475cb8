import Codecs
import Detection
import Foundation

/// The data that lies beside the package, where it does.
enum Corpus {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let data = root.deletingLastPathComponent().appendingPathComponent("shared/data")

    static func path(_ name: String) -> String { data.appendingPathComponent(name).path }

    static func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path(name))
    }

    /// A labelled event: the rule it was made for, and whether that rule fires.
    struct Case {
        let rule: String
        let name: String
        let fires: Bool
        let event: [UInt8]
    }

    static func cases(_ name: String) throws -> [Case] {
        let text = try String(contentsOfFile: path(name), encoding: .utf8)
        return try text.split(separator: "\n").map { line in
            let json = try JSON(text: String(line))
            return Case(
                rule: json["rule"]?.string ?? "", name: json["case"]?.string ?? "",
                fires: json["fires"]?.bool ?? false, event: json["event"]?.bytes ?? [])
        }
    }

    /// The findings of some bytes, by an engine of their own.
    static func findings(
        _ bytes: [UInt8], lists: ThreatLists = ThreatLists()
    ) -> [Finding] {
        let engine = DetectionEngine(lists: lists)
        guard let files = LogFiles(sink: engine) else { return [] }
        _ = files.read(bytes, named: "memory")
        return engine.findings
    }

    static func rules(_ text: String, lists: ThreatLists = ThreatLists()) -> [String] {
        findings(Array(text.utf8), lists: lists).map(\.info.rule).sorted()
    }
}
