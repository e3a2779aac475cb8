// swift-format-ignore-file
// Written by forge from s3control/2018-08-20 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum S3ControlAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "S3 Control",
        signingName: "s3",
        endpointPrefix: "s3-control",
        apiVersion: "2018-08-20",
        protocols: [.restXML])
}
