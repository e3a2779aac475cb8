import Matching

/// Where the tests of all matchers lie. A matcher is what one state asks of one field.
struct MatcherTables: Sendable {
    /// What a matcher has; the rest is not looked at.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt16
        static let texts = Kinds(rawValue: 1)
        static let literals = Kinds(rawValue: 2)
        static let numbers = Kinds(rawValue: 4)
        static let folded = Kinds(rawValue: 8)
        static let addresses = Kinds(rawValue: 16)
        static let exceptions = Kinds(rawValue: 32)
        static let ranges = Kinds(rawValue: 64)
        static let affixes = Kinds(rawValue: 128)
        static let foldedAffixes = Kinds(rawValue: 256)
        static let wildcards = Kinds(rawValue: 512)
        static let exists = Kinds(rawValue: 1024)
        /// Those that only strings can pass.
        static let ofStrings: Kinds = [
            .texts, .folded, .addresses, .affixes, .foldedAffixes, .wildcards,
        ]
    }

    struct Matcher: Sendable {
        var kinds: Kinds = []
        /// Targets of any value.
        var exists: Int32 = -1
        var prefix: Int32 = -1
        var suffix: Int32 = -1
        var foldedPrefix: Int32 = -1
        var foldedSuffix: Int32 = -1
        var wildcard: Int32 = -1
        var ranges: Int32 = -1
        var addresses: Int32 = -1
        var exceptions: Int32 = -1
    }

    /// A matcher whose failing is what leads on.
    struct Exception: Sendable {
        let matcher: Int32
        let target: Int32
    }

    var matchers: ContiguousArray<Matcher> = []
    var texts = ByteTable()
    var literals = ByteTable()
    var folded = ByteTable()
    /// By matcher and the number's bits.
    var numbers: [NumberKey: Int32] = [:]
    var trie = ByteTrie()
    var ranges: ContiguousArray<RangeIndex> = []
    var addresses: ContiguousArray<AddressIndex> = []
    var exceptions: ContiguousArray<[Exception]> = []
    /// Lists of states; a target is an index here.
    var targets: ContiguousArray<[Int32]> = []

    struct NumberKey: Hashable, Sendable {
        let matcher: Int32
        let number: Double
    }
}

/// Collects tests, then lays the tables out.
struct MatcherMaker {
    private struct Place: Hashable {
        let matcher: Int32
        let test: ValueTest
    }

    private var count: Int32 = 0
    private var order: [Place] = []
    private var leads: [Place: [Int32]] = [:]

    mutating func makeMatcher() -> Int32 {
        count += 1
        return count - 1
    }

    mutating func add(_ test: ValueTest, to matcher: Int32, leadingTo state: Int32) {
        let place = Place(matcher: matcher, test: test)
        if leads[place] == nil { order.append(place) }
        leads[place, default: []].append(state)
    }

    /// The tables of everything that was added.
    mutating func finish() -> MatcherTables {
        var tables = MatcherTables()
        var ranges: [Int32: [(NumberRange, Int32)]] = [:]
        var addresses: [Int32: [(CIDR, Int32)]] = [:]
        var exceptions: [Int32: [MatcherTables.Exception]] = [:]
        var index = 0
        // Exceptions add matchers of their own to the end of the list.
        while index < order.count {
            let place = order[index]
            index += 1
            while tables.matchers.count < Int(count) { tables.matchers.append(.init()) }
            let target = Int32(tables.targets.count)
            tables.targets.append(leads[place] ?? [])
            switch place.test {
            case .range(let range):
                ranges[place.matcher, default: []].append((range, target))
                tables.matchers[Int(place.matcher)].kinds.insert(.ranges)
            case .cidr(let range):
                addresses[place.matcher, default: []].append((range, target))
                tables.matchers[Int(place.matcher)].kinds.insert(.addresses)
            case .anythingBut(let excluded):
                let inner = makeMatcher()
                for test in excluded { add(test, to: inner, leadingTo: 0) }
                exceptions[place.matcher, default: []].append(
                    MatcherTables.Exception(matcher: inner, target: target))
                tables.matchers[Int(place.matcher)].kinds.insert(.exceptions)
            default: tables.put(place.test, place.matcher, target)
            }
        }
        while tables.matchers.count < Int(count) { tables.matchers.append(.init()) }
        for (matcher, found) in ranges {
            tables.matchers[Int(matcher)].ranges = Int32(tables.ranges.count)
            tables.ranges.append(RangeIndex(found))
        }
        for (matcher, found) in addresses {
            tables.matchers[Int(matcher)].addresses = Int32(tables.addresses.count)
            tables.addresses.append(AddressIndex(found))
        }
        for (matcher, found) in exceptions {
            tables.matchers[Int(matcher)].exceptions = Int32(tables.exceptions.count)
            tables.exceptions.append(found)
        }
        return tables
    }
}

extension MatcherTables {
    fileprivate mutating func put(_ test: ValueTest, _ matcher: Int32, _ target: Int32) {
        let at = Int(matcher)
        switch test {
        case .string(let text):
            texts.set(text, room: matcher, to: target)
            matchers[at].kinds.insert(.texts)
        case .literal(let text):
            literals.set(text, room: matcher, to: target)
            matchers[at].kinds.insert(.literals)
        case .number(let number):
            numbers[NumberKey(matcher: matcher, number: number)] = target
            matchers[at].kinds.insert(.numbers)
        case .equalsIgnoringCase(let text):
            folded.set(text, room: matcher, to: target)
            matchers[at].kinds.insert(.folded)
        case .exists:
            matchers[at].exists = target
            matchers[at].kinds.insert(.exists)
        case .prefix(let text):
            grow(\.prefix, at, .affixes, text.utf8.map { .byte($0) }, target)
        case .suffix(let text):
            grow(\.suffix, at, .affixes, text.utf8.reversed().map { .byte($0) }, target)
        case .prefixIgnoringCase(let text):
            grow(\.foldedPrefix, at, .foldedAffixes, text.utf8.map { .byte($0) }, target)
        case .suffixIgnoringCase(let text):
            grow(
                \.foldedSuffix, at, .foldedAffixes, text.utf8.reversed().map { .byte($0) }, target)
        case .wildcard(let wildcard):
            grow(\.wildcard, at, .wildcards, wildcard.symbols, target)
        case .absent, .range, .cidr, .anythingBut: break
        }
    }

    private mutating func grow(
        _ root: WritableKeyPath<Matcher, Int32>, _ matcher: Int, _ kind: Kinds,
        _ symbols: [Wildcard.Symbol], _ target: Int32
    ) {
        matchers[matcher].kinds.insert(kind)
        if matchers[matcher][keyPath: root] < 0 {
            matchers[matcher][keyPath: root] = trie.makeNode()
        }
        var node = matchers[matcher][keyPath: root]
        for symbol in symbols {
            switch symbol {
            case .byte(let byte): node = trie.makeChild(node, byte)
            case .any: node = trie.makeStar(node)
            }
        }
        trie.setOutput(node, target)
    }
}
