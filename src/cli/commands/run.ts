import { type Command, Option } from 'commander'
import type { Declaration } from '../../protocol/declaration.ts'
import { openReports, type Reports } from '../../report/reports.ts'
import { summary as summaryText } from '../../report/summary.ts'
import { type Plan, parseShard, planRun } from '../../run/plan.ts'
import { defaultConcurrency } from '../../run/run-options.ts'
import { runSuite } from '../../run/run-suite.ts'
import { loadSuite } from '../../run/suite.ts'
import { loadSupportCode } from '../../run/support.ts'
import { openTarget } from '../../targets/open-target.ts'
import { isLoopback } from '../../targets/server-url.ts'
import type { Target } from '../../targets/target.ts'
import { waitingClock } from '../../targets/waiting-clock.ts'
import { UsageError } from '../../verdict/usage-error.ts'
import { exitCodeOf } from '../exit-of-run.ts'
import { ownFeatures, ownSteps } from '../home.ts'
import { runFacts } from '../run-facts.ts'
import { createScreen } from '../screen.ts'
import { readCount, readEdition, readSettings } from '../settings.ts'

export type RunOptions = {
  readonly target: string
  readonly edition?: string
  readonly tags?: string
  readonly out: string
  readonly concurrency?: number
  readonly seed?: string
  readonly features?: string
  readonly shard?: string
  readonly set: readonly string[]
  readonly controlUrl?: string
  readonly controlToken?: string
  readonly timeout: number
  readonly wait?: number
  readonly json: boolean
  readonly allure: boolean
  readonly junit: boolean
  readonly iOwnThis: boolean
}

/** `assay run`: examine a target and say which rules it keeps. */
export const addRun = (program: Command): void => {
  const run = program
    .command('run')
    .description('examine a target; without selectors every rule of its edition')
    .argument('[selectors...]', 'rule ids, globs such as APPPW-*, areas, case ids, feature files, tag expressions')
    .addOption(
      new Option('-t, --target <target>', 'reference, a URL, or an adapter file')
        .default('reference')
        .env('ASSAY_TARGET'),
    )
    .addOption(new Option('-e, --edition <edition>', 'two-step, 2fa-2017 or 2fa-2018').env('ASSAY_EDITION'))
    .option('--tags <expression>', 'only scenarios with these tags')
    .addOption(new Option('-o, --out <folder>', 'where the reports go').default('reports').env('ASSAY_OUT'))
    .option('-c, --concurrency <n>', 'scenarios in flight at one time', readCount('--concurrency', 1, 1024))
    .option('--features <folder>', 'feature files to run instead of the own ones')
    .option('--seed <text>', 'shuffle the scenarios; the same seed, the same order')
    .option('--shard <i/n>', 'only one of n parts')
    .option('--set <name=value>', 'a parameter of the reference (again for more)', collect, [])
    .addOption(new Option('--control-url <url>', 'control plane of the target').env('ASSAY_CONTROL_URL'))
    .addOption(
      new Option('--control-token <token>', 'only by environment: ASSAY_CONTROL_TOKEN')
        .env('ASSAY_CONTROL_TOKEN')
        .hideHelp(),
    )
    .option('--timeout <seconds>', 'longest wait for a response', readCount('--timeout', 1, 3600), 10)
    .option('--wait <seconds>', 'without a clock, really wait so long at one time', readCount('--wait', 1, 86_400))
    .option('--i-own-this', 'allow a target that is not on this machine', false)
    .option('--json', 'one event per line', false)
    .option('--no-allure', 'no Allure report')
    .option('--no-junit', 'no junit.xml')
  run.action(async (selectors: readonly string[], options: RunOptions) => {
    process.exitCode = await examine(selectors, options)
  })
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const examine = async (selectors: readonly string[], options: RunOptions): Promise<number> => {
  const startedAt = new Date()
  const [suite, support, target] = await Promise.all([
    loadSuite(featuresOf(options)),
    loadSupportCode(ownSteps),
    openPatient(options),
  ])
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  try {
    const declaration = await target.describe()
    if (options.controlUrl !== undefined) await tryControl(target)
    if (options.edition !== undefined && readEdition(options.edition) !== declaration.edition) {
      throw new UsageError(`The target declares the edition ${declaration.edition}, not ${options.edition}`)
    }
    const plan = planRun(suite, {
      selectors,
      edition: declaration.edition,
      ...(options.tags === undefined ? {} : { tags: options.tags }),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(options.shard === undefined ? {} : { shard: parseShard(options.shard) }),
    })
    // Once: whoever presses Ctrl-C again does not want to wait for the reports.
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
    return await carryOut({ selectors, options, startedAt, target, declaration, plan, support, signal: stop.signal })
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await target.close()
  }
}

/** Whether the control plane is one and lets us in is to be known before the run. Throws a TargetError. */
const tryControl = async (target: Target): Promise<void> => {
  const sandbox = await target.open()
  await sandbox.close()
}

/** Own feature files, or those of a folder that the user names. */
const featuresOf = ({ features }: RunOptions) =>
  features === undefined ? ownFeatures : { root: process.cwd(), patterns: [features] }

type Carried = {
  readonly selectors: readonly string[]
  readonly options: RunOptions
  readonly startedAt: Date
  readonly target: Target
  readonly declaration: Declaration
  readonly plan: Plan
  readonly support: Awaited<ReturnType<typeof loadSupportCode>>
  readonly signal: AbortSignal
}

const carryOut = async ({
  selectors,
  options,
  startedAt,
  target,
  declaration,
  plan,
  support,
  signal,
}: Carried): Promise<number> => {
  const serial = !declaration.powers.sandboxes && declaration.powers.clock === 'global'
  const concurrency = serial ? 1 : (options.concurrency ?? defaultConcurrency)
  const again = commandLine(options)
  const facts = {
    plan,
    target,
    declaration,
    concurrency,
    startedAt,
    configuration: effective(options, concurrency),
    reproduce: [again, ...selectors].join(' '),
  }
  const reports: Reports = openReports(options.out, runFacts(facts))
  const emit = (event: object): void => {
    process.stdout.write(`${JSON.stringify(event)}\n`)
  }
  const screen = createScreen({ total: plan.cases.length, json: options.json, stream: process.stderr, emit })
  const summary = await runSuite({
    plan,
    support,
    worldParameters: { target },
    concurrency,
    serial,
    exchangesOfPasses: options.allure,
    ...(options.wait === undefined ? {} : { stepTimeout: options.wait * 1000 + 30_000 }),
    signal,
    replay: (id) => `${again} '${id}'`,
    onCase: (finished) => {
      screen.onCase(finished)
      if (finished.ruleId !== undefined) reports.onCase(finished.ruleId, finished.result)
    },
  })
  const { result, files, problems } = await reports.finish(runFacts(facts, summary), {
    allure: options.allure,
    junit: options.junit,
  })
  screen.clear()
  if (options.json) {
    emit({ event: 'end', complete: summary.complete, claims: result.claims, files })
  } else {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
    process.stdout.write(`${summaryText(result, { width: process.stdout.columns ?? 80, colour, files })}\n`)
  }
  for (const problem of [...summary.problems, ...problems.map(({ message, advice }) => `${message}. ${advice}`)]) {
    process.stderr.write(`${problem}\n`)
  }
  return exitCodeOf(result, summary, problems.length)
}

/** The target, with a clock that really waits where it has none and the user allows it. */
const openPatient = async (options: RunOptions): Promise<Target> => {
  const target = await open(options)
  return options.wait === undefined ? target : waitingClock(target, options.wait)
}

const open = async (options: RunOptions): Promise<Target> => {
  const isUrl = options.target !== 'reference' && !/\.[cm]?[jt]s$/.test(options.target)
  const target = await openTarget({
    target: options.target,
    ...(options.edition === undefined ? {} : { edition: readEdition(options.edition) }),
    parameters: readSettings(options.set),
    limit: options.timeout * 1000,
    ...(options.controlUrl === undefined ? {} : { control: { url: options.controlUrl, token: tokenOf(options) } }),
  })
  const elsewhere = [target.url, options.controlUrl].find((url) => url !== undefined && !isLoopback(url))
  if (isUrl && !options.iOwnThis && elsewhere !== undefined) {
    throw new UsageError(`${elsewhere} is not on this machine`, {
      advice: 'A run locks accounts and sends messages. If the server is yours, say so with --i-own-this.',
    })
  }
  return target
}

const tokenOf = ({ controlToken }: RunOptions): string => {
  if (controlToken !== undefined) return controlToken
  throw new UsageError('--control-url needs the control token', {
    advice: 'Give it in the environment as ASSAY_CONTROL_TOKEN.',
  })
}

/** The effective options, without the token. */
const effective = ({ controlToken, ...options }: RunOptions, concurrency: number): Record<string, unknown> => ({
  ...options,
  concurrency,
  controlToken: controlToken === undefined ? null : 'set',
})

/** The command line that examines the same target in the same way. */
const commandLine = ({ target, edition, controlUrl, set, iOwnThis }: RunOptions): string =>
  [
    'npx assay run',
    ...(target === 'reference' ? [] : [`--target ${target}`]),
    ...(edition === undefined ? [] : [`--edition ${edition}`]),
    ...(controlUrl === undefined ? [] : [`--control-url ${controlUrl}`]),
    ...set.map((one) => `--set ${one}`),
    ...(iOwnThis ? ['--i-own-this'] : []),
  ].join(' ')
