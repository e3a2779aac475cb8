import Foundation
import Gate
import Logging
import Shield
import ShieldAPI
import Store
import Vocabulary
import WAFV2

/// Shield as a part of the server: its API, and the watch over the proxy's listeners.
struct HouseShield {
    /// Names a file that gets a table for nftables while packets flood; see Docs/Shield.md.
    private static let filterVariable = "GARRISON_NFT_FILE"

    let service: ShieldService
    let meters = FloodMeters()
    private let flows: FlowWatch
    private let waf: WAFV2Service
    private let clock: any Clock
    private let entropy: any Entropy
    private let logger: Logger

    init(
        store: Store, account: AccountID, identities: any IdentityDirectory,
        authorizer: Authorizer, buckets: any BucketAccess, waf: WAFV2Service,
        metrics: (any MetricSink)? = nil, region: Region = .usEast1, clock: any Clock,
        entropy: any Entropy, logger: Logger
    ) {
        service = ShieldService(
            store: store, account: account, identities: identities, authorizer: authorizer,
            buckets: buckets, place: ShieldPlace(waf: waf), metrics: metrics, clock: clock,
            entropy: entropy, report: { logger.warning("shield: \($0)") })
        flows = FlowWatch(
            shield: service, buckets: buckets,
            roles: ServiceRoles(identities: identities, authorizer: authorizer), account: account,
            region: region, filterPath: ProcessInfo.processInfo.environment[Self.filterVariable],
            clock: clock, entropy: entropy, logger: logger)
        self.waf = waf
        self.clock = clock
        self.entropy = entropy
        self.logger = logger
    }

    /// Shield is the account's, whatever region a call names.
    var registered: RegisteredService {
        RegisteredService(ShieldAPIModel.service, service, ShieldService.operations, isGlobal: true)
    }

    /// What runs in any case.
    var loops: [Loop] {
        let flows = flows
        return [Loop("packet floods", logger) { try await flows.run() }]
    }

    /// What runs beside the proxy, which `meters` must observe.
    func loops(watching proxy: HouseProxy) -> [Loop] {
        let watch = FloodWatch(
            shield: service, meters: meters, listeners: proxy.listeners, clock: clock,
            entropy: entropy, logger: logger)
        let lists = proxy.lists
        meters.locate { lists.facts(of: $0) }
        let placing = ShieldPlacing(shield: service, waf: waf)
        return [
            Loop("floods", logger) { try await watch.run() },
            Loop("flood rules", logger) { try await placing.run() },
        ]
    }
}
