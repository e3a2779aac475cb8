import Foundation
import Matching
import Yams

/// A mapping of a YAML file, whose values are asked for by name and kind.
struct YAMLMap {
    private let path: String
    private let mapping: Node.Mapping

    static func read(_ path: String) throws(ConfigurationError) -> YAMLMap {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw ConfigurationError("cannot read the configuration file \(path)")
        }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw ConfigurationError("\(path) is not valid YAML: \(error)")
        }
        guard let mapping = node?.mapping else {
            throw ConfigurationError("\(path) must hold a mapping of settings")
        }
        return YAMLMap(path: path, mapping: mapping)
    }

    func error(_ text: String) -> ConfigurationError { ConfigurationError("\(path): \(text)") }

    /// - Throws: where there is a name that is not among `names`.
    func allow(_ names: [String]) throws(ConfigurationError) {
        for (key, _) in mapping where !names.contains(key.string ?? "") {
            throw error("unknown setting '\(key.string ?? "?")'")
        }
    }

    func has(_ name: String) -> Bool { mapping[name] != nil }

    /// A plain value; nil for anything else.
    func plain(_ name: String) -> String? { mapping[name]?.scalar?.string }

    func text(_ name: String) throws(ConfigurationError) -> String? {
        guard let node = mapping[name] else { return nil }
        guard let text = node.scalar?.string else {
            throw error("'\(name)' must be a plain value")
        }
        return text
    }

    func number(_ name: String, _ range: ClosedRange<Int>) throws(ConfigurationError) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw error("'\(name)': '\(text)' is not \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func flag(_ name: String) throws(ConfigurationError) -> Bool? {
        guard let text = try text(name) else { return nil }
        guard text == "true" || text == "false" else {
            throw error("'\(name)': '\(text)' is neither true nor false")
        }
        return text == "true"
    }

    /// A list of plain values; one value alone is a list of one.
    func texts(_ name: String) throws(ConfigurationError) -> [String] {
        guard let node = mapping[name] else { return [] }
        if let text = node.scalar?.string { return [text] }
        guard let sequence = node.sequence else { throw error("'\(name)' must be a list") }
        var found: [String] = []
        for item in sequence {
            guard let text = item.scalar?.string else {
                throw error("'\(name)' must be a list of plain values")
            }
            found.append(text)
        }
        return found
    }

    func ranges(_ name: String) throws(ConfigurationError) -> [CIDR] {
        var found: [CIDR] = []
        for text in try texts(name) {
            let range =
                CIDR(text)
                ?? IPAddress(text).flatMap { CIDR($0, prefix: $0.bitCount) }
            guard let range else { throw error("'\(name)': '\(text)' is not a range of addresses") }
            found.append(range)
        }
        return found
    }

    func map(_ name: String) throws(ConfigurationError) -> YAMLMap? {
        guard let node = mapping[name] else { return nil }
        guard let mapping = node.mapping else { throw error("'\(name)' must be a mapping") }
        return YAMLMap(path: path, mapping: mapping)
    }

    /// A mapping of names to mappings, in the file's order.
    func maps(_ name: String) throws(ConfigurationError) -> [(name: String, map: YAMLMap)] {
        guard let outer = try map(name) else { return [] }
        var found: [(name: String, map: YAMLMap)] = []
        for (key, _) in outer.mapping {
            guard let key = key.string, let map = try outer.map(key) else {
                throw error("'\(name)' must be a mapping of names")
            }
            found.append((key, map))
        }
        return found
    }

    /// A list of mappings; one alone is a list of one.
    func list(_ name: String) throws(ConfigurationError) -> [YAMLMap] {
        guard let node = mapping[name] else { return [] }
        if let mapping = node.mapping { return [YAMLMap(path: path, mapping: mapping)] }
        guard let sequence = node.sequence else { throw error("'\(name)' must be a list") }
        var found: [YAMLMap] = []
        for item in sequence {
            guard let mapping = item.mapping else {
                throw error("'\(name)' must be a list of mappings")
            }
            found.append(YAMLMap(path: path, mapping: mapping))
        }
        return found
    }
}
