import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { absolutePath } from '../../input/start-folder.ts'
import { linkStatsAt, statsAt } from '../../input/stats-at.ts'
import { archiveFiles, bytesOfArchive, removeArchive } from '../../output/archive.ts'
import type { Manifest } from '../../output/manifest.ts'
import { ReportError } from '../../output/report-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { isReportFile, reportFiles, runsFolder } from './report-files.ts'
import { type RunSummary, readRunSummary } from './run-summary.ts'

/** At most so many earlier runs are kept, and so many bytes; the last full one is, whatever it takes. */
const limits = { runs: 10, bytes: 200_000_000 } as const

/** So many of them are read at most: the folder may come from somewhere else. */
const maxRead = 20

/** What is kept of a run: every report can be made from it again. */
const keptFiles = [reportFiles.result, reportFiles.cases, reportFiles.runSummary]

/** A run whose results lie in a folder. */
export type KeptRun = { readonly path: string; readonly summary: RunSummary }

const isFull = ({ scope, complete }: RunSummary): boolean => scope === 'full' && complete

/** The folders in a folder, the newest first. A link is none: it leads to what is not ours. */
const namesIn = (folder: string): readonly string[] => {
  const stats = linkStatsAt(folder)
  if (!stats?.isDirectory()) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries
    .map(({ name }) => name)
    .sort()
    .toReversed()
}

/** The run in a folder of reports and the earlier ones that it keeps, the newest first. */
export const runsIn = (folder: string): readonly KeptRun[] => {
  const earlier = namesIn(absolutePath(join(folder, runsFolder)))
    .slice(0, maxRead)
    .map((name) => join(folder, runsFolder, name))
  return [folder, ...earlier].flatMap((path) => {
    const summary = readRunSummary(absolutePath(path))
    return summary === undefined ? [] : [{ path, summary }]
  })
}

/** The runs before the one in a folder of reports, the newest first. */
export const earlierRuns = (folder: string): readonly KeptRun[] => runsIn(folder).filter(({ path }) => path !== folder)

/** The newest run of a target that is about these profiles, in an edition where one is given. */
export const newestRunOf = (
  runs: readonly KeptRun[],
  target: string,
  profiles: readonly string[],
  edition?: string,
): KeptRun | undefined =>
  runs.find(
    ({ summary }) =>
      summary.target === target &&
      (summary.profiles ?? ['documented']).join() === profiles.join() &&
      (edition === undefined || summary.edition === edition),
  )

/** Moves the result of an earlier run to those that are kept, and removes the oldest of them. */
export const keepEarlierRun = (folder: string, run: string, files: Manifest): void => {
  const result = statsAt(join(folder, reportFiles.result))
  if (result === undefined || !files.has(reportFiles.result)) return
  const runs = join(folder, runsFolder)
  if (linkStatsAt(runs)?.isDirectory() === false) throw notAFolder(runs)
  archiveFiles(folder, { run, files }, keptFiles, `${runsFolder}/${timeOfName(result.mtime)}-${run.slice(0, 8)}`)
  const kept = namesIn(join(folder, runsFolder))
    .slice(0, maxRead)
    .map((name) => join(folder, runsFolder, name))
  const lastFull = kept.find((path) => isFullRun(path))
  let bytes = 0
  for (const [at, path] of kept.entries()) {
    bytes += bytesOfArchive(path)
    if ((at >= limits.runs || bytes > limits.bytes) && path !== lastFull) removeArchive(path, isReportFile)
  }
}

/** A time in the name of a folder, which sorts by it. A file system may have times that no date has. */
export const timeOfName = (time: Date): string =>
  Number.isNaN(time.getTime()) ? '00000000T000000000' : time.toISOString().replaceAll(/[-:.Z]/g, '')

const notAFolder = (path: string): ReportError =>
  new ReportError(
    'folder-not-ours',
    `${path} is a link or a file, where the folder of earlier runs belongs`,
    'Move it away, or choose another folder with --out.',
  )

const isFullRun = (path: string): boolean => {
  const summary = readRunSummary(path)
  return summary !== undefined && isFull(summary)
}

const named: Readonly<Record<string, { readonly is: (summary: RunSummary) => boolean; readonly what: string }>> = {
  'last-full': { is: isFull, what: 'a full run that came to its end' },
  'last-failed': { is: ({ failed }) => failed.length > 0, what: 'a run in which something failed' },
}

/**
 * The folder of the run that `last-full` or `last-failed` means, in `reports`, the folder of ASSAY_OUT, or the one before the name. Undefined for every other path.
 * Throws a ReportError where there is no such run.
 */
export const namedRun = (path: string): string | undefined => {
  const name = basename(path)
  const wanted = Object.hasOwn(named, name) ? named[name] : undefined
  if (wanted === undefined || statsAt(absolutePath(path))) return undefined
  const folder = path === name ? process.env.ASSAY_OUT || 'reports' : dirname(path)
  const found = runsIn(folder).find(({ summary }) => wanted.is(summary))
  if (found) return found.path
  throw new ReportError('not-a-result', `${folder} has no result of ${wanted.what}`, shellCommand`Run: npx assay run`)
}
