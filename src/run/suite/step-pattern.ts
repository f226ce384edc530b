import {
  Argument,
  type CucumberExpression,
  type Expression,
  Group,
  type Node,
  NodeType,
  type ParameterType,
  type ParameterTypeRegistry,
} from '@cucumber/cucumber-expressions'

/** Finds the arguments in the text of a step; null when it does not match. */
export type StepPattern = ((text: string) => readonly Argument[] | null) & {
  /** The first word of every text that matches, where there is only one. */
  readonly firstWord?: string
}

/** The capturing groups directly inside a group, in order. */
type GroupShape = { readonly inner: GroupShape[] }

const isCapturing = (source: string, at: number): boolean =>
  source[at + 1] !== '?' || (source[at + 2] === '<' && source[at + 3] !== '=' && source[at + 3] !== '!')

const shapeOf = (source: string): GroupShape => {
  const whole: GroupShape = { inner: [] }
  const open = [whole]
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    const around = open.at(-1) ?? whole
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === ')') open.pop()
    else if (sign === '(') {
      if (!isCapturing(source, at)) open.push(around)
      else {
        const group: GroupShape = { inner: [] }
        around.inner.push(group)
        open.push(group)
      }
    }
  }
  return whole
}

const groupFrom = (shape: GroupShape, match: RegExpExecArray, next: { index: number }): Group => {
  const at = next.index++
  const inner = shape.inner.map((one) => groupFrom(one, match, next))
  const [start, end] = match.indices?.[at] ?? []
  // An alternative that did not match has no value, although the library's type does not say so.
  const value = match[at] as string
  return new Group(value, start, end, inner.length === 0 ? undefined : inner)
}

const parametersOf = (node: Node, registry: ParameterTypeRegistry): readonly ParameterType<unknown>[] => {
  if (node.type !== NodeType.parameter) return (node.nodes ?? []).flatMap((one) => parametersOf(one, registry))
  const type = registry.lookupByTypeName(node.text())
  return type ? [type] : []
}

/** The word that every match begins with: plain text up to a space, before any parameter, alternative or optional part. */
const firstWordOf = (source: string): string | undefined => /^(\w+) /.exec(source)?.[1]

/** What is not plain text: alternatives with their optional parts, escaped characters, parameters, optional parts. */
const notPlain = /(?:\\.|\([^)]*\)|[^\s(\\/])*\/(?:\\.|\([^)]*\)|[^\s(\\])*|\\.|\{[^}]*\}|\([^)]*\)/g

/** The plain parts of an expression, in their order: a text that lacks one of them does not match. */
export const plainParts = (source: string): readonly string[] => source.split(notPlain)

/** Whether a text has the plain parts of an expression in their order, the first and last ones at its ends. */
export const hasParts = (text: string, parts: readonly string[]): boolean => {
  // Most texts begin or end in another way.
  if (!text.startsWith(parts[0] ?? '') || !text.endsWith(parts.at(-1) ?? '')) return false
  let at = 0
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}

const isCucumberExpression = (expression: Expression): expression is CucumberExpression => 'ast' in expression

/**
 * The same matches as those of `expression.match`, by the engine's own indices (flag `d`): Cucumber's library computes
 * them with a second regular expression, which costs over a millisecond for each expression. Most texts lack a plain
 * part and are ruled out by that; the rest of an expression is compiled for the first text that has them all.
 */
export const stepPattern = (expression: Expression, registry: ParameterTypeRegistry): StepPattern => {
  if (!isCucumberExpression(expression)) return (text) => expression.match(text)
  const parts = plainParts(expression.source)
  const firstWord = firstWordOf(expression.source)
  const prepare = () => {
    const regexp = new RegExp(expression.regexp, 'd')
    return { regexp, shape: shapeOf(regexp.source), types: parametersOf(expression.ast, registry) }
  }
  let prepared: ReturnType<typeof prepare> | undefined
  const pattern = (text: string): readonly Argument[] | null => {
    if (!hasParts(text, parts)) return null
    prepared ??= prepare()
    const { regexp, shape, types } = prepared
    const match = regexp.exec(text)
    return match && Argument.build(groupFrom(shape, match, { index: 0 }), types)
  }
  return Object.assign(pattern, firstWord === undefined ? {} : { firstWord })
}
