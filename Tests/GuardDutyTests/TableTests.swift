import Gate
import GuardDuty
import Shapes
import Store
import Testing

@Suite struct GuardDutyTableTests {
    @Test func `Every operation of the list has its handler, once`() {
        let names = GuardDutyService.operations.map(\.model.name)
        #expect(names.count == 47)
        #expect(Set(names).count == names.count)
    }
}
