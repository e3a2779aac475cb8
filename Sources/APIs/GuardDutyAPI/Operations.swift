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

package enum CreatePublishingDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var destinationType: Swift.String
        package var destinationProperties: GuardDutyShape.DestinationProperties
        package var clientToken: Swift.String?
        package var tags: [Swift.String: Swift.String]?
        package init(detectorId: Swift.String, destinationType: Swift.String, destinationProperties: GuardDutyShape.DestinationProperties, clientToken: Swift.String? = nil, tags: [Swift.String: Swift.String]? = nil) {
            self.detectorId = detectorId
            self.destinationType = destinationType
            self.destinationProperties = destinationProperties
            self.clientToken = clientToken
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.destinationType = try fields.required(1)
            self.destinationProperties = try fields.required(2)
            self.clientToken = try fields.optional(3)
            self.tags = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.destinationType.shapeValue
            fields[2] = self.destinationProperties.shapeValue
            fields[3] = self.clientToken?.shapeValue
            fields[4] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePublishingDestinationRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("DestinationType", { GuardDutySchema.DestinationType }, wireName: "destinationType", traits: [.required]),
                Shapes.Member("DestinationProperties", { GuardDutySchema.DestinationProperties }, wireName: "destinationProperties", traits: [.required]),
                Shapes.Member("ClientToken", { GuardDutySchema.ClientToken }, wireName: "clientToken", traits: [.idempotencyToken]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var destinationId: Swift.String
        package init(destinationId: Swift.String) {
            self.destinationId = destinationId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.destinationId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.destinationId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePublishingDestinationResponse",
            [
                Shapes.Member("DestinationId", { GuardDutySchema.String }, wireName: "destinationId", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreatePublishingDestination", method: "POST", uri: "/detector/{DetectorId}/publishingDestination", input: Input.schema, output: Output.schema, status: 200)
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

package enum DeletePublishingDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var destinationId: Swift.String
        package init(detectorId: Swift.String, destinationId: Swift.String) {
            self.detectorId = detectorId
            self.destinationId = destinationId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.destinationId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.destinationId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletePublishingDestinationRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("DestinationId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
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
            "DeletePublishingDestinationResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeletePublishingDestination", method: "DELETE", uri: "/detector/{DetectorId}/publishingDestination/{DestinationId}", input: Input.schema, output: Output.schema, status: 200)
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

package enum DescribeMalwareScans: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package var filterCriteria: GuardDutyShape.FilterCriteria?
        package var sortCriteria: GuardDutyShape.SortCriteria?
        package init(detectorId: Swift.String, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil, filterCriteria: GuardDutyShape.FilterCriteria? = nil, sortCriteria: GuardDutyShape.SortCriteria? = nil) {
            self.detectorId = detectorId
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filterCriteria = filterCriteria
            self.sortCriteria = sortCriteria
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.nextToken = try fields.optional(1)
            self.maxResults = try fields.optional(2)
            self.filterCriteria = try fields.optional(3)
            self.sortCriteria = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            fields[3] = self.filterCriteria?.shapeValue
            fields[4] = self.sortCriteria?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeMalwareScansRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
                Shapes.Member("MaxResults", { GuardDutySchema.IntegerValueWithMax }, wireName: "maxResults"),
                Shapes.Member("FilterCriteria", { GuardDutySchema.FilterCriteria }, wireName: "filterCriteria"),
                Shapes.Member("SortCriteria", { GuardDutySchema.SortCriteria }, wireName: "sortCriteria"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var scans: [GuardDutyShape.Scan]
        package var nextToken: Swift.String?
        package init(scans: [GuardDutyShape.Scan], nextToken: Swift.String? = nil) {
            self.scans = scans
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scans = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scans.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeMalwareScansResponse",
            [
                Shapes.Member("Scans", { GuardDutySchema.Scans }, wireName: "scans", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeMalwareScans", method: "POST", uri: "/detector/{DetectorId}/malware-scans", input: Input.schema, output: Output.schema, status: 200)
}

package enum DescribeOrganizationConfiguration: Shapes.Operation {
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
            "DescribeOrganizationConfigurationRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var autoEnable: Swift.Bool?
        package var memberAccountLimitReached: Swift.Bool
        package var dataSources: GuardDutyShape.OrganizationDataSourceConfigurationsResult?
        package var features: [GuardDutyShape.OrganizationFeatureConfigurationResult]?
        package var nextToken: Swift.String?
        package var autoEnableOrganizationMembers: Swift.String?
        package init(autoEnable: Swift.Bool? = nil, memberAccountLimitReached: Swift.Bool, dataSources: GuardDutyShape.OrganizationDataSourceConfigurationsResult? = nil, features: [GuardDutyShape.OrganizationFeatureConfigurationResult]? = nil, nextToken: Swift.String? = nil, autoEnableOrganizationMembers: Swift.String? = nil) {
            self.autoEnable = autoEnable
            self.memberAccountLimitReached = memberAccountLimitReached
            self.dataSources = dataSources
            self.features = features
            self.nextToken = nextToken
            self.autoEnableOrganizationMembers = autoEnableOrganizationMembers
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.autoEnable = try fields.optional(0)
            self.memberAccountLimitReached = try fields.required(1)
            self.dataSources = try fields.optional(2)
            self.features = try fields.optional(3)
            self.nextToken = try fields.optional(4)
            self.autoEnableOrganizationMembers = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.autoEnable?.shapeValue
            fields[1] = self.memberAccountLimitReached.shapeValue
            fields[2] = self.dataSources?.shapeValue
            fields[3] = self.features?.shapeValue
            fields[4] = self.nextToken?.shapeValue
            fields[5] = self.autoEnableOrganizationMembers?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeOrganizationConfigurationResponse",
            [
                Shapes.Member("AutoEnable", { GuardDutySchema.Boolean }, wireName: "autoEnable"),
                Shapes.Member("MemberAccountLimitReached", { GuardDutySchema.Boolean }, wireName: "memberAccountLimitReached", traits: [.required]),
                Shapes.Member("DataSources", { GuardDutySchema.OrganizationDataSourceConfigurationsResult }, wireName: "dataSources"),
                Shapes.Member("Features", { GuardDutySchema.OrganizationFeaturesConfigurationsResults }, wireName: "features"),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
                Shapes.Member("AutoEnableOrganizationMembers", { GuardDutySchema.AutoEnableMembers }, wireName: "autoEnableOrganizationMembers"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeOrganizationConfiguration", method: "GET", uri: "/detector/{DetectorId}/admin", input: Input.schema, output: Output.schema, status: 200)
}

package enum DescribePublishingDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var destinationId: Swift.String
        package init(detectorId: Swift.String, destinationId: Swift.String) {
            self.detectorId = detectorId
            self.destinationId = destinationId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.destinationId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.destinationId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribePublishingDestinationRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("DestinationId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var destinationId: Swift.String
        package var destinationType: Swift.String
        package var status: Swift.String
        package var publishingFailureStartTimestamp: Swift.Int
        package var destinationProperties: GuardDutyShape.DestinationProperties
        package var tags: [Swift.String: Swift.String]?
        package init(destinationId: Swift.String, destinationType: Swift.String, status: Swift.String, publishingFailureStartTimestamp: Swift.Int, destinationProperties: GuardDutyShape.DestinationProperties, tags: [Swift.String: Swift.String]? = nil) {
            self.destinationId = destinationId
            self.destinationType = destinationType
            self.status = status
            self.publishingFailureStartTimestamp = publishingFailureStartTimestamp
            self.destinationProperties = destinationProperties
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.destinationId = try fields.required(0)
            self.destinationType = try fields.required(1)
            self.status = try fields.required(2)
            self.publishingFailureStartTimestamp = try fields.required(3)
            self.destinationProperties = try fields.required(4)
            self.tags = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.destinationId.shapeValue
            fields[1] = self.destinationType.shapeValue
            fields[2] = self.status.shapeValue
            fields[3] = self.publishingFailureStartTimestamp.shapeValue
            fields[4] = self.destinationProperties.shapeValue
            fields[5] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribePublishingDestinationResponse",
            [
                Shapes.Member("DestinationId", { GuardDutySchema.String }, wireName: "destinationId", traits: [.required]),
                Shapes.Member("DestinationType", { GuardDutySchema.DestinationType }, wireName: "destinationType", traits: [.required]),
                Shapes.Member("Status", { GuardDutySchema.PublishingStatus }, wireName: "status", traits: [.required]),
                Shapes.Member("PublishingFailureStartTimestamp", { GuardDutySchema.Long }, wireName: "publishingFailureStartTimestamp", traits: [.required]),
                Shapes.Member("DestinationProperties", { GuardDutySchema.DestinationProperties }, wireName: "destinationProperties", traits: [.required]),
                Shapes.Member("Tags", { GuardDutySchema.TagMap }, wireName: "tags"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribePublishingDestination", method: "GET", uri: "/detector/{DetectorId}/publishingDestination/{DestinationId}", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetAdministratorAccount: Shapes.Operation {
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
            "GetAdministratorAccountRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var administrator: GuardDutyShape.Administrator
        package init(administrator: GuardDutyShape.Administrator) {
            self.administrator = administrator
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.administrator = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.administrator.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAdministratorAccountResponse",
            [
                Shapes.Member("Administrator", { GuardDutySchema.Administrator }, wireName: "administrator", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetAdministratorAccount", method: "GET", uri: "/detector/{DetectorId}/administrator", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetCoverageStatistics: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var filterCriteria: GuardDutyShape.CoverageFilterCriteria?
        package var statisticsType: [Swift.String]
        package init(detectorId: Swift.String, filterCriteria: GuardDutyShape.CoverageFilterCriteria? = nil, statisticsType: [Swift.String]) {
            self.detectorId = detectorId
            self.filterCriteria = filterCriteria
            self.statisticsType = statisticsType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.filterCriteria = try fields.optional(1)
            self.statisticsType = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.filterCriteria?.shapeValue
            fields[2] = self.statisticsType.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetCoverageStatisticsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("FilterCriteria", { GuardDutySchema.CoverageFilterCriteria }, wireName: "filterCriteria"),
                Shapes.Member("StatisticsType", { GuardDutySchema.CoverageStatisticsTypeList }, wireName: "statisticsType", traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var coverageStatistics: GuardDutyShape.CoverageStatistics?
        package init(coverageStatistics: GuardDutyShape.CoverageStatistics? = nil) {
            self.coverageStatistics = coverageStatistics
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.coverageStatistics = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.coverageStatistics?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetCoverageStatisticsResponse",
            [
                Shapes.Member("CoverageStatistics", { GuardDutySchema.CoverageStatistics }, wireName: "coverageStatistics"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetCoverageStatistics", method: "POST", uri: "/detector/{DetectorId}/coverage/statistics", input: Input.schema, output: Output.schema, status: 200)
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

package enum GetInvitationsCount: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "GetInvitationsCountRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var invitationsCount: Swift.Int?
        package init(invitationsCount: Swift.Int? = nil) {
            self.invitationsCount = invitationsCount
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.invitationsCount = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.invitationsCount?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetInvitationsCountResponse",
            [
                Shapes.Member("InvitationsCount", { GuardDutySchema.Integer }, wireName: "invitationsCount"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetInvitationsCount", method: "GET", uri: "/invitation/count", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetMalwareScanSettings: Shapes.Operation {
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
            "GetMalwareScanSettingsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var scanResourceCriteria: GuardDutyShape.ScanResourceCriteria?
        package var ebsSnapshotPreservation: Swift.String?
        package init(scanResourceCriteria: GuardDutyShape.ScanResourceCriteria? = nil, ebsSnapshotPreservation: Swift.String? = nil) {
            self.scanResourceCriteria = scanResourceCriteria
            self.ebsSnapshotPreservation = ebsSnapshotPreservation
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scanResourceCriteria = try fields.optional(0)
            self.ebsSnapshotPreservation = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scanResourceCriteria?.shapeValue
            fields[1] = self.ebsSnapshotPreservation?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMalwareScanSettingsResponse",
            [
                Shapes.Member("ScanResourceCriteria", { GuardDutySchema.ScanResourceCriteria }, wireName: "scanResourceCriteria"),
                Shapes.Member("EbsSnapshotPreservation", { GuardDutySchema.EbsSnapshotPreservation }, wireName: "ebsSnapshotPreservation"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMalwareScanSettings", method: "GET", uri: "/detector/{DetectorId}/malware-scan-settings", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetMasterAccount: Shapes.Operation {
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
            "GetMasterAccountRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var master: GuardDutyShape.Master
        package init(master: GuardDutyShape.Master) {
            self.master = master
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.master = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.master.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMasterAccountResponse",
            [
                Shapes.Member("Master", { GuardDutySchema.Master }, wireName: "master", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMasterAccount", method: "GET", uri: "/detector/{DetectorId}/master", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetMembers: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var accountIds: [Swift.String]
        package init(detectorId: Swift.String, accountIds: [Swift.String]) {
            self.detectorId = detectorId
            self.accountIds = accountIds
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.accountIds = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.accountIds.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMembersRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("AccountIds", { GuardDutySchema.AccountIds }, wireName: "accountIds", traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var members: [GuardDutyShape.Member]
        package var unprocessedAccounts: [GuardDutyShape.UnprocessedAccount]
        package init(members: [GuardDutyShape.Member], unprocessedAccounts: [GuardDutyShape.UnprocessedAccount]) {
            self.members = members
            self.unprocessedAccounts = unprocessedAccounts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.members = try fields.required(0)
            self.unprocessedAccounts = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.members.shapeValue
            fields[1] = self.unprocessedAccounts.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMembersResponse",
            [
                Shapes.Member("Members", { GuardDutySchema.Members }, wireName: "members", traits: [.required]),
                Shapes.Member("UnprocessedAccounts", { GuardDutySchema.UnprocessedAccounts }, wireName: "unprocessedAccounts", traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMembers", method: "POST", uri: "/detector/{DetectorId}/member/get", input: Input.schema, output: Output.schema, status: 200)
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

package enum ListCoverage: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package var filterCriteria: GuardDutyShape.CoverageFilterCriteria?
        package var sortCriteria: GuardDutyShape.CoverageSortCriteria?
        package init(detectorId: Swift.String, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil, filterCriteria: GuardDutyShape.CoverageFilterCriteria? = nil, sortCriteria: GuardDutyShape.CoverageSortCriteria? = nil) {
            self.detectorId = detectorId
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.filterCriteria = filterCriteria
            self.sortCriteria = sortCriteria
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.nextToken = try fields.optional(1)
            self.maxResults = try fields.optional(2)
            self.filterCriteria = try fields.optional(3)
            self.sortCriteria = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            fields[3] = self.filterCriteria?.shapeValue
            fields[4] = self.sortCriteria?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListCoverageRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults"),
                Shapes.Member("FilterCriteria", { GuardDutySchema.CoverageFilterCriteria }, wireName: "filterCriteria"),
                Shapes.Member("SortCriteria", { GuardDutySchema.CoverageSortCriteria }, wireName: "sortCriteria"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resources: [GuardDutyShape.CoverageResource]
        package var nextToken: Swift.String?
        package init(resources: [GuardDutyShape.CoverageResource], nextToken: Swift.String? = nil) {
            self.resources = resources
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resources = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resources.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListCoverageResponse",
            [
                Shapes.Member("Resources", { GuardDutySchema.CoverageResources }, wireName: "resources", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListCoverage", method: "POST", uri: "/detector/{DetectorId}/coverage", input: Input.schema, output: Output.schema, status: 200)
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

package enum ListInvitations: Shapes.Operation {
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
            "ListInvitationsRequest",
            [
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var invitations: [GuardDutyShape.Invitation]?
        package var nextToken: Swift.String?
        package init(invitations: [GuardDutyShape.Invitation]? = nil, nextToken: Swift.String? = nil) {
            self.invitations = invitations
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.invitations = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.invitations?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInvitationsResponse",
            [
                Shapes.Member("Invitations", { GuardDutySchema.Invitations }, wireName: "invitations"),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListInvitations", method: "GET", uri: "/invitation", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListMembers: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package var onlyAssociated: Swift.String?
        package init(detectorId: Swift.String, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil, onlyAssociated: Swift.String? = nil) {
            self.detectorId = detectorId
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.onlyAssociated = onlyAssociated
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.maxResults = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.onlyAssociated = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.onlyAssociated?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMembersRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
                Shapes.Member("OnlyAssociated", { GuardDutySchema.String }, wireName: "onlyAssociated", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var members: [GuardDutyShape.Member]?
        package var nextToken: Swift.String?
        package init(members: [GuardDutyShape.Member]? = nil, nextToken: Swift.String? = nil) {
            self.members = members
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.members = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.members?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMembersResponse",
            [
                Shapes.Member("Members", { GuardDutySchema.Members }, wireName: "members"),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMembers", method: "GET", uri: "/detector/{DetectorId}/member", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListOrganizationAdminAccounts: Shapes.Operation {
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
            "ListOrganizationAdminAccountsRequest",
            [
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var adminAccounts: [GuardDutyShape.AdminAccount]?
        package var nextToken: Swift.String?
        package init(adminAccounts: [GuardDutyShape.AdminAccount]? = nil, nextToken: Swift.String? = nil) {
            self.adminAccounts = adminAccounts
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.adminAccounts = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.adminAccounts?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListOrganizationAdminAccountsResponse",
            [
                Shapes.Member("AdminAccounts", { GuardDutySchema.AdminAccounts }, wireName: "adminAccounts"),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListOrganizationAdminAccounts", method: "GET", uri: "/admin", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListPublishingDestinations: Shapes.Operation {
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
            "ListPublishingDestinationsRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("MaxResults", { GuardDutySchema.MaxResults }, wireName: "maxResults", location: .query),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var destinations: [GuardDutyShape.Destination]
        package var nextToken: Swift.String?
        package init(destinations: [GuardDutyShape.Destination], nextToken: Swift.String? = nil) {
            self.destinations = destinations
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.destinations = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.destinations.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPublishingDestinationsResponse",
            [
                Shapes.Member("Destinations", { GuardDutySchema.Destinations }, wireName: "destinations", traits: [.required]),
                Shapes.Member("NextToken", { GuardDutySchema.String }, wireName: "nextToken"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPublishingDestinations", method: "GET", uri: "/detector/{DetectorId}/publishingDestination", input: Input.schema, output: Output.schema, status: 200)
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

package enum UpdatePublishingDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var detectorId: Swift.String
        package var destinationId: Swift.String
        package var destinationProperties: GuardDutyShape.DestinationProperties?
        package init(detectorId: Swift.String, destinationId: Swift.String, destinationProperties: GuardDutyShape.DestinationProperties? = nil) {
            self.detectorId = detectorId
            self.destinationId = destinationId
            self.destinationProperties = destinationProperties
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.required(0)
            self.destinationId = try fields.required(1)
            self.destinationProperties = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId.shapeValue
            fields[1] = self.destinationId.shapeValue
            fields[2] = self.destinationProperties?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdatePublishingDestinationRequest",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, location: .uri, traits: [.required]),
                Shapes.Member("DestinationId", { GuardDutySchema.String }, location: .uri, traits: [.required]),
                Shapes.Member("DestinationProperties", { GuardDutySchema.DestinationProperties }, wireName: "destinationProperties"),
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
            "UpdatePublishingDestinationResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdatePublishingDestination", method: "POST", uri: "/detector/{DetectorId}/publishingDestination/{DestinationId}", input: Input.schema, output: Output.schema, status: 200)
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

