import { type Command, Option } from 'commander'
import { faults, findFault } from '../../faults/fault-catalogue.ts'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { type RunningServer, serve } from '../../http/server/serve.ts'
import { didYouMean } from '../../input/did-you-mean.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { findRule } from '../../rules/catalogue.ts'
import { type ProfileName, profileNames } from '../../rules/profiles.ts'
import { TargetError } from '../../targets/target-error.ts'
import { collectOrigin, isOpenToOthers } from '../target/listen-address.ts'
import { parseEdition, parseSettings, parseWholeNumber } from '../target/option-values.ts'

type ServeOptions = {
  readonly edition: string
  readonly set: readonly string[]
  readonly profile: ProfileName
  readonly host: string
  readonly port: number
  readonly controlPort: number
  readonly controlHost: string
  readonly exposeControl: boolean
  readonly exposePublic: boolean
  readonly allowHost: readonly string[]
  readonly allowOrigin: readonly string[]
  readonly fault?: string
  readonly faults: boolean
  readonly controlToken?: string
  readonly json: boolean
}

/** `assay serve`: the reference as a server, to develop against or to try assay on. */
export const addServe = (program: Command): void => {
  program
    .command('serve')
    .description('start the reference as a server')
    .option('-e, --edition <edition>', 'two-step, 2fa-2017 or 2fa-2018', '2fa-2018')
    .option('--set <name=value>', 'a parameter (again for more)', collect, [])
    .addOption(
      new Option('--profile <profile>', 'declare what the rules of standards want (hardening)')
        .choices(profileNames)
        .default('documented'),
    )
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('-p, --port <port>', 'public plane; 0 lets the system choose', parseWholeNumber('--port', 0, 65_535), 0)
    .option(
      '--control-port <port>',
      'control plane; 0 lets the system choose',
      parseWholeNumber('--control-port', 0, 65_535),
      0,
    )
    .option('--control-host <address>', 'where the control plane listens', '127.0.0.1')
    .option('--expose-control', 'with --control-host: allow an address that is not of this machine alone', false)
    .option('--expose-public', 'with --host: allow an address that is not of this machine alone', false)
    .option('--allow-host <name>', 'answer to this name too (again for more)', collect, [])
    .option(
      '--allow-origin <origin>',
      'let pages of this origin use the public plane (again for more)',
      collectOrigin('--allow-origin'),
      [],
    )
    .option('--fault <name>', 'a deliberate defect')
    .option('--faults', 'list the deliberate defects, each with the rule that it breaks, and start nothing', false)
    .addOption(new Option('--control-token <token>').env('ASSAY_CONTROL_TOKEN').hideHelp())
    .option('--json', 'one line of JSON for programs', false)
    .action(async (options: ServeOptions) => {
      if (options.faults) {
        listFaults(options)
        return
      }
      const served = await start(options)
      const { url, controlUrl, token } = served
      if (options.json) stdout.printCredentials({ url, controlUrl, token })
      else stdout.printText(banner(served, options))
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          void served.close()
        })
      }
    })
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value]

const listFaults = ({ json }: ServeOptions): void => {
  const width = Math.max(...faults.map(({ name }) => name.length))
  const rows = faults.map(({ name, rule }) => ({ name, rule, demand: findRule(rule)?.text ?? '' }))
  if (json) stdout.printJson(rows, 2)
  else for (const { name, rule, demand } of rows) stdout.print(`${name.padEnd(width)}  ${rule.padEnd(13)}  ${demand}`)
}

const start = async (options: ServeOptions): Promise<RunningServer> => {
  const fault = options.fault === undefined ? undefined : findFault(options.fault)
  if (options.fault !== undefined && !fault) {
    const advice = didYouMean(
      options.fault,
      faults.map(({ name }) => name),
    )
    throw new UsageError(`There is no fault "${options.fault}"`, {
      advice: advice ?? shellCommand`All of them: npx assay serve --faults`,
    })
  }
  if (options.controlToken === '') {
    throw new UsageError('the control token is empty', {
      advice: 'Give ASSAY_CONTROL_TOKEN a value, or unset it: then one is made up.',
    })
  }
  if (!options.exposeControl && isOpenToOthers('--control-host', options.controlHost)) {
    throw new UsageError(`the control plane would be open to others at ${options.controlHost}`, {
      advice:
        'Whoever has its token can do everything to every account. If that is wanted, say so with --expose-control.',
    })
  }
  if (!options.exposePublic && isOpenToOthers('--host', options.host)) {
    throw new UsageError(`the public plane would be open to others at ${options.host}`, {
      advice: 'If that is wanted, say so with --expose-public.',
    })
  }
  const edition = parseEdition(options.edition)
  try {
    return await serve({
      declaration: referenceDeclaration(edition, parseSettings(options.set, edition, options.profile)),
      host: options.host,
      port: options.port,
      controlPort: options.controlPort,
      controlHost: options.controlHost,
      allowedHosts: options.allowHost,
      allowedOrigins: options.allowOrigin,
      ...(fault ? { defect: fault } : {}),
      ...(options.controlToken === undefined ? {} : { token: options.controlToken }),
    })
  } catch (error) {
    throw listenError(error, options)
  }
}

const listenError = (error: unknown, { host, port, controlPort }: ServeOptions): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const ports = controlPort === 0 ? port : `${port} or ${controlPort}`
  if (code === 'EADDRINUSE') {
    return new TargetError('unreachable', `port ${ports} is in use`, {
      advice: 'Choose another with --port, or 0 for any.',
    })
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new TargetError('unreachable', `${host} is not an address of this machine`)
  }
  if (code === 'EACCES') return new TargetError('unreachable', `port ${ports} may not be used by this user`)
  return error
}

/** A token that the user gave is not shown: it is in their environment. */
const banner = ({ url, controlUrl, token }: RunningServer, { edition, fault, controlToken }: ServeOptions): string => {
  const command = shellCommand`npx assay run --target ${url} --control-url ${controlUrl}`
  return [
    `The reference, edition ${edition}${fault === undefined ? '' : `, with the fault ${fault}`}`,
    `  public plane   ${url}`,
    `  control plane  ${controlUrl}`,
    `  control token  ${controlToken === undefined ? token : 'in ASSAY_CONTROL_TOKEN'}`,
    '',
    'Examine it from another terminal:',
    `  ${controlToken === undefined ? `${shellCommand`ASSAY_CONTROL_TOKEN=${token}`} ` : ''}${command}`,
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n')
}
