import type { ParameterSpec } from '../parameter-spec.ts'

const day = 86_400

export const linkResetsParameters = {
  'resetlink.lifetime': {
    kind: 'seconds',
    min: 60,
    max: 30 * day,
    default: 3600,
    text: 'lifetime of the link in a mail that resets a forgotten password',
    readBy: ['finish-link-reset'],
    weak: [{ above: day, sentence: 'A mailed link resets the password for more than a day' }],
  },
} as const satisfies Record<string, ParameterSpec>
