/**
 * Keyboard navigation of the table, as a grid: one cell is in the order of Tab, arrows move between cells, Enter opens
 * one.
 */
export const keys = `
const cellsOf = (line) => [...line.cells]
const current = () => grid.querySelector('tbody [tabindex="0"]')
const moveTo = (cell) => {
  if (!cell) return
  current()?.setAttribute('tabindex', -1)
  cell.setAttribute('tabindex', 0)
  cell.focus()
}
const lineFrom = (line, step) => {
  let next = line
  do next = step > 0 ? next.nextElementSibling : next.previousElementSibling
  while (next && next.classList.contains('area'))
  return next ?? line
}
const far = (line, step) => {
  let at = line
  for (let moved = 0; moved < 10; moved += 1) at = lineFrom(at, step)
  return at
}
grid.addEventListener('focusin', ({ target }) => {
  if (target !== current() && target.matches('tbody [tabindex]')) {
    current()?.setAttribute('tabindex', -1)
    target.setAttribute('tabindex', 0)
  }
})
grid.addEventListener('keydown', (event) => {
  const line = event.target.closest('tbody tr')
  if (!line || event.altKey || event.metaKey) return
  const at = cellsOf(line).indexOf(event.target)
  const cell = (row, to) => cellsOf(row)[Math.max(0, Math.min(to, row.cells.length - 1))]
  const all = () => {
    finishTable()
    return [...body.querySelectorAll('tr:not(.area)')]
  }
  const moves = {
    ArrowRight: () => cell(line, at + 1),
    ArrowLeft: () => cell(line, at - 1),
    ArrowDown: () => cell(lineFrom(line, 1), at),
    ArrowUp: () => cell(lineFrom(line, -1), at),
    PageDown: () => cell(far(line, 1), at),
    PageUp: () => cell(far(line, -1), at),
    Home: () => cell(event.ctrlKey ? all()[0] : line, 0),
    End: () => cell(event.ctrlKey ? all().at(-1) : line, line.cells.length),
  }
  if (event.key === 'Enter' || event.key === ' ') openDetail(line.row, event.target)
  else if (event.key in moves) moveTo(moves[event.key]())
  else return
  event.preventDefault()
})
grid.addEventListener('click', ({ target }) => {
  const line = target.closest('tbody tr:not(.area)')
  if (!line || String(getSelection()) !== '') return
  openDetail(line.row, target.closest('td, th'))
})
`
