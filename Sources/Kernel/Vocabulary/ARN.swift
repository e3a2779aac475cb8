/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
///
/// Region and account may be empty; the resource keeps everything after the fifth colon.
package struct ARN: Hashable, Sendable, CustomStringConvertible {
    package let partition: String
    package let service: String
    package let region: String
    package let account: String
    package let resource: String

    package init(
        partition: String = "aws", service: String, region: String = "", account: String = "",
        resource: String
    ) {
        self.partition = partition
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    /// Returns nil unless `text` has six colon-separated parts, the first of them `arn`, and a
    /// partition, a service and a resource that are not empty.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, !parts[2].isEmpty,
            !parts[5].isEmpty
        else { return nil }
        partition = String(parts[1])
        service = String(parts[2])
        region = String(parts[3])
        account = String(parts[4])
        resource = String(parts[5])
    }

    package var description: String {
        "arn:\(partition):\(service):\(region):\(account):\(resource)"
    }

    /// The resource up to its first `/` or `:`, such as `role` in `role/path/name`; empty if none.
    package var resourceType: Substring {
        guard let end = resource.firstIndex(where: { $0 == "/" || $0 == ":" }) else { return "" }
        return resource[..<end]
    }

    /// What follows the resource type, such as `path/name` in `role/path/name`.
    package var resourceID: Substring {
        guard let end = resource.firstIndex(where: { $0 == "/" || $0 == ":" }) else {
            return resource[...]
        }
        return resource[resource.index(after: end)...]
    }
}
