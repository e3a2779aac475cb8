import Codecs
import Shapes
import Vocabulary

/// Trees as JSON, by schema: what the JSON protocols and REST-JSON share.
enum JSONBody {
    // MARK: Reading

    /// The members of `schema` that `json` holds; others are passed over.
    static func read(
        _ json: JSON, _ schema: StructureSchema, where isIncluded: (Member) -> Bool = { _ in true }
    ) throws(Mismatch) -> Fields {
        guard case .object(let members) = json else {
            throw .conversion(token(json), "a structure")
        }
        var fields = Fields(emptyFor: schema)
        for (index, member) in schema.members.enumerated() where isIncluded(member) {
            guard let held = members.last(where: { $0.name == member.wireName })?.value,
                !held.isNull
            else { continue }
            fields[index] = try read(held, member.schema(), member.timestampFormat)
        }
        return fields
    }

    static func read(
        _ json: JSON, _ schema: Schema, _ format: TimestampFormat? = nil
    ) throws(Mismatch) -> Value {
        switch schema.kind {
        case .boolean:
            guard let flag = json.bool else { throw .conversion(token(json), "a Boolean") }
            return .bool(flag)
        case .integer(let bits):
            guard case .number(let number) = json, let whole = number.integer,
                TextScalar.fits(whole, bits)
            else { throw .conversion(token(json), TextScalar.integerName(bits)) }
            return .integer(whole)
        case .double:
            if case .number(let number) = json, number.double.isFinite {
                return .double(number.double)
            }
            if let text = json.string, ["NaN", "Infinity", "-Infinity"].contains(text),
                let number = TextScalar.double(text)
            {
                return .double(number)
            }
            throw .conversion(token(json), "a Double")
        case .string:
            guard let text = json.string else { throw .conversion(token(json), "a String") }
            return .string(text)
        case .blob:
            guard let text = json.string else { throw .conversion(token(json), "a Blob") }
            guard let bytes = Base64.decode(text) else {
                throw Mismatch("A blob is not valid base 64")
            }
            return .blob(bytes)
        case .timestamp(let own): return .timestamp(try moment(json, format ?? own))
        case .list(let list):
            guard case .array(let items) = json else { throw unexpected(json, "Expected list") }
            let element = list.element()
            var values: [Value] = []
            values.reserveCapacity(items.count)
            for item in items { values.append(item.isNull ? .null : try read(item, element)) }
            return .list(values)
        case .map(let map):
            guard case .object(let members) = json else {
                throw unexpected(json, "Expected map")
            }
            let element = map.value()
            var entries: [MapEntry] = []
            entries.reserveCapacity(members.count)
            for member in members {
                entries.append(
                    MapEntry(
                        member.name,
                        member.value.isNull ? .null : try read(member.value, element)))
            }
            return .map(entries)
        case .structure(let inner):
            guard case .object = json else { throw unexpected(json, "Expected structure") }
            return .structure(try read(json, inner()))
        case .document: return .document(json)
        }
    }

    private static func moment(
        _ json: JSON, _ format: TimestampFormat?
    ) throws(Mismatch) -> Instant {
        switch (json, format ?? .unixTimestamp) {
        case (.number(let number), .unixTimestamp):
            if let instant = TextScalar.instant(number.double) { return instant }
        case (.string(let text), .iso8601), (.string(let text), .rfc822):
            if let instant = TextScalar.instant(text, format ?? .iso8601) { return instant }
        default: break
        }
        throw .conversion(token(json), "milliseconds since epoch")
    }

    private static func unexpected(_ json: JSON, _ expected: String) -> Mismatch {
        switch json {
        case .array: Mismatch("Start of list found where not expected")
        case .object: Mismatch("Start of structure or map found where not expected.")
        default: Mismatch("\(expected) or null")
        }
    }

    /// What AWS's readers call a piece of JSON.
    private static func token(_ json: JSON) -> String {
        switch json {
        case .null: "NULL_VALUE"
        case .bool(true): "TRUE_VALUE"
        case .bool(false): "FALSE_VALUE"
        case .number(let number): Int64(number.text) == nil ? "DECIMAL_VALUE" : "NUMBER_VALUE"
        case .string: "STRING_VALUE"
        case .array: "START_ARRAY"
        case .object: "START_OBJECT"
        }
    }

    // MARK: Writing

    static func write(
        _ fields: Fields, _ schema: StructureSchema, into buffer: inout [UInt8],
        where isIncluded: (Member) -> Bool = { _ in true }
    ) {
        buffer.append(UInt8(ascii: "{"))
        var isFirst = true
        for (index, member) in schema.members.enumerated() where isIncluded(member) {
            guard let value = fields[index], value != .null else { continue }
            name(member.wireName, &isFirst, into: &buffer)
            write(value, member.schema(), member.timestampFormat, into: &buffer)
        }
        buffer.append(UInt8(ascii: "}"))
    }

    static func write(
        _ value: Value, _ schema: Schema, _ format: TimestampFormat? = nil,
        into buffer: inout [UInt8]
    ) {
        switch (value, schema.kind) {
        case (.timestamp(let instant), .timestamp(let own)):
            let chosen = format ?? own ?? .unixTimestamp
            let text = TextScalar.text(instant, chosen)
            if chosen == .unixTimestamp {
                buffer.append(contentsOf: text.utf8)
            } else {
                JSON.write(text, into: &buffer)
            }
        case (.list(let items), .list(let list)):
            let element = list.element()
            buffer.append(UInt8(ascii: "["))
            var isFirst = true
            for item in items {
                if !isFirst { buffer.append(UInt8(ascii: ",")) }
                isFirst = false
                write(item, element, into: &buffer)
            }
            buffer.append(UInt8(ascii: "]"))
        case (.map(let entries), .map(let map)):
            let element = map.value()
            buffer.append(UInt8(ascii: "{"))
            var isFirst = true
            for entry in entries {
                name(entry.key, &isFirst, into: &buffer)
                write(entry.value, element, into: &buffer)
            }
            buffer.append(UInt8(ascii: "}"))
        case (.structure(let fields), .structure(let inner)):
            write(fields, inner(), into: &buffer)
        default: plain(value).write(into: &buffer)
        }
    }

    /// A value without a schema: what failures carry.
    static func plain(_ value: Value) -> JSON {
        switch value {
        case .null, .structure: .null
        case .bool(let flag): .bool(flag)
        case .integer(let number): .number(JSONNumber(number))
        case .double(let number):
            number.isFinite ? .number(JSONNumber(number)) : .string(TextScalar.text(number))
        case .string(let text): .string(text)
        case .blob(let bytes): .string(Base64.encode(bytes))
        case .timestamp(let instant): .number(JSONNumber(instant.secondsSince1970))
        case .list(let items): .array(items.map(plain))
        case .map(let entries): .object(entries.map { JSONMember($0.key, plain($0.value)) })
        case .document(let json): json
        }
    }

    private static func name(
        _ text: String, _ isFirst: inout Bool, into buffer: inout [UInt8]
    ) {
        if !isFirst { buffer.append(UInt8(ascii: ",")) }
        isFirst = false
        JSON.write(text, into: &buffer)
        buffer.append(UInt8(ascii: ":"))
    }
}
