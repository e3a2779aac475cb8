#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How many files and sockets this process may hold open.
enum OpenFiles {
    /// Kept for the store, the journal and objects when connections use up the rest.
    private static let reserved = 512
    /// Nothing here needs more, and a system may know no bound at all.
    private static let most = 1 << 20

    /// Raises the limit as far as the system lets this process; most systems begin with 1,024,
    /// which idle connections alone can use up.
    ///
    /// - Returns: how many connections may then be open at once.
    static func raiseLimit() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
            let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0 else { return reserved }
        let wanted = rlim_t(min(UInt64(limit.rlim_max), UInt64(most)))
        if limit.rlim_cur < wanted {
            var raised = limit
            raised.rlim_cur = wanted
            if setrlimit(files, &raised) == 0 { limit = raised }
        }
        let count = Int(min(UInt64(limit.rlim_cur), UInt64(most)))
        return max(count - reserved, count / 2)
    }
}
