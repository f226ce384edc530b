import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const devicesHolders: readonly CommandHolders[] = [
  {
    command: 'list-devices',
    title: 'read the list of devices',
    token: 'session',
    cells: [
      refused('ACCOUNT-05', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('DEVICE-07', ['page-session', 'browser-session']),
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
    command: 'read-device',
    title: 'read the details of a device',
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
      allowed('DEVICE-10', ['page-session', 'browser-session']),
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
    command: 'remove-device',
    title: 'remove a device',
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
      allowed('DEVICE-15', ['page-session', 'browser-session']),
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
    command: 'locate-device',
    title: 'locate a device',
    token: 'session',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('DEVICE-20', ['page-session', 'browser-session', 'device-session']),
      open('It is signed in with a code, and no document denies it the find service.', ['untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      refused('SIGNIN-13', ['other-account-session']),
    ],
  },
  {
    command: 'erase-device',
    title: 'erase a device',
    token: 'session',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      allowed('DEVICE-20', ['page-session', 'browser-session', 'device-session']),
      open('It is signed in with a code, and no document denies it the find service.', ['untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      refused('SIGNIN-13', ['other-account-session']),
    ],
  },
  {
    command: 'set-find',
    title: 'turn the find service on',
    token: 'session',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      open('The find service belongs to a device, not to the account page.', ['page-session']),
      open('The find service belongs to a device, not to a browser.', ['browser-session']),
      allowed('TWOSTEP-10', ['device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('SIGNIN-02', ['other-account-session']),
    ],
  },
]
