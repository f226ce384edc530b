import { setTimeout as wait } from 'node:timers/promises'
import { codeRoute } from '../protocol/code-route.ts'
import type { Answer, CommandOf, CommandType } from '../protocol/command.ts'
import type { Delivery } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'
import { anotherPassword } from './another-password.ts'
import type { CheckFinding, Diagnostic } from './diagnostic.ts'
import { observedParameter } from './observed-parameter.ts'
import { codeWord, messageWord, noOutbox, outboxDiagnostic } from './outbox-diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'
import type { ProbeSettings, SettingSeen } from './probe-settings.ts'
import { pushDiagnostic } from './push-diagnostic.ts'
import { answerText, ok, stopped } from './sign-in-diagnostic.ts'
import { undelivered } from './undelivered.ts'
import { withoutCode } from './without-code.ts'

/** A client of a kind that the target lets sign in. */
export const clientFor = ({ capabilities }: Declaration) =>
  capabilities['sign-in.browser'].state === 'absent'
    ? ({ kind: 'tablet', name: 'doctor', version: '11.2' } as const)
    : ({ kind: 'browser' } as const)

export type SignInProbeOptions = {
  /** Milliseconds to wait for a message of an adapter's server; undefined where what was sent is there at once. */
  readonly messageTimeout: number | undefined
  /** Whether requests seem to come from the address of the check. */
  readonly hasAddress?: boolean
}

/** One sign-in that has to work on every server: password, code by text or mail, session. */
export class SignInProbe {
  /** The session that it led to. */
  session: string | undefined
  readonly #sandbox: Sandbox
  readonly #account: ProbeAccount
  readonly #declaration: Declaration
  /** Milliseconds to wait for a message; undefined where what was sent is there at once. */
  readonly #messageTimeout: number | undefined
  readonly #hasAddress: boolean
  readonly #sentTo: string[] = []
  readonly #via: 'text' | 'email'
  readonly #receivers: readonly string[]
  #signIn: string | undefined
  #expiresIn: number | undefined
  #before = 0

  constructor(
    sandbox: Sandbox,
    account: ProbeAccount,
    declaration: Declaration,
    { messageTimeout, hasAddress = false }: SignInProbeOptions,
  ) {
    this.#hasAddress = hasAddress
    this.#sandbox = sandbox
    this.#account = account
    this.#declaration = declaration
    this.#messageTimeout = messageTimeout
    this.#via = codeRoute(declaration) === 'email' ? 'email' : 'text'
    this.#receivers = this.#via === 'email' ? [account.identifier] : account.numbers
  }

  /** Password, and the first code. */
  async *start(): AsyncGenerator<CheckFinding> {
    const { identifier, password } = this.#account
    const client = clientFor(this.#declaration)
    const answer = await this.#send({ type: 'start-sign-in', identifier, password, client })
    if (answer.type === 'signed-in') {
      this.session = answer.session
      yield await withoutCode(this.#sandbox, answer.session, this.#declaration)
    } else if (answer.type === 'code-required') {
      this.#signIn = answer.signIn
      this.#expiresIn = answer.expiresIn
      if (this.#outbox.includes(this.#via)) yield* this.#sendCode(0)
      else yield* noOutbox(this.#via)
    } else {
      const wrong = await anotherPassword(this.#sandbox, this.#account, this.#declaration, answer)
      yield wrong ?? stopped(`start-sign-in was ${answerText(answer)}`)
    }
  }

  /** The second code, what was delivered, and the entry of the code. `now`: what the clock shows. */
  async *finish(now: number | undefined): AsyncGenerator<CheckFinding> {
    if (this.#signIn === undefined || this.#sentTo.length === 0) return
    if (this.#receivers.length > 1) yield* this.#sendCode(1)
    const deliveries = await this.#deliveries()
    const { deviceName, provisioned } = this.#account
    const device = provisioned.devices.find(({ name }) => name === deviceName)
    const wrong = outboxDiagnostic(deliveries, {
      via: this.#via,
      receivers: this.#sentTo,
      device: device && deviceName !== undefined ? { id: device.device, name: deviceName } : undefined,
      now: this.#messageTimeout === undefined ? now : undefined,
    })
    if (wrong) {
      if (this.#messageTimeout !== undefined)
        yield undelivered(wrong, { word: messageWord[this.#via], to: this.#sentTo[0], timeout: this.#messageTimeout })
      else yield { ...((await this.#late(deliveries)) ?? wrong), operation: 'read-deliveries' }
      return
    }
    const push = device && this.#messageTimeout === undefined && this.#declaration.edition !== 'two-step'
    const wrongPush = push ? pushDiagnostic(deliveries, device.device, this.#hasAddress) : undefined
    if (wrongPush) yield { ...wrongPush, operation: 'read-deliveries' }
    const message = deliveries.findLast(({ channel, to }) => channel === this.#via && to === this.#sentTo.at(-1))
    if (message?.code === undefined) {
      // Something was delivered, and this not: a matter of the server's rules, which a run shows.
      yield {
        check: 'delivery',
        state: 'conformance',
        text: `no ${messageWord[this.#via]} to ${this.#sentTo.at(-1)} was delivered`,
      }
      return
    }
    const { code } = message
    const entered = await this.#send({ type: 'enter-code', signIn: this.#signIn, code })
    if (entered.type === 'signed-in') {
      this.session = entered.session
      yield ok(`password, code by ${codeWord[this.#via]}, session`)
    } else yield stopped(`enter-code was ${answerText(entered)}`)
    const { parameters } = this.#declaration
    const seen = `a code of ${code.length} characters arrived by ${codeWord[this.#via]}`
    yield observedParameter('delivery', 'code.length', { value: code.length, seen, parameters })
  }

  /** What the sign-in told of its own end, where the sandbox was not opened with that setting. */
  *observed(settings: ProbeSettings): Generator<Diagnostic> {
    const value = this.#expiresIn
    if (value === undefined || settings['signin.pending_lifetime'] !== undefined) return
    const { parameters } = this.#declaration
    const seen = `a sign-in that waits for its code expires after ${value} s`
    yield observedParameter('happy path', 'signin.pending_lifetime', { value, seen, parameters })
  }

  /** What the sign-in and one more command show of the settings that the sandbox was opened with. */
  async settingsSeen(settings: ProbeSettings): Promise<readonly SettingSeen[]> {
    const seen: SettingSeen[] = []
    const pending = settings['signin.pending_lifetime']
    if (pending !== undefined && this.#expiresIn !== undefined)
      seen.push({ name: 'signin.pending_lifetime', honoured: this.#expiresIn === pending })
    const isFull = this.#account.provisioned.phones.length === settings['phone.max']
    if (isFull && this.#declaration.capabilities.phones.state === 'supported') {
      const session = this.session ?? this.#account.provisioned.session
      const answer = await this.#send({ type: 'add-phone', session, number: '+12025550149', method: 'text' })
      const honoured = answer.type === 'refused' && answer.reason === 'limit-reached'
      if (honoured || answer.type === 'phone-added') seen.push({ name: 'phone.max', honoured })
    }
    if (seen.every(({ honoured }) => !honoured) && settings['code.sends'] !== undefined && this.#sentTo.length === 2) {
      const { identifier, password } = this.#account
      const client = clientFor(this.#declaration)
      const started = await this.#send({ type: 'start-sign-in', identifier, password, client })
      if (started.type !== 'code-required') return seen
      const answer = await this.#send({ type: 'send-code', signIn: started.signIn, via: 'text', ...this.#phoneAt(0) })
      const honoured = answer.type === 'refused' && answer.reason === 'too-many-sends'
      if (honoured || answer.type !== 'refused') seen.push({ name: 'code.sends', honoured })
    }
    return seen
  }

  get #outbox() {
    return this.#declaration.powers.outbox
  }
  #phoneAt(at: number): { readonly phone?: string } {
    const number = this.#account.numbers[at]
    const phone = this.#account.provisioned.phones.find((one) => one.number === number)?.phone
    return phone === undefined ? {} : { phone }
  }
  async *#sendCode(at: number): AsyncGenerator<CheckFinding> {
    const receiver = this.#receivers[at]
    if (receiver === undefined || this.#signIn === undefined) return
    if (this.#messageTimeout !== undefined) this.#before = (await this.#readDeliveries()).length
    const answer = await this.#send({ type: 'send-code', signIn: this.#signIn, via: this.#via, ...this.#phoneAt(at) })
    if (answer.type !== 'refused') this.#sentTo.push(receiver)
    else if (at === 0) yield stopped(`send-code was ${answerText(answer)}`)
  }

  async #readDeliveries(): Promise<readonly Delivery[]> {
    return (await this.#sandbox.control({ type: 'read-deliveries' })).deliveries
  }
  /** What was delivered; of an adapter's server what comes in time after the code was asked for. */
  async #deliveries(): Promise<readonly Delivery[]> {
    if (this.#messageTimeout === undefined) return this.#readDeliveries()
    const until = performance.now() + this.#messageTimeout
    for (;;) {
      const fresh = (await this.#readDeliveries()).slice(this.#before).filter(({ channel }) => channel === this.#via)
      const own = fresh.filter(({ to }) => this.#sentTo.includes(to))
      if (fresh.length > 0 || performance.now() >= until) return own.length > 0 ? own : fresh
      await wait(Math.min(100, this.#messageTimeout))
    }
  }
  /** What is wrong with an outbox that tells more when it is read again. */
  async #late({ length }: readonly Delivery[]): Promise<Diagnostic | undefined> {
    const again = (await this.#readDeliveries()).length
    if (again <= length) return undefined
    const text = `the outbox had ${length} deliveries after send-code was answered, and ${again} when it was read again: the contract says that the next reading has them all`
    return { check: 'delivery', state: 'configuration', text }
  }
  async #send<T extends CommandType>(command: CommandOf<T>): Promise<Extract<Answer, { type: string }>> {
    return (await this.#sandbox.send(command)) as Answer
  }
}
