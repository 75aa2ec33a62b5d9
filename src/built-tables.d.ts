declare module 'virtual:pattern-table' {
  const table: import('./engine/match/pattern-table').PatternTable
  export default table
}

declare module 'virtual:starts-tables' {
  const tables: import('./engine/text/starts-table').WrittenTables
  export default tables
}
