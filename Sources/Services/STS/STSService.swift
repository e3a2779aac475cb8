package import Gate
package import Vocabulary

/// STS's state: the key that seals tokens, and the joints to identities.
package struct STSService: Sendable {
    let tokens: TokenSeal
    /// What the gate asks of temporary credentials.
    package var sessions: any SessionAuthority {
        LivingSessions(tokens: tokens, identities: identities)
    }
    let identities: any IdentityDirectory
    let keySets: OpenIDKeySets
    let clock: any Clock
    let entropy: any Entropy

    /// - Parameters:
    ///   - sealingKey: 32 bytes that seal session tokens.
    ///   - identities: IAM.
    ///   - keySetFolder: where OIDC providers' key sets may lie as files; see `OpenIDKeySets`.
    ///   - web: fetches the key sets that do not.
    package init(
        sealingKey: [UInt8], identities: any IdentityDirectory, keySetFolder: String,
        web: any WebClient, clock: any Clock, entropy: any Entropy
    ) {
        tokens = TokenSeal(key: sealingKey)
        self.identities = identities
        keySets = OpenIDKeySets(folder: keySetFolder, web: web, clock: clock)
        self.clock = clock
        self.entropy = entropy
    }
}
