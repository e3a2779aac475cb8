// swift-format-ignore-file
// Written by forge from cloudtrail/2013-11-01 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes
package import Vocabulary

package enum AddTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceId: Swift.String
        package var tagsList: [CloudTrailShape.Tag]
        package init(resourceId: Swift.String, tagsList: [CloudTrailShape.Tag]) {
            self.resourceId = resourceId
            self.tagsList = tagsList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceId = try fields.required(0)
            self.tagsList = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceId.shapeValue
            fields[1] = self.tagsList.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddTagsRequest",
            [
                Shapes.Member("ResourceId", { CloudTrailSchema.String }, traits: [.required]),
                Shapes.Member("TagsList", { CloudTrailSchema.TagsList }, traits: [.required]),
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
            "AddTagsResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "AddTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateTrail: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var s3BucketName: Swift.String
        package var s3KeyPrefix: Swift.String?
        package var snsTopicName: Swift.String?
        package var includeGlobalServiceEvents: Swift.Bool?
        package var isMultiRegionTrail: Swift.Bool?
        package var enableLogFileValidation: Swift.Bool?
        package var cloudWatchLogsLogGroupArn: Swift.String?
        package var cloudWatchLogsRoleArn: Swift.String?
        package var kmsKeyId: Swift.String?
        package var isOrganizationTrail: Swift.Bool?
        package var tagsList: [CloudTrailShape.Tag]?
        package init(name: Swift.String, s3BucketName: Swift.String, s3KeyPrefix: Swift.String? = nil, snsTopicName: Swift.String? = nil, includeGlobalServiceEvents: Swift.Bool? = nil, isMultiRegionTrail: Swift.Bool? = nil, enableLogFileValidation: Swift.Bool? = nil, cloudWatchLogsLogGroupArn: Swift.String? = nil, cloudWatchLogsRoleArn: Swift.String? = nil, kmsKeyId: Swift.String? = nil, isOrganizationTrail: Swift.Bool? = nil, tagsList: [CloudTrailShape.Tag]? = nil) {
            self.name = name
            self.s3BucketName = s3BucketName
            self.s3KeyPrefix = s3KeyPrefix
            self.snsTopicName = snsTopicName
            self.includeGlobalServiceEvents = includeGlobalServiceEvents
            self.isMultiRegionTrail = isMultiRegionTrail
            self.enableLogFileValidation = enableLogFileValidation
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
            self.kmsKeyId = kmsKeyId
            self.isOrganizationTrail = isOrganizationTrail
            self.tagsList = tagsList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.s3BucketName = try fields.required(1)
            self.s3KeyPrefix = try fields.optional(2)
            self.snsTopicName = try fields.optional(3)
            self.includeGlobalServiceEvents = try fields.optional(4)
            self.isMultiRegionTrail = try fields.optional(5)
            self.enableLogFileValidation = try fields.optional(6)
            self.cloudWatchLogsLogGroupArn = try fields.optional(7)
            self.cloudWatchLogsRoleArn = try fields.optional(8)
            self.kmsKeyId = try fields.optional(9)
            self.isOrganizationTrail = try fields.optional(10)
            self.tagsList = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.s3BucketName.shapeValue
            fields[2] = self.s3KeyPrefix?.shapeValue
            fields[3] = self.snsTopicName?.shapeValue
            fields[4] = self.includeGlobalServiceEvents?.shapeValue
            fields[5] = self.isMultiRegionTrail?.shapeValue
            fields[6] = self.enableLogFileValidation?.shapeValue
            fields[7] = self.cloudWatchLogsLogGroupArn?.shapeValue
            fields[8] = self.cloudWatchLogsRoleArn?.shapeValue
            fields[9] = self.kmsKeyId?.shapeValue
            fields[10] = self.isOrganizationTrail?.shapeValue
            fields[11] = self.tagsList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateTrailRequest",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }, traits: [.required]),
                Shapes.Member("S3BucketName", { CloudTrailSchema.String }, traits: [.required]),
                Shapes.Member("S3KeyPrefix", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicName", { CloudTrailSchema.String }),
                Shapes.Member("IncludeGlobalServiceEvents", { CloudTrailSchema.Boolean }),
                Shapes.Member("IsMultiRegionTrail", { CloudTrailSchema.Boolean }),
                Shapes.Member("EnableLogFileValidation", { CloudTrailSchema.Boolean }),
                Shapes.Member("CloudWatchLogsLogGroupArn", { CloudTrailSchema.String }),
                Shapes.Member("CloudWatchLogsRoleArn", { CloudTrailSchema.String }),
                Shapes.Member("KmsKeyId", { CloudTrailSchema.String }),
                Shapes.Member("IsOrganizationTrail", { CloudTrailSchema.Boolean }),
                Shapes.Member("TagsList", { CloudTrailSchema.TagsList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String?
        package var s3BucketName: Swift.String?
        package var s3KeyPrefix: Swift.String?
        package var snsTopicName: Swift.String?
        package var snsTopicARN: Swift.String?
        package var includeGlobalServiceEvents: Swift.Bool?
        package var isMultiRegionTrail: Swift.Bool?
        package var trailARN: Swift.String?
        package var logFileValidationEnabled: Swift.Bool?
        package var cloudWatchLogsLogGroupArn: Swift.String?
        package var cloudWatchLogsRoleArn: Swift.String?
        package var kmsKeyId: Swift.String?
        package var isOrganizationTrail: Swift.Bool?
        package init(name: Swift.String? = nil, s3BucketName: Swift.String? = nil, s3KeyPrefix: Swift.String? = nil, snsTopicName: Swift.String? = nil, snsTopicARN: Swift.String? = nil, includeGlobalServiceEvents: Swift.Bool? = nil, isMultiRegionTrail: Swift.Bool? = nil, trailARN: Swift.String? = nil, logFileValidationEnabled: Swift.Bool? = nil, cloudWatchLogsLogGroupArn: Swift.String? = nil, cloudWatchLogsRoleArn: Swift.String? = nil, kmsKeyId: Swift.String? = nil, isOrganizationTrail: Swift.Bool? = nil) {
            self.name = name
            self.s3BucketName = s3BucketName
            self.s3KeyPrefix = s3KeyPrefix
            self.snsTopicName = snsTopicName
            self.snsTopicARN = snsTopicARN
            self.includeGlobalServiceEvents = includeGlobalServiceEvents
            self.isMultiRegionTrail = isMultiRegionTrail
            self.trailARN = trailARN
            self.logFileValidationEnabled = logFileValidationEnabled
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
            self.kmsKeyId = kmsKeyId
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
            self.trailARN = try fields.optional(7)
            self.logFileValidationEnabled = try fields.optional(8)
            self.cloudWatchLogsLogGroupArn = try fields.optional(9)
            self.cloudWatchLogsRoleArn = try fields.optional(10)
            self.kmsKeyId = try fields.optional(11)
            self.isOrganizationTrail = try fields.optional(12)
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
            fields[7] = self.trailARN?.shapeValue
            fields[8] = self.logFileValidationEnabled?.shapeValue
            fields[9] = self.cloudWatchLogsLogGroupArn?.shapeValue
            fields[10] = self.cloudWatchLogsRoleArn?.shapeValue
            fields[11] = self.kmsKeyId?.shapeValue
            fields[12] = self.isOrganizationTrail?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateTrailResponse",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }),
                Shapes.Member("S3BucketName", { CloudTrailSchema.String }),
                Shapes.Member("S3KeyPrefix", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicName", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicARN", { CloudTrailSchema.String }),
                Shapes.Member("IncludeGlobalServiceEvents", { CloudTrailSchema.Boolean }),
                Shapes.Member("IsMultiRegionTrail", { CloudTrailSchema.Boolean }),
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("LogFileValidationEnabled", { CloudTrailSchema.Boolean }),
                Shapes.Member("CloudWatchLogsLogGroupArn", { CloudTrailSchema.String }),
                Shapes.Member("CloudWatchLogsRoleArn", { CloudTrailSchema.String }),
                Shapes.Member("KmsKeyId", { CloudTrailSchema.String }),
                Shapes.Member("IsOrganizationTrail", { CloudTrailSchema.Boolean }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateTrail", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteTrail: Shapes.Operation {
    package struct Input: Shapes.Structure {
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
            "DeleteTrailRequest",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }, traits: [.required]),
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
            "DeleteTrailResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteTrail", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeTrails: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var trailNameList: [Swift.String]?
        package var includeShadowTrails: Swift.Bool?
        package init(trailNameList: [Swift.String]? = nil, includeShadowTrails: Swift.Bool? = nil) {
            self.trailNameList = trailNameList
            self.includeShadowTrails = includeShadowTrails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailNameList = try fields.optional(0)
            self.includeShadowTrails = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailNameList?.shapeValue
            fields[1] = self.includeShadowTrails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeTrailsRequest",
            [
                Shapes.Member("trailNameList", { CloudTrailSchema.TrailNameList }),
                Shapes.Member("includeShadowTrails", { CloudTrailSchema.Boolean }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trailList: [CloudTrailShape.Trail]?
        package init(trailList: [CloudTrailShape.Trail]? = nil) {
            self.trailList = trailList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailList = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeTrailsResponse",
            [
                Shapes.Member("trailList", { CloudTrailSchema.TrailList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeTrails", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetEventSelectors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var trailName: Swift.String
        package init(trailName: Swift.String) {
            self.trailName = trailName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetEventSelectorsRequest",
            [
                Shapes.Member("TrailName", { CloudTrailSchema.String }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trailARN: Swift.String?
        package var eventSelectors: [CloudTrailShape.EventSelector]?
        package var advancedEventSelectors: [CloudTrailShape.AdvancedEventSelector]?
        package init(trailARN: Swift.String? = nil, eventSelectors: [CloudTrailShape.EventSelector]? = nil, advancedEventSelectors: [CloudTrailShape.AdvancedEventSelector]? = nil) {
            self.trailARN = trailARN
            self.eventSelectors = eventSelectors
            self.advancedEventSelectors = advancedEventSelectors
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailARN = try fields.optional(0)
            self.eventSelectors = try fields.optional(1)
            self.advancedEventSelectors = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailARN?.shapeValue
            fields[1] = self.eventSelectors?.shapeValue
            fields[2] = self.advancedEventSelectors?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetEventSelectorsResponse",
            [
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("EventSelectors", { CloudTrailSchema.EventSelectors }),
                Shapes.Member("AdvancedEventSelectors", { CloudTrailSchema.AdvancedEventSelectors }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetEventSelectors", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetInsightSelectors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var trailName: Swift.String?
        package var eventDataStore: Swift.String?
        package init(trailName: Swift.String? = nil, eventDataStore: Swift.String? = nil) {
            self.trailName = trailName
            self.eventDataStore = eventDataStore
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailName = try fields.optional(0)
            self.eventDataStore = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailName?.shapeValue
            fields[1] = self.eventDataStore?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetInsightSelectorsRequest",
            [
                Shapes.Member("TrailName", { CloudTrailSchema.String }),
                Shapes.Member("EventDataStore", { CloudTrailSchema.EventDataStoreArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trailARN: Swift.String?
        package var insightSelectors: [CloudTrailShape.InsightSelector]?
        package var eventDataStoreArn: Swift.String?
        package var insightsDestination: Swift.String?
        package init(trailARN: Swift.String? = nil, insightSelectors: [CloudTrailShape.InsightSelector]? = nil, eventDataStoreArn: Swift.String? = nil, insightsDestination: Swift.String? = nil) {
            self.trailARN = trailARN
            self.insightSelectors = insightSelectors
            self.eventDataStoreArn = eventDataStoreArn
            self.insightsDestination = insightsDestination
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailARN = try fields.optional(0)
            self.insightSelectors = try fields.optional(1)
            self.eventDataStoreArn = try fields.optional(2)
            self.insightsDestination = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailARN?.shapeValue
            fields[1] = self.insightSelectors?.shapeValue
            fields[2] = self.eventDataStoreArn?.shapeValue
            fields[3] = self.insightsDestination?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetInsightSelectorsResponse",
            [
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("InsightSelectors", { CloudTrailSchema.InsightSelectors }),
                Shapes.Member("EventDataStoreArn", { CloudTrailSchema.EventDataStoreArn }),
                Shapes.Member("InsightsDestination", { CloudTrailSchema.EventDataStoreArn }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetInsightSelectors", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetTrail: Shapes.Operation {
    package struct Input: Shapes.Structure {
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
            "GetTrailRequest",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trail: CloudTrailShape.Trail?
        package init(trail: CloudTrailShape.Trail? = nil) {
            self.trail = trail
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trail = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trail?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetTrailResponse",
            [
                Shapes.Member("Trail", { CloudTrailSchema.Trail }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetTrail", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetTrailStatus: Shapes.Operation {
    package struct Input: Shapes.Structure {
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
            "GetTrailStatusRequest",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isLogging: Swift.Bool?
        package var latestDeliveryError: Swift.String?
        package var latestNotificationError: Swift.String?
        package var latestDeliveryTime: Vocabulary.Instant?
        package var latestNotificationTime: Vocabulary.Instant?
        package var startLoggingTime: Vocabulary.Instant?
        package var stopLoggingTime: Vocabulary.Instant?
        package var latestCloudWatchLogsDeliveryError: Swift.String?
        package var latestCloudWatchLogsDeliveryTime: Vocabulary.Instant?
        package var latestDigestDeliveryTime: Vocabulary.Instant?
        package var latestDigestDeliveryError: Swift.String?
        package var latestDeliveryAttemptTime: Swift.String?
        package var latestNotificationAttemptTime: Swift.String?
        package var latestNotificationAttemptSucceeded: Swift.String?
        package var latestDeliveryAttemptSucceeded: Swift.String?
        package var timeLoggingStarted: Swift.String?
        package var timeLoggingStopped: Swift.String?
        package init(isLogging: Swift.Bool? = nil, latestDeliveryError: Swift.String? = nil, latestNotificationError: Swift.String? = nil, latestDeliveryTime: Vocabulary.Instant? = nil, latestNotificationTime: Vocabulary.Instant? = nil, startLoggingTime: Vocabulary.Instant? = nil, stopLoggingTime: Vocabulary.Instant? = nil, latestCloudWatchLogsDeliveryError: Swift.String? = nil, latestCloudWatchLogsDeliveryTime: Vocabulary.Instant? = nil, latestDigestDeliveryTime: Vocabulary.Instant? = nil, latestDigestDeliveryError: Swift.String? = nil, latestDeliveryAttemptTime: Swift.String? = nil, latestNotificationAttemptTime: Swift.String? = nil, latestNotificationAttemptSucceeded: Swift.String? = nil, latestDeliveryAttemptSucceeded: Swift.String? = nil, timeLoggingStarted: Swift.String? = nil, timeLoggingStopped: Swift.String? = nil) {
            self.isLogging = isLogging
            self.latestDeliveryError = latestDeliveryError
            self.latestNotificationError = latestNotificationError
            self.latestDeliveryTime = latestDeliveryTime
            self.latestNotificationTime = latestNotificationTime
            self.startLoggingTime = startLoggingTime
            self.stopLoggingTime = stopLoggingTime
            self.latestCloudWatchLogsDeliveryError = latestCloudWatchLogsDeliveryError
            self.latestCloudWatchLogsDeliveryTime = latestCloudWatchLogsDeliveryTime
            self.latestDigestDeliveryTime = latestDigestDeliveryTime
            self.latestDigestDeliveryError = latestDigestDeliveryError
            self.latestDeliveryAttemptTime = latestDeliveryAttemptTime
            self.latestNotificationAttemptTime = latestNotificationAttemptTime
            self.latestNotificationAttemptSucceeded = latestNotificationAttemptSucceeded
            self.latestDeliveryAttemptSucceeded = latestDeliveryAttemptSucceeded
            self.timeLoggingStarted = timeLoggingStarted
            self.timeLoggingStopped = timeLoggingStopped
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isLogging = try fields.optional(0)
            self.latestDeliveryError = try fields.optional(1)
            self.latestNotificationError = try fields.optional(2)
            self.latestDeliveryTime = try fields.optional(3)
            self.latestNotificationTime = try fields.optional(4)
            self.startLoggingTime = try fields.optional(5)
            self.stopLoggingTime = try fields.optional(6)
            self.latestCloudWatchLogsDeliveryError = try fields.optional(7)
            self.latestCloudWatchLogsDeliveryTime = try fields.optional(8)
            self.latestDigestDeliveryTime = try fields.optional(9)
            self.latestDigestDeliveryError = try fields.optional(10)
            self.latestDeliveryAttemptTime = try fields.optional(11)
            self.latestNotificationAttemptTime = try fields.optional(12)
            self.latestNotificationAttemptSucceeded = try fields.optional(13)
            self.latestDeliveryAttemptSucceeded = try fields.optional(14)
            self.timeLoggingStarted = try fields.optional(15)
            self.timeLoggingStopped = try fields.optional(16)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isLogging?.shapeValue
            fields[1] = self.latestDeliveryError?.shapeValue
            fields[2] = self.latestNotificationError?.shapeValue
            fields[3] = self.latestDeliveryTime?.shapeValue
            fields[4] = self.latestNotificationTime?.shapeValue
            fields[5] = self.startLoggingTime?.shapeValue
            fields[6] = self.stopLoggingTime?.shapeValue
            fields[7] = self.latestCloudWatchLogsDeliveryError?.shapeValue
            fields[8] = self.latestCloudWatchLogsDeliveryTime?.shapeValue
            fields[9] = self.latestDigestDeliveryTime?.shapeValue
            fields[10] = self.latestDigestDeliveryError?.shapeValue
            fields[11] = self.latestDeliveryAttemptTime?.shapeValue
            fields[12] = self.latestNotificationAttemptTime?.shapeValue
            fields[13] = self.latestNotificationAttemptSucceeded?.shapeValue
            fields[14] = self.latestDeliveryAttemptSucceeded?.shapeValue
            fields[15] = self.timeLoggingStarted?.shapeValue
            fields[16] = self.timeLoggingStopped?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetTrailStatusResponse",
            [
                Shapes.Member("IsLogging", { CloudTrailSchema.Boolean }),
                Shapes.Member("LatestDeliveryError", { CloudTrailSchema.String }),
                Shapes.Member("LatestNotificationError", { CloudTrailSchema.String }),
                Shapes.Member("LatestDeliveryTime", { CloudTrailSchema.Date }),
                Shapes.Member("LatestNotificationTime", { CloudTrailSchema.Date }),
                Shapes.Member("StartLoggingTime", { CloudTrailSchema.Date }),
                Shapes.Member("StopLoggingTime", { CloudTrailSchema.Date }),
                Shapes.Member("LatestCloudWatchLogsDeliveryError", { CloudTrailSchema.String }),
                Shapes.Member("LatestCloudWatchLogsDeliveryTime", { CloudTrailSchema.Date }),
                Shapes.Member("LatestDigestDeliveryTime", { CloudTrailSchema.Date }),
                Shapes.Member("LatestDigestDeliveryError", { CloudTrailSchema.String }),
                Shapes.Member("LatestDeliveryAttemptTime", { CloudTrailSchema.String }),
                Shapes.Member("LatestNotificationAttemptTime", { CloudTrailSchema.String }),
                Shapes.Member("LatestNotificationAttemptSucceeded", { CloudTrailSchema.String }),
                Shapes.Member("LatestDeliveryAttemptSucceeded", { CloudTrailSchema.String }),
                Shapes.Member("TimeLoggingStarted", { CloudTrailSchema.String }),
                Shapes.Member("TimeLoggingStopped", { CloudTrailSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetTrailStatus", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListInsightsData: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var insightSource: Swift.String
        package var dataType: Swift.String
        package var dimensions: [Swift.String: Swift.String]?
        package var startTime: Vocabulary.Instant?
        package var endTime: Vocabulary.Instant?
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(insightSource: Swift.String, dataType: Swift.String, dimensions: [Swift.String: Swift.String]? = nil, startTime: Vocabulary.Instant? = nil, endTime: Vocabulary.Instant? = nil, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.insightSource = insightSource
            self.dataType = dataType
            self.dimensions = dimensions
            self.startTime = startTime
            self.endTime = endTime
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.insightSource = try fields.required(0)
            self.dataType = try fields.required(1)
            self.dimensions = try fields.optional(2)
            self.startTime = try fields.optional(3)
            self.endTime = try fields.optional(4)
            self.maxResults = try fields.optional(5)
            self.nextToken = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.insightSource.shapeValue
            fields[1] = self.dataType.shapeValue
            fields[2] = self.dimensions?.shapeValue
            fields[3] = self.startTime?.shapeValue
            fields[4] = self.endTime?.shapeValue
            fields[5] = self.maxResults?.shapeValue
            fields[6] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInsightsDataRequest",
            [
                Shapes.Member("InsightSource", { CloudTrailSchema.ResourceArn }, traits: [.required]),
                Shapes.Member("DataType", { CloudTrailSchema.ListInsightsDataType }, traits: [.required]),
                Shapes.Member("Dimensions", { CloudTrailSchema.ListInsightsDataDimensions }),
                Shapes.Member("StartTime", { CloudTrailSchema.Date }),
                Shapes.Member("EndTime", { CloudTrailSchema.Date }),
                Shapes.Member("MaxResults", { CloudTrailSchema.ListInsightsDataMaxResultsCount }),
                Shapes.Member("NextToken", { CloudTrailSchema.PaginationToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var events: [CloudTrailShape.Event]?
        package var nextToken: Swift.String?
        package init(events: [CloudTrailShape.Event]? = nil, nextToken: Swift.String? = nil) {
            self.events = events
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.events = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.events?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInsightsDataResponse",
            [
                Shapes.Member("Events", { CloudTrailSchema.EventsList }),
                Shapes.Member("NextToken", { CloudTrailSchema.PaginationToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListInsightsData", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListInsightsMetricData: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var trailName: Swift.String?
        package var eventSource: Swift.String
        package var eventName: Swift.String
        package var insightType: Swift.String
        package var errorCode: Swift.String?
        package var startTime: Vocabulary.Instant?
        package var endTime: Vocabulary.Instant?
        package var period: Swift.Int?
        package var dataType: Swift.String?
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(trailName: Swift.String? = nil, eventSource: Swift.String, eventName: Swift.String, insightType: Swift.String, errorCode: Swift.String? = nil, startTime: Vocabulary.Instant? = nil, endTime: Vocabulary.Instant? = nil, period: Swift.Int? = nil, dataType: Swift.String? = nil, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.trailName = trailName
            self.eventSource = eventSource
            self.eventName = eventName
            self.insightType = insightType
            self.errorCode = errorCode
            self.startTime = startTime
            self.endTime = endTime
            self.period = period
            self.dataType = dataType
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailName = try fields.optional(0)
            self.eventSource = try fields.required(1)
            self.eventName = try fields.required(2)
            self.insightType = try fields.required(3)
            self.errorCode = try fields.optional(4)
            self.startTime = try fields.optional(5)
            self.endTime = try fields.optional(6)
            self.period = try fields.optional(7)
            self.dataType = try fields.optional(8)
            self.maxResults = try fields.optional(9)
            self.nextToken = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailName?.shapeValue
            fields[1] = self.eventSource.shapeValue
            fields[2] = self.eventName.shapeValue
            fields[3] = self.insightType.shapeValue
            fields[4] = self.errorCode?.shapeValue
            fields[5] = self.startTime?.shapeValue
            fields[6] = self.endTime?.shapeValue
            fields[7] = self.period?.shapeValue
            fields[8] = self.dataType?.shapeValue
            fields[9] = self.maxResults?.shapeValue
            fields[10] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInsightsMetricDataRequest",
            [
                Shapes.Member("TrailName", { CloudTrailSchema.String }),
                Shapes.Member("EventSource", { CloudTrailSchema.EventSource }, traits: [.required]),
                Shapes.Member("EventName", { CloudTrailSchema.EventName }, traits: [.required]),
                Shapes.Member("InsightType", { CloudTrailSchema.InsightType }, traits: [.required]),
                Shapes.Member("ErrorCode", { CloudTrailSchema.ErrorCode }),
                Shapes.Member("StartTime", { CloudTrailSchema.Date }),
                Shapes.Member("EndTime", { CloudTrailSchema.Date }),
                Shapes.Member("Period", { CloudTrailSchema.InsightsMetricPeriod }),
                Shapes.Member("DataType", { CloudTrailSchema.InsightsMetricDataType }),
                Shapes.Member("MaxResults", { CloudTrailSchema.InsightsMetricMaxResults }),
                Shapes.Member("NextToken", { CloudTrailSchema.InsightsMetricNextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trailARN: Swift.String?
        package var eventSource: Swift.String?
        package var eventName: Swift.String?
        package var insightType: Swift.String?
        package var errorCode: Swift.String?
        package var timestamps: [Vocabulary.Instant]?
        package var values: [Swift.Double]?
        package var nextToken: Swift.String?
        package init(trailARN: Swift.String? = nil, eventSource: Swift.String? = nil, eventName: Swift.String? = nil, insightType: Swift.String? = nil, errorCode: Swift.String? = nil, timestamps: [Vocabulary.Instant]? = nil, values: [Swift.Double]? = nil, nextToken: Swift.String? = nil) {
            self.trailARN = trailARN
            self.eventSource = eventSource
            self.eventName = eventName
            self.insightType = insightType
            self.errorCode = errorCode
            self.timestamps = timestamps
            self.values = values
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailARN = try fields.optional(0)
            self.eventSource = try fields.optional(1)
            self.eventName = try fields.optional(2)
            self.insightType = try fields.optional(3)
            self.errorCode = try fields.optional(4)
            self.timestamps = try fields.optional(5)
            self.values = try fields.optional(6)
            self.nextToken = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailARN?.shapeValue
            fields[1] = self.eventSource?.shapeValue
            fields[2] = self.eventName?.shapeValue
            fields[3] = self.insightType?.shapeValue
            fields[4] = self.errorCode?.shapeValue
            fields[5] = self.timestamps?.shapeValue
            fields[6] = self.values?.shapeValue
            fields[7] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInsightsMetricDataResponse",
            [
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("EventSource", { CloudTrailSchema.EventSource }),
                Shapes.Member("EventName", { CloudTrailSchema.EventName }),
                Shapes.Member("InsightType", { CloudTrailSchema.InsightType }),
                Shapes.Member("ErrorCode", { CloudTrailSchema.ErrorCode }),
                Shapes.Member("Timestamps", { CloudTrailSchema.Timestamps }),
                Shapes.Member("Values", { CloudTrailSchema.InsightsMetricValues }),
                Shapes.Member("NextToken", { CloudTrailSchema.InsightsMetricNextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListInsightsMetricData", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListPublicKeys: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var startTime: Vocabulary.Instant?
        package var endTime: Vocabulary.Instant?
        package var nextToken: Swift.String?
        package init(startTime: Vocabulary.Instant? = nil, endTime: Vocabulary.Instant? = nil, nextToken: Swift.String? = nil) {
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.startTime = try fields.optional(0)
            self.endTime = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.startTime?.shapeValue
            fields[1] = self.endTime?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPublicKeysRequest",
            [
                Shapes.Member("StartTime", { CloudTrailSchema.Date }),
                Shapes.Member("EndTime", { CloudTrailSchema.Date }),
                Shapes.Member("NextToken", { CloudTrailSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var publicKeyList: [CloudTrailShape.PublicKey]?
        package var nextToken: Swift.String?
        package init(publicKeyList: [CloudTrailShape.PublicKey]? = nil, nextToken: Swift.String? = nil) {
            self.publicKeyList = publicKeyList
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.publicKeyList = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.publicKeyList?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPublicKeysResponse",
            [
                Shapes.Member("PublicKeyList", { CloudTrailSchema.PublicKeyList }),
                Shapes.Member("NextToken", { CloudTrailSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPublicKeys", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceIdList: [Swift.String]
        package var nextToken: Swift.String?
        package init(resourceIdList: [Swift.String], nextToken: Swift.String? = nil) {
            self.resourceIdList = resourceIdList
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceIdList = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceIdList.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsRequest",
            [
                Shapes.Member("ResourceIdList", { CloudTrailSchema.ResourceIdList }, traits: [.required]),
                Shapes.Member("NextToken", { CloudTrailSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resourceTagList: [CloudTrailShape.ResourceTag]?
        package var nextToken: Swift.String?
        package init(resourceTagList: [CloudTrailShape.ResourceTag]? = nil, nextToken: Swift.String? = nil) {
            self.resourceTagList = resourceTagList
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceTagList = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceTagList?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsResponse",
            [
                Shapes.Member("ResourceTagList", { CloudTrailSchema.ResourceTagList }),
                Shapes.Member("NextToken", { CloudTrailSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTrails: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package init(nextToken: Swift.String? = nil) {
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTrailsRequest",
            [
                Shapes.Member("NextToken", { CloudTrailSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trails: [CloudTrailShape.TrailInfo]?
        package var nextToken: Swift.String?
        package init(trails: [CloudTrailShape.TrailInfo]? = nil, nextToken: Swift.String? = nil) {
            self.trails = trails
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trails = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trails?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTrailsResponse",
            [
                Shapes.Member("Trails", { CloudTrailSchema.Trails }),
                Shapes.Member("NextToken", { CloudTrailSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTrails", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum LookupEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var lookupAttributes: [CloudTrailShape.LookupAttribute]?
        package var startTime: Vocabulary.Instant?
        package var endTime: Vocabulary.Instant?
        package var eventCategory: Swift.String?
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(lookupAttributes: [CloudTrailShape.LookupAttribute]? = nil, startTime: Vocabulary.Instant? = nil, endTime: Vocabulary.Instant? = nil, eventCategory: Swift.String? = nil, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.lookupAttributes = lookupAttributes
            self.startTime = startTime
            self.endTime = endTime
            self.eventCategory = eventCategory
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupAttributes = try fields.optional(0)
            self.startTime = try fields.optional(1)
            self.endTime = try fields.optional(2)
            self.eventCategory = try fields.optional(3)
            self.maxResults = try fields.optional(4)
            self.nextToken = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupAttributes?.shapeValue
            fields[1] = self.startTime?.shapeValue
            fields[2] = self.endTime?.shapeValue
            fields[3] = self.eventCategory?.shapeValue
            fields[4] = self.maxResults?.shapeValue
            fields[5] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LookupEventsRequest",
            [
                Shapes.Member("LookupAttributes", { CloudTrailSchema.LookupAttributesList }),
                Shapes.Member("StartTime", { CloudTrailSchema.Date }),
                Shapes.Member("EndTime", { CloudTrailSchema.Date }),
                Shapes.Member("EventCategory", { CloudTrailSchema.EventCategory }),
                Shapes.Member("MaxResults", { CloudTrailSchema.MaxResults }),
                Shapes.Member("NextToken", { CloudTrailSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var events: [CloudTrailShape.Event]?
        package var nextToken: Swift.String?
        package init(events: [CloudTrailShape.Event]? = nil, nextToken: Swift.String? = nil) {
            self.events = events
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.events = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.events?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LookupEventsResponse",
            [
                Shapes.Member("Events", { CloudTrailSchema.EventsList }),
                Shapes.Member("NextToken", { CloudTrailSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "LookupEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutEventSelectors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var trailName: Swift.String
        package var eventSelectors: [CloudTrailShape.EventSelector]?
        package var advancedEventSelectors: [CloudTrailShape.AdvancedEventSelector]?
        package init(trailName: Swift.String, eventSelectors: [CloudTrailShape.EventSelector]? = nil, advancedEventSelectors: [CloudTrailShape.AdvancedEventSelector]? = nil) {
            self.trailName = trailName
            self.eventSelectors = eventSelectors
            self.advancedEventSelectors = advancedEventSelectors
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailName = try fields.required(0)
            self.eventSelectors = try fields.optional(1)
            self.advancedEventSelectors = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailName.shapeValue
            fields[1] = self.eventSelectors?.shapeValue
            fields[2] = self.advancedEventSelectors?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutEventSelectorsRequest",
            [
                Shapes.Member("TrailName", { CloudTrailSchema.String }, traits: [.required]),
                Shapes.Member("EventSelectors", { CloudTrailSchema.EventSelectors }),
                Shapes.Member("AdvancedEventSelectors", { CloudTrailSchema.AdvancedEventSelectors }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trailARN: Swift.String?
        package var eventSelectors: [CloudTrailShape.EventSelector]?
        package var advancedEventSelectors: [CloudTrailShape.AdvancedEventSelector]?
        package init(trailARN: Swift.String? = nil, eventSelectors: [CloudTrailShape.EventSelector]? = nil, advancedEventSelectors: [CloudTrailShape.AdvancedEventSelector]? = nil) {
            self.trailARN = trailARN
            self.eventSelectors = eventSelectors
            self.advancedEventSelectors = advancedEventSelectors
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailARN = try fields.optional(0)
            self.eventSelectors = try fields.optional(1)
            self.advancedEventSelectors = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailARN?.shapeValue
            fields[1] = self.eventSelectors?.shapeValue
            fields[2] = self.advancedEventSelectors?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutEventSelectorsResponse",
            [
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("EventSelectors", { CloudTrailSchema.EventSelectors }),
                Shapes.Member("AdvancedEventSelectors", { CloudTrailSchema.AdvancedEventSelectors }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutEventSelectors", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutInsightSelectors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var trailName: Swift.String?
        package var insightSelectors: [CloudTrailShape.InsightSelector]
        package var eventDataStore: Swift.String?
        package var insightsDestination: Swift.String?
        package init(trailName: Swift.String? = nil, insightSelectors: [CloudTrailShape.InsightSelector], eventDataStore: Swift.String? = nil, insightsDestination: Swift.String? = nil) {
            self.trailName = trailName
            self.insightSelectors = insightSelectors
            self.eventDataStore = eventDataStore
            self.insightsDestination = insightsDestination
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailName = try fields.optional(0)
            self.insightSelectors = try fields.required(1)
            self.eventDataStore = try fields.optional(2)
            self.insightsDestination = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailName?.shapeValue
            fields[1] = self.insightSelectors.shapeValue
            fields[2] = self.eventDataStore?.shapeValue
            fields[3] = self.insightsDestination?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutInsightSelectorsRequest",
            [
                Shapes.Member("TrailName", { CloudTrailSchema.String }),
                Shapes.Member("InsightSelectors", { CloudTrailSchema.InsightSelectors }, traits: [.required]),
                Shapes.Member("EventDataStore", { CloudTrailSchema.EventDataStoreArn }),
                Shapes.Member("InsightsDestination", { CloudTrailSchema.EventDataStoreArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var trailARN: Swift.String?
        package var insightSelectors: [CloudTrailShape.InsightSelector]?
        package var eventDataStoreArn: Swift.String?
        package var insightsDestination: Swift.String?
        package init(trailARN: Swift.String? = nil, insightSelectors: [CloudTrailShape.InsightSelector]? = nil, eventDataStoreArn: Swift.String? = nil, insightsDestination: Swift.String? = nil) {
            self.trailARN = trailARN
            self.insightSelectors = insightSelectors
            self.eventDataStoreArn = eventDataStoreArn
            self.insightsDestination = insightsDestination
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.trailARN = try fields.optional(0)
            self.insightSelectors = try fields.optional(1)
            self.eventDataStoreArn = try fields.optional(2)
            self.insightsDestination = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.trailARN?.shapeValue
            fields[1] = self.insightSelectors?.shapeValue
            fields[2] = self.eventDataStoreArn?.shapeValue
            fields[3] = self.insightsDestination?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutInsightSelectorsResponse",
            [
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("InsightSelectors", { CloudTrailSchema.InsightSelectors }),
                Shapes.Member("EventDataStoreArn", { CloudTrailSchema.EventDataStoreArn }),
                Shapes.Member("InsightsDestination", { CloudTrailSchema.EventDataStoreArn }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutInsightSelectors", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum RemoveTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceId: Swift.String
        package var tagsList: [CloudTrailShape.Tag]
        package init(resourceId: Swift.String, tagsList: [CloudTrailShape.Tag]) {
            self.resourceId = resourceId
            self.tagsList = tagsList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceId = try fields.required(0)
            self.tagsList = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceId.shapeValue
            fields[1] = self.tagsList.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoveTagsRequest",
            [
                Shapes.Member("ResourceId", { CloudTrailSchema.String }, traits: [.required]),
                Shapes.Member("TagsList", { CloudTrailSchema.TagsList }, traits: [.required]),
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
            "RemoveTagsResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "RemoveTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum StartLogging: Shapes.Operation {
    package struct Input: Shapes.Structure {
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
            "StartLoggingRequest",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }, traits: [.required]),
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
            "StartLoggingResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "StartLogging", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum StopLogging: Shapes.Operation {
    package struct Input: Shapes.Structure {
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
            "StopLoggingRequest",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }, traits: [.required]),
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
            "StopLoggingResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "StopLogging", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateTrail: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var s3BucketName: Swift.String?
        package var s3KeyPrefix: Swift.String?
        package var snsTopicName: Swift.String?
        package var includeGlobalServiceEvents: Swift.Bool?
        package var isMultiRegionTrail: Swift.Bool?
        package var enableLogFileValidation: Swift.Bool?
        package var cloudWatchLogsLogGroupArn: Swift.String?
        package var cloudWatchLogsRoleArn: Swift.String?
        package var kmsKeyId: Swift.String?
        package var isOrganizationTrail: Swift.Bool?
        package init(name: Swift.String, s3BucketName: Swift.String? = nil, s3KeyPrefix: Swift.String? = nil, snsTopicName: Swift.String? = nil, includeGlobalServiceEvents: Swift.Bool? = nil, isMultiRegionTrail: Swift.Bool? = nil, enableLogFileValidation: Swift.Bool? = nil, cloudWatchLogsLogGroupArn: Swift.String? = nil, cloudWatchLogsRoleArn: Swift.String? = nil, kmsKeyId: Swift.String? = nil, isOrganizationTrail: Swift.Bool? = nil) {
            self.name = name
            self.s3BucketName = s3BucketName
            self.s3KeyPrefix = s3KeyPrefix
            self.snsTopicName = snsTopicName
            self.includeGlobalServiceEvents = includeGlobalServiceEvents
            self.isMultiRegionTrail = isMultiRegionTrail
            self.enableLogFileValidation = enableLogFileValidation
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
            self.kmsKeyId = kmsKeyId
            self.isOrganizationTrail = isOrganizationTrail
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.s3BucketName = try fields.optional(1)
            self.s3KeyPrefix = try fields.optional(2)
            self.snsTopicName = try fields.optional(3)
            self.includeGlobalServiceEvents = try fields.optional(4)
            self.isMultiRegionTrail = try fields.optional(5)
            self.enableLogFileValidation = try fields.optional(6)
            self.cloudWatchLogsLogGroupArn = try fields.optional(7)
            self.cloudWatchLogsRoleArn = try fields.optional(8)
            self.kmsKeyId = try fields.optional(9)
            self.isOrganizationTrail = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.s3BucketName?.shapeValue
            fields[2] = self.s3KeyPrefix?.shapeValue
            fields[3] = self.snsTopicName?.shapeValue
            fields[4] = self.includeGlobalServiceEvents?.shapeValue
            fields[5] = self.isMultiRegionTrail?.shapeValue
            fields[6] = self.enableLogFileValidation?.shapeValue
            fields[7] = self.cloudWatchLogsLogGroupArn?.shapeValue
            fields[8] = self.cloudWatchLogsRoleArn?.shapeValue
            fields[9] = self.kmsKeyId?.shapeValue
            fields[10] = self.isOrganizationTrail?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateTrailRequest",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }, traits: [.required]),
                Shapes.Member("S3BucketName", { CloudTrailSchema.String }),
                Shapes.Member("S3KeyPrefix", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicName", { CloudTrailSchema.String }),
                Shapes.Member("IncludeGlobalServiceEvents", { CloudTrailSchema.Boolean }),
                Shapes.Member("IsMultiRegionTrail", { CloudTrailSchema.Boolean }),
                Shapes.Member("EnableLogFileValidation", { CloudTrailSchema.Boolean }),
                Shapes.Member("CloudWatchLogsLogGroupArn", { CloudTrailSchema.String }),
                Shapes.Member("CloudWatchLogsRoleArn", { CloudTrailSchema.String }),
                Shapes.Member("KmsKeyId", { CloudTrailSchema.String }),
                Shapes.Member("IsOrganizationTrail", { CloudTrailSchema.Boolean }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String?
        package var s3BucketName: Swift.String?
        package var s3KeyPrefix: Swift.String?
        package var snsTopicName: Swift.String?
        package var snsTopicARN: Swift.String?
        package var includeGlobalServiceEvents: Swift.Bool?
        package var isMultiRegionTrail: Swift.Bool?
        package var trailARN: Swift.String?
        package var logFileValidationEnabled: Swift.Bool?
        package var cloudWatchLogsLogGroupArn: Swift.String?
        package var cloudWatchLogsRoleArn: Swift.String?
        package var kmsKeyId: Swift.String?
        package var isOrganizationTrail: Swift.Bool?
        package init(name: Swift.String? = nil, s3BucketName: Swift.String? = nil, s3KeyPrefix: Swift.String? = nil, snsTopicName: Swift.String? = nil, snsTopicARN: Swift.String? = nil, includeGlobalServiceEvents: Swift.Bool? = nil, isMultiRegionTrail: Swift.Bool? = nil, trailARN: Swift.String? = nil, logFileValidationEnabled: Swift.Bool? = nil, cloudWatchLogsLogGroupArn: Swift.String? = nil, cloudWatchLogsRoleArn: Swift.String? = nil, kmsKeyId: Swift.String? = nil, isOrganizationTrail: Swift.Bool? = nil) {
            self.name = name
            self.s3BucketName = s3BucketName
            self.s3KeyPrefix = s3KeyPrefix
            self.snsTopicName = snsTopicName
            self.snsTopicARN = snsTopicARN
            self.includeGlobalServiceEvents = includeGlobalServiceEvents
            self.isMultiRegionTrail = isMultiRegionTrail
            self.trailARN = trailARN
            self.logFileValidationEnabled = logFileValidationEnabled
            self.cloudWatchLogsLogGroupArn = cloudWatchLogsLogGroupArn
            self.cloudWatchLogsRoleArn = cloudWatchLogsRoleArn
            self.kmsKeyId = kmsKeyId
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
            self.trailARN = try fields.optional(7)
            self.logFileValidationEnabled = try fields.optional(8)
            self.cloudWatchLogsLogGroupArn = try fields.optional(9)
            self.cloudWatchLogsRoleArn = try fields.optional(10)
            self.kmsKeyId = try fields.optional(11)
            self.isOrganizationTrail = try fields.optional(12)
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
            fields[7] = self.trailARN?.shapeValue
            fields[8] = self.logFileValidationEnabled?.shapeValue
            fields[9] = self.cloudWatchLogsLogGroupArn?.shapeValue
            fields[10] = self.cloudWatchLogsRoleArn?.shapeValue
            fields[11] = self.kmsKeyId?.shapeValue
            fields[12] = self.isOrganizationTrail?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateTrailResponse",
            [
                Shapes.Member("Name", { CloudTrailSchema.String }),
                Shapes.Member("S3BucketName", { CloudTrailSchema.String }),
                Shapes.Member("S3KeyPrefix", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicName", { CloudTrailSchema.String }),
                Shapes.Member("SnsTopicARN", { CloudTrailSchema.String }),
                Shapes.Member("IncludeGlobalServiceEvents", { CloudTrailSchema.Boolean }),
                Shapes.Member("IsMultiRegionTrail", { CloudTrailSchema.Boolean }),
                Shapes.Member("TrailARN", { CloudTrailSchema.String }),
                Shapes.Member("LogFileValidationEnabled", { CloudTrailSchema.Boolean }),
                Shapes.Member("CloudWatchLogsLogGroupArn", { CloudTrailSchema.String }),
                Shapes.Member("CloudWatchLogsRoleArn", { CloudTrailSchema.String }),
                Shapes.Member("KmsKeyId", { CloudTrailSchema.String }),
                Shapes.Member("IsOrganizationTrail", { CloudTrailSchema.Boolean }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateTrail", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

