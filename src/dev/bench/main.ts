import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Judge } from '../../engine/judge'
import type { Report, Thread } from '../../engine/types'
import { DEFAULT_RULE_SET } from '../../rule-set/defaults'
import { markdownTable } from '../markdown-table'
import { DIST_CLI, DIST_NODE, ROOT } from '../paths.mjs'
import { interleaved, loadTime, median, timed, usageOf } from './measure'
import { withManyPhrases } from './own-rules'
import { pageCost } from './page/rows'
import { ms, type Row, say } from './row'
import { Texts } from './texts'

const NO_THREAD: Thread = { messages: [] }
/** With it, what the whole reply lacks is weighed at every key. */
const COMPLAINT: Thread = {
  messages: [
    {
      from: 'customer',
      text: 'My parcel never came, and nobody answers! I waited three weeks. When does it arrive, and who pays the postage?',
    },
  ],
}
const KINDS = [
  ['one sentence in ten provokes', 10],
  ['every sentence provokes', 1],
  ['no sentence provokes', Number.POSITIVE_INFINITY],
] as const
const RIVALS = join(ROOT, 'tests/rivals')
const LENGTH = 10_000

type WriteGood = (text: string) => unknown[]
const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } })
const { default: writeGood } = (await import(
  pathToFileURL(join(RIVALS, 'node_modules/write-good/write-good.js')).href
)) as { default: WriteGood }

/** (a) A draft never seen before, rules ready; and with every rule compiled anew. */
function cold(): Row[] {
  return KINDS.flatMap(([name, every]) => {
    say(`cold judgment, ${name}`)
    const texts = new Texts()
    const judge = new Judge(DEFAULT_RULE_SET)
    let draft = ''
    let report: Report
    const took = interleaved(9, {
      judgment: () => {
        draft = texts.draft(LENGTH, every)
        return timed(() => {
          report = judge.judge(draft, NO_THREAD)
        })
      },
      rewrites: () => timed(() => report.findings.map((finding) => finding.rewrites)),
      writeGood: () => timed(() => writeGood(draft)),
      anew: () => timed(() => new Judge(DEFAULT_RULE_SET).judge(draft, NO_THREAD)),
    })
    const row = (what: string, ours: number, goal: number | undefined): Row => ({
      what: `${what}: ${name}`,
      ours: ms(ours),
      theirs: `write-good ${ms(took.writeGood)}`,
      ratio: ours / took.writeGood,
      goal,
    })
    return [
      row('(a) cold judgment of 10,000 characters', took.judgment, 1),
      row('— all of its rewrites composed and judged again', took.rewrites, undefined),
      row('— the same with all rules compiled anew', took.anew, undefined),
    ]
  })
}

/** (b) One letter typed somewhere in a draft that was just judged. */
function keystroke(): Row[] {
  const known = ['one sentence in ten provokes, the message known', 10, COMPLAINT] as const
  return [...KINDS.map(([name, every]) => [name, every, NO_THREAD] as const), known].map(([name, every, thread]) => {
    say(`keystroke, ${name}`)
    const texts = new Texts()
    const judge = new Judge(DEFAULT_RULE_SET)
    let draft = ''
    const keys: number[] = []
    const took = interleaved(9, {
      cold: () => {
        draft = texts.draft(LENGTH, every)
        return timed(() => judge.judge(draft, thread))
      },
      keys: (turn) => {
        const own: number[] = []
        for (let i = 0; i < 12; i++) {
          const at = Math.floor((draft.length * (i + 0.5)) / 12)
          draft = `${draft.slice(0, at)}e${draft.slice(at)}`
          own.push(timed(() => judge.judge(draft, thread)))
        }
        if (turn >= 0) keys.push(...own)
        return median(own)
      },
    })
    const slowest = [...keys].sort((a, b) => a - b)[Math.floor(keys.length * 0.95)]!
    return {
      what: `(b) keystroke: ${name}`,
      ours: `${ms(took.keys)} (95 % under ${ms(slowest)})`,
      theirs: `cold ${ms(took.cold)}`,
      ratio: took.keys / took.cold,
      goal: 1 / 20,
    }
  })
}

/** (o) The same two with 5,000 rules of a team's own, beside the built-in ones alone. */
function ownRules(): Row[] {
  say('5,000 rules of our own')
  const texts = new Texts()
  const many = withManyPhrases()
  const judge = new Judge(many)
  const builtIn = new Judge(DEFAULT_RULE_SET)
  // Their patterns are read when the first sentence comes.
  const first = timed(() => judge.judge(texts.draft(LENGTH, 10), NO_THREAD))
  let draft = ''
  const took = interleaved(9, {
    cold: () => {
      draft = texts.draft(LENGTH, 10)
      return timed(() => judge.judge(draft, NO_THREAD))
    },
    without: () => timed(() => builtIn.judge(draft, NO_THREAD)),
    key: () => timed(() => judge.judge(`${draft} e`, NO_THREAD)),
    made: () => timed(() => new Judge(many)),
  })
  return [
    {
      what: `(o) cold judgment with ${many.rules.length} rules of our own (the first: ${ms(first)}, making the judge: ${ms(took.made)})`,
      ours: ms(took.cold),
      theirs: `built-in rules alone ${ms(took.without)}`,
      ratio: took.cold / took.without,
      goal: undefined,
    },
    {
      what: '(o) keystroke with them',
      ours: ms(took.key),
      theirs: `cold ${ms(took.cold)}`,
      ratio: took.key / took.cold,
      goal: 1 / 20,
    },
  ]
}

function writeReplies(file: string, count: number, sentences: number): void {
  const texts = new Texts()
  const to = openSync(file, 'w')
  for (let i = 0; i < count; i++) writeSync(to, `${JSON.stringify(texts.reply(sentences))}\n`)
  closeSync(to)
}

/** (c) Processor time a reply, of whole processes, start included. */
async function throughput(folder: string, program: string): Promise<Row> {
  const file = join(folder, 'replies.jsonl')
  const count = 4000
  writeReplies(file, count, 5)
  const audits: number[] = []
  const loops: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    say(`audit, turn ${turn + 1} of 3`)
    audits.push((await usageOf(program, ['audit', '--jobs', '1', file])).cpu)
    loops.push((await usageOf(join(ROOT, 'src/dev/bench/write-good-loop.mjs'), [file, RIVALS])).cpu)
  }
  const rate = (cpu: number): string => `${Math.round(count / (cpu / 1000))} replies a second and core`
  return {
    what: '(c) audit: time a reply',
    ours: rate(median(audits)),
    theirs: `write-good ${rate(median(loops))}`,
    ratio: median(audits) / median(loops),
    goal: 1,
  }
}

/** (d) Peak memory of all cores together. */
async function memory(folder: string, program: string): Promise<Row> {
  const peaks: number[] = []
  for (const count of [10_000, 200_000]) {
    say(`memory of audit at ${count} replies`)
    const file = join(folder, `${count}.jsonl`)
    writeReplies(file, count, 1)
    peaks.push((await usageOf(program, ['audit', file])).memory)
    rmSync(file)
  }
  const [small = 0, large = 0] = peaks
  return {
    what: '(d) peak memory of audit: 200,000 replies to 10,000',
    ours: `${large.toFixed(0)} MB`,
    theirs: `${small.toFixed(0)} MB`,
    ratio: large / small,
    // Equal but for the moments at which garbage is collected.
    goal: 1.15,
  }
}

/** (e) Fresh processes that load one or the other. */
async function loading(): Promise<Row> {
  const files = { engine: join(DIST_NODE, 'load-engine.mjs'), compromise: join(DIST_NODE, 'load-compromise.mjs') }
  say('loading')
  const engine: number[] = []
  const compromise: number[] = []
  for (let turn = 0; turn < 15; turn++) {
    engine.push(await loadTime(files.engine))
    compromise.push(await loadTime(files.compromise))
  }
  return {
    what: '(e) load the engine, compile the rules, judge "Hello."',
    ours: ms(median(engine)),
    theirs: `compromise alone ${ms(median(compromise))}`,
    ratio: median(engine) / median(compromise),
    goal: 2,
  }
}

async function main(): Promise<void> {
  const wanted = (part: string): boolean => (values.only ?? 'abocdep').includes(part)
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const program = join(DIST_CLI, 'evenkeel.mjs')
  const rows: Row[] = []
  try {
    if (wanted('a')) rows.push(...cold())
    if (wanted('b')) rows.push(...keystroke())
    if (wanted('o')) rows.push(...ownRules())
    if (wanted('c')) rows.push(await throughput(folder, program))
    if (wanted('d')) rows.push(await memory(folder, program))
    if (wanted('e')) rows.push(await loading())
    if (wanted('p')) rows.push(...(await pageCost()))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : `${tableOf(rows)}\n`)
}

function tableOf(rows: readonly Row[]): string {
  return markdownTable(
    ['medians of one run', 'Evenkeel', 'beside', 'ratio', 'goal', ''],
    rows.map(({ what, ours, theirs, ratio, goal }) => [
      what,
      ours,
      theirs,
      ratio.toFixed(3),
      goal === undefined ? '' : `≤ ${goal}`,
      goal === undefined ? '' : ratio <= goal ? 'holds' : 'MISSED',
    ]),
  )
}

await main()
