import { AsyncLocalStorage } from 'node:async_hooks'
import { serializable, type Transaction } from '../../core/transaction.ts'
import type { Defect } from '../../http/reference/sandbox-registry.ts'
import { routeTable } from '../../http/routes/route-table.ts'
import type { CommandType } from '../../protocol/command.ts'
import { type ParameterName, type Parameters, type ParameterValue, parameterNames } from '../../protocol/parameters.ts'
import { readersOf } from './parameter-places.ts'

/** What a decision reads a parameter as: its name, the command that is decided, undefined for the control plane, and the value of the sandbox. */
export type ParameterReader = (
  name: ParameterName,
  command: CommandType | undefined,
  value: ParameterValue,
) => ParameterValue

/** A reference whose decisions read every parameter through `read`. */
export const readingThrough = (read: ParameterReader): Defect => {
  let deciding: CommandType | undefined
  const during =
    (type: CommandType): Transaction =>
    (store, decide, wait) =>
      serializable(
        store,
        (state) => {
          deciding = type
          try {
            return decide(state)
          } finally {
            deciding = undefined
          }
        },
        wait,
      )
  return {
    transactions: Object.fromEntries(routeTable.map(({ type }) => [type, during(type)])),
    decidesBy: (parameters) =>
      new Proxy(parameters, {
        get: (values, name: keyof Parameters) => read(name, deciding, values[name]),
      }),
  }
}

/** Which commands read which parameters, and in which cases. */
export class ParameterReads {
  readonly #running = new AsyncLocalStorage<string>()
  readonly #cases = new Map<ParameterName, Map<CommandType, Set<string>>>()
  readonly defect: Defect = readingThrough((name, command, value) => {
    if (command !== undefined) this.#note(name, command)
    return value
  })

  /** Runs a case; for `around` of a run. */
  readonly around = <A>(id: string, run: () => A): A => this.#running.run(id, run)

  #note(name: ParameterName, command: CommandType): void {
    const commands = this.#cases.get(name) ?? new Map<CommandType, Set<string>>()
    const cases = commands.get(command) ?? new Set()
    const id = this.#running.getStore()
    if (id !== undefined) cases.add(id)
    this.#cases.set(name, commands.set(command, cases))
  }

  /** The commands that read a parameter. */
  commands(name: ParameterName): readonly CommandType[] {
    return [...(this.#cases.get(name)?.keys() ?? [])].sort()
  }

  /** The cases, by id, in which the parameter was read by that command, or by any. */
  cases(name: ParameterName, command?: CommandType): ReadonlySet<string> {
    const commands = this.#cases.get(name)
    return new Set(
      command === undefined
        ? [...(commands?.values() ?? [])].flatMap((ids) => [...ids])
        : (commands?.get(command) ?? []),
    )
  }

  /** The reads that the rows of the parameters do not name: `code.length: enter-code`. */
  missingInRows(): readonly string[] {
    return parameterNames.flatMap((name) =>
      this.commands(name)
        .filter((command) => !readersOf(name).includes(command))
        .map((command) => `${name}: ${command}`),
    )
  }
}
