package import Vocabulary

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of blobs. See `Objects.swift` for the layout and what is promised.
package final class BlobStore: Sendable {
    static let uploads = ".uploads"

    package let folder: String
    private let entropy: any Entropy
    private let lanes = DiskLanes()

    /// Opens `folder`, making it if need be. One process may have it open at a time; the caller
    /// sees to that.
    package init(folder: String, entropy: any Entropy = SystemEntropy()) throws(BlobError) {
        self.folder = folder
        self.entropy = entropy
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw BlobError("mkdir", folder) }
        try Disk.makeFolders(Self.uploads, below: folder)
    }

    // MARK: - Writing

    /// - Parameter key: seals the bytes; whoever keeps the index keeps the key too.
    package func writer(
        _ name: BlobName, checksums: Set<ChecksumAlgorithm> = [], key: [UInt8]? = nil
    ) async throws(BlobError) -> BlobWriter {
        let temporary = temporaryPath()
        let lane = lanes.next
        let file = try await lane.run { () throws(BlobError) in
            try Disk.open(temporary, O_WRONLY | O_CREAT | O_EXCL)
        }
        return BlobWriter(
            store: self, lane: lane, name: name, temporary: temporary, file: file,
            checksums: checksums,
            sealer: key.map { SegmentSealer(key: $0, entropy: entropy) })
    }

    /// Keeps bytes at hand.
    package func put(
        _ bytes: [UInt8], as name: BlobName, checksums: Set<ChecksumAlgorithm> = [],
        key: [UInt8]? = nil
    ) async throws(BlobError) -> StoredBlob {
        let writer = try await writer(name, checksums: checksums, key: key)
        try await writer.append(bytes)
        return try await writer.finish()
    }

    /// A new blob of the bytes of others, in order; the bytes never pass through memory of ours.
    ///
    /// One source becomes a second name of the same file: blobs do not change, so a copy need not
    /// be one. Several are joined by sharing their extents where the file system can (XFS, Btrfs)
    /// and by copying inside the kernel elsewhere.
    /// - Parameter sealedSize: how many bytes sealed sources of one key hold in all.
    package func concatenate(
        _ sources: [BlobID], as name: BlobName, sealedSize: Int64? = nil
    ) async throws(BlobError) -> StoredBlob {
        let temporary = temporaryPath()
        return try await lanes.next.run { [self] () throws(BlobError) in
            do throws(BlobError) {
                let size: Int64
                if sources.count == 1, link(path(sources[0]), temporary) == 0 {
                    let file = try Disk.open(temporary, O_RDONLY)
                    defer { close(file) }
                    size = try Disk.size(file, path: temporary)
                } else {
                    size = try join(sources, into: temporary)
                }
                return StoredBlob(
                    id: try place(temporary, as: name), size: sealedSize ?? size, checksums: [:])
            } catch {
                unlink(temporary)
                throw error
            }
        }
    }

    private func join(_ sources: [BlobID], into path: String) throws(BlobError) -> Int64 {
        let output = try Disk.open(path, O_WRONLY | O_CREAT | O_EXCL)
        defer { close(output) }
        var total: Int64 = 0
        for source in sources {
            let from = self.path(source)
            let input = try Disk.open(from, O_RDONLY)
            defer { close(input) }
            let size = try Disk.size(input, path: from)
            try Disk.copy(input, to: output, at: total, count: size, path: from)
            total += size
        }
        try Disk.sync(output, path: path)
        return total
    }

    /// Moves a finished temporary file to its place, durably, leaving a note for `recover`.
    func place(_ temporary: String, as name: BlobName) throws(BlobError) -> BlobID {
        let id = BlobID(name, entropy: entropy)
        let note = notePath(id)
        if symlink("../" + id.description, note) != 0 { throw BlobError("note", note) }
        do throws(BlobError) {
            // A deletion may take an empty folder away between its making and the move into it.
            for attempt in 1...16 {
                try Disk.makeFolders(id.folder, below: folder)
                do throws(BlobError) {
                    try Disk.rename(temporary, path(id))
                    break
                } catch  where error.reason == .notFound && attempt < 16 {
                    continue
                }
            }
            try Disk.syncFolder(folder + "/" + id.folder)
            return id
        } catch {
            unlink(path(id))
            unlink(note)
            throw error
        }
    }

    /// The index has taken the blob: it is no longer in flight.
    package func settle(_ id: BlobID) async {
        let note = notePath(id)
        // Left behind, the note only costs the next `recover` one question.
        _ = try? await lanes.next.run { () throws(BlobError) in try Disk.remove(note) }
    }

    /// The index will not take the blob.
    package func discard(_ id: BlobID) async {
        let note = notePath(id)
        // If it cannot be removed now, its note stays and `recover` will try again.
        _ = try? await lanes.next.run { [self] () throws(BlobError) in
            try removeNow(id)
            try Disk.remove(note)
        }
    }

    // MARK: - Reading and removing

    /// `range` counts bytes from 0 and must lie within the blob.
    package func reader(
        _ id: BlobID, range: Range<Int64>? = nil, seal: BlobSeal? = nil
    ) async throws(BlobError) -> BlobReader {
        let path = path(id)
        let lane = lanes.next
        let (file, fileSize) = try await lane.run { () throws(BlobError) in
            let file = try Disk.open(path, O_RDONLY)
            do throws(BlobError) {
                return (file, try Disk.size(file, path: path))
            } catch {
                close(file)
                throw error
            }
        }
        if let seal, seal.fileSize != fileSize {
            close(file)
            throw BlobError(.damaged, "open", path)
        }
        let size = seal.map { $0.segments.reduce(0, +) } ?? fileSize
        let range = range ?? 0..<size
        guard range.lowerBound >= 0, range.upperBound <= size else {
            close(file)
            throw BlobError(.outOfRange, "read", path)
        }
        return BlobReader(
            lane: lane, path: path, file: file, size: size, range: range, seal: seal)
    }

    /// Removes a blob, and folders that are empty without it. One that is gone already is no error.
    package func delete(_ id: BlobID) async throws(BlobError) {
        try await lanes.next.run { [self] () throws(BlobError) in try removeNow(id) }
    }

    /// Removes a bucket's folder if nothing is in it.
    package func removeFolder(ofBucket bucket: String) async {
        let path = folder + "/" + BlobName.folder(of: bucket)
        _ = try? await lanes.next.run { () throws(BlobError) in rmdir(path) }
    }

    private func removeNow(_ id: BlobID) throws(BlobError) {
        try Disk.remove(path(id))
        var folders = id.folder
        // The bucket's own folder stays: it shows that the bucket is there.
        while let slash = folders.lastIndex(of: "/"), rmdir(folder + "/" + folders) == 0 {
            folders = String(folders[..<slash])
        }
    }

    // MARK: - Recovery

    /// What the last process left half done is undone: to be called once, before anything is
    /// written. `isKept` tells whether the index has a blob. Returns how many files were removed.
    @discardableResult
    package func recover(isKept: (BlobID) throws -> Bool) throws -> Int {
        var removed = 0
        for name in try Disk.names(in: folder + "/" + Self.uploads) {
            let path = "\(folder)/\(Self.uploads)/\(name)"
            if let target = Disk.linkTarget(path), let id = BlobID(target.dropFirst(3)),
                try !isKept(id)
            {
                try removeNow(id)
                removed += 1
            }
            if try Disk.remove(path), name.hasPrefix("t-") { removed += 1 }
        }
        return removed
    }

    // MARK: - Paths

    private func path(_ id: BlobID) -> String { folder + "/" + id.description }

    private func temporaryPath() -> String {
        "\(folder)/\(Self.uploads)/t-\(entropy.text(16, from: "0123456789abcdef"))"
    }

    /// The note of a blob in flight, found by the digits that make its name unique.
    private func notePath(_ id: BlobID) -> String {
        "\(folder)/\(Self.uploads)/n-\(id.description.suffix(16))"
    }
}
