import Codecs
import Shapes
import Vocabulary

/// What a browser's upload may be: conditions on its fields, and until when.
/// Source: S3 API reference, "POST policy".
struct FormPolicy {
    enum Condition {
        case equals(String, String)
        case startsWith(String, String)

        var field: String {
            switch self {
            case .equals(let field, _), .startsWith(let field, _): field
            }
        }
        var text: String {
            switch self {
            case .equals(let field, let value): "[\"eq\", \"$\(field)\", \"\(value)\"]"
            case .startsWith(let field, let value):
                "[\"starts-with\", \"$\(field)\", \"\(value)\"]"
            }
        }
        func holds(_ given: String) -> Bool {
            switch self {
            case .equals(_, let value): given.utf8.elementsEqual(value.utf8)
            case .startsWith(_, let value): given.utf8.starts(with: value.utf8)
            }
        }
    }

    let expiration: Instant
    private(set) var conditions: [Condition] = []
    /// How many bytes the file may have.
    private(set) var length: ClosedRange<Int64>?

    /// - Parameter base64: the form's field.
    init(_ base64: String) throws {
        guard let bytes = Base64.decode(base64), let json = try? JSON(bytes: bytes) else {
            throw Self.invalid("Invalid JSON.")
        }
        guard let text = json["expiration"]?.string, let moment = Instant(iso8601: text) else {
            throw Self.invalid("Policy missing expiration.")
        }
        expiration = moment
        guard let items = json["conditions"]?.array else {
            throw Self.invalid("Policy missing conditions.")
        }
        for item in items { try add(item) }
    }

    private mutating func add(_ item: JSON) throws {
        if let members = item.members {
            for member in members {
                guard let value = member.value.string else {
                    throw Self.invalid("Invalid Simple-Condition: value must be a string.")
                }
                conditions.append(.equals(member.name.lowercased(), value))
            }
            return
        }
        guard let parts = item.array, parts.count == 3, let kind = parts[0].string else {
            throw Self.invalid("Invalid Condition.")
        }
        if kind.lowercased() == "content-length-range" {
            func number(_ json: JSON) -> Int64? {
                json.integer ?? json.string.flatMap { Int64($0) }
            }
            guard let low = number(parts[1]), let high = number(parts[2]), low >= 0, low <= high
            else { throw Self.invalid("Invalid content-length-range: must be two integers.") }
            length = low...high
            return
        }
        guard let field = parts[1].string, field.hasPrefix("$"), let value = parts[2].string else {
            throw Self.invalid("Invalid Condition: match key must start with '$'.")
        }
        let name = field.dropFirst().lowercased()
        switch kind.lowercased() {
        case "eq": conditions.append(.equals(name, value))
        case "starts-with": conditions.append(.startsWith(name, value))
        default: throw Self.invalid("Unknown Operation '\(kind)'.")
        }
    }

    /// Fields that need no condition: the proof itself and the file.
    private static let free: Set<String> = [
        "awsaccesskeyid", "file", "policy", "signature", "x-amz-signature",
    ]

    func check(_ form: FormUpload, at now: Instant) throws {
        guard now <= expiration else { throw Self.denied("Policy expired.") }
        for condition in conditions {
            let given =
                switch condition.field {
                case "bucket": form.bucket
                case "key": form.key
                default: form[condition.field] ?? ""
                }
            guard condition.holds(given) else {
                throw Self.denied("Policy Condition failed: \(condition.text)")
            }
        }
        let covered = Set(conditions.map(\.field))
        let extra = form.fields.map(\.name).first {
            !covered.contains($0) && !Self.free.contains($0) && !$0.hasPrefix("x-ignore-")
        }
        if let extra { throw Self.denied("Extra input fields: \(extra)") }
    }

    /// The file, ending in a failure if it is smaller or larger than the policy allows.
    static func limited(_ file: BodyStream, to range: ClosedRange<Int64>) -> BodyStream {
        let seen = OneValue<Int64>()
        seen.set(0)
        return BodyStream {
            let piece = try await file.next()
            let size = (seen.value ?? 0) + Int64(piece?.count ?? 0)
            seen.set(size)
            guard size <= range.upperBound else {
                throw Failure(
                    "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"
                ).with("ProposedSize", String(size))
                    .with("MaxSizeAllowed", String(range.upperBound))
            }
            guard piece != nil || size >= range.lowerBound else {
                throw Failure(
                    "EntityTooSmall",
                    "Your proposed upload is smaller than the minimum allowed size"
                ).with("ProposedSize", String(size))
                    .with("MinSizeAllowed", String(range.lowerBound))
            }
            return piece
        }
    }

    private static func invalid(_ reason: String) -> Failure {
        Failure("InvalidPolicyDocument", "Invalid Policy: \(reason)")
    }
    private static func denied(_ reason: String) -> Failure {
        Failure("AccessDenied", "Invalid according to Policy: \(reason)", status: 403)
    }
}
