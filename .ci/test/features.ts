import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Envelope, getWorstTestStepResult, type TestStepResult } from '@cucumber/messages'
import { runCommand } from './command.ts'
import { executed, type Part } from './part.ts'
import { showProgress } from './progress.ts'

type Status = TestStepResult['status']
/** How every scenario ended, by its place: `features/codes/entry.feature:12`. */
type ScenarioStatuses = ReadonlyMap<string, Status>

/**
 * Runs the features with plain cucumber-js against the reference, once in each edition. There it skips the rules that are
 * not of the edition; what is skipped in all of them was not run.
 */
export const features = async (editions: readonly string[]): Promise<Part> => {
  const end = showProgress('features')
  const runs = await Promise.all(editions.map(runEdition)).finally(end)
  const ends = runs.flatMap(([run]) => [...run])
  const ran = new Set(ends.filter(([, status]) => status !== 'SKIPPED').map(([place]) => place))
  const passed = ends.filter(([, status]) => status === 'PASSED').length
  const output = runs.map(([, text]) => text).join('')
  const broken = ends.filter(([, status]) => status !== 'PASSED' && status !== 'SKIPPED').length
  return executed({
    name: 'features',
    passed,
    failed: broken === 0 && output !== '' ? 1 : broken,
    skipped: [...new Set(ends.map(([place]) => place))].filter((place) => !ran.has(place)),
    output,
  })
}

/** The outcomes of one run, and what cucumber-js printed if it failed. */
const runEdition = async (edition: string): Promise<readonly [ScenarioStatuses, string]> => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-features-'))
  const file = join(folder, 'messages.ndjson')
  try {
    const matching = join(import.meta.dirname, 'quick-matching.ts')
    const args = ['--import', matching, '--format', 'summary', '--format', `message:"${file}"`]
    const { ok, output } = await runCommand('cucumber-js', args, { env: { ...process.env, ASSAY_EDITION: edition } })
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
    return [
      scenarioStatuses(lines.map((line): Envelope => JSON.parse(line))),
      ok ? '' : `In the edition ${edition}:\n${output}`,
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

const scenarioStatuses = (messages: readonly Envelope[]): ScenarioStatuses => {
  const places = new Map<string, string>()
  const cases = new Map<string, string>()
  const steps = new Map<string, { readonly place: string; readonly results: TestStepResult[] }>()
  for (const { pickle, testCase, testCaseStarted: started, testStepFinished: finished } of messages) {
    if (pickle) places.set(pickle.id, `${pickle.uri}:${pickle.location?.line ?? pickle.name}`)
    if (testCase) cases.set(testCase.id, places.get(testCase.pickleId) ?? testCase.pickleId)
    if (started) steps.set(started.id, { place: cases.get(started.testCaseId) ?? started.id, results: [] })
    if (finished) steps.get(finished.testCaseStartedId)?.results.push(finished.testStepResult)
  }
  return new Map([...steps.values()].map(({ place, results }) => [place, getWorstTestStepResult(results).status]))
}
