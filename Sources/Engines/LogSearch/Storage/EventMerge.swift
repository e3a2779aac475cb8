/// A set of events somewhere: in memory, in a row, in a block. It is read when its turn comes.
package struct EventSource {
    package enum Content {
        case chunk(EventChunk)
        /// The same events in smaller sources.
        case parts([EventSource])
    }

    let minTime: Int64
    let maxTime: Int64
    package let load: () throws -> Content

    package init(minTime: Int64, maxTime: Int64, load: @escaping () throws -> Content) {
        self.minTime = minTime
        self.maxTime = maxTime
        self.load = load
    }
}

/// The events of many sources in one order, forward or backward. A source is opened only when no
/// earlier one can hold the next event, so that reading a little costs a little.
package struct EventMerge {
    private struct Cursor {
        let chunk: EventChunk
        var index: Int
    }

    private let isForward: Bool
    /// Sources not opened yet, the next one last.
    private var waiting: [EventSource]
    private var open: [Cursor] = []

    package init(_ sources: [EventSource], isForward: Bool) {
        self.isForward = isForward
        waiting = sources
        sortWaiting()
    }

    private mutating func sortWaiting() {
        if isForward {
            waiting.sort { $0.minTime > $1.minTime }
        } else {
            waiting.sort { $0.maxTime < $1.maxTime }
        }
    }

    private func isBefore(_ one: Cursor, _ other: Cursor) -> Bool {
        let (first, second) = (one.chunk.order(one.index), other.chunk.order(other.index))
        return isForward ? first < second : second < first
    }

    /// The next event, as a chunk and a place in it; nil at the end.
    package mutating func next() throws -> (chunk: EventChunk, index: Int)? {
        while let source = waiting.last, opensNow(source) {
            waiting.removeLast()
            switch try source.load() {
            case .parts(let parts):
                waiting += parts
                sortWaiting()
            case .chunk(let chunk):
                guard !chunk.isEmpty else { continue }
                push(Cursor(chunk: chunk, index: isForward ? 0 : chunk.count - 1))
            }
        }
        guard let top = open.first else { return nil }
        advance()
        return (top.chunk, top.index)
    }

    private func opensNow(_ source: EventSource) -> Bool {
        guard let top = open.first else { return true }
        let time = top.chunk.times[top.index]
        return isForward ? source.minTime <= time : source.maxTime >= time
    }

    // A binary heap by the cursors' events.

    private mutating func push(_ cursor: Cursor) {
        open.append(cursor)
        var child = open.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard isBefore(open[child], open[parent]) else { break }
            open.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func advance() {
        let next = open[0].index + (isForward ? 1 : -1)
        if next >= 0, next < open[0].chunk.count {
            open[0].index = next
        } else {
            open.swapAt(0, open.count - 1)
            open.removeLast()
        }
        var parent = 0
        while true {
            var least = parent
            for child in [parent * 2 + 1, parent * 2 + 2] where child < open.count {
                if isBefore(open[child], open[least]) { least = child }
            }
            guard least != parent else { break }
            open.swapAt(parent, least)
            parent = least
        }
    }
}
