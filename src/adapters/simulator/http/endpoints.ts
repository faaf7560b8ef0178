import { anonymousToken, claimToken, credits, newSession } from '../endpoints/account.ts';
import { file } from '../endpoints/file.ts';
import { message } from '../endpoints/message.ts';
import { cancelRender, downloadRender, renderStatus, submitRender } from '../endpoints/render.ts';
import { state } from '../endpoints/state.ts';
import { upload } from '../endpoints/upload.ts';
import type { Exchange } from '../service.ts';
import type { Answer } from './answer.ts';
import type { CallKind } from './routes.ts';

/** What answers each kind of call. */
export const endpoints: Readonly<Record<CallKind, (exchange: Exchange) => Answer | Promise<Answer>>> = {
  token: anonymousToken,
  session: newSession,
  claim: claimToken,
  message,
  upload,
  credits,
  state,
  render: submitRender,
  'render-status': renderStatus,
  'render-cancel': cancelRender,
  'render-download': downloadRender,
  file,
};
