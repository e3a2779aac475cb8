import Detection
import Matching
import Testing

@Suite struct FlowDetectorTests {
    static let host = "10.0.0.5"
    static let stranger = "198.51.100.23"

    private func list(
        _ purpose: ThreatList.Purpose, _ addresses: String...
    ) -> ThreatLists {
        ThreatLists([
            ThreatList(
                name: "test", purpose: purpose, addresses: addresses.compactMap { CIDR($0) })
        ])
    }

    @Test func `many ports of one host are a scan and a few are not`() {
        var scan = FlowLog()
        for port in 1...60 { scan.add(Self.host, 50_000, Self.stranger, port * 7, "REJECT") }
        #expect(scan.types().contains("Recon:EC2/Portscan"))
        var few = FlowLog()
        for port in 1...8 { few.add(Self.host, 50_000, Self.stranger, port * 7, "REJECT") }
        #expect(!few.types().contains("Recon:EC2/Portscan"))
        var slow = FlowLog()
        for port in 1...60 {
            slow.add(Self.host, 50_000, Self.stranger, port * 7, at: port * 700, "REJECT")
        }
        #expect(!slow.types().contains("Recon:EC2/Portscan"))
    }

    @Test func `conversations on many ports are no scan`() {
        var log = FlowLog()
        for port in 1...60 {
            log.add(Self.host, 50_000 + port, Self.stranger, 30_000 + port, packets: 40)
        }
        #expect(!log.types().contains("Recon:EC2/Portscan"))
    }

    @Test func `one port on many hosts is a sweep`() {
        var sweep = FlowLog()
        for index in 1...120 { sweep.add(Self.host, 50_000, "10.9.1.\(index)", 445, "REJECT") }
        #expect(sweep.types().contains("Impact:EC2/PortSweep"))
        var few = FlowLog()
        for index in 1...20 { few.add(Self.host, 50_000, "10.9.1.\(index)", 445, "REJECT") }
        #expect(!few.types().contains("Impact:EC2/PortSweep"))
    }

    @Test(arguments: [
        (22, "UnauthorizedAccess:EC2/SSHBruteForce"),
        (3389, "UnauthorizedAccess:EC2/RDPBruteForce"),
        (5985, "Impact:EC2/WinRMBruteForce"), (5986, "Impact:EC2/WinRMBruteForce"),
    ])
    func `many short connections to a guarded port are guessing`(port: Int, type: String) {
        var guessing = FlowLog()
        for index in 1...80 {
            guessing.add(Self.stranger, 20_000 + index, Self.host, port, packets: 14, at: index)
        }
        #expect(guessing.types().contains(type))
        var working = FlowLog()
        for index in 1...5 {
            working.add(Self.stranger, 20_000 + index, Self.host, port, packets: 900, at: index)
        }
        #expect(!working.types().contains(type))
        var refused = FlowLog()
        for index in 1...80 {
            refused.add(Self.stranger, 20_000 + index, Self.host, port, at: index, "REJECT")
        }
        #expect(!refused.types().contains(type))
    }

    @Test func `a host of ours that guesses is the actor and high`() {
        var log = FlowLog()
        for index in 1...80 {
            log.add(Self.host, 20_000 + index, Self.stranger, 22, packets: 14, at: index)
        }
        let found = Corpus.findings(Array(log.text.utf8)).first {
            $0.type == "UnauthorizedAccess:EC2/SSHBruteForce"
        }
        #expect(found?.severity == 8)
        #expect(found?.actor == Self.host)
        #expect((found?.count ?? 0) > 10)
    }

    @Test func `mail to many servers is spam and to few is not`() {
        var spam = FlowLog()
        for index in 1...60 {
            spam.add(Self.host, 30_000 + index, "203.0.113.\(index)", 25, packets: 20)
        }
        #expect(spam.types().contains("Backdoor:EC2/Spambot"))
        var mail = FlowLog()
        for index in 1...60 {
            mail.add(Self.host, 30_000 + index, "203.0.113.\(index % 4)", 25, packets: 20)
        }
        #expect(!mail.types().contains("Backdoor:EC2/Spambot"))
    }

    @Test(arguments: [
        (6, 80, 40, "Backdoor:EC2/DenialOfService.Tcp"),
        (17, 9999, 500, "Backdoor:EC2/DenialOfService.Udp"),
        (17, 53, 70, "Backdoor:EC2/DenialOfService.Dns"),
        (17, 80, 500, "Backdoor:EC2/DenialOfService.UdpOnTcpPorts"),
        (99, 0, 500, "Backdoor:EC2/DenialOfService.UnusualProtocol"),
    ])
    func `far too many packets are a flood`(number: Int, port: Int, size: Int, type: String) {
        for (packets, isFlood) in [(200_000, true), (20_000, false)] {
            var log = FlowLog()
            for index in 0..<5 {
                log.add(
                    Self.host, 40_000, Self.stranger, port, protocol: number, packets: packets,
                    bytes: packets * size, at: index * 60)
            }
            #expect(log.types().contains(type) == isFlood)
        }
    }

    @Test func `an upload is no flood`() {
        var log = FlowLog()
        for index in 0..<5 {
            log.add(
                Self.host, 40_000, Self.stranger, 443, packets: 400_000, bytes: 500_000_000,
                at: index * 60)
        }
        #expect(!log.types().contains { $0.hasPrefix("Backdoor:EC2/DenialOfService") })
    }

    @Test(arguments: [
        (ThreatList.Purpose.threat, "UnauthorizedAccess:EC2/MaliciousIPCaller.Custom"),
        (.command, "Backdoor:EC2/C&CActivity.B"), (.miner, "CryptoCurrency:EC2/BitcoinTool.B"),
        (.sinkhole, "Trojan:EC2/BlackholeTraffic"), (.drop, "Trojan:EC2/DropPoint"),
        (.tor, "UnauthorizedAccess:EC2/TorClient"),
    ])
    func `talking with a listed address is found, and only with it`(
        purpose: ThreatList.Purpose, type: String
    ) {
        var log = FlowLog()
        log.add(Self.host, 40_000, Self.stranger, 443, packets: 20)
        let lists = list(purpose, "198.51.100.0/27")
        #expect(log.types(lists).contains(type))
        #expect(!log.types(list(purpose, "198.51.100.64/27")).contains(type))
        var refused = FlowLog()
        refused.add(Self.host, 40_000, Self.stranger, 443, packets: 2, "REJECT")
        #expect(!refused.types(lists).contains(type))
    }

    @Test func `a trusted address makes no finding`() {
        var log = FlowLog()
        for port in 1...60 { log.add(Self.host, 50_000, Self.stranger, port * 7, "REJECT") }
        #expect(log.types(list(.trusted, Self.stranger)).isEmpty)
    }

    @Test func `evidence names the list`() throws {
        var log = FlowLog()
        log.add(Self.host, 40_000, Self.stranger, 443, packets: 20)
        let found = Corpus.findings(
            Array(log.text.utf8), lists: list(.threat, Self.stranger)
        ).first { $0.type.hasPrefix("UnauthorizedAccess") }
        #expect(found?.evidence.map(\.list) == ["test"])
        #expect(found?.evidence.map(\.value) == [Self.stranger])
    }

    @Test func `a relay is told from a client`() {
        var log = FlowLog()
        log.add(Self.stranger, 40_000, Self.host, 9001, packets: 20)
        #expect(log.types(list(.tor, Self.stranger)).contains("UnauthorizedAccess:EC2/TorRelay"))
        var web = FlowLog()
        web.add(Self.stranger, 40_000, Self.host, 443, packets: 20)
        #expect(!web.types(list(.tor, Self.stranger)).contains("UnauthorizedAccess:EC2/TorRelay"))
    }

    @Test func `an open port probed by a listed address or a prober is found`() {
        var log = FlowLog()
        log.add(Self.stranger, 40_000, Self.host, 8888, packets: 3)
        let type = "Recon:EC2/PortProbeUnprotectedPort"
        #expect(log.types(list(.threat, Self.stranger)).contains(type))
        #expect(!log.types().contains(type))
        var prober = FlowLog()
        for index in 1...60 {
            prober.add(Self.stranger, 40_000, "10.0.3.\(index)", 8888, "REJECT")
        }
        prober.add(Self.stranger, 40_000, Self.host, 8888, packets: 3)
        #expect(prober.types().contains(type))
    }

    @Test func `an hour far above the habit is found`() {
        var log = FlowLog()
        for hour in 0..<40 {
            log.add(
                Self.host, 40_000, Self.stranger, 443, packets: 1000, bytes: 2_000_000,
                at: hour * 3600)
        }
        #expect(!log.types().contains("Behavior:EC2/TrafficVolumeUnusual"))
        log.add(
            Self.host, 40_000, Self.stranger, 443, packets: 3_000_000, bytes: 4_000_000_000,
            at: 40 * 3600)
        #expect(log.types().contains("Behavior:EC2/TrafficVolumeUnusual"))
    }

    @Test func `a port never used before is found after a day of habits`() {
        var log = FlowLog()
        for index in 0..<600 {
            log.add(Self.host, 40_000, Self.stranger, 443, packets: 20, at: index * 180)
        }
        #expect(!log.types().contains("Behavior:EC2/NetworkPortUnusual"))
        log.add(Self.host, 40_000, Self.stranger, 4545, packets: 50, at: 600 * 180)
        #expect(log.types().contains("Behavior:EC2/NetworkPortUnusual"))
    }

    @Test(arguments: [
        ("100.20.30.40", 53, "DefenseEvasion:EC2/UnusualDNSResolver"),
        ("1.1.1.1", 443, "DefenseEvasion:EC2/UnusualDoHActivity"),
        ("203.0.113.9", 853, "DefenseEvasion:EC2/UnusualDoTActivity"),
    ])
    func `resolvers other than the network's are found`(remote: String, port: Int, type: String) {
        var log = FlowLog()
        log.add(Self.host, 40_000, remote, port, packets: 8)
        #expect(log.types().contains(type))
        var inside = FlowLog()
        inside.add(Self.host, 40_000, "10.0.0.2", port, packets: 8)
        #expect(!inside.types().contains(type))
    }

    @Test func `a stranger who scans a host is found once, whoever scans`() {
        var log = FlowLog()
        for stranger in 1...5 {
            for port in 1...60 {
                log.add("198.51.100.\(stranger)", 50_000, Self.host, port * 7, "REJECT")
            }
        }
        let found = Corpus.findings(Array(log.text.utf8)).filter { $0.type == "Recon:EC2/Portscan" }
        #expect(found.map(\.severity) == [2])
        var noise = FlowLog()
        for port in [22, 23, 445, 3389, 8080] {
            noise.add(Self.stranger, 50_000, Self.host, port, "REJECT")
        }
        #expect(noise.types().isEmpty)
    }

    @Test func `health checks from any port to high ports are neither scan nor sweep`() {
        var log = FlowLog()
        for second in 0..<600 {
            let port = 1024 + second * 97 % 60_000
            for service in [8080, 31_234, 50_051] {
                log.add("10.0.1.250", port, Self.host, service, packets: 4, bytes: 216, at: second)
                log.add(Self.host, service, "10.0.1.250", port, packets: 3, bytes: 164, at: second)
            }
        }
        #expect(log.types().isEmpty)
    }

    @Test func `idle ends of conversations with a content network are no sweep`() {
        var log = FlowLog()
        for index in 0..<200 {
            log.add(
                Self.host, 40_000 + index, "203.0.113.\(index)", 443, packets: 2, bytes: 104,
                at: index)
        }
        #expect(log.types().isEmpty)
        var sweep = FlowLog()
        for index in 0..<200 {
            sweep.add(
                Self.host, 40_000 + index, "203.0.113.\(index)", 443, packets: 1, bytes: 60,
                at: index)
        }
        #expect(sweep.types().contains("Impact:EC2/PortSweep"))
    }

    @Test func `the acknowledgements of a download are no flood`() {
        var log = FlowLog()
        for minute in 0..<10 {
            log.add(
                Self.host, 40_000, "52.216.1.1", 443, packets: 240_000, bytes: 12_480_000,
                at: minute * 60)
            log.add(
                "52.216.1.1", 443, Self.host, 40_000, packets: 480_000, bytes: 700_000_000,
                at: minute * 60)
        }
        #expect(log.types().isEmpty)
    }

    @Test func `a call that goes both ways is no flood`() {
        var log = FlowLog()
        for minute in 0..<10 {
            for (from, to) in [(Self.host, Self.stranger), (Self.stranger, Self.host)] {
                log.add(
                    from, 30_001, to, 30_002, protocol: 17, packets: 120_000, bytes: 24_000_000,
                    at: minute * 60)
            }
        }
        #expect(!log.types().contains { $0.hasPrefix("Backdoor:EC2/DenialOfService") })
    }

    @Test func `a replay gives the same findings`() {
        var log = FlowLog()
        for port in 1...60 { log.add(Self.host, 50_000, Self.stranger, port * 7, "REJECT") }
        for index in 1...80 { log.add(Self.stranger, 20_000 + index, Self.host, 22, packets: 14) }
        let bytes = Array(log.text.utf8)
        #expect(Corpus.findings(bytes) == Corpus.findings(bytes))
    }

    @Test func `a baseline outlives its engine`() throws {
        var past = FlowLog()
        for hour in 0..<40 {
            past.add(
                Self.host, 40_000, Self.stranger, 443, packets: 1000, bytes: 2_000_000,
                at: hour * 3600)
        }
        var now = FlowLog()
        now.add(
            Self.host, 40_000, Self.stranger, 443, packets: 3_000_000, bytes: 4_000_000_000,
            at: 40 * 3600)
        let first = DetectionEngine()
        _ = try #require(LogFiles(sink: first)).read(Array(past.text.utf8), named: "past")
        let second = DetectionEngine()
        second.restore(first.snapshot())
        #expect(second.snapshot() == first.snapshot())
        _ = try #require(LogFiles(sink: second)).read(Array(now.text.utf8), named: "now")
        #expect(second.findings.map(\.type).contains("Behavior:EC2/TrafficVolumeUnusual"))
    }
}
