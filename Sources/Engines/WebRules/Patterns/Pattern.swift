import CPCRE2

/// One regular expression over bytes (PCRE2), compiled to machine code, with a limit on its steps:
/// a match that would run away is no match, and `exceeded` says so.
package final class Pattern: Sendable {
    package struct SyntaxError: Error, Hashable, Sendable {
        package let message: String
        package let offset: Int
    }

    package struct Options: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let ignoresCase = Options(rawValue: 1)
        /// A dot matches line ends too.
        package static let dotMatchesAll = Options(rawValue: 2)
        /// `$` matches at the very end only.
        package static let strictEnd = Options(rawValue: 4)
        package static let multiline = Options(rawValue: 8)
    }

    package enum Outcome: Hashable, Sendable { case match, none, exceeded }

    private static let stepsMax: UInt32 = 100_000
    private static let heapKiBMax: UInt32 = 4_096

    package let text: String
    package let options: Options
    // A compiled pattern is never written to after compilation and PCRE2 documents it as safe to
    // share between threads, compiled to machine code or not; each match has its own match data.
    nonisolated(unsafe) private let code: OpaquePointer
    // As the above: only read after it has been set up here.
    nonisolated(unsafe) private let context: OpaquePointer

    package init(_ text: String, options: Options = []) throws(SyntaxError) {
        self.text = text
        self.options = options
        var flags: UInt32 = 0
        if options.contains(.ignoresCase) { flags |= UInt32(PCRE2_CASELESS) }
        if options.contains(.dotMatchesAll) { flags |= UInt32(PCRE2_DOTALL) }
        if options.contains(.strictEnd) { flags |= UInt32(PCRE2_DOLLAR_ENDONLY) }
        if options.contains(.multiline) { flags |= UInt32(PCRE2_MULTILINE) }
        var error: Int32 = 0
        var offset = 0
        let bytes = Bytes(text.utf8)
        guard let compiled = pcre2_compile_8(bytes, bytes.count, flags, &error, &offset, nil),
            let context = pcre2_match_context_create_8(nil)
        else {
            var message = Bytes(repeating: 0, count: 256)
            let length = pcre2_get_error_message_8(error, &message, message.count)
            throw SyntaxError(
                message: Bytes(message.prefix(max(0, Int(length)))).text, offset: offset)
        }
        // Without a compiler for this processor the interpreter serves.
        _ = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))
        pcre2_set_match_limit_8(context, Self.stepsMax)
        pcre2_set_heap_limit_8(context, Self.heapKiBMax)
        code = compiled
        self.context = context
    }

    deinit {
        pcre2_code_free_8(code)
        pcre2_match_context_free_8(context)
    }

    package func match(_ bytes: Bytes) -> Outcome {
        guard let data = pcre2_match_data_create_8(1, nil) else { return .exceeded }
        defer { pcre2_match_data_free_8(data) }
        return outcome(of: run(bytes, from: 0, data))
    }

    package func matches(_ bytes: Bytes) -> Bool { match(bytes) == .match }

    /// What the whole pattern and its groups matched, at most ten; nil for no match.
    package func captures(_ bytes: Bytes) -> [Bytes]? {
        guard let data = pcre2_match_data_create_8(10, nil) else { return nil }
        defer { pcre2_match_data_free_8(data) }
        let count = run(bytes, from: 0, data)
        guard count >= 0, let places = pcre2_get_ovector_pointer_8(data) else { return nil }
        // A count of 0 says that there were more groups than places.
        return (0..<(count == 0 ? 10 : Int(count))).map { group in
            let start = places[2 * group]
            let end = places[2 * group + 1]
            // A group that took no part has no place: PCRE2_UNSET, which is -1 here.
            guard start >= 0, start <= end, end <= bytes.count else { return [] }
            return Bytes(bytes[start..<end])
        }
    }

    /// Where the first match lies.
    package func range(in bytes: Bytes, from start: Int = 0) -> Range<Int>? {
        guard let data = pcre2_match_data_create_8(1, nil) else { return nil }
        defer { pcre2_match_data_free_8(data) }
        guard start <= bytes.count, run(bytes, from: start, data) >= 0,
            let places = pcre2_get_ovector_pointer_8(data), places[0] <= places[1]
        else { return nil }
        return places[0]..<places[1]
    }

    private func run(_ bytes: Bytes, from start: Int, _ data: OpaquePointer) -> Int32 {
        bytes.withUnsafeBufferPointer { buffer in
            var nothing: UInt8 = 0
            return withUnsafePointer(to: &nothing) { empty in
                pcre2_match_8(
                    code, buffer.baseAddress ?? empty, buffer.count, start, 0, data, context)
            }
        }
    }

    private func outcome(of result: Int32) -> Outcome {
        if result >= 0 { return .match }
        return result == PCRE2_ERROR_NOMATCH ? .none : .exceeded
    }
}
