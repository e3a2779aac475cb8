// swift-format-ignore-file
// Written by forge from guardduty/2017-11-28 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum GuardDutyShape {}

extension GuardDutyShape {
    package struct AccessControlList: Shapes.Structure {
        package var allowsPublicReadAccess: Swift.Bool?
        package var allowsPublicWriteAccess: Swift.Bool?
        package init(allowsPublicReadAccess: Swift.Bool? = nil, allowsPublicWriteAccess: Swift.Bool? = nil) {
            self.allowsPublicReadAccess = allowsPublicReadAccess
            self.allowsPublicWriteAccess = allowsPublicWriteAccess
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.allowsPublicReadAccess = try fields.optional(0)
            self.allowsPublicWriteAccess = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.allowsPublicReadAccess?.shapeValue
            fields[1] = self.allowsPublicWriteAccess?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessControlList",
            [
                Shapes.Member("AllowsPublicReadAccess", { GuardDutySchema.Boolean }, wireName: "allowsPublicReadAccess"),
                Shapes.Member("AllowsPublicWriteAccess", { GuardDutySchema.Boolean }, wireName: "allowsPublicWriteAccess"),
            ])
    }
}

extension GuardDutyShape {
    package struct AccessKey: Shapes.Structure {
        package var principalId: Swift.String?
        package var userName: Swift.String?
        package var userType: Swift.String?
        package init(principalId: Swift.String? = nil, userName: Swift.String? = nil, userType: Swift.String? = nil) {
            self.principalId = principalId
            self.userName = userName
            self.userType = userType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.principalId = try fields.optional(0)
            self.userName = try fields.optional(1)
            self.userType = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.principalId?.shapeValue
            fields[1] = self.userName?.shapeValue
            fields[2] = self.userType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessKey",
            [
                Shapes.Member("PrincipalId", { GuardDutySchema.String }, wireName: "principalId"),
                Shapes.Member("UserName", { GuardDutySchema.String }, wireName: "userName"),
                Shapes.Member("UserType", { GuardDutySchema.String }, wireName: "userType"),
            ])
    }
}

extension GuardDutyShape {
    package struct AccessKeyDetails: Shapes.Structure {
        package var accessKeyId: Swift.String?
        package var principalId: Swift.String?
        package var userName: Swift.String?
        package var userType: Swift.String?
        package init(accessKeyId: Swift.String? = nil, principalId: Swift.String? = nil, userName: Swift.String? = nil, userType: Swift.String? = nil) {
            self.accessKeyId = accessKeyId
            self.principalId = principalId
            self.userName = userName
            self.userType = userType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accessKeyId = try fields.optional(0)
            self.principalId = try fields.optional(1)
            self.userName = try fields.optional(2)
            self.userType = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accessKeyId?.shapeValue
            fields[1] = self.principalId?.shapeValue
            fields[2] = self.userName?.shapeValue
            fields[3] = self.userType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessKeyDetails",
            [
                Shapes.Member("AccessKeyId", { GuardDutySchema.String }, wireName: "accessKeyId"),
                Shapes.Member("PrincipalId", { GuardDutySchema.String }, wireName: "principalId"),
                Shapes.Member("UserName", { GuardDutySchema.String }, wireName: "userName"),
                Shapes.Member("UserType", { GuardDutySchema.String }, wireName: "userType"),
            ])
    }
}

extension GuardDutyShape {
    package struct Account: Shapes.Structure {
        package var uid: Swift.String
        package var name: Swift.String?
        package init(uid: Swift.String, name: Swift.String? = nil) {
            self.uid = uid
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.uid = try fields.required(0)
            self.name = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.uid.shapeValue
            fields[1] = self.name?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Account",
            [
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid", traits: [.required]),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "account"),
            ])
    }
}

extension GuardDutyShape {
    package struct AccountLevelPermissions: Shapes.Structure {
        package var blockPublicAccess: GuardDutyShape.BlockPublicAccess?
        package init(blockPublicAccess: GuardDutyShape.BlockPublicAccess? = nil) {
            self.blockPublicAccess = blockPublicAccess
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.blockPublicAccess = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.blockPublicAccess?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccountLevelPermissions",
            [
                Shapes.Member("BlockPublicAccess", { GuardDutySchema.BlockPublicAccess }, wireName: "blockPublicAccess"),
            ])
    }
}

extension GuardDutyShape {
    package struct AccountStatistics: Shapes.Structure {
        package var accountId: Swift.String?
        package var lastGeneratedAt: Vocabulary.Instant?
        package var totalFindings: Swift.Int?
        package init(accountId: Swift.String? = nil, lastGeneratedAt: Vocabulary.Instant? = nil, totalFindings: Swift.Int? = nil) {
            self.accountId = accountId
            self.lastGeneratedAt = lastGeneratedAt
            self.totalFindings = totalFindings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.lastGeneratedAt = try fields.optional(1)
            self.totalFindings = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.lastGeneratedAt?.shapeValue
            fields[2] = self.totalFindings?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccountStatistics",
            [
                Shapes.Member("AccountId", { GuardDutySchema.String }, wireName: "accountId"),
                Shapes.Member("LastGeneratedAt", { GuardDutySchema.Timestamp }, wireName: "lastGeneratedAt"),
                Shapes.Member("TotalFindings", { GuardDutySchema.Integer }, wireName: "totalFindings"),
            ])
    }
}

extension GuardDutyShape {
    package struct Action: Shapes.Structure {
        package var actionType: Swift.String?
        package var awsApiCallAction: GuardDutyShape.AwsApiCallAction?
        package var dnsRequestAction: GuardDutyShape.DnsRequestAction?
        package var networkConnectionAction: GuardDutyShape.NetworkConnectionAction?
        package var portProbeAction: GuardDutyShape.PortProbeAction?
        package var kubernetesApiCallAction: GuardDutyShape.KubernetesApiCallAction?
        package var kubernetesPermissionCheckedDetails: GuardDutyShape.KubernetesPermissionCheckedDetails?
        package var kubernetesRoleBindingDetails: GuardDutyShape.KubernetesRoleBindingDetails?
        package var kubernetesRoleDetails: GuardDutyShape.KubernetesRoleDetails?
        package var rdsLoginAttemptAction: GuardDutyShape.RdsLoginAttemptAction?
        package init(actionType: Swift.String? = nil, awsApiCallAction: GuardDutyShape.AwsApiCallAction? = nil, dnsRequestAction: GuardDutyShape.DnsRequestAction? = nil, networkConnectionAction: GuardDutyShape.NetworkConnectionAction? = nil, portProbeAction: GuardDutyShape.PortProbeAction? = nil, kubernetesApiCallAction: GuardDutyShape.KubernetesApiCallAction? = nil, kubernetesPermissionCheckedDetails: GuardDutyShape.KubernetesPermissionCheckedDetails? = nil, kubernetesRoleBindingDetails: GuardDutyShape.KubernetesRoleBindingDetails? = nil, kubernetesRoleDetails: GuardDutyShape.KubernetesRoleDetails? = nil, rdsLoginAttemptAction: GuardDutyShape.RdsLoginAttemptAction? = nil) {
            self.actionType = actionType
            self.awsApiCallAction = awsApiCallAction
            self.dnsRequestAction = dnsRequestAction
            self.networkConnectionAction = networkConnectionAction
            self.portProbeAction = portProbeAction
            self.kubernetesApiCallAction = kubernetesApiCallAction
            self.kubernetesPermissionCheckedDetails = kubernetesPermissionCheckedDetails
            self.kubernetesRoleBindingDetails = kubernetesRoleBindingDetails
            self.kubernetesRoleDetails = kubernetesRoleDetails
            self.rdsLoginAttemptAction = rdsLoginAttemptAction
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionType = try fields.optional(0)
            self.awsApiCallAction = try fields.optional(1)
            self.dnsRequestAction = try fields.optional(2)
            self.networkConnectionAction = try fields.optional(3)
            self.portProbeAction = try fields.optional(4)
            self.kubernetesApiCallAction = try fields.optional(5)
            self.kubernetesPermissionCheckedDetails = try fields.optional(6)
            self.kubernetesRoleBindingDetails = try fields.optional(7)
            self.kubernetesRoleDetails = try fields.optional(8)
            self.rdsLoginAttemptAction = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionType?.shapeValue
            fields[1] = self.awsApiCallAction?.shapeValue
            fields[2] = self.dnsRequestAction?.shapeValue
            fields[3] = self.networkConnectionAction?.shapeValue
            fields[4] = self.portProbeAction?.shapeValue
            fields[5] = self.kubernetesApiCallAction?.shapeValue
            fields[6] = self.kubernetesPermissionCheckedDetails?.shapeValue
            fields[7] = self.kubernetesRoleBindingDetails?.shapeValue
            fields[8] = self.kubernetesRoleDetails?.shapeValue
            fields[9] = self.rdsLoginAttemptAction?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Action",
            [
                Shapes.Member("ActionType", { GuardDutySchema.String }, wireName: "actionType"),
                Shapes.Member("AwsApiCallAction", { GuardDutySchema.AwsApiCallAction }, wireName: "awsApiCallAction"),
                Shapes.Member("DnsRequestAction", { GuardDutySchema.DnsRequestAction }, wireName: "dnsRequestAction"),
                Shapes.Member("NetworkConnectionAction", { GuardDutySchema.NetworkConnectionAction }, wireName: "networkConnectionAction"),
                Shapes.Member("PortProbeAction", { GuardDutySchema.PortProbeAction }, wireName: "portProbeAction"),
                Shapes.Member("KubernetesApiCallAction", { GuardDutySchema.KubernetesApiCallAction }, wireName: "kubernetesApiCallAction"),
                Shapes.Member("KubernetesPermissionCheckedDetails", { GuardDutySchema.KubernetesPermissionCheckedDetails }, wireName: "kubernetesPermissionCheckedDetails"),
                Shapes.Member("KubernetesRoleBindingDetails", { GuardDutySchema.KubernetesRoleBindingDetails }, wireName: "kubernetesRoleBindingDetails"),
                Shapes.Member("KubernetesRoleDetails", { GuardDutySchema.KubernetesRoleDetails }, wireName: "kubernetesRoleDetails"),
                Shapes.Member("RdsLoginAttemptAction", { GuardDutySchema.RdsLoginAttemptAction }, wireName: "rdsLoginAttemptAction"),
            ])
    }
}

extension GuardDutyShape {
    package struct Actor: Shapes.Structure {
        package var id: Swift.String
        package var user: GuardDutyShape.User?
        package var session: GuardDutyShape.Session?
        package var process: GuardDutyShape.ActorProcess?
        package init(id: Swift.String, user: GuardDutyShape.User? = nil, session: GuardDutyShape.Session? = nil, process: GuardDutyShape.ActorProcess? = nil) {
            self.id = id
            self.user = user
            self.session = session
            self.process = process
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.user = try fields.optional(1)
            self.session = try fields.optional(2)
            self.process = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.user?.shapeValue
            fields[2] = self.session?.shapeValue
            fields[3] = self.process?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Actor",
            [
                Shapes.Member("Id", { GuardDutySchema.String }, wireName: "id", traits: [.required]),
                Shapes.Member("User", { GuardDutySchema.User }, wireName: "user"),
                Shapes.Member("Session", { GuardDutySchema.Session }, wireName: "session"),
                Shapes.Member("Process", { GuardDutySchema.ActorProcess }, wireName: "process"),
            ])
    }
}

extension GuardDutyShape {
    package struct ActorProcess: Shapes.Structure {
        package var name: Swift.String
        package var path: Swift.String
        package var sha256: Swift.String?
        package init(name: Swift.String, path: Swift.String, sha256: Swift.String? = nil) {
            self.name = name
            self.path = path
            self.sha256 = sha256
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.path = try fields.required(1)
            self.sha256 = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.path.shapeValue
            fields[2] = self.sha256?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ActorProcess",
            [
                Shapes.Member("Name", { GuardDutySchema.ProcessName }, wireName: "name", traits: [.required]),
                Shapes.Member("Path", { GuardDutySchema.ProcessPath }, wireName: "path", traits: [.required]),
                Shapes.Member("Sha256", { GuardDutySchema.ProcessSha256 }, wireName: "sha256"),
            ])
    }
}

extension GuardDutyShape {
    package struct AdditionalInfo: Shapes.Structure {
        package var versionId: Swift.String?
        package var deviceName: Swift.String?
        package init(versionId: Swift.String? = nil, deviceName: Swift.String? = nil) {
            self.versionId = versionId
            self.deviceName = deviceName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.versionId = try fields.optional(0)
            self.deviceName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.versionId?.shapeValue
            fields[1] = self.deviceName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AdditionalInfo",
            [
                Shapes.Member("VersionId", { GuardDutySchema.NonEmptyString }, wireName: "versionId"),
                Shapes.Member("DeviceName", { GuardDutySchema.NonEmptyString }, wireName: "deviceName"),
            ])
    }
}

extension GuardDutyShape {
    package struct AddonDetails: Shapes.Structure {
        package var addonVersion: Swift.String?
        package var addonStatus: Swift.String?
        package init(addonVersion: Swift.String? = nil, addonStatus: Swift.String? = nil) {
            self.addonVersion = addonVersion
            self.addonStatus = addonStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.addonVersion = try fields.optional(0)
            self.addonStatus = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.addonVersion?.shapeValue
            fields[1] = self.addonStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AddonDetails",
            [
                Shapes.Member("AddonVersion", { GuardDutySchema.String }, wireName: "addonVersion"),
                Shapes.Member("AddonStatus", { GuardDutySchema.String }, wireName: "addonStatus"),
            ])
    }
}

extension GuardDutyShape {
    package struct AdminAccount: Shapes.Structure {
        package var adminAccountId: Swift.String?
        package var adminStatus: Swift.String?
        package init(adminAccountId: Swift.String? = nil, adminStatus: Swift.String? = nil) {
            self.adminAccountId = adminAccountId
            self.adminStatus = adminStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.adminAccountId = try fields.optional(0)
            self.adminStatus = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.adminAccountId?.shapeValue
            fields[1] = self.adminStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AdminAccount",
            [
                Shapes.Member("AdminAccountId", { GuardDutySchema.String }, wireName: "adminAccountId"),
                Shapes.Member("AdminStatus", { GuardDutySchema.AdminStatus }, wireName: "adminStatus"),
            ])
    }
}

extension GuardDutyShape {
    package struct Administrator: Shapes.Structure {
        package var accountId: Swift.String?
        package var invitationId: Swift.String?
        package var relationshipStatus: Swift.String?
        package var invitedAt: Swift.String?
        package init(accountId: Swift.String? = nil, invitationId: Swift.String? = nil, relationshipStatus: Swift.String? = nil, invitedAt: Swift.String? = nil) {
            self.accountId = accountId
            self.invitationId = invitationId
            self.relationshipStatus = relationshipStatus
            self.invitedAt = invitedAt
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.invitationId = try fields.optional(1)
            self.relationshipStatus = try fields.optional(2)
            self.invitedAt = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.invitationId?.shapeValue
            fields[2] = self.relationshipStatus?.shapeValue
            fields[3] = self.invitedAt?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Administrator",
            [
                Shapes.Member("AccountId", { GuardDutySchema.AccountId }, wireName: "accountId"),
                Shapes.Member("InvitationId", { GuardDutySchema.String }, wireName: "invitationId"),
                Shapes.Member("RelationshipStatus", { GuardDutySchema.String }, wireName: "relationshipStatus"),
                Shapes.Member("InvitedAt", { GuardDutySchema.String }, wireName: "invitedAt"),
            ])
    }
}

extension GuardDutyShape {
    package struct AgentDetails: Shapes.Structure {
        package var version: Swift.String?
        package init(version: Swift.String? = nil) {
            self.version = version
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.version = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.version?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AgentDetails",
            [
                Shapes.Member("Version", { GuardDutySchema.String }, wireName: "version"),
            ])
    }
}

extension GuardDutyShape {
    package struct Anomaly: Shapes.Structure {
        package var profiles: [Swift.String: [Swift.String: [GuardDutyShape.AnomalyObject]]]?
        package var unusual: GuardDutyShape.AnomalyUnusual?
        package init(profiles: [Swift.String: [Swift.String: [GuardDutyShape.AnomalyObject]]]? = nil, unusual: GuardDutyShape.AnomalyUnusual? = nil) {
            self.profiles = profiles
            self.unusual = unusual
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.profiles = try fields.optional(0)
            self.unusual = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.profiles?.shapeValue
            fields[1] = self.unusual?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Anomaly",
            [
                Shapes.Member("Profiles", { GuardDutySchema.AnomalyProfiles }, wireName: "profiles"),
                Shapes.Member("Unusual", { GuardDutySchema.AnomalyUnusual }, wireName: "unusual"),
            ])
    }
}

extension GuardDutyShape {
    package struct AnomalyObject: Shapes.Structure {
        package var profileType: Swift.String?
        package var profileSubtype: Swift.String?
        package var observations: GuardDutyShape.Observations?
        package init(profileType: Swift.String? = nil, profileSubtype: Swift.String? = nil, observations: GuardDutyShape.Observations? = nil) {
            self.profileType = profileType
            self.profileSubtype = profileSubtype
            self.observations = observations
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.profileType = try fields.optional(0)
            self.profileSubtype = try fields.optional(1)
            self.observations = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.profileType?.shapeValue
            fields[1] = self.profileSubtype?.shapeValue
            fields[2] = self.observations?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnomalyObject",
            [
                Shapes.Member("ProfileType", { GuardDutySchema.ProfileType }, wireName: "profileType"),
                Shapes.Member("ProfileSubtype", { GuardDutySchema.ProfileSubtype }, wireName: "profileSubtype"),
                Shapes.Member("Observations", { GuardDutySchema.Observations }, wireName: "observations"),
            ])
    }
}

extension GuardDutyShape {
    package struct AnomalyUnusual: Shapes.Structure {
        package var behavior: [Swift.String: [Swift.String: GuardDutyShape.AnomalyObject]]?
        package init(behavior: [Swift.String: [Swift.String: GuardDutyShape.AnomalyObject]]? = nil) {
            self.behavior = behavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.behavior = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.behavior?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnomalyUnusual",
            [
                Shapes.Member("Behavior", { GuardDutySchema.Behavior }, wireName: "behavior"),
            ])
    }
}

extension GuardDutyShape {
    package struct AutonomousSystem: Shapes.Structure {
        package var name: Swift.String
        package var number: Swift.Int
        package init(name: Swift.String, number: Swift.Int) {
            self.name = name
            self.number = number
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.number = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.number.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AutonomousSystem",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name", traits: [.required]),
                Shapes.Member("Number", { GuardDutySchema.Integer }, wireName: "number", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct AutoscalingAutoScalingGroup: Shapes.Structure {
        package var ec2InstanceUids: [Swift.String]?
        package init(ec2InstanceUids: [Swift.String]? = nil) {
            self.ec2InstanceUids = ec2InstanceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ec2InstanceUids = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ec2InstanceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AutoscalingAutoScalingGroup",
            [
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct AwsApiCallAction: Shapes.Structure {
        package var api: Swift.String?
        package var callerType: Swift.String?
        package var domainDetails: GuardDutyShape.DomainDetails?
        package var errorCode: Swift.String?
        package var userAgent: Swift.String?
        package var remoteIpDetails: GuardDutyShape.RemoteIpDetails?
        package var serviceName: Swift.String?
        package var remoteAccountDetails: GuardDutyShape.RemoteAccountDetails?
        package var affectedResources: [Swift.String: Swift.String]?
        package init(api: Swift.String? = nil, callerType: Swift.String? = nil, domainDetails: GuardDutyShape.DomainDetails? = nil, errorCode: Swift.String? = nil, userAgent: Swift.String? = nil, remoteIpDetails: GuardDutyShape.RemoteIpDetails? = nil, serviceName: Swift.String? = nil, remoteAccountDetails: GuardDutyShape.RemoteAccountDetails? = nil, affectedResources: [Swift.String: Swift.String]? = nil) {
            self.api = api
            self.callerType = callerType
            self.domainDetails = domainDetails
            self.errorCode = errorCode
            self.userAgent = userAgent
            self.remoteIpDetails = remoteIpDetails
            self.serviceName = serviceName
            self.remoteAccountDetails = remoteAccountDetails
            self.affectedResources = affectedResources
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.api = try fields.optional(0)
            self.callerType = try fields.optional(1)
            self.domainDetails = try fields.optional(2)
            self.errorCode = try fields.optional(3)
            self.userAgent = try fields.optional(4)
            self.remoteIpDetails = try fields.optional(5)
            self.serviceName = try fields.optional(6)
            self.remoteAccountDetails = try fields.optional(7)
            self.affectedResources = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.api?.shapeValue
            fields[1] = self.callerType?.shapeValue
            fields[2] = self.domainDetails?.shapeValue
            fields[3] = self.errorCode?.shapeValue
            fields[4] = self.userAgent?.shapeValue
            fields[5] = self.remoteIpDetails?.shapeValue
            fields[6] = self.serviceName?.shapeValue
            fields[7] = self.remoteAccountDetails?.shapeValue
            fields[8] = self.affectedResources?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AwsApiCallAction",
            [
                Shapes.Member("Api", { GuardDutySchema.String }, wireName: "api"),
                Shapes.Member("CallerType", { GuardDutySchema.String }, wireName: "callerType"),
                Shapes.Member("DomainDetails", { GuardDutySchema.DomainDetails }, wireName: "domainDetails"),
                Shapes.Member("ErrorCode", { GuardDutySchema.String }, wireName: "errorCode"),
                Shapes.Member("UserAgent", { GuardDutySchema.String }, wireName: "userAgent"),
                Shapes.Member("RemoteIpDetails", { GuardDutySchema.RemoteIpDetails }, wireName: "remoteIpDetails"),
                Shapes.Member("ServiceName", { GuardDutySchema.String }, wireName: "serviceName"),
                Shapes.Member("RemoteAccountDetails", { GuardDutySchema.RemoteAccountDetails }, wireName: "remoteAccountDetails"),
                Shapes.Member("AffectedResources", { GuardDutySchema.AffectedResources }, wireName: "affectedResources"),
            ])
    }
}

extension GuardDutyShape {
    package struct BlockPublicAccess: Shapes.Structure {
        package var ignorePublicAcls: Swift.Bool?
        package var restrictPublicBuckets: Swift.Bool?
        package var blockPublicAcls: Swift.Bool?
        package var blockPublicPolicy: Swift.Bool?
        package init(ignorePublicAcls: Swift.Bool? = nil, restrictPublicBuckets: Swift.Bool? = nil, blockPublicAcls: Swift.Bool? = nil, blockPublicPolicy: Swift.Bool? = nil) {
            self.ignorePublicAcls = ignorePublicAcls
            self.restrictPublicBuckets = restrictPublicBuckets
            self.blockPublicAcls = blockPublicAcls
            self.blockPublicPolicy = blockPublicPolicy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ignorePublicAcls = try fields.optional(0)
            self.restrictPublicBuckets = try fields.optional(1)
            self.blockPublicAcls = try fields.optional(2)
            self.blockPublicPolicy = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ignorePublicAcls?.shapeValue
            fields[1] = self.restrictPublicBuckets?.shapeValue
            fields[2] = self.blockPublicAcls?.shapeValue
            fields[3] = self.blockPublicPolicy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BlockPublicAccess",
            [
                Shapes.Member("IgnorePublicAcls", { GuardDutySchema.Boolean }, wireName: "ignorePublicAcls"),
                Shapes.Member("RestrictPublicBuckets", { GuardDutySchema.Boolean }, wireName: "restrictPublicBuckets"),
                Shapes.Member("BlockPublicAcls", { GuardDutySchema.Boolean }, wireName: "blockPublicAcls"),
                Shapes.Member("BlockPublicPolicy", { GuardDutySchema.Boolean }, wireName: "blockPublicPolicy"),
            ])
    }
}

extension GuardDutyShape {
    package struct BucketLevelPermissions: Shapes.Structure {
        package var accessControlList: GuardDutyShape.AccessControlList?
        package var bucketPolicy: GuardDutyShape.BucketPolicy?
        package var blockPublicAccess: GuardDutyShape.BlockPublicAccess?
        package init(accessControlList: GuardDutyShape.AccessControlList? = nil, bucketPolicy: GuardDutyShape.BucketPolicy? = nil, blockPublicAccess: GuardDutyShape.BlockPublicAccess? = nil) {
            self.accessControlList = accessControlList
            self.bucketPolicy = bucketPolicy
            self.blockPublicAccess = blockPublicAccess
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accessControlList = try fields.optional(0)
            self.bucketPolicy = try fields.optional(1)
            self.blockPublicAccess = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accessControlList?.shapeValue
            fields[1] = self.bucketPolicy?.shapeValue
            fields[2] = self.blockPublicAccess?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BucketLevelPermissions",
            [
                Shapes.Member("AccessControlList", { GuardDutySchema.AccessControlList }, wireName: "accessControlList"),
                Shapes.Member("BucketPolicy", { GuardDutySchema.BucketPolicy }, wireName: "bucketPolicy"),
                Shapes.Member("BlockPublicAccess", { GuardDutySchema.BlockPublicAccess }, wireName: "blockPublicAccess"),
            ])
    }
}

extension GuardDutyShape {
    package struct BucketPolicy: Shapes.Structure {
        package var allowsPublicReadAccess: Swift.Bool?
        package var allowsPublicWriteAccess: Swift.Bool?
        package init(allowsPublicReadAccess: Swift.Bool? = nil, allowsPublicWriteAccess: Swift.Bool? = nil) {
            self.allowsPublicReadAccess = allowsPublicReadAccess
            self.allowsPublicWriteAccess = allowsPublicWriteAccess
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.allowsPublicReadAccess = try fields.optional(0)
            self.allowsPublicWriteAccess = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.allowsPublicReadAccess?.shapeValue
            fields[1] = self.allowsPublicWriteAccess?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BucketPolicy",
            [
                Shapes.Member("AllowsPublicReadAccess", { GuardDutySchema.Boolean }, wireName: "allowsPublicReadAccess"),
                Shapes.Member("AllowsPublicWriteAccess", { GuardDutySchema.Boolean }, wireName: "allowsPublicWriteAccess"),
            ])
    }
}

extension GuardDutyShape {
    package struct City: Shapes.Structure {
        package var cityName: Swift.String?
        package init(cityName: Swift.String? = nil) {
            self.cityName = cityName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.cityName = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.cityName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "City",
            [
                Shapes.Member("CityName", { GuardDutySchema.String }, wireName: "cityName"),
            ])
    }
}

extension GuardDutyShape {
    package struct CloudTrailConfigurationResult: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CloudTrailConfigurationResult",
            [
                Shapes.Member("Status", { GuardDutySchema.DataSourceStatus }, wireName: "status", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct CloudformationStack: Shapes.Structure {
        package var ec2InstanceUids: [Swift.String]?
        package init(ec2InstanceUids: [Swift.String]? = nil) {
            self.ec2InstanceUids = ec2InstanceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ec2InstanceUids = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ec2InstanceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CloudformationStack",
            [
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct Condition: Shapes.Structure {
        package var eq: [Swift.String]?
        package var neq: [Swift.String]?
        package var gt: Swift.Int?
        package var gte: Swift.Int?
        package var lt: Swift.Int?
        package var lte: Swift.Int?
        package var equals: [Swift.String]?
        package var notEquals: [Swift.String]?
        package var greaterThan: Swift.Int?
        package var greaterThanOrEqual: Swift.Int?
        package var lessThan: Swift.Int?
        package var lessThanOrEqual: Swift.Int?
        package var matches: [Swift.String]?
        package var notMatches: [Swift.String]?
        package init(eq: [Swift.String]? = nil, neq: [Swift.String]? = nil, gt: Swift.Int? = nil, gte: Swift.Int? = nil, lt: Swift.Int? = nil, lte: Swift.Int? = nil, equals: [Swift.String]? = nil, notEquals: [Swift.String]? = nil, greaterThan: Swift.Int? = nil, greaterThanOrEqual: Swift.Int? = nil, lessThan: Swift.Int? = nil, lessThanOrEqual: Swift.Int? = nil, matches: [Swift.String]? = nil, notMatches: [Swift.String]? = nil) {
            self.eq = eq
            self.neq = neq
            self.gt = gt
            self.gte = gte
            self.lt = lt
            self.lte = lte
            self.equals = equals
            self.notEquals = notEquals
            self.greaterThan = greaterThan
            self.greaterThanOrEqual = greaterThanOrEqual
            self.lessThan = lessThan
            self.lessThanOrEqual = lessThanOrEqual
            self.matches = matches
            self.notMatches = notMatches
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eq = try fields.optional(0)
            self.neq = try fields.optional(1)
            self.gt = try fields.optional(2)
            self.gte = try fields.optional(3)
            self.lt = try fields.optional(4)
            self.lte = try fields.optional(5)
            self.equals = try fields.optional(6)
            self.notEquals = try fields.optional(7)
            self.greaterThan = try fields.optional(8)
            self.greaterThanOrEqual = try fields.optional(9)
            self.lessThan = try fields.optional(10)
            self.lessThanOrEqual = try fields.optional(11)
            self.matches = try fields.optional(12)
            self.notMatches = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eq?.shapeValue
            fields[1] = self.neq?.shapeValue
            fields[2] = self.gt?.shapeValue
            fields[3] = self.gte?.shapeValue
            fields[4] = self.lt?.shapeValue
            fields[5] = self.lte?.shapeValue
            fields[6] = self.equals?.shapeValue
            fields[7] = self.notEquals?.shapeValue
            fields[8] = self.greaterThan?.shapeValue
            fields[9] = self.greaterThanOrEqual?.shapeValue
            fields[10] = self.lessThan?.shapeValue
            fields[11] = self.lessThanOrEqual?.shapeValue
            fields[12] = self.matches?.shapeValue
            fields[13] = self.notMatches?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Condition",
            [
                Shapes.Member("Eq", { GuardDutySchema.Eq }, wireName: "eq"),
                Shapes.Member("Neq", { GuardDutySchema.Neq }, wireName: "neq"),
                Shapes.Member("Gt", { GuardDutySchema.Integer }, wireName: "gt"),
                Shapes.Member("Gte", { GuardDutySchema.Integer }, wireName: "gte"),
                Shapes.Member("Lt", { GuardDutySchema.Integer }, wireName: "lt"),
                Shapes.Member("Lte", { GuardDutySchema.Integer }, wireName: "lte"),
                Shapes.Member("Equals", { GuardDutySchema.Equals }, wireName: "equals"),
                Shapes.Member("NotEquals", { GuardDutySchema.NotEquals }, wireName: "notEquals"),
                Shapes.Member("GreaterThan", { GuardDutySchema.Long }, wireName: "greaterThan"),
                Shapes.Member("GreaterThanOrEqual", { GuardDutySchema.Long }, wireName: "greaterThanOrEqual"),
                Shapes.Member("LessThan", { GuardDutySchema.Long }, wireName: "lessThan"),
                Shapes.Member("LessThanOrEqual", { GuardDutySchema.Long }, wireName: "lessThanOrEqual"),
                Shapes.Member("Matches", { GuardDutySchema.Matches }, wireName: "matches"),
                Shapes.Member("NotMatches", { GuardDutySchema.NotMatches }, wireName: "notMatches"),
            ])
    }
}

extension GuardDutyShape {
    package struct Container: Shapes.Structure {
        package var containerRuntime: Swift.String?
        package var id: Swift.String?
        package var name: Swift.String?
        package var image: Swift.String?
        package var imagePrefix: Swift.String?
        package var volumeMounts: [GuardDutyShape.VolumeMount]?
        package var securityContext: GuardDutyShape.SecurityContext?
        package init(containerRuntime: Swift.String? = nil, id: Swift.String? = nil, name: Swift.String? = nil, image: Swift.String? = nil, imagePrefix: Swift.String? = nil, volumeMounts: [GuardDutyShape.VolumeMount]? = nil, securityContext: GuardDutyShape.SecurityContext? = nil) {
            self.containerRuntime = containerRuntime
            self.id = id
            self.name = name
            self.image = image
            self.imagePrefix = imagePrefix
            self.volumeMounts = volumeMounts
            self.securityContext = securityContext
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.containerRuntime = try fields.optional(0)
            self.id = try fields.optional(1)
            self.name = try fields.optional(2)
            self.image = try fields.optional(3)
            self.imagePrefix = try fields.optional(4)
            self.volumeMounts = try fields.optional(5)
            self.securityContext = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.containerRuntime?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.name?.shapeValue
            fields[3] = self.image?.shapeValue
            fields[4] = self.imagePrefix?.shapeValue
            fields[5] = self.volumeMounts?.shapeValue
            fields[6] = self.securityContext?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Container",
            [
                Shapes.Member("ContainerRuntime", { GuardDutySchema.String }, wireName: "containerRuntime"),
                Shapes.Member("Id", { GuardDutySchema.String }, wireName: "id"),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Image", { GuardDutySchema.String }, wireName: "image"),
                Shapes.Member("ImagePrefix", { GuardDutySchema.String }, wireName: "imagePrefix"),
                Shapes.Member("VolumeMounts", { GuardDutySchema.VolumeMounts }, wireName: "volumeMounts"),
                Shapes.Member("SecurityContext", { GuardDutySchema.SecurityContext }, wireName: "securityContext"),
            ])
    }
}

extension GuardDutyShape {
    package struct ContainerFindingResource: Shapes.Structure {
        package var image: Swift.String
        package var imageUid: Swift.String?
        package init(image: Swift.String, imageUid: Swift.String? = nil) {
            self.image = image
            self.imageUid = imageUid
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.image = try fields.required(0)
            self.imageUid = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.image.shapeValue
            fields[1] = self.imageUid?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ContainerFindingResource",
            [
                Shapes.Member("Image", { GuardDutySchema.String }, wireName: "image", traits: [.required]),
                Shapes.Member("ImageUid", { GuardDutySchema.ContainerImageUid }, wireName: "imageUid"),
            ])
    }
}

extension GuardDutyShape {
    package struct ContainerInstanceDetails: Shapes.Structure {
        package var coveredContainerInstances: Swift.Int?
        package var compatibleContainerInstances: Swift.Int?
        package init(coveredContainerInstances: Swift.Int? = nil, compatibleContainerInstances: Swift.Int? = nil) {
            self.coveredContainerInstances = coveredContainerInstances
            self.compatibleContainerInstances = compatibleContainerInstances
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.coveredContainerInstances = try fields.optional(0)
            self.compatibleContainerInstances = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.coveredContainerInstances?.shapeValue
            fields[1] = self.compatibleContainerInstances?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ContainerInstanceDetails",
            [
                Shapes.Member("CoveredContainerInstances", { GuardDutySchema.Long }, wireName: "coveredContainerInstances"),
                Shapes.Member("CompatibleContainerInstances", { GuardDutySchema.Long }, wireName: "compatibleContainerInstances"),
            ])
    }
}

extension GuardDutyShape {
    package struct Country: Shapes.Structure {
        package var countryCode: Swift.String?
        package var countryName: Swift.String?
        package init(countryCode: Swift.String? = nil, countryName: Swift.String? = nil) {
            self.countryCode = countryCode
            self.countryName = countryName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.countryCode = try fields.optional(0)
            self.countryName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.countryCode?.shapeValue
            fields[1] = self.countryName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Country",
            [
                Shapes.Member("CountryCode", { GuardDutySchema.String }, wireName: "countryCode"),
                Shapes.Member("CountryName", { GuardDutySchema.String }, wireName: "countryName"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageEc2InstanceDetails: Shapes.Structure {
        package var instanceId: Swift.String?
        package var instanceType: Swift.String?
        package var clusterArn: Swift.String?
        package var agentDetails: GuardDutyShape.AgentDetails?
        package var managementType: Swift.String?
        package init(instanceId: Swift.String? = nil, instanceType: Swift.String? = nil, clusterArn: Swift.String? = nil, agentDetails: GuardDutyShape.AgentDetails? = nil, managementType: Swift.String? = nil) {
            self.instanceId = instanceId
            self.instanceType = instanceType
            self.clusterArn = clusterArn
            self.agentDetails = agentDetails
            self.managementType = managementType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceId = try fields.optional(0)
            self.instanceType = try fields.optional(1)
            self.clusterArn = try fields.optional(2)
            self.agentDetails = try fields.optional(3)
            self.managementType = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceId?.shapeValue
            fields[1] = self.instanceType?.shapeValue
            fields[2] = self.clusterArn?.shapeValue
            fields[3] = self.agentDetails?.shapeValue
            fields[4] = self.managementType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageEc2InstanceDetails",
            [
                Shapes.Member("InstanceId", { GuardDutySchema.String }, wireName: "instanceId"),
                Shapes.Member("InstanceType", { GuardDutySchema.String }, wireName: "instanceType"),
                Shapes.Member("ClusterArn", { GuardDutySchema.String }, wireName: "clusterArn"),
                Shapes.Member("AgentDetails", { GuardDutySchema.AgentDetails }, wireName: "agentDetails"),
                Shapes.Member("ManagementType", { GuardDutySchema.ManagementType }, wireName: "managementType"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageEcsClusterDetails: Shapes.Structure {
        package var clusterName: Swift.String?
        package var fargateDetails: GuardDutyShape.FargateDetails?
        package var containerInstanceDetails: GuardDutyShape.ContainerInstanceDetails?
        package init(clusterName: Swift.String? = nil, fargateDetails: GuardDutyShape.FargateDetails? = nil, containerInstanceDetails: GuardDutyShape.ContainerInstanceDetails? = nil) {
            self.clusterName = clusterName
            self.fargateDetails = fargateDetails
            self.containerInstanceDetails = containerInstanceDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clusterName = try fields.optional(0)
            self.fargateDetails = try fields.optional(1)
            self.containerInstanceDetails = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clusterName?.shapeValue
            fields[1] = self.fargateDetails?.shapeValue
            fields[2] = self.containerInstanceDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageEcsClusterDetails",
            [
                Shapes.Member("ClusterName", { GuardDutySchema.String }, wireName: "clusterName"),
                Shapes.Member("FargateDetails", { GuardDutySchema.FargateDetails }, wireName: "fargateDetails"),
                Shapes.Member("ContainerInstanceDetails", { GuardDutySchema.ContainerInstanceDetails }, wireName: "containerInstanceDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageEksClusterDetails: Shapes.Structure {
        package var clusterName: Swift.String?
        package var coveredNodes: Swift.Int?
        package var compatibleNodes: Swift.Int?
        package var addonDetails: GuardDutyShape.AddonDetails?
        package var managementType: Swift.String?
        package init(clusterName: Swift.String? = nil, coveredNodes: Swift.Int? = nil, compatibleNodes: Swift.Int? = nil, addonDetails: GuardDutyShape.AddonDetails? = nil, managementType: Swift.String? = nil) {
            self.clusterName = clusterName
            self.coveredNodes = coveredNodes
            self.compatibleNodes = compatibleNodes
            self.addonDetails = addonDetails
            self.managementType = managementType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clusterName = try fields.optional(0)
            self.coveredNodes = try fields.optional(1)
            self.compatibleNodes = try fields.optional(2)
            self.addonDetails = try fields.optional(3)
            self.managementType = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clusterName?.shapeValue
            fields[1] = self.coveredNodes?.shapeValue
            fields[2] = self.compatibleNodes?.shapeValue
            fields[3] = self.addonDetails?.shapeValue
            fields[4] = self.managementType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageEksClusterDetails",
            [
                Shapes.Member("ClusterName", { GuardDutySchema.String }, wireName: "clusterName"),
                Shapes.Member("CoveredNodes", { GuardDutySchema.Long }, wireName: "coveredNodes"),
                Shapes.Member("CompatibleNodes", { GuardDutySchema.Long }, wireName: "compatibleNodes"),
                Shapes.Member("AddonDetails", { GuardDutySchema.AddonDetails }, wireName: "addonDetails"),
                Shapes.Member("ManagementType", { GuardDutySchema.ManagementType }, wireName: "managementType"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageFilterCondition: Shapes.Structure {
        package var equals: [Swift.String]?
        package var notEquals: [Swift.String]?
        package init(equals: [Swift.String]? = nil, notEquals: [Swift.String]? = nil) {
            self.equals = equals
            self.notEquals = notEquals
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.equals = try fields.optional(0)
            self.notEquals = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.equals?.shapeValue
            fields[1] = self.notEquals?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageFilterCondition",
            [
                Shapes.Member("Equals", { GuardDutySchema.Equals }, wireName: "equals"),
                Shapes.Member("NotEquals", { GuardDutySchema.NotEquals }, wireName: "notEquals"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageFilterCriteria: Shapes.Structure {
        package var filterCriterion: [GuardDutyShape.CoverageFilterCriterion]?
        package init(filterCriterion: [GuardDutyShape.CoverageFilterCriterion]? = nil) {
            self.filterCriterion = filterCriterion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterCriterion = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterCriterion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageFilterCriteria",
            [
                Shapes.Member("FilterCriterion", { GuardDutySchema.CoverageFilterCriterionList }, wireName: "filterCriterion"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageFilterCriterion: Shapes.Structure {
        package var criterionKey: Swift.String?
        package var filterCondition: GuardDutyShape.CoverageFilterCondition?
        package init(criterionKey: Swift.String? = nil, filterCondition: GuardDutyShape.CoverageFilterCondition? = nil) {
            self.criterionKey = criterionKey
            self.filterCondition = filterCondition
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.criterionKey = try fields.optional(0)
            self.filterCondition = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.criterionKey?.shapeValue
            fields[1] = self.filterCondition?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageFilterCriterion",
            [
                Shapes.Member("CriterionKey", { GuardDutySchema.CoverageFilterCriterionKey }, wireName: "criterionKey"),
                Shapes.Member("FilterCondition", { GuardDutySchema.CoverageFilterCondition }, wireName: "filterCondition"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageResource: Shapes.Structure {
        package var resourceId: Swift.String?
        package var detectorId: Swift.String?
        package var accountId: Swift.String?
        package var resourceDetails: GuardDutyShape.CoverageResourceDetails?
        package var coverageStatus: Swift.String?
        package var issue: Swift.String?
        package var updatedAt: Vocabulary.Instant?
        package init(resourceId: Swift.String? = nil, detectorId: Swift.String? = nil, accountId: Swift.String? = nil, resourceDetails: GuardDutyShape.CoverageResourceDetails? = nil, coverageStatus: Swift.String? = nil, issue: Swift.String? = nil, updatedAt: Vocabulary.Instant? = nil) {
            self.resourceId = resourceId
            self.detectorId = detectorId
            self.accountId = accountId
            self.resourceDetails = resourceDetails
            self.coverageStatus = coverageStatus
            self.issue = issue
            self.updatedAt = updatedAt
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceId = try fields.optional(0)
            self.detectorId = try fields.optional(1)
            self.accountId = try fields.optional(2)
            self.resourceDetails = try fields.optional(3)
            self.coverageStatus = try fields.optional(4)
            self.issue = try fields.optional(5)
            self.updatedAt = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceId?.shapeValue
            fields[1] = self.detectorId?.shapeValue
            fields[2] = self.accountId?.shapeValue
            fields[3] = self.resourceDetails?.shapeValue
            fields[4] = self.coverageStatus?.shapeValue
            fields[5] = self.issue?.shapeValue
            fields[6] = self.updatedAt?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageResource",
            [
                Shapes.Member("ResourceId", { GuardDutySchema.String }, wireName: "resourceId"),
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, wireName: "detectorId"),
                Shapes.Member("AccountId", { GuardDutySchema.AccountId }, wireName: "accountId"),
                Shapes.Member("ResourceDetails", { GuardDutySchema.CoverageResourceDetails }, wireName: "resourceDetails"),
                Shapes.Member("CoverageStatus", { GuardDutySchema.CoverageStatus }, wireName: "coverageStatus"),
                Shapes.Member("Issue", { GuardDutySchema.String }, wireName: "issue"),
                Shapes.Member("UpdatedAt", { GuardDutySchema.Timestamp }, wireName: "updatedAt"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageResourceDetails: Shapes.Structure {
        package var eksClusterDetails: GuardDutyShape.CoverageEksClusterDetails?
        package var ecsClusterDetails: GuardDutyShape.CoverageEcsClusterDetails?
        package var ec2InstanceDetails: GuardDutyShape.CoverageEc2InstanceDetails?
        package var resourceType: Swift.String?
        package init(eksClusterDetails: GuardDutyShape.CoverageEksClusterDetails? = nil, ecsClusterDetails: GuardDutyShape.CoverageEcsClusterDetails? = nil, ec2InstanceDetails: GuardDutyShape.CoverageEc2InstanceDetails? = nil, resourceType: Swift.String? = nil) {
            self.eksClusterDetails = eksClusterDetails
            self.ecsClusterDetails = ecsClusterDetails
            self.ec2InstanceDetails = ec2InstanceDetails
            self.resourceType = resourceType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eksClusterDetails = try fields.optional(0)
            self.ecsClusterDetails = try fields.optional(1)
            self.ec2InstanceDetails = try fields.optional(2)
            self.resourceType = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eksClusterDetails?.shapeValue
            fields[1] = self.ecsClusterDetails?.shapeValue
            fields[2] = self.ec2InstanceDetails?.shapeValue
            fields[3] = self.resourceType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageResourceDetails",
            [
                Shapes.Member("EksClusterDetails", { GuardDutySchema.CoverageEksClusterDetails }, wireName: "eksClusterDetails"),
                Shapes.Member("EcsClusterDetails", { GuardDutySchema.CoverageEcsClusterDetails }, wireName: "ecsClusterDetails"),
                Shapes.Member("Ec2InstanceDetails", { GuardDutySchema.CoverageEc2InstanceDetails }, wireName: "ec2InstanceDetails"),
                Shapes.Member("ResourceType", { GuardDutySchema.ResourceType }, wireName: "resourceType"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageSortCriteria: Shapes.Structure {
        package var attributeName: Swift.String?
        package var orderBy: Swift.String?
        package init(attributeName: Swift.String? = nil, orderBy: Swift.String? = nil) {
            self.attributeName = attributeName
            self.orderBy = orderBy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attributeName = try fields.optional(0)
            self.orderBy = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attributeName?.shapeValue
            fields[1] = self.orderBy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageSortCriteria",
            [
                Shapes.Member("AttributeName", { GuardDutySchema.CoverageSortKey }, wireName: "attributeName"),
                Shapes.Member("OrderBy", { GuardDutySchema.OrderBy }, wireName: "orderBy"),
            ])
    }
}

extension GuardDutyShape {
    package struct CoverageStatistics: Shapes.Structure {
        package var countByResourceType: [Swift.String: Swift.Int]?
        package var countByCoverageStatus: [Swift.String: Swift.Int]?
        package init(countByResourceType: [Swift.String: Swift.Int]? = nil, countByCoverageStatus: [Swift.String: Swift.Int]? = nil) {
            self.countByResourceType = countByResourceType
            self.countByCoverageStatus = countByCoverageStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.countByResourceType = try fields.optional(0)
            self.countByCoverageStatus = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.countByResourceType?.shapeValue
            fields[1] = self.countByCoverageStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CoverageStatistics",
            [
                Shapes.Member("CountByResourceType", { GuardDutySchema.CountByResourceType }, wireName: "countByResourceType"),
                Shapes.Member("CountByCoverageStatus", { GuardDutySchema.CountByCoverageStatus }, wireName: "countByCoverageStatus"),
            ])
    }
}

extension GuardDutyShape {
    package struct DNSLogsConfigurationResult: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DNSLogsConfigurationResult",
            [
                Shapes.Member("Status", { GuardDutySchema.DataSourceStatus }, wireName: "status", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct DataSourceConfigurations: Shapes.Structure {
        package var s3Logs: GuardDutyShape.S3LogsConfiguration?
        package var kubernetes: GuardDutyShape.KubernetesConfiguration?
        package var malwareProtection: GuardDutyShape.MalwareProtectionConfiguration?
        package init(s3Logs: GuardDutyShape.S3LogsConfiguration? = nil, kubernetes: GuardDutyShape.KubernetesConfiguration? = nil, malwareProtection: GuardDutyShape.MalwareProtectionConfiguration? = nil) {
            self.s3Logs = s3Logs
            self.kubernetes = kubernetes
            self.malwareProtection = malwareProtection
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.s3Logs = try fields.optional(0)
            self.kubernetes = try fields.optional(1)
            self.malwareProtection = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.s3Logs?.shapeValue
            fields[1] = self.kubernetes?.shapeValue
            fields[2] = self.malwareProtection?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DataSourceConfigurations",
            [
                Shapes.Member("S3Logs", { GuardDutySchema.S3LogsConfiguration }, wireName: "s3Logs"),
                Shapes.Member("Kubernetes", { GuardDutySchema.KubernetesConfiguration }, wireName: "kubernetes"),
                Shapes.Member("MalwareProtection", { GuardDutySchema.MalwareProtectionConfiguration }, wireName: "malwareProtection"),
            ])
    }
}

extension GuardDutyShape {
    package struct DataSourceConfigurationsResult: Shapes.Structure {
        package var cloudTrail: GuardDutyShape.CloudTrailConfigurationResult
        package var dnsLogs: GuardDutyShape.DNSLogsConfigurationResult
        package var flowLogs: GuardDutyShape.FlowLogsConfigurationResult
        package var s3Logs: GuardDutyShape.S3LogsConfigurationResult
        package var kubernetes: GuardDutyShape.KubernetesConfigurationResult?
        package var malwareProtection: GuardDutyShape.MalwareProtectionConfigurationResult?
        package init(cloudTrail: GuardDutyShape.CloudTrailConfigurationResult, dnsLogs: GuardDutyShape.DNSLogsConfigurationResult, flowLogs: GuardDutyShape.FlowLogsConfigurationResult, s3Logs: GuardDutyShape.S3LogsConfigurationResult, kubernetes: GuardDutyShape.KubernetesConfigurationResult? = nil, malwareProtection: GuardDutyShape.MalwareProtectionConfigurationResult? = nil) {
            self.cloudTrail = cloudTrail
            self.dnsLogs = dnsLogs
            self.flowLogs = flowLogs
            self.s3Logs = s3Logs
            self.kubernetes = kubernetes
            self.malwareProtection = malwareProtection
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.cloudTrail = try fields.required(0)
            self.dnsLogs = try fields.required(1)
            self.flowLogs = try fields.required(2)
            self.s3Logs = try fields.required(3)
            self.kubernetes = try fields.optional(4)
            self.malwareProtection = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.cloudTrail.shapeValue
            fields[1] = self.dnsLogs.shapeValue
            fields[2] = self.flowLogs.shapeValue
            fields[3] = self.s3Logs.shapeValue
            fields[4] = self.kubernetes?.shapeValue
            fields[5] = self.malwareProtection?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DataSourceConfigurationsResult",
            [
                Shapes.Member("CloudTrail", { GuardDutySchema.CloudTrailConfigurationResult }, wireName: "cloudTrail", traits: [.required]),
                Shapes.Member("DNSLogs", { GuardDutySchema.DNSLogsConfigurationResult }, wireName: "dnsLogs", traits: [.required]),
                Shapes.Member("FlowLogs", { GuardDutySchema.FlowLogsConfigurationResult }, wireName: "flowLogs", traits: [.required]),
                Shapes.Member("S3Logs", { GuardDutySchema.S3LogsConfigurationResult }, wireName: "s3Logs", traits: [.required]),
                Shapes.Member("Kubernetes", { GuardDutySchema.KubernetesConfigurationResult }, wireName: "kubernetes"),
                Shapes.Member("MalwareProtection", { GuardDutySchema.MalwareProtectionConfigurationResult }, wireName: "malwareProtection"),
            ])
    }
}

extension GuardDutyShape {
    package struct DateStatistics: Shapes.Structure {
        package var date: Vocabulary.Instant?
        package var lastGeneratedAt: Vocabulary.Instant?
        package var severity: Swift.Double?
        package var totalFindings: Swift.Int?
        package init(date: Vocabulary.Instant? = nil, lastGeneratedAt: Vocabulary.Instant? = nil, severity: Swift.Double? = nil, totalFindings: Swift.Int? = nil) {
            self.date = date
            self.lastGeneratedAt = lastGeneratedAt
            self.severity = severity
            self.totalFindings = totalFindings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.date = try fields.optional(0)
            self.lastGeneratedAt = try fields.optional(1)
            self.severity = try fields.optional(2)
            self.totalFindings = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.date?.shapeValue
            fields[1] = self.lastGeneratedAt?.shapeValue
            fields[2] = self.severity?.shapeValue
            fields[3] = self.totalFindings?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DateStatistics",
            [
                Shapes.Member("Date", { GuardDutySchema.Timestamp }, wireName: "date"),
                Shapes.Member("LastGeneratedAt", { GuardDutySchema.Timestamp }, wireName: "lastGeneratedAt"),
                Shapes.Member("Severity", { GuardDutySchema.Double }, wireName: "severity"),
                Shapes.Member("TotalFindings", { GuardDutySchema.Integer }, wireName: "totalFindings"),
            ])
    }
}

extension GuardDutyShape {
    package struct DefaultServerSideEncryption: Shapes.Structure {
        package var encryptionType: Swift.String?
        package var kmsMasterKeyArn: Swift.String?
        package init(encryptionType: Swift.String? = nil, kmsMasterKeyArn: Swift.String? = nil) {
            self.encryptionType = encryptionType
            self.kmsMasterKeyArn = kmsMasterKeyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.encryptionType = try fields.optional(0)
            self.kmsMasterKeyArn = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.encryptionType?.shapeValue
            fields[1] = self.kmsMasterKeyArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DefaultServerSideEncryption",
            [
                Shapes.Member("EncryptionType", { GuardDutySchema.String }, wireName: "encryptionType"),
                Shapes.Member("KmsMasterKeyArn", { GuardDutySchema.String }, wireName: "kmsMasterKeyArn"),
            ])
    }
}

extension GuardDutyShape {
    package struct Destination: Shapes.Structure {
        package var destinationId: Swift.String
        package var destinationType: Swift.String
        package var status: Swift.String
        package init(destinationId: Swift.String, destinationType: Swift.String, status: Swift.String) {
            self.destinationId = destinationId
            self.destinationType = destinationType
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.destinationId = try fields.required(0)
            self.destinationType = try fields.required(1)
            self.status = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.destinationId.shapeValue
            fields[1] = self.destinationType.shapeValue
            fields[2] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Destination",
            [
                Shapes.Member("DestinationId", { GuardDutySchema.String }, wireName: "destinationId", traits: [.required]),
                Shapes.Member("DestinationType", { GuardDutySchema.DestinationType }, wireName: "destinationType", traits: [.required]),
                Shapes.Member("Status", { GuardDutySchema.PublishingStatus }, wireName: "status", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct DestinationProperties: Shapes.Structure {
        package var destinationArn: Swift.String?
        package var kmsKeyArn: Swift.String?
        package init(destinationArn: Swift.String? = nil, kmsKeyArn: Swift.String? = nil) {
            self.destinationArn = destinationArn
            self.kmsKeyArn = kmsKeyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.destinationArn = try fields.optional(0)
            self.kmsKeyArn = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.destinationArn?.shapeValue
            fields[1] = self.kmsKeyArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DestinationProperties",
            [
                Shapes.Member("DestinationArn", { GuardDutySchema.String }, wireName: "destinationArn"),
                Shapes.Member("KmsKeyArn", { GuardDutySchema.String }, wireName: "kmsKeyArn"),
            ])
    }
}

extension GuardDutyShape {
    package struct Detection: Shapes.Structure {
        package var anomaly: GuardDutyShape.Anomaly?
        package var sequence: GuardDutyShape.Sequence?
        package init(anomaly: GuardDutyShape.Anomaly? = nil, sequence: GuardDutyShape.Sequence? = nil) {
            self.anomaly = anomaly
            self.sequence = sequence
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.anomaly = try fields.optional(0)
            self.sequence = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.anomaly?.shapeValue
            fields[1] = self.sequence?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Detection",
            [
                Shapes.Member("Anomaly", { GuardDutySchema.Anomaly }, wireName: "anomaly"),
                Shapes.Member("Sequence", { GuardDutySchema.Sequence }, wireName: "sequence"),
            ])
    }
}

extension GuardDutyShape {
    package struct DetectorAdditionalConfiguration: Shapes.Structure {
        package var name: Swift.String?
        package var status: Swift.String?
        package init(name: Swift.String? = nil, status: Swift.String? = nil) {
            self.name = name
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.status = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.status?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DetectorAdditionalConfiguration",
            [
                Shapes.Member("Name", { GuardDutySchema.FeatureAdditionalConfiguration }, wireName: "name"),
                Shapes.Member("Status", { GuardDutySchema.FeatureStatus }, wireName: "status"),
            ])
    }
}

extension GuardDutyShape {
    package struct DetectorAdditionalConfigurationResult: Shapes.Structure {
        package var name: Swift.String?
        package var status: Swift.String?
        package var updatedAt: Vocabulary.Instant?
        package init(name: Swift.String? = nil, status: Swift.String? = nil, updatedAt: Vocabulary.Instant? = nil) {
            self.name = name
            self.status = status
            self.updatedAt = updatedAt
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.status = try fields.optional(1)
            self.updatedAt = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.status?.shapeValue
            fields[2] = self.updatedAt?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DetectorAdditionalConfigurationResult",
            [
                Shapes.Member("Name", { GuardDutySchema.FeatureAdditionalConfiguration }, wireName: "name"),
                Shapes.Member("Status", { GuardDutySchema.FeatureStatus }, wireName: "status"),
                Shapes.Member("UpdatedAt", { GuardDutySchema.Timestamp }, wireName: "updatedAt"),
            ])
    }
}

extension GuardDutyShape {
    package struct DetectorFeatureConfiguration: Shapes.Structure {
        package var name: Swift.String?
        package var status: Swift.String?
        package var additionalConfiguration: [GuardDutyShape.DetectorAdditionalConfiguration]?
        package init(name: Swift.String? = nil, status: Swift.String? = nil, additionalConfiguration: [GuardDutyShape.DetectorAdditionalConfiguration]? = nil) {
            self.name = name
            self.status = status
            self.additionalConfiguration = additionalConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.status = try fields.optional(1)
            self.additionalConfiguration = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.status?.shapeValue
            fields[2] = self.additionalConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DetectorFeatureConfiguration",
            [
                Shapes.Member("Name", { GuardDutySchema.DetectorFeature }, wireName: "name"),
                Shapes.Member("Status", { GuardDutySchema.FeatureStatus }, wireName: "status"),
                Shapes.Member("AdditionalConfiguration", { GuardDutySchema.DetectorAdditionalConfigurations }, wireName: "additionalConfiguration"),
            ])
    }
}

extension GuardDutyShape {
    package struct DetectorFeatureConfigurationResult: Shapes.Structure {
        package var name: Swift.String?
        package var status: Swift.String?
        package var updatedAt: Vocabulary.Instant?
        package var additionalConfiguration: [GuardDutyShape.DetectorAdditionalConfigurationResult]?
        package init(name: Swift.String? = nil, status: Swift.String? = nil, updatedAt: Vocabulary.Instant? = nil, additionalConfiguration: [GuardDutyShape.DetectorAdditionalConfigurationResult]? = nil) {
            self.name = name
            self.status = status
            self.updatedAt = updatedAt
            self.additionalConfiguration = additionalConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.status = try fields.optional(1)
            self.updatedAt = try fields.optional(2)
            self.additionalConfiguration = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.status?.shapeValue
            fields[2] = self.updatedAt?.shapeValue
            fields[3] = self.additionalConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DetectorFeatureConfigurationResult",
            [
                Shapes.Member("Name", { GuardDutySchema.DetectorFeatureResult }, wireName: "name"),
                Shapes.Member("Status", { GuardDutySchema.FeatureStatus }, wireName: "status"),
                Shapes.Member("UpdatedAt", { GuardDutySchema.Timestamp }, wireName: "updatedAt"),
                Shapes.Member("AdditionalConfiguration", { GuardDutySchema.DetectorAdditionalConfigurationResults }, wireName: "additionalConfiguration"),
            ])
    }
}

extension GuardDutyShape {
    package struct DnsRequestAction: Shapes.Structure {
        package var domain: Swift.String?
        package var `protocol`: Swift.String?
        package var blocked: Swift.Bool?
        package var domainWithSuffix: Swift.String?
        package var vpcOwnerAccountId: Swift.String?
        package init(domain: Swift.String? = nil, `protocol`: Swift.String? = nil, blocked: Swift.Bool? = nil, domainWithSuffix: Swift.String? = nil, vpcOwnerAccountId: Swift.String? = nil) {
            self.domain = domain
            self.`protocol` = `protocol`
            self.blocked = blocked
            self.domainWithSuffix = domainWithSuffix
            self.vpcOwnerAccountId = vpcOwnerAccountId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.domain = try fields.optional(0)
            self.`protocol` = try fields.optional(1)
            self.blocked = try fields.optional(2)
            self.domainWithSuffix = try fields.optional(3)
            self.vpcOwnerAccountId = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.domain?.shapeValue
            fields[1] = self.`protocol`?.shapeValue
            fields[2] = self.blocked?.shapeValue
            fields[3] = self.domainWithSuffix?.shapeValue
            fields[4] = self.vpcOwnerAccountId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DnsRequestAction",
            [
                Shapes.Member("Domain", { GuardDutySchema.String }, wireName: "domain"),
                Shapes.Member("Protocol", { GuardDutySchema.String }, wireName: "protocol"),
                Shapes.Member("Blocked", { GuardDutySchema.Boolean }, wireName: "blocked"),
                Shapes.Member("DomainWithSuffix", { GuardDutySchema.String }, wireName: "domainWithSuffix"),
                Shapes.Member("VpcOwnerAccountId", { GuardDutySchema.AccountId }, wireName: "vpcOwnerAccountId"),
            ])
    }
}

extension GuardDutyShape {
    package struct DomainDetails: Shapes.Structure {
        package var domain: Swift.String?
        package init(domain: Swift.String? = nil) {
            self.domain = domain
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.domain = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.domain?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DomainDetails",
            [
                Shapes.Member("Domain", { GuardDutySchema.String }, wireName: "domain"),
            ])
    }
}

extension GuardDutyShape {
    package struct EbsSnapshotDetails: Shapes.Structure {
        package var snapshotArn: Swift.String?
        package init(snapshotArn: Swift.String? = nil) {
            self.snapshotArn = snapshotArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.snapshotArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.snapshotArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EbsSnapshotDetails",
            [
                Shapes.Member("SnapshotArn", { GuardDutySchema.String }, wireName: "snapshotArn"),
            ])
    }
}

extension GuardDutyShape {
    package struct EbsVolumeDetails: Shapes.Structure {
        package var scannedVolumeDetails: [GuardDutyShape.VolumeDetail]?
        package var skippedVolumeDetails: [GuardDutyShape.VolumeDetail]?
        package init(scannedVolumeDetails: [GuardDutyShape.VolumeDetail]? = nil, skippedVolumeDetails: [GuardDutyShape.VolumeDetail]? = nil) {
            self.scannedVolumeDetails = scannedVolumeDetails
            self.skippedVolumeDetails = skippedVolumeDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scannedVolumeDetails = try fields.optional(0)
            self.skippedVolumeDetails = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scannedVolumeDetails?.shapeValue
            fields[1] = self.skippedVolumeDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EbsVolumeDetails",
            [
                Shapes.Member("ScannedVolumeDetails", { GuardDutySchema.VolumeDetails }, wireName: "scannedVolumeDetails"),
                Shapes.Member("SkippedVolumeDetails", { GuardDutySchema.VolumeDetails }, wireName: "skippedVolumeDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct EbsVolumeScanDetails: Shapes.Structure {
        package var scanId: Swift.String?
        package var scanStartedAt: Vocabulary.Instant?
        package var scanCompletedAt: Vocabulary.Instant?
        package var triggerFindingId: Swift.String?
        package var sources: [Swift.String]?
        package var scanDetections: GuardDutyShape.ScanDetections?
        package var scanType: Swift.String?
        package init(scanId: Swift.String? = nil, scanStartedAt: Vocabulary.Instant? = nil, scanCompletedAt: Vocabulary.Instant? = nil, triggerFindingId: Swift.String? = nil, sources: [Swift.String]? = nil, scanDetections: GuardDutyShape.ScanDetections? = nil, scanType: Swift.String? = nil) {
            self.scanId = scanId
            self.scanStartedAt = scanStartedAt
            self.scanCompletedAt = scanCompletedAt
            self.triggerFindingId = triggerFindingId
            self.sources = sources
            self.scanDetections = scanDetections
            self.scanType = scanType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scanId = try fields.optional(0)
            self.scanStartedAt = try fields.optional(1)
            self.scanCompletedAt = try fields.optional(2)
            self.triggerFindingId = try fields.optional(3)
            self.sources = try fields.optional(4)
            self.scanDetections = try fields.optional(5)
            self.scanType = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scanId?.shapeValue
            fields[1] = self.scanStartedAt?.shapeValue
            fields[2] = self.scanCompletedAt?.shapeValue
            fields[3] = self.triggerFindingId?.shapeValue
            fields[4] = self.sources?.shapeValue
            fields[5] = self.scanDetections?.shapeValue
            fields[6] = self.scanType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EbsVolumeScanDetails",
            [
                Shapes.Member("ScanId", { GuardDutySchema.String }, wireName: "scanId"),
                Shapes.Member("ScanStartedAt", { GuardDutySchema.Timestamp }, wireName: "scanStartedAt"),
                Shapes.Member("ScanCompletedAt", { GuardDutySchema.Timestamp }, wireName: "scanCompletedAt"),
                Shapes.Member("TriggerFindingId", { GuardDutySchema.String }, wireName: "triggerFindingId"),
                Shapes.Member("Sources", { GuardDutySchema.Sources }, wireName: "sources"),
                Shapes.Member("ScanDetections", { GuardDutySchema.ScanDetections }, wireName: "scanDetections"),
                Shapes.Member("ScanType", { GuardDutySchema.ScanType }, wireName: "scanType"),
            ])
    }
}

extension GuardDutyShape {
    package struct EbsVolumesResult: Shapes.Structure {
        package var status: Swift.String?
        package var reason: Swift.String?
        package init(status: Swift.String? = nil, reason: Swift.String? = nil) {
            self.status = status
            self.reason = reason
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.optional(0)
            self.reason = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status?.shapeValue
            fields[1] = self.reason?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EbsVolumesResult",
            [
                Shapes.Member("Status", { GuardDutySchema.DataSourceStatus }, wireName: "status"),
                Shapes.Member("Reason", { GuardDutySchema.String }, wireName: "reason"),
            ])
    }
}

extension GuardDutyShape {
    package struct Ec2Image: Shapes.Structure {
        package var ec2InstanceUids: [Swift.String]?
        package init(ec2InstanceUids: [Swift.String]? = nil) {
            self.ec2InstanceUids = ec2InstanceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ec2InstanceUids = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ec2InstanceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Ec2Image",
            [
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct Ec2ImageDetails: Shapes.Structure {
        package var imageArn: Swift.String?
        package init(imageArn: Swift.String? = nil) {
            self.imageArn = imageArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.imageArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.imageArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Ec2ImageDetails",
            [
                Shapes.Member("ImageArn", { GuardDutySchema.String }, wireName: "imageArn"),
            ])
    }
}

extension GuardDutyShape {
    package struct Ec2Instance: Shapes.Structure {
        package var availabilityZone: Swift.String?
        package var imageDescription: Swift.String?
        package var instanceState: Swift.String?
        package var iamInstanceProfile: GuardDutyShape.IamInstanceProfile?
        package var instanceType: Swift.String?
        package var outpostArn: Swift.String?
        package var platform: Swift.String?
        package var productCodes: [GuardDutyShape.ProductCode]?
        package var ec2NetworkInterfaceUids: [Swift.String]?
        package init(availabilityZone: Swift.String? = nil, imageDescription: Swift.String? = nil, instanceState: Swift.String? = nil, iamInstanceProfile: GuardDutyShape.IamInstanceProfile? = nil, instanceType: Swift.String? = nil, outpostArn: Swift.String? = nil, platform: Swift.String? = nil, productCodes: [GuardDutyShape.ProductCode]? = nil, ec2NetworkInterfaceUids: [Swift.String]? = nil) {
            self.availabilityZone = availabilityZone
            self.imageDescription = imageDescription
            self.instanceState = instanceState
            self.iamInstanceProfile = iamInstanceProfile
            self.instanceType = instanceType
            self.outpostArn = outpostArn
            self.platform = platform
            self.productCodes = productCodes
            self.ec2NetworkInterfaceUids = ec2NetworkInterfaceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.availabilityZone = try fields.optional(0)
            self.imageDescription = try fields.optional(1)
            self.instanceState = try fields.optional(2)
            self.iamInstanceProfile = try fields.optional(3)
            self.instanceType = try fields.optional(4)
            self.outpostArn = try fields.optional(5)
            self.platform = try fields.optional(6)
            self.productCodes = try fields.optional(7)
            self.ec2NetworkInterfaceUids = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.availabilityZone?.shapeValue
            fields[1] = self.imageDescription?.shapeValue
            fields[2] = self.instanceState?.shapeValue
            fields[3] = self.iamInstanceProfile?.shapeValue
            fields[4] = self.instanceType?.shapeValue
            fields[5] = self.outpostArn?.shapeValue
            fields[6] = self.platform?.shapeValue
            fields[7] = self.productCodes?.shapeValue
            fields[8] = self.ec2NetworkInterfaceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Ec2Instance",
            [
                Shapes.Member("AvailabilityZone", { GuardDutySchema.String }, wireName: "availabilityZone"),
                Shapes.Member("ImageDescription", { GuardDutySchema.String }, wireName: "imageDescription"),
                Shapes.Member("InstanceState", { GuardDutySchema.String }, wireName: "instanceState"),
                Shapes.Member("IamInstanceProfile", { GuardDutySchema.IamInstanceProfile }),
                Shapes.Member("InstanceType", { GuardDutySchema.String }, wireName: "instanceType"),
                Shapes.Member("OutpostArn", { GuardDutySchema.String }, wireName: "outpostArn"),
                Shapes.Member("Platform", { GuardDutySchema.String }, wireName: "platform"),
                Shapes.Member("ProductCodes", { GuardDutySchema.ProductCodes }, wireName: "productCodes"),
                Shapes.Member("Ec2NetworkInterfaceUids", { GuardDutySchema.Ec2NetworkInterfaceUids }, wireName: "ec2NetworkInterfaceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct Ec2LaunchTemplate: Shapes.Structure {
        package var ec2InstanceUids: [Swift.String]?
        package var version: Swift.String?
        package init(ec2InstanceUids: [Swift.String]? = nil, version: Swift.String? = nil) {
            self.ec2InstanceUids = ec2InstanceUids
            self.version = version
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ec2InstanceUids = try fields.optional(0)
            self.version = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ec2InstanceUids?.shapeValue
            fields[1] = self.version?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Ec2LaunchTemplate",
            [
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
                Shapes.Member("Version", { GuardDutySchema.LaunchTemplateVersion }, wireName: "version"),
            ])
    }
}

extension GuardDutyShape {
    package struct Ec2NetworkInterface: Shapes.Structure {
        package var ipv6Addresses: [Swift.String]?
        package var privateIpAddresses: [GuardDutyShape.PrivateIpAddressDetails]?
        package var publicIp: Swift.String?
        package var securityGroups: [GuardDutyShape.SecurityGroup]?
        package var subNetId: Swift.String?
        package var vpcId: Swift.String?
        package init(ipv6Addresses: [Swift.String]? = nil, privateIpAddresses: [GuardDutyShape.PrivateIpAddressDetails]? = nil, publicIp: Swift.String? = nil, securityGroups: [GuardDutyShape.SecurityGroup]? = nil, subNetId: Swift.String? = nil, vpcId: Swift.String? = nil) {
            self.ipv6Addresses = ipv6Addresses
            self.privateIpAddresses = privateIpAddresses
            self.publicIp = publicIp
            self.securityGroups = securityGroups
            self.subNetId = subNetId
            self.vpcId = vpcId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ipv6Addresses = try fields.optional(0)
            self.privateIpAddresses = try fields.optional(1)
            self.publicIp = try fields.optional(2)
            self.securityGroups = try fields.optional(3)
            self.subNetId = try fields.optional(4)
            self.vpcId = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ipv6Addresses?.shapeValue
            fields[1] = self.privateIpAddresses?.shapeValue
            fields[2] = self.publicIp?.shapeValue
            fields[3] = self.securityGroups?.shapeValue
            fields[4] = self.subNetId?.shapeValue
            fields[5] = self.vpcId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Ec2NetworkInterface",
            [
                Shapes.Member("Ipv6Addresses", { GuardDutySchema.Ipv6Addresses }, wireName: "ipv6Addresses"),
                Shapes.Member("PrivateIpAddresses", { GuardDutySchema.PrivateIpAddresses }, wireName: "privateIpAddresses"),
                Shapes.Member("PublicIp", { GuardDutySchema.String }, wireName: "publicIp"),
                Shapes.Member("SecurityGroups", { GuardDutySchema.SecurityGroups }, wireName: "securityGroups"),
                Shapes.Member("SubNetId", { GuardDutySchema.String }, wireName: "subNetId"),
                Shapes.Member("VpcId", { GuardDutySchema.String }, wireName: "vpcId"),
            ])
    }
}

extension GuardDutyShape {
    package struct Ec2Vpc: Shapes.Structure {
        package var ec2InstanceUids: [Swift.String]?
        package init(ec2InstanceUids: [Swift.String]? = nil) {
            self.ec2InstanceUids = ec2InstanceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ec2InstanceUids = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ec2InstanceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Ec2Vpc",
            [
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct EcsCluster: Shapes.Structure {
        package var status: Swift.String?
        package var ec2InstanceUids: [Swift.String]?
        package init(status: Swift.String? = nil, ec2InstanceUids: [Swift.String]? = nil) {
            self.status = status
            self.ec2InstanceUids = ec2InstanceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.optional(0)
            self.ec2InstanceUids = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status?.shapeValue
            fields[1] = self.ec2InstanceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EcsCluster",
            [
                Shapes.Member("Status", { GuardDutySchema.EcsClusterStatus }, wireName: "status"),
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct EcsClusterDetails: Shapes.Structure {
        package var name: Swift.String?
        package var arn: Swift.String?
        package var status: Swift.String?
        package var activeServicesCount: Swift.Int?
        package var registeredContainerInstancesCount: Swift.Int?
        package var runningTasksCount: Swift.Int?
        package var tags: [GuardDutyShape.Tag]?
        package var taskDetails: GuardDutyShape.EcsTaskDetails?
        package init(name: Swift.String? = nil, arn: Swift.String? = nil, status: Swift.String? = nil, activeServicesCount: Swift.Int? = nil, registeredContainerInstancesCount: Swift.Int? = nil, runningTasksCount: Swift.Int? = nil, tags: [GuardDutyShape.Tag]? = nil, taskDetails: GuardDutyShape.EcsTaskDetails? = nil) {
            self.name = name
            self.arn = arn
            self.status = status
            self.activeServicesCount = activeServicesCount
            self.registeredContainerInstancesCount = registeredContainerInstancesCount
            self.runningTasksCount = runningTasksCount
            self.tags = tags
            self.taskDetails = taskDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.arn = try fields.optional(1)
            self.status = try fields.optional(2)
            self.activeServicesCount = try fields.optional(3)
            self.registeredContainerInstancesCount = try fields.optional(4)
            self.runningTasksCount = try fields.optional(5)
            self.tags = try fields.optional(6)
            self.taskDetails = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.arn?.shapeValue
            fields[2] = self.status?.shapeValue
            fields[3] = self.activeServicesCount?.shapeValue
            fields[4] = self.registeredContainerInstancesCount?.shapeValue
            fields[5] = self.runningTasksCount?.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.taskDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EcsClusterDetails",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Arn", { GuardDutySchema.String }, wireName: "arn"),
                Shapes.Member("Status", { GuardDutySchema.String }, wireName: "status"),
                Shapes.Member("ActiveServicesCount", { GuardDutySchema.Integer }, wireName: "activeServicesCount"),
                Shapes.Member("RegisteredContainerInstancesCount", { GuardDutySchema.Integer }, wireName: "registeredContainerInstancesCount"),
                Shapes.Member("RunningTasksCount", { GuardDutySchema.Integer }, wireName: "runningTasksCount"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
                Shapes.Member("TaskDetails", { GuardDutySchema.EcsTaskDetails }, wireName: "taskDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct EcsTask: Shapes.Structure {
        package var createdAt: Vocabulary.Instant?
        package var taskDefinitionArn: Swift.String?
        package var launchType: Swift.String?
        package var containerUids: [Swift.String]?
        package init(createdAt: Vocabulary.Instant? = nil, taskDefinitionArn: Swift.String? = nil, launchType: Swift.String? = nil, containerUids: [Swift.String]? = nil) {
            self.createdAt = createdAt
            self.taskDefinitionArn = taskDefinitionArn
            self.launchType = launchType
            self.containerUids = containerUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.createdAt = try fields.optional(0)
            self.taskDefinitionArn = try fields.optional(1)
            self.launchType = try fields.optional(2)
            self.containerUids = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.createdAt?.shapeValue
            fields[1] = self.taskDefinitionArn?.shapeValue
            fields[2] = self.launchType?.shapeValue
            fields[3] = self.containerUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EcsTask",
            [
                Shapes.Member("CreatedAt", { GuardDutySchema.Timestamp }, wireName: "createdAt"),
                Shapes.Member("TaskDefinitionArn", { GuardDutySchema.String }, wireName: "taskDefinitionArn"),
                Shapes.Member("LaunchType", { GuardDutySchema.EcsLaunchType }, wireName: "launchType"),
                Shapes.Member("ContainerUids", { GuardDutySchema.ContainerUids }, wireName: "containerUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct EcsTaskDetails: Shapes.Structure {
        package var arn: Swift.String?
        package var definitionArn: Swift.String?
        package var version: Swift.String?
        package var taskCreatedAt: Vocabulary.Instant?
        package var startedAt: Vocabulary.Instant?
        package var startedBy: Swift.String?
        package var tags: [GuardDutyShape.Tag]?
        package var volumes: [GuardDutyShape.Volume]?
        package var containers: [GuardDutyShape.Container]?
        package var group: Swift.String?
        package var launchType: Swift.String?
        package init(arn: Swift.String? = nil, definitionArn: Swift.String? = nil, version: Swift.String? = nil, taskCreatedAt: Vocabulary.Instant? = nil, startedAt: Vocabulary.Instant? = nil, startedBy: Swift.String? = nil, tags: [GuardDutyShape.Tag]? = nil, volumes: [GuardDutyShape.Volume]? = nil, containers: [GuardDutyShape.Container]? = nil, group: Swift.String? = nil, launchType: Swift.String? = nil) {
            self.arn = arn
            self.definitionArn = definitionArn
            self.version = version
            self.taskCreatedAt = taskCreatedAt
            self.startedAt = startedAt
            self.startedBy = startedBy
            self.tags = tags
            self.volumes = volumes
            self.containers = containers
            self.group = group
            self.launchType = launchType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.definitionArn = try fields.optional(1)
            self.version = try fields.optional(2)
            self.taskCreatedAt = try fields.optional(3)
            self.startedAt = try fields.optional(4)
            self.startedBy = try fields.optional(5)
            self.tags = try fields.optional(6)
            self.volumes = try fields.optional(7)
            self.containers = try fields.optional(8)
            self.group = try fields.optional(9)
            self.launchType = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.definitionArn?.shapeValue
            fields[2] = self.version?.shapeValue
            fields[3] = self.taskCreatedAt?.shapeValue
            fields[4] = self.startedAt?.shapeValue
            fields[5] = self.startedBy?.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.volumes?.shapeValue
            fields[8] = self.containers?.shapeValue
            fields[9] = self.group?.shapeValue
            fields[10] = self.launchType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EcsTaskDetails",
            [
                Shapes.Member("Arn", { GuardDutySchema.String }, wireName: "arn"),
                Shapes.Member("DefinitionArn", { GuardDutySchema.String }, wireName: "definitionArn"),
                Shapes.Member("Version", { GuardDutySchema.String }, wireName: "version"),
                Shapes.Member("TaskCreatedAt", { GuardDutySchema.Timestamp }, wireName: "createdAt"),
                Shapes.Member("StartedAt", { GuardDutySchema.Timestamp }, wireName: "startedAt"),
                Shapes.Member("StartedBy", { GuardDutySchema.String }, wireName: "startedBy"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
                Shapes.Member("Volumes", { GuardDutySchema.Volumes }, wireName: "volumes"),
                Shapes.Member("Containers", { GuardDutySchema.Containers }, wireName: "containers"),
                Shapes.Member("Group", { GuardDutySchema.String }, wireName: "group"),
                Shapes.Member("LaunchType", { GuardDutySchema.String }, wireName: "launchType"),
            ])
    }
}

extension GuardDutyShape {
    package struct EksCluster: Shapes.Structure {
        package var arn: Swift.String?
        package var createdAt: Vocabulary.Instant?
        package var status: Swift.String?
        package var vpcId: Swift.String?
        package var ec2InstanceUids: [Swift.String]?
        package init(arn: Swift.String? = nil, createdAt: Vocabulary.Instant? = nil, status: Swift.String? = nil, vpcId: Swift.String? = nil, ec2InstanceUids: [Swift.String]? = nil) {
            self.arn = arn
            self.createdAt = createdAt
            self.status = status
            self.vpcId = vpcId
            self.ec2InstanceUids = ec2InstanceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.createdAt = try fields.optional(1)
            self.status = try fields.optional(2)
            self.vpcId = try fields.optional(3)
            self.ec2InstanceUids = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.createdAt?.shapeValue
            fields[2] = self.status?.shapeValue
            fields[3] = self.vpcId?.shapeValue
            fields[4] = self.ec2InstanceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EksCluster",
            [
                Shapes.Member("Arn", { GuardDutySchema.String }, wireName: "arn"),
                Shapes.Member("CreatedAt", { GuardDutySchema.Timestamp }, wireName: "createdAt"),
                Shapes.Member("Status", { GuardDutySchema.ClusterStatus }, wireName: "status"),
                Shapes.Member("VpcId", { GuardDutySchema.String }, wireName: "vpcId"),
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct EksClusterDetails: Shapes.Structure {
        package var name: Swift.String?
        package var arn: Swift.String?
        package var vpcId: Swift.String?
        package var status: Swift.String?
        package var tags: [GuardDutyShape.Tag]?
        package var createdAt: Vocabulary.Instant?
        package init(name: Swift.String? = nil, arn: Swift.String? = nil, vpcId: Swift.String? = nil, status: Swift.String? = nil, tags: [GuardDutyShape.Tag]? = nil, createdAt: Vocabulary.Instant? = nil) {
            self.name = name
            self.arn = arn
            self.vpcId = vpcId
            self.status = status
            self.tags = tags
            self.createdAt = createdAt
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.arn = try fields.optional(1)
            self.vpcId = try fields.optional(2)
            self.status = try fields.optional(3)
            self.tags = try fields.optional(4)
            self.createdAt = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.arn?.shapeValue
            fields[2] = self.vpcId?.shapeValue
            fields[3] = self.status?.shapeValue
            fields[4] = self.tags?.shapeValue
            fields[5] = self.createdAt?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EksClusterDetails",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Arn", { GuardDutySchema.String }, wireName: "arn"),
                Shapes.Member("VpcId", { GuardDutySchema.String }, wireName: "vpcId"),
                Shapes.Member("Status", { GuardDutySchema.String }, wireName: "status"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
                Shapes.Member("CreatedAt", { GuardDutySchema.Timestamp }, wireName: "createdAt"),
            ])
    }
}

extension GuardDutyShape {
    package struct Evidence: Shapes.Structure {
        package var threatIntelligenceDetails: [GuardDutyShape.ThreatIntelligenceDetail]?
        package init(threatIntelligenceDetails: [GuardDutyShape.ThreatIntelligenceDetail]? = nil) {
            self.threatIntelligenceDetails = threatIntelligenceDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.threatIntelligenceDetails = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.threatIntelligenceDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Evidence",
            [
                Shapes.Member("ThreatIntelligenceDetails", { GuardDutySchema.ThreatIntelligenceDetails }, wireName: "threatIntelligenceDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct FargateDetails: Shapes.Structure {
        package var issues: [Swift.String]?
        package var managementType: Swift.String?
        package init(issues: [Swift.String]? = nil, managementType: Swift.String? = nil) {
            self.issues = issues
            self.managementType = managementType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.issues = try fields.optional(0)
            self.managementType = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.issues?.shapeValue
            fields[1] = self.managementType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FargateDetails",
            [
                Shapes.Member("Issues", { GuardDutySchema.Issues }, wireName: "issues"),
                Shapes.Member("ManagementType", { GuardDutySchema.ManagementType }, wireName: "managementType"),
            ])
    }
}

extension GuardDutyShape {
    package struct FilterCondition: Shapes.Structure {
        package var equalsValue: Swift.String?
        package var greaterThan: Swift.Int?
        package var lessThan: Swift.Int?
        package init(equalsValue: Swift.String? = nil, greaterThan: Swift.Int? = nil, lessThan: Swift.Int? = nil) {
            self.equalsValue = equalsValue
            self.greaterThan = greaterThan
            self.lessThan = lessThan
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.equalsValue = try fields.optional(0)
            self.greaterThan = try fields.optional(1)
            self.lessThan = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.equalsValue?.shapeValue
            fields[1] = self.greaterThan?.shapeValue
            fields[2] = self.lessThan?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterCondition",
            [
                Shapes.Member("EqualsValue", { GuardDutySchema.NonEmptyString }, wireName: "equalsValue"),
                Shapes.Member("GreaterThan", { GuardDutySchema.LongValue }, wireName: "greaterThan"),
                Shapes.Member("LessThan", { GuardDutySchema.LongValue }, wireName: "lessThan"),
            ])
    }
}

extension GuardDutyShape {
    package struct FilterCriteria: Shapes.Structure {
        package var filterCriterion: [GuardDutyShape.FilterCriterion]?
        package init(filterCriterion: [GuardDutyShape.FilterCriterion]? = nil) {
            self.filterCriterion = filterCriterion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterCriterion = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterCriterion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterCriteria",
            [
                Shapes.Member("FilterCriterion", { GuardDutySchema.FilterCriterionList }, wireName: "filterCriterion"),
            ])
    }
}

extension GuardDutyShape {
    package struct FilterCriterion: Shapes.Structure {
        package var criterionKey: Swift.String?
        package var filterCondition: GuardDutyShape.FilterCondition?
        package init(criterionKey: Swift.String? = nil, filterCondition: GuardDutyShape.FilterCondition? = nil) {
            self.criterionKey = criterionKey
            self.filterCondition = filterCondition
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.criterionKey = try fields.optional(0)
            self.filterCondition = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.criterionKey?.shapeValue
            fields[1] = self.filterCondition?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterCriterion",
            [
                Shapes.Member("CriterionKey", { GuardDutySchema.CriterionKey }, wireName: "criterionKey"),
                Shapes.Member("FilterCondition", { GuardDutySchema.FilterCondition }, wireName: "filterCondition"),
            ])
    }
}

extension GuardDutyShape {
    package struct Finding: Shapes.Structure {
        package var accountId: Swift.String
        package var arn: Swift.String
        package var confidence: Swift.Double?
        package var createdAt: Swift.String
        package var description: Swift.String?
        package var id: Swift.String
        package var partition: Swift.String?
        package var region: Swift.String
        package var resource: GuardDutyShape.Resource
        package var schemaVersion: Swift.String
        package var service: GuardDutyShape.Service?
        package var severity: Swift.Double
        package var title: Swift.String?
        package var type: Swift.String
        package var updatedAt: Swift.String
        package var associatedAttackSequenceArn: Swift.String?
        package init(accountId: Swift.String, arn: Swift.String, confidence: Swift.Double? = nil, createdAt: Swift.String, description: Swift.String? = nil, id: Swift.String, partition: Swift.String? = nil, region: Swift.String, resource: GuardDutyShape.Resource, schemaVersion: Swift.String, service: GuardDutyShape.Service? = nil, severity: Swift.Double, title: Swift.String? = nil, type: Swift.String, updatedAt: Swift.String, associatedAttackSequenceArn: Swift.String? = nil) {
            self.accountId = accountId
            self.arn = arn
            self.confidence = confidence
            self.createdAt = createdAt
            self.description = description
            self.id = id
            self.partition = partition
            self.region = region
            self.resource = resource
            self.schemaVersion = schemaVersion
            self.service = service
            self.severity = severity
            self.title = title
            self.type = type
            self.updatedAt = updatedAt
            self.associatedAttackSequenceArn = associatedAttackSequenceArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
            self.arn = try fields.required(1)
            self.confidence = try fields.optional(2)
            self.createdAt = try fields.required(3)
            self.description = try fields.optional(4)
            self.id = try fields.required(5)
            self.partition = try fields.optional(6)
            self.region = try fields.required(7)
            self.resource = try fields.required(8)
            self.schemaVersion = try fields.required(9)
            self.service = try fields.optional(10)
            self.severity = try fields.required(11)
            self.title = try fields.optional(12)
            self.type = try fields.required(13)
            self.updatedAt = try fields.required(14)
            self.associatedAttackSequenceArn = try fields.optional(15)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            fields[1] = self.arn.shapeValue
            fields[2] = self.confidence?.shapeValue
            fields[3] = self.createdAt.shapeValue
            fields[4] = self.description?.shapeValue
            fields[5] = self.id.shapeValue
            fields[6] = self.partition?.shapeValue
            fields[7] = self.region.shapeValue
            fields[8] = self.resource.shapeValue
            fields[9] = self.schemaVersion.shapeValue
            fields[10] = self.service?.shapeValue
            fields[11] = self.severity.shapeValue
            fields[12] = self.title?.shapeValue
            fields[13] = self.type.shapeValue
            fields[14] = self.updatedAt.shapeValue
            fields[15] = self.associatedAttackSequenceArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Finding",
            [
                Shapes.Member("AccountId", { GuardDutySchema.String }, wireName: "accountId", traits: [.required]),
                Shapes.Member("Arn", { GuardDutySchema.String }, wireName: "arn", traits: [.required]),
                Shapes.Member("Confidence", { GuardDutySchema.Double }, wireName: "confidence"),
                Shapes.Member("CreatedAt", { GuardDutySchema.String }, wireName: "createdAt", traits: [.required]),
                Shapes.Member("Description", { GuardDutySchema.String }, wireName: "description"),
                Shapes.Member("Id", { GuardDutySchema.String }, wireName: "id", traits: [.required]),
                Shapes.Member("Partition", { GuardDutySchema.String }, wireName: "partition"),
                Shapes.Member("Region", { GuardDutySchema.String }, wireName: "region", traits: [.required]),
                Shapes.Member("Resource", { GuardDutySchema.Resource }, wireName: "resource", traits: [.required]),
                Shapes.Member("SchemaVersion", { GuardDutySchema.String }, wireName: "schemaVersion", traits: [.required]),
                Shapes.Member("Service", { GuardDutySchema.Service }, wireName: "service"),
                Shapes.Member("Severity", { GuardDutySchema.Double }, wireName: "severity", traits: [.required]),
                Shapes.Member("Title", { GuardDutySchema.String }, wireName: "title"),
                Shapes.Member("Type", { GuardDutySchema.FindingType }, wireName: "type", traits: [.required]),
                Shapes.Member("UpdatedAt", { GuardDutySchema.String }, wireName: "updatedAt", traits: [.required]),
                Shapes.Member("AssociatedAttackSequenceArn", { GuardDutySchema.String }, wireName: "associatedAttackSequenceArn"),
            ])
    }
}

extension GuardDutyShape {
    package struct FindingCriteria: Shapes.Structure {
        package var criterion: [Swift.String: GuardDutyShape.Condition]?
        package init(criterion: [Swift.String: GuardDutyShape.Condition]? = nil) {
            self.criterion = criterion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.criterion = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.criterion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FindingCriteria",
            [
                Shapes.Member("Criterion", { GuardDutySchema.Criterion }, wireName: "criterion"),
            ])
    }
}

extension GuardDutyShape {
    package struct FindingStatistics: Shapes.Structure {
        package var countBySeverity: [Swift.String: Swift.Int]?
        package var groupedByAccount: [GuardDutyShape.AccountStatistics]?
        package var groupedByDate: [GuardDutyShape.DateStatistics]?
        package var groupedByFindingType: [GuardDutyShape.FindingTypeStatistics]?
        package var groupedByResource: [GuardDutyShape.ResourceStatistics]?
        package var groupedBySeverity: [GuardDutyShape.SeverityStatistics]?
        package init(countBySeverity: [Swift.String: Swift.Int]? = nil, groupedByAccount: [GuardDutyShape.AccountStatistics]? = nil, groupedByDate: [GuardDutyShape.DateStatistics]? = nil, groupedByFindingType: [GuardDutyShape.FindingTypeStatistics]? = nil, groupedByResource: [GuardDutyShape.ResourceStatistics]? = nil, groupedBySeverity: [GuardDutyShape.SeverityStatistics]? = nil) {
            self.countBySeverity = countBySeverity
            self.groupedByAccount = groupedByAccount
            self.groupedByDate = groupedByDate
            self.groupedByFindingType = groupedByFindingType
            self.groupedByResource = groupedByResource
            self.groupedBySeverity = groupedBySeverity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.countBySeverity = try fields.optional(0)
            self.groupedByAccount = try fields.optional(1)
            self.groupedByDate = try fields.optional(2)
            self.groupedByFindingType = try fields.optional(3)
            self.groupedByResource = try fields.optional(4)
            self.groupedBySeverity = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.countBySeverity?.shapeValue
            fields[1] = self.groupedByAccount?.shapeValue
            fields[2] = self.groupedByDate?.shapeValue
            fields[3] = self.groupedByFindingType?.shapeValue
            fields[4] = self.groupedByResource?.shapeValue
            fields[5] = self.groupedBySeverity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FindingStatistics",
            [
                Shapes.Member("CountBySeverity", { GuardDutySchema.CountBySeverity }, wireName: "countBySeverity"),
                Shapes.Member("GroupedByAccount", { GuardDutySchema.GroupedByAccount }, wireName: "groupedByAccount"),
                Shapes.Member("GroupedByDate", { GuardDutySchema.GroupedByDate }, wireName: "groupedByDate"),
                Shapes.Member("GroupedByFindingType", { GuardDutySchema.GroupedByFindingType }, wireName: "groupedByFindingType"),
                Shapes.Member("GroupedByResource", { GuardDutySchema.GroupedByResource }, wireName: "groupedByResource"),
                Shapes.Member("GroupedBySeverity", { GuardDutySchema.GroupedBySeverity }, wireName: "groupedBySeverity"),
            ])
    }
}

extension GuardDutyShape {
    package struct FindingTypeStatistics: Shapes.Structure {
        package var findingType: Swift.String?
        package var lastGeneratedAt: Vocabulary.Instant?
        package var totalFindings: Swift.Int?
        package init(findingType: Swift.String? = nil, lastGeneratedAt: Vocabulary.Instant? = nil, totalFindings: Swift.Int? = nil) {
            self.findingType = findingType
            self.lastGeneratedAt = lastGeneratedAt
            self.totalFindings = totalFindings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.findingType = try fields.optional(0)
            self.lastGeneratedAt = try fields.optional(1)
            self.totalFindings = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.findingType?.shapeValue
            fields[1] = self.lastGeneratedAt?.shapeValue
            fields[2] = self.totalFindings?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FindingTypeStatistics",
            [
                Shapes.Member("FindingType", { GuardDutySchema.String }, wireName: "findingType"),
                Shapes.Member("LastGeneratedAt", { GuardDutySchema.Timestamp }, wireName: "lastGeneratedAt"),
                Shapes.Member("TotalFindings", { GuardDutySchema.Integer }, wireName: "totalFindings"),
            ])
    }
}

extension GuardDutyShape {
    package struct FlowLogsConfigurationResult: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FlowLogsConfigurationResult",
            [
                Shapes.Member("Status", { GuardDutySchema.DataSourceStatus }, wireName: "status", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct GeoLocation: Shapes.Structure {
        package var lat: Swift.Double?
        package var lon: Swift.Double?
        package init(lat: Swift.Double? = nil, lon: Swift.Double? = nil) {
            self.lat = lat
            self.lon = lon
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lat = try fields.optional(0)
            self.lon = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lat?.shapeValue
            fields[1] = self.lon?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GeoLocation",
            [
                Shapes.Member("Lat", { GuardDutySchema.Double }, wireName: "lat"),
                Shapes.Member("Lon", { GuardDutySchema.Double }, wireName: "lon"),
            ])
    }
}

extension GuardDutyShape {
    package struct HighestSeverityThreatDetails: Shapes.Structure {
        package var severity: Swift.String?
        package var threatName: Swift.String?
        package var count: Swift.Int?
        package init(severity: Swift.String? = nil, threatName: Swift.String? = nil, count: Swift.Int? = nil) {
            self.severity = severity
            self.threatName = threatName
            self.count = count
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.severity = try fields.optional(0)
            self.threatName = try fields.optional(1)
            self.count = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.severity?.shapeValue
            fields[1] = self.threatName?.shapeValue
            fields[2] = self.count?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HighestSeverityThreatDetails",
            [
                Shapes.Member("Severity", { GuardDutySchema.String }, wireName: "severity"),
                Shapes.Member("ThreatName", { GuardDutySchema.String }, wireName: "threatName"),
                Shapes.Member("Count", { GuardDutySchema.Integer }, wireName: "count"),
            ])
    }
}

extension GuardDutyShape {
    package struct HostPath: Shapes.Structure {
        package var path: Swift.String?
        package init(path: Swift.String? = nil) {
            self.path = path
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.path = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.path?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HostPath",
            [
                Shapes.Member("Path", { GuardDutySchema.String }, wireName: "path"),
            ])
    }
}

extension GuardDutyShape {
    package struct IamInstanceProfile: Shapes.Structure {
        package var arn: Swift.String?
        package var id: Swift.String?
        package init(arn: Swift.String? = nil, id: Swift.String? = nil) {
            self.arn = arn
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.id = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.id?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IamInstanceProfile",
            [
                Shapes.Member("Arn", { GuardDutySchema.String }, wireName: "arn"),
                Shapes.Member("Id", { GuardDutySchema.String }, wireName: "id"),
            ])
    }
}

extension GuardDutyShape {
    package struct IamInstanceProfileV2: Shapes.Structure {
        package var ec2InstanceUids: [Swift.String]?
        package init(ec2InstanceUids: [Swift.String]? = nil) {
            self.ec2InstanceUids = ec2InstanceUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ec2InstanceUids = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ec2InstanceUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IamInstanceProfileV2",
            [
                Shapes.Member("Ec2InstanceUids", { GuardDutySchema.Ec2InstanceUids }, wireName: "ec2InstanceUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct ImpersonatedUser: Shapes.Structure {
        package var username: Swift.String?
        package var groups: [Swift.String]?
        package init(username: Swift.String? = nil, groups: [Swift.String]? = nil) {
            self.username = username
            self.groups = groups
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.username = try fields.optional(0)
            self.groups = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.username?.shapeValue
            fields[1] = self.groups?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ImpersonatedUser",
            [
                Shapes.Member("Username", { GuardDutySchema.String }, wireName: "username"),
                Shapes.Member("Groups", { GuardDutySchema.Groups }, wireName: "groups"),
            ])
    }
}

extension GuardDutyShape {
    package struct IncrementalScanDetails: Shapes.Structure {
        package var baselineResourceArn: Swift.String
        package init(baselineResourceArn: Swift.String) {
            self.baselineResourceArn = baselineResourceArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.baselineResourceArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.baselineResourceArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IncrementalScanDetails",
            [
                Shapes.Member("BaselineResourceArn", { GuardDutySchema.NonEmptyString }, wireName: "baselineResourceArn", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct Indicator: Shapes.Structure {
        package var key: Swift.String
        package var values: [Swift.String]?
        package var title: Swift.String?
        package init(key: Swift.String, values: [Swift.String]? = nil, title: Swift.String? = nil) {
            self.key = key
            self.values = values
            self.title = title
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.values = try fields.optional(1)
            self.title = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.values?.shapeValue
            fields[2] = self.title?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Indicator",
            [
                Shapes.Member("Key", { GuardDutySchema.IndicatorType }, wireName: "key", traits: [.required]),
                Shapes.Member("Values", { GuardDutySchema.IndicatorValues }, wireName: "values"),
                Shapes.Member("Title", { GuardDutySchema.IndicatorTitle }, wireName: "title"),
            ])
    }
}

extension GuardDutyShape {
    package struct InstanceDetails: Shapes.Structure {
        package var availabilityZone: Swift.String?
        package var iamInstanceProfile: GuardDutyShape.IamInstanceProfile?
        package var imageDescription: Swift.String?
        package var imageId: Swift.String?
        package var instanceId: Swift.String?
        package var instanceState: Swift.String?
        package var instanceType: Swift.String?
        package var outpostArn: Swift.String?
        package var launchTime: Swift.String?
        package var networkInterfaces: [GuardDutyShape.NetworkInterface]?
        package var platform: Swift.String?
        package var productCodes: [GuardDutyShape.ProductCode]?
        package var tags: [GuardDutyShape.Tag]?
        package init(availabilityZone: Swift.String? = nil, iamInstanceProfile: GuardDutyShape.IamInstanceProfile? = nil, imageDescription: Swift.String? = nil, imageId: Swift.String? = nil, instanceId: Swift.String? = nil, instanceState: Swift.String? = nil, instanceType: Swift.String? = nil, outpostArn: Swift.String? = nil, launchTime: Swift.String? = nil, networkInterfaces: [GuardDutyShape.NetworkInterface]? = nil, platform: Swift.String? = nil, productCodes: [GuardDutyShape.ProductCode]? = nil, tags: [GuardDutyShape.Tag]? = nil) {
            self.availabilityZone = availabilityZone
            self.iamInstanceProfile = iamInstanceProfile
            self.imageDescription = imageDescription
            self.imageId = imageId
            self.instanceId = instanceId
            self.instanceState = instanceState
            self.instanceType = instanceType
            self.outpostArn = outpostArn
            self.launchTime = launchTime
            self.networkInterfaces = networkInterfaces
            self.platform = platform
            self.productCodes = productCodes
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.availabilityZone = try fields.optional(0)
            self.iamInstanceProfile = try fields.optional(1)
            self.imageDescription = try fields.optional(2)
            self.imageId = try fields.optional(3)
            self.instanceId = try fields.optional(4)
            self.instanceState = try fields.optional(5)
            self.instanceType = try fields.optional(6)
            self.outpostArn = try fields.optional(7)
            self.launchTime = try fields.optional(8)
            self.networkInterfaces = try fields.optional(9)
            self.platform = try fields.optional(10)
            self.productCodes = try fields.optional(11)
            self.tags = try fields.optional(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.availabilityZone?.shapeValue
            fields[1] = self.iamInstanceProfile?.shapeValue
            fields[2] = self.imageDescription?.shapeValue
            fields[3] = self.imageId?.shapeValue
            fields[4] = self.instanceId?.shapeValue
            fields[5] = self.instanceState?.shapeValue
            fields[6] = self.instanceType?.shapeValue
            fields[7] = self.outpostArn?.shapeValue
            fields[8] = self.launchTime?.shapeValue
            fields[9] = self.networkInterfaces?.shapeValue
            fields[10] = self.platform?.shapeValue
            fields[11] = self.productCodes?.shapeValue
            fields[12] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InstanceDetails",
            [
                Shapes.Member("AvailabilityZone", { GuardDutySchema.String }, wireName: "availabilityZone"),
                Shapes.Member("IamInstanceProfile", { GuardDutySchema.IamInstanceProfile }, wireName: "iamInstanceProfile"),
                Shapes.Member("ImageDescription", { GuardDutySchema.String }, wireName: "imageDescription"),
                Shapes.Member("ImageId", { GuardDutySchema.String }, wireName: "imageId"),
                Shapes.Member("InstanceId", { GuardDutySchema.String }, wireName: "instanceId"),
                Shapes.Member("InstanceState", { GuardDutySchema.String }, wireName: "instanceState"),
                Shapes.Member("InstanceType", { GuardDutySchema.String }, wireName: "instanceType"),
                Shapes.Member("OutpostArn", { GuardDutySchema.String }, wireName: "outpostArn"),
                Shapes.Member("LaunchTime", { GuardDutySchema.String }, wireName: "launchTime"),
                Shapes.Member("NetworkInterfaces", { GuardDutySchema.NetworkInterfaces }, wireName: "networkInterfaces"),
                Shapes.Member("Platform", { GuardDutySchema.String }, wireName: "platform"),
                Shapes.Member("ProductCodes", { GuardDutySchema.ProductCodes }, wireName: "productCodes"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
            ])
    }
}

extension GuardDutyShape {
    package struct Invitation: Shapes.Structure {
        package var accountId: Swift.String?
        package var invitationId: Swift.String?
        package var relationshipStatus: Swift.String?
        package var invitedAt: Swift.String?
        package init(accountId: Swift.String? = nil, invitationId: Swift.String? = nil, relationshipStatus: Swift.String? = nil, invitedAt: Swift.String? = nil) {
            self.accountId = accountId
            self.invitationId = invitationId
            self.relationshipStatus = relationshipStatus
            self.invitedAt = invitedAt
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.invitationId = try fields.optional(1)
            self.relationshipStatus = try fields.optional(2)
            self.invitedAt = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.invitationId?.shapeValue
            fields[2] = self.relationshipStatus?.shapeValue
            fields[3] = self.invitedAt?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Invitation",
            [
                Shapes.Member("AccountId", { GuardDutySchema.AccountId }, wireName: "accountId"),
                Shapes.Member("InvitationId", { GuardDutySchema.String }, wireName: "invitationId"),
                Shapes.Member("RelationshipStatus", { GuardDutySchema.String }, wireName: "relationshipStatus"),
                Shapes.Member("InvitedAt", { GuardDutySchema.String }, wireName: "invitedAt"),
            ])
    }
}

extension GuardDutyShape {
    package struct ItemDetails: Shapes.Structure {
        package var resourceArn: Swift.String?
        package var itemPath: Swift.String?
        package var hash: Swift.String?
        package var additionalInfo: GuardDutyShape.AdditionalInfo?
        package init(resourceArn: Swift.String? = nil, itemPath: Swift.String? = nil, hash: Swift.String? = nil, additionalInfo: GuardDutyShape.AdditionalInfo? = nil) {
            self.resourceArn = resourceArn
            self.itemPath = itemPath
            self.hash = hash
            self.additionalInfo = additionalInfo
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.optional(0)
            self.itemPath = try fields.optional(1)
            self.hash = try fields.optional(2)
            self.additionalInfo = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn?.shapeValue
            fields[1] = self.itemPath?.shapeValue
            fields[2] = self.hash?.shapeValue
            fields[3] = self.additionalInfo?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ItemDetails",
            [
                Shapes.Member("ResourceArn", { GuardDutySchema.NonEmptyString }, wireName: "resourceArn"),
                Shapes.Member("ItemPath", { GuardDutySchema.NonEmptyString }, wireName: "itemPath"),
                Shapes.Member("Hash", { GuardDutySchema.String }, wireName: "hash"),
                Shapes.Member("AdditionalInfo", { GuardDutySchema.AdditionalInfo }, wireName: "additionalInfo"),
            ])
    }
}

extension GuardDutyShape {
    package struct ItemPath: Shapes.Structure {
        package var nestedItemPath: Swift.String?
        package var hash: Swift.String?
        package init(nestedItemPath: Swift.String? = nil, hash: Swift.String? = nil) {
            self.nestedItemPath = nestedItemPath
            self.hash = hash
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nestedItemPath = try fields.optional(0)
            self.hash = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nestedItemPath?.shapeValue
            fields[1] = self.hash?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ItemPath",
            [
                Shapes.Member("NestedItemPath", { GuardDutySchema.String }, wireName: "nestedItemPath"),
                Shapes.Member("Hash", { GuardDutySchema.String }, wireName: "hash"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesApiCallAction: Shapes.Structure {
        package var requestUri: Swift.String?
        package var verb: Swift.String?
        package var resource: Swift.String?
        package var subresource: Swift.String?
        package var namespace: Swift.String?
        package var resourceName: Swift.String?
        package var sourceIps: [Swift.String]?
        package var userAgent: Swift.String?
        package var remoteIpDetails: GuardDutyShape.RemoteIpDetails?
        package var statusCode: Swift.Int?
        package var parameters: Swift.String?
        package init(requestUri: Swift.String? = nil, verb: Swift.String? = nil, resource: Swift.String? = nil, subresource: Swift.String? = nil, namespace: Swift.String? = nil, resourceName: Swift.String? = nil, sourceIps: [Swift.String]? = nil, userAgent: Swift.String? = nil, remoteIpDetails: GuardDutyShape.RemoteIpDetails? = nil, statusCode: Swift.Int? = nil, parameters: Swift.String? = nil) {
            self.requestUri = requestUri
            self.verb = verb
            self.resource = resource
            self.subresource = subresource
            self.namespace = namespace
            self.resourceName = resourceName
            self.sourceIps = sourceIps
            self.userAgent = userAgent
            self.remoteIpDetails = remoteIpDetails
            self.statusCode = statusCode
            self.parameters = parameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestUri = try fields.optional(0)
            self.verb = try fields.optional(1)
            self.resource = try fields.optional(2)
            self.subresource = try fields.optional(3)
            self.namespace = try fields.optional(4)
            self.resourceName = try fields.optional(5)
            self.sourceIps = try fields.optional(6)
            self.userAgent = try fields.optional(7)
            self.remoteIpDetails = try fields.optional(8)
            self.statusCode = try fields.optional(9)
            self.parameters = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestUri?.shapeValue
            fields[1] = self.verb?.shapeValue
            fields[2] = self.resource?.shapeValue
            fields[3] = self.subresource?.shapeValue
            fields[4] = self.namespace?.shapeValue
            fields[5] = self.resourceName?.shapeValue
            fields[6] = self.sourceIps?.shapeValue
            fields[7] = self.userAgent?.shapeValue
            fields[8] = self.remoteIpDetails?.shapeValue
            fields[9] = self.statusCode?.shapeValue
            fields[10] = self.parameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesApiCallAction",
            [
                Shapes.Member("RequestUri", { GuardDutySchema.String }, wireName: "requestUri"),
                Shapes.Member("Verb", { GuardDutySchema.String }, wireName: "verb"),
                Shapes.Member("Resource", { GuardDutySchema.String }, wireName: "resource"),
                Shapes.Member("Subresource", { GuardDutySchema.String }, wireName: "subresource"),
                Shapes.Member("Namespace", { GuardDutySchema.String }, wireName: "namespace"),
                Shapes.Member("ResourceName", { GuardDutySchema.String }, wireName: "resourceName"),
                Shapes.Member("SourceIps", { GuardDutySchema.SourceIps }, wireName: "sourceIPs"),
                Shapes.Member("UserAgent", { GuardDutySchema.String }, wireName: "userAgent"),
                Shapes.Member("RemoteIpDetails", { GuardDutySchema.RemoteIpDetails }, wireName: "remoteIpDetails"),
                Shapes.Member("StatusCode", { GuardDutySchema.Integer }, wireName: "statusCode"),
                Shapes.Member("Parameters", { GuardDutySchema.String }, wireName: "parameters"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesAuditLogsConfiguration: Shapes.Structure {
        package var enable: Swift.Bool
        package init(enable: Swift.Bool) {
            self.enable = enable
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.enable = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.enable.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesAuditLogsConfiguration",
            [
                Shapes.Member("Enable", { GuardDutySchema.Boolean }, wireName: "enable", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesAuditLogsConfigurationResult: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesAuditLogsConfigurationResult",
            [
                Shapes.Member("Status", { GuardDutySchema.DataSourceStatus }, wireName: "status", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesConfiguration: Shapes.Structure {
        package var auditLogs: GuardDutyShape.KubernetesAuditLogsConfiguration
        package init(auditLogs: GuardDutyShape.KubernetesAuditLogsConfiguration) {
            self.auditLogs = auditLogs
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.auditLogs = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.auditLogs.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesConfiguration",
            [
                Shapes.Member("AuditLogs", { GuardDutySchema.KubernetesAuditLogsConfiguration }, wireName: "auditLogs", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesConfigurationResult: Shapes.Structure {
        package var auditLogs: GuardDutyShape.KubernetesAuditLogsConfigurationResult
        package init(auditLogs: GuardDutyShape.KubernetesAuditLogsConfigurationResult) {
            self.auditLogs = auditLogs
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.auditLogs = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.auditLogs.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesConfigurationResult",
            [
                Shapes.Member("AuditLogs", { GuardDutySchema.KubernetesAuditLogsConfigurationResult }, wireName: "auditLogs", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesDetails: Shapes.Structure {
        package var kubernetesUserDetails: GuardDutyShape.KubernetesUserDetails?
        package var kubernetesWorkloadDetails: GuardDutyShape.KubernetesWorkloadDetails?
        package init(kubernetesUserDetails: GuardDutyShape.KubernetesUserDetails? = nil, kubernetesWorkloadDetails: GuardDutyShape.KubernetesWorkloadDetails? = nil) {
            self.kubernetesUserDetails = kubernetesUserDetails
            self.kubernetesWorkloadDetails = kubernetesWorkloadDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.kubernetesUserDetails = try fields.optional(0)
            self.kubernetesWorkloadDetails = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.kubernetesUserDetails?.shapeValue
            fields[1] = self.kubernetesWorkloadDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesDetails",
            [
                Shapes.Member("KubernetesUserDetails", { GuardDutySchema.KubernetesUserDetails }, wireName: "kubernetesUserDetails"),
                Shapes.Member("KubernetesWorkloadDetails", { GuardDutySchema.KubernetesWorkloadDetails }, wireName: "kubernetesWorkloadDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesPermissionCheckedDetails: Shapes.Structure {
        package var verb: Swift.String?
        package var resource: Swift.String?
        package var namespace: Swift.String?
        package var allowed: Swift.Bool?
        package init(verb: Swift.String? = nil, resource: Swift.String? = nil, namespace: Swift.String? = nil, allowed: Swift.Bool? = nil) {
            self.verb = verb
            self.resource = resource
            self.namespace = namespace
            self.allowed = allowed
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.verb = try fields.optional(0)
            self.resource = try fields.optional(1)
            self.namespace = try fields.optional(2)
            self.allowed = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.verb?.shapeValue
            fields[1] = self.resource?.shapeValue
            fields[2] = self.namespace?.shapeValue
            fields[3] = self.allowed?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesPermissionCheckedDetails",
            [
                Shapes.Member("Verb", { GuardDutySchema.String }, wireName: "verb"),
                Shapes.Member("Resource", { GuardDutySchema.String }, wireName: "resource"),
                Shapes.Member("Namespace", { GuardDutySchema.String }, wireName: "namespace"),
                Shapes.Member("Allowed", { GuardDutySchema.Boolean }, wireName: "allowed"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesRoleBindingDetails: Shapes.Structure {
        package var kind: Swift.String?
        package var name: Swift.String?
        package var uid: Swift.String?
        package var roleRefName: Swift.String?
        package var roleRefKind: Swift.String?
        package init(kind: Swift.String? = nil, name: Swift.String? = nil, uid: Swift.String? = nil, roleRefName: Swift.String? = nil, roleRefKind: Swift.String? = nil) {
            self.kind = kind
            self.name = name
            self.uid = uid
            self.roleRefName = roleRefName
            self.roleRefKind = roleRefKind
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.kind = try fields.optional(0)
            self.name = try fields.optional(1)
            self.uid = try fields.optional(2)
            self.roleRefName = try fields.optional(3)
            self.roleRefKind = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.kind?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.uid?.shapeValue
            fields[3] = self.roleRefName?.shapeValue
            fields[4] = self.roleRefKind?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesRoleBindingDetails",
            [
                Shapes.Member("Kind", { GuardDutySchema.String }, wireName: "kind"),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid"),
                Shapes.Member("RoleRefName", { GuardDutySchema.String }, wireName: "roleRefName"),
                Shapes.Member("RoleRefKind", { GuardDutySchema.String }, wireName: "roleRefKind"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesRoleDetails: Shapes.Structure {
        package var kind: Swift.String?
        package var name: Swift.String?
        package var uid: Swift.String?
        package init(kind: Swift.String? = nil, name: Swift.String? = nil, uid: Swift.String? = nil) {
            self.kind = kind
            self.name = name
            self.uid = uid
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.kind = try fields.optional(0)
            self.name = try fields.optional(1)
            self.uid = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.kind?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.uid?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesRoleDetails",
            [
                Shapes.Member("Kind", { GuardDutySchema.String }, wireName: "kind"),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesUserDetails: Shapes.Structure {
        package var username: Swift.String?
        package var uid: Swift.String?
        package var groups: [Swift.String]?
        package var sessionName: [Swift.String]?
        package var impersonatedUser: GuardDutyShape.ImpersonatedUser?
        package init(username: Swift.String? = nil, uid: Swift.String? = nil, groups: [Swift.String]? = nil, sessionName: [Swift.String]? = nil, impersonatedUser: GuardDutyShape.ImpersonatedUser? = nil) {
            self.username = username
            self.uid = uid
            self.groups = groups
            self.sessionName = sessionName
            self.impersonatedUser = impersonatedUser
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.username = try fields.optional(0)
            self.uid = try fields.optional(1)
            self.groups = try fields.optional(2)
            self.sessionName = try fields.optional(3)
            self.impersonatedUser = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.username?.shapeValue
            fields[1] = self.uid?.shapeValue
            fields[2] = self.groups?.shapeValue
            fields[3] = self.sessionName?.shapeValue
            fields[4] = self.impersonatedUser?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesUserDetails",
            [
                Shapes.Member("Username", { GuardDutySchema.String }, wireName: "username"),
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid"),
                Shapes.Member("Groups", { GuardDutySchema.Groups }, wireName: "groups"),
                Shapes.Member("SessionName", { GuardDutySchema.SessionNameList }, wireName: "sessionName"),
                Shapes.Member("ImpersonatedUser", { GuardDutySchema.ImpersonatedUser }, wireName: "impersonatedUser"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesWorkload: Shapes.Structure {
        package var containerUids: [Swift.String]?
        package var namespace: Swift.String?
        package var kubernetesResourcesTypes: Swift.String?
        package init(containerUids: [Swift.String]? = nil, namespace: Swift.String? = nil, kubernetesResourcesTypes: Swift.String? = nil) {
            self.containerUids = containerUids
            self.namespace = namespace
            self.kubernetesResourcesTypes = kubernetesResourcesTypes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.containerUids = try fields.optional(0)
            self.namespace = try fields.optional(1)
            self.kubernetesResourcesTypes = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.containerUids?.shapeValue
            fields[1] = self.namespace?.shapeValue
            fields[2] = self.kubernetesResourcesTypes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesWorkload",
            [
                Shapes.Member("ContainerUids", { GuardDutySchema.ContainerUids }, wireName: "containerUids"),
                Shapes.Member("Namespace", { GuardDutySchema.String }, wireName: "namespace"),
                Shapes.Member("KubernetesResourcesTypes", { GuardDutySchema.KubernetesResourcesTypes }, wireName: "type"),
            ])
    }
}

extension GuardDutyShape {
    package struct KubernetesWorkloadDetails: Shapes.Structure {
        package var name: Swift.String?
        package var type: Swift.String?
        package var uid: Swift.String?
        package var namespace: Swift.String?
        package var hostNetwork: Swift.Bool?
        package var serviceAccountName: Swift.String?
        package var containers: [GuardDutyShape.Container]?
        package var volumes: [GuardDutyShape.Volume]?
        package var hostIPC: Swift.Bool?
        package var hostPID: Swift.Bool?
        package init(name: Swift.String? = nil, type: Swift.String? = nil, uid: Swift.String? = nil, namespace: Swift.String? = nil, hostNetwork: Swift.Bool? = nil, serviceAccountName: Swift.String? = nil, containers: [GuardDutyShape.Container]? = nil, volumes: [GuardDutyShape.Volume]? = nil, hostIPC: Swift.Bool? = nil, hostPID: Swift.Bool? = nil) {
            self.name = name
            self.type = type
            self.uid = uid
            self.namespace = namespace
            self.hostNetwork = hostNetwork
            self.serviceAccountName = serviceAccountName
            self.containers = containers
            self.volumes = volumes
            self.hostIPC = hostIPC
            self.hostPID = hostPID
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.type = try fields.optional(1)
            self.uid = try fields.optional(2)
            self.namespace = try fields.optional(3)
            self.hostNetwork = try fields.optional(4)
            self.serviceAccountName = try fields.optional(5)
            self.containers = try fields.optional(6)
            self.volumes = try fields.optional(7)
            self.hostIPC = try fields.optional(8)
            self.hostPID = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.type?.shapeValue
            fields[2] = self.uid?.shapeValue
            fields[3] = self.namespace?.shapeValue
            fields[4] = self.hostNetwork?.shapeValue
            fields[5] = self.serviceAccountName?.shapeValue
            fields[6] = self.containers?.shapeValue
            fields[7] = self.volumes?.shapeValue
            fields[8] = self.hostIPC?.shapeValue
            fields[9] = self.hostPID?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KubernetesWorkloadDetails",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Type", { GuardDutySchema.String }, wireName: "type"),
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid"),
                Shapes.Member("Namespace", { GuardDutySchema.String }, wireName: "namespace"),
                Shapes.Member("HostNetwork", { GuardDutySchema.Boolean }, wireName: "hostNetwork"),
                Shapes.Member("ServiceAccountName", { GuardDutySchema.String }, wireName: "serviceAccountName"),
                Shapes.Member("Containers", { GuardDutySchema.Containers }, wireName: "containers"),
                Shapes.Member("Volumes", { GuardDutySchema.Volumes }, wireName: "volumes"),
                Shapes.Member("HostIPC", { GuardDutySchema.Boolean }, wireName: "hostIPC"),
                Shapes.Member("HostPID", { GuardDutySchema.Boolean }, wireName: "hostPID"),
            ])
    }
}

extension GuardDutyShape {
    package struct LambdaDetails: Shapes.Structure {
        package var functionArn: Swift.String?
        package var functionName: Swift.String?
        package var description: Swift.String?
        package var lastModifiedAt: Vocabulary.Instant?
        package var revisionId: Swift.String?
        package var functionVersion: Swift.String?
        package var role: Swift.String?
        package var vpcConfig: GuardDutyShape.VpcConfig?
        package var tags: [GuardDutyShape.Tag]?
        package init(functionArn: Swift.String? = nil, functionName: Swift.String? = nil, description: Swift.String? = nil, lastModifiedAt: Vocabulary.Instant? = nil, revisionId: Swift.String? = nil, functionVersion: Swift.String? = nil, role: Swift.String? = nil, vpcConfig: GuardDutyShape.VpcConfig? = nil, tags: [GuardDutyShape.Tag]? = nil) {
            self.functionArn = functionArn
            self.functionName = functionName
            self.description = description
            self.lastModifiedAt = lastModifiedAt
            self.revisionId = revisionId
            self.functionVersion = functionVersion
            self.role = role
            self.vpcConfig = vpcConfig
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.functionArn = try fields.optional(0)
            self.functionName = try fields.optional(1)
            self.description = try fields.optional(2)
            self.lastModifiedAt = try fields.optional(3)
            self.revisionId = try fields.optional(4)
            self.functionVersion = try fields.optional(5)
            self.role = try fields.optional(6)
            self.vpcConfig = try fields.optional(7)
            self.tags = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.functionArn?.shapeValue
            fields[1] = self.functionName?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.lastModifiedAt?.shapeValue
            fields[4] = self.revisionId?.shapeValue
            fields[5] = self.functionVersion?.shapeValue
            fields[6] = self.role?.shapeValue
            fields[7] = self.vpcConfig?.shapeValue
            fields[8] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LambdaDetails",
            [
                Shapes.Member("FunctionArn", { GuardDutySchema.String }, wireName: "functionArn"),
                Shapes.Member("FunctionName", { GuardDutySchema.String }, wireName: "functionName"),
                Shapes.Member("Description", { GuardDutySchema.String }, wireName: "description"),
                Shapes.Member("LastModifiedAt", { GuardDutySchema.Timestamp }, wireName: "lastModifiedAt"),
                Shapes.Member("RevisionId", { GuardDutySchema.String }, wireName: "revisionId"),
                Shapes.Member("FunctionVersion", { GuardDutySchema.String }, wireName: "functionVersion"),
                Shapes.Member("Role", { GuardDutySchema.String }, wireName: "role"),
                Shapes.Member("VpcConfig", { GuardDutySchema.VpcConfig }, wireName: "vpcConfig"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
            ])
    }
}

extension GuardDutyShape {
    package struct LineageObject: Shapes.Structure {
        package var startTime: Vocabulary.Instant?
        package var namespacePid: Swift.Int?
        package var userId: Swift.Int?
        package var name: Swift.String?
        package var pid: Swift.Int?
        package var uuid: Swift.String?
        package var executablePath: Swift.String?
        package var euid: Swift.Int?
        package var parentUuid: Swift.String?
        package init(startTime: Vocabulary.Instant? = nil, namespacePid: Swift.Int? = nil, userId: Swift.Int? = nil, name: Swift.String? = nil, pid: Swift.Int? = nil, uuid: Swift.String? = nil, executablePath: Swift.String? = nil, euid: Swift.Int? = nil, parentUuid: Swift.String? = nil) {
            self.startTime = startTime
            self.namespacePid = namespacePid
            self.userId = userId
            self.name = name
            self.pid = pid
            self.uuid = uuid
            self.executablePath = executablePath
            self.euid = euid
            self.parentUuid = parentUuid
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.startTime = try fields.optional(0)
            self.namespacePid = try fields.optional(1)
            self.userId = try fields.optional(2)
            self.name = try fields.optional(3)
            self.pid = try fields.optional(4)
            self.uuid = try fields.optional(5)
            self.executablePath = try fields.optional(6)
            self.euid = try fields.optional(7)
            self.parentUuid = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.startTime?.shapeValue
            fields[1] = self.namespacePid?.shapeValue
            fields[2] = self.userId?.shapeValue
            fields[3] = self.name?.shapeValue
            fields[4] = self.pid?.shapeValue
            fields[5] = self.uuid?.shapeValue
            fields[6] = self.executablePath?.shapeValue
            fields[7] = self.euid?.shapeValue
            fields[8] = self.parentUuid?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LineageObject",
            [
                Shapes.Member("StartTime", { GuardDutySchema.Timestamp }, wireName: "startTime"),
                Shapes.Member("NamespacePid", { GuardDutySchema.Integer }, wireName: "namespacePid"),
                Shapes.Member("UserId", { GuardDutySchema.Integer }, wireName: "userId"),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Pid", { GuardDutySchema.Integer }, wireName: "pid"),
                Shapes.Member("Uuid", { GuardDutySchema.String }, wireName: "uuid"),
                Shapes.Member("ExecutablePath", { GuardDutySchema.String }, wireName: "executablePath"),
                Shapes.Member("Euid", { GuardDutySchema.Integer }, wireName: "euid"),
                Shapes.Member("ParentUuid", { GuardDutySchema.String }, wireName: "parentUuid"),
            ])
    }
}

extension GuardDutyShape {
    package struct LocalIpDetails: Shapes.Structure {
        package var ipAddressV4: Swift.String?
        package var ipAddressV6: Swift.String?
        package init(ipAddressV4: Swift.String? = nil, ipAddressV6: Swift.String? = nil) {
            self.ipAddressV4 = ipAddressV4
            self.ipAddressV6 = ipAddressV6
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ipAddressV4 = try fields.optional(0)
            self.ipAddressV6 = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ipAddressV4?.shapeValue
            fields[1] = self.ipAddressV6?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LocalIpDetails",
            [
                Shapes.Member("IpAddressV4", { GuardDutySchema.SensitiveString }, wireName: "ipAddressV4"),
                Shapes.Member("IpAddressV6", { GuardDutySchema.SensitiveString }, wireName: "ipAddressV6"),
            ])
    }
}

extension GuardDutyShape {
    package struct LocalPortDetails: Shapes.Structure {
        package var port: Swift.Int?
        package var portName: Swift.String?
        package init(port: Swift.Int? = nil, portName: Swift.String? = nil) {
            self.port = port
            self.portName = portName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.port = try fields.optional(0)
            self.portName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.port?.shapeValue
            fields[1] = self.portName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LocalPortDetails",
            [
                Shapes.Member("Port", { GuardDutySchema.Integer }, wireName: "port"),
                Shapes.Member("PortName", { GuardDutySchema.String }, wireName: "portName"),
            ])
    }
}

extension GuardDutyShape {
    package struct LoginAttribute: Shapes.Structure {
        package var user: Swift.String?
        package var application: Swift.String?
        package var failedLoginAttempts: Swift.Int?
        package var successfulLoginAttempts: Swift.Int?
        package init(user: Swift.String? = nil, application: Swift.String? = nil, failedLoginAttempts: Swift.Int? = nil, successfulLoginAttempts: Swift.Int? = nil) {
            self.user = user
            self.application = application
            self.failedLoginAttempts = failedLoginAttempts
            self.successfulLoginAttempts = successfulLoginAttempts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.user = try fields.optional(0)
            self.application = try fields.optional(1)
            self.failedLoginAttempts = try fields.optional(2)
            self.successfulLoginAttempts = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.user?.shapeValue
            fields[1] = self.application?.shapeValue
            fields[2] = self.failedLoginAttempts?.shapeValue
            fields[3] = self.successfulLoginAttempts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LoginAttribute",
            [
                Shapes.Member("User", { GuardDutySchema.String }, wireName: "user"),
                Shapes.Member("Application", { GuardDutySchema.String }, wireName: "application"),
                Shapes.Member("FailedLoginAttempts", { GuardDutySchema.Integer }, wireName: "failedLoginAttempts"),
                Shapes.Member("SuccessfulLoginAttempts", { GuardDutySchema.Integer }, wireName: "successfulLoginAttempts"),
            ])
    }
}

extension GuardDutyShape {
    package struct MalwareProtectionConfiguration: Shapes.Structure {
        package var scanEc2InstanceWithFindings: GuardDutyShape.ScanEc2InstanceWithFindings?
        package init(scanEc2InstanceWithFindings: GuardDutyShape.ScanEc2InstanceWithFindings? = nil) {
            self.scanEc2InstanceWithFindings = scanEc2InstanceWithFindings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scanEc2InstanceWithFindings = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scanEc2InstanceWithFindings?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MalwareProtectionConfiguration",
            [
                Shapes.Member("ScanEc2InstanceWithFindings", { GuardDutySchema.ScanEc2InstanceWithFindings }, wireName: "scanEc2InstanceWithFindings"),
            ])
    }
}

extension GuardDutyShape {
    package struct MalwareProtectionConfigurationResult: Shapes.Structure {
        package var scanEc2InstanceWithFindings: GuardDutyShape.ScanEc2InstanceWithFindingsResult?
        package var serviceRole: Swift.String?
        package init(scanEc2InstanceWithFindings: GuardDutyShape.ScanEc2InstanceWithFindingsResult? = nil, serviceRole: Swift.String? = nil) {
            self.scanEc2InstanceWithFindings = scanEc2InstanceWithFindings
            self.serviceRole = serviceRole
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scanEc2InstanceWithFindings = try fields.optional(0)
            self.serviceRole = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scanEc2InstanceWithFindings?.shapeValue
            fields[1] = self.serviceRole?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MalwareProtectionConfigurationResult",
            [
                Shapes.Member("ScanEc2InstanceWithFindings", { GuardDutySchema.ScanEc2InstanceWithFindingsResult }, wireName: "scanEc2InstanceWithFindings"),
                Shapes.Member("ServiceRole", { GuardDutySchema.String }, wireName: "serviceRole"),
            ])
    }
}

extension GuardDutyShape {
    package struct MalwareProtectionFindingsScanConfiguration: Shapes.Structure {
        package var triggerType: Swift.String?
        package var incrementalScanDetails: GuardDutyShape.IncrementalScanDetails?
        package init(triggerType: Swift.String? = nil, incrementalScanDetails: GuardDutyShape.IncrementalScanDetails? = nil) {
            self.triggerType = triggerType
            self.incrementalScanDetails = incrementalScanDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.triggerType = try fields.optional(0)
            self.incrementalScanDetails = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.triggerType?.shapeValue
            fields[1] = self.incrementalScanDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MalwareProtectionFindingsScanConfiguration",
            [
                Shapes.Member("TriggerType", { GuardDutySchema.TriggerType }, wireName: "triggerType"),
                Shapes.Member("IncrementalScanDetails", { GuardDutySchema.IncrementalScanDetails }, wireName: "incrementalScanDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct MalwareScanDetails: Shapes.Structure {
        package var threats: [GuardDutyShape.Threat]?
        package var scanId: Swift.String?
        package var scanType: Swift.String?
        package var scanCategory: Swift.String?
        package var scanConfiguration: GuardDutyShape.MalwareProtectionFindingsScanConfiguration?
        package var uniqueThreatCount: Swift.Int?
        package init(threats: [GuardDutyShape.Threat]? = nil, scanId: Swift.String? = nil, scanType: Swift.String? = nil, scanCategory: Swift.String? = nil, scanConfiguration: GuardDutyShape.MalwareProtectionFindingsScanConfiguration? = nil, uniqueThreatCount: Swift.Int? = nil) {
            self.threats = threats
            self.scanId = scanId
            self.scanType = scanType
            self.scanCategory = scanCategory
            self.scanConfiguration = scanConfiguration
            self.uniqueThreatCount = uniqueThreatCount
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.threats = try fields.optional(0)
            self.scanId = try fields.optional(1)
            self.scanType = try fields.optional(2)
            self.scanCategory = try fields.optional(3)
            self.scanConfiguration = try fields.optional(4)
            self.uniqueThreatCount = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.threats?.shapeValue
            fields[1] = self.scanId?.shapeValue
            fields[2] = self.scanType?.shapeValue
            fields[3] = self.scanCategory?.shapeValue
            fields[4] = self.scanConfiguration?.shapeValue
            fields[5] = self.uniqueThreatCount?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MalwareScanDetails",
            [
                Shapes.Member("Threats", { GuardDutySchema.Threats }, wireName: "threats"),
                Shapes.Member("ScanId", { GuardDutySchema.String }, wireName: "scanId"),
                Shapes.Member("ScanType", { GuardDutySchema.MalwareProtectionScanType }, wireName: "scanType"),
                Shapes.Member("ScanCategory", { GuardDutySchema.ScanCategory }, wireName: "scanCategory"),
                Shapes.Member("ScanConfiguration", { GuardDutySchema.MalwareProtectionFindingsScanConfiguration }, wireName: "scanConfiguration"),
                Shapes.Member("UniqueThreatCount", { GuardDutySchema.Integer }, wireName: "uniqueThreatCount"),
            ])
    }
}

extension GuardDutyShape {
    package struct Master: Shapes.Structure {
        package var accountId: Swift.String?
        package var invitationId: Swift.String?
        package var relationshipStatus: Swift.String?
        package var invitedAt: Swift.String?
        package init(accountId: Swift.String? = nil, invitationId: Swift.String? = nil, relationshipStatus: Swift.String? = nil, invitedAt: Swift.String? = nil) {
            self.accountId = accountId
            self.invitationId = invitationId
            self.relationshipStatus = relationshipStatus
            self.invitedAt = invitedAt
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.invitationId = try fields.optional(1)
            self.relationshipStatus = try fields.optional(2)
            self.invitedAt = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.invitationId?.shapeValue
            fields[2] = self.relationshipStatus?.shapeValue
            fields[3] = self.invitedAt?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Master",
            [
                Shapes.Member("AccountId", { GuardDutySchema.AccountId }, wireName: "accountId"),
                Shapes.Member("InvitationId", { GuardDutySchema.String }, wireName: "invitationId"),
                Shapes.Member("RelationshipStatus", { GuardDutySchema.String }, wireName: "relationshipStatus"),
                Shapes.Member("InvitedAt", { GuardDutySchema.String }, wireName: "invitedAt"),
            ])
    }
}

extension GuardDutyShape {
    package struct Member: Shapes.Structure {
        package var accountId: Swift.String
        package var detectorId: Swift.String?
        package var masterId: Swift.String
        package var email: Swift.String
        package var relationshipStatus: Swift.String
        package var invitedAt: Swift.String?
        package var updatedAt: Swift.String
        package var administratorId: Swift.String?
        package init(accountId: Swift.String, detectorId: Swift.String? = nil, masterId: Swift.String, email: Swift.String, relationshipStatus: Swift.String, invitedAt: Swift.String? = nil, updatedAt: Swift.String, administratorId: Swift.String? = nil) {
            self.accountId = accountId
            self.detectorId = detectorId
            self.masterId = masterId
            self.email = email
            self.relationshipStatus = relationshipStatus
            self.invitedAt = invitedAt
            self.updatedAt = updatedAt
            self.administratorId = administratorId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
            self.detectorId = try fields.optional(1)
            self.masterId = try fields.required(2)
            self.email = try fields.required(3)
            self.relationshipStatus = try fields.required(4)
            self.invitedAt = try fields.optional(5)
            self.updatedAt = try fields.required(6)
            self.administratorId = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            fields[1] = self.detectorId?.shapeValue
            fields[2] = self.masterId.shapeValue
            fields[3] = self.email.shapeValue
            fields[4] = self.relationshipStatus.shapeValue
            fields[5] = self.invitedAt?.shapeValue
            fields[6] = self.updatedAt.shapeValue
            fields[7] = self.administratorId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Member",
            [
                Shapes.Member("AccountId", { GuardDutySchema.AccountId }, wireName: "accountId", traits: [.required]),
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, wireName: "detectorId"),
                Shapes.Member("MasterId", { GuardDutySchema.String }, wireName: "masterId", traits: [.required]),
                Shapes.Member("Email", { GuardDutySchema.Email }, wireName: "email", traits: [.required]),
                Shapes.Member("RelationshipStatus", { GuardDutySchema.String }, wireName: "relationshipStatus", traits: [.required]),
                Shapes.Member("InvitedAt", { GuardDutySchema.String }, wireName: "invitedAt"),
                Shapes.Member("UpdatedAt", { GuardDutySchema.String }, wireName: "updatedAt", traits: [.required]),
                Shapes.Member("AdministratorId", { GuardDutySchema.String }, wireName: "administratorId"),
            ])
    }
}

extension GuardDutyShape {
    package struct NetworkConnection: Shapes.Structure {
        package var direction: Swift.String
        package init(direction: Swift.String) {
            self.direction = direction
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.direction = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.direction.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NetworkConnection",
            [
                Shapes.Member("Direction", { GuardDutySchema.NetworkDirection }, wireName: "direction", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct NetworkConnectionAction: Shapes.Structure {
        package var blocked: Swift.Bool?
        package var connectionDirection: Swift.String?
        package var localPortDetails: GuardDutyShape.LocalPortDetails?
        package var `protocol`: Swift.String?
        package var localIpDetails: GuardDutyShape.LocalIpDetails?
        package var localNetworkInterface: Swift.String?
        package var remoteIpDetails: GuardDutyShape.RemoteIpDetails?
        package var remotePortDetails: GuardDutyShape.RemotePortDetails?
        package init(blocked: Swift.Bool? = nil, connectionDirection: Swift.String? = nil, localPortDetails: GuardDutyShape.LocalPortDetails? = nil, `protocol`: Swift.String? = nil, localIpDetails: GuardDutyShape.LocalIpDetails? = nil, localNetworkInterface: Swift.String? = nil, remoteIpDetails: GuardDutyShape.RemoteIpDetails? = nil, remotePortDetails: GuardDutyShape.RemotePortDetails? = nil) {
            self.blocked = blocked
            self.connectionDirection = connectionDirection
            self.localPortDetails = localPortDetails
            self.`protocol` = `protocol`
            self.localIpDetails = localIpDetails
            self.localNetworkInterface = localNetworkInterface
            self.remoteIpDetails = remoteIpDetails
            self.remotePortDetails = remotePortDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.blocked = try fields.optional(0)
            self.connectionDirection = try fields.optional(1)
            self.localPortDetails = try fields.optional(2)
            self.`protocol` = try fields.optional(3)
            self.localIpDetails = try fields.optional(4)
            self.localNetworkInterface = try fields.optional(5)
            self.remoteIpDetails = try fields.optional(6)
            self.remotePortDetails = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.blocked?.shapeValue
            fields[1] = self.connectionDirection?.shapeValue
            fields[2] = self.localPortDetails?.shapeValue
            fields[3] = self.`protocol`?.shapeValue
            fields[4] = self.localIpDetails?.shapeValue
            fields[5] = self.localNetworkInterface?.shapeValue
            fields[6] = self.remoteIpDetails?.shapeValue
            fields[7] = self.remotePortDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NetworkConnectionAction",
            [
                Shapes.Member("Blocked", { GuardDutySchema.Boolean }, wireName: "blocked"),
                Shapes.Member("ConnectionDirection", { GuardDutySchema.String }, wireName: "connectionDirection"),
                Shapes.Member("LocalPortDetails", { GuardDutySchema.LocalPortDetails }, wireName: "localPortDetails"),
                Shapes.Member("Protocol", { GuardDutySchema.String }, wireName: "protocol"),
                Shapes.Member("LocalIpDetails", { GuardDutySchema.LocalIpDetails }, wireName: "localIpDetails"),
                Shapes.Member("LocalNetworkInterface", { GuardDutySchema.String }, wireName: "localNetworkInterface"),
                Shapes.Member("RemoteIpDetails", { GuardDutySchema.RemoteIpDetails }, wireName: "remoteIpDetails"),
                Shapes.Member("RemotePortDetails", { GuardDutySchema.RemotePortDetails }, wireName: "remotePortDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct NetworkEndpoint: Shapes.Structure {
        package var id: Swift.String
        package var ip: Swift.String?
        package var domain: Swift.String?
        package var port: Swift.Int?
        package var location: GuardDutyShape.NetworkGeoLocation?
        package var autonomousSystem: GuardDutyShape.AutonomousSystem?
        package var connection: GuardDutyShape.NetworkConnection?
        package init(id: Swift.String, ip: Swift.String? = nil, domain: Swift.String? = nil, port: Swift.Int? = nil, location: GuardDutyShape.NetworkGeoLocation? = nil, autonomousSystem: GuardDutyShape.AutonomousSystem? = nil, connection: GuardDutyShape.NetworkConnection? = nil) {
            self.id = id
            self.ip = ip
            self.domain = domain
            self.port = port
            self.location = location
            self.autonomousSystem = autonomousSystem
            self.connection = connection
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.ip = try fields.optional(1)
            self.domain = try fields.optional(2)
            self.port = try fields.optional(3)
            self.location = try fields.optional(4)
            self.autonomousSystem = try fields.optional(5)
            self.connection = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.ip?.shapeValue
            fields[2] = self.domain?.shapeValue
            fields[3] = self.port?.shapeValue
            fields[4] = self.location?.shapeValue
            fields[5] = self.autonomousSystem?.shapeValue
            fields[6] = self.connection?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NetworkEndpoint",
            [
                Shapes.Member("Id", { GuardDutySchema.String }, wireName: "id", traits: [.required]),
                Shapes.Member("Ip", { GuardDutySchema.String }, wireName: "ip"),
                Shapes.Member("Domain", { GuardDutySchema.String }, wireName: "domain"),
                Shapes.Member("Port", { GuardDutySchema.Integer }, wireName: "port"),
                Shapes.Member("Location", { GuardDutySchema.NetworkGeoLocation }, wireName: "location"),
                Shapes.Member("AutonomousSystem", { GuardDutySchema.AutonomousSystem }, wireName: "autonomousSystem"),
                Shapes.Member("Connection", { GuardDutySchema.NetworkConnection }, wireName: "connection"),
            ])
    }
}

extension GuardDutyShape {
    package struct NetworkGeoLocation: Shapes.Structure {
        package var city: Swift.String
        package var country: Swift.String
        package var latitude: Swift.Double
        package var longitude: Swift.Double
        package init(city: Swift.String, country: Swift.String, latitude: Swift.Double, longitude: Swift.Double) {
            self.city = city
            self.country = country
            self.latitude = latitude
            self.longitude = longitude
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.city = try fields.required(0)
            self.country = try fields.required(1)
            self.latitude = try fields.required(2)
            self.longitude = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.city.shapeValue
            fields[1] = self.country.shapeValue
            fields[2] = self.latitude.shapeValue
            fields[3] = self.longitude.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NetworkGeoLocation",
            [
                Shapes.Member("City", { GuardDutySchema.String }, wireName: "city", traits: [.required]),
                Shapes.Member("Country", { GuardDutySchema.String }, wireName: "country", traits: [.required]),
                Shapes.Member("Latitude", { GuardDutySchema.Double }, wireName: "lat", traits: [.required]),
                Shapes.Member("Longitude", { GuardDutySchema.Double }, wireName: "lon", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct NetworkInterface: Shapes.Structure {
        package var ipv6Addresses: [Swift.String]?
        package var networkInterfaceId: Swift.String?
        package var privateDnsName: Swift.String?
        package var privateIpAddress: Swift.String?
        package var privateIpAddresses: [GuardDutyShape.PrivateIpAddressDetails]?
        package var publicDnsName: Swift.String?
        package var publicIp: Swift.String?
        package var securityGroups: [GuardDutyShape.SecurityGroup]?
        package var subnetId: Swift.String?
        package var vpcId: Swift.String?
        package init(ipv6Addresses: [Swift.String]? = nil, networkInterfaceId: Swift.String? = nil, privateDnsName: Swift.String? = nil, privateIpAddress: Swift.String? = nil, privateIpAddresses: [GuardDutyShape.PrivateIpAddressDetails]? = nil, publicDnsName: Swift.String? = nil, publicIp: Swift.String? = nil, securityGroups: [GuardDutyShape.SecurityGroup]? = nil, subnetId: Swift.String? = nil, vpcId: Swift.String? = nil) {
            self.ipv6Addresses = ipv6Addresses
            self.networkInterfaceId = networkInterfaceId
            self.privateDnsName = privateDnsName
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.publicDnsName = publicDnsName
            self.publicIp = publicIp
            self.securityGroups = securityGroups
            self.subnetId = subnetId
            self.vpcId = vpcId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ipv6Addresses = try fields.optional(0)
            self.networkInterfaceId = try fields.optional(1)
            self.privateDnsName = try fields.optional(2)
            self.privateIpAddress = try fields.optional(3)
            self.privateIpAddresses = try fields.optional(4)
            self.publicDnsName = try fields.optional(5)
            self.publicIp = try fields.optional(6)
            self.securityGroups = try fields.optional(7)
            self.subnetId = try fields.optional(8)
            self.vpcId = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ipv6Addresses?.shapeValue
            fields[1] = self.networkInterfaceId?.shapeValue
            fields[2] = self.privateDnsName?.shapeValue
            fields[3] = self.privateIpAddress?.shapeValue
            fields[4] = self.privateIpAddresses?.shapeValue
            fields[5] = self.publicDnsName?.shapeValue
            fields[6] = self.publicIp?.shapeValue
            fields[7] = self.securityGroups?.shapeValue
            fields[8] = self.subnetId?.shapeValue
            fields[9] = self.vpcId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NetworkInterface",
            [
                Shapes.Member("Ipv6Addresses", { GuardDutySchema.Ipv6Addresses }, wireName: "ipv6Addresses"),
                Shapes.Member("NetworkInterfaceId", { GuardDutySchema.String }, wireName: "networkInterfaceId"),
                Shapes.Member("PrivateDnsName", { GuardDutySchema.String }, wireName: "privateDnsName"),
                Shapes.Member("PrivateIpAddress", { GuardDutySchema.SensitiveString }, wireName: "privateIpAddress"),
                Shapes.Member("PrivateIpAddresses", { GuardDutySchema.PrivateIpAddresses }, wireName: "privateIpAddresses"),
                Shapes.Member("PublicDnsName", { GuardDutySchema.String }, wireName: "publicDnsName"),
                Shapes.Member("PublicIp", { GuardDutySchema.String }, wireName: "publicIp"),
                Shapes.Member("SecurityGroups", { GuardDutySchema.SecurityGroups }, wireName: "securityGroups"),
                Shapes.Member("SubnetId", { GuardDutySchema.String }, wireName: "subnetId"),
                Shapes.Member("VpcId", { GuardDutySchema.String }, wireName: "vpcId"),
            ])
    }
}

extension GuardDutyShape {
    package struct Observations: Shapes.Structure {
        package var text: [Swift.String]?
        package init(text: [Swift.String]? = nil) {
            self.text = text
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.text = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.text?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Observations",
            [
                Shapes.Member("Text", { GuardDutySchema.ObservationTexts }, wireName: "text"),
            ])
    }
}

extension GuardDutyShape {
    package struct Organization: Shapes.Structure {
        package var asn: Swift.String?
        package var asnOrg: Swift.String?
        package var isp: Swift.String?
        package var org: Swift.String?
        package init(asn: Swift.String? = nil, asnOrg: Swift.String? = nil, isp: Swift.String? = nil, org: Swift.String? = nil) {
            self.asn = asn
            self.asnOrg = asnOrg
            self.isp = isp
            self.org = org
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.asn = try fields.optional(0)
            self.asnOrg = try fields.optional(1)
            self.isp = try fields.optional(2)
            self.org = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.asn?.shapeValue
            fields[1] = self.asnOrg?.shapeValue
            fields[2] = self.isp?.shapeValue
            fields[3] = self.org?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Organization",
            [
                Shapes.Member("Asn", { GuardDutySchema.String }, wireName: "asn"),
                Shapes.Member("AsnOrg", { GuardDutySchema.String }, wireName: "asnOrg"),
                Shapes.Member("Isp", { GuardDutySchema.String }, wireName: "isp"),
                Shapes.Member("Org", { GuardDutySchema.String }, wireName: "org"),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationAdditionalConfigurationResult: Shapes.Structure {
        package var name: Swift.String?
        package var autoEnable: Swift.String?
        package init(name: Swift.String? = nil, autoEnable: Swift.String? = nil) {
            self.name = name
            self.autoEnable = autoEnable
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.autoEnable = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.autoEnable?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationAdditionalConfigurationResult",
            [
                Shapes.Member("Name", { GuardDutySchema.OrgFeatureAdditionalConfiguration }, wireName: "name"),
                Shapes.Member("AutoEnable", { GuardDutySchema.OrgFeatureStatus }, wireName: "autoEnable"),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationDataSourceConfigurationsResult: Shapes.Structure {
        package var s3Logs: GuardDutyShape.OrganizationS3LogsConfigurationResult
        package var kubernetes: GuardDutyShape.OrganizationKubernetesConfigurationResult?
        package var malwareProtection: GuardDutyShape.OrganizationMalwareProtectionConfigurationResult?
        package init(s3Logs: GuardDutyShape.OrganizationS3LogsConfigurationResult, kubernetes: GuardDutyShape.OrganizationKubernetesConfigurationResult? = nil, malwareProtection: GuardDutyShape.OrganizationMalwareProtectionConfigurationResult? = nil) {
            self.s3Logs = s3Logs
            self.kubernetes = kubernetes
            self.malwareProtection = malwareProtection
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.s3Logs = try fields.required(0)
            self.kubernetes = try fields.optional(1)
            self.malwareProtection = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.s3Logs.shapeValue
            fields[1] = self.kubernetes?.shapeValue
            fields[2] = self.malwareProtection?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationDataSourceConfigurationsResult",
            [
                Shapes.Member("S3Logs", { GuardDutySchema.OrganizationS3LogsConfigurationResult }, wireName: "s3Logs", traits: [.required]),
                Shapes.Member("Kubernetes", { GuardDutySchema.OrganizationKubernetesConfigurationResult }, wireName: "kubernetes"),
                Shapes.Member("MalwareProtection", { GuardDutySchema.OrganizationMalwareProtectionConfigurationResult }, wireName: "malwareProtection"),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationEbsVolumesResult: Shapes.Structure {
        package var autoEnable: Swift.Bool?
        package init(autoEnable: Swift.Bool? = nil) {
            self.autoEnable = autoEnable
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.autoEnable = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.autoEnable?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationEbsVolumesResult",
            [
                Shapes.Member("AutoEnable", { GuardDutySchema.Boolean }, wireName: "autoEnable"),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationFeatureConfigurationResult: Shapes.Structure {
        package var name: Swift.String?
        package var autoEnable: Swift.String?
        package var additionalConfiguration: [GuardDutyShape.OrganizationAdditionalConfigurationResult]?
        package init(name: Swift.String? = nil, autoEnable: Swift.String? = nil, additionalConfiguration: [GuardDutyShape.OrganizationAdditionalConfigurationResult]? = nil) {
            self.name = name
            self.autoEnable = autoEnable
            self.additionalConfiguration = additionalConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.autoEnable = try fields.optional(1)
            self.additionalConfiguration = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.autoEnable?.shapeValue
            fields[2] = self.additionalConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationFeatureConfigurationResult",
            [
                Shapes.Member("Name", { GuardDutySchema.OrgFeature }, wireName: "name"),
                Shapes.Member("AutoEnable", { GuardDutySchema.OrgFeatureStatus }, wireName: "autoEnable"),
                Shapes.Member("AdditionalConfiguration", { GuardDutySchema.OrganizationAdditionalConfigurationResults }, wireName: "additionalConfiguration"),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationKubernetesAuditLogsConfigurationResult: Shapes.Structure {
        package var autoEnable: Swift.Bool
        package init(autoEnable: Swift.Bool) {
            self.autoEnable = autoEnable
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.autoEnable = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.autoEnable.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationKubernetesAuditLogsConfigurationResult",
            [
                Shapes.Member("AutoEnable", { GuardDutySchema.Boolean }, wireName: "autoEnable", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationKubernetesConfigurationResult: Shapes.Structure {
        package var auditLogs: GuardDutyShape.OrganizationKubernetesAuditLogsConfigurationResult
        package init(auditLogs: GuardDutyShape.OrganizationKubernetesAuditLogsConfigurationResult) {
            self.auditLogs = auditLogs
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.auditLogs = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.auditLogs.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationKubernetesConfigurationResult",
            [
                Shapes.Member("AuditLogs", { GuardDutySchema.OrganizationKubernetesAuditLogsConfigurationResult }, wireName: "auditLogs", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationMalwareProtectionConfigurationResult: Shapes.Structure {
        package var scanEc2InstanceWithFindings: GuardDutyShape.OrganizationScanEc2InstanceWithFindingsResult?
        package init(scanEc2InstanceWithFindings: GuardDutyShape.OrganizationScanEc2InstanceWithFindingsResult? = nil) {
            self.scanEc2InstanceWithFindings = scanEc2InstanceWithFindings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scanEc2InstanceWithFindings = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scanEc2InstanceWithFindings?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationMalwareProtectionConfigurationResult",
            [
                Shapes.Member("ScanEc2InstanceWithFindings", { GuardDutySchema.OrganizationScanEc2InstanceWithFindingsResult }, wireName: "scanEc2InstanceWithFindings"),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationS3LogsConfigurationResult: Shapes.Structure {
        package var autoEnable: Swift.Bool
        package init(autoEnable: Swift.Bool) {
            self.autoEnable = autoEnable
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.autoEnable = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.autoEnable.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationS3LogsConfigurationResult",
            [
                Shapes.Member("AutoEnable", { GuardDutySchema.Boolean }, wireName: "autoEnable", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct OrganizationScanEc2InstanceWithFindingsResult: Shapes.Structure {
        package var ebsVolumes: GuardDutyShape.OrganizationEbsVolumesResult?
        package init(ebsVolumes: GuardDutyShape.OrganizationEbsVolumesResult? = nil) {
            self.ebsVolumes = ebsVolumes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ebsVolumes = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ebsVolumes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OrganizationScanEc2InstanceWithFindingsResult",
            [
                Shapes.Member("EbsVolumes", { GuardDutySchema.OrganizationEbsVolumesResult }, wireName: "ebsVolumes"),
            ])
    }
}

extension GuardDutyShape {
    package struct Owner: Shapes.Structure {
        package var id: Swift.String?
        package init(id: Swift.String? = nil) {
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Owner",
            [
                Shapes.Member("Id", { GuardDutySchema.String }, wireName: "id"),
            ])
    }
}

extension GuardDutyShape {
    package struct PermissionConfiguration: Shapes.Structure {
        package var bucketLevelPermissions: GuardDutyShape.BucketLevelPermissions?
        package var accountLevelPermissions: GuardDutyShape.AccountLevelPermissions?
        package init(bucketLevelPermissions: GuardDutyShape.BucketLevelPermissions? = nil, accountLevelPermissions: GuardDutyShape.AccountLevelPermissions? = nil) {
            self.bucketLevelPermissions = bucketLevelPermissions
            self.accountLevelPermissions = accountLevelPermissions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucketLevelPermissions = try fields.optional(0)
            self.accountLevelPermissions = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucketLevelPermissions?.shapeValue
            fields[1] = self.accountLevelPermissions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PermissionConfiguration",
            [
                Shapes.Member("BucketLevelPermissions", { GuardDutySchema.BucketLevelPermissions }, wireName: "bucketLevelPermissions"),
                Shapes.Member("AccountLevelPermissions", { GuardDutySchema.AccountLevelPermissions }, wireName: "accountLevelPermissions"),
            ])
    }
}

extension GuardDutyShape {
    package struct PortProbeAction: Shapes.Structure {
        package var blocked: Swift.Bool?
        package var portProbeDetails: [GuardDutyShape.PortProbeDetail]?
        package init(blocked: Swift.Bool? = nil, portProbeDetails: [GuardDutyShape.PortProbeDetail]? = nil) {
            self.blocked = blocked
            self.portProbeDetails = portProbeDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.blocked = try fields.optional(0)
            self.portProbeDetails = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.blocked?.shapeValue
            fields[1] = self.portProbeDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PortProbeAction",
            [
                Shapes.Member("Blocked", { GuardDutySchema.Boolean }, wireName: "blocked"),
                Shapes.Member("PortProbeDetails", { GuardDutySchema.PortProbeDetails }, wireName: "portProbeDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct PortProbeDetail: Shapes.Structure {
        package var localPortDetails: GuardDutyShape.LocalPortDetails?
        package var localIpDetails: GuardDutyShape.LocalIpDetails?
        package var remoteIpDetails: GuardDutyShape.RemoteIpDetails?
        package init(localPortDetails: GuardDutyShape.LocalPortDetails? = nil, localIpDetails: GuardDutyShape.LocalIpDetails? = nil, remoteIpDetails: GuardDutyShape.RemoteIpDetails? = nil) {
            self.localPortDetails = localPortDetails
            self.localIpDetails = localIpDetails
            self.remoteIpDetails = remoteIpDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.localPortDetails = try fields.optional(0)
            self.localIpDetails = try fields.optional(1)
            self.remoteIpDetails = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.localPortDetails?.shapeValue
            fields[1] = self.localIpDetails?.shapeValue
            fields[2] = self.remoteIpDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PortProbeDetail",
            [
                Shapes.Member("LocalPortDetails", { GuardDutySchema.LocalPortDetails }, wireName: "localPortDetails"),
                Shapes.Member("LocalIpDetails", { GuardDutySchema.LocalIpDetails }, wireName: "localIpDetails"),
                Shapes.Member("RemoteIpDetails", { GuardDutySchema.RemoteIpDetails }, wireName: "remoteIpDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct PrivateIpAddressDetails: Shapes.Structure {
        package var privateDnsName: Swift.String?
        package var privateIpAddress: Swift.String?
        package init(privateDnsName: Swift.String? = nil, privateIpAddress: Swift.String? = nil) {
            self.privateDnsName = privateDnsName
            self.privateIpAddress = privateIpAddress
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.privateDnsName = try fields.optional(0)
            self.privateIpAddress = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.privateDnsName?.shapeValue
            fields[1] = self.privateIpAddress?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PrivateIpAddressDetails",
            [
                Shapes.Member("PrivateDnsName", { GuardDutySchema.String }, wireName: "privateDnsName"),
                Shapes.Member("PrivateIpAddress", { GuardDutySchema.SensitiveString }, wireName: "privateIpAddress"),
            ])
    }
}

extension GuardDutyShape {
    package struct ProcessDetails: Shapes.Structure {
        package var name: Swift.String?
        package var executablePath: Swift.String?
        package var executableSha256: Swift.String?
        package var namespacePid: Swift.Int?
        package var pwd: Swift.String?
        package var pid: Swift.Int?
        package var startTime: Vocabulary.Instant?
        package var uuid: Swift.String?
        package var parentUuid: Swift.String?
        package var user: Swift.String?
        package var userId: Swift.Int?
        package var euid: Swift.Int?
        package var lineage: [GuardDutyShape.LineageObject]?
        package init(name: Swift.String? = nil, executablePath: Swift.String? = nil, executableSha256: Swift.String? = nil, namespacePid: Swift.Int? = nil, pwd: Swift.String? = nil, pid: Swift.Int? = nil, startTime: Vocabulary.Instant? = nil, uuid: Swift.String? = nil, parentUuid: Swift.String? = nil, user: Swift.String? = nil, userId: Swift.Int? = nil, euid: Swift.Int? = nil, lineage: [GuardDutyShape.LineageObject]? = nil) {
            self.name = name
            self.executablePath = executablePath
            self.executableSha256 = executableSha256
            self.namespacePid = namespacePid
            self.pwd = pwd
            self.pid = pid
            self.startTime = startTime
            self.uuid = uuid
            self.parentUuid = parentUuid
            self.user = user
            self.userId = userId
            self.euid = euid
            self.lineage = lineage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.executablePath = try fields.optional(1)
            self.executableSha256 = try fields.optional(2)
            self.namespacePid = try fields.optional(3)
            self.pwd = try fields.optional(4)
            self.pid = try fields.optional(5)
            self.startTime = try fields.optional(6)
            self.uuid = try fields.optional(7)
            self.parentUuid = try fields.optional(8)
            self.user = try fields.optional(9)
            self.userId = try fields.optional(10)
            self.euid = try fields.optional(11)
            self.lineage = try fields.optional(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.executablePath?.shapeValue
            fields[2] = self.executableSha256?.shapeValue
            fields[3] = self.namespacePid?.shapeValue
            fields[4] = self.pwd?.shapeValue
            fields[5] = self.pid?.shapeValue
            fields[6] = self.startTime?.shapeValue
            fields[7] = self.uuid?.shapeValue
            fields[8] = self.parentUuid?.shapeValue
            fields[9] = self.user?.shapeValue
            fields[10] = self.userId?.shapeValue
            fields[11] = self.euid?.shapeValue
            fields[12] = self.lineage?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProcessDetails",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("ExecutablePath", { GuardDutySchema.String }, wireName: "executablePath"),
                Shapes.Member("ExecutableSha256", { GuardDutySchema.String }, wireName: "executableSha256"),
                Shapes.Member("NamespacePid", { GuardDutySchema.Integer }, wireName: "namespacePid"),
                Shapes.Member("Pwd", { GuardDutySchema.String }, wireName: "pwd"),
                Shapes.Member("Pid", { GuardDutySchema.Integer }, wireName: "pid"),
                Shapes.Member("StartTime", { GuardDutySchema.Timestamp }, wireName: "startTime"),
                Shapes.Member("Uuid", { GuardDutySchema.String }, wireName: "uuid"),
                Shapes.Member("ParentUuid", { GuardDutySchema.String }, wireName: "parentUuid"),
                Shapes.Member("User", { GuardDutySchema.String }, wireName: "user"),
                Shapes.Member("UserId", { GuardDutySchema.Integer }, wireName: "userId"),
                Shapes.Member("Euid", { GuardDutySchema.Integer }, wireName: "euid"),
                Shapes.Member("Lineage", { GuardDutySchema.Lineage }, wireName: "lineage"),
            ])
    }
}

extension GuardDutyShape {
    package struct ProductCode: Shapes.Structure {
        package var code: Swift.String?
        package var productType: Swift.String?
        package init(code: Swift.String? = nil, productType: Swift.String? = nil) {
            self.code = code
            self.productType = productType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.code = try fields.optional(0)
            self.productType = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.code?.shapeValue
            fields[1] = self.productType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProductCode",
            [
                Shapes.Member("Code", { GuardDutySchema.String }, wireName: "productCodeId"),
                Shapes.Member("ProductType", { GuardDutySchema.String }, wireName: "productCodeType"),
            ])
    }
}

extension GuardDutyShape {
    package struct PublicAccess: Shapes.Structure {
        package var permissionConfiguration: GuardDutyShape.PermissionConfiguration?
        package var effectivePermission: Swift.String?
        package init(permissionConfiguration: GuardDutyShape.PermissionConfiguration? = nil, effectivePermission: Swift.String? = nil) {
            self.permissionConfiguration = permissionConfiguration
            self.effectivePermission = effectivePermission
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.permissionConfiguration = try fields.optional(0)
            self.effectivePermission = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.permissionConfiguration?.shapeValue
            fields[1] = self.effectivePermission?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublicAccess",
            [
                Shapes.Member("PermissionConfiguration", { GuardDutySchema.PermissionConfiguration }, wireName: "permissionConfiguration"),
                Shapes.Member("EffectivePermission", { GuardDutySchema.String }, wireName: "effectivePermission"),
            ])
    }
}

extension GuardDutyShape {
    package struct PublicAccessConfiguration: Shapes.Structure {
        package var publicAclAccess: Swift.String?
        package var publicPolicyAccess: Swift.String?
        package var publicAclIgnoreBehavior: Swift.String?
        package var publicBucketRestrictBehavior: Swift.String?
        package init(publicAclAccess: Swift.String? = nil, publicPolicyAccess: Swift.String? = nil, publicAclIgnoreBehavior: Swift.String? = nil, publicBucketRestrictBehavior: Swift.String? = nil) {
            self.publicAclAccess = publicAclAccess
            self.publicPolicyAccess = publicPolicyAccess
            self.publicAclIgnoreBehavior = publicAclIgnoreBehavior
            self.publicBucketRestrictBehavior = publicBucketRestrictBehavior
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.publicAclAccess = try fields.optional(0)
            self.publicPolicyAccess = try fields.optional(1)
            self.publicAclIgnoreBehavior = try fields.optional(2)
            self.publicBucketRestrictBehavior = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.publicAclAccess?.shapeValue
            fields[1] = self.publicPolicyAccess?.shapeValue
            fields[2] = self.publicAclIgnoreBehavior?.shapeValue
            fields[3] = self.publicBucketRestrictBehavior?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublicAccessConfiguration",
            [
                Shapes.Member("PublicAclAccess", { GuardDutySchema.PublicAccessStatus }, wireName: "publicAclAccess"),
                Shapes.Member("PublicPolicyAccess", { GuardDutySchema.PublicAccessStatus }, wireName: "publicPolicyAccess"),
                Shapes.Member("PublicAclIgnoreBehavior", { GuardDutySchema.PublicAclIgnoreBehavior }, wireName: "publicAclIgnoreBehavior"),
                Shapes.Member("PublicBucketRestrictBehavior", { GuardDutySchema.PublicBucketRestrictBehavior }, wireName: "publicBucketRestrictBehavior"),
            ])
    }
}

extension GuardDutyShape {
    package struct RdsDbInstanceDetails: Shapes.Structure {
        package var dbInstanceIdentifier: Swift.String?
        package var engine: Swift.String?
        package var engineVersion: Swift.String?
        package var dbClusterIdentifier: Swift.String?
        package var dbInstanceArn: Swift.String?
        package var dbiResourceId: Swift.String?
        package var tags: [GuardDutyShape.Tag]?
        package init(dbInstanceIdentifier: Swift.String? = nil, engine: Swift.String? = nil, engineVersion: Swift.String? = nil, dbClusterIdentifier: Swift.String? = nil, dbInstanceArn: Swift.String? = nil, dbiResourceId: Swift.String? = nil, tags: [GuardDutyShape.Tag]? = nil) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.engine = engine
            self.engineVersion = engineVersion
            self.dbClusterIdentifier = dbClusterIdentifier
            self.dbInstanceArn = dbInstanceArn
            self.dbiResourceId = dbiResourceId
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dbInstanceIdentifier = try fields.optional(0)
            self.engine = try fields.optional(1)
            self.engineVersion = try fields.optional(2)
            self.dbClusterIdentifier = try fields.optional(3)
            self.dbInstanceArn = try fields.optional(4)
            self.dbiResourceId = try fields.optional(5)
            self.tags = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dbInstanceIdentifier?.shapeValue
            fields[1] = self.engine?.shapeValue
            fields[2] = self.engineVersion?.shapeValue
            fields[3] = self.dbClusterIdentifier?.shapeValue
            fields[4] = self.dbInstanceArn?.shapeValue
            fields[5] = self.dbiResourceId?.shapeValue
            fields[6] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RdsDbInstanceDetails",
            [
                Shapes.Member("DbInstanceIdentifier", { GuardDutySchema.String }, wireName: "dbInstanceIdentifier"),
                Shapes.Member("Engine", { GuardDutySchema.String }, wireName: "engine"),
                Shapes.Member("EngineVersion", { GuardDutySchema.String }, wireName: "engineVersion"),
                Shapes.Member("DbClusterIdentifier", { GuardDutySchema.String }, wireName: "dbClusterIdentifier"),
                Shapes.Member("DbInstanceArn", { GuardDutySchema.String }, wireName: "dbInstanceArn"),
                Shapes.Member("DbiResourceId", { GuardDutySchema.String }, wireName: "dbiResourceId"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
            ])
    }
}

extension GuardDutyShape {
    package struct RdsDbUserDetails: Shapes.Structure {
        package var user: Swift.String?
        package var application: Swift.String?
        package var database: Swift.String?
        package var ssl: Swift.String?
        package var authMethod: Swift.String?
        package init(user: Swift.String? = nil, application: Swift.String? = nil, database: Swift.String? = nil, ssl: Swift.String? = nil, authMethod: Swift.String? = nil) {
            self.user = user
            self.application = application
            self.database = database
            self.ssl = ssl
            self.authMethod = authMethod
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.user = try fields.optional(0)
            self.application = try fields.optional(1)
            self.database = try fields.optional(2)
            self.ssl = try fields.optional(3)
            self.authMethod = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.user?.shapeValue
            fields[1] = self.application?.shapeValue
            fields[2] = self.database?.shapeValue
            fields[3] = self.ssl?.shapeValue
            fields[4] = self.authMethod?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RdsDbUserDetails",
            [
                Shapes.Member("User", { GuardDutySchema.String }, wireName: "user"),
                Shapes.Member("Application", { GuardDutySchema.String }, wireName: "application"),
                Shapes.Member("Database", { GuardDutySchema.String }, wireName: "database"),
                Shapes.Member("Ssl", { GuardDutySchema.String }, wireName: "ssl"),
                Shapes.Member("AuthMethod", { GuardDutySchema.String }, wireName: "authMethod"),
            ])
    }
}

extension GuardDutyShape {
    package struct RdsLimitlessDbDetails: Shapes.Structure {
        package var dbShardGroupIdentifier: Swift.String?
        package var dbShardGroupResourceId: Swift.String?
        package var dbShardGroupArn: Swift.String?
        package var engine: Swift.String?
        package var engineVersion: Swift.String?
        package var dbClusterIdentifier: Swift.String?
        package var tags: [GuardDutyShape.Tag]?
        package init(dbShardGroupIdentifier: Swift.String? = nil, dbShardGroupResourceId: Swift.String? = nil, dbShardGroupArn: Swift.String? = nil, engine: Swift.String? = nil, engineVersion: Swift.String? = nil, dbClusterIdentifier: Swift.String? = nil, tags: [GuardDutyShape.Tag]? = nil) {
            self.dbShardGroupIdentifier = dbShardGroupIdentifier
            self.dbShardGroupResourceId = dbShardGroupResourceId
            self.dbShardGroupArn = dbShardGroupArn
            self.engine = engine
            self.engineVersion = engineVersion
            self.dbClusterIdentifier = dbClusterIdentifier
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dbShardGroupIdentifier = try fields.optional(0)
            self.dbShardGroupResourceId = try fields.optional(1)
            self.dbShardGroupArn = try fields.optional(2)
            self.engine = try fields.optional(3)
            self.engineVersion = try fields.optional(4)
            self.dbClusterIdentifier = try fields.optional(5)
            self.tags = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dbShardGroupIdentifier?.shapeValue
            fields[1] = self.dbShardGroupResourceId?.shapeValue
            fields[2] = self.dbShardGroupArn?.shapeValue
            fields[3] = self.engine?.shapeValue
            fields[4] = self.engineVersion?.shapeValue
            fields[5] = self.dbClusterIdentifier?.shapeValue
            fields[6] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RdsLimitlessDbDetails",
            [
                Shapes.Member("DbShardGroupIdentifier", { GuardDutySchema.String }, wireName: "dbShardGroupIdentifier"),
                Shapes.Member("DbShardGroupResourceId", { GuardDutySchema.String }, wireName: "dbShardGroupResourceId"),
                Shapes.Member("DbShardGroupArn", { GuardDutySchema.String }, wireName: "dbShardGroupArn"),
                Shapes.Member("Engine", { GuardDutySchema.String }, wireName: "engine"),
                Shapes.Member("EngineVersion", { GuardDutySchema.String }, wireName: "engineVersion"),
                Shapes.Member("DbClusterIdentifier", { GuardDutySchema.String }, wireName: "dbClusterIdentifier"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
            ])
    }
}

extension GuardDutyShape {
    package struct RdsLoginAttemptAction: Shapes.Structure {
        package var remoteIpDetails: GuardDutyShape.RemoteIpDetails?
        package var loginAttributes: [GuardDutyShape.LoginAttribute]?
        package init(remoteIpDetails: GuardDutyShape.RemoteIpDetails? = nil, loginAttributes: [GuardDutyShape.LoginAttribute]? = nil) {
            self.remoteIpDetails = remoteIpDetails
            self.loginAttributes = loginAttributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.remoteIpDetails = try fields.optional(0)
            self.loginAttributes = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.remoteIpDetails?.shapeValue
            fields[1] = self.loginAttributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RdsLoginAttemptAction",
            [
                Shapes.Member("RemoteIpDetails", { GuardDutySchema.RemoteIpDetails }, wireName: "remoteIpDetails"),
                Shapes.Member("LoginAttributes", { GuardDutySchema.LoginAttributes }),
            ])
    }
}

extension GuardDutyShape {
    package struct RecoveryPointDetails: Shapes.Structure {
        package var recoveryPointArn: Swift.String?
        package var backupVaultName: Swift.String?
        package init(recoveryPointArn: Swift.String? = nil, backupVaultName: Swift.String? = nil) {
            self.recoveryPointArn = recoveryPointArn
            self.backupVaultName = backupVaultName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.recoveryPointArn = try fields.optional(0)
            self.backupVaultName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.recoveryPointArn?.shapeValue
            fields[1] = self.backupVaultName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RecoveryPointDetails",
            [
                Shapes.Member("RecoveryPointArn", { GuardDutySchema.String }, wireName: "recoveryPointArn"),
                Shapes.Member("BackupVaultName", { GuardDutySchema.String }, wireName: "backupVaultName"),
            ])
    }
}

extension GuardDutyShape {
    package struct RemoteAccountDetails: Shapes.Structure {
        package var accountId: Swift.String?
        package var affiliated: Swift.Bool?
        package init(accountId: Swift.String? = nil, affiliated: Swift.Bool? = nil) {
            self.accountId = accountId
            self.affiliated = affiliated
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.affiliated = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.affiliated?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoteAccountDetails",
            [
                Shapes.Member("AccountId", { GuardDutySchema.String }, wireName: "accountId"),
                Shapes.Member("Affiliated", { GuardDutySchema.Boolean }, wireName: "affiliated"),
            ])
    }
}

extension GuardDutyShape {
    package struct RemoteIpDetails: Shapes.Structure {
        package var city: GuardDutyShape.City?
        package var country: GuardDutyShape.Country?
        package var geoLocation: GuardDutyShape.GeoLocation?
        package var ipAddressV4: Swift.String?
        package var ipAddressV6: Swift.String?
        package var organization: GuardDutyShape.Organization?
        package init(city: GuardDutyShape.City? = nil, country: GuardDutyShape.Country? = nil, geoLocation: GuardDutyShape.GeoLocation? = nil, ipAddressV4: Swift.String? = nil, ipAddressV6: Swift.String? = nil, organization: GuardDutyShape.Organization? = nil) {
            self.city = city
            self.country = country
            self.geoLocation = geoLocation
            self.ipAddressV4 = ipAddressV4
            self.ipAddressV6 = ipAddressV6
            self.organization = organization
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.city = try fields.optional(0)
            self.country = try fields.optional(1)
            self.geoLocation = try fields.optional(2)
            self.ipAddressV4 = try fields.optional(3)
            self.ipAddressV6 = try fields.optional(4)
            self.organization = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.city?.shapeValue
            fields[1] = self.country?.shapeValue
            fields[2] = self.geoLocation?.shapeValue
            fields[3] = self.ipAddressV4?.shapeValue
            fields[4] = self.ipAddressV6?.shapeValue
            fields[5] = self.organization?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoteIpDetails",
            [
                Shapes.Member("City", { GuardDutySchema.City }, wireName: "city"),
                Shapes.Member("Country", { GuardDutySchema.Country }, wireName: "country"),
                Shapes.Member("GeoLocation", { GuardDutySchema.GeoLocation }, wireName: "geoLocation"),
                Shapes.Member("IpAddressV4", { GuardDutySchema.SensitiveString }, wireName: "ipAddressV4"),
                Shapes.Member("IpAddressV6", { GuardDutySchema.SensitiveString }, wireName: "ipAddressV6"),
                Shapes.Member("Organization", { GuardDutySchema.Organization }, wireName: "organization"),
            ])
    }
}

extension GuardDutyShape {
    package struct RemotePortDetails: Shapes.Structure {
        package var port: Swift.Int?
        package var portName: Swift.String?
        package init(port: Swift.Int? = nil, portName: Swift.String? = nil) {
            self.port = port
            self.portName = portName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.port = try fields.optional(0)
            self.portName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.port?.shapeValue
            fields[1] = self.portName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemotePortDetails",
            [
                Shapes.Member("Port", { GuardDutySchema.Integer }, wireName: "port"),
                Shapes.Member("PortName", { GuardDutySchema.String }, wireName: "portName"),
            ])
    }
}

extension GuardDutyShape {
    package struct Resource: Shapes.Structure {
        package var accessKeyDetails: GuardDutyShape.AccessKeyDetails?
        package var s3BucketDetails: [GuardDutyShape.S3BucketDetail]?
        package var instanceDetails: GuardDutyShape.InstanceDetails?
        package var eksClusterDetails: GuardDutyShape.EksClusterDetails?
        package var kubernetesDetails: GuardDutyShape.KubernetesDetails?
        package var resourceType: Swift.String?
        package var ebsVolumeDetails: GuardDutyShape.EbsVolumeDetails?
        package var ecsClusterDetails: GuardDutyShape.EcsClusterDetails?
        package var containerDetails: GuardDutyShape.Container?
        package var lambdaDetails: GuardDutyShape.LambdaDetails?
        package var rdsDbInstanceDetails: GuardDutyShape.RdsDbInstanceDetails?
        package var rdsLimitlessDbDetails: GuardDutyShape.RdsLimitlessDbDetails?
        package var rdsDbUserDetails: GuardDutyShape.RdsDbUserDetails?
        package var ebsSnapshotDetails: GuardDutyShape.EbsSnapshotDetails?
        package var ec2ImageDetails: GuardDutyShape.Ec2ImageDetails?
        package var recoveryPointDetails: GuardDutyShape.RecoveryPointDetails?
        package init(accessKeyDetails: GuardDutyShape.AccessKeyDetails? = nil, s3BucketDetails: [GuardDutyShape.S3BucketDetail]? = nil, instanceDetails: GuardDutyShape.InstanceDetails? = nil, eksClusterDetails: GuardDutyShape.EksClusterDetails? = nil, kubernetesDetails: GuardDutyShape.KubernetesDetails? = nil, resourceType: Swift.String? = nil, ebsVolumeDetails: GuardDutyShape.EbsVolumeDetails? = nil, ecsClusterDetails: GuardDutyShape.EcsClusterDetails? = nil, containerDetails: GuardDutyShape.Container? = nil, lambdaDetails: GuardDutyShape.LambdaDetails? = nil, rdsDbInstanceDetails: GuardDutyShape.RdsDbInstanceDetails? = nil, rdsLimitlessDbDetails: GuardDutyShape.RdsLimitlessDbDetails? = nil, rdsDbUserDetails: GuardDutyShape.RdsDbUserDetails? = nil, ebsSnapshotDetails: GuardDutyShape.EbsSnapshotDetails? = nil, ec2ImageDetails: GuardDutyShape.Ec2ImageDetails? = nil, recoveryPointDetails: GuardDutyShape.RecoveryPointDetails? = nil) {
            self.accessKeyDetails = accessKeyDetails
            self.s3BucketDetails = s3BucketDetails
            self.instanceDetails = instanceDetails
            self.eksClusterDetails = eksClusterDetails
            self.kubernetesDetails = kubernetesDetails
            self.resourceType = resourceType
            self.ebsVolumeDetails = ebsVolumeDetails
            self.ecsClusterDetails = ecsClusterDetails
            self.containerDetails = containerDetails
            self.lambdaDetails = lambdaDetails
            self.rdsDbInstanceDetails = rdsDbInstanceDetails
            self.rdsLimitlessDbDetails = rdsLimitlessDbDetails
            self.rdsDbUserDetails = rdsDbUserDetails
            self.ebsSnapshotDetails = ebsSnapshotDetails
            self.ec2ImageDetails = ec2ImageDetails
            self.recoveryPointDetails = recoveryPointDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accessKeyDetails = try fields.optional(0)
            self.s3BucketDetails = try fields.optional(1)
            self.instanceDetails = try fields.optional(2)
            self.eksClusterDetails = try fields.optional(3)
            self.kubernetesDetails = try fields.optional(4)
            self.resourceType = try fields.optional(5)
            self.ebsVolumeDetails = try fields.optional(6)
            self.ecsClusterDetails = try fields.optional(7)
            self.containerDetails = try fields.optional(8)
            self.lambdaDetails = try fields.optional(9)
            self.rdsDbInstanceDetails = try fields.optional(10)
            self.rdsLimitlessDbDetails = try fields.optional(11)
            self.rdsDbUserDetails = try fields.optional(12)
            self.ebsSnapshotDetails = try fields.optional(13)
            self.ec2ImageDetails = try fields.optional(14)
            self.recoveryPointDetails = try fields.optional(15)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accessKeyDetails?.shapeValue
            fields[1] = self.s3BucketDetails?.shapeValue
            fields[2] = self.instanceDetails?.shapeValue
            fields[3] = self.eksClusterDetails?.shapeValue
            fields[4] = self.kubernetesDetails?.shapeValue
            fields[5] = self.resourceType?.shapeValue
            fields[6] = self.ebsVolumeDetails?.shapeValue
            fields[7] = self.ecsClusterDetails?.shapeValue
            fields[8] = self.containerDetails?.shapeValue
            fields[9] = self.lambdaDetails?.shapeValue
            fields[10] = self.rdsDbInstanceDetails?.shapeValue
            fields[11] = self.rdsLimitlessDbDetails?.shapeValue
            fields[12] = self.rdsDbUserDetails?.shapeValue
            fields[13] = self.ebsSnapshotDetails?.shapeValue
            fields[14] = self.ec2ImageDetails?.shapeValue
            fields[15] = self.recoveryPointDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Resource",
            [
                Shapes.Member("AccessKeyDetails", { GuardDutySchema.AccessKeyDetails }, wireName: "accessKeyDetails"),
                Shapes.Member("S3BucketDetails", { GuardDutySchema.S3BucketDetails }, wireName: "s3BucketDetails"),
                Shapes.Member("InstanceDetails", { GuardDutySchema.InstanceDetails }, wireName: "instanceDetails"),
                Shapes.Member("EksClusterDetails", { GuardDutySchema.EksClusterDetails }, wireName: "eksClusterDetails"),
                Shapes.Member("KubernetesDetails", { GuardDutySchema.KubernetesDetails }, wireName: "kubernetesDetails"),
                Shapes.Member("ResourceType", { GuardDutySchema.String }, wireName: "resourceType"),
                Shapes.Member("EbsVolumeDetails", { GuardDutySchema.EbsVolumeDetails }, wireName: "ebsVolumeDetails"),
                Shapes.Member("EcsClusterDetails", { GuardDutySchema.EcsClusterDetails }, wireName: "ecsClusterDetails"),
                Shapes.Member("ContainerDetails", { GuardDutySchema.Container }, wireName: "containerDetails"),
                Shapes.Member("LambdaDetails", { GuardDutySchema.LambdaDetails }, wireName: "lambdaDetails"),
                Shapes.Member("RdsDbInstanceDetails", { GuardDutySchema.RdsDbInstanceDetails }, wireName: "rdsDbInstanceDetails"),
                Shapes.Member("RdsLimitlessDbDetails", { GuardDutySchema.RdsLimitlessDbDetails }, wireName: "rdsLimitlessDbDetails"),
                Shapes.Member("RdsDbUserDetails", { GuardDutySchema.RdsDbUserDetails }, wireName: "rdsDbUserDetails"),
                Shapes.Member("EbsSnapshotDetails", { GuardDutySchema.EbsSnapshotDetails }, wireName: "ebsSnapshotDetails"),
                Shapes.Member("Ec2ImageDetails", { GuardDutySchema.Ec2ImageDetails }, wireName: "ec2ImageDetails"),
                Shapes.Member("RecoveryPointDetails", { GuardDutySchema.RecoveryPointDetails }, wireName: "recoveryPointDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct ResourceData: Shapes.Structure {
        package var s3Bucket: GuardDutyShape.S3Bucket?
        package var ec2Instance: GuardDutyShape.Ec2Instance?
        package var accessKey: GuardDutyShape.AccessKey?
        package var ec2NetworkInterface: GuardDutyShape.Ec2NetworkInterface?
        package var s3Object: GuardDutyShape.S3Object?
        package var eksCluster: GuardDutyShape.EksCluster?
        package var kubernetesWorkload: GuardDutyShape.KubernetesWorkload?
        package var container: GuardDutyShape.ContainerFindingResource?
        package var ecsCluster: GuardDutyShape.EcsCluster?
        package var ecsTask: GuardDutyShape.EcsTask?
        package var iamInstanceProfile: GuardDutyShape.IamInstanceProfileV2?
        package var autoscalingAutoScalingGroup: GuardDutyShape.AutoscalingAutoScalingGroup?
        package var ec2LaunchTemplate: GuardDutyShape.Ec2LaunchTemplate?
        package var ec2Vpc: GuardDutyShape.Ec2Vpc?
        package var ec2Image: GuardDutyShape.Ec2Image?
        package var cloudformationStack: GuardDutyShape.CloudformationStack?
        package init(s3Bucket: GuardDutyShape.S3Bucket? = nil, ec2Instance: GuardDutyShape.Ec2Instance? = nil, accessKey: GuardDutyShape.AccessKey? = nil, ec2NetworkInterface: GuardDutyShape.Ec2NetworkInterface? = nil, s3Object: GuardDutyShape.S3Object? = nil, eksCluster: GuardDutyShape.EksCluster? = nil, kubernetesWorkload: GuardDutyShape.KubernetesWorkload? = nil, container: GuardDutyShape.ContainerFindingResource? = nil, ecsCluster: GuardDutyShape.EcsCluster? = nil, ecsTask: GuardDutyShape.EcsTask? = nil, iamInstanceProfile: GuardDutyShape.IamInstanceProfileV2? = nil, autoscalingAutoScalingGroup: GuardDutyShape.AutoscalingAutoScalingGroup? = nil, ec2LaunchTemplate: GuardDutyShape.Ec2LaunchTemplate? = nil, ec2Vpc: GuardDutyShape.Ec2Vpc? = nil, ec2Image: GuardDutyShape.Ec2Image? = nil, cloudformationStack: GuardDutyShape.CloudformationStack? = nil) {
            self.s3Bucket = s3Bucket
            self.ec2Instance = ec2Instance
            self.accessKey = accessKey
            self.ec2NetworkInterface = ec2NetworkInterface
            self.s3Object = s3Object
            self.eksCluster = eksCluster
            self.kubernetesWorkload = kubernetesWorkload
            self.container = container
            self.ecsCluster = ecsCluster
            self.ecsTask = ecsTask
            self.iamInstanceProfile = iamInstanceProfile
            self.autoscalingAutoScalingGroup = autoscalingAutoScalingGroup
            self.ec2LaunchTemplate = ec2LaunchTemplate
            self.ec2Vpc = ec2Vpc
            self.ec2Image = ec2Image
            self.cloudformationStack = cloudformationStack
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.s3Bucket = try fields.optional(0)
            self.ec2Instance = try fields.optional(1)
            self.accessKey = try fields.optional(2)
            self.ec2NetworkInterface = try fields.optional(3)
            self.s3Object = try fields.optional(4)
            self.eksCluster = try fields.optional(5)
            self.kubernetesWorkload = try fields.optional(6)
            self.container = try fields.optional(7)
            self.ecsCluster = try fields.optional(8)
            self.ecsTask = try fields.optional(9)
            self.iamInstanceProfile = try fields.optional(10)
            self.autoscalingAutoScalingGroup = try fields.optional(11)
            self.ec2LaunchTemplate = try fields.optional(12)
            self.ec2Vpc = try fields.optional(13)
            self.ec2Image = try fields.optional(14)
            self.cloudformationStack = try fields.optional(15)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.s3Bucket?.shapeValue
            fields[1] = self.ec2Instance?.shapeValue
            fields[2] = self.accessKey?.shapeValue
            fields[3] = self.ec2NetworkInterface?.shapeValue
            fields[4] = self.s3Object?.shapeValue
            fields[5] = self.eksCluster?.shapeValue
            fields[6] = self.kubernetesWorkload?.shapeValue
            fields[7] = self.container?.shapeValue
            fields[8] = self.ecsCluster?.shapeValue
            fields[9] = self.ecsTask?.shapeValue
            fields[10] = self.iamInstanceProfile?.shapeValue
            fields[11] = self.autoscalingAutoScalingGroup?.shapeValue
            fields[12] = self.ec2LaunchTemplate?.shapeValue
            fields[13] = self.ec2Vpc?.shapeValue
            fields[14] = self.ec2Image?.shapeValue
            fields[15] = self.cloudformationStack?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResourceData",
            [
                Shapes.Member("S3Bucket", { GuardDutySchema.S3Bucket }, wireName: "s3Bucket"),
                Shapes.Member("Ec2Instance", { GuardDutySchema.Ec2Instance }, wireName: "ec2Instance"),
                Shapes.Member("AccessKey", { GuardDutySchema.AccessKey }, wireName: "accessKey"),
                Shapes.Member("Ec2NetworkInterface", { GuardDutySchema.Ec2NetworkInterface }, wireName: "ec2NetworkInterface"),
                Shapes.Member("S3Object", { GuardDutySchema.S3Object }, wireName: "s3Object"),
                Shapes.Member("EksCluster", { GuardDutySchema.EksCluster }, wireName: "eksCluster"),
                Shapes.Member("KubernetesWorkload", { GuardDutySchema.KubernetesWorkload }, wireName: "kubernetesWorkload"),
                Shapes.Member("Container", { GuardDutySchema.ContainerFindingResource }, wireName: "container"),
                Shapes.Member("EcsCluster", { GuardDutySchema.EcsCluster }, wireName: "ecsCluster"),
                Shapes.Member("EcsTask", { GuardDutySchema.EcsTask }, wireName: "ecsTask"),
                Shapes.Member("IamInstanceProfile", { GuardDutySchema.IamInstanceProfileV2 }, wireName: "iamInstanceProfile"),
                Shapes.Member("AutoscalingAutoScalingGroup", { GuardDutySchema.AutoscalingAutoScalingGroup }, wireName: "autoscalingAutoScalingGroup"),
                Shapes.Member("Ec2LaunchTemplate", { GuardDutySchema.Ec2LaunchTemplate }, wireName: "ec2LaunchTemplate"),
                Shapes.Member("Ec2Vpc", { GuardDutySchema.Ec2Vpc }, wireName: "ec2Vpc"),
                Shapes.Member("Ec2Image", { GuardDutySchema.Ec2Image }, wireName: "ec2Image"),
                Shapes.Member("CloudformationStack", { GuardDutySchema.CloudformationStack }, wireName: "cloudformationStack"),
            ])
    }
}

extension GuardDutyShape {
    package struct ResourceDetails: Shapes.Structure {
        package var instanceArn: Swift.String?
        package init(instanceArn: Swift.String? = nil) {
            self.instanceArn = instanceArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.instanceArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.instanceArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResourceDetails",
            [
                Shapes.Member("InstanceArn", { GuardDutySchema.InstanceArn }, wireName: "instanceArn"),
            ])
    }
}

extension GuardDutyShape {
    package struct ResourceStatistics: Shapes.Structure {
        package var accountId: Swift.String?
        package var lastGeneratedAt: Vocabulary.Instant?
        package var resourceId: Swift.String?
        package var resourceType: Swift.String?
        package var totalFindings: Swift.Int?
        package init(accountId: Swift.String? = nil, lastGeneratedAt: Vocabulary.Instant? = nil, resourceId: Swift.String? = nil, resourceType: Swift.String? = nil, totalFindings: Swift.Int? = nil) {
            self.accountId = accountId
            self.lastGeneratedAt = lastGeneratedAt
            self.resourceId = resourceId
            self.resourceType = resourceType
            self.totalFindings = totalFindings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.lastGeneratedAt = try fields.optional(1)
            self.resourceId = try fields.optional(2)
            self.resourceType = try fields.optional(3)
            self.totalFindings = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.lastGeneratedAt?.shapeValue
            fields[2] = self.resourceId?.shapeValue
            fields[3] = self.resourceType?.shapeValue
            fields[4] = self.totalFindings?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResourceStatistics",
            [
                Shapes.Member("AccountId", { GuardDutySchema.String }, wireName: "accountId"),
                Shapes.Member("LastGeneratedAt", { GuardDutySchema.Timestamp }, wireName: "lastGeneratedAt"),
                Shapes.Member("ResourceId", { GuardDutySchema.String }, wireName: "resourceId"),
                Shapes.Member("ResourceType", { GuardDutySchema.String }, wireName: "resourceType"),
                Shapes.Member("TotalFindings", { GuardDutySchema.Integer }, wireName: "totalFindings"),
            ])
    }
}

extension GuardDutyShape {
    package struct ResourceV2: Shapes.Structure {
        package var uid: Swift.String
        package var name: Swift.String?
        package var accountId: Swift.String?
        package var resourceType: Swift.String
        package var region: Swift.String?
        package var service: Swift.String?
        package var cloudPartition: Swift.String?
        package var tags: [GuardDutyShape.Tag]?
        package var data: GuardDutyShape.ResourceData?
        package init(uid: Swift.String, name: Swift.String? = nil, accountId: Swift.String? = nil, resourceType: Swift.String, region: Swift.String? = nil, service: Swift.String? = nil, cloudPartition: Swift.String? = nil, tags: [GuardDutyShape.Tag]? = nil, data: GuardDutyShape.ResourceData? = nil) {
            self.uid = uid
            self.name = name
            self.accountId = accountId
            self.resourceType = resourceType
            self.region = region
            self.service = service
            self.cloudPartition = cloudPartition
            self.tags = tags
            self.data = data
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.uid = try fields.required(0)
            self.name = try fields.optional(1)
            self.accountId = try fields.optional(2)
            self.resourceType = try fields.required(3)
            self.region = try fields.optional(4)
            self.service = try fields.optional(5)
            self.cloudPartition = try fields.optional(6)
            self.tags = try fields.optional(7)
            self.data = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.uid.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.accountId?.shapeValue
            fields[3] = self.resourceType.shapeValue
            fields[4] = self.region?.shapeValue
            fields[5] = self.service?.shapeValue
            fields[6] = self.cloudPartition?.shapeValue
            fields[7] = self.tags?.shapeValue
            fields[8] = self.data?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ResourceV2",
            [
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid", traits: [.required]),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("AccountId", { GuardDutySchema.String }, wireName: "accountId"),
                Shapes.Member("ResourceType", { GuardDutySchema.FindingResourceType }, wireName: "resourceType", traits: [.required]),
                Shapes.Member("Region", { GuardDutySchema.String }, wireName: "region"),
                Shapes.Member("Service", { GuardDutySchema.String }, wireName: "service"),
                Shapes.Member("CloudPartition", { GuardDutySchema.String }, wireName: "cloudPartition"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
                Shapes.Member("Data", { GuardDutySchema.ResourceData }, wireName: "data"),
            ])
    }
}

extension GuardDutyShape {
    package struct RuntimeContext: Shapes.Structure {
        package var modifyingProcess: GuardDutyShape.ProcessDetails?
        package var modifiedAt: Vocabulary.Instant?
        package var scriptPath: Swift.String?
        package var libraryPath: Swift.String?
        package var ldPreloadValue: Swift.String?
        package var socketPath: Swift.String?
        package var runcBinaryPath: Swift.String?
        package var releaseAgentPath: Swift.String?
        package var mountSource: Swift.String?
        package var mountTarget: Swift.String?
        package var fileSystemType: Swift.String?
        package var flags: [Swift.String]?
        package var moduleName: Swift.String?
        package var moduleFilePath: Swift.String?
        package var moduleSha256: Swift.String?
        package var shellHistoryFilePath: Swift.String?
        package var targetProcess: GuardDutyShape.ProcessDetails?
        package var addressFamily: Swift.String?
        package var ianaProtocolNumber: Swift.Int?
        package var memoryRegions: [Swift.String]?
        package var toolName: Swift.String?
        package var toolCategory: Swift.String?
        package var serviceName: Swift.String?
        package var commandLineExample: Swift.String?
        package var threatFilePath: Swift.String?
        package init(modifyingProcess: GuardDutyShape.ProcessDetails? = nil, modifiedAt: Vocabulary.Instant? = nil, scriptPath: Swift.String? = nil, libraryPath: Swift.String? = nil, ldPreloadValue: Swift.String? = nil, socketPath: Swift.String? = nil, runcBinaryPath: Swift.String? = nil, releaseAgentPath: Swift.String? = nil, mountSource: Swift.String? = nil, mountTarget: Swift.String? = nil, fileSystemType: Swift.String? = nil, flags: [Swift.String]? = nil, moduleName: Swift.String? = nil, moduleFilePath: Swift.String? = nil, moduleSha256: Swift.String? = nil, shellHistoryFilePath: Swift.String? = nil, targetProcess: GuardDutyShape.ProcessDetails? = nil, addressFamily: Swift.String? = nil, ianaProtocolNumber: Swift.Int? = nil, memoryRegions: [Swift.String]? = nil, toolName: Swift.String? = nil, toolCategory: Swift.String? = nil, serviceName: Swift.String? = nil, commandLineExample: Swift.String? = nil, threatFilePath: Swift.String? = nil) {
            self.modifyingProcess = modifyingProcess
            self.modifiedAt = modifiedAt
            self.scriptPath = scriptPath
            self.libraryPath = libraryPath
            self.ldPreloadValue = ldPreloadValue
            self.socketPath = socketPath
            self.runcBinaryPath = runcBinaryPath
            self.releaseAgentPath = releaseAgentPath
            self.mountSource = mountSource
            self.mountTarget = mountTarget
            self.fileSystemType = fileSystemType
            self.flags = flags
            self.moduleName = moduleName
            self.moduleFilePath = moduleFilePath
            self.moduleSha256 = moduleSha256
            self.shellHistoryFilePath = shellHistoryFilePath
            self.targetProcess = targetProcess
            self.addressFamily = addressFamily
            self.ianaProtocolNumber = ianaProtocolNumber
            self.memoryRegions = memoryRegions
            self.toolName = toolName
            self.toolCategory = toolCategory
            self.serviceName = serviceName
            self.commandLineExample = commandLineExample
            self.threatFilePath = threatFilePath
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.modifyingProcess = try fields.optional(0)
            self.modifiedAt = try fields.optional(1)
            self.scriptPath = try fields.optional(2)
            self.libraryPath = try fields.optional(3)
            self.ldPreloadValue = try fields.optional(4)
            self.socketPath = try fields.optional(5)
            self.runcBinaryPath = try fields.optional(6)
            self.releaseAgentPath = try fields.optional(7)
            self.mountSource = try fields.optional(8)
            self.mountTarget = try fields.optional(9)
            self.fileSystemType = try fields.optional(10)
            self.flags = try fields.optional(11)
            self.moduleName = try fields.optional(12)
            self.moduleFilePath = try fields.optional(13)
            self.moduleSha256 = try fields.optional(14)
            self.shellHistoryFilePath = try fields.optional(15)
            self.targetProcess = try fields.optional(16)
            self.addressFamily = try fields.optional(17)
            self.ianaProtocolNumber = try fields.optional(18)
            self.memoryRegions = try fields.optional(19)
            self.toolName = try fields.optional(20)
            self.toolCategory = try fields.optional(21)
            self.serviceName = try fields.optional(22)
            self.commandLineExample = try fields.optional(23)
            self.threatFilePath = try fields.optional(24)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.modifyingProcess?.shapeValue
            fields[1] = self.modifiedAt?.shapeValue
            fields[2] = self.scriptPath?.shapeValue
            fields[3] = self.libraryPath?.shapeValue
            fields[4] = self.ldPreloadValue?.shapeValue
            fields[5] = self.socketPath?.shapeValue
            fields[6] = self.runcBinaryPath?.shapeValue
            fields[7] = self.releaseAgentPath?.shapeValue
            fields[8] = self.mountSource?.shapeValue
            fields[9] = self.mountTarget?.shapeValue
            fields[10] = self.fileSystemType?.shapeValue
            fields[11] = self.flags?.shapeValue
            fields[12] = self.moduleName?.shapeValue
            fields[13] = self.moduleFilePath?.shapeValue
            fields[14] = self.moduleSha256?.shapeValue
            fields[15] = self.shellHistoryFilePath?.shapeValue
            fields[16] = self.targetProcess?.shapeValue
            fields[17] = self.addressFamily?.shapeValue
            fields[18] = self.ianaProtocolNumber?.shapeValue
            fields[19] = self.memoryRegions?.shapeValue
            fields[20] = self.toolName?.shapeValue
            fields[21] = self.toolCategory?.shapeValue
            fields[22] = self.serviceName?.shapeValue
            fields[23] = self.commandLineExample?.shapeValue
            fields[24] = self.threatFilePath?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuntimeContext",
            [
                Shapes.Member("ModifyingProcess", { GuardDutySchema.ProcessDetails }, wireName: "modifyingProcess"),
                Shapes.Member("ModifiedAt", { GuardDutySchema.Timestamp }, wireName: "modifiedAt"),
                Shapes.Member("ScriptPath", { GuardDutySchema.String }, wireName: "scriptPath"),
                Shapes.Member("LibraryPath", { GuardDutySchema.String }, wireName: "libraryPath"),
                Shapes.Member("LdPreloadValue", { GuardDutySchema.String }, wireName: "ldPreloadValue"),
                Shapes.Member("SocketPath", { GuardDutySchema.String }, wireName: "socketPath"),
                Shapes.Member("RuncBinaryPath", { GuardDutySchema.String }, wireName: "runcBinaryPath"),
                Shapes.Member("ReleaseAgentPath", { GuardDutySchema.String }, wireName: "releaseAgentPath"),
                Shapes.Member("MountSource", { GuardDutySchema.String }, wireName: "mountSource"),
                Shapes.Member("MountTarget", { GuardDutySchema.String }, wireName: "mountTarget"),
                Shapes.Member("FileSystemType", { GuardDutySchema.String }, wireName: "fileSystemType"),
                Shapes.Member("Flags", { GuardDutySchema.FlagsList }, wireName: "flags"),
                Shapes.Member("ModuleName", { GuardDutySchema.String }, wireName: "moduleName"),
                Shapes.Member("ModuleFilePath", { GuardDutySchema.String }, wireName: "moduleFilePath"),
                Shapes.Member("ModuleSha256", { GuardDutySchema.String }, wireName: "moduleSha256"),
                Shapes.Member("ShellHistoryFilePath", { GuardDutySchema.String }, wireName: "shellHistoryFilePath"),
                Shapes.Member("TargetProcess", { GuardDutySchema.ProcessDetails }, wireName: "targetProcess"),
                Shapes.Member("AddressFamily", { GuardDutySchema.String }, wireName: "addressFamily"),
                Shapes.Member("IanaProtocolNumber", { GuardDutySchema.Integer }, wireName: "ianaProtocolNumber"),
                Shapes.Member("MemoryRegions", { GuardDutySchema.MemoryRegionsList }, wireName: "memoryRegions"),
                Shapes.Member("ToolName", { GuardDutySchema.String }, wireName: "toolName"),
                Shapes.Member("ToolCategory", { GuardDutySchema.String }, wireName: "toolCategory"),
                Shapes.Member("ServiceName", { GuardDutySchema.String }, wireName: "serviceName"),
                Shapes.Member("CommandLineExample", { GuardDutySchema.String }, wireName: "commandLineExample"),
                Shapes.Member("ThreatFilePath", { GuardDutySchema.String }, wireName: "threatFilePath"),
            ])
    }
}

extension GuardDutyShape {
    package struct RuntimeDetails: Shapes.Structure {
        package var process: GuardDutyShape.ProcessDetails?
        package var context: GuardDutyShape.RuntimeContext?
        package init(process: GuardDutyShape.ProcessDetails? = nil, context: GuardDutyShape.RuntimeContext? = nil) {
            self.process = process
            self.context = context
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.process = try fields.optional(0)
            self.context = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.process?.shapeValue
            fields[1] = self.context?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RuntimeDetails",
            [
                Shapes.Member("Process", { GuardDutySchema.ProcessDetails }, wireName: "process"),
                Shapes.Member("Context", { GuardDutySchema.RuntimeContext }, wireName: "context"),
            ])
    }
}

extension GuardDutyShape {
    package struct S3Bucket: Shapes.Structure {
        package var ownerId: Swift.String?
        package var createdAt: Vocabulary.Instant?
        package var encryptionType: Swift.String?
        package var encryptionKeyArn: Swift.String?
        package var effectivePermission: Swift.String?
        package var publicReadAccess: Swift.String?
        package var publicWriteAccess: Swift.String?
        package var accountPublicAccess: GuardDutyShape.PublicAccessConfiguration?
        package var bucketPublicAccess: GuardDutyShape.PublicAccessConfiguration?
        package var s3ObjectUids: [Swift.String]?
        package init(ownerId: Swift.String? = nil, createdAt: Vocabulary.Instant? = nil, encryptionType: Swift.String? = nil, encryptionKeyArn: Swift.String? = nil, effectivePermission: Swift.String? = nil, publicReadAccess: Swift.String? = nil, publicWriteAccess: Swift.String? = nil, accountPublicAccess: GuardDutyShape.PublicAccessConfiguration? = nil, bucketPublicAccess: GuardDutyShape.PublicAccessConfiguration? = nil, s3ObjectUids: [Swift.String]? = nil) {
            self.ownerId = ownerId
            self.createdAt = createdAt
            self.encryptionType = encryptionType
            self.encryptionKeyArn = encryptionKeyArn
            self.effectivePermission = effectivePermission
            self.publicReadAccess = publicReadAccess
            self.publicWriteAccess = publicWriteAccess
            self.accountPublicAccess = accountPublicAccess
            self.bucketPublicAccess = bucketPublicAccess
            self.s3ObjectUids = s3ObjectUids
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ownerId = try fields.optional(0)
            self.createdAt = try fields.optional(1)
            self.encryptionType = try fields.optional(2)
            self.encryptionKeyArn = try fields.optional(3)
            self.effectivePermission = try fields.optional(4)
            self.publicReadAccess = try fields.optional(5)
            self.publicWriteAccess = try fields.optional(6)
            self.accountPublicAccess = try fields.optional(7)
            self.bucketPublicAccess = try fields.optional(8)
            self.s3ObjectUids = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ownerId?.shapeValue
            fields[1] = self.createdAt?.shapeValue
            fields[2] = self.encryptionType?.shapeValue
            fields[3] = self.encryptionKeyArn?.shapeValue
            fields[4] = self.effectivePermission?.shapeValue
            fields[5] = self.publicReadAccess?.shapeValue
            fields[6] = self.publicWriteAccess?.shapeValue
            fields[7] = self.accountPublicAccess?.shapeValue
            fields[8] = self.bucketPublicAccess?.shapeValue
            fields[9] = self.s3ObjectUids?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3Bucket",
            [
                Shapes.Member("OwnerId", { GuardDutySchema.String }, wireName: "ownerId"),
                Shapes.Member("CreatedAt", { GuardDutySchema.Timestamp }, wireName: "createdAt"),
                Shapes.Member("EncryptionType", { GuardDutySchema.String }, wireName: "encryptionType"),
                Shapes.Member("EncryptionKeyArn", { GuardDutySchema.String }, wireName: "encryptionKeyArn"),
                Shapes.Member("EffectivePermission", { GuardDutySchema.String }, wireName: "effectivePermission"),
                Shapes.Member("PublicReadAccess", { GuardDutySchema.PublicAccessStatus }, wireName: "publicReadAccess"),
                Shapes.Member("PublicWriteAccess", { GuardDutySchema.PublicAccessStatus }, wireName: "publicWriteAccess"),
                Shapes.Member("AccountPublicAccess", { GuardDutySchema.PublicAccessConfiguration }, wireName: "accountPublicAccess"),
                Shapes.Member("BucketPublicAccess", { GuardDutySchema.PublicAccessConfiguration }, wireName: "bucketPublicAccess"),
                Shapes.Member("S3ObjectUids", { GuardDutySchema.S3ObjectUids }, wireName: "s3ObjectUids"),
            ])
    }
}

extension GuardDutyShape {
    package struct S3BucketDetail: Shapes.Structure {
        package var arn: Swift.String?
        package var name: Swift.String?
        package var type: Swift.String?
        package var createdAt: Vocabulary.Instant?
        package var owner: GuardDutyShape.Owner?
        package var tags: [GuardDutyShape.Tag]?
        package var defaultServerSideEncryption: GuardDutyShape.DefaultServerSideEncryption?
        package var publicAccess: GuardDutyShape.PublicAccess?
        package var s3ObjectDetails: [GuardDutyShape.S3ObjectDetail]?
        package init(arn: Swift.String? = nil, name: Swift.String? = nil, type: Swift.String? = nil, createdAt: Vocabulary.Instant? = nil, owner: GuardDutyShape.Owner? = nil, tags: [GuardDutyShape.Tag]? = nil, defaultServerSideEncryption: GuardDutyShape.DefaultServerSideEncryption? = nil, publicAccess: GuardDutyShape.PublicAccess? = nil, s3ObjectDetails: [GuardDutyShape.S3ObjectDetail]? = nil) {
            self.arn = arn
            self.name = name
            self.type = type
            self.createdAt = createdAt
            self.owner = owner
            self.tags = tags
            self.defaultServerSideEncryption = defaultServerSideEncryption
            self.publicAccess = publicAccess
            self.s3ObjectDetails = s3ObjectDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.name = try fields.optional(1)
            self.type = try fields.optional(2)
            self.createdAt = try fields.optional(3)
            self.owner = try fields.optional(4)
            self.tags = try fields.optional(5)
            self.defaultServerSideEncryption = try fields.optional(6)
            self.publicAccess = try fields.optional(7)
            self.s3ObjectDetails = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.type?.shapeValue
            fields[3] = self.createdAt?.shapeValue
            fields[4] = self.owner?.shapeValue
            fields[5] = self.tags?.shapeValue
            fields[6] = self.defaultServerSideEncryption?.shapeValue
            fields[7] = self.publicAccess?.shapeValue
            fields[8] = self.s3ObjectDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3BucketDetail",
            [
                Shapes.Member("Arn", { GuardDutySchema.String }, wireName: "arn"),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Type", { GuardDutySchema.String }, wireName: "type"),
                Shapes.Member("CreatedAt", { GuardDutySchema.Timestamp }, wireName: "createdAt"),
                Shapes.Member("Owner", { GuardDutySchema.Owner }, wireName: "owner"),
                Shapes.Member("Tags", { GuardDutySchema.Tags }, wireName: "tags"),
                Shapes.Member("DefaultServerSideEncryption", { GuardDutySchema.DefaultServerSideEncryption }, wireName: "defaultServerSideEncryption"),
                Shapes.Member("PublicAccess", { GuardDutySchema.PublicAccess }, wireName: "publicAccess"),
                Shapes.Member("S3ObjectDetails", { GuardDutySchema.S3ObjectDetails }, wireName: "s3ObjectDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct S3LogsConfiguration: Shapes.Structure {
        package var enable: Swift.Bool
        package init(enable: Swift.Bool) {
            self.enable = enable
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.enable = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.enable.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3LogsConfiguration",
            [
                Shapes.Member("Enable", { GuardDutySchema.Boolean }, wireName: "enable", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct S3LogsConfigurationResult: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3LogsConfigurationResult",
            [
                Shapes.Member("Status", { GuardDutySchema.DataSourceStatus }, wireName: "status", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct S3Object: Shapes.Structure {
        package var eTag: Swift.String?
        package var key: Swift.String?
        package var versionId: Swift.String?
        package init(eTag: Swift.String? = nil, key: Swift.String? = nil, versionId: Swift.String? = nil) {
            self.eTag = eTag
            self.key = key
            self.versionId = versionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eTag = try fields.optional(0)
            self.key = try fields.optional(1)
            self.versionId = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eTag?.shapeValue
            fields[1] = self.key?.shapeValue
            fields[2] = self.versionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3Object",
            [
                Shapes.Member("ETag", { GuardDutySchema.String }, wireName: "eTag"),
                Shapes.Member("Key", { GuardDutySchema.String }, wireName: "key"),
                Shapes.Member("VersionId", { GuardDutySchema.String }, wireName: "versionId"),
            ])
    }
}

extension GuardDutyShape {
    package struct S3ObjectDetail: Shapes.Structure {
        package var objectArn: Swift.String?
        package var key: Swift.String?
        package var eTag: Swift.String?
        package var hash: Swift.String?
        package var versionId: Swift.String?
        package init(objectArn: Swift.String? = nil, key: Swift.String? = nil, eTag: Swift.String? = nil, hash: Swift.String? = nil, versionId: Swift.String? = nil) {
            self.objectArn = objectArn
            self.key = key
            self.eTag = eTag
            self.hash = hash
            self.versionId = versionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.objectArn = try fields.optional(0)
            self.key = try fields.optional(1)
            self.eTag = try fields.optional(2)
            self.hash = try fields.optional(3)
            self.versionId = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.objectArn?.shapeValue
            fields[1] = self.key?.shapeValue
            fields[2] = self.eTag?.shapeValue
            fields[3] = self.hash?.shapeValue
            fields[4] = self.versionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3ObjectDetail",
            [
                Shapes.Member("ObjectArn", { GuardDutySchema.String }, wireName: "objectArn"),
                Shapes.Member("Key", { GuardDutySchema.String }, wireName: "key"),
                Shapes.Member("ETag", { GuardDutySchema.String }, wireName: "eTag"),
                Shapes.Member("Hash", { GuardDutySchema.String }, wireName: "hash"),
                Shapes.Member("VersionId", { GuardDutySchema.String }, wireName: "versionId"),
            ])
    }
}

extension GuardDutyShape {
    package struct Scan: Shapes.Structure {
        package var detectorId: Swift.String?
        package var adminDetectorId: Swift.String?
        package var scanId: Swift.String?
        package var scanStatus: Swift.String?
        package var failureReason: Swift.String?
        package var scanStartTime: Vocabulary.Instant?
        package var scanEndTime: Vocabulary.Instant?
        package var triggerDetails: GuardDutyShape.TriggerDetails?
        package var resourceDetails: GuardDutyShape.ResourceDetails?
        package var scanResultDetails: GuardDutyShape.ScanResultDetails?
        package var accountId: Swift.String?
        package var totalBytes: Swift.Int?
        package var fileCount: Swift.Int?
        package var attachedVolumes: [GuardDutyShape.VolumeDetail]?
        package var scanType: Swift.String?
        package init(detectorId: Swift.String? = nil, adminDetectorId: Swift.String? = nil, scanId: Swift.String? = nil, scanStatus: Swift.String? = nil, failureReason: Swift.String? = nil, scanStartTime: Vocabulary.Instant? = nil, scanEndTime: Vocabulary.Instant? = nil, triggerDetails: GuardDutyShape.TriggerDetails? = nil, resourceDetails: GuardDutyShape.ResourceDetails? = nil, scanResultDetails: GuardDutyShape.ScanResultDetails? = nil, accountId: Swift.String? = nil, totalBytes: Swift.Int? = nil, fileCount: Swift.Int? = nil, attachedVolumes: [GuardDutyShape.VolumeDetail]? = nil, scanType: Swift.String? = nil) {
            self.detectorId = detectorId
            self.adminDetectorId = adminDetectorId
            self.scanId = scanId
            self.scanStatus = scanStatus
            self.failureReason = failureReason
            self.scanStartTime = scanStartTime
            self.scanEndTime = scanEndTime
            self.triggerDetails = triggerDetails
            self.resourceDetails = resourceDetails
            self.scanResultDetails = scanResultDetails
            self.accountId = accountId
            self.totalBytes = totalBytes
            self.fileCount = fileCount
            self.attachedVolumes = attachedVolumes
            self.scanType = scanType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detectorId = try fields.optional(0)
            self.adminDetectorId = try fields.optional(1)
            self.scanId = try fields.optional(2)
            self.scanStatus = try fields.optional(3)
            self.failureReason = try fields.optional(4)
            self.scanStartTime = try fields.optional(5)
            self.scanEndTime = try fields.optional(6)
            self.triggerDetails = try fields.optional(7)
            self.resourceDetails = try fields.optional(8)
            self.scanResultDetails = try fields.optional(9)
            self.accountId = try fields.optional(10)
            self.totalBytes = try fields.optional(11)
            self.fileCount = try fields.optional(12)
            self.attachedVolumes = try fields.optional(13)
            self.scanType = try fields.optional(14)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detectorId?.shapeValue
            fields[1] = self.adminDetectorId?.shapeValue
            fields[2] = self.scanId?.shapeValue
            fields[3] = self.scanStatus?.shapeValue
            fields[4] = self.failureReason?.shapeValue
            fields[5] = self.scanStartTime?.shapeValue
            fields[6] = self.scanEndTime?.shapeValue
            fields[7] = self.triggerDetails?.shapeValue
            fields[8] = self.resourceDetails?.shapeValue
            fields[9] = self.scanResultDetails?.shapeValue
            fields[10] = self.accountId?.shapeValue
            fields[11] = self.totalBytes?.shapeValue
            fields[12] = self.fileCount?.shapeValue
            fields[13] = self.attachedVolumes?.shapeValue
            fields[14] = self.scanType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Scan",
            [
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, wireName: "detectorId"),
                Shapes.Member("AdminDetectorId", { GuardDutySchema.DetectorId }, wireName: "adminDetectorId"),
                Shapes.Member("ScanId", { GuardDutySchema.NonEmptyString }, wireName: "scanId"),
                Shapes.Member("ScanStatus", { GuardDutySchema.ScanStatus }, wireName: "scanStatus"),
                Shapes.Member("FailureReason", { GuardDutySchema.NonEmptyString }, wireName: "failureReason"),
                Shapes.Member("ScanStartTime", { GuardDutySchema.Timestamp }, wireName: "scanStartTime"),
                Shapes.Member("ScanEndTime", { GuardDutySchema.Timestamp }, wireName: "scanEndTime"),
                Shapes.Member("TriggerDetails", { GuardDutySchema.TriggerDetails }, wireName: "triggerDetails"),
                Shapes.Member("ResourceDetails", { GuardDutySchema.ResourceDetails }, wireName: "resourceDetails"),
                Shapes.Member("ScanResultDetails", { GuardDutySchema.ScanResultDetails }, wireName: "scanResultDetails"),
                Shapes.Member("AccountId", { GuardDutySchema.AccountId }, wireName: "accountId"),
                Shapes.Member("TotalBytes", { GuardDutySchema.PositiveLong }, wireName: "totalBytes"),
                Shapes.Member("FileCount", { GuardDutySchema.PositiveLong }, wireName: "fileCount"),
                Shapes.Member("AttachedVolumes", { GuardDutySchema.VolumeDetails }, wireName: "attachedVolumes"),
                Shapes.Member("ScanType", { GuardDutySchema.ScanType }, wireName: "scanType"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanCondition: Shapes.Structure {
        package var mapEquals: [GuardDutyShape.ScanConditionPair]
        package init(mapEquals: [GuardDutyShape.ScanConditionPair]) {
            self.mapEquals = mapEquals
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mapEquals = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mapEquals.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanCondition",
            [
                Shapes.Member("MapEquals", { GuardDutySchema.MapEquals }, wireName: "mapEquals", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanConditionPair: Shapes.Structure {
        package var key: Swift.String
        package var value: Swift.String?
        package init(key: Swift.String, value: Swift.String? = nil) {
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanConditionPair",
            [
                Shapes.Member("Key", { GuardDutySchema.TagKey }, wireName: "key", traits: [.required]),
                Shapes.Member("Value", { GuardDutySchema.TagValue }, wireName: "value"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanDetections: Shapes.Structure {
        package var scannedItemCount: GuardDutyShape.ScannedItemCount?
        package var threatsDetectedItemCount: GuardDutyShape.ThreatsDetectedItemCount?
        package var highestSeverityThreatDetails: GuardDutyShape.HighestSeverityThreatDetails?
        package var threatDetectedByName: GuardDutyShape.ThreatDetectedByName?
        package init(scannedItemCount: GuardDutyShape.ScannedItemCount? = nil, threatsDetectedItemCount: GuardDutyShape.ThreatsDetectedItemCount? = nil, highestSeverityThreatDetails: GuardDutyShape.HighestSeverityThreatDetails? = nil, threatDetectedByName: GuardDutyShape.ThreatDetectedByName? = nil) {
            self.scannedItemCount = scannedItemCount
            self.threatsDetectedItemCount = threatsDetectedItemCount
            self.highestSeverityThreatDetails = highestSeverityThreatDetails
            self.threatDetectedByName = threatDetectedByName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scannedItemCount = try fields.optional(0)
            self.threatsDetectedItemCount = try fields.optional(1)
            self.highestSeverityThreatDetails = try fields.optional(2)
            self.threatDetectedByName = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scannedItemCount?.shapeValue
            fields[1] = self.threatsDetectedItemCount?.shapeValue
            fields[2] = self.highestSeverityThreatDetails?.shapeValue
            fields[3] = self.threatDetectedByName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanDetections",
            [
                Shapes.Member("ScannedItemCount", { GuardDutySchema.ScannedItemCount }, wireName: "scannedItemCount"),
                Shapes.Member("ThreatsDetectedItemCount", { GuardDutySchema.ThreatsDetectedItemCount }, wireName: "threatsDetectedItemCount"),
                Shapes.Member("HighestSeverityThreatDetails", { GuardDutySchema.HighestSeverityThreatDetails }, wireName: "highestSeverityThreatDetails"),
                Shapes.Member("ThreatDetectedByName", { GuardDutySchema.ThreatDetectedByName }, wireName: "threatDetectedByName"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanEc2InstanceWithFindings: Shapes.Structure {
        package var ebsVolumes: Swift.Bool?
        package init(ebsVolumes: Swift.Bool? = nil) {
            self.ebsVolumes = ebsVolumes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ebsVolumes = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ebsVolumes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanEc2InstanceWithFindings",
            [
                Shapes.Member("EbsVolumes", { GuardDutySchema.Boolean }, wireName: "ebsVolumes"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanEc2InstanceWithFindingsResult: Shapes.Structure {
        package var ebsVolumes: GuardDutyShape.EbsVolumesResult?
        package init(ebsVolumes: GuardDutyShape.EbsVolumesResult? = nil) {
            self.ebsVolumes = ebsVolumes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ebsVolumes = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ebsVolumes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanEc2InstanceWithFindingsResult",
            [
                Shapes.Member("EbsVolumes", { GuardDutySchema.EbsVolumesResult }, wireName: "ebsVolumes"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanFilePath: Shapes.Structure {
        package var filePath: Swift.String?
        package var volumeArn: Swift.String?
        package var hash: Swift.String?
        package var fileName: Swift.String?
        package init(filePath: Swift.String? = nil, volumeArn: Swift.String? = nil, hash: Swift.String? = nil, fileName: Swift.String? = nil) {
            self.filePath = filePath
            self.volumeArn = volumeArn
            self.hash = hash
            self.fileName = fileName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filePath = try fields.optional(0)
            self.volumeArn = try fields.optional(1)
            self.hash = try fields.optional(2)
            self.fileName = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filePath?.shapeValue
            fields[1] = self.volumeArn?.shapeValue
            fields[2] = self.hash?.shapeValue
            fields[3] = self.fileName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanFilePath",
            [
                Shapes.Member("FilePath", { GuardDutySchema.String }, wireName: "filePath"),
                Shapes.Member("VolumeArn", { GuardDutySchema.String }, wireName: "volumeArn"),
                Shapes.Member("Hash", { GuardDutySchema.String }, wireName: "hash"),
                Shapes.Member("FileName", { GuardDutySchema.String }, wireName: "fileName"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanResourceCriteria: Shapes.Structure {
        package var include: [Swift.String: GuardDutyShape.ScanCondition]?
        package var exclude: [Swift.String: GuardDutyShape.ScanCondition]?
        package init(include: [Swift.String: GuardDutyShape.ScanCondition]? = nil, exclude: [Swift.String: GuardDutyShape.ScanCondition]? = nil) {
            self.include = include
            self.exclude = exclude
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.include = try fields.optional(0)
            self.exclude = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.include?.shapeValue
            fields[1] = self.exclude?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanResourceCriteria",
            [
                Shapes.Member("Include", { GuardDutySchema.ScanCriterion }, wireName: "include"),
                Shapes.Member("Exclude", { GuardDutySchema.ScanCriterion }, wireName: "exclude"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanResultDetails: Shapes.Structure {
        package var scanResult: Swift.String?
        package init(scanResult: Swift.String? = nil) {
            self.scanResult = scanResult
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scanResult = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scanResult?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanResultDetails",
            [
                Shapes.Member("ScanResult", { GuardDutySchema.ScanResult }, wireName: "scanResult"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScanThreatName: Shapes.Structure {
        package var name: Swift.String?
        package var severity: Swift.String?
        package var itemCount: Swift.Int?
        package var filePaths: [GuardDutyShape.ScanFilePath]?
        package init(name: Swift.String? = nil, severity: Swift.String? = nil, itemCount: Swift.Int? = nil, filePaths: [GuardDutyShape.ScanFilePath]? = nil) {
            self.name = name
            self.severity = severity
            self.itemCount = itemCount
            self.filePaths = filePaths
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.severity = try fields.optional(1)
            self.itemCount = try fields.optional(2)
            self.filePaths = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.severity?.shapeValue
            fields[2] = self.itemCount?.shapeValue
            fields[3] = self.filePaths?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScanThreatName",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Severity", { GuardDutySchema.String }, wireName: "severity"),
                Shapes.Member("ItemCount", { GuardDutySchema.Integer }, wireName: "itemCount"),
                Shapes.Member("FilePaths", { GuardDutySchema.FilePaths }, wireName: "filePaths"),
            ])
    }
}

extension GuardDutyShape {
    package struct ScannedItemCount: Shapes.Structure {
        package var totalGb: Swift.Int?
        package var files: Swift.Int?
        package var volumes: Swift.Int?
        package init(totalGb: Swift.Int? = nil, files: Swift.Int? = nil, volumes: Swift.Int? = nil) {
            self.totalGb = totalGb
            self.files = files
            self.volumes = volumes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.totalGb = try fields.optional(0)
            self.files = try fields.optional(1)
            self.volumes = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.totalGb?.shapeValue
            fields[1] = self.files?.shapeValue
            fields[2] = self.volumes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScannedItemCount",
            [
                Shapes.Member("TotalGb", { GuardDutySchema.Integer }, wireName: "totalGb"),
                Shapes.Member("Files", { GuardDutySchema.Integer }, wireName: "files"),
                Shapes.Member("Volumes", { GuardDutySchema.Integer }, wireName: "volumes"),
            ])
    }
}

extension GuardDutyShape {
    package struct SecurityContext: Shapes.Structure {
        package var privileged: Swift.Bool?
        package var allowPrivilegeEscalation: Swift.Bool?
        package init(privileged: Swift.Bool? = nil, allowPrivilegeEscalation: Swift.Bool? = nil) {
            self.privileged = privileged
            self.allowPrivilegeEscalation = allowPrivilegeEscalation
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.privileged = try fields.optional(0)
            self.allowPrivilegeEscalation = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.privileged?.shapeValue
            fields[1] = self.allowPrivilegeEscalation?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SecurityContext",
            [
                Shapes.Member("Privileged", { GuardDutySchema.Boolean }, wireName: "privileged"),
                Shapes.Member("AllowPrivilegeEscalation", { GuardDutySchema.Boolean }, wireName: "allowPrivilegeEscalation"),
            ])
    }
}

extension GuardDutyShape {
    package struct SecurityGroup: Shapes.Structure {
        package var groupId: Swift.String?
        package var groupName: Swift.String?
        package init(groupId: Swift.String? = nil, groupName: Swift.String? = nil) {
            self.groupId = groupId
            self.groupName = groupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupId = try fields.optional(0)
            self.groupName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupId?.shapeValue
            fields[1] = self.groupName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SecurityGroup",
            [
                Shapes.Member("GroupId", { GuardDutySchema.String }, wireName: "groupId"),
                Shapes.Member("GroupName", { GuardDutySchema.String }, wireName: "groupName"),
            ])
    }
}

extension GuardDutyShape {
    package struct Sequence: Shapes.Structure {
        package var uid: Swift.String
        package var description: Swift.String
        package var actors: [GuardDutyShape.Actor]?
        package var resources: [GuardDutyShape.ResourceV2]?
        package var endpoints: [GuardDutyShape.NetworkEndpoint]?
        package var signals: [GuardDutyShape.Signal]
        package var sequenceIndicators: [GuardDutyShape.Indicator]?
        package var additionalSequenceTypes: [Swift.String]?
        package init(uid: Swift.String, description: Swift.String, actors: [GuardDutyShape.Actor]? = nil, resources: [GuardDutyShape.ResourceV2]? = nil, endpoints: [GuardDutyShape.NetworkEndpoint]? = nil, signals: [GuardDutyShape.Signal], sequenceIndicators: [GuardDutyShape.Indicator]? = nil, additionalSequenceTypes: [Swift.String]? = nil) {
            self.uid = uid
            self.description = description
            self.actors = actors
            self.resources = resources
            self.endpoints = endpoints
            self.signals = signals
            self.sequenceIndicators = sequenceIndicators
            self.additionalSequenceTypes = additionalSequenceTypes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.uid = try fields.required(0)
            self.description = try fields.required(1)
            self.actors = try fields.optional(2)
            self.resources = try fields.optional(3)
            self.endpoints = try fields.optional(4)
            self.signals = try fields.required(5)
            self.sequenceIndicators = try fields.optional(6)
            self.additionalSequenceTypes = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.uid.shapeValue
            fields[1] = self.description.shapeValue
            fields[2] = self.actors?.shapeValue
            fields[3] = self.resources?.shapeValue
            fields[4] = self.endpoints?.shapeValue
            fields[5] = self.signals.shapeValue
            fields[6] = self.sequenceIndicators?.shapeValue
            fields[7] = self.additionalSequenceTypes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Sequence",
            [
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid", traits: [.required]),
                Shapes.Member("Description", { GuardDutySchema.SequenceDescription }, wireName: "description", traits: [.required]),
                Shapes.Member("Actors", { GuardDutySchema.Actors }, wireName: "actors"),
                Shapes.Member("Resources", { GuardDutySchema.Resources }, wireName: "resources"),
                Shapes.Member("Endpoints", { GuardDutySchema.NetworkEndpoints }, wireName: "endpoints"),
                Shapes.Member("Signals", { GuardDutySchema.Signals }, wireName: "signals", traits: [.required]),
                Shapes.Member("SequenceIndicators", { GuardDutySchema.Indicators }, wireName: "sequenceIndicators"),
                Shapes.Member("AdditionalSequenceTypes", { GuardDutySchema.AdditionalSequenceTypes }, wireName: "additionalSequenceTypes"),
            ])
    }
}

extension GuardDutyShape {
    package struct Service: Shapes.Structure {
        package var action: GuardDutyShape.Action?
        package var evidence: GuardDutyShape.Evidence?
        package var archived: Swift.Bool?
        package var count: Swift.Int?
        package var detectorId: Swift.String?
        package var eventFirstSeen: Swift.String?
        package var eventLastSeen: Swift.String?
        package var resourceRole: Swift.String?
        package var serviceName: Swift.String?
        package var userFeedback: Swift.String?
        package var additionalInfo: GuardDutyShape.ServiceAdditionalInfo?
        package var featureName: Swift.String?
        package var ebsVolumeScanDetails: GuardDutyShape.EbsVolumeScanDetails?
        package var runtimeDetails: GuardDutyShape.RuntimeDetails?
        package var detection: GuardDutyShape.Detection?
        package var malwareScanDetails: GuardDutyShape.MalwareScanDetails?
        package init(action: GuardDutyShape.Action? = nil, evidence: GuardDutyShape.Evidence? = nil, archived: Swift.Bool? = nil, count: Swift.Int? = nil, detectorId: Swift.String? = nil, eventFirstSeen: Swift.String? = nil, eventLastSeen: Swift.String? = nil, resourceRole: Swift.String? = nil, serviceName: Swift.String? = nil, userFeedback: Swift.String? = nil, additionalInfo: GuardDutyShape.ServiceAdditionalInfo? = nil, featureName: Swift.String? = nil, ebsVolumeScanDetails: GuardDutyShape.EbsVolumeScanDetails? = nil, runtimeDetails: GuardDutyShape.RuntimeDetails? = nil, detection: GuardDutyShape.Detection? = nil, malwareScanDetails: GuardDutyShape.MalwareScanDetails? = nil) {
            self.action = action
            self.evidence = evidence
            self.archived = archived
            self.count = count
            self.detectorId = detectorId
            self.eventFirstSeen = eventFirstSeen
            self.eventLastSeen = eventLastSeen
            self.resourceRole = resourceRole
            self.serviceName = serviceName
            self.userFeedback = userFeedback
            self.additionalInfo = additionalInfo
            self.featureName = featureName
            self.ebsVolumeScanDetails = ebsVolumeScanDetails
            self.runtimeDetails = runtimeDetails
            self.detection = detection
            self.malwareScanDetails = malwareScanDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.action = try fields.optional(0)
            self.evidence = try fields.optional(1)
            self.archived = try fields.optional(2)
            self.count = try fields.optional(3)
            self.detectorId = try fields.optional(4)
            self.eventFirstSeen = try fields.optional(5)
            self.eventLastSeen = try fields.optional(6)
            self.resourceRole = try fields.optional(7)
            self.serviceName = try fields.optional(8)
            self.userFeedback = try fields.optional(9)
            self.additionalInfo = try fields.optional(10)
            self.featureName = try fields.optional(11)
            self.ebsVolumeScanDetails = try fields.optional(12)
            self.runtimeDetails = try fields.optional(13)
            self.detection = try fields.optional(14)
            self.malwareScanDetails = try fields.optional(15)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.action?.shapeValue
            fields[1] = self.evidence?.shapeValue
            fields[2] = self.archived?.shapeValue
            fields[3] = self.count?.shapeValue
            fields[4] = self.detectorId?.shapeValue
            fields[5] = self.eventFirstSeen?.shapeValue
            fields[6] = self.eventLastSeen?.shapeValue
            fields[7] = self.resourceRole?.shapeValue
            fields[8] = self.serviceName?.shapeValue
            fields[9] = self.userFeedback?.shapeValue
            fields[10] = self.additionalInfo?.shapeValue
            fields[11] = self.featureName?.shapeValue
            fields[12] = self.ebsVolumeScanDetails?.shapeValue
            fields[13] = self.runtimeDetails?.shapeValue
            fields[14] = self.detection?.shapeValue
            fields[15] = self.malwareScanDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Service",
            [
                Shapes.Member("Action", { GuardDutySchema.Action }, wireName: "action"),
                Shapes.Member("Evidence", { GuardDutySchema.Evidence }, wireName: "evidence"),
                Shapes.Member("Archived", { GuardDutySchema.Boolean }, wireName: "archived"),
                Shapes.Member("Count", { GuardDutySchema.Integer }, wireName: "count"),
                Shapes.Member("DetectorId", { GuardDutySchema.DetectorId }, wireName: "detectorId"),
                Shapes.Member("EventFirstSeen", { GuardDutySchema.String }, wireName: "eventFirstSeen"),
                Shapes.Member("EventLastSeen", { GuardDutySchema.String }, wireName: "eventLastSeen"),
                Shapes.Member("ResourceRole", { GuardDutySchema.String }, wireName: "resourceRole"),
                Shapes.Member("ServiceName", { GuardDutySchema.String }, wireName: "serviceName"),
                Shapes.Member("UserFeedback", { GuardDutySchema.String }, wireName: "userFeedback"),
                Shapes.Member("AdditionalInfo", { GuardDutySchema.ServiceAdditionalInfo }, wireName: "additionalInfo"),
                Shapes.Member("FeatureName", { GuardDutySchema.String }, wireName: "featureName"),
                Shapes.Member("EbsVolumeScanDetails", { GuardDutySchema.EbsVolumeScanDetails }, wireName: "ebsVolumeScanDetails"),
                Shapes.Member("RuntimeDetails", { GuardDutySchema.RuntimeDetails }, wireName: "runtimeDetails"),
                Shapes.Member("Detection", { GuardDutySchema.Detection }, wireName: "detection"),
                Shapes.Member("MalwareScanDetails", { GuardDutySchema.MalwareScanDetails }, wireName: "malwareScanDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct ServiceAdditionalInfo: Shapes.Structure {
        package var value: Swift.String?
        package var type: Swift.String?
        package init(value: Swift.String? = nil, type: Swift.String? = nil) {
            self.value = value
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.value = try fields.optional(0)
            self.type = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.value?.shapeValue
            fields[1] = self.type?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServiceAdditionalInfo",
            [
                Shapes.Member("Value", { GuardDutySchema.String }, wireName: "value"),
                Shapes.Member("Type", { GuardDutySchema.String }, wireName: "type"),
            ])
    }
}

extension GuardDutyShape {
    package struct Session: Shapes.Structure {
        package var uid: Swift.String?
        package var mfaStatus: Swift.String?
        package var createdTime: Vocabulary.Instant?
        package var issuer: Swift.String?
        package init(uid: Swift.String? = nil, mfaStatus: Swift.String? = nil, createdTime: Vocabulary.Instant? = nil, issuer: Swift.String? = nil) {
            self.uid = uid
            self.mfaStatus = mfaStatus
            self.createdTime = createdTime
            self.issuer = issuer
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.uid = try fields.optional(0)
            self.mfaStatus = try fields.optional(1)
            self.createdTime = try fields.optional(2)
            self.issuer = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.uid?.shapeValue
            fields[1] = self.mfaStatus?.shapeValue
            fields[2] = self.createdTime?.shapeValue
            fields[3] = self.issuer?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Session",
            [
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid"),
                Shapes.Member("MfaStatus", { GuardDutySchema.MfaStatus }, wireName: "mfaStatus"),
                Shapes.Member("CreatedTime", { GuardDutySchema.Timestamp }, wireName: "createdTime"),
                Shapes.Member("Issuer", { GuardDutySchema.String }, wireName: "issuer"),
            ])
    }
}

extension GuardDutyShape {
    package struct SeverityStatistics: Shapes.Structure {
        package var lastGeneratedAt: Vocabulary.Instant?
        package var severity: Swift.Double?
        package var totalFindings: Swift.Int?
        package init(lastGeneratedAt: Vocabulary.Instant? = nil, severity: Swift.Double? = nil, totalFindings: Swift.Int? = nil) {
            self.lastGeneratedAt = lastGeneratedAt
            self.severity = severity
            self.totalFindings = totalFindings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.lastGeneratedAt = try fields.optional(0)
            self.severity = try fields.optional(1)
            self.totalFindings = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.lastGeneratedAt?.shapeValue
            fields[1] = self.severity?.shapeValue
            fields[2] = self.totalFindings?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SeverityStatistics",
            [
                Shapes.Member("LastGeneratedAt", { GuardDutySchema.Timestamp }, wireName: "lastGeneratedAt"),
                Shapes.Member("Severity", { GuardDutySchema.Double }, wireName: "severity"),
                Shapes.Member("TotalFindings", { GuardDutySchema.Integer }, wireName: "totalFindings"),
            ])
    }
}

extension GuardDutyShape {
    package struct Signal: Shapes.Structure {
        package var uid: Swift.String
        package var type: Swift.String
        package var description: Swift.String?
        package var name: Swift.String
        package var createdAt: Vocabulary.Instant
        package var updatedAt: Vocabulary.Instant
        package var firstSeenAt: Vocabulary.Instant
        package var lastSeenAt: Vocabulary.Instant
        package var severity: Swift.Double?
        package var count: Swift.Int
        package var resourceUids: [Swift.String]?
        package var actorIds: [Swift.String]?
        package var endpointIds: [Swift.String]?
        package var signalIndicators: [GuardDutyShape.Indicator]?
        package init(uid: Swift.String, type: Swift.String, description: Swift.String? = nil, name: Swift.String, createdAt: Vocabulary.Instant, updatedAt: Vocabulary.Instant, firstSeenAt: Vocabulary.Instant, lastSeenAt: Vocabulary.Instant, severity: Swift.Double? = nil, count: Swift.Int, resourceUids: [Swift.String]? = nil, actorIds: [Swift.String]? = nil, endpointIds: [Swift.String]? = nil, signalIndicators: [GuardDutyShape.Indicator]? = nil) {
            self.uid = uid
            self.type = type
            self.description = description
            self.name = name
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.firstSeenAt = firstSeenAt
            self.lastSeenAt = lastSeenAt
            self.severity = severity
            self.count = count
            self.resourceUids = resourceUids
            self.actorIds = actorIds
            self.endpointIds = endpointIds
            self.signalIndicators = signalIndicators
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.uid = try fields.required(0)
            self.type = try fields.required(1)
            self.description = try fields.optional(2)
            self.name = try fields.required(3)
            self.createdAt = try fields.required(4)
            self.updatedAt = try fields.required(5)
            self.firstSeenAt = try fields.required(6)
            self.lastSeenAt = try fields.required(7)
            self.severity = try fields.optional(8)
            self.count = try fields.required(9)
            self.resourceUids = try fields.optional(10)
            self.actorIds = try fields.optional(11)
            self.endpointIds = try fields.optional(12)
            self.signalIndicators = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.uid.shapeValue
            fields[1] = self.type.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.name.shapeValue
            fields[4] = self.createdAt.shapeValue
            fields[5] = self.updatedAt.shapeValue
            fields[6] = self.firstSeenAt.shapeValue
            fields[7] = self.lastSeenAt.shapeValue
            fields[8] = self.severity?.shapeValue
            fields[9] = self.count.shapeValue
            fields[10] = self.resourceUids?.shapeValue
            fields[11] = self.actorIds?.shapeValue
            fields[12] = self.endpointIds?.shapeValue
            fields[13] = self.signalIndicators?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Signal",
            [
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid", traits: [.required]),
                Shapes.Member("Type", { GuardDutySchema.SignalType }, wireName: "type", traits: [.required]),
                Shapes.Member("Description", { GuardDutySchema.SignalDescription }, wireName: "description"),
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name", traits: [.required]),
                Shapes.Member("CreatedAt", { GuardDutySchema.Timestamp }, wireName: "createdAt", traits: [.required]),
                Shapes.Member("UpdatedAt", { GuardDutySchema.Timestamp }, wireName: "updatedAt", traits: [.required]),
                Shapes.Member("FirstSeenAt", { GuardDutySchema.Timestamp }, wireName: "firstSeenAt", traits: [.required]),
                Shapes.Member("LastSeenAt", { GuardDutySchema.Timestamp }, wireName: "lastSeenAt", traits: [.required]),
                Shapes.Member("Severity", { GuardDutySchema.Double }, wireName: "severity"),
                Shapes.Member("Count", { GuardDutySchema.Integer }, wireName: "count", traits: [.required]),
                Shapes.Member("ResourceUids", { GuardDutySchema.ResourceUids }, wireName: "resourceUids"),
                Shapes.Member("ActorIds", { GuardDutySchema.ActorIds }, wireName: "actorIds"),
                Shapes.Member("EndpointIds", { GuardDutySchema.EndpointIds }, wireName: "endpointIds"),
                Shapes.Member("SignalIndicators", { GuardDutySchema.Indicators }, wireName: "signalIndicators"),
            ])
    }
}

extension GuardDutyShape {
    package struct SortCriteria: Shapes.Structure {
        package var attributeName: Swift.String?
        package var orderBy: Swift.String?
        package init(attributeName: Swift.String? = nil, orderBy: Swift.String? = nil) {
            self.attributeName = attributeName
            self.orderBy = orderBy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attributeName = try fields.optional(0)
            self.orderBy = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attributeName?.shapeValue
            fields[1] = self.orderBy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SortCriteria",
            [
                Shapes.Member("AttributeName", { GuardDutySchema.String }, wireName: "attributeName"),
                Shapes.Member("OrderBy", { GuardDutySchema.OrderBy }, wireName: "orderBy"),
            ])
    }
}

extension GuardDutyShape {
    package struct Tag: Shapes.Structure {
        package var key: Swift.String?
        package var value: Swift.String?
        package init(key: Swift.String? = nil, value: Swift.String? = nil) {
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tag",
            [
                Shapes.Member("Key", { GuardDutySchema.String }, wireName: "key"),
                Shapes.Member("Value", { GuardDutySchema.String }, wireName: "value"),
            ])
    }
}

extension GuardDutyShape {
    package struct Threat: Shapes.Structure {
        package var name: Swift.String?
        package var source: Swift.String?
        package var itemPaths: [GuardDutyShape.ItemPath]?
        package var count: Swift.Int?
        package var hash: Swift.String?
        package var itemDetails: [GuardDutyShape.ItemDetails]?
        package init(name: Swift.String? = nil, source: Swift.String? = nil, itemPaths: [GuardDutyShape.ItemPath]? = nil, count: Swift.Int? = nil, hash: Swift.String? = nil, itemDetails: [GuardDutyShape.ItemDetails]? = nil) {
            self.name = name
            self.source = source
            self.itemPaths = itemPaths
            self.count = count
            self.hash = hash
            self.itemDetails = itemDetails
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.source = try fields.optional(1)
            self.itemPaths = try fields.optional(2)
            self.count = try fields.optional(3)
            self.hash = try fields.optional(4)
            self.itemDetails = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.source?.shapeValue
            fields[2] = self.itemPaths?.shapeValue
            fields[3] = self.count?.shapeValue
            fields[4] = self.hash?.shapeValue
            fields[5] = self.itemDetails?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Threat",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("Source", { GuardDutySchema.String }, wireName: "source"),
                Shapes.Member("ItemPaths", { GuardDutySchema.ItemPaths }, wireName: "itemPaths"),
                Shapes.Member("Count", { GuardDutySchema.Long }, wireName: "count"),
                Shapes.Member("Hash", { GuardDutySchema.String }, wireName: "hash"),
                Shapes.Member("ItemDetails", { GuardDutySchema.ItemDetailsList }, wireName: "itemDetails"),
            ])
    }
}

extension GuardDutyShape {
    package struct ThreatDetectedByName: Shapes.Structure {
        package var itemCount: Swift.Int?
        package var uniqueThreatNameCount: Swift.Int?
        package var shortened: Swift.Bool?
        package var threatNames: [GuardDutyShape.ScanThreatName]?
        package init(itemCount: Swift.Int? = nil, uniqueThreatNameCount: Swift.Int? = nil, shortened: Swift.Bool? = nil, threatNames: [GuardDutyShape.ScanThreatName]? = nil) {
            self.itemCount = itemCount
            self.uniqueThreatNameCount = uniqueThreatNameCount
            self.shortened = shortened
            self.threatNames = threatNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.itemCount = try fields.optional(0)
            self.uniqueThreatNameCount = try fields.optional(1)
            self.shortened = try fields.optional(2)
            self.threatNames = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.itemCount?.shapeValue
            fields[1] = self.uniqueThreatNameCount?.shapeValue
            fields[2] = self.shortened?.shapeValue
            fields[3] = self.threatNames?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ThreatDetectedByName",
            [
                Shapes.Member("ItemCount", { GuardDutySchema.Integer }, wireName: "itemCount"),
                Shapes.Member("UniqueThreatNameCount", { GuardDutySchema.Integer }, wireName: "uniqueThreatNameCount"),
                Shapes.Member("Shortened", { GuardDutySchema.Boolean }, wireName: "shortened"),
                Shapes.Member("ThreatNames", { GuardDutySchema.ScanThreatNames }, wireName: "threatNames"),
            ])
    }
}

extension GuardDutyShape {
    package struct ThreatIntelligenceDetail: Shapes.Structure {
        package var threatListName: Swift.String?
        package var threatNames: [Swift.String]?
        package var threatFileSha256: Swift.String?
        package init(threatListName: Swift.String? = nil, threatNames: [Swift.String]? = nil, threatFileSha256: Swift.String? = nil) {
            self.threatListName = threatListName
            self.threatNames = threatNames
            self.threatFileSha256 = threatFileSha256
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.threatListName = try fields.optional(0)
            self.threatNames = try fields.optional(1)
            self.threatFileSha256 = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.threatListName?.shapeValue
            fields[1] = self.threatNames?.shapeValue
            fields[2] = self.threatFileSha256?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ThreatIntelligenceDetail",
            [
                Shapes.Member("ThreatListName", { GuardDutySchema.String }, wireName: "threatListName"),
                Shapes.Member("ThreatNames", { GuardDutySchema.ThreatNames }, wireName: "threatNames"),
                Shapes.Member("ThreatFileSha256", { GuardDutySchema.String }, wireName: "threatFileSha256"),
            ])
    }
}

extension GuardDutyShape {
    package struct ThreatsDetectedItemCount: Shapes.Structure {
        package var files: Swift.Int?
        package init(files: Swift.Int? = nil) {
            self.files = files
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.files = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.files?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ThreatsDetectedItemCount",
            [
                Shapes.Member("Files", { GuardDutySchema.Integer }, wireName: "files"),
            ])
    }
}

extension GuardDutyShape {
    package struct TriggerDetails: Shapes.Structure {
        package var guardDutyFindingId: Swift.String?
        package var description: Swift.String?
        package var triggerType: Swift.String?
        package init(guardDutyFindingId: Swift.String? = nil, description: Swift.String? = nil, triggerType: Swift.String? = nil) {
            self.guardDutyFindingId = guardDutyFindingId
            self.description = description
            self.triggerType = triggerType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.guardDutyFindingId = try fields.optional(0)
            self.description = try fields.optional(1)
            self.triggerType = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.guardDutyFindingId?.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.triggerType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TriggerDetails",
            [
                Shapes.Member("GuardDutyFindingId", { GuardDutySchema.NonEmptyString }, wireName: "guardDutyFindingId"),
                Shapes.Member("Description", { GuardDutySchema.NonEmptyString }, wireName: "description"),
                Shapes.Member("TriggerType", { GuardDutySchema.TriggerType }, wireName: "triggerType"),
            ])
    }
}

extension GuardDutyShape {
    package struct UnprocessedAccount: Shapes.Structure {
        package var accountId: Swift.String
        package var result: Swift.String
        package init(accountId: Swift.String, result: Swift.String) {
            self.accountId = accountId
            self.result = result
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
            self.result = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            fields[1] = self.result.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UnprocessedAccount",
            [
                Shapes.Member("AccountId", { GuardDutySchema.AccountId }, wireName: "accountId", traits: [.required]),
                Shapes.Member("Result", { GuardDutySchema.String }, wireName: "result", traits: [.required]),
            ])
    }
}

extension GuardDutyShape {
    package struct UnprocessedDataSourcesResult: Shapes.Structure {
        package var malwareProtection: GuardDutyShape.MalwareProtectionConfigurationResult?
        package init(malwareProtection: GuardDutyShape.MalwareProtectionConfigurationResult? = nil) {
            self.malwareProtection = malwareProtection
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.malwareProtection = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.malwareProtection?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UnprocessedDataSourcesResult",
            [
                Shapes.Member("MalwareProtection", { GuardDutySchema.MalwareProtectionConfigurationResult }, wireName: "malwareProtection"),
            ])
    }
}

extension GuardDutyShape {
    package struct User: Shapes.Structure {
        package var name: Swift.String
        package var uid: Swift.String
        package var type: Swift.String
        package var credentialUid: Swift.String?
        package var account: GuardDutyShape.Account?
        package init(name: Swift.String, uid: Swift.String, type: Swift.String, credentialUid: Swift.String? = nil, account: GuardDutyShape.Account? = nil) {
            self.name = name
            self.uid = uid
            self.type = type
            self.credentialUid = credentialUid
            self.account = account
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.uid = try fields.required(1)
            self.type = try fields.required(2)
            self.credentialUid = try fields.optional(3)
            self.account = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.uid.shapeValue
            fields[2] = self.type.shapeValue
            fields[3] = self.credentialUid?.shapeValue
            fields[4] = self.account?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "User",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name", traits: [.required]),
                Shapes.Member("Uid", { GuardDutySchema.String }, wireName: "uid", traits: [.required]),
                Shapes.Member("Type", { GuardDutySchema.String }, wireName: "type", traits: [.required]),
                Shapes.Member("CredentialUid", { GuardDutySchema.String }, wireName: "credentialUid"),
                Shapes.Member("Account", { GuardDutySchema.Account }, wireName: "account"),
            ])
    }
}

extension GuardDutyShape {
    package struct Volume: Shapes.Structure {
        package var name: Swift.String?
        package var hostPath: GuardDutyShape.HostPath?
        package init(name: Swift.String? = nil, hostPath: GuardDutyShape.HostPath? = nil) {
            self.name = name
            self.hostPath = hostPath
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.hostPath = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.hostPath?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Volume",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("HostPath", { GuardDutySchema.HostPath }, wireName: "hostPath"),
            ])
    }
}

extension GuardDutyShape {
    package struct VolumeDetail: Shapes.Structure {
        package var volumeArn: Swift.String?
        package var volumeType: Swift.String?
        package var deviceName: Swift.String?
        package var volumeSizeInGB: Swift.Int?
        package var encryptionType: Swift.String?
        package var snapshotArn: Swift.String?
        package var kmsKeyArn: Swift.String?
        package init(volumeArn: Swift.String? = nil, volumeType: Swift.String? = nil, deviceName: Swift.String? = nil, volumeSizeInGB: Swift.Int? = nil, encryptionType: Swift.String? = nil, snapshotArn: Swift.String? = nil, kmsKeyArn: Swift.String? = nil) {
            self.volumeArn = volumeArn
            self.volumeType = volumeType
            self.deviceName = deviceName
            self.volumeSizeInGB = volumeSizeInGB
            self.encryptionType = encryptionType
            self.snapshotArn = snapshotArn
            self.kmsKeyArn = kmsKeyArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.volumeArn = try fields.optional(0)
            self.volumeType = try fields.optional(1)
            self.deviceName = try fields.optional(2)
            self.volumeSizeInGB = try fields.optional(3)
            self.encryptionType = try fields.optional(4)
            self.snapshotArn = try fields.optional(5)
            self.kmsKeyArn = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.volumeArn?.shapeValue
            fields[1] = self.volumeType?.shapeValue
            fields[2] = self.deviceName?.shapeValue
            fields[3] = self.volumeSizeInGB?.shapeValue
            fields[4] = self.encryptionType?.shapeValue
            fields[5] = self.snapshotArn?.shapeValue
            fields[6] = self.kmsKeyArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VolumeDetail",
            [
                Shapes.Member("VolumeArn", { GuardDutySchema.String }, wireName: "volumeArn"),
                Shapes.Member("VolumeType", { GuardDutySchema.String }, wireName: "volumeType"),
                Shapes.Member("DeviceName", { GuardDutySchema.String }, wireName: "deviceName"),
                Shapes.Member("VolumeSizeInGB", { GuardDutySchema.Integer }, wireName: "volumeSizeInGB"),
                Shapes.Member("EncryptionType", { GuardDutySchema.String }, wireName: "encryptionType"),
                Shapes.Member("SnapshotArn", { GuardDutySchema.String }, wireName: "snapshotArn"),
                Shapes.Member("KmsKeyArn", { GuardDutySchema.String }, wireName: "kmsKeyArn"),
            ])
    }
}

extension GuardDutyShape {
    package struct VolumeMount: Shapes.Structure {
        package var name: Swift.String?
        package var mountPath: Swift.String?
        package init(name: Swift.String? = nil, mountPath: Swift.String? = nil) {
            self.name = name
            self.mountPath = mountPath
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.mountPath = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.mountPath?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VolumeMount",
            [
                Shapes.Member("Name", { GuardDutySchema.String }, wireName: "name"),
                Shapes.Member("MountPath", { GuardDutySchema.String }, wireName: "mountPath"),
            ])
    }
}

extension GuardDutyShape {
    package struct VpcConfig: Shapes.Structure {
        package var subnetIds: [Swift.String]?
        package var vpcId: Swift.String?
        package var securityGroups: [GuardDutyShape.SecurityGroup]?
        package init(subnetIds: [Swift.String]? = nil, vpcId: Swift.String? = nil, securityGroups: [GuardDutyShape.SecurityGroup]? = nil) {
            self.subnetIds = subnetIds
            self.vpcId = vpcId
            self.securityGroups = securityGroups
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subnetIds = try fields.optional(0)
            self.vpcId = try fields.optional(1)
            self.securityGroups = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subnetIds?.shapeValue
            fields[1] = self.vpcId?.shapeValue
            fields[2] = self.securityGroups?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VpcConfig",
            [
                Shapes.Member("SubnetIds", { GuardDutySchema.SubnetIds }, wireName: "subnetIds"),
                Shapes.Member("VpcId", { GuardDutySchema.String }, wireName: "vpcId"),
                Shapes.Member("SecurityGroups", { GuardDutySchema.SecurityGroups }, wireName: "securityGroups"),
            ])
    }
}

