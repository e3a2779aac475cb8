/// The patterns of our rule groups, for values in lower case with their encodings undone. Each list
/// says what it must find and what it must leave: ordinary text comes first.
enum ManagedPatterns {
    /// Tools that look for weaknesses, by what they call themselves.
    static let badBots = [
        #"nessus|nikto|sqlmap|nuclei|openvas|\bnmap|masscan|zgrab|acunetix|netsparker|w3af"#,
        #"dirbuster|gobuster|feroxbuster|wpscan|joomscan|fuzz faster u fool|\bffuf\b|wfuzz"#,
        #"havij|arachni|jaeles|whatweb|skipfish|commix|xsser|metasploit|projectdiscovery"#,
        #"zmeu|morfeus|webinspect|appscan|\bhydra\b|paros/|grabber|jorgee|\.nasl\b|qualys was"#,
        #"burpcollaborator|interact\.sh|oast\.(?:me|fun|live|site|online|pro)|oastify|dnslog\."#,
        #"<script|\bunion\b.+\bselect\b|\$\{jndi|\(\)\s*\{"#,
    ]

    /// Addresses of the service that hands out credentials to machines.
    static let metadata = [
        #"169\.254\.169\.254|\[?fd00:ec2::254|metadata\.google\.internal|100\.100\.100\.200"#,
        #"//(?:2852039166|0xa9fea9fe|0xa9\.0xfe|0251\.0376|025177524776)"#,
        #"/latest/(?:meta-data|user-data|dynamic/instance-identity|api/token)"#,
        #"/computemetadata/v1|//instance-data(?:\.ec2\.internal)?[/:]"#,
    ]

    /// Climbing out of a folder, schemes of local files, well-known files.
    static let localFiles = [
        #"\.\.[/\x5c]+(?:[^/\x5c]+[/\x5c]+)?\.\.[/\x5c]|\.\.;/"#,
        #"\.\.[/\x5c]+(?:etc|proc|windows|winnt|var/log|boot\.ini|web-inf|root)\b"#,
        #"\bfile:/{1,3}|\b(?:php|zip|phar|expect|glob|compress\.zlib|ssh2)://|\bnetdoc:"#,
        #"\x5c\x5c[a-z0-9.:-]+\x5c[a-z]\$|ntuser\.dat|\bboot\.ini\b|\bwin\.ini\b"#,
        #"\bc:[/\x5c]+(?:windows|winnt|boot|inetpub)|system32[/\x5c]"#,
        #"/etc/(?:\./)*(?:passwd|shadow|group|hosts)\b|/proc/(?:self|version|cmdline)"#,
        #"(?:^|[/\x5c])web-inf[/\x5c]"#,
    ]

    static let restrictedExtensions = [
        #"\.(?:log|ini|conf|cfg|bak|backup|old|orig|swp|sql|env|htaccess|htpasswd|mdb)$"#,
        #"\.(?:inc|pem|key|pfx|p12|jks|kdbx|dbf|ldf|mdf|rdb|sqlite3?|tfstate)$"#,
    ]

    /// A value that is an address on a bare number, or of a scheme that no page links to.
    static let remoteFiles = [
        #"^(?:https?|ftps?):/{1,3}\d{1,3}(?:\.\d{1,3}){3}(?:[:/?]|$)"#,
        #"^(?:gopher|dict|tftp|ldaps?|jar|netdoc|rmi|iiop)://"#,
        #"^(?:https?|ftps?)://[^\s?]+\.(?:php|phtml|txt|jsp|aspx?|cgi|sh|py|dat)\?*$"#,
        #"^(?:https?|ftp)://[^\s]*\?$"#,
    ]

    static let externalEntities = [
        #"<!\s*entity\b|<!doctype\b[^>]{0,200}(?:\bsystem\b|\bpublic\b\s+[^>]{0,100}://|\[)"#,
        #"<(?:xs|xsd|xi):(?:include|import)\b|\bxsi:(?:no)?(?:namespace)?schemalocation\s*=\s*"#,
        #"^\s*<\?xml\b[^>]{0,100}encoding\s*=\s*["']?utf-7|\+adwaiq-"#,
    ]

    /// Script without markup around it, and server-side includes.
    static let scripts = [
        #"\b(?:alert|confirm|prompt)\)?\s*(?:\?\.)?\s*(?:\([^)]{0,80}\)?|`)"#,
        #"\b(?:alert|confirm|prompt|eval)\s*\.\s*(?:call|apply|bind)\b"#,
        #"\b(?:eval|settimeout|setinterval|atob|execscript)\s*\(\s*\S"#,
        #"\bdocument\s*(?:\?\.|\.|\[)\s*['"`]?(?:cookie|domain|location|write|body|documentel)"#,
        #"""
        \b(?:window|self|top|parent|frames|this)\s*(?:\?\.|\.|\[)\s*['"`]?(?:location|onerror\#
        |eval|src|name)\b
        """#,
        #"""
        \bstring\s*\.\s*fromcharcode\b|\bconstructor\s*[.(\[]\s*['"]?(?:constructor|alert\#
        |return)
        """#,
        #"\bjavascript:\s*(?:[\w.$'"\[\]]+\s*[(`=\[]|//|/\*|%)|\bdata:text/html"#,
        #"\bvbscript:\s*\w+|\blivescript:"#,
        #"["'`\s/>+;]on[a-z]{3,24}\s*=\s*['"`{(]*\s*[\w.$]*\s*['"]?\s*[(`=\[\x5c&]"#,
        #"<!--\s*#\s*(?:exec|include|echo|config|printenv|set)\b"#,
        #"<\s*/?\s*(?:script|iframe|object|embed|applet|meta|svg|frameset)\b"#,
        #"\b__proto__\b|\bimport\s*\(\s*['"`](?:https?:|//|data:)"#,
    ]

    /// A line end and a header of the answer.
    static let splitResponses = [
        #"""
        (?:[\r\n]|\xe5\x98[\x8a\x8d])\s*(?:set-cookie2?|location|content-(?:type|length)\#
        |status|refresh|access-control-[a-z-]+|x-[a-z-]+)\s*(?::|%3a)
        """#,
        #"[\r\n]\s*http/[0-2](?:\.\d)? \d{3}"#,
    ]
    static let splitBodies = [
        #"[\r\n]\s*set-cookie2?\s*:\s*[\w-]+=|[\r\n]\s*http/1\.\d \d{3} "#
    ]

    /// Gadgets and calls of Java.
    static let java = [
        #"\bro0ab[qxz]|\xac\xed\x00\x05|\baced0005[0-9a-f]{4}"#,
        #"""
        \bjava\.(?:lang\.(?:runtime|processbuilder|class|system|thread)|io\.|net\.url\#
        |util\.scanner)
        """#,
        #"\bclass\.module\.classloader|\bgetruntime\s*\(|\bfreemarker\.template\.utility"#,
        #"\b(?:org\.apache\.commons\.collections|com\.sun\.rowset|ognl\.|ysoserial)"#,
        #"\bt\(java\.|spring\.cloud\.function\.routing|\bnew\s+java\.|#_memberaccess|@java\."#,
    ]

    /// Expressions of template languages, and of languages that run what they read.
    static let templates = [
        #"(?:\{\{|\$\{|#\{|<%=?|\*\{)\s*[^}%]{0,60}\d+\s*[*+-]\s*\d+[^}%]{0,60}(?:\}|%>)"#,
        #"\{\{[^}]{0,200}(?:__|config|self|request|constructor|lipsum|cycler|range|\.[a-z_]+\()"#,
        #"\{%\s*(?:import|include|for|if|set|debug|macro)\b|<#(?:assign|include|import)\b"#,
        #"(?:\$|#|@|%|\*)\{[^}]{0,200}(?:\(|\bexec\b|runtime|process|@)"#,
        #"""
        !!python/|__(?:import|class|globals|builtins|subclasses|mro)__|\bos\.(?:system\#
        |popen)\(
        """#,
        #"""
        !!(?:javax|com\.sun|org\.)|\brequire\s*\(\s*['"]child_process\#
        |\bprocess\.(?:mainmodule|binding)
        """#,
    ]

    static let log4j = [
        #"""
        \$\{\s*jndi\s*:|\$\{[^}]{0,40}\$\{|\$\{(?:lower|upper|env|sys|date|ctx|main|java\#
        |base64|k8s|bundle)\s*:
        """#,
        #"\$\{[^}]{0,20}:-[a-z]?\}"#,
    ]

    /// What flight data of React's server functions must not name.
    static let react = [
        #"""
        \$\d+:[^"',}\s]{0,60}(?:__proto__|constructor)\#
        |["']?then["']?\s*:\s*["']\$\d+:__proto__
        """#,
        #"["']_response["']\s*:\s*\{[^}]{0,200}["']_(?:prefix|formdata)["']"#,
    ]

    static let exploitablePaths = [
        #"/(?:web-inf|meta-inf)/|/\.(?:git|svn|hg|bzr)(?:/|$)|/\.env(?:\.|$)|/\.aws/|/\.ssh/"#,
        #"/\.(?:ds_store|vscode|idea|npmrc|htpasswd|htaccess|bash_history)|/wp-config\.php"#,
        #"/(?:actuator/(?:env|heapdump|gateway|jolokia)|jolokia/|server-status|jmx-console)"#,
        #"/(?:vendor/phpunit|_ignition/|solr/admin|boaform/|hnap1|cgi-bin/.*\.(?:sh|pl|cgi))"#,
        #"/(?:autodiscover/.*powershell|owa/auth/[^/]+\.js|_profiler/|telescope/requests)"#,
        #"/(?:mgmt/tm/util/bash|tmui/login\.jsp|\+cscot\+|remote/fgt_lang|dana-na/.*\.\.)"#,
        #"/(?:phpmyadmin|pma)/(?:setup|scripts)|/invoker/(?:jmx|ejb)|/wls-wsat/|/_async/async"#,
    ]

    /// Statements of SQL whose parts stand together in no ordinary sentence.
    static let sql = [
        #"""
        \bunion\b[\s/*+(!\d]*(?:all|distinct)?[\s/*+(!\d]*\bselect\b[\s/*+(]*(?:null|\d|'\#
        |[a-z_@]+\s*(?:,|\(|from|\|\|)|\*|char|concat|version)
        """#,
        #"/\*!\d*\s*[a-z]"#,
        #"""
        \bselect\b.{1,200}?\bfrom\b\s*[\s(`"\[]*(?:information_schema|pg_catalog|pg_user\#
        |mysql\.|sys\.|sysobjects|sqlite_master|dual\b|all_tables|select\b|\(select)
        """#,
        #"\(\s*select\b.{1,200}\bfrom\b|\bselect\s*\(.{1,100}\)\s*from\b"#,
        #"""
        \b(?:group_concat|concat_ws|extractvalue|updatexml|load_file|benchmark|pg_sleep\#
        |randomblob|xmltype)\s*\(
        """#,
        #"\b(?:json_(?:depth|extract|keys|length|valid)|dbms_\w+\.\w+|utl_\w+\.\w+)\s*\("#,
        #"""
        \bsleep\s*\(\s*\d+(?:\.\d+)?\s*\)|\bwaitfor\s+(?:delay|time)\s*'|\bxp_(?:cmdshell\#
        |dirtree|regread)\b
        """#,
        #"""
        \binto\s+(?:out|dump)file\b\s*['"]|\bdeclare\s+@\w+|\bexec(?:ute)?\s+(?:master\.|sp_\#
        |xp_|immediate)
        """#,
        #"""
        ['"`)\d]\s*\b(?:or|and|xor)\b\s*[('"\s]*[\w'"]+[)'"\s]*(?:=|<|>|!=\#
        |\blike\b)\s*[('"\s]*[\w'"]
        """#,
        #"""
        ['")]\s*(?:\|\||&&)\s*['"(\d]|['"]\s*(?:or|and)\s+(?:true|false|not|null|exists\#
        |sleep)\b
        """#,
        #"""
        \border\s+by\s+\d+\s*(?:--|#|/\*|$)|';?\s*(?:--|#)\s*-?$|['")]\s*;\s*(?:drop|delete\#
        |insert|update|alter|shutdown|exec)\b
        """#,
        #"""
        ;\s*(?:drop|alter|truncate)\s+(?:table|database|user|view)\b\#
        |\bdrop\s+table\s+\w+\s*(?:;|--)
        """#,
        #"""
        \b(?:insert\s+into|delete\s+from|update\s+\w+\s+set)\s+\w+.{0,60}(?:--|;|values\s*\(\#
        |where\s+\w+\s*=)
        """#,
        #"""
        \b(?:char|chr|ascii|substr(?:ing)?|mid)\s*\(\s*(?:\d+\s*[,)]|\(|version|user|database\#
        |@@)
        """#,
        #"""
        @@(?:version|hostname|datadir|servername)\b|\b(?:version|database\#
        |user)\s*\(\s*\)\s*(?:[,=)]|--|from)
        """#,
        #"\bprocedure\s+analyse\s*\(|\bhaving\s+\d+\s*=\s*\d+|\bgroup\s+by\s+[\w.,]+\s+having\b"#,
    ]

    /// Queries of other kinds: documents, directories, XML paths.
    static let otherQueries = [
        #"""
        \$(?:where|ne|gte?|lte?|n?in|n?or|and|not|regex|exists|eq|expr|function\#
        |elemmatch)["']?\s*\]?\s*[:=]
        """#,
        #"\bdb\.\w+\.(?:insert|find|remove|update|drop|count|aggregate|save|group)\w*\s*\("#,
        #"""
        \bvar\s+\w+\s*=\s*new\s+date\b|\bdo\s*\{.{0,200}\}\s*while\b|\bwhile\s*\(\s*(?:1\#
        |true)\s*\)
        """#,
        #"\(\s*[&|!]\s*\(|\)\s*\(\s*[&|!]|\*\)\s*\(|\(objectclass=|\buserpassword(?::|=)"#,
        #"\bthis\.\w+\s*(?:==|\.match\s*\()|'\s*\|\|\s*'?\d+'?\s*==\s*'?\d+"#,
        #"""
        \bor\s+(?:count|string-length|name|position)\s*\(\s*(?:/|\.|parent)|/\*\[|\]\s*\|\s*//
        """#,
    ]

    static let linuxFiles = [
        #"""
        /etc/(?:\./)*(?:passwd|shadow|group|hosts|issue|ssh/|crontab|sudoers|hostname\#
        |resolv\.conf|mysql/|apache2?/|nginx/|httpd/|fstab|profile)
        """#,
        #"""
        /proc/(?:self|version|cmdline|cpuinfo|mounts|net|\d+)(?:/|\b)|/var/(?:log|run|lib\#
        |spool)/[a-z]
        """#,
        #"(?:^|/)(?:\.ssh/|id_rsa\b|authorized_keys|\.bash_history|\.bashrc|\.mysql_history)"#,
        #"/(?:root|home/\w+)/\.|/dev/(?:tcp|udp|shm|null|random)\b|/sys/(?:class|kernel)/"#,
    ]

    private static let strong =
        #"""
        (?:wget|curl|ncat|netcat|nc|bash|zsh|ksh|csh|dash|whoami|uname|getent|nslookup\#
        |ifconfig|netstat|chmod|chown|mkfifo|python[23]?|perl|ruby|telnet|tftp|xxd|crontab\#
        |useradd|passwd|nohup|socat|busybox|base64)
        """#
    private static let weak =
        #"""
        (?:cat|tac|ls|id|ps|cp|mv|rm|sh|dir|echo|printf|env|export|sleep|ping|dig|host|find\#
        |grep|awk|sed|xargs|tee|touch|head|tail|less|more|kill|killall|rev|node|lua|gcc|make\#
        |mount|df|du|w|who|ftp|ssh|scp|tar|php|exec|eval|set|pwd|ip)
        """#
    private static let before =
        #"(?:[;|\x60\n]|&&|\|\||\$\(|[<>]\()\s*(?:/(?:usr/)?(?:local/)?s?bin/)?"#

    /// A separator and a command. Words that are commands too need an argument such as only
    /// commands have, or the end of the value.
    static let unixShell = [
        before + strong + #"(?:[\s+;|&<>)\x60]|$)"#,
        before + weak + #"""
            (?:\s*(?:$|[;|&<>)\x60])|\s+(?:-|/|\$|~|\*|\.\.|\d+\s*$|[\w.-]+/|[\w.-]+\s*[|;>]))
            """#,
        #"(?:^|[&=])\s*(?:/(?:usr/)?s?bin/)"# + strong + #"\b"#,
        #"(?:^|[=\s])&\s*(?:"# + strong + #")\b(?:\s|$)"#,
        #"""
        /bin/(?:ba|z|k|c|da|tc)?sh\b|/(?:usr/)?bin/(?:id|cat|ls|env|perl|python|wget|curl\#
        |nc)\b
        """#,
        #"/dev/(?:tcp|udp)/|\(\)\s*\{\s*[^}]{0,20}\}\s*;|\$\(\(\s*\d+\s*[*+-]\s*\d+"#,
        #"\$\(\s*[a-z/]+[^)]{0,200}\)|\x60\s*[a-z/]{2,}[^\x60]{0,200}\x60\s*(?:--|$|[;|&])"#,
        #"\|\s*(?:rev|sh|bash|base64|xargs|tee|xxd)\s*(?:$|[)|;&-])|\bbase64\s+-d\b"#,
        #">\s*/(?:dev|tmp|etc|var)/|\b(?:curl|wget)\s+(?:-\w+\s+)*(?:https?|ftp)://"#,
        #"(?:^|[=;|&])\s*(?:cat|ls|head|tail|more|less)\s+/(?:etc|var|proc|root|home|usr|tmp)\b"#,
    ]

    static let windowsShell = [
        #"""
        \b(?:cmd|command)(?:\.exe|\.com)?\s*/[ckrq]\b|%(?:systemroot|comspec|windir|temp\#
        |appdata|userprofile)%
        """#,
        #"""
        (?:[;|\n]|&&?|\|\|)\s*(?:dir|type|copy|del|move|net|ipconfig|tasklist|systeminfo\#
        |whoami|ver|ping|set|reg|sc|schtasks|wmic|nslookup|tree|attrib)\b(?:\s*(?:$|[|&>])\#
        |\s+(?:/|-|[a-z]:|%|user|view|start|localgroup|\d))
        """#,
        #"""
        \bcertutil(?:\.exe)?\s+-|\b(?:regsvr32|mshta|rundll32|bitsadmin|cscript\#
        |wscript)(?:\.exe)?\s+\S
        """#,
        #"""
        \bserver\.scripttimeout|\bon error resume next\b|\bcreateobject\s*\(\#
        |\bwscript\.shell\b
        """#,
        #"\bresponse\.(?:write|end)\b\s*\(?|\bexecute(?:global)?\s*\(\s*\S"#,
    ]

    static let powerShell = [
        #"""
        \bpowershell(?:\.exe)?\s+(?:-|/|iex|&|\()|\binvoke-(?:expression|webrequest|command\#
        |restmethod|mimikatz|item)\b
        """#,
        #"""
        \biex\s*\(|\bnew-object\s+(?:net|system|io)\.|\bdownload(?:string|file)\s*\(\#
        |\bfrombase64string\s*\(
        """#,
        #"""
        -enc(?:odedcommand)?\s+[a-z0-9+/=]{16,}|\bset-executionpolicy\b|\bget-(?:wmiobject\#
        |content|process|childitem)\s+[-$/c]
        """#,
    ]

    static let php = [
        #"""
        <\?(?:php\b|=|\s*(?:echo|system|eval))|\$_(?:get|post|request|server|cookie|session\#
        |files|env)\b
        """#,
        #"""
        \b(?:eval|assert|system|exec|passthru|shell_exec|popen|proc_open|pcntl_exec\#
        |create_function|call_user_func(?:_array)?|base64_decode|gzinflate|str_rot13\#
        |file_(?:get|put)_contents|fsockopen|move_uploaded_file|phpinfo|readfile\#
        |highlight_file|show_source)\([^)]{0,200}
        """#,
        #"\$\{@|@?\bprint\(\s*md5\(|\bmd5\(\s*\d{4,}\s*\)|\bdie\(\s*md5\(|\bprint_r\(\s*\S"#,
        #"""
        \b[oc]:\d+:"[a-z_\x5c]+":\d+:\{|\$globals\b|\ballow_url_include\b|\bauto_(?:ap\#
        |pre)pend_file\b
        """#,
        #"\bphp://(?:input|filter|data|fd|memory|temp)"#,
    ]

    static let mail = [
        #"""
        (?:^|[\r\n])(?:rcpt to|mail from)\s*:|(?:^|[\r\n])(?:ehlo|helo)\s+\S|[\r\n]quit[\r\n]\#
        |^\s*quit\s*[\r\n]
        """#,
        #"""
        [\r\n][a-z]\d{2,4} (?:capability|fetch|login|select|logout|noop|examine|list|search)\b
        """#,
        #"[\r\n](?:bcc|cc|to|reply-to)\s*:\s*\S+@\S+"#,
    ]

    static let wordPressCommands = [
        #"(?:^|&)(?:do-reset-wordpress|up_auto_log|rg_wp_reset|wpmudev-network)=?"#,
        #"""
        (?:^|&)action=(?:revslider_(?:show_image|ajax_action)|duplicator_download\#
        |wp_ajax_nopriv_|nopriv_upload|uploadfile|kbslider_show_image)
        """#,
        #"(?:^|&)author=\d+(?:&|$)|rest_route=/wp/v2/users"#,
    ]

    static let wordPressPaths = [
        #"/wp-admin/(?:install|setup-config|admin-post)\.php|/xmlrpc\.php|/wp-config"#,
        #"/wp-content/(?:debug\.log|uploads/.*\.(?:php|phtml|sql))|/wp-json/wp/v2/users"#,
        #"""
        /wp-content/(?:plugins|themes)/[^/]+/(?:readme\.txt|.*(?:timthumb|thumb|upload\#
        |filemanager|connector)[^/]*\.php)
        """#,
    ]

    static let adminPaths = [
        #"""
        ^/(?:[^/]+/)?(?:admin|administrator|adminer|administration|phpmyadmin|pma|myadmin\#
        |sqlmanager|sqladmin|mysqladmin|webadmin|manager/html|wp-login\.php|cpanel|console\#
        |webmin)(?:/|\.php|$)
        """#
    ]
}
