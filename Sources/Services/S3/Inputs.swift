package import S3API

/// The input of an operation on one bucket.
package protocol OnBucket: Sendable {
    var bucket: String { get }
    /// The account that the caller believes to own the bucket.
    var expectedBucketOwner: String? { get }
}

/// The input of an operation on one key.
package protocol OnObject: OnBucket {
    var key: String { get }
}

/// The input of an operation that may name a version.
package protocol OnVersion: OnObject {
    var versionId: String? { get }
}

extension AbortMultipartUpload.Input: OnObject {}
extension CompleteMultipartUpload.Input: OnObject {}
extension CopyObject.Input: OnObject {}
extension CreateMultipartUpload.Input: OnObject {}
extension DeleteBucket.Input: OnBucket {}
extension DeleteBucketAnalyticsConfiguration.Input: OnBucket {}
extension DeleteBucketCors.Input: OnBucket {}
extension DeleteBucketEncryption.Input: OnBucket {}
extension DeleteBucketIntelligentTieringConfiguration.Input: OnBucket {}
extension DeleteBucketInventoryConfiguration.Input: OnBucket {}
extension DeleteBucketLifecycle.Input: OnBucket {}
extension DeleteBucketMetricsConfiguration.Input: OnBucket {}
extension DeleteBucketOwnershipControls.Input: OnBucket {}
extension DeleteBucketPolicy.Input: OnBucket {}
extension DeleteBucketReplication.Input: OnBucket {}
extension DeleteBucketTagging.Input: OnBucket {}
extension DeleteBucketWebsite.Input: OnBucket {}
extension DeleteObject.Input: OnVersion {}
extension DeleteObjectTagging.Input: OnVersion {}
extension DeleteObjects.Input: OnBucket {}
extension DeletePublicAccessBlock.Input: OnBucket {}
extension GetBucketAccelerateConfiguration.Input: OnBucket {}
extension GetBucketAcl.Input: OnBucket {}
extension GetBucketAnalyticsConfiguration.Input: OnBucket {}
extension GetBucketCors.Input: OnBucket {}
extension GetBucketEncryption.Input: OnBucket {}
extension GetBucketIntelligentTieringConfiguration.Input: OnBucket {}
extension GetBucketInventoryConfiguration.Input: OnBucket {}
extension GetBucketLifecycleConfiguration.Input: OnBucket {}
extension GetBucketLocation.Input: OnBucket {}
extension GetBucketLogging.Input: OnBucket {}
extension GetBucketMetricsConfiguration.Input: OnBucket {}
extension GetBucketNotificationConfiguration.Input: OnBucket {}
extension GetBucketOwnershipControls.Input: OnBucket {}
extension GetBucketPolicy.Input: OnBucket {}
extension GetBucketPolicyStatus.Input: OnBucket {}
extension GetBucketReplication.Input: OnBucket {}
extension GetBucketRequestPayment.Input: OnBucket {}
extension GetBucketTagging.Input: OnBucket {}
extension GetBucketVersioning.Input: OnBucket {}
extension GetBucketWebsite.Input: OnBucket {}
extension GetObject.Input: OnVersion {}
extension GetObjectAcl.Input: OnVersion {}
extension GetObjectAttributes.Input: OnVersion {}
extension GetObjectLegalHold.Input: OnVersion {}
extension GetObjectLockConfiguration.Input: OnBucket {}
extension GetObjectRetention.Input: OnVersion {}
extension GetObjectTagging.Input: OnVersion {}
extension GetPublicAccessBlock.Input: OnBucket {}
extension HeadBucket.Input: OnBucket {}
extension HeadObject.Input: OnVersion {}
extension ListBucketAnalyticsConfigurations.Input: OnBucket {}
extension ListBucketIntelligentTieringConfigurations.Input: OnBucket {}
extension ListBucketInventoryConfigurations.Input: OnBucket {}
extension ListBucketMetricsConfigurations.Input: OnBucket {}
extension ListMultipartUploads.Input: OnBucket {}
extension ListObjectVersions.Input: OnBucket {}
extension ListObjects.Input: OnBucket {}
extension ListObjectsV2.Input: OnBucket {}
extension ListParts.Input: OnObject {}
extension PutBucketAccelerateConfiguration.Input: OnBucket {}
extension PutBucketAcl.Input: OnBucket {}
extension PutBucketAnalyticsConfiguration.Input: OnBucket {}
extension PutBucketCors.Input: OnBucket {}
extension PutBucketEncryption.Input: OnBucket {}
extension PutBucketIntelligentTieringConfiguration.Input: OnBucket {}
extension PutBucketInventoryConfiguration.Input: OnBucket {}
extension PutBucketLifecycleConfiguration.Input: OnBucket {}
extension PutBucketLogging.Input: OnBucket {}
extension PutBucketMetricsConfiguration.Input: OnBucket {}
extension PutBucketNotificationConfiguration.Input: OnBucket {}
extension PutBucketOwnershipControls.Input: OnBucket {}
extension PutBucketPolicy.Input: OnBucket {}
extension PutBucketReplication.Input: OnBucket {}
extension PutBucketRequestPayment.Input: OnBucket {}
extension PutBucketTagging.Input: OnBucket {}
extension PutBucketVersioning.Input: OnBucket {}
extension PutBucketWebsite.Input: OnBucket {}
extension PutObject.Input: OnObject {}
extension PutObjectAcl.Input: OnVersion {}
extension PutObjectLegalHold.Input: OnVersion {}
extension PutObjectLockConfiguration.Input: OnBucket {}
extension PutObjectRetention.Input: OnVersion {}
extension PutObjectTagging.Input: OnVersion {}
extension PutPublicAccessBlock.Input: OnBucket {}
extension RestoreObject.Input: OnVersion {}
extension UploadPart.Input: OnObject {}
extension UploadPartCopy.Input: OnObject {}
