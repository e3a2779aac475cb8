/// What browsers run. The names that pages use are those of AWS's client libraries, so that an
/// application written for them needs another address and nothing else:
/// https://docs.aws.amazon.com/waf/latest/developerguide/waf-js-challenge-api-specification.html
/// https://docs.aws.amazon.com/waf/latest/developerguide/waf-js-captcha-api-specification.html
enum Scripts {
    /// `AwsWafIntegration`: gets tokens by proof of work. SHA-256 is written out, since browsers
    /// lend theirs only to pages that came by TLS.
    static let challenge = #"""
        (function () {
          "use strict";
          if (window.AwsWafIntegration) return;
          var base = new URL(".", document.currentScript.src).href;
          var freshSeconds = 240, retriesMax = 3;
          var used = false;
          ["pointermove", "pointerdown", "keydown", "touchstart"].forEach(function (name) {
            addEventListener(name, function () { used = true; }, { passive: true });
          });

          var K = [], H = [];
          for (var n = 2; K.length < 64; n++) {
            var isPrime = true;
            for (var d = 2; d * d <= n; d++) if (n % d === 0) { isPrime = false; break; }
            if (!isPrime) continue;
            if (H.length < 8) H.push((Math.pow(n, 1 / 2) * 4294967296) | 0);
            K.push((Math.pow(n, 1 / 3) * 4294967296) | 0);
          }
          function mix(state, bytes, at) {
            var w = new Int32Array(64), i;
            for (i = 0; i < 16; i++) {
              var p = at + i * 4;
              w[i] = bytes[p] << 24 | bytes[p + 1] << 16 | bytes[p + 2] << 8 | bytes[p + 3];
            }
            for (i = 16; i < 64; i++) {
              var a = w[i - 15], b = w[i - 2];
              var s = (a >>> 7 | a << 25) ^ (a >>> 18 | a << 14) ^ a >>> 3;
              var t = (b >>> 17 | b << 15) ^ (b >>> 19 | b << 13) ^ b >>> 10;
              w[i] = w[i - 16] + s + w[i - 7] + t | 0;
            }
            var v = state.slice();
            for (i = 0; i < 64; i++) {
              var e = v[4], f = v[0];
              var one = v[7] + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))
                + (e & v[5] ^ ~e & v[6]) + K[i] + w[i] | 0;
              var two = ((f >>> 2 | f << 30) ^ (f >>> 13 | f << 19) ^ (f >>> 22 | f << 10))
                + (f & v[1] ^ f & v[2] ^ v[1] & v[2]) | 0;
              v = [one + two | 0, v[0], v[1], v[2], v[3] + one | 0, v[4], v[5], v[6]];
            }
            return v.map(function (x, i) { return x + state[i] | 0; });
          }
          function ascii(text) {
            return Array.prototype.map.call(text, function (c) { return c.charCodeAt(0); });
          }
          // The first number whose digest with the problem begins with enough zero bits. What the
          // problem fills of whole blocks is mixed once.
          function prove(problem, bits) {
            var head = ascii(problem + ":"), state = H, start = 0;
            for (; start + 64 <= head.length; start += 64) state = mix(state, head, start);
            var rest = head.slice(start), number = 0;
            function digest(text) {
              var tail = rest.concat(ascii(text)), length = (start + tail.length) * 8;
              tail.push(128);
              while (tail.length % 64 !== 56) tail.push(0);
              tail.push(0, 0, 0, 0, length >>> 24, length >>> 16 & 255, length >>> 8 & 255,
                length & 255);
              var v = state;
              for (var at = 0; at < tail.length; at += 64) v = mix(v, tail, at);
              return v;
            }
            return new Promise(function (done) {
              (function some() {
                for (var i = 0; i < 1500; i++, number++) {
                  var v = digest(String(number));
                  if ((bits < 32 ? v[0] >>> (32 - bits) : v[0]) === 0) return done(String(number));
                }
                setTimeout(some, 0);
              })();
            });
          }

          function ask(path, body) {
            var options = { credentials: "include", cache: "no-store" };
            // Plain text, so that a page of another origin need not ask twice.
            if (body) {
              options.method = "POST";
              options.headers = { "content-type": "text/plain" };
              options.body = JSON.stringify(body);
            }
            return window.fetch(base + path, options).then(function (answer) {
              return answer.json().then(function (found) {
                found.status = answer.status;
                return found;
              });
            });
          }
          function signals() {
            return {
              webdriver: navigator.webdriver === true, userAgent: navigator.userAgent,
              interactive: used
            };
          }
          var held = { token: null, time: 0 }, pending = null;
          function keep(found) {
            if (!found.token) throw new Error(found.error || "no token");
            held = { token: found.token, time: Date.now() };
            return found.token;
          }
          function force(left) {
            return ask("inputs").then(function (it) {
              return prove(it.problem, it.bits).then(function (solution) {
                return ask("verify",
                  { problem: it.problem, solution: solution, signals: signals() });
              });
            }).then(keep).catch(function (error) {
              if (left > 1) return force(left - 1);
              throw error;
            });
          }
          function cookie() {
            var found = /(?:^|; )aws-waf-token=([^;]+)/.exec(document.cookie);
            return found ? found[1] : null;
          }
          window.AwsWafIntegration = {
            forceRefreshToken: function () {
              if (!pending) {
                pending = force(retriesMax).finally(function () { pending = null; });
              }
              return pending;
            },
            hasToken: function () { return cookie() !== null || held.token !== null; },
            getToken: function () {
              var isFresh = Date.now() - held.time < freshSeconds * 1000;
              if (held.token && isFresh) return Promise.resolve(held.token);
              return this.forceRefreshToken();
            },
            fetch: function (resource, options) {
              var self = this;
              function send(token) {
                var request = new Request(resource, options);
                if (new URL(request.url).origin !== location.origin) {
                  request.headers.set("x-aws-waf-token", token);
                }
                return window.fetch(request);
              }
              return self.getToken().then(send).then(function (answer) {
                if (answer.headers.get("x-amzn-waf-action") !== "challenge") return answer;
                return self.forceRefreshToken().then(send);
              });
            },
            prove: prove, ask: ask, signals: signals, keep: keep, cookie: cookie
          };
        })();

        """#

    /// `AwsWafCaptcha`: shows a puzzle in an element of a page.
    static let captcha = #"""
        (function () {
          "use strict";
          if (window.AwsWafCaptcha) return;
          var waf = window.AwsWafIntegration;
          function make(name, parts, children) {
            var element = document.createElement(name);
            Object.keys(parts || {}).forEach(function (key) {
              if (key === "style") element.style.cssText = parts[key];
              else if (key in element) element[key] = parts[key];
              else element.setAttribute(key, parts[key]);
            });
            (children || []).forEach(function (child) { element.append(child); });
            return element;
          }
          function call(options, name, value) {
            if (options && typeof options[name] === "function") options[name](value);
          }
          window.AwsWafCaptcha = {
            renderCaptcha: function (container, options) {
              options = options || {};
              var kind = options.initialPuzzle === "audio" ? "tones" : "pictures";
              var query = options.apiKey ? "&key=" + encodeURIComponent(options.apiKey) : "";
              function load() {
                waf.ask("captcha?kind=" + kind + query).then(function (it) {
                  if (!it.problem) throw new Error(it.error || "no puzzle");
                  show(it);
                  call(options, "onLoad");
                }).catch(function (error) {
                  container.replaceChildren("The puzzle could not be loaded.");
                  call(options, "onError", error);
                });
              }
              function show(it) {
                var chosen = {}, proof = waf.prove(it.problem, it.bits), field, stage;
                var media = "data:" + it.type + ";base64," + it.media;
                if (kind === "pictures") {
                  stage = make("div", {
                    role: "group", "aria-label": it.question,
                    style: "position:relative;width:324px;height:324px;background:url(" + media
                      + ") 0 0/100% 100%;display:grid;grid-template-columns:repeat(3,1fr)"
                  });
                  for (var n = 1; n <= 9; n++) {
                    stage.append(make("button", {
                      type: "button", "aria-label": "Picture " + n, "aria-pressed": "false",
                      style: "background:none;border:1px solid #fff;cursor:pointer",
                      onclick: (function (number) {
                        return function () {
                          chosen[number] = !chosen[number];
                          this.style.boxShadow = chosen[number] ? "inset 0 0 0 6px #0a6" : "";
                          this.setAttribute("aria-pressed", String(chosen[number]));
                        };
                      })(n)
                    }));
                  }
                } else {
                  field = make("input", {
                    type: "text", inputMode: "numeric", maxLength: 8, autocomplete: "off",
                    "aria-label": it.question, style: "display:block;margin:12px 0;font-size:20px"
                  });
                  stage = make("div", {}, [make("audio", { controls: true, src: media }), field]);
                }
                function answer() {
                  if (field) return field.value.replace(/\D/g, "");
                  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter(function (number) {
                    return chosen[number];
                  }).join("");
                }
                function confirm() {
                  proof.then(function (solution) {
                    return waf.ask("captcha", {
                      problem: it.problem, solution: solution, answer: answer(),
                      signals: waf.signals()
                    });
                  }).then(function (found) {
                    if (found.status === 403) {
                      call(options, "onPuzzleIncorrect");
                      return load();
                    }
                    var token = waf.keep(found);
                    call(options, "onPuzzleCorrect");
                    call(options, "onSuccess", token);
                  }).catch(function (error) { call(options, "onError", error); });
                }
                function button(text, action) {
                  return make("button", {
                    type: "button", textContent: text, onclick: action,
                    style: "margin:12px 8px 0 0;padding:8px 14px;font-size:15px;cursor:pointer"
                  });
                }
                var title = options.skipTitle
                  ? [] : [make("p", { style: "margin:0 0 12px", textContent: it.question })];
                container.replaceChildren.apply(container, title.concat([
                  stage, button("Confirm", confirm), button("Another", load),
                  button(kind === "tones" ? "Pictures instead" : "Sound instead", function () {
                    kind = kind === "tones" ? "pictures" : "tones";
                    load();
                  })
                ]));
              }
              load();
            }
          };
        })();

        """#

    /// What a page runs that stands in the place of another: it comes back with a token.
    static func comeBack(_ call: String) -> String {
        #"""
        (function () {
          "use strict";
          var key = "aws-waf-reloads", now = Date.now();
          function say(text) { document.getElementById("say").textContent = text; }
          function back() {
            if (!AwsWafIntegration.cookie()) {
              return say("This page needs cookies. Please allow them and load it again.");
            }
            var times = [];
            try { times = JSON.parse(sessionStorage.getItem(key)) || []; } catch (e) {}
            times = times.filter(function (time) { return now - time < 60000; });
            if (times.length >= 5) return say("You could not be let in. Please try again later.");
            times.push(now);
            try { sessionStorage.setItem(key, JSON.stringify(times)); } catch (e) {}
            location.reload();
          }
          function fail() { say("Something went wrong. Please load this page again."); }
          \#(call)
        })();
        """#
    }
}

/// Pages that stand in the place of what was asked for.
enum Pages {
    static let challenge = page(
        title: "One moment", scripts: ["challenge.js"],
        text: "Checking your browser. This takes a moment and needs nothing from you.",
        call: "AwsWafIntegration.forceRefreshToken().then(back, fail);")

    static let captcha = page(
        title: "Are you a person?", scripts: ["challenge.js", "captcha.js"],
        text: "Please solve this puzzle to go on.",
        call: """
            AwsWafCaptcha.renderCaptcha(document.getElementById("puzzle"),
                { onSuccess: back, onError: fail });
            """)

    private static func page(
        title: String, scripts: [String], text: String, call: String
    ) -> [UInt8] {
        let sources = scripts.map { "<script src=\"\(Challenger.prefix)\($0)\"></script>" }
        return Array(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(title)</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 12vh auto; max-width: 26rem;
              padding: 0 1rem; color: #222; background: #fff; }
            h1 { font-size: 1.3rem; }
            </style>
            </head>
            <body>
            <h1>\(title)</h1>
            <p id="say" role="status">\(text)</p>
            <div id="puzzle"></div>
            <noscript><p>This page needs JavaScript.</p></noscript>
            \(sources.joined(separator: "\n"))
            <script>
            \(Scripts.comeBack(call))
            </script>
            </body>
            </html>

            """.utf8)
    }
}
