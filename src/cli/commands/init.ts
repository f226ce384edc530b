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
    .description('write something to begin with: an adapter, a facade in your language, or a declaration')
    .argument('[folder]', 'where to write it', '.')
    .option(
      '--language <language>',
      'typescript: an adapter for a server with an API of its own; python, go: a facade that speaks the contract',
      parseLanguage,
    )
    .option('--declaration', 'only declaration.json, in which everything is absent, and its schema for editors', false)
    .action(async (folder: string, { language, declaration }: InitOptions) => {
      if (declaration && language !== undefined) {
        throw new UsageError('--declaration and --language do not go together', {
          advice: 'The facades bring a declaration of their own.',
        })
      }
      const kind = declaration ? 'declaration' : (language ?? 'typescript')
      const files = kind === 'declaration' ? declarationFiles() : starterFiles(kind)
      const written = writeStarterFiles(folder, files)
      stdout.print([`Written: ${written.join(', ')}`, '', ...nextSteps[kind](folder)].join('\n'))
    })
}

const planes = ['--target', 'http://127.0.0.1:4020', '--control-url', 'http://127.0.0.1:4021']

const facadeSteps = (start: string, server: string): readonly string[] => [
  '1. See a verdict: the facade runs as it is, in front of the small server beside it.',
  '     export ASSAY_CONTROL_TOKEN=choose-one',
  `     ${start}`,
  '   and in another terminal, with the same token:',
  `     ${shellCommand`npx assay doctor ${planes}`}`,
  `     ${shellCommand`npx assay run ${planes}`}`,
  `2. Put your own server in the place of ${server}: the control plane, then one`,
  '   operation after the other. Declare a capability when you begin with it.',
  shellCommand`3. The guide: npx assay help in-any-language`,
]

const adapterSteps = (adapter: string): readonly string[] => [
  '1. See a verdict: the adapter runs as it is, against the small server beside it.',
  `     ${shellCommand`npx assay run --target ${adapter}`}`,
  '2. Put your own server in its place: server, outbox, credentials and provision,',
  '   then one command after the other. After each, ask what is still wrong, and',
  '   run what it opens.',
  `     ${shellCommand`npx assay doctor --target ${adapter}`}`,
  `     ${shellCommand`npx assay run --target ${adapter} SIGNIN-02`}`,
  '3. Remove example-server.mjs.',
  '',
  'The package assay-conformance has to be installed where the adapter lies:',
  '     npm install --save-dev assay-conformance',
]

const declarationSteps: readonly string[] = [
  '1. Serve declaration.json at /.well-known/account-security.',
  '2. Say what your server offers and how it behaves. An editor completes names, and',
  '   shows what each one means; what you leave out of the parameters is not judged.',
  '3. Ask whether it is true:',
  shellCommand`     npx assay doctor --target URL`,
]

const nextSteps: Readonly<Record<Language | 'declaration', (folder: string) => readonly string[]>> = {
  typescript: (folder) => adapterSteps(join(folder, adapterFile)),
  python: () => facadeSteps('python3 serve.py 4020 4021', 'existing_server.py'),
  go: () => facadeSteps('go run . 4020 4021', 'existing_server.go'),
  declaration: () => declarationSteps,
}
