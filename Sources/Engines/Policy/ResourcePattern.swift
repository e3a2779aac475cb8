import Matching

/// A compiled pattern of ARNs, of `Resource` or of an ARN condition.
///
/// Each of the six parts is matched by itself: a wildcard stays within its part, and only the last
/// part may hold colons.
struct ResourcePattern: Sendable {
    private enum Form: Sendable {
        case everything
        /// The first five parts hold no wildcard, so that one pattern over the whole does.
        case whole(Glob)
        case parts([Glob])
        /// As `whole` or `parts`, with variables.
        case wholeTemplate(Template)
        case partTemplates([Template])
        case nothing
    }

    private let form: Form
    let variableKeys: [String]

    /// `isResource` pads a pattern of fewer than six parts with `*`, as IAM does in `Resource`.
    init(_ text: String, version: PolicyDocument.Version, isResource: Bool) {
        guard text != "*" else {
            form = .everything
            variableKeys = []
            return
        }
        var template = Template(text, version: version, wildcards: true)
        variableKeys = template.variableKeys
        if isResource, template.segments == nil {
            var padded = text
            for _ in 0..<5 where template.segments == nil {
                padded += ":*"
                template = Template(padded, version: version, wildcards: true)
            }
        }
        guard let segments = template.segments else {
            form = .nothing
            return
        }
        let isWhole = segments.prefix(5).allSatisfy { segment in
            segment.pieces.allSatisfy {
                if case .fixed(.literal) = $0 { true } else { false }
            }
        }
        if template.hasVariables {
            form = isWhole ? .wholeTemplate(template) : .partTemplates(segments)
        } else {
            form =
                isWhole
                ? .whole(Glob(parts: template.fixedParts))
                : .parts(segments.map { Glob(parts: $0.fixedParts) })
        }
    }

    /// Whether `subject` matches; nil if a variable cannot be filled in.
    @inline(__always)
    func matches(
        _ subject: borrowing ARNBytes, _ context: borrowing ContextKeys
    ) -> Bool? {
        switch form {
        case .everything: return true
        case .nothing: return false
        case .whole(let glob): return glob.matches(subject.bytes)
        case .parts(let globs): return subject.matches(globs)
        case .wholeTemplate(let template):
            guard let parts = template.parts(context) else { return nil }
            return Glob(parts: parts).matches(subject.bytes)
        case .partTemplates(let templates):
            guard subject.isARN else { return false }
            for index in 0..<6 {
                guard let parts = templates[index].parts(context) else { return nil }
                guard subject.matches(Glob(parts: parts), part: index) else { return false }
            }
            return true
        }
    }
}

/// A text in UTF-8 with its first five colons found.
struct ARNBytes: Sendable {
    let bytes: [UInt8]
    /// Where the first five colons stand; zeros if there are fewer, which is no ARN.
    private let colons: (Int, Int, Int, Int, Int)

    init(_ text: String) {
        bytes = Array(text.utf8)
        var found = (0, 0, 0, 0, 0)
        var count = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: ":") {
            count += 1
            switch count {
            case 1: found.0 = index
            case 2: found.1 = index
            case 3: found.2 = index
            case 4: found.3 = index
            default: found.4 = index
            }
            if count == 5 { break }
        }
        isARN = count == 5
        colons = found
    }

    let isARN: Bool

    func matches(_ glob: Glob, part: Int) -> Bool {
        let range: Range<Int>
        switch part {
        case 0: range = 0..<colons.0
        case 1: range = colons.0 + 1..<colons.1
        case 2: range = colons.1 + 1..<colons.2
        case 3: range = colons.2 + 1..<colons.3
        case 4: range = colons.3 + 1..<colons.4
        default: range = colons.4 + 1..<bytes.count
        }
        return bytes.withUnsafeBufferPointer {
            glob.matches(UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    func matches(_ globs: [Glob]) -> Bool {
        guard isARN else { return false }
        for index in 0..<6 where !matches(globs[index], part: index) { return false }
        return true
    }
}
