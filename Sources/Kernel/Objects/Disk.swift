#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why the disk refused.
package struct BlobError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Reason: Hashable, Sendable {
        /// The blob is not there.
        case notFound
        /// The disk, or the user's share of it, is full.
        case noSpace
        /// The file system is mounted read-only, or the folder belongs to someone else.
        case readOnly
        /// The process has as many files open as it may.
        case tooManyFiles
        /// The writer had been finished or aborted before.
        case closed
        /// The bytes are not those that were sealed, or the key is not the one.
        case damaged
        /// A range outside the blob.
        case outOfRange
        /// Anything else; `code` is the system's `errno`.
        case failed
    }
    package let reason: Reason
    package let operation: String
    package let path: String
    /// The system's `errno`, 0 where it was not the system that refused.
    package let code: Int32

    init(_ reason: Reason, _ operation: String, _ path: String, code: Int32 = 0) {
        self.reason = reason
        self.operation = operation
        self.path = path
        self.code = code
    }

    init(_ operation: String, _ path: String, code: Int32 = errno) {
        let reason: Reason =
            switch code {
            case ENOENT, ENOTDIR: .notFound
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            case EROFS, EACCES, EPERM: .readOnly
            case EMFILE, ENFILE: .tooManyFiles
            default: .failed
            }
        self.init(reason, operation, path, code: code)
    }

    package var description: String {
        guard code != 0, let text = strerror(code) else { return "\(operation) \(path): \(reason)" }
        return "\(operation) \(path): \(String(cString: text))"
    }
}

/// The system calls this module makes, with their errors as `BlobError`.
enum Disk {
    static func open(
        _ path: String, _ flags: Int32, mode: mode_t = 0o600
    ) throws(BlobError) -> Int32 {
        while true {
            #if canImport(Glibc)
                let file = Glibc.open(path, flags | O_CLOEXEC, mode)
            #else
                let file = Darwin.open(path, flags | O_CLOEXEC, mode)
            #endif
            if file >= 0 { return file }
            if errno != EINTR { throw BlobError("open", path) }
        }
    }

    private static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer, path: String)
        throws(BlobError)
    {
        var rest = bytes
        while let start = rest.baseAddress, rest.count > 0 {
            #if canImport(Glibc)
                let count = Glibc.write(file, start, rest.count)
            #else
                let count = Darwin.write(file, start, rest.count)
            #endif
            if count < 0 {
                if errno == EINTR { continue }
                throw BlobError("write", path)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    static func write(_ file: Int32, _ bytes: [UInt8], path: String) throws(BlobError) {
        var failure: BlobError?
        bytes.withUnsafeBytes { buffer in
            do throws(BlobError) {
                try write(file, buffer, path: path)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Reads up to `count` bytes at `offset`; fewer only at the file's end.
    static func read(
        _ file: Int32, at offset: Int64, count: Int, path: String
    ) throws(BlobError) -> [UInt8] {
        var failure: BlobError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count, let start = buffer.baseAddress {
                let got = pread(file, start + filled, count - filled, off_t(offset) + off_t(filled))
                if got == 0 { break }
                if got < 0 {
                    if errno == EINTR { continue }
                    failure = BlobError("read", path)
                    break
                }
                filled += got
            }
        }
        if let failure { throw failure }
        return bytes
    }

    static func sync(_ file: Int32, path: String) throws(BlobError) {
        #if canImport(Glibc)
            let failed = fdatasync(file) != 0
        #else
            let failed = fsync(file) != 0
        #endif
        if failed { throw BlobError("sync", path) }
    }

    /// Makes a folder's entries durable.
    static func syncFolder(_ path: String) throws(BlobError) {
        let file = try open(path, O_RDONLY | O_DIRECTORY)
        defer { close(file) }
        if fsync(file) != 0 { throw BlobError("sync", path) }
    }

    /// Makes `path` below `root`, which must exist, and syncs what was made.
    static func makeFolders(_ path: String, below root: String) throws(BlobError) {
        if path.isEmpty { return }
        let full = root + "/" + path
        if mkdir(full, 0o700) == 0 {
            return try syncFolder(parent(of: full))
        }
        if errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/") else {
            throw BlobError("mkdir", full)
        }
        try makeFolders(String(path[..<slash]), below: root)
        if mkdir(full, 0o700) == 0 {
            try syncFolder(parent(of: full))
        } else if errno != EEXIST {
            throw BlobError("mkdir", full)
        }
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    static func rename(_ old: String, _ new: String) throws(BlobError) {
        #if canImport(Glibc)
            let failed = Glibc.rename(old, new) != 0
        #else
            let failed = Darwin.rename(old, new) != 0
        #endif
        if failed { throw BlobError("rename", new) }
    }

    /// Returns whether there was one.
    @discardableResult
    static func remove(_ path: String) throws(BlobError) -> Bool {
        if unlink(path) == 0 { return true }
        if errno == ENOENT || errno == ENOTDIR { return false }
        throw BlobError("remove", path)
    }

    /// The names in a folder, except `.` and `..`.
    static func names(in path: String) throws(BlobError) -> [String] {
        guard let folder = opendir(path) else { throw BlobError("open", path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// What a symbolic link says, or nil if `path` is none.
    static func linkTarget(_ path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: 8192)
        let count = buffer.withUnsafeMutableBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text -> Int in
                guard let start = text.baseAddress else { return -1 }
                return readlink(path, start, text.count)
            }
        }
        guard count > 0, count < 8192 else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }

    static func size(_ file: Int32, path: String) throws(BlobError) -> Int64 {
        var info = stat()
        if fstat(file, &info) != 0 { throw BlobError("stat", path) }
        return Int64(info.st_size)
    }
}
