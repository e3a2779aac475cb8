import Foundation
import Gate

/// Runs the programs that lie in the data folder's `programs`, each on its own and within limits.
///
/// Only who can write into that folder decides what can run; rules only choose among what lies
/// there. A program gets the event on its standard input and an environment of nothing but a path.
/// It is gone after `secondsMax`, with everything it started in its process group; its time on the
/// processor, its memory, its files and their size are bounded.
struct LocalPrograms: ProgramRunner {
    private static let secondsMax = 30
    private static let processorSecondsMax = 10
    private static let memoryKilobytesMax = 1 << 20
    private static let fileBlocksMax = 20_480
    private static let openFilesMax = 64
    private static let errorBytesMax = 1_024

    let folder: String

    init(folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    private func path(_ name: String) -> String { "\(folder)/\(name)" }

    func hasProgram(_ name: String) -> Bool {
        guard !name.contains("/"), !name.hasPrefix(".") else { return false }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder)
            && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path(name))
    }

    func run(_ name: String, input: [UInt8]) async throws(ProgramError) {
        guard hasProgram(name) else {
            throw ProgramError("The program \(name) does not exist.", isMissing: true)
        }
        let stdin = try Self.scratch(input)
        defer { close(stdin) }
        let stderr = try Self.scratch([])
        defer { close(stderr) }
        let pid = try spawn(name, stdin: stdin, stderr: stderr)
        let status = await Self.end(of: pid)
        guard let status else {
            throw ProgramError("The program \(name) was ended after \(Self.secondsMax) seconds.")
        }
        guard status == 0 else {
            throw ProgramError(
                "The program \(name) ended with status \(status). \(Self.text(stderr))")
        }
    }

    /// A file without a name that holds `bytes`, to be read from its beginning.
    private static func scratch(_ bytes: [UInt8]) throws(ProgramError) -> Int32 {
        var template = Array("/tmp/garrison-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw ProgramError("No scratch file can be made.") }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        unlink(template)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            guard count > 0 else {
                close(file)
                throw ProgramError("The scratch file cannot be written.")
            }
            written += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    private static func text(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: errorBytesMax)
        let count = pread(file, &bytes, bytes.count, 0)
        let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        return String(text.unicodeScalars.filter { $0.value >= 0x20 })
    }

    private func spawn(
        _ name: String, stdin: Int32, stderr: Int32
    ) throws(ProgramError) -> pid_t {
        // The shell sets the limits on itself, then becomes the program.
        let script = """
            ulimit -t \(Self.processorSecondsMax); ulimit -v \(Self.memoryKilobytesMax); \
            ulimit -f \(Self.fileBlocksMax); ulimit -n \(Self.openFilesMax); ulimit -c 0; \
            cd "$1" && exec "$0"
            """
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, stdin, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, stderr, 2)
        // Nothing of the server's own is handed on; that one is closed already is no error.
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for file in open.compactMap({ Int32($0) }) where file > 2 {
            posix_spawn_file_actions_addclose(&actions, file)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that what it starts ends with it.
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let path = URL(fileURLWithPath: path(name)).path
        var arguments: [UnsafeMutablePointer<CChar>?] = []
        for text in ["/bin/sh", "-c", script, path, folder] { arguments.append(strdup(text)) }
        arguments.append(nil)
        var environment: [UnsafeMutablePointer<CChar>?] = []
        for text in ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"] {
            environment.append(strdup(text))
        }
        environment.append(nil)
        defer {
            for text in arguments { free(text) }
            for text in environment { free(text) }
        }
        var pid = pid_t()
        let failure = posix_spawn(
            &pid, "/bin/sh", &actions, &attributes, &arguments, &environment)
        guard failure == 0 else {
            throw ProgramError("The program \(name) cannot be started.")
        }
        return pid
    }

    /// The status; 128 and more for a signal; nil where it had to be ended.
    private static func end(of pid: pid_t) async -> Int32? {
        let end = ContinuousClock.now + .seconds(secondsMax)
        var isEnded = false
        while true {
            var status: Int32 = 0
            let found = waitpid(pid, &status, WNOHANG)
            if found == pid || found < 0 {
                // Whatever it started and left behind.
                kill(-pid, SIGKILL)
                if isEnded { return nil }
                let signal = status & 0x7f
                return found < 0 ? 255 : signal != 0 ? 128 + signal : (status >> 8) & 0xff
            }
            if ContinuousClock.now > end || Task.isCancelled {
                kill(-pid, SIGKILL)
                isEnded = true
            }
            // Not cancelled with the task: the child must be waited for.
            await withUnsafeContinuation { continuation in
                DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(20)) {
                    continuation.resume()
                }
            }
        }
    }
}
