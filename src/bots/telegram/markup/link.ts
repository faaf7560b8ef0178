/** Longer ones, signed links for example, could fill what a message may take in entities (`ENTITIES_TOO_LONG`). */
const LONGEST = 2_000;
const HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/;
/** `tg://user` would be a mention, which pings. */
const TELEGRAM = /^tg:\/\/(?!user\b)[a-z0-9_-]+(?:[/?][!-~]*)?$/i;

/**
 * An address that words may carry, as Telegram writes it; undefined for those it would refuse the whole message for
 * (tdlib, `check_link_impl`): other schemes than http, https and tg, relative ones, hosts without a dot.
 */
export function linkAddress(href: string): string | undefined {
  if (href.length > LONGEST) return undefined;
  if (TELEGRAM.test(href)) return href;
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  const wellFormed = HOST.test(url.hostname) && !url.username && !url.password && url.port !== '0';
  return wellFormed && url.href.length <= LONGEST ? url.href : undefined;
}

/**
 * What is to stand in brackets behind words that cannot carry their address; empty where it would say nothing that the
 * words do not say.
 */
export function addressBeside(label: string, href: string): string {
  if (/^(?:data|javascript|vbscript):/i.test(href)) return '';
  const address = href.replace(/^(?:mailto|tel):/i, '');
  return essence(label).includes(essence(address)) ? '' : address;
}

/** Whether a label is its address already, so that Telegram makes the link itself. */
export function sameAddress(label: string, href: string): boolean {
  return bare(label) === bare(href);
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function essence(text: string): string {
  return text.toLowerCase().replace(/[\s!-/:-@[-`{-~]/g, '');
}
