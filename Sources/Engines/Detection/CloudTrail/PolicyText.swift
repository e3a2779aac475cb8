import Codecs

/// A policy document as far as detection needs it: who is let in, and to how much.
struct PolicyText {
    enum Exposure: Equatable, CustomStringConvertible {
        case none
        case account(String)
        case everybody

        var description: String {
            switch self {
            case .none: "nobody else"
            case .account(let id): "account \(id)"
            case .everybody: "everybody"
            }
        }
    }

    private let statements: [JSON]

    /// Takes a document as an object or as a string that holds one; nil if it is neither.
    init?(_ json: JSON) {
        var document = json
        if let text = json.string {
            guard let parsed = try? JSON(text: text) else { return nil }
            document = parsed
        }
        guard let statement = document["Statement"] else { return nil }
        statements = statement.array ?? [statement]
    }

    private var allowing: [JSON] { statements.filter { $0["Effect"]?.string == "Allow" } }

    /// Whether some statement allows every action, or all of IAM, on everything.
    var allowsEverything: Bool {
        allowing.contains { statement in
            let actions = statement["Action"]?.texts ?? []
            let resources = statement["Resource"]?.texts ?? []
            return resources.contains("*")
                && actions.contains { ["*", "*:*", "iam:*"].contains($0) }
                || statement["NotAction"] != nil && resources.contains("*")
                    && statement["Condition"] == nil
        }
    }

    /// The widest exposure of any statement without a condition that narrows it.
    /// - Parameter account: the account that owns the resource.
    func exposure(account: String) -> Exposure {
        var widest = Exposure.none
        for statement in allowing where !Self.isNarrowed(statement["Condition"]) {
            // An external id tells a partner's customers apart; it is no secret against everybody.
            let isPartner = Self.hasExternalID(statement["Condition"])
            for principal in Self.principals(statement["Principal"]) {
                if principal == "*" { return .everybody }
                if isPartner { continue }
                if let other = Self.account(of: principal), other != account, !account.isEmpty {
                    widest = .account(other)
                }
            }
        }
        return widest
    }

    /// `*` and account principals; services and identity providers are not of interest here.
    private static func principals(_ principal: JSON?) -> [String] {
        guard let principal else { return [] }
        if let text = principal.string { return [text] }
        return principal["AWS"]?.texts ?? []
    }

    private static func account(of principal: String) -> String? {
        let parts = principal.split(separator: ":", omittingEmptySubsequences: false)
        let id = parts.count == 1 ? String(parts[0]) : parts.count > 4 ? String(parts[4]) : ""
        return id.utf8.count == 12 && id.utf8.allSatisfy { $0 &- 0x30 < 10 } ? id : nil
    }

    private static func hasExternalID(_ condition: JSON?) -> Bool {
        (condition?.members ?? []).contains { test in
            (test.value.members ?? []).contains { $0.name.lowercased() == "sts:externalid" }
        }
    }

    /// Whether a condition limits callers to known ones. `0.0.0.0/0` limits nobody.
    private static func isNarrowed(_ condition: JSON?) -> Bool {
        let keys: Set<String> = [
            "aws:principalorgid", "aws:principalorgpaths", "aws:sourceip", "aws:sourcearn",
            "aws:sourceaccount", "aws:sourcevpc", "aws:sourcevpce", "aws:principalaccount",
            "aws:principalarn", "aws:sourceorgid", "aws:userid", "aws:vpcsourceip",
            "kms:calleraccount", "aws:sourceowner", "aws:principalisawsservice",
            "aws:principaltype", "aws:resourceaccount", "aws:resourceorgid",
            "kms:viaservice", "lambda:functionurlauthtype",
        ]
        for test in condition?.members ?? [] {
            for entry in test.value.members ?? [] where keys.contains(entry.name.lowercased()) {
                let values = entry.value.texts
                if !values.contains(where: { ["*", "0.0.0.0/0", "::/0"].contains($0) }) {
                    return true
                }
            }
        }
        return false
    }
}

extension JSON {
    /// A string, or the strings of an array.
    var texts: [String] {
        if let string { return [string] }
        return (array ?? []).compactMap(\.string)
    }
}
