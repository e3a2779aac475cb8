import Foundation
import Glibc

/// Gives the pages of code that only the start has touched back to the system: migrations, the
/// reading of settings and the runtime's look at every type lie all over the program, and would
/// count as its memory for as long as it runs. Whatever is wanted again is mapped again, from the
/// page cache.
enum StartPages {
    /// By then every part has had its first turn.
    private static let pause = Duration.milliseconds(700)

    /// Gives back once, and then waits to be cancelled: a part of the house that ends, ends all.
    static func run() async {
        do {
            try await Task.sleep(for: pause)
            giveBack()
            while true { try await Task.sleep(for: .seconds(86_400)) }
        } catch { return }
    }

    static func giveBack() {
        guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8),
            let program = try? FileManager.default.destinationOfSymbolicLink(
                atPath: "/proc/self/exe")
        else { return }
        for line in maps.split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            // Code alone: other parts of the file may have been changed since they were mapped.
            guard fields.count >= 6, fields[1] == "r-xp", line.hasSuffix(program) else { continue }
            let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard ends.count == 2, ends[1] > ends[0] else { continue }
            madvise(
                UnsafeMutableRawPointer(bitPattern: ends[0]), Int(ends[1] - ends[0]),
                MADV_DONTNEED)
        }
    }
}
