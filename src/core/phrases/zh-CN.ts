import type { Catalogue } from './phrases.ts';

/** Simplified Chinese. */
export const zhCN: Catalogue = {
  'connect.connecting': '🔌 正在连接…',
  'connect.ready': '✅ 准备就绪！',
};
