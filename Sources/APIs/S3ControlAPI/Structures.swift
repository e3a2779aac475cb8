// swift-format-ignore-file
// Written by forge from s3control/2018-08-20 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes

package enum S3ControlShape {}

extension S3ControlShape {
    package struct PublicAccessBlockConfiguration: Shapes.Structure {
        package var blockPublicAcls: Swift.Bool?
        package var ignorePublicAcls: Swift.Bool?
        package var blockPublicPolicy: Swift.Bool?
        package var restrictPublicBuckets: Swift.Bool?
        package init(blockPublicAcls: Swift.Bool? = nil, ignorePublicAcls: Swift.Bool? = nil, blockPublicPolicy: Swift.Bool? = nil, restrictPublicBuckets: Swift.Bool? = nil) {
            self.blockPublicAcls = blockPublicAcls
            self.ignorePublicAcls = ignorePublicAcls
            self.blockPublicPolicy = blockPublicPolicy
            self.restrictPublicBuckets = restrictPublicBuckets
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.blockPublicAcls = try fields.optional(0)
            self.ignorePublicAcls = try fields.optional(1)
            self.blockPublicPolicy = try fields.optional(2)
            self.restrictPublicBuckets = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.blockPublicAcls?.shapeValue
            fields[1] = self.ignorePublicAcls?.shapeValue
            fields[2] = self.blockPublicPolicy?.shapeValue
            fields[3] = self.restrictPublicBuckets?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PublicAccessBlockConfiguration",
            [
                Shapes.Member("BlockPublicAcls", { S3ControlSchema.Setting }),
                Shapes.Member("IgnorePublicAcls", { S3ControlSchema.Setting }),
                Shapes.Member("BlockPublicPolicy", { S3ControlSchema.Setting }),
                Shapes.Member("RestrictPublicBuckets", { S3ControlSchema.Setting }),
            ])
    }
}

extension S3ControlShape {
    package struct Tag: Shapes.Structure {
        package var key: Swift.String
        package var value: Swift.String
        package init(key: Swift.String, value: Swift.String) {
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.value = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.value.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tag",
            [
                Shapes.Member("Key", { S3ControlSchema.TagKeyString }, traits: [.required]),
                Shapes.Member("Value", { S3ControlSchema.TagValueString }, traits: [.required]),
            ])
    }
}

