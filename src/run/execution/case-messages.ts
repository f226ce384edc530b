import { type Envelope, type TestCaseStarted, TimeConversion, type Timestamp } from '@cucumber/messages'
import type { Case } from '../suite/suite.ts'
import type { AttachmentContent } from './attachments.ts'
import { type StepEnd, stepResultOf } from './step-end.ts'
import { type TestStep, testStepMessage } from './test-steps.ts'

/** Receives Cucumber's messages one by one, as they arise. */
export type MessageListener = (envelope: Envelope) => void

export const timestamp = (): Timestamp => TimeConversion.millisecondsSinceEpochToTimestamp(Date.now())

/** Sends the messages of one case to a listener. */
export class CaseMessages {
  readonly #emit: MessageListener
  readonly #started: string
  #step: string | undefined

  constructor(emit: MessageListener, started: string) {
    this.#emit = emit
    this.#started = started
  }

  caseStarted(one: Case, testSteps: readonly TestStep[], testRunStartedId: string, id: string): void {
    const testCase = { id, pickleId: one.pickle.id, testSteps: testSteps.map(testStepMessage), testRunStartedId }
    this.#emit({ testCase })
    const testCaseStarted: TestCaseStarted = { id: this.#started, testCaseId: id, attempt: 0, timestamp: timestamp() }
    this.#emit({ testCaseStarted })
  }

  stepStarted({ id }: TestStep): void {
    this.#step = id
    this.#emit({ testStepStarted: { testCaseStartedId: this.#started, testStepId: id, timestamp: timestamp() } })
  }

  stepFinished({ id }: TestStep, end: StepEnd): void {
    this.#step = undefined
    const testStepResult = stepResultOf(end)
    this.#emit({
      testStepFinished: { testCaseStartedId: this.#started, testStepId: id, testStepResult, timestamp: timestamp() },
    })
  }

  /** Throws when no step is running that the attachment could belong to. */
  attachment(part: AttachmentContent): void {
    if (this.#step === undefined)
      throw new Error('Attachments are possible only while a step is running: the step must wait for them')
    const place = { testCaseStartedId: this.#started, testStepId: this.#step }
    this.#emit({ attachment: { ...part, ...place, timestamp: timestamp() } })
  }

  suggestion(id: string, pickleStepId: string, codes: readonly string[]): void {
    const snippets = codes.map((code) => ({ language: 'javascript', code }))
    this.#emit({ suggestion: { id, pickleStepId, snippets } })
  }

  caseFinished(): void {
    this.#emit({
      testCaseFinished: { testCaseStartedId: this.#started, timestamp: timestamp(), willBeRetried: false },
    })
  }
}
