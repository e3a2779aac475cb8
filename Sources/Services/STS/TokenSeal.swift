import Codecs
import Crypto
import Foundation
package import Gate
import Shapes
package import Vocabulary

/// Makes and opens session tokens: AES-256-GCM over the session's description.
package struct TokenSeal: SessionAuthority {
    private let key: SymmetricKey
    private static let prefix: [UInt8] = [0x47, 0x31]  // "G1": the token's format

    package init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// Seals a caller and its secret. The caller must have a session.
    func seal(_ caller: Caller, secret: String) throws -> String {
        let text = SessionText.json(caller, secret: secret).bytes
        let box = try AES.GCM.seal(text, using: key)
        guard let combined = box.combined else {
            throw Failure("InternalFailure", "The session token could not be made.", status: 500)
        }
        return Base64.encode(Self.prefix + Array(combined))
    }

    private static let messagePrefix: [UInt8] = [0x4d, 0x31]  // "M1": authorization messages
    private static let messageCharactersMax = 10_240

    /// Seals why a request was refused; nil where that is too long to be handed back.
    func seal(message: [UInt8]) throws -> String? {
        guard message.count <= Self.messageCharactersMax * 3 / 4 - 64,
            let combined = try AES.GCM.seal(message, using: key).combined
        else { return nil }
        return Base64.encode(Self.messagePrefix + Array(combined))
    }

    /// Opens what `seal(message:)` made; nil for anything else.
    func open(message text: String) -> [UInt8]? {
        guard text.utf8.count <= Self.messageCharactersMax, let bytes = Base64.decode(text),
            bytes.starts(with: Self.messagePrefix),
            let box = try? AES.GCM.SealedBox(
                combined: Data(bytes.dropFirst(Self.messagePrefix.count))),
            let opened = try? AES.GCM.open(box, using: key)
        else { return nil }
        return Array(opened)
    }

    package func credential(
        accessKeyID: String, token: String, now: Instant
    ) throws -> Gate.Credential {
        let invalid = Failure(
            "InvalidClientTokenId", "The security token included in the request is invalid.",
            status: 403)
        guard token.utf8.count <= 65_536, let bytes = Base64.decode(token),
            bytes.starts(with: Self.prefix),
            let box = try? AES.GCM.SealedBox(combined: Data(bytes.dropFirst(Self.prefix.count))),
            let opened = try? AES.GCM.open(box, using: key),
            let json = try? JSON(bytes: Array(opened)),
            let (caller, secret) = SessionText.read(json), caller.accessKeyID == accessKeyID
        else { throw invalid }
        guard let session = caller.session, now < session.expiresAt else {
            throw Failure(
                "ExpiredToken", "The security token included in the request is expired",
                status: 403)
        }
        return Gate.Credential(secret: secret, caller: caller)
    }
}

/// A session's description as JSON inside its token.
enum SessionText {
    static func json(_ caller: Caller, secret: String) -> JSON {
        var members: [JSONMember] = []
        func add(_ name: String, _ value: JSON) { members.append(JSONMember(name, value)) }
        add("k", .string(caller.accessKeyID))
        add("x", .string(secret))
        add("a", .string(caller.principal.account.description))
        add("i", .string(caller.principal.id))
        switch caller.principal.kind {
        case .root: add("p", ["root"])
        case .user(let path, let name): add("p", ["user", .string(path), .string(name)])
        case .assumedRole(let path, let role, let session):
            add("p", ["role", .string(path), .string(role), .string(session)])
        case .federatedUser(let name): add("p", ["federated", .string(name)])
        case .service(let name): add("p", ["service", .string(name)])
        case .anonymous: add("p", ["anonymous"])
        }
        guard let session = caller.session else { return .object(members) }
        add("t0", .number(JSONNumber(session.issuedAt.milliseconds)))
        add("t1", .number(JSONNumber(session.expiresAt.milliseconds)))
        add("m", .bool(session.isMFAAuthenticated))
        add("ps", .array(session.policies.map { .string($0) }))
        add("ts", map(session.tags))
        add("tt", .array(session.transitiveTagKeys.map { .string($0) }))
        if let source = session.sourceIdentity { add("si", .string(source)) }
        add("c", .bool(session.isChained))
        add(
            "is",
            [
                .string(session.issuerType), .string(session.issuerARN),
                .string(session.issuerID), .string(session.issuerName),
            ])
        if let provider = session.webIdentityProvider {
            add("wp", .string(provider))
            add("wa", map(session.webIdentityAttributes))
        }
        return .object(members)
    }

    static func read(_ json: JSON) -> (Caller, secret: String)? {
        guard let key = json["k"]?.string, let secret = json["x"]?.string,
            let account = json["a"]?.string.flatMap({ AccountID($0) }),
            let id = json["i"]?.string, let kind = kind(json["p"]?.array ?? []),
            let issued = json["t0"]?.integer, let expires = json["t1"]?.integer,
            let issuer = json["is"]?.array?.compactMap(\.string), issuer.count == 4
        else { return nil }
        let session = Session(
            issuedAt: Instant(milliseconds: issued), expiresAt: Instant(milliseconds: expires),
            isMFAAuthenticated: json["m"]?.bool ?? false, policies: strings(json["ps"]),
            tags: map(json["ts"]), transitiveTagKeys: strings(json["tt"]),
            sourceIdentity: json["si"]?.string, isChained: json["c"]?.bool ?? false,
            issuerType: issuer[0], issuerARN: issuer[1], issuerID: issuer[2],
            issuerName: issuer[3], webIdentityProvider: json["wp"]?.string,
            webIdentityAttributes: map(json["wa"]))
        let caller = Caller(
            principal: Principal(kind, account: account, id: id), accessKeyID: key,
            tags: session.tags, session: session)
        return (caller, secret)
    }

    private static func kind(_ parts: [JSON]) -> Principal.Kind? {
        let words = parts.compactMap(\.string)
        switch (words.first, words.count) {
        case ("root", 1): return .root
        case ("user", 3): return .user(path: words[1], name: words[2])
        case ("role", 4): return .assumedRole(path: words[1], role: words[2], session: words[3])
        case ("federated", 2): return .federatedUser(name: words[1])
        case ("service", 2): return .service(name: words[1])
        default: return nil
        }
    }

    private static func strings(_ json: JSON?) -> [String] {
        json?.array?.compactMap(\.string) ?? []
    }
    private static func map(_ values: [String: String]) -> JSON {
        .object(values.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) })
    }
    private static func map(_ json: JSON?) -> [String: String] {
        var result: [String: String] = [:]
        for member in json?.members ?? [] { result[member.name] = member.value.string }
        return result
    }
}
