import CloudWatchLogs
import CloudWatchLogsAPI
import Gate
import Shapes
import Store
import Testing
import Vocabulary

@Suite struct EventTests {
    private static let hour: Int64 = 3_600_000

    @Test func `every operation of the list has its handler, once`() {
        let names = CloudWatchLogsService.operations.map(\.model.name)
        #expect(names.contains("PutLogEvents") && names.contains("StartQuery"))
        #expect(Set(names).count == names.count)
    }

    @Test func `events come back in order of time, those of one moment in order of arrival`()
        async throws
    {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        try await logs.put([(5, "c"), (5, "d"), (6, "e\u{0}f")])
        try await logs.put([(1, "a"), (2, "b")])
        let events = try logs.get(fromHead: true).events
        #expect(events?.map(\.message) == ["a", "b", "c", "d", "e\u{0}f"])
        let stream = try logs.read(
            DescribeLogStreams.self, DescribeLogStreams.Input(logGroupName: "g")
        ).logStreams?.first
        #expect(stream?.firstEventTimestamp == Int(TestLogs.start + 1))
        #expect(stream?.lastEventTimestamp == Int(TestLogs.start + 6))
        #expect(stream?.lastIngestionTime == Int(TestLogs.start))
    }

    @Test func `the tokens lead forward and back, and stay where they are at either end`()
        async throws
    {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        let empty = try logs.get()
        #expect(empty.events?.isEmpty == true)
        try await logs.put((1...5).map { ($0, "m\($0)") })
        #expect(try logs.get(empty.nextForwardToken).events?.count == 5)
        #expect(try logs.get(empty.nextBackwardToken).events?.isEmpty == true)

        let newest = try logs.get(limit: 2)
        #expect(newest.events?.map(\.message) == ["m4", "m5"])
        let older = try logs.get(newest.nextBackwardToken, limit: 2)
        #expect(older.events?.map(\.message) == ["m2", "m3"])
        let oldest = try logs.get(older.nextBackwardToken, limit: 2)
        #expect(oldest.events?.map(\.message) == ["m1"])
        let beyond = try logs.get(oldest.nextBackwardToken, limit: 2)
        #expect(beyond.events?.isEmpty == true)
        #expect(beyond.nextBackwardToken == oldest.nextBackwardToken)

        let end = try logs.get(newest.nextForwardToken)
        #expect(end.events?.isEmpty == true)
        #expect(end.nextForwardToken == newest.nextForwardToken)
        try await logs.put([(9, "late")])
        #expect(try logs.get(end.nextForwardToken).events?.map(\.message) == ["late"])
        #expect(await refusal { _ = try logs.get("f/1/s") } == "InvalidParameterException")
    }

    @Test func `an answer holds no more than its bytes`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        let large = String(repeating: "x", count: 500_000)
        for time in 1...3 { try await logs.put([(Int64(time), large)]) }
        let first = try logs.get(fromHead: true)
        #expect(first.events?.count == 2)
        #expect(try logs.get(first.nextForwardToken).events?.count == 1)
        let page = try logs.filter()
        #expect(page.events?.count == 2)
        #expect(try logs.filter(token: page.nextToken).events?.count == 1)
    }

    @Test func `batches beyond the limits are refused`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        let most = String(repeating: "x", count: 1_048_576 - 26)
        #expect(await refusal { try await logs.put([(0, most)]) } == nil)
        let cases: [[(Int64, String)]] = [
            [(0, most + "x")], [(2, "b"), (1, "a")], [(-25 * Self.hour, "a"), (0, "b")],
        ]
        for events in cases {
            #expect(
                await refusal { try await logs.put(events) } == "InvalidParameterException")
        }
        #expect(
            await refusal { try await logs.put([(0, "a")], to: "t") }
                == "ResourceNotFoundException")
        #expect(
            await refusal { try await logs.put([(0, "a")], of: "h") }
                == "ResourceNotFoundException")
    }

    @Test func `events too old, too new or expired are rejected, the others kept`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        let old = try await logs.put([(-14 * 24 * Self.hour - 1, "a"), (-14 * 24 * Self.hour, "b")])
        #expect(old.rejectedLogEventsInfo?.tooOldLogEventEndIndex == 1)
        #expect(old.rejectedLogEventsInfo?.tooNewLogEventStartIndex == nil)
        let new = try await logs.put([(2 * Self.hour, "c"), (2 * Self.hour + 1, "d")])
        #expect(new.rejectedLogEventsInfo?.tooNewLogEventStartIndex == 1)
        #expect(try await logs.put([(0, "e")]).rejectedLogEventsInfo == nil)
        #expect(try logs.get(fromHead: true).events?.map(\.message) == ["b", "e", "c"])

        try await logs.write(
            PutRetentionPolicy.self,
            PutRetentionPolicy.Input(logGroupName: "g", retentionInDays: 1))
        let expired = try await logs.put([(-24 * Self.hour, "f"), (-Self.hour, "g")])
        #expect(expired.rejectedLogEventsInfo == nil)
        let late = try await logs.put([(-24 * Self.hour - 1, "h")])
        #expect(late.rejectedLogEventsInfo?.expiredLogEventEndIndex == 1)
    }

    @Test func `retention hides events at once and the sweeper takes them away`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        try await logs.put([(0, "old")])
        logs.clock.advance(by: .seconds(40 * 3600))
        try await logs.put([(40 * Self.hour, "new")])
        try await logs.write(
            PutRetentionPolicy.self,
            PutRetentionPolicy.Input(logGroupName: "g", retentionInDays: 1))
        #expect(try logs.get(fromHead: true).events?.map(\.message) == ["new"])
        #expect(try logs.filter().events?.map(\.message) == ["new"])
        try await logs.service.sweep()
        try await logs.write(
            DeleteRetentionPolicy.self, DeleteRetentionPolicy.Input(logGroupName: "g"))
        #expect(try logs.get(fromHead: true).events?.map(\.message) == ["new"])
        let group = try logs.read(DescribeLogGroups.self, DescribeLogGroups.Input()).logGroups?
            .first
        #expect(group?.storedBytes == 29)
        #expect(group?.retentionInDays == nil)
    }

    @Test func `what a deleted stream or group held is seen no more, and swept away`() async throws
    {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s", "t")
        try await logs.put([(1, "a")])
        try await logs.put([(2, "b")], to: "t")
        try await logs.write(
            DeleteLogStream.self, DeleteLogStream.Input(logGroupName: "g", logStreamName: "t"))
        #expect(try logs.filter().events?.map(\.message) == ["a"])
        try await logs.service.sweep()
        let group = try logs.read(DescribeLogGroups.self, DescribeLogGroups.Input()).logGroups?
            .first
        #expect(group?.storedBytes == 27)
        try await logs.write(DeleteLogGroup.self, DeleteLogGroup.Input(logGroupName: "g"))
        try await logs.makeGroup(streams: "s")
        #expect(try logs.filter().events?.isEmpty == true)
        try await logs.service.sweep()
        let rows = try logs.store.read { try $0.rows("SELECT id FROM logs_batches") }
        #expect(rows.isEmpty)
    }

    @Test func `a search goes over streams in order of time, page by page`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s", "t1", "t2")
        try await logs.put([(1, "ERROR a"), (4, "info b"), (7, "ERROR c")])
        try await logs.put([(2, "ERROR d"), (3, "{\"x\": 5}")], to: "t1")
        try await logs.put([(5, "ERROR e")], to: "t2")
        let all = try logs.filter("ERROR")
        #expect(all.events?.map(\.message) == ["ERROR a", "ERROR d", "ERROR e", "ERROR c"])
        #expect(all.events?.map(\.logStreamName) == ["s", "t1", "t2", "s"])
        #expect(all.nextToken == nil)
        let first = try logs.filter("ERROR", limit: 3)
        #expect(first.events?.count == 3)
        let second = try logs.filter("ERROR", token: first.nextToken, limit: 3)
        #expect(second.events?.map(\.message) == ["ERROR c"])
        #expect(second.nextToken == nil)
        #expect(try logs.filter("ERROR", prefix: "t").events?.count == 2)
        #expect(try logs.filter("{ $.x >= 5 }").events?.count == 1)
        #expect(
            await refusal { _ = try logs.filter("{ $.x >= }") } == "InvalidParameterException")
        #expect(
            await refusal { _ = try logs.filter("x", token: first.nextToken) }
                == "InvalidParameterException")
        #expect(Set(all.events?.compactMap(\.eventId) ?? []).count == 4)
    }
}
