/// `SOURCE`: which groups, and from when to when.
extension InsightsParser {
    mutating func source() throws(InsightsError) -> InsightsSource {
        var source = InsightsSource()
        if reading.token.isWord("loggroups") {
            try reading.take()
            source.choosesByPrefix = true
            try reading.need(sign: "(")
            while !reading.token.isSign(")") {
                let key = try reading.name().lowercased()
                try reading.need(sign: ":")
                let values = try texts()
                switch key {
                case "nameprefix", "nameprefixes": source.prefixes = values
                case "class", "loggroupclass": source.classes = values
                case "accountidentifier", "accountidentifiers": source.accounts = values
                default: throw reading.wrong("unknown keyword \(key)")
                }
                guard try reading.takeSign(",") else { break }
            }
            try reading.need(sign: ")")
            guard source.prefixes.count <= 5, source.accounts.count <= 20 else {
                throw reading.wrong("too many items in a list of SOURCE")
            }
        } else {
            repeat {
                guard reading.token.kind == .string || reading.token.kind == .quotedName else {
                    throw reading.unexpected()
                }
                source.names.append(try reading.take().text)
            } while try reading.takeSign(",")
        }
        while reading.token.isWord("start") || reading.token.isWord("end") {
            let isStart = try reading.take().isWord("start")
            try reading.need(sign: "=")
            let moment = try self.moment()
            if isStart { source.start = moment } else { source.end = moment }
        }
        return source
    }

    private mutating func texts() throws(InsightsError) -> [String] {
        guard try reading.takeSign("[") else {
            guard reading.token.kind == .string else { throw reading.unexpected() }
            return [try reading.take().text]
        }
        var texts: [String] = []
        repeat {
            guard reading.token.kind == .string else { throw reading.unexpected() }
            texts.append(try reading.take().text)
        } while try reading.takeSign(",")
        try reading.need(sign: "]")
        return texts
    }

    /// `now`, `-3600s`, or seconds since 1970.
    private mutating func moment() throws(InsightsError) -> InsightsSource.Moment {
        if try reading.takeWord("now") {
            _ = try reading.takeSign("(") ? try reading.need(sign: ")") : ()
            return .fromNow(0)
        }
        let isNegative = try reading.takeSign("-")
        guard reading.token.kind == .number, let count = Int64(reading.token.text),
            count <= 1 << 40
        else { throw reading.unexpected() }
        try reading.take()
        guard isNegative else {
            // Seconds, unless so many that they can only be milliseconds.
            return .at(count < 1 << 36 ? count * 1_000 : count)
        }
        var length = count * 1_000
        if reading.token.kind == .name, let unit = Period.Unit(reading.token.text) {
            try reading.take()
            length = count * (Period(1, unit).milliseconds ?? 30 * 86_400_000)
        }
        return .fromNow(-length)
    }
}
