import Gate
import Shapes
import WAFV2API

/// Settings of managed rule groups: each group takes its own, some need theirs.
extension RuleCheck {
    /// https://docs.aws.amazon.com/waf/latest/APIReference/API_ManagedRuleGroupConfig.html
    func settings(_ configs: [WAFV2Shape.ManagedRuleGroupConfig]?, of group: ManagedGroup) throws {
        func refused(_ reason: InvalidReason, _ what: String) -> Failure {
            WAFRefusal.invalid(reason, .managedGroupConfig, what)
        }
        var isSet = false
        for config in configs ?? [] {
            guard config.presentCount == 1 else { throw refused(.exactlyOne, group.name) }
            let name: String
            if config.awsManagedRulesBotControlRuleSet != nil {
                name = "AWSManagedRulesBotControlRuleSet"
            } else if let it = config.awsManagedRulesATPRuleSet {
                name = "AWSManagedRulesATPRuleSet"
                try path(it.loginPath, isPattern: it.enableRegexInPath ?? false)
                if let request = it.requestInspection {
                    try identifier(request.usernameField.identifier, request.payloadType)
                    try identifier(request.passwordField.identifier, request.payloadType)
                }
                try answer(it.responseInspection)
            } else if let it = config.awsManagedRulesACFPRuleSet {
                name = "AWSManagedRulesACFPRuleSet"
                try path(it.creationPath, isPattern: it.enableRegexInPath ?? false)
                try path(it.registrationPagePath, isPattern: false)
                let type = it.requestInspection.payloadType
                var names = [
                    it.requestInspection.usernameField?.identifier,
                    it.requestInspection.passwordField?.identifier,
                    it.requestInspection.emailField?.identifier,
                ].compactMap { $0 }
                names += (it.requestInspection.phoneNumberFields ?? []).map(\.identifier)
                names += (it.requestInspection.addressFields ?? []).map(\.identifier)
                for name in names { try identifier(name, type) }
                try answer(it.responseInspection)
            } else if let it = config.awsManagedRulesAntiDDoSRuleSet {
                name = "AWSManagedRulesAntiDDoSRuleSet"
                let challenge = it.clientSideActionConfig.challenge
                let exempt = challenge.exemptUriRegularExpressions ?? []
                guard challenge.usageOfAction != "ENABLED" || !exempt.isEmpty else {
                    throw refused(.missing, "ExemptUriRegularExpressions")
                }
                for pattern in exempt {
                    try RegexText.check(pattern.regexString ?? "", .managedGroupConfig)
                }
            } else {
                // LoginPath and its kin, which the settings by group have replaced.
                throw refused(.notAllowed, group.name)
            }
            guard name == group.name, !isSet else { throw refused(.notAllowed, name) }
            isSet = true
        }
        if group.needsSettings, !isSet { throw refused(.missing, group.name) }
    }

    private func path(_ path: String, isPattern: Bool) throws {
        if isPattern {
            try RegexText.check(path, .managedGroupConfig)
        } else if !path.hasPrefix("/") {
            throw WAFRefusal.invalid(.format, .managedGroupConfig, path)
        }
    }

    /// A pointer into JSON, or the name of a form's field.
    private func identifier(_ text: String, _ payload: String) throws {
        guard payload != "JSON" || text.hasPrefix("/") else {
            throw WAFRefusal.invalid(.format, .managedGroupConfig, text)
        }
    }

    private func answer(_ inspection: WAFV2Shape.ResponseInspection?) throws {
        guard let inspection else { return }
        guard inspection.presentCount == 1 else {
            throw WAFRefusal.invalid(.exactlyOne, .managedGroupConfig, "ResponseInspection")
        }
    }
}
