import Codecs
import Gate
import Objects
import S3API
import Shapes

/// A key that the client brings with its request (SSE-C).
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html
struct CustomerKey: Sendable {
    let bytes: [UInt8]
    /// In base 64, as it is told.
    let md5: String

    /// Nil for a request that brings none.
    init?(
        algorithm: String?, key: String?, md5: String?, _ call: Call
    ) throws(Failure) {
        guard algorithm != nil || key != nil || md5 != nil else { return nil }
        // A key must not pass where others listen. What never leaves the machine is as safe as TLS.
        guard call.tls != nil || Self.isLocal(call.sourceIP) else {
            throw Refusal.invalidRequest(
                "Requests specifying Server Side Encryption with Customer provided keys must be "
                    + "made over a secure connection.")
        }
        let provided = "Requests specifying Server Side Encryption with Customer provided keys must"
        func refuse(_ text: String, _ name: String, _ value: String? = nil) -> Failure {
            Refusal.invalidArgument(
                text, "x-amz-server-side-encryption" + name, value ?? "null")
        }
        guard let algorithm else {
            throw refuse("\(provided) provide a valid encryption algorithm.", "")
        }
        guard algorithm == "AES256" else {
            throw Failure(
                "InvalidEncryptionAlgorithmError",
                "The Encryption request you specified is not valid. Supported value: AES256."
            ).with("ArgumentName", "x-amz-server-side-encryption")
                .with("ArgumentValue", algorithm)
        }
        guard let key else {
            throw refuse("\(provided) provide an appropriate secret key.", "")
        }
        guard let md5 else {
            throw refuse("\(provided) provide the client calculated MD5 of the secret key.", "")
        }
        guard let bytes = Base64.decode(key), bytes.count == 32 else {
            throw refuse("The secret key was invalid for the specified algorithm.", "")
        }
        guard Base64.encode(ChecksumAlgorithm.md5.of(bytes)) == md5 else {
            throw refuse(
                "The calculated MD5 hash of the key did not match the hash that was provided.", "")
        }
        self.bytes = bytes
        self.md5 = md5
    }

    private static func isLocal(_ address: String) -> Bool {
        address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
    }
}

/// A request that may bring a key.
protocol BringsCustomerKey {
    var sseCustomerAlgorithm: String? { get }
    var sseCustomerKey: String? { get }
    var sseCustomerKeyMD5: String? { get }
}

extension BringsCustomerKey {
    func customerKey(_ call: Call) throws(Failure) -> CustomerKey? {
        try CustomerKey(
            algorithm: sseCustomerAlgorithm, key: sseCustomerKey, md5: sseCustomerKeyMD5, call)
    }

    /// The key for an object that is there: needed for one that was put with a key, out of place
    /// for any other.
    func customerKey(
        for encryption: ObjectEncryption, _ call: Call
    ) throws(Failure) -> CustomerKey? {
        let key = try customerKey(call)
        guard let wanted = encryption.customerKeyMD5 else {
            guard key == nil else { throw Refusal.customerKeyOutOfPlace }
            return nil
        }
        guard let key else { throw Refusal.customerKeyNeeded }
        guard key.md5 == wanted else { throw Refusal.accessDenied }
        return key
    }
}

/// A request that copies, and may bring the key of its source.
protocol BringsSourceKey {
    var copySourceSSECustomerAlgorithm: String? { get }
    var copySourceSSECustomerKey: String? { get }
    var copySourceSSECustomerKeyMD5: String? { get }
}

extension BringsSourceKey {
    func sourceKey(for encryption: ObjectEncryption, _ call: Call) throws(Failure) -> CustomerKey? {
        try SourceKey(
            sseCustomerAlgorithm: copySourceSSECustomerAlgorithm,
            sseCustomerKey: copySourceSSECustomerKey,
            sseCustomerKeyMD5: copySourceSSECustomerKeyMD5
        ).customerKey(for: encryption, call)
    }
}

private struct SourceKey: BringsCustomerKey {
    let sseCustomerAlgorithm: String?
    let sseCustomerKey: String?
    let sseCustomerKeyMD5: String?
}

extension PutObject.Input: BringsCustomerKey {}
extension CopyObject.Input: BringsCustomerKey, BringsSourceKey {}
extension CreateMultipartUpload.Input: BringsCustomerKey {}
extension UploadPart.Input: BringsCustomerKey {}
extension UploadPartCopy.Input: BringsCustomerKey, BringsSourceKey {}
extension CompleteMultipartUpload.Input: BringsCustomerKey {}
extension GetObject.Input: BringsCustomerKey {}
extension HeadObject.Input: BringsCustomerKey {}
extension GetObjectAttributes.Input: BringsCustomerKey {}
extension ListParts.Input: BringsCustomerKey {}

extension Refusal {
    static let customerKeyNeeded = invalidRequest(
        "The object was stored using a form of Server Side Encryption. The correct parameters must "
            + "be provided to retrieve the object.")
    static let customerKeyOutOfPlace = invalidRequest(
        "The encryption parameters are not applicable to this object.")
}
