import Codecs

/// Which events of the journal a trail delivers.
struct TrailRules: Hashable, Sendable {
    var homeRegion: String
    var isMultiRegion: Bool
    var includesGlobal: Bool
    var selectors: TrailSelectors

    /// Services whose events belong to no region and are told as of us-east-1.
    /// https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html
    static let globalSources: Set<String> = ["iam.amazonaws.com", "cloudfront.amazonaws.com"]

    var text: String {
        let json: JSON = [
            "region": .string(homeRegion), "multi": .bool(isMultiRegion),
            "global": .bool(includesGlobal), "selectors": selectors.json,
        ]
        return json.text
    }

    init(
        homeRegion: String, isMultiRegion: Bool, includesGlobal: Bool, selectors: TrailSelectors
    ) {
        self.homeRegion = homeRegion
        self.isMultiRegion = isMultiRegion
        self.includesGlobal = includesGlobal
        self.selectors = selectors
    }

    init?(text: String) {
        guard let json = try? JSON(text: text), let region = json["region"]?.string,
            let selectors = json["selectors"].flatMap({ TrailSelectors($0) })
        else { return nil }
        self.init(
            homeRegion: region, isMultiRegion: json["multi"]?.bool ?? false,
            includesGlobal: json["global"]?.bool ?? true, selectors: selectors)
    }

    /// The region under whose name the event is delivered; nil if the trail does not deliver it.
    func regionOfDelivery(_ event: EventFacts) -> String? {
        guard !event.isOwnDelivery, covers(event.region, source: event.source), isSelected(event)
        else { return nil }
        return isMultiRegion ? event.region : homeRegion
    }

    /// Whether it tells of a service's events of a region.
    func covers(_ region: String, source: String) -> Bool {
        if Self.globalSources.contains(source) { return includesGlobal }
        return isMultiRegion || region == homeRegion
    }

    func isSelected(_ event: EventFacts) -> Bool {
        switch selectors {
        case .basic(let selectors): selectors.contains { $0.selects(event) }
        case .advanced(let selectors): selectors.contains { $0.selects(event) }
        }
    }
}

extension BasicSelector {
    func selects(_ event: EventFacts) -> Bool {
        switch readWrite {
        case "ReadOnly" where !event.isReadOnly: return false
        case "WriteOnly" where event.isReadOnly: return false
        default: break
        }
        if event.category == "Management" {
            return includesManagement && !excludedSources.contains(event.source)
        }
        guard event.category == "Data" else { return false }
        return dataResources.contains { wanted in
            wanted.values.contains { value in
                let start = TrailSelectors.everyObject.contains(value) ? "arn:aws:s3" : value
                return event.resources.contains { resource in
                    switch (wanted.type, resource.type) {
                    case ("AWS::S3::Object", "AWS::S3::Bucket"):
                        // Listing a bucket touches each object below it.
                        "\(resource.name)/".hasPrefix(start)
                    case (resource.type, _): resource.name.hasPrefix(start)
                    default: false
                    }
                }
            }
        }
    }
}

extension AdvancedSelector {
    func selects(_ event: EventFacts) -> Bool {
        guard fields.contains(where: { $0.field == "eventCategory" }) else { return false }
        // The type and the ARN must be those of one and the same resource.
        let type = fields.first { $0.field == "resources.type" }
        let arn = fields.first { $0.field == "resources.ARN" }
        if type != nil || arn != nil {
            let ofType = event.resources.filter { type?.matches($0.type) ?? true }
            guard !ofType.isEmpty else { return false }
            if let arn, !arn.matches(anyOf: ofType.map(\.name)) { return false }
        }
        return fields.allSatisfy { field in
            switch field.field {
            case "resources.type", "resources.ARN": true
            case "eventCategory": field.matches(event.category)
            case "readOnly": field.matches(event.isReadOnly ? "true" : "false")
            case "eventName": field.matches(event.name)
            case "eventSource": field.matches(event.source)
            case "eventType": field.matches(event.type)
            case "userIdentity.arn": field.matches(event.identityARN)
            case "sessionCredentialFromConsole":
                field.matches(event.isFromConsole ? "true" : "false")
            default: false
            }
        }
    }
}

extension AdvancedSelector.Field {
    func matches(_ value: String) -> Bool { matches(anyOf: [value]) }

    /// One of the values must be wanted, if anything is; none may be unwanted.
    func matches(anyOf values: [String]) -> Bool {
        let wantsAny = !equals.isEmpty || !startsWith.isEmpty || !endsWith.isEmpty
        if wantsAny {
            let isWanted = values.contains { value in
                equals.contains(value) || startsWith.contains { value.hasPrefix($0) }
                    || endsWith.contains { value.hasSuffix($0) }
            }
            guard isWanted else { return false }
        }
        return !values.contains { value in
            notEquals.contains(value) || notStartsWith.contains { value.hasPrefix($0) }
                || notEndsWith.contains { value.hasSuffix($0) }
        }
    }
}
