// swift-format-ignore-file
// Written by forge from s3/2006-03-01 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes
package import Vocabulary

package enum AbortMultipartUpload: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var uploadId: Swift.String
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var ifMatchInitiatedTime: Vocabulary.Instant?
        package init(bucket: Swift.String, key: Swift.String, uploadId: Swift.String, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, ifMatchInitiatedTime: Vocabulary.Instant? = nil) {
            self.bucket = bucket
            self.key = key
            self.uploadId = uploadId
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatchInitiatedTime = ifMatchInitiatedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.uploadId = try fields.required(2)
            self.requestPayer = try fields.optional(3)
            self.expectedBucketOwner = try fields.optional(4)
            self.ifMatchInitiatedTime = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.uploadId.shapeValue
            fields[3] = self.requestPayer?.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            fields[5] = self.ifMatchInitiatedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AbortMultipartUploadRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }, wireName: "uploadId", location: .query, traits: [.required]),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("IfMatchInitiatedTime", { S3Schema.IfMatchInitiatedTime }, wireName: "x-amz-if-match-initiated-time", location: .header, timestampFormat: .rfc822),
            ])
    }
    package struct Output: Shapes.Structure {
        package var requestCharged: Swift.String?
        package init(requestCharged: Swift.String? = nil) {
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestCharged = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AbortMultipartUploadOutput",
            [
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "AbortMultipartUpload", method: "DELETE", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema, status: 204)
}

package enum CompleteMultipartUpload: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var multipartUpload: S3Shape.CompletedMultipartUpload?
        package var uploadId: Swift.String
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
        package var mpuObjectSize: Swift.Int?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var ifMatch: Swift.String?
        package var ifNoneMatch: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, multipartUpload: S3Shape.CompletedMultipartUpload? = nil, uploadId: Swift.String, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, checksumType: Swift.String? = nil, mpuObjectSize: Swift.Int? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, ifMatch: Swift.String? = nil, ifNoneMatch: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.multipartUpload = multipartUpload
            self.uploadId = uploadId
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
            self.mpuObjectSize = mpuObjectSize
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.multipartUpload = try fields.optional(2)
            self.uploadId = try fields.required(3)
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
            self.checksumType = try fields.optional(14)
            self.mpuObjectSize = try fields.optional(15)
            self.requestPayer = try fields.optional(16)
            self.expectedBucketOwner = try fields.optional(17)
            self.ifMatch = try fields.optional(18)
            self.ifNoneMatch = try fields.optional(19)
            self.sseCustomerAlgorithm = try fields.optional(20)
            self.sseCustomerKey = try fields.optional(21)
            self.sseCustomerKeyMD5 = try fields.optional(22)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.multipartUpload?.shapeValue
            fields[3] = self.uploadId.shapeValue
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
            fields[14] = self.checksumType?.shapeValue
            fields[15] = self.mpuObjectSize?.shapeValue
            fields[16] = self.requestPayer?.shapeValue
            fields[17] = self.expectedBucketOwner?.shapeValue
            fields[18] = self.ifMatch?.shapeValue
            fields[19] = self.ifNoneMatch?.shapeValue
            fields[20] = self.sseCustomerAlgorithm?.shapeValue
            fields[21] = self.sseCustomerKey?.shapeValue
            fields[22] = self.sseCustomerKeyMD5?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CompleteMultipartUploadRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("MultipartUpload", { S3Schema.CompletedMultipartUpload }, wireName: "CompleteMultipartUpload", xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }, wireName: "uploadId", location: .query, traits: [.required]),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }, wireName: "x-amz-checksum-crc32", location: .header),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }, wireName: "x-amz-checksum-crc32c", location: .header),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }, wireName: "x-amz-checksum-crc64nvme", location: .header),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }, wireName: "x-amz-checksum-sha1", location: .header),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }, wireName: "x-amz-checksum-sha256", location: .header),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }, wireName: "x-amz-checksum-sha512", location: .header),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }, wireName: "x-amz-checksum-md5", location: .header),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }, wireName: "x-amz-checksum-xxhash64", location: .header),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }, wireName: "x-amz-checksum-xxhash3", location: .header),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }, wireName: "x-amz-checksum-xxhash128", location: .header),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }, wireName: "x-amz-checksum-type", location: .header),
                Shapes.Member("MpuObjectSize", { S3Schema.MpuObjectSize }, wireName: "x-amz-mp-object-size", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("IfMatch", { S3Schema.IfMatch }, wireName: "If-Match", location: .header),
                Shapes.Member("IfNoneMatch", { S3Schema.IfNoneMatch }, wireName: "If-None-Match", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
            ], payload: 2)
    }
    package struct Output: Shapes.Structure {
        package var location: Swift.String?
        package var bucket: Swift.String?
        package var key: Swift.String?
        package var expiration: Swift.String?
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
        package var checksumType: Swift.String?
        package var serverSideEncryption: Swift.String?
        package var versionId: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var requestCharged: Swift.String?
        package init(location: Swift.String? = nil, bucket: Swift.String? = nil, key: Swift.String? = nil, expiration: Swift.String? = nil, eTag: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, checksumType: Swift.String? = nil, serverSideEncryption: Swift.String? = nil, versionId: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, requestCharged: Swift.String? = nil) {
            self.location = location
            self.bucket = bucket
            self.key = key
            self.expiration = expiration
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
            self.checksumType = checksumType
            self.serverSideEncryption = serverSideEncryption
            self.versionId = versionId
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.location = try fields.optional(0)
            self.bucket = try fields.optional(1)
            self.key = try fields.optional(2)
            self.expiration = try fields.optional(3)
            self.eTag = try fields.optional(4)
            self.checksumCRC32 = try fields.optional(5)
            self.checksumCRC32C = try fields.optional(6)
            self.checksumCRC64NVME = try fields.optional(7)
            self.checksumSHA1 = try fields.optional(8)
            self.checksumSHA256 = try fields.optional(9)
            self.checksumSHA512 = try fields.optional(10)
            self.checksumMD5 = try fields.optional(11)
            self.checksumXXHASH64 = try fields.optional(12)
            self.checksumXXHASH3 = try fields.optional(13)
            self.checksumXXHASH128 = try fields.optional(14)
            self.checksumType = try fields.optional(15)
            self.serverSideEncryption = try fields.optional(16)
            self.versionId = try fields.optional(17)
            self.ssekmsKeyId = try fields.optional(18)
            self.bucketKeyEnabled = try fields.optional(19)
            self.requestCharged = try fields.optional(20)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.location?.shapeValue
            fields[1] = self.bucket?.shapeValue
            fields[2] = self.key?.shapeValue
            fields[3] = self.expiration?.shapeValue
            fields[4] = self.eTag?.shapeValue
            fields[5] = self.checksumCRC32?.shapeValue
            fields[6] = self.checksumCRC32C?.shapeValue
            fields[7] = self.checksumCRC64NVME?.shapeValue
            fields[8] = self.checksumSHA1?.shapeValue
            fields[9] = self.checksumSHA256?.shapeValue
            fields[10] = self.checksumSHA512?.shapeValue
            fields[11] = self.checksumMD5?.shapeValue
            fields[12] = self.checksumXXHASH64?.shapeValue
            fields[13] = self.checksumXXHASH3?.shapeValue
            fields[14] = self.checksumXXHASH128?.shapeValue
            fields[15] = self.checksumType?.shapeValue
            fields[16] = self.serverSideEncryption?.shapeValue
            fields[17] = self.versionId?.shapeValue
            fields[18] = self.ssekmsKeyId?.shapeValue
            fields[19] = self.bucketKeyEnabled?.shapeValue
            fields[20] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CompleteMultipartUploadOutput",
            [
                Shapes.Member("Location", { S3Schema.Location }),
                Shapes.Member("Bucket", { S3Schema.BucketName }),
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("Expiration", { S3Schema.Expiration }, wireName: "x-amz-expiration", location: .header),
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
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CompleteMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

package enum CopyObject: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var acl: Swift.String?
        package var bucket: Swift.String
        package var cacheControl: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var contentDisposition: Swift.String?
        package var contentEncoding: Swift.String?
        package var contentLanguage: Swift.String?
        package var contentType: Swift.String?
        package var copySource: Swift.String
        package var copySourceIfMatch: Swift.String?
        package var copySourceIfModifiedSince: Vocabulary.Instant?
        package var copySourceIfNoneMatch: Swift.String?
        package var copySourceIfUnmodifiedSince: Vocabulary.Instant?
        package var expires: Swift.String?
        package var grantFullControl: Swift.String?
        package var grantRead: Swift.String?
        package var grantReadACP: Swift.String?
        package var grantWriteACP: Swift.String?
        package var ifMatch: Swift.String?
        package var ifNoneMatch: Swift.String?
        package var key: Swift.String
        package var metadata: [Swift.String: Swift.String]?
        package var metadataDirective: Swift.String?
        package var taggingDirective: Swift.String?
        package var serverSideEncryption: Swift.String?
        package var storageClass: Swift.String?
        package var websiteRedirectLocation: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var ssekmsEncryptionContext: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var copySourceSSECustomerAlgorithm: Swift.String?
        package var copySourceSSECustomerKey: Swift.String?
        package var copySourceSSECustomerKeyMD5: Swift.String?
        package var requestPayer: Swift.String?
        package var tagging: Swift.String?
        package var objectLockMode: Swift.String?
        package var objectLockRetainUntilDate: Vocabulary.Instant?
        package var objectLockLegalHoldStatus: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var expectedSourceBucketOwner: Swift.String?
        package init(acl: Swift.String? = nil, bucket: Swift.String, cacheControl: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, contentDisposition: Swift.String? = nil, contentEncoding: Swift.String? = nil, contentLanguage: Swift.String? = nil, contentType: Swift.String? = nil, copySource: Swift.String, copySourceIfMatch: Swift.String? = nil, copySourceIfModifiedSince: Vocabulary.Instant? = nil, copySourceIfNoneMatch: Swift.String? = nil, copySourceIfUnmodifiedSince: Vocabulary.Instant? = nil, expires: Swift.String? = nil, grantFullControl: Swift.String? = nil, grantRead: Swift.String? = nil, grantReadACP: Swift.String? = nil, grantWriteACP: Swift.String? = nil, ifMatch: Swift.String? = nil, ifNoneMatch: Swift.String? = nil, key: Swift.String, metadata: [Swift.String: Swift.String]? = nil, metadataDirective: Swift.String? = nil, taggingDirective: Swift.String? = nil, serverSideEncryption: Swift.String? = nil, storageClass: Swift.String? = nil, websiteRedirectLocation: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, ssekmsEncryptionContext: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, copySourceSSECustomerAlgorithm: Swift.String? = nil, copySourceSSECustomerKey: Swift.String? = nil, copySourceSSECustomerKeyMD5: Swift.String? = nil, requestPayer: Swift.String? = nil, tagging: Swift.String? = nil, objectLockMode: Swift.String? = nil, objectLockRetainUntilDate: Vocabulary.Instant? = nil, objectLockLegalHoldStatus: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, expectedSourceBucketOwner: Swift.String? = nil) {
            self.acl = acl
            self.bucket = bucket
            self.cacheControl = cacheControl
            self.checksumAlgorithm = checksumAlgorithm
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.copySource = copySource
            self.copySourceIfMatch = copySourceIfMatch
            self.copySourceIfModifiedSince = copySourceIfModifiedSince
            self.copySourceIfNoneMatch = copySourceIfNoneMatch
            self.copySourceIfUnmodifiedSince = copySourceIfUnmodifiedSince
            self.expires = expires
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.key = key
            self.metadata = metadata
            self.metadataDirective = metadataDirective
            self.taggingDirective = taggingDirective
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.copySourceSSECustomerAlgorithm = copySourceSSECustomerAlgorithm
            self.copySourceSSECustomerKey = copySourceSSECustomerKey
            self.copySourceSSECustomerKeyMD5 = copySourceSSECustomerKeyMD5
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.expectedBucketOwner = expectedBucketOwner
            self.expectedSourceBucketOwner = expectedSourceBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.acl = try fields.optional(0)
            self.bucket = try fields.required(1)
            self.cacheControl = try fields.optional(2)
            self.checksumAlgorithm = try fields.optional(3)
            self.contentDisposition = try fields.optional(4)
            self.contentEncoding = try fields.optional(5)
            self.contentLanguage = try fields.optional(6)
            self.contentType = try fields.optional(7)
            self.copySource = try fields.required(8)
            self.copySourceIfMatch = try fields.optional(9)
            self.copySourceIfModifiedSince = try fields.optional(10)
            self.copySourceIfNoneMatch = try fields.optional(11)
            self.copySourceIfUnmodifiedSince = try fields.optional(12)
            self.expires = try fields.optional(13)
            self.grantFullControl = try fields.optional(14)
            self.grantRead = try fields.optional(15)
            self.grantReadACP = try fields.optional(16)
            self.grantWriteACP = try fields.optional(17)
            self.ifMatch = try fields.optional(18)
            self.ifNoneMatch = try fields.optional(19)
            self.key = try fields.required(20)
            self.metadata = try fields.optional(21)
            self.metadataDirective = try fields.optional(22)
            self.taggingDirective = try fields.optional(23)
            self.serverSideEncryption = try fields.optional(24)
            self.storageClass = try fields.optional(25)
            self.websiteRedirectLocation = try fields.optional(26)
            self.sseCustomerAlgorithm = try fields.optional(27)
            self.sseCustomerKey = try fields.optional(28)
            self.sseCustomerKeyMD5 = try fields.optional(29)
            self.ssekmsKeyId = try fields.optional(30)
            self.ssekmsEncryptionContext = try fields.optional(31)
            self.bucketKeyEnabled = try fields.optional(32)
            self.copySourceSSECustomerAlgorithm = try fields.optional(33)
            self.copySourceSSECustomerKey = try fields.optional(34)
            self.copySourceSSECustomerKeyMD5 = try fields.optional(35)
            self.requestPayer = try fields.optional(36)
            self.tagging = try fields.optional(37)
            self.objectLockMode = try fields.optional(38)
            self.objectLockRetainUntilDate = try fields.optional(39)
            self.objectLockLegalHoldStatus = try fields.optional(40)
            self.expectedBucketOwner = try fields.optional(41)
            self.expectedSourceBucketOwner = try fields.optional(42)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.acl?.shapeValue
            fields[1] = self.bucket.shapeValue
            fields[2] = self.cacheControl?.shapeValue
            fields[3] = self.checksumAlgorithm?.shapeValue
            fields[4] = self.contentDisposition?.shapeValue
            fields[5] = self.contentEncoding?.shapeValue
            fields[6] = self.contentLanguage?.shapeValue
            fields[7] = self.contentType?.shapeValue
            fields[8] = self.copySource.shapeValue
            fields[9] = self.copySourceIfMatch?.shapeValue
            fields[10] = self.copySourceIfModifiedSince?.shapeValue
            fields[11] = self.copySourceIfNoneMatch?.shapeValue
            fields[12] = self.copySourceIfUnmodifiedSince?.shapeValue
            fields[13] = self.expires?.shapeValue
            fields[14] = self.grantFullControl?.shapeValue
            fields[15] = self.grantRead?.shapeValue
            fields[16] = self.grantReadACP?.shapeValue
            fields[17] = self.grantWriteACP?.shapeValue
            fields[18] = self.ifMatch?.shapeValue
            fields[19] = self.ifNoneMatch?.shapeValue
            fields[20] = self.key.shapeValue
            fields[21] = self.metadata?.shapeValue
            fields[22] = self.metadataDirective?.shapeValue
            fields[23] = self.taggingDirective?.shapeValue
            fields[24] = self.serverSideEncryption?.shapeValue
            fields[25] = self.storageClass?.shapeValue
            fields[26] = self.websiteRedirectLocation?.shapeValue
            fields[27] = self.sseCustomerAlgorithm?.shapeValue
            fields[28] = self.sseCustomerKey?.shapeValue
            fields[29] = self.sseCustomerKeyMD5?.shapeValue
            fields[30] = self.ssekmsKeyId?.shapeValue
            fields[31] = self.ssekmsEncryptionContext?.shapeValue
            fields[32] = self.bucketKeyEnabled?.shapeValue
            fields[33] = self.copySourceSSECustomerAlgorithm?.shapeValue
            fields[34] = self.copySourceSSECustomerKey?.shapeValue
            fields[35] = self.copySourceSSECustomerKeyMD5?.shapeValue
            fields[36] = self.requestPayer?.shapeValue
            fields[37] = self.tagging?.shapeValue
            fields[38] = self.objectLockMode?.shapeValue
            fields[39] = self.objectLockRetainUntilDate?.shapeValue
            fields[40] = self.objectLockLegalHoldStatus?.shapeValue
            fields[41] = self.expectedBucketOwner?.shapeValue
            fields[42] = self.expectedSourceBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CopyObjectRequest",
            [
                Shapes.Member("ACL", { S3Schema.ObjectCannedACL }, wireName: "x-amz-acl", location: .header),
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("CacheControl", { S3Schema.CacheControl }, wireName: "Cache-Control", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-checksum-algorithm", location: .header),
                Shapes.Member("ContentDisposition", { S3Schema.ContentDisposition }, wireName: "Content-Disposition", location: .header),
                Shapes.Member("ContentEncoding", { S3Schema.ContentEncoding }, wireName: "Content-Encoding", location: .header),
                Shapes.Member("ContentLanguage", { S3Schema.ContentLanguage }, wireName: "Content-Language", location: .header),
                Shapes.Member("ContentType", { S3Schema.ContentType }, wireName: "Content-Type", location: .header),
                Shapes.Member("CopySource", { S3Schema.CopySource }, wireName: "x-amz-copy-source", location: .header, traits: [.required]),
                Shapes.Member("CopySourceIfMatch", { S3Schema.CopySourceIfMatch }, wireName: "x-amz-copy-source-if-match", location: .header),
                Shapes.Member("CopySourceIfModifiedSince", { S3Schema.CopySourceIfModifiedSince }, wireName: "x-amz-copy-source-if-modified-since", location: .header),
                Shapes.Member("CopySourceIfNoneMatch", { S3Schema.CopySourceIfNoneMatch }, wireName: "x-amz-copy-source-if-none-match", location: .header),
                Shapes.Member("CopySourceIfUnmodifiedSince", { S3Schema.CopySourceIfUnmodifiedSince }, wireName: "x-amz-copy-source-if-unmodified-since", location: .header),
                Shapes.Member("Expires", { S3Schema.Expires }, location: .header),
                Shapes.Member("GrantFullControl", { S3Schema.GrantFullControl }, wireName: "x-amz-grant-full-control", location: .header),
                Shapes.Member("GrantRead", { S3Schema.GrantRead }, wireName: "x-amz-grant-read", location: .header),
                Shapes.Member("GrantReadACP", { S3Schema.GrantReadACP }, wireName: "x-amz-grant-read-acp", location: .header),
                Shapes.Member("GrantWriteACP", { S3Schema.GrantWriteACP }, wireName: "x-amz-grant-write-acp", location: .header),
                Shapes.Member("IfMatch", { S3Schema.IfMatch }, wireName: "If-Match", location: .header),
                Shapes.Member("IfNoneMatch", { S3Schema.IfNoneMatch }, wireName: "If-None-Match", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("Metadata", { S3Schema.Metadata }, wireName: "x-amz-meta-", location: .headers),
                Shapes.Member("MetadataDirective", { S3Schema.MetadataDirective }, wireName: "x-amz-metadata-directive", location: .header),
                Shapes.Member("TaggingDirective", { S3Schema.TaggingDirective }, wireName: "x-amz-tagging-directive", location: .header),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }, wireName: "x-amz-storage-class", location: .header),
                Shapes.Member("WebsiteRedirectLocation", { S3Schema.WebsiteRedirectLocation }, wireName: "x-amz-website-redirect-location", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("SSEKMSEncryptionContext", { S3Schema.SSEKMSEncryptionContext }, wireName: "x-amz-server-side-encryption-context", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("CopySourceSSECustomerAlgorithm", { S3Schema.CopySourceSSECustomerAlgorithm }, wireName: "x-amz-copy-source-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("CopySourceSSECustomerKey", { S3Schema.CopySourceSSECustomerKey }, wireName: "x-amz-copy-source-server-side-encryption-customer-key", location: .header),
                Shapes.Member("CopySourceSSECustomerKeyMD5", { S3Schema.CopySourceSSECustomerKeyMD5 }, wireName: "x-amz-copy-source-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("Tagging", { S3Schema.TaggingHeader }, wireName: "x-amz-tagging", location: .header),
                Shapes.Member("ObjectLockMode", { S3Schema.ObjectLockMode }, wireName: "x-amz-object-lock-mode", location: .header),
                Shapes.Member("ObjectLockRetainUntilDate", { S3Schema.ObjectLockRetainUntilDate }, wireName: "x-amz-object-lock-retain-until-date", location: .header, timestampFormat: .iso8601),
                Shapes.Member("ObjectLockLegalHoldStatus", { S3Schema.ObjectLockLegalHoldStatus }, wireName: "x-amz-object-lock-legal-hold", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ExpectedSourceBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-source-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var copyObjectResult: S3Shape.CopyObjectResult?
        package var expiration: Swift.String?
        package var copySourceVersionId: Swift.String?
        package var versionId: Swift.String?
        package var serverSideEncryption: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var ssekmsEncryptionContext: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var requestCharged: Swift.String?
        package init(copyObjectResult: S3Shape.CopyObjectResult? = nil, expiration: Swift.String? = nil, copySourceVersionId: Swift.String? = nil, versionId: Swift.String? = nil, serverSideEncryption: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, ssekmsEncryptionContext: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, requestCharged: Swift.String? = nil) {
            self.copyObjectResult = copyObjectResult
            self.expiration = expiration
            self.copySourceVersionId = copySourceVersionId
            self.versionId = versionId
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.copyObjectResult = try fields.optional(0)
            self.expiration = try fields.optional(1)
            self.copySourceVersionId = try fields.optional(2)
            self.versionId = try fields.optional(3)
            self.serverSideEncryption = try fields.optional(4)
            self.sseCustomerAlgorithm = try fields.optional(5)
            self.sseCustomerKeyMD5 = try fields.optional(6)
            self.ssekmsKeyId = try fields.optional(7)
            self.ssekmsEncryptionContext = try fields.optional(8)
            self.bucketKeyEnabled = try fields.optional(9)
            self.requestCharged = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.copyObjectResult?.shapeValue
            fields[1] = self.expiration?.shapeValue
            fields[2] = self.copySourceVersionId?.shapeValue
            fields[3] = self.versionId?.shapeValue
            fields[4] = self.serverSideEncryption?.shapeValue
            fields[5] = self.sseCustomerAlgorithm?.shapeValue
            fields[6] = self.sseCustomerKeyMD5?.shapeValue
            fields[7] = self.ssekmsKeyId?.shapeValue
            fields[8] = self.ssekmsEncryptionContext?.shapeValue
            fields[9] = self.bucketKeyEnabled?.shapeValue
            fields[10] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CopyObjectOutput",
            [
                Shapes.Member("CopyObjectResult", { S3Schema.CopyObjectResult }),
                Shapes.Member("Expiration", { S3Schema.Expiration }, wireName: "x-amz-expiration", location: .header),
                Shapes.Member("CopySourceVersionId", { S3Schema.CopySourceVersionId }, wireName: "x-amz-copy-source-version-id", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("SSEKMSEncryptionContext", { S3Schema.SSEKMSEncryptionContext }, wireName: "x-amz-server-side-encryption-context", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "CopyObject", method: "PUT", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

package enum CreateBucket: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var acl: Swift.String?
        package var bucket: Swift.String
        package var createBucketConfiguration: S3Shape.CreateBucketConfiguration?
        package var grantFullControl: Swift.String?
        package var grantRead: Swift.String?
        package var grantReadACP: Swift.String?
        package var grantWrite: Swift.String?
        package var grantWriteACP: Swift.String?
        package var objectLockEnabledForBucket: Swift.Bool?
        package var objectOwnership: Swift.String?
        package var bucketNamespace: Swift.String?
        package init(acl: Swift.String? = nil, bucket: Swift.String, createBucketConfiguration: S3Shape.CreateBucketConfiguration? = nil, grantFullControl: Swift.String? = nil, grantRead: Swift.String? = nil, grantReadACP: Swift.String? = nil, grantWrite: Swift.String? = nil, grantWriteACP: Swift.String? = nil, objectLockEnabledForBucket: Swift.Bool? = nil, objectOwnership: Swift.String? = nil, bucketNamespace: Swift.String? = nil) {
            self.acl = acl
            self.bucket = bucket
            self.createBucketConfiguration = createBucketConfiguration
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWrite = grantWrite
            self.grantWriteACP = grantWriteACP
            self.objectLockEnabledForBucket = objectLockEnabledForBucket
            self.objectOwnership = objectOwnership
            self.bucketNamespace = bucketNamespace
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.acl = try fields.optional(0)
            self.bucket = try fields.required(1)
            self.createBucketConfiguration = try fields.optional(2)
            self.grantFullControl = try fields.optional(3)
            self.grantRead = try fields.optional(4)
            self.grantReadACP = try fields.optional(5)
            self.grantWrite = try fields.optional(6)
            self.grantWriteACP = try fields.optional(7)
            self.objectLockEnabledForBucket = try fields.optional(8)
            self.objectOwnership = try fields.optional(9)
            self.bucketNamespace = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.acl?.shapeValue
            fields[1] = self.bucket.shapeValue
            fields[2] = self.createBucketConfiguration?.shapeValue
            fields[3] = self.grantFullControl?.shapeValue
            fields[4] = self.grantRead?.shapeValue
            fields[5] = self.grantReadACP?.shapeValue
            fields[6] = self.grantWrite?.shapeValue
            fields[7] = self.grantWriteACP?.shapeValue
            fields[8] = self.objectLockEnabledForBucket?.shapeValue
            fields[9] = self.objectOwnership?.shapeValue
            fields[10] = self.bucketNamespace?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateBucketRequest",
            [
                Shapes.Member("ACL", { S3Schema.BucketCannedACL }, wireName: "x-amz-acl", location: .header),
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("CreateBucketConfiguration", { S3Schema.CreateBucketConfiguration }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("GrantFullControl", { S3Schema.GrantFullControl }, wireName: "x-amz-grant-full-control", location: .header),
                Shapes.Member("GrantRead", { S3Schema.GrantRead }, wireName: "x-amz-grant-read", location: .header),
                Shapes.Member("GrantReadACP", { S3Schema.GrantReadACP }, wireName: "x-amz-grant-read-acp", location: .header),
                Shapes.Member("GrantWrite", { S3Schema.GrantWrite }, wireName: "x-amz-grant-write", location: .header),
                Shapes.Member("GrantWriteACP", { S3Schema.GrantWriteACP }, wireName: "x-amz-grant-write-acp", location: .header),
                Shapes.Member("ObjectLockEnabledForBucket", { S3Schema.ObjectLockEnabledForBucket }, wireName: "x-amz-bucket-object-lock-enabled", location: .header),
                Shapes.Member("ObjectOwnership", { S3Schema.ObjectOwnership }, wireName: "x-amz-object-ownership", location: .header),
                Shapes.Member("BucketNamespace", { S3Schema.BucketNamespace }, wireName: "x-amz-bucket-namespace", location: .header),
            ], payload: 2)
    }
    package struct Output: Shapes.Structure {
        package var location: Swift.String?
        package var bucketArn: Swift.String?
        package init(location: Swift.String? = nil, bucketArn: Swift.String? = nil) {
            self.location = location
            self.bucketArn = bucketArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.location = try fields.optional(0)
            self.bucketArn = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.location?.shapeValue
            fields[1] = self.bucketArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateBucketOutput",
            [
                Shapes.Member("Location", { S3Schema.Location }, location: .header),
                Shapes.Member("BucketArn", { S3Schema.S3RegionalOrS3ExpressBucketArnString }, wireName: "x-amz-bucket-arn", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateBucket", method: "PUT", uri: "/{Bucket}", input: Input.schema, output: Output.schema)
}

package enum CreateMultipartUpload: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var acl: Swift.String?
        package var bucket: Swift.String
        package var cacheControl: Swift.String?
        package var contentDisposition: Swift.String?
        package var contentEncoding: Swift.String?
        package var contentLanguage: Swift.String?
        package var contentType: Swift.String?
        package var expires: Swift.String?
        package var grantFullControl: Swift.String?
        package var grantRead: Swift.String?
        package var grantReadACP: Swift.String?
        package var grantWriteACP: Swift.String?
        package var key: Swift.String
        package var metadata: [Swift.String: Swift.String]?
        package var serverSideEncryption: Swift.String?
        package var storageClass: Swift.String?
        package var websiteRedirectLocation: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var ssekmsEncryptionContext: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var requestPayer: Swift.String?
        package var tagging: Swift.String?
        package var objectLockMode: Swift.String?
        package var objectLockRetainUntilDate: Vocabulary.Instant?
        package var objectLockLegalHoldStatus: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var checksumType: Swift.String?
        package init(acl: Swift.String? = nil, bucket: Swift.String, cacheControl: Swift.String? = nil, contentDisposition: Swift.String? = nil, contentEncoding: Swift.String? = nil, contentLanguage: Swift.String? = nil, contentType: Swift.String? = nil, expires: Swift.String? = nil, grantFullControl: Swift.String? = nil, grantRead: Swift.String? = nil, grantReadACP: Swift.String? = nil, grantWriteACP: Swift.String? = nil, key: Swift.String, metadata: [Swift.String: Swift.String]? = nil, serverSideEncryption: Swift.String? = nil, storageClass: Swift.String? = nil, websiteRedirectLocation: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, ssekmsEncryptionContext: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, requestPayer: Swift.String? = nil, tagging: Swift.String? = nil, objectLockMode: Swift.String? = nil, objectLockRetainUntilDate: Vocabulary.Instant? = nil, objectLockLegalHoldStatus: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, checksumType: Swift.String? = nil) {
            self.acl = acl
            self.bucket = bucket
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.expires = expires
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.key = key
            self.metadata = metadata
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.acl = try fields.optional(0)
            self.bucket = try fields.required(1)
            self.cacheControl = try fields.optional(2)
            self.contentDisposition = try fields.optional(3)
            self.contentEncoding = try fields.optional(4)
            self.contentLanguage = try fields.optional(5)
            self.contentType = try fields.optional(6)
            self.expires = try fields.optional(7)
            self.grantFullControl = try fields.optional(8)
            self.grantRead = try fields.optional(9)
            self.grantReadACP = try fields.optional(10)
            self.grantWriteACP = try fields.optional(11)
            self.key = try fields.required(12)
            self.metadata = try fields.optional(13)
            self.serverSideEncryption = try fields.optional(14)
            self.storageClass = try fields.optional(15)
            self.websiteRedirectLocation = try fields.optional(16)
            self.sseCustomerAlgorithm = try fields.optional(17)
            self.sseCustomerKey = try fields.optional(18)
            self.sseCustomerKeyMD5 = try fields.optional(19)
            self.ssekmsKeyId = try fields.optional(20)
            self.ssekmsEncryptionContext = try fields.optional(21)
            self.bucketKeyEnabled = try fields.optional(22)
            self.requestPayer = try fields.optional(23)
            self.tagging = try fields.optional(24)
            self.objectLockMode = try fields.optional(25)
            self.objectLockRetainUntilDate = try fields.optional(26)
            self.objectLockLegalHoldStatus = try fields.optional(27)
            self.expectedBucketOwner = try fields.optional(28)
            self.checksumAlgorithm = try fields.optional(29)
            self.checksumType = try fields.optional(30)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.acl?.shapeValue
            fields[1] = self.bucket.shapeValue
            fields[2] = self.cacheControl?.shapeValue
            fields[3] = self.contentDisposition?.shapeValue
            fields[4] = self.contentEncoding?.shapeValue
            fields[5] = self.contentLanguage?.shapeValue
            fields[6] = self.contentType?.shapeValue
            fields[7] = self.expires?.shapeValue
            fields[8] = self.grantFullControl?.shapeValue
            fields[9] = self.grantRead?.shapeValue
            fields[10] = self.grantReadACP?.shapeValue
            fields[11] = self.grantWriteACP?.shapeValue
            fields[12] = self.key.shapeValue
            fields[13] = self.metadata?.shapeValue
            fields[14] = self.serverSideEncryption?.shapeValue
            fields[15] = self.storageClass?.shapeValue
            fields[16] = self.websiteRedirectLocation?.shapeValue
            fields[17] = self.sseCustomerAlgorithm?.shapeValue
            fields[18] = self.sseCustomerKey?.shapeValue
            fields[19] = self.sseCustomerKeyMD5?.shapeValue
            fields[20] = self.ssekmsKeyId?.shapeValue
            fields[21] = self.ssekmsEncryptionContext?.shapeValue
            fields[22] = self.bucketKeyEnabled?.shapeValue
            fields[23] = self.requestPayer?.shapeValue
            fields[24] = self.tagging?.shapeValue
            fields[25] = self.objectLockMode?.shapeValue
            fields[26] = self.objectLockRetainUntilDate?.shapeValue
            fields[27] = self.objectLockLegalHoldStatus?.shapeValue
            fields[28] = self.expectedBucketOwner?.shapeValue
            fields[29] = self.checksumAlgorithm?.shapeValue
            fields[30] = self.checksumType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateMultipartUploadRequest",
            [
                Shapes.Member("ACL", { S3Schema.ObjectCannedACL }, wireName: "x-amz-acl", location: .header),
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("CacheControl", { S3Schema.CacheControl }, wireName: "Cache-Control", location: .header),
                Shapes.Member("ContentDisposition", { S3Schema.ContentDisposition }, wireName: "Content-Disposition", location: .header),
                Shapes.Member("ContentEncoding", { S3Schema.ContentEncoding }, wireName: "Content-Encoding", location: .header),
                Shapes.Member("ContentLanguage", { S3Schema.ContentLanguage }, wireName: "Content-Language", location: .header),
                Shapes.Member("ContentType", { S3Schema.ContentType }, wireName: "Content-Type", location: .header),
                Shapes.Member("Expires", { S3Schema.Expires }, location: .header),
                Shapes.Member("GrantFullControl", { S3Schema.GrantFullControl }, wireName: "x-amz-grant-full-control", location: .header),
                Shapes.Member("GrantRead", { S3Schema.GrantRead }, wireName: "x-amz-grant-read", location: .header),
                Shapes.Member("GrantReadACP", { S3Schema.GrantReadACP }, wireName: "x-amz-grant-read-acp", location: .header),
                Shapes.Member("GrantWriteACP", { S3Schema.GrantWriteACP }, wireName: "x-amz-grant-write-acp", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("Metadata", { S3Schema.Metadata }, wireName: "x-amz-meta-", location: .headers),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }, wireName: "x-amz-storage-class", location: .header),
                Shapes.Member("WebsiteRedirectLocation", { S3Schema.WebsiteRedirectLocation }, wireName: "x-amz-website-redirect-location", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("SSEKMSEncryptionContext", { S3Schema.SSEKMSEncryptionContext }, wireName: "x-amz-server-side-encryption-context", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("Tagging", { S3Schema.TaggingHeader }, wireName: "x-amz-tagging", location: .header),
                Shapes.Member("ObjectLockMode", { S3Schema.ObjectLockMode }, wireName: "x-amz-object-lock-mode", location: .header),
                Shapes.Member("ObjectLockRetainUntilDate", { S3Schema.ObjectLockRetainUntilDate }, wireName: "x-amz-object-lock-retain-until-date", location: .header, timestampFormat: .iso8601),
                Shapes.Member("ObjectLockLegalHoldStatus", { S3Schema.ObjectLockLegalHoldStatus }, wireName: "x-amz-object-lock-legal-hold", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-checksum-algorithm", location: .header),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }, wireName: "x-amz-checksum-type", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var abortDate: Vocabulary.Instant?
        package var abortRuleId: Swift.String?
        package var bucket: Swift.String?
        package var key: Swift.String?
        package var uploadId: Swift.String?
        package var serverSideEncryption: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var ssekmsEncryptionContext: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var requestCharged: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var checksumType: Swift.String?
        package init(abortDate: Vocabulary.Instant? = nil, abortRuleId: Swift.String? = nil, bucket: Swift.String? = nil, key: Swift.String? = nil, uploadId: Swift.String? = nil, serverSideEncryption: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, ssekmsEncryptionContext: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, requestCharged: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, checksumType: Swift.String? = nil) {
            self.abortDate = abortDate
            self.abortRuleId = abortRuleId
            self.bucket = bucket
            self.key = key
            self.uploadId = uploadId
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.abortDate = try fields.optional(0)
            self.abortRuleId = try fields.optional(1)
            self.bucket = try fields.optional(2)
            self.key = try fields.optional(3)
            self.uploadId = try fields.optional(4)
            self.serverSideEncryption = try fields.optional(5)
            self.sseCustomerAlgorithm = try fields.optional(6)
            self.sseCustomerKeyMD5 = try fields.optional(7)
            self.ssekmsKeyId = try fields.optional(8)
            self.ssekmsEncryptionContext = try fields.optional(9)
            self.bucketKeyEnabled = try fields.optional(10)
            self.requestCharged = try fields.optional(11)
            self.checksumAlgorithm = try fields.optional(12)
            self.checksumType = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.abortDate?.shapeValue
            fields[1] = self.abortRuleId?.shapeValue
            fields[2] = self.bucket?.shapeValue
            fields[3] = self.key?.shapeValue
            fields[4] = self.uploadId?.shapeValue
            fields[5] = self.serverSideEncryption?.shapeValue
            fields[6] = self.sseCustomerAlgorithm?.shapeValue
            fields[7] = self.sseCustomerKeyMD5?.shapeValue
            fields[8] = self.ssekmsKeyId?.shapeValue
            fields[9] = self.ssekmsEncryptionContext?.shapeValue
            fields[10] = self.bucketKeyEnabled?.shapeValue
            fields[11] = self.requestCharged?.shapeValue
            fields[12] = self.checksumAlgorithm?.shapeValue
            fields[13] = self.checksumType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateMultipartUploadOutput",
            [
                Shapes.Member("AbortDate", { S3Schema.AbortDate }, wireName: "x-amz-abort-date", location: .header),
                Shapes.Member("AbortRuleId", { S3Schema.AbortRuleId }, wireName: "x-amz-abort-rule-id", location: .header),
                Shapes.Member("Bucket", { S3Schema.BucketName }),
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("SSEKMSEncryptionContext", { S3Schema.SSEKMSEncryptionContext }, wireName: "x-amz-server-side-encryption-context", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-checksum-algorithm", location: .header),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }, wireName: "x-amz-checksum-type", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}?uploads", input: Input.schema, output: Output.schema)
}

package enum DeleteBucket: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucket", method: "DELETE", uri: "/{Bucket}", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketAnalyticsConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketAnalyticsConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.AnalyticsId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketAnalyticsConfiguration", method: "DELETE", uri: "/{Bucket}?analytics", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketCors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketCorsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketCors", method: "DELETE", uri: "/{Bucket}?cors", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketEncryption: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketEncryptionRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketEncryption", method: "DELETE", uri: "/{Bucket}?encryption", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketIntelligentTieringConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketIntelligentTieringConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.IntelligentTieringId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketIntelligentTieringConfiguration", method: "DELETE", uri: "/{Bucket}?intelligent-tiering", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketInventoryConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketInventoryConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.InventoryId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketInventoryConfiguration", method: "DELETE", uri: "/{Bucket}?inventory", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketLifecycle: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketLifecycleRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketLifecycle", method: "DELETE", uri: "/{Bucket}?lifecycle", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketMetricsConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketMetricsConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.MetricsId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketMetricsConfiguration", method: "DELETE", uri: "/{Bucket}?metrics", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketOwnershipControls: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketOwnershipControlsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketOwnershipControls", method: "DELETE", uri: "/{Bucket}?ownershipControls", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketPolicyRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketPolicy", method: "DELETE", uri: "/{Bucket}?policy", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketReplication: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketReplicationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketReplication", method: "DELETE", uri: "/{Bucket}?replication", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketTagging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketTaggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketTagging", method: "DELETE", uri: "/{Bucket}?tagging", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteBucketWebsite: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteBucketWebsiteRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteBucketWebsite", method: "DELETE", uri: "/{Bucket}?website", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteObject: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var mfa: Swift.String?
        package var versionId: Swift.String?
        package var requestPayer: Swift.String?
        package var bypassGovernanceRetention: Swift.Bool?
        package var expectedBucketOwner: Swift.String?
        package var ifMatch: Swift.String?
        package var ifMatchLastModifiedTime: Vocabulary.Instant?
        package var ifMatchSize: Swift.Int?
        package init(bucket: Swift.String, key: Swift.String, mfa: Swift.String? = nil, versionId: Swift.String? = nil, requestPayer: Swift.String? = nil, bypassGovernanceRetention: Swift.Bool? = nil, expectedBucketOwner: Swift.String? = nil, ifMatch: Swift.String? = nil, ifMatchLastModifiedTime: Vocabulary.Instant? = nil, ifMatchSize: Swift.Int? = nil) {
            self.bucket = bucket
            self.key = key
            self.mfa = mfa
            self.versionId = versionId
            self.requestPayer = requestPayer
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifMatchLastModifiedTime = ifMatchLastModifiedTime
            self.ifMatchSize = ifMatchSize
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.mfa = try fields.optional(2)
            self.versionId = try fields.optional(3)
            self.requestPayer = try fields.optional(4)
            self.bypassGovernanceRetention = try fields.optional(5)
            self.expectedBucketOwner = try fields.optional(6)
            self.ifMatch = try fields.optional(7)
            self.ifMatchLastModifiedTime = try fields.optional(8)
            self.ifMatchSize = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.mfa?.shapeValue
            fields[3] = self.versionId?.shapeValue
            fields[4] = self.requestPayer?.shapeValue
            fields[5] = self.bypassGovernanceRetention?.shapeValue
            fields[6] = self.expectedBucketOwner?.shapeValue
            fields[7] = self.ifMatch?.shapeValue
            fields[8] = self.ifMatchLastModifiedTime?.shapeValue
            fields[9] = self.ifMatchSize?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteObjectRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("MFA", { S3Schema.MFA }, wireName: "x-amz-mfa", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("BypassGovernanceRetention", { S3Schema.BypassGovernanceRetention }, wireName: "x-amz-bypass-governance-retention", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("IfMatch", { S3Schema.IfMatch }, wireName: "If-Match", location: .header),
                Shapes.Member("IfMatchLastModifiedTime", { S3Schema.IfMatchLastModifiedTime }, wireName: "x-amz-if-match-last-modified-time", location: .header, timestampFormat: .rfc822),
                Shapes.Member("IfMatchSize", { S3Schema.IfMatchSize }, wireName: "x-amz-if-match-size", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var deleteMarker: Swift.Bool?
        package var versionId: Swift.String?
        package var requestCharged: Swift.String?
        package init(deleteMarker: Swift.Bool? = nil, versionId: Swift.String? = nil, requestCharged: Swift.String? = nil) {
            self.deleteMarker = deleteMarker
            self.versionId = versionId
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.deleteMarker = try fields.optional(0)
            self.versionId = try fields.optional(1)
            self.requestCharged = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.deleteMarker?.shapeValue
            fields[1] = self.versionId?.shapeValue
            fields[2] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteObjectOutput",
            [
                Shapes.Member("DeleteMarker", { S3Schema.DeleteMarker }, wireName: "x-amz-delete-marker", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteObject", method: "DELETE", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteObjectTagging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.expectedBucketOwner = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteObjectTaggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var versionId: Swift.String?
        package init(versionId: Swift.String? = nil) {
            self.versionId = versionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.versionId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.versionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteObjectTaggingOutput",
            [
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteObjectTagging", method: "DELETE", uri: "/{Bucket}/{Key+}?tagging", input: Input.schema, output: Output.schema, status: 204)
}

package enum DeleteObjects: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var delete: S3Shape.Delete
        package var mfa: Swift.String?
        package var requestPayer: Swift.String?
        package var bypassGovernanceRetention: Swift.Bool?
        package var expectedBucketOwner: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package init(bucket: Swift.String, delete: S3Shape.Delete, mfa: Swift.String? = nil, requestPayer: Swift.String? = nil, bypassGovernanceRetention: Swift.Bool? = nil, expectedBucketOwner: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil) {
            self.bucket = bucket
            self.delete = delete
            self.mfa = mfa
            self.requestPayer = requestPayer
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumAlgorithm = checksumAlgorithm
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.delete = try fields.required(1)
            self.mfa = try fields.optional(2)
            self.requestPayer = try fields.optional(3)
            self.bypassGovernanceRetention = try fields.optional(4)
            self.expectedBucketOwner = try fields.optional(5)
            self.checksumAlgorithm = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.delete.shapeValue
            fields[2] = self.mfa?.shapeValue
            fields[3] = self.requestPayer?.shapeValue
            fields[4] = self.bypassGovernanceRetention?.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            fields[6] = self.checksumAlgorithm?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteObjectsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Delete", { S3Schema.Delete }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("MFA", { S3Schema.MFA }, wireName: "x-amz-mfa", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("BypassGovernanceRetention", { S3Schema.BypassGovernanceRetention }, wireName: "x-amz-bypass-governance-retention", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
            ], payload: 1)
    }
    package struct Output: Shapes.Structure {
        package var deleted: [S3Shape.DeletedObject]?
        package var requestCharged: Swift.String?
        package var errors: [S3Shape.Error]?
        package init(deleted: [S3Shape.DeletedObject]? = nil, requestCharged: Swift.String? = nil, errors: [S3Shape.Error]? = nil) {
            self.deleted = deleted
            self.requestCharged = requestCharged
            self.errors = errors
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.deleted = try fields.optional(0)
            self.requestCharged = try fields.optional(1)
            self.errors = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.deleted?.shapeValue
            fields[1] = self.requestCharged?.shapeValue
            fields[2] = self.errors?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteObjectsOutput",
            [
                Shapes.Member("Deleted", { S3Schema.DeletedObjects }),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
                Shapes.Member("Errors", { S3Schema.Errors }, wireName: "Error"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteObjects", method: "POST", uri: "/{Bucket}?delete", input: Input.schema, output: Output.schema)
}

package enum DeletePublicAccessBlock: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeletePublicAccessBlockRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeletePublicAccessBlock", method: "DELETE", uri: "/{Bucket}?publicAccessBlock", input: Input.schema, output: Output.schema, status: 204)
}

package enum GetBucketAccelerateConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package var requestPayer: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil, requestPayer: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
            self.requestPayer = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            fields[2] = self.requestPayer?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketAccelerateConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var status: Swift.String?
        package var requestCharged: Swift.String?
        package init(status: Swift.String? = nil, requestCharged: Swift.String? = nil) {
            self.status = status
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.optional(0)
            self.requestCharged = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status?.shapeValue
            fields[1] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketAccelerateConfigurationOutput",
            [
                Shapes.Member("Status", { S3Schema.BucketAccelerateStatus }),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketAccelerateConfiguration", method: "GET", uri: "/{Bucket}?accelerate", input: Input.schema, output: Output.schema)
}

package enum GetBucketAcl: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketAclRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var owner: S3Shape.Owner?
        package var grants: [S3Shape.Grant]?
        package init(owner: S3Shape.Owner? = nil, grants: [S3Shape.Grant]? = nil) {
            self.owner = owner
            self.grants = grants
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.owner = try fields.optional(0)
            self.grants = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.owner?.shapeValue
            fields[1] = self.grants?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketAclOutput",
            [
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("Grants", { S3Schema.Grants }, wireName: "AccessControlList"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketAcl", method: "GET", uri: "/{Bucket}?acl", input: Input.schema, output: Output.schema)
}

package enum GetBucketAnalyticsConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketAnalyticsConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.AnalyticsId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var analyticsConfiguration: S3Shape.AnalyticsConfiguration?
        package init(analyticsConfiguration: S3Shape.AnalyticsConfiguration? = nil) {
            self.analyticsConfiguration = analyticsConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.analyticsConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.analyticsConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketAnalyticsConfigurationOutput",
            [
                Shapes.Member("AnalyticsConfiguration", { S3Schema.AnalyticsConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketAnalyticsConfiguration", method: "GET", uri: "/{Bucket}?analytics", input: Input.schema, output: Output.schema)
}

package enum GetBucketCors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketCorsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var corsRules: [S3Shape.CORSRule]?
        package init(corsRules: [S3Shape.CORSRule]? = nil) {
            self.corsRules = corsRules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.corsRules = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.corsRules?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketCorsOutput",
            [
                Shapes.Member("CORSRules", { S3Schema.CORSRules }, wireName: "CORSRule"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketCors", method: "GET", uri: "/{Bucket}?cors", input: Input.schema, output: Output.schema)
}

package enum GetBucketEncryption: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketEncryptionRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var serverSideEncryptionConfiguration: S3Shape.ServerSideEncryptionConfiguration?
        package init(serverSideEncryptionConfiguration: S3Shape.ServerSideEncryptionConfiguration? = nil) {
            self.serverSideEncryptionConfiguration = serverSideEncryptionConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverSideEncryptionConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverSideEncryptionConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketEncryptionOutput",
            [
                Shapes.Member("ServerSideEncryptionConfiguration", { S3Schema.ServerSideEncryptionConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketEncryption", method: "GET", uri: "/{Bucket}?encryption", input: Input.schema, output: Output.schema)
}

package enum GetBucketIntelligentTieringConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketIntelligentTieringConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.IntelligentTieringId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var intelligentTieringConfiguration: S3Shape.IntelligentTieringConfiguration?
        package init(intelligentTieringConfiguration: S3Shape.IntelligentTieringConfiguration? = nil) {
            self.intelligentTieringConfiguration = intelligentTieringConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.intelligentTieringConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.intelligentTieringConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketIntelligentTieringConfigurationOutput",
            [
                Shapes.Member("IntelligentTieringConfiguration", { S3Schema.IntelligentTieringConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketIntelligentTieringConfiguration", method: "GET", uri: "/{Bucket}?intelligent-tiering", input: Input.schema, output: Output.schema)
}

package enum GetBucketInventoryConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketInventoryConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.InventoryId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var inventoryConfiguration: S3Shape.InventoryConfiguration?
        package init(inventoryConfiguration: S3Shape.InventoryConfiguration? = nil) {
            self.inventoryConfiguration = inventoryConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.inventoryConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.inventoryConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketInventoryConfigurationOutput",
            [
                Shapes.Member("InventoryConfiguration", { S3Schema.InventoryConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketInventoryConfiguration", method: "GET", uri: "/{Bucket}?inventory", input: Input.schema, output: Output.schema)
}

package enum GetBucketLifecycleConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketLifecycleConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var rules: [S3Shape.LifecycleRule]?
        package var transitionDefaultMinimumObjectSize: Swift.String?
        package init(rules: [S3Shape.LifecycleRule]? = nil, transitionDefaultMinimumObjectSize: Swift.String? = nil) {
            self.rules = rules
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rules = try fields.optional(0)
            self.transitionDefaultMinimumObjectSize = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rules?.shapeValue
            fields[1] = self.transitionDefaultMinimumObjectSize?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketLifecycleConfigurationOutput",
            [
                Shapes.Member("Rules", { S3Schema.LifecycleRules }, wireName: "Rule"),
                Shapes.Member("TransitionDefaultMinimumObjectSize", { S3Schema.TransitionDefaultMinimumObjectSize }, wireName: "x-amz-transition-default-minimum-object-size", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketLifecycleConfiguration", method: "GET", uri: "/{Bucket}?lifecycle", input: Input.schema, output: Output.schema)
}

package enum GetBucketLocation: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketLocationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var locationConstraint: Swift.String?
        package init(locationConstraint: Swift.String? = nil) {
            self.locationConstraint = locationConstraint
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.locationConstraint = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.locationConstraint?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketLocationOutput",
            [
                Shapes.Member("LocationConstraint", { S3Schema.BucketLocationConstraint }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketLocation", method: "GET", uri: "/{Bucket}?location", input: Input.schema, output: Output.schema)
}

package enum GetBucketLogging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketLoggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
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
            "GetBucketLoggingOutput",
            [
                Shapes.Member("LoggingEnabled", { S3Schema.LoggingEnabled }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketLogging", method: "GET", uri: "/{Bucket}?logging", input: Input.schema, output: Output.schema)
}

package enum GetBucketMetricsConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketMetricsConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.MetricsId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var metricsConfiguration: S3Shape.MetricsConfiguration?
        package init(metricsConfiguration: S3Shape.MetricsConfiguration? = nil) {
            self.metricsConfiguration = metricsConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.metricsConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.metricsConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketMetricsConfigurationOutput",
            [
                Shapes.Member("MetricsConfiguration", { S3Schema.MetricsConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketMetricsConfiguration", method: "GET", uri: "/{Bucket}?metrics", input: Input.schema, output: Output.schema)
}

package enum GetBucketNotificationConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketNotificationConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package typealias Output = S3Shape.NotificationConfiguration
    package static let model = Shapes.OperationModel(
        "GetBucketNotificationConfiguration", method: "GET", uri: "/{Bucket}?notification", input: Input.schema, output: Output.schema)
}

package enum GetBucketOwnershipControls: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketOwnershipControlsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var ownershipControls: S3Shape.OwnershipControls?
        package init(ownershipControls: S3Shape.OwnershipControls? = nil) {
            self.ownershipControls = ownershipControls
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ownershipControls = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ownershipControls?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketOwnershipControlsOutput",
            [
                Shapes.Member("OwnershipControls", { S3Schema.OwnershipControls }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketOwnershipControls", method: "GET", uri: "/{Bucket}?ownershipControls", input: Input.schema, output: Output.schema)
}

package enum GetBucketPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketPolicyRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policy: Swift.String?
        package init(policy: Swift.String? = nil) {
            self.policy = policy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policy = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketPolicyOutput",
            [
                Shapes.Member("Policy", { S3Schema.Policy }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketPolicy", method: "GET", uri: "/{Bucket}?policy", input: Input.schema, output: Output.schema)
}

package enum GetBucketPolicyStatus: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketPolicyStatusRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var policyStatus: S3Shape.PolicyStatus?
        package init(policyStatus: S3Shape.PolicyStatus? = nil) {
            self.policyStatus = policyStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.policyStatus = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.policyStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketPolicyStatusOutput",
            [
                Shapes.Member("PolicyStatus", { S3Schema.PolicyStatus }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketPolicyStatus", method: "GET", uri: "/{Bucket}?policyStatus", input: Input.schema, output: Output.schema)
}

package enum GetBucketReplication: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketReplicationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var replicationConfiguration: S3Shape.ReplicationConfiguration?
        package init(replicationConfiguration: S3Shape.ReplicationConfiguration? = nil) {
            self.replicationConfiguration = replicationConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replicationConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replicationConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketReplicationOutput",
            [
                Shapes.Member("ReplicationConfiguration", { S3Schema.ReplicationConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetBucketReplication", method: "GET", uri: "/{Bucket}?replication", input: Input.schema, output: Output.schema)
}

package enum GetBucketRequestPayment: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketRequestPaymentRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var payer: Swift.String?
        package init(payer: Swift.String? = nil) {
            self.payer = payer
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.payer = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.payer?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketRequestPaymentOutput",
            [
                Shapes.Member("Payer", { S3Schema.Payer }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketRequestPayment", method: "GET", uri: "/{Bucket}?requestPayment", input: Input.schema, output: Output.schema)
}

package enum GetBucketTagging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketTaggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
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
            "GetBucketTaggingOutput",
            [
                Shapes.Member("TagSet", { S3Schema.TagSet }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketTagging", method: "GET", uri: "/{Bucket}?tagging", input: Input.schema, output: Output.schema)
}

package enum GetBucketVersioning: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketVersioningRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var status: Swift.String?
        package var mfaDelete: Swift.String?
        package init(status: Swift.String? = nil, mfaDelete: Swift.String? = nil) {
            self.status = status
            self.mfaDelete = mfaDelete
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.status = try fields.optional(0)
            self.mfaDelete = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.status?.shapeValue
            fields[1] = self.mfaDelete?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketVersioningOutput",
            [
                Shapes.Member("Status", { S3Schema.BucketVersioningStatus }),
                Shapes.Member("MFADelete", { S3Schema.MFADeleteStatus }, wireName: "MfaDelete"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketVersioning", method: "GET", uri: "/{Bucket}?versioning", input: Input.schema, output: Output.schema)
}

package enum GetBucketWebsite: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketWebsiteRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var redirectAllRequestsTo: S3Shape.RedirectAllRequestsTo?
        package var indexDocument: S3Shape.IndexDocument?
        package var errorDocument: S3Shape.ErrorDocument?
        package var routingRules: [S3Shape.RoutingRule]?
        package init(redirectAllRequestsTo: S3Shape.RedirectAllRequestsTo? = nil, indexDocument: S3Shape.IndexDocument? = nil, errorDocument: S3Shape.ErrorDocument? = nil, routingRules: [S3Shape.RoutingRule]? = nil) {
            self.redirectAllRequestsTo = redirectAllRequestsTo
            self.indexDocument = indexDocument
            self.errorDocument = errorDocument
            self.routingRules = routingRules
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.redirectAllRequestsTo = try fields.optional(0)
            self.indexDocument = try fields.optional(1)
            self.errorDocument = try fields.optional(2)
            self.routingRules = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.redirectAllRequestsTo?.shapeValue
            fields[1] = self.indexDocument?.shapeValue
            fields[2] = self.errorDocument?.shapeValue
            fields[3] = self.routingRules?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetBucketWebsiteOutput",
            [
                Shapes.Member("RedirectAllRequestsTo", { S3Schema.RedirectAllRequestsTo }),
                Shapes.Member("IndexDocument", { S3Schema.IndexDocument }),
                Shapes.Member("ErrorDocument", { S3Schema.ErrorDocument }),
                Shapes.Member("RoutingRules", { S3Schema.RoutingRules }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetBucketWebsite", method: "GET", uri: "/{Bucket}?website", input: Input.schema, output: Output.schema)
}

package enum GetObject: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var ifMatch: Swift.String?
        package var ifModifiedSince: Vocabulary.Instant?
        package var ifNoneMatch: Swift.String?
        package var ifUnmodifiedSince: Vocabulary.Instant?
        package var key: Swift.String
        package var range: Swift.String?
        package var responseCacheControl: Swift.String?
        package var responseContentDisposition: Swift.String?
        package var responseContentEncoding: Swift.String?
        package var responseContentLanguage: Swift.String?
        package var responseContentType: Swift.String?
        package var responseExpires: Vocabulary.Instant?
        package var versionId: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var requestPayer: Swift.String?
        package var partNumber: Swift.Int?
        package var expectedBucketOwner: Swift.String?
        package var checksumMode: Swift.String?
        package init(bucket: Swift.String, ifMatch: Swift.String? = nil, ifModifiedSince: Vocabulary.Instant? = nil, ifNoneMatch: Swift.String? = nil, ifUnmodifiedSince: Vocabulary.Instant? = nil, key: Swift.String, range: Swift.String? = nil, responseCacheControl: Swift.String? = nil, responseContentDisposition: Swift.String? = nil, responseContentEncoding: Swift.String? = nil, responseContentLanguage: Swift.String? = nil, responseContentType: Swift.String? = nil, responseExpires: Vocabulary.Instant? = nil, versionId: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, requestPayer: Swift.String? = nil, partNumber: Swift.Int? = nil, expectedBucketOwner: Swift.String? = nil, checksumMode: Swift.String? = nil) {
            self.bucket = bucket
            self.ifMatch = ifMatch
            self.ifModifiedSince = ifModifiedSince
            self.ifNoneMatch = ifNoneMatch
            self.ifUnmodifiedSince = ifUnmodifiedSince
            self.key = key
            self.range = range
            self.responseCacheControl = responseCacheControl
            self.responseContentDisposition = responseContentDisposition
            self.responseContentEncoding = responseContentEncoding
            self.responseContentLanguage = responseContentLanguage
            self.responseContentType = responseContentType
            self.responseExpires = responseExpires
            self.versionId = versionId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.partNumber = partNumber
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumMode = checksumMode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.ifMatch = try fields.optional(1)
            self.ifModifiedSince = try fields.optional(2)
            self.ifNoneMatch = try fields.optional(3)
            self.ifUnmodifiedSince = try fields.optional(4)
            self.key = try fields.required(5)
            self.range = try fields.optional(6)
            self.responseCacheControl = try fields.optional(7)
            self.responseContentDisposition = try fields.optional(8)
            self.responseContentEncoding = try fields.optional(9)
            self.responseContentLanguage = try fields.optional(10)
            self.responseContentType = try fields.optional(11)
            self.responseExpires = try fields.optional(12)
            self.versionId = try fields.optional(13)
            self.sseCustomerAlgorithm = try fields.optional(14)
            self.sseCustomerKey = try fields.optional(15)
            self.sseCustomerKeyMD5 = try fields.optional(16)
            self.requestPayer = try fields.optional(17)
            self.partNumber = try fields.optional(18)
            self.expectedBucketOwner = try fields.optional(19)
            self.checksumMode = try fields.optional(20)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.ifMatch?.shapeValue
            fields[2] = self.ifModifiedSince?.shapeValue
            fields[3] = self.ifNoneMatch?.shapeValue
            fields[4] = self.ifUnmodifiedSince?.shapeValue
            fields[5] = self.key.shapeValue
            fields[6] = self.range?.shapeValue
            fields[7] = self.responseCacheControl?.shapeValue
            fields[8] = self.responseContentDisposition?.shapeValue
            fields[9] = self.responseContentEncoding?.shapeValue
            fields[10] = self.responseContentLanguage?.shapeValue
            fields[11] = self.responseContentType?.shapeValue
            fields[12] = self.responseExpires?.shapeValue
            fields[13] = self.versionId?.shapeValue
            fields[14] = self.sseCustomerAlgorithm?.shapeValue
            fields[15] = self.sseCustomerKey?.shapeValue
            fields[16] = self.sseCustomerKeyMD5?.shapeValue
            fields[17] = self.requestPayer?.shapeValue
            fields[18] = self.partNumber?.shapeValue
            fields[19] = self.expectedBucketOwner?.shapeValue
            fields[20] = self.checksumMode?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("IfMatch", { S3Schema.IfMatch }, wireName: "If-Match", location: .header),
                Shapes.Member("IfModifiedSince", { S3Schema.IfModifiedSince }, wireName: "If-Modified-Since", location: .header),
                Shapes.Member("IfNoneMatch", { S3Schema.IfNoneMatch }, wireName: "If-None-Match", location: .header),
                Shapes.Member("IfUnmodifiedSince", { S3Schema.IfUnmodifiedSince }, wireName: "If-Unmodified-Since", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("Range", { S3Schema.Range }, location: .header),
                Shapes.Member("ResponseCacheControl", { S3Schema.ResponseCacheControl }, wireName: "response-cache-control", location: .query),
                Shapes.Member("ResponseContentDisposition", { S3Schema.ResponseContentDisposition }, wireName: "response-content-disposition", location: .query),
                Shapes.Member("ResponseContentEncoding", { S3Schema.ResponseContentEncoding }, wireName: "response-content-encoding", location: .query),
                Shapes.Member("ResponseContentLanguage", { S3Schema.ResponseContentLanguage }, wireName: "response-content-language", location: .query),
                Shapes.Member("ResponseContentType", { S3Schema.ResponseContentType }, wireName: "response-content-type", location: .query),
                Shapes.Member("ResponseExpires", { S3Schema.ResponseExpires }, wireName: "response-expires", location: .query, timestampFormat: .rfc822),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("PartNumber", { S3Schema.PartNumber }, wireName: "partNumber", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ChecksumMode", { S3Schema.ChecksumMode }, wireName: "x-amz-checksum-mode", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var deleteMarker: Swift.Bool?
        package var acceptRanges: Swift.String?
        package var expiration: Swift.String?
        package var restore: Swift.String?
        package var lastModified: Vocabulary.Instant?
        package var contentLength: Swift.Int?
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
        package var checksumType: Swift.String?
        package var missingMeta: Swift.Int?
        package var versionId: Swift.String?
        package var cacheControl: Swift.String?
        package var contentDisposition: Swift.String?
        package var contentEncoding: Swift.String?
        package var contentLanguage: Swift.String?
        package var contentRange: Swift.String?
        package var contentType: Swift.String?
        package var expires: Swift.String?
        package var websiteRedirectLocation: Swift.String?
        package var serverSideEncryption: Swift.String?
        package var metadata: [Swift.String: Swift.String]?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var storageClass: Swift.String?
        package var requestCharged: Swift.String?
        package var replicationStatus: Swift.String?
        package var partsCount: Swift.Int?
        package var tagCount: Swift.Int?
        package var objectLockMode: Swift.String?
        package var objectLockRetainUntilDate: Vocabulary.Instant?
        package var objectLockLegalHoldStatus: Swift.String?
        package init(deleteMarker: Swift.Bool? = nil, acceptRanges: Swift.String? = nil, expiration: Swift.String? = nil, restore: Swift.String? = nil, lastModified: Vocabulary.Instant? = nil, contentLength: Swift.Int? = nil, eTag: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, checksumType: Swift.String? = nil, missingMeta: Swift.Int? = nil, versionId: Swift.String? = nil, cacheControl: Swift.String? = nil, contentDisposition: Swift.String? = nil, contentEncoding: Swift.String? = nil, contentLanguage: Swift.String? = nil, contentRange: Swift.String? = nil, contentType: Swift.String? = nil, expires: Swift.String? = nil, websiteRedirectLocation: Swift.String? = nil, serverSideEncryption: Swift.String? = nil, metadata: [Swift.String: Swift.String]? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, storageClass: Swift.String? = nil, requestCharged: Swift.String? = nil, replicationStatus: Swift.String? = nil, partsCount: Swift.Int? = nil, tagCount: Swift.Int? = nil, objectLockMode: Swift.String? = nil, objectLockRetainUntilDate: Vocabulary.Instant? = nil, objectLockLegalHoldStatus: Swift.String? = nil) {
            self.deleteMarker = deleteMarker
            self.acceptRanges = acceptRanges
            self.expiration = expiration
            self.restore = restore
            self.lastModified = lastModified
            self.contentLength = contentLength
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
            self.checksumType = checksumType
            self.missingMeta = missingMeta
            self.versionId = versionId
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentRange = contentRange
            self.contentType = contentType
            self.expires = expires
            self.websiteRedirectLocation = websiteRedirectLocation
            self.serverSideEncryption = serverSideEncryption
            self.metadata = metadata
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.replicationStatus = replicationStatus
            self.partsCount = partsCount
            self.tagCount = tagCount
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.deleteMarker = try fields.optional(1)
            self.acceptRanges = try fields.optional(2)
            self.expiration = try fields.optional(3)
            self.restore = try fields.optional(4)
            self.lastModified = try fields.optional(5)
            self.contentLength = try fields.optional(6)
            self.eTag = try fields.optional(7)
            self.checksumCRC32 = try fields.optional(8)
            self.checksumCRC32C = try fields.optional(9)
            self.checksumCRC64NVME = try fields.optional(10)
            self.checksumSHA1 = try fields.optional(11)
            self.checksumSHA256 = try fields.optional(12)
            self.checksumSHA512 = try fields.optional(13)
            self.checksumMD5 = try fields.optional(14)
            self.checksumXXHASH64 = try fields.optional(15)
            self.checksumXXHASH3 = try fields.optional(16)
            self.checksumXXHASH128 = try fields.optional(17)
            self.checksumType = try fields.optional(18)
            self.missingMeta = try fields.optional(19)
            self.versionId = try fields.optional(20)
            self.cacheControl = try fields.optional(21)
            self.contentDisposition = try fields.optional(22)
            self.contentEncoding = try fields.optional(23)
            self.contentLanguage = try fields.optional(24)
            self.contentRange = try fields.optional(25)
            self.contentType = try fields.optional(26)
            self.expires = try fields.optional(27)
            self.websiteRedirectLocation = try fields.optional(28)
            self.serverSideEncryption = try fields.optional(29)
            self.metadata = try fields.optional(30)
            self.sseCustomerAlgorithm = try fields.optional(31)
            self.sseCustomerKeyMD5 = try fields.optional(32)
            self.ssekmsKeyId = try fields.optional(33)
            self.bucketKeyEnabled = try fields.optional(34)
            self.storageClass = try fields.optional(35)
            self.requestCharged = try fields.optional(36)
            self.replicationStatus = try fields.optional(37)
            self.partsCount = try fields.optional(38)
            self.tagCount = try fields.optional(39)
            self.objectLockMode = try fields.optional(40)
            self.objectLockRetainUntilDate = try fields.optional(41)
            self.objectLockLegalHoldStatus = try fields.optional(42)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[1] = self.deleteMarker?.shapeValue
            fields[2] = self.acceptRanges?.shapeValue
            fields[3] = self.expiration?.shapeValue
            fields[4] = self.restore?.shapeValue
            fields[5] = self.lastModified?.shapeValue
            fields[6] = self.contentLength?.shapeValue
            fields[7] = self.eTag?.shapeValue
            fields[8] = self.checksumCRC32?.shapeValue
            fields[9] = self.checksumCRC32C?.shapeValue
            fields[10] = self.checksumCRC64NVME?.shapeValue
            fields[11] = self.checksumSHA1?.shapeValue
            fields[12] = self.checksumSHA256?.shapeValue
            fields[13] = self.checksumSHA512?.shapeValue
            fields[14] = self.checksumMD5?.shapeValue
            fields[15] = self.checksumXXHASH64?.shapeValue
            fields[16] = self.checksumXXHASH3?.shapeValue
            fields[17] = self.checksumXXHASH128?.shapeValue
            fields[18] = self.checksumType?.shapeValue
            fields[19] = self.missingMeta?.shapeValue
            fields[20] = self.versionId?.shapeValue
            fields[21] = self.cacheControl?.shapeValue
            fields[22] = self.contentDisposition?.shapeValue
            fields[23] = self.contentEncoding?.shapeValue
            fields[24] = self.contentLanguage?.shapeValue
            fields[25] = self.contentRange?.shapeValue
            fields[26] = self.contentType?.shapeValue
            fields[27] = self.expires?.shapeValue
            fields[28] = self.websiteRedirectLocation?.shapeValue
            fields[29] = self.serverSideEncryption?.shapeValue
            fields[30] = self.metadata?.shapeValue
            fields[31] = self.sseCustomerAlgorithm?.shapeValue
            fields[32] = self.sseCustomerKeyMD5?.shapeValue
            fields[33] = self.ssekmsKeyId?.shapeValue
            fields[34] = self.bucketKeyEnabled?.shapeValue
            fields[35] = self.storageClass?.shapeValue
            fields[36] = self.requestCharged?.shapeValue
            fields[37] = self.replicationStatus?.shapeValue
            fields[38] = self.partsCount?.shapeValue
            fields[39] = self.tagCount?.shapeValue
            fields[40] = self.objectLockMode?.shapeValue
            fields[41] = self.objectLockRetainUntilDate?.shapeValue
            fields[42] = self.objectLockLegalHoldStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectOutput",
            [
                Shapes.Member("Body", { S3Schema.Body }, traits: [.streaming]),
                Shapes.Member("DeleteMarker", { S3Schema.DeleteMarker }, wireName: "x-amz-delete-marker", location: .header),
                Shapes.Member("AcceptRanges", { S3Schema.AcceptRanges }, wireName: "accept-ranges", location: .header),
                Shapes.Member("Expiration", { S3Schema.Expiration }, wireName: "x-amz-expiration", location: .header),
                Shapes.Member("Restore", { S3Schema.Restore }, wireName: "x-amz-restore", location: .header),
                Shapes.Member("LastModified", { S3Schema.LastModified }, wireName: "Last-Modified", location: .header),
                Shapes.Member("ContentLength", { S3Schema.ContentLength }, wireName: "Content-Length", location: .header),
                Shapes.Member("ETag", { S3Schema.ETag }, location: .header),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }, wireName: "x-amz-checksum-crc32", location: .header),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }, wireName: "x-amz-checksum-crc32c", location: .header),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }, wireName: "x-amz-checksum-crc64nvme", location: .header),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }, wireName: "x-amz-checksum-sha1", location: .header),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }, wireName: "x-amz-checksum-sha256", location: .header),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }, wireName: "x-amz-checksum-sha512", location: .header),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }, wireName: "x-amz-checksum-md5", location: .header),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }, wireName: "x-amz-checksum-xxhash64", location: .header),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }, wireName: "x-amz-checksum-xxhash3", location: .header),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }, wireName: "x-amz-checksum-xxhash128", location: .header),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }, wireName: "x-amz-checksum-type", location: .header),
                Shapes.Member("MissingMeta", { S3Schema.MissingMeta }, wireName: "x-amz-missing-meta", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("CacheControl", { S3Schema.CacheControl }, wireName: "Cache-Control", location: .header),
                Shapes.Member("ContentDisposition", { S3Schema.ContentDisposition }, wireName: "Content-Disposition", location: .header),
                Shapes.Member("ContentEncoding", { S3Schema.ContentEncoding }, wireName: "Content-Encoding", location: .header),
                Shapes.Member("ContentLanguage", { S3Schema.ContentLanguage }, wireName: "Content-Language", location: .header),
                Shapes.Member("ContentRange", { S3Schema.ContentRange }, wireName: "Content-Range", location: .header),
                Shapes.Member("ContentType", { S3Schema.ContentType }, wireName: "Content-Type", location: .header),
                Shapes.Member("Expires", { S3Schema.Expires }, location: .header),
                Shapes.Member("WebsiteRedirectLocation", { S3Schema.WebsiteRedirectLocation }, wireName: "x-amz-website-redirect-location", location: .header),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("Metadata", { S3Schema.Metadata }, wireName: "x-amz-meta-", location: .headers),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }, wireName: "x-amz-storage-class", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
                Shapes.Member("ReplicationStatus", { S3Schema.ReplicationStatus }, wireName: "x-amz-replication-status", location: .header),
                Shapes.Member("PartsCount", { S3Schema.PartsCount }, wireName: "x-amz-mp-parts-count", location: .header),
                Shapes.Member("TagCount", { S3Schema.TagCount }, wireName: "x-amz-tagging-count", location: .header),
                Shapes.Member("ObjectLockMode", { S3Schema.ObjectLockMode }, wireName: "x-amz-object-lock-mode", location: .header),
                Shapes.Member("ObjectLockRetainUntilDate", { S3Schema.ObjectLockRetainUntilDate }, wireName: "x-amz-object-lock-retain-until-date", location: .header, timestampFormat: .iso8601),
                Shapes.Member("ObjectLockLegalHoldStatus", { S3Schema.ObjectLockLegalHoldStatus }, wireName: "x-amz-object-lock-legal-hold", location: .header),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetObject", method: "GET", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

package enum GetObjectAcl: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.requestPayer = try fields.optional(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.requestPayer?.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectAclRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var owner: S3Shape.Owner?
        package var grants: [S3Shape.Grant]?
        package var requestCharged: Swift.String?
        package init(owner: S3Shape.Owner? = nil, grants: [S3Shape.Grant]? = nil, requestCharged: Swift.String? = nil) {
            self.owner = owner
            self.grants = grants
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.owner = try fields.optional(0)
            self.grants = try fields.optional(1)
            self.requestCharged = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.owner?.shapeValue
            fields[1] = self.grants?.shapeValue
            fields[2] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectAclOutput",
            [
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("Grants", { S3Schema.Grants }, wireName: "AccessControlList"),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetObjectAcl", method: "GET", uri: "/{Bucket}/{Key+}?acl", input: Input.schema, output: Output.schema)
}

package enum GetObjectAttributes: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var maxParts: Swift.Int?
        package var partNumberMarker: Swift.Int?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var objectAttributes: [Swift.String]
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, maxParts: Swift.Int? = nil, partNumberMarker: Swift.Int? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, objectAttributes: [Swift.String]) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.maxParts = maxParts
            self.partNumberMarker = partNumberMarker
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.objectAttributes = objectAttributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.maxParts = try fields.optional(3)
            self.partNumberMarker = try fields.optional(4)
            self.sseCustomerAlgorithm = try fields.optional(5)
            self.sseCustomerKey = try fields.optional(6)
            self.sseCustomerKeyMD5 = try fields.optional(7)
            self.requestPayer = try fields.optional(8)
            self.expectedBucketOwner = try fields.optional(9)
            self.objectAttributes = try fields.required(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.maxParts?.shapeValue
            fields[4] = self.partNumberMarker?.shapeValue
            fields[5] = self.sseCustomerAlgorithm?.shapeValue
            fields[6] = self.sseCustomerKey?.shapeValue
            fields[7] = self.sseCustomerKeyMD5?.shapeValue
            fields[8] = self.requestPayer?.shapeValue
            fields[9] = self.expectedBucketOwner?.shapeValue
            fields[10] = self.objectAttributes.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectAttributesRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("MaxParts", { S3Schema.MaxParts }, wireName: "x-amz-max-parts", location: .header),
                Shapes.Member("PartNumberMarker", { S3Schema.PartNumberMarker }, wireName: "x-amz-part-number-marker", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ObjectAttributes", { S3Schema.ObjectAttributesList }, wireName: "x-amz-object-attributes", location: .header, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var deleteMarker: Swift.Bool?
        package var lastModified: Vocabulary.Instant?
        package var versionId: Swift.String?
        package var requestCharged: Swift.String?
        package var eTag: Swift.String?
        package var checksum: S3Shape.Checksum?
        package var objectParts: S3Shape.GetObjectAttributesParts?
        package var storageClass: Swift.String?
        package var objectSize: Swift.Int?
        package init(deleteMarker: Swift.Bool? = nil, lastModified: Vocabulary.Instant? = nil, versionId: Swift.String? = nil, requestCharged: Swift.String? = nil, eTag: Swift.String? = nil, checksum: S3Shape.Checksum? = nil, objectParts: S3Shape.GetObjectAttributesParts? = nil, storageClass: Swift.String? = nil, objectSize: Swift.Int? = nil) {
            self.deleteMarker = deleteMarker
            self.lastModified = lastModified
            self.versionId = versionId
            self.requestCharged = requestCharged
            self.eTag = eTag
            self.checksum = checksum
            self.objectParts = objectParts
            self.storageClass = storageClass
            self.objectSize = objectSize
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.deleteMarker = try fields.optional(0)
            self.lastModified = try fields.optional(1)
            self.versionId = try fields.optional(2)
            self.requestCharged = try fields.optional(3)
            self.eTag = try fields.optional(4)
            self.checksum = try fields.optional(5)
            self.objectParts = try fields.optional(6)
            self.storageClass = try fields.optional(7)
            self.objectSize = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.deleteMarker?.shapeValue
            fields[1] = self.lastModified?.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.requestCharged?.shapeValue
            fields[4] = self.eTag?.shapeValue
            fields[5] = self.checksum?.shapeValue
            fields[6] = self.objectParts?.shapeValue
            fields[7] = self.storageClass?.shapeValue
            fields[8] = self.objectSize?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectAttributesOutput",
            [
                Shapes.Member("DeleteMarker", { S3Schema.DeleteMarker }, wireName: "x-amz-delete-marker", location: .header),
                Shapes.Member("LastModified", { S3Schema.LastModified }, wireName: "Last-Modified", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
                Shapes.Member("ETag", { S3Schema.ETag }),
                Shapes.Member("Checksum", { S3Schema.Checksum }),
                Shapes.Member("ObjectParts", { S3Schema.GetObjectAttributesParts }),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }),
                Shapes.Member("ObjectSize", { S3Schema.ObjectSize }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetObjectAttributes", method: "GET", uri: "/{Bucket}/{Key+}?attributes", input: Input.schema, output: Output.schema)
}

package enum GetObjectLegalHold: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.requestPayer = try fields.optional(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.requestPayer?.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectLegalHoldRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var legalHold: S3Shape.ObjectLockLegalHold?
        package init(legalHold: S3Shape.ObjectLockLegalHold? = nil) {
            self.legalHold = legalHold
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.legalHold = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.legalHold?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectLegalHoldOutput",
            [
                Shapes.Member("LegalHold", { S3Schema.ObjectLockLegalHold }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetObjectLegalHold", method: "GET", uri: "/{Bucket}/{Key+}?legal-hold", input: Input.schema, output: Output.schema)
}

package enum GetObjectLockConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectLockConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var objectLockConfiguration: S3Shape.ObjectLockConfiguration?
        package init(objectLockConfiguration: S3Shape.ObjectLockConfiguration? = nil) {
            self.objectLockConfiguration = objectLockConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.objectLockConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.objectLockConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectLockConfigurationOutput",
            [
                Shapes.Member("ObjectLockConfiguration", { S3Schema.ObjectLockConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetObjectLockConfiguration", method: "GET", uri: "/{Bucket}?object-lock", input: Input.schema, output: Output.schema)
}

package enum GetObjectRetention: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.requestPayer = try fields.optional(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.requestPayer?.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectRetentionRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var retention: S3Shape.ObjectLockRetention?
        package init(retention: S3Shape.ObjectLockRetention? = nil) {
            self.retention = retention
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.retention = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.retention?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectRetentionOutput",
            [
                Shapes.Member("Retention", { S3Schema.ObjectLockRetention }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetObjectRetention", method: "GET", uri: "/{Bucket}/{Key+}?retention", input: Input.schema, output: Output.schema)
}

package enum GetObjectTagging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var requestPayer: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, requestPayer: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.expectedBucketOwner = try fields.optional(3)
            self.requestPayer = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.expectedBucketOwner?.shapeValue
            fields[4] = self.requestPayer?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectTaggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var versionId: Swift.String?
        package var tagSet: [S3Shape.Tag]
        package init(versionId: Swift.String? = nil, tagSet: [S3Shape.Tag]) {
            self.versionId = versionId
            self.tagSet = tagSet
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.versionId = try fields.optional(0)
            self.tagSet = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.versionId?.shapeValue
            fields[1] = self.tagSet.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetObjectTaggingOutput",
            [
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("TagSet", { S3Schema.TagSet }, traits: [.required]),
            ])
    }
    package static let model = Shapes.OperationModel(
        "GetObjectTagging", method: "GET", uri: "/{Bucket}/{Key+}?tagging", input: Input.schema, output: Output.schema)
}

package enum GetPublicAccessBlock: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "GetPublicAccessBlockRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var publicAccessBlockConfiguration: S3Shape.PublicAccessBlockConfiguration?
        package init(publicAccessBlockConfiguration: S3Shape.PublicAccessBlockConfiguration? = nil) {
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
                Shapes.Member("PublicAccessBlockConfiguration", { S3Schema.PublicAccessBlockConfiguration }),
            ], payload: 0)
    }
    package static let model = Shapes.OperationModel(
        "GetPublicAccessBlock", method: "GET", uri: "/{Bucket}?publicAccessBlock", input: Input.schema, output: Output.schema)
}

package enum HeadBucket: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.expectedBucketOwner = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HeadBucketRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var bucketArn: Swift.String?
        package var bucketLocationType: Swift.String?
        package var bucketLocationName: Swift.String?
        package var bucketRegion: Swift.String?
        package var accessPointAlias: Swift.Bool?
        package init(bucketArn: Swift.String? = nil, bucketLocationType: Swift.String? = nil, bucketLocationName: Swift.String? = nil, bucketRegion: Swift.String? = nil, accessPointAlias: Swift.Bool? = nil) {
            self.bucketArn = bucketArn
            self.bucketLocationType = bucketLocationType
            self.bucketLocationName = bucketLocationName
            self.bucketRegion = bucketRegion
            self.accessPointAlias = accessPointAlias
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucketArn = try fields.optional(0)
            self.bucketLocationType = try fields.optional(1)
            self.bucketLocationName = try fields.optional(2)
            self.bucketRegion = try fields.optional(3)
            self.accessPointAlias = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucketArn?.shapeValue
            fields[1] = self.bucketLocationType?.shapeValue
            fields[2] = self.bucketLocationName?.shapeValue
            fields[3] = self.bucketRegion?.shapeValue
            fields[4] = self.accessPointAlias?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HeadBucketOutput",
            [
                Shapes.Member("BucketArn", { S3Schema.S3RegionalOrS3ExpressBucketArnString }, wireName: "x-amz-bucket-arn", location: .header),
                Shapes.Member("BucketLocationType", { S3Schema.LocationType }, wireName: "x-amz-bucket-location-type", location: .header),
                Shapes.Member("BucketLocationName", { S3Schema.BucketLocationName }, wireName: "x-amz-bucket-location-name", location: .header),
                Shapes.Member("BucketRegion", { S3Schema.Region }, wireName: "x-amz-bucket-region", location: .header),
                Shapes.Member("AccessPointAlias", { S3Schema.AccessPointAlias }, wireName: "x-amz-access-point-alias", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "HeadBucket", method: "HEAD", uri: "/{Bucket}", input: Input.schema, output: Output.schema)
}

package enum HeadObject: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var ifMatch: Swift.String?
        package var ifModifiedSince: Vocabulary.Instant?
        package var ifNoneMatch: Swift.String?
        package var ifUnmodifiedSince: Vocabulary.Instant?
        package var key: Swift.String
        package var range: Swift.String?
        package var responseCacheControl: Swift.String?
        package var responseContentDisposition: Swift.String?
        package var responseContentEncoding: Swift.String?
        package var responseContentLanguage: Swift.String?
        package var responseContentType: Swift.String?
        package var responseExpires: Vocabulary.Instant?
        package var versionId: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var requestPayer: Swift.String?
        package var partNumber: Swift.Int?
        package var expectedBucketOwner: Swift.String?
        package var checksumMode: Swift.String?
        package init(bucket: Swift.String, ifMatch: Swift.String? = nil, ifModifiedSince: Vocabulary.Instant? = nil, ifNoneMatch: Swift.String? = nil, ifUnmodifiedSince: Vocabulary.Instant? = nil, key: Swift.String, range: Swift.String? = nil, responseCacheControl: Swift.String? = nil, responseContentDisposition: Swift.String? = nil, responseContentEncoding: Swift.String? = nil, responseContentLanguage: Swift.String? = nil, responseContentType: Swift.String? = nil, responseExpires: Vocabulary.Instant? = nil, versionId: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, requestPayer: Swift.String? = nil, partNumber: Swift.Int? = nil, expectedBucketOwner: Swift.String? = nil, checksumMode: Swift.String? = nil) {
            self.bucket = bucket
            self.ifMatch = ifMatch
            self.ifModifiedSince = ifModifiedSince
            self.ifNoneMatch = ifNoneMatch
            self.ifUnmodifiedSince = ifUnmodifiedSince
            self.key = key
            self.range = range
            self.responseCacheControl = responseCacheControl
            self.responseContentDisposition = responseContentDisposition
            self.responseContentEncoding = responseContentEncoding
            self.responseContentLanguage = responseContentLanguage
            self.responseContentType = responseContentType
            self.responseExpires = responseExpires
            self.versionId = versionId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.partNumber = partNumber
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumMode = checksumMode
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.ifMatch = try fields.optional(1)
            self.ifModifiedSince = try fields.optional(2)
            self.ifNoneMatch = try fields.optional(3)
            self.ifUnmodifiedSince = try fields.optional(4)
            self.key = try fields.required(5)
            self.range = try fields.optional(6)
            self.responseCacheControl = try fields.optional(7)
            self.responseContentDisposition = try fields.optional(8)
            self.responseContentEncoding = try fields.optional(9)
            self.responseContentLanguage = try fields.optional(10)
            self.responseContentType = try fields.optional(11)
            self.responseExpires = try fields.optional(12)
            self.versionId = try fields.optional(13)
            self.sseCustomerAlgorithm = try fields.optional(14)
            self.sseCustomerKey = try fields.optional(15)
            self.sseCustomerKeyMD5 = try fields.optional(16)
            self.requestPayer = try fields.optional(17)
            self.partNumber = try fields.optional(18)
            self.expectedBucketOwner = try fields.optional(19)
            self.checksumMode = try fields.optional(20)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.ifMatch?.shapeValue
            fields[2] = self.ifModifiedSince?.shapeValue
            fields[3] = self.ifNoneMatch?.shapeValue
            fields[4] = self.ifUnmodifiedSince?.shapeValue
            fields[5] = self.key.shapeValue
            fields[6] = self.range?.shapeValue
            fields[7] = self.responseCacheControl?.shapeValue
            fields[8] = self.responseContentDisposition?.shapeValue
            fields[9] = self.responseContentEncoding?.shapeValue
            fields[10] = self.responseContentLanguage?.shapeValue
            fields[11] = self.responseContentType?.shapeValue
            fields[12] = self.responseExpires?.shapeValue
            fields[13] = self.versionId?.shapeValue
            fields[14] = self.sseCustomerAlgorithm?.shapeValue
            fields[15] = self.sseCustomerKey?.shapeValue
            fields[16] = self.sseCustomerKeyMD5?.shapeValue
            fields[17] = self.requestPayer?.shapeValue
            fields[18] = self.partNumber?.shapeValue
            fields[19] = self.expectedBucketOwner?.shapeValue
            fields[20] = self.checksumMode?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HeadObjectRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("IfMatch", { S3Schema.IfMatch }, wireName: "If-Match", location: .header),
                Shapes.Member("IfModifiedSince", { S3Schema.IfModifiedSince }, wireName: "If-Modified-Since", location: .header),
                Shapes.Member("IfNoneMatch", { S3Schema.IfNoneMatch }, wireName: "If-None-Match", location: .header),
                Shapes.Member("IfUnmodifiedSince", { S3Schema.IfUnmodifiedSince }, wireName: "If-Unmodified-Since", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("Range", { S3Schema.Range }, location: .header),
                Shapes.Member("ResponseCacheControl", { S3Schema.ResponseCacheControl }, wireName: "response-cache-control", location: .query),
                Shapes.Member("ResponseContentDisposition", { S3Schema.ResponseContentDisposition }, wireName: "response-content-disposition", location: .query),
                Shapes.Member("ResponseContentEncoding", { S3Schema.ResponseContentEncoding }, wireName: "response-content-encoding", location: .query),
                Shapes.Member("ResponseContentLanguage", { S3Schema.ResponseContentLanguage }, wireName: "response-content-language", location: .query),
                Shapes.Member("ResponseContentType", { S3Schema.ResponseContentType }, wireName: "response-content-type", location: .query),
                Shapes.Member("ResponseExpires", { S3Schema.ResponseExpires }, wireName: "response-expires", location: .query, timestampFormat: .rfc822),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("PartNumber", { S3Schema.PartNumber }, wireName: "partNumber", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ChecksumMode", { S3Schema.ChecksumMode }, wireName: "x-amz-checksum-mode", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var deleteMarker: Swift.Bool?
        package var acceptRanges: Swift.String?
        package var expiration: Swift.String?
        package var restore: Swift.String?
        package var archiveStatus: Swift.String?
        package var lastModified: Vocabulary.Instant?
        package var contentLength: Swift.Int?
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
        package var eTag: Swift.String?
        package var missingMeta: Swift.Int?
        package var versionId: Swift.String?
        package var cacheControl: Swift.String?
        package var contentDisposition: Swift.String?
        package var contentEncoding: Swift.String?
        package var contentLanguage: Swift.String?
        package var contentType: Swift.String?
        package var contentRange: Swift.String?
        package var expires: Swift.String?
        package var websiteRedirectLocation: Swift.String?
        package var serverSideEncryption: Swift.String?
        package var metadata: [Swift.String: Swift.String]?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var storageClass: Swift.String?
        package var requestCharged: Swift.String?
        package var replicationStatus: Swift.String?
        package var partsCount: Swift.Int?
        package var tagCount: Swift.Int?
        package var objectLockMode: Swift.String?
        package var objectLockRetainUntilDate: Vocabulary.Instant?
        package var objectLockLegalHoldStatus: Swift.String?
        package init(deleteMarker: Swift.Bool? = nil, acceptRanges: Swift.String? = nil, expiration: Swift.String? = nil, restore: Swift.String? = nil, archiveStatus: Swift.String? = nil, lastModified: Vocabulary.Instant? = nil, contentLength: Swift.Int? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, checksumType: Swift.String? = nil, eTag: Swift.String? = nil, missingMeta: Swift.Int? = nil, versionId: Swift.String? = nil, cacheControl: Swift.String? = nil, contentDisposition: Swift.String? = nil, contentEncoding: Swift.String? = nil, contentLanguage: Swift.String? = nil, contentType: Swift.String? = nil, contentRange: Swift.String? = nil, expires: Swift.String? = nil, websiteRedirectLocation: Swift.String? = nil, serverSideEncryption: Swift.String? = nil, metadata: [Swift.String: Swift.String]? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, storageClass: Swift.String? = nil, requestCharged: Swift.String? = nil, replicationStatus: Swift.String? = nil, partsCount: Swift.Int? = nil, tagCount: Swift.Int? = nil, objectLockMode: Swift.String? = nil, objectLockRetainUntilDate: Vocabulary.Instant? = nil, objectLockLegalHoldStatus: Swift.String? = nil) {
            self.deleteMarker = deleteMarker
            self.acceptRanges = acceptRanges
            self.expiration = expiration
            self.restore = restore
            self.archiveStatus = archiveStatus
            self.lastModified = lastModified
            self.contentLength = contentLength
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
            self.eTag = eTag
            self.missingMeta = missingMeta
            self.versionId = versionId
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.contentRange = contentRange
            self.expires = expires
            self.websiteRedirectLocation = websiteRedirectLocation
            self.serverSideEncryption = serverSideEncryption
            self.metadata = metadata
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.replicationStatus = replicationStatus
            self.partsCount = partsCount
            self.tagCount = tagCount
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.deleteMarker = try fields.optional(0)
            self.acceptRanges = try fields.optional(1)
            self.expiration = try fields.optional(2)
            self.restore = try fields.optional(3)
            self.archiveStatus = try fields.optional(4)
            self.lastModified = try fields.optional(5)
            self.contentLength = try fields.optional(6)
            self.checksumCRC32 = try fields.optional(7)
            self.checksumCRC32C = try fields.optional(8)
            self.checksumCRC64NVME = try fields.optional(9)
            self.checksumSHA1 = try fields.optional(10)
            self.checksumSHA256 = try fields.optional(11)
            self.checksumSHA512 = try fields.optional(12)
            self.checksumMD5 = try fields.optional(13)
            self.checksumXXHASH64 = try fields.optional(14)
            self.checksumXXHASH3 = try fields.optional(15)
            self.checksumXXHASH128 = try fields.optional(16)
            self.checksumType = try fields.optional(17)
            self.eTag = try fields.optional(18)
            self.missingMeta = try fields.optional(19)
            self.versionId = try fields.optional(20)
            self.cacheControl = try fields.optional(21)
            self.contentDisposition = try fields.optional(22)
            self.contentEncoding = try fields.optional(23)
            self.contentLanguage = try fields.optional(24)
            self.contentType = try fields.optional(25)
            self.contentRange = try fields.optional(26)
            self.expires = try fields.optional(27)
            self.websiteRedirectLocation = try fields.optional(28)
            self.serverSideEncryption = try fields.optional(29)
            self.metadata = try fields.optional(30)
            self.sseCustomerAlgorithm = try fields.optional(31)
            self.sseCustomerKeyMD5 = try fields.optional(32)
            self.ssekmsKeyId = try fields.optional(33)
            self.bucketKeyEnabled = try fields.optional(34)
            self.storageClass = try fields.optional(35)
            self.requestCharged = try fields.optional(36)
            self.replicationStatus = try fields.optional(37)
            self.partsCount = try fields.optional(38)
            self.tagCount = try fields.optional(39)
            self.objectLockMode = try fields.optional(40)
            self.objectLockRetainUntilDate = try fields.optional(41)
            self.objectLockLegalHoldStatus = try fields.optional(42)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.deleteMarker?.shapeValue
            fields[1] = self.acceptRanges?.shapeValue
            fields[2] = self.expiration?.shapeValue
            fields[3] = self.restore?.shapeValue
            fields[4] = self.archiveStatus?.shapeValue
            fields[5] = self.lastModified?.shapeValue
            fields[6] = self.contentLength?.shapeValue
            fields[7] = self.checksumCRC32?.shapeValue
            fields[8] = self.checksumCRC32C?.shapeValue
            fields[9] = self.checksumCRC64NVME?.shapeValue
            fields[10] = self.checksumSHA1?.shapeValue
            fields[11] = self.checksumSHA256?.shapeValue
            fields[12] = self.checksumSHA512?.shapeValue
            fields[13] = self.checksumMD5?.shapeValue
            fields[14] = self.checksumXXHASH64?.shapeValue
            fields[15] = self.checksumXXHASH3?.shapeValue
            fields[16] = self.checksumXXHASH128?.shapeValue
            fields[17] = self.checksumType?.shapeValue
            fields[18] = self.eTag?.shapeValue
            fields[19] = self.missingMeta?.shapeValue
            fields[20] = self.versionId?.shapeValue
            fields[21] = self.cacheControl?.shapeValue
            fields[22] = self.contentDisposition?.shapeValue
            fields[23] = self.contentEncoding?.shapeValue
            fields[24] = self.contentLanguage?.shapeValue
            fields[25] = self.contentType?.shapeValue
            fields[26] = self.contentRange?.shapeValue
            fields[27] = self.expires?.shapeValue
            fields[28] = self.websiteRedirectLocation?.shapeValue
            fields[29] = self.serverSideEncryption?.shapeValue
            fields[30] = self.metadata?.shapeValue
            fields[31] = self.sseCustomerAlgorithm?.shapeValue
            fields[32] = self.sseCustomerKeyMD5?.shapeValue
            fields[33] = self.ssekmsKeyId?.shapeValue
            fields[34] = self.bucketKeyEnabled?.shapeValue
            fields[35] = self.storageClass?.shapeValue
            fields[36] = self.requestCharged?.shapeValue
            fields[37] = self.replicationStatus?.shapeValue
            fields[38] = self.partsCount?.shapeValue
            fields[39] = self.tagCount?.shapeValue
            fields[40] = self.objectLockMode?.shapeValue
            fields[41] = self.objectLockRetainUntilDate?.shapeValue
            fields[42] = self.objectLockLegalHoldStatus?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HeadObjectOutput",
            [
                Shapes.Member("DeleteMarker", { S3Schema.DeleteMarker }, wireName: "x-amz-delete-marker", location: .header),
                Shapes.Member("AcceptRanges", { S3Schema.AcceptRanges }, wireName: "accept-ranges", location: .header),
                Shapes.Member("Expiration", { S3Schema.Expiration }, wireName: "x-amz-expiration", location: .header),
                Shapes.Member("Restore", { S3Schema.Restore }, wireName: "x-amz-restore", location: .header),
                Shapes.Member("ArchiveStatus", { S3Schema.ArchiveStatus }, wireName: "x-amz-archive-status", location: .header),
                Shapes.Member("LastModified", { S3Schema.LastModified }, wireName: "Last-Modified", location: .header),
                Shapes.Member("ContentLength", { S3Schema.ContentLength }, wireName: "Content-Length", location: .header),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }, wireName: "x-amz-checksum-crc32", location: .header),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }, wireName: "x-amz-checksum-crc32c", location: .header),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }, wireName: "x-amz-checksum-crc64nvme", location: .header),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }, wireName: "x-amz-checksum-sha1", location: .header),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }, wireName: "x-amz-checksum-sha256", location: .header),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }, wireName: "x-amz-checksum-sha512", location: .header),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }, wireName: "x-amz-checksum-md5", location: .header),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }, wireName: "x-amz-checksum-xxhash64", location: .header),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }, wireName: "x-amz-checksum-xxhash3", location: .header),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }, wireName: "x-amz-checksum-xxhash128", location: .header),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }, wireName: "x-amz-checksum-type", location: .header),
                Shapes.Member("ETag", { S3Schema.ETag }, location: .header),
                Shapes.Member("MissingMeta", { S3Schema.MissingMeta }, wireName: "x-amz-missing-meta", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("CacheControl", { S3Schema.CacheControl }, wireName: "Cache-Control", location: .header),
                Shapes.Member("ContentDisposition", { S3Schema.ContentDisposition }, wireName: "Content-Disposition", location: .header),
                Shapes.Member("ContentEncoding", { S3Schema.ContentEncoding }, wireName: "Content-Encoding", location: .header),
                Shapes.Member("ContentLanguage", { S3Schema.ContentLanguage }, wireName: "Content-Language", location: .header),
                Shapes.Member("ContentType", { S3Schema.ContentType }, wireName: "Content-Type", location: .header),
                Shapes.Member("ContentRange", { S3Schema.ContentRange }, wireName: "Content-Range", location: .header),
                Shapes.Member("Expires", { S3Schema.Expires }, location: .header),
                Shapes.Member("WebsiteRedirectLocation", { S3Schema.WebsiteRedirectLocation }, wireName: "x-amz-website-redirect-location", location: .header),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("Metadata", { S3Schema.Metadata }, wireName: "x-amz-meta-", location: .headers),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }, wireName: "x-amz-storage-class", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
                Shapes.Member("ReplicationStatus", { S3Schema.ReplicationStatus }, wireName: "x-amz-replication-status", location: .header),
                Shapes.Member("PartsCount", { S3Schema.PartsCount }, wireName: "x-amz-mp-parts-count", location: .header),
                Shapes.Member("TagCount", { S3Schema.TagCount }, wireName: "x-amz-tagging-count", location: .header),
                Shapes.Member("ObjectLockMode", { S3Schema.ObjectLockMode }, wireName: "x-amz-object-lock-mode", location: .header),
                Shapes.Member("ObjectLockRetainUntilDate", { S3Schema.ObjectLockRetainUntilDate }, wireName: "x-amz-object-lock-retain-until-date", location: .header, timestampFormat: .iso8601),
                Shapes.Member("ObjectLockLegalHoldStatus", { S3Schema.ObjectLockLegalHoldStatus }, wireName: "x-amz-object-lock-legal-hold", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "HeadObject", method: "HEAD", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

package enum ListBucketAnalyticsConfigurations: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var continuationToken: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, continuationToken: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.continuationToken = continuationToken
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.continuationToken = try fields.optional(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketAnalyticsConfigurationsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContinuationToken", { S3Schema.Token }, wireName: "continuation-token", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isTruncated: Swift.Bool?
        package var continuationToken: Swift.String?
        package var nextContinuationToken: Swift.String?
        package var analyticsConfigurationList: [S3Shape.AnalyticsConfiguration]?
        package init(isTruncated: Swift.Bool? = nil, continuationToken: Swift.String? = nil, nextContinuationToken: Swift.String? = nil, analyticsConfigurationList: [S3Shape.AnalyticsConfiguration]? = nil) {
            self.isTruncated = isTruncated
            self.continuationToken = continuationToken
            self.nextContinuationToken = nextContinuationToken
            self.analyticsConfigurationList = analyticsConfigurationList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isTruncated = try fields.optional(0)
            self.continuationToken = try fields.optional(1)
            self.nextContinuationToken = try fields.optional(2)
            self.analyticsConfigurationList = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isTruncated?.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.nextContinuationToken?.shapeValue
            fields[3] = self.analyticsConfigurationList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketAnalyticsConfigurationsOutput",
            [
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("ContinuationToken", { S3Schema.Token }),
                Shapes.Member("NextContinuationToken", { S3Schema.NextToken }),
                Shapes.Member("AnalyticsConfigurationList", { S3Schema.AnalyticsConfigurationList }, wireName: "AnalyticsConfiguration"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListBucketAnalyticsConfigurations", method: "GET", uri: "/{Bucket}?analytics", input: Input.schema, output: Output.schema)
}

package enum ListBucketIntelligentTieringConfigurations: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var continuationToken: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, continuationToken: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.continuationToken = continuationToken
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.continuationToken = try fields.optional(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketIntelligentTieringConfigurationsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContinuationToken", { S3Schema.Token }, wireName: "continuation-token", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isTruncated: Swift.Bool?
        package var continuationToken: Swift.String?
        package var nextContinuationToken: Swift.String?
        package var intelligentTieringConfigurationList: [S3Shape.IntelligentTieringConfiguration]?
        package init(isTruncated: Swift.Bool? = nil, continuationToken: Swift.String? = nil, nextContinuationToken: Swift.String? = nil, intelligentTieringConfigurationList: [S3Shape.IntelligentTieringConfiguration]? = nil) {
            self.isTruncated = isTruncated
            self.continuationToken = continuationToken
            self.nextContinuationToken = nextContinuationToken
            self.intelligentTieringConfigurationList = intelligentTieringConfigurationList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isTruncated = try fields.optional(0)
            self.continuationToken = try fields.optional(1)
            self.nextContinuationToken = try fields.optional(2)
            self.intelligentTieringConfigurationList = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isTruncated?.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.nextContinuationToken?.shapeValue
            fields[3] = self.intelligentTieringConfigurationList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketIntelligentTieringConfigurationsOutput",
            [
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("ContinuationToken", { S3Schema.Token }),
                Shapes.Member("NextContinuationToken", { S3Schema.NextToken }),
                Shapes.Member("IntelligentTieringConfigurationList", { S3Schema.IntelligentTieringConfigurationList }, wireName: "IntelligentTieringConfiguration"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListBucketIntelligentTieringConfigurations", method: "GET", uri: "/{Bucket}?intelligent-tiering", input: Input.schema, output: Output.schema)
}

package enum ListBucketInventoryConfigurations: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var continuationToken: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, continuationToken: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.continuationToken = continuationToken
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.continuationToken = try fields.optional(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketInventoryConfigurationsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContinuationToken", { S3Schema.Token }, wireName: "continuation-token", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var continuationToken: Swift.String?
        package var inventoryConfigurationList: [S3Shape.InventoryConfiguration]?
        package var isTruncated: Swift.Bool?
        package var nextContinuationToken: Swift.String?
        package init(continuationToken: Swift.String? = nil, inventoryConfigurationList: [S3Shape.InventoryConfiguration]? = nil, isTruncated: Swift.Bool? = nil, nextContinuationToken: Swift.String? = nil) {
            self.continuationToken = continuationToken
            self.inventoryConfigurationList = inventoryConfigurationList
            self.isTruncated = isTruncated
            self.nextContinuationToken = nextContinuationToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.continuationToken = try fields.optional(0)
            self.inventoryConfigurationList = try fields.optional(1)
            self.isTruncated = try fields.optional(2)
            self.nextContinuationToken = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.continuationToken?.shapeValue
            fields[1] = self.inventoryConfigurationList?.shapeValue
            fields[2] = self.isTruncated?.shapeValue
            fields[3] = self.nextContinuationToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketInventoryConfigurationsOutput",
            [
                Shapes.Member("ContinuationToken", { S3Schema.Token }),
                Shapes.Member("InventoryConfigurationList", { S3Schema.InventoryConfigurationList }, wireName: "InventoryConfiguration"),
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("NextContinuationToken", { S3Schema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListBucketInventoryConfigurations", method: "GET", uri: "/{Bucket}?inventory", input: Input.schema, output: Output.schema)
}

package enum ListBucketMetricsConfigurations: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var continuationToken: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, continuationToken: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.continuationToken = continuationToken
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.continuationToken = try fields.optional(1)
            self.expectedBucketOwner = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketMetricsConfigurationsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContinuationToken", { S3Schema.Token }, wireName: "continuation-token", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isTruncated: Swift.Bool?
        package var continuationToken: Swift.String?
        package var nextContinuationToken: Swift.String?
        package var metricsConfigurationList: [S3Shape.MetricsConfiguration]?
        package init(isTruncated: Swift.Bool? = nil, continuationToken: Swift.String? = nil, nextContinuationToken: Swift.String? = nil, metricsConfigurationList: [S3Shape.MetricsConfiguration]? = nil) {
            self.isTruncated = isTruncated
            self.continuationToken = continuationToken
            self.nextContinuationToken = nextContinuationToken
            self.metricsConfigurationList = metricsConfigurationList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isTruncated = try fields.optional(0)
            self.continuationToken = try fields.optional(1)
            self.nextContinuationToken = try fields.optional(2)
            self.metricsConfigurationList = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isTruncated?.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.nextContinuationToken?.shapeValue
            fields[3] = self.metricsConfigurationList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketMetricsConfigurationsOutput",
            [
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("ContinuationToken", { S3Schema.Token }),
                Shapes.Member("NextContinuationToken", { S3Schema.NextToken }),
                Shapes.Member("MetricsConfigurationList", { S3Schema.MetricsConfigurationList }, wireName: "MetricsConfiguration"),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListBucketMetricsConfigurations", method: "GET", uri: "/{Bucket}?metrics", input: Input.schema, output: Output.schema)
}

package enum ListBuckets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var maxBuckets: Swift.Int?
        package var continuationToken: Swift.String?
        package var prefix: Swift.String?
        package var bucketRegion: Swift.String?
        package init(maxBuckets: Swift.Int? = nil, continuationToken: Swift.String? = nil, prefix: Swift.String? = nil, bucketRegion: Swift.String? = nil) {
            self.maxBuckets = maxBuckets
            self.continuationToken = continuationToken
            self.prefix = prefix
            self.bucketRegion = bucketRegion
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maxBuckets = try fields.optional(0)
            self.continuationToken = try fields.optional(1)
            self.prefix = try fields.optional(2)
            self.bucketRegion = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maxBuckets?.shapeValue
            fields[1] = self.continuationToken?.shapeValue
            fields[2] = self.prefix?.shapeValue
            fields[3] = self.bucketRegion?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketsRequest",
            [
                Shapes.Member("MaxBuckets", { S3Schema.MaxBuckets }, wireName: "max-buckets", location: .query),
                Shapes.Member("ContinuationToken", { S3Schema.Token }, wireName: "continuation-token", location: .query),
                Shapes.Member("Prefix", { S3Schema.Prefix }, wireName: "prefix", location: .query),
                Shapes.Member("BucketRegion", { S3Schema.BucketRegion }, wireName: "bucket-region", location: .query),
            ])
    }
    package struct Output: Shapes.Structure {
        package var buckets: [S3Shape.Bucket]?
        package var owner: S3Shape.Owner?
        package var continuationToken: Swift.String?
        package var prefix: Swift.String?
        package init(buckets: [S3Shape.Bucket]? = nil, owner: S3Shape.Owner? = nil, continuationToken: Swift.String? = nil, prefix: Swift.String? = nil) {
            self.buckets = buckets
            self.owner = owner
            self.continuationToken = continuationToken
            self.prefix = prefix
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.buckets = try fields.optional(0)
            self.owner = try fields.optional(1)
            self.continuationToken = try fields.optional(2)
            self.prefix = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.buckets?.shapeValue
            fields[1] = self.owner?.shapeValue
            fields[2] = self.continuationToken?.shapeValue
            fields[3] = self.prefix?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListBucketsOutput",
            [
                Shapes.Member("Buckets", { S3Schema.Buckets }),
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("ContinuationToken", { S3Schema.NextToken }),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListBuckets", method: "GET", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListMultipartUploads: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var delimiter: Swift.String?
        package var encodingType: Swift.String?
        package var keyMarker: Swift.String?
        package var maxUploads: Swift.Int?
        package var prefix: Swift.String?
        package var uploadIdMarker: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var requestPayer: Swift.String?
        package init(bucket: Swift.String, delimiter: Swift.String? = nil, encodingType: Swift.String? = nil, keyMarker: Swift.String? = nil, maxUploads: Swift.Int? = nil, prefix: Swift.String? = nil, uploadIdMarker: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, requestPayer: Swift.String? = nil) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.keyMarker = keyMarker
            self.maxUploads = maxUploads
            self.prefix = prefix
            self.uploadIdMarker = uploadIdMarker
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.delimiter = try fields.optional(1)
            self.encodingType = try fields.optional(2)
            self.keyMarker = try fields.optional(3)
            self.maxUploads = try fields.optional(4)
            self.prefix = try fields.optional(5)
            self.uploadIdMarker = try fields.optional(6)
            self.expectedBucketOwner = try fields.optional(7)
            self.requestPayer = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.delimiter?.shapeValue
            fields[2] = self.encodingType?.shapeValue
            fields[3] = self.keyMarker?.shapeValue
            fields[4] = self.maxUploads?.shapeValue
            fields[5] = self.prefix?.shapeValue
            fields[6] = self.uploadIdMarker?.shapeValue
            fields[7] = self.expectedBucketOwner?.shapeValue
            fields[8] = self.requestPayer?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMultipartUploadsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }, wireName: "delimiter", location: .query),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }, wireName: "encoding-type", location: .query),
                Shapes.Member("KeyMarker", { S3Schema.KeyMarker }, wireName: "key-marker", location: .query),
                Shapes.Member("MaxUploads", { S3Schema.MaxUploads }, wireName: "max-uploads", location: .query),
                Shapes.Member("Prefix", { S3Schema.Prefix }, wireName: "prefix", location: .query),
                Shapes.Member("UploadIdMarker", { S3Schema.UploadIdMarker }, wireName: "upload-id-marker", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var bucket: Swift.String?
        package var keyMarker: Swift.String?
        package var uploadIdMarker: Swift.String?
        package var nextKeyMarker: Swift.String?
        package var prefix: Swift.String?
        package var delimiter: Swift.String?
        package var nextUploadIdMarker: Swift.String?
        package var maxUploads: Swift.Int?
        package var isTruncated: Swift.Bool?
        package var uploads: [S3Shape.MultipartUpload]?
        package var commonPrefixes: [S3Shape.CommonPrefix]?
        package var encodingType: Swift.String?
        package var requestCharged: Swift.String?
        package init(bucket: Swift.String? = nil, keyMarker: Swift.String? = nil, uploadIdMarker: Swift.String? = nil, nextKeyMarker: Swift.String? = nil, prefix: Swift.String? = nil, delimiter: Swift.String? = nil, nextUploadIdMarker: Swift.String? = nil, maxUploads: Swift.Int? = nil, isTruncated: Swift.Bool? = nil, uploads: [S3Shape.MultipartUpload]? = nil, commonPrefixes: [S3Shape.CommonPrefix]? = nil, encodingType: Swift.String? = nil, requestCharged: Swift.String? = nil) {
            self.bucket = bucket
            self.keyMarker = keyMarker
            self.uploadIdMarker = uploadIdMarker
            self.nextKeyMarker = nextKeyMarker
            self.prefix = prefix
            self.delimiter = delimiter
            self.nextUploadIdMarker = nextUploadIdMarker
            self.maxUploads = maxUploads
            self.isTruncated = isTruncated
            self.uploads = uploads
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.optional(0)
            self.keyMarker = try fields.optional(1)
            self.uploadIdMarker = try fields.optional(2)
            self.nextKeyMarker = try fields.optional(3)
            self.prefix = try fields.optional(4)
            self.delimiter = try fields.optional(5)
            self.nextUploadIdMarker = try fields.optional(6)
            self.maxUploads = try fields.optional(7)
            self.isTruncated = try fields.optional(8)
            self.uploads = try fields.optional(9)
            self.commonPrefixes = try fields.optional(10)
            self.encodingType = try fields.optional(11)
            self.requestCharged = try fields.optional(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket?.shapeValue
            fields[1] = self.keyMarker?.shapeValue
            fields[2] = self.uploadIdMarker?.shapeValue
            fields[3] = self.nextKeyMarker?.shapeValue
            fields[4] = self.prefix?.shapeValue
            fields[5] = self.delimiter?.shapeValue
            fields[6] = self.nextUploadIdMarker?.shapeValue
            fields[7] = self.maxUploads?.shapeValue
            fields[8] = self.isTruncated?.shapeValue
            fields[9] = self.uploads?.shapeValue
            fields[10] = self.commonPrefixes?.shapeValue
            fields[11] = self.encodingType?.shapeValue
            fields[12] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListMultipartUploadsOutput",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }),
                Shapes.Member("KeyMarker", { S3Schema.KeyMarker }),
                Shapes.Member("UploadIdMarker", { S3Schema.UploadIdMarker }),
                Shapes.Member("NextKeyMarker", { S3Schema.NextKeyMarker }),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }),
                Shapes.Member("NextUploadIdMarker", { S3Schema.NextUploadIdMarker }),
                Shapes.Member("MaxUploads", { S3Schema.MaxUploads }),
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("Uploads", { S3Schema.MultipartUploadList }, wireName: "Upload"),
                Shapes.Member("CommonPrefixes", { S3Schema.CommonPrefixList }),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListMultipartUploads", method: "GET", uri: "/{Bucket}?uploads", input: Input.schema, output: Output.schema)
}

package enum ListObjectVersions: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var delimiter: Swift.String?
        package var encodingType: Swift.String?
        package var keyMarker: Swift.String?
        package var maxKeys: Swift.Int?
        package var prefix: Swift.String?
        package var versionIdMarker: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var requestPayer: Swift.String?
        package var optionalObjectAttributes: [Swift.String]?
        package init(bucket: Swift.String, delimiter: Swift.String? = nil, encodingType: Swift.String? = nil, keyMarker: Swift.String? = nil, maxKeys: Swift.Int? = nil, prefix: Swift.String? = nil, versionIdMarker: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, requestPayer: Swift.String? = nil, optionalObjectAttributes: [Swift.String]? = nil) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.keyMarker = keyMarker
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.versionIdMarker = versionIdMarker
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
            self.optionalObjectAttributes = optionalObjectAttributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.delimiter = try fields.optional(1)
            self.encodingType = try fields.optional(2)
            self.keyMarker = try fields.optional(3)
            self.maxKeys = try fields.optional(4)
            self.prefix = try fields.optional(5)
            self.versionIdMarker = try fields.optional(6)
            self.expectedBucketOwner = try fields.optional(7)
            self.requestPayer = try fields.optional(8)
            self.optionalObjectAttributes = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.delimiter?.shapeValue
            fields[2] = self.encodingType?.shapeValue
            fields[3] = self.keyMarker?.shapeValue
            fields[4] = self.maxKeys?.shapeValue
            fields[5] = self.prefix?.shapeValue
            fields[6] = self.versionIdMarker?.shapeValue
            fields[7] = self.expectedBucketOwner?.shapeValue
            fields[8] = self.requestPayer?.shapeValue
            fields[9] = self.optionalObjectAttributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListObjectVersionsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }, wireName: "delimiter", location: .query),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }, wireName: "encoding-type", location: .query),
                Shapes.Member("KeyMarker", { S3Schema.KeyMarker }, wireName: "key-marker", location: .query),
                Shapes.Member("MaxKeys", { S3Schema.MaxKeys }, wireName: "max-keys", location: .query),
                Shapes.Member("Prefix", { S3Schema.Prefix }, wireName: "prefix", location: .query),
                Shapes.Member("VersionIdMarker", { S3Schema.VersionIdMarker }, wireName: "version-id-marker", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("OptionalObjectAttributes", { S3Schema.OptionalObjectAttributesList }, wireName: "x-amz-optional-object-attributes", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isTruncated: Swift.Bool?
        package var keyMarker: Swift.String?
        package var versionIdMarker: Swift.String?
        package var nextKeyMarker: Swift.String?
        package var nextVersionIdMarker: Swift.String?
        package var versions: [S3Shape.ObjectVersion]?
        package var deleteMarkers: [S3Shape.DeleteMarkerEntry]?
        package var name: Swift.String?
        package var prefix: Swift.String?
        package var delimiter: Swift.String?
        package var maxKeys: Swift.Int?
        package var commonPrefixes: [S3Shape.CommonPrefix]?
        package var encodingType: Swift.String?
        package var requestCharged: Swift.String?
        package init(isTruncated: Swift.Bool? = nil, keyMarker: Swift.String? = nil, versionIdMarker: Swift.String? = nil, nextKeyMarker: Swift.String? = nil, nextVersionIdMarker: Swift.String? = nil, versions: [S3Shape.ObjectVersion]? = nil, deleteMarkers: [S3Shape.DeleteMarkerEntry]? = nil, name: Swift.String? = nil, prefix: Swift.String? = nil, delimiter: Swift.String? = nil, maxKeys: Swift.Int? = nil, commonPrefixes: [S3Shape.CommonPrefix]? = nil, encodingType: Swift.String? = nil, requestCharged: Swift.String? = nil) {
            self.isTruncated = isTruncated
            self.keyMarker = keyMarker
            self.versionIdMarker = versionIdMarker
            self.nextKeyMarker = nextKeyMarker
            self.nextVersionIdMarker = nextVersionIdMarker
            self.versions = versions
            self.deleteMarkers = deleteMarkers
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isTruncated = try fields.optional(0)
            self.keyMarker = try fields.optional(1)
            self.versionIdMarker = try fields.optional(2)
            self.nextKeyMarker = try fields.optional(3)
            self.nextVersionIdMarker = try fields.optional(4)
            self.versions = try fields.optional(5)
            self.deleteMarkers = try fields.optional(6)
            self.name = try fields.optional(7)
            self.prefix = try fields.optional(8)
            self.delimiter = try fields.optional(9)
            self.maxKeys = try fields.optional(10)
            self.commonPrefixes = try fields.optional(11)
            self.encodingType = try fields.optional(12)
            self.requestCharged = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isTruncated?.shapeValue
            fields[1] = self.keyMarker?.shapeValue
            fields[2] = self.versionIdMarker?.shapeValue
            fields[3] = self.nextKeyMarker?.shapeValue
            fields[4] = self.nextVersionIdMarker?.shapeValue
            fields[5] = self.versions?.shapeValue
            fields[6] = self.deleteMarkers?.shapeValue
            fields[7] = self.name?.shapeValue
            fields[8] = self.prefix?.shapeValue
            fields[9] = self.delimiter?.shapeValue
            fields[10] = self.maxKeys?.shapeValue
            fields[11] = self.commonPrefixes?.shapeValue
            fields[12] = self.encodingType?.shapeValue
            fields[13] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListObjectVersionsOutput",
            [
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("KeyMarker", { S3Schema.KeyMarker }),
                Shapes.Member("VersionIdMarker", { S3Schema.VersionIdMarker }),
                Shapes.Member("NextKeyMarker", { S3Schema.NextKeyMarker }),
                Shapes.Member("NextVersionIdMarker", { S3Schema.NextVersionIdMarker }),
                Shapes.Member("Versions", { S3Schema.ObjectVersionList }, wireName: "Version"),
                Shapes.Member("DeleteMarkers", { S3Schema.DeleteMarkers }, wireName: "DeleteMarker"),
                Shapes.Member("Name", { S3Schema.BucketName }),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }),
                Shapes.Member("MaxKeys", { S3Schema.MaxKeys }),
                Shapes.Member("CommonPrefixes", { S3Schema.CommonPrefixList }),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListObjectVersions", method: "GET", uri: "/{Bucket}?versions", input: Input.schema, output: Output.schema)
}

package enum ListObjects: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var delimiter: Swift.String?
        package var encodingType: Swift.String?
        package var marker: Swift.String?
        package var maxKeys: Swift.Int?
        package var prefix: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var optionalObjectAttributes: [Swift.String]?
        package init(bucket: Swift.String, delimiter: Swift.String? = nil, encodingType: Swift.String? = nil, marker: Swift.String? = nil, maxKeys: Swift.Int? = nil, prefix: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, optionalObjectAttributes: [Swift.String]? = nil) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.marker = marker
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.optionalObjectAttributes = optionalObjectAttributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.delimiter = try fields.optional(1)
            self.encodingType = try fields.optional(2)
            self.marker = try fields.optional(3)
            self.maxKeys = try fields.optional(4)
            self.prefix = try fields.optional(5)
            self.requestPayer = try fields.optional(6)
            self.expectedBucketOwner = try fields.optional(7)
            self.optionalObjectAttributes = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.delimiter?.shapeValue
            fields[2] = self.encodingType?.shapeValue
            fields[3] = self.marker?.shapeValue
            fields[4] = self.maxKeys?.shapeValue
            fields[5] = self.prefix?.shapeValue
            fields[6] = self.requestPayer?.shapeValue
            fields[7] = self.expectedBucketOwner?.shapeValue
            fields[8] = self.optionalObjectAttributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListObjectsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }, wireName: "delimiter", location: .query),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }, wireName: "encoding-type", location: .query),
                Shapes.Member("Marker", { S3Schema.Marker }, wireName: "marker", location: .query),
                Shapes.Member("MaxKeys", { S3Schema.MaxKeys }, wireName: "max-keys", location: .query),
                Shapes.Member("Prefix", { S3Schema.Prefix }, wireName: "prefix", location: .query),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("OptionalObjectAttributes", { S3Schema.OptionalObjectAttributesList }, wireName: "x-amz-optional-object-attributes", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isTruncated: Swift.Bool?
        package var marker: Swift.String?
        package var nextMarker: Swift.String?
        package var contents: [S3Shape.Object]?
        package var name: Swift.String?
        package var prefix: Swift.String?
        package var delimiter: Swift.String?
        package var maxKeys: Swift.Int?
        package var commonPrefixes: [S3Shape.CommonPrefix]?
        package var encodingType: Swift.String?
        package var requestCharged: Swift.String?
        package init(isTruncated: Swift.Bool? = nil, marker: Swift.String? = nil, nextMarker: Swift.String? = nil, contents: [S3Shape.Object]? = nil, name: Swift.String? = nil, prefix: Swift.String? = nil, delimiter: Swift.String? = nil, maxKeys: Swift.Int? = nil, commonPrefixes: [S3Shape.CommonPrefix]? = nil, encodingType: Swift.String? = nil, requestCharged: Swift.String? = nil) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.nextMarker = nextMarker
            self.contents = contents
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isTruncated = try fields.optional(0)
            self.marker = try fields.optional(1)
            self.nextMarker = try fields.optional(2)
            self.contents = try fields.optional(3)
            self.name = try fields.optional(4)
            self.prefix = try fields.optional(5)
            self.delimiter = try fields.optional(6)
            self.maxKeys = try fields.optional(7)
            self.commonPrefixes = try fields.optional(8)
            self.encodingType = try fields.optional(9)
            self.requestCharged = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isTruncated?.shapeValue
            fields[1] = self.marker?.shapeValue
            fields[2] = self.nextMarker?.shapeValue
            fields[3] = self.contents?.shapeValue
            fields[4] = self.name?.shapeValue
            fields[5] = self.prefix?.shapeValue
            fields[6] = self.delimiter?.shapeValue
            fields[7] = self.maxKeys?.shapeValue
            fields[8] = self.commonPrefixes?.shapeValue
            fields[9] = self.encodingType?.shapeValue
            fields[10] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListObjectsOutput",
            [
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("Marker", { S3Schema.Marker }),
                Shapes.Member("NextMarker", { S3Schema.NextMarker }),
                Shapes.Member("Contents", { S3Schema.ObjectList }),
                Shapes.Member("Name", { S3Schema.BucketName }),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }),
                Shapes.Member("MaxKeys", { S3Schema.MaxKeys }),
                Shapes.Member("CommonPrefixes", { S3Schema.CommonPrefixList }),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListObjects", method: "GET", uri: "/{Bucket}", input: Input.schema, output: Output.schema)
}

package enum ListObjectsV2: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var delimiter: Swift.String?
        package var encodingType: Swift.String?
        package var maxKeys: Swift.Int?
        package var prefix: Swift.String?
        package var continuationToken: Swift.String?
        package var fetchOwner: Swift.Bool?
        package var startAfter: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var optionalObjectAttributes: [Swift.String]?
        package init(bucket: Swift.String, delimiter: Swift.String? = nil, encodingType: Swift.String? = nil, maxKeys: Swift.Int? = nil, prefix: Swift.String? = nil, continuationToken: Swift.String? = nil, fetchOwner: Swift.Bool? = nil, startAfter: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, optionalObjectAttributes: [Swift.String]? = nil) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.continuationToken = continuationToken
            self.fetchOwner = fetchOwner
            self.startAfter = startAfter
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.optionalObjectAttributes = optionalObjectAttributes
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.delimiter = try fields.optional(1)
            self.encodingType = try fields.optional(2)
            self.maxKeys = try fields.optional(3)
            self.prefix = try fields.optional(4)
            self.continuationToken = try fields.optional(5)
            self.fetchOwner = try fields.optional(6)
            self.startAfter = try fields.optional(7)
            self.requestPayer = try fields.optional(8)
            self.expectedBucketOwner = try fields.optional(9)
            self.optionalObjectAttributes = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.delimiter?.shapeValue
            fields[2] = self.encodingType?.shapeValue
            fields[3] = self.maxKeys?.shapeValue
            fields[4] = self.prefix?.shapeValue
            fields[5] = self.continuationToken?.shapeValue
            fields[6] = self.fetchOwner?.shapeValue
            fields[7] = self.startAfter?.shapeValue
            fields[8] = self.requestPayer?.shapeValue
            fields[9] = self.expectedBucketOwner?.shapeValue
            fields[10] = self.optionalObjectAttributes?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListObjectsV2Request",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }, wireName: "delimiter", location: .query),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }, wireName: "encoding-type", location: .query),
                Shapes.Member("MaxKeys", { S3Schema.MaxKeys }, wireName: "max-keys", location: .query),
                Shapes.Member("Prefix", { S3Schema.Prefix }, wireName: "prefix", location: .query),
                Shapes.Member("ContinuationToken", { S3Schema.Token }, wireName: "continuation-token", location: .query),
                Shapes.Member("FetchOwner", { S3Schema.FetchOwner }, wireName: "fetch-owner", location: .query),
                Shapes.Member("StartAfter", { S3Schema.StartAfter }, wireName: "start-after", location: .query),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("OptionalObjectAttributes", { S3Schema.OptionalObjectAttributesList }, wireName: "x-amz-optional-object-attributes", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var isTruncated: Swift.Bool?
        package var contents: [S3Shape.Object]?
        package var name: Swift.String?
        package var prefix: Swift.String?
        package var delimiter: Swift.String?
        package var maxKeys: Swift.Int?
        package var commonPrefixes: [S3Shape.CommonPrefix]?
        package var encodingType: Swift.String?
        package var keyCount: Swift.Int?
        package var continuationToken: Swift.String?
        package var nextContinuationToken: Swift.String?
        package var startAfter: Swift.String?
        package var requestCharged: Swift.String?
        package init(isTruncated: Swift.Bool? = nil, contents: [S3Shape.Object]? = nil, name: Swift.String? = nil, prefix: Swift.String? = nil, delimiter: Swift.String? = nil, maxKeys: Swift.Int? = nil, commonPrefixes: [S3Shape.CommonPrefix]? = nil, encodingType: Swift.String? = nil, keyCount: Swift.Int? = nil, continuationToken: Swift.String? = nil, nextContinuationToken: Swift.String? = nil, startAfter: Swift.String? = nil, requestCharged: Swift.String? = nil) {
            self.isTruncated = isTruncated
            self.contents = contents
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.keyCount = keyCount
            self.continuationToken = continuationToken
            self.nextContinuationToken = nextContinuationToken
            self.startAfter = startAfter
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.isTruncated = try fields.optional(0)
            self.contents = try fields.optional(1)
            self.name = try fields.optional(2)
            self.prefix = try fields.optional(3)
            self.delimiter = try fields.optional(4)
            self.maxKeys = try fields.optional(5)
            self.commonPrefixes = try fields.optional(6)
            self.encodingType = try fields.optional(7)
            self.keyCount = try fields.optional(8)
            self.continuationToken = try fields.optional(9)
            self.nextContinuationToken = try fields.optional(10)
            self.startAfter = try fields.optional(11)
            self.requestCharged = try fields.optional(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.isTruncated?.shapeValue
            fields[1] = self.contents?.shapeValue
            fields[2] = self.name?.shapeValue
            fields[3] = self.prefix?.shapeValue
            fields[4] = self.delimiter?.shapeValue
            fields[5] = self.maxKeys?.shapeValue
            fields[6] = self.commonPrefixes?.shapeValue
            fields[7] = self.encodingType?.shapeValue
            fields[8] = self.keyCount?.shapeValue
            fields[9] = self.continuationToken?.shapeValue
            fields[10] = self.nextContinuationToken?.shapeValue
            fields[11] = self.startAfter?.shapeValue
            fields[12] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListObjectsV2Output",
            [
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("Contents", { S3Schema.ObjectList }),
                Shapes.Member("Name", { S3Schema.BucketName }),
                Shapes.Member("Prefix", { S3Schema.Prefix }),
                Shapes.Member("Delimiter", { S3Schema.Delimiter }),
                Shapes.Member("MaxKeys", { S3Schema.MaxKeys }),
                Shapes.Member("CommonPrefixes", { S3Schema.CommonPrefixList }),
                Shapes.Member("EncodingType", { S3Schema.EncodingType }),
                Shapes.Member("KeyCount", { S3Schema.KeyCount }),
                Shapes.Member("ContinuationToken", { S3Schema.Token }),
                Shapes.Member("NextContinuationToken", { S3Schema.NextToken }),
                Shapes.Member("StartAfter", { S3Schema.StartAfter }),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListObjectsV2", method: "GET", uri: "/{Bucket}?list-type=2", input: Input.schema, output: Output.schema)
}

package enum ListParts: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var maxParts: Swift.Int?
        package var partNumberMarker: Swift.Int?
        package var uploadId: Swift.String
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, maxParts: Swift.Int? = nil, partNumberMarker: Swift.Int? = nil, uploadId: Swift.String, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.maxParts = maxParts
            self.partNumberMarker = partNumberMarker
            self.uploadId = uploadId
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.maxParts = try fields.optional(2)
            self.partNumberMarker = try fields.optional(3)
            self.uploadId = try fields.required(4)
            self.requestPayer = try fields.optional(5)
            self.expectedBucketOwner = try fields.optional(6)
            self.sseCustomerAlgorithm = try fields.optional(7)
            self.sseCustomerKey = try fields.optional(8)
            self.sseCustomerKeyMD5 = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.maxParts?.shapeValue
            fields[3] = self.partNumberMarker?.shapeValue
            fields[4] = self.uploadId.shapeValue
            fields[5] = self.requestPayer?.shapeValue
            fields[6] = self.expectedBucketOwner?.shapeValue
            fields[7] = self.sseCustomerAlgorithm?.shapeValue
            fields[8] = self.sseCustomerKey?.shapeValue
            fields[9] = self.sseCustomerKeyMD5?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPartsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("MaxParts", { S3Schema.MaxParts }, wireName: "max-parts", location: .query),
                Shapes.Member("PartNumberMarker", { S3Schema.PartNumberMarker }, wireName: "part-number-marker", location: .query),
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }, wireName: "uploadId", location: .query, traits: [.required]),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var abortDate: Vocabulary.Instant?
        package var abortRuleId: Swift.String?
        package var bucket: Swift.String?
        package var key: Swift.String?
        package var uploadId: Swift.String?
        package var partNumberMarker: Swift.Int?
        package var nextPartNumberMarker: Swift.Int?
        package var maxParts: Swift.Int?
        package var isTruncated: Swift.Bool?
        package var parts: [S3Shape.Part]?
        package var initiator: S3Shape.Initiator?
        package var owner: S3Shape.Owner?
        package var storageClass: Swift.String?
        package var requestCharged: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var checksumType: Swift.String?
        package init(abortDate: Vocabulary.Instant? = nil, abortRuleId: Swift.String? = nil, bucket: Swift.String? = nil, key: Swift.String? = nil, uploadId: Swift.String? = nil, partNumberMarker: Swift.Int? = nil, nextPartNumberMarker: Swift.Int? = nil, maxParts: Swift.Int? = nil, isTruncated: Swift.Bool? = nil, parts: [S3Shape.Part]? = nil, initiator: S3Shape.Initiator? = nil, owner: S3Shape.Owner? = nil, storageClass: Swift.String? = nil, requestCharged: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, checksumType: Swift.String? = nil) {
            self.abortDate = abortDate
            self.abortRuleId = abortRuleId
            self.bucket = bucket
            self.key = key
            self.uploadId = uploadId
            self.partNumberMarker = partNumberMarker
            self.nextPartNumberMarker = nextPartNumberMarker
            self.maxParts = maxParts
            self.isTruncated = isTruncated
            self.parts = parts
            self.initiator = initiator
            self.owner = owner
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.abortDate = try fields.optional(0)
            self.abortRuleId = try fields.optional(1)
            self.bucket = try fields.optional(2)
            self.key = try fields.optional(3)
            self.uploadId = try fields.optional(4)
            self.partNumberMarker = try fields.optional(5)
            self.nextPartNumberMarker = try fields.optional(6)
            self.maxParts = try fields.optional(7)
            self.isTruncated = try fields.optional(8)
            self.parts = try fields.optional(9)
            self.initiator = try fields.optional(10)
            self.owner = try fields.optional(11)
            self.storageClass = try fields.optional(12)
            self.requestCharged = try fields.optional(13)
            self.checksumAlgorithm = try fields.optional(14)
            self.checksumType = try fields.optional(15)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.abortDate?.shapeValue
            fields[1] = self.abortRuleId?.shapeValue
            fields[2] = self.bucket?.shapeValue
            fields[3] = self.key?.shapeValue
            fields[4] = self.uploadId?.shapeValue
            fields[5] = self.partNumberMarker?.shapeValue
            fields[6] = self.nextPartNumberMarker?.shapeValue
            fields[7] = self.maxParts?.shapeValue
            fields[8] = self.isTruncated?.shapeValue
            fields[9] = self.parts?.shapeValue
            fields[10] = self.initiator?.shapeValue
            fields[11] = self.owner?.shapeValue
            fields[12] = self.storageClass?.shapeValue
            fields[13] = self.requestCharged?.shapeValue
            fields[14] = self.checksumAlgorithm?.shapeValue
            fields[15] = self.checksumType?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListPartsOutput",
            [
                Shapes.Member("AbortDate", { S3Schema.AbortDate }, wireName: "x-amz-abort-date", location: .header),
                Shapes.Member("AbortRuleId", { S3Schema.AbortRuleId }, wireName: "x-amz-abort-rule-id", location: .header),
                Shapes.Member("Bucket", { S3Schema.BucketName }),
                Shapes.Member("Key", { S3Schema.ObjectKey }),
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }),
                Shapes.Member("PartNumberMarker", { S3Schema.PartNumberMarker }),
                Shapes.Member("NextPartNumberMarker", { S3Schema.NextPartNumberMarker }),
                Shapes.Member("MaxParts", { S3Schema.MaxParts }),
                Shapes.Member("IsTruncated", { S3Schema.IsTruncated }),
                Shapes.Member("Parts", { S3Schema.Parts }, wireName: "Part"),
                Shapes.Member("Initiator", { S3Schema.Initiator }),
                Shapes.Member("Owner", { S3Schema.Owner }),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListParts", method: "GET", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

package enum PutBucketAccelerateConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var accelerateConfiguration: S3Shape.AccelerateConfiguration
        package var expectedBucketOwner: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package init(bucket: Swift.String, accelerateConfiguration: S3Shape.AccelerateConfiguration, expectedBucketOwner: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil) {
            self.bucket = bucket
            self.accelerateConfiguration = accelerateConfiguration
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumAlgorithm = checksumAlgorithm
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.accelerateConfiguration = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
            self.checksumAlgorithm = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.accelerateConfiguration.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            fields[3] = self.checksumAlgorithm?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketAccelerateConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("AccelerateConfiguration", { S3Schema.AccelerateConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
            ], payload: 1)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketAccelerateConfiguration", method: "PUT", uri: "/{Bucket}?accelerate", input: Input.schema, output: Output.schema)
}

package enum PutBucketAcl: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var acl: Swift.String?
        package var accessControlPolicy: S3Shape.AccessControlPolicy?
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var grantFullControl: Swift.String?
        package var grantRead: Swift.String?
        package var grantReadACP: Swift.String?
        package var grantWrite: Swift.String?
        package var grantWriteACP: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(acl: Swift.String? = nil, accessControlPolicy: S3Shape.AccessControlPolicy? = nil, bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, grantFullControl: Swift.String? = nil, grantRead: Swift.String? = nil, grantReadACP: Swift.String? = nil, grantWrite: Swift.String? = nil, grantWriteACP: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.acl = acl
            self.accessControlPolicy = accessControlPolicy
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWrite = grantWrite
            self.grantWriteACP = grantWriteACP
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.acl = try fields.optional(0)
            self.accessControlPolicy = try fields.optional(1)
            self.bucket = try fields.required(2)
            self.contentMD5 = try fields.optional(3)
            self.checksumAlgorithm = try fields.optional(4)
            self.grantFullControl = try fields.optional(5)
            self.grantRead = try fields.optional(6)
            self.grantReadACP = try fields.optional(7)
            self.grantWrite = try fields.optional(8)
            self.grantWriteACP = try fields.optional(9)
            self.expectedBucketOwner = try fields.optional(10)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.acl?.shapeValue
            fields[1] = self.accessControlPolicy?.shapeValue
            fields[2] = self.bucket.shapeValue
            fields[3] = self.contentMD5?.shapeValue
            fields[4] = self.checksumAlgorithm?.shapeValue
            fields[5] = self.grantFullControl?.shapeValue
            fields[6] = self.grantRead?.shapeValue
            fields[7] = self.grantReadACP?.shapeValue
            fields[8] = self.grantWrite?.shapeValue
            fields[9] = self.grantWriteACP?.shapeValue
            fields[10] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketAclRequest",
            [
                Shapes.Member("ACL", { S3Schema.BucketCannedACL }, wireName: "x-amz-acl", location: .header),
                Shapes.Member("AccessControlPolicy", { S3Schema.AccessControlPolicy }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("GrantFullControl", { S3Schema.GrantFullControl }, wireName: "x-amz-grant-full-control", location: .header),
                Shapes.Member("GrantRead", { S3Schema.GrantRead }, wireName: "x-amz-grant-read", location: .header),
                Shapes.Member("GrantReadACP", { S3Schema.GrantReadACP }, wireName: "x-amz-grant-read-acp", location: .header),
                Shapes.Member("GrantWrite", { S3Schema.GrantWrite }, wireName: "x-amz-grant-write", location: .header),
                Shapes.Member("GrantWriteACP", { S3Schema.GrantWriteACP }, wireName: "x-amz-grant-write-acp", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 1)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketAcl", method: "PUT", uri: "/{Bucket}?acl", input: Input.schema, output: Output.schema)
}

package enum PutBucketAnalyticsConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var analyticsConfiguration: S3Shape.AnalyticsConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, analyticsConfiguration: S3Shape.AnalyticsConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.analyticsConfiguration = analyticsConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.analyticsConfiguration = try fields.required(2)
            self.expectedBucketOwner = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.analyticsConfiguration.shapeValue
            fields[3] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketAnalyticsConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.AnalyticsId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("AnalyticsConfiguration", { S3Schema.AnalyticsConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 2)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketAnalyticsConfiguration", method: "PUT", uri: "/{Bucket}?analytics", input: Input.schema, output: Output.schema)
}

package enum PutBucketCors: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var corsConfiguration: S3Shape.CORSConfiguration
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, corsConfiguration: S3Shape.CORSConfiguration, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.corsConfiguration = corsConfiguration
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.corsConfiguration = try fields.required(1)
            self.contentMD5 = try fields.optional(2)
            self.checksumAlgorithm = try fields.optional(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.corsConfiguration.shapeValue
            fields[2] = self.contentMD5?.shapeValue
            fields[3] = self.checksumAlgorithm?.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketCorsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("CORSConfiguration", { S3Schema.CORSConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 1)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketCors", method: "PUT", uri: "/{Bucket}?cors", input: Input.schema, output: Output.schema)
}

package enum PutBucketEncryption: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var serverSideEncryptionConfiguration: S3Shape.ServerSideEncryptionConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, serverSideEncryptionConfiguration: S3Shape.ServerSideEncryptionConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.serverSideEncryptionConfiguration = serverSideEncryptionConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.serverSideEncryptionConfiguration = try fields.required(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.serverSideEncryptionConfiguration.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketEncryptionRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ServerSideEncryptionConfiguration", { S3Schema.ServerSideEncryptionConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketEncryption", method: "PUT", uri: "/{Bucket}?encryption", input: Input.schema, output: Output.schema)
}

package enum PutBucketIntelligentTieringConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var expectedBucketOwner: Swift.String?
        package var intelligentTieringConfiguration: S3Shape.IntelligentTieringConfiguration
        package init(bucket: Swift.String, id: Swift.String, expectedBucketOwner: Swift.String? = nil, intelligentTieringConfiguration: S3Shape.IntelligentTieringConfiguration) {
            self.bucket = bucket
            self.id = id
            self.expectedBucketOwner = expectedBucketOwner
            self.intelligentTieringConfiguration = intelligentTieringConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
            self.intelligentTieringConfiguration = try fields.required(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            fields[3] = self.intelligentTieringConfiguration.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketIntelligentTieringConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.IntelligentTieringId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("IntelligentTieringConfiguration", { S3Schema.IntelligentTieringConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketIntelligentTieringConfiguration", method: "PUT", uri: "/{Bucket}?intelligent-tiering", input: Input.schema, output: Output.schema)
}

package enum PutBucketInventoryConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var inventoryConfiguration: S3Shape.InventoryConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, inventoryConfiguration: S3Shape.InventoryConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.inventoryConfiguration = inventoryConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.inventoryConfiguration = try fields.required(2)
            self.expectedBucketOwner = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.inventoryConfiguration.shapeValue
            fields[3] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketInventoryConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.InventoryId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("InventoryConfiguration", { S3Schema.InventoryConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 2)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketInventoryConfiguration", method: "PUT", uri: "/{Bucket}?inventory", input: Input.schema, output: Output.schema)
}

package enum PutBucketLifecycleConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var checksumAlgorithm: Swift.String?
        package var lifecycleConfiguration: S3Shape.BucketLifecycleConfiguration?
        package var expectedBucketOwner: Swift.String?
        package var transitionDefaultMinimumObjectSize: Swift.String?
        package init(bucket: Swift.String, checksumAlgorithm: Swift.String? = nil, lifecycleConfiguration: S3Shape.BucketLifecycleConfiguration? = nil, expectedBucketOwner: Swift.String? = nil, transitionDefaultMinimumObjectSize: Swift.String? = nil) {
            self.bucket = bucket
            self.checksumAlgorithm = checksumAlgorithm
            self.lifecycleConfiguration = lifecycleConfiguration
            self.expectedBucketOwner = expectedBucketOwner
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.checksumAlgorithm = try fields.optional(1)
            self.lifecycleConfiguration = try fields.optional(2)
            self.expectedBucketOwner = try fields.optional(3)
            self.transitionDefaultMinimumObjectSize = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.checksumAlgorithm?.shapeValue
            fields[2] = self.lifecycleConfiguration?.shapeValue
            fields[3] = self.expectedBucketOwner?.shapeValue
            fields[4] = self.transitionDefaultMinimumObjectSize?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketLifecycleConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("LifecycleConfiguration", { S3Schema.BucketLifecycleConfiguration }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("TransitionDefaultMinimumObjectSize", { S3Schema.TransitionDefaultMinimumObjectSize }, wireName: "x-amz-transition-default-minimum-object-size", location: .header),
            ], payload: 2)
    }
    package struct Output: Shapes.Structure {
        package var transitionDefaultMinimumObjectSize: Swift.String?
        package init(transitionDefaultMinimumObjectSize: Swift.String? = nil) {
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.transitionDefaultMinimumObjectSize = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.transitionDefaultMinimumObjectSize?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketLifecycleConfigurationOutput",
            [
                Shapes.Member("TransitionDefaultMinimumObjectSize", { S3Schema.TransitionDefaultMinimumObjectSize }, wireName: "x-amz-transition-default-minimum-object-size", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutBucketLifecycleConfiguration", method: "PUT", uri: "/{Bucket}?lifecycle", input: Input.schema, output: Output.schema)
}

package enum PutBucketLogging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var bucketLoggingStatus: S3Shape.BucketLoggingStatus
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, bucketLoggingStatus: S3Shape.BucketLoggingStatus, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.bucketLoggingStatus = bucketLoggingStatus
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.bucketLoggingStatus = try fields.required(1)
            self.contentMD5 = try fields.optional(2)
            self.checksumAlgorithm = try fields.optional(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.bucketLoggingStatus.shapeValue
            fields[2] = self.contentMD5?.shapeValue
            fields[3] = self.checksumAlgorithm?.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketLoggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("BucketLoggingStatus", { S3Schema.BucketLoggingStatus }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 1)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketLogging", method: "PUT", uri: "/{Bucket}?logging", input: Input.schema, output: Output.schema)
}

package enum PutBucketMetricsConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var id: Swift.String
        package var metricsConfiguration: S3Shape.MetricsConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, id: Swift.String, metricsConfiguration: S3Shape.MetricsConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.id = id
            self.metricsConfiguration = metricsConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.id = try fields.required(1)
            self.metricsConfiguration = try fields.required(2)
            self.expectedBucketOwner = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.id.shapeValue
            fields[2] = self.metricsConfiguration.shapeValue
            fields[3] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketMetricsConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Id", { S3Schema.MetricsId }, wireName: "id", location: .query, traits: [.required]),
                Shapes.Member("MetricsConfiguration", { S3Schema.MetricsConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 2)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketMetricsConfiguration", method: "PUT", uri: "/{Bucket}?metrics", input: Input.schema, output: Output.schema)
}

package enum PutBucketNotificationConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var notificationConfiguration: S3Shape.NotificationConfiguration
        package var expectedBucketOwner: Swift.String?
        package var skipDestinationValidation: Swift.Bool?
        package init(bucket: Swift.String, notificationConfiguration: S3Shape.NotificationConfiguration, expectedBucketOwner: Swift.String? = nil, skipDestinationValidation: Swift.Bool? = nil) {
            self.bucket = bucket
            self.notificationConfiguration = notificationConfiguration
            self.expectedBucketOwner = expectedBucketOwner
            self.skipDestinationValidation = skipDestinationValidation
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.notificationConfiguration = try fields.required(1)
            self.expectedBucketOwner = try fields.optional(2)
            self.skipDestinationValidation = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.notificationConfiguration.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            fields[3] = self.skipDestinationValidation?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketNotificationConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("NotificationConfiguration", { S3Schema.NotificationConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("SkipDestinationValidation", { S3Schema.SkipValidation }, wireName: "x-amz-skip-destination-validation", location: .header),
            ], payload: 1)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketNotificationConfiguration", method: "PUT", uri: "/{Bucket}?notification", input: Input.schema, output: Output.schema)
}

package enum PutBucketOwnershipControls: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var ownershipControls: S3Shape.OwnershipControls
        package var checksumAlgorithm: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, ownershipControls: S3Shape.OwnershipControls, checksumAlgorithm: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
            self.ownershipControls = ownershipControls
            self.checksumAlgorithm = checksumAlgorithm
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.expectedBucketOwner = try fields.optional(2)
            self.ownershipControls = try fields.required(3)
            self.checksumAlgorithm = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.expectedBucketOwner?.shapeValue
            fields[3] = self.ownershipControls.shapeValue
            fields[4] = self.checksumAlgorithm?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketOwnershipControlsRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("OwnershipControls", { S3Schema.OwnershipControls }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketOwnershipControls", method: "PUT", uri: "/{Bucket}?ownershipControls", input: Input.schema, output: Output.schema)
}

package enum PutBucketPolicy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var confirmRemoveSelfBucketAccess: Swift.Bool?
        package var policy: Swift.String
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, confirmRemoveSelfBucketAccess: Swift.Bool? = nil, policy: Swift.String, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.confirmRemoveSelfBucketAccess = confirmRemoveSelfBucketAccess
            self.policy = policy
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.confirmRemoveSelfBucketAccess = try fields.optional(3)
            self.policy = try fields.required(4)
            self.expectedBucketOwner = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.confirmRemoveSelfBucketAccess?.shapeValue
            fields[4] = self.policy.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketPolicyRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ConfirmRemoveSelfBucketAccess", { S3Schema.ConfirmRemoveSelfBucketAccess }, wireName: "x-amz-confirm-remove-self-bucket-access", location: .header),
                Shapes.Member("Policy", { S3Schema.Policy }, traits: [.required]),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 4)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketPolicy", method: "PUT", uri: "/{Bucket}?policy", input: Input.schema, output: Output.schema)
}

package enum PutBucketReplication: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var replicationConfiguration: S3Shape.ReplicationConfiguration
        package var token: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, replicationConfiguration: S3Shape.ReplicationConfiguration, token: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.replicationConfiguration = replicationConfiguration
            self.token = token
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.replicationConfiguration = try fields.required(3)
            self.token = try fields.optional(4)
            self.expectedBucketOwner = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.replicationConfiguration.shapeValue
            fields[4] = self.token?.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketReplicationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ReplicationConfiguration", { S3Schema.ReplicationConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("Token", { S3Schema.ObjectLockToken }, wireName: "x-amz-bucket-object-lock-token", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketReplication", method: "PUT", uri: "/{Bucket}?replication", input: Input.schema, output: Output.schema)
}

package enum PutBucketRequestPayment: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var requestPaymentConfiguration: S3Shape.RequestPaymentConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, requestPaymentConfiguration: S3Shape.RequestPaymentConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.requestPaymentConfiguration = requestPaymentConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.requestPaymentConfiguration = try fields.required(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.requestPaymentConfiguration.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketRequestPaymentRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("RequestPaymentConfiguration", { S3Schema.RequestPaymentConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketRequestPayment", method: "PUT", uri: "/{Bucket}?requestPayment", input: Input.schema, output: Output.schema)
}

package enum PutBucketTagging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var tagging: S3Shape.Tagging
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, tagging: S3Shape.Tagging, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.tagging = tagging
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.tagging = try fields.required(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.tagging.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketTaggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("Tagging", { S3Schema.Tagging }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketTagging", method: "PUT", uri: "/{Bucket}?tagging", input: Input.schema, output: Output.schema)
}

package enum PutBucketVersioning: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var mfa: Swift.String?
        package var versioningConfiguration: S3Shape.VersioningConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, mfa: Swift.String? = nil, versioningConfiguration: S3Shape.VersioningConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.mfa = mfa
            self.versioningConfiguration = versioningConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.mfa = try fields.optional(3)
            self.versioningConfiguration = try fields.required(4)
            self.expectedBucketOwner = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.mfa?.shapeValue
            fields[4] = self.versioningConfiguration.shapeValue
            fields[5] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketVersioningRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("MFA", { S3Schema.MFA }, wireName: "x-amz-mfa", location: .header),
                Shapes.Member("VersioningConfiguration", { S3Schema.VersioningConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 4)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketVersioning", method: "PUT", uri: "/{Bucket}?versioning", input: Input.schema, output: Output.schema)
}

package enum PutBucketWebsite: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var websiteConfiguration: S3Shape.WebsiteConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, websiteConfiguration: S3Shape.WebsiteConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.websiteConfiguration = websiteConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.websiteConfiguration = try fields.required(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.websiteConfiguration.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutBucketWebsiteRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("WebsiteConfiguration", { S3Schema.WebsiteConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutBucketWebsite", method: "PUT", uri: "/{Bucket}?website", input: Input.schema, output: Output.schema)
}

package enum PutObject: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var acl: Swift.String?
        package var bucket: Swift.String
        package var cacheControl: Swift.String?
        package var contentDisposition: Swift.String?
        package var contentEncoding: Swift.String?
        package var contentLanguage: Swift.String?
        package var contentLength: Swift.Int?
        package var contentMD5: Swift.String?
        package var contentType: Swift.String?
        package var checksumAlgorithm: Swift.String?
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
        package var expires: Swift.String?
        package var ifMatch: Swift.String?
        package var ifNoneMatch: Swift.String?
        package var grantFullControl: Swift.String?
        package var grantRead: Swift.String?
        package var grantReadACP: Swift.String?
        package var grantWriteACP: Swift.String?
        package var key: Swift.String
        package var writeOffsetBytes: Swift.Int?
        package var metadata: [Swift.String: Swift.String]?
        package var serverSideEncryption: Swift.String?
        package var storageClass: Swift.String?
        package var websiteRedirectLocation: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var ssekmsEncryptionContext: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var requestPayer: Swift.String?
        package var tagging: Swift.String?
        package var objectLockMode: Swift.String?
        package var objectLockRetainUntilDate: Vocabulary.Instant?
        package var objectLockLegalHoldStatus: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(acl: Swift.String? = nil, bucket: Swift.String, cacheControl: Swift.String? = nil, contentDisposition: Swift.String? = nil, contentEncoding: Swift.String? = nil, contentLanguage: Swift.String? = nil, contentLength: Swift.Int? = nil, contentMD5: Swift.String? = nil, contentType: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, expires: Swift.String? = nil, ifMatch: Swift.String? = nil, ifNoneMatch: Swift.String? = nil, grantFullControl: Swift.String? = nil, grantRead: Swift.String? = nil, grantReadACP: Swift.String? = nil, grantWriteACP: Swift.String? = nil, key: Swift.String, writeOffsetBytes: Swift.Int? = nil, metadata: [Swift.String: Swift.String]? = nil, serverSideEncryption: Swift.String? = nil, storageClass: Swift.String? = nil, websiteRedirectLocation: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, ssekmsEncryptionContext: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, requestPayer: Swift.String? = nil, tagging: Swift.String? = nil, objectLockMode: Swift.String? = nil, objectLockRetainUntilDate: Vocabulary.Instant? = nil, objectLockLegalHoldStatus: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.acl = acl
            self.bucket = bucket
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.contentType = contentType
            self.checksumAlgorithm = checksumAlgorithm
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
            self.expires = expires
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.key = key
            self.writeOffsetBytes = writeOffsetBytes
            self.metadata = metadata
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.acl = try fields.optional(0)
            self.bucket = try fields.required(2)
            self.cacheControl = try fields.optional(3)
            self.contentDisposition = try fields.optional(4)
            self.contentEncoding = try fields.optional(5)
            self.contentLanguage = try fields.optional(6)
            self.contentLength = try fields.optional(7)
            self.contentMD5 = try fields.optional(8)
            self.contentType = try fields.optional(9)
            self.checksumAlgorithm = try fields.optional(10)
            self.checksumCRC32 = try fields.optional(11)
            self.checksumCRC32C = try fields.optional(12)
            self.checksumCRC64NVME = try fields.optional(13)
            self.checksumSHA1 = try fields.optional(14)
            self.checksumSHA256 = try fields.optional(15)
            self.checksumSHA512 = try fields.optional(16)
            self.checksumMD5 = try fields.optional(17)
            self.checksumXXHASH64 = try fields.optional(18)
            self.checksumXXHASH3 = try fields.optional(19)
            self.checksumXXHASH128 = try fields.optional(20)
            self.expires = try fields.optional(21)
            self.ifMatch = try fields.optional(22)
            self.ifNoneMatch = try fields.optional(23)
            self.grantFullControl = try fields.optional(24)
            self.grantRead = try fields.optional(25)
            self.grantReadACP = try fields.optional(26)
            self.grantWriteACP = try fields.optional(27)
            self.key = try fields.required(28)
            self.writeOffsetBytes = try fields.optional(29)
            self.metadata = try fields.optional(30)
            self.serverSideEncryption = try fields.optional(31)
            self.storageClass = try fields.optional(32)
            self.websiteRedirectLocation = try fields.optional(33)
            self.sseCustomerAlgorithm = try fields.optional(34)
            self.sseCustomerKey = try fields.optional(35)
            self.sseCustomerKeyMD5 = try fields.optional(36)
            self.ssekmsKeyId = try fields.optional(37)
            self.ssekmsEncryptionContext = try fields.optional(38)
            self.bucketKeyEnabled = try fields.optional(39)
            self.requestPayer = try fields.optional(40)
            self.tagging = try fields.optional(41)
            self.objectLockMode = try fields.optional(42)
            self.objectLockRetainUntilDate = try fields.optional(43)
            self.objectLockLegalHoldStatus = try fields.optional(44)
            self.expectedBucketOwner = try fields.optional(45)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.acl?.shapeValue
            fields[2] = self.bucket.shapeValue
            fields[3] = self.cacheControl?.shapeValue
            fields[4] = self.contentDisposition?.shapeValue
            fields[5] = self.contentEncoding?.shapeValue
            fields[6] = self.contentLanguage?.shapeValue
            fields[7] = self.contentLength?.shapeValue
            fields[8] = self.contentMD5?.shapeValue
            fields[9] = self.contentType?.shapeValue
            fields[10] = self.checksumAlgorithm?.shapeValue
            fields[11] = self.checksumCRC32?.shapeValue
            fields[12] = self.checksumCRC32C?.shapeValue
            fields[13] = self.checksumCRC64NVME?.shapeValue
            fields[14] = self.checksumSHA1?.shapeValue
            fields[15] = self.checksumSHA256?.shapeValue
            fields[16] = self.checksumSHA512?.shapeValue
            fields[17] = self.checksumMD5?.shapeValue
            fields[18] = self.checksumXXHASH64?.shapeValue
            fields[19] = self.checksumXXHASH3?.shapeValue
            fields[20] = self.checksumXXHASH128?.shapeValue
            fields[21] = self.expires?.shapeValue
            fields[22] = self.ifMatch?.shapeValue
            fields[23] = self.ifNoneMatch?.shapeValue
            fields[24] = self.grantFullControl?.shapeValue
            fields[25] = self.grantRead?.shapeValue
            fields[26] = self.grantReadACP?.shapeValue
            fields[27] = self.grantWriteACP?.shapeValue
            fields[28] = self.key.shapeValue
            fields[29] = self.writeOffsetBytes?.shapeValue
            fields[30] = self.metadata?.shapeValue
            fields[31] = self.serverSideEncryption?.shapeValue
            fields[32] = self.storageClass?.shapeValue
            fields[33] = self.websiteRedirectLocation?.shapeValue
            fields[34] = self.sseCustomerAlgorithm?.shapeValue
            fields[35] = self.sseCustomerKey?.shapeValue
            fields[36] = self.sseCustomerKeyMD5?.shapeValue
            fields[37] = self.ssekmsKeyId?.shapeValue
            fields[38] = self.ssekmsEncryptionContext?.shapeValue
            fields[39] = self.bucketKeyEnabled?.shapeValue
            fields[40] = self.requestPayer?.shapeValue
            fields[41] = self.tagging?.shapeValue
            fields[42] = self.objectLockMode?.shapeValue
            fields[43] = self.objectLockRetainUntilDate?.shapeValue
            fields[44] = self.objectLockLegalHoldStatus?.shapeValue
            fields[45] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectRequest",
            [
                Shapes.Member("ACL", { S3Schema.ObjectCannedACL }, wireName: "x-amz-acl", location: .header),
                Shapes.Member("Body", { S3Schema.Body }, traits: [.streaming]),
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("CacheControl", { S3Schema.CacheControl }, wireName: "Cache-Control", location: .header),
                Shapes.Member("ContentDisposition", { S3Schema.ContentDisposition }, wireName: "Content-Disposition", location: .header),
                Shapes.Member("ContentEncoding", { S3Schema.ContentEncoding }, wireName: "Content-Encoding", location: .header),
                Shapes.Member("ContentLanguage", { S3Schema.ContentLanguage }, wireName: "Content-Language", location: .header),
                Shapes.Member("ContentLength", { S3Schema.ContentLength }, wireName: "Content-Length", location: .header),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ContentType", { S3Schema.ContentType }, wireName: "Content-Type", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }, wireName: "x-amz-checksum-crc32", location: .header),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }, wireName: "x-amz-checksum-crc32c", location: .header),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }, wireName: "x-amz-checksum-crc64nvme", location: .header),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }, wireName: "x-amz-checksum-sha1", location: .header),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }, wireName: "x-amz-checksum-sha256", location: .header),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }, wireName: "x-amz-checksum-sha512", location: .header),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }, wireName: "x-amz-checksum-md5", location: .header),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }, wireName: "x-amz-checksum-xxhash64", location: .header),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }, wireName: "x-amz-checksum-xxhash3", location: .header),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }, wireName: "x-amz-checksum-xxhash128", location: .header),
                Shapes.Member("Expires", { S3Schema.Expires }, location: .header),
                Shapes.Member("IfMatch", { S3Schema.IfMatch }, wireName: "If-Match", location: .header),
                Shapes.Member("IfNoneMatch", { S3Schema.IfNoneMatch }, wireName: "If-None-Match", location: .header),
                Shapes.Member("GrantFullControl", { S3Schema.GrantFullControl }, wireName: "x-amz-grant-full-control", location: .header),
                Shapes.Member("GrantRead", { S3Schema.GrantRead }, wireName: "x-amz-grant-read", location: .header),
                Shapes.Member("GrantReadACP", { S3Schema.GrantReadACP }, wireName: "x-amz-grant-read-acp", location: .header),
                Shapes.Member("GrantWriteACP", { S3Schema.GrantWriteACP }, wireName: "x-amz-grant-write-acp", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("WriteOffsetBytes", { S3Schema.WriteOffsetBytes }, wireName: "x-amz-write-offset-bytes", location: .header),
                Shapes.Member("Metadata", { S3Schema.Metadata }, wireName: "x-amz-meta-", location: .headers),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("StorageClass", { S3Schema.StorageClass }, wireName: "x-amz-storage-class", location: .header),
                Shapes.Member("WebsiteRedirectLocation", { S3Schema.WebsiteRedirectLocation }, wireName: "x-amz-website-redirect-location", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("SSEKMSEncryptionContext", { S3Schema.SSEKMSEncryptionContext }, wireName: "x-amz-server-side-encryption-context", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("Tagging", { S3Schema.TaggingHeader }, wireName: "x-amz-tagging", location: .header),
                Shapes.Member("ObjectLockMode", { S3Schema.ObjectLockMode }, wireName: "x-amz-object-lock-mode", location: .header),
                Shapes.Member("ObjectLockRetainUntilDate", { S3Schema.ObjectLockRetainUntilDate }, wireName: "x-amz-object-lock-retain-until-date", location: .header, timestampFormat: .iso8601),
                Shapes.Member("ObjectLockLegalHoldStatus", { S3Schema.ObjectLockLegalHoldStatus }, wireName: "x-amz-object-lock-legal-hold", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 1)
    }
    package struct Output: Shapes.Structure {
        package var expiration: Swift.String?
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
        package var checksumType: Swift.String?
        package var serverSideEncryption: Swift.String?
        package var versionId: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var ssekmsEncryptionContext: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var size: Swift.Int?
        package var requestCharged: Swift.String?
        package init(expiration: Swift.String? = nil, eTag: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, checksumType: Swift.String? = nil, serverSideEncryption: Swift.String? = nil, versionId: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, ssekmsEncryptionContext: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, size: Swift.Int? = nil, requestCharged: Swift.String? = nil) {
            self.expiration = expiration
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
            self.checksumType = checksumType
            self.serverSideEncryption = serverSideEncryption
            self.versionId = versionId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.size = size
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.expiration = try fields.optional(0)
            self.eTag = try fields.optional(1)
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
            self.checksumType = try fields.optional(12)
            self.serverSideEncryption = try fields.optional(13)
            self.versionId = try fields.optional(14)
            self.sseCustomerAlgorithm = try fields.optional(15)
            self.sseCustomerKeyMD5 = try fields.optional(16)
            self.ssekmsKeyId = try fields.optional(17)
            self.ssekmsEncryptionContext = try fields.optional(18)
            self.bucketKeyEnabled = try fields.optional(19)
            self.size = try fields.optional(20)
            self.requestCharged = try fields.optional(21)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.expiration?.shapeValue
            fields[1] = self.eTag?.shapeValue
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
            fields[12] = self.checksumType?.shapeValue
            fields[13] = self.serverSideEncryption?.shapeValue
            fields[14] = self.versionId?.shapeValue
            fields[15] = self.sseCustomerAlgorithm?.shapeValue
            fields[16] = self.sseCustomerKeyMD5?.shapeValue
            fields[17] = self.ssekmsKeyId?.shapeValue
            fields[18] = self.ssekmsEncryptionContext?.shapeValue
            fields[19] = self.bucketKeyEnabled?.shapeValue
            fields[20] = self.size?.shapeValue
            fields[21] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectOutput",
            [
                Shapes.Member("Expiration", { S3Schema.Expiration }, wireName: "x-amz-expiration", location: .header),
                Shapes.Member("ETag", { S3Schema.ETag }, location: .header),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }, wireName: "x-amz-checksum-crc32", location: .header),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }, wireName: "x-amz-checksum-crc32c", location: .header),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }, wireName: "x-amz-checksum-crc64nvme", location: .header),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }, wireName: "x-amz-checksum-sha1", location: .header),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }, wireName: "x-amz-checksum-sha256", location: .header),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }, wireName: "x-amz-checksum-sha512", location: .header),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }, wireName: "x-amz-checksum-md5", location: .header),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }, wireName: "x-amz-checksum-xxhash64", location: .header),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }, wireName: "x-amz-checksum-xxhash3", location: .header),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }, wireName: "x-amz-checksum-xxhash128", location: .header),
                Shapes.Member("ChecksumType", { S3Schema.ChecksumType }, wireName: "x-amz-checksum-type", location: .header),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("SSEKMSEncryptionContext", { S3Schema.SSEKMSEncryptionContext }, wireName: "x-amz-server-side-encryption-context", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("Size", { S3Schema.Size }, wireName: "x-amz-object-size", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutObject", method: "PUT", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

package enum PutObjectAcl: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var acl: Swift.String?
        package var accessControlPolicy: S3Shape.AccessControlPolicy?
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var grantFullControl: Swift.String?
        package var grantRead: Swift.String?
        package var grantReadACP: Swift.String?
        package var grantWrite: Swift.String?
        package var grantWriteACP: Swift.String?
        package var key: Swift.String
        package var requestPayer: Swift.String?
        package var versionId: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(acl: Swift.String? = nil, accessControlPolicy: S3Shape.AccessControlPolicy? = nil, bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, grantFullControl: Swift.String? = nil, grantRead: Swift.String? = nil, grantReadACP: Swift.String? = nil, grantWrite: Swift.String? = nil, grantWriteACP: Swift.String? = nil, key: Swift.String, requestPayer: Swift.String? = nil, versionId: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.acl = acl
            self.accessControlPolicy = accessControlPolicy
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWrite = grantWrite
            self.grantWriteACP = grantWriteACP
            self.key = key
            self.requestPayer = requestPayer
            self.versionId = versionId
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.acl = try fields.optional(0)
            self.accessControlPolicy = try fields.optional(1)
            self.bucket = try fields.required(2)
            self.contentMD5 = try fields.optional(3)
            self.checksumAlgorithm = try fields.optional(4)
            self.grantFullControl = try fields.optional(5)
            self.grantRead = try fields.optional(6)
            self.grantReadACP = try fields.optional(7)
            self.grantWrite = try fields.optional(8)
            self.grantWriteACP = try fields.optional(9)
            self.key = try fields.required(10)
            self.requestPayer = try fields.optional(11)
            self.versionId = try fields.optional(12)
            self.expectedBucketOwner = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.acl?.shapeValue
            fields[1] = self.accessControlPolicy?.shapeValue
            fields[2] = self.bucket.shapeValue
            fields[3] = self.contentMD5?.shapeValue
            fields[4] = self.checksumAlgorithm?.shapeValue
            fields[5] = self.grantFullControl?.shapeValue
            fields[6] = self.grantRead?.shapeValue
            fields[7] = self.grantReadACP?.shapeValue
            fields[8] = self.grantWrite?.shapeValue
            fields[9] = self.grantWriteACP?.shapeValue
            fields[10] = self.key.shapeValue
            fields[11] = self.requestPayer?.shapeValue
            fields[12] = self.versionId?.shapeValue
            fields[13] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectAclRequest",
            [
                Shapes.Member("ACL", { S3Schema.ObjectCannedACL }, wireName: "x-amz-acl", location: .header),
                Shapes.Member("AccessControlPolicy", { S3Schema.AccessControlPolicy }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("GrantFullControl", { S3Schema.GrantFullControl }, wireName: "x-amz-grant-full-control", location: .header),
                Shapes.Member("GrantRead", { S3Schema.GrantRead }, wireName: "x-amz-grant-read", location: .header),
                Shapes.Member("GrantReadACP", { S3Schema.GrantReadACP }, wireName: "x-amz-grant-read-acp", location: .header),
                Shapes.Member("GrantWrite", { S3Schema.GrantWrite }, wireName: "x-amz-grant-write", location: .header),
                Shapes.Member("GrantWriteACP", { S3Schema.GrantWriteACP }, wireName: "x-amz-grant-write-acp", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 1)
    }
    package struct Output: Shapes.Structure {
        package var requestCharged: Swift.String?
        package init(requestCharged: Swift.String? = nil) {
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestCharged = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectAclOutput",
            [
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutObjectAcl", method: "PUT", uri: "/{Bucket}/{Key+}?acl", input: Input.schema, output: Output.schema)
}

package enum PutObjectLegalHold: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var legalHold: S3Shape.ObjectLockLegalHold?
        package var requestPayer: Swift.String?
        package var versionId: Swift.String?
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, legalHold: S3Shape.ObjectLockLegalHold? = nil, requestPayer: Swift.String? = nil, versionId: Swift.String? = nil, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.legalHold = legalHold
            self.requestPayer = requestPayer
            self.versionId = versionId
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.legalHold = try fields.optional(2)
            self.requestPayer = try fields.optional(3)
            self.versionId = try fields.optional(4)
            self.contentMD5 = try fields.optional(5)
            self.checksumAlgorithm = try fields.optional(6)
            self.expectedBucketOwner = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.legalHold?.shapeValue
            fields[3] = self.requestPayer?.shapeValue
            fields[4] = self.versionId?.shapeValue
            fields[5] = self.contentMD5?.shapeValue
            fields[6] = self.checksumAlgorithm?.shapeValue
            fields[7] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectLegalHoldRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("LegalHold", { S3Schema.ObjectLockLegalHold }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 2)
    }
    package struct Output: Shapes.Structure {
        package var requestCharged: Swift.String?
        package init(requestCharged: Swift.String? = nil) {
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestCharged = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectLegalHoldOutput",
            [
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutObjectLegalHold", method: "PUT", uri: "/{Bucket}/{Key+}?legal-hold", input: Input.schema, output: Output.schema)
}

package enum PutObjectLockConfiguration: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var objectLockConfiguration: S3Shape.ObjectLockConfiguration?
        package var requestPayer: Swift.String?
        package var token: Swift.String?
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, objectLockConfiguration: S3Shape.ObjectLockConfiguration? = nil, requestPayer: Swift.String? = nil, token: Swift.String? = nil, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.objectLockConfiguration = objectLockConfiguration
            self.requestPayer = requestPayer
            self.token = token
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.objectLockConfiguration = try fields.optional(1)
            self.requestPayer = try fields.optional(2)
            self.token = try fields.optional(3)
            self.contentMD5 = try fields.optional(4)
            self.checksumAlgorithm = try fields.optional(5)
            self.expectedBucketOwner = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.objectLockConfiguration?.shapeValue
            fields[2] = self.requestPayer?.shapeValue
            fields[3] = self.token?.shapeValue
            fields[4] = self.contentMD5?.shapeValue
            fields[5] = self.checksumAlgorithm?.shapeValue
            fields[6] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectLockConfigurationRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ObjectLockConfiguration", { S3Schema.ObjectLockConfiguration }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("Token", { S3Schema.ObjectLockToken }, wireName: "x-amz-bucket-object-lock-token", location: .header),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 1)
    }
    package struct Output: Shapes.Structure {
        package var requestCharged: Swift.String?
        package init(requestCharged: Swift.String? = nil) {
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestCharged = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectLockConfigurationOutput",
            [
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutObjectLockConfiguration", method: "PUT", uri: "/{Bucket}?object-lock", input: Input.schema, output: Output.schema)
}

package enum PutObjectRetention: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var retention: S3Shape.ObjectLockRetention?
        package var requestPayer: Swift.String?
        package var versionId: Swift.String?
        package var bypassGovernanceRetention: Swift.Bool?
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, retention: S3Shape.ObjectLockRetention? = nil, requestPayer: Swift.String? = nil, versionId: Swift.String? = nil, bypassGovernanceRetention: Swift.Bool? = nil, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.retention = retention
            self.requestPayer = requestPayer
            self.versionId = versionId
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.retention = try fields.optional(2)
            self.requestPayer = try fields.optional(3)
            self.versionId = try fields.optional(4)
            self.bypassGovernanceRetention = try fields.optional(5)
            self.contentMD5 = try fields.optional(6)
            self.checksumAlgorithm = try fields.optional(7)
            self.expectedBucketOwner = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.retention?.shapeValue
            fields[3] = self.requestPayer?.shapeValue
            fields[4] = self.versionId?.shapeValue
            fields[5] = self.bypassGovernanceRetention?.shapeValue
            fields[6] = self.contentMD5?.shapeValue
            fields[7] = self.checksumAlgorithm?.shapeValue
            fields[8] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectRetentionRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("Retention", { S3Schema.ObjectLockRetention }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("BypassGovernanceRetention", { S3Schema.BypassGovernanceRetention }, wireName: "x-amz-bypass-governance-retention", location: .header),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 2)
    }
    package struct Output: Shapes.Structure {
        package var requestCharged: Swift.String?
        package init(requestCharged: Swift.String? = nil) {
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestCharged = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectRetentionOutput",
            [
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutObjectRetention", method: "PUT", uri: "/{Bucket}/{Key+}?retention", input: Input.schema, output: Output.schema)
}

package enum PutObjectTagging: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var tagging: S3Shape.Tagging
        package var expectedBucketOwner: Swift.String?
        package var requestPayer: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, tagging: S3Shape.Tagging, expectedBucketOwner: Swift.String? = nil, requestPayer: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.tagging = tagging
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.contentMD5 = try fields.optional(3)
            self.checksumAlgorithm = try fields.optional(4)
            self.tagging = try fields.required(5)
            self.expectedBucketOwner = try fields.optional(6)
            self.requestPayer = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.contentMD5?.shapeValue
            fields[4] = self.checksumAlgorithm?.shapeValue
            fields[5] = self.tagging.shapeValue
            fields[6] = self.expectedBucketOwner?.shapeValue
            fields[7] = self.requestPayer?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectTaggingRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("Tagging", { S3Schema.Tagging }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
            ], payload: 5)
    }
    package struct Output: Shapes.Structure {
        package var versionId: Swift.String?
        package init(versionId: Swift.String? = nil) {
            self.versionId = versionId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.versionId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.versionId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutObjectTaggingOutput",
            [
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "x-amz-version-id", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutObjectTagging", method: "PUT", uri: "/{Bucket}/{Key+}?tagging", input: Input.schema, output: Output.schema)
}

package enum PutPublicAccessBlock: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var publicAccessBlockConfiguration: S3Shape.PublicAccessBlockConfiguration
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, publicAccessBlockConfiguration: S3Shape.PublicAccessBlockConfiguration, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.contentMD5 = try fields.optional(1)
            self.checksumAlgorithm = try fields.optional(2)
            self.publicAccessBlockConfiguration = try fields.required(3)
            self.expectedBucketOwner = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.contentMD5?.shapeValue
            fields[2] = self.checksumAlgorithm?.shapeValue
            fields[3] = self.publicAccessBlockConfiguration.shapeValue
            fields[4] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutPublicAccessBlockRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("PublicAccessBlockConfiguration", { S3Schema.PublicAccessBlockConfiguration }, traits: [.required], xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 3)
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutPublicAccessBlock", method: "PUT", uri: "/{Bucket}?publicAccessBlock", input: Input.schema, output: Output.schema)
}

package enum RestoreObject: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var key: Swift.String
        package var versionId: Swift.String?
        package var restoreRequest: S3Shape.RestoreRequest?
        package var requestPayer: Swift.String?
        package var checksumAlgorithm: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, key: Swift.String, versionId: Swift.String? = nil, restoreRequest: S3Shape.RestoreRequest? = nil, requestPayer: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.restoreRequest = restoreRequest
            self.requestPayer = requestPayer
            self.checksumAlgorithm = checksumAlgorithm
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.key = try fields.required(1)
            self.versionId = try fields.optional(2)
            self.restoreRequest = try fields.optional(3)
            self.requestPayer = try fields.optional(4)
            self.checksumAlgorithm = try fields.optional(5)
            self.expectedBucketOwner = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.versionId?.shapeValue
            fields[3] = self.restoreRequest?.shapeValue
            fields[4] = self.requestPayer?.shapeValue
            fields[5] = self.checksumAlgorithm?.shapeValue
            fields[6] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RestoreObjectRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("VersionId", { S3Schema.ObjectVersionId }, wireName: "versionId", location: .query),
                Shapes.Member("RestoreRequest", { S3Schema.RestoreRequest }, xmlNamespace: Shapes.XMLNamespace("http://s3.amazonaws.com/doc/2006-03-01/")),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 3)
    }
    package struct Output: Shapes.Structure {
        package var requestCharged: Swift.String?
        package var restoreOutputPath: Swift.String?
        package init(requestCharged: Swift.String? = nil, restoreOutputPath: Swift.String? = nil) {
            self.requestCharged = requestCharged
            self.restoreOutputPath = restoreOutputPath
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.requestCharged = try fields.optional(0)
            self.restoreOutputPath = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.requestCharged?.shapeValue
            fields[1] = self.restoreOutputPath?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RestoreObjectOutput",
            [
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
                Shapes.Member("RestoreOutputPath", { S3Schema.RestoreOutputPath }, wireName: "x-amz-restore-output-path", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "RestoreObject", method: "POST", uri: "/{Bucket}/{Key+}?restore", input: Input.schema, output: Output.schema)
}

package enum UploadPart: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var contentLength: Swift.Int?
        package var contentMD5: Swift.String?
        package var checksumAlgorithm: Swift.String?
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
        package var key: Swift.String
        package var partNumber: Swift.Int
        package var uploadId: Swift.String
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package init(bucket: Swift.String, contentLength: Swift.Int? = nil, contentMD5: Swift.String? = nil, checksumAlgorithm: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, key: Swift.String, partNumber: Swift.Int, uploadId: Swift.String, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
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
            self.key = key
            self.partNumber = partNumber
            self.uploadId = uploadId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(1)
            self.contentLength = try fields.optional(2)
            self.contentMD5 = try fields.optional(3)
            self.checksumAlgorithm = try fields.optional(4)
            self.checksumCRC32 = try fields.optional(5)
            self.checksumCRC32C = try fields.optional(6)
            self.checksumCRC64NVME = try fields.optional(7)
            self.checksumSHA1 = try fields.optional(8)
            self.checksumSHA256 = try fields.optional(9)
            self.checksumSHA512 = try fields.optional(10)
            self.checksumMD5 = try fields.optional(11)
            self.checksumXXHASH64 = try fields.optional(12)
            self.checksumXXHASH3 = try fields.optional(13)
            self.checksumXXHASH128 = try fields.optional(14)
            self.key = try fields.required(15)
            self.partNumber = try fields.required(16)
            self.uploadId = try fields.required(17)
            self.sseCustomerAlgorithm = try fields.optional(18)
            self.sseCustomerKey = try fields.optional(19)
            self.sseCustomerKeyMD5 = try fields.optional(20)
            self.requestPayer = try fields.optional(21)
            self.expectedBucketOwner = try fields.optional(22)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[1] = self.bucket.shapeValue
            fields[2] = self.contentLength?.shapeValue
            fields[3] = self.contentMD5?.shapeValue
            fields[4] = self.checksumAlgorithm?.shapeValue
            fields[5] = self.checksumCRC32?.shapeValue
            fields[6] = self.checksumCRC32C?.shapeValue
            fields[7] = self.checksumCRC64NVME?.shapeValue
            fields[8] = self.checksumSHA1?.shapeValue
            fields[9] = self.checksumSHA256?.shapeValue
            fields[10] = self.checksumSHA512?.shapeValue
            fields[11] = self.checksumMD5?.shapeValue
            fields[12] = self.checksumXXHASH64?.shapeValue
            fields[13] = self.checksumXXHASH3?.shapeValue
            fields[14] = self.checksumXXHASH128?.shapeValue
            fields[15] = self.key.shapeValue
            fields[16] = self.partNumber.shapeValue
            fields[17] = self.uploadId.shapeValue
            fields[18] = self.sseCustomerAlgorithm?.shapeValue
            fields[19] = self.sseCustomerKey?.shapeValue
            fields[20] = self.sseCustomerKeyMD5?.shapeValue
            fields[21] = self.requestPayer?.shapeValue
            fields[22] = self.expectedBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadPartRequest",
            [
                Shapes.Member("Body", { S3Schema.Body }, traits: [.streaming]),
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("ContentLength", { S3Schema.ContentLength }, wireName: "Content-Length", location: .header),
                Shapes.Member("ContentMD5", { S3Schema.ContentMD5 }, wireName: "Content-MD5", location: .header),
                Shapes.Member("ChecksumAlgorithm", { S3Schema.ChecksumAlgorithm }, wireName: "x-amz-sdk-checksum-algorithm", location: .header),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }, wireName: "x-amz-checksum-crc32", location: .header),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }, wireName: "x-amz-checksum-crc32c", location: .header),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }, wireName: "x-amz-checksum-crc64nvme", location: .header),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }, wireName: "x-amz-checksum-sha1", location: .header),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }, wireName: "x-amz-checksum-sha256", location: .header),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }, wireName: "x-amz-checksum-sha512", location: .header),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }, wireName: "x-amz-checksum-md5", location: .header),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }, wireName: "x-amz-checksum-xxhash64", location: .header),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }, wireName: "x-amz-checksum-xxhash3", location: .header),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }, wireName: "x-amz-checksum-xxhash128", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("PartNumber", { S3Schema.PartNumber }, wireName: "partNumber", location: .query, traits: [.required]),
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }, wireName: "uploadId", location: .query, traits: [.required]),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
            ], payload: 0)
    }
    package struct Output: Shapes.Structure {
        package var serverSideEncryption: Swift.String?
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
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var requestCharged: Swift.String?
        package init(serverSideEncryption: Swift.String? = nil, eTag: Swift.String? = nil, checksumCRC32: Swift.String? = nil, checksumCRC32C: Swift.String? = nil, checksumCRC64NVME: Swift.String? = nil, checksumSHA1: Swift.String? = nil, checksumSHA256: Swift.String? = nil, checksumSHA512: Swift.String? = nil, checksumMD5: Swift.String? = nil, checksumXXHASH64: Swift.String? = nil, checksumXXHASH3: Swift.String? = nil, checksumXXHASH128: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, requestCharged: Swift.String? = nil) {
            self.serverSideEncryption = serverSideEncryption
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
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.serverSideEncryption = try fields.optional(0)
            self.eTag = try fields.optional(1)
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
            self.sseCustomerAlgorithm = try fields.optional(12)
            self.sseCustomerKeyMD5 = try fields.optional(13)
            self.ssekmsKeyId = try fields.optional(14)
            self.bucketKeyEnabled = try fields.optional(15)
            self.requestCharged = try fields.optional(16)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.serverSideEncryption?.shapeValue
            fields[1] = self.eTag?.shapeValue
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
            fields[12] = self.sseCustomerAlgorithm?.shapeValue
            fields[13] = self.sseCustomerKeyMD5?.shapeValue
            fields[14] = self.ssekmsKeyId?.shapeValue
            fields[15] = self.bucketKeyEnabled?.shapeValue
            fields[16] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadPartOutput",
            [
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("ETag", { S3Schema.ETag }, location: .header),
                Shapes.Member("ChecksumCRC32", { S3Schema.ChecksumCRC32 }, wireName: "x-amz-checksum-crc32", location: .header),
                Shapes.Member("ChecksumCRC32C", { S3Schema.ChecksumCRC32C }, wireName: "x-amz-checksum-crc32c", location: .header),
                Shapes.Member("ChecksumCRC64NVME", { S3Schema.ChecksumCRC64NVME }, wireName: "x-amz-checksum-crc64nvme", location: .header),
                Shapes.Member("ChecksumSHA1", { S3Schema.ChecksumSHA1 }, wireName: "x-amz-checksum-sha1", location: .header),
                Shapes.Member("ChecksumSHA256", { S3Schema.ChecksumSHA256 }, wireName: "x-amz-checksum-sha256", location: .header),
                Shapes.Member("ChecksumSHA512", { S3Schema.ChecksumSHA512 }, wireName: "x-amz-checksum-sha512", location: .header),
                Shapes.Member("ChecksumMD5", { S3Schema.ChecksumMD5 }, wireName: "x-amz-checksum-md5", location: .header),
                Shapes.Member("ChecksumXXHASH64", { S3Schema.ChecksumXXHASH64 }, wireName: "x-amz-checksum-xxhash64", location: .header),
                Shapes.Member("ChecksumXXHASH3", { S3Schema.ChecksumXXHASH3 }, wireName: "x-amz-checksum-xxhash3", location: .header),
                Shapes.Member("ChecksumXXHASH128", { S3Schema.ChecksumXXHASH128 }, wireName: "x-amz-checksum-xxhash128", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UploadPart", method: "PUT", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

package enum UploadPartCopy: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var bucket: Swift.String
        package var copySource: Swift.String
        package var copySourceIfMatch: Swift.String?
        package var copySourceIfModifiedSince: Vocabulary.Instant?
        package var copySourceIfNoneMatch: Swift.String?
        package var copySourceIfUnmodifiedSince: Vocabulary.Instant?
        package var copySourceRange: Swift.String?
        package var key: Swift.String
        package var partNumber: Swift.Int
        package var uploadId: Swift.String
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKey: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var copySourceSSECustomerAlgorithm: Swift.String?
        package var copySourceSSECustomerKey: Swift.String?
        package var copySourceSSECustomerKeyMD5: Swift.String?
        package var requestPayer: Swift.String?
        package var expectedBucketOwner: Swift.String?
        package var expectedSourceBucketOwner: Swift.String?
        package init(bucket: Swift.String, copySource: Swift.String, copySourceIfMatch: Swift.String? = nil, copySourceIfModifiedSince: Vocabulary.Instant? = nil, copySourceIfNoneMatch: Swift.String? = nil, copySourceIfUnmodifiedSince: Vocabulary.Instant? = nil, copySourceRange: Swift.String? = nil, key: Swift.String, partNumber: Swift.Int, uploadId: Swift.String, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKey: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, copySourceSSECustomerAlgorithm: Swift.String? = nil, copySourceSSECustomerKey: Swift.String? = nil, copySourceSSECustomerKeyMD5: Swift.String? = nil, requestPayer: Swift.String? = nil, expectedBucketOwner: Swift.String? = nil, expectedSourceBucketOwner: Swift.String? = nil) {
            self.bucket = bucket
            self.copySource = copySource
            self.copySourceIfMatch = copySourceIfMatch
            self.copySourceIfModifiedSince = copySourceIfModifiedSince
            self.copySourceIfNoneMatch = copySourceIfNoneMatch
            self.copySourceIfUnmodifiedSince = copySourceIfUnmodifiedSince
            self.copySourceRange = copySourceRange
            self.key = key
            self.partNumber = partNumber
            self.uploadId = uploadId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.copySourceSSECustomerAlgorithm = copySourceSSECustomerAlgorithm
            self.copySourceSSECustomerKey = copySourceSSECustomerKey
            self.copySourceSSECustomerKeyMD5 = copySourceSSECustomerKeyMD5
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.expectedSourceBucketOwner = expectedSourceBucketOwner
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.bucket = try fields.required(0)
            self.copySource = try fields.required(1)
            self.copySourceIfMatch = try fields.optional(2)
            self.copySourceIfModifiedSince = try fields.optional(3)
            self.copySourceIfNoneMatch = try fields.optional(4)
            self.copySourceIfUnmodifiedSince = try fields.optional(5)
            self.copySourceRange = try fields.optional(6)
            self.key = try fields.required(7)
            self.partNumber = try fields.required(8)
            self.uploadId = try fields.required(9)
            self.sseCustomerAlgorithm = try fields.optional(10)
            self.sseCustomerKey = try fields.optional(11)
            self.sseCustomerKeyMD5 = try fields.optional(12)
            self.copySourceSSECustomerAlgorithm = try fields.optional(13)
            self.copySourceSSECustomerKey = try fields.optional(14)
            self.copySourceSSECustomerKeyMD5 = try fields.optional(15)
            self.requestPayer = try fields.optional(16)
            self.expectedBucketOwner = try fields.optional(17)
            self.expectedSourceBucketOwner = try fields.optional(18)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.bucket.shapeValue
            fields[1] = self.copySource.shapeValue
            fields[2] = self.copySourceIfMatch?.shapeValue
            fields[3] = self.copySourceIfModifiedSince?.shapeValue
            fields[4] = self.copySourceIfNoneMatch?.shapeValue
            fields[5] = self.copySourceIfUnmodifiedSince?.shapeValue
            fields[6] = self.copySourceRange?.shapeValue
            fields[7] = self.key.shapeValue
            fields[8] = self.partNumber.shapeValue
            fields[9] = self.uploadId.shapeValue
            fields[10] = self.sseCustomerAlgorithm?.shapeValue
            fields[11] = self.sseCustomerKey?.shapeValue
            fields[12] = self.sseCustomerKeyMD5?.shapeValue
            fields[13] = self.copySourceSSECustomerAlgorithm?.shapeValue
            fields[14] = self.copySourceSSECustomerKey?.shapeValue
            fields[15] = self.copySourceSSECustomerKeyMD5?.shapeValue
            fields[16] = self.requestPayer?.shapeValue
            fields[17] = self.expectedBucketOwner?.shapeValue
            fields[18] = self.expectedSourceBucketOwner?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadPartCopyRequest",
            [
                Shapes.Member("Bucket", { S3Schema.BucketName }, location: .uri, traits: [.required]),
                Shapes.Member("CopySource", { S3Schema.CopySource }, wireName: "x-amz-copy-source", location: .header, traits: [.required]),
                Shapes.Member("CopySourceIfMatch", { S3Schema.CopySourceIfMatch }, wireName: "x-amz-copy-source-if-match", location: .header),
                Shapes.Member("CopySourceIfModifiedSince", { S3Schema.CopySourceIfModifiedSince }, wireName: "x-amz-copy-source-if-modified-since", location: .header),
                Shapes.Member("CopySourceIfNoneMatch", { S3Schema.CopySourceIfNoneMatch }, wireName: "x-amz-copy-source-if-none-match", location: .header),
                Shapes.Member("CopySourceIfUnmodifiedSince", { S3Schema.CopySourceIfUnmodifiedSince }, wireName: "x-amz-copy-source-if-unmodified-since", location: .header),
                Shapes.Member("CopySourceRange", { S3Schema.CopySourceRange }, wireName: "x-amz-copy-source-range", location: .header),
                Shapes.Member("Key", { S3Schema.ObjectKey }, location: .uri, traits: [.required]),
                Shapes.Member("PartNumber", { S3Schema.PartNumber }, wireName: "partNumber", location: .query, traits: [.required]),
                Shapes.Member("UploadId", { S3Schema.MultipartUploadId }, wireName: "uploadId", location: .query, traits: [.required]),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKey", { S3Schema.SSECustomerKey }, wireName: "x-amz-server-side-encryption-customer-key", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("CopySourceSSECustomerAlgorithm", { S3Schema.CopySourceSSECustomerAlgorithm }, wireName: "x-amz-copy-source-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("CopySourceSSECustomerKey", { S3Schema.CopySourceSSECustomerKey }, wireName: "x-amz-copy-source-server-side-encryption-customer-key", location: .header),
                Shapes.Member("CopySourceSSECustomerKeyMD5", { S3Schema.CopySourceSSECustomerKeyMD5 }, wireName: "x-amz-copy-source-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("RequestPayer", { S3Schema.RequestPayer }, wireName: "x-amz-request-payer", location: .header),
                Shapes.Member("ExpectedBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-expected-bucket-owner", location: .header),
                Shapes.Member("ExpectedSourceBucketOwner", { S3Schema.AccountId }, wireName: "x-amz-source-expected-bucket-owner", location: .header),
            ])
    }
    package struct Output: Shapes.Structure {
        package var copySourceVersionId: Swift.String?
        package var copyPartResult: S3Shape.CopyPartResult?
        package var serverSideEncryption: Swift.String?
        package var sseCustomerAlgorithm: Swift.String?
        package var sseCustomerKeyMD5: Swift.String?
        package var ssekmsKeyId: Swift.String?
        package var bucketKeyEnabled: Swift.Bool?
        package var requestCharged: Swift.String?
        package init(copySourceVersionId: Swift.String? = nil, copyPartResult: S3Shape.CopyPartResult? = nil, serverSideEncryption: Swift.String? = nil, sseCustomerAlgorithm: Swift.String? = nil, sseCustomerKeyMD5: Swift.String? = nil, ssekmsKeyId: Swift.String? = nil, bucketKeyEnabled: Swift.Bool? = nil, requestCharged: Swift.String? = nil) {
            self.copySourceVersionId = copySourceVersionId
            self.copyPartResult = copyPartResult
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.copySourceVersionId = try fields.optional(0)
            self.copyPartResult = try fields.optional(1)
            self.serverSideEncryption = try fields.optional(2)
            self.sseCustomerAlgorithm = try fields.optional(3)
            self.sseCustomerKeyMD5 = try fields.optional(4)
            self.ssekmsKeyId = try fields.optional(5)
            self.bucketKeyEnabled = try fields.optional(6)
            self.requestCharged = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.copySourceVersionId?.shapeValue
            fields[1] = self.copyPartResult?.shapeValue
            fields[2] = self.serverSideEncryption?.shapeValue
            fields[3] = self.sseCustomerAlgorithm?.shapeValue
            fields[4] = self.sseCustomerKeyMD5?.shapeValue
            fields[5] = self.ssekmsKeyId?.shapeValue
            fields[6] = self.bucketKeyEnabled?.shapeValue
            fields[7] = self.requestCharged?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UploadPartCopyOutput",
            [
                Shapes.Member("CopySourceVersionId", { S3Schema.CopySourceVersionId }, wireName: "x-amz-copy-source-version-id", location: .header),
                Shapes.Member("CopyPartResult", { S3Schema.CopyPartResult }),
                Shapes.Member("ServerSideEncryption", { S3Schema.ServerSideEncryption }, wireName: "x-amz-server-side-encryption", location: .header),
                Shapes.Member("SSECustomerAlgorithm", { S3Schema.SSECustomerAlgorithm }, wireName: "x-amz-server-side-encryption-customer-algorithm", location: .header),
                Shapes.Member("SSECustomerKeyMD5", { S3Schema.SSECustomerKeyMD5 }, wireName: "x-amz-server-side-encryption-customer-key-MD5", location: .header),
                Shapes.Member("SSEKMSKeyId", { S3Schema.SSEKMSKeyId }, wireName: "x-amz-server-side-encryption-aws-kms-key-id", location: .header),
                Shapes.Member("BucketKeyEnabled", { S3Schema.BucketKeyEnabled }, wireName: "x-amz-server-side-encryption-bucket-key-enabled", location: .header),
                Shapes.Member("RequestCharged", { S3Schema.RequestCharged }, wireName: "x-amz-request-charged", location: .header),
            ], payload: 1)
    }
    package static let model = Shapes.OperationModel(
        "UploadPartCopy", method: "PUT", uri: "/{Bucket}/{Key+}", input: Input.schema, output: Output.schema)
}

