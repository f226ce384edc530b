import type { ParameterSpec } from '../parameter-spec.ts'

export const noticesParameters = {
  'notice.place_tolerance': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 50,
    text: 'kilometres by which the place in a notice may miss the place of the address',
    readBy: [],
    answers: 'geo-accuracy',
  },
} as const satisfies Record<string, ParameterSpec>
