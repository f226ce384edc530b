import type { Edition } from '../rules/rule.ts'
import { planRun, type Shard } from '../run/plan.ts'
import type { Suite } from '../run/suite.ts'
import type { SupportCode } from '../run/support.ts'
import { type CasesThatMatter, casesThatMatter } from './cases-that-matter.ts'
import { findFault } from './catalogue.ts'
import { examineFault, examples, type FaultVerdict } from './examine-fault.ts'
import { examineNullTarget, type NullVerdict } from './examine-null-target.ts'
import { examineOrder, type OrderVerdicts } from './examine-order.ts'
import { nullTargets } from './null-targets.ts'

/** What a thread may be asked, by what it is about. Only what can be sent to a thread: names, not functions. */
type Questions = {
  readonly fault: { readonly name: string; readonly all: boolean; readonly cases?: readonly string[] }
  readonly 'null-target': { readonly name: string; readonly limit: number }
  readonly order: { readonly edition: Edition; readonly seed?: number }
  readonly matter: { readonly faults: readonly string[]; readonly edition: Edition; readonly shard: Shard }
}
type Answers = {
  readonly fault: FaultVerdict
  readonly 'null-target': NullVerdict
  readonly order: OrderVerdicts
  readonly matter: CasesThatMatter
}
export type Topic = keyof Questions
export type Question<T extends Topic = Topic> = Questions[T]
export type Answer<T extends Topic = Topic> = Answers[T]

/** Features and steps, loaded. */
export type Loaded = { readonly suite: Suite; readonly support: SupportCode }

const called = <V>(name: string, found: V | undefined): V => {
  if (found === undefined) throw new Error(`there is no "${name}"`)
  return found
}

/** How each kind of question is answered. Rejects for a name that is unknown. */
export const answers: { readonly [T in Topic]: (question: Question<T>, loaded: Loaded) => Promise<Answer<T>> } = {
  fault: ({ name, all, cases }, loaded) =>
    examineFault(called(name, findFault(name)), { ...loaded, all, ...(cases === undefined ? {} : { cases }) }),
  'null-target': ({ name, limit }, loaded) => {
    const nullTarget = nullTargets.find((one) => one.name === name)
    return examineNullTarget(called(name, nullTarget), { ...loaded, limit })
  },
  order: (order, loaded) => examineOrder(order, loaded),
  matter: ({ faults, edition, shard }, { suite, support }) =>
    casesThatMatter(
      faults.map((name) => called(name, findFault(name))),
      { plan: planRun(suite, { edition, tags: examples, shard }), edition, support },
    ),
}
