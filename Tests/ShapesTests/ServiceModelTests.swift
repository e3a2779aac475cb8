import Shapes
import Testing

@Suite struct ServiceModelTests {
    private static let trail = ServiceModel(
        id: "CloudTrail", signingName: "cloudtrail", endpointPrefix: "cloudtrail",
        apiVersion: "2013-11-01", protocols: [.json],
        targetPrefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101")

    @Test(arguments: [
        ("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101", true),
        ("CloudTrail_20131101", true), ("v20131101.CloudTrail_20131101", true),
        ("20131101", false), ("Trail_20131101", false), ("", false),
        ("CloudTrail_20131101.", false), ("AWSWAF_20190729", false),
    ])
    func `A target is the model's prefix or the last parts of it`(prefix: String, isOurs: Bool) {
        #expect(Self.trail.isTarget(Substring(prefix)) == isOurs)
    }

    @Test func `A service without targets has none`() {
        let service = ServiceModel(
            id: "S3", signingName: "s3", endpointPrefix: "s3", apiVersion: "1",
            protocols: [.restXML])
        #expect(!service.isTarget(""))
        #expect(!service.isTarget("s3"))
    }
}
