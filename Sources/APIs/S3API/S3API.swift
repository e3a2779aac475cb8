// swift-format-ignore-file
// Written by forge from s3/2006-03-01 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum S3APIModel {
    package static let service = Shapes.ServiceModel(
        id: "S3",
        signingName: "s3",
        endpointPrefix: "s3",
        apiVersion: "2006-03-01",
        protocols: [.restXML])
}
