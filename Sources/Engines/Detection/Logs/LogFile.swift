#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads the logs of a disk into a sink, one after the other, in memory that does not grow with
/// them.
package final class LogFiles {
    /// What became of one log.
    package struct Outcome: Hashable, Sendable {
        package let path: String
        package var counts = RecordCounts()
        /// Bytes on disk and after decompression.
        package var bytes = 0
        package var inflatedBytes = 0
        /// Why it, or the rest of it, could not be read; nil if it could.
        package var failure: String?
        /// What an archive held that could not be read, or not wholly.
        package var members: [Outcome] = []

        package init(path: String) { self.path = path }
    }

    private unowned let sink: any RecordSink
    private let buffer = LogBuffer(capacity: 1 << 20)
    private let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: LogFiles.pieceBytes)
    private let inflater: Inflater
    private var wholeInput: [UInt8] = []
    private var tar: TarReader?
    private var isFirstPiece = true
    private var name = ""
    /// Reads what lies in archives.
    private lazy var inner = LogFiles(sink: sink, depth: depth + 1)
    private let depth: Int
    /// Is told the name of each log before its records come: an archive's members have their own.
    package var begins: ((String) -> Void)?

    /// How much is read at once.
    static let pieceBytes = 1 << 20
    /// Archives in archives.
    private static let depthMax = 3
    /// A zip file must be seen as a whole, and is read up to this size.
    private static let zipBytesMax = 1 << 30
    /// Members of an archive that are told of one by one.
    private static let membersToldMax = 1_000

    /// Returns nil if there is no memory for decompression.
    package convenience init?(sink: any RecordSink) { self.init(sink: sink, depth: 0) }

    private init?(sink: any RecordSink, depth: Int) {
        guard let inflater = Inflater() else { return nil }
        self.depth = depth
        self.inflater = inflater
        self.sink = sink
    }

    deinit { input.deallocate() }

    /// Reads what comes in at an open descriptor, such as standard input.
    package func read(
        descriptor: Int32, named name: String, progress: @escaping (Int) -> Void = { _ in }
    ) -> Outcome {
        var outcome = Outcome(path: name)
        read(descriptor, size: .max, progress, &outcome)
        return outcome
    }

    /// Reads the file at `path`. `progress` is told of bytes on disk as they are read.
    package func read(
        _ path: String, progress: @escaping (Int) -> Void = { _ in }
    ) -> Outcome {
        var outcome = Outcome(path: path)
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            outcome.failure = "it cannot be opened: \(String(cString: strerror(errno)))"
            return outcome
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0,
            [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT)
        else {
            outcome.failure = "it is no regular file"
            return outcome
        }
        let isPipe = status.st_mode & S_IFMT == S_IFIFO
        read(file, size: isPipe ? .max : Int(status.st_size), progress, &outcome)
        return outcome
    }

    private func start(_ name: String) {
        buffer.clear()
        tar = nil
        isArchive = false
        isFirstPiece = true
        self.name = name
        begins?(name)
    }

    private func read(
        _ file: Int32, size: Int, _ progress: @escaping (Int) -> Void, _ outcome: inout Outcome
    ) {
        start(outcome.path)
        guard let reader = LogReader(sink: sink) else {
            outcome.failure = LogReader.Failure.outOfMemory.description
            return
        }
        var source = Source(file: file, progress: progress)
        do {
            try run(reader, &source, size: size, &outcome)
        } catch let failure as LogReader.Failure {
            outcome.failure = failure.description
        } catch let failure as Inflater.Failure {
            outcome.failure = "its gzip data is \(failure)"
        } catch {
            outcome.failure = "\(error)"
        }
        outcome.bytes = source.bytes
        outcome.counts += reader.counts
        finish(&outcome, reader)
    }

    /// Reads a log that lies in memory, gzip or not, as if it were a file named `name`.
    package func read(_ bytes: [UInt8], named name: String) -> Outcome {
        var outcome = Outcome(path: name)
        outcome.bytes = bytes.count
        guard let reader = LogReader(sink: sink) else {
            outcome.failure = LogReader.Failure.outOfMemory.description
            return outcome
        }
        start(name)
        do {
            if bytes.starts(with: [0x1f, 0x8b]) {
                try bytes.withUnsafeBytes { try inflate($0, reader, &outcome) }
            } else if bytes.withUnsafeBufferPointer({ Archives.isZip($0) }) {
                try bytes.withUnsafeBytes { try unzip($0, &outcome) }
            } else {
                let room = buffer.room(max(bytes.count, 1))
                for (index, byte) in bytes.enumerated() { room[index] = byte }
                buffer.wrote(bytes.count)
                try drain(reader, isLast: true, &outcome)
            }
        } catch {
            outcome.failure =
                (error as? Inflater.Failure).map { "its gzip data is \($0)" }
                ?? "\(error)"
        }
        outcome.counts += reader.counts
        finish(&outcome, reader)
        return outcome
    }

    /// Reads a member of an archive, or says why it is not read.
    private func readMember(_ member: String, _ bytes: [UInt8]?, _ outcome: inout Outcome) {
        var found = Outcome(path: "\(name)!\(member)")
        if depth >= Self.depthMax {
            found.failure = "it lies too deep in archives"
        } else if let bytes, let inner {
            inner.begins = begins
            found = inner.read(bytes, named: found.path)
        } else {
            found.failure = "it is too long or packed in a way that is not read"
        }
        outcome.counts += found.counts
        outcome.inflatedBytes += found.inflatedBytes
        var told = found.members
        if found.failure != nil || found.counts.broken > 0 {
            found.members = []
            told.append(found)
        }
        outcome.members += told.prefix(max(0, Self.membersToldMax - outcome.members.count))
    }

    private func unzip(_ bytes: UnsafeRawBufferPointer, _ outcome: inout Outcome) throws {
        isArchive = true
        for member in try ZipReader(bytes).members {
            readMember(member.name, ZipReader.bytes(member, bytes), &outcome)
        }
    }

    private var isArchive = false

    private func finish(_ outcome: inout Outcome, _ reader: LogReader) {
        if tar?.isComplete == false, outcome.failure == nil {
            outcome.failure = Archives.Failure.truncated.description
        }
        // An archive's members speak for themselves.
        guard outcome.failure == nil, tar == nil, !isArchive else { return }
        let counts = outcome.counts
        if counts.read == 0, counts.withoutData == 0 {
            outcome.failure =
                counts.broken > 0
                ? reader.lastError.map { "its JSON cannot be read: \($0)" }
                    ?? "none of its records can be read"
                : LogReader.Failure.unrecognised.description
        }
    }

    /// A file and how much of it has been read.
    private struct Source {
        let file: Int32
        let progress: (Int) -> Void
        var bytes = 0

        init(file: Int32, progress: @escaping (Int) -> Void) {
            self.file = file
            self.progress = progress
        }

        /// Reads what it can; 0 at the end.
        mutating func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
            while true {
                let count = posixRead(file, room.baseAddress, room.count)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else {
                    throw ReadFailure(reason: String(cString: strerror(errno)))
                }
                bytes += count
                progress(bytes)
                return count
            }
        }
    }

    private struct ReadFailure: Error, CustomStringConvertible {
        let reason: String
        var description: String { "reading it failed: \(reason)" }
    }

    private func run(
        _ reader: LogReader, _ source: inout Source, size: Int, _ outcome: inout Outcome
    ) throws {
        let first = try source.read(into: UnsafeMutableRawBufferPointer(input))
        guard first > 0 else { throw LogReader.Failure.empty }
        if first >= 2, input[0] == 0x1f, input[1] == 0x8b {
            try runGzip(reader, &source, first: first, size: size, &outcome)
            return
        }
        if Archives.isZip(UnsafeBufferPointer(rebasing: input[..<first])) {
            wholeInput.removeAll(keepingCapacity: true)
            wholeInput.append(contentsOf: input[..<first])
            while wholeInput.count <= Self.zipBytesMax {
                let count = try source.read(into: UnsafeMutableRawBufferPointer(input))
                if count == 0 { break }
                wholeInput.append(contentsOf: input[..<count])
            }
            try wholeInput.withUnsafeBytes { try unzip($0, &outcome) }
            wholeInput = []
            return
        }
        let room = buffer.room(first)
        for index in 0..<first { room[index] = input[index] }
        buffer.wrote(first)
        while true {
            let room = buffer.room(Self.pieceBytes)
            let count = try source.read(
                into: UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(room)[..<Self.pieceBytes]))
            buffer.wrote(count)
            try drain(reader, isLast: count == 0, &outcome)
            if count == 0 { return }
        }
    }

    private func runGzip(
        _ reader: LogReader, _ source: inout Source, first: Int, size: Int, _ outcome: inout Outcome
    ) throws {
        if size <= Inflater.wholeInputBytesMax {
            wholeInput.removeAll(keepingCapacity: true)
            wholeInput.append(contentsOf: input[..<first])
            while wholeInput.count <= Inflater.wholeInputBytesMax {
                let count = try source.read(into: UnsafeMutableRawBufferPointer(input))
                if count == 0 { break }
                wholeInput.append(contentsOf: input[..<count])
            }
            try wholeInput.withUnsafeBytes { try inflate($0, reader, &outcome) }
            return
        }
        inflater.restart()
        var count = first
        while count > 0 {
            inflater.offer(UnsafeMutableBufferPointer(rebasing: input[..<count]))
            try drainStream(reader, &outcome)
            count = try source.read(into: UnsafeMutableRawBufferPointer(input))
        }
        try endStream(reader, &outcome)
    }

    private func inflate(
        _ bytes: UnsafeRawBufferPointer, _ reader: LogReader, _ outcome: inout Outcome
    ) throws {
        if inflater.inflateWhole(bytes, into: buffer) {
            try drain(reader, isLast: true, &outcome)
            return
        }
        inflater.restart()
        var position = 0
        while position < bytes.count {
            let count = min(bytes.count - position, input.count)
            UnsafeMutableRawBufferPointer(input).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
            position += count
            inflater.offer(UnsafeMutableBufferPointer(rebasing: input[..<count]))
            try drainStream(reader, &outcome)
        }
        try endStream(reader, &outcome)
    }

    private func drainStream(_ reader: LogReader, _ outcome: inout Outcome) throws {
        while !inflater.needsInput {
            let room = buffer.room(Self.pieceBytes)
            let piece = UnsafeMutableBufferPointer(rebasing: room[..<min(room.count, 4 << 20)])
            let count: Int
            do throws(Inflater.Failure) {
                count = try inflater.inflate(into: piece)
            } catch {
                // What came before the damage is read to its end.
                try drain(reader, isLast: true, &outcome)
                throw error
            }
            buffer.wrote(count)
            if count > 0 { try drain(reader, isLast: false, &outcome) }
        }
    }

    private func endStream(_ reader: LogReader, _ outcome: inout Outcome) throws {
        try drain(reader, isLast: true, &outcome)
        if !inflater.isComplete { throw Inflater.Failure.truncated }
    }

    private func drain(_ reader: LogReader, isLast: Bool, _ outcome: inout Outcome) throws {
        if isFirstPiece, isLast || buffer.bytes.count >= 512 {
            isFirstPiece = false
            if Archives.isTar(buffer.bytes) { tar = TarReader() }
        }
        if tar != nil {
            var found: [(String, [UInt8]?)] = []
            let taken = try tar?.take(buffer.bytes) { found.append(($0, $1)) } ?? 0
            buffer.take(taken)
            for (member, bytes) in found { readMember(member, bytes, &outcome) }
            begins?(name)
            return
        }
        let taken = try reader.read(buffer.bytes, isLast: isLast)
        outcome.inflatedBytes += taken
        buffer.take(taken)
        // A record without end may not fill the memory.
        if !isLast, buffer.bytes.count > LogReader.textBytesMax + LogReader.recordBytesMax {
            throw ReadFailure(reason: "a record is longer than any may be")
        }
    }
}
