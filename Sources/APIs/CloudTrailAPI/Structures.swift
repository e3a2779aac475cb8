// swift-format-ignore-file
// Written by forge from cloudtrail/2013-11-01 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum CloudTrailShape {}

extension CloudTrailShape {
    package struct AdvancedEventSelector: Shapes.Structure {
        package var name: Swift.String?
        package var fieldSelectors: [CloudTrailShape.AdvancedFieldSelector]
        package init(name: Swift.String? = nil, fieldSelectors: [CloudTrailShape.AdvancedFieldSelector]) {
            self.name = name
            self.fieldSelectors = fieldSelectors
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.fieldSelectors = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.fieldSelectors.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AdvancedEventSelector",
            [
                Shapes.Member("Name", { CloudTrailSchema.SelectorName }),
                Shapes.Member("FieldSelectors", { CloudTrailSchema.AdvancedFieldSelectors }, traits: [.required]),
            ])
    }
}

extension CloudTrailShape {
    package struct AdvancedFieldSelector: Shapes.Structure {
        package var field: Swift.String
        package var equals: [Swift.String]?
        package var startsWith: [Swift.String]?
        package var endsWith: [Swift.String]?
        package var notEquals: [Swift.String]?
        package var notStartsWith: [Swift.String]?
        package var notEndsWith: [Swift.String]?
        package init(field: Swift.String, equals: [Swift.String]? = nil, startsWith: [Swift.String]? = nil, endsWith: [Swift.String]? = nil, notEquals: [Swift.String]? = nil, notStartsWith: [Swift.String]? = nil, notEndsWith: [Swift.String]? = nil) {
            self.field = field
            self.equals = equals
            self.startsWith = startsWith
            self.endsWith = endsWith
            self.notEquals = notEquals
            self.notStartsWith = notStartsWith
            self.notEndsWith = notEndsWith
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.field = try fields.required(0)
            self.equals = try fields.optional(1)
            self.startsWith = try fields.optional(2)
            self.endsWith = try fields.optional(3)
            self.notEquals = try fields.optional(4)
            self.notStartsWith = try fields.optional(5)
            self.notEndsWith = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.field.shapeValue
            fields[1] = self.equals?.shapeValue
            fields[2] = self.startsWith?.shapeValue
            fields[3] = self.endsWith?.shapeValue
            fields[4] = self.notEquals?.shapeValue
            fields[5] = self.notStartsWith?.shapeValue
            fields[6] = self.notEndsWith?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AdvancedFieldSelector",
            [
                Shapes.Member("Field", { CloudTrailSchema.SelectorField }, traits: [.required]),
                Shapes.Member("Equals", { CloudTrailSchema.Operator }),
                Shapes.Member("StartsWith", { CloudTrailSchema.Operator }),
                Shapes.Member("EndsWith", { CloudTrailSchema.Operator }),
                Shapes.Member("NotEquals", { CloudTrailSchema.Operator }),
                Shapes.Member("NotStartsWith", { CloudTrailSchema.Operator }),
                Shapes.Member("NotEndsWith", { CloudTrailSchema.Operator }),
            ])
    }
}

extension CloudTrailShape {
    package struct DataResource: Shapes.Structure {
        package var type: Swift.String?
        package var values: [Swift.String]?
        package init(type: Swift.String? = nil, values: [Swift.String]? = nil) {
            self.type = type
            self.values = values
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.optional(0)
            self.values = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type?.shapeValue
            fields[1] = self.values?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DataResource",
            [
                Shapes.Member("Type", { CloudTrailSchema.String }),
                Shapes.Member("Values", { CloudTrailSchema.DataResourceValues }),
            ])
    }
}

extension CloudTrailShape {
    package struct Event: Shapes.Structure {
        package var eventId: Swift.String?
        package var eventName: Swift.String?
        package var readOnly: Swift.String?
        package var accessKeyId: Swift.String?
        package var eventTime: Vocabulary.Instant?
        package var eventSource: Swift.String?
        package var username: Swift.String?
        package var resources: [CloudTrailShape.Resource]?
        package var cloudTrailEvent: Swift.String?
        package init(eventId: Swift.String? = nil, eventName: Swift.String? = nil, readOnly: Swift.String? = nil, accessKeyId: Swift.String? = nil, eventTime: Vocabulary.Instant? = nil, eventSource: Swift.String? = nil, username: Swift.String? = nil, resources: [CloudTrailShape.Resource]? = nil, cloudTrailEvent: Swift.String? = nil) {
            self.eventId = eventId
            self.eventName = eventName
            self.readOnly = readOnly
            self.accessKeyId = accessKeyId
            self.eventTime = eventTime
            self.eventSource = eventSource
            self.username = username
            self.resources = resources
            self.cloudTrailEvent = cloudTrailEvent
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eventId = try fields.optional(0)
            self.eventName = try fields.optional(1)
            self.readOnly = try fields.optional(2)
            self.accessKeyId = try fields.optional(3)
            self.eventTime = try fields.optional(4)
            self.eventSource = try fields.optional(5)
            self.username = try fields.optional(6)
            self.resources = try fields.optional(7)
            self.cloudTrailEvent = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eventId?.shapeValue
            fields[1] = self.eventName?.shapeValue
            fields[2] = self.readOnly?.shapeValue
            fields[3] = self.accessKeyId?.shapeValue
            fields[4] = self.eventTime?.shapeValue
            fields[5] = self.eventSource?.shapeValue
            fields[6] = self.username?.shapeValue
            fields[7] = self.resources?.shapeValue
            fields[8] = self.cloudTrailEvent?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Event",
            [
                Shapes.Member("EventId", { CloudTrailSchema.String }),
                Shapes.Member("EventName", { CloudTrailSchema.String }),
                Shapes.Member("ReadOnly", { CloudTrailSchema.String }),
                Shapes.Member("AccessKeyId", { CloudTrailSchema.String }),
                Shapes.Member("EventTime", { CloudTrailSchema.Date }),
                Shapes.Member("EventSource", { CloudTrailSchema.String }),
                Shapes.Member("Username", { CloudTrailSchema.String }),
                Shapes.Member("Resources", { CloudTrailSchema.ResourceList }),
                Shapes.Member("CloudTrailEvent", { CloudTrailSchema.String }),
            ])
    }
}

extension CloudTrailShape {
    package struct EventSelector: Shapes.Structure {
        package var readWriteType: Swift.String?
        package var includeManagementEvents: Swift.Bool?
        package var dataResources: [CloudTrailShape.DataResource]?
        package var excludeManagementEventSources: [Swift.String]?
        package init(readWriteType: Swift.String? = nil, includeManagementEvents: Swift.Bool? = nil, dataResources: [CloudTrailShape.DataResource]? = nil, excludeManagementEventSources: [Swift.String]? = nil) {
            self.readWriteType = readWriteType
            self.includeManagementEvents = includeManagementEvents
            self.dataResources = dataResources
            self.excludeManagementEventSources = excludeManagementEventSources
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.readWriteType = try fields.optional(0)
            self.includeManagementEvents = try fields.optional(1)
            self.dataResources = try fields.optional(2)
            self.excludeManagementEventSources = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.readWriteType?.shapeValue
            fields[1] = self.includeManagementEvents?.shapeValue
            fields[2] = self.dataResources?.shapeValue
            fields[3] = self.excludeManagementEventSources?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EventSelector",
            [
                Shapes.Member("ReadWriteType", { CloudTrailSchema.ReadWriteType }),
                Shapes.Member("IncludeManagementEvents", { CloudTrailSchema.Boolean }),
                Shapes.Member("DataResources", { CloudTrailSchema.DataResources }),
                Shapes.Member("ExcludeManagementEventSources", { CloudTrailSchema.ExcludeManagementEventSources }),
            ])
    }
}

extension CloudTrailShape {
    package struct InsightSelector: Shapes.Structure {
        package var insightType: Swift.String?
        package var eventCategories: [Swift.String]?
        package init(insightType: Swift.String? = nil, eventCategories: [Swift.String]? = nil) {
            self.insightType = insightType
            self.eventCategories = eventCategories
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.insightType = try fields.optional(0)
            self.eventCategories = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.insightType?.shapeValue
            fields[1] = self.eventCategories?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InsightSelector",
            [
                Shapes.Member("InsightType", { CloudTrailSchema.InsightType }),
                Shapes.Member("EventCategories", { CloudTrailSchema.SourceEventCategories }),
            ])
    }
}

extension CloudTrailShape {
    package struct LookupAttribute: Shapes.Structure {
        package var attributeKey: Swift.String
        package var attributeValue: Swift.String
        package init(attributeKey: Swift.String, attributeValue: Swift.String) {
            self.attributeKey = attributeKey
            self.attributeValue = attributeValue
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attributeKey = try fields.required(0)
            self.attributeValue = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attributeKey.shapeValue
            fields[1] = self.attributeValue.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LookupAttribute",
            [
                Shapes.Member("AttributeKey", { CloudTrailSchema.LookupAttributeKey }, traits: [.required]),
                Shapes.Member("AttributeValue", { CloudTrailSchema.LookupAttributeValue }, traits: [.required]),
            ])
    }
}

extension CloudTrailShape {
    package struct PublicKey: Shapes.Structure {
        package var value: Shapes.Blob?
        package var validityStartTime: Vocabulary.Instant?
        package var validityEndTime: Vocabulary.Instant?
        package var fingerprint: Swift.String?
        package init(value: Shapes.Blob? = nil, validityStartTime: Vocabulary.Instant? = nil, validityEndTime: Vocabulary.Instant? = nil, fingerprint: Swift.String? = nil) {
            self.value = value
            self.validityStartTime = validityStartTime
            self.validityEndTime = validityEndTime
            self.fingerprint = fingerprint
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.value = try fields.optional(0)
            self.validityStartTime = try fields.optional(1)
            self.validityEndTime = try fields.optional(2)
            self.fingerprint = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.value?.shapeValue
            fields[1] = self.validityStartTime?.shapeValue
            fields[2] = self.validityEndTime?.shapeValue
            fields[3] = self.fingerprint?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublicKey",
            [
                Shapes.Member("Value", { CloudTrailSchema.ByteBuffer }),
                Shapes.Member("ValidityStartTime", { CloudTrailSchema.Date }),
                Shapes.Member("ValidityEndTime", { CloudTrailSchema.Date }),
                Shapes.Member("Fingerprint", { CloudTrailSchema.String }),
            ])
    }
}

extension CloudTrailShape {
    package struct Resource: Shapes.Structure {
        package var resourceType: Swift.String?
        package var resourceName: Swift.String?
        package init(resourceType: Swift.String? = nil, resourceName: Swift.String? = nil) {
            self.resourceType = resourceType
            self.resourceName = resourceName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceType = try fields.optional(0)
            self.resourceName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceType?.shapeValue
            fields[1] = self.resourceName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Resource",
            [
                Shapes.Member("ResourceType", { CloudTrailSchema.String }),
                Shapes.Member("ResourceName", { CloudTrailSchema.String }),
            ])
    }
}

extension CloudTrailShape {
    package struct ResourceTag: Shapes.Structure {
        package var resourceId: Swift.String?
        package var tagsList: [CloudTrailShape.Tag]?
        package init(resourceId: Swift.String? = nil, tagsList: [CloudTrailShape.Tag]? = nil) {
            self.resourceId = resourceId
            self.tagsList = tagsList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceId = try fields.optional(0)
            self.tagsList = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceId?.shapeValue
            fields[1] = self.tagsList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResourceTag",
            [
                Shapes.Member("ResourceId", { CloudTrailSchema.String }),
                Shapes.Member("TagsList", { CloudTrailSchema.TagsList }),
            ])
    }
}

extension CloudTrailShape {
    package struct Tag: Shapes.Structure {
        package var key: Swift.String
        package var value: Swift.String?
        package init(key: Swift.String, value: Swift.String? = nil) {
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tag",
            [
                Shapes.Member("Key", { CloudTrailSchema.TagKey }, traits: [.required]),
                Shapes.Member("Value", { CloudTrailSchema.TagValue }),
            ])
    }
}

extension CloudTrailShape {
    package struct Trail: Shapes.Structure {
        package var name: Swift.String?
        package var s3BucketName: Swift.String?
        package var s3KeyPrefix: Swift.String?
        package var snsTopicName: Swift.String?
        package var snsTopicARN: Swift.String?
        package var includeGlobalServiceEvents: Swift.Bool?
        package var isMultiRegionTrail: Swift.Bool?
        package var homeRegion: Swift.String?
        package var trailARN: Swift.String?
        package var logFileValidationEnabled: Swift.Bool?
        package var cloudWatchLogsLogGroupArn: Swift.String?
        package var cloudWatchLogsRoleArn: Swift.String?
        package var kmsKeyId: Swift.String?
        package var hasCustomEventSelectors: Swift.Bool?
        package var hasInsightSelectors: Swift.Bool?
        package var isOrganizationTrail: Swift.Bool?
        package init(name: Swift.String? = nil, s3BucketName: Swift.String? = nil, s3KeyPrefix: Swift.String? = nil, snsTopicName: Swift.String? = nil, snsTopicARN: Swift.String? = nil, includeGlobalServiceEvents: Swift.Bool? = nil, isMultiRegionTrail: Swift.Bool? = nil, homeRegion: Swift.String? = nil, trailARN: Swift.String? = nil, logFileValidationEnabled: Swift.Bool? = nil, cloudWatchLogsLogGroupArn: Swift.String? = nil, cloudWatchLogsRoleArn: Swift.String? = nil, kmsKeyId: Swift.String? = nil, hasCustomEventSelectors: Swift.Bool? = nil, hasInsightSelectors: Swift.Bool? = nil, isOrganizationTrail: Swift.Bool? = nil) {
            self.name = name
            self.s3BucketName = s3BucketName
            self.s3KeyPrefix = s3KeyPrefix
            self.snsTopicName = snsTopicName
            self.snsTopicARN = snsTopicARN
            self.includeGlobalServiceEvents = includeGlobalServiceEvents
            self.isMultiRegionTrail = isMultiRegionTrail
            self.homeRegion = homeRegion
            self.trailARN = trailARN
            self.logFileValidationEnabled = logFileValidationEnabled
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
            self.kmsKeyId = kmsKeyId
            self.hasCustomEventSelectors = hasCustomEventSelectors
            self.hasInsightSelectors = hasInsightSelectors
            self.isOrganizationTrail = isOrganizationTrail
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.s3BucketName = try fields.optional(1)
            self.s3KeyPrefix = try fields.optional(2)
            self.snsTopicName = try fields.optional(3)
            self.snsTopicARN = try fields.optional(4)
            self.includeGlobalServiceEvents = try fields.optional(5)
            self.isMultiRegionTrail = try fields.optional(6)
            self.homeRegion = try fields.optional(7)
            self.trailARN = try fields.optional(8)
            self.logFileValidationEnabled = try fields.optional(9)
            self.cloudWatchLogsLogGroupArn = try fields.optional(10)
            self.cloudWatchLogsRoleArn = try fields.optional(11)
            self.kmsKeyId = try fields.optional(12)
            self.hasCustomEventSelectors = try fields.optional(13)
            self.hasInsightSelectors = try fields.optional(14)
            self.isOrganizationTrail = try fields.optional(15)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.s3BucketName?.shapeValue
            fields[2] = self.s3KeyPrefix?.shapeValue
            fields[3] = self.snsTopicName?.shapeValue
            fields[4] = self.snsTopicARN?.shapeValue
            fields[5] = self.includeGlobalServiceEvents?.shapeValue
            fields[6] = self.isMultiRegionTrail?.shapeValue
            fields[7] = self.homeRegion?.shapeValue
            fields[8] = self.trailARN?.shapeValue
            fields[9] = self.logFileValidationEnabled?.shapeValue
            fields[10] = self.cloudWatchLogsLogGroupArn?.shapeValue
            fields[11] = self.cloudWatchLogsRoleArn?.shapeValue
            fields[12] = self.kmsKeyId?.shapeValue
            fields[13] = self.hasCustomEventSelectors?.shapeValue
            fields[14] = self.hasInsightSelectors?.shapeValue
            fields[15] = self.isOrganizationTrail?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Trail",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }),
                Shapes.Member("S3BucketName", { CloudTrailSchema.String }),
                Shapes.Member("S3KeyPrefix", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicName", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicARN", { CloudTrailSchema.String }),
                Shapes.Member("IncludeGlobalServiceEvents", { CloudTrailSchema.Boolean }),
                Shapes.Member("IsMultiRegionTrail", { CloudTrailSchema.Boolean }),
                Shapes.Member("HomeRegion", { CloudTrailSchema.String }),
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("LogFileValidationEnabled", { CloudTrailSchema.Boolean }),
                Shapes.Member("CloudWatchLogsLogGroupArn", { CloudTrailSchema.String }),
                Shapes.Member("CloudWatchLogsRoleArn", { CloudTrailSchema.String }),
                Shapes.Member("KmsKeyId", { CloudTrailSchema.String }),
                Shapes.Member("HasCustomEventSelectors", { CloudTrailSchema.Boolean }),
                Shapes.Member("HasInsightSelectors", { CloudTrailSchema.Boolean }),
                Shapes.Member("IsOrganizationTrail", { CloudTrailSchema.Boolean }),
            ])
    }
}

extension CloudTrailShape {
    package struct TrailInfo: Shapes.Structure {
        package var trailARN: Swift.String?
        package var name: Swift.String?
        package var homeRegion: Swift.String?
        package init(trailARN: Swift.String? = nil, name: Swift.String? = nil, homeRegion: Swift.String? = nil) {
            self.trailARN = trailARN
            self.name = name
            self.homeRegion = homeRegion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailARN = try fields.optional(0)
            self.name = try fields.optional(1)
            self.homeRegion = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailARN?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.homeRegion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TrailInfo",
            [
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("Name", { CloudTrailSchema.String }),
                Shapes.Member("HomeRegion", { CloudTrailSchema.String }),
            ])
    }
}

