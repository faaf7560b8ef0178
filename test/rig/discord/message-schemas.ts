import { z } from 'zod';
import { topComponent } from './component-schemas.ts';
import { snowflake, webAddress } from './forms.ts';

/** Shapes of messages as bots may send them (platform-facts B17, B22–B24; DSPEC, which allows users' 4000 characters). */

const picture = z.strictObject({
  url: z.union([webAddress(2048), z.string().regex(/^attachment:\/\/.+$/)]),
  width: z.int().nullish(),
  height: z.int().nullish(),
  proxy_url: z.string().nullish(),
});

const embed = z.strictObject({
  type: z.string().nullish(),
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: webAddress(2048).nullish(),
  timestamp: z.string().nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.strictObject({ text: z.string().max(2048), icon_url: z.string().max(2048).nullish() }).nullish(),
  image: picture.nullish(),
  thumbnail: picture.nullish(),
  author: z
    .strictObject({
      name: z.string().max(256),
      url: webAddress(2048).nullish(),
      icon_url: z.string().max(2048).nullish(),
    })
    .nullish(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1024),
        inline: z.boolean().nullish(),
      }),
    )
    .max(25)
    .nullish(),
});

const allowedMentions = z.strictObject({
  parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
  users: z.array(snowflake).max(100).nullish(),
  roles: z.array(snowflake).max(100).nullish(),
  replied_user: z.boolean().nullish(),
});

const attachment = z.strictObject({
  id: z.union([snowflake, z.int()]),
  filename: z.string().min(1).max(1024).nullish(),
  description: z.string().max(1024).nullish(),
  title: z.string().max(1024).nullish(),
  is_spoiler: z.boolean().nullish(),
  duration_secs: z.number().nullish(),
  waveform: z.string().nullish(),
  // discord.js gives these back when it keeps a file; the original takes no notice.
  size: z.int().nullish(),
  url: z.string().nullish(),
  proxy_url: z.string().nullish(),
  content_type: z.string().nullish(),
  ephemeral: z.boolean().nullish(),
  width: z.int().nullish(),
  height: z.int().nullish(),
  flags: z.int().nullish(),
});

const body = {
  content: z.string().max(2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: z.array(topComponent).max(40).nullish(),
  flags: z.int().nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  // discord.js sends them with every message, also where there is no such field.
  tts: z.boolean().nullish(),
  enforce_nonce: z.boolean().nullish(),
};

/** An ordinary message. */
export const newMessage = z.strictObject({
  ...body,
  nonce: z.union([z.int(), z.string().max(25)]).nullish(),
  message_reference: z
    .strictObject({
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      type: z.literal(0).nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
});

/** An edit, an answer to an interaction, a followup. */
export const otherMessage = z.strictObject(body);

/** An ordinary message that was read. */
export type NewMessage = z.infer<typeof newMessage>;
/** What every way of writing a message has. */
export type MessageBody = z.infer<typeof otherMessage>;
/** One embed. */
export type Embed = z.infer<typeof embed>;
/** Whom a message may call. */
export type AllowedMentions = z.infer<typeof allowedMentions>;
