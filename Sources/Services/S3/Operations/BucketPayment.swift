import Gate
package import S3API
import Shapes

extension GetBucketRequestPayment: BucketReadHandler {
    package static let action = "GetBucketRequestPayment"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let found: S3Shape.RequestPaymentConfiguration? = try view.document(.requestPayment)
        return Output(payer: found?.payer ?? "BucketOwner")
    }
}

extension PutBucketRequestPayment: BucketWriteHandler {
    package static let action = "PutBucketRequestPayment"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard ["BucketOwner", "Requester"].contains(input.requestPaymentConfiguration.payer) else {
            throw Refusal.malformedXML
        }
        try change.put(input.requestPaymentConfiguration, .requestPayment)
        return Output()
    }
}

extension GetBucketAccelerateConfiguration: BucketReadHandler {
    package static let action = "GetAccelerateConfiguration"

    package static func answer(_ input: Input, _ view: BucketView) throws -> Output {
        let found: S3Shape.AccelerateConfiguration? = try view.document(.accelerate)
        return Output(status: found?.status)
    }
}

extension PutBucketAccelerateConfiguration: BucketWriteHandler {
    package static let action = "PutAccelerateConfiguration"

    package static func apply(_ input: Input, _ change: BucketChange) throws -> Output {
        guard !change.bucket.name.utf8.contains(UInt8(ascii: ".")) else {
            throw Refusal.invalidRequest(
                "S3 Transfer Acceleration is not supported for buckets with periods (.) in their "
                    + "names")
        }
        guard let status = input.accelerateConfiguration.status,
            ["Enabled", "Suspended"].contains(status)
        else { throw Refusal.malformedXML }
        // What was never turned on cannot be suspended.
        let before: S3Shape.AccelerateConfiguration? = try change.transaction.document(
            change.bucket.name, .accelerate)
        guard status == "Enabled" || before != nil else { return Output() }
        try change.put(input.accelerateConfiguration, .accelerate)
        return Output()
    }
}
