import Glibc

/// An open file, closed when the last reference goes.
final class MetricFile: Sendable {
    let path: String
    private let descriptor: Int32

    init(_ path: String, _ flags: Int32) throws(MetricStoreError) {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Disk.failure(path) }
    }

    deinit { _ = close(descriptor) }

    func size() throws(MetricStoreError) -> Int {
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw Disk.failure(path) }
        return Int(information.st_size)
    }

    /// Fills the buffer or throws.
    func read(
        _ buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(MetricStoreError) {
        var done = 0
        while done < buffer.count, let base = buffer.baseAddress {
            let count = pread(descriptor, base + done, buffer.count - done, off_t(offset + done))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw count == 0 ? .disk("\(path): cut off") : Disk.failure(path)
            }
            done += count
        }
    }

    /// Bytes with room after them that decoders may read.
    func bytes(_ count: Int, at offset: Int) throws(MetricStoreError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count + EntropyCoder.slackBytes)
        let result = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(MetricStoreError) in
                try read(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), at: offset)
            }
        }
        try result.get()
        return bytes
    }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(MetricStoreError) {
        var done = 0
        while done < bytes.count, let base = bytes.baseAddress {
            let count = pwrite(descriptor, base + done, bytes.count - done, off_t(offset + done))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Disk.failure(path) }
            done += count
        }
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(MetricStoreError) {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(MetricStoreError) in try write(buffer, at: offset) }
        }
        try result.get()
    }

    func truncate(to length: Int) throws(MetricStoreError) {
        guard ftruncate(descriptor, off_t(length)) == 0 else { throw Disk.failure(path) }
    }

    func sync() throws(MetricStoreError) {
        guard fdatasync(descriptor) == 0 else { throw Disk.failure(path) }
    }
}

/// The few things the store asks of a file system.
enum Disk {
    static func failure(_ path: String) -> MetricStoreError {
        .disk("\(path): \(String(cString: strerror(errno)))")
    }

    static func makeFolder(_ path: String) throws(MetricStoreError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
    }

    static func names(in path: String) throws(MetricStoreError) -> [String] {
        guard let folder = opendir(path) else { throw failure(path) }
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

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func remove(_ path: String) { _ = unlink(path) }

    static func syncFolder(_ path: String) throws(MetricStoreError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure(path) }
        defer { _ = close(folder) }
        guard fsync(folder) == 0 else { throw failure(path) }
    }

    /// Puts a file with these contents in place, whole or not at all, and lasting.
    static func replace(
        _ folder: String, _ name: String, _ bytes: [UInt8]
    ) throws(MetricStoreError) {
        let new = "\(folder)/\(name).new"
        do {
            let file = try MetricFile(new, O_WRONLY | O_CREAT | O_TRUNC)
            try file.write(bytes, at: 0)
            try file.sync()
        } catch {
            remove(new)
            throw error
        }
        guard rename(new, "\(folder)/\(name)") == 0 else { throw failure(new) }
        try syncFolder(folder)
    }

    static func whole(_ path: String) throws(MetricStoreError) -> [UInt8] {
        let file = try MetricFile(path, O_RDONLY)
        return try file.bytes(try file.size(), at: 0)
    }
}
