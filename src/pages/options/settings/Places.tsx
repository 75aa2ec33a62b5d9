import { PROFILES } from '../../../helpdesks/every'
import { setPlaces } from '../../../rule-set/edit-words'
import { STRENGTHS } from '../../../rule-set/strength'
import type { Place, RuleOverride, RuleSet } from '../../../rule-set/types'
import { RULES } from '../../../rules'
import { useLocked } from '../../shared/locked'
import { Select } from '../../shared/Select'
import { SEVERITY_WORDS, STRENGTH_WORDS } from '../rules/words'
import { save } from '../team-rules'
import { SEND_GUARDS } from './send-guard'

const CHANNELS: readonly { readonly value: NonNullable<Place['channel']>; readonly words: string }[] = [
  { value: 'email', words: 'Email' },
  { value: 'chat', words: 'Chat' },
  { value: 'review', words: 'Public reviews' },
]
const GUARDS = [{ value: '', words: 'As everywhere' } as const, ...SEND_GUARDS]
const STRENGTH_CHOICES = STRENGTHS.map((value) => ({ value, words: STRENGTH_WORDS[value] }))
const HELPDESKS = [
  { value: '', words: 'Every helpdesk' },
  ...PROFILES.map(({ id, name }) => ({ value: id, words: name })).sort((a, b) => a.words.localeCompare(b.words, 'en')),
]
const LISTED = RULES.filter((rule) => rule.severity !== 'cue').sort((a, b) => a.title.localeCompare(b.title, 'en'))

/** Where a helpdesk or a channel has rules of its own. */
export function Places({ ruleSet }: { ruleSet: RuleSet }) {
  const { places } = ruleSet
  const keep = (next: readonly Place[], what: string) => void save((set) => setPlaces(set, next), what)
  return (
    <fieldset disabled={useLocked()}>
      <h2>Where things differ</h2>
      <p class="dim">
        A chat may be lighter than a public review. What is set here holds there and nowhere else; where several fit,
        the last one wins.
      </p>
      {places.map((place, at) => (
        <PlaceCard
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
    </fieldset>
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
  const free = [...ownRules, ...LISTED]
    .filter(({ id }) => !(id in overrides))
    .map(({ id, title }) => ({ value: id, words: title }))
  const override = (id: string, change: RuleOverride | undefined, what: string) => {
    const { [id]: _, ...others } = overrides
    onChange({ ...place, overrides: change ? { ...others, [id]: change } : others }, `${titleOf(id)}: ${what}`)
  }
  return (
    <fieldset class="sheet place">
      <legend class="for-ears">{nameOf(place)}</legend>
      <div class="place-where">
        <label>
          <span class="dim small">Helpdesk</span>
          <Select
            choices={HELPDESKS}
            chosen={helpdesk ?? ''}
            onChoose={(value) => {
              const { helpdesk: _, ...rest } = place
              onChange(value ? { ...rest, helpdesk: value } : rest, 'place changed')
            }}
          />
        </label>
        <label>
          <span class="dim small">Channel</span>
          <Select
            choices={[{ value: '', words: 'Every channel' }, ...CHANNELS]}
            chosen={channel ?? ''}
            onChoose={(value) => {
              const { channel: _, ...rest } = place
              onChange(value ? { ...rest, channel: value } : rest, 'place changed')
            }}
          />
        </label>
        <label>
          <span class="dim small">Before a reply is sent</span>
          <Select
            choices={GUARDS}
            chosen={sendGuard ?? ''}
            onChoose={(value) => {
              const { sendGuard: _, ...rest } = place
              onChange(
                value ? { ...rest, sendGuard: value } : rest,
                GUARDS.find((guard) => guard.value === value)?.words.toLowerCase() ?? 'as everywhere',
              )
            }}
          />
        </label>
      </div>
      <ul class="place-rules">
        {Object.entries(overrides).map(([id, change]) => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <Select
              name={`${titleOf(id)}, how hard here`}
              choices={STRENGTH_CHOICES}
              chosen={change.enabled === false ? 'off' : (change.severity ?? 'off')}
              onChoose={(value) => {
                if (value === 'off') override(id, { enabled: false }, 'off here')
                else override(id, { enabled: true, severity: value }, `${SEVERITY_WORDS[value].toLowerCase()} here`)
              }}
            />
            <button type="button" class="as-link small" onClick={() => override(id, undefined, 'as everywhere')}>
              Remove<span class="for-ears">: {titleOf(id)}</span>
            </button>
          </li>
        ))}
        <li>
          <Select
            name="A rule that differs here"
            choices={[{ value: '', words: 'A rule that differs here …' }, ...free]}
            chosen=""
            onChoose={(id) => id && override(id, { enabled: false }, 'off here')}
          />
          <button type="button" class="as-link small" onClick={onRemove}>
            Remove this place<span class="for-ears">: {nameOf(place)}</span>
          </button>
        </li>
      </ul>
    </fieldset>
  )
}
