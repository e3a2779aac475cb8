/// Ranks of a detector's filters: from 1 to 100, no two alike, with gaps where nobody stands.
enum FilterRank {
    static let max = 100

    /// Puts a filter at `rank` among others.
    /// - Parameter others: their ranks, rising; fewer than `max`.
    /// - Returns: the rank of the new one and, in the order given, those of the others. Whoever
    ///   stands in the way moves up by one; at the upper end, down.
    static func insert(_ rank: Int, into others: [Int]) -> (own: Int, others: [Int]) {
        let wanted = Swift.min(Swift.max(rank, 1), max)
        let place = others.firstIndex { $0 >= wanted } ?? others.count
        var all = others
        all.insert(wanted, at: place)
        var least = 1
        for index in all.indices {
            all[index] = Swift.max(all[index], least)
            least = all[index] &+ 1
        }
        var most = max
        for index in all.indices.reversed() {
            all[index] = Swift.min(all[index], most)
            most = all[index] &- 1
        }
        let own = all.remove(at: place)
        return (own, all)
    }
}
