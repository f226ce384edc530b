import type { Command, Option } from 'commander'
import { faults } from '../../faults/fault-catalogue.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { parameterNames } from '../../protocol/parameters.ts'
import { areas, requirementIds, rules } from '../../rules/catalogue.ts'
import { profileChoices } from '../../rules/profiles.ts'
import { editions } from '../../rules/rule.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import {
  type CompletedCommand,
  type CompletedOption,
  completionScript,
  type Shell,
  shells,
} from '../completion/completion-script.ts'
import { builtInFeatures } from '../package-info.ts'

/** `assay completion bash|zsh|fish`: a script that lets the shell complete commands, options, rules and areas. */
export const addCompletion = (program: Command): void => {
  program
    .command('completion')
    .description('print a script for tab completion in your shell')
    .argument('<shell>', shells.join(', '))
    .addHelpText(
      'after',
      shellCommand`
bash: source <(npx assay completion bash)
zsh:  source <(npx assay completion zsh), after compinit
fish: npx assay completion fish | source`,
    )
    .action(async (name: string) => {
      const shell = shells.find((one): one is Shell => one === name)
      if (!shell)
        throw new UsageError(`There is no completion for "${name}"`, { advice: `Shells are ${shells.join(', ')}.` })
      stdout.printText(completionScript(shell, commandsOf(program, await caseIds())))
    })
}

const ruleIds = rules.map(({ id }) => id)
/** Ids with nothing in them that a shell reads. */
const caseIds = async (): Promise<readonly string[]> =>
  (await loadSuite(builtInFeatures)).cases.map(({ id }) => id).filter((id) => /^[\w./#=-]+$/.test(id))
const areaNames = Object.values(areas).map(({ name }) => name)
/** The values of each command's arguments, beside files. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  run: [...ruleIds, ...areaNames, ...requirementIds],
  plan: [...ruleIds, ...areaNames],
  replay: ruleIds,
  prove: [...ruleIds, ...areaNames, ...faults.map(({ name }) => name)],
  explain: ruleIds,
  rules: areaNames,
  completion: shells,
}

/** The commands whose arguments may be cases. */
const takesCases: ReadonlySet<string> = new Set(['run', 'plan', 'replay'])

/** The values of options that Commander does not know. */
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  '--edition': editions,
  '--profile': profileChoices,
  '--fault': faults.map(({ name }) => name),
  '--set': parameterNames.map((name) => `${name}=`),
}

const completed = ({ long, description, required, optional, argChoices }: Option): readonly CompletedOption[] =>
  long
    ? [{ flag: long, description, takesValue: required || optional, choices: argChoices ?? valuesOf[long] ?? [] }]
    : []

const commandsOf = (program: Command, cases: readonly string[]): readonly CompletedCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.filter(({ hidden }) => !hidden).flatMap(completed),
    words: [
      ...command.commands.map((one) => one.name()),
      ...(wordsOf[command.name()] ?? []),
      ...(takesCases.has(command.name()) ? cases : []),
    ],
  }))
