import Codecs
import Gate
import IAM
import IAMAPI
import Shapes
import Testing
import Vocabulary

@Suite struct CredentialTests {
    let good = "Correct-Horse-7-Battery"

    /// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
            (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func `codes are those of the RFC`(seconds: Int64, code: String) {
        let totp = TOTP(seed: Array("12345678901234567890".utf8))
        #expect(totp.code(step: seconds / TOTP.stepSeconds) == code)
    }

    @Test func `two codes in a row enable a device, and one code counts once`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        let device = try await test.write(
            CreateVirtualMFADevice.self, .init(virtualMFADeviceName: "phone")
        ).virtualMFADevice
        #expect(device.serialNumber == "arn:aws:iam::123456789012:mfa/phone")
        #expect(device.qrCodePNG?.bytes.prefix(4) == [0x89, 0x50, 0x4e, 0x47])
        let text = String(decoding: device.base32StringSeed?.bytes ?? [], as: UTF8.self)
        #expect(text.count == 64)
        let totp = TOTP(seed: decode(text))
        let now = test.clock.now().seconds / TOTP.stepSeconds
        for codes in [(now - 1, now - 1), (now, now - 1), (now - 500, now - 499)] {
            await expectFailure("InvalidAuthenticationCode") {
                try await test.write(
                    EnableMFADevice.self,
                    .init(
                        userName: "ana", serialNumber: device.serialNumber,
                        authenticationCode1: totp.code(step: codes.0),
                        authenticationCode2: totp.code(step: codes.1)))
            }
        }
        try await test.write(
            EnableMFADevice.self,
            .init(
                userName: "ana", serialNumber: device.serialNumber,
                authenticationCode1: totp.code(step: now - 1),
                authenticationCode2: totp.code(step: now)))
        let ana = try test.user("ana").principal
        func verify(_ step: Int64) async throws -> Bool {
            try await test.service.verifyMFA(
                serial: device.serialNumber, code: totp.code(step: step), user: ana,
                now: test.clock.now())
        }
        #expect(try await verify(now) == false)
        test.clock.advance(by: .seconds(30))
        #expect(try await verify(now + 1))
        #expect(try await verify(now + 1) == false)
        await expectFailure("DeleteConflict") {
            try await test.write(
                DeleteVirtualMFADevice.self, .init(serialNumber: device.serialNumber))
        }
        await expectFailure(
            "DeleteConflict", "Cannot delete entity, must delete MFA device first."
        ) { try await test.write(DeleteUser.self, .init(userName: "ana")) }
        try await test.write(
            DeactivateMFADevice.self,
            .init(userName: "ana", serialNumber: device.serialNumber))
        try await test.write(
            DeleteVirtualMFADevice.self, .init(serialNumber: device.serialNumber))
    }

    private func decode(_ base32: String) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bytes: [UInt8] = []
        var word = 0
        var bits = 0
        for letter in base32 {
            word = (word << 5 | (letters.firstIndex(of: letter) ?? 0)) & 0xffff
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(word >> bits & 255))
            }
        }
        return bytes
    }

    @Test func `passwords follow the policy and are changed by their owners`() async throws {
        let test = try TestAccount()
        try await test.write(CreateUser.self, .init(userName: "ana"))
        await expectFailure("PasswordPolicyViolation") {
            try await test.wait(
                CreateLoginProfile.self, .init(userName: "ana", password: "password"))
        }
        try await test.wait(
            CreateLoginProfile.self, .init(userName: "ana", password: good))
        await expectFailure(
            "EntityAlreadyExists", "Login Profile for user ana already exists."
        ) {
            try await test.wait(
                CreateLoginProfile.self, .init(userName: "ana", password: good))
        }
        let ana = try test.user("ana")
        await expectFailure("AccessDenied") {
            try await test.wait(
                ChangePassword.self,
                .init(oldPassword: "wrong", newPassword: "Staple-8-Correct"), as: ana)
        }
        try await test.wait(
            ChangePassword.self,
            .init(oldPassword: good, newPassword: "Staple-8-Correct"), as: ana)
        await expectFailure("InvalidUserType") {
            try await test.wait(
                ChangePassword.self, .init(oldPassword: "x", newPassword: "Staple-8-Correct"))
        }
        try await test.write(
            UpdateAccountPasswordPolicy.self,
            .init(
                minimumPasswordLength: 10, allowUsersToChangePassword: true,
                passwordReusePrevention: 2))
        await expectFailure("PasswordPolicyViolation") {
            try await test.wait(
                ChangePassword.self,
                .init(oldPassword: "Staple-8-Correct", newPassword: good), as: ana)
        }
        let target = try #require(
            try test.targets(
                ChangePassword.self, .init(oldPassword: "x", newPassword: "y"), as: ana
            ).first)
        #expect(target.resourcePolicy != nil)
        try await test.write(DeleteLoginProfile.self, .init(userName: "ana"))
        await expectFailure(
            "NoSuchEntity", "Login Profile for User ana cannot be found."
        ) { try test.read(GetLoginProfile.self, .init(userName: "ana")) }
    }

    @Test func `the credential report has a line for root and every user`() async throws {
        let test = try TestAccount()
        await expectFailure("ReportNotPresent") {
            try test.read(GetCredentialReport.self, .init())
        }
        try await test.service.bootstrapRoot(accessKeyID: "AKIAROOTROOTROOTROOT", secret: "s")
        try await test.write(CreateUser.self, .init(path: "/p/", userName: "ana"))
        let first = try await test.write(GenerateCredentialReport.self, .init())
        #expect(first.state == "STARTED")
        let second = try await test.write(GenerateCredentialReport.self, .init())
        #expect(second.state == "COMPLETE")
        let report = try test.read(GetCredentialReport.self, .init())
        let text = String(decoding: report.content?.bytes ?? [], as: UTF8.self)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].split(separator: ",").count == 22)
        #expect(
            lines[1].hasPrefix(
                "<root_account>,arn:aws:iam::123456789012:root,2023-11-14T22:13:20+00:00,"
                    + "not_supported"))
        #expect(
            lines[2]
                == "ana,arn:aws:iam::123456789012:user/p/ana,2023-11-14T22:13:20+00:00,false,"
                + "N/A,N/A,N/A,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,"
                + "false,N/A")
        test.clock.advance(by: .seconds(4 * 3600))
        await expectFailure("ReportExpired") {
            try test.read(GetCredentialReport.self, .init())
        }
    }

    @Test func `a server certificate fits its key`() async throws {
        let test = try TestAccount()
        let made = try await test.write(
            UploadServerCertificate.self,
            .init(
                path: "/c/", serverCertificateName: "web", certificateBody: Pairs.certificate,
                privateKey: Pairs.key))
        #expect(made.serverCertificateMetadata?.serverCertificateId.hasPrefix("ASCA") == true)
        #expect(made.serverCertificateMetadata?.expiration == Pairs.expiration)
        await expectFailure("KeyPairMismatch") {
            try await test.write(
                UploadServerCertificate.self,
                .init(
                    serverCertificateName: "bad", certificateBody: Pairs.certificate,
                    privateKey: Pairs.otherKey))
        }
        await expectFailure("MalformedCertificate") {
            try await test.write(
                UploadServerCertificate.self,
                .init(
                    serverCertificateName: "bad", certificateBody: "none",
                    privateKey: Pairs.key))
        }
        let signing = try await test.write(CreateUser.self, .init(userName: "ana"))
        #expect(signing.user != nil)
        try await test.write(
            UploadSigningCertificate.self,
            .init(userName: "ana", certificateBody: Pairs.certificate))
        await expectFailure("DuplicateCertificate") {
            try await test.write(
                UploadSigningCertificate.self,
                .init(userName: "ana", certificateBody: Pairs.certificate))
        }
    }

    @Test func `an OIDC provider is known by its URL`() async throws {
        let test = try TestAccount()
        let thumbprint = "6938fd4d98bab03faadb97b34396831e3780aea1"
        let made = try await test.write(
            CreateOpenIDConnectProvider.self,
            .init(
                url: "https://token.example.com/tenant", clientIDList: ["sts.amazonaws.com"],
                thumbprintList: [thumbprint]))
        let arn = "arn:aws:iam::123456789012:oidc-provider/token.example.com/tenant"
        #expect(made.openIDConnectProviderArn == arn)
        let found = try #require(
            try test.service.openIDConnectProvider(
                url: "token.example.com/tenant", account: test.account))
        #expect(found.clientIDs == ["sts.amazonaws.com"])
        #expect(found.thumbprints == [thumbprint])
        for url in ["http://a.example.com", "https://", "https://a.example.com?x=1"] {
            await expectFailure("ValidationError") {
                try await test.write(CreateOpenIDConnectProvider.self, .init(url: url))
            }
        }
    }
}
