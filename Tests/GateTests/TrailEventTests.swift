import Codecs
import Gate
import Shapes
import Testing
import Vocabulary

@Suite struct TrailEventTests {
    private static let service = ServiceModel(
        id: "IAM", signingName: "iam", endpointPrefix: "iam", apiVersion: "2010-05-08",
        protocols: [.query])

    private func event(
        by caller: Caller = Caller(
            principal: Principal(.root, account: .standard, id: AccountID.standard.description)),
        failure: Failure? = nil
    ) -> TrailEvent {
        TrailEvent(
            call: Call(
                account: .standard, region: .usEast1, caller: caller,
                time: Instant(seconds: 1_700_000_000), requestID: "request",
                eventID: "01234567-89ab-4def-8123-456789abcdef", service: Self.service,
                operation: "CreateUser", request: HTTPRequest(method: "POST", target: "/"),
                sourceIP: "192.0.2.1", userAgent: "agent"), isReadOnly: false, failure: failure)
    }

    @Test func `A message that quotes a secret does not bring it into the trail`() {
        var event = event(
            failure: Failure(
                "ValidationError", "Value '123456' at 'tokenCode' is as wrong as 12", status: 400))
        event.secrets = ["123456", "12"]
        #expect(
            event.json["errorMessage"]?.string
                == "Value '\(Record.hidden)' at 'tokenCode' is as wrong as 12")
    }

    @Test func `A service's act has an id shared by all who record it`() {
        let made = event(by: .service("cloudtrail.amazonaws.com", account: .standard)).json
        #expect(
            made["userIdentity"] == ["type": "AWSService", "invokedBy": "cloudtrail.amazonaws.com"])
        #expect(made["sourceIPAddress"]?.string == "cloudtrail.amazonaws.com")
        #expect(made["sharedEventID"]?.string == "fedcba98-7654-4210-8edc-ba9876543210")
        #expect(event().json["sharedEventID"] == nil)
    }

    @Test func `What is too long is left out and said to be`() {
        var event = event()
        event.requestParameters = ["a": .string(String(repeating: "x", count: 200_000))]
        event.responseElements = ["b": "short"]
        #expect(event.json["requestParameters"]?["omitted"] == true)
        #expect(event.json["requestParameters"]?["a"] == nil)
        #expect(event.json["responseElements"] == ["b": "short"])
    }
}
