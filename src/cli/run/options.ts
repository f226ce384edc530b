import { type Command, Option } from 'commander'
import { type ProfileChoice, profileChoices } from '../../rules/profiles.ts'
import { type Depth, depths } from '../../verdict/depth.ts'
import { type FailOn, failOnChoices } from '../exit-code-of-run.ts'
import { parseWholeNumber } from '../target/option-values.ts'
import { addTargetOptions, type TargetOptions } from '../target/target-options.ts'
import { type ExchangeChoice, exchangeChoices } from './exchange-choices.ts'

/** The options that select scenarios. */
export type SelectionOptions = {
  readonly tags?: string
  readonly seed?: string
  readonly features?: string | readonly string[]
  readonly shard?: string
  readonly profile?: ProfileChoice
  readonly depth?: Depth
}

/** All options of `assay run`. */
export type RunCommandOptions = TargetOptions &
  SelectionOptions & {
    readonly out: string
    readonly baseline?: string
    readonly concurrency?: number
    readonly threads?: number
    readonly runs?: number
    readonly timeLimit?: number
    readonly path?: string
    readonly failOn?: FailOn
    readonly lastFailed: boolean
    readonly failFast: boolean
    readonly sarif: boolean
    readonly ctrf: boolean
    readonly json: boolean
    readonly check: boolean
    readonly exchanges: ExchangeChoice
    readonly allure: boolean
    readonly allureResults: boolean
    readonly junit: boolean
    readonly pages: boolean
    /** The folder of the recording that names the target: commands to copy name none then. */
    readonly recording?: string
  }

export const addSelectionOptions = (command: Command): Command =>
  command
    .optionsGroup('What to run:')
    .addOption(
      new Option(
        '--profile <profile>',
        'which rules: those of the documents, of security standards (hardening), or all',
      )
        .choices(profileChoices)
        .env('ASSAY_PROFILE'),
    )
    .addOption(
      new Option(
        '--depth <depth>',
        'how many rows of the tables (effects, doors, holders) to run: all, or enough to cover each of their values (default: full for the built-in reference, quick for other targets)',
      )
        .choices(depths)
        .env('ASSAY_DEPTH'),
    )
    .option('--tags <expression>', 'only scenarios with matching tags')
    .option('--features <folder>', 'run these feature files instead of the built-in ones')
    .option('--seed <text>', 'seed for the order of scenarios and for generated sequences')
    .option('--shard <i/n>', 'only shard i of n')

export const addRunOptions = (command: Command): Command =>
  addSelectionOptions(addTargetOptions(command))
    .option('--last-failed', 'only scenarios that failed in the last runs of this target', false)
    .optionsGroup('How to run it:')
    .option('--fail-fast', 'stop at the first failure', false)
    .option('-c, --concurrency <n>', 'scenarios that run at the same time', parseWholeNumber('--concurrency', 1, 1024))
    .option('--threads <n>', 'worker threads for the built-in reference', parseWholeNumber('--threads', 1, 64))
    .option('--runs <n>', 'sequences to generate for each property', parseWholeNumber('--runs', 1, 100_000_000))
    .option(
      '--time-limit <seconds>',
      'time limit of the search for each property',
      parseWholeNumber('--time-limit', 1, 86_400, 'seconds'),
    )
    .option('--path <path>', 'go straight to one counterexample (with its --seed)')
    .option('--no-check', 'skip the check of the setup before the run')
    .optionsGroup('Known failures and exit code:')
    .addOption(
      new Option('--baseline <file>', 'file that lists the known failures and why they fail').env('ASSAY_BASELINE'),
    )
    .addOption(new Option('--fail-on <what>', 'also exit with 1 for weak declarations').choices(failOnChoices))
    .optionsGroup('Reports:')
    .addOption(new Option('-o, --out <folder>', 'folder for the reports').default('reports').env('ASSAY_OUT'))
    .option('--json', 'print events as JSON lines', false)
    .option('--sarif', 'also write results.sarif for code scanning', false)
    .option('--ctrf', 'also write ctrf.json', false)
    .addOption(
      new Option('--exchanges <of>', 'scenarios whose exchanges the reports include')
        .choices(exchangeChoices)
        .default('failed'),
    )
    .option('--allure-results', 'also write allure-results/ for other Allure generators', false)
    .option('--no-allure', 'do not write the Allure report')
    .option('--no-junit', 'do not write junit.xml')
    .option('--no-pages', 'do not write the matrix, the rules page and the statement')

/** All options of `assay run`: those that a replay shares, and its own. */
export const addRunCommandOptions = (command: Command): Command =>
  addRunOptions(command)
    .option('--record <folder>', 'record every exchange, redacted, for assay replay')
    .optionsGroup('How to run it:')
    .option('--watch', 'run again when the adapter, settings or features change, or the server restarts', false)
