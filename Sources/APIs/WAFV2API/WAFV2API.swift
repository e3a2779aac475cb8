// swift-format-ignore-file
// Written by forge from wafv2/2019-07-29 for the operations in Sources/APIs. Not edited.
// What the model says of the service.

package import Shapes

package enum WAFV2APIModel {
    package static let service = Shapes.ServiceModel(
        id: "WAFV2",
        signingName: "wafv2",
        endpointPrefix: "wafv2",
        apiVersion: "2019-07-29",
        protocols: [.json],
        targetPrefix: "AWSWAF_20190729",
        jsonVersion: "1.1")
}
