import Codecs
import Crypto
import CryptoExtras
import Foundation
import Gate
import IAMAPI
import Policy
import Shapes
import Store
import Vocabulary

/// How passwords are kept: scrypt (RFC 7914) with 16 MiB of memory.
enum PasswordHash {
    static let saltBytes = 16

    static func derive(_ password: String, salt: [UInt8]) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: 16_384,
            blockSize: 8, parallelism: 1)
        return key.withUnsafeBytes { Array($0) }
    }

    /// Takes the same time wherever the two differ.
    static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// What the account asks of passwords.
struct PasswordPolicy: Sendable, Hashable {
    var minimumLength = 8
    var requiresSymbols = false
    var requiresNumbers = false
    var requiresUppercase = false
    var requiresLowercase = false
    var letsUsersChange = false
    var maxAgeDays: Int?
    var reusePrevention: Int?
    var hardExpiry: Bool?
    /// How many of the four kinds of characters must be there, whichever.
    var kindsRequired = 0

    /// In force where the account has set none: eight characters of three kinds.
    /// IAM User Guide, "Set an account password policy for IAM users", default password policy.
    static let standard = PasswordPolicy(kindsRequired: 3)
    static let symbols = "!@#$%^&*()_+-=[]{}|'"

    static func missing(_ account: AccountID) -> Failure {
        IAMFailure.noSuchEntity(
            "The Password Policy with domain name \(account) cannot be found.")
    }

    /// - Throws: `PasswordPolicyViolation` with the first rule that is broken.
    func check(_ password: String, userName: String) throws {
        func fail(_ what: String) -> Failure {
            IAMFailure.passwordPolicyViolation("Password should \(what)")
        }
        let letters = password.unicodeScalars
        guard letters.count >= minimumLength else {
            throw fail("have a minimum length of \(minimumLength)")
        }
        let hasUpper = letters.contains { ("A"..."Z").contains($0) }
        let hasLower = letters.contains { ("a"..."z").contains($0) }
        let hasNumber = letters.contains { ("0"..."9").contains($0) }
        let hasSymbol = letters.contains { Self.symbols.unicodeScalars.contains($0) }
        if requiresUppercase, !hasUpper { throw fail("have at least one uppercase letter") }
        if requiresLowercase, !hasLower { throw fail("have at least one lowercase letter") }
        if requiresNumbers, !hasNumber { throw fail("have at least one number") }
        if requiresSymbols, !hasSymbol {
            throw fail("have at least one of the following symbols: \(Self.symbols)")
        }
        let kinds = [hasUpper, hasLower, hasNumber, hasSymbol].filter { $0 }.count
        guard kinds >= kindsRequired else {
            throw fail(
                "have at least \(kindsRequired) of uppercase letters, lowercase letters, numbers "
                    + "and symbols")
        }
        guard password.lowercased() != userName.lowercased() else {
            throw fail("not be the user's name")
        }
    }

    var shape: IAMShape.PasswordPolicy {
        IAMShape.PasswordPolicy(
            minimumPasswordLength: minimumLength, requireSymbols: requiresSymbols,
            requireNumbers: requiresNumbers, requireUppercaseCharacters: requiresUppercase,
            requireLowercaseCharacters: requiresLowercase,
            allowUsersToChangePassword: letsUsersChange, expirePasswords: maxAgeDays != nil,
            maxPasswordAge: maxAgeDays, passwordReusePrevention: reusePrevention,
            hardExpiry: hardExpiry)
    }

    var json: JSON {
        func number(_ value: Int?) -> JSON { value.map { .number(JSONNumber($0)) } ?? .null }
        return [
            "minimumLength": number(minimumLength), "requiresSymbols": .bool(requiresSymbols),
            "requiresNumbers": .bool(requiresNumbers),
            "requiresUppercase": .bool(requiresUppercase),
            "requiresLowercase": .bool(requiresLowercase),
            "letsUsersChange": .bool(letsUsersChange), "maxAgeDays": number(maxAgeDays),
            "reusePrevention": number(reusePrevention),
            "hardExpiry": hardExpiry.map { .bool($0) } ?? .null,
        ]
    }

    init(_ json: JSON) {
        func flag(_ name: String) -> Bool { json[name]?.bool ?? false }
        func number(_ name: String) -> Int? { json[name]?.integer.map { Int($0) } }
        self.init(
            minimumLength: number("minimumLength") ?? 6, requiresSymbols: flag("requiresSymbols"),
            requiresNumbers: flag("requiresNumbers"),
            requiresUppercase: flag("requiresUppercase"),
            requiresLowercase: flag("requiresLowercase"),
            letsUsersChange: flag("letsUsersChange"), maxAgeDays: number("maxAgeDays"),
            reusePrevention: number("reusePrevention"), hardExpiry: json["hardExpiry"]?.bool)
    }

    init(
        minimumLength: Int = 8, requiresSymbols: Bool = false, requiresNumbers: Bool = false,
        requiresUppercase: Bool = false, requiresLowercase: Bool = false,
        letsUsersChange: Bool = false, maxAgeDays: Int? = nil, reusePrevention: Int? = nil,
        hardExpiry: Bool? = nil, kindsRequired: Int = 0
    ) {
        self.minimumLength = minimumLength
        self.requiresSymbols = requiresSymbols
        self.requiresNumbers = requiresNumbers
        self.requiresUppercase = requiresUppercase
        self.requiresLowercase = requiresLowercase
        self.letsUsersChange = letsUsersChange
        self.maxAgeDays = maxAgeDays
        self.reusePrevention = reusePrevention
        self.hardExpiry = hardExpiry
        self.kindsRequired = kindsRequired
    }
}

extension Reading {
    /// The account's own policy; nil where the standard one is in force.
    func passwordPolicy(_ account: AccountID) throws -> PasswordPolicy? {
        let text = try row(
            "SELECT password_policy FROM iam_accounts WHERE account = ?",
            [.init(account.description)])?.textIfAny("password_policy")
        return try text.map { PasswordPolicy(try JSON(text: $0)) }
    }
}

extension Handler where Service == IAMService {
    /// Where the account lets users change their passwords, every user may do so, and read the
    /// policy, unless a policy denies it.
    static func byAccountPolicy(
        _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        let arn = call.caller.principal.arn?.description ?? "*"
        let resource = model.name == "ChangePassword" ? arn : "*"
        var target = Target(action, on: resource)
        if case .user = call.caller.principal.kind,
            try snapshot.passwordPolicy(call.account)?.letsUsersChange == true
        {
            let permission: JSON = [
                "Version": "2012-10-17",
                "Statement": [
                    "Effect": "Allow", "Principal": ["AWS": .string(arn)],
                    "Action": .string(action.description), "Resource": .string(resource),
                ],
            ]
            target.resourcePolicy = try service.compiled(
                permission.text, id: "AccountPasswordPolicy", use: .accountRule)
        }
        return .targets([target])
    }
}
