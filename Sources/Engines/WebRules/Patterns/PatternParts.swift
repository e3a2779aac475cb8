/// Breaks a pattern into parts of which every match holds each one: what a prefilter looks for
/// where the whole is too large for it.
///
/// Only the outermost sequence is looked at. What repeats from zero on, looks around or anchors is
/// left out; a pattern with alternatives at the outermost level, with references to its groups, or
/// with anything that this reader does not know, has no parts.
struct PatternParts {
    private let text: Bytes
    private var index = 0
    private var flags = Bytes()

    private static let partsMax = 6
    /// A group of this length is a part of its own.
    private static let groupBytesMin = 48

    private struct Atom {
        var text: Bytes
        var isGroup = false
        var isAssertion = false
        /// Whether it must be there at all, and whether what follows it is next to it.
        var isRequired = true
        var repeats = false
    }

    /// The parts, longest first; empty where none are known.
    static func parts(of text: String) -> [String] {
        var reader = PatternParts(text: Bytes(text.utf8))
        guard let atoms = reader.read() else { return [] }
        return reader.parts(atoms)
    }

    private init(text: Bytes) { self.text = text }

    private func parts(_ atoms: [Atom]) -> [String] {
        var found: [Bytes] = []
        var run = Bytes()
        func close() {
            if run.count > 1 { found.append(flags + run) }
            run = []
        }
        for atom in atoms {
            guard atom.isRequired, !atom.isAssertion else {
                close()
                continue
            }
            if atom.isGroup, atom.text.count >= Self.groupBytesMin {
                close()
                found.append(flags + atom.text)
                continue
            }
            run += atom.text
            // Its last repetition is next to what follows, its first to what went before.
            if atom.repeats {
                close()
                run = atom.text
            }
        }
        close()
        return found.sorted { $0.count > $1.count }.prefix(Self.partsMax).map(\.text)
    }

    private mutating func read() -> [Atom]? {
        if text.starts(with: Bytes("(?")) {
            var end = 2
            while end < text.count, text[end].isLetter { end += 1 }
            if end > 2, end < text.count, text[end] == UInt8(ascii: ")") {
                guard text[2..<end].allSatisfy({ $0 == 0x69 || $0 == 0x73 || $0 == 0x6d }) else {
                    return nil
                }
                flags = Bytes(text[...end])
                index = end + 1
            }
        }
        var atoms: [Atom] = []
        while index < text.count {
            guard var atom = atom(), quantifier(&atom) else { return nil }
            atoms.append(atom)
        }
        return atoms
    }

    private mutating func atom() -> Atom? {
        let start = index
        switch text[index] {
        case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "?"):
            return nil
        case UInt8(ascii: "^"), UInt8(ascii: "$"):
            index += 1
            return Atom(text: Bytes(text[start..<index]), isAssertion: true)
        case UInt8(ascii: "\\"):
            guard let isAssertion = escape() else { return nil }
            return Atom(text: Bytes(text[start..<index]), isAssertion: isAssertion)
        case UInt8(ascii: "["):
            guard bracket() else { return nil }
            return Atom(text: Bytes(text[start..<index]))
        case UInt8(ascii: "("):
            guard group() else { return nil }
            let whole = Bytes(text[start..<index])
            let isPlain = whole.starts(with: Bytes("(?:")) || whole[1] != UInt8(ascii: "?")
            let looks = ["(?=", "(?!", "(?<=", "(?<!"].contains {
                whole.starts(with: Bytes($0.utf8))
            }
            guard isPlain || looks, whole[1] != UInt8(ascii: "*") else { return nil }
            return Atom(text: whole, isGroup: true, isAssertion: looks)
        default:
            index += 1
            return Atom(text: Bytes(text[start..<index]))
        }
    }

    /// Steps over an escape; whether it asserts rather than matches, nil for one not known here.
    private mutating func escape() -> Bool? {
        guard index + 1 < text.count else { return nil }
        let kind = text[index + 1]
        index += 2
        switch kind {
        case UInt8(ascii: "x"):
            if index < text.count, text[index] == UInt8(ascii: "{") {
                guard let end = text[index...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
                index = end + 1
            } else {
                var digits = 0
                while digits < 2, index < text.count, text[index].isHex {
                    index += 1
                    digits += 1
                }
            }
            return false
        case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "z"),
            UInt8(ascii: "Z"):
            return true
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "f"),
            UInt8(ascii: "v"), UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "s"),
            UInt8(ascii: "S"), UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "w"),
            UInt8(ascii: "W"), UInt8(ascii: "h"), UInt8(ascii: "R"):
            return false
        default: return kind.isLetter || kind.isDigit ? nil : false
        }
    }

    private mutating func bracket() -> Bool {
        index += 1
        if index < text.count, text[index] == UInt8(ascii: "^") { index += 1 }
        if index < text.count, text[index] == UInt8(ascii: "]") { index += 1 }
        while index < text.count {
            if text[index] == UInt8(ascii: "]") {
                index += 1
                return true
            }
            if text.starts(with: Bytes("[:"), at: index) {
                guard let end = text.firstRange(of: Bytes(":]"), from: index) else { return false }
                index = end + 2
            } else {
                index += text[index] == UInt8(ascii: "\\") ? 2 : 1
            }
        }
        return false
    }

    /// Steps over a group; false where something in it refers to a group by number.
    private mutating func group() -> Bool {
        var depth = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\"):
                guard index + 1 < text.count else { return false }
                let next = text[index + 1]
                let refers = next.isDigit && next != 0x30
                if refers || "gkQE".utf8.contains(next) { return false }
                index += 2
                continue
            case UInt8(ascii: "["):
                guard bracket() else { return false }
                continue
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            index += 1
            if depth == 0 { return true }
        }
        return false
    }

    private mutating func quantifier(_ atom: inout Atom) -> Bool {
        guard index < text.count else { return true }
        switch text[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "?"):
            atom.isRequired = false
            index += 1
        case UInt8(ascii: "+"):
            atom.repeats = true
            index += 1
        case UInt8(ascii: "{"):
            guard index + 1 < text.count, text[index + 1].isDigit,
                let end = text[index...].firstIndex(of: UInt8(ascii: "}"))
            else { return true }
            atom.repeats = true
            if text[index + 1] == UInt8(ascii: "0") { atom.isRequired = false }
            index = end + 1
        default: return true
        }
        if index < text.count, text[index] == 0x3f || text[index] == 0x2b { index += 1 }
        return true
    }
}
