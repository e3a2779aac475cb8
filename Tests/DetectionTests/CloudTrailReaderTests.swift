import Detection
import Testing

@Suite struct CloudTrailReaderTests {
    static let event = """
        {"eventVersion":"1.08","userIdentity":{"type":"IAMUser","principalId":"AIDAEXAMPLE",\
        "arn":"arn:aws:iam::111122223333:user/eve","accountId":"111122223333",\
        "accessKeyId":"AKIAEXAMPLE","userName":"eve"},"eventTime":"2024-05-01T10:00:00Z",\
        "eventSource":"cloudtrail.amazonaws.com","eventName":"StopLogging",\
        "awsRegion":"eu-central-1","sourceIPAddress":"198.51.100.7","userAgent":"aws-cli/2.15",\
        "requestParameters":{"name":"main"},"responseElements":null,"eventID":"e-1",\
        "readOnly":false,"eventType":"AwsApiCall","recipientAccountId":"111122223333"}
        """

    @Test(arguments: [
        event, "[\(event)]", "{\"Records\":[\(event)]}", "\(event)\n", "  \n\(event)",
        "{\"detail-type\":\"AWS API Call via CloudTrail\",\"detail\":\(event)}",
        "{\"case\":\"x\",\"event\":\(event),\"fires\":true}",
    ])
    func `a stopped trail is found in every form that events come in`(text: String) throws {
        let engine = DetectionEngine()
        let files = try #require(LogFiles(sink: engine))
        let outcome = files.read(Array(text.utf8), named: "memory")
        #expect(outcome.failure == nil)
        #expect(outcome.counts.events == 1)
        #expect(engine.findings.map(\.type) == ["Stealth:IAMUser/CloudTrailLoggingDisabled"])
        #expect(engine.findings.first?.actor == "arn:aws:iam::111122223333:user/eve")
        #expect(engine.findings.first?.region == "eu-central-1")
    }
}
