import { conflictsOf } from '../../protocol/conflicting-parameters.ts'
import type { AccountSetUp } from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { documentedValue } from '../../protocol/documented-values.ts'
import {
  type ParameterName,
  type ParameterSpec,
  type Parameters,
  parameterNames,
  parameters,
} from '../../protocol/parameters.ts'
import type { Settings } from '../property.ts'
import { clientsOf } from './clients.ts'
import { type Knowledge, people } from './knowledge.ts'
import type { Random } from './random.ts'
import type { Step } from './story.ts'

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
  about: readonly string[],
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
  const others = parameterNames.filter((name) => ['flag', 'choice'].includes(parameters[name].kind))
  const near = others.filter((name) => about.some((theme) => prefixes[theme]?.includes(name.split('.')[0] ?? '')))
  for (let more = random.chance(65) ? 1 + random.next(4) : 0; more > 0; more -= 1) {
    const name = random.one(random.chance(75) ? near : others)
    if (name !== undefined) tryToSet(name, otherChoice(random, name, edition))
  }
  return { ...chosen, ...fixed }
}

/** What parameters are about, by the theme of a story. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  signIns: ['signin', 'code', 'browser', 'device', 'legacy', 'notice'],
  access: ['signin', 'session', 'questions', 'legacy'],
  devices: ['device', 'signin', 'twostep', 'browser'],
  phones: ['phone', 'code'],
  programs: ['apppw', 'password'],
  passwords: ['password', 'apppw', 'browser'],
  enrolment: ['enrol', 'questions', 'unenrol', 'eligibility', 'phone'],
  twoStep: ['twostep', 'code', 'questions'],
  recovery: ['recovery', 'code'],
  support: ['support', 'ksc', 'recovery'],
  keychain: ['keychain', 'ksc'],
  securityCode: ['ksc', 'keychain', 'support'],
  sundry: ['eligibility', 'password', 'feature'],
}

/** A choice that the documents of the edition leave open. */
const otherChoice = (
  random: Random,
  name: ParameterName,
  edition: Declaration['edition'],
): string | number | boolean | undefined => {
  const spec: ParameterSpec = parameters[name]
  const documented = documentedValue(name, edition)
  if (documented !== undefined && 'oneOf' in documented) return random.one(documented.oneOf)
  if (documented !== undefined) return undefined
  if (spec.kind === 'flag') return !(spec.editions?.[edition] ?? spec.default)
  return spec.kind === 'choice' ? random.one(spec.choices) : undefined
}

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
export const firstSteps = (knowledge: Knowledge, declaration: Declaration): readonly Step[] => {
  const accounts = people.map((person, id): Step => {
    const command = { type: 'provision-account', ...accountOf(knowledge, person, declaration) } as const
    return { id, person, plane: 'control', command }
  })
  const staff: readonly Step[] = declaration.powers.support
    ? [{ id: people.length, person: 'Ada', plane: 'control', command: { type: 'issue-staff-token' } }]
    : []
  return [...accounts, ...staff]
}

const accountOf = (knowledge: Knowledge, person: string, { edition, capabilities }: Declaration): AccountSetUp => {
  const { random } = knowledge
  const facts = knowledge.facts[person] ?? knowledge.own
  const schemes =
    edition === 'two-step'
      ? (['two-step', 'two-step', 'none'] as const)
      : (['two-factor', 'two-factor', 'none'] as const)
  const scheme = random.one(schemes) ?? 'none'
  const offers = (name: keyof typeof capabilities): boolean => capabilities[name].state === 'supported'
  const [phone, tablet, mac] = clientsOf(person)
  const pod = clientsOf(person).find(({ kind }) => kind === 'pod')
  const devices = [
    ...(phone && random.chance(85)
      ? [
          {
            client: phone,
            status: scheme === 'none' ? 'signed-in' : 'trusted',
            ...(random.chance(30) && { passcode: '2468' }),
          } as const,
        ]
      : []),
    ...(mac && random.chance(50)
      ? [{ client: mac, status: scheme !== 'none' && random.chance(70) ? 'trusted' : 'signed-in' } as const]
      : []),
    ...(tablet && random.chance(40)
      ? [{ client: tablet, status: random.chance(70) ? 'signed-in' : 'known' } as const]
      : []),
    ...(pod && random.chance(10) ? [{ client: pod, status: 'known' } as const] : []),
  ]
  const [first = '', second = ''] = facts.numbers
  const phones = [
    ...(scheme !== 'none' || random.chance(50)
      ? [{ number: first, verified: scheme !== 'none' || random.chance(70) }]
      : []),
    ...(random.chance(35) ? [{ number: second, verified: random.chance(80) }] : []),
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
    ...(random.chance(8) && { child: true }),
    ...(random.chance(8) && { services: ['store'] as const }),
  }
}
