import { oneLine } from './one-line.ts'

const longestRun = (text: string): number => {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

/** A text as code of Markdown, in which nothing is markup, a link or a mention. `inTable`: it stands in a cell. */
export const markdownCode = (text: string, inTable = false): string => {
  const line = oneLine(text).replaceAll(/\s+/g, ' ').trim()
  if (line === '') return ''
  const fence = '`'.repeat(1 + longestRun(line))
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${space}${inTable ? line.replaceAll('|', '\\|') : line}${space}${fence}`
}

/** Lines as a block of code, which no line of them ends: each is one line. `language` is for its colours. */
export const markdownBlock = (lines: readonly string[], language = ''): string => {
  const fence = '`'.repeat(Math.max(3, 1 + longestRun(lines.join('\n'))))
  return [`${fence}${language}`, ...lines.map(oneLine), fence].join('\n')
}

/**
 * What GitHub, GitLab and Azure make links and mentions of, also where it is escaped: addresses, names of people, numbers of issues, hashes
 * of commits, references with a sign before or within a word.
 */
const live = /[@#!$~%^&](?=[\p{L}\p{N}_"])|:\/\/|\bwww\.|\bmailto:|\bxmpp:|\bGH-\d|^\P{L}*[0-9a-f]{7,40}\P{L}*$/iu

/** A sign that begins or ends markup wherever it stands. */
const markup = /[\\`*_{}[\]<>#!|~&$^]/g
/** A word that begins a list, a line or a heading where a text begins with it, and the sign to escape. */
const blockStart = /^(?:\d{1,9}(?=[.)]$)|(?=[-+=:]+$))/

/** A longer word is code: it is nothing to read, and to look at it more closely may take long. */
const maxWord = 100

const word = (text: string, inTable: boolean): string =>
  text.length > maxWord || live.test(text)
    ? markdownCode(text, inTable)
    : text.replaceAll(markup, (sign) => `\\${sign}`)

/**
 * A text from anywhere as Markdown of one line: no part of it is markup, a link, an image or a mention. What a page of a build would make
 * one of becomes code.
 */
export const markdownText = (text: string, inTable = false): string =>
  oneLine(text)
    .trim()
    .split(/\s+/)
    .map((one) => word(one, inTable))
    .join(' ')
    .replace(/^\S+/, (first) => first.replace(blockStart, '$&\\'))

/** The same for a cell of a table, of at most 300 characters. */
export const markdownCell = (text: string): string => markdownText(text.slice(0, 300), true)
