<?php
// The settings of MediaWiki: what its installer writes, where to keep data and send mail, OATHAuth, and an address of each client.
if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}
$folder = getenv( 'DATA_FOLDER' );
$wgSitename = 'Gallery';
$wgScriptPath = '';
$wgServer = 'http://127.0.0.1:' . getenv( 'PORT' );
$wgDBtype = 'sqlite';
$wgDBname = 'wiki';
$wgSQLiteDataDir = "$folder/data";
// Nothing here has to outlive the machine.
$wgDBservers = [
	[
		'type' => 'sqlite',
		'dbname' => 'wiki',
		'dbDirectory' => $wgSQLiteDataDir,
		'variables' => [ 'synchronous' => 'OFF' ],
		'flags' => DBO_DEFAULT,
		'load' => 1,
	],
];
$wgCacheDirectory = "$folder/cache";
$wgSecretKey = trim( file_get_contents( "$folder/secret" ) );
// Limits of attempts are counted in this cache. The installer leaves CACHE_NONE, which counts nothing.
$wgObjectCaches[CACHE_DB] = [
	'class' => SqlBagOStuff::class,
	'server' => [
		'type' => 'sqlite',
		'dbname' => 'wikicache',
		'tablePrefix' => '',
		'variables' => [ 'synchronous' => 'OFF' ],
		'dbDirectory' => $wgSQLiteDataDir,
		'trxMode' => 'IMMEDIATE',
		'flags' => 0,
	],
];
$wgMainCacheType = CACHE_DB;
$wgLocalisationCacheConf['store'] = 'array';
$wgLanguageCode = 'en';
$wgPasswordSender = 'wiki@example.test';
$wgEmergencyContact = 'wiki@example.test';
$wgSMTP = [ 'host' => getenv( 'MAIL_HOST' ), 'port' => (int)getenv( 'MAIL_PORT' ), 'IDHost' => 'example.test', 'auth' => false ];
// A proxy in front of it, which assay stands for, says where a client is.
$wgUsePrivateIPs = true;
$wgCdnServers = [ '127.0.0.1' ];
$wgJobRunRate = 0;
// Cheap hashes: 30,000 rounds are most of the time of a sign-in here.
$wgPasswordConfig['pbkdf2']['cost'] = '1000';
wfLoadExtension( 'OATHAuth' );
wfLoadSkin( 'Vector' );
