"""Flask-Security with its own views: passwords, codes by text message, recovery codes, a link for a forgotten password."""

import base64
import os
import secrets
import smtplib
import urllib.parse
import urllib.request
from email.message import EmailMessage

from flask import Flask, jsonify
from flask_security import MailUtil, Security, SmsSenderBaseClass, SmsSenderFactory, SQLAlchemyUserDatastore
from flask_security import auth_required, current_user
from flask_security.models import fsqla_v3 as fsqla
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.pool import NullPool
from werkzeug.serving import make_server

folder = os.environ["DATA_FOLDER"]


class Twilio(SmsSenderBaseClass):
    """Messages in the shape of Twilio's API."""

    def send_sms(self, from_number, to_number, msg):
        account, token = os.environ["SMS_ACCOUNT"], os.environ["SMS_TOKEN"]
        basic = base64.b64encode(f"{account}:{token}".encode()).decode()
        request = urllib.request.Request(
            f"{os.environ['SMS_URL']}/2010-04-01/Accounts/{account}/Messages.json",
            urllib.parse.urlencode({"To": to_number, "From": from_number, "Body": msg}).encode(),
            {"Authorization": f"Basic {basic}"},
        )
        urllib.request.urlopen(request, timeout=10).read()


class Mail(MailUtil):
    def send_mail(self, template, subject, recipient, sender, body, html, **kwargs):
        message = EmailMessage()
        message["Subject"], message["From"], message["To"] = str(subject), str(sender), recipient
        message.set_content(body)
        with smtplib.SMTP(os.environ["MAIL_HOST"], int(os.environ["MAIL_PORT"]), "localhost", timeout=10) as server:
            server.send_message(message)


SmsSenderFactory.senders["Twilio shape"] = Twilio


def secret(name):
    """Kept with the data, so that sessions and hashes outlast a restart."""
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        with open(path, "w") as file:
            file.write(secrets.token_hex(16))
    with open(path) as file:
        return file.read()


app = Flask(__name__)
app.config.update(
    SECRET_KEY=secret("key"),
    SECURITY_PASSWORD_SALT=secret("salt"),
    SQLALCHEMY_DATABASE_URI=f"sqlite:///{folder}/data.sqlite",
    # A connection for each request: a pool of few makes requests wait for each other.
    SQLALCHEMY_ENGINE_OPTIONS={"poolclass": NullPool, "connect_args": {"timeout": 30}},
    WTF_CSRF_ENABLED=False,
    SECURITY_REGISTERABLE=True,
    SECURITY_SEND_REGISTER_EMAIL=False,
    # The addresses of scenarios are in example.test (RFC 6761), and there is no DNS to ask.
    SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False, "test_environment": True},
    SECURITY_CHANGEABLE=True,
    SECURITY_RECOVERABLE=True,
    SECURITY_TWO_FACTOR=True,
    SECURITY_TWO_FACTOR_ENABLED_METHODS=["sms", "email", "authenticator"],
    SECURITY_TWO_FACTOR_ALWAYS_VALIDATE=False,
    SECURITY_MULTI_FACTOR_RECOVERY_CODES=True,
    SECURITY_TOTP_SECRETS={"1": secret("totp")},
    SECURITY_TOTP_ISSUER="assay gallery",
    SECURITY_SMS_SERVICE="Twilio shape",
    SECURITY_SMS_SERVICE_CONFIG={"ACCOUNT_SID": "", "AUTH_TOKEN": "", "PHONE_NUMBER": "+15005550006"},
    SECURITY_EMAIL_SENDER="no-reply@example.test",
    # Fast hashing: what is examined is not how passwords are stored.
    SECURITY_PASSWORD_HASH="pbkdf2_sha512",
    SECURITY_PASSWORD_SCHEMES=["pbkdf2_sha512"],
    SECURITY_PASSWORD_HASH_OPTIONS={"pbkdf2_sha512__rounds": 100},
)
db = SQLAlchemy(app)
fsqla.FsModels.set_db_info(db)


class Role(db.Model, fsqla.FsRoleMixin):
    pass


class User(db.Model, fsqla.FsUserMixin):
    pass


app.security = Security(app, SQLAlchemyUserDatastore(db, User, Role), mail_util_cls=Mail)


@app.get("/me")
@auth_required("session")
def me():
    return jsonify(email=current_user.email, factor=current_user.tf_primary_method)


@app.get("/hello")
def hello():
    return jsonify(server="Flask-Security")


with app.app_context():
    db.create_all()
server = make_server("127.0.0.1", int(os.environ["PORT"]), app, threaded=True)
print(f"listens on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
