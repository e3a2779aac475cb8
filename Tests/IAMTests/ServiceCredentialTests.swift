import Codecs
import Gate
import IAM
import IAMAPI
import Shapes
import Testing
import Vocabulary

@Suite struct ServiceCredentialTests {
    let git = "codecommit.amazonaws.com"

    private func account() async throws -> TestAccount {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        return test
    }

    private func make(
        _ test: TestAccount, _ service: String, days: Int? = nil, user: String = "ana"
    ) async throws -> IAMShape.ServiceSpecificCredential {
        let made = try await test.write(
            CreateServiceSpecificCredential.self,
            .init(userName: user, serviceName: service, credentialAgeDays: days))
        return try #require(made.serviceSpecificCredential)
    }

    private func list(
        _ test: TestAccount, _ service: String? = nil, user: String? = "ana", all: Bool? = nil
    ) throws -> [IAMShape.ServiceSpecificCredentialMetadata] {
        try test.read(
            ListServiceSpecificCredentials.self,
            .init(userName: user, serviceName: service, allUsers: all)
        ).serviceSpecificCredentials ?? []
    }

    @Test(arguments: ["codecommit.amazonaws.com", "Cassandra.amazonaws.com"])
    func `a name and a password are made for services that ask for both`(
        service: String
    ) async throws {
        let test = try await account()
        let made = try await make(test, service)
        #expect(made.serviceUserName == "ana-at-\(test.account)")
        #expect(made.servicePassword?.count == 60)
        #expect(made.serviceCredentialAlias == nil && made.serviceCredentialSecret == nil)
        #expect(made.serviceName == service.lowercased())
        #expect(made.status == "Active" && made.expirationDate == nil)
        let id = made.serviceSpecificCredentialId
        #expect(id.hasPrefix("ACCA") && id.count == 21)
        let listed = try list(test)
        #expect(listed.map(\.serviceSpecificCredentialId) == [id])
        #expect(listed.first?.serviceUserName == made.serviceUserName)
    }

    @Test(arguments: [("bedrock.amazonaws.com", "ABSK"), ("logs.amazonaws.com", "ACWL")])
    func `an API key holds its alias and a secret`(
        service: String, prefix: String
    ) async throws {
        let test = try await account()
        let made = try await make(test, service, days: 30)
        #expect(made.serviceUserName == nil && made.servicePassword == nil)
        let alias = try #require(made.serviceCredentialAlias)
        #expect(alias == "ana-at-\(test.account)")
        let token = try #require(made.serviceCredentialSecret)
        #expect(token.hasPrefix(prefix))
        let inner = try #require(Base64.decode(token.dropFirst(4)))
        #expect(String(decoding: inner, as: UTF8.self).hasPrefix(alias + ":"))
        #expect(made.expirationDate == made.createDate + .seconds(30 * 86_400))
        #expect(try list(test, service).first?.status == "Active")
        test.clock.advance(by: .seconds(30 * 86_400))
        #expect(try list(test, service).first?.status == "Expired")
    }

    @Test func `a user has two for each service, under names of their own`() async throws {
        let test = try await account()
        _ = try await make(test, git)
        let second = try await make(test, git)
        #expect(second.serviceUserName == "ana+1-at-\(test.account)")
        await expectFailure("LimitExceeded") { try await make(test, git) }
        _ = try await make(test, "cassandra.amazonaws.com")
        #expect(try list(test).count == 3)
        #expect(try list(test, git).count == 2)
        #expect(try list(test, "bedrock.amazonaws.com").isEmpty)
    }

    @Test func `who takes over a name does not take over its credentials`() async throws {
        let test = try await account()
        let old = try await make(test, git)
        try await test.write(UpdateUser.self, .init(userName: "ana", newUserName: "eva"))
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let new = try await make(test, git)
        #expect(new.serviceUserName == "ana+1-at-\(test.account)")
        let everyone = try list(test, user: nil, all: true)
        #expect(Set(everyone.map(\.userName)) == ["ana", "eva"])
        await expectFailure("ValidationError") {
            try await test.write(
                DeleteServiceSpecificCredential.self,
                .init(
                    userName: "ana",
                    serviceSpecificCredentialId: old.serviceSpecificCredentialId))
        }
        await expectFailure("ValidationError") { try list(test, all: true) }
    }

    @Test func `a reset changes the password alone`() async throws {
        let test = try await account()
        let made = try await make(test, git, days: 1)
        let id = made.serviceSpecificCredentialId
        try await test.write(
            UpdateServiceSpecificCredential.self,
            .init(userName: "ana", serviceSpecificCredentialId: id, status: "Inactive"))
        let answer = try await test.write(
            ResetServiceSpecificCredential.self,
            .init(userName: "ana", serviceSpecificCredentialId: id))
        let reset = try #require(answer.serviceSpecificCredential)
        #expect(reset.servicePassword != made.servicePassword)
        #expect(reset.servicePassword?.count == 60)
        #expect(reset.status == "Inactive")
        #expect(reset.expirationDate == made.expirationDate)
        #expect(reset.serviceUserName == made.serviceUserName)
        await expectFailure("InvalidInput") {
            try await test.write(
                UpdateServiceSpecificCredential.self,
                .init(userName: "ana", serviceSpecificCredentialId: id, status: "Expired"))
        }
    }

    @Test func `what is not there is refused`() async throws {
        let test = try await account()
        for service in ["lambda.amazonaws.com", "nonsense"] {
            await expectFailure("NotSupportedService") { try await make(test, service) }
            await expectFailure("NotSupportedService") { try list(test, service) }
        }
        await expectFailure("NoSuchEntity") { try await make(test, git, user: "nobody") }
        let id = "ACCA" + String(repeating: "A", count: 17)
        await expectFailure("NoSuchEntity") {
            try await test.write(
                ResetServiceSpecificCredential.self,
                .init(userName: "ana", serviceSpecificCredentialId: id))
        }
        await expectFailure("ValidationError") { try list(test, user: nil) }
    }

    @Test func `a user with a credential is not deleted before it`() async throws {
        let test = try await account()
        let made = try await make(test, git)
        await expectFailure(
            "DeleteConflict", "Cannot delete entity, must remove referenced objects first."
        ) {
            try await test.write(DeleteUser.self, .init(userName: "ana"))
        }
        try await test.write(
            DeleteServiceSpecificCredential.self,
            .init(
                userName: "ana", serviceSpecificCredentialId: made.serviceSpecificCredentialId))
        try await test.write(DeleteUser.self, .init(userName: "ana"))
    }

    @Test func `policies see the service and the age`() async throws {
        let test = try await account()
        let target = try #require(
            try test.targets(
                CreateServiceSpecificCredential.self,
                .init(userName: "ana", serviceName: git, credentialAgeDays: 9)
            ).first)
        func value(_ key: String) -> [String]? { target.keys.first { $0.0 == key }?.1 }
        #expect(value("iam:ServiceSpecificCredentialServiceName") == [git])
        #expect(value("iam:ServiceSpecificCredentialAgeDays") == ["9"])
        let all = try test.targets(
            ListServiceSpecificCredentials.self, .init(allUsers: true))
        #expect(all.map(\.resource) == ["arn:aws:iam::\(test.account):user/*"])
    }
}
