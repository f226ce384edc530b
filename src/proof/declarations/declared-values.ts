import { hardenedValues } from '../../protocol/hardened-values.ts'
import type { ProfileName } from '../../rules/profiles.ts'
import type { Edition } from '../../rules/rule.ts'
import type { Values } from './edge-values.ts'

/** What the reference declares beside the defaults of an edition where it is examined by the rules of a profile. */
export const declaredValues = (edition: Edition, profile: ProfileName = 'documented'): Values =>
  profile === 'hardening' ? hardenedValues(edition) : {}
