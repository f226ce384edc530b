import type { Answer } from '../../protocol/command.ts'
import { TargetError } from '../../targets/target-error.ts'
import type { Arena } from '../arena.ts'
import { NotArranged } from '../not-arranged.ts'
import { newClient } from '../stories/cast.ts'
import type { Observation, Race } from './race.ts'
import { beforeLimit, few } from './shapes.ts'

/** A sign-in of Ada on a client that nobody has used yet, which waits for its code. */
export const begunSignIn = async (arena: Arena, kind: 'tablet' | 'browser' = 'tablet'): Promise<string> => {
  const { identifier, password } = arena.ada
  const onlyBrowsers = arena.declaration.capabilities['sign-in.device'].state === 'absent'
  const client = newClient(onlyBrowsers ? 'browser' : kind)
  const answer = await arena.must({ type: 'start-sign-in', identifier, password, client })
  if (answer.type !== 'code-required') throw new NotArranged(`the sign-in asked for no code: ${answer.type}`)
  return answer.signIn
}

/** Have a code for it sent to the trusted number, and read it there. */
export const textedCode = async (arena: Arena, signIn: string): Promise<string> => {
  const { phones, number } = arena.ada
  await arena.must({ type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' })
  const code = (await arena.deliveries(({ to }) => to === number)).at(-1)?.code
  if (code === undefined) throw new NotArranged('no code arrived at the trusted number')
  return code
}

/** Codes that nobody was given. */
const wrongCodes = (right: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    String((Number(right) + at + 1) % 10 ** right.length).padStart(right.length, '0'),
  )

/** How many of the sessions that were handed out open the account. */
export const liveSessions = async (arena: Arena, answers: readonly (Answer | undefined)[]): Promise<number> => {
  const tokens = new Set(answers.flatMap((answer) => (answer?.type === 'signed-in' ? [answer.session] : [])))
  const live = await Promise.all([...tokens].map((session) => arena.works({ type: 'read-account', session })))
  return live.filter(Boolean).length
}

/** The devices in the list of the account, where the target keeps one. */
const listedDevices = async (arena: Arena): Promise<Observation> => {
  if (arena.declaration.capabilities.devices.state === 'absent') return {}
  const { devices } = await arena.must({ type: 'list-devices', session: arena.ada.session })
  return { 'listed devices': devices.length }
}

/** How a sign-in stands, where the target tells. */
export const standing = async (arena: Arena, signIn: string): Promise<Observation> => {
  try {
    const answer = await arena.ask({ type: 'read-sign-in', signIn })
    return { 'the sign-in is': answer.type === 'refused' ? 'unknown' : answer.state }
  } catch (error) {
    if (error instanceof TargetError && error.code === 'unsupported-command') return {}
    throw error
  }
}

/** One code, entered several times where it was asked for. */
export const oneSignIn: Race<{ entries: number }> = {
  shapes: () => ({ entries: few(16) }),
  async arrange(arena, { entries }) {
    await arena.introduce()
    const signIn = await begunSignIn(arena)
    const code = await textedCode(arena, signIn)
    return {
      requests: Array.from({ length: entries }, () => ({
        kind: 'entry',
        send: () => arena.compete({ type: 'enter-code', signIn, code }),
      })),
      observe: async (answers) => ({
        'live sessions': await liveSessions(arena, answers),
        ...(await listedDevices(arena)),
        ...(await standing(arena, signIn)),
      }),
    }
  },
}

/** One generated code, entered in several sign-ins. */
export const severalSignIns: Race<{ 'sign-ins': number }> = {
  shapes: () => ({ 'sign-ins': few(16) }),
  async arrange(arena, { 'sign-ins': count }) {
    await arena.introduce()
    const signIns: string[] = []
    while (signIns.length < count) signIns.push(await begunSignIn(arena))
    const session = arena.ada.seats.get('trusted phone')?.session ?? ''
    const { code } = await arena.must({ type: 'generate-code', session })
    return {
      requests: signIns.map((signIn) => ({
        kind: 'entry',
        send: () => arena.compete({ type: 'enter-code', signIn, code }),
      })),
      observe: async (answers) => ({
        'live sessions': await liveSessions(arena, answers),
        ...(await listedDevices(arena)),
      }),
    }
  },
}

/** The right code among wrong ones, near the number of them that locks. */
export const rightAmongWrong: Race<{ wrong: number; before: number }> = {
  runs: 60,
  settings: { 'code.attempts': 3 },
  shapes: (ground) => ({ wrong: few(15, 1), before: beforeLimit(ground, 'code.attempts', 3) }),
  async arrange(arena, { wrong, before }) {
    await arena.introduce()
    const signIn = await begunSignIn(arena)
    const code = await textedCode(arena, signIn)
    const flawed = wrongCodes(code, wrong + before)
    for (const entry of flawed.slice(wrong)) await arena.ask({ type: 'enter-code', signIn, code: entry })
    return {
      requests: [code, ...flawed.slice(0, wrong)].map((entry) => ({
        kind: entry === code ? 'right code' : 'wrong code',
        send: () => arena.compete({ type: 'enter-code', signIn, code: entry }),
      })),
      observe: async (answers) => ({
        'live sessions': await liveSessions(arena, answers),
        ...(await standing(arena, signIn)),
        'a next sign-in succeeds': await nextSucceeds(arena),
      }),
    }
  },
}

/** Whether the right code of a new sign-in is taken. */
const nextSucceeds = async (arena: Arena): Promise<boolean> => {
  const signIn = await begunSignIn(arena)
  return arena.works({ type: 'enter-code', signIn, code: await textedCode(arena, signIn) })
}

/** Demands for codes by text, near the most that are sent. */
export const demands: Race<{ demands: number; before: number }> = {
  settings: { 'code.sends': 3 },
  shapes: (ground) => ({ demands: few(16), before: beforeLimit(ground, 'code.sends', 3) }),
  async arrange(arena, { demands: count, before }) {
    await arena.introduce()
    const { phones, number } = arena.ada
    const signIn = await begunSignIn(arena)
    const command = { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' } as const
    for (let sent = 0; sent < before; sent += 1) await arena.must(command)
    return {
      requests: Array.from({ length: count }, () => ({ kind: 'demand', send: () => arena.compete(command) })),
      observe: async () => ({ 'codes sent': (await arena.deliveries(({ to }) => to === number)).length }),
    }
  },
}

/** Entries of a code while its life ends. */
export const endOfLife: Race<{ entries: number }> = {
  shapes: () => ({ entries: few(15) }),
  async arrange(arena, { entries }) {
    await arena.introduce()
    const signIn = await begunSignIn(arena)
    const code = await textedCode(arena, signIn)
    const life = arena.parameter('code.lifetime')
    await arena.control({ type: 'advance-clock', seconds: life - 1 })
    const end = async (): Promise<undefined> => {
      await arena.turn()
      await arena.turn()
      await arena.control({ type: 'advance-clock', seconds: 1 })
    }
    return {
      requests: [
        ...Array.from({ length: entries }, () => ({
          kind: 'entry',
          send: () => arena.compete({ type: 'enter-code', signIn, code }),
        })),
        { kind: 'end of its life', send: end },
      ],
      observe: async (answers) => ({
        'live sessions': await liveSessions(arena, answers),
        ...(await listedDevices(arena)),
        ...(await standing(arena, signIn)),
      }),
    }
  },
}
