import Foundation
import Glibc

/// A running `crash-child`, whose lines can be read and which can be killed.
///
/// Spawned without Foundation's `Process`, which breaks down in a process that has thousands of
/// files open, as other tests running beside may have.
package final class Child {
    /// What stands in the way of starting it.
    package struct SpawnError: Error {
        package let code: Int32
    }

    private static let spawning = NSLock()

    package let id: Int32
    private let output: FileHandle
    private var input: FileHandle?
    private var isEnded = false
    private var unread: [UInt8] = []

    /// The program lies beside the tests' own.
    package init(_ arguments: String...) throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: own).deletingLastPathComponent()
            .appendingPathComponent("crash-child").path
        // One at a time: a pipe is inherited by whatever is spawned before its flags are set.
        Self.spawning.lock()
        defer { Self.spawning.unlock() }
        let (outRead, outWrite) = try Self.pipe()
        let (inRead, inWrite) = try Self.pipe()
        output = FileHandle(fileDescriptor: outRead, closeOnDealloc: true)
        input = FileHandle(fileDescriptor: inWrite, closeOnDealloc: true)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, inRead, 0)
        posix_spawn_file_actions_adddup2(&actions, outWrite, 1)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        var made: pid_t = 0
        let code = posix_spawn(&made, program, &actions, nil, words, environ)
        for word in words { free(word) }
        posix_spawn_file_actions_destroy(&actions)
        close(inRead)
        close(outWrite)
        guard code == 0 else { throw SpawnError(code: code) }
        id = made
    }

    deinit {
        guard !isEnded else { return }
        kill()
        waitUntilExit()
    }

    /// Both ends close when another program begins.
    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw SpawnError(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private func waitUntilExit() {
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1, errno == EINTR {}
        isEnded = true
    }

    /// The next line; nil when the process has ended.
    package func line() -> String? {
        while true {
            if let end = unread.firstIndex(of: 0x0a) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeSubrange(...end)
                return line
            }
            let more = output.availableData
            if more.isEmpty { return nil }
            unread += more
        }
    }

    /// All lines to the end of the process, without one that is cut off.
    package func rest() -> [String] {
        unread += (try? output.readToEnd()) ?? Data()
        waitUntilExit()
        var lines = unread.split(separator: 0x0a, omittingEmptySubsequences: false)
        lines.removeLast()
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Has the process go on, if it waits for its input.
    package func release() { input = nil }

    /// Ends the process at once, as a power switch would.
    package func kill() { _ = Glibc.kill(id, SIGKILL) }

    /// Kills it some microseconds from now; meanwhile its output is read, so that it never waits.
    package func kill(afterMicroseconds delay: Int) -> [String] {
        let id = id
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
