import Gate
import Shield
import ShieldAPI
import Testing

/// What is wrong in itself is refused before it is asked whether there is a subscription.
@Suite struct OrderTests {
    @Test func `parameters are looked at first`() async throws {
        let shield = try TestShield()
        let table = "arn:aws:dynamodb:us-east-1:123456789012:table/a"
        #expect(await shield.code { try await shield.protect(table) } == "InvalidResourceException")
        let both = await shield.code {
            _ = try shield.read(
                DescribeProtection.self,
                .init(protectionId: "a", resourceArn: TestShield.balancer))
        }
        #expect(both == "InvalidParameterException")
        let neither = await shield.code {
            _ = try shield.read(DescribeProtection.self, .init())
        }
        #expect(neither == "InvalidParameterException")
        #expect(await shield.code { try await shield.protect() } == "ResourceNotFoundException")
    }
}
