import { type Capability, capabilityNames } from './capabilities.ts'
import type { Declaration } from './declaration.ts'
import { concerns } from './parameter-needs.ts'
import type { ParameterSpec, WeakValue } from './parameter-spec.ts'
import { type ParameterName, type ParameterValue, parameterNames, parameters } from './parameters.ts'

type Edition = Declaration['edition']

/** A protection that the declaration itself says is missing. No rule demands it, so no rule fails. */
export type Weakness = {
  /** The parameter or capability. */
  readonly name: string
  /** What is declared of it. */
  readonly declared: string
  /** What is missing. */
  readonly sentence: string
}

/**
 * What the absence of a capability leaves without protection, in the editions that have it. `where`: only on a service that has one of these,
 * since without them there is nothing to protect.
 */
const absentCapabilities: Partial<
  Record<
    Capability,
    { readonly sentence: string; readonly editions?: readonly Edition[]; readonly where?: readonly Capability[] }
  >
> = {
  'two-factor': { sentence: 'Accounts have no two-factor authentication', editions: ['2fa-2017', '2fa-2018'] },
  'code.push': {
    sentence: 'Owners get no notice of a sign-in on a new device and cannot refuse it',
    editions: ['2fa-2017', '2fa-2018'],
    where: ['sign-in.device'],
  },
  devices: { sentence: 'Owners can neither see nor remove the devices of their account', where: ['sign-in.device'] },
  phones: {
    sentence: 'Owners can neither add nor remove trusted numbers',
    editions: ['2fa-2017', '2fa-2018'],
    where: ['code.text', 'code.call'],
  },
  'password.change': { sentence: 'Owners cannot change the account password' },
  'password.forced-change': {
    sentence: 'The service cannot demand a new password for security reasons',
    editions: ['2fa-2017', '2fa-2018'],
  },
  'client-versions': {
    sentence: 'Two-factor is turned on from devices whose system is too old for it',
    editions: ['2fa-2017', '2fa-2018'],
    where: ['enrolment'],
  },
  'un-enrolment': {
    sentence: 'An enrolment that somebody else made cannot be undone',
    editions: ['2fa-2017', '2fa-2018'],
    where: ['enrolment'],
  },
}

/** Every protection that a target declares away, in the order of the parameters and then of the capabilities. */
export const weaknessesOf = (
  declaration: Pick<Declaration, 'edition' | 'parameters' | 'capabilities'>,
): readonly Weakness[] => [...weakParameters(declaration), ...missingCapabilities(declaration)]

const weakParameters = ({
  edition,
  parameters: declared,
  capabilities,
}: Pick<Declaration, 'edition' | 'parameters' | 'capabilities'>): readonly Weakness[] =>
  parameterNames.flatMap((name) => {
    const { weak = [] }: ParameterSpec = parameters[name]
    const value = declared[name]
    if (value === undefined || !concerns(name, { capabilities })) return []
    return weak
      .filter((one) => isIn(one, edition) && isWeak(one, value) && !isUnlimited(one, declared))
      .map(({ sentence }) => ({ name, declared: String(value), sentence }))
  })

const missingCapabilities = ({
  edition,
  capabilities,
}: Pick<Declaration, 'edition' | 'capabilities'>): readonly Weakness[] =>
  capabilityNames.flatMap((name) => {
    const weak = absentCapabilities[name]
    if (weak === undefined || !isIn(weak, edition) || capabilities[name]?.state !== 'absent') return []
    if (weak.where?.every((one) => capabilities[one].state === 'absent')) return []
    return [{ name, declared: 'absent', sentence: weak.sentence }]
  })

const isIn = ({ editions }: { readonly editions?: readonly Edition[] }, edition: Edition): boolean =>
  editions === undefined || editions.includes(edition)

const isWeak = (weak: WeakValue, value: ParameterValue): boolean => {
  if ('is' in weak) return value === weak.is
  if (typeof value !== 'number') return false
  return 'below' in weak ? value < weak.below : value > weak.above
}

const isUnlimited = ({ unlessUnlimited }: WeakValue, declared: Declaration['parameters']): boolean =>
  unlessUnlimited !== undefined && declared[unlessUnlimited as ParameterName] === 0
