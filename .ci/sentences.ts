import { readFileSync } from 'node:fs'
import { repositoryFiles } from './checks/repository.ts'
import { countSentences, type SentenceCount } from './sentences/count.ts'
import { sentenceParts } from './sentences/parts.ts'

/** Counts the sentences of the features: `npm run sentences`; with `-- --once` lists those used once, with `-- --all` all. */
const [option] = process.argv.slice(2)

const listed = ({ sentences, usedOnce }: SentenceCount): readonly string[] => {
  const once = new Set(usedOnce)
  return [...sentences]
    .filter(([sentence]) => option === '--all' || (option === '--once' && once.has(sentence)))
    .map(([sentence, places]) => `${String(places.length).padStart(6)}  ${sentence}  (${places[0]})`)
}

for (const { name, includes } of sentenceParts) {
  const files = repositoryFiles.filter(includes).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const count = countSentences(files)
  const { size } = count.sentences
  const share = Math.round((100 * count.usedOnce.length) / size)
  process.stdout.write(
    `${name}: ${count.scenarios} scenarios, ${size} sentences, ${count.usedOnce.length} used once (${share} %), median ${count.medianSteps} steps\n`,
  )
  process.stdout.write(
    listed(count)
      .map((line) => `${line}\n`)
      .join(''),
  )
}
