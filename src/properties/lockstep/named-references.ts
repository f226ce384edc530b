import type { Step } from './story.ts'

const references = /⟦(\d+)\.([^⟧!^<~]+)([!^<]?)(?:~(-?\d+))?⟧/g

/** A text with the values of earlier steps in words: `code of (8)`, `session of "Ada phone" (1)`, `other than code of (8)`. */
export const namedReferences = (text: string, steps: readonly Step[]): string =>
  text.replaceAll(references, (_, id: string, path: string, wrong: string, app: string | undefined) => {
    const at = steps.findIndex((step) => step.id === Number(id))
    const shown = app === undefined ? '' : `code, ${app} time steps from now, of `
    const changed = wrong === '<' ? 'a part of ' : wrong ? 'other than ' : ''
    return `${shown}${changed}${pathText(path, steps[at])} (${at + 1})`
  })

/** What a step gave, by its name alone; of a set-up the device or number that it is of. */
const pathText = (path: string, step: Step | undefined): string => {
  const [list = '', index = '', field = ''] = path.split('.')
  const given = step?.command.type === 'provision-account' ? step.command : undefined
  // Sides name the entries of a list in the order of their texts.
  const devices = (given?.devices ?? []).map(({ client }) => client.name).toSorted()
  const phones = (given?.phones ?? []).map(({ number }) => number).toSorted()
  const of = list === 'devices' ? devices[Number(index)] : list === 'phones' ? phones[Number(index)] : undefined
  if (of !== undefined) return `${field} of "${of}"`
  return `${path.replace(/^message\d+\./, '')} of`
}
