// Floods: is this traffic an attack, what do its requests have in common, and may they be stopped?
//
// For one resource: `TrafficMeter` counts every request and keeps some of each half second whole;
// `FloodJudge` learns from them what is usual (how many requests at this hour of the week, by which
// clients, for what), sees within seconds that there are too many, and looks for what the excess
// has in common and the usual traffic has not: a `Fingerprint`. Before it may be stopped, a
// fingerprint is tried on what is known to be good, remembered and live; what would hit more than
// a ceiling of it is never stopped, and what turns out to do harm is let go. When the excess ends,
// so do the fingerprints.
//
// `PacketFloods` does the like for floods of packets, from flow records.
//
// It knows no HTTP library, no store, no rule language and no clock: the caller brings requests and
// the time, and makes rules of fingerprints. All memory is bounded.

/// Numbers that decide. Tests set some; the server uses them as they are.
package struct FloodTuning: Sendable {
    /// Time must have been watched for so long before anything is called unusual, and for so long
    /// before the baseline is called learned; until then more must be unusual.
    package var learningSecondsMin = 30.0
    package var learnedSeconds = 3_600.0
    /// Requests remembered whole before anything may be stopped.
    package var knownMin = 384
    /// What is less than this is not worth an alarm.
    package var requestsPerSecondMin = 20.0
    /// How many times the usual rate is a flood: learned, and still learning.
    package var factorLearned = 3.0
    package var factorLearning = 4.0
    /// The same where health checks say that the resource suffers.
    package var factorUnhealthy = 1.5
    /// How many times the rate of whole days is a flood that came slowly.
    package var factorSlow = 2.5
    /// Requests wait so long before they are learned, that an attack's beginning is not.
    package var quarantineSeconds = 30.0
    /// The share of known-good traffic that may be hit, with 95 % certainty: by all fingerprints
    /// together.
    package var harmMax = 0.01
    /// The share of live known-good requests from which a fingerprint is let go.
    package var liveHarmMax = 0.02
    /// After so long without excess an attack is over.
    package var calmSeconds = 30.0
    /// A fingerprint that did harm is not tried again for so long.
    package var barredSeconds = 600.0
    /// A fingerprint is stopped after it has been proven on so many half seconds of live traffic.
    package var proofBins = 1

    package init() {}
}
