import { join } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { adapterFile, declarationFiles, type Language, parseLanguage, starterFiles } from '../init/starters.ts'
import { writeStarterFiles } from '../init/write-starter-files.ts'

type InitOptions = { readonly language?: Language; readonly declaration: boolean }

/** `assay init`: something to begin with, in the language of one's own server, that runs against a small server at once. */
export const addInit = (program: Command): void => {
  program
    .command('init')
    .description('write a starter: an adapter, a facade in your language, or a declaration')
    .argument('[folder]', 'where to write it', '.')
    .option(
      '--language <language>',
      'typescript: an adapter for a server with its own API; python, go: a facade that speaks the contract',
      parseLanguage,
    )
    .option('--declaration', 'only declaration.json, with every capability absent, and its schema for editors', false)
    .action(async (folder: string, { language, declaration }: InitOptions) => {
      if (declaration && language !== undefined) {
        throw new UsageError('--declaration and --language cannot be combined', {
          advice: 'Each facade has its own declaration.',
        })
      }
      const kind = declaration ? 'declaration' : (language ?? 'typescript')
      const files = kind === 'declaration' ? declarationFiles() : starterFiles(kind)
      const written = writeStarterFiles(folder, files)
      stdout.print(`Written: ${written.join(', ')}\n`)
      stdout.printShipped(nextSteps[kind](folder).join('\n'))
    })
}

const planes = ['--target', 'http://127.0.0.1:4020', '--control-url', 'http://127.0.0.1:4021']

const facadeSteps = (start: string, server: string): readonly string[] => [
  '1. Get a first verdict: the facade works as it is, in front of the small server beside it.',
  '     export ASSAY_CONTROL_TOKEN=choose-one',
  `     ${start}`,
  '   In another terminal, with the same token:',
  `     ${shellCommand`npx assay doctor ${planes}`}`,
  `     ${shellCommand`npx assay run ${planes}`}`,
  `2. Replace ${server} with your own server: the control plane first, then one`,
  '   operation at a time. Declare a capability when you start on it.',
  shellCommand`3. The guide: npx assay help in-any-language`,
]

const adapterSteps = (adapter: string): readonly string[] => [
  '1. Get a first verdict: the adapter works as it is, with the small server beside it.',
  `     ${shellCommand`npx assay run --target ${adapter}`}`,
  '2. Replace it with your own server: first server, outbox, credentials and provision,',
  '   then one command at a time. After each one, check the setup and run the rules',
  '   that it makes testable.',
  `     ${shellCommand`npx assay doctor --target ${adapter}`}`,
  `     ${shellCommand`npx assay run --target ${adapter} SIGNIN-02`}`,
  '3. Delete example-server.mjs.',
  '',
  'Install the package assay-conformance beside the adapter:',
  '     npm install --save-dev PATH/TO/assay-conformance-VERSION.tgz   (npm pack in a clone writes it)',
]

const declarationSteps: readonly string[] = [
  '1. Serve declaration.json at /.well-known/account-security.',
  '2. Describe what your server offers and how it behaves. Your editor completes the names',
  '   and explains them. Rules about parameters that you leave out are not verified.',
  '3. Check the declaration:',
  shellCommand`     npx assay doctor --target URL`,
]

const nextSteps: Readonly<Record<Language | 'declaration', (folder: string) => readonly string[]>> = {
  typescript: (folder) => adapterSteps(join(folder, adapterFile)),
  python: () => facadeSteps('python3 serve.py 4020 4021', 'existing_server.py'),
  go: () => facadeSteps('go run . 4020 4021', 'existing_server.go'),
  declaration: () => declarationSteps,
}
