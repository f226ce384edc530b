import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const twoStepHolders: readonly CommandHolders[] = [
  {
    command: 'start-two-step',
    title: 'start turning two-step on',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('ELIGIBILITY-14', ['page-session', 'browser-session']),
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
    command: 'activate-two-step',
    title: 'activate two-step',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('TWOSTEP-08', ['page-session', 'browser-session']),
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
    command: 'start-device-confirmation',
    title: 'ask to confirm a listed device',
    token: 'session',
    cells: [
      refused('TWOSTEP-22', ['nobody', 'made-up', 'waiting-sign-in', 'staff']),
      allowed('TWOSTEP-12', ['page-session', 'browser-session']),
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
    command: 'confirm-device',
    title: 'confirm a listed device',
    token: 'session',
    cells: [
      refused('TWOSTEP-22', ['nobody', 'made-up', 'waiting-sign-in', 'staff']),
      allowed('TWOSTEP-13', ['page-session', 'browser-session']),
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
    command: 'turn-off-two-step',
    title: 'turn two-step verification off',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('TWOSTEP-23', ['page-session', 'browser-session']),
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
]
