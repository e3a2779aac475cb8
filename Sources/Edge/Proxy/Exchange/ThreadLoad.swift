#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How long the thread that asks had something to do: on a processor, or waiting for one. The
/// second matters as much, since a flood may well be served by others on the same machine.
final class ThreadLoad {
    private let file: Int32

    /// Belongs to the thread that makes it.
    init() { file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC) }

    deinit { if file >= 0 { close(file) } }

    func nanoseconds() -> Int64 {
        // "ran waited slices", the first two in nanoseconds (Documentation/scheduler/sched-stats).
        var bytes = [UInt8](repeating: 0, count: 80)
        let count = file >= 0 ? pread(file, &bytes, bytes.count, 0) : -1
        if count > 0 {
            let words = bytes.prefix(count).split(separator: 0x20).prefix(2)
            return words.reduce(0) { sum, word in
                sum + (Int64(String(decoding: word, as: UTF8.self)) ?? 0)
            }
        }
        var time = timespec()
        // Not the time of day: the processor time of this thread, which no clock of ours has.
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
