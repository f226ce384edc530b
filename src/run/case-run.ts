import { PickleStepType, TestStepResultStatus } from '@cucumber/messages'
import type { Exchange } from '../targets/target.ts'
import type { Outcome } from '../verdict/outcome.ts'
import type { SearchResult } from '../verdict/result.ts'
import { attaching } from './attachments.ts'
import { Attempts, type Call, type Limits } from './attempts.ts'
import { CaseMessages, type MessageListener } from './case-messages.ts'
import type { Phase } from './case-outcome.ts'
import { Findings } from './findings.ts'
import { hiddenOutcome } from './hidden-outcome.ts'
import { exchangesIn, hideIn, outcomeIn, searchIn } from './read-world.ts'
import { snippetsFor } from './snippets.ts'
import { passed, type StepEnd, skipped, stepResultOf, worseOf } from './step-end.ts'
import type { StepMatch, StepMatcher } from './step-matching.ts'
import type { Case, CaseStep } from './suite.ts'
import type { StepHook, SupportCode } from './support.ts'
import { type TestStep, testStepsOf } from './test-steps.ts'
import { callHook, callStep, locationOf } from './user-code.ts'
import { eventLoopTurn } from './waiting.ts'

/** What all cases of a run have in common. */
export type CaseContext = Limits & {
  readonly support: SupportCode
  readonly exchangesOfPasses: boolean
  readonly match: StepMatcher
  /** Handed to every World as they are. */
  readonly parameters: unknown
  readonly newId: () => string
  readonly testRunStartedId: string
  readonly listener: MessageListener | undefined
}

/** How a case ended. */
export type CaseEnd = {
  readonly outcome: Outcome
  /** The worst end of its steps and hooks, as Cucumber sees it. */
  readonly worst: StepEnd
  readonly milliseconds: number
  readonly steps: readonly { readonly step: CaseStep; readonly end: StepEnd }[]
  readonly exchanges: readonly Exchange[]
  readonly search?: SearchResult | undefined
}

type HookStep = Exclude<TestStep, { kind: 'step' }>
type Sentence = Extract<TestStep, { kind: 'step' }>

const { AMBIGUOUS, FAILED, PASSED, SKIPPED, UNDEFINED } = TestStepResultStatus

const phases: Readonly<Record<PickleStepType, Phase>> = {
  [PickleStepType.UNKNOWN]: 'arranging',
  [PickleStepType.CONTEXT]: 'arranging',
  [PickleStepType.ACTION]: 'judging',
  [PickleStepType.OUTCOME]: 'judging',
}
const typeOf = ({ pickleStep }: CaseStep): PickleStepType => pickleStep.type ?? PickleStepType.UNKNOWN

/** One case on its way, with a World of its own. */
export class CaseRun {
  readonly #case: Case
  readonly #context: CaseContext
  readonly #startedId: string
  readonly #messages: CaseMessages | undefined
  readonly #findings = new Findings()
  readonly #attempts: Attempts
  #world: { readonly it: unknown } | undefined
  #worst = passed

  constructor(one: Case, context: CaseContext) {
    this.#case = one
    this.#context = context
    this.#startedId = context.newId()
    this.#messages = context.listener && new CaseMessages(context.listener, this.#startedId)
    this.#attempts = new Attempts(context, this.#findings)
  }

  /** Takes an error that nobody caught: it fails the step that is running. */
  blame(error: unknown): void {
    this.#attempts.blame(error)
  }

  /** Ends the wait for the step that is running. Hooks that clean up still run, shortly. */
  abandon(): void {
    this.#attempts.abandon()
  }

  async run(): Promise<CaseEnd> {
    const { support, match, newId, testRunStartedId } = this.#context
    const began = performance.now()
    const testSteps = testStepsOf(this.#case, support, match, newId)
    const steps: { step: CaseStep; end: StepEnd }[] = []
    this.#messages?.caseStarted(this.#case, testSteps, testRunStartedId, newId())
    for (const testStep of testSteps) {
      this.#messages?.stepStarted(testStep)
      const end = testStep.kind === 'step' ? await this.#performSentence(testStep) : await this.#performHook(testStep)
      this.#worst = worseOf(this.#worst, end)
      if (testStep.kind === 'step') steps.push({ step: testStep.step, end })
      this.#messages?.stepFinished(testStep, end)
    }
    await this.#catchUp()
    this.#messages?.caseFinished()
    const world = this.#world?.it
    const found = this.#findings.outcome(this.#case.rule?.level ?? 'MUST', outcomeIn(world))
    const outcome = hiddenOutcome(found, hideIn(world))
    const shown = this.#context.exchangesOfPasses || outcome.kind !== 'pass'
    return {
      outcome,
      worst: this.#worst,
      milliseconds: performance.now() - began,
      steps,
      exchanges: shown ? exchangesIn(world) : [],
      search: searchIn(world),
    }
  }

  /** A rejection that nobody handles is known only after a turn of the event loop, which timers and signals need too. */
  async #catchUp(): Promise<void> {
    await eventLoopTurn()
    const call: Call = { phase: 'cleaning-up', place: 'after the last step', timeout: undefined }
    this.#worst = worseOf(this.#worst, await this.#attempts.call(call, () => undefined))
  }

  #performHook({ kind, hook }: HookStep): Promise<StepEnd> | StepEnd {
    const { pickle, document: gherkinDocument } = this.#case
    const told = { gherkinDocument, pickle, testCaseStartedId: this.#startedId }
    const { timeout } = hook.options
    if (kind === 'before') {
      if (this.#worst.status !== PASSED) return skipped
      const call: Call = { phase: 'arranging', place: `the Before hook at ${locationOf(hook)}`, timeout }
      return this.#attempts.call(call, () => callHook(hook, this.#getWorld(), [told]))
    }
    const seen = { ...told, result: stepResultOf(this.#worst), error: this.#worst.thrown, willBeRetried: false }
    const call: Call = { phase: 'cleaning-up', place: `the After hook at ${locationOf(hook)}`, timeout }
    return this.#attempts.call(call, () => callHook(hook, this.#getWorld(), [seen]))
  }

  async #performSentence({ id, step, matches }: Sentence): Promise<StepEnd> {
    if (this.#worst.status === SKIPPED) return skipped
    const [match, ...others] = matches
    if (!match || others.length > 0) {
      this.#findings.unclear(step.text, matches)
      if (!match) await this.#suggest(step)
      return { status: match ? AMBIGUOUS : UNDEFINED, milliseconds: 0 }
    }
    if (this.#worst.status !== PASSED) return skipped
    const { beforeTestStepHookDefinitions: before, afterTestStepHookDefinitions: after } = this.#context.support
    if (before.length + after.length === 0) return this.#callStep(match, step)

    const hooked = await this.#callStepHooks(before, step, id)
    const own = hooked.some(({ status }) => status === FAILED) ? undefined : await this.#callStep(match, step)
    const ends = [...hooked, ...(own ? [own] : []), ...(await this.#callStepHooks(after.toReversed(), step, id, own))]
    return {
      ...ends.reduce(worseOf, passed),
      milliseconds: ends.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    }
  }

  async #callStep(match: StepMatch, step: CaseStep): Promise<StepEnd> {
    const type = typeOf(step)
    const place = `"${step.keyword} ${step.text}" (${locationOf(match.definition)})`
    const call: Call = { phase: phases[type], place, timeout: match.definition.options.timeout }
    const end = await this.#attempts.call(call, () => callStep(match, step.pickleStep, this.#getWorld()))
    if (type === PickleStepType.OUTCOME && end.status === PASSED) this.#findings.judged()
    return end
  }

  async #callStepHooks(hooks: readonly StepHook[], step: CaseStep, id: string, end?: StepEnd): Promise<StepEnd[]> {
    const { pickle, document: gherkinDocument } = this.#case
    const place = { gherkinDocument, pickle, pickleStep: step.pickleStep }
    const ids = { testCaseStartedId: this.#startedId, testStepId: id }
    const told = { ...place, ...ids, result: end && stepResultOf(end), error: end?.thrown }
    const ends: StepEnd[] = []
    for (const hook of hooks.filter((one) => one.appliesToTestCase(pickle))) {
      const { timeout } = hook.options
      const call: Call = { phase: phases[typeOf(step)], place: `the step hook at ${locationOf(hook)}`, timeout }
      ends.push(await this.#attempts.call(call, () => callHook(hook, this.#getWorld(), [told])))
    }
    return ends
  }

  async #suggest({ pickleStep }: CaseStep): Promise<void> {
    if (!this.#messages) return
    const codes = await snippetsFor(pickleStep, this.#context.support)
    this.#messages.suggested(this.#context.newId(), pickleStep.id, codes)
  }

  /** Made within the first step or hook, so that a constructor that throws fails that one. */
  #getWorld(): unknown {
    const { support, parameters } = this.#context
    this.#world ??= { it: new support.World({ ...attaching((part) => this.#messages?.attached(part)), parameters }) }
    return this.#world.it
  }
}
