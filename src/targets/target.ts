import type { WireRequest, WireResponse } from '../http/wire/message.ts'
import type { Answer, AnswerTo, Command, CommandOf, CommandType } from '../protocol/command.ts'
import type { ControlAnswerTo, ControlCommand, ControlOf, ControlType } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, ParameterValue } from '../protocol/parameters.ts'
import type { TimesByPart } from './times-by-part.ts'

/**
 * What is tested: the reference in process, a URL that speaks the contract, or an adapter for a server with an API of
 * its own.
 */
export type Target = {
  readonly name: string
  readonly kind: 'reference' | 'http' | 'adapter' | 'fault'
  readonly url?: string
  /** How many instances of the server take scenarios side by side; 1 when absent. */
  readonly instances?: number
  /** The commands that its adapter lacks: scenarios that need one do not apply. */
  readonly lacks?: readonly CommandType[]
  /**
   * Reads the declaration of the target. Throws a TargetError when it cannot be reached or does not speak the contract.
   */
  describe(): Promise<Declaration>
  /** Opens a fresh sandbox: accounts, clock and outbox of its own. */
  open(options?: SandboxOptions): Promise<Sandbox>
  /** How the server was spared because it asked for fewer requests, for people. Throws nothing. */
  pace?(): string | undefined
  /** Milliseconds by what was done with the server so far, where that is measured. */
  times?(): TimesByPart
  /** What runs leave behind on the server, and what this one has so far, for people; undefined where that is nothing. Throws nothing. */
  leavesBehind?(): string | undefined
  /** Closes connections and stops servers. */
  close(): Promise<void>
}

export type SandboxOptions = {
  /** False where whoever opens it judges itself whether answers of the control plane go with earlier ones; otherwise one that does not is an error. */
  readonly holdsToEarlierAnswers?: boolean
  readonly parameters?: Readonly<Partial<Record<ParameterName, ParameterValue>>>
  /** Where the clock starts: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now?: number
  /** Called with each exchange of the sandbox as it comes, before anything is redacted. What it throws fails the command. */
  readonly observe?: (exchange: RawExchange) => void
}

/** The connection to one sandbox of a target. Everything that assay does to a target goes through it. */
export type Sandbox = {
  readonly id: string
  /** Sends one command and resolves to its answer. Refusals are answers; only a TargetError is thrown. */
  send<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>>
  /**
   * Sends the request of a command with one field replaced, as no client would. Only a target that speaks the contract
   * has it. Any response is returned; only a TargetError is thrown.
   */
  sendTampered?<T extends CommandType>(command: CommandOf<T>, tampering: Tampering): Promise<TamperedAnswer>
  /**
   * Sends the request of a command in every form that the contract does not have. Only a target that speaks the contract
   * has it. Throws a TargetError where one of them is not refused.
   */
  sendMalformed?<T extends CommandType>(command: CommandOf<T>): Promise<void>
  /** Uses one of the powers of the control plane. Throws a TargetError when the target lacks it. */
  control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>>
  /**
   * From now on the target waits within its own work on each command in this sandbox, as long as `wait` says; undefined
   * ends that. Only a target in this process has it.
   */
  interleave?(wait: (() => Promise<void>) | undefined): void
  /** Whether its adapter said in any command so far that a message would come (`expect`). Only an adapter with sinks has it. */
  expectsMessages?(): boolean
  /** The sentence with every secret of this sandbox replaced, by the placeholders that its exchanges have. */
  redact?(sentence: string): string
  /** The exchanges so far, oldest first, redacted. */
  readonly exchanges: readonly Exchange[]
  close(): Promise<void>
}

/** What replaces one field of a command. */
export type Tampering = {
  readonly field: string
  /**
   * As it goes over the wire: in a body the JSON text of a value, in a path or header the text itself. Absent: the
   * field is left out.
   */
  readonly raw?: string
  /** What it is, in a few words; reports show only this when the field is secret. */
  readonly description: string
}
/** `answer` is absent when the contract does not know the response. */
export type TamperedAnswer = { readonly status: number; readonly answer?: Answer }

/**
 * One request and its response, as they went over the wire (or would have), with every secret replaced by a
 * placeholder.
 */
export type Exchange = {
  readonly plane: 'public' | 'control'
  /** Milliseconds since 1970-01-01T00:00:00Z, by the machine's clock. */
  readonly at: number
  readonly milliseconds: number
  readonly command: Command['type'] | ControlCommand['type'] | 'describe' | 'open' | 'close'
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }
  /** Absent when no response came. */
  readonly response?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  /** Why no response came. */
  readonly failure?: string
}

/** One request and its response before they are redacted. Never in a report. */
export type RawExchange = Pick<Exchange, 'plane' | 'command' | 'at' | 'milliseconds'> & {
  readonly base: string
  readonly request: WireRequest
  readonly response?: WireResponse
  readonly failure?: string
}
