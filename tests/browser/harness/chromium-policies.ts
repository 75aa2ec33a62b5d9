import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './browsers'

/** Where Chromium reads policies on Linux: for all who use this machine, so the file speaks of one extension only. */
const FOLDER = '/etc/chromium/policies/managed'

/** The id that Chromium gives to the unpacked build: made from its folder, so no other checkout has it. */
export function unpackedId(): string {
  const hex = createHash('sha256').update(build('chromium')).digest('hex').slice(0, 32)
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/**
 * Installs a policy file; as root, like IT does. Written again, a running browser follows within seconds.
 * @throws {Error} where this user may not write there
 */
export function installChromiumPolicy(text: string): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file(), text)
}

export function removeChromiumPolicy(): void {
  rmSync(file(), { force: true })
}

const file = () => join(FOLDER, `evenkeel-test-${unpackedId()}.json`)
