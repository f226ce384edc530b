import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const phonesHolders: readonly CommandHolders[] = [
  {
    command: 'list-phones',
    title: 'read the numbers on file',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('ACCOUNT-04', ['page-session', 'browser-session']),
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
    command: 'add-phone',
    title: 'add a trusted number',
    token: 'session',
    cells: [
      refused('PHONE-13', ['nobody', 'made-up', 'waiting-sign-in', 'staff']),
      allowed('PHONE-03', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['ended-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('ACCOUNT-05', ['other-account-session']),
    ],
  },
  {
    command: 'send-phone-code',
    title: 'have another code sent to an added number',
    token: 'session',
    cells: [
      refused('PHONE-13', ['nobody', 'made-up', 'waiting-sign-in', 'staff']),
      allowed('PHONE-04', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['ended-session', 'other-account-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
    ],
  },
  {
    command: 'verify-phone',
    title: 'verify an added number',
    token: 'session',
    cells: [
      refused('PHONE-13', ['nobody', 'made-up', 'waiting-sign-in', 'staff']),
      allowed('PHONE-04', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['ended-session', 'other-account-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
    ],
  },
  {
    command: 'remove-phone',
    title: 'remove a trusted number',
    token: 'session',
    cells: [
      refused('PHONE-13', ['nobody', 'made-up', 'waiting-sign-in', 'staff']),
      allowed('PHONE-06', ['page-session', 'browser-session']),
      open(
        'The documents do this on the account page. They do not say whether the session of a device counts as signed in there.',
        ['device-session'],
      ),
      open(
        'As for a trusted device. SIGNIN-13 denies data to devices that wait or were removed, not to old ones that signed in with a code appended.',
        ['untrusted-device-session'],
      ),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['ended-session', 'other-account-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
    ],
  },
]
