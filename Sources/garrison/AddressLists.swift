import Foundation
import Matching
import Synchronization
import Vocabulary
import WebRules

/// What the operator knows of addresses: lists of ranges, one a line, by the names that managed
/// rule groups ask for. A file that changed is read again.
final class AddressLists: Sendable {
    static let rangesMax = 2_000_000
    private static let lookSeconds = 5

    /// The setting's name, and the list of a managed group.
    static let names = [
        "reputation": "AWSManagedIPReputationList",
        "reconnaissance": "AWSManagedReconnaissanceList", "ddos": "AWSManagedIPDDoSList",
        "anonymous": "AnonymousIPList", "hosting": "HostingProviderIPList",
        "verified-bots": "VerifiedBots",
    ]

    private struct List {
        let path: String
        var modified: Date?
        var ranges = CIDRSet()
    }
    /// The setting of credentials that are known to be stolen.
    static let stolenName = "stolen-credentials"
    /// Databases in MaxMind's format: of countries (or cities), and of networks.
    static let databaseNames = ["countries", "networks"]

    private struct Database {
        let path: String
        var modified: Date?
        var content: AddressDatabase
    }
    private let databases: Mutex<[Database]>
    private let lists: Mutex<[String: List]>
    private let stolen: Mutex<StolenCredentials>

    /// - Parameter files: paths by the names of lists.
    init(files: [String: String] = [:]) throws(ConfigurationError) {
        var made: [String: List] = [:]
        var credentials = StolenCredentials()
        var found: [Database] = []
        for (name, path) in files {
            if name == Self.stolenName {
                credentials = try StolenCredentials(path: path)
                continue
            }
            if Self.databaseNames.contains(name) {
                found.append(try Self.database(path))
                continue
            }
            let (ranges, problem) = Self.read(path)
            if let problem { throw ConfigurationError(problem) }
            made[name] = List(path: path, modified: Self.modified(path), ranges: ranges)
        }
        lists = Mutex(made)
        stolen = Mutex(credentials)
        databases = Mutex(found)
    }

    private static func database(_ path: String) throws(ConfigurationError) -> Database {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError("cannot read the database \(path)")
        }
        do {
            return Database(
                path: path, modified: modified(path), content: try AddressDatabase([UInt8](data)))
        } catch {
            throw ConfigurationError("\(path): \(error)")
        }
    }

    func isStolen(_ username: [UInt8], _ password: [UInt8]) -> Bool {
        stolen.withLock { $0.holds(username, password) }
    }

    func holds(_ name: String, _ address: IPAddress) -> Bool {
        lists.withLock { $0[name]?.ranges.contains(address.unmapped) ?? false }
    }

    /// Country and network of an address, as far as databases tell.
    func facts(of address: IPAddress) -> AddressFacts {
        var facts = AddressFacts()
        for database in databases.withLock({ $0.map(\.content) }) {
            guard let found = database.facts(of: address) else { continue }
            facts.country = facts.country ?? found.country
            facts.region = facts.region ?? found.region
            facts.asn = facts.asn ?? found.asn
        }
        return facts
    }

    private static func modified(_ path: String) -> Date? {
        try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    }

    private static func read(_ path: String) -> (CIDRSet, problem: String?) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            return (CIDRSet(), "cannot read the list \(path)")
        }
        var ranges: [CIDR] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let word = line.prefix { $0 != "#" && $0 != ";" }.filter { !$0.isWhitespace }
            guard !word.isEmpty else { continue }
            let range = CIDR(word) ?? IPAddress(word).flatMap { CIDR($0, prefix: $0.bitCount) }
            guard let range else {
                return (CIDRSet(), "\(path), line \(number + 1): '\(word)' is not a range")
            }
            ranges.append(range)
            guard ranges.count <= rangesMax else {
                return (CIDRSet(), "\(path) holds more than \(rangesMax) ranges")
            }
        }
        return (CIDRSet(ranges), nil)
    }

    /// Reads changed files again until cancelled.
    func run(report: @Sendable (String) -> Void) async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(Self.lookSeconds))
            if let newer = stolen.withLock({ $0.changed() }) {
                do throws(ConfigurationError) {
                    let read = try StolenCredentials(path: newer)
                    stolen.withLock { $0 = read }
                } catch {
                    report(error.description)
                }
            }
            for (index, old) in databases.withLock({ $0 }).enumerated()
            where Self.modified(old.path) != old.modified {
                do throws(ConfigurationError) {
                    let read = try Self.database(old.path)
                    databases.withLock { $0[index] = read }
                } catch {
                    report(error.description)
                }
            }
            let known = lists.withLock { $0.mapValues { ($0.path, $0.modified) } }
            for (name, (path, modified)) in known {
                let newest = Self.modified(path)
                guard newest != nil, newest != modified else { continue }
                let (ranges, problem) = Self.read(path)
                if let problem { report(problem) }
                let isGood = problem == nil
                lists.withLock {
                    $0[name]?.modified = newest
                    if isGood { $0[name]?.ranges = ranges }
                }
            }
        }
    }
}
