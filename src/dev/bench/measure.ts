import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Wall time in ms. */
export function timed(run: () => unknown): number {
  const began = performance.now()
  run()
  return performance.now() - began
}

const WARM_UP = 6

/** The median of each, in ms. They take turns, so that a busy moment of the machine meets all of them. */
export function interleaved<Name extends string>(
  times: number,
  runs: Readonly<Record<Name, (turn: number) => number>>,
): Record<Name, number> {
  const names = Object.keys(runs) as Name[]
  const all = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>
  // In the first turns the engine of JavaScript compiles what both sides run; they do not count.
  for (let turn = -WARM_UP; turn < times; turn++)
    for (const name of names) {
      const took = runs[name](turn)
      if (turn >= 0) all[name].push(took)
    }
  return Object.fromEntries(names.map((name) => [name, median(all[name])])) as Record<Name, number>
}

/** What a process of its own used. */
export interface Usage {
  /** Of all its threads, in ms. */
  readonly cpu: number
  /** At its peak, in MB. */
  readonly memory: number
}

/** Runs a program with this Node to its end and asks it what it used. @throws Error where it fails */
export function usageOf(file: string, args: readonly string[]): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', join(ROOT, 'src/dev/bench/tell-usage.mjs'), file, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    })
    let told = ''
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve(JSON.parse(told) as Usage)
      else reject(new Error(`${file} ${args.join(' ')} ended with ${status}`))
    })
  })
}

/** How long a fresh process takes to load a module, in ms, without Node's own start. */
export function loadTime(file: string): Promise<number> {
  const code = `const began = performance.now(); import(${JSON.stringify(file)}).then(() => console.log(performance.now() - began))`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', (status) => (status === 0 ? resolve(Number(told)) : reject(new Error(`${file} did not load`))))
  })
}
