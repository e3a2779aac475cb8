import Foundation
import WebRules

/// A Core Rule Set on disk, and how it is run.
struct CoreRules: Sendable, Hashable {
    enum Mode: String, CaseIterable, Sendable {
        /// Requests and answers beyond the threshold are stopped.
        case block
        /// They are only told of.
        case detect
    }

    var folder: String
    var mode = Mode.block
    /// nil: as crs-setup.conf has it.
    var paranoia: Int?
    var inboundThreshold: Int?
    var outboundThreshold: Int?
    var judgesAnswers = true
    /// How long one request may take; beyond it the listener's `undecided` says what happens.
    var budgetMilliseconds = CoreRules.budgetMillisecondsDefault
    /// A file for a line of JSON for every request that a rule matched; `-` is standard output.
    var auditLog: String?

    static let budgetMillisecondsDefault = 250
    static let budgetMillisecondsRange = 1...10_000

    init(folder: String) { self.folder = folder }

    /// Reads and compiles the rules.
    func load() throws(ConfigurationError) -> SecRuleSet {
        let rules = try ruleFolder()
        var files: [(name: String, text: String)] = [("garrison", settings)]
        if let setup = try setupFile() { files.append(setup) }
        files.append(("garrison", choices))
        let plugins = try Self.names(in: folder + "/plugins")
        for name in plugins where name.hasSuffix("-config.conf") || name.hasSuffix("-before.conf") {
            files.append((name, try Self.text(folder + "/plugins/" + name)))
        }
        let names = try Self.names(in: rules).filter { $0.hasSuffix(".conf") }
        guard !names.isEmpty else {
            throw ConfigurationError("\(folder) holds no rules: no *.conf in it or in its 'rules'")
        }
        for name in names { files.append((name, try Self.text(rules + "/" + name))) }
        for name in plugins where name.hasSuffix("-after.conf") {
            files.append((name, try Self.text(folder + "/plugins/" + name)))
        }
        do {
            return try SecRuleSet(files: files, store: Self.store) { name in
                for place in [rules, folder, folder + "/plugins"] {
                    if let data = FileManager.default.contents(atPath: place + "/" + name) {
                        return [UInt8](data)
                    }
                }
                return nil
            }
        } catch {
            throw ConfigurationError("\(folder): \(error)")
        }
    }

    /// Where compiled sets of patterns are kept between starts: the user's cache folder
    /// (XDG Base Directory Specification); nil where the user has none.
    private static let store: PatternStore? = {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.cache" }
        let named = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let folder = named ?? home else { return nil }
        let place = folder + "/garrison/patterns"
        let files = FileManager.default
        try? files.createDirectory(
            atPath: place, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        return files.fileExists(atPath: place) ? PatternStore(folder: place) : nil
    }()

    private func ruleFolder() throws(ConfigurationError) -> String {
        for place in [folder + "/rules", folder] {
            var isFolder: ObjCBool = false
            let files = FileManager.default
            if files.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue {
                return place
            }
        }
        throw ConfigurationError("there is no folder \(folder)")
    }

    /// Debian keeps it apart from the rules.
    private func setupFile() throws(ConfigurationError) -> (name: String, text: String)? {
        let places = [
            folder + "/crs-setup.conf", folder + "/../crs-setup.conf",
            "/etc/modsecurity/crs/crs-setup.conf", folder + "/crs-setup.conf.example",
        ]
        for place in places where FileManager.default.fileExists(atPath: place) {
            return ("crs-setup.conf", try Self.text(place))
        }
        return nil
    }

    private static func names(in folder: String) throws(ConfigurationError) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private static func text(_ path: String) throws(ConfigurationError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError("cannot read \(path)")
        }
        return String(decoding: data, as: UTF8.self)
    }

    private var settings: String {
        """
        SecRuleEngine \(mode == .block ? "On" : "DetectionOnly")
        SecRequestBodyAccess On
        SecResponseBodyAccess \(judgesAnswers ? "On" : "Off")

        """
    }

    /// What the settings choose, under the names that CRS 3 and CRS 4 have for it.
    private var choices: String {
        var set: [String] = []
        if let paranoia {
            for name in [
                "paranoia_level", "executing_paranoia_level", "blocking_paranoia_level",
                "detection_paranoia_level",
            ] { set.append("setvar:tx.\(name)=\(paranoia)") }
        }
        if let inboundThreshold {
            set.append("setvar:tx.inbound_anomaly_score_threshold=\(inboundThreshold)")
        }
        if let outboundThreshold {
            set.append("setvar:tx.outbound_anomaly_score_threshold=\(outboundThreshold)")
        }
        guard !set.isEmpty else { return "" }
        return "SecAction \"id:1,phase:1,pass,nolog,\(set.joined(separator: ","))\"\n"
    }
}
