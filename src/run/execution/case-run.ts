import { PickleStepType, TestStepResultStatus } from '@cucumber/messages'
import type { StepMatch, StepMatcher } from '../suite/step-matching.ts'
import type { Case, CaseStep } from '../suite/suite.ts'
import type { StepHook, SupportCode } from '../suite/support-code.ts'
import { attachmentApi } from './attachments.ts'
import { CaseFindings } from './case-findings.ts'
import { CaseMessages, type MessageListener } from './case-messages.ts'
import { type Phase, withAbsence } from './case-outcome.ts'
import type { CaseEnd } from './case-result.ts'
import * as worlds from './read-world.ts'
import { redactedOutcome } from './redacted-outcome.ts'
import { snippetsFor } from './snippets.ts'
import { passed, type StepEnd, skipped, stepResultOf, worseOf } from './step-end.ts'
import { type TestStep, testStepsOf } from './test-steps.ts'
import { eventLoopTurn } from './timeout-runner.ts'
import { callHook, callStep, locationOf } from './user-code.ts'
import { type Limits, type UserCodeCall, UserCodeRunner } from './user-code-runner.ts'

/** What all cases of a run share. */
export type CaseRunContext = Limits & {
  readonly support: SupportCode
  readonly exchangesOfPasses: boolean
  readonly match: StepMatcher
  /** Passed to every World as they are. */
  readonly parameters: unknown
  readonly newId: () => string
  readonly testRunStartedId: string
  readonly listener: MessageListener | undefined
}

type HookStep = Exclude<TestStep, { kind: 'step' }>
type PickleTestStep = Extract<TestStep, { kind: 'step' }>

const { AMBIGUOUS, FAILED, PASSED, SKIPPED, UNDEFINED } = TestStepResultStatus

const phases: Readonly<Record<PickleStepType, Phase>> = {
  [PickleStepType.UNKNOWN]: 'arranging',
  [PickleStepType.CONTEXT]: 'arranging',
  [PickleStepType.ACTION]: 'judging',
  [PickleStepType.OUTCOME]: 'judging',
}
const typeOf = ({ pickleStep }: CaseStep): PickleStepType => pickleStep.type ?? PickleStepType.UNKNOWN

/** One running case, with a World of its own. */
export class CaseRun {
  readonly #case: Case
  readonly #context: CaseRunContext
  readonly #startedId: string
  readonly #messages: CaseMessages | undefined
  readonly #findings = new CaseFindings()
  readonly #userCode: UserCodeRunner
  #world: { readonly it: unknown } | undefined
  #worst = passed
  #failedCheck: worlds.FailedCheck | undefined

  constructor(one: Case, context: CaseRunContext) {
    this.#case = one
    this.#context = context
    this.#startedId = context.newId()
    this.#messages = context.listener && new CaseMessages(context.listener, this.#startedId)
    this.#userCode = new UserCodeRunner(context, this.#findings)
  }

  get id(): string {
    return this.#case.id
  }

  /** Takes an uncaught error: it fails the running step. */
  onUncaughtError(error: unknown): void {
    this.#userCode.onUncaughtError(error)
  }

  /** Ends the wait for the running step. Hooks that clean up still run, for a short time. */
  abort(): void {
    this.#userCode.abort()
  }

  async run(): Promise<CaseEnd> {
    const { support, match, newId, testRunStartedId } = this.#context
    const began = performance.now()
    const testSteps = testStepsOf(this.#case, support, match, newId)
    const steps: { step: CaseStep; end: StepEnd }[] = []
    this.#messages?.caseStarted(this.#case, testSteps, testRunStartedId, newId())
    for (const testStep of testSteps) {
      this.#messages?.stepStarted(testStep)
      const end = testStep.kind === 'step' ? await this.#runStep(testStep) : await this.#runHook(testStep)
      this.#worst = worseOf(this.#worst, end)
      if (testStep.kind === 'step') steps.push({ step: testStep.step, end })
      this.#messages?.stepFinished(testStep, end)
    }
    await this.#awaitUncaughtErrors()
    this.#messages?.caseFinished()
    const world = this.#world?.it
    const found = this.#findings.outcome(this.#case.rule?.level ?? 'MUST', worlds.outcomeIn(world))
    const outcome = redactedOutcome(
      withAbsence(worlds.withDoubtsIn(world, found), worlds.absenceIn(world)),
      worlds.redactIn(world),
    )
    const findings = worlds.findingsIn(world)
    const shown = this.#context.exchangesOfPasses || outcome.kind !== 'pass' || findings.length > 0
    const exchanges = shown ? worlds.exchangesIn(world) : []
    return {
      outcome,
      worst: this.#worst,
      milliseconds: performance.now() - began,
      steps,
      exchanges,
      ...(outcome.kind === 'pass' ? {} : worlds.decisionIn(world, exchanges, this.#failedCheck)),
      search: worlds.searchIn(world),
      ...(findings.length > 0 && { findings }),
    }
  }

  /** An unhandled rejection is reported only after a turn of the event loop. Timers and signals need that turn too. */
  async #awaitUncaughtErrors(): Promise<void> {
    await eventLoopTurn()
    const call: UserCodeCall = { phase: 'cleaning-up', place: 'after the last step', timeout: undefined }
    this.#worst = worseOf(this.#worst, await this.#userCode.call(call, () => undefined))
  }

  #runHook({ kind, hook }: HookStep): Promise<StepEnd> | StepEnd {
    const { pickle, document: gherkinDocument } = this.#case
    const hookArgument = { gherkinDocument, pickle, testCaseStartedId: this.#startedId }
    const { timeout } = hook.options
    if (kind === 'before') {
      if (this.#worst.status !== PASSED) return skipped
      const call: UserCodeCall = { phase: 'arranging', place: `the Before hook at ${locationOf(hook)}`, timeout }
      return this.#userCode.call(call, () => callHook(hook, this.#getWorld(), [hookArgument]))
    }
    const afterHookArgument = {
      ...hookArgument,
      result: stepResultOf(this.#worst),
      error: this.#worst.thrown,
      willBeRetried: false,
    }
    const call: UserCodeCall = { phase: 'cleaning-up', place: `the After hook at ${locationOf(hook)}`, timeout }
    return this.#userCode.call(call, () => callHook(hook, this.#getWorld(), [afterHookArgument]))
  }

  async #runStep({ id, step, matches }: PickleTestStep): Promise<StepEnd> {
    if (this.#worst.status === SKIPPED) return skipped
    const [match, ...others] = matches
    if (!match || others.length > 0) {
      this.#findings.undefinedOrAmbiguous(step.text, matches)
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
    const call: UserCodeCall = { phase: phases[type], place, timeout: match.definition.options.timeout }
    const began = { at: Date.now(), sentBefore: worlds.lastSentIn(this.#world?.it) }
    const end = await this.#userCode.call(call, () => callStep(match, step.pickleStep, this.#getWorld()))
    if (type === PickleStepType.OUTCOME && end.status === FAILED) this.#failedCheck = began
    if (type === PickleStepType.OUTCOME && end.status === PASSED) this.#findings.judged()
    return end
  }

  async #callStepHooks(hooks: readonly StepHook[], step: CaseStep, id: string, end?: StepEnd): Promise<StepEnd[]> {
    const { pickle, document: gherkinDocument } = this.#case
    const place = { gherkinDocument, pickle, pickleStep: step.pickleStep }
    const ids = { testCaseStartedId: this.#startedId, testStepId: id }
    const hookArgument = { ...place, ...ids, result: end && stepResultOf(end), error: end?.thrown }
    const ends: StepEnd[] = []
    for (const hook of hooks.filter((one) => one.appliesToTestCase(pickle))) {
      const { timeout } = hook.options
      const call: UserCodeCall = { phase: phases[typeOf(step)], place: `the step hook at ${locationOf(hook)}`, timeout }
      ends.push(await this.#userCode.call(call, () => callHook(hook, this.#getWorld(), [hookArgument])))
    }
    return ends
  }

  async #suggest({ pickleStep }: CaseStep): Promise<void> {
    if (!this.#messages) return
    const codes = await snippetsFor(pickleStep, this.#context.support)
    this.#messages.suggestion(this.#context.newId(), pickleStep.id, codes)
  }

  /** Made within the first step or hook, so that a constructor that throws fails that one. */
  #getWorld(): unknown {
    const { support, parameters } = this.#context
    this.#world ??= {
      it: new support.World({ ...attachmentApi((part) => this.#messages?.attachment(part)), parameters }),
    }
    return this.#world.it
  }
}
