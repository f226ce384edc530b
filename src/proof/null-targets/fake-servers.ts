import fc from 'fast-check'
import { routeOf } from '../../http/routes/route-table.ts'
import { serveSandboxes } from '../../http/server/serve.ts'
import { schemaArbitrary } from '../../http/wire/arbitraries.ts'
import type { Accepted, Command } from '../../protocol/command.ts'
import { type RefusalReason, refusals, refused } from '../../protocol/refusal.ts'
import type { Edition } from '../../rules/rule.ts'
import { cannedAnswer } from './canned-answer.ts'
import { type FakeService, fakeSandboxes } from './fake-sandbox.ts'
import type { NullTarget } from './null-target.ts'

const fakeServer = (name: string, summary: string, fake: FakeService): NullTarget => ({
  name,
  summary,
  speaksContract: true,
  start: (edition: Edition = '2fa-2018') => serveSandboxes(fakeSandboxes(fake, edition)),
})

/** The first answer to a command in the route table, or the one of that type where it has one. */
const accept = (command: Command, count: number, { full = true, prefer = '' } = {}): Accepted => {
  const { answers } = routeOf(command.type)
  const row = answers.find(({ type }) => type === prefer) ?? answers[0]
  if (!row) throw new Error(`${command.type} has no answer`)
  // By the type of the table, a value that the schema of the row accepts is an answer.
  return cannedAnswer(row.schema, { full, count }) as Accepted
}

const accepting: readonly NullTarget[] = [
  fakeServer('accepts', 'accepts every command', { answer: accept }),
  fakeServer('accepts-and-sends', 'accepts every command, and sends everybody a code after each', {
    answer: accept,
    code: '123456',
  }),
  fakeServer('accepts-meagrely', 'accepts every command, and lists nothing', {
    answer: (command, count) => accept(command, count, { full: false }),
  }),
  fakeServer('asks-for-a-code', 'asks for a code at every sign-in, and accepts any code', {
    answer: (command, count) => accept(command, count, { prefer: 'code-required' }),
    code: '123456',
  }),
  fakeServer('asks-for-a-code-in-silence', 'asks for a code at every sign-in, sends none, and accepts any code', {
    answer: (command, count) => accept(command, count, { full: false, prefer: 'code-required' }),
  }),
]

/** Refuses every command for one reason. */
const refusing = (reason: RefusalReason): NullTarget =>
  fakeServer(`refuses-as-${reason}`, `refuses every command as ${reason}`, {
    answer: () => refused(reason, { retryAfter: 60 }),
  })

/** Answers every command at random: any answer that the contract allows, and never a refusal. */
const random = (seed: number): NullTarget =>
  fakeServer(`random-${seed}`, 'accepts every command, and answers at random', {
    answer: (command, count) => {
      const { answers } = routeOf(command.type)
      const row = answers[(seed + count) % answers.length] ?? answers[0]
      if (!row) throw new Error(`${command.type} has no answer`)
      return fc.sample(schemaArbitrary(row.schema), { seed: seed + count, numRuns: 1 })[0] as Accepted
    },
  })

/** Servers that speak the contract and implement nothing. */
export const fakeServers: readonly NullTarget[] = [
  ...accepting,
  ...refusals.map(refusing),
  ...[1, 2, 3, 4, 5].map(random),
]
