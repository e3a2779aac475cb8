// swift-format-ignore-file
// Written by forge from s3control/2018-08-20 for the operations in Sources/APIs. Not edited.
// The schema of every shape, by its name in the model.

package import Shapes

package enum S3ControlSchema {
    package static let AccountId = Shapes.Schema("AccountId", .string, Shapes.Constraint(max: 64, pattern: #"^\d{12}$"#))
    package static let DeletePublicAccessBlockRequest = Shapes.Schema("DeletePublicAccessBlockRequest", .structure({ DeletePublicAccessBlock.Input.schema }))
    package static let GetPublicAccessBlockOutput = Shapes.Schema("GetPublicAccessBlockOutput", .structure({ GetPublicAccessBlock.Output.schema }))
    package static let GetPublicAccessBlockRequest = Shapes.Schema("GetPublicAccessBlockRequest", .structure({ GetPublicAccessBlock.Input.schema }))
    package static let ListTagsForResourceRequest = Shapes.Schema("ListTagsForResourceRequest", .structure({ ListTagsForResource.Input.schema }))
    package static let ListTagsForResourceResult = Shapes.Schema("ListTagsForResourceResult", .structure({ ListTagsForResource.Output.schema }))
    package static let PublicAccessBlockConfiguration = Shapes.Schema("PublicAccessBlockConfiguration", .structure({ S3ControlShape.PublicAccessBlockConfiguration.schema }))
    package static let PutPublicAccessBlockRequest = Shapes.Schema("PutPublicAccessBlockRequest", .structure({ PutPublicAccessBlock.Input.schema }))
    package static let S3ResourceArn = Shapes.Schema("S3ResourceArn", .string, Shapes.Constraint(max: 1011, pattern: "arn:[^:]+:s3(express)?:[^:].*"))
    package static let Setting = Shapes.Schema("Setting", .boolean)
    package static let Tag = Shapes.Schema("Tag", .structure({ S3ControlShape.Tag.schema }))
    package static let TagKeyList = Shapes.Schema("TagKeyList", .list(Shapes.ListSchema({ S3ControlSchema.TagKeyString })), Shapes.Constraint(min: 0, max: 50))
    package static let TagKeyString = Shapes.Schema("TagKeyString", .string, Shapes.Constraint(min: 1, max: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#))
    package static let TagList = Shapes.Schema("TagList", .list(Shapes.ListSchema({ S3ControlSchema.Tag }, elementName: "Tag")), Shapes.Constraint(min: 0, max: 50))
    package static let TagResourceRequest = Shapes.Schema("TagResourceRequest", .structure({ TagResource.Input.schema }))
    package static let TagResourceResult = Shapes.Schema("TagResourceResult", .structure({ TagResource.Output.schema }))
    package static let TagValueString = Shapes.Schema("TagValueString", .string, Shapes.Constraint(min: 0, max: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#))
    package static let UntagResourceRequest = Shapes.Schema("UntagResourceRequest", .structure({ UntagResource.Input.schema }))
    package static let UntagResourceResult = Shapes.Schema("UntagResourceResult", .structure({ UntagResource.Output.schema }))
}
