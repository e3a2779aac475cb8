import Codecs
import Testing

/// The short way must come to what the long way comes to. JSON with an escape in it is read the
/// long way, so each case is put once as it is and once with an escaped letter in its namespace.
@Suite("The short way of puts") struct QuickPutTests {
    private static let data: [String] = [
        #"{"MetricName":"m","Value":1}"#,
        #"{"MetricName":"m","Value":-0.125,"Unit":"Percent"}"#,
        #"{"MetricName":"m","Value":1e3}"#,
        #"{"MetricName":"m","Value":123456789.123456789}"#,
        #"{"MetricName":"m","Value":0.1,"StorageResolution":1}"#,
        #"{ "MetricName" : "m" , "Values" : [ 1 , 2.5 ] , "Counts" : [ 3 , 4 ] }"#,
        #"{"MetricName":"m","Values":[7]}"#,
        #"{"MetricName":"m","Timestamp":1767225590.5,"Value":4}"#,
        #"{"MetricName":"m","StatisticValues":{"SampleCount":2,"Sum":3,"Minimum":1,"Maximum":2}}"#,
        #"{"MetricName":"m","Value":5,"Dimensions":[]}"#,
    ]

    private func points(_ house: TestHouse, _ namespace: String) async -> [JSON] {
        let it = await house.call(
            "GetMetricStatistics",
            [
                "Namespace": .string(namespace), "MetricName": "m", "Period": 60,
                "StartTime": .number(JSONNumber(house.now - 120)),
                "EndTime": .number(JSONNumber(house.now + 60)),
                "Statistics": ["Sum", "SampleCount", "Minimum", "Maximum"],
            ])
        return it.answer["Datapoints"]?.array ?? []
    }

    @Test("Both ways store the same", arguments: data)
    func same(datum: String) async throws {
        let house = try TestHouse()
        for namespace in ["short", #"l\u006fng"#] {
            let body = #"{"Namespace":"\#(namespace)","MetricData":[\#(datum)]}"#
            let put = await house.send("PutMetricData", Array(body.utf8))
            #expect(put.error == nil)
        }
        let short = await points(house, "short")
        #expect(short.count == 1)
        #expect(short == (await points(house, "long")))
    }

    @Test(
        "What neither way takes is refused in the long way's words",
        arguments: [
            (#"{"MetricName":"m","Value":01}"#, "SerializationException"),
            (#"{"MetricName":"m","Value":1.}"#, "SerializationException"),
            (#"{"MetricName":"m","Value":}"#, "SerializationException"),
            (#"{"MetricName":"","Value":1}"#, "ValidationError"),
            (#"{"MetricName":"m","Value":1e400}"#, "SerializationException"),
            (#"{"MetricName":"m","Value":1e200}"#, "InvalidParameterValue"),
            (#"{"MetricName":"m","Value":1,"Unit":"Furlongs"}"#, "ValidationError"),
            (#"{"MetricName":"m","Value":1,"Timestamp":1}"#, "InvalidParameterValue"),
            (#"{"Value":1}"#, "ValidationError"),
        ])
    func refused(datum: String, code: String) async throws {
        let house = try TestHouse()
        let body = #"{"Namespace":"n","MetricData":[\#(datum)]}"#
        #expect(await house.send("PutMetricData", Array(body.utf8)).error == code)
    }

    @Test("A member that nobody knows is passed over, as ever")
    func unknown() async throws {
        let house = try TestHouse()
        let body = #"{"Namespace":"n","MetricData":[{"MetricName":"m","Value":1,"New":true}]}"#
        #expect(await house.send("PutMetricData", Array(body.utf8)).error == nil)
        #expect(await points(house, "n").count == 1)
    }

    @Test("CBOR is read the same")
    func cbor() async throws {
        let house = try TestHouse()
        let datum: [(String, CBOR)] = [
            ("MetricName", .text("m")), ("Value", .float(2.5)),
            ("Timestamp", .tagged(1, .float(Double(house.now)))),
            (
                "Dimensions",
                .array([
                    .map([
                        CBORPair(.text("Name"), .text("d")), CBORPair(.text("Value"), .text("v")),
                    ])
                ])
            ),
        ]
        let input = CBOR.map([
            CBORPair(.text("Namespace"), .text("n")),
            CBORPair(
                .text("MetricData"),
                .array([.map(datum.map { CBORPair(.text($0.0), $0.1) })])),
        ])
        #expect(await house.sendCBOR("PutMetricData", input.encoded) == 200)
        let listed = await house.call("ListMetrics", ["Namespace": "n"])
        #expect(
            listed.answer["Metrics"]?[0]?["Dimensions"] == [["Name": "d", "Value": "v"]])
    }
}
