import Codecs
import Shapes
import Vocabulary

/// The JSON of events as rules see them.
/// https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html
enum EventText {
    /// Nesting that an event may have.
    static let depthMax = 100

    static func isObject(_ bytes: [UInt8]) -> Bool {
        guard let json = try? JSON(bytes: bytes, depthMax: depthMax) else { return false }
        return json.members != nil
    }

    /// An event around `detail`, which is JSON already.
    static func event(
        id: String, detailType: String, source: String, account: AccountID, time: Instant,
        region: Region, resources: [String] = [], detail: [UInt8]
    ) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(detail.count + 320)
        func put(_ text: String) { bytes.append(contentsOf: text.utf8) }
        put("{\"version\":\"0\",\"id\":")
        JSON.write(id, into: &bytes)
        put(",\"detail-type\":")
        JSON.write(detailType, into: &bytes)
        put(",\"source\":")
        JSON.write(source, into: &bytes)
        put(",\"account\":\"\(account)\",\"time\":\"\(time.iso8601)\"")
        put(",\"region\":\"\(region)\",\"resources\":")
        JSON.array(resources.map { .string($0) }).write(into: &bytes)
        put(",\"detail\":")
        bytes.append(contentsOf: detail)
        put("}")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The event as a replay sends it.
    static func replayed(_ event: String, by name: String) -> String {
        guard let json = try? JSON(text: event, depthMax: depthMax + 2),
            var members = json.members
        else { return event }
        members.removeAll { $0.name == "replay-name" }
        let place = members.firstIndex { $0.name == "detail" } ?? members.count
        members.insert(JSONMember("replay-name", .string(name)), at: place)
        return JSON.object(members).text
    }
}
