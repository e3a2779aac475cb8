extension CompositeRule {
    /// Reads a rule.
    package init(_ text: String) throws(MetricQueryError) {
        guard text.utf8.count <= Self.bytesMax else {
            throw MetricQueryError("AlarmRule must not be longer than \(Self.bytesMax) characters.")
        }
        var reader = CompositeRuleReader(bytes: Array(text.utf8))
        root = try reader.rule()
        alarms = reader.alarms
    }
}

/// OR binds weakest, then AND, then NOT; words are in capitals as AWS documents them, and taken in
/// any case.
private struct CompositeRuleReader {
    let bytes: [UInt8]
    var index = 0
    var alarms: [String] = []
    var seen: Set<String> = []
    var elements = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    static func failure(_ what: String) -> MetricQueryError {
        MetricQueryError("Error parsing AlarmRule: \(what)")
    }

    mutating func rule() throws(MetricQueryError) -> CompositeRule.Node {
        let node = try either(0)
        skipSpace()
        guard index == bytes.count else { throw unexpected() }
        return node
    }

    private func unexpected() -> MetricQueryError {
        guard index < bytes.count else { return Self.failure("unexpected end of the expression") }
        let rest = String(decoding: bytes[index...].prefix(20), as: UTF8.self)
        return Self.failure("unexpected input '\(rest)' at position \(index)")
    }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[index]) { index += 1 }
    }

    /// Takes the next word if it is this one.
    private mutating func take(_ word: StaticString) -> Bool {
        skipSpace()
        var end = index
        while end < bytes.count, isWord(bytes[end]) { end += 1 }
        guard end - index == word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount
        where bytes[index + offset] & 0xdf != word.utf8Start[offset] & 0xdf {
            return false
        }
        index = end
        return true
    }

    private func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func either(_ depth: Int) throws(MetricQueryError) -> CompositeRule.Node {
        guard depth < CompositeRule.depthMax else { throw Self.failure("nested too deep") }
        var parts = [try both(depth)]
        while take("OR") { parts.append(try both(depth)) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func both(_ depth: Int) throws(MetricQueryError) -> CompositeRule.Node {
        var parts = [try single(depth)]
        while take("AND") { parts.append(try single(depth)) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func single(_ depth: Int) throws(MetricQueryError) -> CompositeRule.Node {
        guard depth < CompositeRule.depthMax else { throw Self.failure("nested too deep") }
        if take("NOT") { return .not(try single(depth + 1)) }
        if take("TRUE") { return .constant(true) }
        if take("FALSE") { return .constant(false) }
        if take("ALARM") { return try state(.alarm) }
        if take("OK") { return try state(.ok) }
        if take("INSUFFICIENT_DATA") { return try state(.insufficientData) }
        guard take(UInt8(ascii: "(")) else { throw unexpected() }
        let inner = try either(depth + 1)
        guard take(UInt8(ascii: ")")) else { throw unexpected() }
        return inner
    }

    private mutating func state(
        _ state: AlarmState
    ) throws(MetricQueryError) -> CompositeRule.Node {
        guard take(UInt8(ascii: "(")) else { throw unexpected() }
        skipSpace()
        let name = try name()
        guard take(UInt8(ascii: ")")) else { throw unexpected() }
        elements += 1
        guard elements <= CompositeRule.elementsMax else {
            throw Self.failure("more than \(CompositeRule.elementsMax) elements")
        }
        if seen.insert(name).inserted { alarms.append(name) }
        guard alarms.count <= CompositeRule.alarmsMax else {
            throw Self.failure("more than \(CompositeRule.alarmsMax) alarms")
        }
        return .state(state, name)
    }

    /// A name or ARN: quoted, with `\"` for a quote inside, or bare up to the parenthesis.
    private mutating func name() throws(MetricQueryError) -> String {
        var name: [UInt8] = []
        if take(UInt8(ascii: "\"")) {
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
                name.append(bytes[index])
                index += 1
            }
            guard take(UInt8(ascii: "\"")) else { throw Self.failure("a quote is not closed") }
        } else {
            while index < bytes.count, bytes[index] != UInt8(ascii: ")"),
                bytes[index] != UInt8(ascii: "("), bytes[index] > 0x20
            {
                name.append(bytes[index])
                index += 1
            }
        }
        guard !name.isEmpty else { throw unexpected() }
        return String(decoding: name, as: UTF8.self)
    }
}
