#!/usr/bin/env node
// The command `evenkeel`, on a fresh clone too: installs and builds what is missing, then runs it in this process.
// Only results go to standard output. Plain Node up to the first await.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DIST_CLI } from '../dev/paths.mjs'
import { checkNode, ensurePackages } from '../dev/setup.mjs'
import { buildForNode, isCurrent } from './build-for-node.mjs'

const PROGRAM = join(DIST_CLI, 'evenkeel.mjs')

try {
  checkNode()
  if (!isCurrent(PROGRAM)) {
    await ensurePackages(process.stderr)
    process.stderr.write('Building evenkeel …\n')
    await buildForNode('src/cli/main.ts', PROGRAM)
  }
} catch (reason) {
  process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n`)
  process.exit(1)
}
// npm runs scripts in the package's folder; file names are meant from where the command was typed.
if (process.env.npm_lifecycle_event === 'audit' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
process.argv[1] = PROGRAM
await import(pathToFileURL(PROGRAM).href)
