// swift-format-ignore-file
// Written by forge from scheduler/2021-06-30 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum EventBridgeSchedulerShape {}

extension EventBridgeSchedulerShape {
    package struct AwsVpcConfiguration: Shapes.Structure {
        package var assignPublicIp: Swift.String?
        package var securityGroups: [Swift.String]?
        package var subnets: [Swift.String]
        package init(assignPublicIp: Swift.String? = nil, securityGroups: [Swift.String]? = nil, subnets: [Swift.String]) {
            self.assignPublicIp = assignPublicIp
            self.securityGroups = securityGroups
            self.subnets = subnets
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.assignPublicIp = try fields.optional(0)
            self.securityGroups = try fields.optional(1)
            self.subnets = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.assignPublicIp?.shapeValue
            fields[1] = self.securityGroups?.shapeValue
            fields[2] = self.subnets.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AwsVpcConfiguration",
            [
                Shapes.Member("AssignPublicIp", { EventBridgeSchedulerSchema.AssignPublicIp }),
                Shapes.Member("SecurityGroups", { EventBridgeSchedulerSchema.SecurityGroups }),
                Shapes.Member("Subnets", { EventBridgeSchedulerSchema.Subnets }, traits: [.required]),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct CapacityProviderStrategyItem: Shapes.Structure {
        package var base: Swift.Int?
        package var capacityProvider: Swift.String
        package var weight: Swift.Int?
        package init(base: Swift.Int? = nil, capacityProvider: Swift.String, weight: Swift.Int? = nil) {
            self.base = base
            self.capacityProvider = capacityProvider
            self.weight = weight
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.base = try fields.optional(0)
            self.capacityProvider = try fields.required(1)
            self.weight = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.base?.shapeValue
            fields[1] = self.capacityProvider.shapeValue
            fields[2] = self.weight?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CapacityProviderStrategyItem",
            [
                Shapes.Member("base", { EventBridgeSchedulerSchema.CapacityProviderStrategyItemBase }),
                Shapes.Member("capacityProvider", { EventBridgeSchedulerSchema.CapacityProvider }, traits: [.required]),
                Shapes.Member("weight", { EventBridgeSchedulerSchema.CapacityProviderStrategyItemWeight }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct DeadLetterConfig: Shapes.Structure {
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
            "DeadLetterConfig",
            [
                Shapes.Member("Arn", { EventBridgeSchedulerSchema.DeadLetterConfigArnString }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct EcsParameters: Shapes.Structure {
        package var capacityProviderStrategy: [EventBridgeSchedulerShape.CapacityProviderStrategyItem]?
        package var enableECSManagedTags: Swift.Bool?
        package var enableExecuteCommand: Swift.Bool?
        package var group: Swift.String?
        package var launchType: Swift.String?
        package var networkConfiguration: EventBridgeSchedulerShape.NetworkConfiguration?
        package var placementConstraints: [EventBridgeSchedulerShape.PlacementConstraint]?
        package var placementStrategy: [EventBridgeSchedulerShape.PlacementStrategy]?
        package var platformVersion: Swift.String?
        package var propagateTags: Swift.String?
        package var referenceId: Swift.String?
        package var tags: [[Swift.String: Swift.String]]?
        package var taskCount: Swift.Int?
        package var taskDefinitionArn: Swift.String
        package init(capacityProviderStrategy: [EventBridgeSchedulerShape.CapacityProviderStrategyItem]? = nil, enableECSManagedTags: Swift.Bool? = nil, enableExecuteCommand: Swift.Bool? = nil, group: Swift.String? = nil, launchType: Swift.String? = nil, networkConfiguration: EventBridgeSchedulerShape.NetworkConfiguration? = nil, placementConstraints: [EventBridgeSchedulerShape.PlacementConstraint]? = nil, placementStrategy: [EventBridgeSchedulerShape.PlacementStrategy]? = nil, platformVersion: Swift.String? = nil, propagateTags: Swift.String? = nil, referenceId: Swift.String? = nil, tags: [[Swift.String: Swift.String]]? = nil, taskCount: Swift.Int? = nil, taskDefinitionArn: Swift.String) {
            self.capacityProviderStrategy = capacityProviderStrategy
            self.enableECSManagedTags = enableECSManagedTags
            self.enableExecuteCommand = enableExecuteCommand
            self.group = group
            self.launchType = launchType
            self.networkConfiguration = networkConfiguration
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.platformVersion = platformVersion
            self.propagateTags = propagateTags
            self.referenceId = referenceId
            self.tags = tags
            self.taskCount = taskCount
            self.taskDefinitionArn = taskDefinitionArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.capacityProviderStrategy = try fields.optional(0)
            self.enableECSManagedTags = try fields.optional(1)
            self.enableExecuteCommand = try fields.optional(2)
            self.group = try fields.optional(3)
            self.launchType = try fields.optional(4)
            self.networkConfiguration = try fields.optional(5)
            self.placementConstraints = try fields.optional(6)
            self.placementStrategy = try fields.optional(7)
            self.platformVersion = try fields.optional(8)
            self.propagateTags = try fields.optional(9)
            self.referenceId = try fields.optional(10)
            self.tags = try fields.optional(11)
            self.taskCount = try fields.optional(12)
            self.taskDefinitionArn = try fields.required(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.capacityProviderStrategy?.shapeValue
            fields[1] = self.enableECSManagedTags?.shapeValue
            fields[2] = self.enableExecuteCommand?.shapeValue
            fields[3] = self.group?.shapeValue
            fields[4] = self.launchType?.shapeValue
            fields[5] = self.networkConfiguration?.shapeValue
            fields[6] = self.placementConstraints?.shapeValue
            fields[7] = self.placementStrategy?.shapeValue
            fields[8] = self.platformVersion?.shapeValue
            fields[9] = self.propagateTags?.shapeValue
            fields[10] = self.referenceId?.shapeValue
            fields[11] = self.tags?.shapeValue
            fields[12] = self.taskCount?.shapeValue
            fields[13] = self.taskDefinitionArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EcsParameters",
            [
                Shapes.Member("CapacityProviderStrategy", { EventBridgeSchedulerSchema.CapacityProviderStrategy }),
                Shapes.Member("EnableECSManagedTags", { EventBridgeSchedulerSchema.EnableECSManagedTags }),
                Shapes.Member("EnableExecuteCommand", { EventBridgeSchedulerSchema.EnableExecuteCommand }),
                Shapes.Member("Group", { EventBridgeSchedulerSchema.Group }),
                Shapes.Member("LaunchType", { EventBridgeSchedulerSchema.LaunchType }),
                Shapes.Member("NetworkConfiguration", { EventBridgeSchedulerSchema.NetworkConfiguration }),
                Shapes.Member("PlacementConstraints", { EventBridgeSchedulerSchema.PlacementConstraints }),
                Shapes.Member("PlacementStrategy", { EventBridgeSchedulerSchema.PlacementStrategies }),
                Shapes.Member("PlatformVersion", { EventBridgeSchedulerSchema.PlatformVersion }),
                Shapes.Member("PropagateTags", { EventBridgeSchedulerSchema.PropagateTags }),
                Shapes.Member("ReferenceId", { EventBridgeSchedulerSchema.ReferenceId }),
                Shapes.Member("Tags", { EventBridgeSchedulerSchema.Tags }),
                Shapes.Member("TaskCount", { EventBridgeSchedulerSchema.TaskCount }),
                Shapes.Member("TaskDefinitionArn", { EventBridgeSchedulerSchema.TaskDefinitionArn }, traits: [.required]),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct EventBridgeParameters: Shapes.Structure {
        package var detailType: Swift.String
        package var source: Swift.String
        package init(detailType: Swift.String, source: Swift.String) {
            self.detailType = detailType
            self.source = source
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.detailType = try fields.required(0)
            self.source = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.detailType.shapeValue
            fields[1] = self.source.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EventBridgeParameters",
            [
                Shapes.Member("DetailType", { EventBridgeSchedulerSchema.DetailType }, traits: [.required]),
                Shapes.Member("Source", { EventBridgeSchedulerSchema.Source }, traits: [.required]),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct FlexibleTimeWindow: Shapes.Structure {
        package var maximumWindowInMinutes: Swift.Int?
        package var mode: Swift.String
        package init(maximumWindowInMinutes: Swift.Int? = nil, mode: Swift.String) {
            self.maximumWindowInMinutes = maximumWindowInMinutes
            self.mode = mode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maximumWindowInMinutes = try fields.optional(0)
            self.mode = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maximumWindowInMinutes?.shapeValue
            fields[1] = self.mode.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FlexibleTimeWindow",
            [
                Shapes.Member("MaximumWindowInMinutes", { EventBridgeSchedulerSchema.MaximumWindowInMinutes }),
                Shapes.Member("Mode", { EventBridgeSchedulerSchema.FlexibleTimeWindowMode }, traits: [.required]),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct KinesisParameters: Shapes.Structure {
        package var partitionKey: Swift.String
        package init(partitionKey: Swift.String) {
            self.partitionKey = partitionKey
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.partitionKey = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.partitionKey.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KinesisParameters",
            [
                Shapes.Member("PartitionKey", { EventBridgeSchedulerSchema.TargetPartitionKey }, traits: [.required]),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct NetworkConfiguration: Shapes.Structure {
        package var awsvpcConfiguration: EventBridgeSchedulerShape.AwsVpcConfiguration?
        package init(awsvpcConfiguration: EventBridgeSchedulerShape.AwsVpcConfiguration? = nil) {
            self.awsvpcConfiguration = awsvpcConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.awsvpcConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.awsvpcConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NetworkConfiguration",
            [
                Shapes.Member("awsvpcConfiguration", { EventBridgeSchedulerSchema.AwsVpcConfiguration }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct PlacementConstraint: Shapes.Structure {
        package var expression: Swift.String?
        package var type: Swift.String?
        package init(expression: Swift.String? = nil, type: Swift.String? = nil) {
            self.expression = expression
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.expression = try fields.optional(0)
            self.type = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.expression?.shapeValue
            fields[1] = self.type?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PlacementConstraint",
            [
                Shapes.Member("expression", { EventBridgeSchedulerSchema.PlacementConstraintExpression }),
                Shapes.Member("type", { EventBridgeSchedulerSchema.PlacementConstraintType }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct PlacementStrategy: Shapes.Structure {
        package var field: Swift.String?
        package var type: Swift.String?
        package init(field: Swift.String? = nil, type: Swift.String? = nil) {
            self.field = field
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.field = try fields.optional(0)
            self.type = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.field?.shapeValue
            fields[1] = self.type?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PlacementStrategy",
            [
                Shapes.Member("field", { EventBridgeSchedulerSchema.PlacementStrategyField }),
                Shapes.Member("type", { EventBridgeSchedulerSchema.PlacementStrategyType }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct RetryPolicy: Shapes.Structure {
        package var maximumEventAgeInSeconds: Swift.Int?
        package var maximumRetryAttempts: Swift.Int?
        package init(maximumEventAgeInSeconds: Swift.Int? = nil, maximumRetryAttempts: Swift.Int? = nil) {
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
            self.maximumRetryAttempts = maximumRetryAttempts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maximumEventAgeInSeconds = try fields.optional(0)
            self.maximumRetryAttempts = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maximumEventAgeInSeconds?.shapeValue
            fields[1] = self.maximumRetryAttempts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RetryPolicy",
            [
                Shapes.Member("MaximumEventAgeInSeconds", { EventBridgeSchedulerSchema.MaximumEventAgeInSeconds }),
                Shapes.Member("MaximumRetryAttempts", { EventBridgeSchedulerSchema.MaximumRetryAttempts }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct SageMakerPipelineParameter: Shapes.Structure {
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
            "SageMakerPipelineParameter",
            [
                Shapes.Member("Name", { EventBridgeSchedulerSchema.SageMakerPipelineParameterName }, traits: [.required]),
                Shapes.Member("Value", { EventBridgeSchedulerSchema.SageMakerPipelineParameterValue }, traits: [.required]),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct SageMakerPipelineParameters: Shapes.Structure {
        package var pipelineParameterList: [EventBridgeSchedulerShape.SageMakerPipelineParameter]?
        package init(pipelineParameterList: [EventBridgeSchedulerShape.SageMakerPipelineParameter]? = nil) {
            self.pipelineParameterList = pipelineParameterList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pipelineParameterList = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pipelineParameterList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SageMakerPipelineParameters",
            [
                Shapes.Member("PipelineParameterList", { EventBridgeSchedulerSchema.SageMakerPipelineParameterList }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct ScheduleGroupSummary: Shapes.Structure {
        package var arn: Swift.String?
        package var creationDate: Vocabulary.Instant?
        package var lastModificationDate: Vocabulary.Instant?
        package var name: Swift.String?
        package var state: Swift.String?
        package init(arn: Swift.String? = nil, creationDate: Vocabulary.Instant? = nil, lastModificationDate: Vocabulary.Instant? = nil, name: Swift.String? = nil, state: Swift.String? = nil) {
            self.arn = arn
            self.creationDate = creationDate
            self.lastModificationDate = lastModificationDate
            self.name = name
            self.state = state
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.creationDate = try fields.optional(1)
            self.lastModificationDate = try fields.optional(2)
            self.name = try fields.optional(3)
            self.state = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.creationDate?.shapeValue
            fields[2] = self.lastModificationDate?.shapeValue
            fields[3] = self.name?.shapeValue
            fields[4] = self.state?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScheduleGroupSummary",
            [
                Shapes.Member("Arn", { EventBridgeSchedulerSchema.ScheduleGroupArn }),
                Shapes.Member("CreationDate", { EventBridgeSchedulerSchema.CreationDate }),
                Shapes.Member("LastModificationDate", { EventBridgeSchedulerSchema.LastModificationDate }),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.ScheduleGroupName }),
                Shapes.Member("State", { EventBridgeSchedulerSchema.ScheduleGroupState }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct ScheduleSummary: Shapes.Structure {
        package var arn: Swift.String?
        package var creationDate: Vocabulary.Instant?
        package var groupName: Swift.String?
        package var lastModificationDate: Vocabulary.Instant?
        package var name: Swift.String?
        package var state: Swift.String?
        package var target: EventBridgeSchedulerShape.TargetSummary?
        package init(arn: Swift.String? = nil, creationDate: Vocabulary.Instant? = nil, groupName: Swift.String? = nil, lastModificationDate: Vocabulary.Instant? = nil, name: Swift.String? = nil, state: Swift.String? = nil, target: EventBridgeSchedulerShape.TargetSummary? = nil) {
            self.arn = arn
            self.creationDate = creationDate
            self.groupName = groupName
            self.lastModificationDate = lastModificationDate
            self.name = name
            self.state = state
            self.target = target
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.creationDate = try fields.optional(1)
            self.groupName = try fields.optional(2)
            self.lastModificationDate = try fields.optional(3)
            self.name = try fields.optional(4)
            self.state = try fields.optional(5)
            self.target = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.creationDate?.shapeValue
            fields[2] = self.groupName?.shapeValue
            fields[3] = self.lastModificationDate?.shapeValue
            fields[4] = self.name?.shapeValue
            fields[5] = self.state?.shapeValue
            fields[6] = self.target?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ScheduleSummary",
            [
                Shapes.Member("Arn", { EventBridgeSchedulerSchema.ScheduleArn }),
                Shapes.Member("CreationDate", { EventBridgeSchedulerSchema.CreationDate }),
                Shapes.Member("GroupName", { EventBridgeSchedulerSchema.ScheduleGroupName }),
                Shapes.Member("LastModificationDate", { EventBridgeSchedulerSchema.LastModificationDate }),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.Name }),
                Shapes.Member("State", { EventBridgeSchedulerSchema.ScheduleState }),
                Shapes.Member("Target", { EventBridgeSchedulerSchema.TargetSummary }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct SqsParameters: Shapes.Structure {
        package var messageGroupId: Swift.String?
        package init(messageGroupId: Swift.String? = nil) {
            self.messageGroupId = messageGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.messageGroupId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.messageGroupId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SqsParameters",
            [
                Shapes.Member("MessageGroupId", { EventBridgeSchedulerSchema.MessageGroupId }),
            ])
    }
}

extension EventBridgeSchedulerShape {
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
                Shapes.Member("Key", { EventBridgeSchedulerSchema.TagKey }, traits: [.required]),
                Shapes.Member("Value", { EventBridgeSchedulerSchema.TagValue }, traits: [.required]),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct Target: Shapes.Structure {
        package var arn: Swift.String
        package var deadLetterConfig: EventBridgeSchedulerShape.DeadLetterConfig?
        package var ecsParameters: EventBridgeSchedulerShape.EcsParameters?
        package var eventBridgeParameters: EventBridgeSchedulerShape.EventBridgeParameters?
        package var input: Swift.String?
        package var kinesisParameters: EventBridgeSchedulerShape.KinesisParameters?
        package var retryPolicy: EventBridgeSchedulerShape.RetryPolicy?
        package var roleArn: Swift.String
        package var sageMakerPipelineParameters: EventBridgeSchedulerShape.SageMakerPipelineParameters?
        package var sqsParameters: EventBridgeSchedulerShape.SqsParameters?
        package init(arn: Swift.String, deadLetterConfig: EventBridgeSchedulerShape.DeadLetterConfig? = nil, ecsParameters: EventBridgeSchedulerShape.EcsParameters? = nil, eventBridgeParameters: EventBridgeSchedulerShape.EventBridgeParameters? = nil, input: Swift.String? = nil, kinesisParameters: EventBridgeSchedulerShape.KinesisParameters? = nil, retryPolicy: EventBridgeSchedulerShape.RetryPolicy? = nil, roleArn: Swift.String, sageMakerPipelineParameters: EventBridgeSchedulerShape.SageMakerPipelineParameters? = nil, sqsParameters: EventBridgeSchedulerShape.SqsParameters? = nil) {
            self.arn = arn
            self.deadLetterConfig = deadLetterConfig
            self.ecsParameters = ecsParameters
            self.eventBridgeParameters = eventBridgeParameters
            self.input = input
            self.kinesisParameters = kinesisParameters
            self.retryPolicy = retryPolicy
            self.roleArn = roleArn
            self.sageMakerPipelineParameters = sageMakerPipelineParameters
            self.sqsParameters = sqsParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
            self.deadLetterConfig = try fields.optional(1)
            self.ecsParameters = try fields.optional(2)
            self.eventBridgeParameters = try fields.optional(3)
            self.input = try fields.optional(4)
            self.kinesisParameters = try fields.optional(5)
            self.retryPolicy = try fields.optional(6)
            self.roleArn = try fields.required(7)
            self.sageMakerPipelineParameters = try fields.optional(8)
            self.sqsParameters = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            fields[1] = self.deadLetterConfig?.shapeValue
            fields[2] = self.ecsParameters?.shapeValue
            fields[3] = self.eventBridgeParameters?.shapeValue
            fields[4] = self.input?.shapeValue
            fields[5] = self.kinesisParameters?.shapeValue
            fields[6] = self.retryPolicy?.shapeValue
            fields[7] = self.roleArn.shapeValue
            fields[8] = self.sageMakerPipelineParameters?.shapeValue
            fields[9] = self.sqsParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Target",
            [
                Shapes.Member("Arn", { EventBridgeSchedulerSchema.TargetArn }, traits: [.required]),
                Shapes.Member("DeadLetterConfig", { EventBridgeSchedulerSchema.DeadLetterConfig }),
                Shapes.Member("EcsParameters", { EventBridgeSchedulerSchema.EcsParameters }),
                Shapes.Member("EventBridgeParameters", { EventBridgeSchedulerSchema.EventBridgeParameters }),
                Shapes.Member("Input", { EventBridgeSchedulerSchema.TargetInput }),
                Shapes.Member("KinesisParameters", { EventBridgeSchedulerSchema.KinesisParameters }),
                Shapes.Member("RetryPolicy", { EventBridgeSchedulerSchema.RetryPolicy }),
                Shapes.Member("RoleArn", { EventBridgeSchedulerSchema.RoleArn }, traits: [.required]),
                Shapes.Member("SageMakerPipelineParameters", { EventBridgeSchedulerSchema.SageMakerPipelineParameters }),
                Shapes.Member("SqsParameters", { EventBridgeSchedulerSchema.SqsParameters }),
            ])
    }
}

extension EventBridgeSchedulerShape {
    package struct TargetSummary: Shapes.Structure {
        package var arn: Swift.String
        package init(arn: Swift.String) {
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TargetSummary",
            [
                Shapes.Member("Arn", { EventBridgeSchedulerSchema.TargetArn }, traits: [.required]),
            ])
    }
}

