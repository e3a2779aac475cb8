// logsearch-bench FOLDER [EVENTS]: puts events like CloudTrail's into the engine's blocks, tells how
// fast and how small, and looks for one id among them. What it wrote as plain lines stays in
// FOLDER/raw.jsonl for `zstd -3` and ripgrep, which Benchmarks/LogSearch/run starts beside it.
import Glibc
import LogSearch

@main
enum LogSearchBench {
    static let clock = ContinuousClock()

    static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let took = try clock.measure(work)
        return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    }

    static func rounded(_ value: Double, _ digits: Int = 1) -> String {
        let scale = pow(10, Double(digits))
        return "\((value * scale).rounded() / scale)"
    }

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("usage: logsearch-bench FOLDER [EVENTS]")
            exit(2)
        }
        let folder = arguments[1]
        let wanted = arguments.count > 2 ? Int(arguments[2]) ?? 200_000 : 200_000
        var trail = TrailText(seed: 42)
        try BlockFile.makeFolder(folder + "/blocks")
        let raw = fopen(folder + "/raw.jsonl", "w")
        var batches: [(first: Int64, events: [(time: Int64, message: [UInt8])])] = []
        var bytes = 0
        var needle: [UInt8] = []
        for number in 0..<wanted {
            let event = trail.next()
            if number == wanted / 3 { needle = event.id }
            bytes += event.message.count + 1
            fwrite(event.message, 1, event.message.count, raw)
            fputc(0x0a, raw)
            if number % 800 == 0 { batches.append((event.time, [])) }
            batches[batches.count - 1].events.append((event.time, event.message))
        }
        fclose(raw)
        let megabytes = Double(bytes) / 1e6
        print("events \(wanted), \(rounded(megabytes)) MB raw, \(bytes / wanted) bytes each")

        // The way of a put: packed for the row that is written before it is acknowledged.
        var rows: [(form: EventBatch.Form, data: [UInt8])] = []
        let packing = seconds {
            for batch in batches { rows.append(EventBatch.pack(batch.events)) }
        }
        let rowBytes = rows.reduce(0) { $0 + $1.data.count }
        print(
            "rows: \(rounded(megabytes / packing)) MB/s, "
                + "\(rounded(Double(bytes) / Double(rowBytes)))x smaller")

        // The way into a block: unpacked, cut up, compressed, filtered, written and synced.
        var names: [String] = []
        var written = 0
        let sealing = try seconds {
            var writer = BlockWriter()
            var chunk = EventChunk()
            var held = 0
            func flush(isLast: Bool) throws {
                if !chunk.isEmpty { try writer.append(chunk.sorted()) }
                held += chunk.body.count
                chunk = EventChunk()
                guard held >= 32 << 20 || isLast else { return }
                let block = writer.finish()
                written += block.count
                let name = "\(names.count).block"
                names.append(name)
                try BlockFile.write(block, folder: folder + "/blocks", name: name)
                writer = BlockWriter()
                held = 0
            }
            for (index, row) in rows.enumerated() {
                try EventBatch.unpack(
                    row.data, row.form, batch: Int64(index), first: batches[index].first,
                    ingested: batches[index].first, stream: 1, into: &chunk)
                if chunk.isFull { try flush(isLast: false) }
            }
            try flush(isLast: true)
        }
        print(
            "blocks: \(rounded(megabytes / sealing)) MB/s, "
                + "\(rounded(Double(bytes) / Double(written)))x smaller, \(written) bytes")
        print("both on one core: \(rounded(megabytes / (packing + sealing))) MB/s")

        let readers = try names.map { try BlockReader(BlockFile("\(folder)/blocks/\($0)")) }
        var found = 0
        var opened = 0
        var chunks = 0
        let search = try seconds {
            let keys = TextFilter.keys(of: needle)
            let pattern = try FilterPattern("\"" + String(decoding: needle, as: UTF8.self) + "\"")
            for reader in readers {
                for place in reader.footer.chunks {
                    chunks += 1
                    guard try reader.mayHold(keys, place) else { continue }
                    opened += 1
                    let chunk = try reader.chunk(place)
                    for index in 0..<chunk.count
                    where chunk.withMessage(index, { pattern.matches(utf8: $0) }) {
                        found += 1
                    }
                }
            }
        }
        print(
            "needle: \(found) found in \(rounded(search * 1000, 2)) ms, "
                + "\(opened) of \(chunks) chunks opened")

        var scanned = 0
        let scan = try seconds {
            let pattern = try FilterPattern("\"AccessDenied\"")
            for reader in readers {
                for place in reader.footer.chunks {
                    let chunk = try reader.chunk(place)
                    for index in 0..<chunk.count
                    where chunk.withMessage(index, { pattern.matches(utf8: $0) }) {
                        scanned += 1
                    }
                }
            }
        }
        print("scan of everything: \(rounded(megabytes / scan)) MB/s, \(scanned) found")
        print("needle-id \(String(decoding: needle, as: UTF8.self))")
    }
}
