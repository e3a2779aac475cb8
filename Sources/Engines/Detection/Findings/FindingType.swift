/// A finding type as GuardDuty names it, with the number that AWS's documentation gives for its
/// severity (low 1–3.9, medium 4–6.9, high 7–8.9) and the resource that it is about.
///
/// "GuardDuty finding types" in the GuardDuty user guide lists them; the types under "Retired"
/// there are used where no current one says the same.
package struct FindingType: Hashable, Sendable {
    package enum Resource: String, Hashable, Sendable {
        case accessKey = "AccessKey"
        case instance = "Instance"
        case bucket = "S3Bucket"
    }

    /// Whether the resource did it or had it done to it.
    package enum Role: String, Hashable, Sendable {
        case actor = "ACTOR"
        case target = "TARGET"
    }

    package let name: String
    package let severity: Double
    package let resource: Resource
    package let role: Role

    init(_ name: String, _ severity: Double, _ resource: Resource, _ role: Role) {
        self.name = name
        self.severity = severity
        self.resource = resource
        self.role = role
    }

    /// The part before the colon, such as `Recon`.
    package var purpose: Substring { name.prefix { $0 != ":" } }
}

extension FindingType {
    private static func ec2(_ name: String, _ severity: Double, _ role: Role) -> Self {
        Self(name, severity, .instance, role)
    }
    private static func iam(_ name: String, _ severity: Double) -> Self {
        Self(name, severity, .accessKey, .target)
    }
    private static func s3(_ name: String, _ severity: Double) -> Self {
        Self(name, severity, .bucket, .target)
    }

    // EC2, from flow logs
    static let portscan = ec2("Recon:EC2/Portscan", 5, .actor)
    static let portscanned = ec2("Recon:EC2/Portscan", 5, .target)
    static let portSweep = ec2("Impact:EC2/PortSweep", 8, .actor)
    static let portProbe = ec2("Recon:EC2/PortProbeUnprotectedPort", 2, .target)
    static let sshBruteForce = ec2("UnauthorizedAccess:EC2/SSHBruteForce", 2, .target)
    static let sshBruteForceActor = ec2("UnauthorizedAccess:EC2/SSHBruteForce", 8, .actor)
    static let rdpBruteForce = ec2("UnauthorizedAccess:EC2/RDPBruteForce", 2, .target)
    static let rdpBruteForceActor = ec2("UnauthorizedAccess:EC2/RDPBruteForce", 8, .actor)
    static let winRMBruteForce = ec2("Impact:EC2/WinRMBruteForce", 2, .target)
    static let winRMBruteForceActor = ec2("Impact:EC2/WinRMBruteForce", 8, .actor)
    static let trafficVolume = ec2("Behavior:EC2/TrafficVolumeUnusual", 5, .actor)
    static let networkPort = ec2("Behavior:EC2/NetworkPortUnusual", 5, .actor)
    static let spambot = ec2("Backdoor:EC2/Spambot", 5, .actor)
    static let denialTCP = ec2("Backdoor:EC2/DenialOfService.Tcp", 8, .actor)
    static let denialUDP = ec2("Backdoor:EC2/DenialOfService.Udp", 8, .actor)
    static let denialDNS = ec2("Backdoor:EC2/DenialOfService.Dns", 8, .actor)
    static let denialUDPOnTCP = ec2("Backdoor:EC2/DenialOfService.UdpOnTcpPorts", 8, .actor)
    static let denialUnusual = ec2("Backdoor:EC2/DenialOfService.UnusualProtocol", 8, .actor)
    static let commandAndControl = ec2("Backdoor:EC2/C&CActivity.B", 8, .actor)
    static let bitcoinTool = ec2("CryptoCurrency:EC2/BitcoinTool.B", 8, .actor)
    static let blackhole = ec2("Trojan:EC2/BlackholeTraffic", 5, .actor)
    static let dropPoint = ec2("Trojan:EC2/DropPoint", 5, .actor)
    static let maliciousIP = ec2("UnauthorizedAccess:EC2/MaliciousIPCaller.Custom", 5, .actor)
    static let torClient = ec2("UnauthorizedAccess:EC2/TorClient", 8, .actor)
    static let torRelay = ec2("UnauthorizedAccess:EC2/TorRelay", 8, .actor)
    static let unusualResolver = ec2("DefenseEvasion:EC2/UnusualDNSResolver", 5, .actor)
    static let unusualDoH = ec2("DefenseEvasion:EC2/UnusualDoHActivity", 5, .actor)
    static let unusualDoT = ec2("DefenseEvasion:EC2/UnusualDoTActivity", 5, .actor)

    // EC2, from resolver logs
    static let bitcoinDNS = ec2("CryptoCurrency:EC2/BitcoinTool.B!DNS", 8, .actor)
    static let commandDNS = ec2("Backdoor:EC2/C&CActivity.B!DNS", 8, .actor)
    static let blackholeDNS = ec2("Trojan:EC2/BlackholeTraffic!DNS", 5, .actor)
    static let exfiltrationDNS = ec2("Trojan:EC2/DNSDataExfiltration", 8, .actor)
    static let generatedDomainDNS = ec2("Trojan:EC2/DGADomainRequest.C!DNS", 8, .actor)
    static let dropPointDNS = ec2("Trojan:EC2/DropPoint!DNS", 5, .actor)
    static let generatedDomain = ec2("Trojan:EC2/DGADomainRequest.B", 8, .actor)
    static let rebind = ec2("UnauthorizedAccess:EC2/MetadataDNSRebind", 8, .target)
    static let suspiciousDomain = ec2("Impact:EC2/SuspiciousDomainRequest.Reputation", 2, .actor)
    static let abusedDomain = ec2("Impact:EC2/AbusedDomainRequest.Reputation", 5, .actor)
    static let listedDomain = ec2("Impact:EC2/MaliciousDomainRequest.Custom", 5, .actor)

    // IAM, from CloudTrail
    static let credentialAccess = iam("CredentialAccess:IAMUser/AnomalousBehavior", 5)
    static let defenseEvasion = iam("DefenseEvasion:IAMUser/AnomalousBehavior", 5)
    static let discovery = iam("Discovery:IAMUser/AnomalousBehavior", 2)
    static let exfiltration = iam("Exfiltration:IAMUser/AnomalousBehavior", 8)
    static let impact = iam("Impact:IAMUser/AnomalousBehavior", 8)
    static let initialAccess = iam("InitialAccess:IAMUser/AnomalousBehavior", 5)
    static let persistence = iam("Persistence:IAMUser/AnomalousBehavior", 5)
    static let privilegeEscalation = iam("PrivilegeEscalation:IAMUser/AnomalousBehavior", 5)
    static let rootUsage = iam("Policy:IAMUser/RootCredentialUsage", 2)
    static let shortTermRoot = iam("Policy:IAMUser/ShortTermRootCredentialUsage", 2)
    static let loggingDisabled = iam("Stealth:IAMUser/CloudTrailLoggingDisabled", 2)
    static let passwordPolicy = iam("Stealth:IAMUser/PasswordPolicyChange", 2)
    static let consoleLogin = iam("UnauthorizedAccess:IAMUser/ConsoleLoginSuccess.B", 5)
    static let credentialsOutside = iam(
        "UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS", 8)
    static let credentialsInside = iam(
        "UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.InsideAWS", 8)
    static let kali = iam("PenTest:IAMUser/KaliLinux", 5)
    static let parrot = iam("PenTest:IAMUser/ParrotLinux", 5)
    static let pentoo = iam("PenTest:IAMUser/PentooLinux", 5)
    static let maliciousCaller = iam("UnauthorizedAccess:IAMUser/MaliciousIPCaller.Custom", 5)
    static let maliciousRecon = iam("Recon:IAMUser/MaliciousIPCaller.Custom", 5)
    static let torCaller = iam("UnauthorizedAccess:IAMUser/TorIPCaller", 5)
    static let torRecon = iam("Recon:IAMUser/TorIPCaller", 5)
    // Retired by AWS
    static let networkPermissions = iam("Persistence:IAMUser/NetworkPermissions", 5)
    static let resourcePermissions = iam("Persistence:IAMUser/ResourcePermissions", 5)
    static let userPermissions = iam("Persistence:IAMUser/UserPermissions", 5)
    static let administrativePermissions = iam(
        "PrivilegeEscalation:IAMUser/AdministrativePermissions", 2)
    static let reconUsers = iam("Recon:IAMUser/UserPermissions", 5)
    static let reconResources = iam("Recon:IAMUser/ResourcePermissions", 5)
    static let reconNetwork = iam("Recon:IAMUser/NetworkPermissions", 5)
    static let computeResources = iam("ResourceConsumption:IAMUser/ComputeResources", 5)
    static let loggingModified = iam("Stealth:IAMUser/LoggingConfigurationModified", 5)

    // S3, from CloudTrail
    static let kaliS3 = s3("PenTest:S3/KaliLinux", 5)
    static let parrotS3 = s3("PenTest:S3/ParrotLinux", 5)
    static let pentooS3 = s3("PenTest:S3/PentooLinux", 5)
    static let accountBlock = s3("Policy:S3/AccountBlockPublicAccessDisabled", 2)
    static let bucketBlock = s3("Policy:S3/BucketBlockPublicAccessDisabled", 2)
    static let bucketAnonymous = s3("Policy:S3/BucketAnonymousAccessGranted", 8)
    static let bucketPublic = s3("Policy:S3/BucketPublicAccessGranted", 8)
    static let accessLogging = s3("Stealth:S3/ServerAccessLoggingDisabled", 2)
    static let deletesS3 = s3("Impact:S3/AnomalousBehavior.Delete", 8)
    static let permissionS3 = s3("Impact:S3/AnomalousBehavior.Permission", 8)
    static let writesS3 = s3("Impact:S3/AnomalousBehavior.Write", 5)
    static let exfiltrationS3 = s3("Exfiltration:S3/AnomalousBehavior", 8)
    static let discoveryS3 = s3("Discovery:S3/AnomalousBehavior", 2)
    static let maliciousS3 = s3("UnauthorizedAccess:S3/MaliciousIPCaller.Custom", 8)
    static let torS3 = s3("UnauthorizedAccess:S3/TorIPCaller", 8)
}
