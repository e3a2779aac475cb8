import Gate
import Shapes
import Testing
import WAFV2

@Suite struct WAFV2TableTests {
    @Test func `every operation of the list has its handler, once`() {
        let names = WAFV2Service.operations.map(\.model.name)
        #expect(names.count == 55)
        #expect(Set(names).count == names.count)
    }
}
