import { html, raw } from 'hono/html'
import { printable } from '../../output/printable.ts'
import { markupWithoutWorkflowCommands } from '../../output/workflow-commands.ts'
import { areas } from '../../rules/catalogue.ts'
import { type RuleExplanation, valuesText } from '../explanation/rule-explanation.ts'
import { levelMeaning } from '../text/level-text.ts'
import { filterScript } from './script.ts'
import { style } from './style.ts'

/** All rules as one page that opens from disk, with nothing loaded from anywhere. `version` is the suite's. */
export const rulesPage = async (explained: readonly RuleExplanation[], version: string): Promise<string> => {
  const groups = Object.values(areas)
    .map(({ name }) => ({ name, own: explained.filter(({ area }) => area === name) }))
    .filter(({ own }) => own.length > 0)
  const testedCount = explained.filter(({ scenarios }) => scenarios.length > 0).length
  // Version, texts and scenarios may come from a foreign result or feature.
  const page = `${await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="generator" content="assay">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>The documented rules of account security</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#rules">Skip to the rules</a>
<header>
  <h1>The documented rules of account security</h1>
  <p>${explained.length} rules, ${testedCount} of them tested by scenarios; suite version ${version}. MUST, SHOULD and MAY have the meaning of RFC 2119.</p>
  <form role="search" id="filters">
    <label>Search <input type="search" name="text" autocomplete="off"></label>
    <label>Level <select name="level"><option value="">any</option>${['MUST', 'SHOULD', 'MAY', 'INFORMATIVE'].map((level) => html`<option>${level}</option>`)}</select></label>
    <label>Edition <select name="edition"><option value="">any</option>${['two-step', '2fa-2017', '2fa-2018'].map((edition) => html`<option>${edition}</option>`)}</select></label>
    <output id="shown" aria-live="polite">${explained.length} rules</output>
  </form>
</header>
<nav aria-label="Areas"><ul>${groups.map(({ name, own }) => html`<li><a href="#area-${name}">${name}</a> <span>${own.length}</span></li>`)}</ul></nav>
<main id="rules">${groups.map(
    ({ name, own }) => html`
<section id="area-${name}" aria-labelledby="heading-${name}">
<h2 id="heading-${name}">${name}</h2>${own.map(ruleArticle)}
</section>`,
  )}
</main>
<script>${raw(filterScript)}</script>
</body>
</html>
`}`
  return markupWithoutWorkflowCommands(printable(page))
}

const row = (label: string, texts: readonly string[]) =>
  texts.length === 0 ? '' : html`<dt>${label}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}`

const ruleArticle = (explained: RuleExplanation) => {
  const { rule, profile, editions, citations, condition, parameters, contradictions, scenarios } = explained
  return html`
<article id="${rule.id}" data-level="${rule.level}" data-editions="${editions.join(' ')}">
<h3><a href="#${rule.id}">${rule.id}</a> ${rule.text}</h3>
<dl>${row('Level', [levelMeaning(rule)])}${row('Profile', editions.length > 0 ? [] : [profile])}${row('Editions', editions.length > 0 ? [editions.join(', ')] : [])}${row('Documented', citations)}${row('How it is tested', [rule.observable])}${row('Standards differ', rule.differs === undefined ? [] : [rule.differs])}${row('Limits of the test', rule.note === undefined ? [] : [rule.note])}${row('Applies if', condition === undefined ? [] : [condition])}${row(
    'Parameters',
    parameters.map(({ name, spec }) => `${name}: ${spec.text} (${valuesText(spec)})`),
  )}${row(
    'Contradictions',
    contradictions.map(({ id, about, resolved }) => `${id}, ${about}: ${resolved.how}`),
  )}</dl>
${
  scenarios.length === 0
    ? html`<p class="none">No scenario tests it.</p>`
    : html`<details><summary>${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}</summary>${scenarios.map(
        ({ name, feature, line, steps }) => html`
<section class="scenario"><h4>${name}</h4><p class="place">${feature}:${line}</p><ol>${steps.map(({ keyword, text }) => html`<li><b>${keyword}</b> ${text}</li>`)}</ol></section>`,
      )}</details>`
}
</article>`
}
