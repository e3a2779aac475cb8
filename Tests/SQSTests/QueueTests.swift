import Codecs
import Gate
import SQS
import Store
import Testing
import Vocabulary

@Suite struct QueueTests {
    @Test func `a message that is not deleted comes back at its moment`() async throws {
        let house = try TestHouse()
        let url = await house.queue("q", [("VisibilityTimeout", "10")])
        await house.send("x", to: url)
        #expect(await house.bodies(url) == ["x"])
        house.clock.advance(by: .milliseconds(9_999))
        #expect(await house.bodies(url) == [])
        house.clock.advance(by: .milliseconds(1))
        #expect(await house.bodies(url) == ["x"])
    }

    @Test func `a message is not read after its retention, and the sweeper takes it away`()
        async throws
    {
        let house = try TestHouse()
        let url = await house.queue("q", [("MessageRetentionPeriod", "60")])
        await house.send("x", to: url)
        house.clock.advance(by: .seconds(60))
        #expect(await house.bodies(url) == [])
        try await house.service.turnOnce()
        let left = try house.store.read { try $0.row("SELECT COUNT(*) AS n FROM sqs_messages") }
        #expect(left?.integer("n") == 0)
    }

    @Test func `what is delayed is not there before its moment`() async throws {
        let house = try TestHouse()
        let url = await house.queue("q", [("DelaySeconds", "5")])
        await house.send("queue", to: url)
        await house.send("own", to: url, [("DelaySeconds", 2)])
        await house.send("none", to: url, [("DelaySeconds", 0)])
        #expect(await house.bodies(url) == ["none"])
        house.clock.advance(by: .seconds(2))
        #expect(await house.bodies(url) == ["own"])
        house.clock.advance(by: .seconds(3))
        #expect(await house.bodies(url) == ["queue"])
    }

    @Test func `a FIFO queue forgets what it took after five minutes`() async throws {
        let house = try TestHouse()
        let url = await house.queue("q.fifo", [("ContentBasedDeduplication", "true")])
        let group: [(String, JSON)] = [("MessageGroupId", "g")]
        let first = await house.send("x", to: url, group)
        let taken = await house.receive(url)
        await house.call(
            "DeleteMessage",
            ["QueueUrl": .string(url), "ReceiptHandle": taken[0]["ReceiptHandle"] ?? .null])
        house.clock.advance(by: .milliseconds(299_999))
        let same = await house.send("x", to: url, group)
        #expect(same["MessageId"] == first["MessageId"])
        #expect(await house.bodies(url) == [])
        house.clock.advance(by: .milliseconds(1))
        let new = await house.send("x", to: url, group)
        #expect(new["MessageId"] != first["MessageId"])
        #expect(await house.bodies(url) == ["x"])
    }

    @Test func `a handle of a FIFO queue is over with its visibility`() async throws {
        let house = try TestHouse()
        let url = await house.queue("q.fifo", [("ContentBasedDeduplication", "true")])
        await house.send("x", to: url, [("MessageGroupId", "g")])
        let taken = await house.receive(url)
        house.clock.advance(by: .seconds(30))
        let answer = await house.call(
            "DeleteMessage",
            ["QueueUrl": .string(url), "ReceiptHandle": taken[0]["ReceiptHandle"] ?? .null])
        #expect(answer.error == "InvalidParameterValueException")
        #expect(answer.answer["message"]?.string?.hasSuffix("has expired.") == true)
    }

    @Test func `an earlier handle deletes from a standard queue`() async throws {
        let house = try TestHouse()
        let url = await house.queue("q", [("VisibilityTimeout", "0")])
        await house.send("x", to: url)
        let first = await house.receive(url)
        #expect(await house.bodies(url) == ["x"])
        let answer = await house.call(
            "DeleteMessage",
            ["QueueUrl": .string(url), "ReceiptHandle": first[0]["ReceiptHandle"] ?? .null])
        #expect(answer.error == nil)
        #expect(await house.bodies(url) == [])
    }

    @Test func `dead letters keep their age, and go back where they came from`() async throws {
        let house = try TestHouse()
        let dead = await house.queue("dead")
        let arn = "arn:aws:sqs:us-east-1:123456789012:dead"
        let policy = "{\"deadLetterTargetArn\":\"\(arn)\",\"maxReceiveCount\":1}"
        let url = await house.queue("q", [("VisibilityTimeout", "0"), ("RedrivePolicy", policy)])
        await house.send("x", to: url)
        #expect(await house.bodies(url) == ["x"])
        house.clock.advance(by: .seconds(5))
        #expect(await house.bodies(url) == [])
        let letters = await house.receive(dead, [("VisibilityTimeout", 0)])
        #expect(letters.count == 1)
        #expect(letters.first?["Attributes"]?["SentTimestamp"]?.string == "1767225600000")
        #expect(letters.first?["Attributes"]?["ApproximateReceiveCount"]?.string == "1")
        let task = await house.call("StartMessageMoveTask", ["SourceArn": .string(arn)])
        #expect(task.error == nil)
        let second = await house.call("StartMessageMoveTask", ["SourceArn": .string(arn)])
        #expect(second.error == "InvalidParameterValueException")
        try await house.service.turnOnce()
        #expect(await house.bodies(url) == ["x"])
        let list = await house.call("ListMessageMoveTasks", ["SourceArn": .string(arn)])
        let result = list.answer["Results"]?.array?.first
        #expect(result?["ApproximateNumberOfMessagesMoved"]?.integer == 1)
    }

    @Test func `what was acknowledged survives a kill, and what was handed out stays so`()
        async throws
    {
        let house = try TestHouse()
        let url = await house.queue("q")
        for body in ["a", "b", "c"] { await house.send(body, to: url) }
        let taken = await house.receive(url, [("MaxNumberOfMessages", 1)])
        #expect(taken.count == 1)
        let after = try house.afterKill()
        let left = await after.bodies(url)
        #expect(left.count == 2)
        after.clock.advance(by: .seconds(30))
        #expect(await after.bodies(url).count == 3)
    }

    @Test func `services send as queue policies let them`() async throws {
        let house = try TestHouse()
        let arn = ARN(
            service: "sqs", region: "us-east-1", account: "123456789012", resource: "q")
        let rule = ARN(
            service: "events", region: "us-east-1", account: "123456789012", resource: "rule/r")
        let statement = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage",
            "Resource":"\(arn)","Condition":{"ArnEquals":{"aws:SourceArn":"\(rule)"}}}]}
            """
        let url = await house.queue("q", [("Policy", statement)])
        func send(_ service: String, _ source: ARN?) async -> Bool {
            do {
                try await house.service.send(
                    OutgoingMessage(body: "x"), toQueue: arn,
                    as: .service(service, account: TestHouse.account), source: source)
                return true
            } catch {
                return false
            }
        }
        #expect(await send("events.amazonaws.com", rule))
        #expect(await !send("events.amazonaws.com", nil))
        #expect(await !send("s3.amazonaws.com", rule))
        #expect(await house.bodies(url) == ["x"])
    }
}
