import { html } from 'hono/html'
import { printable } from '../../output/printable.ts'

/** A command with a button that copies it, which shows only where scripts run. */
export const copyableCommand = (command: string) =>
  html`<code>${printable(command)}</code><button type="button" class="copy" hidden>Copy</button>`
