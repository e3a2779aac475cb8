import Gate
import S3API
import Shapes
import Vocabulary

/// The error answers of S3, with the codes, statuses and messages that its users know.
/// Source: S3 API reference, "Error responses".
enum Refusal {
    // MARK: - Not there

    static func noSuchBucket(_ bucket: String) -> Failure {
        Failure("NoSuchBucket", "The specified bucket does not exist", status: 404)
            .with("BucketName", bucket)
    }
    static func noSuchKey(_ key: String) -> Failure {
        Failure("NoSuchKey", "The specified key does not exist.", status: 404).with("Key", key)
    }
    static func noSuchVersion(_ key: String, _ version: String) -> Failure {
        Failure("NoSuchVersion", "The specified version does not exist.", status: 404)
            .with("Key", key).with("VersionId", version)
    }
    static func noSuchUpload(_ id: String) -> Failure {
        Failure(
            "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may "
                + "have been aborted or completed.", status: 404
        ).with("UploadId", id)
    }

    // MARK: - Access

    static let accessDenied = Failure("AccessDenied", "Access Denied", status: 403)
    /// What the public access block keeps from being put.
    static func publicAccess(
        _ what: String, _ setting: String, _ action: String, _ arn: String, _ caller: Caller
    ) -> Failure {
        let who = caller.principal.arn?.description ?? "anonymous"
        return Failure(
            "AccessDenied",
            "User: \(who) is not authorized to perform: s3:\(action) on resource: \"\(arn)\" "
                + "because public \(what) are prevented by the \(setting) setting in S3 Block "
                + "Public Access.", status: 403)
    }
    static let blockedByObjectLock = Failure(
        "AccessDenied", "Access Denied because object protected by object lock.", status: 403)
    static let aclNotSupported = Failure(
        "AccessControlListNotSupported", "The bucket does not allow ACLs")

    /// A version that is a delete marker was asked for.
    static func deleteMarker(_ method: String, version: String?) -> Failure {
        var failure = Failure(
            "MethodNotAllowed", "The specified method is not allowed against this resource.",
            status: 405, headers: [HTTPField("Allow", "DELETE")]
        ).with("Method", method).with("ResourceType", "DeleteMarker")
        failure.headers.append(HTTPField("x-amz-delete-marker", "true"))
        if let version { failure.headers.append(HTTPField("x-amz-version-id", version)) }
        return failure
    }
    /// The newest version is a delete marker.
    static func deleted(_ key: String, version: String) -> Failure {
        var failure = noSuchKey(key)
        failure.headers = [
            HTTPField("x-amz-delete-marker", "true"), HTTPField("x-amz-version-id", version),
        ]
        return failure
    }

    // MARK: - Conditions and ranges

    static func preconditionFailed(_ condition: String) -> Failure {
        Failure(
            "PreconditionFailed", "At least one of the pre-conditions you specified did not hold",
            status: 412
        ).with("Condition", condition)
    }
    static func notModified(eTag: String, modified: String) -> Failure {
        Failure(
            "NotModified", "Not Modified", status: 304,
            headers: [HTTPField("ETag", eTag), HTTPField("Last-Modified", modified)])
    }
    static func invalidRange(_ range: String, size: Int64) -> Failure {
        Failure("InvalidRange", "The requested range is not satisfiable", status: 416)
            .with("RangeRequested", range).with("ActualObjectSize", String(size))
    }
    static func invalidPartNumber(_ number: Int, count: Int) -> Failure {
        Failure("InvalidPartNumber", "The requested partnumber is not satisfiable", status: 416)
            .with("PartNumberRequested", String(number)).with("ActualPartCount", String(count))
    }

    // MARK: - Bad input

    static let malformedXML = Failure(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")

    static func invalidArgument(_ message: String, _ name: String, _ value: String) -> Failure {
        Failure("InvalidArgument", message).with("ArgumentName", name).with("ArgumentValue", value)
    }
    static func invalidRequest(_ message: String) -> Failure { S3Failure.invalidRequest(message) }
    static func notImplemented(_ header: String) -> Failure {
        Failure(
            "NotImplemented", "A header you provided implies functionality that is not implemented",
            status: 501
        ).with("Header", header)
    }
    static let missingLength = Failure(
        "MissingContentLength", "You must provide the Content-Length HTTP header.", status: 411)
    static func keyTooLong(_ size: Int) -> Failure {
        Failure("KeyTooLongError", "Your key is too long").with("Size", String(size))
            .with("MaxSizeAllowed", String(Limits.keyBytesMax))
    }
    static func invalidStorageClass(_ name: String) -> Failure {
        Failure("InvalidStorageClass", "The storage class you specified is not valid")
            .with("StorageClassRequested", name)
    }
    static func invalidVersion(_ version: String) -> Failure {
        invalidArgument("Invalid version id specified", "versionId", version)
    }
    static func invalidTag(_ message: String, key: String) -> Failure {
        Failure("InvalidTag", message).with("TagKey", key)
    }
    static func badDigest(_ message: String, expected: String, calculated: String) -> Failure {
        Failure("BadDigest", message).with("ExpectedDigest", expected)
            .with("CalculatedDigest", calculated)
    }
    static func tooLarge(_ size: Int64) -> Failure {
        Failure("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
            .with("ProposedSize", String(size))
            .with("MaxSizeAllowed", String(Limits.putBytesMax))
    }

    // MARK: - Sub-resources

    static func missing(_ code: String, _ message: String, _ bucket: String) -> Failure {
        Failure(code, message, status: 404).with("BucketName", bucket)
    }
}

/// The limits that S3 documents. Units last.
enum Limits {
    static let keyBytesMax = 1024
    static let putBytesMax: Int64 = 5 << 30
    static let objectBytesMax: Int64 = 50 << 40
    static let partBytesMin: Int64 = 5 << 20
    static let partNumberMax = 10_000
    static let metadataBytesMax = 2048
    static let objectTagsMax = 10
    static let bucketTagsMax = 50
    static let listKeysMax = 1000
    static let deleteKeysMax = 1000
    static let policyBytesMax = 20 << 10
    static let lifecycleRulesMax = 1000
    static let corsRulesMax = 100
    static let configurationsMax = 1000
    static let listedConfigurationsMax = 100
    static let bucketsMax = 10_000
    static let grantsMax = 100
}
