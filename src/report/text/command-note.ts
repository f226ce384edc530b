/** What a command needs beside its text; undefined where it needs nothing. A secret never stands in a command. */
export const commandNote = (command: string): string | undefined =>
  / --control-url\b/.test(command)
    ? 'the environment variable ASSAY_CONTROL_TOKEN with the control token of the server (assay serve prints it when it starts)'
    : undefined
