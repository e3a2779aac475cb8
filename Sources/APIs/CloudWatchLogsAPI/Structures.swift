// swift-format-ignore-file
// Written by forge from logs/2014-03-28 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes

package enum CloudWatchLogsShape {}

extension CloudWatchLogsShape {
    package struct Entity: Shapes.Structure {
        package var keyAttributes: [Swift.String: Swift.String]?
        package var attributes: [Swift.String: Swift.String]?
        package init(keyAttributes: [Swift.String: Swift.String]? = nil, attributes: [Swift.String: Swift.String]? = nil) {
            self.keyAttributes = keyAttributes
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.keyAttributes = try fields.optional(0)
            self.attributes = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.keyAttributes?.shapeValue
            fields[1] = self.attributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Entity",
            [
                Shapes.Member("keyAttributes", { CloudWatchLogsSchema.EntityKeyAttributes }),
                Shapes.Member("attributes", { CloudWatchLogsSchema.EntityAttributes }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct FilteredLogEvent: Shapes.Structure {
        package var logStreamName: Swift.String?
        package var timestamp: Swift.Int?
        package var message: Swift.String?
        package var ingestionTime: Swift.Int?
        package var eventId: Swift.String?
        package init(logStreamName: Swift.String? = nil, timestamp: Swift.Int? = nil, message: Swift.String? = nil, ingestionTime: Swift.Int? = nil, eventId: Swift.String? = nil) {
            self.logStreamName = logStreamName
            self.timestamp = timestamp
            self.message = message
            self.ingestionTime = ingestionTime
            self.eventId = eventId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logStreamName = try fields.optional(0)
            self.timestamp = try fields.optional(1)
            self.message = try fields.optional(2)
            self.ingestionTime = try fields.optional(3)
            self.eventId = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logStreamName?.shapeValue
            fields[1] = self.timestamp?.shapeValue
            fields[2] = self.message?.shapeValue
            fields[3] = self.ingestionTime?.shapeValue
            fields[4] = self.eventId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilteredLogEvent",
            [
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("timestamp", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("message", { CloudWatchLogsSchema.EventMessage }),
                Shapes.Member("ingestionTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("eventId", { CloudWatchLogsSchema.EventId }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct InputLogEvent: Shapes.Structure {
        package var timestamp: Swift.Int
        package var message: Swift.String
        package init(timestamp: Swift.Int, message: Swift.String) {
            self.timestamp = timestamp
            self.message = message
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.timestamp = try fields.required(0)
            self.message = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.timestamp.shapeValue
            fields[1] = self.message.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InputLogEvent",
            [
                Shapes.Member("timestamp", { CloudWatchLogsSchema.Timestamp }, traits: [.required]),
                Shapes.Member("message", { CloudWatchLogsSchema.EventMessage }, traits: [.required]),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct LogGroup: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var creationTime: Swift.Int?
        package var retentionInDays: Swift.Int?
        package var metricFilterCount: Swift.Int?
        package var arn: Swift.String?
        package var storedBytes: Swift.Int?
        package var kmsKeyId: Swift.String?
        package var dataProtectionStatus: Swift.String?
        package var inheritedProperties: [Swift.String]?
        package var logGroupClass: Swift.String?
        package var logGroupArn: Swift.String?
        package var deletionProtectionEnabled: Swift.Bool?
        package var bearerTokenAuthenticationEnabled: Swift.Bool?
        package init(logGroupName: Swift.String? = nil, creationTime: Swift.Int? = nil, retentionInDays: Swift.Int? = nil, metricFilterCount: Swift.Int? = nil, arn: Swift.String? = nil, storedBytes: Swift.Int? = nil, kmsKeyId: Swift.String? = nil, dataProtectionStatus: Swift.String? = nil, inheritedProperties: [Swift.String]? = nil, logGroupClass: Swift.String? = nil, logGroupArn: Swift.String? = nil, deletionProtectionEnabled: Swift.Bool? = nil, bearerTokenAuthenticationEnabled: Swift.Bool? = nil) {
            self.logGroupName = logGroupName
            self.creationTime = creationTime
            self.retentionInDays = retentionInDays
            self.metricFilterCount = metricFilterCount
            self.arn = arn
            self.storedBytes = storedBytes
            self.kmsKeyId = kmsKeyId
            self.dataProtectionStatus = dataProtectionStatus
            self.inheritedProperties = inheritedProperties
            self.logGroupClass = logGroupClass
            self.logGroupArn = logGroupArn
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.creationTime = try fields.optional(1)
            self.retentionInDays = try fields.optional(2)
            self.metricFilterCount = try fields.optional(3)
            self.arn = try fields.optional(4)
            self.storedBytes = try fields.optional(5)
            self.kmsKeyId = try fields.optional(6)
            self.dataProtectionStatus = try fields.optional(7)
            self.inheritedProperties = try fields.optional(8)
            self.logGroupClass = try fields.optional(9)
            self.logGroupArn = try fields.optional(10)
            self.deletionProtectionEnabled = try fields.optional(11)
            self.bearerTokenAuthenticationEnabled = try fields.optional(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.creationTime?.shapeValue
            fields[2] = self.retentionInDays?.shapeValue
            fields[3] = self.metricFilterCount?.shapeValue
            fields[4] = self.arn?.shapeValue
            fields[5] = self.storedBytes?.shapeValue
            fields[6] = self.kmsKeyId?.shapeValue
            fields[7] = self.dataProtectionStatus?.shapeValue
            fields[8] = self.inheritedProperties?.shapeValue
            fields[9] = self.logGroupClass?.shapeValue
            fields[10] = self.logGroupArn?.shapeValue
            fields[11] = self.deletionProtectionEnabled?.shapeValue
            fields[12] = self.bearerTokenAuthenticationEnabled?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LogGroup",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("creationTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("retentionInDays", { CloudWatchLogsSchema.Days }),
                Shapes.Member("metricFilterCount", { CloudWatchLogsSchema.FilterCount }),
                Shapes.Member("arn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("storedBytes", { CloudWatchLogsSchema.StoredBytes }),
                Shapes.Member("kmsKeyId", { CloudWatchLogsSchema.KmsKeyId }),
                Shapes.Member("dataProtectionStatus", { CloudWatchLogsSchema.DataProtectionStatus }),
                Shapes.Member("inheritedProperties", { CloudWatchLogsSchema.InheritedProperties }),
                Shapes.Member("logGroupClass", { CloudWatchLogsSchema.LogGroupClass }),
                Shapes.Member("logGroupArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("deletionProtectionEnabled", { CloudWatchLogsSchema.DeletionProtectionEnabled }),
                Shapes.Member("bearerTokenAuthenticationEnabled", { CloudWatchLogsSchema.BearerTokenAuthenticationEnabled }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct LogStream: Shapes.Structure {
        package var logStreamName: Swift.String?
        package var creationTime: Swift.Int?
        package var firstEventTimestamp: Swift.Int?
        package var lastEventTimestamp: Swift.Int?
        package var lastIngestionTime: Swift.Int?
        package var uploadSequenceToken: Swift.String?
        package var arn: Swift.String?
        package var storedBytes: Swift.Int?
        package init(logStreamName: Swift.String? = nil, creationTime: Swift.Int? = nil, firstEventTimestamp: Swift.Int? = nil, lastEventTimestamp: Swift.Int? = nil, lastIngestionTime: Swift.Int? = nil, uploadSequenceToken: Swift.String? = nil, arn: Swift.String? = nil, storedBytes: Swift.Int? = nil) {
            self.logStreamName = logStreamName
            self.creationTime = creationTime
            self.firstEventTimestamp = firstEventTimestamp
            self.lastEventTimestamp = lastEventTimestamp
            self.lastIngestionTime = lastIngestionTime
            self.uploadSequenceToken = uploadSequenceToken
            self.arn = arn
            self.storedBytes = storedBytes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logStreamName = try fields.optional(0)
            self.creationTime = try fields.optional(1)
            self.firstEventTimestamp = try fields.optional(2)
            self.lastEventTimestamp = try fields.optional(3)
            self.lastIngestionTime = try fields.optional(4)
            self.uploadSequenceToken = try fields.optional(5)
            self.arn = try fields.optional(6)
            self.storedBytes = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logStreamName?.shapeValue
            fields[1] = self.creationTime?.shapeValue
            fields[2] = self.firstEventTimestamp?.shapeValue
            fields[3] = self.lastEventTimestamp?.shapeValue
            fields[4] = self.lastIngestionTime?.shapeValue
            fields[5] = self.uploadSequenceToken?.shapeValue
            fields[6] = self.arn?.shapeValue
            fields[7] = self.storedBytes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LogStream",
            [
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("creationTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("firstEventTimestamp", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("lastEventTimestamp", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("lastIngestionTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("uploadSequenceToken", { CloudWatchLogsSchema.SequenceToken }),
                Shapes.Member("arn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("storedBytes", { CloudWatchLogsSchema.StoredBytes }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct MetricFilterMatchRecord: Shapes.Structure {
        package var eventNumber: Swift.Int?
        package var eventMessage: Swift.String?
        package var extractedValues: [Swift.String: Swift.String]?
        package init(eventNumber: Swift.Int? = nil, eventMessage: Swift.String? = nil, extractedValues: [Swift.String: Swift.String]? = nil) {
            self.eventNumber = eventNumber
            self.eventMessage = eventMessage
            self.extractedValues = extractedValues
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eventNumber = try fields.optional(0)
            self.eventMessage = try fields.optional(1)
            self.extractedValues = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eventNumber?.shapeValue
            fields[1] = self.eventMessage?.shapeValue
            fields[2] = self.extractedValues?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricFilterMatchRecord",
            [
                Shapes.Member("eventNumber", { CloudWatchLogsSchema.EventNumber }),
                Shapes.Member("eventMessage", { CloudWatchLogsSchema.EventMessage }),
                Shapes.Member("extractedValues", { CloudWatchLogsSchema.ExtractedValues }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct OutputLogEvent: Shapes.Structure {
        package var timestamp: Swift.Int?
        package var message: Swift.String?
        package var ingestionTime: Swift.Int?
        package init(timestamp: Swift.Int? = nil, message: Swift.String? = nil, ingestionTime: Swift.Int? = nil) {
            self.timestamp = timestamp
            self.message = message
            self.ingestionTime = ingestionTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.timestamp = try fields.optional(0)
            self.message = try fields.optional(1)
            self.ingestionTime = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.timestamp?.shapeValue
            fields[1] = self.message?.shapeValue
            fields[2] = self.ingestionTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OutputLogEvent",
            [
                Shapes.Member("timestamp", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("message", { CloudWatchLogsSchema.EventMessage }),
                Shapes.Member("ingestionTime", { CloudWatchLogsSchema.Timestamp }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct RejectedEntityInfo: Shapes.Structure {
        package var errorType: Swift.String
        package init(errorType: Swift.String) {
            self.errorType = errorType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.errorType = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.errorType.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RejectedEntityInfo",
            [
                Shapes.Member("errorType", { CloudWatchLogsSchema.EntityRejectionErrorType }, traits: [.required]),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct RejectedLogEventsInfo: Shapes.Structure {
        package var tooNewLogEventStartIndex: Swift.Int?
        package var tooOldLogEventEndIndex: Swift.Int?
        package var expiredLogEventEndIndex: Swift.Int?
        package init(tooNewLogEventStartIndex: Swift.Int? = nil, tooOldLogEventEndIndex: Swift.Int? = nil, expiredLogEventEndIndex: Swift.Int? = nil) {
            self.tooNewLogEventStartIndex = tooNewLogEventStartIndex
            self.tooOldLogEventEndIndex = tooOldLogEventEndIndex
            self.expiredLogEventEndIndex = expiredLogEventEndIndex
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tooNewLogEventStartIndex = try fields.optional(0)
            self.tooOldLogEventEndIndex = try fields.optional(1)
            self.expiredLogEventEndIndex = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tooNewLogEventStartIndex?.shapeValue
            fields[1] = self.tooOldLogEventEndIndex?.shapeValue
            fields[2] = self.expiredLogEventEndIndex?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RejectedLogEventsInfo",
            [
                Shapes.Member("tooNewLogEventStartIndex", { CloudWatchLogsSchema.LogEventIndex }),
                Shapes.Member("tooOldLogEventEndIndex", { CloudWatchLogsSchema.LogEventIndex }),
                Shapes.Member("expiredLogEventEndIndex", { CloudWatchLogsSchema.LogEventIndex }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct ResourcePolicy: Shapes.Structure {
        package var policyName: Swift.String?
        package var policyDocument: Swift.String?
        package var lastUpdatedTime: Swift.Int?
        package var policyScope: Swift.String?
        package var resourceArn: Swift.String?
        package var revisionId: Swift.String?
        package init(policyName: Swift.String? = nil, policyDocument: Swift.String? = nil, lastUpdatedTime: Swift.Int? = nil, policyScope: Swift.String? = nil, resourceArn: Swift.String? = nil, revisionId: Swift.String? = nil) {
            self.policyName = policyName
            self.policyDocument = policyDocument
            self.lastUpdatedTime = lastUpdatedTime
            self.policyScope = policyScope
            self.resourceArn = resourceArn
            self.revisionId = revisionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.policyDocument = try fields.optional(1)
            self.lastUpdatedTime = try fields.optional(2)
            self.policyScope = try fields.optional(3)
            self.resourceArn = try fields.optional(4)
            self.revisionId = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.policyDocument?.shapeValue
            fields[2] = self.lastUpdatedTime?.shapeValue
            fields[3] = self.policyScope?.shapeValue
            fields[4] = self.resourceArn?.shapeValue
            fields[5] = self.revisionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResourcePolicy",
            [
                Shapes.Member("policyName", { CloudWatchLogsSchema.PolicyName }),
                Shapes.Member("policyDocument", { CloudWatchLogsSchema.PolicyDocument }),
                Shapes.Member("lastUpdatedTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("policyScope", { CloudWatchLogsSchema.PolicyScope }),
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("revisionId", { CloudWatchLogsSchema.ExpectedRevisionId }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct SearchedLogStream: Shapes.Structure {
        package var logStreamName: Swift.String?
        package var searchedCompletely: Swift.Bool?
        package init(logStreamName: Swift.String? = nil, searchedCompletely: Swift.Bool? = nil) {
            self.logStreamName = logStreamName
            self.searchedCompletely = searchedCompletely
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logStreamName = try fields.optional(0)
            self.searchedCompletely = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logStreamName?.shapeValue
            fields[1] = self.searchedCompletely?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SearchedLogStream",
            [
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("searchedCompletely", { CloudWatchLogsSchema.LogStreamSearchedCompletely }),
            ])
    }
}

