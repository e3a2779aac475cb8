import CloudTrailAPI
import Gate
import Shapes
import Vocabulary

/// How calls name a trail: by its name in the call's region, or by its ARN.
struct TrailName: Hashable, Sendable {
    let name: String
    /// The home region as the call tells it.
    let region: String
    let account: String
    /// As the call wrote it.
    let text: String

    var arn: String { "arn:aws:cloudtrail:\(region):\(account):trail/\(name)" }

    /// - Throws: `CloudTrailARNInvalidException`, `InvalidTrailNameException`.
    init(_ text: String, _ call: Call) throws {
        self.text = text
        if text.hasPrefix("arn:") {
            guard let arn = ARN(text), arn.service == "cloudtrail", Region(arn.region) != nil,
                AccountID(arn.account) != nil, arn.resource.hasPrefix("trail/")
            else { throw Self.invalidARN(text) }
            name = String(arn.resource.dropFirst("trail/".count))
            region = arn.region
            account = arn.account
        } else {
            name = text
            region = call.region.description
            account = call.account.description
        }
        try Self.check(name)
    }

    static func invalidARN(_ text: String) -> Failure {
        CloudTrailFailure.cloudTrailARNInvalid("Invalid trail ARN: \(text.prefix(256))")
    }

    /// The rules of CreateTrail's `Name`.
    /// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html
    static func check(_ name: String) throws {
        func refuse(_ message: String) -> Failure { CloudTrailFailure.invalidTrailName(message) }
        let bytes = Array(name.utf8)
        if bytes.isEmpty { throw refuse("Trail name cannot be blank!") }
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
                || (0x61...0x7a).contains(byte)
        }
        let marks = Array("._-".utf8)
        if bytes.count < 3 {
            throw refuse(
                "Trail name too short. Minimum allowed length: 3 characters. "
                    + "Specified name length: \(bytes.count) characters.")
        }
        if bytes.count > 128 {
            throw refuse(
                "Trail name too long. Maximum allowed length: 128 characters. "
                    + "Specified name length: \(bytes.count) characters.")
        }
        guard let first = bytes.first, isAlphanumeric(first) else {
            throw refuse("Trail name must starts with a letter or number.")
        }
        guard let last = bytes.last, isAlphanumeric(last) else {
            throw refuse("Trail name must ends with a letter or number.")
        }
        guard bytes.allSatisfy({ isAlphanumeric($0) || marks.contains($0) }) else {
            throw refuse(
                "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, "
                    + "periods (.), hyphens (-), and underscores (_).")
        }
        if zip(bytes, bytes.dropFirst()).contains(where: {
            marks.contains($0) && marks.contains($1)
        }) {
            throw refuse("Trail name must not have adjacent periods, hyphens, or underscores.")
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 4, parts.allSatisfy({ $0.count <= 3 && UInt8($0) != nil }) {
            throw refuse("Trail name must not be formatted as an IP address.")
        }
    }
}
