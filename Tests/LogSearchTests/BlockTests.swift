import LogSearch
import Testing

/// A block in memory.
private struct Held: BlockBytes {
    let bytes: [UInt8]
    var size: Int { bytes.count }
    func read(_ count: Int, at offset: Int) throws(BlockError) -> [UInt8] {
        guard count >= 0, offset >= 0, offset + count <= bytes.count else {
            throw BlockError.corrupt
        }
        return Array(bytes[offset..<(offset + count)])
    }
}

/// The same numbers on every run.
private struct Numbers {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}

@Suite struct BlockTests {
    private func chunk(_ messages: [String]) -> EventChunk {
        var chunk = EventChunk()
        for (index, message) in messages.enumerated() {
            chunk.append(
                time: 1_000 + Int64(index) * 3, id: Int64(index), ingested: 5_000,
                stream: Int64(index % 3), message: message.utf8)
        }
        return chunk
    }

    private func block(_ chunks: [EventChunk], fields: [String] = []) throws -> BlockReader {
        var writer = BlockWriter(fields: fields)
        for chunk in chunks {
            try writer.append(
                chunk,
                fieldKeys: IndexedValues.keys(
                    of: chunk, fields: fields, group: InsightsGroup(id: 1, account: "1", name: "g"))
            )
        }
        return try BlockReader(Held(bytes: writer.finish()))
    }

    @Test(arguments: [
        ["a", "", "b\nc", "\u{0}\u{1}", "long " + String(repeating: "x", count: 3_000)],
        [
            "4607d94f-0028-464e-b290-4f1b4b53f9ac 4607D94F-0028-464E-B290-4F1B4B53F9AC",
            "2025-06-01T10:11:12Z 2025-13-41T10:11:12Z 2025-02-30T00:00:00Z 0000-01-01T00:00:00",
            "000123 123 18446744073709551615 999999999999999999 1000000000000000000 12a4 a1",
            "é日本語 10.1.2.3 i-0abc1234 \u{10FFFF} 1750000000000",
            "4607d94f-0028-464e-b290-4f1b4b53f9acx 4607d94f-0028-464e-b290",
            String(repeating: "a1", count: 200),
        ],
    ]) func `what a block holds comes back byte by byte`(_ messages: [String]) throws {
        // Short chunks are stored as they are; long ones are taken apart first.
        for padding in [0, 20] {
            let all = messages + Array(repeating: "padding line 12345", count: padding)
            let reader = try block([chunk(all), chunk(all)])
            #expect(reader.footer.chunks.count == 2)
            for place in reader.footer.chunks {
                let found = try reader.chunk(place)
                #expect((0..<found.count).map { found.message($0) } == all)
                #expect(found.times == chunk(all).times)
                #expect(found.streams == chunk(all).streams)
                #expect(found.ids == chunk(all).ids)
                #expect(found.ingested.allSatisfy { $0 == 5_000 })
            }
        }
    }

    @Test func `made-up texts of every kind come back byte by byte`() throws {
        var numbers = Numbers(state: 7)
        let parts = [
            "2025-06-01T10:11:12", "-", "Z", "\"", "a", "1", "4607d94f-0028-464e-b290-4f1b4b53f9ac",
            "0", "99", "word", "W0rd", " ", "{", "é", ":", ".", "12345678", "deadbeef",
        ]
        for _ in 0..<30 {
            let messages = (0..<40).map { _ in
                (0..<numbers.next(30)).map { _ in parts[numbers.next(parts.count)] }.joined()
            }
            let reader = try block([chunk(messages)])
            let found = try reader.chunk(reader.footer.chunks[0])
            #expect((0..<found.count).map { found.message($0) } == messages)
        }
    }

    @Test func `a filter never denies what is there, and mostly denies what is not`() throws {
        var numbers = Numbers(state: 3)
        func word() -> String {
            String((0..<24).map { _ in Array("abcdef0123456789")[numbers.next(16)] })
        }
        let words = (0..<3_000).map { _ in word() }
        let reader = try block([chunk(words.map { "{\"id\":\"\($0)\",\"x\":1}" })])
        let place = reader.footer.chunks[0]
        for (index, word) in words.enumerated() {
            // Any piece long enough, wherever it begins.
            let start = index % 12
            let piece = word.utf8.dropFirst(start).prefix(10 + index % 3)
            let keys = TextFilter.keys(of: piece)
            #expect(!keys.isEmpty)
            #expect(try reader.mayHold(keys, place))
        }
        var wrong = 0
        for _ in 0..<1_000 where try reader.mayHold(TextFilter.keys(of: word().utf8), place) {
            wrong += 1
        }
        #expect(wrong < 150)
        #expect(TextFilter.keys(of: "ninechars".utf8).isEmpty)
    }

    @Test func `damage is found and never crashes`() throws {
        var writer = BlockWriter()
        try writer.append(chunk((0..<200).map { "line \($0) of 10.0.0.\($0) with some text" }))
        let whole = writer.finish()
        #expect(throws: BlockError.corrupt) { try BlockReader(Held(bytes: [])) }
        for length in stride(from: 0, to: whole.count, by: 7) {
            #expect(throws: BlockError.self) {
                try BlockReader(Held(bytes: Array(whole.prefix(length))))
            }
        }
        var numbers = Numbers(state: 11)
        for _ in 0..<300 {
            var bytes = whole
            bytes[numbers.next(bytes.count)] ^= UInt8(1 + numbers.next(255))
            guard let reader = try? BlockReader(Held(bytes: bytes)) else { continue }
            for place in reader.footer.chunks {
                _ = try? reader.chunk(place)
                _ = try? reader.mayHold([1, 2, 3], place)
            }
        }
    }

    @Test func `batches come back, whatever their form`() throws {
        let cases: [[String]] = [
            ["one"], [""], [String(repeating: "long ", count: 500)],
            (0..<5).map { "short \($0)" },
            (0..<300).map { "the same line again and again \($0)" },
        ]
        for messages in cases {
            let events = messages.enumerated().map {
                (time: Int64($0.offset * 7), message: Array($0.element.utf8))
            }
            let (form, data) = EventBatch.pack(events)
            var chunk = EventChunk()
            try EventBatch.unpack(
                data, form, batch: 9, first: 0, ingested: 4, stream: 2, into: &chunk)
            #expect((0..<chunk.count).map { chunk.message($0) } == messages)
            #expect(chunk.times == events.map(\.time))
            #expect(chunk.ids.map { EventBatch.batch(of: $0) }.allSatisfy { $0 == 9 })
            #expect(chunk.ids == chunk.ids.sorted())
        }
    }

    @Test(arguments: [true, false]) func `a merge is in order, whatever the sources`(
        _ isForward: Bool
    ) throws {
        var numbers = Numbers(state: 5)
        var expected: [EventOrder] = []
        var sources: [EventSource] = []
        for source in 0..<12 {
            var chunk = EventChunk()
            for _ in 0..<numbers.next(40) {
                let order = EventOrder(
                    time: Int64(numbers.next(100)), id: Int64(expected.count))
                expected.append(order)
                chunk.append(
                    time: order.time, id: order.id, ingested: 0, stream: 0, message: "m".utf8)
            }
            let sorted = chunk.sorted()
            guard let first = sorted.times.first, let last = sorted.times.last else { continue }
            let inner = EventSource(minTime: first, maxTime: last) { .chunk(sorted) }
            sources.append(
                source % 2 == 0
                    ? inner : EventSource(minTime: first, maxTime: last) { .parts([inner]) })
        }
        var merge = EventMerge(sources, isForward: isForward)
        var found: [EventOrder] = []
        while let (chunk, index) = try merge.next() { found.append(chunk.order(index)) }
        #expect(found == (isForward ? expected.sorted() : expected.sorted().reversed()))
    }
}
