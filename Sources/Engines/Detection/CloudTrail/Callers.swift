import Codecs
import Matching

extension CloudTrailDetector {
    /// Rules about who calls and from where; they look at every event that is notable at all.
    static let callers: [CloudTrailDetector] =
        identities
        + agent("kali", .kali, .kali, .kaliS3, "Kali Linux")
        + agent("parrot", .parrot, .parrot, .parrotS3, "Parrot Security Linux")
        + agent("pentoo", .pentoo, .pentoo, .pentooS3, "Pentoo Linux")
        + onList("malicious-ip", .threat, .threat, .maliciousCaller, .maliciousRecon, .maliciousS3)
        + onList("tor", .tor, .tor, .torCaller, .torRecon, .torS3)

    private static let identities: [CloudTrailDetector] = [
        CloudTrailDetector(
            "root-use", .rootUsage, on: "",
            title: "The root user was used",
            reason: "Root may do anything and cannot be limited; every use should be known.",
            remedy: "Use a role for daily work; keep root for what only root can do, with MFA."
        ) { call in
            guard call.event.identityType == "Root", call.event.invokedBy.isEmpty,
                call.event.eventType != "AwsServiceEvent", call.event.readOnly != "true",
                !isReading(call.event.eventName), !call.event.isFromService,
                call.event.eventName != "CreateServiceLinkedRole", !loginFailed(call)
            else { return nil }
            return Verdict()
        },
        CloudTrailDetector(
            "root-read", .rootUsage, on: "",
            title: "The root user looked around",
            reason: "Root only read this time; still nobody works as root.",
            remedy: "Use a role for daily work; keep root for what only root can do, with MFA."
        ) { call in
            guard call.event.identityType == "Root", call.event.invokedBy.isEmpty,
                call.event.eventType != "AwsServiceEvent", !call.event.isFromService,
                call.event.readOnly == "true" || isReading(call.event.eventName)
            else { return nil }
            return Verdict()
        },
        CloudTrailDetector(
            "instance-credentials-outside", .credentialsOutside, on: "", outcome: .any,
            title: "An instance's credentials were used outside AWS",
            reason: "Credentials that only the instance should have were used from an address that "
                + "is not Amazon's: somebody has taken them along.",
            remedy: "Revoke the role's sessions, find out how the credentials left (often through "
                + "the metadata service), and require version 2 of it."
        ) { call in
            guard isInstanceElsewhere(call), let address = call.address, !address.isPrivate,
                !AmazonAddresses.contain(address)
            else { return nil }
            return Verdict(instance(call))
        },
        CloudTrailDetector(
            "instance-credentials-inside", .credentialsInside, on: "", outcome: .any,
            title: "An instance's credentials were used from another place in AWS",
            reason: "One instance's session was used from two addresses of Amazon's within six "
                + "hours; an instance has one.",
            remedy: "Revoke the role's sessions and find out which other host used them."
        ) { call in
            guard isInstanceElsewhere(call), let address = call.address, !address.isPrivate,
                AmazonAddresses.contain(address)
            else { return nil }
            let others = call.history.otherOrigins(
                mixed(call.event.principalID.hash ^ 0x1), origin: address.hash,
                at: call.event.time, within: 6 * 3600)
            return others > 0 ? Verdict(instance(call)) : nil
        },
        CloudTrailDetector(
            "secret-scanner", .credentialAccess, on: "sts:GetCallerIdentity", outcome: .any,
            title: "A scanner for leaked secrets has found an access key and tried it",
            reason: "TruffleHog tries the keys it finds in repositories and files; this key lies "
                + "somewhere in the open.",
            remedy: "Make the key inactive, find where it leaked, and look at what it was used "
                + "for."
        ) { call in
            call.agent.contains(.trufflehog) ? Verdict() : nil
        },
    ]

    /// Operations that only look, by their names, for events that do not say it of themselves.
    static func isReading(_ name: ByteRun) -> Bool {
        name.hasPrefix("Get") || name.hasPrefix("List") || name.hasPrefix("Describe")
            || name.hasPrefix("Lookup") || name.hasPrefix("Head") || name.hasPrefix("BatchGet")
    }

    /// Whether a console event tells of a failure; those have no error code.
    static func loginFailed(_ call: Call) -> Bool {
        guard call.event.eventSource == "signin.amazonaws.com" else { return false }
        return call.response.members?.contains { $0.value.string == "Failure" } ?? false
    }

    /// Whether an instance's session was used by something that is neither an AWS service nor a
    /// part of AWS on the instance (the Systems Manager agent's channels go their own ways).
    private static func isInstanceElsewhere(_ call: Call) -> Bool {
        DetectionEngine.isInstance(call.event) && call.event.invokedBy.isEmpty
            && !call.event.isFromService && call.event.vpcEndpointID.isEmpty
            && call.event.eventSource != "ssmmessages.amazonaws.com"
            && call.event.eventSource != "ec2messages.amazonaws.com"
            && call.event.eventName != "RegisterManagedInstance"
    }

    private static func instance(_ call: Call) -> String {
        call.event.principalID.string.split(separator: ":").last.map(String.init) ?? ""
    }

    /// Two rules for a system made for attacks: against S3, and against the rest.
    private static func agent(
        _ name: String, _ mark: AgentMarks, _ type: FindingType, _ onS3: FindingType,
        _ system: String
    ) -> [CloudTrailDetector] {
        [false, true].map { isS3 in
            CloudTrailDetector(
                isS3 ? "agent-\(name)-s3" : "agent-\(name)", isS3 ? onS3 : type, on: "",
                outcome: .any, title: "A call came from a machine with \(system)",
                reason: "The system is made for penetration tests; nobody works on it by chance.",
                remedy: "If no test was agreed on, disable the credentials and look at their "
                    + "other calls."
            ) { call in
                guard call.agent.contains(mark),
                    (call.event.eventSource == "s3.amazonaws.com") == isS3
                else { return nil }
                return Verdict(isS3 ? call.bucket ?? "" : "")
            }
        }
    }

    /// Three rules for addresses on lists: looking, doing, and S3.
    private static func onList(
        _ name: String, _ mark: AddressMarks, _ purpose: ThreatList.Purpose,
        _ doing: FindingType, _ looking: FindingType, _ onS3: FindingType
    ) -> [CloudTrailDetector] {
        let who = name == "tor" ? "a Tor exit node" : "an address on a threat list"
        return [("", doing), ("-recon", looking), ("-s3", onS3)].map { suffix, type in
            CloudTrailDetector(
                "caller-\(name)\(suffix)", type, on: "", outcome: .any,
                title: "A call came from \(who)",
                reason: "The caller's address stands on one of your lists.",
                remedy: "If you do not know the caller, disable the credentials and look at "
                    + "their other calls."
            ) { call in
                guard call.marks.contains(mark), let address = call.address else { return nil }
                let isS3 = call.event.eventSource == "s3.amazonaws.com"
                let looks = isReading(call.event.eventName)
                guard isS3 == (suffix == "-s3"), isS3 || looks == (suffix == "-recon") else {
                    return nil
                }
                return Verdict(
                    isS3 ? call.bucket ?? "" : "",
                    evidence: call.lists.match(address, purpose).map { [$0] } ?? [])
            }
        }
    }
}

/// The larger blocks of Amazon's public addresses, from general knowledge: rough, and only used to
/// tell an instance that leaves by its own public address from one that cannot be in AWS.
enum AmazonAddresses {
    static func contain(_ address: FlowAddress) -> Bool { set.contains(address.address) }

    private static let set = CIDRSet(
        """
        3.0.0.0/8 13.32.0.0/12 13.48.0.0/13 13.56.0.0/14 13.112.0.0/14 13.124.0.0/14
        13.208.0.0/13 13.228.0.0/14 13.232.0.0/13 13.244.0.0/14 13.250.0.0/15 15.152.0.0/13
        15.160.0.0/13 15.184.0.0/14 15.188.0.0/14 15.206.0.0/15 15.216.0.0/13 15.228.0.0/14
        15.236.0.0/14 16.16.0.0/12 16.50.0.0/15 16.62.0.0/15 16.78.0.0/15 16.144.0.0/12
        16.162.0.0/15 16.170.0.0/15 16.176.0.0/14 18.60.0.0/14 18.88.0.0/13 18.96.0.0/11
        18.130.0.0/15 18.132.0.0/14 18.136.0.0/13 18.144.0.0/12 18.162.0.0/15 18.166.0.0/15
        18.168.0.0/13 18.176.0.0/12 18.192.0.0/10 23.20.0.0/14 34.192.0.0/10 35.71.64.0/18
        35.72.0.0/13 35.152.0.0/13 35.160.0.0/11 40.172.0.0/14 40.176.0.0/13 43.192.0.0/11
        44.192.0.0/10 46.51.128.0/17 46.137.0.0/16 47.128.0.0/14 50.16.0.0/14 50.112.0.0/16
        51.16.0.0/14 51.20.0.0/14 51.24.0.0/14 51.92.0.0/14 51.96.0.0/14 52.0.0.0/10
        52.64.0.0/12 52.84.0.0/14 52.88.0.0/13 52.192.0.0/11 54.64.0.0/10 54.144.0.0/12
        54.160.0.0/11 54.192.0.0/10 56.124.0.0/14 56.155.0.0/16 56.228.0.0/14 57.180.0.0/14
        63.32.0.0/14 65.0.0.0/14 67.202.0.0/18 68.79.0.0/18 69.107.0.0/16 70.131.0.0/16
        71.131.0.0/16 72.21.192.0/19 72.44.32.0/19 75.2.0.0/17 75.101.128.0/17 76.223.0.0/17
        79.125.0.0/17 87.238.80.0/21 96.0.0.0/12 98.80.0.0/12 99.77.0.0/16 99.78.0.0/15
        99.80.0.0/12 100.20.0.0/14 100.24.0.0/13 103.246.148.0/22 107.20.0.0/14
        108.128.0.0/13 108.136.0.0/14 122.248.192.0/18 157.175.0.0/16 157.241.0.0/16
        160.1.0.0/16 161.188.0.0/14 174.129.0.0/16 175.41.128.0/17 176.32.64.0/18
        176.34.0.0/16 177.71.128.0/17 177.72.240.0/21 184.72.0.0/15 184.169.128.0/17
        185.48.120.0/22 204.236.128.0/17 204.246.160.0/19 205.251.192.0/18 207.171.160.0/19
        216.182.224.0/20
        """.split(whereSeparator: \.isWhitespace).compactMap { CIDR($0) })
}
