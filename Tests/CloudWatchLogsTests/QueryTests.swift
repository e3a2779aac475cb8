import CloudWatchLogs
import CloudWatchLogsAPI
import Gate
import Shapes
import Store
import Testing
import Vocabulary

extension TestLogs {
    func start(
        _ text: String, groups: [String]? = ["g"], from start: Int64 = -3_600,
        to end: Int64 = 3_600, language: String? = nil, limit: Int? = nil
    ) throws -> String {
        let now = Self.start / 1_000
        return try read(
            StartQuery.self,
            StartQuery.Input(
                queryLanguage: language, logGroupNames: groups, startTime: Int(now + start),
                endTime: Int(now + end), queryString: text, limit: limit)
        ).queryId ?? ""
    }

    func results(_ id: String) throws -> GetQueryResults.Output {
        try read(GetQueryResults.self, GetQueryResults.Input(queryId: id))
    }

    func ask(_ text: String, groups: [String]? = ["g"]) async throws -> [[String: String]] {
        let id = try start(text, groups: groups)
        await service.finish(query: id)
        let answer = try results(id)
        #expect(answer.status == "Complete")
        return (answer.results ?? []).map { row in
            Dictionary(row.map { ($0.field ?? "", $0.value ?? "") }) { first, _ in first }
        }
    }
}

@Suite struct QueryTests {
    @Test func `a query goes from scheduled to complete, with statistics and pointers`()
        async throws
    {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s", "t")
        try await logs.put([(1, "ERROR a"), (2, "info b")])
        try await logs.put([(3, "ERROR c")], to: "t")
        let id = try logs.start("fields @message, @logStream | filter @message like /ERROR/")
        #expect(try logs.results(id).status == "Scheduled")
        await logs.service.finish(query: id)
        let answer = try logs.results(id)
        #expect(answer.status == "Complete")
        #expect(answer.queryLanguage == "CWLI")
        #expect(answer.results?.map { $0.map(\.field) }[0] == ["@message", "@logStream", "@ptr"])
        #expect(answer.results?.map { $0[0].value } == ["ERROR c", "ERROR a"])
        #expect(answer.statistics?.recordsMatched == 2)
        #expect(answer.statistics?.recordsScanned == 3)
        #expect(answer.statistics?.bytesScanned == 20)
        #expect(answer.statistics?.logGroupsScanned == 1)
        let record = try logs.read(
            GetLogRecord.self,
            GetLogRecord.Input(logRecordPointer: answer.results?[0][2].value ?? ""))
        #expect(record.logRecord?["@message"] == "ERROR c")
        #expect(record.logRecord?["@logStream"] == "t")
        let listed = try logs.read(DescribeQueries.self, DescribeQueries.Input(status: "Complete"))
        #expect(listed.queries?.map(\.queryId) == [id])
        #expect(
            await refusal {
                _ = try logs.read(StopQuery.self, StopQuery.Input(queryId: id))
            } == "InvalidParameterException")
    }

    @Test func `what is sealed answers as what waits does`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s", "t")
        try await logs.write(
            PutIndexPolicy.self,
            PutIndexPolicy.Input(
                logGroupIdentifier: "g", policyDocument: #"{"Fields":["user"]}"#))
        for turn in 0..<4 {
            let events = (0..<50).map { index in
                (
                    Int64(turn * 50 + index),
                    #"{"user":"user-number-\#(turn * 50 + index)","turn":\#(turn)}"#
                )
            }
            try await logs.put(events, to: turn % 2 == 0 ? "s" : "t")
            // The last turn stays in rows.
            if turn < 3 { try await logs.service.seal() }
        }
        let rows = try logs.store.read { try $0.rows("SELECT * FROM logs_batches") }
        #expect(rows.count == 1)
        #expect(try logs.filter(limit: 10_000).events?.count == 200)
        #expect(try logs.get(fromHead: true).events?.count == 100)
        let tail = try logs.get(limit: 60)
        #expect(tail.events?.count == 60)
        #expect(tail.events?.last?.message.map { $0.contains("user-number-149") } == true)
        let older = try logs.get(tail.nextBackwardToken, limit: 100)
        #expect(older.events?.count == 40)
        #expect(try logs.filter("\"user-number-17\"").events?.count == 11)
        #expect(try logs.filter("{ $.user = \"user-number-177\" }").events?.count == 1)
        let first = try logs.filter(limit: 120)
        #expect(first.events?.count == 120)
        #expect(try logs.filter(token: first.nextToken).events?.count == 80)
        let found = try await logs.ask("filter user = \"user-number-42\" | fields turn")
        #expect(found.map { $0["turn"] } == ["0"])
        let counted = try await logs.ask("stats count(*) as n by turn | sort turn")
        #expect(counted.map { $0["n"] } == ["50", "50", "50", "50"])
        let indexed = try await logs.ask("filterIndex user = \"user-number-9\" | fields turn")
        #expect(indexed.count == 1)
        #expect(try await logs.ask("filterIndex turn = 1 | fields turn").isEmpty)
        let indexes = try logs.read(
            DescribeFieldIndexes.self, DescribeFieldIndexes.Input(logGroupIdentifiers: ["g"]))
        #expect(indexes.fieldIndexes?.map(\.fieldIndexName) == ["user"])
        #expect(indexes.fieldIndexes?[0].firstEventTime == Int(TestLogs.start))
    }

    @Test func `filters leave out what cannot match`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        try await logs.put((0..<100).map { ($0, "request 0000-\($0 + 1000)-aaaa done") })
        try await logs.service.seal()
        let id = try logs.start("filter @message like \"request 7777-1000-aaaa\"")
        await logs.service.finish(query: id)
        let statistics = try logs.results(id).statistics
        #expect(statistics?.recordsScanned == 0)
        #expect(statistics?.estimatedRecordsSkipped == 100)
    }

    @Test func `deleting a stream or a group takes their sealed events away`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s", "t")
        try await logs.put([(1, "keep me")])
        try await logs.put([(2, "lose me")], to: "t")
        try await logs.service.seal()
        try await logs.write(
            DeleteLogStream.self, DeleteLogStream.Input(logGroupName: "g", logStreamName: "t"))
        #expect(try logs.filter().events?.map(\.message) == ["keep me"])
        try await logs.service.sweep()
        #expect(try logs.filter().events?.map(\.message) == ["keep me"])
        let group = try logs.read(DescribeLogGroups.self, DescribeLogGroups.Input()).logGroups?
            .first
        #expect(group?.storedBytes == 33)
        try await logs.write(DeleteLogGroup.self, DeleteLogGroup.Input(logGroupName: "g"))
        try await logs.service.sweep()
        #expect(try logs.store.read { try $0.rows("SELECT * FROM logs_blocks") }.isEmpty)
        #expect(try logs.store.read { try $0.rows("SELECT * FROM logs_old_files") }.count == 2)
        logs.clock.advance(by: .seconds(4_000))
        try await logs.service.seal()
        #expect(try logs.store.read { try $0.rows("SELECT * FROM logs_old_files") }.isEmpty)
    }

    @Test func `retention takes sealed blocks away`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        try await logs.put([(0, "old")])
        try await logs.service.seal()
        logs.clock.advance(by: .seconds(40 * 3_600))
        try await logs.put([(40 * 3_600_000, "new")])
        try await logs.service.seal()
        try await logs.write(
            PutRetentionPolicy.self,
            PutRetentionPolicy.Input(logGroupName: "g", retentionInDays: 1))
        #expect(try logs.filter().events?.map(\.message) == ["new"])
        try await logs.service.sweep()
        #expect(try logs.store.read { try $0.rows("SELECT * FROM logs_blocks") }.count == 1)
        #expect(try logs.get(fromHead: true).events?.map(\.message) == ["new"])
    }

    @Test func `queries are stopped, and refused where they are wrong`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        let id = try logs.start("fields @message")
        #expect(try logs.read(StopQuery.self, StopQuery.Input(queryId: id)).success == true)
        await logs.service.finish(query: id)
        #expect(try logs.results(id).status == "Cancelled")
        let cases: [(String, [String]?, Int64, String)] = [
            ("fields a |", ["g"], 0, "MalformedQueryException"),
            ("fields a", ["h"], 0, "ResourceNotFoundException"),
            ("fields a", nil, 0, "InvalidParameterException"),
            ("fields a", [], 0, "InvalidParameterException"),
            ("fields a", ["g"], -8_000, "InvalidParameterException"),
            ("fields a", (0..<51).map { "g\($0)" }, 0, "InvalidParameterException"),
            ("lookup t a OUTPUT b", ["g"], 0, "MalformedQueryException"),
        ]
        for (text, groups, end, code) in cases {
            #expect(
                await refusal { _ = try logs.start(text, groups: groups, to: end) } == code,
                "\(text)")
        }
        do {
            _ = try logs.start("filter a = ")
        } catch {
            let failure = try #require(error as? Failure)
            #expect(failure.members.map(\.key) == ["queryCompileError"])
        }
        #expect(await refusal { _ = try logs.results("nothing") } == "ResourceNotFoundException")
        for _ in 0..<15 { _ = try logs.start("fields a", language: "PPL") }
        #expect(
            await refusal { _ = try logs.start("fields a", language: "PPL") }
                == "LimitExceededException")
    }

    @Test func `one query looks at several groups, chosen by SOURCE too`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup("g", streams: "s")
        try await logs.makeGroup("app/one", streams: "s")
        try await logs.makeGroup("app/two", streams: "s")
        try await logs.put([(1, #"{"id":1}"#)], of: "g")
        try await logs.put([(2, #"{"id":1}"#), (3, #"{"id":2}"#)], of: "app/one")
        try await logs.put([(4, #"{"id":3,"owner":"Ann"}"#)], of: "app/two")
        let all = try await logs.ask("stats count(*) as n", groups: ["g", "app/one"])
        #expect(all == [["n": "3"]])
        let chosen = try await logs.ask(
            "SOURCE logGroups(namePrefix: ['app/']) | stats count(*) as n by @log | sort @log",
            groups: nil)
        #expect(chosen.map { $0["n"] } == ["2", "1"])
        let inner = try await logs.ask(
            "filter id in (SOURCE 'app/one' | filter id < 2 | fields id) | stats count(*) as n")
        #expect(inner == [["n": "1"]])
    }

    @Test func `definitions and tables are kept`() async throws {
        let logs = try TestLogs()
        let id = try await logs.write(
            PutQueryDefinition.self,
            PutQueryDefinition.Input(
                name: "dir/errors", logGroupNames: ["g"], queryString: "fields @message")
        ).queryDefinitionId
        try await logs.write(
            PutQueryDefinition.self,
            PutQueryDefinition.Input(
                name: "dir/other", queryDefinitionId: id, queryString: "fields a"))
        let listed = try logs.read(
            DescribeQueryDefinitions.self,
            DescribeQueryDefinitions.Input(queryDefinitionNamePrefix: "dir/"))
        #expect(listed.queryDefinitions?.map(\.name) == ["dir/other"])
        #expect(listed.queryDefinitions?.map(\.queryString) == ["fields a"])
        #expect(
            try await logs.write(
                DeleteQueryDefinition.self,
                DeleteQueryDefinition.Input(queryDefinitionId: id ?? "")
            ).success == true)
        #expect(
            await refusal {
                try await logs.write(
                    DeleteQueryDefinition.self,
                    DeleteQueryDefinition.Input(queryDefinitionId: id ?? ""))
            } == "ResourceNotFoundException")

        try await logs.makeGroup(streams: "s")
        try await logs.put([(1, #"{"uid":"u1"}"#)])
        let arn = try await logs.write(
            CreateLookupTable.self,
            CreateLookupTable.Input(lookupTableName: "users", tableBody: "id,name\nu1,Ann\n")
        ).lookupTableArn
        let found = try await logs.ask("lookup users id as uid OUTPUT name | display uid, name")
        #expect(found.map { $0["name"] } == ["Ann"])
        let table = try logs.read(
            GetLookupTable.self, GetLookupTable.Input(lookupTableArn: arn ?? ""))
        #expect(table.tableBody == "id,name\nu1,Ann\n")
        #expect(
            await refusal {
                try await logs.write(
                    CreateLookupTable.self,
                    CreateLookupTable.Input(lookupTableName: "bad", tableBody: "id,name\nu1\n"))
            } == "InvalidParameterException")
    }

    @Test func `fields of a group are told with their shares`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        try await logs.put([(1, #"{"a":1,"b":{"c":2}}"#), (2, #"{"a":1}"#)])
        let fields = try logs.read(
            GetLogGroupFields.self, GetLogGroupFields.Input(logGroupName: "g")
        ).logGroupFields
        #expect(fields?.first { $0.name == "a" }?.percent == 100)
        #expect(fields?.first { $0.name == "b.c" }?.percent == 50)
        #expect(fields?.first { $0.name == "@message" }?.percent == 100)
    }
}
