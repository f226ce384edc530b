import type { RuleId } from '../catalogue.ts'

/** Where a secret may stand in an answer, and which rule is broken where it stands elsewhere. */
export type SecretPlace = {
  /** What it is, with its article, as a finding says it. */
  readonly what: string
  /** The commands whose answers may hold it. */
  readonly mayStandIn: readonly string[]
  /** It is personal data and no credential: an answer to its owner's own session may hold it. */
  readonly ownerMaySee?: boolean
  /** The first of these that the edition has. None: no document says so, and the finding is an observation. */
  readonly breaks: readonly RuleId[]
}

const signIns = ['start-sign-in', 'enter-code', 'answer-questions', 'offer-evidence', 'choose-password']
const passwordOnly = ['SIGNIN-02', 'TWOSTEP-02'] as const satisfies readonly RuleId[]

/** The secrets of a scenario by kind. Whoever asks with a secret may find it in the answer: they have it. */
export const secretPlaces = {
  'device-code': {
    what: 'a code of a trusted device',
    mayStandIn: ['answer-request', 'generate-code'],
    breaks: ['CODE-20', 'TWOSTEP-02'],
  },
  'number-code': { what: 'a code sent to a number', mayStandIn: [], breaks: ['CODE-20', 'TWOSTEP-02'] },
  'added-number-code': { what: 'the code for an added number', mayStandIn: [], breaks: ['PHONE-04', 'TWOSTEP-02'] },
  'enrolment-code': { what: 'the enrolment code', mayStandIn: [], breaks: ['ENROL-13', 'TWOSTEP-08'] },
  'reset-code': { what: 'the code of a password reset', mayStandIn: [], breaks: ['CODE-20'] },
  'recovery-code': { what: 'the code of a recovery', mayStandIn: [], breaks: ['RECOVERY-06'] },
  'keychain-code': { what: 'the code for a keychain', mayStandIn: [], breaks: ['KEYCHAIN-22'] },
  'confirmation-code': { what: 'the code that confirms a listed device', mayStandIn: [], breaks: ['TWOSTEP-12'] },
  'app-secret': {
    what: 'the secret of an authenticator app',
    mayStandIn: ['enrol-authenticator-app'],
    breaks: [],
  },
  'reset-link': { what: 'the link of a password reset', mayStandIn: [], breaks: [] },
  'kept-code': { what: 'a recovery code', mayStandIn: ['make-recovery-codes'], breaks: [] },
  password: { what: 'the account password', mayStandIn: [], breaks: [] },
  'app-password': {
    what: 'an app-specific password',
    mayStandIn: ['create-app-password'],
    breaks: ['APPPW-33'],
  },
  'security-code': {
    what: 'the security code of a keychain',
    mayStandIn: ['turn-keychain-on', 'change-security-code', 'reset-keychain'],
    breaks: ['KSC-26'],
  },
  answer: { what: 'an answer to a security question', mayStandIn: [], breaks: ['QUESTIONS-03', 'TWOSTEP-25'] },
  'date-of-birth': {
    what: 'the date of birth',
    mayStandIn: [],
    ownerMaySee: true,
    breaks: ['UNENROL-05', 'TWOSTEP-24'],
  },
  passcode: { what: 'the passcode of a device', mayStandIn: [], breaks: ['CODE-17'] },
  session: {
    what: 'the token of a session',
    mayStandIn: [...signIns, 'create-account', 'sign-in-program'],
    breaks: passwordOnly,
  },
  'sign-in': { what: 'the token of a waiting sign-in', mayStandIn: signIns, breaks: ['SIGNIN-28', 'TWOSTEP-02'] },
  change: { what: 'the token of a demanded change', mayStandIn: signIns, breaks: ['PASSWORD-08'] },
  reset: { what: 'the token of a password reset', mayStandIn: ['start-password-reset'], breaks: ['PASSWORD-05'] },
  recovery: { what: 'the token of a recovery', mayStandIn: ['start-recovery'], breaks: ['RECOVERY-06'] },
  enrolment: { what: 'the token of an enrolment', mayStandIn: ['start-enrolment'], breaks: ['ENROL-18'] },
  'undo-link': { what: 'the undo link', mayStandIn: [], breaks: ['UNENROL-18', 'UNENROL-14'] },
  trust: {
    what: 'the mark of a trusted browser or device',
    mayStandIn: signIns,
    breaks: ['SIGNIN-01', ...passwordOnly],
  },
  staff: { what: 'a token of support staff', mayStandIn: [], breaks: ['SUPPORT-01'] },
  item: { what: 'an item of a keychain', mayStandIn: ['list-items', 'read-fill-data'], breaks: ['KEYCHAIN-09'] },
} as const satisfies Readonly<Record<string, SecretPlace>>

export type SecretKind = keyof typeof secretPlaces
