import Foundation
import Vocabulary

/// The account's root access key: given by the environment on the first start, or made then and
/// written to a file that only the owner can read.
struct RootKey {
    let accessKeyID: String
    let secret: String
    /// Where it was written; nil if the environment gave it.
    let path: String?

    static func path(in folder: String) -> String { folder + "/root-credentials" }

    init(
        folder: String, environment: [String: String], entropy: any Entropy
    ) throws {
        let id = environment["GARRISON_ROOT_ACCESS_KEY_ID"] ?? ""
        let given = environment["GARRISON_ROOT_SECRET_ACCESS_KEY"] ?? ""
        if !id.isEmpty || !given.isEmpty {
            guard (1...128).contains(id.count), id.utf8.allSatisfy({ $0.isWordCharacter }),
                (1...128).contains(given.count)
            else {
                throw ConfigurationError(
                    "GARRISON_ROOT_ACCESS_KEY_ID must be 1 to 128 letters, digits or '_', and "
                        + "GARRISON_ROOT_SECRET_ACCESS_KEY 1 to 128 characters")
            }
            accessKeyID = id
            secret = given
            path = nil
            return
        }
        accessKeyID = "AKIA" + entropy.text(16, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        secret = entropy.text(
            40, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let text = """
            [default]
            aws_access_key_id = \(accessKeyID)
            aws_secret_access_key = \(secret)

            """
        let target = Self.path(in: folder)
        try PrivateFile.write(Data(text.utf8), to: target)
        path = target
    }
}

extension UInt8 {
    fileprivate var isWordCharacter: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5a).contains(self)
            || (0x61...0x7a).contains(self) || self == 0x5f
    }
}
