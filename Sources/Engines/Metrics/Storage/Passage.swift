import Glibc

/// Lets many through at once, or one who wants to be alone; who waits to be alone goes first.
///
/// Unchecked because the lock lies behind a pointer; it is made once, freed once, and is otherwise
/// only handed to pthread's own functions.
final class Passage: @unchecked Sendable {
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

    func together<Value>(_ body: () throws(MetricStoreError) -> Value)
        throws(MetricStoreError) -> Value
    {
        pthread_rwlock_rdlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return try body()
    }

    func alone<Value>(_ body: () throws(MetricStoreError) -> Value)
        throws(MetricStoreError) -> Value
    {
        pthread_rwlock_wrlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return try body()
    }
}
