import IAMAPI
import Vocabulary

/// `ResourceHandlingOption`: which resources a simulated `ec2:RunInstances` is about.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
struct SimulatedLaunch: Sendable {
    static let action = "ec2:RunInstances"

    /// The types of resource that must be among those simulated.
    private let types: [String]

    /// - Throws: `InvalidInput` for an option that the documentation does not list.
    init(_ option: String) throws {
        guard let types = Self.scenarios[option] else {
            throw IAMFailure.invalidInput(
                "Invalid ResourceHandlingOption: \(option). Must be one of "
                    + Self.scenarios.keys.sorted().joined(separator: ", ") + ".")
        }
        self.types = types
    }

    /// - Throws: `InvalidInput` where a resource of the scenario is not there.
    func check(_ resources: [String]) throws {
        let given = Set(
            resources.compactMap { ARN($0) }.filter { $0.service == "ec2" }
                .map { String($0.resourceType) })
        for type in types where !given.contains(type) {
            throw IAMFailure.invalidInput(
                "The resource handling option needs a resource of type \(type).")
        }
    }

    private static let scenarios = [
        "EC2-Classic-InstanceStore": base, "EC2-Classic-EBS": base + ["volume"],
        "EC2-VPC-InstanceStore": base + [interface],
        "EC2-VPC-InstanceStore-Subnet": base + [interface, "subnet"],
        "EC2-VPC-EBS": base + [interface, "volume"],
        "EC2-VPC-EBS-Subnet": base + [interface, "volume", "subnet"],
    ]
    private static let base = ["instance", "image", "security-group"]
    private static let interface = "network-interface"
}
