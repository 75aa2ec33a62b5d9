declare module 'virtual:pattern-table' {
  const table: import('./engine/match/pattern-table').PatternTable
  export default table
}
