import Gate
import Objects
import S3API
import Shapes
import Vocabulary

/// What a request may say of a new object beside its bytes.
protocol DescribesNewObject: CarriesGrants, BringsCustomerKey {
    var cacheControl: String? { get }
    var contentDisposition: String? { get }
    var contentEncoding: String? { get }
    var contentLanguage: String? { get }
    var contentType: String? { get }
    var expires: String? { get }
    var metadata: [String: String]? { get }
    var serverSideEncryption: String? { get }
    var storageClass: String? { get }
    var websiteRedirectLocation: String? { get }
    var ssekmsKeyId: String? { get }
    var ssekmsEncryptionContext: String? { get }
    var bucketKeyEnabled: Bool? { get }
    var tagging: String? { get }
    var objectLockMode: String? { get }
    var objectLockRetainUntilDate: Instant? { get }
    var objectLockLegalHoldStatus: String? { get }
    var key: String { get }
}

extension PutObject.Input: DescribesNewObject {}
extension CopyObject.Input: DescribesNewObject {}
extension CreateMultipartUpload.Input: DescribesNewObject {}

extension DescribesNewObject {
    func checkedStorageClass() throws(Failure) -> String {
        let name = storageClass ?? "STANDARD"
        guard StorageClass.all.contains(name) else { throw Refusal.invalidStorageClass(name) }
        return name
    }

    func checkKey() throws(Failure) {
        let size = key.utf8.count
        guard size <= Limits.keyBytesMax else { throw Refusal.keyTooLong(size) }
    }

    /// System headers that are given back with the object, by names in lower case.
    func systemHeaders() throws(Failure) -> [String: String] {
        var headers: [String: String] = [:]
        headers["cache-control"] = cacheControl
        headers["content-disposition"] = contentDisposition
        headers["content-language"] = contentLanguage
        headers["content-type"] =
            contentType.flatMap { $0.isEmpty ? nil : $0 }
            ?? "binary/octet-stream"
        headers["expires"] = expires
        // What frames the transfer is no property of the object.
        let codings = (contentEncoding ?? "").split(separator: ",").map {
            $0.drop { $0 == " " }
        }.filter { !$0.isEmpty && $0 != "aws-chunked" }
        if !codings.isEmpty { headers["content-encoding"] = codings.joined(separator: ",") }
        if let location = websiteRedirectLocation {
            guard
                ["/", "http://", "https://"].contains(where: { location.bytesStart(with: $0) })
            else {
                throw Refusal.invalidArgument(
                    "The website redirect location must have a prefix of 'http://' or 'https://' "
                        + "or '/'.", "x-amz-website-redirect-location", location)
            }
            headers["x-amz-website-redirect-location"] = location
        }
        return headers
    }

    func checkedMetadata() throws(Failure) -> [String: String] {
        var result: [String: String] = [:]
        var size = 0
        for (name, value) in metadata ?? [:] {
            size += name.utf8.count + value.utf8.count
            result[name.lowercased()] = EncodedWords.decode(value)
        }
        guard size <= Limits.metadataBytesMax else {
            throw Failure(
                "MetadataTooLarge",
                "Your metadata headers exceed the maximum allowed metadata size"
            ).with("Size", String(size)).with("MaxSizeAllowed", String(Limits.metadataBytesMax))
        }
        return result
    }

    /// The list the object is to have; nil for the owner's alone.
    func objectGrants(
        in bucket: BucketRecord, block: PublicAccessBlock, _ call: Call
    ) throws(Failure) -> [AccessGrant]? {
        guard let grants = try grants(owner: bucket.owner) else { return nil }
        if bucket.isOwnerEnforced {
            guard acl == nil || acl == "bucket-owner-full-control",
                grants == Grants.ownersOnly(bucket.owner)
            else { throw Refusal.aclNotSupported }
            return nil
        }
        if block.blockPublicACLs, grants.contains(where: \.isPublic) {
            throw Refusal.publicAccess(
                "access control lists (ACLs)", "BlockPublicAcls", "PutObject",
                "\(bucket.arn)/\(key)", call.caller)
        }
        return grants
    }

    /// Retention and hold from the headers, else the bucket's default.
    func lock(in bucket: BucketRecord, at now: Instant) throws -> ObjectLock {
        guard bucket.objectLock != nil else {
            if objectLockMode != nil || objectLockRetainUntilDate != nil
                || objectLockLegalHoldStatus != nil
            {
                throw Refusal.invalidRequest("Bucket is missing Object Lock Configuration")
            }
            return ObjectLock()
        }
        guard (objectLockMode == nil) == (objectLockRetainUntilDate == nil) else {
            throw Refusal.invalidArgument(
                "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be "
                    + "supplied", "x-amz-object-lock-mode", objectLockMode ?? "null")
        }
        var lock = try bucket.defaultRetention()?.lock(from: now) ?? ObjectLock()
        if let objectLockMode, let until = objectLockRetainUntilDate {
            guard let mode = ObjectLock.Mode(rawValue: objectLockMode) else {
                throw Refusal.invalidArgument(
                    "Unknown wormMode directive.", "x-amz-object-lock-mode", objectLockMode)
            }
            guard until > now else {
                throw Refusal.invalidArgument(
                    "The retain until date must be in the future!",
                    "x-amz-object-lock-retain-until-date", until.iso8601)
            }
            lock = ObjectLock(mode: mode, retainUntil: until)
        }
        lock.legalHold = objectLockLegalHoldStatus.map { $0 == "ON" }
        return lock
    }

    /// All of the above as the object's detail.
    func detail(
        in bucket: BucketRecord, block: PublicAccessBlock, _ call: Call
    ) throws -> ObjectDetail {
        var detail = ObjectDetail()
        detail.headers = try systemHeaders()
        detail.metadata = try checkedMetadata()
        if let tagging { detail.tags = try Tags.parse(header: tagging) }
        detail.acl = try objectGrants(in: bucket, block: block, call)
        detail.lock = try lock(in: bucket, at: call.time)
        detail.encryption = try encryption(in: bucket, customer: customerKey(call))
        return detail
    }

    /// What must be allowed to write with these headers, beside `s3:PutObject`.
    var furtherActions: [String] {
        var actions: [String] = []
        // Full control for the owner is what the owner has: AWS's own policy for CloudTrail allows
        // `s3:PutObject` alone, and its deliveries carry this header.
        let setsACL = acl != nil && acl != "bucket-owner-full-control"
        if setsACL || grantFullControl != nil || grantRead != nil || grantReadACP != nil
            || grantWriteACP != nil
        {
            actions.append("PutObjectAcl")
        }
        if tagging != nil { actions.append("PutObjectTagging") }
        if objectLockMode != nil || objectLockRetainUntilDate != nil {
            actions.append("PutObjectRetention")
        }
        if objectLockLegalHoldStatus != nil { actions.append("PutObjectLegalHold") }
        return actions
    }

    /// Condition keys of the tags to be put.
    func requestTagKeys() throws(Failure) -> [(String, [String])] {
        guard let tagging else { return [] }
        return ConditionKeys.requestTags(try Tags.parse(header: tagging))
    }
}
