/**
 * The table. Rows are made in parts, the first at once, the others while the browser is idle, so that a thousand rules
 * of twenty runs scroll and filter without delay.
 */
export const table = `
const grid = document.getElementById('grid')
const body = grid.tBodies[0]
const part = 60
let pending = 0
let shown = { rows: [], columns: [] }

const cellOf = (row, at) => {
  const cell = row.cells[at]
  if (cell === null) {
    const why = row.editions.length > 0 && !row.editions.includes(data.columns[at].edition) ? 'not in this edition' : 'not in this run'
    return make('td', { role: 'gridcell', class: 'none', tabindex: -1, title: why }, '–')
  }
  return make('td', { role: 'gridcell', class: cell.outcome + (cell.known ? ' known' : ''), tabindex: -1, 'data-at': at }, verdictWord(cell))
}
const rowOf = (row) => {
  const head = make('th', { role: 'rowheader', tabindex: -1 }, make('b', {}, row.id), ' ', make('small', {}, row.level), ' ', make('span', {}, row.text))
  const line = make('tr', { role: 'row', id: row.id }, head, shown.columns.map((at) => cellOf(row, at)))
  line.row = row
  return line
}
const areaOf = (area, rows) =>
  make('tr', { role: 'row', class: 'area' }, make('th', { role: 'rowheader' }, area, ' ', make('small', {}, count(rows, 'rule'))))

const lines = function* () {
  let area
  for (const row of shown.rows) {
    if (row.area !== area) {
      area = row.area
      yield areaOf(area, shown.rows.filter((one) => one.area === area).length)
    }
    yield rowOf(row)
  }
}
/** Tab enters the table at its first rule, until another cell had the focus. */
const enterAtFirst = () => {
  if (!body.querySelector('[tabindex="0"]')) body.querySelector('[tabindex]')?.setAttribute('tabindex', 0)
}
const whenIdle = window.requestIdleCallback ?? ((act) => setTimeout(act, 1))
const addPart = (source, turn) => {
  if (turn !== pending) return
  const fragment = document.createDocumentFragment()
  for (let made = 0; made < part; made += 1) {
    const { value, done } = source.next()
    if (done) {
      body.append(fragment)
      enterAtFirst()
      grid.removeAttribute('aria-busy')
      return
    }
    fragment.append(value)
  }
  body.append(fragment)
  enterAtFirst()
  whenIdle(() => addPart(source, turn))
}
/** Makes all rows at once, for a link to a row that may not exist yet. */
const finishTable = () => {
  if (!grid.hasAttribute('aria-busy')) return
  pending += 1
  body.replaceChildren(...lines())
  enterAtFirst()
  grid.removeAttribute('aria-busy')
}
const showTable = (rows, columns) => {
  pending += 1
  shown = { rows, columns }
  grid.tHead.rows[0].replaceChildren(
    make('th', { role: 'columnheader' }, 'Rule'),
    ...columns.map((at) => make('th', { role: 'columnheader', title: data.columns[at].target + ', edition ' + data.columns[at].edition }, data.columns[at].label.split(/(?<=[:.,\\/])/).flatMap((piece) => [piece, make('wbr')]))),
  )
  grid.style.setProperty('--columns', columns.length)
  grid.setAttribute('aria-rowcount', rows.length + 1)
  grid.setAttribute('aria-busy', 'true')
  body.replaceChildren()
  addPart(lines(), pending)
}
`
