/** Where the rows of each feature begin when rows lie ordered by feature; one more at the end. Takes how many each has. */
export function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1)
  for (let feature = 0; feature < sizes.length; feature++)
    starts[feature + 1] = starts[feature]! + sizes[feature]!
  return starts
}

/** How often each feature occurs. */
export function sizesOf(features: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count)
  for (const feature of features) sizes[feature]!++
  return sizes
}
