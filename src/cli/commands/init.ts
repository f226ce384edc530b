import type { Command } from 'commander'
import { shellCommand } from '../../output/shell-command.ts'
import { stdout } from '../../output/terminal.ts'
import { starterFiles, writeStarterFiles } from '../init/write-starter-files.ts'

/** `assay init`: a first adapter, with a small server that it runs against at once. */
export const addInit = (program: Command): void => {
  program
    .command('init')
    .description('write an adapter for a server with an API of its own, to begin with')
    .argument('[folder]', 'where to write it', '.')
    .action(async (folder: string) => {
      const written = await writeStarterFiles(folder)
      const adapter = written.find((path) => path.endsWith(starterFiles.adapter)) ?? ''
      stdout.print(nextSteps(written, adapter))
    })
}

const nextSteps = (written: readonly string[], adapter: string): string => `Written: ${written.join(', ')}

1. See a verdict: the adapter runs as it is, against the small server beside it.
     ${shellCommand`npx assay run --target ${adapter}`}
2. Put your own server in its place: server, outbox, credentials and provision,
   then one command after the other. After each, ask what is still wrong, and
   run what it opens.
     ${shellCommand`npx assay doctor --target ${adapter}`}
     ${shellCommand`npx assay run --target ${adapter} SIGNIN-02`}
3. Remove ${starterFiles.server}.

The package assay-conformance has to be installed where the adapter lies:
     npm install --save-dev assay-conformance`
