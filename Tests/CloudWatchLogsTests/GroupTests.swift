import CloudWatchLogs
import CloudWatchLogsAPI
import Gate
import Testing
import Vocabulary

@Suite struct GroupTests {
    private static let prefix = "arn:aws:logs:us-east-1:"

    @Test func `groups are listed by name, prefix, pattern and page`() async throws {
        let logs = try TestLogs()
        for name in ["/a/two", "/a/one", "b", "Two"] { try await logs.makeGroup(name) }
        func names(_ input: DescribeLogGroups.Input) throws -> [String?] {
            try logs.read(DescribeLogGroups.self, input).logGroups?.map(\.logGroupName) ?? []
        }
        #expect(try names(DescribeLogGroups.Input()) == ["/a/one", "/a/two", "Two", "b"])
        #expect(
            try names(DescribeLogGroups.Input(logGroupNamePrefix: "/a/")) == ["/a/one", "/a/two"])
        #expect(try names(DescribeLogGroups.Input(logGroupNamePattern: "two")) == ["/a/two"])
        #expect(try names(DescribeLogGroups.Input(logGroupIdentifiers: ["b"])) == ["b"])
        let first = try logs.read(DescribeLogGroups.self, DescribeLogGroups.Input(limit: 3))
        #expect(first.logGroups?.count == 3)
        #expect(
            try names(DescribeLogGroups.Input(nextToken: first.nextToken, limit: 3)) == ["b"])
        let both = DescribeLogGroups.Input(logGroupNamePrefix: "a", logGroupNamePattern: "b")
        #expect(
            await refusal { _ = try logs.read(DescribeLogGroups.self, both) }
                == "InvalidParameterException")
    }

    @Test func `a group's two ARNs differ by the star`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup("/x")
        let group = try logs.read(DescribeLogGroups.self, DescribeLogGroups.Input()).logGroups?
            .first
        #expect(group?.logGroupArn == Self.prefix + "\(logs.account):log-group:/x")
        #expect(group?.arn == Self.prefix + "\(logs.account):log-group:/x:*")
    }

    @Test func `what cannot be is refused`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        func creating(_ input: CreateLogGroup.Input) async -> String? {
            await refusal { try await logs.write(CreateLogGroup.self, input) }
        }
        #expect(
            await creating(CreateLogGroup.Input(logGroupName: "g"))
                == "ResourceAlreadyExistsException")
        #expect(
            await creating(CreateLogGroup.Input(logGroupName: "aws/x"))
                == "InvalidParameterException")
        #expect(
            await creating(CreateLogGroup.Input(logGroupName: "k", kmsKeyId: "arn:aws:kms:x"))
                == "InvalidParameterException")
        #expect(
            await creating(CreateLogGroup.Input(logGroupName: "k", logGroupClass: "DELIVERY"))
                == "InvalidParameterException")
        #expect(
            await refusal {
                try await logs.write(
                    CreateLogStream.self,
                    CreateLogStream.Input(logGroupName: "g", logStreamName: "s"))
            } == "ResourceAlreadyExistsException")
        #expect(
            await refusal {
                try await logs.write(
                    PutRetentionPolicy.self,
                    PutRetentionPolicy.Input(logGroupName: "g", retentionInDays: 2))
            } == "InvalidParameterException")
        #expect(
            await refusal {
                try await logs.write(DeleteLogGroup.self, DeleteLogGroup.Input(logGroupName: "h"))
            } == "ResourceNotFoundException")
    }

    @Test func `a protected group stays until it is protected no more`() async throws {
        let logs = try TestLogs()
        try await logs.write(
            CreateLogGroup.self,
            CreateLogGroup.Input(logGroupName: "g", deletionProtectionEnabled: true))
        let deletion = DeleteLogGroup.Input(logGroupName: "g")
        #expect(
            await refusal { try await logs.write(DeleteLogGroup.self, deletion) }
                == "ValidationException")
        try await logs.write(
            PutLogGroupDeletionProtection.self,
            PutLogGroupDeletionProtection.Input(
                logGroupIdentifier: "g", deletionProtectionEnabled: false))
        #expect(await refusal { try await logs.write(DeleteLogGroup.self, deletion) } == nil)
    }

    @Test func `streams are listed by name or by last event, either way round`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "a1", "a2", "b")
        try await logs.put([(3, "x")], to: "a1")
        try await logs.put([(1, "x")], to: "b")
        func names(_ input: DescribeLogStreams.Input) throws -> [String?] {
            try logs.read(DescribeLogStreams.self, input).logStreams?.map(\.logStreamName) ?? []
        }
        func input(
            _ order: String? = nil, prefix: String? = nil, down: Bool? = nil,
            token: String? = nil, limit: Int? = nil
        ) -> DescribeLogStreams.Input {
            DescribeLogStreams.Input(
                logGroupName: "g", logStreamNamePrefix: prefix, orderBy: order, descending: down,
                nextToken: token, limit: limit)
        }
        #expect(try names(input()) == ["a1", "a2", "b"])
        #expect(try names(input(down: true)) == ["b", "a2", "a1"])
        #expect(try names(input(prefix: "a")) == ["a1", "a2"])
        #expect(try names(input("LastEventTime")) == ["a2", "b", "a1"])
        #expect(try names(input("LastEventTime", down: true)) == ["a1", "b", "a2"])
        for order in ["LastEventTime", "LogStreamName"] {
            for down in [true, false] {
                let whole = try names(input(order, down: down))
                var paged: [String?] = []
                var token: String?
                repeat {
                    let page = try logs.read(
                        DescribeLogStreams.self,
                        input(order, down: down, token: token, limit: 1))
                    paged += page.logStreams?.map(\.logStreamName) ?? []
                    token = page.nextToken
                } while token != nil
                #expect(paged == whole)
            }
        }
        #expect(
            await refusal { _ = try names(input("LastEventTime", prefix: "a")) }
                == "InvalidParameterException")
    }

    @Test func `actions are judged on the ARN of what they touch`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        let group = Self.prefix + "\(logs.account):log-group:g"
        let put = try logs.targets(
            PutLogEvents.self,
            PutLogEvents.Input(logGroupName: "g", logStreamName: "s", logEvents: []))
        #expect(put.map(\.resource) == [group + ":log-stream:s"])
        let delete = try logs.targets(
            DeleteLogGroup.self, DeleteLogGroup.Input(logGroupName: "g"))
        #expect(delete.map(\.resource) == [group + ":log-stream:"])
        let tags = try logs.targets(
            ListTagsForResource.self, ListTagsForResource.Input(resourceArn: group))
        #expect(tags.map(\.resource) == [group])
        let unmasked = try logs.targets(
            FilterLogEvents.self, FilterLogEvents.Input(logGroupName: "g", unmask: true))
        #expect(unmasked.map(\.action.description) == ["logs:FilterLogEvents", "logs:Unmask"])
    }

    @Test func `resource policies are kept, counted and take part`() async throws {
        let logs = try TestLogs()
        try await logs.makeGroup(streams: "s")
        let document = """
            {"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow",\
            "Principal":{"Service":"events.amazonaws.com"},"Action":"logs:PutLogEvents",\
            "Resource":"*"}]}
            """
        func putting(_ name: String, _ document: String) async -> String? {
            await refusal {
                try await logs.write(
                    PutResourcePolicy.self,
                    PutResourcePolicy.Input(policyName: name, policyDocument: document))
            }
        }
        #expect(await putting("p", "{}") == "InvalidParameterException")
        for index in 0..<10 { #expect(await putting("p\(index)", document) == nil) }
        #expect(await putting("p9", document) == nil)
        #expect(await putting("q", document) == "LimitExceededException")
        let listed = try logs.read(
            DescribeResourcePolicies.self, DescribeResourcePolicies.Input())
        #expect(listed.resourcePolicies?.count == 10)
        let put = try logs.targets(
            PutLogEvents.self,
            PutLogEvents.Input(logGroupName: "g", logStreamName: "s", logEvents: []))
        #expect(put.first?.resourcePolicy != nil)
        try await logs.write(
            DeleteResourcePolicy.self, DeleteResourcePolicy.Input(policyName: "p0"))
        #expect(
            await refusal {
                try await logs.write(
                    DeleteResourcePolicy.self, DeleteResourcePolicy.Input(policyName: "p0"))
            } == "ResourceNotFoundException")
    }
}
