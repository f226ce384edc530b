import type { Command } from 'commander'
import { didYouMean } from '../../input/did-you-mean.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { guides } from '../help/guides.ts'

/** `assay help`: the commands and the guides; `assay help WORD`: one of them. */
export const addHelp = (program: Command): void => {
  program
    .helpCommand(false)
    .command('help')
    .description('show the options of a command, or a guide')
    .argument('[topic]', 'a command or a guide (default: list both)')
    .action((topic: string | undefined) => {
      const known = guides()
      if (topic === undefined) {
        program.outputHelp()
        const width = Math.max(0, ...known.map(({ name }) => name.length))
        const lines = known.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`)
        stdout.print(['', 'Guides (assay help GUIDE):', ...lines].join('\n'))
        return
      }
      const command = program.commands.find((one) => one.name() === topic)
      const guide = known.find(({ name }) => name === topic.toLowerCase())
      if (command) command.outputHelp()
      else if (guide) stdout.printShipped(guide.text.trimEnd())
      else {
        const words = [...program.commands.map((one) => one.name()), ...known.map(({ name }) => name)]
        throw new UsageError(`There is no command or guide "${topic}"`, {
          advice: didYouMean(topic, words) ?? shellCommand`List them with: npx assay help`,
        })
      }
    })
}
