import type { Transport } from '../../http/wire/message.ts'
import type { Capability } from '../../protocol/capabilities.ts'
import type { Answer, AnswerTo, Command, CommandOf, CommandType } from '../../protocol/command.ts'
import type {
  AccountSetUp,
  ControlAnswerTo,
  ControlOf,
  ControlType,
  DeliveryPurpose,
  ProvisionedAccount,
} from '../../protocol/control.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { ParameterName, Parameters } from '../../protocol/parameters.ts'
import type { ClockFactory } from '../clock/target-clock.ts'
import type { Message } from '../sinks/inbox.ts'
import type { SandboxOptions, TamperedAnswer, Tampering } from '../target.ts'
import type { Client } from './client/client.ts'
import type { Case } from './client/decide.ts'
import type { Pattern, Reply } from './client/reply.ts'
import type { Credentials, TokenKind } from './client/tokens.ts'
import type { PhoneNumbers } from './phone-numbers.ts'
import type { ReceivedMessage } from './sandbox-inbox.ts'
import type { ServerStart } from './server/start-server.ts'

/**
 * What a server may be told when it is started: where its messages go, and a folder of its own that is empty and goes
 * away with it.
 */
export type ServerContext = {
  /** The SMS and voice gateway, in the place of https://api.twilio.com; empty unless the outbox has text or call. */
  readonly smsUrl: string
  /** The mail server; port 0 unless the outbox has email. */
  readonly mailHost: string
  readonly mailPort: number
  readonly folder: string
}

/**
 * One sandbox as a command of the adapter sees it. `A` is what the command is answered with, `N` what the adapter notes
 * for each sandbox.
 */
export type AdapterSandbox<A, N> = {
  readonly id: string
  /** Somebody who holds nothing yet; at another base URL where the server has more than one. */
  client(base?: string): Client
  /** The holder of a token of the examiner, with what it stood for when it was given. */
  as(kind: TokenKind, token: string): Client
  /** A token for what a client holds now. */
  keep(kind: TokenKind, client: Client): string
  /** What an answer of the server means: the first case that fits; an answer that none fits is an adapter error. */
  decide(reply: Reply, cases: readonly Case<A>[]): Promise<A>
  readonly numbers: PhoneNumbers
  /**
   * A mail address of this sandbox alone, for one that a scenario names; not needed for identifiers, which are used
   * once.
   */
  address(address: string): string
  /**
   * The server said that it sends something: what reads deliveries waits for a message that came after this command
   * began. `to` in the scenario's words; anybody's where absent.
   */
  expect(channel: Message['channel'], to?: string): void
  /**
   * The message that came to a number or an address since this command began, for what has to be verified on the way: a
   * number in `provision`. `to` in the scenario's words. Throws a TargetError when none comes in time.
   */
  received(channel: Message['channel'], to: string): Promise<ReceivedMessage>
  /** Milliseconds since 1970-01-01T00:00:00Z, by the target's clock. */
  now(): Promise<number>
  readonly notes: N
}

/** Carries one command out. Throws what `cannotExpress` throws for what the server has no way to say. */
export type Handler<T extends CommandType, N> = (
  command: CommandOf<T>,
  sandbox: AdapterSandbox<AnswerTo<T>, N>,
) => AnswerTo<T> | Promise<AnswerTo<T>>
export type ControlHandler<T extends ControlType, N> = (
  command: ControlOf<T>,
  sandbox: AdapterSandbox<ControlAnswerTo<T>, N>,
) => ControlAnswerTo<T> | Promise<ControlAnswerTo<T>>

/** Everything that assay has to know of a server with an API of its own. */
export type AdapterDefinition<N = undefined> = {
  readonly name: string
  readonly product: Declaration['product']
  readonly edition: Declaration['edition']
  /** What the server offers. What is in neither list is absent. */
  readonly supported: readonly Capability[]
  /** What it may offer, and this adapter does not speak of. */
  readonly unknown?: readonly Capability[]
  /** What is not declared is not known, and scenarios that need it cannot be judged. Times are seconds. */
  readonly parameters?: Partial<Parameters>
  /** Parameters that `opens` can set. */
  readonly settable?: readonly ParameterName[]

  /** The base URL of a server that runs already, or how to start one. */
  readonly server: string | ((given: ServerContext) => ServerStart | Promise<ServerStart>)
  /** In the place of sockets. */
  readonly transport?: Transport
  /** A request that tells whether this is the server, and what it is answered with. */
  readonly recognise?: { readonly path: string; readonly by: Pattern }
  /** Headers of every request, such as Origin. */
  readonly headers?: (url: string) => Readonly<Record<string, string>>
  /** Where the server looks for each kind of token. */
  readonly credentials?: Credentials
  /** Names of fields and headers whose values are secret, beside those that look like it. */
  readonly secrets?: readonly string[]

  /** What the server sends that the examiner can read: assay hosts the gateway and the mail server for it. */
  readonly outbox?: readonly ('push' | Message['channel'])[]
  /** Ports of gateway and mail server, for a server that is not started by assay. Free ones otherwise. */
  readonly sinks?: { readonly smsPort?: number; readonly mailPort?: number }
  /** Milliseconds after an answer until everything that it sent has come, unless the command expects a message. */
  readonly deliveryDelay?: number
  /** Longest wait for a message that a command expects, in milliseconds; 5 s unless told otherwise. */
  readonly messageTimeout?: number
  readonly codeIn?: (message: Message) => string | undefined
  readonly purposeOf?: (message: Message) => DeliveryPurpose | undefined
  /** A clock that assay can move. Without one, what needs time is unverified, or really waits. */
  readonly clock?: ClockFactory
  /** The header that carries the address of the client, where the server believes it. */
  readonly clientAddress?: string
  /** Whether accounts of scenarios that run side by side stay apart; they do unless told otherwise. */
  readonly sandboxes?: boolean

  /** What each sandbox is remembered with. */
  readonly notes?: () => N
  readonly opens?: (sandbox: AdapterSandbox<never, N>, options: SandboxOptions) => Promise<void>
  readonly closes?: (sandbox: AdapterSandbox<never, N>) => Promise<void>
  /** Make an account in the wanted state. */
  readonly provision?: (
    account: AccountSetUp,
    sandbox: AdapterSandbox<ProvisionedAccount, N>,
  ) => Promise<ProvisionedAccount>
  /** Powers that the server offers in a form of its own. */
  readonly controls?: { readonly [T in ControlType]?: ControlHandler<T, N> }
  /** Only where the contract is behind the adapter: the request of a command with something else in one of its fields. */
  readonly sendTampered?: (
    command: Command,
    tampering: Tampering,
    sandbox: AdapterSandbox<Answer, N>,
  ) => Promise<TamperedAnswer>
  readonly commands: { readonly [T in CommandType]?: Handler<T, N> }
}
