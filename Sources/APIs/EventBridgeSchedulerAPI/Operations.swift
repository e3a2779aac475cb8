// swift-format-ignore-file
// Written by forge from scheduler/2021-06-30 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes
package import Vocabulary

package enum CreateSchedule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var actionAfterCompletion: Swift.String?
        package var clientToken: Swift.String?
        package var description: Swift.String?
        package var endDate: Vocabulary.Instant?
        package var flexibleTimeWindow: EventBridgeSchedulerShape.FlexibleTimeWindow
        package var groupName: Swift.String?
        package var kmsKeyArn: Swift.String?
        package var name: Swift.String
        package var scheduleExpression: Swift.String
        package var scheduleExpressionTimezone: Swift.String?
        package var startDate: Vocabulary.Instant?
        package var state: Swift.String?
        package var target: EventBridgeSchedulerShape.Target
        package init(actionAfterCompletion: Swift.String? = nil, clientToken: Swift.String? = nil, description: Swift.String? = nil, endDate: Vocabulary.Instant? = nil, flexibleTimeWindow: EventBridgeSchedulerShape.FlexibleTimeWindow, groupName: Swift.String? = nil, kmsKeyArn: Swift.String? = nil, name: Swift.String, scheduleExpression: Swift.String, scheduleExpressionTimezone: Swift.String? = nil, startDate: Vocabulary.Instant? = nil, state: Swift.String? = nil, target: EventBridgeSchedulerShape.Target) {
            self.actionAfterCompletion = actionAfterCompletion
            self.clientToken = clientToken
            self.description = description
            self.endDate = endDate
            self.flexibleTimeWindow = flexibleTimeWindow
            self.groupName = groupName
            self.kmsKeyArn = kmsKeyArn
            self.name = name
            self.scheduleExpression = scheduleExpression
            self.scheduleExpressionTimezone = scheduleExpressionTimezone
            self.startDate = startDate
            self.state = state
            self.target = target
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionAfterCompletion = try fields.optional(0)
            self.clientToken = try fields.optional(1)
            self.description = try fields.optional(2)
            self.endDate = try fields.optional(3)
            self.flexibleTimeWindow = try fields.required(4)
            self.groupName = try fields.optional(5)
            self.kmsKeyArn = try fields.optional(6)
            self.name = try fields.required(7)
            self.scheduleExpression = try fields.required(8)
            self.scheduleExpressionTimezone = try fields.optional(9)
            self.startDate = try fields.optional(10)
            self.state = try fields.optional(11)
            self.target = try fields.required(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionAfterCompletion?.shapeValue
            fields[1] = self.clientToken?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.endDate?.shapeValue
            fields[4] = self.flexibleTimeWindow.shapeValue
            fields[5] = self.groupName?.shapeValue
            fields[6] = self.kmsKeyArn?.shapeValue
            fields[7] = self.name.shapeValue
            fields[8] = self.scheduleExpression.shapeValue
            fields[9] = self.scheduleExpressionTimezone?.shapeValue
            fields[10] = self.startDate?.shapeValue
            fields[11] = self.state?.shapeValue
            fields[12] = self.target.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateScheduleInput",
            [
                Shapes.Member("ActionAfterCompletion", { EventBridgeSchedulerSchema.ActionAfterCompletion }),
                Shapes.Member("ClientToken", { EventBridgeSchedulerSchema.ClientToken }, traits: [.idempotencyToken]),
                Shapes.Member("Description", { EventBridgeSchedulerSchema.Description }),
                Shapes.Member("EndDate", { EventBridgeSchedulerSchema.EndDate }),
                Shapes.Member("FlexibleTimeWindow", { EventBridgeSchedulerSchema.FlexibleTimeWindow }, traits: [.required]),
                Shapes.Member("GroupName", { EventBridgeSchedulerSchema.ScheduleGroupName }),
                Shapes.Member("KmsKeyArn", { EventBridgeSchedulerSchema.KmsKeyArn }),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.Name }, location: .uri, traits: [.required]),
                Shapes.Member("ScheduleExpression", { EventBridgeSchedulerSchema.ScheduleExpression }, traits: [.required]),
                Shapes.Member("ScheduleExpressionTimezone", { EventBridgeSchedulerSchema.ScheduleExpressionTimezone }),
                Shapes.Member("StartDate", { EventBridgeSchedulerSchema.StartDate }),
                Shapes.Member("State", { EventBridgeSchedulerSchema.ScheduleState }),
                Shapes.Member("Target", { EventBridgeSchedulerSchema.Target }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var scheduleArn: Swift.String
        package init(scheduleArn: Swift.String) {
            self.scheduleArn = scheduleArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scheduleArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scheduleArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateScheduleOutput",
            [
                Shapes.Member("ScheduleArn", { EventBridgeSchedulerSchema.ScheduleArn }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateSchedule", method: "POST", uri: "/schedules/{Name}", input: Input.schema, output: Output.schema, status: 200)
}

package enum CreateScheduleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var clientToken: Swift.String?
        package var name: Swift.String
        package var tags: [EventBridgeSchedulerShape.Tag]?
        package init(clientToken: Swift.String? = nil, name: Swift.String, tags: [EventBridgeSchedulerShape.Tag]? = nil) {
            self.clientToken = clientToken
            self.name = name
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientToken = try fields.optional(0)
            self.name = try fields.required(1)
            self.tags = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientToken?.shapeValue
            fields[1] = self.name.shapeValue
            fields[2] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateScheduleGroupInput",
            [
                Shapes.Member("ClientToken", { EventBridgeSchedulerSchema.ClientToken }, traits: [.idempotencyToken]),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.ScheduleGroupName }, location: .uri, traits: [.required]),
                Shapes.Member("Tags", { EventBridgeSchedulerSchema.TagList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var scheduleGroupArn: Swift.String
        package init(scheduleGroupArn: Swift.String) {
            self.scheduleGroupArn = scheduleGroupArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scheduleGroupArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scheduleGroupArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateScheduleGroupOutput",
            [
                Shapes.Member("ScheduleGroupArn", { EventBridgeSchedulerSchema.ScheduleGroupArn }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateScheduleGroup", method: "POST", uri: "/schedule-groups/{Name}", input: Input.schema, output: Output.schema, status: 200)
}

package enum DeleteSchedule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var clientToken: Swift.String?
        package var groupName: Swift.String?
        package var name: Swift.String
        package init(clientToken: Swift.String? = nil, groupName: Swift.String? = nil, name: Swift.String) {
            self.clientToken = clientToken
            self.groupName = groupName
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientToken = try fields.optional(0)
            self.groupName = try fields.optional(1)
            self.name = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientToken?.shapeValue
            fields[1] = self.groupName?.shapeValue
            fields[2] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteScheduleInput",
            [
                Shapes.Member("ClientToken", { EventBridgeSchedulerSchema.ClientToken }, wireName: "clientToken", location: .query, traits: [.idempotencyToken]),
                Shapes.Member("GroupName", { EventBridgeSchedulerSchema.ScheduleGroupName }, wireName: "groupName", location: .query),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.Name }, location: .uri, traits: [.required]),
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
            "DeleteScheduleOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteSchedule", method: "DELETE", uri: "/schedules/{Name}", input: Input.schema, output: Output.schema, status: 200)
}

package enum DeleteScheduleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var clientToken: Swift.String?
        package var name: Swift.String
        package init(clientToken: Swift.String? = nil, name: Swift.String) {
            self.clientToken = clientToken
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientToken = try fields.optional(0)
            self.name = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientToken?.shapeValue
            fields[1] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteScheduleGroupInput",
            [
                Shapes.Member("ClientToken", { EventBridgeSchedulerSchema.ClientToken }, wireName: "clientToken", location: .query, traits: [.idempotencyToken]),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.ScheduleGroupName }, location: .uri, traits: [.required]),
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
            "DeleteScheduleGroupOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteScheduleGroup", method: "DELETE", uri: "/schedule-groups/{Name}", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetSchedule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String?
        package var name: Swift.String
        package init(groupName: Swift.String? = nil, name: Swift.String) {
            self.groupName = groupName
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.optional(0)
            self.name = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName?.shapeValue
            fields[1] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetScheduleInput",
            [
                Shapes.Member("GroupName", { EventBridgeSchedulerSchema.ScheduleGroupName }, wireName: "groupName", location: .query),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.Name }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var actionAfterCompletion: Swift.String?
        package var arn: Swift.String?
        package var creationDate: Vocabulary.Instant?
        package var description: Swift.String?
        package var endDate: Vocabulary.Instant?
        package var flexibleTimeWindow: EventBridgeSchedulerShape.FlexibleTimeWindow?
        package var groupName: Swift.String?
        package var kmsKeyArn: Swift.String?
        package var lastModificationDate: Vocabulary.Instant?
        package var name: Swift.String?
        package var scheduleExpression: Swift.String?
        package var scheduleExpressionTimezone: Swift.String?
        package var startDate: Vocabulary.Instant?
        package var state: Swift.String?
        package var target: EventBridgeSchedulerShape.Target?
        package init(actionAfterCompletion: Swift.String? = nil, arn: Swift.String? = nil, creationDate: Vocabulary.Instant? = nil, description: Swift.String? = nil, endDate: Vocabulary.Instant? = nil, flexibleTimeWindow: EventBridgeSchedulerShape.FlexibleTimeWindow? = nil, groupName: Swift.String? = nil, kmsKeyArn: Swift.String? = nil, lastModificationDate: Vocabulary.Instant? = nil, name: Swift.String? = nil, scheduleExpression: Swift.String? = nil, scheduleExpressionTimezone: Swift.String? = nil, startDate: Vocabulary.Instant? = nil, state: Swift.String? = nil, target: EventBridgeSchedulerShape.Target? = nil) {
            self.actionAfterCompletion = actionAfterCompletion
            self.arn = arn
            self.creationDate = creationDate
            self.description = description
            self.endDate = endDate
            self.flexibleTimeWindow = flexibleTimeWindow
            self.groupName = groupName
            self.kmsKeyArn = kmsKeyArn
            self.lastModificationDate = lastModificationDate
            self.name = name
            self.scheduleExpression = scheduleExpression
            self.scheduleExpressionTimezone = scheduleExpressionTimezone
            self.startDate = startDate
            self.state = state
            self.target = target
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionAfterCompletion = try fields.optional(0)
            self.arn = try fields.optional(1)
            self.creationDate = try fields.optional(2)
            self.description = try fields.optional(3)
            self.endDate = try fields.optional(4)
            self.flexibleTimeWindow = try fields.optional(5)
            self.groupName = try fields.optional(6)
            self.kmsKeyArn = try fields.optional(7)
            self.lastModificationDate = try fields.optional(8)
            self.name = try fields.optional(9)
            self.scheduleExpression = try fields.optional(10)
            self.scheduleExpressionTimezone = try fields.optional(11)
            self.startDate = try fields.optional(12)
            self.state = try fields.optional(13)
            self.target = try fields.optional(14)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionAfterCompletion?.shapeValue
            fields[1] = self.arn?.shapeValue
            fields[2] = self.creationDate?.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.endDate?.shapeValue
            fields[5] = self.flexibleTimeWindow?.shapeValue
            fields[6] = self.groupName?.shapeValue
            fields[7] = self.kmsKeyArn?.shapeValue
            fields[8] = self.lastModificationDate?.shapeValue
            fields[9] = self.name?.shapeValue
            fields[10] = self.scheduleExpression?.shapeValue
            fields[11] = self.scheduleExpressionTimezone?.shapeValue
            fields[12] = self.startDate?.shapeValue
            fields[13] = self.state?.shapeValue
            fields[14] = self.target?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetScheduleOutput",
            [
                Shapes.Member("ActionAfterCompletion", { EventBridgeSchedulerSchema.ActionAfterCompletion }),
                Shapes.Member("Arn", { EventBridgeSchedulerSchema.ScheduleArn }),
                Shapes.Member("CreationDate", { EventBridgeSchedulerSchema.CreationDate }),
                Shapes.Member("Description", { EventBridgeSchedulerSchema.Description }),
                Shapes.Member("EndDate", { EventBridgeSchedulerSchema.EndDate }),
                Shapes.Member("FlexibleTimeWindow", { EventBridgeSchedulerSchema.FlexibleTimeWindow }),
                Shapes.Member("GroupName", { EventBridgeSchedulerSchema.ScheduleGroupName }),
                Shapes.Member("KmsKeyArn", { EventBridgeSchedulerSchema.KmsKeyArn }),
                Shapes.Member("LastModificationDate", { EventBridgeSchedulerSchema.LastModificationDate }),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.Name }),
                Shapes.Member("ScheduleExpression", { EventBridgeSchedulerSchema.ScheduleExpression }),
                Shapes.Member("ScheduleExpressionTimezone", { EventBridgeSchedulerSchema.ScheduleExpressionTimezone }),
                Shapes.Member("StartDate", { EventBridgeSchedulerSchema.StartDate }),
                Shapes.Member("State", { EventBridgeSchedulerSchema.ScheduleState }),
                Shapes.Member("Target", { EventBridgeSchedulerSchema.Target }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetSchedule", method: "GET", uri: "/schedules/{Name}", input: Input.schema, output: Output.schema, status: 200)
}

package enum GetScheduleGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
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
            "GetScheduleGroupInput",
            [
                Shapes.Member("Name", { EventBridgeSchedulerSchema.ScheduleGroupName }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
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
            "GetScheduleGroupOutput",
            [
                Shapes.Member("Arn", { EventBridgeSchedulerSchema.ScheduleGroupArn }),
                Shapes.Member("CreationDate", { EventBridgeSchedulerSchema.CreationDate }),
                Shapes.Member("LastModificationDate", { EventBridgeSchedulerSchema.LastModificationDate }),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.ScheduleGroupName }),
                Shapes.Member("State", { EventBridgeSchedulerSchema.ScheduleGroupState }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetScheduleGroup", method: "GET", uri: "/schedule-groups/{Name}", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListScheduleGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var maxResults: Swift.Int?
        package var namePrefix: Swift.String?
        package var nextToken: Swift.String?
        package init(maxResults: Swift.Int? = nil, namePrefix: Swift.String? = nil, nextToken: Swift.String? = nil) {
            self.maxResults = maxResults
            self.namePrefix = namePrefix
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maxResults = try fields.optional(0)
            self.namePrefix = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maxResults?.shapeValue
            fields[1] = self.namePrefix?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListScheduleGroupsInput",
            [
                Shapes.Member("MaxResults", { EventBridgeSchedulerSchema.MaxResults }, location: .query),
                Shapes.Member("NamePrefix", { EventBridgeSchedulerSchema.ScheduleGroupNamePrefix }, location: .query),
                Shapes.Member("NextToken", { EventBridgeSchedulerSchema.NextToken }, location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextToken: Swift.String?
        package var scheduleGroups: [EventBridgeSchedulerShape.ScheduleGroupSummary]
        package init(nextToken: Swift.String? = nil, scheduleGroups: [EventBridgeSchedulerShape.ScheduleGroupSummary]) {
            self.nextToken = nextToken
            self.scheduleGroups = scheduleGroups
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.scheduleGroups = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.scheduleGroups.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListScheduleGroupsOutput",
            [
                Shapes.Member("NextToken", { EventBridgeSchedulerSchema.NextToken }),
                Shapes.Member("ScheduleGroups", { EventBridgeSchedulerSchema.ScheduleGroupList }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListScheduleGroups", method: "GET", uri: "/schedule-groups", input: Input.schema, output: Output.schema, status: 200)
}

package enum ListSchedules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var groupName: Swift.String?
        package var maxResults: Swift.Int?
        package var namePrefix: Swift.String?
        package var nextToken: Swift.String?
        package var state: Swift.String?
        package init(groupName: Swift.String? = nil, maxResults: Swift.Int? = nil, namePrefix: Swift.String? = nil, nextToken: Swift.String? = nil, state: Swift.String? = nil) {
            self.groupName = groupName
            self.maxResults = maxResults
            self.namePrefix = namePrefix
            self.nextToken = nextToken
            self.state = state
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.groupName = try fields.optional(0)
            self.maxResults = try fields.optional(1)
            self.namePrefix = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.state = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.groupName?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.namePrefix?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.state?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSchedulesInput",
            [
                Shapes.Member("GroupName", { EventBridgeSchedulerSchema.ScheduleGroupName }, wireName: "ScheduleGroup", location: .query),
                Shapes.Member("MaxResults", { EventBridgeSchedulerSchema.MaxResults }, location: .query),
                Shapes.Member("NamePrefix", { EventBridgeSchedulerSchema.NamePrefix }, location: .query),
                Shapes.Member("NextToken", { EventBridgeSchedulerSchema.NextToken }, location: .query),
                Shapes.Member("State", { EventBridgeSchedulerSchema.ScheduleState }, location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextToken: Swift.String?
        package var schedules: [EventBridgeSchedulerShape.ScheduleSummary]
        package init(nextToken: Swift.String? = nil, schedules: [EventBridgeSchedulerShape.ScheduleSummary]) {
            self.nextToken = nextToken
            self.schedules = schedules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.schedules = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.schedules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListSchedulesOutput",
            [
                Shapes.Member("NextToken", { EventBridgeSchedulerSchema.NextToken }),
                Shapes.Member("Schedules", { EventBridgeSchedulerSchema.ScheduleList }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListSchedules", method: "GET", uri: "/schedules", input: Input.schema, output: Output.schema, status: 200)
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
            "ListTagsForResourceInput",
            [
                Shapes.Member("ResourceArn", { EventBridgeSchedulerSchema.TagResourceArn }, location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [EventBridgeSchedulerShape.Tag]?
        package init(tags: [EventBridgeSchedulerShape.Tag]? = nil) {
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
            "ListTagsForResourceOutput",
            [
                Shapes.Member("Tags", { EventBridgeSchedulerSchema.TagList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "GET", uri: "/tags/{ResourceArn}", input: Input.schema, output: Output.schema, status: 200)
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var tags: [EventBridgeSchedulerShape.Tag]
        package init(resourceArn: Swift.String, tags: [EventBridgeSchedulerShape.Tag]) {
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
            "TagResourceInput",
            [
                Shapes.Member("ResourceArn", { EventBridgeSchedulerSchema.TagResourceArn }, location: .uri, traits: [.required]),
                Shapes.Member("Tags", { EventBridgeSchedulerSchema.TagList }, traits: [.required]),
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
            "TagResourceOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "TagResource", method: "POST", uri: "/tags/{ResourceArn}", input: Input.schema, output: Output.schema, status: 200)
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
            "UntagResourceInput",
            [
                Shapes.Member("ResourceArn", { EventBridgeSchedulerSchema.TagResourceArn }, location: .uri, traits: [.required]),
                Shapes.Member("TagKeys", { EventBridgeSchedulerSchema.TagKeyList }, location: .query, traits: [.required]),
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
            "UntagResourceOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UntagResource", method: "DELETE", uri: "/tags/{ResourceArn}", input: Input.schema, output: Output.schema, status: 200)
}

package enum UpdateSchedule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var actionAfterCompletion: Swift.String?
        package var clientToken: Swift.String?
        package var description: Swift.String?
        package var endDate: Vocabulary.Instant?
        package var flexibleTimeWindow: EventBridgeSchedulerShape.FlexibleTimeWindow
        package var groupName: Swift.String?
        package var kmsKeyArn: Swift.String?
        package var name: Swift.String
        package var scheduleExpression: Swift.String
        package var scheduleExpressionTimezone: Swift.String?
        package var startDate: Vocabulary.Instant?
        package var state: Swift.String?
        package var target: EventBridgeSchedulerShape.Target
        package init(actionAfterCompletion: Swift.String? = nil, clientToken: Swift.String? = nil, description: Swift.String? = nil, endDate: Vocabulary.Instant? = nil, flexibleTimeWindow: EventBridgeSchedulerShape.FlexibleTimeWindow, groupName: Swift.String? = nil, kmsKeyArn: Swift.String? = nil, name: Swift.String, scheduleExpression: Swift.String, scheduleExpressionTimezone: Swift.String? = nil, startDate: Vocabulary.Instant? = nil, state: Swift.String? = nil, target: EventBridgeSchedulerShape.Target) {
            self.actionAfterCompletion = actionAfterCompletion
            self.clientToken = clientToken
            self.description = description
            self.endDate = endDate
            self.flexibleTimeWindow = flexibleTimeWindow
            self.groupName = groupName
            self.kmsKeyArn = kmsKeyArn
            self.name = name
            self.scheduleExpression = scheduleExpression
            self.scheduleExpressionTimezone = scheduleExpressionTimezone
            self.startDate = startDate
            self.state = state
            self.target = target
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionAfterCompletion = try fields.optional(0)
            self.clientToken = try fields.optional(1)
            self.description = try fields.optional(2)
            self.endDate = try fields.optional(3)
            self.flexibleTimeWindow = try fields.required(4)
            self.groupName = try fields.optional(5)
            self.kmsKeyArn = try fields.optional(6)
            self.name = try fields.required(7)
            self.scheduleExpression = try fields.required(8)
            self.scheduleExpressionTimezone = try fields.optional(9)
            self.startDate = try fields.optional(10)
            self.state = try fields.optional(11)
            self.target = try fields.required(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionAfterCompletion?.shapeValue
            fields[1] = self.clientToken?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.endDate?.shapeValue
            fields[4] = self.flexibleTimeWindow.shapeValue
            fields[5] = self.groupName?.shapeValue
            fields[6] = self.kmsKeyArn?.shapeValue
            fields[7] = self.name.shapeValue
            fields[8] = self.scheduleExpression.shapeValue
            fields[9] = self.scheduleExpressionTimezone?.shapeValue
            fields[10] = self.startDate?.shapeValue
            fields[11] = self.state?.shapeValue
            fields[12] = self.target.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateScheduleInput",
            [
                Shapes.Member("ActionAfterCompletion", { EventBridgeSchedulerSchema.ActionAfterCompletion }),
                Shapes.Member("ClientToken", { EventBridgeSchedulerSchema.ClientToken }, traits: [.idempotencyToken]),
                Shapes.Member("Description", { EventBridgeSchedulerSchema.Description }),
                Shapes.Member("EndDate", { EventBridgeSchedulerSchema.EndDate }),
                Shapes.Member("FlexibleTimeWindow", { EventBridgeSchedulerSchema.FlexibleTimeWindow }, traits: [.required]),
                Shapes.Member("GroupName", { EventBridgeSchedulerSchema.ScheduleGroupName }),
                Shapes.Member("KmsKeyArn", { EventBridgeSchedulerSchema.KmsKeyArn }),
                Shapes.Member("Name", { EventBridgeSchedulerSchema.Name }, location: .uri, traits: [.required]),
                Shapes.Member("ScheduleExpression", { EventBridgeSchedulerSchema.ScheduleExpression }, traits: [.required]),
                Shapes.Member("ScheduleExpressionTimezone", { EventBridgeSchedulerSchema.ScheduleExpressionTimezone }),
                Shapes.Member("StartDate", { EventBridgeSchedulerSchema.StartDate }),
                Shapes.Member("State", { EventBridgeSchedulerSchema.ScheduleState }),
                Shapes.Member("Target", { EventBridgeSchedulerSchema.Target }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var scheduleArn: Swift.String
        package init(scheduleArn: Swift.String) {
            self.scheduleArn = scheduleArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.scheduleArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.scheduleArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateScheduleOutput",
            [
                Shapes.Member("ScheduleArn", { EventBridgeSchedulerSchema.ScheduleArn }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateSchedule", method: "PUT", uri: "/schedules/{Name}", input: Input.schema, output: Output.schema, status: 200)
}

