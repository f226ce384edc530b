#!/usr/bin/env bash
# LemonLDAP::NG of Debian with everything that it writes in DATA_FOLDER, at 127.0.0.1:PORT. Mail goes to MAIL_HOST and MAIL_PORT.
set -eu
[ -e /usr/share/perl5/Lemonldap/NG/Portal/Main.pm ] || {
  echo 'LemonLDAP::NG is not installed: apt-get install liblemonldap-ng-portal-perl starman' >&2
  exit 1
}
here=$(cd "$(dirname "$0")" && pwd)
cd "$DATA_FOLDER"
cat > lemonldap-ng.ini << END
[all]
logLevel = ${LOG_LEVEL:-warn}
logger = Lemonldap::NG::Common::Logger::Std
[configuration]
type = File
dirName = $DATA_FOLDER/conf
localStorage = Cache::FileCache
localStorageOptions = { 'namespace' => 'conf', 'default_expires_in' => 600, 'cache_root' => '$DATA_FOLDER/cache' }
[portal]
staticPrefix = /static
templateDir = /usr/share/lemonldap-ng/portal/templates
languages = en
END
export LLNG_DEFAULTCONFFILE=$DATA_FOLDER/lemonldap-ng.ini
exec /usr/bin/starman --listen "127.0.0.1:$PORT" --workers 4 --max-requests 1000000 --disable-keepalive --preload-app --env deployment "$here/portal.psgi"
