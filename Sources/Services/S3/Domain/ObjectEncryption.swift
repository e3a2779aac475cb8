import Codecs
import Crypto
import Gate
import S3API
import Shapes
import Vocabulary

/// How an object is said to be encrypted: by its request, else by its bucket's default.
///
/// The setting is kept, told and asked of policies as S3 does. The bytes themselves lie in the data
/// folder as they came, for the folder is a person's own to back up: encryption at rest is the
/// disk's part.
struct ObjectEncryption: Hashable, Sendable {
    /// `AES256`, `aws:kms` or `aws:kms:dsse`.
    var algorithm = "AES256"
    var keyARN: String?
    var usesBucketKey = false

    var isKMS: Bool { algorithm != "AES256" }

    /// The key that a request or a bucket names, as an ARN; without a name the account's own key
    /// for S3.
    static func keyARN(_ name: String?, region: Region, account: AccountID) -> String {
        let prefix = "arn:aws:kms:\(region):\(account):"
        guard let name, !name.isEmpty else {
            let digits = Hex.encode(
                SHA256.hash(data: Array("aws/s3 \(account) \(region)".utf8)).prefix(16))
            var id = ""
            for (index, digit) in digits.enumerated() {
                if [8, 12, 16, 20].contains(index) { id.append("-") }
                id.append(digit)
            }
            return "\(prefix)key/\(id)"
        }
        if name.hasPrefix("arn:") { return name }
        return prefix + (name.hasPrefix("alias/") ? name : "key/\(name)")
    }
}

extension BucketRecord {
    /// What new objects get whose request does not say.
    func defaultEncryption() throws -> ObjectEncryption {
        guard let encryption,
            let rule = try Document.read(
                S3Shape.ServerSideEncryptionConfiguration.self, encryption
            ).rules.first,
            let standard = rule.applyServerSideEncryptionByDefault,
            standard.sseAlgorithm != "AES256"
        else { return ObjectEncryption() }
        return ObjectEncryption(
            algorithm: standard.sseAlgorithm,
            keyARN: ObjectEncryption.keyARN(
                standard.kmsMasterKeyID, region: region, account: account),
            usesBucketKey: rule.bucketKeyEnabled ?? false)
    }
}

extension DescribesNewObject {
    /// Keys that a client brings itself need a connection that keeps them secret, here as in S3.
    func checkEncryption(_ call: Call) throws(Failure) {
        if sseCustomerAlgorithm != nil || sseCustomerKey != nil {
            throw Refusal.customerKey(call)
        }
        let isKMS = serverSideEncryption?.hasPrefix("aws:kms") == true
        if let algorithm = serverSideEncryption, algorithm != "AES256", !isKMS {
            throw Refusal.invalidArgument(
                "The encryption method specified is not supported",
                "x-amz-server-side-encryption", algorithm)
        }
        if ssekmsKeyId != nil || ssekmsEncryptionContext != nil, !isKMS {
            throw Refusal.invalidArgument(
                "Server Side Encryption with AWS KMS managed key requires HTTP header "
                    + "x-amz-server-side-encryption : aws:kms", "x-amz-server-side-encryption",
                serverSideEncryption ?? "null")
        }
    }

    func encryption(in bucket: BucketRecord) throws -> ObjectEncryption {
        let standard = try bucket.defaultEncryption()
        guard let algorithm = serverSideEncryption else {
            var chosen = standard
            if chosen.isKMS, let bucketKeyEnabled { chosen.usesBucketKey = bucketKeyEnabled }
            return chosen
        }
        guard algorithm != "AES256" else { return ObjectEncryption() }
        return ObjectEncryption(
            algorithm: algorithm,
            keyARN: ObjectEncryption.keyARN(
                ssekmsKeyId, region: bucket.region, account: bucket.account),
            usesBucketKey: bucketKeyEnabled ?? (standard.isKMS && standard.usesBucketKey))
    }
}

/// An answer that says how an object is encrypted.
protocol TellsEncryption {
    var serverSideEncryption: String? { get set }
    var ssekmsKeyId: String? { get set }
    var bucketKeyEnabled: Bool? { get set }
}

extension TellsEncryption {
    mutating func tell(_ encryption: ObjectEncryption) {
        serverSideEncryption = encryption.algorithm
        ssekmsKeyId = encryption.keyARN
        bucketKeyEnabled = encryption.usesBucketKey ? true : nil
    }
}

extension PutObject.Output: TellsEncryption {}
extension CopyObject.Output: TellsEncryption {}
extension CreateMultipartUpload.Output: TellsEncryption {}
extension CompleteMultipartUpload.Output: TellsEncryption {}
extension UploadPart.Output: TellsEncryption {}
extension UploadPartCopy.Output: TellsEncryption {}
extension GetObject.Output: TellsEncryption {}
extension HeadObject.Output: TellsEncryption {}
