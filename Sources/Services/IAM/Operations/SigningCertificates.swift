package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Signing certificates of users.

extension UploadSigningCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let certificate = try PEM.certificate(input.certificateBody)
        let subject = try transaction.subject(input.userName, call)
        let fingerprint = try PEM.fingerprint(certificate)
        let doubled = try transaction.count(
            "iam_signing_certificates WHERE owner = ? AND fingerprint = ?",
            [.init(subject.id), .init(fingerprint)])
        guard doubled == 0 else {
            throw IAMFailure.duplicateCertificate(
                "Certificate already exists for user \(subject.name).")
        }
        try Quota.signingCertificatesPerUser.check(
            try transaction.count(
                "iam_signing_certificates WHERE owner = ?", [.init(subject.id)]) + 1)
        let id = service.entropy.text(32, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        try transaction.run(
            """
            INSERT INTO iam_signing_certificates
                (id, account, owner, body, fingerprint, active, created)
            VALUES (?, ?, ?, ?, ?, 1, ?)
            """,
            [
                .init(id), .init(call.account.description), .init(subject.id),
                .init(input.certificateBody), .init(fingerprint), .init(call.second),
            ])
        return Output(
            certificate: IAMShape.SigningCertificate(
                userName: subject.name, certificateId: id, certificateBody: input.certificateBody,
                status: "Active", uploadDate: call.second))
    }
}

extension ListSigningCertificates: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let subject = try snapshot.subject(input.userName, call)
        let certificates = try snapshot.rows(
            """
            SELECT id, body, active, created FROM iam_signing_certificates
            WHERE owner = ? ORDER BY created, id
            """, [.init(subject.id)]
        ).map {
            IAMShape.SigningCertificate(
                userName: subject.name, certificateId: $0.text("id"),
                certificateBody: $0.text("body"), status: $0.flag("active") ? "Active" : "Inactive",
                uploadDate: $0.instant("created"))
        }
        let part = try Part(
            of: certificates, input.marker, input.maxItems,
            PageQuery("ListSigningCertificates", subject.id)
        ) { $0.certificateId }
        return Output(
            certificates: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension UpdateSigningCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        guard input.status != "Expired" else {
            throw invalid("Status of a certificate must be Active or Inactive.")
        }
        let subject = try transaction.subject(input.userName, call)
        let changed = try transaction.run(
            "UPDATE iam_signing_certificates SET active = ? WHERE id = ? AND owner = ?",
            [.init(input.status == "Active"), .init(input.certificateId), .init(subject.id)])
        guard changed > 0 else { throw PEM.missing(input.certificateId) }
        return Output()
    }
}

extension DeleteSigningCertificate: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let subject = try transaction.subject(input.userName, call)
        let deleted = try transaction.run(
            "DELETE FROM iam_signing_certificates WHERE id = ? AND owner = ?",
            [.init(input.certificateId), .init(subject.id)])
        guard deleted > 0 else { throw PEM.missing(input.certificateId) }
        return Output()
    }
}
