import ArgumentParser
import CloudTrail
import Codecs
import Foundation
import Journal
import Vocabulary

/// `garrison verify`: proves the local journal and what was delivered, or says what is wrong.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove that a trail is whole: of a data folder, or of a copy of its bucket.",
        discussion: """
            With --data (or alone): reads the hash chain of the journal from its first record to \
            its last and compares it with the anchor. Then compares every log file and digest that \
            trails delivered to buckets of this folder with what was delivered: hashes, \
            signatures, the chains of digests, what is missing and what was added. A server may \
            run meanwhile, or none.

            With --delivered: reads a copy of a trail's bucket, as `aws s3 sync s3://BUCKET \
            FOLDER` makes it, and needs no server and no data folder, only the public keys, as \
            `aws cloudtrail list-public-keys` prints them (with --start-time, for keys of other \
            times). Such a copy has no metadata of objects, so that the newest digest of each \
            chain is proven only if the output of `aws s3api head-object` lies beside it under \
            its name and `.metadata.json`. With --until a chain that ends earlier is wrong; \
            without it, one that was cut off at its end cannot be told from a young one.

            Each fault is one line: what kind, which file or record, and since when nothing can \
            be trusted. Nothing is changed.

            Exit status: 0, all is whole; 1, something is wrong; 2, it could not be verified (no \
            trail there, files that cannot be read, no keys); 64, wrong arguments.
            """)

    @Option(help: "The data folder. (default: ./data)")
    var data: String?
    @Option(help: "A folder that holds a copy of a trail's bucket.")
    var delivered: String?
    @Option(help: "With --delivered: the file that list-public-keys printed.")
    var publicKeys: String?
    @Option(
        help: "With --delivered: the moment that chains must reach, such as 2030-01-31T12:00:00Z.")
    var until: String?

    func validate() throws {
        if delivered == nil, publicKeys != nil || until != nil {
            throw ValidationError("--public-keys and --until belong to --delivered.")
        }
        if delivered != nil, data != nil {
            throw ValidationError("--data and --delivered are two different things to verify.")
        }
        if delivered != nil, publicKeys == nil {
            throw ValidationError("--delivered needs --public-keys.")
        }
        if let until, Instant(iso8601: until) == nil {
            throw ValidationError("--until is a moment such as 2030-01-31T12:00:00Z.")
        }
    }

    func run() async throws {
        if let delivered {
            guard try copyIsWhole(delivered) else { throw ExitCode(1) }
            return
        }
        let data = data ?? "./data"
        let folder = data + "/journal/trail"
        guard FileManager.default.fileExists(atPath: folder) else {
            throw CleanExit.unverifiable("there is no trail in \(data)")
        }
        let isJournalWhole = journalIsWhole(folder)
        let isDeliveredWhole: Bool?
        do {
            isDeliveredWhole = try DeliveredReport.run(data: data)
        } catch {
            throw CleanExit.unverifiable("the delivered files cannot be verified: \(error)")
        }
        if !isJournalWhole || isDeliveredWhole == false { throw ExitCode(1) }
    }

    private func journalIsWhole(_ folder: String) -> Bool {
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
        return result.isWhole
    }

    private func copyIsWhole(_ folder: String) throws -> Bool {
        guard let file = publicKeys, let bytes = FileManager.default.contents(atPath: file),
            let json = try? JSON(bytes: [UInt8](bytes)), let keys = DigestPublicKeys(json)
        else {
            throw CleanExit.unverifiable(
                "\(publicKeys ?? "") is not what `aws cloudtrail list-public-keys` prints")
        }
        let copy = CopiedBucket(folder: folder)
        let found: DeliveryVerification
        do {
            found = try DeliveryVerification(
                copyOf: folder, copy, keys: keys, until: until.flatMap { Instant(iso8601: $0) })
        } catch {
            throw CleanExit.unverifiable("\(folder) cannot be verified: \(error)")
        }
        guard found.digests + found.unsignedFiles > 0 else {
            throw CleanExit.unverifiable("there is nothing in \(folder) that a trail delivered")
        }
        return DeliveredReport.tell(found, of: folder)
    }
}

extension CleanExit {
    /// Ends the program with a message on standard error and status 2.
    static func unverifiable(_ message: String) -> any Error {
        FileHandle.standardError.write(Data("garrison: \(message)\n".utf8))
        return ExitCode(2)
    }
}
