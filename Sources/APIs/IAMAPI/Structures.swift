// swift-format-ignore-file
// Written by forge from iam/2010-05-08 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum IAMShape {}

extension IAMShape {
    package struct AccessKey: Shapes.Structure {
        package var userName: Swift.String
        package var accessKeyId: Swift.String
        package var status: Swift.String
        package var secretAccessKey: Swift.String
        package var createDate: Vocabulary.Instant?
        package init(userName: Swift.String, accessKeyId: Swift.String, status: Swift.String, secretAccessKey: Swift.String, createDate: Vocabulary.Instant? = nil) {
            self.userName = userName
            self.accessKeyId = accessKeyId
            self.status = status
            self.secretAccessKey = secretAccessKey
            self.createDate = createDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.accessKeyId = try fields.required(1)
            self.status = try fields.required(2)
            self.secretAccessKey = try fields.required(3)
            self.createDate = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.accessKeyId.shapeValue
            fields[2] = self.status.shapeValue
            fields[3] = self.secretAccessKey.shapeValue
            fields[4] = self.createDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessKey",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("AccessKeyId", { IAMSchema.accessKeyIdType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
                Shapes.Member("SecretAccessKey", { IAMSchema.accessKeySecretType }, traits: [.required]),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct AccessKeyLastUsed: Shapes.Structure {
        package var lastUsedDate: Vocabulary.Instant?
        package var serviceName: Swift.String
        package var region: Swift.String
        package init(lastUsedDate: Vocabulary.Instant? = nil, serviceName: Swift.String, region: Swift.String) {
            self.lastUsedDate = lastUsedDate
            self.serviceName = serviceName
            self.region = region
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lastUsedDate = try fields.optional(0)
            self.serviceName = try fields.required(1)
            self.region = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lastUsedDate?.shapeValue
            fields[1] = self.serviceName.shapeValue
            fields[2] = self.region.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessKeyLastUsed",
            [
                Shapes.Member("LastUsedDate", { IAMSchema.dateType }),
                Shapes.Member("ServiceName", { IAMSchema.stringType }, traits: [.required]),
                Shapes.Member("Region", { IAMSchema.stringType }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct AccessKeyMetadata: Shapes.Structure {
        package var userName: Swift.String?
        package var accessKeyId: Swift.String?
        package var status: Swift.String?
        package var createDate: Vocabulary.Instant?
        package init(userName: Swift.String? = nil, accessKeyId: Swift.String? = nil, status: Swift.String? = nil, createDate: Vocabulary.Instant? = nil) {
            self.userName = userName
            self.accessKeyId = accessKeyId
            self.status = status
            self.createDate = createDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.accessKeyId = try fields.optional(1)
            self.status = try fields.optional(2)
            self.createDate = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.accessKeyId?.shapeValue
            fields[2] = self.status?.shapeValue
            fields[3] = self.createDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessKeyMetadata",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("AccessKeyId", { IAMSchema.accessKeyIdType }),
                Shapes.Member("Status", { IAMSchema.statusType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct AttachedPermissionsBoundary: Shapes.Structure {
        package var permissionsBoundaryType: Swift.String?
        package var permissionsBoundaryArn: Swift.String?
        package init(permissionsBoundaryType: Swift.String? = nil, permissionsBoundaryArn: Swift.String? = nil) {
            self.permissionsBoundaryType = permissionsBoundaryType
            self.permissionsBoundaryArn = permissionsBoundaryArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.permissionsBoundaryType = try fields.optional(0)
            self.permissionsBoundaryArn = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.permissionsBoundaryType?.shapeValue
            fields[1] = self.permissionsBoundaryArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttachedPermissionsBoundary",
            [
                Shapes.Member("PermissionsBoundaryType", { IAMSchema.PermissionsBoundaryAttachmentType }),
                Shapes.Member("PermissionsBoundaryArn", { IAMSchema.arnType }),
            ])
    }
}

extension IAMShape {
    package struct AttachedPolicy: Shapes.Structure {
        package var policyName: Swift.String?
        package var policyArn: Swift.String?
        package init(policyName: Swift.String? = nil, policyArn: Swift.String? = nil) {
            self.policyName = policyName
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.policyArn = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.policyArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttachedPolicy",
            [
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }),
            ])
    }
}

extension IAMShape {
    package struct ContextEntry: Shapes.Structure {
        package var contextKeyName: Swift.String?
        package var contextKeyValues: [Swift.String]?
        package var contextKeyType: Swift.String?
        package init(contextKeyName: Swift.String? = nil, contextKeyValues: [Swift.String]? = nil, contextKeyType: Swift.String? = nil) {
            self.contextKeyName = contextKeyName
            self.contextKeyValues = contextKeyValues
            self.contextKeyType = contextKeyType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.contextKeyName = try fields.optional(0)
            self.contextKeyValues = try fields.optional(1)
            self.contextKeyType = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.contextKeyName?.shapeValue
            fields[1] = self.contextKeyValues?.shapeValue
            fields[2] = self.contextKeyType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ContextEntry",
            [
                Shapes.Member("ContextKeyName", { IAMSchema.ContextKeyNameType }),
                Shapes.Member("ContextKeyValues", { IAMSchema.ContextKeyValueListType }),
                Shapes.Member("ContextKeyType", { IAMSchema.ContextKeyTypeEnum }),
            ])
    }
}

extension IAMShape {
    package struct DeletionTaskFailureReasonType: Shapes.Structure {
        package var reason: Swift.String?
        package var roleUsageList: [IAMShape.RoleUsageType]?
        package init(reason: Swift.String? = nil, roleUsageList: [IAMShape.RoleUsageType]? = nil) {
            self.reason = reason
            self.roleUsageList = roleUsageList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.reason = try fields.optional(0)
            self.roleUsageList = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.reason?.shapeValue
            fields[1] = self.roleUsageList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletionTaskFailureReasonType",
            [
                Shapes.Member("Reason", { IAMSchema.ReasonType }),
                Shapes.Member("RoleUsageList", { IAMSchema.RoleUsageListType }),
            ])
    }
}

extension IAMShape {
    package struct EntityDetails: Shapes.Structure {
        package var entityInfo: IAMShape.EntityInfo
        package var lastAuthenticated: Vocabulary.Instant?
        package init(entityInfo: IAMShape.EntityInfo, lastAuthenticated: Vocabulary.Instant? = nil) {
            self.entityInfo = entityInfo
            self.lastAuthenticated = lastAuthenticated
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.entityInfo = try fields.required(0)
            self.lastAuthenticated = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.entityInfo.shapeValue
            fields[1] = self.lastAuthenticated?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EntityDetails",
            [
                Shapes.Member("EntityInfo", { IAMSchema.EntityInfo }, traits: [.required]),
                Shapes.Member("LastAuthenticated", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct EntityInfo: Shapes.Structure {
        package var arn: Swift.String
        package var name: Swift.String
        package var type: Swift.String
        package var id: Swift.String
        package var path: Swift.String?
        package init(arn: Swift.String, name: Swift.String, type: Swift.String, id: Swift.String, path: Swift.String? = nil) {
            self.arn = arn
            self.name = name
            self.type = type
            self.id = id
            self.path = path
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
            self.name = try fields.required(1)
            self.type = try fields.required(2)
            self.id = try fields.required(3)
            self.path = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.type.shapeValue
            fields[3] = self.id.shapeValue
            fields[4] = self.path?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EntityInfo",
            [
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Name", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("Type", { IAMSchema.policyOwnerEntityType }, traits: [.required]),
                Shapes.Member("Id", { IAMSchema.idType }, traits: [.required]),
                Shapes.Member("Path", { IAMSchema.pathType }),
            ])
    }
}

extension IAMShape {
    package struct ErrorDetails: Shapes.Structure {
        package var message: Swift.String
        package var code: Swift.String
        package init(message: Swift.String, code: Swift.String) {
            self.message = message
            self.code = code
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.message = try fields.required(0)
            self.code = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.message.shapeValue
            fields[1] = self.code.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ErrorDetails",
            [
                Shapes.Member("Message", { IAMSchema.stringType }, traits: [.required]),
                Shapes.Member("Code", { IAMSchema.stringType }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct EvaluationResult: Shapes.Structure {
        package var evalActionName: Swift.String
        package var evalResourceName: Swift.String?
        package var evalDecision: Swift.String
        package var matchedStatements: [IAMShape.Statement]?
        package var missingContextValues: [Swift.String]?
        package var organizationsDecisionDetail: IAMShape.OrganizationsDecisionDetail?
        package var permissionsBoundaryDecisionDetail: IAMShape.PermissionsBoundaryDecisionDetail?
        package var evalDecisionDetails: [Swift.String: Swift.String]?
        package var resourceSpecificResults: [IAMShape.ResourceSpecificResult]?
        package init(evalActionName: Swift.String, evalResourceName: Swift.String? = nil, evalDecision: Swift.String, matchedStatements: [IAMShape.Statement]? = nil, missingContextValues: [Swift.String]? = nil, organizationsDecisionDetail: IAMShape.OrganizationsDecisionDetail? = nil, permissionsBoundaryDecisionDetail: IAMShape.PermissionsBoundaryDecisionDetail? = nil, evalDecisionDetails: [Swift.String: Swift.String]? = nil, resourceSpecificResults: [IAMShape.ResourceSpecificResult]? = nil) {
            self.evalActionName = evalActionName
            self.evalResourceName = evalResourceName
            self.evalDecision = evalDecision
            self.matchedStatements = matchedStatements
            self.missingContextValues = missingContextValues
            self.organizationsDecisionDetail = organizationsDecisionDetail
            self.permissionsBoundaryDecisionDetail = permissionsBoundaryDecisionDetail
            self.evalDecisionDetails = evalDecisionDetails
            self.resourceSpecificResults = resourceSpecificResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.evalActionName = try fields.required(0)
            self.evalResourceName = try fields.optional(1)
            self.evalDecision = try fields.required(2)
            self.matchedStatements = try fields.optional(3)
            self.missingContextValues = try fields.optional(4)
            self.organizationsDecisionDetail = try fields.optional(5)
            self.permissionsBoundaryDecisionDetail = try fields.optional(6)
            self.evalDecisionDetails = try fields.optional(7)
            self.resourceSpecificResults = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.evalActionName.shapeValue
            fields[1] = self.evalResourceName?.shapeValue
            fields[2] = self.evalDecision.shapeValue
            fields[3] = self.matchedStatements?.shapeValue
            fields[4] = self.missingContextValues?.shapeValue
            fields[5] = self.organizationsDecisionDetail?.shapeValue
            fields[6] = self.permissionsBoundaryDecisionDetail?.shapeValue
            fields[7] = self.evalDecisionDetails?.shapeValue
            fields[8] = self.resourceSpecificResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EvaluationResult",
            [
                Shapes.Member("EvalActionName", { IAMSchema.ActionNameType }, traits: [.required]),
                Shapes.Member("EvalResourceName", { IAMSchema.ResourceNameType }),
                Shapes.Member("EvalDecision", { IAMSchema.PolicyEvaluationDecisionType }, traits: [.required]),
                Shapes.Member("MatchedStatements", { IAMSchema.StatementListType }),
                Shapes.Member("MissingContextValues", { IAMSchema.ContextKeyNamesResultListType }),
                Shapes.Member("OrganizationsDecisionDetail", { IAMSchema.OrganizationsDecisionDetail }),
                Shapes.Member("PermissionsBoundaryDecisionDetail", { IAMSchema.PermissionsBoundaryDecisionDetail }),
                Shapes.Member("EvalDecisionDetails", { IAMSchema.EvalDecisionDetailsType }),
                Shapes.Member("ResourceSpecificResults", { IAMSchema.ResourceSpecificResultListType }),
            ])
    }
}

extension IAMShape {
    package struct GetContextKeysForPolicyResponse: Shapes.Structure {
        package var contextKeyNames: [Swift.String]?
        package init(contextKeyNames: [Swift.String]? = nil) {
            self.contextKeyNames = contextKeyNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.contextKeyNames = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.contextKeyNames?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetContextKeysForPolicyResponse",
            [
                Shapes.Member("ContextKeyNames", { IAMSchema.ContextKeyNamesResultListType }),
            ])
    }
}

extension IAMShape {
    package struct Group: Shapes.Structure {
        package var path: Swift.String
        package var groupName: Swift.String
        package var groupId: Swift.String
        package var arn: Swift.String
        package var createDate: Vocabulary.Instant
        package init(path: Swift.String, groupName: Swift.String, groupId: Swift.String, arn: Swift.String, createDate: Vocabulary.Instant) {
            self.path = path
            self.groupName = groupName
            self.groupId = groupId
            self.arn = arn
            self.createDate = createDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.required(0)
            self.groupName = try fields.required(1)
            self.groupId = try fields.required(2)
            self.arn = try fields.required(3)
            self.createDate = try fields.required(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path.shapeValue
            fields[1] = self.groupName.shapeValue
            fields[2] = self.groupId.shapeValue
            fields[3] = self.arn.shapeValue
            fields[4] = self.createDate.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Group",
            [
                Shapes.Member("Path", { IAMSchema.pathType }, traits: [.required]),
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("GroupId", { IAMSchema.idType }, traits: [.required]),
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("CreateDate", { IAMSchema.dateType }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct GroupDetail: Shapes.Structure {
        package var path: Swift.String?
        package var groupName: Swift.String?
        package var groupId: Swift.String?
        package var arn: Swift.String?
        package var createDate: Vocabulary.Instant?
        package var groupPolicyList: [IAMShape.PolicyDetail]?
        package var attachedManagedPolicies: [IAMShape.AttachedPolicy]?
        package init(path: Swift.String? = nil, groupName: Swift.String? = nil, groupId: Swift.String? = nil, arn: Swift.String? = nil, createDate: Vocabulary.Instant? = nil, groupPolicyList: [IAMShape.PolicyDetail]? = nil, attachedManagedPolicies: [IAMShape.AttachedPolicy]? = nil) {
            self.path = path
            self.groupName = groupName
            self.groupId = groupId
            self.arn = arn
            self.createDate = createDate
            self.groupPolicyList = groupPolicyList
            self.attachedManagedPolicies = attachedManagedPolicies
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.groupName = try fields.optional(1)
            self.groupId = try fields.optional(2)
            self.arn = try fields.optional(3)
            self.createDate = try fields.optional(4)
            self.groupPolicyList = try fields.optional(5)
            self.attachedManagedPolicies = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.groupName?.shapeValue
            fields[2] = self.groupId?.shapeValue
            fields[3] = self.arn?.shapeValue
            fields[4] = self.createDate?.shapeValue
            fields[5] = self.groupPolicyList?.shapeValue
            fields[6] = self.attachedManagedPolicies?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GroupDetail",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("GroupName", { IAMSchema.groupNameType }),
                Shapes.Member("GroupId", { IAMSchema.idType }),
                Shapes.Member("Arn", { IAMSchema.arnType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
                Shapes.Member("GroupPolicyList", { IAMSchema.policyDetailListType }),
                Shapes.Member("AttachedManagedPolicies", { IAMSchema.attachedPoliciesListType }),
            ])
    }
}

extension IAMShape {
    package struct InstanceProfile: Shapes.Structure {
        package var path: Swift.String
        package var instanceProfileName: Swift.String
        package var instanceProfileId: Swift.String
        package var arn: Swift.String
        package var createDate: Vocabulary.Instant
        package var roles: [IAMShape.Role]
        package var tags: [IAMShape.Tag]?
        package init(path: Swift.String, instanceProfileName: Swift.String, instanceProfileId: Swift.String, arn: Swift.String, createDate: Vocabulary.Instant, roles: [IAMShape.Role], tags: [IAMShape.Tag]? = nil) {
            self.path = path
            self.instanceProfileName = instanceProfileName
            self.instanceProfileId = instanceProfileId
            self.arn = arn
            self.createDate = createDate
            self.roles = roles
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.required(0)
            self.instanceProfileName = try fields.required(1)
            self.instanceProfileId = try fields.required(2)
            self.arn = try fields.required(3)
            self.createDate = try fields.required(4)
            self.roles = try fields.required(5)
            self.tags = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path.shapeValue
            fields[1] = self.instanceProfileName.shapeValue
            fields[2] = self.instanceProfileId.shapeValue
            fields[3] = self.arn.shapeValue
            fields[4] = self.createDate.shapeValue
            fields[5] = self.roles.shapeValue
            fields[6] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InstanceProfile",
            [
                Shapes.Member("Path", { IAMSchema.pathType }, traits: [.required]),
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
                Shapes.Member("InstanceProfileId", { IAMSchema.idType }, traits: [.required]),
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("CreateDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("Roles", { IAMSchema.roleListType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
}

extension IAMShape {
    package struct ListPoliciesGrantingServiceAccessEntry: Shapes.Structure {
        package var serviceNamespace: Swift.String?
        package var policies: [IAMShape.PolicyGrantingServiceAccess]?
        package init(serviceNamespace: Swift.String? = nil, policies: [IAMShape.PolicyGrantingServiceAccess]? = nil) {
            self.serviceNamespace = serviceNamespace
            self.policies = policies
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serviceNamespace = try fields.optional(0)
            self.policies = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serviceNamespace?.shapeValue
            fields[1] = self.policies?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPoliciesGrantingServiceAccessEntry",
            [
                Shapes.Member("ServiceNamespace", { IAMSchema.serviceNamespaceType }),
                Shapes.Member("Policies", { IAMSchema.policyGrantingServiceAccessListType }),
            ])
    }
}

extension IAMShape {
    package struct LoginProfile: Shapes.Structure {
        package var userName: Swift.String
        package var createDate: Vocabulary.Instant
        package var passwordResetRequired: Swift.Bool?
        package init(userName: Swift.String, createDate: Vocabulary.Instant, passwordResetRequired: Swift.Bool? = nil) {
            self.userName = userName
            self.createDate = createDate
            self.passwordResetRequired = passwordResetRequired
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.createDate = try fields.required(1)
            self.passwordResetRequired = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.createDate.shapeValue
            fields[2] = self.passwordResetRequired?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LoginProfile",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("CreateDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("PasswordResetRequired", { IAMSchema.booleanType }),
            ])
    }
}

extension IAMShape {
    package struct MFADevice: Shapes.Structure {
        package var userName: Swift.String
        package var serialNumber: Swift.String
        package var enableDate: Vocabulary.Instant
        package init(userName: Swift.String, serialNumber: Swift.String, enableDate: Vocabulary.Instant) {
            self.userName = userName
            self.serialNumber = serialNumber
            self.enableDate = enableDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.serialNumber = try fields.required(1)
            self.enableDate = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.serialNumber.shapeValue
            fields[2] = self.enableDate.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MFADevice",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("EnableDate", { IAMSchema.dateType }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct ManagedPolicyDetail: Shapes.Structure {
        package var policyName: Swift.String?
        package var policyId: Swift.String?
        package var arn: Swift.String?
        package var path: Swift.String?
        package var defaultVersionId: Swift.String?
        package var attachmentCount: Swift.Int?
        package var permissionsBoundaryUsageCount: Swift.Int?
        package var isAttachable: Swift.Bool?
        package var description: Swift.String?
        package var createDate: Vocabulary.Instant?
        package var updateDate: Vocabulary.Instant?
        package var policyVersionList: [IAMShape.PolicyVersion]?
        package init(policyName: Swift.String? = nil, policyId: Swift.String? = nil, arn: Swift.String? = nil, path: Swift.String? = nil, defaultVersionId: Swift.String? = nil, attachmentCount: Swift.Int? = nil, permissionsBoundaryUsageCount: Swift.Int? = nil, isAttachable: Swift.Bool? = nil, description: Swift.String? = nil, createDate: Vocabulary.Instant? = nil, updateDate: Vocabulary.Instant? = nil, policyVersionList: [IAMShape.PolicyVersion]? = nil) {
            self.policyName = policyName
            self.policyId = policyId
            self.arn = arn
            self.path = path
            self.defaultVersionId = defaultVersionId
            self.attachmentCount = attachmentCount
            self.permissionsBoundaryUsageCount = permissionsBoundaryUsageCount
            self.isAttachable = isAttachable
            self.description = description
            self.createDate = createDate
            self.updateDate = updateDate
            self.policyVersionList = policyVersionList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.policyId = try fields.optional(1)
            self.arn = try fields.optional(2)
            self.path = try fields.optional(3)
            self.defaultVersionId = try fields.optional(4)
            self.attachmentCount = try fields.optional(5)
            self.permissionsBoundaryUsageCount = try fields.optional(6)
            self.isAttachable = try fields.optional(7)
            self.description = try fields.optional(8)
            self.createDate = try fields.optional(9)
            self.updateDate = try fields.optional(10)
            self.policyVersionList = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.policyId?.shapeValue
            fields[2] = self.arn?.shapeValue
            fields[3] = self.path?.shapeValue
            fields[4] = self.defaultVersionId?.shapeValue
            fields[5] = self.attachmentCount?.shapeValue
            fields[6] = self.permissionsBoundaryUsageCount?.shapeValue
            fields[7] = self.isAttachable?.shapeValue
            fields[8] = self.description?.shapeValue
            fields[9] = self.createDate?.shapeValue
            fields[10] = self.updateDate?.shapeValue
            fields[11] = self.policyVersionList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedPolicyDetail",
            [
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }),
                Shapes.Member("PolicyId", { IAMSchema.idType }),
                Shapes.Member("Arn", { IAMSchema.arnType }),
                Shapes.Member("Path", { IAMSchema.policyPathType }),
                Shapes.Member("DefaultVersionId", { IAMSchema.policyVersionIdType }),
                Shapes.Member("AttachmentCount", { IAMSchema.attachmentCountType }),
                Shapes.Member("PermissionsBoundaryUsageCount", { IAMSchema.attachmentCountType }),
                Shapes.Member("IsAttachable", { IAMSchema.booleanType }),
                Shapes.Member("Description", { IAMSchema.policyDescriptionType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
                Shapes.Member("UpdateDate", { IAMSchema.dateType }),
                Shapes.Member("PolicyVersionList", { IAMSchema.policyDocumentVersionListType }),
            ])
    }
}

extension IAMShape {
    package struct OpenIDConnectProviderListEntry: Shapes.Structure {
        package var arn: Swift.String?
        package init(arn: Swift.String? = nil) {
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OpenIDConnectProviderListEntry",
            [
                Shapes.Member("Arn", { IAMSchema.arnType }),
            ])
    }
}

extension IAMShape {
    package struct OrganizationsDecisionDetail: Shapes.Structure {
        package var allowedByOrganizations: Swift.Bool?
        package init(allowedByOrganizations: Swift.Bool? = nil) {
            self.allowedByOrganizations = allowedByOrganizations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.allowedByOrganizations = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.allowedByOrganizations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationsDecisionDetail",
            [
                Shapes.Member("AllowedByOrganizations", { IAMSchema.booleanType }),
            ])
    }
}

extension IAMShape {
    package struct PasswordPolicy: Shapes.Structure {
        package var minimumPasswordLength: Swift.Int?
        package var requireSymbols: Swift.Bool?
        package var requireNumbers: Swift.Bool?
        package var requireUppercaseCharacters: Swift.Bool?
        package var requireLowercaseCharacters: Swift.Bool?
        package var allowUsersToChangePassword: Swift.Bool?
        package var expirePasswords: Swift.Bool?
        package var maxPasswordAge: Swift.Int?
        package var passwordReusePrevention: Swift.Int?
        package var hardExpiry: Swift.Bool?
        package init(minimumPasswordLength: Swift.Int? = nil, requireSymbols: Swift.Bool? = nil, requireNumbers: Swift.Bool? = nil, requireUppercaseCharacters: Swift.Bool? = nil, requireLowercaseCharacters: Swift.Bool? = nil, allowUsersToChangePassword: Swift.Bool? = nil, expirePasswords: Swift.Bool? = nil, maxPasswordAge: Swift.Int? = nil, passwordReusePrevention: Swift.Int? = nil, hardExpiry: Swift.Bool? = nil) {
            self.minimumPasswordLength = minimumPasswordLength
            self.requireSymbols = requireSymbols
            self.requireNumbers = requireNumbers
            self.requireUppercaseCharacters = requireUppercaseCharacters
            self.requireLowercaseCharacters = requireLowercaseCharacters
            self.allowUsersToChangePassword = allowUsersToChangePassword
            self.expirePasswords = expirePasswords
            self.maxPasswordAge = maxPasswordAge
            self.passwordReusePrevention = passwordReusePrevention
            self.hardExpiry = hardExpiry
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.minimumPasswordLength = try fields.optional(0)
            self.requireSymbols = try fields.optional(1)
            self.requireNumbers = try fields.optional(2)
            self.requireUppercaseCharacters = try fields.optional(3)
            self.requireLowercaseCharacters = try fields.optional(4)
            self.allowUsersToChangePassword = try fields.optional(5)
            self.expirePasswords = try fields.optional(6)
            self.maxPasswordAge = try fields.optional(7)
            self.passwordReusePrevention = try fields.optional(8)
            self.hardExpiry = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.minimumPasswordLength?.shapeValue
            fields[1] = self.requireSymbols?.shapeValue
            fields[2] = self.requireNumbers?.shapeValue
            fields[3] = self.requireUppercaseCharacters?.shapeValue
            fields[4] = self.requireLowercaseCharacters?.shapeValue
            fields[5] = self.allowUsersToChangePassword?.shapeValue
            fields[6] = self.expirePasswords?.shapeValue
            fields[7] = self.maxPasswordAge?.shapeValue
            fields[8] = self.passwordReusePrevention?.shapeValue
            fields[9] = self.hardExpiry?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PasswordPolicy",
            [
                Shapes.Member("MinimumPasswordLength", { IAMSchema.minimumPasswordLengthType }),
                Shapes.Member("RequireSymbols", { IAMSchema.booleanType }),
                Shapes.Member("RequireNumbers", { IAMSchema.booleanType }),
                Shapes.Member("RequireUppercaseCharacters", { IAMSchema.booleanType }),
                Shapes.Member("RequireLowercaseCharacters", { IAMSchema.booleanType }),
                Shapes.Member("AllowUsersToChangePassword", { IAMSchema.booleanType }),
                Shapes.Member("ExpirePasswords", { IAMSchema.booleanType }),
                Shapes.Member("MaxPasswordAge", { IAMSchema.maxPasswordAgeType }),
                Shapes.Member("PasswordReusePrevention", { IAMSchema.passwordReusePreventionType }),
                Shapes.Member("HardExpiry", { IAMSchema.booleanObjectType }),
            ])
    }
}

extension IAMShape {
    package struct PermissionsBoundaryDecisionDetail: Shapes.Structure {
        package var allowedByPermissionsBoundary: Swift.Bool?
        package init(allowedByPermissionsBoundary: Swift.Bool? = nil) {
            self.allowedByPermissionsBoundary = allowedByPermissionsBoundary
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.allowedByPermissionsBoundary = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.allowedByPermissionsBoundary?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PermissionsBoundaryDecisionDetail",
            [
                Shapes.Member("AllowedByPermissionsBoundary", { IAMSchema.booleanType }),
            ])
    }
}

extension IAMShape {
    package struct Policy: Shapes.Structure {
        package var policyName: Swift.String?
        package var policyId: Swift.String?
        package var arn: Swift.String?
        package var path: Swift.String?
        package var defaultVersionId: Swift.String?
        package var attachmentCount: Swift.Int?
        package var permissionsBoundaryUsageCount: Swift.Int?
        package var isAttachable: Swift.Bool?
        package var description: Swift.String?
        package var createDate: Vocabulary.Instant?
        package var updateDate: Vocabulary.Instant?
        package var tags: [IAMShape.Tag]?
        package init(policyName: Swift.String? = nil, policyId: Swift.String? = nil, arn: Swift.String? = nil, path: Swift.String? = nil, defaultVersionId: Swift.String? = nil, attachmentCount: Swift.Int? = nil, permissionsBoundaryUsageCount: Swift.Int? = nil, isAttachable: Swift.Bool? = nil, description: Swift.String? = nil, createDate: Vocabulary.Instant? = nil, updateDate: Vocabulary.Instant? = nil, tags: [IAMShape.Tag]? = nil) {
            self.policyName = policyName
            self.policyId = policyId
            self.arn = arn
            self.path = path
            self.defaultVersionId = defaultVersionId
            self.attachmentCount = attachmentCount
            self.permissionsBoundaryUsageCount = permissionsBoundaryUsageCount
            self.isAttachable = isAttachable
            self.description = description
            self.createDate = createDate
            self.updateDate = updateDate
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.policyId = try fields.optional(1)
            self.arn = try fields.optional(2)
            self.path = try fields.optional(3)
            self.defaultVersionId = try fields.optional(4)
            self.attachmentCount = try fields.optional(5)
            self.permissionsBoundaryUsageCount = try fields.optional(6)
            self.isAttachable = try fields.optional(7)
            self.description = try fields.optional(8)
            self.createDate = try fields.optional(9)
            self.updateDate = try fields.optional(10)
            self.tags = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.policyId?.shapeValue
            fields[2] = self.arn?.shapeValue
            fields[3] = self.path?.shapeValue
            fields[4] = self.defaultVersionId?.shapeValue
            fields[5] = self.attachmentCount?.shapeValue
            fields[6] = self.permissionsBoundaryUsageCount?.shapeValue
            fields[7] = self.isAttachable?.shapeValue
            fields[8] = self.description?.shapeValue
            fields[9] = self.createDate?.shapeValue
            fields[10] = self.updateDate?.shapeValue
            fields[11] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Policy",
            [
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }),
                Shapes.Member("PolicyId", { IAMSchema.idType }),
                Shapes.Member("Arn", { IAMSchema.arnType }),
                Shapes.Member("Path", { IAMSchema.policyPathType }),
                Shapes.Member("DefaultVersionId", { IAMSchema.policyVersionIdType }),
                Shapes.Member("AttachmentCount", { IAMSchema.attachmentCountType }),
                Shapes.Member("PermissionsBoundaryUsageCount", { IAMSchema.attachmentCountType }),
                Shapes.Member("IsAttachable", { IAMSchema.booleanType }),
                Shapes.Member("Description", { IAMSchema.policyDescriptionType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
                Shapes.Member("UpdateDate", { IAMSchema.dateType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
}

extension IAMShape {
    package struct PolicyDetail: Shapes.Structure {
        package var policyName: Swift.String?
        package var policyDocument: Swift.String?
        package init(policyName: Swift.String? = nil, policyDocument: Swift.String? = nil) {
            self.policyName = policyName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.policyDocument = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.policyDocument?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyDetail",
            [
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }),
            ])
    }
}

extension IAMShape {
    package struct PolicyGrantingServiceAccess: Shapes.Structure {
        package var policyName: Swift.String
        package var policyType: Swift.String
        package var policyArn: Swift.String?
        package var entityType: Swift.String?
        package var entityName: Swift.String?
        package init(policyName: Swift.String, policyType: Swift.String, policyArn: Swift.String? = nil, entityType: Swift.String? = nil, entityName: Swift.String? = nil) {
            self.policyName = policyName
            self.policyType = policyType
            self.policyArn = policyArn
            self.entityType = entityType
            self.entityName = entityName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.required(0)
            self.policyType = try fields.required(1)
            self.policyArn = try fields.optional(2)
            self.entityType = try fields.optional(3)
            self.entityName = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName.shapeValue
            fields[1] = self.policyType.shapeValue
            fields[2] = self.policyArn?.shapeValue
            fields[3] = self.entityType?.shapeValue
            fields[4] = self.entityName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyGrantingServiceAccess",
            [
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("PolicyType", { IAMSchema.policyType }, traits: [.required]),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }),
                Shapes.Member("EntityType", { IAMSchema.policyOwnerEntityType }),
                Shapes.Member("EntityName", { IAMSchema.entityNameType }),
            ])
    }
}

extension IAMShape {
    package struct PolicyGroup: Shapes.Structure {
        package var groupName: Swift.String?
        package var groupId: Swift.String?
        package init(groupName: Swift.String? = nil, groupId: Swift.String? = nil) {
            self.groupName = groupName
            self.groupId = groupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.optional(0)
            self.groupId = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName?.shapeValue
            fields[1] = self.groupId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyGroup",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }),
                Shapes.Member("GroupId", { IAMSchema.idType }),
            ])
    }
}

extension IAMShape {
    package struct PolicyRole: Shapes.Structure {
        package var roleName: Swift.String?
        package var roleId: Swift.String?
        package init(roleName: Swift.String? = nil, roleId: Swift.String? = nil) {
            self.roleName = roleName
            self.roleId = roleId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.optional(0)
            self.roleId = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName?.shapeValue
            fields[1] = self.roleId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyRole",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }),
                Shapes.Member("RoleId", { IAMSchema.idType }),
            ])
    }
}

extension IAMShape {
    package struct PolicyUser: Shapes.Structure {
        package var userName: Swift.String?
        package var userId: Swift.String?
        package init(userName: Swift.String? = nil, userId: Swift.String? = nil) {
            self.userName = userName
            self.userId = userId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.userId = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.userId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyUser",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("UserId", { IAMSchema.idType }),
            ])
    }
}

extension IAMShape {
    package struct PolicyVersion: Shapes.Structure {
        package var document: Swift.String?
        package var versionId: Swift.String?
        package var isDefaultVersion: Swift.Bool?
        package var createDate: Vocabulary.Instant?
        package init(document: Swift.String? = nil, versionId: Swift.String? = nil, isDefaultVersion: Swift.Bool? = nil, createDate: Vocabulary.Instant? = nil) {
            self.document = document
            self.versionId = versionId
            self.isDefaultVersion = isDefaultVersion
            self.createDate = createDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.document = try fields.optional(0)
            self.versionId = try fields.optional(1)
            self.isDefaultVersion = try fields.optional(2)
            self.createDate = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.document?.shapeValue
            fields[1] = self.versionId?.shapeValue
            fields[2] = self.isDefaultVersion?.shapeValue
            fields[3] = self.createDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyVersion",
            [
                Shapes.Member("Document", { IAMSchema.policyDocumentType }),
                Shapes.Member("VersionId", { IAMSchema.policyVersionIdType }),
                Shapes.Member("IsDefaultVersion", { IAMSchema.booleanType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct Position: Shapes.Structure {
        package var line: Swift.Int?
        package var column: Swift.Int?
        package init(line: Swift.Int? = nil, column: Swift.Int? = nil) {
            self.line = line
            self.column = column
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.line = try fields.optional(0)
            self.column = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.line?.shapeValue
            fields[1] = self.column?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Position",
            [
                Shapes.Member("Line", { IAMSchema.LineNumber }),
                Shapes.Member("Column", { IAMSchema.ColumnNumber }),
            ])
    }
}

extension IAMShape {
    package struct ResourceSpecificResult: Shapes.Structure {
        package var evalResourceName: Swift.String
        package var evalResourceDecision: Swift.String
        package var matchedStatements: [IAMShape.Statement]?
        package var missingContextValues: [Swift.String]?
        package var evalDecisionDetails: [Swift.String: Swift.String]?
        package var permissionsBoundaryDecisionDetail: IAMShape.PermissionsBoundaryDecisionDetail?
        package init(evalResourceName: Swift.String, evalResourceDecision: Swift.String, matchedStatements: [IAMShape.Statement]? = nil, missingContextValues: [Swift.String]? = nil, evalDecisionDetails: [Swift.String: Swift.String]? = nil, permissionsBoundaryDecisionDetail: IAMShape.PermissionsBoundaryDecisionDetail? = nil) {
            self.evalResourceName = evalResourceName
            self.evalResourceDecision = evalResourceDecision
            self.matchedStatements = matchedStatements
            self.missingContextValues = missingContextValues
            self.evalDecisionDetails = evalDecisionDetails
            self.permissionsBoundaryDecisionDetail = permissionsBoundaryDecisionDetail
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.evalResourceName = try fields.required(0)
            self.evalResourceDecision = try fields.required(1)
            self.matchedStatements = try fields.optional(2)
            self.missingContextValues = try fields.optional(3)
            self.evalDecisionDetails = try fields.optional(4)
            self.permissionsBoundaryDecisionDetail = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.evalResourceName.shapeValue
            fields[1] = self.evalResourceDecision.shapeValue
            fields[2] = self.matchedStatements?.shapeValue
            fields[3] = self.missingContextValues?.shapeValue
            fields[4] = self.evalDecisionDetails?.shapeValue
            fields[5] = self.permissionsBoundaryDecisionDetail?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResourceSpecificResult",
            [
                Shapes.Member("EvalResourceName", { IAMSchema.ResourceNameType }, traits: [.required]),
                Shapes.Member("EvalResourceDecision", { IAMSchema.PolicyEvaluationDecisionType }, traits: [.required]),
                Shapes.Member("MatchedStatements", { IAMSchema.StatementListType }),
                Shapes.Member("MissingContextValues", { IAMSchema.ContextKeyNamesResultListType }),
                Shapes.Member("EvalDecisionDetails", { IAMSchema.EvalDecisionDetailsType }),
                Shapes.Member("PermissionsBoundaryDecisionDetail", { IAMSchema.PermissionsBoundaryDecisionDetail }),
            ])
    }
}

extension IAMShape {
    package struct Role: Shapes.Structure {
        package var path: Swift.String
        package var roleName: Swift.String
        package var roleId: Swift.String
        package var arn: Swift.String
        package var createDate: Vocabulary.Instant
        package var assumeRolePolicyDocument: Swift.String?
        package var description: Swift.String?
        package var maxSessionDuration: Swift.Int?
        package var permissionsBoundary: IAMShape.AttachedPermissionsBoundary?
        package var tags: [IAMShape.Tag]?
        package var roleLastUsed: IAMShape.RoleLastUsed?
        package init(path: Swift.String, roleName: Swift.String, roleId: Swift.String, arn: Swift.String, createDate: Vocabulary.Instant, assumeRolePolicyDocument: Swift.String? = nil, description: Swift.String? = nil, maxSessionDuration: Swift.Int? = nil, permissionsBoundary: IAMShape.AttachedPermissionsBoundary? = nil, tags: [IAMShape.Tag]? = nil, roleLastUsed: IAMShape.RoleLastUsed? = nil) {
            self.path = path
            self.roleName = roleName
            self.roleId = roleId
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.roleLastUsed = roleLastUsed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.required(0)
            self.roleName = try fields.required(1)
            self.roleId = try fields.required(2)
            self.arn = try fields.required(3)
            self.createDate = try fields.required(4)
            self.assumeRolePolicyDocument = try fields.optional(5)
            self.description = try fields.optional(6)
            self.maxSessionDuration = try fields.optional(7)
            self.permissionsBoundary = try fields.optional(8)
            self.tags = try fields.optional(9)
            self.roleLastUsed = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path.shapeValue
            fields[1] = self.roleName.shapeValue
            fields[2] = self.roleId.shapeValue
            fields[3] = self.arn.shapeValue
            fields[4] = self.createDate.shapeValue
            fields[5] = self.assumeRolePolicyDocument?.shapeValue
            fields[6] = self.description?.shapeValue
            fields[7] = self.maxSessionDuration?.shapeValue
            fields[8] = self.permissionsBoundary?.shapeValue
            fields[9] = self.tags?.shapeValue
            fields[10] = self.roleLastUsed?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Role",
            [
                Shapes.Member("Path", { IAMSchema.pathType }, traits: [.required]),
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("RoleId", { IAMSchema.idType }, traits: [.required]),
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("CreateDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("AssumeRolePolicyDocument", { IAMSchema.policyDocumentType }),
                Shapes.Member("Description", { IAMSchema.roleDescriptionType }),
                Shapes.Member("MaxSessionDuration", { IAMSchema.roleMaxSessionDurationType }),
                Shapes.Member("PermissionsBoundary", { IAMSchema.AttachedPermissionsBoundary }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
                Shapes.Member("RoleLastUsed", { IAMSchema.RoleLastUsed }),
            ])
    }
}

extension IAMShape {
    package struct RoleDetail: Shapes.Structure {
        package var path: Swift.String?
        package var roleName: Swift.String?
        package var roleId: Swift.String?
        package var arn: Swift.String?
        package var createDate: Vocabulary.Instant?
        package var assumeRolePolicyDocument: Swift.String?
        package var instanceProfileList: [IAMShape.InstanceProfile]?
        package var rolePolicyList: [IAMShape.PolicyDetail]?
        package var attachedManagedPolicies: [IAMShape.AttachedPolicy]?
        package var permissionsBoundary: IAMShape.AttachedPermissionsBoundary?
        package var tags: [IAMShape.Tag]?
        package var roleLastUsed: IAMShape.RoleLastUsed?
        package init(path: Swift.String? = nil, roleName: Swift.String? = nil, roleId: Swift.String? = nil, arn: Swift.String? = nil, createDate: Vocabulary.Instant? = nil, assumeRolePolicyDocument: Swift.String? = nil, instanceProfileList: [IAMShape.InstanceProfile]? = nil, rolePolicyList: [IAMShape.PolicyDetail]? = nil, attachedManagedPolicies: [IAMShape.AttachedPolicy]? = nil, permissionsBoundary: IAMShape.AttachedPermissionsBoundary? = nil, tags: [IAMShape.Tag]? = nil, roleLastUsed: IAMShape.RoleLastUsed? = nil) {
            self.path = path
            self.roleName = roleName
            self.roleId = roleId
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.instanceProfileList = instanceProfileList
            self.rolePolicyList = rolePolicyList
            self.attachedManagedPolicies = attachedManagedPolicies
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.roleLastUsed = roleLastUsed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.roleName = try fields.optional(1)
            self.roleId = try fields.optional(2)
            self.arn = try fields.optional(3)
            self.createDate = try fields.optional(4)
            self.assumeRolePolicyDocument = try fields.optional(5)
            self.instanceProfileList = try fields.optional(6)
            self.rolePolicyList = try fields.optional(7)
            self.attachedManagedPolicies = try fields.optional(8)
            self.permissionsBoundary = try fields.optional(9)
            self.tags = try fields.optional(10)
            self.roleLastUsed = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.roleName?.shapeValue
            fields[2] = self.roleId?.shapeValue
            fields[3] = self.arn?.shapeValue
            fields[4] = self.createDate?.shapeValue
            fields[5] = self.assumeRolePolicyDocument?.shapeValue
            fields[6] = self.instanceProfileList?.shapeValue
            fields[7] = self.rolePolicyList?.shapeValue
            fields[8] = self.attachedManagedPolicies?.shapeValue
            fields[9] = self.permissionsBoundary?.shapeValue
            fields[10] = self.tags?.shapeValue
            fields[11] = self.roleLastUsed?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RoleDetail",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("RoleName", { IAMSchema.roleNameType }),
                Shapes.Member("RoleId", { IAMSchema.idType }),
                Shapes.Member("Arn", { IAMSchema.arnType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
                Shapes.Member("AssumeRolePolicyDocument", { IAMSchema.policyDocumentType }),
                Shapes.Member("InstanceProfileList", { IAMSchema.instanceProfileListType }),
                Shapes.Member("RolePolicyList", { IAMSchema.policyDetailListType }),
                Shapes.Member("AttachedManagedPolicies", { IAMSchema.attachedPoliciesListType }),
                Shapes.Member("PermissionsBoundary", { IAMSchema.AttachedPermissionsBoundary }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
                Shapes.Member("RoleLastUsed", { IAMSchema.RoleLastUsed }),
            ])
    }
}

extension IAMShape {
    package struct RoleLastUsed: Shapes.Structure {
        package var lastUsedDate: Vocabulary.Instant?
        package var region: Swift.String?
        package init(lastUsedDate: Vocabulary.Instant? = nil, region: Swift.String? = nil) {
            self.lastUsedDate = lastUsedDate
            self.region = region
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lastUsedDate = try fields.optional(0)
            self.region = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lastUsedDate?.shapeValue
            fields[1] = self.region?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RoleLastUsed",
            [
                Shapes.Member("LastUsedDate", { IAMSchema.dateType }),
                Shapes.Member("Region", { IAMSchema.stringType }),
            ])
    }
}

extension IAMShape {
    package struct RoleUsageType: Shapes.Structure {
        package var region: Swift.String?
        package var resources: [Swift.String]?
        package init(region: Swift.String? = nil, resources: [Swift.String]? = nil) {
            self.region = region
            self.resources = resources
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.region = try fields.optional(0)
            self.resources = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.region?.shapeValue
            fields[1] = self.resources?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RoleUsageType",
            [
                Shapes.Member("Region", { IAMSchema.RegionNameType }),
                Shapes.Member("Resources", { IAMSchema.ArnListType }),
            ])
    }
}

extension IAMShape {
    package struct SAMLPrivateKey: Shapes.Structure {
        package var keyId: Swift.String?
        package var timestamp: Vocabulary.Instant?
        package init(keyId: Swift.String? = nil, timestamp: Vocabulary.Instant? = nil) {
            self.keyId = keyId
            self.timestamp = timestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.keyId = try fields.optional(0)
            self.timestamp = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.keyId?.shapeValue
            fields[1] = self.timestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SAMLPrivateKey",
            [
                Shapes.Member("KeyId", { IAMSchema.privateKeyIdType }),
                Shapes.Member("Timestamp", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct SAMLProviderListEntry: Shapes.Structure {
        package var arn: Swift.String?
        package var validUntil: Vocabulary.Instant?
        package var createDate: Vocabulary.Instant?
        package init(arn: Swift.String? = nil, validUntil: Vocabulary.Instant? = nil, createDate: Vocabulary.Instant? = nil) {
            self.arn = arn
            self.validUntil = validUntil
            self.createDate = createDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.validUntil = try fields.optional(1)
            self.createDate = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.validUntil?.shapeValue
            fields[2] = self.createDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SAMLProviderListEntry",
            [
                Shapes.Member("Arn", { IAMSchema.arnType }),
                Shapes.Member("ValidUntil", { IAMSchema.dateType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct SSHPublicKey: Shapes.Structure {
        package var userName: Swift.String
        package var sshPublicKeyId: Swift.String
        package var fingerprint: Swift.String
        package var sshPublicKeyBody: Swift.String
        package var status: Swift.String
        package var uploadDate: Vocabulary.Instant?
        package init(userName: Swift.String, sshPublicKeyId: Swift.String, fingerprint: Swift.String, sshPublicKeyBody: Swift.String, status: Swift.String, uploadDate: Vocabulary.Instant? = nil) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.fingerprint = fingerprint
            self.sshPublicKeyBody = sshPublicKeyBody
            self.status = status
            self.uploadDate = uploadDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.sshPublicKeyId = try fields.required(1)
            self.fingerprint = try fields.required(2)
            self.sshPublicKeyBody = try fields.required(3)
            self.status = try fields.required(4)
            self.uploadDate = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.sshPublicKeyId.shapeValue
            fields[2] = self.fingerprint.shapeValue
            fields[3] = self.sshPublicKeyBody.shapeValue
            fields[4] = self.status.shapeValue
            fields[5] = self.uploadDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SSHPublicKey",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("SSHPublicKeyId", { IAMSchema.publicKeyIdType }, traits: [.required]),
                Shapes.Member("Fingerprint", { IAMSchema.publicKeyFingerprintType }, traits: [.required]),
                Shapes.Member("SSHPublicKeyBody", { IAMSchema.publicKeyMaterialType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
                Shapes.Member("UploadDate", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct SSHPublicKeyMetadata: Shapes.Structure {
        package var userName: Swift.String
        package var sshPublicKeyId: Swift.String
        package var status: Swift.String
        package var uploadDate: Vocabulary.Instant
        package init(userName: Swift.String, sshPublicKeyId: Swift.String, status: Swift.String, uploadDate: Vocabulary.Instant) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.status = status
            self.uploadDate = uploadDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.sshPublicKeyId = try fields.required(1)
            self.status = try fields.required(2)
            self.uploadDate = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.sshPublicKeyId.shapeValue
            fields[2] = self.status.shapeValue
            fields[3] = self.uploadDate.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SSHPublicKeyMetadata",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("SSHPublicKeyId", { IAMSchema.publicKeyIdType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
                Shapes.Member("UploadDate", { IAMSchema.dateType }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct ServerCertificate: Shapes.Structure {
        package var serverCertificateMetadata: IAMShape.ServerCertificateMetadata
        package var certificateBody: Swift.String
        package var certificateChain: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(serverCertificateMetadata: IAMShape.ServerCertificateMetadata, certificateBody: Swift.String, certificateChain: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.serverCertificateMetadata = serverCertificateMetadata
            self.certificateBody = certificateBody
            self.certificateChain = certificateChain
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateMetadata = try fields.required(0)
            self.certificateBody = try fields.required(1)
            self.certificateChain = try fields.optional(2)
            self.tags = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateMetadata.shapeValue
            fields[1] = self.certificateBody.shapeValue
            fields[2] = self.certificateChain?.shapeValue
            fields[3] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServerCertificate",
            [
                Shapes.Member("ServerCertificateMetadata", { IAMSchema.ServerCertificateMetadata }, traits: [.required]),
                Shapes.Member("CertificateBody", { IAMSchema.certificateBodyType }, traits: [.required]),
                Shapes.Member("CertificateChain", { IAMSchema.certificateChainType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
}

extension IAMShape {
    package struct ServerCertificateMetadata: Shapes.Structure {
        package var path: Swift.String
        package var serverCertificateName: Swift.String
        package var serverCertificateId: Swift.String
        package var arn: Swift.String
        package var uploadDate: Vocabulary.Instant?
        package var expiration: Vocabulary.Instant?
        package init(path: Swift.String, serverCertificateName: Swift.String, serverCertificateId: Swift.String, arn: Swift.String, uploadDate: Vocabulary.Instant? = nil, expiration: Vocabulary.Instant? = nil) {
            self.path = path
            self.serverCertificateName = serverCertificateName
            self.serverCertificateId = serverCertificateId
            self.arn = arn
            self.uploadDate = uploadDate
            self.expiration = expiration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.required(0)
            self.serverCertificateName = try fields.required(1)
            self.serverCertificateId = try fields.required(2)
            self.arn = try fields.required(3)
            self.uploadDate = try fields.optional(4)
            self.expiration = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path.shapeValue
            fields[1] = self.serverCertificateName.shapeValue
            fields[2] = self.serverCertificateId.shapeValue
            fields[3] = self.arn.shapeValue
            fields[4] = self.uploadDate?.shapeValue
            fields[5] = self.expiration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServerCertificateMetadata",
            [
                Shapes.Member("Path", { IAMSchema.pathType }, traits: [.required]),
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
                Shapes.Member("ServerCertificateId", { IAMSchema.idType }, traits: [.required]),
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("UploadDate", { IAMSchema.dateType }),
                Shapes.Member("Expiration", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct ServiceLastAccessed: Shapes.Structure {
        package var serviceName: Swift.String
        package var lastAuthenticated: Vocabulary.Instant?
        package var serviceNamespace: Swift.String
        package var lastAuthenticatedEntity: Swift.String?
        package var lastAuthenticatedRegion: Swift.String?
        package var totalAuthenticatedEntities: Swift.Int?
        package var trackedActionsLastAccessed: [IAMShape.TrackedActionLastAccessed]?
        package init(serviceName: Swift.String, lastAuthenticated: Vocabulary.Instant? = nil, serviceNamespace: Swift.String, lastAuthenticatedEntity: Swift.String? = nil, lastAuthenticatedRegion: Swift.String? = nil, totalAuthenticatedEntities: Swift.Int? = nil, trackedActionsLastAccessed: [IAMShape.TrackedActionLastAccessed]? = nil) {
            self.serviceName = serviceName
            self.lastAuthenticated = lastAuthenticated
            self.serviceNamespace = serviceNamespace
            self.lastAuthenticatedEntity = lastAuthenticatedEntity
            self.lastAuthenticatedRegion = lastAuthenticatedRegion
            self.totalAuthenticatedEntities = totalAuthenticatedEntities
            self.trackedActionsLastAccessed = trackedActionsLastAccessed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serviceName = try fields.required(0)
            self.lastAuthenticated = try fields.optional(1)
            self.serviceNamespace = try fields.required(2)
            self.lastAuthenticatedEntity = try fields.optional(3)
            self.lastAuthenticatedRegion = try fields.optional(4)
            self.totalAuthenticatedEntities = try fields.optional(5)
            self.trackedActionsLastAccessed = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serviceName.shapeValue
            fields[1] = self.lastAuthenticated?.shapeValue
            fields[2] = self.serviceNamespace.shapeValue
            fields[3] = self.lastAuthenticatedEntity?.shapeValue
            fields[4] = self.lastAuthenticatedRegion?.shapeValue
            fields[5] = self.totalAuthenticatedEntities?.shapeValue
            fields[6] = self.trackedActionsLastAccessed?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServiceLastAccessed",
            [
                Shapes.Member("ServiceName", { IAMSchema.serviceNameType }, traits: [.required]),
                Shapes.Member("LastAuthenticated", { IAMSchema.dateType }),
                Shapes.Member("ServiceNamespace", { IAMSchema.serviceNamespaceType }, traits: [.required]),
                Shapes.Member("LastAuthenticatedEntity", { IAMSchema.arnType }),
                Shapes.Member("LastAuthenticatedRegion", { IAMSchema.stringType }),
                Shapes.Member("TotalAuthenticatedEntities", { IAMSchema.integerType }),
                Shapes.Member("TrackedActionsLastAccessed", { IAMSchema.TrackedActionsLastAccessed }),
            ])
    }
}

extension IAMShape {
    package struct ServiceSpecificCredential: Shapes.Structure {
        package var createDate: Vocabulary.Instant
        package var expirationDate: Vocabulary.Instant?
        package var serviceName: Swift.String
        package var serviceUserName: Swift.String?
        package var servicePassword: Swift.String?
        package var serviceCredentialAlias: Swift.String?
        package var serviceCredentialSecret: Swift.String?
        package var serviceSpecificCredentialId: Swift.String
        package var userName: Swift.String
        package var status: Swift.String
        package init(createDate: Vocabulary.Instant, expirationDate: Vocabulary.Instant? = nil, serviceName: Swift.String, serviceUserName: Swift.String? = nil, servicePassword: Swift.String? = nil, serviceCredentialAlias: Swift.String? = nil, serviceCredentialSecret: Swift.String? = nil, serviceSpecificCredentialId: Swift.String, userName: Swift.String, status: Swift.String) {
            self.createDate = createDate
            self.expirationDate = expirationDate
            self.serviceName = serviceName
            self.serviceUserName = serviceUserName
            self.servicePassword = servicePassword
            self.serviceCredentialAlias = serviceCredentialAlias
            self.serviceCredentialSecret = serviceCredentialSecret
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
            self.userName = userName
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.createDate = try fields.required(0)
            self.expirationDate = try fields.optional(1)
            self.serviceName = try fields.required(2)
            self.serviceUserName = try fields.optional(3)
            self.servicePassword = try fields.optional(4)
            self.serviceCredentialAlias = try fields.optional(5)
            self.serviceCredentialSecret = try fields.optional(6)
            self.serviceSpecificCredentialId = try fields.required(7)
            self.userName = try fields.required(8)
            self.status = try fields.required(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.createDate.shapeValue
            fields[1] = self.expirationDate?.shapeValue
            fields[2] = self.serviceName.shapeValue
            fields[3] = self.serviceUserName?.shapeValue
            fields[4] = self.servicePassword?.shapeValue
            fields[5] = self.serviceCredentialAlias?.shapeValue
            fields[6] = self.serviceCredentialSecret?.shapeValue
            fields[7] = self.serviceSpecificCredentialId.shapeValue
            fields[8] = self.userName.shapeValue
            fields[9] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServiceSpecificCredential",
            [
                Shapes.Member("CreateDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("ExpirationDate", { IAMSchema.dateType }),
                Shapes.Member("ServiceName", { IAMSchema.serviceName }, traits: [.required]),
                Shapes.Member("ServiceUserName", { IAMSchema.serviceUserName }),
                Shapes.Member("ServicePassword", { IAMSchema.servicePassword }),
                Shapes.Member("ServiceCredentialAlias", { IAMSchema.serviceCredentialAlias }),
                Shapes.Member("ServiceCredentialSecret", { IAMSchema.serviceCredentialSecret }),
                Shapes.Member("ServiceSpecificCredentialId", { IAMSchema.serviceSpecificCredentialId }, traits: [.required]),
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct ServiceSpecificCredentialMetadata: Shapes.Structure {
        package var userName: Swift.String
        package var status: Swift.String
        package var serviceUserName: Swift.String?
        package var serviceCredentialAlias: Swift.String?
        package var createDate: Vocabulary.Instant
        package var expirationDate: Vocabulary.Instant?
        package var serviceSpecificCredentialId: Swift.String
        package var serviceName: Swift.String
        package init(userName: Swift.String, status: Swift.String, serviceUserName: Swift.String? = nil, serviceCredentialAlias: Swift.String? = nil, createDate: Vocabulary.Instant, expirationDate: Vocabulary.Instant? = nil, serviceSpecificCredentialId: Swift.String, serviceName: Swift.String) {
            self.userName = userName
            self.status = status
            self.serviceUserName = serviceUserName
            self.serviceCredentialAlias = serviceCredentialAlias
            self.createDate = createDate
            self.expirationDate = expirationDate
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
            self.serviceName = serviceName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.status = try fields.required(1)
            self.serviceUserName = try fields.optional(2)
            self.serviceCredentialAlias = try fields.optional(3)
            self.createDate = try fields.required(4)
            self.expirationDate = try fields.optional(5)
            self.serviceSpecificCredentialId = try fields.required(6)
            self.serviceName = try fields.required(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.status.shapeValue
            fields[2] = self.serviceUserName?.shapeValue
            fields[3] = self.serviceCredentialAlias?.shapeValue
            fields[4] = self.createDate.shapeValue
            fields[5] = self.expirationDate?.shapeValue
            fields[6] = self.serviceSpecificCredentialId.shapeValue
            fields[7] = self.serviceName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServiceSpecificCredentialMetadata",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
                Shapes.Member("ServiceUserName", { IAMSchema.serviceUserName }),
                Shapes.Member("ServiceCredentialAlias", { IAMSchema.serviceCredentialAlias }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("ExpirationDate", { IAMSchema.dateType }),
                Shapes.Member("ServiceSpecificCredentialId", { IAMSchema.serviceSpecificCredentialId }, traits: [.required]),
                Shapes.Member("ServiceName", { IAMSchema.serviceName }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct SigningCertificate: Shapes.Structure {
        package var userName: Swift.String
        package var certificateId: Swift.String
        package var certificateBody: Swift.String
        package var status: Swift.String
        package var uploadDate: Vocabulary.Instant?
        package init(userName: Swift.String, certificateId: Swift.String, certificateBody: Swift.String, status: Swift.String, uploadDate: Vocabulary.Instant? = nil) {
            self.userName = userName
            self.certificateId = certificateId
            self.certificateBody = certificateBody
            self.status = status
            self.uploadDate = uploadDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.certificateId = try fields.required(1)
            self.certificateBody = try fields.required(2)
            self.status = try fields.required(3)
            self.uploadDate = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.certificateId.shapeValue
            fields[2] = self.certificateBody.shapeValue
            fields[3] = self.status.shapeValue
            fields[4] = self.uploadDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SigningCertificate",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("CertificateId", { IAMSchema.certificateIdType }, traits: [.required]),
                Shapes.Member("CertificateBody", { IAMSchema.certificateBodyType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
                Shapes.Member("UploadDate", { IAMSchema.dateType }),
            ])
    }
}

extension IAMShape {
    package struct SimulatePolicyResponse: Shapes.Structure {
        package var evaluationResults: [IAMShape.EvaluationResult]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(evaluationResults: [IAMShape.EvaluationResult]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.evaluationResults = evaluationResults
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.evaluationResults = try fields.optional(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.evaluationResults?.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SimulatePolicyResponse",
            [
                Shapes.Member("EvaluationResults", { IAMSchema.EvaluationResultsListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
}

extension IAMShape {
    package struct Statement: Shapes.Structure {
        package var sourcePolicyId: Swift.String?
        package var sourcePolicyType: Swift.String?
        package var startPosition: IAMShape.Position?
        package var endPosition: IAMShape.Position?
        package init(sourcePolicyId: Swift.String? = nil, sourcePolicyType: Swift.String? = nil, startPosition: IAMShape.Position? = nil, endPosition: IAMShape.Position? = nil) {
            self.sourcePolicyId = sourcePolicyId
            self.sourcePolicyType = sourcePolicyType
            self.startPosition = startPosition
            self.endPosition = endPosition
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sourcePolicyId = try fields.optional(0)
            self.sourcePolicyType = try fields.optional(1)
            self.startPosition = try fields.optional(2)
            self.endPosition = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sourcePolicyId?.shapeValue
            fields[1] = self.sourcePolicyType?.shapeValue
            fields[2] = self.startPosition?.shapeValue
            fields[3] = self.endPosition?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Statement",
            [
                Shapes.Member("SourcePolicyId", { IAMSchema.PolicyIdentifierType }),
                Shapes.Member("SourcePolicyType", { IAMSchema.PolicySourceType }),
                Shapes.Member("StartPosition", { IAMSchema.Position }),
                Shapes.Member("EndPosition", { IAMSchema.Position }),
            ])
    }
}

extension IAMShape {
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
                Shapes.Member("Key", { IAMSchema.tagKeyType }, traits: [.required]),
                Shapes.Member("Value", { IAMSchema.tagValueType }, traits: [.required]),
            ])
    }
}

extension IAMShape {
    package struct TrackedActionLastAccessed: Shapes.Structure {
        package var actionName: Swift.String?
        package var lastAccessedEntity: Swift.String?
        package var lastAccessedTime: Vocabulary.Instant?
        package var lastAccessedRegion: Swift.String?
        package init(actionName: Swift.String? = nil, lastAccessedEntity: Swift.String? = nil, lastAccessedTime: Vocabulary.Instant? = nil, lastAccessedRegion: Swift.String? = nil) {
            self.actionName = actionName
            self.lastAccessedEntity = lastAccessedEntity
            self.lastAccessedTime = lastAccessedTime
            self.lastAccessedRegion = lastAccessedRegion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionName = try fields.optional(0)
            self.lastAccessedEntity = try fields.optional(1)
            self.lastAccessedTime = try fields.optional(2)
            self.lastAccessedRegion = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionName?.shapeValue
            fields[1] = self.lastAccessedEntity?.shapeValue
            fields[2] = self.lastAccessedTime?.shapeValue
            fields[3] = self.lastAccessedRegion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TrackedActionLastAccessed",
            [
                Shapes.Member("ActionName", { IAMSchema.stringType }),
                Shapes.Member("LastAccessedEntity", { IAMSchema.arnType }),
                Shapes.Member("LastAccessedTime", { IAMSchema.dateType }),
                Shapes.Member("LastAccessedRegion", { IAMSchema.stringType }),
            ])
    }
}

extension IAMShape {
    package struct User: Shapes.Structure {
        package var path: Swift.String
        package var userName: Swift.String
        package var userId: Swift.String
        package var arn: Swift.String
        package var createDate: Vocabulary.Instant
        package var passwordLastUsed: Vocabulary.Instant?
        package var permissionsBoundary: IAMShape.AttachedPermissionsBoundary?
        package var tags: [IAMShape.Tag]?
        package init(path: Swift.String, userName: Swift.String, userId: Swift.String, arn: Swift.String, createDate: Vocabulary.Instant, passwordLastUsed: Vocabulary.Instant? = nil, permissionsBoundary: IAMShape.AttachedPermissionsBoundary? = nil, tags: [IAMShape.Tag]? = nil) {
            self.path = path
            self.userName = userName
            self.userId = userId
            self.arn = arn
            self.createDate = createDate
            self.passwordLastUsed = passwordLastUsed
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.required(0)
            self.userName = try fields.required(1)
            self.userId = try fields.required(2)
            self.arn = try fields.required(3)
            self.createDate = try fields.required(4)
            self.passwordLastUsed = try fields.optional(5)
            self.permissionsBoundary = try fields.optional(6)
            self.tags = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path.shapeValue
            fields[1] = self.userName.shapeValue
            fields[2] = self.userId.shapeValue
            fields[3] = self.arn.shapeValue
            fields[4] = self.createDate.shapeValue
            fields[5] = self.passwordLastUsed?.shapeValue
            fields[6] = self.permissionsBoundary?.shapeValue
            fields[7] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "User",
            [
                Shapes.Member("Path", { IAMSchema.pathType }, traits: [.required]),
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("UserId", { IAMSchema.idType }, traits: [.required]),
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("CreateDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("PasswordLastUsed", { IAMSchema.dateType }),
                Shapes.Member("PermissionsBoundary", { IAMSchema.AttachedPermissionsBoundary }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
}

extension IAMShape {
    package struct UserDetail: Shapes.Structure {
        package var path: Swift.String?
        package var userName: Swift.String?
        package var userId: Swift.String?
        package var arn: Swift.String?
        package var createDate: Vocabulary.Instant?
        package var userPolicyList: [IAMShape.PolicyDetail]?
        package var groupList: [Swift.String]?
        package var attachedManagedPolicies: [IAMShape.AttachedPolicy]?
        package var permissionsBoundary: IAMShape.AttachedPermissionsBoundary?
        package var tags: [IAMShape.Tag]?
        package init(path: Swift.String? = nil, userName: Swift.String? = nil, userId: Swift.String? = nil, arn: Swift.String? = nil, createDate: Vocabulary.Instant? = nil, userPolicyList: [IAMShape.PolicyDetail]? = nil, groupList: [Swift.String]? = nil, attachedManagedPolicies: [IAMShape.AttachedPolicy]? = nil, permissionsBoundary: IAMShape.AttachedPermissionsBoundary? = nil, tags: [IAMShape.Tag]? = nil) {
            self.path = path
            self.userName = userName
            self.userId = userId
            self.arn = arn
            self.createDate = createDate
            self.userPolicyList = userPolicyList
            self.groupList = groupList
            self.attachedManagedPolicies = attachedManagedPolicies
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.userName = try fields.optional(1)
            self.userId = try fields.optional(2)
            self.arn = try fields.optional(3)
            self.createDate = try fields.optional(4)
            self.userPolicyList = try fields.optional(5)
            self.groupList = try fields.optional(6)
            self.attachedManagedPolicies = try fields.optional(7)
            self.permissionsBoundary = try fields.optional(8)
            self.tags = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.userName?.shapeValue
            fields[2] = self.userId?.shapeValue
            fields[3] = self.arn?.shapeValue
            fields[4] = self.createDate?.shapeValue
            fields[5] = self.userPolicyList?.shapeValue
            fields[6] = self.groupList?.shapeValue
            fields[7] = self.attachedManagedPolicies?.shapeValue
            fields[8] = self.permissionsBoundary?.shapeValue
            fields[9] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UserDetail",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("UserId", { IAMSchema.idType }),
                Shapes.Member("Arn", { IAMSchema.arnType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
                Shapes.Member("UserPolicyList", { IAMSchema.policyDetailListType }),
                Shapes.Member("GroupList", { IAMSchema.groupNameListType }),
                Shapes.Member("AttachedManagedPolicies", { IAMSchema.attachedPoliciesListType }),
                Shapes.Member("PermissionsBoundary", { IAMSchema.AttachedPermissionsBoundary }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
}

extension IAMShape {
    package struct VirtualMFADevice: Shapes.Structure {
        package var serialNumber: Swift.String
        package var base32StringSeed: Shapes.Blob?
        package var qrCodePNG: Shapes.Blob?
        package var user: IAMShape.User?
        package var enableDate: Vocabulary.Instant?
        package var tags: [IAMShape.Tag]?
        package init(serialNumber: Swift.String, base32StringSeed: Shapes.Blob? = nil, qrCodePNG: Shapes.Blob? = nil, user: IAMShape.User? = nil, enableDate: Vocabulary.Instant? = nil, tags: [IAMShape.Tag]? = nil) {
            self.serialNumber = serialNumber
            self.base32StringSeed = base32StringSeed
            self.qrCodePNG = qrCodePNG
            self.user = user
            self.enableDate = enableDate
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serialNumber = try fields.required(0)
            self.base32StringSeed = try fields.optional(1)
            self.qrCodePNG = try fields.optional(2)
            self.user = try fields.optional(3)
            self.enableDate = try fields.optional(4)
            self.tags = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serialNumber.shapeValue
            fields[1] = self.base32StringSeed?.shapeValue
            fields[2] = self.qrCodePNG?.shapeValue
            fields[3] = self.user?.shapeValue
            fields[4] = self.enableDate?.shapeValue
            fields[5] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VirtualMFADevice",
            [
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("Base32StringSeed", { IAMSchema.BootstrapDatum }),
                Shapes.Member("QRCodePNG", { IAMSchema.BootstrapDatum }),
                Shapes.Member("User", { IAMSchema.User }),
                Shapes.Member("EnableDate", { IAMSchema.dateType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
}

