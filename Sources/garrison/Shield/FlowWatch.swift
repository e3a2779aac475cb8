import Detection
import Floods
import Foundation
import Gate
import Logging
import Matching
import Shapes
import Shield
import Vocabulary

/// Looks out for floods of packets in the flow logs that hosts deliver to Shield's log buckets.
struct FlowWatch {
    private static let pause = Duration.seconds(20)
    private static let objectBytesMax = 64 << 20
    private static let objectsMax = 20_000
    private static let pagesMax = 20

    let shield: ShieldService
    let buckets: any BucketAccess
    let roles: ServiceRoles
    let account: AccountID
    let region: Region
    /// Where the text for nftables is written; nil where the operator wants none.
    let filterPath: String?
    let clock: any Clock
    let entropy: any Entropy
    let logger: Logger

    private struct State {
        var floods = PacketFloods()
        var read: Set<String> = []
        var ids: [String: String] = [:]
        var filter = ""
    }

    /// Watches until cancelled.
    func run() async throws {
        var state = State()
        while !Task.isCancelled {
            try await turn(&state)
            try? await Task.sleep(for: Self.pause)
        }
    }

    private func turn(_ state: inout State) async throws {
        let now = clock.now()
        guard let access = try shield.logAccess() else { return }
        let session = try roles.caller(
            taking: access.role, as: ShieldService.teamPrincipal, session: "shield", source: nil,
            region: region, at: now)
        guard let session else {
            logger.warning("shield: the response team's role cannot be taken")
            return
        }
        for bucket in access.buckets {
            for prefix in Self.prefixes(account, region, now) {
                try await read(bucket, prefix, session, &state)
            }
        }
        var reports: [AttackReport] = []
        for attack in state.floods.judge(at: now) {
            guard let resource = access.resources[attack.destination] else { continue }
            let key = "\(attack.destination) \(attack.vector.rawValue)"
            let id = state.ids[key] ?? entropy.uuid()
            state.ids[key] = attack.ended == nil ? id : nil
            reports.append(FloodReports.report(attack, id: id, resource: resource))
            shield.measure(
                resource, isAttacked: attack.ended == nil,
                rates: [
                    (attack.vector.rawValue, .packets, attack.packetsPerSecond.last ?? 0),
                    (attack.vector.rawValue, .bits, attack.bitsPerSecond.last ?? 0),
                ], at: now)
        }
        try await shield.record(reports)
        let mine = state.floods.current.filter { access.resources[$0.destination] != nil }
        writeFilter(PacketFilter(mine).text, &state)
    }

    /// Where flow logs of today lie, and of yesterday shortly after midnight.
    /// https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-path.html
    private static func prefixes(_ account: AccountID, _ region: Region, _ now: Instant) -> [String]
    {
        var days = [now]
        if now.seconds % 86_400 < 3_600 { days.append(now - .seconds(86_400)) }
        return days.map { day in
            let date = day.iso8601.prefix(10).replacing("-", with: "/")
            return "AWSLogs/\(account)/vpcflowlogs/\(region)/\(date)/"
        }
    }

    private func read(
        _ bucket: String, _ prefix: String, _ session: Caller, _ state: inout State
    ) async throws {
        guard let place = try buckets.region(ofBucket: bucket) else { return }
        var after: String?
        for _ in 0..<Self.pagesMax {
            let page: [BucketListing]
            do {
                page = try await buckets.list(
                    bucket: bucket, prefix: prefix, after: after, as: session, region: place)
            } catch {
                logger.warning("shield: the bucket \(bucket) cannot be listed: \(error.code)")
                return
            }
            for item in page where item.size <= Self.objectBytesMax {
                let mark = "\(bucket)/\(item.key) \(item.eTag)"
                guard !state.read.contains(mark) else { continue }
                do {
                    let object = try await buckets.get(
                        bucket: bucket, key: item.key, bytesMax: Self.objectBytesMax, as: session,
                        region: place)
                    let sink = FlowSink(state.floods)
                    _ = LogFiles(sink: sink)?.read(object.bytes, named: item.key)
                    state.floods = sink.floods
                } catch {
                    logger.warning("shield: s3://\(bucket)/\(item.key): \(error.code)")
                }
                if state.read.count >= Self.objectsMax { state.read.removeAll() }
                state.read.insert(mark)
            }
            guard let last = page.last, page.count >= 1_000 else { return }
            after = last.key
        }
    }

    private func writeFilter(_ text: String, _ state: inout State) {
        guard let filterPath, text != state.filter else { return }
        do {
            try Data(text.utf8).write(to: URL(filePath: filterPath), options: .atomic)
            state.filter = text
        } catch {
            logger.warning("shield: \(filterPath) cannot be written: \(error)")
        }
    }
}

/// Takes the flows of a log, and nothing else.
private final class FlowSink: RecordSink {
    var floods: PacketFloods

    init(_ floods: PacketFloods) { self.floods = floods }

    func take(_ event: CloudTrailEvent, offset: Int) {}
    func take(_ query: DNSQuery, offset: Int) {}

    func take(_ flow: FlowRecord, offset: Int) {
        floods.note(
            PacketFlow(
                source: flow.source.address.unmapped.description,
                destination: flow.destination.address.unmapped.description,
                sourcePort: flow.sourcePort, destinationPort: flow.destinationPort,
                protocolNumber: flow.protocolNumber, tcpFlags: flow.tcpFlags,
                packets: Int(clamping: flow.packets), bytes: Int(clamping: flow.bytes),
                start: flow.start, end: flow.end))
    }
}
