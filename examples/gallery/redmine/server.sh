#!/usr/bin/env bash
# Redmine of Debian, copied to DATA_FOLDER with a database of its own, at 127.0.0.1:PORT. It prints its URL when it answers.
set -eu
[ -d /usr/share/redmine ] || { echo 'Redmine is not installed: apt-get install redmine redmine-sqlite puma' >&2; exit 1; }
site=$DATA_FOLDER/redmine
export RAILS_ENV=production REDMINE_INSTANCE=default

if [ ! -e "$site/ready" ]; then
  cp -r /usr/share/redmine "$site"
  cd "$site"
  rm -f instances Gemfile.lock config/database.yml
  mkdir -p instances/default/config instances/default/log instances/default/tmp
  ln -s ../instances/default/config/database.yml config/database.yml
  cat > instances/default/config/database.yml << END
production: { adapter: sqlite3, database: $site/data.sqlite, timeout: 20000 }
END
  cat > instances/default/config/configuration.yml << END
production:
  email_delivery:
    delivery_method: :smtp
    smtp_settings: { address: "$MAIL_HOST", port: $MAIL_PORT, domain: localhost, enable_starttls_auto: false }
END
  # A mail is handed over before the answer, so that nobody has to wait for it. A transaction of SQLite waits for its
  # turn at its beginning: otherwise requests at the same time fail with "database is locked". The time of Redmine is that
  # of this machine plus the seconds in ASSAY_CLOCK_FILE.
  cat > config/additional_environment.rb << 'END'
config.active_job.queue_adapter = :inline
if ENV['ASSAY_CLOCK_FILE']
  Time.singleton_class.prepend(Module.new do
    def now(**options) = super + File.read(ENV['ASSAY_CLOCK_FILE']).to_f
  end)
end
ActiveSupport.on_load(:active_record_sqlite3adapter) do
  prepend(Module.new do
    def begin_db_transaction
      log('begin immediate transaction', 'TRANSACTION') { @connection.transaction(:immediate) }
    end
  end)
end
END
  od -An -N 64 -tx1 /dev/urandom | tr -d ' \n' > instances/default/config/secret_key.txt
  bundle install --local > install.log
  env -u ASSAY_CLOCK_FILE bin/rake db:migrate > migrate.log
  # What an administrator chooses on the pages "Authentication" and "General".
  /usr/bin/ruby -r sqlite3 - "$site/data.sqlite" "127.0.0.1:$PORT" << 'END'
database = SQLite3::Database.new(ARGV[0])
{ self_registration: 3, session_lifetime: 1440, session_timeout: 60, host_name: ARGV[1], default_language: 'en' }.each do |name, value|
  database.execute('INSERT INTO settings (name, value, updated_on) VALUES (?, ?, CURRENT_TIMESTAMP)', [name.to_s, value.to_s])
end
END
  touch ready
fi

cd "$site"
# Processes of one thread: SQLite waits for its lock without letting the other threads of a process run.
exec /usr/bin/puma --quiet --workers 2 --threads 1:1 --preload --bind "tcp://127.0.0.1:$PORT" --environment production
