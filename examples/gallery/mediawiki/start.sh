#!/usr/bin/env bash
# Installs MediaWiki into DATA_FOLDER unless it is there, and serves it on loopback at PORT: mail goes to MAIL_HOST and MAIL_PORT.
set -eu
wiki=/usr/share/mediawiki
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -e "$DATA_FOLDER/installed" ]; then
  mkdir -p "$DATA_FOLDER/cache"
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n' > "$DATA_FOLDER/secret"
  (umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' > "$DATA_FOLDER/admin")
  php "$wiki/maintenance/install.php" --dbtype sqlite --dbname wiki --dbpath "$DATA_FOLDER/data" --confpath "$DATA_FOLDER" \
    --scriptpath "" --server "http://127.0.0.1:$PORT" --passfile "$DATA_FOLDER/admin" Gallery Admin > "$DATA_FOLDER/install.log"
  rm "$DATA_FOLDER/LocalSettings.php"
  export MW_CONFIG_FILE=$here/LocalSettings.php
  php "$wiki/maintenance/update.php" --quick >> "$DATA_FOLDER/install.log"
  # Readers do not wait for writers.
  for file in "$DATA_FOLDER"/data/*.sqlite; do
    php -r '(new PDO("sqlite:$argv[1]"))->exec("PRAGMA journal_mode=WAL");' "$file"
  done
  touch "$DATA_FOLDER/installed"
fi
export MW_CONFIG_FILE=$here/LocalSettings.php PHP_CLI_SERVER_WORKERS=2
cd "$wiki"
exec php -d opcache.validate_timestamps=0 -d opcache.memory_consumption=256 -d opcache.max_accelerated_files=20000 \
  -d display_errors=0 -S "127.0.0.1:$PORT" -t "$wiki"
