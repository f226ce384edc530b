import type { Capability } from '../../src/protocol/capabilities.ts'
import type { Command } from '../../src/protocol/command.ts'
import type { ParameterName, ParameterValue } from '../../src/protocol/parameters.ts'
import type { Door } from '../../src/rules/doors/door.ts'
import { doors, type SecretOfAnotherKind, type WrongEntry } from '../../src/rules/doors/doors.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { labelFor } from '../app-passwords/labels.ts'
import type { Scene } from '../effects/held.ts'
import { keychainOwnerDevice } from '../effects/things/keychain.ts'
import { arrangeProgramPassword } from '../effects/things/sessions.ts'
import { commandOf } from '../holders/command-steps.ts'
import type { HeldCommand } from '../holders/held-command.ts'
import { secondFactorDoors } from '../second-factors/doors.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { newClient } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import type { OpenDoor } from './open-door.ts'

/** How to open a door, and what it needs. */
export type DoorSteps = Omit<HeldCommand, 'arrange'> & {
  readonly door: Door
  readonly settings?: readonly (readonly [ParameterName, ParameterValue])[]
  readonly open: (scene: Scene) => Promise<OpenDoor>
}

type SecretField = 'code' | 'password' | 'currentPassword' | 'securityCode' | 'answers'

/** The command with another secret in that field. */
const withSecret = (command: Command, field: SecretField, secret: string): Command =>
  // The field is one of the command's own: its value is replaced by one of the same kind.
  ({ ...command, [field]: field === 'answers' ? [secret] : secret }) as Command

const secretIn = (command: Command, field: SecretField): string => {
  const value = Object.entries(command).find(([name]) => name === field)?.[1]
  return Array.isArray(value) ? String(value[0] ?? '') : String(value ?? '')
}

/** The fields of the commands that hold secrets, and the settings that make services ask for them. */
const fields: Readonly<Record<string, { field: SecretField; settings?: DoorSteps['settings'] }>> = {
  'change-password': { field: 'currentPassword' },
  'start-enrolment': { field: 'password', settings: [['enrol.reauth', true]] },
  'create-app-password': { field: 'password', settings: [['apppw.reauth', true]] },
  'generate-code': { field: 'password', settings: [['code.on_demand_reauth', 'always']] },
  'turn-keychain-on': { field: 'password' },
  'reset-keychain': { field: 'password' },
  'answer-questions': { field: 'answers' },
  'turn-off-two-step': { field: 'answers', settings: [['twostep.off_questions', 'answer']] },
  'enter-security-code': { field: 'securityCode' },
}

const appended = 'the code appended to the password on an older device'
const appendedNeeds = ['legacy-clients', 'code.on-demand', 'sign-in.device'] as const

const openings = new WeakMap<AccountWorld, number>()
/** A label of its own for each opening: one that is in use may be refused (`apppw.label_unique`). */
const nextLabel = (world: AccountWorld): string => {
  const opening = (openings.get(world) ?? 0) + 1
  openings.set(world, opening)
  return labelFor(world, `Entry ${opening}`)
}

/** Doors whose commands take no token, and the Mac that asks for the password before it makes a code. */
const special: Readonly<Record<string, (scene: Scene) => Promise<OpenDoor>>> = {
  'start-sign-in': async ({ world, person }) => {
    const { identifier, password } = person
    const client = unusedClient(world, 'browser')
    return { right: password, enter: (secret) => ({ type: 'start-sign-in', identifier, password: secret, client }) }
  },
  [appended]: async ({ world, person }) => {
    const { identifier, password } = person
    const { session = '' } = world.people.client(person, 'trusted phone')
    const { code: right } = await world.requests.arrange({ type: 'generate-code', session })
    const client = newClient('third-generation TV box')
    return {
      right,
      enter: (code) => ({ type: 'start-sign-in', identifier, password: `${password}${code}`, client }),
    }
  },
  'sign-in-program': async ({ world, name, person }) => {
    const { identifier } = person
    const { secret: right } = await arrangeProgramPassword(world, name, 'Mail')
    return {
      right,
      enter: (password) => ({ type: 'sign-in-program', identifier, password, service: 'mail', program: 'Mail' }),
    }
  },
  'generate-code': async ({ world, person }) => {
    const { session = '' } = world.people.client(person, 'trusted Mac')
    return { right: person.password, enter: (password) => ({ type: 'generate-code', session, password }) }
  },
  'create-app-password': async ({ world, name, person }) => {
    const { identifier, password: right } = person
    const session = await world.people.sessionOf(name)
    const label = nextLabel(world)
    return {
      right,
      enter: (password) => ({
        type: 'create-app-password',
        session,
        label,
        identifier,
        password,
      }),
    }
  },
}

/** The steps of a door by its title in the table. */
export const doorTitled = (title: string): DoorSteps => {
  const door = doors.find((one) => one.title === title)
  if (!door) throw new Error(`there is no door for ${title}`)
  const second = secondFactorDoors[title]
  if (second) return { ...second, door }
  const { field = 'code', settings } = fields[door.command] ?? {}
  const own = special[title] ?? special[door.command]
  const held = own && door.command.startsWith('s') ? undefined : commandOf(door.command)
  const { arrange, needs = title === appended ? appendedNeeds : [], account } = held ?? {}
  return {
    needs,
    ...(account !== undefined && { account }),
    door,
    ...(settings && { settings }),
    open: async (scene) => {
      if (own) return own(scene)
      if (!arrange) throw new Error(`nothing is known of how to open the door for ${title}`)
      const { command, own: token } = await arrange(scene)
      const made = command(token)
      return { right: secretIn(made, field), enter: (secret) => withSecret(made, field, secret) }
    },
  }
}

export const doorTitles: readonly string[] = doors.map(({ title }) => title)

/** Secrets of the same person that belong elsewhere. Throws OutsideDeclaration where the target has no such secrets. */
export const ofAnotherKind: Readonly<Record<SecretOfAnotherKind, (scene: Scene) => Promise<string>>> = {
  'her account password': async ({ person }) => person.password,
  'her app-specific password': async ({ world, name }) => {
    requireOffered(world, 'app-passwords')
    return (await arrangeProgramPassword(world, name, 'Calendar')).secret
  },
  'her security code': async (scene) => {
    requireOffered(scene.world, 'keychain')
    await keychainOwnerDevice(scene)
    return scene.person.securityCode ?? ''
  },
}

const requireOffered = ({ sandbox }: AccountWorld, capability: Capability): void => {
  if (sandbox.declaration.capabilities[capability].state === 'absent')
    throw new OutsideDeclaration(`${capability} is absent`)
}

/** What is entered in the place of `right`, where `others` is somebody else's or of another kind; never `right` itself. */
export const wrongSecret = (entry: WrongEntry, right: string, others: string): string => {
  const secrets: Readonly<Record<WrongEntry, string>> = {
    'her account password': others,
    'her app-specific password': others,
    'her security code': others,
    nothing: '',
    'only zeros': '0'.repeat(right.length),
    '123456': '1234567890'.repeat(9).slice(0, /^\d+$/.test(right) ? right.length : 6),
    'the right text without its last character': right.slice(0, -1),
    'the right text with an extra character': `${right}0`,
    'the right text in characters of another alphabet': [...right].map(ofAnotherAlphabet).join(''),
    "Ben's": others,
    'the right text followed by a space': `${right} `,
    'the right text with upper and lower case swapped': [...right].map(otherCase).join(''),
  }
  const secret = secrets[entry]
  return secret === right ? differing(right) : secret
}

/** With the same low byte: to whoever keeps one byte of each character it is the same. */
const ofAnotherAlphabet = (sign: string): string => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0x100)

const otherCase = (sign: string): string => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase())

/** Wrong secrets of the right form, each another one. */
export const wrongOnes = (right: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    if (!/^\d+$/.test(right)) return `${right.slice(0, -2)}${index + 10}`
    const wrong = String((Number(right) + index + 1) % 10 ** right.length).padStart(right.length, '0')
    return wrong === right ? differing(right) : wrong
  }).map((wrong) => (wrong === right ? differing(right) : wrong))

const differing = (right: string): string => `${right.slice(0, -1)}${right.endsWith('7') ? '8' : '7'}`
