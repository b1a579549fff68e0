const { error } = console

/** The SDK writes about every bad token to the console, past the log: whoever forges tokens could fill it. */
console.error = (...said: readonly unknown[]) => {
  if (!new Error().stack?.includes('jwtTokenExtractor')) error.apply(console, [...said])
}
