"""The outside world of a test: a webhook and a mail server, each in a thread of its own."""

import email
import email.policy
import http.server
import socketserver
import threading


class Webhook:
    """An HTTP server that keeps what it is sent. `answers` holds statuses, the last one for good."""

    def __init__(self):
        self.requests = []
        self.answers = [200]
        hook = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                hook.requests.append((self.path, dict(self.headers), body))
                status = hook.answers.pop(0) if len(hook.answers) > 1 else hook.answers[0]
                self.send_response(status)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            do_GET = do_POST = do_PUT = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class MailServer:
    """As much of SMTP as it takes to be handed letters; `letters` are parsed messages."""

    def __init__(self):
        self.letters = []
        self.refuses = None
        mails = self

        class Handler(socketserver.StreamRequestHandler):
            def say(self, text):
                self.wfile.write(text.encode() + b"\r\n")

            def handle(self):
                self.say("220 test")
                recipients = []
                while line := self.rfile.readline().decode().strip():
                    word = line.split()[0].upper()
                    if word == "EHLO":
                        self.say("250-test")
                        self.say("250 8BITMIME")
                    elif word == "RCPT":
                        if mails.refuses:
                            self.say(mails.refuses)
                            continue
                        recipients.append(line.split("<")[1].split(">")[0])
                        self.say("250 yes")
                    elif word == "DATA":
                        self.say("354 go on")
                        lines = []
                        while (part := self.rfile.readline()) != b".\r\n":
                            lines.append(part[1:] if part.startswith(b".") else part)
                        letter = email.message_from_bytes(
                            b"".join(lines), policy=email.policy.default
                        )
                        mails.letters.append((recipients, letter))
                        self.say("250 taken")
                    elif word == "QUIT":
                        self.say("221 bye")
                        return
                    else:
                        self.say("250 yes")

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"smtp://127.0.0.1:{self.server.server_address[1]}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()
