/** The bot as it is installed in a workspace or an organisation. */
export interface Workspace {
  /** `T…` of the workspace, `E…` of the organisation. */
  id: string
  token: string
  botId: string
  botUserId: string
}

/** Where an event says it comes from. */
export interface Origin {
  teamId?: string | undefined
  enterpriseId?: string | undefined
  isEnterpriseInstall?: boolean | undefined
}

/** `E…` is an organisation, anything else a workspace. */
export const originOf = ({ id }: Workspace): Origin =>
  id.startsWith('E') ? { enterpriseId: id, isEnterpriseInstall: true } : { teamId: id }

export interface Workspaces {
  /** Nothing when the bot is not installed there. */
  find(origin: Origin): Promise<Workspace | undefined>
  get(id: string): Promise<Workspace | undefined>
  /** The bot was removed at `at`. False when it was installed again since then, and stays. */
  remove(origin: Origin, at: Date): Promise<boolean>
  /** Throws an `OperatorError` when Slack refuses the bot for good. */
  check(): Promise<void>
}
