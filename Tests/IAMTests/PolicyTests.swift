import Gate
import IAM
import IAMAPI
import Policy
import Shapes
import Testing
import Vocabulary

@Suite struct PolicyTests {
    let listUsers = ActionName("iam", "ListUsers")

    func document(_ action: String, effect: String = "Allow") -> String {
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"\(effect)","Action":"\(action)",\
        "Resource":"*"}]}
        """
    }

    @Test func `every policy of AWS is well-formed and named by its ARN`() throws {
        let test = try TestAccount()
        let all = try test.read(ListPolicies.self, .init(scope: "AWS", maxItems: 1000))
        let policies = try #require(all.policies)
        #expect(policies.count > 50)
        for policy in policies {
            let arn = try #require(policy.arn)
            #expect(arn == "arn:aws:iam::aws:policy\(policy.path ?? "")\(policy.policyName ?? "")")
            #expect(policy.policyId?.count == 21)
            let name = try #require(ARN(arn))
            let text = try #require(try test.service.managedPolicy(arn: name))
            #expect(throws: Never.self) { try PolicyDocument(text: text, kind: .managed) }
        }
    }

    @Test func `a policy has versions, and its default one is in force`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let ana = try test.user("ana")
        let made = try await test.write(
            CreatePolicy.self,
            .init(policyName: "p", path: "/a/", policyDocument: document("iam:ListUsers")))
        let arn = try #require(made.policy?.arn)
        #expect(arn == "arn:aws:iam::123456789012:policy/a/p")
        try await test.write(AttachUserPolicy.self, .init(userName: "ana", policyArn: arn))
        #expect(try test.allows(ana, listUsers))
        let second = try await test.write(
            CreatePolicyVersion.self,
            .init(policyArn: arn, policyDocument: document("s3:*"), setAsDefault: true))
        #expect(second.policyVersion?.versionId == "v2")
        #expect(try test.allows(ana, listUsers) == false)
        try await test.write(
            SetDefaultPolicyVersion.self, .init(policyArn: arn, versionId: "v1"))
        #expect(try test.allows(ana, listUsers))
        await expectFailure("DeleteConflict", "Cannot delete a policy attached to entities.") {
            try await test.write(DeletePolicy.self, .init(policyArn: arn))
        }
        try await test.write(DetachUserPolicy.self, .init(userName: "ana", policyArn: arn))
        #expect(try test.allows(ana, listUsers) == false)
        await expectFailure("DeleteConflict") {
            try await test.write(DeletePolicy.self, .init(policyArn: arn))
        }
        await expectFailure("DeleteConflict", "Cannot delete the default version of a policy.") {
            try await test.write(
                DeletePolicyVersion.self, .init(policyArn: arn, versionId: "v1"))
        }
        try await test.write(DeletePolicyVersion.self, .init(policyArn: arn, versionId: "v2"))
        try await test.write(DeletePolicy.self, .init(policyArn: arn))
        await expectFailure("NoSuchEntity", "Policy \(arn) was not found.") {
            try test.read(GetPolicy.self, .init(policyArn: arn))
        }
    }

    @Test func `a policy has five versions, and numbers are not used again`() async throws {
        let test = try TestAccount()
        let made = try await test.write(
            CreatePolicy.self, .init(policyName: "p", policyDocument: document("s3:*")))
        let arn = try #require(made.policy?.arn)
        for _ in 0..<4 {
            try await test.write(
                CreatePolicyVersion.self,
                .init(policyArn: arn, policyDocument: document("s3:*")))
        }
        await expectFailure("LimitExceeded") {
            try await test.write(
                CreatePolicyVersion.self,
                .init(policyArn: arn, policyDocument: document("s3:*")))
        }
        try await test.write(DeletePolicyVersion.self, .init(policyArn: arn, versionId: "v5"))
        let next = try await test.write(
            CreatePolicyVersion.self, .init(policyArn: arn, policyDocument: document("s3:*")))
        #expect(next.policyVersion?.versionId == "v6")
        let listed = try test.read(ListPolicyVersions.self, .init(policyArn: arn, maxItems: 2))
        #expect(listed.versions?.map(\.versionId) == ["v6", "v4"])
        let rest = try test.read(
            ListPolicyVersions.self, .init(policyArn: arn, marker: listed.marker))
        #expect(rest.versions?.map(\.versionId) == ["v3", "v2", "v1"])
    }

    @Test func `policies of AWS cannot be changed`() async throws {
        let test = try TestAccount()
        let arn = "arn:aws:iam::aws:policy/AdministratorAccess"
        await expectFailure("AccessDenied") {
            try await test.write(DeletePolicy.self, .init(policyArn: arn))
        }
    }

    @Test(arguments: [
        ("{", "MalformedPolicyDocument"),
        (
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*"}]}"#,
            "MalformedPolicyDocument"
        ),
        (
            #"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
            "MalformedPolicyDocument"
        ),
    ])
    func `a malformed document is refused`(document: String, code: String) async throws {
        let test = try TestAccount()
        await expectFailure(code) {
            try await test.write(
                CreatePolicy.self, .init(policyName: "p", policyDocument: document))
        }
    }

    @Test func `documents come back percent-encoded, byte for byte`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let text =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","#
            + #""Resource":"arn:aws:s3:::a b/*"}}"#
        try await test.write(
            PutUserPolicy.self, .init(userName: "ana", policyName: "in", policyDocument: text))
        let got = try test.read(GetUserPolicy.self, .init(userName: "ana", policyName: "in"))
        #expect(got.policyDocument.hasPrefix("%7B%22Version%22%3A%222012-10-17%22%2C"))
        #expect(got.policyDocument.contains("a%20b%2F%2A"))
        await expectFailure(
            "NoSuchEntity", "The user policy with name x cannot be found."
        ) { try test.read(GetUserPolicy.self, .init(userName: "ana", policyName: "x")) }
    }

    @Test func `inline policies of one user share a size limit without white space`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let resources = (0..<40).map { "\"arn:aws:s3:::bucket-\(1000 + $0)/*\"" }
        func text(_ separator: String) -> String {
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":["#
                + resources.joined(separator: separator) + "]}}"
        }
        try await test.write(
            PutUserPolicy.self,
            .init(
                userName: "ana", policyName: "a",
                policyDocument: text("," + String(repeating: " ", count: 100))))
        await expectFailure(
            "LimitExceeded", "Maximum policy size of 2048 bytes exceeded for user ana"
        ) {
            try await test.write(
                PutUserPolicy.self,
                .init(userName: "ana", policyName: "b", policyDocument: text(",")))
        }
        #expect(try test.read(ListUserPolicies.self, .init(userName: "ana")).policyNames == ["a"])
    }

    @Test func `a group's policy and a boundary bear on its members`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        try await test.write(CreateGroup.self, .init(groupName: "readers"))
        let ana = try test.user("ana")
        try await test.write(
            AttachGroupPolicy.self,
            .init(groupName: "readers", policyArn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess"))
        #expect(try test.allows(ana, listUsers) == false)
        try await test.write(AddUserToGroup.self, .init(groupName: "readers", userName: "ana"))
        #expect(try test.allows(ana, listUsers))
        try await test.write(
            PutUserPermissionsBoundary.self,
            .init(
                userName: "ana",
                permissionsBoundary: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"))
        #expect(try test.allows(ana, listUsers) == false)
        try await test.write(DeleteUserPermissionsBoundary.self, .init(userName: "ana"))
        #expect(try test.allows(ana, listUsers))
        try await test.write(
            RemoveUserFromGroup.self, .init(groupName: "readers", userName: "ana"))
        #expect(try test.allows(ana, listUsers) == false)
    }

    @Test func `ten managed policies at most are attached`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let all = try test.read(ListPolicies.self, .init(scope: "AWS", maxItems: 11))
        let arns = try #require(all.policies).compactMap(\.arn)
        for arn in arns.prefix(10) {
            try await test.write(AttachUserPolicy.self, .init(userName: "ana", policyArn: arn))
        }
        await expectFailure("LimitExceeded", "Cannot exceed quota for PoliciesPerUser: 10") {
            try await test.write(
                AttachUserPolicy.self, .init(userName: "ana", policyArn: arns[10]))
        }
        let unknown = "arn:aws:iam::123456789012:policy/none"
        await expectFailure(
            "NoSuchEntity", "Policy \(unknown) does not exist or is not attachable."
        ) {
            try await test.write(
                AttachUserPolicy.self, .init(userName: "ana", policyArn: unknown))
        }
    }

    @Test func `the simulator explains as the engine decides`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        try await test.write(
            PutUserPolicy.self,
            .init(userName: "ana", policyName: "in", policyDocument: document("s3:Get*")))
        let results =
            try test.read(
                SimulatePrincipalPolicy.self,
                .init(
                    policySourceArn: "arn:aws:iam::123456789012:user/ana",
                    policyInputList: [document("s3:GetObjectAcl", effect: "Deny")],
                    actionNames: ["s3:GetObject", "s3:PutObject", "s3:GetObjectAcl"])
            ).evaluationResults ?? []
        #expect(results.map(\.evalDecision) == ["allowed", "implicitDeny", "explicitDeny"])
        #expect(results[0].matchedStatements?.map(\.sourcePolicyId) == ["user_ana_in"])
        #expect(results[2].matchedStatements?.map(\.sourcePolicyId) == ["PolicyInputList.1"])
        let keys = try test.read(
            GetContextKeysForCustomPolicy.self,
            .init(policyInputList: [
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","#
                    + #""Resource":"arn:aws:s3:::h/${aws:username}","Condition":{"Bool":"#
                    + #"{"aws:SecureTransport":"true"}}}}"#
            ]))
        #expect(keys.contextKeyNames == ["aws:SecureTransport", "aws:username"])
    }
}
