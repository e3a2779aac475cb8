import Vocabulary

/// A puzzle that a person answers and a program has to look at or listen to.
struct Puzzle: Sendable {
    enum Kind: String, Sendable {
        /// Nine pictures, of which those that show one shape are chosen.
        case pictures
        /// Eight tones, each told high or low.
        case tones
    }
    let kind: Kind
    /// What is asked.
    let question: String
    /// The numbers of the right pictures, 1 to 9 ascending; or a 1 for each low and a 2 for each
    /// high tone.
    let answer: String
    /// PNG or WAV.
    let media: [UInt8]

    var type: String { kind == .pictures ? "image/png" : "audio/wav" }
}

/// Draws puzzles.
struct PuzzleMaker {
    static let cellSide = 72
    static let tones = 8
    static let soundsPerSecond = 8_000

    private var state: UInt64

    init(_ entropy: any Entropy) {
        state = entropy.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// SplitMix64 over a seed of the system's: a puzzle needs many numbers, none a secret of its
    /// own beyond the seed.
    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    private mutating func number(_ range: ClosedRange<Double>) -> Double {
        let unit = Double(next() >> 11) / Double(UInt64(1) << 53)
        return range.lowerBound + unit * (range.upperBound - range.lowerBound)
    }

    private mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    // MARK: Pictures

    mutating func pictures() -> Puzzle? {
        let shapes = Shape.allCases
        let wanted = shapes[number(below: shapes.count)]
        let others = shapes.filter { $0 != wanted }
        var isWanted = [Bool](repeating: false, count: 9)
        var left = 3 + number(below: 3)
        while left > 0 {
            let place = number(below: 9)
            if !isWanted[place] {
                isWanted[place] = true
                left -= 1
            }
        }
        let side = Self.cellSide
        var picture = Picture(width: side * 3, height: side * 3)
        for cell in 0..<9 {
            let shape = isWanted[cell] ? wanted : others[number(below: others.count)]
            draw(shape, &picture, left: cell % 3 * side, top: cell / 3 * side)
        }
        guard let media = picture.png else { return nil }
        let answer = isWanted.indices.filter { isWanted[$0] }.map { String($0 + 1) }.joined()
        return Puzzle(
            kind: .pictures, question: "Choose every picture of \(wanted.words).",
            answer: answer, media: media)
    }

    private mutating func draw(_ shape: Shape, _ picture: inout Picture, left: Int, top: Int) {
        let side = Double(Self.cellSide)
        let turn = number(-0.5...0.5)
        let (sine, cosine) = (Sine.of(turn), Sine.of(turn + Sine.quarter))
        let size = side * number(0.26...0.38)
        let (x0, y0) = (side * number(0.42...0.58), side * number(0.42...0.58))
        let isDark = next() & 1 == 0
        let paper = isDark ? number(150...235) : number(30...100)
        let ink = isDark ? number(20...80) : number(170...245)
        let slope = number(-0.6...0.6)
        let lean = number(0.8...1.25)
        for y in 0..<Self.cellSide {
            for x in 0..<Self.cellSide {
                let (dx, dy) = (Double(x) - x0, Double(y) - y0)
                let u = (dx * cosine + dy * sine) / size * lean
                let v = (dy * cosine - dx * sine) / size
                let isInside = shape.holds(u, v)
                let noise = Double(next() & 63) - 32
                let ground = paper + slope * Double(x - y) * 0.5
                let level = (isInside ? ink : ground) + noise
                let isEdge = x == 0 || y == 0
                picture[left + x, top + y] = isEdge ? 128 : UInt8(max(0, min(255, level))) & 0xf0
            }
        }
        // Lines across, over shape and ground alike.
        for _ in 0..<3 {
            var y = number(0...side)
            let step = number(-1...1)
            let level = UInt8(number(0...255)) & 0xf0
            for x in 0..<Self.cellSide {
                if y >= 0, y < side { picture[left + x, top + Int(y)] = level }
                y += step
            }
        }
    }

    // MARK: Tones

    mutating func tones() -> Puzzle {
        var answer = ""
        var sound: [UInt8] = []
        let low = number(300...420)
        let high = low * number(1.7...2.1)
        func silence(_ seconds: Double, _ maker: inout PuzzleMaker) {
            for _ in 0..<Int(seconds * Double(Self.soundsPerSecond)) {
                sound.append(UInt8(truncatingIfNeeded: 120 + Int(maker.next() & 15)))
            }
        }
        silence(0.4, &self)
        for _ in 0..<Self.tones {
            let isHigh = next() & 1 == 1
            answer += isHigh ? "2" : "1"
            let pitch = (isHigh ? high : low) * number(0.95...1.05)
            let count = Int(number(0.22...0.34) * Double(Self.soundsPerSecond))
            let loudness = number(45...75)
            for index in 0..<count {
                let fade = min(1, Double(min(index, count - index)) / 200)
                let phase = Double(index) * pitch / Double(Self.soundsPerSecond)
                let wave = Sine.of(phase * 4 * Sine.quarter) * loudness * fade
                sound.append(
                    UInt8(max(0, min(255, 128 + wave + Double(next() & 31) - 16))))
            }
            silence(number(0.2...0.4), &self)
        }
        return Puzzle(
            kind: .tones,
            question: "Type 1 for each low and 2 for each high tone, eight in all.",
            answer: answer, media: Self.wave(sound))
    }

    /// A file of one channel of 8 bits.
    private static func wave(_ sound: [UInt8]) -> [UInt8] {
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        let format =
            little(1, 2) + little(1, 2) + little(soundsPerSecond, 4) + little(soundsPerSecond, 4)
            + little(1, 2) + little(8, 2)
        return Array("RIFF".utf8) + little(36 + sound.count, 4) + Array("WAVEfmt ".utf8)
            + little(format.count, 4) + format + Array("data".utf8) + little(sound.count, 4)
            + sound
    }
}

/// The sine, from its series: no C library is needed for pictures.
enum Sine {
    static let quarter = 1.570_796_326_794_896_6

    static func of(_ angle: Double) -> Double {
        let turn = 4 * quarter
        var x = angle - (angle / turn).rounded() * turn
        if x > quarter { x = 2 * quarter - x }
        if x < -quarter { x = -2 * quarter - x }
        let square = x * x
        return x * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))))
    }
}

/// What the pictures show, each within the circle of radius 1.
enum Shape: CaseIterable {
    case disc, ring, square, triangle, cross, star, heart, moon, arrow, bars

    var words: String {
        switch self {
        case .disc: "a filled circle"
        case .ring: "a ring"
        case .square: "a square"
        case .triangle: "a triangle"
        case .cross: "a cross"
        case .star: "a star with five points"
        case .heart: "a heart"
        case .moon: "a crescent moon"
        case .arrow: "an arrow"
        case .bars: "three bars"
        }
    }

    /// `v` grows downwards.
    func holds(_ u: Double, _ v: Double) -> Bool {
        let distance = u * u + v * v
        switch self {
        case .disc: return distance < 0.8
        case .ring: return distance < 1 && distance > 0.4
        case .square: return abs(u) < 0.8 && abs(v) < 0.8
        case .triangle: return v < 0.75 && v > 1.9 * abs(u) - 0.95
        case .cross: return (abs(u) < 0.28 && abs(v) < 0.95) || (abs(v) < 0.28 && abs(u) < 0.95)
        case .star:
            // Each line from a point to the next but one has the middle on one side; a star is
            // where at most one of the five is on the other.
            var outside = 0
            for index in 0..<5 {
                let angle = Double(index) * 4 * Sine.quarter / 5 - Sine.quarter
                let (x, y) = (Sine.of(angle + Sine.quarter), Sine.of(angle))
                if u * x + v * y > 0.34 { outside += 1 }
            }
            return outside <= 1 && distance < 1.1
        case .heart:
            let y = -v * 1.1 + 0.15
            let a = u * u * 1.4 + y * y - 0.6
            return a * a * a - u * u * y * y * y * 1.4 < 0
        case .moon:
            let x = u - 0.45
            return distance < 0.95 && x * x + v * v > 0.62
        case .arrow:
            let isShaft = abs(u) < 0.2 && v > -0.1 && v < 0.95
            return isShaft || (v <= 0 && v > 1.3 * abs(u) - 0.95)
        case .bars: return abs(u) < 0.85 && abs(v) < 0.85 && abs((v * 3).rounded(.down)).isOdd
        }
    }
}

extension Double {
    fileprivate var isOdd: Bool { Int(self) & 1 == 1 }
}
