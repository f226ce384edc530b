import type { CommandType } from '../../../protocol/command.ts'
import type { AccountSetUp } from '../../../protocol/control.ts'
import type { Declaration } from '../../../protocol/declaration.ts'
import { type ParameterSpec, type Parameters, parameterNames, parameters } from '../../../protocol/parameters.ts'
import type { Settings } from '../../property.ts'
import type { Step } from '../story.ts'
import { clientsOf, versions } from './clients.ts'
import type { Knowledge } from './knowledge.ts'
import { people } from './people.ts'

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
