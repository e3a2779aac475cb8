import CVectorscan
import Codecs
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// A compiled set: Vectorscan's database and what its expressions stand for.
final class Database: Sendable {
    /// One expression: a member, or a part of one.
    struct Expression {
        var text: String
        var flags: UInt32
        var member: Int
        /// Of the parts of its member, this one; 0 for a whole.
        var part: UInt8 = 0
    }
    private struct Owner {
        var bit: Int32
        /// Where the parts found so far are kept; -1 for a whole.
        var place: Int32 = -1
        var part: UInt8 = 0
        var wanted: UInt8 = 0
    }
    /// What a scan writes to.
    private struct Scan {
        var marks: UnsafeMutablePointer<UInt64>
        var owners: UnsafePointer<Owner>
        var seen: UnsafeMutablePointer<UInt8>
    }
    /// Working memory of one scan. It is sound to send because it is only ever in the list, under
    /// its lock, or in the hands of the one scan that took it out.
    private struct Scratch: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    // A database is read-only once compiled, and Vectorscan documents it as safe to share.
    nonisolated(unsafe) private let database: OpaquePointer?
    private let owners: [Owner]
    private let splitCount: Int
    /// Bits of what no expression stands for.
    private let always: [Int]
    private let scratches = Mutex<[Scratch]>([])

    private static let expressionBytesMax = 16_384
    /// Longer expressions are tried alone first: a set that fails has cost the time of all.
    private static let plainBytesMax = 1_500
    private static let retriesMax = 64

    init(_ members: [PatternSet.Member], _ bits: [Int], _ cache: PatternStore?) {
        let key = cache?.key(members)
        var expressions: [Expression] = []
        var compiled: OpaquePointer?
        if let cache, let key, let kept = cache.load(key) {
            compiled = kept.database
            expressions = kept.expressions
        } else {
            (compiled, expressions) = Self.build(members)
            if let cache, let key, let compiled { cache.keep(key, compiled, expressions) }
        }
        database = compiled
        var counts = [Int](repeating: 0, count: members.count)
        for expression in expressions where expression.part > 0 { counts[expression.member] += 1 }
        var places = [Int32](repeating: -1, count: members.count)
        var split: Int32 = 0
        for (member, count) in counts.enumerated() where count > 0 {
            places[member] = split
            split += 1
        }
        splitCount = Int(split)
        owners = expressions.map { it in
            guard it.part > 0 else { return Owner(bit: Int32(bits[it.member])) }
            return Owner(
                bit: Int32(bits[it.member]), place: places[it.member],
                part: 1 << (it.part - 1), wanted: UInt8((1 << counts[it.member]) - 1))
        }
        let held = Set(compiled == nil ? [] : expressions.map(\.member))
        always = members.indices.filter { !held.contains($0) }.map { bits[$0] }
    }

    deinit {
        for scratch in scratches.withLock({ $0 }) { hs_free_scratch(scratch.pointer) }
        if let database { hs_free_database(database) }
    }

    func mark(_ bytes: Bytes, _ marks: UnsafeMutablePointer<UInt64>) {
        for bit in always { marks[bit >> 6] |= 1 << UInt64(bit & 63) }
        guard let database else { return }
        guard let scratch = takeScratch() else { return markAll(marks) }
        let result = withUnsafeTemporaryAllocation(
            of: UInt8.self, capacity: max(1, splitCount)
        ) { seen in
            seen.initialize(repeating: 0)
            return owners.withUnsafeBufferPointer { owners in
                // Both are there: a set has owners and the allocation is not empty.
                guard let base = owners.baseAddress, let place = seen.baseAddress else {
                    return HS_INVALID
                }
                var scan = Scan(marks: marks, owners: base, seen: place)
                return withUnsafeMutablePointer(to: &scan) { pointer in
                    bytes.withUnsafeBytes { buffer in
                        hs_scan(
                            database, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                            UInt32(clamping: buffer.count), 0, scratch.pointer,
                            { id, _, _, _, context in
                                context.map { Database.hit(Int(id), $0) }
                                return 0
                            }, pointer)
                    }
                }
            }
        }
        scratches.withLock { $0.append(scratch) }
        if result != HS_SUCCESS { markAll(marks) }
    }

    private static func hit(_ id: Int, _ context: UnsafeMutableRawPointer) {
        let scan = context.assumingMemoryBound(to: Scan.self).pointee
        let owner = scan.owners[id]
        if owner.place >= 0 {
            let seen = scan.seen[Int(owner.place)] | owner.part
            scan.seen[Int(owner.place)] = seen
            if seen != owner.wanted { return }
        }
        scan.marks[Int(owner.bit >> 6)] |= 1 << UInt64(owner.bit & 63)
    }

    private func markAll(_ marks: UnsafeMutablePointer<UInt64>) {
        for owner in owners { marks[Int(owner.bit >> 6)] |= 1 << UInt64(owner.bit & 63) }
    }

    private func takeScratch() -> Scratch? {
        if let scratch = scratches.withLock({ $0.popLast() }) { return scratch }
        guard let database else { return nil }
        var made: OpaquePointer?
        guard hs_alloc_scratch(database, &made) == HS_SUCCESS, let made else { return nil }
        return Scratch(pointer: made)
    }

    // MARK: Compiling

    private static func build(
        _ members: [PatternSet.Member]
    ) -> (database: OpaquePointer?, expressions: [Expression]) {
        var expressions: [Expression] = []
        for (index, member) in members.enumerated() {
            switch member {
            case .pattern(let pattern): expressions += Self.expressions(pattern, index)
            case .literals(let phrases):
                for phrase in phrases where !phrase.isEmpty {
                    expressions.append(
                        Expression(
                            text: hexText(phrase),
                            flags: UInt32(HS_FLAG_SINGLEMATCH) | UInt32(HS_FLAG_CASELESS),
                            member: index))
                }
            }
        }
        for _ in 0..<retriesMax {
            if expressions.isEmpty { return (nil, []) }
            let (database, culprit) = compile(expressions)
            if let database { return (database, expressions) }
            // Where nothing is named, all of them are too much together: the longest goes.
            let longest = expressions.indices.max {
                expressions[$0].text.utf8.count < expressions[$1].text.utf8.count
            }
            guard let worst = culprit ?? longest else { return (nil, []) }
            let member = expressions[worst].member
            let wasWhole = expressions[worst].part == 0
            expressions.removeAll { $0.member == member }
            if wasWhole, case .pattern(let pattern) = members[member] {
                expressions += parts(pattern, member)
            }
        }
        return (nil, [])
    }

    private static func hexText(_ phrase: Bytes) -> String {
        var text = ""
        for byte in phrase {
            text += "\\x"
            if byte < 16 { text += "0" }
            text += String(byte, radix: 16)
        }
        return text
    }

    private static func flags(_ options: Pattern.Options) -> UInt32 {
        var flags = UInt32(HS_FLAG_SINGLEMATCH) | UInt32(HS_FLAG_ALLOWEMPTY)
        if options.contains(.ignoresCase) { flags |= UInt32(HS_FLAG_CASELESS) }
        if options.contains(.dotMatchesAll) { flags |= UInt32(HS_FLAG_DOTALL) }
        if options.contains(.multiline) { flags |= UInt32(HS_FLAG_MULTILINE) }
        return flags
    }

    /// The pattern whole, as a prefilter, or in parts; none where all of that fails.
    private static func expressions(_ pattern: Pattern, _ member: Int) -> [Expression] {
        guard pattern.text.utf8.count <= expressionBytesMax else { return [] }
        let plain = flags(pattern.options)
        for flags in [plain, plain | UInt32(HS_FLAG_PREFILTER)] {
            let one = Expression(text: pattern.text, flags: flags, member: member)
            if isKnown(one), pattern.text.utf8.count <= plainBytesMax || compiles(one) {
                return [one]
            }
        }
        return parts(pattern, member)
    }

    private static func parts(_ pattern: Pattern, _ member: Int) -> [Expression] {
        var found: [Expression] = []
        for text in PatternParts.parts(of: pattern.text) {
            let one = Expression(
                text: text, flags: flags(pattern.options), member: member,
                part: UInt8(found.count + 1))
            if isKnown(one), compiles(one) { found.append(one) }
        }
        return found
    }

    private static func isKnown(_ expression: Expression) -> Bool {
        var info: UnsafeMutablePointer<hs_expr_info_t>?
        var error: UnsafeMutablePointer<hs_compile_error_t>?
        let result = hs_expression_info(expression.text, expression.flags, &info, &error)
        if let info { free(info) }
        if let error { hs_free_compile_error(error) }
        return result == HS_SUCCESS
    }

    private static func compiles(_ expression: Expression) -> Bool {
        guard let database = compile([expression]).database else { return false }
        hs_free_database(database)
        return true
    }

    private static func compile(
        _ expressions: [Expression]
    ) -> (database: OpaquePointer?, culprit: Int?) {
        let texts = expressions.map { strdup($0.text) }
        defer { for text in texts { free(text) } }
        var database: OpaquePointer?
        var error: UnsafeMutablePointer<hs_compile_error_t>?
        let pointers = texts.map { UnsafePointer<CChar>($0) }
        let result = hs_compile_multi(
            pointers, expressions.map(\.flags), expressions.indices.map { UInt32($0) },
            UInt32(expressions.count), UInt32(HS_MODE_BLOCK), nil, &database, &error)
        var culprit: Int?
        if let error {
            let index = Int(error.pointee.expression)
            if index >= 0, index < expressions.count { culprit = index }
            hs_free_compile_error(error)
        }
        return (result == HS_SUCCESS ? database : nil, culprit)
    }
}
