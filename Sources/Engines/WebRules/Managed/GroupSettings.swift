import Codecs

/// What a web ACL sets for a managed group (`ManagedRuleGroupConfigs`).
package struct GroupSettings: Hashable, Sendable {
    package var inspectsTargeted = false
    package var account: AccountSettings?
    package var flood: FloodSettings?

    package init() {}

    /// What a group looks for before its rules run.
    enum Prelude: Hashable, Sendable {
        case none, bots
        case account(AccountSettings)
        case flood(FloodSettings)
    }

    init(_ json: JSON?) throws(DefinitionError) {
        for config in json?.array ?? [] {
            if let it = config["AWSManagedRulesBotControlRuleSet"] {
                inspectsTargeted = it["InspectionLevel"]?.string == "TARGETED"
            }
            if let it = config["AWSManagedRulesATPRuleSet"] {
                account = try Self.account("atp", it["LoginPath"]?.string, it)
            }
            if let it = config["AWSManagedRulesACFPRuleSet"] {
                account = try Self.account("acfp", it["CreationPath"]?.string, it)
                account?.pagePath = it["RegistrationPagePath"]?.string
            }
            if let it = config["AWSManagedRulesAntiDDoSRuleSet"] { flood = Self.flood(it) }
        }
    }

    private static func account(
        _ space: String, _ path: String?, _ json: JSON
    ) throws(DefinitionError) -> AccountSettings {
        guard let path else { throw DefinitionError("ManagedRuleGroupConfigs", "no path is given") }
        var made = AccountSettings(space: space, path: path)
        made.pathIsPattern = json["EnableRegexInPath"]?.bool ?? false
        let request = json["RequestInspection"]
        made.isJSON = request?["PayloadType"]?.string != "FORM_ENCODED"
        func name(_ field: String) -> String? { request?[field]?["Identifier"]?.string }
        func names(_ field: String) -> [String] {
            (request?[field]?.array ?? []).compactMap { $0["Identifier"]?.string }
        }
        made.username = name("UsernameField")
        made.password = name("PasswordField")
        made.email = name("EmailField")
        made.phones = names("PhoneNumberFields")
        made.streets = names("AddressFields")
        made.answer = answer(json["ResponseInspection"])
        return made
    }

    private static func answer(_ json: JSON?) -> AccountSettings.Answer? {
        func texts(_ json: JSON?, _ name: String) -> [Bytes] {
            (json?[name]?.array ?? []).compactMap(\.string).map { Bytes($0.utf8) }
        }
        if let it = json?["StatusCode"] {
            func codes(_ name: String) -> Set<Int> {
                Set((it[name]?.array ?? []).compactMap(\.integer).map { Int($0) })
            }
            return .status(success: codes("SuccessCodes"), failure: codes("FailureCodes"))
        }
        if let it = json?["Header"], let name = it["Name"]?.string {
            return .header(
                Bytes(name.utf8).lowered, success: Set(texts(it, "SuccessValues")),
                failure: Set(texts(it, "FailureValues")))
        }
        if let it = json?["BodyContains"] {
            return .body(
                success: texts(it, "SuccessStrings"), failure: texts(it, "FailureStrings"))
        }
        if let it = json?["Json"], let pointer = it["Identifier"]?.string {
            return .json(
                AccountFields.path(pointer), success: Set(texts(it, "SuccessValues")),
                failure: Set(texts(it, "FailureValues")))
        }
        return nil
    }

    private static func flood(_ json: JSON) -> FloodSettings {
        var made = FloodSettings()
        let challenge = json["ClientSideActionConfig"]?["Challenge"]
        made.challenges = challenge?["UsageOfAction"]?.string != "DISABLED"
        // More sensitive is from a lower suspicion on.
        func suspicion(_ text: String?, _ other: FloodSuspicion) -> FloodSuspicion {
            switch text {
            case "LOW": .high
            case "MEDIUM": .medium
            case "HIGH": .low
            default: other
            }
        }
        made.challengeFrom = suspicion(challenge?["Sensitivity"]?.string, .low)
        made.blockFrom = suspicion(json["SensitivityToBlock"]?.string, .high)
        made.exempt = (challenge?["ExemptUriRegularExpressions"]?.array ?? []).compactMap {
            $0["RegexString"]?.string
        }
        return made
    }
}
