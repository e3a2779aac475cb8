import Codecs
import Gate
import Glibc
import Journal
import Store
import Vocabulary

/// An event that a lookup has found.
struct FoundEvent: Sendable {
    let position: Int64
    let event: EventFacts
    let resources: [EventResource]
    let text: String
}

/// What a lookup asks of each event.
struct EventCriteria: Sendable {
    enum Attribute: Sendable {
        case id(String)
        case name(String)
        case source(String)
        case username(String)
        case accessKey(String)
        case resourceName(String)
        case resourceType(String)
        case readOnly(Bool)
    }

    let region: String
    /// Seconds since 1970.
    let oldest: Int64
    let newest: Int64
    let attribute: Attribute?
    /// Only what stands behind this event in the order of lookups.
    let after: (time: Int64, position: Int64)?
    let limit: Int

    func accepts(_ event: EventFacts, _ resources: [EventResource], at position: Int64) -> Bool {
        let time = event.time.seconds
        guard event.category == "Management", event.region == region, time >= oldest,
            time <= newest
        else { return false }
        if let after, (time, position) >= after { return false }
        switch attribute {
        case nil: return true
        case .id(let id): return event.id == id
        case .name(let name): return event.name == name
        case .source(let source): return event.source == source
        case .username(let name): return event.username == name
        case .accessKey(let key): return event.identity["accessKeyId"]?.string == key
        case .resourceName(let name): return resources.contains { $0.name == name }
        case .resourceType(let type): return resources.contains { $0.type == type }
        case .readOnly(let flag): return event.isReadOnly == flag
        }
    }

    /// The text that stands in every event that is meant, as JSON writes it; nil if there is none.
    private var word: [UInt8]? {
        switch attribute {
        case .id(let text), .name(let text), .source(let text), .accessKey(let text),
            .resourceName(let text):
            return Self.written(text)
        // The root user is written otherwise than a user of that name.
        case .username(let text): return text == "root" ? nil : Self.written(text)
        case .resourceType, .readOnly, nil: return nil
        }
    }

    private static func written(_ text: String) -> [UInt8] {
        Array(JSON.string(text).bytes.dropFirst().dropLast())
    }

    /// What a filter must hold, and what a record must contain, to be worth a look.
    var screen: Screen {
        let word = word
        var hashes = [region].map { RecordStrings.hash(of: $0.utf8) }
        if let word { hashes.append(RecordStrings.hash(of: word)) }
        return Screen(hashes: hashes, word: word ?? Self.written(region))
    }

    struct Screen: Sendable {
        let hashes: [UInt64]
        let word: [UInt8]
    }
}

extension CloudTrailService {
    /// The events that `criteria` mean, newest first, one more than its limit if there are.
    func search(_ criteria: EventCriteria) throws -> [FoundEvent] {
        var search = EventSearch(criteria)
        let cursor = try indexEnd()
        try search.look(at: trail.journal, from: cursor, to: trail.journal.end)
        let blocks = try store.read {
            try $0.rows(
                """
                SELECT first, next, newest FROM cloudtrail_blocks
                WHERE newest >= ? AND oldest <= ? ORDER BY newest DESC, first DESC
                """, [SQLValue(criteria.oldest), SQLValue(search.newest)])
        }
        for block in blocks {
            if search.isComplete(before: block.integer("newest")) { break }
            let first = block.integer("first")
            let filter = try store.read {
                try $0.row(
                    "SELECT filter FROM cloudtrail_blocks WHERE first = ?", [SQLValue(first)])
            }
            guard let filter, search.mayBeIn(BloomFilter(bytes: filter.blob("filter"))) else {
                continue
            }
            try search.look(
                at: trail.journal, from: Position(UInt64(clamping: first)),
                to: Position(UInt64(clamping: block.integer("next"))))
        }
        return search.found
    }
}

/// The best that was found so far.
private struct EventSearch {
    private static let bytesMax = 64 << 20

    let criteria: EventCriteria
    let screen: EventCriteria.Screen
    private(set) var found: [FoundEvent] = []

    init(_ criteria: EventCriteria) {
        self.criteria = criteria
        screen = criteria.screen
    }

    /// Nothing younger than this is meant.
    var newest: Int64 { min(criteria.newest, criteria.after?.time ?? .max) }

    private var wanted: Int { criteria.limit + 1 }

    /// Whether events of this second and older ones cannot change what was found.
    func isComplete(before time: Int64) -> Bool {
        found.count >= wanted && found[wanted - 1].event.time.seconds > time
    }

    func mayBeIn(_ filter: BloomFilter) -> Bool {
        screen.hashes.allSatisfy { filter.mayHold($0) }
    }

    mutating func look(at journal: Journal, from: Position, to end: Position) throws {
        var next = max(from, journal.start)
        while next < end {
            let records: [JournalRecord]
            do {
                records = try journal.read(
                    from: next, countMax: Int(clamping: end.value - next.value),
                    bytesMax: Self.bytesMax)
            } catch {
                // What the journal no longer keeps cannot be found.
                guard journal.start > next else { throw error }
                next = journal.start
                continue
            }
            guard let last = records.last else { return }
            for record in records { take(record) }
            next = last.position.next
        }
        found.sort {
            ($0.event.time.seconds, $0.position) > ($1.event.time.seconds, $1.position)
        }
        if found.count > wanted { found.removeLast(found.count - wanted) }
    }

    private mutating func take(_ record: JournalRecord) {
        let text = TrailRecord.event(in: record.bytes)
        guard Self.contains(screen.word, text), let event = EventFacts(record: record.bytes) else {
            return
        }
        let position = Int64(clamping: record.position.value)
        let resources = EventResources.of(event)
        guard criteria.accepts(event, resources, at: position) else { return }
        found.append(
            FoundEvent(
                position: position, event: event, resources: resources,
                text: String(decoding: text, as: UTF8.self)))
    }

    private static func contains(_ word: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
        guard let initial = word.first else { return true }
        return text.withUnsafeBytes { text in
            word.withUnsafeBytes { word in
                guard var place = text.baseAddress, let start = word.baseAddress else {
                    return false
                }
                var left = text.count
                while left >= word.count,
                    let next = memchr(place, Int32(initial), left - word.count + 1)
                {
                    if memcmp(next, start, word.count) == 0 { return true }
                    left -= UnsafeRawPointer(next) - place + 1
                    place = UnsafeRawPointer(next) + 1
                }
                return false
            }
        }
    }
}
