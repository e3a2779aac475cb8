import Foundation
import Glibc

/// A running `crash-child`, whose lines can be read and which can be killed.
package final class Child {
    private let process = Process()
    private let output = Pipe()
    private let input = Pipe()
    private var unread: [UInt8] = []

    /// The program lies beside the tests' own.
    package init(_ arguments: String...) throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        process.executableURL = URL(fileURLWithPath: own).deletingLastPathComponent()
            .appendingPathComponent("crash-child")
        process.arguments = arguments
        process.standardOutput = output
        process.standardInput = input
        try process.run()
    }

    package var id: Int32 { process.processIdentifier }

    /// The next line; nil when the process has ended.
    package func line() -> String? {
        while true {
            if let end = unread.firstIndex(of: 0x0a) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeSubrange(...end)
                return line
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            unread += more
        }
    }

    /// All lines to the end of the process, without one that is cut off.
    package func rest() -> [String] {
        unread += (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        var lines = unread.split(separator: 0x0a, omittingEmptySubsequences: false)
        lines.removeLast()
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Has the process go on, if it waits for its input.
    package func release() { try? input.fileHandleForWriting.close() }

    /// Ends the process at once, as a power switch would.
    package func kill() { _ = Glibc.kill(process.processIdentifier, SIGKILL) }

    /// Kills it some microseconds from now; meanwhile its output is read, so that it never waits.
    package func kill(afterMicroseconds delay: Int) -> [String] {
        let id = process.processIdentifier
        let killer = Thread {
            usleep(useconds_t(delay))
            _ = Glibc.kill(id, SIGKILL)
        }
        killer.start()
        return rest()
    }

    /// How many kills a kill test does: GARRISON_KILLS, 100 without it.
    package static var kills: Int {
        ProcessInfo.processInfo.environment["GARRISON_KILLS"].flatMap { Int($0) } ?? 100
    }
}
