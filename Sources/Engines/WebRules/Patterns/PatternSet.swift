import CVectorscan
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Many patterns over one value in one pass (Vectorscan). It names candidates; each is confirmed by
/// its own `Pattern`, whose reading of the syntax is the one that counts.
///
/// Patterns that Vectorscan cannot hold are prefiltered where it can do that, and else are always
/// candidates.
package final class PatternSet: Sendable {
    package let patterns: [Pattern]
    private let always: [Int]
    // A database is read-only once compiled, and Vectorscan documents it as safe to share.
    nonisolated(unsafe) private let database: OpaquePointer?
    private let scratches: Mutex<[Scratch]>

    /// Working memory of one scan. It is sound to send because it is only ever in the list, under
    /// its lock, or in the hands of the one scan that took it out.
    private struct Scratch: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private static let expressionBytesMax = 16_384

    package init(_ patterns: [Pattern]) {
        self.patterns = patterns
        var flags: [UInt32] = []
        var held: [Int] = []
        var always: [Int] = []
        for (index, pattern) in patterns.enumerated() {
            if let flag = Self.flags(for: pattern) {
                held.append(index)
                flags.append(flag)
            } else {
                always.append(index)
            }
        }
        var compiled = Self.compile(held.map { patterns[$0] }, flags, ids: held)
        if compiled == nil, !held.isEmpty {
            // Together they may be too large; then each is tried by its own engine.
            always = Array(patterns.indices)
            compiled = nil
        }
        self.always = always
        database = compiled
        scratches = Mutex([])
    }

    deinit {
        for scratch in scratches.withLock({ $0 }) { hs_free_scratch(scratch.pointer) }
        if let database { hs_free_database(database) }
    }

    /// Which patterns may match `bytes`, in ascending order.
    package func candidates(in bytes: Bytes) -> [Int] {
        guard let database, let scratch = takeScratch() else { return Array(patterns.indices) }
        defer { giveBack(scratch) }
        var found = Found(always)
        let result = withUnsafeMutablePointer(to: &found) { pointer in
            bytes.withUnsafeBytes { buffer in
                hs_scan(
                    database, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                    UInt32(clamping: buffer.count), 0, scratch.pointer,
                    { id, _, _, _, context in
                        context?.assumingMemoryBound(to: Found.self).pointee.add(Int(id))
                        return 0
                    }, pointer)
            }
        }
        // An empty value has no address to scan; patterns that match nothing are tried themselves.
        if bytes.isEmpty || result != HS_SUCCESS { return Array(patterns.indices) }
        return found.sorted
    }

    /// Which patterns match `bytes`.
    package func matches(in bytes: Bytes) -> [Int] {
        candidates(in: bytes).filter { patterns[$0].matches(bytes) }
    }

    package func matchesAny(_ bytes: Bytes) -> Bool {
        candidates(in: bytes).contains { patterns[$0].matches(bytes) }
    }

    private struct Found {
        var ids: [Int]
        init(_ ids: [Int]) { self.ids = ids }
        mutating func add(_ id: Int) { ids.append(id) }
        var sorted: [Int] {
            if ids.count < 2 { return ids }
            var result: [Int] = []
            for id in ids.sorted() where result.last != id { result.append(id) }
            return result
        }
    }

    private func takeScratch() -> Scratch? {
        if let scratch = scratches.withLock({ $0.popLast() }) { return scratch }
        guard let database else { return nil }
        var made: OpaquePointer?
        guard hs_alloc_scratch(database, &made) == HS_SUCCESS, let made else { return nil }
        return Scratch(pointer: made)
    }

    private func giveBack(_ scratch: Scratch) {
        scratches.withLock { $0.append(scratch) }
    }

    /// The flags under which Vectorscan takes the pattern, as it is or as a prefilter.
    private static func flags(for pattern: Pattern) -> UInt32? {
        guard pattern.text.utf8.count <= expressionBytesMax else { return nil }
        var flags = UInt32(HS_FLAG_SINGLEMATCH) | UInt32(HS_FLAG_ALLOWEMPTY)
        if pattern.options.contains(.ignoresCase) { flags |= UInt32(HS_FLAG_CASELESS) }
        if pattern.options.contains(.dotMatchesAll) { flags |= UInt32(HS_FLAG_DOTALL) }
        if pattern.options.contains(.multiline) { flags |= UInt32(HS_FLAG_MULTILINE) }
        for candidate in [flags, flags | UInt32(HS_FLAG_PREFILTER)] {
            var info: UnsafeMutablePointer<hs_expr_info_t>?
            var error: UnsafeMutablePointer<hs_compile_error_t>?
            let result = hs_expression_info(pattern.text, candidate, &info, &error)
            if let info { free(info) }
            if let error { hs_free_compile_error(error) }
            if result == HS_SUCCESS { return candidate }
        }
        return nil
    }

    private static func compile(
        _ patterns: [Pattern], _ flags: [UInt32], ids: [Int]
    ) -> OpaquePointer? {
        guard !patterns.isEmpty else { return nil }
        let texts = patterns.map { strdup($0.text) }
        defer { for text in texts { free(text) } }
        var database: OpaquePointer?
        var error: UnsafeMutablePointer<hs_compile_error_t>?
        let pointers = texts.map { UnsafePointer<CChar>($0) }
        let result = hs_compile_multi(
            pointers, flags, ids.map { UInt32($0) }, UInt32(patterns.count),
            UInt32(HS_MODE_BLOCK), nil, &database, &error)
        if let error { hs_free_compile_error(error) }
        return result == HS_SUCCESS ? database : nil
    }
}
