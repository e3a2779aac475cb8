// garrison: the program that people start.
//
// One file a subcommand, the configuration, and the wiring of all services (`House`). It alone
// knows every module; it decides nothing that a service or an engine could decide, and holds no
// state of its own.

import ArgumentParser

@main
struct Garrison: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "garrison",
        abstract: "The security services of a cloud account, on your own machine.",
        discussion: """
            `garrison serve` starts one server that speaks AWS's own APIs, so that the aws CLI, \
            boto3 and Terraform work against it unchanged. `garrison investigate` needs no server: \
            it reads logs and prints what they give away. `garrison verify` proves that a trail \
            is whole. `garrison proxy` stands in front of an application and guards it; `garrison \
            waf` tries its rules on requests and on logs, `garrison shield` tells what attacks did.

            First steps:
              garrison serve --data ./data
              garrison investigate /path/to/logs
              garrison verify --data ./data
              garrison proxy --listen 127.0.0.1:8080 --upstream http://127.0.0.1:3000
            """,
        version: version,
        subcommands: [
            Serve.self, ProxyCommand.self, WAFCommand.self, ShieldCommand.self, Investigate.self,
            Verify.self,
        ])
}
