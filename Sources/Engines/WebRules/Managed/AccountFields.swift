/// What a login or registration sends.
struct AccountFields {
    private(set) var username: Bytes?
    private(set) var password: Bytes?
    private(set) var phones: [Bytes] = []
    private(set) var street: Bytes = []

    init(_ settings: AccountSettings, _ body: Bytes) {
        let find: (String) -> Bytes?
        if settings.isJSON {
            let items = JSONWalk(body).items
            find = { pointer in
                let path = Self.path(pointer)
                return items.first { !$0.isKey && $0.path == path }?.bytes
            }
        } else {
            let pairs = RequestParts.pairs(body)
            find = { name in
                let name = Bytes(name.utf8)
                return pairs.first { $0.name == name }.map {
                    Transformation.urlDecode.apply($0.value) ?? $0.value
                }
            }
        }
        func filled(_ name: String?) -> Bytes? {
            name.flatMap(find).flatMap { $0.isEmpty ? nil : $0 }
        }
        username = (filled(settings.username) ?? filled(settings.email))?.lowered
        password = filled(settings.password)
        // Digits alone, so that one number is one number however it is written.
        phones = [settings.phones.compactMap(filled).joined().filter(\.isDigit)].filter {
            !$0.isEmpty
        }.map { Bytes($0) }
        street = Bytes(
            settings.streets.compactMap(filled).joined(separator: [0x20])
        ).lowered.filter { $0.isLetter || $0.isDigit }
    }

    /// The parts of a JSON pointer (RFC 6901).
    static func path(_ pointer: String) -> [Bytes] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            Bytes($0.replacing("~1", with: "/").replacing("~0", with: "~").utf8)
        }
    }

    static func value(at path: [Bytes], in body: Bytes) -> Bytes? {
        JSONWalk(body).items.first { !$0.isKey && $0.path == path }?.bytes
    }
}
