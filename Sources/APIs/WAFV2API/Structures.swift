// swift-format-ignore-file
// Written by forge from wafv2/2019-07-29 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum WAFV2Shape {}

extension WAFV2Shape {
    package struct APIKeySummary: Shapes.Structure {
        package var tokenDomains: [Swift.String]?
        package var apiKey: Swift.String?
        package var creationTimestamp: Vocabulary.Instant?
        package var version: Swift.Int?
        package init(tokenDomains: [Swift.String]? = nil, apiKey: Swift.String? = nil, creationTimestamp: Vocabulary.Instant? = nil, version: Swift.Int? = nil) {
            self.tokenDomains = tokenDomains
            self.apiKey = apiKey
            self.creationTimestamp = creationTimestamp
            self.version = version
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tokenDomains = try fields.optional(0)
            self.apiKey = try fields.optional(1)
            self.creationTimestamp = try fields.optional(2)
            self.version = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tokenDomains?.shapeValue
            fields[1] = self.apiKey?.shapeValue
            fields[2] = self.creationTimestamp?.shapeValue
            fields[3] = self.version?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "APIKeySummary",
            [
                Shapes.Member("TokenDomains", { WAFV2Schema.TokenDomains }),
                Shapes.Member("APIKey", { WAFV2Schema.APIKey }),
                Shapes.Member("CreationTimestamp", { WAFV2Schema.Timestamp }),
                Shapes.Member("Version", { WAFV2Schema.APIKeyVersion }),
            ])
    }
}

extension WAFV2Shape {
    package struct AWSManagedRulesACFPRuleSet: Shapes.Structure {
        package var creationPath: Swift.String
        package var registrationPagePath: Swift.String
        package var requestInspection: WAFV2Shape.RequestInspectionACFP
        package var responseInspection: WAFV2Shape.ResponseInspection?
        package var enableRegexInPath: Swift.Bool?
        package init(creationPath: Swift.String, registrationPagePath: Swift.String, requestInspection: WAFV2Shape.RequestInspectionACFP, responseInspection: WAFV2Shape.ResponseInspection? = nil, enableRegexInPath: Swift.Bool? = nil) {
            self.creationPath = creationPath
            self.registrationPagePath = registrationPagePath
            self.requestInspection = requestInspection
            self.responseInspection = responseInspection
            self.enableRegexInPath = enableRegexInPath
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.creationPath = try fields.required(0)
            self.registrationPagePath = try fields.required(1)
            self.requestInspection = try fields.required(2)
            self.responseInspection = try fields.optional(3)
            self.enableRegexInPath = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.creationPath.shapeValue
            fields[1] = self.registrationPagePath.shapeValue
            fields[2] = self.requestInspection.shapeValue
            fields[3] = self.responseInspection?.shapeValue
            fields[4] = self.enableRegexInPath?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AWSManagedRulesACFPRuleSet",
            [
                Shapes.Member("CreationPath", { WAFV2Schema.CreationPathString }, traits: [.required]),
                Shapes.Member("RegistrationPagePath", { WAFV2Schema.RegistrationPagePathString }, traits: [.required]),
                Shapes.Member("RequestInspection", { WAFV2Schema.RequestInspectionACFP }, traits: [.required]),
                Shapes.Member("ResponseInspection", { WAFV2Schema.ResponseInspection }),
                Shapes.Member("EnableRegexInPath", { WAFV2Schema.Boolean }),
            ])
    }
}

extension WAFV2Shape {
    package struct AWSManagedRulesAISecurityRuleSet: Shapes.Structure {
        package var bedrockGuardrails: WAFV2Shape.BedrockGuardrails
        package init(bedrockGuardrails: WAFV2Shape.BedrockGuardrails) {
            self.bedrockGuardrails = bedrockGuardrails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bedrockGuardrails = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bedrockGuardrails.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AWSManagedRulesAISecurityRuleSet",
            [
                Shapes.Member("BedrockGuardrails", { WAFV2Schema.BedrockGuardrails }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct AWSManagedRulesATPRuleSet: Shapes.Structure {
        package var loginPath: Swift.String
        package var requestInspection: WAFV2Shape.RequestInspection?
        package var responseInspection: WAFV2Shape.ResponseInspection?
        package var enableRegexInPath: Swift.Bool?
        package init(loginPath: Swift.String, requestInspection: WAFV2Shape.RequestInspection? = nil, responseInspection: WAFV2Shape.ResponseInspection? = nil, enableRegexInPath: Swift.Bool? = nil) {
            self.loginPath = loginPath
            self.requestInspection = requestInspection
            self.responseInspection = responseInspection
            self.enableRegexInPath = enableRegexInPath
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loginPath = try fields.required(0)
            self.requestInspection = try fields.optional(1)
            self.responseInspection = try fields.optional(2)
            self.enableRegexInPath = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loginPath.shapeValue
            fields[1] = self.requestInspection?.shapeValue
            fields[2] = self.responseInspection?.shapeValue
            fields[3] = self.enableRegexInPath?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AWSManagedRulesATPRuleSet",
            [
                Shapes.Member("LoginPath", { WAFV2Schema.String }, traits: [.required]),
                Shapes.Member("RequestInspection", { WAFV2Schema.RequestInspection }),
                Shapes.Member("ResponseInspection", { WAFV2Schema.ResponseInspection }),
                Shapes.Member("EnableRegexInPath", { WAFV2Schema.Boolean }),
            ])
    }
}

extension WAFV2Shape {
    package struct AWSManagedRulesAntiDDoSRuleSet: Shapes.Structure {
        package var clientSideActionConfig: WAFV2Shape.ClientSideActionConfig
        package var sensitivityToBlock: Swift.String?
        package init(clientSideActionConfig: WAFV2Shape.ClientSideActionConfig, sensitivityToBlock: Swift.String? = nil) {
            self.clientSideActionConfig = clientSideActionConfig
            self.sensitivityToBlock = sensitivityToBlock
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientSideActionConfig = try fields.required(0)
            self.sensitivityToBlock = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientSideActionConfig.shapeValue
            fields[1] = self.sensitivityToBlock?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AWSManagedRulesAntiDDoSRuleSet",
            [
                Shapes.Member("ClientSideActionConfig", { WAFV2Schema.ClientSideActionConfig }, traits: [.required]),
                Shapes.Member("SensitivityToBlock", { WAFV2Schema.SensitivityToAct }),
            ])
    }
}

extension WAFV2Shape {
    package struct AWSManagedRulesBotControlRuleSet: Shapes.Structure {
        package var inspectionLevel: Swift.String
        package var enableMachineLearning: Swift.Bool?
        package init(inspectionLevel: Swift.String, enableMachineLearning: Swift.Bool? = nil) {
            self.inspectionLevel = inspectionLevel
            self.enableMachineLearning = enableMachineLearning
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.inspectionLevel = try fields.required(0)
            self.enableMachineLearning = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.inspectionLevel.shapeValue
            fields[1] = self.enableMachineLearning?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AWSManagedRulesBotControlRuleSet",
            [
                Shapes.Member("InspectionLevel", { WAFV2Schema.InspectionLevel }, traits: [.required]),
                Shapes.Member("EnableMachineLearning", { WAFV2Schema.EnableMachineLearning }),
            ])
    }
}

extension WAFV2Shape {
    package struct ActionCondition: Shapes.Structure {
        package var action: Swift.String
        package init(action: Swift.String) {
            self.action = action
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.action = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.action.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ActionCondition",
            [
                Shapes.Member("Action", { WAFV2Schema.ActionValue }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct AddressField: Shapes.Structure {
        package var identifier: Swift.String
        package init(identifier: Swift.String) {
            self.identifier = identifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.identifier = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.identifier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddressField",
            [
                Shapes.Member("Identifier", { WAFV2Schema.FieldIdentifier }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct All: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "All",
            [])
    }
}

extension WAFV2Shape {
    package struct AllQueryArguments: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "AllQueryArguments",
            [])
    }
}

extension WAFV2Shape {
    package struct AllowAction: Shapes.Structure {
        package var customRequestHandling: WAFV2Shape.CustomRequestHandling?
        package init(customRequestHandling: WAFV2Shape.CustomRequestHandling? = nil) {
            self.customRequestHandling = customRequestHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.customRequestHandling = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.customRequestHandling?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AllowAction",
            [
                Shapes.Member("CustomRequestHandling", { WAFV2Schema.CustomRequestHandling }),
            ])
    }
}

extension WAFV2Shape {
    package struct AnalyticsConfig: Shapes.Structure {
        package var mode: Swift.String
        package init(mode: Swift.String) {
            self.mode = mode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mode = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mode.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnalyticsConfig",
            [
                Shapes.Member("Mode", { WAFV2Schema.AnalyticsMode }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct AndStatement: Shapes.Structure {
        package var statements: [WAFV2Shape.Statement]
        package init(statements: [WAFV2Shape.Statement]) {
            self.statements = statements
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.statements = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.statements.shapeValue
            return fields
        }
        package static let schema: Shapes.StructureSchema = Shapes.StructureSchema(
            "AndStatement",
            [
                Shapes.Member("Statements", { WAFV2Schema.Statements }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ApplicationAttribute: Shapes.Structure {
        package var name: Swift.String?
        package var values: [Swift.String]?
        package init(name: Swift.String? = nil, values: [Swift.String]? = nil) {
            self.name = name
            self.values = values
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.values = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.values?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ApplicationAttribute",
            [
                Shapes.Member("Name", { WAFV2Schema.AttributeName }),
                Shapes.Member("Values", { WAFV2Schema.AttributeValues }),
            ])
    }
}

extension WAFV2Shape {
    package struct ApplicationConfig: Shapes.Structure {
        package var attributes: [WAFV2Shape.ApplicationAttribute]?
        package init(attributes: [WAFV2Shape.ApplicationAttribute]? = nil) {
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
            "ApplicationConfig",
            [
                Shapes.Member("Attributes", { WAFV2Schema.ApplicationAttributes }),
            ])
    }
}

extension WAFV2Shape {
    package struct AsnMatchStatement: Shapes.Structure {
        package var asnList: [Swift.Int]
        package var forwardedIPConfig: WAFV2Shape.ForwardedIPConfig?
        package init(asnList: [Swift.Int], forwardedIPConfig: WAFV2Shape.ForwardedIPConfig? = nil) {
            self.asnList = asnList
            self.forwardedIPConfig = forwardedIPConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.asnList = try fields.required(0)
            self.forwardedIPConfig = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.asnList.shapeValue
            fields[1] = self.forwardedIPConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AsnMatchStatement",
            [
                Shapes.Member("AsnList", { WAFV2Schema.AsnList }, traits: [.required]),
                Shapes.Member("ForwardedIPConfig", { WAFV2Schema.ForwardedIPConfig }),
            ])
    }
}

extension WAFV2Shape {
    package struct AssociationConfig: Shapes.Structure {
        package var requestBody: [Swift.String: WAFV2Shape.RequestBodyAssociatedResourceTypeConfig]?
        package var challengeJavascriptSdkInjection: [Swift.String: WAFV2Shape.ChallengeJavascriptSdkInjectionConfig]?
        package init(requestBody: [Swift.String: WAFV2Shape.RequestBodyAssociatedResourceTypeConfig]? = nil, challengeJavascriptSdkInjection: [Swift.String: WAFV2Shape.ChallengeJavascriptSdkInjectionConfig]? = nil) {
            self.requestBody = requestBody
            self.challengeJavascriptSdkInjection = challengeJavascriptSdkInjection
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestBody = try fields.optional(0)
            self.challengeJavascriptSdkInjection = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestBody?.shapeValue
            fields[1] = self.challengeJavascriptSdkInjection?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssociationConfig",
            [
                Shapes.Member("RequestBody", { WAFV2Schema.RequestBody }),
                Shapes.Member("ChallengeJavascriptSdkInjection", { WAFV2Schema.ChallengeJavascriptSdkInjection }),
            ])
    }
}

extension WAFV2Shape {
    package struct BedrockGuardrails: Shapes.Structure {
        package var disable: WAFV2Shape.DisableBedrockGuardrails?
        package var protectRequestOnly: WAFV2Shape.BedrockGuardrailsRequestOnly?
        package var protectRequestAndResponse: WAFV2Shape.BedrockGuardrailsRequestAndResponse?
        package init(disable: WAFV2Shape.DisableBedrockGuardrails? = nil, protectRequestOnly: WAFV2Shape.BedrockGuardrailsRequestOnly? = nil, protectRequestAndResponse: WAFV2Shape.BedrockGuardrailsRequestAndResponse? = nil) {
            self.disable = disable
            self.protectRequestOnly = protectRequestOnly
            self.protectRequestAndResponse = protectRequestAndResponse
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.disable = try fields.optional(0)
            self.protectRequestOnly = try fields.optional(1)
            self.protectRequestAndResponse = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.disable?.shapeValue
            fields[1] = self.protectRequestOnly?.shapeValue
            fields[2] = self.protectRequestAndResponse?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BedrockGuardrails",
            [
                Shapes.Member("Disable", { WAFV2Schema.DisableBedrockGuardrails }),
                Shapes.Member("ProtectRequestOnly", { WAFV2Schema.BedrockGuardrailsRequestOnly }),
                Shapes.Member("ProtectRequestAndResponse", { WAFV2Schema.BedrockGuardrailsRequestAndResponse }),
            ])
    }
}

extension WAFV2Shape {
    package struct BedrockGuardrailsRequestAndResponse: Shapes.Structure {
        package var roleArn: Swift.String
        package init(roleArn: Swift.String) {
            self.roleArn = roleArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BedrockGuardrailsRequestAndResponse",
            [
                Shapes.Member("RoleArn", { WAFV2Schema.IAMRoleArn }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct BedrockGuardrailsRequestOnly: Shapes.Structure {
        package var roleArn: Swift.String
        package init(roleArn: Swift.String) {
            self.roleArn = roleArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BedrockGuardrailsRequestOnly",
            [
                Shapes.Member("RoleArn", { WAFV2Schema.IAMRoleArn }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct BlockAction: Shapes.Structure {
        package var customResponse: WAFV2Shape.CustomResponse?
        package init(customResponse: WAFV2Shape.CustomResponse? = nil) {
            self.customResponse = customResponse
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.customResponse = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.customResponse?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BlockAction",
            [
                Shapes.Member("CustomResponse", { WAFV2Schema.CustomResponse }),
            ])
    }
}

extension WAFV2Shape {
    package struct Body: Shapes.Structure {
        package var oversizeHandling: Swift.String?
        package init(oversizeHandling: Swift.String? = nil) {
            self.oversizeHandling = oversizeHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.oversizeHandling = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.oversizeHandling?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Body",
            [
                Shapes.Member("OversizeHandling", { WAFV2Schema.OversizeHandling }),
            ])
    }
}

extension WAFV2Shape {
    package struct BotStatistics: Shapes.Structure {
        package var botName: Swift.String
        package var requestCount: Swift.Int
        package var percentage: Swift.Double
        package init(botName: Swift.String, requestCount: Swift.Int, percentage: Swift.Double) {
            self.botName = botName
            self.requestCount = requestCount
            self.percentage = percentage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.botName = try fields.required(0)
            self.requestCount = try fields.required(1)
            self.percentage = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.botName.shapeValue
            fields[1] = self.requestCount.shapeValue
            fields[2] = self.percentage.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BotStatistics",
            [
                Shapes.Member("BotName", { WAFV2Schema.FilterString }, traits: [.required]),
                Shapes.Member("RequestCount", { WAFV2Schema.RequestCount }, traits: [.required]),
                Shapes.Member("Percentage", { WAFV2Schema.PercentageValue }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ByteMatchStatement: Shapes.Structure {
        package var searchString: Shapes.Blob
        package var fieldToMatch: WAFV2Shape.FieldToMatch
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package var preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]?
        package var positionalConstraint: Swift.String
        package init(searchString: Shapes.Blob, fieldToMatch: WAFV2Shape.FieldToMatch, textTransformations: [WAFV2Shape.TextTransformation], preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]? = nil, positionalConstraint: Swift.String) {
            self.searchString = searchString
            self.fieldToMatch = fieldToMatch
            self.textTransformations = textTransformations
            self.preParseTextTransformations = preParseTextTransformations
            self.positionalConstraint = positionalConstraint
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.searchString = try fields.required(0)
            self.fieldToMatch = try fields.required(1)
            self.textTransformations = try fields.required(2)
            self.preParseTextTransformations = try fields.optional(3)
            self.positionalConstraint = try fields.required(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.searchString.shapeValue
            fields[1] = self.fieldToMatch.shapeValue
            fields[2] = self.textTransformations.shapeValue
            fields[3] = self.preParseTextTransformations?.shapeValue
            fields[4] = self.positionalConstraint.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ByteMatchStatement",
            [
                Shapes.Member("SearchString", { WAFV2Schema.SearchString }, traits: [.required]),
                Shapes.Member("FieldToMatch", { WAFV2Schema.FieldToMatch }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
                Shapes.Member("PreParseTextTransformations", { WAFV2Schema.PreParseTextTransformations }),
                Shapes.Member("PositionalConstraint", { WAFV2Schema.PositionalConstraint }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct CaptchaAction: Shapes.Structure {
        package var customRequestHandling: WAFV2Shape.CustomRequestHandling?
        package init(customRequestHandling: WAFV2Shape.CustomRequestHandling? = nil) {
            self.customRequestHandling = customRequestHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.customRequestHandling = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.customRequestHandling?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CaptchaAction",
            [
                Shapes.Member("CustomRequestHandling", { WAFV2Schema.CustomRequestHandling }),
            ])
    }
}

extension WAFV2Shape {
    package struct CaptchaConfig: Shapes.Structure {
        package var immunityTimeProperty: WAFV2Shape.ImmunityTimeProperty?
        package init(immunityTimeProperty: WAFV2Shape.ImmunityTimeProperty? = nil) {
            self.immunityTimeProperty = immunityTimeProperty
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.immunityTimeProperty = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.immunityTimeProperty?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CaptchaConfig",
            [
                Shapes.Member("ImmunityTimeProperty", { WAFV2Schema.ImmunityTimeProperty }),
            ])
    }
}

extension WAFV2Shape {
    package struct CaptchaResponse: Shapes.Structure {
        package var responseCode: Swift.Int?
        package var solveTimestamp: Swift.Int?
        package var failureReason: Swift.String?
        package init(responseCode: Swift.Int? = nil, solveTimestamp: Swift.Int? = nil, failureReason: Swift.String? = nil) {
            self.responseCode = responseCode
            self.solveTimestamp = solveTimestamp
            self.failureReason = failureReason
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.responseCode = try fields.optional(0)
            self.solveTimestamp = try fields.optional(1)
            self.failureReason = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.responseCode?.shapeValue
            fields[1] = self.solveTimestamp?.shapeValue
            fields[2] = self.failureReason?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CaptchaResponse",
            [
                Shapes.Member("ResponseCode", { WAFV2Schema.ResponseCode }),
                Shapes.Member("SolveTimestamp", { WAFV2Schema.SolveTimestamp }),
                Shapes.Member("FailureReason", { WAFV2Schema.FailureReason }),
            ])
    }
}

extension WAFV2Shape {
    package struct ChallengeAction: Shapes.Structure {
        package var customRequestHandling: WAFV2Shape.CustomRequestHandling?
        package init(customRequestHandling: WAFV2Shape.CustomRequestHandling? = nil) {
            self.customRequestHandling = customRequestHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.customRequestHandling = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.customRequestHandling?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChallengeAction",
            [
                Shapes.Member("CustomRequestHandling", { WAFV2Schema.CustomRequestHandling }),
            ])
    }
}

extension WAFV2Shape {
    package struct ChallengeConfig: Shapes.Structure {
        package var immunityTimeProperty: WAFV2Shape.ImmunityTimeProperty?
        package init(immunityTimeProperty: WAFV2Shape.ImmunityTimeProperty? = nil) {
            self.immunityTimeProperty = immunityTimeProperty
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.immunityTimeProperty = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.immunityTimeProperty?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChallengeConfig",
            [
                Shapes.Member("ImmunityTimeProperty", { WAFV2Schema.ImmunityTimeProperty }),
            ])
    }
}

extension WAFV2Shape {
    package struct ChallengeJavascriptSdkInjectionConfig: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "ChallengeJavascriptSdkInjectionConfig",
            [])
    }
}

extension WAFV2Shape {
    package struct ChallengeResponse: Shapes.Structure {
        package var responseCode: Swift.Int?
        package var solveTimestamp: Swift.Int?
        package var failureReason: Swift.String?
        package init(responseCode: Swift.Int? = nil, solveTimestamp: Swift.Int? = nil, failureReason: Swift.String? = nil) {
            self.responseCode = responseCode
            self.solveTimestamp = solveTimestamp
            self.failureReason = failureReason
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.responseCode = try fields.optional(0)
            self.solveTimestamp = try fields.optional(1)
            self.failureReason = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.responseCode?.shapeValue
            fields[1] = self.solveTimestamp?.shapeValue
            fields[2] = self.failureReason?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChallengeResponse",
            [
                Shapes.Member("ResponseCode", { WAFV2Schema.ResponseCode }),
                Shapes.Member("SolveTimestamp", { WAFV2Schema.SolveTimestamp }),
                Shapes.Member("FailureReason", { WAFV2Schema.FailureReason }),
            ])
    }
}

extension WAFV2Shape {
    package struct ClientSideAction: Shapes.Structure {
        package var usageOfAction: Swift.String
        package var sensitivity: Swift.String?
        package var exemptUriRegularExpressions: [WAFV2Shape.Regex]?
        package init(usageOfAction: Swift.String, sensitivity: Swift.String? = nil, exemptUriRegularExpressions: [WAFV2Shape.Regex]? = nil) {
            self.usageOfAction = usageOfAction
            self.sensitivity = sensitivity
            self.exemptUriRegularExpressions = exemptUriRegularExpressions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.usageOfAction = try fields.required(0)
            self.sensitivity = try fields.optional(1)
            self.exemptUriRegularExpressions = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.usageOfAction.shapeValue
            fields[1] = self.sensitivity?.shapeValue
            fields[2] = self.exemptUriRegularExpressions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ClientSideAction",
            [
                Shapes.Member("UsageOfAction", { WAFV2Schema.UsageOfAction }, traits: [.required]),
                Shapes.Member("Sensitivity", { WAFV2Schema.SensitivityToAct }),
                Shapes.Member("ExemptUriRegularExpressions", { WAFV2Schema.RegularExpressionList }),
            ])
    }
}

extension WAFV2Shape {
    package struct ClientSideActionConfig: Shapes.Structure {
        package var challenge: WAFV2Shape.ClientSideAction
        package init(challenge: WAFV2Shape.ClientSideAction) {
            self.challenge = challenge
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.challenge = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.challenge.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ClientSideActionConfig",
            [
                Shapes.Member("Challenge", { WAFV2Schema.ClientSideAction }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct Condition: Shapes.Structure {
        package var actionCondition: WAFV2Shape.ActionCondition?
        package var labelNameCondition: WAFV2Shape.LabelNameCondition?
        package init(actionCondition: WAFV2Shape.ActionCondition? = nil, labelNameCondition: WAFV2Shape.LabelNameCondition? = nil) {
            self.actionCondition = actionCondition
            self.labelNameCondition = labelNameCondition
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionCondition = try fields.optional(0)
            self.labelNameCondition = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionCondition?.shapeValue
            fields[1] = self.labelNameCondition?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Condition",
            [
                Shapes.Member("ActionCondition", { WAFV2Schema.ActionCondition }),
                Shapes.Member("LabelNameCondition", { WAFV2Schema.LabelNameCondition }),
            ])
    }
}

extension WAFV2Shape {
    package struct ConnectedAccountChainConfig: Shapes.Structure {
        package var chain: Swift.String
        package var prices: [WAFV2Shape.ConnectedAccountPrice]
        package init(chain: Swift.String, prices: [WAFV2Shape.ConnectedAccountPrice]) {
            self.chain = chain
            self.prices = prices
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.chain = try fields.required(0)
            self.prices = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.chain.shapeValue
            fields[1] = self.prices.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectedAccountChainConfig",
            [
                Shapes.Member("Chain", { WAFV2Schema.ConnectedAccountChain }, traits: [.required]),
                Shapes.Member("Prices", { WAFV2Schema.ConnectedAccountPrices }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ConnectedAccountConfig: Shapes.Structure {
        package var connectedAccountArn: Swift.String
        package var paymentNetworks: [WAFV2Shape.ConnectedAccountChainConfig]
        package init(connectedAccountArn: Swift.String, paymentNetworks: [WAFV2Shape.ConnectedAccountChainConfig]) {
            self.connectedAccountArn = connectedAccountArn
            self.paymentNetworks = paymentNetworks
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connectedAccountArn = try fields.required(0)
            self.paymentNetworks = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connectedAccountArn.shapeValue
            fields[1] = self.paymentNetworks.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectedAccountConfig",
            [
                Shapes.Member("ConnectedAccountArn", { WAFV2Schema.ConnectedAccountArn }, traits: [.required]),
                Shapes.Member("PaymentNetworks", { WAFV2Schema.ConnectedAccountPaymentNetworks }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ConnectedAccountPrice: Shapes.Structure {
        package var amount: Swift.String
        package var currency: Swift.String
        package init(amount: Swift.String, currency: Swift.String) {
            self.amount = amount
            self.currency = currency
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.amount = try fields.required(0)
            self.currency = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.amount.shapeValue
            fields[1] = self.currency.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectedAccountPrice",
            [
                Shapes.Member("Amount", { WAFV2Schema.ConnectedAccountPriceAmount }, traits: [.required]),
                Shapes.Member("Currency", { WAFV2Schema.CryptoCurrency }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct CookieMatchPattern: Shapes.Structure {
        package var all: WAFV2Shape.All?
        package var includedCookies: [Swift.String]?
        package var excludedCookies: [Swift.String]?
        package init(all: WAFV2Shape.All? = nil, includedCookies: [Swift.String]? = nil, excludedCookies: [Swift.String]? = nil) {
            self.all = all
            self.includedCookies = includedCookies
            self.excludedCookies = excludedCookies
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.all = try fields.optional(0)
            self.includedCookies = try fields.optional(1)
            self.excludedCookies = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.all?.shapeValue
            fields[1] = self.includedCookies?.shapeValue
            fields[2] = self.excludedCookies?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CookieMatchPattern",
            [
                Shapes.Member("All", { WAFV2Schema.All }),
                Shapes.Member("IncludedCookies", { WAFV2Schema.CookieNames }),
                Shapes.Member("ExcludedCookies", { WAFV2Schema.CookieNames }),
            ])
    }
}

extension WAFV2Shape {
    package struct Cookies: Shapes.Structure {
        package var matchPattern: WAFV2Shape.CookieMatchPattern
        package var matchScope: Swift.String
        package var oversizeHandling: Swift.String
        package init(matchPattern: WAFV2Shape.CookieMatchPattern, matchScope: Swift.String, oversizeHandling: Swift.String) {
            self.matchPattern = matchPattern
            self.matchScope = matchScope
            self.oversizeHandling = oversizeHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.matchPattern = try fields.required(0)
            self.matchScope = try fields.required(1)
            self.oversizeHandling = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.matchPattern.shapeValue
            fields[1] = self.matchScope.shapeValue
            fields[2] = self.oversizeHandling.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Cookies",
            [
                Shapes.Member("MatchPattern", { WAFV2Schema.CookieMatchPattern }, traits: [.required]),
                Shapes.Member("MatchScope", { WAFV2Schema.MapMatchScope }, traits: [.required]),
                Shapes.Member("OversizeHandling", { WAFV2Schema.OversizeHandling }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct CountAction: Shapes.Structure {
        package var customRequestHandling: WAFV2Shape.CustomRequestHandling?
        package init(customRequestHandling: WAFV2Shape.CustomRequestHandling? = nil) {
            self.customRequestHandling = customRequestHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.customRequestHandling = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.customRequestHandling?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CountAction",
            [
                Shapes.Member("CustomRequestHandling", { WAFV2Schema.CustomRequestHandling }),
            ])
    }
}

extension WAFV2Shape {
    package struct CryptoConfig: Shapes.Structure {
        package var paymentNetworks: [WAFV2Shape.PaymentNetwork]
        package init(paymentNetworks: [WAFV2Shape.PaymentNetwork]) {
            self.paymentNetworks = paymentNetworks
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.paymentNetworks = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.paymentNetworks.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CryptoConfig",
            [
                Shapes.Member("PaymentNetworks", { WAFV2Schema.PaymentNetworks }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct CustomHTTPHeader: Shapes.Structure {
        package var name: Swift.String
        package var value: Swift.String
        package init(name: Swift.String, value: Swift.String) {
            self.name = name
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.value = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.value.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CustomHTTPHeader",
            [
                Shapes.Member("Name", { WAFV2Schema.CustomHTTPHeaderName }, traits: [.required]),
                Shapes.Member("Value", { WAFV2Schema.CustomHTTPHeaderValue }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct CustomRequestHandling: Shapes.Structure {
        package var insertHeaders: [WAFV2Shape.CustomHTTPHeader]
        package init(insertHeaders: [WAFV2Shape.CustomHTTPHeader]) {
            self.insertHeaders = insertHeaders
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.insertHeaders = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.insertHeaders.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CustomRequestHandling",
            [
                Shapes.Member("InsertHeaders", { WAFV2Schema.CustomHTTPHeaders }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct CustomResponse: Shapes.Structure {
        package var responseCode: Swift.Int
        package var customResponseBodyKey: Swift.String?
        package var responseHeaders: [WAFV2Shape.CustomHTTPHeader]?
        package init(responseCode: Swift.Int, customResponseBodyKey: Swift.String? = nil, responseHeaders: [WAFV2Shape.CustomHTTPHeader]? = nil) {
            self.responseCode = responseCode
            self.customResponseBodyKey = customResponseBodyKey
            self.responseHeaders = responseHeaders
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.responseCode = try fields.required(0)
            self.customResponseBodyKey = try fields.optional(1)
            self.responseHeaders = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.responseCode.shapeValue
            fields[1] = self.customResponseBodyKey?.shapeValue
            fields[2] = self.responseHeaders?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CustomResponse",
            [
                Shapes.Member("ResponseCode", { WAFV2Schema.ResponseStatusCode }, traits: [.required]),
                Shapes.Member("CustomResponseBodyKey", { WAFV2Schema.EntityName }),
                Shapes.Member("ResponseHeaders", { WAFV2Schema.CustomHTTPHeaders }),
            ])
    }
}

extension WAFV2Shape {
    package struct CustomResponseBody: Shapes.Structure {
        package var contentType: Swift.String
        package var content: Swift.String
        package init(contentType: Swift.String, content: Swift.String) {
            self.contentType = contentType
            self.content = content
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.contentType = try fields.required(0)
            self.content = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.contentType.shapeValue
            fields[1] = self.content.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CustomResponseBody",
            [
                Shapes.Member("ContentType", { WAFV2Schema.ResponseContentType }, traits: [.required]),
                Shapes.Member("Content", { WAFV2Schema.ResponseContent }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct DataProtection: Shapes.Structure {
        package var field: WAFV2Shape.FieldToProtect
        package var action: Swift.String
        package var excludeRuleMatchDetails: Swift.Bool?
        package var excludeRateBasedDetails: Swift.Bool?
        package init(field: WAFV2Shape.FieldToProtect, action: Swift.String, excludeRuleMatchDetails: Swift.Bool? = nil, excludeRateBasedDetails: Swift.Bool? = nil) {
            self.field = field
            self.action = action
            self.excludeRuleMatchDetails = excludeRuleMatchDetails
            self.excludeRateBasedDetails = excludeRateBasedDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.field = try fields.required(0)
            self.action = try fields.required(1)
            self.excludeRuleMatchDetails = try fields.optional(2)
            self.excludeRateBasedDetails = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.field.shapeValue
            fields[1] = self.action.shapeValue
            fields[2] = self.excludeRuleMatchDetails?.shapeValue
            fields[3] = self.excludeRateBasedDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DataProtection",
            [
                Shapes.Member("Field", { WAFV2Schema.FieldToProtect }, traits: [.required]),
                Shapes.Member("Action", { WAFV2Schema.DataProtectionAction }, traits: [.required]),
                Shapes.Member("ExcludeRuleMatchDetails", { WAFV2Schema.Boolean }),
                Shapes.Member("ExcludeRateBasedDetails", { WAFV2Schema.Boolean }),
            ])
    }
}

extension WAFV2Shape {
    package struct DataProtectionConfig: Shapes.Structure {
        package var dataProtections: [WAFV2Shape.DataProtection]
        package init(dataProtections: [WAFV2Shape.DataProtection]) {
            self.dataProtections = dataProtections
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dataProtections = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dataProtections.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DataProtectionConfig",
            [
                Shapes.Member("DataProtections", { WAFV2Schema.DataProtections }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct DefaultAction: Shapes.Structure {
        package var block: WAFV2Shape.BlockAction?
        package var allow: WAFV2Shape.AllowAction?
        package init(block: WAFV2Shape.BlockAction? = nil, allow: WAFV2Shape.AllowAction? = nil) {
            self.block = block
            self.allow = allow
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.block = try fields.optional(0)
            self.allow = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.block?.shapeValue
            fields[1] = self.allow?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DefaultAction",
            [
                Shapes.Member("Block", { WAFV2Schema.BlockAction }),
                Shapes.Member("Allow", { WAFV2Schema.AllowAction }),
            ])
    }
}

extension WAFV2Shape {
    package struct DisableBedrockGuardrails: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DisableBedrockGuardrails",
            [])
    }
}

extension WAFV2Shape {
    package struct EmailField: Shapes.Structure {
        package var identifier: Swift.String
        package init(identifier: Swift.String) {
            self.identifier = identifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.identifier = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.identifier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EmailField",
            [
                Shapes.Member("Identifier", { WAFV2Schema.FieldIdentifier }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ExcludedRule: Shapes.Structure {
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
            "ExcludedRule",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct FieldToMatch: Shapes.Structure {
        package var singleHeader: WAFV2Shape.SingleHeader?
        package var singleQueryArgument: WAFV2Shape.SingleQueryArgument?
        package var allQueryArguments: WAFV2Shape.AllQueryArguments?
        package var uriPath: WAFV2Shape.UriPath?
        package var queryString: WAFV2Shape.QueryString?
        package var body: WAFV2Shape.Body?
        package var method: WAFV2Shape.Method?
        package var jsonBody: WAFV2Shape.JsonBody?
        package var headers: WAFV2Shape.Headers?
        package var cookies: WAFV2Shape.Cookies?
        package var headerOrder: WAFV2Shape.HeaderOrder?
        package var ja3Fingerprint: WAFV2Shape.JA3Fingerprint?
        package var ja4Fingerprint: WAFV2Shape.JA4Fingerprint?
        package var uriFragment: WAFV2Shape.UriFragment?
        package init(singleHeader: WAFV2Shape.SingleHeader? = nil, singleQueryArgument: WAFV2Shape.SingleQueryArgument? = nil, allQueryArguments: WAFV2Shape.AllQueryArguments? = nil, uriPath: WAFV2Shape.UriPath? = nil, queryString: WAFV2Shape.QueryString? = nil, body: WAFV2Shape.Body? = nil, method: WAFV2Shape.Method? = nil, jsonBody: WAFV2Shape.JsonBody? = nil, headers: WAFV2Shape.Headers? = nil, cookies: WAFV2Shape.Cookies? = nil, headerOrder: WAFV2Shape.HeaderOrder? = nil, ja3Fingerprint: WAFV2Shape.JA3Fingerprint? = nil, ja4Fingerprint: WAFV2Shape.JA4Fingerprint? = nil, uriFragment: WAFV2Shape.UriFragment? = nil) {
            self.singleHeader = singleHeader
            self.singleQueryArgument = singleQueryArgument
            self.allQueryArguments = allQueryArguments
            self.uriPath = uriPath
            self.queryString = queryString
            self.body = body
            self.method = method
            self.jsonBody = jsonBody
            self.headers = headers
            self.cookies = cookies
            self.headerOrder = headerOrder
            self.ja3Fingerprint = ja3Fingerprint
            self.ja4Fingerprint = ja4Fingerprint
            self.uriFragment = uriFragment
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.singleHeader = try fields.optional(0)
            self.singleQueryArgument = try fields.optional(1)
            self.allQueryArguments = try fields.optional(2)
            self.uriPath = try fields.optional(3)
            self.queryString = try fields.optional(4)
            self.body = try fields.optional(5)
            self.method = try fields.optional(6)
            self.jsonBody = try fields.optional(7)
            self.headers = try fields.optional(8)
            self.cookies = try fields.optional(9)
            self.headerOrder = try fields.optional(10)
            self.ja3Fingerprint = try fields.optional(11)
            self.ja4Fingerprint = try fields.optional(12)
            self.uriFragment = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.singleHeader?.shapeValue
            fields[1] = self.singleQueryArgument?.shapeValue
            fields[2] = self.allQueryArguments?.shapeValue
            fields[3] = self.uriPath?.shapeValue
            fields[4] = self.queryString?.shapeValue
            fields[5] = self.body?.shapeValue
            fields[6] = self.method?.shapeValue
            fields[7] = self.jsonBody?.shapeValue
            fields[8] = self.headers?.shapeValue
            fields[9] = self.cookies?.shapeValue
            fields[10] = self.headerOrder?.shapeValue
            fields[11] = self.ja3Fingerprint?.shapeValue
            fields[12] = self.ja4Fingerprint?.shapeValue
            fields[13] = self.uriFragment?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FieldToMatch",
            [
                Shapes.Member("SingleHeader", { WAFV2Schema.SingleHeader }),
                Shapes.Member("SingleQueryArgument", { WAFV2Schema.SingleQueryArgument }),
                Shapes.Member("AllQueryArguments", { WAFV2Schema.AllQueryArguments }),
                Shapes.Member("UriPath", { WAFV2Schema.UriPath }),
                Shapes.Member("QueryString", { WAFV2Schema.QueryString }),
                Shapes.Member("Body", { WAFV2Schema.Body }),
                Shapes.Member("Method", { WAFV2Schema.Method }),
                Shapes.Member("JsonBody", { WAFV2Schema.JsonBody }),
                Shapes.Member("Headers", { WAFV2Schema.Headers }),
                Shapes.Member("Cookies", { WAFV2Schema.Cookies }),
                Shapes.Member("HeaderOrder", { WAFV2Schema.HeaderOrder }),
                Shapes.Member("JA3Fingerprint", { WAFV2Schema.JA3Fingerprint }),
                Shapes.Member("JA4Fingerprint", { WAFV2Schema.JA4Fingerprint }),
                Shapes.Member("UriFragment", { WAFV2Schema.UriFragment }),
            ])
    }
}

extension WAFV2Shape {
    package struct FieldToProtect: Shapes.Structure {
        package var fieldType: Swift.String
        package var fieldKeys: [Swift.String]?
        package init(fieldType: Swift.String, fieldKeys: [Swift.String]? = nil) {
            self.fieldType = fieldType
            self.fieldKeys = fieldKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fieldType = try fields.required(0)
            self.fieldKeys = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fieldType.shapeValue
            fields[1] = self.fieldKeys?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FieldToProtect",
            [
                Shapes.Member("FieldType", { WAFV2Schema.FieldToProtectType }, traits: [.required]),
                Shapes.Member("FieldKeys", { WAFV2Schema.FieldToProtectKeys }),
            ])
    }
}

extension WAFV2Shape {
    package struct Filter: Shapes.Structure {
        package var behavior: Swift.String
        package var requirement: Swift.String
        package var conditions: [WAFV2Shape.Condition]
        package init(behavior: Swift.String, requirement: Swift.String, conditions: [WAFV2Shape.Condition]) {
            self.behavior = behavior
            self.requirement = requirement
            self.conditions = conditions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.behavior = try fields.required(0)
            self.requirement = try fields.required(1)
            self.conditions = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.behavior.shapeValue
            fields[1] = self.requirement.shapeValue
            fields[2] = self.conditions.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Filter",
            [
                Shapes.Member("Behavior", { WAFV2Schema.FilterBehavior }, traits: [.required]),
                Shapes.Member("Requirement", { WAFV2Schema.FilterRequirement }, traits: [.required]),
                Shapes.Member("Conditions", { WAFV2Schema.Conditions }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct FilterSource: Shapes.Structure {
        package var botCategory: Swift.String?
        package var botOrganization: Swift.String?
        package var botName: Swift.String?
        package init(botCategory: Swift.String? = nil, botOrganization: Swift.String? = nil, botName: Swift.String? = nil) {
            self.botCategory = botCategory
            self.botOrganization = botOrganization
            self.botName = botName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.botCategory = try fields.optional(0)
            self.botOrganization = try fields.optional(1)
            self.botName = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.botCategory?.shapeValue
            fields[1] = self.botOrganization?.shapeValue
            fields[2] = self.botName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterSource",
            [
                Shapes.Member("BotCategory", { WAFV2Schema.FilterString }),
                Shapes.Member("BotOrganization", { WAFV2Schema.FilterString }),
                Shapes.Member("BotName", { WAFV2Schema.FilterString }),
            ])
    }
}

extension WAFV2Shape {
    package struct FirewallManagerRuleGroup: Shapes.Structure {
        package var name: Swift.String
        package var priority: Swift.Int
        package var firewallManagerStatement: WAFV2Shape.FirewallManagerStatement
        package var overrideAction: WAFV2Shape.OverrideAction
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package init(name: Swift.String, priority: Swift.Int, firewallManagerStatement: WAFV2Shape.FirewallManagerStatement, overrideAction: WAFV2Shape.OverrideAction, visibilityConfig: WAFV2Shape.VisibilityConfig) {
            self.name = name
            self.priority = priority
            self.firewallManagerStatement = firewallManagerStatement
            self.overrideAction = overrideAction
            self.visibilityConfig = visibilityConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.priority = try fields.required(1)
            self.firewallManagerStatement = try fields.required(2)
            self.overrideAction = try fields.required(3)
            self.visibilityConfig = try fields.required(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.priority.shapeValue
            fields[2] = self.firewallManagerStatement.shapeValue
            fields[3] = self.overrideAction.shapeValue
            fields[4] = self.visibilityConfig.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FirewallManagerRuleGroup",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Priority", { WAFV2Schema.RulePriority }, traits: [.required]),
                Shapes.Member("FirewallManagerStatement", { WAFV2Schema.FirewallManagerStatement }, traits: [.required]),
                Shapes.Member("OverrideAction", { WAFV2Schema.OverrideAction }, traits: [.required]),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct FirewallManagerStatement: Shapes.Structure {
        package var managedRuleGroupStatement: WAFV2Shape.ManagedRuleGroupStatement?
        package var ruleGroupReferenceStatement: WAFV2Shape.RuleGroupReferenceStatement?
        package init(managedRuleGroupStatement: WAFV2Shape.ManagedRuleGroupStatement? = nil, ruleGroupReferenceStatement: WAFV2Shape.RuleGroupReferenceStatement? = nil) {
            self.managedRuleGroupStatement = managedRuleGroupStatement
            self.ruleGroupReferenceStatement = ruleGroupReferenceStatement
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.managedRuleGroupStatement = try fields.optional(0)
            self.ruleGroupReferenceStatement = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.managedRuleGroupStatement?.shapeValue
            fields[1] = self.ruleGroupReferenceStatement?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FirewallManagerStatement",
            [
                Shapes.Member("ManagedRuleGroupStatement", { WAFV2Schema.ManagedRuleGroupStatement }),
                Shapes.Member("RuleGroupReferenceStatement", { WAFV2Schema.RuleGroupReferenceStatement }),
            ])
    }
}

extension WAFV2Shape {
    package struct ForwardedIPConfig: Shapes.Structure {
        package var headerName: Swift.String
        package var fallbackBehavior: Swift.String
        package init(headerName: Swift.String, fallbackBehavior: Swift.String) {
            self.headerName = headerName
            self.fallbackBehavior = fallbackBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.headerName = try fields.required(0)
            self.fallbackBehavior = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.headerName.shapeValue
            fields[1] = self.fallbackBehavior.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ForwardedIPConfig",
            [
                Shapes.Member("HeaderName", { WAFV2Schema.ForwardedIPHeaderName }, traits: [.required]),
                Shapes.Member("FallbackBehavior", { WAFV2Schema.FallbackBehavior }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct GeoMatchStatement: Shapes.Structure {
        package var countryCodes: [Swift.String]?
        package var forwardedIPConfig: WAFV2Shape.ForwardedIPConfig?
        package init(countryCodes: [Swift.String]? = nil, forwardedIPConfig: WAFV2Shape.ForwardedIPConfig? = nil) {
            self.countryCodes = countryCodes
            self.forwardedIPConfig = forwardedIPConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.countryCodes = try fields.optional(0)
            self.forwardedIPConfig = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.countryCodes?.shapeValue
            fields[1] = self.forwardedIPConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GeoMatchStatement",
            [
                Shapes.Member("CountryCodes", { WAFV2Schema.CountryCodes }),
                Shapes.Member("ForwardedIPConfig", { WAFV2Schema.ForwardedIPConfig }),
            ])
    }
}

extension WAFV2Shape {
    package struct HTTPHeader: Shapes.Structure {
        package var name: Swift.String?
        package var value: Swift.String?
        package init(name: Swift.String? = nil, value: Swift.String? = nil) {
            self.name = name
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HTTPHeader",
            [
                Shapes.Member("Name", { WAFV2Schema.HeaderName }),
                Shapes.Member("Value", { WAFV2Schema.HeaderValue }),
            ])
    }
}

extension WAFV2Shape {
    package struct HTTPRequest: Shapes.Structure {
        package var clientIP: Swift.String?
        package var country: Swift.String?
        package var uri: Swift.String?
        package var method: Swift.String?
        package var httpVersion: Swift.String?
        package var headers: [WAFV2Shape.HTTPHeader]?
        package init(clientIP: Swift.String? = nil, country: Swift.String? = nil, uri: Swift.String? = nil, method: Swift.String? = nil, httpVersion: Swift.String? = nil, headers: [WAFV2Shape.HTTPHeader]? = nil) {
            self.clientIP = clientIP
            self.country = country
            self.uri = uri
            self.method = method
            self.httpVersion = httpVersion
            self.headers = headers
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientIP = try fields.optional(0)
            self.country = try fields.optional(1)
            self.uri = try fields.optional(2)
            self.method = try fields.optional(3)
            self.httpVersion = try fields.optional(4)
            self.headers = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientIP?.shapeValue
            fields[1] = self.country?.shapeValue
            fields[2] = self.uri?.shapeValue
            fields[3] = self.method?.shapeValue
            fields[4] = self.httpVersion?.shapeValue
            fields[5] = self.headers?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HTTPRequest",
            [
                Shapes.Member("ClientIP", { WAFV2Schema.IPString }),
                Shapes.Member("Country", { WAFV2Schema.Country }),
                Shapes.Member("URI", { WAFV2Schema.URIString }),
                Shapes.Member("Method", { WAFV2Schema.HTTPMethod }),
                Shapes.Member("HTTPVersion", { WAFV2Schema.HTTPVersion }),
                Shapes.Member("Headers", { WAFV2Schema.HTTPHeaders }),
            ])
    }
}

extension WAFV2Shape {
    package struct HeaderMatchPattern: Shapes.Structure {
        package var all: WAFV2Shape.All?
        package var includedHeaders: [Swift.String]?
        package var excludedHeaders: [Swift.String]?
        package init(all: WAFV2Shape.All? = nil, includedHeaders: [Swift.String]? = nil, excludedHeaders: [Swift.String]? = nil) {
            self.all = all
            self.includedHeaders = includedHeaders
            self.excludedHeaders = excludedHeaders
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.all = try fields.optional(0)
            self.includedHeaders = try fields.optional(1)
            self.excludedHeaders = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.all?.shapeValue
            fields[1] = self.includedHeaders?.shapeValue
            fields[2] = self.excludedHeaders?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HeaderMatchPattern",
            [
                Shapes.Member("All", { WAFV2Schema.All }),
                Shapes.Member("IncludedHeaders", { WAFV2Schema.HeaderNames }),
                Shapes.Member("ExcludedHeaders", { WAFV2Schema.HeaderNames }),
            ])
    }
}

extension WAFV2Shape {
    package struct HeaderOrder: Shapes.Structure {
        package var oversizeHandling: Swift.String
        package init(oversizeHandling: Swift.String) {
            self.oversizeHandling = oversizeHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.oversizeHandling = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.oversizeHandling.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HeaderOrder",
            [
                Shapes.Member("OversizeHandling", { WAFV2Schema.OversizeHandling }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct Headers: Shapes.Structure {
        package var matchPattern: WAFV2Shape.HeaderMatchPattern
        package var matchScope: Swift.String
        package var oversizeHandling: Swift.String
        package init(matchPattern: WAFV2Shape.HeaderMatchPattern, matchScope: Swift.String, oversizeHandling: Swift.String) {
            self.matchPattern = matchPattern
            self.matchScope = matchScope
            self.oversizeHandling = oversizeHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.matchPattern = try fields.required(0)
            self.matchScope = try fields.required(1)
            self.oversizeHandling = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.matchPattern.shapeValue
            fields[1] = self.matchScope.shapeValue
            fields[2] = self.oversizeHandling.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Headers",
            [
                Shapes.Member("MatchPattern", { WAFV2Schema.HeaderMatchPattern }, traits: [.required]),
                Shapes.Member("MatchScope", { WAFV2Schema.MapMatchScope }, traits: [.required]),
                Shapes.Member("OversizeHandling", { WAFV2Schema.OversizeHandling }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct IPSet: Shapes.Structure {
        package var name: Swift.String
        package var id: Swift.String
        package var arn: Swift.String
        package var description: Swift.String?
        package var ipAddressVersion: Swift.String
        package var addresses: [Swift.String]
        package init(name: Swift.String, id: Swift.String, arn: Swift.String, description: Swift.String? = nil, ipAddressVersion: Swift.String, addresses: [Swift.String]) {
            self.name = name
            self.id = id
            self.arn = arn
            self.description = description
            self.ipAddressVersion = ipAddressVersion
            self.addresses = addresses
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.id = try fields.required(1)
            self.arn = try fields.required(2)
            self.description = try fields.optional(3)
            self.ipAddressVersion = try fields.required(4)
            self.addresses = try fields.required(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.arn.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.ipAddressVersion.shapeValue
            fields[5] = self.addresses.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IPSet",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("IPAddressVersion", { WAFV2Schema.IPAddressVersion }, traits: [.required]),
                Shapes.Member("Addresses", { WAFV2Schema.IPAddresses }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct IPSetForwardedIPConfig: Shapes.Structure {
        package var headerName: Swift.String
        package var fallbackBehavior: Swift.String
        package var position: Swift.String
        package init(headerName: Swift.String, fallbackBehavior: Swift.String, position: Swift.String) {
            self.headerName = headerName
            self.fallbackBehavior = fallbackBehavior
            self.position = position
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.headerName = try fields.required(0)
            self.fallbackBehavior = try fields.required(1)
            self.position = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.headerName.shapeValue
            fields[1] = self.fallbackBehavior.shapeValue
            fields[2] = self.position.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IPSetForwardedIPConfig",
            [
                Shapes.Member("HeaderName", { WAFV2Schema.ForwardedIPHeaderName }, traits: [.required]),
                Shapes.Member("FallbackBehavior", { WAFV2Schema.FallbackBehavior }, traits: [.required]),
                Shapes.Member("Position", { WAFV2Schema.ForwardedIPPosition }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct IPSetReferenceStatement: Shapes.Structure {
        package var arn: Swift.String
        package var ipSetForwardedIPConfig: WAFV2Shape.IPSetForwardedIPConfig?
        package init(arn: Swift.String, ipSetForwardedIPConfig: WAFV2Shape.IPSetForwardedIPConfig? = nil) {
            self.arn = arn
            self.ipSetForwardedIPConfig = ipSetForwardedIPConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
            self.ipSetForwardedIPConfig = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            fields[1] = self.ipSetForwardedIPConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IPSetReferenceStatement",
            [
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("IPSetForwardedIPConfig", { WAFV2Schema.IPSetForwardedIPConfig }),
            ])
    }
}

extension WAFV2Shape {
    package struct IPSetSummary: Shapes.Structure {
        package var name: Swift.String?
        package var id: Swift.String?
        package var description: Swift.String?
        package var lockToken: Swift.String?
        package var arn: Swift.String?
        package init(name: Swift.String? = nil, id: Swift.String? = nil, description: Swift.String? = nil, lockToken: Swift.String? = nil, arn: Swift.String? = nil) {
            self.name = name
            self.id = id
            self.description = description
            self.lockToken = lockToken
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.id = try fields.optional(1)
            self.description = try fields.optional(2)
            self.lockToken = try fields.optional(3)
            self.arn = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.lockToken?.shapeValue
            fields[4] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IPSetSummary",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
            ])
    }
}

extension WAFV2Shape {
    package struct ImmunityTimeProperty: Shapes.Structure {
        package var immunityTime: Swift.Int
        package init(immunityTime: Swift.Int) {
            self.immunityTime = immunityTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.immunityTime = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.immunityTime.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ImmunityTimeProperty",
            [
                Shapes.Member("ImmunityTime", { WAFV2Schema.TimeWindowSecond }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct JA3Fingerprint: Shapes.Structure {
        package var fallbackBehavior: Swift.String
        package init(fallbackBehavior: Swift.String) {
            self.fallbackBehavior = fallbackBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fallbackBehavior = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fallbackBehavior.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "JA3Fingerprint",
            [
                Shapes.Member("FallbackBehavior", { WAFV2Schema.FallbackBehavior }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct JA4Fingerprint: Shapes.Structure {
        package var fallbackBehavior: Swift.String
        package init(fallbackBehavior: Swift.String) {
            self.fallbackBehavior = fallbackBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fallbackBehavior = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fallbackBehavior.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "JA4Fingerprint",
            [
                Shapes.Member("FallbackBehavior", { WAFV2Schema.FallbackBehavior }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct JsonBody: Shapes.Structure {
        package var matchPattern: WAFV2Shape.JsonMatchPattern
        package var matchScope: Swift.String
        package var invalidFallbackBehavior: Swift.String?
        package var oversizeHandling: Swift.String?
        package init(matchPattern: WAFV2Shape.JsonMatchPattern, matchScope: Swift.String, invalidFallbackBehavior: Swift.String? = nil, oversizeHandling: Swift.String? = nil) {
            self.matchPattern = matchPattern
            self.matchScope = matchScope
            self.invalidFallbackBehavior = invalidFallbackBehavior
            self.oversizeHandling = oversizeHandling
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.matchPattern = try fields.required(0)
            self.matchScope = try fields.required(1)
            self.invalidFallbackBehavior = try fields.optional(2)
            self.oversizeHandling = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.matchPattern.shapeValue
            fields[1] = self.matchScope.shapeValue
            fields[2] = self.invalidFallbackBehavior?.shapeValue
            fields[3] = self.oversizeHandling?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "JsonBody",
            [
                Shapes.Member("MatchPattern", { WAFV2Schema.JsonMatchPattern }, traits: [.required]),
                Shapes.Member("MatchScope", { WAFV2Schema.JsonMatchScope }, traits: [.required]),
                Shapes.Member("InvalidFallbackBehavior", { WAFV2Schema.BodyParsingFallbackBehavior }),
                Shapes.Member("OversizeHandling", { WAFV2Schema.OversizeHandling }),
            ])
    }
}

extension WAFV2Shape {
    package struct JsonMatchPattern: Shapes.Structure {
        package var all: WAFV2Shape.All?
        package var includedPaths: [Swift.String]?
        package init(all: WAFV2Shape.All? = nil, includedPaths: [Swift.String]? = nil) {
            self.all = all
            self.includedPaths = includedPaths
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.all = try fields.optional(0)
            self.includedPaths = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.all?.shapeValue
            fields[1] = self.includedPaths?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "JsonMatchPattern",
            [
                Shapes.Member("All", { WAFV2Schema.All }),
                Shapes.Member("IncludedPaths", { WAFV2Schema.JsonPointerPaths }),
            ])
    }
}

extension WAFV2Shape {
    package struct Label: Shapes.Structure {
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
            "Label",
            [
                Shapes.Member("Name", { WAFV2Schema.LabelName }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct LabelMatchStatement: Shapes.Structure {
        package var scope: Swift.String
        package var key: Swift.String
        package init(scope: Swift.String, key: Swift.String) {
            self.scope = scope
            self.key = key
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.key = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.key.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LabelMatchStatement",
            [
                Shapes.Member("Scope", { WAFV2Schema.LabelMatchScope }, traits: [.required]),
                Shapes.Member("Key", { WAFV2Schema.LabelMatchKey }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct LabelNameCondition: Shapes.Structure {
        package var labelName: Swift.String
        package init(labelName: Swift.String) {
            self.labelName = labelName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.labelName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.labelName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LabelNameCondition",
            [
                Shapes.Member("LabelName", { WAFV2Schema.LabelName }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct LabelSummary: Shapes.Structure {
        package var name: Swift.String?
        package init(name: Swift.String? = nil) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LabelSummary",
            [
                Shapes.Member("Name", { WAFV2Schema.LabelName }),
            ])
    }
}

extension WAFV2Shape {
    package struct LoggingConfiguration: Shapes.Structure {
        package var resourceArn: Swift.String
        package var logDestinationConfigs: [Swift.String]
        package var redactedFields: [WAFV2Shape.FieldToMatch]?
        package var managedByFirewallManager: Swift.Bool?
        package var loggingFilter: WAFV2Shape.LoggingFilter?
        package var logType: Swift.String?
        package var logScope: Swift.String?
        package init(resourceArn: Swift.String, logDestinationConfigs: [Swift.String], redactedFields: [WAFV2Shape.FieldToMatch]? = nil, managedByFirewallManager: Swift.Bool? = nil, loggingFilter: WAFV2Shape.LoggingFilter? = nil, logType: Swift.String? = nil, logScope: Swift.String? = nil) {
            self.resourceArn = resourceArn
            self.logDestinationConfigs = logDestinationConfigs
            self.redactedFields = redactedFields
            self.managedByFirewallManager = managedByFirewallManager
            self.loggingFilter = loggingFilter
            self.logType = logType
            self.logScope = logScope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.logDestinationConfigs = try fields.required(1)
            self.redactedFields = try fields.optional(2)
            self.managedByFirewallManager = try fields.optional(3)
            self.loggingFilter = try fields.optional(4)
            self.logType = try fields.optional(5)
            self.logScope = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.logDestinationConfigs.shapeValue
            fields[2] = self.redactedFields?.shapeValue
            fields[3] = self.managedByFirewallManager?.shapeValue
            fields[4] = self.loggingFilter?.shapeValue
            fields[5] = self.logType?.shapeValue
            fields[6] = self.logScope?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LoggingConfiguration",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("LogDestinationConfigs", { WAFV2Schema.LogDestinationConfigs }, traits: [.required]),
                Shapes.Member("RedactedFields", { WAFV2Schema.RedactedFields }),
                Shapes.Member("ManagedByFirewallManager", { WAFV2Schema.Boolean }),
                Shapes.Member("LoggingFilter", { WAFV2Schema.LoggingFilter }),
                Shapes.Member("LogType", { WAFV2Schema.LogType }),
                Shapes.Member("LogScope", { WAFV2Schema.LogScope }),
            ])
    }
}

extension WAFV2Shape {
    package struct LoggingFilter: Shapes.Structure {
        package var filters: [WAFV2Shape.Filter]
        package var defaultBehavior: Swift.String
        package init(filters: [WAFV2Shape.Filter], defaultBehavior: Swift.String) {
            self.filters = filters
            self.defaultBehavior = defaultBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filters = try fields.required(0)
            self.defaultBehavior = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filters.shapeValue
            fields[1] = self.defaultBehavior.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LoggingFilter",
            [
                Shapes.Member("Filters", { WAFV2Schema.Filters }, traits: [.required]),
                Shapes.Member("DefaultBehavior", { WAFV2Schema.FilterBehavior }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedProductDescriptor: Shapes.Structure {
        package var vendorName: Swift.String?
        package var managedRuleSetName: Swift.String?
        package var productId: Swift.String?
        package var productLink: Swift.String?
        package var productTitle: Swift.String?
        package var productDescription: Swift.String?
        package var snsTopicArn: Swift.String?
        package var isVersioningSupported: Swift.Bool?
        package var isAdvancedManagedRuleSet: Swift.Bool?
        package init(vendorName: Swift.String? = nil, managedRuleSetName: Swift.String? = nil, productId: Swift.String? = nil, productLink: Swift.String? = nil, productTitle: Swift.String? = nil, productDescription: Swift.String? = nil, snsTopicArn: Swift.String? = nil, isVersioningSupported: Swift.Bool? = nil, isAdvancedManagedRuleSet: Swift.Bool? = nil) {
            self.vendorName = vendorName
            self.managedRuleSetName = managedRuleSetName
            self.productId = productId
            self.productLink = productLink
            self.productTitle = productTitle
            self.productDescription = productDescription
            self.snsTopicArn = snsTopicArn
            self.isVersioningSupported = isVersioningSupported
            self.isAdvancedManagedRuleSet = isAdvancedManagedRuleSet
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vendorName = try fields.optional(0)
            self.managedRuleSetName = try fields.optional(1)
            self.productId = try fields.optional(2)
            self.productLink = try fields.optional(3)
            self.productTitle = try fields.optional(4)
            self.productDescription = try fields.optional(5)
            self.snsTopicArn = try fields.optional(6)
            self.isVersioningSupported = try fields.optional(7)
            self.isAdvancedManagedRuleSet = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vendorName?.shapeValue
            fields[1] = self.managedRuleSetName?.shapeValue
            fields[2] = self.productId?.shapeValue
            fields[3] = self.productLink?.shapeValue
            fields[4] = self.productTitle?.shapeValue
            fields[5] = self.productDescription?.shapeValue
            fields[6] = self.snsTopicArn?.shapeValue
            fields[7] = self.isVersioningSupported?.shapeValue
            fields[8] = self.isAdvancedManagedRuleSet?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedProductDescriptor",
            [
                Shapes.Member("VendorName", { WAFV2Schema.VendorName }),
                Shapes.Member("ManagedRuleSetName", { WAFV2Schema.EntityName }),
                Shapes.Member("ProductId", { WAFV2Schema.ProductId }),
                Shapes.Member("ProductLink", { WAFV2Schema.ProductLink }),
                Shapes.Member("ProductTitle", { WAFV2Schema.ProductTitle }),
                Shapes.Member("ProductDescription", { WAFV2Schema.ProductDescription }),
                Shapes.Member("SnsTopicArn", { WAFV2Schema.ResourceArn }),
                Shapes.Member("IsVersioningSupported", { WAFV2Schema.Boolean }),
                Shapes.Member("IsAdvancedManagedRuleSet", { WAFV2Schema.Boolean }),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedRuleGroupConfig: Shapes.Structure {
        package var loginPath: Swift.String?
        package var payloadType: Swift.String?
        package var usernameField: WAFV2Shape.UsernameField?
        package var passwordField: WAFV2Shape.PasswordField?
        package var awsManagedRulesBotControlRuleSet: WAFV2Shape.AWSManagedRulesBotControlRuleSet?
        package var awsManagedRulesATPRuleSet: WAFV2Shape.AWSManagedRulesATPRuleSet?
        package var awsManagedRulesACFPRuleSet: WAFV2Shape.AWSManagedRulesACFPRuleSet?
        package var awsManagedRulesAntiDDoSRuleSet: WAFV2Shape.AWSManagedRulesAntiDDoSRuleSet?
        package var awsManagedRulesAISecurityRuleSet: WAFV2Shape.AWSManagedRulesAISecurityRuleSet?
        package init(loginPath: Swift.String? = nil, payloadType: Swift.String? = nil, usernameField: WAFV2Shape.UsernameField? = nil, passwordField: WAFV2Shape.PasswordField? = nil, awsManagedRulesBotControlRuleSet: WAFV2Shape.AWSManagedRulesBotControlRuleSet? = nil, awsManagedRulesATPRuleSet: WAFV2Shape.AWSManagedRulesATPRuleSet? = nil, awsManagedRulesACFPRuleSet: WAFV2Shape.AWSManagedRulesACFPRuleSet? = nil, awsManagedRulesAntiDDoSRuleSet: WAFV2Shape.AWSManagedRulesAntiDDoSRuleSet? = nil, awsManagedRulesAISecurityRuleSet: WAFV2Shape.AWSManagedRulesAISecurityRuleSet? = nil) {
            self.loginPath = loginPath
            self.payloadType = payloadType
            self.usernameField = usernameField
            self.passwordField = passwordField
            self.awsManagedRulesBotControlRuleSet = awsManagedRulesBotControlRuleSet
            self.awsManagedRulesATPRuleSet = awsManagedRulesATPRuleSet
            self.awsManagedRulesACFPRuleSet = awsManagedRulesACFPRuleSet
            self.awsManagedRulesAntiDDoSRuleSet = awsManagedRulesAntiDDoSRuleSet
            self.awsManagedRulesAISecurityRuleSet = awsManagedRulesAISecurityRuleSet
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loginPath = try fields.optional(0)
            self.payloadType = try fields.optional(1)
            self.usernameField = try fields.optional(2)
            self.passwordField = try fields.optional(3)
            self.awsManagedRulesBotControlRuleSet = try fields.optional(4)
            self.awsManagedRulesATPRuleSet = try fields.optional(5)
            self.awsManagedRulesACFPRuleSet = try fields.optional(6)
            self.awsManagedRulesAntiDDoSRuleSet = try fields.optional(7)
            self.awsManagedRulesAISecurityRuleSet = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loginPath?.shapeValue
            fields[1] = self.payloadType?.shapeValue
            fields[2] = self.usernameField?.shapeValue
            fields[3] = self.passwordField?.shapeValue
            fields[4] = self.awsManagedRulesBotControlRuleSet?.shapeValue
            fields[5] = self.awsManagedRulesATPRuleSet?.shapeValue
            fields[6] = self.awsManagedRulesACFPRuleSet?.shapeValue
            fields[7] = self.awsManagedRulesAntiDDoSRuleSet?.shapeValue
            fields[8] = self.awsManagedRulesAISecurityRuleSet?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleGroupConfig",
            [
                Shapes.Member("LoginPath", { WAFV2Schema.LoginPathString }),
                Shapes.Member("PayloadType", { WAFV2Schema.PayloadType }),
                Shapes.Member("UsernameField", { WAFV2Schema.UsernameField }),
                Shapes.Member("PasswordField", { WAFV2Schema.PasswordField }),
                Shapes.Member("AWSManagedRulesBotControlRuleSet", { WAFV2Schema.AWSManagedRulesBotControlRuleSet }),
                Shapes.Member("AWSManagedRulesATPRuleSet", { WAFV2Schema.AWSManagedRulesATPRuleSet }),
                Shapes.Member("AWSManagedRulesACFPRuleSet", { WAFV2Schema.AWSManagedRulesACFPRuleSet }),
                Shapes.Member("AWSManagedRulesAntiDDoSRuleSet", { WAFV2Schema.AWSManagedRulesAntiDDoSRuleSet }),
                Shapes.Member("AWSManagedRulesAISecurityRuleSet", { WAFV2Schema.AWSManagedRulesAISecurityRuleSet }),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedRuleGroupStatement: Shapes.Structure {
        package var vendorName: Swift.String
        package var name: Swift.String
        package var version: Swift.String?
        package var excludedRules: [WAFV2Shape.ExcludedRule]?
        package var scopeDownStatement: Shapes.Indirect<WAFV2Shape.Statement>?
        package var managedRuleGroupConfigs: [WAFV2Shape.ManagedRuleGroupConfig]?
        package var ruleActionOverrides: [WAFV2Shape.RuleActionOverride]?
        package init(vendorName: Swift.String, name: Swift.String, version: Swift.String? = nil, excludedRules: [WAFV2Shape.ExcludedRule]? = nil, scopeDownStatement: Shapes.Indirect<WAFV2Shape.Statement>? = nil, managedRuleGroupConfigs: [WAFV2Shape.ManagedRuleGroupConfig]? = nil, ruleActionOverrides: [WAFV2Shape.RuleActionOverride]? = nil) {
            self.vendorName = vendorName
            self.name = name
            self.version = version
            self.excludedRules = excludedRules
            self.scopeDownStatement = scopeDownStatement
            self.managedRuleGroupConfigs = managedRuleGroupConfigs
            self.ruleActionOverrides = ruleActionOverrides
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vendorName = try fields.required(0)
            self.name = try fields.required(1)
            self.version = try fields.optional(2)
            self.excludedRules = try fields.optional(3)
            self.scopeDownStatement = try fields.optional(4)
            self.managedRuleGroupConfigs = try fields.optional(5)
            self.ruleActionOverrides = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vendorName.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.version?.shapeValue
            fields[3] = self.excludedRules?.shapeValue
            fields[4] = self.scopeDownStatement?.shapeValue
            fields[5] = self.managedRuleGroupConfigs?.shapeValue
            fields[6] = self.ruleActionOverrides?.shapeValue
            return fields
        }
        package static let schema: Shapes.StructureSchema = Shapes.StructureSchema(
            "ManagedRuleGroupStatement",
            [
                Shapes.Member("VendorName", { WAFV2Schema.VendorName }, traits: [.required]),
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Version", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("ExcludedRules", { WAFV2Schema.ExcludedRules }),
                Shapes.Member("ScopeDownStatement", { WAFV2Schema.Statement }),
                Shapes.Member("ManagedRuleGroupConfigs", { WAFV2Schema.ManagedRuleGroupConfigs }),
                Shapes.Member("RuleActionOverrides", { WAFV2Schema.RuleActionOverrides }),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedRuleGroupSummary: Shapes.Structure {
        package var vendorName: Swift.String?
        package var name: Swift.String?
        package var versioningSupported: Swift.Bool?
        package var description: Swift.String?
        package init(vendorName: Swift.String? = nil, name: Swift.String? = nil, versioningSupported: Swift.Bool? = nil, description: Swift.String? = nil) {
            self.vendorName = vendorName
            self.name = name
            self.versioningSupported = versioningSupported
            self.description = description
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vendorName = try fields.optional(0)
            self.name = try fields.optional(1)
            self.versioningSupported = try fields.optional(2)
            self.description = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vendorName?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.versioningSupported?.shapeValue
            fields[3] = self.description?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleGroupSummary",
            [
                Shapes.Member("VendorName", { WAFV2Schema.VendorName }),
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("VersioningSupported", { WAFV2Schema.Boolean }),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedRuleGroupVersion: Shapes.Structure {
        package var name: Swift.String?
        package var lastUpdateTimestamp: Vocabulary.Instant?
        package init(name: Swift.String? = nil, lastUpdateTimestamp: Vocabulary.Instant? = nil) {
            self.name = name
            self.lastUpdateTimestamp = lastUpdateTimestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.lastUpdateTimestamp = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.lastUpdateTimestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleGroupVersion",
            [
                Shapes.Member("Name", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("LastUpdateTimestamp", { WAFV2Schema.Timestamp }),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedRuleSet: Shapes.Structure {
        package var name: Swift.String
        package var id: Swift.String
        package var arn: Swift.String
        package var description: Swift.String?
        package var publishedVersions: [Swift.String: WAFV2Shape.ManagedRuleSetVersion]?
        package var recommendedVersion: Swift.String?
        package var labelNamespace: Swift.String?
        package init(name: Swift.String, id: Swift.String, arn: Swift.String, description: Swift.String? = nil, publishedVersions: [Swift.String: WAFV2Shape.ManagedRuleSetVersion]? = nil, recommendedVersion: Swift.String? = nil, labelNamespace: Swift.String? = nil) {
            self.name = name
            self.id = id
            self.arn = arn
            self.description = description
            self.publishedVersions = publishedVersions
            self.recommendedVersion = recommendedVersion
            self.labelNamespace = labelNamespace
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.id = try fields.required(1)
            self.arn = try fields.required(2)
            self.description = try fields.optional(3)
            self.publishedVersions = try fields.optional(4)
            self.recommendedVersion = try fields.optional(5)
            self.labelNamespace = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.arn.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.publishedVersions?.shapeValue
            fields[5] = self.recommendedVersion?.shapeValue
            fields[6] = self.labelNamespace?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleSet",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("PublishedVersions", { WAFV2Schema.PublishedVersions }),
                Shapes.Member("RecommendedVersion", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("LabelNamespace", { WAFV2Schema.LabelName }),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedRuleSetSummary: Shapes.Structure {
        package var name: Swift.String?
        package var id: Swift.String?
        package var description: Swift.String?
        package var lockToken: Swift.String?
        package var arn: Swift.String?
        package var labelNamespace: Swift.String?
        package init(name: Swift.String? = nil, id: Swift.String? = nil, description: Swift.String? = nil, lockToken: Swift.String? = nil, arn: Swift.String? = nil, labelNamespace: Swift.String? = nil) {
            self.name = name
            self.id = id
            self.description = description
            self.lockToken = lockToken
            self.arn = arn
            self.labelNamespace = labelNamespace
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.id = try fields.optional(1)
            self.description = try fields.optional(2)
            self.lockToken = try fields.optional(3)
            self.arn = try fields.optional(4)
            self.labelNamespace = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.lockToken?.shapeValue
            fields[4] = self.arn?.shapeValue
            fields[5] = self.labelNamespace?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleSetSummary",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
                Shapes.Member("LabelNamespace", { WAFV2Schema.LabelName }),
            ])
    }
}

extension WAFV2Shape {
    package struct ManagedRuleSetVersion: Shapes.Structure {
        package var associatedRuleGroupArn: Swift.String?
        package var capacity: Swift.Int?
        package var forecastedLifetime: Swift.Int?
        package var publishTimestamp: Vocabulary.Instant?
        package var lastUpdateTimestamp: Vocabulary.Instant?
        package var expiryTimestamp: Vocabulary.Instant?
        package init(associatedRuleGroupArn: Swift.String? = nil, capacity: Swift.Int? = nil, forecastedLifetime: Swift.Int? = nil, publishTimestamp: Vocabulary.Instant? = nil, lastUpdateTimestamp: Vocabulary.Instant? = nil, expiryTimestamp: Vocabulary.Instant? = nil) {
            self.associatedRuleGroupArn = associatedRuleGroupArn
            self.capacity = capacity
            self.forecastedLifetime = forecastedLifetime
            self.publishTimestamp = publishTimestamp
            self.lastUpdateTimestamp = lastUpdateTimestamp
            self.expiryTimestamp = expiryTimestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.associatedRuleGroupArn = try fields.optional(0)
            self.capacity = try fields.optional(1)
            self.forecastedLifetime = try fields.optional(2)
            self.publishTimestamp = try fields.optional(3)
            self.lastUpdateTimestamp = try fields.optional(4)
            self.expiryTimestamp = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.associatedRuleGroupArn?.shapeValue
            fields[1] = self.capacity?.shapeValue
            fields[2] = self.forecastedLifetime?.shapeValue
            fields[3] = self.publishTimestamp?.shapeValue
            fields[4] = self.lastUpdateTimestamp?.shapeValue
            fields[5] = self.expiryTimestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleSetVersion",
            [
                Shapes.Member("AssociatedRuleGroupArn", { WAFV2Schema.ResourceArn }),
                Shapes.Member("Capacity", { WAFV2Schema.CapacityUnit }),
                Shapes.Member("ForecastedLifetime", { WAFV2Schema.TimeWindowDay }),
                Shapes.Member("PublishTimestamp", { WAFV2Schema.Timestamp }),
                Shapes.Member("LastUpdateTimestamp", { WAFV2Schema.Timestamp }),
                Shapes.Member("ExpiryTimestamp", { WAFV2Schema.Timestamp }),
            ])
    }
}

extension WAFV2Shape {
    package struct Method: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "Method",
            [])
    }
}

extension WAFV2Shape {
    package struct MobileSdkRelease: Shapes.Structure {
        package var releaseVersion: Swift.String?
        package var timestamp: Vocabulary.Instant?
        package var releaseNotes: Swift.String?
        package var tags: [WAFV2Shape.Tag]?
        package init(releaseVersion: Swift.String? = nil, timestamp: Vocabulary.Instant? = nil, releaseNotes: Swift.String? = nil, tags: [WAFV2Shape.Tag]? = nil) {
            self.releaseVersion = releaseVersion
            self.timestamp = timestamp
            self.releaseNotes = releaseNotes
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.releaseVersion = try fields.optional(0)
            self.timestamp = try fields.optional(1)
            self.releaseNotes = try fields.optional(2)
            self.tags = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.releaseVersion?.shapeValue
            fields[1] = self.timestamp?.shapeValue
            fields[2] = self.releaseNotes?.shapeValue
            fields[3] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MobileSdkRelease",
            [
                Shapes.Member("ReleaseVersion", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("Timestamp", { WAFV2Schema.Timestamp }),
                Shapes.Member("ReleaseNotes", { WAFV2Schema.ReleaseNotes }),
                Shapes.Member("Tags", { WAFV2Schema.TagList }),
            ])
    }
}

extension WAFV2Shape {
    package struct MonetizationConfig: Shapes.Structure {
        package var cryptoConfig: WAFV2Shape.CryptoConfig?
        package var connectedAccountConfigs: [WAFV2Shape.ConnectedAccountConfig]?
        package var currencyMode: Swift.String?
        package init(cryptoConfig: WAFV2Shape.CryptoConfig? = nil, connectedAccountConfigs: [WAFV2Shape.ConnectedAccountConfig]? = nil, currencyMode: Swift.String? = nil) {
            self.cryptoConfig = cryptoConfig
            self.connectedAccountConfigs = connectedAccountConfigs
            self.currencyMode = currencyMode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.cryptoConfig = try fields.optional(0)
            self.connectedAccountConfigs = try fields.optional(1)
            self.currencyMode = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.cryptoConfig?.shapeValue
            fields[1] = self.connectedAccountConfigs?.shapeValue
            fields[2] = self.currencyMode?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MonetizationConfig",
            [
                Shapes.Member("CryptoConfig", { WAFV2Schema.CryptoConfig }),
                Shapes.Member("ConnectedAccountConfigs", { WAFV2Schema.ConnectedAccountConfigs }),
                Shapes.Member("CurrencyMode", { WAFV2Schema.CurrencyMode }),
            ])
    }
}

extension WAFV2Shape {
    package struct MonetizeAction: Shapes.Structure {
        package var priceMultiplier: Swift.String?
        package init(priceMultiplier: Swift.String? = nil) {
            self.priceMultiplier = priceMultiplier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.priceMultiplier = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.priceMultiplier?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MonetizeAction",
            [
                Shapes.Member("PriceMultiplier", { WAFV2Schema.PriceMultiplier }),
            ])
    }
}

extension WAFV2Shape {
    package struct NoneAction: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "NoneAction",
            [])
    }
}

extension WAFV2Shape {
    package struct NotStatement: Shapes.Structure {
        package var statement: Shapes.Indirect<WAFV2Shape.Statement>
        package init(statement: Shapes.Indirect<WAFV2Shape.Statement>) {
            self.statement = statement
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.statement = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.statement.shapeValue
            return fields
        }
        package static let schema: Shapes.StructureSchema = Shapes.StructureSchema(
            "NotStatement",
            [
                Shapes.Member("Statement", { WAFV2Schema.Statement }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct OnSourceDDoSProtectionConfig: Shapes.Structure {
        package var albLowReputationMode: Swift.String
        package init(albLowReputationMode: Swift.String) {
            self.albLowReputationMode = albLowReputationMode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.albLowReputationMode = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.albLowReputationMode.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OnSourceDDoSProtectionConfig",
            [
                Shapes.Member("ALBLowReputationMode", { WAFV2Schema.LowReputationMode }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct OrStatement: Shapes.Structure {
        package var statements: [WAFV2Shape.Statement]
        package init(statements: [WAFV2Shape.Statement]) {
            self.statements = statements
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.statements = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.statements.shapeValue
            return fields
        }
        package static let schema: Shapes.StructureSchema = Shapes.StructureSchema(
            "OrStatement",
            [
                Shapes.Member("Statements", { WAFV2Schema.Statements }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct OverrideAction: Shapes.Structure {
        package var count: WAFV2Shape.CountAction?
        package var none: WAFV2Shape.NoneAction?
        package init(count: WAFV2Shape.CountAction? = nil, none: WAFV2Shape.NoneAction? = nil) {
            self.count = count
            self.none = none
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.count = try fields.optional(0)
            self.none = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.count?.shapeValue
            fields[1] = self.none?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OverrideAction",
            [
                Shapes.Member("Count", { WAFV2Schema.CountAction }),
                Shapes.Member("None", { WAFV2Schema.NoneAction }),
            ])
    }
}

extension WAFV2Shape {
    package struct PasswordField: Shapes.Structure {
        package var identifier: Swift.String
        package init(identifier: Swift.String) {
            self.identifier = identifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.identifier = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.identifier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PasswordField",
            [
                Shapes.Member("Identifier", { WAFV2Schema.FieldIdentifier }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct PathStatistics: Shapes.Structure {
        package var source: WAFV2Shape.FilterSource?
        package var path: Swift.String
        package var requestCount: Swift.Int
        package var percentage: Swift.Double
        package var topBots: [WAFV2Shape.BotStatistics]?
        package init(source: WAFV2Shape.FilterSource? = nil, path: Swift.String, requestCount: Swift.Int, percentage: Swift.Double, topBots: [WAFV2Shape.BotStatistics]? = nil) {
            self.source = source
            self.path = path
            self.requestCount = requestCount
            self.percentage = percentage
            self.topBots = topBots
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.source = try fields.optional(0)
            self.path = try fields.required(1)
            self.requestCount = try fields.required(2)
            self.percentage = try fields.required(3)
            self.topBots = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.source?.shapeValue
            fields[1] = self.path.shapeValue
            fields[2] = self.requestCount.shapeValue
            fields[3] = self.percentage.shapeValue
            fields[4] = self.topBots?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PathStatistics",
            [
                Shapes.Member("Source", { WAFV2Schema.FilterSource }),
                Shapes.Member("Path", { WAFV2Schema.PathString }, traits: [.required]),
                Shapes.Member("RequestCount", { WAFV2Schema.RequestCount }, traits: [.required]),
                Shapes.Member("Percentage", { WAFV2Schema.PercentageValue }, traits: [.required]),
                Shapes.Member("TopBots", { WAFV2Schema.BotStatisticsList }),
            ])
    }
}

extension WAFV2Shape {
    package struct PaymentNetwork: Shapes.Structure {
        package var chain: Swift.String
        package var walletAddress: Swift.String
        package var prices: [WAFV2Shape.Price]
        package init(chain: Swift.String, walletAddress: Swift.String, prices: [WAFV2Shape.Price]) {
            self.chain = chain
            self.walletAddress = walletAddress
            self.prices = prices
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.chain = try fields.required(0)
            self.walletAddress = try fields.required(1)
            self.prices = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.chain.shapeValue
            fields[1] = self.walletAddress.shapeValue
            fields[2] = self.prices.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PaymentNetwork",
            [
                Shapes.Member("Chain", { WAFV2Schema.BlockchainChain }, traits: [.required]),
                Shapes.Member("WalletAddress", { WAFV2Schema.WalletAddress }, traits: [.required]),
                Shapes.Member("Prices", { WAFV2Schema.Prices }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct PhoneNumberField: Shapes.Structure {
        package var identifier: Swift.String
        package init(identifier: Swift.String) {
            self.identifier = identifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.identifier = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.identifier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PhoneNumberField",
            [
                Shapes.Member("Identifier", { WAFV2Schema.FieldIdentifier }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct PreParseTextTransformation: Shapes.Structure {
        package var priority: Swift.Int
        package var type: Swift.String
        package init(priority: Swift.Int, type: Swift.String) {
            self.priority = priority
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.priority = try fields.required(0)
            self.type = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.priority.shapeValue
            fields[1] = self.type.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PreParseTextTransformation",
            [
                Shapes.Member("Priority", { WAFV2Schema.PreParseTextTransformationPriority }, traits: [.required]),
                Shapes.Member("Type", { WAFV2Schema.PreParseTextTransformationType }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct Price: Shapes.Structure {
        package var amount: Swift.String
        package var currency: Swift.String
        package init(amount: Swift.String, currency: Swift.String) {
            self.amount = amount
            self.currency = currency
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.amount = try fields.required(0)
            self.currency = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.amount.shapeValue
            fields[1] = self.currency.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Price",
            [
                Shapes.Member("Amount", { WAFV2Schema.PriceAmount }, traits: [.required]),
                Shapes.Member("Currency", { WAFV2Schema.CryptoCurrency }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct QueryString: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "QueryString",
            [])
    }
}

extension WAFV2Shape {
    package struct RateBasedStatement: Shapes.Structure {
        package var limit: Swift.Int
        package var evaluationWindowSec: Swift.Int?
        package var aggregateKeyType: Swift.String
        package var scopeDownStatement: Shapes.Indirect<WAFV2Shape.Statement>?
        package var forwardedIPConfig: WAFV2Shape.ForwardedIPConfig?
        package var customKeys: [WAFV2Shape.RateBasedStatementCustomKey]?
        package init(limit: Swift.Int, evaluationWindowSec: Swift.Int? = nil, aggregateKeyType: Swift.String, scopeDownStatement: Shapes.Indirect<WAFV2Shape.Statement>? = nil, forwardedIPConfig: WAFV2Shape.ForwardedIPConfig? = nil, customKeys: [WAFV2Shape.RateBasedStatementCustomKey]? = nil) {
            self.limit = limit
            self.evaluationWindowSec = evaluationWindowSec
            self.aggregateKeyType = aggregateKeyType
            self.scopeDownStatement = scopeDownStatement
            self.forwardedIPConfig = forwardedIPConfig
            self.customKeys = customKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.limit = try fields.required(0)
            self.evaluationWindowSec = try fields.optional(1)
            self.aggregateKeyType = try fields.required(2)
            self.scopeDownStatement = try fields.optional(3)
            self.forwardedIPConfig = try fields.optional(4)
            self.customKeys = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.limit.shapeValue
            fields[1] = self.evaluationWindowSec?.shapeValue
            fields[2] = self.aggregateKeyType.shapeValue
            fields[3] = self.scopeDownStatement?.shapeValue
            fields[4] = self.forwardedIPConfig?.shapeValue
            fields[5] = self.customKeys?.shapeValue
            return fields
        }
        package static let schema: Shapes.StructureSchema = Shapes.StructureSchema(
            "RateBasedStatement",
            [
                Shapes.Member("Limit", { WAFV2Schema.RateLimit }, traits: [.required]),
                Shapes.Member("EvaluationWindowSec", { WAFV2Schema.EvaluationWindowSec }),
                Shapes.Member("AggregateKeyType", { WAFV2Schema.RateBasedStatementAggregateKeyType }, traits: [.required]),
                Shapes.Member("ScopeDownStatement", { WAFV2Schema.Statement }),
                Shapes.Member("ForwardedIPConfig", { WAFV2Schema.ForwardedIPConfig }),
                Shapes.Member("CustomKeys", { WAFV2Schema.RateBasedStatementCustomKeys }),
            ])
    }
}

extension WAFV2Shape {
    package struct RateBasedStatementCustomKey: Shapes.Structure {
        package var header: WAFV2Shape.RateLimitHeader?
        package var cookie: WAFV2Shape.RateLimitCookie?
        package var queryArgument: WAFV2Shape.RateLimitQueryArgument?
        package var queryString: WAFV2Shape.RateLimitQueryString?
        package var httpMethod: WAFV2Shape.RateLimitHTTPMethod?
        package var forwardedIP: WAFV2Shape.RateLimitForwardedIP?
        package var ip: WAFV2Shape.RateLimitIP?
        package var labelNamespace: WAFV2Shape.RateLimitLabelNamespace?
        package var uriPath: WAFV2Shape.RateLimitUriPath?
        package var ja3Fingerprint: WAFV2Shape.RateLimitJA3Fingerprint?
        package var ja4Fingerprint: WAFV2Shape.RateLimitJA4Fingerprint?
        package var asn: WAFV2Shape.RateLimitAsn?
        package init(header: WAFV2Shape.RateLimitHeader? = nil, cookie: WAFV2Shape.RateLimitCookie? = nil, queryArgument: WAFV2Shape.RateLimitQueryArgument? = nil, queryString: WAFV2Shape.RateLimitQueryString? = nil, httpMethod: WAFV2Shape.RateLimitHTTPMethod? = nil, forwardedIP: WAFV2Shape.RateLimitForwardedIP? = nil, ip: WAFV2Shape.RateLimitIP? = nil, labelNamespace: WAFV2Shape.RateLimitLabelNamespace? = nil, uriPath: WAFV2Shape.RateLimitUriPath? = nil, ja3Fingerprint: WAFV2Shape.RateLimitJA3Fingerprint? = nil, ja4Fingerprint: WAFV2Shape.RateLimitJA4Fingerprint? = nil, asn: WAFV2Shape.RateLimitAsn? = nil) {
            self.header = header
            self.cookie = cookie
            self.queryArgument = queryArgument
            self.queryString = queryString
            self.httpMethod = httpMethod
            self.forwardedIP = forwardedIP
            self.ip = ip
            self.labelNamespace = labelNamespace
            self.uriPath = uriPath
            self.ja3Fingerprint = ja3Fingerprint
            self.ja4Fingerprint = ja4Fingerprint
            self.asn = asn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.header = try fields.optional(0)
            self.cookie = try fields.optional(1)
            self.queryArgument = try fields.optional(2)
            self.queryString = try fields.optional(3)
            self.httpMethod = try fields.optional(4)
            self.forwardedIP = try fields.optional(5)
            self.ip = try fields.optional(6)
            self.labelNamespace = try fields.optional(7)
            self.uriPath = try fields.optional(8)
            self.ja3Fingerprint = try fields.optional(9)
            self.ja4Fingerprint = try fields.optional(10)
            self.asn = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.header?.shapeValue
            fields[1] = self.cookie?.shapeValue
            fields[2] = self.queryArgument?.shapeValue
            fields[3] = self.queryString?.shapeValue
            fields[4] = self.httpMethod?.shapeValue
            fields[5] = self.forwardedIP?.shapeValue
            fields[6] = self.ip?.shapeValue
            fields[7] = self.labelNamespace?.shapeValue
            fields[8] = self.uriPath?.shapeValue
            fields[9] = self.ja3Fingerprint?.shapeValue
            fields[10] = self.ja4Fingerprint?.shapeValue
            fields[11] = self.asn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateBasedStatementCustomKey",
            [
                Shapes.Member("Header", { WAFV2Schema.RateLimitHeader }),
                Shapes.Member("Cookie", { WAFV2Schema.RateLimitCookie }),
                Shapes.Member("QueryArgument", { WAFV2Schema.RateLimitQueryArgument }),
                Shapes.Member("QueryString", { WAFV2Schema.RateLimitQueryString }),
                Shapes.Member("HTTPMethod", { WAFV2Schema.RateLimitHTTPMethod }),
                Shapes.Member("ForwardedIP", { WAFV2Schema.RateLimitForwardedIP }),
                Shapes.Member("IP", { WAFV2Schema.RateLimitIP }),
                Shapes.Member("LabelNamespace", { WAFV2Schema.RateLimitLabelNamespace }),
                Shapes.Member("UriPath", { WAFV2Schema.RateLimitUriPath }),
                Shapes.Member("JA3Fingerprint", { WAFV2Schema.RateLimitJA3Fingerprint }),
                Shapes.Member("JA4Fingerprint", { WAFV2Schema.RateLimitJA4Fingerprint }),
                Shapes.Member("ASN", { WAFV2Schema.RateLimitAsn }),
            ])
    }
}

extension WAFV2Shape {
    package struct RateBasedStatementManagedKeysIPSet: Shapes.Structure {
        package var ipAddressVersion: Swift.String?
        package var addresses: [Swift.String]?
        package init(ipAddressVersion: Swift.String? = nil, addresses: [Swift.String]? = nil) {
            self.ipAddressVersion = ipAddressVersion
            self.addresses = addresses
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ipAddressVersion = try fields.optional(0)
            self.addresses = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ipAddressVersion?.shapeValue
            fields[1] = self.addresses?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateBasedStatementManagedKeysIPSet",
            [
                Shapes.Member("IPAddressVersion", { WAFV2Schema.IPAddressVersion }),
                Shapes.Member("Addresses", { WAFV2Schema.IPAddresses }),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitAsn: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitAsn",
            [])
    }
}

extension WAFV2Shape {
    package struct RateLimitCookie: Shapes.Structure {
        package var name: Swift.String
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package init(name: Swift.String, textTransformations: [WAFV2Shape.TextTransformation]) {
            self.name = name
            self.textTransformations = textTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.textTransformations = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.textTransformations.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitCookie",
            [
                Shapes.Member("Name", { WAFV2Schema.FieldToMatchData }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitForwardedIP: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitForwardedIP",
            [])
    }
}

extension WAFV2Shape {
    package struct RateLimitHTTPMethod: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitHTTPMethod",
            [])
    }
}

extension WAFV2Shape {
    package struct RateLimitHeader: Shapes.Structure {
        package var name: Swift.String
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package init(name: Swift.String, textTransformations: [WAFV2Shape.TextTransformation]) {
            self.name = name
            self.textTransformations = textTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.textTransformations = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.textTransformations.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitHeader",
            [
                Shapes.Member("Name", { WAFV2Schema.FieldToMatchData }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitIP: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitIP",
            [])
    }
}

extension WAFV2Shape {
    package struct RateLimitJA3Fingerprint: Shapes.Structure {
        package var fallbackBehavior: Swift.String
        package init(fallbackBehavior: Swift.String) {
            self.fallbackBehavior = fallbackBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fallbackBehavior = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fallbackBehavior.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitJA3Fingerprint",
            [
                Shapes.Member("FallbackBehavior", { WAFV2Schema.FallbackBehavior }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitJA4Fingerprint: Shapes.Structure {
        package var fallbackBehavior: Swift.String
        package init(fallbackBehavior: Swift.String) {
            self.fallbackBehavior = fallbackBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fallbackBehavior = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fallbackBehavior.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitJA4Fingerprint",
            [
                Shapes.Member("FallbackBehavior", { WAFV2Schema.FallbackBehavior }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitLabelNamespace: Shapes.Structure {
        package var namespace: Swift.String
        package init(namespace: Swift.String) {
            self.namespace = namespace
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitLabelNamespace",
            [
                Shapes.Member("Namespace", { WAFV2Schema.LabelNamespace }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitQueryArgument: Shapes.Structure {
        package var name: Swift.String
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package init(name: Swift.String, textTransformations: [WAFV2Shape.TextTransformation]) {
            self.name = name
            self.textTransformations = textTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.textTransformations = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.textTransformations.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitQueryArgument",
            [
                Shapes.Member("Name", { WAFV2Schema.FieldToMatchData }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitQueryString: Shapes.Structure {
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package init(textTransformations: [WAFV2Shape.TextTransformation]) {
            self.textTransformations = textTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.textTransformations = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.textTransformations.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitQueryString",
            [
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RateLimitUriPath: Shapes.Structure {
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package init(textTransformations: [WAFV2Shape.TextTransformation]) {
            self.textTransformations = textTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.textTransformations = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.textTransformations.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RateLimitUriPath",
            [
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct Regex: Shapes.Structure {
        package var regexString: Swift.String?
        package init(regexString: Swift.String? = nil) {
            self.regexString = regexString
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.regexString = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.regexString?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Regex",
            [
                Shapes.Member("RegexString", { WAFV2Schema.RegexPatternString }),
            ])
    }
}

extension WAFV2Shape {
    package struct RegexMatchStatement: Shapes.Structure {
        package var regexString: Swift.String
        package var fieldToMatch: WAFV2Shape.FieldToMatch
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package var preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]?
        package init(regexString: Swift.String, fieldToMatch: WAFV2Shape.FieldToMatch, textTransformations: [WAFV2Shape.TextTransformation], preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]? = nil) {
            self.regexString = regexString
            self.fieldToMatch = fieldToMatch
            self.textTransformations = textTransformations
            self.preParseTextTransformations = preParseTextTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.regexString = try fields.required(0)
            self.fieldToMatch = try fields.required(1)
            self.textTransformations = try fields.required(2)
            self.preParseTextTransformations = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.regexString.shapeValue
            fields[1] = self.fieldToMatch.shapeValue
            fields[2] = self.textTransformations.shapeValue
            fields[3] = self.preParseTextTransformations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RegexMatchStatement",
            [
                Shapes.Member("RegexString", { WAFV2Schema.RegexPatternString }, traits: [.required]),
                Shapes.Member("FieldToMatch", { WAFV2Schema.FieldToMatch }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
                Shapes.Member("PreParseTextTransformations", { WAFV2Schema.PreParseTextTransformations }),
            ])
    }
}

extension WAFV2Shape {
    package struct RegexPatternSet: Shapes.Structure {
        package var name: Swift.String?
        package var id: Swift.String?
        package var arn: Swift.String?
        package var description: Swift.String?
        package var regularExpressionList: [WAFV2Shape.Regex]?
        package init(name: Swift.String? = nil, id: Swift.String? = nil, arn: Swift.String? = nil, description: Swift.String? = nil, regularExpressionList: [WAFV2Shape.Regex]? = nil) {
            self.name = name
            self.id = id
            self.arn = arn
            self.description = description
            self.regularExpressionList = regularExpressionList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.id = try fields.optional(1)
            self.arn = try fields.optional(2)
            self.description = try fields.optional(3)
            self.regularExpressionList = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.arn?.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.regularExpressionList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RegexPatternSet",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("RegularExpressionList", { WAFV2Schema.RegularExpressionList }),
            ])
    }
}

extension WAFV2Shape {
    package struct RegexPatternSetReferenceStatement: Shapes.Structure {
        package var arn: Swift.String
        package var fieldToMatch: WAFV2Shape.FieldToMatch
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package var preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]?
        package init(arn: Swift.String, fieldToMatch: WAFV2Shape.FieldToMatch, textTransformations: [WAFV2Shape.TextTransformation], preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]? = nil) {
            self.arn = arn
            self.fieldToMatch = fieldToMatch
            self.textTransformations = textTransformations
            self.preParseTextTransformations = preParseTextTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
            self.fieldToMatch = try fields.required(1)
            self.textTransformations = try fields.required(2)
            self.preParseTextTransformations = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            fields[1] = self.fieldToMatch.shapeValue
            fields[2] = self.textTransformations.shapeValue
            fields[3] = self.preParseTextTransformations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RegexPatternSetReferenceStatement",
            [
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("FieldToMatch", { WAFV2Schema.FieldToMatch }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
                Shapes.Member("PreParseTextTransformations", { WAFV2Schema.PreParseTextTransformations }),
            ])
    }
}

extension WAFV2Shape {
    package struct RegexPatternSetSummary: Shapes.Structure {
        package var name: Swift.String?
        package var id: Swift.String?
        package var description: Swift.String?
        package var lockToken: Swift.String?
        package var arn: Swift.String?
        package init(name: Swift.String? = nil, id: Swift.String? = nil, description: Swift.String? = nil, lockToken: Swift.String? = nil, arn: Swift.String? = nil) {
            self.name = name
            self.id = id
            self.description = description
            self.lockToken = lockToken
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.id = try fields.optional(1)
            self.description = try fields.optional(2)
            self.lockToken = try fields.optional(3)
            self.arn = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.lockToken?.shapeValue
            fields[4] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RegexPatternSetSummary",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
            ])
    }
}

extension WAFV2Shape {
    package struct ReleaseSummary: Shapes.Structure {
        package var releaseVersion: Swift.String?
        package var timestamp: Vocabulary.Instant?
        package init(releaseVersion: Swift.String? = nil, timestamp: Vocabulary.Instant? = nil) {
            self.releaseVersion = releaseVersion
            self.timestamp = timestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.releaseVersion = try fields.optional(0)
            self.timestamp = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.releaseVersion?.shapeValue
            fields[1] = self.timestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReleaseSummary",
            [
                Shapes.Member("ReleaseVersion", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("Timestamp", { WAFV2Schema.Timestamp }),
            ])
    }
}

extension WAFV2Shape {
    package struct RequestBodyAssociatedResourceTypeConfig: Shapes.Structure {
        package var defaultSizeInspectionLimit: Swift.String
        package init(defaultSizeInspectionLimit: Swift.String) {
            self.defaultSizeInspectionLimit = defaultSizeInspectionLimit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.defaultSizeInspectionLimit = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.defaultSizeInspectionLimit.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RequestBodyAssociatedResourceTypeConfig",
            [
                Shapes.Member("DefaultSizeInspectionLimit", { WAFV2Schema.SizeInspectionLimit }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RequestInspection: Shapes.Structure {
        package var payloadType: Swift.String
        package var usernameField: WAFV2Shape.UsernameField
        package var passwordField: WAFV2Shape.PasswordField
        package init(payloadType: Swift.String, usernameField: WAFV2Shape.UsernameField, passwordField: WAFV2Shape.PasswordField) {
            self.payloadType = payloadType
            self.usernameField = usernameField
            self.passwordField = passwordField
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.payloadType = try fields.required(0)
            self.usernameField = try fields.required(1)
            self.passwordField = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.payloadType.shapeValue
            fields[1] = self.usernameField.shapeValue
            fields[2] = self.passwordField.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RequestInspection",
            [
                Shapes.Member("PayloadType", { WAFV2Schema.PayloadType }, traits: [.required]),
                Shapes.Member("UsernameField", { WAFV2Schema.UsernameField }, traits: [.required]),
                Shapes.Member("PasswordField", { WAFV2Schema.PasswordField }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RequestInspectionACFP: Shapes.Structure {
        package var payloadType: Swift.String
        package var usernameField: WAFV2Shape.UsernameField?
        package var passwordField: WAFV2Shape.PasswordField?
        package var emailField: WAFV2Shape.EmailField?
        package var phoneNumberFields: [WAFV2Shape.PhoneNumberField]?
        package var addressFields: [WAFV2Shape.AddressField]?
        package init(payloadType: Swift.String, usernameField: WAFV2Shape.UsernameField? = nil, passwordField: WAFV2Shape.PasswordField? = nil, emailField: WAFV2Shape.EmailField? = nil, phoneNumberFields: [WAFV2Shape.PhoneNumberField]? = nil, addressFields: [WAFV2Shape.AddressField]? = nil) {
            self.payloadType = payloadType
            self.usernameField = usernameField
            self.passwordField = passwordField
            self.emailField = emailField
            self.phoneNumberFields = phoneNumberFields
            self.addressFields = addressFields
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.payloadType = try fields.required(0)
            self.usernameField = try fields.optional(1)
            self.passwordField = try fields.optional(2)
            self.emailField = try fields.optional(3)
            self.phoneNumberFields = try fields.optional(4)
            self.addressFields = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.payloadType.shapeValue
            fields[1] = self.usernameField?.shapeValue
            fields[2] = self.passwordField?.shapeValue
            fields[3] = self.emailField?.shapeValue
            fields[4] = self.phoneNumberFields?.shapeValue
            fields[5] = self.addressFields?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RequestInspectionACFP",
            [
                Shapes.Member("PayloadType", { WAFV2Schema.PayloadType }, traits: [.required]),
                Shapes.Member("UsernameField", { WAFV2Schema.UsernameField }),
                Shapes.Member("PasswordField", { WAFV2Schema.PasswordField }),
                Shapes.Member("EmailField", { WAFV2Schema.EmailField }),
                Shapes.Member("PhoneNumberFields", { WAFV2Schema.PhoneNumberFields }),
                Shapes.Member("AddressFields", { WAFV2Schema.AddressFields }),
            ])
    }
}

extension WAFV2Shape {
    package struct ResponseInspection: Shapes.Structure {
        package var statusCode: WAFV2Shape.ResponseInspectionStatusCode?
        package var header: WAFV2Shape.ResponseInspectionHeader?
        package var bodyContains: WAFV2Shape.ResponseInspectionBodyContains?
        package var json: WAFV2Shape.ResponseInspectionJson?
        package init(statusCode: WAFV2Shape.ResponseInspectionStatusCode? = nil, header: WAFV2Shape.ResponseInspectionHeader? = nil, bodyContains: WAFV2Shape.ResponseInspectionBodyContains? = nil, json: WAFV2Shape.ResponseInspectionJson? = nil) {
            self.statusCode = statusCode
            self.header = header
            self.bodyContains = bodyContains
            self.json = json
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.statusCode = try fields.optional(0)
            self.header = try fields.optional(1)
            self.bodyContains = try fields.optional(2)
            self.json = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.statusCode?.shapeValue
            fields[1] = self.header?.shapeValue
            fields[2] = self.bodyContains?.shapeValue
            fields[3] = self.json?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResponseInspection",
            [
                Shapes.Member("StatusCode", { WAFV2Schema.ResponseInspectionStatusCode }),
                Shapes.Member("Header", { WAFV2Schema.ResponseInspectionHeader }),
                Shapes.Member("BodyContains", { WAFV2Schema.ResponseInspectionBodyContains }),
                Shapes.Member("Json", { WAFV2Schema.ResponseInspectionJson }),
            ])
    }
}

extension WAFV2Shape {
    package struct ResponseInspectionBodyContains: Shapes.Structure {
        package var successStrings: [Swift.String]
        package var failureStrings: [Swift.String]
        package init(successStrings: [Swift.String], failureStrings: [Swift.String]) {
            self.successStrings = successStrings
            self.failureStrings = failureStrings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.successStrings = try fields.required(0)
            self.failureStrings = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.successStrings.shapeValue
            fields[1] = self.failureStrings.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResponseInspectionBodyContains",
            [
                Shapes.Member("SuccessStrings", { WAFV2Schema.ResponseInspectionBodyContainsSuccessStrings }, traits: [.required]),
                Shapes.Member("FailureStrings", { WAFV2Schema.ResponseInspectionBodyContainsFailureStrings }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ResponseInspectionHeader: Shapes.Structure {
        package var name: Swift.String
        package var successValues: [Swift.String]
        package var failureValues: [Swift.String]
        package init(name: Swift.String, successValues: [Swift.String], failureValues: [Swift.String]) {
            self.name = name
            self.successValues = successValues
            self.failureValues = failureValues
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.successValues = try fields.required(1)
            self.failureValues = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.successValues.shapeValue
            fields[2] = self.failureValues.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResponseInspectionHeader",
            [
                Shapes.Member("Name", { WAFV2Schema.ResponseInspectionHeaderName }, traits: [.required]),
                Shapes.Member("SuccessValues", { WAFV2Schema.ResponseInspectionHeaderSuccessValues }, traits: [.required]),
                Shapes.Member("FailureValues", { WAFV2Schema.ResponseInspectionHeaderFailureValues }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ResponseInspectionJson: Shapes.Structure {
        package var identifier: Swift.String
        package var successValues: [Swift.String]
        package var failureValues: [Swift.String]
        package init(identifier: Swift.String, successValues: [Swift.String], failureValues: [Swift.String]) {
            self.identifier = identifier
            self.successValues = successValues
            self.failureValues = failureValues
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.identifier = try fields.required(0)
            self.successValues = try fields.required(1)
            self.failureValues = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.identifier.shapeValue
            fields[1] = self.successValues.shapeValue
            fields[2] = self.failureValues.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResponseInspectionJson",
            [
                Shapes.Member("Identifier", { WAFV2Schema.FieldIdentifier }, traits: [.required]),
                Shapes.Member("SuccessValues", { WAFV2Schema.ResponseInspectionJsonSuccessValues }, traits: [.required]),
                Shapes.Member("FailureValues", { WAFV2Schema.ResponseInspectionJsonFailureValues }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct ResponseInspectionStatusCode: Shapes.Structure {
        package var successCodes: [Swift.Int]
        package var failureCodes: [Swift.Int]
        package init(successCodes: [Swift.Int], failureCodes: [Swift.Int]) {
            self.successCodes = successCodes
            self.failureCodes = failureCodes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.successCodes = try fields.required(0)
            self.failureCodes = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.successCodes.shapeValue
            fields[1] = self.failureCodes.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResponseInspectionStatusCode",
            [
                Shapes.Member("SuccessCodes", { WAFV2Schema.ResponseInspectionStatusCodeSuccessCodes }, traits: [.required]),
                Shapes.Member("FailureCodes", { WAFV2Schema.ResponseInspectionStatusCodeFailureCodes }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct Rule: Shapes.Structure {
        package var name: Swift.String
        package var priority: Swift.Int
        package var statement: WAFV2Shape.Statement
        package var action: WAFV2Shape.RuleAction?
        package var overrideAction: WAFV2Shape.OverrideAction?
        package var ruleLabels: [WAFV2Shape.Label]?
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package var captchaConfig: WAFV2Shape.CaptchaConfig?
        package var challengeConfig: WAFV2Shape.ChallengeConfig?
        package init(name: Swift.String, priority: Swift.Int, statement: WAFV2Shape.Statement, action: WAFV2Shape.RuleAction? = nil, overrideAction: WAFV2Shape.OverrideAction? = nil, ruleLabels: [WAFV2Shape.Label]? = nil, visibilityConfig: WAFV2Shape.VisibilityConfig, captchaConfig: WAFV2Shape.CaptchaConfig? = nil, challengeConfig: WAFV2Shape.ChallengeConfig? = nil) {
            self.name = name
            self.priority = priority
            self.statement = statement
            self.action = action
            self.overrideAction = overrideAction
            self.ruleLabels = ruleLabels
            self.visibilityConfig = visibilityConfig
            self.captchaConfig = captchaConfig
            self.challengeConfig = challengeConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.priority = try fields.required(1)
            self.statement = try fields.required(2)
            self.action = try fields.optional(3)
            self.overrideAction = try fields.optional(4)
            self.ruleLabels = try fields.optional(5)
            self.visibilityConfig = try fields.required(6)
            self.captchaConfig = try fields.optional(7)
            self.challengeConfig = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.priority.shapeValue
            fields[2] = self.statement.shapeValue
            fields[3] = self.action?.shapeValue
            fields[4] = self.overrideAction?.shapeValue
            fields[5] = self.ruleLabels?.shapeValue
            fields[6] = self.visibilityConfig.shapeValue
            fields[7] = self.captchaConfig?.shapeValue
            fields[8] = self.challengeConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Rule",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Priority", { WAFV2Schema.RulePriority }, traits: [.required]),
                Shapes.Member("Statement", { WAFV2Schema.Statement }, traits: [.required]),
                Shapes.Member("Action", { WAFV2Schema.RuleAction }),
                Shapes.Member("OverrideAction", { WAFV2Schema.OverrideAction }),
                Shapes.Member("RuleLabels", { WAFV2Schema.Labels }),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
                Shapes.Member("CaptchaConfig", { WAFV2Schema.CaptchaConfig }),
                Shapes.Member("ChallengeConfig", { WAFV2Schema.ChallengeConfig }),
            ])
    }
}

extension WAFV2Shape {
    package struct RuleAction: Shapes.Structure {
        package var block: WAFV2Shape.BlockAction?
        package var allow: WAFV2Shape.AllowAction?
        package var count: WAFV2Shape.CountAction?
        package var captcha: WAFV2Shape.CaptchaAction?
        package var challenge: WAFV2Shape.ChallengeAction?
        package var monetize: WAFV2Shape.MonetizeAction?
        package init(block: WAFV2Shape.BlockAction? = nil, allow: WAFV2Shape.AllowAction? = nil, count: WAFV2Shape.CountAction? = nil, captcha: WAFV2Shape.CaptchaAction? = nil, challenge: WAFV2Shape.ChallengeAction? = nil, monetize: WAFV2Shape.MonetizeAction? = nil) {
            self.block = block
            self.allow = allow
            self.count = count
            self.captcha = captcha
            self.challenge = challenge
            self.monetize = monetize
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.block = try fields.optional(0)
            self.allow = try fields.optional(1)
            self.count = try fields.optional(2)
            self.captcha = try fields.optional(3)
            self.challenge = try fields.optional(4)
            self.monetize = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.block?.shapeValue
            fields[1] = self.allow?.shapeValue
            fields[2] = self.count?.shapeValue
            fields[3] = self.captcha?.shapeValue
            fields[4] = self.challenge?.shapeValue
            fields[5] = self.monetize?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuleAction",
            [
                Shapes.Member("Block", { WAFV2Schema.BlockAction }),
                Shapes.Member("Allow", { WAFV2Schema.AllowAction }),
                Shapes.Member("Count", { WAFV2Schema.CountAction }),
                Shapes.Member("Captcha", { WAFV2Schema.CaptchaAction }),
                Shapes.Member("Challenge", { WAFV2Schema.ChallengeAction }),
                Shapes.Member("Monetize", { WAFV2Schema.MonetizeAction }),
            ])
    }
}

extension WAFV2Shape {
    package struct RuleActionOverride: Shapes.Structure {
        package var name: Swift.String
        package var actionToUse: WAFV2Shape.RuleAction
        package init(name: Swift.String, actionToUse: WAFV2Shape.RuleAction) {
            self.name = name
            self.actionToUse = actionToUse
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.actionToUse = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.actionToUse.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuleActionOverride",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("ActionToUse", { WAFV2Schema.RuleAction }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct RuleGroup: Shapes.Structure {
        package var name: Swift.String
        package var id: Swift.String
        package var capacity: Swift.Int
        package var arn: Swift.String
        package var description: Swift.String?
        package var rules: [WAFV2Shape.Rule]?
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package var labelNamespace: Swift.String?
        package var customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]?
        package var availableLabels: [WAFV2Shape.LabelSummary]?
        package var consumedLabels: [WAFV2Shape.LabelSummary]?
        package var monetizationConfig: WAFV2Shape.MonetizationConfig?
        package init(name: Swift.String, id: Swift.String, capacity: Swift.Int, arn: Swift.String, description: Swift.String? = nil, rules: [WAFV2Shape.Rule]? = nil, visibilityConfig: WAFV2Shape.VisibilityConfig, labelNamespace: Swift.String? = nil, customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]? = nil, availableLabels: [WAFV2Shape.LabelSummary]? = nil, consumedLabels: [WAFV2Shape.LabelSummary]? = nil, monetizationConfig: WAFV2Shape.MonetizationConfig? = nil) {
            self.name = name
            self.id = id
            self.capacity = capacity
            self.arn = arn
            self.description = description
            self.rules = rules
            self.visibilityConfig = visibilityConfig
            self.labelNamespace = labelNamespace
            self.customResponseBodies = customResponseBodies
            self.availableLabels = availableLabels
            self.consumedLabels = consumedLabels
            self.monetizationConfig = monetizationConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.id = try fields.required(1)
            self.capacity = try fields.required(2)
            self.arn = try fields.required(3)
            self.description = try fields.optional(4)
            self.rules = try fields.optional(5)
            self.visibilityConfig = try fields.required(6)
            self.labelNamespace = try fields.optional(7)
            self.customResponseBodies = try fields.optional(8)
            self.availableLabels = try fields.optional(9)
            self.consumedLabels = try fields.optional(10)
            self.monetizationConfig = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.capacity.shapeValue
            fields[3] = self.arn.shapeValue
            fields[4] = self.description?.shapeValue
            fields[5] = self.rules?.shapeValue
            fields[6] = self.visibilityConfig.shapeValue
            fields[7] = self.labelNamespace?.shapeValue
            fields[8] = self.customResponseBodies?.shapeValue
            fields[9] = self.availableLabels?.shapeValue
            fields[10] = self.consumedLabels?.shapeValue
            fields[11] = self.monetizationConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuleGroup",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("Capacity", { WAFV2Schema.CapacityUnit }, traits: [.required]),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("Rules", { WAFV2Schema.Rules }),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
                Shapes.Member("LabelNamespace", { WAFV2Schema.LabelName }),
                Shapes.Member("CustomResponseBodies", { WAFV2Schema.CustomResponseBodies }),
                Shapes.Member("AvailableLabels", { WAFV2Schema.LabelSummaries }),
                Shapes.Member("ConsumedLabels", { WAFV2Schema.LabelSummaries }),
                Shapes.Member("MonetizationConfig", { WAFV2Schema.MonetizationConfig }),
            ])
    }
}

extension WAFV2Shape {
    package struct RuleGroupReferenceStatement: Shapes.Structure {
        package var arn: Swift.String
        package var excludedRules: [WAFV2Shape.ExcludedRule]?
        package var ruleActionOverrides: [WAFV2Shape.RuleActionOverride]?
        package init(arn: Swift.String, excludedRules: [WAFV2Shape.ExcludedRule]? = nil, ruleActionOverrides: [WAFV2Shape.RuleActionOverride]? = nil) {
            self.arn = arn
            self.excludedRules = excludedRules
            self.ruleActionOverrides = ruleActionOverrides
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
            self.excludedRules = try fields.optional(1)
            self.ruleActionOverrides = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            fields[1] = self.excludedRules?.shapeValue
            fields[2] = self.ruleActionOverrides?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuleGroupReferenceStatement",
            [
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("ExcludedRules", { WAFV2Schema.ExcludedRules }),
                Shapes.Member("RuleActionOverrides", { WAFV2Schema.RuleActionOverrides }),
            ])
    }
}

extension WAFV2Shape {
    package struct RuleGroupSummary: Shapes.Structure {
        package var name: Swift.String?
        package var id: Swift.String?
        package var description: Swift.String?
        package var lockToken: Swift.String?
        package var arn: Swift.String?
        package init(name: Swift.String? = nil, id: Swift.String? = nil, description: Swift.String? = nil, lockToken: Swift.String? = nil, arn: Swift.String? = nil) {
            self.name = name
            self.id = id
            self.description = description
            self.lockToken = lockToken
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.id = try fields.optional(1)
            self.description = try fields.optional(2)
            self.lockToken = try fields.optional(3)
            self.arn = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.lockToken?.shapeValue
            fields[4] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuleGroupSummary",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
            ])
    }
}

extension WAFV2Shape {
    package struct RuleSummary: Shapes.Structure {
        package var name: Swift.String?
        package var action: WAFV2Shape.RuleAction?
        package init(name: Swift.String? = nil, action: WAFV2Shape.RuleAction? = nil) {
            self.name = name
            self.action = action
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.action = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.action?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuleSummary",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Action", { WAFV2Schema.RuleAction }),
            ])
    }
}

extension WAFV2Shape {
    package struct SampledHTTPRequest: Shapes.Structure {
        package var request: WAFV2Shape.HTTPRequest
        package var weight: Swift.Int
        package var timestamp: Vocabulary.Instant?
        package var action: Swift.String?
        package var ruleNameWithinRuleGroup: Swift.String?
        package var requestHeadersInserted: [WAFV2Shape.HTTPHeader]?
        package var responseCodeSent: Swift.Int?
        package var labels: [WAFV2Shape.Label]?
        package var captchaResponse: WAFV2Shape.CaptchaResponse?
        package var challengeResponse: WAFV2Shape.ChallengeResponse?
        package var overriddenAction: Swift.String?
        package init(request: WAFV2Shape.HTTPRequest, weight: Swift.Int, timestamp: Vocabulary.Instant? = nil, action: Swift.String? = nil, ruleNameWithinRuleGroup: Swift.String? = nil, requestHeadersInserted: [WAFV2Shape.HTTPHeader]? = nil, responseCodeSent: Swift.Int? = nil, labels: [WAFV2Shape.Label]? = nil, captchaResponse: WAFV2Shape.CaptchaResponse? = nil, challengeResponse: WAFV2Shape.ChallengeResponse? = nil, overriddenAction: Swift.String? = nil) {
            self.request = request
            self.weight = weight
            self.timestamp = timestamp
            self.action = action
            self.ruleNameWithinRuleGroup = ruleNameWithinRuleGroup
            self.requestHeadersInserted = requestHeadersInserted
            self.responseCodeSent = responseCodeSent
            self.labels = labels
            self.captchaResponse = captchaResponse
            self.challengeResponse = challengeResponse
            self.overriddenAction = overriddenAction
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.request = try fields.required(0)
            self.weight = try fields.required(1)
            self.timestamp = try fields.optional(2)
            self.action = try fields.optional(3)
            self.ruleNameWithinRuleGroup = try fields.optional(4)
            self.requestHeadersInserted = try fields.optional(5)
            self.responseCodeSent = try fields.optional(6)
            self.labels = try fields.optional(7)
            self.captchaResponse = try fields.optional(8)
            self.challengeResponse = try fields.optional(9)
            self.overriddenAction = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.request.shapeValue
            fields[1] = self.weight.shapeValue
            fields[2] = self.timestamp?.shapeValue
            fields[3] = self.action?.shapeValue
            fields[4] = self.ruleNameWithinRuleGroup?.shapeValue
            fields[5] = self.requestHeadersInserted?.shapeValue
            fields[6] = self.responseCodeSent?.shapeValue
            fields[7] = self.labels?.shapeValue
            fields[8] = self.captchaResponse?.shapeValue
            fields[9] = self.challengeResponse?.shapeValue
            fields[10] = self.overriddenAction?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SampledHTTPRequest",
            [
                Shapes.Member("Request", { WAFV2Schema.HTTPRequest }, traits: [.required]),
                Shapes.Member("Weight", { WAFV2Schema.SampleWeight }, traits: [.required]),
                Shapes.Member("Timestamp", { WAFV2Schema.Timestamp }),
                Shapes.Member("Action", { WAFV2Schema.Action }),
                Shapes.Member("RuleNameWithinRuleGroup", { WAFV2Schema.EntityName }),
                Shapes.Member("RequestHeadersInserted", { WAFV2Schema.HTTPHeaders }),
                Shapes.Member("ResponseCodeSent", { WAFV2Schema.ResponseStatusCode }),
                Shapes.Member("Labels", { WAFV2Schema.Labels }),
                Shapes.Member("CaptchaResponse", { WAFV2Schema.CaptchaResponse }),
                Shapes.Member("ChallengeResponse", { WAFV2Schema.ChallengeResponse }),
                Shapes.Member("OverriddenAction", { WAFV2Schema.Action }),
            ])
    }
}

extension WAFV2Shape {
    package struct SingleHeader: Shapes.Structure {
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
            "SingleHeader",
            [
                Shapes.Member("Name", { WAFV2Schema.FieldToMatchData }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct SingleQueryArgument: Shapes.Structure {
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
            "SingleQueryArgument",
            [
                Shapes.Member("Name", { WAFV2Schema.FieldToMatchData }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct SizeConstraintStatement: Shapes.Structure {
        package var fieldToMatch: WAFV2Shape.FieldToMatch
        package var comparisonOperator: Swift.String
        package var size: Swift.Int
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package var preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]?
        package init(fieldToMatch: WAFV2Shape.FieldToMatch, comparisonOperator: Swift.String, size: Swift.Int, textTransformations: [WAFV2Shape.TextTransformation], preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]? = nil) {
            self.fieldToMatch = fieldToMatch
            self.comparisonOperator = comparisonOperator
            self.size = size
            self.textTransformations = textTransformations
            self.preParseTextTransformations = preParseTextTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fieldToMatch = try fields.required(0)
            self.comparisonOperator = try fields.required(1)
            self.size = try fields.required(2)
            self.textTransformations = try fields.required(3)
            self.preParseTextTransformations = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fieldToMatch.shapeValue
            fields[1] = self.comparisonOperator.shapeValue
            fields[2] = self.size.shapeValue
            fields[3] = self.textTransformations.shapeValue
            fields[4] = self.preParseTextTransformations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SizeConstraintStatement",
            [
                Shapes.Member("FieldToMatch", { WAFV2Schema.FieldToMatch }, traits: [.required]),
                Shapes.Member("ComparisonOperator", { WAFV2Schema.ComparisonOperator }, traits: [.required]),
                Shapes.Member("Size", { WAFV2Schema.Size }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
                Shapes.Member("PreParseTextTransformations", { WAFV2Schema.PreParseTextTransformations }),
            ])
    }
}

extension WAFV2Shape {
    package struct SqliMatchStatement: Shapes.Structure {
        package var fieldToMatch: WAFV2Shape.FieldToMatch
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package var preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]?
        package var sensitivityLevel: Swift.String?
        package init(fieldToMatch: WAFV2Shape.FieldToMatch, textTransformations: [WAFV2Shape.TextTransformation], preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]? = nil, sensitivityLevel: Swift.String? = nil) {
            self.fieldToMatch = fieldToMatch
            self.textTransformations = textTransformations
            self.preParseTextTransformations = preParseTextTransformations
            self.sensitivityLevel = sensitivityLevel
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fieldToMatch = try fields.required(0)
            self.textTransformations = try fields.required(1)
            self.preParseTextTransformations = try fields.optional(2)
            self.sensitivityLevel = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fieldToMatch.shapeValue
            fields[1] = self.textTransformations.shapeValue
            fields[2] = self.preParseTextTransformations?.shapeValue
            fields[3] = self.sensitivityLevel?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SqliMatchStatement",
            [
                Shapes.Member("FieldToMatch", { WAFV2Schema.FieldToMatch }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
                Shapes.Member("PreParseTextTransformations", { WAFV2Schema.PreParseTextTransformations }),
                Shapes.Member("SensitivityLevel", { WAFV2Schema.SensitivityLevel }),
            ])
    }
}

extension WAFV2Shape {
    package struct Statement: Shapes.Structure {
        package var byteMatchStatement: WAFV2Shape.ByteMatchStatement?
        package var sqliMatchStatement: WAFV2Shape.SqliMatchStatement?
        package var xssMatchStatement: WAFV2Shape.XssMatchStatement?
        package var sizeConstraintStatement: WAFV2Shape.SizeConstraintStatement?
        package var geoMatchStatement: WAFV2Shape.GeoMatchStatement?
        package var ruleGroupReferenceStatement: WAFV2Shape.RuleGroupReferenceStatement?
        package var ipSetReferenceStatement: WAFV2Shape.IPSetReferenceStatement?
        package var regexPatternSetReferenceStatement: WAFV2Shape.RegexPatternSetReferenceStatement?
        package var rateBasedStatement: Shapes.Indirect<WAFV2Shape.RateBasedStatement>?
        package var andStatement: WAFV2Shape.AndStatement?
        package var orStatement: WAFV2Shape.OrStatement?
        package var notStatement: Shapes.Indirect<WAFV2Shape.NotStatement>?
        package var managedRuleGroupStatement: Shapes.Indirect<WAFV2Shape.ManagedRuleGroupStatement>?
        package var labelMatchStatement: WAFV2Shape.LabelMatchStatement?
        package var regexMatchStatement: WAFV2Shape.RegexMatchStatement?
        package var asnMatchStatement: WAFV2Shape.AsnMatchStatement?
        package init(byteMatchStatement: WAFV2Shape.ByteMatchStatement? = nil, sqliMatchStatement: WAFV2Shape.SqliMatchStatement? = nil, xssMatchStatement: WAFV2Shape.XssMatchStatement? = nil, sizeConstraintStatement: WAFV2Shape.SizeConstraintStatement? = nil, geoMatchStatement: WAFV2Shape.GeoMatchStatement? = nil, ruleGroupReferenceStatement: WAFV2Shape.RuleGroupReferenceStatement? = nil, ipSetReferenceStatement: WAFV2Shape.IPSetReferenceStatement? = nil, regexPatternSetReferenceStatement: WAFV2Shape.RegexPatternSetReferenceStatement? = nil, rateBasedStatement: Shapes.Indirect<WAFV2Shape.RateBasedStatement>? = nil, andStatement: WAFV2Shape.AndStatement? = nil, orStatement: WAFV2Shape.OrStatement? = nil, notStatement: Shapes.Indirect<WAFV2Shape.NotStatement>? = nil, managedRuleGroupStatement: Shapes.Indirect<WAFV2Shape.ManagedRuleGroupStatement>? = nil, labelMatchStatement: WAFV2Shape.LabelMatchStatement? = nil, regexMatchStatement: WAFV2Shape.RegexMatchStatement? = nil, asnMatchStatement: WAFV2Shape.AsnMatchStatement? = nil) {
            self.byteMatchStatement = byteMatchStatement
            self.sqliMatchStatement = sqliMatchStatement
            self.xssMatchStatement = xssMatchStatement
            self.sizeConstraintStatement = sizeConstraintStatement
            self.geoMatchStatement = geoMatchStatement
            self.ruleGroupReferenceStatement = ruleGroupReferenceStatement
            self.ipSetReferenceStatement = ipSetReferenceStatement
            self.regexPatternSetReferenceStatement = regexPatternSetReferenceStatement
            self.rateBasedStatement = rateBasedStatement
            self.andStatement = andStatement
            self.orStatement = orStatement
            self.notStatement = notStatement
            self.managedRuleGroupStatement = managedRuleGroupStatement
            self.labelMatchStatement = labelMatchStatement
            self.regexMatchStatement = regexMatchStatement
            self.asnMatchStatement = asnMatchStatement
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.byteMatchStatement = try fields.optional(0)
            self.sqliMatchStatement = try fields.optional(1)
            self.xssMatchStatement = try fields.optional(2)
            self.sizeConstraintStatement = try fields.optional(3)
            self.geoMatchStatement = try fields.optional(4)
            self.ruleGroupReferenceStatement = try fields.optional(5)
            self.ipSetReferenceStatement = try fields.optional(6)
            self.regexPatternSetReferenceStatement = try fields.optional(7)
            self.rateBasedStatement = try fields.optional(8)
            self.andStatement = try fields.optional(9)
            self.orStatement = try fields.optional(10)
            self.notStatement = try fields.optional(11)
            self.managedRuleGroupStatement = try fields.optional(12)
            self.labelMatchStatement = try fields.optional(13)
            self.regexMatchStatement = try fields.optional(14)
            self.asnMatchStatement = try fields.optional(15)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.byteMatchStatement?.shapeValue
            fields[1] = self.sqliMatchStatement?.shapeValue
            fields[2] = self.xssMatchStatement?.shapeValue
            fields[3] = self.sizeConstraintStatement?.shapeValue
            fields[4] = self.geoMatchStatement?.shapeValue
            fields[5] = self.ruleGroupReferenceStatement?.shapeValue
            fields[6] = self.ipSetReferenceStatement?.shapeValue
            fields[7] = self.regexPatternSetReferenceStatement?.shapeValue
            fields[8] = self.rateBasedStatement?.shapeValue
            fields[9] = self.andStatement?.shapeValue
            fields[10] = self.orStatement?.shapeValue
            fields[11] = self.notStatement?.shapeValue
            fields[12] = self.managedRuleGroupStatement?.shapeValue
            fields[13] = self.labelMatchStatement?.shapeValue
            fields[14] = self.regexMatchStatement?.shapeValue
            fields[15] = self.asnMatchStatement?.shapeValue
            return fields
        }
        package static let schema: Shapes.StructureSchema = Shapes.StructureSchema(
            "Statement",
            [
                Shapes.Member("ByteMatchStatement", { WAFV2Schema.ByteMatchStatement }),
                Shapes.Member("SqliMatchStatement", { WAFV2Schema.SqliMatchStatement }),
                Shapes.Member("XssMatchStatement", { WAFV2Schema.XssMatchStatement }),
                Shapes.Member("SizeConstraintStatement", { WAFV2Schema.SizeConstraintStatement }),
                Shapes.Member("GeoMatchStatement", { WAFV2Schema.GeoMatchStatement }),
                Shapes.Member("RuleGroupReferenceStatement", { WAFV2Schema.RuleGroupReferenceStatement }),
                Shapes.Member("IPSetReferenceStatement", { WAFV2Schema.IPSetReferenceStatement }),
                Shapes.Member("RegexPatternSetReferenceStatement", { WAFV2Schema.RegexPatternSetReferenceStatement }),
                Shapes.Member("RateBasedStatement", { WAFV2Schema.RateBasedStatement }),
                Shapes.Member("AndStatement", { WAFV2Schema.AndStatement }),
                Shapes.Member("OrStatement", { WAFV2Schema.OrStatement }),
                Shapes.Member("NotStatement", { WAFV2Schema.NotStatement }),
                Shapes.Member("ManagedRuleGroupStatement", { WAFV2Schema.ManagedRuleGroupStatement }),
                Shapes.Member("LabelMatchStatement", { WAFV2Schema.LabelMatchStatement }),
                Shapes.Member("RegexMatchStatement", { WAFV2Schema.RegexMatchStatement }),
                Shapes.Member("AsnMatchStatement", { WAFV2Schema.AsnMatchStatement }),
            ])
    }
}

extension WAFV2Shape {
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
                Shapes.Member("Key", { WAFV2Schema.TagKey }, traits: [.required]),
                Shapes.Member("Value", { WAFV2Schema.TagValue }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct TagInfoForResource: Shapes.Structure {
        package var resourceARN: Swift.String?
        package var tagList: [WAFV2Shape.Tag]?
        package init(resourceARN: Swift.String? = nil, tagList: [WAFV2Shape.Tag]? = nil) {
            self.resourceARN = resourceARN
            self.tagList = tagList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.optional(0)
            self.tagList = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN?.shapeValue
            fields[1] = self.tagList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagInfoForResource",
            [
                Shapes.Member("ResourceARN", { WAFV2Schema.ResourceArn }),
                Shapes.Member("TagList", { WAFV2Schema.TagList }),
            ])
    }
}

extension WAFV2Shape {
    package struct TextTransformation: Shapes.Structure {
        package var priority: Swift.Int
        package var type: Swift.String
        package init(priority: Swift.Int, type: Swift.String) {
            self.priority = priority
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.priority = try fields.required(0)
            self.type = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.priority.shapeValue
            fields[1] = self.type.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TextTransformation",
            [
                Shapes.Member("Priority", { WAFV2Schema.TextTransformationPriority }, traits: [.required]),
                Shapes.Member("Type", { WAFV2Schema.TextTransformationType }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct TimeWindow: Shapes.Structure {
        package var startTime: Vocabulary.Instant
        package var endTime: Vocabulary.Instant
        package init(startTime: Vocabulary.Instant, endTime: Vocabulary.Instant) {
            self.startTime = startTime
            self.endTime = endTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.startTime = try fields.required(0)
            self.endTime = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.startTime.shapeValue
            fields[1] = self.endTime.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TimeWindow",
            [
                Shapes.Member("StartTime", { WAFV2Schema.Timestamp }, traits: [.required]),
                Shapes.Member("EndTime", { WAFV2Schema.Timestamp }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct UriFragment: Shapes.Structure {
        package var fallbackBehavior: Swift.String?
        package init(fallbackBehavior: Swift.String? = nil) {
            self.fallbackBehavior = fallbackBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fallbackBehavior = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fallbackBehavior?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UriFragment",
            [
                Shapes.Member("FallbackBehavior", { WAFV2Schema.FallbackBehavior }),
            ])
    }
}

extension WAFV2Shape {
    package struct UriPath: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UriPath",
            [])
    }
}

extension WAFV2Shape {
    package struct UsernameField: Shapes.Structure {
        package var identifier: Swift.String
        package init(identifier: Swift.String) {
            self.identifier = identifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.identifier = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.identifier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UsernameField",
            [
                Shapes.Member("Identifier", { WAFV2Schema.FieldIdentifier }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct VersionToPublish: Shapes.Structure {
        package var associatedRuleGroupArn: Swift.String?
        package var forecastedLifetime: Swift.Int?
        package init(associatedRuleGroupArn: Swift.String? = nil, forecastedLifetime: Swift.Int? = nil) {
            self.associatedRuleGroupArn = associatedRuleGroupArn
            self.forecastedLifetime = forecastedLifetime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.associatedRuleGroupArn = try fields.optional(0)
            self.forecastedLifetime = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.associatedRuleGroupArn?.shapeValue
            fields[1] = self.forecastedLifetime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VersionToPublish",
            [
                Shapes.Member("AssociatedRuleGroupArn", { WAFV2Schema.ResourceArn }),
                Shapes.Member("ForecastedLifetime", { WAFV2Schema.TimeWindowDay }),
            ])
    }
}

extension WAFV2Shape {
    package struct VisibilityConfig: Shapes.Structure {
        package var sampledRequestsEnabled: Swift.Bool
        package var cloudWatchMetricsEnabled: Swift.Bool
        package var metricName: Swift.String
        package init(sampledRequestsEnabled: Swift.Bool, cloudWatchMetricsEnabled: Swift.Bool, metricName: Swift.String) {
            self.sampledRequestsEnabled = sampledRequestsEnabled
            self.cloudWatchMetricsEnabled = cloudWatchMetricsEnabled
            self.metricName = metricName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sampledRequestsEnabled = try fields.required(0)
            self.cloudWatchMetricsEnabled = try fields.required(1)
            self.metricName = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sampledRequestsEnabled.shapeValue
            fields[1] = self.cloudWatchMetricsEnabled.shapeValue
            fields[2] = self.metricName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VisibilityConfig",
            [
                Shapes.Member("SampledRequestsEnabled", { WAFV2Schema.Boolean }, traits: [.required]),
                Shapes.Member("CloudWatchMetricsEnabled", { WAFV2Schema.Boolean }, traits: [.required]),
                Shapes.Member("MetricName", { WAFV2Schema.MetricName }, traits: [.required]),
            ])
    }
}

extension WAFV2Shape {
    package struct WebACL: Shapes.Structure {
        package var name: Swift.String
        package var id: Swift.String
        package var arn: Swift.String
        package var defaultAction: WAFV2Shape.DefaultAction
        package var description: Swift.String?
        package var rules: [WAFV2Shape.Rule]?
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package var dataProtectionConfig: WAFV2Shape.DataProtectionConfig?
        package var capacity: Swift.Int?
        package var preProcessFirewallManagerRuleGroups: [WAFV2Shape.FirewallManagerRuleGroup]?
        package var postProcessFirewallManagerRuleGroups: [WAFV2Shape.FirewallManagerRuleGroup]?
        package var managedByFirewallManager: Swift.Bool?
        package var labelNamespace: Swift.String?
        package var customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]?
        package var captchaConfig: WAFV2Shape.CaptchaConfig?
        package var challengeConfig: WAFV2Shape.ChallengeConfig?
        package var tokenDomains: [Swift.String]?
        package var associationConfig: WAFV2Shape.AssociationConfig?
        package var retrofittedByFirewallManager: Swift.Bool?
        package var onSourceDDoSProtectionConfig: WAFV2Shape.OnSourceDDoSProtectionConfig?
        package var applicationConfig: WAFV2Shape.ApplicationConfig?
        package var monetizationConfig: WAFV2Shape.MonetizationConfig?
        package var analyticsConfig: WAFV2Shape.AnalyticsConfig?
        package init(name: Swift.String, id: Swift.String, arn: Swift.String, defaultAction: WAFV2Shape.DefaultAction, description: Swift.String? = nil, rules: [WAFV2Shape.Rule]? = nil, visibilityConfig: WAFV2Shape.VisibilityConfig, dataProtectionConfig: WAFV2Shape.DataProtectionConfig? = nil, capacity: Swift.Int? = nil, preProcessFirewallManagerRuleGroups: [WAFV2Shape.FirewallManagerRuleGroup]? = nil, postProcessFirewallManagerRuleGroups: [WAFV2Shape.FirewallManagerRuleGroup]? = nil, managedByFirewallManager: Swift.Bool? = nil, labelNamespace: Swift.String? = nil, customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]? = nil, captchaConfig: WAFV2Shape.CaptchaConfig? = nil, challengeConfig: WAFV2Shape.ChallengeConfig? = nil, tokenDomains: [Swift.String]? = nil, associationConfig: WAFV2Shape.AssociationConfig? = nil, retrofittedByFirewallManager: Swift.Bool? = nil, onSourceDDoSProtectionConfig: WAFV2Shape.OnSourceDDoSProtectionConfig? = nil, applicationConfig: WAFV2Shape.ApplicationConfig? = nil, monetizationConfig: WAFV2Shape.MonetizationConfig? = nil, analyticsConfig: WAFV2Shape.AnalyticsConfig? = nil) {
            self.name = name
            self.id = id
            self.arn = arn
            self.defaultAction = defaultAction
            self.description = description
            self.rules = rules
            self.visibilityConfig = visibilityConfig
            self.dataProtectionConfig = dataProtectionConfig
            self.capacity = capacity
            self.preProcessFirewallManagerRuleGroups = preProcessFirewallManagerRuleGroups
            self.postProcessFirewallManagerRuleGroups = postProcessFirewallManagerRuleGroups
            self.managedByFirewallManager = managedByFirewallManager
            self.labelNamespace = labelNamespace
            self.customResponseBodies = customResponseBodies
            self.captchaConfig = captchaConfig
            self.challengeConfig = challengeConfig
            self.tokenDomains = tokenDomains
            self.associationConfig = associationConfig
            self.retrofittedByFirewallManager = retrofittedByFirewallManager
            self.onSourceDDoSProtectionConfig = onSourceDDoSProtectionConfig
            self.applicationConfig = applicationConfig
            self.monetizationConfig = monetizationConfig
            self.analyticsConfig = analyticsConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.id = try fields.required(1)
            self.arn = try fields.required(2)
            self.defaultAction = try fields.required(3)
            self.description = try fields.optional(4)
            self.rules = try fields.optional(5)
            self.visibilityConfig = try fields.required(6)
            self.dataProtectionConfig = try fields.optional(7)
            self.capacity = try fields.optional(8)
            self.preProcessFirewallManagerRuleGroups = try fields.optional(9)
            self.postProcessFirewallManagerRuleGroups = try fields.optional(10)
            self.managedByFirewallManager = try fields.optional(11)
            self.labelNamespace = try fields.optional(12)
            self.customResponseBodies = try fields.optional(13)
            self.captchaConfig = try fields.optional(14)
            self.challengeConfig = try fields.optional(15)
            self.tokenDomains = try fields.optional(16)
            self.associationConfig = try fields.optional(17)
            self.retrofittedByFirewallManager = try fields.optional(18)
            self.onSourceDDoSProtectionConfig = try fields.optional(19)
            self.applicationConfig = try fields.optional(20)
            self.monetizationConfig = try fields.optional(21)
            self.analyticsConfig = try fields.optional(22)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.arn.shapeValue
            fields[3] = self.defaultAction.shapeValue
            fields[4] = self.description?.shapeValue
            fields[5] = self.rules?.shapeValue
            fields[6] = self.visibilityConfig.shapeValue
            fields[7] = self.dataProtectionConfig?.shapeValue
            fields[8] = self.capacity?.shapeValue
            fields[9] = self.preProcessFirewallManagerRuleGroups?.shapeValue
            fields[10] = self.postProcessFirewallManagerRuleGroups?.shapeValue
            fields[11] = self.managedByFirewallManager?.shapeValue
            fields[12] = self.labelNamespace?.shapeValue
            fields[13] = self.customResponseBodies?.shapeValue
            fields[14] = self.captchaConfig?.shapeValue
            fields[15] = self.challengeConfig?.shapeValue
            fields[16] = self.tokenDomains?.shapeValue
            fields[17] = self.associationConfig?.shapeValue
            fields[18] = self.retrofittedByFirewallManager?.shapeValue
            fields[19] = self.onSourceDDoSProtectionConfig?.shapeValue
            fields[20] = self.applicationConfig?.shapeValue
            fields[21] = self.monetizationConfig?.shapeValue
            fields[22] = self.analyticsConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "WebACL",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("DefaultAction", { WAFV2Schema.DefaultAction }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("Rules", { WAFV2Schema.Rules }),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
                Shapes.Member("DataProtectionConfig", { WAFV2Schema.DataProtectionConfig }),
                Shapes.Member("Capacity", { WAFV2Schema.ConsumedCapacity }),
                Shapes.Member("PreProcessFirewallManagerRuleGroups", { WAFV2Schema.FirewallManagerRuleGroups }),
                Shapes.Member("PostProcessFirewallManagerRuleGroups", { WAFV2Schema.FirewallManagerRuleGroups }),
                Shapes.Member("ManagedByFirewallManager", { WAFV2Schema.Boolean }),
                Shapes.Member("LabelNamespace", { WAFV2Schema.LabelName }),
                Shapes.Member("CustomResponseBodies", { WAFV2Schema.CustomResponseBodies }),
                Shapes.Member("CaptchaConfig", { WAFV2Schema.CaptchaConfig }),
                Shapes.Member("ChallengeConfig", { WAFV2Schema.ChallengeConfig }),
                Shapes.Member("TokenDomains", { WAFV2Schema.TokenDomains }),
                Shapes.Member("AssociationConfig", { WAFV2Schema.AssociationConfig }),
                Shapes.Member("RetrofittedByFirewallManager", { WAFV2Schema.Boolean }),
                Shapes.Member("OnSourceDDoSProtectionConfig", { WAFV2Schema.OnSourceDDoSProtectionConfig }),
                Shapes.Member("ApplicationConfig", { WAFV2Schema.ApplicationConfig }),
                Shapes.Member("MonetizationConfig", { WAFV2Schema.MonetizationConfig }),
                Shapes.Member("AnalyticsConfig", { WAFV2Schema.AnalyticsConfig }),
            ])
    }
}

extension WAFV2Shape {
    package struct WebACLSummary: Shapes.Structure {
        package var name: Swift.String?
        package var id: Swift.String?
        package var description: Swift.String?
        package var lockToken: Swift.String?
        package var arn: Swift.String?
        package init(name: Swift.String? = nil, id: Swift.String? = nil, description: Swift.String? = nil, lockToken: Swift.String? = nil, arn: Swift.String? = nil) {
            self.name = name
            self.id = id
            self.description = description
            self.lockToken = lockToken
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.id = try fields.optional(1)
            self.description = try fields.optional(2)
            self.lockToken = try fields.optional(3)
            self.arn = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.lockToken?.shapeValue
            fields[4] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "WebACLSummary",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
            ])
    }
}

extension WAFV2Shape {
    package struct XssMatchStatement: Shapes.Structure {
        package var fieldToMatch: WAFV2Shape.FieldToMatch
        package var textTransformations: [WAFV2Shape.TextTransformation]
        package var preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]?
        package init(fieldToMatch: WAFV2Shape.FieldToMatch, textTransformations: [WAFV2Shape.TextTransformation], preParseTextTransformations: [WAFV2Shape.PreParseTextTransformation]? = nil) {
            self.fieldToMatch = fieldToMatch
            self.textTransformations = textTransformations
            self.preParseTextTransformations = preParseTextTransformations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fieldToMatch = try fields.required(0)
            self.textTransformations = try fields.required(1)
            self.preParseTextTransformations = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fieldToMatch.shapeValue
            fields[1] = self.textTransformations.shapeValue
            fields[2] = self.preParseTextTransformations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "XssMatchStatement",
            [
                Shapes.Member("FieldToMatch", { WAFV2Schema.FieldToMatch }, traits: [.required]),
                Shapes.Member("TextTransformations", { WAFV2Schema.TextTransformations }, traits: [.required]),
                Shapes.Member("PreParseTextTransformations", { WAFV2Schema.PreParseTextTransformations }),
            ])
    }
}

