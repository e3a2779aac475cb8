#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A finished blob: durable in its place, but lost at the next `recover` unless the index has
/// taken it. Call `BlobStore.settle` once it has, or `discard`.
package struct StoredBlob: Hashable, Sendable {
    package let id: BlobID
    /// In bytes.
    package let size: Int64
    /// What was asked for, of all the bytes.
    package let checksums: [ChecksumAlgorithm: [UInt8]]
}

/// Takes the bytes of one new blob. Memory does not grow with what passes.
///
/// Dropping a writer without `finish` removes what it wrote.
package actor BlobWriter {
    private let store: BlobStore
    private let lane: DiskLane
    private let name: BlobName
    private let temporary: String
    private var file: Int32
    private var sums: [RunningChecksum]
    private var sealer: SegmentSealer?

    /// Bytes taken so far.
    package private(set) var size: Int64 = 0

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        lane.asUnownedSerialExecutor()
    }

    init(
        store: BlobStore, lane: DiskLane, name: BlobName, temporary: String, file: Int32,
        checksums: Set<ChecksumAlgorithm>, sealer: SegmentSealer?
    ) {
        self.store = store
        self.lane = lane
        self.name = name
        self.temporary = temporary
        self.file = file
        sums = checksums.map { RunningChecksum($0) }
        self.sealer = sealer
    }

    deinit {
        if file >= 0 {
            close(file)
            unlink(temporary)
        }
    }

    package func append(_ bytes: [UInt8]) throws(BlobError) {
        guard file >= 0 else { throw BlobError(.closed, "write", temporary) }
        for index in sums.indices { sums[index].update(bytes) }
        if sealer == nil {
            try Disk.write(file, bytes, path: temporary)
        } else {
            try writeSealed(sealer?.append(bytes))
        }
        size += Int64(bytes.count)
    }

    private func writeSealed(_ bytes: [UInt8]?) throws(BlobError) {
        guard let bytes else { throw BlobError(.failed, "seal", temporary) }
        if !bytes.isEmpty { try Disk.write(file, bytes, path: temporary) }
    }

    /// Of what was appended so far; so that a promise of the sender can be checked before anything
    /// is kept.
    package var checksums: [ChecksumAlgorithm: [UInt8]] {
        Dictionary(uniqueKeysWithValues: sums.map { ($0.algorithm, $0.value) })
    }

    /// Makes the blob durable. After an error nothing of it is left.
    package func finish() throws(BlobError) -> StoredBlob {
        guard file >= 0 else { throw BlobError(.closed, "finish", temporary) }
        do throws(BlobError) {
            if sealer != nil { try writeSealed(sealer?.finish()) }
            try Disk.sync(file, path: temporary)
            close(file)
            file = -1
            let id = try store.place(temporary, as: name)
            return StoredBlob(id: id, size: size, checksums: checksums)
        } catch {
            abort()
            unlink(temporary)
            throw error
        }
    }

    /// Removes what was written. Does nothing after `finish` or a first `abort`.
    package func abort() {
        guard file >= 0 else { return }
        close(file)
        file = -1
        unlink(temporary)
    }
}
