// swift-format-ignore-file
// Written by forge from sqs/2012-11-05 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes

package enum SQSShape {}

extension SQSShape {
    package struct BatchResultErrorEntry: Shapes.Structure {
        package var id: Swift.String
        package var senderFault: Swift.Bool
        package var code: Swift.String
        package var message: Swift.String?
        package init(id: Swift.String, senderFault: Swift.Bool, code: Swift.String, message: Swift.String? = nil) {
            self.id = id
            self.senderFault = senderFault
            self.code = code
            self.message = message
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.senderFault = try fields.required(1)
            self.code = try fields.required(2)
            self.message = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.senderFault.shapeValue
            fields[2] = self.code.shapeValue
            fields[3] = self.message?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BatchResultErrorEntry",
            [
                Shapes.Member("Id", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("SenderFault", { SQSSchema.Boolean }, traits: [.required]),
                Shapes.Member("Code", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("Message", { SQSSchema.String }),
            ])
    }
}

extension SQSShape {
    package struct ChangeMessageVisibilityBatchRequestEntry: Shapes.Structure {
        package var id: Swift.String
        package var receiptHandle: Swift.String
        package var visibilityTimeout: Swift.Int?
        package init(id: Swift.String, receiptHandle: Swift.String, visibilityTimeout: Swift.Int? = nil) {
            self.id = id
            self.receiptHandle = receiptHandle
            self.visibilityTimeout = visibilityTimeout
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.receiptHandle = try fields.required(1)
            self.visibilityTimeout = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.receiptHandle.shapeValue
            fields[2] = self.visibilityTimeout?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChangeMessageVisibilityBatchRequestEntry",
            [
                Shapes.Member("Id", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("ReceiptHandle", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("VisibilityTimeout", { SQSSchema.NullableInteger }),
            ])
    }
}

extension SQSShape {
    package struct ChangeMessageVisibilityBatchResultEntry: Shapes.Structure {
        package var id: Swift.String
        package init(id: Swift.String) {
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChangeMessageVisibilityBatchResultEntry",
            [
                Shapes.Member("Id", { SQSSchema.String }, traits: [.required]),
            ])
    }
}

extension SQSShape {
    package struct DeleteMessageBatchRequestEntry: Shapes.Structure {
        package var id: Swift.String
        package var receiptHandle: Swift.String
        package init(id: Swift.String, receiptHandle: Swift.String) {
            self.id = id
            self.receiptHandle = receiptHandle
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.receiptHandle = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.receiptHandle.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMessageBatchRequestEntry",
            [
                Shapes.Member("Id", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("ReceiptHandle", { SQSSchema.String }, traits: [.required]),
            ])
    }
}

extension SQSShape {
    package struct DeleteMessageBatchResultEntry: Shapes.Structure {
        package var id: Swift.String
        package init(id: Swift.String) {
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMessageBatchResultEntry",
            [
                Shapes.Member("Id", { SQSSchema.String }, traits: [.required]),
            ])
    }
}

extension SQSShape {
    package struct ListMessageMoveTasksResultEntry: Shapes.Structure {
        package var taskHandle: Swift.String?
        package var status: Swift.String?
        package var sourceArn: Swift.String?
        package var destinationArn: Swift.String?
        package var maxNumberOfMessagesPerSecond: Swift.Int?
        package var approximateNumberOfMessagesMoved: Swift.Int?
        package var approximateNumberOfMessagesToMove: Swift.Int?
        package var failureReason: Swift.String?
        package var startedTimestamp: Swift.Int?
        package init(taskHandle: Swift.String? = nil, status: Swift.String? = nil, sourceArn: Swift.String? = nil, destinationArn: Swift.String? = nil, maxNumberOfMessagesPerSecond: Swift.Int? = nil, approximateNumberOfMessagesMoved: Swift.Int? = nil, approximateNumberOfMessagesToMove: Swift.Int? = nil, failureReason: Swift.String? = nil, startedTimestamp: Swift.Int? = nil) {
            self.taskHandle = taskHandle
            self.status = status
            self.sourceArn = sourceArn
            self.destinationArn = destinationArn
            self.maxNumberOfMessagesPerSecond = maxNumberOfMessagesPerSecond
            self.approximateNumberOfMessagesMoved = approximateNumberOfMessagesMoved
            self.approximateNumberOfMessagesToMove = approximateNumberOfMessagesToMove
            self.failureReason = failureReason
            self.startedTimestamp = startedTimestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskHandle = try fields.optional(0)
            self.status = try fields.optional(1)
            self.sourceArn = try fields.optional(2)
            self.destinationArn = try fields.optional(3)
            self.maxNumberOfMessagesPerSecond = try fields.optional(4)
            self.approximateNumberOfMessagesMoved = try fields.optional(5)
            self.approximateNumberOfMessagesToMove = try fields.optional(6)
            self.failureReason = try fields.optional(7)
            self.startedTimestamp = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskHandle?.shapeValue
            fields[1] = self.status?.shapeValue
            fields[2] = self.sourceArn?.shapeValue
            fields[3] = self.destinationArn?.shapeValue
            fields[4] = self.maxNumberOfMessagesPerSecond?.shapeValue
            fields[5] = self.approximateNumberOfMessagesMoved?.shapeValue
            fields[6] = self.approximateNumberOfMessagesToMove?.shapeValue
            fields[7] = self.failureReason?.shapeValue
            fields[8] = self.startedTimestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMessageMoveTasksResultEntry",
            [
                Shapes.Member("TaskHandle", { SQSSchema.String }),
                Shapes.Member("Status", { SQSSchema.String }),
                Shapes.Member("SourceArn", { SQSSchema.String }),
                Shapes.Member("DestinationArn", { SQSSchema.String }),
                Shapes.Member("MaxNumberOfMessagesPerSecond", { SQSSchema.NullableInteger }),
                Shapes.Member("ApproximateNumberOfMessagesMoved", { SQSSchema.Long }),
                Shapes.Member("ApproximateNumberOfMessagesToMove", { SQSSchema.NullableLong }),
                Shapes.Member("FailureReason", { SQSSchema.String }),
                Shapes.Member("StartedTimestamp", { SQSSchema.Long }),
            ])
    }
}

extension SQSShape {
    package struct Message: Shapes.Structure {
        package var messageId: Swift.String?
        package var receiptHandle: Swift.String?
        package var md5OfBody: Swift.String?
        package var body: Swift.String?
        package var attributes: [Swift.String: Swift.String]?
        package var md5OfMessageAttributes: Swift.String?
        package var messageAttributes: [Swift.String: SQSShape.MessageAttributeValue]?
        package init(messageId: Swift.String? = nil, receiptHandle: Swift.String? = nil, md5OfBody: Swift.String? = nil, body: Swift.String? = nil, attributes: [Swift.String: Swift.String]? = nil, md5OfMessageAttributes: Swift.String? = nil, messageAttributes: [Swift.String: SQSShape.MessageAttributeValue]? = nil) {
            self.messageId = messageId
            self.receiptHandle = receiptHandle
            self.md5OfBody = md5OfBody
            self.body = body
            self.attributes = attributes
            self.md5OfMessageAttributes = md5OfMessageAttributes
            self.messageAttributes = messageAttributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.messageId = try fields.optional(0)
            self.receiptHandle = try fields.optional(1)
            self.md5OfBody = try fields.optional(2)
            self.body = try fields.optional(3)
            self.attributes = try fields.optional(4)
            self.md5OfMessageAttributes = try fields.optional(5)
            self.messageAttributes = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.messageId?.shapeValue
            fields[1] = self.receiptHandle?.shapeValue
            fields[2] = self.md5OfBody?.shapeValue
            fields[3] = self.body?.shapeValue
            fields[4] = self.attributes?.shapeValue
            fields[5] = self.md5OfMessageAttributes?.shapeValue
            fields[6] = self.messageAttributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Message",
            [
                Shapes.Member("MessageId", { SQSSchema.String }),
                Shapes.Member("ReceiptHandle", { SQSSchema.String }),
                Shapes.Member("MD5OfBody", { SQSSchema.String }),
                Shapes.Member("Body", { SQSSchema.String }),
                Shapes.Member("Attributes", { SQSSchema.MessageSystemAttributeMap }, queryName: "Attribute"),
                Shapes.Member("MD5OfMessageAttributes", { SQSSchema.String }),
                Shapes.Member("MessageAttributes", { SQSSchema.MessageBodyAttributeMap }, queryName: "MessageAttribute"),
            ])
    }
}

extension SQSShape {
    package struct MessageAttributeValue: Shapes.Structure {
        package var stringValue: Swift.String?
        package var binaryValue: Shapes.Blob?
        package var stringListValues: [Swift.String]?
        package var binaryListValues: [Shapes.Blob]?
        package var dataType: Swift.String
        package init(stringValue: Swift.String? = nil, binaryValue: Shapes.Blob? = nil, stringListValues: [Swift.String]? = nil, binaryListValues: [Shapes.Blob]? = nil, dataType: Swift.String) {
            self.stringValue = stringValue
            self.binaryValue = binaryValue
            self.stringListValues = stringListValues
            self.binaryListValues = binaryListValues
            self.dataType = dataType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.stringValue = try fields.optional(0)
            self.binaryValue = try fields.optional(1)
            self.stringListValues = try fields.optional(2)
            self.binaryListValues = try fields.optional(3)
            self.dataType = try fields.required(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.stringValue?.shapeValue
            fields[1] = self.binaryValue?.shapeValue
            fields[2] = self.stringListValues?.shapeValue
            fields[3] = self.binaryListValues?.shapeValue
            fields[4] = self.dataType.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MessageAttributeValue",
            [
                Shapes.Member("StringValue", { SQSSchema.String }),
                Shapes.Member("BinaryValue", { SQSSchema.Binary }),
                Shapes.Member("StringListValues", { SQSSchema.StringList }, queryName: "StringListValue", traits: [.flattened]),
                Shapes.Member("BinaryListValues", { SQSSchema.BinaryList }, queryName: "BinaryListValue", traits: [.flattened]),
                Shapes.Member("DataType", { SQSSchema.String }, traits: [.required]),
            ])
    }
}

extension SQSShape {
    package struct MessageSystemAttributeValue: Shapes.Structure {
        package var stringValue: Swift.String?
        package var binaryValue: Shapes.Blob?
        package var stringListValues: [Swift.String]?
        package var binaryListValues: [Shapes.Blob]?
        package var dataType: Swift.String
        package init(stringValue: Swift.String? = nil, binaryValue: Shapes.Blob? = nil, stringListValues: [Swift.String]? = nil, binaryListValues: [Shapes.Blob]? = nil, dataType: Swift.String) {
            self.stringValue = stringValue
            self.binaryValue = binaryValue
            self.stringListValues = stringListValues
            self.binaryListValues = binaryListValues
            self.dataType = dataType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.stringValue = try fields.optional(0)
            self.binaryValue = try fields.optional(1)
            self.stringListValues = try fields.optional(2)
            self.binaryListValues = try fields.optional(3)
            self.dataType = try fields.required(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.stringValue?.shapeValue
            fields[1] = self.binaryValue?.shapeValue
            fields[2] = self.stringListValues?.shapeValue
            fields[3] = self.binaryListValues?.shapeValue
            fields[4] = self.dataType.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MessageSystemAttributeValue",
            [
                Shapes.Member("StringValue", { SQSSchema.String }),
                Shapes.Member("BinaryValue", { SQSSchema.Binary }),
                Shapes.Member("StringListValues", { SQSSchema.StringList }, queryName: "StringListValue", traits: [.flattened]),
                Shapes.Member("BinaryListValues", { SQSSchema.BinaryList }, queryName: "BinaryListValue", traits: [.flattened]),
                Shapes.Member("DataType", { SQSSchema.String }, traits: [.required]),
            ])
    }
}

extension SQSShape {
    package struct SendMessageBatchRequestEntry: Shapes.Structure {
        package var id: Swift.String
        package var messageBody: Swift.String
        package var delaySeconds: Swift.Int?
        package var messageAttributes: [Swift.String: SQSShape.MessageAttributeValue]?
        package var messageSystemAttributes: [Swift.String: SQSShape.MessageSystemAttributeValue]?
        package var messageDeduplicationId: Swift.String?
        package var messageGroupId: Swift.String?
        package init(id: Swift.String, messageBody: Swift.String, delaySeconds: Swift.Int? = nil, messageAttributes: [Swift.String: SQSShape.MessageAttributeValue]? = nil, messageSystemAttributes: [Swift.String: SQSShape.MessageSystemAttributeValue]? = nil, messageDeduplicationId: Swift.String? = nil, messageGroupId: Swift.String? = nil) {
            self.id = id
            self.messageBody = messageBody
            self.delaySeconds = delaySeconds
            self.messageAttributes = messageAttributes
            self.messageSystemAttributes = messageSystemAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.messageBody = try fields.required(1)
            self.delaySeconds = try fields.optional(2)
            self.messageAttributes = try fields.optional(3)
            self.messageSystemAttributes = try fields.optional(4)
            self.messageDeduplicationId = try fields.optional(5)
            self.messageGroupId = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.messageBody.shapeValue
            fields[2] = self.delaySeconds?.shapeValue
            fields[3] = self.messageAttributes?.shapeValue
            fields[4] = self.messageSystemAttributes?.shapeValue
            fields[5] = self.messageDeduplicationId?.shapeValue
            fields[6] = self.messageGroupId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SendMessageBatchRequestEntry",
            [
                Shapes.Member("Id", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("MessageBody", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("DelaySeconds", { SQSSchema.NullableInteger }),
                Shapes.Member("MessageAttributes", { SQSSchema.MessageBodyAttributeMap }, queryName: "MessageAttribute"),
                Shapes.Member("MessageSystemAttributes", { SQSSchema.MessageBodySystemAttributeMap }, queryName: "MessageSystemAttribute"),
                Shapes.Member("MessageDeduplicationId", { SQSSchema.String }),
                Shapes.Member("MessageGroupId", { SQSSchema.String }),
            ])
    }
}

extension SQSShape {
    package struct SendMessageBatchResultEntry: Shapes.Structure {
        package var id: Swift.String
        package var messageId: Swift.String
        package var md5OfMessageBody: Swift.String
        package var md5OfMessageAttributes: Swift.String?
        package var md5OfMessageSystemAttributes: Swift.String?
        package var sequenceNumber: Swift.String?
        package init(id: Swift.String, messageId: Swift.String, md5OfMessageBody: Swift.String, md5OfMessageAttributes: Swift.String? = nil, md5OfMessageSystemAttributes: Swift.String? = nil, sequenceNumber: Swift.String? = nil) {
            self.id = id
            self.messageId = messageId
            self.md5OfMessageBody = md5OfMessageBody
            self.md5OfMessageAttributes = md5OfMessageAttributes
            self.md5OfMessageSystemAttributes = md5OfMessageSystemAttributes
            self.sequenceNumber = sequenceNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.messageId = try fields.required(1)
            self.md5OfMessageBody = try fields.required(2)
            self.md5OfMessageAttributes = try fields.optional(3)
            self.md5OfMessageSystemAttributes = try fields.optional(4)
            self.sequenceNumber = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.messageId.shapeValue
            fields[2] = self.md5OfMessageBody.shapeValue
            fields[3] = self.md5OfMessageAttributes?.shapeValue
            fields[4] = self.md5OfMessageSystemAttributes?.shapeValue
            fields[5] = self.sequenceNumber?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SendMessageBatchResultEntry",
            [
                Shapes.Member("Id", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("MessageId", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("MD5OfMessageBody", { SQSSchema.String }, traits: [.required]),
                Shapes.Member("MD5OfMessageAttributes", { SQSSchema.String }),
                Shapes.Member("MD5OfMessageSystemAttributes", { SQSSchema.String }),
                Shapes.Member("SequenceNumber", { SQSSchema.String }),
            ])
    }
}

