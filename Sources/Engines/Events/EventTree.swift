/// An event as a tree, for patterns whose fields lie in arrays of objects: what is asked of one
/// object must be true of one element, not of several together.
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-arrays.html
struct EventTree {
    private enum Kind: UInt8 { case object, array, scalar }

    private struct Node {
        let kind: Kind
        /// Of an object's member: the node of its name.
        let name: Int32
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
        /// The range of a scalar.
        var start: Int32 = 0
        var count: Int32 = 0
        var valueKind = EventValue.Kind.word
        var isInScratch = false
    }

    private let names: FieldNames
    private let bytes: UnsafeBufferPointer<UInt8>
    private var nodes: ContiguousArray<Node> = []
    private var scratch: ContiguousArray<UInt8> = []

    /// Valid as long as `bytes` is.
    init(_ names: FieldNames, _ bytes: UnsafeBufferPointer<UInt8>) throws(EventError) {
        self.names = names
        self.bytes = bytes
        var scanner = ByteScanner(bytes)
        scanner.skipSpace()
        _ = try read(&scanner, name: FieldNames.root, depth: 0)
    }

    // MARK: Reading

    private mutating func read(
        _ scanner: inout ByteScanner, name: Int32, depth: Int
    ) throws(EventError) -> Int32 {
        guard depth < ByteScanner.depthMax else { throw scanner.failure }
        let node = Int32(nodes.count)
        switch scanner.peek {
        case 0x7b:
            nodes.append(Node(kind: .object, name: name))
            try children(&scanner, of: node, end: 0x7d, depth)
        case 0x5b:
            nodes.append(Node(kind: .array, name: name))
            try children(&scanner, of: node, end: 0x5d, depth)
        case 0x22:
            let (range, hasEscapes) = try scanner.string()
            var it = Node(kind: .scalar, name: name)
            it.valueKind = .string
            it.start = Int32(range.lowerBound)
            it.count = Int32(range.count)
            if hasEscapes {
                let quoted = bytes[range.lowerBound - 1..<range.upperBound + 1]
                it.start = Int32(scratch.count)
                it.isInScratch = true
                guard JSONString.append(UnsafeBufferPointer(rebasing: quoted), to: &scratch)
                else { throw scanner.failure }
                it.count = Int32(scratch.count) - it.start
            }
            nodes.append(it)
        default:
            let first = scanner.peek
            let range = try scanner.bare()
            var it = Node(kind: .scalar, name: name)
            it.valueKind = first == 0x2d || first &- 0x30 < 10 ? .number : .word
            it.start = Int32(range.lowerBound)
            it.count = Int32(range.count)
            nodes.append(it)
        }
        return node
    }

    private mutating func children(
        _ scanner: inout ByteScanner, of parent: Int32, end: UInt8, _ depth: Int
    ) throws(EventError) {
        let name = nodes[Int(parent)].name
        var last: Int32 = -1
        scanner.index += 1
        scanner.skipSpace()
        if scanner.peek == end {
            scanner.index += 1
            return
        }
        while true {
            var childName = name
            if end == 0x7d {
                childName = try member(&scanner, of: name)
                try scanner.expect(0x3a)
            }
            if childName < 0 {
                try scanner.skipValue()
            } else {
                let child = try read(&scanner, name: childName, depth: depth + 1)
                if last < 0 {
                    nodes[Int(parent)].firstChild = child
                } else {
                    nodes[Int(last)].nextSibling = child
                }
                last = child
            }
            scanner.skipSpace()
            if scanner.peek == 0x2c {
                scanner.index += 1
                scanner.skipSpace()
            } else if scanner.peek == end {
                scanner.index += 1
                return
            } else {
                throw scanner.failure
            }
        }
    }

    private func member(
        _ scanner: inout ByteScanner, of name: Int32
    ) throws(EventError) -> Int32 {
        guard scanner.peek == 0x22 else { throw scanner.failure }
        let (range, hasEscapes) = try scanner.string()
        guard hasEscapes else {
            return EventScanner.child(names, name, UnsafeBufferPointer(rebasing: bytes[range]))
        }
        var key: ContiguousArray<UInt8> = []
        let quoted = bytes[range.lowerBound - 1..<range.upperBound + 1]
        guard JSONString.append(UnsafeBufferPointer(rebasing: quoted), to: &key) else {
            throw scanner.failure
        }
        return key.withUnsafeBufferPointer { EventScanner.child(names, name, $0) }
    }

    // MARK: Judging

    /// Whether all clauses are true together. They are ordered by their chains of names.
    func satisfies(_ clauses: [PatternSet.Clause], _ set: PatternSet) -> Bool {
        holds(clauses[...], 0, 0, set)
    }

    /// Clauses on what lies below `node`, whose own name is the one before `depth` of each chain.
    private func holds(
        _ clauses: ArraySlice<PatternSet.Clause>, _ depth: Int, _ node: Int32, _ set: PatternSet
    ) -> Bool {
        switch nodes[Int(node)].kind {
        case .scalar: return areAbsent(clauses, set)
        case .array:
            // That something is absent must be true of all elements, unless more is asked of one.
            let isOnlyAbsence = clauses.allSatisfy { isAbsence($0, set) }
            var sawElement = false
            var child = nodes[Int(node)].firstChild
            while child >= 0 {
                if nodes[Int(child)].kind != .scalar {
                    sawElement = true
                    let isTrue = holds(clauses, depth, child, set)
                    if isTrue != isOnlyAbsence { return isTrue }
                }
                child = nodes[Int(child)].nextSibling
            }
            return sawElement ? isOnlyAbsence : areAbsent(clauses, set)
        case .object:
            var rest = clauses
            while let first = rest.first {
                let name = set.names.chains[Int(first.path)][depth]
                let end =
                    rest.firstIndex { set.names.chains[Int($0.path)][depth] != name }
                    ?? rest.endIndex
                guard member(name, of: node, holds: rest[..<end], depth + 1, set) else {
                    return false
                }
                rest = rest[end...]
            }
            return true
        }
    }

    private func member(
        _ name: Int32, of node: Int32, holds clauses: ArraySlice<PatternSet.Clause>, _ depth: Int,
        _ set: PatternSet
    ) -> Bool {
        // At most one clause ends here: a branch asks each field once.
        let own = clauses.first.flatMap {
            set.names.chains[Int($0.path)].count == depth ? $0 : nil
        }
        let deeper = own == nil ? clauses : clauses.dropFirst()
        var isThere = false
        var child = nodes[Int(node)].firstChild
        while child >= 0 {
            if nodes[Int(child)].name == name {
                isThere = true
                if own.map({ isTrue($0, child, set) }) ?? true,
                    deeper.isEmpty || holds(deeper, depth, child, set)
                {
                    return true
                }
            }
            child = nodes[Int(child)].nextSibling
        }
        return !isThere && areAbsent(clauses, set)
    }

    /// A clause on `node` itself.
    private func isTrue(_ clause: PatternSet.Clause, _ node: Int32, _ set: PatternSet) -> Bool {
        switch nodes[Int(node)].kind {
        case .object: return areAbsent([clause], set)
        case .scalar: return passes(nodes[Int(node)], set.sets[Int(clause.set)])
        case .array:
            guard hasScalar(node) else { return areAbsent([clause], set) }
            var child = nodes[Int(node)].firstChild
            while child >= 0 {
                if nodes[Int(child)].kind != .object, isTrue(clause, child, set) { return true }
                child = nodes[Int(child)].nextSibling
            }
            return false
        }
    }

    private func hasScalar(_ node: Int32) -> Bool {
        var child = nodes[Int(node)].firstChild
        while child >= 0 {
            switch nodes[Int(child)].kind {
            case .scalar: return true
            case .array: if hasScalar(child) { return true }
            case .object: break
            }
            child = nodes[Int(child)].nextSibling
        }
        return false
    }

    private func areAbsent(
        _ clauses: ArraySlice<PatternSet.Clause>, _ set: PatternSet
    ) -> Bool {
        clauses.allSatisfy { set.sets[Int($0.set)].contains(.absent) }
    }

    private func isAbsence(_ clause: PatternSet.Clause, _ set: PatternSet) -> Bool {
        set.sets[Int(clause.set)] == [.absent]
    }

    private func passes(_ node: Node, _ tests: [ValueTest]) -> Bool {
        let range = Int(node.start)..<Int(node.start) + Int(node.count)
        if node.isInScratch {
            return scratch.withUnsafeBufferPointer { scratch in
                let bytes = UnsafeBufferPointer(rebasing: scratch[range])
                return tests.contains { $0.passes(node.valueKind, bytes) }
            }
        }
        let bytes = UnsafeBufferPointer(rebasing: bytes[range])
        return tests.contains { $0.passes(node.valueKind, bytes) }
    }
}
