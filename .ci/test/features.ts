import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Envelope, getWorstTestStepResult, type TestStepResult } from '@cucumber/messages'
import { runCommand } from './command.ts'
import { executed, type Part } from './part.ts'

/** Runs the features with plain cucumber-js against the reference in one edition; rules that are not in it are skipped. */
export const features = async (edition: string): Promise<Part> => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-features-'))
  const file = join(folder, 'messages.ndjson')
  try {
    const args = ['--format', 'summary', '--format', `message:"${file}"`]
    const { ok, output } = await runCommand('cucumber-js', args, { env: { ...process.env, ASSAY_EDITION: edition } })
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
    const part = tally(
      `features ${edition}`,
      lines.map((line): Envelope => JSON.parse(line)),
    )
    const failed = ok ? part.failed : Math.max(part.failed, 1)
    return executed({ ...part, failed, output: failed === 0 ? '' : output })
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Counts scenarios by the worst of their steps. */
const tally = (name: string, messages: readonly Envelope[]): Part => {
  const places = new Map<string, string>()
  const pickles = new Map<string, string>()
  const steps = new Map<string, TestStepResult[]>()
  for (const { pickle, testCase, testCaseStarted, testStepFinished } of messages) {
    if (pickle) places.set(pickle.id, `${pickle.uri}:${pickle.location?.line ?? pickle.name}`)
    if (testCase) pickles.set(testCase.id, testCase.pickleId)
    if (testCaseStarted) steps.set(testCaseStarted.id, [])
    if (testStepFinished) steps.get(testStepFinished.testCaseStartedId)?.push(testStepFinished.testStepResult)
  }
  const skipped: string[] = []
  let [passed, failed] = [0, 0]
  for (const { testCaseStarted } of messages) {
    if (!testCaseStarted) continue
    const { status } = getWorstTestStepResult(steps.get(testCaseStarted.id) ?? [])
    if (status === 'PASSED') passed += 1
    else if (status === 'SKIPPED') skipped.push(places.get(pickles.get(testCaseStarted.testCaseId) ?? '') ?? '')
    else failed += 1
  }
  return { name, passed, failed, skipped, output: '' }
}
