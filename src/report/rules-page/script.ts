/** Filters the page of rules while the reader types. */
export const filterScript = `
const form = document.getElementById('filters')
const articles = [...document.querySelectorAll('article')].map((element) => ({ element, text: element.textContent.toLowerCase() }))
const update = () => {
  const { text, level, edition } = Object.fromEntries(new FormData(form))
  const words = text.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const { element, text } of articles) {
    const fits = words.every((word) => text.includes(word)) && (!level || element.dataset.level === level) &&
      (!edition || element.dataset.editions.split(' ').includes(edition))
    element.hidden = !fits
    if (fits) shown += 1
  }
  for (const section of document.querySelectorAll('main > section')) section.hidden = !section.querySelector('article:not([hidden])')
  document.getElementById('shown').value = shown + (shown === 1 ? ' rule' : ' rules')
}
form.addEventListener('input', update)
form.addEventListener('submit', (event) => event.preventDefault())
`
