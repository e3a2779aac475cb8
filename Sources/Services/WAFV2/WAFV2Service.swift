package import Gate
import Policy
package import Store
import Synchronization
package import Vocabulary

/// WAFV2 of one server.
package final class WAFV2Service: Sendable {
    let store: Store
    let buckets: any BucketAccess
    let account: AccountID
    let clock: any Clock
    let entropy: any Entropy
    let apiKeySealer: APIKeySealer
    /// Whether the log group of that name is there; nil where nobody keeps log groups.
    let hasLogGroup: (@Sendable (_ name: String, Region) throws -> Bool)?
    /// Rises whenever something that decides about requests has changed.
    package let changes = ChangeSignal()
    /// What the proxy saw: samples, counts, paths.
    package let traffic: TrafficBook
    private let loaded = Mutex<Set<String>>([])

    /// - Parameter sealingKey: 32 bytes under which API keys are sealed.
    /// - Parameter hasLogGroup: Whether the log group of that name is there.
    package init(
        store: Store, buckets: any BucketAccess, account: AccountID, sealingKey: [UInt8],
        clock: any Clock, entropy: any Entropy,
        hasLogGroup: (@Sendable (_ name: String, Region) throws -> Bool)? = nil
    ) {
        self.hasLogGroup = hasLogGroup
        self.store = store
        self.buckets = buckets
        self.account = account
        self.clock = clock
        self.entropy = entropy
        apiKeySealer = APIKeySealer(key: sealingKey)
        traffic = TrafficBook(entropy: entropy)
    }

    /// Core Rule Sets that web ACLs may refer to.
    var coreRuleSets: Set<String> { loaded.withLock { $0 } }

    /// Has web ACLs refer to Core Rule Sets that the operator has loaded, by these names.
    package func offer(coreRuleSets names: Set<String>) { loaded.withLock { $0 = names } }

    func newLockToken() -> String { entropy.uuid() }
    func newID() -> String { entropy.uuid() }
}
