import Codecs

extension FlowTracker {
    /// The baselines of hosts.
    func snapshot() -> JSON {
        var entries: [JSON] = []
        hosts.visit { slot in
            let host = slot.state
            entries.append([
                hexadecimal(slot.key), .number(JSONNumber(Int64(slot.touched))),
                .number(JSONNumber(Int64(host.hour))), .number(JSONNumber(Int64(host.hours))),
                hexadecimal(host.bytesThisHour), hexadecimal(host.mean.bitPattern),
                hexadecimal(host.deviation.bitPattern),
                .number(JSONNumber(Int64(host.firstSeen))),
                .number(JSONNumber(Int64(host.flows))), hexadecimal(host.ports0),
                hexadecimal(host.ports1), hexadecimal(host.ports2), hexadecimal(host.ports3),
            ])
        }
        return .array(entries)
    }

    /// Entries that are damaged are left out.
    func restore(_ snapshot: JSON) {
        for entry in (snapshot.array ?? []).prefix(hosts.capacity) {
            guard let key = number(entry[0]), let touched = entry[1]?.integer,
                let hour = entry[2]?.integer, let hours = entry[3]?.integer,
                let bytes = number(entry[4]), let mean = number(entry[5]),
                let deviation = number(entry[6]), let first = entry[7]?.integer,
                let flows = entry[8]?.integer
            else { continue }
            let host = hosts.state(key, at: UInt32(clamping: touched))
            host.pointee = HostState(
                hour: UInt32(clamping: hour), hours: UInt32(clamping: hours),
                bytesThisHour: bytes, mean: Double(bitPattern: mean),
                deviation: Double(bitPattern: deviation), firstSeen: UInt32(clamping: first),
                flows: UInt32(clamping: flows), ports0: number(entry[9]) ?? 0,
                ports1: number(entry[10]) ?? 0, ports2: number(entry[11]) ?? 0,
                ports3: number(entry[12]) ?? 0)
        }
    }
}
