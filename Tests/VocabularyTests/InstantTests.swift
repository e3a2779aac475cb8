import Testing
import Vocabulary

@Suite struct InstantTests {
    @Test(arguments: [
        ("2015-08-30T12:36:00Z", 1_440_938_160), ("1970-01-01T00:00:00Z", 0),
        ("2000-02-29T23:59:59Z", 951_868_799), ("1969-12-31T23:59:59Z", -1),
    ])
    func `ISO 8601 is read and written alike`(text: String, seconds: Int) throws {
        let instant = try #require(Instant(iso8601: text))
        #expect(instant.seconds == Int64(seconds))
        #expect(instant.iso8601 == text)
    }

    @Test(arguments: [
        "20150830T123600Z", "2015-08-30T14:36:00+02:00", "2015-08-30T12:36:00.000Z",
    ])
    func `Other spellings mean the same moment`(text: String) {
        #expect(Instant(iso8601: text)?.seconds == 1_440_938_160)
    }

    @Test(arguments: ["2015-13-01", "2015-02-30", "x", "2015-08-30T25:00:00Z", "2015-08-30Tz"])
    func `What is no date is refused`(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    @Test func `HTTP dates go both ways`() {
        let instant = Instant(seconds: 1_440_938_160)
        #expect(instant.httpDate == "Sun, 30 Aug 2015 12:36:00 GMT")
        #expect(Instant(httpDate: instant.httpDate) == instant)
    }
}
