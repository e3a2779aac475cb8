package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// The credential report.

extension GenerateCredentialReport: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        try transaction.ensureAccount(call.account)
        let made = try transaction.row(
            "SELECT report_time FROM iam_accounts WHERE account = ?",
            [.init(call.account.description)])?.instantIfAny("report_time")
        if let made, call.time - made < CredentialReport.lifetime {
            return Output(state: "COMPLETE")
        }
        let report = try CredentialReport(
            reading: transaction, account: call.account, uses: service.uses
        ).text()
        try transaction.run(
            "UPDATE iam_accounts SET report = ?, report_time = ? WHERE account = ?",
            [.init(Array(report.utf8)), .init(call.second), .init(call.account.description)])
        return Output(
            state: "STARTED",
            description: "No report exists. Starting a new report generation task")
    }
}

extension GetCredentialReport: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let row = try snapshot.row(
            "SELECT report, report_time FROM iam_accounts WHERE account = ?",
            [.init(call.account.description)])
        guard let row, let report = row.blobIfAny("report") else {
            throw IAMFailure.credentialReportNotPresent(
                "No report is available. Generate one first.")
        }
        let made = row.instant("report_time")
        guard call.time - made < CredentialReport.lifetime else {
            throw IAMFailure.credentialReportExpired("The report has expired. Generate a new one.")
        }
        return Output(content: Blob(report), reportFormat: "text/csv", generatedTime: made)
    }
}
