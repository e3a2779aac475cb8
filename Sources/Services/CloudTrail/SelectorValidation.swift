import CloudTrailAPI
import Shapes

/// AWS's rules for event selectors.
/// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
extension TrailSelectors {
    static let basicMax = 5
    static let dataResourcesMax = 250
    static let valuesMax = 500
    static let excludableSources = ["kms.amazonaws.com", "rdsdata.amazonaws.com"]
    /// ARNs of each basic type begin so.
    private static let basicTypes = [
        "AWS::S3::Object": "arn:aws:s3", "AWS::Lambda::Function": "arn:aws:lambda",
        "AWS::DynamoDB::Table": "arn:aws:dynamodb",
    ]

    private static func refuse(_ message: String) -> Failure {
        CloudTrailFailure.invalidEventSelectors(message)
    }

    /// - Throws: `InvalidEventSelectorsException`.
    init(
        basic: [CloudTrailShape.EventSelector]?, advanced: [CloudTrailShape.AdvancedEventSelector]?
    ) throws {
        let basic = basic ?? []
        let advanced = advanced ?? []
        switch (basic.isEmpty, advanced.isEmpty) {
        case (true, true):
            throw Self.refuse("Either EventSelectors or AdvancedEventSelectors must be specified.")
        case (false, true): self = try Self.checked(basic)
        case (true, false): self = try Self.checked(advanced)
        case (false, false):
            throw Self.refuse(
                "EventSelectors and AdvancedEventSelectors cannot be specified together.")
        }
    }

    private static func checked(_ shapes: [CloudTrailShape.EventSelector]) throws -> Self {
        guard shapes.count <= basicMax else {
            throw refuse("The number of event selectors cannot exceed \(basicMax).")
        }
        var count = 0
        let selectors = try shapes.map { shape in
            let resources = try (shape.dataResources ?? []).map { resource in
                let values = resource.values ?? []
                count += values.count
                guard let type = resource.type, let prefix = basicTypes[type] else {
                    throw refuse(
                        "The value \(resource.type ?? "null") for DataResources.Type is not valid.")
                }
                for value in values where !isValid(value, ofPrefix: prefix) {
                    throw refuse("Value \(value) for DataResources.Values is invalid.")
                }
                return BasicSelector.DataResourceSelector(type: type, values: values)
            }
            let excluded = shape.excludeManagementEventSources ?? []
            for source in excluded where !excludableSources.contains(source) {
                throw refuse(
                    "The value \(source) for ExcludeManagementEventSources is not valid.")
            }
            return BasicSelector(
                readWrite: shape.readWriteType ?? "All",
                includesManagement: shape.includeManagementEvents ?? true,
                dataResources: resources, excludedSources: excluded)
        }
        guard count <= dataResourcesMax else {
            throw refuse("The total number of data resources cannot exceed \(dataResourcesMax).")
        }
        return .basic(selectors)
    }

    /// All of a type, or one by its ARN. A bucket ends with a slash, after which a key may begin.
    /// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html
    private static func isValid(_ value: String, ofPrefix prefix: String) -> Bool {
        if value == prefix || everyObject.contains(value) { return true }
        guard value.hasPrefix(prefix + ":"), !value.contains("*") else { return false }
        let parts = value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, let resource = parts.last, !resource.isEmpty else { return false }
        guard prefix == "arn:aws:s3" else { return !parts[3].isEmpty && !parts[4].isEmpty }
        return parts[3].isEmpty && parts[4].isEmpty && resource.contains("/")
            && !resource.hasPrefix("/")
    }

    /// Older ways to name all objects of all buckets.
    static let everyObject: Set<String> = ["arn:aws:s3:::", "arn:aws:s3:::*/*"]

    private static func checked(_ shapes: [CloudTrailShape.AdvancedEventSelector]) throws -> Self {
        let selectors = shapes.map { shape in
            AdvancedSelector(
                name: shape.name,
                fields: shape.fieldSelectors.map {
                    .init(
                        field: $0.field, equals: $0.equals ?? [], startsWith: $0.startsWith ?? [],
                        endsWith: $0.endsWith ?? [], notEquals: $0.notEquals ?? [],
                        notStartsWith: $0.notStartsWith ?? [],
                        notEndsWith: $0.notEndsWith ?? [])
                })
        }
        let count = selectors.reduce(0) { $0 + $1.fields.reduce(0) { $0 + $1.valueCount } }
        guard count <= valuesMax else {
            throw refuse("The total number of values cannot exceed \(valuesMax).")
        }
        for selector in selectors { try check(selector) }
        return .advanced(selectors)
    }

    private static func check(_ selector: AdvancedSelector) throws {
        var seen: Set<String> = []
        for field in selector.fields {
            guard seen.insert(field.field).inserted else {
                throw refuse("Field \(field.field) is specified more than once.")
            }
            guard field.valueCount > 0 else {
                throw refuse("Field \(field.field) has no operator.")
            }
        }
        guard let category = selector.fields.first(where: { $0.field == "eventCategory" }),
            category.isEquality, category.equals.count == 1
        else { throw refuse("Each advanced event selector must set eventCategory to one value.") }
        let value = category.equals.first ?? ""
        let allowed: Set<String>
        switch value {
        case "Management": allowed = ["eventCategory", "readOnly", "eventSource"]
        case "Data":
            allowed = [
                "eventCategory", "readOnly", "eventName", "eventSource", "eventType",
                "resources.type", "resources.ARN", "sessionCredentialFromConsole",
                "userIdentity.arn",
            ]
        case "NetworkActivity":
            throw refuse("Network activity events are not recorded here: there are no endpoints.")
        default: throw refuse("The value \(value) for eventCategory is not valid.")
        }
        for field in selector.fields {
            guard allowed.contains(field.field) else {
                throw refuse("Field \(field.field) is not valid for \(value) events.")
            }
            try check(field, category: value)
        }
        if value == "Data", !seen.contains("resources.type") {
            throw refuse("resources.type must be specified for Data events.")
        }
    }

    private static func check(_ field: AdvancedSelector.Field, category: String) throws {
        func mustEqual(_ accept: (String) -> Bool) throws {
            guard field.isEquality, field.equals.count == 1, field.equals.allSatisfy(accept) else {
                throw refuse("The value of field \(field.field) is not valid.")
            }
        }
        switch field.field {
        case "readOnly": try mustEqual { ["true", "false"].contains($0) }
        case "resources.type":
            try mustEqual { type in
                let parts = type.split(separator: "::", omittingEmptySubsequences: false)
                return parts.count == 3 && parts[0] == "AWS" && parts.allSatisfy { !$0.isEmpty }
            }
        case "sessionCredentialFromConsole":
            guard field.valueCount == 1, field.equals == ["true"] || field.notEquals == ["true"]
            else { throw refuse("The value of field \(field.field) is not valid.") }
        case "eventSource" where category == "Management":
            guard field.valueCount == field.notEquals.count,
                field.notEquals.allSatisfy(excludableSources.contains)
            else { throw refuse("eventSource may only be NotEquals \(excludableSources).") }
        default: break
        }
    }
}
