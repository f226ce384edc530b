import { type Command, Option } from 'commander'
import { type ProfileChoice, profileChoices } from '../../rules/profiles.ts'
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
    .optionsGroup('What runs:')
    .addOption(
      new Option('--profile <profile>', 'the rules of the documents, of standards (hardening), or all')
        .choices(profileChoices)
        .env('ASSAY_PROFILE'),
    )
    .option('--tags <expression>', 'only scenarios with these tags')
    .option('--features <folder>', 'feature files to run instead of the own ones')
    .option('--seed <text>', 'shuffle scenarios and stories; the same seed, the same ones')
    .option('--shard <i/n>', 'only one of n parts')

export const addRunOptions = (command: Command): Command =>
  addSelectionOptions(addTargetOptions(command))
    .option('--last-failed', 'only what failed in the last runs of this target', false)
    .optionsGroup('How it runs:')
    .option('--fail-fast', 'end the run at the first failure', false)
    .option('-c, --concurrency <n>', 'scenarios in flight at one time', parseWholeNumber('--concurrency', 1, 1024))
    .option('--threads <n>', 'threads for the reference in process', parseWholeNumber('--threads', 1, 64))
    .option('--runs <n>', 'stories to try for each property', parseWholeNumber('--runs', 1, 100_000_000))
    .option('--time-limit <seconds>', 'longest search for each property', parseWholeNumber('--time-limit', 1, 86_400))
    .option('--path <path>', 'straight to one counterexample, with its --seed')
    .option('--no-check', 'without the check of the target before the run')
    .optionsGroup('What is known, and what fails a build:')
    .addOption(new Option('--baseline <file>', 'what is known to fail, and why').env('ASSAY_BASELINE'))
    .addOption(new Option('--fail-on <what>', 'exit 1 also where a protection is declared away').choices(failOnChoices))
    .optionsGroup('Reports:')
    .addOption(new Option('-o, --out <folder>', 'where the reports go').default('reports').env('ASSAY_OUT'))
    .option('--json', 'one event per line', false)
    .option('--sarif', 'results.sarif too: broken rules for code scanning', false)
    .option('--ctrf', 'ctrf.json too', false)
    .addOption(
      new Option('--exchanges <of>', 'of which scenarios the reports have the exchanges')
        .choices(exchangeChoices)
        .default('failed'),
    )
    .option('--allure-results', 'allure-results/ too, for other generators of Allure reports', false)
    .option('--no-allure', 'no Allure report')
    .option('--no-junit', 'no junit.xml')
    .option('--no-pages', 'no matrix, no page of rules, no statement')
