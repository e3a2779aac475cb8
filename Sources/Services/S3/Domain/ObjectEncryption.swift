import Codecs
import Crypto
import Gate
import S3API
import Shapes
import Vocabulary

/// How an object is encrypted: by its request, else by its bucket's default.
struct ObjectEncryption: Hashable, Sendable {
    /// `AES256`, `aws:kms` or `aws:kms:dsse`.
    var algorithm = "AES256"
    var keyARN: String?
    var usesBucketKey = false
    /// Of SSE-KMS: what a request said beside, as it came, in base 64.
    var context: String?
    /// The MD5 of the client's own key, in base 64; nil for a key of the server's.
    var customerKeyMD5: String?
    /// The object's key, sealed; nil for an object that lies on disk as it came.
    var sealedKey: [UInt8]?

    var isKMS: Bool { algorithm != "AES256" }

    /// What the sealed key is bound to.
    var bound: [UInt8] { Array((context ?? "").utf8) }

    /// The account's own key for S3.
    static func ownKeyARN(region: Region, account: AccountID) -> String {
        let digits = Hex.encode(
            SHA256.hash(data: Array("aws/s3 \(account) \(region)".utf8)).prefix(16))
        var id = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { id.append("-") }
            id.append(digit)
        }
        return "arn:aws:kms:\(region):\(account):key/\(id)"
    }

    /// The ARN of the key that a request or a bucket names; without a name the account's own.
    ///
    /// There is no KMS to ask. A whole ARN of a key of this account stands for a key that the data
    /// folder's secret gives; short names and aliases name nothing but the account's own.
    /// - Throws: `KMS.NotFoundException` for any other.
    static func keyARN(
        _ name: String?, region: Region, account: AccountID
    ) throws(Failure) -> String {
        let own = ownKeyARN(region: region, account: account)
        guard let name, !name.isEmpty else { return own }
        let prefix = "arn:aws:kms:\(region):\(account):"
        let alias = "alias/aws/s3"
        if [own, alias, prefix + alias].contains(name) || own.hasSuffix("/\(name)") { return own }
        if let arn = ARN(name), arn.service == "kms", arn.region == region.description,
            arn.account == account.description, arn.resource.hasPrefix("key/"),
            isKeyID(arn.resource.dropFirst("key/".count))
        {
            return name
        }
        let isAlias = name.hasPrefix("alias/") || name.contains(":alias/")
        let arn =
            name.hasPrefix("arn:") ? name : prefix + (isAlias ? name : "key/\(name)")
        throw Failure(
            "KMS.NotFoundException",
            isAlias ? "Alias \(arn) is not found." : "Key '\(arn)' does not exist")
    }
}

extension ObjectEncryption {
    /// A UUID, or `mrk-` and 32 hexadecimal digits.
    fileprivate static func isKeyID(_ text: Substring) -> Bool {
        func isHex(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
        }
        if text.hasPrefix("mrk-") {
            return text.utf8.count == 36 && text.utf8.dropFirst(4).allSatisfy(isHex)
        }
        let parts = text.utf8.split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12]
            && parts.allSatisfy { $0.allSatisfy(isHex) }
    }
}

extension BucketRecord {
    /// The bucket's rule as it was put; nil where it has S3's own.
    func encryptionRule() throws -> S3Shape.ServerSideEncryptionRule? {
        guard let encryption else { return nil }
        return try Document.read(
            S3Shape.ServerSideEncryptionConfiguration.self, encryption
        ).rules.first
    }

    /// What new objects get whose request does not say.
    func defaultEncryption() throws -> ObjectEncryption {
        guard let rule = try encryptionRule(),
            let standard = rule.applyServerSideEncryptionByDefault,
            standard.sseAlgorithm != "AES256"
        else { return ObjectEncryption() }
        return ObjectEncryption(
            algorithm: standard.sseAlgorithm,
            keyARN: try ObjectEncryption.keyARN(
                standard.kmsMasterKeyID, region: region, account: account),
            usesBucketKey: rule.bucketKeyEnabled ?? false)
    }
}

extension DescribesNewObject {
    func checkEncryption(_ call: Call) throws(Failure) {
        let isKMS = serverSideEncryption?.hasPrefix("aws:kms") == true
        if let algorithm = serverSideEncryption {
            guard algorithm == "AES256" || isKMS else {
                throw Refusal.invalidArgument(
                    "The encryption method specified is not supported",
                    "x-amz-server-side-encryption", algorithm)
            }
            if sseCustomerAlgorithm != nil || sseCustomerKey != nil {
                throw Refusal.invalidArgument(
                    "Server Side Encryption with Customer provided key is incompatible with the "
                        + "encryption method specified", "x-amz-server-side-encryption", algorithm)
            }
        }
        if ssekmsKeyId != nil || ssekmsEncryptionContext != nil, !isKMS {
            throw Refusal.invalidArgument(
                "Server Side Encryption with AWS KMS managed key requires HTTP header "
                    + "x-amz-server-side-encryption : aws:kms", "x-amz-server-side-encryption",
                serverSideEncryption ?? "null")
        }
        if let ssekmsEncryptionContext {
            let json = Base64.decode(ssekmsEncryptionContext).flatMap { try? JSON(bytes: $0) }
            guard let members = json?.members, members.allSatisfy({ $0.value.string != nil })
            else {
                throw Refusal.invalidArgument(
                    "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded "
                        + "UTF-8 string holding JSON which represents a string-string map",
                    "x-amz-server-side-encryption-context", ssekmsEncryptionContext)
            }
        }
    }

    /// - Parameter customer: the key that the request brings.
    func encryption(
        in bucket: BucketRecord, customer: CustomerKey?
    ) throws -> ObjectEncryption {
        if let customer {
            let blocked = try bucket.encryptionRule()?.blockedEncryptionTypes?.encryptionType
            guard blocked?.contains("SSE-C") != true else { throw Refusal.accessDenied }
            return ObjectEncryption(customerKeyMD5: customer.md5)
        }
        guard let algorithm = serverSideEncryption else {
            var chosen = try bucket.defaultEncryption()
            if chosen.isKMS, let bucketKeyEnabled { chosen.usesBucketKey = bucketKeyEnabled }
            return chosen
        }
        guard algorithm != "AES256" else { return ObjectEncryption() }
        let rule = try bucket.encryptionRule()
        let isStandard = rule?.applyServerSideEncryptionByDefault?.sseAlgorithm == algorithm
        return ObjectEncryption(
            algorithm: algorithm,
            keyARN: try ObjectEncryption.keyARN(
                ssekmsKeyId, region: bucket.region, account: bucket.account),
            usesBucketKey: bucketKeyEnabled ?? (isStandard && rule?.bucketKeyEnabled == true),
            context: ssekmsEncryptionContext)
    }
}

/// An answer that says how an object is encrypted.
protocol TellsEncryption {
    var serverSideEncryption: String? { get set }
    var ssekmsKeyId: String? { get set }
    var bucketKeyEnabled: Bool? { get set }
    mutating func tell(customerKeyMD5: String)
}

/// An answer that can name the client's own key.
protocol TellsCustomerKey: TellsEncryption {
    var sseCustomerAlgorithm: String? { get set }
    var sseCustomerKeyMD5: String? { get set }
}

extension TellsEncryption {
    mutating func tell(_ encryption: ObjectEncryption) {
        if let md5 = encryption.customerKeyMD5 { return tell(customerKeyMD5: md5) }
        serverSideEncryption = encryption.algorithm
        ssekmsKeyId = encryption.keyARN
        bucketKeyEnabled = encryption.usesBucketKey ? true : nil
    }
}

extension TellsCustomerKey {
    mutating func tell(customerKeyMD5: String) {
        sseCustomerAlgorithm = "AES256"
        sseCustomerKeyMD5 = customerKeyMD5
    }
}

extension PutObject.Output: TellsCustomerKey {}
extension CopyObject.Output: TellsCustomerKey {}
extension CreateMultipartUpload.Output: TellsCustomerKey {}
extension UploadPart.Output: TellsCustomerKey {}
extension UploadPartCopy.Output: TellsCustomerKey {}
extension GetObject.Output: TellsCustomerKey {}
extension HeadObject.Output: TellsCustomerKey {}
extension CompleteMultipartUpload.Output: TellsEncryption {
    mutating func tell(customerKeyMD5: String) {}
}
