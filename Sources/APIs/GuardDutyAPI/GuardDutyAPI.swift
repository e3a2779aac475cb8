// swift-format-ignore-file
// Written by forge from guardduty/2017-11-28 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum GuardDutyAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "GuardDuty",
        signingName: "guardduty",
        endpointPrefix: "guardduty",
        apiVersion: "2017-11-28",
        protocols: [.restJSON])
}
