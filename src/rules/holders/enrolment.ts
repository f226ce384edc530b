import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const enrolmentHolders: readonly CommandHolders[] = [
  {
    command: 'start-enrolment',
    title: 'start enrolment',
    token: 'session',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'ended-session', 'staff']),
      refused('ENROL-27', ['waiting-sign-in']),
      allowed('ENROL-06', ['page-session', 'browser-session'], { parameter: 'eligibility.web_enrolment' }),
      allowed('ENROL-03', ['device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('SIGNIN-02', ['other-account-session']),
    ],
  },
  {
    command: 'answer-enrolment-questions',
    title: 'answer the security questions at enrolment',
    token: 'enrolment',
    rowless: 'It takes the token of the enrolment, and the other steps of enrolment have the rows.',
    cells: [
      refused('ENROL-02', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session', 'staff']),
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
    command: 'create-enrolment-questions',
    title: 'create security questions at enrolment',
    token: 'enrolment',
    rowless: 'It takes the token of the enrolment, and the other steps of enrolment have the rows.',
    cells: [
      refused('ENROL-02', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session', 'staff']),
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
    command: 'enrol-phone',
    title: 'enter a number during enrolment',
    token: 'enrolment',
    cells: [
      refused('ENROL-02', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session', 'staff']),
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
    command: 'verify-enrolled-phone',
    title: 'enter the code sent at enrolment',
    token: 'enrolment',
    cells: [
      refused('ENROL-02', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session', 'staff']),
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
    command: 'activate-enrolment',
    title: 'activate two-factor at the end of enrolment',
    token: 'enrolment',
    cells: [
      refused('ENROL-02', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'other-account-session', 'staff'], {
        editions: ['2fa-2017'],
      }),
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
    command: 'turn-off-two-factor',
    title: 'turn two-factor authentication off',
    token: 'session',
    cells: [
      refused('UNENROL-04', ['nobody', 'made-up', 'waiting-sign-in', 'staff']),
      allowed('UNENROL-01', ['page-session', 'browser-session']),
      refused('UNENROL-14', ['page-session', 'browser-session']),
      open('The owner may turn it off. For permanent two-factor see UNENROL-02.', ['page-session', 'browser-session']),
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
    command: 'follow-undo-link',
    title: 'follow an undo link',
    token: 'none',
    rowless: 'The link is the token, and features of their own test links.',
    cells: [
      allowed('UNENROL-13', ['nobody']),
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
        'staff',
      ]),
      refused('UNENROL-18', ['other-account-session']),
    ],
  },
]
