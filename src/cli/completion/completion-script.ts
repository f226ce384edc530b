export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** What a shell may complete of a command. Words are commands below it, rule ids, areas: letters, digits, hyphens. */
export type CompletedCommand = {
  readonly name: string
  readonly description: string
  readonly options: readonly string[]
  readonly words: readonly string[]
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** Files complete where a word does not begin any of the given ones: targets, features, results. */
const bash = (commands: readonly CompletedCommand[]): string => `# Completion of assay for bash.
_assay() {
  local current=\${COMP_WORDS[COMP_CWORD]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quote(commands.map(({ name }) => name).join(' '))}
  else
    case \${COMP_WORDS[1]} in
${commands.map(({ name, options, words }) => `      ${name}) words=${quote([...options, ...words].join(' '))} ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _assay assay
`

const zsh = (commands: readonly CompletedCommand[]): string => `#compdef assay
# Completion of assay for zsh.
_assay() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, description }) => `      ${quote(`${name}:${description}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  case \${words[2]} in
${commands.map(({ name, options, words }) => `    ${name}) compadd -- ${[...options, ...words].map(quote).join(' ')} ;;`).join('\n')}
  esac
  _files
}
compdef _assay assay
`

const fish = (commands: readonly CompletedCommand[]): string => `# Completion of assay for fish.
${commands
  .flatMap(({ name, description, options, words }) => [
    `complete -c assay -n __fish_use_subcommand -a ${name} -d ${quote(description)}`,
    ...options.map(
      (option) => `complete -c assay -n '__fish_seen_subcommand_from ${name}' -l ${option.replace(/^--/, '')}`,
    ),
    ...(words.length > 0
      ? [`complete -c assay -n '__fish_seen_subcommand_from ${name}' -a ${quote(words.join(' '))}`]
      : []),
  ])
  .join('\n')}
`

/** The script that makes a shell complete the commands of assay. */
export const completionScript = (shell: Shell, commands: readonly CompletedCommand[]): string =>
  ({ bash, zsh, fish })[shell](commands)
