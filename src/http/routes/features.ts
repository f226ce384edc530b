import { answer, nameInPath } from '../wire/field-schemas.ts'
import { name } from '../wire/named-texts.ts'
import { route } from './route.ts'

export const featureRoutes = [
  route('use-feature', {
    method: 'GET',
    path: '/features/{feature}',
    fields: { feature: nameInPath },
    summary: 'Use a feature that may demand two-factor',
    bearer: 'session',
    answers: [answer('feature-used', { feature: name })],
  }),
] as const
