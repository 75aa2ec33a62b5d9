import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { hashOf } from '../route'
import { forgetChoices, forgetCounts, type Kept } from './own'

/** Everything that is kept on this machine, in words, each with a way to delete it. */
export function KeptHere({ kept }: { kept: Kept }) {
  const { choices, counts, sites, restingSites } = kept
  const own = choices.rulesOff.length + (choices.pausedUntil === undefined ? 0 : 1)
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">What is kept here</h2>
      <p class="dim">No reply, no customer’s message, no name, no score of you. Only this:</p>
      <dl class="kept">
        <Entry
          name="Your own choices"
          words={
            own === 0
              ? 'none'
              : [
                  choices.rulesOff.length > 0 &&
                    `${choices.rulesOff.length} rule${choices.rulesOff.length === 1 ? '' : 's'} off`,
                  choices.pausedUntil !== undefined && 'a pause',
                ]
                  .filter(Boolean)
                  .join(', ')
          }
          onDelete={own === 0 ? undefined : forgetChoices}
        />
        <Entry
          name="Counts"
          words={
            <>
              {counts === 0 ? 'none' : `${counts} number${counts === 1 ? '' : 's'}`}: how often a rule spoke in a week,
              in <a href={hashOf({ section: 'met' })}>What we met</a>
            </>
          }
          onDelete={counts === 0 ? undefined : forgetCounts}
        />
        <Entry
          name="Sites"
          words={
            sites.length + restingSites.length === 0
              ? 'none that you switched on or off'
              : [
                  ...sites.map((site) => `${hostOf(site)} on`),
                  ...restingSites.map((site) => `${hostOf(site)} off`),
                ].join(', ')
          }
          hint="The toolbar button switches them."
        />
        <Entry name="The team’s rules" words="with their earlier states, so that a change can be taken back" />
      </dl>
      <details class="small">
        <summary>Show it exactly as it is stored</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre class="sheet" tabIndex={0}>
          {JSON.stringify({ ownChoices: choices, restingSites, sites }, null, 2)}
        </pre>
      </details>
    </section>
  )
}

interface EntryProps {
  readonly name: string
  readonly words: ComponentChildren
  readonly hint?: string
  readonly onDelete?: () => Promise<void>
}

function Entry({ name, words, hint, onDelete }: EntryProps) {
  const sure = useSignal(false)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>
          {words}
          {hint && <span class="dim small"> {hint}</span>}
        </span>
        {onDelete && (
          <button
            type="button"
            class="as-link"
            onBlur={() => {
              sure.value = false
            }}
            onClick={() => {
              if (sure.value) void onDelete()
              sure.value = !sure.value
            }}
          >
            {sure.value ? 'Yes, delete' : 'Delete'}
            <span class="for-ears">: {name}</span>
          </button>
        )}
      </dd>
    </div>
  )
}

const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')
