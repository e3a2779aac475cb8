/// The finding types of AWS that samples can be made of, beside those that the engine knows: a
/// type that no rule of ours gives is still one that filters and reports must cope with.
/// https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-active.html
enum SampleTypes {
    /// What a sample says was done.
    enum Action: String {
        case api = "AWS_API_CALL"
        case connection = "NETWORK_CONNECTION"
        case probe = "PORT_PROBE"
        case dns = "DNS_REQUEST"
        case kubernetes = "KUBERNETES_API_CALL"
        case login = "RDS_LOGIN_ATTEMPT"
        /// Findings of the runtime agent and of malware scans tell of no call.
        case none = ""
    }

    struct Entry {
        let name: String
        let severity: Double
        let action: Action

        /// The part between the colon and the slash, such as `EC2`.
        var family: Substring {
            name.drop { $0 != ":" }.dropFirst().prefix { $0 != "/" }
        }
    }

    static let all: [Entry] = groups.flatMap { action, severity, names in
        names.split(whereSeparator: \.isWhitespace).map {
            Entry(name: String($0), severity: severity, action: action)
        }
    }

    private static let groups: [(Action, Double, String)] = [
        (
            .connection, 8,
            """
            Backdoor:EC2/C&CActivity.B Backdoor:EC2/DenialOfService.Dns
            Backdoor:EC2/DenialOfService.Tcp Backdoor:EC2/DenialOfService.Udp
            Backdoor:EC2/DenialOfService.UdpOnTcpPorts
            Backdoor:EC2/DenialOfService.UnusualProtocol CryptoCurrency:EC2/BitcoinTool.B
            Impact:EC2/PortSweep UnauthorizedAccess:EC2/TorClient
            UnauthorizedAccess:EC2/TorRelay
            Backdoor:Lambda/C&CActivity.B CryptoCurrency:Lambda/BitcoinTool.B
            UnauthorizedAccess:Lambda/TorClient UnauthorizedAccess:Lambda/TorRelay
            """
        ),
        (
            .connection, 5,
            """
            Backdoor:EC2/Spambot Behavior:EC2/NetworkPortUnusual
            Behavior:EC2/TrafficVolumeUnusual DefenseEvasion:EC2/UnusualDNSResolver
            DefenseEvasion:EC2/UnusualDoHActivity DefenseEvasion:EC2/UnusualDoTActivity
            Recon:EC2/Portscan Trojan:EC2/BlackholeTraffic Trojan:EC2/DropPoint
            UnauthorizedAccess:EC2/MaliciousIPCaller.Custom
            Trojan:Lambda/BlackholeTraffic Trojan:Lambda/DropPoint
            UnauthorizedAccess:Lambda/MaliciousIPCaller.Custom
            """
        ),
        (
            .connection, 2,
            """
            Impact:EC2/WinRMBruteForce UnauthorizedAccess:EC2/RDPBruteForce
            UnauthorizedAccess:EC2/SSHBruteForce
            """
        ),
        (.probe, 8, "Recon:EC2/PortProbeEMRUnprotectedPort"),
        (.probe, 2, "Recon:EC2/PortProbeUnprotectedPort"),
        (
            .dns, 8,
            """
            Backdoor:EC2/C&CActivity.B!DNS CryptoCurrency:EC2/BitcoinTool.B!DNS
            Impact:EC2/BitcoinDomainRequest.Reputation
            Impact:EC2/MaliciousDomainRequest.Reputation Trojan:EC2/DGADomainRequest.B
            Trojan:EC2/DGADomainRequest.C!DNS Trojan:EC2/DNSDataExfiltration
            Trojan:EC2/DriveBySourceTraffic!DNS Trojan:EC2/PhishingDomainRequest!DNS
            UnauthorizedAccess:EC2/MetadataDNSRebind
            """
        ),
        (
            .dns, 5,
            """
            Impact:EC2/AbusedDomainRequest.Reputation Impact:EC2/MaliciousDomainRequest.Custom
            Trojan:EC2/BlackholeTraffic!DNS Trojan:EC2/DropPoint!DNS
            """
        ),
        (.dns, 2, "Impact:EC2/SuspiciousDomainRequest.Reputation"),
        (
            .api, 8,
            """
            Exfiltration:IAMUser/AnomalousBehavior Impact:IAMUser/AnomalousBehavior
            UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.InsideAWS
            UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS
            Discovery:S3/MaliciousIPCaller Exfiltration:S3/AnomalousBehavior
            Exfiltration:S3/MaliciousIPCaller Impact:S3/AnomalousBehavior.Delete
            Impact:S3/AnomalousBehavior.Permission Impact:S3/MaliciousIPCaller
            Policy:S3/BucketAnonymousAccessGranted Policy:S3/BucketPublicAccessGranted
            UnauthorizedAccess:S3/MaliciousIPCaller.Custom UnauthorizedAccess:S3/TorIPCaller
            """
        ),
        (
            .api, 5,
            """
            CredentialAccess:IAMUser/AnomalousBehavior DefenseEvasion:IAMUser/AnomalousBehavior
            InitialAccess:IAMUser/AnomalousBehavior PenTest:IAMUser/KaliLinux
            PenTest:IAMUser/ParrotLinux PenTest:IAMUser/PentooLinux
            Persistence:IAMUser/AnomalousBehavior PrivilegeEscalation:IAMUser/AnomalousBehavior
            Recon:IAMUser/MaliciousIPCaller Recon:IAMUser/MaliciousIPCaller.Custom
            Recon:IAMUser/TorIPCaller UnauthorizedAccess:IAMUser/ConsoleLoginSuccess.B
            UnauthorizedAccess:IAMUser/MaliciousIPCaller
            UnauthorizedAccess:IAMUser/MaliciousIPCaller.Custom
            UnauthorizedAccess:IAMUser/TorIPCaller
            Discovery:S3/MaliciousIPCaller.Custom Discovery:S3/TorIPCaller
            Impact:S3/AnomalousBehavior.Write PenTest:S3/KaliLinux PenTest:S3/ParrotLinux
            PenTest:S3/PentooLinux
            """
        ),
        (
            .api, 2,
            """
            Discovery:IAMUser/AnomalousBehavior Policy:IAMUser/RootCredentialUsage
            Policy:IAMUser/ShortTermRootCredentialUsage Stealth:IAMUser/CloudTrailLoggingDisabled
            Stealth:IAMUser/PasswordPolicyChange Discovery:S3/AnomalousBehavior
            Policy:S3/AccountBlockPublicAccessDisabled Policy:S3/BucketBlockPublicAccessDisabled
            Stealth:S3/ServerAccessLoggingDisabled
            """
        ),
        (
            .kubernetes, 8,
            """
            CredentialAccess:Kubernetes/MaliciousIPCaller
            CredentialAccess:Kubernetes/MaliciousIPCaller.Custom
            CredentialAccess:Kubernetes/SuccessfulAnonymousAccess
            CredentialAccess:Kubernetes/TorIPCaller DefenseEvasion:Kubernetes/MaliciousIPCaller
            DefenseEvasion:Kubernetes/MaliciousIPCaller.Custom
            DefenseEvasion:Kubernetes/SuccessfulAnonymousAccess
            DefenseEvasion:Kubernetes/TorIPCaller Impact:Kubernetes/MaliciousIPCaller
            Impact:Kubernetes/MaliciousIPCaller.Custom
            Impact:Kubernetes/SuccessfulAnonymousAccess Impact:Kubernetes/TorIPCaller
            Policy:Kubernetes/AdminAccessToDefaultServiceAccount
            Policy:Kubernetes/AnonymousAccessGranted
            """
        ),
        (
            .kubernetes, 5,
            """
            CredentialAccess:Kubernetes/AnomalousBehavior.SecretsAccessed
            Discovery:Kubernetes/MaliciousIPCaller Discovery:Kubernetes/MaliciousIPCaller.Custom
            Discovery:Kubernetes/SuccessfulAnonymousAccess Discovery:Kubernetes/TorIPCaller
            Execution:Kubernetes/AnomalousBehavior.ExecInPod
            Execution:Kubernetes/ExecInKubeSystemPod
            Persistence:Kubernetes/ContainerWithSensitiveMount
            Persistence:Kubernetes/MaliciousIPCaller
            Persistence:Kubernetes/MaliciousIPCaller.Custom
            Persistence:Kubernetes/SuccessfulAnonymousAccess Persistence:Kubernetes/TorIPCaller
            Policy:Kubernetes/ExposedDashboard Policy:Kubernetes/KubeflowDashboardExposed
            PrivilegeEscalation:Kubernetes/PrivilegedContainer
            """
        ),
        (.kubernetes, 2, "Discovery:Kubernetes/AnomalousBehavior.PermissionChecked"),
        (
            .login, 8,
            """
            CredentialAccess:RDS/AnomalousBehavior.SuccessfulBruteForce
            CredentialAccess:RDS/MaliciousIPCaller.SuccessfulLogin
            CredentialAccess:RDS/TorIPCaller.SuccessfulLogin
            """
        ),
        (
            .login, 5,
            """
            CredentialAccess:RDS/MaliciousIPCaller.FailedLogin
            CredentialAccess:RDS/TorIPCaller.FailedLogin Discovery:RDS/MaliciousIPCaller
            Discovery:RDS/TorIPCaller
            """
        ),
        (
            .login, 2,
            """
            CredentialAccess:RDS/AnomalousBehavior.FailedLogin
            CredentialAccess:RDS/AnomalousBehavior.SuccessfulLogin
            """
        ),
        (
            .none, 8,
            """
            Execution:EC2/MaliciousFile Execution:EC2/SuspiciousFile
            Execution:ECS/MaliciousFile Execution:Kubernetes/MaliciousFile
            Backdoor:Runtime/C&CActivity.B CryptoCurrency:Runtime/BitcoinTool.B
            Execution:Runtime/ReverseShell PrivilegeEscalation:Runtime/ContainerMountsHostDirectory
            UnauthorizedAccess:Runtime/TorRelay UnauthorizedAccess:Runtime/TorClient
            """
        ),
        (
            .none, 5,
            """
            Execution:Runtime/NewBinaryExecuted Trojan:Runtime/BlackholeTraffic
            Trojan:Runtime/DropPoint DefenseEvasion:Runtime/FilelessExecution
            """
        ),
    ]
}
