import Codecs
package import Vocabulary

/// An attack as it is reported while it goes on and when it is over.
package struct AttackReport: Sendable, Hashable {
    /// What a counter has seen, one value for each interval of measuring.
    package struct Counter: Sendable, Hashable {
        package var name: String
        package var unit: String
        package var max: Double
        package var sum: Double
        package var count: Int

        package init(
            _ name: String, unit: String, max: Double = 0, sum: Double = 0, count: Int = 0
        ) {
            self.name = name
            self.unit = unit
            self.max = max
            self.sum = sum
            self.count = count
        }

        package mutating func add(_ value: Double) {
            max = Swift.max(max, value)
            sum += value
            count += 1
        }
    }

    /// Such as `REQUEST_FLOOD` or `SYN_FLOOD`.
    package struct Vector: Sendable, Hashable {
        package var type: String
        package var counters: [Counter]

        package init(_ type: String, counters: [Counter] = []) {
            self.type = type
            self.counters = counters
        }
    }

    /// Who contributed most, by one property.
    package struct Property: Sendable, Hashable {
        package struct Contributor: Sendable, Hashable {
            package var name: String
            package var value: Int

            package init(_ name: String, _ value: Int) {
                self.name = name
                self.value = value
            }
        }

        /// Such as `SOURCE_IP_ADDRESS`.
        package var identifier: String
        package var contributors: [Contributor]
        package var total: Int

        package init(_ identifier: String, contributors: [Contributor], total: Int) {
            self.identifier = identifier
            self.contributors = contributors
            self.total = total
        }
    }

    package enum Layer: String, Sendable {
        case application = "APPLICATION"
        case network = "NETWORK"
    }

    /// Contributors that are told of, by property.
    package static let contributorsMax = 5

    package var id: String
    package var resource: String
    package var started: Instant
    package var ended: Instant?
    package var layer: Layer
    package var vectors: [Vector]
    /// What the attack consumed: the evidence of a cost-protection report.
    package var counters: [Counter]
    package var properties: [Property]
    package var mitigations: [String]

    package init(
        id: String, resource: String, started: Instant, ended: Instant? = nil, layer: Layer,
        vectors: [Vector] = [], counters: [Counter] = [], properties: [Property] = [],
        mitigations: [String] = []
    ) {
        self.id = id
        self.resource = resource
        self.started = started
        self.ended = ended
        self.layer = layer
        self.vectors = vectors
        self.counters = counters
        self.properties = properties
        self.mitigations = mitigations
    }
}

// MARK: As it is kept

extension AttackReport.Counter {
    var json: JSON {
        [
            "name": .string(name), "unit": .string(unit), "max": .number(JSONNumber(max)),
            "sum": .number(JSONNumber(sum)), "count": .number(JSONNumber(count)),
        ]
    }

    init?(_ json: JSON) {
        guard let name = json["name"]?.string, let unit = json["unit"]?.string else { return nil }
        self.init(
            name, unit: unit, max: json["max"]?.double ?? 0, sum: json["sum"]?.double ?? 0,
            count: Int(json["count"]?.integer ?? 0))
    }
}

extension AttackReport {
    var document: JSON {
        [
            "vectors": .array(
                vectors.map {
                    ["type": .string($0.type), "counters": .array($0.counters.map(\.json))]
                }),
            "counters": .array(counters.map(\.json)),
            "properties": .array(
                properties.map { property in
                    [
                        "identifier": .string(property.identifier),
                        "total": .number(JSONNumber(property.total)),
                        "contributors": .array(
                            property.contributors.map {
                                [
                                    "name": .string($0.name),
                                    "value": .number(JSONNumber($0.value)),
                                ]
                            }),
                    ]
                }),
            "mitigations": .array(mitigations.map { .string($0) }),
        ]
    }

    mutating func read(_ document: JSON) {
        vectors = (document["vectors"]?.array ?? []).compactMap { each in
            each["type"]?.string.map {
                Vector($0, counters: (each["counters"]?.array ?? []).compactMap { Counter($0) })
            }
        }
        counters = (document["counters"]?.array ?? []).compactMap { Counter($0) }
        properties = (document["properties"]?.array ?? []).compactMap { each in
            each["identifier"]?.string.map {
                Property(
                    $0,
                    contributors: (each["contributors"]?.array ?? []).compactMap { one in
                        one["name"]?.string.map {
                            Property.Contributor($0, Int(one["value"]?.integer ?? 0))
                        }
                    }, total: Int(each["total"]?.integer ?? 0))
            }
        }
        mitigations = (document["mitigations"]?.array ?? []).compactMap(\.string)
    }
}
