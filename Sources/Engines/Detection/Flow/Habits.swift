import Codecs
import Matching

extension FlowDetector {
    static let habits: [FlowDetector] = [
        FlowDetector(
            "traffic-volume", .trafficVolume, needs: .volume, fold: .host,
            title: "A host is sending far more than it used to",
            reason: "In one hour it sent more than ten times what its own past hours had.",
            remedy: "Find out what was sent and to whom; data may be on its way out."
        ) { _, _ in
            true
        }
        .telling { facts in
            [
                JSONMember("bytesThisHour", count: facts.hourBytes),
                JSONMember("bytesInAnHourBefore", .number(JSONNumber(facts.baseline.rounded()))),
                JSONMember("exampleRemote", .string(facts.remote.address.description)),
            ]
        },
        FlowDetector(
            "network-port", .networkPort, needs: .newPort, fold: .port,
            title: "A host is using a port that it never used before",
            reason: "After more than a day of known habits it opened conversations on a port of "
                + "the other side that is neither common nor known of it.",
            remedy: "Find out which program uses the port."
        ) { _, _ in
            true
        }
        .telling { facts in
            [JSONMember("port", count: facts.remotePort)]
        },
        FlowDetector(
            "mining-port", .bitcoinTool, severity: 5, needs: .mining, fold: .port,
            title: "A host keeps talking on a port of mining pools",
            reason: "For half an hour and more it kept a conversation on a port that mining pools "
                + "use; only the port says so, hence the lower severity.",
            remedy: "Look for a miner on the host; if the service is yours, suppress this finding."
        ) { _, facts in
            facts.pair.windows >= 3
                && UInt32(clamping: facts.time) >= facts.pair.firstSeen &+ 1800
        }
        .telling { facts in
            [
                JSONMember("port", count: facts.remotePort),
                JSONMember("windows", count: facts.pair.windows),
            ]
        },
    ]
}
