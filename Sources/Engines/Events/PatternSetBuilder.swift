/// Makes the states and tables of a `PatternSet`.
struct PatternSetBuilder {
    private struct StepKey: Hashable {
        let state: Int32
        let path: Int32
        let set: Int32
    }
    private struct SetKey: Hashable {
        let path: Int32
        let tests: Set<ValueTest>
    }
    private struct TestKey: Hashable {
        let path: Int32
        let test: ValueTest
    }

    private(set) var names = FieldNames()
    private(set) var states: ContiguousArray<PatternSet.State> = [PatternSet.State()]
    private(set) var stepTable: [UInt64: Int32] = [:]
    private(set) var tables = MatcherTables()
    private(set) var owners: ContiguousArray<Int32> = []
    private(set) var clauses: ContiguousArray<[PatternSet.Clause]> = []
    private(set) var sets: ContiguousArray<[ValueTest]> = []

    private var setNumbers: [SetKey: Int32] = [:]
    /// How many different sets of a field hold a test: so many states it leads to at most.
    private var fanOut: [TestKey: Int] = [:]
    private var steps: [StepKey: Int32] = [:]
    private var matcherNumbers: [UInt64: Int32] = [:]
    private var maker = MatcherMaker()

    mutating func collect(_ branch: EventPattern.Branch, of pattern: Int32) {
        var found: [PatternSet.Clause] = []
        for field in branch.fields {
            let path = names.makePath(field.path)
            let key = SetKey(path: path, tests: Set(field.tests))
            let number: Int32
            if let known = setNumbers[key] {
                number = known
            } else {
                number = Int32(sets.count)
                setNumbers[key] = number
                sets.append(Array(key.tests))
                for test in Set(key.tests.map(Self.class(of:))) {
                    fanOut[TestKey(path: path, test: test), default: 0] += 1
                }
            }
            found.append(PatternSet.Clause(path: path, set: number))
        }
        owners.append(pattern)
        clauses.append(found)
    }

    /// Tests that pass together count together.
    private static func `class`(of test: ValueTest) -> ValueTest {
        switch test {
        case .anythingBut: .anythingBut([])
        case .range: .range(NumberRange())
        default: test
        }
    }

    mutating func join() {
        for branch in clauses.indices { place(Int32(branch)) }
        tables = maker.finish()
        for (state, it) in states.enumerated() where it.steps.count > PatternSet.stepsListed {
            for step in it.steps {
                stepTable[UInt64(state) << 32 | UInt64(step.path)] = step.matcher
            }
        }
        // In the order of the tree of names, so that fields of one object stand together.
        for branch in clauses.indices {
            let chains = names.chains
            clauses[branch].sort {
                chains[Int($0.path)].lexicographicallyPrecedes(chains[Int($1.path)])
            }
        }
    }

    private mutating func place(_ branch: Int32) {
        var state: Int32 = 0
        let ordered = clauses[Int(branch)].map { ($0, cost($0)) }.sorted {
            ($0.1.fanOut, $0.1.rank, $0.0.path) < ($1.1.fanOut, $1.1.rank, $1.0.path)
        }
        for (clause, _) in ordered { state = step(from: state, clause) }
        states[Int(state)].branches.append(branch)
    }

    private func cost(_ clause: PatternSet.Clause) -> (fanOut: Int, rank: Int) {
        var most = 0
        var rank = 0
        for test in sets[Int(clause.set)] {
            let key = TestKey(path: clause.path, test: Self.class(of: test))
            most = max(most, fanOut[key] ?? 0)
            rank = max(rank, test.rank)
        }
        return (most, rank)
    }

    private mutating func step(from state: Int32, _ clause: PatternSet.Clause) -> Int32 {
        let key = StepKey(state: state, path: clause.path, set: clause.set)
        if let known = steps[key] { return known }
        let next = Int32(states.count)
        states.append(PatternSet.State())
        steps[key] = next
        for test in sets[Int(clause.set)] {
            if case .absent = test {
                states[Int(state)].absences.append((clause.path, next))
            } else {
                maker.add(test, to: matcher(of: state, clause.path), leadingTo: next)
            }
        }
        return next
    }

    private mutating func matcher(of state: Int32, _ path: Int32) -> Int32 {
        let key = UInt64(state) << 32 | UInt64(path)
        if let known = matcherNumbers[key] { return known }
        let made = maker.makeMatcher()
        matcherNumbers[key] = made
        states[Int(state)].steps.append((path, made))
        return made
    }
}
