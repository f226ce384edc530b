import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const recoveryHolders: readonly CommandHolders[] = [
  {
    command: 'start-recovery',
    title: 'ask for a recovery',
    token: 'none',
    cells: [
      allowed('RECOVERY-01', ['nobody']),
      open('The command takes no token. The documents do not mention one that is sent along.', [
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
        'staff',
      ]),
    ],
  },
  {
    command: 'read-recovery',
    title: 'read the state of a recovery',
    token: 'recovery',
    cells: [
      refused('RECOVERY-06', [
        'nobody',
        'made-up',
        'waiting-sign-in',
        'page-session',
        'other-account-session',
        'staff',
      ]),
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
    ],
  },
  {
    command: 'cancel-recovery',
    title: 'cancel a recovery',
    token: 'session',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('RECOVERY-06', ['page-session', 'browser-session', 'device-session']),
      open('recovery-cancel does not say who counts as owner.', ['untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('SIGNIN-02', ['other-account-session']),
    ],
  },
  {
    command: 'send-recovery-code',
    title: 'have the code that finishes a recovery sent',
    token: 'recovery',
    cells: [
      refused('RECOVERY-06', [
        'nobody',
        'made-up',
        'waiting-sign-in',
        'page-session',
        'other-account-session',
        'staff',
      ]),
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
    ],
  },
  {
    command: 'finish-recovery',
    title: 'finish a recovery',
    token: 'recovery',
    cells: [
      refused('RECOVERY-06', [
        'nobody',
        'made-up',
        'waiting-sign-in',
        'page-session',
        'other-account-session',
        'staff',
      ]),
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
    ],
  },
]
