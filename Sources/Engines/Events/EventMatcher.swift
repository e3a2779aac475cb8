/// Finds the patterns of a set that events satisfy. It keeps memory from event to event: make one
/// for each task that matches.
package struct EventMatcher {
    private let set: PatternSet
    private var fields: EventFields
    private var values: ValueMatcher
    private var open: ContiguousArray<Int32> = []
    /// In which run a state was visited, a pattern found.
    private var stateMarks: ContiguousArray<Int32>
    private var patternMarks: ContiguousArray<Int32>
    private var run: Int32 = 0
    private var candidates: ContiguousArray<Int32> = []

    package init(_ set: PatternSet) {
        self.set = set
        fields = EventFields(pathCount: set.names.pathCount)
        values = ValueMatcher(set.matchers)
        stateMarks = ContiguousArray(repeating: 0, count: set.states.count)
        patternMarks = ContiguousArray(repeating: 0, count: set.patternCount)
    }

    /// The indices of the patterns that the event, a JSON object, satisfies; in no order.
    package mutating func match(_ event: [UInt8]) throws(EventError) -> [Int] {
        let result = event.withUnsafeBufferPointer { bytes in
            Result { () throws(EventError) in try match(bytes) }
        }
        return try result.get()
    }

    package mutating func match(
        _ event: UnsafeBufferPointer<UInt8>
    ) throws(EventError) -> [Int] {
        // Offsets are kept in 32 bits.
        guard event.count < Int(Int32.max) else { throw EventError(offset: 0) }
        fields.clear()
        var scanner = EventScanner(set.names, event)
        try scanner.read(into: &fields)
        beginRun()
        walk(event)
        var found: [Int] = []
        if fields.hasElements {
            var tree: EventTree?
            for branch in candidates where patternMarks[Int(set.owners[Int(branch)])] != run {
                let clauses = set.clauses[Int(branch)]
                if clauses.count > 1 || set.sets[Int(clauses[0].set)].contains(.absent) {
                    if tree == nil { tree = try EventTree(set.names, event) }
                    guard tree?.satisfies(clauses, set) == true else { continue }
                }
                note(branch, &found)
            }
        } else {
            for branch in candidates { note(branch, &found) }
        }
        return found
    }

    private mutating func note(_ branch: Int32, _ found: inout [Int]) {
        let pattern = set.owners[Int(branch)]
        guard patternMarks[Int(pattern)] != run else { return }
        patternMarks[Int(pattern)] = run
        found.append(Int(pattern))
    }

    private mutating func beginRun() {
        if run == .max {
            for index in stateMarks.indices { stateMarks[index] = 0 }
            for index in patternMarks.indices { patternMarks[index] = 0 }
            run = 0
        }
        run += 1
        candidates.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
    }

    /// Visits every state that the values lead to, each once. Which element of an array a value
    /// lies in is not looked at here.
    private mutating func walk(_ event: UnsafeBufferPointer<UInt8>) {
        let set = self.set
        open.append(0)
        stateMarks[0] = run
        while let number = open.popLast() {
            let state = Int(number)
            candidates.append(contentsOf: set.states[state].branches)
            let steps = set.states[state].steps.count
            if steps > PatternSet.stepsListed, steps > fields.present.count {
                for path in fields.present {
                    if let matcher = set.stepTable[UInt64(state) << 32 | UInt64(path)] {
                        ask(matcher, path, event, set)
                    }
                }
            } else {
                for index in 0..<steps {
                    let step = set.states[state].steps[index]
                    ask(step.matcher, step.path, event, set)
                }
            }
            for absence in set.states[state].absences
            where fields.heads[Int(absence.path)] < 0 || fields.hasElements {
                go(to: absence.next)
            }
        }
    }

    private mutating func go(to state: Int32) {
        guard stateMarks[Int(state)] != run else { return }
        stateMarks[Int(state)] = run
        open.append(state)
    }

    private mutating func ask(
        _ matcher: Int32, _ path: Int32, _ event: UnsafeBufferPointer<UInt8>, _ set: PatternSet
    ) {
        var index = fields.heads[Int(path)]
        while index >= 0 {
            let value = fields.values[Int(index)]
            index = value.next
            let range = Int(value.start)..<Int(value.start) + Int(value.count)
            if value.isInScratch {
                fields.scratch.withUnsafeBufferPointer { scratch in
                    values.match(
                        matcher, value.kind, UnsafeBufferPointer(rebasing: scratch[range]),
                        set.matchers)
                }
            } else {
                values.match(
                    matcher, value.kind, UnsafeBufferPointer(rebasing: event[range]),
                    set.matchers)
            }
            for state in values.found { go(to: state) }
            values.found.removeAll(keepingCapacity: true)
        }
    }
}

extension EventPattern {
    /// Whether one event satisfies this pattern alone.
    package func matches(_ event: [UInt8]) throws(EventError) -> Bool {
        var matcher = EventMatcher(PatternSet([self]))
        return try !matcher.match(event).isEmpty
    }
}
