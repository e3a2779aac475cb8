import Codecs

extension CloudTrailDetector {
    /// Rules about walls and doors of networks.
    static let network: [CloudTrailDetector] = [
        CloudTrailDetector(
            "ingress-opened", .networkPermissions,
            on: "ec2:AuthorizeSecurityGroupIngress ec2:ModifySecurityGroupRules",
            title: "A security group lets the whole Internet in",
            reason: "A port other than those of web servers, or all of them, is open to "
                + "everybody.",
            remedy: "Limit the rule to the addresses that need it."
        ) { call in
            let open = openings(call.request)
            guard !open.isEmpty else { return nil }
            return Verdict(
                call.named("groupId", "groupName") ?? "",
                [JSONMember("ports", .string(open.joined(separator: ", ")))])
        },
        CloudTrailDetector(
            "network-acl-opened", .networkPermissions,
            on: "ec2:CreateNetworkAclEntry ec2:ReplaceNetworkAclEntry",
            routine: true,
            title: "A network ACL lets the whole Internet in",
            reason: "An inbound entry allows every address.",
            remedy: "Limit the entry, unless security groups are your only walls by intent."
        ) { call in
            let request = call.request
            guard request["ruleAction"]?.string == "allow", request["egress"]?.isFalse == true,
                isEverywhere(request["cidrBlock"]?.string)
                    || isEverywhere(request["ipv6CidrBlock"]?.string)
            else { return nil }
            return Verdict(call.named("networkAclId") ?? "")
        },
        CloudTrailDetector(
            "network-changed", .networkPermissions, severity: 2,
            on: """
                ec2:AuthorizeSecurityGroupIngress ec2:AuthorizeSecurityGroupEgress \
                ec2:RevokeSecurityGroupIngress ec2:RevokeSecurityGroupEgress \
                ec2:CreateSecurityGroup ec2:DeleteSecurityGroup \
                ec2:CreateNetworkAcl ec2:CreateNetworkAclEntry ec2:DeleteNetworkAcl \
                ec2:DeleteNetworkAclEntry ec2:ReplaceNetworkAclEntry \
                ec2:ReplaceNetworkAclAssociation ec2:CreateRoute ec2:CreateRouteTable \
                ec2:ReplaceRoute ec2:ReplaceRouteTableAssociation ec2:DeleteRouteTable \
                ec2:DeleteRoute ec2:DisassociateRouteTable ec2:AttachInternetGateway \
                ec2:CreateInternetGateway ec2:DeleteInternetGateway ec2:DetachInternetGateway \
                ec2:CreateCustomerGateway ec2:DeleteCustomerGateway ec2:CreateVpc ec2:DeleteVpc \
                ec2:ModifyVpcAttribute ec2:AcceptVpcPeeringConnection \
                ec2:CreateVpcPeeringConnection ec2:DeleteVpcPeeringConnection \
                ec2:RejectVpcPeeringConnection ec2:AttachClassicLinkVpc ec2:EnableVpcClassicLink \
                ec2:DetachClassicLinkVpc ec2:DisableVpcClassicLink \
                elasticloadbalancing:SetSecurityGroups \
                elasticloadbalancing:ApplySecurityGroupsToLoadBalancer \
                rds:CreateDBSecurityGroup rds:DeleteDBSecurityGroup \
                rds:RevokeDBSecurityGroupIngress elasticache:CreateCacheSecurityGroup \
                elasticache:DeleteCacheSecurityGroup \
                elasticache:AuthorizeCacheSecurityGroupEgress \
                elasticache:RevokeCacheSecurityGroupIngress \
                elasticache:RevokeCacheSecurityGroupEgress
                """,
            routine: true,
            title: "A network's walls or ways were changed",
            reason: "It is mostly work; beside other findings of the same caller it is how they "
                + "open a way.",
            remedy: "Look at the caller's other findings."
        ) { call in
            Verdict(
                call.named(
                    "groupId", "networkAclId", "routeTableId", "internetGatewayId", "vpcId") ?? "")
        },
        CloudTrailDetector(
            "database-ingress", .networkPermissions,
            on: "rds:AuthorizeDBSecurityGroupIngress "
                + "redshift:AuthorizeClusterSecurityGroupIngress "
                + "elasticache:AuthorizeCacheSecurityGroupIngress",
            title: "A database's security group was opened",
            reason: "More addresses reach the database than before.",
            remedy: "Check that they need to."
        ) { call in
            Verdict(call.named("dBSecurityGroupName") ?? "")
        },
    ]

    /// The ports that a request opens to everybody, but for those of web servers.
    private static func openings(_ request: JSON) -> [String] {
        var permissions = request["ipPermissions"]?.list ?? []
        permissions.append(request)  // the old form has one permission at the top
        if let rules = request.at("ModifySecurityGroupRulesRequest", "SecurityGroupRule") {
            permissions += rules.list.compactMap { $0["SecurityGroupRule"] }
        }
        var open: [String] = []
        for permission in permissions {
            let ranges =
                (permission["ipRanges"]?.list ?? []) + (permission["ipv6Ranges"]?.list ?? [])
                + [permission]
            let isOpen = ranges.contains { range in
                isEverywhere(range["cidrIp"]?.string ?? range["CidrIpv4"]?.string)
                    || isEverywhere(range["cidrIpv6"]?.string ?? range["CidrIpv6"]?.string)
            }
            // Echoes and their like let nobody in.
            let name = permission["ipProtocol"]?.string ?? permission["IpProtocol"]?.string ?? ""
            guard isOpen, !["icmp", "icmpv6", "1", "58"].contains(name) else { continue }
            let from = permission["fromPort"].flatMap(portNumber)
            let to = permission["toPort"].flatMap(portNumber) ?? from
            if let from, let to, from == to, [80, 443].contains(from) { continue }
            if let from, let to, from >= 0 {
                open.append(from == to ? "\(from)" : "\(from)-\(to)")
            } else {
                open.append("all")
            }
        }
        return open
    }

    private static func portNumber(_ json: JSON) -> Int64? {
        json.integer ?? json.string.flatMap { Int64($0) }
    }

    /// Whether a range holds every address, however its first one is written.
    private static func isEverywhere(_ range: String?) -> Bool {
        range?.hasSuffix("/0") ?? false
    }
}
