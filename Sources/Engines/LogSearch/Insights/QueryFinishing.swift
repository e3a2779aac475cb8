extension QueryReading {
    /// The query that was read.
    mutating func finished() -> InsightsQuery {
        for join in joins { resolve(join) }
        // What a result shows when nothing was asked for.
        for name in ["@timestamp", "@message"] { _ = symbols.slot(name) }
        var query = query
        query.names = symbols.names
        query.unmasked = symbols.unmasked
        return query
    }

    /// Which places get values of which side, known when the whole query has been read.
    mutating func resolve(_ join: (command: Int, left: String, right: String)) {
        guard case .join(let open) = query.commands[join.command] else { return }
        var outputs: [(column: String, slot: Int)] = []
        var copies: [(from: FieldPlace, slot: Int)] = []
        for name in symbols.names {
            if name.hasPrefix(join.right + ".") {
                outputs.append(
                    (String(name.dropFirst(join.right.count + 1)), symbols.slot(name)))
            } else if name.hasPrefix(join.left + ".") {
                let own = String(name.dropFirst(join.left.count + 1))
                copies.append((symbols.field(own), symbols.slot(name)))
            }
        }
        // The right side must keep what is asked of it.
        let wanted = outputs.map(\.column) + open.keys.map(\.right)
        query.subqueries[open.query].keep(wanted)
        query.commands[join.command] = .join(
            InsightsCommand.Join(
                query: open.query, isLeft: open.isLeft, keys: open.keys, outputs: outputs,
                copies: copies))
    }
}
