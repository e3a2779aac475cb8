import Codecs
import Gate
import Objects
import S3API
import Shapes
import Store
import Vocabulary

/// What `GetObject` and `HeadObject` may ask.
protocol AsksForObject: OnVersion, BringsCustomerKey {
    var ifMatch: String? { get }
    var ifModifiedSince: Instant? { get }
    var ifNoneMatch: String? { get }
    var ifUnmodifiedSince: Instant? { get }
    var range: String? { get }
    var responseCacheControl: String? { get }
    var responseContentDisposition: String? { get }
    var responseContentEncoding: String? { get }
    var responseContentLanguage: String? { get }
    var responseContentType: String? { get }
    var responseExpires: Instant? { get }
    var partNumber: Int? { get }
    var checksumMode: String? { get }
}

extension GetObject.Input: AsksForObject {}
extension HeadObject.Input: AsksForObject {}

/// What both answer.
protocol DescribesObject: HasChecksums, TellsEncryption {
    var acceptRanges: String? { get set }
    var expiration: String? { get set }
    var lastModified: Instant? { get set }
    var contentLength: Int? { get set }
    var eTag: String? { get set }
    var checksumType: String? { get set }
    var versionId: String? { get set }
    var cacheControl: String? { get set }
    var contentDisposition: String? { get set }
    var contentEncoding: String? { get set }
    var contentLanguage: String? { get set }
    var contentRange: String? { get set }
    var contentType: String? { get set }
    var expires: String? { get set }
    var websiteRedirectLocation: String? { get set }
    var restore: String? { get set }
    var metadata: [String: String]? { get set }
    var storageClass: String? { get set }
    var replicationStatus: String? { get set }
    var partsCount: Int? { get set }
    var tagCount: Int? { get set }
    var objectLockMode: String? { get set }
    var objectLockRetainUntilDate: Instant? { get set }
    var objectLockLegalHoldStatus: String? { get set }
}

extension GetObject.Output: DescribesObject {}
extension HeadObject.Output: DescribesObject {}

/// An object found, its conditions checked and its range chosen.
struct ObjectAnswer {
    let bucket: BucketRecord
    let object: ObjectRecord
    let range: Range<Int64>
    /// How its file is sealed.
    let seal: BlobSeal?
    /// Whether less than the whole, or a part by its number, was asked for: status 206.
    let isPartial: Bool
    private let part: Int?
    private let input: any AsksForObject
    private let expiration: String?
    private let now: Instant

    init(
        _ input: some AsksForObject, _ call: Call, _ reading: any Reading, _ service: S3Service
    ) throws {
        bucket = try service.bucket(for: input, reading)
        object = try reading.object(
            bucket, input.key, version: input.versionId, method: call.request.method)
        self.input = input
        now = call.time
        seal = try service.keys.seal(
            of: object.detail, size: object.size,
            customer: input.customerKey(for: object.detail.encryption, call))
        if case .anonymous = call.caller.principal.kind, Self.overrides(input) {
            throw Refusal.invalidRequest(
                "Request specific response headers cannot be used for anonymous GET requests.")
        }
        try Conditions(
            ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch,
            ifModifiedSince: input.ifModifiedSince, ifUnmodifiedSince: input.ifUnmodifiedSince
        ).checkRead(eTag: object.eTag, modified: object.modified)
        part = input.partNumber
        if let number = input.partNumber {
            guard input.range == nil else {
                throw Refusal.invalidRequest(
                    "Cannot specify both Range header and partNumber query parameter")
            }
            range = try Self.range(ofPart: number, object)
            isPartial = true
        } else if let header = input.range,
            let found = try ByteRange.parse(header, size: object.size)
        {
            range = found
            isPartial = true
        } else {
            range = 0..<object.size
            isPartial = false
        }
        expiration =
            object.isLatest
            ? try reading.expirationHeader(
                bucket, key: object.key, size: object.size, tags: object.detail.tags,
                modified: object.modified) : nil
    }

    private static func overrides(_ input: some AsksForObject) -> Bool {
        input.responseCacheControl != nil || input.responseContentDisposition != nil
            || input.responseContentEncoding != nil || input.responseContentLanguage != nil
            || input.responseContentType != nil || input.responseExpires != nil
    }

    private static func range(ofPart number: Int, _ object: ObjectRecord) throws -> Range<Int64> {
        guard (1...Limits.partNumberMax).contains(number) else {
            throw Refusal.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", "partNumber",
                String(number))
        }
        let parts = object.detail.parts
        if parts.isEmpty, number == 1 { return 0..<object.size }
        guard number <= parts.count else {
            throw Refusal.invalidPartNumber(number, count: max(1, parts.count))
        }
        let start = parts[..<(number - 1)].reduce(0) { $0 + $1.size }
        return start..<(start + parts[number - 1].size)
    }

    func fill<Output: DescribesObject>(_ empty: Output) -> Output {
        var output = empty
        let detail = object.detail
        let headers = detail.headers
        output.acceptRanges = "bytes"
        output.expiration = expiration
        output.lastModified = Instant(seconds: object.modified.seconds)
        output.contentLength = Int(range.upperBound - range.lowerBound)
        output.eTag = object.quotedETag
        output.versionId = object.shownVersion(in: bucket)
        output.cacheControl = input.responseCacheControl ?? headers["cache-control"]
        output.contentDisposition =
            input.responseContentDisposition ?? headers["content-disposition"]
        output.contentEncoding = input.responseContentEncoding ?? headers["content-encoding"]
        output.contentLanguage = input.responseContentLanguage ?? headers["content-language"]
        output.contentType = input.responseContentType ?? headers["content-type"]
        output.expires = input.responseExpires?.httpDate ?? headers["expires"]
        output.websiteRedirectLocation = headers["x-amz-website-redirect-location"]
        output.tell(detail.encryption)
        output.restore = object.restoreHeader(at: now)
        output.replicationStatus = detail.replication?.rawValue
        output.metadata = detail.metadata.mapValues { EncodedWords.encode($0) }
        output.storageClass = object.storageClass == "STANDARD" ? nil : object.storageClass
        output.tagCount = detail.tags.isEmpty ? nil : detail.tags.count
        output.objectLockMode = detail.lock.mode?.rawValue
        output.objectLockRetainUntilDate = detail.lock.retainUntil
        output.objectLockLegalHoldStatus = detail.lock.legalHold.map { $0 ? "ON" : "OFF" }
        if part != nil, !detail.parts.isEmpty { output.partsCount = detail.parts.count }
        if isPartial, object.size > 0 {
            output.contentRange =
                "bytes \(range.lowerBound)-\(max(range.lowerBound, range.upperBound - 1))"
                + "/\(object.size)"
        }
        if input.checksumMode == "ENABLED" { fillChecksum(&output) }
        return output
    }

    /// Of the whole, or of the one part asked for; a range has none.
    private func fillChecksum(_ output: inout some DescribesObject) {
        guard let algorithm = ChecksumAlgorithm(rawValue: object.checksum) else { return }
        if let part, part <= object.detail.parts.count {
            let value = object.detail.parts[part - 1].checksum
            guard !value.isEmpty else { return }
            output[algorithm] = value
        } else if range == 0..<object.size {
            output[algorithm] = object.detail.checksumValue
        } else {
            return
        }
        output.checksumType = object.checksumType
    }
}
