import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { median } from '../measure'
import { ms, type Row, say } from '../row'
import { BOXES, type Box, type Desk, EVERYONE, openDesk, type Who } from './desk'
import { type Heap, heapOf } from './heap'
import { type Visit, visit } from './visit'

const LENGTHS = [500, 2000, 10_000]
const TURNS = 3

type Each<T> = Record<Who, T>
const each = <T>(make: (who: Who) => T): Each<T> =>
  Object.fromEntries(EVERYONE.map((who) => [who, make(who)])) as Each<T>

/** (p) What the coach costs the page that it sits in, beside the page alone and Harper's way of linting in the page. */
export async function pageCost(): Promise<Row[]> {
  say('building the extensions')
  const desk = await openDesk()
  try {
    const rows: Row[] = []
    for (const box of Object.keys(BOXES) as Box[]) rows.push(...(await visits(desk, box)))
    for (const box of Object.keys(BOXES) as Box[]) rows.push(...(await heaps(desk, box)))
    return [...rows, ...bytes(desk)]
  } finally {
    await desk.close()
  }
}

async function visits(desk: Desk, box: Box): Promise<Row[]> {
  const all = new Map(LENGTHS.map((length) => [length, each(() => [] as Visit[])]))
  for (let turn = 1; turn <= TURNS; turn++)
    for (const length of LENGTHS) {
      say(`${BOXES[box]} with ${length} characters, turn ${turn} of ${TURNS}`)
      // They take turns, so that a busy moment of the machine meets all of them.
      for (const who of EVERYONE) all.get(length)?.[who].push(await visit(desk, who, box, length))
    }
  const rows = [...all].flatMap(([length, by]) => typingRows(`${BOXES[box]}, ${length.toLocaleString('en')}`, by))
  return [...rows, longTasks(box, [...all.values()])]
}

function typingRows(where: string, by: Each<Visit[]>): Row[] {
  const of = (read: (visit: Visit) => number | undefined): Each<number> =>
    each((who) => median(by[who].map(read).filter((value) => value !== undefined)))
  const attach = of((visit) => visit.attach)
  const underline = of((visit) => visit.underline)
  const script = of((visit) => visit.typing.extension / visit.keys)
  const whole = of((visit) => visit.typing.whole / visit.keys)
  const time = (value: number) => (Number.isFinite(value) ? ms(value) : 'no answer')
  const row = (what: string, { ours, harper }: Each<number>, goal?: number): Row => ({
    what: `(p) ${what}: ${where} characters`,
    ours: time(ours),
    theirs: `Harper ${time(harper)}`,
    ratio: ours / harper,
    goal,
  })
  const all = row('main thread a keystroke, the page’s own work included', whole)
  return [
    row('focus to first answer', attach, 1),
    // Ours waits until typing rests, and Harper does not.
    row('last keystroke to underline, our wait for a rest included', underline),
    row('script a keystroke', { ...script, ours: script.ours - script.alone, harper: script.harper - script.alone }, 1),
    { ...all, theirs: `${all.theirs}, page alone ${ms(whole.alone)}` },
  ]
}

function longTasks(box: Box, by: readonly Each<Visit[]>[]): Row {
  const count = each((who) =>
    by
      .flatMap((lengths) => lengths[who])
      .reduce((sum, { attaching, typing }) => sum + attaching.extensionLong + typing.extensionLong, 0),
  )
  return {
    what: `(p) long tasks, the page’s own rendering left out, in ${LENGTHS.length * TURNS} visits: ${BOXES[box]}`,
    ours: String(count.ours),
    theirs: `Harper ${count.harper}, page alone ${count.alone}`,
    ratio: count.ours === 0 ? 0 : count.ours / count.harper,
    goal: 0,
  }
}

async function heaps(desk: Desk, box: Box): Promise<Row[]> {
  const heap = {} as Each<Heap>
  for (const who of EVERYONE) {
    say(`heap of ${BOXES[box]}: ${who}`)
    heap[who] = await heapOf(desk, who, box)
  }
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1)
  const { ours, harper, alone } = heap
  const growth = (what: string, key: 'edited' | 'switched', from: 'before' | 'edited'): Row => {
    const words = (of: Heap) => `${mb(of[from])} → ${mb(of[key])} MB`
    return {
      what: `(p) heap after ${what}, as growth against the page alone: ${BOXES[box]}`,
      ours: words(ours),
      theirs: `page alone ${words(alone)}, Harper ${words(harper)}`,
      ratio: ours[key] / ours[from] / (alone[key] / alone[from]),
      goal: 1.1,
    }
  }
  return [
    {
      what: `(p) heap that it adds to the page: ${BOXES[box]}`,
      ours: `${mb(ours.before - alone.before)} MB`,
      theirs: `Harper ${mb(harper.before - alone.before)} MB without its WebAssembly’s, page alone ${mb(alone.before)} MB`,
      ratio: (ours.before - alone.before) / (harper.before - alone.before),
      // The larger part of Harper's cannot be seen.
      goal: undefined,
    },
    growth('1,000 edits', 'edited', 'before'),
    growth('200 tickets', 'switched', 'edited'),
  ]
}

function bytes({ folders }: Desk): Row[] {
  const scripts = (folder: string): string[] => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      content_scripts: { js: string[] }[]
    }
    const names = new Set(manifest.content_scripts.flatMap(({ js }) => js))
    return [...names].map((name) => join(folder, name))
  }
  const zipped = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
  const ours = zipped(scripts(folders.ours))
  const theirs = zipped(scripts(folders.harper))
  const binary = statSync(join(folders.harper, 'harper.wasm')).size
  return [
    {
      what: '(p) content script, gzipped',
      ours: `${(ours / 1000).toFixed(1)} kB`,
      theirs: `Harper ${(theirs / 1000).toFixed(1)} kB, and ${(binary / 1e6).toFixed(1)} MB that it loads`,
      ratio: ours / theirs,
      goal: undefined,
    },
  ]
}
