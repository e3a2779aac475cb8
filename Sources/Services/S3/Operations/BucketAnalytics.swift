import Gate
package import S3API
import Shapes

extension GetBucketAnalyticsConfiguration: BucketReadHandler {
    package static let action = "GetAnalyticsConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard
            let found: S3Shape.AnalyticsConfiguration = try view.document(.analytics, id: input.id)
        else { throw Configurations.missing(view.bucket) }
        return Output(analyticsConfiguration: found)
    }
}

extension ListBucketAnalyticsConfigurations: BucketReadHandler {
    package static let action = "GetAnalyticsConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let page: Configurations.Page<S3Shape.AnalyticsConfiguration> = try Configurations.page(
            .analytics, view, token: input.continuationToken, id: \.id)
        return Output(
            isTruncated: page.next != nil,
            continuationToken: input.continuationToken,
            nextContinuationToken: page.next,
            analyticsConfigurationList: page.items)
    }
}

extension PutBucketAnalyticsConfiguration: BucketWriteHandler {
    package static let action = "PutAnalyticsConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try Configurations.check(
            id: input.id, inDocument: input.analyticsConfiguration.id, .analytics, change)
        // Without an export the analysis is for AWS's console alone; the API tells nothing of it.
        guard input.analyticsConfiguration.storageClassAnalysis.dataExport == nil else {
            throw Refusal.notImplemented("DataExport")
        }
        try change.put(input.analyticsConfiguration, .analytics, id: input.id)
        return Output()
    }
}

extension DeleteBucketAnalyticsConfiguration: BucketWriteHandler {
    package static let action = "PutAnalyticsConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard try change.remove(.analytics, id: input.id) else {
            throw Configurations.missing(change.bucket)
        }
        change.call.reply.setStatus(204)
        return Output()
    }
}
