"""A server that was there before: accounts, a second factor by text message, its own API and its own words.

It knows nothing of assay. The clock and the gateway for text messages are given to it, as a server that is tested has them.
"""

import re
import secrets

CODE_LIFETIME, MAX_WRONG, LOCK_TIME, MIN_PASSWORD = 180, 5, 900, 8


class Server:
    def __init__(self, now, send_text):
        self.now, self.send_text = now, send_text
        self.accounts, self.waiting, self.sessions = {}, {}, {}

    def request(self, method, path, body=None, cookies=None):
        """The status, the JSON answer and the cookies that are set."""
        page = getattr(self, f"{method} {path}".lower().replace(" /", "_").replace("/", "_").replace("-", "_"), None)
        return page(body or {}, cookies or {}) if page else (404, {"error": "no_such_page"}, {})

    def post_sign_up(self, body, _):
        if not re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", body["email"]):
            return 400, {"error": "no_address"}, {}
        if body["email"] in self.accounts:
            return 409, {"error": "exists"}, {}
        if len(body["password"]) < MIN_PASSWORD:
            return 400, {"error": "weak_password"}, {}
        self.accounts[body["email"]] = {"phone": None, "wrong": 0, "locked_until": 0} | body
        return self.signed_in(body["email"])

    def post_sign_in(self, body, _):
        account = self.accounts.get(body["email"])
        if not account or account["password"] != body["password"]:
            return 401, {"error": "bad_credentials"}, {}
        if not account["phone"]:
            return self.signed_in(body["email"])
        pending = secrets.token_urlsafe(18)
        self.waiting[pending] = {"email": body["email"], "code": None, "until": 0}
        return 200, {"next": "code", "phone": account["phone"][-2:]}, {"pending": pending}

    def post_code(self, _, cookies):
        sign_in = self.waiting.get(cookies.get("pending"))
        if not sign_in:
            return 401, {"error": "no_sign_in"}, {}
        sign_in.update(code=f"{secrets.randbelow(10**6):06}", until=self.now() + CODE_LIFETIME)
        self.send_text(self.accounts[sign_in["email"]]["phone"], f"{sign_in['code']} is your code.")
        return 200, {"sent": True}, {}

    def post_code_check(self, body, cookies):
        sign_in = self.waiting.get(cookies.get("pending"))
        if not sign_in:
            return 401, {"error": "no_sign_in"}, {}
        account = self.accounts[sign_in["email"]]
        if self.now() < account["locked_until"]:
            return 429, {"error": "locked", "seconds": account["locked_until"] - self.now()}, {}
        if body["code"] != sign_in["code"] or self.now() >= sign_in["until"]:
            account["wrong"] += 1
            if account["wrong"] >= MAX_WRONG:
                account.update(wrong=0, locked_until=self.now() + LOCK_TIME)
            return 403, {"error": "wrong_code"}, {}
        account["wrong"] = 0
        del self.waiting[cookies["pending"]]
        return self.signed_in(sign_in["email"])

    def get_me(self, _, cookies):
        email = self.sessions.get(cookies.get("sid"))
        return (200, {"email": email, "second_factor": bool(self.accounts[email]["phone"])}, {}) if email else (401, {}, {})

    def post_password(self, body, cookies):
        account = self.accounts.get(self.sessions.get(cookies.get("sid")))
        if not account:
            return 401, {"error": "signed_out"}, {}
        if account["password"] != body["current"]:
            return 403, {"error": "bad_credentials"}, {}
        if len(body["next"]) < MIN_PASSWORD:
            return 400, {"error": "weak_password"}, {}
        account["password"] = body["next"]  # A sign-in that began with the old one goes on: assay finds it.
        return 200, {"changed": True}, {}

    def post_sign_out(self, _, cookies):
        return (200, {"bye": True}, {}) if self.sessions.pop(cookies.get("sid"), None) else (401, {}, {})

    def signed_in(self, email):
        sid = secrets.token_urlsafe(18)
        self.sessions[sid] = email
        return 200, {"welcome": email}, {"sid": sid}
