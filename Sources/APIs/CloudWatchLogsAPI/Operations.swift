// swift-format-ignore-file
// Written by forge from logs/2014-03-28 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum CreateLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var kmsKeyId: Swift.String?
        package var tags: [Swift.String: Swift.String]?
        package var logGroupClass: Swift.String?
        package var deletionProtectionEnabled: Swift.Bool?
        package init(logGroupName: Swift.String, kmsKeyId: Swift.String? = nil, tags: [Swift.String: Swift.String]? = nil, logGroupClass: Swift.String? = nil, deletionProtectionEnabled: Swift.Bool? = nil) {
            self.logGroupName = logGroupName
            self.kmsKeyId = kmsKeyId
            self.tags = tags
            self.logGroupClass = logGroupClass
            self.deletionProtectionEnabled = deletionProtectionEnabled
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.kmsKeyId = try fields.optional(1)
            self.tags = try fields.optional(2)
            self.logGroupClass = try fields.optional(3)
            self.deletionProtectionEnabled = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.kmsKeyId?.shapeValue
            fields[2] = self.tags?.shapeValue
            fields[3] = self.logGroupClass?.shapeValue
            fields[4] = self.deletionProtectionEnabled?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("kmsKeyId", { CloudWatchLogsSchema.KmsKeyId }),
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }),
                Shapes.Member("logGroupClass", { CloudWatchLogsSchema.LogGroupClass }),
                Shapes.Member("deletionProtectionEnabled", { CloudWatchLogsSchema.DeletionProtectionEnabled }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "CreateLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateLogStream: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var logStreamName: Swift.String
        package init(logGroupName: Swift.String, logStreamName: Swift.String) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.logStreamName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.logStreamName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateLogStreamRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "CreateLogStream", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package init(logGroupName: Swift.String) {
            self.logGroupName = logGroupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteLogStream: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var logStreamName: Swift.String
        package init(logGroupName: Swift.String, logStreamName: Swift.String) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.logStreamName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.logStreamName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteLogStreamRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteLogStream", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteResourcePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyName: Swift.String?
        package var resourceArn: Swift.String?
        package var expectedRevisionId: Swift.String?
        package init(policyName: Swift.String? = nil, resourceArn: Swift.String? = nil, expectedRevisionId: Swift.String? = nil) {
            self.policyName = policyName
            self.resourceArn = resourceArn
            self.expectedRevisionId = expectedRevisionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.resourceArn = try fields.optional(1)
            self.expectedRevisionId = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.resourceArn?.shapeValue
            fields[2] = self.expectedRevisionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteResourcePolicyRequest",
            [
                Shapes.Member("policyName", { CloudWatchLogsSchema.PolicyName }),
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("expectedRevisionId", { CloudWatchLogsSchema.ExpectedRevisionId }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteResourcePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRetentionPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package init(logGroupName: Swift.String) {
            self.logGroupName = logGroupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRetentionPolicyRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteRetentionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeLogGroups: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountIdentifiers: [Swift.String]?
        package var logGroupNamePrefix: Swift.String?
        package var logGroupNamePattern: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var includeLinkedAccounts: Swift.Bool?
        package var logGroupClass: Swift.String?
        package var logGroupIdentifiers: [Swift.String]?
        package init(accountIdentifiers: [Swift.String]? = nil, logGroupNamePrefix: Swift.String? = nil, logGroupNamePattern: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil, includeLinkedAccounts: Swift.Bool? = nil, logGroupClass: Swift.String? = nil, logGroupIdentifiers: [Swift.String]? = nil) {
            self.accountIdentifiers = accountIdentifiers
            self.logGroupNamePrefix = logGroupNamePrefix
            self.logGroupNamePattern = logGroupNamePattern
            self.nextToken = nextToken
            self.limit = limit
            self.includeLinkedAccounts = includeLinkedAccounts
            self.logGroupClass = logGroupClass
            self.logGroupIdentifiers = logGroupIdentifiers
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountIdentifiers = try fields.optional(0)
            self.logGroupNamePrefix = try fields.optional(1)
            self.logGroupNamePattern = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.limit = try fields.optional(4)
            self.includeLinkedAccounts = try fields.optional(5)
            self.logGroupClass = try fields.optional(6)
            self.logGroupIdentifiers = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountIdentifiers?.shapeValue
            fields[1] = self.logGroupNamePrefix?.shapeValue
            fields[2] = self.logGroupNamePattern?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.limit?.shapeValue
            fields[5] = self.includeLinkedAccounts?.shapeValue
            fields[6] = self.logGroupClass?.shapeValue
            fields[7] = self.logGroupIdentifiers?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogGroupsRequest",
            [
                Shapes.Member("accountIdentifiers", { CloudWatchLogsSchema.AccountIds }),
                Shapes.Member("logGroupNamePrefix", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupNamePattern", { CloudWatchLogsSchema.LogGroupNamePattern }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
                Shapes.Member("includeLinkedAccounts", { CloudWatchLogsSchema.IncludeLinkedAccounts }),
                Shapes.Member("logGroupClass", { CloudWatchLogsSchema.LogGroupClass }),
                Shapes.Member("logGroupIdentifiers", { CloudWatchLogsSchema.DescribeLogGroupsLogGroupIdentifiers }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var logGroups: [CloudWatchLogsShape.LogGroup]?
        package var nextToken: Swift.String?
        package init(logGroups: [CloudWatchLogsShape.LogGroup]? = nil, nextToken: Swift.String? = nil) {
            self.logGroups = logGroups
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroups = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroups?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogGroupsResponse",
            [
                Shapes.Member("logGroups", { CloudWatchLogsSchema.LogGroups }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeLogGroups", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeLogStreams: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var logGroupIdentifier: Swift.String?
        package var logStreamNamePrefix: Swift.String?
        package var orderBy: Swift.String?
        package var descending: Swift.Bool?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(logGroupName: Swift.String? = nil, logGroupIdentifier: Swift.String? = nil, logStreamNamePrefix: Swift.String? = nil, orderBy: Swift.String? = nil, descending: Swift.Bool? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNamePrefix = logStreamNamePrefix
            self.orderBy = orderBy
            self.descending = descending
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.logGroupIdentifier = try fields.optional(1)
            self.logStreamNamePrefix = try fields.optional(2)
            self.orderBy = try fields.optional(3)
            self.descending = try fields.optional(4)
            self.nextToken = try fields.optional(5)
            self.limit = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.logGroupIdentifier?.shapeValue
            fields[2] = self.logStreamNamePrefix?.shapeValue
            fields[3] = self.orderBy?.shapeValue
            fields[4] = self.descending?.shapeValue
            fields[5] = self.nextToken?.shapeValue
            fields[6] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogStreamsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("logStreamNamePrefix", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("orderBy", { CloudWatchLogsSchema.OrderBy }),
                Shapes.Member("descending", { CloudWatchLogsSchema.Descending }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var logStreams: [CloudWatchLogsShape.LogStream]?
        package var nextToken: Swift.String?
        package init(logStreams: [CloudWatchLogsShape.LogStream]? = nil, nextToken: Swift.String? = nil) {
            self.logStreams = logStreams
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logStreams = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logStreams?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeLogStreamsResponse",
            [
                Shapes.Member("logStreams", { CloudWatchLogsSchema.LogStreams }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeLogStreams", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeResourcePolicies: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var resourceArn: Swift.String?
        package var policyScope: Swift.String?
        package init(nextToken: Swift.String? = nil, limit: Swift.Int? = nil, resourceArn: Swift.String? = nil, policyScope: Swift.String? = nil) {
            self.nextToken = nextToken
            self.limit = limit
            self.resourceArn = resourceArn
            self.policyScope = policyScope
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.limit = try fields.optional(1)
            self.resourceArn = try fields.optional(2)
            self.policyScope = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.limit?.shapeValue
            fields[2] = self.resourceArn?.shapeValue
            fields[3] = self.policyScope?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeResourcePoliciesRequest",
            [
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.DescribeLimit }),
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("policyScope", { CloudWatchLogsSchema.PolicyScope }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resourcePolicies: [CloudWatchLogsShape.ResourcePolicy]?
        package var nextToken: Swift.String?
        package init(resourcePolicies: [CloudWatchLogsShape.ResourcePolicy]? = nil, nextToken: Swift.String? = nil) {
            self.resourcePolicies = resourcePolicies
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourcePolicies = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourcePolicies?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeResourcePoliciesResponse",
            [
                Shapes.Member("resourcePolicies", { CloudWatchLogsSchema.ResourcePolicies }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeResourcePolicies", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum FilterLogEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var logGroupIdentifier: Swift.String?
        package var logStreamNames: [Swift.String]?
        package var logStreamNamePrefix: Swift.String?
        package var startTime: Swift.Int?
        package var endTime: Swift.Int?
        package var filterPattern: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var interleaved: Swift.Bool?
        package var unmask: Swift.Bool?
        package init(logGroupName: Swift.String? = nil, logGroupIdentifier: Swift.String? = nil, logStreamNames: [Swift.String]? = nil, logStreamNamePrefix: Swift.String? = nil, startTime: Swift.Int? = nil, endTime: Swift.Int? = nil, filterPattern: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil, interleaved: Swift.Bool? = nil, unmask: Swift.Bool? = nil) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNames = logStreamNames
            self.logStreamNamePrefix = logStreamNamePrefix
            self.startTime = startTime
            self.endTime = endTime
            self.filterPattern = filterPattern
            self.nextToken = nextToken
            self.limit = limit
            self.interleaved = interleaved
            self.unmask = unmask
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.logGroupIdentifier = try fields.optional(1)
            self.logStreamNames = try fields.optional(2)
            self.logStreamNamePrefix = try fields.optional(3)
            self.startTime = try fields.optional(4)
            self.endTime = try fields.optional(5)
            self.filterPattern = try fields.optional(6)
            self.nextToken = try fields.optional(7)
            self.limit = try fields.optional(8)
            self.interleaved = try fields.optional(9)
            self.unmask = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.logGroupIdentifier?.shapeValue
            fields[2] = self.logStreamNames?.shapeValue
            fields[3] = self.logStreamNamePrefix?.shapeValue
            fields[4] = self.startTime?.shapeValue
            fields[5] = self.endTime?.shapeValue
            fields[6] = self.filterPattern?.shapeValue
            fields[7] = self.nextToken?.shapeValue
            fields[8] = self.limit?.shapeValue
            fields[9] = self.interleaved?.shapeValue
            fields[10] = self.unmask?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterLogEventsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("logStreamNames", { CloudWatchLogsSchema.InputLogStreamNames }),
                Shapes.Member("logStreamNamePrefix", { CloudWatchLogsSchema.LogStreamName }),
                Shapes.Member("startTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("endTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.EventsLimit }),
                Shapes.Member("interleaved", { CloudWatchLogsSchema.Interleaved }),
                Shapes.Member("unmask", { CloudWatchLogsSchema.Unmask }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var events: [CloudWatchLogsShape.FilteredLogEvent]?
        package var searchedLogStreams: [CloudWatchLogsShape.SearchedLogStream]?
        package var nextToken: Swift.String?
        package init(events: [CloudWatchLogsShape.FilteredLogEvent]? = nil, searchedLogStreams: [CloudWatchLogsShape.SearchedLogStream]? = nil, nextToken: Swift.String? = nil) {
            self.events = events
            self.searchedLogStreams = searchedLogStreams
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.events = try fields.optional(0)
            self.searchedLogStreams = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.events?.shapeValue
            fields[1] = self.searchedLogStreams?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterLogEventsResponse",
            [
                Shapes.Member("events", { CloudWatchLogsSchema.FilteredLogEvents }),
                Shapes.Member("searchedLogStreams", { CloudWatchLogsSchema.SearchedLogStreams }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "FilterLogEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum GetLogEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String?
        package var logGroupIdentifier: Swift.String?
        package var logStreamName: Swift.String
        package var startTime: Swift.Int?
        package var endTime: Swift.Int?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package var startFromHead: Swift.Bool?
        package var unmask: Swift.Bool?
        package init(logGroupName: Swift.String? = nil, logGroupIdentifier: Swift.String? = nil, logStreamName: Swift.String, startTime: Swift.Int? = nil, endTime: Swift.Int? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil, startFromHead: Swift.Bool? = nil, unmask: Swift.Bool? = nil) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamName = logStreamName
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.limit = limit
            self.startFromHead = startFromHead
            self.unmask = unmask
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.optional(0)
            self.logGroupIdentifier = try fields.optional(1)
            self.logStreamName = try fields.required(2)
            self.startTime = try fields.optional(3)
            self.endTime = try fields.optional(4)
            self.nextToken = try fields.optional(5)
            self.limit = try fields.optional(6)
            self.startFromHead = try fields.optional(7)
            self.unmask = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName?.shapeValue
            fields[1] = self.logGroupIdentifier?.shapeValue
            fields[2] = self.logStreamName.shapeValue
            fields[3] = self.startTime?.shapeValue
            fields[4] = self.endTime?.shapeValue
            fields[5] = self.nextToken?.shapeValue
            fields[6] = self.limit?.shapeValue
            fields[7] = self.startFromHead?.shapeValue
            fields[8] = self.unmask?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogEventsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }),
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
                Shapes.Member("startTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("endTime", { CloudWatchLogsSchema.Timestamp }),
                Shapes.Member("nextToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("limit", { CloudWatchLogsSchema.EventsLimit }),
                Shapes.Member("startFromHead", { CloudWatchLogsSchema.StartFromHead }),
                Shapes.Member("unmask", { CloudWatchLogsSchema.Unmask }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var events: [CloudWatchLogsShape.OutputLogEvent]?
        package var nextForwardToken: Swift.String?
        package var nextBackwardToken: Swift.String?
        package init(events: [CloudWatchLogsShape.OutputLogEvent]? = nil, nextForwardToken: Swift.String? = nil, nextBackwardToken: Swift.String? = nil) {
            self.events = events
            self.nextForwardToken = nextForwardToken
            self.nextBackwardToken = nextBackwardToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.events = try fields.optional(0)
            self.nextForwardToken = try fields.optional(1)
            self.nextBackwardToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.events?.shapeValue
            fields[1] = self.nextForwardToken?.shapeValue
            fields[2] = self.nextBackwardToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetLogEventsResponse",
            [
                Shapes.Member("events", { CloudWatchLogsSchema.OutputLogEvents }),
                Shapes.Member("nextForwardToken", { CloudWatchLogsSchema.NextToken }),
                Shapes.Member("nextBackwardToken", { CloudWatchLogsSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetLogEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
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
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.AmazonResourceName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [Swift.String: Swift.String]?
        package init(tags: [Swift.String: Swift.String]? = nil) {
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
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTagsLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package init(logGroupName: Swift.String) {
            self.logGroupName = logGroupName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [Swift.String: Swift.String]?
        package init(tags: [Swift.String: Swift.String]? = nil) {
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
            "ListTagsLogGroupResponse",
            [
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutLogEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var logStreamName: Swift.String
        package var logEvents: [CloudWatchLogsShape.InputLogEvent]
        package var sequenceToken: Swift.String?
        package var entity: CloudWatchLogsShape.Entity?
        package init(logGroupName: Swift.String, logStreamName: Swift.String, logEvents: [CloudWatchLogsShape.InputLogEvent], sequenceToken: Swift.String? = nil, entity: CloudWatchLogsShape.Entity? = nil) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
            self.logEvents = logEvents
            self.sequenceToken = sequenceToken
            self.entity = entity
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.logStreamName = try fields.required(1)
            self.logEvents = try fields.required(2)
            self.sequenceToken = try fields.optional(3)
            self.entity = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.logStreamName.shapeValue
            fields[2] = self.logEvents.shapeValue
            fields[3] = self.sequenceToken?.shapeValue
            fields[4] = self.entity?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLogEventsRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("logStreamName", { CloudWatchLogsSchema.LogStreamName }, traits: [.required]),
                Shapes.Member("logEvents", { CloudWatchLogsSchema.InputLogEvents }, traits: [.required]),
                Shapes.Member("sequenceToken", { CloudWatchLogsSchema.SequenceToken }),
                Shapes.Member("entity", { CloudWatchLogsSchema.Entity }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextSequenceToken: Swift.String?
        package var rejectedLogEventsInfo: CloudWatchLogsShape.RejectedLogEventsInfo?
        package var rejectedEntityInfo: CloudWatchLogsShape.RejectedEntityInfo?
        package init(nextSequenceToken: Swift.String? = nil, rejectedLogEventsInfo: CloudWatchLogsShape.RejectedLogEventsInfo? = nil, rejectedEntityInfo: CloudWatchLogsShape.RejectedEntityInfo? = nil) {
            self.nextSequenceToken = nextSequenceToken
            self.rejectedLogEventsInfo = rejectedLogEventsInfo
            self.rejectedEntityInfo = rejectedEntityInfo
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextSequenceToken = try fields.optional(0)
            self.rejectedLogEventsInfo = try fields.optional(1)
            self.rejectedEntityInfo = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextSequenceToken?.shapeValue
            fields[1] = self.rejectedLogEventsInfo?.shapeValue
            fields[2] = self.rejectedEntityInfo?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLogEventsResponse",
            [
                Shapes.Member("nextSequenceToken", { CloudWatchLogsSchema.SequenceToken }),
                Shapes.Member("rejectedLogEventsInfo", { CloudWatchLogsSchema.RejectedLogEventsInfo }),
                Shapes.Member("rejectedEntityInfo", { CloudWatchLogsSchema.RejectedEntityInfo }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutLogEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutLogGroupDeletionProtection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupIdentifier: Swift.String
        package var deletionProtectionEnabled: Swift.Bool
        package init(logGroupIdentifier: Swift.String, deletionProtectionEnabled: Swift.Bool) {
            self.logGroupIdentifier = logGroupIdentifier
            self.deletionProtectionEnabled = deletionProtectionEnabled
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupIdentifier = try fields.required(0)
            self.deletionProtectionEnabled = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupIdentifier.shapeValue
            fields[1] = self.deletionProtectionEnabled.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutLogGroupDeletionProtectionRequest",
            [
                Shapes.Member("logGroupIdentifier", { CloudWatchLogsSchema.LogGroupIdentifier }, traits: [.required]),
                Shapes.Member("deletionProtectionEnabled", { CloudWatchLogsSchema.DeletionProtectionEnabled }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutLogGroupDeletionProtection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutResourcePolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var policyName: Swift.String?
        package var policyDocument: Swift.String?
        package var resourceArn: Swift.String?
        package var expectedRevisionId: Swift.String?
        package init(policyName: Swift.String? = nil, policyDocument: Swift.String? = nil, resourceArn: Swift.String? = nil, expectedRevisionId: Swift.String? = nil) {
            self.policyName = policyName
            self.policyDocument = policyDocument
            self.resourceArn = resourceArn
            self.expectedRevisionId = expectedRevisionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyName = try fields.optional(0)
            self.policyDocument = try fields.optional(1)
            self.resourceArn = try fields.optional(2)
            self.expectedRevisionId = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyName?.shapeValue
            fields[1] = self.policyDocument?.shapeValue
            fields[2] = self.resourceArn?.shapeValue
            fields[3] = self.expectedRevisionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutResourcePolicyRequest",
            [
                Shapes.Member("policyName", { CloudWatchLogsSchema.PolicyName }),
                Shapes.Member("policyDocument", { CloudWatchLogsSchema.PolicyDocument }),
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.Arn }),
                Shapes.Member("expectedRevisionId", { CloudWatchLogsSchema.ExpectedRevisionId }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var resourcePolicy: CloudWatchLogsShape.ResourcePolicy?
        package var revisionId: Swift.String?
        package init(resourcePolicy: CloudWatchLogsShape.ResourcePolicy? = nil, revisionId: Swift.String? = nil) {
            self.resourcePolicy = resourcePolicy
            self.revisionId = revisionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourcePolicy = try fields.optional(0)
            self.revisionId = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourcePolicy?.shapeValue
            fields[1] = self.revisionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutResourcePolicyResponse",
            [
                Shapes.Member("resourcePolicy", { CloudWatchLogsSchema.ResourcePolicy }),
                Shapes.Member("revisionId", { CloudWatchLogsSchema.ExpectedRevisionId }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutResourcePolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutRetentionPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var retentionInDays: Swift.Int
        package init(logGroupName: Swift.String, retentionInDays: Swift.Int) {
            self.logGroupName = logGroupName
            self.retentionInDays = retentionInDays
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.retentionInDays = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.retentionInDays.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutRetentionPolicyRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("retentionInDays", { CloudWatchLogsSchema.Days }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutRetentionPolicy", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var tags: [Swift.String: Swift.String]
        package init(logGroupName: Swift.String, tags: [Swift.String: Swift.String]) {
            self.logGroupName = logGroupName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceArn: Swift.String
        package var tags: [Swift.String: Swift.String]
        package init(resourceArn: Swift.String, tags: [Swift.String: Swift.String]) {
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
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("tags", { CloudWatchLogsSchema.Tags }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "TagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TestMetricFilter: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var filterPattern: Swift.String
        package var logEventMessages: [Swift.String]
        package init(filterPattern: Swift.String, logEventMessages: [Swift.String]) {
            self.filterPattern = filterPattern
            self.logEventMessages = logEventMessages
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterPattern = try fields.required(0)
            self.logEventMessages = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterPattern.shapeValue
            fields[1] = self.logEventMessages.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TestMetricFilterRequest",
            [
                Shapes.Member("filterPattern", { CloudWatchLogsSchema.FilterPattern }, traits: [.required]),
                Shapes.Member("logEventMessages", { CloudWatchLogsSchema.TestEventMessages }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var matches: [CloudWatchLogsShape.MetricFilterMatchRecord]?
        package init(matches: [CloudWatchLogsShape.MetricFilterMatchRecord]? = nil) {
            self.matches = matches
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.matches = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.matches?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TestMetricFilterResponse",
            [
                Shapes.Member("matches", { CloudWatchLogsSchema.MetricFilterMatches }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "TestMetricFilter", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagLogGroup: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var logGroupName: Swift.String
        package var tags: [Swift.String]
        package init(logGroupName: Swift.String, tags: [Swift.String]) {
            self.logGroupName = logGroupName
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.logGroupName = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.logGroupName.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagLogGroupRequest",
            [
                Shapes.Member("logGroupName", { CloudWatchLogsSchema.LogGroupName }, traits: [.required]),
                Shapes.Member("tags", { CloudWatchLogsSchema.TagList }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagLogGroup", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
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
                Shapes.Member("resourceArn", { CloudWatchLogsSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("tagKeys", { CloudWatchLogsSchema.TagKeyList }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "UntagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

