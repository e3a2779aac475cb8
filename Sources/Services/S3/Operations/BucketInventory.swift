import Gate
package import S3API
import Shapes

extension GetBucketInventoryConfiguration: BucketReadHandler {
    package static let action = "GetInventoryConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard
            let found: S3Shape.InventoryConfiguration = try view.document(.inventory, id: input.id)
        else { throw Configurations.missing(view.bucket) }
        return Output(inventoryConfiguration: found)
    }
}

extension ListBucketInventoryConfigurations: BucketReadHandler {
    package static let action = "GetInventoryConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let page: Configurations.Page<S3Shape.InventoryConfiguration> = try Configurations.page(
            .inventory, view, token: input.continuationToken, id: \.id)
        return Output(
            continuationToken: input.continuationToken,
            inventoryConfigurationList: page.items,
            isTruncated: page.next != nil,
            nextContinuationToken: page.next)
    }
}

extension PutBucketInventoryConfiguration: BucketWriteHandler {
    package static let action = "PutInventoryConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try Configurations.check(
            id: input.id, inDocument: input.inventoryConfiguration.id, .inventory, change)
        try Inventories.check(input.inventoryConfiguration)
        try change.put(input.inventoryConfiguration, .inventory, id: input.id)
        return Output()
    }
}

extension DeleteBucketInventoryConfiguration: BucketWriteHandler {
    package static let action = "PutInventoryConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard try change.remove(.inventory, id: input.id) else {
            throw Configurations.missing(change.bucket)
        }
        change.call.reply.setStatus(204)
        return Output()
    }
}
