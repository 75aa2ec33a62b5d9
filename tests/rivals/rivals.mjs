// What Evenkeel is compared with, each with the rule by which a reply counts as an alarm.

/**
 * These packages live in this folder alone; a name that is not written out keeps the type checker, and every
 * normal install, from looking for them.
 * @param {string} name
 */
const fromHere = (name) => import(name)

/** @typedef {(reply: string) => boolean | Promise<boolean>} Alarm */

/** @type {readonly { name: string, rule: string, load: () => Promise<Alarm> }[]} */
export const RIVALS = [
  {
    name: 'write-good',
    rule: 'any suggestion',
    load: async () => {
      const { default: writeGood } = await fromHere('write-good')
      return (reply) => writeGood(reply).length > 0
    },
  },
  {
    name: 'alex',
    rule: 'any message',
    load: async () => {
      const { text } = await fromHere('alex')
      return (reply) => text(reply).messages.length > 0
    },
  },
  {
    name: 'VADER',
    rule: 'compound of −0.05 or less, its usual threshold for negative',
    load: async () => {
      const { default: vader } = await fromHere('vader-sentiment')
      return (reply) => vader.SentimentIntensityAnalyzer.polarity_scores(reply).compound <= -0.05
    },
  },
  {
    name: 'Harper',
    rule: 'any lint of its default set',
    load: async () => {
      const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
        fromHere('harper.js'),
        fromHere('harper.js/binaryInlined'),
      ])
      const linter = new LocalLinter({ binary: binaryInlined })
      await linter.setup()
      return async (reply) => (await linter.lint(reply, { language: 'plaintext' })).length > 0
    },
  },
]
