import Matching

/// What a bot is for, by the words of AWS's bot control.
/// https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html
package enum BotCategory: String, Hashable, Sendable, CaseIterable {
    case advertising = "Advertising"
    case archiver = "Archiver"
    case contentFetcher = "ContentFetcher"
    case emailClient = "EmailClient"
    case httpLibrary = "HttpLibrary"
    case linkChecker = "LinkChecker"
    case miscellaneous = "Miscellaneous"
    case monitoring = "Monitoring"
    case pagePreview = "PagePreview"
    case scrapingFramework = "ScrapingFramework"
    case searchEngine = "SearchEngine"
    case security = "Security"
    case seo = "Seo"
    case socialMedia = "SocialMedia"
    case webhooks = "Webhooks"
    case ai = "AI"

    /// As labels have it: `search_engine`.
    var label: String {
        if self == .ai { return "ai" }
        var text = ""
        for letter in rawValue {
            if letter.isUppercase, !text.isEmpty { text += "_" }
            text += letter.lowercased()
        }
        return text
    }
}

/// A bot that says who it is.
struct Bot: Sendable {
    /// What its user agent holds, in lower case.
    let sign: Bytes
    let name: String
    let organization: String
    let category: BotCategory
}

/// Bots by what their user agents hold, and where those of large operators come from. Names and
/// addresses are what the operators publish for those who want to know their bots.
enum Bots {
    /// The first row whose sign the agent holds is taken: narrower signs stand before wider ones.
    static let all: [Bot] = rows.split(separator: "\n").compactMap { row in
        let parts = row.split(separator: "|").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard parts.count == 4, let category = BotCategory(rawValue: parts[3]) else { return nil }
        return Bot(
            sign: Bytes(parts[0].utf8), name: parts[1], organization: parts[2],
            category: category)
    }

    static func find(_ agent: Bytes) -> Bot? {
        let lowered = agent.lowered
        return all.first { lowered.firstRange(of: $0.sign) != nil }
    }

    private static let rows = """
        adsbot-google     | google_ads           | google       | Advertising
        mediapartners-google | google_adsense    | google       | Advertising
        adidxbot          | bing_ads             | microsoft    | Advertising
        pinterestbot      | pinterest            | pinterest    | SocialMedia
        googleother       | googleother          | google       | SearchEngine
        google-extended   | google_extended      | google       | AI
        google-inspectiontool | google_inspection_tool | google | Seo
        googlebot         | googlebot            | google       | SearchEngine
        feedfetcher-google | google_feedfetcher  | google       | ContentFetcher
        google-read-aloud | google_read_aloud    | google       | ContentFetcher
        google-site-verification | google_site_verification | google | Miscellaneous
        apis-google       | google_apis          | google       | Webhooks
        bingpreview       | bing_preview         | microsoft    | PagePreview
        bingbot           | bingbot              | microsoft    | SearchEngine
        msnbot            | msnbot               | microsoft    | SearchEngine
        applebot-extended | applebot_extended    | apple        | AI
        applebot          | applebot             | apple        | SearchEngine
        duckduckbot       | duckduckbot          | duckduckgo   | SearchEngine
        duckassistbot     | duckassistbot        | duckduckgo   | AI
        yandex.com/bots   | yandexbot            | yandex       | SearchEngine
        yandexbot         | yandexbot            | yandex       | SearchEngine
        baiduspider       | baiduspider          | baidu        | SearchEngine
        sogou             | sogou                | sogou        | SearchEngine
        yeti/             | yeti                 | naver        | SearchEngine
        seznambot         | seznambot            | seznam       | SearchEngine
        petalbot          | petalbot             | huawei       | SearchEngine
        mojeekbot         | mojeekbot            | mojeek       | SearchEngine
        qwantify          | qwantify             | qwant        | SearchEngine
        slurp             | yahoo_slurp          | yahoo        | SearchEngine
        gptbot            | gptbot               | openai       | AI
        oai-searchbot     | oai_searchbot        | openai       | AI
        chatgpt-user      | chatgpt_user         | openai       | AI
        claudebot         | claudebot            | anthropic    | AI
        claude-user       | claude_user          | anthropic    | AI
        claude-searchbot  | claude_searchbot     | anthropic    | AI
        anthropic-ai      | anthropic_ai         | anthropic    | AI
        perplexitybot     | perplexitybot        | perplexity   | AI
        perplexity-user   | perplexity_user      | perplexity   | AI
        bytespider        | bytespider           | bytedance    | AI
        ccbot             | ccbot                | common_crawl | AI
        amazonbot         | amazonbot            | amazon       | AI
        cohere-ai         | cohere_ai            | cohere       | AI
        meta-externalagent | meta_external_agent | meta         | AI
        diffbot           | diffbot              | diffbot      | AI
        facebookexternalhit | facebook           | meta         | PagePreview
        meta-externalfetcher | meta_external_fetcher | meta     | ContentFetcher
        facebookcatalog   | facebook_catalog     | meta         | SocialMedia
        twitterbot        | twitterbot           | x            | SocialMedia
        linkedinbot       | linkedinbot          | linkedin     | SocialMedia
        redditbot         | redditbot            | reddit       | SocialMedia
        slackbot-linkexpanding | slackbot        | slack        | PagePreview
        slackbot          | slackbot             | slack        | PagePreview
        discordbot        | discordbot           | discord      | PagePreview
        telegrambot       | telegrambot          | telegram     | PagePreview
        whatsapp/         | whatsapp             | meta         | PagePreview
        skypeuripreview   | skype_preview        | microsoft    | PagePreview
        ia_archiver       | alexa_archiver       | alexa        | Archiver
        archive.org_bot   | archive_org          | internet_archive | Archiver
        heritrix          | heritrix             | internet_archive | Archiver
        ahrefsbot         | ahrefsbot            | ahrefs       | Seo
        ahrefssiteaudit   | ahrefs_site_audit    | ahrefs       | Seo
        semrushbot        | semrushbot           | semrush      | Seo
        mj12bot           | mj12bot              | majestic     | Seo
        dotbot            | dotbot               | moz          | Seo
        rogerbot          | rogerbot             | moz          | Seo
        serpstatbot       | serpstatbot          | serpstat     | Seo
        dataforseobot     | dataforseobot        | dataforseo   | Seo
        screaming frog    | screaming_frog       | screaming_frog | Seo
        blexbot           | blexbot              | webmeup      | Seo
        uptimerobot       | uptimerobot          | uptimerobot  | Monitoring
        pingdom           | pingdom              | solarwinds   | Monitoring
        statuscake        | statuscake           | statuscake   | Monitoring
        site24x7          | site24x7             | zoho         | Monitoring
        newrelicpinger    | new_relic            | new_relic    | Monitoring
        datadog           | datadog_synthetics   | datadog      | Monitoring
        checkly           | checkly              | checkly      | Monitoring
        better uptime     | better_uptime        | better_stack | Monitoring
        elb-healthchecker | elb_healthchecker    | amazon       | Monitoring
        amazon-route53-health-check | route53_health_check | amazon | Monitoring
        googlestackdrivermonitoring | google_stackdriver | google | Monitoring
        stripe/           | stripe               | stripe       | Webhooks
        paypal            | paypal               | paypal       | Webhooks
        github-hookshot   | github               | github       | Webhooks
        bitbucket-webhooks | bitbucket           | atlassian    | Webhooks
        twilioproxy       | twilio               | twilio       | Webhooks
        zapier            | zapier               | zapier       | Webhooks
        feedly            | feedly               | feedly       | ContentFetcher
        feedbin           | feedbin              | feedbin      | ContentFetcher
        inoreader         | inoreader            | inoreader    | ContentFetcher
        newsblur          | newsblur             | newsblur     | ContentFetcher
        embedly           | embedly              | embedly      | ContentFetcher
        flipboardproxy    | flipboard            | flipboard    | ContentFetcher
        googleimageproxy  | gmail                | google       | EmailClient
        yahoomailproxy    | yahoo_mail           | yahoo        | EmailClient
        thunderbird       | thunderbird          | mozilla      | EmailClient
        microsoft office  | outlook              | microsoft    | EmailClient
        w3c_validator     | w3c_validator        | w3c          | LinkChecker
        w3c-checklink     | w3c_checklink        | w3c          | LinkChecker
        linkwalker        | linkwalker           | linkwalker   | LinkChecker
        xenu link sleuth  | xenu                 | xenu         | LinkChecker
        censysinspect     | censys               | censys       | Security
        expanse           | expanse              | palo_alto_networks | Security
        shodan            | shodan               | shodan       | Security
        internet-measurement | internet_measurement | driftnet  | Security
        netcraft          | netcraft             | netcraft     | Security
        qualys            | qualys               | qualys       | Security
        detectify         | detectify            | detectify    | Security
        letsencrypt       | letsencrypt          | letsencrypt  | Security
        zgrab             | zgrab                | zmap         | Security
        nuclei            | nuclei               | projectdiscovery | Security
        nikto             | nikto                | nikto        | Security
        sqlmap            | sqlmap               | sqlmap       | Security
        nmap              | nmap                 | nmap         | Security
        masscan           | masscan              | masscan      | Security
        wpscan            | wpscan               | wpscan       | Security
        scrapy            | scrapy               | scrapy       | ScrapingFramework
        colly             | colly                | colly        | ScrapingFramework
        crawlee           | crawlee              | apify        | ScrapingFramework
        apify             | apify                | apify        | ScrapingFramework
        nutch             | nutch                | apache       | ScrapingFramework
        httrack           | httrack              | httrack      | ScrapingFramework
        webcopier         | webcopier            | webcopier    | ScrapingFramework
        mechanize         | mechanize            | mechanize    | ScrapingFramework
        goutte            | goutte               | symfony      | ScrapingFramework
        python-requests   | python_requests      | python       | HttpLibrary
        python-urllib     | python_urllib        | python       | HttpLibrary
        python-httpx      | python_httpx         | python       | HttpLibrary
        aiohttp           | aiohttp              | python       | HttpLibrary
        curl/             | curl                 | curl         | HttpLibrary
        wget              | wget                 | gnu          | HttpLibrary
        go-http-client    | go_http              | go           | HttpLibrary
        okhttp            | okhttp               | square       | HttpLibrary
        apache-httpclient | apache_httpclient    | apache       | HttpLibrary
        java/             | java                 | oracle       | HttpLibrary
        axios/            | axios                | axios        | HttpLibrary
        node-fetch        | node_fetch           | node         | HttpLibrary
        got (             | got                  | node         | HttpLibrary
        undici            | undici               | node         | HttpLibrary
        libwww-perl       | libwww_perl          | perl         | HttpLibrary
        guzzlehttp        | guzzle               | php          | HttpLibrary
        ruby              | ruby                 | ruby         | HttpLibrary
        reqwest           | reqwest              | rust         | HttpLibrary
        postmanruntime    | postman              | postman      | HttpLibrary
        insomnia          | insomnia             | kong         | HttpLibrary
        winhttp           | winhttp              | microsoft    | HttpLibrary
        restsharp         | restsharp            | restsharp    | HttpLibrary
        faraday           | faraday              | ruby         | HttpLibrary
        """

    // MARK: Where they come from

    /// Ranges from which an operator's bots come, as the operators publish them. The list
    /// `VerifiedBots` of the server's operator adds to them.
    static let homes: [String: CIDRSet] = [
        "google": [
            "66.249.64.0/19", "64.233.160.0/19", "72.14.192.0/18", "74.125.0.0/16",
            "108.177.0.0/17", "209.85.128.0/17", "216.239.32.0/19", "2001:4860:4801::/48",
        ],
        "microsoft": [
            "13.66.139.0/24", "13.66.144.0/24", "13.67.10.16/28", "13.69.66.240/28",
            "13.71.172.224/28", "20.15.133.160/27", "20.36.108.32/28", "20.43.120.16/28",
            "40.77.139.0/25", "40.77.167.0/24", "40.77.188.0/22", "52.167.144.0/24",
            "65.55.210.0/24", "157.55.39.0/24", "199.30.24.0/23", "207.46.13.0/24",
        ],
        "apple": ["17.0.0.0/8"],
        "yandex": [
            "5.45.192.0/18", "5.255.192.0/18", "37.9.64.0/18", "77.88.0.0/18", "87.250.224.0/19",
            "95.108.128.0/17", "141.8.128.0/18", "178.154.128.0/17", "213.180.192.0/19",
        ],
        "meta": [
            "31.13.24.0/21", "57.141.0.0/16", "66.220.144.0/20", "69.63.176.0/20",
            "69.171.224.0/19", "157.240.0.0/16", "173.252.64.0/18", "2a03:2880::/32",
        ],
        "baidu": ["116.179.32.0/20", "180.76.0.0/16", "220.181.32.0/19"],
        "x": ["199.16.156.0/22", "199.59.148.0/22", "69.195.160.0/19"],
    ].mapValues { CIDRSet($0.compactMap { CIDR($0) }) }

    /// Networks of hosting, from which bots come and people do not.
    static let hostingNetworks: Set<UInt32> = [
        14_061, 16_276, 24_940, 63_949, 20_473, 16_509, 14_618, 396_982, 8_075, 31_898, 45_102,
        132_203, 51_167, 12_876, 60_781, 9_009, 62_567, 36_352, 55_286, 53_667, 40_021, 197_540,
    ]
}
