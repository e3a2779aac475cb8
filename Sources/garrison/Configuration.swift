import Foundation
import Vocabulary
import Yams

/// What a server is started with. Each setting comes from the first place that names it: an option
/// on the command line, the environment, the YAML file, the default.
struct Configuration {
    var data = "./data"
    var host = "127.0.0.1"
    var port = 4566
    var account = AccountID.standard
    var region = Region.usEast1
    /// Seconds between two deliveries of a trail's log files to its bucket.
    var deliverySeconds = 300
    /// Seconds that one digest file covers.
    var digestSeconds = 3600
    var logLevel = "info"
    /// Buckets (`bucket` or `bucket/prefix`) whose logs GuardDuty reads.
    var watched: [String] = []
    /// The YAML file of the guarded proxy's listeners; nil: there is no proxy.
    var proxy: String?
    /// Where others reach this server, for links in messages; nil: where it listens.
    var publicURL: String?
    /// The server that takes mail: `smtp://user:password@host:port`; nil: there is none.
    var smtp: String?
    /// The address that mail comes from.
    var mailFrom: String?

    /// Names as the file has them; in the environment they are upper case with `GARRISON_` before.
    static let names = [
        "data", "host", "port", "account", "region", "trail-interval", "digest-interval",
        "log-level", "watch", "proxy", "public-url", "smtp", "mail-from",
    ]

    /// - Parameters:
    ///   - options: what the command line gave, by name.
    ///   - file: the YAML file's path, or nil.
    /// - Throws: `ConfigurationError` that names the setting and where it came from.
    init(
        options: [String: String], environment: [String: String], file: String?
    ) throws(ConfigurationError) {
        let fromFile = try file.map(Self.read) ?? [:]
        for name in Self.names {
            let variable = "GARRISON_" + name.uppercased().replacingOccurrences(of: "-", with: "_")
            if let value = options[name] {
                try set(name, value, from: "--\(name)")
            } else if let value = environment[variable], !value.isEmpty {
                try set(name, value, from: variable)
            } else if let value = fromFile[name] {
                try set(name, value, from: file ?? "the file")
            }
        }
    }

    private static func read(_ path: String) throws(ConfigurationError) -> [String: String] {
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
        guard let node else { return [:] }
        guard let mapping = node.mapping else {
            throw ConfigurationError("\(path) must hold a mapping of settings")
        }
        var values: [String: String] = [:]
        for (key, value) in mapping {
            guard let name = key.string, names.contains(name) else {
                throw ConfigurationError("\(path): unknown setting '\(key.string ?? "?")'")
            }
            guard let text = value.scalar?.string else {
                throw ConfigurationError("\(path): '\(name)' must be a plain value")
            }
            values[name] = text
        }
        return values
    }

    private mutating func set(
        _ name: String, _ value: String, from source: String
    ) throws(ConfigurationError) {
        func seconds() throws(ConfigurationError) -> Int {
            guard let number = Int(value), (1...86_400).contains(number) else {
                throw ConfigurationError("\(source): '\(value)' is not 1 to 86400 seconds")
            }
            return number
        }
        switch name {
        case "data": data = value
        case "host": host = value
        case "port":
            guard let number = Int(value), (0...65_535).contains(number) else {
                throw ConfigurationError("\(source): '\(value)' is not a port")
            }
            port = number
        case "account":
            guard let id = AccountID(value) else {
                throw ConfigurationError("\(source): '\(value)' is not a 12-digit account")
            }
            account = id
        case "region":
            guard let name = Region(value) else {
                throw ConfigurationError("\(source): '\(value)' is not a region")
            }
            region = name
        case "trail-interval": deliverySeconds = try seconds()
        case "digest-interval": digestSeconds = try seconds()
        case "log-level":
            guard ["trace", "debug", "info", "notice", "warning", "error"].contains(value) else {
                throw ConfigurationError("\(source): '\(value)' is not a log level")
            }
            logLevel = value
        case "proxy": proxy = value
        case "public-url":
            guard value.hasPrefix("http://") || value.hasPrefix("https://") else {
                throw ConfigurationError("\(source): '\(value)' is not http:// or https://")
            }
            publicURL = value.hasSuffix("/") ? String(value.dropLast()) : value
        case "smtp": smtp = value
        case "mail-from": mailFrom = value
        case "watch":
            watched = value.split(separator: ",").map { place in
                let name = place.filter { $0 != " " }
                return name.hasPrefix("s3://") ? String(name.dropFirst(5)) : name
            }
        default: throw ConfigurationError("unknown setting '\(name)'")
        }
    }
}

/// A setting that cannot be used, said so that it can be mended.
struct ConfigurationError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
