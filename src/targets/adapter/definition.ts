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
import type { AdapterClient } from './client/adapter-client.ts'
import type { ReplyCase } from './client/decide-reply.ts'
import type { Pattern, Reply } from './client/reply.ts'
import type { Credentials, TokenKind } from './client/tokens.ts'
import type { PhoneNumbers } from './phone-numbers.ts'
import type { ReceivedMessage } from './sandbox-inbox.ts'
import type { ServerStart } from './server/start-server.ts'

/**
 * What a started server gets: where to send its messages, and a temporary folder that is empty and is removed after it.
 */
export type ServerContext = {
  /**
   * URL of the SMS and voice gateway, in the place of https://api.twilio.com; empty unless the outbox has text or call.
   */
  readonly smsUrl: string
  /** Account and token that the gateway wants, as Twilio does (Basic scheme); empty where there is none. */
  readonly smsAccount: string
  readonly smsToken: string
  /** The mail server; port 0 unless the outbox has email. */
  readonly mailHost: string
  readonly mailPort: number
  readonly folder: string
  /** A port that is free, for a server that has to be told where to listen: it keeps it over a restart. */
  readonly port: number
}

/**
 * One sandbox as a command of the adapter sees it. `A` is the answer of the command, `N` the notes of the adapter for
 * each sandbox.
 */
export type AdapterSandbox<A, N> = {
  readonly id: string
  /** A client without any state; at another base URL where the server has more than one. */
  client(base?: string): AdapterClient
  /** The client that holds a token, with the state that the token stands for. */
  as(kind: TokenKind, token: string): AdapterClient
  /** A token for the current state of a client. */
  keep(kind: TokenKind, client: AdapterClient): string
  /** The meaning of a reply: the first case that matches; a reply that none matches is an adapter error. */
  decide(reply: Reply, cases: readonly ReplyCase<A>[]): Promise<A>
  readonly numbers: PhoneNumbers
  /**
   * A mail address for this sandbox alone, in the place of one that a scenario names. Identifiers need none: they are
   * used once.
   */
  address(address: string): string
  /**
   * Declares that the server sends a message: readers of deliveries wait for one that came after this command began.
   * `to` is the scenario's name of the recipient; anybody when absent.
   */
  expect(channel: Message['channel'], to?: string): void
  /**
   * The message that reached a number or an address since this command began, for example to verify a number in
   * `provision`. `to` is the scenario's name. Throws a TargetError when none comes in time.
   */
  received(channel: Message['channel'], to: string): Promise<ReceivedMessage>
  /** Milliseconds since 1970-01-01T00:00:00Z, by the target's clock. */
  now(): Promise<number>
  readonly notes: N
}

/** Executes one command. Throws what `cannotExpress` throws when the server has no way to express it. */
export type Handler<T extends CommandType, N> = (
  command: CommandOf<T>,
  sandbox: AdapterSandbox<AnswerTo<T>, N>,
) => AnswerTo<T> | Promise<AnswerTo<T>>
export type ControlHandler<T extends ControlType, N> = (
  command: ControlOf<T>,
  sandbox: AdapterSandbox<ControlAnswerTo<T>, N>,
) => ControlAnswerTo<T> | Promise<ControlAnswerTo<T>>

/** What `cleanUp` gets. */
export type CleanUpContext = {
  readonly url: string
  /** A client without any state. */
  client(base?: string): AdapterClient
  /** The identifiers of the accounts that this run made, or tried to make. */
  readonly identifiers: readonly string[]
}

/** Everything that assay needs to know about a server with an API of its own. */
export type AdapterDefinition<N = undefined> = {
  readonly name: string
  readonly product: Declaration['product']
  readonly edition: Declaration['edition']
  /** The capabilities of the server. What is in neither list is absent. */
  readonly supported: readonly Capability[]
  /** Capabilities that this adapter knows nothing about. */
  readonly unknown?: readonly Capability[]
  /**
   * Values of parameters; seconds for times. A parameter that is not declared is unknown, and scenarios that need it
   * are not verified.
   */
  readonly parameters?: Partial<Parameters>
  /** Parameters that `opens` can set. */
  readonly settable?: readonly ParameterName[]

  /** The base URL of a running server, or how to start one. */
  readonly server: string | ((given: ServerContext) => ServerStart | Promise<ServerStart>)
  /** Carries the requests in the place of sockets. */
  readonly transport?: Transport
  /** A request that identifies the server, and the reply that it expects. */
  readonly recognise?: { readonly path: string; readonly by: Pattern }
  /** Headers of every request, such as Origin. */
  readonly headers?: (url: string) => Readonly<Record<string, string>>
  /** Where the server looks for each kind of token. */
  readonly credentials?: Credentials
  /** Names of fields and headers whose values are secret, beside the usual ones. */
  readonly secrets?: readonly string[]

  /** The channels of messages that assay can read: assay hosts the gateway and the mail server for them. */
  readonly outbox?: readonly ('push' | Message['channel'])[]
  /**
   * Ports of gateway and mail server, and the account and token that messages come with, for a server that assay does not start. By
   * default free ports, and credentials of each run.
   */
  readonly sinks?: {
    readonly smsPort?: number
    readonly mailPort?: number
    readonly smsAccount?: string
    readonly smsToken?: string
  }
  /** Milliseconds after an answer until all of its messages have come, unless the command expects one. */
  readonly deliveryDelay?: number
  /** Longest wait for a message that a command expects, in milliseconds; by default half as long again as --timeout. */
  readonly messageTimeout?: number
  readonly codeIn?: (message: Message) => string | undefined
  readonly purposeOf?: (message: Message) => DeliveryPurpose | undefined
  /** A clock that assay can move. Without one, rules about time are not verified, or assay really waits. */
  readonly clock?: ClockFactory
  /** The header with the address of the client, where the server trusts it. Each sandbox then has an address of its own. */
  readonly clientAddress?: string
  /** Whether accounts of scenarios that run side by side stay apart; true by default. */
  readonly sandboxes?: boolean

  /**
   * How many instances of the server run side by side, where assay starts it; 1 by default. Each has a clock, sinks, a port and a folder of
   * its own, and is started when it is needed. `--concurrency` may leave fewer.
   */
  readonly instances?: number
  /**
   * Whether the server that assay starts keeps its data when it is stopped and started again, at the same URL: assay then
   * restarts it to see what survives.
   */
  readonly restart?: boolean
  /** Removes what a run left on the server, once, at its end; also after Ctrl-C. */
  readonly cleanUp?: (given: CleanUpContext) => Promise<void>
  /** What a run leaves behind, in a sentence, where it is not the accounts that it made. */
  readonly leavesBehind?: string

  /** Makes the notes of each sandbox. */
  readonly notes?: () => N
  readonly opens?: (sandbox: AdapterSandbox<never, N>, options: SandboxOptions) => Promise<void>
  readonly closes?: (sandbox: AdapterSandbox<never, N>) => Promise<void>
  /** Makes an account in the wanted state. */
  readonly provision?: (
    account: AccountSetUp,
    sandbox: AdapterSandbox<ProvisionedAccount, N>,
  ) => Promise<ProvisionedAccount>
  /** Powers that the server offers through its own API. */
  readonly controls?: { readonly [T in ControlType]?: ControlHandler<T, N> }
  /** Only for a server that speaks the contract: the request of a command with one field replaced. */
  readonly sendTampered?: (
    command: Command,
    tampering: Tampering,
    sandbox: AdapterSandbox<Answer, N>,
  ) => Promise<TamperedAnswer>
  readonly commands: { readonly [T in CommandType]?: Handler<T, N> }
}
