/**
 * The style of the matrix, in light and dark. Outcomes are words; colour only helps. Rows have their own layout, so
 * that the browser can skip those out of sight; the roles of a table are therefore explicit in the page.
 */
export const matrixStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #ffffff; --soft: #f3f5f7; --line: #d0d7de; --mark: #0550ae;
  --good: #116329; --bad: #82071e; --bad-paper: #ffdce0; --odd: #6a4200; --odd-paper: #fff1c2; --error: #5a1e8a; --error-paper: #f0e0fb; --unseen: #31465e; --unseen-paper: #dde8f5 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9da7b1; --paper: #0d1117; --soft: #161b22; --line: #30363d; --mark: #79b8ff;
  --good: #7ee2a0; --bad: #ffd7dc; --bad-paper: #7d1424; --odd: #ffe8a3; --odd-paper: #574000; --error: #ecd8fb; --error-paper: #4a2070; --unseen: #d3e3f6; --unseen-paper: #26405c } }
* { box-sizing: border-box }
html { scroll-padding-top: 4rem }
body { margin: 0 auto; padding: 0 1.5rem 3rem; max-width: 120rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.4rem; margin: 1rem 0 .25rem } h2 { font-size: 1.1rem; margin: 1.25rem 0 .4rem } h3 { font-size: 1rem; margin: 0 0 .4rem } h4 { font-size: .85rem; margin: 0; color: var(--quiet) }
header p { margin: 0 } a { color: var(--mark) } small, .quiet, dt { color: var(--quiet) } .quiet { font-size: .9rem; margin: .2rem 0 }
code, pre { font: .85rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere } code { background: var(--soft); padding: .1rem .3rem; border-radius: .25rem }
pre { white-space: pre-wrap; background: var(--soft); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem; margin: .2rem 0; max-height: 24rem; overflow: auto }
.claim { font-size: 1.15rem; font-weight: 600; padding: .6rem .9rem; border-left: .4rem solid var(--quiet); background: var(--soft); margin: .75rem 0 }
.claim.conformant, .claim.conformant-with-warnings { border-color: var(--good) } .claim.non-conformant { border-color: #cf222e; color: var(--bad); background: var(--bad-paper) } .claim.non-conformant small { color: inherit }
.claim small { display: block; font-size: .9rem; font-weight: normal } .runs > p { margin: .5rem 0 }
.note { background: var(--odd-paper); color: var(--odd); padding: .3rem .6rem; border-radius: .3rem }
.mark { display: inline-block; font-size: .8rem; font-weight: 600; padding: 0 .4rem; border-radius: .3rem; border: 1px solid transparent }
.pass { color: var(--good) } .fail { color: var(--bad); background: var(--bad-paper) } .warn { color: var(--odd); background: var(--odd-paper) }
.error { color: var(--error); background: var(--error-paper) } .unverified, .blocked, .observation { color: var(--unseen); background: var(--unseen-paper) } .not-applicable, .none { color: var(--quiet) }
.mark.pass, .mark.not-applicable { border-color: currentColor }
.broken ol { padding-left: 1.5rem } .broken li { margin-bottom: .6rem } .unseen ul { list-style: none; padding: 0; margin: 0 } .unseen dl { margin: .2rem 0 .6rem 1.2rem; grid-template-columns: minmax(5rem, 28rem) minmax(0, 1fr) } .unseen dt:empty { display: none } .unseen dt:empty + dd { grid-column: 1 / -1 }
dl { display: grid; grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr); gap: .1rem 1rem; margin: .2rem 0; font-size: .92rem } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line }
summary { cursor: pointer } .facts { margin: .75rem 0 } .run { border: 1px solid var(--line); border-radius: .3rem; padding: .4rem .8rem; margin: .3rem 0 } .run > summary { font-weight: 600; overflow-wrap: anywhere }
.plain { border-collapse: collapse; font-size: .92rem; margin: .6rem 0 1rem } .plain caption { text-align: left; font-weight: 600; padding: .2rem 0 } .plain th, .plain td { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; border-top: 1px solid var(--line); font-weight: normal; overflow-wrap: anywhere } .plain th { color: var(--quiet) } .plain td code { overflow-wrap: normal } .plain td:nth-child(2) { min-width: 5rem }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1.5rem 0 .5rem; padding: .5rem 0; border-top: 1px solid var(--line) }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: .3rem; padding: .15rem .5rem } button { cursor: pointer } button:disabled { color: var(--quiet); cursor: default }
option { color: var(--ink); background: var(--paper) }
.scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: .3rem }
#grid, #grid thead, #grid tbody { display: block } #grid { width: max(100%, calc(26rem + var(--columns, 1) * 7rem)) }
#grid tr { display: grid; grid-template-columns: minmax(12rem, 1fr) repeat(var(--columns, 1), 7rem) }
#grid tbody tr { content-visibility: auto; contain-intrinsic-size: auto 2.1rem }
#grid th, #grid td { overflow-wrap: anywhere; text-align: left; font-weight: normal }
#grid thead { position: sticky; top: 0; z-index: 2; border-bottom: 2px solid var(--line) } #grid thead tr { background: var(--soft) }
#grid thead th { align-self: end; padding: .4rem .5rem; font-size: .85rem; font-weight: bold }
#grid thead th:first-child { position: sticky; left: 0; align-self: stretch; display: flex; align-items: end; background: var(--soft) }
#grid tbody td, #grid tbody th { border-top: 1px solid var(--line) }
#grid tbody td { padding: .35rem .5rem; font-size: .85rem; border-left: 1px solid var(--line); cursor: pointer }
#grid tbody th { position: sticky; left: 0; z-index: 1; background: var(--paper); padding: .3rem .6rem; cursor: pointer; font-size: .92rem }
#grid .area { background: var(--soft) } #grid tbody .area th { grid-column: 1 / -1; justify-self: start; border: 0; background: var(--soft); font-weight: bold; padding: .5rem .6rem .2rem; cursor: auto }
#grid .fail, #grid .error { font-weight: 700 }
#grid tr:hover th, #grid tr:focus-within th { background: var(--soft) }
:focus-visible { outline: 3px solid var(--mark); outline-offset: -2px }
dialog { width: min(70rem, 96vw); max-height: 94vh; margin: auto; padding: 0 1.5rem 1.5rem; border: 1px solid var(--quiet); border-radius: .5rem; color: var(--ink); background: var(--paper) } dialog::backdrop { background: rgb(0 0 0 / .45) }
h2:focus-visible { outline: none }
.bar { position: sticky; top: 0; z-index: 1; display: flex; gap: .5rem; padding: .75rem 0; background: var(--paper); border-bottom: 1px solid var(--line) } .bar [value=close] { margin-left: auto }
.demand { font-size: 1.1rem; margin: .3rem 0 } .case { border-left: .25rem solid var(--line); padding-left: .9rem; margin: 1rem 0 } .message { margin: .2rem 0; white-space: pre-line; overflow-wrap: anywhere }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: .25rem 1rem }
.steps { list-style: none; padding: 0; margin: .4rem 0; font-size: .92rem } .steps .failed small { color: inherit } .steps .failed { color: var(--bad); background: var(--bad-paper) } .steps .skipped { color: var(--quiet) }
.difference { margin: .3rem 0 } .difference > div { border-left: .25rem solid var(--line); padding-left: .6rem } .difference dd { font-weight: 600; font-size: 1rem } .copy { margin-left: .5rem; font-size: .85rem }
.exchange { margin: .25rem 0 } .replay code { user-select: all } .replay button { margin-left: .5rem; font-size: .85rem } .others button { margin: .1rem .2rem; font-size: .85rem } .others [aria-pressed=true] { background: var(--soft); border-width: 2px; font-weight: 600 }
.skip { position: absolute; left: -100rem } .skip:focus { left: 1rem; z-index: 5; background: var(--paper); padding: .5rem } [hidden] { display: none }
@media (max-width: 45rem) { .plain td code { overflow-wrap: anywhere } .plain td:nth-child(2) { min-width: 4rem } body { padding: 0 .75rem 2rem } #grid { width: max(100%, calc(14rem + var(--columns, 1) * 6rem)) } #grid tr { grid-template-columns: minmax(10rem, 1fr) repeat(var(--columns, 1), 6rem) } }
@media print { .scroll { max-height: none; overflow: visible } form, .skip { display: none } }
`
