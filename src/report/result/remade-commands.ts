import { oneLine } from '../../output/one-line.ts'
import { shellCommand } from '../../output/shell-command.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'

/** The run that a case belongs to, as far as its commands say how it was made. */
export type RunOfCommands = Pick<RunResult, 'run' | 'configuration'>

/** The name of a profile, or several with commas. */
const isName = (text: unknown): text is string => typeof text === 'string' && /^[a-z][a-z\d,-]{0,99}$/.test(text)
/** A parameter that a command may set: its name is no option. */
const isParameter = (text: unknown): text is string => typeof text === 'string' && /^[a-z][a-z_.]*=/.test(text)

/** Characters of what one run sets: more than anybody sets. Each case repeats it in its command. */
const maxSet = 2_048

/** The parameters that a run set; none where they are longer than a run can have set. */
const parametersSet = (set: unknown): readonly string[] => {
  const all = [set].flat().filter(isParameter)
  return all.join('').length <= maxSet ? all : []
}

/**
 * The options of a run that have no authority. Where it was run on, what it loaded and whether its user consented is left to who runs it
 * again: words in capitals stand in their place.
 */
const optionsOf = ({ run, configuration }: RunOfCommands): readonly string[] => [
  ...(configuration.target === 'reference' ? [] : ['--target', 'TARGET']),
  ...(configuration.controlUrl == null ? [] : ['--control-url', 'CONTROL_URL']),
  ...(configuration.features == null ? [] : ['--features', 'FEATURES']),
  ...['--edition', run.edition],
  ...[configuration.profile]
    .flat()
    .filter(isName)
    .flatMap((one) => ['--profile', one]),
  ...parametersSet(configuration.set).flatMap((one) => ['--set', oneLine(one)]),
]

/** Seed and path of a search, where they are what a search writes. */
const searchOptions = ({ search }: CaseResult): readonly string[] =>
  search?.path != null && /^\d[\w:@-]*$/.test(search.path) && /^\w[\w-]*$/.test(search.seed)
    ? ['--seed', search.seed, '--path', search.path]
    : []

/** Selectors by id: none that is taken for an option, and no file. */
const isSelector = (text: string): boolean => /^\w/.test(text) && !text.endsWith('.feature')
const selectors = (texts: readonly string[]): readonly string[] => texts.filter(isSelector).map(oneLine)

/** A case that was read, with a command that was not: it is made again from its id. */
export const withRemadeCommand = (one: CaseResult, run: RunOfCommands): CaseResult => ({
  ...one,
  replay: shellCommand`npx assay run ${[...optionsOf(run), ...selectors([one.id]), ...searchOptions(one)]}`,
})

/** A result that was read, own or foreign, with commands that people may copy: none of them is in the file. */
export const withRemadeCommands = (result: RunResult): RunResult => ({
  ...result,
  run: {
    ...result.run,
    reproduce: shellCommand`npx assay run ${[...optionsOf(result), ...selectors(result.run.selection)]}`,
  },
  rules: result.rules.map((rule) => ({ ...rule, cases: rule.cases.map((one) => withRemadeCommand(one, result)) })),
})
