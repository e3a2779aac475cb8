import Codecs

extension CloudTrailDetector {
    /// Rules about the services that watch.
    static let logging: [CloudTrailDetector] = [
        CloudTrailDetector(
            "watcher-disabled", .defenseEvasion,
            on: """
                guardduty:DeleteDetector guardduty:StopMonitoringMembers \
                guardduty:DisassociateFromMasterAccount guardduty:DisassociateMembers \
                guardduty:DisassociateFromAdministratorAccount guardduty:DeleteMembers \
                guardduty:DeletePublishingDestination \
                guardduty:DeleteThreatIntelSet guardduty:DeleteIPSet \
                config:DeleteDeliveryChannel config:DeleteConfigurationRecorder \
                config:StopConfigurationRecorder config:DeleteConfigRule \
                config:DeleteConfigurationAggregator config:DeleteOrganizationConfigRule \
                config:DeleteRetentionConfiguration config:DeleteConformancePack \
                securityhub:DisableSecurityHub \
                securityhub:DisableImportFindingsForProduct \
                securityhub:DisassociateFromMasterAccount securityhub:BatchDisableStandards \
                securityhub:DisassociateFromAdministratorAccount \
                macie:DisableMacie macie:UpdateMacieSession macie:DeleteCustomDataIdentifier \
                macie:DeleteFindingsFilter macie:DeleteMember macie:ArchiveFindings \
                macie:CreateFindingsFilter macie:DisassociateFromMasterAccount \
                macie:DisassociateMember macie:DisableOrganizationAdminAccount \
                macie2:DisableMacie macie2:UpdateMacieSession macie2:DeleteCustomDataIdentifier \
                macie2:DeleteFindingsFilter macie2:DeleteMember macie2:ArchiveFindings \
                macie2:CreateFindingsFilter macie2:DisassociateFromMasterAccount \
                macie2:DisassociateMember macie2:DisableOrganizationAdminAccount \
                macie2:UpdateFindingsFilter macie2:UpdateMemberSession \
                macie2:DisassociateFromAdministratorAccount \
                inspector2:Disable inspector:DeleteAssessmentTarget \
                access-analyzer:DeleteAnalyzer access-analyzer:DeleteArchiveRule \
                detective:DeleteGraph detective:DeleteMembers \
                wafv2:DisassociateWebACL wafv2:DeleteWebACL wafv2:DeleteLoggingConfiguration \
                wafv2:DeleteRuleGroup wafv2:DeleteIPSet waf:DeleteWebACL waf:DeleteRule \
                waf-regional:DisassociateWebACL waf-regional:DeleteWebACL \
                shield:DeleteProtection shield:DeleteSubscription \
                fms:DeletePolicy fms:DisassociateAdminAccount network-firewall:DeleteFirewall \
                network-firewall:DeleteFirewallPolicy \
                route53resolver:DeleteFirewallRuleGroup \
                route53resolver:DisassociateFirewallRuleGroup
                """,
            title: "A service that watches or guards was switched off or blinded",
            reason: "The call stops findings, hides them, or takes protection away.",
            remedy: "Undo the change; look at what the same caller did before and after."
        ) { call in
            Verdict(call.named("detectorId", "resourceArn", "ruleName", "name") ?? "")
        },
        CloudTrailDetector(
            "findings-changed", .defenseEvasion, severity: 2,
            on: """
                securityhub:DeleteInsight securityhub:UpdateInsight securityhub:UpdateFindings \
                securityhub:BatchUpdateFindings guardduty:ArchiveFindings
                """, routine: true,
            title: "Findings of a service that watches were changed",
            reason: "It is what those who work through findings do all day; it is also how a "
                + "finding is made to disappear.",
            remedy: "Check that the caller works through findings."
        ),
        CloudTrailDetector(
            "ip-set-changed", .defenseEvasion,
            on: """
                guardduty:CreateIPSet guardduty:UpdateIPSet guardduty:UpdateDetector \
                guardduty:CreateFilter guardduty:UpdateFilter
                """,
            title: "What GuardDuty looks away from was changed",
            reason: "Trusted addresses and filters that archive make findings disappear.",
            remedy: "Check the list or filter against what was agreed."
        ) { call in
            let name = call.event.eventName
            if name == "UpdateDetector" {
                return call.request["enable"]?.isFalse == true ? Verdict() : nil
            }
            if name == "CreateFilter" || name == "UpdateFilter" {
                return call.named("action") == "ARCHIVE" ? Verdict() : nil
            }
            return Verdict(call.named("name") ?? "")
        },
        CloudTrailDetector(
            "logs-deleted", .loggingModified,
            on: """
                logs:DeleteLogGroup logs:DeleteLogStream logs:DeleteRetentionPolicy \
                logs:DeleteSubscriptionFilter logs:DeleteMetricFilter logs:DeleteDestination \
                cloudwatch:DeleteAlarms monitoring:DeleteAlarms monitoring:DisableAlarmActions \
                cloudwatch:DisableAlarmActions events:DeleteRule events:DisableRule \
                events:RemoveTargets events:DeleteEventBus events:DeleteArchive \
                bedrock:DeleteModelInvocationLoggingConfiguration \
                redshift:DisableLogging eks:UpdateClusterConfig rds:StopActivityStream \
                apigateway:DeleteStage elasticloadbalancing:DisableLogging \
                firehose:DeleteDeliveryStream kinesis:DeleteStream
                """,
            routine: true,
            title: "Logs, alarms or what carries them were deleted or switched off",
            reason: "Who does not want to be seen begins here.",
            remedy: "Put them back and look at what the caller did afterwards."
        ) { call in
            let name = call.event.eventName
            if name == "UpdateClusterConfig" {
                let text = call.request["logging"]?.text ?? ""
                return text.contains("\"enabled\":false") ? Verdict(call.named("name") ?? "") : nil
            }
            // A stack that is taken down takes its logs along.
            if name == "DeleteStage" || call.event.invokedBy == "cloudformation.amazonaws.com" {
                return nil
            }
            return Verdict(call.named("logGroupName", "name", "resourceArn") ?? "")
        },
        CloudTrailDetector(
            "guardrail-changed", .defenseEvasion,
            on: "bedrock:UpdateGuardrail bedrock:DeleteGuardrail",
            title: "A guardrail of generative models was changed or deleted",
            reason: "Guardrails keep models from answering what they must not.",
            remedy: "Compare the guardrail with its last version."
        ) { call in
            Verdict(call.named("guardrailIdentifier") ?? "")
        },
        CloudTrailDetector(
            "password-policy", .passwordPolicy,
            on: "iam:DeleteAccountPasswordPolicy iam:UpdateAccountPasswordPolicy",
            title: "The account's password policy was weakened",
            reason: "Short or simple passwords are guessed.",
            remedy: "Put the policy back: at least 14 characters, no reuse."
        ) { call in
            guard call.event.eventName == "UpdateAccountPasswordPolicy" else { return Verdict() }
            let request = call.request
            let length = request["minimumPasswordLength"]?.integer ?? 6
            let flags = [
                "requireSymbols", "requireNumbers", "requireUppercaseCharacters",
                "requireLowercaseCharacters",
            ]
            let isWeak = length < 14 || flags.contains { request[$0]?.isTrue != true }
            return isWeak ? Verdict() : nil
        },
        CloudTrailDetector(
            "config-created", .loggingModified, severity: 2,
            on: "config:PutDeliveryChannel config:PutConfigurationRecorder "
                + "config:StartConfigurationRecorder",
            routine: true,
            title: "The recording of configuration was set up or changed",
            reason: "Where the records go decides who reads them.",
            remedy: "Check where they are delivered to."
        ),
    ]
}
