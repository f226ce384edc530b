import type { Answer } from '../../protocol/command.ts'
import { TargetError } from '../../targets/target-error.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import { codeByText, startedSignIn } from '../fixture/arrange.ts'
import { SearchTooClose } from '../search/search-too-close.ts'
import type { FinalState, Race } from './race.ts'
import { requestCount, usedOfLimit } from './race-size.ts'

/** Codes that were never sent. */
const wrongCodes = (right: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    String((Number(right) + at + 1) % 10 ** right.length).padStart(right.length, '0'),
  )

/** How many of the issued sessions open the account. */
export const liveSessions = async (
  fixture: AccountFixture,
  answers: readonly (Answer | undefined)[],
): Promise<number> => {
  const tokens = new Set(answers.flatMap((answer) => (answer?.type === 'signed-in' ? [answer.session] : [])))
  const live = await Promise.all([...tokens].map((session) => fixture.isAccepted({ type: 'read-account', session })))
  return live.filter(Boolean).length
}

/** The devices in the list of the account, where the target keeps one and the session of the account page is not over. */
const listedDevices = async (fixture: AccountFixture): Promise<FinalState> => {
  if (fixture.declaration.capabilities.devices.state === 'absent') return {}
  const answer = await fixture.send({ type: 'list-devices', session: fixture.ada.session })
  return answer.type === 'refused' ? {} : { 'listed devices': answer.devices.length }
}

/** The state of a sign-in, where the target reports it. */
export const signInState = async (fixture: AccountFixture, signIn: string): Promise<FinalState> => {
  try {
    const answer = await fixture.send({ type: 'read-sign-in', signIn })
    return { 'the sign-in is': answer.type === 'refused' ? 'unknown' : answer.state }
  } catch (error) {
    if (error instanceof TargetError && error.code === 'unsupported-command') return {}
    throw error
  }
}

/** One code, entered several times where it was asked for. */
export const oneSignIn: Race<{ entries: number }> = {
  sizes: () => ({ entries: requestCount(16) }),
  async arrange(fixture, { entries }) {
    await fixture.provision()
    const signIn = await startedSignIn(fixture)
    const code = await codeByText(fixture, signIn)
    return {
      requests: Array.from({ length: entries }, () => ({
        kind: 'entry',
        send: () => fixture.trySend({ type: 'enter-code', signIn, code }),
      })),
      readFinalState: async (answers) => ({
        'live sessions': await liveSessions(fixture, answers),
        ...(await listedDevices(fixture)),
        ...(await signInState(fixture, signIn)),
      }),
    }
  },
}

/** One generated code, entered in several sign-ins. */
export const severalSignIns: Race<{ 'sign-ins': number }> = {
  sizes: () => ({ 'sign-ins': requestCount(16) }),
  async arrange(fixture, { 'sign-ins': count }) {
    await fixture.provision()
    const signIns: string[] = []
    while (signIns.length < count) signIns.push(await startedSignIn(fixture))
    const session = fixture.ada.clients.get('trusted phone')?.session ?? ''
    const { code } = await fixture.sendAccepted({ type: 'generate-code', session })
    return {
      requests: signIns.map((signIn) => ({
        kind: 'entry',
        send: () => fixture.trySend({ type: 'enter-code', signIn, code }),
      })),
      readFinalState: async (answers) => ({
        'live sessions': await liveSessions(fixture, answers),
        ...(await listedDevices(fixture)),
      }),
    }
  },
}

/** The right code among wrong ones, near the number of them that locks. */
export const rightAmongWrong: Race<{ wrong: number; before: number }> = {
  runs: 60,
  settings: { 'code.attempts': 3 },
  sizes: (context) => ({ wrong: requestCount(15, 1), before: usedOfLimit(context, 'code.attempts', 3) }),
  async arrange(fixture, { wrong, before }) {
    await fixture.provision()
    const signIn = await startedSignIn(fixture)
    const code = await codeByText(fixture, signIn)
    const wrongEntries = wrongCodes(code, wrong + before)
    for (const entry of wrongEntries.slice(wrong)) await fixture.send({ type: 'enter-code', signIn, code: entry })
    return {
      requests: [code, ...wrongEntries.slice(0, wrong)].map((entry) => ({
        kind: entry === code ? 'right code' : 'wrong code',
        send: () => fixture.trySend({ type: 'enter-code', signIn, code: entry }),
      })),
      readFinalState: async (answers) => ({
        'live sessions': await liveSessions(fixture, answers),
        ...(await signInState(fixture, signIn)),
        // The code of the race was sent before, so where one is the limit none is left.
        ...(fixture.parameter('code.sends') !== 1 && { 'a next sign-in succeeds': await nextSucceeds(fixture) }),
      }),
    }
  },
}

/** Whether the right code of a new sign-in is taken. */
const nextSucceeds = async (fixture: AccountFixture): Promise<boolean> => {
  const signIn = await startedSignIn(fixture)
  return fixture.isAccepted({ type: 'enter-code', signIn, code: await codeByText(fixture, signIn) })
}

/** Requests for codes by text, near the limit. */
export const codeRequests: Race<{ demands: number; before: number }> = {
  settings: { 'code.sends': 3 },
  sizes: (context) => ({ demands: requestCount(16), before: usedOfLimit(context, 'code.sends', 3) }),
  async arrange(fixture, { demands: count, before }) {
    await fixture.provision()
    const { phones, number } = fixture.ada
    const signIn = await startedSignIn(fixture)
    const command = { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' } as const
    for (let sent = 0; sent < before; sent += 1) await fixture.sendAccepted(command)
    const messages = async (): Promise<number> => (await fixture.deliveries(({ to }) => to === number)).length
    // Those that came before, with the password for one, were not asked for here.
    const earlier = await messages()
    return {
      requests: Array.from({ length: count }, () => ({ kind: 'demand', send: () => fixture.trySend(command) })),
      readFinalState: async () => ({ 'codes sent': (await messages()) - earlier }),
    }
  },
}

/** Entries of a code while it expires. */
export const endOfLife: Race<{ entries: number }> = {
  sizes: () => ({ entries: requestCount(15) }),
  async arrange(fixture, { entries }) {
    await fixture.provision()
    const signIn = await startedSignIn(fixture)
    const code = await codeByText(fixture, signIn)
    const life = fixture.parameter('code.lifetime')
    const margin = fixture.marginFor(entries + 1)
    if (margin > 1 && margin > life / 2)
      throw new SearchTooClose(`the life of a code is ${life} s, and ${entries} entries may take ${margin} s`)
    await fixture.control({ type: 'advance-clock', seconds: life - margin })
    const end = async (): Promise<undefined> => {
      await fixture.yieldPoint()
      await fixture.yieldPoint()
      await fixture.control({ type: 'advance-clock', seconds: margin })
    }
    return {
      requests: [
        ...Array.from({ length: entries }, () => ({
          kind: 'entry',
          send: () => fixture.trySend({ type: 'enter-code', signIn, code }),
        })),
        { kind: 'end of its life', send: end },
      ],
      readFinalState: async (answers) => ({
        'live sessions': await liveSessions(fixture, answers),
        ...(await listedDevices(fixture)),
        ...(await signInState(fixture, signIn)),
      }),
    }
  },
}
