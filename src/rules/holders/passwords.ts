import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const passwordsHolders: readonly CommandHolders[] = [
  {
    command: 'change-password',
    title: 'change the account password',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('PASSWORD-06', ['page-session', 'browser-session']),
      allowed('PASSWORD-01', ['device-session']),
      open(
        'PASSWORD-07 is about resets. No document forbids a change with the current password on a device that is not trusted.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('ACCOUNT-05', ['other-account-session']),
    ],
  },
  {
    command: 'reset-password',
    title: 'reset the password on a device',
    token: 'session',
    cells: [
      refused('PASSWORD-07', [
        'nobody',
        'made-up',
        'waiting-sign-in',
        'page-session',
        'browser-session',
        'untrusted-device-session',
        'ended-session',
        'staff',
      ]),
      allowed('PASSWORD-01', ['device-session']),
      allowed('PASSWORD-02', ['device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('PASSWORD-07', ['other-account-session']),
    ],
  },
  {
    command: 'start-password-reset',
    title: 'report the password as forgotten',
    token: 'none',
    cells: [
      allowed('PASSWORD-05', ['nobody']),
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
    command: 'finish-password-reset',
    title: 'finish the reset of a forgotten password',
    token: 'reset',
    cells: [
      refused('PASSWORD-05', [
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
    command: 'choose-password',
    title: 'choose the required new password',
    token: 'change',
    cells: [
      refused('PASSWORD-06', [
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
