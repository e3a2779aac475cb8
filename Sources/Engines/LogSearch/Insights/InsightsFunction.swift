/// The functions on one event, as queries name them (in any case).
enum InsightsFunction: String, Sendable {
    // Numbers
    case abs, ceil, floor, greatest, least, log, sqrt
    case round, pow, mod, exp, log10, sign
    // Times
    case bin, datefloor, dateceil, frommillis, tomillis, now
    // Texts
    case strlen, toupper, tolower, trim, ltrim, rtrim, substr, replace, strcontains, concat
    case isempty, isblank
    case startswith, endswith, reverse, left, right
    // Anything
    case ispresent, coalesce, isnull, isnotnull, `if`, nullif
    // Addresses
    case isvalidip, isvalidipv4, isvalidipv6, isipinsubnet, isipv4insubnet, isipv6insubnet
    // JSON
    case jsonparse, jsonstringify, jsonextract
    // What data protection masks
    case unmask
    /// The count of milliseconds of a period, as `span` and `bin` need it.
    case spanfloor

    /// How many arguments it takes.
    var counts: ClosedRange<Int> {
        switch self {
        case .abs, .ceil, .floor, .sqrt, .exp, .log10, .sign, .frommillis, .tomillis, .strlen,
            .toupper, .tolower, .isempty, .isblank, .ispresent, .isnull, .isnotnull, .isvalidip,
            .isvalidipv4, .isvalidipv6, .jsonparse, .jsonstringify, .unmask, .reverse:
            1...1
        case .log, .trim, .ltrim, .rtrim: 1...2
        case .round: 1...2
        case .greatest, .least, .concat, .coalesce: 1...64
        case .now: 0...0
        case .bin: 1...2
        case .datefloor, .dateceil, .strcontains, .isipinsubnet, .isipv4insubnet,
            .isipv6insubnet, .pow, .mod, .startswith, .endswith, .left, .right, .nullif,
            .jsonextract, .spanfloor:
            2...2
        case .substr: 2...3
        case .replace, .if: 3...3
        }
    }

    /// The functions of the Logs Insights language itself; the others are SQL's and PPL's.
    private static let ofInsights: Set<InsightsFunction> = [
        .abs, .ceil, .floor, .greatest, .least, .log, .sqrt, .bin, .datefloor, .dateceil,
        .frommillis, .tomillis, .now, .strlen, .toupper, .tolower, .trim, .ltrim, .rtrim, .substr,
        .replace, .strcontains, .concat, .isempty, .isblank, .ispresent, .coalesce, .isvalidip,
        .isvalidipv4, .isvalidipv6, .isipinsubnet, .isipv4insubnet, .isipv6insubnet, .jsonparse,
        .jsonstringify, .unmask,
    ]

    /// Other names of SQL and PPL for the same functions.
    private static let others: [String: InsightsFunction] = [
        "upper": .toupper, "lower": .tolower, "length": .strlen, "char_length": .strlen,
        "character_length": .strlen, "substring": .substr, "ceiling": .ceil, "power": .pow,
        "ifnull": .coalesce, "nvl": .coalesce, "signum": .sign, "ln": .log,
        "get_json_object": .jsonextract, "json_extract": .jsonextract, "from_json": .jsonparse,
        "isnotnull": .isnotnull, "unix_timestamp": .now, "contains": .strcontains,
    ]

    init?(name: String, language: InsightsLanguage) {
        let name = name.lowercased()
        if let known = InsightsFunction(rawValue: name) {
            guard language != .insights || Self.ofInsights.contains(known) else { return nil }
            self = known
        } else if language != .insights, let known = Self.others[name] {
            self = known
        } else {
            return nil
        }
    }
}

/// The functions of `stats`.
enum AggregateFunction: Sendable {
    case count, countDistinct, sum, avg, min, max, pct, stddev, earliest, latest, sortsFirst
    case sortsLast, median, values

    init?(name: String, language: InsightsLanguage) {
        switch name.lowercased() {
        case "count": self = .count
        case "count_distinct": self = .countDistinct
        case "sum": self = .sum
        case "avg": self = .avg
        case "min": self = .min
        case "max": self = .max
        case "pct", "percentile": self = .pct
        case "stddev": self = .stddev
        case "earliest": self = .earliest
        case "latest": self = .latest
        case "sortsfirst": self = .sortsFirst
        case "sortslast": self = .sortsLast
        case "median": self = .median
        case "distinct_count", "dc", "approx_count_distinct", "distinct_count_approx":
            guard language != .insights else { return nil }
            self = .countDistinct
        case "mean":
            guard language != .insights else { return nil }
            self = .avg
        case "percentile_approx", "approx_percentile":
            guard language != .insights else { return nil }
            self = .pct
        case "stddev_samp", "stddev_pop", "std":
            guard language != .insights else { return nil }
            self = .stddev
        case "first":
            guard language != .insights else { return nil }
            self = .earliest
        case "last":
            guard language != .insights else { return nil }
            self = .latest
        default: return nil
        }
    }

    var counts: ClosedRange<Int> {
        switch self {
        case .count: 0...1
        case .pct: 2...2
        default: 1...1
        }
    }
}
