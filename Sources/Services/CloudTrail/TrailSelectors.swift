import CloudTrailAPI
import Codecs

/// The event selectors of a trail: basic or advanced ones, never both.
enum TrailSelectors: Hashable, Sendable {
    case basic([BasicSelector])
    case advanced([AdvancedSelector])

    /// What a trail has until others are put: all management events.
    static let standard = TrailSelectors.basic([BasicSelector()])
}

/// A basic event selector.
struct BasicSelector: Hashable, Sendable {
    var readWrite = "All"
    var includesManagement = true
    var dataResources: [DataResourceSelector] = []
    var excludedSources: [String] = []

    struct DataResourceSelector: Hashable, Sendable {
        var type: String
        var values: [String]
    }
}

/// An advanced event selector: all its fields must match.
struct AdvancedSelector: Hashable, Sendable {
    var name: String?
    var fields: [Field]

    struct Field: Hashable, Sendable {
        var field: String
        var equals: [String] = []
        var startsWith: [String] = []
        var endsWith: [String] = []
        var notEquals: [String] = []
        var notStartsWith: [String] = []
        var notEndsWith: [String] = []

        var valueCount: Int {
            equals.count + startsWith.count + endsWith.count + notEquals.count
                + notStartsWith.count + notEndsWith.count
        }
        /// Whether `Equals` alone is used.
        var isEquality: Bool { !equals.isEmpty && valueCount == equals.count }
    }
}

// MARK: - As the API writes them

extension TrailSelectors {
    var basicShapes: [CloudTrailShape.EventSelector]? {
        guard case .basic(let selectors) = self else { return nil }
        return selectors.map { selector in
            CloudTrailShape.EventSelector(
                readWriteType: selector.readWrite,
                includeManagementEvents: selector.includesManagement,
                dataResources: selector.dataResources.map {
                    CloudTrailShape.DataResource(type: $0.type, values: $0.values)
                },
                excludeManagementEventSources: selector.excludedSources)
        }
    }

    var advancedShapes: [CloudTrailShape.AdvancedEventSelector]? {
        guard case .advanced(let selectors) = self else { return nil }
        func some(_ values: [String]) -> [String]? { values.isEmpty ? nil : values }
        return selectors.map { selector in
            CloudTrailShape.AdvancedEventSelector(
                name: selector.name,
                fieldSelectors: selector.fields.map {
                    CloudTrailShape.AdvancedFieldSelector(
                        field: $0.field, equals: some($0.equals), startsWith: some($0.startsWith),
                        endsWith: some($0.endsWith), notEquals: some($0.notEquals),
                        notStartsWith: some($0.notStartsWith), notEndsWith: some($0.notEndsWith))
                })
        }
    }
}

// MARK: - As the store has them

extension TrailSelectors {
    var json: JSON {
        func list(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
        switch self {
        case .basic(let selectors):
            return [
                "basic": .array(
                    selectors.map { selector in
                        [
                            "rw": .string(selector.readWrite),
                            "management": .bool(selector.includesManagement),
                            "data": .array(
                                selector.dataResources.map {
                                    ["type": .string($0.type), "values": list($0.values)]
                                }),
                            "excluded": list(selector.excludedSources),
                        ]
                    })
            ]
        case .advanced(let selectors):
            return [
                "advanced": .array(
                    selectors.map { selector in
                        [
                            "name": selector.name.map { .string($0) } ?? .null,
                            "fields": .array(
                                selector.fields.map {
                                    [
                                        "field": .string($0.field), "eq": list($0.equals),
                                        "sw": list($0.startsWith), "ew": list($0.endsWith),
                                        "ne": list($0.notEquals), "nsw": list($0.notStartsWith),
                                        "new": list($0.notEndsWith),
                                    ]
                                }),
                        ]
                    })
            ]
        }
    }

    init?(text: String) {
        guard let json = try? JSON(text: text) else { return nil }
        self.init(json)
    }

    init?(_ json: JSON) {
        func list(_ json: JSON?) -> [String] { json?.array?.compactMap(\.string) ?? [] }
        if let items = json["basic"]?.array {
            self = .basic(
                items.map { item in
                    BasicSelector(
                        readWrite: item["rw"]?.string ?? "All",
                        includesManagement: item["management"]?.bool ?? true,
                        dataResources: (item["data"]?.array ?? []).map {
                            .init(type: $0["type"]?.string ?? "", values: list($0["values"]))
                        }, excludedSources: list(item["excluded"]))
                })
        } else if let items = json["advanced"]?.array {
            self = .advanced(
                items.map { item in
                    AdvancedSelector(
                        name: item["name"]?.string,
                        fields: (item["fields"]?.array ?? []).map {
                            .init(
                                field: $0["field"]?.string ?? "", equals: list($0["eq"]),
                                startsWith: list($0["sw"]), endsWith: list($0["ew"]),
                                notEquals: list($0["ne"]), notStartsWith: list($0["nsw"]),
                                notEndsWith: list($0["new"]))
                        })
                })
        } else {
            return nil
        }
    }
}
