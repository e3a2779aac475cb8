import Codecs
import Objects
import Shapes

/// Promises about a body in memory: `Content-MD5` and `x-amz-checksum-…`.
enum BodyDigests {
    static func check(_ request: HTTPRequest) throws(Failure) {
        if let header = request.headers["content-md5"] {
            let promised = try md5(header)
            let actual = ChecksumAlgorithm.md5.of(request.body)
            guard promised == actual else { throw mismatch(header, actual) }
        }
        for algorithm in ChecksumAlgorithm.allCases {
            guard let header = request.headers[algorithm.header] else { continue }
            let promised = try algorithm.value(of: header)
            guard promised == algorithm.of(request.body) else { throw algorithm.mismatch }
        }
    }

    /// Some bodies must come with a digest.
    static func require(_ request: HTTPRequest) throws(Failure) {
        guard request.headers["content-md5"] == nil, request.headers["x-amz-trailer"] == nil,
            !ChecksumAlgorithm.allCases.contains(where: { request.headers[$0.header] != nil })
        else { return }
        throw Refusal.invalidRequest("Missing required header for this request: Content-MD5")
    }

    /// The bytes of a `Content-MD5` header.
    static func md5(_ header: String) throws(Failure) -> [UInt8] {
        guard let bytes = Base64.decode(header), bytes.count == 16 else {
            throw Failure("InvalidDigest", "The Content-MD5 you specified was invalid.")
                .with("Content-MD5", header)
        }
        return bytes
    }

    static func mismatch(_ promised: String, _ actual: [UInt8]) -> Failure {
        Refusal.badDigest(
            "The Content-MD5 you specified did not match what we received.",
            expected: promised, calculated: Base64.encode(actual))
    }
}

extension ChecksumAlgorithm {
    /// `x-amz-checksum-crc32`
    var header: String { "x-amz-checksum-\(rawValue.lowercased())" }

    /// The bytes that a header's base 64 stands for.
    func value(of header: String) throws(Failure) -> [UInt8] {
        guard let bytes = Base64.decode(header), bytes.count == length else {
            throw Refusal.invalidRequest("Value for \(self.header) header is invalid.")
        }
        return bytes
    }

    var mismatch: Failure {
        Failure(
            "BadDigest",
            "The \(rawValue) you specified did not match the calculated checksum.")
    }
}
