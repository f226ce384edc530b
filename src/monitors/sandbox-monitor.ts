import type { Accepted, Answer, Command } from '../protocol/command.ts'
import type { ControlAnswer, ControlCommand, Delivery } from '../protocol/control.ts'
import type { Edition } from '../rules/rule.ts'
import type { RawExchange } from '../targets/target.ts'
import { type AnsweredExchange, secretsInAnswers } from './answers-monitor.ts'
import { distinctFindings, type Finding } from './finding.ts'
import { type CarriedOut, codesInWrongMessages, unexplainedMessages } from './message-monitor.ts'
import { SecretRegister } from './secret-register.ts'
import { type SentCommand, SessionOwners } from './session-owners.ts'

/** Most characters of the answers of a sandbox that are kept until they are searched; of those after them nothing is. */
const maxLength = 2 * 1024 * 1024
/** Commands that may change which scheme an account has. */
const changesScheme = /two-step|two-factor|enrol|undo|recovery/

/** What the target declares, as far as monitors need it. */
export type MonitoredDeclaration = {
  readonly edition: Edition
  /** A trusted device shows the code of a sign-in only once its request was allowed. */
  readonly approvalFirst: boolean
  /** Codes go to mail addresses, since they go to no number and no device. */
  readonly codesByMail: boolean
  /** A text with the code may go by itself where there is no trusted device. */
  readonly textsByThemselves: boolean
}

/** Everything that went over the wire in one sandbox, judged once it is over. */
export class SandboxMonitor {
  readonly #declaration: MonitoredDeclaration
  readonly #secrets = new SecretRegister()
  readonly #exchanges: AnsweredExchange[] = []
  readonly #sessions = new SessionOwners()
  readonly #inFlight = new Set<SentCommand>()
  readonly #carriedOut: CarriedOut[] = []
  readonly #identifiers = new Set<string>()
  /** The identifier of the owner, by device. */
  readonly #owners = new Map<string, string>()
  readonly #twoFactorDevices = new Set<string>()
  #deliveries: readonly Delivery[] = []
  #length = 0
  /** A command may have been sent of which nobody knows whether it was carried out. */
  #unsure = false
  #schemeChanged = false
  /** Commands were sent since deliveries were read. */
  #mayHaveSent = false

  constructor(declaration: MonitoredDeclaration) {
    this.#declaration = declaration
  }

  get mayHaveSent(): boolean {
    return this.#mayHaveSent
  }

  /** An exchange, of which a log has cut a long answer. */
  exchanged(exchange: RawExchange): void {
    this.#length += exchange.response?.body.length ?? 0
    if (this.#length > maxLength) return
    const sentFor = [...this.#inFlight].filter(({ command }) => command.type === exchange.command)
    this.#exchanges.push({ sentFor, exchange })
  }

  /** A command goes out. `sent` ends it. */
  sending(command: Command): SentCommand {
    const sent: SentCommand = { command }
    this.#inFlight.add(sent)
    return sent
  }

  /** A command is over; without an answer it may have been carried out all the same. */
  sent(sent: SentCommand, answer: Answer | undefined): void {
    const { command } = sent
    sent.answer = answer
    this.#inFlight.delete(sent)
    this.#mayHaveSent = true
    if (answer === undefined) this.#unsure = true
    else if (answer.type !== 'refused') this.#accepted(command, answer)
  }

  /** A tampered request is over: what was sent may have been anything. */
  tampered(sent: SentCommand): void {
    this.#inFlight.delete(sent)
    this.#unsure = true
  }

  controlled(command: ControlCommand, answer: ControlAnswer): void {
    if (command.type === 'provision-account') {
      this.#secrets.provisioned(command)
      this.#identifiers.add(command.identifier.toLowerCase())
    }
    if (answer.type === 'provisioned') {
      const { session, devices } = answer
      this.#secrets.tokens([session, ...devices.map((one) => one.session)], 'session')
      this.#secrets.tokens(
        devices.map(({ trust }) => trust),
        'trust',
      )
      if (command.type !== 'provision-account') return
      this.#sessions.provisioned(command.identifier, [session, ...devices.map((one) => one.session)])
      for (const { device } of devices) {
        this.#owners.set(device, command.identifier.toLowerCase())
        if (command.scheme === 'two-factor') this.#twoFactorDevices.add(device)
      }
    }
    if (answer.type === 'staff-token') this.#secrets.tokens([answer.staff], 'staff')
    if (answer.type === 'deliveries') {
      this.#deliveries = answer.deliveries
      this.#mayHaveSent = false
    }
  }

  /** What broke a rule, or is strange. Called once, when the sandbox is over. */
  findings(): readonly Finding[] {
    for (const delivery of this.#deliveries) this.#secrets.delivered(delivery)
    const { edition, approvalFirst } = this.#declaration
    const shownOn = approvalFirst && !this.#schemeChanged ? this.#twoFactorDevices : new Set<string>()
    return distinctFindings([
      ...secretsInAnswers(this.#exchanges, this.#secrets.entries(), edition, (value, sentFor) => {
        const owners = this.#secrets.ownersOf(value)
        return sentFor.some((one) => owners.has(this.#sessions.receiverOf(one) ?? ''))
      }),
      ...(this.#unsure
        ? []
        : unexplainedMessages(
            this.#deliveries,
            this.#carriedOut,
            {
              identifiers: this.#identifiers,
              owners: this.#owners,
              textsByThemselves: this.#declaration.textsByThemselves,
            },
            edition,
          )),
      ...codesInWrongMessages(
        this.#deliveries,
        edition,
        shownOn,
        this.#unsure || this.#askedByMail || this.#declaration.codesByMail,
      ),
    ])
  }

  get #askedByMail(): boolean {
    return this.#carriedOut.some(({ command }) => command.type === 'send-code' && command.via === 'email')
  }

  #accepted(command: Command, answer: Accepted): void {
    this.#carriedOut.push({ command, answer })
    this.#secrets.carriedOut(command, answer)
    this.#sessions.carriedOut(command, answer)
    this.#schemeChanged ||= changesScheme.test(command.type)
    if (command.type === 'create-account' || command.type === 'create-mail-address') {
      this.#identifiers.add((command.type === 'create-account' ? command.identifier : command.address).toLowerCase())
    }
  }
}
