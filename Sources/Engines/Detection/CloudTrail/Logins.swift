import Codecs

extension CloudTrailDetector {
    /// Rules about the console's door.
    static let logins: [CloudTrailDetector] = [
        CloudTrailDetector(
            "login-without-mfa", .initialAccess, on: "signin:ConsoleLogin",
            title: "Somebody signed in to the console without a second factor",
            reason: "A password alone is guessed, phished or bought.",
            remedy: "Require MFA; ask the user whether it was them."
        ) { call in
            guard call.event.identityType == "IAMUser" || call.event.identityType == "Root",
                succeeded(call), call.additional["MFAUsed"]?.string == "No",
                call.additional["SamlProviderArn"] == nil, call.event.mfaAuthenticated != "true"
            else { return nil }
            return Verdict()
        },
        CloudTrailDetector(
            "login-from-two-places", .consoleLogin, on: "signin:ConsoleLogin",
            title: "Somebody signed in to the console from two places",
            reason: "Within three hours the same user signed in from two unrelated networks (there "
                + "is no map here: networks are told apart by their first 16 bits, 32 for IPv6).",
            remedy: "Ask the user; if one was not them, reset the password and end the sessions."
        ) { call in
            guard succeeded(call), let address = call.address, !address.isPrivate else {
                return nil
            }
            let network = address.v4.map { UInt64($0 >> 16) } ?? address.high >> 32
            let others = call.history.otherOrigins(
                mixed(call.actorHash ^ 0x2), origin: network, at: call.event.time,
                within: 3 * 3600)
            return others > 0 ? Verdict() : nil
        },
        CloudTrailDetector(
            "root-login-failed", .initialAccess, on: "signin:ConsoleLogin", outcome: .any,
            title: "Somebody tried to sign in as root and failed",
            reason: "Nobody but you should try.",
            remedy: "Check that root has MFA and a password that nobody can guess."
        ) { call in
            call.event.identityType == "Root" && failed(call) ? Verdict() : nil
        },
        CloudTrailDetector(
            "mfa-failed", .initialAccess, on: "signin:ConsoleLogin", outcome: .any,
            title: "A sign-in failed at the second factor",
            reason: "Whoever tried knows the password.",
            remedy: "Ask the user; if it was not them, reset the password."
        ) { call in
            failed(call) && call.additional["MFAUsed"]?.string == "Yes" ? Verdict() : nil
        },
        CloudTrailDetector(
            "login-failed", .initialAccess, severity: 1, on: "signin:ConsoleLogin",
            outcome: .any,
            title: "A sign-in to the console failed",
            reason: "Once is a slip; often, or for many users, it is guessing.",
            remedy: "Look at the count and at what came after."
        ) { call in
            failed(call) ? Verdict() : nil
        },
        CloudTrailDetector(
            "login-guessing", .initialAccess, on: "signin:ConsoleLogin", outcome: .any,
            threshold: Threshold(count: 5, seconds: 3600, value: nil),
            title: "Passwords for the console are being guessed",
            reason: "Five sign-ins and more failed within an hour.",
            remedy: "Find out where they come from; require MFA."
        ) { call in
            failed(call) ? Verdict() : nil
        },
    ]

    private static func succeeded(_ call: Call) -> Bool {
        call.response["ConsoleLogin"]?.string == "Success"
    }

    static func failed(_ call: Call) -> Bool {
        call.response["ConsoleLogin"]?.string == "Failure"
            || call.event.errorMessage == "Failed authentication"
    }
}
