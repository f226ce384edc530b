/** Which rows and columns are shown. */
export const filters = String.raw`
const form = document.getElementById('filters')
const problems = ['fail', 'warn', 'error']
const unseen = ['unverified', 'blocked']
const fits = {
  all: () => true,
  problems: (cell) => problems.includes(cell.outcome),
  unexpected: (cell) => problems.includes(cell.outcome) && !cell.known,
  known: (cell) => cell.known,
  unseen: (cell) => unseen.includes(cell.outcome),
}
const searched = new Map(data.rows.map((row) => [row, [row.id, row.text, row.area, ...row.documented].join(' ').toLowerCase()]))

const update = () => {
  const { text, show, level, area, edition } = Object.fromEntries(new FormData(form))
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  const columns = data.columns.flatMap((column, at) => (!edition || column.edition === edition ? [at] : []))
  const outcome = fits[show] ?? ((cell) => cell.outcome === show)
  const rows = data.rows.filter((row) => {
    const cells = columns.map((at) => row.cells[at]).filter((cell) => cell !== null)
    return (
      (!level || row.level === level) &&
      (!area || row.area === area) &&
      (!edition || cells.length > 0) &&
      wanted.every((word) => searched.get(row).includes(word)) &&
      (show === 'all' || (show === 'changed' ? new Set(cells.map((cell) => cell.outcome)).size > 1 : cells.some(outcome)))
    )
  })
  showTable(rows, columns)
  document.getElementById('shown').value = rows.length + ' of ' + count(data.rows.length, 'rule')
  document.getElementById('nothing').hidden = rows.length > 0
}
form.addEventListener('input', update)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(update))
`
