import Gate
import IAM
import IAMAPI
import Shapes
import Testing
import Vocabulary

@Suite struct EntityTests {
    let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    let trust = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
        """
    let document = """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}
        """

    enum Hold: String, CaseIterable, Sendable {
        case key = "must delete access keys first."
        case attached = "must detach all policies first."
        case inline = "must delete policies first."
        case group = "must remove users from group first."
        case login = "must delete login profile first."
        case certificate = "must delete signing certificates first."
    }

    @Test(arguments: Hold.allCases)
    func `a user in use is not deleted`(hold: Hold) async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        switch hold {
        case .key: try await test.write(CreateAccessKey.self, .init(userName: "ana"))
        case .attached:
            try await test.write(
                AttachUserPolicy.self, .init(userName: "ana", policyArn: readOnly))
        case .inline:
            try await test.write(
                PutUserPolicy.self,
                .init(userName: "ana", policyName: "p", policyDocument: document))
        case .group:
            try await test.write(CreateGroup.self, .init(groupName: "g"))
            try await test.write(AddUserToGroup.self, .init(groupName: "g", userName: "ana"))
        case .login:
            try await test.wait(
                CreateLoginProfile.self,
                .init(userName: "ana", password: "Correct-Horse-7-Battery"))
        case .certificate:
            try await test.write(
                UploadSigningCertificate.self,
                .init(userName: "ana", certificateBody: Pairs.certificate))
        }
        await expectFailure("DeleteConflict", "Cannot delete entity, \(hold.rawValue)") {
            try await test.write(DeleteUser.self, .init(userName: "ana"))
        }
        #expect(try test.read(GetUser.self, .init(userName: "ana")).user.userName == "ana")
    }

    @Test func `lists come by path and in pages without loss or repeat`() async throws {
        let test = try TestAccount()
        for index in 0..<7 {
            try await test.write(CreateUser.self, .init(path: "/a/b/", userName: "u\(index)"))
        }
        try await test.write(CreateUser.self, .init(path: "/a/", userName: "other"))
        var found: [String] = []
        var marker: String?
        repeat {
            let page = try test.read(
                ListUsers.self, .init(pathPrefix: "/a/b/", marker: marker, maxItems: 3))
            found += page.users.map(\.userName)
            #expect(page.isTruncated == (page.marker != nil))
            marker = page.marker
        } while marker != nil
        #expect(found == (0..<7).map { "u\($0)" })
        await expectFailure("ValidationError") {
            try test.read(ListUsers.self, .init(marker: "nonsense"))
        }
        let other = try test.read(ListUsers.self, .init(pathPrefix: "/a/", maxItems: 1)).marker
        await expectFailure("ValidationError") {
            try test.read(ListUsers.self, .init(pathPrefix: "/a/b/", marker: other))
        }
    }

    @Test func `a group has members, and a user ten groups`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        for index in 0..<11 {
            try await test.write(CreateGroup.self, .init(groupName: "g\(index)"))
        }
        for index in 0..<10 {
            try await test.write(
                AddUserToGroup.self, .init(groupName: "g\(index)", userName: "ana"))
        }
        await expectFailure("LimitExceeded", "Cannot exceed quota for GroupsPerUser: 10") {
            try await test.write(
                AddUserToGroup.self, .init(groupName: "g10", userName: "ana"))
        }
        let groups = try test.read(
            ListGroupsForUser.self, .init(userName: "ana", maxItems: 4))
        #expect(groups.groups.count == 4 && groups.isTruncated == true)
        await expectFailure("DeleteConflict") {
            try await test.write(DeleteGroup.self, .init(groupName: "g0"))
        }
        #expect(
            try test.read(GetGroup.self, .init(groupName: "g0")).users.map(\.userName) == ["ana"])
    }

    @Test func `tag keys of users are one whatever their case`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        await expectFailure(
            "InvalidInput",
            "Duplicate tag keys found. Please note that Tag keys are case insensitive."
        ) {
            try await test.write(
                TagUser.self,
                .init(
                    userName: "ana",
                    tags: [.init(key: "team", value: "1"), .init(key: "Team", value: "2")]))
        }
        try await test.write(
            TagUser.self, .init(userName: "ana", tags: [.init(key: "Team", value: "1")]))
        try await test.write(
            TagUser.self, .init(userName: "ana", tags: [.init(key: "team", value: "2")]))
        let tags = try test.read(ListUserTags.self, .init(userName: "ana")).tags
        #expect(tags.map { "\($0.key)=\($0.value)" } == ["team=2"])
        await expectFailure("InvalidInput") {
            try await test.write(
                TagUser.self, .init(userName: "ana", tags: [.init(key: "aws:x", value: "")]))
        }
        let fifty = (0..<50).map { IAMShape.Tag(key: "k\($0)", value: "") }
        await expectFailure("LimitExceeded") {
            try await test.write(TagUser.self, .init(userName: "ana", tags: fifty))
        }
        #expect(try test.read(ListUserTags.self, .init(userName: "ana")).tags.count == 1)
    }

    @Test func `tag keys of policies differ by case`() async throws {
        let test = try TestAccount()
        let made = try await test.write(
            CreatePolicy.self,
            .init(
                policyName: "p", policyDocument: document,
                tags: [.init(key: "team", value: "1"), .init(key: "Team", value: "2")]))
        #expect(made.policy?.tags?.count == 2)
    }

    @Test func `a service-linked role is its service's alone`() async throws {
        let test = try TestAccount()
        let made = try await test.write(
            CreateServiceLinkedRole.self, .init(awsServiceName: "guardduty.amazonaws.com"))
        let role = try #require(made.role)
        #expect(
            role.arn == "arn:aws:iam::123456789012:role/aws-service-role/"
                + "guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty")
        await expectFailure(
            "InvalidInput",
            "Service role name AWSServiceRoleForAmazonGuardDuty has been taken in this account, "
                + "please try a different suffix."
        ) {
            try await test.write(
                CreateServiceLinkedRole.self, .init(awsServiceName: "guardduty.amazonaws.com"))
        }
        await expectFailure("UnmodifiableEntity") {
            try await test.write(
                AttachRolePolicy.self, .init(roleName: role.roleName, policyArn: readOnly))
        }
        let target = try #require(
            try test.targets(
                CreateServiceLinkedRole.self, .init(awsServiceName: "config.amazonaws.com")
            ).first)
        #expect(target.keys.first?.1 == ["config.amazonaws.com"])
        let task = try await test.write(
            DeleteServiceLinkedRole.self, .init(roleName: role.roleName))
        let status = try test.read(
            GetServiceLinkedRoleDeletionStatus.self,
            .init(deletionTaskId: task.deletionTaskId))
        #expect(status.status == "SUCCEEDED")
    }

    @Test func `authorization details show everything, page by page`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        try await test.write(CreateGroup.self, .init(groupName: "g"))
        try await test.write(AddUserToGroup.self, .init(groupName: "g", userName: "ana"))
        try await test.write(
            CreateRole.self, .init(roleName: "r", assumeRolePolicyDocument: trust))
        try await test.write(
            AttachRolePolicy.self, .init(roleName: "r", policyArn: readOnly))
        let all = try test.read(GetAccountAuthorizationDetails.self, .init())
        #expect(all.userDetailList?.map(\.groupList) == [["g"]])
        #expect(all.groupDetailList?.map(\.groupName) == ["g"])
        #expect(all.roleDetailList?.first?.attachedManagedPolicies?.first?.policyArn == readOnly)
        #expect(all.policies?.map(\.arn) == [readOnly])
        let first = try test.read(
            GetAccountAuthorizationDetails.self, .init(maxItems: 3))
        #expect(first.isTruncated == true && first.policies?.isEmpty == true)
        let rest = try test.read(
            GetAccountAuthorizationDetails.self, .init(marker: first.marker))
        #expect(rest.policies?.count == 1 && rest.userDetailList?.isEmpty == true)
        let summary = try test.read(GetAccountSummary.self, .init()).summaryMap
        #expect(summary?["Users"] == 1 && summary?["Roles"] == 1)
        #expect(summary?["AccountAccessKeysPresent"] == 0)
    }

    @Test func `an SSH key must be RSA and long enough`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let short = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ=="
        for wrong in ["", "ssh-rsa", "ssh-rsa !!", short, "ssh-ed25519 AAAA", Pairs.certificate] {
            await expectFailure("InvalidPublicKey") {
                try await test.write(
                    UploadSSHPublicKey.self, .init(userName: "ana", sshPublicKeyBody: wrong))
            }
        }
        // 2048 bits: the exponent 65537 and a modulus of ones.
        var blob: [UInt8] = [0, 0, 0, 7] + Array("ssh-rsa".utf8)
        blob += [0, 0, 0, 3, 1, 0, 1, 0, 0, 1, 1, 0] + [UInt8](repeating: 0xff, count: 256)
        let line = "ssh-rsa \(Self.base64(blob))"
        let made = try await test.write(
            UploadSSHPublicKey.self, .init(userName: "ana", sshPublicKeyBody: line + " ana@x"))
        let key = try #require(made.sshPublicKey)
        func get(_ encoding: String) throws -> String? {
            try test.read(
                GetSSHPublicKey.self,
                .init(
                    userName: "ana", sshPublicKeyId: key.sshPublicKeyId, encoding: encoding)
            ).sshPublicKey?.sshPublicKeyBody
        }
        #expect(try get("SSH") == line)
        let pem = try #require(try get("PEM"))
        await expectFailure("DuplicateSSHPublicKey") {
            try await test.write(
                UploadSSHPublicKey.self, .init(userName: "ana", sshPublicKeyBody: pem))
        }
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let word = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for index in 0..<4 {
                text.append(index <= part.count ? letters[word >> (18 - 6 * index) & 63] : "=")
            }
        }
        return text
    }
}
