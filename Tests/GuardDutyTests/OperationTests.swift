import Codecs
import GuardDuty
import Testing
import Vocabulary

/// What the operations accept and refuse, and in which words.
@Suite struct OperationTests {
    @Test func `one detector a region, and what it is asked for`() async throws {
        let house = try TestHouse()
        let id = await house.makeDetector([("tags", ["a": "b"])])
        #expect(
            await house.call("POST", "/detector", ["enable": true]).error
                == "The request is rejected because a detector already exists for the current "
                + "account.")
        let got = await house.call("GET", "/detector/\(id)").answer
        #expect(got["status"]?.string == "ENABLED")
        #expect(got["findingPublishingFrequency"]?.string == "SIX_HOURS")
        #expect(got["tags"] == ["a": "b"])
        let names = got["features"]?.array?.compactMap { $0["name"]?.string } ?? []
        #expect(Set(names).isSuperset(of: ["CLOUD_TRAIL", "DNS_LOGS", "FLOW_LOGS"]))
        #expect(
            await house.call("GET", "/detector/\(String(repeating: "0", count: 32))").error
                == "The request is rejected because the input detectorId is not owned by the "
                + "current account.")
    }

    @Test(arguments: [
        ("CLOUD_TRAIL", "ENABLED"), ("DNS_LOGS", "DISABLED"), ("WEATHER", "ENABLED"),
    ])
    func `a feature that cannot be configured is refused`(
        name: String, status: String
    ) async throws {
        let house = try TestHouse()
        let answer = await house.call(
            "POST", "/detector",
            [
                "enable": true,
                "features": [["name": .string(name), "status": .string(status)]],
            ])
        #expect(answer.error != nil)
    }

    @Test func `a request with the same token makes nothing twice`() async throws {
        let house = try TestHouse()
        let ask: JSON = ["enable": true, "clientToken": "token-1"]
        let (first, _) = await house.call("POST", "/detector", ask)
        let id = try #require(first["detectorId"]?.string)
        let (again, error) = await house.call("POST", "/detector", ask)
        #expect(error == nil)
        #expect(again["detectorId"]?.string == id)
        let (_, other) = await house.call(
            "POST", "/detector", ["enable": false, "clientToken": "token-1"])
        #expect(other?.contains("clientToken") == true)
        let (_, second) = await house.call(
            "POST", "/detector", ["enable": true, "clientToken": "token-2"])
        #expect(second?.contains("already exists") == true)
    }

    static let fitting: [(String, JSON)] = [
        ("severity", ["gte": 7]), ("severity", ["greaterThanOrEqual": 7]),
        ("severity", ["gt": 6]), ("type", ["eq": ["Impact:EC2/PortSweep"]]),
        ("type", ["equals": ["Impact:EC2/PortSweep"]]), ("type", ["matches": ["Impact:EC2/Port*"]]),
        ("service.archived", ["eq": ["false"]]), ("resource.resourceType", ["eq": ["Instance"]]),
        ("updatedAt", ["greaterThanOrEqual": 1_600_000_000_000]),
        ("updatedAt", ["lessThanOrEqual": 1_800_000_000_000]),
        ("updatedAt", ["gte": 1_600_000_000_000]), ("updatedAt", ["lte": 1_800_000_000_000]),
        ("updatedAt", ["gt": 1_600_000_000_000, "lt": 1_800_000_000_000]),
        ("region", ["equals": ["us-east-1"]]), ("service.count", ["lessThan": 2]),
    ]

    @Test(arguments: fitting)
    func `every operator finds what it says`(field: String, condition: JSON) async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        await house.call(
            "POST", "/detector/\(detector)/findings/create",
            ["findingTypes": ["Impact:EC2/PortSweep"]])
        let criterion = JSON.object([JSONMember(field, condition)])
        #expect(await house.findings(detector, criterion).count == 1)
    }

    static let unfitting: [(String, JSON)] = [
        ("severity", ["lt": 7]), ("severity", ["lte": 7.0]), ("severity", ["gt": 8]),
        ("type", ["neq": ["Impact:EC2/PortSweep"]]),
        ("type", ["notEquals": ["Impact:EC2/PortSweep"]]),
        ("type", ["notMatches": ["Impact:*"]]), ("service.archived", ["eq": ["true"]]),
        ("updatedAt", ["lessThan": 1_600_000_000_000]), ("updatedAt", ["lt": 1_600_000_000_000]),
        ("accountId", ["eq": ["999999999999"]]),
    ]

    @Test(arguments: unfitting)
    func `and nothing else`(field: String, condition: JSON) async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        await house.call(
            "POST", "/detector/\(detector)/findings/create",
            ["findingTypes": ["Impact:EC2/PortSweep"]])
        let criterion = JSON.object([JSONMember(field, condition)])
        #expect(await house.findings(detector, criterion).isEmpty)
    }

    @Test func `a property that no finding has is refused`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        for input in [
            ["findingCriteria": ["criterion": ["weather": ["eq": ["rain"]]]]] as JSON,
            ["findingCriteria": ["criterion": ["type": [:]]]],
            ["sortCriteria": ["attributeName": "weather"]], ["nextToken": "?"],
            ["maxResults": 51],
        ] {
            let answer = await house.call("POST", "/detector/\(detector)/findings", input)
            #expect(answer.error != nil, "\(input.text)")
        }
    }

    @Test func `statistics count in both forms`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        let types: JSON = [
            "Impact:EC2/PortSweep", "Recon:EC2/Portscan", "PenTest:IAMUser/KaliLinux",
        ]
        await house.call(
            "POST", "/detector/\(detector)/findings/create", ["findingTypes": types])
        let path = "/detector/\(detector)/findings/statistics"
        let bySeverity = await house.call(
            "POST", path, ["findingStatisticTypes": ["COUNT_BY_SEVERITY"]]
        ).answer["findingStatistics"]?["countBySeverity"]
        #expect(bySeverity == ["5.0": 2, "8.0": 1])
        for (group, name, count) in [
            ("ACCOUNT", "groupedByAccount", 1), ("DATE", "groupedByDate", 2),
            ("FINDING_TYPE", "groupedByFindingType", 3), ("RESOURCE", "groupedByResource", 2),
            ("SEVERITY", "groupedBySeverity", 2),
        ] {
            let answer = await house.call("POST", path, ["groupBy": .string(group)]).answer
            let groups = answer["findingStatistics"]?[name]?.array ?? []
            #expect(groups.count == count, "\(group)")
            #expect(groups.compactMap { $0["totalFindings"]?.integer }.reduce(0, +) == 3)
        }
        #expect(await house.call("POST", path, [:]).error != nil)
        #expect(
            await house.call(
                "POST", path,
                ["groupBy": "SEVERITY", "findingStatisticTypes": ["COUNT_BY_SEVERITY"]]
            ).error != nil)
    }

    @Test(arguments: [
        ("TXT", "198.51.100.7\n# comment\n203.0.113.0/24\n", "ACTIVE"),
        ("TXT", "no address at all\n", "ERROR"),
        ("STIX", "<a><Address_Value>198.51.100.7</Address_Value></a>", "ACTIVE"),
        ("STIX", "198.51.100.7\n", "ERROR"),
        ("OTX_CSV", "Indicator type,Indicator,Description\nIPv4,198.51.100.7,x\n", "ACTIVE"),
        ("ALIEN_VAULT", "198.51.100.7#4#2#Scanning Host#CN##35.0,105.0#11\n", "ACTIVE"),
        ("PROOF_POINT", "ip, category, score\n198.51.100.7, 1, 100\n", "ACTIVE"),
        ("FIRE_EYE", "reportId,networkName,networkType\n1,198.51.100.7,network\n", "ACTIVE"),
    ])
    func `a list is active if its file is what it should be`(
        format: String, text: String, status: String
    ) async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        house.buckets.store("lists/x", text)
        let made = await house.call(
            "POST", "/detector/\(detector)/threatintelset",
            [
                "name": "x", "format": .string(format), "location": "s3://lists/x",
                "activate": true,
            ])
        let id = try #require(made.answer["threatIntelSetId"]?.string)
        let path = "/detector/\(detector)/threatintelset/\(id)"
        #expect(await house.call("GET", path).answer["status"]?.string == status)
        house.buckets.store("lists/x", "nothing to see")
        await house.call("POST", path, ["activate": false])
        #expect(await house.call("GET", path).answer["status"]?.string == "INACTIVE")
        await house.call("POST", path, ["activate": true])
        #expect(await house.call("GET", path).answer["status"]?.string == "ERROR")
        house.buckets.setRefuses(true)
        #expect(await house.call("POST", path, ["activate": true]).error != nil)
        await house.call("DELETE", path)
        #expect(await house.call("GET", path).answer["status"]?.string == "DELETED")
        let listed = await house.call("GET", "/detector/\(detector)/threatintelset").answer
        #expect(listed["threatIntelSetIds"] == [])
    }

    @Test func `lists and filters have their limits`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        for (path, limit) in [("threatintelset", 6), ("ipset", 1)] {
            for number in 0...limit {
                let answer = await house.call(
                    "POST", "/detector/\(detector)/\(path)",
                    [
                        "name": .string("n\(number)"), "format": "TXT", "location": "s3://lists/x",
                        "activate": false,
                    ])
                #expect((answer.error == nil) == (number < limit), "\(path) \(number)")
            }
        }
    }

    @Test func `an account that stands alone says so`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        let base = "/detector/\(detector)"
        #expect(await house.call("GET", base + "/member").answer["members"] == [])
        #expect(await house.call("GET", base + "/administrator").error == nil)
        #expect(await house.call("GET", base + "/master").error == nil)
        #expect(await house.call("GET", "/invitation").answer["invitations"] == [])
        #expect(
            await house.call("GET", "/invitation/count").answer["invitationsCount"]?.integer == 0)
        let members = await house.call(
            "POST", base + "/member/get", ["accountIds": ["111122223333"]]
        ).answer
        #expect(members["unprocessedAccounts"]?.array?.count == 1)
        for path in [base + "/admin", "/admin"] {
            #expect(
                await house.call("GET", path).error?.contains("AWS Organization") == true, "\(path)"
            )
        }
        let scans = await house.call("POST", base + "/malware-scans", [:]).answer
        #expect(scans["scans"] == [])
        let settings = await house.call("GET", base + "/malware-scan-settings").answer
        #expect(settings["ebsSnapshotPreservation"]?.string == "NO_RETENTION")
        #expect(await house.call("POST", base + "/coverage", [:]).answer["resources"] == [])
        #expect(
            await house.call("GET", "/detector/nobody/member").error?.contains("not owned") == true)
    }

    @Test func `a destination comes, changes and goes`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        let base = "/detector/\(detector)/publishingDestination"
        func input(_ arn: String) -> JSON {
            ["destinationType": "S3", "destinationProperties": ["destinationArn": .string(arn)]]
        }
        for arn in ["arn:aws:s3:::missing", "arn:aws:sqs:us-east-1:123456789012:q", "findings"] {
            #expect(await house.call("POST", base, input(arn)).error != nil, "\(arn)")
        }
        let made = await house.call("POST", base, input("arn:aws:s3:::findings"))
        let id = try #require(made.answer["destinationId"]?.string)
        #expect(await house.call("POST", base, input("arn:aws:s3:::other")).error != nil)
        let listed = await house.call("GET", base).answer["destinations"]?.array ?? []
        #expect(listed.map { $0["destinationId"]?.string } == [id])
        await house.call(
            "POST", "\(base)/\(id)",
            ["destinationProperties": ["destinationArn": "arn:aws:s3:::other/p"]])
        let got = await house.call("GET", "\(base)/\(id)").answer
        #expect(got["destinationProperties"]?["destinationArn"]?.string == "arn:aws:s3:::other/p")
        #expect(await house.call("DELETE", "\(base)/\(id)").error == nil)
        #expect(await house.call("GET", "\(base)/\(id)").error != nil)
    }

    @Test func `samples come for every type, and for none that is unknown`() async throws {
        let house = try TestHouse()
        let detector = await house.makeDetector()
        let path = "/detector/\(detector)/findings/create"
        await house.call("POST", path, [:])
        let answer = await house.call(
            "POST", "/detector/\(detector)/findings/statistics", ["groupBy": "FINDING_TYPE"])
        let groups = answer.answer["findingStatistics"]?["groupedByFindingType"]?.array ?? []
        #expect(groups.count == 25)
        #expect(
            await house.call("POST", path, ["findingTypes": ["Weather:EC2/Rain"]]).error != nil)
    }
}
