#!/usr/bin/env bash
# Every failure of the baseline, seen with curl alone: starts the server, asks, and prints each answer. Takes about ten
# seconds.
set -euo pipefail
cd "$(dirname "$0")"
texts=$(mktemp) said=$(mktemp) jars=$(mktemp -d)
PORT=5001 node sms-log.ts >"$texts" & gateway=$!
SMS_GATEWAY_URL=http://127.0.0.1:5001 PORT=5002 node server.ts >"$said" 2>&1 & server=$!
trap 'kill $server; wait $server || true; kill $gateway' EXIT
for _ in $(seq 60); do grep -q listens "$said" && break; kill -0 $server || { cat "$said"; exit 3; }; sleep 0.5; done

# ask JAR PATH [BODY]: the cookies of a client are in its jar
ask() {
  curl -sS -m 10 -b "$jars/$1" -c "$jars/$1" "http://127.0.0.1:5002/api/auth$2" -H 'Origin: http://127.0.0.1:5002' \
    ${3:+-H 'Content-Type: application/json' -d "$3"}
  echo
}
program() { curl -sS -m 10 -w ' %{http_code}\n' -u "$name:$1" http://127.0.0.1:5002/programs/mail; }
field() { grep -o "\"$1\":\"[^\"]*" | head -1 | cut -d'"' -f4; }
code() { tail -1 "$texts" | cut -d' ' -f2; }
brief() { cut -c1-110; }
password=Correct-horse-1
count=0
# A new account; its owner holds the jar of the same name
sign_up() {
  count=$((count + 1)) owner=ada$count name=ada$count@example.test
  ask $owner /sign-up/email "{\"email\":\"$name\",\"password\":\"$password\",\"name\":\"Ada\",\"phone\":\"+1202555010$count\"}" >/dev/null
}
turn_on() { ask $owner /two-factor/enable "{\"password\":\"$password\",\"method\":\"otp\"}" >/dev/null; }
begin() { ask "$1" /sign-in/email "{\"email\":\"$name\",\"password\":\"$password\"}"; }
send() { ask "$1" /two-factor/send-otp '{}' >/dev/null; }
enter() { ask "$1" /two-factor/verify-otp "{\"code\":\"$(code)\"}"; }
key() { ask "$1" /api-key/create "{\"name\":\"$2\"}"; }
change() { ask "$1" /change-password "{\"currentPassword\":\"$2\",\"newPassword\":\"$3\"}"; }

echo '== PASSWORD-06: a sign-in that began with the old password'
sign_up; turn_on
echo 'it begins:'; begin other; send other
echo 'the change:'; change $owner $password Other-horse-2 | brief
echo 'its code:'; enter other | brief

echo '== PASSWORD-06: two changes of the same old password at the same moment'
sign_up
change $owner $password New-horse-1 >"$jars/one" & one=$!
change $owner $password New-horse-2 >"$jars/two" & two=$!
wait $one $two; brief <"$jars/one"; brief <"$jars/two"
for password in New-horse-1 New-horse-2; do echo "then with $password:"; begin other | brief; done
password=Correct-horse-1

echo '== APPPW-06: an API key without two-factor'
sign_up; key $owner Mail | brief

echo '== APPPW-11: a name of blanks'
sign_up; turn_on; key $owner '   ' | brief

echo '== APPPW-17: more than 25'
for made in $(seq 30); do key $owner "App $made"; done | grep -c '"key":'

echo '== APPPW-26, APPPW-28: a key after the password was changed'
sign_up; turn_on; secret=$(key $owner Mail | field key)
echo 'before:'; program "$secret"
change $owner $password Other-horse-2 >/dev/null
echo 'after:'; program "$secret"

echo '== UNENROL: the password is enough to turn two-factor off'
sign_up; turn_on
ask $owner /two-factor/disable "{\"password\":\"$password\"}"
begin other | brief
