import { createHash } from 'node:crypto'
import type { OutputFolder } from '../../output/output-folder.ts'
import { featureText } from '../../properties/counterexample/feature-text.ts'
import { needsAssay } from '../../properties/counterexample/needs-assay.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import type { RunResult } from '../../verdict/result.ts'
import { baseUrlsOf } from './curl-command.ts'
import { curlScript } from './curl-script.ts'

/**
 * Writes each counterexample of a result into a folder of the report folder, as a feature that can be run, and for a
 * target over HTTP as a `curl` script. Returns the files, none when every property passed. Throws a ReportError.
 */
export const writeCounterexamples = (folder: OutputFolder, inside: string, result: RunResult): readonly string[] => {
  const files: string[] = []
  const urls = baseUrlsOf(result)
  for (const rule of result.rules) {
    for (const one of rule.cases) {
      if (!one.search || one.search.story.length === 0) continue
      const file = `${inside}/${fileNameOf(one.id)}`
      // The ids of a result are those of its catalogue.
      folder.write(`${file}.feature`, featureText(rule.id as RuleId, one, one.search.story))
      files.push(folder.at(`${file}.feature`))
      if (result.target.kind !== 'http' || needsAssay(one.search.story)) continue
      folder.write(
        `${file}.sh`,
        curlScript(one.exchanges ?? [], `${one.search.story.join('\n')}\n${one.message ?? ''}`, urls),
      )
      files.push(folder.at(`${file}.sh`))
    }
  }
  return files
}

/** Most signs of a name: file systems take 255 bytes, and the ending is to be added. */
const longestName = 100

/** The id of a case as a file name. One that is too long is cut, and told apart from others by a digest. */
const fileNameOf = (id: string): string => {
  const name = id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  if (name.length <= longestName) return name
  return `${name.slice(0, longestName)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}
