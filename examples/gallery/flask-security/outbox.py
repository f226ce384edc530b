"""For by-hand.sh: a gateway for texts and a mail server that append what they receive to OUTBOX/texts and OUTBOX/mails."""

import email
import email.policy
import os
import socketserver
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def keep(name, text):
    with open(os.path.join(os.environ["OUTBOX"], name), "a") as file:
        file.write(text + "\n")


class Texts(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        keep("texts", urllib.parse.parse_qs(body)["Body"][0])
        self.send_response(201)
        self.end_headers()

    def log_message(self, *_):
        pass


class Mails(socketserver.StreamRequestHandler):
    def handle(self):
        self.answer("220 outbox")
        in_data, lines = False, []
        for line in (one.decode().rstrip("\r\n") for one in self.rfile):
            if in_data and line != ".":
                lines.append(line)
                continue
            command = line[:4].upper()
            if in_data:
                in_data = False
                mail = email.message_from_string("\n".join(lines), policy=email.policy.default)
                keep("mails", mail.get_body(("plain", "html")).get_content())
            elif command == "DATA":
                in_data = True
                self.answer("354 go on")
                continue
            elif command == "QUIT":
                self.answer("221 bye")
                return
            self.answer("250 ok")

    def answer(self, line):
        self.wfile.write(f"{line}\r\n".encode())


texts = ThreadingHTTPServer(("127.0.0.1", int(os.environ["SMS_PORT"])), Texts)
threading.Thread(target=texts.serve_forever, daemon=True).start()
socketserver.ThreadingTCPServer.allow_reuse_address = True
socketserver.ThreadingTCPServer(("127.0.0.1", int(os.environ["MAIL_PORT"])), Mails).serve_forever()
