package import Codecs
import Crypto
import Gate
import Objects
import Shapes
import Store
import Vocabulary

/// Each object has a key of its own, under which its bytes lie on disk. The key stands in the
/// index, sealed by one that the data folder's secret gives (SSE-S3, and SSE-KMS by the name of its
/// key), or by the one that the client brings with each request (SSE-C).
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html
package struct ObjectKeys: Sendable {
    /// Under which name the data folder's secret gives the sealing key.
    package static let purpose = "s3-objects"

    private let secret: SymmetricKey

    /// - Parameter sealingKey: 32 bytes that only this server has.
    package init(sealingKey: [UInt8]) { secret = SymmetricKey(data: sealingKey) }

    /// Seals an object's key by what its encryption names.
    func seal(
        _ key: [UInt8], _ encryption: ObjectEncryption, customer: CustomerKey?
    ) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            key, using: try sealer(encryption, customer: customer),
            authenticating: encryption.bound)
        guard let bytes = box.combined else { throw Self.broken("a key could not be sealed") }
        return Array(bytes)
    }

    /// The object's key. `AccessDenied` if the client's key is another than the one it was put
    /// with.
    func open(
        _ sealed: [UInt8], _ encryption: ObjectEncryption, customer: CustomerKey?
    ) throws -> [UInt8] {
        let sealer = try sealer(encryption, customer: customer)
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let key = try? AES.GCM.open(box, using: sealer, authenticating: encryption.bound)
        else {
            if encryption.customerKeyMD5 != nil { throw Refusal.accessDenied }
            throw Self.broken("an object's key cannot be opened; is keys/master the right one?")
        }
        return Array(key)
    }

    private func sealer(
        _ encryption: ObjectEncryption, customer: CustomerKey?
    ) throws -> SymmetricKey {
        guard encryption.customerKeyMD5 != nil else {
            let purpose = encryption.keyARN.map { "sse-kms/\($0)" } ?? "sse-s3"
            return Self.derived(secret, purpose)
        }
        guard let customer else { throw Refusal.customerKeyNeeded }
        guard customer.md5 == encryption.customerKeyMD5 else { throw Refusal.accessDenied }
        return Self.derived(SymmetricKey(data: customer.bytes), "sse-c")
    }

    private static func derived(_ key: SymmetricKey, _ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Array("garrison/\(purpose)".utf8), outputByteCount: 32)
    }

    private static func broken(_ text: String) -> Failure {
        Failure(
            "InternalError", "We encountered an internal error. Please try again.", status: 500,
            insideMessage: text)
    }

    /// What an object's file holds, read without a server.
    /// - Parameters:
    ///   - file: the file's bytes.
    ///   - detail: the object's `detail` in the index.
    package func contents(ofFile file: [UInt8], detail: JSON, size: Int64) throws -> [UInt8] {
        let detail = try ObjectDetail(detail)
        guard let seal = try seal(of: detail, size: size, customer: nil) else { return file }
        return try seal.open(file: file)
    }

    /// How the object's file is sealed; nil for one that lies as it came, which those do that
    /// were put before files were sealed.
    func seal(
        of detail: ObjectDetail, size: Int64, customer: CustomerKey?
    ) throws -> BlobSeal? {
        guard let sealed = detail.encryption.sealedKey else { return nil }
        return BlobSeal(
            key: try open(sealed, detail.encryption, customer: customer),
            segments: detail.parts.isEmpty ? [size] : detail.parts.map(\.size))
    }
}

/// The key for what is about to be written, and what the index keeps of it.
struct ObjectSealing: Sendable {
    let key: [UInt8]
    /// With the key sealed.
    let encryption: ObjectEncryption
}

extension S3Service {
    /// A new key for an object that is to be encrypted so.
    func sealing(
        _ encryption: ObjectEncryption, customer: CustomerKey? = nil
    ) throws -> ObjectSealing {
        try sealing(BlobSeal.makeKey(entropy), encryption, customer: customer)
    }

    /// The same key for another object, sealed for that one.
    func sealing(
        _ key: [UInt8], _ encryption: ObjectEncryption, customer: CustomerKey?
    ) throws -> ObjectSealing {
        var result = encryption
        result.sealedKey = try keys.seal(key, encryption, customer: customer)
        return ObjectSealing(key: key, encryption: result)
    }

    /// The key that an upload's parts are written under; nil for an upload that was begun before
    /// files were sealed. Each part must come with the key that the upload was begun with.
    func partKey(
        _ upload: UploadRecord, customer: CustomerKey?
    ) throws -> [UInt8]? {
        let encryption = upload.detail.encryption
        guard let sealed = encryption.sealedKey else { return nil }
        switch (encryption.customerKeyMD5, customer) {
        case (nil, .some):
            throw Refusal.invalidRequest(
                "The multipart upload initiate did not request encryption. Please resend the "
                    + "request without sending encryption parameters.")
        case (.some, nil):
            throw Refusal.invalidRequest(
                "The multipart upload initiate requested encryption. Subsequent part requests must "
                    + "include the appropriate encryption parameters.")
        case (let wanted?, let given?) where wanted != given.md5:
            throw Refusal.invalidRequest(
                "The provided encryption parameters did not match the ones used originally.")
        default: return try keys.open(sealed, encryption, customer: customer)
        }
    }
}
