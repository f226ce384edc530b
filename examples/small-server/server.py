"""A small web site with accounts, as somebody might write it in an afternoon: pages, forms, cookies, no JSON.

Codes go out by text message (SMS_URL, SMS_ACCOUNT and SMS_TOKEN: the Twilio Messages API), notices by mail (MAIL_HOST and MAIL_PORT). Needs Python 3.9 and
nothing else. Prints its URL; ends on SIGTERM.
"""
import base64
import hashlib
import html
import os
import secrets
import smtplib
import threading
import time
import urllib.parse
import urllib.request
from email.message import EmailMessage
from http import cookies
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CODE_LIFE = 300
MOST_TRIES = 4
REMEMBER = 14 * 86400

users = {}  # by e-mail
visits = {}  # by the cookie "visit"
remembered = {}  # by the cookie "knows_me": e-mail and end
lock = threading.RLock()


def page(title, *parts):
    return f"<!doctype html><title>{title}</title><h1>{title}</h1>" + "".join(parts)


def form(action, visit, *fields):
    inputs = "".join(f"<label>{name} <input name='{name}' type='{kind}'></label>" for name, kind in fields)
    return f"<form method=post action='{action}'><input type=hidden name=token value=\"{visit['token']}\">{inputs}<button>Go</button></form>"


def hashed(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1)


def send_text(number, text):
    data = urllib.parse.urlencode({"To": number, "From": "+15005550006", "Body": text}).encode()
    account, token = os.environ["SMS_ACCOUNT"], os.environ["SMS_TOKEN"]
    url = os.environ["SMS_URL"] + f"/2010-04-01/Accounts/{account}/Messages.json"
    credentials = base64.b64encode(f"{account}:{token}".encode()).decode()
    request = urllib.request.Request(url, data, {"Authorization": f"Basic {credentials}"})
    urllib.request.urlopen(request, timeout=5)


def send_mail(address, subject, text):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "site@example.test", address, subject
    mail.set_content(text)
    with smtplib.SMTP(os.environ["MAIL_HOST"], int(os.environ["MAIL_PORT"]), timeout=5) as server:
        server.send_message(mail)


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body="", location=None):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        if location:
            self.send_header("Location", location)
        for cookie in self.new_cookies:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(data)

    def begin(self):
        self.new_cookies = []
        self.cookie = {name: one.value for name, one in cookies.SimpleCookie(self.headers.get("Cookie", "")).items()}
        visit = visits.get(self.cookie.get("visit"))
        if visit is None:
            visit = self.new_visit()
        return visit

    def new_visit(self, **known):
        name = secrets.token_urlsafe(18)
        visits[name] = {"name": name, "token": secrets.token_hex(8), **known}
        self.new_cookies.append(f"visit={name}; Path=/; HttpOnly; SameSite=Lax")
        return visits[name]

    def do_GET(self):
        with lock:
            visit = self.begin()
            user = users.get(visit.get("user"))
            if self.path == "/":
                return self.reply(200, page("A small site", "<a href=/join>Join</a> <a href=/login>Log in</a>"))
            if self.path == "/join":
                return self.reply(200, page("Join", form("/join", visit, ("email", "email"), ("password", "password"), ("mobile", "tel"))))
            if self.path == "/login":
                return self.reply(200, page("Log in", form("/login", visit, ("email", "email"), ("password", "password"))))
            if self.path == "/code" and "waits" in visit:
                return self.reply(200, page("Enter the code", form("/code", visit, ("code", "text"), ("remember", "checkbox"))))
            if self.path == "/home" and user:
                again = form("/password", visit, ("old", "password"), ("new", "password")) + form("/logout", visit)
                codes = f"<p id=codes>Log-in codes go to {user['mobile'][-2:]}.</p>" if user["mobile"] else ""
                return self.reply(200, page("Home", f"<p id=who>{html.escape(user['email'])}</p>", codes, again))
            if self.path in ("/home", "/code"):
                return self.reply(302, location="/login")
            self.reply(404, page("Not found"))

    def do_POST(self):
        data = urllib.parse.parse_qs(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
        fields = {name: values[0] for name, values in data.items()}
        with lock:
            visit = self.begin()
            if fields.get("token") != visit["token"]:
                return self.reply(403, page("Your form is too old", "<p>Go back and try again.</p>"))
            action = getattr(self, "post_" + self.path.strip("/"), None)
            if action is None:
                return self.reply(404, page("Not found"))
            action(visit, fields)

    def problem(self, title, sentence):
        self.reply(200, page(title, f"<p class=problem>{sentence}</p>"))

    def post_join(self, visit, fields):
        email = fields.get("email", "").strip().lower()
        if "@" not in email:
            return self.problem("Join", "That is not an e-mail address.")
        if email in users:
            return self.problem("Join", "There is an account with this address.")
        if len(fields.get("password", "")) < 8:
            return self.problem("Join", "The password is too short.")
        salt = secrets.token_bytes(8)
        users[email] = {"email": email, "salt": salt, "hash": hashed(fields["password"], salt), "mobile": fields.get("mobile")}
        self.enter(email)

    def enter(self, email):
        self.new_visit(user=email)
        self.reply(303, location="/home")

    def post_login(self, visit, fields):
        user = users.get(fields.get("email", "").strip().lower())
        if user is None or hashed(fields.get("password", ""), user["salt"]) != user["hash"]:
            return self.problem("Log in", "E-mail or password is wrong.")
        known = remembered.get(self.cookie.get("knows_me"), ("", 0))
        if not user["mobile"] or (known[0] == user["email"] and known[1] > time.time()):
            return self.enter(user["email"])
        code = f"{secrets.randbelow(10**6):06}"
        visit["waits"] = {"email": user["email"], "code": code, "until": time.time() + CODE_LIFE, "tries": 0}
        send_text(user["mobile"], f"A small site: {code[:3]} {code[3:]} is your code.")
        self.reply(303, location="/code")

    def post_again(self, visit, fields):
        waits = visit.get("waits")
        if waits is None:
            return self.reply(303, location="/login")
        waits["until"] = time.time() + CODE_LIFE
        send_text(users[waits["email"]]["mobile"], f"A small site: {waits['code']} is your code.")
        self.problem("Enter the code", "We sent it again.")

    def post_code(self, visit, fields):
        waits = visit.get("waits")
        if waits is None:
            return self.reply(303, location="/login")
        if waits["tries"] >= MOST_TRIES:
            return self.problem("Enter the code", "Too many tries. Log in again.")
        if fields.get("code", "").replace(" ", "") != waits["code"] or time.time() > waits["until"]:
            waits["tries"] += 1
            return self.problem("Enter the code", "That code is wrong or too old.")
        del visit["waits"]
        if "remember" in fields:
            name = secrets.token_urlsafe(18)
            remembered[name] = (waits["email"], time.time() + REMEMBER)
            self.new_cookies.append(f"knows_me={name}; Path=/login; HttpOnly; Max-Age={REMEMBER}")
        address = waits["email"]
        threading.Thread(target=send_mail, args=(address, "New log-in", f"Somebody logged in as {address}. Not you? Change your password.")).start()
        self.enter(address)

    def post_password(self, visit, fields):
        user = users.get(visit.get("user"))
        if user is None:
            return self.reply(302, location="/login")
        if hashed(fields.get("old", ""), user["salt"]) != user["hash"]:
            return self.problem("Home", "The old password is wrong.")
        if len(fields.get("new", "")) < 8:
            return self.problem("Home", "The password is too short.")
        user["hash"] = hashed(fields["new"], user["salt"])
        self.problem("Home", "The password was changed.")

    def post_logout(self, visit, fields):
        visits.pop(visit["name"])
        self.new_cookies.append("visit=; Path=/; Max-Age=0")
        self.reply(303, location="/")


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "0"))), Site)
server.request_queue_size = 128
print(f"A small site is at http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
