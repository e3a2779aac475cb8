// swift-format-ignore-file
// Written by forge from shield/2016-06-02 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum ShieldAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "Shield",
        signingName: "shield",
        endpointPrefix: "shield",
        apiVersion: "2016-06-02",
        protocols: [.json],
        targetPrefix: "AWSShield_20160616",
        jsonVersion: "1.1")
}
