/// What an attack has done so far: counters and top contributors.
package struct AttackTally: Sendable {
    /// A value for each second.
    package struct Counter: Sendable, Hashable {
        package private(set) var max = 0.0
        package private(set) var sum = 0.0
        package private(set) var count = 0

        mutating func add(_ value: Double) {
            max = Swift.max(max, value)
            sum += value
            count += 1
        }
    }

    package private(set) var requestsPerSecond = Counter()
    package private(set) var requests = 0.0
    package private(set) var blocked = 0.0
    package private(set) var receivedBytes = 0.0
    package private(set) var sentBytes = 0.0
    package private(set) var upstreamSeconds = 0.0
    /// What the upstream would have been asked usually in this time.
    package private(set) var usualRequests = 0.0
    private var contributors: [RequestTrait: HeavyHitters] = [:]
    private var halfSecond: Double?

    static let traits: [RequestTrait] = [
        .source, .path, .agent, .referer, .country, .network,
    ]

    /// - Parameter attack: The requests of one bin that belong to the attack.
    mutating func add(_ attack: [SampledRequest], rate: Double, usual: Double) {
        let value = rate * TrafficBin.seconds
        if let first = halfSecond {
            requestsPerSecond.add(first + value)
            halfSecond = nil
        } else {
            halfSecond = value
        }
        requests += value
        usualRequests += usual * TrafficBin.seconds
        for request in attack {
            if request.isBlocked { blocked += request.weight }
            receivedBytes += request.weight * Double(request.receivedBytes)
            sentBytes += request.weight * Double(request.sentBytes)
            upstreamSeconds += request.weight * request.upstreamSeconds
            for trait in Self.traits {
                let value = request.traits[trait]
                guard !value.isEmpty else { continue }
                contributors[trait, default: HeavyHitters()].add(value, request.weight)
            }
        }
    }

    /// Who contributed most, by a trait.
    package func top(_ trait: RequestTrait, _ count: Int) -> [(name: String, value: Double)] {
        contributors[trait]?.top(count) ?? []
    }

    package func total(_ trait: RequestTrait) -> Double { contributors[trait]?.total ?? 0 }
}

/// The values seen most, in bounded memory: the least are dropped by half when there are too many,
/// so a value's count may be too low by what it had before it was last dropped.
struct HeavyHitters: Sendable {
    static let valuesMax = 1_024
    private var weights: [String: Double] = [:]
    private(set) var total = 0.0

    mutating func add(_ value: String, _ weight: Double) {
        total += weight
        weights[value, default: 0] += weight
        guard weights.count > Self.valuesMax else { return }
        let kept = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Self.valuesMax / 2)
        weights = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }

    func top(_ count: Int) -> [(name: String, value: Double)] {
        weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count)
            .map { (name: $0.key, value: $0.value) }
    }
}
