import { html, raw } from 'hono/html'
import { eventIds } from '../../rules/effects/events.ts'
import { cells, things } from '../../rules/effects/table.ts'
import { style } from '../rules-page/style.ts'
import { cellCounts, type EffectLine, effectLines, effectText, reasonText } from './effect-text.ts'

const styleSheet = `table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .25rem .5rem } tr.open td { color: var(--quiet) }`

/** The table of effects as one page that opens from disk, with nothing loaded from anywhere. `version` is the suite's. */
export const effectsPage = async (version: string): Promise<string> => {
  const counts = cellCounts()
  const blocks = effectLines()
  return `${await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="generator" content="assay">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Effects of events</title>
<style>${raw(style)}${raw(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#things">Skip to the table</a>
<header>
  <h1>Effects of events</h1>
  <p>${things.length} things, ${eventIds.length} events, ${cells.length} cells in three editions; suite version ${version}. ${counts.ruled} follow from a rule, ${counts.declared} from a declared parameter, ${counts.open} are open, ${counts['cannot meet']} cannot meet. Ada is the owner of the account, “it” the thing.</p>
</header>
<nav aria-label="Things"><ul>${blocks.map(({ title }, at) => html`<li><a href="#thing-${at}">${title}</a></li>`)}</ul></nav>
<main id="things">${blocks.map(
    ({ title, lines }, at) => html`
<section id="thing-${at}" aria-labelledby="heading-${at}">
<h2 id="heading-${at}">${title}</h2>
<table><thead><tr><th scope="col">Event</th><th scope="col">Editions</th><th scope="col">Effect</th><th scope="col">Why</th></tr></thead><tbody>${lines.map(tableRow)}</tbody></table>
</section>`,
  )}
</main>
</body>
</html>
`}`
}

const tableRow = ({ title, editions, row, kind }: EffectLine) =>
  html`<tr class="${kind === 'ruled' || kind === 'declared' ? 'closed' : 'open'}"><td>${title}</td><td>${editions.join(', ')}</td><td>${effectText(row)}</td><td>${reasonText(row)}</td></tr>`
