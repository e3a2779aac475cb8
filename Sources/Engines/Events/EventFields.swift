/// An event that is not JSON as events have to be.
package struct EventError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where in the bytes.
    package let offset: Int
    package var description: String { "The event is not valid JSON at byte \(offset)." }
}

/// A scalar of an event, in its bytes or, if it was written with escapes, in the scratch.
struct EventValue {
    enum Kind: UInt8 { case string, number, word }

    /// The next value of the same field, or -1.
    var next: Int32
    let start: Int32
    let count: Int32
    let kind: Kind
    let isInScratch: Bool
}

/// The values of an event that some pattern asks for, by field. Kept from event to event, so that
/// reading one allocates nothing.
struct EventFields {
    /// The first value of each field, or -1.
    private(set) var heads: ContiguousArray<Int32>
    private(set) var values: ContiguousArray<EventValue> = []
    /// The fields that have a value.
    private(set) var present: ContiguousArray<Int32> = []
    /// Whether some value lies in an object that is an element of an array: then what matched may
    /// belong to different elements, and has to be looked at again.
    private(set) var hasElements = false
    /// The characters of texts with escapes.
    private(set) var scratch: ContiguousArray<UInt8> = []

    init(pathCount: Int) { heads = ContiguousArray(repeating: -1, count: pathCount) }

    mutating func clear() {
        for path in present { heads[Int(path)] = -1 }
        present.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        scratch.removeAll(keepingCapacity: true)
        hasElements = false
    }

    mutating func add(
        path: Int32, kind: EventValue.Kind, start: Int, count: Int, isInScratch: Bool,
        isInElement: Bool
    ) {
        let head = heads[Int(path)]
        if head < 0 { present.append(path) }
        heads[Int(path)] = Int32(values.count)
        values.append(
            EventValue(
                next: head, start: Int32(start), count: Int32(count), kind: kind,
                isInScratch: isInScratch))
        if isInElement { hasElements = true }
    }

    /// Keeps the characters of a quoted text; nil if it is malformed.
    mutating func unescape(_ quoted: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let start = scratch.count
        guard JSONString.append(quoted, to: &scratch) else { return nil }
        return start..<scratch.count
    }
}
