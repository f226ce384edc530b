import type { Declaration } from '../../protocol/declaration.ts'
import type { SuiteRunOptions as SuiteOptions } from '../../run/execution/run-options.ts'
import type { Suite } from '../../run/suite/suite.ts'
import type { Target } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'

/** Hooks of a run that is recorded or replayed. */
export type RunHooks = Pick<SuiteOptions, 'around'> & {
  /** Called before the first case, with the declaration of the target. */
  begin?(declaration: Declaration, suite: Suite): void
  onCase?(finished: CaseResult): void
  /** Opens the target of the run: another one than the options name, or a wrapper of it. */
  target?(open: () => Promise<Target>): Promise<Target>
  /** Whether a failed case may run again; where a recording is played, only as it did then. */
  mayRerun?(caseId: string): boolean
  /** How the clock of a target that has none is waited for. */
  /** Whether the target is checked before the run; it is, unless this says otherwise. */
  readonly checks?: boolean
  readonly pause?: (milliseconds: number) => Promise<void>
}
