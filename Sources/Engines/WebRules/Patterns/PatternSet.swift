import CVectorscan
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Many patterns over one value in one pass (Vectorscan). It names candidates; each is confirmed by
/// its own `Pattern`, whose reading of the syntax is the one that counts.
///
/// A pattern that Vectorscan cannot hold whole is looked for by its parts (`PatternParts`), all of
/// which must be there; one without parts is always a candidate.
package final class PatternSet: Sendable {
    /// What makes one member of a set a candidate.
    enum Member: Sendable {
        case pattern(Pattern)
        /// Any of these, in any case.
        case literals([Bytes])
    }

    package let patterns: [Pattern]
    private let members: [Member]
    /// Of each member, the bit that marks it.
    private let bits: [Int]
    private let store: PatternStore?
    /// A retained `Database`, or 0 as long as there is none.
    private let ready = Atomic<UInt>(0)
    private let isStarted = Atomic<Bool>(false)

    package convenience init(_ patterns: [Pattern]) {
        self.init(
            patterns.map { .pattern($0) }, bits: Array(patterns.indices), patterns: patterns)
        compile()
    }

    /// A set that is compiled when it is first asked, on a thread of its own; until then every
    /// member is a candidate.
    init(
        _ members: [Member], bits: [Int], patterns: [Pattern] = [], store: PatternStore? = nil
    ) {
        self.members = members
        self.bits = bits
        self.patterns = patterns
        self.store = store
    }

    deinit {
        let word = ready.load(ordering: .acquiring)
        if let pointer = UnsafeRawPointer(bitPattern: word) {
            Unmanaged<Database>.fromOpaque(pointer).release()
        }
    }

    /// Compiles the set now, unless that has been done.
    func compile() {
        guard ready.load(ordering: .acquiring) == 0 else { return }
        isStarted.store(true, ordering: .relaxed)
        let made = Unmanaged.passRetained(Database(members, bits, store))
        let word = UInt(bitPattern: made.toOpaque())
        let (isOurs, _) = ready.compareExchange(
            expected: 0, desired: word, ordering: .acquiringAndReleasing)
        if !isOurs { made.release() }
    }

    private func compileLater() {
        guard !isStarted.exchange(true, ordering: .relaxed) else { return }
        Background.run { [self] in compile() }
    }

    /// Marks the members that may match; bits that are set stay set.
    func mark(_ bytes: Bytes, _ marks: UnsafeMutablePointer<UInt64>) {
        let word = ready.load(ordering: .acquiring)
        guard let pointer = UnsafeRawPointer(bitPattern: word), !bytes.isEmpty else {
            if word == 0 { compileLater() }
            // An empty value has no address to scan; patterns that match nothing are tried
            // themselves.
            for bit in bits { marks[bit >> 6] |= 1 << UInt64(bit & 63) }
            return
        }
        // The set holds the database for as long as it lives itself.
        Unmanaged<Database>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0.mark(bytes, marks) }
    }

    /// Which patterns may match `bytes`, in ascending order.
    package func candidates(in bytes: Bytes) -> [Int] {
        let words = (patterns.count + 63) / 64
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { marks in
            guard let base = marks.baseAddress else { return [] }
            base.initialize(repeating: 0, count: words)
            mark(bytes, base)
            var found: [Int] = []
            for (index, word) in marks.enumerated() {
                var rest = word
                while rest != 0 {
                    found.append(index * 64 + rest.trailingZeroBitCount)
                    rest &= rest - 1
                }
            }
            return found
        }
    }

    /// Which patterns match `bytes`.
    package func matches(in bytes: Bytes) -> [Int] {
        candidates(in: bytes).filter { patterns[$0].matches(bytes) }
    }

    package func matchesAny(_ bytes: Bytes) -> Bool {
        candidates(in: bytes).contains { patterns[$0].matches(bytes) }
    }
}

/// Work that nobody waits for, one piece after the other.
enum Background {
    private static let waiting = Mutex<(jobs: [@Sendable () -> Void], isRunning: Bool)>(([], false))

    static func run(_ job: @escaping @Sendable () -> Void) {
        let starts = waiting.withLock { state in
            state.jobs.append(job)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        guard starts else { return }
        var thread = pthread_t()
        let failed = pthread_create(
            &thread, nil,
            { _ in
                Background.work()
                return nil
            }, nil)
        if failed == 0 { pthread_detach(thread) } else { work() }
    }

    private static func work() {
        while true {
            let job = waiting.withLock { state -> (@Sendable () -> Void)? in
                if state.jobs.isEmpty {
                    state.isRunning = false
                    return nil
                }
                return state.jobs.removeFirst()
            }
            guard let job else { return }
            job()
        }
    }
}
