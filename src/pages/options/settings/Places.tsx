import { PROFILES } from '../../../helpdesks/every'
import { setPlaces } from '../../../rule-set/edit-words'
import type { Place, RuleOverride, RuleSet, Settings } from '../../../rule-set/types'
import { RULES } from '../../../rules'
import { SEVERITY_WORDS } from '../rules/words'
import { save } from '../team-rules'

const CHANNELS: readonly { readonly value: NonNullable<Place['channel']>; readonly words: string }[] = [
  { value: 'email', words: 'Email' },
  { value: 'chat', words: 'Chat' },
  { value: 'review', words: 'Public reviews' },
]
const GUARD: Readonly<Record<Settings['sendGuard'], string>> = {
  off: 'Never ask',
  block: 'Ask for the hardest',
  warn: 'Ask for warnings too',
}
const HELPDESKS = [...PROFILES].sort((a, b) => a.name.localeCompare(b.name, 'en'))
const LISTED = RULES.filter((rule) => rule.severity !== 'cue').sort((a, b) => a.title.localeCompare(b.title, 'en'))

/** Where a helpdesk or a channel has rules of its own. */
export function Places({ ruleSet }: { ruleSet: RuleSet }) {
  const { places } = ruleSet
  const keep = (next: readonly Place[], what: string) => void save((set) => setPlaces(set, next), what)
  return (
    <>
      <h2>Where things differ</h2>
      <p class="dim">
        A chat may be lighter than a public review. What is set here holds there and nowhere else; where several fit,
        the last one wins.
      </p>
      {places.map((place, at) => (
        <PlaceCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a place has no name of its own but its order
          key={at}
          place={place}
          ownRules={ruleSet.rules}
          onChange={(next, what) => keep(places.with(at, next), `${nameOf(next)}: ${what}`)}
          onRemove={() => keep(places.toSpliced(at, 1), `${nameOf(place)}: as everywhere`)}
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => keep([...places, { channel: 'chat', overrides: {} }], 'A place of its own: chat')}
      >
        Add a place
      </button>
    </>
  )
}

function nameOf({ helpdesk, channel }: Place): string {
  const desk = PROFILES.find(({ id }) => id === helpdesk)?.name ?? helpdesk
  const way = CHANNELS.find(({ value }) => value === channel)?.words
  return [desk, way?.toLowerCase()].filter(Boolean).join(', ') || 'Everywhere'
}

interface PlaceCardProps {
  readonly place: Place
  readonly ownRules: RuleSet['rules']
  readonly onChange: (place: Place, what: string) => void
  readonly onRemove: () => void
}

function PlaceCard({ place, ownRules, onChange, onRemove }: PlaceCardProps) {
  const { helpdesk, channel, sendGuard, overrides } = place
  const titleOf = (id: string) => [...LISTED, ...ownRules].find((rule) => rule.id === id)?.title ?? id
  const free = [...ownRules, ...LISTED].filter(({ id }) => !(id in overrides))
  const override = (id: string, change: RuleOverride | undefined, what: string) => {
    const { [id]: _, ...others } = overrides
    onChange({ ...place, overrides: change ? { ...others, [id]: change } : others }, `${titleOf(id)}: ${what}`)
  }
  return (
    <fieldset class="place">
      <legend class="for-ears">{nameOf(place)}</legend>
      <div class="place-where">
        <label>
          <span class="dim small">Helpdesk</span>
          <select
            value={helpdesk ?? ''}
            onChange={(event) => {
              const { helpdesk: _, ...rest } = place
              const { value } = event.currentTarget
              onChange(value ? { ...rest, helpdesk: value } : rest, 'place changed')
            }}
          >
            <option value="">Every helpdesk</option>
            {HELPDESKS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="dim small">Channel</span>
          <select
            value={channel ?? ''}
            onChange={(event) => {
              const { channel: _, ...rest } = place
              const chosen = CHANNELS.find(({ value }) => value === event.currentTarget.value)?.value
              onChange(chosen ? { ...rest, channel: chosen } : rest, 'place changed')
            }}
          >
            <option value="">Every channel</option>
            {CHANNELS.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="dim small">Before a reply is sent</span>
          <select
            value={sendGuard ?? ''}
            onChange={(event) => {
              const { sendGuard: _, ...rest } = place
              const value = event.currentTarget.value as Settings['sendGuard'] | ''
              onChange(
                value ? { ...rest, sendGuard: value } : rest,
                value ? GUARD[value].toLowerCase() : 'as everywhere',
              )
            }}
          >
            <option value="">As everywhere</option>
            {Object.entries(GUARD).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="place-rules">
        {Object.entries(overrides).map(([id, change]) => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <select
              aria-label={`${titleOf(id)}, how hard here`}
              value={change.enabled === false ? 'off' : (change.severity ?? 'off')}
              onChange={(event) => {
                const value = event.currentTarget.value as 'off' | 'hint' | 'warn' | 'block'
                if (value === 'off') override(id, { enabled: false }, 'off here')
                else override(id, { enabled: true, severity: value }, `${SEVERITY_WORDS[value].toLowerCase()} here`)
              }}
            >
              <option value="off">Off</option>
              {(['hint', 'warn', 'block'] as const).map((value) => (
                <option key={value} value={value}>
                  {SEVERITY_WORDS[value]}
                </option>
              ))}
            </select>
            <button type="button" class="as-link small" onClick={() => override(id, undefined, 'as everywhere')}>
              Remove<span class="for-ears">: {titleOf(id)}</span>
            </button>
          </li>
        ))}
        <li>
          <select
            aria-label="A rule that differs here"
            value=""
            onChange={(event) => override(event.currentTarget.value, { enabled: false }, 'off here')}
          >
            <option value="">A rule that differs here …</option>
            {free.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <button type="button" class="as-link small" onClick={onRemove}>
            Remove this place<span class="for-ears">: {nameOf(place)}</span>
          </button>
        </li>
      </ul>
    </fieldset>
  )
}
