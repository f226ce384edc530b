/** Commands that send a code to a number. */
export const sending = [
  'add-phone',
  'enrol-phone',
  'enter-security-code',
  'send-code',
  'send-phone-code',
  'send-recovery-code',
  'start-link-reset',
  'start-password-reset',
  'start-two-step',
] as const
/** Commands that make a code; one that confirms a device has a length of its own. */
export const issuing = [...sending, 'answer-request', 'generate-code', 'start-sign-in'] as const
/** Commands that a code is entered with. */
export const entering = [
  'activate-two-step',
  'enter-code',
  'enter-keychain-code',
  'finish-password-reset',
  'finish-recovery',
  'start-sign-in',
  'verify-enrolled-phone',
  'verify-phone',
] as const
