import { onlyHardening, type ParameterSpec } from '../parameter-spec.ts'

export const noticesParameters = {
  'notice.place_tolerance': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 50,
    text: 'greatest distance, in kilometres, between the place in a notice and the place of the IP address',
    readBy: [],
    notShown: [
      {
        editions: ['two-step', '2fa-2017', '2fa-2018'],
        why: 'the service shows a place, and only assay compares it: one that is further off than declared fails NOTIFY-03',
      },
    ],
    answers: 'geo-accuracy',
  },
  'notice.factor_changes': {
    kind: 'choice',
    choices: ['none', 'account'],
    default: 'none',
    hardened: 'account',
    text: 'address that gets one mail about each number that `verify-phone` verified, each verified number that was removed, and each new password; an enrolment and the number of a recovery send no such mail',
    readBy: [
      'change-password',
      'choose-password',
      'finish-link-reset',
      'finish-password-reset',
      'finish-recovery',
      'remove-phone',
      'reset-password',
      'verify-phone',
    ],
    notShown: [{ profile: 'documented', why: onlyHardening }],
  },
} as const satisfies Record<string, ParameterSpec>
