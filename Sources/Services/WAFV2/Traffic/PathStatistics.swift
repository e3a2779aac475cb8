import WAFV2API

/// The answer of GetTopPathStatisticsByTraffic, made of counts by path and bot.
struct PathStatistics {
    let paths: [WAFV2Shape.PathStatistics]
    let total: Int
    /// By category of bot; nil where the question already names a bot.
    let categories: [WAFV2Shape.PathStatistics]?

    init(
        _ counts: [PathCounts.Key: Int], prefix: String?, category: String?,
        organization: String?, name: String?, botsMax: Int
    ) {
        let isFiltered = category != nil || organization != nil || name != nil
        let kept = counts.filter { key, _ in
            Self.isUnder(key.path, prefix)
                && (category == nil || key.bot?.category == category)
                && (organization == nil || key.bot?.organization == organization)
                && (name == nil || key.bot?.name == name)
        }
        total = kept.values.reduce(0, +)
        let source =
            isFiltered
            ? WAFV2Shape.FilterSource(
                botCategory: category, botOrganization: organization, botName: name) : nil
        paths = Self.ranked(
            kept, total: total, source: source, isTopLevel: prefix == nil, botsMax: botsMax)
        guard !isFiltered else {
            categories = nil
            return
        }
        let named = Set(kept.keys.compactMap { $0.bot?.category }).sorted()
        categories = named.flatMap { category in
            let own = kept.filter { $0.key.bot?.category == category }
            return Self.ranked(
                own, total: kept.values.reduce(0, +),
                source: WAFV2Shape.FilterSource(botCategory: category),
                isTopLevel: prefix == nil, botsMax: botsMax)
        }
    }

    private static func ranked(
        _ counts: [PathCounts.Key: Int], total: Int, source: WAFV2Shape.FilterSource?,
        isTopLevel: Bool, botsMax: Int
    ) -> [WAFV2Shape.PathStatistics] {
        var byPath: [String: (requests: Int, bots: [String: Int])] = [:]
        for (key, count) in counts {
            let path = isTopLevel ? topLevel(key.path) : key.path
            byPath[path, default: (0, [:])].requests += count
            if let bot = key.bot?.name {
                byPath[path, default: (0, [:])].bots[bot, default: 0] += count
            }
        }
        return byPath.sorted { a, b in
            a.value.requests == b.value.requests
                ? a.key < b.key : a.value.requests > b.value.requests
        }.map { path, found in
            let bots = found.bots.sorted {
                $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
            }.prefix(botsMax).map { bot, count in
                WAFV2Shape.BotStatistics(
                    botName: bot, requestCount: count,
                    percentage: share(count, of: found.requests))
            }
            return WAFV2Shape.PathStatistics(
                source: source, path: path, requestCount: found.requests,
                percentage: share(found.requests, of: total),
                topBots: bots.isEmpty ? nil : Array(bots))
        }
    }

    /// `/api` of `/api/v1/users`.
    private static func topLevel(_ path: String) -> String {
        let first = path.drop { $0 == "/" }.prefix { $0 != "/" }
        return "/" + first
    }

    private static func isUnder(_ path: String, _ prefix: String?) -> Bool {
        guard let prefix, prefix != "/" else { return true }
        let bare = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
        return path == bare || path.hasPrefix(bare + "/")
    }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? 0 : (Double(part) * 10_000 / Double(whole)).rounded() / 100
    }
}
