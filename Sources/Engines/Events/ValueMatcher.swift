import Matching

/// Runs values through matchers. What passes is pushed as states to go on from.
struct ValueMatcher {
    /// States to go on from.
    var found: ContiguousArray<Int32> = []
    private var folded: ContiguousArray<UInt8> = []
    /// The nodes stood on, the nodes behind stars, and which of those already count.
    private var standing: ContiguousArray<Int32> = []
    private var stepping: ContiguousArray<Int32> = []
    private var stars: ContiguousArray<Int32> = []
    private var starMarks: ContiguousArray<Int32>
    private var run: Int32 = 0

    init(_ tables: MatcherTables) {
        starMarks = ContiguousArray(repeating: 0, count: tables.trie.nodeCount)
    }

    private mutating func push(_ target: Int32, _ tables: MatcherTables) {
        if target >= 0 { found.append(contentsOf: tables.targets[Int(target)]) }
    }

    mutating func match(
        _ matcher: Int32, _ kind: EventValue.Kind, _ bytes: UnsafeBufferPointer<UInt8>,
        _ tables: MatcherTables
    ) {
        let it = tables.matchers[Int(matcher)]
        if it.kinds.contains(.exists) { push(it.exists, tables) }
        if it.kinds.contains(.exceptions) {
            for exception in tables.exceptions[Int(it.exceptions)] {
                let before = found.count
                match(exception.matcher, kind, bytes, tables)
                if found.count > before {
                    found.removeLast(found.count - before)
                } else {
                    push(exception.target, tables)
                }
            }
        }
        switch kind {
        case .string:
            if !it.kinds.isDisjoint(with: .ofStrings) { text(matcher, it, bytes, tables) }
        case .number, .word:
            if it.kinds.contains(.literals) {
                push(
                    tables.literals.value(bytes, hash: ByteTable.hash(bytes), room: matcher),
                    tables)
            }
            if kind == .number, !it.kinds.isDisjoint(with: [.numbers, .ranges]) {
                number(matcher, it, bytes, tables)
            }
        }
    }

    private mutating func number(
        _ matcher: Int32, _ it: MatcherTables.Matcher, _ bytes: UnsafeBufferPointer<UInt8>,
        _ tables: MatcherTables
    ) {
        guard let number = ComparableNumber.value(of: bytes) else { return }
        if it.kinds.contains(.numbers),
            let target = tables.numbers[.init(matcher: matcher, number: number)]
        {
            push(target, tables)
        }
        if it.kinds.contains(.ranges) {
            tables.ranges[Int(it.ranges)].each(number) { push($0, tables) }
        }
    }

    private mutating func text(
        _ matcher: Int32, _ it: MatcherTables.Matcher, _ bytes: UnsafeBufferPointer<UInt8>,
        _ tables: MatcherTables
    ) {
        if it.kinds.contains(.texts) {
            push(
                tables.texts.value(bytes, hash: ByteTable.hash(bytes), room: matcher), tables)
        }
        if it.kinds.contains(.affixes) {
            if it.prefix >= 0 { descend(it.prefix, bytes, tables) }
            if it.suffix >= 0 { descendReversed(it.suffix, bytes, tables) }
        }
        if it.kinds.contains(.wildcards) { walk(it.wildcard, bytes, tables) }
        if it.kinds.contains(.addresses), let address = IPAddress(bytes: bytes) {
            tables.addresses[Int(it.addresses)].each(address) { push($0, tables) }
        }
        if !it.kinds.isDisjoint(with: [.folded, .foldedAffixes]) {
            foldedText(matcher, it, bytes, tables)
        }
    }

    private mutating func foldedText(
        _ matcher: Int32, _ it: MatcherTables.Matcher, _ bytes: UnsafeBufferPointer<UInt8>,
        _ tables: MatcherTables
    ) {
        var folded = ContiguousArray<UInt8>()
        swap(&folded, &self.folded)
        folded.removeAll(keepingCapacity: true)
        CaseFolding.append(bytes, to: &folded)
        folded.withUnsafeBufferPointer { folded in
            if it.kinds.contains(.folded) {
                push(
                    tables.folded.value(folded, hash: ByteTable.hash(folded), room: matcher),
                    tables)
            }
            if it.foldedPrefix >= 0 { descend(it.foldedPrefix, folded, tables) }
            if it.foldedSuffix >= 0 { descendReversed(it.foldedSuffix, folded, tables) }
        }
        swap(&folded, &self.folded)
    }

    private mutating func descend(
        _ root: Int32, _ bytes: UnsafeBufferPointer<UInt8>, _ tables: MatcherTables
    ) {
        var node = root
        push(tables.trie.output(node), tables)
        for byte in bytes {
            node = tables.trie.child(node, byte)
            if node < 0 { return }
            push(tables.trie.output(node), tables)
        }
    }

    private mutating func descendReversed(
        _ root: Int32, _ bytes: UnsafeBufferPointer<UInt8>, _ tables: MatcherTables
    ) {
        var node = root
        push(tables.trie.output(node), tables)
        for index in stride(from: bytes.count - 1, through: 0, by: -1) {
            node = tables.trie.child(node, bytes[index])
            if node < 0 { return }
            push(tables.trie.output(node), tables)
        }
    }

    /// Walks a tree with stars. A star once reached stays; each other node leads one byte on.
    private mutating func walk(
        _ root: Int32, _ bytes: UnsafeBufferPointer<UInt8>, _ tables: MatcherTables
    ) {
        if run == .max {
            for index in starMarks.indices { starMarks[index] = 0 }
            run = 0
        }
        run += 1
        standing.removeAll(keepingCapacity: true)
        stars.removeAll(keepingCapacity: true)
        stand(root, tables)
        for byte in bytes {
            swap(&standing, &stepping)
            standing.removeAll(keepingCapacity: true)
            // Stars that are reached by this byte begin with the next.
            let starCount = stars.count
            for index in 0..<stepping.count {
                let child = tables.trie.child(stepping[index], byte)
                if child >= 0 { stand(child, tables) }
            }
            for index in 0..<starCount {
                let child = tables.trie.child(stars[index], byte)
                if child >= 0 { stand(child, tables) }
            }
            if standing.isEmpty, stars.isEmpty { return }
        }
        for index in 0..<standing.count { push(tables.trie.output(standing[index]), tables) }
    }

    private mutating func stand(_ node: Int32, _ tables: MatcherTables) {
        standing.append(node)
        let star = tables.trie.star(node)
        guard star >= 0, starMarks[Int(star)] != run else { return }
        starMarks[Int(star)] = run
        stars.append(star)
        // A star at the end takes whatever is left.
        push(tables.trie.output(star), tables)
    }
}
