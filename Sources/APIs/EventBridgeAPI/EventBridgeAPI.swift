// swift-format-ignore-file
// Written by forge from events/2015-10-07 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum EventBridgeAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "EventBridge",
        signingName: "events",
        endpointPrefix: "events",
        apiVersion: "2015-10-07",
        protocols: [.json],
        targetPrefix: "AWSEvents",
        jsonVersion: "1.1")
}
