import ArgumentParser
import Foundation
import Journal
import Vocabulary

/// `garrison verify`: proves the local journal whole, or says what is wrong with it.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove that the trail of a data folder is whole.",
        discussion: """
            Reads the hash chain of the journal from its first record to its last and compares it \
            with the anchor. Then compares every log file and digest that trails delivered to \
            buckets of this folder with what was delivered: hashes, signatures, the chains of \
            digests, what is missing and what was added. Nothing is changed; a server may run \
            meanwhile, or none. The exit status is 0 if all is whole and 1 if anything is wrong.
            """)

    @Option(help: "The data folder.")
    var data: String = "./data"

    func run() async throws {
        let folder = data + "/journal/trail"
        guard FileManager.default.fileExists(atPath: folder) else {
            throw CleanExit.failure("garrison: there is no trail in \(data)")
        }
        let result = Journal.verify(folder: folder)
        print("journal \(folder)")
        print("  \(result.records) records in \(result.segments) segments")
        if let first = result.firstTime, let last = result.lastTime {
            print("  from \(first.iso8601) to \(last.iso8601)")
        }
        if result.unfinishedBytes > 0 {
            print(
                "  \(result.unfinishedBytes) bytes of an unfinished last write (never acknowledged)"
            )
        }
        for problem in result.problems { print("  WRONG: \(problem)") }
        if result.hasMore { print("  and more") }
        print(result.isWhole ? "whole" : "NOT WHOLE")
        let isDeliveredWhole: Bool?
        do {
            isDeliveredWhole = try DeliveredReport.run(data: data)
        } catch {
            throw CleanExit.failure("garrison: the delivered files cannot be verified: \(error)")
        }
        if !result.isWhole || isDeliveredWhole == false { throw ExitCode(1) }
    }
}
