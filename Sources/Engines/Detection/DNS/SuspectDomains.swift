/// Domains that are suspect by what they are for. The list is our own, from general knowledge; it
/// is modest and says so: a user's lists say more.
struct SuspectDomains: Sendable {
    enum Kind: Int, Sendable, CaseIterable {
        /// Pools and services of miners.
        case mining
        /// Where defenders lead the names of malware.
        case sinkhole
        /// Tunnels into a network, made in a minute by anybody.
        case tunnel
        /// Servers that tell an attacker that a payload ran.
        case callback
        /// Names that anybody may have and change in a minute.
        case dynamic
        /// Gateways into hidden services.
        case onion
    }

    private let set: DomainSet

    static let standard: SuspectDomains = {
        var set = DomainSet()
        for (kind, names) in lists {
            for name in names.split(whereSeparator: \.isWhitespace) {
                set.insert(String(name), value: kind.rawValue)
            }
        }
        return SuspectDomains(set: set)
    }()

    func match(_ name: ByteRun) -> (kind: Kind, match: String)? {
        guard let (value, length) = set.find(name), let kind = Kind(rawValue: value) else {
            return nil
        }
        return (kind, domainText(name, last: length))
    }

    private static let lists: [(Kind, String)] = [
        (
            .mining,
            """
            minexmr.com supportxmr.com nanopool.org ethermine.org f2pool.com 2miners.com
            moneroocean.stream hashvault.pro xmrpool.eu dwarfpool.com minergate.com nicehash.com
            slushpool.com  antpool.com viabtc.com poolin.com  flexpool.io
            hiveon.net hiveon.com sparkpool.com unmineable.com monerohash.com moneropool.com
            moneropool.ru moneropool.nl xmrpool.net xmr.pt cryptonight-hub.com miningpoolhub.com
            prohashing.com zpool.ca coinhive.com coin-hive.com authedmine.com crypto-loot.com
            cryptoloot.pro webminepool.com jsecoin.com coinimp.com minero.cc herominers.com
            c3pool.com c3pool.org gulf.moneroocean.stream xmrig.com pool.xmr.pt kryptex.network
             rplant.xyz luckypool.io woolypooly.com ezil.me k1pool.com zergpool.com
              foundryusapool.com ckpool.org kano.is p2pool.io p2pool.observer
            usxmrpool.com alimabi.cn monero.crypto-pool.fr crypto-pool.fr crypto-pool.info
            minercircle.com moriaxmr.com mixpools.org poolto.be viaxmr.com xmrminer.cc
            minemonero.pro mineXMR.com prohash.net ppxxmr.com iwanttoearn.money backup-pool.com
            pooldd.com suprnova.cc xmr.to webservicepag.webhop.net donate.v2.xmrig.com
            """
        ),
        (
            .sinkhole,
            """
            sinkhole.ch sinkhole.shadowserver.org shadowserver.org.sinkhole.example
            microsoftinternetsafety.net malwarehunterteam-sinkhole.com sinkdns.org
            honeybot.us  torpig-sinkhole.org dynadotsinkhole.com
            arbors1nkhole.com  fbi-cyber.net conficker-sinkhole.com
            iuqerfsodp9ifjaposdfjhgosurijfaewrwergwea.com
            """
        ),
        (
            .tunnel,
            """
            ngrok.io ngrok-free.app ngrok.app ngrok.dev ngrok-free.dev trycloudflare.com serveo.net
            localtunnel.me loca.lt localhost.run lhr.life lhrtunnel.link pagekite.me telebit.cloud
            tunnelmole.net tunnelto.dev bore.pub zrok.io portmap.io portmap.host playit.gg
            packetriot.net pktriot.net  devtunnels.ms tunnel.pyjam.as sirtunnel.com
            """
        ),
        (
            .callback,
            """
            burpcollaborator.net oastify.com interact.sh interactsh.com oast.pro oast.live
            oast.site oast.online oast.fun oast.me dnslog.cn ceye.io requestbin.net
            requestrepo.com canarytokens.com canarytokens.org dnsbin.zhack.ca webhook.site
            pipedream.net xss.ht bxss.me dnslog.link eyes.sh callback.red
            """
        ),
        (
            .dynamic,
            """
            duckdns.org no-ip.com no-ip.org no-ip.biz no-ip.info noip.me ddns.net hopto.org
            zapto.org sytes.net serveftp.com servegame.com myftp.org myftp.biz redirectme.net
            bounceme.net dynu.net dynu.com dyndns.org dyndns.info changeip.com changeip.net
            afraid.org mooo.com chickenkiller.com ignorelist.com strangled.net twilightparadox.com
            3utilities.com gotdns.ch servehttp.com ddnsking.com ydns.eu dynv6.net webhop.net
            webhop.me dns.army dns.navy ooguy.com theworkpc.com casacam.net freeddns.org
            kozow.com loseyourip.com accesscam.org camdvr.org gleeze.com giize.com
            """
        ),
        (
            .onion,
            """
            onion onion.to onion.ly onion.ws onion.pet onion.link onion.cab tor2web.org
            tor2web.io tor2web.fi onion.city onion.direct onion.sh onion.foundation
            """
        ),
    ]
}
