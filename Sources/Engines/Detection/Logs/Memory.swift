#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How far from `start` the first `byte` is, within `count` bytes; by the C library's vector code.
@inline(__always)
func memoryFind(_ start: UnsafePointer<UInt8>, _ byte: UInt8, _ count: Int) -> Int? {
    guard count > 0, let found = memchr(start, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
}

/// `read(2)`, under a name that methods called `read` do not hide.
func posixRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(file, buffer, count)
}

/// Zeroed memory for `count` values, which the system makes real page by page.
func zeroedMemory<Value>(_ count: Int) -> UnsafeMutablePointer<Value> {
    guard let memory = calloc(count, MemoryLayout<Value>.stride) else {
        // Nothing sensible can be done without the tables; the system is out of address space.
        fatalError("no memory for a table of \(count) states")
    }
    return memory.bindMemory(to: Value.self, capacity: count)
}

func releaseMemory<Value>(_ memory: UnsafeMutablePointer<Value>) { free(memory) }
