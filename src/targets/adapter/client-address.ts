/** An address for each sandbox, of those for tests of networks (198.18.0.0/15, RFC 2544): limits by address do not tie sandboxes together. */
export const addressOfSandbox = (id: string): string => {
  const [second = 0, third = 0, fourth = 0] = Buffer.from(id, 'hex')
  return `198.${18 + (second % 2)}.${third}.${1 + (fourth % 254)}`
}
