import Codecs

extension FlowDetector {
    /// Different connections from one client within the window that look like guessing.
    static let guessesMin = 20

    static let guesses: [FlowDetector] = [
        guess("ssh", 1, .sshBruteForce, .sshBruteForceActor),
        guess("rdp", 2, .rdpBruteForce, .rdpBruteForceActor),
        guess("winrm", 3, .winRMBruteForce, .winRMBruteForceActor),
    ].flatMap { $0 }

    /// Two rules: against a host of ours, and by one.
    private static func guess(
        _ name: String, _ guarded: UInt64, _ target: FindingType, _ actor: FindingType
    ) -> [FlowDetector] {
        let service = name == "winrm" ? "WinRM" : name.uppercased()
        return [false, true].map { isActor in
            FlowDetector(
                isActor ? "\(name)-brute-force-by" : "\(name)-brute-force",
                isActor ? actor : target, needs: .guess,
                title: isActor
                    ? "A host is guessing passwords by \(service)"
                    : "Passwords are being guessed by \(service)",
                reason: "One client opened many short \(service) connections in a short time, as "
                    + "tools do that try passwords.",
                remedy: isActor
                    ? "Isolate the host and look for the program that does it."
                    : "Close \(service) to the Internet or to this address; use keys or a session "
                        + "service; look for a login that succeeded."
            ) { flow, facts in
                let server = facts.localIsClient ? facts.remotePort : facts.localPort
                return facts.localIsClient == isActor
                    && FlowTracker.guarded(server) == guarded
                    && flow.action != .reject
                    && facts.pair.sketch.bits >= guessesMin
                    // Guesses are short; a session of work is not.
                    && facts.pair.packets < UInt64(facts.pair.flows) * 40
            }
            .telling { facts in
                [JSONMember("connections", count: facts.pair.sketch.estimate)]
            }
        }
    }
}
