package import Gate
import Shapes
package import Vocabulary

/// Temporary credentials, as long as the user or role behind them is there. One that was deleted,
/// and one made again under its name, has none.
package struct LivingSessions: SessionAuthority {
    let tokens: TokenSeal
    let identities: any IdentityDirectory

    package func credential(
        accessKeyID: String, token: String, now: Instant
    ) throws -> Gate.Credential {
        let credential = try tokens.credential(accessKeyID: accessKeyID, token: token, now: now)
        guard try identities.isPresent(credential.caller) else {
            throw Failure(
                "InvalidClientTokenId", "The security token included in the request is invalid.",
                status: 403)
        }
        return credential
    }

    package func seal(authorizationMessage text: [UInt8]) throws -> String? {
        try tokens.seal(message: text)
    }
}
