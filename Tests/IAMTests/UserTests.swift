import Gate
import IAM
import IAMAPI
import Shapes
import Testing
import Vocabulary

@Suite struct UserTests {
    @Test func `a user is made, found, listed and deleted`() async throws {
        let test = try TestAccount()
        let made = try await test.write(
            CreateUser.self,
            .init(path: "/people/", userName: "ana", tags: [.init(key: "Team", value: "a")]))
        #expect(made.user?.arn == "arn:aws:iam::123456789012:user/people/ana")
        #expect(made.user?.userId.hasPrefix("AIDA") == true)
        #expect(made.user?.userId.count == 21)
        let found = try test.read(GetUser.self, .init(userName: "ana")).user
        #expect(found.fields == made.user?.fields)
        #expect(found.tags?.map(\.key) == ["Team"])
        #expect(try test.read(ListUsers.self, .init()).users.map(\.userName) == ["ana"])
        try await test.write(DeleteUser.self, .init(userName: "ana"))
        await expectFailure("NoSuchEntity", "The user with name ana cannot be found.") {
            try test.read(GetUser.self, .init(userName: "ana"))
        }
    }

    @Test func `names are taken in whatever case`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        await expectFailure("EntityAlreadyExists", "User with name ANA already exists.") {
            try await test.write(CreateUser.self, .init(userName: "ANA"))
        }
    }

    @Test func `GetUser without a name is the caller`() async throws {
        let test = try TestAccount()
        try await test.service.bootstrapRoot(accessKeyID: "AKIAROOTROOTROOTROOT", secret: "s")
        let root = try test.read(GetUser.self, .init()).user
        #expect(root.arn == "arn:aws:iam::123456789012:root")
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let own = try test.read(GetUser.self, .init(), as: try test.user("ana")).user
        #expect(own.userName == "ana")
    }
}

/// Expects a failure with that code and message.
func expectFailure(
    _ code: String, _ message: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Any
) async {
    do {
        _ = try await body()
        Issue.record("\(code) was expected", sourceLocation: sourceLocation)
    } catch let failure as Failure {
        #expect(failure.code == code, sourceLocation: sourceLocation)
        if let message {
            #expect(failure.message == message, sourceLocation: sourceLocation)
        }
    } catch {
        Issue.record("\(error) instead of \(code)", sourceLocation: sourceLocation)
    }
}
