import Codecs
import Shapes

/// Query parameters that make a request of S3 mean something else than its path alone does.
enum S3Subresources {
    private static let names: Set<String> = [
        "abac", "accelerate", "acl", "analytics", "annotation", "attributes", "cors", "delete",
        "encryption", "intelligent-tiering", "inventory", "legal-hold", "lifecycle", "location",
        "logging", "metadataAnnotationTable", "metadataConfiguration", "metadataInventoryTable",
        "metadataJournalTable", "metadataTable", "metrics", "notification", "object-lock",
        "ownershipControls", "policy", "policyStatus", "publicAccessBlock", "renameObject",
        "replication", "requestPayment", "restore", "retention", "select", "session", "tagging",
        "torrent", "uploads", "versioning", "versions", "website",
    ]

    /// Refuses a request that names a subresource besides those of the operation found for it:
    /// `DELETE /bucket?metrics` must never delete the bucket.
    static func check(_ parameters: [FormPair], against literals: Set<String>) throws(Failure) {
        let named = parameters.map(\.name).filter(names.contains)
        let asked = Set(named)
        if asked.count > 1 {
            var seen: Set<String> = []
            let list = named.filter { seen.insert($0).inserted }.joined(separator: ", ")
            throw Failure("InvalidArgument", "Conflicting query string parameters: \(list)")
                .with("ArgumentName", "ResourceType").with("ArgumentValue", named[0])
        }
        guard let odd = asked.subtracting(literals).first else { return }
        throw Failure(
            "NotImplemented",
            "A header or query string parameter you provided implies functionality that is not "
                + "implemented.", status: 501
        ).with("Header", odd)
    }
}

/// The root elements of S3's answers, which botocore's model leaves out since its clients do not
/// look at them; others do.
enum S3Roots {
    private static let names: [String: String] = [
        "CompleteMultipartUpload": "CompleteMultipartUploadResult",
        "CreateMultipartUpload": "InitiateMultipartUploadResult",
        "CreateSession": "CreateSessionResult",
        "DeleteObjects": "DeleteResult",
        "GetBucketAccelerateConfiguration": "AccelerateConfiguration",
        "GetBucketAcl": "AccessControlPolicy",
        "GetBucketCors": "CORSConfiguration",
        "GetBucketLifecycleConfiguration": "LifecycleConfiguration",
        "GetBucketLogging": "BucketLoggingStatus",
        "GetBucketNotificationConfiguration": "NotificationConfiguration",
        "GetBucketRequestPayment": "RequestPaymentConfiguration",
        "GetBucketTagging": "Tagging",
        "GetBucketVersioning": "VersioningConfiguration",
        "GetBucketWebsite": "WebsiteConfiguration",
        "GetObjectAcl": "AccessControlPolicy",
        "GetObjectAttributes": "GetObjectAttributesResponse",
        "GetObjectTagging": "Tagging",
        "ListBucketAnalyticsConfigurations": "ListBucketAnalyticsConfigurationResult",
        "ListBucketIntelligentTieringConfigurations":
            "ListBucketIntelligentTieringConfigurationsOutput",
        "ListBucketInventoryConfigurations": "ListInventoryConfigurationsResult",
        "ListBucketMetricsConfigurations": "ListMetricsConfigurationsResult",
        "ListBuckets": "ListAllMyBucketsResult",
        "ListMultipartUploads": "ListMultipartUploadsResult",
        "ListObjectVersions": "ListVersionsResult",
        "ListObjects": "ListBucketResult",
        "ListObjectsV2": "ListBucketResult",
        "ListParts": "ListPartsResult",
    ]

    static func name(_ operation: String) -> String? { names[operation] }
}
