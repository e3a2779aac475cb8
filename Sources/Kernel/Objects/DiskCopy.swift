#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Disk {
    /// Appends the first `count` bytes of `input` to `output`, whose position is `offset`.
    static func copy(
        _ input: Int32, to output: Int32, at offset: Int64, count: Int64, path: String
    ) throws(BlobError) {
        var done: Int64 = 0
        #if canImport(Glibc)
            if share(input, with: output, at: offset, count: count) {
                if lseek(output, off_t(offset + count), SEEK_SET) < 0 {
                    throw BlobError("seek", path)
                }
                return
            }
            while done < count {
                let moved = sendfile(output, input, nil, Int(min(count - done, 1 << 30)))
                if moved > 0 {
                    done += Int64(moved)
                } else if moved == 0 {
                    throw BlobError(.outOfRange, "copy", path)
                } else if done == 0, errno == EINVAL || errno == ENOSYS {
                    break
                } else if errno != EINTR {
                    throw BlobError("copy", path)
                }
            }
        #endif
        while done < count {
            let step = Int(min(count - done, Int64(BlobReader.chunkBytesMax)))
            let bytes = try read(input, at: done, count: step, path: path)
            guard bytes.count == step else { throw BlobError(.outOfRange, "copy", path) }
            try write(output, bytes, path: path)
            done += Int64(step)
        }
    }

    #if canImport(Glibc)
        /// `struct file_clone_range` of linux/fs.h.
        private struct CloneRange {
            var source: Int64
            var sourceOffset: UInt64
            var length: UInt64
            var targetOffset: UInt64
        }

        /// `FICLONERANGE`: lets both files own the same extents. False where the file system
        /// cannot, or where the bytes do not start on a block.
        private static func share(
            _ input: Int32, with output: Int32, at offset: Int64, count: Int64
        ) -> Bool {
            guard count > 0 else { return false }
            var range = CloneRange(
                source: Int64(input), sourceOffset: 0, length: UInt64(count),
                targetOffset: UInt64(offset))
            return withUnsafeMutableBytes(of: &range) { bytes in
                guard let start = bytes.baseAddress else { return false }
                return ioctl(output, 0x4020_940d, start) == 0
            }
        }
    #endif
}
