import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const supportHolders: readonly CommandHolders[] = [
  {
    command: 'support-verify-identity',
    title: "mark the owner's identity as verified",
    token: 'staff',
    cells: [
      refused('KEYCHAIN-22', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session']),
      open(
        'A token of another kind is as wrong as a made-up one. That of the account page and that of another account stand for all.',
        [
          'browser-session',
          'device-session',
          'untrusted-device-session',
          'program-session',
          'ended-session',
          'outlived-session',
        ],
      ),
      allowed('SUPPORT-04', ['staff'], { parameter: 'support.keychain_identity' }),
    ],
  },
  {
    command: 'support-skip-code',
    title: "let the owner's sign-in skip its code",
    token: 'staff',
    cells: [
      refused('SIGNIN-01', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session']),
      open(
        'A token of another kind is as wrong as a made-up one. That of the account page and that of another account stand for all.',
        [
          'browser-session',
          'device-session',
          'untrusted-device-session',
          'program-session',
          'ended-session',
          'outlived-session',
        ],
      ),
      refused('SUPPORT-01', ['staff']),
    ],
  },
  {
    command: 'support-read-recovery',
    title: 'look up a recovery',
    token: 'staff',
    cells: [
      open(
        'The documents do not say whether anybody but its holder may read the state of a recovery. Its token allows that anyway.',
        [
          'nobody',
          'made-up',
          'waiting-sign-in',
          'page-session',
          'browser-session',
          'device-session',
          'untrusted-device-session',
          'program-session',
          'ended-session',
          'outlived-session',
          'other-account-session',
        ],
      ),
      allowed('SUPPORT-02', ['staff'], { parameter: 'support.reads_recovery' }),
    ],
  },
  {
    command: 'support-hasten-recovery',
    title: 'speed up a recovery',
    token: 'staff',
    cells: [
      refused('RECOVERY-04', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session']),
      open(
        'A token of another kind is as wrong as a made-up one. That of the account page and that of another account stand for all.',
        [
          'browser-session',
          'device-session',
          'untrusted-device-session',
          'program-session',
          'ended-session',
          'outlived-session',
        ],
      ),
      refused('RECOVERY-08', ['staff']),
    ],
  },
  {
    command: 'support-read-security-code',
    title: 'look up the security code of the keychain',
    token: 'staff',
    cells: [
      refused('KSC-26', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session']),
      open(
        'A token of another kind is as wrong as a made-up one. That of the account page and that of another account stand for all.',
        [
          'browser-session',
          'device-session',
          'untrusted-device-session',
          'program-session',
          'ended-session',
          'outlived-session',
        ],
      ),
      refused('SUPPORT-03', ['staff']),
    ],
  },
  {
    command: 'support-restore-keychain',
    title: 'restore the keychain',
    token: 'staff',
    cells: [
      refused('KEYCHAIN-31', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session']),
      open(
        'A token of another kind is as wrong as a made-up one. That of the account page and that of another account stand for all.',
        [
          'browser-session',
          'device-session',
          'untrusted-device-session',
          'program-session',
          'ended-session',
          'outlived-session',
        ],
      ),
      refused('SUPPORT-06', ['staff']),
    ],
  },
]
