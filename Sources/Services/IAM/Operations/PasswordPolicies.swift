import Codecs
package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// The account's password policy.

extension UpdateAccountPasswordPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let policy = PasswordPolicy(
            minimumLength: input.minimumPasswordLength ?? 6,
            requiresSymbols: input.requireSymbols ?? false,
            requiresNumbers: input.requireNumbers ?? false,
            requiresUppercase: input.requireUppercaseCharacters ?? false,
            requiresLowercase: input.requireLowercaseCharacters ?? false,
            letsUsersChange: input.allowUsersToChangePassword ?? false,
            maxAgeDays: input.maxPasswordAge.flatMap { $0 == 0 ? nil : $0 },
            reusePrevention: input.passwordReusePrevention, hardExpiry: input.hardExpiry)
        try transaction.ensureAccount(call.account)
        try transaction.run(
            "UPDATE iam_accounts SET password_policy = ? WHERE account = ?",
            [.init(policy.json.text), .init(call.account.description)])
        return Output()
    }
}

extension GetAccountPasswordPolicy: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try byAccountPolicy(call, snapshot, service)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        guard let policy = try snapshot.passwordPolicy(call.account) else {
            throw PasswordPolicy.missing(call.account)
        }
        return Output(passwordPolicy: policy.shape)
    }
}

extension DeleteAccountPasswordPolicy: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        guard try transaction.passwordPolicy(call.account) != nil else {
            throw IAMFailure.noSuchEntity(
                "The account policy with name PasswordPolicy cannot be found.")
        }
        try transaction.run(
            "UPDATE iam_accounts SET password_policy = NULL WHERE account = ?",
            [.init(call.account.description)])
        return Output()
    }
}
