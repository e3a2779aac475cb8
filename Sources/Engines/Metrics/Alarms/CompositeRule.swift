/// The rule of a composite alarm: `ALARM("a") AND NOT OK(arn:…)`.
///
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
package struct CompositeRule: Hashable, Sendable {
    indirect enum Node: Hashable, Sendable {
        case constant(Bool)
        case state(AlarmState, String)
        case not(Node)
        case all([Node])
        case any([Node])
    }

    package static let bytesMax = 10_240
    /// Alarms that a rule may name.
    package static let alarmsMax = 100
    /// States that a rule may ask for.
    package static let elementsMax = 500
    static let depthMax = 100

    let root: Node
    /// The alarms it names, by name or ARN, each once, in the order of the text.
    package let alarms: [String]

    /// Whether it holds, given the states of the alarms it names (nil: there is none of the name).
    package func holds(_ state: (String) -> AlarmState?) -> Bool { Self.holds(root, state) }

    private static func holds(_ node: Node, _ state: (String) -> AlarmState?) -> Bool {
        switch node {
        case .constant(let value): value
        case .state(let wanted, let alarm): state(alarm) == wanted
        case .not(let inner): !holds(inner, state)
        case .all(let parts): parts.allSatisfy { holds($0, state) }
        case .any(let parts): parts.contains { holds($0, state) }
        }
    }
}
