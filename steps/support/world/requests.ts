import { codeRoute } from '../../../src/protocol/code-route.ts'
import type { AcceptedOf, Answer, AnswerTo, Command, CommandOf, CommandType } from '../../../src/protocol/command.ts'
import type { Declaration } from '../../../src/protocol/declaration.ts'
import type { ParameterName } from '../../../src/protocol/parameters.ts'
import { BrokenRule } from '../../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { answerText } from '../answer-text.ts'
import {
  attemptLimitReached,
  type CountedAttempts,
  countAttempt,
  type HoldingLimit,
  holdingLimitReached,
  type ReachedLimit,
  sendLimitReached,
  sentCode,
  withoutCapability,
} from './declared-limits.ts'
import type { ScenarioSandbox } from './sandbox.ts'

/** What the World does around the commands of a scenario. */
export type RequestHooks = {
  beforeAttempt(): Promise<void>
  /** A Then has to check these answers. */
  afterAttempt(answers: readonly Answer[]): void
  /** A command was carried out. */
  afterAccepted(command: Command): void
  /** How many the fullest account holds. */
  maxHeld(limit: HoldingLimit): number
}

/** Sends the commands of a scenario: each method says what its answer is for. */
export class Requests {
  /** The limits that the scenario is about: reaching one of them does not end it. */
  readonly aboutLimits = new Set<ParameterName>()
  readonly #sandbox: ScenarioSandbox
  readonly #hooks: RequestHooks
  #sentCodes = 0
  readonly #counted: CountedAttempts = {}

  constructor(sandbox: ScenarioSandbox, hooks: RequestHooks) {
    this.#sandbox = sandbox
    this.#hooks = hooks
  }

  /** A precondition. Throws CannotArrange or OutsideDeclaration when it is refused. */
  async arrange<T extends CommandType>(command: CommandOf<T>): Promise<AcceptedOf<T>> {
    const answer: AnswerTo<T> = await this.#send(command)
    if (isRefusal(answer)) {
      const reached = holdingLimitReached(this.#sandbox.declaration, command.type, this.#hooks.maxHeld)
      if (reached) throw new OutsideDeclaration(reached.reason)
      throw new CannotArrange(`${command.type} was refused as ${answer.reason}`)
    }
    return answer as AcceptedOf<T>
  }

  /** The attempt of the scenario; a Then has to check its answer. */
  async attempt<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    const [answer] = await this.attemptTogether([command])
    return answer as AnswerTo<T>
  }

  /** Several commands, sent at the same moment. */
  async attemptTogether<T extends CommandType>(commands: readonly CommandOf<T>[]): Promise<readonly AnswerTo<T>[]> {
    await this.#hooks.beforeAttempt()
    const answers = await Promise.all(commands.map((command) => this.#send(command)))
    this.#hooks.afterAttempt(answers as readonly Answer[])
    return answers
  }

  /** A request of a Then. Throws BrokenRule when it is refused. */
  async require<T extends CommandType>(command: CommandOf<T>, demand: string): Promise<AcceptedOf<T>> {
    const answer: AnswerTo<T> = await this.#send(command)
    if (isRefusal(answer)) throw new BrokenRule(demand, `${command.type} is carried out`, answerText(answer))
    return answer as AcceptedOf<T>
  }

  /** A request of a Then. Returns any answer. */
  async ask<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    return this.#send(command)
  }

  /** The declared limit that a refusal follows from, and why. */
  #limitReached(type: CommandType, answer: Answer): ReachedLimit | undefined {
    const { declaration } = this.#sandbox
    return (
      attemptLimitReached(declaration, type, answer, this.#counted) ??
      sendLimitReached(declaration, answer, this.#sentCodes) ??
      (type === 'add-phone' && isRefusal(answer)
        ? holdingLimitReached(declaration, type, this.#hooks.maxHeld)
        : undefined)
    )
  }

  async #send<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
    const { declaration } = this.#sandbox
    const outside = withoutCapability(declaration, command as Command)
    if (outside) throw outside
    const answer: AnswerTo<T> = await this.#sandbox.send(fromApp(declaration, command))
    const reached = this.#limitReached(command.type, answer as Answer)
    if (reached && !this.aboutLimits.has(reached.limit)) throw new OutsideDeclaration(reached.reason)
    countAttempt(this.#counted, command.type, answer as Answer)
    if (!isRefusal(answer)) this.#hooks.afterAccepted(command as Command)
    if (sentCode(declaration, command.type, answer as Answer)) this.#sentCodes += 1
    return answer
  }
}

/** An entered code is one of the app where codes come from nowhere else. */
const fromApp = <T extends CommandType>(declaration: Declaration, command: CommandOf<T>): CommandOf<T> =>
  command.type === 'enter-code' && !('from' in command) && codeRoute(declaration) === 'app'
    ? { ...command, from: 'app' }
    : command

const isRefusal = (answer: Answer): answer is Extract<Answer, { type: 'refused' }> => answer.type === 'refused'
