/**
 * Parameters of the methods that the fake knows and fields of the types in them, as Bot API 10.3 has them: `name:Type`,
 * `name!:Type` where required, `|` between alternatives. `methods` and `types` are read by `shapes.ts`.
 */

const target =
  'business_connection_id:String chat_id!:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer';
const ephemeral = 'ephemeral_message_parameters:EphemeralMessageParameters';
const caption = 'caption:String parse_mode:String caption_entities:MessageEntity[]';
const looks = 'show_caption_above_media:Boolean has_spoiler:Boolean';
const manner =
  'disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean message_effect_id:String';
const suggested = 'suggested_post_parameters:SuggestedPostParameters';
const reply = 'reply_parameters:ReplyParameters';
const markup = 'reply_markup:InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply';
const tail = `${manner} ${suggested} ${reply} ${markup}`;
const edited =
  'business_connection_id:String chat_id:Integer|String message_id:Integer inline_message_id:String reply_markup:InlineKeyboardMarkup';
const sides = 'duration:Integer width:Integer height:Integer';
const media = `type!:String media!:InputFile|String ${caption}`;

export const methods: Readonly<Record<string, string>> = {
  getMe: '',
  getUpdates: 'offset:Integer limit:Integer timeout:Integer allowed_updates:String[]',
  setWebhook:
    'url!:String certificate:InputFile ip_address:String max_connections:Integer allowed_updates:String[] drop_pending_updates:Boolean secret_token:String',
  deleteWebhook: 'drop_pending_updates:Boolean',
  getWebhookInfo: '',
  sendMessage: `${target} ${ephemeral} text!:String parse_mode:String entities:MessageEntity[] link_preview_options:LinkPreviewOptions ${tail}`,
  editMessageText: `${edited} text:String parse_mode:String entities:MessageEntity[] link_preview_options:LinkPreviewOptions rich_message:InputRichMessage`,
  editMessageCaption: `${edited} ${caption} show_caption_above_media:Boolean`,
  editMessageReplyMarkup: edited,
  editMessageMedia: `${edited} media!:InputMedia`,
  deleteMessage: 'chat_id!:Integer|String message_id!:Integer',
  deleteMessages: 'chat_id!:Integer|String message_ids!:Integer[]',
  sendVideo: `${target} ${ephemeral} video!:InputFile|String ${sides} thumbnail:InputFile cover:InputFile|String start_timestamp:Integer ${caption} ${looks} supports_streaming:Boolean ${tail}`,
  sendPhoto: `${target} ${ephemeral} photo!:InputFile|String ${caption} ${looks} ${tail}`,
  sendDocument: `${target} ${ephemeral} document!:InputFile|String thumbnail:InputFile ${caption} disable_content_type_detection:Boolean ${tail}`,
  sendMediaGroup: `${target} media!:InputMedia[] ${manner} ${reply}`,
  sendAnimation: `${target} ${ephemeral} animation!:InputFile|String ${sides} thumbnail:InputFile ${caption} ${looks} ${tail}`,
  copyMessage: `${target} from_chat_id!:Integer|String message_id!:Integer video_start_timestamp:Integer ${caption} show_caption_above_media:Boolean ${tail}`,
  forwardMessage: `${target} from_chat_id!:Integer|String message_id!:Integer video_start_timestamp:Integer disable_notification:Boolean protect_content:Boolean message_effect_id:String ${suggested}`,
  sendChatAction: 'business_connection_id:String chat_id!:Integer|String message_thread_id:Integer action!:String',
  sendMessageDraft:
    'chat_id!:Integer message_thread_id:Integer draft_id!:Integer text:String parse_mode:String entities:MessageEntity[] can_stop:Boolean keep_on_stop:Boolean',
  answerCallbackQuery: 'callback_query_id!:String text:String show_alert:Boolean url:String cache_time:Integer',
  getFile: 'file_id!:String',
  setMyCommands: 'commands!:BotCommand[] scope:BotCommandScope language_code:String',
  getMyCommands: 'scope:BotCommandScope language_code:String',
  deleteMyCommands: 'scope:BotCommandScope language_code:String',
  setMyDescription: 'description:String language_code:String',
  getMyDescription: 'language_code:String',
  setMyShortDescription: 'short_description:String language_code:String',
  getMyShortDescription: 'language_code:String',
  getChat: 'chat_id!:Integer|String',
  getChatMember: 'chat_id!:Integer|String user_id!:Integer',
  getChatAdministrators: 'chat_id!:Integer|String return_bots:Boolean',
  leaveChat: 'chat_id!:Integer|String',
  setMessageReaction: 'chat_id!:Integer|String message_id!:Integer reaction:ReactionType[] is_big:Boolean',
};

/** A type that is missing here is not looked into: using it is a violation of its own. */
export const types: Readonly<Record<string, string>> = {
  MessageEntity:
    'type!:String offset!:Integer length!:Integer url:String user:User language:String custom_emoji_id:String unix_time:Integer date_time_format:String',
  User: 'id!:Integer is_bot:Boolean first_name:String last_name:String username:String language_code:String is_premium:Boolean',
  LinkPreviewOptions:
    'is_disabled:Boolean url:String prefer_small_media:Boolean prefer_large_media:Boolean show_above_text:Boolean',
  ReplyParameters: 'message_id!:Integer chat_id:Integer|String allow_sending_without_reply:Boolean',
  InlineKeyboardMarkup: 'inline_keyboard!:InlineKeyboardButton[][]',
  InlineKeyboardButton:
    'text!:String icon_custom_emoji_id:String style:String url:String callback_data:String web_app:WebAppInfo switch_inline_query:String switch_inline_query_current_chat:String copy_text:CopyTextButton disabled:DisabledButton',
  WebAppInfo: 'url!:String',
  CopyTextButton: 'text!:String',
  DisabledButton: '',
  ReplyKeyboardMarkup:
    'keyboard!:KeyboardButton[][] is_persistent:Boolean resize_keyboard:Boolean one_time_keyboard:Boolean input_field_placeholder:String selective:Boolean',
  KeyboardButton: 'text!:String icon_custom_emoji_id:String style:String',
  ReplyKeyboardRemove: 'remove_keyboard!:Boolean selective:Boolean',
  ForceReply: 'force_reply!:Boolean input_field_placeholder:String selective:Boolean',
  InputMedia: `${media} thumbnail:InputFile cover:InputFile|String start_timestamp:Integer ${looks} ${sides} supports_streaming:Boolean performer:String title:String disable_content_type_detection:Boolean`,
  BotCommand: 'command!:String description!:String is_ephemeral:Boolean',
  BotCommandScope: 'type!:String chat_id:Integer|String user_id:Integer',
  ReactionType: 'type!:String emoji:String custom_emoji_id:String',
};

/** Parameters that exist on the real server and mean nothing to the fake. */
export const unplayedParameters: readonly string[] = [
  'business_connection_id',
  'direct_messages_topic_id',
  'inline_message_id',
  'allow_paid_broadcast',
  'message_effect_id',
  'video_start_timestamp',
  'return_bots',
];

/** The other methods of Bot API 10.3: they exist on the real server, the fake does not play them. */
export const unplayed: readonly string[] = `
logOut close forwardMessages copyMessages sendLivePhoto sendAudio sendVoice sendVideoNote sendPaidMedia sendLocation
sendVenue sendContact sendPoll sendChecklist sendDice getUserProfilePhotos getUserProfileAudios setUserEmojiStatus
banChatMember unbanChatMember restrictChatMember promoteChatMember setChatAdministratorCustomTitle setChatMemberTag
banChatSenderChat unbanChatSenderChat setChatPermissions exportChatInviteLink createChatInviteLink editChatInviteLink
createChatSubscriptionInviteLink editChatSubscriptionInviteLink revokeChatInviteLink approveChatJoinRequest
declineChatJoinRequest answerChatJoinRequestQuery sendChatJoinRequestWebApp setChatPhoto deleteChatPhoto setChatTitle
setChatDescription pinChatMessage unpinChatMessage unpinAllChatMessages getChatMemberCount getUserPersonalChatMessages
setChatStickerSet deleteChatStickerSet getForumTopicIconStickers createForumTopic editForumTopic closeForumTopic
reopenForumTopic deleteForumTopic unpinAllForumTopicMessages editGeneralForumTopic closeGeneralForumTopic
reopenGeneralForumTopic hideGeneralForumTopic unhideGeneralForumTopic unpinAllGeneralForumTopicMessages answerGuestQuery
getUserChatBoosts getBusinessConnection getManagedBotToken replaceManagedBotToken getManagedBotAccessSettings
setManagedBotAccessSettings setMyName getMyName setMyProfilePhoto removeMyProfilePhoto setChatMenuButton
getChatMenuButton setMyDefaultAdministratorRights getMyDefaultAdministratorRights getAvailableGifts sendGift
giftPremiumSubscription verifyUser verifyChat removeUserVerification removeChatVerification readBusinessMessage
deleteBusinessMessages setBusinessAccountName setBusinessAccountUsername setBusinessAccountBio
setBusinessAccountProfilePhoto removeBusinessAccountProfilePhoto setBusinessAccountGiftSettings
getBusinessAccountStarBalance transferBusinessAccountStars getBusinessAccountGifts getUserGifts getChatGifts
convertGiftToStars upgradeGift transferGift postStory repostStory editStory deleteStory answerWebAppQuery
savePreparedInlineMessage savePreparedKeyboardButton editMessageLiveLocation stopMessageLiveLocation
editMessageChecklist stopPoll editEphemeralMessageText editEphemeralMessageMedia editEphemeralMessageCaption
editEphemeralMessageReplyMarkup approveSuggestedPost declineSuggestedPost deleteEphemeralMessage deleteMessageReaction
deleteAllMessageReactions sendSticker getStickerSet getCustomEmojiStickers uploadStickerFile createNewStickerSet
addStickerToSet setStickerPositionInSet deleteStickerFromSet replaceStickerInSet setStickerEmojiList setStickerKeywords
setStickerMaskPosition setStickerSetTitle setStickerSetThumbnail setCustomEmojiStickerSetThumbnail deleteStickerSet
sendRichMessage sendRichMessageDraft answerInlineQuery sendInvoice createInvoiceLink answerShippingQuery
answerPreCheckoutQuery getMyStarBalance getStarTransactions refundStarPayment editUserStarSubscription
setPassportDataErrors sendGame setGameScore getGameHighScores`
  .trim()
  .split(/\s+/);
