import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathOf } from './browsers'

/** An installation of Firefox with a policy file of its own. */
export interface FirefoxInstallation {
  /** Of the program. */
  readonly path: string
  remove(): void
}

/**
 * Installs Firefox anew in a scratch folder, with `policies` as the `distribution/policies.json` beside its program,
 * where IT puts it. The other Firefox of this machine knows nothing of it.
 * @throws {Error} where the folder of the installed Firefox is not found
 */
export function firefoxWithPolicies(policies: string): FirefoxInstallation {
  const program = programOf(pathOf('firefox'))
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-firefox-'))
  const path = join(folder, 'firefox-esr')
  // Firefox looks beside its real program, so that one is copied; the rest is the same by links.
  copyFileSync(program, path)
  for (const name of readdirSync(dirname(program))) {
    if (name === 'distribution' || existsSync(join(folder, name))) continue
    symlinkSync(join(dirname(program), name), join(folder, name))
  }
  mkdirSync(join(folder, 'distribution'))
  writeFileSync(join(folder, 'distribution/policies.json'), policies)
  return { path, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/** What is found in the path may be a script or a link that starts the real one. */
function programOf(found: string): string {
  const places = [
    found,
    '/usr/bin/firefox-esr',
    ...['/usr/lib', '/usr/lib64', '/opt'].flatMap((shelf) => [
      join(shelf, 'firefox-esr/firefox-esr'),
      join(shelf, 'firefox/firefox'),
    ]),
  ]
  for (const place of places) {
    const real = existsSync(place) && realpathSync(place)
    if (real && existsSync(join(dirname(real), 'application.ini'))) return real
  }
  throw new Error(`The folder of ${found} was not found`)
}
