#!/usr/bin/env bash
# The failures again, with curl alone: bash by-hand.sh. Starts server.sh on loopback, with mails to a port where nobody listens, and ends it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$(mktemp -d)"
export PORT=${PORT:-5071} MAIL_HOST=127.0.0.1 MAIL_PORT=${MAIL_PORT:-5073} DATA_FOLDER=$PWD
url=http://127.0.0.1:$PORT
login=ada$RANDOM@example.test

bash "$here/server.sh" > server.log 2>&1 & server=$!
trap 'kill "$server"' EXIT
for _ in $(seq 600); do curl -s -o page "$url/login" && break; sleep 0.5; done

# submit JAR PAGE PATH FIELD=VALUE...: opens the page, and sends its form with the token in its head. Prints status, redirect and what was said.
submit() {
  local jar=$1 page=$2 path=$3 token fields=()
  shift 3
  token=$(curl -sS -b "$jar" -c "$jar" "$url$page" | grep -oP 'name="csrf-token" content="\K[^"]+')
  for field in "$@"; do fields+=(--data-urlencode "$field"); done
  curl -sS -b "$jar" -c "$jar" -o answer -w '%{http_code} %{redirect_url}\n' "$url$path" --data-urlencode "authenticity_token=$token" "${fields[@]}"
  grep -oP 'id="flash_error">\K[^<]+' answer || true
}

now='Correct horse 1'
echo '0. An account:'
submit owner /account/register /account/register "user[login]=$login" "user[mail]=$login" 'user[firstname]=Ada' 'user[lastname]=Example' \
  "user[password]=$now" "user[password_confirmation]=$now"
echo '1. Common passwords are taken (H-PASSWORD-05): a redirect to the account page'
for new in password 12345678 qwertyuiop iloveyou Password1; do
  submit owner /my/password /my/password "password=$now" "new_password=$new" "new_password_confirmation=$new"
  now=$new
done
echo '   A password of seven characters is not:'
submit owner /my/password /my/password "password=$now" new_password=seven77 new_password_confirmation=seven77
echo '2. Whether there is an account, at a forgotten password (H-RESETLINK-05):'
submit stranger /account/lost_password /account/lost_password mail=nobody@example.test
submit stranger /account/lost_password /account/lost_password "mail=$login"
