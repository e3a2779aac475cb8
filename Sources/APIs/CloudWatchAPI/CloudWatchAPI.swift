// swift-format-ignore-file
// Written by forge from cloudwatch/2010-08-01 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum CloudWatchAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "CloudWatch",
        signingName: "monitoring",
        endpointPrefix: "monitoring",
        apiVersion: "2010-08-01",
        protocols: [.rpcV2CBOR, .json, .query],
        targetPrefix: "GraniteServiceVersion20100801",
        jsonVersion: "1.0",
        xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/")
}
