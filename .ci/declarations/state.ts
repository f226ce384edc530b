import { createHash } from 'node:crypto'
import { appendFile, glob, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What was found so far, a line of JSON for each item: a run that was interrupted goes on where it ended. */
export type StateFile<F> = {
  readonly known: ReadonlyMap<string, F>
  add(key: string, finding: F): Promise<void>
}

/** Opens the state of a run. What was found with another suite is left aside. */
export const openState = async <F>(path: string, suite: string): Promise<StateFile<F>> => {
  await mkdir(dirname(path), { recursive: true })
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').filter((line) => line.endsWith('}'))
  type Line = { readonly suite: string; readonly key: string; readonly finding: F }
  const known = new Map<string, F>()
  for (const line of lines) {
    const one: Line = JSON.parse(line)
    if (one.suite === suite) known.set(one.key, one.finding)
  }
  return {
    known,
    async add(key, finding) {
      known.set(key, finding)
      await appendFile(path, `${JSON.stringify({ suite, key, finding } satisfies Line)}\n`)
    },
  }
}

/** One digest of every file below these folders: what was found before a change is tried again. */
export const digestOfFiles = async (root: string, folders: readonly string[]): Promise<string> => {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const file of glob(`{${folders.join(',')}}/**/*.{ts,feature}`, { cwd: root })) files.push(file)
  for (const file of files.sort()) hash.update(file).update(await readFile(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}
