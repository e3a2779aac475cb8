import Matching

/// Finds the statements whose actions cover a request's without asking every statement.
///
/// Patterns without wildcards are found by the hash of the whole action, patterns that name their
/// service by the hash of it; only `NotAction` and patterns for every service are tried one by one.
/// So a policy of a thousand patterns costs little more than one of ten.
struct ActionIndex: Sendable {
    private struct Entry: Sendable {
        let hash: UInt64
        let statement: Int
        let glob: Glob
    }

    private let exact: [Entry]
    private let wild: [Entry]
    /// The statements to be tried one by one.
    private let rest: [Int]

    init(_ statements: [PolicyStatement]) {
        var exact: [Entry] = []
        var wild: [Entry] = []
        var rest: [Int] = []
        for (index, statement) in statements.enumerated() {
            if statement.actions.isNegated {
                rest.append(index)
                continue
            }
            for pattern in statement.actions.patterns {
                let service = pattern.utf8.prefix { $0 != UInt8(ascii: ":") }
                let glob = Glob(pattern, ignoresCase: true)
                if service.count == pattern.utf8.count || service.contains(where: Self.isWild) {
                    if rest.last != index { rest.append(index) }
                } else if glob.isLiteral {
                    let hash = ActionHash.of(pattern.utf8)
                    exact.append(Entry(hash: hash, statement: index, glob: glob))
                } else {
                    let hash = ActionHash.of(service)
                    wild.append(Entry(hash: hash, statement: index, glob: glob))
                }
            }
        }
        self.exact = exact.sorted { ($0.hash, $0.statement) < ($1.hash, $1.statement) }
        self.wild = wild.sorted { ($0.hash, $0.statement) < ($1.hash, $1.statement) }
        self.rest = rest
    }

    private static func isWild(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
    }

    /// Where a walk over the covering statements stands.
    struct Cursor {
        fileprivate var exact: Int
        fileprivate var wild: Int
        fileprivate var rest = 0
        fileprivate var last = -1
    }

    func start(_ request: borrowing PreparedRequest) -> Cursor {
        Cursor(
            exact: Self.lowerBound(exact, request.actionHash),
            wild: Self.lowerBound(wild, request.serviceHash))
    }

    /// The next statement, in ascending order, whose actions may cover the request's. Those of
    /// `rest` are still to be asked.
    func next(
        _ cursor: inout Cursor, _ request: borrowing PreparedRequest
    ) -> (statement: Int, isCertain: Bool)? {
        Self.advance(exact, &cursor.exact, request.actionHash, cursor.last, request.action)
        Self.advance(wild, &cursor.wild, request.serviceHash, cursor.last, request.action)
        while cursor.rest < rest.count, rest[cursor.rest] <= cursor.last { cursor.rest += 1 }
        let a = Self.statement(exact, cursor.exact, request.actionHash)
        let b = Self.statement(wild, cursor.wild, request.serviceHash)
        let c = cursor.rest < rest.count ? rest[cursor.rest] : .max
        let first = min(a, b, c)
        guard first < .max else { return nil }
        cursor.last = first
        return (first, first == min(a, b))
    }

    /// Moves on to the next entry under `hash` of a later statement that matches.
    private static func advance(
        _ entries: [Entry], _ index: inout Int, _ hash: UInt64, _ last: Int, _ action: [UInt8]
    ) {
        while index < entries.count, entries[index].hash == hash,
            entries[index].statement <= last || !entries[index].glob.matches(action)
        {
            index += 1
        }
    }

    private static func statement(_ entries: [Entry], _ index: Int, _ hash: UInt64) -> Int {
        index < entries.count && entries[index].hash == hash ? entries[index].statement : .max
    }

    private static func lowerBound(_ entries: [Entry], _ hash: UInt64) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) >> 1
            if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// FNV-1a over ASCII lower case. Equal hashes are only a hint: the text is compared as well.
enum ActionHash {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(lowered(byte))) &* 0x100_0000_01b3 }
        return hash
    }
}
