// swift-format-ignore-file
// Written by forge from iam/2010-05-08 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum IAMAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "IAM",
        signingName: "iam",
        endpointPrefix: "iam",
        apiVersion: "2010-05-08",
        protocols: [.query],
        xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/")
}
