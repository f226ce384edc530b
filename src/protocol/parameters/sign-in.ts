import type { ParameterSpec } from '../parameter-spec.ts'

const day = 86_400

export const signInParameters = {
  'signin.approval_before_code': {
    kind: 'flag',
    default: true,
    text: 'a trusted device shows the code only after its owner allowed the request',
    readBy: ['answer-request', 'enter-code', 'start-sign-in'],
    answers: 'push-approval',
  },
  'signin.deny_scope': {
    kind: 'choice',
    choices: ['attempt', 'prompt'],
    default: 'attempt',
    text: 'what "don\'t allow" ends: the whole sign-in, or this prompt',
    readBy: ['answer-request'],
    answers: 'deny-scope',
    weak: [{ is: 'prompt', sentence: 'A sign-in that was refused on a trusted device can still be completed' }],
  },
  'signin.pending_lifetime': {
    kind: 'seconds',
    min: 10,
    max: 30 * day,
    default: 1800,
    text: 'how long a sign-in waits for its code',
    readBy: ['answer-questions', 'answer-request', 'enter-code', 'read-sign-in', 'send-code', 'start-sign-in'],
    answers: 'signin-pending-lifetime',
  },
  'signin.background_verification': {
    kind: 'flag',
    default: false,
    editions: { '2fa-2018': true },
    text: 'a phone at iOS 11.3 that holds a trusted number needs no code',
    readBy: ['start-sign-in'],
    answers: 'bgverify',
    documented: [
      {
        fixed: false,
        says: 'no two-factor',
        rules: [],
        editions: ['two-step'],
        at: { 'keychain-and-two-step-pages': ['112-154'] },
        refused: 'has no two-factor whose code it could replace',
      },
      {
        fixed: false,
        says: 'every new device is asked for a code',
        rules: ['SIGNIN-26'],
        editions: ['2fa-2017'],
        at: { 'keychain-and-two-step-pages': ['160'] },
        refused:
          'asks for a code on every new device: only the page of 2018 knows a number that is verified in the background',
      },
    ],
  },
  'device.trust_lifetime': {
    kind: 'seconds',
    min: 0,
    max: 3650 * day,
    default: 0,
    text: 'greatest age of the trust of a device; 0 means no end',
    readBy: ['start-sign-in'],
    answers: 'device-trust-lifetime',
    documented: [
      {
        fixed: 0,
        says: 'no end but sign-out, erasure and a password change for security',
        rules: ['SIGNIN-07'],
        editions: ['2fa-2017', '2fa-2018'],
        at: { 'keychain-and-two-step-pages': ['164'], 'two-factor-page-2018': ['21'] },
      },
    ],
  },
  'device.passcode_needed': {
    kind: 'flag',
    default: false,
    text: 'a device that is not locked by a passcode does not become trusted',
    readBy: ['create-account', 'enter-code', 'start-sign-in'],
    answers: 'device-passcode-policy',
  },
  'browser.trust_scope': {
    kind: 'choice',
    choices: ['profile', 'computer'],
    default: 'profile',
    text: 'whether one browser is trusted, or every browser of its computer',
    readBy: ['start-sign-in'],
    answers: 'browser-trust-scope',
    weak: [{ is: 'computer', sentence: 'The trust of one browser opens every browser of its computer' }],
  },
  'browser.trust_lifetime': {
    kind: 'seconds',
    min: 60,
    max: 3650 * day,
    default: 30 * day,
    text: 'how long the trust of a browser lasts',
    readBy: ['start-sign-in'],
    answers: 'browser-trust-lifetime',
  },
  'browser.trust_ends_with_password': {
    kind: 'flag',
    default: true,
    text: 'a changed password ends the trust of browsers',
    readBy: ['change-password', 'choose-password', 'finish-password-reset', 'reset-password'],
    answers: 'browser-trust-revoke',
    weak: [{ is: false, sentence: 'Trusted browsers stay trusted after the password was changed' }],
  },
} as const satisfies Record<string, ParameterSpec>
