import Store
import Testing
import WAFV2

@Suite struct ServiceTests {
    @Test func `the tables have a migration each, by name`() {
        let names = WAFV2Service.migrations.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
