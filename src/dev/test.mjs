// `npm test`: installs what is missing, then every check there is. Plain Node up to the first await.
import { ensureEditors, ensureRivals } from './node-program.mjs'
import { ensureRequestTracker } from './request-tracker.mjs'
import { runPackage } from './run.mjs'
import { checkNode, ensurePackages, ensureParallel, ensureTestBrowsers } from './setup.mjs'

/** @type {readonly { name: string, needs?: string, run: () => Promise<number> }[]} */
const STEPS = [
  { name: 'types', run: () => runPackage('typescript/bin/tsc') },
  { name: 'style', run: () => runPackage('@biomejs/biome/bin/biome', 'check') },
  { name: 'units', run: () => vitest('unit') },
  { name: 'build', run: async () => (await vite('chromium')) || (await vite('firefox')) },
  { name: 'browsers', needs: 'build', run: () => vitest('browser') },
]

/** @param {string} project */
function vitest(project) {
  return runPackage('vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', project)
}

/** @param {string} mode */
function vite(mode) {
  return runPackage('vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn')
}

try {
  checkNode()
  await ensurePackages()
  await ensureTestBrowsers()
  await ensureParallel()
  await ensureRequestTracker()
  // The rewrites are read by one of them, a grammar checker.
  await ensureRivals()
  await ensureEditors()
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exit(1)
}

/** @type {Map<string, { ok: boolean, said: string }>} */
const results = new Map()
for (const step of STEPS) {
  console.log(`\n— ${step.name}`)
  if (step.needs && !results.get(step.needs)?.ok) {
    results.set(step.name, { ok: false, said: `not run: ${step.needs} failed` })
    continue
  }
  const began = performance.now()
  const ok = (await step.run()) === 0
  results.set(step.name, {
    ok,
    said: `${ok ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - began) / 1000)} s`,
  })
}

console.log('\nEvenkeel, all checks:')
for (const [name, { ok, said }] of results) console.log(`  ${ok ? '✓' : '✗'} ${name.padEnd(9)} ${said}`)
const failed = [...results.values()].filter(({ ok }) => !ok).length
console.log(failed === 0 ? 'Everything passed.' : `${failed} of ${results.size} failed.`)
process.exitCode = failed === 0 ? 0 : 1
