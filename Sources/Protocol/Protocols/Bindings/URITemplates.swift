import Codecs
import Shapes

/// A method and URI template, such as `GET /{Bucket}/{Key+}?acl`.
struct URITemplate: Sendable {
    enum Segment: Hashable, Sendable {
        case literal(String)
        case label(String)
        /// Takes one segment or more, slashes included.
        case greedy(String)

        /// Literals come before labels, labels before greedy labels.
        var rank: Int {
            switch self {
            case .literal: 0
            case .label: 1
            case .greedy: 2
            }
        }
    }

    let segments: [Segment]
    /// Parameters that the query string must have; with a value, exactly that one.
    let literals: [(name: String, value: String?)]

    init(_ uri: String) {
        let parts = uri.split(separator: "?", maxSplits: 1)
        segments = (parts.first ?? "").split(separator: "/").map { part in
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(String(part)) }
            let name = part.dropFirst().dropLast()
            return name.hasSuffix("+") ? .greedy(String(name.dropLast())) : .label(String(name))
        }
        literals =
            parts.count < 2
            ? []
            : parts[1].split(separator: "&").map { pair in
                let sides = pair.split(separator: "=", maxSplits: 1)
                return (String(sides[0]), sides.count > 1 ? String(sides[1]) : nil)
            }
    }

    /// The labels as they stand in the path, still encoded; nil where the path does not fit.
    /// - Parameter parts: the path cut at slashes, without what stands before the first.
    func match(_ parts: [Substring]) -> [(name: String, raw: Substring)]? {
        var labels: [(name: String, raw: Substring)] = []
        var at = 0
        for (place, segment) in segments.enumerated() {
            guard at < parts.count else { return nil }
            switch segment {
            case .literal(let text):
                guard parts[at] == text else { return nil }
                at += 1
            case .label(let name):
                guard !parts[at].isEmpty else { return nil }
                labels.append((name, parts[at]))
                at += 1
            case .greedy(let name):
                let end = parts.count - (segments.count - place - 1)
                guard end > at else { return nil }
                // The parts are slices of one string, so what lies between them is the slashes.
                let first = parts[at]
                let whole = first.base[first.startIndex..<parts[end - 1].endIndex]
                guard !whole.isEmpty else { return nil }
                labels.append((name, whole))
                at = end
            }
        }
        // One slash more than the template has is let pass: `/bucket/` is the bucket.
        let isEnd = at == parts.count || (at == parts.count - 1 && parts[at].isEmpty)
        return isEnd ? labels : nil
    }
}

/// The templates of one service, the most specific first.
struct URITemplates: Sendable {
    struct Match {
        let operation: OperationModel
        let labels: [(name: String, raw: Substring)]
        let literals: Set<String>
    }

    private struct Entry: Sendable {
        let template: URITemplate
        let operation: OperationModel
        /// Members that a request of this operation cannot lack, by their places on the wire.
        let requiredQuery: [String]
        let requiredHeaders: [String]
    }

    private let byMethod: [String: [Entry]]

    init(_ operations: [OperationModel]) {
        let entries = operations.map { operation in
            let required = operation.input.members.filter(\.isRequired)
            return Entry(
                template: URITemplate(operation.uri), operation: operation,
                requiredQuery: required.filter { $0.location == .query }.map(\.wireName),
                requiredHeaders: required.filter { $0.location == .header }.map(\.wireName))
        }
        byMethod = Dictionary(grouping: entries) { $0.operation.method }.mapValues {
            $0.sorted(by: Self.isMoreSpecific)
        }
    }

    private static func isMoreSpecific(_ a: Entry, _ b: Entry) -> Bool {
        let left = a.template.segments.map(\.rank)
        let right = b.template.segments.map(\.rank)
        if left != right { return left.lexicographicallyPrecedes(right) }
        if a.template.literals.count != b.template.literals.count {
            return a.template.literals.count > b.template.literals.count
        }
        return a.operation.name < b.operation.name
    }

    /// The best operation for a request. Among operations that share a method and a path (four are
    /// `PUT /{Bucket}/{Key+}`) the one is meant whose required parameters and headers are all
    /// there, and of several such the one that asks for most.
    func match(_ request: HTTPRequest, _ parameters: [FormPair]) -> Match? {
        guard let entries = byMethod[request.method] else { return nil }
        let parts = Array(
            request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst())
        var best:
            (entry: Entry, labels: [(name: String, raw: Substring)], path: [Int], rest: [Int])?
        for entry in entries {
            let literals = entry.template.literals
            guard let labels = entry.template.match(parts),
                literals.allSatisfy({ literal in
                    parameters.contains {
                        $0.name == literal.name
                            && (literal.value == nil || $0.value == literal.value)
                    }
                })
            else { continue }
            let present =
                entry.requiredQuery.filter { name in parameters.contains { $0.name == name } }.count
                + entry.requiredHeaders.filter { request.headers[$0] != nil }.count
            let missing = entry.requiredQuery.count + entry.requiredHeaders.count - present
            // The longer of two paths that begin alike says more.
            let path = entry.template.segments.map { -$0.rank }
            let rest = [literals.count, -missing, present]
            if let held = best {
                let isBetter =
                    held.path == path
                    ? held.rest.lexicographicallyPrecedes(rest)
                    : held.path.lexicographicallyPrecedes(path)
                guard isBetter else { continue }
            }
            best = (entry, labels, path, rest)
        }
        guard let best else { return nil }
        return Match(
            operation: best.entry.operation, labels: best.labels,
            literals: Set(best.entry.template.literals.map(\.name)))
    }
}
