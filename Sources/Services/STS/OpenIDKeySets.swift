import Codecs
import Foundation
import Gate
import Shapes
import Synchronization
import Vocabulary

/// The public keys of OIDC providers, as JSON Web Key Sets (RFC 7517).
///
/// A provider `https://idp.example.com/x` is looked up first as the file
/// `idp.example.com_x.json` in the folder (for machines without a way out), then at the provider
/// itself, by its discovery document. Fetched sets are kept for an hour.
struct OpenIDKeySets: Sendable {
    private static let kept = Duration.seconds(3_600)
    private static let bytesMax = 1 << 20
    private static let fetchSeconds = 5
    private static let providersMax = 256

    private final class Cache: Sendable {
        let sets = Mutex<[String: (keys: [JSON], read: Instant)]>([:])
    }

    private let folder: String
    private let web: any WebClient
    private let clock: any Clock
    private let cache = Cache()

    init(folder: String, web: any WebClient, clock: any Clock) {
        self.folder = folder
        self.web = web
        self.clock = clock
    }

    /// The keys of the provider with that URL (without its scheme); empty if none can be had.
    func keys(ofProvider url: String) async -> [JSON] {
        let name = url.replacingOccurrences(of: "/", with: "_")
        if !name.hasPrefix("."), !name.contains(".."),
            let data = FileManager.default.contents(atPath: "\(folder)/\(name).json")
        {
            return Self.keys(in: Array(data))
        }
        if let known = cache.sets.withLock({ $0[url] }),
            clock.now() - known.read < Self.kept
        {
            return known.keys
        }
        guard let discovery = await fetch("https://\(url)/.well-known/openid-configuration"),
            let location = (try? JSON(bytes: discovery))?["jwks_uri"]?.string,
            location.hasPrefix("https://"), let set = await fetch(location)
        else { return [] }
        let keys = Self.keys(in: set)
        let read = clock.now()
        cache.sets.withLock {
            if $0.count >= Self.providersMax { $0.removeAll() }
            $0[url] = (keys, read)
        }
        return keys
    }

    private static func keys(in bytes: [UInt8]) -> [JSON] {
        (try? JSON(bytes: bytes))?["keys"]?.array ?? []
    }

    private func fetch(_ address: String) async -> [UInt8]? {
        let request = WebRequest(
            method: "GET", url: address, timeoutSeconds: Self.fetchSeconds,
            answerBytesMax: Self.bytesMax)
        guard let answer = try? await web.send(request), answer.status == 200 else { return nil }
        return answer.body
    }
}
