// swift-format-ignore-file
// Written by forge from sqs/2012-11-05 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum SQSAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "SQS",
        signingName: "sqs",
        endpointPrefix: "sqs",
        apiVersion: "2012-11-05",
        protocols: [.json, .query],
        targetPrefix: "AmazonSQS",
        jsonVersion: "1.0",
        xmlNamespace: "http://queue.amazonaws.com/doc/2012-11-05/")
}
