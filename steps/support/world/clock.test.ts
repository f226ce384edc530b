import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import type { Sandbox, Target } from '../../../src/targets/target.ts'
import { ScenarioClock } from './clock.ts'
import { ScenarioSandbox } from './sandbox.ts'

/** Real time of this machine, in milliseconds. */
let real = 0
mock.method(performance, 'now', () => real)
beforeEach(() => {
  real = 1_000_000
})

type Server = { readonly kind: Target['kind']; readonly answersAfter: number; readonly clockGoesOn: boolean }

/** A scenario on a server whose requests take so many milliseconds of real time. */
const scenario = ({ kind, answersAfter, clockGoesOn }: Server) => {
  const moves: number[] = []
  const sandbox = new ScenarioSandbox()
  const began = real
  const take = (): void => {
    real += answersAfter
  }
  const now = (): number =>
    sandbox.startsAt + moves.reduce((sum, one) => sum + one, 0) * 1000 + (clockGoesOn ? real - began : 0)
  const opened: Partial<Sandbox> = {
    control: async (command) => {
      take()
      if ('seconds' in command) moves.push(command.seconds)
      return { type: 'clock', now: now() } as never
    },
    send: async () => {
      take()
      return { type: 'phones', phones: [] } as never
    },
  }
  sandbox.target = {
    name: 'server',
    kind,
    describe: () => assert.fail(),
    close: async () => undefined,
    open: async () => opened as Sandbox,
  }
  const clock = new ScenarioClock(sandbox)
  const ask = () => sandbox.send({ type: 'list-phones', session: 's' })
  return { sandbox, clock, moves, ask }
}

test('one second is left before a moment where the server is fast, or its clock stands still', async () => {
  for (const server of [
    { kind: 'http', answersAfter: 5, clockGoesOn: true },
    { kind: 'http', answersAfter: 1500, clockGoesOn: false },
    { kind: 'reference', answersAfter: 1500, clockGoesOn: false },
  ] as const) {
    const { clock, moves, ask } = scenario(server)
    await ask()
    await clock.advanceTo('just before', 600)
    assert.deepEqual(moves, [599])
    await ask()
    assert.equal(await clock.doubt(), undefined, 'what fails now is broken')
  }
})

test('more is left where the server is slow and its clock goes on, but never more than half', async () => {
  const { clock, moves, ask } = scenario({ kind: 'adapter', answersAfter: 1500, clockGoesOn: true })
  await ask()
  await clock.advanceTo('just before', 600)
  const margin = 600 - (moves[0] ?? 0)
  assert.ok(margin >= 17 * 1.5 && margin < 40, `${margin} s`)
  await clock.advanceToEnd()
  assert.equal(moves[1], margin)
  const short = scenario({ kind: 'adapter', answersAfter: 1500, clockGoesOn: true })
  await short.ask()
  await short.clock.advanceTo('just before', 10)
  assert.deepEqual(short.moves, [5])
})

test('a failure after the moment may have come says nothing, and one before it does', async () => {
  const { clock, ask } = scenario({ kind: 'http', answersAfter: 1500, clockGoesOn: true })
  await ask()
  await clock.advanceTo('just before', 10)
  for (let asked = 0; asked < 3; asked += 1) await ask()
  assert.match((await clock.doubt()) ?? '', /the clock was 5 s before the moment .* the slowest answer took 1\.5 s$/)
  const inTime = scenario({ kind: 'http', answersAfter: 1500, clockGoesOn: true })
  await inTime.ask()
  await inTime.clock.advanceTo('just before', 600)
  await inTime.ask()
  assert.equal(await inTime.clock.doubt(), undefined)
})

test('a scenario that was at no moment has no doubt, however slow', async () => {
  const { clock, ask } = scenario({ kind: 'http', answersAfter: 60_000, clockGoesOn: true })
  await ask()
  await clock.advance(600)
  await ask()
  assert.equal(await clock.doubt(), undefined)
})
