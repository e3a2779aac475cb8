#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files below some paths, in an order in which logs are in the order of their time: AWS's log
/// files carry their time in their names, so names are sorted.
package struct LogWalk {
    package struct File: Hashable, Sendable {
        package let path: String
        package let bytes: Int
    }

    package private(set) var files: [File] = []
    /// Paths that could not be looked at, and why.
    package private(set) var failures: [(path: String, reason: String)] = []
    private var seen: Set<Identity> = []

    private struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    /// The path that stands for what comes in.
    package static let standardInput = "-"
    package static let filesMax = 1_000_000
    package static let depthMax = 64

    /// Walks `paths`; symbolic links are followed, and nothing is visited twice, so that loops end.
    package init(_ paths: [String]) {
        for path in paths { visit(path, depth: 0) }
    }

    private mutating func visit(_ path: String, depth: Int) {
        if path == Self.standardInput, depth == 0 {
            files.append(File(path: path, bytes: 0))
            return
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            failures.append((path, String(cString: strerror(errno))))
            return
        }
        let identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        guard seen.insert(identity).inserted else { return }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            guard files.count < Self.filesMax else {
                failures.append((path, "there are more than \(Self.filesMax) files"))
                return
            }
            files.append(File(path: path, bytes: Int(status.st_size)))
        case S_IFIFO where depth == 0:
            files.append(File(path: path, bytes: 0))
        case S_IFDIR:
            guard depth < Self.depthMax else {
                failures.append((path, "it lies more than \(Self.depthMax) folders deep"))
                return
            }
            for name in names(path) {
                visit(path.hasSuffix("/") ? path + name : "\(path)/\(name)", depth: depth + 1)
            }
        default:
            failures.append((path, "it is neither a file nor a folder"))
        }
    }

    /// The visible names in a folder, sorted by their bytes.
    private mutating func names(_ path: String) -> [String] {
        guard let folder = opendir(path) else {
            failures.append((path, String(cString: strerror(errno))))
            return []
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
