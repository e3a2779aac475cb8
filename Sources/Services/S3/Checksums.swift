import Codecs
import Gate
import Objects
import S3API
import Shapes

/// A shape with a member for each kind of checksum.
protocol HasChecksums {
    var checksumCRC32: String? { get set }
    var checksumCRC32C: String? { get set }
    var checksumCRC64NVME: String? { get set }
    var checksumSHA1: String? { get set }
    var checksumSHA256: String? { get set }
    var checksumMD5: String? { get set }
    var checksumSHA512: String? { get set }
    var checksumXXHASH64: String? { get set }
    var checksumXXHASH3: String? { get set }
    var checksumXXHASH128: String? { get set }
}

extension HasChecksums {
    subscript(_ algorithm: ChecksumAlgorithm) -> String? {
        get {
            switch algorithm {
            case .crc32: checksumCRC32
            case .crc32c: checksumCRC32C
            case .crc64nvme: checksumCRC64NVME
            case .sha1: checksumSHA1
            case .sha256: checksumSHA256
            case .md5: checksumMD5
            }
        }
        set {
            switch algorithm {
            case .crc32: checksumCRC32 = newValue
            case .crc32c: checksumCRC32C = newValue
            case .crc64nvme: checksumCRC64NVME = newValue
            case .sha1: checksumSHA1 = newValue
            case .sha256: checksumSHA256 = newValue
            case .md5: checksumMD5 = newValue
            }
        }
    }

    /// Those that are given.
    var given: [(ChecksumAlgorithm, String)] {
        ChecksumAlgorithm.allCases.compactMap { kind in self[kind].map { (kind, $0) } }
    }

    /// The one that is given, if any.
    func single() throws(Failure) -> (ChecksumAlgorithm, String)? {
        guard checksumSHA512 == nil, checksumXXHASH64 == nil, checksumXXHASH3 == nil,
            checksumXXHASH128 == nil
        else { throw Refusal.notImplemented("x-amz-checksum") }
        let given = given
        guard given.count <= 1 else {
            throw Refusal.invalidRequest(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not "
                    + "allowed.")
        }
        return given.first
    }
}

extension PutObject.Input: HasChecksums {}
extension PutObject.Output: HasChecksums {}
extension UploadPart.Input: HasChecksums {}
extension UploadPart.Output: HasChecksums {}
extension CompleteMultipartUpload.Input: HasChecksums {}
extension CompleteMultipartUpload.Output: HasChecksums {}
extension GetObject.Output: HasChecksums {}
extension HeadObject.Output: HasChecksums {}
extension S3Shape.Checksum: HasChecksums {}
extension S3Shape.CompletedPart: HasChecksums {}
extension S3Shape.CopyObjectResult: HasChecksums {}
extension S3Shape.CopyPartResult: HasChecksums {}
extension S3Shape.ObjectPart: HasChecksums {}
extension S3Shape.Part: HasChecksums {}

/// Which checksum a sender promises of a streamed body, and whether it was kept.
struct ChecksumPromise: Sendable {
    let algorithm: ChecksumAlgorithm
    /// False where nothing was promised and S3's own choice is computed.
    let isPromised: Bool
    private let header: String?
    private let md5: [UInt8]?
    private let md5Header: String

    /// - Throws: what contradicts itself in the headers.
    init(
        _ input: some HasChecksums, algorithm named: String?, md5: String?, _ call: Call,
        standard: ChecksumAlgorithm = .crc64nvme
    ) throws(Failure) {
        let given = try input.single()
        let trailer = try Self.trailing(call)
        if let named, ChecksumAlgorithm(rawValue: named) == nil {
            throw Refusal.notImplemented("x-amz-sdk-checksum-algorithm")
        }
        let wanted = named.flatMap { ChecksumAlgorithm(rawValue: $0) }
        guard given == nil || trailer == nil else {
            throw Refusal.invalidRequest(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not "
                    + "allowed.")
        }
        let found = given?.0 ?? trailer
        if let wanted {
            guard let found else {
                throw Refusal.invalidRequest(
                    "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* "
                        + "or x-amz-trailer headers were found.")
            }
            guard found == wanted else {
                throw Refusal.invalidRequest(
                    "Value for x-amz-sdk-checksum-algorithm header is invalid.")
            }
        }
        if let given { _ = try given.0.value(of: given.1) }
        self.algorithm = found ?? standard
        isPromised = found != nil
        header = given?.1
        self.md5 = if let md5 { try BodyDigests.md5(md5) } else { nil }
        md5Header = md5 ?? ""
    }

    private static func trailing(_ call: Call) throws(Failure) -> ChecksumAlgorithm? {
        guard let name = call.request.headers["x-amz-trailer"]?.lowercased() else { return nil }
        guard let algorithm = ChecksumAlgorithm.allCases.first(where: { $0.header == name }) else {
            throw Refusal.invalidRequest(
                "The value specified in the x-amz-trailer header is not supported")
        }
        return algorithm
    }

    /// Compares with what was computed; trailers are complete by now.
    func check(
        _ computed: [ChecksumAlgorithm: [UInt8]], trailers: [HTTPField]
    ) throws(Failure) {
        if let md5, let actual = computed[.md5], md5 != actual {
            throw BodyDigests.mismatch(md5Header, actual)
        }
        let promised =
            header ?? trailers.first { $0.name.lowercased() == algorithm.header }?.value
        guard let promised else {
            guard isPromised else { return }
            throw Failure(
                "MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform "
                    + "to our published schema.")
        }
        guard try algorithm.value(of: promised) == computed[algorithm] else {
            throw algorithm.mismatch
        }
    }
}

/// Checksums of whole multipart objects.
enum MultipartChecksum {
    /// The checksum of the parts' checksums.
    static func composite(_ algorithm: ChecksumAlgorithm, _ parts: [[UInt8]]) -> String {
        "\(Base64.encode(algorithm.of(parts.flatMap { $0 })))-\(parts.count)"
    }

    /// The checksum of the whole, from those of the parts; nil for one that is not linear.
    static func full(
        _ algorithm: ChecksumAlgorithm, _ parts: [(value: [UInt8], size: Int64)]
    ) -> String? {
        guard algorithm.isLinear else { return nil }
        var whole = algorithm.of([])
        for part in parts {
            guard let next = algorithm.combine(whole, part.value, lengthOfB: part.size) else {
                return nil
            }
            whole = next
        }
        return Base64.encode(whole)
    }
}
