// swift-format-ignore-file
// Written by forge from cloudwatch/2010-08-01 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes
package import Vocabulary

package enum DeleteAlarmMuteRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmMuteRuleName: Swift.String
        package init(alarmMuteRuleName: Swift.String) {
            self.alarmMuteRuleName = alarmMuteRuleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmMuteRuleName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmMuteRuleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteAlarmMuteRuleInput",
            [
                Shapes.Member("AlarmMuteRuleName", { CloudWatchSchema.Name }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteAlarmMuteRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteAlarms: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmNames: [Swift.String]
        package init(alarmNames: [Swift.String]) {
            self.alarmNames = alarmNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmNames = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmNames.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteAlarmsInput",
            [
                Shapes.Member("AlarmNames", { CloudWatchSchema.AlarmNames }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteAlarms", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteAnomalyDetector: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namespace: Swift.String?
        package var metricName: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package var stat: Swift.String?
        package var singleMetricAnomalyDetector: CloudWatchShape.SingleMetricAnomalyDetector?
        package var metricMathAnomalyDetector: CloudWatchShape.MetricMathAnomalyDetector?
        package init(namespace: Swift.String? = nil, metricName: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, stat: Swift.String? = nil, singleMetricAnomalyDetector: CloudWatchShape.SingleMetricAnomalyDetector? = nil, metricMathAnomalyDetector: CloudWatchShape.MetricMathAnomalyDetector? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.stat = stat
            self.singleMetricAnomalyDetector = singleMetricAnomalyDetector
            self.metricMathAnomalyDetector = metricMathAnomalyDetector
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.optional(0)
            self.metricName = try fields.optional(1)
            self.dimensions = try fields.optional(2)
            self.stat = try fields.optional(3)
            self.singleMetricAnomalyDetector = try fields.optional(4)
            self.metricMathAnomalyDetector = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace?.shapeValue
            fields[1] = self.metricName?.shapeValue
            fields[2] = self.dimensions?.shapeValue
            fields[3] = self.stat?.shapeValue
            fields[4] = self.singleMetricAnomalyDetector?.shapeValue
            fields[5] = self.metricMathAnomalyDetector?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteAnomalyDetectorInput",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("Stat", { CloudWatchSchema.AnomalyDetectorMetricStat }),
                Shapes.Member("SingleMetricAnomalyDetector", { CloudWatchSchema.SingleMetricAnomalyDetector }),
                Shapes.Member("MetricMathAnomalyDetector", { CloudWatchSchema.MetricMathAnomalyDetector }),
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
            "DeleteAnomalyDetectorOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteAnomalyDetector", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DeleteAnomalyDetectorResult")
}

package enum DeleteDashboards: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var dashboardNames: [Swift.String]
        package init(dashboardNames: [Swift.String]) {
            self.dashboardNames = dashboardNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardNames = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardNames.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteDashboardsInput",
            [
                Shapes.Member("DashboardNames", { CloudWatchSchema.DashboardNames }, traits: [.required]),
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
            "DeleteDashboardsOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteDashboards", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DeleteDashboardsResult")
}

package enum DeleteInsightRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var ruleNames: [Swift.String]
        package init(ruleNames: [Swift.String]) {
            self.ruleNames = ruleNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleNames = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleNames.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteInsightRulesInput",
            [
                Shapes.Member("RuleNames", { CloudWatchSchema.InsightRuleNames }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var failures: [CloudWatchShape.PartialFailure]?
        package init(failures: [CloudWatchShape.PartialFailure]? = nil) {
            self.failures = failures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failures = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteInsightRulesOutput",
            [
                Shapes.Member("Failures", { CloudWatchSchema.BatchFailures }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteInsightRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DeleteInsightRulesResult")
}

package enum DeleteMetricStream: Shapes.Operation {
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
            "DeleteMetricStreamInput",
            [
                Shapes.Member("Name", { CloudWatchSchema.MetricStreamName }, traits: [.required]),
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
            "DeleteMetricStreamOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteMetricStream", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DeleteMetricStreamResult")
}

package enum DescribeAlarmContributors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmName: Swift.String
        package var nextToken: Swift.String?
        package init(alarmName: Swift.String, nextToken: Swift.String? = nil) {
            self.alarmName = alarmName
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmName = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmName.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmContributorsInput",
            [
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }, traits: [.required]),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var alarmContributors: [CloudWatchShape.AlarmContributor]
        package var nextToken: Swift.String?
        package init(alarmContributors: [CloudWatchShape.AlarmContributor], nextToken: Swift.String? = nil) {
            self.alarmContributors = alarmContributors
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmContributors = try fields.required(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmContributors.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmContributorsOutput",
            [
                Shapes.Member("AlarmContributors", { CloudWatchSchema.AlarmContributors }, traits: [.required]),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAlarmContributors", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DescribeAlarmContributorsResult")
}

package enum DescribeAlarmHistory: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmName: Swift.String?
        package var alarmContributorId: Swift.String?
        package var alarmTypes: [Swift.String]?
        package var historyItemType: Swift.String?
        package var startDate: Vocabulary.Instant?
        package var endDate: Vocabulary.Instant?
        package var maxRecords: Swift.Int?
        package var nextToken: Swift.String?
        package var scanBy: Swift.String?
        package init(alarmName: Swift.String? = nil, alarmContributorId: Swift.String? = nil, alarmTypes: [Swift.String]? = nil, historyItemType: Swift.String? = nil, startDate: Vocabulary.Instant? = nil, endDate: Vocabulary.Instant? = nil, maxRecords: Swift.Int? = nil, nextToken: Swift.String? = nil, scanBy: Swift.String? = nil) {
            self.alarmName = alarmName
            self.alarmContributorId = alarmContributorId
            self.alarmTypes = alarmTypes
            self.historyItemType = historyItemType
            self.startDate = startDate
            self.endDate = endDate
            self.maxRecords = maxRecords
            self.nextToken = nextToken
            self.scanBy = scanBy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmName = try fields.optional(0)
            self.alarmContributorId = try fields.optional(1)
            self.alarmTypes = try fields.optional(2)
            self.historyItemType = try fields.optional(3)
            self.startDate = try fields.optional(4)
            self.endDate = try fields.optional(5)
            self.maxRecords = try fields.optional(6)
            self.nextToken = try fields.optional(7)
            self.scanBy = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmName?.shapeValue
            fields[1] = self.alarmContributorId?.shapeValue
            fields[2] = self.alarmTypes?.shapeValue
            fields[3] = self.historyItemType?.shapeValue
            fields[4] = self.startDate?.shapeValue
            fields[5] = self.endDate?.shapeValue
            fields[6] = self.maxRecords?.shapeValue
            fields[7] = self.nextToken?.shapeValue
            fields[8] = self.scanBy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmHistoryInput",
            [
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }),
                Shapes.Member("AlarmContributorId", { CloudWatchSchema.ContributorId }),
                Shapes.Member("AlarmTypes", { CloudWatchSchema.AlarmTypes }),
                Shapes.Member("HistoryItemType", { CloudWatchSchema.HistoryItemType }),
                Shapes.Member("StartDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("EndDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("MaxRecords", { CloudWatchSchema.MaxRecords }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("ScanBy", { CloudWatchSchema.ScanBy }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var alarmHistoryItems: [CloudWatchShape.AlarmHistoryItem]?
        package var nextToken: Swift.String?
        package init(alarmHistoryItems: [CloudWatchShape.AlarmHistoryItem]? = nil, nextToken: Swift.String? = nil) {
            self.alarmHistoryItems = alarmHistoryItems
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmHistoryItems = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmHistoryItems?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmHistoryOutput",
            [
                Shapes.Member("AlarmHistoryItems", { CloudWatchSchema.AlarmHistoryItems }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAlarmHistory", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DescribeAlarmHistoryResult")
}

package enum DescribeAlarms: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmNames: [Swift.String]?
        package var alarmNamePrefix: Swift.String?
        package var alarmTypes: [Swift.String]?
        package var childrenOfAlarmName: Swift.String?
        package var parentsOfAlarmName: Swift.String?
        package var stateValue: Swift.String?
        package var actionPrefix: Swift.String?
        package var maxRecords: Swift.Int?
        package var nextToken: Swift.String?
        package init(alarmNames: [Swift.String]? = nil, alarmNamePrefix: Swift.String? = nil, alarmTypes: [Swift.String]? = nil, childrenOfAlarmName: Swift.String? = nil, parentsOfAlarmName: Swift.String? = nil, stateValue: Swift.String? = nil, actionPrefix: Swift.String? = nil, maxRecords: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.alarmNames = alarmNames
            self.alarmNamePrefix = alarmNamePrefix
            self.alarmTypes = alarmTypes
            self.childrenOfAlarmName = childrenOfAlarmName
            self.parentsOfAlarmName = parentsOfAlarmName
            self.stateValue = stateValue
            self.actionPrefix = actionPrefix
            self.maxRecords = maxRecords
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmNames = try fields.optional(0)
            self.alarmNamePrefix = try fields.optional(1)
            self.alarmTypes = try fields.optional(2)
            self.childrenOfAlarmName = try fields.optional(3)
            self.parentsOfAlarmName = try fields.optional(4)
            self.stateValue = try fields.optional(5)
            self.actionPrefix = try fields.optional(6)
            self.maxRecords = try fields.optional(7)
            self.nextToken = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmNames?.shapeValue
            fields[1] = self.alarmNamePrefix?.shapeValue
            fields[2] = self.alarmTypes?.shapeValue
            fields[3] = self.childrenOfAlarmName?.shapeValue
            fields[4] = self.parentsOfAlarmName?.shapeValue
            fields[5] = self.stateValue?.shapeValue
            fields[6] = self.actionPrefix?.shapeValue
            fields[7] = self.maxRecords?.shapeValue
            fields[8] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmsInput",
            [
                Shapes.Member("AlarmNames", { CloudWatchSchema.AlarmNames }),
                Shapes.Member("AlarmNamePrefix", { CloudWatchSchema.AlarmNamePrefix }),
                Shapes.Member("AlarmTypes", { CloudWatchSchema.AlarmTypes }),
                Shapes.Member("ChildrenOfAlarmName", { CloudWatchSchema.AlarmName }),
                Shapes.Member("ParentsOfAlarmName", { CloudWatchSchema.AlarmName }),
                Shapes.Member("StateValue", { CloudWatchSchema.StateValue }),
                Shapes.Member("ActionPrefix", { CloudWatchSchema.ActionPrefix }),
                Shapes.Member("MaxRecords", { CloudWatchSchema.MaxRecords }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var compositeAlarms: [CloudWatchShape.CompositeAlarm]?
        package var metricAlarms: [CloudWatchShape.MetricAlarm]?
        package var nextToken: Swift.String?
        package init(compositeAlarms: [CloudWatchShape.CompositeAlarm]? = nil, metricAlarms: [CloudWatchShape.MetricAlarm]? = nil, nextToken: Swift.String? = nil) {
            self.compositeAlarms = compositeAlarms
            self.metricAlarms = metricAlarms
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.compositeAlarms = try fields.optional(0)
            self.metricAlarms = try fields.optional(1)
            self.nextToken = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.compositeAlarms?.shapeValue
            fields[1] = self.metricAlarms?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmsOutput",
            [
                Shapes.Member("CompositeAlarms", { CloudWatchSchema.CompositeAlarms }),
                Shapes.Member("MetricAlarms", { CloudWatchSchema.MetricAlarms }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAlarms", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DescribeAlarmsResult")
}

package enum DescribeAlarmsForMetric: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var metricName: Swift.String
        package var namespace: Swift.String
        package var statistic: Swift.String?
        package var extendedStatistic: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package var period: Swift.Int?
        package var unit: Swift.String?
        package init(metricName: Swift.String, namespace: Swift.String, statistic: Swift.String? = nil, extendedStatistic: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, period: Swift.Int? = nil, unit: Swift.String? = nil) {
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricName = try fields.required(0)
            self.namespace = try fields.required(1)
            self.statistic = try fields.optional(2)
            self.extendedStatistic = try fields.optional(3)
            self.dimensions = try fields.optional(4)
            self.period = try fields.optional(5)
            self.unit = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricName.shapeValue
            fields[1] = self.namespace.shapeValue
            fields[2] = self.statistic?.shapeValue
            fields[3] = self.extendedStatistic?.shapeValue
            fields[4] = self.dimensions?.shapeValue
            fields[5] = self.period?.shapeValue
            fields[6] = self.unit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmsForMetricInput",
            [
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }, traits: [.required]),
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }, traits: [.required]),
                Shapes.Member("Statistic", { CloudWatchSchema.Statistic }),
                Shapes.Member("ExtendedStatistic", { CloudWatchSchema.ExtendedStatistic }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("Period", { CloudWatchSchema.Period }),
                Shapes.Member("Unit", { CloudWatchSchema.StandardUnit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var metricAlarms: [CloudWatchShape.MetricAlarm]?
        package init(metricAlarms: [CloudWatchShape.MetricAlarm]? = nil) {
            self.metricAlarms = metricAlarms
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricAlarms = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricAlarms?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAlarmsForMetricOutput",
            [
                Shapes.Member("MetricAlarms", { CloudWatchSchema.MetricAlarms }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAlarmsForMetric", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DescribeAlarmsForMetricResult")
}

package enum DescribeAnomalyDetectors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package var namespace: Swift.String?
        package var metricName: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package var anomalyDetectorTypes: [Swift.String]?
        package init(nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil, namespace: Swift.String? = nil, metricName: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, anomalyDetectorTypes: [Swift.String]? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.anomalyDetectorTypes = anomalyDetectorTypes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.maxResults = try fields.optional(1)
            self.namespace = try fields.optional(2)
            self.metricName = try fields.optional(3)
            self.dimensions = try fields.optional(4)
            self.anomalyDetectorTypes = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            fields[2] = self.namespace?.shapeValue
            fields[3] = self.metricName?.shapeValue
            fields[4] = self.dimensions?.shapeValue
            fields[5] = self.anomalyDetectorTypes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAnomalyDetectorsInput",
            [
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("MaxResults", { CloudWatchSchema.MaxReturnedResultsCount }),
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("AnomalyDetectorTypes", { CloudWatchSchema.AnomalyDetectorTypes }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var anomalyDetectors: [CloudWatchShape.AnomalyDetector]?
        package var nextToken: Swift.String?
        package init(anomalyDetectors: [CloudWatchShape.AnomalyDetector]? = nil, nextToken: Swift.String? = nil) {
            self.anomalyDetectors = anomalyDetectors
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.anomalyDetectors = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.anomalyDetectors?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeAnomalyDetectorsOutput",
            [
                Shapes.Member("AnomalyDetectors", { CloudWatchSchema.AnomalyDetectors }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeAnomalyDetectors", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DescribeAnomalyDetectorsResult")
}

package enum DescribeInsightRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.maxResults = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeInsightRulesInput",
            [
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("MaxResults", { CloudWatchSchema.InsightRuleMaxResults }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextToken: Swift.String?
        package var insightRules: [CloudWatchShape.InsightRule]?
        package init(nextToken: Swift.String? = nil, insightRules: [CloudWatchShape.InsightRule]? = nil) {
            self.nextToken = nextToken
            self.insightRules = insightRules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.insightRules = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.insightRules?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeInsightRulesOutput",
            [
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("InsightRules", { CloudWatchSchema.InsightRules }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeInsightRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DescribeInsightRulesResult")
}

package enum DisableAlarmActions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmNames: [Swift.String]
        package init(alarmNames: [Swift.String]) {
            self.alarmNames = alarmNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmNames = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmNames.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisableAlarmActionsInput",
            [
                Shapes.Member("AlarmNames", { CloudWatchSchema.AlarmNames }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DisableAlarmActions", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisableInsightRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var ruleNames: [Swift.String]
        package init(ruleNames: [Swift.String]) {
            self.ruleNames = ruleNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleNames = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleNames.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisableInsightRulesInput",
            [
                Shapes.Member("RuleNames", { CloudWatchSchema.InsightRuleNames }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var failures: [CloudWatchShape.PartialFailure]?
        package init(failures: [CloudWatchShape.PartialFailure]? = nil) {
            self.failures = failures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failures = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisableInsightRulesOutput",
            [
                Shapes.Member("Failures", { CloudWatchSchema.BatchFailures }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DisableInsightRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "DisableInsightRulesResult")
}

package enum EnableAlarmActions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmNames: [Swift.String]
        package init(alarmNames: [Swift.String]) {
            self.alarmNames = alarmNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmNames = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmNames.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableAlarmActionsInput",
            [
                Shapes.Member("AlarmNames", { CloudWatchSchema.AlarmNames }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "EnableAlarmActions", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum EnableInsightRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var ruleNames: [Swift.String]
        package init(ruleNames: [Swift.String]) {
            self.ruleNames = ruleNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleNames = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleNames.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableInsightRulesInput",
            [
                Shapes.Member("RuleNames", { CloudWatchSchema.InsightRuleNames }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var failures: [CloudWatchShape.PartialFailure]?
        package init(failures: [CloudWatchShape.PartialFailure]? = nil) {
            self.failures = failures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failures = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableInsightRulesOutput",
            [
                Shapes.Member("Failures", { CloudWatchSchema.BatchFailures }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "EnableInsightRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "EnableInsightRulesResult")
}

package enum GetAlarmMuteRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmMuteRuleName: Swift.String
        package init(alarmMuteRuleName: Swift.String) {
            self.alarmMuteRuleName = alarmMuteRuleName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmMuteRuleName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmMuteRuleName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAlarmMuteRuleInput",
            [
                Shapes.Member("AlarmMuteRuleName", { CloudWatchSchema.Name }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String?
        package var alarmMuteRuleArn: Swift.String?
        package var description: Swift.String?
        package var rule: CloudWatchShape.Rule?
        package var muteTargets: CloudWatchShape.MuteTargets?
        package var startDate: Vocabulary.Instant?
        package var expireDate: Vocabulary.Instant?
        package var status: Swift.String?
        package var lastUpdatedTimestamp: Vocabulary.Instant?
        package var muteType: Swift.String?
        package init(name: Swift.String? = nil, alarmMuteRuleArn: Swift.String? = nil, description: Swift.String? = nil, rule: CloudWatchShape.Rule? = nil, muteTargets: CloudWatchShape.MuteTargets? = nil, startDate: Vocabulary.Instant? = nil, expireDate: Vocabulary.Instant? = nil, status: Swift.String? = nil, lastUpdatedTimestamp: Vocabulary.Instant? = nil, muteType: Swift.String? = nil) {
            self.name = name
            self.alarmMuteRuleArn = alarmMuteRuleArn
            self.description = description
            self.rule = rule
            self.muteTargets = muteTargets
            self.startDate = startDate
            self.expireDate = expireDate
            self.status = status
            self.lastUpdatedTimestamp = lastUpdatedTimestamp
            self.muteType = muteType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.alarmMuteRuleArn = try fields.optional(1)
            self.description = try fields.optional(2)
            self.rule = try fields.optional(3)
            self.muteTargets = try fields.optional(4)
            self.startDate = try fields.optional(5)
            self.expireDate = try fields.optional(6)
            self.status = try fields.optional(7)
            self.lastUpdatedTimestamp = try fields.optional(8)
            self.muteType = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.alarmMuteRuleArn?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.rule?.shapeValue
            fields[4] = self.muteTargets?.shapeValue
            fields[5] = self.startDate?.shapeValue
            fields[6] = self.expireDate?.shapeValue
            fields[7] = self.status?.shapeValue
            fields[8] = self.lastUpdatedTimestamp?.shapeValue
            fields[9] = self.muteType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetAlarmMuteRuleOutput",
            [
                Shapes.Member("Name", { CloudWatchSchema.Name }),
                Shapes.Member("AlarmMuteRuleArn", { CloudWatchSchema.Arn }),
                Shapes.Member("Description", { CloudWatchSchema.AlarmDescription }),
                Shapes.Member("Rule", { CloudWatchSchema.Rule }),
                Shapes.Member("MuteTargets", { CloudWatchSchema.MuteTargets }),
                Shapes.Member("StartDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("ExpireDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("Status", { CloudWatchSchema.AlarmMuteRuleStatus }),
                Shapes.Member("LastUpdatedTimestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("MuteType", { CloudWatchSchema.MuteType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetAlarmMuteRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetAlarmMuteRuleResult")
}

package enum GetDashboard: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var dashboardName: Swift.String
        package init(dashboardName: Swift.String) {
            self.dashboardName = dashboardName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetDashboardInput",
            [
                Shapes.Member("DashboardName", { CloudWatchSchema.DashboardName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var dashboardArn: Swift.String?
        package var dashboardBody: Swift.String?
        package var dashboardName: Swift.String?
        package init(dashboardArn: Swift.String? = nil, dashboardBody: Swift.String? = nil, dashboardName: Swift.String? = nil) {
            self.dashboardArn = dashboardArn
            self.dashboardBody = dashboardBody
            self.dashboardName = dashboardName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardArn = try fields.optional(0)
            self.dashboardBody = try fields.optional(1)
            self.dashboardName = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardArn?.shapeValue
            fields[1] = self.dashboardBody?.shapeValue
            fields[2] = self.dashboardName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetDashboardOutput",
            [
                Shapes.Member("DashboardArn", { CloudWatchSchema.DashboardArn }),
                Shapes.Member("DashboardBody", { CloudWatchSchema.DashboardBody }),
                Shapes.Member("DashboardName", { CloudWatchSchema.DashboardName }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetDashboard", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetDashboardResult")
}

package enum GetInsightRuleReport: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var ruleName: Swift.String
        package var startTime: Vocabulary.Instant
        package var endTime: Vocabulary.Instant
        package var period: Swift.Int
        package var maxContributorCount: Swift.Int?
        package var metrics: [Swift.String]?
        package var orderBy: Swift.String?
        package init(ruleName: Swift.String, startTime: Vocabulary.Instant, endTime: Vocabulary.Instant, period: Swift.Int, maxContributorCount: Swift.Int? = nil, metrics: [Swift.String]? = nil, orderBy: Swift.String? = nil) {
            self.ruleName = ruleName
            self.startTime = startTime
            self.endTime = endTime
            self.period = period
            self.maxContributorCount = maxContributorCount
            self.metrics = metrics
            self.orderBy = orderBy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleName = try fields.required(0)
            self.startTime = try fields.required(1)
            self.endTime = try fields.required(2)
            self.period = try fields.required(3)
            self.maxContributorCount = try fields.optional(4)
            self.metrics = try fields.optional(5)
            self.orderBy = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleName.shapeValue
            fields[1] = self.startTime.shapeValue
            fields[2] = self.endTime.shapeValue
            fields[3] = self.period.shapeValue
            fields[4] = self.maxContributorCount?.shapeValue
            fields[5] = self.metrics?.shapeValue
            fields[6] = self.orderBy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetInsightRuleReportInput",
            [
                Shapes.Member("RuleName", { CloudWatchSchema.InsightRuleName }, traits: [.required]),
                Shapes.Member("StartTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("EndTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("Period", { CloudWatchSchema.Period }, traits: [.required]),
                Shapes.Member("MaxContributorCount", { CloudWatchSchema.InsightRuleUnboundInteger }),
                Shapes.Member("Metrics", { CloudWatchSchema.InsightRuleMetricList }),
                Shapes.Member("OrderBy", { CloudWatchSchema.InsightRuleOrderBy }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var keyLabels: [Swift.String]?
        package var aggregationStatistic: Swift.String?
        package var aggregateValue: Swift.Double?
        package var approximateUniqueCount: Swift.Int?
        package var contributors: [CloudWatchShape.InsightRuleContributor]?
        package var metricDatapoints: [CloudWatchShape.InsightRuleMetricDatapoint]?
        package init(keyLabels: [Swift.String]? = nil, aggregationStatistic: Swift.String? = nil, aggregateValue: Swift.Double? = nil, approximateUniqueCount: Swift.Int? = nil, contributors: [CloudWatchShape.InsightRuleContributor]? = nil, metricDatapoints: [CloudWatchShape.InsightRuleMetricDatapoint]? = nil) {
            self.keyLabels = keyLabels
            self.aggregationStatistic = aggregationStatistic
            self.aggregateValue = aggregateValue
            self.approximateUniqueCount = approximateUniqueCount
            self.contributors = contributors
            self.metricDatapoints = metricDatapoints
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.keyLabels = try fields.optional(0)
            self.aggregationStatistic = try fields.optional(1)
            self.aggregateValue = try fields.optional(2)
            self.approximateUniqueCount = try fields.optional(3)
            self.contributors = try fields.optional(4)
            self.metricDatapoints = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.keyLabels?.shapeValue
            fields[1] = self.aggregationStatistic?.shapeValue
            fields[2] = self.aggregateValue?.shapeValue
            fields[3] = self.approximateUniqueCount?.shapeValue
            fields[4] = self.contributors?.shapeValue
            fields[5] = self.metricDatapoints?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetInsightRuleReportOutput",
            [
                Shapes.Member("KeyLabels", { CloudWatchSchema.InsightRuleContributorKeyLabels }),
                Shapes.Member("AggregationStatistic", { CloudWatchSchema.InsightRuleAggregationStatistic }),
                Shapes.Member("AggregateValue", { CloudWatchSchema.InsightRuleUnboundDouble }),
                Shapes.Member("ApproximateUniqueCount", { CloudWatchSchema.InsightRuleUnboundLong }),
                Shapes.Member("Contributors", { CloudWatchSchema.InsightRuleContributors }),
                Shapes.Member("MetricDatapoints", { CloudWatchSchema.InsightRuleMetricDatapoints }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetInsightRuleReport", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetInsightRuleReportResult")
}

package enum GetMetricData: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var metricDataQueries: [CloudWatchShape.MetricDataQuery]
        package var startTime: Vocabulary.Instant
        package var endTime: Vocabulary.Instant
        package var nextToken: Swift.String?
        package var scanBy: Swift.String?
        package var maxDatapoints: Swift.Int?
        package var labelOptions: CloudWatchShape.LabelOptions?
        package init(metricDataQueries: [CloudWatchShape.MetricDataQuery], startTime: Vocabulary.Instant, endTime: Vocabulary.Instant, nextToken: Swift.String? = nil, scanBy: Swift.String? = nil, maxDatapoints: Swift.Int? = nil, labelOptions: CloudWatchShape.LabelOptions? = nil) {
            self.metricDataQueries = metricDataQueries
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.scanBy = scanBy
            self.maxDatapoints = maxDatapoints
            self.labelOptions = labelOptions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricDataQueries = try fields.required(0)
            self.startTime = try fields.required(1)
            self.endTime = try fields.required(2)
            self.nextToken = try fields.optional(3)
            self.scanBy = try fields.optional(4)
            self.maxDatapoints = try fields.optional(5)
            self.labelOptions = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricDataQueries.shapeValue
            fields[1] = self.startTime.shapeValue
            fields[2] = self.endTime.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.scanBy?.shapeValue
            fields[5] = self.maxDatapoints?.shapeValue
            fields[6] = self.labelOptions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMetricDataInput",
            [
                Shapes.Member("MetricDataQueries", { CloudWatchSchema.MetricDataQueries }, traits: [.required]),
                Shapes.Member("StartTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("EndTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("ScanBy", { CloudWatchSchema.ScanBy }),
                Shapes.Member("MaxDatapoints", { CloudWatchSchema.GetMetricDataMaxDatapoints }),
                Shapes.Member("LabelOptions", { CloudWatchSchema.LabelOptions }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var metricDataResults: [CloudWatchShape.MetricDataResult]?
        package var nextToken: Swift.String?
        package var messages: [CloudWatchShape.MessageData]?
        package init(metricDataResults: [CloudWatchShape.MetricDataResult]? = nil, nextToken: Swift.String? = nil, messages: [CloudWatchShape.MessageData]? = nil) {
            self.metricDataResults = metricDataResults
            self.nextToken = nextToken
            self.messages = messages
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricDataResults = try fields.optional(0)
            self.nextToken = try fields.optional(1)
            self.messages = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricDataResults?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.messages?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMetricDataOutput",
            [
                Shapes.Member("MetricDataResults", { CloudWatchSchema.MetricDataResults }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("Messages", { CloudWatchSchema.MetricDataResultMessages }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMetricData", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetMetricDataResult")
}

package enum GetMetricStatistics: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namespace: Swift.String
        package var metricName: Swift.String
        package var dimensions: [CloudWatchShape.Dimension]?
        package var startTime: Vocabulary.Instant
        package var endTime: Vocabulary.Instant
        package var period: Swift.Int
        package var statistics: [Swift.String]?
        package var extendedStatistics: [Swift.String]?
        package var unit: Swift.String?
        package init(namespace: Swift.String, metricName: Swift.String, dimensions: [CloudWatchShape.Dimension]? = nil, startTime: Vocabulary.Instant, endTime: Vocabulary.Instant, period: Swift.Int, statistics: [Swift.String]? = nil, extendedStatistics: [Swift.String]? = nil, unit: Swift.String? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.startTime = startTime
            self.endTime = endTime
            self.period = period
            self.statistics = statistics
            self.extendedStatistics = extendedStatistics
            self.unit = unit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.required(0)
            self.metricName = try fields.required(1)
            self.dimensions = try fields.optional(2)
            self.startTime = try fields.required(3)
            self.endTime = try fields.required(4)
            self.period = try fields.required(5)
            self.statistics = try fields.optional(6)
            self.extendedStatistics = try fields.optional(7)
            self.unit = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace.shapeValue
            fields[1] = self.metricName.shapeValue
            fields[2] = self.dimensions?.shapeValue
            fields[3] = self.startTime.shapeValue
            fields[4] = self.endTime.shapeValue
            fields[5] = self.period.shapeValue
            fields[6] = self.statistics?.shapeValue
            fields[7] = self.extendedStatistics?.shapeValue
            fields[8] = self.unit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMetricStatisticsInput",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }, traits: [.required]),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }, traits: [.required]),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("StartTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("EndTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("Period", { CloudWatchSchema.Period }, traits: [.required]),
                Shapes.Member("Statistics", { CloudWatchSchema.Statistics }),
                Shapes.Member("ExtendedStatistics", { CloudWatchSchema.ExtendedStatistics }),
                Shapes.Member("Unit", { CloudWatchSchema.StandardUnit }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var label: Swift.String?
        package var datapoints: [CloudWatchShape.Datapoint]?
        package init(label: Swift.String? = nil, datapoints: [CloudWatchShape.Datapoint]? = nil) {
            self.label = label
            self.datapoints = datapoints
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.label = try fields.optional(0)
            self.datapoints = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.label?.shapeValue
            fields[1] = self.datapoints?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMetricStatisticsOutput",
            [
                Shapes.Member("Label", { CloudWatchSchema.MetricLabel }),
                Shapes.Member("Datapoints", { CloudWatchSchema.Datapoints }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMetricStatistics", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetMetricStatisticsResult")
}

package enum GetMetricStream: Shapes.Operation {
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
            "GetMetricStreamInput",
            [
                Shapes.Member("Name", { CloudWatchSchema.MetricStreamName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var arn: Swift.String?
        package var name: Swift.String?
        package var includeFilters: [CloudWatchShape.MetricStreamFilter]?
        package var excludeFilters: [CloudWatchShape.MetricStreamFilter]?
        package var firehoseArn: Swift.String?
        package var roleArn: Swift.String?
        package var state: Swift.String?
        package var creationDate: Vocabulary.Instant?
        package var lastUpdateDate: Vocabulary.Instant?
        package var outputFormat: Swift.String?
        package var statisticsConfigurations: [CloudWatchShape.MetricStreamStatisticsConfiguration]?
        package var includeLinkedAccountsMetrics: Swift.Bool?
        package init(arn: Swift.String? = nil, name: Swift.String? = nil, includeFilters: [CloudWatchShape.MetricStreamFilter]? = nil, excludeFilters: [CloudWatchShape.MetricStreamFilter]? = nil, firehoseArn: Swift.String? = nil, roleArn: Swift.String? = nil, state: Swift.String? = nil, creationDate: Vocabulary.Instant? = nil, lastUpdateDate: Vocabulary.Instant? = nil, outputFormat: Swift.String? = nil, statisticsConfigurations: [CloudWatchShape.MetricStreamStatisticsConfiguration]? = nil, includeLinkedAccountsMetrics: Swift.Bool? = nil) {
            self.arn = arn
            self.name = name
            self.includeFilters = includeFilters
            self.excludeFilters = excludeFilters
            self.firehoseArn = firehoseArn
            self.roleArn = roleArn
            self.state = state
            self.creationDate = creationDate
            self.lastUpdateDate = lastUpdateDate
            self.outputFormat = outputFormat
            self.statisticsConfigurations = statisticsConfigurations
            self.includeLinkedAccountsMetrics = includeLinkedAccountsMetrics
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.name = try fields.optional(1)
            self.includeFilters = try fields.optional(2)
            self.excludeFilters = try fields.optional(3)
            self.firehoseArn = try fields.optional(4)
            self.roleArn = try fields.optional(5)
            self.state = try fields.optional(6)
            self.creationDate = try fields.optional(7)
            self.lastUpdateDate = try fields.optional(8)
            self.outputFormat = try fields.optional(9)
            self.statisticsConfigurations = try fields.optional(10)
            self.includeLinkedAccountsMetrics = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.includeFilters?.shapeValue
            fields[3] = self.excludeFilters?.shapeValue
            fields[4] = self.firehoseArn?.shapeValue
            fields[5] = self.roleArn?.shapeValue
            fields[6] = self.state?.shapeValue
            fields[7] = self.creationDate?.shapeValue
            fields[8] = self.lastUpdateDate?.shapeValue
            fields[9] = self.outputFormat?.shapeValue
            fields[10] = self.statisticsConfigurations?.shapeValue
            fields[11] = self.includeLinkedAccountsMetrics?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMetricStreamOutput",
            [
                Shapes.Member("Arn", { CloudWatchSchema.AmazonResourceName }),
                Shapes.Member("Name", { CloudWatchSchema.MetricStreamName }),
                Shapes.Member("IncludeFilters", { CloudWatchSchema.MetricStreamFilters }),
                Shapes.Member("ExcludeFilters", { CloudWatchSchema.MetricStreamFilters }),
                Shapes.Member("FirehoseArn", { CloudWatchSchema.AmazonResourceName }),
                Shapes.Member("RoleArn", { CloudWatchSchema.AmazonResourceName }),
                Shapes.Member("State", { CloudWatchSchema.MetricStreamState }),
                Shapes.Member("CreationDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("LastUpdateDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("OutputFormat", { CloudWatchSchema.MetricStreamOutputFormat }),
                Shapes.Member("StatisticsConfigurations", { CloudWatchSchema.MetricStreamStatisticsConfigurations }),
                Shapes.Member("IncludeLinkedAccountsMetrics", { CloudWatchSchema.IncludeLinkedAccountsMetrics }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMetricStream", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetMetricStreamResult")
}

package enum GetMetricWidgetImage: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var metricWidget: Swift.String
        package var outputFormat: Swift.String?
        package init(metricWidget: Swift.String, outputFormat: Swift.String? = nil) {
            self.metricWidget = metricWidget
            self.outputFormat = outputFormat
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricWidget = try fields.required(0)
            self.outputFormat = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricWidget.shapeValue
            fields[1] = self.outputFormat?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMetricWidgetImageInput",
            [
                Shapes.Member("MetricWidget", { CloudWatchSchema.MetricWidget }, traits: [.required]),
                Shapes.Member("OutputFormat", { CloudWatchSchema.OutputFormat }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var metricWidgetImage: Shapes.Blob?
        package init(metricWidgetImage: Shapes.Blob? = nil) {
            self.metricWidgetImage = metricWidgetImage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricWidgetImage = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricWidgetImage?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetMetricWidgetImageOutput",
            [
                Shapes.Member("MetricWidgetImage", { CloudWatchSchema.MetricWidgetImage }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetMetricWidgetImage", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetMetricWidgetImageResult")
}

package enum GetOTelEnrichment: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "GetOTelEnrichmentInput",
            [])
    }
    package struct Output: Shapes.Structure {
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
            "GetOTelEnrichmentOutput",
            [
                Shapes.Member("Status", { CloudWatchSchema.OTelEnrichmentStatus }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetOTelEnrichment", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "GetOTelEnrichmentResult")
}

package enum ListAlarmMuteRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmName: Swift.String?
        package var statuses: [Swift.String]?
        package var maxRecords: Swift.Int?
        package var nextToken: Swift.String?
        package init(alarmName: Swift.String? = nil, statuses: [Swift.String]? = nil, maxRecords: Swift.Int? = nil, nextToken: Swift.String? = nil) {
            self.alarmName = alarmName
            self.statuses = statuses
            self.maxRecords = maxRecords
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmName = try fields.optional(0)
            self.statuses = try fields.optional(1)
            self.maxRecords = try fields.optional(2)
            self.nextToken = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmName?.shapeValue
            fields[1] = self.statuses?.shapeValue
            fields[2] = self.maxRecords?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAlarmMuteRulesInput",
            [
                Shapes.Member("AlarmName", { CloudWatchSchema.Name }),
                Shapes.Member("Statuses", { CloudWatchSchema.AlarmMuteRuleStatuses }),
                Shapes.Member("MaxRecords", { CloudWatchSchema.MaxRecords }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var alarmMuteRuleSummaries: [CloudWatchShape.AlarmMuteRuleSummary]?
        package var nextToken: Swift.String?
        package init(alarmMuteRuleSummaries: [CloudWatchShape.AlarmMuteRuleSummary]? = nil, nextToken: Swift.String? = nil) {
            self.alarmMuteRuleSummaries = alarmMuteRuleSummaries
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmMuteRuleSummaries = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmMuteRuleSummaries?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListAlarmMuteRulesOutput",
            [
                Shapes.Member("AlarmMuteRuleSummaries", { CloudWatchSchema.AlarmMuteRuleSummaries }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListAlarmMuteRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListAlarmMuteRulesResult")
}

package enum ListDashboards: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var dashboardNamePrefix: Swift.String?
        package var nextToken: Swift.String?
        package init(dashboardNamePrefix: Swift.String? = nil, nextToken: Swift.String? = nil) {
            self.dashboardNamePrefix = dashboardNamePrefix
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardNamePrefix = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardNamePrefix?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListDashboardsInput",
            [
                Shapes.Member("DashboardNamePrefix", { CloudWatchSchema.DashboardNamePrefix }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var dashboardEntries: [CloudWatchShape.DashboardEntry]?
        package var nextToken: Swift.String?
        package init(dashboardEntries: [CloudWatchShape.DashboardEntry]? = nil, nextToken: Swift.String? = nil) {
            self.dashboardEntries = dashboardEntries
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardEntries = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardEntries?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListDashboardsOutput",
            [
                Shapes.Member("DashboardEntries", { CloudWatchSchema.DashboardEntries }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListDashboards", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListDashboardsResult")
}

package enum ListManagedInsightRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(resourceARN: Swift.String, nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.resourceARN = resourceARN
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.required(0)
            self.nextToken = try fields.optional(1)
            self.maxResults = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListManagedInsightRulesInput",
            [
                Shapes.Member("ResourceARN", { CloudWatchSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("MaxResults", { CloudWatchSchema.InsightRuleMaxResults }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var managedRules: [CloudWatchShape.ManagedRuleDescription]?
        package var nextToken: Swift.String?
        package init(managedRules: [CloudWatchShape.ManagedRuleDescription]? = nil, nextToken: Swift.String? = nil) {
            self.managedRules = managedRules
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.managedRules = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.managedRules?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListManagedInsightRulesOutput",
            [
                Shapes.Member("ManagedRules", { CloudWatchSchema.ManagedRuleDescriptions }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListManagedInsightRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListManagedInsightRulesResult")
}

package enum ListMetricStreams: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var nextToken: Swift.String?
        package var maxResults: Swift.Int?
        package init(nextToken: Swift.String? = nil, maxResults: Swift.Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.maxResults = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.maxResults?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMetricStreamsInput",
            [
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("MaxResults", { CloudWatchSchema.ListMetricStreamsMaxResults }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var nextToken: Swift.String?
        package var entries: [CloudWatchShape.MetricStreamEntry]?
        package init(nextToken: Swift.String? = nil, entries: [CloudWatchShape.MetricStreamEntry]? = nil) {
            self.nextToken = nextToken
            self.entries = entries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.nextToken = try fields.optional(0)
            self.entries = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.nextToken?.shapeValue
            fields[1] = self.entries?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMetricStreamsOutput",
            [
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("Entries", { CloudWatchSchema.MetricStreamEntries }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMetricStreams", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListMetricStreamsResult")
}

package enum ListMetrics: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namespace: Swift.String?
        package var metricName: Swift.String?
        package var dimensions: [CloudWatchShape.DimensionFilter]?
        package var nextToken: Swift.String?
        package var recentlyActive: Swift.String?
        package var includeLinkedAccounts: Swift.Bool?
        package var owningAccount: Swift.String?
        package init(namespace: Swift.String? = nil, metricName: Swift.String? = nil, dimensions: [CloudWatchShape.DimensionFilter]? = nil, nextToken: Swift.String? = nil, recentlyActive: Swift.String? = nil, includeLinkedAccounts: Swift.Bool? = nil, owningAccount: Swift.String? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.nextToken = nextToken
            self.recentlyActive = recentlyActive
            self.includeLinkedAccounts = includeLinkedAccounts
            self.owningAccount = owningAccount
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.optional(0)
            self.metricName = try fields.optional(1)
            self.dimensions = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.recentlyActive = try fields.optional(4)
            self.includeLinkedAccounts = try fields.optional(5)
            self.owningAccount = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace?.shapeValue
            fields[1] = self.metricName?.shapeValue
            fields[2] = self.dimensions?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.recentlyActive?.shapeValue
            fields[5] = self.includeLinkedAccounts?.shapeValue
            fields[6] = self.owningAccount?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMetricsInput",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Dimensions", { CloudWatchSchema.DimensionFilters }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("RecentlyActive", { CloudWatchSchema.RecentlyActive }),
                Shapes.Member("IncludeLinkedAccounts", { CloudWatchSchema.IncludeLinkedAccounts }),
                Shapes.Member("OwningAccount", { CloudWatchSchema.AccountId }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var metrics: [CloudWatchShape.Metric]?
        package var nextToken: Swift.String?
        package var owningAccounts: [Swift.String]?
        package init(metrics: [CloudWatchShape.Metric]? = nil, nextToken: Swift.String? = nil, owningAccounts: [Swift.String]? = nil) {
            self.metrics = metrics
            self.nextToken = nextToken
            self.owningAccounts = owningAccounts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metrics = try fields.optional(0)
            self.nextToken = try fields.optional(1)
            self.owningAccounts = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metrics?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.owningAccounts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMetricsOutput",
            [
                Shapes.Member("Metrics", { CloudWatchSchema.Metrics }),
                Shapes.Member("NextToken", { CloudWatchSchema.NextToken }),
                Shapes.Member("OwningAccounts", { CloudWatchSchema.OwningAccounts }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMetrics", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListMetricsResult")
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
            "ListTagsForResourceInput",
            [
                Shapes.Member("ResourceARN", { CloudWatchSchema.AmazonResourceName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [CloudWatchShape.Tag]?
        package init(tags: [CloudWatchShape.Tag]? = nil) {
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
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "ListTagsForResourceResult")
}

package enum PutAlarmMuteRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var description: Swift.String?
        package var rule: CloudWatchShape.Rule
        package var muteTargets: CloudWatchShape.MuteTargets?
        package var tags: [CloudWatchShape.Tag]?
        package var startDate: Vocabulary.Instant?
        package var expireDate: Vocabulary.Instant?
        package init(name: Swift.String, description: Swift.String? = nil, rule: CloudWatchShape.Rule, muteTargets: CloudWatchShape.MuteTargets? = nil, tags: [CloudWatchShape.Tag]? = nil, startDate: Vocabulary.Instant? = nil, expireDate: Vocabulary.Instant? = nil) {
            self.name = name
            self.description = description
            self.rule = rule
            self.muteTargets = muteTargets
            self.tags = tags
            self.startDate = startDate
            self.expireDate = expireDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.description = try fields.optional(1)
            self.rule = try fields.required(2)
            self.muteTargets = try fields.optional(3)
            self.tags = try fields.optional(4)
            self.startDate = try fields.optional(5)
            self.expireDate = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.rule.shapeValue
            fields[3] = self.muteTargets?.shapeValue
            fields[4] = self.tags?.shapeValue
            fields[5] = self.startDate?.shapeValue
            fields[6] = self.expireDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutAlarmMuteRuleInput",
            [
                Shapes.Member("Name", { CloudWatchSchema.Name }, traits: [.required]),
                Shapes.Member("Description", { CloudWatchSchema.AlarmDescription }),
                Shapes.Member("Rule", { CloudWatchSchema.Rule }, traits: [.required]),
                Shapes.Member("MuteTargets", { CloudWatchSchema.MuteTargets }),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
                Shapes.Member("StartDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("ExpireDate", { CloudWatchSchema.Timestamp }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutAlarmMuteRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutAnomalyDetector: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namespace: Swift.String?
        package var metricName: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package var stat: Swift.String?
        package var configuration: CloudWatchShape.AnomalyDetectorConfiguration?
        package var metricCharacteristics: CloudWatchShape.MetricCharacteristics?
        package var singleMetricAnomalyDetector: CloudWatchShape.SingleMetricAnomalyDetector?
        package var metricMathAnomalyDetector: CloudWatchShape.MetricMathAnomalyDetector?
        package init(namespace: Swift.String? = nil, metricName: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, stat: Swift.String? = nil, configuration: CloudWatchShape.AnomalyDetectorConfiguration? = nil, metricCharacteristics: CloudWatchShape.MetricCharacteristics? = nil, singleMetricAnomalyDetector: CloudWatchShape.SingleMetricAnomalyDetector? = nil, metricMathAnomalyDetector: CloudWatchShape.MetricMathAnomalyDetector? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.stat = stat
            self.configuration = configuration
            self.metricCharacteristics = metricCharacteristics
            self.singleMetricAnomalyDetector = singleMetricAnomalyDetector
            self.metricMathAnomalyDetector = metricMathAnomalyDetector
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.optional(0)
            self.metricName = try fields.optional(1)
            self.dimensions = try fields.optional(2)
            self.stat = try fields.optional(3)
            self.configuration = try fields.optional(4)
            self.metricCharacteristics = try fields.optional(5)
            self.singleMetricAnomalyDetector = try fields.optional(6)
            self.metricMathAnomalyDetector = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace?.shapeValue
            fields[1] = self.metricName?.shapeValue
            fields[2] = self.dimensions?.shapeValue
            fields[3] = self.stat?.shapeValue
            fields[4] = self.configuration?.shapeValue
            fields[5] = self.metricCharacteristics?.shapeValue
            fields[6] = self.singleMetricAnomalyDetector?.shapeValue
            fields[7] = self.metricMathAnomalyDetector?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutAnomalyDetectorInput",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("Stat", { CloudWatchSchema.AnomalyDetectorMetricStat }),
                Shapes.Member("Configuration", { CloudWatchSchema.AnomalyDetectorConfiguration }),
                Shapes.Member("MetricCharacteristics", { CloudWatchSchema.MetricCharacteristics }),
                Shapes.Member("SingleMetricAnomalyDetector", { CloudWatchSchema.SingleMetricAnomalyDetector }),
                Shapes.Member("MetricMathAnomalyDetector", { CloudWatchSchema.MetricMathAnomalyDetector }),
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
            "PutAnomalyDetectorOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "PutAnomalyDetector", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "PutAnomalyDetectorResult")
}

package enum PutCompositeAlarm: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var actionsEnabled: Swift.Bool?
        package var alarmActions: [Swift.String]?
        package var alarmDescription: Swift.String?
        package var alarmName: Swift.String
        package var alarmRule: Swift.String
        package var insufficientDataActions: [Swift.String]?
        package var okActions: [Swift.String]?
        package var tags: [CloudWatchShape.Tag]?
        package var actionsSuppressor: Swift.String?
        package var actionsSuppressorWaitPeriod: Swift.Int?
        package var actionsSuppressorExtensionPeriod: Swift.Int?
        package init(actionsEnabled: Swift.Bool? = nil, alarmActions: [Swift.String]? = nil, alarmDescription: Swift.String? = nil, alarmName: Swift.String, alarmRule: Swift.String, insufficientDataActions: [Swift.String]? = nil, okActions: [Swift.String]? = nil, tags: [CloudWatchShape.Tag]? = nil, actionsSuppressor: Swift.String? = nil, actionsSuppressorWaitPeriod: Swift.Int? = nil, actionsSuppressorExtensionPeriod: Swift.Int? = nil) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.tags = tags
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionsEnabled = try fields.optional(0)
            self.alarmActions = try fields.optional(1)
            self.alarmDescription = try fields.optional(2)
            self.alarmName = try fields.required(3)
            self.alarmRule = try fields.required(4)
            self.insufficientDataActions = try fields.optional(5)
            self.okActions = try fields.optional(6)
            self.tags = try fields.optional(7)
            self.actionsSuppressor = try fields.optional(8)
            self.actionsSuppressorWaitPeriod = try fields.optional(9)
            self.actionsSuppressorExtensionPeriod = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionsEnabled?.shapeValue
            fields[1] = self.alarmActions?.shapeValue
            fields[2] = self.alarmDescription?.shapeValue
            fields[3] = self.alarmName.shapeValue
            fields[4] = self.alarmRule.shapeValue
            fields[5] = self.insufficientDataActions?.shapeValue
            fields[6] = self.okActions?.shapeValue
            fields[7] = self.tags?.shapeValue
            fields[8] = self.actionsSuppressor?.shapeValue
            fields[9] = self.actionsSuppressorWaitPeriod?.shapeValue
            fields[10] = self.actionsSuppressorExtensionPeriod?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutCompositeAlarmInput",
            [
                Shapes.Member("ActionsEnabled", { CloudWatchSchema.ActionsEnabled }),
                Shapes.Member("AlarmActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("AlarmDescription", { CloudWatchSchema.AlarmDescription }),
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }, traits: [.required]),
                Shapes.Member("AlarmRule", { CloudWatchSchema.AlarmRule }, traits: [.required]),
                Shapes.Member("InsufficientDataActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("OKActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
                Shapes.Member("ActionsSuppressor", { CloudWatchSchema.AlarmArn }),
                Shapes.Member("ActionsSuppressorWaitPeriod", { CloudWatchSchema.SuppressorPeriod }),
                Shapes.Member("ActionsSuppressorExtensionPeriod", { CloudWatchSchema.SuppressorPeriod }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutCompositeAlarm", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutDashboard: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var dashboardName: Swift.String
        package var dashboardBody: Swift.String
        package var tags: [CloudWatchShape.Tag]?
        package init(dashboardName: Swift.String, dashboardBody: Swift.String, tags: [CloudWatchShape.Tag]? = nil) {
            self.dashboardName = dashboardName
            self.dashboardBody = dashboardBody
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardName = try fields.required(0)
            self.dashboardBody = try fields.required(1)
            self.tags = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardName.shapeValue
            fields[1] = self.dashboardBody.shapeValue
            fields[2] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutDashboardInput",
            [
                Shapes.Member("DashboardName", { CloudWatchSchema.DashboardName }, traits: [.required]),
                Shapes.Member("DashboardBody", { CloudWatchSchema.DashboardBody }, traits: [.required]),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var dashboardValidationMessages: [CloudWatchShape.DashboardValidationMessage]?
        package init(dashboardValidationMessages: [CloudWatchShape.DashboardValidationMessage]? = nil) {
            self.dashboardValidationMessages = dashboardValidationMessages
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardValidationMessages = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardValidationMessages?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutDashboardOutput",
            [
                Shapes.Member("DashboardValidationMessages", { CloudWatchSchema.DashboardValidationMessages }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutDashboard", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "PutDashboardResult")
}

package enum PutInsightRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var ruleName: Swift.String
        package var ruleState: Swift.String?
        package var ruleDefinition: Swift.String
        package var tags: [CloudWatchShape.Tag]?
        package var applyOnTransformedLogs: Swift.Bool?
        package init(ruleName: Swift.String, ruleState: Swift.String? = nil, ruleDefinition: Swift.String, tags: [CloudWatchShape.Tag]? = nil, applyOnTransformedLogs: Swift.Bool? = nil) {
            self.ruleName = ruleName
            self.ruleState = ruleState
            self.ruleDefinition = ruleDefinition
            self.tags = tags
            self.applyOnTransformedLogs = applyOnTransformedLogs
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleName = try fields.required(0)
            self.ruleState = try fields.optional(1)
            self.ruleDefinition = try fields.required(2)
            self.tags = try fields.optional(3)
            self.applyOnTransformedLogs = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleName.shapeValue
            fields[1] = self.ruleState?.shapeValue
            fields[2] = self.ruleDefinition.shapeValue
            fields[3] = self.tags?.shapeValue
            fields[4] = self.applyOnTransformedLogs?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutInsightRuleInput",
            [
                Shapes.Member("RuleName", { CloudWatchSchema.InsightRuleName }, traits: [.required]),
                Shapes.Member("RuleState", { CloudWatchSchema.InsightRuleState }),
                Shapes.Member("RuleDefinition", { CloudWatchSchema.InsightRuleDefinition }, traits: [.required]),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
                Shapes.Member("ApplyOnTransformedLogs", { CloudWatchSchema.InsightRuleOnTransformedLogs }),
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
            "PutInsightRuleOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "PutInsightRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "PutInsightRuleResult")
}

package enum PutManagedInsightRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var managedRules: [CloudWatchShape.ManagedRule]
        package init(managedRules: [CloudWatchShape.ManagedRule]) {
            self.managedRules = managedRules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.managedRules = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.managedRules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutManagedInsightRulesInput",
            [
                Shapes.Member("ManagedRules", { CloudWatchSchema.ManagedRules }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var failures: [CloudWatchShape.PartialFailure]?
        package init(failures: [CloudWatchShape.PartialFailure]? = nil) {
            self.failures = failures
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failures = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failures?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutManagedInsightRulesOutput",
            [
                Shapes.Member("Failures", { CloudWatchSchema.BatchFailures }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutManagedInsightRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "PutManagedInsightRulesResult")
}

package enum PutMetricAlarm: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmName: Swift.String
        package var alarmDescription: Swift.String?
        package var actionsEnabled: Swift.Bool?
        package var okActions: [Swift.String]?
        package var alarmActions: [Swift.String]?
        package var insufficientDataActions: [Swift.String]?
        package var metricName: Swift.String?
        package var namespace: Swift.String?
        package var statistic: Swift.String?
        package var extendedStatistic: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package var period: Swift.Int?
        package var unit: Swift.String?
        package var evaluationPeriods: Swift.Int?
        package var datapointsToAlarm: Swift.Int?
        package var threshold: Swift.Double?
        package var comparisonOperator: Swift.String?
        package var treatMissingData: Swift.String?
        package var evaluateLowSampleCountPercentile: Swift.String?
        package var metrics: [CloudWatchShape.MetricDataQuery]?
        package var tags: [CloudWatchShape.Tag]?
        package var thresholdMetricId: Swift.String?
        package var evaluationCriteria: CloudWatchShape.EvaluationCriteria?
        package var evaluationInterval: Swift.Int?
        package init(alarmName: Swift.String, alarmDescription: Swift.String? = nil, actionsEnabled: Swift.Bool? = nil, okActions: [Swift.String]? = nil, alarmActions: [Swift.String]? = nil, insufficientDataActions: [Swift.String]? = nil, metricName: Swift.String? = nil, namespace: Swift.String? = nil, statistic: Swift.String? = nil, extendedStatistic: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, period: Swift.Int? = nil, unit: Swift.String? = nil, evaluationPeriods: Swift.Int? = nil, datapointsToAlarm: Swift.Int? = nil, threshold: Swift.Double? = nil, comparisonOperator: Swift.String? = nil, treatMissingData: Swift.String? = nil, evaluateLowSampleCountPercentile: Swift.String? = nil, metrics: [CloudWatchShape.MetricDataQuery]? = nil, tags: [CloudWatchShape.Tag]? = nil, thresholdMetricId: Swift.String? = nil, evaluationCriteria: CloudWatchShape.EvaluationCriteria? = nil, evaluationInterval: Swift.Int? = nil) {
            self.alarmName = alarmName
            self.alarmDescription = alarmDescription
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.tags = tags
            self.thresholdMetricId = thresholdMetricId
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmName = try fields.required(0)
            self.alarmDescription = try fields.optional(1)
            self.actionsEnabled = try fields.optional(2)
            self.okActions = try fields.optional(3)
            self.alarmActions = try fields.optional(4)
            self.insufficientDataActions = try fields.optional(5)
            self.metricName = try fields.optional(6)
            self.namespace = try fields.optional(7)
            self.statistic = try fields.optional(8)
            self.extendedStatistic = try fields.optional(9)
            self.dimensions = try fields.optional(10)
            self.period = try fields.optional(11)
            self.unit = try fields.optional(12)
            self.evaluationPeriods = try fields.optional(13)
            self.datapointsToAlarm = try fields.optional(14)
            self.threshold = try fields.optional(15)
            self.comparisonOperator = try fields.optional(16)
            self.treatMissingData = try fields.optional(17)
            self.evaluateLowSampleCountPercentile = try fields.optional(18)
            self.metrics = try fields.optional(19)
            self.tags = try fields.optional(20)
            self.thresholdMetricId = try fields.optional(21)
            self.evaluationCriteria = try fields.optional(22)
            self.evaluationInterval = try fields.optional(23)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmName.shapeValue
            fields[1] = self.alarmDescription?.shapeValue
            fields[2] = self.actionsEnabled?.shapeValue
            fields[3] = self.okActions?.shapeValue
            fields[4] = self.alarmActions?.shapeValue
            fields[5] = self.insufficientDataActions?.shapeValue
            fields[6] = self.metricName?.shapeValue
            fields[7] = self.namespace?.shapeValue
            fields[8] = self.statistic?.shapeValue
            fields[9] = self.extendedStatistic?.shapeValue
            fields[10] = self.dimensions?.shapeValue
            fields[11] = self.period?.shapeValue
            fields[12] = self.unit?.shapeValue
            fields[13] = self.evaluationPeriods?.shapeValue
            fields[14] = self.datapointsToAlarm?.shapeValue
            fields[15] = self.threshold?.shapeValue
            fields[16] = self.comparisonOperator?.shapeValue
            fields[17] = self.treatMissingData?.shapeValue
            fields[18] = self.evaluateLowSampleCountPercentile?.shapeValue
            fields[19] = self.metrics?.shapeValue
            fields[20] = self.tags?.shapeValue
            fields[21] = self.thresholdMetricId?.shapeValue
            fields[22] = self.evaluationCriteria?.shapeValue
            fields[23] = self.evaluationInterval?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutMetricAlarmInput",
            [
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }, traits: [.required]),
                Shapes.Member("AlarmDescription", { CloudWatchSchema.AlarmDescription }),
                Shapes.Member("ActionsEnabled", { CloudWatchSchema.ActionsEnabled }),
                Shapes.Member("OKActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("AlarmActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("InsufficientDataActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("Statistic", { CloudWatchSchema.Statistic }),
                Shapes.Member("ExtendedStatistic", { CloudWatchSchema.ExtendedStatistic }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("Period", { CloudWatchSchema.Period }),
                Shapes.Member("Unit", { CloudWatchSchema.StandardUnit }),
                Shapes.Member("EvaluationPeriods", { CloudWatchSchema.EvaluationPeriods }),
                Shapes.Member("DatapointsToAlarm", { CloudWatchSchema.DatapointsToAlarm }),
                Shapes.Member("Threshold", { CloudWatchSchema.Threshold }),
                Shapes.Member("ComparisonOperator", { CloudWatchSchema.ComparisonOperator }),
                Shapes.Member("TreatMissingData", { CloudWatchSchema.TreatMissingData }),
                Shapes.Member("EvaluateLowSampleCountPercentile", { CloudWatchSchema.EvaluateLowSampleCountPercentile }),
                Shapes.Member("Metrics", { CloudWatchSchema.MetricDataQueries }),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
                Shapes.Member("ThresholdMetricId", { CloudWatchSchema.MetricId }),
                Shapes.Member("EvaluationCriteria", { CloudWatchSchema.EvaluationCriteria }),
                Shapes.Member("EvaluationInterval", { CloudWatchSchema.EvaluationInterval }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutMetricAlarm", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutMetricData: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namespace: Swift.String
        package var metricData: [CloudWatchShape.MetricDatum]?
        package var entityMetricData: [CloudWatchShape.EntityMetricData]?
        package var strictEntityValidation: Swift.Bool?
        package init(namespace: Swift.String, metricData: [CloudWatchShape.MetricDatum]? = nil, entityMetricData: [CloudWatchShape.EntityMetricData]? = nil, strictEntityValidation: Swift.Bool? = nil) {
            self.namespace = namespace
            self.metricData = metricData
            self.entityMetricData = entityMetricData
            self.strictEntityValidation = strictEntityValidation
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.required(0)
            self.metricData = try fields.optional(1)
            self.entityMetricData = try fields.optional(2)
            self.strictEntityValidation = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace.shapeValue
            fields[1] = self.metricData?.shapeValue
            fields[2] = self.entityMetricData?.shapeValue
            fields[3] = self.strictEntityValidation?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutMetricDataInput",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }, traits: [.required]),
                Shapes.Member("MetricData", { CloudWatchSchema.MetricData }),
                Shapes.Member("EntityMetricData", { CloudWatchSchema.EntityMetricDataList }),
                Shapes.Member("StrictEntityValidation", { CloudWatchSchema.StrictEntityValidation }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutMetricData", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutMetricStream: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var includeFilters: [CloudWatchShape.MetricStreamFilter]?
        package var excludeFilters: [CloudWatchShape.MetricStreamFilter]?
        package var firehoseArn: Swift.String
        package var roleArn: Swift.String
        package var outputFormat: Swift.String
        package var tags: [CloudWatchShape.Tag]?
        package var statisticsConfigurations: [CloudWatchShape.MetricStreamStatisticsConfiguration]?
        package var includeLinkedAccountsMetrics: Swift.Bool?
        package init(name: Swift.String, includeFilters: [CloudWatchShape.MetricStreamFilter]? = nil, excludeFilters: [CloudWatchShape.MetricStreamFilter]? = nil, firehoseArn: Swift.String, roleArn: Swift.String, outputFormat: Swift.String, tags: [CloudWatchShape.Tag]? = nil, statisticsConfigurations: [CloudWatchShape.MetricStreamStatisticsConfiguration]? = nil, includeLinkedAccountsMetrics: Swift.Bool? = nil) {
            self.name = name
            self.includeFilters = includeFilters
            self.excludeFilters = excludeFilters
            self.firehoseArn = firehoseArn
            self.roleArn = roleArn
            self.outputFormat = outputFormat
            self.tags = tags
            self.statisticsConfigurations = statisticsConfigurations
            self.includeLinkedAccountsMetrics = includeLinkedAccountsMetrics
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.includeFilters = try fields.optional(1)
            self.excludeFilters = try fields.optional(2)
            self.firehoseArn = try fields.required(3)
            self.roleArn = try fields.required(4)
            self.outputFormat = try fields.required(5)
            self.tags = try fields.optional(6)
            self.statisticsConfigurations = try fields.optional(7)
            self.includeLinkedAccountsMetrics = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.includeFilters?.shapeValue
            fields[2] = self.excludeFilters?.shapeValue
            fields[3] = self.firehoseArn.shapeValue
            fields[4] = self.roleArn.shapeValue
            fields[5] = self.outputFormat.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.statisticsConfigurations?.shapeValue
            fields[8] = self.includeLinkedAccountsMetrics?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutMetricStreamInput",
            [
                Shapes.Member("Name", { CloudWatchSchema.MetricStreamName }, traits: [.required]),
                Shapes.Member("IncludeFilters", { CloudWatchSchema.MetricStreamFilters }),
                Shapes.Member("ExcludeFilters", { CloudWatchSchema.MetricStreamFilters }),
                Shapes.Member("FirehoseArn", { CloudWatchSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("RoleArn", { CloudWatchSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("OutputFormat", { CloudWatchSchema.MetricStreamOutputFormat }, traits: [.required]),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
                Shapes.Member("StatisticsConfigurations", { CloudWatchSchema.MetricStreamStatisticsConfigurations }),
                Shapes.Member("IncludeLinkedAccountsMetrics", { CloudWatchSchema.IncludeLinkedAccountsMetrics }),
            ])
    }
    package struct Output: Shapes.Structure {
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
            "PutMetricStreamOutput",
            [
                Shapes.Member("Arn", { CloudWatchSchema.AmazonResourceName }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutMetricStream", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "PutMetricStreamResult")
}

package enum SetAlarmState: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var alarmName: Swift.String
        package var stateValue: Swift.String
        package var stateReason: Swift.String
        package var stateReasonData: Swift.String?
        package init(alarmName: Swift.String, stateValue: Swift.String, stateReason: Swift.String, stateReasonData: Swift.String? = nil) {
            self.alarmName = alarmName
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmName = try fields.required(0)
            self.stateValue = try fields.required(1)
            self.stateReason = try fields.required(2)
            self.stateReasonData = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmName.shapeValue
            fields[1] = self.stateValue.shapeValue
            fields[2] = self.stateReason.shapeValue
            fields[3] = self.stateReasonData?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SetAlarmStateInput",
            [
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }, traits: [.required]),
                Shapes.Member("StateValue", { CloudWatchSchema.StateValue }, traits: [.required]),
                Shapes.Member("StateReason", { CloudWatchSchema.StateReason }, traits: [.required]),
                Shapes.Member("StateReasonData", { CloudWatchSchema.StateReasonData }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "SetAlarmState", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum StartMetricStreams: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var names: [Swift.String]
        package init(names: [Swift.String]) {
            self.names = names
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.names = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.names.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StartMetricStreamsInput",
            [
                Shapes.Member("Names", { CloudWatchSchema.MetricStreamNames }, traits: [.required]),
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
            "StartMetricStreamsOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "StartMetricStreams", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "StartMetricStreamsResult")
}

package enum StartOTelEnrichment: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "StartOTelEnrichmentInput",
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
            "StartOTelEnrichmentOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "StartOTelEnrichment", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "StartOTelEnrichmentResult")
}

package enum StopMetricStreams: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var names: [Swift.String]
        package init(names: [Swift.String]) {
            self.names = names
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.names = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.names.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StopMetricStreamsInput",
            [
                Shapes.Member("Names", { CloudWatchSchema.MetricStreamNames }, traits: [.required]),
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
            "StopMetricStreamsOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "StopMetricStreams", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "StopMetricStreamsResult")
}

package enum StopOTelEnrichment: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "StopOTelEnrichmentInput",
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
            "StopOTelEnrichmentOutput",
            [])
    }
    package static let model = Shapes.OperationModel(
        "StopOTelEnrichment", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "StopOTelEnrichmentResult")
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package var tags: [CloudWatchShape.Tag]
        package init(resourceARN: Swift.String, tags: [CloudWatchShape.Tag]) {
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
            "TagResourceInput",
            [
                Shapes.Member("ResourceARN", { CloudWatchSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }, traits: [.required]),
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
        "TagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "TagResourceResult")
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
            "UntagResourceInput",
            [
                Shapes.Member("ResourceARN", { CloudWatchSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("TagKeys", { CloudWatchSchema.TagKeyList }, traits: [.required]),
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
        "UntagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema, resultWrapper: "UntagResourceResult")
}

