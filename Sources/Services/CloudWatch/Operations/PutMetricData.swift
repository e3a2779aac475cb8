package import CloudWatchAPI
package import Gate
import MetricsEngine
import Shapes
package import Store
import Vocabulary

extension PutMetricData: AsyncHandler {
    /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/logging_cw_api_calls.html
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: CloudWatchService
    ) throws -> Authorization {
        call.onEverything(keys: [("cloudwatch:namespace", [input.namespace])])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ commit: Commit<Output>, _ service: CloudWatchService
    ) async throws -> Output {
        let now = call.time.seconds
        let scope = MetricScope(account: call.account, region: call.region)
        if let put = call.payload as? QuickPut {
            try await service.put(put.data, scope, now)
            return Output()
        }
        let reading = try DatumReading(namespace: input.namespace, now: now)
        let entities = input.entityMetricData ?? []
        guard input.metricData != nil || !entities.isEmpty else {
            throw Refusal.missing("MetricData")
        }
        let count = entities.reduce(input.metricData?.count ?? 0) {
            $0 + ($1.metricData?.count ?? 0)
        }
        guard count <= DatumReading.dataMax else {
            throw Refusal.value(
                "The collection MetricData must not have a size greater than "
                    + "\(DatumReading.dataMax).")
        }
        if input.strictEntityValidation == true { try entities.forEach(EntityCheck.check) }
        var data = try reading.read(input.metricData ?? [], list: "MetricData")
        for (index, it) in entities.enumerated() {
            data += try reading.read(
                it.metricData ?? [], list: "EntityMetricData.member.\(index + 1).MetricData")
        }
        try await service.put(data, scope, now)
        return Output()
    }
}

extension CloudWatchService {
    /// Takes data for good, in the words of AWS where it cannot.
    func put(_ data: [MetricDatum], _ scope: MetricScope, _ now: Int64) async throws {
        guard !data.isEmpty else { return }
        do {
            try await metrics.put(data, in: scope, now: now)
        } catch {
            throw Self.failure(error)
        }
    }

    static func failure(_ error: MetricStoreError) -> Failure {
        switch error {
        case .tooManySeries(let limit):
            Refusal.limit(
                "The account has reached its limit of \(limit) metrics in this region. No datum "
                    + "of this request was taken.")
        case .timeOutOfRange:
            Refusal.value(
                "The parameter MetricData.member.1.Timestamp must specify a time no more than two "
                    + "weeks in the past and two hours in the future.")
        case .badValue: Refusal.value("A value of MetricData is invalid.")
        case .disk(let reason):
            Failure(
                "InternalServiceError", "The data could not be stored. Please try again.",
                status: 500, shape: "InternalServiceFault", insideMessage: reason)
        case .closed:
            Failure(
                "InternalServiceError", "The server is stopping. Please try again.", status: 500,
                shape: "InternalServiceFault")
        }
    }
}

/// What an entity must say of itself where the caller wants it checked. Entities group metrics in
/// AWS's console and can be read back by no operation.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/adding-your-own-related-telemetry.html
enum EntityCheck {
    private static let types: Set<String> = [
        "Service", "RemoteService", "AWS::Service", "Resource", "AWS::Resource",
    ]

    static func check(_ data: CloudWatchShape.EntityMetricData) throws {
        guard let entity = data.entity else { throw Refusal.missing("EntityMetricData.Entity") }
        let keys = entity.keyAttributes ?? [:]
        guard let type = keys["Type"], types.contains(type) else {
            throw Refusal.value("The entity's key attribute Type is missing or not supported.")
        }
        let isResource = type.hasSuffix("Resource")
        if isResource, keys["ResourceType"] == nil || keys["Identifier"] == nil {
            throw Refusal.value(
                "The key attributes of a resource must include ResourceType and Identifier.")
        }
        if !isResource, keys["Name"] == nil || keys["Environment"] == nil {
            throw Refusal.value(
                "The key attributes of a service must include Name and Environment.")
        }
    }
}
