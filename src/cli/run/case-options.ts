import type { RunOptions as CaseOptions } from '../../run/run-options.ts'
import type { Target } from '../../targets/target.ts'
import { commandLine } from './configuration.ts'
import type { RunOptions } from './options.ts'

/** How each case is carried out, the same in every thread of a run. */
export const caseOptions = (
  options: RunOptions,
  target: Target,
): Pick<CaseOptions, 'worldParameters' | 'exchangesOfPasses' | 'stepTimeout'> & { replay(id: string): string } => {
  const again = commandLine(options)
  return {
    worldParameters: { target },
    exchangesOfPasses: options.allure,
    ...(options.wait === undefined ? {} : { stepTimeout: options.wait * 1000 + 30_000 }),
    replay: (id) => `${again} '${id}'`,
  }
}
