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
    package struct ExportTask: Shapes.Structure {
        package var taskId: Swift.String?
        package var taskName: Swift.String?
        package var logGroupName: Swift.String?
        package var from: Swift.Int?
        package var to: Swift.Int?
        package var destination: Swift.String?
        package var destinationPrefix: Swift.String?
        package var status: CloudWatchLogsShape.ExportTaskStatus?
        package var executionInfo: CloudWatchLogsShape.ExportTaskExecutionInfo?
        package init(taskId: Swift.String? = nil, taskName: Swift.String? = nil, logGroupName: Swift.String? = nil, from: Swift.Int? = nil, to: Swift.Int? = nil, destination: Swift.String? = nil, destinationPrefix: Swift.String? = nil, status: CloudWatchLogsShape.ExportTaskStatus? = nil, executionInfo: CloudWatchLogsShape.ExportTaskExecutionInfo? = nil) {
            self.taskId = taskId
            self.taskName = taskName
            self.logGroupName = logGroupName
            self.from = from
            self.to = to
            self.destination = destination
            self.destinationPrefix = destinationPrefix
            self.status = status
            self.executionInfo = executionInfo
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskId = try fields.optional(0)
            self.taskName = try fields.optional(1)
            self.logGroupName = try fields.optional(2)
            self.from = try fields.optional(3)
            self.to = try fields.optional(4)
            self.destination = try fields.optional(5)
            self.destinationPrefix = try fields.optional(6)
            self.status = try fields.optional(7)
            self.executionInfo = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskId?.shapeValue
            fields[1] = self.taskName?.shapeValue
            fields[2] = self.logGroupName?.shapeValue
            fields[3] = self.from?.shapeValue
            fields[4] = self.to?.shapeValue
            fields[5] = self.destination?.shapeValue
            fields[6] = self.destinationPrefix?.shapeValue
            fields[7] = self.status?.shapeValue
            fields[8] = self.executionInfo?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ExportTask",
            [
                Shapes.Member("taskId", { CloudWatchLogsSchema.ExportTaskId }),
                Shapes.Member("taskName", { CloudWatchLogsSchema.ExportTaskName }),
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("from", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("to", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("destination", { CloudWatchLogsSchema.ExportDestinationBucket }),
                Shapes.Member("destinationPrefix", { CloudWatchLogsSchema.ExportDestinationPrefix }),
                Shapes.Member("status", { CloudWatchLogsSchema.ExportTaskStatus }),
                Shapes.Member("executionInfo", { CloudWatchLogsSchema.ExportTaskExecutionInfo }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct ExportTaskExecutionInfo: Shapes.Structure {
        package var creationTime: Swift.Int?
        package var completionTime: Swift.Int?
        package init(creationTime: Swift.Int? = nil, completionTime: Swift.Int? = nil) {
            self.creationTime = creationTime
            self.completionTime = completionTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.creationTime = try fields.optional(0)
            self.completionTime = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.creationTime?.shapeValue
            fields[1] = self.completionTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ExportTaskExecutionInfo",
            [
                Shapes.Member("creationTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("completionTime", { CloudWatchLogsSchema.Timestamp }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct ExportTaskStatus: Shapes.Structure {
        package var code: Swift.String?
        package var message: Swift.String?
        package init(code: Swift.String? = nil, message: Swift.String? = nil) {
            self.code = code
            self.message = message
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.code = try fields.optional(0)
            self.message = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.code?.shapeValue
            fields[1] = self.message?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ExportTaskStatus",
            [
                Shapes.Member("code", { CloudWatchLogsSchema.ExportTaskStatusCode }),
                Shapes.Member("message", { CloudWatchLogsSchema.ExportTaskStatusMessage }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct FieldIndex: Shapes.Structure {
        package var logGroupIdentifier: Swift.String?
        package var fieldIndexName: Swift.String?
        package var lastScanTime: Swift.Int?
        package var firstEventTime: Swift.Int?
        package var lastEventTime: Swift.Int?
        package var type: Swift.String?
        package init(logGroupIdentifier: Swift.String? = nil, fieldIndexName: Swift.String? = nil, lastScanTime: Swift.Int? = nil, firstEventTime: Swift.Int? = nil, lastEventTime: Swift.Int? = nil, type: Swift.String? = nil) {
            self.logGroupIdentifier = logGroupIdentifier
            self.fieldIndexName = fieldIndexName
            self.lastScanTime = lastScanTime
            self.firstEventTime = firstEventTime
            self.lastEventTime = lastEventTime
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifier = try fields.optional(0)
            self.fieldIndexName = try fields.optional(1)
            self.lastScanTime = try fields.optional(2)
            self.firstEventTime = try fields.optional(3)
            self.lastEventTime = try fields.optional(4)
            self.type = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifier?.shapeValue
            fields[1] = self.fieldIndexName?.shapeValue
            fields[2] = self.lastScanTime?.shapeValue
            fields[3] = self.firstEventTime?.shapeValue
            fields[4] = self.lastEventTime?.shapeValue
            fields[5] = self.type?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FieldIndex",
            [
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("fieldIndexName", { CloudWatchLogsSchema.FieldIndexName }),
                Shapes.Member("lastScanTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("firstEventTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("lastEventTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("type", { CloudWatchLogsSchema.IndexType }),
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
    package struct IndexPolicy: Shapes.Structure {
        package var logGroupIdentifier: Swift.String?
        package var lastUpdateTime: Swift.Int?
        package var policyDocument: Swift.String?
        package var policyName: Swift.String?
        package var source: Swift.String?
        package init(logGroupIdentifier: Swift.String? = nil, lastUpdateTime: Swift.Int? = nil, policyDocument: Swift.String? = nil, policyName: Swift.String? = nil, source: Swift.String? = nil) {
            self.logGroupIdentifier = logGroupIdentifier
            self.lastUpdateTime = lastUpdateTime
            self.policyDocument = policyDocument
            self.policyName = policyName
            self.source = source
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifier = try fields.optional(0)
            self.lastUpdateTime = try fields.optional(1)
            self.policyDocument = try fields.optional(2)
            self.policyName = try fields.optional(3)
            self.source = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifier?.shapeValue
            fields[1] = self.lastUpdateTime?.shapeValue
            fields[2] = self.policyDocument?.shapeValue
            fields[3] = self.policyName?.shapeValue
            fields[4] = self.source?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IndexPolicy",
            [
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("lastUpdateTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("policyDocument", { CloudWatchLogsSchema.PolicyDocument }),
                Shapes.Member("policyName", { CloudWatchLogsSchema.PolicyName }),
                Shapes.Member("source", { CloudWatchLogsSchema.IndexSource }),
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
    package struct LogGroupField: Shapes.Structure {
        package var name: Swift.String?
        package var percent: Swift.Int?
        package init(name: Swift.String? = nil, percent: Swift.Int? = nil) {
            self.name = name
            self.percent = percent
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.percent = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.percent?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LogGroupField",
            [
                Shapes.Member("name", { CloudWatchLogsSchema.Field }),
                Shapes.Member("percent", { CloudWatchLogsSchema.Percentage }),
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
    package struct LookupTable: Shapes.Structure {
        package var lookupTableArn: Swift.String?
        package var lookupTableName: Swift.String?
        package var description: Swift.String?
        package var tableFields: [Swift.String]?
        package var recordsCount: Swift.Int?
        package var sizeBytes: Swift.Int?
        package var lastUpdatedTime: Swift.Int?
        package var kmsKeyId: Swift.String?
        package init(lookupTableArn: Swift.String? = nil, lookupTableName: Swift.String? = nil, description: Swift.String? = nil, tableFields: [Swift.String]? = nil, recordsCount: Swift.Int? = nil, sizeBytes: Swift.Int? = nil, lastUpdatedTime: Swift.Int? = nil, kmsKeyId: Swift.String? = nil) {
            self.lookupTableArn = lookupTableArn
            self.lookupTableName = lookupTableName
            self.description = description
            self.tableFields = tableFields
            self.recordsCount = recordsCount
            self.sizeBytes = sizeBytes
            self.lastUpdatedTime = lastUpdatedTime
            self.kmsKeyId = kmsKeyId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableArn = try fields.optional(0)
            self.lookupTableName = try fields.optional(1)
            self.description = try fields.optional(2)
            self.tableFields = try fields.optional(3)
            self.recordsCount = try fields.optional(4)
            self.sizeBytes = try fields.optional(5)
            self.lastUpdatedTime = try fields.optional(6)
            self.kmsKeyId = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableArn?.shapeValue
            fields[1] = self.lookupTableName?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.tableFields?.shapeValue
            fields[4] = self.recordsCount?.shapeValue
            fields[5] = self.sizeBytes?.shapeValue
            fields[6] = self.lastUpdatedTime?.shapeValue
            fields[7] = self.kmsKeyId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LookupTable",
            [
                Shapes.Member("lookupTableArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("lookupTableName", { CloudWatchLogsSchema.LookupTableName }),
                Shapes.Member("description", { CloudWatchLogsSchema.LookupTableDescription }),
                Shapes.Member("tableFields", { CloudWatchLogsSchema.TableFields }),
                Shapes.Member("recordsCount", { CloudWatchLogsSchema.RecordsCount }),
                Shapes.Member("sizeBytes", { CloudWatchLogsSchema.StoredBytes }),
                Shapes.Member("lastUpdatedTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("kmsKeyId", { CloudWatchLogsSchema.KmsKeyId }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct MetricFilter: Shapes.Structure {
        package var filterName: Swift.String?
        package var filterPattern: Swift.String?
        package var metricTransformations: [CloudWatchLogsShape.MetricTransformation]?
        package var creationTime: Swift.Int?
        package var logGroupName: Swift.String?
        package var applyOnTransformedLogs: Swift.Bool?
        package var fieldSelectionCriteria: Swift.String?
        package var emitSystemFieldDimensions: [Swift.String]?
        package init(filterName: Swift.String? = nil, filterPattern: Swift.String? = nil, metricTransformations: [CloudWatchLogsShape.MetricTransformation]? = nil, creationTime: Swift.Int? = nil, logGroupName: Swift.String? = nil, applyOnTransformedLogs: Swift.Bool? = nil, fieldSelectionCriteria: Swift.String? = nil, emitSystemFieldDimensions: [Swift.String]? = nil) {
            self.filterName = filterName
            self.filterPattern = filterPattern
            self.metricTransformations = metricTransformations
            self.creationTime = creationTime
            self.logGroupName = logGroupName
            self.applyOnTransformedLogs = applyOnTransformedLogs
            self.fieldSelectionCriteria = fieldSelectionCriteria
            self.emitSystemFieldDimensions = emitSystemFieldDimensions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterName = try fields.optional(0)
            self.filterPattern = try fields.optional(1)
            self.metricTransformations = try fields.optional(2)
            self.creationTime = try fields.optional(3)
            self.logGroupName = try fields.optional(4)
            self.applyOnTransformedLogs = try fields.optional(5)
            self.fieldSelectionCriteria = try fields.optional(6)
            self.emitSystemFieldDimensions = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterName?.shapeValue
            fields[1] = self.filterPattern?.shapeValue
            fields[2] = self.metricTransformations?.shapeValue
            fields[3] = self.creationTime?.shapeValue
            fields[4] = self.logGroupName?.shapeValue
            fields[5] = self.applyOnTransformedLogs?.shapeValue
            fields[6] = self.fieldSelectionCriteria?.shapeValue
            fields[7] = self.emitSystemFieldDimensions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricFilter",
            [
                Shapes.Member("filterName", { CloudWatchLogsSchema.FilterName }),
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }),
                Shapes.Member("metricTransformations", { CloudWatchLogsSchema.MetricTransformations }),
                Shapes.Member("creationTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("applyOnTransformedLogs", { CloudWatchLogsSchema.ApplyOnTransformedLogs }),
                Shapes.Member("fieldSelectionCriteria", { CloudWatchLogsSchema.FieldSelectionCriteria }),
                Shapes.Member("emitSystemFieldDimensions", { CloudWatchLogsSchema.EmitSystemFields }),
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
    package struct MetricTransformation: Shapes.Structure {
        package var metricName: Swift.String
        package var metricNamespace: Swift.String
        package var metricValue: Swift.String
        package var defaultValue: Swift.Double?
        package var dimensions: [Swift.String: Swift.String]?
        package var unit: Swift.String?
        package init(metricName: Swift.String, metricNamespace: Swift.String, metricValue: Swift.String, defaultValue: Swift.Double? = nil, dimensions: [Swift.String: Swift.String]? = nil, unit: Swift.String? = nil) {
            self.metricName = metricName
            self.metricNamespace = metricNamespace
            self.metricValue = metricValue
            self.defaultValue = defaultValue
            self.dimensions = dimensions
            self.unit = unit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricName = try fields.required(0)
            self.metricNamespace = try fields.required(1)
            self.metricValue = try fields.required(2)
            self.defaultValue = try fields.optional(3)
            self.dimensions = try fields.optional(4)
            self.unit = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricName.shapeValue
            fields[1] = self.metricNamespace.shapeValue
            fields[2] = self.metricValue.shapeValue
            fields[3] = self.defaultValue?.shapeValue
            fields[4] = self.dimensions?.shapeValue
            fields[5] = self.unit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricTransformation",
            [
                Shapes.Member("metricName", { CloudWatchLogsSchema.MetricName }, traits: [.required]),
                Shapes.Member("metricNamespace", { CloudWatchLogsSchema.MetricNamespace }, traits: [.required]),
                Shapes.Member("metricValue", { CloudWatchLogsSchema.MetricValue }, traits: [.required]),
                Shapes.Member("defaultValue", { CloudWatchLogsSchema.DefaultValue }),
                Shapes.Member("dimensions", { CloudWatchLogsSchema.Dimensions }),
                Shapes.Member("unit", { CloudWatchLogsSchema.StandardUnit }),
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
    package struct QueryDefinition: Shapes.Structure {
        package var queryLanguage: Swift.String?
        package var queryDefinitionId: Swift.String?
        package var name: Swift.String?
        package var queryString: Swift.String?
        package var lastModified: Swift.Int?
        package var logGroupNames: [Swift.String]?
        package var parameters: [CloudWatchLogsShape.QueryParameter]?
        package init(queryLanguage: Swift.String? = nil, queryDefinitionId: Swift.String? = nil, name: Swift.String? = nil, queryString: Swift.String? = nil, lastModified: Swift.Int? = nil, logGroupNames: [Swift.String]? = nil, parameters: [CloudWatchLogsShape.QueryParameter]? = nil) {
            self.queryLanguage = queryLanguage
            self.queryDefinitionId = queryDefinitionId
            self.name = name
            self.queryString = queryString
            self.lastModified = lastModified
            self.logGroupNames = logGroupNames
            self.parameters = parameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryLanguage = try fields.optional(0)
            self.queryDefinitionId = try fields.optional(1)
            self.name = try fields.optional(2)
            self.queryString = try fields.optional(3)
            self.lastModified = try fields.optional(4)
            self.logGroupNames = try fields.optional(5)
            self.parameters = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryLanguage?.shapeValue
            fields[1] = self.queryDefinitionId?.shapeValue
            fields[2] = self.name?.shapeValue
            fields[3] = self.queryString?.shapeValue
            fields[4] = self.lastModified?.shapeValue
            fields[5] = self.logGroupNames?.shapeValue
            fields[6] = self.parameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "QueryDefinition",
            [
                Shapes.Member("queryLanguage", { CloudWatchLogsSchema.QueryLanguage }),
                Shapes.Member("queryDefinitionId", { CloudWatchLogsSchema.QueryId }),
                Shapes.Member("name", { CloudWatchLogsSchema.QueryDefinitionName }),
                Shapes.Member("queryString", { CloudWatchLogsSchema.QueryDefinitionString }),
                Shapes.Member("lastModified", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("logGroupNames", { CloudWatchLogsSchema.LogGroupNames }),
                Shapes.Member("parameters", { CloudWatchLogsSchema.QueryParameterList }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct QueryInfo: Shapes.Structure {
        package var queryLanguage: Swift.String?
        package var queryId: Swift.String?
        package var queryString: Swift.String?
        package var status: Swift.String?
        package var createTime: Swift.Int?
        package var logGroupName: Swift.String?
        package var queryDuration: Swift.Int?
        package var bytesScanned: Swift.Double?
        package var userIdentity: Swift.String?
        package init(queryLanguage: Swift.String? = nil, queryId: Swift.String? = nil, queryString: Swift.String? = nil, status: Swift.String? = nil, createTime: Swift.Int? = nil, logGroupName: Swift.String? = nil, queryDuration: Swift.Int? = nil, bytesScanned: Swift.Double? = nil, userIdentity: Swift.String? = nil) {
            self.queryLanguage = queryLanguage
            self.queryId = queryId
            self.queryString = queryString
            self.status = status
            self.createTime = createTime
            self.logGroupName = logGroupName
            self.queryDuration = queryDuration
            self.bytesScanned = bytesScanned
            self.userIdentity = userIdentity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryLanguage = try fields.optional(0)
            self.queryId = try fields.optional(1)
            self.queryString = try fields.optional(2)
            self.status = try fields.optional(3)
            self.createTime = try fields.optional(4)
            self.logGroupName = try fields.optional(5)
            self.queryDuration = try fields.optional(6)
            self.bytesScanned = try fields.optional(7)
            self.userIdentity = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryLanguage?.shapeValue
            fields[1] = self.queryId?.shapeValue
            fields[2] = self.queryString?.shapeValue
            fields[3] = self.status?.shapeValue
            fields[4] = self.createTime?.shapeValue
            fields[5] = self.logGroupName?.shapeValue
            fields[6] = self.queryDuration?.shapeValue
            fields[7] = self.bytesScanned?.shapeValue
            fields[8] = self.userIdentity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "QueryInfo",
            [
                Shapes.Member("queryLanguage", { CloudWatchLogsSchema.QueryLanguage }),
                Shapes.Member("queryId", { CloudWatchLogsSchema.QueryId }),
                Shapes.Member("queryString", { CloudWatchLogsSchema.QueryString }),
                Shapes.Member("status", { CloudWatchLogsSchema.QueryStatus }),
                Shapes.Member("createTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("queryDuration", { CloudWatchLogsSchema.QueryDuration }),
                Shapes.Member("bytesScanned", { CloudWatchLogsSchema.BytesScannedValue }),
                Shapes.Member("userIdentity", { CloudWatchLogsSchema.UserIdentity }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct QueryParameter: Shapes.Structure {
        package var name: Swift.String
        package var defaultValue: Swift.String?
        package var description: Swift.String?
        package init(name: Swift.String, defaultValue: Swift.String? = nil, description: Swift.String? = nil) {
            self.name = name
            self.defaultValue = defaultValue
            self.description = description
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.defaultValue = try fields.optional(1)
            self.description = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.defaultValue?.shapeValue
            fields[2] = self.description?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "QueryParameter",
            [
                Shapes.Member("name", { CloudWatchLogsSchema.QueryParameterName }, traits: [.required]),
                Shapes.Member("defaultValue", { CloudWatchLogsSchema.QueryParameterDefaultValue }),
                Shapes.Member("description", { CloudWatchLogsSchema.QueryParameterDescription }),
            ])
    }
}

extension CloudWatchLogsShape {
    package struct QueryStatistics: Shapes.Structure {
        package var recordsMatched: Swift.Double?
        package var recordsScanned: Swift.Double?
        package var estimatedRecordsSkipped: Swift.Double?
        package var bytesScanned: Swift.Double?
        package var estimatedBytesSkipped: Swift.Double?
        package var logGroupsScanned: Swift.Double?
        package init(recordsMatched: Swift.Double? = nil, recordsScanned: Swift.Double? = nil, estimatedRecordsSkipped: Swift.Double? = nil, bytesScanned: Swift.Double? = nil, estimatedBytesSkipped: Swift.Double? = nil, logGroupsScanned: Swift.Double? = nil) {
            self.recordsMatched = recordsMatched
            self.recordsScanned = recordsScanned
            self.estimatedRecordsSkipped = estimatedRecordsSkipped
            self.bytesScanned = bytesScanned
            self.estimatedBytesSkipped = estimatedBytesSkipped
            self.logGroupsScanned = logGroupsScanned
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.recordsMatched = try fields.optional(0)
            self.recordsScanned = try fields.optional(1)
            self.estimatedRecordsSkipped = try fields.optional(2)
            self.bytesScanned = try fields.optional(3)
            self.estimatedBytesSkipped = try fields.optional(4)
            self.logGroupsScanned = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.recordsMatched?.shapeValue
            fields[1] = self.recordsScanned?.shapeValue
            fields[2] = self.estimatedRecordsSkipped?.shapeValue
            fields[3] = self.bytesScanned?.shapeValue
            fields[4] = self.estimatedBytesSkipped?.shapeValue
            fields[5] = self.logGroupsScanned?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "QueryStatistics",
            [
                Shapes.Member("recordsMatched", { CloudWatchLogsSchema.StatsValue }),
                Shapes.Member("recordsScanned", { CloudWatchLogsSchema.StatsValue }),
                Shapes.Member("estimatedRecordsSkipped", { CloudWatchLogsSchema.StatsValue }),
                Shapes.Member("bytesScanned", { CloudWatchLogsSchema.StatsValue }),
                Shapes.Member("estimatedBytesSkipped", { CloudWatchLogsSchema.StatsValue }),
                Shapes.Member("logGroupsScanned", { CloudWatchLogsSchema.StatsValue }),
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
    package struct ResultField: Shapes.Structure {
        package var field: Swift.String?
        package var value: Swift.String?
        package init(field: Swift.String? = nil, value: Swift.String? = nil) {
            self.field = field
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.field = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.field?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResultField",
            [
                Shapes.Member("field", { CloudWatchLogsSchema.Field }),
                Shapes.Member("value", { CloudWatchLogsSchema.Value }),
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

extension CloudWatchLogsShape {
    package struct SubscriptionFilter: Shapes.Structure {
        package var filterName: Swift.String?
        package var logGroupName: Swift.String?
        package var filterPattern: Swift.String?
        package var destinationArn: Swift.String?
        package var roleArn: Swift.String?
        package var distribution: Swift.String?
        package var applyOnTransformedLogs: Swift.Bool?
        package var creationTime: Swift.Int?
        package var fieldSelectionCriteria: Swift.String?
        package var emitSystemFields: [Swift.String]?
        package init(filterName: Swift.String? = nil, logGroupName: Swift.String? = nil, filterPattern: Swift.String? = nil, destinationArn: Swift.String? = nil, roleArn: Swift.String? = nil, distribution: Swift.String? = nil, applyOnTransformedLogs: Swift.Bool? = nil, creationTime: Swift.Int? = nil, fieldSelectionCriteria: Swift.String? = nil, emitSystemFields: [Swift.String]? = nil) {
            self.filterName = filterName
            self.logGroupName = logGroupName
            self.filterPattern = filterPattern
            self.destinationArn = destinationArn
            self.roleArn = roleArn
            self.distribution = distribution
            self.applyOnTransformedLogs = applyOnTransformedLogs
            self.creationTime = creationTime
            self.fieldSelectionCriteria = fieldSelectionCriteria
            self.emitSystemFields = emitSystemFields
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterName = try fields.optional(0)
            self.logGroupName = try fields.optional(1)
            self.filterPattern = try fields.optional(2)
            self.destinationArn = try fields.optional(3)
            self.roleArn = try fields.optional(4)
            self.distribution = try fields.optional(5)
            self.applyOnTransformedLogs = try fields.optional(6)
            self.creationTime = try fields.optional(7)
            self.fieldSelectionCriteria = try fields.optional(8)
            self.emitSystemFields = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterName?.shapeValue
            fields[1] = self.logGroupName?.shapeValue
            fields[2] = self.filterPattern?.shapeValue
            fields[3] = self.destinationArn?.shapeValue
            fields[4] = self.roleArn?.shapeValue
            fields[5] = self.distribution?.shapeValue
            fields[6] = self.applyOnTransformedLogs?.shapeValue
            fields[7] = self.creationTime?.shapeValue
            fields[8] = self.fieldSelectionCriteria?.shapeValue
            fields[9] = self.emitSystemFields?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SubscriptionFilter",
            [
                Shapes.Member("filterName", { CloudWatchLogsSchema.FilterName }),
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }),
                Shapes.Member("destinationArn", { CloudWatchLogsSchema.DestinationArn }),
                Shapes.Member("roleArn", { CloudWatchLogsSchema.RoleArn }),
                Shapes.Member("distribution", { CloudWatchLogsSchema.Distribution }),
                Shapes.Member("applyOnTransformedLogs", { CloudWatchLogsSchema.ApplyOnTransformedLogs }),
                Shapes.Member("creationTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("fieldSelectionCriteria", { CloudWatchLogsSchema.FieldSelectionCriteria }),
                Shapes.Member("emitSystemFields", { CloudWatchLogsSchema.EmitSystemFields }),
            ])
    }
}

