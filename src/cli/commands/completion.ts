import type { Command, Option } from 'commander'
import { UsageError } from '../../input/usage-error.ts'
import { stdout } from '../../output/terminal.ts'
import { areas, rules } from '../../rules/catalogue.ts'
import { editions } from '../../rules/rule.ts'
import {
  type CompletedCommand,
  type CompletedOption,
  completionScript,
  type Shell,
  shells,
} from '../completion/completion-script.ts'

/** `assay completion bash|zsh|fish`: a script that lets the shell complete commands, options, rules and areas. */
export const addCompletion = (program: Command): void => {
  program
    .command('completion')
    .description('a script that lets your shell complete commands, options, rule ids and areas')
    .argument('<shell>', shells.join(', '))
    .addHelpText(
      'after',
      `
bash: source <(npx assay completion bash)
zsh:  source <(npx assay completion zsh), after compinit
fish: npx assay completion fish | source`,
    )
    .action((name: string) => {
      const shell = shells.find((one): one is Shell => one === name)
      if (!shell)
        throw new UsageError(`There is no completion for "${name}"`, { advice: `Shells are ${shells.join(', ')}.` })
      stdout.printText(completionScript(shell, commandsOf(program)))
    })
}

const ruleIds = rules.map(({ id }) => id)
const areaNames = Object.values(areas).map(({ name }) => name)
/** The values of each command's arguments, beside files. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  run: [...ruleIds, ...areaNames],
  plan: [...ruleIds, ...areaNames],
  prove: [...ruleIds, ...areaNames],
  explain: ruleIds,
  rules: areaNames,
  completion: shells,
}

/** The values of options that Commander does not know. */
const valuesOf: Readonly<Record<string, readonly string[]>> = { '--edition': editions }

const completed = ({ long, description, required, optional, argChoices }: Option): readonly CompletedOption[] =>
  long
    ? [{ flag: long, description, takesValue: required || optional, choices: argChoices ?? valuesOf[long] ?? [] }]
    : []

const commandsOf = (program: Command): readonly CompletedCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.filter(({ hidden }) => !hidden).flatMap(completed),
    words: [...command.commands.map((one) => one.name()), ...(wordsOf[command.name()] ?? [])],
  }))
