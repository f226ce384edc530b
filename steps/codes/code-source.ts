import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { ClientState, Person } from '../support/person.ts'
import { deliveredCode, sentCode } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'

/** The source of a code in a scenario. */
export type CodeSource =
  | { readonly from: 'device' | 'generated'; readonly client: string }
  | { readonly from: 'number'; readonly number: string }
  | { readonly from: 'memory' | 'earlier' | 'nowhere' | 'texted' }
  | { readonly from: 'literal'; readonly code: string }

/** Read the code from its source and remember it as "that code". A texted code is requested in the sign-in `signIn`. */
export const readCode = async (
  world: AccountWorld,
  owner: Person,
  source: CodeSource,
  signIn = '',
): Promise<string> => {
  const code = await findCode(world, owner, source, signIn)
  if (source.from !== 'nowhere' && source.from !== 'earlier') world.codes.remember(code)
  return code
}

/** Read a code as part of a Then: where none can be read, a rule is broken. */
export const codeToJudge = async (
  world: AccountWorld,
  owner: Person,
  source: CodeSource,
  signIn = '',
): Promise<string> => {
  if (source.from === 'memory' && world.codes.latest === undefined) {
    throw new BrokenRule('There should be a code here', 'a code', 'none')
  }
  try {
    return await readCode(world, owner, source, signIn)
  } catch (error) {
    if (error instanceof CannotArrange) throw new BrokenRule('There should be a code here', 'a code', error.message)
    throw error
  }
}

const findCode = async (world: AccountWorld, owner: Person, source: CodeSource, signIn: string): Promise<string> => {
  switch (source.from) {
    case 'literal':
      return source.code
    case 'nowhere':
      return (await wrongCodes(world, 1))[0] ?? ''
    case 'memory':
      if (world.codes.latest === undefined) throw new Error('no code was read before "that code"')
      return world.codes.latest
    case 'earlier':
      if (world.codes.earlier === undefined) throw new CannotArrange('no two different codes were read before this')
      return world.codes.earlier
    case 'generated':
      return (await world.requests.arrange(generateCodeCommand(world, owner, source.client))).code
    case 'number':
      return deliveredCode(world.messages, (one) => one.to === source.number, `no code arrived at ${source.number}`)
    case 'texted':
      return sentCode(world, owner, signIn)
    case 'device':
      return codeShownOn(world, world.people.client(owner, source.client), source.client)
    default:
      return source satisfies never
  }
}

/** Request the code at the person's default number, and read it there. */
export const textedCode = (world: AccountWorld, person: Person, signIn: string): Promise<string> =>
  readCode(world, person, { from: 'texted' }, signIn)

/** What a trusted device shows: at once, or after its owner allowed the request. */
const codeShownOn = async (world: AccountWorld, on: ClientState, name: string): Promise<string> => {
  const push = await world.messages.latest((one) => one.channel === 'push' && one.to === on.device)
  if (push?.code !== undefined) return push.code
  if (push?.request === undefined) throw new CannotArrange(`nothing arrived on ${name} that could be allowed`)
  const answer = await world.requests.arrange({
    type: 'answer-request',
    session: on.session ?? '',
    request: push.request,
    allow: true,
  })
  if (answer.code === undefined) throw new CannotArrange(`${name} shows no code after its owner allowed the request`)
  return answer.code
}

/** Different well-formed codes that were never sent. */
export const wrongCodes = async (world: AccountWorld, count: number): Promise<readonly string[]> => {
  const known = new Set((await world.messages.deliveries()).map((one) => one.code))
  known.add(world.codes.latest).add(world.codes.earlier)
  const length = world.sandbox.fitting('code.length')
  const wrong: string[] = []
  for (let candidate = 1; wrong.length < count; candidate += 1) {
    const code = String(candidate * 7).padStart(length, '0')
    if (!known.has(code)) wrong.push(code)
  }
  return wrong
}

/** The command that generates a code there; a Mac gets the password where the service declares that it asks for it. */
export const generateCodeCommand = (world: AccountWorld, owner: Person, on: string): CommandOf<'generate-code'> => {
  const { client, session, signIn } = world.people.client(owner, on)
  const again = client.kind === 'mac' && world.sandbox.parameter('code.on_demand_reauth') === 'always'
  return {
    type: 'generate-code',
    session: session ?? signIn ?? '',
    ...(again ? { password: owner.password } : {}),
  }
}

/** The code with its last digit changed. */
export const withLastDigitChanged = (code: string): string => `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`
