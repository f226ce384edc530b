import type { ParameterSpec } from '../parameter-spec.ts'

export const accountParameters = {
  'feature.two_factor': {
    kind: 'name',
    default: 'shared-vault',
    text: 'name of a feature that only accounts with two-factor authentication can use',
    readBy: ['use-feature'],
    notShown: [{ editions: ['two-step'], why: 'it has no two-factor' }],
    answers: 'features-2fa',
  },
} as const satisfies Record<string, ParameterSpec>
