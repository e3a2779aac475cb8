import Gate
package import S3API
import Shapes

extension GetBucketIntelligentTieringConfiguration: BucketReadHandler {
    package static let action = "GetIntelligentTieringConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard
            let found: S3Shape.IntelligentTieringConfiguration = try view.document(
                .intelligentTiering, id: input.id)
        else { throw Configurations.missing(view.bucket) }
        return Output(intelligentTieringConfiguration: found)
    }
}

extension ListBucketIntelligentTieringConfigurations: BucketReadHandler {
    package static let action = "GetIntelligentTieringConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let page: Configurations.Page<S3Shape.IntelligentTieringConfiguration> =
            try Configurations.page(
                .intelligentTiering, view, token: input.continuationToken, id: \.id)
        return Output(
            isTruncated: page.next != nil,
            continuationToken: input.continuationToken,
            nextContinuationToken: page.next,
            intelligentTieringConfigurationList: page.items)
    }
}

extension PutBucketIntelligentTieringConfiguration: BucketWriteHandler {
    package static let action = "PutIntelligentTieringConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try Configurations.check(
            id: input.id, inDocument: input.intelligentTieringConfiguration.id, .intelligentTiering,
            change)
        try Tiering.check(input.intelligentTieringConfiguration)
        try change.put(input.intelligentTieringConfiguration, .intelligentTiering, id: input.id)
        return Output()
    }
}

extension DeleteBucketIntelligentTieringConfiguration: BucketWriteHandler {
    package static let action = "PutIntelligentTieringConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard try change.remove(.intelligentTiering, id: input.id) else {
            throw Configurations.missing(change.bucket)
        }
        change.call.reply.setStatus(204)
        return Output()
    }
}
