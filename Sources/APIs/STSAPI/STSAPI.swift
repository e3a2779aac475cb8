// swift-format-ignore-file
// Written by forge from sts/2011-06-15 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum STSAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "STS",
        signingName: "sts",
        endpointPrefix: "sts",
        apiVersion: "2011-06-15",
        protocols: [.query],
        xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/")
}
