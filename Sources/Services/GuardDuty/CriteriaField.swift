import Codecs
import GuardDutyAPI
import Shapes

/// A property of a finding as criteria and orders name it, such as
/// `resource.accessKeyDetails.userName`.
///
/// It must lead somewhere in a finding's shape, or be one of the names that GuardDuty's
/// documentation has for what lies elsewhere; what leads nowhere is refused, for it could only ever
/// match nothing.
struct CriteriaField {
    let name: String
    private let steps: [String]

    /// Documented names that differ from the finding's own.
    /// https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateFilter.html
    private static let aliases = [
        "service.additionalInfo.threatListName":
            "service.evidence.threatIntelligenceDetails.threatListName",
        "resource.s3BucketDetails.publicAccess.effectivePermissions":
            "resource.s3BucketDetails.publicAccess.effectivePermission",
    ]

    init?(_ name: String) {
        let path = Self.aliases[name] ?? name
        var schema: Schema?
        var structure: StructureSchema? = GuardDutyShape.Finding.schema
        var steps: [String] = []
        for step in path.split(separator: ".", omittingEmptySubsequences: false) {
            guard
                let member = structure?.members.first(where: {
                    $0.wireName.lowercased() == step.lowercased()
                })
            else { return nil }
            steps.append(member.wireName)
            schema = Self.element(of: member.schema())
            structure = schema?.structure
        }
        guard schema != nil else { return nil }
        self.name = name
        self.steps = steps
    }

    /// What a list holds, lists of lists included; any other shape itself.
    private static func element(of schema: Schema) -> Schema {
        var schema = schema
        while case .list(let list) = schema.kind { schema = list.element() }
        return schema
    }

    /// The values it leads to in a finding; lists on the way are entered.
    func values(in finding: JSON) -> [JSON] {
        var open = [finding]
        for step in steps {
            open = open.flatMap { value -> [JSON] in
                (value.array ?? [value]).compactMap { $0[step] }
            }
        }
        return open.flatMap { $0.array ?? [$0] }
    }
}
