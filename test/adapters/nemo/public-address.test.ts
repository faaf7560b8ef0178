import { expect, test } from 'vitest';
import { isPrivateHost } from '../../../src/adapters/nemo/public-address.ts';

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0/',
  'http://localhost:8080/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a01:203]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
])('%s is inside', (url) => {
  expect(isPrivateHost(new URL(url))).toBe(true);
});

test.each([
  'https://cdn.nemovideo.example/v.mp4',
  'http://8.8.8.8/',
  'http://172.32.0.1/',
  'http://[2606:4700::1111]/',
  'http://[::ffff:8.8.8.8]/',
  'http://localhost.example/',
  'http://10.example/',
])('%s is outside', (url) => {
  expect(isPrivateHost(new URL(url))).toBe(false);
});
