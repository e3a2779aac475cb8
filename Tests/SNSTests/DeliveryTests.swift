import Codecs
import Gate
import SNS
import Shapes
import Store
import Testing
import Vocabulary

@Suite struct DeliveryTests {
    private let hook = "http://hook.test/x"
    private let queue = "arn:aws:sqs:us-east-1:123456789012:q"

    @Test func `a webhook is asked, and told once it has agreed`() async throws {
        let house = try TestHouse()
        let topic = await house.topic("t")
        let arn = await house.subscribe(topic, "http", hook)
        #expect(arn.hasPrefix(topic + ":"))
        await house.publish(topic, "too early")
        try await house.service.turnOnce()
        let asked = try #require(house.world.requests.first)
        #expect(asked.headers["x-amz-sns-message-type"] == "SubscriptionConfirmation")
        let body = try JSON(bytes: asked.body)
        let token = try #require(body["Token"]?.string)
        #expect(body["SubscribeURL"]?.string?.hasSuffix("&Token=\(token)") == true)
        let answer = await house.call(
            "ConfirmSubscription", [("TopicArn", topic), ("Token", token)])
        #expect(answer.answer?.child("SubscriptionArn")?.text == arn)
        await house.publish(topic, "now", [("Subject", "s")])
        try await house.service.turnOnce()
        #expect(house.world.requests.count == 2)
        let told = try JSON(bytes: house.world.requests[1].body)
        #expect(told["Message"]?.string == "now")
        #expect(told["Subject"]?.string == "s")
        #expect(told["Type"]?.string == "Notification")
        #expect(house.world.requests[1].headers["x-amz-sns-subscription-arn"] == arn)
    }

    @Test func `a webhook that fails is tried again three times, and then buried`() async throws {
        let house = try TestHouse()
        let topic = await house.topic("t")
        let dead = "arn:aws:sqs:us-east-1:123456789012:dead"
        _ = try await house.subscribeHook(
            topic, hook, [("RedrivePolicy", "{\"deadLetterTargetArn\":\"\(dead)\"}")])
        house.world.willAnswer(500, 0, 429, 503)
        await house.publish(topic, "x")
        for attempts in 1...4 {
            try await house.service.turnOnce()
            #expect(house.world.requests.count == 1 + attempts)
            // Twenty seconds lie between two attempts.
            house.clock.advance(by: .milliseconds(19_999))
            try await house.service.turnOnce()
            #expect(house.world.requests.count == 1 + attempts)
            house.clock.advance(by: .milliseconds(1))
        }
        #expect(house.world.messages.map(\.queue) == ["dead"])
        let left = try house.store.read { try $0.row("SELECT COUNT(*) AS n FROM sns_messages") }
        #expect(left?.integer("n") == 0)
    }

    @Test(arguments: [
        // numNoDelay, numMinDelay, then linear from 1 to 3 in three steps, then the most.
        (
            #"{"numRetries":7,"numNoDelayRetries":1,"numMinDelayRetries":1,"#
                + #""numMaxDelayRetries":2,"minDelayTarget":1,"maxDelayTarget":3}"#,
            [0, 1, 1, 2, 3, 3, 3]
        ),
        (
            #"{"numRetries":5,"minDelayTarget":1,"maxDelayTarget":9,"#
                + #""backoffFunction":"exponential"}"#, [1, 2, 4, 8, 9]
        ),
        (
            #"{"numRetries":3,"minDelayTarget":1,"maxDelayTarget":16,"#
                + #""backoffFunction":"geometric"}"#, [1, 4, 16]
        ),
    ])
    func `a subscription may say how often and when`(
        policy: String, pauses: [Int64]
    ) async throws {
        let house = try TestHouse()
        let topic = await house.topic("t")
        _ = try await house.subscribeHook(
            topic, hook, [("DeliveryPolicy", "{\"healthyRetryPolicy\":\(policy)}")])
        for _ in 0...pauses.count { house.world.willAnswer(500) }
        await house.publish(topic, "x")
        try await house.service.turnOnce()
        var count = 2
        for pause in pauses {
            if pause > 0 {
                #expect(house.world.requests.count == count)
                house.clock.advance(by: .milliseconds(pause * 1000 - 1))
                try await house.service.turnOnce()
                #expect(house.world.requests.count == count)
                house.clock.advance(by: .milliseconds(1))
            }
            try await house.service.turnOnce()
            count += 1
            #expect(house.world.requests.count == count)
        }
        house.clock.advance(by: .seconds(3_600))
        try await house.service.turnOnce()
        #expect(house.world.requests.count == count)
    }

    @Test func `a client's error is not worth another attempt`() async throws {
        let house = try TestHouse()
        let topic = await house.topic("t")
        _ = try await house.subscribeHook(topic, hook)
        house.world.willAnswer(404)
        await house.publish(topic, "x")
        try await house.service.turnOnce()
        house.clock.advance(by: .seconds(3_600))
        try await house.service.turnOnce()
        #expect(house.world.requests.count == 2)
    }

    @Test(arguments: [
        (#"{"a":["x"]}"#, true), (#"{"a":["y"]}"#, false), (#"{"a":[{"prefix":"x"}]}"#, true),
        (#"{"a":[{"anything-but":["x"]}]}"#, false), (#"{"b":[{"exists":false}]}"#, true),
        (#"{"n":[{"numeric":[">=",5,"<",6]}]}"#, true), (#"{"n":[6]}"#, false),
        (#"{"n":[{"numeric":["=",5]}],"a":["x"]}"#, true), (#"{"l":["two"]}"#, true),
        (#"{"l":["three"]}"#, false), (#"{"$or":[{"a":["y"]},{"n":[5]}]}"#, true),
        (#"{"bytes":[{"exists":true}]}"#, false),
    ])
    func `filters on attributes`(policy: String, passes: Bool) async throws {
        let house = try TestHouse()
        let topic = await house.topic("t")
        await house.subscribe(topic, "sqs", queue, [("FilterPolicy", policy)])
        let values = [
            ("a", "String", "x"), ("n", "Number", "5"), ("l", "String.Array", #"["one","two"]"#),
            ("bytes", "Binary", "AAAA"),
        ]
        var more: [(String, String)] = []
        for (index, it) in values.enumerated() {
            let start = "MessageAttributes.entry.\(index + 1)"
            more += [
                ("\(start).Name", it.0), ("\(start).Value.DataType", it.1),
                ("\(start).Value.\(it.1 == "Binary" ? "BinaryValue" : "StringValue")", it.2),
            ]
        }
        let answer = await house.publish(topic, "m", more)
        #expect(answer.error == nil)
        try await house.service.turnOnce()
        #expect(house.world.messages.count == (passes ? 1 : 0))
    }

    @Test(arguments: [
        (#"{"a":{"b":["x"]}}"#, #"{"a":{"b":"x"}}"#, true),
        (#"{"a":{"b":["x"]}}"#, #"{"a":{"b":"y"}}"#, false),
        (#"{"a":{"b":["x"]}}"#, "no json", false),
        (#"{"a":[{"cidr":"10.0.0.0/8"}]}"#, #"{"a":"10.1.2.3"}"#, true),
    ])
    func `filters on bodies`(policy: String, body: String, passes: Bool) async throws {
        let house = try TestHouse()
        let topic = await house.topic("t")
        let attributes = [("FilterPolicyScope", "MessageBody"), ("FilterPolicy", policy)]
        await house.subscribe(topic, "sqs", queue, attributes)
        await house.publish(topic, body)
        try await house.service.turnOnce()
        #expect(house.world.messages.count == (passes ? 1 : 0))
    }

    @Test(arguments: [
        #"{"a":"x"}"#, "{", #"{"a":{"b":["x"]}}"#, #"{"a":[{"nonsense":1}]}"#,
        #"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#,
    ])
    func `filters that cannot be`(policy: String) async throws {
        let house = try TestHouse()
        let topic = await house.topic("t")
        let answer = await house.subscribe(topic, "sqs", queue, [("FilterPolicy", policy)])
        #expect(answer == "InvalidParameter")
    }

    @Test func `a FIFO topic keeps the order of a subscription, whatever fails`() async throws {
        let house = try TestHouse()
        let topic = await house.topic(
            "t.fifo", [("FifoTopic", "true"), ("ContentBasedDeduplication", "true")])
        await house.subscribe(topic, "sqs", queue + ".fifo", [("RawMessageDelivery", "true")])
        for body in ["1", "2", "2", "3"] {
            await house.publish(topic, body, [("MessageGroupId", "g")])
        }
        try await house.service.turnOnce()
        #expect(house.world.messages.map(\.message.body) == ["1", "2", "3"])
        #expect(house.world.messages.allSatisfy { $0.message.group == "g" })
    }

    @Test func `what was acknowledged is told after a kill`() async throws {
        let house = try TestHouse()
        let topic = await house.topic("t", [("KmsMasterKeyId", "alias/aws/sns")])
        await house.subscribe(topic, "sqs", queue, [("RawMessageDelivery", "true")])
        await house.publish(topic, "kept")
        let after = try house.afterKill()
        try await after.service.turnOnce()
        #expect(after.world.messages.map(\.message.body) == ["kept"])
    }

    @Test func `mailboxes are asked and told by mail`() async throws {
        let house = try TestHouse()
        let topic = await house.topic("t", [("DisplayName", "Watch")])
        await house.subscribe(topic, "email", "a@example.com")
        try await house.service.turnOnce()
        let asked = try #require(house.world.mails.first)
        #expect(asked.to == "a@example.com")
        #expect(asked.senderName == "Watch")
        let token = asked.text.split(separator: "Token=").last?.prefix { $0.isHexDigit } ?? ""
        await house.call(
            "ConfirmSubscription", [("TopicArn", topic), ("Token", String(token))])
        await house.publish(
            topic, #"{"default":"d","email":"for mail"}"#,
            [("MessageStructure", "json"), ("Subject", "Hear")])
        try await house.service.turnOnce()
        let told = try #require(house.world.mails.last)
        #expect(told.subject == "Hear")
        #expect(told.text.hasPrefix("for mail\n"))
    }

    @Test func `services publish as topic policies let them`() async throws {
        let house = try TestHouse()
        let topic = try #require(ARN(await house.topic("t")))
        await house.subscribe(topic.description, "sqs", queue)
        func publish(_ service: String) async -> Bool {
            do {
                try await house.service.publish(
                    OutgoingMessage(body: "x"), toTopic: topic,
                    as: .service(service, account: TestHouse.account), source: nil)
                return true
            } catch {
                return false
            }
        }
        // A topic's first policy is for its own account, in whose name alarms come.
        #expect(await publish("cloudwatch.amazonaws.com"))
        #expect(await !publish("events.amazonaws.com"))
        let policy = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish",
            "Resource":"\(topic)"}]}
            """
        await house.call(
            "SetTopicAttributes",
            [
                ("TopicArn", topic.description), ("AttributeName", "Policy"),
                ("AttributeValue", policy),
            ])
        #expect(await publish("events.amazonaws.com"))
        #expect(await !publish("cloudwatch.amazonaws.com"))
    }
}
