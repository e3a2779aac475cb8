import Codecs
import Detection
import Testing

/// Logs in what they are handed on in: tar, zip, and what the AWS CLI prints.
@Suite struct ArchiveTests {
    private func read(_ bytes: [UInt8]) throws -> (LogFiles.Outcome, [Finding], [String]) {
        let engine = DetectionEngine()
        let files = try #require(LogFiles(sink: engine))
        var names: [String] = []
        files.begins = {
            names.append($0)
            engine.source = $0
        }
        return (files.read(bytes, named: "pack"), engine.findings, names)
    }

    /// A tar file of POSIX's form.
    private func tar(_ members: [(String, [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (name, content) in members {
            var header = [UInt8](repeating: 0, count: 512)
            header.replaceSubrange(0..<name.utf8.count, with: Array(name.utf8))
            let size = String(content.count, radix: 8)
            let digits = String(repeating: "0", count: 11 - size.count) + size
            header.replaceSubrange(124..<135, with: Array(digits.utf8))
            header[156] = 0x30
            header.replaceSubrange(257..<262, with: Array("ustar".utf8))
            bytes += header + content
            bytes += [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
        }
        return bytes + [UInt8](repeating: 0, count: 1024)
    }

    /// A zip file whose members are stored as they are.
    private func zip(_ members: [(String, [UInt8])]) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in members {
            let sizes = number(content.count, 4) + number(content.count, 4)
            let names = number(name.utf8.count, 2) + number(0, 2)
            directory += number(0x0201_4b50, 4) + number(0, 16) + sizes + names + number(0, 10)
            directory += number(bytes.count, 4) + Array(name.utf8)
            bytes += number(0x0403_4b50, 4) + number(0, 14) + sizes + names + Array(name.utf8)
            bytes += content
        }
        let end =
            number(0x0605_4b50, 4) + number(0, 4) + number(members.count, 2)
            + number(members.count, 2) + number(directory.count, 4) + number(bytes.count, 4)
            + number(0, 2)
        return bytes + directory + end
    }

    private static let event = Array(CloudTrailReaderTests.event.utf8)

    @Test func `the members of tar and zip files are logs of their own`() throws {
        let members: [(String, [UInt8])] = [
            ("a/trail.json", Self.event), ("b.json.gz", try Gzip.deflate(Self.event)),
            ("notes.txt", Array("buy milk\n".utf8)),
        ]
        for pack in [
            tar(members), zip(members), try Gzip.deflate(tar(members)),
            zip([("x.tar", tar(members))]),
        ] {
            let (outcome, findings, names) = try read(pack)
            #expect(outcome.failure == nil)
            #expect(outcome.counts.events == 2)
            #expect(findings.map(\.count) == [2])
            #expect(outcome.members.count == 1)
            #expect(outcome.members.first?.path.hasSuffix("!notes.txt") == true)
            #expect(findings.first?.positions.first?.source.hasSuffix("!a/trail.json") == true)
            #expect(names.contains { $0.hasSuffix("!b.json.gz") })
        }
    }

    @Test func `an archive that is cut or hostile is said to be so`() throws {
        let whole = tar([("a.json", Self.event), ("b.json", Self.event)])
        let (cut, findings, _) = try read(Array(whole[..<1300]))
        #expect(cut.failure == "the archive ends early" || cut.counts.events == 1)
        #expect(findings.count <= 1)
        let packed = zip([("a.json", Self.event)])
        #expect(try read(Array(packed.dropLast(8))).0.failure == "the archive ends early")
        for place in stride(from: 0, to: packed.count, by: 7) {
            var damaged = packed
            damaged[place] ^= 0xff
            _ = try read(damaged)
        }
        for place in stride(from: 0, to: whole.count, by: 31) {
            var damaged = whole
            damaged[place] ^= 0xff
            _ = try read(damaged)
        }
        var nested = Self.event
        for _ in 0..<8 { nested = zip([("n", nested)]) }
        let (deep, _, _) = try read(nested)
        #expect(deep.counts.events == 0)
        #expect(deep.members.first?.failure == "it lies too deep in archives")
    }

    private static let line =
        "2 123456789012 eni-1 10.0.0.5 192.0.2.40 40000 53 17 5 400 1714550000 1714550060 ACCEPT OK"

    static let forms: [(String, Int, Int)] = {
        let text = String(decoding: event, as: UTF8.self)
        let quoted = JSON.string(text).text
        let body = JSON.string("{\"Type\":\"Notification\",\"Message\":\(quoted)}").text
        return [
            ("{\"Events\":[{\"EventName\":\"StopLogging\",\"CloudTrailEvent\":\(quoted)}]}", 1, 0),
            ("{\"events\":[{\"timestamp\":1,\"message\":\(quoted)}]}", 1, 0),
            ("{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[{\"message\":\(quoted)}]}", 1, 0),
            ("{\"logEvents\":[{\"message\":\"\(line)\"},{\"message\":\"\(line)\"}]}", 0, 2),
            ("{\"Messages\":[{\"Body\":\(body)}]}", 1, 0),
            ("2024-05-01T10:00:00.000Z \(text)\n2024-05-01T10:00:01.000Z \(text)\n", 2, 0),
            ("2024-05-01T10:00:00.000Z \(line)\n", 0, 1),
        ]
    }()

    @Test(arguments: forms)
    func `what the CLI prints and services deliver is read`(
        text: String, events: Int, flows: Int
    ) throws {
        let (outcome, findings, _) = try read(Array(text.utf8))
        #expect(outcome.failure == nil)
        #expect(outcome.counts.events == events)
        #expect(outcome.counts.flows == flows)
        #expect(findings.count == 1)
    }

    @Test(arguments: [
        "{\"events\":[{\"message\":\"{\\\"eventName\\\":\"},{\"message\":7}]}",
        "{\"events\":[{\"message\":\"\(String(repeating: "{", count: 5000))\"}]}",
        "{\"events\":[]}", "{\"Events\":[{\"CloudTrailEvent\":\"\"}]}",
    ])
    func `an envelope without a record in it is no log`(text: String) throws {
        let (outcome, findings, _) = try read(Array(text.utf8))
        #expect(outcome.counts.read == 0)
        #expect(outcome.failure != nil)
        #expect(findings.isEmpty)
    }
}
