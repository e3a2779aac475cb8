import CloudTrailAPI
import Codecs
import Shapes

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

    /// Call rates are those of writes, error rates those of any management event.
    static func check(_ types: [String], _ trail: StoredTrail) throws {
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
        for type in types {
            let isLogged = logs(false) || (type == "ApiErrorRateInsight" && logs(true))
            guard isLogged else {
                throw CloudTrailFailure.invalidInsightSelectors(
                    "\(type) requires that the trail logs the management events it is made of.")
            }
        }
    }

    static func text(_ types: [String]) -> String {
        JSON.array(types.map { .string($0) }).text
    }
}
