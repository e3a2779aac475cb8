// swift-format-ignore-file
// Written by forge from sts/2011-06-15 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum STSShape {}

extension STSShape {
    package struct AssumedRoleUser: Shapes.Structure {
        package var assumedRoleId: Swift.String
        package var arn: Swift.String
        package init(assumedRoleId: Swift.String, arn: Swift.String) {
            self.assumedRoleId = assumedRoleId
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.assumedRoleId = try fields.required(0)
            self.arn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.assumedRoleId.shapeValue
            fields[1] = self.arn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AssumedRoleUser",
            [
                Shapes.Member("AssumedRoleId", { STSSchema.assumedRoleIdType }, traits: [.required]),
                Shapes.Member("Arn", { STSSchema.arnType }, traits: [.required]),
            ])
    }
}

extension STSShape {
    package struct Credentials: Shapes.Structure {
        package var accessKeyId: Swift.String
        package var secretAccessKey: Swift.String
        package var sessionToken: Swift.String
        package var expiration: Vocabulary.Instant
        package init(accessKeyId: Swift.String, secretAccessKey: Swift.String, sessionToken: Swift.String, expiration: Vocabulary.Instant) {
            self.accessKeyId = accessKeyId
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.expiration = expiration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accessKeyId = try fields.required(0)
            self.secretAccessKey = try fields.required(1)
            self.sessionToken = try fields.required(2)
            self.expiration = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accessKeyId.shapeValue
            fields[1] = self.secretAccessKey.shapeValue
            fields[2] = self.sessionToken.shapeValue
            fields[3] = self.expiration.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Credentials",
            [
                Shapes.Member("AccessKeyId", { STSSchema.accessKeyIdType }, traits: [.required]),
                Shapes.Member("SecretAccessKey", { STSSchema.accessKeySecretType }, traits: [.required]),
                Shapes.Member("SessionToken", { STSSchema.tokenType }, traits: [.required]),
                Shapes.Member("Expiration", { STSSchema.dateType }, traits: [.required]),
            ])
    }
}

extension STSShape {
    package struct FederatedUser: Shapes.Structure {
        package var federatedUserId: Swift.String
        package var arn: Swift.String
        package init(federatedUserId: Swift.String, arn: Swift.String) {
            self.federatedUserId = federatedUserId
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.federatedUserId = try fields.required(0)
            self.arn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.federatedUserId.shapeValue
            fields[1] = self.arn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FederatedUser",
            [
                Shapes.Member("FederatedUserId", { STSSchema.federatedIdType }, traits: [.required]),
                Shapes.Member("Arn", { STSSchema.arnType }, traits: [.required]),
            ])
    }
}

extension STSShape {
    package struct PolicyDescriptorType: Shapes.Structure {
        package var arn: Swift.String?
        package init(arn: Swift.String? = nil) {
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyDescriptorType",
            [
                Shapes.Member("arn", { STSSchema.arnType }),
            ])
    }
}

extension STSShape {
    package struct ProvidedContext: Shapes.Structure {
        package var providerArn: Swift.String?
        package var contextAssertion: Swift.String?
        package init(providerArn: Swift.String? = nil, contextAssertion: Swift.String? = nil) {
            self.providerArn = providerArn
            self.contextAssertion = contextAssertion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.providerArn = try fields.optional(0)
            self.contextAssertion = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.providerArn?.shapeValue
            fields[1] = self.contextAssertion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ProvidedContext",
            [
                Shapes.Member("ProviderArn", { STSSchema.arnType }),
                Shapes.Member("ContextAssertion", { STSSchema.contextAssertionType }),
            ])
    }
}

extension STSShape {
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
                Shapes.Member("Key", { STSSchema.tagKeyType }, traits: [.required]),
                Shapes.Member("Value", { STSSchema.tagValueType }, traits: [.required]),
            ])
    }
}

