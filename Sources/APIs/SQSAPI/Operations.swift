// swift-format-ignore-file
// Written by forge from sqs/2012-11-05 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum AddPermission: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var label: Swift.String
        package var awsAccountIds: [Swift.String]
        package var actions: [Swift.String]
        package init(queueUrl: Swift.String, label: Swift.String, awsAccountIds: [Swift.String], actions: [Swift.String]) {
            self.queueUrl = queueUrl
            self.label = label
            self.awsAccountIds = awsAccountIds
            self.actions = actions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.label = try fields.required(1)
            self.awsAccountIds = try fields.required(2)
            self.actions = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.label.shapeValue
            fields[2] = self.awsAccountIds.shapeValue
            fields[3] = self.actions.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddPermissionRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Label", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("AWSAccountIds", { SQSSchema.AWSAccountIdList }, traits: [.required]),
                Shapes.Member("Actions", { SQSSchema.ActionNameList }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AddPermission", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CancelMessageMoveTask: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var taskHandle: Swift.String
        package init(taskHandle: Swift.String) {
            self.taskHandle = taskHandle
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskHandle = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskHandle.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CancelMessageMoveTaskRequest",
            [
                Shapes.Member("TaskHandle", { SQSSchema.String }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var approximateNumberOfMessagesMoved: Swift.Int?
        package init(approximateNumberOfMessagesMoved: Swift.Int? = nil) {
            self.approximateNumberOfMessagesMoved = approximateNumberOfMessagesMoved
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.approximateNumberOfMessagesMoved = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.approximateNumberOfMessagesMoved?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CancelMessageMoveTaskResult",
            [
                Shapes.Member("ApproximateNumberOfMessagesMoved", { SQSSchema.Long }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CancelMessageMoveTask", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CancelMessageMoveTaskResult")
}

package enum ChangeMessageVisibility: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var receiptHandle: Swift.String
        package var visibilityTimeout: Swift.Int
        package init(queueUrl: Swift.String, receiptHandle: Swift.String, visibilityTimeout: Swift.Int) {
            self.queueUrl = queueUrl
            self.receiptHandle = receiptHandle
            self.visibilityTimeout = visibilityTimeout
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.receiptHandle = try fields.required(1)
            self.visibilityTimeout = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.receiptHandle.shapeValue
            fields[2] = self.visibilityTimeout.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChangeMessageVisibilityRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("ReceiptHandle", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("VisibilityTimeout", { SQSSchema.NullableInteger }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "ChangeMessageVisibility", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ChangeMessageVisibilityBatch: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var entries: [SQSShape.ChangeMessageVisibilityBatchRequestEntry]
        package init(queueUrl: Swift.String, entries: [SQSShape.ChangeMessageVisibilityBatchRequestEntry]) {
            self.queueUrl = queueUrl
            self.entries = entries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.entries = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.entries.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChangeMessageVisibilityBatchRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Entries", { SQSSchema.ChangeMessageVisibilityBatchRequestEntryList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var successful: [SQSShape.ChangeMessageVisibilityBatchResultEntry]
        package var failed: [SQSShape.BatchResultErrorEntry]
        package init(successful: [SQSShape.ChangeMessageVisibilityBatchResultEntry], failed: [SQSShape.BatchResultErrorEntry]) {
            self.successful = successful
            self.failed = failed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.successful = try fields.required(0)
            self.failed = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.successful.shapeValue
            fields[1] = self.failed.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChangeMessageVisibilityBatchResult",
            [
                Shapes.Member("Successful", { SQSSchema.ChangeMessageVisibilityBatchResultEntryList }, traits: [.required]),
                Shapes.Member("Failed", { SQSSchema.BatchResultErrorEntryList }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ChangeMessageVisibilityBatch", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ChangeMessageVisibilityBatchResult")
}

package enum CreateQueue: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueName: Swift.String
        package var attributes: [Swift.String: Swift.String]?
        package var tags: [Swift.String: Swift.String]?
        package init(queueName: Swift.String, attributes: [Swift.String: Swift.String]? = nil, tags: [Swift.String: Swift.String]? = nil) {
            self.queueName = queueName
            self.attributes = attributes
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueName = try fields.required(0)
            self.attributes = try fields.optional(1)
            self.tags = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueName.shapeValue
            fields[1] = self.attributes?.shapeValue
            fields[2] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateQueueRequest",
            [
                Shapes.Member("QueueName", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Attributes", { SQSSchema.QueueAttributeMap }, queryName: "Attribute"),
                Shapes.Member("tags", { SQSSchema.TagMap }, queryName: "Tag"),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queueUrl: Swift.String?
        package init(queueUrl: Swift.String? = nil) {
            self.queueUrl = queueUrl
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateQueueResult",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateQueue", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateQueueResult")
}

package enum DeleteMessage: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var receiptHandle: Swift.String
        package init(queueUrl: Swift.String, receiptHandle: Swift.String) {
            self.queueUrl = queueUrl
            self.receiptHandle = receiptHandle
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.receiptHandle = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.receiptHandle.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMessageRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("ReceiptHandle", { SQSSchema.String }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteMessage", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteMessageBatch: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var entries: [SQSShape.DeleteMessageBatchRequestEntry]
        package init(queueUrl: Swift.String, entries: [SQSShape.DeleteMessageBatchRequestEntry]) {
            self.queueUrl = queueUrl
            self.entries = entries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.entries = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.entries.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMessageBatchRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Entries", { SQSSchema.DeleteMessageBatchRequestEntryList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var successful: [SQSShape.DeleteMessageBatchResultEntry]
        package var failed: [SQSShape.BatchResultErrorEntry]
        package init(successful: [SQSShape.DeleteMessageBatchResultEntry], failed: [SQSShape.BatchResultErrorEntry]) {
            self.successful = successful
            self.failed = failed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.successful = try fields.required(0)
            self.failed = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.successful.shapeValue
            fields[1] = self.failed.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMessageBatchResult",
            [
                Shapes.Member("Successful", { SQSSchema.DeleteMessageBatchResultEntryList }, traits: [.required]),
                Shapes.Member("Failed", { SQSSchema.BatchResultErrorEntryList }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteMessageBatch", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DeleteMessageBatchResult")
}

package enum DeleteQueue: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package init(queueUrl: Swift.String) {
            self.queueUrl = queueUrl
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteQueueRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteQueue", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetQueueAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var attributeNames: [Swift.String]?
        package init(queueUrl: Swift.String, attributeNames: [Swift.String]? = nil) {
            self.queueUrl = queueUrl
            self.attributeNames = attributeNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.attributeNames = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.attributeNames?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetQueueAttributesRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("AttributeNames", { SQSSchema.AttributeNameList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var attributes: [Swift.String: Swift.String]?
        package init(attributes: [Swift.String: Swift.String]? = nil) {
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attributes = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetQueueAttributesResult",
            [
                Shapes.Member("Attributes", { SQSSchema.QueueAttributeMap }, queryName: "Attribute"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetQueueAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetQueueAttributesResult")
}

package enum GetQueueUrl: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueName: Swift.String
        package var queueOwnerAWSAccountId: Swift.String?
        package init(queueName: Swift.String, queueOwnerAWSAccountId: Swift.String? = nil) {
            self.queueName = queueName
            self.queueOwnerAWSAccountId = queueOwnerAWSAccountId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueName = try fields.required(0)
            self.queueOwnerAWSAccountId = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueName.shapeValue
            fields[1] = self.queueOwnerAWSAccountId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetQueueUrlRequest",
            [
                Shapes.Member("QueueName", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("QueueOwnerAWSAccountId", { SQSSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queueUrl: Swift.String?
        package init(queueUrl: Swift.String? = nil) {
            self.queueUrl = queueUrl
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetQueueUrlResult",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetQueueUrl", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetQueueUrlResult")
}

package enum ListDeadLetterSourceQueues: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(queueUrl: Swift.String, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.queueUrl = queueUrl
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.nextToken = try fields.optional(1)
            self.maxResults = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListDeadLetterSourceQueuesRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("NextToken", { SQSSchema.Token }),
                Shapes.Member("MaxResults", { SQSSchema.BoxedInteger }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queueUrls: [Swift.String]
        package var nextToken: Swift.String?
        package init(queueUrls: [Swift.String], nextToken: Swift.String? = nil) {
            self.queueUrls = queueUrls
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrls = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrls.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListDeadLetterSourceQueuesResult",
            [
                Shapes.Member("queueUrls", { SQSSchema.QueueUrlList }, traits: [.required]),
                Shapes.Member("NextToken", { SQSSchema.Token }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListDeadLetterSourceQueues", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListDeadLetterSourceQueuesResult")
}

package enum ListMessageMoveTasks: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var sourceArn: Swift.String
        package var maxResults: Swift.Int?
        package init(sourceArn: Swift.String, maxResults: Swift.Int? = nil) {
            self.sourceArn = sourceArn
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sourceArn = try fields.required(0)
            self.maxResults = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sourceArn.shapeValue
            fields[1] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMessageMoveTasksRequest",
            [
                Shapes.Member("SourceArn", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("MaxResults", { SQSSchema.NullableInteger }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var results: [SQSShape.ListMessageMoveTasksResultEntry]?
        package init(results: [SQSShape.ListMessageMoveTasksResultEntry]? = nil) {
            self.results = results
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.results = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.results?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMessageMoveTasksResult",
            [
                Shapes.Member("Results", { SQSSchema.ListMessageMoveTasksResultEntryList }, traits: [.flattened]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMessageMoveTasks", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListMessageMoveTasksResult")
}

package enum ListQueueTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package init(queueUrl: Swift.String) {
            self.queueUrl = queueUrl
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListQueueTagsRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
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
            "ListQueueTagsResult",
            [
                Shapes.Member("Tags", { SQSSchema.TagMap }, queryName: "Tag"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListQueueTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListQueueTagsResult")
}

package enum ListQueues: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueNamePrefix: Swift.String?
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(queueNamePrefix: Swift.String? = nil, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.queueNamePrefix = queueNamePrefix
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueNamePrefix = try fields.optional(0)
            self.nextToken = try fields.optional(1)
            self.maxResults = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueNamePrefix?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListQueuesRequest",
            [
                Shapes.Member("QueueNamePrefix", { SQSSchema.String }),
                Shapes.Member("NextToken", { SQSSchema.Token }),
                Shapes.Member("MaxResults", { SQSSchema.BoxedInteger }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var queueUrls: [Swift.String]?
        package var nextToken: Swift.String?
        package init(queueUrls: [Swift.String]? = nil, nextToken: Swift.String? = nil) {
            self.queueUrls = queueUrls
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrls = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrls?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListQueuesResult",
            [
                Shapes.Member("QueueUrls", { SQSSchema.QueueUrlList }),
                Shapes.Member("NextToken", { SQSSchema.Token }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListQueues", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListQueuesResult")
}

package enum PurgeQueue: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package init(queueUrl: Swift.String) {
            self.queueUrl = queueUrl
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PurgeQueueRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PurgeQueue", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ReceiveMessage: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var attributeNames: [Swift.String]?
        package var messageSystemAttributeNames: [Swift.String]?
        package var messageAttributeNames: [Swift.String]?
        package var maxNumberOfMessages: Swift.Int?
        package var visibilityTimeout: Swift.Int?
        package var waitTimeSeconds: Swift.Int?
        package var receiveRequestAttemptId: Swift.String?
        package init(queueUrl: Swift.String, attributeNames: [Swift.String]? = nil, messageSystemAttributeNames: [Swift.String]? = nil, messageAttributeNames: [Swift.String]? = nil, maxNumberOfMessages: Swift.Int? = nil, visibilityTimeout: Swift.Int? = nil, waitTimeSeconds: Swift.Int? = nil, receiveRequestAttemptId: Swift.String? = nil) {
            self.queueUrl = queueUrl
            self.attributeNames = attributeNames
            self.messageSystemAttributeNames = messageSystemAttributeNames
            self.messageAttributeNames = messageAttributeNames
            self.maxNumberOfMessages = maxNumberOfMessages
            self.visibilityTimeout = visibilityTimeout
            self.waitTimeSeconds = waitTimeSeconds
            self.receiveRequestAttemptId = receiveRequestAttemptId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.attributeNames = try fields.optional(1)
            self.messageSystemAttributeNames = try fields.optional(2)
            self.messageAttributeNames = try fields.optional(3)
            self.maxNumberOfMessages = try fields.optional(4)
            self.visibilityTimeout = try fields.optional(5)
            self.waitTimeSeconds = try fields.optional(6)
            self.receiveRequestAttemptId = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.attributeNames?.shapeValue
            fields[2] = self.messageSystemAttributeNames?.shapeValue
            fields[3] = self.messageAttributeNames?.shapeValue
            fields[4] = self.maxNumberOfMessages?.shapeValue
            fields[5] = self.visibilityTimeout?.shapeValue
            fields[6] = self.waitTimeSeconds?.shapeValue
            fields[7] = self.receiveRequestAttemptId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReceiveMessageRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("AttributeNames", { SQSSchema.AttributeNameList }),
                Shapes.Member("MessageSystemAttributeNames", { SQSSchema.MessageSystemAttributeList }),
                Shapes.Member("MessageAttributeNames", { SQSSchema.MessageAttributeNameList }),
                Shapes.Member("MaxNumberOfMessages", { SQSSchema.NullableInteger }),
                Shapes.Member("VisibilityTimeout", { SQSSchema.NullableInteger }),
                Shapes.Member("WaitTimeSeconds", { SQSSchema.NullableInteger }),
                Shapes.Member("ReceiveRequestAttemptId", { SQSSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var messages: [SQSShape.Message]?
        package init(messages: [SQSShape.Message]? = nil) {
            self.messages = messages
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.messages = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.messages?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReceiveMessageResult",
            [
                Shapes.Member("Messages", { SQSSchema.MessageList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ReceiveMessage", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ReceiveMessageResult")
}

package enum RemovePermission: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var label: Swift.String
        package init(queueUrl: Swift.String, label: Swift.String) {
            self.queueUrl = queueUrl
            self.label = label
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.label = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.label.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemovePermissionRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Label", { SQSSchema.String }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "RemovePermission", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SendMessage: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var messageBody: Swift.String
        package var delaySeconds: Swift.Int?
        package var messageAttributes: [Swift.String: SQSShape.MessageAttributeValue]?
        package var messageSystemAttributes: [Swift.String: SQSShape.MessageSystemAttributeValue]?
        package var messageDeduplicationId: Swift.String?
        package var messageGroupId: Swift.String?
        package init(queueUrl: Swift.String, messageBody: Swift.String, delaySeconds: Swift.Int? = nil, messageAttributes: [Swift.String: SQSShape.MessageAttributeValue]? = nil, messageSystemAttributes: [Swift.String: SQSShape.MessageSystemAttributeValue]? = nil, messageDeduplicationId: Swift.String? = nil, messageGroupId: Swift.String? = nil) {
            self.queueUrl = queueUrl
            self.messageBody = messageBody
            self.delaySeconds = delaySeconds
            self.messageAttributes = messageAttributes
            self.messageSystemAttributes = messageSystemAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.messageBody = try fields.required(1)
            self.delaySeconds = try fields.optional(2)
            self.messageAttributes = try fields.optional(3)
            self.messageSystemAttributes = try fields.optional(4)
            self.messageDeduplicationId = try fields.optional(5)
            self.messageGroupId = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.messageBody.shapeValue
            fields[2] = self.delaySeconds?.shapeValue
            fields[3] = self.messageAttributes?.shapeValue
            fields[4] = self.messageSystemAttributes?.shapeValue
            fields[5] = self.messageDeduplicationId?.shapeValue
            fields[6] = self.messageGroupId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SendMessageRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("MessageBody", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("DelaySeconds", { SQSSchema.NullableInteger }),
                Shapes.Member("MessageAttributes", { SQSSchema.MessageBodyAttributeMap }, queryName: "MessageAttribute"),
                Shapes.Member("MessageSystemAttributes", { SQSSchema.MessageBodySystemAttributeMap }, queryName: "MessageSystemAttribute"),
                Shapes.Member("MessageDeduplicationId", { SQSSchema.String }),
                Shapes.Member("MessageGroupId", { SQSSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var md5OfMessageBody: Swift.String?
        package var md5OfMessageAttributes: Swift.String?
        package var md5OfMessageSystemAttributes: Swift.String?
        package var messageId: Swift.String?
        package var sequenceNumber: Swift.String?
        package init(md5OfMessageBody: Swift.String? = nil, md5OfMessageAttributes: Swift.String? = nil, md5OfMessageSystemAttributes: Swift.String? = nil, messageId: Swift.String? = nil, sequenceNumber: Swift.String? = nil) {
            self.md5OfMessageBody = md5OfMessageBody
            self.md5OfMessageAttributes = md5OfMessageAttributes
            self.md5OfMessageSystemAttributes = md5OfMessageSystemAttributes
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.md5OfMessageBody = try fields.optional(0)
            self.md5OfMessageAttributes = try fields.optional(1)
            self.md5OfMessageSystemAttributes = try fields.optional(2)
            self.messageId = try fields.optional(3)
            self.sequenceNumber = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.md5OfMessageBody?.shapeValue
            fields[1] = self.md5OfMessageAttributes?.shapeValue
            fields[2] = self.md5OfMessageSystemAttributes?.shapeValue
            fields[3] = self.messageId?.shapeValue
            fields[4] = self.sequenceNumber?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SendMessageResult",
            [
                Shapes.Member("MD5OfMessageBody", { SQSSchema.String }),
                Shapes.Member("MD5OfMessageAttributes", { SQSSchema.String }),
                Shapes.Member("MD5OfMessageSystemAttributes", { SQSSchema.String }),
                Shapes.Member("MessageId", { SQSSchema.String }),
                Shapes.Member("SequenceNumber", { SQSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "SendMessage", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "SendMessageResult")
}

package enum SendMessageBatch: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var entries: [SQSShape.SendMessageBatchRequestEntry]
        package init(queueUrl: Swift.String, entries: [SQSShape.SendMessageBatchRequestEntry]) {
            self.queueUrl = queueUrl
            self.entries = entries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.entries = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.entries.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SendMessageBatchRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Entries", { SQSSchema.SendMessageBatchRequestEntryList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var successful: [SQSShape.SendMessageBatchResultEntry]
        package var failed: [SQSShape.BatchResultErrorEntry]
        package init(successful: [SQSShape.SendMessageBatchResultEntry], failed: [SQSShape.BatchResultErrorEntry]) {
            self.successful = successful
            self.failed = failed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.successful = try fields.required(0)
            self.failed = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.successful.shapeValue
            fields[1] = self.failed.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SendMessageBatchResult",
            [
                Shapes.Member("Successful", { SQSSchema.SendMessageBatchResultEntryList }, traits: [.required]),
                Shapes.Member("Failed", { SQSSchema.BatchResultErrorEntryList }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "SendMessageBatch", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "SendMessageBatchResult")
}

package enum SetQueueAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var attributes: [Swift.String: Swift.String]
        package init(queueUrl: Swift.String, attributes: [Swift.String: Swift.String]) {
            self.queueUrl = queueUrl
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.attributes = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.attributes.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetQueueAttributesRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Attributes", { SQSSchema.QueueAttributeMap }, queryName: "Attribute", traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetQueueAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum StartMessageMoveTask: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var sourceArn: Swift.String
        package var destinationArn: Swift.String?
        package var maxNumberOfMessagesPerSecond: Swift.Int?
        package init(sourceArn: Swift.String, destinationArn: Swift.String? = nil, maxNumberOfMessagesPerSecond: Swift.Int? = nil) {
            self.sourceArn = sourceArn
            self.destinationArn = destinationArn
            self.maxNumberOfMessagesPerSecond = maxNumberOfMessagesPerSecond
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sourceArn = try fields.required(0)
            self.destinationArn = try fields.optional(1)
            self.maxNumberOfMessagesPerSecond = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sourceArn.shapeValue
            fields[1] = self.destinationArn?.shapeValue
            fields[2] = self.maxNumberOfMessagesPerSecond?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StartMessageMoveTaskRequest",
            [
                Shapes.Member("SourceArn", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("DestinationArn", { SQSSchema.String }),
                Shapes.Member("MaxNumberOfMessagesPerSecond", { SQSSchema.NullableInteger }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var taskHandle: Swift.String?
        package init(taskHandle: Swift.String? = nil) {
            self.taskHandle = taskHandle
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskHandle = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskHandle?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StartMessageMoveTaskResult",
            [
                Shapes.Member("TaskHandle", { SQSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "StartMessageMoveTask", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "StartMessageMoveTaskResult")
}

package enum TagQueue: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var tags: [Swift.String: Swift.String]
        package init(queueUrl: Swift.String, tags: [Swift.String: Swift.String]) {
            self.queueUrl = queueUrl
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagQueueRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Tags", { SQSSchema.TagMap }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagQueue", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagQueue: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var queueUrl: Swift.String
        package var tagKeys: [Swift.String]
        package init(queueUrl: Swift.String, tagKeys: [Swift.String]) {
            self.queueUrl = queueUrl
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.queueUrl = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.queueUrl.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagQueueRequest",
            [
                Shapes.Member("QueueUrl", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("TagKeys", { SQSSchema.TagKeyList }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagQueue", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

