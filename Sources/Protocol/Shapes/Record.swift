package import Codecs
package import Vocabulary

/// A tree as CloudTrail records it: lower first letters, readable times, no secrets.
package enum Record {
    /// What stands in place of a sensitive value.
    package static let hidden = "HIDDEN_DUE_TO_SECURITY_REASONS"
    /// Members that models do not mark as sensitive and that prove somebody all the same: one-time
    /// codes, and the second half of temporary credentials.
    private static let secretNames: Set<String> = [
        "AuthenticationCode1", "AuthenticationCode2", "Base32StringSeed", "MFA", "MfaCode",
        "NewPassword", "OldPassword", "Password", "PrivateKey", "QRCodePNG", "SAMLAssertion",
        "SecretAccessKey", "SecretString", "ServicePassword", "SessionToken", "TokenCode",
        "WebIdentityToken",
    ]
    /// Marked as sensitive by the model of S3, and yet names that the trail is read for.
    private static let openNames: Set<String> = ["SSEKMSKeyId"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// What becomes of a secret member: IAM and STS leave it out, others say that it is hidden.
    package enum Secrets: Hashable, Sendable {
        case omitted, hidden
    }

    /// Whether the value of `member` must not be written down.
    package static func isSecret(_ member: Member) -> Bool {
        guard !openNames.contains(member.name) else { return false }
        return secretNames.contains(member.name) || member.schema().isSensitive
    }

    /// The name of a member as CloudTrail spells it: `SAMLProviderArn` is `sAMLProviderArn`.
    package static func name(_ member: Member) -> String {
        guard let first = member.name.first else { return "" }
        return first.lowercased() + member.name.dropFirst()
    }

    /// The present members of `fields`; null where there are none, as CloudTrail writes it.
    package static func json(
        _ fields: Fields, _ schema: StructureSchema, secrets: Secrets = .hidden
    ) -> JSON {
        let members = members(fields, schema, secrets, depth: 0)
        return members.isEmpty ? .null : .object(members)
    }

    private static func members(
        _ fields: Fields, _ schema: StructureSchema, _ secrets: Secrets, depth: Int
    ) -> [JSONMember] {
        var members: [JSONMember] = []
        for (index, member) in schema.members.enumerated() {
            guard let value = fields[index], !member.traits.contains(.streaming) else { continue }
            if isSecret(member) {
                if secrets == .hidden { members.append(JSONMember(name(member), .string(hidden))) }
                continue
            }
            members.append(
                JSONMember(name(member), json(value, member.schema(), secrets, depth: depth)))
        }
        return members
    }

    private static func json(
        _ value: Value, _ schema: Schema, _ secrets: Secrets, depth: Int
    ) -> JSON {
        guard depth < Validation.depthMax else { return .null }
        if schema.isSensitive, schema.name != "SSEKMSKeyId" { return .string(hidden) }
        switch (value, schema.kind) {
        case (.null, _): return .null
        case (.bool(let flag), _): return .bool(flag)
        case (.integer(let number), _): return .number(JSONNumber(number))
        case (.double(let number), _): return .number(JSONNumber(number))
        case (.string(let text), _): return .string(text)
        case (.blob(let bytes), _): return .string(Base64.encode(bytes))
        case (.timestamp(let instant), _): return .string(readable(instant))
        case (.list(let items), .list(let list)):
            let element = list.element()
            return .array(items.map { json($0, element, secrets, depth: depth + 1) })
        case (.map(let entries), .map(let map)):
            let element = map.value()
            return .object(
                entries.map {
                    JSONMember($0.key, json($0.value, element, secrets, depth: depth + 1))
                })
        case (.structure(let fields), .structure(let inner)):
            return .object(members(fields, inner(), secrets, depth: depth + 1))
        case (.document(let document), _): return document
        default: return .null
        }
    }

    /// The texts of all secret members, so that messages that quote them can be cleaned.
    package static func secretTexts(_ fields: Fields, _ schema: StructureSchema) -> [String] {
        var found: [String] = []
        collect(fields, schema, depth: 0, into: &found)
        return found
    }

    private static func collect(
        _ fields: Fields, _ schema: StructureSchema, depth: Int, into found: inout [String]
    ) {
        guard depth < Validation.depthMax else { return }
        for (index, member) in schema.members.enumerated() {
            guard let value = fields[index] else { continue }
            if isSecret(member) {
                if case .string(let text) = value { found.append(text) }
            } else {
                collect(value, member.schema(), depth: depth, into: &found)
            }
        }
    }

    private static func collect(
        _ value: Value, _ schema: Schema, depth: Int, into found: inout [String]
    ) {
        guard depth < Validation.depthMax else { return }
        switch (value, schema.kind) {
        case (.string(let text), _): if schema.isSensitive { found.append(text) }
        case (.structure(let fields), .structure(let inner)):
            collect(fields, inner(), depth: depth + 1, into: &found)
        case (.list(let items), .list(let list)):
            let element = list.element()
            for item in items { collect(item, element, depth: depth + 1, into: &found) }
        case (.map(let entries), .map(let map)):
            let element = map.value()
            for entry in entries { collect(entry.value, element, depth: depth + 1, into: &found) }
        default: break
        }
    }

    /// `Mar 24, 2014 9:11:59 PM`
    package static func readable(_ instant: Instant) -> String {
        let t = CivilTime(instant)
        let hour = t.hour % 12 == 0 ? 12 : t.hour % 12
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
        return "\(months[t.month - 1]) \(t.day), \(t.year) \(hour):\(two(t.minute)):"
            + "\(two(t.second)) \(t.hour < 12 ? "AM" : "PM")"
    }
}
