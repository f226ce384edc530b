import { onlyHardening, type ParameterSpec } from '../parameter-spec.ts'

export const noticesParameters = {
  'notice.place_tolerance': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 50,
    text: 'kilometres by which the place in a notice may miss the place of the address',
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
    text: 'the address that is told by one mail of each number that `verify-phone` verified, of each verified number that was removed, and of each new password; of an enrolment and of the number of a recovery it is told nothing more',
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
