import Detection
import Matching
import Testing

@Suite struct ThreatListTests {
    static let forms: [(ThreatListFormat, String)] = [
        (ThreatListFormat.txt, "# comment\n198.51.100.7\n203.0.113.0/24 5\n\nevil.example # x\n"),
        (
            ThreatListFormat.otxCSV,
            "Indicator type,Indicator,Description\nIPv4,198.51.100.7,x\nCIDR,203.0.113.0/24,y\n"
                + "domain,evil.example,\"a, b\"\n"
        ),
        (
            ThreatListFormat.alienVault,
            "198.51.100.7#4#2#Scanning Host#CN##35.0,105.0#11\n"
                + "203.0.113.0/24#4#2#Scanning Host#CN##35.0,105.0#11\n"
                + "evil.example#1#1#x#CN##0,0#1\n"
        ),
        (
            ThreatListFormat.proofPoint,
            "ip, category, score, first_seen, last_seen, ports\n198.51.100.7, 1, 100, 2013, 2014,\n"
                + "203.0.113.0/24, 1, 100, 2013, 2014, 80\nevil.example, 1, 1, 1, 1, 1\n"
        ),
        (
            ThreatListFormat.fireEye,
            "reportId,title,threatScape,networkName,networkIdentifier,ip,domain\n"
                + "1,a,b,,Attacker,198.51.100.7,\n1,a,b,,Attacker,203.0.113.0/24,evil.example\n"
        ),
        (
            ThreatListFormat.stix,
            "{\"type\":\"bundle\",\"objects\":[{\"type\":\"indicator\",\"pattern\":"
                + "\"[ipv4-addr:value = '198.51.100.7' OR ipv4-addr:value = '203.0.113.0/24']\"},"
                + "{\"type\":\"domain-name\",\"value\":\"evil.example\"}]}"
        ),
        (
            ThreatListFormat.stix,
            """
            <?xml version="1.0"?><stix:STIX_Package xmlns:stix="http://stix.mitre.org/stix-1" \
            xmlns:AddressObject="http://cybox.mitre.org/objects#AddressObject-2" \
            xmlns:D="http://cybox.mitre.org/objects#DomainNameObject-1">\
            <AddressObject:Address_Value condition="Equals">198.51.100.7##comma##203.0.113.0/24\
            </AddressObject:Address_Value><D:Value>evil.example</D:Value></stix:STIX_Package>
            """
        ),
    ]

    @Test(arguments: forms)
    func `every form gives its addresses and names`(
        format: ThreatListFormat, text: String
    ) throws {
        let bytes = Array(text.utf8)
        let list = try ThreatList(name: "l", purpose: .threat, format: format, bytes: bytes)
        #expect(list.addresses.map(\.description) == ["198.51.100.7/32", "203.0.113.0/24"])
        #expect(list.domains == ["evil.example"])
        #expect(ThreatList.format(of: bytes) == format)
    }

    @Test(arguments: [
        (ThreatListFormat.txt, ""), (.txt, "# nothing\n"), (.stix, "{\"objects\":[]}"),
        (.otxCSV, "Indicator type,Indicator\n"), (.fireEye, "reportId\n1\n"),
    ])
    func `a list without entries is refused`(format: ThreatListFormat, text: String) {
        #expect(throws: ThreatListError.empty) {
            try ThreatList(name: "l", purpose: .threat, format: format, bytes: Array(text.utf8))
        }
    }

    @Test(arguments: ["{\"objects\":", "<stix", "plain"])
    func `damaged STIX is refused with the reason`(text: String) {
        #expect(throws: ThreatListError.self) {
            try ThreatList(name: "l", purpose: .threat, format: .stix, bytes: Array(text.utf8))
        }
    }
}
