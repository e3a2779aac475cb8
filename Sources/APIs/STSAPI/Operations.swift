// swift-format-ignore-file
// Written by forge from sts/2011-06-15 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum AssumeRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleArn: Swift.String
        package var roleSessionName: Swift.String
        package var policyArns: [STSShape.PolicyDescriptorType]?
        package var policy: Swift.String?
        package var durationSeconds: Swift.Int?
        package var tags: [STSShape.Tag]?
        package var transitiveTagKeys: [Swift.String]?
        package var externalId: Swift.String?
        package var serialNumber: Swift.String?
        package var tokenCode: Swift.String?
        package var sourceIdentity: Swift.String?
        package var providedContexts: [STSShape.ProvidedContext]?
        package init(roleArn: Swift.String, roleSessionName: Swift.String, policyArns: [STSShape.PolicyDescriptorType]? = nil, policy: Swift.String? = nil, durationSeconds: Swift.Int? = nil, tags: [STSShape.Tag]? = nil, transitiveTagKeys: [Swift.String]? = nil, externalId: Swift.String? = nil, serialNumber: Swift.String? = nil, tokenCode: Swift.String? = nil, sourceIdentity: Swift.String? = nil, providedContexts: [STSShape.ProvidedContext]? = nil) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.transitiveTagKeys = transitiveTagKeys
            self.externalId = externalId
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
            self.sourceIdentity = sourceIdentity
            self.providedContexts = providedContexts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleArn = try fields.required(0)
            self.roleSessionName = try fields.required(1)
            self.policyArns = try fields.optional(2)
            self.policy = try fields.optional(3)
            self.durationSeconds = try fields.optional(4)
            self.tags = try fields.optional(5)
            self.transitiveTagKeys = try fields.optional(6)
            self.externalId = try fields.optional(7)
            self.serialNumber = try fields.optional(8)
            self.tokenCode = try fields.optional(9)
            self.sourceIdentity = try fields.optional(10)
            self.providedContexts = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleArn.shapeValue
            fields[1] = self.roleSessionName.shapeValue
            fields[2] = self.policyArns?.shapeValue
            fields[3] = self.policy?.shapeValue
            fields[4] = self.durationSeconds?.shapeValue
            fields[5] = self.tags?.shapeValue
            fields[6] = self.transitiveTagKeys?.shapeValue
            fields[7] = self.externalId?.shapeValue
            fields[8] = self.serialNumber?.shapeValue
            fields[9] = self.tokenCode?.shapeValue
            fields[10] = self.sourceIdentity?.shapeValue
            fields[11] = self.providedContexts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssumeRoleRequest",
            [
                Shapes.Member("RoleArn", { STSSchema.arnType }, traits: [.required]),
                Shapes.Member("RoleSessionName", { STSSchema.roleSessionNameType }, traits: [.required]),
                Shapes.Member("PolicyArns", { STSSchema.policyDescriptorListType }),
                Shapes.Member("Policy", { STSSchema.unrestrictedSessionPolicyDocumentType }),
                Shapes.Member("DurationSeconds", { STSSchema.roleDurationSecondsType }),
                Shapes.Member("Tags", { STSSchema.tagListType }),
                Shapes.Member("TransitiveTagKeys", { STSSchema.tagKeyListType }),
                Shapes.Member("ExternalId", { STSSchema.externalIdType }),
                Shapes.Member("SerialNumber", { STSSchema.serialNumberType }),
                Shapes.Member("TokenCode", { STSSchema.tokenCodeType }),
                Shapes.Member("SourceIdentity", { STSSchema.sourceIdentityType }),
                Shapes.Member("ProvidedContexts", { STSSchema.ProvidedContextsListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var credentials: STSShape.Credentials?
        package var assumedRoleUser: STSShape.AssumedRoleUser?
        package var packedPolicySize: Swift.Int?
        package var sourceIdentity: Swift.String?
        package init(credentials: STSShape.Credentials? = nil, assumedRoleUser: STSShape.AssumedRoleUser? = nil, packedPolicySize: Swift.Int? = nil, sourceIdentity: Swift.String? = nil) {
            self.credentials = credentials
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.sourceIdentity = sourceIdentity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.credentials = try fields.optional(0)
            self.assumedRoleUser = try fields.optional(1)
            self.packedPolicySize = try fields.optional(2)
            self.sourceIdentity = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.credentials?.shapeValue
            fields[1] = self.assumedRoleUser?.shapeValue
            fields[2] = self.packedPolicySize?.shapeValue
            fields[3] = self.sourceIdentity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssumeRoleResponse",
            [
                Shapes.Member("Credentials", { STSSchema.Credentials }),
                Shapes.Member("AssumedRoleUser", { STSSchema.AssumedRoleUser }),
                Shapes.Member("PackedPolicySize", { STSSchema.nonNegativeIntegerType }),
                Shapes.Member("SourceIdentity", { STSSchema.sourceIdentityType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "AssumeRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "AssumeRoleResult")
}

package enum AssumeRoleWithWebIdentity: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleArn: Swift.String
        package var roleSessionName: Swift.String
        package var webIdentityToken: Swift.String
        package var providerId: Swift.String?
        package var policyArns: [STSShape.PolicyDescriptorType]?
        package var policy: Swift.String?
        package var durationSeconds: Swift.Int?
        package init(roleArn: Swift.String, roleSessionName: Swift.String, webIdentityToken: Swift.String, providerId: Swift.String? = nil, policyArns: [STSShape.PolicyDescriptorType]? = nil, policy: Swift.String? = nil, durationSeconds: Swift.Int? = nil) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.webIdentityToken = webIdentityToken
            self.providerId = providerId
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleArn = try fields.required(0)
            self.roleSessionName = try fields.required(1)
            self.webIdentityToken = try fields.required(2)
            self.providerId = try fields.optional(3)
            self.policyArns = try fields.optional(4)
            self.policy = try fields.optional(5)
            self.durationSeconds = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleArn.shapeValue
            fields[1] = self.roleSessionName.shapeValue
            fields[2] = self.webIdentityToken.shapeValue
            fields[3] = self.providerId?.shapeValue
            fields[4] = self.policyArns?.shapeValue
            fields[5] = self.policy?.shapeValue
            fields[6] = self.durationSeconds?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssumeRoleWithWebIdentityRequest",
            [
                Shapes.Member("RoleArn", { STSSchema.arnType }, traits: [.required]),
                Shapes.Member("RoleSessionName", { STSSchema.roleSessionNameType }, traits: [.required]),
                Shapes.Member("WebIdentityToken", { STSSchema.clientTokenType }, traits: [.required]),
                Shapes.Member("ProviderId", { STSSchema.urlType }),
                Shapes.Member("PolicyArns", { STSSchema.policyDescriptorListType }),
                Shapes.Member("Policy", { STSSchema.sessionPolicyDocumentType }),
                Shapes.Member("DurationSeconds", { STSSchema.roleDurationSecondsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var credentials: STSShape.Credentials?
        package var subjectFromWebIdentityToken: Swift.String?
        package var assumedRoleUser: STSShape.AssumedRoleUser?
        package var packedPolicySize: Swift.Int?
        package var provider: Swift.String?
        package var audience: Swift.String?
        package var sourceIdentity: Swift.String?
        package init(credentials: STSShape.Credentials? = nil, subjectFromWebIdentityToken: Swift.String? = nil, assumedRoleUser: STSShape.AssumedRoleUser? = nil, packedPolicySize: Swift.Int? = nil, provider: Swift.String? = nil, audience: Swift.String? = nil, sourceIdentity: Swift.String? = nil) {
            self.credentials = credentials
            self.subjectFromWebIdentityToken = subjectFromWebIdentityToken
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.provider = provider
            self.audience = audience
            self.sourceIdentity = sourceIdentity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.credentials = try fields.optional(0)
            self.subjectFromWebIdentityToken = try fields.optional(1)
            self.assumedRoleUser = try fields.optional(2)
            self.packedPolicySize = try fields.optional(3)
            self.provider = try fields.optional(4)
            self.audience = try fields.optional(5)
            self.sourceIdentity = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.credentials?.shapeValue
            fields[1] = self.subjectFromWebIdentityToken?.shapeValue
            fields[2] = self.assumedRoleUser?.shapeValue
            fields[3] = self.packedPolicySize?.shapeValue
            fields[4] = self.provider?.shapeValue
            fields[5] = self.audience?.shapeValue
            fields[6] = self.sourceIdentity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssumeRoleWithWebIdentityResponse",
            [
                Shapes.Member("Credentials", { STSSchema.Credentials }),
                Shapes.Member("SubjectFromWebIdentityToken", { STSSchema.webIdentitySubjectType }),
                Shapes.Member("AssumedRoleUser", { STSSchema.AssumedRoleUser }),
                Shapes.Member("PackedPolicySize", { STSSchema.nonNegativeIntegerType }),
                Shapes.Member("Provider", { STSSchema.Issuer }),
                Shapes.Member("Audience", { STSSchema.Audience }),
                Shapes.Member("SourceIdentity", { STSSchema.sourceIdentityType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "AssumeRoleWithWebIdentity", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "AssumeRoleWithWebIdentityResult")
}

package enum DecodeAuthorizationMessage: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var encodedMessage: Swift.String
        package init(encodedMessage: Swift.String) {
            self.encodedMessage = encodedMessage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.encodedMessage = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.encodedMessage.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DecodeAuthorizationMessageRequest",
            [
                Shapes.Member("EncodedMessage", { STSSchema.encodedMessageType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var decodedMessage: Swift.String?
        package init(decodedMessage: Swift.String? = nil) {
            self.decodedMessage = decodedMessage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.decodedMessage = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.decodedMessage?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DecodeAuthorizationMessageResponse",
            [
                Shapes.Member("DecodedMessage", { STSSchema.decodedMessageType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DecodeAuthorizationMessage", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DecodeAuthorizationMessageResult")
}

package enum GetAccessKeyInfo: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accessKeyId: Swift.String
        package init(accessKeyId: Swift.String) {
            self.accessKeyId = accessKeyId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accessKeyId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accessKeyId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAccessKeyInfoRequest",
            [
                Shapes.Member("AccessKeyId", { STSSchema.accessKeyIdType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var account: Swift.String?
        package init(account: Swift.String? = nil) {
            self.account = account
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.account = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.account?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAccessKeyInfoResponse",
            [
                Shapes.Member("Account", { STSSchema.accountType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetAccessKeyInfo", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetAccessKeyInfoResult")
}

package enum GetCallerIdentity: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "GetCallerIdentityRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var userId: Swift.String?
        package var account: Swift.String?
        package var arn: Swift.String?
        package init(userId: Swift.String? = nil, account: Swift.String? = nil, arn: Swift.String? = nil) {
            self.userId = userId
            self.account = account
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userId = try fields.optional(0)
            self.account = try fields.optional(1)
            self.arn = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userId?.shapeValue
            fields[1] = self.account?.shapeValue
            fields[2] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetCallerIdentityResponse",
            [
                Shapes.Member("UserId", { STSSchema.userIdType }),
                Shapes.Member("Account", { STSSchema.accountType }),
                Shapes.Member("Arn", { STSSchema.arnType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetCallerIdentity", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetCallerIdentityResult")
}

package enum GetFederationToken: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var policy: Swift.String?
        package var policyArns: [STSShape.PolicyDescriptorType]?
        package var durationSeconds: Swift.Int?
        package var tags: [STSShape.Tag]?
        package init(name: Swift.String, policy: Swift.String? = nil, policyArns: [STSShape.PolicyDescriptorType]? = nil, durationSeconds: Swift.Int? = nil, tags: [STSShape.Tag]? = nil) {
            self.name = name
            self.policy = policy
            self.policyArns = policyArns
            self.durationSeconds = durationSeconds
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.policy = try fields.optional(1)
            self.policyArns = try fields.optional(2)
            self.durationSeconds = try fields.optional(3)
            self.tags = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.policy?.shapeValue
            fields[2] = self.policyArns?.shapeValue
            fields[3] = self.durationSeconds?.shapeValue
            fields[4] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFederationTokenRequest",
            [
                Shapes.Member("Name", { STSSchema.userNameType }, traits: [.required]),
                Shapes.Member("Policy", { STSSchema.sessionPolicyDocumentType }),
                Shapes.Member("PolicyArns", { STSSchema.policyDescriptorListType }),
                Shapes.Member("DurationSeconds", { STSSchema.durationSecondsType }),
                Shapes.Member("Tags", { STSSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var credentials: STSShape.Credentials?
        package var federatedUser: STSShape.FederatedUser?
        package var packedPolicySize: Swift.Int?
        package init(credentials: STSShape.Credentials? = nil, federatedUser: STSShape.FederatedUser? = nil, packedPolicySize: Swift.Int? = nil) {
            self.credentials = credentials
            self.federatedUser = federatedUser
            self.packedPolicySize = packedPolicySize
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.credentials = try fields.optional(0)
            self.federatedUser = try fields.optional(1)
            self.packedPolicySize = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.credentials?.shapeValue
            fields[1] = self.federatedUser?.shapeValue
            fields[2] = self.packedPolicySize?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetFederationTokenResponse",
            [
                Shapes.Member("Credentials", { STSSchema.Credentials }),
                Shapes.Member("FederatedUser", { STSSchema.FederatedUser }),
                Shapes.Member("PackedPolicySize", { STSSchema.nonNegativeIntegerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetFederationToken", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetFederationTokenResult")
}

package enum GetSessionToken: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var durationSeconds: Swift.Int?
        package var serialNumber: Swift.String?
        package var tokenCode: Swift.String?
        package init(durationSeconds: Swift.Int? = nil, serialNumber: Swift.String? = nil, tokenCode: Swift.String? = nil) {
            self.durationSeconds = durationSeconds
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.durationSeconds = try fields.optional(0)
            self.serialNumber = try fields.optional(1)
            self.tokenCode = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.durationSeconds?.shapeValue
            fields[1] = self.serialNumber?.shapeValue
            fields[2] = self.tokenCode?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSessionTokenRequest",
            [
                Shapes.Member("DurationSeconds", { STSSchema.durationSecondsType }),
                Shapes.Member("SerialNumber", { STSSchema.serialNumberType }),
                Shapes.Member("TokenCode", { STSSchema.tokenCodeType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var credentials: STSShape.Credentials?
        package init(credentials: STSShape.Credentials? = nil) {
            self.credentials = credentials
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.credentials = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.credentials?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSessionTokenResponse",
            [
                Shapes.Member("Credentials", { STSSchema.Credentials }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSessionToken", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetSessionTokenResult")
}

