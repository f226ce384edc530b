import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { TargetError } from '../../../src/targets/target-error.ts'

export type Launched = { readonly url: string; readonly version: string; readonly stop: () => Promise<void> }

const folder = fileURLToPath(new URL('..', import.meta.url))
const patience = 20_000

/** Start the server of this folder on a free port, with text messages going to that gateway, and wait until it is ready. */
export const launch = async (gateway: string): Promise<Launched> => {
  if (!existsSync(new URL('../node_modules/better-auth', import.meta.url))) {
    throw new TargetError('unreachable', 'Better Auth is not installed.', { advice: `Run: npm ci --prefix ${folder}` })
  }
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: folder,
    env: { ...process.env, SMS_GATEWAY_URL: gateway, PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', kill)
  let complaint = ''
  child.stderr.on('data', (data: Buffer) => {
    complaint = data.toString().trim()
  })
  const lines = createInterface({ input: child.stdout })
  const stop = async (): Promise<void> => {
    process.off('exit', kill)
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(kill, 5_000)
    await ended
    clearTimeout(late)
  }
  try {
    const line = await new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('it was not ready in time')), patience)
      lines.once('line', resolve)
      child.once('error', reject)
      child.once('exit', () => reject(new Error(complaint)))
      lines.once('close', () => clearTimeout(late))
      lines.once('line', () => clearTimeout(late))
    })
    const found = /^better-auth (\S+) listens on (\S+)$/.exec(line)
    if (!found?.[1] || !found[2]) throw new Error(`it said: ${line}`)
    return { version: found[1], url: found[2], stop }
  } catch (cause) {
    await stop()
    throw new TargetError('unreachable', 'The server of this example did not start.', {
      advice: `Run it by hand to see why: SMS_GATEWAY_URL=http://127.0.0.1:9 node ${folder}server.ts`,
      cause,
    })
  }
}
