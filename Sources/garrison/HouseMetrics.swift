import CloudWatch
import CloudWatchAPI
import Gate
import Logging
import MetricsEngine
import Store
import Vocabulary

/// CloudWatch in the house: what it is joined to, and what the house measures of itself.
enum HouseMetrics {
    static func open(
        _ settings: Configuration, store: Store, neighbours: CloudWatchNeighbours,
        clock: any Clock, entropy: any Entropy, logger: Logger
    ) throws -> CloudWatchService {
        let metrics: MetricStore
        do {
            metrics = try MetricStore(folder: settings.data + "/metrics")
        } catch {
            throw HouseError("cannot open the metrics in \(settings.data): \(error)")
        }
        return CloudWatchService(
            store: store, metrics: metrics, neighbours: neighbours, account: settings.account,
            region: settings.region, clock: clock, entropy: entropy,
            report: { logger.warning("cloudwatch: \($0)") })
    }

    static func registered(_ service: CloudWatchService) -> [RegisteredService] {
        let api = RegisteredService(
            CloudWatchAPIModel.service, service, CloudWatchService.operations,
            manners: Manners(
                validationCode: "ValidationError", accessDeniedCode: "AccessDenied",
                accessDeniedStatus: 403),
            edge: CloudWatchEdge())
        return [api] + PushServices.registered(service)
    }

    static func loops(
        _ service: CloudWatchService, _ measurements: HouseMeasurements, _ logger: Logger
    ) -> [Loop] {
        [
            Loop("cloudwatch", logger) { await service.run() },
            Loop("measurements", logger) { await measurements.run() },
        ]
    }

    /// Who a service is once it has taken a role.
    static func takeRole(_ roles: ServiceRoles) -> CloudWatchNeighbours.TakeRole {
        { role, service, source, region, time in
            try roles.caller(
                taking: role, as: service, session: "CloudWatch", source: source, region: region,
                at: time)
        }
    }
}
