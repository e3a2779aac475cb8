import Events

/// A pattern, an event, and whether the one satisfies the other.
struct PatternCase: Sendable {
    let pattern: String
    let event: String
    let matches: Bool

    init(_ pattern: String, _ event: String, _ matches: Bool) {
        self.pattern = pattern
        self.event = event
        self.matches = matches
    }

    static let exact = [
        PatternCase(#"{"a":["x"]}"#, #"{"a":"x"}"#, true),
        PatternCase(#"{"a":["x"]}"#, #"{"a":"X"}"#, false),
        PatternCase(#"{"a":["x"]}"#, #"{"a":["y","x"]}"#, true),
        PatternCase(#"{"a":["x"]}"#, #"{"b":"x"}"#, false),
        PatternCase(#"{"a":["x","y"],"b":["z"]}"#, #"{"b":"z","a":"y"}"#, true),
        PatternCase(#"{"a":["x","y"],"b":["z"]}"#, #"{"b":"x","a":"y"}"#, false),
        PatternCase(#"{"a":[""]}"#, #"{"a":""}"#, true),
        PatternCase(#"{"a":[""]}"#, #"{"a":null}"#, false),
        PatternCase(#"{"a":[null]}"#, #"{"a":null}"#, true),
        PatternCase(#"{"a":[null]}"#, #"{"a":"null"}"#, false),
        PatternCase(#"{"a":[null]}"#, #"{}"#, false),
        PatternCase(#"{"a":[true]}"#, #"{"a":true}"#, true),
        PatternCase(#"{"a":[true]}"#, #"{"a":"true"}"#, false),
        PatternCase(#"{"a":[false]}"#, #"{"a":true}"#, false),
        PatternCase(#"{"a":[300]}"#, #"{"a":300}"#, true),
        PatternCase(#"{"a":[300]}"#, #"{"a":300.0}"#, true),
        PatternCase(#"{"a":[300]}"#, #"{"a":3.0e2}"#, true),
        PatternCase(#"{"a":[300]}"#, #"{"a":"300"}"#, false),
        PatternCase(#"{"a":["300"]}"#, #"{"a":300}"#, false),
        PatternCase(#"{"a":[12345678901234567890]}"#, #"{"a":12345678901234567890}"#, true),
        PatternCase(#"{"a":[12345678901234567890]}"#, #"{"a":12345678901234567891}"#, false),
        PatternCase(#"{"a":["caf\u00e9"]}"#, #"{"a":"café"}"#, true),
        PatternCase(#"{"a":["café"]}"#, #"{"a":"caf\u00e9"}"#, true),
        PatternCase(#"{"\u0061":["x"]}"#, #"{"a":"x"}"#, true),
        PatternCase(#"{"a":["x"]}"#, #"{"\u0061":"x"}"#, true),
        PatternCase(#"{"a":["q\"\\"]}"#, #"{"a":"q\"\\"}"#, true),
        PatternCase(#"{"a":["2001:db8::1"]}"#, #"{"a":"2001:0DB8:0:0:0:0:0:1"}"#, true),
        PatternCase(#"{"a":[{"exactly":"x"}]}"#, #"{"a":"x"}"#, true),
        PatternCase(#"{"a":{"b":["x"]}}"#, #"{"a":{"b":"x"}}"#, true),
        PatternCase(#"{"a":{"b":["x"]}}"#, #"{"a.b":"x"}"#, true),
        PatternCase(#"{"a":{"b":["x"]}}"#, #"{"a":"x"}"#, false),
        PatternCase(#"{"a":["x"]}"#, #"{"a":{"b":"x"}}"#, false),
        PatternCase(#"{"a":["x"]}"#, #"{"a":[["y"],["x"]]}"#, true),
    ]

    static let texts = [
        PatternCase(#"{"a":[{"prefix":"ab"}]}"#, #"{"a":"abc"}"#, true),
        PatternCase(#"{"a":[{"prefix":"ab"}]}"#, #"{"a":"ab"}"#, true),
        PatternCase(#"{"a":[{"prefix":"ab"}]}"#, #"{"a":"a"}"#, false),
        PatternCase(#"{"a":[{"prefix":""}]}"#, #"{"a":"a"}"#, true),
        PatternCase(#"{"a":[{"prefix":""}]}"#, #"{"a":1}"#, false),
        PatternCase(#"{"a":[{"prefix":{"equals-ignore-case":"aB"}}]}"#, #"{"a":"AbC"}"#, true),
        PatternCase(#"{"a":[{"prefix":{"equals-ignore-case":"aB"}}]}"#, #"{"a":"Ac"}"#, false),
        PatternCase(#"{"a":[{"suffix":".png"}]}"#, #"{"a":"b.png"}"#, true),
        PatternCase(#"{"a":[{"suffix":".png"}]}"#, #"{"a":"b.PNG"}"#, false),
        PatternCase(
            #"{"a":[{"suffix":{"equals-ignore-case":".png"}}]}"#, #"{"a":"b.PNG"}"#, true),
        PatternCase(
            #"{"a":[{"suffix":{"equals-ignore-case":".png"}}]}"#, #"{"a":"b.jpg"}"#, false),
        PatternCase(#"{"a":[{"equals-ignore-case":"ALICE"}]}"#, #"{"a":"alicE"}"#, true),
        PatternCase(#"{"a":[{"equals-ignore-case":"ALICE"}]}"#, #"{"a":"alice2"}"#, false),
        PatternCase(#"{"a":[{"equals-ignore-case":"ÉTÉ"}]}"#, #"{"a":"été"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"*"}]}"#, #"{"a":""}"#, true),
        PatternCase(#"{"a":[{"wildcard":"a*c"}]}"#, #"{"a":"abbc"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"a*c"}]}"#, #"{"a":"ac"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"a*c"}]}"#, #"{"a":"acd"}"#, false),
        PatternCase(#"{"a":[{"wildcard":"a*bc*d"}]}"#, #"{"a":"abbcbcxd"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"a*bc*d"}]}"#, #"{"a":"abxcd"}"#, false),
        PatternCase(#"{"a":[{"wildcard":"*aab"}]}"#, #"{"a":"aaab"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"a\\*b"}]}"#, #"{"a":"a*b"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"a\\*b"}]}"#, #"{"a":"axb"}"#, false),
        PatternCase(#"{"a":[{"wildcard":"a\\\\*"}]}"#, #"{"a":"a\\x"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"ab"}]}"#, #"{"a":"ab"}"#, true),
        PatternCase(#"{"a":[{"wildcard":"ab"}]}"#, #"{"a":"abc"}"#, false),
        PatternCase(#"{"a":[{"wildcard":"1*"}]}"#, #"{"a":12}"#, false),
        PatternCase(#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, #"{"a":"10.0.0.255"}"#, true),
        PatternCase(#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, #"{"a":"10.0.1.0"}"#, false),
        PatternCase(#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, #"{"a":"10.0.0"}"#, false),
        PatternCase(#"{"a":[{"cidr":"10.0.0.77/24"}]}"#, #"{"a":"10.0.0.1"}"#, true),
        PatternCase(#"{"a":[{"cidr":"2001:db8::/32"}]}"#, #"{"a":"2001:db8:ff::1"}"#, true),
        PatternCase(#"{"a":[{"cidr":"2001:db8::/32"}]}"#, #"{"a":"2001:db9::1"}"#, false),
        PatternCase(#"{"a":[{"cidr":"0.0.0.0/0"}]}"#, #"{"a":"2001:db9::1"}"#, false),
    ]

    static let numbers = [
        PatternCase(#"{"a":[{"numeric":["=",3.018e2]}]}"#, #"{"a":301.8}"#, true),
        PatternCase(#"{"a":[{"numeric":["=",3]}]}"#, #"{"a":"3"}"#, false),
        PatternCase(#"{"a":[{"numeric":["<",10]}]}"#, #"{"a":9.99}"#, true),
        PatternCase(#"{"a":[{"numeric":["<",10]}]}"#, #"{"a":10}"#, false),
        PatternCase(#"{"a":[{"numeric":["<=",10]}]}"#, #"{"a":10.0}"#, true),
        PatternCase(#"{"a":[{"numeric":[">",10]}]}"#, #"{"a":10}"#, false),
        PatternCase(#"{"a":[{"numeric":[">",10]}]}"#, #"{"a":1e300}"#, true),
        PatternCase(#"{"a":[{"numeric":[">=",-1.5]}]}"#, #"{"a":-1.5}"#, true),
        PatternCase(#"{"a":[{"numeric":[">=",-1.5]}]}"#, #"{"a":-1.6}"#, false),
        PatternCase(#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, #"{"a":5}"#, true),
        PatternCase(#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, #"{"a":0}"#, false),
        PatternCase(#"{"a":[{"numeric":[">",0,"<",5]}]}"#, #"{"a":[7,4]}"#, true),
        PatternCase(#"{"a":[{"numeric":["=",0]}]}"#, #"{"a":-0.0}"#, true),
    ]

    static let presence = [
        PatternCase(#"{"a":[{"exists":true}]}"#, #"{"a":null}"#, true),
        PatternCase(#"{"a":[{"exists":true}]}"#, #"{"a":""}"#, true),
        PatternCase(#"{"a":[{"exists":true}]}"#, #"{"a":[]}"#, false),
        PatternCase(#"{"a":[{"exists":true}]}"#, #"{"a":{"b":1}}"#, false),
        PatternCase(#"{"a":[{"exists":false}]}"#, #"{"b":1}"#, true),
        PatternCase(#"{"a":[{"exists":false}]}"#, #"{"a":1}"#, false),
        PatternCase(#"{"a":[{"exists":false}]}"#, #"{"a":{"b":1}}"#, true),
        PatternCase(#"{"a":{"b":[{"exists":false}]}}"#, #"{"a":1}"#, true),
        PatternCase(#"{"a":{"b":[{"exists":false}]}}"#, #"{"a":[{"c":1},{"b":1}]}"#, false),
        PatternCase(#"{"a":[{"exists":false},"x"]}"#, #"{"a":"x"}"#, true),
        PatternCase(#"{"a":[{"exists":false},"x"]}"#, #"{}"#, true),
        PatternCase(#"{"a":[{"exists":false},"x"]}"#, #"{"a":"y"}"#, false),
        PatternCase(
            #"{"a":{"b":[{"exists":false}],"c":["x"]}}"#, #"{"a":[{"b":1},{"c":"x"}]}"#, true),
        PatternCase(
            #"{"a":{"b":[{"exists":false}],"c":["x"]}}"#, #"{"a":[{"b":1,"c":"x"}]}"#, false),
    ]

    static let exceptions = [
        PatternCase(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":"y"}"#, true),
        PatternCase(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":"x"}"#, false),
        PatternCase(#"{"a":[{"anything-but":"x"}]}"#, #"{"a":1}"#, true),
        PatternCase(#"{"a":[{"anything-but":"x"}]}"#, #"{"b":1}"#, false),
        PatternCase(#"{"a":[{"anything-but":["x","y"]}]}"#, #"{"a":"y"}"#, false),
        PatternCase(#"{"a":[{"anything-but":["x","y"]}]}"#, #"{"a":["x","z"]}"#, true),
        PatternCase(#"{"a":[{"anything-but":123}]}"#, #"{"a":123.0}"#, false),
        PatternCase(#"{"a":[{"anything-but":123}]}"#, #"{"a":"123"}"#, true),
        PatternCase(#"{"a":[{"anything-but":[1,2]}]}"#, #"{"a":3}"#, true),
        PatternCase(#"{"a":[{"anything-but":{"prefix":"in"}}]}"#, #"{"a":"init"}"#, false),
        PatternCase(#"{"a":[{"anything-but":{"prefix":"in"}}]}"#, #"{"a":"done"}"#, true),
        PatternCase(
            #"{"a":[{"anything-but":{"prefix":["in","do"]}}]}"#, #"{"a":"done"}"#, false),
        PatternCase(#"{"a":[{"anything-but":{"suffix":"ed"}}]}"#, #"{"a":"failed"}"#, false),
        PatternCase(#"{"a":[{"anything-but":{"suffix":["ed"]}}]}"#, #"{"a":"edx"}"#, true),
        PatternCase(
            #"{"a":[{"anything-but":{"equals-ignore-case":"Init"}}]}"#, #"{"a":"INIT"}"#, false),
        PatternCase(
            #"{"a":[{"anything-but":{"equals-ignore-case":["Init"]}}]}"#, #"{"a":"it"}"#, true),
        PatternCase(#"{"a":[{"anything-but":{"wildcard":"*/bin/*"}}]}"#, #"{"a":"/bin/x"}"#, false),
        PatternCase(#"{"a":[{"anything-but":{"wildcard":["*x","y*"]}}]}"#, #"{"a":"yz"}"#, false),
        PatternCase(#"{"a":[{"anything-but":{"wildcard":["*x","y*"]}}]}"#, #"{"a":"zy"}"#, true),
    ]

    static let alternatives = [
        PatternCase(#"{"$or":[{"a":["x"]},{"b":["y"]}]}"#, #"{"b":"y"}"#, true),
        PatternCase(#"{"$or":[{"a":["x"]},{"b":["y"]}]}"#, #"{"a":"y"}"#, false),
        PatternCase(
            #"{"s":["z"],"$or":[{"a":["x"]},{"b":["y"]}]}"#, #"{"b":"y","s":"z"}"#, true),
        PatternCase(#"{"s":["z"],"$or":[{"a":["x"]},{"b":["y"]}]}"#, #"{"b":"y"}"#, false),
        PatternCase(#"{"d":{"$or":[{"a":["x"]},{"b":["y"]}]}}"#, #"{"d":{"a":"x"}}"#, true),
        PatternCase(#"{"$or":[{"a":["x"]},{"b":["y"]}],"s":["z"]}"#, #"{"a":"x"}"#, false),
        PatternCase(
            #"{"$or":[{"$or":[{"a":["1"]},{"a":["2"]}],"b":["1"]},{"c":["1"]}]}"#,
            #"{"a":"2","b":"1"}"#, true),
        PatternCase(
            #"{"$or":[{"$or":[{"a":["1"]},{"a":["2"]}],"b":["1"]},{"c":["1"]}]}"#,
            #"{"a":"2"}"#, false),
    ]

    static let arrays = [
        PatternCase(
            #"{"a":{"k":["c"],"v":["b"]}}"#,
            #"{"a":[{"k":"c","v":"x"},{"k":"d","v":"b"}]}"#, false),
        PatternCase(
            #"{"a":{"k":["c"],"v":["b"]}}"#, #"{"a":[{"k":"c","v":"x"},{"k":"c","v":"b"}]}"#, true),
        PatternCase(
            #"{"a":{"k":["c"]},"b":{"k":["d"]}}"#, #"{"a":[{"k":"c"}],"b":[{"k":"d"}]}"#, true),
        PatternCase(
            #"{"a":{"b":{"x":["1"],"y":["2"]},"z":["3"]}}"#,
            #"{"a":[{"z":"3","b":[{"x":"1"}]},{"b":[{"x":"1","y":"2"}]}]}"#, false),
        PatternCase(
            #"{"a":{"b":{"x":["1"],"y":["2"]},"z":["3"]}}"#,
            #"{"a":[{"b":[{"x":"1"},{"x":"1","y":"2"}],"z":"3"}]}"#, true),
        PatternCase(
            #"{"a":{"k":["c"],"v":["b"]}}"#, #"{"a":[[{"k":"c"}],[{"k":"c","v":"b"}]]}"#, true),
        PatternCase(
            #"{"a":{"k":["q\"c"],"v":[1]}}"#, #"{"a":[{"k":"q\"c","v":1}]}"#, true),
    ]

    static let all =
        exact + texts + numbers + presence + exceptions + alternatives + arrays
}
