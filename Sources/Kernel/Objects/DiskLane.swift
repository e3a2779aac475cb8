import Dispatch
import Synchronization

/// One thread's worth of blocking disk work, in order. Writers live on a lane as their executor;
/// other calls are sent to one.
final class DiskLane: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }

    func run<T: Sendable>(
        _ body: @escaping @Sendable () throws(BlobError) -> T
    ) async throws(BlobError) -> T {
        let result: Result<T, BlobError> = await withCheckedContinuation { continuation in
            queue.async {
                do throws(BlobError) {
                    continuation.resume(returning: .success(try body()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }
}

/// A fixed number of lanes, taken in turn.
final class DiskLanes: Sendable {
    /// Enough to keep a disk's queue filled, few enough to cost nothing.
    static let lanesMax = 8

    private let lanes: [DiskLane]
    private let turn = Atomic<Int>(0)

    init() { lanes = (0..<Self.lanesMax).map { DiskLane(label: "garrison.objects.\($0)") } }

    var next: DiskLane {
        let turn = turn.wrappingAdd(1, ordering: .relaxed).newValue
        return lanes[abs(turn % Self.lanesMax)]
    }
}
