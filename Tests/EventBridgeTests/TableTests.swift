import EventBridge
import Gate
import Shapes
import Testing

@Suite struct EventBridgeTableTests {
    @Test func `every operation of the list has its handler, once`() {
        let names = EventBridgeService.operations.map(\.model.name)
        #expect(names.count == 42)
        #expect(Set(names).count == names.count)
        let scheduler = EventBridgeService.operationsOfEventBridgeScheduler.map(\.model.name)
        #expect(scheduler.count == 12)
    }
}
