import Glibc

/// A block on disk, open for reading. It stays readable while it is open, even when its name is
/// gone.
package final class BlockFile: BlockBytes {
    package let size: Int
    private let descriptor: Int32

    package init(_ path: String) throws(BlockError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw .missing }
            throw .io("\(path): \(String(cString: strerror(errno)))")
        }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else {
            _ = close(descriptor)
            throw .io("\(path): \(String(cString: strerror(errno)))")
        }
        size = Int(information.st_size)
    }

    deinit { _ = close(descriptor) }

    package func read(_ count: Int, at offset: Int) throws(BlockError) -> [UInt8] {
        guard count >= 0, offset >= 0, offset + count <= size else { throw .corrupt }
        var code: Int32 = 0
        let descriptor = descriptor
        let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
            while filled < count {
                let got = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
                    off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    code = got < 0 ? errno : EIO
                    break
                }
                filled += got
            }
        }
        guard code == 0 else { throw .io(String(cString: strerror(code))) }
        return bytes
    }

    /// Puts a block in place, whole or not at all, and lasting: its name appears once its bytes
    /// are on disk.
    package static func write(
        _ bytes: [UInt8], folder: String, name: String
    ) throws(BlockError) {
        let path = "\(folder)/\(name)"
        let new = path + ".new"
        let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(new) }
        let isWritten = bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(
                    file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                done += count
            }
            return fdatasync(file) == 0
        }
        let problem = isWritten ? nil : failure(new)
        _ = close(file)
        guard problem == nil, rename(new, path) == 0 else {
            let problem = problem ?? failure(path)
            _ = unlink(new)
            throw problem
        }
        let parent = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { throw failure(folder) }
        defer { _ = close(parent) }
        guard fsync(parent) == 0 else { throw failure(folder) }
    }

    /// Removes a block; one that is not there is no failure.
    package static func remove(folder: String, name: String) throws(BlockError) {
        guard unlink("\(folder)/\(name)") == 0 || errno == ENOENT else {
            throw failure("\(folder)/\(name)")
        }
    }

    package static func makeFolder(_ path: String) throws(BlockError) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            if mkdir(made, 0o700) != 0, errno != EEXIST { throw failure(made) }
        }
    }

    /// The names in a folder.
    package static func names(in path: String) throws(BlockError) -> [String] {
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

    private static func failure(_ path: String) -> BlockError {
        .io("\(path): \(String(cString: strerror(errno)))")
    }
}
