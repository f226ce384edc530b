import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { UsageError } from '../../input/usage-error.ts'
import { cassetteFiles } from '../../recording/cassette.ts'
import { addRunOptions, type RunCommandOptions } from '../run/options.ts'
import { addTargetOptions, type TargetOptions } from '../target/target-options.ts'

type ReportOptions = Pick<RunCommandOptions, 'out' | 'json' | 'allure' | 'junit' | 'pages' | 'baseline'>
type ReplayOptions = ReportOptions & TargetOptions

/** `assay replay`: a recorded run without its server, or cases of a result once more against a server that the user names. */
export const addReplay = (program: Command): void => {
  const command = program
    .command('replay')
    .description('replay a recording offline, or run cases of a result again on the live target')
    .argument('<recording or result>', 'folder of `assay run --record`, or a result.json')
    .argument('[selectors...]', 'with a result: the rules or cases to run again')
  addTargetOptions(command)
    .option('-o, --out <folder>', 'folder for the reports', 'reports')
    .option('--baseline <file>', 'file that lists the known failures and why they fail')
    .option('--json', 'print events as JSON lines', false)
    .option('--no-allure', 'do not write the Allure report')
    .option('--no-junit', 'do not write junit.xml')
    .option('--no-pages', 'do not write the matrix, the rules page and the statement')
    .action(async (path: string, selectors: readonly string[], options: ReplayOptions) => {
      const isGiven = (name: keyof TargetOptions): boolean =>
        ![undefined, 'default'].includes(command.getOptionValueSource(name))
      process.exitCode = await replay(path, selectors, options, isGiven)
    })
}

const replay = async (
  path: string,
  selectors: readonly string[],
  options: ReplayOptions,
  isGiven: (name: keyof TargetOptions) => boolean,
) => {
  if (existsSync(join(path, cassetteFiles.head))) {
    if (selectors.length > 0) {
      throw new UsageError('A recording is always replayed completely', { advice: 'Give only its folder.' })
    }
    const { replayRecording } = await import('../recording/replay-recording.ts')
    return replayRecording(path, { ...defaultOptions(), ...reportOptions(options) })
  }
  const { rerunCases } = await import('../recording/rerun-cases.ts')
  return rerunCases(path, selectors, { ...defaultOptions(), ...options }, isGiven)
}

/** A recording says itself what was asked; of the options only those of the reports count. */
const reportOptions = ({ out, json, allure, junit, pages, baseline }: ReplayOptions): ReportOptions => ({
  ...{ out, json, allure, junit, pages },
  ...(baseline === undefined ? {} : { baseline }),
})

/** The options of a run of which nothing was said. */
const defaultOptions = (): RunCommandOptions =>
  addRunOptions(new Command('run')).parse([], { from: 'user' }).opts<RunCommandOptions>()
