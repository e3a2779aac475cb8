package import Gate
package import Store
package import Vocabulary

/// Shield of one server.
package final class ShieldService: Sendable {
    let store: Store
    let account: AccountID
    let clock: any Clock
    let entropy: any Entropy
    let identities: any IdentityDirectory
    let authorizer: Authorizer
    let buckets: any BucketAccess
    let place: any MitigationPlace
    let metrics: (any MetricSink)?
    let report: @Sendable (String) -> Void
    /// Rises when protections, responses or groups have changed.
    package let changes = ProtectionSignal()

    /// - Parameter place: Where rules against attacks go: the web ACLs.
    /// - Parameter metrics: Where `AWS/DDoSProtection` is recorded; nil where nobody keeps metrics.
    package init(
        store: Store, account: AccountID, identities: any IdentityDirectory,
        authorizer: Authorizer, buckets: any BucketAccess, place: any MitigationPlace,
        metrics: (any MetricSink)? = nil,
        clock: any Clock, entropy: any Entropy,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.store = store
        self.account = account
        self.identities = identities
        self.authorizer = authorizer
        self.buckets = buckets
        self.place = place
        self.metrics = metrics
        self.clock = clock
        self.entropy = entropy
        self.report = report
    }
}
