import type { Chat } from './chat.ts';
import type { FormattedText } from './entities.ts';
import type { Fields } from './fields.ts';
import { mediaJson } from './file-json.ts';
import type { StoredFile } from './files.ts';
import type { Keyboard } from './markup.ts';
import { type Person, userJson } from './people.ts';

/** What a message shows. */
export type Content =
  | { readonly kind: 'text'; readonly text: FormattedText; readonly preview?: Fields }
  | {
      readonly kind: 'media';
      readonly file: StoredFile;
      /** Empty text where there is none. */
      readonly caption: FormattedText;
      readonly above?: boolean;
      readonly spoiler?: boolean;
    }
  /** `fields` go into the message as they are (`new_chat_title` …); `line` is what people read. */
  | { readonly kind: 'service'; readonly fields: Fields; readonly line: string };

/** A message on the server. */
export interface StoredMessage {
  readonly id: number;
  readonly chat: Chat;
  readonly from: Person;
  /** Seconds since the epoch. */
  readonly date: number;
  editDate?: number;
  content: Content;
  keyboard?: Keyboard;
  readonly replyTo?: StoredMessage;
  /** `message_thread_id`; none in the general topic. */
  readonly thread?: number;
  readonly silent: boolean;
  readonly mediaGroup?: string;
  /** Who wrote it first, where it was forwarded. */
  readonly forwardedFrom?: { readonly name: string; readonly date: number };
  /** Why it cannot be edited: a reply keyboard or a forced reply stands under it. */
  readonly fixed?: boolean;
  reactions: readonly string[];
  edits: number;
  deleted: boolean;
}

/** No caption. */
export const emptyText: FormattedText = { text: '', entities: [] };

/** The `Chat` object. */
export function chatJson(chat: Chat): Fields {
  if (chat.kind === 'private') {
    const { first_name, last_name, username } = chat.person;
    return {
      id: chat.id,
      first_name,
      ...(last_name ? { last_name } : {}),
      ...(username ? { username } : {}),
      type: 'private',
    };
  }
  return {
    id: chat.id,
    title: chat.title,
    ...(chat.username ? { username: chat.username } : {}),
    type: chat.kind,
    ...(chat.forum ? { is_forum: true } : {}),
    ...(chat.kind === 'group' ? { all_members_are_administrators: false } : {}),
  };
}

/** The `Message` object; the message that it replies to goes along without the one that that replies to. */
export function messageJson(message: StoredMessage, withReply = true): Fields {
  const { chat, thread, replyTo, forwardedFrom, keyboard } = message;
  const inTopic = thread !== undefined && (chat.forum || (chat.kind === 'private' && chat.topics.has(thread)));
  const answered = replyTo && !replyTo.deleted ? replyTo : inTopic ? topicRoot(message) : undefined;
  return {
    message_id: message.id,
    from: userJson(message.from),
    chat: chatJson(chat),
    date: message.date,
    ...(message.editDate === undefined ? {} : { edit_date: message.editDate }),
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(forwardedFrom ? forwardJson(forwardedFrom) : {}),
    ...(withReply && answered ? { reply_to_message: messageJson(answered, false) } : {}),
    ...(message.mediaGroup ? { media_group_id: message.mediaGroup } : {}),
    ...contentJson(message.content),
    ...(keyboard ? { reply_markup: { inline_keyboard: keyboard } } : {}),
    ...(inTopic ? { is_topic_message: true } : {}),
  };
}

/** A message in a topic that answers nothing answers the message that opened the topic. */
function topicRoot({ chat, thread, id }: StoredMessage): StoredMessage | undefined {
  return thread === undefined || thread === id ? undefined : chat.messages.get(thread);
}

function forwardJson({ name, date }: { name: string; date: number }): Fields {
  return {
    forward_origin: { type: 'hidden_user', sender_user_name: name, date },
    forward_sender_name: name,
    forward_date: date,
  };
}

function contentJson(content: Content): Fields {
  if (content.kind === 'service') return content.fields;
  if (content.kind === 'text') {
    const { text, entities } = content.text;
    return {
      text,
      ...(entities.length > 0 ? { entities } : {}),
      ...(content.preview ? { link_preview_options: content.preview } : {}),
    };
  }
  const { file, caption, above, spoiler } = content;
  return {
    [file.kind]: mediaJson(file),
    ...(file.kind === 'animation' ? { document: mediaJson(file) } : {}),
    ...(caption.text ? { caption: caption.text } : {}),
    ...(caption.entities.length > 0 ? { caption_entities: caption.entities } : {}),
    ...(above ? { show_caption_above_media: true } : {}),
    ...(spoiler ? { has_media_spoiler: true } : {}),
  };
}
