// swift-format-ignore-file
// Written by forge from iam/2010-05-08 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes
package import Vocabulary

package enum AddClientIDToOpenIDConnectProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package var clientID: Swift.String
        package init(openIDConnectProviderArn: Swift.String, clientID: Swift.String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.clientID = clientID
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
            self.clientID = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            fields[1] = self.clientID.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddClientIDToOpenIDConnectProviderRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("ClientID", { IAMSchema.clientIDType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AddClientIDToOpenIDConnectProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AddRoleToInstanceProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package var roleName: Swift.String
        package init(instanceProfileName: Swift.String, roleName: Swift.String) {
            self.instanceProfileName = instanceProfileName
            self.roleName = roleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
            self.roleName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            fields[1] = self.roleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddRoleToInstanceProfileRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AddRoleToInstanceProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AddUserToGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var userName: Swift.String
        package init(groupName: Swift.String, userName: Swift.String) {
            self.groupName = groupName
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.userName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.userName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddUserToGroupRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AddUserToGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AttachGroupPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var policyArn: Swift.String
        package init(groupName: Swift.String, policyArn: Swift.String) {
            self.groupName = groupName
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.policyArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttachGroupPolicyRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AttachGroupPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AttachRolePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var policyArn: Swift.String
        package init(roleName: Swift.String, policyArn: Swift.String) {
            self.roleName = roleName
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.policyArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttachRolePolicyRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AttachRolePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AttachUserPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var policyArn: Swift.String
        package init(userName: Swift.String, policyArn: Swift.String) {
            self.userName = userName
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.policyArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AttachUserPolicyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "AttachUserPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ChangePassword: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var oldPassword: Swift.String
        package var newPassword: Swift.String
        package init(oldPassword: Swift.String, newPassword: Swift.String) {
            self.oldPassword = oldPassword
            self.newPassword = newPassword
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.oldPassword = try fields.required(0)
            self.newPassword = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.oldPassword.shapeValue
            fields[1] = self.newPassword.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ChangePasswordRequest",
            [
                Shapes.Member("OldPassword", { IAMSchema.passwordType }, traits: [.required]),
                Shapes.Member("NewPassword", { IAMSchema.passwordType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "ChangePassword", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateAccessKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package init(userName: Swift.String? = nil) {
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateAccessKeyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var accessKey: IAMShape.AccessKey
        package init(accessKey: IAMShape.AccessKey) {
            self.accessKey = accessKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accessKey = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accessKey.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateAccessKeyResponse",
            [
                Shapes.Member("AccessKey", { IAMSchema.AccessKey }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateAccessKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateAccessKeyResult")
}

package enum CreateAccountAlias: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountAlias: Swift.String
        package init(accountAlias: Swift.String) {
            self.accountAlias = accountAlias
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountAlias = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountAlias.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateAccountAliasRequest",
            [
                Shapes.Member("AccountAlias", { IAMSchema.accountAliasType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "CreateAccountAlias", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var path: Swift.String?
        package var groupName: Swift.String
        package init(path: Swift.String? = nil, groupName: Swift.String) {
            self.path = path
            self.groupName = groupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.groupName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.groupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateGroupRequest",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var group: IAMShape.Group
        package init(group: IAMShape.Group) {
            self.group = group
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.group = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.group.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateGroupResponse",
            [
                Shapes.Member("Group", { IAMSchema.Group }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateGroupResult")
}

package enum CreateInstanceProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package var path: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(instanceProfileName: Swift.String, path: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.instanceProfileName = instanceProfileName
            self.path = path
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
            self.path = try fields.optional(1)
            self.tags = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            fields[1] = self.path?.shapeValue
            fields[2] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateInstanceProfileRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var instanceProfile: IAMShape.InstanceProfile
        package init(instanceProfile: IAMShape.InstanceProfile) {
            self.instanceProfile = instanceProfile
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfile = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfile.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateInstanceProfileResponse",
            [
                Shapes.Member("InstanceProfile", { IAMSchema.InstanceProfile }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateInstanceProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateInstanceProfileResult")
}

package enum CreateLoginProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var password: Swift.String?
        package var passwordResetRequired: Swift.Bool?
        package init(userName: Swift.String? = nil, password: Swift.String? = nil, passwordResetRequired: Swift.Bool? = nil) {
            self.userName = userName
            self.password = password
            self.passwordResetRequired = passwordResetRequired
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.password = try fields.optional(1)
            self.passwordResetRequired = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.password?.shapeValue
            fields[2] = self.passwordResetRequired?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLoginProfileRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("Password", { IAMSchema.passwordType }),
                Shapes.Member("PasswordResetRequired", { IAMSchema.booleanType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var loginProfile: IAMShape.LoginProfile
        package init(loginProfile: IAMShape.LoginProfile) {
            self.loginProfile = loginProfile
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loginProfile = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loginProfile.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLoginProfileResponse",
            [
                Shapes.Member("LoginProfile", { IAMSchema.LoginProfile }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateLoginProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateLoginProfileResult")
}

package enum CreateOpenIDConnectProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var url: Swift.String
        package var clientIDList: [Swift.String]?
        package var thumbprintList: [Swift.String]?
        package var tags: [IAMShape.Tag]?
        package init(url: Swift.String, clientIDList: [Swift.String]? = nil, thumbprintList: [Swift.String]? = nil, tags: [IAMShape.Tag]? = nil) {
            self.url = url
            self.clientIDList = clientIDList
            self.thumbprintList = thumbprintList
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.url = try fields.required(0)
            self.clientIDList = try fields.optional(1)
            self.thumbprintList = try fields.optional(2)
            self.tags = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.url.shapeValue
            fields[1] = self.clientIDList?.shapeValue
            fields[2] = self.thumbprintList?.shapeValue
            fields[3] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateOpenIDConnectProviderRequest",
            [
                Shapes.Member("Url", { IAMSchema.OpenIDConnectProviderUrlType }, traits: [.required]),
                Shapes.Member("ClientIDList", { IAMSchema.clientIDListType }),
                Shapes.Member("ThumbprintList", { IAMSchema.thumbprintListType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(openIDConnectProviderArn: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.optional(0)
            self.tags = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn?.shapeValue
            fields[1] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateOpenIDConnectProviderResponse",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateOpenIDConnectProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateOpenIDConnectProviderResult")
}

package enum CreatePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyName: Swift.String
        package var path: Swift.String?
        package var policyDocument: Swift.String
        package var description: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(policyName: Swift.String, path: Swift.String? = nil, policyDocument: Swift.String, description: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.policyName = policyName
            self.path = path
            self.policyDocument = policyDocument
            self.description = description
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.required(0)
            self.path = try fields.optional(1)
            self.policyDocument = try fields.required(2)
            self.description = try fields.optional(3)
            self.tags = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName.shapeValue
            fields[1] = self.path?.shapeValue
            fields[2] = self.policyDocument.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePolicyRequest",
            [
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("Path", { IAMSchema.policyPathType }),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
                Shapes.Member("Description", { IAMSchema.policyDescriptionType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policy: IAMShape.Policy?
        package init(policy: IAMShape.Policy? = nil) {
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
            "CreatePolicyResponse",
            [
                Shapes.Member("Policy", { IAMSchema.Policy }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreatePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreatePolicyResult")
}

package enum CreatePolicyVersion: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var policyDocument: Swift.String
        package var setAsDefault: Swift.Bool?
        package init(policyArn: Swift.String, policyDocument: Swift.String, setAsDefault: Swift.Bool? = nil) {
            self.policyArn = policyArn
            self.policyDocument = policyDocument
            self.setAsDefault = setAsDefault
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.policyDocument = try fields.required(1)
            self.setAsDefault = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.policyDocument.shapeValue
            fields[2] = self.setAsDefault?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePolicyVersionRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
                Shapes.Member("SetAsDefault", { IAMSchema.booleanType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policyVersion: IAMShape.PolicyVersion?
        package init(policyVersion: IAMShape.PolicyVersion? = nil) {
            self.policyVersion = policyVersion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyVersion = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyVersion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreatePolicyVersionResponse",
            [
                Shapes.Member("PolicyVersion", { IAMSchema.PolicyVersion }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreatePolicyVersion", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreatePolicyVersionResult")
}

package enum CreateRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var path: Swift.String?
        package var roleName: Swift.String
        package var assumeRolePolicyDocument: Swift.String
        package var description: Swift.String?
        package var maxSessionDuration: Swift.Int?
        package var permissionsBoundary: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(path: Swift.String? = nil, roleName: Swift.String, assumeRolePolicyDocument: Swift.String, description: Swift.String? = nil, maxSessionDuration: Swift.Int? = nil, permissionsBoundary: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.path = path
            self.roleName = roleName
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.roleName = try fields.required(1)
            self.assumeRolePolicyDocument = try fields.required(2)
            self.description = try fields.optional(3)
            self.maxSessionDuration = try fields.optional(4)
            self.permissionsBoundary = try fields.optional(5)
            self.tags = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.roleName.shapeValue
            fields[2] = self.assumeRolePolicyDocument.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.maxSessionDuration?.shapeValue
            fields[5] = self.permissionsBoundary?.shapeValue
            fields[6] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateRoleRequest",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("AssumeRolePolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
                Shapes.Member("Description", { IAMSchema.roleDescriptionType }),
                Shapes.Member("MaxSessionDuration", { IAMSchema.roleMaxSessionDurationType }),
                Shapes.Member("PermissionsBoundary", { IAMSchema.arnType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var role: IAMShape.Role
        package init(role: IAMShape.Role) {
            self.role = role
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.role = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.role.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateRoleResponse",
            [
                Shapes.Member("Role", { IAMSchema.Role }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateRoleResult")
}

package enum CreateSAMLProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var samlMetadataDocument: Swift.String
        package var name: Swift.String
        package var tags: [IAMShape.Tag]?
        package var assertionEncryptionMode: Swift.String?
        package var addPrivateKey: Swift.String?
        package init(samlMetadataDocument: Swift.String, name: Swift.String, tags: [IAMShape.Tag]? = nil, assertionEncryptionMode: Swift.String? = nil, addPrivateKey: Swift.String? = nil) {
            self.samlMetadataDocument = samlMetadataDocument
            self.name = name
            self.tags = tags
            self.assertionEncryptionMode = assertionEncryptionMode
            self.addPrivateKey = addPrivateKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlMetadataDocument = try fields.required(0)
            self.name = try fields.required(1)
            self.tags = try fields.optional(2)
            self.assertionEncryptionMode = try fields.optional(3)
            self.addPrivateKey = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlMetadataDocument.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.tags?.shapeValue
            fields[3] = self.assertionEncryptionMode?.shapeValue
            fields[4] = self.addPrivateKey?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateSAMLProviderRequest",
            [
                Shapes.Member("SAMLMetadataDocument", { IAMSchema.SAMLMetadataDocumentType }, traits: [.required]),
                Shapes.Member("Name", { IAMSchema.SAMLProviderNameType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
                Shapes.Member("AssertionEncryptionMode", { IAMSchema.assertionEncryptionModeType }),
                Shapes.Member("AddPrivateKey", { IAMSchema.privateKeyType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var samlProviderArn: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(samlProviderArn: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.samlProviderArn = samlProviderArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderArn = try fields.optional(0)
            self.tags = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderArn?.shapeValue
            fields[1] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateSAMLProviderResponse",
            [
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateSAMLProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateSAMLProviderResult")
}

package enum CreateServiceLinkedRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var awsServiceName: Swift.String
        package var description: Swift.String?
        package var customSuffix: Swift.String?
        package init(awsServiceName: Swift.String, description: Swift.String? = nil, customSuffix: Swift.String? = nil) {
            self.awsServiceName = awsServiceName
            self.description = description
            self.customSuffix = customSuffix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.awsServiceName = try fields.required(0)
            self.description = try fields.optional(1)
            self.customSuffix = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.awsServiceName.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.customSuffix?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateServiceLinkedRoleRequest",
            [
                Shapes.Member("AWSServiceName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("Description", { IAMSchema.roleDescriptionType }),
                Shapes.Member("CustomSuffix", { IAMSchema.customSuffixType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var role: IAMShape.Role?
        package init(role: IAMShape.Role? = nil) {
            self.role = role
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.role = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.role?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateServiceLinkedRoleResponse",
            [
                Shapes.Member("Role", { IAMSchema.Role }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateServiceLinkedRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateServiceLinkedRoleResult")
}

package enum CreateServiceSpecificCredential: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var serviceName: Swift.String
        package var credentialAgeDays: Swift.Int?
        package init(userName: Swift.String, serviceName: Swift.String, credentialAgeDays: Swift.Int? = nil) {
            self.userName = userName
            self.serviceName = serviceName
            self.credentialAgeDays = credentialAgeDays
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.serviceName = try fields.required(1)
            self.credentialAgeDays = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.serviceName.shapeValue
            fields[2] = self.credentialAgeDays?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateServiceSpecificCredentialRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("ServiceName", { IAMSchema.serviceName }, traits: [.required]),
                Shapes.Member("CredentialAgeDays", { IAMSchema.credentialAgeDays }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var serviceSpecificCredential: IAMShape.ServiceSpecificCredential?
        package init(serviceSpecificCredential: IAMShape.ServiceSpecificCredential? = nil) {
            self.serviceSpecificCredential = serviceSpecificCredential
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serviceSpecificCredential = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serviceSpecificCredential?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateServiceSpecificCredentialResponse",
            [
                Shapes.Member("ServiceSpecificCredential", { IAMSchema.ServiceSpecificCredential }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateServiceSpecificCredential", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateServiceSpecificCredentialResult")
}

package enum CreateUser: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var path: Swift.String?
        package var userName: Swift.String
        package var permissionsBoundary: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(path: Swift.String? = nil, userName: Swift.String, permissionsBoundary: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.path = path
            self.userName = userName
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.userName = try fields.required(1)
            self.permissionsBoundary = try fields.optional(2)
            self.tags = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.userName.shapeValue
            fields[2] = self.permissionsBoundary?.shapeValue
            fields[3] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateUserRequest",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("PermissionsBoundary", { IAMSchema.arnType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var user: IAMShape.User?
        package init(user: IAMShape.User? = nil) {
            self.user = user
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.user = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.user?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateUserResponse",
            [
                Shapes.Member("User", { IAMSchema.User }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateUser", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateUserResult")
}

package enum CreateVirtualMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var path: Swift.String?
        package var virtualMFADeviceName: Swift.String
        package var tags: [IAMShape.Tag]?
        package init(path: Swift.String? = nil, virtualMFADeviceName: Swift.String, tags: [IAMShape.Tag]? = nil) {
            self.path = path
            self.virtualMFADeviceName = virtualMFADeviceName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.virtualMFADeviceName = try fields.required(1)
            self.tags = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.virtualMFADeviceName.shapeValue
            fields[2] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateVirtualMFADeviceRequest",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("VirtualMFADeviceName", { IAMSchema.virtualMFADeviceName }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var virtualMFADevice: IAMShape.VirtualMFADevice
        package init(virtualMFADevice: IAMShape.VirtualMFADevice) {
            self.virtualMFADevice = virtualMFADevice
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.virtualMFADevice = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.virtualMFADevice.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateVirtualMFADeviceResponse",
            [
                Shapes.Member("VirtualMFADevice", { IAMSchema.VirtualMFADevice }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateVirtualMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "CreateVirtualMFADeviceResult")
}

package enum DeactivateMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var serialNumber: Swift.String
        package init(userName: Swift.String? = nil, serialNumber: Swift.String) {
            self.userName = userName
            self.serialNumber = serialNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.serialNumber = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.serialNumber.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeactivateMFADeviceRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeactivateMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteAccessKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var accessKeyId: Swift.String
        package init(userName: Swift.String? = nil, accessKeyId: Swift.String) {
            self.userName = userName
            self.accessKeyId = accessKeyId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.accessKeyId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.accessKeyId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteAccessKeyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("AccessKeyId", { IAMSchema.accessKeyIdType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteAccessKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteAccountAlias: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountAlias: Swift.String
        package init(accountAlias: Swift.String) {
            self.accountAlias = accountAlias
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountAlias = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountAlias.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteAccountAliasRequest",
            [
                Shapes.Member("AccountAlias", { IAMSchema.accountAliasType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteAccountAlias", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteAccountPasswordPolicy: Shapes.Operation {
    package typealias Input = Shapes.EmptyStructure
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteAccountPasswordPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package init(groupName: Swift.String) {
            self.groupName = groupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteGroupRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteGroupPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var policyName: Swift.String
        package init(groupName: Swift.String, policyName: Swift.String) {
            self.groupName = groupName
            self.policyName = policyName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.policyName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.policyName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteGroupPolicyRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteGroupPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteInstanceProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package init(instanceProfileName: Swift.String) {
            self.instanceProfileName = instanceProfileName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteInstanceProfileRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteInstanceProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteLoginProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package init(userName: Swift.String? = nil) {
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteLoginProfileRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteLoginProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteOpenIDConnectProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package init(openIDConnectProviderArn: Swift.String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteOpenIDConnectProviderRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteOpenIDConnectProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeletePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package init(policyArn: Swift.String) {
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletePolicyRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeletePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeletePolicyVersion: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var versionId: Swift.String
        package init(policyArn: Swift.String, versionId: Swift.String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.versionId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.versionId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletePolicyVersionRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("VersionId", { IAMSchema.policyVersionIdType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeletePolicyVersion", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package init(roleName: Swift.String) {
            self.roleName = roleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRoleRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRolePermissionsBoundary: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package init(roleName: Swift.String) {
            self.roleName = roleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRolePermissionsBoundaryRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteRolePermissionsBoundary", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRolePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var policyName: Swift.String
        package init(roleName: Swift.String, policyName: Swift.String) {
            self.roleName = roleName
            self.policyName = policyName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.policyName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.policyName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRolePolicyRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteRolePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteSAMLProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var samlProviderArn: Swift.String
        package init(samlProviderArn: Swift.String) {
            self.samlProviderArn = samlProviderArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteSAMLProviderRequest",
            [
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteSAMLProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteSSHPublicKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var sshPublicKeyId: Swift.String
        package init(userName: Swift.String, sshPublicKeyId: Swift.String) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.sshPublicKeyId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.sshPublicKeyId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteSSHPublicKeyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("SSHPublicKeyId", { IAMSchema.publicKeyIdType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteSSHPublicKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteServerCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serverCertificateName: Swift.String
        package init(serverCertificateName: Swift.String) {
            self.serverCertificateName = serverCertificateName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteServerCertificateRequest",
            [
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteServerCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteServiceLinkedRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package init(roleName: Swift.String) {
            self.roleName = roleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteServiceLinkedRoleRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var deletionTaskId: Swift.String
        package init(deletionTaskId: Swift.String) {
            self.deletionTaskId = deletionTaskId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.deletionTaskId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.deletionTaskId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteServiceLinkedRoleResponse",
            [
                Shapes.Member("DeletionTaskId", { IAMSchema.DeletionTaskIdType }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteServiceLinkedRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DeleteServiceLinkedRoleResult")
}

package enum DeleteServiceSpecificCredential: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var serviceSpecificCredentialId: Swift.String
        package init(userName: Swift.String? = nil, serviceSpecificCredentialId: Swift.String) {
            self.userName = userName
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.serviceSpecificCredentialId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.serviceSpecificCredentialId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteServiceSpecificCredentialRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("ServiceSpecificCredentialId", { IAMSchema.serviceSpecificCredentialId }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteServiceSpecificCredential", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteSigningCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var certificateId: Swift.String
        package init(userName: Swift.String? = nil, certificateId: Swift.String) {
            self.userName = userName
            self.certificateId = certificateId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.certificateId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.certificateId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteSigningCertificateRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("CertificateId", { IAMSchema.certificateIdType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteSigningCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteUser: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package init(userName: Swift.String) {
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteUserRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteUser", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteUserPermissionsBoundary: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package init(userName: Swift.String) {
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteUserPermissionsBoundaryRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteUserPermissionsBoundary", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteUserPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var policyName: Swift.String
        package init(userName: Swift.String, policyName: Swift.String) {
            self.userName = userName
            self.policyName = policyName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.policyName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.policyName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteUserPolicyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteUserPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteVirtualMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serialNumber: Swift.String
        package init(serialNumber: Swift.String) {
            self.serialNumber = serialNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serialNumber = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serialNumber.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteVirtualMFADeviceRequest",
            [
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteVirtualMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DetachGroupPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var policyArn: Swift.String
        package init(groupName: Swift.String, policyArn: Swift.String) {
            self.groupName = groupName
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.policyArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DetachGroupPolicyRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DetachGroupPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DetachRolePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var policyArn: Swift.String
        package init(roleName: Swift.String, policyArn: Swift.String) {
            self.roleName = roleName
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.policyArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DetachRolePolicyRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DetachRolePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DetachUserPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var policyArn: Swift.String
        package init(userName: Swift.String, policyArn: Swift.String) {
            self.userName = userName
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.policyArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DetachUserPolicyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DetachUserPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisableOrganizationsRootCredentialsManagement: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DisableOrganizationsRootCredentialsManagementRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var organizationId: Swift.String?
        package var enabledFeatures: [Swift.String]?
        package init(organizationId: Swift.String? = nil, enabledFeatures: [Swift.String]? = nil) {
            self.organizationId = organizationId
            self.enabledFeatures = enabledFeatures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.organizationId = try fields.optional(0)
            self.enabledFeatures = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.organizationId?.shapeValue
            fields[1] = self.enabledFeatures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisableOrganizationsRootCredentialsManagementResponse",
            [
                Shapes.Member("OrganizationId", { IAMSchema.OrganizationIdType }),
                Shapes.Member("EnabledFeatures", { IAMSchema.FeaturesListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DisableOrganizationsRootCredentialsManagement", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DisableOrganizationsRootCredentialsManagementResult")
}

package enum DisableOrganizationsRootSessions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DisableOrganizationsRootSessionsRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var organizationId: Swift.String?
        package var enabledFeatures: [Swift.String]?
        package init(organizationId: Swift.String? = nil, enabledFeatures: [Swift.String]? = nil) {
            self.organizationId = organizationId
            self.enabledFeatures = enabledFeatures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.organizationId = try fields.optional(0)
            self.enabledFeatures = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.organizationId?.shapeValue
            fields[1] = self.enabledFeatures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisableOrganizationsRootSessionsResponse",
            [
                Shapes.Member("OrganizationId", { IAMSchema.OrganizationIdType }),
                Shapes.Member("EnabledFeatures", { IAMSchema.FeaturesListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DisableOrganizationsRootSessions", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DisableOrganizationsRootSessionsResult")
}

package enum EnableMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var serialNumber: Swift.String
        package var authenticationCode1: Swift.String
        package var authenticationCode2: Swift.String
        package init(userName: Swift.String, serialNumber: Swift.String, authenticationCode1: Swift.String, authenticationCode2: Swift.String) {
            self.userName = userName
            self.serialNumber = serialNumber
            self.authenticationCode1 = authenticationCode1
            self.authenticationCode2 = authenticationCode2
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.serialNumber = try fields.required(1)
            self.authenticationCode1 = try fields.required(2)
            self.authenticationCode2 = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.serialNumber.shapeValue
            fields[2] = self.authenticationCode1.shapeValue
            fields[3] = self.authenticationCode2.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableMFADeviceRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("AuthenticationCode1", { IAMSchema.authenticationCodeType }, traits: [.required]),
                Shapes.Member("AuthenticationCode2", { IAMSchema.authenticationCodeType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "EnableMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum EnableOrganizationsRootCredentialsManagement: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "EnableOrganizationsRootCredentialsManagementRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var organizationId: Swift.String?
        package var enabledFeatures: [Swift.String]?
        package init(organizationId: Swift.String? = nil, enabledFeatures: [Swift.String]? = nil) {
            self.organizationId = organizationId
            self.enabledFeatures = enabledFeatures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.organizationId = try fields.optional(0)
            self.enabledFeatures = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.organizationId?.shapeValue
            fields[1] = self.enabledFeatures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableOrganizationsRootCredentialsManagementResponse",
            [
                Shapes.Member("OrganizationId", { IAMSchema.OrganizationIdType }),
                Shapes.Member("EnabledFeatures", { IAMSchema.FeaturesListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "EnableOrganizationsRootCredentialsManagement", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "EnableOrganizationsRootCredentialsManagementResult")
}

package enum EnableOrganizationsRootSessions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "EnableOrganizationsRootSessionsRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var organizationId: Swift.String?
        package var enabledFeatures: [Swift.String]?
        package init(organizationId: Swift.String? = nil, enabledFeatures: [Swift.String]? = nil) {
            self.organizationId = organizationId
            self.enabledFeatures = enabledFeatures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.organizationId = try fields.optional(0)
            self.enabledFeatures = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.organizationId?.shapeValue
            fields[1] = self.enabledFeatures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableOrganizationsRootSessionsResponse",
            [
                Shapes.Member("OrganizationId", { IAMSchema.OrganizationIdType }),
                Shapes.Member("EnabledFeatures", { IAMSchema.FeaturesListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "EnableOrganizationsRootSessions", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "EnableOrganizationsRootSessionsResult")
}

package enum GenerateCredentialReport: Shapes.Operation {
    package typealias Input = Shapes.EmptyStructure
    package struct Output: Shapes.Structure {
        package var state: Swift.String?
        package var description: Swift.String?
        package init(state: Swift.String? = nil, description: Swift.String? = nil) {
            self.state = state
            self.description = description
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.state = try fields.optional(0)
            self.description = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.state?.shapeValue
            fields[1] = self.description?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GenerateCredentialReportResponse",
            [
                Shapes.Member("State", { IAMSchema.ReportStateType }),
                Shapes.Member("Description", { IAMSchema.ReportStateDescriptionType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GenerateCredentialReport", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GenerateCredentialReportResult")
}

package enum GenerateServiceLastAccessedDetails: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var arn: Swift.String
        package var granularity: Swift.String?
        package init(arn: Swift.String, granularity: Swift.String? = nil) {
            self.arn = arn
            self.granularity = granularity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
            self.granularity = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            fields[1] = self.granularity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GenerateServiceLastAccessedDetailsRequest",
            [
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Granularity", { IAMSchema.AccessAdvisorUsageGranularityType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var jobId: Swift.String?
        package init(jobId: Swift.String? = nil) {
            self.jobId = jobId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.jobId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.jobId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GenerateServiceLastAccessedDetailsResponse",
            [
                Shapes.Member("JobId", { IAMSchema.jobIDType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GenerateServiceLastAccessedDetails", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GenerateServiceLastAccessedDetailsResult")
}

package enum GetAccessKeyLastUsed: Shapes.Operation {
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
            "GetAccessKeyLastUsedRequest",
            [
                Shapes.Member("AccessKeyId", { IAMSchema.accessKeyIdType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var userName: Swift.String?
        package var accessKeyLastUsed: IAMShape.AccessKeyLastUsed?
        package init(userName: Swift.String? = nil, accessKeyLastUsed: IAMShape.AccessKeyLastUsed? = nil) {
            self.userName = userName
            self.accessKeyLastUsed = accessKeyLastUsed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.accessKeyLastUsed = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.accessKeyLastUsed?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAccessKeyLastUsedResponse",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("AccessKeyLastUsed", { IAMSchema.AccessKeyLastUsed }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetAccessKeyLastUsed", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetAccessKeyLastUsedResult")
}

package enum GetAccountAuthorizationDetails: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var filter: [Swift.String]?
        package var maxItems: Swift.Int?
        package var marker: Swift.String?
        package init(filter: [Swift.String]? = nil, maxItems: Swift.Int? = nil, marker: Swift.String? = nil) {
            self.filter = filter
            self.maxItems = maxItems
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filter = try fields.optional(0)
            self.maxItems = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filter?.shapeValue
            fields[1] = self.maxItems?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAccountAuthorizationDetailsRequest",
            [
                Shapes.Member("Filter", { IAMSchema.entityListType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var userDetailList: [IAMShape.UserDetail]?
        package var groupDetailList: [IAMShape.GroupDetail]?
        package var roleDetailList: [IAMShape.RoleDetail]?
        package var policies: [IAMShape.ManagedPolicyDetail]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(userDetailList: [IAMShape.UserDetail]? = nil, groupDetailList: [IAMShape.GroupDetail]? = nil, roleDetailList: [IAMShape.RoleDetail]? = nil, policies: [IAMShape.ManagedPolicyDetail]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.userDetailList = userDetailList
            self.groupDetailList = groupDetailList
            self.roleDetailList = roleDetailList
            self.policies = policies
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userDetailList = try fields.optional(0)
            self.groupDetailList = try fields.optional(1)
            self.roleDetailList = try fields.optional(2)
            self.policies = try fields.optional(3)
            self.isTruncated = try fields.optional(4)
            self.marker = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userDetailList?.shapeValue
            fields[1] = self.groupDetailList?.shapeValue
            fields[2] = self.roleDetailList?.shapeValue
            fields[3] = self.policies?.shapeValue
            fields[4] = self.isTruncated?.shapeValue
            fields[5] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAccountAuthorizationDetailsResponse",
            [
                Shapes.Member("UserDetailList", { IAMSchema.userDetailListType }),
                Shapes.Member("GroupDetailList", { IAMSchema.groupDetailListType }),
                Shapes.Member("RoleDetailList", { IAMSchema.roleDetailListType }),
                Shapes.Member("Policies", { IAMSchema.ManagedPolicyDetailListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetAccountAuthorizationDetails", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetAccountAuthorizationDetailsResult")
}

package enum GetAccountPasswordPolicy: Shapes.Operation {
    package typealias Input = Shapes.EmptyStructure
    package struct Output: Shapes.Structure {
        package var passwordPolicy: IAMShape.PasswordPolicy
        package init(passwordPolicy: IAMShape.PasswordPolicy) {
            self.passwordPolicy = passwordPolicy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.passwordPolicy = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.passwordPolicy.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAccountPasswordPolicyResponse",
            [
                Shapes.Member("PasswordPolicy", { IAMSchema.PasswordPolicy }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetAccountPasswordPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetAccountPasswordPolicyResult")
}

package enum GetAccountSummary: Shapes.Operation {
    package typealias Input = Shapes.EmptyStructure
    package struct Output: Shapes.Structure {
        package var summaryMap: [Swift.String: Swift.Int]?
        package init(summaryMap: [Swift.String: Swift.Int]? = nil) {
            self.summaryMap = summaryMap
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.summaryMap = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.summaryMap?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAccountSummaryResponse",
            [
                Shapes.Member("SummaryMap", { IAMSchema.summaryMapType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetAccountSummary", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetAccountSummaryResult")
}

package enum GetContextKeysForCustomPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyInputList: [Swift.String]
        package init(policyInputList: [Swift.String]) {
            self.policyInputList = policyInputList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyInputList = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyInputList.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetContextKeysForCustomPolicyRequest",
            [
                Shapes.Member("PolicyInputList", { IAMSchema.SimulationPolicyListType }, traits: [.required]),
            ])
    }
    package typealias Output = IAMShape.GetContextKeysForPolicyResponse
    package static let model = Shapes.OperationModel(
        "GetContextKeysForCustomPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetContextKeysForCustomPolicyResult")
}

package enum GetContextKeysForPrincipalPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policySourceArn: Swift.String
        package var policyInputList: [Swift.String]?
        package init(policySourceArn: Swift.String, policyInputList: [Swift.String]? = nil) {
            self.policySourceArn = policySourceArn
            self.policyInputList = policyInputList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policySourceArn = try fields.required(0)
            self.policyInputList = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policySourceArn.shapeValue
            fields[1] = self.policyInputList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetContextKeysForPrincipalPolicyRequest",
            [
                Shapes.Member("PolicySourceArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("PolicyInputList", { IAMSchema.SimulationPolicyListType }),
            ])
    }
    package typealias Output = IAMShape.GetContextKeysForPolicyResponse
    package static let model = Shapes.OperationModel(
        "GetContextKeysForPrincipalPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetContextKeysForPrincipalPolicyResult")
}

package enum GetCredentialReport: Shapes.Operation {
    package typealias Input = Shapes.EmptyStructure
    package struct Output: Shapes.Structure {
        package var content: Shapes.Blob?
        package var reportFormat: Swift.String?
        package var generatedTime: Vocabulary.Instant?
        package init(content: Shapes.Blob? = nil, reportFormat: Swift.String? = nil, generatedTime: Vocabulary.Instant? = nil) {
            self.content = content
            self.reportFormat = reportFormat
            self.generatedTime = generatedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.content = try fields.optional(0)
            self.reportFormat = try fields.optional(1)
            self.generatedTime = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.content?.shapeValue
            fields[1] = self.reportFormat?.shapeValue
            fields[2] = self.generatedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetCredentialReportResponse",
            [
                Shapes.Member("Content", { IAMSchema.ReportContentType }),
                Shapes.Member("ReportFormat", { IAMSchema.ReportFormatType }),
                Shapes.Member("GeneratedTime", { IAMSchema.dateType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetCredentialReport", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetCredentialReportResult")
}

package enum GetGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(groupName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.groupName = groupName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetGroupRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var group: IAMShape.Group
        package var users: [IAMShape.User]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(group: IAMShape.Group, users: [IAMShape.User], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.group = group
            self.users = users
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.group = try fields.required(0)
            self.users = try fields.required(1)
            self.isTruncated = try fields.optional(2)
            self.marker = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.group.shapeValue
            fields[1] = self.users.shapeValue
            fields[2] = self.isTruncated?.shapeValue
            fields[3] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetGroupResponse",
            [
                Shapes.Member("Group", { IAMSchema.Group }, traits: [.required]),
                Shapes.Member("Users", { IAMSchema.userListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetGroupResult")
}

package enum GetGroupPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var policyName: Swift.String
        package init(groupName: Swift.String, policyName: Swift.String) {
            self.groupName = groupName
            self.policyName = policyName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.policyName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.policyName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetGroupPolicyRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var groupName: Swift.String
        package var policyName: Swift.String
        package var policyDocument: Swift.String
        package init(groupName: Swift.String, policyName: Swift.String, policyDocument: Swift.String) {
            self.groupName = groupName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.policyName = try fields.required(1)
            self.policyDocument = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.policyName.shapeValue
            fields[2] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetGroupPolicyResponse",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetGroupPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetGroupPolicyResult")
}

package enum GetInstanceProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package init(instanceProfileName: Swift.String) {
            self.instanceProfileName = instanceProfileName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetInstanceProfileRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var instanceProfile: IAMShape.InstanceProfile
        package init(instanceProfile: IAMShape.InstanceProfile) {
            self.instanceProfile = instanceProfile
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfile = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfile.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetInstanceProfileResponse",
            [
                Shapes.Member("InstanceProfile", { IAMSchema.InstanceProfile }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetInstanceProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetInstanceProfileResult")
}

package enum GetLoginProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package init(userName: Swift.String? = nil) {
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLoginProfileRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var loginProfile: IAMShape.LoginProfile
        package init(loginProfile: IAMShape.LoginProfile) {
            self.loginProfile = loginProfile
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loginProfile = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loginProfile.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLoginProfileResponse",
            [
                Shapes.Member("LoginProfile", { IAMSchema.LoginProfile }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetLoginProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetLoginProfileResult")
}

package enum GetMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serialNumber: Swift.String
        package var userName: Swift.String?
        package init(serialNumber: Swift.String, userName: Swift.String? = nil) {
            self.serialNumber = serialNumber
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serialNumber = try fields.required(0)
            self.userName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serialNumber.shapeValue
            fields[1] = self.userName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMFADeviceRequest",
            [
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("UserName", { IAMSchema.userNameType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var userName: Swift.String?
        package var serialNumber: Swift.String
        package var enableDate: Vocabulary.Instant?
        package var certifications: [Swift.String: Swift.String]?
        package init(userName: Swift.String? = nil, serialNumber: Swift.String, enableDate: Vocabulary.Instant? = nil, certifications: [Swift.String: Swift.String]? = nil) {
            self.userName = userName
            self.serialNumber = serialNumber
            self.enableDate = enableDate
            self.certifications = certifications
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.serialNumber = try fields.required(1)
            self.enableDate = try fields.optional(2)
            self.certifications = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.serialNumber.shapeValue
            fields[2] = self.enableDate?.shapeValue
            fields[3] = self.certifications?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMFADeviceResponse",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("EnableDate", { IAMSchema.dateType }),
                Shapes.Member("Certifications", { IAMSchema.CertificationMapType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetMFADeviceResult")
}

package enum GetOpenIDConnectProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package init(openIDConnectProviderArn: Swift.String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetOpenIDConnectProviderRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var url: Swift.String?
        package var clientIDList: [Swift.String]?
        package var thumbprintList: [Swift.String]?
        package var createDate: Vocabulary.Instant?
        package var tags: [IAMShape.Tag]?
        package init(url: Swift.String? = nil, clientIDList: [Swift.String]? = nil, thumbprintList: [Swift.String]? = nil, createDate: Vocabulary.Instant? = nil, tags: [IAMShape.Tag]? = nil) {
            self.url = url
            self.clientIDList = clientIDList
            self.thumbprintList = thumbprintList
            self.createDate = createDate
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.url = try fields.optional(0)
            self.clientIDList = try fields.optional(1)
            self.thumbprintList = try fields.optional(2)
            self.createDate = try fields.optional(3)
            self.tags = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.url?.shapeValue
            fields[1] = self.clientIDList?.shapeValue
            fields[2] = self.thumbprintList?.shapeValue
            fields[3] = self.createDate?.shapeValue
            fields[4] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetOpenIDConnectProviderResponse",
            [
                Shapes.Member("Url", { IAMSchema.OpenIDConnectProviderUrlType }),
                Shapes.Member("ClientIDList", { IAMSchema.clientIDListType }),
                Shapes.Member("ThumbprintList", { IAMSchema.thumbprintListType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetOpenIDConnectProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetOpenIDConnectProviderResult")
}

package enum GetPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package init(policyArn: Swift.String) {
            self.policyArn = policyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPolicyRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policy: IAMShape.Policy?
        package init(policy: IAMShape.Policy? = nil) {
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
            "GetPolicyResponse",
            [
                Shapes.Member("Policy", { IAMSchema.Policy }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetPolicyResult")
}

package enum GetPolicyVersion: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var versionId: Swift.String
        package init(policyArn: Swift.String, versionId: Swift.String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.versionId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.versionId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPolicyVersionRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("VersionId", { IAMSchema.policyVersionIdType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policyVersion: IAMShape.PolicyVersion?
        package init(policyVersion: IAMShape.PolicyVersion? = nil) {
            self.policyVersion = policyVersion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyVersion = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyVersion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPolicyVersionResponse",
            [
                Shapes.Member("PolicyVersion", { IAMSchema.PolicyVersion }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetPolicyVersion", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetPolicyVersionResult")
}

package enum GetRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package init(roleName: Swift.String) {
            self.roleName = roleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRoleRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var role: IAMShape.Role
        package init(role: IAMShape.Role) {
            self.role = role
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.role = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.role.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRoleResponse",
            [
                Shapes.Member("Role", { IAMSchema.Role }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetRoleResult")
}

package enum GetRolePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var policyName: Swift.String
        package init(roleName: Swift.String, policyName: Swift.String) {
            self.roleName = roleName
            self.policyName = policyName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.policyName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.policyName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRolePolicyRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var roleName: Swift.String
        package var policyName: Swift.String
        package var policyDocument: Swift.String
        package init(roleName: Swift.String, policyName: Swift.String, policyDocument: Swift.String) {
            self.roleName = roleName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.policyName = try fields.required(1)
            self.policyDocument = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.policyName.shapeValue
            fields[2] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetRolePolicyResponse",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetRolePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetRolePolicyResult")
}

package enum GetSAMLProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var samlProviderArn: Swift.String
        package init(samlProviderArn: Swift.String) {
            self.samlProviderArn = samlProviderArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSAMLProviderRequest",
            [
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var samlProviderUUID: Swift.String?
        package var samlMetadataDocument: Swift.String?
        package var createDate: Vocabulary.Instant?
        package var validUntil: Vocabulary.Instant?
        package var tags: [IAMShape.Tag]?
        package var assertionEncryptionMode: Swift.String?
        package var privateKeyList: [IAMShape.SAMLPrivateKey]?
        package init(samlProviderUUID: Swift.String? = nil, samlMetadataDocument: Swift.String? = nil, createDate: Vocabulary.Instant? = nil, validUntil: Vocabulary.Instant? = nil, tags: [IAMShape.Tag]? = nil, assertionEncryptionMode: Swift.String? = nil, privateKeyList: [IAMShape.SAMLPrivateKey]? = nil) {
            self.samlProviderUUID = samlProviderUUID
            self.samlMetadataDocument = samlMetadataDocument
            self.createDate = createDate
            self.validUntil = validUntil
            self.tags = tags
            self.assertionEncryptionMode = assertionEncryptionMode
            self.privateKeyList = privateKeyList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderUUID = try fields.optional(0)
            self.samlMetadataDocument = try fields.optional(1)
            self.createDate = try fields.optional(2)
            self.validUntil = try fields.optional(3)
            self.tags = try fields.optional(4)
            self.assertionEncryptionMode = try fields.optional(5)
            self.privateKeyList = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderUUID?.shapeValue
            fields[1] = self.samlMetadataDocument?.shapeValue
            fields[2] = self.createDate?.shapeValue
            fields[3] = self.validUntil?.shapeValue
            fields[4] = self.tags?.shapeValue
            fields[5] = self.assertionEncryptionMode?.shapeValue
            fields[6] = self.privateKeyList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSAMLProviderResponse",
            [
                Shapes.Member("SAMLProviderUUID", { IAMSchema.privateKeyIdType }),
                Shapes.Member("SAMLMetadataDocument", { IAMSchema.SAMLMetadataDocumentType }),
                Shapes.Member("CreateDate", { IAMSchema.dateType }),
                Shapes.Member("ValidUntil", { IAMSchema.dateType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
                Shapes.Member("AssertionEncryptionMode", { IAMSchema.assertionEncryptionModeType }),
                Shapes.Member("PrivateKeyList", { IAMSchema.privateKeyList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSAMLProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetSAMLProviderResult")
}

package enum GetSSHPublicKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var sshPublicKeyId: Swift.String
        package var encoding: Swift.String
        package init(userName: Swift.String, sshPublicKeyId: Swift.String, encoding: Swift.String) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.encoding = encoding
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.sshPublicKeyId = try fields.required(1)
            self.encoding = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.sshPublicKeyId.shapeValue
            fields[2] = self.encoding.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSSHPublicKeyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("SSHPublicKeyId", { IAMSchema.publicKeyIdType }, traits: [.required]),
                Shapes.Member("Encoding", { IAMSchema.encodingType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var sshPublicKey: IAMShape.SSHPublicKey?
        package init(sshPublicKey: IAMShape.SSHPublicKey? = nil) {
            self.sshPublicKey = sshPublicKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sshPublicKey = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sshPublicKey?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSSHPublicKeyResponse",
            [
                Shapes.Member("SSHPublicKey", { IAMSchema.SSHPublicKey }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSSHPublicKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetSSHPublicKeyResult")
}

package enum GetServerCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serverCertificateName: Swift.String
        package init(serverCertificateName: Swift.String) {
            self.serverCertificateName = serverCertificateName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServerCertificateRequest",
            [
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var serverCertificate: IAMShape.ServerCertificate
        package init(serverCertificate: IAMShape.ServerCertificate) {
            self.serverCertificate = serverCertificate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificate = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificate.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServerCertificateResponse",
            [
                Shapes.Member("ServerCertificate", { IAMSchema.ServerCertificate }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetServerCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetServerCertificateResult")
}

package enum GetServiceLastAccessedDetails: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var jobId: Swift.String
        package var maxItems: Swift.Int?
        package var marker: Swift.String?
        package init(jobId: Swift.String, maxItems: Swift.Int? = nil, marker: Swift.String? = nil) {
            self.jobId = jobId
            self.maxItems = maxItems
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.jobId = try fields.required(0)
            self.maxItems = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.jobId.shapeValue
            fields[1] = self.maxItems?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServiceLastAccessedDetailsRequest",
            [
                Shapes.Member("JobId", { IAMSchema.jobIDType }, traits: [.required]),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var jobStatus: Swift.String
        package var jobType: Swift.String?
        package var jobCreationDate: Vocabulary.Instant
        package var servicesLastAccessed: [IAMShape.ServiceLastAccessed]
        package var jobCompletionDate: Vocabulary.Instant
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package var error: IAMShape.ErrorDetails?
        package init(jobStatus: Swift.String, jobType: Swift.String? = nil, jobCreationDate: Vocabulary.Instant, servicesLastAccessed: [IAMShape.ServiceLastAccessed], jobCompletionDate: Vocabulary.Instant, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil, error: IAMShape.ErrorDetails? = nil) {
            self.jobStatus = jobStatus
            self.jobType = jobType
            self.jobCreationDate = jobCreationDate
            self.servicesLastAccessed = servicesLastAccessed
            self.jobCompletionDate = jobCompletionDate
            self.isTruncated = isTruncated
            self.marker = marker
            self.error = error
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.jobStatus = try fields.required(0)
            self.jobType = try fields.optional(1)
            self.jobCreationDate = try fields.required(2)
            self.servicesLastAccessed = try fields.required(3)
            self.jobCompletionDate = try fields.required(4)
            self.isTruncated = try fields.optional(5)
            self.marker = try fields.optional(6)
            self.error = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.jobStatus.shapeValue
            fields[1] = self.jobType?.shapeValue
            fields[2] = self.jobCreationDate.shapeValue
            fields[3] = self.servicesLastAccessed.shapeValue
            fields[4] = self.jobCompletionDate.shapeValue
            fields[5] = self.isTruncated?.shapeValue
            fields[6] = self.marker?.shapeValue
            fields[7] = self.error?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServiceLastAccessedDetailsResponse",
            [
                Shapes.Member("JobStatus", { IAMSchema.jobStatusType }, traits: [.required]),
                Shapes.Member("JobType", { IAMSchema.AccessAdvisorUsageGranularityType }),
                Shapes.Member("JobCreationDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("ServicesLastAccessed", { IAMSchema.ServicesLastAccessed }, traits: [.required]),
                Shapes.Member("JobCompletionDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
                Shapes.Member("Error", { IAMSchema.ErrorDetails }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetServiceLastAccessedDetails", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetServiceLastAccessedDetailsResult")
}

package enum GetServiceLastAccessedDetailsWithEntities: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var jobId: Swift.String
        package var serviceNamespace: Swift.String
        package var maxItems: Swift.Int?
        package var marker: Swift.String?
        package init(jobId: Swift.String, serviceNamespace: Swift.String, maxItems: Swift.Int? = nil, marker: Swift.String? = nil) {
            self.jobId = jobId
            self.serviceNamespace = serviceNamespace
            self.maxItems = maxItems
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.jobId = try fields.required(0)
            self.serviceNamespace = try fields.required(1)
            self.maxItems = try fields.optional(2)
            self.marker = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.jobId.shapeValue
            fields[1] = self.serviceNamespace.shapeValue
            fields[2] = self.maxItems?.shapeValue
            fields[3] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServiceLastAccessedDetailsWithEntitiesRequest",
            [
                Shapes.Member("JobId", { IAMSchema.jobIDType }, traits: [.required]),
                Shapes.Member("ServiceNamespace", { IAMSchema.serviceNamespaceType }, traits: [.required]),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var jobStatus: Swift.String
        package var jobCreationDate: Vocabulary.Instant
        package var jobCompletionDate: Vocabulary.Instant
        package var entityDetailsList: [IAMShape.EntityDetails]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package var error: IAMShape.ErrorDetails?
        package init(jobStatus: Swift.String, jobCreationDate: Vocabulary.Instant, jobCompletionDate: Vocabulary.Instant, entityDetailsList: [IAMShape.EntityDetails], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil, error: IAMShape.ErrorDetails? = nil) {
            self.jobStatus = jobStatus
            self.jobCreationDate = jobCreationDate
            self.jobCompletionDate = jobCompletionDate
            self.entityDetailsList = entityDetailsList
            self.isTruncated = isTruncated
            self.marker = marker
            self.error = error
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.jobStatus = try fields.required(0)
            self.jobCreationDate = try fields.required(1)
            self.jobCompletionDate = try fields.required(2)
            self.entityDetailsList = try fields.required(3)
            self.isTruncated = try fields.optional(4)
            self.marker = try fields.optional(5)
            self.error = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.jobStatus.shapeValue
            fields[1] = self.jobCreationDate.shapeValue
            fields[2] = self.jobCompletionDate.shapeValue
            fields[3] = self.entityDetailsList.shapeValue
            fields[4] = self.isTruncated?.shapeValue
            fields[5] = self.marker?.shapeValue
            fields[6] = self.error?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServiceLastAccessedDetailsWithEntitiesResponse",
            [
                Shapes.Member("JobStatus", { IAMSchema.jobStatusType }, traits: [.required]),
                Shapes.Member("JobCreationDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("JobCompletionDate", { IAMSchema.dateType }, traits: [.required]),
                Shapes.Member("EntityDetailsList", { IAMSchema.entityDetailsListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
                Shapes.Member("Error", { IAMSchema.ErrorDetails }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetServiceLastAccessedDetailsWithEntities", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetServiceLastAccessedDetailsWithEntitiesResult")
}

package enum GetServiceLinkedRoleDeletionStatus: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var deletionTaskId: Swift.String
        package init(deletionTaskId: Swift.String) {
            self.deletionTaskId = deletionTaskId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.deletionTaskId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.deletionTaskId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServiceLinkedRoleDeletionStatusRequest",
            [
                Shapes.Member("DeletionTaskId", { IAMSchema.DeletionTaskIdType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var status: Swift.String
        package var reason: IAMShape.DeletionTaskFailureReasonType?
        package init(status: Swift.String, reason: IAMShape.DeletionTaskFailureReasonType? = nil) {
            self.status = status
            self.reason = reason
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
            self.reason = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            fields[1] = self.reason?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetServiceLinkedRoleDeletionStatusResponse",
            [
                Shapes.Member("Status", { IAMSchema.DeletionTaskStatusType }, traits: [.required]),
                Shapes.Member("Reason", { IAMSchema.DeletionTaskFailureReasonType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetServiceLinkedRoleDeletionStatus", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetServiceLinkedRoleDeletionStatusResult")
}

package enum GetUser: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package init(userName: Swift.String? = nil) {
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetUserRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var user: IAMShape.User
        package init(user: IAMShape.User) {
            self.user = user
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.user = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.user.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetUserResponse",
            [
                Shapes.Member("User", { IAMSchema.User }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetUser", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetUserResult")
}

package enum GetUserPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var policyName: Swift.String
        package init(userName: Swift.String, policyName: Swift.String) {
            self.userName = userName
            self.policyName = policyName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.policyName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.policyName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetUserPolicyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var userName: Swift.String
        package var policyName: Swift.String
        package var policyDocument: Swift.String
        package init(userName: Swift.String, policyName: Swift.String, policyDocument: Swift.String) {
            self.userName = userName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.policyName = try fields.required(1)
            self.policyDocument = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.policyName.shapeValue
            fields[2] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetUserPolicyResponse",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetUserPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetUserPolicyResult")
}

package enum ListAccessKeys: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAccessKeysRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var accessKeyMetadata: [IAMShape.AccessKeyMetadata]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(accessKeyMetadata: [IAMShape.AccessKeyMetadata], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.accessKeyMetadata = accessKeyMetadata
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accessKeyMetadata = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accessKeyMetadata.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAccessKeysResponse",
            [
                Shapes.Member("AccessKeyMetadata", { IAMSchema.accessKeyMetadataListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAccessKeys", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListAccessKeysResult")
}

package enum ListAccountAliases: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.marker = try fields.optional(0)
            self.maxItems = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.marker?.shapeValue
            fields[1] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAccountAliasesRequest",
            [
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var accountAliases: [Swift.String]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(accountAliases: [Swift.String], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.accountAliases = accountAliases
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountAliases = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountAliases.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAccountAliasesResponse",
            [
                Shapes.Member("AccountAliases", { IAMSchema.accountAliasListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAccountAliases", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListAccountAliasesResult")
}

package enum ListAttachedGroupPolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(groupName: Swift.String, pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.groupName = groupName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.pathPrefix = try fields.optional(1)
            self.marker = try fields.optional(2)
            self.maxItems = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.pathPrefix?.shapeValue
            fields[2] = self.marker?.shapeValue
            fields[3] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttachedGroupPoliciesRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("PathPrefix", { IAMSchema.policyPathType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var attachedPolicies: [IAMShape.AttachedPolicy]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(attachedPolicies: [IAMShape.AttachedPolicy]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attachedPolicies = try fields.optional(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attachedPolicies?.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttachedGroupPoliciesResponse",
            [
                Shapes.Member("AttachedPolicies", { IAMSchema.attachedPoliciesListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAttachedGroupPolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListAttachedGroupPoliciesResult")
}

package enum ListAttachedRolePolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(roleName: Swift.String, pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.roleName = roleName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.pathPrefix = try fields.optional(1)
            self.marker = try fields.optional(2)
            self.maxItems = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.pathPrefix?.shapeValue
            fields[2] = self.marker?.shapeValue
            fields[3] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttachedRolePoliciesRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PathPrefix", { IAMSchema.policyPathType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var attachedPolicies: [IAMShape.AttachedPolicy]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(attachedPolicies: [IAMShape.AttachedPolicy]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attachedPolicies = try fields.optional(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attachedPolicies?.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttachedRolePoliciesResponse",
            [
                Shapes.Member("AttachedPolicies", { IAMSchema.attachedPoliciesListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAttachedRolePolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListAttachedRolePoliciesResult")
}

package enum ListAttachedUserPolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String, pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.pathPrefix = try fields.optional(1)
            self.marker = try fields.optional(2)
            self.maxItems = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.pathPrefix?.shapeValue
            fields[2] = self.marker?.shapeValue
            fields[3] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttachedUserPoliciesRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("PathPrefix", { IAMSchema.policyPathType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var attachedPolicies: [IAMShape.AttachedPolicy]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(attachedPolicies: [IAMShape.AttachedPolicy]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attachedPolicies = try fields.optional(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attachedPolicies?.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttachedUserPoliciesResponse",
            [
                Shapes.Member("AttachedPolicies", { IAMSchema.attachedPoliciesListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAttachedUserPolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListAttachedUserPoliciesResult")
}

package enum ListEntitiesForPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var entityFilter: Swift.String?
        package var pathPrefix: Swift.String?
        package var policyUsageFilter: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(policyArn: Swift.String, entityFilter: Swift.String? = nil, pathPrefix: Swift.String? = nil, policyUsageFilter: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.policyArn = policyArn
            self.entityFilter = entityFilter
            self.pathPrefix = pathPrefix
            self.policyUsageFilter = policyUsageFilter
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.entityFilter = try fields.optional(1)
            self.pathPrefix = try fields.optional(2)
            self.policyUsageFilter = try fields.optional(3)
            self.marker = try fields.optional(4)
            self.maxItems = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.entityFilter?.shapeValue
            fields[2] = self.pathPrefix?.shapeValue
            fields[3] = self.policyUsageFilter?.shapeValue
            fields[4] = self.marker?.shapeValue
            fields[5] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListEntitiesForPolicyRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("EntityFilter", { IAMSchema.EntityType }),
                Shapes.Member("PathPrefix", { IAMSchema.pathType }),
                Shapes.Member("PolicyUsageFilter", { IAMSchema.PolicyUsageType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policyGroups: [IAMShape.PolicyGroup]?
        package var policyUsers: [IAMShape.PolicyUser]?
        package var policyRoles: [IAMShape.PolicyRole]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(policyGroups: [IAMShape.PolicyGroup]? = nil, policyUsers: [IAMShape.PolicyUser]? = nil, policyRoles: [IAMShape.PolicyRole]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.policyGroups = policyGroups
            self.policyUsers = policyUsers
            self.policyRoles = policyRoles
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyGroups = try fields.optional(0)
            self.policyUsers = try fields.optional(1)
            self.policyRoles = try fields.optional(2)
            self.isTruncated = try fields.optional(3)
            self.marker = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyGroups?.shapeValue
            fields[1] = self.policyUsers?.shapeValue
            fields[2] = self.policyRoles?.shapeValue
            fields[3] = self.isTruncated?.shapeValue
            fields[4] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListEntitiesForPolicyResponse",
            [
                Shapes.Member("PolicyGroups", { IAMSchema.PolicyGroupListType }),
                Shapes.Member("PolicyUsers", { IAMSchema.PolicyUserListType }),
                Shapes.Member("PolicyRoles", { IAMSchema.PolicyRoleListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListEntitiesForPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListEntitiesForPolicyResult")
}

package enum ListGroupPolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(groupName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.groupName = groupName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListGroupPoliciesRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policyNames: [Swift.String]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(policyNames: [Swift.String], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyNames = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyNames.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListGroupPoliciesResponse",
            [
                Shapes.Member("PolicyNames", { IAMSchema.policyNameListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListGroupPolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListGroupPoliciesResult")
}

package enum ListGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pathPrefix = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pathPrefix?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListGroupsRequest",
            [
                Shapes.Member("PathPrefix", { IAMSchema.pathPrefixType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var groups: [IAMShape.Group]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(groups: [IAMShape.Group], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.groups = groups
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groups = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groups.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListGroupsResponse",
            [
                Shapes.Member("Groups", { IAMSchema.groupListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListGroups", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListGroupsResult")
}

package enum ListGroupsForUser: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListGroupsForUserRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var groups: [IAMShape.Group]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(groups: [IAMShape.Group], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.groups = groups
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groups = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groups.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListGroupsForUserResponse",
            [
                Shapes.Member("Groups", { IAMSchema.groupListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListGroupsForUser", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListGroupsForUserResult")
}

package enum ListInstanceProfileTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(instanceProfileName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.instanceProfileName = instanceProfileName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInstanceProfileTagsRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInstanceProfileTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListInstanceProfileTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListInstanceProfileTagsResult")
}

package enum ListInstanceProfiles: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pathPrefix = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pathPrefix?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInstanceProfilesRequest",
            [
                Shapes.Member("PathPrefix", { IAMSchema.pathPrefixType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var instanceProfiles: [IAMShape.InstanceProfile]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(instanceProfiles: [IAMShape.InstanceProfile], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.instanceProfiles = instanceProfiles
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfiles = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfiles.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInstanceProfilesResponse",
            [
                Shapes.Member("InstanceProfiles", { IAMSchema.instanceProfileListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListInstanceProfiles", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListInstanceProfilesResult")
}

package enum ListInstanceProfilesForRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(roleName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInstanceProfilesForRoleRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var instanceProfiles: [IAMShape.InstanceProfile]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(instanceProfiles: [IAMShape.InstanceProfile], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.instanceProfiles = instanceProfiles
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfiles = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfiles.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListInstanceProfilesForRoleResponse",
            [
                Shapes.Member("InstanceProfiles", { IAMSchema.instanceProfileListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListInstanceProfilesForRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListInstanceProfilesForRoleResult")
}

package enum ListMFADeviceTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serialNumber: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(serialNumber: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.serialNumber = serialNumber
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serialNumber = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serialNumber.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMFADeviceTagsRequest",
            [
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMFADeviceTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMFADeviceTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListMFADeviceTagsResult")
}

package enum ListMFADevices: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMFADevicesRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var mfaDevices: [IAMShape.MFADevice]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(mfaDevices: [IAMShape.MFADevice], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.mfaDevices = mfaDevices
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mfaDevices = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mfaDevices.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMFADevicesResponse",
            [
                Shapes.Member("MFADevices", { IAMSchema.mfaDeviceListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMFADevices", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListMFADevicesResult")
}

package enum ListOpenIDConnectProviderTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(openIDConnectProviderArn: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListOpenIDConnectProviderTagsRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListOpenIDConnectProviderTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListOpenIDConnectProviderTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListOpenIDConnectProviderTagsResult")
}

package enum ListOpenIDConnectProviders: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "ListOpenIDConnectProvidersRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var openIDConnectProviderList: [IAMShape.OpenIDConnectProviderListEntry]?
        package init(openIDConnectProviderList: [IAMShape.OpenIDConnectProviderListEntry]? = nil) {
            self.openIDConnectProviderList = openIDConnectProviderList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderList = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListOpenIDConnectProvidersResponse",
            [
                Shapes.Member("OpenIDConnectProviderList", { IAMSchema.OpenIDConnectProviderListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListOpenIDConnectProviders", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListOpenIDConnectProvidersResult")
}

package enum ListOrganizationsFeatures: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "ListOrganizationsFeaturesRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var organizationId: Swift.String?
        package var enabledFeatures: [Swift.String]?
        package init(organizationId: Swift.String? = nil, enabledFeatures: [Swift.String]? = nil) {
            self.organizationId = organizationId
            self.enabledFeatures = enabledFeatures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.organizationId = try fields.optional(0)
            self.enabledFeatures = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.organizationId?.shapeValue
            fields[1] = self.enabledFeatures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListOrganizationsFeaturesResponse",
            [
                Shapes.Member("OrganizationId", { IAMSchema.OrganizationIdType }),
                Shapes.Member("EnabledFeatures", { IAMSchema.FeaturesListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListOrganizationsFeatures", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListOrganizationsFeaturesResult")
}

package enum ListPolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var scope: Swift.String?
        package var onlyAttached: Swift.Bool?
        package var pathPrefix: Swift.String?
        package var policyUsageFilter: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(scope: Swift.String? = nil, onlyAttached: Swift.Bool? = nil, pathPrefix: Swift.String? = nil, policyUsageFilter: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.scope = scope
            self.onlyAttached = onlyAttached
            self.pathPrefix = pathPrefix
            self.policyUsageFilter = policyUsageFilter
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scope = try fields.optional(0)
            self.onlyAttached = try fields.optional(1)
            self.pathPrefix = try fields.optional(2)
            self.policyUsageFilter = try fields.optional(3)
            self.marker = try fields.optional(4)
            self.maxItems = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scope?.shapeValue
            fields[1] = self.onlyAttached?.shapeValue
            fields[2] = self.pathPrefix?.shapeValue
            fields[3] = self.policyUsageFilter?.shapeValue
            fields[4] = self.marker?.shapeValue
            fields[5] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPoliciesRequest",
            [
                Shapes.Member("Scope", { IAMSchema.policyScopeType }),
                Shapes.Member("OnlyAttached", { IAMSchema.booleanType }),
                Shapes.Member("PathPrefix", { IAMSchema.policyPathType }),
                Shapes.Member("PolicyUsageFilter", { IAMSchema.PolicyUsageType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policies: [IAMShape.Policy]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(policies: [IAMShape.Policy]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.policies = policies
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policies = try fields.optional(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policies?.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPoliciesResponse",
            [
                Shapes.Member("Policies", { IAMSchema.policyListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListPoliciesResult")
}

package enum ListPoliciesGrantingServiceAccess: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var marker: Swift.String?
        package var arn: Swift.String
        package var serviceNamespaces: [Swift.String]
        package init(marker: Swift.String? = nil, arn: Swift.String, serviceNamespaces: [Swift.String]) {
            self.marker = marker
            self.arn = arn
            self.serviceNamespaces = serviceNamespaces
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.marker = try fields.optional(0)
            self.arn = try fields.required(1)
            self.serviceNamespaces = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.marker?.shapeValue
            fields[1] = self.arn.shapeValue
            fields[2] = self.serviceNamespaces.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPoliciesGrantingServiceAccessRequest",
            [
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("Arn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("ServiceNamespaces", { IAMSchema.serviceNamespaceListType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policiesGrantingServiceAccess: [IAMShape.ListPoliciesGrantingServiceAccessEntry]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(policiesGrantingServiceAccess: [IAMShape.ListPoliciesGrantingServiceAccessEntry], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.policiesGrantingServiceAccess = policiesGrantingServiceAccess
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policiesGrantingServiceAccess = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policiesGrantingServiceAccess.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPoliciesGrantingServiceAccessResponse",
            [
                Shapes.Member("PoliciesGrantingServiceAccess", { IAMSchema.listPolicyGrantingServiceAccessResponseListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPoliciesGrantingServiceAccess", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListPoliciesGrantingServiceAccessResult")
}

package enum ListPolicyTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(policyArn: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.policyArn = policyArn
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPolicyTagsRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPolicyTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPolicyTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListPolicyTagsResult")
}

package enum ListPolicyVersions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(policyArn: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.policyArn = policyArn
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPolicyVersionsRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var versions: [IAMShape.PolicyVersion]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(versions: [IAMShape.PolicyVersion]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.versions = versions
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.versions = try fields.optional(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.versions?.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPolicyVersionsResponse",
            [
                Shapes.Member("Versions", { IAMSchema.policyDocumentVersionListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListPolicyVersions", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListPolicyVersionsResult")
}

package enum ListRolePolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(roleName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRolePoliciesRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policyNames: [Swift.String]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(policyNames: [Swift.String], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyNames = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyNames.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRolePoliciesResponse",
            [
                Shapes.Member("PolicyNames", { IAMSchema.policyNameListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListRolePolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListRolePoliciesResult")
}

package enum ListRoleTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(roleName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRoleTagsRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRoleTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListRoleTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListRoleTagsResult")
}

package enum ListRoles: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pathPrefix = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pathPrefix?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRolesRequest",
            [
                Shapes.Member("PathPrefix", { IAMSchema.pathPrefixType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var roles: [IAMShape.Role]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(roles: [IAMShape.Role], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.roles = roles
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roles = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roles.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRolesResponse",
            [
                Shapes.Member("Roles", { IAMSchema.roleListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListRoles", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListRolesResult")
}

package enum ListSAMLProviderTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var samlProviderArn: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(samlProviderArn: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.samlProviderArn = samlProviderArn
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderArn = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderArn.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSAMLProviderTagsRequest",
            [
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSAMLProviderTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSAMLProviderTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListSAMLProviderTagsResult")
}

package enum ListSAMLProviders: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "ListSAMLProvidersRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var samlProviderList: [IAMShape.SAMLProviderListEntry]?
        package init(samlProviderList: [IAMShape.SAMLProviderListEntry]? = nil) {
            self.samlProviderList = samlProviderList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderList = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSAMLProvidersResponse",
            [
                Shapes.Member("SAMLProviderList", { IAMSchema.SAMLProviderListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSAMLProviders", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListSAMLProvidersResult")
}

package enum ListSSHPublicKeys: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSSHPublicKeysRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var sshPublicKeys: [IAMShape.SSHPublicKeyMetadata]?
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(sshPublicKeys: [IAMShape.SSHPublicKeyMetadata]? = nil, isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.sshPublicKeys = sshPublicKeys
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sshPublicKeys = try fields.optional(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sshPublicKeys?.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSSHPublicKeysResponse",
            [
                Shapes.Member("SSHPublicKeys", { IAMSchema.SSHPublicKeyListType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSSHPublicKeys", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListSSHPublicKeysResult")
}

package enum ListServerCertificateTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serverCertificateName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(serverCertificateName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.serverCertificateName = serverCertificateName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListServerCertificateTagsRequest",
            [
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListServerCertificateTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListServerCertificateTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListServerCertificateTagsResult")
}

package enum ListServerCertificates: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pathPrefix = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pathPrefix?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListServerCertificatesRequest",
            [
                Shapes.Member("PathPrefix", { IAMSchema.pathPrefixType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var serverCertificateMetadataList: [IAMShape.ServerCertificateMetadata]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(serverCertificateMetadataList: [IAMShape.ServerCertificateMetadata], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.serverCertificateMetadataList = serverCertificateMetadataList
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateMetadataList = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateMetadataList.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListServerCertificatesResponse",
            [
                Shapes.Member("ServerCertificateMetadataList", { IAMSchema.serverCertificateMetadataListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListServerCertificates", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListServerCertificatesResult")
}

package enum ListServiceSpecificCredentials: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var serviceName: Swift.String?
        package var allUsers: Swift.Bool?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String? = nil, serviceName: Swift.String? = nil, allUsers: Swift.Bool? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.serviceName = serviceName
            self.allUsers = allUsers
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.serviceName = try fields.optional(1)
            self.allUsers = try fields.optional(2)
            self.marker = try fields.optional(3)
            self.maxItems = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.serviceName?.shapeValue
            fields[2] = self.allUsers?.shapeValue
            fields[3] = self.marker?.shapeValue
            fields[4] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListServiceSpecificCredentialsRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("ServiceName", { IAMSchema.serviceName }),
                Shapes.Member("AllUsers", { IAMSchema.allUsers }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var serviceSpecificCredentials: [IAMShape.ServiceSpecificCredentialMetadata]?
        package var marker: Swift.String?
        package var isTruncated: Swift.Bool?
        package init(serviceSpecificCredentials: [IAMShape.ServiceSpecificCredentialMetadata]? = nil, marker: Swift.String? = nil, isTruncated: Swift.Bool? = nil) {
            self.serviceSpecificCredentials = serviceSpecificCredentials
            self.marker = marker
            self.isTruncated = isTruncated
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serviceSpecificCredentials = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.isTruncated = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serviceSpecificCredentials?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.isTruncated?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListServiceSpecificCredentialsResponse",
            [
                Shapes.Member("ServiceSpecificCredentials", { IAMSchema.ServiceSpecificCredentialsListType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListServiceSpecificCredentials", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListServiceSpecificCredentialsResult")
}

package enum ListSigningCertificates: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSigningCertificatesRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var certificates: [IAMShape.SigningCertificate]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(certificates: [IAMShape.SigningCertificate], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.certificates = certificates
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.certificates = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.certificates.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSigningCertificatesResponse",
            [
                Shapes.Member("Certificates", { IAMSchema.certificateListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSigningCertificates", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListSigningCertificatesResult")
}

package enum ListUserPolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListUserPoliciesRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policyNames: [Swift.String]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(policyNames: [Swift.String], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyNames = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyNames.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListUserPoliciesResponse",
            [
                Shapes.Member("PolicyNames", { IAMSchema.policyNameListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListUserPolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListUserPoliciesResult")
}

package enum ListUserTags: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(userName: Swift.String, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListUserTagsRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [IAMShape.Tag]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(tags: [IAMShape.Tag], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListUserTagsResponse",
            [
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListUserTags", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListUserTagsResult")
}

package enum ListUsers: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var pathPrefix: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(pathPrefix: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pathPrefix = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pathPrefix?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListUsersRequest",
            [
                Shapes.Member("PathPrefix", { IAMSchema.pathPrefixType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var users: [IAMShape.User]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(users: [IAMShape.User], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.users = users
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.users = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.users.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListUsersResponse",
            [
                Shapes.Member("Users", { IAMSchema.userListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListUsers", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListUsersResult")
}

package enum ListVirtualMFADevices: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var assignmentStatus: Swift.String?
        package var marker: Swift.String?
        package var maxItems: Swift.Int?
        package init(assignmentStatus: Swift.String? = nil, marker: Swift.String? = nil, maxItems: Swift.Int? = nil) {
            self.assignmentStatus = assignmentStatus
            self.marker = marker
            self.maxItems = maxItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.assignmentStatus = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.maxItems = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.assignmentStatus?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.maxItems?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListVirtualMFADevicesRequest",
            [
                Shapes.Member("AssignmentStatus", { IAMSchema.assignmentStatusType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var virtualMFADevices: [IAMShape.VirtualMFADevice]
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package init(virtualMFADevices: [IAMShape.VirtualMFADevice], isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil) {
            self.virtualMFADevices = virtualMFADevices
            self.isTruncated = isTruncated
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.virtualMFADevices = try fields.required(0)
            self.isTruncated = try fields.optional(1)
            self.marker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.virtualMFADevices.shapeValue
            fields[1] = self.isTruncated?.shapeValue
            fields[2] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListVirtualMFADevicesResponse",
            [
                Shapes.Member("VirtualMFADevices", { IAMSchema.virtualMFADeviceListType }, traits: [.required]),
                Shapes.Member("IsTruncated", { IAMSchema.booleanType }),
                Shapes.Member("Marker", { IAMSchema.responseMarkerType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListVirtualMFADevices", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListVirtualMFADevicesResult")
}

package enum PutGroupPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var policyName: Swift.String
        package var policyDocument: Swift.String
        package init(groupName: Swift.String, policyName: Swift.String, policyDocument: Swift.String) {
            self.groupName = groupName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.policyName = try fields.required(1)
            self.policyDocument = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.policyName.shapeValue
            fields[2] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutGroupPolicyRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutGroupPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutRolePermissionsBoundary: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var permissionsBoundary: Swift.String
        package init(roleName: Swift.String, permissionsBoundary: Swift.String) {
            self.roleName = roleName
            self.permissionsBoundary = permissionsBoundary
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.permissionsBoundary = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.permissionsBoundary.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutRolePermissionsBoundaryRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PermissionsBoundary", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutRolePermissionsBoundary", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutRolePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var policyName: Swift.String
        package var policyDocument: Swift.String
        package init(roleName: Swift.String, policyName: Swift.String, policyDocument: Swift.String) {
            self.roleName = roleName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.policyName = try fields.required(1)
            self.policyDocument = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.policyName.shapeValue
            fields[2] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutRolePolicyRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutRolePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutUserPermissionsBoundary: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var permissionsBoundary: Swift.String
        package init(userName: Swift.String, permissionsBoundary: Swift.String) {
            self.userName = userName
            self.permissionsBoundary = permissionsBoundary
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.permissionsBoundary = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.permissionsBoundary.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutUserPermissionsBoundaryRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("PermissionsBoundary", { IAMSchema.arnType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutUserPermissionsBoundary", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutUserPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var policyName: Swift.String
        package var policyDocument: Swift.String
        package init(userName: Swift.String, policyName: Swift.String, policyDocument: Swift.String) {
            self.userName = userName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.policyName = try fields.required(1)
            self.policyDocument = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.policyName.shapeValue
            fields[2] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutUserPolicyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("PolicyName", { IAMSchema.policyNameType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutUserPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum RemoveClientIDFromOpenIDConnectProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package var clientID: Swift.String
        package init(openIDConnectProviderArn: Swift.String, clientID: Swift.String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.clientID = clientID
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
            self.clientID = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            fields[1] = self.clientID.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoveClientIDFromOpenIDConnectProviderRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("ClientID", { IAMSchema.clientIDType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "RemoveClientIDFromOpenIDConnectProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum RemoveRoleFromInstanceProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package var roleName: Swift.String
        package init(instanceProfileName: Swift.String, roleName: Swift.String) {
            self.instanceProfileName = instanceProfileName
            self.roleName = roleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
            self.roleName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            fields[1] = self.roleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoveRoleFromInstanceProfileRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "RemoveRoleFromInstanceProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum RemoveUserFromGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var userName: Swift.String
        package init(groupName: Swift.String, userName: Swift.String) {
            self.groupName = groupName
            self.userName = userName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.userName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.userName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoveUserFromGroupRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "RemoveUserFromGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ResetServiceSpecificCredential: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var serviceSpecificCredentialId: Swift.String
        package init(userName: Swift.String? = nil, serviceSpecificCredentialId: Swift.String) {
            self.userName = userName
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.serviceSpecificCredentialId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.serviceSpecificCredentialId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResetServiceSpecificCredentialRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("ServiceSpecificCredentialId", { IAMSchema.serviceSpecificCredentialId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var serviceSpecificCredential: IAMShape.ServiceSpecificCredential?
        package init(serviceSpecificCredential: IAMShape.ServiceSpecificCredential? = nil) {
            self.serviceSpecificCredential = serviceSpecificCredential
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serviceSpecificCredential = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serviceSpecificCredential?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResetServiceSpecificCredentialResponse",
            [
                Shapes.Member("ServiceSpecificCredential", { IAMSchema.ServiceSpecificCredential }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ResetServiceSpecificCredential", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ResetServiceSpecificCredentialResult")
}

package enum ResyncMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var serialNumber: Swift.String
        package var authenticationCode1: Swift.String
        package var authenticationCode2: Swift.String
        package init(userName: Swift.String, serialNumber: Swift.String, authenticationCode1: Swift.String, authenticationCode2: Swift.String) {
            self.userName = userName
            self.serialNumber = serialNumber
            self.authenticationCode1 = authenticationCode1
            self.authenticationCode2 = authenticationCode2
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.serialNumber = try fields.required(1)
            self.authenticationCode1 = try fields.required(2)
            self.authenticationCode2 = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.serialNumber.shapeValue
            fields[2] = self.authenticationCode1.shapeValue
            fields[3] = self.authenticationCode2.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResyncMFADeviceRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("AuthenticationCode1", { IAMSchema.authenticationCodeType }, traits: [.required]),
                Shapes.Member("AuthenticationCode2", { IAMSchema.authenticationCodeType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "ResyncMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SetDefaultPolicyVersion: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var versionId: Swift.String
        package init(policyArn: Swift.String, versionId: Swift.String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.versionId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.versionId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetDefaultPolicyVersionRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("VersionId", { IAMSchema.policyVersionIdType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetDefaultPolicyVersion", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SetSecurityTokenServicePreferences: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var globalEndpointTokenVersion: Swift.String
        package init(globalEndpointTokenVersion: Swift.String) {
            self.globalEndpointTokenVersion = globalEndpointTokenVersion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.globalEndpointTokenVersion = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.globalEndpointTokenVersion.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetSecurityTokenServicePreferencesRequest",
            [
                Shapes.Member("GlobalEndpointTokenVersion", { IAMSchema.globalEndpointTokenVersion }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetSecurityTokenServicePreferences", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum SimulateCustomPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyInputList: [Swift.String]
        package var permissionsBoundaryPolicyInputList: [Swift.String]?
        package var actionNames: [Swift.String]
        package var resourceArns: [Swift.String]?
        package var resourcePolicy: Swift.String?
        package var resourceOwner: Swift.String?
        package var callerArn: Swift.String?
        package var contextEntries: [IAMShape.ContextEntry]?
        package var resourceHandlingOption: Swift.String?
        package var maxItems: Swift.Int?
        package var marker: Swift.String?
        package init(policyInputList: [Swift.String], permissionsBoundaryPolicyInputList: [Swift.String]? = nil, actionNames: [Swift.String], resourceArns: [Swift.String]? = nil, resourcePolicy: Swift.String? = nil, resourceOwner: Swift.String? = nil, callerArn: Swift.String? = nil, contextEntries: [IAMShape.ContextEntry]? = nil, resourceHandlingOption: Swift.String? = nil, maxItems: Swift.Int? = nil, marker: Swift.String? = nil) {
            self.policyInputList = policyInputList
            self.permissionsBoundaryPolicyInputList = permissionsBoundaryPolicyInputList
            self.actionNames = actionNames
            self.resourceArns = resourceArns
            self.resourcePolicy = resourcePolicy
            self.resourceOwner = resourceOwner
            self.callerArn = callerArn
            self.contextEntries = contextEntries
            self.resourceHandlingOption = resourceHandlingOption
            self.maxItems = maxItems
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyInputList = try fields.required(0)
            self.permissionsBoundaryPolicyInputList = try fields.optional(1)
            self.actionNames = try fields.required(2)
            self.resourceArns = try fields.optional(3)
            self.resourcePolicy = try fields.optional(4)
            self.resourceOwner = try fields.optional(5)
            self.callerArn = try fields.optional(6)
            self.contextEntries = try fields.optional(7)
            self.resourceHandlingOption = try fields.optional(8)
            self.maxItems = try fields.optional(9)
            self.marker = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyInputList.shapeValue
            fields[1] = self.permissionsBoundaryPolicyInputList?.shapeValue
            fields[2] = self.actionNames.shapeValue
            fields[3] = self.resourceArns?.shapeValue
            fields[4] = self.resourcePolicy?.shapeValue
            fields[5] = self.resourceOwner?.shapeValue
            fields[6] = self.callerArn?.shapeValue
            fields[7] = self.contextEntries?.shapeValue
            fields[8] = self.resourceHandlingOption?.shapeValue
            fields[9] = self.maxItems?.shapeValue
            fields[10] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SimulateCustomPolicyRequest",
            [
                Shapes.Member("PolicyInputList", { IAMSchema.SimulationPolicyListType }, traits: [.required]),
                Shapes.Member("PermissionsBoundaryPolicyInputList", { IAMSchema.SimulationPolicyListType }),
                Shapes.Member("ActionNames", { IAMSchema.ActionNameListType }, traits: [.required]),
                Shapes.Member("ResourceArns", { IAMSchema.ResourceNameListType }),
                Shapes.Member("ResourcePolicy", { IAMSchema.policyDocumentType }),
                Shapes.Member("ResourceOwner", { IAMSchema.ResourceNameType }),
                Shapes.Member("CallerArn", { IAMSchema.ResourceNameType }),
                Shapes.Member("ContextEntries", { IAMSchema.ContextEntryListType }),
                Shapes.Member("ResourceHandlingOption", { IAMSchema.ResourceHandlingOptionType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
            ])
    }
    package typealias Output = IAMShape.SimulatePolicyResponse
    package static let model = Shapes.OperationModel(
        "SimulateCustomPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "SimulateCustomPolicyResult")
}

package enum SimulatePrincipalPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policySourceArn: Swift.String
        package var policyInputList: [Swift.String]?
        package var permissionsBoundaryPolicyInputList: [Swift.String]?
        package var actionNames: [Swift.String]
        package var resourceArns: [Swift.String]?
        package var resourcePolicy: Swift.String?
        package var resourceOwner: Swift.String?
        package var callerArn: Swift.String?
        package var contextEntries: [IAMShape.ContextEntry]?
        package var resourceHandlingOption: Swift.String?
        package var maxItems: Swift.Int?
        package var marker: Swift.String?
        package init(policySourceArn: Swift.String, policyInputList: [Swift.String]? = nil, permissionsBoundaryPolicyInputList: [Swift.String]? = nil, actionNames: [Swift.String], resourceArns: [Swift.String]? = nil, resourcePolicy: Swift.String? = nil, resourceOwner: Swift.String? = nil, callerArn: Swift.String? = nil, contextEntries: [IAMShape.ContextEntry]? = nil, resourceHandlingOption: Swift.String? = nil, maxItems: Swift.Int? = nil, marker: Swift.String? = nil) {
            self.policySourceArn = policySourceArn
            self.policyInputList = policyInputList
            self.permissionsBoundaryPolicyInputList = permissionsBoundaryPolicyInputList
            self.actionNames = actionNames
            self.resourceArns = resourceArns
            self.resourcePolicy = resourcePolicy
            self.resourceOwner = resourceOwner
            self.callerArn = callerArn
            self.contextEntries = contextEntries
            self.resourceHandlingOption = resourceHandlingOption
            self.maxItems = maxItems
            self.marker = marker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policySourceArn = try fields.required(0)
            self.policyInputList = try fields.optional(1)
            self.permissionsBoundaryPolicyInputList = try fields.optional(2)
            self.actionNames = try fields.required(3)
            self.resourceArns = try fields.optional(4)
            self.resourcePolicy = try fields.optional(5)
            self.resourceOwner = try fields.optional(6)
            self.callerArn = try fields.optional(7)
            self.contextEntries = try fields.optional(8)
            self.resourceHandlingOption = try fields.optional(9)
            self.maxItems = try fields.optional(10)
            self.marker = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policySourceArn.shapeValue
            fields[1] = self.policyInputList?.shapeValue
            fields[2] = self.permissionsBoundaryPolicyInputList?.shapeValue
            fields[3] = self.actionNames.shapeValue
            fields[4] = self.resourceArns?.shapeValue
            fields[5] = self.resourcePolicy?.shapeValue
            fields[6] = self.resourceOwner?.shapeValue
            fields[7] = self.callerArn?.shapeValue
            fields[8] = self.contextEntries?.shapeValue
            fields[9] = self.resourceHandlingOption?.shapeValue
            fields[10] = self.maxItems?.shapeValue
            fields[11] = self.marker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SimulatePrincipalPolicyRequest",
            [
                Shapes.Member("PolicySourceArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("PolicyInputList", { IAMSchema.SimulationPolicyListType }),
                Shapes.Member("PermissionsBoundaryPolicyInputList", { IAMSchema.SimulationPolicyListType }),
                Shapes.Member("ActionNames", { IAMSchema.ActionNameListType }, traits: [.required]),
                Shapes.Member("ResourceArns", { IAMSchema.ResourceNameListType }),
                Shapes.Member("ResourcePolicy", { IAMSchema.policyDocumentType }),
                Shapes.Member("ResourceOwner", { IAMSchema.ResourceNameType }),
                Shapes.Member("CallerArn", { IAMSchema.ResourceNameType }),
                Shapes.Member("ContextEntries", { IAMSchema.ContextEntryListType }),
                Shapes.Member("ResourceHandlingOption", { IAMSchema.ResourceHandlingOptionType }),
                Shapes.Member("MaxItems", { IAMSchema.maxItemsType }),
                Shapes.Member("Marker", { IAMSchema.markerType }),
            ])
    }
    package typealias Output = IAMShape.SimulatePolicyResponse
    package static let model = Shapes.OperationModel(
        "SimulatePrincipalPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "SimulatePrincipalPolicyResult")
}

package enum TagInstanceProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package var tags: [IAMShape.Tag]
        package init(instanceProfileName: Swift.String, tags: [IAMShape.Tag]) {
            self.instanceProfileName = instanceProfileName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagInstanceProfileRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagInstanceProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serialNumber: Swift.String
        package var tags: [IAMShape.Tag]
        package init(serialNumber: Swift.String, tags: [IAMShape.Tag]) {
            self.serialNumber = serialNumber
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serialNumber = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serialNumber.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagMFADeviceRequest",
            [
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagOpenIDConnectProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package var tags: [IAMShape.Tag]
        package init(openIDConnectProviderArn: Swift.String, tags: [IAMShape.Tag]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagOpenIDConnectProviderRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagOpenIDConnectProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var tags: [IAMShape.Tag]
        package init(policyArn: Swift.String, tags: [IAMShape.Tag]) {
            self.policyArn = policyArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagPolicyRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var tags: [IAMShape.Tag]
        package init(roleName: Swift.String, tags: [IAMShape.Tag]) {
            self.roleName = roleName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagRoleRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagSAMLProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var samlProviderArn: Swift.String
        package var tags: [IAMShape.Tag]
        package init(samlProviderArn: Swift.String, tags: [IAMShape.Tag]) {
            self.samlProviderArn = samlProviderArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderArn = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderArn.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagSAMLProviderRequest",
            [
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagSAMLProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagServerCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serverCertificateName: Swift.String
        package var tags: [IAMShape.Tag]
        package init(serverCertificateName: Swift.String, tags: [IAMShape.Tag]) {
            self.serverCertificateName = serverCertificateName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagServerCertificateRequest",
            [
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagServerCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagUser: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var tags: [IAMShape.Tag]
        package init(userName: Swift.String, tags: [IAMShape.Tag]) {
            self.userName = userName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagUserRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("Tags", { IAMSchema.tagListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagUser", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagInstanceProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var instanceProfileName: Swift.String
        package var tagKeys: [Swift.String]
        package init(instanceProfileName: Swift.String, tagKeys: [Swift.String]) {
            self.instanceProfileName = instanceProfileName
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceProfileName = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceProfileName.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagInstanceProfileRequest",
            [
                Shapes.Member("InstanceProfileName", { IAMSchema.instanceProfileNameType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagInstanceProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagMFADevice: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serialNumber: Swift.String
        package var tagKeys: [Swift.String]
        package init(serialNumber: Swift.String, tagKeys: [Swift.String]) {
            self.serialNumber = serialNumber
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serialNumber = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serialNumber.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagMFADeviceRequest",
            [
                Shapes.Member("SerialNumber", { IAMSchema.serialNumberType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagMFADevice", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagOpenIDConnectProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package var tagKeys: [Swift.String]
        package init(openIDConnectProviderArn: Swift.String, tagKeys: [Swift.String]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagOpenIDConnectProviderRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagOpenIDConnectProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyArn: Swift.String
        package var tagKeys: [Swift.String]
        package init(policyArn: Swift.String, tagKeys: [Swift.String]) {
            self.policyArn = policyArn
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyArn = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyArn.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagPolicyRequest",
            [
                Shapes.Member("PolicyArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var tagKeys: [Swift.String]
        package init(roleName: Swift.String, tagKeys: [Swift.String]) {
            self.roleName = roleName
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagRoleRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagSAMLProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var samlProviderArn: Swift.String
        package var tagKeys: [Swift.String]
        package init(samlProviderArn: Swift.String, tagKeys: [Swift.String]) {
            self.samlProviderArn = samlProviderArn
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderArn = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderArn.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagSAMLProviderRequest",
            [
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagSAMLProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagServerCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serverCertificateName: Swift.String
        package var tagKeys: [Swift.String]
        package init(serverCertificateName: Swift.String, tagKeys: [Swift.String]) {
            self.serverCertificateName = serverCertificateName
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateName = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateName.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagServerCertificateRequest",
            [
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagServerCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagUser: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var tagKeys: [Swift.String]
        package init(userName: Swift.String, tagKeys: [Swift.String]) {
            self.userName = userName
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagUserRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("TagKeys", { IAMSchema.tagKeyListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagUser", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateAccessKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var accessKeyId: Swift.String
        package var status: Swift.String
        package init(userName: Swift.String? = nil, accessKeyId: Swift.String, status: Swift.String) {
            self.userName = userName
            self.accessKeyId = accessKeyId
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.accessKeyId = try fields.required(1)
            self.status = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.accessKeyId.shapeValue
            fields[2] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateAccessKeyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("AccessKeyId", { IAMSchema.accessKeyIdType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateAccessKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateAccountPasswordPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var minimumPasswordLength: Swift.Int?
        package var requireSymbols: Swift.Bool?
        package var requireNumbers: Swift.Bool?
        package var requireUppercaseCharacters: Swift.Bool?
        package var requireLowercaseCharacters: Swift.Bool?
        package var allowUsersToChangePassword: Swift.Bool?
        package var maxPasswordAge: Swift.Int?
        package var passwordReusePrevention: Swift.Int?
        package var hardExpiry: Swift.Bool?
        package init(minimumPasswordLength: Swift.Int? = nil, requireSymbols: Swift.Bool? = nil, requireNumbers: Swift.Bool? = nil, requireUppercaseCharacters: Swift.Bool? = nil, requireLowercaseCharacters: Swift.Bool? = nil, allowUsersToChangePassword: Swift.Bool? = nil, maxPasswordAge: Swift.Int? = nil, passwordReusePrevention: Swift.Int? = nil, hardExpiry: Swift.Bool? = nil) {
            self.minimumPasswordLength = minimumPasswordLength
            self.requireSymbols = requireSymbols
            self.requireNumbers = requireNumbers
            self.requireUppercaseCharacters = requireUppercaseCharacters
            self.requireLowercaseCharacters = requireLowercaseCharacters
            self.allowUsersToChangePassword = allowUsersToChangePassword
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
            self.maxPasswordAge = try fields.optional(6)
            self.passwordReusePrevention = try fields.optional(7)
            self.hardExpiry = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.minimumPasswordLength?.shapeValue
            fields[1] = self.requireSymbols?.shapeValue
            fields[2] = self.requireNumbers?.shapeValue
            fields[3] = self.requireUppercaseCharacters?.shapeValue
            fields[4] = self.requireLowercaseCharacters?.shapeValue
            fields[5] = self.allowUsersToChangePassword?.shapeValue
            fields[6] = self.maxPasswordAge?.shapeValue
            fields[7] = self.passwordReusePrevention?.shapeValue
            fields[8] = self.hardExpiry?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateAccountPasswordPolicyRequest",
            [
                Shapes.Member("MinimumPasswordLength", { IAMSchema.minimumPasswordLengthType }),
                Shapes.Member("RequireSymbols", { IAMSchema.booleanType }),
                Shapes.Member("RequireNumbers", { IAMSchema.booleanType }),
                Shapes.Member("RequireUppercaseCharacters", { IAMSchema.booleanType }),
                Shapes.Member("RequireLowercaseCharacters", { IAMSchema.booleanType }),
                Shapes.Member("AllowUsersToChangePassword", { IAMSchema.booleanType }),
                Shapes.Member("MaxPasswordAge", { IAMSchema.maxPasswordAgeType }),
                Shapes.Member("PasswordReusePrevention", { IAMSchema.passwordReusePreventionType }),
                Shapes.Member("HardExpiry", { IAMSchema.booleanObjectType }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateAccountPasswordPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateAssumeRolePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var policyDocument: Swift.String
        package init(roleName: Swift.String, policyDocument: Swift.String) {
            self.roleName = roleName
            self.policyDocument = policyDocument
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.policyDocument = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.policyDocument.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateAssumeRolePolicyRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("PolicyDocument", { IAMSchema.policyDocumentType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateAssumeRolePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String
        package var newPath: Swift.String?
        package var newGroupName: Swift.String?
        package init(groupName: Swift.String, newPath: Swift.String? = nil, newGroupName: Swift.String? = nil) {
            self.groupName = groupName
            self.newPath = newPath
            self.newGroupName = newGroupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.required(0)
            self.newPath = try fields.optional(1)
            self.newGroupName = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName.shapeValue
            fields[1] = self.newPath?.shapeValue
            fields[2] = self.newGroupName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateGroupRequest",
            [
                Shapes.Member("GroupName", { IAMSchema.groupNameType }, traits: [.required]),
                Shapes.Member("NewPath", { IAMSchema.pathType }),
                Shapes.Member("NewGroupName", { IAMSchema.groupNameType }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateLoginProfile: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var password: Swift.String?
        package var passwordResetRequired: Swift.Bool?
        package init(userName: Swift.String, password: Swift.String? = nil, passwordResetRequired: Swift.Bool? = nil) {
            self.userName = userName
            self.password = password
            self.passwordResetRequired = passwordResetRequired
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.password = try fields.optional(1)
            self.passwordResetRequired = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.password?.shapeValue
            fields[2] = self.passwordResetRequired?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateLoginProfileRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("Password", { IAMSchema.passwordType }),
                Shapes.Member("PasswordResetRequired", { IAMSchema.booleanObjectType }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateLoginProfile", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateOpenIDConnectProviderThumbprint: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var openIDConnectProviderArn: Swift.String
        package var thumbprintList: [Swift.String]
        package init(openIDConnectProviderArn: Swift.String, thumbprintList: [Swift.String]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.thumbprintList = thumbprintList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.openIDConnectProviderArn = try fields.required(0)
            self.thumbprintList = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.openIDConnectProviderArn.shapeValue
            fields[1] = self.thumbprintList.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateOpenIDConnectProviderThumbprintRequest",
            [
                Shapes.Member("OpenIDConnectProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("ThumbprintList", { IAMSchema.thumbprintListType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateOpenIDConnectProviderThumbprint", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var description: Swift.String?
        package var maxSessionDuration: Swift.Int?
        package init(roleName: Swift.String, description: Swift.String? = nil, maxSessionDuration: Swift.Int? = nil) {
            self.roleName = roleName
            self.description = description
            self.maxSessionDuration = maxSessionDuration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.description = try fields.optional(1)
            self.maxSessionDuration = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.maxSessionDuration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateRoleRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("Description", { IAMSchema.roleDescriptionType }),
                Shapes.Member("MaxSessionDuration", { IAMSchema.roleMaxSessionDurationType }),
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
            "UpdateRoleResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UpdateRoleResult")
}

package enum UpdateRoleDescription: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var roleName: Swift.String
        package var description: Swift.String
        package init(roleName: Swift.String, description: Swift.String) {
            self.roleName = roleName
            self.description = description
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleName = try fields.required(0)
            self.description = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleName.shapeValue
            fields[1] = self.description.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateRoleDescriptionRequest",
            [
                Shapes.Member("RoleName", { IAMSchema.roleNameType }, traits: [.required]),
                Shapes.Member("Description", { IAMSchema.roleDescriptionType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var role: IAMShape.Role?
        package init(role: IAMShape.Role? = nil) {
            self.role = role
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.role = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.role?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateRoleDescriptionResponse",
            [
                Shapes.Member("Role", { IAMSchema.Role }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateRoleDescription", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UpdateRoleDescriptionResult")
}

package enum UpdateSAMLProvider: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var samlMetadataDocument: Swift.String?
        package var samlProviderArn: Swift.String
        package var assertionEncryptionMode: Swift.String?
        package var addPrivateKey: Swift.String?
        package var removePrivateKey: Swift.String?
        package init(samlMetadataDocument: Swift.String? = nil, samlProviderArn: Swift.String, assertionEncryptionMode: Swift.String? = nil, addPrivateKey: Swift.String? = nil, removePrivateKey: Swift.String? = nil) {
            self.samlMetadataDocument = samlMetadataDocument
            self.samlProviderArn = samlProviderArn
            self.assertionEncryptionMode = assertionEncryptionMode
            self.addPrivateKey = addPrivateKey
            self.removePrivateKey = removePrivateKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlMetadataDocument = try fields.optional(0)
            self.samlProviderArn = try fields.required(1)
            self.assertionEncryptionMode = try fields.optional(2)
            self.addPrivateKey = try fields.optional(3)
            self.removePrivateKey = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlMetadataDocument?.shapeValue
            fields[1] = self.samlProviderArn.shapeValue
            fields[2] = self.assertionEncryptionMode?.shapeValue
            fields[3] = self.addPrivateKey?.shapeValue
            fields[4] = self.removePrivateKey?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateSAMLProviderRequest",
            [
                Shapes.Member("SAMLMetadataDocument", { IAMSchema.SAMLMetadataDocumentType }),
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }, traits: [.required]),
                Shapes.Member("AssertionEncryptionMode", { IAMSchema.assertionEncryptionModeType }),
                Shapes.Member("AddPrivateKey", { IAMSchema.privateKeyType }),
                Shapes.Member("RemovePrivateKey", { IAMSchema.privateKeyIdType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var samlProviderArn: Swift.String?
        package init(samlProviderArn: Swift.String? = nil) {
            self.samlProviderArn = samlProviderArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.samlProviderArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.samlProviderArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateSAMLProviderResponse",
            [
                Shapes.Member("SAMLProviderArn", { IAMSchema.arnType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateSAMLProvider", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UpdateSAMLProviderResult")
}

package enum UpdateSSHPublicKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var sshPublicKeyId: Swift.String
        package var status: Swift.String
        package init(userName: Swift.String, sshPublicKeyId: Swift.String, status: Swift.String) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.sshPublicKeyId = try fields.required(1)
            self.status = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.sshPublicKeyId.shapeValue
            fields[2] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateSSHPublicKeyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("SSHPublicKeyId", { IAMSchema.publicKeyIdType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateSSHPublicKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateServerCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var serverCertificateName: Swift.String
        package var newPath: Swift.String?
        package var newServerCertificateName: Swift.String?
        package init(serverCertificateName: Swift.String, newPath: Swift.String? = nil, newServerCertificateName: Swift.String? = nil) {
            self.serverCertificateName = serverCertificateName
            self.newPath = newPath
            self.newServerCertificateName = newServerCertificateName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateName = try fields.required(0)
            self.newPath = try fields.optional(1)
            self.newServerCertificateName = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateName.shapeValue
            fields[1] = self.newPath?.shapeValue
            fields[2] = self.newServerCertificateName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateServerCertificateRequest",
            [
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
                Shapes.Member("NewPath", { IAMSchema.pathType }),
                Shapes.Member("NewServerCertificateName", { IAMSchema.serverCertificateNameType }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateServerCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateServiceSpecificCredential: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var serviceSpecificCredentialId: Swift.String
        package var status: Swift.String
        package init(userName: Swift.String? = nil, serviceSpecificCredentialId: Swift.String, status: Swift.String) {
            self.userName = userName
            self.serviceSpecificCredentialId = serviceSpecificCredentialId
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.serviceSpecificCredentialId = try fields.required(1)
            self.status = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.serviceSpecificCredentialId.shapeValue
            fields[2] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateServiceSpecificCredentialRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }),
                Shapes.Member("ServiceSpecificCredentialId", { IAMSchema.serviceSpecificCredentialId }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateServiceSpecificCredential", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateSigningCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var certificateId: Swift.String
        package var status: Swift.String
        package init(userName: Swift.String? = nil, certificateId: Swift.String, status: Swift.String) {
            self.userName = userName
            self.certificateId = certificateId
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.certificateId = try fields.required(1)
            self.status = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.certificateId.shapeValue
            fields[2] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateSigningCertificateRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("CertificateId", { IAMSchema.certificateIdType }, traits: [.required]),
                Shapes.Member("Status", { IAMSchema.statusType }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateSigningCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateUser: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var newPath: Swift.String?
        package var newUserName: Swift.String?
        package init(userName: Swift.String, newPath: Swift.String? = nil, newUserName: Swift.String? = nil) {
            self.userName = userName
            self.newPath = newPath
            self.newUserName = newUserName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.newPath = try fields.optional(1)
            self.newUserName = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.newPath?.shapeValue
            fields[2] = self.newUserName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateUserRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }, traits: [.required]),
                Shapes.Member("NewPath", { IAMSchema.pathType }),
                Shapes.Member("NewUserName", { IAMSchema.userNameType }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UpdateUser", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UploadSSHPublicKey: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String
        package var sshPublicKeyBody: Swift.String
        package init(userName: Swift.String, sshPublicKeyBody: Swift.String) {
            self.userName = userName
            self.sshPublicKeyBody = sshPublicKeyBody
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.required(0)
            self.sshPublicKeyBody = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName.shapeValue
            fields[1] = self.sshPublicKeyBody.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadSSHPublicKeyRequest",
            [
                Shapes.Member("UserName", { IAMSchema.userNameType }, traits: [.required]),
                Shapes.Member("SSHPublicKeyBody", { IAMSchema.publicKeyMaterialType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var sshPublicKey: IAMShape.SSHPublicKey?
        package init(sshPublicKey: IAMShape.SSHPublicKey? = nil) {
            self.sshPublicKey = sshPublicKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sshPublicKey = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sshPublicKey?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadSSHPublicKeyResponse",
            [
                Shapes.Member("SSHPublicKey", { IAMSchema.SSHPublicKey }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UploadSSHPublicKey", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UploadSSHPublicKeyResult")
}

package enum UploadServerCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var path: Swift.String?
        package var serverCertificateName: Swift.String
        package var certificateBody: Swift.String
        package var privateKey: Swift.String
        package var certificateChain: Swift.String?
        package var tags: [IAMShape.Tag]?
        package init(path: Swift.String? = nil, serverCertificateName: Swift.String, certificateBody: Swift.String, privateKey: Swift.String, certificateChain: Swift.String? = nil, tags: [IAMShape.Tag]? = nil) {
            self.path = path
            self.serverCertificateName = serverCertificateName
            self.certificateBody = certificateBody
            self.privateKey = privateKey
            self.certificateChain = certificateChain
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
            self.serverCertificateName = try fields.required(1)
            self.certificateBody = try fields.required(2)
            self.privateKey = try fields.required(3)
            self.certificateChain = try fields.optional(4)
            self.tags = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            fields[1] = self.serverCertificateName.shapeValue
            fields[2] = self.certificateBody.shapeValue
            fields[3] = self.privateKey.shapeValue
            fields[4] = self.certificateChain?.shapeValue
            fields[5] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadServerCertificateRequest",
            [
                Shapes.Member("Path", { IAMSchema.pathType }),
                Shapes.Member("ServerCertificateName", { IAMSchema.serverCertificateNameType }, traits: [.required]),
                Shapes.Member("CertificateBody", { IAMSchema.certificateBodyType }, traits: [.required]),
                Shapes.Member("PrivateKey", { IAMSchema.privateKeyType }, traits: [.required]),
                Shapes.Member("CertificateChain", { IAMSchema.certificateChainType }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var serverCertificateMetadata: IAMShape.ServerCertificateMetadata?
        package var tags: [IAMShape.Tag]?
        package init(serverCertificateMetadata: IAMShape.ServerCertificateMetadata? = nil, tags: [IAMShape.Tag]? = nil) {
            self.serverCertificateMetadata = serverCertificateMetadata
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverCertificateMetadata = try fields.optional(0)
            self.tags = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverCertificateMetadata?.shapeValue
            fields[1] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadServerCertificateResponse",
            [
                Shapes.Member("ServerCertificateMetadata", { IAMSchema.ServerCertificateMetadata }),
                Shapes.Member("Tags", { IAMSchema.tagListType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UploadServerCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UploadServerCertificateResult")
}

package enum UploadSigningCertificate: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var userName: Swift.String?
        package var certificateBody: Swift.String
        package init(userName: Swift.String? = nil, certificateBody: Swift.String) {
            self.userName = userName
            self.certificateBody = certificateBody
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.userName = try fields.optional(0)
            self.certificateBody = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.userName?.shapeValue
            fields[1] = self.certificateBody.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadSigningCertificateRequest",
            [
                Shapes.Member("UserName", { IAMSchema.existingUserNameType }),
                Shapes.Member("CertificateBody", { IAMSchema.certificateBodyType }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var certificate: IAMShape.SigningCertificate
        package init(certificate: IAMShape.SigningCertificate) {
            self.certificate = certificate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.certificate = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.certificate.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadSigningCertificateResponse",
            [
                Shapes.Member("Certificate", { IAMSchema.SigningCertificate }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UploadSigningCertificate", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UploadSigningCertificateResult")
}

