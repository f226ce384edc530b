import { html, raw } from 'hono/html'
import type { InboxMessage } from './message-view.ts'

type PageData = {
  readonly messages: readonly InboxMessage[]
  readonly position: number
  readonly gateways: readonly (readonly [name: string, address: string])[]
  readonly nonce: string
}

const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #fff; --line: #d0d7de; --mark: #0550ae }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9da7b1; --paper: #0d1117; --line: #30363d; --mark: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 3rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }
h1 { font-size: 1.3rem; margin: 0 0 .5rem } p { margin: 0 } .quiet { color: var(--quiet) }
dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .1rem 1rem; margin: 0 0 1rem } dt { color: var(--quiet) } dd { margin: 0; font-family: ui-monospace, monospace }
ol { list-style: none; margin: .5rem 0 0; padding: 0 } li { border-top: 1px solid var(--line); padding: .6rem 0; display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .1rem 1rem }
.code { font: 600 1.25rem ui-monospace, monospace; color: var(--mark) } .text { white-space: pre-wrap }
@media (max-width: 40rem) { dl, li { grid-template-columns: minmax(0, 1fr) } }
`

/** Waits for the next message, shows it on top, and waits again. Texts are set as text, never as markup. */
const script = `
const list = document.getElementById('messages'), state = document.getElementById('state')
let after = Number(list.dataset.position)
const part = (name, text) => Object.assign(document.createElement('span'), { className: name, textContent: text })
const show = ({ to, channel, text, code, at }) => {
  const item = document.createElement('li'), head = document.createElement('div'), body = document.createElement('div')
  head.append(part('code', code ?? '–'))
  body.append(part('', to), part('quiet', ' · ' + channel + ' · ' + at.slice(11, 19)), document.createElement('br'), part('text', text))
  item.append(head, body)
  list.prepend(item)
}
const wait = async () => {
  try {
    const answer = await fetch('/messages/next?timeout=30&after=' + after)
    state.textContent = 'New messages appear at once.'
    if (answer.status === 200) { const message = await answer.json(); after = message.sequence; show(message) }
    else if (answer.status !== 404) throw new Error()
    setTimeout(wait)
  } catch {
    state.textContent = 'The inbox does not answer. Is assay inbox still running?'
    setTimeout(wait, 2000)
  }
}
wait()
`

/** The page of an inbox: where to send messages, and the messages, newest first. */
export const inboxPage = ({ messages, position, gateways, nonce }: PageData) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="generator" content="assay">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inbox</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<h1>Inbox</h1>
<dl>${gateways.map(([name, address]) => html`<dt>${name}</dt><dd>${address}</dd>`)}</dl>
</header>
<main>
<p class="quiet" id="state" role="status">New messages appear at once.</p>
<ol id="messages" data-position="${position}" aria-live="polite" aria-label="Messages, newest first">${messages.toReversed().map(item)}</ol>
<noscript><p class="quiet">Load the page again to see new messages.</p></noscript>
</main>
<script nonce="${nonce}">${raw(script)}</script>
</body>
</html>
`

const item = ({ to, channel, text, code, at }: InboxMessage) => html`
<li><div><span class="code">${code ?? '–'}</span></div><div><span>${to}</span><span class="quiet"> · ${channel} · ${at.slice(11, 19)}</span><br><span class="text">${text}</span></div></li>`
