import { allowed, type CommandHolders, open, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const signInHolders: readonly CommandHolders[] = [
  {
    command: 'send-code',
    title: 'have a sign-in code sent',
    token: 'signIn',
    cells: [
      refused('CODE-23', ['nobody', 'made-up', 'page-session', 'staff']),
      allowed('CODE-08', ['waiting-sign-in']),
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
      refused('SIGNIN-28', ['other-account-session']),
    ],
  },
  {
    command: 'generate-code',
    title: 'generate a code',
    token: 'session',
    cells: [
      refused('CODE-18', [
        'nobody',
        'made-up',
        'waiting-sign-in',
        'page-session',
        'untrusted-device-session',
        'ended-session',
        'staff',
      ]),
      refused('BROWSER-06', ['browser-session']),
      allowed('CODE-12', ['device-session']),
      refused('APPPW-33', ['program-session'], { editions: ['2fa-2017', '2fa-2018'] }),
      refused('ACCOUNT-05', ['outlived-session'], {
        parameter: 'session.lifetime',
        editions: ['2fa-2017', '2fa-2018'],
      }),
      allowed('CODE-18', ['other-account-session']),
    ],
  },
  {
    command: 'answer-questions',
    title: 'answer the security questions',
    token: 'signIn',
    cells: [
      refused('QUESTIONS-09', ['nobody', 'made-up', 'page-session', 'staff']),
      allowed('QUESTIONS-09', ['waiting-sign-in']),
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
      refused('SIGNIN-28', ['other-account-session']),
    ],
  },
  {
    command: 'start-sign-in',
    title: 'begin a sign-in',
    token: 'none',
    cells: [
      allowed('SIGNIN-01', ['nobody']),
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
    command: 'read-sign-in',
    title: 'read the state of an unfinished sign-in',
    token: 'signIn',
    cells: [
      refused('SIGNIN-02', ['nobody', 'made-up', 'page-session', 'staff']),
      allowed('SIGNIN-14', ['waiting-sign-in']),
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
      open('With his own token, Ben reads the state of his own sign-in.', ['other-account-session']),
    ],
  },
  {
    command: 'enter-code',
    title: 'enter the sign-in code',
    token: 'signIn',
    cells: [
      refused('SIGNIN-30', ['nobody', 'made-up', 'page-session', 'staff']),
      allowed('SIGNIN-05', ['waiting-sign-in']),
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
      refused('SIGNIN-28', ['other-account-session']),
    ],
  },
  {
    command: 'offer-evidence',
    title: 'offer evidence instead of a code',
    token: 'signIn',
    cells: [
      refused('SIGNIN-29', ['nobody', 'made-up', 'waiting-sign-in', 'page-session', 'staff']),
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
      refused('SIGNIN-28', ['other-account-session']),
    ],
  },
  {
    command: 'answer-request',
    title: 'allow a sign-in request',
    token: 'session',
    cells: [
      refused('SIGNIN-13', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'other-account-session', 'staff']),
      refused('CODE-18', ['page-session', 'untrusted-device-session']),
      refused('BROWSER-06', ['browser-session']),
      allowed('SIGNIN-14', ['device-session']),
      refused('APPPW-33', ['program-session'], { editions: ['2fa-2017', '2fa-2018'] }),
      refused('ACCOUNT-05', ['outlived-session'], {
        parameter: 'session.lifetime',
        editions: ['2fa-2017', '2fa-2018'],
      }),
    ],
  },
  {
    command: 'sign-out',
    title: 'sign out',
    token: 'session',
    rowless: 'Anybody who has a session may end it. A session that is over or made up has no end to test.',
    cells: [
      open('There is no session to end.', ['nobody', 'made-up', 'waiting-sign-in']),
      allowed('SIGNIN-08', ['page-session', 'browser-session', 'device-session', 'untrusted-device-session']),
      open('Revocation signs programs out (APPPW-24). The documents do not say whether they can sign out themselves.', [
        'program-session',
      ]),
      open('It is left already.', ['ended-session']),
      open('It is over already.', ['outlived-session']),
      allowed('SIGNIN-02', ['other-account-session']),
      open('Support staff have no session of the account.', ['staff']),
    ],
  },
]
