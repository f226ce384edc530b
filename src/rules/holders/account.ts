import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const accountHolders: readonly CommandHolders[] = [
  {
    command: 'create-account',
    title: 'create an account',
    token: 'none',
    cells: [
      allowed('ACCOUNT-02', ['nobody']),
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
    command: 'read-account',
    title: 'read the account data',
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
    command: 'edit-account',
    title: 'edit the account data',
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
    command: 'use-service',
    title: 'open a service',
    token: 'session',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('ACCOUNT-03', ['page-session', 'browser-session', 'device-session']),
      allowed('LEGACY-02', ['untrusted-device-session']),
      open(
        'It may open mail, contacts or calendar (APPPW-14). APPPW-33 denies it the account page and devices; apppw-scope leaves other services open.',
        ['program-session'],
      ),
      refused('SIGNIN-02', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('SIGNIN-02', ['other-account-session']),
    ],
  },
  {
    command: 'create-mail-address',
    title: 'create a mail address',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'ended-session', 'staff']),
      refused('SIGNIN-02', ['waiting-sign-in']),
      allowed('ELIGIBILITY-13', ['page-session', 'browser-session']),
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
    command: 'use-feature',
    title: 'use a feature that requires two-factor',
    token: 'session',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('FEATURE-01', ['page-session', 'browser-session', 'device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('SIGNIN-02', ['other-account-session']),
    ],
  },
]
