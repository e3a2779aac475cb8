import Codecs

extension FlowDetector {
    /// Different ports of one host within the window that make a scan: so many bits of the sketch.
    static let scanPortsMin = 20
    /// Different hosts on one port within the window that make a sweep.
    static let sweepHostsMin = 40
    /// Different targets that one stranger must try before it counts as a prober.
    static let probedTargetsMin = 15

    static let scans: [FlowDetector] = [
        FlowDetector(
            "port-scan", .portscan, needs: .scan,
            title: "A host is scanning the ports of another",
            reason: "It tried many different ports of one host in a short time, most without an "
                + "answer, as tools do that look for a way in.",
            remedy: "Find out which program on the host did it; if nobody may scan from it, "
                + "isolate the host and look for what was run on it."
        ) { _, facts in
            facts.localIsClient && facts.pair.sketch.bits >= scanPortsMin
                && facts.pair.smallFlows * 4 >= facts.pair.flows * 3
        }
        .telling { facts in
            [JSONMember("differentPorts", count: facts.pair.sketch.estimate)]
        },
        FlowDetector(
            "port-scan-by-stranger", .portscanned, severity: 2, needs: .scan, fold: .host,
            title: "A stranger is scanning the ports of a host",
            reason: "A host on the Internet tried many different ports of this one in a short "
                + "time. Most of the Internet's noise tries a few.",
            remedy: "Check which ports answered; close those that need not be open."
        ) { _, facts in
            !facts.localIsClient && facts.pair.sketch.bits >= scanPortsMin
                && facts.pair.smallFlows * 4 >= facts.pair.flows * 3
        }
        .telling { facts in
            [JSONMember("differentPorts", count: facts.pair.sketch.estimate)]
        },
        FlowDetector(
            "port-sweep", .portSweep, needs: .fan, fold: .port,
            title: "A host is probing one port on many others",
            reason: "It tried the same port on many hosts in a short time, as worms and scanners "
                + "do.",
            remedy: "Isolate the host and look for the program that does it."
        ) { flow, facts in
            facts.fan.sketch.bits >= sweepHostsMin && flow.packets <= FlowTracker.smallPacketsMax
        }
        .telling { facts in
            [
                JSONMember("port", count: facts.remotePort),
                JSONMember("differentHosts", count: facts.fan.sketch.estimate),
            ]
        },
        FlowDetector(
            "port-probe-listed", .portProbe, needs: .listed, list: .threat,
            title: "A port that is open is being probed by a listed address",
            reason: "An address on a threat list reached a port that nothing closes to it.",
            remedy: "Close the port to the Internet, or to this address, in the security group."
        ) { flow, facts in
            facts.marks.contains(.threat) && !facts.localIsClient && !facts.isOutbound
                && flow.action == .accept && flow.protocolNumber == 6
        }
        .telling { facts in
            [JSONMember("port", count: facts.localPort)]
        },
        FlowDetector(
            "port-probe", .portProbe, needs: .probe, fold: .localPort,
            title: "An open port is being probed by a host that probes many",
            reason:
                "A stranger tried many hosts and ports in a short time, and this one let it in.",
            remedy: "Close the port to the Internet if it need not be open."
        ) { flow, facts in
            // The web's ports are open by intent.
            facts.probed >= probedTargetsMin && flow.action == .accept
                && flow.protocolNumber == 6 && facts.localPort != 443 && facts.localPort != 80
        }
        .telling { facts in
            [
                JSONMember("port", count: facts.localPort),
                JSONMember("targetsProbed", count: facts.fan.sketch.estimate),
            ]
        },
        FlowDetector(
            "spambot", .spambot, needs: .fan, fold: .host,
            title: "A host is sending mail to many servers",
            reason: "It opened connections to port 25 of many hosts; hosts that are no mail "
                + "servers do so when they are made to send spam.",
            remedy: "If the host is no mail server, isolate it; else suppress this finding for it."
        ) { flow, facts in
            facts.remotePort == 25 && facts.isRemotePublic && flow.action != .reject
                && facts.fan.sketch.bits >= 15
        }
        .telling { facts in
            [JSONMember("servers", count: facts.fan.sketch.estimate)]
        },
    ]
}
