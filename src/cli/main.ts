import { runCommandLine } from './command-line.ts'
import { exitAfterGrace, guardExitCode, guardUncaughtErrors } from './process-exit.ts'

const args = process.argv.slice(2)
const commandFinished = guardExitCode()
guardUncaughtErrors()
await runCommandLine(args)
commandFinished()
exitAfterGrace(args[0])
