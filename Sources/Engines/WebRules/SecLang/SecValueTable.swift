/// The distinct values of one request and what transformations make of them, each transformed once
/// and each scanned once for the patterns of a family. Values go by number.
struct SecValueTable: Sendable {
    private let plan: SecPlan
    private(set) var bytes: [Bytes] = []
    private var present: [ByteSet] = []
    /// What a value is after each node of the plan; -1 where nobody has asked.
    private var after: [Int32] = []
    /// What one step makes of a value, whatever chain it stands in; -1 where nobody has asked.
    private var stepped: [Int32] = []
    /// By value and family: which patterns may match it, and which sets have been asked.
    private var marks: [UInt64] = []
    private var scanned: [UInt64] = []
    /// Values by their content: open addressing, -1 for a free place.
    private var places: [Int32]
    private var used = 0

    /// Longer values are not looked for among the others.
    private static let sharedBytesMax = 512
    /// Longer values are scanned only for the patterns of one chain at a time.
    private static let scannedWholeMax = 1_024

    init(_ plan: SecPlan) {
        self.plan = plan
        places = [Int32](repeating: -1, count: 256)
        bytes.reserveCapacity(96)
        present.reserveCapacity(96)
        after.reserveCapacity(96 * plan.nodes.count)
        stepped.reserveCapacity(96 * plan.stepCount)
        marks.reserveCapacity(96 * plan.markWords)
        scanned.reserveCapacity(96 * plan.families.count)
    }

    /// The number of a value.
    mutating func add(_ value: Bytes) -> Int {
        guard value.count <= Self.sharedBytesMax else { return append(value) }
        if used * 2 >= places.count { grow() }
        var place = Self.hash(value) & (places.count - 1)
        while places[place] >= 0 {
            let id = Int(places[place])
            if bytes[id] == value { return id }
            place = (place + 1) & (places.count - 1)
        }
        places[place] = Int32(bytes.count)
        used += 1
        return append(value)
    }

    private mutating func append(_ value: Bytes) -> Int {
        let id = bytes.count
        bytes.append(value)
        present.append(Self.present(value))
        after.append(contentsOf: repeatElement(-1, count: plan.nodes.count))
        after[id * plan.nodes.count] = Int32(id)
        stepped.append(contentsOf: repeatElement(-1, count: plan.stepCount))
        marks.append(contentsOf: repeatElement(0, count: plan.markWords))
        scanned.append(contentsOf: repeatElement(0, count: plan.families.count))
        return id
    }

    /// Which bytes are in a value.
    private static func present(_ value: Bytes) -> ByteSet {
        var set = ByteSet()
        guard value.count > 256 else {
            value.withUnsafeBufferPointer { for byte in $0 { set.insert(byte) } }
            return set
        }
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: 256) { seen in
            seen.initialize(repeating: false)
            value.withUnsafeBufferPointer { for byte in $0 { seen[Int(byte)] = true } }
            for byte in 0..<256 where seen[byte] { set.insert(UInt8(byte)) }
        }
        return set
    }

    private mutating func grow() {
        places = [Int32](repeating: -1, count: places.count * 2)
        for (id, value) in bytes.enumerated() where value.count <= Self.sharedBytesMax {
            var place = Self.hash(value) & (places.count - 1)
            while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
            places[place] = Int32(id)
        }
    }

    private static func hash(_ value: Bytes) -> Int {
        var hash = UInt64(truncatingIfNeeded: value.count) &* 0x9e37_79b9_7f4a_7c15
        value.withUnsafeBytes { buffer in
            var index = 0
            while index + 8 <= buffer.count {
                hash =
                    (hash ^ buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    &* 0xff51_afd7_ed55_8ccd
                hash ^= hash >> 32
                index += 8
            }
            while index < buffer.count {
                hash = (hash ^ UInt64(buffer[index])) &* 0x1_0000_01b3
                index += 1
            }
        }
        hash ^= hash >> 29
        return Int(truncatingIfNeeded: hash & 0x7fff_ffff)
    }

    /// The number of what a value becomes by the transformations up to `node`.
    mutating func after(_ id: Int, _ node: Int) -> Int {
        let place = id * plan.nodes.count + node
        let known = after[place]
        if known >= 0 { return Int(known) }
        let step = plan.nodes[node]
        let before = after(id, step.parent)
        let done = stepped[before * plan.stepCount + step.stepNumber]
        if done >= 0 {
            after[place] = done
            return Int(done)
        }
        var result = before
        if step.triggers.map({ present[before].intersects($0) }) ?? true,
            let changed = step.step.apply(bytes[before])
        {
            result = add(changed)
        }
        stepped[before * plan.stepCount + step.stepNumber] = Int32(result)
        after[place] = Int32(result)
        return result
    }

    /// Whether the pattern with this bit may match the value, which has been scanned.
    func isMarked(_ id: Int, _ summary: SecPlan.Summary, _ bit: Int) -> Bool {
        let place = id * plan.markWords + summary.markOffset + bit >> 6
        return marks[place] >> UInt64(bit & 63) & 1 == 1
    }

    /// Scans a value for the patterns of a summary's chain, and adds what may match to `words`.
    /// `isRaw`: no transformation has changed it, so that the patterns of most chains will be
    /// asked for.
    mutating func scan(
        _ id: Int, _ summary: SecPlan.Summary, isRaw: Bool, into words: inout [UInt64]
    ) {
        let place = id * plan.families.count + summary.family
        let start = id * plan.markWords + summary.markOffset
        let done = scanned[place]
        if done & (summary.nodeBit | SecPlan.allBit) == 0 {
            let isWhole =
                summary.nodeBit == 0
                || bytes[id].count <= Self.scannedWholeMax
                    && (isRaw || done.nonzeroBitCount >= 3)
            scanned[place] = done | (isWhole ? SecPlan.allBit : summary.nodeBit)
            let set =
                isWhole
                ? plan.families[summary.family].all
                : plan.families[summary.family].own[summary.node]
            marks.withUnsafeMutableBufferPointer { marks in
                guard let base = marks.baseAddress else { return }
                set?.mark(bytes[id], base + start)
            }
        }
        for word in 0..<summary.words { words[summary.offset + word] |= marks[start + word] }
    }
}
