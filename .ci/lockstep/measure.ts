import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CataloguedFault, faults } from '../../src/faults/fault-catalogue.ts'
import { editionOf } from '../../src/proof/runs/run-fault.ts'
import { type CoreModules, CoreSide } from '../../src/properties/lockstep/clean-core.ts'
import { policyWith } from '../../src/properties/lockstep/seams.ts'
import { editions } from '../../src/rules/rule.ts'
import { readBatch } from '../blind-batches/batch.ts'
import { relevantStories } from './relevant-stories.ts'
import { firstNoticed, storiesIn } from './stories.ts'

/**
 * What the stories of the lockstep search notice alone, without a target over HTTP: the core with a defect against the clean one.
 *
 *     node .ci/lockstep/measure.ts faults [EVERY]    each fault of the catalogue that a core can have, or every so many
 *     node .ci/lockstep/measure.ts FOLDER...         the defects of blind batches that lie in src/core
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const root = resolve(import.meta.dirname, '..', '..')

const measureFaults = async (every: number): Promise<void> => {
  const all = faults.filter((_, index) => index % every === 0)
  const inCore = all.filter(({ policy, decidesBy }) => policy !== undefined || decidesBy !== undefined)
  let noticed = 0
  for (const edition of editions) {
    const own = inCore.filter((fault) => editionOf(fault) === edition)
    const played = await storiesIn(edition)
    const relevant = relevantStories(played, own)
    for (const fault of own) {
      const { declaration } = played
      const seen = firstNoticed({ declaration, recordings: relevant.get(fault.name) ?? [] }, ({ parameters }) =>
        coreWith(fault, { declaration, parameters }),
      )
      if (seen) noticed += 1
      print(
        `${seen ? 'noticed' : 'MISSED '} ${fault.rule} ${fault.name} (decides in ${relevant.get(fault.name)?.length ?? 0} stories)`,
      )
    }
  }
  print(`${noticed} of ${inCore.length} faults noticed (${all.length - inCore.length} more are not in the core)`)
}

const coreWith = (
  { policy, decidesBy }: CataloguedFault,
  { declaration, parameters }: ConstructorParameters<typeof CoreSide>[0],
): CoreSide =>
  new CoreSide({ declaration, parameters: decidesBy?.(parameters) ?? parameters, policy: policyWith(policy) })

/** The core of the working tree with a patch. Throws what \`patch\` says where it does not fit. */
const patchedCore = async (tree: string, patch: string): Promise<CoreModules> => {
  mkdirSync(join(tree, 'src'))
  for (const name of readdirSync(join(root, 'src'))) {
    const [from, to] = [join(root, 'src', name), join(tree, 'src', name)]
    if (name === 'core') cpSync(from, to, { recursive: true })
    else symlinkSync(from, to)
  }
  for (const name of ['package.json', 'node_modules']) symlinkSync(join(root, name), join(tree, name))
  execFileSync('patch', ['-p1', '-F3', '-s', '--no-backup-if-mismatch', '-i', patch], { cwd: tree, stdio: 'pipe' })
  const core = (name: string): Promise<CoreModules> => import(join(tree, 'src/core', name))
  const [{ decide, transact }, { control }, { policy }] = await Promise.all([
    core('decide.ts'),
    core('control.ts'),
    core('policy/policy.ts'),
  ])
  return { decide, transact, control, policy }
}

const measureBatch = async (folder: string): Promise<void> => {
  const { defects } = readBatch(folder)
  let noticed = 0
  let measured = 0
  for (const { id, edition } of defects) {
    const patch = join(folder, `${id}.patch`)
    if (!/^\+\+\+ b\/src\/core/m.test(readFileSync(patch, 'utf8'))) {
      print(`not in the core ${id}`)
      continue
    }
    const tree = mkdtempSync(join(tmpdir(), 'assay-lockstep-'))
    try {
      const modules = await patchedCore(tree, patch).catch(() => undefined)
      if (modules === undefined) {
        print(`does not apply ${id}`)
        continue
      }
      measured += 1
      const played = await storiesIn(edition)
      const { declaration } = played
      const seen = firstNoticed(played, ({ parameters }) => new CoreSide({ declaration, parameters, modules }))
      if (seen) noticed += 1
      const { expected = '', actual = '' } = seen?.difference ?? {}
      const command = seen?.recording.story.steps[seen.difference.at]?.command.type
      print(
        `${seen ? 'noticed' : 'MISSED '} ${id}${seen ? ` (story ${seen.story}: ${command} ${expected} / ${actual})` : ''}`,
      )
    } finally {
      rmSync(tree, { recursive: true, force: true })
    }
  }
  print(`${noticed} of ${measured} defects noticed; ${defects.length} in ${folder}`)
}

const [what = 'faults', ...rest] = process.argv.slice(2)
if (what === 'faults') await measureFaults(Number(rest[0] ?? 1))
else for (const folder of [what, ...rest]) await measureBatch(resolve(folder))
