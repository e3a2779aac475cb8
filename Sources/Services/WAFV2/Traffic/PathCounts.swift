import Vocabulary

/// The bot that the labels of bot control name.
struct BotName: Hashable {
    var category: String?
    var organization: String?
    var name: String?

    init?(labels: [String]) {
        for label in labels {
            guard let cut = label.firstRange(of: "bot-control:bot:") else { continue }
            let parts = label[cut.upperBound...].split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            switch parts[0] {
            case "category": category = String(parts[1])
            case "organization": organization = String(parts[1])
            case "name": name = String(parts[1])
            default: continue
            }
        }
        if category == nil, organization == nil, name == nil { return nil }
    }
}

/// Requests by path, in slices of ten minutes.
struct PathCounts {
    private static let sliceSeconds: Int64 = 600
    private static let keptSeconds: Int64 = 3 * 3600
    private static let pathsOfSliceMax = 2_000
    private static let pathBytesMax = 512

    struct Key: Hashable {
        let path: String
        let bot: BotName?
    }

    private var slices: [(start: Int64, counts: [Key: Int])] = []

    mutating func note(_ path: String, bot: BotName?, at time: Instant) {
        let start = time.seconds - time.seconds % Self.sliceSeconds
        if slices.last.map({ $0.start < start }) ?? true {
            slices.append((start, [:]))
            slices.removeAll { $0.start < start - Self.keptSeconds }
        }
        let last = slices.count - 1
        let key = Key(path: String(path.prefix(Self.pathBytesMax)), bot: bot)
        guard slices[last].counts.count < Self.pathsOfSliceMax || slices[last].counts[key] != nil
        else { return }
        slices[last].counts[key, default: 0] += 1
    }

    /// The counts of all slices that touch the window.
    func counts(from start: Instant, to end: Instant) -> [Key: Int] {
        var all: [Key: Int] = [:]
        for slice in slices
        where slice.start <= end.seconds && slice.start + Self.sliceSeconds > start.seconds {
            all.merge(slice.counts, uniquingKeysWith: +)
        }
        return all
    }
}
