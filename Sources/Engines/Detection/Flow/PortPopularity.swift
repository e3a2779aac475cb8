/// Ports from 1024 on at which services listen by custom.
enum ServicePorts {
    @inline(__always)
    static func contains(_ port: UInt16) -> Bool { bits[Int(port >> 6)] >> (port & 63) & 1 != 0 }

    private static let bits: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: 1024)
        for port in [
            1080, 1194, 1433, 1434, 1521, 1723, 1883, 2049, 2082, 2083, 2181, 2222, 2375, 2376,
            2379, 2380, 2483, 2484, 3000, 3128, 3268, 3269, 3306, 3333, 3389, 4369, 4443, 4444,
            4567, 4646, 4647, 4789, 5000, 5044, 5060, 5061, 5222, 5353, 5432, 5439, 5601, 5671,
            5672, 5900, 5901, 5984, 5985, 5986, 6379, 6380, 6443, 6667, 7000, 7001, 7077, 7199,
            7474, 7687, 8000, 8008, 8009, 8080, 8081, 8082, 8086, 8088, 8089, 8125, 8140, 8161,
            8200, 8201, 8300, 8301, 8302, 8332, 8333, 8443, 8472, 8500, 8600, 8834, 8883, 8888,
            9000, 9001, 9030, 9042, 9050, 9051, 9090, 9091, 9092, 9093, 9094, 9096, 9098, 9100,
            9150, 9160, 9200, 9300, 9418, 9443, 9999, 10000, 10050, 10051, 10250, 10255, 10256,
            10257, 10259, 11211, 11434, 14444, 15672, 15692, 18080, 18081, 25565, 25672, 26257,
            27015, 27017, 27018, 27019, 28017, 50000, 50051, 50070, 51820, 61613, 61616,
        ] {
            bits[port >> 6] |= 1 << UInt64(port & 63)
        }
        return bits
    }()
}

/// How often ends of conversations were seen, roughly: a service's port comes again and again, a
/// client's is drawn anew. Asked only where the numbers of the ports tell nothing.
final class PortPopularity {
    private let counts: UnsafeMutablePointer<UInt16>
    private var seen = 0
    private static let bits = 16
    /// All counts are halved after this many questions, so that they stay apart.
    private static let halvingPause = 1 << 19
    /// A port must have been seen this often before its count says anything.
    private static let countMin: UInt16 = 8

    init() { counts = zeroedMemory(1 << Self.bits) }

    deinit { releaseMemory(counts) }

    /// Notes both ends, and says whether the first is the one much more used; nil if neither is.
    func isMoreUsed(
        _ address: FlowAddress, _ port: UInt16, than other: FlowAddress, _ otherPort: UInt16
    ) -> Bool? {
        let first = note(address, port)
        let second = note(other, otherPort)
        seen += 1
        if seen >= Self.halvingPause { halve() }
        if first >= Self.countMin, first / 4 > second { return true }
        if second >= Self.countMin, second / 4 > first { return false }
        return nil
    }

    private func note(_ address: FlowAddress, _ port: UInt16) -> UInt16 {
        let hash = mixed(address.hash ^ UInt64(port) &* 0xa076_1d64_78bd_642f)
        let place = counts + Int(hash >> (64 - UInt64(Self.bits)))
        if place.pointee < .max { place.pointee += 1 }
        return place.pointee
    }

    private func halve() {
        seen = 0
        for index in 0..<(1 << Self.bits) { counts[index] >>= 1 }
    }
}
