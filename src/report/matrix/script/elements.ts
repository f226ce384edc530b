/** Makes elements. Texts are only ever set as text, so nothing of a server becomes markup of the page. */
export const elements = `
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value)
  element.append(...children.flat().filter((child) => child !== null && child !== ''))
  return element
}
const words = { 'not-applicable': 'n/a' }
const wordOf = (outcome) => words[outcome] ?? outcome
const verdictWord = (cell) => wordOf(cell.outcome) + (cell.known ? ', known' : '')
const count = (number, word) => number + ' ' + word + (number === 1 ? '' : 's')
`
