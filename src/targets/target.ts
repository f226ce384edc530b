import type { Answer, AnswerTo, Command, CommandOf, CommandType } from '../protocol/command.ts'
import type { ControlAnswerTo, ControlCommand, ControlOf, ControlType } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { ParameterName, ParameterValue } from '../protocol/parameters.ts'

/** What is examined: the reference in process, a URL that speaks the contract, or an adapter for a server with an API of its own. */
export type Target = {
  readonly name: string
  readonly kind: 'reference' | 'http' | 'adapter' | 'fault'
  readonly url?: string
  /** What the target says of itself. Throws a TargetError when it cannot be reached or does not speak the contract. */
  describe(): Promise<Declaration>
  /** A fresh sandbox: accounts, clock and outbox of its own. */
  open(options?: SandboxOptions): Promise<Sandbox>
  /** Let go of connections and servers. */
  close(): Promise<void>
}

export type SandboxOptions = {
  readonly parameters?: Readonly<Partial<Record<ParameterName, ParameterValue>>>
  /** Where the clock starts: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now?: number
}

/** The examiner's connection to one sandbox of a target: the port that everything stands behind. */
export type Sandbox = {
  readonly id: string
  /** Send one command and get its answer. Refusals are answers; only a TargetError is thrown. */
  send<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>>
  /**
   * Send the request of a command with something else in the place of one of its fields, as no client would. Only a target
   * that speaks the contract can be asked so. Whatever comes back is told; only a TargetError is thrown.
   */
  sendTampered?<T extends CommandType>(command: CommandOf<T>, tampering: Tampering): Promise<TamperedAnswer>
  /** Use one of the examiner's powers. Throws a TargetError when the target lacks it. */
  control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>>
  /**
   * From now on the target waits, inside of its own work on each command in this sandbox, as long as `wait` says;
   * undefined ends that. Only a target in this process can offer it.
   */
  interleave?(wait: (() => Promise<void>) | undefined): void
  /** A sentence about this sandbox with every secret in it replaced, by the marks that its exchanges have. */
  redact?(sentence: string): string
  /** The exchanges so far, oldest first, redacted. */
  readonly exchanges: readonly Exchange[]
  close(): Promise<void>
}

/** What stands in the place of one field of a command. */
export type Tampering = {
  readonly field: string
  /** As it goes over the wire: in a body the text of a value, in a path or header the text itself. Absent: the field is left out. */
  readonly raw?: string
  /** What it is, in a few words; reports tell only this where the field is secret. */
  readonly description: string
}
/** `answer` is absent where the response is none that the contract knows. */
export type TamperedAnswer = { readonly status: number; readonly answer?: Answer }

/** One request and its response, as they went over the wire (or would have), with every secret replaced by a mark. */
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
