// swift-format-ignore-file
// Written by forge from shield/2016-06-02 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum ShieldShape {}

extension ShieldShape {
    package struct ApplicationLayerAutomaticResponseConfiguration: Shapes.Structure {
        package var status: Swift.String
        package var action: ShieldShape.ResponseAction
        package init(status: Swift.String, action: ShieldShape.ResponseAction) {
            self.status = status
            self.action = action
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
            self.action = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            fields[1] = self.action.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ApplicationLayerAutomaticResponseConfiguration",
            [
                Shapes.Member("Status", { ShieldSchema.ApplicationLayerAutomaticResponseStatus }, traits: [.required]),
                Shapes.Member("Action", { ShieldSchema.ResponseAction }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct AttackDetail: Shapes.Structure {
        package var attackId: Swift.String?
        package var resourceArn: Swift.String?
        package var subResources: [ShieldShape.SubResourceSummary]?
        package var startTime: Vocabulary.Instant?
        package var endTime: Vocabulary.Instant?
        package var attackCounters: [ShieldShape.SummarizedCounter]?
        package var attackProperties: [ShieldShape.AttackProperty]?
        package var mitigations: [ShieldShape.Mitigation]?
        package init(attackId: Swift.String? = nil, resourceArn: Swift.String? = nil, subResources: [ShieldShape.SubResourceSummary]? = nil, startTime: Vocabulary.Instant? = nil, endTime: Vocabulary.Instant? = nil, attackCounters: [ShieldShape.SummarizedCounter]? = nil, attackProperties: [ShieldShape.AttackProperty]? = nil, mitigations: [ShieldShape.Mitigation]? = nil) {
            self.attackId = attackId
            self.resourceArn = resourceArn
            self.subResources = subResources
            self.startTime = startTime
            self.endTime = endTime
            self.attackCounters = attackCounters
            self.attackProperties = attackProperties
            self.mitigations = mitigations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attackId = try fields.optional(0)
            self.resourceArn = try fields.optional(1)
            self.subResources = try fields.optional(2)
            self.startTime = try fields.optional(3)
            self.endTime = try fields.optional(4)
            self.attackCounters = try fields.optional(5)
            self.attackProperties = try fields.optional(6)
            self.mitigations = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attackId?.shapeValue
            fields[1] = self.resourceArn?.shapeValue
            fields[2] = self.subResources?.shapeValue
            fields[3] = self.startTime?.shapeValue
            fields[4] = self.endTime?.shapeValue
            fields[5] = self.attackCounters?.shapeValue
            fields[6] = self.attackProperties?.shapeValue
            fields[7] = self.mitigations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttackDetail",
            [
                Shapes.Member("AttackId", { ShieldSchema.AttackId }),
                Shapes.Member("ResourceArn", { ShieldSchema.ResourceArn }),
                Shapes.Member("SubResources", { ShieldSchema.SubResourceSummaryList }),
                Shapes.Member("StartTime", { ShieldSchema.AttackTimestamp }),
                Shapes.Member("EndTime", { ShieldSchema.AttackTimestamp }),
                Shapes.Member("AttackCounters", { ShieldSchema.SummarizedCounterList }),
                Shapes.Member("AttackProperties", { ShieldSchema.AttackProperties }),
                Shapes.Member("Mitigations", { ShieldSchema.MitigationList }),
            ])
    }
}

extension ShieldShape {
    package struct AttackProperty: Shapes.Structure {
        package var attackLayer: Swift.String?
        package var attackPropertyIdentifier: Swift.String?
        package var topContributors: [ShieldShape.Contributor]?
        package var unit: Swift.String?
        package var total: Swift.Int?
        package init(attackLayer: Swift.String? = nil, attackPropertyIdentifier: Swift.String? = nil, topContributors: [ShieldShape.Contributor]? = nil, unit: Swift.String? = nil, total: Swift.Int? = nil) {
            self.attackLayer = attackLayer
            self.attackPropertyIdentifier = attackPropertyIdentifier
            self.topContributors = topContributors
            self.unit = unit
            self.total = total
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attackLayer = try fields.optional(0)
            self.attackPropertyIdentifier = try fields.optional(1)
            self.topContributors = try fields.optional(2)
            self.unit = try fields.optional(3)
            self.total = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attackLayer?.shapeValue
            fields[1] = self.attackPropertyIdentifier?.shapeValue
            fields[2] = self.topContributors?.shapeValue
            fields[3] = self.unit?.shapeValue
            fields[4] = self.total?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttackProperty",
            [
                Shapes.Member("AttackLayer", { ShieldSchema.AttackLayer }),
                Shapes.Member("AttackPropertyIdentifier", { ShieldSchema.AttackPropertyIdentifier }),
                Shapes.Member("TopContributors", { ShieldSchema.TopContributors }),
                Shapes.Member("Unit", { ShieldSchema.Unit }),
                Shapes.Member("Total", { ShieldSchema.Long }),
            ])
    }
}

extension ShieldShape {
    package struct AttackStatisticsDataItem: Shapes.Structure {
        package var attackVolume: ShieldShape.AttackVolume?
        package var attackCount: Swift.Int
        package init(attackVolume: ShieldShape.AttackVolume? = nil, attackCount: Swift.Int) {
            self.attackVolume = attackVolume
            self.attackCount = attackCount
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attackVolume = try fields.optional(0)
            self.attackCount = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attackVolume?.shapeValue
            fields[1] = self.attackCount.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttackStatisticsDataItem",
            [
                Shapes.Member("AttackVolume", { ShieldSchema.AttackVolume }),
                Shapes.Member("AttackCount", { ShieldSchema.Long }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct AttackSummary: Shapes.Structure {
        package var attackId: Swift.String?
        package var resourceArn: Swift.String?
        package var startTime: Vocabulary.Instant?
        package var endTime: Vocabulary.Instant?
        package var attackVectors: [ShieldShape.AttackVectorDescription]?
        package init(attackId: Swift.String? = nil, resourceArn: Swift.String? = nil, startTime: Vocabulary.Instant? = nil, endTime: Vocabulary.Instant? = nil, attackVectors: [ShieldShape.AttackVectorDescription]? = nil) {
            self.attackId = attackId
            self.resourceArn = resourceArn
            self.startTime = startTime
            self.endTime = endTime
            self.attackVectors = attackVectors
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attackId = try fields.optional(0)
            self.resourceArn = try fields.optional(1)
            self.startTime = try fields.optional(2)
            self.endTime = try fields.optional(3)
            self.attackVectors = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attackId?.shapeValue
            fields[1] = self.resourceArn?.shapeValue
            fields[2] = self.startTime?.shapeValue
            fields[3] = self.endTime?.shapeValue
            fields[4] = self.attackVectors?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttackSummary",
            [
                Shapes.Member("AttackId", { ShieldSchema.String }),
                Shapes.Member("ResourceArn", { ShieldSchema.String }),
                Shapes.Member("StartTime", { ShieldSchema.AttackTimestamp }),
                Shapes.Member("EndTime", { ShieldSchema.AttackTimestamp }),
                Shapes.Member("AttackVectors", { ShieldSchema.AttackVectorDescriptionList }),
            ])
    }
}

extension ShieldShape {
    package struct AttackVectorDescription: Shapes.Structure {
        package var vectorType: Swift.String
        package init(vectorType: Swift.String) {
            self.vectorType = vectorType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vectorType = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vectorType.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttackVectorDescription",
            [
                Shapes.Member("VectorType", { ShieldSchema.String }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct AttackVolume: Shapes.Structure {
        package var bitsPerSecond: ShieldShape.AttackVolumeStatistics?
        package var packetsPerSecond: ShieldShape.AttackVolumeStatistics?
        package var requestsPerSecond: ShieldShape.AttackVolumeStatistics?
        package init(bitsPerSecond: ShieldShape.AttackVolumeStatistics? = nil, packetsPerSecond: ShieldShape.AttackVolumeStatistics? = nil, requestsPerSecond: ShieldShape.AttackVolumeStatistics? = nil) {
            self.bitsPerSecond = bitsPerSecond
            self.packetsPerSecond = packetsPerSecond
            self.requestsPerSecond = requestsPerSecond
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bitsPerSecond = try fields.optional(0)
            self.packetsPerSecond = try fields.optional(1)
            self.requestsPerSecond = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bitsPerSecond?.shapeValue
            fields[1] = self.packetsPerSecond?.shapeValue
            fields[2] = self.requestsPerSecond?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttackVolume",
            [
                Shapes.Member("BitsPerSecond", { ShieldSchema.AttackVolumeStatistics }),
                Shapes.Member("PacketsPerSecond", { ShieldSchema.AttackVolumeStatistics }),
                Shapes.Member("RequestsPerSecond", { ShieldSchema.AttackVolumeStatistics }),
            ])
    }
}

extension ShieldShape {
    package struct AttackVolumeStatistics: Shapes.Structure {
        package var max: Swift.Double
        package init(max: Swift.Double) {
            self.max = max
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.max = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.max.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttackVolumeStatistics",
            [
                Shapes.Member("Max", { ShieldSchema.Double }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct BlockAction: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "BlockAction",
            [])
    }
}

extension ShieldShape {
    package struct Contributor: Shapes.Structure {
        package var name: Swift.String?
        package var value: Swift.Int?
        package init(name: Swift.String? = nil, value: Swift.Int? = nil) {
            self.name = name
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Contributor",
            [
                Shapes.Member("Name", { ShieldSchema.String }),
                Shapes.Member("Value", { ShieldSchema.Long }),
            ])
    }
}

extension ShieldShape {
    package struct CountAction: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "CountAction",
            [])
    }
}

extension ShieldShape {
    package struct EmergencyContact: Shapes.Structure {
        package var emailAddress: Swift.String
        package var phoneNumber: Swift.String?
        package var contactNotes: Swift.String?
        package init(emailAddress: Swift.String, phoneNumber: Swift.String? = nil, contactNotes: Swift.String? = nil) {
            self.emailAddress = emailAddress
            self.phoneNumber = phoneNumber
            self.contactNotes = contactNotes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.emailAddress = try fields.required(0)
            self.phoneNumber = try fields.optional(1)
            self.contactNotes = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.emailAddress.shapeValue
            fields[1] = self.phoneNumber?.shapeValue
            fields[2] = self.contactNotes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EmergencyContact",
            [
                Shapes.Member("EmailAddress", { ShieldSchema.EmailAddress }, traits: [.required]),
                Shapes.Member("PhoneNumber", { ShieldSchema.PhoneNumber }),
                Shapes.Member("ContactNotes", { ShieldSchema.ContactNotes }),
            ])
    }
}

extension ShieldShape {
    package struct InclusionProtectionFilters: Shapes.Structure {
        package var resourceArns: [Swift.String]?
        package var protectionNames: [Swift.String]?
        package var resourceTypes: [Swift.String]?
        package init(resourceArns: [Swift.String]? = nil, protectionNames: [Swift.String]? = nil, resourceTypes: [Swift.String]? = nil) {
            self.resourceArns = resourceArns
            self.protectionNames = protectionNames
            self.resourceTypes = resourceTypes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArns = try fields.optional(0)
            self.protectionNames = try fields.optional(1)
            self.resourceTypes = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArns?.shapeValue
            fields[1] = self.protectionNames?.shapeValue
            fields[2] = self.resourceTypes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InclusionProtectionFilters",
            [
                Shapes.Member("ResourceArns", { ShieldSchema.ResourceArnFilters }),
                Shapes.Member("ProtectionNames", { ShieldSchema.ProtectionNameFilters }),
                Shapes.Member("ResourceTypes", { ShieldSchema.ProtectedResourceTypeFilters }),
            ])
    }
}

extension ShieldShape {
    package struct InclusionProtectionGroupFilters: Shapes.Structure {
        package var protectionGroupIds: [Swift.String]?
        package var patterns: [Swift.String]?
        package var resourceTypes: [Swift.String]?
        package var aggregations: [Swift.String]?
        package init(protectionGroupIds: [Swift.String]? = nil, patterns: [Swift.String]? = nil, resourceTypes: [Swift.String]? = nil, aggregations: [Swift.String]? = nil) {
            self.protectionGroupIds = protectionGroupIds
            self.patterns = patterns
            self.resourceTypes = resourceTypes
            self.aggregations = aggregations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroupIds = try fields.optional(0)
            self.patterns = try fields.optional(1)
            self.resourceTypes = try fields.optional(2)
            self.aggregations = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroupIds?.shapeValue
            fields[1] = self.patterns?.shapeValue
            fields[2] = self.resourceTypes?.shapeValue
            fields[3] = self.aggregations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InclusionProtectionGroupFilters",
            [
                Shapes.Member("ProtectionGroupIds", { ShieldSchema.ProtectionGroupIdFilters }),
                Shapes.Member("Patterns", { ShieldSchema.ProtectionGroupPatternFilters }),
                Shapes.Member("ResourceTypes", { ShieldSchema.ProtectedResourceTypeFilters }),
                Shapes.Member("Aggregations", { ShieldSchema.ProtectionGroupAggregationFilters }),
            ])
    }
}

extension ShieldShape {
    package struct Limit: Shapes.Structure {
        package var type: Swift.String?
        package var max: Swift.Int?
        package init(type: Swift.String? = nil, max: Swift.Int? = nil) {
            self.type = type
            self.max = max
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.optional(0)
            self.max = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type?.shapeValue
            fields[1] = self.max?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Limit",
            [
                Shapes.Member("Type", { ShieldSchema.String }),
                Shapes.Member("Max", { ShieldSchema.Long }),
            ])
    }
}

extension ShieldShape {
    package struct Mitigation: Shapes.Structure {
        package var mitigationName: Swift.String?
        package init(mitigationName: Swift.String? = nil) {
            self.mitigationName = mitigationName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mitigationName = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mitigationName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Mitigation",
            [
                Shapes.Member("MitigationName", { ShieldSchema.String }),
            ])
    }
}

extension ShieldShape {
    package struct Protection: Shapes.Structure {
        package var id: Swift.String?
        package var name: Swift.String?
        package var resourceArn: Swift.String?
        package var healthCheckIds: [Swift.String]?
        package var protectionArn: Swift.String?
        package var applicationLayerAutomaticResponseConfiguration: ShieldShape.ApplicationLayerAutomaticResponseConfiguration?
        package init(id: Swift.String? = nil, name: Swift.String? = nil, resourceArn: Swift.String? = nil, healthCheckIds: [Swift.String]? = nil, protectionArn: Swift.String? = nil, applicationLayerAutomaticResponseConfiguration: ShieldShape.ApplicationLayerAutomaticResponseConfiguration? = nil) {
            self.id = id
            self.name = name
            self.resourceArn = resourceArn
            self.healthCheckIds = healthCheckIds
            self.protectionArn = protectionArn
            self.applicationLayerAutomaticResponseConfiguration = applicationLayerAutomaticResponseConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.name = try fields.optional(1)
            self.resourceArn = try fields.optional(2)
            self.healthCheckIds = try fields.optional(3)
            self.protectionArn = try fields.optional(4)
            self.applicationLayerAutomaticResponseConfiguration = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.resourceArn?.shapeValue
            fields[3] = self.healthCheckIds?.shapeValue
            fields[4] = self.protectionArn?.shapeValue
            fields[5] = self.applicationLayerAutomaticResponseConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Protection",
            [
                Shapes.Member("Id", { ShieldSchema.ProtectionId }),
                Shapes.Member("Name", { ShieldSchema.ProtectionName }),
                Shapes.Member("ResourceArn", { ShieldSchema.ResourceArn }),
                Shapes.Member("HealthCheckIds", { ShieldSchema.HealthCheckIds }),
                Shapes.Member("ProtectionArn", { ShieldSchema.ResourceArn }),
                Shapes.Member("ApplicationLayerAutomaticResponseConfiguration", { ShieldSchema.ApplicationLayerAutomaticResponseConfiguration }),
            ])
    }
}

extension ShieldShape {
    package struct ProtectionGroup: Shapes.Structure {
        package var protectionGroupId: Swift.String
        package var aggregation: Swift.String
        package var pattern: Swift.String
        package var resourceType: Swift.String?
        package var members: [Swift.String]
        package var protectionGroupArn: Swift.String?
        package init(protectionGroupId: Swift.String, aggregation: Swift.String, pattern: Swift.String, resourceType: Swift.String? = nil, members: [Swift.String], protectionGroupArn: Swift.String? = nil) {
            self.protectionGroupId = protectionGroupId
            self.aggregation = aggregation
            self.pattern = pattern
            self.resourceType = resourceType
            self.members = members
            self.protectionGroupArn = protectionGroupArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroupId = try fields.required(0)
            self.aggregation = try fields.required(1)
            self.pattern = try fields.required(2)
            self.resourceType = try fields.optional(3)
            self.members = try fields.required(4)
            self.protectionGroupArn = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroupId.shapeValue
            fields[1] = self.aggregation.shapeValue
            fields[2] = self.pattern.shapeValue
            fields[3] = self.resourceType?.shapeValue
            fields[4] = self.members.shapeValue
            fields[5] = self.protectionGroupArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProtectionGroup",
            [
                Shapes.Member("ProtectionGroupId", { ShieldSchema.ProtectionGroupId }, traits: [.required]),
                Shapes.Member("Aggregation", { ShieldSchema.ProtectionGroupAggregation }, traits: [.required]),
                Shapes.Member("Pattern", { ShieldSchema.ProtectionGroupPattern }, traits: [.required]),
                Shapes.Member("ResourceType", { ShieldSchema.ProtectedResourceType }),
                Shapes.Member("Members", { ShieldSchema.ProtectionGroupMembers }, traits: [.required]),
                Shapes.Member("ProtectionGroupArn", { ShieldSchema.ResourceArn }),
            ])
    }
}

extension ShieldShape {
    package struct ProtectionGroupArbitraryPatternLimits: Shapes.Structure {
        package var maxMembers: Swift.Int
        package init(maxMembers: Swift.Int) {
            self.maxMembers = maxMembers
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maxMembers = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maxMembers.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProtectionGroupArbitraryPatternLimits",
            [
                Shapes.Member("MaxMembers", { ShieldSchema.Long }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct ProtectionGroupLimits: Shapes.Structure {
        package var maxProtectionGroups: Swift.Int
        package var patternTypeLimits: ShieldShape.ProtectionGroupPatternTypeLimits
        package init(maxProtectionGroups: Swift.Int, patternTypeLimits: ShieldShape.ProtectionGroupPatternTypeLimits) {
            self.maxProtectionGroups = maxProtectionGroups
            self.patternTypeLimits = patternTypeLimits
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maxProtectionGroups = try fields.required(0)
            self.patternTypeLimits = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maxProtectionGroups.shapeValue
            fields[1] = self.patternTypeLimits.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProtectionGroupLimits",
            [
                Shapes.Member("MaxProtectionGroups", { ShieldSchema.Long }, traits: [.required]),
                Shapes.Member("PatternTypeLimits", { ShieldSchema.ProtectionGroupPatternTypeLimits }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct ProtectionGroupPatternTypeLimits: Shapes.Structure {
        package var arbitraryPatternLimits: ShieldShape.ProtectionGroupArbitraryPatternLimits
        package init(arbitraryPatternLimits: ShieldShape.ProtectionGroupArbitraryPatternLimits) {
            self.arbitraryPatternLimits = arbitraryPatternLimits
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arbitraryPatternLimits = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arbitraryPatternLimits.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProtectionGroupPatternTypeLimits",
            [
                Shapes.Member("ArbitraryPatternLimits", { ShieldSchema.ProtectionGroupArbitraryPatternLimits }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct ProtectionLimits: Shapes.Structure {
        package var protectedResourceTypeLimits: [ShieldShape.Limit]
        package init(protectedResourceTypeLimits: [ShieldShape.Limit]) {
            self.protectedResourceTypeLimits = protectedResourceTypeLimits
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectedResourceTypeLimits = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectedResourceTypeLimits.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProtectionLimits",
            [
                Shapes.Member("ProtectedResourceTypeLimits", { ShieldSchema.Limits }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct ResponseAction: Shapes.Structure {
        package var block: ShieldShape.BlockAction?
        package var count: ShieldShape.CountAction?
        package init(block: ShieldShape.BlockAction? = nil, count: ShieldShape.CountAction? = nil) {
            self.block = block
            self.count = count
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.block = try fields.optional(0)
            self.count = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.block?.shapeValue
            fields[1] = self.count?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResponseAction",
            [
                Shapes.Member("Block", { ShieldSchema.BlockAction }),
                Shapes.Member("Count", { ShieldSchema.CountAction }),
            ])
    }
}

extension ShieldShape {
    package struct SubResourceSummary: Shapes.Structure {
        package var type: Swift.String?
        package var id: Swift.String?
        package var attackVectors: [ShieldShape.SummarizedAttackVector]?
        package var counters: [ShieldShape.SummarizedCounter]?
        package init(type: Swift.String? = nil, id: Swift.String? = nil, attackVectors: [ShieldShape.SummarizedAttackVector]? = nil, counters: [ShieldShape.SummarizedCounter]? = nil) {
            self.type = type
            self.id = id
            self.attackVectors = attackVectors
            self.counters = counters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.optional(0)
            self.id = try fields.optional(1)
            self.attackVectors = try fields.optional(2)
            self.counters = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.attackVectors?.shapeValue
            fields[3] = self.counters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SubResourceSummary",
            [
                Shapes.Member("Type", { ShieldSchema.SubResourceType }),
                Shapes.Member("Id", { ShieldSchema.String }),
                Shapes.Member("AttackVectors", { ShieldSchema.SummarizedAttackVectorList }),
                Shapes.Member("Counters", { ShieldSchema.SummarizedCounterList }),
            ])
    }
}

extension ShieldShape {
    package struct Subscription: Shapes.Structure {
        package var startTime: Vocabulary.Instant?
        package var endTime: Vocabulary.Instant?
        package var timeCommitmentInSeconds: Swift.Int?
        package var autoRenew: Swift.String?
        package var limits: [ShieldShape.Limit]?
        package var proactiveEngagementStatus: Swift.String?
        package var subscriptionLimits: ShieldShape.SubscriptionLimits
        package var subscriptionArn: Swift.String?
        package init(startTime: Vocabulary.Instant? = nil, endTime: Vocabulary.Instant? = nil, timeCommitmentInSeconds: Swift.Int? = nil, autoRenew: Swift.String? = nil, limits: [ShieldShape.Limit]? = nil, proactiveEngagementStatus: Swift.String? = nil, subscriptionLimits: ShieldShape.SubscriptionLimits, subscriptionArn: Swift.String? = nil) {
            self.startTime = startTime
            self.endTime = endTime
            self.timeCommitmentInSeconds = timeCommitmentInSeconds
            self.autoRenew = autoRenew
            self.limits = limits
            self.proactiveEngagementStatus = proactiveEngagementStatus
            self.subscriptionLimits = subscriptionLimits
            self.subscriptionArn = subscriptionArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.startTime = try fields.optional(0)
            self.endTime = try fields.optional(1)
            self.timeCommitmentInSeconds = try fields.optional(2)
            self.autoRenew = try fields.optional(3)
            self.limits = try fields.optional(4)
            self.proactiveEngagementStatus = try fields.optional(5)
            self.subscriptionLimits = try fields.required(6)
            self.subscriptionArn = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.startTime?.shapeValue
            fields[1] = self.endTime?.shapeValue
            fields[2] = self.timeCommitmentInSeconds?.shapeValue
            fields[3] = self.autoRenew?.shapeValue
            fields[4] = self.limits?.shapeValue
            fields[5] = self.proactiveEngagementStatus?.shapeValue
            fields[6] = self.subscriptionLimits.shapeValue
            fields[7] = self.subscriptionArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Subscription",
            [
                Shapes.Member("StartTime", { ShieldSchema.Timestamp }),
                Shapes.Member("EndTime", { ShieldSchema.Timestamp }),
                Shapes.Member("TimeCommitmentInSeconds", { ShieldSchema.DurationInSeconds }),
                Shapes.Member("AutoRenew", { ShieldSchema.AutoRenew }),
                Shapes.Member("Limits", { ShieldSchema.Limits }),
                Shapes.Member("ProactiveEngagementStatus", { ShieldSchema.ProactiveEngagementStatus }),
                Shapes.Member("SubscriptionLimits", { ShieldSchema.SubscriptionLimits }, traits: [.required]),
                Shapes.Member("SubscriptionArn", { ShieldSchema.ResourceArn }),
            ])
    }
}

extension ShieldShape {
    package struct SubscriptionLimits: Shapes.Structure {
        package var protectionLimits: ShieldShape.ProtectionLimits
        package var protectionGroupLimits: ShieldShape.ProtectionGroupLimits
        package init(protectionLimits: ShieldShape.ProtectionLimits, protectionGroupLimits: ShieldShape.ProtectionGroupLimits) {
            self.protectionLimits = protectionLimits
            self.protectionGroupLimits = protectionGroupLimits
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionLimits = try fields.required(0)
            self.protectionGroupLimits = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionLimits.shapeValue
            fields[1] = self.protectionGroupLimits.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SubscriptionLimits",
            [
                Shapes.Member("ProtectionLimits", { ShieldSchema.ProtectionLimits }, traits: [.required]),
                Shapes.Member("ProtectionGroupLimits", { ShieldSchema.ProtectionGroupLimits }, traits: [.required]),
            ])
    }
}

extension ShieldShape {
    package struct SummarizedAttackVector: Shapes.Structure {
        package var vectorType: Swift.String
        package var vectorCounters: [ShieldShape.SummarizedCounter]?
        package init(vectorType: Swift.String, vectorCounters: [ShieldShape.SummarizedCounter]? = nil) {
            self.vectorType = vectorType
            self.vectorCounters = vectorCounters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vectorType = try fields.required(0)
            self.vectorCounters = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vectorType.shapeValue
            fields[1] = self.vectorCounters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SummarizedAttackVector",
            [
                Shapes.Member("VectorType", { ShieldSchema.String }, traits: [.required]),
                Shapes.Member("VectorCounters", { ShieldSchema.SummarizedCounterList }),
            ])
    }
}

extension ShieldShape {
    package struct SummarizedCounter: Shapes.Structure {
        package var name: Swift.String?
        package var max: Swift.Double?
        package var average: Swift.Double?
        package var sum: Swift.Double?
        package var n: Swift.Int?
        package var unit: Swift.String?
        package init(name: Swift.String? = nil, max: Swift.Double? = nil, average: Swift.Double? = nil, sum: Swift.Double? = nil, n: Swift.Int? = nil, unit: Swift.String? = nil) {
            self.name = name
            self.max = max
            self.average = average
            self.sum = sum
            self.n = n
            self.unit = unit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.max = try fields.optional(1)
            self.average = try fields.optional(2)
            self.sum = try fields.optional(3)
            self.n = try fields.optional(4)
            self.unit = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.max?.shapeValue
            fields[2] = self.average?.shapeValue
            fields[3] = self.sum?.shapeValue
            fields[4] = self.n?.shapeValue
            fields[5] = self.unit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SummarizedCounter",
            [
                Shapes.Member("Name", { ShieldSchema.String }),
                Shapes.Member("Max", { ShieldSchema.Double }),
                Shapes.Member("Average", { ShieldSchema.Double }),
                Shapes.Member("Sum", { ShieldSchema.Double }),
                Shapes.Member("N", { ShieldSchema.Integer }),
                Shapes.Member("Unit", { ShieldSchema.String }),
            ])
    }
}

extension ShieldShape {
    package struct Tag: Shapes.Structure {
        package var key: Swift.String?
        package var value: Swift.String?
        package init(key: Swift.String? = nil, value: Swift.String? = nil) {
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tag",
            [
                Shapes.Member("Key", { ShieldSchema.TagKey }),
                Shapes.Member("Value", { ShieldSchema.TagValue }),
            ])
    }
}

extension ShieldShape {
    package struct TimeRange: Shapes.Structure {
        package var fromInclusive: Vocabulary.Instant?
        package var toExclusive: Vocabulary.Instant?
        package init(fromInclusive: Vocabulary.Instant? = nil, toExclusive: Vocabulary.Instant? = nil) {
            self.fromInclusive = fromInclusive
            self.toExclusive = toExclusive
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fromInclusive = try fields.optional(0)
            self.toExclusive = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fromInclusive?.shapeValue
            fields[1] = self.toExclusive?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TimeRange",
            [
                Shapes.Member("FromInclusive", { ShieldSchema.Timestamp }),
                Shapes.Member("ToExclusive", { ShieldSchema.Timestamp }),
            ])
    }
}

