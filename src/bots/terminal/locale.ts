/** The locale that the environment names (`zh_CN.UTF-8` → `zh-CN`); none for the C locale. */
export function localeOf(env: NodeJS.ProcessEnv): string | undefined {
  const value = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const name = value.split(/[.@]/)[0]?.replace('_', '-');
  return name && /^[a-z]{2,3}(-|$)/i.test(name) && !/^(c|posix)$/i.test(name) ? name : undefined;
}
