import Codecs
import Shapes
import Vocabulary

/// Trees as CBOR, by schema.
enum CBORBody {
    static func read(_ item: CBOR, _ schema: StructureSchema) throws(Mismatch) -> Fields {
        guard case .map(let pairs) = item else { throw .conversion(token(item), "a structure") }
        var fields = Fields(emptyFor: schema)
        for (index, member) in schema.members.enumerated() {
            guard let held = pairs.last(where: { $0.key == .text(member.wireName) })?.value,
                !held.isNull
            else { continue }
            fields[index] = try read(held, member.schema())
        }
        return fields
    }

    static func read(_ item: CBOR, _ schema: Schema) throws(Mismatch) -> Value {
        switch (schema.kind, item) {
        case (.boolean, .bool(let flag)): return .bool(flag)
        case (.integer(let bits), _):
            guard let number = item.integer, TextScalar.fits(number, bits) else {
                throw .conversion(token(item), TextScalar.integerName(bits))
            }
            return .integer(number)
        case (.double, _):
            guard let number = item.double else { throw .conversion(token(item), "a Double") }
            return .double(number)
        case (.string, .text(let text)): return .string(text)
        case (.blob, .bytes(let bytes)): return .blob(bytes)
        case (.timestamp, .tagged(CBOR.epochTag, let inner)):
            guard let seconds = inner.double, let instant = TextScalar.instant(seconds) else {
                throw .conversion(token(inner), "a timestamp")
            }
            return .timestamp(instant)
        case (.list(let list), .array(let items)):
            let element = list.element()
            var values: [Value] = []
            values.reserveCapacity(items.count)
            for item in items { values.append(item.isNull ? .null : try read(item, element)) }
            return .list(values)
        case (.map(let map), .map(let pairs)):
            let element = map.value()
            var entries: [MapEntry] = []
            for pair in pairs {
                guard case .text(let key) = pair.key else {
                    throw .conversion(token(pair.key), "a String")
                }
                entries.append(
                    MapEntry(key, pair.value.isNull ? .null : try read(pair.value, element)))
            }
            return .map(entries)
        case (.structure(let inner), .map): return .structure(try read(item, inner()))
        case (.document, _): throw Mismatch("Documents have no CBOR form")
        default: throw .conversion(token(item), "a \(schema.name)")
        }
    }

    static func item(_ fields: Fields, _ schema: StructureSchema) -> CBOR {
        var pairs: [CBORPair] = []
        for (index, member) in schema.members.enumerated() {
            guard let value = fields[index], value != .null else { continue }
            pairs.append(CBORPair(.text(member.wireName), item(value, member.schema())))
        }
        return .map(pairs)
    }

    private static func item(_ value: Value, _ schema: Schema) -> CBOR {
        switch (value, schema.kind) {
        case (.list(let items), .list(let list)):
            let element = list.element()
            return .array(items.map { item($0, element) })
        case (.map(let entries), .map(let map)):
            let element = map.value()
            return .map(entries.map { CBORPair(.text($0.key), item($0.value, element)) })
        case (.structure(let fields), .structure(let inner)): return item(fields, inner())
        default: return plain(value)
        }
    }

    /// A value without a schema: scalars, and what failures carry.
    static func plain(_ value: Value) -> CBOR {
        switch value {
        case .null, .structure, .document: .null
        case .bool(let flag): .bool(flag)
        case .integer(let number): CBOR(number)
        case .double(let number): .float(number)
        case .string(let text): .text(text)
        case .blob(let bytes): .bytes(bytes)
        case .timestamp(let instant):
            .tagged(
                CBOR.epochTag,
                instant.milliseconds % 1000 == 0
                    ? CBOR(instant.seconds) : .float(instant.secondsSince1970))
        case .list(let items): .array(items.map(plain))
        case .map(let entries): .map(entries.map { CBORPair(.text($0.key), plain($0.value)) })
        }
    }

    private static func token(_ item: CBOR) -> String {
        switch item {
        case .unsigned, .negative: "NUMBER_VALUE"
        case .float: "DECIMAL_VALUE"
        case .text: "STRING_VALUE"
        case .bytes: "BLOB_VALUE"
        case .bool(let flag): flag ? "TRUE_VALUE" : "FALSE_VALUE"
        case .null, .undefined: "NULL_VALUE"
        case .array: "START_ARRAY"
        case .map: "START_OBJECT"
        case .tagged, .simple: "TAGGED_VALUE"
        }
    }
}
