import Codecs
import Matching

/// A query as detectors see it.
struct NameFacts {
    /// In lower case, without the final dot.
    var name = ""
    /// The registered domain, by the rule of thumb of `registeredDomain`.
    var domain = ""
    var listed: (purpose: ThreatList.Purpose, match: ListMatch)?
    var suspect: (kind: SuspectDomains.Kind, match: String)?
    /// Addresses among the answers.
    var answers: [IPAddress] = []
    /// How much the name looks like made by an algorithm.
    var generated = 0.0
    /// Different generated names that this host asked for within the hour.
    var generatedNames = 0
    /// Different registered domains that this host asked for within the hour, and how many of them
    /// do not exist.
    var domains = 0
    var missingDomains = 0
    /// Different long names below the domain within the hour, and their bytes.
    var tunnelNames = 0
    var tunnelBytes = 0
}

/// Turns queries into facts, and remembers.
final class NameTracker {
    private struct Window {
        var start: Int64
        var values: Set<UInt64> = []
        var bytes = 0
    }

    private var generated: [UInt64: Window] = [:]
    private var tunnels: [UInt64: Window] = [:]
    private var asked = DomainCounts()
    private var missing: [UInt64: Window] = [:]
    private let suspects = SuspectDomains.standard

    static let windowSeconds: Int64 = 3600
    static let windowsMax = 20_000
    static let valuesMax = 256
    /// Labels below the registered domain shorter than this carry no data.
    static let tunnelBytesMin = 24

    func observe(_ query: DNSQuery, _ lists: ThreatLists) -> NameFacts {
        var facts = NameFacts()
        facts.name = domainText(query.name)
        facts.domain = registeredDomain(facts.name)
        facts.listed = lists.match(name: query.name)
        facts.suspect = suspects.match(query.name)
        guard facts.listed?.purpose != .trusted else { return facts }
        facts.answers = Self.addresses(query.answers)
        let host = query.instanceID.isEmpty ? query.sourceAddress.hash : query.instanceID.hash
        // Under a dynamic DNS service the label below it is what somebody chose.
        if let suspect = facts.suspect, suspect.kind == .dynamic,
            facts.name.utf8.count > suspect.match.utf8.count
        {
            let below = facts.name.dropLast(suspect.match.count + 1)
            facts.domain = "\(below.split(separator: ".").last ?? "").\(suspect.match)"
        }
        if facts.domain.utf8.contains(0x2e), !facts.domain.hasSuffix(".internal"),
            !facts.domain.hasSuffix(".arpa"), !facts.domain.hasSuffix(".local")
        {
            let domain = stableHash(facts.domain)
            facts.domains = asked.note(host, domain, at: query.time)
            if query.responseCode == "NXDOMAIN" {
                facts.missingDomains = Self.note(&missing, host, domain, 0, at: query.time).count
            }
        }
        facts.generated = GeneratedNames.score(facts.domain.prefix { $0 != "." })
        if facts.generated >= GeneratedNames.threshold {
            facts.generatedNames =
                Self.note(
                    &generated, host, stableHash(facts.domain), 0, at: query.time
                ).count
        }
        let below = facts.name.utf8.count - facts.domain.utf8.count
        if below > Self.tunnelBytesMin {
            let seen = Self.note(
                &tunnels, mixed(host ^ stableHash(facts.domain)), query.name.hash, below,
                at: query.time)
            facts.tunnelNames = seen.count
            facts.tunnelBytes = seen.bytes
        }
        return facts
    }

    private static func note(
        _ windows: inout [UInt64: Window], _ key: UInt64, _ value: UInt64, _ bytes: Int,
        at time: Int64
    ) -> (count: Int, bytes: Int) {
        if windows.count >= windowsMax, windows[key] == nil {
            let order = windows.map { ($0.value.start, $0.key) }.sorted { $0 < $1 }
            for (_, old) in order.prefix(order.count / 2) { windows[old] = nil }
        }
        var window = windows.removeValue(forKey: key) ?? Window(start: time)
        if time > window.start &+ windowSeconds { window = Window(start: time) }
        if window.values.count < valuesMax, window.values.insert(value).inserted {
            window.bytes &+= bytes
        }
        windows[key] = window
        return (window.values.count, window.bytes)
    }

    /// The addresses in the JSON text of the answers.
    private static func addresses(_ text: ByteRun) -> [IPAddress] {
        guard !text.isEmpty, text.count <= 64 << 10,
            let json = try? JSON(bytes: Array(text.bytes))
        else { return [] }
        return json.list.prefix(64).compactMap { answer in
            (answer["Rdata"] ?? answer["rdata"])?.string.flatMap { IPAddress($0) }
        }
    }

    func snapshot() -> JSON {
        func part(_ windows: [UInt64: Window]) -> JSON {
            .array(
                windows.sorted { $0.key < $1.key }.map { key, window in
                    .array(
                        [
                            hexadecimal(key), .number(JSONNumber(window.start)),
                            .number(JSONNumber(window.bytes)),
                        ] + window.values.sorted().map(hexadecimal))
                })
        }
        return [
            "generated": part(generated), "tunnels": part(tunnels), "missing": part(missing),
        ]
    }

    func restore(_ snapshot: JSON) {
        func part(_ json: JSON?) -> [UInt64: Window] {
            var result: [UInt64: Window] = [:]
            for entry in (json?.array ?? []).prefix(Self.windowsMax) {
                guard let key = number(entry[0]), let start = entry[1]?.integer,
                    let bytes = entry[2]?.integer
                else { continue }
                let values = (entry.array ?? []).dropFirst(3).prefix(Self.valuesMax)
                result[key] = Window(
                    start: start, values: Set(values.compactMap { number($0) }),
                    bytes: Int(clamping: bytes))
            }
            return result
        }
        generated = part(snapshot["generated"])
        tunnels = part(snapshot["tunnels"])
        missing = part(snapshot["missing"])
    }
}

/// The domain that somebody registered, by a rule of thumb: the last two labels, or three where the
/// last but one is a short class under a country's domain (`co.uk`, `com.br`).
func registeredDomain(_ name: String) -> String {
    let labels = name.split(separator: ".")
    guard labels.count > 2, let last = labels.last else { return name }
    let second = labels[labels.count - 2]
    let isClass = ["co", "com", "net", "org", "gov", "edu", "ac", "or", "ne", "go"]
        .contains(String(second))
    let keep = last.utf8.count == 2 && isClass ? 3 : 2
    return labels.suffix(keep).joined(separator: ".")
}
