import Matching
import Vocabulary

/// What bot control finds out about a request, once.
struct BotFacts: Sendable {
    var bot: Bot?
    var isVerified = false
    var isNonBrowser = false
    var isAutomated = false
    var isFromDataCenter = false
    var isInconsistent = false
}

/// Signs of who asks that no field of a request holds by itself.
package enum Signal: Hashable, Sendable {
    /// A bot of the category that its address does not vouch for; of AI, any.
    case bot(BotCategory)
    case automatedBrowser, dataCenter, nonBrowserAgent
    /// What the token's script saw.
    case automatedToken, inconsistentToken
    /// The token was shown by more than this many addresses (countries, networks) in five minutes.
    case tokenReuse(TokenPlace, over: Int)
    /// A measure of an account group lies beyond a number, and not beyond another.
    case account(AccountMeasure, over: Int, upTo: Int?)
    /// The registration page of an account group, or its form, without a token.
    case accountPage
    case flood(FloodSuspicion)
    case floodEvent
}

package enum TokenPlace: String, Hashable, Sendable {
    case address = "Ip"
    case country = "Country"
    case network = "Asn"
}

extension Evaluation {
    /// Headers that every browser sends with a page.
    private static let agentPrefixes = ["mozilla/5.0 (", "opera/", "mozilla/4.0 ("]
    private static let automation = [
        "headlesschrome", "phantomjs", "slimerjs", "selenium", "puppeteer", "playwright",
        "webdriver", "cypress/", "electron/", "splash",
    ]

    mutating func lookForBots() {
        guard bots == nil else { return }
        var facts = BotFacts()
        let agent = (request.values(ofHeader: Bytes("user-agent")).first ?? []).lowered
        let client = request.client.unmapped
        facts.bot = Bots.find(agent)
        if let bot = facts.bot {
            facts.isVerified =
                Bots.homes[bot.organization]?.contains(client) ?? false
                || lists("VerifiedBots", client)
        }
        let asn = request.facts(client).asn ?? 0
        facts.isFromDataCenter =
            lists("HostingProviderIPList", client) || Bots.hostingNetworks.contains(asn)
        let looksLikeBrowser = Self.agentPrefixes.contains { agent.starts(with: Array($0.utf8)) }
        facts.isNonBrowser = !looksLikeBrowser
        facts.isAutomated = Self.automation.contains {
            agent.firstRange(of: Array($0.utf8)) != nil
        }
        // A browser offers languages and HTTP/2; a library that lends its name does neither. Both
        // must be missing, since what stands between a browser and us may hide one of them.
        if looksLikeBrowser, facts.bot == nil {
            let speaksNoLanguage =
                request.values(ofHeader: Bytes("accept-language")).isEmpty
            let offersNothing = request.ja4.map { $0.dropFirst(8).hasPrefix("00") } ?? false
            facts.isInconsistent = speaksNoLanguage && offersNothing
        }
        bots = facts
        tell(facts)
    }

    private mutating func tell(_ facts: BotFacts) {
        let space = "awswaf:managed:aws:bot-control:"
        var labels: [String] = []
        if let bot = facts.bot {
            labels += [
                "bot:category:\(bot.category.label)", "bot:organization:\(bot.organization)",
                "bot:name:\(bot.name)", facts.isVerified ? "bot:verified" : "bot:unverified",
            ]
        }
        // Verified bots get no signals.
        if !facts.isVerified {
            if facts.isNonBrowser { labels.append("signal:non_browser_user_agent") }
            if facts.isAutomated || facts.isInconsistent {
                labels.append("signal:automated_browser")
            }
            if facts.isFromDataCenter { labels.append("signal:known_bot_data_center") }
        }
        add(labels.map { space + $0 })
    }

    /// The state of the token, in the words of AWS's token management.
    /// https://docs.aws.amazon.com/waf/latest/developerguide/waf-tokens-labeling.html
    mutating func labelToken() {
        guard !hasLabelledToken else { return }
        hasLabelledToken = true
        let token = request.token
        func state(_ solved: Instant?, _ immunity: Int) -> [String] {
            switch token.failure {
            case .missing: return ["absent"]
            case .invalid: return ["rejected", "rejected:invalid"]
            case .domainMismatch: return ["rejected", "rejected:domain_mismatch"]
            case .expired: return ["rejected", "rejected:expired"]
            case nil: break
            }
            guard let solved else { return ["rejected", "rejected:not_solved"] }
            return solved + .seconds(immunity) < time
                ? ["rejected", "rejected:expired"] : ["accepted"]
        }
        add(
            state(token.challengeSolved, acl.challengeImmunitySeconds).map {
                "awswaf:managed:token:" + $0
            })
        add(
            state(token.captchaSolved, acl.captchaImmunitySeconds).map {
                "awswaf:managed:captcha:" + $0
            })
        if token.failure == nil, let id = token.id { add(["awswaf:managed:token:id:" + id]) }
    }

    mutating func holds(_ signal: Signal) -> Bool {
        switch signal {
        case .bot(let category):
            guard let bots, let bot = bots.bot, bot.category == category else { return false }
            return !bots.isVerified || category == .ai
        case .automatedBrowser:
            guard let bots, !bots.isVerified else { return false }
            return bots.isAutomated || bots.isInconsistent
        case .dataCenter: return bots.map { !$0.isVerified && $0.isFromDataCenter } ?? false
        case .nonBrowserAgent: return bots.map { !$0.isVerified && $0.isNonBrowser } ?? false
        case .automatedToken: return request.token.isAutomated && request.token.failure == nil
        case .inconsistentToken:
            return request.token.isInconsistent && request.token.failure == nil
        case .tokenReuse(let place, let limit):
            guard request.token.failure == nil, let id = request.token.id else { return false }
            let facts = request.facts(request.client.unmapped)
            let value: String? =
                switch place {
                case .address: request.client.unmapped.description
                case .country: facts.country
                case .network: facts.asn.map { String($0) }
                }
            guard let value else { return false }
            return counters.tallies.distinct(
                "reuse \(place) \(id)", value, seconds: 300, at: time) > limit
        case .account(let measure, let over, let upTo):
            guard let count = account?[measure], count > over else { return false }
            return upTo.map { count <= $0 } ?? true
        case .accountPage: return account?[.needsToken] == 1
        case .floodEvent: return flood?.isEvent ?? false
        case .flood(let suspicion):
            return (flood?.suspicion).map { $0 >= suspicion } ?? false
        }
    }
}
