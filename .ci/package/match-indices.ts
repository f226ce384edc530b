/** What `regexp-match-indices` does with a parser of its own, by the engine's flag `d`. */
export default (regexp: RegExp, text: string): RegExpExecArray | null =>
  new RegExp(regexp.source, `${regexp.flags.replace('d', '')}d`).exec(text)
