import type { Declaration } from '../../protocol/declaration.ts'
import type { RunOptions as SuiteOptions } from '../../run/execution/run-options.ts'
import type { Suite } from '../../run/suite/suite.ts'
import type { Target } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'

/** What goes along with a run: a recording that is made or played. */
export type RunHooks = Pick<SuiteOptions, 'around'> & {
  /** Before the first case, once the target has said what it is. */
  begin?(declaration: Declaration, suite: Suite): void
  onCase?(finished: CaseResult): void
  /** The target of the run: another one than the options name, or that one behind something. */
  target?(open: () => Promise<Target>): Promise<Target>
  /** Whether a failed case may run again; where a recording is played, only as it did then. */
  mayRerun?(caseId: string): boolean
  /** How the clock of a target that has none is waited for. */
  readonly pause?: (milliseconds: number) => Promise<void>
}
