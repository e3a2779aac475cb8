import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where the time comes from. Everything that asks for the time is handed one of these.
package protocol Clock: Sendable {
    func now() -> Instant
}

/// The machine's wall clock.
package struct SystemClock: Clock {
    package init() {}

    package func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }
}

/// A clock that tests set and advance.
package final class ManualClock: Clock {
    private let instant: Mutex<Instant>

    package init(_ start: Instant) { instant = Mutex(start) }

    package func now() -> Instant { instant.withLock { $0 } }
    package func advance(by duration: Duration) { instant.withLock { $0 = $0 + duration } }
    package func set(_ value: Instant) { instant.withLock { $0 = value } }
}
