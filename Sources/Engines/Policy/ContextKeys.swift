package import Vocabulary

/// The keys of a request that conditions and policy variables ask for. Names are compared without
/// regard to case, as in AWS.
package struct ContextKeys: Sendable {
    /// The values of one key; almost every key has one, which then needs no array.
    enum Values: Sendable {
        case one(String)
        case many([String])

        init(_ list: [String]) { self = list.count == 1 ? .one(list[0]) : .many(list) }

        var list: [String] {
            switch self {
            case .one(let value): return [value]
            case .many(let list): return list
            }
        }
        var count: Int {
            switch self {
            case .one: return 1
            case .many(let list): return list.count
            }
        }
        subscript(_ index: Int) -> String {
            switch self {
            case .one(let value): return value
            case .many(let list): return list[index]
            }
        }
    }

    struct Entry: Sendable {
        let hash: UInt64
        let name: String
        var values: Values
    }

    // A request has some twenty keys: comparing their hashes in a row is quicker than a dictionary,
    // to build and to ask.
    private(set) var entries: [Entry] = []
    /// Asked for keys that are not set, with the name in lower case; nil means the request has no
    /// such key. For keys that cost something to find, such as an object's tags.
    package var provider: (@Sendable (_ name: String) -> [String]?)?

    package init(provider: (@Sendable (_ name: String) -> [String]?)? = nil) {
        self.provider = provider
        entries.reserveCapacity(24)
    }

    /// Keys and values in one go; a name given twice keeps the later values.
    package init(_ values: [(String, [String])]) {
        self.init()
        for (name, list) in values { self[name] = list }
    }

    /// The names of the keys that are set, as they were given.
    package var names: [String] { entries.map(\.name) }

    /// The values of a key; nil if the request has no such key. Setting nil removes it.
    package subscript(_ name: String) -> [String]? {
        get { values(name, hash: Self.hash(name))?.list }
        set { put(name, newValue.map { Values($0) }) }
    }

    private mutating func put(_ name: String, _ values: Values?) {
        let hash = Self.hash(name)
        var found: Int?
        for index in entries.indices where entries[index].hash == hash {
            if Self.same(entries[index].name, name) { found = index }
        }
        switch (found, values) {
        case (let index?, let values?): entries[index].values = values
        case (let index?, nil): entries.remove(at: index)
        case (nil, let values?): entries.append(Entry(hash: hash, name: name, values: values))
        case (nil, nil): break
        }
    }

    package mutating func set(_ name: String, _ value: String) { put(name, .one(value)) }
    package mutating func set(_ name: String, _ values: [String]) { self[name] = values }
    package mutating func set(_ name: String, _ value: Bool) {
        put(name, .one(value ? "true" : "false"))
    }
    package mutating func set(_ name: String, _ value: Int) { put(name, .one(String(value))) }
    /// As ISO 8601, which date conditions read.
    package mutating func set(_ name: String, _ value: Instant) { put(name, .one(value.iso8601)) }
    /// Sets the key if there is a value.
    package mutating func set(_ name: String, _ value: String?) {
        if let value { put(name, .one(value)) }
    }

    func values(_ name: String, hash: UInt64) -> Values? {
        for index in entries.indices where entries[index].hash == hash {
            if Self.same(entries[index].name, name) { return entries[index].values }
        }
        return provider.flatMap { $0(name.lowercased()) }.map { Values($0) }
    }

    /// FNV-1a over the name in ASCII lower case.
    static func hash(_ name: String) -> UInt64 {
        name.utf8.withContiguousStorageIfAvailable { ActionHash.of($0) }
            ?? ActionHash.of(name.utf8)
    }

    /// Whether two names are the same but for ASCII case.
    static func same(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.utf8.count == b.utf8.count else { return false }
        return zip(a.utf8, b.utf8).allSatisfy { lowered($0) == lowered($1) }
    }
}

/// An ASCII capital letter in lower case; any other byte as it is.
@inline(__always)
func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
}
