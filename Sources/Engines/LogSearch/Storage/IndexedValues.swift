/// Values of indexed fields, taken out of the events of a chunk.
package enum IndexedValues {
    /// Fields that are not of the message cannot be indexed.
    package static let impossible: Set<String> = [
        "@timestamp", "@ingestionTime", "@message", "@logStream", "@log", "@ptr",
    ]

    /// For each field the keys (`TextFilter.key(field:value:)`) of its values in the chunk.
    package static func keys(
        of chunk: EventChunk, fields: [String], group: InsightsGroup
    ) -> [Set<UInt64>] {
        guard !fields.isEmpty else { return [] }
        let discovery = Discovery(fields.enumerated().map { ($0.offset, $0.element) })
        var found = [Set<UInt64>](repeating: [], count: fields.count)
        for index in 0..<chunk.count {
            var row = [InsightsValue](repeating: .none, count: fields.count)
            let message = Array(chunk.body[chunk.range(index)])
            let event = InsightsEvent(
                order: chunk.order(index), ingested: 0, message: message, stream: "", group: group)
            discovery.fill(&row, event, message: message)
            for (place, value) in row.enumerated() {
                for text in spellings(value) {
                    found[place].insert(TextFilter.key(field: fields[place], value: text.utf8))
                }
            }
        }
        return found
    }

    /// The keys under which a value that is equal to `text` was indexed.
    package static func key(field: String, equalTo text: String) -> UInt64 {
        let value = InsightsValue.text(text)
        return TextFilter.key(
            field: field, value: (value.number.map { InsightsValue.text($0) } ?? text).utf8)
    }

    /// What a value may be compared with: numbers in one spelling, truth in two.
    private static func spellings(_ value: InsightsValue) -> [String] {
        switch value {
        case .none: return []
        case .flag(let flag): return flag ? ["true", "1"] : ["false", "0"]
        default:
            if let number = value.number { return [InsightsValue.text(number)] }
            return value.text.map { [$0] } ?? []
        }
    }
}
