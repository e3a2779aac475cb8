import CloudTrail
import CloudTrailAPI
import CloudWatch
import CloudWatchLogs
import CloudWatchLogsAPI
import Codecs
import EventBridge
import EventBridgeAPI
import EventBridgeSchedulerAPI
import Foundation
import Gate
import GuardDuty
import GuardDutyAPI
import IAM
import IAMAPI
import Journal
import Logging
import MetricsEngine
import Objects
import S3
import S3API
import S3ControlAPI
import STS
import STSAPI
import ServiceLifecycle
import Shapes
import Shield
import Store
import Synchronization
import UnixSignals
import Vocabulary
import WAFV2
import WAFV2API

/// The wiring: opens the data folder, makes every service, joins them, and serves.
struct House {
    let settings: Configuration
    let folder: DataFolder
    let store: Store
    let journal: Journal
    let trail: Trail
    let gate: RequestGate
    let loops: [Loop]
    let web: OutgoingHTTP
    let messages: HouseMessages
    let website: Website
    let cloudWatch: CloudWatchService
    let metricsDoor: MetricsDoor
    let rootKey: RootKey?
    let logger: Logger

    /// Opens the folder and makes everything that serving needs.
    init(_ settings: Configuration, environment: [String: String]) async throws {
        self.settings = settings
        logger = Self.logger(settings)
        let clock = SystemClock()
        let entropy = SystemEntropy()
        (folder, store, journal) = try Self.open(settings, clock)
        trail = Trail(journal: journal, store: store)
        let master = try MasterKey(folder: settings.data, entropy: entropy)
        let account = settings.account

        let iam = IAMService(
            store: store, clock: clock, entropy: entropy, account: account,
            sealingKey: master.derive("iam-secrets"))
        rootKey = try await Self.bootstrapRoot(iam, settings, environment, store, entropy)
        web = OutgoingHTTP()
        let sts = STSService(
            sealingKey: master.derive("sts-tokens"), identities: iam,
            keySetFolder: settings.data + "/oidc", web: web, clock: clock, entropy: entropy)
        let authorizer = Authorizer(account: account, identities: iam)
        let roles = ServiceRoles(identities: iam, authorizer: authorizer)
        let messages = try HouseMessages(
            settings, store: store, authorizer: authorizer, web: web, master: master,
            clock: clock, entropy: entropy, logger: logger)
        self.messages = messages
        let s3 = S3Service(
            store: store, blobs: try BlobStore(folder: settings.data + "/buckets"),
            authorizer: authorizer,
            keys: ObjectKeys(sealingKey: master.derive(ObjectKeys.purpose)),
            roles: roles, clock: clock, entropy: entropy)
        try s3.recover()
        website = Website(s3)
        let buckets = GateBuckets { try s3.region(ofBucket: $0) }
        let guardDuty = GuardDutyService(
            store: store, journal: journal, buckets: buckets, account: account,
            watched: settings.watched, clock: clock, entropy: entropy)
        let logger = logger
        let logs = try CloudWatchLogsService(
            store: store, account: account, clock: clock, entropy: entropy,
            folder: settings.data + "/logs", report: { logger.warning("logs: \($0)") })
        let cloudTrail = CloudTrailService(
            store: store, trail: trail, buckets: buckets, account: account,
            region: settings.region, sealingKey: master.derive("cloudtrail-keys"),
            deliverySeconds: settings.deliverySeconds, digestSeconds: settings.digestSeconds,
            neighbours: TrailNeighbours(roles: roles, logs: logs, topics: messages.notifier),
            clock: clock, entropy: entropy)
        let waf = WAFV2Service(
            store: store, buckets: buckets, account: account,
            sealingKey: master.derive("wafv2-keys"), clock: clock, entropy: entropy,
            hasLogGroup: { try logs.hasLogGroup($0, $1) })
        let eventBridge = EventBridgeService(
            store: store, journal: journal, web: web, account: account,
            sealingKey: master.derive("eventbridge-secrets"),
            neighbours: try messages.eventNeighbours(settings, logs: logs, roles: roles),
            clock: clock, entropy: entropy,
            report: { logger.warning("eventbridge: \($0)") })
        let cloudWatch = try HouseMetrics.open(
            settings, store: store,
            neighbours: CloudWatchNeighbours(
                notifier: messages.notifier, web: web, buckets: buckets, logs: logs,
                takeRole: HouseMetrics.takeRole(roles)),
            clock: clock, entropy: entropy, logger: logger)
        self.cloudWatch = cloudWatch
        s3.join(cloudWatch)
        logs.join(cloudWatch)
        logs.join(buckets)
        let shield = HouseShield(
            store: store, account: account, identities: iam, authorizer: authorizer,
            buckets: buckets, waf: waf, metrics: cloudWatch, region: settings.region,
            clock: clock, entropy: entropy, logger: logger)
        gate = RequestGate(
            account: account, region: settings.region,
            services: HouseMetrics.registered(cloudWatch) + [shield.registered]
                + Self.registered(
                    iam, sts, s3, cloudTrail, guardDuty, eventBridge, waf, logs)
                + messages.registered,
            identities: iam, sessions: sts.sessions, authorizer: authorizer, store: store,
            trail: trail, clock: clock, entropy: entropy, logger: logger)
        metricsDoor = MetricsDoor(
            gate: gate, identities: iam, account: account, region: settings.region)
        buckets.join(gate)
        let trail = trail
        let measurements = HouseMeasurements(
            cloudWatch: cloudWatch, meter: gate.meter, store: store, journal: journal,
            settings: settings, clock: clock)
        var loops = Self.loops(trail, iam, s3, cloudTrail, guardDuty, eventBridge, logs, logger)
        loops += HouseMetrics.loops(cloudWatch, measurements, logger)
        loops += messages.loops(logger)
        loops += shield.loops
        if let file = settings.proxy {
            loops += try HouseWAF.loops(
                file: file, settings,
                HouseWAF.Neighbours(
                    waf: waf, buckets: buckets, groups: logs, metrics: cloudWatch, web: web,
                    shield: shield),
                tokenKey: master.derive("waf-tokens"), clock: clock, entropy: entropy,
                logger: logger)
        }
        self.loops = loops
    }

    private static func logger(_ settings: Configuration) -> Logger {
        let level = Logger.Level(rawValue: settings.logLevel) ?? .info
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        return Logger(label: "garrison")
    }

    /// The data folder, which is then ours alone, and what lies in it.
    private static func open(
        _ settings: Configuration, _ clock: any Clock
    ) throws -> (DataFolder, Store, Journal) {
        do {
            let folder = try DataFolder(path: settings.data)
            let store = try Store(
                path: settings.data + "/garrison.sqlite", migrations: migrations)
            let journal = try Journal(folder: settings.data + "/journal/trail", clock: clock)
            return (folder, store, journal)
        } catch {
            throw HouseError("cannot open the data folder \(settings.data): \(error)")
        }
    }

    /// What runs for as long as the server does.
    private static func loops(
        _ trail: Trail, _ iam: IAMService, _ s3: S3Service, _ cloudTrail: CloudTrailService,
        _ guardDuty: GuardDutyService, _ eventBridge: EventBridgeService,
        _ logs: CloudWatchLogsService, _ logger: Logger
    ) -> [Loop] {
        [
            Loop("trail", logger) { try await trail.drain() },
            Loop("start pages", logger) { await StartPages.run() },
            Loop("iam", logger) { await iam.run() },
            Loop("s3", logger) { await s3.run() },
            Loop("cloudtrail", logger) { try await cloudTrail.run() },
            Loop("insights", logger) { try await cloudTrail.runInsights() },
            Loop("guardduty", logger) { try await guardDuty.run() },
            Loop("eventbridge", logger) { await eventBridge.run() },
            Loop("logs", logger) { await logs.run() },
        ]
    }

    /// Which API is answered by whom, and how each refuses where it differs from its protocol.
    private static func registered(
        _ iam: IAMService, _ sts: STSService, _ s3: S3Service, _ cloudTrail: CloudTrailService,
        _ guardDuty: GuardDutyService, _ eventBridge: EventBridgeService, _ waf: WAFV2Service,
        _ logs: CloudWatchLogsService
    ) -> [RegisteredService] {
        [
            RegisteredService(
                IAMAPIModel.service, iam, IAMService.operations, isGlobal: true,
                edge: IAMEdge()),
            RegisteredService(STSAPIModel.service, sts, STSService.operations),
            RegisteredService(
                S3APIModel.service, s3, S3Service.operations, edge: S3Edge(s3)),
            RegisteredService(
                S3ControlAPIModel.service, s3, S3Service.operationsOfS3Control,
                pathPrefix: "/v20180820/", edge: S3Edge(s3, isControl: true)),
            RegisteredService(
                CloudTrailAPIModel.service, cloudTrail, CloudTrailService.operations,
                edge: CloudTrailEdge()),
            RegisteredService(
                GuardDutyAPIModel.service, guardDuty, GuardDutyService.operations),
            RegisteredService(
                EventBridgeAPIModel.service, eventBridge, EventBridgeService.operations),
            RegisteredService(
                EventBridgeSchedulerAPIModel.service, eventBridge,
                EventBridgeService.operationsOfEventBridgeScheduler,
                manners: Manners(
                    validationCode: "ValidationException",
                    accessDeniedCode: "AccessDeniedException", accessDeniedStatus: 403)),
            RegisteredService(WAFV2APIModel.service, waf, WAFV2Service.operations),
            RegisteredService(
                CloudWatchLogsAPIModel.service, logs, CloudWatchLogsService.operations,
                manners: Manners(
                    validationCode: "InvalidParameterException",
                    accessDeniedCode: "AccessDeniedException", accessDeniedStatus: 400)),
        ]
    }

    private static var migrations: [Migration] {
        HouseMessages.migrations + Trail.migrations + Announcement.migrations
            + IAMService.migrations + S3Service.migrations
            + CloudTrailService.migrations + CloudTrailService.insightMigrations
            + GuardDutyService.migrations + EventBridgeService.migrations
            + WAFV2Service.migrations + ShieldService.migrations + CloudWatchLogsService.migrations
            + CloudWatchService.migrations
    }

    /// The root key is made once in a folder's life; later starts find it in the store.
    private static func bootstrapRoot(
        _ iam: IAMService, _ settings: Configuration, _ environment: [String: String],
        _ store: Store, _ entropy: any Entropy
    ) async throws -> RootKey? {
        guard try !iam.hasRootKey() else { return nil }
        let key = try RootKey(folder: settings.data, environment: environment, entropy: entropy)
        try await iam.bootstrapRoot(accessKeyID: key.accessKeyID, secret: key.secret)
        return key
    }

    /// Serves until told to stop, then drains: SIGTERM and SIGINT end it within five seconds.
    func serve() async throws {
        let listening = Flag()
        let front = Front(
            host: settings.host, port: settings.port, connectionsMax: OpenFiles.raiseLimit(),
            answer: { await answer($0) },
            logger: logger,
            onListening: { port in
                listening.set()
                messages.listens(settings, port: port)
                Greeting.print(settings: settings, port: port, rootKey: rootKey)
            })
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = loops.map {
            .init(service: $0)
        }
        services.append(.init(service: front))
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(3)
        configuration.maximumCancellationDuration = .seconds(1)
        let group = ServiceGroup(configuration: configuration)
        var failure: (any Error)?
        do {
            try await group.run()
        } catch {
            // A connection that outlives its grace is cut; everything acknowledged is on disk.
            logger.notice("stopped: \(error)")
            if !listening.isSet { failure = HouseError("cannot listen: \(error)") }
        }
        try? await trail.drainOnce()
        await web.close()
        try? cloudWatch.metrics.close()
        await journal.close()
        store.close()
        folder.release()
        if let failure { throw failure }
    }

    private func answer(_ request: IncomingRequest) async -> OutgoingResponse {
        if request.target == "/_garrison/health" { return Health.answer(gate) }
        if let response = await metricsDoor.answer(request) { return response }
        let gate = gate
        if let page = await website.answer(request, through: { await gate.answer($0) }) {
            return page
        }
        if let page = messages.page(request) { return page }
        return await gate.answer(request)
    }
}

/// A folder or a setting with which no server can run.
struct HouseError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Something that has happened, once and for all.
private final class Flag: Sendable {
    private let state = Atomic<Bool>(false)

    func set() { state.store(true, ordering: .releasing) }
    var isSet: Bool { state.load(ordering: .acquiring) }
}

/// A job that runs as long as the server does. One that fails is logged and begun again.
struct Loop: Service {
    private static let pauseSeconds = 2

    let name: String
    let logger: Logger
    let body: @Sendable () async throws -> Void

    init(_ name: String, _ logger: Logger, _ body: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.logger = logger
        self.body = body
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await body()
                    if !Task.isCancelled { logger.debug("\(name): ended") }
                    return
                } catch {
                    if Task.isCancelled { return }
                    logger.error("\(name): \(error); trying again")
                    try? await Task.sleep(for: .seconds(Self.pauseSeconds))
                }
            }
        }
    }
}

/// `GET /_garrison/health`: what runs.
enum Health {
    static func answer(_ gate: RequestGate) -> OutgoingResponse {
        let body: JSON = [
            "status": "running", "version": .string(Garrison.version),
            "services": .object(
                gate.serviceNames.map { JSONMember($0, "available") }),
        ]
        return OutgoingResponse(
            status: 200, headers: HTTPHeaders([HTTPField("Content-Type", "application/json")]),
            body: .bytes(body.bytes))
    }
}

/// What a newcomer sees once the server listens.
enum Greeting {
    static func print(settings: Configuration, port: Int, rootKey: RootKey?) {
        let endpoint = "http://\(settings.host):\(port)"
        let credentials = RootKey.path(in: settings.data)
        var lines = ["Garrison \(Garrison.version) listens on \(endpoint)"]
        lines.append(
            "  account \(settings.account), region \(settings.region), data in \(settings.data)")
        if let rootKey, rootKey.path == nil {
            lines.append("  root access key: the one given in the environment")
        } else if FileManager.default.fileExists(atPath: credentials) {
            lines.append("  root access key: in \(credentials) (readable by you alone)")
        }
        lines.append("")
        lines.append("Try:")
        lines.append(
            "  AWS_SHARED_CREDENTIALS_FILE=\(credentials) aws --endpoint-url \(endpoint) "
                + "--region \(settings.region) sts get-caller-identity")
        lines.append("First findings, no server needed:")
        let program = CommandLine.arguments.first ?? "garrison"
        let example = "Docs/Examples/break-in"
        let logs = FileManager.default.fileExists(atPath: example) ? example : "PATH-TO-LOGS"
        lines.append("  \(program) investigate \(logs)")
        lines.append("")
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}
