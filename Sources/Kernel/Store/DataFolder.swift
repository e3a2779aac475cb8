import Glibc
import Synchronization

/// The folder that holds everything a server keeps, held by one process at a time.
///
/// The lock is `flock` on `garrison.lock`: the system lets it go when the process ends, however it
/// ends, so there is never a stale one to remove. The file names the holder, for the message only.
package final class DataFolder: Sendable {
    /// As it was given.
    package let path: String
    private let descriptor: Mutex<Int32?>

    /// Makes the folder (and its parents, mode 0700) if there is none, and takes it.
    ///
    /// Throws `locked` if another process has it, `readOnly` if nothing can be written there,
    /// `cannotOpen` for everything else.
    package init(path: String) throws(StoreError) {
        self.path = path
        try Self.makeFolder(path)
        let lockPath = path + "/garrison.lock"
        let file = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.failure(lockPath, errno) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let holder = Self.holder(file)
            _ = Glibc.close(file)
            if code == EWOULDBLOCK { throw .locked(by: "\(holder), which has \(path)") }
            throw Self.failure(lockPath, code)
        }
        let line = Array("\(getpid())\n".utf8)
        guard ftruncate(file, 0) == 0, pwrite(file, line, line.count, 0) == line.count else {
            let code = errno
            _ = Glibc.close(file)
            throw Self.failure(lockPath, code)
        }
        descriptor = Mutex(file)
    }

    deinit { release() }

    /// Lets the folder go; another process may take it from here on.
    package func release() {
        descriptor.withLock { descriptor in
            if let file = descriptor {
                // Closing alone would leave the lock with a child that is just being started.
                _ = flock(file, LOCK_UN)
                _ = Glibc.close(file)
            }
            descriptor = nil
        }
    }

    private static func holder(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = pread(file, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty
            ? "another process" : "process \(String(decoding: digits, as: UTF8.self))"
    }

    private static func makeFolder(_ path: String) throws(StoreError) {
        guard !path.isEmpty else { throw .cannotOpen(path: path, reason: "the path is empty") }
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o700) != 0, errno != EEXIST {
                let code = errno
                var information = stat()
                // Parents may refuse mkdir (read-only mounts, others' folders) and yet be there.
                if stat(made, &information) != 0 { throw failure(made, code) }
            }
        }
        var information = stat()
        guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
            throw .cannotOpen(path: path, reason: "it is not a folder")
        }
    }

    private static func failure(_ path: String, _ code: Int32) -> StoreError {
        let reason = String(cString: strerror(code))
        return switch code {
        case EACCES, EPERM, EROFS: .readOnly("\(path): \(reason)")
        case ENOSPC, EDQUOT: .diskFull("\(path): \(reason)")
        default: .cannotOpen(path: path, reason: reason)
        }
    }
}
