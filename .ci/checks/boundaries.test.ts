import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read, sources } from './repository.ts'

const product = sources.filter((path) => /^(src|steps)\//.test(path) && !/\.test\.ts$|\/fixtures\//.test(path))

/** What may be asked of the file system anywhere: whether something is there, and what its folder holds. */
const metadata = [
  'existsSync',
  'statSync',
  'lstatSync',
  'readdirSync',
  'realpathSync',
  'globSync',
  'Stats',
  'Dirent',
  'readdir',
  'stat',
]

const namesOfFs = (text: string): readonly string[] =>
  [...text.matchAll(/^import (?:type )?([^'"]+?) from '(?:node:)?fs(?:\/promises)?'$/gms)].flatMap(([, names = '']) =>
    names
      .replaceAll(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== ''),
  )

type Boundary = {
  readonly what: string
  /** Who may do it. */
  readonly inside: RegExp
  /** Whether a text does it. */
  readonly breaks: (text: string) => boolean
  /** What the check has to see. */
  readonly wrong: readonly string[]
}

const boundaries: readonly Boundary[] = [
  {
    what: 'files are written and removed by src/output, and read by src/input',
    // The preload of a clock runs in the process of a server, without assay.
    inside: /^src\/(output|input)\/|^src\/targets\/clock\/clock-preload\.ts$/,
    breaks: (text) =>
      namesOfFs(text).some((name) => !metadata.includes(name)) ||
      // Any other mention of the module: import(), require() by whatever name, a re-export.
      /['"`](?:node:)?fs(?:\/promises)?['"`]|\bgetBuiltinModule\b|\bprocess\.binding\b/.test(
        text.replaceAll(/^import (?:type )?\{[^}]*\} from '(?:node:)?fs(?:\/promises)?'$/gm, ''),
      ),
    wrong: [
      "import { existsSync, writeFileSync } from 'node:fs'",
      "import { rm } from 'node:fs/promises'",
      "import * as fs from 'node:fs'",
      "import fs from 'fs'",
      "import {\n  renameSync,\n} from 'node:fs'",
      "const { rmSync } = await import('node:fs')",
      "export { writeFileSync } from 'node:fs'",
      "const fs = createRequire(import.meta.url)('node:fs')",
      "const name = 'fs/promises'",
      "process.getBuiltinModule('fs')",
    ],
  },
  {
    what: 'what is written goes through one redactor, in the few files of src/output that write',
    // The last two write what assay itself makes up: the mark of a lock, the name of a folder.
    inside:
      /^src\/output\/(write-file-atomically|file-log|append-text|terminal|folder-lock|temporary-folder)\.ts$|^src\/targets\/clock\//,
    breaks: (text) => namesOfFs(text).some((name) => /^(write|append)|^createWriteStream$/.test(name)),
    wrong: [
      "import { existsSync, writeFileSync } from 'node:fs'",
      "import { writeSync } from 'node:fs'",
      "import { appendFile } from 'node:fs/promises'",
      "import { createWriteStream } from 'node:fs'",
    ],
  },
  {
    what: 'a text is added only by what redacts it, and by the manifest',
    inside: /^src\/output\/(append-text|manifest)\.ts$/,
    breaks: (text) => /\bappendText\((?!file, withoutWorkflowCommands\(safeContent\()/.test(text),
    wrong: ['appendText(file, text)', 'appendText(file, printable(text))'],
  },
  {
    what: 'a search for secrets finds parts of those that the user marked',
    inside: /^src\/redaction\/secret-search\.ts$/,
    breaks: (text) =>
      /\bcreateSecretSearch\((?!\[\.\.\.known\.map\(\(\[value\]\) => value\), \.\.\.registered\]\)|registered\))/.test(
        text,
      ) ||
      (/\bcreateSecretSearch\(/.test(text) && !/\bregistered = registeredSecrets\(\)/.test(text)),
    wrong: ['createSecretSearch([])', 'createSecretSearch(known)', 'createSecretSearch(registered)'],
  },
  {
    what: 'a terminal is reached by src/output',
    inside: /^src\/output\/(terminal|styles)\.ts$/,
    breaks: (text) =>
      /\bconsole\s*(?:\??\.|\[)|[=(,]\s*console\b|\bprocess\s*(?:\??\.\s*|\[\s*['"`])(?:stdout|stderr|_rawDebug|emitWarning)\b/.test(
        text,
      ) ||
      /\{[^{}]*\b(?:stdout|stderr)\b[^{}]*\}\s*=\s*process\b|from '(?:node:)?(?:process|console|tty)'|\bdebuglog\b/.test(
        text,
      ) ||
      /\\u001b\[|\\x1b/.test(text),
    wrong: [
      'process.stdout.write(x)',
      "process['stdout'].write(x)",
      'const { stdout } = process',
      "import { stdout } from 'node:process'",
      'process.emitWarning(x)',
      'console.log(x)',
      "console['log'](x)",
      'const out = console',
      'const { columns } = process.stderr',
      "'\\u001b[2J'",
    ],
  },
  {
    what: 'a command for a shell is quoted by src/output/shell-command.ts',
    // The watchdog of a server is a fixed script, with its values as positional words.
    inside: /^src\/output\/shell-command\.ts$|^src\/targets\/adapter\/server\/watchdog\.ts$/,
    breaks: (text) =>
      /'\\\\''|\bshell: (?:true|['"`])|\bexec(?:Sync)?\(|['"`](?:\/bin\/)?(?:ba|z|da)?sh['"`],\s*\[/.test(
        text.replaceAll(/\.exec\(/g, ''),
      ),
    wrong: ['text.replaceAll("\'", "\'\\\\\'\'")', "exec('ls')", '{ shell: true }', "spawn('sh', ['-c', text])"],
  },
  {
    what: 'assay is named by src/output/program.ts, which knows whether npx has it',
    // Figures of the self-test are written in the repository.
    inside: /^src\/output\/(program|shell-command)\.ts$|^src\/report\/fixtures\//,
    breaks: (text) =>
      /(?<!shellCommand)(?<quote>['`])(?:(?!\k<quote>)[^\n])*\bnpx assay\b/.test(
        text
          .replaceAll(/\/\*[\s\S]*?\*\//g, '')
          .replaceAll(/shellCommand`(?:[^`$]|\$\{[^}]*\}|\$)*`/g, '')
          .replaceAll(/command: 'npx assay prove[^']*'|\/\^npx assay prove/g, ''),
      ),
    wrong: ["advice: 'Run: npx assay run'", '`Run npx assay doctor`'],
  },
  {
    what: 'YAML is read within a budget, by src/input/parse-yaml.ts',
    inside: /^src\/input\/parse-yaml\.ts$/,
    breaks: (text) =>
      /^import \{[^}]*\b(?:parse|parseDocument|parseAllDocuments|Parser|Composer)\b[^}]*\} from 'yaml'/m.test(text),
    wrong: ["import { parseDocument } from 'yaml'", "import { isMap, parse } from 'yaml'"],
  },
  {
    what: 'the working directory is asked for once, by src/input/start-folder.ts',
    inside: /^src\/input\/start-folder\.ts$/,
    breaks: (text) =>
      /\bprocess\.(?:cwd|chdir)\(/.test(text) ||
      (/\bresolve\b.* from 'node:path'/.test(text) && /\bresolve\([^,()]*\)/.test(text)),
    wrong: ['join(process.cwd(), path)', "import { join, resolve } from 'node:path'\nconst path = resolve(file)"],
  },
]

describe('one module for each boundary', () => {
  for (const { what, inside, breaks, wrong } of boundaries) {
    it(what, () => {
      assert.deepEqual(
        product.filter((path) => !inside.test(path) && breaks(read(path))),
        [],
      )
    })
    it(`${what}: the check sees what is wrong`, () => {
      assert.deepEqual(
        wrong.filter((text) => !breaks(text)),
        [],
      )
    })
  }
})
