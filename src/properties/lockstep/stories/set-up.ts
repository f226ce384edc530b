import type { CommandType } from '../../../protocol/command.ts'
import { conflictsOf } from '../../../protocol/conflicting-parameters.ts'
import type { AccountSetUp } from '../../../protocol/control.ts'
import type { Declaration } from '../../../protocol/declaration.ts'
import { documentedValue } from '../../../protocol/documented-values.ts'
import {
  type ParameterName,
  type ParameterSpec,
  type Parameters,
  parameterNames,
  parameters,
} from '../../../protocol/parameters.ts'
import type { Settings } from '../../property.ts'
import type { Random } from '../random.ts'
import type { Step } from '../story.ts'
import { clientsOf, versions } from './clients.ts'
import type { Knowledge } from './knowledge.ts'
import { people } from './people.ts'

/** Small limits are reached by few commands. */
const small: Readonly<Partial<Record<ParameterName, readonly number[]>>> = {
  'code.attempts': [2, 3],
  'password.attempts': [3],
  'apppw.attempts': [2, 3],
  'questions.attempts': [2],
  'code.sends': [2, 3, 20],
  'code.on_demand': [2],
  'phone.max': [2, 3],
  'ksc.lock_after': [2],
  'ksc.delete_after': [4],
}

/** Limits that a story can reach, and a few other choices than the declared ones, as far as the target can be set so. */
export const settingsFor = (
  random: Random,
  declaration: Declaration,
  fixed: Settings,
  about: readonly CommandType[],
): Settings => {
  const { edition, powers } = declaration
  let chosen: Settings = {}
  const tryToSet = (name: ParameterName, value: string | number | boolean | undefined): void => {
    if (value === undefined || !powers.settable.includes(name)) return
    const next = { ...chosen, [name]: value }
    if (conflictsOf(parametersOf(declaration, next), edition).length === 0) chosen = next
  }
  for (const [name, values] of Object.entries(small)) {
    if (random.chance(60) && documentedValue(name as ParameterName, edition) === undefined)
      tryToSet(name as ParameterName, random.one(values))
  }
  const others = parameterNames.filter((name) => !(name in small))
  const near = others.filter((name) => {
    const { readBy } = parameters[name]
    return typeof readBy === 'string' || readBy.some((type) => about.includes(type))
  })
  for (let more = random.chance(80) ? 1 + random.next(8) : 0; more > 0; more -= 1) {
    // What few commands read is about them, rather than about everything.
    const [one, other] = [random.one(near), random.one(near)]
    const name = random.chance(15) || !one || !other ? random.one(others) : readers(one) < readers(other) ? one : other
    if (name !== undefined) tryToSet(name, otherValue(random, name, edition))
  }
  return { ...chosen, ...fixed }
}

const readers = (name: ParameterName): number => {
  const { readBy } = parameters[name]
  return typeof readBy === 'string' ? Number.POSITIVE_INFINITY : readBy.length
}

/** Another value than the default that the documents of the edition leave open; undefined where there is none. */
const otherValue = (
  random: Random,
  name: ParameterName,
  edition: Declaration['edition'],
): string | number | boolean | undefined => {
  const spec: ParameterSpec = parameters[name]
  const documented = documentedValue(name, edition)
  if (documented !== undefined) return 'oneOf' in documented ? random.one(documented.oneOf) : undefined
  const usual = spec.editions?.[edition] ?? spec.default
  switch (spec.kind) {
    case 'flag':
      return !usual
    case 'choice':
      return random.one(spec.choices)
    case 'seconds': {
      const seconds = Math.round(Number(usual) * (random.chance(50) ? 2 : 0.5))
      return Math.min(Math.max(seconds, spec.min), spec.max)
    }
    case 'date-or-none':
      return random.one(['none', soon])
    default:
      return undefined
  }
}
/** A day after the start of every story. */
const soon = '2018-06-03'

/** The parameters that hold in a story: declared or set, and the default of the reference where neither is. */
export const parametersOf = (declaration: Declaration, settings: Settings): Parameters =>
  Object.fromEntries(
    parameterNames.map((name) => {
      const spec: ParameterSpec = parameters[name]
      return [
        name,
        settings[name] ?? declaration.parameters[name] ?? spec.editions?.[declaration.edition] ?? spec.default,
      ]
    }),
  ) as Parameters

/** The steps that everything else needs: accounts of two people, and a token of support staff. */
export const firstSteps = (
  knowledge: Knowledge,
  declaration: Declaration,
  about: readonly CommandType[],
): readonly Step[] => {
  const accounts = people.map((person, id): Step => {
    const command = { type: 'provision-account', ...accountOf(knowledge, person, declaration, about) } as const
    return { id, person, plane: 'control', command }
  })
  const staff: readonly Step[] = declaration.powers.support
    ? [{ id: people.length, person: 'Ada', plane: 'control', command: { type: 'issue-staff-token' } }]
    : []
  return [...accounts, ...staff]
}

const accountOf = (
  knowledge: Knowledge,
  person: string,
  { edition, capabilities }: Declaration,
  about: readonly CommandType[],
): AccountSetUp => {
  const { random } = knowledge
  const facts = knowledge.facts[person] ?? knowledge.own
  const begins = about.some((type) => type === 'start-enrolment' || type === 'start-two-step')
  const without = random.chance(begins ? 65 : 20)
  const scheme = without ? 'none' : edition === 'two-step' ? 'two-step' : 'two-factor'
  // Without a passcode a device is trusted only where none is needed.
  const needsPasscode = knowledge.parameters['device.passcode_needed']
  // A keychain is about several devices.
  const many = about.includes('turn-keychain-on')
  const offers = (name: keyof typeof capabilities): boolean => capabilities[name].state === 'supported'
  const [phone, tablet, mac] = clientsOf(person)
  const other = random.one(clientsOf(person).filter(({ kind }) => ['watch', 'tv', 'pc'].includes(kind)))
  const pod = clientsOf(person).find(({ kind }) => kind === 'pod')
  const devices = [
    ...(phone && random.chance(85)
      ? [
          {
            client: phone,
            status: scheme === 'none' ? 'signed-in' : 'trusted',
            ...((random.chance(30) || needsPasscode) && { passcode: '2468' }),
          } as const,
        ]
      : []),
    ...(mac && random.chance(many ? 90 : 55)
      ? [
          {
            client: mac,
            status: scheme !== 'none' && random.chance(70) ? 'trusted' : 'signed-in',
            ...(needsPasscode && { passcode: '2468' }),
          } as const,
        ]
      : []),
    ...(tablet && random.chance(many ? 80 : 40)
      ? [{ client: tablet, status: random.chance(75) ? 'signed-in' : 'known' } as const]
      : []),
    ...(pod && random.chance(10) ? [{ client: pod, status: 'known' } as const] : []),
    ...(other && random.chance(20)
      ? [{ client: { ...other, version: random.one(versions) ?? '9' }, status: 'signed-in' } as const]
      : []),
  ]
  const [first = '', second = ''] = facts.numbers
  const phones = [
    ...(scheme !== 'none' || random.chance(50)
      ? [{ number: first, verified: scheme !== 'none' || random.chance(70) }]
      : []),
    ...(random.chance(50) ? [{ number: second, verified: random.chance(80) }] : []),
  ]
  const count = knowledge.parameters['questions.count']
  const hasQuestions = offers('security-questions') && scheme !== 'two-factor' && random.chance(45)
  return {
    identifier: facts.identifier,
    password: facts.passwords[0] ?? '',
    scheme,
    phones: offers('phones') ? phones : phones.slice(0, 1),
    devices: offers('sign-in.device') ? devices : [],
    ...(hasQuestions && {
      questions: facts.answers
        .slice(0, Math.min(count, 3))
        .map((answer, index) => ({ question: `Question ${index}?`, answer })),
    }),
    ...(random.chance(70) && { dateOfBirth: facts.dateOfBirth }),
    ...(random.chance(25) && { backupAddress: `backup-${facts.identifier}` }),
    ...(random.chance(15) && { mailAddress: `mail-${facts.identifier}` }),
    ...(scheme === 'two-factor' && random.chance(5) && { permanent: true }),
    ...(random.chance(12) && { child: true }),
    ...(random.chance(8) && { services: ['store'] as const }),
  }
}
