// swift-format-ignore-file
// Written by forge from sns/2010-03-31 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum SNSShape {}

extension SNSShape {
    package struct BatchResultErrorEntry: Shapes.Structure {
        package var id: Swift.String
        package var code: Swift.String
        package var message: Swift.String?
        package var senderFault: Swift.Bool
        package init(id: Swift.String, code: Swift.String, message: Swift.String? = nil, senderFault: Swift.Bool) {
            self.id = id
            self.code = code
            self.message = message
            self.senderFault = senderFault
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.code = try fields.required(1)
            self.message = try fields.optional(2)
            self.senderFault = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.code.shapeValue
            fields[2] = self.message?.shapeValue
            fields[3] = self.senderFault.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BatchResultErrorEntry",
            [
                Shapes.Member("Id", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Code", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Message", { SNSSchema.String }),
                Shapes.Member("SenderFault", { SNSSchema.boolean }, traits: [.required]),
            ])
    }
}

extension SNSShape {
    package struct Endpoint: Shapes.Structure {
        package var endpointArn: Swift.String?
        package var attributes: [Swift.String: Swift.String]?
        package init(endpointArn: Swift.String? = nil, attributes: [Swift.String: Swift.String]? = nil) {
            self.endpointArn = endpointArn
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.endpointArn = try fields.optional(0)
            self.attributes = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.endpointArn?.shapeValue
            fields[1] = self.attributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Endpoint",
            [
                Shapes.Member("EndpointArn", { SNSSchema.String }),
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }),
            ])
    }
}

extension SNSShape {
    package struct MessageAttributeValue: Shapes.Structure {
        package var dataType: Swift.String
        package var stringValue: Swift.String?
        package var binaryValue: Shapes.Blob?
        package init(dataType: Swift.String, stringValue: Swift.String? = nil, binaryValue: Shapes.Blob? = nil) {
            self.dataType = dataType
            self.stringValue = stringValue
            self.binaryValue = binaryValue
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dataType = try fields.required(0)
            self.stringValue = try fields.optional(1)
            self.binaryValue = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dataType.shapeValue
            fields[1] = self.stringValue?.shapeValue
            fields[2] = self.binaryValue?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MessageAttributeValue",
            [
                Shapes.Member("DataType", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("StringValue", { SNSSchema.String }),
                Shapes.Member("BinaryValue", { SNSSchema.Binary }),
            ])
    }
}

extension SNSShape {
    package struct PhoneNumberInformation: Shapes.Structure {
        package var createdAt: Vocabulary.Instant?
        package var phoneNumber: Swift.String?
        package var status: Swift.String?
        package var iso2CountryCode: Swift.String?
        package var routeType: Swift.String?
        package var numberCapabilities: [Swift.String]?
        package init(createdAt: Vocabulary.Instant? = nil, phoneNumber: Swift.String? = nil, status: Swift.String? = nil, iso2CountryCode: Swift.String? = nil, routeType: Swift.String? = nil, numberCapabilities: [Swift.String]? = nil) {
            self.createdAt = createdAt
            self.phoneNumber = phoneNumber
            self.status = status
            self.iso2CountryCode = iso2CountryCode
            self.routeType = routeType
            self.numberCapabilities = numberCapabilities
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.createdAt = try fields.optional(0)
            self.phoneNumber = try fields.optional(1)
            self.status = try fields.optional(2)
            self.iso2CountryCode = try fields.optional(3)
            self.routeType = try fields.optional(4)
            self.numberCapabilities = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.createdAt?.shapeValue
            fields[1] = self.phoneNumber?.shapeValue
            fields[2] = self.status?.shapeValue
            fields[3] = self.iso2CountryCode?.shapeValue
            fields[4] = self.routeType?.shapeValue
            fields[5] = self.numberCapabilities?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PhoneNumberInformation",
            [
                Shapes.Member("CreatedAt", { SNSSchema.Timestamp }),
                Shapes.Member("PhoneNumber", { SNSSchema.PhoneNumber }),
                Shapes.Member("Status", { SNSSchema.String }),
                Shapes.Member("Iso2CountryCode", { SNSSchema.Iso2CountryCode }),
                Shapes.Member("RouteType", { SNSSchema.RouteType }),
                Shapes.Member("NumberCapabilities", { SNSSchema.NumberCapabilityList }),
            ])
    }
}

extension SNSShape {
    package struct PlatformApplication: Shapes.Structure {
        package var platformApplicationArn: Swift.String?
        package var attributes: [Swift.String: Swift.String]?
        package init(platformApplicationArn: Swift.String? = nil, attributes: [Swift.String: Swift.String]? = nil) {
            self.platformApplicationArn = platformApplicationArn
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplicationArn = try fields.optional(0)
            self.attributes = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplicationArn?.shapeValue
            fields[1] = self.attributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PlatformApplication",
            [
                Shapes.Member("PlatformApplicationArn", { SNSSchema.String }),
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }),
            ])
    }
}

extension SNSShape {
    package struct PublishBatchRequestEntry: Shapes.Structure {
        package var id: Swift.String
        package var message: Swift.String
        package var subject: Swift.String?
        package var messageStructure: Swift.String?
        package var messageAttributes: [Swift.String: SNSShape.MessageAttributeValue]?
        package var messageDeduplicationId: Swift.String?
        package var messageGroupId: Swift.String?
        package init(id: Swift.String, message: Swift.String, subject: Swift.String? = nil, messageStructure: Swift.String? = nil, messageAttributes: [Swift.String: SNSShape.MessageAttributeValue]? = nil, messageDeduplicationId: Swift.String? = nil, messageGroupId: Swift.String? = nil) {
            self.id = id
            self.message = message
            self.subject = subject
            self.messageStructure = messageStructure
            self.messageAttributes = messageAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.message = try fields.required(1)
            self.subject = try fields.optional(2)
            self.messageStructure = try fields.optional(3)
            self.messageAttributes = try fields.optional(4)
            self.messageDeduplicationId = try fields.optional(5)
            self.messageGroupId = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.message.shapeValue
            fields[2] = self.subject?.shapeValue
            fields[3] = self.messageStructure?.shapeValue
            fields[4] = self.messageAttributes?.shapeValue
            fields[5] = self.messageDeduplicationId?.shapeValue
            fields[6] = self.messageGroupId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublishBatchRequestEntry",
            [
                Shapes.Member("Id", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Message", { SNSSchema.message }, traits: [.required]),
                Shapes.Member("Subject", { SNSSchema.subject }),
                Shapes.Member("MessageStructure", { SNSSchema.messageStructure }),
                Shapes.Member("MessageAttributes", { SNSSchema.MessageAttributeMap }),
                Shapes.Member("MessageDeduplicationId", { SNSSchema.String }),
                Shapes.Member("MessageGroupId", { SNSSchema.String }),
            ])
    }
}

extension SNSShape {
    package struct PublishBatchResultEntry: Shapes.Structure {
        package var id: Swift.String?
        package var messageId: Swift.String?
        package var sequenceNumber: Swift.String?
        package init(id: Swift.String? = nil, messageId: Swift.String? = nil, sequenceNumber: Swift.String? = nil) {
            self.id = id
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.messageId = try fields.optional(1)
            self.sequenceNumber = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.messageId?.shapeValue
            fields[2] = self.sequenceNumber?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublishBatchResultEntry",
            [
                Shapes.Member("Id", { SNSSchema.String }),
                Shapes.Member("MessageId", { SNSSchema.messageId }),
                Shapes.Member("SequenceNumber", { SNSSchema.String }),
            ])
    }
}

extension SNSShape {
    package struct SMSSandboxPhoneNumber: Shapes.Structure {
        package var phoneNumber: Swift.String?
        package var status: Swift.String?
        package init(phoneNumber: Swift.String? = nil, status: Swift.String? = nil) {
            self.phoneNumber = phoneNumber
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumber = try fields.optional(0)
            self.status = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumber?.shapeValue
            fields[1] = self.status?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SMSSandboxPhoneNumber",
            [
                Shapes.Member("PhoneNumber", { SNSSchema.PhoneNumberString }),
                Shapes.Member("Status", { SNSSchema.SMSSandboxPhoneNumberVerificationStatus }),
            ])
    }
}

extension SNSShape {
    package struct Subscription: Shapes.Structure {
        package var subscriptionArn: Swift.String?
        package var owner: Swift.String?
        package var `protocol`: Swift.String?
        package var endpoint: Swift.String?
        package var topicArn: Swift.String?
        package init(subscriptionArn: Swift.String? = nil, owner: Swift.String? = nil, `protocol`: Swift.String? = nil, endpoint: Swift.String? = nil, topicArn: Swift.String? = nil) {
            self.subscriptionArn = subscriptionArn
            self.owner = owner
            self.`protocol` = `protocol`
            self.endpoint = endpoint
            self.topicArn = topicArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionArn = try fields.optional(0)
            self.owner = try fields.optional(1)
            self.`protocol` = try fields.optional(2)
            self.endpoint = try fields.optional(3)
            self.topicArn = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionArn?.shapeValue
            fields[1] = self.owner?.shapeValue
            fields[2] = self.`protocol`?.shapeValue
            fields[3] = self.endpoint?.shapeValue
            fields[4] = self.topicArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Subscription",
            [
                Shapes.Member("SubscriptionArn", { SNSSchema.subscriptionARN }),
                Shapes.Member("Owner", { SNSSchema.account }),
                Shapes.Member("Protocol", { SNSSchema.`protocol` }),
                Shapes.Member("Endpoint", { SNSSchema.endpoint }),
                Shapes.Member("TopicArn", { SNSSchema.topicARN }),
            ])
    }
}

extension SNSShape {
    package struct Tag: Shapes.Structure {
        package var key: Swift.String
        package var value: Swift.String
        package init(key: Swift.String, value: Swift.String) {
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.value = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.value.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tag",
            [
                Shapes.Member("Key", { SNSSchema.TagKey }, traits: [.required]),
                Shapes.Member("Value", { SNSSchema.TagValue }, traits: [.required]),
            ])
    }
}

extension SNSShape {
    package struct Topic: Shapes.Structure {
        package var topicArn: Swift.String?
        package init(topicArn: Swift.String? = nil) {
            self.topicArn = topicArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Topic",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }),
            ])
    }
}

