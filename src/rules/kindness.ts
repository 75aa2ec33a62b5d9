/** Regret, help given, a fault owned: in one breath with it, sharp words are weighed and not loud. */
export const GOOD =
  /\b(?:sorry|apolog\w+|refund(?:ed|ing)|happy to|glad to|here (?:is|are) (?:the|how|your|a)|i have (?:sent|added|fixed|moved|checked|changed|booked|put|asked|matched|attached|corrected|reopened)|on (?:us|me)|my (?:fault|mistake)|our (?:fault|mistake)|free of charge|no charge)\b/
