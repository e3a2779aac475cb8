import Codecs

extension CloudTrailDetector {
    /// Rules about machines and functions.
    static let compute: [CloudTrailDetector] = [
        CloudTrailDetector(
            "costly-instances", .computeResources, on: "ec2:RunInstances", outcome: .attempt,
            countsServices: true,
            title: "Somebody is starting machines of the kinds that miners want",
            reason: "Machines with many cards for computing, or many machines at once, are what "
                + "stolen credentials are used for.",
            remedy: "Check that they were ordered; stop them otherwise, in every region."
        ) { call in
            let type =
                call.named("instanceType") ?? call.request.at("instanceType", "value")?.string ?? ""
            let items = call.request["instancesSet"]?.list ?? []
            let count = items.compactMap { $0["maxCount"]?.integer }.reduce(0) { $0 &+ $1 }
            guard isCostly(type) || count >= 20 else { return nil }
            return Verdict(
                "",
                [
                    JSONMember("instanceType", .string(type)), JSONMember("count", count: count),
                ])
        },
        CloudTrailDetector(
            "startup-script", .persistence, on: "ec2:ModifyInstanceAttribute",
            title: "The start-up script of an instance was changed",
            reason: "What it says is carried out as root at the next start.",
            remedy: "Read the script; if it is not yours, keep the instance from starting."
        ) { call in
            call.request["userData"] != nil || call.named("attribute") == "userData"
                ? Verdict(call.named("instanceId") ?? "") : nil
        },
        CloudTrailDetector(
            "metadata-weakened", .defenseEvasion,
            on: "ec2:ModifyInstanceMetadataOptions "
                + "ec2:ModifyInstanceMetadataDefaults",
            title: "Version 1 of the metadata service was allowed again",
            reason: "With it, a request forged through the instance's web server fetches its "
                + "credentials.",
            remedy: "Require tokens again."
        ) { call in
            let options = call.request["ModifyInstanceMetadataOptionsRequest"] ?? call.request
            let tokens = options["HttpTokens"]?.string ?? options["httpTokens"]?.string
            return tokens == "optional"
                ? Verdict(options["InstanceId"]?.string ?? call.named("instanceId") ?? "") : nil
        },
        CloudTrailDetector(
            "disk-encryption-off", .defenseEvasion, on: "ec2:DisableEbsEncryptionByDefault",
            title: "The encryption of new disks was switched off",
            reason: "Disks and snapshots made from now on can be read by whoever gets them.",
            remedy: "Switch it on again."
        ),
        CloudTrailDetector(
            "instances-stopped", .impact, severity: 2,
            on: "ec2:StopInstances ec2:TerminateInstances",
            routine: true,
            title: "Somebody stopped or terminated instances",
            reason: "It is mostly work; beside other findings of the same caller it is damage.",
            remedy: "Look at the caller's other findings."
        ) { call in
            guard !call.event.isFromService || call.event.sourceIPAddress == "AWS Internal",
                call.event.invokedBy.isEmpty
            else { return nil }
            let items = call.request["instancesSet"]?.list ?? []
            return Verdict(items.first?["instanceId"]?.string ?? "")
        },
        CloudTrailDetector(
            "ssh-key-pushed", .initialAccess, severity: 2,
            on: "ec2-instance-connect:SendSSHPublicKey",
            title: "Somebody let themselves into an instance by EC2 Instance Connect",
            reason: "The key that was sent opens the instance for a minute.",
            remedy: "Check that the caller works that way."
        ) { call in
            Verdict(call.named("instanceId") ?? "")
        },
        CloudTrailDetector(
            "ssh-keys-pushed", .initialAccess, on: "ec2-instance-connect:SendSSHPublicKey",
            threshold: distinctInstances,
            title: "Somebody let themselves into several instances by EC2 Instance Connect",
            reason: "Within an hour keys were sent to different instances; so one walks from host "
                + "to host.",
            remedy: "Check that the caller works that way; look at what was done on the hosts."
        ),
        CloudTrailDetector(
            "serial-console", .initialAccess,
            on: "ec2-instance-connect:SendSerialConsoleSSHPublicKey "
                + "ec2:EnableSerialConsoleAccess",
            title: "The serial console of instances was opened",
            reason: "It goes past security groups and leaves no trace in the network.",
            remedy: "Close it again if nobody is mending an instance that does not start."
        ) { call in
            Verdict(call.named("instanceId") ?? "")
        },
        CloudTrailDetector(
            "sessions-started", .initialAccess, on: "ssm:StartSession",
            threshold: Threshold(count: 2, seconds: 3600) { call in
                stableHash(call.named("target") ?? "")
            },
            title: "Somebody opened sessions on several instances",
            reason: "Within an hour sessions were opened on different instances; so one walks from "
                + "host to host.",
            remedy: "Check that the caller works that way; read the sessions' logs."
        ),
        CloudTrailDetector(
            "commands-sent", .persistence, on: "ssm:SendCommand",
            title: "Somebody ran a command on several instances",
            reason: "One call, or several within an hour, ran a command as root on different "
                + "hosts.",
            remedy: "Read the command in the service's history; check that it was agreed on."
        ) { call in
            let instances = call.request["instanceIds"]?.texts ?? []
            let targets = call.request["targets"]?.list ?? []
            var seen = targets.isEmpty ? 0 : 2
            for instance in instances.prefix(64) {
                seen = max(
                    seen,
                    call.history.distinct(
                        mixed(call.actorHash ^ 0x4), value: stableHash(instance),
                        at: call.event.time, within: 3600, count: CallHistory.valuesMax))
            }
            return seen >= 2 && isPersonOrRole(call)
                ? Verdict(call.named("documentName") ?? "") : nil
        },
        CloudTrailDetector(
            "command-by-person", .initialAccess, severity: 2,
            on: "ssm:SendCommand ecs:ExecuteCommand ssm:ResumeSession",
            title: "A person ran a command on a host",
            reason: "The command runs as root there.",
            remedy: "Check that the caller works that way."
        ) { call in
            isPerson(call) && !call.event.isFromService
                ? Verdict(call.request["instanceIds"]?.texts.first ?? "") : nil
        },
        CloudTrailDetector(
            "function-code", .persistence, on: "lambda:UpdateFunctionCode",
            title: "A person replaced the code of a function",
            reason: "Code is deployed by pipelines; what a person puts there keeps the function's "
                + "permissions.",
            remedy: "Compare the code with its source."
        ) { call in
            isPerson(call) ? Verdict(call.named("functionName") ?? "") : nil
        },
        CloudTrailDetector(
            "function-layer", .persistence, on: "lambda:UpdateFunctionConfiguration",
            title: "A person added layers to a function",
            reason: "A layer's code runs with the function's permissions, before its own.",
            remedy: "Check whose the layers are."
        ) { call in
            let layers =
                (call.request["layers"]?.list ?? []) + (call.response["layers"]?.list ?? [])
            return isPerson(call) && !layers.isEmpty
                ? Verdict(call.named("functionName") ?? "") : nil
        },
        CloudTrailDetector(
            "notebook-scripts", .privilegeEscalation,
            on: """
                sagemaker:UpdateNotebookInstanceLifecycleConfig \
                sagemaker:CreateNotebookInstanceLifecycleConfig \
                sagemaker:CreatePresignedNotebookInstanceUrl \
                sagemaker:CreatePresignedDomainUrl glue:CreateDevEndpoint \
                glue:UpdateDevEndpoint glue:DeleteDevEndpoint
                """,
            title: "Somebody is getting code into a notebook or a development endpoint",
            reason: "What runs there has the permissions of its role.",
            remedy: "Check what was put there and whose role it has."
        ) { call in
            Verdict(
                call.named(
                    "notebookInstanceLifecycleConfigName", "notebookInstanceName", "endpointName")
                    ?? "")
        },
        CloudTrailDetector(
            "models-opened", .computeResources,
            on: """
                bedrock:PutUseCaseForModelAccess bedrock:CreateFoundationModelAgreement \
                bedrock:PutFoundationModelEntitlement
                """, outcome: .attempt,
            title: "Somebody is getting access to generative models",
            reason: "Stolen credentials are sold for the use of models.",
            remedy: "Check that somebody asked for the models; watch the bill."
        ) { call in
            Verdict(call.named("modelId") ?? "")
        },
    ]

    private static let distinctInstances = Threshold(count: 2, seconds: 3600) { call in
        stableHash(call.named("instanceId") ?? "")
    }

    /// Families with accelerators, the very large and bare metal.
    private static func isCostly(_ type: String) -> Bool {
        let family = type.prefix { $0 != "." }
        let size = type.dropFirst(family.count)
        let accelerated = ["p", "g", "inf", "trn", "dl", "vt", "f"].contains {
            family.hasPrefix($0) && family.dropFirst($0.count).first?.isNumber == true
        }
        return accelerated || family.hasPrefix("u-") || size.hasPrefix(".metal")
            || [".24xlarge", ".32xlarge", ".48xlarge"].contains(size)
    }

    private static func isPersonOrRole(_ call: Call) -> Bool {
        !call.event.isFromService && call.event.invokedBy.isEmpty
    }
}
