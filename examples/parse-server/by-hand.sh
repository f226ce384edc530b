#!/usr/bin/env bash
# Every failure of the baseline, seen with curl alone: starts the server with codes that live twenty seconds, asks, and
# prints each answer. Takes about a minute.
set -euo pipefail
cd "$(dirname "$0")"
texts=$(mktemp) said=$(mktemp)
PORT=5001 node sms-log.ts >"$texts" & gateway=$!
CODE_LIFETIME=20 SMS_GATEWAY_URL=http://127.0.0.1:5001 PORT=5002 PARSE_SERVER_LOGS_FOLDER=$(mktemp -d) node server.ts >"$said" 2>&1 & server=$!
trap 'kill $server; wait $server || true; kill $gateway' EXIT
for _ in $(seq 120); do grep -q listens "$said" && break; kill -0 $server || { cat "$said"; exit 3; }; sleep 0.5; done

# ask METHOD PATH BODY [SESSION]
ask() {
  curl -sS -m 10 -X "$1" "http://127.0.0.1:5002$2" -H 'X-Parse-Application-Id: assay-example' -H 'Content-Type: application/json' \
    ${4:+-H "X-Parse-Session-Token: $4"} ${3:+-d "$3"}
  echo
}
field() { grep -o "\"$1\":\"[^\"]*" | head -1 | cut -d'"' -f4; }
code() { tail -1 "$texts" | cut -d' ' -f2; }
brief() { cut -c1-110; }
password=Correct-horse-1
count=0
# A new account: name, id, session
sign_up() {
  count=$((count + 1)) name=ada$count@example.test number=+1202555010$count
  local answer
  answer=$(ask POST /users "{\"username\":\"$name\",\"email\":\"$name\",\"password\":\"$password\"}")
  id=$(field objectId <<<"$answer") session=$(field sessionToken <<<"$answer")
}
log_in() {
  local mfa=''
  [ $# -eq 0 ] || mfa=",\"authData\":{\"mfa\":{\"token\":\"$1\"}}"
  ask POST /login "{\"username\":\"$name\",\"password\":\"$password\"$mfa}"
}
set_mfa() { ask PUT "/users/$id" "{\"authData\":{\"mfa\":$1}}" "$session"; }
turn_on() { set_mfa "{\"mobile\":\"$number\"}" >/dev/null; set_mfa "{\"mobile\":\"$number\",\"token\":\"$(code)\"}" >/dev/null; }
sign_in() { log_in request >/dev/null; session=$(log_in "$(code)" | field sessionToken); }

echo '== A code is asked for: all sessions of the account end'
sign_up; turn_on; sign_in
echo 'the session before:'; ask GET /users/me '' "$session" | brief
echo 'the request:'; log_in request
echo 'the session after:'; ask GET /users/me '' "$session"

echo '== A number waits for its code: no other number, no other code'
sign_up
echo 'a number:'; set_mfa "{\"mobile\":\"$number\"}"; late=$(code)
echo 'the same once more:'; set_mfa "{\"mobile\":\"$number\"}"
echo 'another one:'; set_mfa '{"mobile":"+12025550199"}'
sleep 22
echo 'its code, two seconds after its life of twenty:'; set_mfa "{\"mobile\":\"$number\",\"token\":\"$late\"}"
echo 'two-factor is on:'; log_in
echo '== The same at a sign-in'
log_in request >/dev/null; late=$(code); sleep 22; log_in "$late"

echo '== A session is enough to turn two-factor off'
sign_up; turn_on; sign_in
echo 'turning it off:'; set_mfa null
echo 'the password alone:'; log_in | brief

echo '== A session is enough for a new password'
sign_up; turn_on; sign_in
ask PUT "/users/$id" '{"password":"Other-horse-2"}' "$session" | brief

echo '== A device that signed in with a code is asked for another one'
sign_up; turn_on; sign_in; log_in

echo '== Ten wrong codes, then the right one'
sign_up; turn_on; log_in request >/dev/null; right=$(code)
for _ in $(seq 10); do log_in x; done | sort | uniq -c
log_in "$right" | brief
