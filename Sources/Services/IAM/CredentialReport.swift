import IAMAPI
import Store
import Vocabulary

/// The credential report: one line of CSV for root and each user.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
struct CredentialReport {
    /// A report younger than this is given again; an older one has expired.
    static let lifetime = Duration.seconds(4 * 3600)

    static let columns = [
        "user", "arn", "user_creation_time", "password_enabled", "password_last_used",
        "password_last_changed", "password_next_rotation", "mfa_active",
        "access_key_1_active", "access_key_1_last_rotated", "access_key_1_last_used_date",
        "access_key_1_last_used_region", "access_key_1_last_used_service",
        "access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date",
        "access_key_2_last_used_region", "access_key_2_last_used_service", "cert_1_active",
        "cert_1_last_rotated", "cert_2_active", "cert_2_last_rotated",
    ]

    let reading: any Reading
    let account: AccountID
    let uses: UseLog

    func text() throws -> String {
        var lines = [Self.columns.joined(separator: ",")]
        let root = try reading.rootUser(account)
        // Root signs in nowhere here: it has keys and devices, and no password.
        lines.append(
            try line(
                "<root_account>", "arn:aws:iam::\(account):root", root.createDate,
                password: ["not_supported", "no_information", "not_supported", "not_supported"],
                owner: account.description))
        let maxAge = try reading.passwordPolicy(account)?.maxAgeDays
        for user in try reading.allEntities(.user, in: account) {
            var password = ["false", "N/A", "N/A", "N/A"]
            if let profile = try reading.loginProfile(of: user.id) {
                let next = maxAge.map { Self.time(profile.changed + .seconds($0 * 86_400)) }
                password = ["true", "no_information", Self.time(profile.changed), next ?? "N/A"]
            }
            lines.append(
                try line(user.name, user.arn, user.created, password: password, owner: user.id))
        }
        return lines.joined(separator: "\n")
    }

    private func line(
        _ name: String, _ arn: String, _ created: Instant, password: [String], owner: String
    ) throws -> String {
        var fields = [name, arn, Self.time(created)] + password
        let devices = try reading.count("iam_mfa_devices WHERE owner = ?", [SQLValue(owner)])
        fields.append(devices > 0 ? "true" : "false")
        let keys = try reading.rows(
            """
            SELECT id, active, changed, used, used_service, used_region FROM iam_access_keys
            WHERE owner = ? ORDER BY created, id LIMIT 2
            """, [.init(owner)])
        for index in 0..<2 {
            guard index < keys.count else {
                fields += ["false", "N/A", "N/A", "N/A", "N/A"]
                continue
            }
            let key = keys[index]
            let noted = uses.key(key.text("id"))
            let used = noted?.time ?? key.instantIfAny("used")
            fields += [
                key.flag("active") ? "true" : "false", Self.time(key.instant("changed")),
                used.map(Self.time) ?? "N/A",
                noted?.region ?? key.textIfAny("used_region") ?? "N/A",
                noted?.service ?? key.textIfAny("used_service") ?? "N/A",
            ]
        }
        let certificates = try reading.rows(
            """
            SELECT active, created FROM iam_signing_certificates WHERE owner = ?
            ORDER BY created, id LIMIT 2
            """, [.init(owner)])
        for index in 0..<2 {
            guard index < certificates.count else {
                fields += ["false", "N/A"]
                continue
            }
            fields += [
                certificates[index].flag("active") ? "true" : "false",
                Self.time(certificates[index].instant("created")),
            ]
        }
        // Names and ARNs may hold commas, though nothing that needs doubling.
        return fields.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
    }

    /// `2015-10-20T20:15:30+00:00`
    private static func time(_ instant: Instant) -> String {
        String(instant.iso8601.dropLast()) + "+00:00"
    }
}
