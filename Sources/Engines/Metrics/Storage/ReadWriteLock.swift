import Glibc

/// A reader-writer lock that prefers writers: many readers at once, or one writer.
///
/// Unchecked because the lock lies behind a pointer; it is made once, freed once, and is otherwise
/// only handed to pthread's own functions.
final class ReadWriteLock: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)

    init() {
        var attributes = pthread_rwlockattr_t()
        pthread_rwlockattr_init(&attributes)
        pthread_rwlockattr_setkind_np(
            &attributes, Int32(PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP))
        pthread_rwlock_init(lock, &attributes)
        pthread_rwlockattr_destroy(&attributes)
    }

    deinit {
        pthread_rwlock_destroy(lock)
        lock.deallocate()
    }

    func withReadLock<Value>(_ body: () throws(MetricStoreError) -> Value)
        throws(MetricStoreError) -> Value
    {
        pthread_rwlock_rdlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return try body()
    }

    func withWriteLock<Value>(_ body: () throws(MetricStoreError) -> Value)
        throws(MetricStoreError) -> Value
    {
        pthread_rwlock_wrlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return try body()
    }
}
