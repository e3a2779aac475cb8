// swift-format-ignore-file
// Written by forge from cloudtrail/2013-11-01 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum CloudTrailAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "CloudTrail",
        signingName: "cloudtrail",
        endpointPrefix: "cloudtrail",
        apiVersion: "2013-11-01",
        protocols: [.json],
        targetPrefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101",
        jsonVersion: "1.1")
}
