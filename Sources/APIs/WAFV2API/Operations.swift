// swift-format-ignore-file
// Written by forge from wafv2/2019-07-29 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes
package import Vocabulary

package enum AssociateWebACL: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var webACLArn: Swift.String
        package var resourceArn: Swift.String
        package init(webACLArn: Swift.String, resourceArn: Swift.String) {
            self.webACLArn = webACLArn
            self.resourceArn = resourceArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.webACLArn = try fields.required(0)
            self.resourceArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.webACLArn.shapeValue
            fields[1] = self.resourceArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssociateWebACLRequest",
            [
                Shapes.Member("WebACLArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
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
            "AssociateWebACLResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "AssociateWebACL", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CheckCapacity: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var rules: [WAFV2Shape.Rule]
        package init(scope: Swift.String, rules: [WAFV2Shape.Rule]) {
            self.scope = scope
            self.rules = rules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.rules = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.rules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CheckCapacityRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Rules", { WAFV2Schema.Rules }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var capacity: Swift.Int?
        package init(capacity: Swift.Int? = nil) {
            self.capacity = capacity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.capacity = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.capacity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CheckCapacityResponse",
            [
                Shapes.Member("Capacity", { WAFV2Schema.ConsumedCapacity }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CheckCapacity", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateAPIKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var tokenDomains: [Swift.String]
        package init(scope: Swift.String, tokenDomains: [Swift.String]) {
            self.scope = scope
            self.tokenDomains = tokenDomains
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.tokenDomains = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.tokenDomains.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateAPIKeyRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("TokenDomains", { WAFV2Schema.APIKeyTokenDomains }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var apiKey: Swift.String?
        package init(apiKey: Swift.String? = nil) {
            self.apiKey = apiKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiKey = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiKey?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateAPIKeyResponse",
            [
                Shapes.Member("APIKey", { WAFV2Schema.APIKey }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateAPIKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var description: Swift.String?
        package var ipAddressVersion: Swift.String
        package var addresses: [Swift.String]
        package var tags: [WAFV2Shape.Tag]?
        package init(name: Swift.String, scope: Swift.String, description: Swift.String? = nil, ipAddressVersion: Swift.String, addresses: [Swift.String], tags: [WAFV2Shape.Tag]? = nil) {
            self.name = name
            self.scope = scope
            self.description = description
            self.ipAddressVersion = ipAddressVersion
            self.addresses = addresses
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.description = try fields.optional(2)
            self.ipAddressVersion = try fields.required(3)
            self.addresses = try fields.required(4)
            self.tags = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.ipAddressVersion.shapeValue
            fields[4] = self.addresses.shapeValue
            fields[5] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateIPSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("IPAddressVersion", { WAFV2Schema.IPAddressVersion }, traits: [.required]),
                Shapes.Member("Addresses", { WAFV2Schema.IPAddresses }, traits: [.required]),
                Shapes.Member("Tags", { WAFV2Schema.TagList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var summary: WAFV2Shape.IPSetSummary?
        package init(summary: WAFV2Shape.IPSetSummary? = nil) {
            self.summary = summary
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.summary = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.summary?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateIPSetResponse",
            [
                Shapes.Member("Summary", { WAFV2Schema.IPSetSummary }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateIPSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateRegexPatternSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var description: Swift.String?
        package var regularExpressionList: [WAFV2Shape.Regex]
        package var tags: [WAFV2Shape.Tag]?
        package init(name: Swift.String, scope: Swift.String, description: Swift.String? = nil, regularExpressionList: [WAFV2Shape.Regex], tags: [WAFV2Shape.Tag]? = nil) {
            self.name = name
            self.scope = scope
            self.description = description
            self.regularExpressionList = regularExpressionList
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.description = try fields.optional(2)
            self.regularExpressionList = try fields.required(3)
            self.tags = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.regularExpressionList.shapeValue
            fields[4] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateRegexPatternSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("RegularExpressionList", { WAFV2Schema.RegularExpressionList }, traits: [.required]),
                Shapes.Member("Tags", { WAFV2Schema.TagList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var summary: WAFV2Shape.RegexPatternSetSummary?
        package init(summary: WAFV2Shape.RegexPatternSetSummary? = nil) {
            self.summary = summary
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.summary = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.summary?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateRegexPatternSetResponse",
            [
                Shapes.Member("Summary", { WAFV2Schema.RegexPatternSetSummary }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateRegexPatternSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateRuleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var capacity: Swift.Int
        package var description: Swift.String?
        package var rules: [WAFV2Shape.Rule]?
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package var tags: [WAFV2Shape.Tag]?
        package var customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]?
        package var monetizationConfig: WAFV2Shape.MonetizationConfig?
        package init(name: Swift.String, scope: Swift.String, capacity: Swift.Int, description: Swift.String? = nil, rules: [WAFV2Shape.Rule]? = nil, visibilityConfig: WAFV2Shape.VisibilityConfig, tags: [WAFV2Shape.Tag]? = nil, customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]? = nil, monetizationConfig: WAFV2Shape.MonetizationConfig? = nil) {
            self.name = name
            self.scope = scope
            self.capacity = capacity
            self.description = description
            self.rules = rules
            self.visibilityConfig = visibilityConfig
            self.tags = tags
            self.customResponseBodies = customResponseBodies
            self.monetizationConfig = monetizationConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.capacity = try fields.required(2)
            self.description = try fields.optional(3)
            self.rules = try fields.optional(4)
            self.visibilityConfig = try fields.required(5)
            self.tags = try fields.optional(6)
            self.customResponseBodies = try fields.optional(7)
            self.monetizationConfig = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.capacity.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.rules?.shapeValue
            fields[5] = self.visibilityConfig.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.customResponseBodies?.shapeValue
            fields[8] = self.monetizationConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateRuleGroupRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Capacity", { WAFV2Schema.CapacityUnit }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("Rules", { WAFV2Schema.Rules }),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
                Shapes.Member("Tags", { WAFV2Schema.TagList }),
                Shapes.Member("CustomResponseBodies", { WAFV2Schema.CustomResponseBodies }),
                Shapes.Member("MonetizationConfig", { WAFV2Schema.MonetizationConfig }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var summary: WAFV2Shape.RuleGroupSummary?
        package init(summary: WAFV2Shape.RuleGroupSummary? = nil) {
            self.summary = summary
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.summary = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.summary?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateRuleGroupResponse",
            [
                Shapes.Member("Summary", { WAFV2Schema.RuleGroupSummary }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateRuleGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateWebACL: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var defaultAction: WAFV2Shape.DefaultAction
        package var description: Swift.String?
        package var rules: [WAFV2Shape.Rule]?
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package var dataProtectionConfig: WAFV2Shape.DataProtectionConfig?
        package var tags: [WAFV2Shape.Tag]?
        package var customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]?
        package var captchaConfig: WAFV2Shape.CaptchaConfig?
        package var challengeConfig: WAFV2Shape.ChallengeConfig?
        package var tokenDomains: [Swift.String]?
        package var associationConfig: WAFV2Shape.AssociationConfig?
        package var onSourceDDoSProtectionConfig: WAFV2Shape.OnSourceDDoSProtectionConfig?
        package var applicationConfig: WAFV2Shape.ApplicationConfig?
        package var monetizationConfig: WAFV2Shape.MonetizationConfig?
        package var analyticsConfig: WAFV2Shape.AnalyticsConfig?
        package init(name: Swift.String, scope: Swift.String, defaultAction: WAFV2Shape.DefaultAction, description: Swift.String? = nil, rules: [WAFV2Shape.Rule]? = nil, visibilityConfig: WAFV2Shape.VisibilityConfig, dataProtectionConfig: WAFV2Shape.DataProtectionConfig? = nil, tags: [WAFV2Shape.Tag]? = nil, customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]? = nil, captchaConfig: WAFV2Shape.CaptchaConfig? = nil, challengeConfig: WAFV2Shape.ChallengeConfig? = nil, tokenDomains: [Swift.String]? = nil, associationConfig: WAFV2Shape.AssociationConfig? = nil, onSourceDDoSProtectionConfig: WAFV2Shape.OnSourceDDoSProtectionConfig? = nil, applicationConfig: WAFV2Shape.ApplicationConfig? = nil, monetizationConfig: WAFV2Shape.MonetizationConfig? = nil, analyticsConfig: WAFV2Shape.AnalyticsConfig? = nil) {
            self.name = name
            self.scope = scope
            self.defaultAction = defaultAction
            self.description = description
            self.rules = rules
            self.visibilityConfig = visibilityConfig
            self.dataProtectionConfig = dataProtectionConfig
            self.tags = tags
            self.customResponseBodies = customResponseBodies
            self.captchaConfig = captchaConfig
            self.challengeConfig = challengeConfig
            self.tokenDomains = tokenDomains
            self.associationConfig = associationConfig
            self.onSourceDDoSProtectionConfig = onSourceDDoSProtectionConfig
            self.applicationConfig = applicationConfig
            self.monetizationConfig = monetizationConfig
            self.analyticsConfig = analyticsConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.defaultAction = try fields.required(2)
            self.description = try fields.optional(3)
            self.rules = try fields.optional(4)
            self.visibilityConfig = try fields.required(5)
            self.dataProtectionConfig = try fields.optional(6)
            self.tags = try fields.optional(7)
            self.customResponseBodies = try fields.optional(8)
            self.captchaConfig = try fields.optional(9)
            self.challengeConfig = try fields.optional(10)
            self.tokenDomains = try fields.optional(11)
            self.associationConfig = try fields.optional(12)
            self.onSourceDDoSProtectionConfig = try fields.optional(13)
            self.applicationConfig = try fields.optional(14)
            self.monetizationConfig = try fields.optional(15)
            self.analyticsConfig = try fields.optional(16)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.defaultAction.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.rules?.shapeValue
            fields[5] = self.visibilityConfig.shapeValue
            fields[6] = self.dataProtectionConfig?.shapeValue
            fields[7] = self.tags?.shapeValue
            fields[8] = self.customResponseBodies?.shapeValue
            fields[9] = self.captchaConfig?.shapeValue
            fields[10] = self.challengeConfig?.shapeValue
            fields[11] = self.tokenDomains?.shapeValue
            fields[12] = self.associationConfig?.shapeValue
            fields[13] = self.onSourceDDoSProtectionConfig?.shapeValue
            fields[14] = self.applicationConfig?.shapeValue
            fields[15] = self.monetizationConfig?.shapeValue
            fields[16] = self.analyticsConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateWebACLRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("DefaultAction", { WAFV2Schema.DefaultAction }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("Rules", { WAFV2Schema.Rules }),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
                Shapes.Member("DataProtectionConfig", { WAFV2Schema.DataProtectionConfig }),
                Shapes.Member("Tags", { WAFV2Schema.TagList }),
                Shapes.Member("CustomResponseBodies", { WAFV2Schema.CustomResponseBodies }),
                Shapes.Member("CaptchaConfig", { WAFV2Schema.CaptchaConfig }),
                Shapes.Member("ChallengeConfig", { WAFV2Schema.ChallengeConfig }),
                Shapes.Member("TokenDomains", { WAFV2Schema.TokenDomains }),
                Shapes.Member("AssociationConfig", { WAFV2Schema.AssociationConfig }),
                Shapes.Member("OnSourceDDoSProtectionConfig", { WAFV2Schema.OnSourceDDoSProtectionConfig }),
                Shapes.Member("ApplicationConfig", { WAFV2Schema.ApplicationConfig }),
                Shapes.Member("MonetizationConfig", { WAFV2Schema.MonetizationConfig }),
                Shapes.Member("AnalyticsConfig", { WAFV2Schema.AnalyticsConfig }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var summary: WAFV2Shape.WebACLSummary?
        package init(summary: WAFV2Shape.WebACLSummary? = nil) {
            self.summary = summary
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.summary = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.summary?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateWebACLResponse",
            [
                Shapes.Member("Summary", { WAFV2Schema.WebACLSummary }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateWebACL", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteAPIKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var apiKey: Swift.String
        package init(scope: Swift.String, apiKey: Swift.String) {
            self.scope = scope
            self.apiKey = apiKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.apiKey = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.apiKey.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteAPIKeyRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("APIKey", { WAFV2Schema.APIKey }, traits: [.required]),
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
            "DeleteAPIKeyResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteAPIKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteFirewallManagerRuleGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var webACLArn: Swift.String
        package var webACLLockToken: Swift.String
        package init(webACLArn: Swift.String, webACLLockToken: Swift.String) {
            self.webACLArn = webACLArn
            self.webACLLockToken = webACLLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.webACLArn = try fields.required(0)
            self.webACLLockToken = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.webACLArn.shapeValue
            fields[1] = self.webACLLockToken.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteFirewallManagerRuleGroupsRequest",
            [
                Shapes.Member("WebACLArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("WebACLLockToken", { WAFV2Schema.LockToken }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextWebACLLockToken: Swift.String?
        package init(nextWebACLLockToken: Swift.String? = nil) {
            self.nextWebACLLockToken = nextWebACLLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextWebACLLockToken = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextWebACLLockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteFirewallManagerRuleGroupsResponse",
            [
                Shapes.Member("NextWebACLLockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteFirewallManagerRuleGroups", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var lockToken: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, lockToken: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.lockToken = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.lockToken.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteIPSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
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
            "DeleteIPSetResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteIPSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteLoggingConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var logType: Swift.String?
        package var logScope: Swift.String?
        package init(resourceArn: Swift.String, logType: Swift.String? = nil, logScope: Swift.String? = nil) {
            self.resourceArn = resourceArn
            self.logType = logType
            self.logScope = logScope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.logType = try fields.optional(1)
            self.logScope = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.logType?.shapeValue
            fields[2] = self.logScope?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteLoggingConfigurationRequest",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("LogType", { WAFV2Schema.LogType }),
                Shapes.Member("LogScope", { WAFV2Schema.LogScope }),
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
            "DeleteLoggingConfigurationResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteLoggingConfiguration", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeletePermissionPolicy: Shapes.Operation {
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
            "DeletePermissionPolicyRequest",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
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
            "DeletePermissionPolicyResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeletePermissionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRegexPatternSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var lockToken: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, lockToken: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.lockToken = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.lockToken.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRegexPatternSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
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
            "DeleteRegexPatternSetResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteRegexPatternSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRuleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var lockToken: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, lockToken: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.lockToken = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.lockToken.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRuleGroupRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
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
            "DeleteRuleGroupResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteRuleGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteWebACL: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var lockToken: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, lockToken: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.lockToken = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.lockToken.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteWebACLRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
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
            "DeleteWebACLResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteWebACL", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeAllManagedProducts: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package init(scope: Swift.String) {
            self.scope = scope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAllManagedProductsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var managedProducts: [WAFV2Shape.ManagedProductDescriptor]?
        package init(managedProducts: [WAFV2Shape.ManagedProductDescriptor]? = nil) {
            self.managedProducts = managedProducts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.managedProducts = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.managedProducts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAllManagedProductsResponse",
            [
                Shapes.Member("ManagedProducts", { WAFV2Schema.ManagedProductDescriptors }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAllManagedProducts", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeManagedProductsByVendor: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var vendorName: Swift.String
        package var scope: Swift.String
        package init(vendorName: Swift.String, scope: Swift.String) {
            self.vendorName = vendorName
            self.scope = scope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vendorName = try fields.required(0)
            self.scope = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vendorName.shapeValue
            fields[1] = self.scope.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeManagedProductsByVendorRequest",
            [
                Shapes.Member("VendorName", { WAFV2Schema.VendorName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var managedProducts: [WAFV2Shape.ManagedProductDescriptor]?
        package init(managedProducts: [WAFV2Shape.ManagedProductDescriptor]? = nil) {
            self.managedProducts = managedProducts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.managedProducts = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.managedProducts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeManagedProductsByVendorResponse",
            [
                Shapes.Member("ManagedProducts", { WAFV2Schema.ManagedProductDescriptors }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeManagedProductsByVendor", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeManagedRuleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var vendorName: Swift.String
        package var name: Swift.String
        package var scope: Swift.String
        package var versionName: Swift.String?
        package init(vendorName: Swift.String, name: Swift.String, scope: Swift.String, versionName: Swift.String? = nil) {
            self.vendorName = vendorName
            self.name = name
            self.scope = scope
            self.versionName = versionName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vendorName = try fields.required(0)
            self.name = try fields.required(1)
            self.scope = try fields.required(2)
            self.versionName = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vendorName.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.scope.shapeValue
            fields[3] = self.versionName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeManagedRuleGroupRequest",
            [
                Shapes.Member("VendorName", { WAFV2Schema.VendorName }, traits: [.required]),
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("VersionName", { WAFV2Schema.VersionKeyString }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var versionName: Swift.String?
        package var snsTopicArn: Swift.String?
        package var capacity: Swift.Int?
        package var rules: [WAFV2Shape.RuleSummary]?
        package var labelNamespace: Swift.String?
        package var availableLabels: [WAFV2Shape.LabelSummary]?
        package var consumedLabels: [WAFV2Shape.LabelSummary]?
        package init(versionName: Swift.String? = nil, snsTopicArn: Swift.String? = nil, capacity: Swift.Int? = nil, rules: [WAFV2Shape.RuleSummary]? = nil, labelNamespace: Swift.String? = nil, availableLabels: [WAFV2Shape.LabelSummary]? = nil, consumedLabels: [WAFV2Shape.LabelSummary]? = nil) {
            self.versionName = versionName
            self.snsTopicArn = snsTopicArn
            self.capacity = capacity
            self.rules = rules
            self.labelNamespace = labelNamespace
            self.availableLabels = availableLabels
            self.consumedLabels = consumedLabels
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.versionName = try fields.optional(0)
            self.snsTopicArn = try fields.optional(1)
            self.capacity = try fields.optional(2)
            self.rules = try fields.optional(3)
            self.labelNamespace = try fields.optional(4)
            self.availableLabels = try fields.optional(5)
            self.consumedLabels = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.versionName?.shapeValue
            fields[1] = self.snsTopicArn?.shapeValue
            fields[2] = self.capacity?.shapeValue
            fields[3] = self.rules?.shapeValue
            fields[4] = self.labelNamespace?.shapeValue
            fields[5] = self.availableLabels?.shapeValue
            fields[6] = self.consumedLabels?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeManagedRuleGroupResponse",
            [
                Shapes.Member("VersionName", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("SnsTopicArn", { WAFV2Schema.ResourceArn }),
                Shapes.Member("Capacity", { WAFV2Schema.CapacityUnit }),
                Shapes.Member("Rules", { WAFV2Schema.RuleSummaries }),
                Shapes.Member("LabelNamespace", { WAFV2Schema.LabelName }),
                Shapes.Member("AvailableLabels", { WAFV2Schema.LabelSummaries }),
                Shapes.Member("ConsumedLabels", { WAFV2Schema.LabelSummaries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeManagedRuleGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisassociateWebACL: Shapes.Operation {
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
            "DisassociateWebACLRequest",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
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
            "DisassociateWebACLResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DisassociateWebACL", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GenerateMobileSdkReleaseUrl: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platform: Swift.String
        package var releaseVersion: Swift.String
        package init(platform: Swift.String, releaseVersion: Swift.String) {
            self.platform = platform
            self.releaseVersion = releaseVersion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platform = try fields.required(0)
            self.releaseVersion = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platform.shapeValue
            fields[1] = self.releaseVersion.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GenerateMobileSdkReleaseUrlRequest",
            [
                Shapes.Member("Platform", { WAFV2Schema.Platform }, traits: [.required]),
                Shapes.Member("ReleaseVersion", { WAFV2Schema.VersionKeyString }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var url: Swift.String?
        package init(url: Swift.String? = nil) {
            self.url = url
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.url = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.url?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GenerateMobileSdkReleaseUrlResponse",
            [
                Shapes.Member("Url", { WAFV2Schema.DownloadUrl }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GenerateMobileSdkReleaseUrl", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetDecryptedAPIKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var apiKey: Swift.String
        package init(scope: Swift.String, apiKey: Swift.String) {
            self.scope = scope
            self.apiKey = apiKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.apiKey = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.apiKey.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetDecryptedAPIKeyRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("APIKey", { WAFV2Schema.APIKey }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tokenDomains: [Swift.String]?
        package var creationTimestamp: Vocabulary.Instant?
        package init(tokenDomains: [Swift.String]? = nil, creationTimestamp: Vocabulary.Instant? = nil) {
            self.tokenDomains = tokenDomains
            self.creationTimestamp = creationTimestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tokenDomains = try fields.optional(0)
            self.creationTimestamp = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tokenDomains?.shapeValue
            fields[1] = self.creationTimestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetDecryptedAPIKeyResponse",
            [
                Shapes.Member("TokenDomains", { WAFV2Schema.TokenDomains }),
                Shapes.Member("CreationTimestamp", { WAFV2Schema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetDecryptedAPIKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetIPSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var ipSet: WAFV2Shape.IPSet?
        package var lockToken: Swift.String?
        package init(ipSet: WAFV2Shape.IPSet? = nil, lockToken: Swift.String? = nil) {
            self.ipSet = ipSet
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ipSet = try fields.optional(0)
            self.lockToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ipSet?.shapeValue
            fields[1] = self.lockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetIPSetResponse",
            [
                Shapes.Member("IPSet", { WAFV2Schema.IPSet }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetIPSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetLoggingConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var logType: Swift.String?
        package var logScope: Swift.String?
        package init(resourceArn: Swift.String, logType: Swift.String? = nil, logScope: Swift.String? = nil) {
            self.resourceArn = resourceArn
            self.logType = logType
            self.logScope = logScope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.logType = try fields.optional(1)
            self.logScope = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.logType?.shapeValue
            fields[2] = self.logScope?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLoggingConfigurationRequest",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("LogType", { WAFV2Schema.LogType }),
                Shapes.Member("LogScope", { WAFV2Schema.LogScope }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var loggingConfiguration: WAFV2Shape.LoggingConfiguration?
        package init(loggingConfiguration: WAFV2Shape.LoggingConfiguration? = nil) {
            self.loggingConfiguration = loggingConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loggingConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loggingConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLoggingConfigurationResponse",
            [
                Shapes.Member("LoggingConfiguration", { WAFV2Schema.LoggingConfiguration }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetLoggingConfiguration", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetManagedRuleSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetManagedRuleSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var managedRuleSet: WAFV2Shape.ManagedRuleSet?
        package var lockToken: Swift.String?
        package init(managedRuleSet: WAFV2Shape.ManagedRuleSet? = nil, lockToken: Swift.String? = nil) {
            self.managedRuleSet = managedRuleSet
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.managedRuleSet = try fields.optional(0)
            self.lockToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.managedRuleSet?.shapeValue
            fields[1] = self.lockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetManagedRuleSetResponse",
            [
                Shapes.Member("ManagedRuleSet", { WAFV2Schema.ManagedRuleSet }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetManagedRuleSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetMobileSdkRelease: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platform: Swift.String
        package var releaseVersion: Swift.String
        package init(platform: Swift.String, releaseVersion: Swift.String) {
            self.platform = platform
            self.releaseVersion = releaseVersion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platform = try fields.required(0)
            self.releaseVersion = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platform.shapeValue
            fields[1] = self.releaseVersion.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMobileSdkReleaseRequest",
            [
                Shapes.Member("Platform", { WAFV2Schema.Platform }, traits: [.required]),
                Shapes.Member("ReleaseVersion", { WAFV2Schema.VersionKeyString }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var mobileSdkRelease: WAFV2Shape.MobileSdkRelease?
        package init(mobileSdkRelease: WAFV2Shape.MobileSdkRelease? = nil) {
            self.mobileSdkRelease = mobileSdkRelease
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mobileSdkRelease = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mobileSdkRelease?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMobileSdkReleaseResponse",
            [
                Shapes.Member("MobileSdkRelease", { WAFV2Schema.MobileSdkRelease }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMobileSdkRelease", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetPermissionPolicy: Shapes.Operation {
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
            "GetPermissionPolicyRequest",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policy: Swift.String?
        package init(policy: Swift.String? = nil) {
            self.policy = policy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policy = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPermissionPolicyResponse",
            [
                Shapes.Member("Policy", { WAFV2Schema.PolicyString }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetPermissionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetRateBasedStatementManagedKeys: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var webACLName: Swift.String
        package var webACLId: Swift.String
        package var ruleGroupRuleName: Swift.String?
        package var ruleName: Swift.String
        package init(scope: Swift.String, webACLName: Swift.String, webACLId: Swift.String, ruleGroupRuleName: Swift.String? = nil, ruleName: Swift.String) {
            self.scope = scope
            self.webACLName = webACLName
            self.webACLId = webACLId
            self.ruleGroupRuleName = ruleGroupRuleName
            self.ruleName = ruleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.webACLName = try fields.required(1)
            self.webACLId = try fields.required(2)
            self.ruleGroupRuleName = try fields.optional(3)
            self.ruleName = try fields.required(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.webACLName.shapeValue
            fields[2] = self.webACLId.shapeValue
            fields[3] = self.ruleGroupRuleName?.shapeValue
            fields[4] = self.ruleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRateBasedStatementManagedKeysRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("WebACLName", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("WebACLId", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("RuleGroupRuleName", { WAFV2Schema.EntityName }),
                Shapes.Member("RuleName", { WAFV2Schema.EntityName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var managedKeysIPV4: WAFV2Shape.RateBasedStatementManagedKeysIPSet?
        package var managedKeysIPV6: WAFV2Shape.RateBasedStatementManagedKeysIPSet?
        package init(managedKeysIPV4: WAFV2Shape.RateBasedStatementManagedKeysIPSet? = nil, managedKeysIPV6: WAFV2Shape.RateBasedStatementManagedKeysIPSet? = nil) {
            self.managedKeysIPV4 = managedKeysIPV4
            self.managedKeysIPV6 = managedKeysIPV6
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.managedKeysIPV4 = try fields.optional(0)
            self.managedKeysIPV6 = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.managedKeysIPV4?.shapeValue
            fields[1] = self.managedKeysIPV6?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRateBasedStatementManagedKeysResponse",
            [
                Shapes.Member("ManagedKeysIPV4", { WAFV2Schema.RateBasedStatementManagedKeysIPSet }),
                Shapes.Member("ManagedKeysIPV6", { WAFV2Schema.RateBasedStatementManagedKeysIPSet }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetRateBasedStatementManagedKeys", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetRegexPatternSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRegexPatternSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var regexPatternSet: WAFV2Shape.RegexPatternSet?
        package var lockToken: Swift.String?
        package init(regexPatternSet: WAFV2Shape.RegexPatternSet? = nil, lockToken: Swift.String? = nil) {
            self.regexPatternSet = regexPatternSet
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.regexPatternSet = try fields.optional(0)
            self.lockToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.regexPatternSet?.shapeValue
            fields[1] = self.lockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRegexPatternSetResponse",
            [
                Shapes.Member("RegexPatternSet", { WAFV2Schema.RegexPatternSet }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetRegexPatternSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetRuleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String?
        package var scope: Swift.String?
        package var id: Swift.String?
        package var arn: Swift.String?
        package init(name: Swift.String? = nil, scope: Swift.String? = nil, id: Swift.String? = nil, arn: Swift.String? = nil) {
            self.name = name
            self.scope = scope
            self.id = id
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.scope = try fields.optional(1)
            self.id = try fields.optional(2)
            self.arn = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.scope?.shapeValue
            fields[2] = self.id?.shapeValue
            fields[3] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRuleGroupRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Scope", { WAFV2Schema.Scope }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var ruleGroup: WAFV2Shape.RuleGroup?
        package var lockToken: Swift.String?
        package init(ruleGroup: WAFV2Shape.RuleGroup? = nil, lockToken: Swift.String? = nil) {
            self.ruleGroup = ruleGroup
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleGroup = try fields.optional(0)
            self.lockToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleGroup?.shapeValue
            fields[1] = self.lockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRuleGroupResponse",
            [
                Shapes.Member("RuleGroup", { WAFV2Schema.RuleGroup }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetRuleGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetSampledRequests: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var webAclArn: Swift.String
        package var ruleMetricName: Swift.String
        package var scope: Swift.String
        package var timeWindow: WAFV2Shape.TimeWindow
        package var maxItems: Swift.Int
        package init(webAclArn: Swift.String, ruleMetricName: Swift.String, scope: Swift.String, timeWindow: WAFV2Shape.TimeWindow, maxItems: Swift.Int) {
            self.webAclArn = webAclArn
            self.ruleMetricName = ruleMetricName
            self.scope = scope
            self.timeWindow = timeWindow
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.webAclArn = try fields.required(0)
            self.ruleMetricName = try fields.required(1)
            self.scope = try fields.required(2)
            self.timeWindow = try fields.required(3)
            self.maxItems = try fields.required(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.webAclArn.shapeValue
            fields[1] = self.ruleMetricName.shapeValue
            fields[2] = self.scope.shapeValue
            fields[3] = self.timeWindow.shapeValue
            fields[4] = self.maxItems.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSampledRequestsRequest",
            [
                Shapes.Member("WebAclArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("RuleMetricName", { WAFV2Schema.MetricName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("TimeWindow", { WAFV2Schema.TimeWindow }, traits: [.required]),
                Shapes.Member("MaxItems", { WAFV2Schema.ListMaxItems }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var sampledRequests: [WAFV2Shape.SampledHTTPRequest]?
        package var populationSize: Swift.Int?
        package var timeWindow: WAFV2Shape.TimeWindow?
        package init(sampledRequests: [WAFV2Shape.SampledHTTPRequest]? = nil, populationSize: Swift.Int? = nil, timeWindow: WAFV2Shape.TimeWindow? = nil) {
            self.sampledRequests = sampledRequests
            self.populationSize = populationSize
            self.timeWindow = timeWindow
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sampledRequests = try fields.optional(0)
            self.populationSize = try fields.optional(1)
            self.timeWindow = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sampledRequests?.shapeValue
            fields[1] = self.populationSize?.shapeValue
            fields[2] = self.timeWindow?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSampledRequestsResponse",
            [
                Shapes.Member("SampledRequests", { WAFV2Schema.SampledHTTPRequests }),
                Shapes.Member("PopulationSize", { WAFV2Schema.PopulationSize }),
                Shapes.Member("TimeWindow", { WAFV2Schema.TimeWindow }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSampledRequests", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetTopPathStatisticsByTraffic: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var webAclArn: Swift.String
        package var scope: Swift.String
        package var uriPathPrefix: Swift.String?
        package var timeWindow: WAFV2Shape.TimeWindow
        package var botCategory: Swift.String?
        package var botOrganization: Swift.String?
        package var botName: Swift.String?
        package var limit: Swift.Int
        package var numberOfTopTrafficBotsPerPath: Swift.Int
        package var nextMarker: Swift.String?
        package init(webAclArn: Swift.String, scope: Swift.String, uriPathPrefix: Swift.String? = nil, timeWindow: WAFV2Shape.TimeWindow, botCategory: Swift.String? = nil, botOrganization: Swift.String? = nil, botName: Swift.String? = nil, limit: Swift.Int, numberOfTopTrafficBotsPerPath: Swift.Int, nextMarker: Swift.String? = nil) {
            self.webAclArn = webAclArn
            self.scope = scope
            self.uriPathPrefix = uriPathPrefix
            self.timeWindow = timeWindow
            self.botCategory = botCategory
            self.botOrganization = botOrganization
            self.botName = botName
            self.limit = limit
            self.numberOfTopTrafficBotsPerPath = numberOfTopTrafficBotsPerPath
            self.nextMarker = nextMarker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.webAclArn = try fields.required(0)
            self.scope = try fields.required(1)
            self.uriPathPrefix = try fields.optional(2)
            self.timeWindow = try fields.required(3)
            self.botCategory = try fields.optional(4)
            self.botOrganization = try fields.optional(5)
            self.botName = try fields.optional(6)
            self.limit = try fields.required(7)
            self.numberOfTopTrafficBotsPerPath = try fields.required(8)
            self.nextMarker = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.webAclArn.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.uriPathPrefix?.shapeValue
            fields[3] = self.timeWindow.shapeValue
            fields[4] = self.botCategory?.shapeValue
            fields[5] = self.botOrganization?.shapeValue
            fields[6] = self.botName?.shapeValue
            fields[7] = self.limit.shapeValue
            fields[8] = self.numberOfTopTrafficBotsPerPath.shapeValue
            fields[9] = self.nextMarker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetTopPathStatisticsByTrafficRequest",
            [
                Shapes.Member("WebAclArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("UriPathPrefix", { WAFV2Schema.UriPathPrefixString }),
                Shapes.Member("TimeWindow", { WAFV2Schema.TimeWindow }, traits: [.required]),
                Shapes.Member("BotCategory", { WAFV2Schema.FilterString }),
                Shapes.Member("BotOrganization", { WAFV2Schema.FilterString }),
                Shapes.Member("BotName", { WAFV2Schema.FilterString }),
                Shapes.Member("Limit", { WAFV2Schema.PathStatisticsLimit }, traits: [.required]),
                Shapes.Member("NumberOfTopTrafficBotsPerPath", { WAFV2Schema.NumberOfTopTrafficBotsPerPath }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var pathStatistics: [WAFV2Shape.PathStatistics]
        package var totalRequestCount: Swift.Int
        package var nextMarker: Swift.String?
        package var topCategories: [WAFV2Shape.PathStatistics]?
        package init(pathStatistics: [WAFV2Shape.PathStatistics], totalRequestCount: Swift.Int, nextMarker: Swift.String? = nil, topCategories: [WAFV2Shape.PathStatistics]? = nil) {
            self.pathStatistics = pathStatistics
            self.totalRequestCount = totalRequestCount
            self.nextMarker = nextMarker
            self.topCategories = topCategories
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pathStatistics = try fields.required(0)
            self.totalRequestCount = try fields.required(1)
            self.nextMarker = try fields.optional(2)
            self.topCategories = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pathStatistics.shapeValue
            fields[1] = self.totalRequestCount.shapeValue
            fields[2] = self.nextMarker?.shapeValue
            fields[3] = self.topCategories?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetTopPathStatisticsByTrafficResponse",
            [
                Shapes.Member("PathStatistics", { WAFV2Schema.PathStatisticsList }, traits: [.required]),
                Shapes.Member("TotalRequestCount", { WAFV2Schema.RequestCount }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("TopCategories", { WAFV2Schema.PathStatisticsList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetTopPathStatisticsByTraffic", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetWebACL: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String?
        package var scope: Swift.String?
        package var id: Swift.String?
        package var arn: Swift.String?
        package init(name: Swift.String? = nil, scope: Swift.String? = nil, id: Swift.String? = nil, arn: Swift.String? = nil) {
            self.name = name
            self.scope = scope
            self.id = id
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.scope = try fields.optional(1)
            self.id = try fields.optional(2)
            self.arn = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.scope?.shapeValue
            fields[2] = self.id?.shapeValue
            fields[3] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetWebACLRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }),
                Shapes.Member("Scope", { WAFV2Schema.Scope }),
                Shapes.Member("Id", { WAFV2Schema.EntityId }),
                Shapes.Member("ARN", { WAFV2Schema.ResourceArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var webACL: WAFV2Shape.WebACL?
        package var lockToken: Swift.String?
        package var applicationIntegrationURL: Swift.String?
        package init(webACL: WAFV2Shape.WebACL? = nil, lockToken: Swift.String? = nil, applicationIntegrationURL: Swift.String? = nil) {
            self.webACL = webACL
            self.lockToken = lockToken
            self.applicationIntegrationURL = applicationIntegrationURL
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.webACL = try fields.optional(0)
            self.lockToken = try fields.optional(1)
            self.applicationIntegrationURL = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.webACL?.shapeValue
            fields[1] = self.lockToken?.shapeValue
            fields[2] = self.applicationIntegrationURL?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetWebACLResponse",
            [
                Shapes.Member("WebACL", { WAFV2Schema.WebACL }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }),
                Shapes.Member("ApplicationIntegrationURL", { WAFV2Schema.OutputUrl }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetWebACL", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetWebACLForResource: Shapes.Operation {
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
            "GetWebACLForResourceRequest",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var webACL: WAFV2Shape.WebACL?
        package init(webACL: WAFV2Shape.WebACL? = nil) {
            self.webACL = webACL
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.webACL = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.webACL?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetWebACLForResourceResponse",
            [
                Shapes.Member("WebACL", { WAFV2Schema.WebACL }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetWebACLForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListAPIKeys: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAPIKeysRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var apiKeySummaries: [WAFV2Shape.APIKeySummary]?
        package var applicationIntegrationURL: Swift.String?
        package init(nextMarker: Swift.String? = nil, apiKeySummaries: [WAFV2Shape.APIKeySummary]? = nil, applicationIntegrationURL: Swift.String? = nil) {
            self.nextMarker = nextMarker
            self.apiKeySummaries = apiKeySummaries
            self.applicationIntegrationURL = applicationIntegrationURL
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.apiKeySummaries = try fields.optional(1)
            self.applicationIntegrationURL = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.apiKeySummaries?.shapeValue
            fields[2] = self.applicationIntegrationURL?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAPIKeysResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("APIKeySummaries", { WAFV2Schema.APIKeySummaries }),
                Shapes.Member("ApplicationIntegrationURL", { WAFV2Schema.OutputUrl }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAPIKeys", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListAvailableManagedRuleGroupVersions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var vendorName: Swift.String
        package var name: Swift.String
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(vendorName: Swift.String, name: Swift.String, scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.vendorName = vendorName
            self.name = name
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.vendorName = try fields.required(0)
            self.name = try fields.required(1)
            self.scope = try fields.required(2)
            self.nextMarker = try fields.optional(3)
            self.limit = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.vendorName.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.scope.shapeValue
            fields[3] = self.nextMarker?.shapeValue
            fields[4] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAvailableManagedRuleGroupVersionsRequest",
            [
                Shapes.Member("VendorName", { WAFV2Schema.VendorName }, traits: [.required]),
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var versions: [WAFV2Shape.ManagedRuleGroupVersion]?
        package var currentDefaultVersion: Swift.String?
        package init(nextMarker: Swift.String? = nil, versions: [WAFV2Shape.ManagedRuleGroupVersion]? = nil, currentDefaultVersion: Swift.String? = nil) {
            self.nextMarker = nextMarker
            self.versions = versions
            self.currentDefaultVersion = currentDefaultVersion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.versions = try fields.optional(1)
            self.currentDefaultVersion = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.versions?.shapeValue
            fields[2] = self.currentDefaultVersion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAvailableManagedRuleGroupVersionsResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Versions", { WAFV2Schema.ManagedRuleGroupVersions }),
                Shapes.Member("CurrentDefaultVersion", { WAFV2Schema.VersionKeyString }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAvailableManagedRuleGroupVersions", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListAvailableManagedRuleGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAvailableManagedRuleGroupsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var managedRuleGroups: [WAFV2Shape.ManagedRuleGroupSummary]?
        package init(nextMarker: Swift.String? = nil, managedRuleGroups: [WAFV2Shape.ManagedRuleGroupSummary]? = nil) {
            self.nextMarker = nextMarker
            self.managedRuleGroups = managedRuleGroups
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.managedRuleGroups = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.managedRuleGroups?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAvailableManagedRuleGroupsResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("ManagedRuleGroups", { WAFV2Schema.ManagedRuleGroupSummaries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAvailableManagedRuleGroups", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListIPSets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListIPSetsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var ipSets: [WAFV2Shape.IPSetSummary]?
        package init(nextMarker: Swift.String? = nil, ipSets: [WAFV2Shape.IPSetSummary]? = nil) {
            self.nextMarker = nextMarker
            self.ipSets = ipSets
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.ipSets = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.ipSets?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListIPSetsResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("IPSets", { WAFV2Schema.IPSetSummaries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListIPSets", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListLoggingConfigurations: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package var logScope: Swift.String?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil, logScope: Swift.String? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
            self.logScope = logScope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
            self.logScope = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            fields[3] = self.logScope?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListLoggingConfigurationsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
                Shapes.Member("LogScope", { WAFV2Schema.LogScope }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var loggingConfigurations: [WAFV2Shape.LoggingConfiguration]?
        package var nextMarker: Swift.String?
        package init(loggingConfigurations: [WAFV2Shape.LoggingConfiguration]? = nil, nextMarker: Swift.String? = nil) {
            self.loggingConfigurations = loggingConfigurations
            self.nextMarker = nextMarker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loggingConfigurations = try fields.optional(0)
            self.nextMarker = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loggingConfigurations?.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListLoggingConfigurationsResponse",
            [
                Shapes.Member("LoggingConfigurations", { WAFV2Schema.LoggingConfigurations }),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListLoggingConfigurations", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListManagedRuleSets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListManagedRuleSetsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var managedRuleSets: [WAFV2Shape.ManagedRuleSetSummary]?
        package init(nextMarker: Swift.String? = nil, managedRuleSets: [WAFV2Shape.ManagedRuleSetSummary]? = nil) {
            self.nextMarker = nextMarker
            self.managedRuleSets = managedRuleSets
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.managedRuleSets = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.managedRuleSets?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListManagedRuleSetsResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("ManagedRuleSets", { WAFV2Schema.ManagedRuleSetSummaries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListManagedRuleSets", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListMobileSdkReleases: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var platform: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(platform: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.platform = platform
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.platform = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.platform.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMobileSdkReleasesRequest",
            [
                Shapes.Member("Platform", { WAFV2Schema.Platform }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var releaseSummaries: [WAFV2Shape.ReleaseSummary]?
        package var nextMarker: Swift.String?
        package init(releaseSummaries: [WAFV2Shape.ReleaseSummary]? = nil, nextMarker: Swift.String? = nil) {
            self.releaseSummaries = releaseSummaries
            self.nextMarker = nextMarker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.releaseSummaries = try fields.optional(0)
            self.nextMarker = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.releaseSummaries?.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMobileSdkReleasesResponse",
            [
                Shapes.Member("ReleaseSummaries", { WAFV2Schema.ReleaseSummaries }),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMobileSdkReleases", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListRegexPatternSets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRegexPatternSetsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var regexPatternSets: [WAFV2Shape.RegexPatternSetSummary]?
        package init(nextMarker: Swift.String? = nil, regexPatternSets: [WAFV2Shape.RegexPatternSetSummary]? = nil) {
            self.nextMarker = nextMarker
            self.regexPatternSets = regexPatternSets
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.regexPatternSets = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.regexPatternSets?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRegexPatternSetsResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("RegexPatternSets", { WAFV2Schema.RegexPatternSetSummaries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListRegexPatternSets", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListResourcesForWebACL: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var webACLArn: Swift.String
        package var resourceType: Swift.String?
        package init(webACLArn: Swift.String, resourceType: Swift.String? = nil) {
            self.webACLArn = webACLArn
            self.resourceType = resourceType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.webACLArn = try fields.required(0)
            self.resourceType = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.webACLArn.shapeValue
            fields[1] = self.resourceType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListResourcesForWebACLRequest",
            [
                Shapes.Member("WebACLArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("ResourceType", { WAFV2Schema.ResourceType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resourceArns: [Swift.String]?
        package init(resourceArns: [Swift.String]? = nil) {
            self.resourceArns = resourceArns
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArns = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArns?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListResourcesForWebACLResponse",
            [
                Shapes.Member("ResourceArns", { WAFV2Schema.ResourceArns }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListResourcesForWebACL", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListRuleGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRuleGroupsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var ruleGroups: [WAFV2Shape.RuleGroupSummary]?
        package init(nextMarker: Swift.String? = nil, ruleGroups: [WAFV2Shape.RuleGroupSummary]? = nil) {
            self.nextMarker = nextMarker
            self.ruleGroups = ruleGroups
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.ruleGroups = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.ruleGroups?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRuleGroupsResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("RuleGroups", { WAFV2Schema.RuleGroupSummaries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListRuleGroups", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTagsForResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package var resourceARN: Swift.String
        package init(nextMarker: Swift.String? = nil, limit: Swift.Int? = nil, resourceARN: Swift.String) {
            self.nextMarker = nextMarker
            self.limit = limit
            self.resourceARN = resourceARN
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.limit = try fields.optional(1)
            self.resourceARN = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.limit?.shapeValue
            fields[2] = self.resourceARN.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceRequest",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
                Shapes.Member("ResourceARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var tagInfoForResource: WAFV2Shape.TagInfoForResource?
        package init(nextMarker: Swift.String? = nil, tagInfoForResource: WAFV2Shape.TagInfoForResource? = nil) {
            self.nextMarker = nextMarker
            self.tagInfoForResource = tagInfoForResource
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.tagInfoForResource = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.tagInfoForResource?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("TagInfoForResource", { WAFV2Schema.TagInfoForResource }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListWebACLs: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String
        package var nextMarker: Swift.String?
        package var limit: Swift.Int?
        package init(scope: Swift.String, nextMarker: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.scope = scope
            self.nextMarker = nextMarker
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.required(0)
            self.nextMarker = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope.shapeValue
            fields[1] = self.nextMarker?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListWebACLsRequest",
            [
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("Limit", { WAFV2Schema.PaginationLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextMarker: Swift.String?
        package var webACLs: [WAFV2Shape.WebACLSummary]?
        package init(nextMarker: Swift.String? = nil, webACLs: [WAFV2Shape.WebACLSummary]? = nil) {
            self.nextMarker = nextMarker
            self.webACLs = webACLs
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextMarker = try fields.optional(0)
            self.webACLs = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextMarker?.shapeValue
            fields[1] = self.webACLs?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListWebACLsResponse",
            [
                Shapes.Member("NextMarker", { WAFV2Schema.NextMarker }),
                Shapes.Member("WebACLs", { WAFV2Schema.WebACLSummaries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListWebACLs", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutLoggingConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var loggingConfiguration: WAFV2Shape.LoggingConfiguration
        package init(loggingConfiguration: WAFV2Shape.LoggingConfiguration) {
            self.loggingConfiguration = loggingConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loggingConfiguration = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loggingConfiguration.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLoggingConfigurationRequest",
            [
                Shapes.Member("LoggingConfiguration", { WAFV2Schema.LoggingConfiguration }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var loggingConfiguration: WAFV2Shape.LoggingConfiguration?
        package init(loggingConfiguration: WAFV2Shape.LoggingConfiguration? = nil) {
            self.loggingConfiguration = loggingConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loggingConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loggingConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLoggingConfigurationResponse",
            [
                Shapes.Member("LoggingConfiguration", { WAFV2Schema.LoggingConfiguration }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutLoggingConfiguration", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutManagedRuleSetVersions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var lockToken: Swift.String
        package var recommendedVersion: Swift.String?
        package var versionsToPublish: [Swift.String: WAFV2Shape.VersionToPublish]?
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, lockToken: Swift.String, recommendedVersion: Swift.String? = nil, versionsToPublish: [Swift.String: WAFV2Shape.VersionToPublish]? = nil) {
            self.name = name
            self.scope = scope
            self.id = id
            self.lockToken = lockToken
            self.recommendedVersion = recommendedVersion
            self.versionsToPublish = versionsToPublish
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.lockToken = try fields.required(3)
            self.recommendedVersion = try fields.optional(4)
            self.versionsToPublish = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.lockToken.shapeValue
            fields[4] = self.recommendedVersion?.shapeValue
            fields[5] = self.versionsToPublish?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutManagedRuleSetVersionsRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
                Shapes.Member("RecommendedVersion", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("VersionsToPublish", { WAFV2Schema.VersionsToPublish }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextLockToken: Swift.String?
        package init(nextLockToken: Swift.String? = nil) {
            self.nextLockToken = nextLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextLockToken = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextLockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutManagedRuleSetVersionsResponse",
            [
                Shapes.Member("NextLockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutManagedRuleSetVersions", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutPermissionPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var policy: Swift.String
        package init(resourceArn: Swift.String, policy: Swift.String) {
            self.resourceArn = resourceArn
            self.policy = policy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.policy = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.policy.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutPermissionPolicyRequest",
            [
                Shapes.Member("ResourceArn", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("Policy", { WAFV2Schema.PolicyString }, traits: [.required]),
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
            "PutPermissionPolicyResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "PutPermissionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package var tags: [WAFV2Shape.Tag]
        package init(resourceARN: Swift.String, tags: [WAFV2Shape.Tag]) {
            self.resourceARN = resourceARN
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagResourceRequest",
            [
                Shapes.Member("ResourceARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("Tags", { WAFV2Schema.TagList }, traits: [.required]),
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
        "TagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package var tagKeys: [Swift.String]
        package init(resourceARN: Swift.String, tagKeys: [Swift.String]) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagResourceRequest",
            [
                Shapes.Member("ResourceARN", { WAFV2Schema.ResourceArn }, traits: [.required]),
                Shapes.Member("TagKeys", { WAFV2Schema.TagKeyList }, traits: [.required]),
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
        "UntagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateIPSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var description: Swift.String?
        package var addresses: [Swift.String]
        package var lockToken: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, description: Swift.String? = nil, addresses: [Swift.String], lockToken: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
            self.description = description
            self.addresses = addresses
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.description = try fields.optional(3)
            self.addresses = try fields.required(4)
            self.lockToken = try fields.required(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.addresses.shapeValue
            fields[5] = self.lockToken.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateIPSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("Addresses", { WAFV2Schema.IPAddresses }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextLockToken: Swift.String?
        package init(nextLockToken: Swift.String? = nil) {
            self.nextLockToken = nextLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextLockToken = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextLockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateIPSetResponse",
            [
                Shapes.Member("NextLockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateIPSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateManagedRuleSetVersionExpiryDate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var lockToken: Swift.String
        package var versionToExpire: Swift.String
        package var expiryTimestamp: Vocabulary.Instant
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, lockToken: Swift.String, versionToExpire: Swift.String, expiryTimestamp: Vocabulary.Instant) {
            self.name = name
            self.scope = scope
            self.id = id
            self.lockToken = lockToken
            self.versionToExpire = versionToExpire
            self.expiryTimestamp = expiryTimestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.lockToken = try fields.required(3)
            self.versionToExpire = try fields.required(4)
            self.expiryTimestamp = try fields.required(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.lockToken.shapeValue
            fields[4] = self.versionToExpire.shapeValue
            fields[5] = self.expiryTimestamp.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateManagedRuleSetVersionExpiryDateRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
                Shapes.Member("VersionToExpire", { WAFV2Schema.VersionKeyString }, traits: [.required]),
                Shapes.Member("ExpiryTimestamp", { WAFV2Schema.Timestamp }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var expiringVersion: Swift.String?
        package var expiryTimestamp: Vocabulary.Instant?
        package var nextLockToken: Swift.String?
        package init(expiringVersion: Swift.String? = nil, expiryTimestamp: Vocabulary.Instant? = nil, nextLockToken: Swift.String? = nil) {
            self.expiringVersion = expiringVersion
            self.expiryTimestamp = expiryTimestamp
            self.nextLockToken = nextLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.expiringVersion = try fields.optional(0)
            self.expiryTimestamp = try fields.optional(1)
            self.nextLockToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.expiringVersion?.shapeValue
            fields[1] = self.expiryTimestamp?.shapeValue
            fields[2] = self.nextLockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateManagedRuleSetVersionExpiryDateResponse",
            [
                Shapes.Member("ExpiringVersion", { WAFV2Schema.VersionKeyString }),
                Shapes.Member("ExpiryTimestamp", { WAFV2Schema.Timestamp }),
                Shapes.Member("NextLockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateManagedRuleSetVersionExpiryDate", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateRegexPatternSet: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var description: Swift.String?
        package var regularExpressionList: [WAFV2Shape.Regex]
        package var lockToken: Swift.String
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, description: Swift.String? = nil, regularExpressionList: [WAFV2Shape.Regex], lockToken: Swift.String) {
            self.name = name
            self.scope = scope
            self.id = id
            self.description = description
            self.regularExpressionList = regularExpressionList
            self.lockToken = lockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.description = try fields.optional(3)
            self.regularExpressionList = try fields.required(4)
            self.lockToken = try fields.required(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.regularExpressionList.shapeValue
            fields[5] = self.lockToken.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateRegexPatternSetRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("RegularExpressionList", { WAFV2Schema.RegularExpressionList }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextLockToken: Swift.String?
        package init(nextLockToken: Swift.String? = nil) {
            self.nextLockToken = nextLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextLockToken = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextLockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateRegexPatternSetResponse",
            [
                Shapes.Member("NextLockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateRegexPatternSet", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateRuleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var description: Swift.String?
        package var rules: [WAFV2Shape.Rule]?
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package var lockToken: Swift.String
        package var customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]?
        package var monetizationConfig: WAFV2Shape.MonetizationConfig?
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, description: Swift.String? = nil, rules: [WAFV2Shape.Rule]? = nil, visibilityConfig: WAFV2Shape.VisibilityConfig, lockToken: Swift.String, customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]? = nil, monetizationConfig: WAFV2Shape.MonetizationConfig? = nil) {
            self.name = name
            self.scope = scope
            self.id = id
            self.description = description
            self.rules = rules
            self.visibilityConfig = visibilityConfig
            self.lockToken = lockToken
            self.customResponseBodies = customResponseBodies
            self.monetizationConfig = monetizationConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.description = try fields.optional(3)
            self.rules = try fields.optional(4)
            self.visibilityConfig = try fields.required(5)
            self.lockToken = try fields.required(6)
            self.customResponseBodies = try fields.optional(7)
            self.monetizationConfig = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.rules?.shapeValue
            fields[5] = self.visibilityConfig.shapeValue
            fields[6] = self.lockToken.shapeValue
            fields[7] = self.customResponseBodies?.shapeValue
            fields[8] = self.monetizationConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateRuleGroupRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("Rules", { WAFV2Schema.Rules }),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
                Shapes.Member("CustomResponseBodies", { WAFV2Schema.CustomResponseBodies }),
                Shapes.Member("MonetizationConfig", { WAFV2Schema.MonetizationConfig }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextLockToken: Swift.String?
        package init(nextLockToken: Swift.String? = nil) {
            self.nextLockToken = nextLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextLockToken = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextLockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateRuleGroupResponse",
            [
                Shapes.Member("NextLockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateRuleGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateWebACL: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scope: Swift.String
        package var id: Swift.String
        package var defaultAction: WAFV2Shape.DefaultAction
        package var description: Swift.String?
        package var rules: [WAFV2Shape.Rule]?
        package var visibilityConfig: WAFV2Shape.VisibilityConfig
        package var dataProtectionConfig: WAFV2Shape.DataProtectionConfig?
        package var lockToken: Swift.String
        package var customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]?
        package var captchaConfig: WAFV2Shape.CaptchaConfig?
        package var challengeConfig: WAFV2Shape.ChallengeConfig?
        package var tokenDomains: [Swift.String]?
        package var associationConfig: WAFV2Shape.AssociationConfig?
        package var onSourceDDoSProtectionConfig: WAFV2Shape.OnSourceDDoSProtectionConfig?
        package var applicationConfig: WAFV2Shape.ApplicationConfig?
        package var monetizationConfig: WAFV2Shape.MonetizationConfig?
        package var analyticsConfig: WAFV2Shape.AnalyticsConfig?
        package init(name: Swift.String, scope: Swift.String, id: Swift.String, defaultAction: WAFV2Shape.DefaultAction, description: Swift.String? = nil, rules: [WAFV2Shape.Rule]? = nil, visibilityConfig: WAFV2Shape.VisibilityConfig, dataProtectionConfig: WAFV2Shape.DataProtectionConfig? = nil, lockToken: Swift.String, customResponseBodies: [Swift.String: WAFV2Shape.CustomResponseBody]? = nil, captchaConfig: WAFV2Shape.CaptchaConfig? = nil, challengeConfig: WAFV2Shape.ChallengeConfig? = nil, tokenDomains: [Swift.String]? = nil, associationConfig: WAFV2Shape.AssociationConfig? = nil, onSourceDDoSProtectionConfig: WAFV2Shape.OnSourceDDoSProtectionConfig? = nil, applicationConfig: WAFV2Shape.ApplicationConfig? = nil, monetizationConfig: WAFV2Shape.MonetizationConfig? = nil, analyticsConfig: WAFV2Shape.AnalyticsConfig? = nil) {
            self.name = name
            self.scope = scope
            self.id = id
            self.defaultAction = defaultAction
            self.description = description
            self.rules = rules
            self.visibilityConfig = visibilityConfig
            self.dataProtectionConfig = dataProtectionConfig
            self.lockToken = lockToken
            self.customResponseBodies = customResponseBodies
            self.captchaConfig = captchaConfig
            self.challengeConfig = challengeConfig
            self.tokenDomains = tokenDomains
            self.associationConfig = associationConfig
            self.onSourceDDoSProtectionConfig = onSourceDDoSProtectionConfig
            self.applicationConfig = applicationConfig
            self.monetizationConfig = monetizationConfig
            self.analyticsConfig = analyticsConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scope = try fields.required(1)
            self.id = try fields.required(2)
            self.defaultAction = try fields.required(3)
            self.description = try fields.optional(4)
            self.rules = try fields.optional(5)
            self.visibilityConfig = try fields.required(6)
            self.dataProtectionConfig = try fields.optional(7)
            self.lockToken = try fields.required(8)
            self.customResponseBodies = try fields.optional(9)
            self.captchaConfig = try fields.optional(10)
            self.challengeConfig = try fields.optional(11)
            self.tokenDomains = try fields.optional(12)
            self.associationConfig = try fields.optional(13)
            self.onSourceDDoSProtectionConfig = try fields.optional(14)
            self.applicationConfig = try fields.optional(15)
            self.monetizationConfig = try fields.optional(16)
            self.analyticsConfig = try fields.optional(17)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scope.shapeValue
            fields[2] = self.id.shapeValue
            fields[3] = self.defaultAction.shapeValue
            fields[4] = self.description?.shapeValue
            fields[5] = self.rules?.shapeValue
            fields[6] = self.visibilityConfig.shapeValue
            fields[7] = self.dataProtectionConfig?.shapeValue
            fields[8] = self.lockToken.shapeValue
            fields[9] = self.customResponseBodies?.shapeValue
            fields[10] = self.captchaConfig?.shapeValue
            fields[11] = self.challengeConfig?.shapeValue
            fields[12] = self.tokenDomains?.shapeValue
            fields[13] = self.associationConfig?.shapeValue
            fields[14] = self.onSourceDDoSProtectionConfig?.shapeValue
            fields[15] = self.applicationConfig?.shapeValue
            fields[16] = self.monetizationConfig?.shapeValue
            fields[17] = self.analyticsConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateWebACLRequest",
            [
                Shapes.Member("Name", { WAFV2Schema.EntityName }, traits: [.required]),
                Shapes.Member("Scope", { WAFV2Schema.Scope }, traits: [.required]),
                Shapes.Member("Id", { WAFV2Schema.EntityId }, traits: [.required]),
                Shapes.Member("DefaultAction", { WAFV2Schema.DefaultAction }, traits: [.required]),
                Shapes.Member("Description", { WAFV2Schema.EntityDescription }),
                Shapes.Member("Rules", { WAFV2Schema.Rules }),
                Shapes.Member("VisibilityConfig", { WAFV2Schema.VisibilityConfig }, traits: [.required]),
                Shapes.Member("DataProtectionConfig", { WAFV2Schema.DataProtectionConfig }),
                Shapes.Member("LockToken", { WAFV2Schema.LockToken }, traits: [.required]),
                Shapes.Member("CustomResponseBodies", { WAFV2Schema.CustomResponseBodies }),
                Shapes.Member("CaptchaConfig", { WAFV2Schema.CaptchaConfig }),
                Shapes.Member("ChallengeConfig", { WAFV2Schema.ChallengeConfig }),
                Shapes.Member("TokenDomains", { WAFV2Schema.TokenDomains }),
                Shapes.Member("AssociationConfig", { WAFV2Schema.AssociationConfig }),
                Shapes.Member("OnSourceDDoSProtectionConfig", { WAFV2Schema.OnSourceDDoSProtectionConfig }),
                Shapes.Member("ApplicationConfig", { WAFV2Schema.ApplicationConfig }),
                Shapes.Member("MonetizationConfig", { WAFV2Schema.MonetizationConfig }),
                Shapes.Member("AnalyticsConfig", { WAFV2Schema.AnalyticsConfig }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextLockToken: Swift.String?
        package init(nextLockToken: Swift.String? = nil) {
            self.nextLockToken = nextLockToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextLockToken = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextLockToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateWebACLResponse",
            [
                Shapes.Member("NextLockToken", { WAFV2Schema.LockToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateWebACL", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

