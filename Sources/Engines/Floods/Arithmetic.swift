#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Double {
    static func exp2Of(_ value: Double) -> Double { exp2(value) }
}

/// A share that was counted in a sample.
struct Share: Sendable, Equatable {
    var hits: Double
    var count: Double

    init(_ hits: Double, of count: Double) {
        self.hits = hits
        self.count = count
    }

    var value: Double { count > 0 ? hits / count : 0 }

    /// The least value that is too high with 95 % certainty (Wilson's interval, one sided); 1 where
    /// nothing was counted.
    var atMost: Double {
        guard count > 0 else { return 1 }
        let z = 1.645
        let square = z * z / count
        let middle = value + square / 2
        let spread = z * (value * (1 - value) / count + square / (4 * count)).squareRoot()
        return min(1, (middle + spread) / (1 + square))
    }
}

/// A generator of its own (SplitMix64), for which requests are remembered: repeatable, so that
/// tests are.
struct Dice: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        return Int(Hash.stir(state) % UInt64(max(1, bound)))
    }
}
