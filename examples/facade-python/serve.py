"""The two planes of the facade on two ports of this machine: python3 serve.py PUBLIC CONTROL."""

import json
import os
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from facade import DECLARATION, STATUS, Impossible, Refused, Sandbox, answer_control, answer_public, named

TOKEN = os.environ.get("ASSAY_CONTROL_TOKEN") or sys.exit("Set ASSAY_CONTROL_TOKEN: without it anybody has the control plane.")
MOST_BYTES = 1 << 20
THIS_MACHINE = re.compile(r"(?:127\.0\.0\.1|localhost)(?::\d+)?")
sandboxes = {"root": Sandbox(1_500_000_000_000)}
one_at_a_time = threading.Lock()  # What the server that was there before would do by itself.


class Plane(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_request(self):
        bearer = (self.headers.get("authorization") or "").removeprefix("Bearer ")
        try:
            raw = self.body()
            # A page in a browser may send requests too, also under a name that was pointed at this machine.
            page = any(self.headers.get(name) for name in ("origin", "sec-fetch-site"))
            if page or not THIS_MACHINE.fullmatch(self.headers.get("host") or ""):
                raise Impossible("The facade serves programs of this machine, and no pages", 403)
            with one_at_a_time:
                status, answer = self.answer(bearer, raw)
            self.reply(status, answer)
        except Refused as refused:
            retry = {} if refused.retry_after is None else {"retry-after": str(refused.retry_after)}
            self.reply(STATUS[refused.reason], {"type": f"urn:assay:refusal:{refused.reason}"}, retry)
        except Impossible as impossible:
            self.reply(impossible.status, {"type": "about:blank", "title": str(impossible)}, {})

    def body(self):
        length = self.headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit() and len(length) < 8):
            self.close_connection = True  # What is left of it would be taken for the next request.
            raise Refused("malformed")
        raw = self.rfile.read(int(length))  # Unread bytes would reset the connection before the answer arrives.
        if len(raw) > MOST_BYTES:
            raise Refused("malformed")
        return raw

    def reply(self, status, answer, problem_headers=None):
        body = b"" if answer is None else json.dumps(answer).encode()
        self.send_response(status)
        if self.close_connection:
            self.send_header("connection", "close")
        if body:
            self.send_header("content-type", "application/json" if problem_headers is None else "application/problem+json")
        for name, value in (problem_headers or {}).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

    do_GET = do_POST = do_PUT = do_DELETE = lambda self: self.handle_request()


class Public(Plane):
    def answer(self, bearer, raw):
        found = re.fullmatch(r"(?:/sandboxes/([^/]+))?(/.*)", self.path)
        if not found:
            raise Refused("malformed")
        name, path = found.groups()
        if path == "/.well-known/account-security":
            return 200, DECLARATION
        if raw and self.headers.get_content_type() != "application/json":
            raise Refused("malformed")
        return answer_public(named(sandboxes, name or "root"), f"{self.command} {path}", bearer, raw)


class Control(Plane):
    def answer(self, bearer, raw):
        if bearer != TOKEN:
            raise Impossible("The control token is missing or wrong", 401)
        return answer_control(sandboxes, f"{self.command} {self.path}", json.loads(raw or b"{}"))


if __name__ == "__main__":
    ports = [int(port) for port in sys.argv[1:3]]
    planes = [ThreadingHTTPServer(("127.0.0.1", port), plane) for port, plane in zip(ports, (Public, Control))]
    threads = [threading.Thread(target=plane.serve_forever) for plane in planes]
    for thread in threads:
        thread.start()
    print("listens on", *(f"http://127.0.0.1:{plane.server_port}" for plane in planes), flush=True)
