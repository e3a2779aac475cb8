// swift-format-ignore-file
// Written by forge from sns/2010-03-31 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum AddPermission: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package var label: Swift.String
        package var awsAccountId: [Swift.String]
        package var actionName: [Swift.String]
        package init(topicArn: Swift.String, label: Swift.String, awsAccountId: [Swift.String], actionName: [Swift.String]) {
            self.topicArn = topicArn
            self.label = label
            self.awsAccountId = awsAccountId
            self.actionName = actionName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
            self.label = try fields.required(1)
            self.awsAccountId = try fields.required(2)
            self.actionName = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            fields[1] = self.label.shapeValue
            fields[2] = self.awsAccountId.shapeValue
            fields[3] = self.actionName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddPermissionInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("Label", { SNSSchema.label }, traits: [.required]),
                Shapes.Member("AWSAccountId", { SNSSchema.DelegatesList }, traits: [.required]),
                Shapes.Member("ActionName", { SNSSchema.ActionsList }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AddPermission", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CheckIfPhoneNumberIsOptedOut: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var phoneNumber: Swift.String
        package init(phoneNumber: Swift.String) {
            self.phoneNumber = phoneNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumber = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumber.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CheckIfPhoneNumberIsOptedOutInput",
            [
                Shapes.Member("phoneNumber", { SNSSchema.PhoneNumber }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isOptedOut: Swift.Bool?
        package init(isOptedOut: Swift.Bool? = nil) {
            self.isOptedOut = isOptedOut
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isOptedOut = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isOptedOut?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CheckIfPhoneNumberIsOptedOutResponse",
            [
                Shapes.Member("isOptedOut", { SNSSchema.boolean }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CheckIfPhoneNumberIsOptedOut", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CheckIfPhoneNumberIsOptedOutResult")
}

package enum ConfirmSubscription: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package var token: Swift.String
        package var authenticateOnUnsubscribe: Swift.String?
        package init(topicArn: Swift.String, token: Swift.String, authenticateOnUnsubscribe: Swift.String? = nil) {
            self.topicArn = topicArn
            self.token = token
            self.authenticateOnUnsubscribe = authenticateOnUnsubscribe
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
            self.token = try fields.required(1)
            self.authenticateOnUnsubscribe = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            fields[1] = self.token.shapeValue
            fields[2] = self.authenticateOnUnsubscribe?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConfirmSubscriptionInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("Token", { SNSSchema.token }, traits: [.required]),
                Shapes.Member("AuthenticateOnUnsubscribe", { SNSSchema.authenticateOnUnsubscribe }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var subscriptionArn: Swift.String?
        package init(subscriptionArn: Swift.String? = nil) {
            self.subscriptionArn = subscriptionArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConfirmSubscriptionResponse",
            [
                Shapes.Member("SubscriptionArn", { SNSSchema.subscriptionARN }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ConfirmSubscription", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ConfirmSubscriptionResult")
}

package enum CreatePlatformApplication: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var platform: Swift.String
        package var attributes: [Swift.String: Swift.String]
        package init(name: Swift.String, platform: Swift.String, attributes: [Swift.String: Swift.String]) {
            self.name = name
            self.platform = platform
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.platform = try fields.required(1)
            self.attributes = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.platform.shapeValue
            fields[2] = self.attributes.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePlatformApplicationInput",
            [
                Shapes.Member("Name", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Platform", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var platformApplicationArn: Swift.String?
        package init(platformApplicationArn: Swift.String? = nil) {
            self.platformApplicationArn = platformApplicationArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplicationArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplicationArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePlatformApplicationResponse",
            [
                Shapes.Member("PlatformApplicationArn", { SNSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreatePlatformApplication", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreatePlatformApplicationResult")
}

package enum CreatePlatformEndpoint: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platformApplicationArn: Swift.String
        package var token: Swift.String
        package var customUserData: Swift.String?
        package var attributes: [Swift.String: Swift.String]?
        package init(platformApplicationArn: Swift.String, token: Swift.String, customUserData: Swift.String? = nil, attributes: [Swift.String: Swift.String]? = nil) {
            self.platformApplicationArn = platformApplicationArn
            self.token = token
            self.customUserData = customUserData
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplicationArn = try fields.required(0)
            self.token = try fields.required(1)
            self.customUserData = try fields.optional(2)
            self.attributes = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplicationArn.shapeValue
            fields[1] = self.token.shapeValue
            fields[2] = self.customUserData?.shapeValue
            fields[3] = self.attributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePlatformEndpointInput",
            [
                Shapes.Member("PlatformApplicationArn", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Token", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("CustomUserData", { SNSSchema.String }),
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var endpointArn: Swift.String?
        package init(endpointArn: Swift.String? = nil) {
            self.endpointArn = endpointArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.endpointArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.endpointArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateEndpointResponse",
            [
                Shapes.Member("EndpointArn", { SNSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreatePlatformEndpoint", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreatePlatformEndpointResult")
}

package enum CreateSMSSandboxPhoneNumber: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var phoneNumber: Swift.String
        package var languageCode: Swift.String?
        package init(phoneNumber: Swift.String, languageCode: Swift.String? = nil) {
            self.phoneNumber = phoneNumber
            self.languageCode = languageCode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumber = try fields.required(0)
            self.languageCode = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumber.shapeValue
            fields[1] = self.languageCode?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateSMSSandboxPhoneNumberInput",
            [
                Shapes.Member("PhoneNumber", { SNSSchema.PhoneNumberString }, traits: [.required]),
                Shapes.Member("LanguageCode", { SNSSchema.LanguageCodeString }),
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
            "CreateSMSSandboxPhoneNumberResult",
            [])
    }
    package static let model = Shapes.OperationModel(
        "CreateSMSSandboxPhoneNumber", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateSMSSandboxPhoneNumberResult")
}

package enum CreateTopic: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var attributes: [Swift.String: Swift.String]?
        package var tags: [SNSShape.Tag]?
        package var dataProtectionPolicy: Swift.String?
        package init(name: Swift.String, attributes: [Swift.String: Swift.String]? = nil, tags: [SNSShape.Tag]? = nil, dataProtectionPolicy: Swift.String? = nil) {
            self.name = name
            self.attributes = attributes
            self.tags = tags
            self.dataProtectionPolicy = dataProtectionPolicy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.attributes = try fields.optional(1)
            self.tags = try fields.optional(2)
            self.dataProtectionPolicy = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.attributes?.shapeValue
            fields[2] = self.tags?.shapeValue
            fields[3] = self.dataProtectionPolicy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateTopicInput",
            [
                Shapes.Member("Name", { SNSSchema.topicName }, traits: [.required]),
                Shapes.Member("Attributes", { SNSSchema.TopicAttributesMap }),
                Shapes.Member("Tags", { SNSSchema.TagList }),
                Shapes.Member("DataProtectionPolicy", { SNSSchema.attributeValue }),
            ])
    }
    package struct Output: Shapes.Structure {
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
            "CreateTopicResponse",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateTopic", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateTopicResult")
}

package enum DeleteEndpoint: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var endpointArn: Swift.String
        package init(endpointArn: Swift.String) {
            self.endpointArn = endpointArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.endpointArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.endpointArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteEndpointInput",
            [
                Shapes.Member("EndpointArn", { SNSSchema.String }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteEndpoint", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeletePlatformApplication: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platformApplicationArn: Swift.String
        package init(platformApplicationArn: Swift.String) {
            self.platformApplicationArn = platformApplicationArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplicationArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplicationArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletePlatformApplicationInput",
            [
                Shapes.Member("PlatformApplicationArn", { SNSSchema.String }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeletePlatformApplication", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteSMSSandboxPhoneNumber: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var phoneNumber: Swift.String
        package init(phoneNumber: Swift.String) {
            self.phoneNumber = phoneNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumber = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumber.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteSMSSandboxPhoneNumberInput",
            [
                Shapes.Member("PhoneNumber", { SNSSchema.PhoneNumberString }, traits: [.required]),
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
            "DeleteSMSSandboxPhoneNumberResult",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteSMSSandboxPhoneNumber", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DeleteSMSSandboxPhoneNumberResult")
}

package enum DeleteTopic: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package init(topicArn: Swift.String) {
            self.topicArn = topicArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteTopicInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteTopic", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetDataProtectionPolicy: Shapes.Operation {
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
            "GetDataProtectionPolicyInput",
            [
                Shapes.Member("ResourceArn", { SNSSchema.topicARN }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var dataProtectionPolicy: Swift.String?
        package init(dataProtectionPolicy: Swift.String? = nil) {
            self.dataProtectionPolicy = dataProtectionPolicy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dataProtectionPolicy = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dataProtectionPolicy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetDataProtectionPolicyResponse",
            [
                Shapes.Member("DataProtectionPolicy", { SNSSchema.attributeValue }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetDataProtectionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetDataProtectionPolicyResult")
}

package enum GetEndpointAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var endpointArn: Swift.String
        package init(endpointArn: Swift.String) {
            self.endpointArn = endpointArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.endpointArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.endpointArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetEndpointAttributesInput",
            [
                Shapes.Member("EndpointArn", { SNSSchema.String }, traits: [.required]),
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
            "GetEndpointAttributesResponse",
            [
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetEndpointAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetEndpointAttributesResult")
}

package enum GetPlatformApplicationAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platformApplicationArn: Swift.String
        package init(platformApplicationArn: Swift.String) {
            self.platformApplicationArn = platformApplicationArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplicationArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplicationArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPlatformApplicationAttributesInput",
            [
                Shapes.Member("PlatformApplicationArn", { SNSSchema.String }, traits: [.required]),
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
            "GetPlatformApplicationAttributesResponse",
            [
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetPlatformApplicationAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetPlatformApplicationAttributesResult")
}

package enum GetSMSAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var attributes: [Swift.String]?
        package init(attributes: [Swift.String]? = nil) {
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
            "GetSMSAttributesInput",
            [
                Shapes.Member("attributes", { SNSSchema.ListString }),
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
            "GetSMSAttributesResponse",
            [
                Shapes.Member("attributes", { SNSSchema.MapStringToString }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSMSAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetSMSAttributesResult")
}

package enum GetSMSSandboxAccountStatus: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "GetSMSSandboxAccountStatusInput",
            [])
    }
    package struct Output: Shapes.Structure {
        package var isInSandbox: Swift.Bool
        package init(isInSandbox: Swift.Bool) {
            self.isInSandbox = isInSandbox
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isInSandbox = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isInSandbox.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSMSSandboxAccountStatusResult",
            [
                Shapes.Member("IsInSandbox", { SNSSchema.boolean }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSMSSandboxAccountStatus", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetSMSSandboxAccountStatusResult")
}

package enum GetSubscriptionAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var subscriptionArn: Swift.String
        package init(subscriptionArn: Swift.String) {
            self.subscriptionArn = subscriptionArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSubscriptionAttributesInput",
            [
                Shapes.Member("SubscriptionArn", { SNSSchema.subscriptionARN }, traits: [.required]),
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
            "GetSubscriptionAttributesResponse",
            [
                Shapes.Member("Attributes", { SNSSchema.SubscriptionAttributesMap }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSubscriptionAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetSubscriptionAttributesResult")
}

package enum GetTopicAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package init(topicArn: Swift.String) {
            self.topicArn = topicArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetTopicAttributesInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
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
            "GetTopicAttributesResponse",
            [
                Shapes.Member("Attributes", { SNSSchema.TopicAttributesMap }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetTopicAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetTopicAttributesResult")
}

package enum ListEndpointsByPlatformApplication: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platformApplicationArn: Swift.String
        package var nextToken: Swift.String?
        package init(platformApplicationArn: Swift.String, nextToken: Swift.String? = nil) {
            self.platformApplicationArn = platformApplicationArn
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplicationArn = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplicationArn.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListEndpointsByPlatformApplicationInput",
            [
                Shapes.Member("PlatformApplicationArn", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("NextToken", { SNSSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var endpoints: [SNSShape.Endpoint]?
        package var nextToken: Swift.String?
        package init(endpoints: [SNSShape.Endpoint]? = nil, nextToken: Swift.String? = nil) {
            self.endpoints = endpoints
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.endpoints = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.endpoints?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListEndpointsByPlatformApplicationResponse",
            [
                Shapes.Member("Endpoints", { SNSSchema.ListOfEndpoints }),
                Shapes.Member("NextToken", { SNSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListEndpointsByPlatformApplication", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListEndpointsByPlatformApplicationResult")
}

package enum ListOriginationNumbers: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.maxResults = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListOriginationNumbersRequest",
            [
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
                Shapes.Member("MaxResults", { SNSSchema.MaxItemsListOriginationNumbers }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextToken: Swift.String?
        package var phoneNumbers: [SNSShape.PhoneNumberInformation]?
        package init(nextToken: Swift.String? = nil, phoneNumbers: [SNSShape.PhoneNumberInformation]? = nil) {
            self.nextToken = nextToken
            self.phoneNumbers = phoneNumbers
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.phoneNumbers = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.phoneNumbers?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListOriginationNumbersResult",
            [
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
                Shapes.Member("PhoneNumbers", { SNSSchema.PhoneNumberInformationList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListOriginationNumbers", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListOriginationNumbersResult")
}

package enum ListPhoneNumbersOptedOut: Shapes.Operation {
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
            "ListPhoneNumbersOptedOutInput",
            [
                Shapes.Member("nextToken", { SNSSchema.string }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var phoneNumbers: [Swift.String]?
        package var nextToken: Swift.String?
        package init(phoneNumbers: [Swift.String]? = nil, nextToken: Swift.String? = nil) {
            self.phoneNumbers = phoneNumbers
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumbers = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumbers?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPhoneNumbersOptedOutResponse",
            [
                Shapes.Member("phoneNumbers", { SNSSchema.PhoneNumberList }),
                Shapes.Member("nextToken", { SNSSchema.string }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPhoneNumbersOptedOut", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListPhoneNumbersOptedOutResult")
}

package enum ListPlatformApplications: Shapes.Operation {
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
            "ListPlatformApplicationsInput",
            [
                Shapes.Member("NextToken", { SNSSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var platformApplications: [SNSShape.PlatformApplication]?
        package var nextToken: Swift.String?
        package init(platformApplications: [SNSShape.PlatformApplication]? = nil, nextToken: Swift.String? = nil) {
            self.platformApplications = platformApplications
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplications = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplications?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPlatformApplicationsResponse",
            [
                Shapes.Member("PlatformApplications", { SNSSchema.ListOfPlatformApplications }),
                Shapes.Member("NextToken", { SNSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPlatformApplications", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListPlatformApplicationsResult")
}

package enum ListSMSSandboxPhoneNumbers: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.maxResults = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSMSSandboxPhoneNumbersInput",
            [
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
                Shapes.Member("MaxResults", { SNSSchema.MaxItems }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var phoneNumbers: [SNSShape.SMSSandboxPhoneNumber]
        package var nextToken: Swift.String?
        package init(phoneNumbers: [SNSShape.SMSSandboxPhoneNumber], nextToken: Swift.String? = nil) {
            self.phoneNumbers = phoneNumbers
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumbers = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumbers.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSMSSandboxPhoneNumbersResult",
            [
                Shapes.Member("PhoneNumbers", { SNSSchema.SMSSandboxPhoneNumberList }, traits: [.required]),
                Shapes.Member("NextToken", { SNSSchema.string }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSMSSandboxPhoneNumbers", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListSMSSandboxPhoneNumbersResult")
}

package enum ListSubscriptions: Shapes.Operation {
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
            "ListSubscriptionsInput",
            [
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var subscriptions: [SNSShape.Subscription]?
        package var nextToken: Swift.String?
        package init(subscriptions: [SNSShape.Subscription]? = nil, nextToken: Swift.String? = nil) {
            self.subscriptions = subscriptions
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptions = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptions?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSubscriptionsResponse",
            [
                Shapes.Member("Subscriptions", { SNSSchema.SubscriptionsList }),
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSubscriptions", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListSubscriptionsResult")
}

package enum ListSubscriptionsByTopic: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package var nextToken: Swift.String?
        package init(topicArn: Swift.String, nextToken: Swift.String? = nil) {
            self.topicArn = topicArn
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSubscriptionsByTopicInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var subscriptions: [SNSShape.Subscription]?
        package var nextToken: Swift.String?
        package init(subscriptions: [SNSShape.Subscription]? = nil, nextToken: Swift.String? = nil) {
            self.subscriptions = subscriptions
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptions = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptions?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSubscriptionsByTopicResponse",
            [
                Shapes.Member("Subscriptions", { SNSSchema.SubscriptionsList }),
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSubscriptionsByTopic", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListSubscriptionsByTopicResult")
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
                Shapes.Member("ResourceArn", { SNSSchema.AmazonResourceName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [SNSShape.Tag]?
        package init(tags: [SNSShape.Tag]? = nil) {
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
                Shapes.Member("Tags", { SNSSchema.TagList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListTagsForResourceResult")
}

package enum ListTopics: Shapes.Operation {
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
            "ListTopicsInput",
            [
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var topics: [SNSShape.Topic]?
        package var nextToken: Swift.String?
        package init(topics: [SNSShape.Topic]? = nil, nextToken: Swift.String? = nil) {
            self.topics = topics
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topics = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topics?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTopicsResponse",
            [
                Shapes.Member("Topics", { SNSSchema.TopicsList }),
                Shapes.Member("NextToken", { SNSSchema.nextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTopics", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListTopicsResult")
}

package enum OptInPhoneNumber: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var phoneNumber: Swift.String
        package init(phoneNumber: Swift.String) {
            self.phoneNumber = phoneNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumber = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumber.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OptInPhoneNumberInput",
            [
                Shapes.Member("phoneNumber", { SNSSchema.PhoneNumber }, traits: [.required]),
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
            "OptInPhoneNumberResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "OptInPhoneNumber", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "OptInPhoneNumberResult")
}

package enum Publish: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String?
        package var targetArn: Swift.String?
        package var phoneNumber: Swift.String?
        package var message: Swift.String
        package var subject: Swift.String?
        package var messageStructure: Swift.String?
        package var messageAttributes: [Swift.String: SNSShape.MessageAttributeValue]?
        package var messageDeduplicationId: Swift.String?
        package var messageGroupId: Swift.String?
        package init(topicArn: Swift.String? = nil, targetArn: Swift.String? = nil, phoneNumber: Swift.String? = nil, message: Swift.String, subject: Swift.String? = nil, messageStructure: Swift.String? = nil, messageAttributes: [Swift.String: SNSShape.MessageAttributeValue]? = nil, messageDeduplicationId: Swift.String? = nil, messageGroupId: Swift.String? = nil) {
            self.topicArn = topicArn
            self.targetArn = targetArn
            self.phoneNumber = phoneNumber
            self.message = message
            self.subject = subject
            self.messageStructure = messageStructure
            self.messageAttributes = messageAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.optional(0)
            self.targetArn = try fields.optional(1)
            self.phoneNumber = try fields.optional(2)
            self.message = try fields.required(3)
            self.subject = try fields.optional(4)
            self.messageStructure = try fields.optional(5)
            self.messageAttributes = try fields.optional(6)
            self.messageDeduplicationId = try fields.optional(7)
            self.messageGroupId = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn?.shapeValue
            fields[1] = self.targetArn?.shapeValue
            fields[2] = self.phoneNumber?.shapeValue
            fields[3] = self.message.shapeValue
            fields[4] = self.subject?.shapeValue
            fields[5] = self.messageStructure?.shapeValue
            fields[6] = self.messageAttributes?.shapeValue
            fields[7] = self.messageDeduplicationId?.shapeValue
            fields[8] = self.messageGroupId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublishInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }),
                Shapes.Member("TargetArn", { SNSSchema.String }),
                Shapes.Member("PhoneNumber", { SNSSchema.PhoneNumber }),
                Shapes.Member("Message", { SNSSchema.message }, traits: [.required]),
                Shapes.Member("Subject", { SNSSchema.subject }),
                Shapes.Member("MessageStructure", { SNSSchema.messageStructure }),
                Shapes.Member("MessageAttributes", { SNSSchema.MessageAttributeMap }),
                Shapes.Member("MessageDeduplicationId", { SNSSchema.String }),
                Shapes.Member("MessageGroupId", { SNSSchema.String }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var messageId: Swift.String?
        package var sequenceNumber: Swift.String?
        package init(messageId: Swift.String? = nil, sequenceNumber: Swift.String? = nil) {
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.messageId = try fields.optional(0)
            self.sequenceNumber = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.messageId?.shapeValue
            fields[1] = self.sequenceNumber?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublishResponse",
            [
                Shapes.Member("MessageId", { SNSSchema.messageId }),
                Shapes.Member("SequenceNumber", { SNSSchema.String }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "Publish", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "PublishResult")
}

package enum PublishBatch: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package var publishBatchRequestEntries: [SNSShape.PublishBatchRequestEntry]
        package init(topicArn: Swift.String, publishBatchRequestEntries: [SNSShape.PublishBatchRequestEntry]) {
            self.topicArn = topicArn
            self.publishBatchRequestEntries = publishBatchRequestEntries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
            self.publishBatchRequestEntries = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            fields[1] = self.publishBatchRequestEntries.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublishBatchInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("PublishBatchRequestEntries", { SNSSchema.PublishBatchRequestEntryList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var successful: [SNSShape.PublishBatchResultEntry]?
        package var failed: [SNSShape.BatchResultErrorEntry]?
        package init(successful: [SNSShape.PublishBatchResultEntry]? = nil, failed: [SNSShape.BatchResultErrorEntry]? = nil) {
            self.successful = successful
            self.failed = failed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.successful = try fields.optional(0)
            self.failed = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.successful?.shapeValue
            fields[1] = self.failed?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublishBatchResponse",
            [
                Shapes.Member("Successful", { SNSSchema.PublishBatchResultEntryList }),
                Shapes.Member("Failed", { SNSSchema.BatchResultErrorEntryList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PublishBatch", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "PublishBatchResult")
}

package enum PutDataProtectionPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var dataProtectionPolicy: Swift.String
        package init(resourceArn: Swift.String, dataProtectionPolicy: Swift.String) {
            self.resourceArn = resourceArn
            self.dataProtectionPolicy = dataProtectionPolicy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.dataProtectionPolicy = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.dataProtectionPolicy.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutDataProtectionPolicyInput",
            [
                Shapes.Member("ResourceArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("DataProtectionPolicy", { SNSSchema.attributeValue }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutDataProtectionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum RemovePermission: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package var label: Swift.String
        package init(topicArn: Swift.String, label: Swift.String) {
            self.topicArn = topicArn
            self.label = label
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
            self.label = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            fields[1] = self.label.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemovePermissionInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("Label", { SNSSchema.label }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "RemovePermission", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SetEndpointAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var endpointArn: Swift.String
        package var attributes: [Swift.String: Swift.String]
        package init(endpointArn: Swift.String, attributes: [Swift.String: Swift.String]) {
            self.endpointArn = endpointArn
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.endpointArn = try fields.required(0)
            self.attributes = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.endpointArn.shapeValue
            fields[1] = self.attributes.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetEndpointAttributesInput",
            [
                Shapes.Member("EndpointArn", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetEndpointAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SetPlatformApplicationAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platformApplicationArn: Swift.String
        package var attributes: [Swift.String: Swift.String]
        package init(platformApplicationArn: Swift.String, attributes: [Swift.String: Swift.String]) {
            self.platformApplicationArn = platformApplicationArn
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platformApplicationArn = try fields.required(0)
            self.attributes = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platformApplicationArn.shapeValue
            fields[1] = self.attributes.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetPlatformApplicationAttributesInput",
            [
                Shapes.Member("PlatformApplicationArn", { SNSSchema.String }, traits: [.required]),
                Shapes.Member("Attributes", { SNSSchema.MapStringToString }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetPlatformApplicationAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SetSMSAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var attributes: [Swift.String: Swift.String]
        package init(attributes: [Swift.String: Swift.String]) {
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attributes = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attributes.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetSMSAttributesInput",
            [
                Shapes.Member("attributes", { SNSSchema.MapStringToString }, traits: [.required]),
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
            "SetSMSAttributesResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "SetSMSAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "SetSMSAttributesResult")
}

package enum SetSubscriptionAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var subscriptionArn: Swift.String
        package var attributeName: Swift.String
        package var attributeValue: Swift.String?
        package init(subscriptionArn: Swift.String, attributeName: Swift.String, attributeValue: Swift.String? = nil) {
            self.subscriptionArn = subscriptionArn
            self.attributeName = attributeName
            self.attributeValue = attributeValue
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionArn = try fields.required(0)
            self.attributeName = try fields.required(1)
            self.attributeValue = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionArn.shapeValue
            fields[1] = self.attributeName.shapeValue
            fields[2] = self.attributeValue?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetSubscriptionAttributesInput",
            [
                Shapes.Member("SubscriptionArn", { SNSSchema.subscriptionARN }, traits: [.required]),
                Shapes.Member("AttributeName", { SNSSchema.attributeName }, traits: [.required]),
                Shapes.Member("AttributeValue", { SNSSchema.attributeValue }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetSubscriptionAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SetTopicAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package var attributeName: Swift.String
        package var attributeValue: Swift.String?
        package init(topicArn: Swift.String, attributeName: Swift.String, attributeValue: Swift.String? = nil) {
            self.topicArn = topicArn
            self.attributeName = attributeName
            self.attributeValue = attributeValue
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
            self.attributeName = try fields.required(1)
            self.attributeValue = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            fields[1] = self.attributeName.shapeValue
            fields[2] = self.attributeValue?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetTopicAttributesInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("AttributeName", { SNSSchema.attributeName }, traits: [.required]),
                Shapes.Member("AttributeValue", { SNSSchema.attributeValue }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetTopicAttributes", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum Subscribe: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var topicArn: Swift.String
        package var `protocol`: Swift.String
        package var endpoint: Swift.String?
        package var attributes: [Swift.String: Swift.String]?
        package var returnSubscriptionArn: Swift.Bool?
        package init(topicArn: Swift.String, `protocol`: Swift.String, endpoint: Swift.String? = nil, attributes: [Swift.String: Swift.String]? = nil, returnSubscriptionArn: Swift.Bool? = nil) {
            self.topicArn = topicArn
            self.`protocol` = `protocol`
            self.endpoint = endpoint
            self.attributes = attributes
            self.returnSubscriptionArn = returnSubscriptionArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicArn = try fields.required(0)
            self.`protocol` = try fields.required(1)
            self.endpoint = try fields.optional(2)
            self.attributes = try fields.optional(3)
            self.returnSubscriptionArn = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicArn.shapeValue
            fields[1] = self.`protocol`.shapeValue
            fields[2] = self.endpoint?.shapeValue
            fields[3] = self.attributes?.shapeValue
            fields[4] = self.returnSubscriptionArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SubscribeInput",
            [
                Shapes.Member("TopicArn", { SNSSchema.topicARN }, traits: [.required]),
                Shapes.Member("Protocol", { SNSSchema.`protocol` }, traits: [.required]),
                Shapes.Member("Endpoint", { SNSSchema.endpoint }),
                Shapes.Member("Attributes", { SNSSchema.SubscriptionAttributesMap }),
                Shapes.Member("ReturnSubscriptionArn", { SNSSchema.boolean }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var subscriptionArn: Swift.String?
        package init(subscriptionArn: Swift.String? = nil) {
            self.subscriptionArn = subscriptionArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SubscribeResponse",
            [
                Shapes.Member("SubscriptionArn", { SNSSchema.subscriptionARN }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "Subscribe", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "SubscribeResult")
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var tags: [SNSShape.Tag]
        package init(resourceArn: Swift.String, tags: [SNSShape.Tag]) {
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
                Shapes.Member("ResourceArn", { SNSSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("Tags", { SNSSchema.TagList }, traits: [.required]),
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
        "TagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "TagResourceResult")
}

package enum Unsubscribe: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var subscriptionArn: Swift.String
        package init(subscriptionArn: Swift.String) {
            self.subscriptionArn = subscriptionArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UnsubscribeInput",
            [
                Shapes.Member("SubscriptionArn", { SNSSchema.subscriptionARN }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "Unsubscribe", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
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
                Shapes.Member("ResourceArn", { SNSSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("TagKeys", { SNSSchema.TagKeyList }, traits: [.required]),
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
        "UntagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UntagResourceResult")
}

package enum VerifySMSSandboxPhoneNumber: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var phoneNumber: Swift.String
        package var oneTimePassword: Swift.String
        package init(phoneNumber: Swift.String, oneTimePassword: Swift.String) {
            self.phoneNumber = phoneNumber
            self.oneTimePassword = oneTimePassword
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.phoneNumber = try fields.required(0)
            self.oneTimePassword = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.phoneNumber.shapeValue
            fields[1] = self.oneTimePassword.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VerifySMSSandboxPhoneNumberInput",
            [
                Shapes.Member("PhoneNumber", { SNSSchema.PhoneNumberString }, traits: [.required]),
                Shapes.Member("OneTimePassword", { SNSSchema.OTPCode }, traits: [.required]),
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
            "VerifySMSSandboxPhoneNumberResult",
            [])
    }
    package static let model = Shapes.OperationModel(
        "VerifySMSSandboxPhoneNumber", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "VerifySMSSandboxPhoneNumberResult")
}

