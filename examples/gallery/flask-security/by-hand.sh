#!/usr/bin/env bash
# The failures again, with curl alone: bash by-hand.sh. Starts server.py, and outbox.py for its texts and mails, on loopback, and ends both.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$(mktemp -d)"
export PORT=${PORT:-5061} SMS_PORT=${SMS_PORT:-5062} MAIL_PORT=${MAIL_PORT:-5063}
export MAIL_HOST=127.0.0.1 SMS_URL=http://127.0.0.1:$SMS_PORT SMS_ACCOUNT=gallery SMS_TOKEN=gallery DATA_FOLDER=$PWD OUTBOX=$PWD
url=http://127.0.0.1:$PORT
identifier=ada$RANDOM@example.test
password='Correct horse 1'
touch mails texts

/usr/bin/python3 "$here/outbox.py" & outbox=$!
start() {
  /usr/bin/python3 "$here/server.py" > server.log 2>&1 & server=$!
  for _ in $(seq 150); do curl -s "$url/hello" > hello && return; sleep 0.2; done
  cat server.log && exit 1
}
trap 'kill "$outbox" "$server"' EXIT
start

# ask JAR METHOD PATH [JSON]: what is answered, with the cookies of that jar.
ask() {
  curl -sS -m 20 -b "$1" -c "$1" -X "$2" -H 'content-type: application/json' -H 'accept: application/json' "$url$3" ${4:+-d "$4"} -w ' (%{http_code})\n'
}
latest_code() { tail -n 1 texts | grep -oE '[0-9]{6}$'; }
# Links in mails, as paths; the oldest first.
links() { grep -oE '/reset/[A-Za-z0-9._-]+' mails | awk '!seen[$0]++'; }
credentials="{\"email\":\"$identifier\",\"password\":\"$password\",\"password_confirm\":\"$password\"}"

ask owner POST /register "$credentials" > registered
ask owner POST /tf-setup '{"setup":"sms","phone":"+12025550101"}' > set-up
ask owner POST /tf-validate "{\"code\":\"$(latest_code)\"}" > turned-on

ask browser POST /login "$credentials" > asked
code=$(latest_code)
cp browser waiting
cp browser outlasting
echo '1. A code signs in:' && ask browser POST /tf-validate "{\"code\":\"$code\"}"
echo '2. and again, in the same sign-in (H-CODE-02):' && ask waiting POST /tf-validate "{\"code\":\"$code\"}"
ask other POST /login "$credentials" > asked-again
echo '3. and in another one (H-CODE-04):' && ask other POST /tf-validate "{\"code\":\"$code\"}"
cp browser stolen
ask browser POST /logout '{}' > signed-out
echo '4. The cookie from before the sign-out still opens (H-SESSION-02):' && ask stolen GET /me

kill "$server" && wait "$server" || true
start
echo '5. After a restart the used code completes its sign-in again (H-RESTART-03):'
ask outlasting POST /tf-validate "{\"code\":\"$code\"}"
ask later POST /login "$credentials" > asked-later
echo '6. and another one:' && ask later POST /tf-validate "{\"code\":\"$code\"}"
echo '7. After a restart the cookie from before the sign-out opens (H-RESTART-04):' && ask stolen GET /me
for n in 1 2 3 4 5 6; do ask "row$n" POST /login "$credentials" > asked-in-a-row; done
echo '8. Six texts in a row (H-CODE-06):' && tail -n 6 texts

echo '9. New recovery codes, without a password and with a wrong one (H-RECOVERYCODE-05):'
before=$(wc -l < mails)
ask owner POST /mf-recovery-codes '{}' | tee made
ask owner POST /mf-recovery-codes '{"password":"wrong"}'
old=$(grep -oE '[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}' made | head -n 1)
ask fallback POST /login "$credentials" > asked-for-recovery
echo '   One of the older codes is refused from then on:' && ask fallback POST /mf-recovery "{\"code\":\"$old\"}"
echo '   With the cookie from before the sign-out of 4:' && ask stolen POST /mf-recovery-codes '{}'
sleep 2
echo "10. Lines of mail that came of it (H-RECOVERYCODE-06): $(($(wc -l < mails) - before))"

echo '11. Whether there is an account, at sign-in (H-DISCLOSE-01):'
ask nobody POST /login '{"email":"nobody@example.test","password":"wrong"}'
ask nobody POST /login "{\"email\":\"$identifier\",\"password\":\"wrong\"}"
echo '12. and at a request for a link (H-RESETLINK-05):'
ask nobody POST /reset '{"email":"nobody@example.test"}'
ask nobody POST /reset "{\"email\":\"$identifier\"}"
sleep 1.5 # links of one second are the same: their time is in whole seconds
ask nobody POST /reset "{\"email\":\"$identifier\"}"
echo "13. Different links that came: $(links | wc -l). The older one sets a password (H-RESETLINK-06):"
ask reset POST "$(links | head -n 1)" '{"password":"Correct horse 2","password_confirm":"Correct horse 2"}'
echo '14. and then the newer one:'
ask reset2 POST "$(links | tail -n 1)" '{"password":"Correct horse 3","password_confirm":"Correct horse 3"}'

other=common$RANDOM@example.test
ask common POST /register "{\"email\":\"$other\",\"password\":\"$password\",\"password_confirm\":\"$password\"}" > registered-too
echo '15. Common passwords are taken (H-PASSWORD-05):'
now=$password
for new in password password1 12345678 iloveyou qwertyuiop; do
  echo "   $new" && ask common POST /change "{\"password\":\"$now\",\"new_password\":\"$new\",\"new_password_confirm\":\"$new\"}"
  now=$new
done
