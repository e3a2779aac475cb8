/// A tree of bytes, with many roots: prefixes, reversed suffixes and wildcards of all fields.
///
/// A node may have a star: a place from which any bytes may be passed over. Walking a tree with
/// stars is the walk of a non-deterministic automaton; each node is stood on once at a time.
struct ByteTrie: Sendable {
    private struct Node: Sendable {
        /// What is reached here; -1 if nothing is.
        var output: Int32 = -1
        /// The node behind a `*` at this place; -1 if there is none.
        var star: Int32 = -1
        /// The only child, or -2 if there are several (then in `edges`), or -1.
        var child: Int32 = -1
        var byte: UInt8 = 0
    }

    private struct Edge: Sendable {
        var key: UInt64 = .max
        var child: Int32 = -1
    }

    private var nodes: ContiguousArray<Node> = []
    private var edges = ContiguousArray(repeating: Edge(), count: 16)
    private var edgeCount = 0

    var nodeCount: Int { nodes.count }

    mutating func makeNode() -> Int32 {
        nodes.append(Node())
        return Int32(nodes.count - 1)
    }

    func output(_ node: Int32) -> Int32 { nodes[Int(node)].output }
    mutating func setOutput(_ node: Int32, _ output: Int32) { nodes[Int(node)].output = output }
    func star(_ node: Int32) -> Int32 { nodes[Int(node)].star }

    mutating func makeStar(_ node: Int32) -> Int32 {
        if nodes[Int(node)].star < 0 {
            let star = makeNode()
            nodes[Int(node)].star = star
        }
        return nodes[Int(node)].star
    }

    /// The child of `node` by `byte`, or -1.
    @inline(__always) func child(_ node: Int32, _ byte: UInt8) -> Int32 {
        let it = nodes[Int(node)]
        if it.child >= 0 { return it.byte == byte ? it.child : -1 }
        return it.child == -1 ? -1 : edge(node, byte)
    }

    private func edge(_ node: Int32, _ byte: UInt8) -> Int32 {
        let key = Self.key(node, byte)
        let mask = edges.count - 1
        var index = Self.place(key) & mask
        while edges[index].child >= 0 {
            if edges[index].key == key { return edges[index].child }
            index = (index + 1) & mask
        }
        return -1
    }

    mutating func makeChild(_ node: Int32, _ byte: UInt8) -> Int32 {
        let known = child(node, byte)
        guard known < 0 else { return known }
        let made = makeNode()
        let it = nodes[Int(node)]
        if it.child == -1 {
            nodes[Int(node)].child = made
            nodes[Int(node)].byte = byte
        } else {
            if it.child >= 0 {
                add(Edge(key: Self.key(node, it.byte), child: it.child))
                nodes[Int(node)].child = -2
            }
            add(Edge(key: Self.key(node, byte), child: made))
        }
        return made
    }

    private mutating func add(_ edge: Edge) {
        if edgeCount * 2 >= edges.count {
            let old = edges
            edges = ContiguousArray(repeating: Edge(), count: old.count * 2)
            for one in old where one.child >= 0 { put(one) }
        }
        put(edge)
        edgeCount += 1
    }

    private mutating func put(_ edge: Edge) {
        let mask = edges.count - 1
        var index = Self.place(edge.key) & mask
        while edges[index].child >= 0 { index = (index + 1) & mask }
        edges[index] = edge
    }

    @inline(__always) private static func key(_ node: Int32, _ byte: UInt8) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 8 | UInt64(byte)
    }

    @inline(__always) private static func place(_ key: UInt64) -> Int {
        let product = key.multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }
}
