import { type Command, Option } from 'commander'
import { faults, findFault } from '../../faults/fault-catalogue.ts'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { type RunningServer, serve } from '../../http/server/serve.ts'
import { didYouMean } from '../../input/did-you-mean.ts'
import { endingSignals } from '../../input/ending-signals.ts'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { registerTyped } from '../../redaction/registered-secrets.ts'
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
    .description('start the reference server')
    .option('-e, --edition <edition>', 'two-step, 2fa-2017 or 2fa-2018', '2fa-2018')
    .option('--set <name=value>', 'set a parameter (repeatable)', collect, [])
    .addOption(
      new Option('--profile <profile>', 'declare the values that the hardening rules demand')
        .choices(profileNames)
        .default('documented'),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '-p, --port <port>',
      'port of the public plane; 0 for any free port',
      parseWholeNumber('--port', 0, 65_535),
      0,
    )
    .option(
      '--control-port <port>',
      'port of the control plane; 0 for any free port',
      parseWholeNumber('--control-port', 0, 65_535),
      0,
    )
    .option('--control-host <address>', 'address of the control plane', '127.0.0.1')
    .option('--expose-control', 'with --control-host: allow an address that other machines can reach', false)
    .option('--expose-public', 'with --host: allow an address that other machines can reach', false)
    .option('--allow-host <name>', 'also answer to this host name (repeatable)', collect, [])
    .option(
      '--allow-origin <origin>',
      'allow pages of this origin to use the public plane (repeatable)',
      collectOrigin('--allow-origin'),
      [],
    )
    .option('--fault <name>', 'start it with a deliberate fault', oneFault)
    .option('--faults', 'list the faults and the rules that they break, then exit', false)
    .addOption(
      new Option('--control-token <token>')
        .env('ASSAY_CONTROL_TOKEN')
        .argParser(registerTyped('ASSAY_CONTROL_TOKEN'))
        .hideHelp(),
    )
    .option('--json', 'print one line of JSON', false)
    .action(async (options: ServeOptions) => {
      if (options.faults) {
        listFaults(options)
        return
      }
      const served = await start(options)
      const { url, controlUrl, token } = served
      if (options.json) stdout.printCredentials({ url, controlUrl, token })
      else stdout.printText(banner(served, options))
      for (const signal of endingSignals) {
        process.once(signal, () => {
          void served.close()
        })
      }
    })
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value]

/** One fault for each server: a second `--fault` would leave out the first without a word. */
const oneFault = (value: string, earlier: string | undefined): string => {
  if (earlier === undefined) return value
  throw new UsageError('--fault was given twice; a server is started with one fault', {
    advice: 'Start a second server for the second fault.',
  })
}

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
      advice: advice ?? shellCommand`List them with: npx assay serve --faults`,
    })
  }
  if (options.controlToken === '') {
    throw new UsageError('the control token is empty', {
      advice: 'Set ASSAY_CONTROL_TOKEN, or unset it: assay then generates a token.',
    })
  }
  if (!options.exposeControl && isOpenToOthers('--control-host', options.controlHost)) {
    throw new UsageError(`other machines could reach the control plane at ${options.controlHost}`, {
      advice: 'Anyone with its token can change every account. To allow this, add --expose-control.',
    })
  }
  if (!options.exposePublic && isOpenToOthers('--host', options.host)) {
    throw new UsageError(`other machines could reach the public plane at ${options.host}`, {
      advice: 'To allow this, add --expose-public.',
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
      advice: 'Choose another one with --port, or 0 for any free port.',
    })
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new TargetError('unreachable', `${host} is not an address of this machine`)
  }
  if (code === 'EACCES') return new TargetError('unreachable', `this user has no permission to use port ${ports}`)
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
    'Test it from another terminal:',
    `  ${controlToken === undefined ? `${shellCommand`ASSAY_CONTROL_TOKEN=${token}`} ` : ''}${command}`,
    '',
    'Press Ctrl+C to stop.',
    '',
  ].join('\n')
}
