import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Columns } from '../replies/columns'
import { INPUTS, type InputFormat, OUTPUTS, type OutputFormat, UsageError } from './types'

export const HELP = `Usage: evenkeel audit [FILE] [options]

Judges support replies. Reads FILE, or standard input without FILE or with "-".
Each line is one JSON object: {"id": "…", "reply": "…", "customer": "…"}; "customer" may be left out,
or "thread": [{"from": "customer" | "agent", "text": "…"}] given in its place.
A CSV with such columns will do too.

  --format jsonl|csv           form of the input; else told by the file's name or first line
  --output jsonl|csv|summary   jsonl (as it comes): one object a reply
                               csv: one row a finding, with the calmer wording beside it
                               summary: counts by rule and severity, and the worst replies
  --rules FILE                 a team's rule set, as exported from the options page
  --jobs N                     how many cores to use; all of them as it comes
  --encoding NAME              of the input, if not UTF-8: windows-1252, utf-16le, …
  --reply-column NAME          the CSV column with the reply; likewise
  --customer-column NAME, --id-column NAME, --thread-column NAME
  --help, --version

A line that cannot be read gets {"id": …, "error": "…"} and the run goes on.
Exit status: 0 all judged, 1 some lines had an error, 2 the command itself was wrong.
`

export interface AuditOptions {
  /** `undefined`: standard input. */
  readonly file: string | undefined
  readonly format: InputFormat | undefined
  readonly output: OutputFormat
  readonly rules: string | undefined
  readonly jobs: number
  readonly encoding: string | undefined
  readonly columns: Columns
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'audit'; readonly options: AuditOptions }

/** @throws UsageError */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parsed(args)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const [command, file, ...more] = positionals
  if (command === undefined) throw new UsageError('Say what to do: evenkeel audit [FILE]')
  if (command !== 'audit') throw new UsageError(`There is no command "${command}"; there is "audit".`)
  if (more.length > 0) throw new UsageError('One file at a time; join several with cat.')
  return {
    kind: 'audit',
    options: {
      file: file === '-' ? undefined : file,
      format: oneOf('--format', INPUTS, values.format),
      output: oneOf('--output', OUTPUTS, values.output) ?? 'jsonl',
      rules: values.rules,
      jobs: jobsOf(values.jobs),
      encoding: encodingOf(values.encoding),
      columns: {
        reply: values['reply-column'],
        customer: values['customer-column'],
        id: values['id-column'],
        thread: values['thread-column'],
      },
    },
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        output: { type: 'string' },
        rules: { type: 'string' },
        jobs: { type: 'string', short: 'j' },
        encoding: { type: 'string' },
        'reply-column': { type: 'string' },
        'customer-column': { type: 'string' },
        'id-column': { type: 'string' },
        'thread-column': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (reason) {
    throw new UsageError(reason instanceof Error ? reason.message : String(reason))
  }
}

function oneOf<Name extends string>(
  option: string,
  names: readonly Name[],
  value: string | undefined,
): Name | undefined {
  if (value === undefined) return undefined
  const name = names.find((known) => known === value)
  if (name === undefined) throw new UsageError(`${option} is one of ${names.join(', ')}, not "${value}".`)
  return name
}

function jobsOf(value: string | undefined): number {
  if (value === undefined) return availableParallelism()
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError(`--jobs is a number from 1 to 999, not "${value}".`)
  return Number(value)
}

function encodingOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw new UsageError(`--encoding "${value}" is not an encoding that is known here.`)
  }
}
