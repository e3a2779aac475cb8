/// How a composite alarm's suppressor stands: a value to keep with the alarm's state.
///
/// While the suppressor is in ALARM, the actions of the composite alarm are suppressed. A composite
/// alarm that goes into ALARM without that waits `waitPeriod` for the suppressor before it acts;
/// when the suppressor leaves ALARM, actions stay suppressed for `extensionPeriod` more.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-suppression.html
package struct CompositeProgress: Hashable, Sendable {
    /// ActionsSuppressedBy.
    package enum SuppressedBy: String, Hashable, Sendable {
        case alarm = "Alarm"
        case waitPeriod = "WaitPeriod"
        case extensionPeriod = "ExtensionPeriod"
    }

    package struct Suppressor: Hashable, Sendable {
        package var state: AlarmState
        package var waitPeriod: Int64
        package var extensionPeriod: Int64

        package init(state: AlarmState, waitPeriod: Int64, extensionPeriod: Int64) {
            self.state = state
            self.waitPeriod = waitPeriod
            self.extensionPeriod = extensionPeriod
        }
    }

    /// What a step brings about.
    package struct Step: Hashable, Sendable {
        /// The state changed (history, StateUpdatedTimestamp).
        package var isStateChanged: Bool
        /// Whose actions are to be carried out now; nil if none.
        package var acts: AlarmState?
        /// ActionsSuppressedBy changed.
        package var isSuppressionChanged: Bool
    }

    package var state: AlarmState
    /// The state whose actions were last carried out (or would have been, had there been any).
    package var actedState: AlarmState
    package var suppressedBy: SuppressedBy?
    /// When the wait or extension ends.
    package var until: Int64?

    package init(state: AlarmState = .insufficientData) {
        self.state = state
        actedState = state
    }

    package init(
        state: AlarmState, actedState: AlarmState, suppressedBy: SuppressedBy?, until: Int64?
    ) {
        self.state = state
        self.actedState = actedState
        self.suppressedBy = suppressedBy
        self.until = until
    }

    /// Takes the rule's verdict and the suppressor's state at `now`, and says what follows.
    package mutating func step(
        to target: AlarmState, suppressor: Suppressor?, now: Int64
    ) -> Step {
        let before = (state, suppressedBy)
        let hasChanged = state != target
        state = target
        if let suppressor {
            suppress(suppressor, hasChanged: hasChanged, now: now)
        } else {
            suppressedBy = nil
            until = nil
        }
        var acts: AlarmState?
        if suppressedBy == nil, state != actedState {
            acts = state
            actedState = state
        }
        return Step(
            isStateChanged: before.0 != state, acts: acts,
            isSuppressionChanged: before.1 != suppressedBy)
    }

    private mutating func suppress(_ suppressor: Suppressor, hasChanged: Bool, now: Int64) {
        if suppressor.state == .alarm {
            suppressedBy = .alarm
            until = nil
            return
        }
        switch suppressedBy {
        case .alarm where suppressor.extensionPeriod > 0:
            suppressedBy = .extensionPeriod
            until = now + suppressor.extensionPeriod
        case .extensionPeriod where now < until ?? now: break
        case .waitPeriod where state == .alarm && now < until ?? now: break
        default:
            let wasWaiting = suppressedBy == .waitPeriod || suppressedBy == .extensionPeriod
            suppressedBy = nil
            until = nil
            if state == .alarm, hasChanged, !wasWaiting, suppressor.waitPeriod > 0 {
                suppressedBy = .waitPeriod
                until = now + suppressor.waitPeriod
            }
        }
    }
}
