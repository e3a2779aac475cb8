import LogSearch
import Store
import Synchronization
import Vocabulary

/// The folder that holds the sealed blocks of all groups, and the blocks that are open.
final class BlockFolder: Sendable {
    /// Blocks that stay open for the next reader.
    private static let openMax = 128
    /// How long a file outlives its block: longer than any query runs.
    static let graceMilliseconds: Int64 = 65 * 60_000

    let path: String
    private let open = Mutex<Opened>(Opened())

    private struct Opened {
        var readers: [String: BlockReader] = [:]
        /// The longest unused first.
        var order: [String] = []
    }

    init(_ path: String) throws(BlockError) {
        self.path = path
        try BlockFile.makeFolder(path)
    }

    func reader(_ file: String) throws(BlockError) -> BlockReader {
        let held = open.withLock { opened -> BlockReader? in
            guard let held = opened.readers[file] else { return nil }
            opened.order.removeAll { $0 == file }
            opened.order.append(file)
            return held
        }
        if let held { return held }
        let reader = try BlockReader(BlockFile("\(path)/\(file)"))
        open.withLock { opened in
            if opened.readers.updateValue(reader, forKey: file) == nil { opened.order.append(file) }
            while opened.order.count > Self.openMax {
                opened.readers[opened.order.removeFirst()] = nil
            }
        }
        return reader
    }

    /// Nil where the file is gone.
    func readerIfAny(_ file: String) throws(BlockError) -> BlockReader? {
        do {
            return try reader(file)
        } catch {
            if error == .missing { return nil }
            throw error
        }
    }

    func write(_ block: [UInt8], _ file: String) throws(BlockError) {
        try BlockFile.write(block, folder: path, name: file)
    }

    func remove(_ file: String) throws(BlockError) {
        open.withLock { opened in
            opened.readers[file] = nil
            opened.order.removeAll { $0 == file }
        }
        try BlockFile.remove(folder: path, name: file)
    }

    /// Removes what a killed process left half done: files that the store does not know.
    func removeStrangers(_ store: Store) throws {
        let known = try store.read { snapshot in
            Set(
                try snapshot.rows(
                    "SELECT file FROM logs_blocks UNION SELECT file FROM logs_old_files"
                ).map { $0.text("file") })
        }
        for name in try BlockFile.names(in: path) where !known.contains(name) {
            try BlockFile.remove(folder: path, name: name)
        }
    }
}

/// A sealed block as the store knows it.
struct BlockRecord {
    let id: Int64
    let group: Int64
    let file: String
    let minTime: Int64
    let maxTime: Int64
    let count: Int64
    let bytes: Int64
    let fields: [String]

    init(_ row: Row) {
        id = row.integer("id")
        group = row.integer("group_id")
        file = row.text("file")
        minTime = row.integer("min_time")
        maxTime = row.integer("max_time")
        count = row.integer("count")
        bytes = row.integer("bytes")
        fields = row.text("fields").split(separator: "\n").map(String.init)
    }

    /// Bytes as the group counts them.
    var countedBytes: Int64 { bytes + count * Int64(PutBatch.eventOverhead) }
}
