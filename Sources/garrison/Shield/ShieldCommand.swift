import ArgumentParser

/// `garrison shield …`
struct ShieldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shield",
        abstract: "Tell what attacks did and what they cost.",
        subcommands: [ShieldReport.self])
}
