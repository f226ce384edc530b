import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { storeFigure } from '../../src/proof/selftest.ts'
import { readResult } from '../../src/report/result/read-result.ts'
import type { ProfileName } from '../../src/rules/profiles.ts'
import { type Batch, type Defect, readBatch } from './batch.ts'
import { PatchedTree } from './patched-tree.ts'

/**
 * Runs the suite against each defect of a batch: `node .ci/blind-batches/run.ts FOLDER [--probes | --again]`.
 * `--probes` only proves the defects on the wire. The first whole run writes `first-score.json` and nothing ever writes it again;
 * with `--again` a later run is printed and not kept. A first run that breaks off leaves `verdicts.ndjson`,
 * and goes on from there. The score of a batch over nearly all areas is a figure of the self-test.
 */
type Verdict = {
  readonly id: string
  readonly noticed: boolean
  /** Whether a rule is red that the defect breaks. */
  readonly byItsRule: boolean
  readonly red: readonly string[]
}
/** The same with the digest of the features that judged it. */
type Judged = Verdict & { readonly suite: string }

const folder = resolve(process.argv[2] ?? '')
const [probesOnly, again] = ['--probes', '--again'].map((option) => process.argv.includes(option))
const batch = readBatch(folder)
const scoreFile = join(folder, 'first-score.json')
const verdictsFile = join(folder, 'verdicts.ndjson')
if (!probesOnly && !again && existsSync(scoreFile)) {
  throw new Error(`${scoreFile} has the first score already; use --again to see a later one`)
}

const tree = new PatchedTree(batch.commit)
const print = (line: string): void => void process.stdout.write(`${line}\n`)

const proven = async ({ id, edition }: Defect): Promise<string | undefined> => {
  const probe = join(folder, `${id}.probe.mjs`)
  if ((await tree.probe(probe, edition)) !== 'right') return `${id}: the probe sees a defect in the right server`
  tree.apply(join(folder, `${id}.patch`))
  const seen = await tree.probe(probe, edition)
  tree.restore()
  return seen === 'defect' ? undefined : `${id}: the probe sees no defect`
}

/** The suite that judges the batch. */
let suite: Parameters<typeof storeFigure>[2]['suite'] | undefined

const isHardening = (rule: string): boolean => rule.startsWith('H-')
/** Broken rules, by the profile that examines them. */
const profilesOf = (broken: readonly string[]): ReadonlyMap<ProfileName, readonly string[]> =>
  new Map(
    (
      [
        ['documented', broken.filter((rule) => !isHardening(rule))],
        ['hardening', broken.filter(isHardening)],
      ] as const
    ).filter(([, rules]) => rules.length > 0),
  )
/** The areas of rules, as the command line selects them: `RECOVERY`, `H-APP`. */
const areasOf = (rules: readonly string[]): readonly string[] => [
  ...new Set(rules.map((rule) => rule.replace(/-[^-]+$/, ''))),
]

const judged = async ({ id, edition, breaks }: Defect): Promise<Judged> => {
  tree.apply(join(folder, `${id}.patch`))
  const broken = 'rules' in breaks ? breaks.rules : []
  const red = new Set<string>()
  const examine = async (profile: ProfileName, selected?: readonly string[]): Promise<void> => {
    const { rules, suite: judgedBy } = await readResult(await tree.run(edition, profile, selected))
    suite ??= judgedBy
    for (const { id: rule, outcome } of rules) if (outcome === 'fail' || outcome === 'warn') red.add(rule)
  }
  // The rules that it breaks first, then those of their areas; a defect that breaks none is looked for everywhere.
  const profiles = profilesOf(broken)
  for (const [profile, own] of profiles) await examine(profile, own)
  if (red.size === 0) for (const [profile, own] of profiles) await examine(profile, areasOf(own))
  if (profiles.size === 0) await examine('documented')
  tree.restore()
  const byItsRule = broken.some((rule) => red.has(rule))
  return { id, noticed: red.size > 0, byItsRule, red: [...red], suite: suite?.featuresDigest ?? '' }
}

const score = ({ name, date, defects }: Batch, verdicts: readonly Judged[]) => {
  const inside = new Set(defects.filter(({ breaks }) => !('outside' in breaks)).map(({ id }) => id))
  const counted = verdicts.filter(({ id }) => inside.has(id))
  return {
    batch: name,
    written: date,
    run: new Date().toISOString().slice(0, 10),
    // The server of the patched tree, examined from outside; earlier batches were patched together with the harness.
    by: 'http',
    suite: verdicts[0]?.suite,
    defects: defects.length,
    inside: counted.length,
    noticed: counted.filter(({ noticed }) => noticed).length,
    byTheirRule: counted.filter(({ byItsRule }) => byItsRule).length,
    misses: counted.filter(({ noticed }) => !noticed).map(({ id }) => id),
    verdicts: verdicts.map(({ suite: _, ...verdict }) => verdict),
  }
}

/** What a first run found that broke off. */
const judgedBefore = (): Judged[] =>
  existsSync(verdictsFile)
    ? readFileSync(verdictsFile, 'utf8')
        .trim()
        .split('\n')
        .map((line): Judged => JSON.parse(line))
    : []

/** A batch over so many areas says something about the suite as a whole. */
const manyAreas = 15

const keepScore = (result: ReturnType<typeof score>): void => {
  writeFileSync(scoreFile, `${JSON.stringify(result, null, 2)}\n`)
  rmSync(verdictsFile, { force: true })
  if (new Set(batch.defects.map(({ area }) => area)).size < manyAreas || suite === undefined) return
  const { batch: name, noticed, inside: defects } = result
  const command = `node .ci/blind-batches/run.ts .ci/blind-batches/${name} --again`
  storeFigure('blindBatch', { batch: name, noticed, defects }, { command, suite })
}

try {
  if (probesOnly) {
    const problems: string[] = []
    for (const defect of batch.defects) {
      const problem = await proven(defect)
      print(problem ?? `${defect.id}: proven`)
      if (problem !== undefined) problems.push(problem)
    }
    print(`${batch.defects.length - problems.length} of ${batch.defects.length} defects proven on the wire`)
    process.exitCode = problems.length === 0 ? 0 : 1
  } else {
    const verdicts: Judged[] = again ? [] : judgedBefore()
    const left = batch.defects.filter(({ id }) => verdicts.every((verdict) => verdict.id !== id))
    for (const defect of left) {
      const verdict = await judged(defect)
      verdicts.push(verdict)
      if (!again) appendFileSync(verdictsFile, `${JSON.stringify(verdict)}\n`)
      print(
        `${verdict.byItsRule ? 'noticed ' : verdict.noticed ? 'elsewhere' : 'MISSED  '} ${defect.id}: ${verdict.red.slice(0, 6).join(' ')}`,
      )
    }
    const result = score(batch, verdicts)
    if (!again) keepScore(result)
    print(`${result.noticed} of ${result.inside} noticed, ${result.byTheirRule} by a rule that they break`)
  }
} finally {
  tree.remove()
}
