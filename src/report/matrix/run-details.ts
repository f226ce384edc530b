import { html } from 'hono/html'
import { printable } from '../../output/printable.ts'
import { parameters as specs } from '../../protocol/parameters.ts'
import type { RunResult } from '../../verdict/result.ts'
import { commandNote } from '../text/command-note.ts'
import { parameterValueText } from '../text/parameter-lines.ts'
import { racesText } from '../text/search-text.ts'
import { measuredText, selftestLines } from '../text/selftest-text.ts'
import { overlapText, timeParts } from '../text/times-text.ts'
import { copyableCommand } from './copyable-command.ts'

/** The facts of a run, folded: what was tested with what, how to repeat it, where its time went, what the target declares. */
export const runDetails = (result: RunResult) => {
  const { run, suite, target } = result
  const races = racesText(result)
  const row = (name: string, value: string | undefined) =>
    value === undefined ? '' : html`<dt>${name}</dt><dd>${printable(value)}</dd>`
  return html`
<details class="facts"><summary>Details of this run</summary><dl>
${row('Target', target.url ?? target.name)}${row('Product', target.product ?? undefined)}${row('Edition', run.edition)}
${row('Started', `${run.startedAt}, finished after ${(run.milliseconds / 1000).toFixed(1)} s`)}${row('Suite', `version ${suite.version}, features ${suite.featuresDigest.slice(0, 12)}, catalogue ${suite.catalogueDigest.slice(0, 12)}`)}
<dt>Reproduce</dt><dd>${copyableCommand(run.reproduce)}</dd>${row('Needs', commandNote(run.reproduce))}
${row('Left behind', run.leftBehind)}${row('Races', races)}${target.deviations.map((one) => row('Differs from the documents', one))}
</dl>${timeTable(result)}${selftestTable(result)}</details>${parameterTable(result)}`
}

const table = (caption: string, heads: readonly string[], rows: readonly (readonly unknown[])[]) =>
  html`<table class="plain"><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`

const timeTable = (result: RunResult) => {
  const parts = timeParts(result)
  const overlap = overlapText(result)
  if (parts.length === 0) return ''
  return table(
    `Where the time went${overlap === undefined ? '' : ` (${overlap})`}`,
    ['Seconds', 'In which at least one scenario was'],
    parts.map(({ what, seconds }) => [seconds, what]),
  )
}

const selftestTable = ({ suite }: RunResult) => {
  const lines = selftestLines(suite.selftest)
  if (lines.length === 0) return ''
  return table(
    'How well the suite detects defects',
    ['Measured', 'On', 'With'],
    lines.map((line) => [line.text, measuredText(line), line.command === '' ? '' : html`<code>${line.command}</code>`]),
  )
}

const meanings = new Map<string, string>(Object.entries(specs).map(([name, { text }]) => [name, text]))

/** Everything that the target declares, with its unit and meaning. */
const parameterTable = ({ target }: RunResult) => {
  const declared = Object.entries(target.parameters)
  if (declared.length === 0) return ''
  return html`
<details class="facts"><summary>What the server declares: ${declared.length} parameters</summary>${table(
    'A scenario tests the server against these values; a few scenarios set another value first and say so.',
    ['Parameter', 'Value', 'Meaning'],
    declared.map(([name, value]) => [
      html`<code>${printable(name)}</code>`,
      printable(parameterValueText(name, value)),
      meanings.get(name) ?? '',
    ]),
  )}</details>`
}
