#!/usr/bin/env bash
# The failures again, with curl alone. Needs python3-flask-security and a gateway for texts at SMS_URL that appends each body to the file SMS_LOG.
# URL is that of server.py.
set -eu
cd "$(mktemp -d)"
identifier=ada$RANDOM@example.test
password='Correct horse 1'

# ask JAR METHOD PATH [JSON]: what is answered, with the cookies of that jar.
ask() {
  curl -sS -b "$1" -c "$1" -X "$2" -H 'content-type: application/json' -H 'accept: application/json' "$URL$3" ${4:+-d "$4"}
  echo
}
latest_code() { tail -n 1 "$SMS_LOG" | grep -oE '[0-9]{6}$'; }
credentials="{\"email\":\"$identifier\",\"password\":\"$password\",\"password_confirm\":\"$password\"}"

ask owner POST /register "$credentials" > registered
ask owner POST /tf-setup '{"setup":"sms","phone":"+12025550101"}' > set-up
ask owner POST /tf-validate "{\"code\":\"$(latest_code)\"}" > turned-on

ask browser POST /login "$credentials" > asked
code=$(latest_code)
cp browser waiting
echo '1. A code signs in:' && ask browser POST /tf-validate "{\"code\":\"$code\"}"
echo '2. and again, in the same sign-in (H-CODE-02):' && ask waiting POST /tf-validate "{\"code\":\"$code\"}"
ask other POST /login "$credentials" > asked-again
echo '3. and in another one (H-CODE-04):' && ask other POST /tf-validate "{\"code\":\"$code\"}"
cp browser stolen
ask browser POST /logout '{}' > signed-out
echo '4. The cookie from before the sign-out still opens (H-SESSION-02):' && ask stolen GET /me
echo '5. Whether there is an account (H-DISCLOSE-01):'
ask nobody POST /login '{"email":"nobody@example.test","password":"wrong"}'
ask nobody POST /login "{\"email\":\"$identifier\",\"password\":\"wrong\"}"
echo '6. A common password is taken (H-PASSWORD-05):'
ask owner POST /change "{\"password\":\"$password\",\"new_password\":\"password1\",\"new_password_confirm\":\"password1\"}"
