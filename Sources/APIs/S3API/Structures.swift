// swift-format-ignore-file
// Written by forge from s3/2006-03-01 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum S3Shape {}

extension S3Shape {
    package struct AbortIncompleteMultipartUpload: Shapes.Structure {
        package var daysAfterInitiation: Swift.Int?
        package init(daysAfterInitiation: Swift.Int? = nil) {
            self.daysAfterInitiation = daysAfterInitiation
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.daysAfterInitiation = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.daysAfterInitiation?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AbortIncompleteMultipartUpload",
            [
                Shapes.Member("DaysAfterInitiation", { S3Schema.DaysAfterInitiation }),
            ])
    }
}

extension S3Shape {
    package struct AccelerateConfiguration: Shapes.Structure {
        package var status: Swift.String?
        package init(status: Swift.String? = nil) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccelerateConfiguration",
            [
                Shapes.Member("Status", { S3Schema.BucketAccelerateStatus }),
            ])
    }
}

extension S3Shape {
    package struct AccessControlPolicy: Shapes.Structure {
        package var grants: [S3Shape.Grant]?
        package var owner: S3Shape.Owner?
        package init(grants: [S3Shape.Grant]? = nil, owner: S3Shape.Owner? = nil) {
            self.grants = grants
            self.owner = owner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.grants = try fields.optional(0)
            self.owner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.grants?.shapeValue
            fields[1] = self.owner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessControlPolicy",
            [
                Shapes.Member("Grants", { S3Schema.Grants }, wireName: "AccessControlList"),
                Shapes.Member("Owner", { S3Schema.Owner }),
            ])
    }
}

extension S3Shape {
    package struct AccessControlTranslation: Shapes.Structure {
        package var owner: Swift.String
        package init(owner: Swift.String) {
            self.owner = owner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.owner = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.owner.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AccessControlTranslation",
            [
                Shapes.Member("Owner", { S3Schema.OwnerOverride }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct AnalyticsAndOperator: Shapes.Structure {
        package var prefix: Swift.String?
        package var tags: [S3Shape.Tag]?
        package init(prefix: Swift.String? = nil, tags: [S3Shape.Tag]? = nil) {
            self.prefix = prefix
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tags = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnalyticsAndOperator",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tags", { S3Schema.TagSet }, wireName: "Tag", traits: [.flattened]),
            ])
    }
}

extension S3Shape {
    package struct AnalyticsConfiguration: Shapes.Structure {
        package var id: Swift.String
        package var filter: S3Shape.AnalyticsFilter?
        package var storageClassAnalysis: S3Shape.StorageClassAnalysis
        package init(id: Swift.String, filter: S3Shape.AnalyticsFilter? = nil, storageClassAnalysis: S3Shape.StorageClassAnalysis) {
            self.id = id
            self.filter = filter
            self.storageClassAnalysis = storageClassAnalysis
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.filter = try fields.optional(1)
            self.storageClassAnalysis = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.filter?.shapeValue
            fields[2] = self.storageClassAnalysis.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnalyticsConfiguration",
            [
                Shapes.Member("Id", { S3Schema.AnalyticsId }, traits: [.required]),
                Shapes.Member("Filter", { S3Schema.AnalyticsFilter }),
                Shapes.Member("StorageClassAnalysis", { S3Schema.StorageClassAnalysis }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct AnalyticsExportDestination: Shapes.Structure {
        package var s3BucketDestination: S3Shape.AnalyticsS3BucketDestination
        package init(s3BucketDestination: S3Shape.AnalyticsS3BucketDestination) {
            self.s3BucketDestination = s3BucketDestination
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.s3BucketDestination = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.s3BucketDestination.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnalyticsExportDestination",
            [
                Shapes.Member("S3BucketDestination", { S3Schema.AnalyticsS3BucketDestination }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct AnalyticsFilter: Shapes.Structure {
        package var prefix: Swift.String?
        package var tag: S3Shape.Tag?
        package var and: S3Shape.AnalyticsAndOperator?
        package init(prefix: Swift.String? = nil, tag: S3Shape.Tag? = nil, and: S3Shape.AnalyticsAndOperator? = nil) {
            self.prefix = prefix
            self.tag = tag
            self.and = and
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tag = try fields.optional(1)
            self.and = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tag?.shapeValue
            fields[2] = self.and?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnalyticsFilter",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tag", { S3Schema.Tag }),
                Shapes.Member("And", { S3Schema.AnalyticsAndOperator }),
            ])
    }
}

extension S3Shape {
    package struct AnalyticsS3BucketDestination: Shapes.Structure {
        package var format: Swift.String
        package var bucketAccountId: Swift.String?
        package var bucket: Swift.String
        package var prefix: Swift.String?
        package init(format: Swift.String, bucketAccountId: Swift.String? = nil, bucket: Swift.String, prefix: Swift.String? = nil) {
            self.format = format
            self.bucketAccountId = bucketAccountId
            self.bucket = bucket
            self.prefix = prefix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.format = try fields.required(0)
            self.bucketAccountId = try fields.optional(1)
            self.bucket = try fields.required(2)
            self.prefix = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.format.shapeValue
            fields[1] = self.bucketAccountId?.shapeValue
            fields[2] = self.bucket.shapeValue
            fields[3] = self.prefix?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AnalyticsS3BucketDestination",
            [
                Shapes.Member("Format", { S3Schema.AnalyticsS3ExportFileFormat }, traits: [.required]),
                Shapes.Member("BucketAccountId", { S3Schema.AccountId }),
                Shapes.Member("Bucket", { S3Schema.BucketName }, traits: [.required]),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
            ])
    }
}

extension S3Shape {
    package struct BlockedEncryptionTypes: Shapes.Structure {
        package var encryptionType: [Swift.String]?
        package init(encryptionType: [Swift.String]? = nil) {
            self.encryptionType = encryptionType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.encryptionType = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.encryptionType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BlockedEncryptionTypes",
            [
                Shapes.Member("EncryptionType", { S3Schema.EncryptionTypeList }),
            ])
    }
}

extension S3Shape {
    package struct Bucket: Shapes.Structure {
        package var name: Swift.String?
        package var creationDate: Vocabulary.Instant?
        package var bucketRegion: Swift.String?
        package var bucketArn: Swift.String?
        package init(name: Swift.String? = nil, creationDate: Vocabulary.Instant? = nil, bucketRegion: Swift.String? = nil, bucketArn: Swift.String? = nil) {
            self.name = name
            self.creationDate = creationDate
            self.bucketRegion = bucketRegion
            self.bucketArn = bucketArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.creationDate = try fields.optional(1)
            self.bucketRegion = try fields.optional(2)
            self.bucketArn = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.creationDate?.shapeValue
            fields[2] = self.bucketRegion?.shapeValue
            fields[3] = self.bucketArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Bucket",
            [
                Shapes.Member("Name", { S3Schema.BucketName }),
                Shapes.Member("CreationDate", { S3Schema.CreationDate }),
                Shapes.Member("BucketRegion", { S3Schema.BucketRegion }),
                Shapes.Member("BucketArn", { S3Schema.S3RegionalOrS3ExpressBucketArnString }),
            ])
    }
}

extension S3Shape {
    package struct BucketInfo: Shapes.Structure {
        package var dataRedundancy: Swift.String?
        package var type: Swift.String?
        package init(dataRedundancy: Swift.String? = nil, type: Swift.String? = nil) {
            self.dataRedundancy = dataRedundancy
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dataRedundancy = try fields.optional(0)
            self.type = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dataRedundancy?.shapeValue
            fields[1] = self.type?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BucketInfo",
            [
                Shapes.Member("DataRedundancy", { S3Schema.DataRedundancy }),
                Shapes.Member("Type", { S3Schema.BucketType }),
            ])
    }
}

extension S3Shape {
    package struct BucketLifecycleConfiguration: Shapes.Structure {
        package var rules: [S3Shape.LifecycleRule]
        package init(rules: [S3Shape.LifecycleRule]) {
            self.rules = rules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rules = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BucketLifecycleConfiguration",
            [
                Shapes.Member("Rules", { S3Schema.LifecycleRules }, wireName: "Rule", traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct BucketLoggingStatus: Shapes.Structure {
        package var loggingEnabled: S3Shape.LoggingEnabled?
        package init(loggingEnabled: S3Shape.LoggingEnabled? = nil) {
            self.loggingEnabled = loggingEnabled
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.loggingEnabled = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.loggingEnabled?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BucketLoggingStatus",
            [
                Shapes.Member("LoggingEnabled", { S3Schema.LoggingEnabled }),
            ])
    }
}

extension S3Shape {
    package struct CORSConfiguration: Shapes.Structure {
        package var corsRules: [S3Shape.CORSRule]
        package init(corsRules: [S3Shape.CORSRule]) {
            self.corsRules = corsRules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.corsRules = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.corsRules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CORSConfiguration",
            [
                Shapes.Member("CORSRules", { S3Schema.CORSRules }, wireName: "CORSRule", traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct CORSRule: Shapes.Structure {
        package var id: Swift.String?
        package var allowedHeaders: [Swift.String]?
        package var allowedMethods: [Swift.String]
        package var allowedOrigins: [Swift.String]
        package var exposeHeaders: [Swift.String]?
        package var maxAgeSeconds: Swift.Int?
        package init(id: Swift.String? = nil, allowedHeaders: [Swift.String]? = nil, allowedMethods: [Swift.String], allowedOrigins: [Swift.String], exposeHeaders: [Swift.String]? = nil, maxAgeSeconds: Swift.Int? = nil) {
            self.id = id
            self.allowedHeaders = allowedHeaders
            self.allowedMethods = allowedMethods
            self.allowedOrigins = allowedOrigins
            self.exposeHeaders = exposeHeaders
            self.maxAgeSeconds = maxAgeSeconds
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.allowedHeaders = try fields.optional(1)
            self.allowedMethods = try fields.required(2)
            self.allowedOrigins = try fields.required(3)
            self.exposeHeaders = try fields.optional(4)
            self.maxAgeSeconds = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.allowedHeaders?.shapeValue
            fields[2] = self.allowedMethods.shapeValue
            fields[3] = self.allowedOrigins.shapeValue
            fields[4] = self.exposeHeaders?.shapeValue
            fields[5] = self.maxAgeSeconds?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CORSRule",
            [
                Shapes.Member("ID", { S3Schema.ID }),
                Shapes.Member("AllowedHeaders", { S3Schema.AllowedHeaders }, wireName: "AllowedHeader"),
                Shapes.Member("AllowedMethods", { S3Schema.AllowedMethods }, wireName: "AllowedMethod", traits: [.required]),
                Shapes.Member("AllowedOrigins", { S3Schema.AllowedOrigins }, wireName: "AllowedOrigin", traits: [.required]),
                Shapes.Member("ExposeHeaders", { S3Schema.ExposeHeaders }, wireName: "ExposeHeader"),
                Shapes.Member("MaxAgeSeconds", { S3Schema.MaxAgeSeconds }),
            ])
    }
}

extension S3Shape {
    package struct CSVInput: Shapes.Structure {
        package var fileHeaderInfo: Swift.String?
        package var comments: Swift.String?
        package var quoteEscapeCharacter: Swift.String?
        package var recordDelimiter: Swift.String?
        package var fieldDelimiter: Swift.String?
        package var quoteCharacter: Swift.String?
        package var allowQuotedRecordDelimiter: Swift.Bool?
        package init(fileHeaderInfo: Swift.String? = nil, comments: Swift.String? = nil, quoteEscapeCharacter: Swift.String? = nil, recordDelimiter: Swift.String? = nil, fieldDelimiter: Swift.String? = nil, quoteCharacter: Swift.String? = nil, allowQuotedRecordDelimiter: Swift.Bool? = nil) {
            self.fileHeaderInfo = fileHeaderInfo
            self.comments = comments
            self.quoteEscapeCharacter = quoteEscapeCharacter
            self.recordDelimiter = recordDelimiter
            self.fieldDelimiter = fieldDelimiter
            self.quoteCharacter = quoteCharacter
            self.allowQuotedRecordDelimiter = allowQuotedRecordDelimiter
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.fileHeaderInfo = try fields.optional(0)
            self.comments = try fields.optional(1)
            self.quoteEscapeCharacter = try fields.optional(2)
            self.recordDelimiter = try fields.optional(3)
            self.fieldDelimiter = try fields.optional(4)
            self.quoteCharacter = try fields.optional(5)
            self.allowQuotedRecordDelimiter = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.fileHeaderInfo?.shapeValue
            fields[1] = self.comments?.shapeValue
            fields[2] = self.quoteEscapeCharacter?.shapeValue
            fields[3] = self.recordDelimiter?.shapeValue
            fields[4] = self.fieldDelimiter?.shapeValue
            fields[5] = self.quoteCharacter?.shapeValue
            fields[6] = self.allowQuotedRecordDelimiter?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CSVInput",
            [
                Shapes.Member("FileHeaderInfo", { S3Schema.FileHeaderInfo }),
                Shapes.Member("Comments", { S3Schema.Comments }),
                Shapes.Member("QuoteEscapeCharacter", { S3Schema.QuoteEscapeCharacter }),
                Shapes.Member("RecordDelimiter", { S3Schema.RecordDelimiter }),
                Shapes.Member("FieldDelimiter", { S3Schema.FieldDelimiter }),
                Shapes.Member("QuoteCharacter", { S3Schema.QuoteCharacter }),
                Shapes.Member("AllowQuotedRecordDelimiter", { S3Schema.AllowQuotedRecordDelimiter }),
            ])
    }
}

extension S3Shape {
    package struct CSVOutput: Shapes.Structure {
        package var quoteFields: Swift.String?
        package var quoteEscapeCharacter: Swift.String?
        package var recordDelimiter: Swift.String?
        package var fieldDelimiter: Swift.String?
        package var quoteCharacter: Swift.String?
        package init(quoteFields: Swift.String? = nil, quoteEscapeCharacter: Swift.String? = nil, recordDelimiter: Swift.String? = nil, fieldDelimiter: Swift.String? = nil, quoteCharacter: Swift.String? = nil) {
            self.quoteFields = quoteFields
            self.quoteEscapeCharacter = quoteEscapeCharacter
            self.recordDelimiter = recordDelimiter
            self.fieldDelimiter = fieldDelimiter
            self.quoteCharacter = quoteCharacter
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.quoteFields = try fields.optional(0)
            self.quoteEscapeCharacter = try fields.optional(1)
            self.recordDelimiter = try fields.optional(2)
            self.fieldDelimiter = try fields.optional(3)
            self.quoteCharacter = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.quoteFields?.shapeValue
            fields[1] = self.quoteEscapeCharacter?.shapeValue
            fields[2] = self.recordDelimiter?.shapeValue
            fields[3] = self.fieldDelimiter?.shapeValue
            fields[4] = self.quoteCharacter?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CSVOutput",
            [
                Shapes.Member("QuoteFields", { S3Schema.QuoteFields }),
                Shapes.Member("QuoteEscapeCharacter", { S3Schema.QuoteEscapeCharacter }),
                Shapes.Member("RecordDelimiter", { S3Schema.RecordDelimiter }),
                Shapes.Member("FieldDelimiter", { S3Schema.FieldDelimiter }),
                Shapes.Member("QuoteCharacter", { S3Schema.QuoteCharacter }),
            ])
    }
}

extension S3Shape {
    package struct Checksum: Shapes.Structure {
        package var checksumCRC32: Swift.String?
        package var checksumCRC32C: Swift.String?
        package var checksumCRC64NVME: Swift.String?
        package var checksumSHA1: Swift.String?
        package var checksumSHA256: Swift.String?
        package var checksumSHA512: Swift.String?
        package var checksumMD5: Swift.String?
        package var checksumXXHASH64: Swift.String?
        package var checksumXXHASH3: Swift.String?
        package var checksumXXHASH128: Swift.String?
        package var checksumType: Swift.String?
        package init(checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, checksumType: Swift.String? = nil) {
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumType = checksumType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.checksumCRC32 = try fields.optional(0)
            self.checksumCRC32C = try fields.optional(1)
            self.checksumCRC64NVME = try fields.optional(2)
            self.checksumSHA1 = try fields.optional(3)
            self.checksumSHA256 = try fields.optional(4)
            self.checksumSHA512 = try fields.optional(5)
            self.checksumMD5 = try fields.optional(6)
            self.checksumXXHASH64 = try fields.optional(7)
            self.checksumXXHASH3 = try fields.optional(8)
            self.checksumXXHASH128 = try fields.optional(9)
            self.checksumType = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.checksumCRC32?.shapeValue
            fields[1] = self.checksumCRC32C?.shapeValue
            fields[2] = self.checksumCRC64NVME?.shapeValue
            fields[3] = self.checksumSHA1?.shapeValue
            fields[4] = self.checksumSHA256?.shapeValue
            fields[5] = self.checksumSHA512?.shapeValue
            fields[6] = self.checksumMD5?.shapeValue
            fields[7] = self.checksumXXHASH64?.shapeValue
            fields[8] = self.checksumXXHASH3?.shapeValue
            fields[9] = self.checksumXXHASH128?.shapeValue
            fields[10] = self.checksumType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Checksum",
            [
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }),
            ])
    }
}

extension S3Shape {
    package struct CommonPrefix: Shapes.Structure {
        package var prefix: Swift.String?
        package init(prefix: Swift.String? = nil) {
            self.prefix = prefix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CommonPrefix",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
            ])
    }
}

extension S3Shape {
    package struct CompletedMultipartUpload: Shapes.Structure {
        package var parts: [S3Shape.CompletedPart]?
        package init(parts: [S3Shape.CompletedPart]? = nil) {
            self.parts = parts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.parts = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.parts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CompletedMultipartUpload",
            [
                Shapes.Member("Parts", { S3Schema.CompletedPartList }, wireName: "Part"),
            ])
    }
}

extension S3Shape {
    package struct CompletedPart: Shapes.Structure {
        package var eTag: Swift.String?
        package var checksumCRC32: Swift.String?
        package var checksumCRC32C: Swift.String?
        package var checksumCRC64NVME: Swift.String?
        package var checksumSHA1: Swift.String?
        package var checksumSHA256: Swift.String?
        package var checksumSHA512: Swift.String?
        package var checksumMD5: Swift.String?
        package var checksumXXHASH64: Swift.String?
        package var checksumXXHASH3: Swift.String?
        package var checksumXXHASH128: Swift.String?
        package var partNumber: Swift.Int?
        package init(eTag: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, partNumber: Swift.Int? = nil) {
            self.eTag = eTag
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.partNumber = partNumber
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eTag = try fields.optional(0)
            self.checksumCRC32 = try fields.optional(1)
            self.checksumCRC32C = try fields.optional(2)
            self.checksumCRC64NVME = try fields.optional(3)
            self.checksumSHA1 = try fields.optional(4)
            self.checksumSHA256 = try fields.optional(5)
            self.checksumSHA512 = try fields.optional(6)
            self.checksumMD5 = try fields.optional(7)
            self.checksumXXHASH64 = try fields.optional(8)
            self.checksumXXHASH3 = try fields.optional(9)
            self.checksumXXHASH128 = try fields.optional(10)
            self.partNumber = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eTag?.shapeValue
            fields[1] = self.checksumCRC32?.shapeValue
            fields[2] = self.checksumCRC32C?.shapeValue
            fields[3] = self.checksumCRC64NVME?.shapeValue
            fields[4] = self.checksumSHA1?.shapeValue
            fields[5] = self.checksumSHA256?.shapeValue
            fields[6] = self.checksumSHA512?.shapeValue
            fields[7] = self.checksumMD5?.shapeValue
            fields[8] = self.checksumXXHASH64?.shapeValue
            fields[9] = self.checksumXXHASH3?.shapeValue
            fields[10] = self.checksumXXHASH128?.shapeValue
            fields[11] = self.partNumber?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CompletedPart",
            [
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }),
                Shapes.Member("PartNumber", { S3Schema.PartNumber }),
            ])
    }
}

extension S3Shape {
    package struct Condition: Shapes.Structure {
        package var httpErrorCodeReturnedEquals: Swift.String?
        package var keyPrefixEquals: Swift.String?
        package init(httpErrorCodeReturnedEquals: Swift.String? = nil, keyPrefixEquals: Swift.String? = nil) {
            self.httpErrorCodeReturnedEquals = httpErrorCodeReturnedEquals
            self.keyPrefixEquals = keyPrefixEquals
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.httpErrorCodeReturnedEquals = try fields.optional(0)
            self.keyPrefixEquals = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.httpErrorCodeReturnedEquals?.shapeValue
            fields[1] = self.keyPrefixEquals?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Condition",
            [
                Shapes.Member("HttpErrorCodeReturnedEquals", { S3Schema.HttpErrorCodeReturnedEquals }),
                Shapes.Member("KeyPrefixEquals", { S3Schema.KeyPrefixEquals }),
            ])
    }
}

extension S3Shape {
    package struct CopyObjectResult: Shapes.Structure {
        package var eTag: Swift.String?
        package var lastModified: Vocabulary.Instant?
        package var checksumType: Swift.String?
        package var checksumCRC32: Swift.String?
        package var checksumCRC32C: Swift.String?
        package var checksumCRC64NVME: Swift.String?
        package var checksumSHA1: Swift.String?
        package var checksumSHA256: Swift.String?
        package var checksumSHA512: Swift.String?
        package var checksumMD5: Swift.String?
        package var checksumXXHASH64: Swift.String?
        package var checksumXXHASH3: Swift.String?
        package var checksumXXHASH128: Swift.String?
        package init(eTag: Swift.String? = nil, lastModified: Vocabulary.Instant? = nil, checksumType: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil) {
            self.eTag = eTag
            self.lastModified = lastModified
            self.checksumType = checksumType
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eTag = try fields.optional(0)
            self.lastModified = try fields.optional(1)
            self.checksumType = try fields.optional(2)
            self.checksumCRC32 = try fields.optional(3)
            self.checksumCRC32C = try fields.optional(4)
            self.checksumCRC64NVME = try fields.optional(5)
            self.checksumSHA1 = try fields.optional(6)
            self.checksumSHA256 = try fields.optional(7)
            self.checksumSHA512 = try fields.optional(8)
            self.checksumMD5 = try fields.optional(9)
            self.checksumXXHASH64 = try fields.optional(10)
            self.checksumXXHASH3 = try fields.optional(11)
            self.checksumXXHASH128 = try fields.optional(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eTag?.shapeValue
            fields[1] = self.lastModified?.shapeValue
            fields[2] = self.checksumType?.shapeValue
            fields[3] = self.checksumCRC32?.shapeValue
            fields[4] = self.checksumCRC32C?.shapeValue
            fields[5] = self.checksumCRC64NVME?.shapeValue
            fields[6] = self.checksumSHA1?.shapeValue
            fields[7] = self.checksumSHA256?.shapeValue
            fields[8] = self.checksumSHA512?.shapeValue
            fields[9] = self.checksumMD5?.shapeValue
            fields[10] = self.checksumXXHASH64?.shapeValue
            fields[11] = self.checksumXXHASH3?.shapeValue
            fields[12] = self.checksumXXHASH128?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CopyObjectResult",
            [
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("LastModified", { S3Schema.LastModified }),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }),
            ])
    }
}

extension S3Shape {
    package struct CopyPartResult: Shapes.Structure {
        package var eTag: Swift.String?
        package var lastModified: Vocabulary.Instant?
        package var checksumCRC32: Swift.String?
        package var checksumCRC32C: Swift.String?
        package var checksumCRC64NVME: Swift.String?
        package var checksumSHA1: Swift.String?
        package var checksumSHA256: Swift.String?
        package var checksumSHA512: Swift.String?
        package var checksumMD5: Swift.String?
        package var checksumXXHASH64: Swift.String?
        package var checksumXXHASH3: Swift.String?
        package var checksumXXHASH128: Swift.String?
        package init(eTag: Swift.String? = nil, lastModified: Vocabulary.Instant? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil) {
            self.eTag = eTag
            self.lastModified = lastModified
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eTag = try fields.optional(0)
            self.lastModified = try fields.optional(1)
            self.checksumCRC32 = try fields.optional(2)
            self.checksumCRC32C = try fields.optional(3)
            self.checksumCRC64NVME = try fields.optional(4)
            self.checksumSHA1 = try fields.optional(5)
            self.checksumSHA256 = try fields.optional(6)
            self.checksumSHA512 = try fields.optional(7)
            self.checksumMD5 = try fields.optional(8)
            self.checksumXXHASH64 = try fields.optional(9)
            self.checksumXXHASH3 = try fields.optional(10)
            self.checksumXXHASH128 = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eTag?.shapeValue
            fields[1] = self.lastModified?.shapeValue
            fields[2] = self.checksumCRC32?.shapeValue
            fields[3] = self.checksumCRC32C?.shapeValue
            fields[4] = self.checksumCRC64NVME?.shapeValue
            fields[5] = self.checksumSHA1?.shapeValue
            fields[6] = self.checksumSHA256?.shapeValue
            fields[7] = self.checksumSHA512?.shapeValue
            fields[8] = self.checksumMD5?.shapeValue
            fields[9] = self.checksumXXHASH64?.shapeValue
            fields[10] = self.checksumXXHASH3?.shapeValue
            fields[11] = self.checksumXXHASH128?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CopyPartResult",
            [
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("LastModified", { S3Schema.LastModified }),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }),
            ])
    }
}

extension S3Shape {
    package struct CreateBucketConfiguration: Shapes.Structure {
        package var locationConstraint: Swift.String?
        package var location: S3Shape.LocationInfo?
        package var bucket: S3Shape.BucketInfo?
        package var tags: [S3Shape.Tag]?
        package init(locationConstraint: Swift.String? = nil, location: S3Shape.LocationInfo? = nil, bucket: S3Shape.BucketInfo? = nil, tags: [S3Shape.Tag]? = nil) {
            self.locationConstraint = locationConstraint
            self.location = location
            self.bucket = bucket
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.locationConstraint = try fields.optional(0)
            self.location = try fields.optional(1)
            self.bucket = try fields.optional(2)
            self.tags = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.locationConstraint?.shapeValue
            fields[1] = self.location?.shapeValue
            fields[2] = self.bucket?.shapeValue
            fields[3] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateBucketConfiguration",
            [
                Shapes.Member("LocationConstraint", { S3Schema.BucketLocationConstraint }),
                Shapes.Member("Location", { S3Schema.LocationInfo }),
                Shapes.Member("Bucket", { S3Schema.BucketInfo }),
                Shapes.Member("Tags", { S3Schema.TagSet }),
            ])
    }
}

extension S3Shape {
    package struct DefaultRetention: Shapes.Structure {
        package var mode: Swift.String?
        package var days: Swift.Int?
        package var years: Swift.Int?
        package init(mode: Swift.String? = nil, days: Swift.Int? = nil, years: Swift.Int? = nil) {
            self.mode = mode
            self.days = days
            self.years = years
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mode = try fields.optional(0)
            self.days = try fields.optional(1)
            self.years = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mode?.shapeValue
            fields[1] = self.days?.shapeValue
            fields[2] = self.years?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DefaultRetention",
            [
                Shapes.Member("Mode", { S3Schema.ObjectLockRetentionMode }),
                Shapes.Member("Days", { S3Schema.Days }),
                Shapes.Member("Years", { S3Schema.Years }),
            ])
    }
}

extension S3Shape {
    package struct Delete: Shapes.Structure {
        package var objects: [S3Shape.ObjectIdentifier]
        package var quiet: Swift.Bool?
        package init(objects: [S3Shape.ObjectIdentifier], quiet: Swift.Bool? = nil) {
            self.objects = objects
            self.quiet = quiet
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.objects = try fields.required(0)
            self.quiet = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.objects.shapeValue
            fields[1] = self.quiet?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Delete",
            [
                Shapes.Member("Objects", { S3Schema.ObjectIdentifierList }, wireName: "Object", traits: [.required]),
                Shapes.Member("Quiet", { S3Schema.Quiet }),
            ])
    }
}

extension S3Shape {
    package struct DeleteMarkerEntry: Shapes.Structure {
        package var owner: S3Shape.Owner?
        package var key: Swift.String?
        package var versionId: Swift.String?
        package var isLatest: Swift.Bool?
        package var lastModified: Vocabulary.Instant?
        package init(owner: S3Shape.Owner? = nil, key: Swift.String? = nil, versionId: Swift.String? = nil, isLatest: Swift.Bool? = nil, lastModified: Vocabulary.Instant? = nil) {
            self.owner = owner
            self.key = key
            self.versionId = versionId
            self.isLatest = isLatest
            self.lastModified = lastModified
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.owner = try fields.optional(0)
            self.key = try fields.optional(1)
            self.versionId = try fields.optional(2)
            self.isLatest = try fields.optional(3)
            self.lastModified = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.owner?.shapeValue
            fields[1] = self.key?.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.isLatest?.shapeValue
            fields[4] = self.lastModified?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMarkerEntry",
            [
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }),
                Shapes.Member("IsLatest", { S3Schema.IsLatest }),
                Shapes.Member("LastModified", { S3Schema.LastModified }),
            ])
    }
}

extension S3Shape {
    package struct DeleteMarkerReplication: Shapes.Structure {
        package var status: Swift.String?
        package init(status: Swift.String? = nil) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteMarkerReplication",
            [
                Shapes.Member("Status", { S3Schema.DeleteMarkerReplicationStatus }),
            ])
    }
}

extension S3Shape {
    package struct DeletedObject: Shapes.Structure {
        package var key: Swift.String?
        package var versionId: Swift.String?
        package var deleteMarker: Swift.Bool?
        package var deleteMarkerVersionId: Swift.String?
        package init(key: Swift.String? = nil, versionId: Swift.String? = nil, deleteMarker: Swift.Bool? = nil, deleteMarkerVersionId: Swift.String? = nil) {
            self.key = key
            self.versionId = versionId
            self.deleteMarker = deleteMarker
            self.deleteMarkerVersionId = deleteMarkerVersionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.versionId = try fields.optional(1)
            self.deleteMarker = try fields.optional(2)
            self.deleteMarkerVersionId = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.versionId?.shapeValue
            fields[2] = self.deleteMarker?.shapeValue
            fields[3] = self.deleteMarkerVersionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletedObject",
            [
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }),
                Shapes.Member("DeleteMarker", { S3Schema.DeleteMarker }),
                Shapes.Member("DeleteMarkerVersionId", { S3Schema.DeleteMarkerVersionId }),
            ])
    }
}

extension S3Shape {
    package struct Destination: Shapes.Structure {
        package var bucket: Swift.String
        package var account: Swift.String?
        package var storageClass: Swift.String?
        package var accessControlTranslation: S3Shape.AccessControlTranslation?
        package var encryptionConfiguration: S3Shape.EncryptionConfiguration?
        package var replicationTime: S3Shape.ReplicationTime?
        package var metrics: S3Shape.Metrics?
        package init(bucket: Swift.String, account: Swift.String? = nil, storageClass: Swift.String? = nil, accessControlTranslation: S3Shape.AccessControlTranslation? = nil, encryptionConfiguration: S3Shape.EncryptionConfiguration? = nil, replicationTime: S3Shape.ReplicationTime? = nil, metrics: S3Shape.Metrics? = nil) {
            self.bucket = bucket
            self.account = account
            self.storageClass = storageClass
            self.accessControlTranslation = accessControlTranslation
            self.encryptionConfiguration = encryptionConfiguration
            self.replicationTime = replicationTime
            self.metrics = metrics
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.account = try fields.optional(1)
            self.storageClass = try fields.optional(2)
            self.accessControlTranslation = try fields.optional(3)
            self.encryptionConfiguration = try fields.optional(4)
            self.replicationTime = try fields.optional(5)
            self.metrics = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.account?.shapeValue
            fields[2] = self.storageClass?.shapeValue
            fields[3] = self.accessControlTranslation?.shapeValue
            fields[4] = self.encryptionConfiguration?.shapeValue
            fields[5] = self.replicationTime?.shapeValue
            fields[6] = self.metrics?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Destination",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, traits: [.required]),
                Shapes.Member("Account", { S3Schema.AccountId }),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }),
                Shapes.Member("AccessControlTranslation", { S3Schema.AccessControlTranslation }),
                Shapes.Member("EncryptionConfiguration", { S3Schema.EncryptionConfiguration }),
                Shapes.Member("ReplicationTime", { S3Schema.ReplicationTime }),
                Shapes.Member("Metrics", { S3Schema.Metrics }),
            ])
    }
}

extension S3Shape {
    package struct Encryption: Shapes.Structure {
        package var encryptionType: Swift.String
        package var kmsKeyId: Swift.String?
        package var kmsContext: Swift.String?
        package init(encryptionType: Swift.String, kmsKeyId: Swift.String? = nil, kmsContext: Swift.String? = nil) {
            self.encryptionType = encryptionType
            self.kmsKeyId = kmsKeyId
            self.kmsContext = kmsContext
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.encryptionType = try fields.required(0)
            self.kmsKeyId = try fields.optional(1)
            self.kmsContext = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.encryptionType.shapeValue
            fields[1] = self.kmsKeyId?.shapeValue
            fields[2] = self.kmsContext?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Encryption",
            [
                Shapes.Member("EncryptionType", { S3Schema.ServerSideEncryption }, traits: [.required]),
                Shapes.Member("KMSKeyId", { S3Schema.SSEKMSKeyId }),
                Shapes.Member("KMSContext", { S3Schema.KMSContext }),
            ])
    }
}

extension S3Shape {
    package struct EncryptionConfiguration: Shapes.Structure {
        package var replicaKmsKeyID: Swift.String?
        package init(replicaKmsKeyID: Swift.String? = nil) {
            self.replicaKmsKeyID = replicaKmsKeyID
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replicaKmsKeyID = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replicaKmsKeyID?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EncryptionConfiguration",
            [
                Shapes.Member("ReplicaKmsKeyID", { S3Schema.ReplicaKmsKeyID }),
            ])
    }
}

extension S3Shape {
    package struct Error: Shapes.Structure {
        package var key: Swift.String?
        package var versionId: Swift.String?
        package var code: Swift.String?
        package var message: Swift.String?
        package init(key: Swift.String? = nil, versionId: Swift.String? = nil, code: Swift.String? = nil, message: Swift.String? = nil) {
            self.key = key
            self.versionId = versionId
            self.code = code
            self.message = message
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.versionId = try fields.optional(1)
            self.code = try fields.optional(2)
            self.message = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.versionId?.shapeValue
            fields[2] = self.code?.shapeValue
            fields[3] = self.message?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Error",
            [
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }),
                Shapes.Member("Code", { S3Schema.Code }),
                Shapes.Member("Message", { S3Schema.Message }),
            ])
    }
}

extension S3Shape {
    package struct ErrorDocument: Shapes.Structure {
        package var key: Swift.String
        package init(key: Swift.String) {
            self.key = key
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ErrorDocument",
            [
                Shapes.Member("Key", { S3Schema.ObjectKey }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct EventBridgeConfiguration: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "EventBridgeConfiguration",
            [])
    }
}

extension S3Shape {
    package struct ExistingObjectReplication: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ExistingObjectReplication",
            [
                Shapes.Member("Status", { S3Schema.ExistingObjectReplicationStatus }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct FilterRule: Shapes.Structure {
        package var name: Swift.String?
        package var value: Swift.String?
        package init(name: Swift.String? = nil, value: Swift.String? = nil) {
            self.name = name
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "FilterRule",
            [
                Shapes.Member("Name", { S3Schema.FilterRuleName }),
                Shapes.Member("Value", { S3Schema.FilterRuleValue }),
            ])
    }
}

extension S3Shape {
    package struct GetObjectAttributesParts: Shapes.Structure {
        package var totalPartsCount: Swift.Int?
        package var partNumberMarker: Swift.Int?
        package var nextPartNumberMarker: Swift.Int?
        package var maxParts: Swift.Int?
        package var isTruncated: Swift.Bool?
        package var parts: [S3Shape.ObjectPart]?
        package init(totalPartsCount: Swift.Int? = nil, partNumberMarker: Swift.Int? = nil, nextPartNumberMarker: Swift.Int? = nil, maxParts: Swift.Int? = nil, isTruncated: Swift.Bool? = nil, parts: [S3Shape.ObjectPart]? = nil) {
            self.totalPartsCount = totalPartsCount
            self.partNumberMarker = partNumberMarker
            self.nextPartNumberMarker = nextPartNumberMarker
            self.maxParts = maxParts
            self.isTruncated = isTruncated
            self.parts = parts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.totalPartsCount = try fields.optional(0)
            self.partNumberMarker = try fields.optional(1)
            self.nextPartNumberMarker = try fields.optional(2)
            self.maxParts = try fields.optional(3)
            self.isTruncated = try fields.optional(4)
            self.parts = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.totalPartsCount?.shapeValue
            fields[1] = self.partNumberMarker?.shapeValue
            fields[2] = self.nextPartNumberMarker?.shapeValue
            fields[3] = self.maxParts?.shapeValue
            fields[4] = self.isTruncated?.shapeValue
            fields[5] = self.parts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectAttributesParts",
            [
                Shapes.Member("TotalPartsCount", { S3Schema.PartsCount }, wireName: "PartsCount"),
                Shapes.Member("PartNumberMarker", { S3Schema.PartNumberMarker }),
                Shapes.Member("NextPartNumberMarker", { S3Schema.NextPartNumberMarker }),
                Shapes.Member("MaxParts", { S3Schema.MaxParts }),
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("Parts", { S3Schema.PartsList }, wireName: "Part"),
            ])
    }
}

extension S3Shape {
    package struct GlacierJobParameters: Shapes.Structure {
        package var tier: Swift.String
        package init(tier: Swift.String) {
            self.tier = tier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tier = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GlacierJobParameters",
            [
                Shapes.Member("Tier", { S3Schema.Tier }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct Grant: Shapes.Structure {
        package var grantee: S3Shape.Grantee?
        package var permission: Swift.String?
        package init(grantee: S3Shape.Grantee? = nil, permission: Swift.String? = nil) {
            self.grantee = grantee
            self.permission = permission
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.grantee = try fields.optional(0)
            self.permission = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.grantee?.shapeValue
            fields[1] = self.permission?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Grant",
            [
                Shapes.Member("Grantee", { S3Schema.Grantee }),
                Shapes.Member("Permission", { S3Schema.Permission }),
            ])
    }
}

extension S3Shape {
    package struct Grantee: Shapes.Structure {
        package var displayName: Swift.String?
        package var emailAddress: Swift.String?
        package var id: Swift.String?
        package var type: Swift.String
        package var uri: Swift.String?
        package init(displayName: Swift.String? = nil, emailAddress: Swift.String? = nil, id: Swift.String? = nil, type: Swift.String, uri: Swift.String? = nil) {
            self.displayName = displayName
            self.emailAddress = emailAddress
            self.id = id
            self.type = type
            self.uri = uri
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.displayName = try fields.optional(0)
            self.emailAddress = try fields.optional(1)
            self.id = try fields.optional(2)
            self.type = try fields.required(3)
            self.uri = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.displayName?.shapeValue
            fields[1] = self.emailAddress?.shapeValue
            fields[2] = self.id?.shapeValue
            fields[3] = self.type.shapeValue
            fields[4] = self.uri?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Grantee",
            [
                Shapes.Member("DisplayName", { S3Schema.DisplayName }),
                Shapes.Member("EmailAddress", { S3Schema.EmailAddress }),
                Shapes.Member("ID", { S3Schema.ID }),
                Shapes.Member("Type", { S3Schema.TypeShape }, wireName: "xsi:type", traits: [.required, .xmlAttribute]),
                Shapes.Member("URI", { S3Schema.URI }),
            ], xmlNamespace: Shapes.XMLNamespace("http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi"))
    }
}

extension S3Shape {
    package struct IndexDocument: Shapes.Structure {
        package var suffix: Swift.String
        package init(suffix: Swift.String) {
            self.suffix = suffix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.suffix = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.suffix.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IndexDocument",
            [
                Shapes.Member("Suffix", { S3Schema.Suffix }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct Initiator: Shapes.Structure {
        package var id: Swift.String?
        package var displayName: Swift.String?
        package init(id: Swift.String? = nil, displayName: Swift.String? = nil) {
            self.id = id
            self.displayName = displayName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.displayName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.displayName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Initiator",
            [
                Shapes.Member("ID", { S3Schema.ID }),
                Shapes.Member("DisplayName", { S3Schema.DisplayName }),
            ])
    }
}

extension S3Shape {
    package struct InputSerialization: Shapes.Structure {
        package var csv: S3Shape.CSVInput?
        package var compressionType: Swift.String?
        package var json: S3Shape.JSONInput?
        package var parquet: S3Shape.ParquetInput?
        package init(csv: S3Shape.CSVInput? = nil, compressionType: Swift.String? = nil, json: S3Shape.JSONInput? = nil, parquet: S3Shape.ParquetInput? = nil) {
            self.csv = csv
            self.compressionType = compressionType
            self.json = json
            self.parquet = parquet
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.csv = try fields.optional(0)
            self.compressionType = try fields.optional(1)
            self.json = try fields.optional(2)
            self.parquet = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.csv?.shapeValue
            fields[1] = self.compressionType?.shapeValue
            fields[2] = self.json?.shapeValue
            fields[3] = self.parquet?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InputSerialization",
            [
                Shapes.Member("CSV", { S3Schema.CSVInput }),
                Shapes.Member("CompressionType", { S3Schema.CompressionType }),
                Shapes.Member("JSON", { S3Schema.JSONInput }),
                Shapes.Member("Parquet", { S3Schema.ParquetInput }),
            ])
    }
}

extension S3Shape {
    package struct IntelligentTieringAndOperator: Shapes.Structure {
        package var prefix: Swift.String?
        package var tags: [S3Shape.Tag]?
        package init(prefix: Swift.String? = nil, tags: [S3Shape.Tag]? = nil) {
            self.prefix = prefix
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tags = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IntelligentTieringAndOperator",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tags", { S3Schema.TagSet }, wireName: "Tag", traits: [.flattened]),
            ])
    }
}

extension S3Shape {
    package struct IntelligentTieringConfiguration: Shapes.Structure {
        package var id: Swift.String
        package var filter: S3Shape.IntelligentTieringFilter?
        package var status: Swift.String
        package var tierings: [S3Shape.Tiering]
        package init(id: Swift.String, filter: S3Shape.IntelligentTieringFilter? = nil, status: Swift.String, tierings: [S3Shape.Tiering]) {
            self.id = id
            self.filter = filter
            self.status = status
            self.tierings = tierings
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.filter = try fields.optional(1)
            self.status = try fields.required(2)
            self.tierings = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.filter?.shapeValue
            fields[2] = self.status.shapeValue
            fields[3] = self.tierings.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IntelligentTieringConfiguration",
            [
                Shapes.Member("Id", { S3Schema.IntelligentTieringId }, traits: [.required]),
                Shapes.Member("Filter", { S3Schema.IntelligentTieringFilter }),
                Shapes.Member("Status", { S3Schema.IntelligentTieringStatus }, traits: [.required]),
                Shapes.Member("Tierings", { S3Schema.TieringList }, wireName: "Tiering", traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct IntelligentTieringFilter: Shapes.Structure {
        package var prefix: Swift.String?
        package var tag: S3Shape.Tag?
        package var and: S3Shape.IntelligentTieringAndOperator?
        package init(prefix: Swift.String? = nil, tag: S3Shape.Tag? = nil, and: S3Shape.IntelligentTieringAndOperator? = nil) {
            self.prefix = prefix
            self.tag = tag
            self.and = and
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tag = try fields.optional(1)
            self.and = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tag?.shapeValue
            fields[2] = self.and?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "IntelligentTieringFilter",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tag", { S3Schema.Tag }),
                Shapes.Member("And", { S3Schema.IntelligentTieringAndOperator }),
            ])
    }
}

extension S3Shape {
    package struct InventoryConfiguration: Shapes.Structure {
        package var destination: S3Shape.InventoryDestination
        package var isEnabled: Swift.Bool
        package var filter: S3Shape.InventoryFilter?
        package var id: Swift.String
        package var includedObjectVersions: Swift.String
        package var optionalFields: [Swift.String]?
        package var schedule: S3Shape.InventorySchedule
        package init(destination: S3Shape.InventoryDestination, isEnabled: Swift.Bool, filter: S3Shape.InventoryFilter? = nil, id: Swift.String, includedObjectVersions: Swift.String, optionalFields: [Swift.String]? = nil, schedule: S3Shape.InventorySchedule) {
            self.destination = destination
            self.isEnabled = isEnabled
            self.filter = filter
            self.id = id
            self.includedObjectVersions = includedObjectVersions
            self.optionalFields = optionalFields
            self.schedule = schedule
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.destination = try fields.required(0)
            self.isEnabled = try fields.required(1)
            self.filter = try fields.optional(2)
            self.id = try fields.required(3)
            self.includedObjectVersions = try fields.required(4)
            self.optionalFields = try fields.optional(5)
            self.schedule = try fields.required(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.destination.shapeValue
            fields[1] = self.isEnabled.shapeValue
            fields[2] = self.filter?.shapeValue
            fields[3] = self.id.shapeValue
            fields[4] = self.includedObjectVersions.shapeValue
            fields[5] = self.optionalFields?.shapeValue
            fields[6] = self.schedule.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InventoryConfiguration",
            [
                Shapes.Member("Destination", { S3Schema.InventoryDestination }, traits: [.required]),
                Shapes.Member("IsEnabled", { S3Schema.IsEnabled }, traits: [.required]),
                Shapes.Member("Filter", { S3Schema.InventoryFilter }),
                Shapes.Member("Id", { S3Schema.InventoryId }, traits: [.required]),
                Shapes.Member("IncludedObjectVersions", { S3Schema.InventoryIncludedObjectVersions }, traits: [.required]),
                Shapes.Member("OptionalFields", { S3Schema.InventoryOptionalFields }),
                Shapes.Member("Schedule", { S3Schema.InventorySchedule }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct InventoryDestination: Shapes.Structure {
        package var s3BucketDestination: S3Shape.InventoryS3BucketDestination
        package init(s3BucketDestination: S3Shape.InventoryS3BucketDestination) {
            self.s3BucketDestination = s3BucketDestination
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.s3BucketDestination = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.s3BucketDestination.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InventoryDestination",
            [
                Shapes.Member("S3BucketDestination", { S3Schema.InventoryS3BucketDestination }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct InventoryEncryption: Shapes.Structure {
        package var sses3: S3Shape.SSES3?
        package var ssekms: S3Shape.SSEKMS?
        package init(sses3: S3Shape.SSES3? = nil, ssekms: S3Shape.SSEKMS? = nil) {
            self.sses3 = sses3
            self.ssekms = ssekms
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sses3 = try fields.optional(0)
            self.ssekms = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sses3?.shapeValue
            fields[1] = self.ssekms?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InventoryEncryption",
            [
                Shapes.Member("SSES3", { S3Schema.SSES3 }, wireName: "SSE-S3"),
                Shapes.Member("SSEKMS", { S3Schema.SSEKMS }, wireName: "SSE-KMS"),
            ])
    }
}

extension S3Shape {
    package struct InventoryFilter: Shapes.Structure {
        package var prefix: Swift.String
        package init(prefix: Swift.String) {
            self.prefix = prefix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InventoryFilter",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct InventoryS3BucketDestination: Shapes.Structure {
        package var accountId: Swift.String?
        package var bucket: Swift.String
        package var format: Swift.String
        package var prefix: Swift.String?
        package var encryption: S3Shape.InventoryEncryption?
        package init(accountId: Swift.String? = nil, bucket: Swift.String, format: Swift.String, prefix: Swift.String? = nil, encryption: S3Shape.InventoryEncryption? = nil) {
            self.accountId = accountId
            self.bucket = bucket
            self.format = format
            self.prefix = prefix
            self.encryption = encryption
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.accountId = try fields.optional(0)
            self.bucket = try fields.required(1)
            self.format = try fields.required(2)
            self.prefix = try fields.optional(3)
            self.encryption = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.accountId?.shapeValue
            fields[1] = self.bucket.shapeValue
            fields[2] = self.format.shapeValue
            fields[3] = self.prefix?.shapeValue
            fields[4] = self.encryption?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InventoryS3BucketDestination",
            [
                Shapes.Member("AccountId", { S3Schema.AccountId }),
                Shapes.Member("Bucket", { S3Schema.BucketName }, traits: [.required]),
                Shapes.Member("Format", { S3Schema.InventoryFormat }, traits: [.required]),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Encryption", { S3Schema.InventoryEncryption }),
            ])
    }
}

extension S3Shape {
    package struct InventorySchedule: Shapes.Structure {
        package var frequency: Swift.String
        package init(frequency: Swift.String) {
            self.frequency = frequency
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.frequency = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.frequency.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InventorySchedule",
            [
                Shapes.Member("Frequency", { S3Schema.InventoryFrequency }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct JSONInput: Shapes.Structure {
        package var type: Swift.String?
        package init(type: Swift.String? = nil) {
            self.type = type
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "JSONInput",
            [
                Shapes.Member("Type", { S3Schema.JSONType }),
            ])
    }
}

extension S3Shape {
    package struct JSONOutput: Shapes.Structure {
        package var recordDelimiter: Swift.String?
        package init(recordDelimiter: Swift.String? = nil) {
            self.recordDelimiter = recordDelimiter
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.recordDelimiter = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.recordDelimiter?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "JSONOutput",
            [
                Shapes.Member("RecordDelimiter", { S3Schema.RecordDelimiter }),
            ])
    }
}

extension S3Shape {
    package struct LambdaFunctionConfiguration: Shapes.Structure {
        package var id: Swift.String?
        package var lambdaFunctionArn: Swift.String
        package var events: [Swift.String]
        package var filter: S3Shape.NotificationConfigurationFilter?
        package init(id: Swift.String? = nil, lambdaFunctionArn: Swift.String, events: [Swift.String], filter: S3Shape.NotificationConfigurationFilter? = nil) {
            self.id = id
            self.lambdaFunctionArn = lambdaFunctionArn
            self.events = events
            self.filter = filter
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.lambdaFunctionArn = try fields.required(1)
            self.events = try fields.required(2)
            self.filter = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.lambdaFunctionArn.shapeValue
            fields[2] = self.events.shapeValue
            fields[3] = self.filter?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LambdaFunctionConfiguration",
            [
                Shapes.Member("Id", { S3Schema.NotificationId }),
                Shapes.Member("LambdaFunctionArn", { S3Schema.LambdaFunctionArn }, wireName: "CloudFunction", traits: [.required]),
                Shapes.Member("Events", { S3Schema.EventList }, wireName: "Event", traits: [.required]),
                Shapes.Member("Filter", { S3Schema.NotificationConfigurationFilter }),
            ])
    }
}

extension S3Shape {
    package struct LifecycleExpiration: Shapes.Structure {
        package var date: Vocabulary.Instant?
        package var days: Swift.Int?
        package var expiredObjectDeleteMarker: Swift.Bool?
        package init(date: Vocabulary.Instant? = nil, days: Swift.Int? = nil, expiredObjectDeleteMarker: Swift.Bool? = nil) {
            self.date = date
            self.days = days
            self.expiredObjectDeleteMarker = expiredObjectDeleteMarker
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.date = try fields.optional(0)
            self.days = try fields.optional(1)
            self.expiredObjectDeleteMarker = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.date?.shapeValue
            fields[1] = self.days?.shapeValue
            fields[2] = self.expiredObjectDeleteMarker?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LifecycleExpiration",
            [
                Shapes.Member("Date", { S3Schema.Date }, timestampFormat: .iso8601),
                Shapes.Member("Days", { S3Schema.Days }),
                Shapes.Member("ExpiredObjectDeleteMarker", { S3Schema.ExpiredObjectDeleteMarker }),
            ])
    }
}

extension S3Shape {
    package struct LifecycleRule: Shapes.Structure {
        package var expiration: S3Shape.LifecycleExpiration?
        package var id: Swift.String?
        package var prefix: Swift.String?
        package var filter: S3Shape.LifecycleRuleFilter?
        package var status: Swift.String
        package var transitions: [S3Shape.Transition]?
        package var noncurrentVersionTransitions: [S3Shape.NoncurrentVersionTransition]?
        package var noncurrentVersionExpiration: S3Shape.NoncurrentVersionExpiration?
        package var abortIncompleteMultipartUpload: S3Shape.AbortIncompleteMultipartUpload?
        package init(expiration: S3Shape.LifecycleExpiration? = nil, id: Swift.String? = nil, prefix: Swift.String? = nil, filter: S3Shape.LifecycleRuleFilter? = nil, status: Swift.String, transitions: [S3Shape.Transition]? = nil, noncurrentVersionTransitions: [S3Shape.NoncurrentVersionTransition]? = nil, noncurrentVersionExpiration: S3Shape.NoncurrentVersionExpiration? = nil, abortIncompleteMultipartUpload: S3Shape.AbortIncompleteMultipartUpload? = nil) {
            self.expiration = expiration
            self.id = id
            self.prefix = prefix
            self.filter = filter
            self.status = status
            self.transitions = transitions
            self.noncurrentVersionTransitions = noncurrentVersionTransitions
            self.noncurrentVersionExpiration = noncurrentVersionExpiration
            self.abortIncompleteMultipartUpload = abortIncompleteMultipartUpload
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.expiration = try fields.optional(0)
            self.id = try fields.optional(1)
            self.prefix = try fields.optional(2)
            self.filter = try fields.optional(3)
            self.status = try fields.required(4)
            self.transitions = try fields.optional(5)
            self.noncurrentVersionTransitions = try fields.optional(6)
            self.noncurrentVersionExpiration = try fields.optional(7)
            self.abortIncompleteMultipartUpload = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.expiration?.shapeValue
            fields[1] = self.id?.shapeValue
            fields[2] = self.prefix?.shapeValue
            fields[3] = self.filter?.shapeValue
            fields[4] = self.status.shapeValue
            fields[5] = self.transitions?.shapeValue
            fields[6] = self.noncurrentVersionTransitions?.shapeValue
            fields[7] = self.noncurrentVersionExpiration?.shapeValue
            fields[8] = self.abortIncompleteMultipartUpload?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LifecycleRule",
            [
                Shapes.Member("Expiration", { S3Schema.LifecycleExpiration }),
                Shapes.Member("ID", { S3Schema.ID }),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Filter", { S3Schema.LifecycleRuleFilter }),
                Shapes.Member("Status", { S3Schema.ExpirationStatus }, traits: [.required]),
                Shapes.Member("Transitions", { S3Schema.TransitionList }, wireName: "Transition"),
                Shapes.Member("NoncurrentVersionTransitions", { S3Schema.NoncurrentVersionTransitionList }, wireName: "NoncurrentVersionTransition"),
                Shapes.Member("NoncurrentVersionExpiration", { S3Schema.NoncurrentVersionExpiration }),
                Shapes.Member("AbortIncompleteMultipartUpload", { S3Schema.AbortIncompleteMultipartUpload }),
            ])
    }
}

extension S3Shape {
    package struct LifecycleRuleAndOperator: Shapes.Structure {
        package var prefix: Swift.String?
        package var tags: [S3Shape.Tag]?
        package var objectSizeGreaterThan: Swift.Int?
        package var objectSizeLessThan: Swift.Int?
        package init(prefix: Swift.String? = nil, tags: [S3Shape.Tag]? = nil, objectSizeGreaterThan: Swift.Int? = nil, objectSizeLessThan: Swift.Int? = nil) {
            self.prefix = prefix
            self.tags = tags
            self.objectSizeGreaterThan = objectSizeGreaterThan
            self.objectSizeLessThan = objectSizeLessThan
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tags = try fields.optional(1)
            self.objectSizeGreaterThan = try fields.optional(2)
            self.objectSizeLessThan = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tags?.shapeValue
            fields[2] = self.objectSizeGreaterThan?.shapeValue
            fields[3] = self.objectSizeLessThan?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LifecycleRuleAndOperator",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tags", { S3Schema.TagSet }, wireName: "Tag", traits: [.flattened]),
                Shapes.Member("ObjectSizeGreaterThan", { S3Schema.ObjectSizeGreaterThanBytes }),
                Shapes.Member("ObjectSizeLessThan", { S3Schema.ObjectSizeLessThanBytes }),
            ])
    }
}

extension S3Shape {
    package struct LifecycleRuleFilter: Shapes.Structure {
        package var prefix: Swift.String?
        package var tag: S3Shape.Tag?
        package var objectSizeGreaterThan: Swift.Int?
        package var objectSizeLessThan: Swift.Int?
        package var and: S3Shape.LifecycleRuleAndOperator?
        package init(prefix: Swift.String? = nil, tag: S3Shape.Tag? = nil, objectSizeGreaterThan: Swift.Int? = nil, objectSizeLessThan: Swift.Int? = nil, and: S3Shape.LifecycleRuleAndOperator? = nil) {
            self.prefix = prefix
            self.tag = tag
            self.objectSizeGreaterThan = objectSizeGreaterThan
            self.objectSizeLessThan = objectSizeLessThan
            self.and = and
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tag = try fields.optional(1)
            self.objectSizeGreaterThan = try fields.optional(2)
            self.objectSizeLessThan = try fields.optional(3)
            self.and = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tag?.shapeValue
            fields[2] = self.objectSizeGreaterThan?.shapeValue
            fields[3] = self.objectSizeLessThan?.shapeValue
            fields[4] = self.and?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LifecycleRuleFilter",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tag", { S3Schema.Tag }),
                Shapes.Member("ObjectSizeGreaterThan", { S3Schema.ObjectSizeGreaterThanBytes }),
                Shapes.Member("ObjectSizeLessThan", { S3Schema.ObjectSizeLessThanBytes }),
                Shapes.Member("And", { S3Schema.LifecycleRuleAndOperator }),
            ])
    }
}

extension S3Shape {
    package struct LocationInfo: Shapes.Structure {
        package var type: Swift.String?
        package var name: Swift.String?
        package init(type: Swift.String? = nil, name: Swift.String? = nil) {
            self.type = type
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.optional(0)
            self.name = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type?.shapeValue
            fields[1] = self.name?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LocationInfo",
            [
                Shapes.Member("Type", { S3Schema.LocationType }),
                Shapes.Member("Name", { S3Schema.LocationNameAsString }),
            ])
    }
}

extension S3Shape {
    package struct LoggingEnabled: Shapes.Structure {
        package var targetBucket: Swift.String
        package var targetGrants: [S3Shape.TargetGrant]?
        package var targetPrefix: Swift.String
        package var targetObjectKeyFormat: S3Shape.TargetObjectKeyFormat?
        package init(targetBucket: Swift.String, targetGrants: [S3Shape.TargetGrant]? = nil, targetPrefix: Swift.String, targetObjectKeyFormat: S3Shape.TargetObjectKeyFormat? = nil) {
            self.targetBucket = targetBucket
            self.targetGrants = targetGrants
            self.targetPrefix = targetPrefix
            self.targetObjectKeyFormat = targetObjectKeyFormat
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.targetBucket = try fields.required(0)
            self.targetGrants = try fields.optional(1)
            self.targetPrefix = try fields.required(2)
            self.targetObjectKeyFormat = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.targetBucket.shapeValue
            fields[1] = self.targetGrants?.shapeValue
            fields[2] = self.targetPrefix.shapeValue
            fields[3] = self.targetObjectKeyFormat?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LoggingEnabled",
            [
                Shapes.Member("TargetBucket", { S3Schema.TargetBucket }, traits: [.required]),
                Shapes.Member("TargetGrants", { S3Schema.TargetGrants }),
                Shapes.Member("TargetPrefix", { S3Schema.TargetPrefix }, traits: [.required]),
                Shapes.Member("TargetObjectKeyFormat", { S3Schema.TargetObjectKeyFormat }),
            ])
    }
}

extension S3Shape {
    package struct MetadataEntry: Shapes.Structure {
        package var name: Swift.String?
        package var value: Swift.String?
        package init(name: Swift.String? = nil, value: Swift.String? = nil) {
            self.name = name
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.value = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.value?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetadataEntry",
            [
                Shapes.Member("Name", { S3Schema.MetadataKey }),
                Shapes.Member("Value", { S3Schema.MetadataValue }),
            ])
    }
}

extension S3Shape {
    package struct Metrics: Shapes.Structure {
        package var status: Swift.String
        package var eventThreshold: S3Shape.ReplicationTimeValue?
        package init(status: Swift.String, eventThreshold: S3Shape.ReplicationTimeValue? = nil) {
            self.status = status
            self.eventThreshold = eventThreshold
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
            self.eventThreshold = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            fields[1] = self.eventThreshold?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Metrics",
            [
                Shapes.Member("Status", { S3Schema.MetricsStatus }, traits: [.required]),
                Shapes.Member("EventThreshold", { S3Schema.ReplicationTimeValue }),
            ])
    }
}

extension S3Shape {
    package struct MetricsAndOperator: Shapes.Structure {
        package var prefix: Swift.String?
        package var tags: [S3Shape.Tag]?
        package var accessPointArn: Swift.String?
        package init(prefix: Swift.String? = nil, tags: [S3Shape.Tag]? = nil, accessPointArn: Swift.String? = nil) {
            self.prefix = prefix
            self.tags = tags
            self.accessPointArn = accessPointArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tags = try fields.optional(1)
            self.accessPointArn = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tags?.shapeValue
            fields[2] = self.accessPointArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricsAndOperator",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tags", { S3Schema.TagSet }, wireName: "Tag", traits: [.flattened]),
                Shapes.Member("AccessPointArn", { S3Schema.AccessPointArn }),
            ])
    }
}

extension S3Shape {
    package struct MetricsConfiguration: Shapes.Structure {
        package var id: Swift.String
        package var filter: S3Shape.MetricsFilter?
        package init(id: Swift.String, filter: S3Shape.MetricsFilter? = nil) {
            self.id = id
            self.filter = filter
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.filter = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.filter?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricsConfiguration",
            [
                Shapes.Member("Id", { S3Schema.MetricsId }, traits: [.required]),
                Shapes.Member("Filter", { S3Schema.MetricsFilter }),
            ])
    }
}

extension S3Shape {
    package struct MetricsFilter: Shapes.Structure {
        package var prefix: Swift.String?
        package var tag: S3Shape.Tag?
        package var accessPointArn: Swift.String?
        package var and: S3Shape.MetricsAndOperator?
        package init(prefix: Swift.String? = nil, tag: S3Shape.Tag? = nil, accessPointArn: Swift.String? = nil, and: S3Shape.MetricsAndOperator? = nil) {
            self.prefix = prefix
            self.tag = tag
            self.accessPointArn = accessPointArn
            self.and = and
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tag = try fields.optional(1)
            self.accessPointArn = try fields.optional(2)
            self.and = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tag?.shapeValue
            fields[2] = self.accessPointArn?.shapeValue
            fields[3] = self.and?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MetricsFilter",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tag", { S3Schema.Tag }),
                Shapes.Member("AccessPointArn", { S3Schema.AccessPointArn }),
                Shapes.Member("And", { S3Schema.MetricsAndOperator }),
            ])
    }
}

extension S3Shape {
    package struct MultipartUpload: Shapes.Structure {
        package var uploadId: Swift.String?
        package var key: Swift.String?
        package var initiated: Vocabulary.Instant?
        package var storageClass: Swift.String?
        package var owner: S3Shape.Owner?
        package var initiator: S3Shape.Initiator?
        package var checksumAlgorithm: Swift.String?
        package var checksumType: Swift.String?
        package init(uploadId: Swift.String? = nil, key: Swift.String? = nil, initiated: Vocabulary.Instant? = nil, storageClass: Swift.String? = nil, owner: S3Shape.Owner? = nil, initiator: S3Shape.Initiator? = nil, checksumAlgorithm: Swift.String? = nil, checksumType: Swift.String? = nil) {
            self.uploadId = uploadId
            self.key = key
            self.initiated = initiated
            self.storageClass = storageClass
            self.owner = owner
            self.initiator = initiator
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.uploadId = try fields.optional(0)
            self.key = try fields.optional(1)
            self.initiated = try fields.optional(2)
            self.storageClass = try fields.optional(3)
            self.owner = try fields.optional(4)
            self.initiator = try fields.optional(5)
            self.checksumAlgorithm = try fields.optional(6)
            self.checksumType = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.uploadId?.shapeValue
            fields[1] = self.key?.shapeValue
            fields[2] = self.initiated?.shapeValue
            fields[3] = self.storageClass?.shapeValue
            fields[4] = self.owner?.shapeValue
            fields[5] = self.initiator?.shapeValue
            fields[6] = self.checksumAlgorithm?.shapeValue
            fields[7] = self.checksumType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "MultipartUpload",
            [
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }),
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("Initiated", { S3Schema.Initiated }),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }),
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("Initiator", { S3Schema.Initiator }),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }),
            ])
    }
}

extension S3Shape {
    package struct NoncurrentVersionExpiration: Shapes.Structure {
        package var noncurrentDays: Swift.Int?
        package var newerNoncurrentVersions: Swift.Int?
        package init(noncurrentDays: Swift.Int? = nil, newerNoncurrentVersions: Swift.Int? = nil) {
            self.noncurrentDays = noncurrentDays
            self.newerNoncurrentVersions = newerNoncurrentVersions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.noncurrentDays = try fields.optional(0)
            self.newerNoncurrentVersions = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.noncurrentDays?.shapeValue
            fields[1] = self.newerNoncurrentVersions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NoncurrentVersionExpiration",
            [
                Shapes.Member("NoncurrentDays", { S3Schema.Days }),
                Shapes.Member("NewerNoncurrentVersions", { S3Schema.VersionCount }),
            ])
    }
}

extension S3Shape {
    package struct NoncurrentVersionTransition: Shapes.Structure {
        package var noncurrentDays: Swift.Int?
        package var storageClass: Swift.String?
        package var newerNoncurrentVersions: Swift.Int?
        package init(noncurrentDays: Swift.Int? = nil, storageClass: Swift.String? = nil, newerNoncurrentVersions: Swift.Int? = nil) {
            self.noncurrentDays = noncurrentDays
            self.storageClass = storageClass
            self.newerNoncurrentVersions = newerNoncurrentVersions
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.noncurrentDays = try fields.optional(0)
            self.storageClass = try fields.optional(1)
            self.newerNoncurrentVersions = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.noncurrentDays?.shapeValue
            fields[1] = self.storageClass?.shapeValue
            fields[2] = self.newerNoncurrentVersions?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NoncurrentVersionTransition",
            [
                Shapes.Member("NoncurrentDays", { S3Schema.Days }),
                Shapes.Member("StorageClass", { S3Schema.TransitionStorageClass }),
                Shapes.Member("NewerNoncurrentVersions", { S3Schema.VersionCount }),
            ])
    }
}

extension S3Shape {
    package struct NotificationConfiguration: Shapes.Structure {
        package var topicConfigurations: [S3Shape.TopicConfiguration]?
        package var queueConfigurations: [S3Shape.QueueConfiguration]?
        package var lambdaFunctionConfigurations: [S3Shape.LambdaFunctionConfiguration]?
        package var eventBridgeConfiguration: S3Shape.EventBridgeConfiguration?
        package init(topicConfigurations: [S3Shape.TopicConfiguration]? = nil, queueConfigurations: [S3Shape.QueueConfiguration]? = nil, lambdaFunctionConfigurations: [S3Shape.LambdaFunctionConfiguration]? = nil, eventBridgeConfiguration: S3Shape.EventBridgeConfiguration? = nil) {
            self.topicConfigurations = topicConfigurations
            self.queueConfigurations = queueConfigurations
            self.lambdaFunctionConfigurations = lambdaFunctionConfigurations
            self.eventBridgeConfiguration = eventBridgeConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.topicConfigurations = try fields.optional(0)
            self.queueConfigurations = try fields.optional(1)
            self.lambdaFunctionConfigurations = try fields.optional(2)
            self.eventBridgeConfiguration = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.topicConfigurations?.shapeValue
            fields[1] = self.queueConfigurations?.shapeValue
            fields[2] = self.lambdaFunctionConfigurations?.shapeValue
            fields[3] = self.eventBridgeConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NotificationConfiguration",
            [
                Shapes.Member("TopicConfigurations", { S3Schema.TopicConfigurationList }, wireName: "TopicConfiguration"),
                Shapes.Member("QueueConfigurations", { S3Schema.QueueConfigurationList }, wireName: "QueueConfiguration"),
                Shapes.Member("LambdaFunctionConfigurations", { S3Schema.LambdaFunctionConfigurationList }, wireName: "CloudFunctionConfiguration"),
                Shapes.Member("EventBridgeConfiguration", { S3Schema.EventBridgeConfiguration }),
            ])
    }
}

extension S3Shape {
    package struct NotificationConfigurationFilter: Shapes.Structure {
        package var key: S3Shape.S3KeyFilter?
        package init(key: S3Shape.S3KeyFilter? = nil) {
            self.key = key
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NotificationConfigurationFilter",
            [
                Shapes.Member("Key", { S3Schema.S3KeyFilter }, wireName: "S3Key"),
            ])
    }
}

extension S3Shape {
    package struct Object: Shapes.Structure {
        package var key: Swift.String?
        package var lastModified: Vocabulary.Instant?
        package var eTag: Swift.String?
        package var checksumAlgorithm: [Swift.String]?
        package var checksumType: Swift.String?
        package var size: Swift.Int?
        package var storageClass: Swift.String?
        package var owner: S3Shape.Owner?
        package var restoreStatus: S3Shape.RestoreStatus?
        package init(key: Swift.String? = nil, lastModified: Vocabulary.Instant? = nil, eTag: Swift.String? = nil, checksumAlgorithm: [Swift.String]? = nil, checksumType: Swift.String? = nil, size: Swift.Int? = nil, storageClass: Swift.String? = nil, owner: S3Shape.Owner? = nil, restoreStatus: S3Shape.RestoreStatus? = nil) {
            self.key = key
            self.lastModified = lastModified
            self.eTag = eTag
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.size = size
            self.storageClass = storageClass
            self.owner = owner
            self.restoreStatus = restoreStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.lastModified = try fields.optional(1)
            self.eTag = try fields.optional(2)
            self.checksumAlgorithm = try fields.optional(3)
            self.checksumType = try fields.optional(4)
            self.size = try fields.optional(5)
            self.storageClass = try fields.optional(6)
            self.owner = try fields.optional(7)
            self.restoreStatus = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.lastModified?.shapeValue
            fields[2] = self.eTag?.shapeValue
            fields[3] = self.checksumAlgorithm?.shapeValue
            fields[4] = self.checksumType?.shapeValue
            fields[5] = self.size?.shapeValue
            fields[6] = self.storageClass?.shapeValue
            fields[7] = self.owner?.shapeValue
            fields[8] = self.restoreStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Object",
            [
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("LastModified", { S3Schema.LastModified }),
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithmList }),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }),
                Shapes.Member("Size", { S3Schema.Size }),
                Shapes.Member("StorageClass", { S3Schema.ObjectStorageClass }),
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("RestoreStatus", { S3Schema.RestoreStatus }),
            ])
    }
}

extension S3Shape {
    package struct ObjectIdentifier: Shapes.Structure {
        package var key: Swift.String
        package var versionId: Swift.String?
        package var eTag: Swift.String?
        package var lastModifiedTime: Vocabulary.Instant?
        package var size: Swift.Int?
        package init(key: Swift.String, versionId: Swift.String? = nil, eTag: Swift.String? = nil, lastModifiedTime: Vocabulary.Instant? = nil, size: Swift.Int? = nil) {
            self.key = key
            self.versionId = versionId
            self.eTag = eTag
            self.lastModifiedTime = lastModifiedTime
            self.size = size
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.versionId = try fields.optional(1)
            self.eTag = try fields.optional(2)
            self.lastModifiedTime = try fields.optional(3)
            self.size = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.versionId?.shapeValue
            fields[2] = self.eTag?.shapeValue
            fields[3] = self.lastModifiedTime?.shapeValue
            fields[4] = self.size?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ObjectIdentifier",
            [
                Shapes.Member("Key", { S3Schema.ObjectKey }, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }),
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("LastModifiedTime", { S3Schema.LastModifiedTime }, timestampFormat: .rfc822),
                Shapes.Member("Size", { S3Schema.Size }),
            ])
    }
}

extension S3Shape {
    package struct ObjectLockConfiguration: Shapes.Structure {
        package var objectLockEnabled: Swift.String?
        package var rule: S3Shape.ObjectLockRule?
        package init(objectLockEnabled: Swift.String? = nil, rule: S3Shape.ObjectLockRule? = nil) {
            self.objectLockEnabled = objectLockEnabled
            self.rule = rule
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.objectLockEnabled = try fields.optional(0)
            self.rule = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.objectLockEnabled?.shapeValue
            fields[1] = self.rule?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ObjectLockConfiguration",
            [
                Shapes.Member("ObjectLockEnabled", { S3Schema.ObjectLockEnabled }),
                Shapes.Member("Rule", { S3Schema.ObjectLockRule }),
            ])
    }
}

extension S3Shape {
    package struct ObjectLockLegalHold: Shapes.Structure {
        package var status: Swift.String?
        package init(status: Swift.String? = nil) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ObjectLockLegalHold",
            [
                Shapes.Member("Status", { S3Schema.ObjectLockLegalHoldStatus }),
            ])
    }
}

extension S3Shape {
    package struct ObjectLockRetention: Shapes.Structure {
        package var mode: Swift.String?
        package var retainUntilDate: Vocabulary.Instant?
        package init(mode: Swift.String? = nil, retainUntilDate: Vocabulary.Instant? = nil) {
            self.mode = mode
            self.retainUntilDate = retainUntilDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mode = try fields.optional(0)
            self.retainUntilDate = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mode?.shapeValue
            fields[1] = self.retainUntilDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ObjectLockRetention",
            [
                Shapes.Member("Mode", { S3Schema.ObjectLockRetentionMode }),
                Shapes.Member("RetainUntilDate", { S3Schema.Date }, timestampFormat: .iso8601),
            ])
    }
}

extension S3Shape {
    package struct ObjectLockRule: Shapes.Structure {
        package var defaultRetention: S3Shape.DefaultRetention?
        package init(defaultRetention: S3Shape.DefaultRetention? = nil) {
            self.defaultRetention = defaultRetention
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.defaultRetention = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.defaultRetention?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ObjectLockRule",
            [
                Shapes.Member("DefaultRetention", { S3Schema.DefaultRetention }),
            ])
    }
}

extension S3Shape {
    package struct ObjectPart: Shapes.Structure {
        package var partNumber: Swift.Int?
        package var size: Swift.Int?
        package var checksumCRC32: Swift.String?
        package var checksumCRC32C: Swift.String?
        package var checksumCRC64NVME: Swift.String?
        package var checksumSHA1: Swift.String?
        package var checksumSHA256: Swift.String?
        package var checksumSHA512: Swift.String?
        package var checksumMD5: Swift.String?
        package var checksumXXHASH64: Swift.String?
        package var checksumXXHASH3: Swift.String?
        package var checksumXXHASH128: Swift.String?
        package init(partNumber: Swift.Int? = nil, size: Swift.Int? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil) {
            self.partNumber = partNumber
            self.size = size
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.partNumber = try fields.optional(0)
            self.size = try fields.optional(1)
            self.checksumCRC32 = try fields.optional(2)
            self.checksumCRC32C = try fields.optional(3)
            self.checksumCRC64NVME = try fields.optional(4)
            self.checksumSHA1 = try fields.optional(5)
            self.checksumSHA256 = try fields.optional(6)
            self.checksumSHA512 = try fields.optional(7)
            self.checksumMD5 = try fields.optional(8)
            self.checksumXXHASH64 = try fields.optional(9)
            self.checksumXXHASH3 = try fields.optional(10)
            self.checksumXXHASH128 = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.partNumber?.shapeValue
            fields[1] = self.size?.shapeValue
            fields[2] = self.checksumCRC32?.shapeValue
            fields[3] = self.checksumCRC32C?.shapeValue
            fields[4] = self.checksumCRC64NVME?.shapeValue
            fields[5] = self.checksumSHA1?.shapeValue
            fields[6] = self.checksumSHA256?.shapeValue
            fields[7] = self.checksumSHA512?.shapeValue
            fields[8] = self.checksumMD5?.shapeValue
            fields[9] = self.checksumXXHASH64?.shapeValue
            fields[10] = self.checksumXXHASH3?.shapeValue
            fields[11] = self.checksumXXHASH128?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ObjectPart",
            [
                Shapes.Member("PartNumber", { S3Schema.PartNumber }),
                Shapes.Member("Size", { S3Schema.Size }),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }),
            ])
    }
}

extension S3Shape {
    package struct ObjectVersion: Shapes.Structure {
        package var eTag: Swift.String?
        package var checksumAlgorithm: [Swift.String]?
        package var checksumType: Swift.String?
        package var size: Swift.Int?
        package var storageClass: Swift.String?
        package var key: Swift.String?
        package var versionId: Swift.String?
        package var isLatest: Swift.Bool?
        package var lastModified: Vocabulary.Instant?
        package var owner: S3Shape.Owner?
        package var restoreStatus: S3Shape.RestoreStatus?
        package init(eTag: Swift.String? = nil, checksumAlgorithm: [Swift.String]? = nil, checksumType: Swift.String? = nil, size: Swift.Int? = nil, storageClass: Swift.String? = nil, key: Swift.String? = nil, versionId: Swift.String? = nil, isLatest: Swift.Bool? = nil, lastModified: Vocabulary.Instant? = nil, owner: S3Shape.Owner? = nil, restoreStatus: S3Shape.RestoreStatus? = nil) {
            self.eTag = eTag
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.size = size
            self.storageClass = storageClass
            self.key = key
            self.versionId = versionId
            self.isLatest = isLatest
            self.lastModified = lastModified
            self.owner = owner
            self.restoreStatus = restoreStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eTag = try fields.optional(0)
            self.checksumAlgorithm = try fields.optional(1)
            self.checksumType = try fields.optional(2)
            self.size = try fields.optional(3)
            self.storageClass = try fields.optional(4)
            self.key = try fields.optional(5)
            self.versionId = try fields.optional(6)
            self.isLatest = try fields.optional(7)
            self.lastModified = try fields.optional(8)
            self.owner = try fields.optional(9)
            self.restoreStatus = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eTag?.shapeValue
            fields[1] = self.checksumAlgorithm?.shapeValue
            fields[2] = self.checksumType?.shapeValue
            fields[3] = self.size?.shapeValue
            fields[4] = self.storageClass?.shapeValue
            fields[5] = self.key?.shapeValue
            fields[6] = self.versionId?.shapeValue
            fields[7] = self.isLatest?.shapeValue
            fields[8] = self.lastModified?.shapeValue
            fields[9] = self.owner?.shapeValue
            fields[10] = self.restoreStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ObjectVersion",
            [
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithmList }),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }),
                Shapes.Member("Size", { S3Schema.Size }),
                Shapes.Member("StorageClass", { S3Schema.ObjectVersionStorageClass }),
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }),
                Shapes.Member("IsLatest", { S3Schema.IsLatest }),
                Shapes.Member("LastModified", { S3Schema.LastModified }),
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("RestoreStatus", { S3Schema.RestoreStatus }),
            ])
    }
}

extension S3Shape {
    package struct OutputLocation: Shapes.Structure {
        package var s3: S3Shape.S3Location?
        package init(s3: S3Shape.S3Location? = nil) {
            self.s3 = s3
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.s3 = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.s3?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OutputLocation",
            [
                Shapes.Member("S3", { S3Schema.S3Location }),
            ])
    }
}

extension S3Shape {
    package struct OutputSerialization: Shapes.Structure {
        package var csv: S3Shape.CSVOutput?
        package var json: S3Shape.JSONOutput?
        package init(csv: S3Shape.CSVOutput? = nil, json: S3Shape.JSONOutput? = nil) {
            self.csv = csv
            self.json = json
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.csv = try fields.optional(0)
            self.json = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.csv?.shapeValue
            fields[1] = self.json?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OutputSerialization",
            [
                Shapes.Member("CSV", { S3Schema.CSVOutput }),
                Shapes.Member("JSON", { S3Schema.JSONOutput }),
            ])
    }
}

extension S3Shape {
    package struct Owner: Shapes.Structure {
        package var displayName: Swift.String?
        package var id: Swift.String?
        package init(displayName: Swift.String? = nil, id: Swift.String? = nil) {
            self.displayName = displayName
            self.id = id
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.displayName = try fields.optional(0)
            self.id = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.displayName?.shapeValue
            fields[1] = self.id?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Owner",
            [
                Shapes.Member("DisplayName", { S3Schema.DisplayName }),
                Shapes.Member("ID", { S3Schema.ID }),
            ])
    }
}

extension S3Shape {
    package struct OwnershipControls: Shapes.Structure {
        package var rules: [S3Shape.OwnershipControlsRule]
        package init(rules: [S3Shape.OwnershipControlsRule]) {
            self.rules = rules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rules = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OwnershipControls",
            [
                Shapes.Member("Rules", { S3Schema.OwnershipControlsRules }, wireName: "Rule", traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct OwnershipControlsRule: Shapes.Structure {
        package var objectOwnership: Swift.String
        package init(objectOwnership: Swift.String) {
            self.objectOwnership = objectOwnership
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.objectOwnership = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.objectOwnership.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "OwnershipControlsRule",
            [
                Shapes.Member("ObjectOwnership", { S3Schema.ObjectOwnership }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct ParquetInput: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "ParquetInput",
            [])
    }
}

extension S3Shape {
    package struct Part: Shapes.Structure {
        package var partNumber: Swift.Int?
        package var lastModified: Vocabulary.Instant?
        package var eTag: Swift.String?
        package var size: Swift.Int?
        package var checksumCRC32: Swift.String?
        package var checksumCRC32C: Swift.String?
        package var checksumCRC64NVME: Swift.String?
        package var checksumSHA1: Swift.String?
        package var checksumSHA256: Swift.String?
        package var checksumSHA512: Swift.String?
        package var checksumMD5: Swift.String?
        package var checksumXXHASH64: Swift.String?
        package var checksumXXHASH3: Swift.String?
        package var checksumXXHASH128: Swift.String?
        package init(partNumber: Swift.Int? = nil, lastModified: Vocabulary.Instant? = nil, eTag: Swift.String? = nil, size: Swift.Int? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil) {
            self.partNumber = partNumber
            self.lastModified = lastModified
            self.eTag = eTag
            self.size = size
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.partNumber = try fields.optional(0)
            self.lastModified = try fields.optional(1)
            self.eTag = try fields.optional(2)
            self.size = try fields.optional(3)
            self.checksumCRC32 = try fields.optional(4)
            self.checksumCRC32C = try fields.optional(5)
            self.checksumCRC64NVME = try fields.optional(6)
            self.checksumSHA1 = try fields.optional(7)
            self.checksumSHA256 = try fields.optional(8)
            self.checksumSHA512 = try fields.optional(9)
            self.checksumMD5 = try fields.optional(10)
            self.checksumXXHASH64 = try fields.optional(11)
            self.checksumXXHASH3 = try fields.optional(12)
            self.checksumXXHASH128 = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.partNumber?.shapeValue
            fields[1] = self.lastModified?.shapeValue
            fields[2] = self.eTag?.shapeValue
            fields[3] = self.size?.shapeValue
            fields[4] = self.checksumCRC32?.shapeValue
            fields[5] = self.checksumCRC32C?.shapeValue
            fields[6] = self.checksumCRC64NVME?.shapeValue
            fields[7] = self.checksumSHA1?.shapeValue
            fields[8] = self.checksumSHA256?.shapeValue
            fields[9] = self.checksumSHA512?.shapeValue
            fields[10] = self.checksumMD5?.shapeValue
            fields[11] = self.checksumXXHASH64?.shapeValue
            fields[12] = self.checksumXXHASH3?.shapeValue
            fields[13] = self.checksumXXHASH128?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Part",
            [
                Shapes.Member("PartNumber", { S3Schema.PartNumber }),
                Shapes.Member("LastModified", { S3Schema.LastModified }),
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("Size", { S3Schema.Size }),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }),
            ])
    }
}

extension S3Shape {
    package struct PartitionedPrefix: Shapes.Structure {
        package var partitionDateSource: Swift.String?
        package init(partitionDateSource: Swift.String? = nil) {
            self.partitionDateSource = partitionDateSource
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.partitionDateSource = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.partitionDateSource?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PartitionedPrefix",
            [
                Shapes.Member("PartitionDateSource", { S3Schema.PartitionDateSource }),
            ], xmlName: "PartitionedPrefix")
    }
}

extension S3Shape {
    package struct PolicyStatus: Shapes.Structure {
        package var isPublic: Swift.Bool?
        package init(isPublic: Swift.Bool? = nil) {
            self.isPublic = isPublic
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isPublic = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isPublic?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PolicyStatus",
            [
                Shapes.Member("IsPublic", { S3Schema.IsPublic }),
            ])
    }
}

extension S3Shape {
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
                Shapes.Member("BlockPublicAcls", { S3Schema.Setting }),
                Shapes.Member("IgnorePublicAcls", { S3Schema.Setting }),
                Shapes.Member("BlockPublicPolicy", { S3Schema.Setting }),
                Shapes.Member("RestrictPublicBuckets", { S3Schema.Setting }),
            ])
    }
}

extension S3Shape {
    package struct QueueConfiguration: Shapes.Structure {
        package var id: Swift.String?
        package var queueArn: Swift.String
        package var events: [Swift.String]
        package var filter: S3Shape.NotificationConfigurationFilter?
        package init(id: Swift.String? = nil, queueArn: Swift.String, events: [Swift.String], filter: S3Shape.NotificationConfigurationFilter? = nil) {
            self.id = id
            self.queueArn = queueArn
            self.events = events
            self.filter = filter
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.queueArn = try fields.required(1)
            self.events = try fields.required(2)
            self.filter = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.queueArn.shapeValue
            fields[2] = self.events.shapeValue
            fields[3] = self.filter?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "QueueConfiguration",
            [
                Shapes.Member("Id", { S3Schema.NotificationId }),
                Shapes.Member("QueueArn", { S3Schema.QueueArn }, wireName: "Queue", traits: [.required]),
                Shapes.Member("Events", { S3Schema.EventList }, wireName: "Event", traits: [.required]),
                Shapes.Member("Filter", { S3Schema.NotificationConfigurationFilter }),
            ])
    }
}

extension S3Shape {
    package struct Redirect: Shapes.Structure {
        package var hostName: Swift.String?
        package var httpRedirectCode: Swift.String?
        package var `protocol`: Swift.String?
        package var replaceKeyPrefixWith: Swift.String?
        package var replaceKeyWith: Swift.String?
        package init(hostName: Swift.String? = nil, httpRedirectCode: Swift.String? = nil, `protocol`: Swift.String? = nil, replaceKeyPrefixWith: Swift.String? = nil, replaceKeyWith: Swift.String? = nil) {
            self.hostName = hostName
            self.httpRedirectCode = httpRedirectCode
            self.`protocol` = `protocol`
            self.replaceKeyPrefixWith = replaceKeyPrefixWith
            self.replaceKeyWith = replaceKeyWith
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.hostName = try fields.optional(0)
            self.httpRedirectCode = try fields.optional(1)
            self.`protocol` = try fields.optional(2)
            self.replaceKeyPrefixWith = try fields.optional(3)
            self.replaceKeyWith = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.hostName?.shapeValue
            fields[1] = self.httpRedirectCode?.shapeValue
            fields[2] = self.`protocol`?.shapeValue
            fields[3] = self.replaceKeyPrefixWith?.shapeValue
            fields[4] = self.replaceKeyWith?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Redirect",
            [
                Shapes.Member("HostName", { S3Schema.HostName }),
                Shapes.Member("HttpRedirectCode", { S3Schema.HttpRedirectCode }),
                Shapes.Member("Protocol", { S3Schema.ProtocolShape }),
                Shapes.Member("ReplaceKeyPrefixWith", { S3Schema.ReplaceKeyPrefixWith }),
                Shapes.Member("ReplaceKeyWith", { S3Schema.ReplaceKeyWith }),
            ])
    }
}

extension S3Shape {
    package struct RedirectAllRequestsTo: Shapes.Structure {
        package var hostName: Swift.String
        package var `protocol`: Swift.String?
        package init(hostName: Swift.String, `protocol`: Swift.String? = nil) {
            self.hostName = hostName
            self.`protocol` = `protocol`
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.hostName = try fields.required(0)
            self.`protocol` = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.hostName.shapeValue
            fields[1] = self.`protocol`?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RedirectAllRequestsTo",
            [
                Shapes.Member("HostName", { S3Schema.HostName }, traits: [.required]),
                Shapes.Member("Protocol", { S3Schema.ProtocolShape }),
            ])
    }
}

extension S3Shape {
    package struct ReplicaModifications: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplicaModifications",
            [
                Shapes.Member("Status", { S3Schema.ReplicaModificationsStatus }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct ReplicationConfiguration: Shapes.Structure {
        package var role: Swift.String
        package var rules: [S3Shape.ReplicationRule]
        package init(role: Swift.String, rules: [S3Shape.ReplicationRule]) {
            self.role = role
            self.rules = rules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.role = try fields.required(0)
            self.rules = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.role.shapeValue
            fields[1] = self.rules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplicationConfiguration",
            [
                Shapes.Member("Role", { S3Schema.Role }, traits: [.required]),
                Shapes.Member("Rules", { S3Schema.ReplicationRules }, wireName: "Rule", traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct ReplicationRule: Shapes.Structure {
        package var id: Swift.String?
        package var priority: Swift.Int?
        package var prefix: Swift.String?
        package var filter: S3Shape.ReplicationRuleFilter?
        package var status: Swift.String
        package var sourceSelectionCriteria: S3Shape.SourceSelectionCriteria?
        package var existingObjectReplication: S3Shape.ExistingObjectReplication?
        package var destination: S3Shape.Destination
        package var deleteMarkerReplication: S3Shape.DeleteMarkerReplication?
        package init(id: Swift.String? = nil, priority: Swift.Int? = nil, prefix: Swift.String? = nil, filter: S3Shape.ReplicationRuleFilter? = nil, status: Swift.String, sourceSelectionCriteria: S3Shape.SourceSelectionCriteria? = nil, existingObjectReplication: S3Shape.ExistingObjectReplication? = nil, destination: S3Shape.Destination, deleteMarkerReplication: S3Shape.DeleteMarkerReplication? = nil) {
            self.id = id
            self.priority = priority
            self.prefix = prefix
            self.filter = filter
            self.status = status
            self.sourceSelectionCriteria = sourceSelectionCriteria
            self.existingObjectReplication = existingObjectReplication
            self.destination = destination
            self.deleteMarkerReplication = deleteMarkerReplication
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.priority = try fields.optional(1)
            self.prefix = try fields.optional(2)
            self.filter = try fields.optional(3)
            self.status = try fields.required(4)
            self.sourceSelectionCriteria = try fields.optional(5)
            self.existingObjectReplication = try fields.optional(6)
            self.destination = try fields.required(7)
            self.deleteMarkerReplication = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.priority?.shapeValue
            fields[2] = self.prefix?.shapeValue
            fields[3] = self.filter?.shapeValue
            fields[4] = self.status.shapeValue
            fields[5] = self.sourceSelectionCriteria?.shapeValue
            fields[6] = self.existingObjectReplication?.shapeValue
            fields[7] = self.destination.shapeValue
            fields[8] = self.deleteMarkerReplication?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplicationRule",
            [
                Shapes.Member("ID", { S3Schema.ID }),
                Shapes.Member("Priority", { S3Schema.Priority }),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Filter", { S3Schema.ReplicationRuleFilter }),
                Shapes.Member("Status", { S3Schema.ReplicationRuleStatus }, traits: [.required]),
                Shapes.Member("SourceSelectionCriteria", { S3Schema.SourceSelectionCriteria }),
                Shapes.Member("ExistingObjectReplication", { S3Schema.ExistingObjectReplication }),
                Shapes.Member("Destination", { S3Schema.Destination }, traits: [.required]),
                Shapes.Member("DeleteMarkerReplication", { S3Schema.DeleteMarkerReplication }),
            ])
    }
}

extension S3Shape {
    package struct ReplicationRuleAndOperator: Shapes.Structure {
        package var prefix: Swift.String?
        package var tags: [S3Shape.Tag]?
        package init(prefix: Swift.String? = nil, tags: [S3Shape.Tag]? = nil) {
            self.prefix = prefix
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tags = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplicationRuleAndOperator",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tags", { S3Schema.TagSet }, wireName: "Tag", traits: [.flattened]),
            ])
    }
}

extension S3Shape {
    package struct ReplicationRuleFilter: Shapes.Structure {
        package var prefix: Swift.String?
        package var tag: S3Shape.Tag?
        package var and: S3Shape.ReplicationRuleAndOperator?
        package init(prefix: Swift.String? = nil, tag: S3Shape.Tag? = nil, and: S3Shape.ReplicationRuleAndOperator? = nil) {
            self.prefix = prefix
            self.tag = tag
            self.and = and
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.prefix = try fields.optional(0)
            self.tag = try fields.optional(1)
            self.and = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.prefix?.shapeValue
            fields[1] = self.tag?.shapeValue
            fields[2] = self.and?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplicationRuleFilter",
            [
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Tag", { S3Schema.Tag }),
                Shapes.Member("And", { S3Schema.ReplicationRuleAndOperator }),
            ])
    }
}

extension S3Shape {
    package struct ReplicationTime: Shapes.Structure {
        package var status: Swift.String
        package var time: S3Shape.ReplicationTimeValue
        package init(status: Swift.String, time: S3Shape.ReplicationTimeValue) {
            self.status = status
            self.time = time
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
            self.time = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            fields[1] = self.time.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplicationTime",
            [
                Shapes.Member("Status", { S3Schema.ReplicationTimeStatus }, traits: [.required]),
                Shapes.Member("Time", { S3Schema.ReplicationTimeValue }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct ReplicationTimeValue: Shapes.Structure {
        package var minutes: Swift.Int?
        package init(minutes: Swift.Int? = nil) {
            self.minutes = minutes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.minutes = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.minutes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplicationTimeValue",
            [
                Shapes.Member("Minutes", { S3Schema.Minutes }),
            ])
    }
}

extension S3Shape {
    package struct RequestPaymentConfiguration: Shapes.Structure {
        package var payer: Swift.String
        package init(payer: Swift.String) {
            self.payer = payer
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.payer = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.payer.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RequestPaymentConfiguration",
            [
                Shapes.Member("Payer", { S3Schema.Payer }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct RestoreRequest: Shapes.Structure {
        package var days: Swift.Int?
        package var glacierJobParameters: S3Shape.GlacierJobParameters?
        package var type: Swift.String?
        package var tier: Swift.String?
        package var description: Swift.String?
        package var selectParameters: S3Shape.SelectParameters?
        package var outputLocation: S3Shape.OutputLocation?
        package init(days: Swift.Int? = nil, glacierJobParameters: S3Shape.GlacierJobParameters? = nil, type: Swift.String? = nil, tier: Swift.String? = nil, description: Swift.String? = nil, selectParameters: S3Shape.SelectParameters? = nil, outputLocation: S3Shape.OutputLocation? = nil) {
            self.days = days
            self.glacierJobParameters = glacierJobParameters
            self.type = type
            self.tier = tier
            self.description = description
            self.selectParameters = selectParameters
            self.outputLocation = outputLocation
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.days = try fields.optional(0)
            self.glacierJobParameters = try fields.optional(1)
            self.type = try fields.optional(2)
            self.tier = try fields.optional(3)
            self.description = try fields.optional(4)
            self.selectParameters = try fields.optional(5)
            self.outputLocation = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.days?.shapeValue
            fields[1] = self.glacierJobParameters?.shapeValue
            fields[2] = self.type?.shapeValue
            fields[3] = self.tier?.shapeValue
            fields[4] = self.description?.shapeValue
            fields[5] = self.selectParameters?.shapeValue
            fields[6] = self.outputLocation?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RestoreRequest",
            [
                Shapes.Member("Days", { S3Schema.Days }),
                Shapes.Member("GlacierJobParameters", { S3Schema.GlacierJobParameters }),
                Shapes.Member("Type", { S3Schema.RestoreRequestType }),
                Shapes.Member("Tier", { S3Schema.Tier }),
                Shapes.Member("Description", { S3Schema.Description }),
                Shapes.Member("SelectParameters", { S3Schema.SelectParameters }),
                Shapes.Member("OutputLocation", { S3Schema.OutputLocation }),
            ])
    }
}

extension S3Shape {
    package struct RestoreStatus: Shapes.Structure {
        package var isRestoreInProgress: Swift.Bool?
        package var restoreExpiryDate: Vocabulary.Instant?
        package init(isRestoreInProgress: Swift.Bool? = nil, restoreExpiryDate: Vocabulary.Instant? = nil) {
            self.isRestoreInProgress = isRestoreInProgress
            self.restoreExpiryDate = restoreExpiryDate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isRestoreInProgress = try fields.optional(0)
            self.restoreExpiryDate = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isRestoreInProgress?.shapeValue
            fields[1] = self.restoreExpiryDate?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RestoreStatus",
            [
                Shapes.Member("IsRestoreInProgress", { S3Schema.IsRestoreInProgress }),
                Shapes.Member("RestoreExpiryDate", { S3Schema.RestoreExpiryDate }),
            ])
    }
}

extension S3Shape {
    package struct RoutingRule: Shapes.Structure {
        package var condition: S3Shape.Condition?
        package var redirect: S3Shape.Redirect
        package init(condition: S3Shape.Condition? = nil, redirect: S3Shape.Redirect) {
            self.condition = condition
            self.redirect = redirect
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.condition = try fields.optional(0)
            self.redirect = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.condition?.shapeValue
            fields[1] = self.redirect.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RoutingRule",
            [
                Shapes.Member("Condition", { S3Schema.Condition }),
                Shapes.Member("Redirect", { S3Schema.Redirect }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct S3KeyFilter: Shapes.Structure {
        package var filterRules: [S3Shape.FilterRule]?
        package init(filterRules: [S3Shape.FilterRule]? = nil) {
            self.filterRules = filterRules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.filterRules = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.filterRules?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3KeyFilter",
            [
                Shapes.Member("FilterRules", { S3Schema.FilterRuleList }, wireName: "FilterRule"),
            ])
    }
}

extension S3Shape {
    package struct S3Location: Shapes.Structure {
        package var bucketName: Swift.String
        package var prefix: Swift.String
        package var encryption: S3Shape.Encryption?
        package var cannedACL: Swift.String?
        package var accessControlList: [S3Shape.Grant]?
        package var tagging: S3Shape.Tagging?
        package var userMetadata: [S3Shape.MetadataEntry]?
        package var storageClass: Swift.String?
        package init(bucketName: Swift.String, prefix: Swift.String, encryption: S3Shape.Encryption? = nil, cannedACL: Swift.String? = nil, accessControlList: [S3Shape.Grant]? = nil, tagging: S3Shape.Tagging? = nil, userMetadata: [S3Shape.MetadataEntry]? = nil, storageClass: Swift.String? = nil) {
            self.bucketName = bucketName
            self.prefix = prefix
            self.encryption = encryption
            self.cannedACL = cannedACL
            self.accessControlList = accessControlList
            self.tagging = tagging
            self.userMetadata = userMetadata
            self.storageClass = storageClass
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucketName = try fields.required(0)
            self.prefix = try fields.required(1)
            self.encryption = try fields.optional(2)
            self.cannedACL = try fields.optional(3)
            self.accessControlList = try fields.optional(4)
            self.tagging = try fields.optional(5)
            self.userMetadata = try fields.optional(6)
            self.storageClass = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucketName.shapeValue
            fields[1] = self.prefix.shapeValue
            fields[2] = self.encryption?.shapeValue
            fields[3] = self.cannedACL?.shapeValue
            fields[4] = self.accessControlList?.shapeValue
            fields[5] = self.tagging?.shapeValue
            fields[6] = self.userMetadata?.shapeValue
            fields[7] = self.storageClass?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "S3Location",
            [
                Shapes.Member("BucketName", { S3Schema.BucketName }, traits: [.required]),
                Shapes.Member("Prefix", { S3Schema.LocationPrefix }, traits: [.required]),
                Shapes.Member("Encryption", { S3Schema.Encryption }),
                Shapes.Member("CannedACL", { S3Schema.ObjectCannedACL }),
                Shapes.Member("AccessControlList", { S3Schema.Grants }),
                Shapes.Member("Tagging", { S3Schema.Tagging }),
                Shapes.Member("UserMetadata", { S3Schema.UserMetadata }),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }),
            ])
    }
}

extension S3Shape {
    package struct SSEKMS: Shapes.Structure {
        package var keyId: Swift.String
        package init(keyId: Swift.String) {
            self.keyId = keyId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.keyId = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.keyId.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SSEKMS",
            [
                Shapes.Member("KeyId", { S3Schema.SSEKMSKeyId }, traits: [.required]),
            ], xmlName: "SSE-KMS")
    }
}

extension S3Shape {
    package struct SSES3: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "SSES3",
            [], xmlName: "SSE-S3")
    }
}

extension S3Shape {
    package struct SelectParameters: Shapes.Structure {
        package var inputSerialization: S3Shape.InputSerialization
        package var expressionType: Swift.String
        package var expression: Swift.String
        package var outputSerialization: S3Shape.OutputSerialization
        package init(inputSerialization: S3Shape.InputSerialization, expressionType: Swift.String, expression: Swift.String, outputSerialization: S3Shape.OutputSerialization) {
            self.inputSerialization = inputSerialization
            self.expressionType = expressionType
            self.expression = expression
            self.outputSerialization = outputSerialization
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.inputSerialization = try fields.required(0)
            self.expressionType = try fields.required(1)
            self.expression = try fields.required(2)
            self.outputSerialization = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.inputSerialization.shapeValue
            fields[1] = self.expressionType.shapeValue
            fields[2] = self.expression.shapeValue
            fields[3] = self.outputSerialization.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SelectParameters",
            [
                Shapes.Member("InputSerialization", { S3Schema.InputSerialization }, traits: [.required]),
                Shapes.Member("ExpressionType", { S3Schema.ExpressionType }, traits: [.required]),
                Shapes.Member("Expression", { S3Schema.Expression }, traits: [.required]),
                Shapes.Member("OutputSerialization", { S3Schema.OutputSerialization }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct ServerSideEncryptionByDefault: Shapes.Structure {
        package var sseAlgorithm: Swift.String
        package var kmsMasterKeyID: Swift.String?
        package init(sseAlgorithm: Swift.String, kmsMasterKeyID: Swift.String? = nil) {
            self.sseAlgorithm = sseAlgorithm
            self.kmsMasterKeyID = kmsMasterKeyID
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sseAlgorithm = try fields.required(0)
            self.kmsMasterKeyID = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sseAlgorithm.shapeValue
            fields[1] = self.kmsMasterKeyID?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServerSideEncryptionByDefault",
            [
                Shapes.Member("SSEAlgorithm", { S3Schema.ServerSideEncryption }, traits: [.required]),
                Shapes.Member("KMSMasterKeyID", { S3Schema.SSEKMSKeyId }),
            ])
    }
}

extension S3Shape {
    package struct ServerSideEncryptionConfiguration: Shapes.Structure {
        package var rules: [S3Shape.ServerSideEncryptionRule]
        package init(rules: [S3Shape.ServerSideEncryptionRule]) {
            self.rules = rules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rules = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rules.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServerSideEncryptionConfiguration",
            [
                Shapes.Member("Rules", { S3Schema.ServerSideEncryptionRules }, wireName: "Rule", traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct ServerSideEncryptionRule: Shapes.Structure {
        package var applyServerSideEncryptionByDefault: S3Shape.ServerSideEncryptionByDefault?
        package var bucketKeyEnabled: Swift.Bool?
        package var blockedEncryptionTypes: S3Shape.BlockedEncryptionTypes?
        package init(applyServerSideEncryptionByDefault: S3Shape.ServerSideEncryptionByDefault? = nil, bucketKeyEnabled: Swift.Bool? = nil, blockedEncryptionTypes: S3Shape.BlockedEncryptionTypes? = nil) {
            self.applyServerSideEncryptionByDefault = applyServerSideEncryptionByDefault
            self.bucketKeyEnabled = bucketKeyEnabled
            self.blockedEncryptionTypes = blockedEncryptionTypes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.applyServerSideEncryptionByDefault = try fields.optional(0)
            self.bucketKeyEnabled = try fields.optional(1)
            self.blockedEncryptionTypes = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.applyServerSideEncryptionByDefault?.shapeValue
            fields[1] = self.bucketKeyEnabled?.shapeValue
            fields[2] = self.blockedEncryptionTypes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ServerSideEncryptionRule",
            [
                Shapes.Member("ApplyServerSideEncryptionByDefault", { S3Schema.ServerSideEncryptionByDefault }),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }),
                Shapes.Member("BlockedEncryptionTypes", { S3Schema.BlockedEncryptionTypes }),
            ])
    }
}

extension S3Shape {
    package struct SimplePrefix: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "SimplePrefix",
            [], xmlName: "SimplePrefix")
    }
}

extension S3Shape {
    package struct SourceSelectionCriteria: Shapes.Structure {
        package var sseKmsEncryptedObjects: S3Shape.SseKmsEncryptedObjects?
        package var replicaModifications: S3Shape.ReplicaModifications?
        package init(sseKmsEncryptedObjects: S3Shape.SseKmsEncryptedObjects? = nil, replicaModifications: S3Shape.ReplicaModifications? = nil) {
            self.sseKmsEncryptedObjects = sseKmsEncryptedObjects
            self.replicaModifications = replicaModifications
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.sseKmsEncryptedObjects = try fields.optional(0)
            self.replicaModifications = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.sseKmsEncryptedObjects?.shapeValue
            fields[1] = self.replicaModifications?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SourceSelectionCriteria",
            [
                Shapes.Member("SseKmsEncryptedObjects", { S3Schema.SseKmsEncryptedObjects }),
                Shapes.Member("ReplicaModifications", { S3Schema.ReplicaModifications }),
            ])
    }
}

extension S3Shape {
    package struct SseKmsEncryptedObjects: Shapes.Structure {
        package var status: Swift.String
        package init(status: Swift.String) {
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SseKmsEncryptedObjects",
            [
                Shapes.Member("Status", { S3Schema.SseKmsEncryptedObjectsStatus }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct StorageClassAnalysis: Shapes.Structure {
        package var dataExport: S3Shape.StorageClassAnalysisDataExport?
        package init(dataExport: S3Shape.StorageClassAnalysisDataExport? = nil) {
            self.dataExport = dataExport
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.dataExport = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.dataExport?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StorageClassAnalysis",
            [
                Shapes.Member("DataExport", { S3Schema.StorageClassAnalysisDataExport }),
            ])
    }
}

extension S3Shape {
    package struct StorageClassAnalysisDataExport: Shapes.Structure {
        package var outputSchemaVersion: Swift.String
        package var destination: S3Shape.AnalyticsExportDestination
        package init(outputSchemaVersion: Swift.String, destination: S3Shape.AnalyticsExportDestination) {
            self.outputSchemaVersion = outputSchemaVersion
            self.destination = destination
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.outputSchemaVersion = try fields.required(0)
            self.destination = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.outputSchemaVersion.shapeValue
            fields[1] = self.destination.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StorageClassAnalysisDataExport",
            [
                Shapes.Member("OutputSchemaVersion", { S3Schema.StorageClassAnalysisSchemaVersion }, traits: [.required]),
                Shapes.Member("Destination", { S3Schema.AnalyticsExportDestination }, traits: [.required]),
            ])
    }
}

extension S3Shape {
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
                Shapes.Member("Key", { S3Schema.ObjectKey }, traits: [.required]),
                Shapes.Member("Value", { S3Schema.Value }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct Tagging: Shapes.Structure {
        package var tagSet: [S3Shape.Tag]
        package init(tagSet: [S3Shape.Tag]) {
            self.tagSet = tagSet
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tagSet = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tagSet.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tagging",
            [
                Shapes.Member("TagSet", { S3Schema.TagSet }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct TargetGrant: Shapes.Structure {
        package var grantee: S3Shape.Grantee?
        package var permission: Swift.String?
        package init(grantee: S3Shape.Grantee? = nil, permission: Swift.String? = nil) {
            self.grantee = grantee
            self.permission = permission
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.grantee = try fields.optional(0)
            self.permission = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.grantee?.shapeValue
            fields[1] = self.permission?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TargetGrant",
            [
                Shapes.Member("Grantee", { S3Schema.Grantee }),
                Shapes.Member("Permission", { S3Schema.BucketLogsPermission }),
            ])
    }
}

extension S3Shape {
    package struct TargetObjectKeyFormat: Shapes.Structure {
        package var simplePrefix: S3Shape.SimplePrefix?
        package var partitionedPrefix: S3Shape.PartitionedPrefix?
        package init(simplePrefix: S3Shape.SimplePrefix? = nil, partitionedPrefix: S3Shape.PartitionedPrefix? = nil) {
            self.simplePrefix = simplePrefix
            self.partitionedPrefix = partitionedPrefix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.simplePrefix = try fields.optional(0)
            self.partitionedPrefix = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.simplePrefix?.shapeValue
            fields[1] = self.partitionedPrefix?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TargetObjectKeyFormat",
            [
                Shapes.Member("SimplePrefix", { S3Schema.SimplePrefix }),
                Shapes.Member("PartitionedPrefix", { S3Schema.PartitionedPrefix }),
            ])
    }
}

extension S3Shape {
    package struct Tiering: Shapes.Structure {
        package var days: Swift.Int
        package var accessTier: Swift.String
        package init(days: Swift.Int, accessTier: Swift.String) {
            self.days = days
            self.accessTier = accessTier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.days = try fields.required(0)
            self.accessTier = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.days.shapeValue
            fields[1] = self.accessTier.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tiering",
            [
                Shapes.Member("Days", { S3Schema.IntelligentTieringDays }, traits: [.required]),
                Shapes.Member("AccessTier", { S3Schema.IntelligentTieringAccessTier }, traits: [.required]),
            ])
    }
}

extension S3Shape {
    package struct TopicConfiguration: Shapes.Structure {
        package var id: Swift.String?
        package var topicArn: Swift.String
        package var events: [Swift.String]
        package var filter: S3Shape.NotificationConfigurationFilter?
        package init(id: Swift.String? = nil, topicArn: Swift.String, events: [Swift.String], filter: S3Shape.NotificationConfigurationFilter? = nil) {
            self.id = id
            self.topicArn = topicArn
            self.events = events
            self.filter = filter
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.optional(0)
            self.topicArn = try fields.required(1)
            self.events = try fields.required(2)
            self.filter = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id?.shapeValue
            fields[1] = self.topicArn.shapeValue
            fields[2] = self.events.shapeValue
            fields[3] = self.filter?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TopicConfiguration",
            [
                Shapes.Member("Id", { S3Schema.NotificationId }),
                Shapes.Member("TopicArn", { S3Schema.TopicArn }, wireName: "Topic", traits: [.required]),
                Shapes.Member("Events", { S3Schema.EventList }, wireName: "Event", traits: [.required]),
                Shapes.Member("Filter", { S3Schema.NotificationConfigurationFilter }),
            ])
    }
}

extension S3Shape {
    package struct Transition: Shapes.Structure {
        package var date: Vocabulary.Instant?
        package var days: Swift.Int?
        package var storageClass: Swift.String?
        package init(date: Vocabulary.Instant? = nil, days: Swift.Int? = nil, storageClass: Swift.String? = nil) {
            self.date = date
            self.days = days
            self.storageClass = storageClass
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.date = try fields.optional(0)
            self.days = try fields.optional(1)
            self.storageClass = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.date?.shapeValue
            fields[1] = self.days?.shapeValue
            fields[2] = self.storageClass?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Transition",
            [
                Shapes.Member("Date", { S3Schema.Date }, timestampFormat: .iso8601),
                Shapes.Member("Days", { S3Schema.Days }),
                Shapes.Member("StorageClass", { S3Schema.TransitionStorageClass }),
            ])
    }
}

extension S3Shape {
    package struct VersioningConfiguration: Shapes.Structure {
        package var mfaDelete: Swift.String?
        package var status: Swift.String?
        package init(mfaDelete: Swift.String? = nil, status: Swift.String? = nil) {
            self.mfaDelete = mfaDelete
            self.status = status
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.mfaDelete = try fields.optional(0)
            self.status = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.mfaDelete?.shapeValue
            fields[1] = self.status?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "VersioningConfiguration",
            [
                Shapes.Member("MFADelete", { S3Schema.MFADelete }, wireName: "MfaDelete"),
                Shapes.Member("Status", { S3Schema.BucketVersioningStatus }),
            ])
    }
}

extension S3Shape {
    package struct WebsiteConfiguration: Shapes.Structure {
        package var errorDocument: S3Shape.ErrorDocument?
        package var indexDocument: S3Shape.IndexDocument?
        package var redirectAllRequestsTo: S3Shape.RedirectAllRequestsTo?
        package var routingRules: [S3Shape.RoutingRule]?
        package init(errorDocument: S3Shape.ErrorDocument? = nil, indexDocument: S3Shape.IndexDocument? = nil, redirectAllRequestsTo: S3Shape.RedirectAllRequestsTo? = nil, routingRules: [S3Shape.RoutingRule]? = nil) {
            self.errorDocument = errorDocument
            self.indexDocument = indexDocument
            self.redirectAllRequestsTo = redirectAllRequestsTo
            self.routingRules = routingRules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.errorDocument = try fields.optional(0)
            self.indexDocument = try fields.optional(1)
            self.redirectAllRequestsTo = try fields.optional(2)
            self.routingRules = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.errorDocument?.shapeValue
            fields[1] = self.indexDocument?.shapeValue
            fields[2] = self.redirectAllRequestsTo?.shapeValue
            fields[3] = self.routingRules?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "WebsiteConfiguration",
            [
                Shapes.Member("ErrorDocument", { S3Schema.ErrorDocument }),
                Shapes.Member("IndexDocument", { S3Schema.IndexDocument }),
                Shapes.Member("RedirectAllRequestsTo", { S3Schema.RedirectAllRequestsTo }),
                Shapes.Member("RoutingRules", { S3Schema.RoutingRules }),
            ])
    }
}

