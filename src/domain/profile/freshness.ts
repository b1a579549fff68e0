/** Days after which a profile's members are asked whether it is still right: half a year. */
export const staleAfter = 182
/** Days for which the question waits; then the profile is shown to nobody until a member answers. */
export const pauseAfter = 30
