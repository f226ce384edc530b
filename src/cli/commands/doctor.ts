import type { Command } from 'commander'
import { type Diagnostic, preventsRun } from '../../doctor/diagnostic.ts'
import { runDoctor } from '../../doctor/run-doctor.ts'
import { stdout } from '../../output/terminal.ts'
import { exchangeLines } from '../../report/text/exchange-text.ts'
import { fitLines, wrap } from '../../report/text/wrap.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { openChosenTarget } from '../target/open-chosen-target.ts'
import { parseWholeNumber } from '../target/option-values.ts'
import { printTargetLine } from '../target/target-line.ts'
import { addTargetOptions, type TargetOptions } from '../target/target-options.ts'

type DoctorOptions = TargetOptions & { readonly patience: number; readonly json: boolean }

/** `assay doctor`: whether a target is ready for a run, and otherwise who has to fix it. */
export const addDoctor = (program: Command): void => {
  const doctor = program
    .command('doctor')
    .description('check the setup before a run: what works, what does not, and who has to fix it')
  addTargetOptions(doctor)
    .option('--patience <seconds>', 'longest wait for a message', parseWholeNumber('--patience', 1, 600, 'seconds'), 10)
    .option('--json', 'print one JSON line per check', false)
    .action(async (options: DoctorOptions) => {
      const target = await openChosenTarget(options)
      try {
        const diagnostics = await runDoctor(target, {
          messageTimeout: options.patience * 1000,
          control: options.controlUrl !== undefined,
          onDescribed: (edition) => printTargetLine(options, edition),
        })
        if (options.json) for (const one of diagnostics) stdout.printJson(one)
        else for (const line of textOf(diagnostics)) stdout.print(line)
        process.exitCode = exitCodeOf(diagnostics)
      } finally {
        await target.close()
      }
    })
}

const stateLabels: Readonly<Record<Diagnostic['state'], string>> = {
  ok: 'ok',
  configuration: 'CONFIGURE',
  contract: 'CONTRACT',
  conformance: 'BREAKS',
  'not-there': 'not there',
  noted: 'note',
}

const textOf = (diagnostics: readonly Diagnostic[]): readonly string[] => {
  const indent = ' '.repeat(25)
  const width = Math.max(40, stdout.width) - indent.length
  const lines = diagnostics.flatMap(({ check, state, text, advice, exchange }) => {
    const [first = '', ...others] = [
      ...wrap(text, width),
      ...(advice === undefined ? [] : wrap(advice, width)),
      ...(exchange === undefined ? [] : exchangeLines(exchange).flatMap((line) => fitLines(line, width, 2))),
    ]
    return [`${stateLabels[state].padEnd(11)}${check.padEnd(14)}${first}`, ...others.map((line) => `${indent}${line}`)]
  })
  return [...lines, '', conclusion(diagnostics)]
}

const conclusion = (diagnostics: readonly Diagnostic[]): string => {
  const has = (state: Diagnostic['state']): boolean => diagnostics.some((one) => one.state === state)
  if (has('contract')) return 'Not ready: lines marked CONTRACT show where the server violates the contract.'
  if (has('configuration'))
    return 'Not ready: fix the configuration (lines marked CONFIGURE). The server itself is not at fault.'
  if (has('conformance')) return 'Ready to run. Lines marked BREAKS are defects of the server or of its declaration.'
  return has('not-there') ? 'Ready. Rules that need what is missing will not be verified.' : 'Ready.'
}

const exitCodeOf = (diagnostics: readonly Diagnostic[]): ExitCode => {
  if (diagnostics.some(preventsRun)) return exitCodes.notReady
  return diagnostics.some(({ state }) => state === 'conformance') ? exitCodes.nonConformance : exitCodes.clean
}
