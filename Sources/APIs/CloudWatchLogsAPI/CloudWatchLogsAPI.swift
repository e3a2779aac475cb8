// swift-format-ignore-file
// Written by forge from logs/2014-03-28 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum CloudWatchLogsAPIModel {
    package static let service = Shapes.ServiceModel(
        id: "CloudWatch Logs",
        signingName: "logs",
        endpointPrefix: "logs",
        apiVersion: "2014-03-28",
        protocols: [.json],
        targetPrefix: "Logs_20140328",
        jsonVersion: "1.1")
}
