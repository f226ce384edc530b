import { Command, CommanderError, Help } from 'commander'
import { stderr, stdout } from '../output/terminal.ts'
import { addCommands } from './commands.ts'
import { errorText } from './error-text.ts'
import { exitCodes } from './exit-code.ts'
import { version } from './package-info.ts'

/**
 * Runs the command that these words of a command line name. Prints what it has to say, errors too, and leaves the exit code in
 * `process.exitCode`. Never rejects.
 */
export const runCommandLine = async (args: readonly string[]): Promise<void> => {
  const program = new Command('assay')
    .description('tests whether a server follows the documented rules of account security with a second factor')
    .version(version)
    // An option belongs to the command before it.
    .enablePositionalOptions()
    .showHelpAfterError('(assay --help lists the commands, assay COMMAND --help its options)')
    .exitOverride()
    .configureOutput({ writeOut: stdout.printText, writeErr: stderr.printText })
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (command) => command.name(),
      // That a switch is off says nothing.
      optionDescription: (option) => new Help().optionDescription(option).replace(/ \(default: (?:false|\[\])\)/, ''),
    })
  try {
    await addCommands(program, args[0])
    program.optionsGroup('Options:')
    for (const command of program.commands)
      command.exitOverride().showHelpAfterError(`(assay ${command.name()} --help lists the options)`)
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
    else {
      const { text, code } = errorText(error)
      stderr.print(text)
      process.exitCode = code
    }
  }
}
