import type { CrisisContact, Goodwill, RuleSet } from '../../rule-set/types'
import type { RewriteTemplate } from '../../rules/types'

/** Most gestures, and most places of help, that one template is offered with. */
const MOST = 5

const GOODWILL = /\{goodwill(?:\|[^{}]*)?\}/g
const CRISIS = /\{crisis(?:\|[^{}]*)?\}/g

/**
 * The templates with what the team has named put into their team slots: one for each gesture, one for each country.
 * Where the team has named none, the slot stays, with its words to fall back on.
 */
export function withTeamSlots(
  templates: readonly RewriteTemplate[],
  { goodwill, crisis }: Pick<RuleSet, 'goodwill' | 'crisis'>,
): readonly RewriteTemplate[] {
  return templates.flatMap((template) => {
    if (template.verbatim) return [template]
    return putIn(template, GOODWILL, goodwill.map(offerInWords)).flatMap((one) =>
      putIn(one, CRISIS, helpByCountry(crisis)),
    )
  })
}

function putIn(template: RewriteTemplate, slot: RegExp, values: readonly string[]): readonly RewriteTemplate[] {
  if (values.length === 0 || !template.text.includes('{')) return [template]
  if (template.text.search(slot) < 0) return [template]
  return values.slice(0, MOST).map((value) => ({ ...template, text: template.text.replace(slot, () => value) }))
}

/** A gesture as a reply offers it. The limit is the agent's to know: it stands in a slot that must be filled. */
export function offerInWords({ words, upTo }: Goodwill): string {
  const plain = withoutSlots(words)
  const limit = withoutSlots(upTo ?? '')
  return limit === '' ? plain : `${plain} [how much, at most ${limit}]`
}

/** Where help is, a sentence part for each country: "Samaritans (116 123)"; those for everywhere first. */
function helpByCountry(crisis: readonly CrisisContact[]): readonly string[] {
  const countries = [...new Set(crisis.map(({ country }) => country))].sort()
  return countries.map((country) => {
    const named = crisis
      .filter((contact) => contact.country === country)
      .map(({ name, contact }) => withoutSlots(`${name} (${contact})`))
    const all = named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`
    return country === '' ? all : `${all} in ${countryName(country)}`
  })
}

/** The country's English name with its article, or its code where there is none. */
export function countryName(code: string): string {
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }).of(code) ?? code
  return /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives)/.test(name) ? `the ${name}` : name
}

/** Words of the team hold no slots of their own. */
const withoutSlots = (words: string): string => words.replace(/[{}[\]]/g, '').trim()
