export * from './people.ts'
export * from './platforms.ts'
export * from './records.ts'
export * from './statements.ts'
