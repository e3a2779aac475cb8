/// All patterns of a bus as one automaton.
///
/// Every branch of every pattern is a path from the first state to one of its own: each step asks
/// one field for one set of tests. Branches that begin alike share their steps, and each branch
/// asks first what leads to the fewest states, so that an event walks few of them however many
/// branches there are. All texts to be compared lie in one table and one tree for all states.
package final class PatternSet: Sendable {
    /// One field of one branch.
    struct Clause: Sendable {
        let path: Int32
        let set: Int32
    }

    struct State: Sendable {
        /// Which field to ask, and by which matcher.
        var steps: [(path: Int32, matcher: Int32)] = []
        /// Where to go if a field is absent.
        var absences: [(path: Int32, next: Int32)] = []
        /// Branches that end here.
        var branches: [Int32] = []
    }

    let patternCount: Int
    let names: FieldNames
    let states: ContiguousArray<State>
    /// Matchers of states with many steps, by path.
    let stepTable: [UInt64: Int32]
    let matchers: MatcherTables
    /// Of each branch: its pattern and its clauses, ordered by their names' place in the tree.
    let owners: ContiguousArray<Int32>
    let clauses: ContiguousArray<[Clause]>
    /// The tests of each set, for looking at single elements of arrays.
    let sets: ContiguousArray<[ValueTest]>

    /// States with more steps than this are asked by the event's fields instead of by their own.
    static let stepsListed = 16

    /// - Parameter patterns: Found again by their index.
    package init(_ patterns: [EventPattern]) {
        var builder = PatternSetBuilder()
        for (index, pattern) in patterns.enumerated() {
            for branch in pattern.branches { builder.collect(branch, of: Int32(index)) }
        }
        builder.join()
        patternCount = patterns.count
        names = builder.names
        states = builder.states
        stepTable = builder.stepTable
        matchers = builder.tables
        owners = builder.owners
        clauses = builder.clauses
        sets = builder.sets
    }
}

/// The names on the way to the fields that some pattern asks for, as a tree.
struct FieldNames: Sendable {
    private struct Node: Sendable {
        var parent: Int32
        /// The number of the field that ends here, or -1.
        var path: Int32 = -1
        var hasChildren = false
    }

    private var nodes: ContiguousArray<Node> = [Node(parent: -1)]
    private var table = ByteTable()
    /// The nodes on the way to each field, from below the root.
    private(set) var chains: ContiguousArray<[Int32]> = []

    static let root: Int32 = 0

    var pathCount: Int { chains.count }

    func child(_ node: Int32, _ name: UnsafeBufferPointer<UInt8>) -> Int32 {
        table.value(name, hash: ByteTable.hash(name), room: node)
    }

    func path(_ node: Int32) -> Int32 { nodes[Int(node)].path }
    func hasChildren(_ node: Int32) -> Bool { nodes[Int(node)].hasChildren }

    mutating func makePath(_ path: String) -> Int32 {
        var node = Self.root
        var chain: [Int32] = []
        for name in path.split(separator: ".", omittingEmptySubsequences: false) {
            let known = table.value(String(name), room: node)
            if known >= 0 {
                node = known
            } else {
                nodes[Int(node)].hasChildren = true
                nodes.append(Node(parent: node))
                let made = Int32(nodes.count - 1)
                table.set(String(name), room: node, to: made)
                node = made
            }
            chain.append(node)
        }
        if nodes[Int(node)].path < 0 {
            nodes[Int(node)].path = Int32(chains.count)
            chains.append(chain)
        }
        return nodes[Int(node)].path
    }
}
