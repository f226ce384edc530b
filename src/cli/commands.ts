import type { Command } from 'commander'

type AddCommand = (program: Command) => void

/**
 * Every command and its module. Only the module of the command that runs is loaded: the others would take longer to
 * load than it takes to run.
 */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  run: async () => (await import('./commands/run.ts')).addRun,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
  plan: async () => (await import('./commands/plan.ts')).addPlan,
  init: async () => (await import('./commands/init.ts')).addInit,
  baseline: async () => (await import('./commands/baseline.ts')).addBaseline,
  replay: async () => (await import('./commands/replay.ts')).addReplay,
  report: async () => (await import('./commands/report.ts')).addReport,
  diff: async () => (await import('./commands/diff.ts')).addDiff,
  merge: async () => (await import('./commands/merge.ts')).addMerge,
  rules: async () => (await import('./commands/rules.ts')).addRules,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  serve: async () => (await import('./commands/serve.ts')).addServe,
  inbox: async () => (await import('./commands/inbox.ts')).addInbox,
  prove: async () => (await import('./commands/prove.ts')).addProve,
  completion: async () => (await import('./commands/completion.ts')).addCompletion,
  help: async () => (await import('./commands/help.ts')).addHelp,
}

const groups: Readonly<Record<string, readonly string[]>> = {
  'Test a target:': ['run', 'doctor', 'plan', 'init'],
  'Results:': ['report', 'diff', 'merge', 'replay', 'baseline'],
  'Rules and the reference:': ['rules', 'explain', 'serve', 'prove'],
  'For your own tests:': ['inbox'],
  'Help:': ['help', 'completion'],
}

/** Adds the command of this name. `--version` needs none; any other word, such as `help`, needs all of them. */
export const addCommands = async (program: Command, word: string | undefined): Promise<void> => {
  if (word === '--version' || word === '-V') return
  const single = word !== undefined && word !== 'completion' && word !== 'help' && Object.hasOwn(commands, word)
  const loader = single ? commands[word] : undefined
  if (loader) (await loader())(program)
  else await addAll(program)
}

/** All commands, in the groups that help shows them in. */
const addAll = async (program: Command): Promise<void> => {
  for (const [heading, names] of Object.entries(groups)) {
    program.commandsGroup(heading)
    for (const name of names) (await commands[name]?.())?.(program)
  }
}
