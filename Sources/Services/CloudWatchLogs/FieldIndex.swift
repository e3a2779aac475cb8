import Codecs
import LogSearch
import Store

/// Fields whose values are indexed, as a policy names them.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html
enum FieldIndex {
    /// Fields that one policy may name, and the longest name.
    static let fieldsMax = 20
    private static let nameMax = 100

    /// `{"Fields": ["a", "b"]}`, or `{"FieldsV2": {"a": {"type": "FIELD_INDEX"}}}`.
    static func fields(policy document: String) throws -> [String] {
        guard let json = try? JSON(text: document), let members = json.members,
            members.allSatisfy({ ["Fields", "FieldsV2"].contains($0.name) })
        else { throw Refusal.invalid("The policy document is no valid index policy.") }
        var fields: [String] = []
        if let list = json["Fields"] {
            guard let names = list.array?.map(\.string), names.allSatisfy({ $0 != nil }) else {
                throw Refusal.invalid("Fields of an index policy must be a list of names.")
            }
            fields += names.compactMap(\.self)
        }
        for member in json["FieldsV2"]?.members ?? [] {
            guard ["FIELD_INDEX", "FACET", nil].contains(member.value["type"]?.string) else {
                throw Refusal.invalid("The type of an indexed field is FIELD_INDEX or FACET.")
            }
            fields.append(member.name)
        }
        guard !fields.isEmpty, Set(fields).count == fields.count, fields.count <= fieldsMax,
            fields.allSatisfy({ !$0.isEmpty && $0.utf8.count <= nameMax && !$0.contains("\n") })
        else {
            throw Refusal.invalid(
                "An index policy names 1 to \(fieldsMax) different fields of at most \(nameMax) "
                    + "characters.")
        }
        return fields
    }
}

extension Reading {
    /// The fields that a group indexes from now on.
    func indexedFields(group: Int64) throws -> [String] {
        guard
            let row = try row(
                "SELECT document FROM logs_index_policies WHERE group_id = ?", [.integer(group)])
        else { return [] }
        return try FieldIndex.fields(policy: row.text("document"))
    }
}
