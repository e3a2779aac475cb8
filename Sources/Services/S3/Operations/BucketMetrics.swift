import Gate
package import S3API
import Shapes
import Store

extension GetBucketMetricsConfiguration: BucketReadHandler {
    package static let action = "GetMetricsConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let found: S3Shape.MetricsConfiguration = try view.document(.metrics, id: input.id)
        else { throw Configurations.missing(view.bucket) }
        return Output(metricsConfiguration: found)
    }
}

extension ListBucketMetricsConfigurations: BucketReadHandler {
    package static let action = "GetMetricsConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let page: Configurations.Page<S3Shape.MetricsConfiguration> = try Configurations.page(
            .metrics, view, token: input.continuationToken, id: \.id)
        return Output(
            isTruncated: page.next != nil,
            continuationToken: input.continuationToken,
            nextContinuationToken: page.next,
            metricsConfigurationList: page.items)
    }
}

extension PutBucketMetricsConfiguration: BucketWriteHandler {
    package static let action = "PutMetricsConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try Configurations.check(
            id: input.id, inDocument: input.metricsConfiguration.id, .metrics, change)
        if input.metricsConfiguration.filter?.accessPointArn != nil
            || input.metricsConfiguration.filter?.and?.accessPointArn != nil
        {
            throw Refusal.notImplemented("AccessPointArn")
        }
        try change.put(input.metricsConfiguration, .metrics, id: input.id)
        change.transaction.afterCommit { [service = change.service] in
            service.requestMetrics.forget()
        }
        return Output()
    }
}

extension DeleteBucketMetricsConfiguration: BucketWriteHandler {
    package static let action = "PutMetricsConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard try change.remove(.metrics, id: input.id) else {
            throw Configurations.missing(change.bucket)
        }
        change.transaction.afterCommit { [service = change.service] in
            service.requestMetrics.forget()
        }
        change.call.reply.setStatus(204)
        return Output()
    }
}
