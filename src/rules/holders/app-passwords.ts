import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const appPasswordsHolders: readonly CommandHolders[] = [
  {
    command: 'create-app-password',
    title: 'generate an app-specific password',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'ended-session', 'staff']),
      refused('APPPW-09', ['waiting-sign-in']),
      allowed('APPPW-08', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('ACCOUNT-05', ['other-account-session']),
    ],
  },
  {
    command: 'list-app-passwords',
    title: 'read the history of app-specific passwords',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('APPPW-23', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('ACCOUNT-05', ['other-account-session']),
    ],
  },
  {
    command: 'revoke-app-password',
    title: 'revoke an app-specific password',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', [
        'nobody',
        'made-up',
        'waiting-sign-in',
        'ended-session',
        'other-account-session',
        'staff',
      ]),
      allowed('APPPW-20', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
    ],
  },
  {
    command: 'revoke-all-app-passwords',
    title: 'revoke all app-specific passwords',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('APPPW-22', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('ACCOUNT-05', ['other-account-session']),
    ],
  },
  {
    command: 'sign-in-program',
    title: 'sign a program in',
    token: 'none',
    cells: [
      allowed('APPPW-14', ['nobody']),
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
]
