/// A 12-digit AWS account number, such as `123456789012`.
package struct AccountID: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Returns nil unless `text` is exactly twelve ASCII digits.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 12, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return nil
        }
        description = String(text)
    }

    /// The account a server has when none is configured.
    package static let standard = AccountID(unchecked: "123456789012")
    /// The owner of AWS-managed policies: `arn:aws:iam::aws:policy/…`.
    package static let aws = AccountID(unchecked: "aws")

    private init(unchecked: String) { description = unchecked }
}

/// A region name, such as `us-east-1`.
package struct Region: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Returns nil unless `text` is 1 to 32 lower-case letters, digits and hyphens.
    package init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard (1...32).contains(bytes.count),
            bytes.allSatisfy({
                (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
            })
        else { return nil }
        description = String(text)
    }

    private init(unchecked: String) { description = unchecked }

    /// Where global services (IAM, STS's global endpoint, S3's account settings) keep their state.
    package static let usEast1 = Region(unchecked: "us-east-1")
}

/// An action of the policy language: a service prefix and an operation, such as `iam:CreateUser`.
package struct ActionName: Hashable, Sendable, CustomStringConvertible {
    package let service: String
    package let operation: String

    package init(_ service: String, _ operation: String) {
        self.service = service
        self.operation = operation
    }

    package var description: String { "\(service):\(operation)" }
}
