/** What the app asks of Slack and what Slack tells it; the manifests say the same. */
export const slackApp = {
  command: '/kumppani',
  /** The shortcut on a message that asks about the message. */
  shortcut: 'ask_kumppani',
  scopes: [
    'app_mentions:read',
    'assistant:write',
    'channels:history',
    'channels:read',
    'chat:write',
    'commands',
    'groups:history',
    'groups:read',
    'im:history',
    'im:write',
    'reactions:write',
    'users:read',
  ],
  events: [
    'app_home_opened',
    'app_mention',
    'app_uninstalled',
    'channel_left',
    'group_left',
    'member_joined_channel',
    'message.im',
    'tokens_revoked',
  ],
} as const
