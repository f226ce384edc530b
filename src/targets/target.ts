import type { AnswerTo, Command, CommandOf, CommandType } from '../protocol/command.ts'
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
  /** Use one of the examiner's powers. Throws a TargetError when the target lacks it. */
  control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>>
  /**
   * From now on the target waits, inside of its own work on each command in this sandbox, as long as `wait` says;
   * undefined ends that. Only a target in this process can offer it.
   */
  interleave?(wait: (() => Promise<void>) | undefined): void
  /** The exchanges so far, oldest first, redacted. */
  readonly exchanges: readonly Exchange[]
  close(): Promise<void>
}

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
