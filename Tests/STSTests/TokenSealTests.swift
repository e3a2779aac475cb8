import Gate
import STS
import Shapes
import Testing
import Vocabulary

@Suite struct TokenSealTests {
    @Test(arguments: ["", "x", "AAAA", "RzE=", "RzEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"])
    func `A token that was not made here proves nobody`(token: String) {
        let seal = TokenSeal(key: [UInt8](repeating: 7, count: 32))
        #expect {
            try seal.credential(
                accessKeyID: "ASIAEXAMPLE", token: token, now: Instant(seconds: 0))
        } throws: {
            ($0 as? Failure)?.code == "InvalidClientTokenId"
        }
    }
}
