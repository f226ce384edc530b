import { codeRoute } from '../protocol/code-route.ts'
import type { Answer, Command } from '../protocol/command.ts'
import type { ControlAnswer, ControlCommand } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox, Target } from '../targets/target.ts'
import type { Finding } from './finding.ts'
import { SandboxMonitor } from './sandbox-monitor.ts'

const approval = 'signin.approval_before_code'

/**
 * The target with a monitor on each of its sandboxes. `onFindings` gets what a sandbox showed when it is closed. A monitor
 * sends nothing to a server; of a target in this process it reads the messages once more before the end.
 */
export const monitoredTarget = (
  target: Target,
  declaration: Declaration,
  onFindings: (findings: readonly Finding[]) => void,
): Target => ({
  ...target,
  describe: () => target.describe(),
  close: () => target.close(),
  async open(options = {}) {
    const monitor = new SandboxMonitor({
      edition: declaration.edition,
      approvalFirst: (options.parameters?.[approval] ?? declaration.parameters[approval]) === true,
      codesByMail: codeRoute(declaration) === 'email',
      textsByThemselves: { ...declaration.parameters, ...options.parameters }['code.phone_fallback'] !== 'on_request',
    })
    const sandbox = await target.open({ ...options, observe: (exchange) => monitor.exchanged(exchange) })
    const inProcess = target.kind === 'reference' || target.kind === 'fault'
    return monitoredSandbox(sandbox, monitor, inProcess, onFindings)
  },
})

const monitoredSandbox = (
  sandbox: Sandbox,
  monitor: SandboxMonitor,
  inProcess: boolean,
  onFindings: (findings: readonly Finding[]) => void,
): Sandbox => {
  const { sendTampered, sendMalformed } = sandbox
  let closed = false
  return {
    id: sandbox.id,
    async send(command) {
      const sent = monitor.sending(command as Command)
      let answer: Answer | undefined
      try {
        const given = await sandbox.send(command)
        answer = given as Answer
        return given
      } finally {
        monitor.sent(sent, answer)
      }
    },
    ...(sendTampered && {
      async sendTampered(command, tampering) {
        const sent = monitor.sending(command as Command)
        try {
          return await sendTampered.call(sandbox, command, tampering)
        } finally {
          monitor.tampered(sent)
        }
      },
    }),
    ...(sendMalformed && {
      async sendMalformed(command) {
        const sent = monitor.sending(command as Command)
        try {
          await sendMalformed.call(sandbox, command)
        } finally {
          monitor.tampered(sent)
        }
      },
    }),
    async control(command) {
      const answer = await sandbox.control(command)
      monitor.controlled(command as ControlCommand, answer as ControlAnswer)
      return answer
    },
    ...(sandbox.interleave && { interleave: sandbox.interleave.bind(sandbox) }),
    ...(sandbox.redact && { redact: sandbox.redact.bind(sandbox) }),
    get exchanges() {
      return sandbox.exchanges
    },
    async close() {
      if (!closed) {
        closed = true
        if (inProcess && monitor.mayHaveSent) {
          const command: ControlCommand = { type: 'read-deliveries' }
          monitor.controlled(command, await sandbox.control(command))
        }
        onFindings(monitor.findings())
      }
      await sandbox.close()
    },
  }
}
