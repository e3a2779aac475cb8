import Gate
package import S3API
import Shapes

extension GetBucketWebsite: BucketReadHandler {
    package static let action = "GetBucketWebsite"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let found: S3Shape.WebsiteConfiguration = try view.document(.website) else {
            throw Refusal.missing(
                "NoSuchWebsiteConfiguration",
                "The specified bucket does not have a website configuration", view.bucket.name)
        }
        return Output(
            redirectAllRequestsTo: found.redirectAllRequestsTo,
            indexDocument: found.indexDocument, errorDocument: found.errorDocument,
            routingRules: found.routingRules)
    }
}

extension PutBucketWebsite: BucketWriteHandler {
    package static let action = "PutBucketWebsite"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        let website = input.websiteConfiguration
        if website.redirectAllRequestsTo != nil {
            guard website.indexDocument == nil, website.errorDocument == nil,
                website.routingRules == nil
            else {
                throw Refusal.invalidRequest(
                    "RedirectAllRequestsTo cannot be provided in conjunction with other Routing "
                        + "Rules.")
            }
        } else {
            guard let suffix = website.indexDocument?.suffix else {
                throw Refusal.invalidArgument(
                    "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo "
                        + "is empty", "IndexDocument", "null")
            }
            guard !suffix.isEmpty, !suffix.utf8.contains(UInt8(ascii: "/")) else {
                throw Refusal.invalidArgument(
                    "The IndexDocument Suffix is not well formed", "IndexDocument", suffix)
            }
        }
        try WebsiteRules(configuration: website).check()
        try change.put(website, .website)
        return Output()
    }
}

extension DeleteBucketWebsite: BucketWriteHandler {
    package static let action = "DeleteBucketWebsite"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.remove(.website)
        return Output()
    }
}
