import ArgumentParser
import Foundation
import Logging
import Proxy
import ServiceLifecycle
import Synchronization
import UnixSignals
import Vocabulary

/// `garrison proxy`: the guarded reverse proxy alone.
struct ProxyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proxy",
        abstract: "Stand in front of an application as a guarded reverse proxy.",
        discussion: """
            One listener and one upstream are named on the command line; several, with routes, \
            health checks and limits, in a YAML file (--config), to which the command line adds.

            A listener is a resource: web ACLs are associated with its ARN, which is printed at \
            the start. Requests that can be read in two ways are refused (400), and no source may \
            exhaust the proxy: slow, flooding and idle connections make way.

            SIGTERM stops listening, lets requests under way end, and then ends the program.

            First steps:
              garrison proxy --listen 127.0.0.1:8080 --upstream http://127.0.0.1:3000
              garrison proxy --listen 0.0.0.0:443 --certificate chain.pem --key key.pem \\
                --upstream http://10.0.0.5:3000,http://10.0.0.6:3000 --access-log access.log
            """)

    @Option(help: "The address and port to listen on, such as 127.0.0.1:8080.")
    var listen: String?
    @Option(help: "Where requests go: http://HOST:PORT or https://…, several with commas between.")
    var upstream: String?
    @Option(help: "A file with the listener's certificate and those that vouch for it (PEM).")
    var certificate: String?
    @Option(help: "A file with the certificate's private key (PEM).")
    var key: String?
    @Option(help: "The listener's name, which its ARN carries. (default: proxy)")
    var name: String?
    @Option(help: "A file for a line a request; - is standard output.")
    var accessLog: String?
    @Option(help: "The 12-digit account of the listeners. (default: 123456789012)")
    var account: String?
    @Option(help: "The region of the listeners. (default: us-east-1)")
    var region: String?
    @Option(help: "Seconds that requests have to end after SIGTERM. (default: 30)")
    var drain: Int?
    @Option(
        help: "A folder with the Core Rule Set (crs-setup.conf, rules/), which judges requests.")
    var crs: String?
    @Option(help: "Rules of the Core Rule Set up to this level judge, 1 to 4. (default: its own)")
    var paranoia: Int?
    @Flag(help: "Only tell of what the Core Rule Set would stop.")
    var detect = false
    @Option(help: "A file for a line of JSON a request that rules matched; - is standard output.")
    var auditLog: String?
    @Option(help: "What happens where rules cannot decide in time: pass or stop. (default: pass)")
    var undecided: String?
    @Option(help: "A YAML file of listeners, upstreams and limits.")
    var config: String?

    func run() async throws {
        do {
            let file = try ProxyFile(
                path: config, account: account, region: region)
            let (settings, log) = try adding(to: file)
            let cores = try CoreGuards(cores(of: settings, file), clock: SystemClock())
            try await Self.serve(settings, accessLog: log, cores)
        } catch let error as ConfigurationError {
            throw CleanExit.failure("garrison: \(error)")
        } catch let error as ProxyError {
            throw CleanExit.failure("garrison: \(error)")
        }
    }

    /// The Core Rule Sets of the file, and that of the command line for all other listeners.
    private func cores(
        of settings: ProxySettings, _ file: ProxyFile
    ) throws(ConfigurationError) -> [ARN: CoreRules] {
        var found = file.cores
        guard let crs else {
            guard paranoia == nil, !detect, auditLog == nil else {
                throw ConfigurationError("--paranoia, --detect and --audit-log want --crs")
            }
            return found
        }
        var rules = CoreRules(folder: crs)
        if let paranoia, !(1...4).contains(paranoia) {
            throw ConfigurationError("--paranoia: \(paranoia) is not 1 to 4")
        }
        rules.paranoia = paranoia
        rules.mode = detect ? .detect : .block
        rules.auditLog = auditLog
        for listener in settings.listeners where found[listener.arn] == nil {
            found[listener.arn] = rules
        }
        return found
    }

    /// The file's settings with those of the command line.
    private func adding(
        to file: ProxyFile
    ) throws(ConfigurationError) -> (ProxySettings, accessLog: String?) {
        var settings = file.settings
        if let upstream {
            let made = try ProxyFile.upstream(
                "default", upstream.split(separator: ",").map(String.init), from: "--upstream")
            settings.upstreams.append(made)
        }
        if let listen {
            var listener = try file.listener(name: name ?? "proxy", address: listen)
            if let certificate {
                guard let key else {
                    throw ConfigurationError("--certificate wants its --key")
                }
                listener.certificates = [CertificateFiles(chain: certificate, key: key)]
            }
            guard let first = settings.upstreams.last else {
                throw ConfigurationError("--listen wants an --upstream")
            }
            listener.routes = [Route(upstream: first.name)]
            switch undecided ?? "pass" {
            case "pass": listener.passesUndecided = true
            case "stop": listener.passesUndecided = false
            case let other:
                throw ConfigurationError("--undecided: '\(other)' is neither pass nor stop")
            }
            settings.listeners.append(listener)
        }
        if let drain {
            guard (0...3_600).contains(drain) else {
                throw ConfigurationError("--drain: \(drain) is not 0 to 3600 seconds")
            }
            settings.drainSeconds = drain
        }
        guard !settings.listeners.isEmpty else {
            throw ConfigurationError(
                "nothing to listen on: name --listen and --upstream, or a file")
        }
        return (settings, accessLog ?? file.accessLog)
    }

    /// Serves until SIGTERM or SIGINT.
    private static func serve(
        _ settings: ProxySettings, accessLog: String?, _ cores: CoreGuards
    ) async throws {
        let logger = Logger(label: "garrison")
        let log = accessLog.map { AccessLog(path: $0) }
        let proxy = try Proxy(
            settings, observers: log.map { [$0] } ?? [],
            report: { logger.warning("proxy: \($0)") })
        for (listener, each) in cores.guards { proxy.set(guard: each, for: listener) }
        let failure = Failure()
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(
                service: ProxyRun(proxy: proxy, failure: failure),
                successTerminationBehavior: .gracefullyShutdownGroup)
        ]
        if let log {
            services.insert(.init(service: Loop("access log", logger) { await log.run() }), at: 0)
        }
        for audit in cores.audits {
            services.insert(
                .init(service: Loop("audit log", logger) { await audit.run() }), at: 0)
        }
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(settings.drainSeconds + 5)
        configuration.maximumCancellationDuration = .seconds(5)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch {
            logger.notice("stopped: \(error)")
        }
        if let error = failure.error { throw error }
        log?.write()
    }
}

/// The proxy as a part of a program that is told to stop.
struct ProxyRun: Service {
    let proxy: Proxy
    let failure: Failure

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                try await proxy.run {
                    for listener in proxy.ports {
                        FileHandle.standardError.write(
                            Data("listening on port \(listener.port) as \(listener.arn)\n".utf8))
                    }
                }
            }
        } catch let error as ProxyError {
            failure.set(error)
        }
    }
}

/// Why the proxy could not be started, for whoever waits for its end.
final class Failure: Sendable {
    private let state = Mutex<ProxyError?>(nil)

    func set(_ error: ProxyError) { state.withLock { $0 = error } }
    var error: ProxyError? { state.withLock { $0 } }
}
