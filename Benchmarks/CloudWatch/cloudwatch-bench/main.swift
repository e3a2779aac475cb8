import CloudWatch
import CloudWatchAPI
import Codecs
import Foundation
import Gate
import Journal
import Logging
import MetricsEngine
import Policy
import Shapes
import Signatures
import Store
import Vocabulary

// What CloudWatch costs behind the socket: signed puts of 1,000 data (signature, JSON, policy,
// engine, log on disk, trail), GetMetricData of 500 queries, and a minute's turn of many alarms.
// Usage: cloudwatch-bench FOLDER [ALARMS]

private let account = AccountID.standard
private let key = SigningCredentials(
    accessKeyID: "AKIAGARRISONBENCH001", secretAccessKey: String(repeating: "b", count: 40))

/// One key of root, and nobody else.
private struct OneKey: IdentityDirectory {
    func credential(accessKeyID: String) throws -> Credential? {
        accessKeyID == key.accessKeyID
            ? Credential(
                secret: key.secretAccessKey,
                caller: Caller(
                    principal: Principal(.root, account: account, id: account.description),
                    accessKeyID: accessKeyID)) : nil
    }
    func policies(of caller: Caller) throws -> PrincipalPolicies { PrincipalPolicies() }
    func role(arn: ARN) throws -> RoleRecord? { nil }
    func user(named name: String, account: AccountID) throws -> UserRecord? { nil }
    func managedPolicy(arn: ARN) throws -> String? { nil }
    func openIDConnectProvider(url: String, account: AccountID) throws -> OpenIDProviderRecord? {
        nil
    }
    func verifyMFA(
        serial: String, code: String, user: Principal, now: Instant
    ) async throws -> Bool { false }
    func noteUse(accessKeyID: String, service: String, region: Region, time: Instant) {}
    func noteUse(role: ARN, region: Region, time: Instant) {}
}

private struct NoSessions: SessionAuthority {
    func credential(accessKeyID: String, token: String, now: Instant) throws -> Credential {
        throw Failure("InvalidClientTokenId", "", status: 403)
    }
}

private let arguments = CommandLine.arguments
private let folder = arguments.count > 1 ? arguments[1] : NSTemporaryDirectory() + UUID().uuidString
private let alarmCount = arguments.count > 2 ? Int(arguments[2]) ?? 100_000 : 100_000
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)

private let clock = SystemClock()
private let store = try Store(
    path: folder + "/store.sqlite",
    migrations: Trail.migrations + Announcement.migrations + CloudWatchService.migrations)
private let trail = Trail(
    journal: try Journal(folder: folder + "/journal", clock: clock), store: store)
private let metrics = try MetricStore(folder: folder + "/metrics")
private let service = CloudWatchService(
    store: store, metrics: metrics, neighbours: CloudWatchNeighbours(), account: account,
    region: .usEast1, clock: clock, entropy: SystemEntropy())
private let identities = OneKey()
private let gate = RequestGate(
    account: account, region: .usEast1,
    services: [
        RegisteredService(
            CloudWatchAPIModel.service, service, CloudWatchService.operations,
            edge: CloudWatchEdge())
    ], identities: identities, sessions: NoSessions(),
    authorizer: Authorizer(account: account, identities: identities), store: store, trail: trail,
    clock: clock, entropy: SystemEntropy(), logger: Logger(label: "bench"))

private func signed(_ operation: String, _ body: [UInt8]) -> IncomingRequest {
    let fields = [
        ("host", "localhost"), ("x-amz-target", "GraniteServiceVersion20100801.\(operation)"),
        ("content-type", "application/x-amz-json-1.0"), ("content-length", String(body.count)),
    ]
    let result = Signer(credentials: key, region: "us-east-1", service: "monitoring").sign(
        SignedRequest(method: "POST", path: "/", query: "", headers: fields),
        payload: SignedPayload(hashing: body), at: clock.now())
    return IncomingRequest(
        method: "POST", target: "/",
        headers: HTTPHeaders(result.request.headers.map { HTTPField($0.0, $0.1) }),
        body: BodyStream(bytes: body), remoteAddress: "192.0.2.1")
}

private func send(_ request: IncomingRequest) async -> [UInt8] {
    let response = await gate.answer(request)
    guard case .bytes(let bytes) = response.body else { return [] }
    if response.status != 200 {
        print("refused: \(response.status) \(String(decoding: bytes, as: UTF8.self))")
        exit(1)
    }
    return bytes
}

private func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let begin = clock.now()
    try await body()
    return Double(clock.now().nanoseconds - begin.nanoseconds) / 1e9
}

private func cpuSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
        + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
}

func run() async throws {
    // Puts: 2,000 series, each datum its own.

    let requests = 300
    let now = clock.now().seconds
    var puts: [IncomingRequest] = []
    for number in 0..<requests {
        let data = (0..<1_000).map { index in
            let host = (number * 1_000 + index) % 2_000
            let value = Double((index * 37 + number) % 1_000) / 8
            return
                #"{"MetricName":"latency","Dimensions":[{"Name":"host","Value":"host-\#(host)"}],"#
                + #""Timestamp":\#(now - Int64(number % 600)),"Value":\#(value),"Unit":"Count"}"#
        }
        let body = #"{"Namespace":"Bench","MetricData":[\#(data.joined(separator: ","))]}"#
        puts.append(signed("PutMetricData", Array(body.utf8)))
    }
    let cpuBefore = cpuSeconds()
    let batches = puts
    let putSeconds = await seconds {
        await withTaskGroup(of: Void.self) { group in
            for lane in 0..<4 {
                group.addTask {
                    for index in stride(from: lane, to: batches.count, by: 4) {
                        _ = await send(batches[index])
                    }
                }
            }
        }
    }
    let data = Double(requests) * 1_000
    print(
        "puts\t\(Int(data / putSeconds)) data/s\t"
            + "\(Int((cpuSeconds() - cpuBefore) / data * 1e9)) ns CPU a datum")

    // Queries.

    let queries = (0..<500).map { index in
        #"{"Id":"q\#(index)","MetricStat":{"Metric":{"Namespace":"Bench","MetricName":"latency","#
            + #""Dimensions":[{"Name":"host","Value":"host-\#(index)"}]},"Period":60,"Stat":"Average"}}"#
    }
    let asked =
        #"{"StartTime":\#(now - 3_600),"EndTime":\#(now + 60),"MetricDataQueries":["#
        + queries.joined(separator: ",") + "]}"
    var times: [Double] = []
    for _ in 0..<100 {
        let request = signed("GetMetricData", Array(asked.utf8))
        times.append(await seconds { _ = await send(request) } * 1_000)
    }
    times.sort()
    print("500 queries\tp50 \(times[50]) ms\tp99 \(times[98]) ms")

    // Alarms: each is judged once when the service starts, as it is once a minute.

    try await store.write { transaction in
        for index in 0..<alarmCount {
            let config =
                #"{"AlarmName":"a\#(index)","Namespace":"Bench","MetricName":"latency","#
                + #""Dimensions":[{"Name":"host","Value":"host-\#(index % 2_000)"}],"#
                + #""Statistic":"Average","Period":60,"EvaluationPeriods":3,"Threshold":1000000,"#
                + #""ComparisonOperator":"GreaterThanThreshold","TreatMissingData":"notBreaching"}"#
            try transaction.run(
                """
                INSERT INTO cw_alarms
                (account, region, name, kind, config, namespace, metric, configured, actions_enabled,
                state, reason, updated, transitioned, acted)
                VALUES (?, 'us-east-1', ?, 'MetricAlarm', ?, 'Bench', 'latency', 0, 1, 'OK', '', 0, 0,
                'OK')
                """, [.text(account.description), .text("a\(index)"), .text(config)])
        }
    }
    let loadCPU = cpuSeconds()
    try await service.turnOnce()
    let firstCPU = cpuSeconds()
    // The next minute: nothing is loaded any more.
    try await Task.sleep(for: .seconds(61 - Double(clock.now().seconds % 60)))
    let beforeMinute = cpuSeconds()
    let end = clock.now() + .seconds(25)
    while clock.now() < end {
        try await service.turnOnce()
        try await Task.sleep(for: .milliseconds(500))
    }
    let minute = cpuSeconds() - beforeMinute
    print("\(alarmCount) alarms\tloaded and judged in \(firstCPU - loadCPU) s CPU")
    print("\(alarmCount) alarms\ta minute's turn \(minute) s CPU, \(minute / 60 * 100) % of a core")
}

try await run()
store.close()
