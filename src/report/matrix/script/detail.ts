/**
 * The details of one rule in one run, in a dialog: the demand, each scenario, expected and actual, the exchange, how to
 * reproduce it.
 */
export const detail = String.raw`
const dialog = document.getElementById('detail')
const pretty = (text) => {
  try {
    const indented = JSON.stringify(JSON.parse(text), null, 2)
    return indented.length > 4 * text.length + 1000 ? text : indented
  } catch {
    return text
  }
}
const message = (heading, first, { headers, body }) =>
  make('section', {},
    make('h4', {}, heading),
    make('pre', { tabindex: 0 }, [first, ...Object.entries(headers).map(([name, value]) => name + ': ' + value), ...(body ? ['', pretty(body)] : [])].join('\n')))
const exchangeOf = ({ command, plane, milliseconds, request, response, failure, curl }, open) =>
  make('details', { class: 'exchange', open },
    make('summary', {}, command + (plane === 'control' ? ' (test setup)' : ''), ' ', make('small', {}, response ? String(response.status) : 'no response')),
    make('div', { class: 'sides' },
      message('Request', request.method + ' ' + request.url, request),
      response ? message('Response after ' + milliseconds + ' ms', String(response.status), response) : message('No response', failure ?? '', { headers: {} })),
    make('details', {}, make('summary', {}, 'As curl'), make('pre', { tabindex: 0 }, curl), copyButton(curl)))
const copyButton = (text, button = make('button', { type: 'button', class: 'copy' }, 'Copy')) => {
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling)
      button.textContent = 'Selected: press Ctrl+C or Cmd+C'
    }
  })
  return button
}
for (const button of document.querySelectorAll('button.copy')) {
  button.hidden = false
  copyButton(button.previousElementSibling.textContent, button)
}
const stepOf = (text, status, telling) => {
  const stopped = status === 'failed' && !telling
  return make('li', { class: stopped ? 'skipped' : status }, text, status === 'passed' ? '' : make('small', {}, ' ' + (stopped ? 'could not be completed' : status)))
}
const caseOf = (one, cellWhy) => {
  const telling = ['fail', 'warn', 'error'].includes(one.outcome)
  const decisive = one.decisive ?? one.exchanges.findLastIndex(({ plane }) => plane === 'public')
  return make('article', { class: 'case' },
    make('h3', {}, make('span', { class: 'mark ' + one.outcome }, wordOf(one.outcome)), ' ', one.name),
    one.why === null && one.message === null ? null : make('p', { class: 'message' }, one.message ?? one.why, one.message !== null && one.why !== null && one.why !== one.message && one.why !== cellWhy ? ' (' + one.why + ')' : ''),
    one.known === null ? null : make('p', { class: 'note' }, one.known),
    one.unstable === null ? null : make('p', { class: 'note' }, 'Unstable: ' + one.unstable),
    one.expected === null && one.actual === null ? null : make('div', { class: 'sides' },
      make('section', {}, make('h4', {}, 'Expected'), make('pre', { tabindex: 0 }, one.expected ?? 'not reported')),
      make('section', {}, make('h4', {}, 'Actual'), make('pre', { tabindex: 0 }, one.actual ?? 'not reported'))),
    one.cause === null ? null : make('p', {}, one.cause),
    one.declared.length === 0 ? null : make('p', { class: 'quiet' }, 'Parameters: ' + one.declared.join(', ')),
    one.steps.length === 0 ? null : make('ol', { class: 'steps' }, one.steps.map(([text, status]) => stepOf(text, status, telling))),
    one.story.length === 0 ? null : make('section', {}, make('h4', {}, 'Shortest counterexample'), make('ol', { class: 'steps' }, one.story.map((sentence) => make('li', {}, sentence)))),
    one.search === null ? null : make('p', { class: 'quiet' }, 'Coverage: ' + one.search),
    one.replay === null ? null : make('p', { class: 'replay' }, telling ? 'Reproduce ' : 'Run again ', make('code', {}, one.replay), copyButton(one.replay), one.needs === null ? null : make('small', {}, ' Needs ' + one.needs)),
    one.exchanges.length === 0 ? null : make('h4', {}, 'Requests and responses'),
    one.omitted === 0 ? null : make('p', { class: 'quiet' }, 'These are the exchanges around the one that decided. ' + count(one.omitted, 'other') + (one.omitted === 1 ? ' is' : ' are') + ' in result.json.'),
    one.exchanges.map((exchange, at) => exchangeOf(exchange, telling && at === (decisive < 0 ? one.exchanges.length - 1 : decisive))),
    JSON.stringify(one.exchanges).includes('«') ? make('p', { class: 'quiet' }, data.secrets) : null,
    one.passedWith.length === 0 ? null : make('h4', {}, 'Requests and responses when it passed'),
    one.passedWith.map((exchange) => exchangeOf(exchange, false)),
    make('p', { class: 'quiet' }, one.place))
}
const verdictOf = (row, at) => {
  const cell = row.cells[at]
  if (cell === null) return [make('p', {}, 'This run has no verdict on this rule.')]
  const passed = cell.cases.filter((one) => typeof one === 'number').map((one) => data.names[one])
  const others = cell.cases.filter((one) => typeof one !== 'number')
  const idle = others.filter((one) => one.outcome === 'not-applicable')
  return [
    make('p', { class: 'verdict' }, make('span', { class: 'mark ' + cell.outcome }, wordOf(cell.outcome)), ' in ', make('b', {}, data.columns[at].label), cell.why === null ? '' : ': ' + cell.why),
    others.filter((one) => !idle.includes(one)).map((one) => caseOf(one, cell.why)),
    passed.length === 0 ? null : make('details', { class: 'passed', open: passed.length === cell.cases.length },
      make('summary', {}, count(passed.length, 'scenario') + ' passed'), make('ul', {}, passed.map((name) => make('li', {}, name)))),
    idle.length === 0 ? null : make('details', { class: 'passed', open: idle.length === cell.cases.length },
      make('summary', {}, count(idle.length, 'scenario') + (idle.length === 1 ? ' does' : ' do') + ' not apply'), make('ul', {}, idle.map((one) => make('li', {}, one.name + ': ' + (one.message ?? one.why ?? ''))))),
  ]
}
const othersOf = (row, at) =>
  shown.columns.length < 2 ? null : make('p', { class: 'others' }, 'Run ', shown.columns.map((to) => {
    const button = make('button', { type: 'button', 'aria-pressed': String(to === at) }, data.columns[to].label + ': ' + (row.cells[to] ? verdictWord(row.cells[to]) : '–'))
    button.addEventListener('click', () => fill(row, to))
    return button
  }))
const fill = (row, at) => {
  document.getElementById('detail-body').replaceChildren(...[
    make('h2', { id: 'detail-title', tabindex: -1 }, row.id, ' ', make('small', {}, row.level)),
    make('p', { class: 'demand' }, row.text),
    row.documented.map((place) => make('p', { class: 'quiet' }, 'Documented in ' + place)),
    rulesPage === '' ? null : make('p', {}, make('a', { href: rulesPage + '#' + row.id }, 'The full rule and its scenarios')),
    othersOf(row, at),
    verdictOf(row, at),
  ].flat(2).filter((child) => child !== null))
  history.replaceState(null, '', '#' + row.id + (data.columns.length > 1 ? '/' + (at + 1) : ''))
}
const stepTo = (by) => {
  const from = shown.rows.findIndex(({ id }) => id === dialog.dataset.rule)
  const next = shown.rows[from + by]
  if (next) openDetail(next, null)
}
const openDetail = (row, from) => {
  const at = Number(from?.dataset.at ?? dialog.dataset.at ?? shown.columns[0] ?? 0)
  dialog.dataset.rule = row.id
  dialog.dataset.at = at
  fill(row, at)
  const place = shown.rows.indexOf(row)
  dialog.querySelector('[value=previous]').disabled = place <= 0
  dialog.querySelector('[value=next]').disabled = place < 0 || place >= shown.rows.length - 1
  if (!dialog.open) dialog.showModal()
  dialog.scrollTop = 0
  document.getElementById('detail-title').focus()
}
dialog.addEventListener('click', ({ target }) => {
  const asked = target.closest('button[value]')?.value
  if (target === dialog || asked === 'close') dialog.close()
  else if (asked === 'previous') stepTo(-1)
  else if (asked === 'next') stepTo(1)
})
dialog.addEventListener('close', () => {
  history.replaceState(null, '', location.pathname + location.search)
  finishTable()
  const line = document.getElementById(dialog.dataset.rule)
  moveTo(line?.querySelector('[data-at="' + dialog.dataset.at + '"]') ?? line?.cells[0])
})
const openFromAddress = () => {
  const [, id, column] = /^#((?:H-)?[A-Z]+-\d+)(?:\/(\d+))?$/.exec(location.hash) ?? []
  const row = data.rows.find((one) => one.id === id)
  if (!row) return
  dialog.dataset.at = Math.min(Number(column ?? 1), data.columns.length) - 1
  openDetail(row, null)
}
window.addEventListener('hashchange', openFromAddress)
`
