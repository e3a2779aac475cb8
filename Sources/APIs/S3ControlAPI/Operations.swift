// swift-format-ignore-file
// Written by forge from s3control/2018-08-20 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes

package enum DeletePublicAccessBlock: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountId: Swift.String
        package init(accountId: Swift.String) {
            self.accountId = accountId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletePublicAccessBlockRequest",
            [
                Shapes.Member("AccountId", { S3ControlSchema.AccountId }, wireName: "x-amz-account-id", location: .header, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeletePublicAccessBlock", method: "DELETE", uri: "/v20180820/configuration/publicAccessBlock", input: Input.schema, output: Output.schema)
}

package enum GetPublicAccessBlock: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountId: Swift.String
        package init(accountId: Swift.String) {
            self.accountId = accountId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPublicAccessBlockRequest",
            [
                Shapes.Member("AccountId", { S3ControlSchema.AccountId }, wireName: "x-amz-account-id", location: .header, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var publicAccessBlockConfiguration: S3ControlShape.PublicAccessBlockConfiguration?
        package init(publicAccessBlockConfiguration: S3ControlShape.PublicAccessBlockConfiguration? = nil) {
            self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.publicAccessBlockConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.publicAccessBlockConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPublicAccessBlockOutput",
            [
                Shapes.Member("PublicAccessBlockConfiguration", { S3ControlSchema.PublicAccessBlockConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetPublicAccessBlock", method: "GET", uri: "/v20180820/configuration/publicAccessBlock", input: Input.schema, output: Output.schema)
}

package enum ListTagsForResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountId: Swift.String
        package var resourceArn: Swift.String
        package init(accountId: Swift.String, resourceArn: Swift.String) {
            self.accountId = accountId
            self.resourceArn = resourceArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
            self.resourceArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            fields[1] = self.resourceArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceRequest",
            [
                Shapes.Member("AccountId", { S3ControlSchema.AccountId }, wireName: "x-amz-account-id", location: .header, traits: [.required]),
                Shapes.Member("ResourceArn", { S3ControlSchema.S3ResourceArn }, wireName: "resourceArn", location: .uri, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [S3ControlShape.Tag]?
        package init(tags: [S3ControlShape.Tag]? = nil) {
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceResult",
            [
                Shapes.Member("Tags", { S3ControlSchema.TagList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "GET", uri: "/v20180820/tags/{resourceArn+}", input: Input.schema, output: Output.schema)
}

package enum PutPublicAccessBlock: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var publicAccessBlockConfiguration: S3ControlShape.PublicAccessBlockConfiguration
        package var accountId: Swift.String
        package init(publicAccessBlockConfiguration: S3ControlShape.PublicAccessBlockConfiguration, accountId: Swift.String) {
            self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
            self.accountId = accountId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.publicAccessBlockConfiguration = try fields.required(0)
            self.accountId = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.publicAccessBlockConfiguration.shapeValue
            fields[1] = self.accountId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutPublicAccessBlockRequest",
            [
                Shapes.Member("PublicAccessBlockConfiguration", { S3ControlSchema.PublicAccessBlockConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://awss3control.amazonaws.com/doc/2018-08-20/")),
                Shapes.Member("AccountId", { S3ControlSchema.AccountId }, wireName: "x-amz-account-id", location: .header, traits: [.required]),
            ], payload: 0)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutPublicAccessBlock", method: "PUT", uri: "/v20180820/configuration/publicAccessBlock", input: Input.schema, output: Output.schema)
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountId: Swift.String
        package var resourceArn: Swift.String
        package var tags: [S3ControlShape.Tag]
        package init(accountId: Swift.String, resourceArn: Swift.String, tags: [S3ControlShape.Tag]) {
            self.accountId = accountId
            self.resourceArn = resourceArn
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
            self.resourceArn = try fields.required(1)
            self.tags = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            fields[1] = self.resourceArn.shapeValue
            fields[2] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagResourceRequest",
            [
                Shapes.Member("AccountId", { S3ControlSchema.AccountId }, wireName: "x-amz-account-id", location: .header, traits: [.required]),
                Shapes.Member("ResourceArn", { S3ControlSchema.S3ResourceArn }, wireName: "resourceArn", location: .uri, traits: [.required]),
                Shapes.Member("Tags", { S3ControlSchema.TagList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "TagResourceResult",
            [])
    }
    package static let model = Shapes.OperationModel(
        "TagResource", method: "POST", uri: "/v20180820/tags/{resourceArn+}", input: Input.schema, output: Output.schema, status: 204, inputWrapper: "TagResourceRequest", inputNamespace: Shapes.XMLNamespace("http://awss3control.amazonaws.com/doc/2018-08-20/"))
}

package enum UntagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var accountId: Swift.String
        package var resourceArn: Swift.String
        package var tagKeys: [Swift.String]
        package init(accountId: Swift.String, resourceArn: Swift.String, tagKeys: [Swift.String]) {
            self.accountId = accountId
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.required(0)
            self.resourceArn = try fields.required(1)
            self.tagKeys = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId.shapeValue
            fields[1] = self.resourceArn.shapeValue
            fields[2] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagResourceRequest",
            [
                Shapes.Member("AccountId", { S3ControlSchema.AccountId }, wireName: "x-amz-account-id", location: .header, traits: [.required]),
                Shapes.Member("ResourceArn", { S3ControlSchema.S3ResourceArn }, wireName: "resourceArn", location: .uri, traits: [.required]),
                Shapes.Member("TagKeys", { S3ControlSchema.TagKeyList }, wireName: "tagKeys", location: .query, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UntagResourceResult",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UntagResource", method: "DELETE", uri: "/v20180820/tags/{resourceArn+}", input: Input.schema, output: Output.schema, status: 204)
}

