import Shapes

/// One tag of a bucket or object.
struct ObjectTag: Hashable, Sendable {
    var key: String
    var value: String
}

/// The rules for tags. Source: S3 user guide, "Categorizing your objects using tags"; Tag editor
/// user guide, allowed characters.
enum Tags {
    /// - Parameter system: what is said of tags that only AWS may set.
    static func check(
        _ tags: [ObjectTag], max: Int, of what: String,
        system: String = "System tags cannot be added/updated by requester"
    ) throws(Failure) {
        guard tags.count <= max else {
            throw Failure("BadRequest", "\(what) tags cannot be greater than \(max)")
        }
        var seen: Set<[UInt8]> = []
        for tag in tags {
            guard (1...128).contains(tag.key.unicodeScalars.count), isSpelledWell(tag.key) else {
                throw Refusal.invalidTag(
                    "The TagKey you have provided is invalid", key: tag.key)
            }
            guard tag.value.unicodeScalars.count <= 256, isSpelledWell(tag.value) else {
                throw Failure("InvalidTag", "The TagValue you have provided is invalid")
                    .with("TagKey", tag.key).with("TagValue", tag.value)
            }
            if tag.key.lowercased().hasPrefix("aws:") {
                throw Refusal.invalidTag(system, key: tag.key)
            }
            guard seen.insert(Array(tag.key.utf8)).inserted else {
                throw Refusal.invalidTag(
                    "Cannot provide multiple Tags with the same key", key: tag.key)
            }
        }
    }

    /// The `x-amz-tagging` header: `key=value&…`, encoded as a query.
    static func parse(header: String) throws(Failure) -> [ObjectTag] {
        let malformed = Refusal.invalidArgument(
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query "
                + "parameters without tag name duplicates.", "x-amz-tagging", header)
        var tags: [ObjectTag] = []
        for pair in header.split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let key = String(sides[0]).percentDecoded(plusIsSpace: true),
                let value = (sides.count == 2 ? String(sides[1]) : "")
                    .percentDecoded(plusIsSpace: true),
                !tags.contains(where: { $0.key.bytesEqual(key) })
            else { throw malformed }
            tags.append(ObjectTag(key: key, value: value))
        }
        try check(
            tags, max: Limits.objectTagsMax, of: "Object",
            system: "Your TagKey cannot be prefixed with aws:")
        return tags
    }

    /// Letters, digits, spaces of any script and `_.:/=+-@`.
    private static func isSpelledWell(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            if "_.:/=+-@".unicodeScalars.contains(scalar) { return true }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .spaceSeparator,
                .lineSeparator, .paragraphSeparator:
                return true
            default: return false
            }
        }
    }
}
