// swift-format-ignore-file
// Written by forge from cloudwatch/2010-08-01 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum CloudWatchShape {}

extension CloudWatchShape {
    package struct AlarmContributor: Shapes.Structure {
        package var contributorId: Swift.String
        package var contributorAttributes: [Swift.String: Swift.String]
        package var stateReason: Swift.String
        package var stateTransitionedTimestamp: Vocabulary.Instant?
        package init(contributorId: Swift.String, contributorAttributes: [Swift.String: Swift.String], stateReason: Swift.String, stateTransitionedTimestamp: Vocabulary.Instant? = nil) {
            self.contributorId = contributorId
            self.contributorAttributes = contributorAttributes
            self.stateReason = stateReason
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.contributorId = try fields.required(0)
            self.contributorAttributes = try fields.required(1)
            self.stateReason = try fields.required(2)
            self.stateTransitionedTimestamp = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.contributorId.shapeValue
            fields[1] = self.contributorAttributes.shapeValue
            fields[2] = self.stateReason.shapeValue
            fields[3] = self.stateTransitionedTimestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AlarmContributor",
            [
                Shapes.Member("ContributorId", { CloudWatchSchema.ContributorId }, traits: [.required]),
                Shapes.Member("ContributorAttributes", { CloudWatchSchema.ContributorAttributes }, traits: [.required]),
                Shapes.Member("StateReason", { CloudWatchSchema.StateReason }, traits: [.required]),
                Shapes.Member("StateTransitionedTimestamp", { CloudWatchSchema.Timestamp }),
            ])
    }
}

extension CloudWatchShape {
    package struct AlarmHistoryItem: Shapes.Structure {
        package var alarmName: Swift.String?
        package var alarmContributorId: Swift.String?
        package var alarmType: Swift.String?
        package var timestamp: Vocabulary.Instant?
        package var historyItemType: Swift.String?
        package var historySummary: Swift.String?
        package var historyData: Swift.String?
        package var alarmContributorAttributes: [Swift.String: Swift.String]?
        package init(alarmName: Swift.String? = nil, alarmContributorId: Swift.String? = nil, alarmType: Swift.String? = nil, timestamp: Vocabulary.Instant? = nil, historyItemType: Swift.String? = nil, historySummary: Swift.String? = nil, historyData: Swift.String? = nil, alarmContributorAttributes: [Swift.String: Swift.String]? = nil) {
            self.alarmName = alarmName
            self.alarmContributorId = alarmContributorId
            self.alarmType = alarmType
            self.timestamp = timestamp
            self.historyItemType = historyItemType
            self.historySummary = historySummary
            self.historyData = historyData
            self.alarmContributorAttributes = alarmContributorAttributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmName = try fields.optional(0)
            self.alarmContributorId = try fields.optional(1)
            self.alarmType = try fields.optional(2)
            self.timestamp = try fields.optional(3)
            self.historyItemType = try fields.optional(4)
            self.historySummary = try fields.optional(5)
            self.historyData = try fields.optional(6)
            self.alarmContributorAttributes = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmName?.shapeValue
            fields[1] = self.alarmContributorId?.shapeValue
            fields[2] = self.alarmType?.shapeValue
            fields[3] = self.timestamp?.shapeValue
            fields[4] = self.historyItemType?.shapeValue
            fields[5] = self.historySummary?.shapeValue
            fields[6] = self.historyData?.shapeValue
            fields[7] = self.alarmContributorAttributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AlarmHistoryItem",
            [
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }),
                Shapes.Member("AlarmContributorId", { CloudWatchSchema.ContributorId }),
                Shapes.Member("AlarmType", { CloudWatchSchema.AlarmType }),
                Shapes.Member("Timestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("HistoryItemType", { CloudWatchSchema.HistoryItemType }),
                Shapes.Member("HistorySummary", { CloudWatchSchema.HistorySummary }),
                Shapes.Member("HistoryData", { CloudWatchSchema.HistoryData }),
                Shapes.Member("AlarmContributorAttributes", { CloudWatchSchema.ContributorAttributes }),
            ])
    }
}

extension CloudWatchShape {
    package struct AlarmMuteRuleSummary: Shapes.Structure {
        package var alarmMuteRuleArn: Swift.String?
        package var expireDate: Vocabulary.Instant?
        package var status: Swift.String?
        package var muteType: Swift.String?
        package var lastUpdatedTimestamp: Vocabulary.Instant?
        package init(alarmMuteRuleArn: Swift.String? = nil, expireDate: Vocabulary.Instant? = nil, status: Swift.String? = nil, muteType: Swift.String? = nil, lastUpdatedTimestamp: Vocabulary.Instant? = nil) {
            self.alarmMuteRuleArn = alarmMuteRuleArn
            self.expireDate = expireDate
            self.status = status
            self.muteType = muteType
            self.lastUpdatedTimestamp = lastUpdatedTimestamp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmMuteRuleArn = try fields.optional(0)
            self.expireDate = try fields.optional(1)
            self.status = try fields.optional(2)
            self.muteType = try fields.optional(3)
            self.lastUpdatedTimestamp = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmMuteRuleArn?.shapeValue
            fields[1] = self.expireDate?.shapeValue
            fields[2] = self.status?.shapeValue
            fields[3] = self.muteType?.shapeValue
            fields[4] = self.lastUpdatedTimestamp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AlarmMuteRuleSummary",
            [
                Shapes.Member("AlarmMuteRuleArn", { CloudWatchSchema.Arn }),
                Shapes.Member("ExpireDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("Status", { CloudWatchSchema.AlarmMuteRuleStatus }),
                Shapes.Member("MuteType", { CloudWatchSchema.MuteType }),
                Shapes.Member("LastUpdatedTimestamp", { CloudWatchSchema.Timestamp }),
            ])
    }
}

extension CloudWatchShape {
    package struct AlarmPromQLCriteria: Shapes.Structure {
        package var query: Swift.String
        package var pendingPeriod: Swift.Int?
        package var recoveryPeriod: Swift.Int?
        package init(query: Swift.String, pendingPeriod: Swift.Int? = nil, recoveryPeriod: Swift.Int? = nil) {
            self.query = query
            self.pendingPeriod = pendingPeriod
            self.recoveryPeriod = recoveryPeriod
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.query = try fields.required(0)
            self.pendingPeriod = try fields.optional(1)
            self.recoveryPeriod = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.query.shapeValue
            fields[1] = self.pendingPeriod?.shapeValue
            fields[2] = self.recoveryPeriod?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AlarmPromQLCriteria",
            [
                Shapes.Member("Query", { CloudWatchSchema.Query }, traits: [.required]),
                Shapes.Member("PendingPeriod", { CloudWatchSchema.PendingPeriod }),
                Shapes.Member("RecoveryPeriod", { CloudWatchSchema.RecoveryPeriod }),
            ])
    }
}

extension CloudWatchShape {
    package struct AnomalyDetector: Shapes.Structure {
        package var namespace: Swift.String?
        package var metricName: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package var stat: Swift.String?
        package var configuration: CloudWatchShape.AnomalyDetectorConfiguration?
        package var stateValue: Swift.String?
        package var metricCharacteristics: CloudWatchShape.MetricCharacteristics?
        package var singleMetricAnomalyDetector: CloudWatchShape.SingleMetricAnomalyDetector?
        package var metricMathAnomalyDetector: CloudWatchShape.MetricMathAnomalyDetector?
        package init(namespace: Swift.String? = nil, metricName: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, stat: Swift.String? = nil, configuration: CloudWatchShape.AnomalyDetectorConfiguration? = nil, stateValue: Swift.String? = nil, metricCharacteristics: CloudWatchShape.MetricCharacteristics? = nil, singleMetricAnomalyDetector: CloudWatchShape.SingleMetricAnomalyDetector? = nil, metricMathAnomalyDetector: CloudWatchShape.MetricMathAnomalyDetector? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.stat = stat
            self.configuration = configuration
            self.stateValue = stateValue
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
            self.stateValue = try fields.optional(5)
            self.metricCharacteristics = try fields.optional(6)
            self.singleMetricAnomalyDetector = try fields.optional(7)
            self.metricMathAnomalyDetector = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace?.shapeValue
            fields[1] = self.metricName?.shapeValue
            fields[2] = self.dimensions?.shapeValue
            fields[3] = self.stat?.shapeValue
            fields[4] = self.configuration?.shapeValue
            fields[5] = self.stateValue?.shapeValue
            fields[6] = self.metricCharacteristics?.shapeValue
            fields[7] = self.singleMetricAnomalyDetector?.shapeValue
            fields[8] = self.metricMathAnomalyDetector?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnomalyDetector",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("Stat", { CloudWatchSchema.AnomalyDetectorMetricStat }),
                Shapes.Member("Configuration", { CloudWatchSchema.AnomalyDetectorConfiguration }),
                Shapes.Member("StateValue", { CloudWatchSchema.AnomalyDetectorStateValue }),
                Shapes.Member("MetricCharacteristics", { CloudWatchSchema.MetricCharacteristics }),
                Shapes.Member("SingleMetricAnomalyDetector", { CloudWatchSchema.SingleMetricAnomalyDetector }),
                Shapes.Member("MetricMathAnomalyDetector", { CloudWatchSchema.MetricMathAnomalyDetector }),
            ])
    }
}

extension CloudWatchShape {
    package struct AnomalyDetectorConfiguration: Shapes.Structure {
        package var excludedTimeRanges: [CloudWatchShape.Range]?
        package var metricTimezone: Swift.String?
        package init(excludedTimeRanges: [CloudWatchShape.Range]? = nil, metricTimezone: Swift.String? = nil) {
            self.excludedTimeRanges = excludedTimeRanges
            self.metricTimezone = metricTimezone
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.excludedTimeRanges = try fields.optional(0)
            self.metricTimezone = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.excludedTimeRanges?.shapeValue
            fields[1] = self.metricTimezone?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnomalyDetectorConfiguration",
            [
                Shapes.Member("ExcludedTimeRanges", { CloudWatchSchema.AnomalyDetectorExcludedTimeRanges }),
                Shapes.Member("MetricTimezone", { CloudWatchSchema.AnomalyDetectorMetricTimezone }),
            ])
    }
}

extension CloudWatchShape {
    package struct CompositeAlarm: Shapes.Structure {
        package var actionsEnabled: Swift.Bool?
        package var alarmActions: [Swift.String]?
        package var alarmArn: Swift.String?
        package var alarmConfigurationUpdatedTimestamp: Vocabulary.Instant?
        package var alarmDescription: Swift.String?
        package var alarmName: Swift.String?
        package var alarmRule: Swift.String?
        package var insufficientDataActions: [Swift.String]?
        package var okActions: [Swift.String]?
        package var stateReason: Swift.String?
        package var stateReasonData: Swift.String?
        package var stateUpdatedTimestamp: Vocabulary.Instant?
        package var stateValue: Swift.String?
        package var stateTransitionedTimestamp: Vocabulary.Instant?
        package var actionsSuppressedBy: Swift.String?
        package var actionsSuppressedReason: Swift.String?
        package var actionsSuppressor: Swift.String?
        package var actionsSuppressorWaitPeriod: Swift.Int?
        package var actionsSuppressorExtensionPeriod: Swift.Int?
        package init(actionsEnabled: Swift.Bool? = nil, alarmActions: [Swift.String]? = nil, alarmArn: Swift.String? = nil, alarmConfigurationUpdatedTimestamp: Vocabulary.Instant? = nil, alarmDescription: Swift.String? = nil, alarmName: Swift.String? = nil, alarmRule: Swift.String? = nil, insufficientDataActions: [Swift.String]? = nil, okActions: [Swift.String]? = nil, stateReason: Swift.String? = nil, stateReasonData: Swift.String? = nil, stateUpdatedTimestamp: Vocabulary.Instant? = nil, stateValue: Swift.String? = nil, stateTransitionedTimestamp: Vocabulary.Instant? = nil, actionsSuppressedBy: Swift.String? = nil, actionsSuppressedReason: Swift.String? = nil, actionsSuppressor: Swift.String? = nil, actionsSuppressorWaitPeriod: Swift.Int? = nil, actionsSuppressorExtensionPeriod: Swift.Int? = nil) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmArn = alarmArn
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.stateValue = stateValue
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.actionsSuppressedBy = actionsSuppressedBy
            self.actionsSuppressedReason = actionsSuppressedReason
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.actionsEnabled = try fields.optional(0)
            self.alarmActions = try fields.optional(1)
            self.alarmArn = try fields.optional(2)
            self.alarmConfigurationUpdatedTimestamp = try fields.optional(3)
            self.alarmDescription = try fields.optional(4)
            self.alarmName = try fields.optional(5)
            self.alarmRule = try fields.optional(6)
            self.insufficientDataActions = try fields.optional(7)
            self.okActions = try fields.optional(8)
            self.stateReason = try fields.optional(9)
            self.stateReasonData = try fields.optional(10)
            self.stateUpdatedTimestamp = try fields.optional(11)
            self.stateValue = try fields.optional(12)
            self.stateTransitionedTimestamp = try fields.optional(13)
            self.actionsSuppressedBy = try fields.optional(14)
            self.actionsSuppressedReason = try fields.optional(15)
            self.actionsSuppressor = try fields.optional(16)
            self.actionsSuppressorWaitPeriod = try fields.optional(17)
            self.actionsSuppressorExtensionPeriod = try fields.optional(18)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.actionsEnabled?.shapeValue
            fields[1] = self.alarmActions?.shapeValue
            fields[2] = self.alarmArn?.shapeValue
            fields[3] = self.alarmConfigurationUpdatedTimestamp?.shapeValue
            fields[4] = self.alarmDescription?.shapeValue
            fields[5] = self.alarmName?.shapeValue
            fields[6] = self.alarmRule?.shapeValue
            fields[7] = self.insufficientDataActions?.shapeValue
            fields[8] = self.okActions?.shapeValue
            fields[9] = self.stateReason?.shapeValue
            fields[10] = self.stateReasonData?.shapeValue
            fields[11] = self.stateUpdatedTimestamp?.shapeValue
            fields[12] = self.stateValue?.shapeValue
            fields[13] = self.stateTransitionedTimestamp?.shapeValue
            fields[14] = self.actionsSuppressedBy?.shapeValue
            fields[15] = self.actionsSuppressedReason?.shapeValue
            fields[16] = self.actionsSuppressor?.shapeValue
            fields[17] = self.actionsSuppressorWaitPeriod?.shapeValue
            fields[18] = self.actionsSuppressorExtensionPeriod?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CompositeAlarm",
            [
                Shapes.Member("ActionsEnabled", { CloudWatchSchema.ActionsEnabled }),
                Shapes.Member("AlarmActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("AlarmArn", { CloudWatchSchema.AlarmArn }),
                Shapes.Member("AlarmConfigurationUpdatedTimestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("AlarmDescription", { CloudWatchSchema.AlarmDescription }),
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }),
                Shapes.Member("AlarmRule", { CloudWatchSchema.AlarmRule }),
                Shapes.Member("InsufficientDataActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("OKActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("StateReason", { CloudWatchSchema.StateReason }),
                Shapes.Member("StateReasonData", { CloudWatchSchema.StateReasonData }),
                Shapes.Member("StateUpdatedTimestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("StateValue", { CloudWatchSchema.StateValue }),
                Shapes.Member("StateTransitionedTimestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("ActionsSuppressedBy", { CloudWatchSchema.ActionsSuppressedBy }),
                Shapes.Member("ActionsSuppressedReason", { CloudWatchSchema.ActionsSuppressedReason }),
                Shapes.Member("ActionsSuppressor", { CloudWatchSchema.AlarmArn }),
                Shapes.Member("ActionsSuppressorWaitPeriod", { CloudWatchSchema.SuppressorPeriod }),
                Shapes.Member("ActionsSuppressorExtensionPeriod", { CloudWatchSchema.SuppressorPeriod }),
            ])
    }
}

extension CloudWatchShape {
    package struct DashboardEntry: Shapes.Structure {
        package var dashboardName: Swift.String?
        package var dashboardArn: Swift.String?
        package var lastModified: Vocabulary.Instant?
        package var size: Swift.Int?
        package init(dashboardName: Swift.String? = nil, dashboardArn: Swift.String? = nil, lastModified: Vocabulary.Instant? = nil, size: Swift.Int? = nil) {
            self.dashboardName = dashboardName
            self.dashboardArn = dashboardArn
            self.lastModified = lastModified
            self.size = size
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dashboardName = try fields.optional(0)
            self.dashboardArn = try fields.optional(1)
            self.lastModified = try fields.optional(2)
            self.size = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dashboardName?.shapeValue
            fields[1] = self.dashboardArn?.shapeValue
            fields[2] = self.lastModified?.shapeValue
            fields[3] = self.size?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DashboardEntry",
            [
                Shapes.Member("DashboardName", { CloudWatchSchema.DashboardName }),
                Shapes.Member("DashboardArn", { CloudWatchSchema.DashboardArn }),
                Shapes.Member("LastModified", { CloudWatchSchema.LastModified }),
                Shapes.Member("Size", { CloudWatchSchema.Size }),
            ])
    }
}

extension CloudWatchShape {
    package struct DashboardValidationMessage: Shapes.Structure {
        package var dataPath: Swift.String?
        package var message: Swift.String?
        package init(dataPath: Swift.String? = nil, message: Swift.String? = nil) {
            self.dataPath = dataPath
            self.message = message
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dataPath = try fields.optional(0)
            self.message = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dataPath?.shapeValue
            fields[1] = self.message?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DashboardValidationMessage",
            [
                Shapes.Member("DataPath", { CloudWatchSchema.DataPath }),
                Shapes.Member("Message", { CloudWatchSchema.Message }),
            ])
    }
}

extension CloudWatchShape {
    package struct Datapoint: Shapes.Structure {
        package var timestamp: Vocabulary.Instant?
        package var sampleCount: Swift.Double?
        package var average: Swift.Double?
        package var sum: Swift.Double?
        package var minimum: Swift.Double?
        package var maximum: Swift.Double?
        package var unit: Swift.String?
        package var extendedStatistics: [Swift.String: Swift.Double]?
        package init(timestamp: Vocabulary.Instant? = nil, sampleCount: Swift.Double? = nil, average: Swift.Double? = nil, sum: Swift.Double? = nil, minimum: Swift.Double? = nil, maximum: Swift.Double? = nil, unit: Swift.String? = nil, extendedStatistics: [Swift.String: Swift.Double]? = nil) {
            self.timestamp = timestamp
            self.sampleCount = sampleCount
            self.average = average
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
            self.unit = unit
            self.extendedStatistics = extendedStatistics
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.timestamp = try fields.optional(0)
            self.sampleCount = try fields.optional(1)
            self.average = try fields.optional(2)
            self.sum = try fields.optional(3)
            self.minimum = try fields.optional(4)
            self.maximum = try fields.optional(5)
            self.unit = try fields.optional(6)
            self.extendedStatistics = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.timestamp?.shapeValue
            fields[1] = self.sampleCount?.shapeValue
            fields[2] = self.average?.shapeValue
            fields[3] = self.sum?.shapeValue
            fields[4] = self.minimum?.shapeValue
            fields[5] = self.maximum?.shapeValue
            fields[6] = self.unit?.shapeValue
            fields[7] = self.extendedStatistics?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Datapoint",
            [
                Shapes.Member("Timestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("SampleCount", { CloudWatchSchema.DatapointValue }),
                Shapes.Member("Average", { CloudWatchSchema.DatapointValue }),
                Shapes.Member("Sum", { CloudWatchSchema.DatapointValue }),
                Shapes.Member("Minimum", { CloudWatchSchema.DatapointValue }),
                Shapes.Member("Maximum", { CloudWatchSchema.DatapointValue }),
                Shapes.Member("Unit", { CloudWatchSchema.StandardUnit }),
                Shapes.Member("ExtendedStatistics", { CloudWatchSchema.DatapointValueMap }),
            ])
    }
}

extension CloudWatchShape {
    package struct Dimension: Shapes.Structure {
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
            "Dimension",
            [
                Shapes.Member("Name", { CloudWatchSchema.DimensionName }, traits: [.required]),
                Shapes.Member("Value", { CloudWatchSchema.DimensionValue }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct DimensionFilter: Shapes.Structure {
        package var name: Swift.String
        package var value: Swift.String?
        package init(name: Swift.String, value: Swift.String? = nil) {
            self.name = name
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DimensionFilter",
            [
                Shapes.Member("Name", { CloudWatchSchema.DimensionName }, traits: [.required]),
                Shapes.Member("Value", { CloudWatchSchema.DimensionValue }),
            ])
    }
}

extension CloudWatchShape {
    package struct Entity: Shapes.Structure {
        package var keyAttributes: [Swift.String: Swift.String]?
        package var attributes: [Swift.String: Swift.String]?
        package init(keyAttributes: [Swift.String: Swift.String]? = nil, attributes: [Swift.String: Swift.String]? = nil) {
            self.keyAttributes = keyAttributes
            self.attributes = attributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.keyAttributes = try fields.optional(0)
            self.attributes = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.keyAttributes?.shapeValue
            fields[1] = self.attributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Entity",
            [
                Shapes.Member("KeyAttributes", { CloudWatchSchema.EntityKeyAttributesMap }),
                Shapes.Member("Attributes", { CloudWatchSchema.EntityAttributesMap }),
            ])
    }
}

extension CloudWatchShape {
    package struct EntityMetricData: Shapes.Structure {
        package var entity: CloudWatchShape.Entity?
        package var metricData: [CloudWatchShape.MetricDatum]?
        package init(entity: CloudWatchShape.Entity? = nil, metricData: [CloudWatchShape.MetricDatum]? = nil) {
            self.entity = entity
            self.metricData = metricData
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.entity = try fields.optional(0)
            self.metricData = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.entity?.shapeValue
            fields[1] = self.metricData?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EntityMetricData",
            [
                Shapes.Member("Entity", { CloudWatchSchema.Entity }),
                Shapes.Member("MetricData", { CloudWatchSchema.MetricData }),
            ])
    }
}

extension CloudWatchShape {
    package struct EvaluationCriteria: Shapes.Structure {
        package var promQLCriteria: CloudWatchShape.AlarmPromQLCriteria?
        package init(promQLCriteria: CloudWatchShape.AlarmPromQLCriteria? = nil) {
            self.promQLCriteria = promQLCriteria
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.promQLCriteria = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.promQLCriteria?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EvaluationCriteria",
            [
                Shapes.Member("PromQLCriteria", { CloudWatchSchema.AlarmPromQLCriteria }),
            ])
    }
}

extension CloudWatchShape {
    package struct InsightRule: Shapes.Structure {
        package var name: Swift.String
        package var state: Swift.String
        package var schemaValue: Swift.String
        package var definition: Swift.String
        package var managedRule: Swift.Bool?
        package var applyOnTransformedLogs: Swift.Bool?
        package init(name: Swift.String, state: Swift.String, schemaValue: Swift.String, definition: Swift.String, managedRule: Swift.Bool? = nil, applyOnTransformedLogs: Swift.Bool? = nil) {
            self.name = name
            self.state = state
            self.schemaValue = schemaValue
            self.definition = definition
            self.managedRule = managedRule
            self.applyOnTransformedLogs = applyOnTransformedLogs
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.state = try fields.required(1)
            self.schemaValue = try fields.required(2)
            self.definition = try fields.required(3)
            self.managedRule = try fields.optional(4)
            self.applyOnTransformedLogs = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.state.shapeValue
            fields[2] = self.schemaValue.shapeValue
            fields[3] = self.definition.shapeValue
            fields[4] = self.managedRule?.shapeValue
            fields[5] = self.applyOnTransformedLogs?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InsightRule",
            [
                Shapes.Member("Name", { CloudWatchSchema.InsightRuleName }, traits: [.required]),
                Shapes.Member("State", { CloudWatchSchema.InsightRuleState }, traits: [.required]),
                Shapes.Member("Schema", { CloudWatchSchema.InsightRuleSchema }, traits: [.required]),
                Shapes.Member("Definition", { CloudWatchSchema.InsightRuleDefinition }, traits: [.required]),
                Shapes.Member("ManagedRule", { CloudWatchSchema.InsightRuleIsManaged }),
                Shapes.Member("ApplyOnTransformedLogs", { CloudWatchSchema.InsightRuleOnTransformedLogs }),
            ])
    }
}

extension CloudWatchShape {
    package struct InsightRuleContributor: Shapes.Structure {
        package var keys: [Swift.String]
        package var approximateAggregateValue: Swift.Double
        package var datapoints: [CloudWatchShape.InsightRuleContributorDatapoint]
        package init(keys: [Swift.String], approximateAggregateValue: Swift.Double, datapoints: [CloudWatchShape.InsightRuleContributorDatapoint]) {
            self.keys = keys
            self.approximateAggregateValue = approximateAggregateValue
            self.datapoints = datapoints
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.keys = try fields.required(0)
            self.approximateAggregateValue = try fields.required(1)
            self.datapoints = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.keys.shapeValue
            fields[1] = self.approximateAggregateValue.shapeValue
            fields[2] = self.datapoints.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InsightRuleContributor",
            [
                Shapes.Member("Keys", { CloudWatchSchema.InsightRuleContributorKeys }, traits: [.required]),
                Shapes.Member("ApproximateAggregateValue", { CloudWatchSchema.InsightRuleUnboundDouble }, traits: [.required]),
                Shapes.Member("Datapoints", { CloudWatchSchema.InsightRuleContributorDatapoints }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct InsightRuleContributorDatapoint: Shapes.Structure {
        package var timestamp: Vocabulary.Instant
        package var approximateValue: Swift.Double
        package init(timestamp: Vocabulary.Instant, approximateValue: Swift.Double) {
            self.timestamp = timestamp
            self.approximateValue = approximateValue
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.timestamp = try fields.required(0)
            self.approximateValue = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.timestamp.shapeValue
            fields[1] = self.approximateValue.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InsightRuleContributorDatapoint",
            [
                Shapes.Member("Timestamp", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("ApproximateValue", { CloudWatchSchema.InsightRuleUnboundDouble }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct InsightRuleMetricDatapoint: Shapes.Structure {
        package var timestamp: Vocabulary.Instant
        package var uniqueContributors: Swift.Double?
        package var maxContributorValue: Swift.Double?
        package var sampleCount: Swift.Double?
        package var average: Swift.Double?
        package var sum: Swift.Double?
        package var minimum: Swift.Double?
        package var maximum: Swift.Double?
        package init(timestamp: Vocabulary.Instant, uniqueContributors: Swift.Double? = nil, maxContributorValue: Swift.Double? = nil, sampleCount: Swift.Double? = nil, average: Swift.Double? = nil, sum: Swift.Double? = nil, minimum: Swift.Double? = nil, maximum: Swift.Double? = nil) {
            self.timestamp = timestamp
            self.uniqueContributors = uniqueContributors
            self.maxContributorValue = maxContributorValue
            self.sampleCount = sampleCount
            self.average = average
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.timestamp = try fields.required(0)
            self.uniqueContributors = try fields.optional(1)
            self.maxContributorValue = try fields.optional(2)
            self.sampleCount = try fields.optional(3)
            self.average = try fields.optional(4)
            self.sum = try fields.optional(5)
            self.minimum = try fields.optional(6)
            self.maximum = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.timestamp.shapeValue
            fields[1] = self.uniqueContributors?.shapeValue
            fields[2] = self.maxContributorValue?.shapeValue
            fields[3] = self.sampleCount?.shapeValue
            fields[4] = self.average?.shapeValue
            fields[5] = self.sum?.shapeValue
            fields[6] = self.minimum?.shapeValue
            fields[7] = self.maximum?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InsightRuleMetricDatapoint",
            [
                Shapes.Member("Timestamp", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("UniqueContributors", { CloudWatchSchema.InsightRuleUnboundDouble }),
                Shapes.Member("MaxContributorValue", { CloudWatchSchema.InsightRuleUnboundDouble }),
                Shapes.Member("SampleCount", { CloudWatchSchema.InsightRuleUnboundDouble }),
                Shapes.Member("Average", { CloudWatchSchema.InsightRuleUnboundDouble }),
                Shapes.Member("Sum", { CloudWatchSchema.InsightRuleUnboundDouble }),
                Shapes.Member("Minimum", { CloudWatchSchema.InsightRuleUnboundDouble }),
                Shapes.Member("Maximum", { CloudWatchSchema.InsightRuleUnboundDouble }),
            ])
    }
}

extension CloudWatchShape {
    package struct LabelOptions: Shapes.Structure {
        package var timezone: Swift.String?
        package init(timezone: Swift.String? = nil) {
            self.timezone = timezone
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.timezone = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.timezone?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LabelOptions",
            [
                Shapes.Member("Timezone", { CloudWatchSchema.GetMetricDataLabelTimezone }),
            ])
    }
}

extension CloudWatchShape {
    package struct ManagedRule: Shapes.Structure {
        package var templateName: Swift.String
        package var resourceARN: Swift.String
        package var tags: [CloudWatchShape.Tag]?
        package init(templateName: Swift.String, resourceARN: Swift.String, tags: [CloudWatchShape.Tag]? = nil) {
            self.templateName = templateName
            self.resourceARN = resourceARN
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.templateName = try fields.required(0)
            self.resourceARN = try fields.required(1)
            self.tags = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.templateName.shapeValue
            fields[1] = self.resourceARN.shapeValue
            fields[2] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRule",
            [
                Shapes.Member("TemplateName", { CloudWatchSchema.TemplateName }, traits: [.required]),
                Shapes.Member("ResourceARN", { CloudWatchSchema.AmazonResourceName }, traits: [.required]),
                Shapes.Member("Tags", { CloudWatchSchema.TagList }),
            ])
    }
}

extension CloudWatchShape {
    package struct ManagedRuleDescription: Shapes.Structure {
        package var templateName: Swift.String?
        package var resourceARN: Swift.String?
        package var ruleState: CloudWatchShape.ManagedRuleState?
        package init(templateName: Swift.String? = nil, resourceARN: Swift.String? = nil, ruleState: CloudWatchShape.ManagedRuleState? = nil) {
            self.templateName = templateName
            self.resourceARN = resourceARN
            self.ruleState = ruleState
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.templateName = try fields.optional(0)
            self.resourceARN = try fields.optional(1)
            self.ruleState = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.templateName?.shapeValue
            fields[1] = self.resourceARN?.shapeValue
            fields[2] = self.ruleState?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleDescription",
            [
                Shapes.Member("TemplateName", { CloudWatchSchema.TemplateName }),
                Shapes.Member("ResourceARN", { CloudWatchSchema.AmazonResourceName }),
                Shapes.Member("RuleState", { CloudWatchSchema.ManagedRuleState }),
            ])
    }
}

extension CloudWatchShape {
    package struct ManagedRuleState: Shapes.Structure {
        package var ruleName: Swift.String
        package var state: Swift.String
        package init(ruleName: Swift.String, state: Swift.String) {
            self.ruleName = ruleName
            self.state = state
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleName = try fields.required(0)
            self.state = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleName.shapeValue
            fields[1] = self.state.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ManagedRuleState",
            [
                Shapes.Member("RuleName", { CloudWatchSchema.InsightRuleName }, traits: [.required]),
                Shapes.Member("State", { CloudWatchSchema.InsightRuleState }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct MessageData: Shapes.Structure {
        package var code: Swift.String?
        package var value: Swift.String?
        package init(code: Swift.String? = nil, value: Swift.String? = nil) {
            self.code = code
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.code = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.code?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MessageData",
            [
                Shapes.Member("Code", { CloudWatchSchema.MessageDataCode }),
                Shapes.Member("Value", { CloudWatchSchema.MessageDataValue }),
            ])
    }
}

extension CloudWatchShape {
    package struct Metric: Shapes.Structure {
        package var namespace: Swift.String?
        package var metricName: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package init(namespace: Swift.String? = nil, metricName: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.optional(0)
            self.metricName = try fields.optional(1)
            self.dimensions = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace?.shapeValue
            fields[1] = self.metricName?.shapeValue
            fields[2] = self.dimensions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Metric",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricAlarm: Shapes.Structure {
        package var alarmName: Swift.String?
        package var alarmArn: Swift.String?
        package var alarmDescription: Swift.String?
        package var alarmConfigurationUpdatedTimestamp: Vocabulary.Instant?
        package var actionsEnabled: Swift.Bool?
        package var okActions: [Swift.String]?
        package var alarmActions: [Swift.String]?
        package var insufficientDataActions: [Swift.String]?
        package var stateValue: Swift.String?
        package var stateReason: Swift.String?
        package var stateReasonData: Swift.String?
        package var stateUpdatedTimestamp: Vocabulary.Instant?
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
        package var thresholdMetricId: Swift.String?
        package var evaluationState: Swift.String?
        package var stateTransitionedTimestamp: Vocabulary.Instant?
        package var evaluationCriteria: CloudWatchShape.EvaluationCriteria?
        package var evaluationInterval: Swift.Int?
        package init(alarmName: Swift.String? = nil, alarmArn: Swift.String? = nil, alarmDescription: Swift.String? = nil, alarmConfigurationUpdatedTimestamp: Vocabulary.Instant? = nil, actionsEnabled: Swift.Bool? = nil, okActions: [Swift.String]? = nil, alarmActions: [Swift.String]? = nil, insufficientDataActions: [Swift.String]? = nil, stateValue: Swift.String? = nil, stateReason: Swift.String? = nil, stateReasonData: Swift.String? = nil, stateUpdatedTimestamp: Vocabulary.Instant? = nil, metricName: Swift.String? = nil, namespace: Swift.String? = nil, statistic: Swift.String? = nil, extendedStatistic: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, period: Swift.Int? = nil, unit: Swift.String? = nil, evaluationPeriods: Swift.Int? = nil, datapointsToAlarm: Swift.Int? = nil, threshold: Swift.Double? = nil, comparisonOperator: Swift.String? = nil, treatMissingData: Swift.String? = nil, evaluateLowSampleCountPercentile: Swift.String? = nil, metrics: [CloudWatchShape.MetricDataQuery]? = nil, thresholdMetricId: Swift.String? = nil, evaluationState: Swift.String? = nil, stateTransitionedTimestamp: Vocabulary.Instant? = nil, evaluationCriteria: CloudWatchShape.EvaluationCriteria? = nil, evaluationInterval: Swift.Int? = nil) {
            self.alarmName = alarmName
            self.alarmArn = alarmArn
            self.alarmDescription = alarmDescription
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
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
            self.thresholdMetricId = thresholdMetricId
            self.evaluationState = evaluationState
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.alarmName = try fields.optional(0)
            self.alarmArn = try fields.optional(1)
            self.alarmDescription = try fields.optional(2)
            self.alarmConfigurationUpdatedTimestamp = try fields.optional(3)
            self.actionsEnabled = try fields.optional(4)
            self.okActions = try fields.optional(5)
            self.alarmActions = try fields.optional(6)
            self.insufficientDataActions = try fields.optional(7)
            self.stateValue = try fields.optional(8)
            self.stateReason = try fields.optional(9)
            self.stateReasonData = try fields.optional(10)
            self.stateUpdatedTimestamp = try fields.optional(11)
            self.metricName = try fields.optional(12)
            self.namespace = try fields.optional(13)
            self.statistic = try fields.optional(14)
            self.extendedStatistic = try fields.optional(15)
            self.dimensions = try fields.optional(16)
            self.period = try fields.optional(17)
            self.unit = try fields.optional(18)
            self.evaluationPeriods = try fields.optional(19)
            self.datapointsToAlarm = try fields.optional(20)
            self.threshold = try fields.optional(21)
            self.comparisonOperator = try fields.optional(22)
            self.treatMissingData = try fields.optional(23)
            self.evaluateLowSampleCountPercentile = try fields.optional(24)
            self.metrics = try fields.optional(25)
            self.thresholdMetricId = try fields.optional(26)
            self.evaluationState = try fields.optional(27)
            self.stateTransitionedTimestamp = try fields.optional(28)
            self.evaluationCriteria = try fields.optional(29)
            self.evaluationInterval = try fields.optional(30)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.alarmName?.shapeValue
            fields[1] = self.alarmArn?.shapeValue
            fields[2] = self.alarmDescription?.shapeValue
            fields[3] = self.alarmConfigurationUpdatedTimestamp?.shapeValue
            fields[4] = self.actionsEnabled?.shapeValue
            fields[5] = self.okActions?.shapeValue
            fields[6] = self.alarmActions?.shapeValue
            fields[7] = self.insufficientDataActions?.shapeValue
            fields[8] = self.stateValue?.shapeValue
            fields[9] = self.stateReason?.shapeValue
            fields[10] = self.stateReasonData?.shapeValue
            fields[11] = self.stateUpdatedTimestamp?.shapeValue
            fields[12] = self.metricName?.shapeValue
            fields[13] = self.namespace?.shapeValue
            fields[14] = self.statistic?.shapeValue
            fields[15] = self.extendedStatistic?.shapeValue
            fields[16] = self.dimensions?.shapeValue
            fields[17] = self.period?.shapeValue
            fields[18] = self.unit?.shapeValue
            fields[19] = self.evaluationPeriods?.shapeValue
            fields[20] = self.datapointsToAlarm?.shapeValue
            fields[21] = self.threshold?.shapeValue
            fields[22] = self.comparisonOperator?.shapeValue
            fields[23] = self.treatMissingData?.shapeValue
            fields[24] = self.evaluateLowSampleCountPercentile?.shapeValue
            fields[25] = self.metrics?.shapeValue
            fields[26] = self.thresholdMetricId?.shapeValue
            fields[27] = self.evaluationState?.shapeValue
            fields[28] = self.stateTransitionedTimestamp?.shapeValue
            fields[29] = self.evaluationCriteria?.shapeValue
            fields[30] = self.evaluationInterval?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricAlarm",
            [
                Shapes.Member("AlarmName", { CloudWatchSchema.AlarmName }),
                Shapes.Member("AlarmArn", { CloudWatchSchema.AlarmArn }),
                Shapes.Member("AlarmDescription", { CloudWatchSchema.AlarmDescription }),
                Shapes.Member("AlarmConfigurationUpdatedTimestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("ActionsEnabled", { CloudWatchSchema.ActionsEnabled }),
                Shapes.Member("OKActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("AlarmActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("InsufficientDataActions", { CloudWatchSchema.ResourceList }),
                Shapes.Member("StateValue", { CloudWatchSchema.StateValue }),
                Shapes.Member("StateReason", { CloudWatchSchema.StateReason }),
                Shapes.Member("StateReasonData", { CloudWatchSchema.StateReasonData }),
                Shapes.Member("StateUpdatedTimestamp", { CloudWatchSchema.Timestamp }),
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
                Shapes.Member("ThresholdMetricId", { CloudWatchSchema.MetricId }),
                Shapes.Member("EvaluationState", { CloudWatchSchema.EvaluationState }),
                Shapes.Member("StateTransitionedTimestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("EvaluationCriteria", { CloudWatchSchema.EvaluationCriteria }),
                Shapes.Member("EvaluationInterval", { CloudWatchSchema.EvaluationInterval }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricCharacteristics: Shapes.Structure {
        package var periodicSpikes: Swift.Bool?
        package init(periodicSpikes: Swift.Bool? = nil) {
            self.periodicSpikes = periodicSpikes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.periodicSpikes = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.periodicSpikes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricCharacteristics",
            [
                Shapes.Member("PeriodicSpikes", { CloudWatchSchema.PeriodicSpikes }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricDataQuery: Shapes.Structure {
        package var id: Swift.String
        package var metricStat: CloudWatchShape.MetricStat?
        package var expression: Swift.String?
        package var label: Swift.String?
        package var returnData: Swift.Bool?
        package var period: Swift.Int?
        package var accountId: Swift.String?
        package init(id: Swift.String, metricStat: CloudWatchShape.MetricStat? = nil, expression: Swift.String? = nil, label: Swift.String? = nil, returnData: Swift.Bool? = nil, period: Swift.Int? = nil, accountId: Swift.String? = nil) {
            self.id = id
            self.metricStat = metricStat
            self.expression = expression
            self.label = label
            self.returnData = returnData
            self.period = period
            self.accountId = accountId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.metricStat = try fields.optional(1)
            self.expression = try fields.optional(2)
            self.label = try fields.optional(3)
            self.returnData = try fields.optional(4)
            self.period = try fields.optional(5)
            self.accountId = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.metricStat?.shapeValue
            fields[2] = self.expression?.shapeValue
            fields[3] = self.label?.shapeValue
            fields[4] = self.returnData?.shapeValue
            fields[5] = self.period?.shapeValue
            fields[6] = self.accountId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricDataQuery",
            [
                Shapes.Member("Id", { CloudWatchSchema.MetricId }, traits: [.required]),
                Shapes.Member("MetricStat", { CloudWatchSchema.MetricStat }),
                Shapes.Member("Expression", { CloudWatchSchema.MetricExpression }),
                Shapes.Member("Label", { CloudWatchSchema.MetricLabel }),
                Shapes.Member("ReturnData", { CloudWatchSchema.ReturnData }),
                Shapes.Member("Period", { CloudWatchSchema.Period }),
                Shapes.Member("AccountId", { CloudWatchSchema.AccountId }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricDataResult: Shapes.Structure {
        package var id: Swift.String?
        package var label: Swift.String?
        package var timestamps: [Vocabulary.Instant]?
        package var values: [Swift.Double]?
        package var statusCode: Swift.String?
        package var messages: [CloudWatchShape.MessageData]?
        package init(id: Swift.String? = nil, label: Swift.String? = nil, timestamps: [Vocabulary.Instant]? = nil, values: [Swift.Double]? = nil, statusCode: Swift.String? = nil, messages: [CloudWatchShape.MessageData]? = nil) {
            self.id = id
            self.label = label
            self.timestamps = timestamps
            self.values = values
            self.statusCode = statusCode
            self.messages = messages
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.label = try fields.optional(1)
            self.timestamps = try fields.optional(2)
            self.values = try fields.optional(3)
            self.statusCode = try fields.optional(4)
            self.messages = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.label?.shapeValue
            fields[2] = self.timestamps?.shapeValue
            fields[3] = self.values?.shapeValue
            fields[4] = self.statusCode?.shapeValue
            fields[5] = self.messages?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricDataResult",
            [
                Shapes.Member("Id", { CloudWatchSchema.MetricId }),
                Shapes.Member("Label", { CloudWatchSchema.MetricLabel }),
                Shapes.Member("Timestamps", { CloudWatchSchema.Timestamps }),
                Shapes.Member("Values", { CloudWatchSchema.DatapointValues }),
                Shapes.Member("StatusCode", { CloudWatchSchema.StatusCode }),
                Shapes.Member("Messages", { CloudWatchSchema.MetricDataResultMessages }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricDatum: Shapes.Structure {
        package var metricName: Swift.String
        package var dimensions: [CloudWatchShape.Dimension]?
        package var timestamp: Vocabulary.Instant?
        package var value: Swift.Double?
        package var statisticValues: CloudWatchShape.StatisticSet?
        package var values: [Swift.Double]?
        package var counts: [Swift.Double]?
        package var unit: Swift.String?
        package var storageResolution: Swift.Int?
        package init(metricName: Swift.String, dimensions: [CloudWatchShape.Dimension]? = nil, timestamp: Vocabulary.Instant? = nil, value: Swift.Double? = nil, statisticValues: CloudWatchShape.StatisticSet? = nil, values: [Swift.Double]? = nil, counts: [Swift.Double]? = nil, unit: Swift.String? = nil, storageResolution: Swift.Int? = nil) {
            self.metricName = metricName
            self.dimensions = dimensions
            self.timestamp = timestamp
            self.value = value
            self.statisticValues = statisticValues
            self.values = values
            self.counts = counts
            self.unit = unit
            self.storageResolution = storageResolution
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricName = try fields.required(0)
            self.dimensions = try fields.optional(1)
            self.timestamp = try fields.optional(2)
            self.value = try fields.optional(3)
            self.statisticValues = try fields.optional(4)
            self.values = try fields.optional(5)
            self.counts = try fields.optional(6)
            self.unit = try fields.optional(7)
            self.storageResolution = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricName.shapeValue
            fields[1] = self.dimensions?.shapeValue
            fields[2] = self.timestamp?.shapeValue
            fields[3] = self.value?.shapeValue
            fields[4] = self.statisticValues?.shapeValue
            fields[5] = self.values?.shapeValue
            fields[6] = self.counts?.shapeValue
            fields[7] = self.unit?.shapeValue
            fields[8] = self.storageResolution?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricDatum",
            [
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }, traits: [.required]),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("Timestamp", { CloudWatchSchema.Timestamp }),
                Shapes.Member("Value", { CloudWatchSchema.DatapointValue }),
                Shapes.Member("StatisticValues", { CloudWatchSchema.StatisticSet }),
                Shapes.Member("Values", { CloudWatchSchema.Values }),
                Shapes.Member("Counts", { CloudWatchSchema.Counts }),
                Shapes.Member("Unit", { CloudWatchSchema.StandardUnit }),
                Shapes.Member("StorageResolution", { CloudWatchSchema.StorageResolution }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricMathAnomalyDetector: Shapes.Structure {
        package var metricDataQueries: [CloudWatchShape.MetricDataQuery]?
        package init(metricDataQueries: [CloudWatchShape.MetricDataQuery]? = nil) {
            self.metricDataQueries = metricDataQueries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricDataQueries = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricDataQueries?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricMathAnomalyDetector",
            [
                Shapes.Member("MetricDataQueries", { CloudWatchSchema.MetricDataQueries }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricStat: Shapes.Structure {
        package var metric: CloudWatchShape.Metric
        package var period: Swift.Int
        package var stat: Swift.String
        package var unit: Swift.String?
        package init(metric: CloudWatchShape.Metric, period: Swift.Int, stat: Swift.String, unit: Swift.String? = nil) {
            self.metric = metric
            self.period = period
            self.stat = stat
            self.unit = unit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metric = try fields.required(0)
            self.period = try fields.required(1)
            self.stat = try fields.required(2)
            self.unit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metric.shapeValue
            fields[1] = self.period.shapeValue
            fields[2] = self.stat.shapeValue
            fields[3] = self.unit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricStat",
            [
                Shapes.Member("Metric", { CloudWatchSchema.Metric }, traits: [.required]),
                Shapes.Member("Period", { CloudWatchSchema.Period }, traits: [.required]),
                Shapes.Member("Stat", { CloudWatchSchema.Stat }, traits: [.required]),
                Shapes.Member("Unit", { CloudWatchSchema.StandardUnit }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricStreamEntry: Shapes.Structure {
        package var arn: Swift.String?
        package var creationDate: Vocabulary.Instant?
        package var lastUpdateDate: Vocabulary.Instant?
        package var name: Swift.String?
        package var firehoseArn: Swift.String?
        package var state: Swift.String?
        package var outputFormat: Swift.String?
        package init(arn: Swift.String? = nil, creationDate: Vocabulary.Instant? = nil, lastUpdateDate: Vocabulary.Instant? = nil, name: Swift.String? = nil, firehoseArn: Swift.String? = nil, state: Swift.String? = nil, outputFormat: Swift.String? = nil) {
            self.arn = arn
            self.creationDate = creationDate
            self.lastUpdateDate = lastUpdateDate
            self.name = name
            self.firehoseArn = firehoseArn
            self.state = state
            self.outputFormat = outputFormat
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.creationDate = try fields.optional(1)
            self.lastUpdateDate = try fields.optional(2)
            self.name = try fields.optional(3)
            self.firehoseArn = try fields.optional(4)
            self.state = try fields.optional(5)
            self.outputFormat = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.creationDate?.shapeValue
            fields[2] = self.lastUpdateDate?.shapeValue
            fields[3] = self.name?.shapeValue
            fields[4] = self.firehoseArn?.shapeValue
            fields[5] = self.state?.shapeValue
            fields[6] = self.outputFormat?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricStreamEntry",
            [
                Shapes.Member("Arn", { CloudWatchSchema.AmazonResourceName }),
                Shapes.Member("CreationDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("LastUpdateDate", { CloudWatchSchema.Timestamp }),
                Shapes.Member("Name", { CloudWatchSchema.MetricStreamName }),
                Shapes.Member("FirehoseArn", { CloudWatchSchema.AmazonResourceName }),
                Shapes.Member("State", { CloudWatchSchema.MetricStreamState }),
                Shapes.Member("OutputFormat", { CloudWatchSchema.MetricStreamOutputFormat }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricStreamFilter: Shapes.Structure {
        package var namespace: Swift.String?
        package var metricNames: [Swift.String]?
        package init(namespace: Swift.String? = nil, metricNames: [Swift.String]? = nil) {
            self.namespace = namespace
            self.metricNames = metricNames
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.optional(0)
            self.metricNames = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace?.shapeValue
            fields[1] = self.metricNames?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricStreamFilter",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricNames", { CloudWatchSchema.MetricStreamFilterMetricNames }),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricStreamStatisticsConfiguration: Shapes.Structure {
        package var includeMetrics: [CloudWatchShape.MetricStreamStatisticsMetric]
        package var additionalStatistics: [Swift.String]
        package init(includeMetrics: [CloudWatchShape.MetricStreamStatisticsMetric], additionalStatistics: [Swift.String]) {
            self.includeMetrics = includeMetrics
            self.additionalStatistics = additionalStatistics
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.includeMetrics = try fields.required(0)
            self.additionalStatistics = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.includeMetrics.shapeValue
            fields[1] = self.additionalStatistics.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricStreamStatisticsConfiguration",
            [
                Shapes.Member("IncludeMetrics", { CloudWatchSchema.MetricStreamStatisticsIncludeMetrics }, traits: [.required]),
                Shapes.Member("AdditionalStatistics", { CloudWatchSchema.MetricStreamStatisticsAdditionalStatistics }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct MetricStreamStatisticsMetric: Shapes.Structure {
        package var namespace: Swift.String
        package var metricName: Swift.String
        package init(namespace: Swift.String, metricName: Swift.String) {
            self.namespace = namespace
            self.metricName = metricName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namespace = try fields.required(0)
            self.metricName = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namespace.shapeValue
            fields[1] = self.metricName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricStreamStatisticsMetric",
            [
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }, traits: [.required]),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct MuteTargets: Shapes.Structure {
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
            "MuteTargets",
            [
                Shapes.Member("AlarmNames", { CloudWatchSchema.MuteTargetAlarmNameList }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct PartialFailure: Shapes.Structure {
        package var failureResource: Swift.String?
        package var exceptionType: Swift.String?
        package var failureCode: Swift.String?
        package var failureDescription: Swift.String?
        package init(failureResource: Swift.String? = nil, exceptionType: Swift.String? = nil, failureCode: Swift.String? = nil, failureDescription: Swift.String? = nil) {
            self.failureResource = failureResource
            self.exceptionType = exceptionType
            self.failureCode = failureCode
            self.failureDescription = failureDescription
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failureResource = try fields.optional(0)
            self.exceptionType = try fields.optional(1)
            self.failureCode = try fields.optional(2)
            self.failureDescription = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failureResource?.shapeValue
            fields[1] = self.exceptionType?.shapeValue
            fields[2] = self.failureCode?.shapeValue
            fields[3] = self.failureDescription?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PartialFailure",
            [
                Shapes.Member("FailureResource", { CloudWatchSchema.FailureResource }),
                Shapes.Member("ExceptionType", { CloudWatchSchema.ExceptionType }),
                Shapes.Member("FailureCode", { CloudWatchSchema.FailureCode }),
                Shapes.Member("FailureDescription", { CloudWatchSchema.FailureDescription }),
            ])
    }
}

extension CloudWatchShape {
    package struct Range: Shapes.Structure {
        package var startTime: Vocabulary.Instant
        package var endTime: Vocabulary.Instant
        package init(startTime: Vocabulary.Instant, endTime: Vocabulary.Instant) {
            self.startTime = startTime
            self.endTime = endTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.startTime = try fields.required(0)
            self.endTime = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.startTime.shapeValue
            fields[1] = self.endTime.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Range",
            [
                Shapes.Member("StartTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
                Shapes.Member("EndTime", { CloudWatchSchema.Timestamp }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct Rule: Shapes.Structure {
        package var schedule: CloudWatchShape.Schedule
        package init(schedule: CloudWatchShape.Schedule) {
            self.schedule = schedule
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.schedule = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.schedule.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Rule",
            [
                Shapes.Member("Schedule", { CloudWatchSchema.Schedule }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
    package struct Schedule: Shapes.Structure {
        package var expression: Swift.String
        package var duration: Swift.String
        package var timezone: Swift.String?
        package init(expression: Swift.String, duration: Swift.String, timezone: Swift.String? = nil) {
            self.expression = expression
            self.duration = duration
            self.timezone = timezone
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.expression = try fields.required(0)
            self.duration = try fields.required(1)
            self.timezone = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.expression.shapeValue
            fields[1] = self.duration.shapeValue
            fields[2] = self.timezone?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Schedule",
            [
                Shapes.Member("Expression", { CloudWatchSchema.Expression }, traits: [.required]),
                Shapes.Member("Duration", { CloudWatchSchema.Duration }, traits: [.required]),
                Shapes.Member("Timezone", { CloudWatchSchema.Timezone }),
            ])
    }
}

extension CloudWatchShape {
    package struct SingleMetricAnomalyDetector: Shapes.Structure {
        package var accountId: Swift.String?
        package var namespace: Swift.String?
        package var metricName: Swift.String?
        package var dimensions: [CloudWatchShape.Dimension]?
        package var stat: Swift.String?
        package init(accountId: Swift.String? = nil, namespace: Swift.String? = nil, metricName: Swift.String? = nil, dimensions: [CloudWatchShape.Dimension]? = nil, stat: Swift.String? = nil) {
            self.accountId = accountId
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.stat = stat
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.namespace = try fields.optional(1)
            self.metricName = try fields.optional(2)
            self.dimensions = try fields.optional(3)
            self.stat = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.namespace?.shapeValue
            fields[2] = self.metricName?.shapeValue
            fields[3] = self.dimensions?.shapeValue
            fields[4] = self.stat?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SingleMetricAnomalyDetector",
            [
                Shapes.Member("AccountId", { CloudWatchSchema.AccountId }),
                Shapes.Member("Namespace", { CloudWatchSchema.Namespace }),
                Shapes.Member("MetricName", { CloudWatchSchema.MetricName }),
                Shapes.Member("Dimensions", { CloudWatchSchema.Dimensions }),
                Shapes.Member("Stat", { CloudWatchSchema.AnomalyDetectorMetricStat }),
            ])
    }
}

extension CloudWatchShape {
    package struct StatisticSet: Shapes.Structure {
        package var sampleCount: Swift.Double
        package var sum: Swift.Double
        package var minimum: Swift.Double
        package var maximum: Swift.Double
        package init(sampleCount: Swift.Double, sum: Swift.Double, minimum: Swift.Double, maximum: Swift.Double) {
            self.sampleCount = sampleCount
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sampleCount = try fields.required(0)
            self.sum = try fields.required(1)
            self.minimum = try fields.required(2)
            self.maximum = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sampleCount.shapeValue
            fields[1] = self.sum.shapeValue
            fields[2] = self.minimum.shapeValue
            fields[3] = self.maximum.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StatisticSet",
            [
                Shapes.Member("SampleCount", { CloudWatchSchema.DatapointValue }, traits: [.required]),
                Shapes.Member("Sum", { CloudWatchSchema.DatapointValue }, traits: [.required]),
                Shapes.Member("Minimum", { CloudWatchSchema.DatapointValue }, traits: [.required]),
                Shapes.Member("Maximum", { CloudWatchSchema.DatapointValue }, traits: [.required]),
            ])
    }
}

extension CloudWatchShape {
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
                Shapes.Member("Key", { CloudWatchSchema.TagKey }, traits: [.required]),
                Shapes.Member("Value", { CloudWatchSchema.TagValue }, traits: [.required]),
            ])
    }
}

