import { quoted } from '../../output/shell-command.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** An option, for the completion of a shell. */
export type CompletedOption = {
  /** With its two hyphens. */
  readonly flag: string
  readonly description: string
  /** Whether it takes a value. */
  readonly takesValue: boolean
  /** The possible values; empty for a file or any text. */
  readonly choices: readonly string[]
}

/** What a shell completes after a command. Words are its subcommands, rule ids and areas: letters, digits, hyphens. */
export type CompletedCommand = {
  readonly name: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  readonly words: readonly string[]
}

/** Files complete where a word does not begin any of the given ones: targets, features, results. */
const bash = (commands: readonly CompletedCommand[]): string => {
  const values = ({ name, options }: CompletedCommand): readonly string[] => {
    const named = ({ flag }: CompletedOption): string => quoted(`${name} ${flag}`)
    const open = options.filter(({ takesValue, choices }) => takesValue && choices.length === 0)
    return [
      ...options
        .filter(({ choices }) => choices.length > 0)
        .map((option) => `      ${named(option)}) words=${quoted(option.choices.join(' '))} ;;`),
      ...(open.length > 0 ? [`      ${open.map(named).join('|')}) ;;`] : []),
    ]
  }
  const others = ({ name, options, words }: CompletedCommand): string =>
    `      ${quoted(`${name} `)}*) words=${quoted([...options.map(({ flag }) => flag), ...words].join(' '))} ;;`
  return `# Completion of assay for bash.
_assay() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(commands.map(({ name }) => name).join(' '))}
  else
    case "\${COMP_WORDS[1]} $before" in
${commands.flatMap((command) => [...values(command), others(command)]).join('\n')}
    esac
  fi
  # shellcheck disable=SC2207 # bash 3 has no mapfile, and no word has a space or a star
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  # The value of a parameter stands right behind its name.
  if [[ "\${COMPREPLY[0]}" == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _assay assay
`
}

const zsh = (commands: readonly CompletedCommand[]): string => {
  const escaped = (text: string): string => text.replaceAll(/[[\]:\\]/g, (sign) => `\\${sign}`)
  const option = ({ flag, description, takesValue, choices }: CompletedOption): string => {
    const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files'
    return `      ${quoted(`*${flag}[${escaped(description)}]${takesValue ? value : ''}`)} \\`
  }
  const rest = ({ words }: CompletedCommand): string =>
    words.length === 0 ? '*:file:_files' : `*:what:{ compadd -- ${words.join(' ')}; _files }`
  return `#compdef assay
# Completion of assay for zsh.
_assay() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, description }) => `      ${quoted(`${name}:${escaped(description)}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case \${words[1]} in
${commands.map((command) => `    ${command.name}) _arguments \\\n${[...command.options.map(option), `      ${quoted(rest(command))} ;;`].join('\n')}`).join('\n')}
  esac
}
compdef _assay assay
`
}

const fish = (commands: readonly CompletedCommand[]): string => {
  const option = ({ flag, description, takesValue, choices }: CompletedOption): string => {
    const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -r -F'
    return `-l ${flag.replace(/^--/, '')} -d ${quoted(description)}${takesValue ? value : ''}`
  }
  const lines = ({ name, description, options, words }: CompletedCommand): readonly string[] => {
    const within = `complete -c assay -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c assay -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
      ...options.map((one) => `${within} ${option(one)}`),
      ...(words.length > 0 ? [`${within} -a ${quoted(words.join(' '))}`] : []),
    ]
  }
  return `# Completion of assay for fish.\n${commands.flatMap(lines).join('\n')}\n`
}

/** The script that completes the commands of assay in a shell. */
export const completionScript = (shell: Shell, commands: readonly CompletedCommand[]): string =>
  ({ bash, zsh, fish })[shell](commands)
