// swift-format-ignore-file
// Written by forge from shield/2016-06-02 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum AssociateDRTLogBucket: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logBucket: Swift.String
        package init(logBucket: Swift.String) {
            self.logBucket = logBucket
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logBucket = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logBucket.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssociateDRTLogBucketRequest",
            [
                Shapes.Member("LogBucket", { ShieldSchema.LogBucket }, traits: [.required]),
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
            "AssociateDRTLogBucketResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "AssociateDRTLogBucket", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AssociateDRTRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
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
            "AssociateDRTRoleRequest",
            [
                Shapes.Member("RoleArn", { ShieldSchema.RoleArn }, traits: [.required]),
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
            "AssociateDRTRoleResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "AssociateDRTRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AssociateHealthCheck: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionId: Swift.String
        package var healthCheckArn: Swift.String
        package init(protectionId: Swift.String, healthCheckArn: Swift.String) {
            self.protectionId = protectionId
            self.healthCheckArn = healthCheckArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionId = try fields.required(0)
            self.healthCheckArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionId.shapeValue
            fields[1] = self.healthCheckArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssociateHealthCheckRequest",
            [
                Shapes.Member("ProtectionId", { ShieldSchema.ProtectionId }, traits: [.required]),
                Shapes.Member("HealthCheckArn", { ShieldSchema.HealthCheckArn }, traits: [.required]),
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
            "AssociateHealthCheckResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "AssociateHealthCheck", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum AssociateProactiveEngagementDetails: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var emergencyContactList: [ShieldShape.EmergencyContact]
        package init(emergencyContactList: [ShieldShape.EmergencyContact]) {
            self.emergencyContactList = emergencyContactList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.emergencyContactList = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.emergencyContactList.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssociateProactiveEngagementDetailsRequest",
            [
                Shapes.Member("EmergencyContactList", { ShieldSchema.EmergencyContactList }, traits: [.required]),
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
            "AssociateProactiveEngagementDetailsResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "AssociateProactiveEngagementDetails", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateProtection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var resourceArn: Swift.String
        package var tags: [ShieldShape.Tag]?
        package init(name: Swift.String, resourceArn: Swift.String, tags: [ShieldShape.Tag]? = nil) {
            self.name = name
            self.resourceArn = resourceArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.resourceArn = try fields.required(1)
            self.tags = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.resourceArn.shapeValue
            fields[2] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateProtectionRequest",
            [
                Shapes.Member("Name", { ShieldSchema.ProtectionName }, traits: [.required]),
                Shapes.Member("ResourceArn", { ShieldSchema.ResourceArn }, traits: [.required]),
                Shapes.Member("Tags", { ShieldSchema.TagList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var protectionId: Swift.String?
        package init(protectionId: Swift.String? = nil) {
            self.protectionId = protectionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateProtectionResponse",
            [
                Shapes.Member("ProtectionId", { ShieldSchema.ProtectionId }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateProtection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateProtectionGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionGroupId: Swift.String
        package var aggregation: Swift.String
        package var pattern: Swift.String
        package var resourceType: Swift.String?
        package var members: [Swift.String]?
        package var tags: [ShieldShape.Tag]?
        package init(protectionGroupId: Swift.String, aggregation: Swift.String, pattern: Swift.String, resourceType: Swift.String? = nil, members: [Swift.String]? = nil, tags: [ShieldShape.Tag]? = nil) {
            self.protectionGroupId = protectionGroupId
            self.aggregation = aggregation
            self.pattern = pattern
            self.resourceType = resourceType
            self.members = members
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroupId = try fields.required(0)
            self.aggregation = try fields.required(1)
            self.pattern = try fields.required(2)
            self.resourceType = try fields.optional(3)
            self.members = try fields.optional(4)
            self.tags = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroupId.shapeValue
            fields[1] = self.aggregation.shapeValue
            fields[2] = self.pattern.shapeValue
            fields[3] = self.resourceType?.shapeValue
            fields[4] = self.members?.shapeValue
            fields[5] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateProtectionGroupRequest",
            [
                Shapes.Member("ProtectionGroupId", { ShieldSchema.ProtectionGroupId }, traits: [.required]),
                Shapes.Member("Aggregation", { ShieldSchema.ProtectionGroupAggregation }, traits: [.required]),
                Shapes.Member("Pattern", { ShieldSchema.ProtectionGroupPattern }, traits: [.required]),
                Shapes.Member("ResourceType", { ShieldSchema.ProtectedResourceType }),
                Shapes.Member("Members", { ShieldSchema.ProtectionGroupMembers }),
                Shapes.Member("Tags", { ShieldSchema.TagList }),
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
            "CreateProtectionGroupResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "CreateProtectionGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateSubscription: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "CreateSubscriptionRequest",
            [])
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
            "CreateSubscriptionResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "CreateSubscription", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteProtection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionId: Swift.String
        package init(protectionId: Swift.String) {
            self.protectionId = protectionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteProtectionRequest",
            [
                Shapes.Member("ProtectionId", { ShieldSchema.ProtectionId }, traits: [.required]),
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
            "DeleteProtectionResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteProtection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteProtectionGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionGroupId: Swift.String
        package init(protectionGroupId: Swift.String) {
            self.protectionGroupId = protectionGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroupId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroupId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteProtectionGroupRequest",
            [
                Shapes.Member("ProtectionGroupId", { ShieldSchema.ProtectionGroupId }, traits: [.required]),
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
            "DeleteProtectionGroupResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteProtectionGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteSubscription: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteSubscriptionRequest",
            [])
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
            "DeleteSubscriptionResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteSubscription", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeAttack: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var attackId: Swift.String
        package init(attackId: Swift.String) {
            self.attackId = attackId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attackId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attackId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAttackRequest",
            [
                Shapes.Member("AttackId", { ShieldSchema.AttackId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var attack: ShieldShape.AttackDetail?
        package init(attack: ShieldShape.AttackDetail? = nil) {
            self.attack = attack
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attack = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attack?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAttackResponse",
            [
                Shapes.Member("Attack", { ShieldSchema.AttackDetail }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAttack", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeAttackStatistics: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAttackStatisticsRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var timeRange: ShieldShape.TimeRange
        package var dataItems: [ShieldShape.AttackStatisticsDataItem]
        package init(timeRange: ShieldShape.TimeRange, dataItems: [ShieldShape.AttackStatisticsDataItem]) {
            self.timeRange = timeRange
            self.dataItems = dataItems
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.timeRange = try fields.required(0)
            self.dataItems = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.timeRange.shapeValue
            fields[1] = self.dataItems.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAttackStatisticsResponse",
            [
                Shapes.Member("TimeRange", { ShieldSchema.TimeRange }, traits: [.required]),
                Shapes.Member("DataItems", { ShieldSchema.AttackStatisticsDataList }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAttackStatistics", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeDRTAccess: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeDRTAccessRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var roleArn: Swift.String?
        package var logBucketList: [Swift.String]?
        package init(roleArn: Swift.String? = nil, logBucketList: [Swift.String]? = nil) {
            self.roleArn = roleArn
            self.logBucketList = logBucketList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.roleArn = try fields.optional(0)
            self.logBucketList = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.roleArn?.shapeValue
            fields[1] = self.logBucketList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeDRTAccessResponse",
            [
                Shapes.Member("RoleArn", { ShieldSchema.RoleArn }),
                Shapes.Member("LogBucketList", { ShieldSchema.LogBucketList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeDRTAccess", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeEmergencyContactSettings: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeEmergencyContactSettingsRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var emergencyContactList: [ShieldShape.EmergencyContact]?
        package init(emergencyContactList: [ShieldShape.EmergencyContact]? = nil) {
            self.emergencyContactList = emergencyContactList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.emergencyContactList = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.emergencyContactList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeEmergencyContactSettingsResponse",
            [
                Shapes.Member("EmergencyContactList", { ShieldSchema.EmergencyContactList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeEmergencyContactSettings", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeProtection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionId: Swift.String?
        package var resourceArn: Swift.String?
        package init(protectionId: Swift.String? = nil, resourceArn: Swift.String? = nil) {
            self.protectionId = protectionId
            self.resourceArn = resourceArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionId = try fields.optional(0)
            self.resourceArn = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionId?.shapeValue
            fields[1] = self.resourceArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeProtectionRequest",
            [
                Shapes.Member("ProtectionId", { ShieldSchema.ProtectionId }),
                Shapes.Member("ResourceArn", { ShieldSchema.ResourceArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var protection: ShieldShape.Protection?
        package init(protection: ShieldShape.Protection? = nil) {
            self.protection = protection
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protection = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protection?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeProtectionResponse",
            [
                Shapes.Member("Protection", { ShieldSchema.Protection }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeProtection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeProtectionGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionGroupId: Swift.String
        package init(protectionGroupId: Swift.String) {
            self.protectionGroupId = protectionGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroupId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroupId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeProtectionGroupRequest",
            [
                Shapes.Member("ProtectionGroupId", { ShieldSchema.ProtectionGroupId }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var protectionGroup: ShieldShape.ProtectionGroup
        package init(protectionGroup: ShieldShape.ProtectionGroup) {
            self.protectionGroup = protectionGroup
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroup = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroup.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeProtectionGroupResponse",
            [
                Shapes.Member("ProtectionGroup", { ShieldSchema.ProtectionGroup }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeProtectionGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeSubscription: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeSubscriptionRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var subscription: ShieldShape.Subscription?
        package init(subscription: ShieldShape.Subscription? = nil) {
            self.subscription = subscription
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscription = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscription?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeSubscriptionResponse",
            [
                Shapes.Member("Subscription", { ShieldSchema.Subscription }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeSubscription", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisableApplicationLayerAutomaticResponse: Shapes.Operation {
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
            "DisableApplicationLayerAutomaticResponseRequest",
            [
                Shapes.Member("ResourceArn", { ShieldSchema.ResourceArn }, traits: [.required]),
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
            "DisableApplicationLayerAutomaticResponseResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DisableApplicationLayerAutomaticResponse", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisableProactiveEngagement: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DisableProactiveEngagementRequest",
            [])
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
            "DisableProactiveEngagementResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DisableProactiveEngagement", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisassociateDRTLogBucket: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logBucket: Swift.String
        package init(logBucket: Swift.String) {
            self.logBucket = logBucket
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logBucket = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logBucket.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisassociateDRTLogBucketRequest",
            [
                Shapes.Member("LogBucket", { ShieldSchema.LogBucket }, traits: [.required]),
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
            "DisassociateDRTLogBucketResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DisassociateDRTLogBucket", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisassociateDRTRole: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DisassociateDRTRoleRequest",
            [])
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
            "DisassociateDRTRoleResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DisassociateDRTRole", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisassociateHealthCheck: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionId: Swift.String
        package var healthCheckArn: Swift.String
        package init(protectionId: Swift.String, healthCheckArn: Swift.String) {
            self.protectionId = protectionId
            self.healthCheckArn = healthCheckArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionId = try fields.required(0)
            self.healthCheckArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionId.shapeValue
            fields[1] = self.healthCheckArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisassociateHealthCheckRequest",
            [
                Shapes.Member("ProtectionId", { ShieldSchema.ProtectionId }, traits: [.required]),
                Shapes.Member("HealthCheckArn", { ShieldSchema.HealthCheckArn }, traits: [.required]),
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
            "DisassociateHealthCheckResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DisassociateHealthCheck", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum EnableApplicationLayerAutomaticResponse: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var action: ShieldShape.ResponseAction
        package init(resourceArn: Swift.String, action: ShieldShape.ResponseAction) {
            self.resourceArn = resourceArn
            self.action = action
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.action = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.action.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableApplicationLayerAutomaticResponseRequest",
            [
                Shapes.Member("ResourceArn", { ShieldSchema.ResourceArn }, traits: [.required]),
                Shapes.Member("Action", { ShieldSchema.ResponseAction }, traits: [.required]),
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
            "EnableApplicationLayerAutomaticResponseResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "EnableApplicationLayerAutomaticResponse", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum EnableProactiveEngagement: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "EnableProactiveEngagementRequest",
            [])
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
            "EnableProactiveEngagementResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "EnableProactiveEngagement", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetSubscriptionState: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "GetSubscriptionStateRequest",
            [])
    }
    package struct Output: Shapes.Structure {
        package var subscriptionState: Swift.String
        package init(subscriptionState: Swift.String) {
            self.subscriptionState = subscriptionState
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subscriptionState = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subscriptionState.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetSubscriptionStateResponse",
            [
                Shapes.Member("SubscriptionState", { ShieldSchema.SubscriptionState }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSubscriptionState", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListAttacks: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArns: [Swift.String]?
        package var startTime: ShieldShape.TimeRange?
        package var endTime: ShieldShape.TimeRange?
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(resourceArns: [Swift.String]? = nil, startTime: ShieldShape.TimeRange? = nil, endTime: ShieldShape.TimeRange? = nil, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.resourceArns = resourceArns
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArns = try fields.optional(0)
            self.startTime = try fields.optional(1)
            self.endTime = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.maxResults = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArns?.shapeValue
            fields[1] = self.startTime?.shapeValue
            fields[2] = self.endTime?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttacksRequest",
            [
                Shapes.Member("ResourceArns", { ShieldSchema.ResourceArnFilterList }),
                Shapes.Member("StartTime", { ShieldSchema.TimeRange }),
                Shapes.Member("EndTime", { ShieldSchema.TimeRange }),
                Shapes.Member("NextToken", { ShieldSchema.Token }),
                Shapes.Member("MaxResults", { ShieldSchema.MaxResults }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var attackSummaries: [ShieldShape.AttackSummary]?
        package var nextToken: Swift.String?
        package init(attackSummaries: [ShieldShape.AttackSummary]? = nil, nextToken: Swift.String? = nil) {
            self.attackSummaries = attackSummaries
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attackSummaries = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attackSummaries?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAttacksResponse",
            [
                Shapes.Member("AttackSummaries", { ShieldSchema.AttackSummaries }),
                Shapes.Member("NextToken", { ShieldSchema.Token }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAttacks", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListProtectionGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package var inclusionFilters: ShieldShape.InclusionProtectionGroupFilters?
        package init(nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil, inclusionFilters: ShieldShape.InclusionProtectionGroupFilters? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.inclusionFilters = inclusionFilters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.maxResults = try fields.optional(1)
            self.inclusionFilters = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.inclusionFilters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListProtectionGroupsRequest",
            [
                Shapes.Member("NextToken", { ShieldSchema.Token }),
                Shapes.Member("MaxResults", { ShieldSchema.MaxResults }),
                Shapes.Member("InclusionFilters", { ShieldSchema.InclusionProtectionGroupFilters }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var protectionGroups: [ShieldShape.ProtectionGroup]
        package var nextToken: Swift.String?
        package init(protectionGroups: [ShieldShape.ProtectionGroup], nextToken: Swift.String? = nil) {
            self.protectionGroups = protectionGroups
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroups = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroups.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListProtectionGroupsResponse",
            [
                Shapes.Member("ProtectionGroups", { ShieldSchema.ProtectionGroups }, traits: [.required]),
                Shapes.Member("NextToken", { ShieldSchema.Token }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListProtectionGroups", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListProtections: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package var inclusionFilters: ShieldShape.InclusionProtectionFilters?
        package init(nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil, inclusionFilters: ShieldShape.InclusionProtectionFilters? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.inclusionFilters = inclusionFilters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.maxResults = try fields.optional(1)
            self.inclusionFilters = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.inclusionFilters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListProtectionsRequest",
            [
                Shapes.Member("NextToken", { ShieldSchema.Token }),
                Shapes.Member("MaxResults", { ShieldSchema.MaxResults }),
                Shapes.Member("InclusionFilters", { ShieldSchema.InclusionProtectionFilters }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var protections: [ShieldShape.Protection]?
        package var nextToken: Swift.String?
        package init(protections: [ShieldShape.Protection]? = nil, nextToken: Swift.String? = nil) {
            self.protections = protections
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protections = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protections?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListProtectionsResponse",
            [
                Shapes.Member("Protections", { ShieldSchema.Protections }),
                Shapes.Member("NextToken", { ShieldSchema.Token }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListProtections", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListResourcesInProtectionGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionGroupId: Swift.String
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(protectionGroupId: Swift.String, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.protectionGroupId = protectionGroupId
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroupId = try fields.required(0)
            self.nextToken = try fields.optional(1)
            self.maxResults = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroupId.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListResourcesInProtectionGroupRequest",
            [
                Shapes.Member("ProtectionGroupId", { ShieldSchema.ProtectionGroupId }, traits: [.required]),
                Shapes.Member("NextToken", { ShieldSchema.Token }),
                Shapes.Member("MaxResults", { ShieldSchema.MaxResults }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resourceArns: [Swift.String]
        package var nextToken: Swift.String?
        package init(resourceArns: [Swift.String], nextToken: Swift.String? = nil) {
            self.resourceArns = resourceArns
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArns = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArns.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListResourcesInProtectionGroupResponse",
            [
                Shapes.Member("ResourceArns", { ShieldSchema.ResourceArnList }, traits: [.required]),
                Shapes.Member("NextToken", { ShieldSchema.Token }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListResourcesInProtectionGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTagsForResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package init(resourceARN: Swift.String) {
            self.resourceARN = resourceARN
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceRequest",
            [
                Shapes.Member("ResourceARN", { ShieldSchema.ResourceArn }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [ShieldShape.Tag]?
        package init(tags: [ShieldShape.Tag]? = nil) {
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
                Shapes.Member("Tags", { ShieldSchema.TagList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package var tags: [ShieldShape.Tag]
        package init(resourceARN: Swift.String, tags: [ShieldShape.Tag]) {
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
                Shapes.Member("ResourceARN", { ShieldSchema.ResourceArn }, traits: [.required]),
                Shapes.Member("Tags", { ShieldSchema.TagList }, traits: [.required]),
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
                Shapes.Member("ResourceARN", { ShieldSchema.ResourceArn }, traits: [.required]),
                Shapes.Member("TagKeys", { ShieldSchema.TagKeyList }, traits: [.required]),
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

package enum UpdateApplicationLayerAutomaticResponse: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var action: ShieldShape.ResponseAction
        package init(resourceArn: Swift.String, action: ShieldShape.ResponseAction) {
            self.resourceArn = resourceArn
            self.action = action
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceArn = try fields.required(0)
            self.action = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceArn.shapeValue
            fields[1] = self.action.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateApplicationLayerAutomaticResponseRequest",
            [
                Shapes.Member("ResourceArn", { ShieldSchema.ResourceArn }, traits: [.required]),
                Shapes.Member("Action", { ShieldSchema.ResponseAction }, traits: [.required]),
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
            "UpdateApplicationLayerAutomaticResponseResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateApplicationLayerAutomaticResponse", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateEmergencyContactSettings: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var emergencyContactList: [ShieldShape.EmergencyContact]?
        package init(emergencyContactList: [ShieldShape.EmergencyContact]? = nil) {
            self.emergencyContactList = emergencyContactList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.emergencyContactList = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.emergencyContactList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateEmergencyContactSettingsRequest",
            [
                Shapes.Member("EmergencyContactList", { ShieldSchema.EmergencyContactList }),
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
            "UpdateEmergencyContactSettingsResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateEmergencyContactSettings", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateProtectionGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var protectionGroupId: Swift.String
        package var aggregation: Swift.String
        package var pattern: Swift.String
        package var resourceType: Swift.String?
        package var members: [Swift.String]?
        package init(protectionGroupId: Swift.String, aggregation: Swift.String, pattern: Swift.String, resourceType: Swift.String? = nil, members: [Swift.String]? = nil) {
            self.protectionGroupId = protectionGroupId
            self.aggregation = aggregation
            self.pattern = pattern
            self.resourceType = resourceType
            self.members = members
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.protectionGroupId = try fields.required(0)
            self.aggregation = try fields.required(1)
            self.pattern = try fields.required(2)
            self.resourceType = try fields.optional(3)
            self.members = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.protectionGroupId.shapeValue
            fields[1] = self.aggregation.shapeValue
            fields[2] = self.pattern.shapeValue
            fields[3] = self.resourceType?.shapeValue
            fields[4] = self.members?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateProtectionGroupRequest",
            [
                Shapes.Member("ProtectionGroupId", { ShieldSchema.ProtectionGroupId }, traits: [.required]),
                Shapes.Member("Aggregation", { ShieldSchema.ProtectionGroupAggregation }, traits: [.required]),
                Shapes.Member("Pattern", { ShieldSchema.ProtectionGroupPattern }, traits: [.required]),
                Shapes.Member("ResourceType", { ShieldSchema.ProtectedResourceType }),
                Shapes.Member("Members", { ShieldSchema.ProtectionGroupMembers }),
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
            "UpdateProtectionGroupResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateProtectionGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateSubscription: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var autoRenew: Swift.String?
        package init(autoRenew: Swift.String? = nil) {
            self.autoRenew = autoRenew
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.autoRenew = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.autoRenew?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateSubscriptionRequest",
            [
                Shapes.Member("AutoRenew", { ShieldSchema.AutoRenew }),
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
            "UpdateSubscriptionResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UpdateSubscription", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

