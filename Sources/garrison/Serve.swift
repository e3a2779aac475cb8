import ArgumentParser
import Codecs
import Foundation
import Gate
import Logging
import ServiceLifecycle
import Shapes
import Vocabulary

/// `garrison serve`: the server.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start the server.",
        discussion: """
            Each setting may also stand in a YAML file (--config) under its own name, or in the \
            environment, as GARRISON_DATA, GARRISON_PORT and so on. The command line wins over \
            the environment, and that over the file.

            On the first start of an empty data folder the account's root access key is made and \
            written to DATA/root-credentials (mode 0600), unless GARRISON_ROOT_ACCESS_KEY_ID and \
            GARRISON_ROOT_SECRET_ACCESS_KEY give one.
            """)

    @Option(help: "The folder that holds everything. (default: ./data)")
    var data: String?
    @Option(help: "The address to listen on. (default: 127.0.0.1)")
    var host: String?
    @Option(help: "The port to listen on; 0 takes any free one. (default: 4566)")
    var port: String?
    @Option(help: "The 12-digit account. (default: 123456789012)")
    var account: String?
    @Option(help: "The region of calls that name none. (default: us-east-1)")
    var region: String?
    @Option(help: "Seconds between deliveries of a trail's log files. (default: 300)")
    var trailInterval: String?
    @Option(help: "Seconds that a digest file covers. (default: 3600)")
    var digestInterval: String?
    @Option(help: "trace, debug, info, notice, warning or error. (default: info)")
    var logLevel: String?
    @Option(
        help: "Buckets whose logs GuardDuty reads: BUCKET or BUCKET/PREFIX, with commas between.")
    var watch: String?
    @Option(help: "A YAML file of the listeners of a guarded proxy, as `garrison proxy` has it.")
    var proxy: String?
    @Option(help: "Where others reach this server, for links in messages. (default: as it listens)")
    var publicUrl: String?
    @Option(help: "The server that takes mail: smtp://USER:PASSWORD@HOST:PORT, or smtps://…")
    var smtp: String?
    @Option(help: "The address that mail comes from. (default: no-reply@localhost)")
    var mailFrom: String?
    @Option(help: "A YAML file of settings.")
    var config: String?

    func run() async throws {
        var options: [String: String] = [:]
        options["data"] = data
        options["host"] = host
        options["port"] = port
        options["account"] = account
        options["region"] = region
        options["trail-interval"] = trailInterval
        options["digest-interval"] = digestInterval
        options["log-level"] = logLevel
        options["watch"] = watch
        options["proxy"] = proxy
        options["public-url"] = publicUrl
        options["smtp"] = smtp
        options["mail-from"] = mailFrom
        let environment = ProcessInfo.processInfo.environment
        do {
            let settings = try Configuration(
                options: options, environment: environment,
                file: config ?? environment["GARRISON_CONFIG"])
            // A file that may grow no longer is a failed write, answered as one; not the end.
            signal(SIGXFSZ, SIG_IGN)
            let house = try await House(settings, environment: environment)
            try await house.serve()
        } catch let error as ConfigurationError {
            throw CleanExit.failure("garrison: \(error)")
        } catch let error as HouseError {
            throw CleanExit.failure("garrison: \(error)")
        }
    }
}

extension CleanExit {
    /// Ends the program with a message on standard error and status 1.
    static func failure(_ message: String) -> any Error {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        return ExitCode(1)
    }
}
