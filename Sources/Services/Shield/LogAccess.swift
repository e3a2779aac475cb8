import Store
package import Vocabulary

/// Flow logs that Shield may read, and what their addresses belong to.
extension ShieldService {
    /// The service that takes the response team's role.
    package static let teamPrincipal = "drt.shield.amazonaws.com"
    /// The tag of a protection that names the addresses of its resource, separated by spaces.
    package static let addressTag = "garrison:address"

    package struct LogAccess: Sendable, Equatable {
        package let role: ARN
        package let buckets: [String]
        /// Resources by their address.
        package let resources: [String: String]
    }

    /// Nil without a subscription, a role, log buckets, or protections whose addresses are known.
    package func logAccess() throws -> LogAccess? {
        try store.read { snapshot in
            guard let it = try snapshot.subscriptionIfAny(account, at: clock.now()),
                let role = it.role.flatMap({ ARN($0) }), !it.buckets.isEmpty
            else { return nil }
            var resources: [String: String] = [:]
            for protection in try snapshot.protections(account) {
                for address in (protection.tags[Self.addressTag] ?? "").split(separator: " ") {
                    resources[String(address)] = protection.resource
                }
            }
            guard !resources.isEmpty else { return nil }
            return LogAccess(role: role, buckets: it.buckets, resources: resources)
        }
    }
}
