import { AsyncLocalStorage } from 'node:async_hooks'
import { policy } from '../../core/policy/policy.ts'
import type { Defect } from '../../http/reference/sandbox-registry.ts'
import type { Capability } from '../../protocol/capabilities.ts'
import type { Command } from '../../protocol/command.ts'
import { absentFor } from '../../protocol/offered-commands.ts'
import type { ParameterName } from '../../protocol/parameters.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Sandbox, Target } from '../../targets/target.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { examplesOnly } from '../runs/run-fault.ts'
import type { LegalDeclaration } from './legal-declaration.ts'

/** What a declaration has a value or a state for. */
export type DeclaredName = ParameterName | Capability
/** The names that each case read, by its id: in a decision of the reference, in a step, in a monitor. */
export type CaseReads = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Runs the examples of an edition under each of these declarations, and notes what every case reads of them. A case that
 * reads nothing that differs between two declarations runs the same under both.
 */
export const recordCaseReads = async (
  declarations: readonly LegalDeclaration[],
  { suite, support }: LoadedSuite,
): Promise<CaseReads> => {
  const recorder = new CaseReadsRecorder()
  for (const { edition, parameters, absent } of declarations) {
    const target = referenceTarget({ edition, parameters, absent, defect: recorder.defect })
    await runSuite({
      plan: planRun(suite, { edition, tags: examplesOnly }),
      support,
      worldParameters: { target: recorder.observed(target) },
      exchangesOfPasses: false,
      around: recorder.around,
      onCase: () => undefined,
    })
    await target.close()
  }
  return recorder.reads
}

class CaseReadsRecorder {
  readonly reads = new Map<string, Set<string>>()
  readonly #running = new AsyncLocalStorage<Set<string>>()

  /** Runs a case; for `around` of a run. */
  readonly around = <A>(id: string, run: () => A): A => {
    const own = this.reads.get(id) ?? new Set()
    this.reads.set(id, own)
    return this.#running.run(own, run)
  }

  /** A reference that notes what its decisions read. */
  readonly defect: Defect = {
    decidesBy: (parameters) => this.#noting(parameters),
    policy: {
      // Where no security questions are offered, nobody has to make new ones: `declaredPolicy`.
      unEnrolment: {
        requires: (account) => {
          this.#note('security-questions' satisfies Capability)
          return policy.unEnrolment.requires(account)
        },
      },
    },
  }

  /** The target, as steps and monitors see it. */
  observed(target: Target): Target {
    return {
      ...target,
      describe: async () => {
        const declaration = await target.describe()
        return {
          ...declaration,
          parameters: this.#noting(declaration.parameters),
          capabilities: this.#noting(declaration.capabilities),
        }
      },
      open: async (options) => {
        const { capabilities } = await target.describe()
        return this.#observedSandbox(await target.open(options), { capabilities: this.#noting(capabilities) })
      },
    }
  }

  #observedSandbox(sandbox: Sandbox, declaration: Parameters<typeof absentFor>[1]): Sandbox {
    const send: Sandbox['send'] = (command) => {
      absentFor(command as Command, declaration)
      return sandbox.send(command)
    }
    return new Proxy(sandbox, {
      get: (own, name) => {
        if (name === 'send') return send
        const value: unknown = Reflect.get(own, name)
        return typeof value === 'function' ? value.bind(own) : value
      },
    })
  }

  #note(name: string): void {
    this.#running.getStore()?.add(name)
  }

  /**
   * The same values; whoever looks one up is noted. A copy of all of them is not: it is made to see whether a setting of the
   * scenario contradicts one, and then the case does not apply.
   */
  #noting<T extends object>(values: T): T {
    let copied: string | symbol | undefined
    return new Proxy(values, {
      get: (own, name) => {
        if (copied !== name) this.#note(String(name))
        copied = undefined
        return Reflect.get(own, name)
      },
      getOwnPropertyDescriptor: (own, name) => {
        copied = name
        return Reflect.getOwnPropertyDescriptor(own, name)
      },
    })
  }
}
