import Shapes

/// What the body of a REST message is.
enum Payload {
    /// A stream, a text or bytes: the body as it stands.
    case raw(index: Int, member: Member)
    /// One member, written in the protocol's format.
    case member(index: Int, member: Member)
    /// The members that have no other place.
    case members

    init(_ schema: StructureSchema) {
        guard let index = schema.payload, schema.members.indices.contains(index) else {
            self = .members
            return
        }
        let member = schema.members[index]
        switch member.schema().kind {
        case .blob, .string: self = .raw(index: index, member: member)
        default: self = .member(index: index, member: member)
        }
    }

    /// Whether a member of a structure without a payload travels in the body.
    static func isBody(_ member: Member) -> Bool { member.location == .body }

    /// In an answer there is no path and no query string: members bound to those are body.
    static func isOutputBody(_ member: Member) -> Bool {
        switch member.location {
        case .body, .query, .uri: true
        case .header, .headers, .statusCode: false
        }
    }

    /// The value of a text or blob payload; nil where it is streamed or empty.
    static func read(
        _ body: [UInt8], _ member: Member, _ dialect: Dialect
    ) throws(Failure) -> Value? {
        if member.traits.contains(.streaming) || body.isEmpty { return nil }
        guard case .string = member.schema().kind else { return .blob(body) }
        guard let text = String(validating: body, as: UTF8.self) else {
            throw dialect.malformedBody(Mismatch("The request body is no UTF-8"))
        }
        return .string(text)
    }

    /// The bytes of a text or blob payload; a streamed one has none here.
    static func write(_ value: Value?, _ member: Member) -> [UInt8] {
        if member.traits.contains(.streaming) { return [] }
        switch value {
        case .string(let text): return Array(text.utf8)
        case .blob(let bytes): return bytes
        default: return []
        }
    }
}
