// detection-bench: how many records a second all detectors take, from gzip files to findings.
//
// Reads every file below each folder given, on one thread, three times, and prints the best run as
// one line of JSON for `run` to put beside its peer. With `--report` first, it reads once and
// prints the findings instead, one a line.
import Codecs
import Detection
import Vocabulary

@main
struct DetectionBench {
    static func main() {
        let clock = SystemClock()
        var paths = Array(CommandLine.arguments.dropFirst())
        if paths.first == "--report" {
            paths.removeFirst()
            print(String(decoding: Investigation(paths, clock: clock).lines, as: UTF8.self))
            return
        }
        for path in paths {
            var best: Investigation?
            for _ in 0..<3 {
                let run = Investigation([path], clock: clock)
                if run.seconds < best?.seconds ?? .infinity { best = run }
            }
            guard let best else { continue }
            let result: JSON = [
                "path": .string(path),
                "records": .number(JSONNumber(best.counts.read)),
                "seconds": .number(JSONNumber((best.seconds * 1000).rounded() / 1000)),
                "recordsPerSecond": .number(
                    JSONNumber(
                        Investigation.recordsPerSecond(best.counts.read, best.seconds))),
                "findings": .number(JSONNumber(best.findings.count)),
            ]
            print(result.text)
        }
    }
}
