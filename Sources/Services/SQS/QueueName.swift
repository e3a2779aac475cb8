import Gate
import SQSAPI
import Shapes
import Store
import Vocabulary

/// A queue: where it is and how it is called.
struct QueueName: Hashable, Sendable {
    let account: AccountID
    let region: Region
    let name: String

    init(account: AccountID, region: Region, name: String) {
        self.account = account
        self.region = region
        self.name = name
    }

    /// From the address that `CreateQueue` gave: its last two parts are the account and the name,
    /// whatever the host was called then. A bare name is taken for one's own queue.
    init(url: String, _ call: Call) throws {
        let path = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 1, !parts[0].isEmpty, path.startIndex == url.startIndex {
            self.init(account: call.account, region: call.region, name: String(parts[0]))
            return
        }
        guard parts.count >= 2, let name = parts.last, !name.isEmpty,
            let account = AccountID(parts[parts.count - 2])
        else {
            throw SQSFailure.invalidAddress(
                "The address \(url.prefix(256)) is not valid for this endpoint.")
        }
        self.init(account: account, region: call.region, name: String(name))
    }

    /// Nil unless `arn` is the ARN of a queue.
    init?(arn: String) {
        guard let parsed = ARN(arn) else { return nil }
        self.init(arn: parsed)
    }

    init?(arn: ARN) {
        guard arn.service == "sqs", let account = AccountID(arn.account),
            let region = Region(arn.region), !arn.resource.contains(where: { "/:".contains($0) })
        else { return nil }
        self.init(account: account, region: region, name: arn.resource)
    }

    var isFIFO: Bool { name.hasSuffix(".fifo") }

    var arn: String {
        ARN(
            service: "sqs", region: region.description, account: account.description,
            resource: name
        ).description
    }

    /// The address that clients are given: the host they came by.
    func url(_ call: Call) -> String {
        let host =
            call.host.isEmpty ? "sqs.\(region).amazonaws.com" : call.host
        return "\(call.tls == nil ? "http" : "https")://\(host)/\(account)/\(name)"
    }

    var keys: [SQLValue] {
        [.text(account.description), .text(region.description), .text(name)]
    }

    /// - Throws: what `CreateQueue` says of a name that no queue can have.
    func check(isFIFO: Bool) throws {
        let base = isFIFO && name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
        let isPlain =
            base.utf8.allSatisfy {
                (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0)
                    || (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x5f
            } && (1...80).contains(name.utf8.count) && !base.isEmpty
        if isFIFO {
            guard isPlain, name.hasSuffix(".fifo") else {
                throw Refusal.value(
                    "The name of a FIFO queue can only include alphanumeric characters, hyphens, "
                        + "or underscores, must end with .fifo suffix and be 1 to 80 in length.")
            }
        } else if !isPlain {
            throw Refusal.value(
                "Can only include alphanumeric characters, hyphens, or underscores. "
                    + "1 to 80 in length.")
        }
    }
}
