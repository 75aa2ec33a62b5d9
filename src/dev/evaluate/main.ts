import { createWriteStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contestants, loud } from './contestants'
import { readDataSet } from './data-set'
import { evaluate, type Verdict } from './evaluate'
import { byRule, ruleByRule, sideBySide } from './tables'

const HELP = `Usage: npm run evaluate -- DIR [--without NAME,NAME] [--alarms FILE]

For each *.jsonl in DIR: alarms by rule and severity, and recall and precision where its rows have labels,
side by side with write-good, alex, VADER and Harper on the same rows. Markdown on standard output.
Rows: {"id", "reply", "customer"?}, with "bad": true|false, or {"rule", "label": "bad"|"ok", "reply", "customer"?}.

  --without harper,alex   leaves some of them out; Harper takes longest by far
  --alarms FILE           writes every loud finding with its reply to FILE, to be read by hand
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string' }, alarms: { type: 'string' }, help: { type: 'boolean' } },
})
/** npm runs scripts in the package's folder; names are meant from where the command was typed. */
const from = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path)

process.exitCode = await main()

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (positionals.length !== 1) {
    process.stderr.write(HELP)
    return 2
  }
  const folder = from(positionals[0]!)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    process.stderr.write(
      `There is no folder ${folder}. The replies to measure on are other people's words and no part of the repository: give the folder that holds them.\n`,
    )
    return 2
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
  if (files.length === 0) {
    process.stderr.write(`No *.jsonl in ${folder}.\n`)
    return 2
  }
  const without = (values.without ?? '').split(',').map((name) => name.trim().toLowerCase())
  const all = await contestants(without)
  const alarms = values.alarms === undefined ? undefined : createWriteStream(from(values.alarms))
  for (const file of files.sort()) {
    const { examples, unreadable } = await readDataSet(join(folder, file))
    const verdicts = await evaluate(examples, all, (done) => {
      if (done % 500 === 0) process.stderr.write(`${file}: ${done} of ${examples.length}\n`)
    })
    const parts = [
      `## ${file}`,
      `${examples.length} rows.${unreadable.length > 0 ? ` Not readable: ${unreadable.length} (${unreadable[0]}).` : ''}`,
    ]
    parts.push(sideBySide(all, verdicts), byRule(verdicts))
    const rules = ruleByRule(verdicts)
    if (rules) parts.push(rules)
    process.stdout.write(`${parts.join('\n\n')}\n\n`)
    for (const verdict of verdicts) alarms?.write(asLines(file, verdict))
  }
  await new Promise<void>((done) => (alarms ? alarms.end(done) : done()))
  return 0
}

function asLines(file: string, { example, report }: Verdict): string {
  return loud(report)
    .map(({ rule, severity, text, rewrites }) => {
      const { id, reply, thread, bad } = example
      return `${JSON.stringify({ file, id, rule, severity, text, bad, reply, thread: thread.messages, rewrites })}\n`
    })
    .join('')
}
