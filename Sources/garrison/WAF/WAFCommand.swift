import ArgumentParser

/// `garrison waf`: what rules say of requests, before and while they are in force.
struct WAFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waf",
        abstract: "Try web ACLs and rule sets on requests, on logs, and see traffic.",
        subcommands: [WAFTest.self, WAFReplay.self, WAFTop.self])
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
