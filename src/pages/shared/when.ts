/** A point in time for people: "Nov 22, 2026, 2:47 PM". `at` in ms since 1970. */
export const when = (at: number): string =>
  new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
