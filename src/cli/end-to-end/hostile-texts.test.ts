import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWebhook } from '../../inbox/webhook.ts'
import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import { parseYaml } from '../../input/parse-yaml.ts'
import { markdownBlock, markdownCode, markdownText } from '../../output/markdown.ts'
import { printable } from '../../output/printable.ts'
import { safeContent } from '../../output/safe-content.ts'
import {
  jsonWithoutWorkflowCommands,
  markupWithoutWorkflowCommands,
  quotedWithoutWorkflowCommands,
  withoutWorkflowCommands,
} from '../../output/workflow-commands.ts'
import { parseCutJson } from '../../redaction/cut-json.ts'
import { nameValuePairs } from '../../redaction/name-value-pairs.ts'
import { createRedactor } from '../../redaction/redactor.ts'
import { contractNames } from '../../redaction/secret-names.ts'
import { secretsOfHeaders, secretsOfText, tokensOf } from '../../redaction/secret-values.ts'
import { lostLines } from '../../run/suite/lost-lines.ts'
import { formsIn } from '../../targets/adapter/client/html-form.ts'
import { extractCode } from '../../targets/sinks/extract-code.ts'
import { htmlToText } from '../../targets/sinks/html-to-text.ts'
import { mailedLink } from '../../targets/sinks/mailed-link.ts'
import { spokenText } from '../../targets/sinks/twiml.ts'
import { shownUrl } from '../../targets/transport/server-url.ts'
import { withoutVariableValues } from '../../verdict/baseline/fingerprint.ts'

const redactor = createRedactor([['T0kenQ7vX2mZ9bLr4Ws8Kd1p', 'control-token']])
const other = createRedactor([['Zü7Kqö9ßQ4äxZ2é8', 'marked']])
const featureOf = (description: string) => ({
  document: { feature: { location: { line: 1 }, description, children: [] } },
  text: `Feature: x\n${description}`,
})
/** What reads texts of servers, of files from somewhere else, and of results of others. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  extractCode,
  formsIn,
  htmlToText,
  jsonAmbiguity,
  jsonWithoutWorkflowCommands,
  'lines of a feature': (text) => lostLines(featureOf(text) as unknown as Parameters<typeof lostLines>[0]),
  mailedLink: (text) => mailedLink(text, text),
  markdownBlock: (text) => markdownBlock([text]),
  markdownCode,
  markdownText,
  markupWithoutWorkflowCommands,
  'pairs of names and values': (text) => [...nameValuePairs(text)],
  parseCutJson,
  parseYaml: (text) => parseYaml(text.slice(0, 10_000)),
  printable,
  quotedWithoutWorkflowCommands,
  'a webhook': (text) => readWebhook(text, { to: '/to', text: '/text' }),
  'a redacted text': redactor.text,
  'a redacted body': redactor.body,
  'a text redacted of letters beyond ASCII': other.text,
  'a redacted header': (text) => redactor.headers({ 'x-a': text, 'set-cookie': text, authorization: text }),
  'a page': (text) => safeContent(text, 'page'),
  'secrets of a text': (text) => [...secretsOfText(text, contractNames)],
  'secrets of headers': (text) => [...secretsOfHeaders({ location: text, 'set-cookie': text }, contractNames)],
  'tokens of a link': (text) => [...tokensOf(`https://a.test/${text}`, 'link')],
  shownUrl,
  spokenText,
  withoutVariableValues,
  withoutWorkflowCommands,
}

/** One of each class of signs, and beginnings of what the readers look for. */
const units = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\n',
    '\r',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\t',
    '\0',
    '-',
    '/',
    '\\',
    '"',
    "'",
    '=',
    ':',
    '.',
    ',',
    ';',
    '@',
    '<',
    '>',
  ],
  ...['&', '#', '?', '[', '{', '`', '*', '_', '|', '%', '+', '«', 'é', '\u0301', '\ufffd', '漢', '😀', '\ud83d'],
  ...[
    'a ',
    '1 ',
    ' :',
    '::',
    '##[',
    '/*',
    '//',
    'a@',
    '@a.',
    'a.',
    '<a ',
    '<a href="https:',
    '<form ',
    '<input ',
    '<!--',
    '&#',
    '%25',
    '\\u005c',
  ],
  ...[
    '"a":',
    'a=',
    '?a=',
    'password=',
    '=3D',
    '=\r\n',
    '1,',
    '01 ',
    'http://',
    'a: ',
    '- ',
    '1a',
    'Bearer ',
    'otpauth:secret=',
    '\r::',
    'T0kenQ7v',
  ],
]
/** What may stand before them, one after the other. */
const beginnings = ['a', 'http:', '<a ', '"', 'Given ', 'otpauth:', 'Basic ']
const size = 40_000
/** Milliseconds of the processor, whatever else runs here; what grows with the square of the size takes ten times as many. */
const most = 1_500

/** Milliseconds of the processor that a reader takes for a text. */
const timeOf = (read: (text: string) => unknown, text: string): number => {
  const before = process.cpuUsage()
  try {
    read(text)
  } catch {
    // A refusal is an answer too.
  }
  return process.cpuUsage(before).user / 1_000
}

for (const [name, read] of Object.entries(readers))
  test(`no text takes more time than its length explains: ${name}`, () => {
    const slow = units.flatMap((unit, place) => {
      const row = unit.repeat(Math.ceil(size / unit.length))
      const beginning = beginnings[place % beginnings.length] ?? ''
      return [row, `a${row}.`, `${beginning}${row}\n.`].flatMap((text) => {
        const time = timeOf(read, text)
        return time > most ? [`${JSON.stringify(text.slice(0, 20))}: ${Math.round(time)} ms`] : []
      })
    })
    assert.deepEqual(slow, [])
  })
