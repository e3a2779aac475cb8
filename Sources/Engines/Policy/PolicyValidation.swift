// What a document must be beyond the grammar, place by place. For IAM's own policies the order of
// the checks, and so which of several errors is told, is the one observed of AWS.

extension PolicyDocument {
    func validate(as kind: PolicyKind, namesVersion: Bool) throws(PolicyError) {
        switch kind {
        case .managed:
            guard namesVersion, version == .v2012 else {
                throw PolicyError("Policy document must be version 2012-10-17 or greater.")
            }
            try validateIdentity()
        case .inline, .session, .serviceControl: try validateIdentity()
        case .trust: try validateTrust()
        case .bucket(let name): try validateBucket(name)
        case .resource, .endpoint: try validateResource(PolicyWords(kind))
        case .resourceControl: try validateResourceControl(PolicyWords(kind))
        }
    }

    /// Policies that belong to a principal: no principal inside, a resource in every statement.
    private func validateIdentity() throws(PolicyError) {
        guard statements.allSatisfy({ $0.principals == nil }) else {
            throw PolicyError("Policy document should not specify a principal.")
        }
        try validateConditionValues()
        var resourceError: PolicyError?
        for statement in statements {
            guard let resources = statement.resources else { continue }
            for resource in resources.patterns {
                if resourceError == nil { resourceError = Self.resourceError(resource) }
            }
            if resourceError == nil { try Self.legacyParse(resources.patterns) }
        }
        try validateSids()
        guard statements.allSatisfy({ !$0.actions.patterns.isEmpty }) else {
            throw PolicyError("Policy statement must contain actions.")
        }
        guard statements.allSatisfy({ !($0.resources?.patterns ?? []).isEmpty }) else {
            throw PolicyError("Policy statement must contain resources.")
        }
        if let resourceError { throw resourceError }
        for statement in statements {
            for action in statement.actions.patterns { try Self.validateAction(action) }
        }
    }

    private func validateTrust() throws(PolicyError) {
        let words = PolicyWords(.trust)
        try validateConditionValues()
        try validateSids()
        for statement in statements {
            if let resources = statement.resources {
                throw PolicyError(
                    "Has prohibited field \(resources.isNegated ? "NotResource" : "Resource")")
            }
            guard let principals = statement.principals else {
                throw words.missingField("Principal")
            }
            guard !statement.actions.patterns.isEmpty else { throw words.missingField("Action") }
            for action in statement.actions.patterns {
                try Self.validateAction(action)
                guard !statement.actions.isNegated, Self.isTrustAction(action) else {
                    throw PolicyError(
                        "AssumeRole policy may only specify STS AssumeRole actions.")
                }
            }
            try principals.validate(words)
            try Self.refuseAllowingEveryoneElse(statement)
        }
    }

    private func validateBucket(_ name: String) throws(PolicyError) {
        let words = PolicyWords(.bucket(name: name))
        for statement in statements {
            guard let principals = statement.principals else {
                throw words.missingField("Principal")
            }
            guard !statement.actions.patterns.isEmpty else { throw words.missingField("Action") }
            guard let resources = statement.resources, !resources.patterns.isEmpty else {
                throw words.missingField("Resource")
            }
            try principals.validate(words)
            try Self.refuseAllowingEveryoneElse(statement)
            let targets = try BucketTargets(resources.patterns, bucket: name)
            for action in statement.actions.patterns {
                try targets.check(action, isNegated: statement.actions.isNegated)
            }
            guard !hasInvalidConditionValue(statement) else { throw words.syntax }
        }
        try validateSids(pattern: false)
    }

    private func validateResource(_ words: PolicyWords) throws(PolicyError) {
        try validateConditionValues()
        for statement in statements {
            guard let principals = statement.principals else { throw words.syntax }
            guard !statement.actions.patterns.isEmpty else {
                throw PolicyError("Policy statement must contain actions.")
            }
            guard let resources = statement.resources, !resources.patterns.isEmpty else {
                throw PolicyError("Policy statement must contain resources.")
            }
            try principals.validate(words)
            for action in statement.actions.patterns { try Self.validateAction(action) }
        }
        try validateSids(pattern: false)
    }

    /// Organizations lets a resource control policy deny, and name everyone, alone; the exception
    /// is its own `RCPFullAWSAccess`.
    private func validateResourceControl(_ words: PolicyWords) throws(PolicyError) {
        try validateResource(words)
        for statement in statements {
            let isFullAccess =
                statement.actions == PatternElement(["*"])
                && statement.resources == PatternElement(["*"]) && statement.conditions.isEmpty
            guard statement.principals == PrincipalElement([.everyone]),
                statement.effect == .deny || isFullAccess
            else { throw words.syntax }
        }
    }

    private static func refuseAllowingEveryoneElse(
        _ statement: PolicyStatement
    ) throws(PolicyError) {
        guard statement.effect == .deny || statement.principals?.isNegated != true else {
            throw PolicyError("Allow with NotPrincipal is not allowed.")
        }
    }

    private func validateSids(pattern: Bool = true) throws(PolicyError) {
        var seen: Set<String> = []
        for sid in statements.compactMap(\.sid) where !sid.isEmpty {
            guard seen.insert(sid).inserted else {
                throw PolicyError("Statement IDs (SID) in a single policy must be unique.")
            }
        }
        guard pattern else { return }
        for sid in statements.compactMap(\.sid) {
            guard sid.utf8.allSatisfy({ $0 &- 0x30 < 10 || lowered($0) &- 0x61 < 26 }) else {
                throw PolicyError(
                    "Statement IDs (SID) must be alpha numeric. Check that your input satisfies "
                        + "the regular expression [0-9A-Za-z]*")
            }
        }
    }

    private static func isTrustAction(_ action: String) -> Bool {
        let name = action.lowercased()
        guard name.hasPrefix("sts:") else { return false }
        let operation = name.dropFirst(4)
        return operation.hasPrefix("assumerole") || operation == "*" || operation == "tagsession"
            || operation == "setsourceidentity" || operation == "setcontext"
            || operation == "tagses*"
    }

    static func validateAction(_ action: String) throws(PolicyError) {
        if action == "*" { return }
        let parts = action.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count < 2 {
            throw PolicyError(
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
        }
        if parts.count > 2 {
            throw PolicyError("Actions/Condition can contain only one colon.")
        }
        let isKnownAlphabet = parts[0].utf8.allSatisfy {
            $0 &- 0x30 < 10 || lowered($0) &- 0x61 < 26 || $0 == 0x2d || $0 == 0x2e
        }
        guard parts[0] == "*" || (isKnownAlphabet && !parts[0].isEmpty) else {
            throw PolicyError("Vendor \(parts[0]) is not valid")
        }
    }

    private func validateConditionValues() throws(PolicyError) {
        for statement in statements where hasInvalidConditionValue(statement) {
            throw PolicyError("The policy failed legacy parsing")
        }
    }

    /// Dates, numbers and address ranges must be such: variables do not stand for them.
    private func hasInvalidConditionValue(_ statement: PolicyStatement) -> Bool {
        statement.conditions.contains { condition in
            condition.values.contains { value in
                if condition.operator.isDate { return DateValue(value) == nil }
                if condition.operator.isNumeric { return NumericValue(value) == nil }
                if condition.operator.isAddress { return AddressRange.isInvalid(value) }
                return false
            }
        }
    }
}

extension PolicyDocument {
    private static let resourcePathsOfIAM = [
        "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/",
        "server-certificate/", "policy/", "sms-mfa/", "saml-provider/", "oidc-provider/",
        "report/", "access-report/",
    ]

    /// The first thing wrong with a resource pattern of an identity-based policy, if any.
    private static func resourceError(_ resource: String) -> PolicyError? {
        if resource == "*" { return nil }
        let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count > 1 else {
            return PolicyError("Resource \(resource) must be in ARN format or \"*\".")
        }
        guard parts[1] == "aws" || parts[1] == "*" else {
            let rest = (2..<6).map { $0 < parts.count ? String(parts[$0]) : "*" }
            return PolicyError(
                "Partition \"\(parts[1])\" is not valid for resource "
                    + "\"arn:\(parts[1]):\(rest.joined(separator: ":"))\".")
        }
        guard parts.count > 2, !parts[2].contains("*"), !parts[2].contains("?") else {
            return PolicyError(
                "Resource vendor must be fully qualified and cannot contain regexes.")
        }
        let region = parts.count > 3 ? parts[3] : ""
        if parts[2] == "iam", !region.isEmpty {
            return PolicyError(
                "IAM resource \(resource) cannot contain region information.")
        }
        // Access points and their kin have a region and an account; buckets and objects neither.
        if parts[2] == "s3", !region.isEmpty, parts.count < 6 || parts[4].isEmpty {
            return PolicyError("Resource \(resource) can not contain region information.")
        }
        if parts[2] == "iam", parts.count == 6, parts[5] != "*",
            !resourcePathsOfIAM.contains(where: { parts[5].hasPrefix($0) })
        {
            return PolicyError(
                "IAM resource path must either be \"*\" or start with "
                    + resourcePathsOfIAM.joined(separator: ", ") + ".")
        }
        return nil
    }

    /// The older reader, which runs as well, wants a vendor, and six parts where one is left empty.
    private static func legacyParse(_ resources: [String]) throws(PolicyError) {
        for resource in resources where resource != "*" {
            let parts = resource.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count >= 6 || !resource.contains("::"), parts.count > 2, !parts[2].isEmpty
            else { throw PolicyError("The policy failed legacy parsing") }
        }
    }
}

extension PrincipalElement {
    /// Whether every principal has a form that AWS knows. Whether it exists is the service's to
    /// ask.
    func validate(_ words: PolicyWords) throws(PolicyError) {
        for principal in principals {
            switch principal {
            case .everyone: break
            case .aws(let text):
                guard PrincipalForm.isAWS(text) else { throw words.invalidPrincipal("AWS", text) }
            case .service(let text):
                guard PrincipalForm.isService(text) else {
                    throw words.invalidPrincipal("SERVICE", text)
                }
            case .federated(let text):
                guard PrincipalForm.isProvider(text) else {
                    throw words.invalidPrincipal("FEDERATED", text)
                }
            case .canonicalUser(let text):
                guard text.utf8.count == 64, text.utf8.allSatisfy({ PrincipalForm.isHex($0) })
                else { throw words.invalidPrincipal("CANONICALUSER", text) }
            }
        }
    }
}
