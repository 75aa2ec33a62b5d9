/** Where thing and trouble side by side read oddly, what a lead would say. */
const SAID: Readonly<Record<string, string>> = {
  'answer unanswered': 'no answer',
  'call unanswered': 'calls not answered',
  'staff unanswered': 'no answer from staff',
  'answer rude': 'rude answer',
  'call rude': 'rude on the phone',
  'staff wrong': 'wrong word from staff',
  'call wrong': 'wrong word on the phone',
  'charge twice': 'charged twice',
  'payment twice': 'paid twice',
  'price too expensive': 'price too high',
  'charge too expensive': 'charge too high',
  'quality poor': 'poor quality',
}

/** Who can be rude or late by themselves. */
const PEOPLE = new Set(['staff', 'engineer'])

/** A counted complaint as a lead would say it: "no answer" for `answer unanswered`, "wrong size" for `size wrong`. */
export function complaintInWords(label: string): string {
  const said = SAID[label]
  if (said !== undefined) return said
  const [thing = '', ...rest] = label.split(' ')
  const trouble = rest.join(' ')
  if (trouble === 'unanswered') return `no answer about the ${thing}`
  if (trouble === 'rude' && !PEOPLE.has(thing)) return `rude about the ${thing}`
  if (trouble === 'wrong' && !PEOPLE.has(thing)) return `wrong ${thing}`
  if (trouble === 'poor') return `poor ${thing}`
  return label
}
