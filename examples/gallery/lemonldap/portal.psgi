# The portal of LemonLDAP::NG over a directory in SQLite, all of it in DATA_FOLDER; mail goes to MAIL_HOST and MAIL_PORT.
# Where an administrator would put accounts into the directory, POST /directory does it here.
use strict;
use warnings;
use DBI;
use JSON qw(to_json);
use Lemonldap::NG::Portal::Main;
use Plack::Builder;
use Plack::Request;

my $folder   = $ENV{DATA_FOLDER};
my $chain    = "dbi:SQLite:dbname=$folder/directory.sqlite";
my $sessions = "dbi:SQLite:dbname=$folder/sessions.sqlite";
my @columns  = qw(uid user _session_kind _utime ipAddr _session_uid);
my %storage  = ( DataSource => $sessions, Index => "@columns", Commit => 1 );
my $open     = sub { DBI->connect( $_[0], '', '', { RaiseError => 1 } ) };

# One process makes the tables, before starman has children.
{
    my $accounts = $open->($chain);
    $accounts->do('PRAGMA journal_mode=WAL');
    $accounts->do('CREATE TABLE IF NOT EXISTS users (mail TEXT PRIMARY KEY, password TEXT, second TEXT)');
    my $stored = $open->($sessions);
    $stored->do('PRAGMA journal_mode=WAL');
    $stored->do( 'CREATE TABLE IF NOT EXISTS sessions (id TEXT PRIMARY KEY, a_session TEXT, ' . join( ', ', @columns ) . ')' );
    $stored->do("CREATE INDEX IF NOT EXISTS of_$_ ON sessions ($_)") for qw(uid user);
}

mkdir "$folder/$_" for qw(conf cache);
my $key_file = "$folder/key";
if ( !-e $key_file ) {
    open my $random, '<', '/dev/urandom' or die $!;
    read $random, my $bytes, 16;
    open my $file, '>', $key_file or die $!;
    print $file unpack 'H*', $bytes;
}
open my $key_handle, '<', $key_file or die $!;

my %configuration = (
    cfgNum    => 1,
    cfgAuthor => 'gallery',
    cfgDate   => 1,
    key       => <$key_handle>,
    portal    => "http://127.0.0.1:$ENV{PORT}/",
    domain    => '127.0.0.1',
    locationRules => { '127.0.0.1' => { default => 'accept' } },
    # Beside HTTPS everything is as in the defaults of the package, unless a line says what is turned on.
    securedCookie              => 0,
    authentication             => 'DBI',
    userDB                     => 'Same',
    passwordDB                 => 'DBI',
    dbiAuthChain               => $chain,
    dbiUserChain               => $chain,
    dbiAuthTable               => 'users',
    dbiUserTable               => 'users',
    dbiAuthLoginCol            => 'mail',
    dbiAuthPasswordCol         => 'password',
    dbiPasswordMailCol         => 'mail',
    userPivot                  => 'mail',
    dbiExportedVars            => { uid => 'mail', mail => 'mail', second => 'second' },
    whatToTrace                => 'uid',
    globalStorage              => 'Apache::Session::Browseable::SQLite',
    globalStorageOptions       => {%storage},
    persistentStorage          => 'Apache::Session::Browseable::SQLite',
    persistentStorageOptions   => {%storage},
    localSessionStorageOptions => { namespace => 'sessions', default_expires_in => 600, cache_root => "$folder/cache" },
    SMTPServer                 => $ENV{MAIL_HOST},
    SMTPPort                   => $ENV{MAIL_PORT},
    mailFrom                   => 'portal@example.test',
    mailUrl                    => "http://127.0.0.1:$ENV{PORT}/resetpwd",
    # An administrator turns these on.
    bruteForceProtection       => 1,
    loginHistoryEnabled        => 1,
    portalCheckLogins          => 1,
    captcha_mail_enabled       => 0,
    captcha_register_enabled   => 0,
    portalDisplayRegister      => 0,
    portalDisplayResetPassword => 1,
    stayConnected              => 1,
    mail2fActivation           => '$second eq "mail"',
    totp2fActivation           => 1,
    totp2fSelfRegistration     => 1,
    passwordPolicyMinSize      => 8,
    # Each process would keep a session that it has seen for 15 seconds, also past its end.
    handlerInternalCache       => 0,
);
open my $written, '>', "$folder/conf/lmConf-1.json" or die $!;
print $written to_json( \%configuration, { pretty => 1 } );
close $written;

my $portal = Lemonldap::NG::Portal::Main->run( {} );

builder {
    mount '/directory' => sub {
        my $fields = Plack::Request->new( $_[0] )->parameters;
        $open->($chain)->do(
            'INSERT INTO users (mail, password, second) VALUES (?, ?, ?)',
            undef, @{$fields}{qw(mail password second)}
        );
        [ 201, [ 'Content-Type' => 'text/plain' ], ['in the directory'] ];
    };
    mount '/' => $portal;
};
