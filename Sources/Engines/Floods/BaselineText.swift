import Codecs

/// A baseline as it is kept over restarts.
extension FloodJudge {
    private static let keptMax = 1_024

    /// What was learned, as JSON. Of the requests remembered, those that make a judgement possible.
    package var savedBaseline: [UInt8] {
        let body: JSON = [
            "version": 1,
            "rates": .array(baseline.rates.numbers.map { .number(JSONNumber($0)) }),
            "pace": .array(
                [baseline.pace.mean, baseline.pace.variance, baseline.pace.seconds].map {
                    .number(JSONNumber($0))
                }),
            "recent": Self.json(baseline.recent), "lasting": Self.json(baseline.lasting),
        ]
        return body.bytes
    }

    /// Goes on from what was saved; does nothing where it cannot be read.
    package mutating func restore(_ saved: [UInt8]) {
        guard let json = try? JSON(bytes: saved), json["version"]?.integer == 1 else { return }
        let pace = (json["pace"]?.array ?? []).compactMap(\.double)
        baseline.restore(
            rates: RateModel(numbers: (json["rates"]?.array ?? []).compactMap(\.double)),
            pace: pace.count == 3
                ? RateModel.Average(mean: pace[0], variance: pace[1], seconds: pace[2])
                : RateModel.Average(),
            recent: Self.requests(json["recent"]), lasting: Self.requests(json["lasting"]))
    }

    private static func json(_ requests: [RequestTraits]) -> JSON {
        let step = max(1, requests.count / keptMax)
        return .array(
            stride(from: 0, to: requests.count, by: step).prefix(keptMax).map { index in
                .array((requests[index].values + [requests[index].query]).map { .string($0) })
            })
    }

    private static func requests(_ json: JSON?) -> [RequestTraits] {
        (json?.array ?? []).prefix(keptMax).compactMap { each in
            let texts = (each.array ?? []).compactMap(\.string)
            guard texts.count == RequestTrait.count + 1 else { return nil }
            return RequestTraits(values: Array(texts.dropLast()), query: texts[RequestTrait.count])
        }
    }
}
