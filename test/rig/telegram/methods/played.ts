import type { Method } from '../world.ts';
import { answerCallbackQuery } from './callbacks.ts';
import { getChat, getChatAdministrators, getChatMember, leaveChat, setMessageReaction } from './chats.ts';
import {
  deleteMyCommands,
  getMyCommands,
  getMyDescription,
  getMyShortDescription,
  setMyCommands,
  setMyDescription,
  setMyShortDescription,
} from './commands.ts';
import { deleteMessage, deleteMessages } from './deletes.ts';
import { sendMessageDraft } from './drafts.ts';
import { editMessageCaption, editMessageMedia, editMessageReplyMarkup, editMessageText } from './edits.ts';
import { getFile } from './files.ts';
import { sendAnimation, sendDocument, sendMediaGroup, sendPhoto, sendVideo } from './media.ts';
import { copyMessage, forwardMessage, sendChatAction, sendMessage } from './messages.ts';
import { deleteWebhook, getMe, getUpdates, getWebhookInfo, setWebhook } from './updates.ts';

/** Every method that the fake plays, by its name. */
export const played: Readonly<Record<string, Method>> = {
  getMe,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  copyMessage,
  forwardMessage,
  sendPhoto,
  sendDocument,
  sendVideo,
  sendAnimation,
  sendMediaGroup,
  sendChatAction,
  sendMessageDraft,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageMedia,
  deleteMessage,
  deleteMessages,
  answerCallbackQuery,
  getFile,
  getChat,
  getChatMember,
  getChatAdministrators,
  leaveChat,
  setMessageReaction,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyDescription,
  getMyDescription,
  setMyShortDescription,
  getMyShortDescription,
};
