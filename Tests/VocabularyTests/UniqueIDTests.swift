import Testing
import Vocabulary

@Suite struct UniqueIDTests {
    @Test(arguments: ["123456789012", "000000000001", "999999999999"])
    func `an id names the account it was made for`(number: String) throws {
        let account = try #require(AccountID(number))
        let entropy = SeededEntropy(seed: 3)
        for (prefix, length) in [("AKIA", 16), ("ASIA", 16), ("AIDA", 17), ("AROA", 17)] {
            let id = entropy.uniqueID(prefix, of: account, length: length)
            #expect(id.hasPrefix(prefix) && id.count == 4 + length)
            #expect(AccountID(ofUniqueID: id) == account)
        }
    }

    @Test func `ids of one account differ`() {
        let entropy = SeededEntropy(seed: 3)
        let ids = (0..<100).map { _ in entropy.uniqueID("AKIA", of: .standard, length: 16) }
        #expect(Set(ids).count == 100)
    }

    @Test(arguments: [
        ("ASIAY34FZKBOKMUTVV7A", "609629065308"),
        ("AKIAIOSFODNN7EXAMPLE", nil), ("AKIA", nil), ("AKIAY34FZKBOKMUTVV7a", nil),
        ("AKIAY34FZKBOKMUTVV7AAAAA", nil),
    ])
    func `ids made elsewhere are read likewise`(id: String, number: String?) {
        #expect(AccountID(ofUniqueID: id)?.description == number)
    }
}
