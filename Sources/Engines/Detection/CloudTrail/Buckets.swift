import Codecs

extension CloudTrailDetector {
    /// Rules about the settings of buckets.
    static let buckets: [CloudTrailDetector] = [
        CloudTrailDetector(
            "bucket-block-off", .bucketBlock,
            on: "s3:PutBucketPublicAccessBlock s3:DeleteBucketPublicAccessBlock "
                + "s3:PutPublicAccessBlock s3:DeletePublicAccessBlock",
            title: "A bucket's public access block was taken away",
            reason: "Policies and grants may open the bucket to everybody from now on.",
            remedy: "Put the block back."
        ) { call in
            guard let bucket = call.bucket,
                call.event.eventName.hasPrefix("Delete")
                    || isLifted(call)
            else { return nil }
            return Verdict(bucket)
        },
        CloudTrailDetector(
            "account-block-off", .accountBlock,
            on: "s3:PutAccountPublicAccessBlock s3:DeleteAccountPublicAccessBlock "
                + "s3:DeletePublicAccessBlock s3:PutPublicAccessBlock "
                + "s3-control:PutPublicAccessBlock s3-control:DeletePublicAccessBlock",
            title: "The account's public access block was taken away",
            reason: "Every bucket of the account may be opened from now on.",
            remedy: "Put the block back."
        ) { call in
            guard call.bucket == nil, call.event.eventName.hasPrefix("Delete") || isLifted(call)
            else { return nil }
            return Verdict("")
        },
        CloudTrailDetector(
            "bucket-logging-off", .accessLogging, on: "s3:PutBucketLogging",
            routine: true,
            title: "A bucket's access log was switched off",
            reason: "Without it, nobody sees who reads what.",
            remedy: "Switch it on again."
        ) { call in
            guard let bucket = call.bucket, let status = call.request["BucketLoggingStatus"],
                status["LoggingEnabled"] == nil
            else { return nil }
            return Verdict(bucket)
        },
        CloudTrailDetector(
            "bucket-versioning-off", .permissionS3, severity: 5, on: "s3:PutBucketVersioning",
            title: "A bucket's versions or their second factor were switched off",
            reason: "What is overwritten or deleted from now on cannot be brought back.",
            remedy: "Switch it on again; look at what was deleted since."
        ) { call in
            guard let bucket = call.bucket else { return nil }
            let settings = call.request["VersioningConfiguration"] ?? .null
            let status = settings["Status"]?.string ?? ""
            let isOff =
                ["Suspended", "Disabled"].contains(status)
                || settings["MfaDelete"]?.string == "Disabled"
            return isOff ? Verdict(bucket) : nil
        },
        CloudTrailDetector(
            "bucket-unguarded", .permissionS3, severity: 5,
            on: "s3:DeleteBucketEncryption s3:DeleteBucketReplication "
                + "s3:DeleteBucketObjectLockConfiguration s3:PutObjectLockConfiguration "
                + "s3:DeleteBucketInventoryConfiguration",
            routine: true,
            title: "A bucket's encryption, copy or lock was taken away",
            reason: "It is how a bucket is made ready for reading or for destruction.",
            remedy: "Put the setting back."
        ) { call in
            guard let bucket = call.bucket else { return nil }
            if call.event.eventName == "PutObjectLockConfiguration" {
                let rule = call.request.at("ObjectLockConfiguration", "Rule")
                return rule == nil ? Verdict(bucket) : nil
            }
            return Verdict(bucket)
        },
        CloudTrailDetector(
            "bucket-deleted", .deletesS3, severity: 2, on: "s3:DeleteBucket",
            routine: true,
            title: "A bucket was deleted",
            reason: "Its name may be taken by anybody now, and requests to it with it.",
            remedy: "Check that nothing still uses the name."
        ) { call in
            call.bucket.map { Verdict($0) }
        },
        CloudTrailDetector(
            "bucket-permissions", .permissionS3, severity: 2,
            on: """
                s3:PutBucketAcl s3:PutBucketPolicy s3:DeleteBucketPolicy s3:PutBucketCors \
                s3:DeleteBucketCors s3:PutBucketWebsite s3:PutBucketReplication \
                s3:PutBucketOwnershipControls s3:DeleteBucketLifecycle s3:RestoreObject
                """,
            routine: true,
            title: "A bucket's permissions or its ways out were changed",
            reason: "It is mostly work; beside other findings of the same caller it is how data is "
                + "let out.",
            remedy: "Look at the caller's other findings."
        ) { call in
            guard call.request.members != nil else { return nil }
            return call.bucket.map { Verdict($0) }
        },
        CloudTrailDetector(
            "keys-lost", .impact, severity: 5,
            on: "kms:DisableKey kms:ScheduleKeyDeletion kms:DeleteImportedKeyMaterial "
                + "kms:DeleteCustomKeyStore",
            routine: true,
            title: "An encryption key was disabled or is to be deleted",
            reason: "What is encrypted with it cannot be read any more.",
            remedy: "Cancel the deletion if nobody asked for it; look at what used the key."
        ) { call in
            Verdict(call.named("keyId") ?? "")
        },
    ]

    /// Whether a block is put that does not block everything.
    private static func isLifted(_ call: Call) -> Bool {
        guard let block = call.request["PublicAccessBlockConfiguration"] else { return false }
        return [
            "BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets",
        ].contains { block[$0]?.isTrue != true }
    }
}
