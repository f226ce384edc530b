import { referenceTarget, type Sandbox, type Target, TargetError } from 'assay-conformance'

/** A server that has no telephone: calls are not spoken of, and a command that asks for one cannot be expressed. */
const createTarget = async (): Promise<Target> => {
  const target = referenceTarget({ edition: '2fa-2018' })
  return {
    ...target,
    name: 'no-telephone',
    kind: 'adapter',
    async describe() {
      const declaration = await target.describe()
      const absent = { state: 'absent', from: 'declared' } as const
      return { ...declaration, capabilities: { ...declaration.capabilities, 'code.call': absent } }
    },
    open: async (options) => withoutCalls(await target.open(options)),
  }
}

const withoutCalls = (sandbox: Sandbox): Sandbox => ({
  id: sandbox.id,
  get exchanges() {
    return sandbox.exchanges
  },
  send(command) {
    if (command.type === 'send-code' && 'via' in command && command.via === 'call') {
      throw new TargetError('unsupported-command', 'this server cannot call')
    }
    return sandbox.send(command)
  },
  control: (command) => sandbox.control(command),
  close: () => sandbox.close(),
})

export default createTarget
