import Gate
import IAM
import IAMAPI
import Policy
import Shapes
import Store
import Testing
import Vocabulary

@Suite struct IdentityTests {
    @Test func `root's first key is made once and opens`() async throws {
        let test = try TestAccount()
        #expect(try test.service.hasRootKey() == false)
        let key = IAMService.makeAccessKey(SeededEntropy(seed: 9), of: .standard)
        #expect(key.id.hasPrefix("AKIA") && key.id.count == 20 && key.secret.count == 40)
        #expect(try await test.service.bootstrapRoot(accessKeyID: key.id, secret: key.secret))
        #expect(
            try await test.service.bootstrapRoot(accessKeyID: "AKIAOTHER", secret: "x") == false)
        let found = try #require(try test.service.credential(accessKeyID: key.id))
        #expect(found.secret == key.secret)
        #expect(found.caller.principal.kind == .root)
        #expect(try test.service.credential(accessKeyID: "AKIAOTHER") == nil)
    }

    @Test func `a secret is not in the store as text`() async throws {
        let test = try TestAccount()
        try await test.service.bootstrapRoot(
            accessKeyID: "AKIAROOTROOTROOTROOT", secret: "a-secret-that-must-not-be-readable")
        let stored = try test.store.read {
            try $0.row("SELECT secret FROM iam_access_keys", [])?.blob("secret") ?? []
        }
        #expect(!stored.isEmpty)
        #expect(!String(decoding: stored, as: UTF8.self).contains("must-not-be"))
    }

    @Test func `a key's changes are seen at once`() async throws {
        let test = try TestAccount()
        try await test.write(
            CreateUser.self, .init(userName: "ana", tags: [.init(key: "Team", value: "blue")]))
        let key = try await test.write(CreateAccessKey.self, .init(userName: "ana")).accessKey
        let credential = try #require(
            try test.service.credential(accessKeyID: key.accessKeyId))
        #expect(credential.secret == key.secretAccessKey)
        #expect(credential.caller.tags == ["Team": "blue"])
        #expect(credential.isActive)
        try await test.write(
            UpdateAccessKey.self,
            .init(userName: "ana", accessKeyId: key.accessKeyId, status: "Inactive"))
        #expect(
            try test.service.credential(accessKeyID: key.accessKeyId)?.isActive == false)
        try await test.write(UpdateUser.self, .init(userName: "ana", newUserName: "anna"))
        let renamed = try test.service.credential(accessKeyID: key.accessKeyId)
        #expect(renamed?.caller.principal.kind == .user(path: "/", name: "anna"))
        try await test.write(
            DeleteAccessKey.self, .init(userName: "anna", accessKeyId: key.accessKeyId))
        #expect(try test.service.credential(accessKeyID: key.accessKeyId) == nil)
    }

    @Test func `a user has two keys at most`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        try await test.write(CreateAccessKey.self, .init(userName: "ana"))
        try await test.write(CreateAccessKey.self, .init(userName: "ana"))
        await expectFailure("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2") {
            try await test.write(CreateAccessKey.self, .init(userName: "ana"))
        }
    }

    @Test func `a key's last use is shown before and after it is written`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let id = try await test.write(CreateAccessKey.self, .init(userName: "ana"))
            .accessKey.accessKeyId
        func use() throws -> IAMShape.AccessKeyLastUsed? {
            try test.read(GetAccessKeyLastUsed.self, .init(accessKeyId: id)).accessKeyLastUsed
        }
        #expect(try use()?.serviceName == "N/A")
        test.service.noteUse(
            accessKeyID: id, service: "s3", region: .usEast1, time: test.clock.now())
        #expect(try use()?.serviceName == "s3")
        try await test.service.flushUses()
        #expect(try use()?.serviceName == "s3")
        #expect(try use()?.lastUsedDate == test.clock.now())
        let arn = "arn:aws:iam::123456789012:user/ana"
        try await test.write(
            AttachUserPolicy.self,
            .init(userName: "ana", policyArn: "arn:aws:iam::aws:policy/AmazonS3FullAccess"))
        let job = try await test.write(
            GenerateServiceLastAccessedDetails.self, .init(arn: arn))
        let details = try test.read(
            GetServiceLastAccessedDetails.self, .init(jobId: job.jobId ?? ""))
        #expect(details.servicesLastAccessed.map(\.serviceNamespace) == ["s3"])
        #expect(details.servicesLastAccessed.first?.lastAuthenticatedEntity == arn)
    }

    @Test func `a role is found with its trust, and forgets who is gone`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let ana = "arn:aws:iam::123456789012:user/ana"
        let trust = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
            "Principal":{"AWS":"\(ana)"},"Action":"sts:AssumeRole"}]}
            """
        try await test.write(
            CreateRole.self,
            .init(path: "/a/", roleName: "r", assumeRolePolicyDocument: trust))
        let arn = try #require(ARN("arn:aws:iam::123456789012:role/a/r"))
        let role = try #require(try test.service.role(arn: arn))
        #expect(role.id.hasPrefix("AROA") && role.maxSessionSeconds == 3600)
        let first = try test.user("ana")
        func trusts(_ caller: Caller) throws -> Bool {
            let role = try #require(try test.service.role(arn: arn))
            return PoliciesInForce(trust: role.trust).decide(
                PolicyRequest(
                    principal: caller.principal, action: ActionName("sts", "AssumeRole"),
                    resource: arn.description)
            ).isAllowed
        }
        #expect(try trusts(first))
        try await test.write(DeleteUser.self, .init(userName: "ana"))
        try await test.write(CreateUser.self, .init(userName: "ana"))
        #expect(try trusts(try test.user("ana")) == false)
        let shown = try test.read(GetRole.self, .init(roleName: "r")).role
        #expect(shown.assumeRolePolicyDocument?.contains(first.principal.id) == true)
        await expectFailure("MalformedPolicyDocument") {
            try await test.write(
                CreateRole.self,
                .init(
                    roleName: "q",
                    assumeRolePolicyDocument: trust.replacing("user/ana", with: "user/nobody")))
        }
    }

    @Test func `a role in use is not deleted`() async throws {
        let test = try TestAccount()
        let trust = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
            "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
            """
        try await test.write(
            CreateRole.self, .init(roleName: "r", assumeRolePolicyDocument: trust))
        try await test.write(
            CreateInstanceProfile.self, .init(instanceProfileName: "p"))
        try await test.write(
            AddRoleToInstanceProfile.self, .init(instanceProfileName: "p", roleName: "r"))
        await expectFailure(
            "DeleteConflict",
            "Cannot delete entity, must remove roles from instance profile first."
        ) { try await test.write(DeleteRole.self, .init(roleName: "r")) }
        let profile = try test.read(
            GetInstanceProfile.self, .init(instanceProfileName: "p")
        ).instanceProfile
        #expect(profile.roles.map(\.roleName) == ["r"])
        let targets = try test.targets(
            AddRoleToInstanceProfile.self, .init(instanceProfileName: "p", roleName: "r"))
        #expect(targets.map(\.action.operation) == ["AddRoleToInstanceProfile", "PassRole"])
        try await test.write(
            RemoveRoleFromInstanceProfile.self,
            .init(instanceProfileName: "p", roleName: "r"))
        try await test.write(DeleteRole.self, .init(roleName: "r"))
    }

    @Test func `targets carry the path, the tags and the boundary`() async throws {
        let test = try TestAccount()
        let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        try await test.write(
            CreateUser.self,
            .init(
                path: "/p/", userName: "ana", permissionsBoundary: boundary,
                tags: [.init(key: "Team", value: "blue")]))
        let target = try #require(
            try test.targets(
                AttachUserPolicy.self,
                .init(userName: "ana", policyArn: "arn:aws:iam::aws:policy/AWSDenyAll")
            ).first)
        #expect(target.resource == "arn:aws:iam::123456789012:user/p/ana")
        let keys = Dictionary(target.keys) { first, _ in first }
        #expect(keys["iam:PolicyARN"] == ["arn:aws:iam::aws:policy/AWSDenyAll"])
        #expect(keys["aws:ResourceTag/Team"] == ["blue"])
        #expect(keys["iam:ResourceTag/Team"] == ["blue"])
        #expect(keys["iam:PermissionsBoundary"] == [boundary])
        let created = try test.targets(
            CreateUser.self,
            .init(path: "/q/", userName: "ben", tags: [.init(key: "a", value: "b")]))
        #expect(created.map(\.action.operation) == ["CreateUser", "TagUser"])
        #expect(created.first?.resource == "arn:aws:iam::123456789012:user/q/ben")
    }
}
