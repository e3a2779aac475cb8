import Glibc

/// An open file, closed when the last reference goes.
final class File: Sendable {
    let path: String
    private let descriptor: Int32

    init(_ path: String, _ flags: Int32) throws(JournalError) {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Disk.failure(path, errno) }
    }

    deinit { _ = close(descriptor) }

    /// The file's length in bytes.
    func size() throws(JournalError) -> Int {
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw Disk.failure(path, errno) }
        return Int(information.st_size)
    }

    /// Reads up to `count` bytes into the front of `buffer`; returns how many there were.
    func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(JournalError) -> Int {
        var done = 0
        while done < buffer.count, let base = buffer.baseAddress {
            let count = pread(descriptor, base + done, buffer.count - done, off_t(offset + done))
            if count < 0 {
                if errno == EINTR { continue }
                throw Disk.failure(path, errno)
            }
            if count == 0 { break }
            done += count
        }
        return done
    }

    /// Up to `count` bytes from `offset`; fewer at the end of the file.
    func bytes(_ count: Int, at offset: Int) throws(JournalError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let result = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(JournalError) in try read(buffer, at: offset) }
        }
        bytes.removeLast(count - (try result.get()))
        return bytes
    }

    /// Writes everything or throws; what was written before a failure stays in the file.
    func write(_ bytes: [UInt8], at offset: Int) throws(JournalError) {
        let code = bytes.withUnsafeBytes { buffer -> Int32 in
            var done = 0
            while done < buffer.count, let base = buffer.baseAddress {
                let count = pwrite(
                    descriptor, base + done, buffer.count - done, off_t(offset + done))
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                if count == 0 { return ENOSPC }
                done += count
            }
            return 0
        }
        guard code == 0 else { throw Disk.failure(path, code) }
    }

    func truncate(to length: Int) throws(JournalError) {
        guard ftruncate(descriptor, off_t(length)) == 0 else { throw Disk.failure(path, errno) }
    }

    /// Returns once contents and length are on disk.
    func sync() throws(JournalError) {
        guard fdatasync(descriptor) == 0 else {
            throw .ioFailure("\(path): fsync: \(String(cString: strerror(errno)))")
        }
    }
}

/// The few things the journal asks of a file system.
enum Disk {
    static func failure(_ path: String, _ code: Int32) -> JournalError {
        let reason = String(cString: strerror(code))
        return switch code {
        // EFBIG: a limit on the size of files, which to us is the end of the room.
        case ENOSPC, EDQUOT, EFBIG: .diskFull("\(path): \(reason)")
        case EACCES, EPERM, EROFS: .readOnly("\(path): \(reason)")
        case ENOENT, ENOTDIR, EISDIR, EMFILE, ENFILE, ENAMETOOLONG, ELOOP:
            .cannotOpen(path: path, reason: reason)
        default: .ioFailure("\(path): \(reason)")
        }
    }

    static func makeFolder(_ path: String) throws(JournalError) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o700) != 0, errno != EEXIST {
                let code = errno
                var information = stat()
                if stat(made, &information) != 0 { throw failure(made, code) }
            }
        }
    }

    /// The names in a folder, sorted.
    static func names(in path: String) throws(JournalError) -> [String] {
        guard let folder = opendir(path) else { throw failure(path, errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes names made, renamed or removed in the folder lasting.
    static func syncFolder(_ path: String) throws(JournalError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure(path, errno) }
        defer { _ = close(folder) }
        guard fsync(folder) == 0 else { throw failure(path, errno) }
    }

    /// Puts a file with these contents in place, whole or not at all, and lasting.
    static func replace(_ folder: String, _ name: String, _ bytes: [UInt8]) throws(JournalError) {
        let new = "\(folder)/\(name).new"
        do {
            let file = try File(new, O_WRONLY | O_CREAT | O_TRUNC)
            try file.write(bytes, at: 0)
            try file.sync()
        } catch {
            _ = unlink(new)
            throw error
        }
        guard rename(new, "\(folder)/\(name)") == 0 else { throw failure(new, errno) }
        try syncFolder(folder)
    }

    static func remove(_ path: String) throws(JournalError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure(path, errno) }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
