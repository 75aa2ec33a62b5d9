// `npm start`: from a fresh clone to a coached reply, with nothing else to type. Plain Node up to the first await.
import { findBrowser, howToGetOne } from './find-browser.mjs'
import { DIST } from './paths.mjs'
import { runPackage } from './run.mjs'
import { checkNode, ensurePackages } from './setup.mjs'

/** A server or a build machine: nobody would see a window. */
function noDisplay(env = process.env) {
  if (env.CI) return true
  return process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
}

async function start() {
  checkNode()
  const browser = findBrowser()
  if (!browser) {
    throw new Error(`Evenkeel needs Chromium, Chrome for Testing, Edge or Firefox, and found none.\n\n${howToGetOne()}`)
  }
  await ensurePackages()
  console.log(`Building Evenkeel for ${browser.name} …`)
  const built = await runPackage('vite/bin/vite.js', 'build', '--mode', browser.engine, '--logLevel', 'warn')
  if (built !== 0) throw new Error('The build failed; the lines above say why.')

  const options = { ...browser, extension: DIST[browser.engine] }
  // Imported only now: both need a package that may just have been installed.
  if (noDisplay()) {
    const { takeTour } = await import('./headless-tour.mjs')
    await takeTour(options)
  } else {
    const { openPractice } = await import('./open-practice.mjs')
    await openPractice(options)
  }
}

try {
  await start()
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
