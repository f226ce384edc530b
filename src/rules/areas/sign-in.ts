import type { RuleRow } from '../rule.ts'

export const signIn = [
  {
    id: 'SIGNIN-01',
    text: 'A first sign-in on a new device MUST require both the account password and a verification code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'New device: password alone yields a pending state that asks for a code; password plus code completes.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '160', section: 'How it works' },
      {
        document: 'keychain-and-two-step-pages',
        lines: '223',
        section: 'Things to Remember When Using Two-Factor Authentication',
      },
      { document: 'two-factor-page-2018', lines: '17', section: 'How it works' },
      {
        document: 'two-factor-page-2018',
        lines: '96',
        section: 'What to remember when you use two-factor authentication',
      },
      {
        document: 'approval-walkthrough',
        lines: '7',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
      { document: 'keychain-and-two-step-pages', lines: '394', section: 'How to set up two-factor authentication?' },
      {
        document: 'mail-article-2024',
        lines: '15',
        section: 'Two-Factor Authentication for Added Security to Your Apple iCloud Account',
      },
    ],
  },
  {
    id: 'SIGNIN-02',
    text: 'Knowing only the password MUST NOT give access to the account or its stored data.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'With only the password, request account data on every declared endpoint: refused. Unspecified: which identifying data the pending state shows.',
    powers: ['provisioning'],
    open: ['pending-disclosure'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '156', section: '[two-factor page 09/19/2017: introduction]' },
      { document: 'keychain-and-two-step-pages', lines: '162', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '5', section: 'Two-factor authentication for Apple ID' },
      { document: 'two-factor-page-2018', lines: '19', section: 'How it works' },
      {
        document: 'mail-article-2024',
        lines: '15',
        section: 'Two-Factor Authentication for Added Security to Your Apple iCloud Account',
      },
    ],
  },
  {
    id: 'SIGNIN-03',
    text: 'A valid code together with a wrong password MUST NOT give access.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Get a valid code on a trusted device, then attempt with a wrong password: refused. Unspecified: password attempt limit.',
    powers: ['provisioning', 'push'],
    open: ['password-attempts'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '223',
        section: 'Things to Remember When Using Two-Factor Authentication',
      },
      {
        document: 'two-factor-page-2018',
        lines: '96',
        section: 'What to remember when you use two-factor authentication',
      },
    ],
  },
  {
    id: 'SIGNIN-04',
    text: 'When the entered code is wrong, access MUST be denied even though identifier and password are right.',
    level: 'MUST',
    editions: 'all',
    observable:
      'Right password, code wrong by one digit: refused, still signed out. Text is in the two-step part; the 2FA pages imply the same. Unspecified: attempts allowed.',
    powers: ['provisioning'],
    open: ['code-attempts'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '363', section: 'How do I enable two-step verification?' },
    ],
  },
  {
    id: 'SIGNIN-05',
    text: 'Entering the correct code on the device that asked MUST complete the sign-in.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Enter the pushed code: session becomes fully signed in.',
    powers: ['provisioning', 'push'],
    open: ['code-lifetime'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '160', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '17', section: 'How it works' },
      {
        document: 'approval-walkthrough',
        lines: '17',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'SIGNIN-06',
    text: 'After the correct code, a qualifying new device MUST become a trusted device.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'After SIGNIN-05 read the device list: the device is there and flagged trusted; it then receives prompts for later sign-ins.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '160', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '17', section: 'How it works' },
    ],
  },
  {
    id: 'SIGNIN-07',
    text: 'A device that completed two-factor sign-in MUST NOT be asked for a code again while none of the three ending events has happened.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Re-authenticate several times on the same device, also after advancing the clock (days, months): no code asked. Unspecified: any maximum age of this state.',
    powers: ['provisioning', 'push', 'clock'],
    open: ['device-trust-lifetime'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'SIGNIN-08',
    text: 'After a complete sign-out, the next sign-in on that device MUST ask for a code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Sign out completely, sign in with the password: code demanded. Unspecified: what counts as complete as opposed to partial sign-out.',
    powers: ['provisioning', 'push'],
    open: ['signout-definition'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'SIGNIN-09',
    text: 'After the device was erased, the next sign-in on it MUST ask for a code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Report erase, sign in from the same hardware id: code demanded.',
    powers: ['provisioning', 'push'],
    open: ['erase-signal'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'SIGNIN-10',
    text: 'When the password had to be changed for security reasons, the next sign-in on a device MUST ask for a code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Force a security password change, sign in with the new password on a formerly trusted device: code demanded. Unspecified: which changes count, whether the changing device is exempt.',
    powers: ['provisioning', 'push'],
    open: ['security-pwchange'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '164', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '21', section: 'How it works' },
    ],
  },
  {
    id: 'SIGNIN-11',
    text: 'A sign-in through a browser that is not trusted MUST require a verification code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Fresh browser profile, right password: code demanded and pushed.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '168', section: 'Verified Devices' },
      { document: 'two-factor-page-2018', lines: '25', section: 'Trusted devices' },
      { document: 'two-factor-page-2018', lines: '37', section: 'Verification codes' },
      {
        document: 'approval-walkthrough',
        lines: '7',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'SIGNIN-12',
    text: 'Access to a trusted device or to a trusted phone number MUST each suffice as the second element next to the password.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Complete one sign-in with a device code and one with a phone code: both succeed; neither channel is needed on top of the other.',
    powers: ['provisioning', 'push', 'text'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '223',
        section: 'Things to Remember When Using Two-Factor Authentication',
      },
      {
        document: 'two-factor-page-2018',
        lines: '96',
        section: 'What to remember when you use two-factor authentication',
      },
    ],
  },
  {
    id: 'SIGNIN-13',
    text: 'Account data MUST be reachable only from devices the owner has come to trust.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'From a device still in the pending state, and from one removed from the list, request account data: refused; from a trusted one: served.',
    powers: ['provisioning', 'push'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '160', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '17', section: 'How it works' },
    ],
  },
  {
    id: 'SIGNIN-14',
    text: 'A sign-in request on a new device MUST be presented on trusted devices as a request that can be allowed or refused.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Start a sign-in, read the trusted device inbox: one request with allow and deny actions. Unspecified: how long it stays open.',
    powers: ['provisioning', 'push'],
    open: ['signin-pending-lifetime'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '9-13',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '298-300',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '207', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'SIGNIN-15',
    text: 'The request MUST reach all trusted devices of the account, not only one.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Account with three trusted devices: the request appears on all three. Unspecified: whether all show the same code, and what the others show after one answers.',
    powers: ['provisioning', 'push'],
    open: ['code-same-all-devices'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '9',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
      { document: 'keychain-and-two-step-pages', lines: '160', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '17', section: 'How it works' },
      { document: 'two-factor-page-2018', lines: '203', section: "What if I don't recognize the location ...?" },
      {
        document: 'keychain-and-two-step-pages',
        lines: '296',
        section: "What should I do if I don't recognize the location ...?",
      },
    ],
  },
  {
    id: 'SIGNIN-16',
    text: 'Choosing allow MUST make the verification code visible on that trusted device.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Send allow, read the device: six-digit code present.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '13',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'SIGNIN-17',
    text: 'Before allow is chosen the code MUST NOT be shown on the trusted device.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    when: { parameter: 'signin.approval_before_code', is: [true] },
    observable:
      'Read the inbox entry before answering: no code in it. The pages say the code appears automatically, so resolve by profile.',
    powers: ['provisioning', 'push'],
    open: ['push-approval'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '13',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'SIGNIN-18',
    text: "Choosing don't-allow MUST block that sign-in attempt.",
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Deny on a trusted device, then try to finish the pending attempt: refused. Unspecified: whether the whole attempt ends or only this prompt (see SIGNIN-20).',
    powers: ['provisioning', 'push'],
    open: ['deny-scope'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '300',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '207', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'SIGNIN-19',
    text: 'A denied request MUST NOT yield a code on the device that denied it.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Deny, then read that device: no code for this request.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '17',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '300',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '207', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'SIGNIN-20',
    text: "After an accidental don't-allow the user MAY obtain a fresh code on a trusted device and use it as the original; the service MUST accept that where the profile says so.",
    level: 'MAY',
    option: 'user',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Deny, generate a code from device settings, enter it in the sign-in (same or restarted): accepted. Conflicts with a strict reading of SIGNIN-18.',
    powers: ['provisioning', 'push'],
    open: ['deny-scope'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '17',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'SIGNIN-21',
    text: 'A shown location the user does not recognise MUST NOT by itself stop the sign-in; allow still works.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Start the sign-in from an IP that maps far away, choose allow, enter the code: completes.',
    powers: ['provisioning', 'push', 'client-address'],
    open: ['geo-accuracy'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '298',
        section: "What should I do if I don't recognize the location ...?",
      },
      { document: 'two-factor-page-2018', lines: '207', section: "What if I don't recognize the location ...?" },
    ],
  },
  {
    id: 'SIGNIN-22',
    text: 'On an iPhone at iOS 11.3 or later the service MAY verify the trusted number in the background and skip code entry.',
    level: 'MAY',
    option: 'server',
    editions: ['2fa-2018'],
    observable:
      'Sign in on an iPhone client at 11.3 that holds a trusted number: either no code prompt or the usual one; both conform. Unspecified: in which cases, and by what evidence.',
    powers: ['provisioning', 'text'],
    open: ['bgverify'],
    testable: 'partial',
    note: 'optional behaviour: both outcomes conform',
    sources: [
      { document: 'two-factor-page-2018', lines: '171', section: "What if I can't access a trusted device ...?" },
    ],
  },
  {
    id: 'SIGNIN-23',
    text: 'When the code was skipped by background verification, the account MUST stay two-factor protected.',
    level: 'MUST',
    editions: ['2fa-2018'],
    when: { parameter: 'signin.background_verification', is: [true] },
    observable:
      'After such a sign-in read status: on; a second new device without background evidence still needs a code.',
    powers: ['provisioning', 'text', 'push'],
    sources: [
      { document: 'two-factor-page-2018', lines: '171', section: "What if I can't access a trusted device ...?" },
    ],
  },
  {
    id: 'SIGNIN-24',
    text: 'Background verification MUST NOT apply to a client below iOS 11.3 or to a client that is not an iPhone.',
    level: 'MUST',
    editions: ['2fa-2018'],
    derived: true,
    observable: 'Same sign-in from iOS 11.2.6, an iPad, a Mac and a browser: code demanded each time. Boundary: 11.3.',
    powers: ['provisioning'],
    open: ['bgverify'],
    sources: [
      { document: 'two-factor-page-2018', lines: '171', section: "What if I can't access a trusted device ...?" },
    ],
  },
  {
    id: 'SIGNIN-25',
    text: 'Background verification MUST NOT succeed for a number that is not a trusted number of that account.',
    level: 'MUST',
    editions: ['2fa-2018'],
    derived: true,
    observable: 'iPhone 11.3 with another number, and one with a number removed from the account: code demanded.',
    powers: ['provisioning'],
    open: ['bgverify'],
    sources: [
      { document: 'two-factor-page-2018', lines: '171', section: "What if I can't access a trusted device ...?" },
    ],
  },
  {
    id: 'SIGNIN-26',
    text: 'In the 2017 edition every new-device sign-in MUST ask for a code, with no background exception.',
    level: 'MUST',
    editions: ['2fa-2017'],
    derived: true,
    observable: 'iPhone 11.3 client against a target in the 2017 profile: code demanded.',
    powers: ['provisioning'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '160', section: 'How it works' },
      {
        document: 'keychain-and-two-step-pages',
        lines: '223',
        section: 'Things to Remember When Using Two-Factor Authentication',
      },
    ],
  },
  {
    id: 'SIGNIN-27',
    text: 'Approval from any single trusted device MUST be enough to complete a sign-in.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Three trusted devices, allow on one only, others silent: code from that one is accepted.',
    powers: ['provisioning', 'push'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '7',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
      {
        document: 'approval-walkthrough',
        lines: '13',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
      {
        document: 'approval-walkthrough',
        lines: '17',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'SIGNIN-28',
    text: 'The code MUST complete the sign-in of the requesting device and MUST NOT sign in another device that is waiting at the same time.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable:
      'Two new devices start sign-in at once; enter the code of attempt A on A: only A becomes signed in. Unspecified: whether the code of A would be accepted if typed on B.',
    powers: ['provisioning', 'push', 'concurrency'],
    open: ['code-binding'],
    sources: [
      {
        document: 'approval-walkthrough',
        lines: '17',
        section: 'Getting Two-Factor Verification Codes for Your Apple ID',
      },
    ],
  },
  {
    id: 'SIGNIN-29',
    text: 'With two-factor on, identity MUST be established only by password and verification codes.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Offer any other evidence (security answers, date of birth, device passcode) in place of the code: refused.',
    powers: ['provisioning'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '278',
        section: 'Do I need to remember answers to security questions now?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '179',
        section: 'Do I still need to remember any security questions?',
      },
    ],
  },
  {
    id: 'SIGNIN-30',
    text: 'The code prompt MUST come after identifier and password have been accepted.',
    level: 'MUST',
    editions: 'all',
    observable:
      'Submit a wrong password: no code is demanded and none is delivered; submit the right one: code step. Whether a wrong password must also suppress the push is inferred.',
    powers: ['provisioning', 'push'],
    open: ['push-before-password'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '363', section: 'How do I enable two-step verification?' },
    ],
  },
  {
    id: 'SIGNIN-31',
    text: 'Reader report: a watch that accepts identifier and password but gets no push SHOULD be able to finish with a code generated on a trusted device.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Watch client pending, suppress push, generate a code on a phone, enter it: accepted.',
    powers: ['provisioning', 'push'],
    open: ['code-binding'],
    sources: [{ document: 'approval-walkthrough', lines: '37', section: '10 thoughts on ... (reader comments)' }],
  },
  {
    id: 'SIGNIN-32',
    text: 'Reader report: an older TV box that never showed the code prompt gets it after a sign-out and new sign-in.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Legacy TV client already signed in when two-factor was turned on: sign out and in; code demanded (LEGACY-01).',
    powers: ['provisioning', 'push'],
    open: ['legacy-clients'],
    sources: [{ document: 'approval-walkthrough', lines: '47', section: '10 thoughts on ... (reader comments)' }],
  },
  {
    id: 'SIGNIN-33',
    text: 'Reader report: a code read out to the user by another person from a trusted device works on an untrusted public computer.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Deliver the code to a device, type it in an unrelated browser with another IP: accepted (code is not bound to where it was read).',
    powers: ['provisioning', 'push'],
    open: ['code-binding'],
    sources: [{ document: 'approval-walkthrough', lines: '49', section: '10 thoughts on ... (reader comments)' }],
  },
  {
    id: 'SIGNIN-34',
    text: 'Reader report: two devices updated together both waited for a code on the other; the service SHOULD offer the phone channel when no trusted device is authenticated.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Put both only devices into the pending state at once: no device is used as delivery target and a phone code is offered, so one can finish.',
    powers: ['provisioning', 'text', 'concurrency'],
    open: ['code-default-channel'],
    sources: [{ document: 'approval-walkthrough', lines: '57', section: '10 thoughts on ... (reader comments)' }],
  },
  {
    id: 'SIGNIN-35',
    text: 'Reader report: one part of the system treated a device as authenticated and another did not; trust state SHOULD be the same on every endpoint.',
    level: 'INFORMATIVE',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'After each change of trust, query sign-in, device list, code delivery and services: they agree. Unspecified: propagation time.',
    powers: ['provisioning', 'concurrency'],
    open: ['state-latency'],
    sources: [{ document: 'approval-walkthrough', lines: '57', section: '10 thoughts on ... (reader comments)' }],
  },
  {
    id: 'SIGNIN-36',
    text: 'With two-factor on, mail of the account MUST be guarded by it against strangers who hold the password.',
    level: 'MUST',
    editions: ['2fa-2018'],
    observable: 'Open the web mail from a fresh browser with the password only: refused, code demanded.',
    powers: ['provisioning', 'push'],
    open: ['service-list'],
    sources: [
      {
        document: 'mail-article-2024',
        lines: '13',
        section: 'Two-Factor Authentication for Added Security to Your Apple iCloud Account',
      },
    ],
  },
] as const satisfies readonly RuleRow[]
