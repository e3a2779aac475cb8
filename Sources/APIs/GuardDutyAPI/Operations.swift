// swift-format-ignore-file
// Written by forge from guardduty/2017-11-28 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum ArchiveFindings: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var findingIds: [Swift.String]
        package init(detectorId: Swift.String, findingIds: [Swift.String]) {
            self.detectorId = detectorId
            self.findingIds = findingIds
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.findingIds = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.findingIds.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ArchiveFindingsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FindingIds", { GuardDutySchema.FindingIds }, wireName: "findingIds", traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "ArchiveFindingsResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "ArchiveFindings", method: "POST", uri: "/detector/{DetectorId}/findings/archive", input: Input.schema, output: Output.schema, status: 200)
}

package enum CreateDetector: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var enable: Swift.Bool
        package var clientToken: Swift.String?
        package var findingPublishingFrequency: Swift.String?
        package var dataSources: GuardDutyShape.DataSourceConfigurations?
        package var tags: [Swift.String: Swift.String]?
        package var features: [GuardDutyShape.DetectorFeatureConfiguration]?
        package init(enable: Swift.Bool, clientToken: Swift.String? = nil, findingPublishingFrequency: Swift.String? = nil, dataSources: GuardDutyShape.DataSourceConfigurations? = nil, tags: [Swift.String: Swift.String]? = nil, features: [GuardDutyShape.DetectorFeatureConfiguration]? = nil) {
            self.enable = enable
            self.clientToken = clientToken
            self.findingPublishingFrequency = findingPublishingFrequency
            self.dataSources = dataSources
            self.tags = tags
            self.features = features
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.enable = try fields.required(0)
            self.clientToken = try fields.optional(1)
            self.findingPublishingFrequency = try fields.optional(2)
            self.dataSources = try fields.optional(3)
            self.tags = try fields.optional(4)
            self.features = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.enable.shapeValue
            fields[1] = self.clientToken?.shapeValue
            fields[2] = self.findingPublishingFrequency?.shapeValue
            fields[3] = self.dataSources?.shapeValue
            fields[4] = self.tags?.shapeValue
            fields[5] = self.features?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateDetectorRequest",
            [
                Shapes.Member("Enable", { GuardDutySchema.Boolean }, wireName: "enable", traits: [.required]),
                Shapes.Member("ClientToken", { GuardDutySchema.ClientToken }, wireName: "clientToken", traits: [.idempotencyToken]),
                Shapes.Member("FindingPublishingFrequency", { GuardDutySchema.FindingPublishingFrequency }, wireName: "findingPublishingFrequency"),
                Shapes.Member("DataSources", { GuardDutySchema.DataSourceConfigurations }, wireName: "dataSources"),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
                Shapes.Member("Features", { GuardDutySchema.DetectorFeatureConfigurations }, wireName: "features"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var detectorId: Swift.String?
        package var unprocessedDataSources: GuardDutyShape.UnprocessedDataSourcesResult?
        package init(detectorId: Swift.String? = nil, unprocessedDataSources: GuardDutyShape.UnprocessedDataSourcesResult? = nil) {
            self.detectorId = detectorId
            self.unprocessedDataSources = unprocessedDataSources
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.optional(0)
            self.unprocessedDataSources = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId?.shapeValue
            fields[1] = self.unprocessedDataSources?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateDetectorResponse",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, wireName: "detectorId"),
                Shapes.Member("UnprocessedDataSources", { GuardDutySchema.UnprocessedDataSourcesResult }, wireName: "unprocessedDataSources"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateDetector", method: "POST", uri: "/detector", input: Input.schema, output: Output.schema, status: 200)
}

package enum CreateFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var name: Swift.String
        package var description: Swift.String?
        package var action: Swift.String?
        package var rank: Swift.Int?
        package var findingCriteria: GuardDutyShape.FindingCriteria
        package var clientToken: Swift.String?
        package var tags: [Swift.String: Swift.String]?
        package init(detectorId: Swift.String, name: Swift.String, description: Swift.String? = nil, action: Swift.String? = nil, rank: Swift.Int? = nil, findingCriteria: GuardDutyShape.FindingCriteria, clientToken: Swift.String? = nil, tags: [Swift.String: Swift.String]? = nil) {
            self.detectorId = detectorId
            self.name = name
            self.description = description
            self.action = action
            self.rank = rank
            self.findingCriteria = findingCriteria
            self.clientToken = clientToken
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.name = try fields.required(1)
            self.description = try fields.optional(2)
            self.action = try fields.optional(3)
            self.rank = try fields.optional(4)
            self.findingCriteria = try fields.required(5)
            self.clientToken = try fields.optional(6)
            self.tags = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.action?.shapeValue
            fields[4] = self.rank?.shapeValue
            fields[5] = self.findingCriteria.shapeValue
            fields[6] = self.clientToken?.shapeValue
            fields[7] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateFilterRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("Name", { GuardDutySchema.FilterName }, wireName: "name", traits: [.required]),
                Shapes.Member("Description", { GuardDutySchema.FilterDescription }, wireName: "description"),
                Shapes.Member("Action", { GuardDutySchema.FilterAction }, wireName: "action"),
                Shapes.Member("Rank", { GuardDutySchema.FilterRank }, wireName: "rank"),
                Shapes.Member("FindingCriteria", { GuardDutySchema.FindingCriteria }, wireName: "findingCriteria", traits: [.required]),
                Shapes.Member("ClientToken", { GuardDutySchema.ClientToken }, wireName: "clientToken", traits: [.idempotencyToken]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateFilterResponse",
            [
                Shapes.Member("Name", { GuardDutySchema.FilterName }, wireName: "name", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateFilter", method: "POST", uri: "/detector/{DetectorId}/filter", input: Input.schema, output: Output.schema, status: 200)
}

package enum CreateIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var name: Swift.String
        package var format: Swift.String
        package var location: Swift.String
        package var activate: Swift.Bool
        package var clientToken: Swift.String?
        package var tags: [Swift.String: Swift.String]?
        package var expectedBucketOwner: Swift.String?
        package init(detectorId: Swift.String, name: Swift.String, format: Swift.String, location: Swift.String, activate: Swift.Bool, clientToken: Swift.String? = nil, tags: [Swift.String: Swift.String]? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.detectorId = detectorId
            self.name = name
            self.format = format
            self.location = location
            self.activate = activate
            self.clientToken = clientToken
            self.tags = tags
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.name = try fields.required(1)
            self.format = try fields.required(2)
            self.location = try fields.required(3)
            self.activate = try fields.required(4)
            self.clientToken = try fields.optional(5)
            self.tags = try fields.optional(6)
            self.expectedBucketOwner = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.format.shapeValue
            fields[3] = self.location.shapeValue
            fields[4] = self.activate.shapeValue
            fields[5] = self.clientToken?.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateIPSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("Name", { GuardDutySchema.Name }, wireName: "name", traits: [.required]),
                Shapes.Member("Format", { GuardDutySchema.IpSetFormat }, wireName: "format", traits: [.required]),
                Shapes.Member("Location", { GuardDutySchema.Location }, wireName: "location", traits: [.required]),
                Shapes.Member("Activate", { GuardDutySchema.Boolean }, wireName: "activate", traits: [.required]),
                Shapes.Member("ClientToken", { GuardDutySchema.ClientToken }, wireName: "clientToken", traits: [.idempotencyToken]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
                Shapes.Member("ExpectedBucketOwner", { GuardDutySchema.AccountId }, wireName: "expectedBucketOwner"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var ipSetId: Swift.String
        package init(ipSetId: Swift.String) {
            self.ipSetId = ipSetId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ipSetId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ipSetId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateIPSetResponse",
            [
                Shapes.Member("IpSetId", { GuardDutySchema.String }, wireName: "ipSetId", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateIPSet", method: "POST", uri: "/detector/{DetectorId}/ipset", input: Input.schema, output: Output.schema, status: 200)
}

package enum CreateSampleFindings: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var findingTypes: [Swift.String]?
        package init(detectorId: Swift.String, findingTypes: [Swift.String]? = nil) {
            self.detectorId = detectorId
            self.findingTypes = findingTypes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.findingTypes = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.findingTypes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateSampleFindingsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FindingTypes", { GuardDutySchema.FindingTypes }, wireName: "findingTypes"),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "CreateSampleFindingsResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "CreateSampleFindings", method: "POST", uri: "/detector/{DetectorId}/findings/create", input: Input.schema, output: Output.schema, status: 200)
}

package enum CreateThreatIntelSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var name: Swift.String
        package var format: Swift.String
        package var location: Swift.String
        package var activate: Swift.Bool
        package var clientToken: Swift.String?
        package var tags: [Swift.String: Swift.String]?
        package var expectedBucketOwner: Swift.String?
        package init(detectorId: Swift.String, name: Swift.String, format: Swift.String, location: Swift.String, activate: Swift.Bool, clientToken: Swift.String? = nil, tags: [Swift.String: Swift.String]? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.detectorId = detectorId
            self.name = name
            self.format = format
            self.location = location
            self.activate = activate
            self.clientToken = clientToken
            self.tags = tags
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.name = try fields.required(1)
            self.format = try fields.required(2)
            self.location = try fields.required(3)
            self.activate = try fields.required(4)
            self.clientToken = try fields.optional(5)
            self.tags = try fields.optional(6)
            self.expectedBucketOwner = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.format.shapeValue
            fields[3] = self.location.shapeValue
            fields[4] = self.activate.shapeValue
            fields[5] = self.clientToken?.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateThreatIntelSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("Name", { GuardDutySchema.Name }, wireName: "name", traits: [.required]),
                Shapes.Member("Format", { GuardDutySchema.ThreatIntelSetFormat }, wireName: "format", traits: [.required]),
                Shapes.Member("Location", { GuardDutySchema.Location }, wireName: "location", traits: [.required]),
                Shapes.Member("Activate", { GuardDutySchema.Boolean }, wireName: "activate", traits: [.required]),
                Shapes.Member("ClientToken", { GuardDutySchema.ClientToken }, wireName: "clientToken", traits: [.idempotencyToken]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
                Shapes.Member("ExpectedBucketOwner", { GuardDutySchema.AccountId }, wireName: "expectedBucketOwner"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var threatIntelSetId: Swift.String
        package init(threatIntelSetId: Swift.String) {
            self.threatIntelSetId = threatIntelSetId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.threatIntelSetId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.threatIntelSetId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateThreatIntelSetResponse",
            [
                Shapes.Member("ThreatIntelSetId", { GuardDutySchema.String }, wireName: "threatIntelSetId", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateThreatIntelSet", method: "POST", uri: "/detector/{DetectorId}/threatintelset", input: Input.schema, output: Output.schema, status: 200)
}

package enum DeleteDetector: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package init(detectorId: Swift.String) {
            self.detectorId = detectorId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteDetectorRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteDetectorResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteDetector", method: "DELETE", uri: "/detector/{DetectorId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum DeleteFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var filterName: Swift.String
        package init(detectorId: Swift.String, filterName: Swift.String) {
            self.detectorId = detectorId
            self.filterName = filterName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.filterName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.filterName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteFilterRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FilterName", { GuardDutySchema.String }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteFilterResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteFilter", method: "DELETE", uri: "/detector/{DetectorId}/filter/{FilterName}", input: Input.schema, output: Output.schema, status: 200)
}

package enum DeleteIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var ipSetId: Swift.String
        package init(detectorId: Swift.String, ipSetId: Swift.String) {
            self.detectorId = detectorId
            self.ipSetId = ipSetId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.ipSetId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.ipSetId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteIPSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("IpSetId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteIPSetResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteIPSet", method: "DELETE", uri: "/detector/{DetectorId}/ipset/{IpSetId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum DeleteThreatIntelSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var threatIntelSetId: Swift.String
        package init(detectorId: Swift.String, threatIntelSetId: Swift.String) {
            self.detectorId = detectorId
            self.threatIntelSetId = threatIntelSetId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.threatIntelSetId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.threatIntelSetId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteThreatIntelSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("ThreatIntelSetId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteThreatIntelSetResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteThreatIntelSet", method: "DELETE", uri: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetDetector: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package init(detectorId: Swift.String) {
            self.detectorId = detectorId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetDetectorRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var createdAt: Swift.String?
        package var findingPublishingFrequency: Swift.String?
        package var serviceRole: Swift.String
        package var status: Swift.String
        package var updatedAt: Swift.String?
        package var dataSources: GuardDutyShape.DataSourceConfigurationsResult?
        package var tags: [Swift.String: Swift.String]?
        package var features: [GuardDutyShape.DetectorFeatureConfigurationResult]?
        package init(createdAt: Swift.String? = nil, findingPublishingFrequency: Swift.String? = nil, serviceRole: Swift.String, status: Swift.String, updatedAt: Swift.String? = nil, dataSources: GuardDutyShape.DataSourceConfigurationsResult? = nil, tags: [Swift.String: Swift.String]? = nil, features: [GuardDutyShape.DetectorFeatureConfigurationResult]? = nil) {
            self.createdAt = createdAt
            self.findingPublishingFrequency = findingPublishingFrequency
            self.serviceRole = serviceRole
            self.status = status
            self.updatedAt = updatedAt
            self.dataSources = dataSources
            self.tags = tags
            self.features = features
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.createdAt = try fields.optional(0)
            self.findingPublishingFrequency = try fields.optional(1)
            self.serviceRole = try fields.required(2)
            self.status = try fields.required(3)
            self.updatedAt = try fields.optional(4)
            self.dataSources = try fields.optional(5)
            self.tags = try fields.optional(6)
            self.features = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.createdAt?.shapeValue
            fields[1] = self.findingPublishingFrequency?.shapeValue
            fields[2] = self.serviceRole.shapeValue
            fields[3] = self.status.shapeValue
            fields[4] = self.updatedAt?.shapeValue
            fields[5] = self.dataSources?.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.features?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetDetectorResponse",
            [
                Shapes.Member("CreatedAt", { GuardDutySchema.String }, wireName: "createdAt"),
                Shapes.Member("FindingPublishingFrequency", { GuardDutySchema.FindingPublishingFrequency }, wireName: "findingPublishingFrequency"),
                Shapes.Member("ServiceRole", { GuardDutySchema.String }, wireName: "serviceRole", traits: [.required]),
                Shapes.Member("Status", { GuardDutySchema.DetectorStatus }, wireName: "status", traits: [.required]),
                Shapes.Member("UpdatedAt", { GuardDutySchema.String }, wireName: "updatedAt"),
                Shapes.Member("DataSources", { GuardDutySchema.DataSourceConfigurationsResult }, wireName: "dataSources"),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
                Shapes.Member("Features", { GuardDutySchema.DetectorFeatureConfigurationsResults }, wireName: "features"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetDetector", method: "GET", uri: "/detector/{DetectorId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var filterName: Swift.String
        package init(detectorId: Swift.String, filterName: Swift.String) {
            self.detectorId = detectorId
            self.filterName = filterName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.filterName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.filterName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFilterRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FilterName", { GuardDutySchema.String }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String
        package var description: Swift.String?
        package var action: Swift.String
        package var rank: Swift.Int?
        package var findingCriteria: GuardDutyShape.FindingCriteria
        package var tags: [Swift.String: Swift.String]?
        package init(name: Swift.String, description: Swift.String? = nil, action: Swift.String, rank: Swift.Int? = nil, findingCriteria: GuardDutyShape.FindingCriteria, tags: [Swift.String: Swift.String]? = nil) {
            self.name = name
            self.description = description
            self.action = action
            self.rank = rank
            self.findingCriteria = findingCriteria
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.description = try fields.optional(1)
            self.action = try fields.required(2)
            self.rank = try fields.optional(3)
            self.findingCriteria = try fields.required(4)
            self.tags = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.action.shapeValue
            fields[3] = self.rank?.shapeValue
            fields[4] = self.findingCriteria.shapeValue
            fields[5] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFilterResponse",
            [
                Shapes.Member("Name", { GuardDutySchema.FilterName }, wireName: "name", traits: [.required]),
                Shapes.Member("Description", { GuardDutySchema.FilterDescription }, wireName: "description"),
                Shapes.Member("Action", { GuardDutySchema.FilterAction }, wireName: "action", traits: [.required]),
                Shapes.Member("Rank", { GuardDutySchema.FilterRank }, wireName: "rank"),
                Shapes.Member("FindingCriteria", { GuardDutySchema.FindingCriteria }, wireName: "findingCriteria", traits: [.required]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetFilter", method: "GET", uri: "/detector/{DetectorId}/filter/{FilterName}", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetFindings: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var findingIds: [Swift.String]
        package var sortCriteria: GuardDutyShape.SortCriteria?
        package init(detectorId: Swift.String, findingIds: [Swift.String], sortCriteria: GuardDutyShape.SortCriteria? = nil) {
            self.detectorId = detectorId
            self.findingIds = findingIds
            self.sortCriteria = sortCriteria
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.findingIds = try fields.required(1)
            self.sortCriteria = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.findingIds.shapeValue
            fields[2] = self.sortCriteria?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFindingsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FindingIds", { GuardDutySchema.FindingIds }, wireName: "findingIds", traits: [.required]),
                Shapes.Member("SortCriteria", { GuardDutySchema.SortCriteria }, wireName: "sortCriteria"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var findings: [GuardDutyShape.Finding]
        package init(findings: [GuardDutyShape.Finding]) {
            self.findings = findings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.findings = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.findings.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFindingsResponse",
            [
                Shapes.Member("Findings", { GuardDutySchema.Findings }, wireName: "findings", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetFindings", method: "POST", uri: "/detector/{DetectorId}/findings/get", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetFindingsStatistics: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var findingStatisticTypes: [Swift.String]?
        package var findingCriteria: GuardDutyShape.FindingCriteria?
        package var groupBy: Swift.String?
        package var orderBy: Swift.String?
        package var maxResults: Swift.Int?
        package init(detectorId: Swift.String, findingStatisticTypes: [Swift.String]? = nil, findingCriteria: GuardDutyShape.FindingCriteria? = nil, groupBy: Swift.String? = nil, orderBy: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.detectorId = detectorId
            self.findingStatisticTypes = findingStatisticTypes
            self.findingCriteria = findingCriteria
            self.groupBy = groupBy
            self.orderBy = orderBy
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.findingStatisticTypes = try fields.optional(1)
            self.findingCriteria = try fields.optional(2)
            self.groupBy = try fields.optional(3)
            self.orderBy = try fields.optional(4)
            self.maxResults = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.findingStatisticTypes?.shapeValue
            fields[2] = self.findingCriteria?.shapeValue
            fields[3] = self.groupBy?.shapeValue
            fields[4] = self.orderBy?.shapeValue
            fields[5] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFindingsStatisticsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FindingStatisticTypes", { GuardDutySchema.FindingStatisticTypes }, wireName: "findingStatisticTypes"),
                Shapes.Member("FindingCriteria", { GuardDutySchema.FindingCriteria }, wireName: "findingCriteria"),
                Shapes.Member("GroupBy", { GuardDutySchema.GroupByType }, wireName: "groupBy"),
                Shapes.Member("OrderBy", { GuardDutySchema.OrderBy }, wireName: "orderBy"),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults100 }, wireName: "maxResults"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var findingStatistics: GuardDutyShape.FindingStatistics
        package var nextToken: Swift.String?
        package init(findingStatistics: GuardDutyShape.FindingStatistics, nextToken: Swift.String? = nil) {
            self.findingStatistics = findingStatistics
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.findingStatistics = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.findingStatistics.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFindingsStatisticsResponse",
            [
                Shapes.Member("FindingStatistics", { GuardDutySchema.FindingStatistics }, wireName: "findingStatistics", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetFindingsStatistics", method: "POST", uri: "/detector/{DetectorId}/findings/statistics", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var ipSetId: Swift.String
        package init(detectorId: Swift.String, ipSetId: Swift.String) {
            self.detectorId = detectorId
            self.ipSetId = ipSetId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.ipSetId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.ipSetId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetIPSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("IpSetId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String
        package var format: Swift.String
        package var location: Swift.String
        package var status: Swift.String
        package var tags: [Swift.String: Swift.String]?
        package var expectedBucketOwner: Swift.String?
        package init(name: Swift.String, format: Swift.String, location: Swift.String, status: Swift.String, tags: [Swift.String: Swift.String]? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.name = name
            self.format = format
            self.location = location
            self.status = status
            self.tags = tags
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.format = try fields.required(1)
            self.location = try fields.required(2)
            self.status = try fields.required(3)
            self.tags = try fields.optional(4)
            self.expectedBucketOwner = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.format.shapeValue
            fields[2] = self.location.shapeValue
            fields[3] = self.status.shapeValue
            fields[4] = self.tags?.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetIPSetResponse",
            [
                Shapes.Member("Name", { GuardDutySchema.Name }, wireName: "name", traits: [.required]),
                Shapes.Member("Format", { GuardDutySchema.IpSetFormat }, wireName: "format", traits: [.required]),
                Shapes.Member("Location", { GuardDutySchema.Location }, wireName: "location", traits: [.required]),
                Shapes.Member("Status", { GuardDutySchema.IpSetStatus }, wireName: "status", traits: [.required]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
                Shapes.Member("ExpectedBucketOwner", { GuardDutySchema.AccountId }, wireName: "expectedBucketOwner"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetIPSet", method: "GET", uri: "/detector/{DetectorId}/ipset/{IpSetId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetThreatIntelSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var threatIntelSetId: Swift.String
        package init(detectorId: Swift.String, threatIntelSetId: Swift.String) {
            self.detectorId = detectorId
            self.threatIntelSetId = threatIntelSetId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.threatIntelSetId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.threatIntelSetId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetThreatIntelSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("ThreatIntelSetId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String
        package var format: Swift.String
        package var location: Swift.String
        package var status: Swift.String
        package var tags: [Swift.String: Swift.String]?
        package var expectedBucketOwner: Swift.String?
        package init(name: Swift.String, format: Swift.String, location: Swift.String, status: Swift.String, tags: [Swift.String: Swift.String]? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.name = name
            self.format = format
            self.location = location
            self.status = status
            self.tags = tags
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.format = try fields.required(1)
            self.location = try fields.required(2)
            self.status = try fields.required(3)
            self.tags = try fields.optional(4)
            self.expectedBucketOwner = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.format.shapeValue
            fields[2] = self.location.shapeValue
            fields[3] = self.status.shapeValue
            fields[4] = self.tags?.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetThreatIntelSetResponse",
            [
                Shapes.Member("Name", { GuardDutySchema.Name }, wireName: "name", traits: [.required]),
                Shapes.Member("Format", { GuardDutySchema.ThreatIntelSetFormat }, wireName: "format", traits: [.required]),
                Shapes.Member("Location", { GuardDutySchema.Location }, wireName: "location", traits: [.required]),
                Shapes.Member("Status", { GuardDutySchema.ThreatIntelSetStatus }, wireName: "status", traits: [.required]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
                Shapes.Member("ExpectedBucketOwner", { GuardDutySchema.AccountId }, wireName: "expectedBucketOwner"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetThreatIntelSet", method: "GET", uri: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListDetectors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maxResults = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maxResults?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListDetectorsRequest",
            [
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var detectorIds: [Swift.String]
        package var nextToken: Swift.String?
        package init(detectorIds: [Swift.String], nextToken: Swift.String? = nil) {
            self.detectorIds = detectorIds
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorIds = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorIds.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListDetectorsResponse",
            [
                Shapes.Member("DetectorIds", { GuardDutySchema.DetectorIds }, wireName: "detectorIds", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListDetectors", method: "GET", uri: "/detector", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListFilters: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(detectorId: Swift.String, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.detectorId = detectorId
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.maxResults = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListFiltersRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var filterNames: [Swift.String]
        package var nextToken: Swift.String?
        package init(filterNames: [Swift.String], nextToken: Swift.String? = nil) {
            self.filterNames = filterNames
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterNames = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterNames.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListFiltersResponse",
            [
                Shapes.Member("FilterNames", { GuardDutySchema.FilterNames }, wireName: "filterNames", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListFilters", method: "GET", uri: "/detector/{DetectorId}/filter", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListFindings: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var findingCriteria: GuardDutyShape.FindingCriteria?
        package var sortCriteria: GuardDutyShape.SortCriteria?
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(detectorId: Swift.String, findingCriteria: GuardDutyShape.FindingCriteria? = nil, sortCriteria: GuardDutyShape.SortCriteria? = nil, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.detectorId = detectorId
            self.findingCriteria = findingCriteria
            self.sortCriteria = sortCriteria
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.findingCriteria = try fields.optional(1)
            self.sortCriteria = try fields.optional(2)
            self.maxResults = try fields.optional(3)
            self.nextToken = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.findingCriteria?.shapeValue
            fields[2] = self.sortCriteria?.shapeValue
            fields[3] = self.maxResults?.shapeValue
            fields[4] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListFindingsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FindingCriteria", { GuardDutySchema.FindingCriteria }, wireName: "findingCriteria"),
                Shapes.Member("SortCriteria", { GuardDutySchema.SortCriteria }, wireName: "sortCriteria"),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults"),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var findingIds: [Swift.String]
        package var nextToken: Swift.String?
        package init(findingIds: [Swift.String], nextToken: Swift.String? = nil) {
            self.findingIds = findingIds
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.findingIds = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.findingIds.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListFindingsResponse",
            [
                Shapes.Member("FindingIds", { GuardDutySchema.FindingIds }, wireName: "findingIds", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListFindings", method: "POST", uri: "/detector/{DetectorId}/findings", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListIPSets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(detectorId: Swift.String, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.detectorId = detectorId
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.maxResults = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListIPSetsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var ipSetIds: [Swift.String]
        package var nextToken: Swift.String?
        package init(ipSetIds: [Swift.String], nextToken: Swift.String? = nil) {
            self.ipSetIds = ipSetIds
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ipSetIds = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ipSetIds.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListIPSetsResponse",
            [
                Shapes.Member("IpSetIds", { GuardDutySchema.IpSetIds }, wireName: "ipSetIds", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListIPSets", method: "GET", uri: "/detector/{DetectorId}/ipset", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListTagsForResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package init(resourceArn: Swift.String) {
            self.resourceArn = resourceArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceRequest",
            [
                Shapes.Member("ResourceArn", { GuardDutySchema.GuardDutyArn }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [Swift.String: Swift.String]?
        package init(tags: [Swift.String: Swift.String]? = nil) {
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceResponse",
            [
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "GET", uri: "/tags/{ResourceArn}", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListThreatIntelSets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(detectorId: Swift.String, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.detectorId = detectorId
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.maxResults = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListThreatIntelSetsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var threatIntelSetIds: [Swift.String]
        package var nextToken: Swift.String?
        package init(threatIntelSetIds: [Swift.String], nextToken: Swift.String? = nil) {
            self.threatIntelSetIds = threatIntelSetIds
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.threatIntelSetIds = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.threatIntelSetIds.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListThreatIntelSetsResponse",
            [
                Shapes.Member("ThreatIntelSetIds", { GuardDutySchema.ThreatIntelSetIds }, wireName: "threatIntelSetIds", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListThreatIntelSets", method: "GET", uri: "/detector/{DetectorId}/threatintelset", input: Input.schema, output: Output.schema, status: 200)
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var tags: [Swift.String: Swift.String]
        package init(resourceArn: Swift.String, tags: [Swift.String: Swift.String]) {
            self.resourceArn = resourceArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagResourceRequest",
            [
                Shapes.Member("ResourceArn", { GuardDutySchema.GuardDutyArn }, location: .uri, traits: [.required]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags", traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "TagResourceResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "TagResource", method: "POST", uri: "/tags/{ResourceArn}", input: Input.schema, output: Output.schema, status: 204)
}

package enum UnarchiveFindings: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var findingIds: [Swift.String]
        package init(detectorId: Swift.String, findingIds: [Swift.String]) {
            self.detectorId = detectorId
            self.findingIds = findingIds
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.findingIds = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.findingIds.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UnarchiveFindingsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FindingIds", { GuardDutySchema.FindingIds }, wireName: "findingIds", traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UnarchiveFindingsResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UnarchiveFindings", method: "POST", uri: "/detector/{DetectorId}/findings/unarchive", input: Input.schema, output: Output.schema, status: 200)
}

package enum UntagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var tagKeys: [Swift.String]
        package init(resourceArn: Swift.String, tagKeys: [Swift.String]) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagResourceRequest",
            [
                Shapes.Member("ResourceArn", { GuardDutySchema.GuardDutyArn }, location: .uri, traits: [.required]),
                Shapes.Member("TagKeys", { GuardDutySchema.TagKeyList }, wireName: "tagKeys", location: .query, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UntagResourceResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UntagResource", method: "DELETE", uri: "/tags/{ResourceArn}", input: Input.schema, output: Output.schema, status: 204)
}

package enum UpdateDetector: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var enable: Swift.Bool?
        package var findingPublishingFrequency: Swift.String?
        package var dataSources: GuardDutyShape.DataSourceConfigurations?
        package var features: [GuardDutyShape.DetectorFeatureConfiguration]?
        package init(detectorId: Swift.String, enable: Swift.Bool? = nil, findingPublishingFrequency: Swift.String? = nil, dataSources: GuardDutyShape.DataSourceConfigurations? = nil, features: [GuardDutyShape.DetectorFeatureConfiguration]? = nil) {
            self.detectorId = detectorId
            self.enable = enable
            self.findingPublishingFrequency = findingPublishingFrequency
            self.dataSources = dataSources
            self.features = features
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.enable = try fields.optional(1)
            self.findingPublishingFrequency = try fields.optional(2)
            self.dataSources = try fields.optional(3)
            self.features = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.enable?.shapeValue
            fields[2] = self.findingPublishingFrequency?.shapeValue
            fields[3] = self.dataSources?.shapeValue
            fields[4] = self.features?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateDetectorRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("Enable", { GuardDutySchema.Boolean }, wireName: "enable"),
                Shapes.Member("FindingPublishingFrequency", { GuardDutySchema.FindingPublishingFrequency }, wireName: "findingPublishingFrequency"),
                Shapes.Member("DataSources", { GuardDutySchema.DataSourceConfigurations }, wireName: "dataSources"),
                Shapes.Member("Features", { GuardDutySchema.DetectorFeatureConfigurations }, wireName: "features"),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateDetectorResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateDetector", method: "POST", uri: "/detector/{DetectorId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum UpdateFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var filterName: Swift.String
        package var description: Swift.String?
        package var action: Swift.String?
        package var rank: Swift.Int?
        package var findingCriteria: GuardDutyShape.FindingCriteria?
        package init(detectorId: Swift.String, filterName: Swift.String, description: Swift.String? = nil, action: Swift.String? = nil, rank: Swift.Int? = nil, findingCriteria: GuardDutyShape.FindingCriteria? = nil) {
            self.detectorId = detectorId
            self.filterName = filterName
            self.description = description
            self.action = action
            self.rank = rank
            self.findingCriteria = findingCriteria
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.filterName = try fields.required(1)
            self.description = try fields.optional(2)
            self.action = try fields.optional(3)
            self.rank = try fields.optional(4)
            self.findingCriteria = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.filterName.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.action?.shapeValue
            fields[4] = self.rank?.shapeValue
            fields[5] = self.findingCriteria?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateFilterRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FilterName", { GuardDutySchema.String }, location: .uri, traits: [.required]),
                Shapes.Member("Description", { GuardDutySchema.FilterDescription }, wireName: "description"),
                Shapes.Member("Action", { GuardDutySchema.FilterAction }, wireName: "action"),
                Shapes.Member("Rank", { GuardDutySchema.FilterRank }, wireName: "rank"),
                Shapes.Member("FindingCriteria", { GuardDutySchema.FindingCriteria }, wireName: "findingCriteria"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateFilterResponse",
            [
                Shapes.Member("Name", { GuardDutySchema.FilterName }, wireName: "name", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateFilter", method: "POST", uri: "/detector/{DetectorId}/filter/{FilterName}", input: Input.schema, output: Output.schema, status: 200)
}

package enum UpdateFindingsFeedback: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var findingIds: [Swift.String]
        package var feedback: Swift.String
        package var comments: Swift.String?
        package init(detectorId: Swift.String, findingIds: [Swift.String], feedback: Swift.String, comments: Swift.String? = nil) {
            self.detectorId = detectorId
            self.findingIds = findingIds
            self.feedback = feedback
            self.comments = comments
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.findingIds = try fields.required(1)
            self.feedback = try fields.required(2)
            self.comments = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.findingIds.shapeValue
            fields[2] = self.feedback.shapeValue
            fields[3] = self.comments?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateFindingsFeedbackRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FindingIds", { GuardDutySchema.FindingIds }, wireName: "findingIds", traits: [.required]),
                Shapes.Member("Feedback", { GuardDutySchema.Feedback }, wireName: "feedback", traits: [.required]),
                Shapes.Member("Comments", { GuardDutySchema.SensitiveString }, wireName: "comments"),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateFindingsFeedbackResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateFindingsFeedback", method: "POST", uri: "/detector/{DetectorId}/findings/feedback", input: Input.schema, output: Output.schema, status: 200)
}

package enum UpdateIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var ipSetId: Swift.String
        package var name: Swift.String?
        package var location: Swift.String?
        package var activate: Swift.Bool?
        package var expectedBucketOwner: Swift.String?
        package init(detectorId: Swift.String, ipSetId: Swift.String, name: Swift.String? = nil, location: Swift.String? = nil, activate: Swift.Bool? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.detectorId = detectorId
            self.ipSetId = ipSetId
            self.name = name
            self.location = location
            self.activate = activate
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.ipSetId = try fields.required(1)
            self.name = try fields.optional(2)
            self.location = try fields.optional(3)
            self.activate = try fields.optional(4)
            self.expectedBucketOwner = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.ipSetId.shapeValue
            fields[2] = self.name?.shapeValue
            fields[3] = self.location?.shapeValue
            fields[4] = self.activate?.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateIPSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("IpSetId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
                Shapes.Member("Name", { GuardDutySchema.Name }, wireName: "name"),
                Shapes.Member("Location", { GuardDutySchema.Location }, wireName: "location"),
                Shapes.Member("Activate", { GuardDutySchema.Boolean }, wireName: "activate"),
                Shapes.Member("ExpectedBucketOwner", { GuardDutySchema.AccountId }, wireName: "expectedBucketOwner"),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateIPSetResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateIPSet", method: "POST", uri: "/detector/{DetectorId}/ipset/{IpSetId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum UpdateThreatIntelSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var threatIntelSetId: Swift.String
        package var name: Swift.String?
        package var location: Swift.String?
        package var activate: Swift.Bool?
        package var expectedBucketOwner: Swift.String?
        package init(detectorId: Swift.String, threatIntelSetId: Swift.String, name: Swift.String? = nil, location: Swift.String? = nil, activate: Swift.Bool? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.detectorId = detectorId
            self.threatIntelSetId = threatIntelSetId
            self.name = name
            self.location = location
            self.activate = activate
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.threatIntelSetId = try fields.required(1)
            self.name = try fields.optional(2)
            self.location = try fields.optional(3)
            self.activate = try fields.optional(4)
            self.expectedBucketOwner = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.threatIntelSetId.shapeValue
            fields[2] = self.name?.shapeValue
            fields[3] = self.location?.shapeValue
            fields[4] = self.activate?.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateThreatIntelSetRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("ThreatIntelSetId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
                Shapes.Member("Name", { GuardDutySchema.Name }, wireName: "name"),
                Shapes.Member("Location", { GuardDutySchema.Location }, wireName: "location"),
                Shapes.Member("Activate", { GuardDutySchema.Boolean }, wireName: "activate"),
                Shapes.Member("ExpectedBucketOwner", { GuardDutySchema.AccountId }, wireName: "expectedBucketOwner"),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateThreatIntelSetResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateThreatIntelSet", method: "POST", uri: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}", input: Input.schema, output: Output.schema, status: 200)
}

