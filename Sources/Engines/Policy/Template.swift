import Matching

/// A pattern with policy variables, split once and filled in for each request.
///
/// `${key}` is the value of a context key, `${key, 'default'}` falls back to the default, and
/// `${*}`, `${?}` and `${$}` are those characters themselves. Only version 2012-10-17 knows them;
/// in documents of the older version the same text is literal.
struct Template: Sendable {
    enum Piece: Sendable {
        case fixed(Glob.Part)
        case variable(key: String, hash: UInt64, fallback: String?)
    }

    let pieces: [Piece]

    /// `wildcards` tells whether a bare `*` or `?` is one, or stands for itself.
    init(_ text: String, version: PolicyDocument.Version, wildcards: Bool) {
        var pieces: [Piece] = []
        var literal = ""
        func flush() {
            if !literal.isEmpty { pieces.append(.fixed(.literal(literal))) }
            literal = ""
        }
        var rest = Substring(text)
        while let first = rest.first {
            if first == "$", version == .v2012, rest.dropFirst().first == "{",
                let end = rest.firstIndex(of: "}")
            {
                let body = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
                rest = rest[rest.index(after: end)...]
                if body == "*" || body == "?" || body == "$" {
                    literal += body
                } else {
                    flush()
                    pieces.append(Self.variable(body))
                }
                continue
            }
            rest = rest.dropFirst()
            if wildcards, first == "*" || first == "?" {
                flush()
                pieces.append(.fixed(first == "*" ? .anyRun : .anyOne))
            } else {
                literal.append(first)
            }
        }
        flush()
        self.pieces = pieces
    }

    private init(pieces: [Piece]) { self.pieces = pieces }

    private static func variable(_ body: Substring) -> Piece {
        guard let comma = body.firstIndex(of: ",") else {
            let key = String(body.trimmingSpaces)
            return .variable(key: key, hash: ContextKeys.hash(key), fallback: nil)
        }
        let key = String(body[..<comma].trimmingSpaces)
        let rest = body[body.index(after: comma)...].trimmingSpaces
        var fallback: String?
        if rest.count >= 2, rest.first == "'", rest.last == "'" {
            fallback = String(rest.dropFirst().dropLast())
        }
        return .variable(key: key, hash: ContextKeys.hash(key), fallback: fallback)
    }

    var hasVariables: Bool {
        pieces.contains { if case .variable = $0 { true } else { false } }
    }

    var variableKeys: [String] {
        pieces.compactMap { if case .variable(let key, _, _) = $0 { key } else { nil } }
    }

    /// The pieces between the first five colons outside variables, and the rest; nil if fewer.
    var segments: [Template]? {
        var result: [[Piece]] = [[]]
        for piece in pieces {
            guard case .fixed(.literal(let text)) = piece, result.count < 6 else {
                result[result.count - 1].append(piece)
                continue
            }
            let parts = text.split(
                separator: ":", maxSplits: 6 - result.count, omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { result.append([]) }
                if !part.isEmpty { result[result.count - 1].append(.fixed(.literal(String(part)))) }
            }
        }
        return result.count == 6 ? result.map { Template(pieces: $0) } : nil
    }

    /// The pattern without variables.
    var fixedParts: [Glob.Part] {
        pieces.compactMap { if case .fixed(let part) = $0 { part } else { nil } }
    }

    /// The text without variables and wildcards.
    var fixedText: String {
        fixedParts.map { if case .literal(let text) = $0 { text } else { "" } }.joined()
    }

    /// The pattern filled in; nil if a key is missing, or has several values, and no default is
    /// given. Wildcards inside a value are not wildcards.
    func parts(_ context: borrowing ContextKeys) -> [Glob.Part]? {
        var result: [Glob.Part] = []
        result.reserveCapacity(pieces.count)
        for piece in pieces {
            switch piece {
            case .fixed(let part): result.append(part)
            case .variable(let key, let hash, let fallback):
                if let values = context.values(key, hash: hash), values.count == 1 {
                    result.append(.literal(values[0]))
                } else if let fallback {
                    result.append(.literal(fallback))
                } else {
                    return nil
                }
            }
        }
        return result
    }

    /// The text filled in; nil as for `parts(_:)`. For patterns without wildcards.
    func text(_ context: borrowing ContextKeys) -> String? {
        guard let parts = parts(context) else { return nil }
        var text = ""
        for part in parts { if case .literal(let piece) = part { text += piece } }
        return text
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var result = self
        while result.first == " " { result = result.dropFirst() }
        while result.last == " " { result = result.dropLast() }
        return result
    }
}
