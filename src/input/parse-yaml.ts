import { Composer, type Document, isScalar, Lexer, LineCounter, Parser, visit } from 'yaml'

/** A text is not YAML, or more than is read of it. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
  /** From 1; undefined where it is about the whole. */
  readonly line: number | undefined
  constructor(message: string, line?: number) {
    super(message)
    this.line = line
  }
}

/** A document, and where its lines begin. */
export type YamlText = { readonly document: Document; readonly lines: LineCounter }

/**
 * The most that is read: some ten times a baseline of every case of the features. The time that the parser takes grows with the
 * tokens, and faster than with them where collections lie in one another.
 */
const limits = { characters: 1_000_000, tokens: 150_000, depth: 30, aliases: 100 } as const

/**
 * Parses one YAML document, of which JSON is a part, in a time that its size bounds. Throws a YamlError for what is not YAML, for a
 * name that stands twice in one map, and for a text that is larger or nested deeper than any that people write.
 */
export const parseYaml = (text: string): YamlText => {
  assertWithinLimits(text)
  const lines = new LineCounter()
  const tokens = []
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    // To go on after an error would take longer than all the rest.
    if (token.type === 'error') throw new YamlError(firstLine(token.message), lines.linePos(token.offset).line)
    tokens.push(token)
  }
  // Its own check for names that stand twice takes time by the square of their number.
  const [document, another] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length)
  if (document === undefined || another !== undefined) throw new YamlError('it must be one YAML document')
  const [broken] = document.errors
  if (broken) throw new YamlError(firstLine(broken.message), lines.linePos(broken.pos[0]).line)
  assertUniqueKeys(document, lines)
  return { document, lines }
}

/** The value of a document. Throws a YamlError where aliases in it unfold without end. */
export const yamlValue = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: limits.aliases })
  } catch {
    throw new YamlError('it has aliases that cannot be resolved')
  }
}

const firstLine = (message: string): string => message.split('\n')[0]?.split(' at line ')[0] ?? ''

const assertWithinLimits = (text: string): void => {
  if (text.length > limits.characters) throw new YamlError('it is too long')
  if (deepest(text) > limits.depth) throw new YamlError('it is nested too deeply')
  let count = 0
  for (const _ of new Lexer().lex(text)) {
    count += 1
    if (count > limits.tokens) throw new YamlError('it has too many parts')
  }
}

/** How deep brackets, or what begins a block in one line, lie in one another; brackets in texts count too, if they stay open. */
const deepest = (text: string): number => {
  let [depth, max] = [0, 0]
  for (const sign of text) {
    if (sign === '{' || sign === '[') depth += 1
    else if ((sign === '}' || sign === ']') && depth > 0) depth -= 1
    if (depth > max) max = depth
  }
  for (const [blocks] of text.matchAll(/^[ \t]*(?:[-?] +)+/gm))
    max = Math.max(max, blocks.replaceAll(/[^-?]/g, '').length)
  return max
}

const assertUniqueKeys = (document: Document, lines: LineCounter): void => {
  visit(document, {
    Map: (_, { items }) => {
      const names = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (names.has(key.value)) {
          throw new YamlError('Map keys must be unique', key.range ? lines.linePos(key.range[0]).line : undefined)
        }
        names.add(key.value)
      }
    },
  })
}
