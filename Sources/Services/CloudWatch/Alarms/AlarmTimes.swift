import Vocabulary

/// Times as alarms tell them.
enum AlarmTimes {
    /// `2026-11-24T18:00:00.123+0000`
    static func text(_ time: Instant) -> String {
        var text = time.iso8601Milliseconds
        if text.hasSuffix("Z") { text.removeLast() }
        return text + "+0000"
    }
}

/// Regions as AWS's pages and messages call them.
enum RegionNames {
    static func name(_ region: Region) -> String {
        names[region.description] ?? region.description
    }

    private static let names = [
        "af-south-1": "Africa (Cape Town)", "ap-east-1": "Asia Pacific (Hong Kong)",
        "ap-northeast-1": "Asia Pacific (Tokyo)", "ap-northeast-2": "Asia Pacific (Seoul)",
        "ap-northeast-3": "Asia Pacific (Osaka)", "ap-south-1": "Asia Pacific (Mumbai)",
        "ap-south-2": "Asia Pacific (Hyderabad)", "ap-southeast-1": "Asia Pacific (Singapore)",
        "ap-southeast-2": "Asia Pacific (Sydney)", "ap-southeast-3": "Asia Pacific (Jakarta)",
        "ap-southeast-4": "Asia Pacific (Melbourne)", "ap-southeast-5": "Asia Pacific (Malaysia)",
        "ca-central-1": "Canada (Central)", "ca-west-1": "Canada West (Calgary)",
        "eu-central-1": "EU (Frankfurt)", "eu-central-2": "Europe (Zurich)",
        "eu-north-1": "EU (Stockholm)", "eu-south-1": "Europe (Milan)",
        "eu-south-2": "Europe (Spain)", "eu-west-1": "EU (Ireland)", "eu-west-2": "EU (London)",
        "eu-west-3": "EU (Paris)", "il-central-1": "Israel (Tel Aviv)",
        "me-central-1": "Middle East (UAE)", "me-south-1": "Middle East (Bahrain)",
        "sa-east-1": "South America (Sao Paulo)", "us-east-1": "US East (N. Virginia)",
        "us-east-2": "US East (Ohio)", "us-west-1": "US West (N. California)",
        "us-west-2": "US West (Oregon)",
    ]
}
