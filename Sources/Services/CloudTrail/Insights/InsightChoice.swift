import CloudTrailAPI
import Codecs
import Shapes

/// One kind of insights that a trail asks for.
struct InsightChoice: Hashable, Sendable {
    /// `ApiCallRateInsight` or `ApiErrorRateInsight`.
    var type: String
    /// Nil where the call did not say: management events are meant.
    var categories: [String]?

    init(type: String, categories: [String]?) {
        self.type = type
        self.categories = categories
    }

    init?(_ json: JSON) {
        if let type = json.string {
            self.init(type: type, categories: nil)
            return
        }
        guard let type = json["type"]?.string else { return nil }
        self.init(type: type, categories: json["categories"]?.array?.compactMap(\.string))
    }

    var json: JSON {
        guard let categories else { return .string(type) }
        return ["type": .string(type), "categories": .array(categories.map { .string($0) })]
    }

    var shape: CloudTrailShape.InsightSelector {
        CloudTrailShape.InsightSelector(insightType: type, eventCategories: categories)
    }
}

/// The rules of insight selectors.
enum InsightSelectors {
    /// Event data stores are not offered, so that a trail must be named.
    static func trail(_ name: String?, _ eventDataStore: String?) throws -> String {
        guard eventDataStore == nil else {
            throw CloudTrailFailure.unsupportedOperation(
                "Event data stores are not available here.")
        }
        guard let name else {
            throw CloudTrailFailure.invalidParameterCombination("TrailName must be specified.")
        }
        return name
    }

    /// - Throws: `InvalidInsightSelectorsException`.
    static func choices(
        _ selectors: [CloudTrailShape.InsightSelector]
    ) throws -> [InsightChoice] {
        let types = selectors.compactMap(\.insightType)
        guard types.count == selectors.count, Set(types).count == types.count else {
            throw CloudTrailFailure.invalidInsightSelectors(
                "Each insight selector must name an InsightType of its own.")
        }
        for selector in selectors where (selector.eventCategories ?? []).contains("Data") {
            throw CloudTrailFailure.invalidInsightSelectors(
                "Insights on data events are not available here.")
        }
        return zip(types, selectors).map {
            InsightChoice(type: $0, categories: $1.eventCategories)
        }
    }

    /// Call rates are those of writes, error rates those of any management event.
    static func check(_ choices: [InsightChoice], _ trail: StoredTrail) throws {
        let logs: (_ readOnly: Bool) -> Bool = { isRead in
            switch trail.selectors ?? .standard {
            case .basic(let selectors):
                selectors.contains {
                    $0.includesManagement
                        && ($0.readWrite == "All" || ($0.readWrite == "ReadOnly") == isRead)
                }
            case .advanced(let selectors):
                selectors.contains { selector in
                    selector.fields.contains {
                        $0.field == "eventCategory" && $0.equals == ["Management"]
                    }
                        && selector.fields.allSatisfy {
                            $0.field != "readOnly" || $0.equals == [isRead ? "true" : "false"]
                        }
                }
            }
        }
        for type in choices.map(\.type) {
            let isLogged = logs(false) || (type == "ApiErrorRateInsight" && logs(true))
            guard isLogged else {
                throw CloudTrailFailure.invalidInsightSelectors(
                    "\(type) requires that the trail logs the management events it is made of.")
            }
        }
    }
}
