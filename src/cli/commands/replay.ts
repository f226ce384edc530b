import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { UsageError } from '../../input/usage-error.ts'
import { cassetteFiles } from '../../recording/cassette.ts'
import { addRunOptions, type RunOptions } from '../run/options.ts'

type ReplayOptions = Pick<RunOptions, 'out' | 'json' | 'allure' | 'junit' | 'pages' | 'baseline' | 'concurrency'>

/** `assay replay`: a recorded run without its server, or cases of a result once more against theirs. */
export const addReplay = (program: Command): void => {
  program
    .command('replay')
    .description('play a recording offline, or run cases of a result again against the live target')
    .argument('<recording or result>', 'folder of `assay run --record`, or a result.json')
    .argument('[selectors...]', 'of a result: the rules or cases to run again')
    .option('-o, --out <folder>', 'where the reports go', 'reports')
    .option('--baseline <file>', 'what is known to fail, and why')
    .option('--json', 'one event per line', false)
    .option('--no-allure', 'no Allure report')
    .option('--no-junit', 'no junit.xml')
    .option('--no-pages', 'no matrix, no page of rules, no statement')
    .action(async (path: string, selectors: readonly string[], options: ReplayOptions) => {
      process.exitCode = await replay(path, selectors, { ...defaultOptions(), ...options })
    })
}

const replay = async (path: string, selectors: readonly string[], options: RunOptions) => {
  if (existsSync(join(path, cassetteFiles.head))) {
    if (selectors.length > 0) {
      throw new UsageError('A recording is played as a whole', { advice: 'Leave out what comes after its folder.' })
    }
    const { replayRecording: examinePlayed } = await import('../recording/replay-recording.ts')
    return examinePlayed(path, options)
  }
  const { rerunCases: examineAgain } = await import('../recording/rerun-cases.ts')
  return examineAgain(path, selectors, options)
}

/** The options of a run of which nothing was said. */
const defaultOptions = (): RunOptions =>
  addRunOptions(new Command('run')).parse([], { from: 'user' }).opts<RunOptions>()
