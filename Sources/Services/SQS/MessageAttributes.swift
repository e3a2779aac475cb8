import Codecs
import Crypto
import SQSAPI
import Shapes

/// An attribute of a message, be it the sender's or the system's.
struct MessageAttribute: Sendable {
    let name: String
    let type: String
    let text: String?
    let bytes: [UInt8]?

    /// How many bytes it adds to its message.
    var size: Int {
        name.utf8.count + type.utf8.count + (text?.utf8.count ?? bytes?.count ?? 0)
    }
}

/// Attributes as they are checked, counted, signed for by MD5 and kept.
/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
enum MessageAttributes {
    static let countMax = 10

    static func read(
        _ values: [String: SQSShape.MessageAttributeValue]?
    ) throws -> [MessageAttribute] {
        guard let values else { return [] }
        guard values.count <= countMax else {
            throw Refusal.value(
                "Number of message attributes [\(values.count)] exceeds the allowed maximum "
                    + "[\(countMax)].")
        }
        return try values.sorted { $0.key < $1.key }.map { name, value in
            try check(name: name)
            return try checked(
                MessageAttribute(
                    name: name, type: value.dataType, text: value.stringValue,
                    bytes: value.binaryValue?.bytes))
        }
    }

    static func read(
        _ values: [String: SQSShape.MessageSystemAttributeValue]?
    ) throws -> [MessageAttribute] {
        try (values ?? [:]).sorted { $0.key < $1.key }.map { name, value in
            guard name == "AWSTraceHeader" else {
                throw Refusal.value(
                    "Message system attribute name '\(name)' is invalid.")
            }
            guard value.dataType == "String", value.stringValue != nil else {
                throw Refusal.value(
                    "The message system attribute 'AWSTraceHeader' must contain a non-empty "
                        + "message attribute value of type String.")
            }
            return try checked(
                MessageAttribute(
                    name: name, type: value.dataType, text: value.stringValue, bytes: nil))
        }
    }

    private static func check(name: String) throws {
        let lower = name.lowercased()
        let isPlain = name.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
                || [0x2d, 0x5f, 0x2e].contains($0)
        }
        guard (1...256).contains(name.utf8.count), isPlain, !name.hasPrefix("."),
            !name.hasSuffix("."), !name.contains(".."), !lower.hasPrefix("aws."),
            !lower.hasPrefix("amazon.")
        else { throw Refusal.value("Message (user) attribute name '\(name)' is invalid.") }
    }

    private static func checked(_ it: MessageAttribute) throws -> MessageAttribute {
        let kind = it.type.prefix { $0 != "." }
        guard !it.type.isEmpty else {
            throw Refusal.value(
                "The message attribute '\(it.name)' must contain a non-empty message attribute "
                    + "type.")
        }
        guard ["String", "Number", "Binary"].contains(kind), it.type.utf8.count <= 256 else {
            throw Refusal.value(
                "The message attribute '\(it.name)' has an invalid message attribute type, the set "
                    + "of supported type prefixes is Binary, Number, and String.")
        }
        let isEmpty = kind == "Binary" ? it.bytes?.isEmpty ?? true : it.text?.isEmpty ?? true
        guard !isEmpty else {
            throw Refusal.value(
                "The message attribute '\(it.name)' must contain a non-empty message attribute "
                    + "value for message attribute type '\(kind)'.")
        }
        guard kind == "Binary" ? it.text == nil : it.bytes == nil else {
            throw Refusal.value(
                "The message attribute '\(it.name)' with type '\(kind)' must use field "
                    + "'\(kind == "Binary" ? "Binary" : "String")'.")
        }
        if let text = it.text {
            if kind == "Number", Double(text) == nil || text.lowercased().contains("n") {
                throw Refusal.value(
                    "Can't cast the value of message (user) attribute '\(it.name)' to a number.")
            }
            guard Contents.isValid(text) else {
                throw Refusal.value(
                    "Message (user) attribute '\(it.name)' contains invalid characters.")
            }
        }
        return it
    }

    // MARK: MD5

    /// Names in order; each name, type and value behind its length, as clients compute it too.
    /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-attributes-md5-message-digest-calculation
    static func md5(_ attributes: [MessageAttribute]) -> String? {
        guard !attributes.isEmpty else { return nil }
        var bytes: [UInt8] = []
        func add(_ part: some Collection<UInt8>) {
            let count = UInt32(part.count)
            for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
            bytes.append(contentsOf: part)
        }
        for it in attributes.sorted(by: { $0.name < $1.name }) {
            add(it.name.utf8)
            add(it.type.utf8)
            bytes.append(it.text == nil ? 2 : 1)
            if let text = it.text { add(text.utf8) } else { add(it.bytes ?? []) }
        }
        return Contents.md5(bytes)
    }

    // MARK: Kept

    static func text(_ attributes: [MessageAttribute]) -> String? {
        guard !attributes.isEmpty else { return nil }
        return JSON.array(
            attributes.map { it in
                var members = [
                    JSONMember("n", .string(it.name)), JSONMember("t", .string(it.type)),
                ]
                if let text = it.text { members.append(JSONMember("s", .string(text))) }
                if let bytes = it.bytes {
                    members.append(JSONMember("b", .string(Base64.encode(bytes))))
                }
                return .object(members)
            }
        ).text
    }

    static func read(kept text: String?) -> [MessageAttribute] {
        guard let text, let items = (try? JSON(text: text))?.array else { return [] }
        return items.map {
            MessageAttribute(
                name: $0["n"]?.string ?? "", type: $0["t"]?.string ?? "",
                text: $0["s"]?.string, bytes: $0["b"]?.string.flatMap { Base64.decode($0) })
        }
    }

    /// Those that a receiver asks for: by name, by the beginning of names (`bar.*`), or all.
    static func chosen(
        _ attributes: [MessageAttribute], by names: [String]
    ) -> [MessageAttribute] {
        attributes.filter { it in
            names.contains { name in
                if name == "All" || name == ".*" || name == it.name { return true }
                return name.hasSuffix(".*") && it.name.hasPrefix(name.dropLast(2))
            }
        }
    }

    static func shape(_ attributes: [MessageAttribute]) -> [String: SQSShape.MessageAttributeValue]?
    {
        guard !attributes.isEmpty else { return nil }
        var shapes: [String: SQSShape.MessageAttributeValue] = [:]
        for it in attributes {
            shapes[it.name] = SQSShape.MessageAttributeValue(
                stringValue: it.text, binaryValue: it.bytes.map { Blob($0) }, dataType: it.type)
        }
        return shapes
    }
}

/// What a message may say.
enum Contents {
    /// XML's characters alone.
    static func isValid(_ text: String) -> Bool {
        // Of the scalars that UTF-8 can carry, XML refuses the controls and the last two of a
        // plane.
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x9, 0xa, 0xd, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
            default: false
            }
        }
    }

    static func md5(_ bytes: some Sequence<UInt8>) -> String {
        Hex.text(Insecure.MD5.hash(data: Array(bytes)))
    }

    static func sha256(_ text: String) -> String {
        Hex.text(SHA256.hash(data: Array(text.utf8)))
    }
}

enum Hex {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
