/** The style of the page of rules, in light and dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #ffffff; --line: #d0d7de; --mark: #0550ae }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9da7b1; --paper: #0d1117; --line: #30363d; --mark: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0; overflow-wrap: anywhere; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  display: grid; grid-template: 'head head' auto 'nav main' 1fr / 14rem minmax(0, 1fr) }
header { grid-area: head; position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); padding: .5rem 1.5rem; z-index: 1 }
h1 { font-size: 1.3rem; margin: .25rem 0 } header p { margin: 0 0 .5rem; color: var(--quiet) }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center }
input, select { font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: .3rem; padding: .15rem .4rem }
option { color: var(--ink); background: var(--paper) }
nav { grid-area: nav; padding: 1rem 1.5rem; font-size: .95rem } nav ul { list-style: none; margin: 0; padding: 0; position: sticky; top: 8rem } nav span { color: var(--quiet) }
main { grid-area: main; padding: 0 1.5rem 4rem; max-width: 60rem }
a { color: var(--mark) } :target { outline: 2px solid var(--mark); outline-offset: .4rem }
article, section { scroll-margin-top: 9rem }
article { border-bottom: 1px solid var(--line); padding: .75rem 0 }
h3 { font-size: 1.05rem; margin: 0 0 .4rem } h3 a { font-family: ui-monospace, monospace; text-decoration: none; margin-right: .5rem }
dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .1rem 1rem; margin: 0; font-size: .92rem } dt { grid-column: 1; color: var(--quiet) } dd { grid-column: 2; margin: 0 }
details { margin-top: .4rem; font-size: .92rem } summary { cursor: pointer }
.scenario { margin: .6rem 0 .6rem 1rem } h4 { margin: 0; font-size: .95rem } .place { margin: 0; color: var(--quiet); font-family: ui-monospace, monospace; font-size: .85rem } ol { margin: .2rem 0; padding-left: 1.4rem; list-style: none }
.none { color: var(--quiet); font-size: .92rem; margin: .3rem 0 0 } .skip { position: absolute; left: -100rem } .skip:focus { left: 1rem; z-index: 2; background: var(--paper) }
[hidden] { display: none }
@media (max-width: 50rem) { body { display: block } nav ul { position: static; columns: 2 } header { position: static } header, nav, main { padding-inline: .75rem } dl { grid-template-columns: 5.5rem minmax(0, 1fr) } }
`
