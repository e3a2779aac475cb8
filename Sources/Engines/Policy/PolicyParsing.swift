import Codecs

extension PolicyDocument {
    /// Longer documents are refused unread. The services' own limits are far below it.
    package static let bytesMax = 256 * 1024

    /// Reads a policy and checks it as AWS does when a policy of that kind is put.
    package init(bytes: [UInt8], kind: PolicyKind) throws(PolicyError) {
        let words = PolicyWords(kind)
        guard bytes.count <= Self.bytesMax else { throw words.syntax }
        let json: JSON
        do {
            json = try JSON(bytes: bytes, depthMax: 16)
        } catch {
            throw words.invalidJSON
        }
        let reader = PolicyReader(words: words)
        var document = try reader.document(json)
        let spans = StatementScanner.spans(bytes)
        let places = StatementScanner.positions(
            bytes, spans.flatMap { [$0.lowerBound, $0.upperBound] })
        var statements = document.statements
        if spans.count == statements.count {
            for index in statements.indices {
                statements[index].start = places[2 * index]
                statements[index].end = places[2 * index + 1]
            }
        }
        document = PolicyDocument(
            version: document.version, id: document.id, statements: statements)
        try document.validate(as: kind, namesVersion: json["Version"] != nil)
        self = document
    }

    package init(text: String, kind: PolicyKind) throws(PolicyError) {
        try self.init(bytes: Array(text.utf8), kind: kind)
    }
}

/// The words in which a place refuses a document's syntax. IAM says the same of everything; S3 and
/// trust policies name the field.
struct PolicyWords {
    private enum Voice { case iam, trust, bucket }
    private let voice: Voice

    init(_ kind: PolicyKind) {
        switch kind {
        case .trust: voice = .trust
        case .bucket: voice = .bucket
        default: voice = .iam
        }
    }

    private func choose(_ specific: String) -> PolicyError {
        PolicyError(voice == .iam ? "Syntax errors in policy." : specific)
    }

    var syntax: PolicyError { choose("Invalid policy syntax.") }
    var invalidJSON: PolicyError {
        switch voice {
        case .iam: return PolicyError("Syntax errors in policy.")
        case .trust: return PolicyError("This policy contains invalid Json")
        case .bucket:
            return PolicyError("Policies must be valid JSON and the first byte must be '{'")
        }
    }
    var emptyStatement: PolicyError {
        choose("Could not parse the policy: Statement is empty!")
    }
    var invalidVersion: PolicyError { choose("The policy must contain a valid version string") }
    func unknownField(_ name: String) -> PolicyError { choose("Unknown field \(name)") }
    func missingField(_ name: String) -> PolicyError { choose("Missing required field \(name)") }
    func invalidEffect(_ value: String) -> PolicyError { choose("Invalid effect: \(value)") }
    func unknownOperator(_ name: String) -> PolicyError {
        choose("Invalid Condition type : \(name)")
    }
    func duplicateField(_ name: String) -> PolicyError { choose("Duplicate field \(name)") }
    func invalidPrincipal(_ type: String, _ value: String) -> PolicyError {
        switch voice {
        case .trust:
            return PolicyError("Invalid principal in policy: \"\(type)\":\"\(value)\"")
        case .iam, .bucket: return PolicyError("Invalid principal in policy")
        }
    }
}

/// JSON to statements: the grammar alone, the same for every kind of policy.
struct PolicyReader {
    let words: PolicyWords

    /// More statements than any service's size limit lets through.
    static let statementsMax = 4096

    func document(_ json: JSON) throws(PolicyError) -> PolicyDocument {
        guard case .object(let members) = json else { throw words.invalidJSON }
        try refuseDuplicates(members)
        var version = PolicyDocument.Version.v2008
        var id: String?
        var statements: [PolicyStatement]?
        for member in members {
            switch member.name {
            case "Version":
                guard let text = member.value.string,
                    let known = PolicyDocument.Version(rawValue: text)
                else { throw words.invalidVersion }
                version = known
            case "Id":
                guard let text = member.value.string else { throw words.syntax }
                id = text
            case "Statement": statements = try self.statements(member.value)
            default: throw words.unknownField(member.name)
            }
        }
        guard let statements else { throw words.missingField("Statement") }
        return PolicyDocument(version: version, id: id, statements: statements)
    }

    private func statements(_ json: JSON) throws(PolicyError) -> [PolicyStatement] {
        switch json {
        case .object: return [try statement(json)]
        case .array(let items):
            guard !items.isEmpty else { throw words.emptyStatement }
            guard items.count <= Self.statementsMax else { throw words.syntax }
            var result: [PolicyStatement] = []
            for item in items { result.append(try statement(item)) }
            return result
        default: throw words.syntax
        }
    }

    private func statement(_ json: JSON) throws(PolicyError) -> PolicyStatement {
        guard case .object(let members) = json else { throw words.syntax }
        try refuseDuplicates(members)
        var sid: String?
        var effect: PolicyStatement.Effect?
        var principals: PrincipalElement?
        var actions: PatternElement?
        var resources: PatternElement?
        var conditions: [ConditionElement] = []
        for member in members {
            let isNegated = member.name.hasPrefix("Not")
            switch member.name {
            case "Sid":
                guard let text = member.value.string else { throw words.syntax }
                sid = text
            case "Effect": effect = try self.effect(member.value)
            case "Principal", "NotPrincipal":
                guard principals == nil else { throw words.syntax }
                principals = PrincipalElement(
                    try self.principals(member.value), isNegated: isNegated)
            case "Action", "NotAction":
                guard actions == nil else { throw words.syntax }
                actions = PatternElement(try strings(member.value), isNegated: isNegated)
            case "Resource", "NotResource":
                guard resources == nil else { throw words.syntax }
                resources = PatternElement(try strings(member.value), isNegated: isNegated)
            case "Condition": conditions = try self.conditions(member.value)
            default: throw words.unknownField(member.name)
            }
        }
        guard let effect else { throw words.missingField("Effect") }
        return PolicyStatement(
            sid: sid, effect: effect, principals: principals,
            actions: actions ?? PatternElement([]), resources: resources, conditions: conditions)
    }

    private func effect(_ json: JSON) throws(PolicyError) -> PolicyStatement.Effect {
        guard let text = json.string else { throw words.syntax }
        switch text {
        case "Allow": return .allow
        case "Deny": return .deny
        default:
            // IAM's newer reader takes the words in any case, its older one, which runs too, does
            // not; hence the different message.
            if ["allow", "deny"].contains(text.lowercased()) {
                throw PolicyError("The policy failed legacy parsing")
            }
            throw words.invalidEffect(text)
        }
    }

    private func strings(_ json: JSON) throws(PolicyError) -> [String] {
        switch json {
        case .string(let text): return [text]
        case .array(let items):
            var result: [String] = []
            for item in items {
                guard let text = item.string else { throw words.syntax }
                result.append(text)
            }
            return result
        default: throw words.syntax
        }
    }

    private func principals(_ json: JSON) throws(PolicyError) -> [NamedPrincipal] {
        if let text = json.string {
            guard text == "*" else { throw words.invalidPrincipal("STAR", text) }
            return [.everyone]
        }
        guard case .object(let members) = json, !members.isEmpty else { throw words.syntax }
        try refuseDuplicates(members)
        var result: [NamedPrincipal] = []
        for member in members {
            let values = try strings(member.value)
            for value in values {
                switch member.name {
                case "AWS": result.append(value == "*" ? .everyone : .aws(value))
                case "Service": result.append(.service(value))
                case "Federated": result.append(.federated(value))
                case "CanonicalUser": result.append(.canonicalUser(value))
                default: throw words.invalidPrincipal(member.name.uppercased(), value)
                }
            }
        }
        guard !result.isEmpty else { throw words.syntax }
        return result
    }

    private func conditions(_ json: JSON) throws(PolicyError) -> [ConditionElement] {
        guard case .object(let members) = json else { throw words.syntax }
        try refuseDuplicates(members)
        var result: [ConditionElement] = []
        for member in members {
            guard case .object(let keys) = member.value else { throw words.syntax }
            // An unknown operator over no key is let through, as IAM does: it asks for nothing.
            if keys.isEmpty { continue }
            guard let named = ConditionOperator(member.name) else {
                throw words.unknownOperator(member.name)
            }
            try refuseDuplicates(keys)
            for key in keys {
                result.append(
                    ConditionElement(named, key: key.name, values: try values(key.value)))
            }
        }
        return result
    }

    /// Condition values may be given as numbers and booleans; they are compared as text.
    private func values(_ json: JSON) throws(PolicyError) -> [String] {
        if case .array(let items) = json {
            var result: [String] = []
            for item in items { result.append(try scalar(item)) }
            return result
        }
        return [try scalar(json)]
    }

    private func scalar(_ json: JSON) throws(PolicyError) -> String {
        switch json {
        case .string(let text): return text
        case .bool(let value): return value ? "true" : "false"
        case .number(let number): return number.text
        default: throw words.syntax
        }
    }

    private func refuseDuplicates(_ members: [JSONMember]) throws(PolicyError) {
        var seen: Set<String> = []
        for member in members where !seen.insert(member.name).inserted {
            throw words.duplicateField(member.name)
        }
    }
}
