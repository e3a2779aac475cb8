// swift-format-ignore-file
// Written by forge from scheduler/2021-06-30 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum EventBridgeSchedulerAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "Scheduler",
        signingName: "scheduler",
        endpointPrefix: "scheduler",
        apiVersion: "2021-06-30",
        protocols: [.restJSON],
        jsonVersion: "1.1")
}
