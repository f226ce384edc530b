"""A facade: it speaks assay's contract, and asks the server that was there before in that server's own API.

    ASSAY_CONTROL_TOKEN=choose-one python3 serve.py 4020 4021
"""

import json
import re
import secrets
from pathlib import Path

from existing_server import Server

DECLARATION = json.loads(Path(__file__).with_name("declaration.json").read_text())
SERVICES = ("cloud", "store", "messages", "calls", "mail", "contacts", "calendar", "account-page")
# The reasons that this server has, with the status that openapi.json gives to each.
STATUS = {
    "malformed": 400, "malformed-code": 400, "not-signed-in": 401, "wrong-credentials": 401, "wrong-code": 403,
    "not-offered": 404, "not-found": 404, "already-exists": 409, "sign-in-ended": 410, "password-policy": 422,
    "too-many-attempts": 429,
}  # fmt: skip


class Refused(Exception):
    def __init__(self, reason, retry_after=None):
        self.reason, self.retry_after = reason, retry_after


class Impossible(Exception):
    """What the control plane cannot do, 409 unless told otherwise: the scenario is unverified then."""

    def __init__(self, title, status=409):
        super().__init__(title)
        self.status = status


class Sandbox:
    """A world of its own for one scenario: a server with its own clock, accounts and outbox."""

    def __init__(self, now):
        self.milliseconds, self.outbox = now, []
        self.server = Server(lambda: self.milliseconds // 1000, self.deliver)

    def deliver(self, to, text):
        message = {"id": f"m{len(self.outbox)}", "channel": "text", "to": to, "at": self.milliseconds, "text": text}
        self.outbox.append(message | {"code": re.search(r"\d{6}", text).group()})

    def ask(self, path, body=None, /, method="POST", **cookies):
        return self.server.request(method, path, body, cookies)


def create_account(sandbox, _, body):
    account = {"email": body["identifier"], "password": body["password"]}
    status, answer, cookies = sandbox.ask("/sign-up", account)
    if status != 200:
        reasons = {"exists": "already-exists", "weak_password": "password-policy", "no_address": "malformed"}
        raise Refused(reasons[answer["error"]])
    return 201, {"type": "account-created", "session": cookies["sid"], "scheme": "none"}


def start_sign_in(sandbox, _, body):
    status, answer, cookies = sandbox.ask("/sign-in", {"email": body["identifier"], "password": body["password"]})
    if status == 401:
        raise Refused("wrong-credentials")
    if "pending" in cookies:
        phones = [{"phone": "the-one", "masked": f"•••• {answer['phone']}"}]
        return 200, {"type": "code-required", "signIn": cookies["pending"], "phones": phones}
    return 200, {"type": "signed-in", "session": cookies["sid"], "trusted": False}


def send_code(sandbox, sign_in, body):
    if body["via"] != "text" or body.get("phone") != "the-one":
        raise Refused("not-found")
    if sandbox.ask("/code", pending=sign_in)[0] == 401:
        raise Refused("sign-in-ended")
    return 200, {"type": "code-sent", "via": "text"}


def enter_code(sandbox, sign_in, body):
    status, answer, cookies = sandbox.ask("/code/check", {"code": body["code"]}, pending=sign_in)
    if status != 200:
        reason = {401: "sign-in-ended", 403: "wrong-code", 429: "too-many-attempts"}[status]
        raise Refused(reason, answer.get("seconds"))
    return 200, {"type": "signed-in", "session": cookies["sid"], "trusted": False}


def me(sandbox, session):
    status, answer, _ = sandbox.ask("/me", method="GET", sid=session)
    if status == 401:
        raise Refused("not-signed-in")
    return answer


def read_account(sandbox, session, _):
    answer = me(sandbox, session)
    scheme = "two-factor" if answer["second_factor"] else "none"
    return 200, {"type": "account", "identifier": answer["email"], "scheme": scheme, "fullName": ""}


def use_service(sandbox, session, _, service):
    if service not in SERVICES:
        raise Refused("malformed")
    return 200, {"type": "service-opened", "service": service, "identifier": me(sandbox, session)["email"]}


def change_password(sandbox, session, body):
    passwords = {"current": body["currentPassword"], "next": body["newPassword"]}
    status, _, _ = sandbox.ask("/password", passwords, sid=session)
    if status != 200:
        raise Refused({401: "not-signed-in", 403: "wrong-credentials", 400: "password-policy"}[status])
    return 200, {"type": "password-changed"}


def sign_out(sandbox, session, _):
    if sandbox.ask("/sign-out", sid=session)[0] == 401:
        raise Refused("not-signed-in")
    return 200, {"type": "signed-out"}


# Operation, what it is done by, and its fields; a question mark: it may be left out.
PUBLIC = [
    ("POST /accounts", create_account, "identifier password client? dateOfBirth?"),
    ("POST /sign-ins", start_sign_in, "identifier password client service? trust? trustBrowser?"),
    ("POST /sign-in/sends", send_code, "via phone? device?"),
    ("POST /sign-in/code", enter_code, "code trustBrowser?"),
    ("GET /account", read_account, None),
    ("GET /services/([^/]+)", use_service, None),
    ("PUT /password", change_password, "currentPassword newPassword"),
    ("DELETE /session", sign_out, None),
]


def named(sandboxes, name):
    if name not in sandboxes:
        raise Impossible("There is no such sandbox", 404)
    return sandboxes[name]


def answer_public(sandbox, operation, bearer, raw):
    for pattern, act, fields in PUBLIC:
        found = re.fullmatch(pattern, operation)
        if found:
            return act(sandbox, bearer, fields and checked(raw, fields), *found.groups())
    raise Refused("not-offered")


def each_once(members):
    if len(dict(members)) < len(members):
        raise ValueError("a name stands twice")
    return dict(members)


def checked(raw, fields):
    """The body, where it has what it needs and nothing that the contract does not know."""
    try:
        body = json.loads(raw, object_pairs_hook=each_once)
        names = {field.rstrip("?"): field.endswith("?") for field in fields.split()}
        texts = [body[name] for name in names if name in body and name not in ("client", "trustBrowser")]
        if set(body) <= set(names) and all(isinstance(text, str) for text in texts):
            if all(name in body or optional for name, optional in names.items()):
                return body
    except (ValueError, TypeError, RecursionError):
        pass
    raise Refused("malformed")


def provision(sandbox, body):
    phones = [phone["number"] for phone in body.get("phones", []) if phone.get("verified", True)]
    if body["scheme"] == "two-step" or body.get("devices") or len(body.get("phones", [])) > 1:
        raise Impossible("an account has one number, and no list of devices")
    if (body["scheme"] == "two-factor") != (len(phones) == 1):
        raise Impossible("the second factor is a number")
    account = {"email": body["identifier"], "password": body["password"], "phone": phones[0] if phones else None}
    status, _, cookies = sandbox.ask("/sign-up", account)
    if status != 200:
        raise Impossible("the server refuses that account")
    listed = [{"number": number, "phone": "the-one"} for number in phones]
    answer = {"account": body["identifier"], "session": cookies["sid"], "devices": [], "phones": listed}
    return 201, {"type": "provisioned"} | answer


def answer_control(sandboxes, operation, body):
    if operation == "POST /sandboxes":
        if body.get("parameters"):
            raise Impossible("no parameter can be set")
        name = secrets.token_urlsafe(9)
        sandboxes[name] = Sandbox(body.get("now", 1_500_000_000_000))
        return 201, {"sandbox": name, "url": f"/sandboxes/{name}"}
    found = re.fullmatch(r"(\w+) /sandboxes/([^/]+)(/.*)?", operation)
    if not found:
        raise Impossible("the control plane has no such operation", 404)
    method, name, rest = found.groups()
    sandbox = named(sandboxes, name)
    if method == "DELETE":
        del sandboxes[name]
        return 204, None
    if rest == "/accounts":
        return provision(sandbox, body)
    if rest == "/clock":
        sandbox.milliseconds += 1000 * body.get("seconds", 0)
        return 200, {"type": "clock", "now": sandbox.milliseconds}
    if rest == "/deliveries":
        return 200, {"type": "deliveries", "deliveries": sandbox.outbox}
    raise Impossible("the control plane has no such operation", 404)
