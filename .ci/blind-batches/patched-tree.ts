import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { ProfileName } from '../../src/rules/profiles.ts'

const root = join(import.meta.dirname, '..', '..')
const served = z.object({ url: z.string(), controlUrl: z.string(), token: z.string() })

/** A copy of the sources of a commit that defects are built into, one at a time. */
export class PatchedTree {
  readonly folder: string

  constructor(commit: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'assay-batch-'))
    execFileSync('git', ['clone', '--quiet', '--shared', root, this.folder])
    execFileSync('git', ['checkout', '--quiet', commit], { cwd: this.folder })
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'))
  }

  /** Applies a patch file. Throws what git says where it does not fit. */
  apply(patch: string): void {
    execFileSync('git', ['apply', '--recount', patch], { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  /** Back to the committed sources. */
  restore(): void {
    execFileSync('git', ['checkout', '--quiet', '.'], { cwd: this.folder })
  }
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /**
   * Starts the reference of this tree as a server and runs a probe against it, a module that gets ASSAY_URL,
   * ASSAY_CONTROL_URL and ASSAY_CONTROL_TOKEN. Its exit code: 0 the server is right, 1 it shows the defect; any other is an error.
   */
  probe(probe: string, edition: string): Promise<'right' | 'defect'> {
    return this.#whileServed(edition, 'documented', async ({ url, controlUrl, token }) => {
      const env = { ...process.env, ASSAY_URL: url, ASSAY_CONTROL_URL: controlUrl, ASSAY_CONTROL_TOKEN: token }
      const code = await exitCodeOf(spawn(process.execPath, [probe], { env, stdio: 'inherit', timeout: 60_000 }))
      if (code !== 0 && code !== 1) throw new Error(`${probe} ended with ${code}`)
      return code === 0 ? 'right' : 'defect'
    })
  }

  /**
   * One whole run as users have it: the harness of the clean checkout examines the server of this tree over HTTP, by the
   * rules of a profile, and the server declares what that wants; by these rules alone where some are given. Resolves with
   * the path of its result.
   */
  run(edition: string, profile: ProfileName, rules: readonly string[] = []): Promise<string> {
    const out = join(this.folder, 'reports', 'batch')
    // A run that breaks off must not leave the result of the one before.
    rmSync(out, { recursive: true, force: true })
    return this.#whileServed(edition, profile, async ({ url, controlUrl, token }) => {
      const target = ['--target', url, '--control-url', controlUrl, '--edition', edition]
      const options = ['--profile', profile, '--no-allure', '--no-junit', '--no-pages', '--no-config', '--out', out]
      const env = { ...process.env, ASSAY_CONTROL_TOKEN: token }
      await exitCodeOf(
        spawn(process.execPath, ['bin/assay.js', 'run', ...rules, ...target, '--depth', 'full', ...options], { cwd: root, env, stdio: 'ignore' }),
      )
      return join(out, 'result.json')
    })
  }

  /** Serves the reference of this tree as long as `use` takes. */
  async #whileServed<T>(
    edition: string,
    profile: ProfileName,
    use: (at: z.infer<typeof served>) => Promise<T>,
  ): Promise<T> {
    const options = ['--json', '--edition', edition, '--profile', profile]
    const server = spawn(process.execPath, ['bin/assay.js', 'serve', ...options], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const [line] = await once(createInterface({ input: server.stdout }), 'line', {
        signal: AbortSignal.timeout(60_000),
      })
      return await use(served.parse(JSON.parse(String(line))))
    } finally {
      server.kill()
    }
  }
}

const exitCodeOf = async (child: ChildProcess): Promise<number | null> => {
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : null
}
