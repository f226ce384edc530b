import { setDefaultTimeout, setWorldConstructor, World } from '@cucumber/cucumber'
import type { Finding } from '../../src/monitors/finding.ts'
import type { Budget, PropertyResult } from '../../src/properties/property.ts'
import type { ParameterName, ParameterValue } from '../../src/protocol/parameters.ts'
import type { Rule } from '../../src/rules/catalogue.ts'
import type { Exchange, Target } from '../../src/targets/target.ts'
import type { Outcome } from '../../src/verdict/outcome.ts'
import type { ReportedWorld, SentCommand } from '../../src/verdict/reported-world.ts'
import type { SearchResult } from '../../src/verdict/result.ts'
import { ScenarioClock } from './world/clock.ts'
import { RememberedCodes } from './world/codes.ts'
import { Judgement } from './world/judgement.ts'
import { Messages } from './world/messages.ts'
import { People } from './world/people.ts'
import { Requests } from './world/requests.ts'
import { ScenarioSandbox } from './world/sandbox.ts'
import { noSecondFactor } from './world/second-factor.ts'
import { takeSnapshot } from './world/snapshot.ts'

export type WorldParameters = {
  /** A Target where assay runs the features, and its name where another runner does. */
  readonly target?: Target | string
  /** What differs from the default budget of a search. */
  readonly budget?: Partial<Budget>
  /** What the sandboxes of rules of hardening are opened with, where the target does not declare it. */
  readonly hardened?: Partial<Record<ParameterName, ParameterValue>>
}

/** A scenario: the rule that it is about, and what its steps work with. */
export class AccountWorld extends World<WorldParameters> implements ReportedWorld {
  outcome?: Outcome
  doubt?: string | undefined
  addressDoubt?: string | undefined
  /** The rule that the scenario tests. */
  rule!: Rule
  /** The parameter that the demand of the scenario follows from, where no document says it. */
  declaredBehind?: ParameterName | undefined
  /** Whether something else must not end what lives as long as that parameter says. */
  endsEarlier = false
  /** Why the demand of the scenario is inferred from the sentence of its rule. */
  inferred?: string | undefined
  /** The result of the search, in a scenario about a property. */
  propertyResult?: PropertyResult
  /** What the monitors saw in the sandboxes that were closed, those of searches too. */
  findings: readonly Finding[] = []
  /** The steps of the scenario: some are prepared for by an earlier one. */
  stepTexts: readonly string[] = []
  readonly sandbox = new ScenarioSandbox()
  readonly clock = new ScenarioClock(this.sandbox)
  readonly messages = new Messages(this.sandbox)
  /** The codes that sentences call "that code" and "the earlier code". */
  readonly codes = new RememberedCodes()
  readonly requests: Requests = new Requests(this.sandbox, {
    beforeAttempt: async () => {
      await this.people.allReady()
      await this.judgement.noteBeforeAttempt()
      await this.messages.noteBeforeAttempt()
    },
    afterAttempt: (answers) => this.judgement.expect(answers),
    afterAccepted: (command) => this.people.noteAccepted(command),
    maxHeld: (limit) => this.people.maxHeld(limit),
  })
  readonly people: People = new People(this)
  /** Why a scenario that cannot be set up does not apply. */
  get absence(): string | undefined {
    return this.people.lackSecondFactor ? noSecondFactor().message : undefined
  }
  readonly judgement = new Judgement(this.sandbox, async () => ({
    state: await takeSnapshot(this),
    deliveries: await this.messages.count(),
  }))

  get exchanges(): readonly Exchange[] {
    return this.sandbox.exchanges ?? this.propertyResult?.counterexample?.exchanges ?? []
  }
  get decidedBy(): SentCommand | undefined {
    return this.sandbox.decidedBy
  }
  get parametersRead(): Readonly<Record<string, ParameterValue>> {
    return this.sandbox.parametersRead
  }
  get parametersReplaced(): Readonly<Record<string, ParameterValue | null>> {
    return this.sandbox.parametersReplaced
  }
  get followsFrom(): string | undefined {
    const name = this.declaredBehind
    const value = name === undefined ? undefined : this.sandbox.declares(name)
    if (value === undefined) return undefined
    return `${name} is ${value}${this.endsEarlier ? ', and no document says that this ends it earlier' : ''}`
  }
  get search(): SearchResult | undefined {
    if (!this.propertyResult) return undefined
    const { coverage, seed, counterexample } = this.propertyResult
    return { ...coverage, seed, path: counterexample?.path ?? null, story: counterexample?.trace ?? [] }
  }
  redact(sentence: string): string {
    return this.sandbox.redact(sentence)
  }
}

setWorldConstructor(AccountWorld)
setDefaultTimeout(30_000)
