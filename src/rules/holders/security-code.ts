import { allowed, type CommandHolders, refused } from './holders.ts'

/** Who may send the commands of these areas. */
export const securityCodeHolders: readonly CommandHolders[] = [
  {
    command: 'enter-security-code',
    title: 'enter the security code of the keychain',
    token: 'session',
    cells: [
      refused('KEYCHAIN-09', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      refused('KEYCHAIN-09', ['page-session', 'browser-session']),
      allowed('KSC-06', ['device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('KEYCHAIN-09', ['other-account-session']),
    ],
  },
  {
    command: 'enter-keychain-code',
    title: 'enter the texted code for joining the keychain',
    token: 'session',
    cells: [
      refused('KEYCHAIN-09', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      refused('KEYCHAIN-09', ['page-session', 'browser-session']),
      allowed('KEYCHAIN-21', ['device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('KEYCHAIN-09', ['other-account-session']),
    ],
  },
  {
    command: 'change-security-code',
    title: 'change the security code',
    token: 'session',
    cells: [
      refused('KEYCHAIN-09', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      refused('KEYCHAIN-09', ['page-session', 'browser-session']),
      allowed('KSC-16', ['device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('KEYCHAIN-09', ['other-account-session']),
    ],
  },
  {
    command: 'set-code-approval',
    title: 'turn joining by security code off',
    token: 'session',
    cells: [
      refused('KEYCHAIN-09', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      refused('KEYCHAIN-09', ['page-session', 'browser-session']),
      allowed('KSC-23', ['device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('KEYCHAIN-09', ['other-account-session']),
    ],
  },
  {
    command: 'reset-keychain',
    title: 'reset the keychain',
    token: 'session',
    cells: [
      refused('KEYCHAIN-09', ['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'staff']),
      refused('KEYCHAIN-09', ['page-session', 'browser-session']),
      allowed('KSC-20', ['device-session', 'untrusted-device-session']),
      refused('APPPW-33', ['program-session']),
      refused('ACCOUNT-05', ['outlived-session'], { parameter: 'session.lifetime' }),
      allowed('KEYCHAIN-09', ['other-account-session']),
    ],
  },
]
