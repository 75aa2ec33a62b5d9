import { avoidedId } from '../../../engine/avoided-rules'
import { offerInWords } from '../../../engine/rewrite/team-slots'
import { setAvoided, setCrisis, setGoodwill } from '../../../rule-set/edit-words'
import type { RuleSet } from '../../../rule-set/types'
import { save } from '../team-rules'
import { countryChoices } from './countries'
import { EntryRows } from './EntryRows'
import { NeverFlagged } from './NeverFlagged'
import { TryWords } from './TryWords'
import './words.css'

/** What the team calls things, what it does not say, and what its agents may offer. */
export function WordsRoom({ ruleSet }: { ruleSet: RuleSet }) {
  const { words, avoided, goodwill, crisis, overrides } = ruleSet
  const spared = new Set(words.map((word) => word.toLowerCase()))
  return (
    <main class="page words-room">
      <h1>Our words</h1>

      <h2>Never flagged</h2>
      <p class="dim">Product names, features and people. Inside them, no rule marks anything.</p>
      <NeverFlagged words={words} />

      <h2>What we do not say</h2>
      <p class="dim">
        Marked while typing, with what we say instead. Leave the right side empty to take the words out.
      </p>
      <EntryRows
        what="pair of words"
        columns={[
          { name: 'say', label: 'Not', placeholder: 'client' },
          { name: 'instead', label: 'But', placeholder: 'customer' },
        ]}
        needed={['say']}
        entries={avoided}
        note={(entry) => {
          if (spared.has(entry.say.toLowerCase())) return 'never flagged, see above: not marked'
          return overrides[avoidedId(entry)]?.enabled === false ? 'switched off' : undefined
        }}
        onChange={(entries, { say }) => void save((set) => setAvoided(set, entries), `What we do not say: ${say}`)}
      />

      <h2>What agents may offer</h2>
      <p class="dim">
        Offered where a reply lacks a solution or a gesture. A limit is shown to the agent as a gap to fill; it is never
        promised by itself.
      </p>
      <EntryRows
        what="gesture"
        columns={[
          { name: 'words', label: 'A gesture, as it reads in a reply', placeholder: 'a free month' },
          { name: 'upTo', label: 'At most', placeholder: '£20' },
        ]}
        needed={['words']}
        entries={goodwill.map(({ words: gesture, upTo = '' }) => ({ words: gesture, upTo }))}
        note={(entry) => `“I can offer you ${offerInWords(entry)}.”`}
        onChange={(entries, { words: gesture }) =>
          void save((set) => setGoodwill(set, entries), `What agents may offer: ${gesture}`)
        }
      />

      <h2>Help in a crisis</h2>
      <p class="dim">
        Named beside a reply when a customer may be in danger. Evenkeel names none by itself:{' '}
        <a href="https://findahelpline.com" target="_blank" rel="noreferrer">
          findahelpline.com
        </a>{' '}
        lists them by country.
      </p>
      <EntryRows
        what="contact"
        columns={[
          { name: 'country', label: 'Where', choices: countryChoices() },
          { name: 'name', label: 'Name', placeholder: 'Samaritans' },
          { name: 'contact', label: 'Number or address', placeholder: '116 123' },
        ]}
        needed={['name', 'contact']}
        entries={crisis}
        onChange={(entries, { name }) => void save((set) => setCrisis(set, entries), `Help in a crisis: ${name}`)}
      />

      <h2>Try it</h2>
      <TryWords ruleSet={ruleSet} />
    </main>
  )
}
