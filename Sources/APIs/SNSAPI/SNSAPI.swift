// swift-format-ignore-file
// Written by forge from sns/2010-03-31 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum SNSAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "SNS",
        signingName: "sns",
        endpointPrefix: "sns",
        apiVersion: "2010-03-31",
        protocols: [.query],
        xmlNamespace: "http://sns.amazonaws.com/doc/2010-03-31/")
}
