import type { Command } from 'commander'

type AddCommand = (program: Command) => void

/** Every command, and where it is. Only the one that is asked for is loaded: the others would cost more than it does. */
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
  prove: async () => (await import('./commands/prove.ts')).addProve,
  completion: async () => (await import('./commands/completion.ts')).addCompletion,
}

/**
 * Adds the command of this name; none where only the version is asked for, and all of them for any other word, which asks for help
 * or needs it, and for the one that tells of all.
 */
export const addCommands = async (program: Command, word: string | undefined): Promise<void> => {
  if (word === '--version' || word === '-V') return
  const single = word !== undefined && word !== 'completion' && Object.hasOwn(commands, word)
  const loader = single ? commands[word] : undefined
  for (const load of loader ? [loader] : Object.values(commands)) (await load())(program)
}
