#!/usr/bin/env bash
# The failures again, with curl alone: bash by-hand.sh. Installs MediaWiki into a temporary folder, serves it on loopback, takes its mails, and ends both.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$(mktemp -d)"
export PORT=${PORT:-5071} SMS_PORT=${SMS_PORT:-5072} MAIL_PORT=${MAIL_PORT:-5073}
export MAIL_HOST=127.0.0.1 SMS_URL=http://127.0.0.1:$SMS_PORT SMS_ACCOUNT=gallery SMS_TOKEN=gallery DATA_FOLDER=$PWD OUTBOX=$PWD
url=http://127.0.0.1:$PORT
password='Correct horse 1'
touch mails texts

python3 "$here/../flask-security/outbox.py" & outbox=$!
setsid bash "$here/start.sh" > server.log 2>&1 & server=$!
trap 'kill "$outbox" "-$server"' EXIT
for _ in $(seq 300); do curl -sf "$url/api.php" > hello && break; sleep 0.2; done

# api JAR FIELD...: what api.php answers, with the cookies of that jar and the address of that part: attempts are counted by address.
address=1
api() {
  local jar=$1 field fields=()
  shift
  for field in "$@"; do fields+=(--data-urlencode "$field"); done
  curl -sS -m 60 -b "$jar" -c "$jar" -H "X-Forwarded-For: 198.18.0.$address" "$url/api.php" -d format=json -d formatversion=2 "${fields[@]}" |
    sed -E 's/"requests":\[.*\],"message"/"message"/' | cut -c 1-190
}
page() { curl -sS -m 60 -b "$1" -c "$1" -H "X-Forwarded-For: 198.18.0.$address" "$url/index.php/$2" "${@:3}"; }
token() { api "$1" action=query meta=tokens type="$2" | grep -oE '[0-9a-f]*\+\\\\' | sed 's/\\\\/\\/'; }
field() { grep -oE "value=\"[0-9a-f]+\+\\\\\"" "$1" | head -n 1 | cut -d '"' -f 2; }
create() { api "$1" action=createaccount createtoken="$(token "$1" createaccount)" createreturnurl="$url" username="$2" password="$password" retype="$password" email="$1@example.test" realname=; }
log_in() { api "$1" action=clientlogin logintoken="$(token "$1" login)" loginreturnurl="$url" username="$2" password="$3"; }
enter() { api "$1" action=clientlogin logintoken="$(token "$1" login)" logincontinue=1 OATHToken="$2"; }
change() { api "$1" action=changeauthenticationdata 'changeauthrequest=MediaWiki\Auth\PasswordAuthenticationRequest' changeauthtoken="$(token "$1" csrf)" password="$2" retype="$2"; }
bot_log_in() { api "$1" action=login lgtoken="$(token "$1" login)" lgname="$2" lgpassword="$3"; }
# otp SECRET STEP: the code of the app so many steps from now (RFC 6238).
otp() {
  python3 -c 'import base64, hashlib, hmac, struct, sys, time
secret, step = sys.argv[1], int(time.time()) // 30 + int(sys.argv[2])
made = hmac.new(base64.b32decode(secret + "=" * (-len(secret) % 8)), struct.pack(">Q", step), hashlib.sha1).digest()
at = made[-1] & 15
print("%06d" % ((struct.unpack(">I", made[at:at + 4])[0] & 0x7FFFFFFF) % 10 ** 6))' "$@"
}

# turn_on JAR: an app for that account; sets secret and recovery, its first recovery code.
turn_on() {
  page "$1" 'Special:Manage_Two-factor_authentication?action=enable&module=totp' > app
  secret=$(grep -oE 'secret=[A-Z2-7]+' app | head -n 1 | cut -d = -f 2)
  recovery=$(grep -oE '<kbd>[A-Z2-7 ]+</kbd></li>' app | head -n 1 | grep -oE '[A-Z2-7]{4}( [A-Z2-7]{4}){3}')
  page "$1" Special:Manage_Two-factor_authentication --data-urlencode "wpEditToken=$(field app)" \
    -d module=totp -d action=enable -d token="$(otp "$secret" -4)" > enabled
  grep -oE 'Two-factor authentication will now be enforced' enabled
}

create owner Owner > made
log_in owner Owner "$password" > signed-in
echo '1. An account without a second factor gets a bot password (APPPW-06):'
page owner Special:BotPasswords/Mail > form
page owner Special:BotPasswords/Mail --data-urlencode "wpEditToken=$(field form)" -d op=create --data-urlencode $'wprestrictions=0.0.0.0/0\n::/0' > bot
grep -oE 'The new password to log in with' bot
bot=$(grep -oE '</strong> is <strong>[0-9a-v]+' bot | grep -oE '[0-9a-v]+$')
echo '2. It signs a program in:' && bot_log_in program Owner "Mail@$bot"

before=$(wc -l < mails)
turn_on owner
sleep 2
echo "3. Lines of mail that came of the app and its recovery codes (H-RECOVERYCODE-06): $(($(wc -l < mails) - before))"

address=2
log_in lost Owner "$password" > asked
echo '4. A recovery code that was never used is refused (H-RECOVERYCODE-01, -04, -07):' && enter lost "$recovery"
echo '   also without spaces:' && enter lost "${recovery// /}"
echo '   The server says why:' && grep -oE 'Undefined property: .*scratchTokens' server.log | head -n 1
echo '5. A code of the app is accepted in the same sign-in:' && enter lost "$(otp "$secret" -1)"

address=3
echo '6. Four wrong passwords, the right one without its code, and a wrong one (SIGNIN-03):'
for _ in 1 2 3 4; do log_in wrong Owner wrong > refused; done
log_in right Owner "$password" && log_in wrong Owner wrong
echo '   The right password is refused then:' && log_in again Owner "$password"

address=4
echo '7. Five wrong bot passwords (APPPW-02):'
for n in 1 2 3 4 5; do bot_log_in "bad$n" Owner "Mail@${bot%?}$n" > refused; done
cat refused
echo '   The account itself is locked for that address:' && log_in mine Owner "$password"

address=5
create changer Changer > made-too
log_in changer Changer "$password" > signed-in-too
echo '8. A password of seven characters is set, and the old one is not asked for (H-PASSWORD-01, H-PASSWORD-07, PASSWORD-06, SIGNIN-03):'
change changer 'qZ7!kw2'

address=6
turn_on changer
echo '9. Five wrong codes, a right one, and five wrong ones in the next sign-in, all within a minute (SIGNIN-04):'
log_in five Changer 'qZ7!kw2' > asked
for _ in 1 2 3 4 5; do enter five 000000 > refused; done
enter five "$(otp "$secret" 0)"
log_in later Changer 'qZ7!kw2' > asked
for _ in 1 2 3 4 5; do enter later 000000 > refused; done
echo '   The right code is refused then:' && enter later "$(otp "$secret" 1)"
