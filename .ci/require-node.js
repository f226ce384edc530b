// Plain JavaScript: it says to an old Node why nothing here runs on it. Every script of package.json begins with it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 20)) {
  process.stderr.write(
    `The scripts of this repository need Node 22.20 or newer, and this is Node ${process.versions.node}.\n` +
      '  npm ci brings Node 24 along as an optional dependency, and it is missing: run npm ci without --omit=optional.\n' +
      '  There is none for this kind of machine (npm ci was complete)? Then put Node 24 on the PATH.\n',
  )
  process.exitCode = 1
}
