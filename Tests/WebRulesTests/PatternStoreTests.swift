import Foundation
import Testing
import WebRules

@Suite("Stored patterns")
struct PatternStoreTests {
    static let rules = (0..<8).map {
        "SecRule ARGS \"@rx (?i)word\($0)[a-z]+\" \"id:\($0 + 1),phase:2,pass\"\n"
    }.joined()

    static func matches(_ set: SecRuleSet) -> [Int] {
        var transaction = SecTransaction(
            set, Make.request("/?a=Word3x&b=word7yz&c=word9"), at: Make.now)
        transaction.runRequest()
        return transaction.matches.map(\.id)
    }

    @Test("Sets are kept on disk, read again, and made anew where a file is damaged")
    func store() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("patterns-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = PatternStore(folder: folder.path)
        func load() throws -> SecRuleSet {
            let set = try SecRuleSet(files: [("f", Self.rules)], store: store)
            set.prepare()
            return set
        }
        #expect(Self.matches(try load()) == [4, 8])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!names.isEmpty)
        #expect(Self.matches(try load()) == [4, 8])
        for name in names {
            let place = folder.appendingPathComponent(name)
            var bytes = try Data(contentsOf: place)
            bytes[bytes.count - 9] ^= 0x40
            try bytes.write(to: place)
        }
        #expect(Self.matches(try load()) == [4, 8])
        try Data("no set".utf8).write(to: folder.appendingPathComponent(names[0]))
        #expect(Self.matches(try load()) == [4, 8])
    }
}
