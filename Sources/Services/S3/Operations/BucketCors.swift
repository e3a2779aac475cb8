import Gate
package import S3API
import Shapes

extension GetBucketCors: BucketReadHandler {
    package static let action = "GetBucketCORS"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        guard let found: S3Shape.CORSConfiguration = try view.document(.cors) else {
            throw Refusal.missing(
                "NoSuchCORSConfiguration", "The CORS configuration does not exist",
                view.bucket.name)
        }
        return Output(corsRules: found.corsRules)
    }
}

extension PutBucketCors: BucketWriteHandler {
    package static let action = "PutBucketCORS"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        let rules = input.corsConfiguration.corsRules
        guard (1...Limits.corsRulesMax).contains(rules.count) else { throw Refusal.malformedXML }
        for rule in rules {
            guard !rule.allowedMethods.isEmpty, !rule.allowedOrigins.isEmpty else {
                throw Refusal.malformedXML
            }
            for method in rule.allowedMethods
            where !["GET", "PUT", "HEAD", "POST", "DELETE"].contains(method) {
                throw Refusal.invalidRequest(
                    "Found unsupported HTTP method in CORS config. Unsupported method is \(method)")
            }
            for origin in rule.allowedOrigins where origin.count(where: { $0 == "*" }) > 1 {
                throw Refusal.invalidRequest(
                    "AllowedOrigin \"\(origin)\" can not have more than one wildcard.")
            }
            for header in rule.allowedHeaders ?? [] where header.count(where: { $0 == "*" }) > 1 {
                throw Refusal.invalidRequest(
                    "AllowedHeader \"\(header)\" can not have more than one wildcard.")
            }
        }
        try change.put(input.corsConfiguration, .cors)
        return Output()
    }
}

extension DeleteBucketCors: BucketWriteHandler {
    package static let action = "PutBucketCORS"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        try change.remove(.cors)
        return Output()
    }
}
