import { signal } from '@preact/signals'

export const SECTIONS = ['rules', 'words', 'try', 'hand-over', 'met', 'settings', 'mine', 'about'] as const
export type Section = (typeof SECTIONS)[number]

/** Where the reader is: a section, and within the rules one rule. Kept in the address, so that it can be shared. */
export interface Route {
  readonly section: Section
  readonly rule?: string
}

export const route = signal<Route>(readRoute(location.hash))
addEventListener('hashchange', () => {
  route.value = readRoute(location.hash)
})

export function hashOf({ section, rule }: Route): string {
  return rule ? `#/${section}/${encodeURIComponent(rule)}` : `#/${section}`
}

function readRoute(hash: string): Route {
  const [section, rule] = hash.replace(/^#\/?/, '').split('/')
  const known = SECTIONS.find((name) => name === section) ?? 'rules'
  return rule && known === 'rules' ? { section: known, rule } : { section: known }
}
