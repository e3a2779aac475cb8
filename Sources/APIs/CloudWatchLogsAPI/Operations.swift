// swift-format-ignore-file
// Written by forge from logs/2014-03-28 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum CancelExportTask: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var taskId: Swift.String
        package init(taskId: Swift.String) {
            self.taskId = taskId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CancelExportTaskRequest",
            [
                Shapes.Member("taskId", { CloudWatchLogsSchema.ExportTaskId }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "CancelExportTask", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateExportTask: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var taskName: Swift.String?
        package var logGroupName: Swift.String
        package var logStreamNamePrefix: Swift.String?
        package var from: Swift.Int
        package var to: Swift.Int
        package var destination: Swift.String
        package var destinationPrefix: Swift.String?
        package init(taskName: Swift.String? = nil, logGroupName: Swift.String, logStreamNamePrefix: Swift.String? = nil, from: Swift.Int, to: Swift.Int, destination: Swift.String, destinationPrefix: Swift.String? = nil) {
            self.taskName = taskName
            self.logGroupName = logGroupName
            self.logStreamNamePrefix = logStreamNamePrefix
            self.from = from
            self.to = to
            self.destination = destination
            self.destinationPrefix = destinationPrefix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskName = try fields.optional(0)
            self.logGroupName = try fields.required(1)
            self.logStreamNamePrefix = try fields.optional(2)
            self.from = try fields.required(3)
            self.to = try fields.required(4)
            self.destination = try fields.required(5)
            self.destinationPrefix = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskName?.shapeValue
            fields[1] = self.logGroupName.shapeValue
            fields[2] = self.logStreamNamePrefix?.shapeValue
            fields[3] = self.from.shapeValue
            fields[4] = self.to.shapeValue
            fields[5] = self.destination.shapeValue
            fields[6] = self.destinationPrefix?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateExportTaskRequest",
            [
                Shapes.Member("taskName", { CloudWatchLogsSchema.ExportTaskName }),
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("logStreamNamePrefix", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("from", { CloudWatchLogsSchema.Timestamp }, traits: [.required]),
                Shapes.Member("to", { CloudWatchLogsSchema.Timestamp }, traits: [.required]),
                Shapes.Member("destination", { CloudWatchLogsSchema.ExportDestinationBucket }, traits: [.required]),
                Shapes.Member("destinationPrefix", { CloudWatchLogsSchema.ExportDestinationPrefix }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var taskId: Swift.String?
        package init(taskId: Swift.String? = nil) {
            self.taskId = taskId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateExportTaskResponse",
            [
                Shapes.Member("taskId", { CloudWatchLogsSchema.ExportTaskId }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateExportTask", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var kmsKeyId: Swift.String?
        package var tags: [Swift.String: Swift.String]?
        package var logGroupClass: Swift.String?
        package var deletionProtectionEnabled: Swift.Bool?
        package init(logGroupName: Swift.String, kmsKeyId: Swift.String? = nil, tags: [Swift.String: Swift.String]? = nil, logGroupClass: Swift.String? = nil, deletionProtectionEnabled: Swift.Bool? = nil) {
            self.logGroupName = logGroupName
            self.kmsKeyId = kmsKeyId
            self.tags = tags
            self.logGroupClass = logGroupClass
            self.deletionProtectionEnabled = deletionProtectionEnabled
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.kmsKeyId = try fields.optional(1)
            self.tags = try fields.optional(2)
            self.logGroupClass = try fields.optional(3)
            self.deletionProtectionEnabled = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.kmsKeyId?.shapeValue
            fields[2] = self.tags?.shapeValue
            fields[3] = self.logGroupClass?.shapeValue
            fields[4] = self.deletionProtectionEnabled?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("kmsKeyId", { CloudWatchLogsSchema.KmsKeyId }),
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }),
                Shapes.Member("logGroupClass", { CloudWatchLogsSchema.LogGroupClass }),
                Shapes.Member("deletionProtectionEnabled", { CloudWatchLogsSchema.DeletionProtectionEnabled }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "CreateLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateLogStream: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var logStreamName: Swift.String
        package init(logGroupName: Swift.String, logStreamName: Swift.String) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.logStreamName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.logStreamName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLogStreamRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "CreateLogStream", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateLookupTable: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var lookupTableName: Swift.String
        package var description: Swift.String?
        package var tableBody: Swift.String
        package var kmsKeyId: Swift.String?
        package var tags: [Swift.String: Swift.String]?
        package init(lookupTableName: Swift.String, description: Swift.String? = nil, tableBody: Swift.String, kmsKeyId: Swift.String? = nil, tags: [Swift.String: Swift.String]? = nil) {
            self.lookupTableName = lookupTableName
            self.description = description
            self.tableBody = tableBody
            self.kmsKeyId = kmsKeyId
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableName = try fields.required(0)
            self.description = try fields.optional(1)
            self.tableBody = try fields.required(2)
            self.kmsKeyId = try fields.optional(3)
            self.tags = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableName.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.tableBody.shapeValue
            fields[3] = self.kmsKeyId?.shapeValue
            fields[4] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLookupTableRequest",
            [
                Shapes.Member("lookupTableName", { CloudWatchLogsSchema.LookupTableName }, traits: [.required]),
                Shapes.Member("description", { CloudWatchLogsSchema.LookupTableDescription }),
                Shapes.Member("tableBody", { CloudWatchLogsSchema.TableBody }, traits: [.required]),
                Shapes.Member("kmsKeyId", { CloudWatchLogsSchema.KmsKeyId }),
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var lookupTableArn: Swift.String?
        package var createdAt: Swift.Int?
        package init(lookupTableArn: Swift.String? = nil, createdAt: Swift.Int? = nil) {
            self.lookupTableArn = lookupTableArn
            self.createdAt = createdAt
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableArn = try fields.optional(0)
            self.createdAt = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableArn?.shapeValue
            fields[1] = self.createdAt?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLookupTableResponse",
            [
                Shapes.Member("lookupTableArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("createdAt", { CloudWatchLogsSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateLookupTable", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteIndexPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupIdentifier: Swift.String
        package init(logGroupIdentifier: Swift.String) {
            self.logGroupIdentifier = logGroupIdentifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifier = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteIndexPolicyRequest",
            [
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }, traits: [.required]),
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
            "DeleteIndexPolicyResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteIndexPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package init(logGroupName: Swift.String) {
            self.logGroupName = logGroupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteLogStream: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var logStreamName: Swift.String
        package init(logGroupName: Swift.String, logStreamName: Swift.String) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.logStreamName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.logStreamName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteLogStreamRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteLogStream", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteLookupTable: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var lookupTableArn: Swift.String
        package init(lookupTableArn: Swift.String) {
            self.lookupTableArn = lookupTableArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteLookupTableRequest",
            [
                Shapes.Member("lookupTableArn", { CloudWatchLogsSchema.Arn }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteLookupTable", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteMetricFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var filterName: Swift.String
        package init(logGroupName: Swift.String, filterName: Swift.String) {
            self.logGroupName = logGroupName
            self.filterName = filterName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.filterName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.filterName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMetricFilterRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("filterName", { CloudWatchLogsSchema.FilterName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteMetricFilter", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteQueryDefinition: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queryDefinitionId: Swift.String
        package init(queryDefinitionId: Swift.String) {
            self.queryDefinitionId = queryDefinitionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryDefinitionId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryDefinitionId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteQueryDefinitionRequest",
            [
                Shapes.Member("queryDefinitionId", { CloudWatchLogsSchema.QueryId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var success: Swift.Bool?
        package init(success: Swift.Bool? = nil) {
            self.success = success
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.success = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.success?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteQueryDefinitionResponse",
            [
                Shapes.Member("success", { CloudWatchLogsSchema.Success }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteQueryDefinition", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteResourcePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyName: Swift.String?
        package var resourceArn: Swift.String?
        package var expectedRevisionId: Swift.String?
        package init(policyName: Swift.String? = nil, resourceArn: Swift.String? = nil, expectedRevisionId: Swift.String? = nil) {
            self.policyName = policyName
            self.resourceArn = resourceArn
            self.expectedRevisionId = expectedRevisionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.resourceArn = try fields.optional(1)
            self.expectedRevisionId = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.resourceArn?.shapeValue
            fields[2] = self.expectedRevisionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteResourcePolicyRequest",
            [
                Shapes.Member("policyName", { CloudWatchLogsSchema.PolicyName }),
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("expectedRevisionId", { CloudWatchLogsSchema.ExpectedRevisionId }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteResourcePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRetentionPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package init(logGroupName: Swift.String) {
            self.logGroupName = logGroupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRetentionPolicyRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteRetentionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteSubscriptionFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var filterName: Swift.String
        package init(logGroupName: Swift.String, filterName: Swift.String) {
            self.logGroupName = logGroupName
            self.filterName = filterName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.filterName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.filterName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteSubscriptionFilterRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("filterName", { CloudWatchLogsSchema.FilterName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteSubscriptionFilter", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeExportTasks: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var taskId: Swift.String?
        package var statusCode: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(taskId: Swift.String? = nil, statusCode: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.taskId = taskId
            self.statusCode = statusCode
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskId = try fields.optional(0)
            self.statusCode = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskId?.shapeValue
            fields[1] = self.statusCode?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeExportTasksRequest",
            [
                Shapes.Member("taskId", { CloudWatchLogsSchema.ExportTaskId }),
                Shapes.Member("statusCode", { CloudWatchLogsSchema.ExportTaskStatusCode }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var exportTasks: [CloudWatchLogsShape.ExportTask]?
        package var nextToken: Swift.String?
        package init(exportTasks: [CloudWatchLogsShape.ExportTask]? = nil, nextToken: Swift.String? = nil) {
            self.exportTasks = exportTasks
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.exportTasks = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.exportTasks?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeExportTasksResponse",
            [
                Shapes.Member("exportTasks", { CloudWatchLogsSchema.ExportTasks }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeExportTasks", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeFieldIndexes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupIdentifiers: [Swift.String]
        package var nextToken: Swift.String?
        package init(logGroupIdentifiers: [Swift.String], nextToken: Swift.String? = nil) {
            self.logGroupIdentifiers = logGroupIdentifiers
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifiers = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifiers.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeFieldIndexesRequest",
            [
                Shapes.Member("logGroupIdentifiers", { CloudWatchLogsSchema.DescribeFieldIndexesLogGroupIdentifiers }, traits: [.required]),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var fieldIndexes: [CloudWatchLogsShape.FieldIndex]?
        package var nextToken: Swift.String?
        package init(fieldIndexes: [CloudWatchLogsShape.FieldIndex]? = nil, nextToken: Swift.String? = nil) {
            self.fieldIndexes = fieldIndexes
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fieldIndexes = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fieldIndexes?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeFieldIndexesResponse",
            [
                Shapes.Member("fieldIndexes", { CloudWatchLogsSchema.FieldIndexes }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeFieldIndexes", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeIndexPolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupIdentifiers: [Swift.String]
        package var nextToken: Swift.String?
        package init(logGroupIdentifiers: [Swift.String], nextToken: Swift.String? = nil) {
            self.logGroupIdentifiers = logGroupIdentifiers
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifiers = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifiers.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeIndexPoliciesRequest",
            [
                Shapes.Member("logGroupIdentifiers", { CloudWatchLogsSchema.DescribeIndexPoliciesLogGroupIdentifiers }, traits: [.required]),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var indexPolicies: [CloudWatchLogsShape.IndexPolicy]?
        package var nextToken: Swift.String?
        package init(indexPolicies: [CloudWatchLogsShape.IndexPolicy]? = nil, nextToken: Swift.String? = nil) {
            self.indexPolicies = indexPolicies
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.indexPolicies = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.indexPolicies?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeIndexPoliciesResponse",
            [
                Shapes.Member("indexPolicies", { CloudWatchLogsSchema.IndexPolicies }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeIndexPolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeLogGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountIdentifiers: [Swift.String]?
        package var logGroupNamePrefix: Swift.String?
        package var logGroupNamePattern: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var includeLinkedAccounts: Swift.Bool?
        package var logGroupClass: Swift.String?
        package var logGroupIdentifiers: [Swift.String]?
        package init(accountIdentifiers: [Swift.String]? = nil, logGroupNamePrefix: Swift.String? = nil, logGroupNamePattern: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil, includeLinkedAccounts: Swift.Bool? = nil, logGroupClass: Swift.String? = nil, logGroupIdentifiers: [Swift.String]? = nil) {
            self.accountIdentifiers = accountIdentifiers
            self.logGroupNamePrefix = logGroupNamePrefix
            self.logGroupNamePattern = logGroupNamePattern
            self.nextToken = nextToken
            self.limit = limit
            self.includeLinkedAccounts = includeLinkedAccounts
            self.logGroupClass = logGroupClass
            self.logGroupIdentifiers = logGroupIdentifiers
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountIdentifiers = try fields.optional(0)
            self.logGroupNamePrefix = try fields.optional(1)
            self.logGroupNamePattern = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.limit = try fields.optional(4)
            self.includeLinkedAccounts = try fields.optional(5)
            self.logGroupClass = try fields.optional(6)
            self.logGroupIdentifiers = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountIdentifiers?.shapeValue
            fields[1] = self.logGroupNamePrefix?.shapeValue
            fields[2] = self.logGroupNamePattern?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.limit?.shapeValue
            fields[5] = self.includeLinkedAccounts?.shapeValue
            fields[6] = self.logGroupClass?.shapeValue
            fields[7] = self.logGroupIdentifiers?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogGroupsRequest",
            [
                Shapes.Member("accountIdentifiers", { CloudWatchLogsSchema.AccountIds }),
                Shapes.Member("logGroupNamePrefix", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupNamePattern", { CloudWatchLogsSchema.LogGroupNamePattern }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
                Shapes.Member("includeLinkedAccounts", { CloudWatchLogsSchema.IncludeLinkedAccounts }),
                Shapes.Member("logGroupClass", { CloudWatchLogsSchema.LogGroupClass }),
                Shapes.Member("logGroupIdentifiers", { CloudWatchLogsSchema.DescribeLogGroupsLogGroupIdentifiers }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var logGroups: [CloudWatchLogsShape.LogGroup]?
        package var nextToken: Swift.String?
        package init(logGroups: [CloudWatchLogsShape.LogGroup]? = nil, nextToken: Swift.String? = nil) {
            self.logGroups = logGroups
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroups = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroups?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogGroupsResponse",
            [
                Shapes.Member("logGroups", { CloudWatchLogsSchema.LogGroups }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeLogGroups", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeLogStreams: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var logGroupIdentifier: Swift.String?
        package var logStreamNamePrefix: Swift.String?
        package var orderBy: Swift.String?
        package var descending: Swift.Bool?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(logGroupName: Swift.String? = nil, logGroupIdentifier: Swift.String? = nil, logStreamNamePrefix: Swift.String? = nil, orderBy: Swift.String? = nil, descending: Swift.Bool? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNamePrefix = logStreamNamePrefix
            self.orderBy = orderBy
            self.descending = descending
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.logGroupIdentifier = try fields.optional(1)
            self.logStreamNamePrefix = try fields.optional(2)
            self.orderBy = try fields.optional(3)
            self.descending = try fields.optional(4)
            self.nextToken = try fields.optional(5)
            self.limit = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.logGroupIdentifier?.shapeValue
            fields[2] = self.logStreamNamePrefix?.shapeValue
            fields[3] = self.orderBy?.shapeValue
            fields[4] = self.descending?.shapeValue
            fields[5] = self.nextToken?.shapeValue
            fields[6] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogStreamsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("logStreamNamePrefix", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("orderBy", { CloudWatchLogsSchema.OrderBy }),
                Shapes.Member("descending", { CloudWatchLogsSchema.Descending }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var logStreams: [CloudWatchLogsShape.LogStream]?
        package var nextToken: Swift.String?
        package init(logStreams: [CloudWatchLogsShape.LogStream]? = nil, nextToken: Swift.String? = nil) {
            self.logStreams = logStreams
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logStreams = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logStreams?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogStreamsResponse",
            [
                Shapes.Member("logStreams", { CloudWatchLogsSchema.LogStreams }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeLogStreams", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeLookupTables: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var lookupTableNamePrefix: Swift.String?
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(lookupTableNamePrefix: Swift.String? = nil, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.lookupTableNamePrefix = lookupTableNamePrefix
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableNamePrefix = try fields.optional(0)
            self.maxResults = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableNamePrefix?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLookupTablesRequest",
            [
                Shapes.Member("lookupTableNamePrefix", { CloudWatchLogsSchema.LookupTableName }),
                Shapes.Member("maxResults", { CloudWatchLogsSchema.DescribeLookupTablesMaxResults }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var lookupTables: [CloudWatchLogsShape.LookupTable]?
        package var nextToken: Swift.String?
        package init(lookupTables: [CloudWatchLogsShape.LookupTable]? = nil, nextToken: Swift.String? = nil) {
            self.lookupTables = lookupTables
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTables = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTables?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLookupTablesResponse",
            [
                Shapes.Member("lookupTables", { CloudWatchLogsSchema.LookupTables }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeLookupTables", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeMetricFilters: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var filterNamePrefix: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var metricName: Swift.String?
        package var metricNamespace: Swift.String?
        package init(logGroupName: Swift.String? = nil, filterNamePrefix: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil, metricName: Swift.String? = nil, metricNamespace: Swift.String? = nil) {
            self.logGroupName = logGroupName
            self.filterNamePrefix = filterNamePrefix
            self.nextToken = nextToken
            self.limit = limit
            self.metricName = metricName
            self.metricNamespace = metricNamespace
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.filterNamePrefix = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
            self.metricName = try fields.optional(4)
            self.metricNamespace = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.filterNamePrefix?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            fields[4] = self.metricName?.shapeValue
            fields[5] = self.metricNamespace?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeMetricFiltersRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("filterNamePrefix", { CloudWatchLogsSchema.FilterName }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
                Shapes.Member("metricName", { CloudWatchLogsSchema.MetricName }),
                Shapes.Member("metricNamespace", { CloudWatchLogsSchema.MetricNamespace }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var metricFilters: [CloudWatchLogsShape.MetricFilter]?
        package var nextToken: Swift.String?
        package init(metricFilters: [CloudWatchLogsShape.MetricFilter]? = nil, nextToken: Swift.String? = nil) {
            self.metricFilters = metricFilters
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricFilters = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricFilters?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeMetricFiltersResponse",
            [
                Shapes.Member("metricFilters", { CloudWatchLogsSchema.MetricFilters }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeMetricFilters", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeQueries: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var status: Swift.String?
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package var queryLanguage: Swift.String?
        package init(logGroupName: Swift.String? = nil, status: Swift.String? = nil, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil, queryLanguage: Swift.String? = nil) {
            self.logGroupName = logGroupName
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.queryLanguage = queryLanguage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.status = try fields.optional(1)
            self.maxResults = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.queryLanguage = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.status?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.queryLanguage?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeQueriesRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("status", { CloudWatchLogsSchema.QueryStatus }),
                Shapes.Member("maxResults", { CloudWatchLogsSchema.DescribeQueriesMaxResults }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("queryLanguage", { CloudWatchLogsSchema.QueryLanguage }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queries: [CloudWatchLogsShape.QueryInfo]?
        package var nextToken: Swift.String?
        package init(queries: [CloudWatchLogsShape.QueryInfo]? = nil, nextToken: Swift.String? = nil) {
            self.queries = queries
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queries = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queries?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeQueriesResponse",
            [
                Shapes.Member("queries", { CloudWatchLogsSchema.QueryInfoList }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeQueries", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeQueryDefinitions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queryLanguage: Swift.String?
        package var queryDefinitionNamePrefix: Swift.String?
        package var maxResults: Swift.Int?
        package var nextToken: Swift.String?
        package init(queryLanguage: Swift.String? = nil, queryDefinitionNamePrefix: Swift.String? = nil, maxResults: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.queryLanguage = queryLanguage
            self.queryDefinitionNamePrefix = queryDefinitionNamePrefix
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryLanguage = try fields.optional(0)
            self.queryDefinitionNamePrefix = try fields.optional(1)
            self.maxResults = try fields.optional(2)
            self.nextToken = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryLanguage?.shapeValue
            fields[1] = self.queryDefinitionNamePrefix?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeQueryDefinitionsRequest",
            [
                Shapes.Member("queryLanguage", { CloudWatchLogsSchema.QueryLanguage }),
                Shapes.Member("queryDefinitionNamePrefix", { CloudWatchLogsSchema.QueryDefinitionName }),
                Shapes.Member("maxResults", { CloudWatchLogsSchema.QueryListMaxResults }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queryDefinitions: [CloudWatchLogsShape.QueryDefinition]?
        package var nextToken: Swift.String?
        package init(queryDefinitions: [CloudWatchLogsShape.QueryDefinition]? = nil, nextToken: Swift.String? = nil) {
            self.queryDefinitions = queryDefinitions
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryDefinitions = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryDefinitions?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeQueryDefinitionsResponse",
            [
                Shapes.Member("queryDefinitions", { CloudWatchLogsSchema.QueryDefinitionList }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeQueryDefinitions", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeResourcePolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var resourceArn: Swift.String?
        package var policyScope: Swift.String?
        package init(nextToken: Swift.String? = nil, limit: Swift.Int? = nil, resourceArn: Swift.String? = nil, policyScope: Swift.String? = nil) {
            self.nextToken = nextToken
            self.limit = limit
            self.resourceArn = resourceArn
            self.policyScope = policyScope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.limit = try fields.optional(1)
            self.resourceArn = try fields.optional(2)
            self.policyScope = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.limit?.shapeValue
            fields[2] = self.resourceArn?.shapeValue
            fields[3] = self.policyScope?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeResourcePoliciesRequest",
            [
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("policyScope", { CloudWatchLogsSchema.PolicyScope }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resourcePolicies: [CloudWatchLogsShape.ResourcePolicy]?
        package var nextToken: Swift.String?
        package init(resourcePolicies: [CloudWatchLogsShape.ResourcePolicy]? = nil, nextToken: Swift.String? = nil) {
            self.resourcePolicies = resourcePolicies
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourcePolicies = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourcePolicies?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeResourcePoliciesResponse",
            [
                Shapes.Member("resourcePolicies", { CloudWatchLogsSchema.ResourcePolicies }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeResourcePolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeSubscriptionFilters: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var filterNamePrefix: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(logGroupName: Swift.String, filterNamePrefix: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.logGroupName = logGroupName
            self.filterNamePrefix = filterNamePrefix
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.filterNamePrefix = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.filterNamePrefix?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeSubscriptionFiltersRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("filterNamePrefix", { CloudWatchLogsSchema.FilterName }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var subscriptionFilters: [CloudWatchLogsShape.SubscriptionFilter]?
        package var nextToken: Swift.String?
        package init(subscriptionFilters: [CloudWatchLogsShape.SubscriptionFilter]? = nil, nextToken: Swift.String? = nil) {
            self.subscriptionFilters = subscriptionFilters
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionFilters = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionFilters?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeSubscriptionFiltersResponse",
            [
                Shapes.Member("subscriptionFilters", { CloudWatchLogsSchema.SubscriptionFilters }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeSubscriptionFilters", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum FilterLogEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var logGroupIdentifier: Swift.String?
        package var logStreamNames: [Swift.String]?
        package var logStreamNamePrefix: Swift.String?
        package var startTime: Swift.Int?
        package var endTime: Swift.Int?
        package var filterPattern: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var interleaved: Swift.Bool?
        package var unmask: Swift.Bool?
        package init(logGroupName: Swift.String? = nil, logGroupIdentifier: Swift.String? = nil, logStreamNames: [Swift.String]? = nil, logStreamNamePrefix: Swift.String? = nil, startTime: Swift.Int? = nil, endTime: Swift.Int? = nil, filterPattern: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil, interleaved: Swift.Bool? = nil, unmask: Swift.Bool? = nil) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNames = logStreamNames
            self.logStreamNamePrefix = logStreamNamePrefix
            self.startTime = startTime
            self.endTime = endTime
            self.filterPattern = filterPattern
            self.nextToken = nextToken
            self.limit = limit
            self.interleaved = interleaved
            self.unmask = unmask
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.logGroupIdentifier = try fields.optional(1)
            self.logStreamNames = try fields.optional(2)
            self.logStreamNamePrefix = try fields.optional(3)
            self.startTime = try fields.optional(4)
            self.endTime = try fields.optional(5)
            self.filterPattern = try fields.optional(6)
            self.nextToken = try fields.optional(7)
            self.limit = try fields.optional(8)
            self.interleaved = try fields.optional(9)
            self.unmask = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.logGroupIdentifier?.shapeValue
            fields[2] = self.logStreamNames?.shapeValue
            fields[3] = self.logStreamNamePrefix?.shapeValue
            fields[4] = self.startTime?.shapeValue
            fields[5] = self.endTime?.shapeValue
            fields[6] = self.filterPattern?.shapeValue
            fields[7] = self.nextToken?.shapeValue
            fields[8] = self.limit?.shapeValue
            fields[9] = self.interleaved?.shapeValue
            fields[10] = self.unmask?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterLogEventsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("logStreamNames", { CloudWatchLogsSchema.InputLogStreamNames }),
                Shapes.Member("logStreamNamePrefix", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("startTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("endTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.EventsLimit }),
                Shapes.Member("interleaved", { CloudWatchLogsSchema.Interleaved }),
                Shapes.Member("unmask", { CloudWatchLogsSchema.Unmask }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var events: [CloudWatchLogsShape.FilteredLogEvent]?
        package var searchedLogStreams: [CloudWatchLogsShape.SearchedLogStream]?
        package var nextToken: Swift.String?
        package init(events: [CloudWatchLogsShape.FilteredLogEvent]? = nil, searchedLogStreams: [CloudWatchLogsShape.SearchedLogStream]? = nil, nextToken: Swift.String? = nil) {
            self.events = events
            self.searchedLogStreams = searchedLogStreams
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.events = try fields.optional(0)
            self.searchedLogStreams = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.events?.shapeValue
            fields[1] = self.searchedLogStreams?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterLogEventsResponse",
            [
                Shapes.Member("events", { CloudWatchLogsSchema.FilteredLogEvents }),
                Shapes.Member("searchedLogStreams", { CloudWatchLogsSchema.SearchedLogStreams }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "FilterLogEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetLogEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var logGroupIdentifier: Swift.String?
        package var logStreamName: Swift.String
        package var startTime: Swift.Int?
        package var endTime: Swift.Int?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var startFromHead: Swift.Bool?
        package var unmask: Swift.Bool?
        package init(logGroupName: Swift.String? = nil, logGroupIdentifier: Swift.String? = nil, logStreamName: Swift.String, startTime: Swift.Int? = nil, endTime: Swift.Int? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil, startFromHead: Swift.Bool? = nil, unmask: Swift.Bool? = nil) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamName = logStreamName
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.limit = limit
            self.startFromHead = startFromHead
            self.unmask = unmask
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.logGroupIdentifier = try fields.optional(1)
            self.logStreamName = try fields.required(2)
            self.startTime = try fields.optional(3)
            self.endTime = try fields.optional(4)
            self.nextToken = try fields.optional(5)
            self.limit = try fields.optional(6)
            self.startFromHead = try fields.optional(7)
            self.unmask = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.logGroupIdentifier?.shapeValue
            fields[2] = self.logStreamName.shapeValue
            fields[3] = self.startTime?.shapeValue
            fields[4] = self.endTime?.shapeValue
            fields[5] = self.nextToken?.shapeValue
            fields[6] = self.limit?.shapeValue
            fields[7] = self.startFromHead?.shapeValue
            fields[8] = self.unmask?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogEventsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
                Shapes.Member("startTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("endTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.EventsLimit }),
                Shapes.Member("startFromHead", { CloudWatchLogsSchema.StartFromHead }),
                Shapes.Member("unmask", { CloudWatchLogsSchema.Unmask }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var events: [CloudWatchLogsShape.OutputLogEvent]?
        package var nextForwardToken: Swift.String?
        package var nextBackwardToken: Swift.String?
        package init(events: [CloudWatchLogsShape.OutputLogEvent]? = nil, nextForwardToken: Swift.String? = nil, nextBackwardToken: Swift.String? = nil) {
            self.events = events
            self.nextForwardToken = nextForwardToken
            self.nextBackwardToken = nextBackwardToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.events = try fields.optional(0)
            self.nextForwardToken = try fields.optional(1)
            self.nextBackwardToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.events?.shapeValue
            fields[1] = self.nextForwardToken?.shapeValue
            fields[2] = self.nextBackwardToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogEventsResponse",
            [
                Shapes.Member("events", { CloudWatchLogsSchema.OutputLogEvents }),
                Shapes.Member("nextForwardToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("nextBackwardToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetLogEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetLogGroupFields: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var time: Swift.Int?
        package var logGroupIdentifier: Swift.String?
        package init(logGroupName: Swift.String? = nil, time: Swift.Int? = nil, logGroupIdentifier: Swift.String? = nil) {
            self.logGroupName = logGroupName
            self.time = time
            self.logGroupIdentifier = logGroupIdentifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.time = try fields.optional(1)
            self.logGroupIdentifier = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.time?.shapeValue
            fields[2] = self.logGroupIdentifier?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogGroupFieldsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("time", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var logGroupFields: [CloudWatchLogsShape.LogGroupField]?
        package init(logGroupFields: [CloudWatchLogsShape.LogGroupField]? = nil) {
            self.logGroupFields = logGroupFields
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupFields = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupFields?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogGroupFieldsResponse",
            [
                Shapes.Member("logGroupFields", { CloudWatchLogsSchema.LogGroupFieldList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetLogGroupFields", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetLogRecord: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logRecordPointer: Swift.String
        package var unmask: Swift.Bool?
        package init(logRecordPointer: Swift.String, unmask: Swift.Bool? = nil) {
            self.logRecordPointer = logRecordPointer
            self.unmask = unmask
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logRecordPointer = try fields.required(0)
            self.unmask = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logRecordPointer.shapeValue
            fields[1] = self.unmask?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogRecordRequest",
            [
                Shapes.Member("logRecordPointer", { CloudWatchLogsSchema.LogRecordPointer }, traits: [.required]),
                Shapes.Member("unmask", { CloudWatchLogsSchema.Unmask }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var logRecord: [Swift.String: Swift.String]?
        package init(logRecord: [Swift.String: Swift.String]? = nil) {
            self.logRecord = logRecord
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logRecord = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logRecord?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogRecordResponse",
            [
                Shapes.Member("logRecord", { CloudWatchLogsSchema.LogRecord }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetLogRecord", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetLookupTable: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var lookupTableArn: Swift.String
        package init(lookupTableArn: Swift.String) {
            self.lookupTableArn = lookupTableArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLookupTableRequest",
            [
                Shapes.Member("lookupTableArn", { CloudWatchLogsSchema.Arn }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var lookupTableArn: Swift.String?
        package var lookupTableName: Swift.String?
        package var description: Swift.String?
        package var tableBody: Swift.String?
        package var sizeBytes: Swift.Int?
        package var lastUpdatedTime: Swift.Int?
        package var kmsKeyId: Swift.String?
        package init(lookupTableArn: Swift.String? = nil, lookupTableName: Swift.String? = nil, description: Swift.String? = nil, tableBody: Swift.String? = nil, sizeBytes: Swift.Int? = nil, lastUpdatedTime: Swift.Int? = nil, kmsKeyId: Swift.String? = nil) {
            self.lookupTableArn = lookupTableArn
            self.lookupTableName = lookupTableName
            self.description = description
            self.tableBody = tableBody
            self.sizeBytes = sizeBytes
            self.lastUpdatedTime = lastUpdatedTime
            self.kmsKeyId = kmsKeyId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableArn = try fields.optional(0)
            self.lookupTableName = try fields.optional(1)
            self.description = try fields.optional(2)
            self.tableBody = try fields.optional(3)
            self.sizeBytes = try fields.optional(4)
            self.lastUpdatedTime = try fields.optional(5)
            self.kmsKeyId = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableArn?.shapeValue
            fields[1] = self.lookupTableName?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.tableBody?.shapeValue
            fields[4] = self.sizeBytes?.shapeValue
            fields[5] = self.lastUpdatedTime?.shapeValue
            fields[6] = self.kmsKeyId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLookupTableResponse",
            [
                Shapes.Member("lookupTableArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("lookupTableName", { CloudWatchLogsSchema.LookupTableName }),
                Shapes.Member("description", { CloudWatchLogsSchema.LookupTableDescription }),
                Shapes.Member("tableBody", { CloudWatchLogsSchema.TableBody }),
                Shapes.Member("sizeBytes", { CloudWatchLogsSchema.StoredBytes }),
                Shapes.Member("lastUpdatedTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("kmsKeyId", { CloudWatchLogsSchema.KmsKeyId }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetLookupTable", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetQueryResults: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queryId: Swift.String
        package var nextToken: Swift.String?
        package var maxItems: Swift.Int?
        package init(queryId: Swift.String, nextToken: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.queryId = queryId
            self.nextToken = nextToken
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryId = try fields.required(0)
            self.nextToken = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryId.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetQueryResultsRequest",
            [
                Shapes.Member("queryId", { CloudWatchLogsSchema.QueryId }, traits: [.required]),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.GetQueryResultsNextToken }),
                Shapes.Member("maxItems", { CloudWatchLogsSchema.GetQueryResultsMaxItems }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queryLanguage: Swift.String?
        package var results: [[CloudWatchLogsShape.ResultField]]?
        package var statistics: CloudWatchLogsShape.QueryStatistics?
        package var status: Swift.String?
        package var encryptionKey: Swift.String?
        package var nextToken: Swift.String?
        package init(queryLanguage: Swift.String? = nil, results: [[CloudWatchLogsShape.ResultField]]? = nil, statistics: CloudWatchLogsShape.QueryStatistics? = nil, status: Swift.String? = nil, encryptionKey: Swift.String? = nil, nextToken: Swift.String? = nil) {
            self.queryLanguage = queryLanguage
            self.results = results
            self.statistics = statistics
            self.status = status
            self.encryptionKey = encryptionKey
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryLanguage = try fields.optional(0)
            self.results = try fields.optional(1)
            self.statistics = try fields.optional(2)
            self.status = try fields.optional(3)
            self.encryptionKey = try fields.optional(4)
            self.nextToken = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryLanguage?.shapeValue
            fields[1] = self.results?.shapeValue
            fields[2] = self.statistics?.shapeValue
            fields[3] = self.status?.shapeValue
            fields[4] = self.encryptionKey?.shapeValue
            fields[5] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetQueryResultsResponse",
            [
                Shapes.Member("queryLanguage", { CloudWatchLogsSchema.QueryLanguage }),
                Shapes.Member("results", { CloudWatchLogsSchema.QueryResults }),
                Shapes.Member("statistics", { CloudWatchLogsSchema.QueryStatistics }),
                Shapes.Member("status", { CloudWatchLogsSchema.QueryStatus }),
                Shapes.Member("encryptionKey", { CloudWatchLogsSchema.EncryptionKey }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.GetQueryResultsNextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetQueryResults", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListLogGroupsForQuery: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queryId: Swift.String
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(queryId: Swift.String, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.queryId = queryId
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryId = try fields.required(0)
            self.nextToken = try fields.optional(1)
            self.maxResults = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryId.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListLogGroupsForQueryRequest",
            [
                Shapes.Member("queryId", { CloudWatchLogsSchema.QueryId }, traits: [.required]),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("maxResults", { CloudWatchLogsSchema.ListLogGroupsForQueryMaxResults }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var logGroupIdentifiers: [Swift.String]?
        package var nextToken: Swift.String?
        package init(logGroupIdentifiers: [Swift.String]? = nil, nextToken: Swift.String? = nil) {
            self.logGroupIdentifiers = logGroupIdentifiers
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifiers = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifiers?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListLogGroupsForQueryResponse",
            [
                Shapes.Member("logGroupIdentifiers", { CloudWatchLogsSchema.LogGroupIdentifiers }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListLogGroupsForQuery", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
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
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.AmazonResourceName }, traits: [.required]),
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
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTagsLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package init(logGroupName: Swift.String) {
            self.logGroupName = logGroupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
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
            "ListTagsLogGroupResponse",
            [
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutIndexPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupIdentifier: Swift.String
        package var policyDocument: Swift.String
        package init(logGroupIdentifier: Swift.String, policyDocument: Swift.String) {
            self.logGroupIdentifier = logGroupIdentifier
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifier = try fields.required(0)
            self.policyDocument = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifier.shapeValue
            fields[1] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutIndexPolicyRequest",
            [
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }, traits: [.required]),
                Shapes.Member("policyDocument", { CloudWatchLogsSchema.PolicyDocument }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var indexPolicy: CloudWatchLogsShape.IndexPolicy?
        package init(indexPolicy: CloudWatchLogsShape.IndexPolicy? = nil) {
            self.indexPolicy = indexPolicy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.indexPolicy = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.indexPolicy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutIndexPolicyResponse",
            [
                Shapes.Member("indexPolicy", { CloudWatchLogsSchema.IndexPolicy }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutIndexPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutLogEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var logStreamName: Swift.String
        package var logEvents: [CloudWatchLogsShape.InputLogEvent]
        package var sequenceToken: Swift.String?
        package var entity: CloudWatchLogsShape.Entity?
        package init(logGroupName: Swift.String, logStreamName: Swift.String, logEvents: [CloudWatchLogsShape.InputLogEvent], sequenceToken: Swift.String? = nil, entity: CloudWatchLogsShape.Entity? = nil) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
            self.logEvents = logEvents
            self.sequenceToken = sequenceToken
            self.entity = entity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.logStreamName = try fields.required(1)
            self.logEvents = try fields.required(2)
            self.sequenceToken = try fields.optional(3)
            self.entity = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.logStreamName.shapeValue
            fields[2] = self.logEvents.shapeValue
            fields[3] = self.sequenceToken?.shapeValue
            fields[4] = self.entity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLogEventsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
                Shapes.Member("logEvents", { CloudWatchLogsSchema.InputLogEvents }, traits: [.required]),
                Shapes.Member("sequenceToken", { CloudWatchLogsSchema.SequenceToken }),
                Shapes.Member("entity", { CloudWatchLogsSchema.Entity }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextSequenceToken: Swift.String?
        package var rejectedLogEventsInfo: CloudWatchLogsShape.RejectedLogEventsInfo?
        package var rejectedEntityInfo: CloudWatchLogsShape.RejectedEntityInfo?
        package init(nextSequenceToken: Swift.String? = nil, rejectedLogEventsInfo: CloudWatchLogsShape.RejectedLogEventsInfo? = nil, rejectedEntityInfo: CloudWatchLogsShape.RejectedEntityInfo? = nil) {
            self.nextSequenceToken = nextSequenceToken
            self.rejectedLogEventsInfo = rejectedLogEventsInfo
            self.rejectedEntityInfo = rejectedEntityInfo
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextSequenceToken = try fields.optional(0)
            self.rejectedLogEventsInfo = try fields.optional(1)
            self.rejectedEntityInfo = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextSequenceToken?.shapeValue
            fields[1] = self.rejectedLogEventsInfo?.shapeValue
            fields[2] = self.rejectedEntityInfo?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLogEventsResponse",
            [
                Shapes.Member("nextSequenceToken", { CloudWatchLogsSchema.SequenceToken }),
                Shapes.Member("rejectedLogEventsInfo", { CloudWatchLogsSchema.RejectedLogEventsInfo }),
                Shapes.Member("rejectedEntityInfo", { CloudWatchLogsSchema.RejectedEntityInfo }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutLogEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutLogGroupDeletionProtection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupIdentifier: Swift.String
        package var deletionProtectionEnabled: Swift.Bool
        package init(logGroupIdentifier: Swift.String, deletionProtectionEnabled: Swift.Bool) {
            self.logGroupIdentifier = logGroupIdentifier
            self.deletionProtectionEnabled = deletionProtectionEnabled
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifier = try fields.required(0)
            self.deletionProtectionEnabled = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifier.shapeValue
            fields[1] = self.deletionProtectionEnabled.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLogGroupDeletionProtectionRequest",
            [
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }, traits: [.required]),
                Shapes.Member("deletionProtectionEnabled", { CloudWatchLogsSchema.DeletionProtectionEnabled }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutLogGroupDeletionProtection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutMetricFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var filterName: Swift.String
        package var filterPattern: Swift.String
        package var metricTransformations: [CloudWatchLogsShape.MetricTransformation]
        package var applyOnTransformedLogs: Swift.Bool?
        package var fieldSelectionCriteria: Swift.String?
        package var emitSystemFieldDimensions: [Swift.String]?
        package init(logGroupName: Swift.String, filterName: Swift.String, filterPattern: Swift.String, metricTransformations: [CloudWatchLogsShape.MetricTransformation], applyOnTransformedLogs: Swift.Bool? = nil, fieldSelectionCriteria: Swift.String? = nil, emitSystemFieldDimensions: [Swift.String]? = nil) {
            self.logGroupName = logGroupName
            self.filterName = filterName
            self.filterPattern = filterPattern
            self.metricTransformations = metricTransformations
            self.applyOnTransformedLogs = applyOnTransformedLogs
            self.fieldSelectionCriteria = fieldSelectionCriteria
            self.emitSystemFieldDimensions = emitSystemFieldDimensions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.filterName = try fields.required(1)
            self.filterPattern = try fields.required(2)
            self.metricTransformations = try fields.required(3)
            self.applyOnTransformedLogs = try fields.optional(4)
            self.fieldSelectionCriteria = try fields.optional(5)
            self.emitSystemFieldDimensions = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.filterName.shapeValue
            fields[2] = self.filterPattern.shapeValue
            fields[3] = self.metricTransformations.shapeValue
            fields[4] = self.applyOnTransformedLogs?.shapeValue
            fields[5] = self.fieldSelectionCriteria?.shapeValue
            fields[6] = self.emitSystemFieldDimensions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutMetricFilterRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("filterName", { CloudWatchLogsSchema.FilterName }, traits: [.required]),
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }, traits: [.required]),
                Shapes.Member("metricTransformations", { CloudWatchLogsSchema.MetricTransformations }, traits: [.required]),
                Shapes.Member("applyOnTransformedLogs", { CloudWatchLogsSchema.ApplyOnTransformedLogs }),
                Shapes.Member("fieldSelectionCriteria", { CloudWatchLogsSchema.FieldSelectionCriteria }),
                Shapes.Member("emitSystemFieldDimensions", { CloudWatchLogsSchema.EmitSystemFields }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutMetricFilter", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutQueryDefinition: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queryLanguage: Swift.String?
        package var name: Swift.String
        package var queryDefinitionId: Swift.String?
        package var logGroupNames: [Swift.String]?
        package var queryString: Swift.String
        package var clientToken: Swift.String?
        package var parameters: [CloudWatchLogsShape.QueryParameter]?
        package init(queryLanguage: Swift.String? = nil, name: Swift.String, queryDefinitionId: Swift.String? = nil, logGroupNames: [Swift.String]? = nil, queryString: Swift.String, clientToken: Swift.String? = nil, parameters: [CloudWatchLogsShape.QueryParameter]? = nil) {
            self.queryLanguage = queryLanguage
            self.name = name
            self.queryDefinitionId = queryDefinitionId
            self.logGroupNames = logGroupNames
            self.queryString = queryString
            self.clientToken = clientToken
            self.parameters = parameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryLanguage = try fields.optional(0)
            self.name = try fields.required(1)
            self.queryDefinitionId = try fields.optional(2)
            self.logGroupNames = try fields.optional(3)
            self.queryString = try fields.required(4)
            self.clientToken = try fields.optional(5)
            self.parameters = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryLanguage?.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.queryDefinitionId?.shapeValue
            fields[3] = self.logGroupNames?.shapeValue
            fields[4] = self.queryString.shapeValue
            fields[5] = self.clientToken?.shapeValue
            fields[6] = self.parameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutQueryDefinitionRequest",
            [
                Shapes.Member("queryLanguage", { CloudWatchLogsSchema.QueryLanguage }),
                Shapes.Member("name", { CloudWatchLogsSchema.QueryDefinitionName }, traits: [.required]),
                Shapes.Member("queryDefinitionId", { CloudWatchLogsSchema.QueryId }),
                Shapes.Member("logGroupNames", { CloudWatchLogsSchema.LogGroupNames }),
                Shapes.Member("queryString", { CloudWatchLogsSchema.QueryDefinitionString }, traits: [.required]),
                Shapes.Member("clientToken", { CloudWatchLogsSchema.ClientToken }, traits: [.idempotencyToken]),
                Shapes.Member("parameters", { CloudWatchLogsSchema.QueryParameterList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queryDefinitionId: Swift.String?
        package init(queryDefinitionId: Swift.String? = nil) {
            self.queryDefinitionId = queryDefinitionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryDefinitionId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryDefinitionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutQueryDefinitionResponse",
            [
                Shapes.Member("queryDefinitionId", { CloudWatchLogsSchema.QueryId }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutQueryDefinition", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutResourcePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyName: Swift.String?
        package var policyDocument: Swift.String?
        package var resourceArn: Swift.String?
        package var expectedRevisionId: Swift.String?
        package init(policyName: Swift.String? = nil, policyDocument: Swift.String? = nil, resourceArn: Swift.String? = nil, expectedRevisionId: Swift.String? = nil) {
            self.policyName = policyName
            self.policyDocument = policyDocument
            self.resourceArn = resourceArn
            self.expectedRevisionId = expectedRevisionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.policyDocument = try fields.optional(1)
            self.resourceArn = try fields.optional(2)
            self.expectedRevisionId = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.policyDocument?.shapeValue
            fields[2] = self.resourceArn?.shapeValue
            fields[3] = self.expectedRevisionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutResourcePolicyRequest",
            [
                Shapes.Member("policyName", { CloudWatchLogsSchema.PolicyName }),
                Shapes.Member("policyDocument", { CloudWatchLogsSchema.PolicyDocument }),
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("expectedRevisionId", { CloudWatchLogsSchema.ExpectedRevisionId }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resourcePolicy: CloudWatchLogsShape.ResourcePolicy?
        package var revisionId: Swift.String?
        package init(resourcePolicy: CloudWatchLogsShape.ResourcePolicy? = nil, revisionId: Swift.String? = nil) {
            self.resourcePolicy = resourcePolicy
            self.revisionId = revisionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourcePolicy = try fields.optional(0)
            self.revisionId = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourcePolicy?.shapeValue
            fields[1] = self.revisionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutResourcePolicyResponse",
            [
                Shapes.Member("resourcePolicy", { CloudWatchLogsSchema.ResourcePolicy }),
                Shapes.Member("revisionId", { CloudWatchLogsSchema.ExpectedRevisionId }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutResourcePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutRetentionPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var retentionInDays: Swift.Int
        package init(logGroupName: Swift.String, retentionInDays: Swift.Int) {
            self.logGroupName = logGroupName
            self.retentionInDays = retentionInDays
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.retentionInDays = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.retentionInDays.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutRetentionPolicyRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("retentionInDays", { CloudWatchLogsSchema.Days }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutRetentionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutSubscriptionFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var filterName: Swift.String
        package var filterPattern: Swift.String
        package var destinationArn: Swift.String
        package var roleArn: Swift.String?
        package var distribution: Swift.String?
        package var applyOnTransformedLogs: Swift.Bool?
        package var fieldSelectionCriteria: Swift.String?
        package var emitSystemFields: [Swift.String]?
        package init(logGroupName: Swift.String, filterName: Swift.String, filterPattern: Swift.String, destinationArn: Swift.String, roleArn: Swift.String? = nil, distribution: Swift.String? = nil, applyOnTransformedLogs: Swift.Bool? = nil, fieldSelectionCriteria: Swift.String? = nil, emitSystemFields: [Swift.String]? = nil) {
            self.logGroupName = logGroupName
            self.filterName = filterName
            self.filterPattern = filterPattern
            self.destinationArn = destinationArn
            self.roleArn = roleArn
            self.distribution = distribution
            self.applyOnTransformedLogs = applyOnTransformedLogs
            self.fieldSelectionCriteria = fieldSelectionCriteria
            self.emitSystemFields = emitSystemFields
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.filterName = try fields.required(1)
            self.filterPattern = try fields.required(2)
            self.destinationArn = try fields.required(3)
            self.roleArn = try fields.optional(4)
            self.distribution = try fields.optional(5)
            self.applyOnTransformedLogs = try fields.optional(6)
            self.fieldSelectionCriteria = try fields.optional(7)
            self.emitSystemFields = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.filterName.shapeValue
            fields[2] = self.filterPattern.shapeValue
            fields[3] = self.destinationArn.shapeValue
            fields[4] = self.roleArn?.shapeValue
            fields[5] = self.distribution?.shapeValue
            fields[6] = self.applyOnTransformedLogs?.shapeValue
            fields[7] = self.fieldSelectionCriteria?.shapeValue
            fields[8] = self.emitSystemFields?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutSubscriptionFilterRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("filterName", { CloudWatchLogsSchema.FilterName }, traits: [.required]),
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }, traits: [.required]),
                Shapes.Member("destinationArn", { CloudWatchLogsSchema.DestinationArn }, traits: [.required]),
                Shapes.Member("roleArn", { CloudWatchLogsSchema.RoleArn }),
                Shapes.Member("distribution", { CloudWatchLogsSchema.Distribution }),
                Shapes.Member("applyOnTransformedLogs", { CloudWatchLogsSchema.ApplyOnTransformedLogs }),
                Shapes.Member("fieldSelectionCriteria", { CloudWatchLogsSchema.FieldSelectionCriteria }),
                Shapes.Member("emitSystemFields", { CloudWatchLogsSchema.EmitSystemFields }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutSubscriptionFilter", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum StartQuery: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queryLanguage: Swift.String?
        package var logGroupName: Swift.String?
        package var logGroupNames: [Swift.String]?
        package var logGroupIdentifiers: [Swift.String]?
        package var startTime: Swift.Int
        package var endTime: Swift.Int
        package var queryString: Swift.String
        package var limit: Swift.Int?
        package init(queryLanguage: Swift.String? = nil, logGroupName: Swift.String? = nil, logGroupNames: [Swift.String]? = nil, logGroupIdentifiers: [Swift.String]? = nil, startTime: Swift.Int, endTime: Swift.Int, queryString: Swift.String, limit: Swift.Int? = nil) {
            self.queryLanguage = queryLanguage
            self.logGroupName = logGroupName
            self.logGroupNames = logGroupNames
            self.logGroupIdentifiers = logGroupIdentifiers
            self.startTime = startTime
            self.endTime = endTime
            self.queryString = queryString
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryLanguage = try fields.optional(0)
            self.logGroupName = try fields.optional(1)
            self.logGroupNames = try fields.optional(2)
            self.logGroupIdentifiers = try fields.optional(3)
            self.startTime = try fields.required(4)
            self.endTime = try fields.required(5)
            self.queryString = try fields.required(6)
            self.limit = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryLanguage?.shapeValue
            fields[1] = self.logGroupName?.shapeValue
            fields[2] = self.logGroupNames?.shapeValue
            fields[3] = self.logGroupIdentifiers?.shapeValue
            fields[4] = self.startTime.shapeValue
            fields[5] = self.endTime.shapeValue
            fields[6] = self.queryString.shapeValue
            fields[7] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StartQueryRequest",
            [
                Shapes.Member("queryLanguage", { CloudWatchLogsSchema.QueryLanguage }),
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupNames", { CloudWatchLogsSchema.LogGroupNames }),
                Shapes.Member("logGroupIdentifiers", { CloudWatchLogsSchema.LogGroupIdentifiers }),
                Shapes.Member("startTime", { CloudWatchLogsSchema.Timestamp }, traits: [.required]),
                Shapes.Member("endTime", { CloudWatchLogsSchema.Timestamp }, traits: [.required]),
                Shapes.Member("queryString", { CloudWatchLogsSchema.QueryString }, traits: [.required]),
                Shapes.Member("limit", { CloudWatchLogsSchema.EventsLimitStartQuery }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queryId: Swift.String?
        package init(queryId: Swift.String? = nil) {
            self.queryId = queryId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StartQueryResponse",
            [
                Shapes.Member("queryId", { CloudWatchLogsSchema.QueryId }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "StartQuery", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum StopQuery: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queryId: Swift.String
        package init(queryId: Swift.String) {
            self.queryId = queryId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queryId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queryId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StopQueryRequest",
            [
                Shapes.Member("queryId", { CloudWatchLogsSchema.QueryId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var success: Swift.Bool?
        package init(success: Swift.Bool? = nil) {
            self.success = success
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.success = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.success?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StopQueryResponse",
            [
                Shapes.Member("success", { CloudWatchLogsSchema.Success }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "StopQuery", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var tags: [Swift.String: Swift.String]
        package init(logGroupName: Swift.String, tags: [Swift.String: Swift.String]) {
            self.logGroupName = logGroupName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
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
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TestMetricFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var filterPattern: Swift.String
        package var logEventMessages: [Swift.String]
        package init(filterPattern: Swift.String, logEventMessages: [Swift.String]) {
            self.filterPattern = filterPattern
            self.logEventMessages = logEventMessages
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterPattern = try fields.required(0)
            self.logEventMessages = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterPattern.shapeValue
            fields[1] = self.logEventMessages.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TestMetricFilterRequest",
            [
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }, traits: [.required]),
                Shapes.Member("logEventMessages", { CloudWatchLogsSchema.TestEventMessages }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var matches: [CloudWatchLogsShape.MetricFilterMatchRecord]?
        package init(matches: [CloudWatchLogsShape.MetricFilterMatchRecord]? = nil) {
            self.matches = matches
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.matches = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.matches?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TestMetricFilterResponse",
            [
                Shapes.Member("matches", { CloudWatchLogsSchema.MetricFilterMatches }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "TestMetricFilter", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var tags: [Swift.String]
        package init(logGroupName: Swift.String, tags: [Swift.String]) {
            self.logGroupName = logGroupName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("tags", { CloudWatchLogsSchema.TagList }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
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
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("tagKeys", { CloudWatchLogsSchema.TagKeyList }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateLookupTable: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var lookupTableArn: Swift.String
        package var description: Swift.String?
        package var tableBody: Swift.String
        package var kmsKeyId: Swift.String?
        package init(lookupTableArn: Swift.String, description: Swift.String? = nil, tableBody: Swift.String, kmsKeyId: Swift.String? = nil) {
            self.lookupTableArn = lookupTableArn
            self.description = description
            self.tableBody = tableBody
            self.kmsKeyId = kmsKeyId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableArn = try fields.required(0)
            self.description = try fields.optional(1)
            self.tableBody = try fields.required(2)
            self.kmsKeyId = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableArn.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.tableBody.shapeValue
            fields[3] = self.kmsKeyId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateLookupTableRequest",
            [
                Shapes.Member("lookupTableArn", { CloudWatchLogsSchema.Arn }, traits: [.required]),
                Shapes.Member("description", { CloudWatchLogsSchema.LookupTableDescription }),
                Shapes.Member("tableBody", { CloudWatchLogsSchema.TableBody }, traits: [.required]),
                Shapes.Member("kmsKeyId", { CloudWatchLogsSchema.KmsKeyId }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var lookupTableArn: Swift.String?
        package var lastUpdatedTime: Swift.Int?
        package init(lookupTableArn: Swift.String? = nil, lastUpdatedTime: Swift.Int? = nil) {
            self.lookupTableArn = lookupTableArn
            self.lastUpdatedTime = lastUpdatedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lookupTableArn = try fields.optional(0)
            self.lastUpdatedTime = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lookupTableArn?.shapeValue
            fields[1] = self.lastUpdatedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateLookupTableResponse",
            [
                Shapes.Member("lookupTableArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("lastUpdatedTime", { CloudWatchLogsSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateLookupTable", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

